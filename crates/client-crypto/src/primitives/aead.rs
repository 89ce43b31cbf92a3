//! AES-GCM (NIST SP 800-38D) of a message at once.

use aws_lc_rs::aead::{AES_128_GCM, AES_192_GCM, AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};

use crate::CryptoError;

/// The length of a nonce in bytes.
pub(crate) const NONCE_BYTES: usize = 12;

/// The length of a tag in bytes.
pub(crate) const TAG_BYTES: usize = 16;

/// A key of AES-GCM. The caller sees to it that no nonce seals twice.
pub(crate) struct Gcm(LessSafeKey);

impl Gcm {
    /// A key of 16, 24 or 32 bytes.
    pub(crate) fn new(key: &[u8]) -> Result<Self, CryptoError> {
        let algorithm = match key.len() {
            16 => &AES_128_GCM,
            24 => &AES_192_GCM,
            32 => &AES_256_GCM,
            _ => return Err(CryptoError::Key("a key of AES has 16, 24 or 32 bytes")),
        };
        let key = UnboundKey::new(algorithm, key);
        Ok(Self(LessSafeKey::new(key.map_err(|_| CryptoError::Primitive("AES-GCM"))?)))
    }

    /// Encrypts `data` where it is, and appends the tag.
    pub(crate) fn seal(
        &self,
        nonce: [u8; NONCE_BYTES],
        aad: &[u8],
        data: &mut Vec<u8>,
    ) -> Result<(), CryptoError> {
        let nonce = Nonce::assume_unique_for_key(nonce);
        let sealed = self.0.seal_in_place_append_tag(nonce, Aad::from(aad), data);
        sealed.map_err(|_| CryptoError::Primitive("AES-GCM"))
    }

    /// Decrypts `data`, which ends with its tag, where it is; the plaintext.
    pub(crate) fn open<'a>(
        &self,
        nonce: [u8; NONCE_BYTES],
        aad: &[u8],
        data: &'a mut [u8],
    ) -> Result<&'a [u8], CryptoError> {
        let nonce = Nonce::assume_unique_for_key(nonce);
        let opened = self.0.open_in_place(nonce, Aad::from(aad), data);
        opened.map(|plaintext| &*plaintext).map_err(|_| CryptoError::NotAuthentic)
    }
}
