//! Hands the journal to one consumer, in order and at least once.
//!
//! | table | key | value |
//! |---|---|---|
//! | `engine.consumer` | name | the last record the consumer has passed, and the journal's chain value behind it |
//! | `engine.set_aside` | name, sequence | a record the consumer failed at: its event's id, how often, when, the error |
//!
//! INVARIANT: the cursor is stored in the commit of what the consumer wrote for the records before
//! it, so an effect is stored once, whatever crashes; what a consumer does elsewhere may be repeated.
//! Only durable records are handed over: a power cut takes back none of them. The cursor holds the
//! journal's chain value, so that one of another course of events is found out.

use core::fmt;
use core::time::Duration;
use std::sync::Arc;

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use journal::{Head, Journal, Record as JournalRecord};
use serde::{Deserialize, Serialize};
use stdx::{Clock, Timestamp};
use store::{
    Commit, CommitOutcome, Expectation, Key, KeyBuilder, Range, Store, StoreError, Tx, Write,
};
use tables::{Record, Table, TableError};

use crate::failure::Failure;

/// How often a record is tried before it is set aside.
pub(crate) const ATTEMPTS_MAX: u32 = 6;

/// The pause after the first failure of a record; each further one is four times as long.
const BACK_OFF: Duration = Duration::from_millis(100);

/// The longest pause, for consumers that no record may pass by.
const BACK_OFF_MAX: Duration = Duration::from_secs(60);

/// Records of one consumer that are set aside; with this many, it waits at the next one that fails.
pub(crate) const SET_ASIDE_MAX: usize = 10_000;

/// What is kept of an error, in bytes.
const ERROR_BYTES_MAX: usize = 1024;

pub(crate) const CURSORS: Table<Cursor> = Table::new("engine.consumer");

pub(crate) const SET_ASIDE: Table<SetAside> = Table::new("engine.set_aside");

/// How far a consumer has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Cursor {
    /// The last record it has passed.
    pub(crate) sequence: u64,
    /// The journal's chain value behind that record, base64.
    chain: String,
}

impl Cursor {
    fn at(head: Head) -> Self {
        Self { sequence: head.sequence, chain: STANDARD.encode(head.chain) }
    }

    fn head(&self) -> Option<Head> {
        let chain = STANDARD.decode(&self.chain).ok()?.try_into().ok()?;
        Some(Head { sequence: self.sequence, chain })
    }
}

impl Record for Cursor {
    const VERSION: u8 = 1;
}

/// A record of the journal that a consumer failed at, and passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAside {
    /// The event's id.
    pub event_id: String,
    /// How often it was tried.
    pub attempts: u32,
    /// When it failed first, in milliseconds since 1970.
    pub first_failed_ms: i64,
    /// When it failed last.
    pub last_failed_ms: i64,
    /// What the last attempt came to.
    pub error: String,
}

impl Record for SetAside {
    const VERSION: u8 = 1;
}

/// What a consumer does about a record that it fails at time and again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnFailure {
    /// The record is set aside, and the next ones go on.
    SetAside,
    /// The record is tried for ever: nothing behind it is handed over before.
    Hold,
}

/// Durable records of the journal, next to each other.
#[derive(Debug)]
pub struct Batch {
    pub(crate) records: Vec<JournalRecord>,
    head: Head,
}

impl Batch {
    /// All of them; consumers pass over what is not for them.
    #[must_use]
    pub fn records(&self) -> &[JournalRecord] {
        &self.records
    }

    /// The sequence of the first record.
    #[must_use]
    pub fn first_sequence(&self) -> u64 {
        self.records.first().map_or(self.head.sequence, |record| record.sequence)
    }

    /// The journal as it is behind the last record.
    #[must_use]
    pub const fn head(&self) -> Head {
        self.head
    }
}

/// The move of a cursor over a batch, for the transaction of what the consumer writes.
#[derive(Debug)]
pub struct Advance {
    key: Key,
    version: u64,
    value: Vec<u8>,
}

