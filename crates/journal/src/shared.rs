//! What the writing thread and the readers share.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use envelope::JournalKey;

use crate::error::JournalError;
use crate::event::Head;
use crate::keys::JournalKeys;
use crate::recent::RecentIds;
use crate::segment::{Block, Segment, Span};

/// How many indexes of complete segments are kept in memory: about 24 KiB each.
const INDEXES_MAX: usize = 128;

#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) keys: Arc<JournalKeys>,
    /// In order, without gaps, never empty.
    segments: RwLock<Vec<Arc<Segment>>>,
    /// Held by readers for as long as they use segments, and by retention while it removes some.
    in_use: RwLock<()>,
    ends: Mutex<Ends>,
    store_version: AtomicU64,
    health: Mutex<Health>,
    recent: Mutex<RecentIds>,
    indexed: Mutex<VecDeque<Arc<Segment>>>,
    pub(crate) counters: Counters,
}

/// Up to where the journal reaches.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ends {
    /// The last record that was written.
    pub(crate) readable: Head,
    /// The last record that survives a power cut: `readable` or one before it.
    pub(crate) durable: Head,
}

/// Whether events can be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Health {
    /// The last attempt to write worked.
    Available,
    /// The last attempt to write failed. The next append tries again.
    Unavailable {
        /// What the storage answered.
        reason: String,
    },
}

/// Counters since the journal was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JournalStats {
    /// Records written.
    pub records: u64,
    /// Batches they were written in.
    pub batches: u64,
    /// Times the journal was made durable.
    pub syncs: u64,
    /// Batches that were refused because the storage failed.
    pub failures: u64,
}

#[derive(Debug, Default)]
pub(crate) struct Counters {
    pub(crate) records: AtomicU64,
    pub(crate) batches: AtomicU64,
    pub(crate) syncs: AtomicU64,
    pub(crate) failures: AtomicU64,
}

impl Counters {
    pub(crate) fn read(&self) -> JournalStats {
        JournalStats {
            records: self.records.load(Ordering::Relaxed),
            batches: self.batches.load(Ordering::Relaxed),
            syncs: self.syncs.load(Ordering::Relaxed),
            failures: self.failures.load(Ordering::Relaxed),
        }
    }
}

impl Shared {
    pub(crate) fn new(
        keys: Arc<JournalKeys>,
        segments: Vec<Arc<Segment>>,
        head: Head,
        recent: RecentIds,
    ) -> Self {
        Self {
            keys,
            segments: RwLock::new(segments),
            in_use: RwLock::default(),
            ends: Mutex::new(Ends { readable: head, durable: head }),
            store_version: AtomicU64::new(0),
            health: Mutex::new(Health::Available),
            recent: Mutex::new(recent),
            indexed: Mutex::default(),
            counters: Counters::default(),
        }
    }

    pub(crate) fn head(&self) -> Head {
        self.ends.lock().unwrap_or_else(PoisonError::into_inner).readable
    }

    pub(crate) fn durable_head(&self) -> Head {
        self.ends.lock().unwrap_or_else(PoisonError::into_inner).durable
    }

    /// INVARIANT: everything up to `ends.readable` is readable in its segment, and everything up to
    /// `ends.durable` survives a power cut, before they are set here.
    pub(crate) fn set_ends(&self, ends: Ends) {
        *self.ends.lock().unwrap_or_else(PoisonError::into_inner) = ends;
    }

    pub(crate) fn store_version(&self) -> u64 {
        self.store_version.load(Ordering::Relaxed)
    }

    pub(crate) fn set_store_version(&self, version: u64) {
        self.store_version.store(version, Ordering::Relaxed);
    }

