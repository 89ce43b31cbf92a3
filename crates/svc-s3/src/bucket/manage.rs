//! What every bucket-level operation does: find the bucket, name it in the record, declare the
//! access, and store what was changed.

use std::collections::BTreeMap;

use engine::{Ctx, Failure, Touch, View, Writer};
use wire::Operation;

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
    cx.name_resource(&bucket.arn(), &bucket.account);
    let access = bucket_access(cx, O::META.action(), &bucket)?;
    Ok(Touch::new(bucket, access))
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
