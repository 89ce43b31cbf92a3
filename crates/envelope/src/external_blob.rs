//! The ciphertext blob of a KMS key in an external key store: what the key's own material has encrypted,
//! encrypted once more by a key that lies elsewhere.
//!
//! # Format, version 3
//! ```text
//!   0   1  0x49
//!   1   1  format version, 0x03
//!   2      material id, account, kind and id of the key, region: as in version 1
//!  61+r 1  length m of what the proxy wants to have again, 0 to 20
//!       m  what the proxy wants to have again
//!       1  length of the IV, 12 or 16
//!       i  IV, of the external key manager
//!       n  AES-256-GCM ciphertext, by the external key, of a blob of version 1
//!      16  tag
//! ```
//! The associated data of the outer encryption is SHA-256 over a canonical encoding of everything before
//! the first length and of the encryption context: the proxy learns neither. The proxy binds its own
//! metadata to the ciphertext. The inner blob names the same key and material and is bound to the same
//! context, so that both layers must agree.
//!
//! # Cryptography
//! Whoever has the external key alone, or the KMS key's material alone, reads nothing: "double encryption"
//! (<https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html>). IVs are those of the
//! external key manager, whose limits hold for its key; under the inner layer the limit is that of
//! version 1.

use crate::aad::Canonical;
use crate::ciphertext::{EXTERNAL_VERSION, MAGIC};
use crate::reader::Reader;
use crate::{CiphertextHeader, EncryptionContext, EnvelopeError, KeyMaterialId, KeyName, digest};

const PURPOSE: &str = "ironkeep kms ciphertext of an external key";
const TAG_BYTES: usize = 16;
const IV_BYTES: [usize; 2] = [12, 16];
const METADATA_BYTES_MAX: usize = 20;

/// The longest inner blob, which is also what every proxy takes.
const INNER_BYTES_MAX: usize = 4300;

/// The clear front of a blob that is being made.
#[derive(Debug)]
pub struct ExternalFront(Vec<u8>);

/// What an external key manager gives back.
#[derive(Debug, Clone, Copy)]
pub struct ExternalSealed<'a> {
    /// What the proxy wants to have again, at most 20 bytes.
    pub metadata: &'a [u8],
    /// The IV, 12 or 16 bytes.
    pub iv: &'a [u8],
    /// The ciphertext, as long as its plaintext.
    pub ciphertext: &'a [u8],
    /// The tag, 16 bytes.
    pub tag: &'a [u8],
}

impl ExternalFront {
    /// The front of a ciphertext of the key `name`.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] for a region that is too long.
    pub fn new(name: &KeyName, material: KeyMaterialId) -> Result<Self, EnvelopeError> {
        let mut blob = Vec::with_capacity(512);
        blob.extend_from_slice(&[MAGIC, EXTERNAL_VERSION]);
        blob.extend_from_slice(material.as_bytes());
        name.put_fixed(&mut blob);
        name.put_region(&mut blob)?;
        Ok(Self(blob))
    }

    /// What the external key manager is to authenticate.
    #[must_use]
    pub fn associated_data(&self, context: &EncryptionContext) -> [u8; 32] {
        associated_data(&self.0, context)
    }

    /// The blob, with what the external key manager made.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] for a part that does not have its length.
    pub fn finish(self, sealed: &ExternalSealed<'_>) -> Result<Vec<u8>, EnvelopeError> {
        let ExternalSealed { metadata, iv, ciphertext, tag } = *sealed;
        if !sealed.has_lengths() {
            return Err(EnvelopeError::InvalidInput("a part of an external ciphertext"));
        }
        let mut blob = self.0;
        for field in [metadata, iv] {
            let length = u8::try_from(field.len());
            blob.push(length.map_err(|_| EnvelopeError::InvalidInput("a field is too long"))?);
            blob.extend_from_slice(field);
        }
        blob.extend_from_slice(ciphertext);
        blob.extend_from_slice(tag);
        Ok(blob)
    }
}

impl ExternalSealed<'_> {
    fn has_lengths(&self) -> bool {
        self.metadata.len() <= METADATA_BYTES_MAX
            && IV_BYTES.contains(&self.iv.len())
            && (1..=INNER_BYTES_MAX).contains(&self.ciphertext.len())
            && self.tag.len() == TAG_BYTES
    }
}

/// A blob, cut into its parts. Nothing of it is authenticated before both keys have opened it.
#[derive(Debug)]
pub struct ExternalBlob<'a> {
    header: CiphertextHeader,
    clear: &'a [u8],
    sealed: ExternalSealed<'a>,
}

impl<'a> ExternalBlob<'a> {
    /// Cuts a blob.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`] when it is not one of an external key.
    pub fn parse(blob: &'a [u8]) -> Result<Self, EnvelopeError> {
        let mut reader = Reader::new(blob);
        if [reader.byte()?, reader.byte()?] != [MAGIC, EXTERNAL_VERSION] {
            return Err(EnvelopeError::Malformed("not a ciphertext of an external key"));
        }
        let header = CiphertextHeader::read(&mut reader)?;
        let clear = blob.get(..blob.len() - reader.remaining()).unwrap_or_default();
        let length = reader.byte()?;
        let metadata = reader.slice(usize::from(length))?;
        let length = reader.byte()?;
        let iv = reader.slice(usize::from(length))?;
        let body = reader.slice(reader.remaining())?;
        let too_short = EnvelopeError::Malformed("a ciphertext without a tag");
        let (ciphertext, tag) = body.split_last_chunk::<TAG_BYTES>().ok_or(too_short)?;
        let sealed = ExternalSealed { metadata, iv, ciphertext, tag };
        if !sealed.has_lengths() {
            return Err(EnvelopeError::Malformed("a part of an external ciphertext"));
        }
        Ok(Self { header, clear, sealed })
    }

    /// Which key and material it says made it.
    #[must_use]
    pub const fn header(&self) -> &CiphertextHeader {
        &self.header
    }

    /// What the external key manager made.
    #[must_use]
    pub const fn sealed(&self) -> &ExternalSealed<'a> {
        &self.sealed
    }

    /// What the external key manager is to authenticate.
    #[must_use]
    pub fn associated_data(&self, context: &EncryptionContext) -> [u8; 32] {
        associated_data(self.clear, context)
    }
}

fn associated_data(clear: &[u8], context: &EncryptionContext) -> [u8; 32] {
    digest::sha256(&context.encode(Canonical::new(PURPOSE).bytes(clear)).finish())
}

#[cfg(test)]
mod tests;
