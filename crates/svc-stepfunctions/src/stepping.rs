//! The job that takes executions further, a step at a time.
//!
//! A step is one commit: how the execution stands, the events of its history, and when it goes on. A call is made
//! only once it is stored that it is to be made, and what came of it is stored before anything else happens: after
//! a crash the execution goes on from its last commit. A call that had no answer yet is made again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Due, DueJob, Failure, Performed, Writer};
use serde_json::Value;
use states_language::{Call, Event, Fault, Interpreter, Run};
use stdx::Timestamp;
use store::{Entry, Range};
use tokio::sync::Notify;

use crate::arns::ExecutionPlace;
use crate::bells::ring_after;
use crate::calling::call;
use crate::chance::{Chance, token_digest};
use crate::children::{await_child, child_outcome};
use crate::due::{due_row, read_row};
use crate::execution::{DUE, EXECUTIONS, ExecutionRecord};
use crate::limits::{REOPEN_MS, TRANSITIONS_PER_COMMIT};
use crate::opened::{machine_of, open_definition, open_run};
use crate::progress::{next_due, plan, write};
use crate::role::open_key;
use crate::rows::digits;
use crate::sealing::{Key, read_contents};
use crate::tokens::{ANSWERS, Answer, TOKENS, answer_name, keep_tokens};
use crate::{PRINCIPAL, Sfn};

/// Takes them further.
pub(crate) struct Steps;

/// An execution that is due, by its row.
#[derive(Debug, Clone)]
pub(crate) struct DueExecution {
    due_ms: i64,
    place: ExecutionPlace,
}

/// What calls gave whose outcome is not committed yet: a commit that conflicts is not made up for by another call.
#[derive(Debug, Default)]
pub(crate) struct Outcomes(Mutex<HashMap<(String, u64), Result<Value, Fault>>>);

impl Outcomes {
    fn find(&self, key: &(String, u64)) -> Option<Result<Value, Fault>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    fn keep(&self, key: (String, u64), outcome: &Result<Value, Fault>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key, outcome.clone());
    }

    fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

#[async_trait]
impl DueJob<Sfn> for Steps {
    const NAME: &'static str = "states-executions";
    const PRINCIPAL: &'static str = PRINCIPAL;
    /// Each call has its record; the history tells the rest.
    const RECORD: Option<&'static str> = None;
    type Item = DueExecution;

