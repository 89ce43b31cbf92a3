//! Arithmetic between plaintext and ciphertext positions.
//!
//! A sealed object (or part) is a sequence of chunks: [`CHUNK_BYTES`] of plaintext each, the last
//! one shorter if need be, each followed by the tag of each of its layers. There is always a last chunk:
//! an empty object in one layer is one tag. Plaintext lengths are stored beside the ciphertext, never inferred from it.

use core::ops::Range;

use crate::EnvelopeError;

/// Plaintext bytes in every chunk but the last.
pub const CHUNK_BYTES: u64 = 64 * 1024;

/// Bytes of an AES-256-GCM tag.
pub const TAG_BYTES: u64 = 16;

/// [`CHUNK_BYTES`] and [`TAG_BYTES`] for sizes in memory.
pub(crate) const CHUNK: usize = 64 * 1024;
pub(crate) const TAG: usize = 16;

/// How often each chunk is encrypted, each time under a key of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layers {
    /// Once.
    One,
    /// Twice: the sealed chunk, its tag included, is sealed again.
    Two,
}

impl Layers {
    /// Bytes that a sealed chunk is longer by: a tag of each layer.
    #[must_use]
    pub const fn tag_bytes(self) -> u64 {
        match self {
            Self::One => TAG_BYTES,
            Self::Two => 2 * TAG_BYTES,
        }
    }

    /// [`Layers::tag_bytes`] for sizes in memory.
    pub(crate) const fn tag(self) -> usize {
        match self {
            Self::One => TAG,
            Self::Two => 2 * TAG,
        }
    }
}

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

/// Ciphertext bytes of `plaintext_len` bytes of plaintext in so many layers.
///
/// # Errors
/// [`EnvelopeError::InvalidInput`] above [`PLAINTEXT_BYTES_MAX`].
pub const fn ciphertext_len(plaintext_len: u64, layers: Layers) -> Result<u64, EnvelopeError> {
    if plaintext_len > PLAINTEXT_BYTES_MAX {
        return Err(EnvelopeError::InvalidInput("longer than 2^48 bytes"));
    }
    Ok(plaintext_len + chunk_count(plaintext_len) * layers.tag_bytes())
}

/// Where the plaintext bytes `wanted` of an object of `plaintext_len` bytes are.
///
/// # Errors
/// [`EnvelopeError::InvalidInput`] when `wanted` is empty or reaches past the end, or the object is
/// longer than [`PLAINTEXT_BYTES_MAX`].
pub fn chunk_range(
    plaintext_len: u64,
    wanted: Range<u64>,
    layers: Layers,
) -> Result<ChunkRange, EnvelopeError> {
    let end = ciphertext_len(plaintext_len, layers)?;
    if wanted.start >= wanted.end || wanted.end > plaintext_len {
        return Err(EnvelopeError::InvalidInput("a range is empty or outside the object"));
    }
    let first_chunk = wanted.start / CHUNK_BYTES;
    let last_chunk = (wanted.end - 1) / CHUNK_BYTES;
    let sealed_chunk_bytes = CHUNK_BYTES + layers.tag_bytes();
    let start = first_chunk * sealed_chunk_bytes;
    let stop = ((last_chunk + 1) * sealed_chunk_bytes).min(end);
    Ok(ChunkRange { cipher: start..stop, first_chunk, skip_bytes: wanted.start % CHUNK_BYTES })
}
