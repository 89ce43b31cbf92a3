//! How many messages a queue has: visible, delayed, in flight.
//!
//! Nothing keeps a counter that every send and receive would have to write. A question counts rows: exactly
//! where there are few, and where there are many a count is used again for some seconds. The bound on
//! messages in flight goes by a sum of what this node has handed out since it last counted, so that a queue
//! is counted once for as many receives as it still has room for.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use engine::{Ctx, Failure};
use store::Range;

use crate::limits::{
    COUNT_KEPT_MS, COUNT_ROWS_CHEAP, COUNTED_MAX, IN_FLIGHT_MAX, PAGE_ROWS, RECOUNT_MS,
    REMEMBERED_QUEUES_MAX,
};
use crate::order::{ORDER, OrderRecord, TURNS};
use crate::queue::QueueRecord;
use crate::visible::{self, VISIBLE};

/// What a queue has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) visible: u64,
    pub(crate) delayed: u64,
    pub(crate) in_flight: u64,
}

/// What was counted.
#[derive(Debug, Default)]
pub(crate) struct Tallies {
    counted: Mutex<HashMap<String, Tally>>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    counts: Counts,
    at_ms: i64,
    /// At most as many messages are in flight: those counted, and those handed out since.
    in_flight_max: Option<u64>,
    /// When those in flight were last counted by themselves.
    recounted_ms: i64,
}

impl Counts {
    const fn rows(&self) -> u64 {
        self.visible.saturating_add(self.delayed).saturating_add(self.in_flight)
    }

    fn add(&mut self, (visible_ms, received): (i64, bool), now_ms: i64) {
        let count = match (visible_ms <= now_ms, received) {
            (true, _) => &mut self.visible,
            (false, true) => &mut self.in_flight,
            (false, false) => &mut self.delayed,
        };
        *count = count.saturating_add(1);
    }
}

impl Tallies {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Tally>> {
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.len() > REMEMBERED_QUEUES_MAX {
            counted.clear();
        }
        counted
    }

    /// What `queue` has, not longer ago than some seconds.
    ///
    /// # Errors
    /// When the store fails.
    pub(crate) async fn counts(&self, cx: &Ctx, queue: &QueueRecord) -> Result<Counts, Failure> {
        let now_ms = cx.now().unix_ms();
        let known = self.lock().get(&queue.home).copied();
        if let Some(known) = known
            && known.counts.rows() > COUNT_ROWS_CHEAP
            && now_ms < known.at_ms.saturating_add(COUNT_KEPT_MS)
        {
            return Ok(known.counts);
        }
        let counts = count(cx, queue, now_ms).await?;
        let known = known.unwrap_or_default();
        let tally = Tally { counts, at_ms: now_ms, ..known };
        self.lock().insert(queue.home.clone(), tally);
        Ok(counts)
    }

    /// Whether `queue` may have more messages in flight.
    ///
    /// # Errors
    /// When the store fails.
    pub(crate) async fn has_room(&self, cx: &Ctx, queue: &QueueRecord) -> Result<bool, Failure> {
        let known = self.lock().get(&queue.home).copied().unwrap_or_default();
        if known.in_flight_max.is_some_and(|held| held < IN_FLIGHT_MAX) {
            return Ok(true);
        }
        let now_ms = cx.now().unix_ms();
        if known.in_flight_max.is_some() && now_ms < known.recounted_ms.saturating_add(RECOUNT_MS) {
            return Ok(false);
        }
        let in_flight = in_flight(cx, queue, now_ms).await?;
        let in_flight_max = Some(in_flight);
        let tally = Tally { recounted_ms: now_ms, in_flight_max, ..known };
        self.lock().insert(queue.home.clone(), tally);
        Ok(in_flight < IN_FLIGHT_MAX)
    }

    /// So many messages are in flight besides.
    pub(crate) fn handed_out(&self, queue: &QueueRecord, messages: usize) {
        let messages = u64::try_from(messages).unwrap_or(u64::MAX);
        if let Some(held) = self.lock().get_mut(&queue.home) {
            held.in_flight_max = held.in_flight_max.map(|held| held.saturating_add(messages));
        }
    }
}

/// The messages in flight alone: rows of what is visible now are not read. What is delayed counts for nothing.
async fn in_flight(cx: &Ctx, queue: &QueueRecord, now_ms: i64) -> Result<u64, Failure> {
    let home = queue.home.as_str();
    let (mut found, mut rows_seen) = (0_u64, 0_u64);
    let mut range = match queue.is_fifo() {
        true => Range::within(&TURNS.key(&[home]), PAGE_ROWS),
        false => visible::range(home, (now_ms.saturating_add(1), i64::MAX), PAGE_ROWS),
    };
    while found < IN_FLIGHT_MAX && rows_seen < COUNTED_MAX {
        let rows = cx.tx().peek_range(&range).await?;
        for row in &rows {
            let more = match queue.is_fifo() {
                true => {
                    let turn = TURNS.decode(&row.row.value)?;
                    turn.in_flight.iter().filter(|it| it.until_ms > now_ms).count() as u64
                }
                false => u64::from(VISIBLE.decode(&row.row.value)?.received),
            };
            found = found.saturating_add(more);
        }
        rows_seen = rows_seen.saturating_add(rows.len() as u64);
        let Some(last) = rows.last().filter(|_| rows.len() == PAGE_ROWS) else { break };
        range = range.after(&last.key);
    }
    Ok(found)
}

async fn count(cx: &Ctx, queue: &QueueRecord, now_ms: i64) -> Result<Counts, Failure> {
    let mut counts = Counts::default();
    let home = queue.home.as_str();
    let mut range = match queue.is_fifo() {
        true => Range::within(&ORDER.key(&[home]), PAGE_ROWS),
        false => visible::range(home, (0, i64::MAX), PAGE_ROWS),
    };
    while counts.rows() < COUNTED_MAX {
        let last = match queue.is_fifo() {
            true => {
                let rows = cx.tx().peek_range(&range).await?;
                for row in &rows {
                    let OrderRecord { visible_ms, received, .. } = ORDER.decode(&row.row.value)?;
                    counts.add((visible_ms, received), now_ms);
                }
                rows.last().filter(|_| rows.len() == PAGE_ROWS).map(|row| row.key.clone())
            }
            false => {
                let rows = visible::look(cx, &range, home).await?;
                for row in &rows {
                    counts.add((row.visible_ms, row.received), now_ms);
                }
                rows.last().filter(|_| rows.len() == PAGE_ROWS).map(|row| row.key.clone())
            }
        };
        let Some(last) = last else { break };
        range = range.after(&last);
    }
    Ok(counts)
}
