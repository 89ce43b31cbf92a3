//! PutSubscriptionFilter: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html>
//!
//! AWS sends a test to the destination before it takes a filter. None of the services that may be one is built, so
//! there is none that could answer, and no filter.

use api_logs::{PutSubscriptionFilter, PutSubscriptionFilterRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use names::Arn;
use wire::Empty;

use crate::CloudWatchLogs;
use crate::find::{About, Found, find};
use crate::refusal::{invalid, require_pattern};

impl Handler<PutSubscriptionFilter> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutSubscriptionFilterRequest,
    ) -> Result<Touch<Found>, Failure> {
        let judged = ("logs:PutSubscriptionFilter", About::All);
        let (found, access) = find(cx, &input.log_group_name, judged).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &PutSubscriptionFilterRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        found.present()?;
        require_pattern(&input.filter_pattern)?;
        let arn = Arn::parse(&input.destination_arn)
            .map_err(|_| invalid("destinationArn is not an ARN."))?;
        let text = match arn.service() {
            "lambda" => {
                "Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function."
            }
            "kinesis" => {
                "Could not deliver test message to specified Kinesis stream. Check if the given kinesis stream is in ACTIVE state."
            }
            "firehose" => {
                "Could not deliver test message to specified Firehose stream. Check if the given Firehose stream is in ACTIVE state."
            }
            "logs" => {
                return Err(errors::resource_not_found_exception(
                    "The specified destination does not exist.",
                )
                .into());
            }
            _ => {
                "destinationArn for vendor is not supported: it has to be that of a Kinesis stream, a Firehose stream, a Lambda function or a logical destination."
            }
        };
        Err(invalid(text).into())
    }
}
