//! What data keys of objects are wrapped with.

use core::fmt;

use zeroize::Zeroizing;

use super::context::{CEK_CONTEXT, V1_CONTEXT, require_ascii, without_reserved};
use super::material::{COMMITTED_SUITE, GCM_NAME, Material, Wrapping, WrittenFormat};
use crate::keyring::{RsaPadding, RsaPrivateKey, RsaPublicKey};
use crate::primitives::{
    Gcm, NONCE_BYTES, TAG_BYTES, open_ecb, open_oaep, random, seal_oaep, unwrap_aes,
};
use crate::{CryptoError, DataKey, EncryptionContext, Kms};

/// A key under which data keys are.
pub enum MasterKey<'a> {
    /// A key of a KMS, by its ARN, id or alias.
    Kms {
        /// The KMS.
        kms: &'a dyn Kms,
        /// The key.
        key_id: String,
    },
    /// A raw key of AES of 16, 24 or 32 bytes.
    Aes(Zeroizing<Vec<u8>>),
    /// A public key of RSA: it wraps, and does not open.
    RsaPublic(RsaPublicKey),
    /// A private key of RSA.
    RsaPrivate(RsaPrivateKey),
}

/// A fresh data key, and the same wrapped.
pub(super) struct Fresh {
    pub(super) key: DataKey,
    pub(super) wrapped: Vec<u8>,
    pub(super) wrapping: Wrapping,
    pub(super) context: EncryptionContext,
}

impl MasterKey<'_> {
    pub(super) fn generate(
        &self,
        format: WrittenFormat,
        context: &EncryptionContext,
    ) -> Result<Fresh, CryptoError> {
        let mut context = without_reserved(context)?;
        require_ascii(&context)?;
        let algorithm = content_name(format == WrittenFormat::V3);
        if let Self::Kms { kms, key_id } = self {
            context.insert(CEK_CONTEXT, algorithm);
            let generated = kms.generate_data_key(key_id, &context)?;
            let wrapped = generated.wrapped.ciphertext;
            return Ok(Fresh {
                key: generated.key,
                wrapped,
                wrapping: Wrapping::KmsContext,
                context,
            });
        }
        let key = DataKey::fresh()?;
        let (wrapped, wrapping) = match self {
            Self::Aes(master) => (seal_aes(master, &key, algorithm)?, Wrapping::AesGcm),
            Self::RsaPublic(public) => (seal_rsa(public, &key, algorithm)?, Wrapping::RsaOaepSha1),
            Self::RsaPrivate(private) => {
                (seal_rsa(private.public(), &key, algorithm)?, Wrapping::RsaOaepSha1)
            }
            Self::Kms { .. } => return Err(CryptoError::Key("a key of a KMS")),
        };
        Ok(Fresh { key, wrapped, wrapping, context })
    }

    /// Opens the data key of an object. With a KMS, the context has to be what the caller says, no pair more or less.
    pub(super) fn open(
        &self,
        material: &Material,
        context: &EncryptionContext,
    ) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
        let wrapped = &material.wrapped_key;
        let algorithm = content_name(material.commitment.is_some());
        match (material.wrapping, self) {
            (Wrapping::KmsContext, Self::Kms { kms, key_id }) => {
                let context = without_reserved(context)?;
                material.context.require_exactly(&context, &[CEK_CONTEXT, V1_CONTEXT])?;
                Ok(kms.decrypt(key_id, wrapped, &material.context)?.plaintext)
            }
            (Wrapping::KmsLegacy, Self::Kms { kms, key_id }) => {
                if let Some((name, _)) = context.pairs().next() {
                    return Err(CryptoError::Context(name.to_owned()));
                }
                Ok(kms.decrypt(key_id, wrapped, &material.context)?.plaintext)
            }
            (Wrapping::AesGcm, Self::Aes(key)) => open_aes(key, wrapped, algorithm),
            (Wrapping::AesWrapLegacy, Self::Aes(key)) => unwrap_aes(key, wrapped),
            (Wrapping::AesEcbLegacy, Self::Aes(key)) => open_ecb(key, wrapped),
            (Wrapping::RsaOaepSha1, Self::RsaPrivate(key)) => open_rsa(key, wrapped, algorithm),
            (Wrapping::RsaOaepSha256Legacy, Self::RsaPrivate(key)) => {
                open_oaep(key, RsaPadding::OaepSha256, wrapped)
            }
            (wrapping, _) => Err(CryptoError::NoKey(vec![format!(
                "it is wrapped by `{}`, and the key is of another kind",
                wrapping.name()
            )])),
        }
    }
}

/// How wrapped keys name the algorithm of the content.
const fn content_name(is_committed: bool) -> &'static str {
    if is_committed { COMMITTED_SUITE } else { GCM_NAME }
}

/// Nonce, wrapped key, tag; the algorithm of the content is additional data.
fn seal_aes(master: &[u8], key: &DataKey, algorithm: &str) -> Result<Vec<u8>, CryptoError> {
    let nonce: [u8; NONCE_BYTES] = random()?;
    let mut data = Vec::with_capacity(key.reveal().len() + TAG_BYTES);
    data.extend_from_slice(key.reveal());
    Gcm::new(master)?.seal(nonce, algorithm.as_bytes(), &mut data)?;
    Ok([nonce.as_slice(), &data].concat())
}

fn open_aes(
    master: &[u8],
    wrapped: &[u8],
    algorithm: &str,
) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
    let (nonce, data) = wrapped.split_first_chunk().ok_or(CryptoError::NotAuthentic)?;
    let mut data = Zeroizing::new(data.to_vec());
    let opened = Gcm::new(master)?.open(*nonce, algorithm.as_bytes(), &mut data)?;
    Ok(Zeroizing::new(opened.to_vec()))
}

/// The length of the key (1 byte), the key, the algorithm of the content.
fn seal_rsa(public: &RsaPublicKey, key: &DataKey, algorithm: &str) -> Result<Vec<u8>, CryptoError> {
    let length = u8::try_from(key.reveal().len()).map_err(|_| CryptoError::Key("its length"))?;
    let plaintext =
        Zeroizing::new([&[length], key.reveal().as_slice(), algorithm.as_bytes()].concat());
    seal_oaep(public, RsaPadding::OaepSha1, &plaintext)
}

fn open_rsa(
    private: &RsaPrivateKey,
    wrapped: &[u8],
    algorithm: &str,
) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
    let opened = open_oaep(private, RsaPadding::OaepSha1, wrapped)?;
    let (length, rest) = opened.split_first().ok_or(CryptoError::NotAuthentic)?;
    let (key, name) =
        rest.split_at_checked(usize::from(*length)).ok_or(CryptoError::NotAuthentic)?;
    if name != algorithm.as_bytes() {
        return Err(CryptoError::NotAuthentic);
    }
    Ok(Zeroizing::new(key.to_vec()))
}

impl fmt::Debug for MasterKey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kms { key_id, .. } => write!(f, "MasterKey::Kms({key_id})"),
            Self::Aes(_) => f.write_str("MasterKey::Aes(..)"),
            Self::RsaPublic(_) => f.write_str("MasterKey::RsaPublic(..)"),
            Self::RsaPrivate(_) => f.write_str("MasterKey::RsaPrivate(..)"),
        }
    }
}
