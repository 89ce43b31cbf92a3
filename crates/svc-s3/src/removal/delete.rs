//! Deletes: for good where there are no versions or one is named, else by a delete marker on top.

use std::collections::BTreeMap;

use engine::{Ctx, Failure, Writer};
use stdx::Timestamp;

use crate::bucket::{BucketRecord, Versioning};
use crate::lock::{Bypass, VersionLock, require_unlocked};
use crate::object::conditions::{WriteConditions, failed, matches};
use crate::object::put::random_id;
use crate::object::read::ObjectRef;
use crate::object::versions::{self, Addition, newest_for_write};
use crate::object::{Checksums, Description, ShownMode, VersionRecord};

/// What must be true of the object that is deleted.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct DeleteConditions<'a> {
    pub(crate) etag: Option<&'a str>,
    pub(crate) modified_at: Option<Timestamp>,
    pub(crate) size: Option<i64>,
}

/// What a delete did.
#[derive(Debug, Default)]
pub(crate) struct Deleted {
    /// A delete marker was made, or was what was deleted.
    pub(crate) is_marker: bool,
    /// The version deleted, or the marker made.
    pub(crate) version_id: Option<String>,
}

/// Deletes an object or a version. What is not there is deleted already.
pub(crate) async fn delete(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    object: ObjectRef<'_>,
    conditions: DeleteConditions<'_>,
    bypass: Bypass,
) -> Result<Deleted, Failure> {
    let ObjectRef { key, version_id } = object;
    let target = versions::expect_version(cx, bucket, key, version_id).await?;
    conditions.check(target.as_ref())?;
    if let Some(version_id) = version_id {
        let is_marker = target.as_ref().is_some_and(|version| version.is_delete_marker);
        if let Some(version) = &target {
            let unlocked = require_unlocked(cx, bucket, key, version, bypass).await?;
            versions::remove(cx, bucket, key, version, unlocked).await?;
        }
        return Ok(Deleted { is_marker, version_id: Some(version_id.to_owned()) });
    }
    if bucket.versioning == Versioning::Unversioned {
        if let Some(version) = &target {
            let unlocked = require_unlocked(cx, bucket, key, version, bypass).await?;
            versions::remove(cx, bucket, key, version, unlocked).await?;
        }
        return Ok(Deleted::default());
    }
    let lock = VersionLock::default();
    let marker = Addition { version: marker(cx), manifest: None, inline: None, lock, acl: None };
    let newest = newest_for_write(cx, bucket, key, WriteConditions::default()).await?;
    let marker = versions::add(cx, bucket, key, newest, marker).await?;
    Ok(Deleted { is_marker: true, version_id: Some(marker.version_id) })
}

impl DeleteConditions<'_> {
    fn check(&self, target: Option<&VersionRecord>) -> Result<(), Failure> {
        let object = target.filter(|version| !version.is_delete_marker);
        let holds = |test: &dyn Fn(&VersionRecord) -> bool| object.is_some_and(test);
        if let Some(etag) = self.etag
            && !holds(&|object| matches(etag, &object.etag))
        {
            return Err(failed("If-Match").into());
        }
        if let Some(at) = self.modified_at
            && !holds(&|object| object.modified_at().unix_seconds() == at.unix_seconds())
        {
            return Err(failed("x-amz-if-match-last-modified-time").into());
        }
        if let Some(size) = self.size
            && !holds(&|object| u64::try_from(size).is_ok_and(|size| size == object.size))
        {
            return Err(failed("x-amz-if-match-size").into());
        }
        Ok(())
    }
}

fn marker(cx: &Ctx) -> VersionRecord {
    VersionRecord {
        version_id: String::new(),
        object_id: random_id(cx),
        sequence: 0,
        is_delete_marker: true,
        modified_ms: cx.now().unix_ms(),
        size: 0,
        etag: String::new(),
        mode: ShownMode::SseS3,
        description: Description::default(),
        checksums: Checksums::default(),
        tags: BTreeMap::new(),
        parts_count: 0,
        manifest_rows: 0,
        owner: None,
        has_acl: false,
        replication: None,
        is_counted: false,
        access_tier: None,
        grants: None,
    }
}
