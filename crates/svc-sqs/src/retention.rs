//! The end of messages that nobody has deleted: after their queue's retention period they are gone.
//!
//! A receive passes over what has ended, and removes what of it it meets. This job goes through all queues
//! and removes the rest, the oldest messages first: their rows are in the order in which they were sent.

use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use engine::{Failure, Performed, PeriodicJob, Writer};
use store::{Order, Range};

use crate::Sqs;
use crate::limits::{JOB_MESSAGES, SECOND_MS};
use crate::message::{MESSAGES, Place};
use crate::queue::{QUEUES, QueueRecord};
use crate::rows::digits;
use crate::transfer::Held;

/// How far the walk through all queues has come.
#[derive(Debug, Default)]
pub(crate) struct RetentionWalk {
    /// The place of the last queue that was done, and that of the one that is done with the commit.
    steps: Mutex<Steps>,
}

#[derive(Debug, Default)]
struct Steps {
    done: Option<Vec<String>>,
    next: Option<Vec<String>>,
}

impl RetentionWalk {
    fn lock(&self) -> MutexGuard<'_, Steps> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Removes messages whose retention period is over.
pub(crate) struct Retention;

/// Queues of a page of the walk: those with nothing to remove cost one read each.
const QUEUES_PER_STEP: usize = 100;

#[async_trait]
impl PeriodicJob<Sqs> for Retention {
    const NAME: &'static str = "sqs-retention";
    const PRINCIPAL: &'static str = "sqs.amazonaws.com";
    const RECORD: Option<&'static str> = None;
    const EVERY_SECONDS: i64 = 60;

    async fn perform(service: &Sqs, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let after = service.retention.lock().done.clone();
        let bound: Option<Vec<&str>> =
            after.as_ref().map(|parts| parts.iter().map(String::as_str).collect());
        let page = QUEUES.range(cx, &[], bound.as_deref(), QUEUES_PER_STEP, Order::Forward).await?;
        let is_last = page.len() < QUEUES_PER_STEP;
        let mut done = after;
        for (place, queue) in page {
            if remove_some(cx, &queue).await? {
                // The same queue once more.
                service.retention.lock().next = done;
                return Ok(Performed::More);
            }
            done = Some(place);
        }
        let mut steps = service.retention.lock();
        if is_last {
            // The next round begins at the begin.
            *steps = Steps::default();
            return Ok(Performed::Nothing);
        }
        steps.next = done;
        Ok(Performed::More)
    }

    fn performed(service: &Sqs) {
        let mut steps = service.retention.lock();
        steps.done = steps.next.take();
    }
}

/// Removes some of the messages of `queue` that have ended, if there are any.
async fn remove_some(cx: &mut Writer<'_>, queue: &QueueRecord) -> Result<bool, Failure> {
    let now_ms = cx.now().unix_ms();
    let retention_ms = queue.settings.retention_seconds.saturating_mul(SECOND_MS);
    let before_ms = now_ms.saturating_sub(retention_ms).saturating_add(1);
    let (home, end) = (queue.home.as_str(), digits(before_ms.max(0)));
    let ended = Range::new(MESSAGES.key(&[home]), MESSAGES.key(&[home, &end]), JOB_MESSAGES);
    let rows = cx.tx().peek_range(&ended).await?;
    let prefix = MESSAGES.key(&[home]);
    let damaged = || Failure::Internal("a row names no message".to_owned());
    let is_empty = rows.is_empty();
    for row in rows {
        let parts = MESSAGES.parts(&row.key, &prefix)?;
        let [sent, id] = <[String; 2]>::try_from(parts).map_err(|_| damaged())?;
        let sent_ms = sent.parse().map_err(|_| damaged())?;
        let place = Place { home: home.to_owned(), sent_ms, id };
        // As it is now: the commit expects it to stay so.
        let Some(message) = place.read(cx).await? else { continue };
        Held { place, message }.remove(cx, now_ms).await?;
    }
    Ok(!is_empty)
}
