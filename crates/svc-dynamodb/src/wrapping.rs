//! What the items of a table lie under, as it is stored with the table.

use serde::{Deserialize, Serialize};

/// What the items of a table lie under, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Encryption {
    pub(crate) table_key: TableKey,
    /// The keys of the table, sealed under the table key, base64.
    pub(crate) data_keys: String,
}

/// The key that a table's keys lie under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum TableKey {
    /// Under the key that DynamoDB owns for the account and region; base64.
    Owned { data_key: String },
    /// Under a key of KMS.
    Kms {
        key_arn: String,
        /// Base64.
        data_key: String,
        /// It is `alias/aws/dynamodb`.
        is_managed: bool,
        /// On whose behalf background work opens it: who has put the table under this key.
        principal: Option<String>,
    },
}

impl Encryption {
    /// Nothing yet.
    pub(crate) const fn none() -> Self {
        Self { table_key: TableKey::Owned { data_key: String::new() }, data_keys: String::new() }
    }
}
