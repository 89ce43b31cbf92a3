//! DeleteBucketInventoryConfiguration:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketInventoryConfiguration.html>

use api_s3::{
    DeleteBucketInventoryConfiguration, DeleteBucketInventoryConfigurationRequest, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::inventory::run::plan;
use crate::tables::{INVENTORIES, INVENTORY_RUNS};

impl Handler<DeleteBucketInventoryConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteBucketInventoryConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        touch_bucket::<DeleteBucketInventoryConfiguration>(cx, &input.bucket, owner).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteBucketInventoryConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        let place = [bucket.id.as_str(), input.id.as_str()];
        let before = INVENTORIES.get(cx, &place).await?;
        let before = before.ok_or_else(errors::no_such_configuration)?;
        plan(cx.tx_mut(), &bucket, &input.id, (Some(&before), None))?;
        INVENTORY_RUNS.delete(cx.tx_mut(), &place);
        INVENTORIES.delete(cx.tx_mut(), &place);
        Ok(Empty {})
    }
}
