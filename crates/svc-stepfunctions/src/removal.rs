//! What goes: state machines that are being deleted, once nothing of them runs, and executions that ended long ago.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Order, Range};
use tables::Reader;

use crate::arns::ExecutionPlace;
use crate::due::{due_row, read_row};
use crate::execution::{ENDED, EVENTS, EXECUTIONS, ExecutionRecord, STARTED, StoredStatus};
use crate::limits::REMOVED_MAX;
use crate::machine::{MACHINES, MachineRecord};
use crate::opened::{DEFINITION, RUN, event_name};
use crate::rows::{digits, newest_first};
use crate::sealing::remove_contents;
use crate::{PRINCIPAL, Sfn};

/// Executions of a machine that are looked at for one that runs.
const LOOKED_AT: usize = 1_000;

/// Whether an execution of the machine runs, but for `besides`.
pub(crate) async fn is_in_use(
    cx: &mut Writer<'_>,
    machine: &MachineRecord,
    besides: Option<&str>,
) -> Result<bool, Failure> {
    let prefix = [machine.account.as_str(), machine.region.as_str(), machine.name.as_str()];
    let mut after: Option<Vec<String>> = None;
    loop {
        let bound: Option<Vec<&str>> =
            after.as_ref().map(|parts| parts.iter().map(String::as_str).collect());
        let rows = STARTED.range(cx, &prefix, bound.as_deref(), LOOKED_AT, Order::Forward).await?;
        let is_running = |(parts, row): &(Vec<String>, crate::execution::StartedRecord)| {
            row.status == StoredStatus::Running && parts.last().map(String::as_str) != besides
        };
        if rows.iter().any(is_running) {
            return Ok(true);
        }
        if rows.len() < LOOKED_AT {
            return Ok(false);
        }
        after = rows.last().map(|(parts, _)| parts.clone());
    }
}

/// Removes the machine itself.
pub(crate) fn remove_machine(cx: &mut Writer<'_>, machine: &MachineRecord) {
    remove_contents(cx, (&machine.home, DEFINITION), machine.definition_parts);
    MACHINES.delete(cx.tx_mut(), &machine.place().parts());
}

/// A machine that is being deleted goes with the last of its executions.
pub(crate) async fn remove_if_over(
    cx: &mut Writer<'_>,
    execution: &ExecutionRecord,
) -> Result<(), Failure> {
    if execution.is_running() {
        return Ok(());
    }
    let [account, region, machine, name] = execution.place.parts();
    let Some(machine) = MACHINES.get(cx, &[account, region, machine]).await? else {
        return Ok(());
    };
    if machine.is_deleting && !is_in_use(cx, &machine, Some(name)).await? {
        remove_machine(cx, &machine);
    }
    Ok(())
}

/// Forgets executions whose time has come.
pub(crate) struct Forgetting;

/// An execution that ended, by its row.
pub(crate) struct EndedExecution {
    at_ms: i64,
    place: ExecutionPlace,
}

#[async_trait]
impl DueJob<Sfn> for Forgetting {
    const NAME: &'static str = "states-forgetting";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    type Item = EndedExecution;

    fn due(now: Timestamp) -> Range {
        let end = ENDED.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(ENDED.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<EndedExecution>, Failure> {
        let parts = ENDED.parts(&row.key, &ENDED.key(&[]))?;
        let (at_ms, place) = read_row(parts)?;
        let region = Some(place.region.clone());
        let at = Some(Timestamp::from_unix_ms(at_ms));
        Ok(Due { item: EndedExecution { at_ms, place }, region, at })
    }

    async fn perform(
        _: &Sfn,
        cx: &mut Writer<'_>,
        items: &[EndedExecution],
    ) -> Result<Performed, Failure> {
        for item in items {
            if !forget(cx, item).await? {
                return Ok(Performed::More);
            }
        }
        Ok(Performed::Done)
    }
}

/// Removes a part; says whether it was the last one.
async fn forget(cx: &mut Writer<'_>, item: &EndedExecution) -> Result<bool, Failure> {
    let row = due_row(&item.place, item.at_ms);
    let row = row.each_ref().map(String::as_str);
    let Some(execution) = EXECUTIONS.get(cx, &item.place.parts()).await? else {
        ENDED.delete(cx.tx_mut(), &row);
        return Ok(true);
    };
    if execution.is_running() {
        ENDED.delete(cx.tx_mut(), &row);
        return Ok(true);
    }
    let events = Range::within(&EVENTS.key(&[&execution.home]), REMOVED_MAX);
    let events = cx.range(&events).await?;
    let is_last = events.len() < REMOVED_MAX;
    for event in events {
        let number = EVENTS.parts(&event.key, &EVENTS.key(&[&execution.home]))?.concat();
        let parts = EVENTS.decode(&event.row.value)?.parts;
        remove_contents(cx, (&execution.home, &event_name(&number)), parts);
        cx.tx_mut().delete(event.key);
    }
    if !is_last {
        return Ok(false);
    }
    remove_contents(cx, (&execution.home, DEFINITION), execution.definition_parts);
    remove_contents(cx, (&execution.home, RUN), execution.run_parts);
    let [account, region, machine, name] = execution.place.parts();
    let started = newest_first(execution.started_ms);
    STARTED.delete(cx.tx_mut(), &[account, region, machine, &started, name]);
    EXECUTIONS.delete(cx.tx_mut(), &execution.place.parts());
    ENDED.delete(cx.tx_mut(), &row);
    Ok(true)
}
