//! RedriveExecution: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_RedriveExecution.html>

use api_stepfunctions::{RedriveExecution, RedriveExecutionInput, RedriveExecutionOutput, errors};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use states_language::Interpreter;

use crate::Sfn;
use crate::arns::MachinePlace;
use crate::bells::Ring;
use crate::chance::Chance;
use crate::execution::{ExecutionRecord, StoredStatus, at};
use crate::find::{FoundExecution, touch_execution};
use crate::limits::REDRIVE_MS;
use crate::opened::{machine_of, open_definition, open_run};
use crate::progress::write;
use crate::role_key::{Whose, open_by_role};
use crate::sealing::Key;

impl StagedHandler<RedriveExecution> for Sfn {
    type Touches = Touch<FoundExecution>;
    type Staged = (Key, Ring);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RedriveExecutionInput,
    ) -> Result<Touch<FoundExecution>, Failure> {
        touch_execution(cx, &input.execution_arn, "states:RedriveExecution").await
    }

    async fn stage(
        &self,
        cx: &mut Ctx,
        _: &RedriveExecutionInput,
        found: &Allowed<FoundExecution>,
    ) -> Result<(Key, Ring), Failure> {
        let execution = found.present()?;
        if let Some(reason) = not_redrivable(execution, cx.now().unix_ms()) {
            return Err(errors::execution_not_redrivable(format!(
                "Execution Not Redrivable: '{reason}'"
            ))
            .into());
        }
        let machine = MachinePlace::of_arn(&execution.place.machine_arn())?;
        let whose = Whose {
            account: &execution.place.account,
            region: &execution.place.region,
            machine: &machine,
            role_arn: &execution.role_arn,
        };
        let key = open_by_role(cx, whose, &execution.sealing).await?;
        Ok((key, Ring::new(&self.bell)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &RedriveExecutionInput,
        found: Allowed<FoundExecution>,
        (key, _): &(Key, Ring),
    ) -> Result<RedriveExecutionOutput, Failure> {
        let mut execution = found.present()?.clone();
        let cx = &mut cx.writer(&found);
        let parts = execution.definition_parts;
        let machine = machine_of(&open_definition(cx, (&execution.home, parts), key).await?)?;
        let mut run = open_run(cx, &execution, key).await?;
        let chance = Chance::new(cx.random());
        let (now_ms, token) = (cx.now().unix_ms(), || chance.token());
        let interpreter =
            Interpreter { machine: &machine, host: &chance, now_ms, fresh_token: &token };
        let events = interpreter.redrive(&mut run);
        write(cx, &mut execution, key, (&run, &events), Some(now_ms)).await?;
        Ok(RedriveExecutionOutput { redrive_date: at(now_ms) })
    }
}

/// Why an execution cannot be taken up again, if it cannot.
pub(super) fn not_redrivable(execution: &ExecutionRecord, now_ms: i64) -> Option<&'static str> {
    let stopped_ms = execution.stopped_ms.unwrap_or(now_ms);
    match execution.status {
        StoredStatus::Running => Some("Execution is RUNNING and cannot be redriven"),
        StoredStatus::Succeeded => Some("Execution is SUCCEEDED and cannot be redriven"),
        _ if now_ms > stopped_ms.saturating_add(REDRIVE_MS) => {
            Some("Execution is outside of the redrivable period")
        }
        _ => None,
    }
}
