//! DescribeSubscriptionFilters: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeSubscriptionFilters.html>

use api_logs::{
    DescribeSubscriptionFilters, DescribeSubscriptionFiltersRequest,
    DescribeSubscriptionFiltersResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudWatchLogs;
use crate::find::{About, Found, find};

impl Handler<DescribeSubscriptionFilters> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeSubscriptionFiltersRequest,
    ) -> Result<Touch<Found>, Failure> {
        let judged = ("logs:DescribeSubscriptionFilters", About::All);
        let (found, access) = find(cx, &input.log_group_name, judged).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &DescribeSubscriptionFiltersRequest,
        found: Allowed<Found>,
    ) -> Result<DescribeSubscriptionFiltersResponse, Failure> {
        found.present()?;
        // Nothing makes one: see PutSubscriptionFilter.
        Ok(DescribeSubscriptionFiltersResponse {
            subscription_filters: Some(Vec::new()),
            next_token: None,
        })
    }
}
