//! PutBucketAnalyticsConfiguration:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAnalyticsConfiguration.html>

use api_s3::{PutBucketAnalyticsConfiguration, PutBucketAnalyticsConfigurationRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::configuration::analytics::Analytics;
use crate::configuration::keep::put;

impl Handler<PutBucketAnalyticsConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketAnalyticsConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<PutBucketAnalyticsConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketAnalyticsConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let sent = &input.analytics_configuration;
        let configuration = Analytics::read(sent)?;
        put(&mut cx.writer(&bucket), &bucket, (&input.id, &sent.id), configuration).await?;
        Ok(Empty {})
    }
}
