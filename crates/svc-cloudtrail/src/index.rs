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
//! INVARIANT: the cursor and the rows it speaks of are written in one commit, with the cursor of the
//! consumer, so every record is indexed once, whatever crashes. Only durable records are indexed: a
//! power cut takes back none of them. The cursor holds the journal's chain value, so that an index
//! that belongs to another course of events is found out and built again ([`Rebuild`]).

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, PoisonError};

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Batch, Consume, Consumed, Failure, OnFailure, Writer};
use envelope::digest::sha256;
use journal::{Head, Journal, JournalError, Record as JournalRecord};
use serde::{Deserialize, Serialize};
use store::{Commit, CommitOutcome, Key, KeyBuilder, KeyReader, Store, StoreError, Tx, Write};
use tables::{Record, Table, TableError};
use thiserror::Error;
use tokio::sync::Mutex;

use crate::CloudTrail;
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

/// Damaged blocks that wait to be written anew.
const DAMAGED_MAX: usize = 64;

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
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

    /// Of an index that nothing is known of.
    const fn unbound() -> Self {
        let block_time_max_ms = Some(i64::MIN);
        Self { next_sequence: 1, time_max_ms: i64::MIN, block_time_max_ms, chain: None }
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
}

impl From<IndexError> for Failure {
    fn from(error: IndexError) -> Self {
        match error {
            IndexError::Store(error) => error.into(),
            IndexError::Table(error) => error.into(),
            IndexError::Journal(error) => error.into(),
        }
    }
}

