//! The trait every backend implements.

use core::fmt::Debug;
use std::path::Path;

use async_trait::async_trait;

use crate::{
    Commit, CommitOutcome, Entry, Key, ListPage, ListQuery, Range, Residue, Row, StoreDamage,
    StoreError,
};

/// An ordered key-value space of versioned rows.
///
/// Reads see only durable state. Each single call reads one consistent state; two calls may see
/// two states, which is what the expectations of a [`Commit`] are for.
#[async_trait]
pub trait Store: Debug + Send + Sync {
    /// The row at `key`, if there is one.
    ///
    /// # Errors
    /// [`StoreError::Limit`] for a key no row can have; otherwise the backend failed.
    async fn get(&self, key: &Key) -> Result<Option<Row>, StoreError>;

    /// The version of the row at `key`, 0 when there is none: enough for who has kept what an
    /// earlier read of it gave. Costs no more than [`Store::get`], and less where it can.
    ///
    /// # Errors
    /// As [`Store::get`].
    async fn version(&self, key: &Key) -> Result<u64, StoreError> {
        Ok(self.get(key).await?.map_or(0, |row| row.version))
    }

    /// The rows at `keys`, in the order of `keys`; at most [`crate::PAGE_ROWS_MAX`] of them.
    ///
    /// # Errors
    /// As [`Store::get`].
    async fn get_many(&self, keys: &[Key]) -> Result<Vec<Option<Row>>, StoreError>;

    /// The rows of a range, in its order, at most its limit.
    ///
    /// # Errors
    /// [`StoreError::Limit`] for a limit of 0 or above [`crate::PAGE_ROWS_MAX`]; otherwise the
    /// backend failed.
    async fn range(&self, range: &Range) -> Result<Vec<Entry>, StoreError>;

    /// One page of a listing, with keys that share a delimited prefix rolled up. Its cost follows
    /// the page, not the number of keys rolled up.
    ///
    /// # Errors
    /// As [`Store::range`].
    async fn list(&self, query: &ListQuery) -> Result<ListPage, StoreError>;

    /// Checks every expectation and applies every write, atomically against all other commits.
    /// Durable when it returns `Committed`. Of several writes to one key the last counts.
    ///
    /// # Errors
    /// [`StoreError::Limit`] when the commit is too large: nothing was written.
    /// [`StoreError::OutcomeUnknown`] when the backend failed while committing: either all of it
    /// is stored or nothing. Any other error: nothing was written.
    async fn commit(&self, commit: Commit) -> Result<CommitOutcome, StoreError>;

    /// Frees the files of the backend of what was deleted or overwritten from `start` on and before
    /// `end` in commits that came before, where it can: [`Store::residues`] says where. Takes its time.
    ///
    /// # Errors
    /// [`StoreError::Backend`] when it failed, or when files are still held: once more, later.
    async fn purge(&self, start: &Key, end: &Key) -> Result<(), StoreError>;

    /// Where bytes may lie that were deleted, apart from copies of the whole store that somebody made.
    fn residues(&self) -> &'static [Residue];

    /// Writes one state of the store into `dir`, which is made, and which another store of the same kind
    /// opens: a state with every commit that was answered before, and no half of any. Says whether it did:
    /// a backend that keeps its files to itself makes nothing.
    ///
    /// # Errors
    /// [`StoreError::Backend`] when it failed; what there is of `dir` then is of no use.
    async fn checkpoint(&self, _dir: &Path) -> Result<bool, StoreError> {
        Ok(false)
    }

    /// What was found damaged in the store's files since it was opened; none where nothing was, and
    /// where the backend keeps its files to itself. Never waits.
    fn damage(&self) -> Option<StoreDamage> {
        None
    }

    /// The number of the newest change to guarded rows that is in the store, where a rollback guard
    /// counts them; 0 where none does. Never waits.
    fn guarded_change(&self) -> u64 {
        0
    }
}
