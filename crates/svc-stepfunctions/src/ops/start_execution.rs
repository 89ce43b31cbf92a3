//! StartExecution: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html>

use api_stepfunctions::{StartExecution, StartExecutionInput, StartExecutionOutput};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};

use crate::Sfn;
use crate::execution::at;
use crate::find::{FoundMachine, touch_machine};
use crate::starting::{Begun, Wanted, begin};

impl StagedHandler<StartExecution> for Sfn {
    type Touches = Touch<FoundMachine>;
    type Staged = Begun;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &StartExecutionInput,
    ) -> Result<Touch<FoundMachine>, Failure> {
        let arn = input.state_machine_arn.as_str();
        touch_machine(cx, arn, "states:StartExecution", |access| access).await
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
