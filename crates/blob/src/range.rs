//! Which bytes of a blob to read.

use crate::{BlobError, BlobId};

/// A range of bytes of a blob, not yet compared with its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByteRange {
    start: u64,
    /// One past the last byte; `None` is the end of the blob.
    end: Option<u64>,
}

/// A range inside a blob of known length: `start <= end <= length`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResolvedRange {
    /// The first byte.
    pub start: u64,
    /// One past the last byte.
    pub end: u64,
}

impl ByteRange {
    /// The whole blob.
    #[must_use]
    pub const fn all() -> Self {
        Self { start: 0, end: None }
    }

    /// From `start` to the end of the blob.
    #[must_use]
    pub const fn from(start: u64) -> Self {
        Self { start, end: None }
    }

    /// From `start` up to and without `end`.
    #[must_use]
    pub const fn new(start: u64, end: u64) -> Self {
        Self { start, end: Some(end) }
    }

    /// The range inside a blob of `length_bytes` bytes. Metadata knows the length of every blob, so
    /// a range beyond the end is a damaged blob or a mistake, and is never cut to fit.
    ///
    /// # Errors
    /// [`BlobError::RangeOutOfBounds`] when it is reversed or reaches beyond the end.
    pub fn resolve(self, id: &BlobId, length_bytes: u64) -> Result<ResolvedRange, BlobError> {
        let end = self.end.unwrap_or(length_bytes.max(self.start));
        if self.start > end || end > length_bytes {
            return Err(BlobError::RangeOutOfBounds {
                id: *id,
                start: self.start,
                end,
                length_bytes,
            });
        }
        Ok(ResolvedRange { start: self.start, end })
    }
}

impl ResolvedRange {
    /// How many bytes the range holds.
    #[must_use]
    pub const fn length_bytes(self) -> u64 {
        self.end.saturating_sub(self.start)
    }
}
