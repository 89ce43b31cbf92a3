//! What the three tagging operations have in common: the version whose tags they are about.

use api_s3::errors;
use engine::{Ctx, Failure, Touch, View};
use wire::Operation;

use crate::access::with_request_tags;
use crate::bucket::BucketRecord;
use crate::bucket::find::{check_key, find_bucket};
use crate::object::VersionRecord;
use crate::object::read::{Actions, ObjectAddress, ObjectRef, only_deletable};
use crate::object::versions::{expect_version, peek_version};

/// Declares an access to the tags of an object; `wanted` are those it is to have.
pub(crate) async fn declare(
    cx: &mut View<'_>,
    address: ObjectAddress<'_>,
    actions: Actions,
    wanted: &std::collections::BTreeMap<String, String>,
) -> Result<Touch<BucketRecord>, Failure> {
    let object = address.object;
    check_key(object.key)?;
    let bucket = find_bucket(cx, address.bucket, address.expected_owner).await?;
    cx.name_resource(&bucket.object_arn(object.key), &bucket.account);
    let version = peek_version(cx.tx(), &bucket, object.key, object.version_id).await?;
    let access = actions.access(cx, &bucket, object, version.as_ref())?;
    Ok(Touch::new(bucket, with_request_tags(access, wanted)))
}

/// The version itself, for operation `O`; it must stay as it is until the commit.
///
/// # Errors
/// `NoSuchKey`, `NoSuchVersion`, `MethodNotAllowed` for a delete marker.
pub(crate) async fn load<O: Operation>(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    object: ObjectRef<'_>,
) -> Result<VersionRecord, Failure> {
    let version = expect_version(cx, bucket, object.key, object.version_id).await?;
    match (version, object.version_id) {
        (Some(version), _) if !version.is_delete_marker => Ok(version),
        (Some(marker), Some(_)) => Err(only_deletable(O::META.method, &marker).into()),
        (None, Some(version_id)) => Err(errors::no_such_version()
            .with_detail("Key", object.key)
            .with_detail("VersionId", version_id)
            .into()),
        (_, None) => Err(errors::no_such_key().with_detail("Key", object.key).into()),
    }
}
