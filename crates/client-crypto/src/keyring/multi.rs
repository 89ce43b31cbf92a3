//! Several keyrings: each of them opens what all of them have wrapped.

use core::fmt;

use super::{EncryptedDataKey, Keyring};
use crate::{CryptoError, DataKey, EncryptionContext};

/// The first makes the data key, all wrap it, and any one opens it.
pub struct MultiKeyring<'a> {
    keyrings: Vec<Box<dyn Keyring + 'a>>,
}

impl<'a> MultiKeyring<'a> {
    /// These, in this order.
    #[must_use]
    pub fn new(keyrings: Vec<Box<dyn Keyring + 'a>>) -> Self {
        Self { keyrings }
    }
}

impl Keyring for MultiKeyring<'_> {
    fn generate(
        &self,
        context: &EncryptionContext,
    ) -> Result<(DataKey, Vec<EncryptedDataKey>), CryptoError> {
        let (first, others) =
            self.keyrings.split_first().ok_or(CryptoError::Key("there is none"))?;
        let (key, mut wrapped) = first.generate(context)?;
        for keyring in others {
            wrapped.extend(keyring.wrap(&key, context)?);
        }
        Ok((key, wrapped))
    }

    fn wrap(
        &self,
        key: &DataKey,
        context: &EncryptionContext,
    ) -> Result<Vec<EncryptedDataKey>, CryptoError> {
        let mut wrapped = Vec::new();
        for keyring in &self.keyrings {
            wrapped.extend(keyring.wrap(key, context)?);
        }
        Ok(wrapped)
    }

    fn unwrap(
        &self,
        wrapped: &EncryptedDataKey,
        context: &EncryptionContext,
    ) -> Result<Option<DataKey>, CryptoError> {
        let mut failed = None;
        for keyring in &self.keyrings {
            match keyring.unwrap(wrapped, context) {
                Ok(None) => {}
                Ok(key) => return Ok(key),
                // Another may open it.
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        failed.map_or(Ok(None), Err)
    }
}

impl fmt::Debug for MultiKeyring<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MultiKeyring({} keyrings)", self.keyrings.len())
    }
}
