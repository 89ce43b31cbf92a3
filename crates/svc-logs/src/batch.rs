//! What one call has put into a stream.
//!
//! | table | key | value |
//! |---|---|---|
//! | `logs.batch` | stream's unique id, instant of the first event, number | what is known of a batch besides its events |
//! | `logs.contents` | batch's label, part | its events, sealed; written once |
//! | `logs.index` | group's unique id, instant of the first event, stream's unique id, number | the same batches by group |

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure, Writer};
use names::AccountId;
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::group::GroupRecord;
use crate::limits::PART_BYTES;
use crate::rows::digits;
use crate::sealing::{Opener, Sealing};
use crate::stream::StreamRecord;

/// Batches, by stream.
pub(crate) const BATCHES: Table<BatchRecord> = Table::new("logs.batch");

/// Their events, in parts.
pub(crate) const CONTENTS: Table<ContentsPart> = Table::new("logs.contents");

/// Batches, by group.
pub(crate) const INDEX: Table<IndexEntry> = Table::new("logs.index");

/// What is known of a batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BatchRecord {
    /// Where its events are.
    pub(crate) label: String,
    /// When its last event happened.
    pub(crate) last_ms: i64,
    pub(crate) ingested_ms: i64,
    pub(crate) sealed_bytes: u64,
    pub(crate) parts: usize,
    pub(crate) sealing: Sealing,
}

/// A batch as its group finds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct IndexEntry {
    /// The name of its stream.
    pub(crate) stream: String,
    /// When its last event happened.
    pub(crate) last_ms: i64,
    /// Of its events, with what AWS adds for each.
    pub(crate) bytes: u64,
}

/// A part of the events of a batch.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ContentsPart {
    /// Base64.
    sealed: String,
}

impl Record for BatchRecord {
    const VERSION: u8 = 1;
}

impl Record for IndexEntry {
    const VERSION: u8 = 1;
}

impl Record for ContentsPart {
    const VERSION: u8 = 1;
}

/// An event: when it happened, and its message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredEvent(pub(crate) i64, pub(crate) String);

/// Where a batch is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BatchPlace {
    /// The unique id of its stream.
    pub(crate) stream: String,
    /// When its first event happened.
    pub(crate) first_ms: i64,
    pub(crate) number: u64,
}

impl BatchPlace {
    /// Of a row behind the unique id of its stream.
    pub(crate) fn of_stream(stream: &str, parts: &[String]) -> Option<Self> {
        let [first, number] = parts else { return None };
        Some(Self {
            stream: stream.to_owned(),
            first_ms: first.parse().ok()?,
            number: number.parse().ok()?,
        })
    }

    /// Of a row behind the unique id of its group.
    pub(crate) fn of_group(parts: &[String]) -> Option<Self> {
        let [first, stream, number] = parts else { return None };
        Some(Self {
            stream: stream.clone(),
            first_ms: first.parse().ok()?,
            number: number.parse().ok()?,
        })
    }

    fn numbers(&self) -> [String; 2] {
        [digits(self.first_ms), number_digits(self.number)]
    }

    /// What is known of it; none where it was removed.
    pub(crate) async fn load(&self, cx: &Ctx) -> Result<Option<BatchRecord>, Failure> {
        let [first, number] = self.numbers();
        let row = cx.tx().peek(&BATCHES.key(&[&self.stream, &first, &number])).await?;
        Ok(row.map(|row| BATCHES.decode(&row.value)).transpose()?)
    }

    /// Removes it from everywhere.
    pub(crate) fn remove(&self, cx: &mut Writer<'_>, group: &str, batch: &BatchRecord) {
        let [first, number] = self.numbers();
        BATCHES.delete(cx.tx_mut(), &[&self.stream, &first, &number]);
        INDEX.delete(cx.tx_mut(), &[group, &first, &self.stream, &number]);
        for part in 0..batch.parts {
            CONTENTS.delete(cx.tx_mut(), &[&batch.label, &part_name(part)]);
        }
    }
}

impl BatchRecord {
    /// Its events, in the order in which they were put.
    ///
    /// # Errors
    /// KMS's refusals in our words; [`Failure::Internal`] for what does not open.
    pub(crate) async fn events(
        &self,
        cx: &mut Ctx,
        opener: &mut Opener,
        account: &AccountId,
    ) -> Result<Vec<StoredEvent>, Failure> {
        let damaged = || Failure::Internal("a stored batch of events is damaged".to_owned());
        let mut sealed = Vec::new();
        for part in 0..self.parts {
            let found = cx.tx().peek(&CONTENTS.key(&[&self.label, &part_name(part)])).await?;
            let part = CONTENTS.decode(&found.ok_or_else(damaged)?.value)?;
            sealed.extend(STANDARD.decode(&part.sealed).map_err(|_| damaged())?);
        }
        let plain = opener.open(cx, (account, &self.label), (&self.sealing, &sealed)).await?;
        serde_json::from_slice(plain.reveal()).map_err(|_| damaged())
    }
}

/// A batch that is sealed, and not stored yet.
#[derive(Debug)]
pub(crate) struct Sealed {
    pub(crate) label: String,
    pub(crate) first_ms: i64,
    pub(crate) last_ms: i64,
    pub(crate) bytes: u64,
    pub(crate) sealing: Sealing,
    pub(crate) sealed: Vec<u8>,
}

impl Sealed {
    /// Stores it as the next batch of `stream`.
    pub(crate) fn store(
        &self,
        cx: &mut Writer<'_>,
        (group, stream): (&GroupRecord, &mut StreamRecord),
    ) -> Result<(), Failure> {
        let ingested_ms = cx.now().unix_ms();
        let batch = BatchRecord {
            label: self.label.clone(),
            last_ms: self.last_ms,
            ingested_ms,
            sealed_bytes: self.sealed.len() as u64,
            parts: self.sealed.len().div_ceil(PART_BYTES),
            sealing: self.sealing.clone(),
        };
        let (first, number) = (digits(self.first_ms), number_digits(stream.batches));
        BATCHES.put(cx.tx_mut(), &[&stream.unique_id, &first, &number], &batch)?;
        let entry =
            IndexEntry { stream: stream.name.clone(), last_ms: self.last_ms, bytes: self.bytes };
        let place = [group.unique_id.as_str(), &first, &stream.unique_id, &number];
        INDEX.put(cx.tx_mut(), &place, &entry)?;
        for (part, sealed) in self.sealed.chunks(PART_BYTES).enumerate() {
            let contents = ContentsPart { sealed: STANDARD.encode(sealed) };
            CONTENTS.put(cx.tx_mut(), &[&self.label, &part_name(part)], &contents)?;
        }
        stream.extend((self.first_ms, self.last_ms), ingested_ms);
        stream.save(cx, group)
    }
}

fn number_digits(number: u64) -> String {
    format!("{number:020}")
}

fn part_name(part: usize) -> String {
    format!("{part:04}")
}
