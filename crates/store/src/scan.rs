//! Ranges, listings and checks over anything that can seek: shared by the backends that hold
//! their rows in key order within reach (memory, RocksDB).

mod pending;

use bytes::Bytes;

pub use pending::Pending;

use crate::{
    Entry, Expectation, Key, ListEntry, ListPage, ListQuery, Order, Range, Row, StoreError,
};

/// A row under a cursor.
#[derive(Debug, Clone, Copy)]
pub struct RowRef<'a> {
    /// Its key.
    pub key: &'a [u8],
    /// Its version.
    pub version: u64,
    /// Its value.
    pub value: &'a [u8],
}

/// A position in rows sorted by key. A cursor that was moved by `seek` is moved on by `advance`
/// only, one moved by `seek_before` by `retreat` only.
pub trait Cursor {
    /// Moves to the first row whose key is not below `from`.
    fn seek(&mut self, from: &[u8]);

    /// Moves to the last row whose key is below `end`.
    fn seek_before(&mut self, end: &[u8]);

    /// Moves to the next larger key.
    fn advance(&mut self);

    /// Moves to the next smaller key.
    fn retreat(&mut self);

    /// The row here; nothing when the cursor has left the rows or was never moved.
    ///
    /// # Errors
    /// [`StoreError`] when the rows could not be read.
    fn current(&self) -> Result<Option<RowRef<'_>>, StoreError>;

    /// The version of the row at `key`, 0 if there is none. May move the cursor.
    ///
    /// # Errors
    /// [`StoreError`] when the rows could not be read.
    fn version_of(&mut self, key: &[u8]) -> Result<u64, StoreError> {
        self.seek(key);
        Ok(self.current()?.filter(|row| row.key == key).map_or(0, |row| row.version))
    }
}

/// Whether a scan copies values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values {
    /// Into the answer.
    Copied,
    /// The answer has empty values: enough to compare versions.
    Skipped,
}

fn entry_of(row: RowRef<'_>, values: Values) -> Entry {
    let value = match values {
        Values::Copied => Bytes::copy_from_slice(row.value),
        Values::Skipped => Bytes::new(),
    };
    Entry { key: Key::copy_from(row.key), row: Row { value, version: row.version } }
}

/// The rows of a range.
///
/// # Errors
/// [`StoreError`] when the rows could not be read.
pub fn range(
    cursor: &mut impl Cursor,
    range: &Range,
    values: Values,
) -> Result<Vec<Entry>, StoreError> {
    let mut entries = Vec::new();
    if range.is_empty() {
        return Ok(entries);
    }
    match range.order {
        Order::Forward => cursor.seek(range.start.as_bytes()),
        Order::Reverse => cursor.seek_before(range.end.as_bytes()),
    }
    while entries.len() < range.limit
        && let Some(row) = cursor.current()?
        && row.key >= range.start.as_bytes()
        && row.key < range.end.as_bytes()
    {
        entries.push(entry_of(row, values));
        if entries.len() == range.limit {
            break;
        }
        match range.order {
            Order::Forward => cursor.advance(),
            Order::Reverse => cursor.retreat(),
        }
    }
    Ok(entries)
}

/// One page of a listing: steps from row to row, and seeks past each common prefix.
///
/// # Errors
/// [`StoreError`] when the rows could not be read.
pub fn list(
    cursor: &mut impl Cursor,
    query: &ListQuery,
    values: Values,
) -> Result<ListPage, StoreError> {
    let mut entries = Vec::new();
    let end = query.end();
    let start = query.start();
    if start >= end {
        return Ok(ListPage { entries, more: false });
    }
    cursor.seek(start.as_bytes());
    while let Some(row) = cursor.current()?
        && row.key < end.as_bytes()
    {
        if entries.len() == query.limit {
            return Ok(ListPage { entries, more: true });
        }
        if let Some(common) = query.common_prefix(row.key) {
            let common = Key::copy_from(common);
            cursor.seek(common.prefix_end().as_bytes());
            entries.push(ListEntry::CommonPrefix(common));
        } else {
            entries.push(ListEntry::Item(entry_of(row, values)));
            cursor.advance();
        }
    }
    Ok(ListPage { entries, more: false })
}

/// Whether an expectation holds.
///
/// # Errors
/// [`StoreError`] when the rows could not be read.
pub fn holds(cursor: &mut impl Cursor, expectation: &Expectation) -> Result<bool, StoreError> {
    match expectation {
        Expectation::Key { key, version } => Ok(cursor.version_of(key.as_bytes())? == *version),
        Expectation::Range { range: bounds, rows } => {
            let now = range(cursor, bounds, Values::Skipped)?;
            Ok(now.len() == rows.len()
                && now
                    .iter()
                    .zip(rows)
                    .all(|(now, (key, version))| now.key == *key && now.row.version == *version))
        }
        Expectation::List { query, entries, more } => {
            let now = list(cursor, query, Values::Skipped)?;
            Ok(now.more == *more && now.versions() == *entries)
        }
    }
}
