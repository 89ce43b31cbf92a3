//! The index: which journal records a lookup attribute leads to.
//!
//! The journal's sequence numbers are cut into blocks of [`BLOCK_LEN`]. For every account, region,
//! attribute and value that occur in a block there is one row, `trail.lookup`, with the places of
//! the records in that block. Busy accounts repeat the same few values, so a block costs few rows,
//! and a lookup reads one row per block that holds something it wants.
//!
//! | table | key | value |
//! |---|---|---|
//! | `trail.cursor` | `lookup` | the first sequence number that is not indexed, and the journal's chain value before it |
//! | `trail.checkpoint` | descending block | the cursor as it was behind the block |
//! | `trail.lookup` | account, region, attribute, value, descending block | places and times |
//!
//! Objects of S3 are the exception: every write may name another one, and a row for each would cost
//! more than the write itself. The objects of a bucket share the rows of `Object`, in which every
//! place has the [`mark`] of its object.
//!
//! An event's id is an attribute too, but one of as many values as there are events. The id holds
//! its time, and the journal finds it by that ([`Journal::find_event`]); only an event that reached
//! the journal late, or whose id is of another kind, has a row for it.
//!
//! INVARIANT: the cursor and the rows it speaks of are written in one commit, so every record is
//! indexed once, whatever crashes. Only durable records are indexed: a power cut takes back none of
//! them. The cursor holds the journal's chain value, so that an index that belongs to another
//! course of events is found out and built again ([`Rebuild`]).

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::Panicked;
use envelope::digest::sha256;
use journal::{Head, Journal, JournalError, Record as JournalRecord};
use serde::{Deserialize, Serialize};
use store::{
    Commit, CommitOutcome, Expectation, Key, KeyBuilder, KeyReader, Store, StoreError, Write,
};
use tables::{Record, Table, TableError};
use thiserror::Error;

use crate::event::Event;
use crate::rebuild::{self, Rebuild};

/// Sequence numbers in a block, and the most records indexed by one commit.
pub(crate) const BLOCK_LEN: u64 = 256;

/// Longer values are not indexed: no name in use is this long, and a row's key has a limit.
const VALUE_BYTES_MAX: usize = 1024;

/// Resources of one record that are indexed, objects of S3 apart.
const RESOURCES_MAX: usize = 10;

/// Objects of one record that are indexed: as many as one request of S3 deletes.
const OBJECTS_MAX: usize = 1000;

/// The attribute under which every event of an account and region is.
pub(crate) const EVERY: &str = "";

/// The attribute under which all events about objects of a bucket are, each with its object's mark.
pub(crate) const OBJECT: &str = "Object";

/// The attribute of an event's id.
pub(crate) const EVENT_ID: &str = "EventId";

/// An event that follows one this much later in the journal has a row for its id.
pub(crate) const EVENT_SPREAD_MS: i64 = 5_000;

/// How far the index reaches.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Cursor {
    pub(crate) next_sequence: u64,
    /// The latest time of all records so far, in milliseconds.
    #[serde(default)]
    pub(crate) time_max_ms: i64,
    /// The journal's chain value behind the last record that is indexed, base64. Cursors of
    /// releases that indexed what was not durable yet have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) chain: Option<String>,
}

impl Default for Cursor {
    /// Of an empty index.
    fn default() -> Self {
        Self::at(Head { sequence: 0, chain: [0; 32] }, i64::MIN)
    }
}

impl Cursor {
    pub(crate) fn at(head: Head, time_max_ms: i64) -> Self {
        let chain = Some(STANDARD.encode(head.chain));
        Self { next_sequence: head.sequence.saturating_add(1), time_max_ms, chain }
    }

    /// The last sequence number that is indexed.
    pub(crate) const fn indexed(&self) -> u64 {
        self.next_sequence.saturating_sub(1)
    }

    /// The end of the journal that the index reaches.
    pub(crate) fn head(&self) -> Option<Head> {
        let chain = STANDARD.decode(self.chain.as_ref()?).ok()?.try_into().ok()?;
        Some(Head { sequence: self.indexed(), chain })
    }
}

impl Record for Cursor {
    const VERSION: u8 = 1;
}

/// The records of one block that have an attribute's value.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Postings {
    /// Place in the block, and when it happened in milliseconds; ascending by place.
    pub(crate) records: Vec<(u16, i64)>,
    /// The mark of each record's object, in a row of [`OBJECT`]; empty in all others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) marks: Vec<u32>,
}

impl Record for Postings {
    const VERSION: u8 = 1;
}

pub(crate) const CURSOR: Table<Cursor> = Table::new("trail.cursor");

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
    #[error(transparent)]
    Panicked(#[from] Panicked),
}

impl IndexError {
    /// Whether a row of the index cannot be read, and the store is well.
    fn is_damaged_row(&self) -> bool {
        match self {
            Self::Store(error) | Self::Table(TableError::Store(error)) => error.row().is_some(),
            Self::Table(_) => true,
            Self::Journal(_) | Self::Panicked(_) => false,
        }
    }
}

