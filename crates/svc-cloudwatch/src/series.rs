//! Data of a metric, added up by period.

use std::collections::BTreeMap;

use engine::{Ctx, Failure};
use names::{AccountId, Region};
use store::Range;

use crate::limits::PAGE_ROWS;
use crate::metric::MetricName;
use crate::point::POINTS;
use crate::rows::digits;
use crate::statistics::Sums;

/// Which data are read, and how they are put together.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Query<'a> {
    pub(crate) metric: &'a MetricName,
    /// Data of this unit alone, where it says one.
    pub(crate) unit: Option<&'a str>,
    pub(crate) start_ms: i64,
    /// The first instant behind it.
    pub(crate) end_ms: i64,
    pub(crate) period_ms: i64,
}

/// What was found in one period.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bucket {
    pub(crate) sums: Sums,
    /// Of the first datum.
    pub(crate) unit: String,
}

/// The data in periods from the start on, by the instants at which these begin. Periods without data have none.
///
/// # Errors
/// When the store fails.
pub(crate) async fn read(
    cx: &Ctx,
    (account, region): (&AccountId, &Region),
    query: Query<'_>,
) -> Result<BTreeMap<i64, Bucket>, Failure> {
    let place = query.metric.place(account, region);
    let place = place.each_ref().map(String::as_str);
    let prefix = POINTS.key(&place);
    let at = |ms: i64| {
        let at = digits(ms.max(0));
        POINTS.key(&[place.as_slice(), &[at.as_str()]].concat())
    };
    let mut range = Range::new(at(query.start_ms), at(query.end_ms), PAGE_ROWS);
    let mut buckets: BTreeMap<i64, Bucket> = BTreeMap::new();
    loop {
        let rows = cx.tx().peek_range(&range).await?;
        for row in &rows {
            let parts = POINTS.parts(&row.key, &prefix)?;
            let damaged = || Failure::Internal("a row names no instant".to_owned());
            let at_ms = parts.first().and_then(|at| at.parse::<i64>().ok()).ok_or_else(damaged)?;
            let since_ms = at_ms.saturating_sub(query.start_ms).rem_euclid(query.period_ms.max(1));
            let begin_ms = at_ms.saturating_sub(since_ms);
            for (unit, sums) in POINTS.decode(&row.row.value)?.units {
                if query.unit.is_some_and(|wanted| wanted != unit) {
                    continue;
                }
                match buckets.get_mut(&begin_ms) {
                    Some(bucket) => bucket.sums.add(&sums),
                    None => {
                        buckets.insert(begin_ms, Bucket { sums, unit });
                    }
                }
            }
        }
        match rows.last().filter(|_| rows.len() == PAGE_ROWS) {
            Some(last) => range = range.after(&last.key),
            None => return Ok(buckets),
        }
    }
}
