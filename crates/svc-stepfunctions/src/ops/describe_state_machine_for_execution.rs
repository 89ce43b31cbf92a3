//! DescribeStateMachineForExecution: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachineForExecution.html>

use api_stepfunctions::{
    DescribeStateMachineForExecution, DescribeStateMachineForExecutionInput,
    DescribeStateMachineForExecutionOutput, IncludedData,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::SensitiveString;

use crate::Sfn;
use crate::execution::at;
use crate::find::{FoundExecution, touch_execution};
use crate::kms::open_for_caller;
use crate::machine::shown_key;
use crate::opened::open_definition;
use crate::settings::{no_logging, no_tracing};

impl Handler<DescribeStateMachineForExecution> for Sfn {
    type Touches = Touch<FoundExecution>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeStateMachineForExecutionInput,
    ) -> Result<Touch<FoundExecution>, Failure> {
        touch_execution(cx, &input.execution_arn, "states:DescribeStateMachineForExecution").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeStateMachineForExecutionInput,
        found: Allowed<FoundExecution>,
    ) -> Result<DescribeStateMachineForExecutionOutput, Failure> {
        let execution = found.present()?;
        let definition = match input.included_data {
            Some(IncludedData::MetadataOnly) => String::new(),
            _ => {
                let key = open_for_caller(cx, &execution.sealing).await?;
                open_definition(cx, (&execution.home, execution.definition_parts), &key).await?
            }
        };
        Ok(DescribeStateMachineForExecutionOutput {
            state_machine_arn: execution.place.machine_arn(),
            name: execution.place.machine.clone(),
            definition: SensitiveString::from(definition),
            role_arn: execution.role_arn.clone(),
            update_date: at(execution.updated_ms),
            logging_configuration: Some(no_logging()),
            tracing_configuration: Some(no_tracing()),
            revision_id: execution.revision.clone(),
            encryption_configuration: Some(shown_key(execution.key.as_ref())),
            ..DescribeStateMachineForExecutionOutput::default()
        })
    }
}
