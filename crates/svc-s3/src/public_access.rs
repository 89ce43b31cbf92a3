//! Block Public Access, as an account, a bucket and an access point each have it.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html>

use policy::BlockPublicAccess;
use serde::{Deserialize, Serialize};
use tables::Record;

/// The four switches of Block Public Access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PublicAccessSwitches {
    pub(crate) block_public_acls: bool,
    pub(crate) ignore_public_acls: bool,
    pub(crate) block_public_policy: bool,
    pub(crate) restrict_public_buckets: bool,
}

impl PublicAccessSwitches {
    /// All on: the state of a new bucket since April 2023.
    pub(crate) const ALL: Self = Self {
        block_public_acls: true,
        ignore_public_acls: true,
        block_public_policy: true,
        restrict_public_buckets: true,
    };

    /// The switches as the policy engine reads them.
    pub(crate) const fn judged(self) -> BlockPublicAccess {
        BlockPublicAccess {
            block_public_acls: self.block_public_acls,
            ignore_public_acls: self.ignore_public_acls,
            block_public_policy: self.block_public_policy,
            restrict_public_buckets: self.restrict_public_buckets,
        }
    }
}

impl Record for PublicAccessSwitches {
    const VERSION: u8 = 1;
}
