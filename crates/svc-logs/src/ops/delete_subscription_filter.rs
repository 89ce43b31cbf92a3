//! DeleteSubscriptionFilter: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteSubscriptionFilter.html>

use api_logs::{DeleteSubscriptionFilter, DeleteSubscriptionFilterRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::CloudWatchLogs;
use crate::find::{About, Found, find};

impl Handler<DeleteSubscriptionFilter> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteSubscriptionFilterRequest,
    ) -> Result<Touch<Found>, Failure> {
        let judged = ("logs:DeleteSubscriptionFilter", About::All);
        let (found, access) = find(cx, &input.log_group_name, judged).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &DeleteSubscriptionFilterRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        found.present()?;
        // Nothing makes one: see PutSubscriptionFilter.
        Err(errors::resource_not_found_exception(
            "The specified subscription filter does not exist.",
        )
        .into())
    }
}