impl IndexError {
    /// Whether a row of the index cannot be read, and the store is well.
    fn is_damaged_row(&self) -> bool {
        match self {
            Self::Store(error) | Self::Table(TableError::Store(error)) => error.row().is_some(),
            Self::Table(_) => true,
            Self::Journal(_) => false,
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

/// The index, as a consumer of the journal.
#[derive(Debug)]
pub(crate) struct LookupIndex;

#[async_trait]
impl Consume<CloudTrail> for LookupIndex {
    const NAME: &'static str = "lookup-index";
    const PRINCIPAL: &'static str = "cloudtrail.amazonaws.com";
    const BATCH_LEN: u64 = BLOCK_LEN;
    // A trail with a gap would hide what somebody did.
    const ON_FAILURE: OnFailure = OnFailure::Hold;

    async fn resume(
        service: &CloudTrail,
        store: &Arc<dyn Store>,
        journal: &Journal,
    ) -> Result<Option<Head>, Failure> {
        Ok(service.index.resume(&**store, journal).await?)
    }

    async fn consume(
        service: &CloudTrail,
        cx: &mut Writer<'_>,
        batch: &Batch,
    ) -> Result<Consumed, Failure> {
        let journal = cx.journal().clone();
        Ok(service.index.add(cx.tx_mut(), &journal, batch).await?)
    }
}

/// Keeps the index of a journal.
#[derive(Debug, Default)]
pub(crate) struct Index {
    rebuild: Mutex<Option<Rebuild>>,
    /// Full blocks of which rows are not as they were written.
    damaged: std::sync::Mutex<BTreeSet<u64>>,
}

impl Index {
    /// The end of the journal that the index reaches. An index that does not continue this journal is
    /// built again first, a part in each step.
    pub(crate) async fn resume(
        &self,
        store: &dyn Store,
        journal: &Journal,
    ) -> Result<Option<Head>, IndexError> {
        let mut rebuild = self.rebuild.lock().await;
        let cursor_key = CURSOR.key(&["lookup"]);
        if rebuild.is_none() {
            let cursor = match store.get(&cursor_key).await? {
                Some(row) => CURSOR.decode(&row.value).unwrap_or_else(|_| Cursor::unbound()),
                None => Cursor::default(),
            };
            if let Some(head) = cursor.head()
                && head.sequence <= journal.durable_head().sequence
                && journal.confirms(head).await?
            {
                return Ok(Some(head));
            }
            *rebuild = Some(Rebuild::start(&cursor, journal));
        }
        let Some(active) = rebuild.as_mut() else { return Ok(None) };
        let Some(resume) = active.step(store, journal).await? else { return Ok(None) };
        let value = CURSOR.encode(&resume)?.into();
        let writes = vec![Write::Put { key: cursor_key, value }];
        let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) =
            store.commit(Commit { expectations: Vec::new(), writes }).await?;
        *rebuild = None;
        Ok(resume.head())
    }

    /// Has a block written anew with the next records. Where too many wait already, the next lookup
    /// that meets it asks again.
    pub(crate) fn mend_soon(&self, block: u64) {
        let mut damaged = self.damaged.lock().unwrap_or_else(PoisonError::into_inner);
        if damaged.len() < DAMAGED_MAX {
            damaged.insert(block);
        }
    }

    /// Indexes the records of `batch`, all of one block, in `tx`; blocks that lookups found damaged
    /// are written anew before.
    pub(crate) async fn add(
        &self,
        tx: &mut Tx,
        journal: &Journal,
        batch: &Batch,
    ) -> Result<Consumed, IndexError> {
        let cursor_key = CURSOR.key(&["lookup"]);
        let cursor = match tx.get(&cursor_key).await? {
            Some(row) => CURSOR.decode(&row.value)?,
            None => Cursor::default(),
        };
        let next = batch.first_sequence();
        // Nothing is before the first record of a journal that was begun anew after a loss.
        let is_first = next == journal.first_sequence() && cursor.next_sequence < next;
        if cursor.next_sequence != next && !is_first {
            tracing::warn!(
                indexed = cursor.indexed(),
                next,
                "the lookup index of the trail stands at another record than the journal hands it next: it is \
                 read from its own place again, no event is lost, and nothing has to be done"
            );
            return Ok(Consumed::Rewind);
        }
        self.mend_damaged(tx, journal, &cursor).await;
        let cursor = match add_batch(tx, journal, &cursor, batch).await {
            Err(error) if error.is_damaged_row() => {
                tracing::error!(%error, "the lookup index is damaged: its last block is built again");
                *self.rebuild.lock().await = Some(Rebuild::search());
                return Ok(Consumed::Rewind);
            }
            cursor => cursor?,
        };
        tx.put(cursor_key, CURSOR.encode(&cursor)?);
        Ok(Consumed::Done)
    }

    /// Writes the blocks anew that lookups found damaged. What cannot be is left to the next lookup.
    async fn mend_damaged(&self, tx: &mut Tx, journal: &Journal, cursor: &Cursor) {
        let damaged = {
            let mut damaged = self.damaged.lock().unwrap_or_else(PoisonError::into_inner);
            core::mem::take(&mut *damaged)
        };
        for block in damaged {
            match mend(tx, journal, cursor, block).await {
                Ok(false) => {}
                Ok(true) => tracing::warn!(block, "a block of the lookup index is written anew"),
                Err(error) => {
                    tracing::error!(%error, block, "a block of the index was not written anew");
                }
            }
        }
    }
}

/// Adds the rows of `batch`, and gives the cursor behind them. A block that becomes full is written
/// whole, from the journal, with its summary.
async fn add_batch(
    tx: &mut Tx,
    journal: &Journal,
    cursor: &Cursor,
    batch: &Batch,
) -> Result<Cursor, IndexError> {
    let (next, head) = (batch.first_sequence(), batch.head());
    let first = first_of_block(journal, next);
    let mut block = Block::new(cursor.time_max_ms);
    if !ends_block(head.sequence) {
        block.add(batch.records());
        // Only a block that was begun earlier has rows already.
        if next > first {
            block.add_earlier(tx).await?;
        }
        let before = if next > first { cursor.block_time_max_ms } else { Some(cursor.time_max_ms) };
        let cursor = Cursor::at(head, block.time_max_ms, before);
        block.put(tx)?;
        return Ok(cursor);
    }
    if next > first {
        // Without the time before the block more of its events count as late, which costs rows.
        block = Block::new(cursor.block_time_max_ms.unwrap_or(cursor.time_max_ms));
        read_block(journal, first, head.sequence, &mut block).await?;
    } else {
        block.add(batch.records());
    }
    let cursor = Cursor::at(head, block.time_max_ms, Some(block.time_max_ms));
    checkpoint(tx, &cursor, block.summary())?;
    block.put(tx)?;
    Ok(cursor)
}

/// The first record of the block that `sequence` is in.
fn first_of_block(journal: &Journal, sequence: u64) -> u64 {
    (sequence / BLOCK_LEN).saturating_mul(BLOCK_LEN).max(journal.first_sequence())
}

/// Adds the records from `first` to `last`.
async fn read_block(
    journal: &Journal,
    first: u64,
    last: u64,
    block: &mut Block,
) -> Result<(), IndexError> {
    let mut next = first;
    while next <= last {
        let count = usize::try_from(last.saturating_sub(next)).unwrap_or_default();
        let records = journal.read_durable(next, count.saturating_add(1)).await?;
        let Some(read) = records.last().map(|record| record.sequence) else { break };
        block.add(&records);
        next = read.saturating_add(1);
    }
    Ok(())
}

/// Writes the rows of a full block anew, from the journal: some are not as they were written. Says
/// whether there was anything to write.
async fn mend(
    tx: &mut Tx,
    journal: &Journal,
    cursor: &Cursor,
    number: u64,
) -> Result<bool, IndexError> {
    let last = number.saturating_mul(BLOCK_LEN).saturating_add(BLOCK_LEN - 1);
    // What is not indexed is written anyway; what the journal no longer has is out of reach.
    if last > cursor.indexed() || last < journal.first_sequence() {
        return Ok(false);
    }
    let Some(head) = journal.head_at(last).await? else { return Ok(false) };
    let mut block = Block::new(time_max_before(tx, cursor, number).await?);
    read_block(journal, first_of_block(journal, last), last, &mut block).await?;
    let behind = Cursor::at(head, block.time_max_ms, Some(block.time_max_ms));
    checkpoint(tx, &behind, block.summary())?;
    block.put(tx)?;
    Ok(true)
}

/// The latest time of the records before a block. Where the checkpoint that says so is gone, that of
/// all records: more events of the block count as late then, which costs rows.
async fn time_max_before(tx: &mut Tx, cursor: &Cursor, block: u64) -> Result<i64, IndexError> {
    let Some(before) = block.checked_sub(1) else { return Ok(i64::MIN) };
    let row = match tx.get(&checkpoint_key(before)).await {
        Err(error) if error.row().is_some() => None,
        row => row?,
    };
    let known = row.and_then(|row| CHECKPOINTS.decode(&row.value).ok());
    Ok(known.map_or(cursor.time_max_ms, |known| known.cursor.time_max_ms))
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
        let events: Vec<Option<Event<'_>>> = records.iter().map(Event::of).collect();
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
    async fn add_earlier(&mut self, tx: &mut Tx) -> Result<(), IndexError> {
        let keys: Vec<Key> = self.rows.keys().cloned().collect();
        for (key, row) in keys.iter().zip(tx.get_many(&keys).await?) {
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

    fn put(self, tx: &mut Tx) -> Result<(), IndexError> {
        for (key, row) in self.rows {
            tx.put(key, POSTINGS.encode(&row.postings)?);
        }
        Ok(())
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
