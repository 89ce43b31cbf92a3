//! The KMS key: its record, its states, and what each state permits.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use api_kms::errors;
use names::{AccountId, ArnNamespace, KmsKeyId, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::{Damage, Record, from_json};
use wire::AwsError;

use crate::errors::validation;
use crate::spec::{Spec, Usage};

mod v1;

use v1::KeyRecordV1;

/// The algorithm of symmetric encryption keys.
pub(crate) const SYMMETRIC_DEFAULT: &str = "SYMMETRIC_DEFAULT";

/// Where the material of a key comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Origin {
    /// Made here.
    #[serde(rename = "AWS_KMS")]
    AwsKms,
    /// Imported.
    #[serde(rename = "EXTERNAL")]
    External,
}

impl Origin {
    /// AWS's name of it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::AwsKms => "AWS_KMS",
            Self::External => "EXTERNAL",
        }
    }
}

/// The waiting periods that may be asked for, in days.
const WINDOW_DAYS: core::ops::RangeInclusive<i32> = 7..=30;

/// Seconds of a day.
const DAY_SECONDS: i64 = 86_400;

/// The state of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum KeyState {
    /// Usable.
    Enabled,
    /// Switched off: every cryptographic operation is refused.
    Disabled,
    /// Waiting for its material: every cryptographic operation is refused.
    PendingImport,
    /// A primary key that waits for the deletion of its replicas, after which its own waiting period
    /// begins: every cryptographic operation is refused.
    PendingReplicaDeletion {
        /// The waiting period asked for, in days.
        window_days: i32,
    },
    /// Waiting for its deletion: every cryptographic operation is refused.
    PendingDeletion {
        /// When the material goes, milliseconds since the epoch.
        at_ms: i64,
        /// The waiting period asked for, in days.
        window_days: i32,
    },
}

/// Who manages a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Manager {
    /// The account's users.
    Customer,
    /// A service, on behalf of the account; users cannot change the key.
    Aws {
        /// The service, such as `s3`.
        service: String,
    },
}

/// One finished rotation.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Rotation {
    /// The material the rotation introduced.
    pub(crate) material_id: String,
    /// When, milliseconds since the epoch.
    pub(crate) at_ms: i64,
    /// Asked for by RotateKeyOnDemand.
    pub(crate) on_demand: bool,
}

/// The yearly (or other) automatic rotation.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct RotationSchedule {
    /// Days between rotations, 90 to 2560.
    pub(crate) period_days: i32,
    /// When the next one is due, milliseconds since the epoch.
    pub(crate) next_ms: i64,
}

/// A stored key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct KeyRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) key_id: KmsKeyId,
    pub(crate) description: String,
    pub(crate) state: KeyState,
    pub(crate) manager: Manager,
    pub(crate) created_ms: i64,
    /// The key policy as stored: principals are unique ids.
    pub(crate) policy: String,
    pub(crate) tags: BTreeMap<String, String>,
    /// Names of its aliases, sorted; kept here because every use may be judged by them.
    pub(crate) aliases: Vec<String>,
    /// The secret behind its material ids, wrapped, base64.
    pub(crate) naming_key: String,
    /// The material new ciphertexts are made with.
    pub(crate) material_id: String,
    /// The material it was created with.
    pub(crate) first_material_id: String,
    /// Rotations, oldest first.
    pub(crate) rotations: Vec<Rotation>,
    /// Automatic rotation, if it is on.
    pub(crate) schedule: Option<RotationSchedule>,
    /// What kind of key it is.
    pub(crate) spec: Spec,
    /// What it is for.
    pub(crate) usage: Usage,
    /// Where its material comes from.
    pub(crate) origin: Origin,
    /// The public key of a key pair, SubjectPublicKeyInfo in DER, base64.
    pub(crate) public_key: Option<String>,
    /// Whether it may have grants: only then are they looked for.
    pub(crate) has_grants: bool,
    /// What is imported, for a key whose material comes from outside.
    pub(crate) imported: Option<Imported>,
    /// The other keys of a multi-Region key.
    pub(crate) multi_region: Option<MultiRegion>,
}

/// What the keys of several Regions that are one multi-Region key know of one another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MultiRegion {
    /// Where the primary key is.
    pub(crate) primary: Region,
    /// Where the replicas are.
    pub(crate) replicas: Vec<Region>,
    /// The Region whose domain key wraps the material of all of them: that of the first.
    pub(crate) home: Region,
}

/// The material of a key that was imported, or was once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Imported {
    /// When it expires, milliseconds since the epoch; none for never.
    pub(crate) expires_ms: Option<i64>,
    /// What whoever imported it says of it.
    pub(crate) description: Option<String>,
}

