//! ML-KEM (FIPS 203): key pairs, encapsulation and decapsulation.
//!
//! A private key is its seed (`d` and `z`, 64 bytes) in PKCS#8, a public key its raw bytes in
//! SubjectPublicKeyInfo, both as RFC 9935 has them. AWS-LC encapsulates and decapsulates; its safe
//! calls know private keys in their expanded form alone, which `ml-kem` makes of the seed.

use aws_lc_rs::kem::{
    self, AlgorithmId, Ciphertext, DecapsulationKey, EncapsulationKey, ML_KEM_512, ML_KEM_768,
    ML_KEM_1024,
};
#[expect(deprecated, reason = "AWS-LC's safe calls take no other form of a private key")]
use ml_kem::ExpandedKeyEncoding as _;
use ml_kem::{DecapsulationKey512, DecapsulationKey768, DecapsulationKey1024, KeyExport as _};
use secret::Secret;
use zeroize::{Zeroize as _, Zeroizing};

use super::{AsymmetricSpec, GeneratedPair};
use crate::EnvelopeError;

/// One parameter set of ML-KEM.
#[derive(Debug, Clone, Copy)]
pub(super) enum KemSpec {
    Kem512,
    Kem768,
    Kem1024,
}

/// A private key as AWS-LC takes it, and the public key that belongs to it.
struct Expanded {
    private: Zeroizing<Vec<u8>>,
    public: Vec<u8>,
}

const SEED_BYTES: usize = 64;

/// What PKCS#8 has around a seed but for the last byte of the algorithm's object identifier, which
/// stands at [`OID_END`]: version 0, `2.16.840.1.101.3.4.4.N`, and the choice `[0]`.
const PKCS8_FRONT: [u8; 22] = [
    0x30, 0x54, 0x02, 0x01, 0x00, 0x30, 0x0b, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04,
    0x04, 0x00, 0x04, 0x42, 0x80, 0x40,
];
const OID_END: usize = 17;

/// The algorithm of SubjectPublicKeyInfo without the last byte of its object identifier.
const ALGORITHM_FRONT: [u8; 12] =
    [0x30, 0x0b, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x04];

/// The length of what SubjectPublicKeyInfo has in front of the raw key.
const PUBLIC_FRONT_BYTES: usize = 22;

const NOT_PRIVATE: EnvelopeError = EnvelopeError::Malformed("not a private key of its spec");
const NOT_PUBLIC: EnvelopeError = EnvelopeError::Malformed("not a public key of its spec");
const FAILED: EnvelopeError = EnvelopeError::Primitive("ML-KEM");

macro_rules! expand {
    ($key:ty, $seed:expr) => {{
        let key = <$key>::from_seed((*$seed).into());
        let mut expanded = key.to_expanded_bytes();
        let private = Zeroizing::new(expanded.to_vec());
        expanded.as_mut_slice().zeroize();
        Expanded { private, public: key.encapsulation_key().to_bytes().to_vec() }
    }};
}

impl KemSpec {
    pub(super) const fn of(spec: AsymmetricSpec) -> Option<Self> {
        match spec {
            AsymmetricSpec::MlKem512 => Some(Self::Kem512),
            AsymmetricSpec::MlKem768 => Some(Self::Kem768),
            AsymmetricSpec::MlKem1024 => Some(Self::Kem1024),
            _ => None,
        }
    }

