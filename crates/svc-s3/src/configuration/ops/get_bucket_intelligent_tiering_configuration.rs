//! GetBucketIntelligentTieringConfiguration:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketIntelligentTieringConfiguration.html>

use api_s3::{
    GetBucketIntelligentTieringConfiguration, GetBucketIntelligentTieringConfigurationOutput,
    GetBucketIntelligentTieringConfigurationRequest,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::configuration::keep::get;
use crate::configuration::tiering::Tiering;

impl Handler<GetBucketIntelligentTieringConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketIntelligentTieringConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketIntelligentTieringConfiguration>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetBucketIntelligentTieringConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketIntelligentTieringConfigurationOutput, Failure> {
        let found = get::<Tiering>(cx, &bucket, &input.id).await?;
        Ok(GetBucketIntelligentTieringConfigurationOutput {
            intelligent_tiering_configuration: Some(found.to_api(input.id.clone())),
        })
    }
}
