//! ListBucketInventoryConfigurations:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketInventoryConfigurations.html>

use api_s3::{
    ListBucketInventoryConfigurations, ListBucketInventoryConfigurationsOutput,
    ListBucketInventoryConfigurationsRequest,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::inventory::PAGE_MAX;
use crate::listing::page_token::paging;
use crate::tables::INVENTORIES;

impl Handler<ListBucketInventoryConfigurations> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListBucketInventoryConfigurationsRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        touch_bucket::<ListBucketInventoryConfigurations>(cx, &input.bucket, owner).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListBucketInventoryConfigurationsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<ListBucketInventoryConfigurationsOutput, Failure> {
        let token = input.continuation_token.as_deref();
        let paging =
            paging::<ListBucketInventoryConfigurations>(cx, PAGE_MAX, token, &[&bucket.id])?;
        let page = paging.rows(cx, &INVENTORIES, &[&bucket.id], |_, _| true).await?;
        let page = page.map(|(mut parts, found)| found.to_api(parts.pop().unwrap_or_default()));
        Ok(ListBucketInventoryConfigurationsOutput {
            is_truncated: page.is_truncated(),
            continuation_token: input.continuation_token.clone(),
            next_continuation_token: page.next,
            inventory_configuration_list: (!page.items.is_empty()).then_some(page.items),
        })
    }
}
