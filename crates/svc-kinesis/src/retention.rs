//! The end of records: after their stream's retention period they are gone, and so are closed shards whose records
//! have all ended.
//!
//! A read passes over what has ended. This job goes through all streams and removes it, the oldest records
//! of each shard first.

use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use engine::{Failure, Performed, PeriodicJob, Writer};
use store::{Order, Range};

use crate::Kinesis;
use crate::limits::{HOUR_MS, JOB_RECORDS};
use crate::record::{HEADS, RECORDS};
use crate::stream::{STREAMS, StreamRecord};

/// How far the walk through all streams has come.
#[derive(Debug, Default)]
pub(crate) struct RetentionWalk {
    steps: Mutex<Steps>,
}

#[derive(Debug, Default)]
struct Steps {
    /// The place of the last stream that was done.
    done: Option<Vec<String>>,
    /// The same once the commit is there.
    next: Option<Vec<String>>,
}

impl RetentionWalk {
    fn lock(&self) -> MutexGuard<'_, Steps> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Removes records whose retention period is over.
pub(crate) struct Retention;

/// Streams of a page of the walk: those with nothing to remove cost a read for each shard.
const STREAMS_PER_STEP: usize = 20;

#[async_trait]
impl PeriodicJob<Kinesis> for Retention {
    const NAME: &'static str = "kinesis-retention";
    const PRINCIPAL: &'static str = "kinesis.amazonaws.com";
    const RECORD: Option<&'static str> = None;
    const EVERY_SECONDS: i64 = 60;

    async fn perform(service: &Kinesis, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let after = service.retention.lock().done.clone();
        let bound: Option<Vec<&str>> =
            after.as_ref().map(|parts| parts.iter().map(String::as_str).collect());
        let page =
            STREAMS.range(cx, &[], bound.as_deref(), STREAMS_PER_STEP, Order::Forward).await?;
        let is_last = page.len() < STREAMS_PER_STEP;
        let mut done = after;
        for (place, stream) in page {
            if remove_some(cx, &stream).await? {
                // The same stream once more.
                service.retention.lock().next = done;
                return Ok(Performed::More);
            }
            done = Some(place);
        }
        let mut steps = service.retention.lock();
        if is_last {
            *steps = Steps::default();
            return Ok(Performed::Nothing);
        }
        steps.next = done;
        Ok(Performed::More)
    }

    fn performed(service: &Kinesis) {
        let mut steps = service.retention.lock();
        steps.done = steps.next.take();
    }
}

/// From when on what arrived is still there.
pub(crate) fn kept_since(stream: &StreamRecord, now_ms: i64) -> i64 {
    now_ms.saturating_sub(stream.retention_hours.saturating_mul(HOUR_MS))
}

/// Removes some of what of `stream` has ended, if there is anything.
async fn remove_some(cx: &mut Writer<'_>, stream: &StreamRecord) -> Result<bool, Failure> {
    let (home, since) = (stream.home.as_str(), kept_since(stream, cx.now().unix_ms()));
    for shard in &stream.shards {
        let id = shard.id();
        let rows =
            cx.tx().peek_range(&Range::within(&RECORDS.key(&[home, &id]), JOB_RECORDS)).await?;
        let mut removed = false;
        for row in &rows {
            let record = RECORDS.decode(&row.row.value)?;
            if record.arrived_ms >= since {
                break;
            }
            record.remove_parts(cx, home);
            cx.tx_mut().delete(row.key.clone());
            removed = true;
        }
        if removed {
            return Ok(true);
        }
        let is_over = shard.closed_ms.is_some_and(|closed_ms| closed_ms < since);
        if is_over && rows.is_empty() {
            // As it is now: the commit expects it to stay so.
            let Some(mut stream) = STREAMS.get(cx, &stream.place()).await? else { continue };
            stream.shards.retain(|held| held.number != shard.number);
            stream.save(cx)?;
            HEADS.delete(cx.tx_mut(), &[home, &id]);
            return Ok(true);
        }
    }
    Ok(false)
}
