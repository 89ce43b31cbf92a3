//! PutBucketInventoryConfiguration:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketInventoryConfiguration.html>
//!
//! Differs from AWS: lists are comma-separated values; ORC and Parquet are not implemented, nor are
//! fields that nothing here knows. The first list is due at once.

use api_s3::{PutBucketInventoryConfiguration, PutBucketInventoryConfigurationRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use store::Range;
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::configuration::keep::check_id;
use crate::inventory::run::plan;
use crate::inventory::{INVENTORIES_MAX, Inventory};
use crate::tables::{INVENTORIES, INVENTORY_RUNS};

impl Handler<PutBucketInventoryConfiguration> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketInventoryConfigurationRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        touch_bucket::<PutBucketInventoryConfiguration>(cx, &input.bucket, owner).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketInventoryConfigurationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let sent = &input.inventory_configuration;
        check_id(&input.id, &sent.id)?;
        let next = Inventory::read(sent, cx.now().unix_ms())?;
        let cx = &mut cx.writer(&bucket);
        let place = [bucket.id.as_str(), input.id.as_str()];
        let before = INVENTORIES.get(cx, &place).await?;
        if before.is_none() {
            let all = Range::within(&INVENTORIES.key(&[&bucket.id]), INVENTORIES_MAX);
            if cx.tx().peek_range(&all).await?.len() >= INVENTORIES_MAX {
                return Err(errors::too_many_configurations().into());
            }
        }
        plan(cx.tx_mut(), &bucket, &input.id, (before.as_ref(), Some(&next)))?;
        INVENTORY_RUNS.delete(cx.tx_mut(), &place);
        INVENTORIES.put(cx.tx_mut(), &place, &next)?;
        Ok(Empty {})
    }
}
