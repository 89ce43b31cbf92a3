//! Key pairs: RSA, elliptic curves, ML-DSA and ML-KEM, to sign, to decrypt and to agree on secrets.
//!
//! A private key is kept as PKCS#8 (RFC 5958), a public key as SubjectPublicKeyInfo (RFC 5280),
//! both in DER. AWS-LC draws what it needs of chance from its own generator, the one that
//! [`SystemRandom`](crate::random::SystemRandom) is.

use core::fmt;

use aws_lc_rs::agreement;
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::kem::DecapsulationKey;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{self, KeySize, OaepPrivateDecryptingKey, OaepPublicEncryptingKey};
use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepAlgorithm};
use aws_lc_rs::rsa::{PrivateDecryptingKey, PublicEncryptingKey};
use aws_lc_rs::signature as sig;
use aws_lc_rs::signature::{
    EcdsaKeyPair, EcdsaSigningAlgorithm, Ed25519KeyPair, KeyPair as _, PqdsaKeyPair,
    PqdsaSigningAlgorithm,
};
use secret::Secret;

use crate::EnvelopeError;

mod import;
mod kem;
mod pkcs1;
mod prehashed;
mod signing;

use kem::KemSpec;

pub use import::{ImportWrapping, wrap_import};
pub use kem::encapsulate;
pub use pkcs1::{rsa_2048_from_pkcs1, rsa_2048_to_pkcs1};
pub use prehashed::message_representative;
pub use signing::{Message, SignatureHash, SignatureScheme, verify};

/// The kind of a key pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AsymmetricSpec {
    /// RSA, 2048 bits.
    Rsa2048,
    /// RSA, 3072 bits.
    Rsa3072,
    /// RSA, 4096 bits.
    Rsa4096,
    /// NIST P-256.
    P256,
    /// NIST P-384.
    P384,
    /// NIST P-521.
    P521,
    /// secp256k1.
    P256k1,
    /// Edwards25519.
    Ed25519,
    /// ML-DSA-44 of FIPS 204.
    MlDsa44,
    /// ML-DSA-65 of FIPS 204.
    MlDsa65,
    /// ML-DSA-87 of FIPS 204.
    MlDsa87,
    /// ML-KEM-512 of FIPS 203.
    MlKem512,
    /// ML-KEM-768 of FIPS 203.
    MlKem768,
    /// ML-KEM-1024 of FIPS 203.
    MlKem1024,
}

/// What a private key does; a key does one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PrivateKeyUse {
    /// Signs.
    Sign,
    /// Decrypts with RSAES-OAEP.
    Decrypt,
    /// Agrees on secrets by ECDH.
    Agree,
    /// Decapsulates secrets with ML-KEM.
    Decapsulate,
}

/// The hash of RSAES-OAEP, which is also that of its mask; the label is empty (RFC 8017).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OaepHash {
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
}

/// A new key pair.
#[derive(Debug)]
pub struct GeneratedPair {
    /// PKCS#8, DER.
    pub private_key: Secret<Vec<u8>>,
    /// SubjectPublicKeyInfo, DER.
    pub public_key: Vec<u8>,
}

/// A private key, parsed for its use.
pub struct PrivateKey {
    inner: Inner,
}

enum Inner {
    RsaSigning(rsa::KeyPair),
    RsaDecrypting(OaepPrivateDecryptingKey),
    Ecdsa(EcdsaKeyPair),
    Ed25519(Ed25519KeyPair),
    MlDsa(PqdsaKeyPair),
    Agreement(agreement::PrivateKey),
    Kem(KemSpec, DecapsulationKey),
}

impl AsymmetricSpec {
    const fn rsa_size(self) -> Option<KeySize> {
        match self {
            Self::Rsa2048 => Some(KeySize::Rsa2048),
            Self::Rsa3072 => Some(KeySize::Rsa3072),
            Self::Rsa4096 => Some(KeySize::Rsa4096),
            _ => None,
        }
    }