impl Record for KeyRecord {
    const VERSION: u8 = 2;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            1 => from_json::<KeyRecordV1>(bytes).map(Self::from),
            2 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

impl KeyRecord {
    /// `arn:aws:kms:REGION:ACCOUNT:key/ID`.
    pub(crate) fn arn(&self) -> String {
        key_arn(&self.region, &self.account, &self.key_id)
    }

    /// The parts of its row key.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.key_id]
    }

    /// Whether a service manages it.
    pub(crate) fn is_aws_managed(&self) -> bool {
        matches!(self.manager, Manager::Aws { .. })
    }

    /// Cryptographic use: only an enabled key.
    pub(crate) fn require_usable(&self) -> Result<(), AwsError> {
        match self.state {
            KeyState::Enabled => Ok(()),
            KeyState::Disabled => {
                Err(errors::disabled_exception(format!("{} is disabled.", self.arn())))
            }
            KeyState::PendingImport => Err(self.pending_import()),
            KeyState::PendingDeletion { .. } | KeyState::PendingReplicaDeletion { .. } => {
                Err(self.pending_deletion())
            }
        }
    }

    /// Changes that a key on its way out no longer takes.
    pub(crate) fn require_not_pending_deletion(&self) -> Result<(), AwsError> {
        match self.state {
            KeyState::Enabled | KeyState::Disabled | KeyState::PendingImport => Ok(()),
            KeyState::PendingDeletion { .. } | KeyState::PendingReplicaDeletion { .. } => {
                Err(self.pending_deletion())
            }
        }
    }

    /// Changes that users may make: not to keys that a service manages.
    ///
    /// AWS refuses these by the key policy of AWS-managed keys, as `AccessDeniedException`; the
    /// policy does so here too. This is the second lock.
    pub(crate) fn require_customer_managed(&self) -> Result<(), AwsError> {
        if self.is_aws_managed() {
            let message = format!("{} is an AWS managed key.", self.arn());
            return Err(errors::unsupported_operation_exception(message));
        }
        Ok(())
    }

    /// Switches it on.
    ///
    /// # Errors
    /// `UnsupportedOperationException` for a key that a service manages;
    /// `KMSInvalidStateException` for one that is pending deletion.
    pub(crate) fn enable(&mut self) -> Result<(), AwsError> {
        self.require_switchable()?;
        self.state = KeyState::Enabled;
        Ok(())
    }

    /// Switches it off.
    ///
    /// # Errors
    /// As [`KeyRecord::enable`].
    pub(crate) fn disable(&mut self) -> Result<(), AwsError> {
        self.require_switchable()?;
        self.state = KeyState::Disabled;
        Ok(())
    }

