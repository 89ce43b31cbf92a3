//! Buckets: a name for the whole installation, an owner, a region, and settings.

pub(crate) mod acl;
pub(crate) mod cors;
pub(crate) mod find;
pub(crate) mod location;
pub(crate) mod manage;
pub(crate) mod mfa_delete;
pub(crate) mod notifications;
mod ops;
pub(crate) mod policy;
pub(crate) mod tags;
pub(crate) mod website;
pub(crate) mod websites;

use std::collections::BTreeMap;
use std::sync::Arc;

use ::policy::{AclGrant, BlockPublicAccess, Policy};
use names::{AccountId, ArnNamespace, BucketName, Region};
use serde::{Deserialize, Serialize};
use tables::{Damage, Record, from_json};

use crate::access_point::record::Through;
use crate::lock::BucketLock;
use crate::usage::sums::Holder;

pub(crate) use crate::public_access::PublicAccessSwitches;

/// Buckets and their objects: names among all accounts, so the ARN has none.
pub(crate) const S3_ARNS: ArnNamespace<'_> = ArnNamespace::unowned("s3");

/// The ARN of the bucket called `name`.
pub(crate) fn bucket_arn(name: &str) -> String {
    S3_ARNS.resource(&[name])
}

/// Whether a bucket keeps the versions of its objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Versioning {
    /// Never switched on: one version per key, `null`.
    Unversioned,
    /// Every write makes a version.
    Enabled,
    /// Old versions stay; new writes replace `null`.
    Suspended,
}

/// The default encryption of a bucket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum DefaultEncryption {
    /// SSE-S3: the key belongs to the service.
    S3,
    /// SSE-KMS.
    Kms {
        /// The key as the caller named it; none means `alias/aws/s3`.
        key_id: Option<String>,
    },
    /// DSSE-KMS: two layers.
    DualKms {
        /// As that of [`DefaultEncryption::Kms`].
        key_id: Option<String>,
    },
}

/// ACLs are off: the state of a new bucket since April 2023.
pub(crate) const OBJECT_OWNERSHIP_ENFORCED: &str = "BucketOwnerEnforced";

/// What a request made of a bucket's row, and read beside it because the row says that it counts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Beside {
    /// Its policy, compiled.
    pub(crate) policy: Option<Arc<Policy>>,
    /// The grants of its access control list, where that is not the private one.
    pub(crate) grants: Option<Arc<[AclGrant]>>,
    /// Block Public Access of its account, read where anything of the bucket is public.
    pub(crate) account_block: Option<PublicAccessSwitches>,
    /// The access point that the request came through.
    pub(crate) access_point: Option<Arc<Through>>,
}

/// A stored bucket: what every request to it reads. Settings that few requests ask for have rows of
/// their own, by the bucket's id.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct BucketRecord {
    /// Immutable, random: what rows and ciphertexts are bound to. A bucket made anew under an old
    /// name has another id.
    pub(crate) id: String,
    pub(crate) name: BucketName,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) created_ms: i64,
    pub(crate) encryption: DefaultEncryption,
    /// Whether the default (and requests that name no other wish) use a Bucket Key.
    pub(crate) bucket_key: bool,
    /// Whether SSE-C uploads are refused.
    pub(crate) blocks_sse_c: bool,
    pub(crate) versioning: Versioning,
    /// Block Public Access; none where the configuration was deleted.
    pub(crate) public_access: Option<PublicAccessSwitches>,
    /// The bucket policy as stored: principals are unique ids.
    pub(crate) policy: Option<String>,
    /// `BucketOwnerEnforced`, `BucketOwnerPreferred` or `ObjectWriter`; none where deleted or never
    /// set, which means `ObjectWriter`.
    pub(crate) ownership: Option<String>,
    /// Object Lock; none where it was never switched on.
    #[serde(default)]
    pub(crate) lock: Option<BucketLock>,
    /// Whether versions go for good only with a second factor.
    #[serde(default)]
    pub(crate) mfa_delete: bool,
    /// The tags that a row of version 1 holds. They move to [`BucketTags`] when the bucket is next
    /// saved.
    #[serde(skip)]
    pub(crate) tags_inside: BTreeMap<String, String>,
    /// Whether it has an access control list other than the private one.
    #[serde(default)]
    pub(crate) has_acl: bool,
    /// Whether its lifecycle rules may let objects or uploads expire, so that answers say when.
    #[serde(default = "may")]
    pub(crate) may_expire: bool,
    /// Whether requests to it have a server access log.
    #[serde(default, skip_serializing_if = "is_not")]
    pub(crate) is_logged: bool,
    /// Whether requesters say that they pay.
    #[serde(default, skip_serializing_if = "is_not")]
    pub(crate) requester_pays: bool,
    /// Whether it has replication rules, so that writes look for them.
    #[serde(default, skip_serializing_if = "is_not")]
    pub(crate) replicates: bool,
    /// Whether it may have event notifications, so that what becomes of its objects is told.
    #[serde(default, skip_serializing_if = "is_not")]
    pub(crate) may_notify: bool,
    /// What was read beside it.
    #[serde(skip)]
    pub(crate) beside: Beside,
}

/// What is left out of a row.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
const fn is_not(value: &bool) -> bool {
    !*value
}

/// What is not known of rows that do not say.
const fn may() -> bool {
    true
}

/// What version 1 of a bucket held besides.
#[derive(Deserialize)]
struct InsideV1 {
    tags: BTreeMap<String, String>,
}

impl Record for BucketRecord {
    const VERSION: u8 = 7;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            1 => {
                let InsideV1 { tags } = from_json(bytes)?;
                Ok(Self { tags_inside: tags, may_notify: true, ..from_json(bytes)? })
            }
            // Version 2 has no lock, version 3 neither MFA delete nor an access control list, version 4 does not
            // say what its rules do, and version 5 has neither a log nor requesters that pay and encrypts in
            // one layer, and is not replicated; version 6 does not say whether it has notifications.
            2..=6 => Ok(Self { may_notify: true, ..from_json(bytes)? }),
            7 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}

/// The tags of a bucket.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct BucketTags {
    pub(crate) tags: BTreeMap<String, String>,
}

impl Record for BucketTags {
    const VERSION: u8 = 1;
}

impl BucketRecord {
    /// `arn:aws:s3:::NAME`.
    pub(crate) fn arn(&self) -> String {
        bucket_arn(&self.name)
    }

    /// Whose sums those of the bucket are.
    pub(crate) fn holder(&self) -> Holder {
        Holder {
            account: self.account.clone(),
            bucket_id: self.id.clone(),
            bucket: self.name.clone(),
        }
    }

    /// Whether access control lists count in it.
    pub(crate) fn has_acls(&self) -> bool {
        self.ownership.as_deref() != Some(OBJECT_OWNERSHIP_ENFORCED)
    }

    /// Block Public Access as it is judged: of the bucket, of the access point that the request came
    /// through and, as far as it was read, of the bucket's account.
    pub(crate) fn block(&self) -> BlockPublicAccess {
        let through = self.beside.access_point.as_ref().map(|it| it.point.public_access);
        let switches = [self.public_access, through, self.beside.account_block];
        let switches = switches.into_iter().flatten().map(PublicAccessSwitches::judged);
        switches.fold(BlockPublicAccess::NONE, BlockPublicAccess::strictest)
    }

    /// `arn:aws:s3:::NAME/KEY`.
    pub(crate) fn object_arn(&self, key: &str) -> String {
        S3_ARNS.resource(&[&self.name, "/", key])
    }
}

#[cfg(test)]
mod tests;
