//! PutBucketMetricsConfiguration:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketMetricsConfiguration.html>

use api_s3::{PutBucketMetricsConfiguration, PutBucketMetricsConfigurationRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::configuration::keep::put;
use crate::configuration::metrics::Metrics;

impl Handler<PutBucketMetricsConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketMetricsConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<PutBucketMetricsConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketMetricsConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let sent = &input.metrics_configuration;
        let configuration = Metrics::read(sent)?;
        put(&mut cx.writer(&bucket), &bucket, (&input.id, &sent.id), configuration).await?;
        Ok(Empty {})
    }
}
