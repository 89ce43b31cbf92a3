//! The transaction of one request.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;

use crate::tx_read::Overlay;
use crate::{
    Commit, Entry, Expectation, Key, ListPage, ListQuery, Range, Row, Store, StoreError, Write,
};

/// Reads that are remembered and writes that are held back, over a store.
///
/// Reads see the transaction's own writes. Every `get`, `get_many`, `range` and `list` becomes an
/// expectation of the commit; the `peek` forms do not. Nothing reaches the store before the commit
/// does, and dropping a transaction undoes it.
#[derive(Debug)]
pub struct Tx {
    store: Arc<dyn Store>,
    /// What point reads have found in the store. A second read of the same key answers from here.
    points: BTreeMap<Key, Option<Row>>,
    /// The versions of rows of which only the version was asked for.
    versions: BTreeMap<Key, u64>,
    /// What ranges and listings have found in the store.
    spans: Vec<Expectation>,
    /// The newest write of each key; `None`: deleted.
    writes: BTreeMap<Key, Option<Bytes>>,
}

/// The writes of a transaction at some moment; see [`Tx::savepoint`].
#[derive(Debug, Clone)]
pub struct Savepoint {
    writes: BTreeMap<Key, Option<Bytes>>,
}

impl Tx {
    /// An empty transaction over `store`.
    #[must_use]
    pub fn new(store: Arc<dyn Store>) -> Self {
        Self {
            store,
            points: BTreeMap::new(),
            versions: BTreeMap::new(),
            spans: Vec::new(),
            writes: BTreeMap::new(),
        }
    }

    /// Stores `value` at `key` when the transaction commits.
    pub fn put(&mut self, key: Key, value: impl Into<Bytes>) {
        self.writes.insert(key, Some(value.into()));
    }

    /// Removes the row at `key`, if there is one, when the transaction commits.
    pub fn delete(&mut self, key: Key) {
        self.writes.insert(key, None);
    }

    /// The row at `key`.
    ///
    /// # Errors
    /// As [`Store::get`].
    pub async fn get(&mut self, key: &Key) -> Result<Option<Row>, StoreError> {
        if let Some(known) = self.known(key) {
            return Ok(known);
        }
        let row = self.store.get(key).await?;
        let version = row.as_ref().map_or(0, |row| row.version);
        if self.versions.get(key) == Some(&version) {
            self.versions.remove(key);
        }
        self.points.insert(key.clone(), row.clone());
        Ok(row)
    }

    /// The version of the row at `key`: 0 when there is none, and for a row this transaction has
    /// written. As much an expectation of the commit as [`Tx::get`].
    ///
    /// # Errors
    /// As [`Store::get`].
    pub async fn version(&mut self, key: &Key) -> Result<u64, StoreError> {
        if self.writes.contains_key(key) {
            return Ok(0);
        }
        if let Some(row) = self.points.get(key) {
            return Ok(row.as_ref().map_or(0, |row| row.version));
        }
        if let Some(version) = self.versions.get(key) {
            return Ok(*version);
        }
        let version = self.store.version(key).await?;
        self.versions.insert(key.clone(), version);
        Ok(version)
    }

    /// The rows at `keys`, in their order.
    ///
    /// # Errors
    /// As [`Store::get_many`].
    pub async fn get_many(&mut self, keys: &[Key]) -> Result<Vec<Option<Row>>, StoreError> {
        let unknown: Vec<Key> =
            keys.iter().filter(|key| self.known(key).is_none()).cloned().collect();
        let rows = self.store.get_many(&unknown).await?;
        self.points.extend(unknown.into_iter().zip(rows));
        Ok(keys.iter().map(|key| self.known(key).flatten()).collect())
    }

    /// The rows of a range.
    ///
    /// # Errors
    /// As [`Store::range`].
    pub async fn range(&mut self, range: &Range) -> Result<Vec<Entry>, StoreError> {
        let read = self.overlay().range(range).await?;
        self.spans.extend(read.expectations);
        Ok(read.answer)
    }

    /// One page of a listing.
    ///
    /// # Errors
    /// As [`Store::list`].
    pub async fn list(&mut self, query: &ListQuery) -> Result<ListPage, StoreError> {
        let read = self.overlay().list(query).await?;
        self.spans.extend(read.expectations);
        Ok(read.answer)
    }

    /// The row at `key`, without expecting it to stay: for reads whose staleness cannot make the
    /// writes wrong.
    ///
    /// # Errors
    /// As [`Store::get`].
    pub async fn peek(&self, key: &Key) -> Result<Option<Row>, StoreError> {
        match self.known(key) {
            Some(known) => Ok(known),
            None => self.store.get(key).await,
        }
    }

    /// The rows of a range, without expecting them to stay.
    ///
    /// # Errors
    /// As [`Store::range`].
    pub async fn peek_range(&self, range: &Range) -> Result<Vec<Entry>, StoreError> {
        Ok(self.overlay().range(range).await?.answer)
    }

    /// One page of a listing, without expecting it to stay.
    ///
    /// # Errors
    /// As [`Store::list`].
    pub async fn peek_list(&self, query: &ListQuery) -> Result<ListPage, StoreError> {
        Ok(self.overlay().list(query).await?.answer)
    }

    /// Remembers the writes so far, to come back to them if a step fails.
    #[must_use]
    pub fn savepoint(&self) -> Savepoint {
        Savepoint { writes: self.writes.clone() }
    }

    /// Forgets the writes made since `savepoint`. What was read in between stays expected.
    pub fn roll_back(&mut self, savepoint: Savepoint) {
        self.writes = savepoint.writes;
    }

    /// Whether there is nothing to write.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.writes.is_empty()
    }

    /// What the backend has to check and write.
    #[must_use]
    pub fn into_commit(self) -> Commit {
        let point = |(key, row): (Key, Option<Row>)| Expectation::Key {
            key,
            version: row.map_or(0, |row| row.version),
        };
        let write = |(key, value): (Key, Option<Bytes>)| match value {
            Some(value) => Write::Put { key, value },
            None => Write::Delete { key },
        };
        // A row that changed between the question for its version and its read is expected at
        // two versions: the commit conflicts, as it must.
        let points = self.points.into_iter().map(point);
        let versions =
            self.versions.into_iter().map(|(key, version)| Expectation::Key { key, version });
        Commit {
            expectations: points.chain(versions).chain(self.spans).collect(),
            writes: self.writes.into_iter().map(write).collect(),
        }
    }

    /// What this transaction already knows of `key` from its own writes and reads.
    fn known(&self, key: &Key) -> Option<Option<Row>> {
        match self.writes.get(key) {
            Some(write) => Some(write.clone().map(|value| Row { value, version: 0 })),
            None => self.points.get(key).cloned(),
        }
    }

    fn overlay(&self) -> Overlay<'_> {
        Overlay { store: &*self.store, writes: &self.writes }
    }
}
