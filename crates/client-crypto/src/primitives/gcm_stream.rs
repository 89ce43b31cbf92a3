//! AES-256-GCM (NIST SP 800-38D) of a stream: one nonce and one tag for up to 64 GiB, in pieces of any size.
//!
//! AWS-LC's safe calls take a message at once. CTR is AWS-LC's; GHASH is the crate `ghash`.

use aws_lc_rs::cipher::{AES_256, EncryptionContext, StreamingEncryptingKey, UnboundCipherKey};
use aws_lc_rs::iv::FixedLength;
use ghash::GHash;
use ghash::universal_hash::UniversalHash as _;
use zeroize::{Zeroize as _, Zeroizing};

use super::{NONCE_BYTES, TAG_BYTES, is_same};
use crate::CryptoError;

const BLOCK_BYTES: usize = 16;

/// The most bytes under one nonce: 2^32 - 2 blocks.
const TEXT_BYTES_MAX: u64 = (1 << 36) - 32;

const FAILED: CryptoError = CryptoError::Primitive("AES-CTR");

/// A stream under one key and nonce.
pub(crate) struct GcmStream {
    ctr: StreamingEncryptingKey,
    ghash: GHash,
    /// The ciphertext that no whole block has been made of yet.
    partial: Vec<u8>,
    /// The first block of key stream, which the tag is masked with.
    mask: Zeroizing<[u8; BLOCK_BYTES]>,
    aad_bytes: u64,
    text_bytes: u64,
}

impl GcmStream {
    /// Begins a stream.
    pub(crate) fn new(
        key: &[u8; 32],
        nonce: &[u8; NONCE_BYTES],
        aad: &[u8],
    ) -> Result<Self, CryptoError> {
        let mut hash_key = key_stream(&mut counter(key, [0; BLOCK_BYTES])?)?;
        // The counter begins at 1, whose block is the mask; the text goes on from 2. It never carries beyond
        // its 32 bits: the text is bounded.
        let mut first = [0; BLOCK_BYTES];
        let start = nonce.iter().chain(&[0, 0, 0, 1]);
        for (to, from) in first.iter_mut().zip(start) {
            *to = *from;
        }
        let mut ctr = counter(key, first)?;
        let mask = key_stream(&mut ctr)?;
        let mut ghash = GHash::new(&(*hash_key).into());
        hash_key.zeroize();
        ghash.update_padded(aad);
        let aad_bytes = u64::try_from(aad.len()).map_err(|_| FAILED)?;
        Ok(Self { ctr, ghash, partial: Vec::new(), mask, aad_bytes, text_bytes: 0 })
    }

    /// Encrypts a piece, and appends it to `out`.
    pub(crate) fn encrypt(
        &mut self,
        plaintext: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), CryptoError> {
        let start = out.len();
        self.apply(plaintext, out)?;
        self.absorb(out.get(start..).unwrap_or_default())
    }

    /// Takes a piece of ciphertext into the tag, and appends its plaintext to `out`, which is not authentic before
    /// [`verify`](Self::verify).
    pub(crate) fn decrypt(
        &mut self,
        ciphertext: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), CryptoError> {
        self.absorb(ciphertext)?;
        self.apply(ciphertext, out)
    }

    /// The tag of everything.
    pub(crate) fn tag(mut self) -> [u8; TAG_BYTES] {
        if !self.partial.is_empty() {
            self.ghash.update_padded(&self.partial);
        }
        let mut lengths = Vec::with_capacity(BLOCK_BYTES);
        lengths.extend_from_slice(&(self.aad_bytes * 8).to_be_bytes());
        lengths.extend_from_slice(&(self.text_bytes * 8).to_be_bytes());
        self.ghash.update_padded(&lengths);
        let mut tag = [0; TAG_BYTES];
        for ((to, hash), mask) in tag.iter_mut().zip(self.ghash.finalize()).zip(self.mask.iter()) {
            *to = hash ^ *mask;
        }
        tag
    }

    /// Whether `tag` is that of everything.
    pub(crate) fn verify(self, tag: &[u8; TAG_BYTES]) -> Result<(), CryptoError> {
        if is_same(&self.tag(), tag) { Ok(()) } else { Err(CryptoError::NotAuthentic) }
    }

    fn apply(&mut self, input: &[u8], out: &mut Vec<u8>) -> Result<(), CryptoError> {
        let start = out.len();
        // The call demands room for a block more, and writes as much as it reads.
        out.resize(start + input.len() + BLOCK_BYTES, 0);
        let room = out.get_mut(start..).unwrap_or_default();
        let written = self.ctr.update(input, room).map_err(|_| FAILED)?.written().len();
        out.truncate(start + written);
        if written == input.len() { Ok(()) } else { Err(FAILED) }
    }

    fn absorb(&mut self, mut ciphertext: &[u8]) -> Result<(), CryptoError> {
        let more = u64::try_from(ciphertext.len()).map_err(|_| FAILED)?;
        self.text_bytes = self.text_bytes.saturating_add(more);
        if self.text_bytes > TEXT_BYTES_MAX {
            return Err(CryptoError::TooLarge("64 GiB under one tag"));
        }
        if !self.partial.is_empty() {
            let missing = (BLOCK_BYTES - self.partial.len()).min(ciphertext.len());
            let (head, rest) = ciphertext.split_at_checked(missing).unwrap_or((ciphertext, &[]));
            self.partial.extend_from_slice(head);
            ciphertext = rest;
            if self.partial.len() < BLOCK_BYTES {
                return Ok(());
            }
            self.ghash.update_padded(&self.partial);
            self.partial.clear();
        }
        let whole = ciphertext.len() - ciphertext.len() % BLOCK_BYTES;
        let (blocks, rest) = ciphertext.split_at_checked(whole).unwrap_or((ciphertext, &[]));
        self.ghash.update_padded(blocks);
        self.partial.extend_from_slice(rest);
        Ok(())
    }
}

fn counter(
    key: &[u8; 32],
    first: [u8; BLOCK_BYTES],
) -> Result<StreamingEncryptingKey, CryptoError> {
    let key = UnboundCipherKey::new(&AES_256, key).map_err(|_| FAILED)?;
    let context = EncryptionContext::Iv128(FixedLength::from(first));
    StreamingEncryptingKey::less_safe_ctr(key, context).map_err(|_| FAILED)
}

/// The next block of key stream.
fn key_stream(
    ctr: &mut StreamingEncryptingKey,
) -> Result<Zeroizing<[u8; BLOCK_BYTES]>, CryptoError> {
    let mut out = Zeroizing::new([0; 2 * BLOCK_BYTES]);
    let written = ctr.update(&[0; BLOCK_BYTES], out.as_mut_slice()).map_err(|_| FAILED)?;
    let block = written.written().try_into().map_err(|_| FAILED)?;
    Ok(Zeroizing::new(block))
}
