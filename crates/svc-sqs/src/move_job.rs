//! The job that moves dead letters for tasks.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use names::{AccountId, Region};
use stdx::Timestamp;
use store::{Entry, Key, Range};

use crate::Sqs;
use crate::arrivals::Arrivals;
use crate::find::parse_arn;
use crate::limits::{JOB_MESSAGES, SECOND_MS};
use crate::message::Place;
use crate::move_task::{MOVES, MOVING, MoveStatus, MoveTask};
use crate::order::ORDER;
use crate::outgoing::fresh_id;
use crate::queue::{QUEUES, QueueRecord};
use crate::rows::digits;
use crate::transfer::{Destination, Held};
use crate::visible::VISIBLE;

/// The code that a task fails with whose destination is gone.
const NO_QUEUE: &str = "AWS.SimpleQueueService.NonExistentQueue";

/// Moves dead letters.
pub(crate) struct MoveTasks;

/// For whom to ring once the messages that were moved are there.
#[derive(Debug, Default)]
pub(crate) struct Moved {
    homes: Mutex<Vec<(String, i64)>>,
}

impl Moved {
    fn note(&self, home: &str, now_ms: i64) {
        let mut homes = self.homes.lock().unwrap_or_else(PoisonError::into_inner);
        // More than one commit moves are those of attempts that conflicted.
        homes.truncate(JOB_MESSAGES);
        homes.push((home.to_owned(), now_ms));
    }

    fn ring(&self, arrivals: &Arc<Arrivals>) {
        let mut homes = self.homes.lock().unwrap_or_else(PoisonError::into_inner);
        let ring = arrivals.ring();
        for (home, now_ms) in homes.drain(..) {
            ring.message(&home, (now_ms, now_ms));
        }
    }
}

/// A task that goes on.
pub(crate) struct DueTask {
    row: [String; 6],
    account: AccountId,
    region: Region,
}

/// A message that a task comes to.
struct Candidate {
    /// The parts of the row by which it was found.
    row: Vec<String>,
    place: Place,
}

#[async_trait]
impl DueJob<Sqs> for MoveTasks {
    const NAME: &'static str = "sqs-move-tasks";
    const PRINCIPAL: &'static str = "sqs.amazonaws.com";
    const RECORD: Option<&'static str> = Some("MoveMessages");
    type Item = DueTask;

