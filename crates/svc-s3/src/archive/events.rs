//! What became of the storage class of objects and of their restores, for what follows the journal.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html>

use engine::{Ctx, DomainEvent, Failure};
use serde::{Deserialize, Serialize};

use crate::bucket::BucketRecord;
use crate::class::AccessTier;
use crate::object::VersionRecord;
use crate::object::answer::shown_version_id;
use crate::object::events::{EventFacts, tell};

/// A rule has moved a version to another storage class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ObjectTransitioned {
    /// The bucket's name.
    pub bucket: String,
    /// The account that owns the bucket.
    pub bucket_owner: String,
    /// The object's key.
    pub key: String,
    /// The version; none in a bucket that never had versions.
    pub version_id: Option<String>,
    /// Its storage class from now on.
    pub storage_class: String,
}

impl DomainEvent for ObjectTransitioned {
    const TYPE: &'static str = "s3.ObjectTransitioned";
}

/// How far a restore is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RestorePhase {
    /// It was asked for: `s3:ObjectRestore:Post`.
    Begun,
    /// The copy can be read: `s3:ObjectRestore:Completed`.
    Completed,
    /// The copy is gone: `s3:ObjectRestore:Delete`.
    Ended,
}

/// The restore of an archived version goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ObjectRestored {
    /// The bucket's name.
    pub bucket: String,
    /// The account that owns the bucket.
    pub bucket_owner: String,
    /// The object's key.
    pub key: String,
    /// The version; none in a bucket that never had versions.
    pub version_id: Option<String>,
    /// How far it is.
    pub phase: RestorePhase,
}

impl DomainEvent for ObjectRestored {
    const TYPE: &'static str = "s3.ObjectRestored";
}

/// Says that `version` has its new storage class, if somebody wants to know.
pub(crate) fn transitioned(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    key: &str,
    version: &VersionRecord,
) -> Result<(), Failure> {
    let Some(class) = &version.description.storage_class else { return Ok(()) };
    let facts = EventFacts::Transitioned { storage_class: class.clone() };
    tell(cx, bucket, (key, version), ("LifecycleTransition", Some(facts)))?;
    if !cx.wants::<ObjectTransitioned>() {
        return Ok(());
    }
    cx.emit(&ObjectTransitioned {
        bucket: bucket.name.to_string(),
        bucket_owner: bucket.account.to_string(),
        key: key.to_owned(),
        version_id: shown_version_id(bucket, version),
        storage_class: class.clone(),
    })
}

/// Says that `version` has gone to an archive tier.
pub(crate) fn tiered(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    (key, version): (&str, &VersionRecord),
    tier: AccessTier,
) -> Result<(), Failure> {
    let facts = EventFacts::Tiered { access_tier: tier.name().to_owned() };
    tell(cx, bucket, (key, version), ("IntelligentTiering", Some(facts)))
}

/// Says how far the restore of `version` is, if somebody wants to know, and until when its copy can be read.
pub(crate) fn restored(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    (key, version): (&str, &VersionRecord),
    (phase, expires_ms): (RestorePhase, Option<i64>),
) -> Result<(), Failure> {
    let name = match phase {
        RestorePhase::Begun => "ObjectRestore:Post",
        RestorePhase::Completed => "ObjectRestore:Completed",
        RestorePhase::Ended => "ObjectRestore:Delete",
    };
    let storage_class = version.description.storage_class.clone().unwrap_or_default();
    let facts = expires_ms.map(|expires_ms| EventFacts::Restored { expires_ms, storage_class });
    tell(cx, bucket, (key, version), (name, facts))?;
    if !cx.wants::<ObjectRestored>() {
        return Ok(());
    }
    cx.emit(&ObjectRestored {
        bucket: bucket.name.to_string(),
        bucket_owner: bucket.account.to_string(),
        key: key.to_owned(),
        version_id: shown_version_id(bucket, version),
        phase,
    })
}
