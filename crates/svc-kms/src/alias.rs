//! Aliases: names for keys, unique within an account and region.

use api_kms::errors;
use names::{ArnNamespace, KmsKeyId};
use serde::{Deserialize, Serialize};
use tables::Record;
use wire::AwsError;

use crate::errors::validation;
use crate::key::KeyRecord;

/// The start of every alias name.
pub(crate) const ALIAS_PREFIX: &str = "alias/";

/// Names reserved for the keys AWS services manage.
pub(crate) const RESERVED_PREFIX: &str = "alias/aws/";

/// The most aliases of one key, a documented quota.
const ALIASES_PER_KEY_MAX: usize = 50;

/// A stored alias.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AliasRecord {
    /// The key it names.
    pub(crate) key_id: KmsKeyId,
    /// Creation time, milliseconds since the epoch.
    pub(crate) created_ms: i64,
    /// When it last began to name another key.
    pub(crate) updated_ms: i64,
}

impl Record for AliasRecord {
    const VERSION: u8 = 1;
}

/// The ARN of the alias `name`, which starts with `alias/`.
pub(crate) fn alias_arn(region: &str, account: &str, name: &str) -> String {
    ArnNamespace::regional("kms", region, account).resource(&[name])
}

impl KeyRecord {
    /// Takes one more name. A name that it has already changes nothing.
    ///
    /// # Errors
    /// `LimitExceededException`.
    pub(crate) fn add_alias(&mut self, name: &str) -> Result<(), AwsError> {
        if self.aliases.len() >= ALIASES_PER_KEY_MAX {
            return Err(errors::limit_exceeded_exception(format!(
                "{} has reached the limit of {ALIASES_PER_KEY_MAX} aliases.",
                self.arn(),
            )));
        }
        if let Err(index) = self.aliases.binary_search_by(|held| held.as_str().cmp(name)) {
            self.aliases.insert(index, name.to_owned());
        }
        Ok(())
    }

    /// Loses a name.
    pub(crate) fn remove_alias(&mut self, name: &str) {
        self.aliases.retain(|held| held != name);
    }
}

/// Refuses names that are not `alias/...`, and those reserved for services.
pub(crate) fn require_user_alias(name: &str) -> Result<(), AwsError> {
    let Some(rest) = name.strip_prefix(ALIAS_PREFIX) else {
        return Err(validation(
            "Alias must start with the prefix \"alias/\". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html",
        ));
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-');
    if rest.is_empty() || !rest.chars().all(plain) {
        return Err(errors::invalid_alias_name_exception(
            "Alias contains invalid characters for an alias",
        ));
    }
    if name.starts_with(RESERVED_PREFIX) {
        return Err(reserved());
    }
    Ok(())
}

/// AWS answers a reserved name as an authorisation failure without a model shape.
fn reserved() -> AwsError {
    AwsError::new(wire::http::StatusCode::BAD_REQUEST, "NotAuthorizedException")
        .with_message("Aliases that start with alias/aws/ are reserved for AWS managed keys.")
}

#[cfg(test)]
mod tests;
