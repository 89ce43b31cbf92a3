//! ListBucketIntelligentTieringConfigurations:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketIntelligentTieringConfigurations.html>

use api_s3::{
    ListBucketIntelligentTieringConfigurations, ListBucketIntelligentTieringConfigurationsOutput,
    ListBucketIntelligentTieringConfigurationsRequest,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::configuration::keep::list;
use crate::configuration::tiering::Tiering;

impl Handler<ListBucketIntelligentTieringConfigurations> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListBucketIntelligentTieringConfigurationsRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<ListBucketIntelligentTieringConfigurations>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListBucketIntelligentTieringConfigurationsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<ListBucketIntelligentTieringConfigurationsOutput, Failure> {
        let token = input.continuation_token.as_deref();
        let page =
            list::<ListBucketIntelligentTieringConfigurations, Tiering>(cx, &bucket, token).await?;
        let page = page.map(|(id, found)| found.to_api(id));
        Ok(ListBucketIntelligentTieringConfigurationsOutput {
            is_truncated: page.is_truncated(),
            continuation_token: input.continuation_token.clone(),
            next_continuation_token: page.next,
            intelligent_tiering_configuration_list: (!page.items.is_empty()).then_some(page.items),
        })
    }
}
