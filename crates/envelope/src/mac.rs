//! HMAC-SHA256 (RFC 2104, FIPS 198-1).

use aws_lc_rs::hmac::{Context, HMAC_SHA256, Key};

use crate::digest::fixed;

/// HMAC-SHA256 under `key` of the concatenation of `parts`, 32 bytes.
///
/// Concatenation is not injective: callers whose parts have free lengths use
/// [`Canonical`](crate::aad::Canonical) first. Signature Version 4 prescribes its own layout.
/// Compare results with `secret::constant_time_eq`.
#[must_use]
pub fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut context = Context::with_key(&Key::new(HMAC_SHA256, key));
    for part in parts {
        context.update(part);
    }
    fixed(context.sign().as_ref())
}
