//! ListBucketMetricsConfigurations:
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketMetricsConfigurations.html>

use api_s3::{
    ListBucketMetricsConfigurations, ListBucketMetricsConfigurationsOutput,
    ListBucketMetricsConfigurationsRequest,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::configuration::keep::list;
use crate::configuration::metrics::Metrics;

impl Handler<ListBucketMetricsConfigurations> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListBucketMetricsConfigurationsRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<ListBucketMetricsConfigurations>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListBucketMetricsConfigurationsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<ListBucketMetricsConfigurationsOutput, Failure> {
        let token = input.continuation_token.as_deref();
        let page = list::<ListBucketMetricsConfigurations, Metrics>(cx, &bucket, token).await?;
        let page = page.map(|(id, found)| found.to_api(id));
        Ok(ListBucketMetricsConfigurationsOutput {
            is_truncated: page.is_truncated(),
            continuation_token: input.continuation_token.clone(),
            next_continuation_token: page.next,
            metrics_configuration_list: (!page.items.is_empty()).then_some(page.items),
        })
    }
}
