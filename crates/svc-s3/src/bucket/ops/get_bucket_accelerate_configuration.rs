//! GetBucketAccelerateConfiguration: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAccelerateConfiguration.html>
//!
//! No bucket here has one: this is what AWS answers for a bucket without configuration.

use api_s3::{
    GetBucketAccelerateConfiguration, GetBucketAccelerateConfigurationOutput,
    GetBucketAccelerateConfigurationRequest,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;

use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;

impl Handler<GetBucketAccelerateConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketAccelerateConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketAccelerateConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetBucketAccelerateConfigurationRequest,
        _: Allowed<BucketRecord>,
    ) -> Result<GetBucketAccelerateConfigurationOutput, Failure> {
        Ok(GetBucketAccelerateConfigurationOutput::default())
    }
}
