//! The metadata store in memory: for tests and continuous integration. Nothing survives the
//! process.

mod cursor;

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use async_trait::async_trait;
use store::{
    Commit, CommitOutcome, Entry, Key, ListPage, ListQuery, Range, Residue, Row, Store, StoreError,
    Write, check_keys, scan,
};

use crate::cursor::MapCursor;

/// A store in memory.
#[derive(Debug, Default)]
pub struct MemoryStore {
    state: RwLock<State>,
}

#[derive(Debug, Default)]
struct State {
    rows: BTreeMap<Key, Row>,
    /// The version of the last commit that wrote.
    version: u64,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A store of its own with the rows of this one.
    #[must_use]
    pub fn duplicate(&self) -> Self {
        let state = self.read();
        let copy = State { rows: state.rows.clone(), version: state.version };
        Self { state: RwLock::new(copy) }
    }

    /// How many rows there are: for tests.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.read().rows.len()
    }

    // A poisoned lock is entered: `commit` changes the state only after everything that could
    // fail is done.
    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Store for MemoryStore {
    async fn get(&self, key: &Key) -> Result<Option<Row>, StoreError> {
        key.check()?;
        Ok(self.read().rows.get(key).cloned())
    }

    async fn version(&self, key: &Key) -> Result<u64, StoreError> {
        key.check()?;
        Ok(self.read().rows.get(key).map_or(0, |row| row.version))
    }

    async fn get_many(&self, keys: &[Key]) -> Result<Vec<Option<Row>>, StoreError> {
        check_keys(keys)?;
        let state = self.read();
        Ok(keys.iter().map(|key| state.rows.get(key).cloned()).collect())
    }

    async fn range(&self, range: &Range) -> Result<Vec<Entry>, StoreError> {
        range.check()?;
        scan::range(&mut MapCursor::new(&self.read().rows), range, scan::Values::Copied)
    }

    async fn list(&self, query: &ListQuery) -> Result<ListPage, StoreError> {
        query.check()?;
        scan::list(&mut MapCursor::new(&self.read().rows), query, scan::Values::Copied)
    }

    async fn commit(&self, commit: Commit) -> Result<CommitOutcome, StoreError> {
        commit.check()?;
        let mut state = self.write();
        for expectation in &commit.expectations {
            if !scan::holds(&mut MapCursor::new(&state.rows), expectation)? {
                return Ok(CommitOutcome::Conflict);
            }
        }
        if commit.writes.is_empty() {
            return Ok(CommitOutcome::Committed { version: state.version });
        }
        state.version = state.version.saturating_add(1);
        let version = state.version;
        for write in commit.writes {
            match write {
                Write::Put { key, value } => state.rows.insert(key, Row { value, version }),
                Write::Delete { key } => state.rows.remove(&key),
            };
        }
        Ok(CommitOutcome::Committed { version })
    }

    async fn purge(&self, _: &Key, _: &Key) -> Result<(), StoreError> {
        Ok(())
    }

    /// None: there are no files, and what is deleted is freed.
    fn residues(&self) -> &'static [Residue] {
        &[]
    }
}

#[cfg(test)]
mod tests;
