//! StopExecution: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_StopExecution.html>

use api_stepfunctions::{StopExecution, StopExecutionInput, StopExecutionOutput};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use states_language::Interpreter;
use wire::SensitiveString;

use crate::Sfn;
use crate::arns::MachinePlace;
use crate::chance::{Chance, token_digest};
use crate::execution::at;
use crate::find::{FoundExecution, touch_execution};
use crate::opened::{machine_of, open_definition, open_run};
use crate::progress::write;
use crate::role_key::{Whose, open_by_role};
use crate::sealing::Key;
use crate::tokens::keep_tokens;

impl StagedHandler<StopExecution> for Sfn {
    type Touches = Touch<FoundExecution>;
    /// Its data key; none where it does not run.
    type Staged = Option<Key>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &StopExecutionInput,
    ) -> Result<Touch<FoundExecution>, Failure> {
        touch_execution(cx, &input.execution_arn, "states:StopExecution").await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        _: &StopExecutionInput,
        found: &Allowed<FoundExecution>,
    ) -> Result<Option<Key>, Failure> {
        let execution = found.present()?;
        if !execution.is_running() {
            return Ok(None);
        }
        let machine = MachinePlace::of_arn(&execution.place.machine_arn())?;
        let whose = Whose {
            account: &execution.place.account,
            region: &execution.place.region,
            machine: &machine,
            role_arn: &execution.role_arn,
        };
        open_by_role(cx, whose, &execution.sealing).await.map(Some)
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &StopExecutionInput,
        found: Allowed<FoundExecution>,
        key: &Option<Key>,
    ) -> Result<StopExecutionOutput, Failure> {
        let mut execution = found.present()?.clone();
        let Some(key) = key.as_ref().filter(|_| execution.is_running()) else {
            let stopped_ms = execution.stopped_ms.unwrap_or(execution.started_ms);
            return Ok(StopExecutionOutput { stop_date: at(stopped_ms) });
        };
        let cx = &mut cx.writer(&found);
        let parts = execution.definition_parts;
        let machine = machine_of(&open_definition(cx, (&execution.home, parts), key).await?)?;
        let mut run = open_run(cx, &execution, key).await?;
        let before: Vec<String> = run.tokens().map(token_digest).collect();
        let chance = Chance::new(cx.random());
        let (now_ms, token) = (cx.now().unix_ms(), || chance.token());
        let interpreter =
            Interpreter { machine: &machine, host: &chance, now_ms, fresh_token: &token };
        let text = |it: &Option<SensitiveString>| it.as_ref().map(|it| it.reveal().to_owned());
        let events = interpreter.stop(&mut run, text(&input.error), text(&input.cause));
        keep_tokens(cx, (&execution.place, &execution.home), &before, &run).await?;
        write(cx, &mut execution, key, (&run, &events), None).await?;
        Ok(StopExecutionOutput { stop_date: at(now_ms) })
    }
}
