//! What groups and streams had that were deleted: nobody finds it any more, and a job removes it.
//!
//! | table | key | value |
//! |---|---|---|
//! | `logs.removal` | instant, unique id | what of |

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::{Entry, Order, Range};
use tables::{Record, Table};

use crate::batch::{BATCHES, BatchPlace};
use crate::group::GroupRecord;
use crate::limits::{METRIC_FILTERS_MAX, REMOVED_PER_COMMIT};
use crate::metric_filter::METRIC_FILTERS;
use crate::rows::digits;
use crate::stream::{STREAMS, StreamRecord};
use crate::{CloudWatchLogs, PRINCIPAL};

/// What nobody finds any more.
pub(crate) const REMOVALS: Table<RemovalRecord> = Table::new("logs.removal");

/// What was deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RemovalRecord {
    /// A group, with all its streams.
    Group,
    /// A stream of the group with this unique id.
    Stream { group: String },
}

impl Record for RemovalRecord {
    const VERSION: u8 = 1;
}

/// Has everything of a group removed.
pub(crate) fn begin_group(cx: &mut Writer<'_>, group: &GroupRecord) -> Result<(), Failure> {
    let now = digits(cx.now().unix_ms());
    REMOVALS.put(cx.tx_mut(), &[&now, &group.unique_id], &RemovalRecord::Group)?;
    Ok(())
}

/// Has everything of a stream removed.
pub(crate) fn begin_stream(
    cx: &mut Writer<'_>,
    group: &str,
    stream: &StreamRecord,
) -> Result<(), Failure> {
    let now = digits(cx.now().unix_ms());
    let record = RemovalRecord::Stream { group: group.to_owned() };
    REMOVALS.put(cx.tx_mut(), &[&now, &stream.unique_id], &record)?;
    Ok(())
}

/// Removes it.
pub(crate) struct Removal;

/// Something that was deleted.
pub(crate) struct Left {
    at: String,
    unique_id: String,
    record: RemovalRecord,
}

#[async_trait]
impl DueJob<CloudWatchLogs> for Removal {
    const NAME: &'static str = "logs-removal";
    const PRINCIPAL: &'static str = PRINCIPAL;
    const RECORD: Option<&'static str> = None;
    type Item = Left;

    fn due(now: Timestamp) -> Range {
        let end = REMOVALS.key(&[&digits(now.unix_ms().saturating_add(1))]);
        Range::new(REMOVALS.key(&[]), end, 1)
    }

    fn read(row: &Entry) -> Result<Due<Left>, Failure> {
        let damaged = || Failure::Internal("a row names nothing to remove".to_owned());
        let parts = REMOVALS.parts(&row.key, &REMOVALS.key(&[]))?;
        let [at, unique_id] = <[String; 2]>::try_from(parts).map_err(|_| damaged())?;
        let at_ms = at.parse().map_err(|_| damaged())?;
        let record = REMOVALS.decode(&row.row.value)?;
        let item = Left { at, unique_id, record };
        Ok(Due { item, region: None, at: Some(Timestamp::from_unix_ms(at_ms)) })
    }

    async fn perform(
        _: &CloudWatchLogs,
        cx: &mut Writer<'_>,
        items: &[Left],
    ) -> Result<Performed, Failure> {
        for Left { at, unique_id, record } in items {
            let has_more = match record {
                RemovalRecord::Stream { group } => remove_batches(cx, group, unique_id).await?,
                RemovalRecord::Group => remove_streams(cx, unique_id).await?,
            };
            if has_more {
                return Ok(Performed::More);
            }
            REMOVALS.delete(cx.tx_mut(), &[at, unique_id]);
        }
        Ok(Performed::Done)
    }
}

/// Removes a part of what a group had, if there is any.
async fn remove_streams(cx: &mut Writer<'_>, group: &str) -> Result<bool, Failure> {
    let streams = STREAMS.range(cx, &[group], None, 1, Order::Forward).await?;
    if let Some((_, stream)) = streams.into_iter().next() {
        if !remove_batches(cx, group, &stream.unique_id).await? {
            STREAMS.delete(cx.tx_mut(), &[group, &stream.name]);
        }
        return Ok(true);
    }
    let filters = Range::within(&METRIC_FILTERS.key(&[group]), METRIC_FILTERS_MAX);
    let filters = cx.tx().peek_range(&filters).await?;
    let has_more = !filters.is_empty();
    for filter in filters {
        cx.tx_mut().delete(filter.key);
    }
    Ok(has_more)
}

/// Removes some batches of a stream, if there are any.
async fn remove_batches(cx: &mut Writer<'_>, group: &str, stream: &str) -> Result<bool, Failure> {
    let prefix = BATCHES.key(&[stream]);
    let rows = cx.tx().peek_range(&Range::within(&prefix, REMOVED_PER_COMMIT)).await?;
    let is_empty = rows.is_empty();
    for row in rows {
        let parts = BATCHES.parts(&row.key, &prefix)?;
        let place = BatchPlace::of_stream(stream, &parts)
            .ok_or_else(|| Failure::Internal("a row names no batch".to_owned()))?;
        let batch = BATCHES.decode(&row.row.value)?;
        place.remove(cx, group, &batch);
    }
    Ok(!is_empty)
}
