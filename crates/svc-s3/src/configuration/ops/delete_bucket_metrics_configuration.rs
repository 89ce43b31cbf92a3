//! DeleteBucketMetricsConfiguration:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketMetricsConfiguration.html>

use api_s3::{DeleteBucketMetricsConfiguration, DeleteBucketMetricsConfigurationRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::configuration::keep::delete;
use crate::configuration::metrics::Metrics;

impl Handler<DeleteBucketMetricsConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteBucketMetricsConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<DeleteBucketMetricsConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteBucketMetricsConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        delete::<Metrics>(&mut cx.writer(&bucket), &bucket, &input.id).await?;
        Ok(Empty {})
    }
}
