//! Long-term access keys.

use names::{AccountId, Region, UniqueId};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::StoredSecret;

/// Whose key it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyOwner {
    /// The account's root user.
    Root,
    /// The user with this unique id.
    User(UniqueId),
}

impl KeyOwner {
    /// The key part of [`KEYS_OF_OWNER`]: the user's unique id, or `root` and the account.
    #[must_use]
    pub fn key(&self, account: &str) -> String {
        match self {
            Self::Root => format!("root:{account}"),
            Self::User(id) => id.to_string(),
        }
    }
}

/// A long-term access key. The store seals the row, secret included.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AccessKeyRecord {
    /// The key id. Text, because an operator may give the root key an id of any form.
    pub id: String,
    /// The account that it acts in.
    pub account: AccountId,
    /// Whose it is.
    pub owner: KeyOwner,
    /// What signs: needed in clear, because Signature Version 4 is symmetric.
    pub secret: StoredSecret,
    /// `false` while the key is `Inactive`.
    pub is_active: bool,
    /// When it was made.
    pub created_at_ms: i64,
}

impl Record for AccessKeyRecord {
    const VERSION: u8 = 1;
}

/// `[access key id]`.
pub const ACCESS_KEYS: Table<AccessKeyRecord> = Table::new("iam.access-key");

/// That a key belongs to an owner. The content says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyOfOwnerRecord {}

impl Record for KeyOfOwnerRecord {
    const VERSION: u8 = 1;
}

/// `[owner's key part, access key id]`: the keys of a user or root.
pub const KEYS_OF_OWNER: Table<KeyOfOwnerRecord> = Table::new("iam.keys-of-owner");

/// When and for what a key, or a role, was last used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastUsedRecord {
    /// The time, to the granularity that it is written with.
    pub at_ms: i64,
    /// The service's signing name, such as `s3`.
    pub service: String,
    /// The region of the request.
    pub region: Region,
}

impl Record for LastUsedRecord {
    const VERSION: u8 = 1;
}

/// `[access key id]`, or `[unique id of a role]`.
pub const KEYS_LAST_USED: Table<LastUsedRecord> = Table::new("iam.access-key-last-used");

/// `[unique id of a user or role, service's signing name]`: when it last made a request to each service.
pub const SERVICES_LAST_USED: Table<LastUsedRecord> = Table::new("iam.service-last-used");
