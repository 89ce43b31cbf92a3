//! Decoded records, kept by the version of their row.
//!
//! A use of a key or a bucket reads its row on every call: decrypting and decoding the same bytes
//! again would cost more than everything it decides. What is kept here is found only with the
//! version that the row has in the store at that moment, which the transaction remembers like any
//! read; so a change takes effect with its commit, and not a call later.

use core::any::Any;
use core::fmt;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use store::Key;

/// The most bytes of rows whose records are kept; beyond it the cache starts over.
const ROW_BYTES_MAX: usize = 8 * 1024 * 1024;

/// What an entry costs besides its row.
const ENTRY_BYTES: usize = 256;

/// Decoded records by row key.
#[derive(Default)]
pub(crate) struct KeptRecords {
    records: RwLock<Records>,
}

#[derive(Default)]
struct Records {
    by_key: HashMap<Key, KeptRecord>,
    bytes: usize,
}

struct KeptRecord {
    version: u64,
    record: Arc<dyn Any + Send + Sync>,
}

impl KeptRecords {
    /// The record that was decoded from the row at `key` when it had `version`.
    pub(crate) fn find<R: Send + Sync + 'static>(&self, key: &Key, version: u64) -> Option<Arc<R>> {
        let records = self.records.read().unwrap_or_else(PoisonError::into_inner);
        let kept = records.by_key.get(key).filter(|kept| kept.version == version)?;
        Arc::clone(&kept.record).downcast().ok()
    }

    /// Keeps a record decoded from a row of `row_bytes` that has been committed as `version`.
    pub(crate) fn put<R: Send + Sync + 'static>(
        &self,
        key: Key,
        version: u64,
        row_bytes: usize,
        record: Arc<R>,
    ) {
        let cost = row_bytes.saturating_add(key.as_bytes().len()).saturating_add(ENTRY_BYTES);
        let mut records = self.records.write().unwrap_or_else(PoisonError::into_inner);
        // A replaced record is counted twice: the cache then starts over a little early.
        records.bytes = records.bytes.saturating_add(cost);
        if records.bytes > ROW_BYTES_MAX {
            records.by_key.clear();
            records.bytes = cost;
        }
        records.by_key.insert(key, KeptRecord { version, record });
    }
}

impl fmt::Debug for KeptRecords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeptRecords(..)")
    }
}

#[cfg(test)]
mod tests;
