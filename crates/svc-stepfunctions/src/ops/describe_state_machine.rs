//! DescribeStateMachine: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html>

use api_stepfunctions::{
    DescribeStateMachine, DescribeStateMachineInput, DescribeStateMachineOutput, IncludedData,
    StateMachineStatus,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::SensitiveString;

use crate::Sfn;
use crate::execution::at;
use crate::find::{FoundMachine, touch_machine};
use crate::kms::open_for_caller;
use crate::machine::shown_key;
use crate::opened::open_definition;
use crate::settings::{no_logging, no_tracing};

impl Handler<DescribeStateMachine> for Sfn {
    type Touches = Touch<FoundMachine>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeStateMachineInput,
    ) -> Result<Touch<FoundMachine>, Failure> {
        let arn = input.state_machine_arn.as_str();
        touch_machine(cx, arn, "states:DescribeStateMachine", |access| access).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeStateMachineInput,
        found: Allowed<FoundMachine>,
    ) -> Result<DescribeStateMachineOutput, Failure> {
        let machine = found.present()?;
        let definition = match input.included_data {
            Some(IncludedData::MetadataOnly) => String::new(),
            _ => {
                let key = open_for_caller(cx, &machine.sealing).await?;
                open_definition(cx, (&machine.home, machine.definition_parts), &key).await?
            }
        };
        let status = match machine.is_deleting {
            true => StateMachineStatus::Deleting,
            false => StateMachineStatus::Active,
        };
        Ok(DescribeStateMachineOutput {
            state_machine_arn: machine.arn(),
            name: machine.name.clone(),
            status: Some(status),
            definition: SensitiveString::from(definition),
            role_arn: machine.role_arn.clone(),
            r#type: machine.kind(),
            creation_date: at(machine.created_ms),
            logging_configuration: Some(no_logging()),
            tracing_configuration: Some(no_tracing()),
            revision_id: machine.revision.clone(),
            encryption_configuration: Some(shown_key(machine.key.as_ref())),
            ..DescribeStateMachineOutput::default()
        })
    }
}
