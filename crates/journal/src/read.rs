//! Reading records while others are appended.

use std::sync::Arc;

use bytes::Bytes;
use secret::constant_time_eq;
use stdx::Timestamp;

use crate::error::{Damage, JournalError};
use crate::event::{EventId, Head, Record};
use crate::format::RecordHeader;
use crate::journal::Journal;
use crate::scanner::RawRecord;
use crate::segment::{Segment, Span};
use crate::shared::Shared;

/// The most records one call returns.
pub const READ_LEN_MAX: usize = 10_000;
/// A page ends behind the record with which its payloads reach this many bytes.
pub const READ_BYTES_MAX: usize = 8 * 1024 * 1024;

impl Journal {
    /// Up to `limit` records from `from_sequence` on, in ascending order. A page may end earlier
    /// ([`READ_LEN_MAX`], [`READ_BYTES_MAX`]); it is empty only when there is nothing to read.
    ///
    /// # Errors
    /// [`JournalError::Corrupt`] for a record that is not authentic; [`JournalError::Io`].
    pub async fn read(
        &self,
        from_sequence: u64,
        limit: usize,
    ) -> Result<Vec<Record>, JournalError> {
        self.blocking(move |shared| read_forward(shared, shared.head(), from_sequence, limit)).await
    }

    /// As [`Journal::read`], of the records that survive a power cut ([`Journal::durable_head`]):
    /// for readers that keep what they derive.
    ///
    /// # Errors
    /// As [`Journal::read`].
    pub async fn read_durable(
        &self,
        from_sequence: u64,
        limit: usize,
    ) -> Result<Vec<Record>, JournalError> {
        let read = move |shared: &Shared| {
            read_forward(shared, shared.durable_head(), from_sequence, limit)
        };
        self.blocking(read).await
    }

    /// Up to `limit` records before `before_sequence`, in descending order; `u64::MAX` starts at the
    /// end. Pages end as those of [`Journal::read`] do.
    ///
    /// # Errors
    /// As [`Journal::read`].
    pub async fn read_reverse(
        &self,
        before_sequence: u64,
        limit: usize,
    ) -> Result<Vec<Record>, JournalError> {
        self.blocking(move |shared| read_reverse(shared, before_sequence, limit)).await
    }

    /// The first place from which on a reader meets every record of time `at` or later. Times need
    /// not grow with the order, so earlier ones may follow it too.
    ///
    /// # Errors
    /// As [`Journal::read`].
    pub async fn find_by_time(&self, at: Timestamp) -> Result<u64, JournalError> {
        self.blocking(move |shared| find_by_time(shared, at)).await
    }

    /// Where the event `id` is recorded, found by the time its identifier holds. Looks from there on
    /// as far as records of up to `spread_ms` later than the event: one that was appended later than
    /// that is not found, and neither is one whose identifier is not of version 7.
    ///
    /// # Errors
    /// As [`Journal::read`].
    pub async fn find_event(
        &self,
        id: EventId,
        spread_ms: i64,
    ) -> Result<Option<u64>, JournalError> {
        let Some(time) = id.time() else { return Ok(None) };
        self.blocking(move |shared| find_event(shared, id, time, spread_ms)).await
    }

    /// Whether the journal holds the record `head` names, with the same chain value: whether this is
    /// a continuation of the journal `head` was taken from.
    ///
    /// # Errors
    /// As [`Journal::read`].
    pub async fn confirms(&self, head: Head) -> Result<bool, JournalError> {
        self.blocking(move |shared| confirms(shared, head)).await
    }

    /// The end of the journal as it was behind record `sequence`, which [`Journal::confirms`] later
    /// compares; `None` when there is no such record.
    ///
    /// # Errors
    /// As [`Journal::read`].
    pub async fn head_at(&self, sequence: u64) -> Result<Option<Head>, JournalError> {
        self.blocking(move |shared| head_at(shared, sequence)).await
    }

    /// Runs `work` where it may block.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared) -> Result<T, JournalError> + Send + 'static,
    ) -> Result<T, JournalError> {
        let shared = Arc::clone(self.shared());
        let job = tokio::task::spawn_blocking(move || {
            let _segments_stay = shared.hold_segments();
            work(&shared)
        });
        job.await.unwrap_or(Err(JournalError::TaskLost))
    }
}

/// The records of a call, until there are enough.
struct Page {
    records: Vec<Record>,
    bytes: usize,
    limit: usize,
}

impl Page {
    fn new(limit: usize) -> Self {
        Self { records: Vec::new(), bytes: 0, limit: limit.min(READ_LEN_MAX) }
    }

    fn is_full(&self) -> bool {
        self.records.len() >= self.limit || self.bytes >= READ_BYTES_MAX
    }

    fn push(&mut self, record: Record) {
        self.bytes = self.bytes.saturating_add(record.payload.len());
        self.records.push(record);
    }
}

fn read_forward(
    shared: &Shared,
    head: Head,
    from_sequence: u64,
    limit: usize,
) -> Result<Vec<Record>, JournalError> {
    let mut page = Page::new(limit);
    let mut next = from_sequence.max(shared.first_sequence());
    while next <= head.sequence && !page.is_full() {
        let Some((segment, span)) = shared.locate(next)? else { break };
        let end = span.extent.end_offset;
        walk(&segment, &span, end, |raw| {
            if raw.header.sequence >= next && raw.header.sequence <= head.sequence {
                page.push(open(shared, &segment, &raw.header, raw.sealed)?);
            }
            Ok(!page.is_full())
        })?;
        // The walk ends with the page or with the segment.
        next = span.extent.next_sequence;
    }
    Ok(page.records)
}

