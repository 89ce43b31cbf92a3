//! Deletes what the index holds of events that no lookup can reach any more. The journal keeps the
//! records themselves.

use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use engine::{Failure, Performed, PeriodicJob, Rows, Writer};
use journal::Journal;
use stdx::Timestamp;
use store::{Key, Range, Tx};

use crate::CloudTrail;
use crate::index::{BLOCK_LEN, block_of, every_row};
use crate::query::REACH_SECONDS;
use crate::summary::{block_of_checkpoint, every_checkpoint};

/// Rows looked at in one step.
const ROWS: usize = 500;

/// Steps of one round: the rest is for the next one.
const STEPS_MAX: usize = 20;

/// Between two passes over the whole index.
const PASS_SECONDS: i64 = 24 * 60 * 60;

/// Goes through the index once a day, a part at a time. A restart begins a new pass.
pub(crate) struct LookupPurge;

#[async_trait]
impl PeriodicJob<CloudTrail> for LookupPurge {
    const NAME: &'static str = "cloudtrail-lookup-purge";
    const PRINCIPAL: &'static str = "cloudtrail.amazonaws.com";
    /// What goes is derived from the journal.
    const RECORD: Option<&'static str> = None;
    const EVERY_SECONDS: i64 = PASS_SECONDS;
    const ITEMS_MAX: usize = STEPS_MAX;

    async fn perform(service: &CloudTrail, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let (range, now) = (service.purge.range(), cx.now());
        let rows = cx.rows(range);
        let journal = cx.journal().clone();
        service.purge.step(cx.tx_mut(), rows, &journal, now).await
    }

    fn performed(service: &CloudTrail) {
        service.purge.advance();
    }
}

/// How far a pass has come.
#[derive(Debug, Default)]
pub(crate) struct Purge {
    place: Mutex<Pass>,
}

#[derive(Debug, Default)]
struct Pass {
    at: Part,
    /// Where it goes on once the step under way is committed.
    next: Part,
}

/// A part of the index.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
enum Part {
    /// The rows of lookups, from the first.
    #[default]
    FirstRows,
    /// Those behind this one.
    RowsAfter(Key),
    /// The newest checkpoints that are too old.
    Checkpoints,
}

impl Purge {
    fn pass(&self) -> MutexGuard<'_, Pass> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The rows of the next step.
    pub(crate) fn range(&self) -> Range {
        match &self.pass().at {
            Part::FirstRows => Range::within(&every_row(), ROWS),
            Part::RowsAfter(after) => Range::within(&every_row(), ROWS).after(after),
            Part::Checkpoints => Range::within(&every_checkpoint(), ROWS).reversed(),
        }
    }

    /// Deletes in `tx` what is too old among `rows`, which are those of [`Purge::range`].
    pub(crate) async fn step(
        &self,
        tx: &mut Tx,
        mut rows: Rows,
        journal: &Journal,
        now: Timestamp,
    ) -> Result<Performed, Failure> {
        // INVARIANT: lookups never ask for events before this one, whose block stays.
        let reach = journal.find_by_time(now.plus_seconds(-REACH_SECONDS)).await?;
        let oldest_block = reach / BLOCK_LEN;
        let entries = rows.page().await?;
        let is_of_checkpoints = self.pass().at == Part::Checkpoints;
        let mut deleted = 0_usize;
        for entry in &entries {
            let block = match is_of_checkpoints {
                true => block_of_checkpoint(&entry.key),
                false => block_of(&entry.key),
            };
            // A row that the index has just written again is for the next pass.
            if block.is_some_and(|block| block < oldest_block)
                && tx.version(&entry.key).await? == entry.row.version
            {
                tx.delete(entry.key.clone());
                deleted = deleted.saturating_add(1);
            }
        }
        let next = match (is_of_checkpoints, entries.last()) {
            (false, Some(last)) => Part::RowsAfter(last.key.clone()),
            (false, None) => Part::Checkpoints,
            (true, _) if deleted == ROWS => Part::Checkpoints,
            (true, _) => Part::FirstRows,
        };
        let is_over = next == Part::FirstRows;
        self.pass().next = next;
        Ok(if is_over { Performed::Done } else { Performed::More })
    }

    /// The step is committed: the next one goes on behind it.
    pub(crate) fn advance(&self) {
        let mut pass = self.pass();
        pass.at = pass.next.clone();
    }
}
