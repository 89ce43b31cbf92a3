//! Executions that wait for the end of others, which they started.

use engine::{Failure, Writer};
use serde_json::{Map, Value};
use states_language::{Call, Fault};
use wire::{fill_plain, plain_json};

use crate::arns::{ExecutionPlace, MachinePlace};
use crate::due::wake;
use crate::execution::{EXECUTIONS, ExecutionRecord, WAITERS};
use crate::limits::BODY_BYTES_MAX;
use crate::resource::{Action, Pattern};
use crate::role::assume;
use crate::rows::Nothing;

/// Notes that `parent` waits for the execution that `answer` names.
pub(crate) async fn await_child(
    cx: &mut Writer<'_>,
    parent: &ExecutionRecord,
    answer: &Value,
) -> Result<(), Failure> {
    let Some(child) = child_of(answer) else { return Ok(()) };
    let [account, region, machine, name] = child.parts();
    let [own_account, own_region, own_machine, own_name] = parent.place.parts();
    let row = [account, region, machine, name, own_account, own_region, own_machine, own_name];
    WAITERS.put(cx.tx_mut(), &row, &Nothing {})?;
    // It may be over before anybody is told.
    match EXECUTIONS.get(cx, &child.parts()).await? {
        Some(child) if child.is_running() => Ok(()),
        _ => wake(cx, &parent.place),
    }
}

fn child_of(answer: &Value) -> Option<ExecutionPlace> {
    ExecutionPlace::of_arn(answer.get("ExecutionArn")?.as_str()?).ok()
}

/// What the execution that `call` started came to, if it is over: by DescribeExecution, with the role.
pub(crate) async fn child_outcome(
    cx: &mut Writer<'_>,
    parent: &ExecutionRecord,
    call: &Call,
) -> Result<Option<Result<Value, Fault>>, Failure> {
    let action = Action::of(&call.resource, &**cx);
    let name = call.parameters.get("Name").and_then(Value::as_str).map(str::to_owned);
    let name = name.unwrap_or_else(|| format!("{}-{}", parent.home, call.event));
    let machine = call.parameters.get("StateMachineArn").and_then(Value::as_str);
    let machine = machine.and_then(|arn| MachinePlace::of_arn(arn).ok());
    let (Some(action), Some(machine)) = (action, machine) else { return Ok(None) };
    let (account, region) = (machine.account, machine.region);
    let place = ExecutionPlace { account, region, machine: machine.name, name };
    let Some(child) = EXECUTIONS.get(cx, &place.parts()).await? else { return Ok(None) };
    if child.is_running() {
        return Ok(None);
    }
    let Some(meta) = cx.served_operation("sfn", "describeExecution") else { return Ok(None) };
    let mut input = (meta.new_input)();
    let asked = [("ExecutionArn".to_owned(), Value::from(place.arn()))];
    fill_plain(&mut *input, &Value::Object(Map::from_iter(asked))).map_err(Failure::Internal)?;
    let role = call.role_arn.as_deref().unwrap_or(&parent.role_arn);
    let described = async {
        let session = assume(cx, parent, role).await?;
        let at = (place.region.clone(), meta);
        Box::pin(cx.call_named_as(&session, at, input, BODY_BYTES_MAX)).await
    };
    let described = match described.await {
        Ok(described) => plain_json(&*described),
        Err(failure) if failure.is_outage() => return Err(failure),
        Err(Failure::Aws(error)) => {
            let cause = error.message().unwrap_or_default();
            return Ok(Some(Err(Fault::new("States.TaskFailed", cause))));
        }
        Err(failure) => return Err(failure),
    };
    Ok(Some(outcome(action, described)))
}

fn outcome(action: Action, mut described: Value) -> Result<Value, Fault> {
    let status = described.get("Status").and_then(Value::as_str).unwrap_or_default();
    if status != "SUCCEEDED" {
        return Err(Fault::new("States.TaskFailed", described.to_string()));
    }
    if action.pattern == Pattern::SyncParsed
        && let Some(members) = described.as_object_mut()
    {
        for name in ["Input", "Output"] {
            let text = members.get(name).and_then(Value::as_str);
            if let Some(parsed) = text.and_then(|text| serde_json::from_str(text).ok()) {
                members.insert(name.to_owned(), parsed);
            }
        }
    }
    Ok(described)
}
