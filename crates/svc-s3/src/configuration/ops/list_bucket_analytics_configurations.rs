//! ListBucketAnalyticsConfigurations:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketAnalyticsConfigurations.html>

use api_s3::{
    ListBucketAnalyticsConfigurations, ListBucketAnalyticsConfigurationsOutput,
    ListBucketAnalyticsConfigurationsRequest,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::configuration::analytics::Analytics;
use crate::configuration::keep::list;

impl Handler<ListBucketAnalyticsConfigurations> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListBucketAnalyticsConfigurationsRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<ListBucketAnalyticsConfigurations>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListBucketAnalyticsConfigurationsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<ListBucketAnalyticsConfigurationsOutput, Failure> {
        let token = input.continuation_token.as_deref();
        let page = list::<ListBucketAnalyticsConfigurations, Analytics>(cx, &bucket, token).await?;
        let page = page.map(|(id, found)| found.to_api(id));
        Ok(ListBucketAnalyticsConfigurationsOutput {
            is_truncated: page.is_truncated(),
            continuation_token: input.continuation_token.clone(),
            next_continuation_token: page.next,
            analytics_configuration_list: (!page.items.is_empty()).then_some(page.items),
        })
    }
}
