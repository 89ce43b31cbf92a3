//! The index: which journal records a lookup attribute leads to.
//!
//! The journal's sequence numbers are cut into blocks of [`BLOCK_LEN`]. For every account, region,
//! attribute and value that occur in a block there is one row, `trail.lookup`, with the places of
//! the records in that block. Busy accounts repeat the same few values, so a block costs few rows,
//! and a lookup reads one row per block that holds something it wants.
//!
//! | table | key | value |
//! |---|---|---|
//! | `trail.cursor` | `lookup` | the first sequence number that is not indexed |
//! | `trail.lookup` | account, region, attribute, value, descending block | places and times |
//!
//! INVARIANT: the cursor and the rows it speaks of are written in one commit, so every record is
//! indexed once, whatever crashes.

use std::collections::BTreeMap;
use std::sync::Arc;

use journal::{Journal, JournalError, Record as JournalRecord};
use serde::{Deserialize, Serialize};
use store::{
    Commit, CommitOutcome, Expectation, Key, KeyBuilder, KeyReader, Store, StoreError, Write,
};
use tables::{Record, Table, TableError};
use thiserror::Error;

use crate::event::Event;

/// Sequence numbers in a block, and the most records indexed by one commit.
pub(crate) const BLOCK_LEN: u64 = 256;

/// Longer values are not indexed: no name in use is this long, and a row's key has a limit.
const VALUE_BYTES_MAX: usize = 1024;

/// Resources of one record that are indexed.
const RESOURCES_MAX: usize = 10;

/// The attribute under which every event of an account and region is.
pub(crate) const EVERY: &str = "";

/// How far the index reaches.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Cursor {
    pub(crate) next_sequence: u64,
}

impl Record for Cursor {
    const VERSION: u8 = 1;
}

/// The records of one block that have an attribute's value.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Postings {
    /// Place in the block, and when it happened in milliseconds; ascending by place.
    pub(crate) records: Vec<(u16, i64)>,
}

impl Record for Postings {
    const VERSION: u8 = 1;
}

const CURSOR: Table<Cursor> = Table::new("trail.cursor");

/// Decodes the rows of `trail.lookup`.
pub(crate) const POSTINGS: Table<Postings> = Table::new("trail.lookup");

/// Why the index could not go on. It tries again later.
#[derive(Debug, Error)]
pub(crate) enum IndexError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Table(#[from] TableError),
    #[error(transparent)]
    Journal(#[from] JournalError),
}

/// The rows of one value, newest block first.
pub(crate) fn rows_of(account: &str, region: &str, attribute: &str, value: &str) -> KeyBuilder {
    KeyBuilder::table("trail.lookup").text(account).text(region).text(attribute).text(value)
}

/// What the keys of all rows start with.
pub(crate) fn every_row() -> Key {
    KeyBuilder::table("trail.lookup").build()
}

/// The block that a row is about.
pub(crate) fn block_of(row: &Key) -> Option<u64> {
    let mut reader = KeyReader::behind(row, &every_row()).ok()?;
    for _ in ["account", "region", "attribute", "value"] {
        reader.text().ok()?;
    }
    reader.u64_descending().ok()
}

/// Indexes the next records, at most to the end of their block. Gives the sequence number up to
/// which everything is indexed, and whether there was anything to do.
pub(crate) async fn advance(
    store: &Arc<dyn Store>,
    journal: &Journal,
) -> Result<(u64, bool), IndexError> {
    let cursor_key = CURSOR.key(&["lookup"]);
    let row = store.get(&cursor_key).await?;
    let version = row.as_ref().map_or(0, |row| row.version);
    let cursor = row.map(|row| CURSOR.decode(&row.value)).transpose()?;
    let next = cursor.map_or(1, |cursor| cursor.next_sequence).max(1);
    let room = BLOCK_LEN - next % BLOCK_LEN;
    let records = journal.read(next, usize::try_from(room).unwrap_or(1)).await?;
    let Some(last) = records.last().map(|record| record.sequence) else {
        return Ok((next.saturating_sub(1), false));
    };
    let mut writes = postings_of(store, next, &records).await?;
    let cursor = Cursor { next_sequence: last.saturating_add(1) };
    writes.push(Write::Put { key: cursor_key.clone(), value: CURSOR.encode(&cursor)?.into() });
    let expectations = vec![Expectation::Key { key: cursor_key, version }];
    match store.commit(Commit { expectations, writes }).await? {
        CommitOutcome::Committed { .. } => Ok((last, true)),
        // Another follower was here: it went on from the same cursor.
        CommitOutcome::Conflict => Ok((next.saturating_sub(1), true)),
    }
}

/// The rows that `records`, all of one block, add to.
async fn postings_of(
    store: &Arc<dyn Store>,
    next: u64,
    records: &[JournalRecord],
) -> Result<Vec<Write>, IndexError> {
    let mut rows: BTreeMap<Key, Postings> = BTreeMap::new();
    for record in records {
        let Some(event) = Event::read(&record.payload) else { continue };
        let (block, place) = (record.sequence / BLOCK_LEN, record.sequence % BLOCK_LEN);
        let place = u16::try_from(place).unwrap_or_default();
        for (attribute, value) in attributes(&event) {
            let row = rows_of(&event.recipient_account_id, event.region(), attribute, &value);
            let postings = rows.entry(row.u64_descending(block).build()).or_default();
            postings.records.push((place, record.time.unix_ms()));
        }
    }
    // Only a block that was begun earlier has rows already.
    if !next.is_multiple_of(BLOCK_LEN) {
        let keys: Vec<Key> = rows.keys().cloned().collect();
        for (key, row) in keys.iter().zip(store.get_many(&keys).await?) {
            let (Some(row), Some(postings)) = (row, rows.get_mut(key)) else { continue };
            let mut earlier = POSTINGS.decode(&row.value)?;
            earlier.records.append(&mut postings.records);
            *postings = earlier;
        }
    }
    let write = |(key, postings): (Key, Postings)| {
        Ok(Write::Put { key, value: POSTINGS.encode(&postings)?.into() })
    };
    rows.into_iter().map(write).collect()
}

/// Every attribute and value an event is found by, each once.
fn attributes(event: &Event) -> Vec<(&'static str, String)> {
    let mut found = vec![
        (EVERY, String::new()),
        ("EventId", event.event_id.clone()),
        ("EventName", event.event_name.clone()),
        ("EventSource", event.event_source.clone()),
        ("ReadOnly", event.read_only_text().to_owned()),
    ];
    found.extend(event.username().map(|name| ("Username", name.to_owned())));
    found.extend(event.access_key_id().map(|id| ("AccessKeyId", id.to_owned())));
    for resource in event.resources().take(RESOURCES_MAX) {
        found.extend(resource.kind.map(|kind| ("ResourceType", kind)));
        found.push(("ResourceName", resource.name));
        found.push(("ResourceName", resource.arn));
    }
    found.retain(|(_, value)| value.len() <= VALUE_BYTES_MAX);
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
mod tests;
