//! What waits for its delivery, and how far each trail has come in each Region.
//!
//! | table | key | value |
//! |---|---|---|
//! | `trail.progress` | trail's unique id, Region | the file being written, what became of the last ones, the chain of digests |
//! | `trail.waiting` | trail's unique id, Region, first sequence | which of up to 256 records of the journal are to be delivered |
//! | `trail.events` | trail's unique id, Region | what became of the last events for a log group |
//! | `trail.file` | trail's unique id, Region, first sequence | a log file that no digest names yet |
//!
//! Records themselves stay in the journal, which keeps them longer than any of AWS's deadlines.

use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use store::{Key, KeyBuilder, KeyReader, Tx};
use tables::{Record, Table, TableError};

use crate::trail::TrailRecord;

/// How far trails have come.
pub(crate) const PROGRESS: Table<Progress> = Table::new("trail.progress");

/// Records that wait.
pub(crate) const WAITING: Table<Waiting> = Table::new("trail.waiting");

/// What became of events for log groups.
pub(crate) const EVENTS: Table<Deliveries> = Table::new("trail.events");

/// Log files that no digest names.
pub(crate) const FILES: Table<LogFile> = Table::new("trail.file");

/// How far a trail has come in a Region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Progress {
    pub(crate) account: AccountId,
    /// The home Region of the trail.
    pub(crate) home: Region,
    pub(crate) name: String,
    /// The file being written.
    pub(crate) planned: Option<PlannedFile>,
    pub(crate) logs: Deliveries,
    pub(crate) digests: Deliveries,
    /// The digest that the next one follows.
    pub(crate) last_digest: Option<DigestLink>,
}

impl Record for Progress {
    const VERSION: u8 = 1;
}

/// What became of the last files.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Deliveries {
    /// When it was tried last, milliseconds since the epoch.
    pub(crate) tried_ms: Option<i64>,
    /// When it succeeded last.
    pub(crate) done_ms: Option<i64>,
    /// The code of the error of the last try, if it failed.
    pub(crate) error: Option<String>,
}

impl Record for Deliveries {
    const VERSION: u8 = 1;
}

impl Deliveries {
    pub(crate) fn succeed(&mut self, now_ms: i64) {
        *self = Self { tried_ms: Some(now_ms), done_ms: Some(now_ms), error: None };
    }

    pub(crate) fn fail(&mut self, now_ms: i64, code: &str) {
        self.tried_ms = Some(now_ms);
        self.error = Some(code.to_owned());
    }
}

/// A file that was begun: written again, it has the same name and the same records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PlannedFile {
    /// The first sequences of its first and its last row of waiting records.
    pub(crate) first: u64,
    pub(crate) last: u64,
    /// The time in its name, milliseconds since the epoch.
    pub(crate) at_ms: i64,
    /// More waits behind it.
    pub(crate) is_full: bool,
}

/// What a digest says of the one before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DigestLink {
    pub(crate) bucket: String,
    pub(crate) key: String,
    /// SHA-256, lower-case hex.
    pub(crate) hash: String,
    /// Lower-case hex.
    pub(crate) signature: String,
    /// The end of what it covers, milliseconds since the epoch.
    pub(crate) end_ms: i64,
}

/// Which records of the journal wait.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Waiting {
    /// Their places behind the sequence in the row's key.
    pub(crate) places: Vec<u16>,
    /// Their bytes, together.
    pub(crate) bytes: u64,
}

impl Record for Waiting {
    const VERSION: u8 = 1;
}

/// A log file as a digest names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LogFile {
    pub(crate) bucket: String,
    pub(crate) key: String,
    /// SHA-256 of what is in it, not compressed; lower-case hex.
    pub(crate) hash: String,
    /// The times of its events, as records have them.
    pub(crate) oldest: String,
    pub(crate) newest: String,
}

impl Record for LogFile {
    const VERSION: u8 = 1;
}

/// The rows of waiting records of a trail in a Region, in the order of the journal.
pub(crate) fn waiting_rows(unique_id: &str, region: &str) -> KeyBuilder {
    KeyBuilder::table("trail.waiting").text(unique_id).text(region)
}

/// The rows of files of a trail in a Region, in the order of the journal.
pub(crate) fn file_rows(unique_id: &str, region: &str) -> KeyBuilder {
    KeyBuilder::table("trail.file").text(unique_id).text(region)
}

/// The sequence at the end of a row's key.
pub(crate) fn sequence_of(row: &Key, rows: &Key) -> Option<u64> {
    KeyReader::behind(row, rows).and_then(|mut key| key.u64()).ok()
}

/// Begins the progress of a trail in a Region.
pub(crate) fn begin_progress(
    tx: &mut Tx,
    trail: &TrailRecord,
    region: &str,
) -> Result<(), TableError> {
    let progress = Progress {
        account: trail.account.clone(),
        home: trail.region.clone(),
        name: trail.name.clone(),
        planned: None,
        logs: Deliveries::default(),
        digests: Deliveries::default(),
        last_digest: None,
    };
    PROGRESS.put(tx, &[&trail.unique_id, region], &progress)
}
