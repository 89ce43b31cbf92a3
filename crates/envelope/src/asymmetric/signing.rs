//! Signatures: of messages, and of digests that were made elsewhere.

use aws_lc_rs::digest::{self, Digest};
use aws_lc_rs::encoding::{AsBigEndian, Curve25519SeedBin};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair as RsaKeyPair;
use aws_lc_rs::signature as sig;
use aws_lc_rs::signature::{
    EcdsaKeyPair, Ed25519KeyPair, PqdsaKeyPair, RsaEncoding, UnparsedPublicKey,
    VerificationAlgorithm,
};

use secret::Secret;

use super::{AsymmetricSpec, prehashed};
use crate::EnvelopeError;

/// The hash of an RSA or ECDSA signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignatureHash {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

/// How a signature is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignatureScheme {
    /// RSASSA-PKCS1-v1_5 (RFC 8017).
    RsaPkcs1(SignatureHash),
    /// RSASSA-PSS (RFC 8017), with a salt as long as the hash and MGF1 over the same hash.
    RsaPss(SignatureHash),
    /// ECDSA (FIPS 186-5) with the hash of the curve's size, in DER (RFC 3279, section 2.2.3).
    Ecdsa(SignatureHash),
    /// Ed25519 (RFC 8032).
    Ed25519,
    /// Ed25519ph (RFC 8032) with an empty context, of a SHA-512 digest.
    Ed25519ph,
    /// ML-DSA (FIPS 204), pure, with an empty context.
    MlDsa,
}

