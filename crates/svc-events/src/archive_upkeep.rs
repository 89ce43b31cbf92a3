//! The job that removes kept events: those that are older than their archive keeps them, and those of archives that
//! were deleted.

use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use engine::{Failure, Performed, PeriodicJob, Writer};
use store::{Order, Range};

use crate::Events;
use crate::archive::{ARCHIVE_ENDS, ARCHIVED, ARCHIVES, ArchiveRecord};
use crate::kms::PRINCIPAL;
use crate::limits::{DAY_MS, PAGE_ROWS};
use crate::rows::digits;
use crate::stored_event::remove_contents;

/// How far the walk through all archives has come.
#[derive(Debug, Default)]
pub(crate) struct ArchiveWalk {
    steps: Mutex<Steps>,
}

#[derive(Debug, Default)]
struct Steps {
    done: Option<Vec<String>>,
    /// The same, once the step under way is committed.
    next: Option<Vec<String>>,
}

impl ArchiveWalk {
    fn lock(&self) -> MutexGuard<'_, Steps> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Removes them.
pub(crate) struct ArchiveUpkeep;

#[async_trait]
impl PeriodicJob<Events> for ArchiveUpkeep {
    const NAME: &'static str = "event-archives";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    const EVERY_SECONDS: i64 = 3_600;

    async fn perform(service: &Events, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        if remove_deleted(cx).await? {
            let mut steps = service.archive_walk.lock();
            let done = steps.done.clone();
            steps.next = done;
            return Ok(Performed::More);
        }
        let after = service.archive_walk.lock().done.clone();
        let bound: Option<Vec<&str>> =
            after.as_ref().map(|parts| parts.iter().map(String::as_str).collect());
        let page = ARCHIVES.range(cx, &[], bound.as_deref(), PAGE_ROWS, Order::Forward).await?;
        let is_last = page.len() < PAGE_ROWS;
        let mut done = after;
        for (place, archive) in page {
            if remove_old(cx, &archive).await? {
                // The same archive once more.
                service.archive_walk.lock().next = done;
                return Ok(Performed::More);
            }
            done = Some(place);
        }
        let mut steps = service.archive_walk.lock();
        if is_last {
            *steps = Steps::default();
            return Ok(Performed::Nothing);
        }
        steps.next = done;
        Ok(Performed::More)
    }

    fn performed(service: &Events) {
        let mut steps = service.archive_walk.lock();
        steps.done = steps.next.take();
    }
}

/// Removes some of what is older than `archive` keeps it, if there is any.
async fn remove_old(cx: &mut Writer<'_>, archive: &ArchiveRecord) -> Result<bool, Failure> {
    let Some(days) = archive.retention_days else { return Ok(false) };
    let before_ms = cx.now().unix_ms().saturating_sub(days.saturating_mul(DAY_MS));
    let end = ARCHIVED.key(&[&archive.unique_id, &digits(before_ms.max(0))]);
    remove_some(cx, &Range::new(ARCHIVED.key(&[&archive.unique_id]), end, PAGE_ROWS)).await
}

/// Removes some of what archives had that were deleted, if there is any.
async fn remove_deleted(cx: &mut Writer<'_>) -> Result<bool, Failure> {
    let rows = ARCHIVE_ENDS.range(cx, &[], None, 1, Order::Forward).await?;
    let Some((parts, _)) = rows.into_iter().next() else { return Ok(false) };
    let [at, unique_id] = <[String; 2]>::try_from(parts)
        .map_err(|_| Failure::Internal("a row names no archive".to_owned()))?;
    let all = Range::within(&ARCHIVED.key(&[&unique_id]), PAGE_ROWS);
    if !remove_some(cx, &all).await? {
        ARCHIVE_ENDS.delete(cx.tx_mut(), &[&at, &unique_id]);
    }
    Ok(true)
}

async fn remove_some(cx: &mut Writer<'_>, range: &Range) -> Result<bool, Failure> {
    let rows = cx.tx().peek_range(range).await?;
    let is_empty = rows.is_empty();
    for row in rows {
        let event = ARCHIVED.decode(&row.row.value)?;
        let parts = ARCHIVED.parts(&row.key, &ARCHIVED.key(&[]))?;
        let event_row = parts.last().map(String::as_str).unwrap_or_default();
        remove_contents(cx, event_row, event.parts);
        cx.tx_mut().delete(row.key);
    }
    Ok(!is_empty)
}