    fn due(now: Timestamp) -> Range {
        let end = DUE.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(DUE.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<DueExecution>, Failure> {
        let parts = DUE.parts(&row.key, &DUE.key(&[]))?;
        let (due_ms, place) = read_row(parts)?;
        let region = Some(place.region.clone());
        let at = Some(Timestamp::from_unix_ms(due_ms));
        Ok(Due { item: DueExecution { due_ms, place }, region, at })
    }

    async fn perform(
        service: &Sfn,
        cx: &mut Writer<'_>,
        items: &[DueExecution],
    ) -> Result<Performed, Failure> {
        for item in items {
            step(service, cx, item).await?;
        }
        Ok(Performed::Done)
    }

    fn performed(service: &Sfn, _: &[DueExecution]) {
        service.outcomes.clear();
    }

    fn bell(service: &Sfn) -> Option<Arc<Notify>> {
        Some(Arc::clone(&service.bell))
    }
}

async fn step(service: &Sfn, cx: &mut Writer<'_>, item: &DueExecution) -> Result<(), Failure> {
    let row = due_row(&item.place, item.due_ms);
    DUE.delete(cx.tx_mut(), &row.each_ref().map(String::as_str));
    let Some(mut execution) = EXECUTIONS.get(cx, &item.place.parts()).await? else {
        return Ok(());
    };
    if !execution.is_running() {
        return Ok(());
    }
    let key = match open_key(cx, &execution).await {
        Ok(key) => key,
        Err(failure) => return put_off(cx, &mut execution, failure),
    };
    let definition =
        open_definition(cx, (&execution.home, execution.definition_parts), &key).await?;
    let machine = machine_of(&definition)?;
    let mut run = open_run(cx, &execution, &key).await?;
    let before: Vec<String> = run.tokens().map(token_digest).collect();
    let chance = Chance::new(cx.random());
    let token = || chance.token();
    let now_ms = cx.now().unix_ms();
    let interpreter = Interpreter { machine: &machine, host: &chance, now_ms, fresh_token: &token };
    let mut events = match run.next_call().map(|it| (it.thread, it.call.clone())) {
        Some((thread, wanted)) => {
            let outcome = made(service, cx, &execution, &wanted).await?;
            if wanted.is_synchronous()
                && let Ok(answer) = &outcome
            {
                await_child(cx, &execution, answer).await?;
            }
            interpreter.called(&mut run, thread, outcome)
        }
        None => heard(cx, &execution, (&key, &interpreter), &mut run).await?,
    };
    events.extend(interpreter.advance(&mut run, TRANSITIONS_PER_COMMIT));
    let due_ms = next_due(&run, now_ms);
    keep_tokens(cx, (&execution.place, &execution.home), &before, &run).await?;
    write(cx, &mut execution, &key, (&run, &events), due_ms).await?;
    if let Some(due_ms) = due_ms {
        ring_after(&service.bell, due_ms.saturating_sub(now_ms));
    }
    Ok(())
}

/// What the call gave, made once for all attempts of a commit.
async fn made(
    service: &Sfn,
    cx: &mut Writer<'_>,
    execution: &ExecutionRecord,
    wanted: &Call,
) -> Result<Result<Value, Fault>, Failure> {
    let key = (execution.home.clone(), wanted.event);
    if let Some(outcome) = service.outcomes.find(&key) {
        return Ok(outcome);
    }
    let outcome = call(cx, execution, wanted).await?;
    service.outcomes.keep(key, &outcome);
    Ok(outcome)
}

/// What has come for calls whose answers come later.
async fn heard(
    cx: &mut Writer<'_>,
    execution: &ExecutionRecord,
    (key, interpreter): (&Key, &Interpreter<'_>),
    run: &mut Run,
) -> Result<Vec<Event>, Failure> {
    let awaited: Vec<(u32, Call)> = run.awaited().map(|it| (it.thread, it.call.clone())).collect();
    let mut events = Vec::new();
    for (thread, wanted) in awaited {
        if wanted.is_synchronous() {
            if let Some(outcome) = child_outcome(cx, execution, &wanted).await? {
                events.extend(interpreter.answered(run, thread, outcome));
            }
            continue;
        }
        let Some(token) = &wanted.token else { continue };
        let digest = token_digest(token);
        let home = execution.home.as_str();
        if let Some(answer) = ANSWERS.get(cx, &[home, &digest]).await? {
            let sealed = match &answer.sealed {
                Some(sealed) => STANDARD.decode(sealed).map_err(|_| damaged_answer())?,
                None => read_contents(cx, (home, &answer_name(&digest)), answer.parts).await?,
            };
            let outcome = opened(&sealed, (home, &digest), key)?;
            events.extend(interpreter.answered(run, thread, outcome));
            continue;
        }
        let known = TOKENS.get(cx, &[&digest]).await?;
        if let Some(heard_ms) = known.and_then(|known| known.heard_ms) {
            run.heard(thread, heard_ms);
        }
    }
    Ok(events)
}

fn damaged_answer() -> Failure {
    Failure::Internal("an answer to a task is damaged".to_owned())
}

fn opened(
    sealed: &[u8],
    (home, digest): (&str, &str),
    key: &Key,
) -> Result<Result<Value, Fault>, Failure> {
    let text = key.open(&[home, "answer", digest], sealed)?;
    match serde_json::from_slice(text.reveal()).map_err(|_| damaged_answer())? {
        Answer::Success(output) => Ok(Ok(output)),
        Answer::Failure(fault) => Ok(Err(fault)),
    }
}

/// As long as its key is off, an execution waits.
fn put_off(
    cx: &mut Writer<'_>,
    execution: &mut ExecutionRecord,
    failure: Failure,
) -> Result<(), Failure> {
    if failure.is_outage() || !matches!(failure, Failure::Aws(_) | Failure::Denied(_)) {
        return Err(failure);
    }
    let arn = execution.arn();
    tracing::warn!(%failure, arn, "the data of an execution cannot be opened");
    let due_ms = cx.now().unix_ms().saturating_add(REOPEN_MS);
    plan(cx, execution, Some(due_ms))?;
    execution.save(cx)
}
