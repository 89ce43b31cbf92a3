//! The calls to a KMS.

use core::fmt;

use zeroize::Zeroizing;

use crate::{CryptoError, DataKey, EncryptionContext};

/// A KMS, as far as client-side encryption calls it: AWS's, Ironkeep's, or what stands in for one in a test. A client
/// that is asynchronous waits within these functions: they are called once for a message, not for its bytes.
pub trait Kms {
    /// GenerateDataKey of 32 bytes.
    ///
    /// # Errors
    /// [`CryptoError::Kms`].
    fn generate_data_key(
        &self,
        key_id: &str,
        context: &EncryptionContext,
    ) -> Result<GeneratedKey, CryptoError>;

    /// Encrypt of a data key.
    ///
    /// # Errors
    /// [`CryptoError::Kms`].
    fn encrypt(
        &self,
        key_id: &str,
        key: &DataKey,
        context: &EncryptionContext,
    ) -> Result<WrappedKey, CryptoError>;

    /// Decrypt of a wrapped data key; refused where it is not under `key_id`.
    ///
    /// # Errors
    /// [`CryptoError::Kms`].
    fn decrypt(
        &self,
        key_id: &str,
        wrapped: &[u8],
        context: &EncryptionContext,
    ) -> Result<OpenedKey, CryptoError>;

    /// ReEncrypt of a wrapped data key: it comes under `to`, and does not leave the KMS.
    ///
    /// # Errors
    /// [`CryptoError::Kms`].
    fn re_encrypt(
        &self,
        wrapped: &[u8],
        from: &EncryptionContext,
        key_id: &str,
        to: &EncryptionContext,
    ) -> Result<WrappedKey, CryptoError>;
}

/// A data key, fresh.
#[derive(Debug)]
pub struct GeneratedKey {
    /// In the clear.
    pub key: DataKey,
    /// Under the KMS key.
    pub wrapped: WrappedKey,
}

/// A data key under a KMS key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrappedKey {
    /// What the KMS answered.
    pub ciphertext: Vec<u8>,
    /// The ARN of the KMS key.
    pub key_arn: String,
}

/// What a KMS opened.
pub struct OpenedKey {
    /// In the clear.
    pub plaintext: Zeroizing<Vec<u8>>,
    /// The ARN of the KMS key that opened it.
    pub key_arn: String,
}

impl fmt::Debug for OpenedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenedKey").field("key_arn", &self.key_arn).finish_non_exhaustive()
    }
}
