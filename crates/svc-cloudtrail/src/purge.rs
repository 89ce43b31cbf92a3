//! Deletes what the index holds of events that no lookup can reach any more. The journal keeps the
//! records themselves.

use std::sync::Arc;

use engine::{Counters, Engine, Rows};
use journal::{Journal, JournalError};
use stdx::Timestamp;
use store::{Commit, CommitOutcome, Expectation, Key, Range, Store, Write};
use thiserror::Error;
use tokio::sync::Mutex;

use crate::index::{BLOCK_LEN, IndexError, block_of, every_row};
use crate::query::REACH_SECONDS;
use crate::summary::{block_of_checkpoint, every_checkpoint};

/// Rows looked at in one step.
const ROWS: usize = 500;

/// Steps of one round: the rest is for the next one.
const STEPS_MAX: usize = 20;

/// Between two passes over the whole index.
const PASS_SECONDS: i64 = 24 * 60 * 60;

/// Goes through the index once a day, a part at a time. A restart begins a new pass.
#[derive(Debug, Default)]
pub struct Purge {
    place: Mutex<Place>,
}

#[derive(Debug, Default)]
struct Place {
    /// The last row looked at in a pass that is under way.
    after: Option<Key>,
    /// When the next pass begins.
    due: Option<Timestamp>,
}

impl Purge {
    /// One round. Gives the number of rows that were deleted.
    ///
    /// # Errors
    /// When the store or the journal cannot be read; the rest is left for the next time.
    pub async fn round(&self, engine: &Arc<Engine>) -> Result<usize, PurgeError> {
        let now = engine.clock().now();
        self.step(engine.store(), engine.counters(), engine.journal(), now).await
    }

    pub(crate) async fn step(
        &self,
        store: &Arc<dyn Store>,
        counters: &Arc<Counters>,
        journal: &Journal,
        now: Timestamp,
    ) -> Result<usize, PurgeError> {
        let mut place = self.place.lock().await;
        if place.after.is_none() && place.due.is_some_and(|due| now < due) {
            return Ok(0);
        }
        // INVARIANT: lookups never ask for events before this one, whose block stays.
        let reach = journal.find_by_time(now.plus_seconds(-REACH_SECONDS)).await?;
        let oldest_block = reach / BLOCK_LEN;
        let mut deleted = 0;
        for _ in 0..STEPS_MAX {
            let range = Range::within(&every_row(), ROWS);
            let range = match &place.after {
                Some(after) => range.after(after),
                None => range,
            };
            let mut pages = Rows::new(Arc::clone(store), Arc::clone(counters), range);
            let entries = pages.page().await?;
            let mut commit = Commit { expectations: Vec::new(), writes: Vec::new() };
            for entry in &entries {
                if block_of(&entry.key).is_some_and(|block| block < oldest_block) {
                    let (key, version) = (entry.key.clone(), entry.row.version);
                    commit.expectations.push(Expectation::Key { key: key.clone(), version });
                    commit.writes.push(Write::Delete { key });
                }
            }
            let found = commit.writes.len();
            if found > 0 && store.commit(commit).await? == CommitOutcome::Conflict {
                // The index went on; the next round looks again.
                return Ok(deleted);
            }
            deleted += found;
            place.after = entries.last().map(|entry| entry.key.clone());
            if entries.is_empty() {
                deleted += purge_checkpoints(&**store, oldest_block).await?;
                *place = Place { after: None, due: Some(now.plus_seconds(PASS_SECONDS)) };
                return Ok(deleted);
            }
        }
        Ok(deleted)
    }
}

/// Deletes checkpoints of blocks before `oldest_block`.
async fn purge_checkpoints(store: &dyn Store, oldest_block: u64) -> Result<usize, PurgeError> {
    let range = Range::within(&every_checkpoint(), ROWS).reversed();
    let mut deleted = 0;
    for _ in 0..STEPS_MAX {
        let old = store.range(&range).await?.into_iter().map(|entry| entry.key);
        let is_old = |key: &Key| block_of_checkpoint(key).is_some_and(|it| it < oldest_block);
        let writes: Vec<Write> = old.take_while(is_old).map(|key| Write::Delete { key }).collect();
        let count = writes.len();
        if count > 0 {
            let commit = Commit { expectations: Vec::new(), writes };
            if store.commit(commit).await? == CommitOutcome::Conflict {
                return Ok(deleted);
            }
        }
        deleted += count;
        if count < ROWS {
            return Ok(deleted);
        }
    }
    Ok(deleted)
}

/// Why the index could not be purged.
#[derive(Debug, Error)]
#[error(transparent)]
pub struct PurgeError(IndexError);

impl From<store::StoreError> for PurgeError {
    fn from(error: store::StoreError) -> Self {
        Self(error.into())
    }
}

impl From<JournalError> for PurgeError {
    fn from(error: JournalError) -> Self {
        Self(error.into())
    }
}
