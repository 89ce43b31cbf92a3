//! A key of RSA that the caller holds: whoever has its public half can encrypt.

use core::fmt;

use super::{EncryptedDataKey, Keyring, RsaPadding, RsaPrivateKey, RsaPublicKey};
use crate::primitives::{open_oaep, seal_oaep};
use crate::{CryptoError, DataKey, EncryptionContext};

/// One half, or both.
enum Half {
    Public(RsaPublicKey),
    Private(RsaPrivateKey),
}

/// Wraps by RSA-OAEP. The encryption context is not bound to the wrapped key, only to the message.
pub struct RawRsaKeyring {
    name_space: String,
    name: String,
    padding: RsaPadding,
    half: Half,
}

impl RawRsaKeyring {
    /// Wraps, and does not open.
    ///
    /// # Errors
    /// [`CryptoError::Key`].
    pub fn public(
        (name_space, name): (&str, &str),
        padding: RsaPadding,
        key: RsaPublicKey,
    ) -> Result<Self, CryptoError> {
        let name_space = super::raw_name_space(name_space.to_owned())?;
        Ok(Self { name_space, name: name.to_owned(), padding, half: Half::Public(key) })
    }

    /// Wraps and opens.
    ///
    /// # Errors
    /// [`CryptoError::Key`].
    pub fn private(
        (name_space, name): (&str, &str),
        padding: RsaPadding,
        key: RsaPrivateKey,
    ) -> Result<Self, CryptoError> {
        let name_space = super::raw_name_space(name_space.to_owned())?;
        Ok(Self { name_space, name: name.to_owned(), padding, half: Half::Private(key) })
    }
}

impl Keyring for RawRsaKeyring {
    fn generate(
        &self,
        context: &EncryptionContext,
    ) -> Result<(DataKey, Vec<EncryptedDataKey>), CryptoError> {
        let key = DataKey::fresh()?;
        let wrapped = self.wrap(&key, context)?;
        Ok((key, wrapped))
    }

    fn wrap(
        &self,
        key: &DataKey,
        _: &EncryptionContext,
    ) -> Result<Vec<EncryptedDataKey>, CryptoError> {
        let public = match &self.half {
            Half::Public(public) => public,
            Half::Private(private) => private.public(),
        };
        Ok(vec![EncryptedDataKey {
            provider_id: self.name_space.clone(),
            provider_info: self.name.clone().into_bytes(),
            ciphertext: seal_oaep(public, self.padding, key.reveal())?,
        }])
    }

    fn unwrap(
        &self,
        wrapped: &EncryptedDataKey,
        _: &EncryptionContext,
    ) -> Result<Option<DataKey>, CryptoError> {
        let is_ours =
            wrapped.provider_id == self.name_space && wrapped.provider_info == self.name.as_bytes();
        let Half::Private(key) = &self.half else {
            return match is_ours {
                true => Err(CryptoError::Key("a public key does not open")),
                false => Ok(None),
            };
        };
        if !is_ours {
            return Ok(None);
        }
        let opened = open_oaep(key, self.padding, &wrapped.ciphertext)?;
        DataKey::from_bytes(&opened).map(Some)
    }
}

impl fmt::Debug for RawRsaKeyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawRsaKeyring({} {})", self.name_space, self.name)
    }
}
