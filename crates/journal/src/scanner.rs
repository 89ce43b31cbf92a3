//! Reading the records of a segment one after the other. Blocks.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;

use crate::error::Damage;
use crate::format::{CHAIN_BYTES, Format, RecordHeader, RecordHeaderError, SEALED_BYTES_MAX};

/// How much is read at once, unless a record is larger.
const READ_BYTES: usize = 256 * 1024;

/// A walk over the records between two offsets of a file.
#[derive(Debug)]
pub(crate) struct Scanner {
    file: File,
    format: Format,
    /// Where the next record begins in the file.
    offset: u64,
    end: u64,
    /// Bytes read from the file; those from `used` on begin at `offset`.
    buffer: Vec<u8>,
    used: usize,
}

/// A record as it lies on the disk. Only its frame has been looked at.
#[derive(Debug)]
pub(crate) struct RawRecord<'a> {
    pub(crate) offset: u64,
    pub(crate) header: RecordHeader,
    /// Header and sealed payload: what the chain covers.
    pub(crate) entry: &'a [u8],
    pub(crate) sealed: &'a [u8],
    pub(crate) chain: [u8; CHAIN_BYTES],
}

/// Why a walk cannot go on.
#[derive(Debug)]
pub(crate) enum ScanError {
    Damaged(Damage),
    Io(io::Error),
}

impl Scanner {
    pub(crate) fn new(file: File, format: Format, offset: u64, end: u64) -> Self {
        Self { file, format, offset, end, buffer: Vec::new(), used: 0 }
    }

    /// The next record, or `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<RawRecord<'_>>, ScanError> {
        if self.offset >= self.end {
            return Ok(None);
        }
        let header_bytes = self.format.record_header_bytes();
        let format = self.format;
        let head = self.fill(header_bytes)?;
        let header = RecordHeader::decode(format, head).map_err(|error| match error {
            RecordHeaderError::CutShort => ScanError::Damaged(Damage::CutShort),
            RecordHeaderError::Kind => ScanError::Damaged(Damage::Kind),
        })?;
        let sealed_bytes = usize::try_from(header.sealed_bytes).unwrap_or(usize::MAX);
        if sealed_bytes > SEALED_BYTES_MAX {
            return Err(ScanError::Damaged(Damage::Length));
        }
        let length = header_bytes + sealed_bytes + CHAIN_BYTES;
        self.fill(length)?;
        let (offset, start) = (self.offset, self.used);
        self.offset = offset.saturating_add(length as u64);
        self.used = start.saturating_add(length);
        let parts = self.buffer.get(start..self.used).and_then(|record| {
            let (entry, chain) = record.split_last_chunk::<CHAIN_BYTES>()?;
            let sealed = entry.get(header_bytes..)?;
            Some(RawRecord { offset, header, entry, sealed, chain: *chain })
        });
        parts.map(Some).ok_or(ScanError::Damaged(Damage::CutShort))
    }

    /// At least `length` bytes from where the next record begins.
    fn fill(&mut self, length: usize) -> Result<&[u8], ScanError> {
        let held = self.buffer.len().saturating_sub(self.used);
        if held < length {
            self.buffer.drain(..self.used);
            self.used = 0;
            let unread_from = self.offset.saturating_add(held as u64);
            let unread =
                usize::try_from(self.end.saturating_sub(unread_from)).unwrap_or(usize::MAX);
            if held.saturating_add(unread) < length {
                return Err(ScanError::Damaged(Damage::CutShort));
            }
            let wanted = length.max(READ_BYTES).saturating_sub(held).min(unread);
            self.buffer.resize(held.saturating_add(wanted), 0);
            let space = self.buffer.get_mut(held..).unwrap_or_default();
            self.file.read_exact_at(space, unread_from).map_err(|error| match error.kind() {
                // The file is shorter than it was: its end was cut off behind our back.
                io::ErrorKind::UnexpectedEof => ScanError::Damaged(Damage::CutShort),
                _ => ScanError::Io(error),
            })?;
        }
        Ok(self.buffer.get(self.used..).unwrap_or_default())
    }
}
