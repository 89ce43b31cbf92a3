//! DeleteBucketPolicy: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html>

use api_s3::{DeleteBucketPolicy, DeleteBucketPolicyRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::{save, touch_bucket};

impl Handler<DeleteBucketPolicy> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteBucketPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        touch_bucket::<DeleteBucketPolicy>(cx, &input.bucket, owner).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteBucketPolicyRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        save(cx, &BucketRecord { policy: None, ..bucket.into_inner() })?;
        Ok(Empty {})
    }
}
