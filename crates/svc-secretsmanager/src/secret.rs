//! A secret: who it belongs to, its versions, and what may be done with it now.

use std::collections::BTreeMap;

use api_secretsmanager::errors;
use engine::{Failure, Writer};
use names::{AccountId, ArnNamespace, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::{Damage, Record, Table, from_json};
use wire::AwsError;

use self::earlier::{SecretRecordV1, SecretRecordV2};

mod earlier;

/// Secrets.
pub(crate) const SECRETS: Table<SecretRecord> = Table::new("secretsmanager.secret");

/// The label of the version that is in force.
pub(crate) const CURRENT: &str = "AWSCURRENT";

/// The label of the version that was in force before.
pub(crate) const PREVIOUS: &str = "AWSPREVIOUS";

/// The label of a version that a rotation is making.
pub(crate) const PENDING: &str = "AWSPENDING";

/// The characters that AWS adds to a secret's name in its ARN.
pub(crate) const SUFFIX_CHARS: usize = 6;

/// The letters and digits that tell the values of a secret from those of every other.
pub(crate) const UNIQUE_CHARS: usize = 26;

/// A stored secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecretRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    /// Six letters and digits that make the ARN another one than that of an earlier secret.
    pub(crate) suffix: String,
    /// What its values lie under: never used for another secret.
    pub(crate) unique_id: String,
    pub(crate) description: Option<String>,
    /// The KMS key as it was named; none for the account's `aws/secretsmanager`.
    pub(crate) kms_key_id: Option<String>,
    pub(crate) created_ms: i64,
    pub(crate) changed_ms: i64,
    /// When it was marked for deletion, and when it goes.
    pub(crate) deletion: Option<Deletion>,
    pub(crate) tags: BTreeMap<String, String>,
    /// The resource policy, with principals as unique ids.
    pub(crate) policy: Option<String>,
    /// By version id.
    pub(crate) versions: BTreeMap<String, Version>,
    /// The `Type` of a managed external secret.
    pub(crate) kind: Option<String>,
    /// Of a replica: the Region of the secret that it follows.
    pub(crate) primary_region: Option<Region>,
    /// What follows it in other Regions, in their order.
    pub(crate) replicas: Vec<Replica>,
}

/// What is known of a replica where the secret is that it follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Replica {
    pub(crate) region: Region,
    /// The KMS key as it was named; none for the account's `aws/secretsmanager` there.
    pub(crate) kms_key_id: Option<String>,
    /// Why it is not what the secret is; none where it is.
    pub(crate) failure: Option<String>,
}

/// The end of a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Deletion {
    pub(crate) marked_ms: i64,
    pub(crate) at_ms: i64,
}

/// What is known of a version besides its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Version {
    pub(crate) created_ms: i64,
    /// The key that its data key lies under: an ARN. None of a version that a rotation is making, as
    /// long as it has no value.
    pub(crate) kms_key_arn: Option<String>,
    /// In the order in which they came.
    pub(crate) stages: Vec<String>,
}

impl Version {
    /// One without a value.
    pub(crate) const fn empty(now: Timestamp) -> Self {
        Self { created_ms: now.unix_ms(), kms_key_arn: None, stages: Vec::new() }
    }
}

impl Record for SecretRecord {
    const VERSION: u8 = 3;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            1 => from_json::<SecretRecordV1>(bytes).map(Self::from),
            2 => from_json::<SecretRecordV2>(bytes).map(Self::from),
            3 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

/// The resources of Secrets Manager in a region of an account.
pub(crate) const fn arns<'a>(region: &'a str, account: &'a str) -> ArnNamespace<'a> {
    ArnNamespace::regional("secretsmanager", region, account)
}

impl SecretRecord {
    /// `arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME-SUFFIX`.
    pub(crate) fn arn(&self) -> String {
        let resource = ["secret:", &self.name, "-", &self.suffix];
        arns(self.region.as_str(), &self.account).resource(&resource)
    }

    /// Where its row is.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, self.region.as_str(), &self.name]
    }

