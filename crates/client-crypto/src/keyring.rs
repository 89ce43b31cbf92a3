//! Keyrings of the Encryption SDK: what wraps the data key of a message, and opens it.

mod kms;
mod multi;
mod raw_aes;
mod raw_rsa;

use crate::{CryptoError, DataKey, EncryptionContext};

pub use crate::primitives::{RsaPadding, RsaPrivateKey, RsaPublicKey};
pub use kms::{KmsDiscoveryKeyring, KmsKeyring};
pub use multi::MultiKeyring;
pub use raw_aes::RawAesKeyring;
pub use raw_rsa::RawRsaKeyring;

/// What stands before the names of keys in a KMS.
pub const KMS_PROVIDER: &str = "aws-kms";

/// A data key as a message carries it, under one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncryptedDataKey {
    /// `aws-kms`, or the name space of a raw key.
    pub provider_id: String,
    /// The ARN of a KMS key; the name of a raw key, with what else its keyring needs.
    pub provider_info: Vec<u8>,
    /// The wrapped key.
    pub ciphertext: Vec<u8>,
}

/// Wraps and opens data keys. A message is encrypted with the data key of one keyring, and may carry it under
/// several.
pub trait Keyring {
    /// A fresh data key, and the same wrapped.
    ///
    /// # Errors
    /// [`CryptoError`].
    fn generate(
        &self,
        context: &EncryptionContext,
    ) -> Result<(DataKey, Vec<EncryptedDataKey>), CryptoError>;

    /// Wraps a data key that another keyring has made.
    ///
    /// # Errors
    /// [`CryptoError`].
    fn wrap(
        &self,
        key: &DataKey,
        context: &EncryptionContext,
    ) -> Result<Vec<EncryptedDataKey>, CryptoError>;

    /// Opens a wrapped data key; none where it is not under a key of this keyring.
    ///
    /// # Errors
    /// [`CryptoError`] where it should open and does not.
    fn unwrap(
        &self,
        wrapped: &EncryptedDataKey,
        context: &EncryptionContext,
    ) -> Result<Option<DataKey>, CryptoError>;
}

/// Opens the first of `wrapped` that opens.
pub(crate) fn open_any(
    keyring: &dyn Keyring,
    wrapped: &[EncryptedDataKey],
    context: &EncryptionContext,
) -> Result<DataKey, CryptoError> {
    let mut reasons: Vec<String> = Vec::new();
    for wrapped in wrapped {
        match keyring.unwrap(wrapped, context) {
            Ok(Some(key)) => return Ok(key),
            Ok(None) => {}
            Err(error) => {
                let reason = error.to_string();
                if !reasons.contains(&reason) {
                    reasons.push(reason);
                }
            }
        }
    }
    Err(CryptoError::NoKey(reasons))
}

/// The name space of a raw key.
fn raw_name_space(name: String) -> Result<String, CryptoError> {
    if name.is_empty() || name.starts_with(KMS_PROVIDER) {
        return Err(CryptoError::Key("the name space of a raw key is neither empty nor aws-kms"));
    }
    Ok(name)
}
