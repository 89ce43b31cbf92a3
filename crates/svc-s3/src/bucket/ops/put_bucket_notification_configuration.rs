//! PutBucketNotificationConfiguration: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html>
//!
//! Differs from AWS: nothing is delivered, so that a destination is only taken from who skips its validation.

use api_s3::{PutBucketNotificationConfiguration, PutBucketNotificationConfigurationRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::bucket::notifications::BucketNotifications;
use crate::tables::BUCKET_NOTIFICATIONS;

impl Handler<PutBucketNotificationConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketNotificationConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<PutBucketNotificationConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketNotificationConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let fresh_id = || {
            let id = names::RequestId::uuid(envelope::random::bytes(cx.random()));
            id.as_str().to_owned()
        };
        let sent = &input.notification_configuration;
        let wanted = BucketNotifications::read(sent, &bucket.region, fresh_id)?;
        if input.skip_destination_validation != Some(true) {
            wanted.check_destinations()?;
        }
        let cx = &mut cx.writer(&bucket);
        match wanted.is_empty() {
            true => BUCKET_NOTIFICATIONS.delete(cx.tx_mut(), &[&bucket.id]),
            false => BUCKET_NOTIFICATIONS.put(cx.tx_mut(), &[&bucket.id], &wanted)?,
        }
        Ok(Empty {})
    }
}
