//! Keys of a KMS.

use core::fmt;

use super::{EncryptedDataKey, KMS_PROVIDER, Keyring};
use crate::{CryptoError, DataKey, EncryptionContext, Kms, OpenedKey, WrappedKey};

/// One KMS key, by its ARN, id or alias. It opens what was wrapped under that key and nothing else: the KMS is told
/// which key has to open, and what it answers is compared with what the message says.
pub struct KmsKeyring<'a> {
    kms: &'a dyn Kms,
    key_id: String,
    is_multi_region: bool,
}

impl<'a> KmsKeyring<'a> {
    /// The key `key_id` of a KMS.
    #[must_use]
    pub fn new(kms: &'a dyn Kms, key_id: impl Into<String>) -> Self {
        Self { kms, key_id: key_id.into(), is_multi_region: false }
    }

    /// A multi-Region key, by the ARN of the one in the Region that is called: it also opens what was wrapped under
    /// its primary or its replicas elsewhere.
    ///
    /// # Errors
    /// [`CryptoError::Key`] of what is not such an ARN.
    pub fn multi_region(kms: &'a dyn Kms, key_arn: impl Into<String>) -> Result<Self, CryptoError> {
        let key_id = key_arn.into();
        match is_related(&key_id, &key_id) {
            true => Ok(Self { kms, key_id, is_multi_region: true }),
            false => Err(CryptoError::Key("no ARN of a multi-Region key")),
        }
    }
}

impl Keyring for KmsKeyring<'_> {
    fn generate(
        &self,
        context: &EncryptionContext,
    ) -> Result<(DataKey, Vec<EncryptedDataKey>), CryptoError> {
        let generated = self.kms.generate_data_key(&self.key_id, context)?;
        Ok((generated.key, vec![edk(generated.wrapped)]))
    }

    fn wrap(
        &self,
        key: &DataKey,
        context: &EncryptionContext,
    ) -> Result<Vec<EncryptedDataKey>, CryptoError> {
        Ok(vec![edk(self.kms.encrypt(&self.key_id, key, context)?)])
    }

    fn unwrap(
        &self,
        wrapped: &EncryptedDataKey,
        context: &EncryptionContext,
    ) -> Result<Option<DataKey>, CryptoError> {
        let Some(arn) = arn_of(wrapped) else { return Ok(None) };
        if self.is_multi_region {
            if !is_related(&self.key_id, arn) {
                return Ok(None);
            }
            // Who opens it is the key here, whichever of them has wrapped it.
            let key = self.kms.decrypt(&self.key_id, &wrapped.ciphertext, context)?;
            return opened(key, &self.key_id);
        }
        let is_other = is_key_arn(&self.key_id) && self.key_id != arn;
        if is_other {
            return Ok(None);
        }
        opened(self.kms.decrypt(&self.key_id, &wrapped.ciphertext, context)?, arn)
    }
}

impl fmt::Debug for KmsKeyring<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KmsKeyring").field("key_id", &self.key_id).finish_non_exhaustive()
    }
}

/// Whatever KMS key a message names, of these accounts, or of any where none is given. It opens, and does not wrap.
pub struct KmsDiscoveryKeyring<'a> {
    kms: &'a dyn Kms,
    accounts: Vec<String>,
}

impl<'a> KmsDiscoveryKeyring<'a> {
    /// Keys of `accounts`.
    #[must_use]
    pub fn new(kms: &'a dyn Kms, accounts: Vec<String>) -> Self {
        Self { kms, accounts }
    }
}

impl Keyring for KmsDiscoveryKeyring<'_> {
    fn generate(
        &self,
        _: &EncryptionContext,
    ) -> Result<(DataKey, Vec<EncryptedDataKey>), CryptoError> {
        Err(CryptoError::Key("a discovery keyring opens, and does not wrap"))
    }

    fn wrap(
        &self,
        _: &DataKey,
        _: &EncryptionContext,
    ) -> Result<Vec<EncryptedDataKey>, CryptoError> {
        Err(CryptoError::Key("a discovery keyring opens, and does not wrap"))
    }

    fn unwrap(
        &self,
        wrapped: &EncryptedDataKey,
        context: &EncryptionContext,
    ) -> Result<Option<DataKey>, CryptoError> {
        let Some(arn) = arn_of(wrapped).filter(|arn| is_key_arn(arn)) else { return Ok(None) };
        let account = arn.split(':').nth(4).unwrap_or_default();
        if !self.accounts.is_empty() && !self.accounts.iter().any(|wanted| wanted == account) {
            return Ok(None);
        }
        opened(self.kms.decrypt(arn, &wrapped.ciphertext, context)?, arn)
    }
}

impl fmt::Debug for KmsDiscoveryKeyring<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KmsDiscoveryKeyring")
            .field("accounts", &self.accounts)
            .finish_non_exhaustive()
    }
}

fn edk(wrapped: WrappedKey) -> EncryptedDataKey {
    EncryptedDataKey {
        provider_id: KMS_PROVIDER.to_owned(),
        provider_info: wrapped.key_arn.into_bytes(),
        ciphertext: wrapped.ciphertext,
    }
}

/// The ARN that a wrapped key names; none of one that is not of a KMS.
fn arn_of(wrapped: &EncryptedDataKey) -> Option<&str> {
    let arn = core::str::from_utf8(&wrapped.provider_info).ok()?;
    (wrapped.provider_id == KMS_PROVIDER).then_some(arn)
}

/// Whether it is the ARN of a key, not of an alias.
fn is_key_arn(id: &str) -> bool {
    id.splitn(6, ':').nth(5).is_some_and(|resource| resource.starts_with("key/"))
}

/// Whether two ARNs are of one multi-Region key: they differ in the Region at most.
fn is_related(one: &str, other: &str) -> bool {
    let apart_from_region = |arn: &str| -> Option<Vec<String>> {
        let mut parts: Vec<String> = arn.splitn(6, ':').map(str::to_owned).collect();
        let is_multi_region = parts.get(5)?.starts_with("key/mrk-");
        parts.get_mut(3)?.clear();
        is_multi_region.then_some(parts)
    };
    apart_from_region(one).is_some_and(|one| apart_from_region(other) == Some(one))
}

fn opened(opened: OpenedKey, arn: &str) -> Result<Option<DataKey>, CryptoError> {
    if opened.key_arn != arn {
        return Err(CryptoError::Kms(format!(
            "the KMS opened it with {}, and the message names {arn}",
            opened.key_arn
        )));
    }
    DataKey::from_bytes(&opened.plaintext).map(Some)
}
