//! What the journal says of uses of KMS keys that were refused for the state of the key.

use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::audit::AuditedResource;
use crate::domain_event::DomainEvent;

/// A use of a key was refused because the key is off, waits for its deletion, or is not ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyUseRefused {
    /// The keys that the call named, by their ARNs.
    pub keys: Vec<String>,
    /// The code that was answered.
    pub error_code: String,
    /// The text that was answered, which says the state of the key.
    pub error_message: String,
}

impl DomainEvent for KeyUseRefused {
    const TYPE: &'static str = "kms.KeyUseRefused";
}

impl KeyUseRefused {
    /// Of a call that named `resources` and ended with `error`.
    pub(crate) fn new(resources: &[AuditedResource], error: &AwsError) -> Self {
        Self {
            keys: resources.iter().map(|resource| resource.arn.clone()).collect(),
            error_code: error.code().to_owned(),
            error_message: error.message().unwrap_or_default().to_owned(),
        }
    }
}
