//! A ciphertext blob without its clear front: what an external key store's proxy may give away is an IV, a
//! ciphertext as long as its plaintext, a tag, and 20 bytes.
//!
//! The front is made again from the key's name and its material, which the proxy finds by what the 20
//! bytes say. Blobs of versions 1 and 2 can be taken apart; their IVs differ in length.

use crate::ciphertext::{FORMAT_VERSION, MAGIC, TOKEN_VERSION};
use crate::{CiphertextHeader, EnvelopeError, KeyMaterialId, KeyName};

const TAG_BYTES: usize = 16;

/// The bytes of the nonce of version 1.
const NONCE_BYTES: usize = 16;

/// The bytes of the IV of version 2.
const IV_BYTES: usize = 12;

/// What is left of a blob.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Detached<'a> {
    /// 16 bytes of a blob of version 1, 12 of one of version 2.
    pub iv: &'a [u8],
    /// The ciphertext.
    pub ciphertext: &'a [u8],
    /// The tag, 16 bytes.
    pub tag: &'a [u8],
}

impl<'a> Detached<'a> {
    /// Takes a blob of a plaintext of so many bytes apart; gives its material too.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`] when it is of another version or length.
    pub fn of(
        blob: &'a [u8],
        plaintext_bytes: usize,
    ) -> Result<(KeyMaterialId, Self), EnvelopeError> {
        const OTHER: EnvelopeError = EnvelopeError::Malformed("it cannot be taken apart");
        let header = CiphertextHeader::parse(blob)?;
        let iv_bytes = match blob.first_chunk() {
            Some([MAGIC, FORMAT_VERSION]) => NONCE_BYTES,
            Some([MAGIC, TOKEN_VERSION]) => IV_BYTES,
            _ => return Err(OTHER),
        };
        let mut front = Vec::with_capacity(128);
        put_front(&mut front, blob.get(1).copied(), &header)?;
        let rest = blob.strip_prefix(front.as_slice()).ok_or(OTHER)?;
        let (iv, rest) = rest.split_at_checked(iv_bytes).ok_or(OTHER)?;
        let (ciphertext, tag) = rest.split_at_checked(plaintext_bytes).ok_or(OTHER)?;
        if tag.len() != TAG_BYTES {
            return Err(OTHER);
        }
        Ok((header.material_id(), Self { iv, ciphertext, tag }))
    }

    /// The blob again, of this key and material.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`] for an IV or a tag of another length.
    pub fn blob(&self, name: KeyName, material: KeyMaterialId) -> Result<Vec<u8>, EnvelopeError> {
        let version = match self.iv.len() {
            NONCE_BYTES => FORMAT_VERSION,
            IV_BYTES => TOKEN_VERSION,
            _ => return Err(EnvelopeError::Malformed("an IV of 12 or 16 bytes")),
        };
        if self.tag.len() != TAG_BYTES {
            return Err(EnvelopeError::Malformed("a tag of 16 bytes"));
        }
        let mut blob = Vec::with_capacity(192 + self.ciphertext.len());
        put_front(&mut blob, Some(version), &CiphertextHeader::new(name, material))?;
        for part in [self.iv, self.ciphertext, self.tag] {
            blob.extend_from_slice(part);
        }
        Ok(blob)
    }
}

fn put_front(
    out: &mut Vec<u8>,
    version: Option<u8>,
    header: &CiphertextHeader,
) -> Result<(), EnvelopeError> {
    out.extend_from_slice(&[MAGIC, version.unwrap_or_default()]);
    out.extend_from_slice(header.material_id().as_bytes());
    header.key_name().put_fixed(out);
    header.key_name().put_region(out)
}

#[cfg(test)]
mod tests;
