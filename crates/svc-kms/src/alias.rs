//! Aliases: names for keys, unique within an account and region.

use names::{ArnNamespace, KmsKeyId};
use serde::{Deserialize, Serialize};
use tables::Record;

/// The start of every alias name.
pub(crate) const ALIAS_PREFIX: &str = "alias/";

/// Names reserved for the keys AWS services manage.
pub(crate) const RESERVED_PREFIX: &str = "alias/aws/";

/// The most aliases of one key, a documented quota.
pub(crate) const ALIASES_PER_KEY_MAX: usize = 50;

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
