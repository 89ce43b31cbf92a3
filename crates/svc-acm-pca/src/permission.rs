//! What authorities let services do of their own accord.
//!
//! Source: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_CreatePermission.html>

use names::AccountId;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A permission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PermissionRecord {
    /// A service principal.
    pub(crate) principal: String,
    pub(crate) source_account: AccountId,
    /// As AWS calls them.
    pub(crate) actions: Vec<String>,
    pub(crate) created_ms: i64,
}

impl PermissionRecord {
    /// As a statement of a policy on the authority `arn`.
    pub(crate) fn statement(&self, arn: &str) -> Value {
        let actions = self.actions.iter().map(|action| ["acm-pca:", action].concat());
        json!({
            "Effect": "Allow",
            "Principal": { "Service": self.principal },
            "Action": actions.collect::<Vec<_>>(),
            "Resource": arn,
            "Condition": { "StringEquals": { "aws:SourceAccount": self.source_account.as_str() } },
        })
    }
}
