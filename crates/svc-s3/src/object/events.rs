//! What became of objects, for what follows the journal: notifications, rules, inventories.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html>

use engine::{Ctx, DomainEvent, Failure};
use serde::{Deserialize, Serialize};

use crate::bucket::{BucketRecord, Versioning};
use crate::object::VersionRecord;

/// The record of what a lifecycle rule lets go, which has events of its own.
const BY_RULE: &str = "LifecycleExpiration";

/// The entity tag that a delete marker has in events: that of nothing.
const MARKER_ETAG: &str = "d41d8cd98f00b204e9800998ecf8427e";

/// Kinds of events that say how large the object is.
const SIZED: [&str; 5] = [
    "ObjectCreated:",
    "ObjectRestore:",
    "LifecycleTransition",
    "IntelligentTiering",
    "Replication:",
];

/// Kinds of events that say which of two events of an object is the later one.
const ORDERED: [&str; 3] = ["ObjectCreated:", "ObjectRemoved:", "LifecycleExpiration:"];

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

/// Something became of an object of a bucket that may have event notifications: what these are made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BucketEvent {
    /// The bucket's name.
    pub bucket: String,
    /// Its id.
    pub bucket_id: String,
    /// The account that owns it.
    pub bucket_owner: String,
    /// Its Region.
    pub region: String,
    /// What became of the object as notifications call it, without `s3:`.
    pub name: String,
    /// The object's key.
    pub key: String,
    /// The version; none in a bucket that never had versions.
    pub version_id: Option<String>,
    /// The object's size in bytes, in events that say it.
    pub size: Option<u64>,
    /// Its entity tag, in events that say it.
    pub e_tag: Option<String>,
    /// What is said of this kind of event alone.
    pub facts: Option<EventFacts>,
}

impl DomainEvent for BucketEvent {
    const TYPE: &'static str = "s3.BucketEvent";
}

impl BucketEvent {
    /// Whether it says which of two events of an object is the later one.
    #[must_use]
    pub fn is_ordered(&self) -> bool {
        ORDERED.iter().any(|kind| self.name.starts_with(kind))
    }
}

/// What is said of some kinds of events alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum EventFacts {
    /// A copy can be read.
    #[serde(rename_all = "camelCase")]
    Restored {
        /// Until when, in milliseconds since 1970.
        expires_ms: i64,
        /// The class that it was restored from.
        storage_class: String,
    },
    /// A lifecycle rule has moved it.
    #[serde(rename_all = "camelCase")]
    Transitioned {
        /// The class that it has now.
        storage_class: String,
    },
    /// It was not read for so long that it went to an archive tier.
    #[serde(rename_all = "camelCase")]
    Tiered {
        /// The tier that it is in now.
        access_tier: String,
    },
    /// It could not be brought to another bucket.
    NotReplicated {
        /// The name of that bucket.
        destination: String,
        /// The code of the error.
        reason: String,
    },
}

/// Tells the notifications of a bucket what became of `version`.
pub(crate) fn tell(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    (key, version): (&str, &VersionRecord),
    (name, facts): (&str, Option<EventFacts>),
) -> Result<(), Failure> {
    if !bucket.may_notify {
        return Ok(());
    }
    let is_sized = SIZED.iter().any(|kind| name.starts_with(kind));
    let e_tag = match name {
        _ if version.is_delete_marker => name.ends_with("Created").then_some(MARKER_ETAG),
        "ObjectRemoved:Delete" | "LifecycleExpiration:Delete" => None,
        _ => Some(version.etag.as_str()),
    };
    cx.emit(&BucketEvent {
        bucket: bucket.name.to_string(),
        bucket_id: bucket.id.clone(),
        bucket_owner: bucket.account.to_string(),
        region: bucket.region.to_string(),
        name: name.to_owned(),
        key: key.to_owned(),
        version_id: shown_version(bucket, version),
        size: is_sized.then_some(version.size),
        e_tag: e_tag.map(ToOwned::to_owned),
        facts,
    })
}

/// How notifications call what has made an object.
fn created_by(cx: &Ctx) -> &'static str {
    match cx.operation() {
        "CopyObject" => "ObjectCreated:Copy",
        "CompleteMultipartUpload" => "ObjectCreated:CompleteMultipartUpload",
        _ if cx.request().is_form => "ObjectCreated:Post",
        _ => "ObjectCreated:Put",
    }
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
    let name = created_by(cx);
    tell(cx, bucket, (key, version), (name, None))?;
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
    let name = match (cx.operation() == BY_RULE, is_marker_created) {
        (false, false) => "ObjectRemoved:Delete",
        (false, true) => "ObjectRemoved:DeleteMarkerCreated",
        (true, false) => "LifecycleExpiration:Delete",
        (true, true) => "LifecycleExpiration:DeleteMarkerCreated",
    };
    tell(cx, bucket, (key, version), (name, None))?;
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
