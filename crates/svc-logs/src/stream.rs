//! A log stream.
//!
//! | table | key | value |
//! |---|---|---|
//! | `logs.stream` | group's unique id, name | the stream |

use engine::{Failure, Writer};
use serde::{Deserialize, Serialize};
use store::Order;
use tables::{Reader, Record, Table};

use crate::group::GroupRecord;
use crate::limits::{PAGE_ROWS, SORTED_STREAMS_MAX};

/// Log streams.
pub(crate) const STREAMS: Table<StreamRecord> = Table::new("logs.stream");

/// A stored log stream.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StreamRecord {
    pub(crate) name: String,
    /// What its batches are under.
    pub(crate) unique_id: String,
    pub(crate) created_ms: i64,
    /// What came first, last, and when that was.
    pub(crate) events: Option<Extent>,
    /// How many batches were put; the number of the next one.
    pub(crate) batches: u64,
}

/// What is known of the events of a stream.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Extent {
    pub(crate) first_ms: i64,
    pub(crate) last_ms: i64,
    pub(crate) ingested_ms: i64,
    /// From the first event of a batch to its last, of the longest batch.
    pub(crate) span_ms: i64,
}

impl Record for StreamRecord {
    const VERSION: u8 = 1;
}

impl StreamRecord {
    /// Stores it as it is now.
    pub(crate) fn save(&self, cx: &mut Writer<'_>, group: &GroupRecord) -> Result<(), Failure> {
        STREAMS.put(cx.tx_mut(), &[&group.unique_id, &self.name], self)?;
        Ok(())
    }

    /// From the first event of a batch to its last, of the longest batch.
    pub(crate) fn span_ms(&self) -> i64 {
        self.events.as_ref().map_or(0, |events| events.span_ms)
    }

    /// A batch was put.
    pub(crate) fn extend(&mut self, (first_ms, last_ms): (i64, i64), ingested_ms: i64) {
        let span_ms = last_ms.saturating_sub(first_ms);
        self.batches = self.batches.saturating_add(1);
        self.events = Some(match self.events.take() {
            None => Extent { first_ms, last_ms, ingested_ms, span_ms },
            Some(held) => Extent {
                first_ms: held.first_ms.min(first_ms),
                last_ms: held.last_ms.max(last_ms),
                ingested_ms: held.ingested_ms.max(ingested_ms),
                span_ms: held.span_ms.max(span_ms),
            },
        });
    }
}

/// All streams of a group, by name; the most that are put in an order.
pub(crate) async fn streams_of(
    reader: &mut impl Reader,
    group: &GroupRecord,
) -> Result<Vec<StreamRecord>, Failure> {
    let mut streams: Vec<StreamRecord> = Vec::new();
    loop {
        let after = streams.last().map(|stream| stream.name.clone());
        let bound = after.as_ref().map(|name| [name.as_str()]);
        let bound = bound.as_ref().map(<[&str; 1]>::as_slice);
        let page =
            STREAMS.range(reader, &[&group.unique_id], bound, PAGE_ROWS, Order::Forward).await?;
        let is_last = page.len() < PAGE_ROWS;
        streams.extend(page.into_iter().map(|(_, stream)| stream));
        if is_last || streams.len() >= SORTED_STREAMS_MAX {
            return Ok(streams);
        }
    }
}

/// A token as uploads had to name it until 2023: nobody has to any more.
pub(crate) fn sequence_token(batches: u64) -> String {
    format!("{batches:056}")
}
