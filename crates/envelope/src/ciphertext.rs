//! The ciphertext blob of KMS `Encrypt`, `GenerateDataKey` and `ReEncrypt`.
//!
//! # Format, version 1
//! ```text
//!   0   1  0x49: not 0x01, with which blobs of AWS itself begin
//!   1   1  format version, 0x01
//!   2  32  key material id
//!  34   8  account id as a number, big-endian
//!  42   1  kind of key id: 0 UUID, 1 multi-Region
//!  43  16  key id
//!  59   2  length r of the region name, big-endian
//!  61   r  region name
//! 61+r 16  nonce, random
//!       n  AES-256-GCM ciphertext
//!      16  tag
//! ```
//! Everything before the ciphertext is clear and authenticated, so that `Decrypt` without a key id
//! finds the key and the material. A 32-byte data key makes a blob of 139 bytes in
//! `us-gov-west-1`-length regions (14), 188 with the longest region name accepted. Version 2 is that of
//! keys in hardware tokens: see [`TokenBlob`](crate::TokenBlob); version 3 that of keys in external key
//! stores: see [`ExternalBlob`](crate::ExternalBlob).
//!
//! # Cryptography
//! As AWS describes its own ("AWS KMS cryptographic details"): a 256-bit one-time key is derived
//! from the backing key and the 128-bit nonce with the SP 800-108 counter KDF and used for one
//! AES-256-GCM encryption with an all-zero nonce; header and encryption context are the associated
//! data. Among 2^48 ciphertexts of one backing key the chance that two nonces collide is below
//! 2^-32; the limit of 2^32 random 96-bit nonces does not apply.

use secret::Secret;
use stdx::Random;

use crate::aad::Canonical;
use crate::backing::BackingKey;
use crate::kdf::{Purpose, one_time_key};
use crate::reader::Reader;
use crate::sealed::{TAG_BYTES, append_sealed, open_detached};
use crate::{EncryptionContext, EnvelopeError, KeyMaterialId, KeyName, random};

/// The longest plaintext, in bytes: `Encrypt` takes 4,096 (AWS KMS API reference), and what a KMS sends to
/// the proxy of an external key store is up to 4,300.
pub const PLAINTEXT_BYTES_MAX: usize = 4300;

pub(crate) const MAGIC: u8 = 0x49;
pub(crate) const FORMAT_VERSION: u8 = 1;
const NONCE_BYTES: usize = 16;
const PURPOSE: Purpose = Purpose("ironkeep kms ciphertext");

/// The clear front of a ciphertext blob.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CiphertextHeader {
    key_name: KeyName,
    material_id: KeyMaterialId,
}

/// The version of the format of ciphertexts that a token made.
pub(crate) const TOKEN_VERSION: u8 = 2;

/// The version of the format of ciphertexts of keys in external key stores.
pub(crate) const EXTERNAL_VERSION: u8 = 3;

