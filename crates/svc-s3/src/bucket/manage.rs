//! What every bucket-level operation does: find the bucket, name it in the record, declare the
//! access, and store what was changed.

use std::collections::BTreeMap;

use api_s3::errors;
use engine::{AuditNotes, Ctx, Failure, Touch, View, Writer};
use wire::{AwsError, Operation};

use crate::access::bucket_access;
use crate::acl::list::AccessControlList;
use crate::bucket::find::find_bucket;
use crate::bucket::{BucketRecord, BucketTags};
use crate::tables::{BUCKET_ACLS, BUCKET_TAGS, BUCKETS};

/// The bucket called `name`, to be judged by the main action of operation `O`.
pub(crate) async fn touch_bucket<O: Operation>(
    cx: &mut View<'_>,
    name: &str,
    expected_owner: Option<&str>,
) -> Result<Touch<BucketRecord>, Failure> {
    let bucket = find_bucket(cx, name, expected_owner).await?;
    note_bucket(cx.audit(), &bucket)?;
    let access = bucket_access(cx, O::META.action(), &bucket)?;
    Ok(Touch::new(bucket, access))
}

/// Names the bucket in the call's audit record.
pub(crate) fn note_bucket(audit: &mut AuditNotes, bucket: &BucketRecord) -> Result<(), Failure> {
    audit.resource(bucket.arn(), "AWS::S3::Bucket", &bucket.account);
    Ok(())
}

/// Stores the changed bucket with the call's commit.
pub(crate) fn save(cx: &mut Writer<'_>, bucket: &BucketRecord) -> Result<(), Failure> {
    if !bucket.tags_inside.is_empty() {
        let tags = BucketTags { tags: bucket.tags_inside.clone() };
        BUCKET_TAGS.put(cx.tx_mut(), &[&bucket.id], &tags)?;
    }
    Ok(BUCKETS.put(cx.tx_mut(), &[&bucket.name], bucket)?)
}

/// Stores the bucket with the access control list that it is to have; none is the private one.
pub(crate) fn save_acl(
    cx: &mut Writer<'_>,
    bucket: BucketRecord,
    acl: Option<&AccessControlList>,
) -> Result<(), Failure> {
    match acl {
        Some(acl) => BUCKET_ACLS.put(cx.tx_mut(), &[&bucket.id], acl)?,
        None => BUCKET_ACLS.delete(cx.tx_mut(), &[&bucket.id]),
    }
    save(cx, &BucketRecord { has_acl: acl.is_some(), ..bucket })
}

/// The bucket's tags.
pub(crate) async fn tags_of(
    cx: &mut Ctx,
    bucket: &BucketRecord,
) -> Result<BTreeMap<String, String>, Failure> {
    if !bucket.tags_inside.is_empty() {
        return Ok(bucket.tags_inside.clone());
    }
    let stored = BUCKET_TAGS.get(cx, &[&bucket.id]).await?;
    Ok(stored.unwrap_or_default().tags)
}

/// Replaces the bucket's tags.
pub(crate) fn save_tags(
    cx: &mut Writer<'_>,
    bucket: BucketRecord,
    tags: BTreeMap<String, String>,
) -> Result<(), Failure> {
    let id = [bucket.id.as_str()];
    if tags.is_empty() {
        BUCKET_TAGS.delete(cx.tx_mut(), &id);
    } else {
        BUCKET_TAGS.put(cx.tx_mut(), &id, &BucketTags { tags })?;
    }
    if bucket.tags_inside.is_empty() {
        return Ok(());
    }
    save(cx, &BucketRecord { tags_inside: BTreeMap::new(), ..bucket })
}

/// Refuses callers of other accounts, whatever the bucket policy allows them: its policy is the
/// owner's account's business.
pub(crate) fn require_own_account<O: Operation>(
    cx: &Ctx,
    bucket: &BucketRecord,
) -> Result<(), AwsError> {
    if *cx.account() == bucket.account {
        return Ok(());
    }
    Err(errors::method_not_allowed()
        .with_detail("Method", O::META.method)
        .with_detail("ResourceType", "BUCKETPOLICY"))
}