impl Advance {
    /// Writes the cursor into `tx`. `false` when it is not where it was: somebody else hands the
    /// journal to the same consumer, and has come further.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn put(&self, tx: &mut Tx) -> Result<bool, StoreError> {
        let is_unchanged = tx.version(&self.key).await? == self.version;
        tx.put(self.key.clone(), self.value.clone());
        Ok(is_unchanged)
    }
}

/// What became of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applied {
    /// What the consumer wrote is stored, with the cursor.
    Committed,
    /// Nothing is stored: a concurrent commit was faster.
    Conflict,
    /// Nothing is stored: what the consumer keeps does not continue with this batch.
    Rewind,
}

/// Who a journal is handed to.
#[async_trait]
pub trait Sink: Send + Sync {
    /// Makes what the consumer keeps fit the journal, a part at a time, and gives the end of the
    /// journal that it reaches when that is done. For a new consumer, and one whose cursor is not
    /// of this journal.
    ///
    /// # Errors
    /// Whatever keeps it from being done; it is tried again.
    async fn resume(&self) -> Result<Option<Head>, Failure>;

    /// Does what is to be done for a batch, and stores it with the cursor.
    ///
    /// # Errors
    /// Whatever keeps it from being done; nothing is stored then.
    async fn apply(&self, batch: &Batch, advance: &Advance) -> Result<Applied, Failure>;
}

/// What is known of the feed of a consumer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsumerStatus {
    /// The consumer.
    pub name: &'static str,
    /// The last record that it has passed; `None` before its cursor was found to be of this journal.
    pub passed: Option<u64>,
    /// The record it fails at now.
    pub failing: Option<Failing>,
    /// Records that are set aside.
    pub set_aside: usize,
    /// Failures of records since the start, each time.
    pub failures: u64,
    /// Why nothing is handed over at all, if that is so.
    pub outage: Option<String>,
}

/// A record that is tried again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failing {
    /// Its place in the journal.
    pub sequence: u64,
    /// How often it has failed.
    pub attempts: u32,
    /// When it failed first.
    pub since: Timestamp,
    /// What the last attempt came to.
    pub error: String,
}

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// There is more to do.
    AtOnce,
    /// Everything durable is passed.
    WhenMoreIsDurable,
    /// A record failed, and is tried again after this.
    After(Duration),
}

/// What a feed is made of.
#[derive(Clone)]
pub struct FeedParts {
    /// Where the cursor is.
    pub store: Arc<dyn Store>,
    /// What is handed over.
    pub journal: Journal,
    /// The time of failures.
    pub clock: Arc<dyn Clock>,
    /// The consumer's name.
    pub name: &'static str,
    /// A batch ends behind the record whose sequence, plus one, is a multiple of this.
    pub batch_len: u64,
    /// What becomes of a record that fails time and again.
    pub on_failure: OnFailure,
}

impl fmt::Debug for FeedParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FeedParts").field("name", &self.name).finish_non_exhaustive()
    }
}

/// Where the feed of a consumer is.
#[derive(Debug)]
pub struct Feed {
    parts: FeedParts,
    status: ConsumerStatus,
    /// The cursor that was last found to be of this journal, or stored here.
    confirmed: Option<Head>,
    is_resuming: bool,
    is_counted: bool,
    /// Up to here records are handed over one at a time: one of them fails.
    one_by_one_to: u64,
}

impl Feed {
    /// Begins where the cursor is.
    #[must_use]
    pub fn new(parts: FeedParts) -> Self {
        let status = ConsumerStatus {
            name: parts.name,
            passed: None,
            failing: None,
            set_aside: 0,
            failures: 0,
            outage: None,
        };
        Self {
            parts,
            status,
            confirmed: None,
            is_resuming: false,
            is_counted: false,
            one_by_one_to: 0,
        }
    }

    /// What is known of it.
    #[must_use]
    pub const fn status(&self) -> &ConsumerStatus {
        &self.status
    }

    /// Hands over the next durable records.
    ///
    /// # Errors
    /// [`Failure`] when the store or the journal fails as a whole. It is tried again later.
    pub async fn step(&mut self, sink: &dyn Sink) -> Result<Next, Failure> {
        let done = self.try_step(sink).await;
        self.status.outage = done.as_ref().err().map(error_text);
        done
    }

