//! DeleteBucketWebsite: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketWebsite.html>

use api_s3::{DeleteBucketWebsite, DeleteBucketWebsiteRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::tables::BUCKET_WEBSITES;

impl Handler<DeleteBucketWebsite> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteBucketWebsiteRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<DeleteBucketWebsite>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteBucketWebsiteRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        BUCKET_WEBSITES.delete(cx.tx_mut(), &[&bucket.id]);
        Ok(Empty {})
    }
}
