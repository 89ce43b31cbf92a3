//! Has a version replicated that is there: one that no rule was about when it was made, whose replication failed,
//! or that came from elsewhere. Asked for by jobs of Batch Operations alone, with the session of their role; no
//! request reaches it.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-batch-replication-batch.html>

use api_s3::{
    DeleteObjectTagging, DeleteObjectTaggingOutput, DeleteObjectTaggingRequest, SERVICE, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::{Category, Operation, OperationMeta};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::find::{check_key, find_bucket};
use crate::object::answer::shown_version_id;
use crate::object::marks::mark_existing;
use crate::object::read::{Actions, ObjectAddress, ObjectRef};
use crate::object::versions::{expect_version, peek_version, put_version};

/// The one action on a version of the source.
const ACTIONS: Actions =
    Actions { newest: "s3:InitiateReplication", named: "s3:InitiateReplication" };

/// Has a version replicated. Its members are those by which other operations name an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct InitiateReplication;

impl Operation for InitiateReplication {
    type Input = DeleteObjectTaggingRequest;
    type Output = DeleteObjectTaggingOutput;
    const META: &'static OperationMeta = &INITIATE_REPLICATION;
}

static INITIATE_REPLICATION: OperationMeta = OperationMeta {
    category: Category::Data,
    input: DeleteObjectTagging::META.input,
    output: DeleteObjectTagging::META.output,
    new_input: DeleteObjectTagging::META.new_input,
    new_output: DeleteObjectTagging::META.new_output,
    ..OperationMeta::named(&SERVICE, "InitiateReplication", &["s3:InitiateReplication"])
};

impl Handler<InitiateReplication> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteObjectTaggingRequest,
    ) -> Result<Touch<BucketRecord>, Failure> {
        let ObjectAddress { bucket, object, expected_owner } = input.object_members().into();
        check_key(object.key)?;
        let bucket = find_bucket(cx, bucket, expected_owner).await?;
        cx.name_resource(&bucket.object_arn(object.key), &bucket.account);
        let version = peek_version(cx.tx(), &bucket, object.key, object.version_id).await?;
        let access = ACTIONS.access(cx, &bucket, object, version.as_ref())?;
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteObjectTaggingRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<DeleteObjectTaggingOutput, Failure> {
        let cx = &mut cx.writer(&bucket);
        let ObjectRef { key, version_id } = ObjectAddress::from(input.object_members()).object;
        let missing = || match version_id {
            Some(id) => errors::no_such_version().with_detail("VersionId", id),
            None => errors::no_such_key(),
        };
        let version = expect_version(cx, &bucket, key, version_id).await?;
        let mut version = version.ok_or_else(|| missing().with_detail("Key", key))?;
        if !mark_existing(cx, &bucket, key, &mut version).await? {
            return Err(
                errors::invalid_request("The object is not eligible for replication.").into()
            );
        }
        put_version(cx, &bucket, key, &version)?;
        Ok(DeleteObjectTaggingOutput { version_id: shown_version_id(&bucket, &version) })
    }
}
