//! Stores how an execution stands, and what follows from that.

use engine::{Failure, Writer};
use states_language::{Event, Run};
use store::Range;
use tables::Reader;

use crate::changed;
use crate::due::due_row;
use crate::execution::{DUE, ENDED, ExecutionRecord, WAITERS};
use crate::limits::{EXPRESS_KEPT_MS, KEPT_MS, LOOK_AGAIN_MS};
use crate::opened::sealed;
use crate::removal::remove_if_over;
use crate::rows::{Nothing, digits};
use crate::sealing::Key;

/// Executions that wait for one, at most.
const WAITERS_MAX: usize = 100;

/// When a run goes on.
pub(crate) fn next_due(run: &Run, now_ms: i64) -> Option<i64> {
    let waits_for_child = run.awaited().any(|it| it.call.is_synchronous());
    let look = waits_for_child.then(|| now_ms.saturating_add(LOOK_AGAIN_MS));
    match run.is_ready() {
        true => Some(now_ms),
        false => [run.due_ms(), look].into_iter().flatten().min(),
    }
}

/// Stores how an execution stands.
pub(crate) async fn write(
    cx: &mut Writer<'_>,
    execution: &mut ExecutionRecord,
    key: &Key,
    (run, events): (&Run, &[Event]),
    due_ms: Option<i64>,
) -> Result<(), Failure> {
    let contents = sealed(cx, &execution.home, key, (run, events))?;
    contents.write(cx, execution)?;
    follow(cx, execution, run, due_ms).await?;
    remove_if_over(cx, execution).await
}

/// Notes how `run` stands, and when it goes on.
async fn follow(
    cx: &mut Writer<'_>,
    execution: &mut ExecutionRecord,
    run: &Run,
    due_ms: Option<i64>,
) -> Result<(), Failure> {
    let was_running = execution.is_running();
    execution.status = run.status.into();
    execution.redrives = run.redrives;
    execution.redriven_ms = run.redriven_ms;
    let now_ms = cx.now().unix_ms();
    if was_running && !execution.is_running() {
        execution.stopped_ms = Some(now_ms);
        tell_waiters(cx, execution).await?;
        let kept_ms = if execution.is_express { EXPRESS_KEPT_MS } else { KEPT_MS };
        let row = due_row(&execution.place, now_ms.saturating_add(kept_ms));
        ENDED.put(cx.tx_mut(), &row.each_ref().map(String::as_str), &Nothing {})?;
    }
    if execution.is_running()
        && !was_running
        && let Some(stopped_ms) = execution.stopped_ms.take()
    {
        let row = due_row(&execution.place, stopped_ms.saturating_add(KEPT_MS));
        ENDED.delete(cx.tx_mut(), &row.each_ref().map(String::as_str));
    }
    if was_running != execution.is_running() {
        changed::tell(cx, execution)?;
    }
    let due_ms = due_ms.filter(|_| execution.is_running());
    plan(cx, execution, due_ms)?;
    execution.save(cx)
}

/// Has it go on at `due_ms`.
pub(crate) fn plan(
    cx: &mut Writer<'_>,
    execution: &mut ExecutionRecord,
    due_ms: Option<i64>,
) -> Result<(), Failure> {
    if let Some(before) = execution.due_ms.take() {
        let row = due_row(&execution.place, before);
        DUE.delete(cx.tx_mut(), &row.each_ref().map(String::as_str));
    }
    if let Some(due_ms) = due_ms {
        let row = due_row(&execution.place, due_ms);
        DUE.put(cx.tx_mut(), &row.each_ref().map(String::as_str), &Nothing {})?;
    }
    execution.due_ms = due_ms;
    Ok(())
}

/// Whoever waits for the end looks at once.
async fn tell_waiters(cx: &mut Writer<'_>, execution: &ExecutionRecord) -> Result<(), Failure> {
    let prefix = execution.place.parts();
    let range = Range::within(&WAITERS.key(&prefix), WAITERS_MAX);
    let now = digits(cx.now().unix_ms());
    for entry in cx.range(&range).await? {
        let parts = WAITERS.parts(&entry.key, &WAITERS.key(&prefix))?;
        if let [account, region, machine, name] = parts.as_slice() {
            DUE.put(cx.tx_mut(), &[&now, account, region, machine, name], &Nothing {})?;
        }
        cx.tx_mut().delete(entry.key);
    }
    Ok(())
}
