//! Checking the chain.

use core::ops::RangeInclusive;
use std::sync::Arc;

use secret::constant_time_eq;

use crate::error::{Damage, JournalError};
use crate::event::Head;
use crate::journal::Journal;
use crate::read::open;
use crate::segment::Segment;
use crate::shared::Shared;

/// What was checked and found whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    /// The first record checked.
    pub first_sequence: u64,
    /// The last record checked and the chain value behind it.
    pub last: Head,
    /// How many records were checked.
    pub records: u64,
}

impl Journal {
    /// Reads all records of `range` from the disk and checks that each is authentic and continues
    /// the one before it. Begins with the segment that holds the start of the range, whose header
    /// carries the chain value to start from.
    ///
    /// # Errors
    /// [`JournalError::Corrupt`] names the first record that is changed, missing, added or moved;
    /// [`JournalError::Io`].
    pub async fn verify(&self, range: RangeInclusive<u64>) -> Result<Verified, JournalError> {
        self.blocking(move |shared| verify(shared, &range)).await
    }
}

fn verify(shared: &Shared, range: &RangeInclusive<u64>) -> Result<Verified, JournalError> {
    let last_sequence = shared.head().sequence.min(*range.end());
    let from = (*range.start()).max(shared.first_sequence());
    let mut covering = shared.segments();
    let skipped = covering.partition_point(|segment| segment.first_sequence() <= from);
    covering.drain(..skipped.saturating_sub(1).min(covering.len()));

    let mut verified: Option<Verified> = None;
    for segment in covering.iter().filter(|segment| segment.first_sequence() <= last_sequence) {
        let before = verified.map(|verified| verified.last.chain);
        let done = verify_segment(shared, segment, before, last_sequence)?;
        let so_far = verified.get_or_insert(Verified { records: 0, ..done });
        so_far.records = so_far.records.saturating_add(done.records);
        so_far.last = done.last;
    }
    let nothing = Verified { first_sequence: from, last: shared.head(), records: 0 };
    Ok(verified.unwrap_or(nothing))
}

/// Checks the records of a segment up to `last_sequence`. `before` is the chain value behind the
/// segment before it, if that was checked.
fn verify_segment(
    shared: &Shared,
    segment: &Arc<Segment>,
    before: Option<[u8; 32]>,
    last_sequence: u64,
) -> Result<Verified, JournalError> {
    let header = segment.header();
    let key = shared.key_of(segment)?;
    let first_sequence = segment.first_sequence();
    if before.is_some_and(|chain| !constant_time_eq(&chain, &header.previous_chain)) {
        return Err(segment.corrupt(first_sequence, Damage::NotContinuing));
    }
    let extent = segment.extent();
    let mut scanner = segment.scan_all(extent)?;
    let mut last =
        Head { sequence: first_sequence.saturating_sub(1), chain: header.previous_chain };
    let mut chain = header.chain;
    while last.sequence < last_sequence {
        let sequence = last.sequence.saturating_add(1);
        let raw = scanner.next().map_err(|error| segment.scan_error(sequence, error))?;
        let Some(raw) = raw else { break };
        if raw.header.sequence != sequence {
            return Err(segment.corrupt(sequence, Damage::Sequence));
        }
        chain = key.link(&chain, sequence, raw.entry);
        if !constant_time_eq(&chain, &raw.chain) {
            return Err(segment.corrupt(sequence, Damage::Chain));
        }
        open(shared, segment, &raw.header, raw.sealed)?;
        last = Head { sequence, chain };
    }
    let expected = last_sequence.min(extent.next_sequence.saturating_sub(1));
    if last.sequence != expected {
        return Err(segment.corrupt(last.sequence.saturating_add(1), Damage::CutShort));
    }
    let records = last.sequence.saturating_add(1).saturating_sub(first_sequence);
    Ok(Verified { first_sequence, last, records })
}
