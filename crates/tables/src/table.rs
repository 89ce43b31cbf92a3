//! A table of one record type.

use core::marker::PhantomData;

use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Key, KeyBuilder, KeyReader, Order, Range, StoreError, Tx};
use thiserror::Error;

use crate::reader::Reader;

/// A stored record. Types on disk are separate from types on the wire.
pub trait Record: Serialize + DeserializeOwned + Send {
    /// The version this release writes; it reads this one and all before it.
    const VERSION: u8;
}

/// Why a record could not be read or written.
#[derive(Debug, Error)]
pub enum TableError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The row was written by a newer release.
    #[error("table `{table}`: record version {found} is newer than {supported}")]
    Newer {
        /// The table's name.
        table: &'static str,
        /// The version of the row.
        found: u8,
        /// The newest version this release reads.
        supported: u8,
    },
    /// The row does not hold a record of this table.
    #[error("table `{table}`: a row is not a record of this table")]
    Malformed {
        /// The table's name.
        table: &'static str,
    },
}

/// A table whose rows are not guarded against being rolled back one by one in the store. All others
/// are (see the crate `rollback-guard`): a table that grants or revokes needs no word to be safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unguarded {
    /// The table's name.
    pub table: &'static str,
    /// What a rollback of one of its rows cannot do, or why it is left to who operates the store.
    pub reason: &'static str,
}

/// A table: a name in front of every key, and the record type of its values.
#[derive(Debug)]
pub struct Table<R> {
    name: &'static str,
    record: PhantomData<fn() -> R>,
}

impl<R: Record> Table<R> {
    /// The table called `name`; names are unique in an installation, such as `kms.key`. Its rows are
    /// guarded against rollback unless its crate names it as [`Unguarded`].
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, record: PhantomData }
    }

    /// The key of the row addressed by `parts`, or the prefix of all rows below it.
    #[must_use]
    pub fn key(&self, parts: &[&str]) -> Key {
        parts.iter().fold(KeyBuilder::table(self.name), |key, part| key.text(part)).build()
    }

    /// Reads one record.
    ///
    /// # Errors
    /// [`TableError`] when the store fails or the row is not a record this release reads.
    pub async fn get(
        &self,
        reader: &mut impl Reader,
        parts: &[&str],
    ) -> Result<Option<R>, TableError> {
        let row = reader.get(&self.key(parts)).await?;
        row.map(|row| self.decode(&row.value)).transpose()
    }

    /// Whether there is a record.
    ///
    /// # Errors
    /// [`TableError::Store`].
    pub async fn contains(
        &self,
        reader: &mut impl Reader,
        parts: &[&str],
    ) -> Result<bool, TableError> {
        Ok(reader.get(&self.key(parts)).await?.is_some())
    }

    /// Writes one record in `tx`.
    ///
    /// # Errors
    /// [`TableError::Malformed`] when the record has no JSON form.
    pub fn put(&self, tx: &mut Tx, parts: &[&str], record: &R) -> Result<(), TableError> {
        tx.put(self.key(parts), self.encode(record)?);
        Ok(())
    }

    /// Deletes one record in `tx`; no error when there is none.
    pub fn delete(&self, tx: &mut Tx, parts: &[&str]) {
        tx.delete(self.key(parts));
    }

    /// Reads a page of the records below `prefix`: the key parts after the prefix, and the record.
    /// `after` (the parts after the prefix of the last row seen) starts behind that row.
    ///
    /// # Errors
    /// [`TableError`] when the store fails or a row is not a record this release reads.
    pub async fn range(
        &self,
        reader: &mut impl Reader,
        prefix: &[&str],
        after: Option<&[&str]>,
        limit: usize,
        order: Order,
    ) -> Result<Vec<(Vec<String>, R)>, TableError> {
        let prefix_key = self.key(prefix);
        let mut range = Range::within(&prefix_key, limit);
        range.order = order;
        if let Some(after) = after {
            range = range.after(&self.key(&[prefix, after].concat()));
        }
        let entries = reader.range(&range).await?;
        let decode = |entry: store::Entry| {
            Ok((self.parts(&entry.key, &prefix_key)?, self.decode(&entry.row.value)?))
        };
        entries.into_iter().map(decode).collect()
    }

    /// Turns a record into a row's value.
    ///
    /// # Errors
    /// [`TableError::Malformed`] when the record has no JSON form.
    pub fn encode(&self, record: &R) -> Result<Vec<u8>, TableError> {
        let mut value = vec![R::VERSION];
        serde_json::to_writer(&mut value, record)
            .map_err(|_| TableError::Malformed { table: self.name })?;
        Ok(value)
    }

    /// Reads a record from a row's value.
    ///
    /// # Errors
    /// [`TableError::Newer`] and [`TableError::Malformed`].
    pub fn decode(&self, value: &[u8]) -> Result<R, TableError> {
        let (version, json) =
            value.split_first().ok_or(TableError::Malformed { table: self.name })?;
        if *version > R::VERSION {
            let (found, supported) = (*version, R::VERSION);
            return Err(TableError::Newer { table: self.name, found, supported });
        }
        serde_json::from_slice(json).map_err(|_| TableError::Malformed { table: self.name })
    }

    /// The parts of a row's key behind `prefix`.
    ///
    /// # Errors
    /// [`TableError::Malformed`] when the key is not made of texts.
    pub fn parts(&self, key: &Key, prefix: &Key) -> Result<Vec<String>, TableError> {
        let malformed = |_| TableError::Malformed { table: self.name };
        let mut reader = KeyReader::behind(key, prefix).map_err(malformed)?;
        let mut parts = Vec::new();
        while reader.clone().finish().is_err() {
            parts.push(reader.text().map_err(malformed)?);
        }
        Ok(parts)
    }
}
