//! DeleteStateMachine: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteStateMachine.html>

use api_stepfunctions::{DeleteStateMachine, DeleteStateMachineInput, DeleteStateMachineOutput};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sfn;
use crate::find::{FoundMachine, touch_machine};
use crate::removal::{is_in_use, remove_machine};

impl Handler<DeleteStateMachine> for Sfn {
    type Touches = Touch<FoundMachine>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteStateMachineInput,
    ) -> Result<Touch<FoundMachine>, Failure> {
        let arn = input.state_machine_arn.as_str();
        touch_machine(cx, arn, "states:DeleteStateMachine", |access| access).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteStateMachineInput,
        found: Allowed<FoundMachine>,
    ) -> Result<DeleteStateMachineOutput, Failure> {
        // As AWS: what is not there is deleted.
        let Some(mut machine) = found.if_any().cloned() else {
            return Ok(DeleteStateMachineOutput {});
        };
        let cx = &mut cx.writer(&found);
        if is_in_use(cx, &machine, None).await? {
            machine.is_deleting = true;
            machine.save(cx)?;
        } else {
            remove_machine(cx, &machine);
        }
        Ok(DeleteStateMachineOutput {})
    }
}
