//! GetBucketLifecycleConfiguration: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycleConfiguration.html>

use api_s3::{
    GetBucketLifecycleConfiguration, GetBucketLifecycleConfigurationOutput,
    GetBucketLifecycleConfigurationRequest, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;

use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::tables::BUCKET_LIFECYCLES;

impl Handler<GetBucketLifecycleConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketLifecycleConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketLifecycleConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetBucketLifecycleConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketLifecycleConfigurationOutput, Failure> {
        let Some(rules) = BUCKET_LIFECYCLES.get(cx, &[&bucket.name]).await? else {
            return Err(errors::no_such_lifecycle_configuration()
                .with_detail("BucketName", bucket.name.as_str())
                .into());
        };
        Ok(GetBucketLifecycleConfigurationOutput {
            rules: Some(rules.to_api()),
            transition_default_minimum_object_size: Some(rules.minimum_size.to_api()),
        })
    }
}
