//! A parameter: who it belongs to, what is known of its newest version, its labels and tags.

use std::collections::BTreeMap;

use api_ssm::{ParameterTier, ParameterType, errors};
use engine::{Failure, Writer};
use names::{AccountId, ArnNamespace, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::{Record, Table};
use wire::AwsError;

use crate::policies::HeldPolicy;

/// Parameters.
pub(crate) const PARAMETERS: Table<ParameterRecord> = Table::new("ssm.parameter");

/// The key that the account has for secure strings that name none.
pub(crate) const DEFAULT_KEY: &str = "alias/aws/ssm";

/// The one data type that is here.
pub(crate) const TEXT: &str = "text";

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    String,
    StringList,
    SecureString,
}

impl Kind {
    /// # Errors
    /// `ValidationException` for a type that AWS does not have.
    pub(crate) fn read(sent: &ParameterType) -> Result<Self, AwsError> {
        match sent {
            ParameterType::String => Ok(Self::String),
            ParameterType::StringList => Ok(Self::StringList),
            ParameterType::SecureString => Ok(Self::SecureString),
            ParameterType::Unknown(name) => Err(errors::validation_exception(format!(
                "1 validation error detected: Value '{name}' at 'type' failed to satisfy constraint: Member must satisfy enum value set: [SecureString, StringList, String]"
            ))),
        }
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::String => "String",
            Self::StringList => "StringList",
            Self::SecureString => "SecureString",
        }
    }

    pub(crate) const fn shown(self) -> ParameterType {
        match self {
            Self::String => ParameterType::String,
            Self::StringList => ParameterType::StringList,
            Self::SecureString => ParameterType::SecureString,
        }
    }
}

/// Which limits a parameter has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Tier {
    Standard,
    Advanced,
}

impl Tier {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Standard => "Standard",
            Self::Advanced => "Advanced",
        }
    }

    pub(crate) const fn shown(self) -> ParameterTier {
        match self {
            Self::Standard => ParameterTier::Standard,
            Self::Advanced => ParameterTier::Advanced,
        }
    }
}

/// What is known of a version besides its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Facts {
    pub(crate) kind: Kind,
    pub(crate) tier: Tier,
    /// The KMS key of a secure string as it was named.
    pub(crate) key_id: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) allowed_pattern: Option<String>,
    pub(crate) policies: Vec<HeldPolicy>,
    /// The ARN of whoever wrote it.
    pub(crate) user: String,
    pub(crate) changed_ms: i64,
}

/// A stored parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParameterRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    /// As it was first written, with or without a slash at its begin.
    pub(crate) name: String,
    /// What its versions lie under: never used for another parameter.
    pub(crate) unique_id: String,
    /// The newest version.
    pub(crate) version: u64,
    /// The oldest version that is kept.
    pub(crate) oldest: u64,
    /// Of the newest version.
    pub(crate) facts: Facts,
    pub(crate) tags: BTreeMap<String, String>,
    /// The version that each label is at.
    pub(crate) labels: BTreeMap<String, u64>,
}

impl Record for ParameterRecord {
    const VERSION: u8 = 1;
}

/// What a name is without its first slash: `/a` and `a` are the same parameter.
pub(crate) fn key_of(name: &str) -> &str {
    name.strip_prefix('/').unwrap_or(name)
}

/// The resources of Systems Manager in a Region of an account.
pub(crate) const fn arns<'a>(region: &'a str, account: &'a str) -> ArnNamespace<'a> {
    ArnNamespace::regional("ssm", region, account)
}

/// `arn:aws:ssm:REGION:ACCOUNT:parameter/NAME`, with one slash whether or not the name begins with one.
pub(crate) fn arn_of(region: &Region, account: &str, name: &str) -> String {
    arns(region.as_str(), account).resource(&["parameter/", key_of(name)])
}

impl ParameterRecord {
    pub(crate) fn arn(&self) -> String {
        arn_of(&self.region, &self.account, &self.name)
    }

    /// Where its row is.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, self.region.as_str(), key_of(&self.name)]
    }

    /// What the rows of its versions begin with.
    pub(crate) fn home(&self) -> [&str; 3] {
        [&self.account, self.region.as_str(), &self.unique_id]
    }

    /// Whether it has expired: from that instant it is gone, whether or not the job has been by.
    pub(crate) fn is_gone(&self, now: Timestamp) -> bool {
        self.facts.policies.iter().any(|policy| policy.expires_by(now))
    }

    /// The version that `selector` names; the newest where there is none.
    ///
    /// # Errors
    /// `ParameterVersionNotFound`.
    pub(crate) fn chosen(&self, selector: Option<&str>) -> Result<u64, AwsError> {
        let Some(selector) = selector else { return Ok(self.version) };
        // `+1` is a number to Rust and none to AWS.
        let found = if selector.bytes().all(|sign| sign.is_ascii_digit()) {
            selector.parse::<u64>().ok().filter(|version| self.holds(*version))
        } else {
            self.labels.get(selector).copied()
        };
        found.ok_or_else(|| version_not_found(selector, &self.name))
    }

    /// Whether this version is kept.
    pub(crate) const fn holds(&self, version: u64) -> bool {
        self.oldest <= version && version <= self.version
    }

    /// The labels of a version, sorted.
    pub(crate) fn labels_of(&self, version: u64) -> Vec<String> {
        let held = self.labels.iter().filter(|(_, at)| **at == version);
        held.map(|(label, _)| label.clone()).collect()
    }

    /// Stores it as it is now.
    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        PARAMETERS.put(cx.tx_mut(), &self.place(), self)?;
        Ok(())
    }
}

/// That a version is not there.
pub(crate) fn version_not_found(version: &str, name: &str) -> AwsError {
    errors::parameter_version_not_found(format!(
        "Systems Manager could not find version {version} of {name}. Verify the version and try again."
    ))
}

#[cfg(test)]
mod tests;
