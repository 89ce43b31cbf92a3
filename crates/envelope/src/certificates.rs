//! What certificates need of cryptography: whether a signature is that of a key, which kind of key one is,
//! private keys as people hand them over, and as they are handed to people.

use core::num::NonZeroU32;

use aws_lc_rs::cipher::{
    AES_256, EncryptionContext as CipherContext, PaddedBlockEncryptingKey, UnboundCipherKey,
};
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::pbkdf2;
use rustls_pki_types::SignatureVerificationAlgorithm;
use secret::Secret;
use stdx::Random;
use webpki::aws_lc_rs as algorithms;
use x509::der::{self, Reader};
use x509::{Certificate, SignatureAlgorithm, oid, pem};

use crate::asymmetric::{Message, PrivateKey, PrivateKeyUse, SignatureScheme, verify};
use crate::{AsymmetricSpec, EnvelopeError};

/// What signs a certificate.
static SIGNATURES: [&dyn SignatureVerificationAlgorithm; 16] = [
    algorithms::RSA_PKCS1_2048_8192_SHA256,
    algorithms::RSA_PKCS1_2048_8192_SHA384,
    algorithms::RSA_PKCS1_2048_8192_SHA512,
    algorithms::RSA_PSS_2048_8192_SHA256_LEGACY_KEY,
    algorithms::RSA_PSS_2048_8192_SHA384_LEGACY_KEY,
    algorithms::RSA_PSS_2048_8192_SHA512_LEGACY_KEY,
    algorithms::ECDSA_P256_SHA256,
    algorithms::ECDSA_P256_SHA384,
    algorithms::ECDSA_P256_SHA512,
    algorithms::ECDSA_P384_SHA256,
    algorithms::ECDSA_P384_SHA384,
    algorithms::ECDSA_P384_SHA512,
    algorithms::ECDSA_P521_SHA256,
    algorithms::ECDSA_P521_SHA384,
    algorithms::ECDSA_P521_SHA512,
    algorithms::ED25519,
];

/// The algorithms of ML-DSA, which name the kind of a key and of a signature alike.
const ML_DSA: [(SignatureAlgorithm, AsymmetricSpec); 3] = [
    (SignatureAlgorithm::MlDsa44, AsymmetricSpec::MlDsa44),
    (SignatureAlgorithm::MlDsa65, AsymmetricSpec::MlDsa65),
    (SignatureAlgorithm::MlDsa87, AsymmetricSpec::MlDsa87),
];

/// 1.2.840.113549.1.5.13, PBES2 (RFC 8018).
const PBES2: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0d];
/// 1.2.840.113549.1.5.12, PBKDF2.
const PBKDF2: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0c];
/// 1.2.840.113549.2.9, HMAC with SHA-256.
const HMAC_SHA256: [u8; 8] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02, 0x09];
/// 2.16.840.1.101.3.4.1.42, AES-256 in CBC.
const AES_256_CBC: [u8; 9] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x2a];

/// How often PBKDF2 goes round.
const ITERATIONS: NonZeroU32 = match NonZeroU32::new(100_000) {
    Some(iterations) => iterations,
    None => NonZeroU32::MIN,
};

const SALT_BYTES: usize = 16;
const IV_BYTES: usize = 16;
const KEY_BYTES: usize = 32;

/// The labels of private keys.
const PKCS8: &str = "PRIVATE KEY";
const PKCS1: &str = "RSA PRIVATE KEY";
const SEC1: &str = "EC PRIVATE KEY";
const ENCRYPTED: &str = "ENCRYPTED PRIVATE KEY";

/// What is signed, and by what it says it is.
#[derive(Debug, Clone, Copy)]
pub struct Signed<'a> {
    /// What is signed.
    pub body: &'a [u8],
    /// Inside the AlgorithmIdentifier.
    pub algorithm: &'a [u8],
    /// The signature.
    pub signature: &'a [u8],
}

