//! GetBucketLogging: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLogging.html>

use api_s3::{GetBucketLogging, GetBucketLoggingOutput, GetBucketLoggingRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::tables::BUCKET_LOGGINGS;

impl Handler<GetBucketLogging> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketLoggingRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketLogging>(cx, &input.bucket, input.expected_bucket_owner.as_deref())
            .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetBucketLoggingRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketLoggingOutput, Failure> {
        let logging = BUCKET_LOGGINGS.get(cx, &[&bucket.id]).await?;
        Ok(GetBucketLoggingOutput { logging_enabled: logging.map(|logging| logging.to_api()) })
    }
}
