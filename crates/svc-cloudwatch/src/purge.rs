//! The job that removes data of metrics and what became of alarms when they are old.
//!
//! It goes through the metrics, and then through what became of alarms, one step a commit.

use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use engine::{Failure, Performed, PeriodicJob, Writer};
use store::{Key, Range};

use crate::history::HISTORY;
use crate::limits::{HISTORY_MS, KEPT_MS, PAGE_ROWS};
use crate::metric::METRICS;
use crate::point::POINTS;
use crate::rows::digits;
use crate::{CloudWatch, PRINCIPAL};

/// How far the walk has come.
#[derive(Debug, Default)]
pub(crate) struct PurgeWalk {
    steps: Mutex<Steps>,
}

#[derive(Debug, Default)]
struct Steps {
    done: Step,
    /// The same, once the step under way is committed.
    next: Step,
}

/// What comes next.
#[derive(Debug, Clone)]
enum Step {
    /// The metric behind this one.
    Metrics(Option<Key>),
    /// What became of alarms, behind this row.
    History(Option<Key>),
}

impl Default for Step {
    fn default() -> Self {
        Self::Metrics(None)
    }
}

impl PurgeWalk {
    fn lock(&self) -> MutexGuard<'_, Steps> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Removes it.
pub(crate) struct Purge;

#[async_trait]
impl PeriodicJob<CloudWatch> for Purge {
    const NAME: &'static str = "cloudwatch-purge";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    const EVERY_SECONDS: i64 = 3_600;

    async fn perform(service: &CloudWatch, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let step = service.purge.lock().done.clone();
        let next = match step {
            Step::Metrics(after) => next_metric(cx, after).await?,
            Step::History(after) => match next_history(cx, after).await? {
                Some(step) => step,
                None => {
                    *service.purge.lock() = Steps::default();
                    return Ok(Performed::Nothing);
                }
            },
        };
        service.purge.lock().next = next;
        Ok(Performed::More)
    }

    fn performed(service: &CloudWatch) {
        let mut steps = service.purge.lock();
        steps.done = core::mem::take(&mut steps.next);
    }
}

fn behind(all: Range, after: Option<&Key>) -> Range {
    match after {
        Some(after) => all.after(after),
        None => all,
    }
}

/// Removes old data of the next metric, and the metric itself where it has none and gets none.
async fn next_metric(cx: &mut Writer<'_>, after: Option<Key>) -> Result<Step, Failure> {
    let range = behind(Range::within(&METRICS.key(&[]), 1), after.as_ref());
    let rows = cx.tx().peek_range(&range).await?;
    let Some(row) = rows.into_iter().next() else { return Ok(Step::History(None)) };
    let kept_since_ms = cx.now().unix_ms().saturating_sub(KEPT_MS);
    let place = METRICS.parts(&row.key, &METRICS.key(&[]))?;
    let place: Vec<&str> = place.iter().map(String::as_str).collect();
    let kept_since = digits(kept_since_ms.max(0));
    let end = POINTS.key(&[place.as_slice(), &[kept_since.as_str()]].concat());
    let old = Range::new(POINTS.key(&place), end, PAGE_ROWS);
    let old = cx.tx().peek_range(&old).await?;
    let has_more = old.len() == PAGE_ROWS;
    for point in old {
        cx.tx_mut().delete(point.key);
    }
    if has_more {
        return Ok(Step::Metrics(after));
    }
    // Read as part of the transaction: who feeds it at the same time conflicts.
    if let Some(metric) = METRICS.get(cx, &place).await?
        && metric.fed_ms < kept_since_ms
    {
        METRICS.delete(cx.tx_mut(), &place);
    }
    Ok(Step::Metrics(Some(row.key)))
}

/// Removes what is old of a page of what became of alarms; none behind the last one.
async fn next_history(cx: &mut Writer<'_>, after: Option<Key>) -> Result<Option<Step>, Failure> {
    let range = behind(Range::within(&HISTORY.key(&[]), PAGE_ROWS), after.as_ref());
    let rows = cx.tx().peek_range(&range).await?;
    let kept_since = digits(cx.now().unix_ms().saturating_sub(HISTORY_MS).max(0));
    let last = rows.last().map(|row| row.key.clone());
    for row in rows {
        let parts = HISTORY.parts(&row.key, &HISTORY.key(&[]))?;
        if parts.get(3).is_some_and(|at| *at < kept_since) {
            cx.tx_mut().delete(row.key);
        }
    }
    Ok(last.map(|last| Step::History(Some(last))))
}
