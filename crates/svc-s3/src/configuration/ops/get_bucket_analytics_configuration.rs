//! GetBucketAnalyticsConfiguration:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAnalyticsConfiguration.html>

use api_s3::{
    GetBucketAnalyticsConfiguration, GetBucketAnalyticsConfigurationOutput,
    GetBucketAnalyticsConfigurationRequest,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::configuration::analytics::Analytics;
use crate::configuration::keep::get;

impl Handler<GetBucketAnalyticsConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketAnalyticsConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketAnalyticsConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetBucketAnalyticsConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketAnalyticsConfigurationOutput, Failure> {
        let found = get::<Analytics>(cx, &bucket, &input.id).await?;
        Ok(GetBucketAnalyticsConfigurationOutput {
            analytics_configuration: Some(found.to_api(input.id.clone())),
        })
    }
}
