//! The ciphertext blob of a KMS key that lies in a hardware token: the token encrypts, and here is what
//! stands around it.
//!
//! # Format, version 2
//! ```text
//!   0   1  0x49
//!   1   1  format version, 0x02
//!   2      material id, account, kind and id of the key, region: as in version 1
//!  61+r 12 IV, random
//!       n  AES-256-GCM ciphertext
//!      16  tag
//! ```
//! The associated data is SHA-256 over a canonical encoding of everything before the IV and of the
//! encryption context: tokens take little of it (AWS CloudHSM takes 16 KiB of plaintext and associated
//! data together), and none is too long that way. It is never empty.
//!
//! # Cryptography
//! The token's key encrypts each plaintext itself, under a random IV of 96 bits (NIST SP 800-38D, section
//! 8.2.2): after 2^32 ciphertexts of one key the chance that two IVs were the same reaches 2^-33. The
//! one-time keys of version 1 need a derivation that not every token has.

use crate::aad::Canonical;
use crate::ciphertext::{MAGIC, TOKEN_VERSION};
use crate::reader::Reader;
use crate::{
    CiphertextHeader, EncryptionContext, EnvelopeError, KeyMaterialId, KeyName,
    PLAINTEXT_BYTES_MAX, digest,
};

const PURPOSE: &str = "ironkeep kms ciphertext of a token";
const IV_BYTES: usize = 12;
const TAG_BYTES: usize = 16;

/// The clear front of a blob that is being made.
#[derive(Debug)]
pub struct TokenFront(Vec<u8>);

impl TokenFront {
    /// The front of a ciphertext of the key `name`.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] for a plaintext longer than 4,300 bytes.
    pub fn new(
        name: &KeyName,
        material: KeyMaterialId,
        plaintext_bytes: usize,
    ) -> Result<Self, EnvelopeError> {
        if plaintext_bytes > PLAINTEXT_BYTES_MAX {
            return Err(EnvelopeError::InvalidInput("plaintext is longer than 4,300 bytes"));
        }
        let mut blob = Vec::with_capacity(192 + plaintext_bytes);
        blob.extend_from_slice(&[MAGIC, TOKEN_VERSION]);
        blob.extend_from_slice(material.as_bytes());
        name.put_fixed(&mut blob);
        name.put_region(&mut blob)?;
        Ok(Self(blob))
    }

    /// What the token is to authenticate.
    #[must_use]
    pub fn associated_data(&self, context: &EncryptionContext) -> [u8; 32] {
        associated_data(&self.0, context)
    }

    /// The blob, with what the token made.
    #[must_use]
    pub fn finish(self, iv: &[u8; IV_BYTES], sealed: &[u8]) -> Vec<u8> {
        let mut blob = self.0;
        blob.extend_from_slice(iv);
        blob.extend_from_slice(sealed);
        blob
    }
}

/// A blob, cut into its parts. Nothing of it is authenticated before the token has opened it.
#[derive(Debug)]
pub struct TokenBlob<'a> {
    header: CiphertextHeader,
    clear: &'a [u8],
    iv: [u8; IV_BYTES],
    sealed: &'a [u8],
}

impl<'a> TokenBlob<'a> {
    /// Cuts a blob.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`] when it is not one that a token made.
    pub fn parse(blob: &'a [u8]) -> Result<Self, EnvelopeError> {
        let mut reader = Reader::new(blob);
        if [reader.byte()?, reader.byte()?] != [MAGIC, TOKEN_VERSION] {
            return Err(EnvelopeError::Malformed("not a ciphertext of a token"));
        }
        let header = CiphertextHeader::read(&mut reader)?;
        let clear = blob.get(..blob.len() - reader.remaining()).unwrap_or_default();
        let iv = reader.array()?;
        let sealed = reader.slice(reader.remaining())?;
        if !(TAG_BYTES..=PLAINTEXT_BYTES_MAX + TAG_BYTES).contains(&sealed.len()) {
            return Err(EnvelopeError::Malformed("a ciphertext is too short or too long"));
        }
        Ok(Self { header, clear, iv, sealed })
    }

    /// Which key and material it says made it.
    #[must_use]
    pub const fn header(&self) -> &CiphertextHeader {
        &self.header
    }

    /// The IV.
    #[must_use]
    pub const fn iv(&self) -> [u8; IV_BYTES] {
        self.iv
    }

    /// Ciphertext and tag.
    #[must_use]
    pub const fn sealed(&self) -> &'a [u8] {
        self.sealed
    }

    /// What the token is to authenticate.
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
