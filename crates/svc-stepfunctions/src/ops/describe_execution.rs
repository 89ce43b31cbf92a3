//! DescribeExecution: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html>

use api_stepfunctions::{
    CloudWatchEventsExecutionDataDetails, DescribeExecution, DescribeExecutionInput,
    DescribeExecutionOutput, ExecutionRedriveStatus, IncludedData,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::SensitiveString;

use super::redrive_execution::not_redrivable;
use crate::Sfn;
use crate::execution::at;
use crate::find::{FoundExecution, touch_execution};
use crate::kms::open_for_caller;
use crate::opened::open_run;

impl Handler<DescribeExecution> for Sfn {
    type Touches = Touch<FoundExecution>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeExecutionInput,
    ) -> Result<Touch<FoundExecution>, Failure> {
        touch_execution(cx, &input.execution_arn, "states:DescribeExecution").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeExecutionInput,
        found: Allowed<FoundExecution>,
    ) -> Result<DescribeExecutionOutput, Failure> {
        let execution = found.present()?;
        let reason = not_redrivable(execution, cx.now().unix_ms());
        let redrive_status = match reason {
            None => ExecutionRedriveStatus::Redrivable,
            Some(_) => ExecutionRedriveStatus::NotRedrivable,
        };
        let mut answer = DescribeExecutionOutput {
            execution_arn: execution.arn(),
            state_machine_arn: execution.place.machine_arn(),
            name: Some(execution.place.name.clone()),
            status: execution.status.shown(),
            start_date: at(execution.started_ms),
            stop_date: execution.stopped_ms.map(at),
            redrive_count: i32::try_from(execution.redrives).ok(),
            redrive_date: execution.redriven_ms.map(at),
            redrive_status: Some(redrive_status),
            redrive_status_reason: reason.map(|it| SensitiveString::from(it.to_owned())),
            ..DescribeExecutionOutput::default()
        };
        if input.included_data == Some(IncludedData::MetadataOnly) {
            return Ok(answer);
        }
        let key = open_for_caller(cx, &execution.sealing).await?;
        let run = open_run(cx, execution, &key).await?;
        let included = || Some(CloudWatchEventsExecutionDataDetails { included: Some(true) });
        answer.input = Some(SensitiveString::from(run.input.to_string()));
        answer.input_details = included();
        answer.output = run.output.map(|output| SensitiveString::from(output.to_string()));
        answer.output_details = answer.output.is_some().then(included).flatten();
        if let Some(fault) = run.fault {
            let text = |it: String| (!it.is_empty()).then(|| SensitiveString::from(it));
            answer.error = text(fault.error);
            answer.cause = text(fault.cause);
        }
        Ok(answer)
    }
}
