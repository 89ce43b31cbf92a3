//! Opening an object, whole or from the middle.

use core::fmt;
use core::ops::Range;

use bytes::{Buf, Bytes, BytesMut};

use super::binding::ObjectBinding;
use super::chunk::{ChunkCipher, Position};
use super::layout::{self, CHUNK, CHUNK_BYTES};
use super::sealer::split;
use super::wrapping::DataKey;
use crate::EnvelopeError;

/// Decrypts one object or part, or a range of it, fed with ciphertext in pieces of any size.
///
/// Only plaintext of chunks that proved authentic is handed out. Chunks that are whole in the
/// caller's bytes are decrypted straight into the output, one allocation for each call.
pub struct ObjectOpener {
    cipher: ChunkCipher,
    plaintext_len: u64,
    cipher_range: Range<u64>,
    pending: Vec<u8>,
    next_chunk: u64,
    end_chunk: u64,
    skip_bytes: u64,
    wanted_bytes: u64,
    failed: bool,
}

impl ObjectOpener {
    /// Opens the whole of an object of `plaintext_len` bytes.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] when the length is beyond 2^48 bytes,
    /// [`EnvelopeError::Primitive`].
    pub fn new(
        key: &DataKey,
        binding: &ObjectBinding,
        plaintext_len: u64,
    ) -> Result<Self, EnvelopeError> {
        let cipher = ChunkCipher::new(key, binding)?;
        Ok(Self {
            cipher_range: 0..layout::ciphertext_len(plaintext_len, cipher.layers())?,
            cipher,
            plaintext_len,
            pending: Vec::new(),
            next_chunk: 0,
            end_chunk: layout::chunk_count(plaintext_len),
            skip_bytes: 0,
            wanted_bytes: plaintext_len,
            failed: false,
        })
    }

    /// Opens the plaintext bytes `wanted` of an object of `plaintext_len` bytes. The ciphertext to
    /// feed is [`ObjectOpener::cipher_range`].
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] when the range is empty or outside the object,
    /// [`EnvelopeError::Primitive`].
    pub fn for_range(
        key: &DataKey,
        binding: &ObjectBinding,
        plaintext_len: u64,
        wanted: Range<u64>,
    ) -> Result<Self, EnvelopeError> {
        let wanted_bytes = wanted.end.saturating_sub(wanted.start);
        let end_chunk = wanted.end.div_ceil(CHUNK_BYTES);
        let range = layout::chunk_range(plaintext_len, wanted, key.layers())?;
        Ok(Self {
            cipher_range: range.cipher,
            next_chunk: range.first_chunk,
            end_chunk,
            skip_bytes: range.skip_bytes,
            wanted_bytes,
            ..Self::new(key, binding, plaintext_len)?
        })
    }

    /// The bytes of the stored ciphertext to feed, from its start to its end.
    #[must_use]
    pub fn cipher_range(&self) -> Range<u64> {
        self.cipher_range.clone()
    }

    /// Takes ciphertext and returns the wanted plaintext that is proven by now, perhaps none.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAuthentic`] for another key, another binding, altered, reordered or
    /// surplus bytes, [`EnvelopeError::Primitive`]. The stream is of no use after an error.
    pub fn push(&mut self, data: &[u8]) -> Result<Bytes, EnvelopeError> {
        if self.failed {
            return Err(EnvelopeError::NotAuthentic);
        }
        let opened = self.open_whole_chunks(data);
        self.failed = opened.is_err();
        opened.map(|plaintext| self.cut(plaintext))
    }

    /// Ends the stream.
    ///
    /// # Errors
    /// [`EnvelopeError::CutShort`] when ciphertext is missing; [`EnvelopeError::NotAuthentic`] after
    /// an earlier error.
    pub fn finish(self) -> Result<(), EnvelopeError> {
        if self.failed {
            return Err(EnvelopeError::NotAuthentic);
        }
        if self.next_chunk == self.end_chunk && self.pending.is_empty() {
            return Ok(());
        }
        Err(EnvelopeError::CutShort)
    }

    fn open_whole_chunks(&mut self, mut data: &[u8]) -> Result<BytesMut, EnvelopeError> {
        let mut out = BytesMut::zeroed(self.plaintext_ready(self.pending.len() + data.len()));
        let mut free: &mut [u8] = &mut out;
        let tag = self.cipher.layers().tag();
        while self.next_chunk < self.end_chunk {
            let (position, plain_len) = self.next_chunk_shape();
            let (missing, rest) = split(data, plain_len + tag - self.pending.len());
            if self.pending.len() + missing.len() < plain_len + tag {
                break;
            }
            let (plaintext, later) =
                free.split_at_mut_checked(plain_len).ok_or(EnvelopeError::NotAuthentic)?;
            if self.pending.is_empty() {
                self.cipher.open(self.next_chunk, position, missing, plaintext)?;
            } else {
                self.pending.extend_from_slice(missing);
                self.cipher.open(self.next_chunk, position, &self.pending, plaintext)?;
                self.pending.clear();
            }
            (free, data) = (later, rest);
            self.next_chunk += 1;
        }
        if self.next_chunk == self.end_chunk && !data.is_empty() {
            return Err(EnvelopeError::NotAuthentic);
        }
        self.pending.extend_from_slice(data);
        Ok(out)
    }

    /// The plaintext bytes of the chunks that `available` ciphertext bytes complete.
    fn plaintext_ready(&self, available: usize) -> usize {
        // Only an object's last chunk is shorter than CHUNK, and nothing follows it.
        let layers = self.cipher.layers();
        let full = available / (CHUNK + layers.tag());
        let chunks_left = self.end_chunk - self.next_chunk;
        let ends_at = (self.end_chunk * CHUNK_BYTES).min(self.plaintext_len);
        let left = ends_at.saturating_sub(self.next_chunk * CHUNK_BYTES);
        if available as u64 >= left.saturating_add(chunks_left * layers.tag_bytes()) {
            return usize::try_from(left).unwrap_or(full * CHUNK);
        }
        full * CHUNK
    }

    fn next_chunk_shape(&self) -> (Position, usize) {
        let left = self.plaintext_len.saturating_sub(self.next_chunk * CHUNK_BYTES);
        let position = if left <= CHUNK_BYTES { Position::Final } else { Position::Inner };
        (position, usize::try_from(left.min(CHUNK_BYTES)).unwrap_or(CHUNK))
    }

    /// Cuts off what comes before and after the wanted range.
    fn cut(&mut self, mut plaintext: BytesMut) -> Bytes {
        let before = self.skip_bytes.min(plaintext.len() as u64);
        plaintext.advance(usize::try_from(before).unwrap_or(usize::MAX));
        self.skip_bytes -= before;
        plaintext.truncate(usize::try_from(self.wanted_bytes).unwrap_or(usize::MAX));
        self.wanted_bytes -= plaintext.len() as u64;
        plaintext.freeze()
    }
}

/// Opens a small object in one call.
///
/// # Errors
/// As [`ObjectOpener`].
pub fn open_object(
    key: &DataKey,
    binding: &ObjectBinding,
    plaintext_len: u64,
    sealed: &[u8],
) -> Result<Bytes, EnvelopeError> {
    let mut opener = ObjectOpener::new(key, binding, plaintext_len)?;
    let plaintext = opener.push(sealed)?;
    opener.finish().map(|()| plaintext)
}

impl fmt::Debug for ObjectOpener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectOpener")
            .field("plaintext_len", &self.plaintext_len)
            .field("next_chunk", &self.next_chunk)
            .field("end_chunk", &self.end_chunk)
            .finish_non_exhaustive()
    }
}
