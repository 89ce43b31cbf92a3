//! KMS key ids.

use std::sync::Arc;

use crate::text::{is_lower_hex, is_uuid, name, uuid_v4};

/// The id of a KMS key: a UUID, or `mrk-` and 32 hexadecimal digits for a multi-region key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KmsKeyId(Arc<str>);

name!(KmsKeyId, "KMS key id");

impl KmsKeyId {
    fn check(text: &str) -> Result<(), &'static str> {
        let multi_region = text
            .strip_prefix("mrk-")
            .is_some_and(|digits| digits.len() == 32 && is_lower_hex(digits));
        if multi_region || is_uuid(text) {
            Ok(())
        } else {
            Err("a key id is a lower-case UUID, or `mrk-` and 32 hexadecimal digits")
        }
    }

    /// The id of a new single-region key.
    #[must_use]
    pub fn from_random(random: [u8; 16]) -> Self {
        Self(uuid_v4(random).into())
    }

    /// The id of a new multi-region key.
    #[must_use]
    pub fn multi_region_from_random(random: [u8; 16]) -> Self {
        Self(format!("mrk-{}", uuid_v4(random).replace('-', "")).into())
    }

    /// Whether the key is a multi-region key.
    #[must_use]
    pub fn is_multi_region(&self) -> bool {
        self.0.starts_with("mrk-")
    }
}
