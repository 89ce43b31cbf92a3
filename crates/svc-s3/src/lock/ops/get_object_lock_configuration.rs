//! GetObjectLockConfiguration: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLockConfiguration.html>

use api_s3::{
    DefaultRetention, GetObjectLockConfiguration, GetObjectLockConfigurationOutput,
    GetObjectLockConfigurationRequest, ObjectLockConfiguration, ObjectLockEnabled, ObjectLockRule,
    errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;

use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::lock::Period;

impl Handler<GetObjectLockConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetObjectLockConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetObjectLockConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetObjectLockConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetObjectLockConfigurationOutput, Failure> {
        let Some(lock) = bucket.lock else {
            return Err(errors::object_lock_configuration_not_found_error()
                .with_detail("BucketName", bucket.name.as_str())
                .into());
        };
        let rule = lock.default.map(|default| {
            let (days, years) = match default.period {
                Period::Days(days) => (Some(days), None),
                Period::Years(years) => (None, Some(years)),
            };
            let mode = Some(default.mode.to_api());
            let retention = DefaultRetention { mode, days, years, default_event_hold: None };
            ObjectLockRule { default_retention: Some(retention) }
        });
        let configuration =
            ObjectLockConfiguration { object_lock_enabled: Some(ObjectLockEnabled::Enabled), rule };
        Ok(GetObjectLockConfigurationOutput { object_lock_configuration: Some(configuration) })
    }
}
