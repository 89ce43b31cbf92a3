//! GetObjectLockConfiguration: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLockConfiguration.html>
//!
//! No bucket here has one: this is what AWS answers for a bucket without configuration.

use api_s3::{
    GetObjectLockConfiguration, GetObjectLockConfigurationOutput,
    GetObjectLockConfigurationRequest, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;

use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;

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
        Err(errors::object_lock_configuration_not_found_error()
            .with_detail("BucketName", bucket.name.as_str())
            .into())
    }
}
