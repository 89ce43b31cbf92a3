//! DeleteMetricFilter: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteMetricFilter.html>

use api_logs::{DeleteMetricFilter, DeleteMetricFilterRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatchLogs;
use crate::find::{About, Found, find};
use crate::metric_filter::METRIC_FILTERS;

impl Handler<DeleteMetricFilter> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteMetricFilterRequest,
    ) -> Result<Touch<Found>, Failure> {
        let judged = ("logs:DeleteMetricFilter", About::All);
        let (found, access) = find(cx, &input.log_group_name, judged).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteMetricFilterRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let group = found.present()?;
        let place = [group.unique_id.as_str(), &input.filter_name];
        if !METRIC_FILTERS.contains(cx, &place).await? {
            return Err(errors::resource_not_found_exception(
                "The specified metric filter does not exist.",
            )
            .into());
        }
        METRIC_FILTERS.delete(cx.tx_mut(), &place);
        Ok(Empty {})
    }
}
