//! Sealing an object as it arrives.

use core::fmt;

use bytes::{Bytes, BytesMut};

use super::binding::ObjectBinding;
use super::chunk::{ChunkCipher, Position};
use super::layout::{CHUNK, PLAINTEXT_BYTES_MAX};
use super::wrapping::DataKey;
use crate::EnvelopeError;

/// Encrypts one object or part, fed in pieces of any size.
///
/// Whole chunks are encrypted straight from the caller's bytes into the output, one allocation for
/// each call; only what does not fill a chunk is kept, at most 64 KiB.
pub struct ObjectSealer {
    cipher: ChunkCipher,
    pending: Vec<u8>,
    next_chunk: u64,
    plaintext_len: u64,
}

/// The last ciphertext bytes of an object and its length.
#[derive(Debug)]
pub struct SealedEnd {
    /// The last chunk with its tags; never empty.
    pub bytes: Bytes,
    /// The plaintext bytes sealed in all.
    pub plaintext_len: u64,
}

impl ObjectSealer {
    /// Starts a stream at `binding`. The key is consumed: it seals this stream only. Wrap it first.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn new(key: DataKey, binding: &ObjectBinding) -> Result<Self, EnvelopeError> {
        let cipher = ChunkCipher::new(&key, binding)?;
        Ok(Self { cipher, pending: Vec::new(), next_chunk: 0, plaintext_len: 0 })
    }

    /// Takes `data` and returns the ciphertext that is complete by now, perhaps none. A chunk is
    /// complete when a byte after it has arrived: until then it might be the last.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] beyond 2^48 bytes, [`EnvelopeError::Primitive`]. The stream
    /// is of no use after an error.
    pub fn push(&mut self, mut data: &[u8]) -> Result<Bytes, EnvelopeError> {
        self.plaintext_len = self
            .plaintext_len
            .checked_add(data.len() as u64)
            .filter(|len| *len <= PLAINTEXT_BYTES_MAX)
            .ok_or(EnvelopeError::InvalidInput("longer than 2^48 bytes"))?;
        let chunks = (self.pending.len() + data.len()).saturating_sub(1) / CHUNK;
        let sealed_chunk = CHUNK + self.cipher.layers().tag();
        let mut out = BytesMut::zeroed(chunks * sealed_chunk);
        for sealed in out.chunks_exact_mut(sealed_chunk) {
            if self.pending.is_empty() {
                let (chunk, rest) = split(data, CHUNK);
                self.cipher.seal(self.next_chunk, Position::Inner, chunk, sealed)?;
                data = rest;
            } else {
                let (missing, rest) = split(data, CHUNK - self.pending.len());
                self.pending.extend_from_slice(missing);
                self.cipher.seal(self.next_chunk, Position::Inner, &self.pending, sealed)?;
                self.pending.clear();
                data = rest;
            }
            self.next_chunk += 1;
        }
        self.pending.extend_from_slice(data);
        Ok(out.freeze())
    }

    /// Ends the stream: the last chunk, and the plaintext length to store beside the ciphertext.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn finish(self) -> Result<SealedEnd, EnvelopeError> {
        let mut out = BytesMut::zeroed(self.pending.len() + self.cipher.layers().tag());
        self.cipher.seal(self.next_chunk, Position::Final, &self.pending, &mut out)?;
        Ok(SealedEnd { bytes: out.freeze(), plaintext_len: self.plaintext_len })
    }
}

/// The first `at` bytes, or all when there are fewer, and the rest.
pub(super) fn split(data: &[u8], at: usize) -> (&[u8], &[u8]) {
    data.split_at_checked(at).unwrap_or((data, &[]))
}

/// Seals a small object in one call.
///
/// # Errors
/// As [`ObjectSealer`].
pub fn seal_object(
    key: DataKey,
    binding: &ObjectBinding,
    plaintext: &[u8],
) -> Result<Vec<u8>, EnvelopeError> {
    let mut sealer = ObjectSealer::new(key, binding)?;
    let mut sealed = Vec::from(sealer.push(plaintext)?);
    sealed.extend_from_slice(&sealer.finish()?.bytes);
    Ok(sealed)
}

impl fmt::Debug for ObjectSealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectSealer")
            .field("plaintext_len", &self.plaintext_len)
            .finish_non_exhaustive()
    }
}
