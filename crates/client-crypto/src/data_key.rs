//! The key that content is encrypted with, or that such a key is derived from.

use core::fmt;

use zeroize::Zeroizing;

use crate::CryptoError;

/// Its length in bytes.
pub(crate) const DATA_KEY_BYTES: usize = 32;

/// A data key of 256 bits: wiped when it is dropped, never printed.
pub struct DataKey(Zeroizing<[u8; DATA_KEY_BYTES]>);

impl DataKey {
    /// Takes the bytes of a key that was opened elsewhere.
    ///
    /// # Errors
    /// [`CryptoError::Key`] unless they are 32.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CryptoError> {
        let mut key = Zeroizing::new([0; DATA_KEY_BYTES]);
        if bytes.len() != DATA_KEY_BYTES {
            return Err(CryptoError::Key("a data key has 32 bytes"));
        }
        key.copy_from_slice(bytes);
        Ok(Self(key))
    }

    /// A fresh one.
    ///
    /// # Errors
    /// [`CryptoError::Primitive`] without randomness.
    pub(crate) fn fresh() -> Result<Self, CryptoError> {
        let mut key = Zeroizing::new([0; DATA_KEY_BYTES]);
        crate::primitives::fill_random(key.as_mut_slice())?;
        Ok(Self(key))
    }

    /// The bytes. Every call is a place to review.
    #[must_use]
    pub fn reveal(&self) -> &[u8; DATA_KEY_BYTES] {
        &self.0
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey(..)")
    }
}
