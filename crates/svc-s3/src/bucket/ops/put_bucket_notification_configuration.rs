//! PutBucketNotificationConfiguration: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html>
//!
//! Differs from AWS: topics, functions and EventBridge are not told anything. Topics and functions are taken from
//! who skips their validation.

use api_s3::{PutBucketNotificationConfiguration, PutBucketNotificationConfigurationRequest};
use engine::{Allowed, Consume as _, Ctx, Failure, StagedHandler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::{save, touch_bucket};
use crate::bucket::notifications::BucketNotifications;
use crate::notification::collect::Notifications;
use crate::notification::try_out::try_out;
use crate::tables::BUCKET_NOTIFICATIONS;

impl StagedHandler<PutBucketNotificationConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;
    /// The notifications, whose destinations were told that they are such.
    type Staged = BucketNotifications;

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

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &PutBucketNotificationConfigurationRequest,
        bucket: &Allowed<BucketRecord>,
    ) -> Result<BucketNotifications, Failure> {
        let fresh_id = || {
            let id = names::RequestId::uuid(envelope::random::bytes(cx.random()));
            id.as_str().to_owned()
        };
        let sent = &input.notification_configuration;
        let wanted = BucketNotifications::read(sent, &bucket.region, fresh_id)?;
        if input.skip_destination_validation != Some(true) {
            try_out(cx, bucket, &wanted).await?;
        }
        // What happened before is told by the rules of before.
        if bucket.may_notify {
            cx.catch_up(Notifications::NAME).await;
        }
        Ok(wanted)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &PutBucketNotificationConfigurationRequest,
        bucket: Allowed<BucketRecord>,
        wanted: &BucketNotifications,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        let may_notify = !wanted.is_empty();
        match may_notify {
            true => BUCKET_NOTIFICATIONS.put(cx.tx_mut(), &[&bucket.id], wanted)?,
            false => BUCKET_NOTIFICATIONS.delete(cx.tx_mut(), &[&bucket.id]),
        }
        if bucket.may_notify != may_notify {
            save(cx, &BucketRecord { may_notify, ..bucket.into_inner() })?;
        }
        Ok(Empty {})
    }
}
