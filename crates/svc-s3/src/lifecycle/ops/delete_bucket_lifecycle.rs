//! DeleteBucketLifecycle: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketLifecycle.html>

use api_s3::{DeleteBucketLifecycle, DeleteBucketLifecycleRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::lifecycle::shown::note_expiry;
use crate::tables::BUCKET_LIFECYCLES;

impl Handler<DeleteBucketLifecycle> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteBucketLifecycleRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        touch_bucket::<DeleteBucketLifecycle>(cx, &input.bucket, owner).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteBucketLifecycleRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        BUCKET_LIFECYCLES.delete(cx.tx_mut(), &[&bucket.name]);
        note_expiry(cx, &bucket, false)?;
        Ok(Empty {})
    }
}
