//! HMAC (RFC 2104, FIPS 198-1): with SHA-256 for our own use, with the hash of an HMAC key for its
//! users and, for Signature Version 2 and one-time passwords alone, with SHA-1.

use aws_lc_rs::hmac::{
    self, Algorithm, Context, HMAC_SHA1_FOR_LEGACY_USE_ONLY, HMAC_SHA224, HMAC_SHA256, HMAC_SHA384,
    HMAC_SHA512, Key,
};

use crate::digest::fixed;

/// HMAC-SHA256 under `key` of the concatenation of `parts`, 32 bytes.
///
/// Concatenation is not injective: callers whose parts have free lengths use
/// [`Canonical`](crate::aad::Canonical) first. Signature Version 4 prescribes its own layout.
/// Compare results with `secret::constant_time_eq`.
#[must_use]
pub fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    hmac(HMAC_SHA256, key, parts)
}

/// HMAC-SHA1 under `seed` of `counter`, 20 bytes: what one-time passwords are made of (RFC 4226), and
/// what virtual MFA devices of AWS speak.
#[must_use]
pub fn hmac_sha1_for_one_time_passwords(seed: &[u8], counter: &[u8; 8]) -> [u8; 20] {
    hmac(HMAC_SHA1_FOR_LEGACY_USE_ONLY, seed, &[counter])
}

/// HMAC-SHA1 under `key` of `message`, 20 bytes: what Signature Version 2 of S3 prescribes, and
/// no other signature may use. HMAC does not rest on the collision resistance that SHA-1 has lost.
/// Compare results with `secret::constant_time_eq`.
#[must_use]
pub fn hmac_sha1_for_signature_v2(key: &[u8], message: &[u8]) -> [u8; 20] {
    hmac(HMAC_SHA1_FOR_LEGACY_USE_ONLY, key, &[message])
}

fn hmac<const N: usize>(algorithm: Algorithm, key: &[u8], parts: &[&[u8]]) -> [u8; N] {
    let mut context = Context::with_key(&Key::new(algorithm, key));
    for part in parts {
        context.update(part);
    }
    fixed(context.sign().as_ref())
}

/// The hash of an HMAC key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MacHash {
    /// SHA-224.
    Sha224,
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl MacHash {
    /// The length of its MACs and of the keys made for it, in bytes.
    #[must_use]
    pub const fn bytes(self) -> usize {
        match self {
            Self::Sha224 => 28,
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }

    const fn algorithm(self) -> Algorithm {
        match self {
            Self::Sha224 => HMAC_SHA224,
            Self::Sha256 => HMAC_SHA256,
            Self::Sha384 => HMAC_SHA384,
            Self::Sha512 => HMAC_SHA512,
        }
    }
}

/// The HMAC of `message` under `key`, as long as the hash.
#[must_use]
pub fn generate_mac(hash: MacHash, key: &[u8], message: &[u8]) -> Vec<u8> {
    hmac::sign(&Key::new(hash.algorithm(), key), message).as_ref().to_vec()
}

/// Whether `mac` is the HMAC of `message` under `key`; compared in constant time.
#[must_use]
pub fn verify_mac(hash: MacHash, key: &[u8], message: &[u8], mac: &[u8]) -> bool {
    hmac::verify(&Key::new(hash.algorithm(), key), message, mac).is_ok()
}