/// What is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message<'a> {
    /// The message itself.
    Raw(&'a [u8]),
    /// Its digest by the hash of the scheme.
    Digest(&'a [u8]),
    /// The 64 bytes of mu, ML-DSA's representative of the message.
    Mu(&'a [u8]),
}

impl SignatureHash {
    /// The length of its digest, in bytes.
    #[must_use]
    pub const fn digest_bytes(self) -> usize {
        match self {
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }

    const fn algorithm(self) -> &'static digest::Algorithm {
        match self {
            Self::Sha256 => &digest::SHA256,
            Self::Sha384 => &digest::SHA384,
            Self::Sha512 => &digest::SHA512,
        }
    }

    fn digest(self, message: Message<'_>) -> Result<Digest, EnvelopeError> {
        match message {
            Message::Raw(message) => Ok(digest::digest(self.algorithm(), message)),
            Message::Digest(digest) => Digest::import_less_safe(digest, self.algorithm())
                .map_err(|_| EnvelopeError::InvalidInput("a digest of another length")),
            Message::Mu(_) => Err(NOT_ITS_SCHEME),
        }
    }
}

const NOT_ITS_SCHEME: EnvelopeError = EnvelopeError::InvalidInput("not a scheme of this key");
const FAILED: EnvelopeError = EnvelopeError::Primitive("signature");

pub(super) fn rsa(
    pair: &RsaKeyPair,
    scheme: SignatureScheme,
    message: Message<'_>,
) -> Result<Vec<u8>, EnvelopeError> {
    use SignatureHash::{Sha256, Sha384, Sha512};
    let (encoding, hash): (&'static dyn RsaEncoding, _) = match scheme {
        SignatureScheme::RsaPkcs1(Sha256) => (&sig::RSA_PKCS1_SHA256, Sha256),
        SignatureScheme::RsaPkcs1(Sha384) => (&sig::RSA_PKCS1_SHA384, Sha384),
        SignatureScheme::RsaPkcs1(Sha512) => (&sig::RSA_PKCS1_SHA512, Sha512),
        SignatureScheme::RsaPss(Sha256) => (&sig::RSA_PSS_SHA256, Sha256),
        SignatureScheme::RsaPss(Sha384) => (&sig::RSA_PSS_SHA384, Sha384),
        SignatureScheme::RsaPss(Sha512) => (&sig::RSA_PSS_SHA512, Sha512),
        _ => return Err(NOT_ITS_SCHEME),
    };
    let digest = hash.digest(message)?;
    let mut signature = vec![0; pair.public_modulus_len()];
    pair.sign_digest(encoding, &digest, &mut signature).map_err(|_| FAILED)?;
    Ok(signature)
}

pub(super) fn ecdsa(
    pair: &EcdsaKeyPair,
    scheme: SignatureScheme,
    message: Message<'_>,
    random: &SystemRandom,
) -> Result<Vec<u8>, EnvelopeError> {
    let SignatureScheme::Ecdsa(hash) = scheme else { return Err(NOT_ITS_SCHEME) };
    let signed = match message {
        Message::Raw(message) => pair.sign(random, message),
        Message::Digest(_) | Message::Mu(_) => pair.sign_digest(&hash.digest(message)?),
    };
    Ok(signed.map_err(|_| FAILED)?.as_ref().to_vec())
}

pub(super) fn ed25519(
    pair: &Ed25519KeyPair,
    scheme: SignatureScheme,
    message: Message<'_>,
) -> Result<Vec<u8>, EnvelopeError> {
    match (scheme, message) {
        (SignatureScheme::Ed25519, Message::Raw(message)) => {
            Ok(pair.try_sign(message).map_err(|_| FAILED)?.as_ref().to_vec())
        }
        (SignatureScheme::Ed25519ph, Message::Digest(digest)) => {
            let seed = pair.seed().map_err(|_| FAILED)?;
            let seed = AsBigEndian::<Curve25519SeedBin<'_>>::as_be_bytes(&seed);
            let seed = seed.map_err(|_| FAILED)?;
            let seed = seed.as_ref().try_into().map(Secret::new).map_err(|_| FAILED)?;
            prehashed::sign_ed25519ph(&seed, digest)
        }
        _ => Err(NOT_ITS_SCHEME),
    }
}

pub(super) fn ml_dsa(
    pair: &PqdsaKeyPair,
    scheme: SignatureScheme,
    message: Message<'_>,
) -> Result<Vec<u8>, EnvelopeError> {
    let message = match (scheme, message) {
        (SignatureScheme::MlDsa, Message::Raw(message)) => message,
        (SignatureScheme::MlDsa, Message::Mu(mu)) => return ml_dsa_mu(pair, mu),
        _ => return Err(NOT_ITS_SCHEME),
    };
    let mut signature = vec![0; pair.algorithm().signature_len()];
    let length = pair.sign(message, &mut signature).map_err(|_| FAILED)?;
    signature.truncate(length);
    Ok(signature)
}

fn ml_dsa_mu(pair: &PqdsaKeyPair, mu: &[u8]) -> Result<Vec<u8>, EnvelopeError> {
    let algorithm = pair.algorithm();
    let spec = if *algorithm == sig::ML_DSA_44_SIGNING {
        AsymmetricSpec::MlDsa44
    } else if *algorithm == sig::ML_DSA_65_SIGNING {
        AsymmetricSpec::MlDsa65
    } else {
        AsymmetricSpec::MlDsa87
    };
    let pkcs8 = Secret::new(pair.to_pkcs8v1().map_err(|_| FAILED)?.as_ref().to_vec());
    // The seed form of the private key ends with the seed (RFC 9881, section 6).
    let seed = pkcs8.reveal().last_chunk().ok_or(FAILED)?;
    prehashed::sign_mu(spec, &Secret::new(*seed), mu)
}

/// Whether `signature` is one of `message` under `public_key` (SubjectPublicKeyInfo, DER), a key of
/// `spec`.
///
/// # Errors
/// [`EnvelopeError::NotAuthentic`] when it is not; [`EnvelopeError::InvalidInput`] for a digest of
/// another length than the scheme's, or a scheme that keys of `spec` do not have.
pub fn verify(
    spec: AsymmetricSpec,
    public_key: &[u8],
    scheme: SignatureScheme,
    message: Message<'_>,
    signature: &[u8],
) -> Result<(), EnvelopeError> {
    match (spec, scheme, message) {
        (AsymmetricSpec::Ed25519, SignatureScheme::Ed25519ph, Message::Digest(digest)) => {
            return prehashed::verify_ed25519ph(public_key, digest, signature);
        }
        (_, SignatureScheme::MlDsa, Message::Mu(mu)) => {
            return prehashed::verify_mu(spec, public_key, mu, signature);
        }
        _ => {}
    }
    let (algorithm, hash) = verification(spec, scheme).ok_or(NOT_ITS_SCHEME)?;
    let key = UnparsedPublicKey::new(algorithm, public_key);
    let verified = match (message, hash) {
        (Message::Raw(message), _) => key.verify(message, signature),
        (Message::Digest(_), Some(hash)) => key.verify_digest(&hash.digest(message)?, signature),
        (Message::Digest(_), None) | (Message::Mu(_), _) => return Err(NOT_ITS_SCHEME),
    };
    verified.map_err(|_| EnvelopeError::NotAuthentic)
}

fn verification(
    spec: AsymmetricSpec,
    scheme: SignatureScheme,
) -> Option<(&'static dyn VerificationAlgorithm, Option<SignatureHash>)> {
    use AsymmetricSpec as Spec;
    use SignatureHash::{Sha256, Sha384, Sha512};
    use SignatureScheme as Scheme;
    let (algorithm, hash): (&'static dyn VerificationAlgorithm, _) = match (spec, scheme) {
        (Spec::Rsa2048 | Spec::Rsa3072 | Spec::Rsa4096, scheme) => match scheme {
            Scheme::RsaPkcs1(Sha256) => (&sig::RSA_PKCS1_2048_8192_SHA256, Some(Sha256)),
            Scheme::RsaPkcs1(Sha384) => (&sig::RSA_PKCS1_2048_8192_SHA384, Some(Sha384)),
            Scheme::RsaPkcs1(Sha512) => (&sig::RSA_PKCS1_2048_8192_SHA512, Some(Sha512)),
            Scheme::RsaPss(Sha256) => (&sig::RSA_PSS_2048_8192_SHA256, Some(Sha256)),
            Scheme::RsaPss(Sha384) => (&sig::RSA_PSS_2048_8192_SHA384, Some(Sha384)),
            Scheme::RsaPss(Sha512) => (&sig::RSA_PSS_2048_8192_SHA512, Some(Sha512)),
            _ => return None,
        },
        (Spec::P256, Scheme::Ecdsa(Sha256)) => (&sig::ECDSA_P256_SHA256_ASN1, Some(Sha256)),
        (Spec::P384, Scheme::Ecdsa(Sha384)) => (&sig::ECDSA_P384_SHA384_ASN1, Some(Sha384)),
        (Spec::P521, Scheme::Ecdsa(Sha512)) => (&sig::ECDSA_P521_SHA512_ASN1, Some(Sha512)),
        (Spec::P256k1, Scheme::Ecdsa(Sha256)) => (&sig::ECDSA_P256K1_SHA256_ASN1, Some(Sha256)),
        (Spec::Ed25519, Scheme::Ed25519) => (&sig::ED25519, None),
        (Spec::MlDsa44, Scheme::MlDsa) => (&sig::ML_DSA_44, None),
        (Spec::MlDsa65, Scheme::MlDsa) => (&sig::ML_DSA_65, None),
        (Spec::MlDsa87, Scheme::MlDsa) => (&sig::ML_DSA_87, None),
        _ => return None,
    };
    Some((algorithm, hash))
}