    const fn ecdsa(self) -> Option<&'static EcdsaSigningAlgorithm> {
        match self {
            Self::P256 => Some(&sig::ECDSA_P256_SHA256_ASN1_SIGNING),
            Self::P384 => Some(&sig::ECDSA_P384_SHA384_ASN1_SIGNING),
            Self::P521 => Some(&sig::ECDSA_P521_SHA512_ASN1_SIGNING),
            Self::P256k1 => Some(&sig::ECDSA_P256K1_SHA256_ASN1_SIGNING),
            _ => None,
        }
    }

    const fn ml_dsa(self) -> Option<&'static PqdsaSigningAlgorithm> {
        match self {
            Self::MlDsa44 => Some(&sig::ML_DSA_44_SIGNING),
            Self::MlDsa65 => Some(&sig::ML_DSA_65_SIGNING),
            Self::MlDsa87 => Some(&sig::ML_DSA_87_SIGNING),
            _ => None,
        }
    }

    const fn agreement(self) -> Option<&'static agreement::Algorithm> {
        match self {
            Self::P256 => Some(&agreement::ECDH_P256),
            Self::P384 => Some(&agreement::ECDH_P384),
            Self::P521 => Some(&agreement::ECDH_P521),
            _ => None,
        }
    }
}

/// Makes a key pair. RSA takes long: about 60 ms for 2048 bits and 700 ms for 4096 on one core of
/// 2024, and several times that now and then.
///
/// # Errors
/// [`EnvelopeError::Primitive`].
pub fn generate(spec: AsymmetricSpec) -> Result<GeneratedPair, EnvelopeError> {
    let failed = |_| EnvelopeError::Primitive("key pair generation");
    if let Some(size) = spec.rsa_size() {
        let pair = PrivateDecryptingKey::generate(size).map_err(failed)?;
        let private = AsDer::<Pkcs8V1Der<'_>>::as_der(&pair).map_err(failed)?;
        let public = AsDer::<PublicKeyX509Der<'_>>::as_der(&pair.public_key()).map_err(failed)?;
        return Ok(generated(private.as_ref(), public.as_ref()));
    }
    if let Some(algorithm) = spec.ecdsa() {
        let pair = EcdsaKeyPair::generate(algorithm).map_err(failed)?;
        let private = pair.to_pkcs8v1().map_err(failed)?;
        let public = AsDer::<PublicKeyX509Der<'_>>::as_der(pair.public_key()).map_err(failed)?;
        return Ok(generated(private.as_ref(), public.as_ref()));
    }
    if let Some(algorithm) = spec.ml_dsa() {
        let pair = PqdsaKeyPair::generate(algorithm).map_err(failed)?;
        let private = pair.to_pkcs8v1().map_err(failed)?;
        let public = AsDer::<PublicKeyX509Der<'_>>::as_der(pair.public_key()).map_err(failed)?;
        return Ok(generated(private.as_ref(), public.as_ref()));
    }
    if let Some(kem) = KemSpec::of(spec) {
        return kem.generate();
    }
    let pair = Ed25519KeyPair::generate().map_err(failed)?;
    let private = pair.to_pkcs8v1().map_err(failed)?;
    let public = AsDer::<PublicKeyX509Der<'_>>::as_der(pair.public_key()).map_err(failed)?;
    Ok(generated(private.as_ref(), public.as_ref()))
}

fn generated(private: &[u8], public: &[u8]) -> GeneratedPair {
    GeneratedPair { private_key: Secret::new(private.to_vec()), public_key: public.to_vec() }
}