    /// What the rows of its values begin with.
    pub(crate) fn home(&self) -> [&str; 3] {
        [&self.account, self.region.as_str(), &self.unique_id]
    }

    /// The Region in which it is changed.
    pub(crate) fn home_region(&self) -> &Region {
        self.primary_region.as_ref().unwrap_or(&self.region)
    }

    /// # Errors
    /// `InvalidParameterException` for a replica, which follows another secret in everything.
    pub(crate) fn require_primary(&self) -> Result<(), AwsError> {
        if self.primary_region.is_none() {
            return Ok(());
        }
        Err(errors::invalid_parameter_exception(
            "Operation not permitted on a replica secret. Call must be made in primary secret's region.",
        ))
    }

    /// # Errors
    /// `InvalidRequestException` once it is marked for deletion.
    pub(crate) fn require_live(&self) -> Result<(), AwsError> {
        if self.deletion.is_none() {
            return Ok(());
        }
        Err(errors::invalid_request_exception(
            "You can't perform this operation on the secret because it was marked for deletion.",
        ))
    }

    /// Whether its recovery window is over: from that instant it is gone, whether or not the job has
    /// been by.
    pub(crate) fn is_gone(&self, now: Timestamp) -> bool {
        self.deletion.is_some_and(|deletion| deletion.at_ms <= now.unix_ms())
    }

    /// The version that has `stage`.
    pub(crate) fn holder(&self, stage: &str) -> Option<&str> {
        let mut versions = self.versions.iter();
        let holds = |version: &Version| version.stages.iter().any(|held| held == stage);
        versions.find(|(_, version)| holds(version)).map(|(id, _)| id.as_str())
    }

    /// The version that a request names by id, by label or by both; the current one where it names none.
    ///
    /// # Errors
    /// `ResourceNotFoundException`; `InvalidRequestException` where id and label contradict.
    pub(crate) fn chosen(
        &self,
        id: Option<&str>,
        stage: Option<&str>,
    ) -> Result<(&str, &Version), AwsError> {
        let missing = |what: String| {
            errors::resource_not_found_exception(format!(
                "Secrets Manager can't find the specified secret value for {what}"
            ))
        };
        let by_stage = |stage: &str| {
            self.holder(stage).ok_or_else(|| missing(format!("staging label: {stage}")))
        };
        let found = match (id, stage) {
            (Some(id), _) => id,
            (None, stage) => by_stage(stage.unwrap_or(CURRENT))?,
        };
        let found = self.versions.get_key_value(found);
        let (id, version) =
            found.ok_or_else(|| missing(format!("VersionId: {}", id.unwrap_or_default())))?;
        if let Some(stage) = stage
            && !version.stages.iter().any(|held| held == stage)
        {
            return Err(errors::invalid_request_exception(
                "You provided a VersionStage that is not associated to the provided VersionId.",
            ));
        }
        Ok((id, version))
    }

    /// Takes the version `id` away, if it never had a value and is not in force; whether it was there.
    pub(crate) fn remove_empty(&mut self, id: &str) -> bool {
        let is_empty = |version: &Version| {
            version.kms_key_arn.is_none() && !version.stages.iter().any(|stage| stage == CURRENT)
        };
        let is_there = self.versions.get(id).is_some_and(is_empty);
        if is_there {
            self.versions.remove(id);
        }
        is_there
    }

    /// Stores it as it is now.
    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        SECRETS.put(cx.tx_mut(), &self.place(), self)?;
        Ok(())
    }

    /// Notes that something of it changes, and when.
    pub(crate) fn touch(&mut self, now: Timestamp) {
        self.changed_ms = now.unix_ms();
    }
}

/// The name of a new secret.
///
/// # Errors
/// `ValidationException` for characters that names cannot have.
pub(crate) fn require_name(name: &str) -> Result<(), AwsError> {
    let fits = |sign: char| sign.is_ascii_alphanumeric() || "-/_+=.@!".contains(sign);
    if !name.is_empty() && name.chars().all(fits) {
        return Ok(());
    }
    Err(errors::validation_exception(
        "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!",
    ))
}

#[cfg(test)]
mod tests;
