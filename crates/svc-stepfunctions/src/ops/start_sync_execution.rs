//! StartSyncExecution: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartSyncExecution.html>

use core::time::Duration;

use api_stepfunctions::{
    BillingDetails, CloudWatchEventsExecutionDataDetails, IncludedData, StartExecutionInput,
    StartSyncExecution, StartSyncExecutionInput, StartSyncExecutionOutput, SyncExecutionStatus,
    errors,
};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use wire::SensitiveString;

use crate::Sfn;
use crate::arns::ExecutionPlace;
use crate::begin_express::BeginExpress;
use crate::execution::{EXECUTIONS, ExecutionRecord, StoredStatus, at};
use crate::find::{FoundMachine, touch_machine};
use crate::kms::open_for_caller;
use crate::limits::EXPRESS_SECONDS_MAX;
use crate::opened::open_run;

/// Between two looks whether it is over.
const LOOK: Duration = Duration::from_millis(10);

/// Looks, for as long as an execution may take and a little longer.
const LOOKS_MAX: i64 = (EXPRESS_SECONDS_MAX + 10) * 100;

impl StagedHandler<StartSyncExecution> for Sfn {
    type Touches = Touch<FoundMachine>;
    /// The execution, over.
    type Staged = ExecutionRecord;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &StartSyncExecutionInput,
    ) -> Result<Touch<FoundMachine>, Failure> {
        let arn = input.state_machine_arn.as_str();
        touch_machine(cx, arn, "states:StartSyncExecution", |access| access).await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &StartSyncExecutionInput,
        found: &Allowed<FoundMachine>,
    ) -> Result<ExecutionRecord, Failure> {
        let machine = found.present()?;
        if !machine.is_express {
            let text = "This operation is not supported by this type of state machine";
            return Err(errors::state_machine_type_not_supported(text).into());
        }
        let wanted = StartExecutionInput {
            state_machine_arn: input.state_machine_arn.clone(),
            name: input.name.clone(),
            input: input.input.clone(),
            trace_header: None,
        };
        let started = Box::pin(cx.call_own::<BeginExpress>(wanted)).await?;
        let place = place_of(&started.execution_arn)?;
        for _ in 0..LOOKS_MAX {
            let row = cx.tx().peek(&EXECUTIONS.key(&place.parts())).await?;
            let gone = || Failure::Internal("an execution that was started is gone".to_owned());
            let execution = EXECUTIONS.decode(&row.ok_or_else(gone)?.value)?;
            if !execution.is_running() {
                return Ok(execution);
            }
            tokio::time::sleep(LOOK).await;
        }
        Err(Failure::Internal("an express execution did not end in its time".to_owned()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &StartSyncExecutionInput,
        _: Allowed<FoundMachine>,
        execution: &ExecutionRecord,
    ) -> Result<StartSyncExecutionOutput, Failure> {
        let stopped_ms = execution.stopped_ms.unwrap_or(execution.started_ms);
        let mut answer = StartSyncExecutionOutput {
            execution_arn: execution.arn(),
            state_machine_arn: Some(execution.place.machine_arn()),
            name: Some(execution.place.name.clone()),
            start_date: at(execution.started_ms),
            stop_date: at(stopped_ms),
            status: match execution.status {
                StoredStatus::Succeeded => SyncExecutionStatus::Succeeded,
                StoredStatus::TimedOut => SyncExecutionStatus::TimedOut,
                _ => SyncExecutionStatus::Failed,
            },
            billing_details: Some(BillingDetails {
                billed_memory_used_in_mb: Some(64),
                billed_duration_in_milliseconds: Some(stopped_ms - execution.started_ms),
            }),
            ..StartSyncExecutionOutput::default()
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
            answer.error = Some(SensitiveString::from(fault.error));
            answer.cause = Some(SensitiveString::from(fault.cause));
        }
        Ok(answer)
    }
}

/// An express execution by its ARN.
fn place_of(arn: &str) -> Result<ExecutionPlace, Failure> {
    let plain = arn.replacen(":express:", ":execution:", 1);
    let plain = plain.rsplit_once(':').map(|(plain, _)| plain).unwrap_or_default();
    ExecutionPlace::of_arn(plain).map_err(Failure::Aws)
}
