//! The job that removes what groups keep no longer, and counts what they have.
//!
//! It goes through all groups, one step a commit. What is expired is not read any more from the moment on at which
//! it is: the job frees its space.

use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use engine::{Failure, Performed, PeriodicJob, Writer};
use store::{Key, Order, Range};

use crate::batch::{BatchPlace, INDEX};
use crate::group::{GROUPS, GroupRecord};
use crate::limits::{PAGE_ROWS, REMOVED_PER_COMMIT};
use crate::rows::digits;
use crate::{CloudWatchLogs, PRINCIPAL};

/// How far the walk has come.
#[derive(Debug, Default)]
pub(crate) struct RetentionWalk {
    steps: Mutex<Steps>,
}

#[derive(Debug, Default)]
struct Steps {
    done: Step,
    /// The same, once the step under way is committed.
    next: Step,
}

/// The group that comes next, and how much of it is counted.
#[derive(Debug, Default, Clone)]
struct Step {
    /// The last group that is done.
    after: Option<Vec<String>>,
    /// The last batch of the next one that is counted, and the bytes up to it.
    counted: Option<(Key, u64)>,
}

impl RetentionWalk {
    fn lock(&self) -> MutexGuard<'_, Steps> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Removes it.
pub(crate) struct Retention;

#[async_trait]
impl PeriodicJob<CloudWatchLogs> for Retention {
    const NAME: &'static str = "logs-retention";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    const EVERY_SECONDS: i64 = 3_600;

    async fn perform(service: &CloudWatchLogs, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let step = service.retention.lock().done.clone();
        let bound: Option<Vec<&str>> =
            step.after.as_ref().map(|parts| parts.iter().map(String::as_str).collect());
        let groups = GROUPS.range(cx, &[], bound.as_deref(), 1, Order::Forward).await?;
        let Some((place, group)) = groups.into_iter().next() else {
            *service.retention.lock() = Steps::default();
            return Ok(Performed::Nothing);
        };
        let next = match (step.counted, remove_expired(cx, &group).await?) {
            // The same group once more.
            (counted, true) => Step { after: step.after, counted },
            (counted, false) => match count(cx, group, counted).await? {
                Some(counted) => Step { after: step.after, counted: Some(counted) },
                None => Step { after: Some(place), counted: None },
            },
        };
        service.retention.lock().next = next;
        Ok(Performed::More)
    }

    fn performed(service: &CloudWatchLogs) {
        let mut steps = service.retention.lock();
        steps.done = core::mem::take(&mut steps.next);
    }
}

/// Removes some batches that `group` keeps no longer, if there are any.
async fn remove_expired(cx: &mut Writer<'_>, group: &GroupRecord) -> Result<bool, Failure> {
    let kept_since_ms = group.kept_since_ms(cx.now().unix_ms());
    let prefix = INDEX.key(&[&group.unique_id]);
    // Among those that began before, some may reach further.
    let end = INDEX.key(&[&group.unique_id, &digits(kept_since_ms)]);
    let mut range = Range::new(prefix.clone(), end, PAGE_ROWS);
    let mut removed = 0_usize;
    loop {
        let rows = cx.tx().peek_range(&range).await?;
        for row in &rows {
            if INDEX.decode(&row.row.value)?.last_ms >= kept_since_ms {
                continue;
            }
            let parts = INDEX.parts(&row.key, &prefix)?;
            let place = BatchPlace::of_group(&parts)
                .ok_or_else(|| Failure::Internal("a row names no batch".to_owned()))?;
            match place.load(cx).await? {
                Some(batch) => place.remove(cx, &group.unique_id, &batch),
                None => cx.tx_mut().delete(row.key.clone()),
            }
            removed = removed.saturating_add(1);
            if removed >= REMOVED_PER_COMMIT {
                return Ok(true);
            }
        }
        match rows.last().filter(|_| rows.len() == PAGE_ROWS && removed == 0) {
            Some(last) => range = range.after(&last.key),
            None => return Ok(removed > 0),
        }
    }
}

/// Counts a part of what `group` has; none where that was the last one, and the group says so now.
async fn count(
    cx: &mut Writer<'_>,
    mut group: GroupRecord,
    counted: Option<(Key, u64)>,
) -> Result<Option<(Key, u64)>, Failure> {
    let prefix = INDEX.key(&[&group.unique_id]);
    let all = Range::within(&prefix, PAGE_ROWS);
    let (range, mut bytes) = match counted {
        Some((last, bytes)) => (all.after(&last), bytes),
        None => (all, 0),
    };
    let rows = cx.tx().peek_range(&range).await?;
    for row in &rows {
        bytes = bytes.saturating_add(INDEX.decode(&row.row.value)?.bytes);
    }
    if let Some(last) = rows.last().filter(|_| rows.len() == PAGE_ROWS) {
        return Ok(Some((last.key.clone(), bytes)));
    }
    let stored_bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    if group.stored_bytes != stored_bytes {
        group.stored_bytes = stored_bytes;
        group.save(cx)?;
    }
    Ok(None)
}
