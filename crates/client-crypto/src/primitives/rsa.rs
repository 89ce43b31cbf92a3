//! RSAES-OAEP (RFC 8017), of data keys.

use core::fmt;

use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OAEP_SHA384_MGF1SHA384, OAEP_SHA512_MGF1SHA512,
    OaepAlgorithm, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, PrivateDecryptingKey,
    PublicEncryptingKey,
};
use zeroize::Zeroizing;

use crate::CryptoError;

/// The hash of OAEP, and of its mask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RsaPadding {
    /// SHA-1, as the S3 Encryption Client has it. OAEP does not rest on collisions.
    OaepSha1,
    /// SHA-256.
    OaepSha256,
    /// SHA-384.
    OaepSha384,
    /// SHA-512.
    OaepSha512,
}

impl RsaPadding {
    const fn algorithm(self) -> &'static OaepAlgorithm {
        match self {
            Self::OaepSha1 => &OAEP_SHA1_MGF1SHA1,
            Self::OaepSha256 => &OAEP_SHA256_MGF1SHA256,
            Self::OaepSha384 => &OAEP_SHA384_MGF1SHA384,
            Self::OaepSha512 => &OAEP_SHA512_MGF1SHA512,
        }
    }
}

/// A public key of RSA: it wraps.
pub struct RsaPublicKey(OaepPublicEncryptingKey);

impl RsaPublicKey {
    /// Reads a SubjectPublicKeyInfo in DER.
    ///
    /// # Errors
    /// [`CryptoError::Key`].
    pub fn from_der(der: &[u8]) -> Result<Self, CryptoError> {
        let refused = CryptoError::Key("no public key of RSA in DER (SubjectPublicKeyInfo)");
        let Ok(key) = PublicEncryptingKey::from_der(der) else { return Err(refused) };
        OaepPublicEncryptingKey::new(key).map(Self).map_err(|_| refused)
    }
}

/// A private key of RSA: it opens, and wraps too.
pub struct RsaPrivateKey {
    private: OaepPrivateDecryptingKey,
    public: RsaPublicKey,
}

impl RsaPrivateKey {
    /// Reads PKCS#8 in DER.
    ///
    /// # Errors
    /// [`CryptoError::Key`].
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, CryptoError> {
        let refused = || CryptoError::Key("no private key of RSA in DER (PKCS#8)");
        let key = PrivateDecryptingKey::from_pkcs8(der).map_err(|_| refused())?;
        let public = OaepPublicEncryptingKey::new(key.public_key()).map_err(|_| refused())?;
        let private = OaepPrivateDecryptingKey::new(key).map_err(|_| refused())?;
        Ok(Self { private, public: RsaPublicKey(public) })
    }

    /// Its public half.
    #[must_use]
    pub const fn public(&self) -> &RsaPublicKey {
        &self.public
    }
}

impl fmt::Debug for RsaPublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RsaPublicKey({} bits)", self.0.key_size_bits())
    }
}

impl fmt::Debug for RsaPrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RsaPrivateKey({} bits)", self.public.0.key_size_bits())
    }
}

/// Wraps.
pub(crate) fn seal_oaep(
    key: &RsaPublicKey,
    padding: RsaPadding,
    plaintext: &[u8],
) -> Result<Vec<u8>, CryptoError> {
    let mut out = vec![0; key.0.ciphertext_size()];
    let sealed = key.0.encrypt(padding.algorithm(), plaintext, &mut out, None);
    let count = sealed.map_err(|_| CryptoError::Primitive("RSA-OAEP"))?.len();
    out.truncate(count);
    Ok(out)
}

/// Opens.
pub(crate) fn open_oaep(
    key: &RsaPrivateKey,
    padding: RsaPadding,
    ciphertext: &[u8],
) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
    let mut out = Zeroizing::new(vec![0; key.private.min_output_size()]);
    let opened = key.private.decrypt(padding.algorithm(), ciphertext, &mut out, None);
    let count = opened.map_err(|_| CryptoError::NotAuthentic)?.len();
    out.truncate(count);
    Ok(out)
}
