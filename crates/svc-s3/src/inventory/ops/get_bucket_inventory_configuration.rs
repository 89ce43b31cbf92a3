//! GetBucketInventoryConfiguration:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketInventoryConfiguration.html>

use api_s3::{
    GetBucketInventoryConfiguration, GetBucketInventoryConfigurationOutput,
    GetBucketInventoryConfigurationRequest, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::tables::INVENTORIES;

impl Handler<GetBucketInventoryConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketInventoryConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        touch_bucket::<GetBucketInventoryConfiguration>(cx, &input.bucket, owner).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetBucketInventoryConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketInventoryConfigurationOutput, Failure> {
        let found = INVENTORIES.get(cx, &[&bucket.id, &input.id]).await?;
        let found = found.ok_or_else(errors::no_such_configuration)?;
        let inventory_configuration = Some(found.to_api(input.id.clone()));
        Ok(GetBucketInventoryConfigurationOutput { inventory_configuration })
    }
}
