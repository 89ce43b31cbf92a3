//! The metadata store embedded in the process, on RocksDB.
//!
//! Reads go straight to the database and see durable rows only. Commits go through one committer
//! thread, which decides them one after another and makes a batch of them durable with a single
//! fsync of the write-ahead log.

mod checkpoint;
mod committer;
mod cursor;
mod damaged;
mod manifest;
mod open;
mod purge;
mod stored;

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use rocksdb::DB;
pub use store::commit_queue::Counters;
use store::{
    Commit, CommitOutcome, Entry, Key, ListPage, ListQuery, Range, Residue, Row, Store,
    StoreDamage, StoreError, check_keys, scan,
};

use crate::committer::Committer;
use crate::cursor::DbCursor;
use crate::damaged::Damaged;

/// Reads of more rows than this go to a thread that may block. Fewer are over sooner than the
/// hand-over would be.
const INLINE_ROWS_MAX: usize = 32;

/// A store in a directory of its own. One process at a time has it open; dropping it finishes
/// every commit that was accepted, and closes it.
pub struct RocksStore {
    db: Arc<DB>,
    commits: Commits,
    damaged: Damaged,
}

/// What becomes of commits.
enum Commits {
    /// They are carried out.
    Accepted(Committer),
    /// They are refused, apart from those that write nothing: the store is open for reading only.
    Refused {
        /// The version of the last commit that wrote.
        version: u64,
    },
}

impl fmt::Debug for RocksStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RocksStore").field("path", &self.db.path()).finish_non_exhaustive()
    }
}

impl RocksStore {
    /// Opens the store in `dir`, and makes it (readable by its owner only) if there is none.
    /// Blocks while the log of the last run is replayed: for start-up.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another process has it open; [`StoreError::Format`] when a
    /// newer release has written it or `dir` holds something else; [`StoreError::Backend`] when
    /// the database cannot be opened.
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        let opened = open::open(dir)?;
        let db = Arc::new(opened.db);
        let committer = Committer::start(Arc::clone(&db), opened.version)?;
        Ok(Self { db, commits: Commits::Accepted(committer), damaged: Damaged::default() })
    }

    /// Opens the store in `dir` as it is, for reading only: no file is made, changed or removed, and
    /// commits that write are refused. Nobody may have it open for writing, which is for the caller
    /// to see to. Blocks while the log of the last run is replayed in memory.
    ///
    /// # Errors
    /// [`StoreError::Format`] when a newer release has written it; [`StoreError::Backend`] when
    /// there is none, or it cannot be opened.
    pub fn open_read_only(dir: &Path) -> Result<Self, StoreError> {
        let open::Opened { db, version } = open::open_read_only(dir)?;
        let (commits, damaged) = (Commits::Refused { version }, Damaged::default());
        Ok(Self { db: Arc::new(db), commits, damaged })
    }

    /// How much the committer has done since the store was opened.
    #[must_use]
    pub fn counters(&self) -> Counters {
        match &self.commits {
            Commits::Accepted(committer) => committer.counters(),
            Commits::Refused { .. } => Counters { commits: 0, batches: 0 },
        }
    }

    /// Runs a read of up to `rows` rows where it may take its time.
    async fn read<T: Send + 'static>(
        &self,
        rows: usize,
        read: impl FnOnce(&DB) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        if rows <= INLINE_ROWS_MAX {
            return self.damaged.note(read(&self.db));
        }
        let db = Arc::clone(&self.db);
        match tokio::task::spawn_blocking(move || read(&db)).await {
            Ok(answer) => self.damaged.note(answer),
            Err(stopped) => Err(StoreError::backend(stopped)),
        }
    }
}

#[async_trait]
impl Store for RocksStore {
    async fn get(&self, key: &Key) -> Result<Option<Row>, StoreError> {
        key.check()?;
        let found = self.db.get_pinned(key.as_bytes()).map_err(StoreError::backend);
        match self.damaged.note(found)? {
            Some(stored) => stored::row(key.as_bytes(), &stored).map(Some),
            None => Ok(None),
        }
    }

    async fn version(&self, key: &Key) -> Result<u64, StoreError> {
        key.check()?;
        let found = self.db.get_pinned(key.as_bytes()).map_err(StoreError::backend);
        match self.damaged.note(found)? {
            Some(stored) => stored::row_ref(key.as_bytes(), &stored).map(|row| row.version),
            None => Ok(0),
        }
    }

    async fn get_many(&self, keys: &[Key]) -> Result<Vec<Option<Row>>, StoreError> {
        check_keys(keys)?;
        let keys = keys.to_vec();
        self.read(keys.len(), move |db| {
            let found = db.multi_get(keys.iter().map(Key::as_bytes));
            let row = |(key, stored): (&Key, Result<Option<Vec<u8>>, rocksdb::Error>)| {
                let stored = stored.map_err(StoreError::backend)?;
                stored.map(|stored| stored::row(key.as_bytes(), &stored)).transpose()
            };
            keys.iter().zip(found).map(row).collect()
        })
        .await
    }

    async fn range(&self, range: &Range) -> Result<Vec<Entry>, StoreError> {
        range.check()?;
        let range = range.clone();
        self.read(range.limit, move |db| {
            scan::range(&mut DbCursor::below(db, &range.end), &range, scan::Values::Copied)
        })
        .await
    }

    async fn list(&self, query: &ListQuery) -> Result<ListPage, StoreError> {
        query.check()?;
        let query = query.clone();
        self.read(query.limit, move |db| {
            scan::list(&mut DbCursor::below(db, &query.end()), &query, scan::Values::Copied)
        })
        .await
    }

    async fn commit(&self, commit: Commit) -> Result<CommitOutcome, StoreError> {
        commit.check()?;
        match &self.commits {
            Commits::Accepted(committer) => self.damaged.note(committer.commit(commit).await),
            // Without expectations and writes it asks for the newest version.
            Commits::Refused { version } if commit == Commit::default() => {
                Ok(CommitOutcome::Committed { version: *version })
            }
            Commits::Refused { .. } => Err(StoreError::Closed),
        }
    }

    async fn purge(&self, start: &Key, end: &Key) -> Result<(), StoreError> {
        match &self.commits {
            Commits::Accepted(_) => self.damaged.note(purge::purge(&self.db, start, end).await),
            Commits::Refused { .. } => Err(StoreError::Closed),
        }
    }

    fn residues(&self) -> &'static [Residue] {
        purge::RESIDUES
    }

    async fn checkpoint(&self, dir: &Path) -> Result<bool, StoreError> {
        self.damaged.note(checkpoint::checkpoint(&self.db, dir).await).map(|()| true)
    }

    fn damage(&self) -> Option<StoreDamage> {
        self.damaged.read()
    }
}

#[cfg(test)]
mod tests;
