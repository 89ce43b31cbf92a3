//! What became of objects, for what follows the journal: notifications, rules, inventories.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html>

use engine::{Ctx, DomainEvent, Failure};
use serde::{Deserialize, Serialize};

use crate::bucket::{BucketRecord, Versioning};
use crate::object::VersionRecord;

/// An object has a new newest version. Which operation made it is said beside this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ObjectCreated {
    /// The bucket's name.
    pub bucket: String,
    /// The account that owns the bucket.
    pub bucket_owner: String,
    /// The object's key.
    pub key: String,
    /// The version; none in a bucket that never had versions.
    pub version_id: Option<String>,
    /// The object's size in bytes.
    pub size: u64,
    /// Its entity tag.
    pub e_tag: String,
}

impl DomainEvent for ObjectCreated {
    const TYPE: &'static str = "s3.ObjectCreated";
}

/// A version was removed for good, or a delete marker was put on top.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ObjectRemoved {
    /// The bucket's name.
    pub bucket: String,
    /// The account that owns the bucket.
    pub bucket_owner: String,
    /// The object's key.
    pub key: String,
    /// The version that was removed, or the marker; none in a bucket that never had versions.
    pub version_id: Option<String>,
    /// A marker was made: `s3:ObjectRemoved:DeleteMarkerCreated`.
    pub is_marker_created: bool,
}

impl DomainEvent for ObjectRemoved {
    const TYPE: &'static str = "s3.ObjectRemoved";
}

/// Says that `version` was added, if somebody wants to know.
pub(crate) fn added(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<(), Failure> {
    if version.is_delete_marker {
        return say_removed(cx, bucket, key, version, true);
    }
    if !cx.wants::<ObjectCreated>() {
        return Ok(());
    }
    cx.emit(&ObjectCreated {
        bucket: bucket.name.to_string(),
        bucket_owner: bucket.account.to_string(),
        key: key.to_owned(),
        version_id: shown_version(bucket, version),
        size: version.size,
        e_tag: version.etag.clone(),
    })
}

/// Says that `version` was removed for good, if somebody wants to know.
pub(crate) fn removed(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<(), Failure> {
    say_removed(cx, bucket, key, version, false)
}

fn say_removed(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
    is_marker_created: bool,
) -> Result<(), Failure> {
    if !cx.wants::<ObjectRemoved>() {
        return Ok(());
    }
    cx.emit(&ObjectRemoved {
        bucket: bucket.name.to_string(),
        bucket_owner: bucket.account.to_string(),
        key: key.to_owned(),
        version_id: shown_version(bucket, version),
        is_marker_created,
    })
}

fn shown_version(bucket: &BucketRecord, version: &VersionRecord) -> Option<String> {
    (bucket.versioning != Versioning::Unversioned).then(|| version.version_id.clone())
}
