//! What a full block of the index holds: the checkpoint of a block says which rows it has, and how
//! many places are in each.
//!
//! Whoever operates the store cannot forge a row, and can remove one or put an older one back. The
//! summary is a row of its own and as sealed as they are; a block whose summary is missing too is
//! read from the journal.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use envelope::digest::sha256;
use serde::{Deserialize, Serialize};
use store::{Key, KeyBuilder, KeyReader, Tx};
use tables::{Record, Table};

use crate::index::{BLOCK_LEN, Cursor, IndexError, rows_of};

/// Bytes of one row in a summary: its fingerprint, and the number of its places.
const ENTRY_BYTES: usize = 12;

/// The end of a full block, and what is in it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Checkpoint {
    /// The cursor as it was behind the block.
    #[serde(flatten)]
    pub(crate) cursor: Cursor,
    /// The summary; checkpoints of releases without one have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) rows: Option<Summary>,
}

impl Record for Checkpoint {
    const VERSION: u8 = 1;
}

pub(crate) const CHECKPOINTS: Table<Checkpoint> = Table::new("trail.checkpoint");

/// What tells the row of a value in a block from all others: the first 8 bytes of the SHA-256 of its
/// key without the block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fingerprint([u8; 8]);

impl Fingerprint {
    pub(crate) fn of(account: &str, region: &str, attribute: &str, value: &str) -> Self {
        let key = rows_of(account, region, attribute, value).build();
        let [a, b, c, d, e, f, g, h, ..] = sha256(key.as_bytes());
        Self([a, b, c, d, e, f, g, h])
    }
}

/// The rows of a block: 12 bytes for each, ascending, in base64.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Summary(String);

impl Summary {
    pub(crate) fn new(rows: &BTreeMap<Fingerprint, u32>) -> Self {
        let mut bytes = Vec::with_capacity(rows.len().saturating_mul(ENTRY_BYTES));
        for (fingerprint, places) in rows {
            bytes.extend_from_slice(&fingerprint.0);
            bytes.extend_from_slice(&places.to_be_bytes());
        }
        Self(STANDARD.encode(bytes))
    }

    /// How many places the row of `wanted` has; 0 when there is no such row. `None` when this is no
    /// summary.
    pub(crate) fn places_of(&self, wanted: Fingerprint) -> Option<u32> {
        let bytes = STANDARD.decode(&self.0).ok()?;
        let (entries, []) = bytes.as_chunks::<ENTRY_BYTES>() else { return None };
        let Ok(at) = entries.binary_search_by_key(&Some(&wanted.0), |it| it.first_chunk()) else {
            return Some(0);
        };
        let places = entries.get(at)?.last_chunk::<4>()?;
        Some(u32::from_be_bytes(*places))
    }
}

/// What the keys of all checkpoints start with; newest first.
pub(crate) fn every_checkpoint() -> Key {
    CHECKPOINTS.key(&[])
}

pub(crate) fn checkpoint_key(block: u64) -> Key {
    KeyBuilder::table("trail.checkpoint").u64_descending(block).build()
}

/// The block that a checkpoint is about.
pub(crate) fn block_of_checkpoint(key: &Key) -> Option<u64> {
    KeyReader::behind(key, &every_checkpoint()).ok()?.u64_descending().ok()
}

/// Keeps `cursor`, which is at the end of a block that has `rows`.
pub(crate) fn checkpoint(tx: &mut Tx, cursor: &Cursor, rows: Summary) -> Result<(), IndexError> {
    let key = checkpoint_key(cursor.indexed() / BLOCK_LEN);
    let checkpoint = Checkpoint { cursor: cursor.clone(), rows: Some(rows) };
    tx.put(key, CHECKPOINTS.encode(&checkpoint)?);
    Ok(())
}

#[cfg(test)]
mod tests;