    pub(crate) fn health(&self) -> Health {
        self.health.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Sets the health and logs when it changes.
    pub(crate) fn set_health(&self, health: Health) {
        let mut current = self.health.lock().unwrap_or_else(PoisonError::into_inner);
        if *current != health {
            match &health {
                Health::Available => tracing::info!("the journal can be written again"),
                Health::Unavailable { reason } => {
                    tracing::error!(%reason, "the journal cannot be written");
                }
            }
            *current = health;
        }
    }

    pub(crate) fn recent(&self) -> MutexGuard<'_, RecentIds> {
        self.recent.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add_segment(&self, segment: Arc<Segment>) {
        self.segments.write().unwrap_or_else(PoisonError::into_inner).push(segment);
    }

    pub(crate) fn segments(&self) -> Vec<Arc<Segment>> {
        self.segments.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The chain value that the first segment continues.
    pub(crate) fn first_previous_chain(&self) -> [u8; 32] {
        let segments = self.segments.read().unwrap_or_else(PoisonError::into_inner);
        segments.first().map_or([0; 32], |segment| segment.header().previous_chain)
    }

    /// The sequence of the first record there is or will be.
    pub(crate) fn first_sequence(&self) -> u64 {
        let segments = self.segments.read().unwrap_or_else(PoisonError::into_inner);
        segments.first().map_or(1, |segment| segment.first_sequence())
    }

    /// No segment is removed for as long as the guard lives.
    pub(crate) fn hold_segments(&self) -> RwLockReadGuard<'_, ()> {
        self.in_use.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets the segments before the one that begins with `first_sequence`, and gives their paths.
    /// Nobody reads them as long as the guard lives, and later nobody finds them.
    pub(crate) fn forget_segments(
        &self,
        first_sequence: u64,
    ) -> (RwLockWriteGuard<'_, ()>, Vec<PathBuf>) {
        let alone = self.in_use.write().unwrap_or_else(PoisonError::into_inner);
        let is_old = |segment: &Arc<Segment>| segment.first_sequence() < first_sequence;
        let mut segments = self.segments.write().unwrap_or_else(PoisonError::into_inner);
        let count = segments.partition_point(is_old);
        let old = segments.drain(..count).map(|segment| segment.path().to_owned()).collect();
        let mut indexed = self.indexed.lock().unwrap_or_else(PoisonError::into_inner);
        indexed.retain(|segment| !is_old(segment));
        (alone, old)
    }

    /// The last segment for which `is_before` holds, given that it holds for a first part of them.
    pub(crate) fn last_segment(
        &self,
        is_before: impl Fn(&Segment) -> bool,
    ) -> Option<Arc<Segment>> {
        let segments = self.segments.read().unwrap_or_else(PoisonError::into_inner);
        let behind = segments.partition_point(|segment| is_before(segment));
        segments.get(behind.checked_sub(1)?).cloned()
    }

    /// The segment that holds record `sequence`, and the block of it.
    pub(crate) fn locate(
        &self,
        sequence: u64,
    ) -> Result<Option<(Arc<Segment>, Span)>, JournalError> {
        let Some(segment) = self.last_segment(|segment| segment.first_sequence() <= sequence)
        else {
            return Ok(None);
        };
        let span = self.last_block(&segment, |block| block.first_sequence <= sequence)?;
        Ok(span.map(|span| (segment, span)))
    }

    /// [`Segment::last_block`], with the index loaded first when it is not there.
    pub(crate) fn last_block(
        &self,
        segment: &Arc<Segment>,
        is_before: impl Fn(&Block) -> bool,
    ) -> Result<Option<Span>, JournalError> {
        loop {
            if let Ok(span) = segment.last_block(&is_before) {
                return Ok(span);
            }
            segment.load_index()?;
            self.limit_indexes(segment);
        }
    }

    /// Counts the index of a complete segment, and drops the oldest when there are too many.
    pub(crate) fn limit_indexes(&self, segment: &Arc<Segment>) {
        let mut indexed = self.indexed.lock().unwrap_or_else(PoisonError::into_inner);
        indexed.push_back(Arc::clone(segment));
        if indexed.len() > INDEXES_MAX
            && let Some(oldest) = indexed.pop_front()
        {
            oldest.forget_index();
        }
    }

    /// The key a segment is sealed with.
    pub(crate) fn key_of(&self, segment: &Segment) -> Result<&JournalKey, JournalError> {
        let root_version = segment.header().root_version;
        self.keys.of_version(root_version).ok_or_else(|| JournalError::MissingKey {
            segment: crate::format::segment_name(segment.first_sequence()),
            root_version,
        })
    }
}
