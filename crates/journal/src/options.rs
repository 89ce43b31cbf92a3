//! How a journal is opened.

use core::time::Duration;
use std::path::PathBuf;
use std::sync::Arc;

use stdx::{Random, Timestamp};

use crate::disk::{Disk, OsDisk};
use crate::event::Head;
use crate::keys::JournalKeys;

/// What a new segment says of the segments before it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Floors {
    /// The last record before.
    pub(crate) head: Head,
    /// The latest time before.
    pub(crate) time: Timestamp,
    /// The newest store version before.
    pub(crate) store_version: u64,
}

/// What a journal without segments continues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JournalStart {
    /// The last sequence that was used and is lost.
    pub sequence: u64,
    /// The newest store version the lost records may have named.
    pub store_version: u64,
}

impl JournalStart {
    /// The start of a new installation.
    pub const FIRST: Self = Self { sequence: 0, store_version: 0 };

    pub(crate) fn floors(self) -> Floors {
        Floors {
            head: Head { sequence: self.sequence, chain: [0; 32] },
            time: Timestamp::from_unix_ms(i64::MIN),
            store_version: self.store_version,
        }
    }
}

/// What [`Journal::open`](crate::Journal::open) needs, with sound values for what may be left out.
#[derive(Debug, Clone)]
pub struct JournalOptions {
    pub(crate) dir: PathBuf,
    pub(crate) keys: Arc<JournalKeys>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) disk: Arc<dyn Disk>,
    pub(crate) segment_bytes: u64,
    pub(crate) recent_len: usize,
    pub(crate) relaxed_wait_max: Duration,
    pub(crate) start: JournalStart,
}

impl JournalOptions {
    /// A journal in `dir` (made when it is not there), which nothing else may use.
    #[must_use]
    pub fn new(dir: impl Into<PathBuf>, keys: Arc<JournalKeys>, random: Arc<dyn Random>) -> Self {
        Self {
            dir: dir.into(),
            keys,
            random,
            disk: Arc::new(OsDisk),
            segment_bytes: 64 * 1024 * 1024,
            recent_len: 65_536,
            relaxed_wait_max: Duration::from_secs(1),
            start: JournalStart::FIRST,
        }
    }

    /// Where a journal that has no segment begins. For a recovery alone: the first record gets the
    /// sequence behind `start`, so that no sequence of the lost journal is used again.
    #[must_use]
    pub fn with_start(mut self, start: JournalStart) -> Self {
        self.start = start;
        self
    }

    /// Writes through another disk: for tests.
    #[must_use]
    pub fn with_disk(mut self, disk: Arc<dyn Disk>) -> Self {
        self.disk = disk;
        self
    }

    /// A segment is complete when it has this many bytes or more (64 MiB).
    #[must_use]
    pub fn with_segment_bytes(mut self, segment_bytes: u64) -> Self {
        self.segment_bytes = segment_bytes;
        self
    }

    /// By how many of the last records a repeated append is known (65,536).
    #[must_use]
    pub fn with_recent_len(mut self, recent_len: usize) -> Self {
        self.recent_len = recent_len;
        self
    }

    /// How long a relaxed append may stay without being durable (1 s).
    #[must_use]
    pub fn with_relaxed_wait_max(mut self, wait: Duration) -> Self {
        self.relaxed_wait_max = wait;
        self
    }
}
