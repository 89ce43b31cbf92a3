//! PutBucketCors: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html>

use api_s3::{PutBucketCors, PutBucketCorsRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::cors::BucketCors;
use crate::bucket::manage::touch_bucket;
use crate::tables::BUCKET_CORS;

impl Handler<PutBucketCors> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketCorsRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<PutBucketCors>(cx, &input.bucket, input.expected_bucket_owner.as_deref())
            .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketCorsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let rules = BucketCors::read(&input.cors_configuration)?;
        let cx = &mut cx.writer(&bucket);
        BUCKET_CORS.put(cx.tx_mut(), &[&bucket.id], &rules)?;
        Ok(Empty {})
    }
}
