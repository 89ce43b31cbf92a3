//! A table of one record type.

use core::marker::PhantomData;

use store::{Key, KeyBuilder, KeyReader, Order, Range, Tx};

use crate::damage::{Damage, TableError};
use crate::reader::Reader;
use crate::record::Record;

/// A table: a name in front of every key, and the record type of its values.
#[derive(Debug)]
pub struct Table<R> {
    name: &'static str,
    record: PhantomData<fn() -> R>,
}

impl<R: Record> Table<R> {
    /// The table called `name`; names are unique in an installation, such as `kms.key`. Its rows are
    /// guarded against rollback unless its crate lists it as unguarded ([`crate::TableSpec`]).
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, record: PhantomData }
    }

    /// The table's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
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
    /// [`TableError::Damaged`] when the record has no JSON form.
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
    /// [`TableError::Damaged`] when the record has no JSON form.
    pub fn encode(&self, record: &R) -> Result<Vec<u8>, TableError> {
        let mut value = vec![R::VERSION];
        serde_json::to_writer(&mut value, record).map_err(|_| self.damaged(Damage::Unwritable))?;
        Ok(value)
    }

    /// Reads a record from a row's value.
    ///
    /// # Errors
    /// [`TableError::Newer`] and [`TableError::Damaged`].
    pub fn decode(&self, value: &[u8]) -> Result<R, TableError> {
        let (version, content) = value.split_first().ok_or(self.damaged(Damage::Empty))?;
        if *version > R::VERSION {
            let (found, supported) = (*version, R::VERSION);
            return Err(TableError::Newer { table: self.name, found, supported });
        }
        R::read(*version, content).map_err(|damage| self.damaged(damage))
    }

    const fn damaged(&self, damage: Damage) -> TableError {
        TableError::Damaged { table: self.name, damage }
    }

    /// The parts of a row's key behind `prefix`.
    ///
    /// # Errors
    /// [`TableError::Damaged`] when the key is not made of texts.
    pub fn parts(&self, key: &Key, prefix: &Key) -> Result<Vec<String>, TableError> {
        let damaged = |_| self.damaged(Damage::Key);
        let mut reader = KeyReader::behind(key, prefix).map_err(damaged)?;
        let mut parts = Vec::new();
        while reader.clone().finish().is_err() {
            parts.push(reader.text().map_err(damaged)?);
        }
        Ok(parts)
    }
}
