//! Arithmetic between plaintext and ciphertext positions.
//!
//! A sealed object (or part) is a sequence of chunks: [`CHUNK_BYTES`] of plaintext each, the last
//! one shorter if need be, each followed by its tag. There is always a last chunk: an empty object
//! is one tag. Plaintext lengths are stored beside the ciphertext, never inferred from it.

use core::ops::Range;

use crate::EnvelopeError;

/// Plaintext bytes in every chunk but the last.
pub const CHUNK_BYTES: u64 = 64 * 1024;

/// Bytes of the AES-256-GCM tag after each chunk.
pub const TAG_BYTES: u64 = 16;

/// Ciphertext bytes of a full chunk.
pub(crate) const SEALED_CHUNK_BYTES: u64 = CHUNK_BYTES + TAG_BYTES;

/// [`CHUNK_BYTES`] and [`SEALED_CHUNK_BYTES`] for sizes in memory.
pub(crate) const CHUNK: usize = 64 * 1024;
pub(crate) const TAG: usize = 16;
pub(crate) const SEALED_CHUNK: usize = CHUNK + TAG;

/// The largest plaintext of one object or part: 2^32 chunks of 64 KiB, 2^48 bytes. It keeps the
/// number of invocations under one key within NIST SP 800-38D; AWS's own limit is far below.
pub const PLAINTEXT_BYTES_MAX: u64 = CHUNK_BYTES << 32;

/// Where in the ciphertext a range of plaintext is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChunkRange {
    /// The bytes to read: whole chunks with their tags.
    pub cipher: Range<u64>,
    /// The index of the first chunk in `cipher`.
    pub first_chunk: u64,
    /// Plaintext bytes of the first chunk that come before the wanted range.
    pub skip_bytes: u64,
}

/// The number of chunks of `plaintext_len` bytes: at least one.
pub(crate) const fn chunk_count(plaintext_len: u64) -> u64 {
    if plaintext_len == 0 { 1 } else { plaintext_len.div_ceil(CHUNK_BYTES) }
}

/// Ciphertext bytes of `plaintext_len` bytes of plaintext.
///
/// # Errors
/// [`EnvelopeError::InvalidInput`] above [`PLAINTEXT_BYTES_MAX`].
pub const fn ciphertext_len(plaintext_len: u64) -> Result<u64, EnvelopeError> {
    if plaintext_len > PLAINTEXT_BYTES_MAX {
        return Err(EnvelopeError::InvalidInput("longer than 2^48 bytes"));
    }
    Ok(plaintext_len + chunk_count(plaintext_len) * TAG_BYTES)
}

/// Where the plaintext bytes `wanted` of an object of `plaintext_len` bytes are.
///
/// # Errors
/// [`EnvelopeError::InvalidInput`] when `wanted` is empty or reaches past the end, or the object is
/// longer than [`PLAINTEXT_BYTES_MAX`].
pub fn chunk_range(plaintext_len: u64, wanted: Range<u64>) -> Result<ChunkRange, EnvelopeError> {
    let end = ciphertext_len(plaintext_len)?;
    if wanted.start >= wanted.end || wanted.end > plaintext_len {
        return Err(EnvelopeError::InvalidInput("a range is empty or outside the object"));
    }
    let first_chunk = wanted.start / CHUNK_BYTES;
    let last_chunk = (wanted.end - 1) / CHUNK_BYTES;
    let start = first_chunk * SEALED_CHUNK_BYTES;
    let stop = ((last_chunk + 1) * SEALED_CHUNK_BYTES).min(end);
    Ok(ChunkRange { cipher: start..stop, first_chunk, skip_bytes: wanted.start % CHUNK_BYTES })
}
