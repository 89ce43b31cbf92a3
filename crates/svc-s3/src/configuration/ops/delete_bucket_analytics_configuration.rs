//! DeleteBucketAnalyticsConfiguration:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketAnalyticsConfiguration.html>

use api_s3::{DeleteBucketAnalyticsConfiguration, DeleteBucketAnalyticsConfigurationRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::configuration::analytics::Analytics;
use crate::configuration::keep::delete;

impl Handler<DeleteBucketAnalyticsConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteBucketAnalyticsConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<DeleteBucketAnalyticsConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteBucketAnalyticsConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        delete::<Analytics>(&mut cx.writer(&bucket), &bucket, &input.id).await?;
        Ok(Empty {})
    }
}