    async fn try_step(&mut self, sink: &dyn Sink) -> Result<Next, Failure> {
        self.count_set_aside().await?;
        if !self.is_resuming
            && let Some(head) = self.confirmed
            && head.sequence >= self.parts.journal.durable_head().sequence
        {
            return Ok(Next::WhenMoreIsDurable);
        }
        let key = CURSORS.key(&[self.parts.name]);
        let row = self.parts.store.get(&key).await?;
        let version = row.as_ref().map_or(0, |row| row.version);
        // One that cannot be decoded is none: what it said is found again.
        let cursor = row.and_then(|row| CURSORS.decode(&row.value).ok()?.head());
        if self.is_resuming || !self.is_confirmed(cursor).await? {
            return self.resume(sink, key, version).await;
        }
        let passed = cursor.map_or(0, |head| head.sequence);
        self.status.passed = Some(passed);
        let Some(batch) = self.next_batch(passed).await? else {
            return Ok(Next::WhenMoreIsDurable);
        };
        let value = CURSORS.encode(&Cursor::at(batch.head))?;
        let advance = Advance { key, version, value };
        match sink.apply(&batch, &advance).await {
            Ok(Applied::Committed) => {
                self.pass(batch.head);
                Ok(Next::AtOnce)
            }
            Ok(Applied::Conflict) => Ok(Next::AtOnce),
            Ok(Applied::Rewind) => {
                (self.is_resuming, self.status.passed) = (true, None);
                Ok(Next::AtOnce)
            }
            Err(failure) if failure.is_outage() => Err(failure),
            Err(failure) => self.failed(batch, advance, &failure).await,
        }
    }

    fn pass(&mut self, head: Head) {
        self.confirmed = Some(head);
        self.status.passed = Some(head.sequence);
        self.status.failing = None;
    }

    /// The records behind `passed`, at most to the end of their batch.
    async fn next_batch(&self, passed: u64) -> Result<Option<Batch>, Failure> {
        let journal = &self.parts.journal;
        let next = passed.saturating_add(1).max(journal.first_sequence());
        let batch_len = self.parts.batch_len.max(1);
        let room = match next <= self.one_by_one_to {
            true => 1,
            false => batch_len.saturating_sub(next % batch_len),
        };
        let durable = journal.durable_head();
        let room = usize::try_from(room).unwrap_or(1);
        let records = journal.read_durable(next, room).await?;
        let Some(last) = records.last().map(|record| record.sequence) else { return Ok(None) };
        let head = match last == durable.sequence {
            true => Some(durable),
            false => journal.head_at(last).await?,
        };
        Ok(head.map(|head| Batch { records, head }))
    }

    /// Whether the journal holds what the cursor has passed.
    async fn is_confirmed(&mut self, cursor: Option<Head>) -> Result<bool, Failure> {
        let Some(head) = cursor else { return Ok(false) };
        if self.confirmed == Some(head) {
            return Ok(true);
        }
        let journal = &self.parts.journal;
        let is_durable = head.sequence <= journal.durable_head().sequence;
        let is_confirmed = is_durable && journal.confirms(head).await?;
        self.confirmed = is_confirmed.then_some(head);
        Ok(is_confirmed)
    }

    /// One step of making the consumer fit the journal; stores the cursor when that is done.
    async fn resume(&mut self, sink: &dyn Sink, key: Key, version: u64) -> Result<Next, Failure> {
        (self.is_resuming, self.status.passed) = (true, None);
        let Some(head) = sink.resume().await? else { return Ok(Next::AtOnce) };
        let expectations = vec![Expectation::Key { key: key.clone(), version }];
        let value = CURSORS.encode(&Cursor::at(head))?.into();
        let commit = Commit { expectations, writes: vec![Write::Put { key, value }] };
        // After a conflict somebody else has begun: the next step looks where.
        if let CommitOutcome::Committed { .. } = self.parts.store.commit(commit).await? {
            self.pass(head);
        }
        self.is_resuming = false;
        Ok(Next::AtOnce)
    }

