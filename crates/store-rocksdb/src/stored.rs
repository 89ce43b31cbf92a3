//! Rows as RocksDB holds them: the version, 8 bytes big endian, then the value.
//!
//! The store's own records lie under keys that start with 0xFF, which no row's key does.

use bytes::Bytes;
use store::scan::RowRef;
use store::{Key, Row, StoreError};

/// Magic and format version; see [`crate::open`].
pub(crate) const FORMAT_KEY: &[u8] = b"\xFFformat";

/// The version of the last commit that wrote, 8 bytes big endian. Part of every batch, so that no
/// version is given twice, not even when its rows are gone.
pub(crate) const VERSION_KEY: &[u8] = b"\xFFversion";

/// A row as stored.
pub(crate) fn encode(version: u64, value: &[u8]) -> Vec<u8> {
    [&version.to_be_bytes()[..], value].concat()
}

/// Version and value of a stored row.
///
/// # Errors
/// [`StoreError::Corrupt`] when it is too short for a version.
pub(crate) fn row_ref<'a>(key: &'a [u8], stored: &'a [u8]) -> Result<RowRef<'a>, StoreError> {
    match stored.split_first_chunk::<8>() {
        Some((version, value)) => Ok(RowRef { key, version: u64::from_be_bytes(*version), value }),
        None => Err(StoreError::Corrupt { key: Key::copy_from(key) }),
    }
}

/// A stored row, its value copied.
///
/// # Errors
/// As [`row_ref`].
pub(crate) fn row(key: &[u8], stored: &[u8]) -> Result<Row, StoreError> {
    let row = row_ref(key, stored)?;
    Ok(Row { value: Bytes::copy_from_slice(row.value), version: row.version })
}
