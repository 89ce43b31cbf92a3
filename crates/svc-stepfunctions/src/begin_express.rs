//! The start of an execution that a caller waits for. No request reaches this operation: StartSyncExecution has to
//! store the execution before it waits, and is the one permission that its caller needs.

use api_stepfunctions::{SERVICE, StartExecution, StartExecutionInput, StartExecutionOutput};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use wire::{Operation, OperationMeta};

use crate::Sfn;
use crate::execution::at;
use crate::find::{FoundMachine, touch_machine};
use crate::starting::{Begun, Wanted, begin};

/// Starts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BeginExpress;

impl Operation for BeginExpress {
    type Input = StartExecutionInput;
    type Output = StartExecutionOutput;
    const META: &'static OperationMeta = &BEGIN_EXPRESS;
}

static BEGIN_EXPRESS: OperationMeta = OperationMeta {
    counted: true,
    input: StartExecution::META.input,
    output: StartExecution::META.output,
    new_input: wire::new_shape::<StartExecutionInput>,
    new_output: wire::new_shape::<StartExecutionOutput>,
    ..OperationMeta::named(&SERVICE, "StartSyncExecution", &["states:StartSyncExecution"])
};

impl StagedHandler<BeginExpress> for Sfn {
    type Touches = Touch<FoundMachine>;
    type Staged = Begun;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &StartExecutionInput,
    ) -> Result<Touch<FoundMachine>, Failure> {
        let arn = input.state_machine_arn.as_str();
        touch_machine(cx, arn, "states:StartSyncExecution", |access| access).await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        input: &StartExecutionInput,
        found: &Allowed<FoundMachine>,
    ) -> Result<Begun, Failure> {
        let wanted = Wanted { name: input.name.as_deref(), input: input.input.as_ref() };
        begin(self, cx, found.present()?, wanted).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &StartExecutionInput,
        found: Allowed<FoundMachine>,
        begun: &Begun,
    ) -> Result<StartExecutionOutput, Failure> {
        begun.write(&mut cx.writer(&found)).await?;
        Ok(StartExecutionOutput { execution_arn: begun.arn(), start_date: at(begun.started_ms()) })
    }
}