/// Whether `certificate` is signed by the private key of `public_key` (SubjectPublicKeyInfo, DER).
#[must_use]
pub fn is_signed_by(certificate: &Certificate<'_>, public_key: &[u8]) -> bool {
    let Certificate { body, algorithm, signature, .. } = *certificate;
    is_signature(Signed { body, algorithm, signature }, public_key)
}

/// Whether the signature is one by the private key of `public_key` (SubjectPublicKeyInfo, DER).
#[must_use]
pub fn is_signature(signed: Signed<'_>, public_key: &[u8]) -> bool {
    let Some((kind, key)) = parts(public_key) else { return false };
    let ml_dsa = ML_DSA.iter().find(|(algorithm, _)| {
        der::only(&algorithm.identifier(), der::SEQUENCE)
            .is_some_and(|it| it.contents == signed.algorithm && it.contents == kind)
    });
    if let Some((_, spec)) = ml_dsa {
        let message = Message::Raw(signed.body);
        return verify(*spec, public_key, SignatureScheme::MlDsa, message, signed.signature)
            .is_ok();
    }
    SIGNATURES.iter().any(|algorithm| {
        algorithm.signature_alg_id().as_ref() == signed.algorithm
            && algorithm.public_key_alg_id().as_ref() == kind
            && algorithm.verify_signature(key, signed.body, signed.signature).is_ok()
    })
}

/// Inside the AlgorithmIdentifier of a key, and its bits.
fn parts(public_key: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut parts = Reader::of(public_key).next(der::SEQUENCE)?.inside();
    let algorithm = parts.next(der::SEQUENCE)?.contents;
    Some((algorithm, parts.next(der::BIT_STRING)?.bits()?))
}

/// The kind of a public key (SubjectPublicKeyInfo, DER); `None` of one that is not built here.
#[must_use]
pub fn spec_of(public_key: &[u8]) -> Option<AsymmetricSpec> {
    let (kind, key) = parts(public_key)?;
    let mut kind_parts = Reader::of(kind);
    let algorithm = kind_parts.next(der::OID)?.contents;
    match algorithm {
        oid::RSA => {
            let modulus = Reader::of(key).next(der::SEQUENCE)?.inside().next(der::INTEGER)?;
            let modulus = modulus.contents.strip_prefix(&[0]).unwrap_or(modulus.contents);
            match modulus.len() {
                256 => Some(AsymmetricSpec::Rsa2048),
                384 => Some(AsymmetricSpec::Rsa3072),
                512 => Some(AsymmetricSpec::Rsa4096),
                _ => None,
            }
        }
        oid::EC_PUBLIC_KEY => match kind_parts.next(der::OID)?.contents {
            oid::P256 => Some(AsymmetricSpec::P256),
            oid::P384 => Some(AsymmetricSpec::P384),
            oid::P521 => Some(AsymmetricSpec::P521),
            _ => None,
        },
        _ => {
            let is_kind = |algorithm: &SignatureAlgorithm| {
                let identifier = algorithm.identifier();
                der::only(&identifier, der::SEQUENCE).is_some_and(|it| it.contents == kind)
            };
            ML_DSA.iter().find(|(algorithm, _)| is_kind(algorithm)).map(|(_, spec)| *spec)
        }
    }
}

/// Why a private key is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PrivateKeyFault {
    /// Not one private key in PEM without a passphrase.
    #[error("is not one private key in PEM")]
    Form,
    /// It is encrypted.
    #[error("is encrypted")]
    Encrypted,
    /// It is of a kind that is not built here.
    #[error("is of a kind that is not known")]
    Kind,
    /// It is that of another certificate.
    #[error("does not belong to the public key")]
    OtherKey,
}

