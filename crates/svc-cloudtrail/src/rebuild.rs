//! Builds the index again from the last point at which it belonged to the journal.
//!
//! That is needed when the journal is not the one the index was made from: it was cut back or
//! exchanged for an older copy, or an earlier release had indexed records that a power cut took.
//! The end of every full block is kept as a checkpoint; the newest one that the journal confirms is
//! where the index holds. What is behind it goes, and the consumer makes it anew.

use journal::Journal;
use store::{Commit, CommitOutcome, Expectation, Key, Range, Store, Write};

use crate::index::{BLOCK_LEN, Cursor, IndexError, block_of, every_row};
use crate::summary::{CHECKPOINTS, checkpoint_key, every_checkpoint};

/// Checkpoints compared with the journal in one step.
const CHECKPOINTS_PER_STEP: usize = 64;

/// Index rows looked at in one step.
const ROWS_PER_STEP: usize = 500;

/// A rebuild under way. A restart begins it again.
#[derive(Debug)]
pub(crate) enum Rebuild {
    /// Looks for the newest checkpoint that the journal confirms, from this range of them on.
    Search(Range),
    /// Deletes the rows of the blocks behind the one that holds, from this range of rows on.
    Clear { resume: Cursor, rows: Range },
}

impl Rebuild {
    /// Begins; `cursor` does not belong to `journal`.
    pub(crate) fn start(cursor: &Cursor, journal: &Journal) -> Self {
        let (indexed, durable) = (cursor.indexed(), journal.durable_head().sequence);
        if cursor.chain.is_some() {
            tracing::error!(
                indexed,
                durable,
                "the lookup index is not of this journal, which was cut back or exchanged: what does not hold is built again"
            );
        } else {
            tracing::warn!(
                indexed,
                durable,
                "the lookup index is of a release that did not bind it to the journal: it is built again"
            );
        }
        Self::search()
    }

    /// Begins with the newest checkpoint.
    pub(crate) fn search() -> Self {
        Self::Search(Range::within(&every_checkpoint(), CHECKPOINTS_PER_STEP))
    }

    /// One step. Gives the cursor to go on from when all is done.
    pub(crate) async fn step(
        &mut self,
        store: &dyn Store,
        journal: &Journal,
    ) -> Result<Option<Cursor>, IndexError> {
        match self {
            Self::Search(range) => {
                if let Some(resume) = search(store, journal, range).await? {
                    tracing::warn!(indexed = resume.indexed(), "the lookup index holds up to here");
                    let rows = Range::within(&every_row(), ROWS_PER_STEP);
                    *self = Self::Clear { resume, rows };
                }
                Ok(None)
            }
            Self::Clear { resume, rows } => {
                let is_done = clear(store, resume, rows).await?;
                Ok(is_done.then(|| resume.clone()))
            }
        }
    }
}

/// The newest confirmed checkpoint of the next ones; an empty index's when there are no more.
async fn search(
    store: &dyn Store,
    journal: &Journal,
    range: &mut Range,
) -> Result<Option<Cursor>, IndexError> {
    let entries = store.range(range).await?;
    for entry in &entries {
        // One that cannot be read confirms nothing: an older one is taken.
        let Ok(checkpoint) = CHECKPOINTS.decode(&entry.row.value) else { continue };
        let cursor = checkpoint.cursor;
        let Some(head) = cursor.head() else { continue };
        let is_durable = head.sequence <= journal.durable_head().sequence;
        if is_durable && journal.confirms(head).await? {
            return Ok(Some(cursor));
        }
    }
    match entries.last() {
        Some(last) if entries.len() == CHECKPOINTS_PER_STEP => {
            *range = range.clone().after(&last.key);
            Ok(None)
        }
        _ => Ok(Some(Cursor::default())),
    }
}

/// Deletes some of what is behind `resume`. Says whether nothing is left.
async fn clear(store: &dyn Store, resume: &Cursor, rows: &mut Range) -> Result<bool, IndexError> {
    let first_block = resume.next_sequence / BLOCK_LEN;
    let entries = match store.range(rows).await {
        Ok(entries) => entries,
        Err(error) => {
            let Some(damaged) = error.row().filter(|key| rows.contains(key)).cloned() else {
                return Err(error.into());
            };
            return clear_damaged(store, first_block, &damaged, rows).await;
        }
    };
    let mut commit = Commit { expectations: Vec::new(), writes: Vec::new() };
    for entry in &entries {
        if block_of(&entry.key).is_some_and(|block| block >= first_block) {
            let (key, version) = (entry.key.clone(), entry.row.version);
            commit.expectations.push(Expectation::Key { key: key.clone(), version });
            commit.writes.push(Write::Delete { key });
        }
    }
    if !commit.writes.is_empty() && store.commit(commit).await? == CommitOutcome::Conflict {
        return Ok(false);
    }
    if let Some(last) = entries.last().filter(|_| entries.len() == ROWS_PER_STEP) {
        *rows = rows.clone().after(&last.key);
        return Ok(false);
    }
    clear_checkpoints(store, first_block).await
}

/// Deletes the rows from the start of `rows` to one that cannot be read, and that one, as far as
/// they are of blocks that go. What cannot be read needs no reading: its key says its block.
async fn clear_damaged(
    store: &dyn Store,
    first_block: u64,
    damaged: &Key,
    rows: &mut Range,
) -> Result<bool, IndexError> {
    let before = Range { end: damaged.clone(), ..rows.clone() };
    let before = if before.is_empty() { Vec::new() } else { store.range(&before).await? };
    let keys = before.into_iter().map(|entry| entry.key).chain([damaged.clone()]);
    let goes = |key: &Key| block_of(key).is_some_and(|block| block >= first_block);
    let writes: Vec<Write> = keys.filter(goes).map(|key| Write::Delete { key }).collect();
    if !writes.is_empty() {
        let commit = Commit { expectations: Vec::new(), writes };
        let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) =
            store.commit(commit).await?;
    }
    *rows = rows.clone().after(damaged);
    Ok(false)
}

async fn clear_checkpoints(store: &dyn Store, first_block: u64) -> Result<bool, IndexError> {
    let end = checkpoint_key(first_block).next();
    let range = Range::new(every_checkpoint(), end, ROWS_PER_STEP);
    let entries = store.range(&range).await?;
    let is_done = entries.len() < ROWS_PER_STEP;
    let writes: Vec<Write> =
        entries.into_iter().map(|entry| Write::Delete { key: entry.key }).collect();
    if !writes.is_empty() {
        let commit = Commit { expectations: Vec::new(), writes };
        let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) =
            store.commit(commit).await?;
    }
    Ok(is_done)
}