/// What tells an object of a bucket from nearly all others: the first 4 bytes of its key's SHA-256.
pub(crate) fn mark(object_key: &str) -> u32 {
    let [a, b, c, d, ..] = sha256(object_key.as_bytes());
    u32::from_be_bytes([a, b, c, d])
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

/// Whether a block of the index is full with the record `sequence`.
pub(crate) const fn ends_block(sequence: u64) -> bool {
    sequence % BLOCK_LEN == BLOCK_LEN - 1
}

/// How far a step came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Progress {
    /// The last sequence number up to which everything is indexed.
    pub(crate) indexed: u64,
    /// There is more to do at once.
    pub(crate) has_more: bool,
}

/// Keeps the index of a journal.
#[derive(Debug)]
pub(crate) struct Index {
    store: Arc<dyn Store>,
    journal: Journal,
    /// The cursor that was last found to be of this journal, or written here.
    confirmed: Option<Head>,
    rebuild: Option<Rebuild>,
}

impl Index {
    pub(crate) fn new(store: Arc<dyn Store>, journal: Journal) -> Self {
        Self { store, journal, confirmed: None, rebuild: None }
    }

    /// Indexes the next durable records, at most to the end of their block. An index that does not
    /// continue this journal is built again first, a part in each step.
    pub(crate) async fn step(&mut self) -> Result<Progress, IndexError> {
        let cursor_key = CURSOR.key(&["lookup"]);
        let row = self.store.get(&cursor_key).await?;
        let version = row.as_ref().map_or(0, |row| row.version);
        let cursor = match row {
            Some(row) => CURSOR.decode(&row.value)?,
            None => Cursor::default(),
        };
        // Nothing is before the first record of a journal that was begun anew after a loss.
        let before = self.journal.first_sequence().saturating_sub(1);
        let indexed = cursor.indexed().max(before);
        if self.rebuild.is_some() || !self.is_confirmed(&cursor).await? {
            return self.rebuild(cursor, Expectation::Key { key: cursor_key, version }).await;
        }
        let (next, mut time_max_ms) = (indexed.saturating_add(1), cursor.time_max_ms);
        let durable = self.journal.durable_head();
        let room = BLOCK_LEN - next % BLOCK_LEN;
        let room = usize::try_from(room).unwrap_or(1);
        let records = self.journal.read_durable(next, room).await?;
        let last = records.last().map(|record| record.sequence);
        let Some(head) = self.head_at(last.unwrap_or(indexed), durable).await? else {
            return Ok(Progress { indexed, has_more: false });
        };
        if last.is_none() {
            return Ok(Progress { indexed, has_more: false });
        }
        let writes = postings_of(&self.store, next, &records, &mut time_max_ms).await;
        let mut writes = match writes {
            Err(error) if error.is_damaged_row() => {
                tracing::error!(%error, "the lookup index is damaged: its last block is built again");
                self.rebuild = Some(Rebuild::search());
                return Ok(Progress { indexed, has_more: true });
            }
            other => other?,
        };
        let cursor = Cursor::at(head, time_max_ms);
        if ends_block(head.sequence) {
            writes.push(rebuild::checkpoint(&cursor)?);
        }
        writes.push(Write::Put { key: cursor_key.clone(), value: CURSOR.encode(&cursor)?.into() });
        let expectations = vec![Expectation::Key { key: cursor_key, version }];
        match self.store.commit(Commit { expectations, writes }).await? {
            CommitOutcome::Committed { .. } => {
                self.confirmed = Some(head);
                Ok(Progress { indexed: head.sequence, has_more: head.sequence < durable.sequence })
            }
            // Another follower was here: it went on from the same cursor.
            CommitOutcome::Conflict => Ok(Progress { indexed, has_more: true }),
        }
    }

    /// The journal's end as it was behind record `sequence`.
    async fn head_at(&self, sequence: u64, durable: Head) -> Result<Option<Head>, JournalError> {
        if sequence == durable.sequence {
            return Ok(Some(durable));
        }
        self.journal.head_at(sequence).await
    }

    /// Whether the index up to `cursor` is one of this journal.
    async fn is_confirmed(&mut self, cursor: &Cursor) -> Result<bool, IndexError> {
        let Some(head) = cursor.head() else { return Ok(false) };
        if self.confirmed == Some(head) {
            return Ok(true);
        }
        let is_durable = head.sequence <= self.journal.durable_head().sequence;
        let is_confirmed = is_durable && self.journal.confirms(head).await?;
        self.confirmed = is_confirmed.then_some(head);
        Ok(is_confirmed)
    }

