//! A key of AES that the caller holds.

use core::fmt;

use zeroize::Zeroizing;

use super::{EncryptedDataKey, Keyring};
use crate::primitives::{Gcm, NONCE_BYTES, TAG_BYTES, random};
use crate::{CryptoError, DataKey, EncryptionContext};

/// What stands behind the name in the provider info: the bits of the tag, the bytes of the nonce (4 bytes each).
const TAG_BITS: [u8; 4] = [0, 0, 0, 128];
const NONCE_LENGTH: [u8; 4] = [0, 0, 0, 12];

/// Wraps by AES-GCM under a raw key of 16, 24 or 32 bytes. A wrapped key has the encryption context as its
/// additional data.
pub struct RawAesKeyring {
    name_space: String,
    name: String,
    key: Gcm,
}

impl RawAesKeyring {
    /// A key with its name space and name, which messages carry: `aws-kms` is no name space of a raw key.
    ///
    /// # Errors
    /// [`CryptoError::Key`].
    pub fn new(
        name_space: impl Into<String>,
        name: impl Into<String>,
        key: &[u8],
    ) -> Result<Self, CryptoError> {
        let name_space = super::raw_name_space(name_space.into())?;
        Ok(Self { name_space, name: name.into(), key: Gcm::new(key)? })
    }

    /// The nonce in a provider info that is of this key.
    fn nonce(&self, info: &[u8]) -> Option<[u8; NONCE_BYTES]> {
        let rest = info.strip_prefix(self.name.as_bytes())?;
        let rest = rest.strip_prefix(&TAG_BITS)?.strip_prefix(&NONCE_LENGTH)?;
        rest.try_into().ok()
    }
}

impl Keyring for RawAesKeyring {
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
        context: &EncryptionContext,
    ) -> Result<Vec<EncryptedDataKey>, CryptoError> {
        let nonce: [u8; NONCE_BYTES] = random()?;
        // With room for the tag, so that the plaintext is encrypted where it is.
        let mut data = Vec::with_capacity(key.reveal().len() + TAG_BYTES);
        data.extend_from_slice(key.reveal());
        self.key.seal(nonce, &context.serialised()?, &mut data)?;
        let info = [self.name.as_bytes(), &TAG_BITS, &NONCE_LENGTH, &nonce].concat();
        Ok(vec![EncryptedDataKey {
            provider_id: self.name_space.clone(),
            provider_info: info,
            ciphertext: data,
        }])
    }

    fn unwrap(
        &self,
        wrapped: &EncryptedDataKey,
        context: &EncryptionContext,
    ) -> Result<Option<DataKey>, CryptoError> {
        let nonce = self.nonce(&wrapped.provider_info);
        let Some(nonce) = nonce.filter(|_| wrapped.provider_id == self.name_space) else {
            return Ok(None);
        };
        let mut data = Zeroizing::new(wrapped.ciphertext.clone());
        let opened = self.key.open(nonce, &context.serialised()?, &mut data)?;
        DataKey::from_bytes(opened).map(Some)
    }
}

impl fmt::Debug for RawAesKeyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawAesKeyring({} {})", self.name_space, self.name)
    }
}