    const fn algorithm(self) -> &'static kem::Algorithm<AlgorithmId> {
        match self {
            Self::Kem512 => &ML_KEM_512,
            Self::Kem768 => &ML_KEM_768,
            Self::Kem1024 => &ML_KEM_1024,
        }
    }

    /// The last byte of the object identifier.
    const fn oid_end(self) -> u8 {
        match self {
            Self::Kem512 => 1,
            Self::Kem768 => 2,
            Self::Kem1024 => 3,
        }
    }

    /// The length of the raw public key in bytes (FIPS 203, table 3).
    const fn public_bytes(self) -> u16 {
        match self {
            Self::Kem512 => 800,
            Self::Kem768 => 1184,
            Self::Kem1024 => 1568,
        }
    }

    /// The length of a ciphertext in bytes (FIPS 203, table 3).
    const fn ciphertext_bytes(self) -> usize {
        match self {
            Self::Kem512 => 768,
            Self::Kem768 => 1088,
            Self::Kem1024 => 1568,
        }
    }

    #[expect(deprecated, reason = "AWS-LC's safe calls take no other form of a private key")]
    fn expand(self, seed: &[u8; SEED_BYTES]) -> Expanded {
        match self {
            Self::Kem512 => expand!(DecapsulationKey512, seed),
            Self::Kem768 => expand!(DecapsulationKey768, seed),
            Self::Kem1024 => expand!(DecapsulationKey1024, seed),
        }
    }

    fn pkcs8(self, seed: &[u8; SEED_BYTES]) -> Secret<Vec<u8>> {
        let mut der = Vec::with_capacity(PKCS8_FRONT.len().saturating_add(SEED_BYTES));
        der.extend_from_slice(&self.pkcs8_front());
        der.extend_from_slice(seed);
        Secret::new(der)
    }

    fn pkcs8_front(self) -> [u8; PKCS8_FRONT.len()] {
        let mut front = PKCS8_FRONT;
        front[OID_END] = self.oid_end();
        front
    }

    fn seed(self, pkcs8: &Secret<Vec<u8>>) -> Result<&[u8; SEED_BYTES], EnvelopeError> {
        let seed = pkcs8.reveal().strip_prefix(&self.pkcs8_front()).ok_or(NOT_PRIVATE)?;
        seed.try_into().map_err(|_| NOT_PRIVATE)
    }

    /// What stands in front of the raw key: SEQUENCE, the algorithm, BIT STRING without unused bits.
    fn public_front(self) -> Vec<u8> {
        let bits = self.public_bytes().saturating_add(1);
        // The algorithm with its identifier's last byte, and tag and length of the bits.
        let whole = bits.saturating_add(17);
        let mut front = Vec::with_capacity(PUBLIC_FRONT_BYTES);
        front.extend_from_slice(&[0x30, 0x82]);
        front.extend_from_slice(&whole.to_be_bytes());
        front.extend_from_slice(&ALGORITHM_FRONT);
        front.extend_from_slice(&[self.oid_end(), 0x03, 0x82]);
        front.extend_from_slice(&bits.to_be_bytes());
        front.push(0);
        front
    }

    fn spki(self, public: &[u8]) -> Vec<u8> {
        let mut der = self.public_front();
        der.extend_from_slice(public);
        der
    }

    /// A new key pair, after the pair-wise test of FIPS 203, section 7.1: what is encapsulated for
    /// it, it decapsulates.
    pub(super) fn generate(self) -> Result<GeneratedPair, EnvelopeError> {
        let mut seed = Zeroizing::new([0; SEED_BYTES]);
        aws_lc_rs::rand::fill(seed.as_mut_slice()).map_err(|_| FAILED)?;
        let pair = GeneratedPair {
            private_key: self.pkcs8(&seed),
            public_key: self.spki(&self.expand(&seed).public),
        };
        let (ciphertext, sent) = self.encapsulate(&pair.public_key)?;
        let private = self.parse(&pair.private_key)?;
        let received = self.decapsulate(&private, &ciphertext)?;
        match received.matches(sent.reveal()) {
            true => Ok(pair),
            false => Err(FAILED),
        }
    }

    pub(super) fn parse(self, pkcs8: &Secret<Vec<u8>>) -> Result<DecapsulationKey, EnvelopeError> {
        let expanded = self.expand(self.seed(pkcs8)?);
        DecapsulationKey::new(self.algorithm(), &expanded.private).map_err(|_| NOT_PRIVATE)
    }

    pub(super) fn public_key(self, pkcs8: &Secret<Vec<u8>>) -> Result<Vec<u8>, EnvelopeError> {
        Ok(self.spki(&self.expand(self.seed(pkcs8)?).public))
    }

    fn encapsulate(self, public_key: &[u8]) -> Result<(Vec<u8>, Secret<Vec<u8>>), EnvelopeError> {
        let raw = public_key.strip_prefix(self.public_front().as_slice()).ok_or(NOT_PUBLIC)?;
        let key = EncapsulationKey::new(self.algorithm(), raw).map_err(|_| NOT_PUBLIC)?;
        let (ciphertext, secret) = key.encapsulate().map_err(|_| FAILED)?;
        Ok((ciphertext.as_ref().to_vec(), Secret::new(secret.as_ref().to_vec())))
    }

    pub(super) fn decapsulate(
        self,
        key: &DecapsulationKey,
        ciphertext: &[u8],
    ) -> Result<Secret<Vec<u8>>, EnvelopeError> {
        if ciphertext.len() != self.ciphertext_bytes() {
            return Err(EnvelopeError::InvalidInput("a ciphertext of another length"));
        }
        let secret = key.decapsulate(Ciphertext::from(ciphertext)).map_err(|_| FAILED)?;
        Ok(Secret::new(secret.as_ref().to_vec()))
    }
}

/// A fresh secret of 32 bytes, and the ciphertext that brings it to the holder of the private key of
/// `public_key` (SubjectPublicKeyInfo, DER), a key of `spec`.
///
/// # Errors
/// [`EnvelopeError::InvalidInput`] for a spec that is not of ML-KEM, [`EnvelopeError::Malformed`] for
/// a public key that is not of it, [`EnvelopeError::Primitive`].
pub fn encapsulate(
    spec: AsymmetricSpec,
    public_key: &[u8],
) -> Result<(Vec<u8>, Secret<Vec<u8>>), EnvelopeError> {
    KemSpec::of(spec).ok_or(super::WRONG_USE)?.encapsulate(public_key)
}

#[cfg(test)]
mod tests;
