//! GetBucketMetricsConfiguration:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketMetricsConfiguration.html>

use api_s3::{
    GetBucketMetricsConfiguration, GetBucketMetricsConfigurationOutput,
    GetBucketMetricsConfigurationRequest,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::configuration::keep::get;
use crate::configuration::metrics::Metrics;

impl Handler<GetBucketMetricsConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketMetricsConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketMetricsConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetBucketMetricsConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketMetricsConfigurationOutput, Failure> {
        let found = get::<Metrics>(cx, &bucket, &input.id).await?;
        Ok(GetBucketMetricsConfigurationOutput {
            metrics_configuration: Some(found.to_api(input.id.clone())),
        })
    }
}
