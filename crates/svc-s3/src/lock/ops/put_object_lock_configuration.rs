//! PutObjectLockConfiguration: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.html>
//!
//! Object Lock can be switched on for a bucket that keeps versions, never off.

use api_s3::{
    PutObjectLockConfiguration, PutObjectLockConfigurationOutput,
    PutObjectLockConfigurationRequest, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::manage::{save, touch_bucket};
use crate::bucket::{BucketRecord, Versioning};
use crate::lock::clock;
use crate::lock::wish::bucket_lock_of;

impl Handler<PutObjectLockConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutObjectLockConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<PutObjectLockConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutObjectLockConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<PutObjectLockConfigurationOutput, Failure> {
        let cx = &mut cx.writer(&bucket);
        let lock = bucket_lock_of(input.object_lock_configuration.as_ref())?;
        if bucket.versioning != Versioning::Enabled {
            return Err(errors::invalid_bucket_state(
                "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
            )
            .into());
        }
        clock::begin(cx).await?;
        save(cx, &BucketRecord { lock: Some(lock), ..bucket.into_inner() })?;
        Ok(PutObjectLockConfigurationOutput::default())
    }
}