/// The private key of `public_key` (SubjectPublicKeyInfo, DER), as PKCS#8, of a text in PEM: PKCS#8, PKCS#1 or
/// SEC 1.
///
/// # Errors
/// The [`PrivateKeyFault`].
pub fn private_key(
    text: &Secret<Vec<u8>>,
    public_key: &[u8],
) -> Result<Secret<Vec<u8>>, PrivateKeyFault> {
    let spec = spec_of(public_key).ok_or(PrivateKeyFault::Kind)?;
    let blocks = pem::blocks(text.reveal()).ok_or(PrivateKeyFault::Form)?;
    let [block] = <[_; 1]>::try_from(blocks).map_err(|_| PrivateKeyFault::Form)?;
    let (label, contents) = (block.label, Secret::new(block.contents));
    let pkcs8 = match label.as_str() {
        PKCS8 => contents,
        PKCS1 | SEC1 => {
            let (kind, _) = parts(public_key).ok_or(PrivateKeyFault::Kind)?;
            Secret::new(der::write(
                der::SEQUENCE,
                &[
                    &der::write(der::INTEGER, &[&[0]]),
                    &der::write(der::SEQUENCE, &[kind]),
                    &der::write(der::OCTET_STRING, &[contents.reveal()]),
                ],
            ))
        }
        ENCRYPTED => return Err(PrivateKeyFault::Encrypted),
        _ => return Err(PrivateKeyFault::Form),
    };
    let key = PrivateKey::parse(spec, PrivateKeyUse::Sign, &pkcs8);
    let key = key.map_err(|_| PrivateKeyFault::OtherKey)?;
    match key.public_key(&pkcs8) {
        Ok(own) if own == public_key => Ok(pkcs8),
        _ => Err(PrivateKeyFault::OtherKey),
    }
}

/// A private key (PKCS#8) encrypted under a passphrase, in PEM: PBES2 (RFC 8018) with PBKDF2, HMAC-SHA-256 and
/// AES-256 in CBC, which every client of TLS opens.
///
/// # Errors
/// [`EnvelopeError::Primitive`].
pub fn encrypted_private_key(
    pkcs8: &Secret<Vec<u8>>,
    passphrase: &[u8],
    random: &dyn Random,
) -> Result<String, EnvelopeError> {
    let failed = |_| EnvelopeError::Primitive("the encryption of a private key");
    let salt = crate::random::bytes::<SALT_BYTES>(random);
    let iv = crate::random::bytes::<IV_BYTES>(random);
    let mut key = zeroize::Zeroizing::new([0; KEY_BYTES]);
    pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, ITERATIONS, &salt, passphrase, key.as_mut_slice());
    let key = UnboundCipherKey::new(&AES_256, key.as_slice()).map_err(failed)?;
    let key = PaddedBlockEncryptingKey::cbc_pkcs7(key).map_err(failed)?;
    // Room for the padding: nothing of the key is left behind in a shorter allocation.
    let mut body = Vec::with_capacity(pkcs8.reveal().len() + IV_BYTES);
    body.extend_from_slice(pkcs8.reveal());
    let context = CipherContext::Iv128(FixedLength::from(iv));
    let sealed = key.less_safe_encrypt(&mut body, context);
    if sealed.is_err() {
        zeroize::Zeroize::zeroize(&mut body);
    }
    sealed.map_err(failed)?;
    let hmac = der::write(
        der::SEQUENCE,
        &[&der::write(der::OID, &[&HMAC_SHA256]), &der::write(der::NULL, &[])],
    );
    let derivation = der::write(
        der::SEQUENCE,
        &[
            &der::write(der::OCTET_STRING, &[&salt]),
            &der::unsigned(&ITERATIONS.get().to_be_bytes()),
            &hmac,
        ],
    );
    let derivation = der::write(der::SEQUENCE, &[&der::write(der::OID, &[&PBKDF2]), &derivation]);
    let cipher = der::write(
        der::SEQUENCE,
        &[&der::write(der::OID, &[&AES_256_CBC]), &der::write(der::OCTET_STRING, &[&iv])],
    );
    let parameters = der::write(der::SEQUENCE, &[&derivation, &cipher]);
    let algorithm = der::write(der::SEQUENCE, &[&der::write(der::OID, &[&PBES2]), &parameters]);
    let body = der::write(der::OCTET_STRING, &[&body]);
    Ok(pem::write(ENCRYPTED, &der::write(der::SEQUENCE, &[&algorithm, &body])))
}