impl PrivateKey {
    /// Parses `pkcs8` as a private key of `spec`, for its one use.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`] when it is none, and [`EnvelopeError::InvalidInput`] for a use
    /// that keys of this kind do not have.
    pub fn parse(
        spec: AsymmetricSpec,
        used: PrivateKeyUse,
        pkcs8: &Secret<Vec<u8>>,
    ) -> Result<Self, EnvelopeError> {
        let not_one = |_| EnvelopeError::Malformed("not a private key of its spec");
        let bytes = pkcs8.reveal();
        if spec.rsa_size().is_some() {
            return Self::parse_rsa(spec, used, bytes);
        }
        if let Some(kem) = KemSpec::of(spec) {
            return match used {
                PrivateKeyUse::Decapsulate => {
                    Ok(Self { inner: Inner::Kem(kem, kem.parse(pkcs8)?) })
                }
                _ => Err(WRONG_USE),
            };
        }
        let inner = match used {
            PrivateKeyUse::Sign => {
                if let Some(algorithm) = spec.ecdsa() {
                    Inner::Ecdsa(EcdsaKeyPair::from_pkcs8(algorithm, bytes).map_err(not_one)?)
                } else if let Some(algorithm) = spec.ml_dsa() {
                    Inner::MlDsa(PqdsaKeyPair::from_pkcs8(algorithm, bytes).map_err(not_one)?)
                } else {
                    Inner::Ed25519(Ed25519KeyPair::from_pkcs8(bytes).map_err(not_one)?)
                }
            }
            PrivateKeyUse::Agree => {
                let algorithm = spec.agreement().ok_or(WRONG_USE)?;
                let key = agreement::PrivateKey::from_private_key_der(algorithm, bytes);
                Inner::Agreement(key.map_err(not_one)?)
            }
            PrivateKeyUse::Decrypt | PrivateKeyUse::Decapsulate => return Err(WRONG_USE),
        };
        Ok(Self { inner })
    }

    fn parse_rsa(
        spec: AsymmetricSpec,
        used: PrivateKeyUse,
        pkcs8: &[u8],
    ) -> Result<Self, EnvelopeError> {
        let not_one = |_| EnvelopeError::Malformed("not a private key of its spec");
        let key = PrivateDecryptingKey::from_pkcs8(pkcs8).map_err(not_one)?;
        if spec.rsa_size().map(KeySize::len) != Some(key.key_size_bytes()) {
            return Err(EnvelopeError::Malformed("not a private key of its spec"));
        }
        let failed = |_| EnvelopeError::Primitive("RSA key");
        let inner = match used {
            PrivateKeyUse::Sign => {
                Inner::RsaSigning(rsa::KeyPair::from_pkcs8(pkcs8).map_err(not_one)?)
            }
            PrivateKeyUse::Decrypt => {
                Inner::RsaDecrypting(OaepPrivateDecryptingKey::new(key).map_err(failed)?)
            }
            PrivateKeyUse::Agree | PrivateKeyUse::Decapsulate => return Err(WRONG_USE),
        };
        Ok(Self { inner })
    }

