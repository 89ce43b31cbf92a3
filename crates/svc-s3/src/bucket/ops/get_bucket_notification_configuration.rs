//! GetBucketNotificationConfiguration: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketNotificationConfiguration.html>
//!
//! A bucket without any is answered with an empty one, as at AWS.

use api_s3::{
    GetBucketNotificationConfiguration, GetBucketNotificationConfigurationRequest,
    NotificationConfiguration,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::tables::BUCKET_NOTIFICATIONS;

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
        cx: &mut Ctx,
        _: &GetBucketNotificationConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<NotificationConfiguration, Failure> {
        let stored = BUCKET_NOTIFICATIONS.get(cx, &[&bucket.id]).await?;
        Ok(stored.map(|stored| stored.to_api()).unwrap_or_default())
    }
}
