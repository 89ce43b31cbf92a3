//! DeleteObject: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html>

use api_s3::{DeleteObject, DeleteObjectOutput, DeleteObjectRequest};
use engine::{Allowed, Ctx, Denial, Failure, Handler, Probe, Touch, View};

use crate::S3;
use crate::access::expected_etag_access;
use crate::bucket::BucketRecord;
use crate::bucket::find::{check_key, find_bucket};
use crate::bucket::mfa_delete::require_second_factor;
use crate::lock::bypass::{declare_bypass, granted};
use crate::object::read::{Actions, ObjectRef};
use crate::object::versions::peek_version;
use crate::removal::delete::{DeleteConditions, delete};

/// Deleting an object, or one version of it.
pub(crate) const DELETE_OBJECT: Actions =
    Actions { newest: "s3:DeleteObject", named: "s3:DeleteObjectVersion" };

impl Handler<DeleteObject> for S3 {
    type Touches = (Touch<BucketRecord>, Option<Probe<()>>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteObjectRequest,
    ) -> Result<Self::Touches, Failure> {
        check_key(&input.key)?;
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, owner).await?;
        cx.name_resource(&bucket.object_arn(&input.key), &bucket.account);
        let object = ObjectRef { key: &input.key, version_id: input.version_id.as_deref() };
        let version = peek_version(cx.tx(), &bucket, object.key, object.version_id).await?;
        let access = DELETE_OBJECT.access(cx, &bucket, object, version.as_ref())?;
        let if_match = expected_etag_access(cx, &bucket, &input.key, input.if_match.as_deref())?;
        let bypass = declare_bypass(cx, &bucket, &input.key, input.bypass_governance_retention)?;
        let touch = Touch::new(bucket, access.key_if("s3:if-match", input.if_match.clone()));
        Ok((if_match.into_iter().fold(touch, Touch::and), bypass))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteObjectRequest,
        (bucket, bypass): (Allowed<BucketRecord>, Option<Result<Allowed<()>, Denial>>),
    ) -> Result<DeleteObjectOutput, Failure> {
        let cx = &mut cx.writer(&bucket);
        let object = ObjectRef { key: &input.key, version_id: input.version_id.as_deref() };
        let conditions = DeleteConditions {
            etag: input.if_match.as_deref(),
            modified_at: input.if_match_last_modified_time,
            size: input.if_match_size,
        };
        if bucket.mfa_delete && input.version_id.is_some() {
            require_second_factor(cx, &bucket, input.mfa.as_ref()).await?;
        }
        let bypass = granted(bypass.as_ref());
        let deleted = delete(cx, &bucket, object, conditions, bypass).await?;
        Ok(DeleteObjectOutput {
            delete_marker: deleted.is_marker.then_some(true),
            version_id: deleted.version_id,
            ..DeleteObjectOutput::default()
        })
    }
}
