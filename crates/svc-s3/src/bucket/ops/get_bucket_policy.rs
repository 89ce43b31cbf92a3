//! GetBucketPolicy: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html>

use api_s3::{GetBucketPolicy, GetBucketPolicyOutput, GetBucketPolicyRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::bucket::policy::shown;

impl Handler<GetBucketPolicy> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        touch_bucket::<GetBucketPolicy>(cx, &input.bucket, owner).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetBucketPolicyRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketPolicyOutput, Failure> {
        let Some(stored) = bucket.policy.as_deref() else {
            let error = errors::no_such_bucket_policy();
            return Err(error.with_detail("BucketName", bucket.name.as_str()).into());
        };
        Ok(GetBucketPolicyOutput { policy: Some(shown(cx, stored).await?) })
    }
}
