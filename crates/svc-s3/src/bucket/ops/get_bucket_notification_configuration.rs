//! GetBucketNotificationConfiguration: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketNotificationConfiguration.html>
//!
//! No bucket here has one: this is what AWS answers for a bucket without configuration.

use api_s3::{
    GetBucketNotificationConfiguration, GetBucketNotificationConfigurationRequest,
    NotificationConfiguration,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;

use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;

impl Handler<GetBucketNotificationConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketNotificationConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketNotificationConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetBucketNotificationConfigurationRequest,
        _: Allowed<BucketRecord>,
    ) -> Result<NotificationConfiguration, Failure> {
        Ok(NotificationConfiguration::default())
    }
}
