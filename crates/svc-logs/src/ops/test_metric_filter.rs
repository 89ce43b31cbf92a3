//! TestMetricFilter: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TestMetricFilter.html>

use api_logs::{
    MetricFilterMatchRecord, TestMetricFilter, TestMetricFilterRequest, TestMetricFilterResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use log_pattern::Message;

use crate::CloudWatchLogs;
use crate::refusal::require_pattern;

impl Handler<TestMetricFilter> for CloudWatchLogs {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &TestMetricFilterRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("logs:TestMetricFilter", cx.account()))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &TestMetricFilterRequest,
        _: Allowed<()>,
    ) -> Result<TestMetricFilterResponse, Failure> {
        let pattern = require_pattern(&input.filter_pattern)?;
        let numbered = (1_i64..).zip(&input.log_event_messages);
        let matches = numbered.filter_map(|(number, text)| {
            let message = Message::new(text.reveal());
            pattern.matches(&message).then(|| MetricFilterMatchRecord {
                event_number: Some(number),
                event_message: Some(text.reveal().to_owned()),
                extracted_values: Some(pattern.extracted(&message)),
            })
        });
        Ok(TestMetricFilterResponse { matches: Some(matches.collect()) })
    }
}