fn read_reverse(
    shared: &Shared,
    before_sequence: u64,
    limit: usize,
) -> Result<Vec<Record>, JournalError> {
    let mut page = Page::new(limit);
    let mut last = shared.head().sequence.min(before_sequence.saturating_sub(1));
    while last > 0 && !page.is_full() {
        let Some((segment, span)) = shared.locate(last)? else { break };
        let mut block: Vec<(RecordHeader, Vec<u8>)> = Vec::new();
        walk(&segment, &span, span.block_end, |raw| {
            if raw.header.sequence <= last {
                block.push((raw.header, raw.sealed.to_vec()));
            }
            Ok(raw.header.sequence < last)
        })?;
        for (header, sealed) in block.iter().rev() {
            if page.is_full() {
                break;
            }
            page.push(open(shared, &segment, header, sealed)?);
        }
        last = span.block.first_sequence.saturating_sub(1);
    }
    Ok(page.records)
}

fn find_by_time(shared: &Shared, at: Timestamp) -> Result<u64, JournalError> {
    let head = shared.head();
    let behind = head.sequence.saturating_add(1);
    let Some(segment) = shared.last_segment(|segment| segment.header().time_floor < at) else {
        return Ok(shared.first_sequence());
    };
    let Some(span) = shared.last_block(&segment, |block| block.time_floor < at)? else {
        return Ok(segment.first_sequence().min(behind));
    };
    // The latest time so far reaches `at` in this block, or behind its end.
    let mut found = None;
    let mut time_max = span.block.time_floor;
    let mut last = span.block.first_sequence.saturating_sub(1);
    walk(&segment, &span, span.block_end, |raw| {
        last = raw.header.sequence;
        time_max = time_max.max(raw.header.time);
        if time_max >= at {
            found = Some(raw.header.sequence);
        }
        Ok(found.is_none())
    })?;
    Ok(found.unwrap_or(last.saturating_add(1)).min(behind))
}

fn find_event(
    shared: &Shared,
    id: EventId,
    time: Timestamp,
    spread_ms: i64,
) -> Result<Option<u64>, JournalError> {
    let head = shared.head().sequence;
    let mut next = find_by_time(shared, time)?;
    let mut found = None;
    let mut is_past = false;
    while next <= head && found.is_none() && !is_past {
        let Some((segment, span)) = shared.locate(next)? else { break };
        walk(&segment, &span, span.extent.end_offset, |raw| {
            if raw.header.id == id && raw.header.sequence <= head {
                found = Some(raw.header.sequence);
            }
            is_past = raw.header.time.ms_since(time) > spread_ms;
            Ok(found.is_none() && !is_past)
        })?;
        next = span.extent.next_sequence;
    }
    Ok(found)
}

fn confirms(shared: &Shared, head: Head) -> Result<bool, JournalError> {
    let found = head_at(shared, head.sequence)?;
    Ok(found.is_some_and(|found| constant_time_eq(&found.chain, &head.chain)))
}

fn head_at(shared: &Shared, sequence: u64) -> Result<Option<Head>, JournalError> {
    if sequence == 0 {
        return Ok(Some(Head { sequence, chain: [0; 32] }));
    }
    if sequence > shared.head().sequence {
        return Ok(None);
    }
    // What was before the first record is gone: lost, or removed by retention. The first segment
    // says what it continues.
    if sequence.saturating_add(1) == shared.first_sequence() {
        let chain = shared.first_previous_chain();
        return Ok(Some(Head { sequence, chain }));
    }
    let Some((segment, span)) = shared.locate(sequence)? else { return Ok(None) };
    let mut found = None;
    walk(&segment, &span, span.block_end, |raw| {
        if raw.header.sequence == sequence {
            found = Some(Head { sequence, chain: raw.chain });
        }
        Ok(raw.header.sequence < sequence)
    })?;
    Ok(found)
}

/// Visits the records from the start of `span`'s block to `end`, until `visit` says `false`. Checks
/// that none is missing.
fn walk(
    segment: &Segment,
    span: &Span,
    end: u64,
    mut visit: impl FnMut(&RawRecord<'_>) -> Result<bool, JournalError>,
) -> Result<(), JournalError> {
    let mut scanner = segment.scan(span.block.offset, end)?;
    let mut expected = span.block.first_sequence;
    loop {
        let raw = scanner.next().map_err(|error| segment.scan_error(expected, error))?;
        let Some(raw) = raw else { return Ok(()) };
        if raw.header.sequence != expected {
            return Err(segment.corrupt(expected, Damage::Sequence));
        }
        if !visit(&raw)? {
            return Ok(());
        }
        expected = expected.saturating_add(1);
    }
}

/// Decrypts a record, which authenticates its content, number, identifier and time.
pub(crate) fn open(
    shared: &Shared,
    segment: &Segment,
    header: &RecordHeader,
    sealed: &[u8],
) -> Result<Record, JournalError> {
    let key = shared.key_of(segment)?;
    let place = header.place(segment.header());
    let payload = key.open(&place, sealed);
    let payload = payload.map_err(|_| segment.corrupt(header.sequence, Damage::Content))?;
    Ok(Record {
        sequence: header.sequence,
        id: header.id,
        time: header.time,
        kind: header.kind,
        payload: Bytes::from(payload),
        store_version: header.store_version,
    })
}