    /// Begins its waiting period, of so many days from `now`; gives the instant of its end. That of a
    /// primary key with replicas begins when the last of them is gone.
    ///
    /// # Errors
    /// As [`KeyRecord::enable`]; `ValidationException` for another period than 7 to 30 days.
    pub(crate) fn schedule_deletion(
        &mut self,
        window_days: i32,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, AwsError> {
        self.require_changeable()?;
        if !WINDOW_DAYS.contains(&window_days) {
            return Err(validation("PendingWindowInDays must be between 7 and 30 days."));
        }
        if !self.is_replica() && !self.siblings().is_empty() {
            self.state = KeyState::PendingReplicaDeletion { window_days };
            return Ok(None);
        }
        Ok(Some(self.begin_waiting(window_days, now)))
    }

    /// Begins the waiting period itself; gives the instant of its end.
    pub(crate) fn begin_waiting(&mut self, window_days: i32, now: Timestamp) -> Timestamp {
        let at = now.plus_seconds(i64::from(window_days) * DAY_SECONDS);
        self.state = KeyState::PendingDeletion { at_ms: at.unix_ms(), window_days };
        at
    }

    /// The Region whose domain key wraps its material.
    pub(crate) fn home(&self) -> &Region {
        self.multi_region.as_ref().map_or(&self.region, |related| &related.home)
    }

    /// Whether it is a replica of a multi-Region key.
    pub(crate) fn is_replica(&self) -> bool {
        self.multi_region.as_ref().is_some_and(|related| related.primary != self.region)
    }

    /// The Regions of the other keys of the same multi-Region key.
    pub(crate) fn siblings(&self) -> Vec<Region> {
        let Some(related) = &self.multi_region else { return Vec::new() };
        let all = core::iter::once(&related.primary).chain(&related.replicas);
        all.filter(|region| **region != self.region).cloned().collect()
    }

    /// What only the primary key of a multi-Region key can do.
    ///
    /// # Errors
    /// `UnsupportedOperationException` for every other key.
    pub(crate) fn require_primary(&self) -> Result<(), AwsError> {
        if self.multi_region.is_some() && !self.is_replica() {
            return Ok(());
        }
        Err(self.not_primary())
    }

    fn not_primary(&self) -> AwsError {
        errors::unsupported_operation_exception(format!(
            "{} is not a multi-region primary key.",
            self.arn(),
        ))
    }

    /// Ends its waiting period. The key is then disabled: whoever cancels decides about use apart.
    ///
    /// # Errors
    /// `KMSInvalidStateException` for a key that is not pending deletion.
    pub(crate) fn cancel_deletion(&mut self) -> Result<(), AwsError> {
        if !self.is_pending_deletion() {
            let message = format!("{} is not pending deletion.", self.arn());
            return Err(errors::kms_invalid_state_exception(message));
        }
        self.state = match self.lacks_material() {
            true => KeyState::PendingImport,
            false => KeyState::Disabled,
        };
        Ok(())
    }

    /// Whether its material is still, or again, to be imported.
    pub(crate) const fn lacks_material(&self) -> bool {
        matches!((self.origin, &self.imported), (Origin::External, None))
    }

    /// Whether it waits for its deletion.
    pub(crate) const fn is_pending_deletion(&self) -> bool {
        matches!(
            self.state,
            KeyState::PendingDeletion { .. } | KeyState::PendingReplicaDeletion { .. }
        )
    }

    /// Whether its waiting period is over at `now`. From that instant the key is gone.
    pub(crate) const fn is_gone(&self, now: Timestamp) -> bool {
        matches!(self.state, KeyState::PendingDeletion { at_ms, .. } if at_ms <= now.unix_ms())
    }

    /// Switching on and off: not while there is no material.
    fn require_switchable(&self) -> Result<(), AwsError> {
        self.require_changeable()?;
        match self.state {
            KeyState::PendingImport => Err(self.pending_import()),
            _ => Ok(()),
        }
    }

    /// Changes that users may make, to a key that stays.
    ///
    /// # Errors
    /// As [`KeyRecord::enable`].
    pub(crate) fn require_changeable(&self) -> Result<(), AwsError> {
        self.require_customer_managed()?;
        self.require_not_pending_deletion()
    }

    /// Use by an operation that is for keys of `usage`, by AWS's name `operation`.
    ///
    /// # Errors
    /// `InvalidKeyUsageException` for a key of another usage.
    pub(crate) fn require_usage(&self, usage: Usage, operation: &str) -> Result<(), AwsError> {
        if self.usage == usage {
            return Ok(());
        }
        Err(errors::invalid_key_usage_exception(format!(
            "{} key usage is {} which is not valid for {operation}.",
            self.arn(),
            self.usage.name(),
        )))
    }

    /// Rotation: usable symmetric keys with material made here.
    ///
    /// # Errors
    /// As [`KeyRecord::require_usable`]; `UnsupportedOperationException`, without a text for a key
    /// that is not symmetric, as AWS has it.
    pub(crate) fn require_rotatable(&self) -> Result<(), AwsError> {
        // That material is still to be imported says less than that imported material never rotates.
        if self.state != KeyState::PendingImport {
            self.require_usable()?;
        }
        match (self.spec, self.origin) {
            (Spec::Symmetric, Origin::AwsKms) if self.is_replica() => Err(self.not_primary()),
            (Spec::Symmetric, Origin::AwsKms) => Ok(()),
            (_, Origin::External) => Err(errors::unsupported_operation_exception(format!(
                "{} origin is {} which is not valid for this operation.",
                self.arn(),
                self.origin.name(),
            ))),
            (Spec::Pair(_) | Spec::Hmac(_), Origin::AwsKms) => {
                Err(errors::unsupported_operation_exception(""))
            }
        }
    }

    fn pending_import(&self) -> AwsError {
        errors::kms_invalid_state_exception(format!("{} is pending import.", self.arn()))
    }

    fn pending_deletion(&self) -> AwsError {
        errors::kms_invalid_state_exception(format!("{} is pending deletion.", self.arn()))
    }

    /// When its imported material expires, milliseconds since the epoch.
    pub(crate) fn expires_ms(&self) -> Option<i64> {
        self.imported.as_ref()?.expires_ms
    }

    /// The key as it is at `now`: from the instant its material expires it has none, whether or not
    /// the job has been by.
    pub(crate) fn at(self: Arc<Self>, now: Timestamp) -> Arc<Self> {
        if self.expires_ms().is_none_or(|at_ms| at_ms > now.unix_ms()) {
            return self;
        }
        let mut key = Arc::unwrap_or_clone(self);
        key.imported = None;
        if !key.is_pending_deletion() {
            key.state = KeyState::PendingImport;
        }
        Arc::new(key)
    }

    /// The instant of creation.
    pub(crate) const fn created_at(&self) -> Timestamp {
        Timestamp::from_unix_ms(self.created_ms)
    }
}

/// The ARN of a key.
pub(crate) fn key_arn(region: &str, account: &str, key_id: &str) -> String {
    ArnNamespace::regional("kms", region, account).resource(&["key/", key_id])
}

#[cfg(test)]
pub(crate) mod tests;
