//! Removal of what is old: whole segments, from the beginning.
//!
//! The anchor is durable before a segment goes, so that a crash in between leaves segments from
//! before the anchor, which the next opening removes, and never a journal without its beginning.

use std::fs;
use std::sync::Arc;

use stdx::Timestamp;

use crate::anchor::Anchor;
use crate::error::JournalError;
use crate::journal::Journal;
use crate::segment::Segment;
use crate::tail::sync_dir;

/// What may be removed from the beginning of a journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retirable {
    /// The first record that goes.
    pub first_sequence: u64,
    /// The last record that goes; the one behind it becomes the first.
    pub last_sequence: u64,
    /// How many segments go.
    pub segments: usize,
    /// No record that goes is later than this.
    pub latest: Timestamp,
    /// The chain value behind the last record that goes.
    pub chain: [u8; 32],
}

impl Journal {
    /// The complete segments at the beginning whose records are all older than `before` and not
    /// behind `passed`, the last record that every reader is done with. Reads no file.
    #[must_use]
    pub fn retirable(&self, before: Timestamp, passed: u64) -> Option<Retirable> {
        let segments = self.shared().segments();
        let first = segments.first()?;
        let may_go = |next: &&Arc<Segment>| {
            // What a segment says of those before it is authentic, and was checked at opening.
            next.header().time_floor < before && next.first_sequence() <= passed.saturating_add(1)
        };
        // The last segment is the one that is written, and stays.
        let (count, kept) =
            segments.iter().enumerate().skip(1).take_while(|(_, it)| may_go(it)).last()?;
        let header = kept.header();
        Some(Retirable {
            first_sequence: first.first_sequence(),
            last_sequence: header.first_sequence.saturating_sub(1),
            segments: count,
            latest: header.time_floor,
            chain: header.previous_chain,
        })
    }

    /// Removes what [`Journal::retirable`] found. The journal then begins with the record behind it.
    ///
    /// # Errors
    /// [`JournalError::Io`]; what is left to be removed then is removed when the journal is opened.
    pub async fn retire(&self, what: Retirable) -> Result<(), JournalError> {
        let journal = self.clone();
        let job = tokio::task::spawn_blocking(move || journal.retire_blocking(what));
        job.await.unwrap_or(Err(JournalError::TaskLost))
    }

    fn retire_blocking(&self, what: Retirable) -> Result<(), JournalError> {
        let options = self.options();
        let first_sequence = what.last_sequence.saturating_add(1);
        let anchor = Anchor { first_sequence, previous_chain: what.chain };
        anchor
            .write(&options.dir, &*options.disk, options.keys.current())
            .map_err(JournalError::io("write the anchor in", &options.dir))?;
        let (alone, removed) = self.shared().forget_segments(first_sequence);
        for path in &removed {
            fs::remove_file(path).map_err(JournalError::io("remove", path))?;
        }
        drop(alone);
        sync_dir(&options.dir).map_err(JournalError::io("sync", &options.dir))
    }
}