    /// The public key that belongs to it: SubjectPublicKeyInfo, DER.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn public_key(&self, pkcs8: &Secret<Vec<u8>>) -> Result<Vec<u8>, EnvelopeError> {
        let failed = |_| EnvelopeError::Primitive("public key");
        let der = match &self.inner {
            Inner::RsaSigning(pair) => AsDer::<PublicKeyX509Der<'_>>::as_der(pair.public_key()),
            Inner::RsaDecrypting(_) => {
                let not_one = |_| EnvelopeError::Malformed("not a private key of its spec");
                let key = PrivateDecryptingKey::from_pkcs8(pkcs8.reveal()).map_err(not_one)?;
                AsDer::<PublicKeyX509Der<'_>>::as_der(&key.public_key())
            }
            Inner::Ecdsa(pair) => AsDer::<PublicKeyX509Der<'_>>::as_der(pair.public_key()),
            Inner::Ed25519(pair) => AsDer::<PublicKeyX509Der<'_>>::as_der(pair.public_key()),
            Inner::MlDsa(pair) => AsDer::<PublicKeyX509Der<'_>>::as_der(pair.public_key()),
            Inner::Kem(kem, _) => return kem.public_key(pkcs8),
            Inner::Agreement(key) => {
                let public = key.compute_public_key().map_err(failed)?;
                AsDer::<PublicKeyX509Der<'_>>::as_der(&public)
            }
        };
        Ok(der.map_err(failed)?.as_ref().to_vec())
    }

    /// Opens what [`encrypt`] made under its public key.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAuthentic`] for everything that does not open.
    pub fn decrypt(
        &self,
        hash: OaepHash,
        ciphertext: &[u8],
    ) -> Result<Secret<Vec<u8>>, EnvelopeError> {
        let Inner::RsaDecrypting(key) = &self.inner else { return Err(WRONG_USE) };
        let mut plaintext = zeroize::Zeroizing::new(vec![0; key.min_output_size()]);
        let opened = key.decrypt(oaep(hash), ciphertext, &mut plaintext, None);
        let opened = opened.map_err(|_| EnvelopeError::NotAuthentic)?;
        Ok(Secret::new(opened.to_vec()))
    }

    /// The secret that this key and the public key `peer` (SubjectPublicKeyInfo, DER) give: the x
    /// coordinate of the common point (SP 800-56A, section 5.7.1.2).
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] when `peer` is not a point of the same curve.
    pub fn agree(&self, peer: &[u8]) -> Result<Secret<Vec<u8>>, EnvelopeError> {
        const NOT_A_PEER: EnvelopeError =
            EnvelopeError::InvalidInput("not a public key of the same curve");
        /// The first byte of a DER sequence: a bare point begins otherwise.
        const SEQUENCE: u8 = 0x30;
        let Inner::Agreement(key) = &self.inner else { return Err(WRONG_USE) };
        if peer.first() != Some(&SEQUENCE) {
            return Err(NOT_A_PEER);
        }
        let peer = agreement::UnparsedPublicKey::new(key.algorithm(), peer);
        agreement::agree(key, peer, NOT_A_PEER, |secret| Ok(Secret::new(secret.to_vec())))
    }

    /// The secret that [`encapsulate`] put into `ciphertext` for this key. Of one that was altered, or
    /// made for another key, it gets another secret, as FIPS 203 demands.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] for a ciphertext of another length, [`EnvelopeError::Primitive`].
    pub fn decapsulate(&self, ciphertext: &[u8]) -> Result<Secret<Vec<u8>>, EnvelopeError> {
        let Inner::Kem(kem, key) = &self.inner else { return Err(WRONG_USE) };
        kem.decapsulate(key, ciphertext)
    }

    /// Signs `message`.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] for a digest of another length than the scheme's, or a scheme
    /// that is not this key's; [`EnvelopeError::Primitive`].
    pub fn sign(
        &self,
        scheme: SignatureScheme,
        message: Message<'_>,
    ) -> Result<Vec<u8>, EnvelopeError> {
        let random = SystemRandom::new();
        match &self.inner {
            Inner::RsaSigning(pair) => signing::rsa(pair, scheme, message),
            Inner::Ecdsa(pair) => signing::ecdsa(pair, scheme, message, &random),
            Inner::Ed25519(pair) => signing::ed25519(pair, scheme, message),
            Inner::MlDsa(pair) => signing::ml_dsa(pair, scheme, message),
            Inner::RsaDecrypting(_) | Inner::Agreement(_) | Inner::Kem(..) => Err(WRONG_USE),
        }
    }
}

const WRONG_USE: EnvelopeError = EnvelopeError::InvalidInput("a key of another use");

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(..)")
    }
}

/// Encrypts `plaintext` with RSAES-OAEP under `public_key` (SubjectPublicKeyInfo, DER).
///
/// # Errors
/// [`EnvelopeError::Malformed`] when that is not an RSA key, [`EnvelopeError::InvalidInput`] when
/// the plaintext is longer than it takes.
pub fn encrypt(
    public_key: &[u8],
    hash: OaepHash,
    plaintext: &[u8],
) -> Result<Vec<u8>, EnvelopeError> {
    let key = PublicEncryptingKey::from_der(public_key)
        .map_err(|_| EnvelopeError::Malformed("not an RSA public key"))?;
    let failed = |_| EnvelopeError::Primitive("RSAES-OAEP");
    let key = OaepPublicEncryptingKey::new(key).map_err(failed)?;
    if plaintext.len() > key.max_plaintext_size(oaep(hash)) {
        return Err(EnvelopeError::InvalidInput("a plaintext longer than the key takes"));
    }
    let mut ciphertext = vec![0; key.ciphertext_size()];
    let length = key.encrypt(oaep(hash), plaintext, &mut ciphertext, None).map_err(failed)?.len();
    ciphertext.truncate(length);
    Ok(ciphertext)
}

const fn oaep(hash: OaepHash) -> &'static OaepAlgorithm {
    match hash {
        OaepHash::Sha1 => &OAEP_SHA1_MGF1SHA1,
        OaepHash::Sha256 => &OAEP_SHA256_MGF1SHA256,
    }
}

#[cfg(test)]
mod tests;
