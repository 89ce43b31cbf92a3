//! The KMS key: its record, its states, and what each state permits.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html>

use std::collections::BTreeMap;

use api_kms::errors;
use names::{AccountId, ArnNamespace, HsmClusterId, KeyStoreId, KmsKeyId, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::{Damage, Record, from_json};
use wire::AwsError;

use crate::errors::validation;
use crate::spec::{Spec, Usage};

mod imported;
mod v1;
mod v2;
mod v3;
mod v4;

pub(crate) use imported::Imported;

use v1::KeyRecordV1;
use v2::KeyRecordV2;
use v3::KeyRecordV3;
use v4::KeyRecordV4;

/// What a key of an external key store says while the store is not connected.
pub(crate) const NOT_CONNECTED: &str = "This KMS key is in a custom key store that is not connected to its external key store proxy. Connect the external key store and try the request again.";

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
    /// Made in a token of a custom key store.
    #[serde(rename = "AWS_CLOUDHSM")]
    AwsCloudHsm,
    /// Made here, and of no use without a key of an external key manager.
    #[serde(rename = "EXTERNAL_KEY_STORE")]
    ExternalKeyStore,
}

impl Origin {
    /// AWS's name of it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::AwsKms => "AWS_KMS",
            Self::External => "EXTERNAL",
            Self::AwsCloudHsm => "AWS_CLOUDHSM",
            Self::ExternalKeyStore => "EXTERNAL_KEY_STORE",
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
    /// The materials of a key whose material comes from outside, oldest first.
    pub(crate) imported: Vec<Imported>,
    /// The other keys of a multi-Region key.
    pub(crate) multi_region: Option<MultiRegion>,
    /// The custom key store that it is in.
    pub(crate) key_store: Option<KeyStoreId>,
    /// What the proxy of its external key store calls the key that everything is encrypted with besides.
    pub(crate) external_id: Option<String>,
    /// That store as it was when the key was loaded.
    #[serde(skip)]
    pub(crate) store_seen: Option<StoreSeen>,
}

/// What a key of a custom key store takes from it, whenever it is loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StoreSeen {
    pub(crate) is_connected: bool,
    /// Of a store of HSMs.
    pub(crate) cluster_id: Option<HsmClusterId>,
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

impl Record for KeyRecord {
    const VERSION: u8 = 5;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            1 => from_json::<KeyRecordV1>(bytes).map(Self::from),
            2 => from_json::<KeyRecordV2>(bytes).map(Self::from),
            3 => from_json::<KeyRecordV3>(bytes).map(Self::from),
            4 => from_json::<KeyRecordV4>(bytes).map(Self::from),
            5 => from_json(bytes),
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
        self.require_available()?;
        self.require_switched_on()
    }

    /// As [`KeyRecord::require_usable`], whether or not its custom key store is connected.
    pub(crate) fn require_switched_on(&self) -> Result<(), AwsError> {
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

    /// Use while the custom key store of the key is disconnected: none. A key that waits for its deletion
    /// says that first.
    fn require_available(&self) -> Result<(), AwsError> {
        if !self.is_unavailable() {
            return Ok(());
        }
        if self.origin == Origin::ExternalKeyStore {
            return Err(errors::kms_invalid_state_exception(NOT_CONNECTED));
        }
        let message = format!("{} is unavailable.", self.arn());
        Err(errors::kms_invalid_state_exception(message))
    }

    /// Whether it is shown as unavailable, whatever its own state is meanwhile.
    pub(crate) fn is_unavailable(&self) -> bool {
        let is_away = self.store_seen.as_ref().is_some_and(|store| !store.is_connected);
        is_away && !self.is_pending_deletion()
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

    /// The Region whose domain key wraps its material. What is imported is imported into each Region.
    pub(crate) fn home(&self) -> &Region {
        match self.origin {
            Origin::AwsKms => self.naming_home(),
            Origin::External | Origin::AwsCloudHsm | Origin::ExternalKeyStore => &self.region,
        }
    }

    /// The Region whose domain key wraps the secret behind its material ids.
    pub(crate) fn naming_home(&self) -> &Region {
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
        // That material is still to be imported, or away, says less than that such material never rotates.
        if self.state != KeyState::PendingImport && !self.is_unavailable() {
            self.require_usable()?;
        }
        match (self.spec, self.origin) {
            (Spec::Symmetric, Origin::AwsKms) if self.is_replica() => Err(self.not_primary()),
            (Spec::Symmetric, Origin::AwsKms) => Ok(()),
            (_, Origin::External | Origin::AwsCloudHsm | Origin::ExternalKeyStore) => {
                Err(errors::unsupported_operation_exception(format!(
                    "{} origin is {} which is not valid for this operation.",
                    self.arn(),
                    self.origin.name(),
                )))
            }
            (Spec::Pair(_) | Spec::Hmac(_), Origin::AwsKms) => {
                Err(errors::unsupported_operation_exception(""))
            }
        }
    }

    /// Rotation on demand: as [`KeyRecord::require_rotatable`], and keys with imported material too.
    ///
    /// # Errors
    /// As [`KeyRecord::require_rotatable`].
    pub(crate) fn require_rotatable_on_demand(&self) -> Result<(), AwsError> {
        self.require_usable()?;
        match (self.spec, self.origin) {
            (Spec::Symmetric, Origin::External) if self.is_replica() => Err(self.not_primary()),
            (Spec::Symmetric, Origin::External) => Ok(()),
            _ => self.require_rotatable(),
        }
    }

    fn pending_import(&self) -> AwsError {
        errors::kms_invalid_state_exception(format!("{} is pending import.", self.arn()))
    }

    fn pending_deletion(&self) -> AwsError {
        errors::kms_invalid_state_exception(format!("{} is pending deletion.", self.arn()))
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
