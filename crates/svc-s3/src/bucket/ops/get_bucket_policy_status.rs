//! GetBucketPolicyStatus: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicyStatus.html>

use api_s3::{
    GetBucketPolicyStatus, GetBucketPolicyStatusOutput, GetBucketPolicyStatusRequest, PolicyStatus,
    errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use policy::PolicyKind;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;

impl Handler<GetBucketPolicyStatus> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketPolicyStatusRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        touch_bucket::<GetBucketPolicyStatus>(cx, &input.bucket, owner).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetBucketPolicyStatusRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketPolicyStatusOutput, Failure> {
        let Some(stored) = bucket.policy.as_deref() else {
            let error = errors::no_such_bucket_policy();
            return Err(error.with_detail("BucketName", bucket.name.as_str()).into());
        };
        let policy = cx.policies().compile(PolicyKind::Bucket, stored)?;
        let status = PolicyStatus { is_public: Some(policy.is_public()) };
        Ok(GetBucketPolicyStatusOutput { policy_status: Some(status) })
    }
}
