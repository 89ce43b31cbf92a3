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
//! | `trail.checkpoint` | descending block | the cursor as it was behind the block, and a summary of its rows |
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
use crate::rebuild::Rebuild;
use crate::summary::{CHECKPOINTS, Fingerprint, Summary, checkpoint, checkpoint_key};

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
    /// The same of the records before the block that is being filled.
    #[serde(default)]
    pub(crate) block_time_max_ms: Option<i64>,
    /// The journal's chain value behind the last record that is indexed, base64. Cursors of
    /// releases that indexed what was not durable yet have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) chain: Option<String>,
}

impl Default for Cursor {
    /// Of an empty index.
    fn default() -> Self {
        Self::at(Head { sequence: 0, chain: [0; 32] }, i64::MIN, Some(i64::MIN))
    }
}

impl Cursor {
    fn at(head: Head, time_max_ms: i64, block_time_max_ms: Option<i64>) -> Self {
        let chain = Some(STANDARD.encode(head.chain));
        let next_sequence = head.sequence.saturating_add(1);
        Self { next_sequence, time_max_ms, block_time_max_ms, chain }
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
        let next = indexed.saturating_add(1);
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
        let written = self.writes(&cursor, next, &records, head).await;
        let (mut writes, cursor) = match written {
            Err(error) if error.is_damaged_row() => {
                tracing::error!(%error, "the lookup index is damaged: its last block is built again");
                self.rebuild = Some(Rebuild::search());
                return Ok(Progress { indexed, has_more: true });
            }
            other => other?,
        };
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

    /// The rows that `records` add to, from `next` on and up to `head`, and the cursor behind them. A
    /// block that becomes full is written whole, from the journal, with its summary.
    async fn writes(
        &self,
        cursor: &Cursor,
        next: u64,
        records: &[JournalRecord],
        head: Head,
    ) -> Result<(Vec<Write>, Cursor), IndexError> {
        let mut block = Block::new(cursor.time_max_ms);
        let first = self.first_of_block(next);
        if !ends_block(head.sequence) {
            block.add(records);
            // Only a block that was begun earlier has rows already.
            if next > first {
                block.add_earlier(&*self.store).await?;
            }
            let before =
                if next > first { cursor.block_time_max_ms } else { Some(cursor.time_max_ms) };
            let cursor = Cursor::at(head, block.time_max_ms, before);
            return Ok((block.writes()?, cursor));
        }
        if next > first {
            // Without the time before the block more of its events count as late, which costs rows.
            block = Block::new(cursor.block_time_max_ms.unwrap_or(cursor.time_max_ms));
            self.read_block(first, head.sequence, &mut block).await?;
        } else {
            block.add(records);
        }
        let cursor = Cursor::at(head, block.time_max_ms, Some(block.time_max_ms));
        let summary = block.summary();
        let mut writes = block.writes()?;
        writes.push(checkpoint(&cursor, summary)?);
        Ok((writes, cursor))
    }

    /// The first record of the block that `sequence` is in.
    fn first_of_block(&self, sequence: u64) -> u64 {
        (sequence / BLOCK_LEN).saturating_mul(BLOCK_LEN).max(self.journal.first_sequence())
    }

    /// Adds the records from `first` to `last`.
    async fn read_block(&self, first: u64, last: u64, block: &mut Block) -> Result<(), IndexError> {
        let mut next = first;
        while next <= last {
            let count = usize::try_from(last.saturating_sub(next)).unwrap_or_default();
            let records = self.journal.read_durable(next, count.saturating_add(1)).await?;
            let Some(read) = records.last().map(|record| record.sequence) else { break };
            block.add(&records);
            next = read.saturating_add(1);
        }
        Ok(())
    }

    /// Writes the rows of a full block anew, from the journal: some are not as they were written.
    pub(crate) async fn mend(&mut self, number: u64) -> Result<(), IndexError> {
        let cursor_key = CURSOR.key(&["lookup"]);
        let Some(row) = self.store.get(&cursor_key).await? else { return Ok(()) };
        let cursor = CURSOR.decode(&row.value)?;
        let last = number.saturating_mul(BLOCK_LEN).saturating_add(BLOCK_LEN - 1);
        // What is not indexed, or is being built again, is written anyway.
        if last > cursor.indexed() || self.rebuild.is_some() || !self.is_confirmed(&cursor).await? {
            return Ok(());
        }
        let Some(head) = self.journal.head_at(last).await? else { return Ok(()) };
        let time_max_ms = self.time_max_before(number).await?;
        let mut block = Block::new(time_max_ms);
        self.read_block(self.first_of_block(last), last, &mut block).await?;
        let summary = block.summary();
        let cursor = Cursor::at(head, block.time_max_ms, Some(block.time_max_ms));
        let mut writes = block.writes()?;
        writes.push(checkpoint(&cursor, summary)?);
        let expectations = vec![Expectation::Key { key: cursor_key, version: row.version }];
        match self.store.commit(Commit { expectations, writes }).await? {
            CommitOutcome::Committed { .. } => {
                tracing::warn!(block = number, "a block of the lookup index was written anew");
            }
            // The next lookup that meets the block asks again.
            CommitOutcome::Conflict => {}
        }
        Ok(())
    }

    /// The latest time of the records before a block. Where the checkpoint that says so is gone, that
    /// of all records: more events of the block count as late then, which costs rows.
    async fn time_max_before(&self, block: u64) -> Result<i64, IndexError> {
        let Some(before) = block.checked_sub(1) else { return Ok(i64::MIN) };
        let row = match self.store.get(&checkpoint_key(before)).await {
            Err(error) if error.row().is_some() => None,
            row => row?,
        };
        let known = row.and_then(|row| CHECKPOINTS.decode(&row.value).ok());
        if let Some(known) = known {
            return Ok(known.cursor.time_max_ms);
        }
        let cursor = self.store.get(&CURSOR.key(&["lookup"])).await?;
        Ok(cursor.map_or(Ok(i64::MIN), |row| CURSOR.decode(&row.value).map(|it| it.time_max_ms))?)
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

/// The rows of one block, as far as its records have been added.
#[derive(Debug)]
struct Block {
    rows: BTreeMap<Key, Row>,
    /// The latest time of all records so far.
    time_max_ms: i64,
}

#[derive(Debug)]
struct Row {
    fingerprint: Fingerprint,
    postings: Postings,
}

impl Block {
    /// Without records yet; `time_max_ms` is the latest time of those before.
    fn new(time_max_ms: i64) -> Self {
        Self { rows: BTreeMap::new(), time_max_ms }
    }

    /// Adds `records`, all of the block, in their order.
    fn add(&mut self, records: &[JournalRecord]) {
        let events: Vec<Option<Event<'_>>> =
            records.iter().map(|record| Event::read(&record.payload)).collect();
        let mut listed: HashMap<Listed<'_>, Postings> = HashMap::new();
        for (record, event) in records.iter().zip(&events) {
            let ms = record.time.unix_ms();
            let is_late = self.time_max_ms.saturating_sub(ms) > EVENT_SPREAD_MS;
            let is_late = is_late || record.id.time().is_none();
            self.time_max_ms = ms.max(self.time_max_ms);
            let Some(event) = event else { continue };
            let place = u16::try_from(record.sequence % BLOCK_LEN).unwrap_or_default();
            let (account, region) = (event.recipient_account_id.as_ref(), event.region());
            for (attribute, value) in attributes(event, is_late) {
                let row = Listed { account, region, attribute, value };
                listed.entry(row).or_default().records.push((place, ms));
            }
            for (bucket, object_key) in objects(event) {
                let (attribute, value) = (OBJECT, Cow::Borrowed(bucket));
                let postings =
                    listed.entry(Listed { account, region, attribute, value }).or_default();
                postings.records.push((place, ms));
                postings.marks.push(mark(object_key));
            }
        }
        let Some(block) = records.first().map(|record| record.sequence / BLOCK_LEN) else { return };
        for (Listed { account, region, attribute, value }, mut added) in listed {
            let key = rows_of(account, region, attribute, &value).u64_descending(block).build();
            let fingerprint = || Fingerprint::of(account, region, attribute, &value);
            let new = || Row { fingerprint: fingerprint(), postings: Postings::default() };
            let postings = &mut self.rows.entry(key).or_insert_with(new).postings;
            postings.records.append(&mut added.records);
            postings.marks.append(&mut added.marks);
        }
    }

    /// Adds what the rows hold already, in front.
    async fn add_earlier(&mut self, store: &dyn Store) -> Result<(), IndexError> {
        let keys: Vec<Key> = self.rows.keys().cloned().collect();
        for (key, row) in keys.iter().zip(store.get_many(&keys).await?) {
            let (Some(stored), Some(row)) = (row, self.rows.get_mut(key)) else { continue };
            let mut earlier = POSTINGS.decode(&stored.value)?;
            earlier.records.append(&mut row.postings.records);
            earlier.marks.append(&mut row.postings.marks);
            row.postings = earlier;
        }
        Ok(())
    }

    /// What the rows are, for a block that is full.
    fn summary(&self) -> Summary {
        let places = |row: &Row| u32::try_from(row.postings.records.len()).unwrap_or(u32::MAX);
        Summary::new(&self.rows.values().map(|row| (row.fingerprint, places(row))).collect())
    }

    fn writes(self) -> Result<Vec<Write>, IndexError> {
        let write = |(key, row): (Key, Row)| {
            Ok(Write::Put { key, value: POSTINGS.encode(&row.postings)?.into() })
        };
        self.rows.into_iter().map(write).collect()
    }
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
