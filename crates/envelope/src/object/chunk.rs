//! One chunk of an object: AES-256-GCM at a position, once or twice.

use aws_lc_rs::aead::{Aad, LessSafeKey, Nonce};

use super::binding::ObjectBinding;
use super::layout::{Layers, TAG};
use super::wrapping::DataKey;
use crate::EnvelopeError;
use crate::digest::sha256;
use crate::sealed::gcm_key;

/// Bytes bound to a chunk: SHA-256 of the binding's canonical encoding 32, chunk index 8, final 1.
const AAD_BYTES: usize = 41;

const FAILED: EnvelopeError = EnvelopeError::Primitive("AES-256-GCM of a chunk");
const REFUSED: EnvelopeError = EnvelopeError::NotAuthentic;

/// Whether a chunk is its object's last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Position {
    Inner,
    Final,
}

/// The cipher of one object or part.
///
/// Of two layers the inner one seals the plaintext, and the outer one what that gave, tag included,
/// under another key and bound to another text. Neither key opens anything without the other.
///
/// INVARIANT: a [`DataKey`] seals one stream in its life (the sealer consumes it), and a stream
/// seals each chunk index once: nonces, which are the chunk index, do not repeat under a key.
pub(crate) struct ChunkCipher {
    inner: Layer,
    outer: Option<Layer>,
    /// What the outer layer holds of the chunk that is being opened: ciphertext of the inner one.
    between: Vec<u8>,
}

impl ChunkCipher {
    pub(crate) fn new(key: &DataKey, binding: &ObjectBinding) -> Result<Self, EnvelopeError> {
        let (inner, outer) = match key.reveal_outer() {
            None => (Layer::new(key.reveal(), &binding.canonical())?, None),
            Some(outer) => (
                Layer::new(key.reveal(), &binding.canonical_of_layer("inner"))?,
                Some(Layer::new(outer, &binding.canonical_of_layer("outer"))?),
            ),
        };
        Ok(Self { inner, outer, between: Vec::new() })
    }

    /// How often each chunk is encrypted.
    pub(crate) const fn layers(&self) -> Layers {
        match self.outer {
            None => Layers::One,
            Some(_) => Layers::Two,
        }
    }

    /// Seals `plaintext` into `out`, which is the tags longer.
    pub(crate) fn seal(
        &self,
        index: u64,
        position: Position,
        plaintext: &[u8],
        out: &mut [u8],
    ) -> Result<(), EnvelopeError> {
        let Some(outer) = &self.outer else {
            return self.inner.seal(index, position, plaintext, out);
        };
        let (sealed, tag) = out.split_at_mut_checked(plaintext.len() + TAG).ok_or(FAILED)?;
        self.inner.seal(index, position, plaintext, sealed)?;
        outer.seal_in_place(index, position, sealed, tag)
    }

    /// Opens `sealed` into `out`, which is the tags shorter.
    pub(crate) fn open(
        &mut self,
        index: u64,
        position: Position,
        sealed: &[u8],
        out: &mut [u8],
    ) -> Result<(), EnvelopeError> {
        let Some(outer) = &self.outer else {
            return self.inner.open(index, position, sealed, out);
        };
        self.between.resize(out.len() + TAG, 0);
        outer.open(index, position, sealed, &mut self.between)?;
        self.inner.open(index, position, &self.between, out)
    }
}

/// One encryption of a stream.
struct Layer {
    key: LessSafeKey,
    place: [u8; 32],
}

impl Layer {
    fn new(key: &[u8; 32], bound: &[u8]) -> Result<Self, EnvelopeError> {
        Ok(Self { key: gcm_key(key)?, place: sha256(bound) })
    }

    /// Seals `plaintext` into `out`, which is the tag longer.
    fn seal(
        &self,
        index: u64,
        position: Position,
        plaintext: &[u8],
        out: &mut [u8],
    ) -> Result<(), EnvelopeError> {
        let aad = Aad::from(self.aad(index, position));
        let (ciphertext, tag) = out.split_at_mut_checked(plaintext.len()).ok_or(FAILED)?;
        self.key
            .seal_out_of_place_scatter(nonce(index), aad, plaintext, ciphertext, &[], tag)
            .map_err(|_| FAILED)
    }

    /// Seals `bytes` where they are, and puts the tag into `tag`.
    fn seal_in_place(
        &self,
        index: u64,
        position: Position,
        bytes: &mut [u8],
        tag: &mut [u8],
    ) -> Result<(), EnvelopeError> {
        let aad = Aad::from(self.aad(index, position));
        let made = self.key.seal_in_place_separate_tag(nonce(index), aad, bytes);
        let made = made.map_err(|_| FAILED)?;
        if tag.len() != made.as_ref().len() {
            return Err(FAILED);
        }
        tag.copy_from_slice(made.as_ref());
        Ok(())
    }

    /// Opens `sealed` into `out`, which is the tag shorter.
    fn open(
        &self,
        index: u64,
        position: Position,
        sealed: &[u8],
        out: &mut [u8],
    ) -> Result<(), EnvelopeError> {
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