    /// One step of building the index again.
    async fn rebuild(
        &mut self,
        cursor: Cursor,
        expected: Expectation,
    ) -> Result<Progress, IndexError> {
        let rebuild = self.rebuild.get_or_insert_with(|| Rebuild::start(&cursor, &self.journal));
        let resume = rebuild.step(&*self.store, &self.journal).await?;
        let Some(resume) = resume else { return Ok(Progress { indexed: 0, has_more: true }) };
        self.rebuild = None;
        let key = CURSOR.key(&["lookup"]);
        let value = CURSOR.encode(&resume)?.into();
        let writes = vec![Write::Put { key, value }];
        // On a conflict another follower was here; the next step looks again.
        let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) =
            self.store.commit(Commit { expectations: vec![expected], writes }).await?;
        Ok(Progress { indexed: resume.indexed(), has_more: true })
    }
}

/// Where a record is listed: the parts of a row's key before the block.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Listed<'e> {
    account: &'e str,
    region: &'e str,
    attribute: &'static str,
    value: Cow<'e, str>,
}

/// The rows that `records`, all of one block, add to; `time_max` is the latest time of all records
/// so far.
async fn postings_of(
    store: &Arc<dyn Store>,
    next: u64,
    records: &[JournalRecord],
    time_max: &mut i64,
) -> Result<Vec<Write>, IndexError> {
    let events: Vec<Option<Event<'_>>> =
        records.iter().map(|record| Event::read(&record.payload)).collect();
    let mut listed: HashMap<Listed<'_>, Postings> = HashMap::new();
    for (record, event) in records.iter().zip(&events) {
        let ms = record.time.unix_ms();
        let is_late = time_max.saturating_sub(ms) > EVENT_SPREAD_MS || record.id.time().is_none();
        *time_max = ms.max(*time_max);
        let Some(event) = event else { continue };
        let place = u16::try_from(record.sequence % BLOCK_LEN).unwrap_or_default();
        let (account, region) = (event.recipient_account_id.as_ref(), event.region());
        for (attribute, value) in attributes(event, is_late) {
            let postings = listed.entry(Listed { account, region, attribute, value }).or_default();
            postings.records.push((place, ms));
        }
        for (bucket, object_key) in objects(event) {
            let (attribute, value) = (OBJECT, Cow::Borrowed(bucket));
            let postings = listed.entry(Listed { account, region, attribute, value }).or_default();
            postings.records.push((place, ms));
            postings.marks.push(mark(object_key));
        }
    }
    let key = |row: &Listed<'_>| {
        rows_of(row.account, row.region, row.attribute, &row.value)
            .u64_descending(next / BLOCK_LEN)
            .build()
    };
    let mut rows: BTreeMap<Key, Postings> =
        listed.into_iter().map(|(row, postings)| (key(&row), postings)).collect();
    // Only a block that was begun earlier has rows already.
    if !next.is_multiple_of(BLOCK_LEN) {
        let keys: Vec<Key> = rows.keys().cloned().collect();
        for (key, row) in keys.iter().zip(store.get_many(&keys).await?) {
            let (Some(row), Some(postings)) = (row, rows.get_mut(key)) else { continue };
            let mut earlier = POSTINGS.decode(&row.value)?;
            earlier.records.append(&mut postings.records);
            earlier.marks.append(&mut postings.marks);
            *postings = earlier;
        }
    }
    let write = |(key, postings): (Key, Postings)| {
        Ok(Write::Put { key, value: POSTINGS.encode(&postings)?.into() })
    };
    rows.into_iter().map(write).collect()
}

/// The objects an event is about: bucket and key.
fn objects<'e>(event: &'e Event<'_>) -> impl Iterator<Item = (&'e str, &'e str)> {
    event.resources().filter_map(|resource| resource.object()).take(OBJECTS_MAX)
}

/// Every attribute and value an event is found by, each once; objects of S3 apart. Its id is among
/// them only when the journal does not find it by that.
pub(crate) fn attributes<'e>(
    event: &'e Event<'_>,
    is_late: bool,
) -> Vec<(&'static str, Cow<'e, str>)> {
    let text = |text: &'e str| Cow::Borrowed(text);
    let mut found = Vec::with_capacity(12);
    found.push((EVERY, text("")));
    found.push(("EventName", text(&event.event_name)));
    found.push(("EventSource", text(&event.event_source)));
    found.push(("ReadOnly", text(event.read_only_text())));
    if is_late {
        found.push((EVENT_ID, text(&event.event_id)));
    }
    found.extend(event.username().map(|name| ("Username", text(name))));
    found.extend(event.access_key_id().map(|id| ("AccessKeyId", text(id))));
    let kinds = event.resources().filter_map(|resource| resource.kind);
    found.extend(kinds.take(RESOURCES_MAX).map(|kind| ("ResourceType", text(kind))));
    let others = event.resources().filter(|resource| resource.object().is_none());
    for resource in others.take(RESOURCES_MAX) {
        found.push(("ResourceName", text(resource.name)));
        found.push(("ResourceName", text(resource.arn)));
    }
    found.retain(|(_, value)| value.len() <= VALUE_BYTES_MAX);
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
mod tests;