impl CiphertextHeader {
    /// Reads the header without any key. What it says is authenticated only by
    /// [`BackingKey::decrypt`].
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`] when the blob is not one of ours, [`EnvelopeError::NewerFormat`].
    pub fn parse(blob: &[u8]) -> Result<Self, EnvelopeError> {
        let mut reader = Reader::new(blob);
        if reader.byte()? == MAGIC && matches!(reader.byte()?, TOKEN_VERSION | EXTERNAL_VERSION) {
            return Self::read(&mut reader);
        }
        Parts::split(blob).map(|parts| parts.header)
    }

    /// That of a ciphertext of this key and material.
    pub(crate) const fn new(key_name: KeyName, material_id: KeyMaterialId) -> Self {
        Self { key_name, material_id }
    }

    /// Reads material id and key name.
    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Self, EnvelopeError> {
        let material_id = KeyMaterialId::from_bytes(reader.array()?);
        Ok(Self { key_name: KeyName::read(reader)?, material_id })
    }

    /// The KMS key it says it is encrypted under.
    #[must_use]
    pub const fn key_name(&self) -> &KeyName {
        &self.key_name
    }

    /// The material of that key.
    #[must_use]
    pub const fn material_id(&self) -> KeyMaterialId {
        self.material_id
    }
}

impl BackingKey {
    /// Encrypts `plaintext` (at most [`PLAINTEXT_BYTES_MAX`] bytes), bound to `context`.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] for a longer plaintext, [`EnvelopeError::Primitive`].
    pub fn encrypt(
        &self,
        plaintext: &[u8],
        context: &EncryptionContext,
        random: &dyn Random,
    ) -> Result<Vec<u8>, EnvelopeError> {
        if plaintext.len() > PLAINTEXT_BYTES_MAX {
            return Err(EnvelopeError::InvalidInput("plaintext is longer than 4,300 bytes"));
        }
        let nonce: [u8; NONCE_BYTES] = random::bytes(random);
        let mut blob = Vec::with_capacity(192 + plaintext.len());
        blob.extend_from_slice(&[MAGIC, FORMAT_VERSION]);
        blob.extend_from_slice(self.material_id().as_bytes());
        self.name().put_fixed(&mut blob);
        self.name().put_region(&mut blob)?;
        blob.extend_from_slice(&nonce);
        let aad = associated_data(&blob, context);
        let key = one_time_key(self.reveal(), PURPOSE, &nonce)?;
        append_sealed(key.reveal(), &aad, plaintext, &mut blob)?;
        Ok(blob)
    }

    /// Decrypts a blob made by this key and material with the same `context`.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAuthentic`] for another context or an altered byte,
    /// [`EnvelopeError::OtherKey`] when the header names another key or material,
    /// [`EnvelopeError::Malformed`], [`EnvelopeError::NewerFormat`].
    pub fn decrypt(
        &self,
        blob: &[u8],
        context: &EncryptionContext,
    ) -> Result<Secret<Vec<u8>>, EnvelopeError> {
        let parts = Parts::split(blob)?;
        let same_material = parts.header.material_id == self.material_id();
        if !same_material || !parts.header.key_name.is_same_key(self.name()) {
            return Err(EnvelopeError::OtherKey);
        }
        let aad = associated_data(parts.clear, context);
        let key = one_time_key(self.reveal(), PURPOSE, &parts.nonce)?;
        let mut plaintext = vec![0; parts.ciphertext.len()];
        open_detached(key.reveal(), &aad, parts.ciphertext, parts.tag, &mut plaintext)?;
        Ok(Secret::new(plaintext))
    }
}

/// The clear front, nonce included, and the encryption context.
fn associated_data(clear: &[u8], context: &EncryptionContext) -> Vec<u8> {
    context.encode(Canonical::new(PURPOSE.0).bytes(clear)).finish()
}

/// A blob cut into its parts.
struct Parts<'a> {
    header: CiphertextHeader,
    clear: &'a [u8],
    nonce: [u8; NONCE_BYTES],
    ciphertext: &'a [u8],
    tag: &'a [u8],
}

impl<'a> Parts<'a> {
    fn split(blob: &'a [u8]) -> Result<Self, EnvelopeError> {
        let mut reader = Reader::new(blob);
        if reader.byte()? != MAGIC {
            return Err(EnvelopeError::Malformed("not a ciphertext of this installation"));
        }
        match reader.byte()? {
            FORMAT_VERSION => {}
            0 => return Err(EnvelopeError::Malformed("a ciphertext of format version 0")),
            found => {
                return Err(EnvelopeError::NewerFormat { found, supported: FORMAT_VERSION });
            }
        }
        let header = CiphertextHeader::read(&mut reader)?;
        let nonce = reader.array()?;
        let body = reader.slice(reader.remaining())?;
        let too_short = EnvelopeError::Malformed("a ciphertext without a tag");
        let (ciphertext, tag) = body.split_last_chunk::<TAG_BYTES>().ok_or(too_short)?;
        if ciphertext.len() > PLAINTEXT_BYTES_MAX {
            return Err(EnvelopeError::Malformed("a ciphertext is too long"));
        }
        let clear = blob.get(..blob.len() - body.len()).unwrap_or_default();
        Ok(Self { header, clear, nonce, ciphertext, tag })
    }
}
