//! The encryption barrier: what lies below it sees no value in the clear.

use core::fmt::Debug;
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;

use crate::{
    Commit, CommitOutcome, Entry, Key, ListEntry, ListPage, ListQuery, Range, Residue, Row,
    SealError, Store, StoreDamage, StoreError, Write,
};

/// Authenticated encryption of values, each bound to the key of its row.
pub trait Seal: Debug + Send + Sync {
    /// Encrypts `value` with `row_key` as associated data.
    ///
    /// # Errors
    /// [`SealError::Seal`] when the primitive fails.
    fn seal(&self, row_key: &[u8], value: &[u8]) -> Result<Vec<u8>, SealError>;

    /// Opens what [`Seal::seal`] made for the same `row_key`.
    ///
    /// # Errors
    /// [`SealError::NotAuthentic`] for anything else.
    fn open(&self, row_key: &[u8], sealed: &[u8]) -> Result<Vec<u8>, SealError>;
}

/// A store whose values are sealed in the store below. Keys stay clear: they order and list.
#[derive(Debug)]
pub struct Barrier {
    below: Arc<dyn Store>,
    seal: Arc<dyn Seal>,
}

impl Barrier {
    /// Seals every value that goes down to `below`.
    #[must_use]
    pub fn new(below: Arc<dyn Store>, seal: Arc<dyn Seal>) -> Self {
        Self { below, seal }
    }

    fn open_row(&self, key: &Key, row: Row) -> Result<Row, StoreError> {
        let opened = self.seal.open(key.as_bytes(), &row.value);
        let value = opened.map_err(|source| StoreError::Seal { key: key.clone(), source })?;
        Ok(Row { value: Bytes::from(value), version: row.version })
    }

    fn open_entry(&self, entry: Entry) -> Result<Entry, StoreError> {
        let row = self.open_row(&entry.key, entry.row)?;
        Ok(Entry { key: entry.key, row })
    }

    fn seal_write(&self, write: Write) -> Result<Write, StoreError> {
        let Write::Put { key, value } = write else { return Ok(write) };
        match self.seal.seal(key.as_bytes(), &value) {
            Ok(sealed) => Ok(Write::Put { key, value: Bytes::from(sealed) }),
            Err(source) => Err(StoreError::Seal { key, source }),
        }
    }
}

#[async_trait]
impl Store for Barrier {
    async fn get(&self, key: &Key) -> Result<Option<Row>, StoreError> {
        self.below.get(key).await?.map(|row| self.open_row(key, row)).transpose()
    }

    async fn version(&self, key: &Key) -> Result<u64, StoreError> {
        self.below.version(key).await
    }

    async fn get_many(&self, keys: &[Key]) -> Result<Vec<Option<Row>>, StoreError> {
        let rows = self.below.get_many(keys).await?;
        let open = |(key, row): (&Key, Option<Row>)| row.map(|row| self.open_row(key, row));
        keys.iter().zip(rows).map(|pair| open(pair).transpose()).collect()
    }

    async fn range(&self, range: &Range) -> Result<Vec<Entry>, StoreError> {
        let entries = self.below.range(range).await?;
        entries.into_iter().map(|entry| self.open_entry(entry)).collect()
    }

    async fn list(&self, query: &ListQuery) -> Result<ListPage, StoreError> {
        let page = self.below.list(query).await?;
        let open = |entry: ListEntry| match entry {
            ListEntry::Item(entry) => self.open_entry(entry).map(ListEntry::Item),
            common @ ListEntry::CommonPrefix(_) => Ok(common),
        };
        let entries = page.entries.into_iter().map(open).collect::<Result<_, StoreError>>()?;
        Ok(ListPage { entries, more: page.more })
    }

    async fn commit(&self, commit: Commit) -> Result<CommitOutcome, StoreError> {
        // Checked before sealing too, so that an absurd commit costs no encryption.
        commit.check()?;
        let Commit { expectations, writes } = commit;
        let sealed = writes.into_iter().map(|write| self.seal_write(write));
        let writes = sealed.collect::<Result<_, StoreError>>()?;
        self.below.commit(Commit { expectations, writes }).await
    }

    async fn purge(&self, start: &Key, end: &Key) -> Result<(), StoreError> {
        self.below.purge(start, end).await
    }

    fn residues(&self) -> &'static [Residue] {
        self.below.residues()
    }

    fn damage(&self) -> Option<StoreDamage> {
        self.below.damage()
    }

    fn guarded_change(&self) -> u64 {
        self.below.guarded_change()
    }
}
