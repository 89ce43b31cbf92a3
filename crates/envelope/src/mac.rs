//! HMAC-SHA256 and, for Signature Version 2 and one-time passwords alone, HMAC-SHA1 (RFC 2104,
//! FIPS 198-1).

use aws_lc_rs::hmac::{Algorithm, Context, HMAC_SHA1_FOR_LEGACY_USE_ONLY, HMAC_SHA256, Key};

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
