//! A segment as its readers see it.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use stdx::Timestamp;

use crate::error::{Damage, JournalError};
use crate::format::SegmentHeader;
use crate::scanner::{ScanError, Scanner};

/// About how many bytes of records one entry of the index stands for.
const BLOCK_BYTES: u64 = 64 * 1024;

/// One file of the journal.
#[derive(Debug)]
pub(crate) struct Segment {
    path: PathBuf,
    header: SegmentHeader,
    readable: Mutex<Readable>,
}

/// What can be read of a segment: the last one grows.
#[derive(Debug)]
struct Readable {
    extent: Extent,
    /// `None` until somebody reads from a segment that was complete when the journal was opened.
    blocks: Option<Vec<Block>>,
}

/// Up to where a segment can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Extent {
    pub(crate) end_offset: u64,
    /// One past the sequence of the last record.
    pub(crate) next_sequence: u64,
}

/// An entry of the index: a run of records of about [`BLOCK_BYTES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) first_sequence: u64,
    pub(crate) offset: u64,
    /// The latest time of all records of the journal before this block.
    pub(crate) time_floor: Timestamp,
}

/// A block and what follows it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    pub(crate) block: Block,
    pub(crate) block_end: u64,
    pub(crate) extent: Extent,
}

/// The index is not in memory: [`Segment::load_index`] reads it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NotIndexed;

/// Cuts a run of records into blocks.
#[derive(Debug, Clone)]
pub(crate) struct Indexer {
    pub(crate) blocks: Vec<Block>,
    pub(crate) time_max: Timestamp,
    last_offset: Option<u64>,
}

impl Indexer {
    pub(crate) fn new(time_floor: Timestamp) -> Self {
        Self { blocks: Vec::new(), time_max: time_floor, last_offset: None }
    }

    pub(crate) fn add(&mut self, sequence: u64, offset: u64, time: Timestamp) {
        let covered = self.last_offset.map(|last| offset.saturating_sub(last));
        if covered.is_none_or(|covered| covered >= BLOCK_BYTES) {
            let time_floor = self.time_max;
            self.blocks.push(Block { first_sequence: sequence, offset, time_floor });
            self.last_offset = Some(offset);
        }
        self.time_max = self.time_max.max(time);
    }
}

impl Segment {
    pub(crate) fn new(
        path: PathBuf,
        header: SegmentHeader,
        extent: Extent,
        blocks: Option<Vec<Block>>,
    ) -> Self {
        Self { path, header, readable: Mutex::new(Readable { extent, blocks }) }
    }

    pub(crate) fn header(&self) -> &SegmentHeader {
        &self.header
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn first_sequence(&self) -> u64 {
        self.header.first_sequence
    }

    pub(crate) fn extent(&self) -> Extent {
        self.readable().extent
    }

    /// Makes more of the last segment readable.
    pub(crate) fn extend(&self, extent: Extent, blocks: Vec<Block>) {
        let mut readable = self.readable();
        readable.extent = extent;
        if let Some(known) = &mut readable.blocks {
            known.extend(blocks);
        }
    }

    pub(crate) fn scan(&self, offset: u64, end: u64) -> Result<Scanner, JournalError> {
        let file = File::open(&self.path).map_err(JournalError::io("open", &self.path))?;
        Ok(Scanner::new(file, self.header.format, offset, end))
    }

    pub(crate) fn scan_all(&self, extent: Extent) -> Result<Scanner, JournalError> {
        self.scan(self.header.format.segment_header_bytes() as u64, extent.end_offset)
    }

    /// Reads the whole segment and remembers where its blocks are.
    pub(crate) fn load_index(&self) -> Result<(), JournalError> {
        let extent = self.extent();
        let mut scanner = self.scan_all(extent)?;
        let mut indexer = Indexer::new(self.header.time_floor);
        let mut expected = self.first_sequence();
        loop {
            let raw = scanner.next().map_err(|error| self.scan_error(expected, error))?;
            let Some(raw) = raw else { break };
            if raw.header.sequence != expected {
                return Err(self.corrupt(expected, Damage::Sequence));
            }
            indexer.add(expected, raw.offset, raw.header.time);
            expected = expected.saturating_add(1);
        }
        if expected != extent.next_sequence {
            return Err(self.corrupt(expected, Damage::CutShort));
        }
        self.readable().blocks = Some(indexer.blocks);
        Ok(())
    }

    /// Forgets the index; it is read again when needed.
    pub(crate) fn forget_index(&self) {
        self.readable().blocks = None;
    }

    /// The last block for which `is_before` holds, given that it holds for a first part of the
    /// blocks; `None` when it holds for none.
    pub(crate) fn last_block(
        &self,
        is_before: impl Fn(&Block) -> bool,
    ) -> Result<Option<Span>, NotIndexed> {
        let readable = self.readable();
        let blocks = readable.blocks.as_ref().ok_or(NotIndexed)?;
        let behind = blocks.partition_point(is_before);
        let block = behind.checked_sub(1).and_then(|last| blocks.get(last));
        let extent = readable.extent;
        let block_end = blocks.get(behind).map_or(extent.end_offset, |next| next.offset);
        Ok(block.map(|block| Span { block: *block, block_end, extent }))
    }

    pub(crate) fn corrupt(&self, sequence: u64, damage: Damage) -> JournalError {
        corrupt(&self.path, sequence, damage)
    }

    pub(crate) fn scan_error(&self, sequence: u64, error: ScanError) -> JournalError {
        match error {
            ScanError::Damaged(damage) => self.corrupt(sequence, damage),
            ScanError::Io(source) => JournalError::io("read", &self.path)(source),
        }
    }

    fn readable(&self) -> MutexGuard<'_, Readable> {
        // Every change is a single assignment or extension: nothing is half done after a panic.
        self.readable.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The error that names a damaged record of the segment at `path`.
pub(crate) fn corrupt(path: &Path, sequence: u64, damage: Damage) -> JournalError {
    let name = path.file_name().unwrap_or_default();
    JournalError::Corrupt { segment: name.to_string_lossy().into_owned(), sequence, damage }
}