    fn due(now: Timestamp) -> Range {
        let end = MOVING.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(MOVING.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<DueTask>, Failure> {
        let damaged = || Failure::Internal("a row names no task".to_owned());
        let parts = MOVING.parts(&row.key, &MOVING.key(&[]))?;
        let row = <[String; 6]>::try_from(parts).map_err(|_| damaged())?;
        let [at, account, region, ..] = &row;
        let at_ms = at.parse().map_err(|_| damaged())?;
        let account = AccountId::parse(account).map_err(|_| damaged())?;
        let region = Region::parse(region).map_err(|_| damaged())?;
        let due = Some(region.clone());
        let item = DueTask { row, account, region };
        Ok(Due { item, region: due, at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        service: &Sqs,
        cx: &mut Writer<'_>,
        items: &[DueTask],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for item in items {
            let row: Vec<&str> = item.row.iter().map(String::as_str).collect();
            let task = item.load(cx).await?;
            let Some(mut task) = task else {
                MOVING.delete(cx.tx_mut(), &row);
                continue;
            };
            performed = Performed::Done;
            match go_on(service, cx, &mut task).await? {
                Next::More => {
                    cx.note_part();
                    task.save_record(cx)?;
                    return Ok(Performed::More);
                }
                Next::Later => {
                    MOVING.delete(cx.tx_mut(), &row);
                    task.record.next_ms = cx.now().unix_ms().saturating_add(SECOND_MS);
                    task.save(cx)?;
                }
                Next::End(status, failure) => {
                    MOVING.delete(cx.tx_mut(), &row);
                    task.record.status = status;
                    task.record.failure = failure.map(str::to_owned);
                    task.record.passed = None;
                    task.save(cx)?;
                }
            }
        }
        Ok(performed)
    }

    fn performed(service: &Sqs, _: &[DueTask]) {
        service.moved.ring(&service.arrivals);
    }
}

/// What becomes of a task that has moved some messages.
enum Next {
    /// It goes on at once.
    More,
    /// It goes on in a second: it has moved as many as it may.
    Later,
    /// It is over.
    End(MoveStatus, Option<&'static str>),
}

impl DueTask {
    /// The task, if it is still under way.
    async fn load(&self, cx: &mut Writer<'_>) -> Result<Option<MoveTask>, Failure> {
        let [_, row @ ..] = &self.row;
        let row: Vec<&str> = row.iter().map(String::as_str).collect();
        let record = MOVES.get(cx, &row).await?;
        let Some(record) = record.filter(|record| record.status == MoveStatus::Running) else {
            return Ok(None);
        };
        let [_, _, _, name, started, id] = &self.row;
        let started_ms = started.parse();
        Ok(Some(MoveTask {
            account: self.account.clone(),
            region: self.region.clone(),
            name: name.clone(),
            started_ms: started_ms.map_err(|_| Failure::Internal("no instant".to_owned()))?,
            id: id.clone(),
            record,
        }))
    }
}

/// Moves some messages.
async fn go_on(service: &Sqs, cx: &mut Writer<'_>, task: &mut MoveTask) -> Result<Next, Failure> {
    let now_ms = cx.now().unix_ms();
    cx.name_resource(&task.source_arn(), &task.account);
    let source = QUEUES.get(cx, &[&task.account, &task.region, &task.name]).await?;
    let Some(source) = source else { return Ok(Next::End(MoveStatus::Failed, Some(NO_QUEUE))) };
    let limit = budget(task, now_ms);
    let candidates = candidates(cx, &source, task.record.passed.as_deref(), limit).await?;
    let is_last = candidates.len() < limit;
    for Candidate { row, place } in candidates {
        task.record.passed = Some(row);
        let Some(message) = place.read(cx).await? else { continue };
        if message.visible_ms > now_ms {
            continue;
        }
        let named = task.record.destination_arn.as_ref().or(message.dead_letter_of.as_ref());
        // What was sent here by somebody is no dead letter, and has nowhere to go back to.
        let Some(named) = named else { continue };
        let Some(destination) = find(cx, &source, named).await? else {
            return Ok(Next::End(MoveStatus::Failed, Some(NO_QUEUE)));
        };
        let anew = Some((fresh_id(cx), now_ms));
        let to = Destination { queue: &destination, dead_letter_of: None, anew };
        let held = Held { place, message };
        held.transfer(cx, to, (&service.sequences, now_ms)).await?;
        service.moved.note(&destination.home, now_ms);
        task.record.moved = task.record.moved.saturating_add(1);
    }
    task.record.last_ms = now_ms;
    Ok(match (is_last, task.record.per_second_max) {
        (true, _) => Next::End(MoveStatus::Completed, None),
        (false, None) => Next::More,
        (false, Some(_)) => Next::Later,
    })
}

/// How many messages may be moved now.
fn budget(task: &MoveTask, now_ms: i64) -> usize {
    let Some(per_second) = task.record.per_second_max else { return JOB_MESSAGES };
    let passed_ms = now_ms.saturating_sub(task.record.last_ms).max(0);
    let due = i64::from(per_second).saturating_mul(passed_ms) / SECOND_MS;
    usize::try_from(due).unwrap_or(JOB_MESSAGES).clamp(1, JOB_MESSAGES)
}

async fn find(
    cx: &mut Writer<'_>,
    source: &QueueRecord,
    arn: &str,
) -> Result<Option<QueueRecord>, Failure> {
    let Some((account, name)) = parse_arn(&source.region, arn) else { return Ok(None) };
    let queue = QUEUES.get(cx, &[&account, &source.region, name]).await?;
    Ok(queue.filter(|queue| queue.is_fifo() == source.is_fifo()))
}

/// The next messages of the queue, in order where it has one; those in flight are among them.
async fn candidates(
    cx: &Writer<'_>,
    queue: &QueueRecord,
    passed: Option<&[String]>,
    limit: usize,
) -> Result<Vec<Candidate>, Failure> {
    let home = queue.home.as_str();
    let key = |parts: &[&str]| match queue.is_fifo() {
        true => ORDER.key(parts),
        false => VISIBLE.key(parts),
    };
    let prefix = key(&[home]);
    let passed: Option<Key> = passed.map(|parts| {
        let parts: Vec<&str> =
            core::iter::once(home).chain(parts.iter().map(String::as_str)).collect();
        key(&parts)
    });
    let mut range = Range::within(&prefix, limit);
    if let Some(passed) = passed {
        range = range.after(&passed);
    }
    let damaged = || Failure::Internal("a row names no message".to_owned());
    let mut found = Vec::new();
    for row in cx.tx().peek_range(&range).await? {
        let (parts, sent_ms, id) = match queue.is_fifo() {
            true => {
                let record = ORDER.decode(&row.row.value)?;
                (ORDER.parts(&row.key, &prefix)?, record.sent_ms, record.id)
            }
            false => {
                let parts = VISIBLE.parts(&row.key, &prefix)?;
                let [_, sent, id] = parts.as_slice() else { return Err(damaged()) };
                let (sent_ms, id) = (sent.parse().map_err(|_| damaged())?, id.clone());
                (parts, sent_ms, id)
            }
        };
        found.push(Candidate { row: parts, place: Place { home: home.to_owned(), sent_ms, id } });
    }
    Ok(found)
}
