//! One chunk of an object: AES-256-GCM at a position.

use aws_lc_rs::aead::{Aad, LessSafeKey, Nonce};

use super::binding::ObjectBinding;
use super::wrapping::DataKey;
use crate::EnvelopeError;
use crate::digest::sha256;
use crate::sealed::gcm_key;

/// Bytes bound to a chunk: SHA-256 of the binding's canonical encoding 32, chunk index 8, final 1.
const AAD_BYTES: usize = 41;

/// Whether a chunk is its object's last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Position {
    Inner,
    Final,
}

/// The cipher of one object or part.
///
/// INVARIANT: a [`DataKey`] seals one stream in its life (the sealer consumes it), and a stream
/// seals each chunk index once: nonces, which are the chunk index, do not repeat under a key.
pub(crate) struct ChunkCipher {
    key: LessSafeKey,
    place: [u8; 32],
}

impl ChunkCipher {
    pub(crate) fn new(key: &DataKey, binding: &ObjectBinding) -> Result<Self, EnvelopeError> {
        Ok(Self { key: gcm_key(key.reveal())?, place: sha256(&binding.canonical()) })
    }

    /// Seals `plaintext` into `out`, which is the tag longer.
    pub(crate) fn seal(
        &self,
        index: u64,
        position: Position,
        plaintext: &[u8],
        out: &mut [u8],
    ) -> Result<(), EnvelopeError> {
        const FAILED: EnvelopeError = EnvelopeError::Primitive("AES-256-GCM of a chunk");
        let aad = Aad::from(self.aad(index, position));
        let (ciphertext, tag) = out.split_at_mut_checked(plaintext.len()).ok_or(FAILED)?;
        self.key
            .seal_out_of_place_scatter(nonce(index), aad, plaintext, ciphertext, &[], tag)
            .map_err(|_| FAILED)
    }

    /// Opens `sealed` into `out`, which is the tag shorter.
    pub(crate) fn open(
        &self,
        index: u64,
        position: Position,
        sealed: &[u8],
        out: &mut [u8],
    ) -> Result<(), EnvelopeError> {
        const REFUSED: EnvelopeError = EnvelopeError::NotAuthentic;
        let aad = Aad::from(self.aad(index, position));
        let (ciphertext, tag) = sealed.split_at_checked(out.len()).ok_or(REFUSED)?;
        self.key.open_separate_gather(nonce(index), aad, ciphertext, tag, out).map_err(|_| REFUSED)
    }

    fn aad(&self, index: u64, position: Position) -> [u8; AAD_BYTES] {
        let mut aad = [0; AAD_BYTES];
        let last = match position {
            Position::Inner => 0,
            Position::Final => 1,
        };
        let bytes = self.place.into_iter().chain(index.to_be_bytes()).chain([last]);
        for (to, from) in aad.iter_mut().zip(bytes) {
            *to = from;
        }
        aad
    }
}

/// Four zero bytes and the chunk index, big-endian.
fn nonce(index: u64) -> Nonce {
    let [a, b, c, d, e, f, g, h] = index.to_be_bytes();
    Nonce::assume_unique_for_key([0, 0, 0, 0, a, b, c, d, e, f, g, h])
}