    /// A batch was not done: its records are tried one by one, and one of them again and again.
    async fn failed(
        &mut self,
        batch: Batch,
        advance: Advance,
        failure: &Failure,
    ) -> Result<Next, Failure> {
        let [record] = batch.records.as_slice() else {
            self.one_by_one_to = batch.head.sequence;
            return Ok(Next::AtOnce);
        };
        let now = self.parts.clock.now();
        let known = self.status.failing.take().filter(|known| known.sequence == record.sequence);
        let failing = Failing {
            sequence: record.sequence,
            attempts: known.as_ref().map_or(0, |known| known.attempts).saturating_add(1),
            since: known.map_or(now, |known| known.since),
            error: error_text(failure),
        };
        self.status.failures = self.status.failures.saturating_add(1);
        let (consumer, sequence, attempts) = (self.parts.name, failing.sequence, failing.attempts);
        tracing::warn!(consumer, sequence, attempts, error = failing.error, "a consumer failed");
        let may_pass =
            self.parts.on_failure == OnFailure::SetAside && self.status.set_aside < SET_ASIDE_MAX;
        if attempts < ATTEMPTS_MAX || !may_pass {
            self.status.failing = Some(failing);
            let factor = 4_u32.saturating_pow(attempts.saturating_sub(1));
            return Ok(Next::After(BACK_OFF.saturating_mul(factor).min(BACK_OFF_MAX)));
        }
        let row = SetAside {
            event_id: record.id.to_string(),
            attempts,
            first_failed_ms: failing.since.unix_ms(),
            last_failed_ms: now.unix_ms(),
            error: failing.error.clone(),
        };
        self.status.failing = Some(failing);
        self.set_aside(&batch, &advance, &row).await
    }

    async fn set_aside(
        &mut self,
        batch: &Batch,
        advance: &Advance,
        row: &SetAside,
    ) -> Result<Next, Failure> {
        let mut tx = Tx::new(Arc::clone(&self.parts.store));
        if !advance.put(&mut tx).await? {
            return Ok(Next::AtOnce);
        }
        let sequence = batch.head.sequence;
        let key = KeyBuilder::table("engine.set_aside").text(self.parts.name).u64(sequence);
        tx.put(key.build(), SET_ASIDE.encode(row)?);
        if let CommitOutcome::Committed { .. } = self.parts.store.commit(tx.into_commit()).await? {
            let consumer = self.parts.name;
            tracing::error!(consumer, sequence, error = row.error, "a record is set aside");
            self.status.set_aside = self.status.set_aside.saturating_add(1);
            self.pass(batch.head);
        }
        Ok(Next::AtOnce)
    }

    /// Counts what earlier processes have set aside, once.
    async fn count_set_aside(&mut self) -> Result<(), Failure> {
        if !self.is_counted {
            let range = Range::within(&set_aside_by(self.parts.name), SET_ASIDE_MAX);
            self.status.set_aside = self.parts.store.range(&range).await?.len();
            self.is_counted = true;
        }
        Ok(())
    }
}

/// What the keys of all records start with that a consumer has set aside.
fn set_aside_by(consumer: &str) -> Key {
    KeyBuilder::table("engine.set_aside").text(consumer).build()
}

/// The oldest records that a consumer has set aside, by sequence.
pub(crate) async fn list_set_aside(
    store: &dyn Store,
    consumer: &str,
    limit: usize,
) -> Result<Vec<(u64, SetAside)>, TableError> {
    let prefix = set_aside_by(consumer);
    let entries = store.range(&Range::within(&prefix, limit)).await?;
    let read = |entry: store::Entry| {
        let sequence = store::KeyReader::behind(&entry.key, &prefix).and_then(|mut key| key.u64());
        Ok((sequence.unwrap_or_default(), SET_ASIDE.decode(&entry.row.value)?))
    };
    entries.into_iter().map(read).collect()
}

fn error_text(failure: &Failure) -> String {
    let mut text = failure.to_string();
    text.truncate(text.floor_char_boundary(ERROR_BYTES_MAX));
    text
}
