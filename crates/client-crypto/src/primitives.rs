//! The only module that calls cryptographic primitives: AWS-LC's, and for the one thing that it has no safe call for,
//! GHASH of a stream, the crate `ghash` (whose running time does not depend on its input).

mod aead;
mod cbc;
mod gcm_stream;
mod kdf;
mod rsa;
mod signature;
mod wrap;

use aws_lc_rs::digest;

use crate::CryptoError;

pub(crate) use aead::{Gcm, NONCE_BYTES, TAG_BYTES};
pub(crate) use cbc::{CbcStream, open_ecb};
pub(crate) use gcm_stream::GcmStream;
pub(crate) use kdf::{Hash, hkdf};
pub use rsa::{RsaPadding, RsaPrivateKey, RsaPublicKey};
pub(crate) use rsa::{open_oaep, seal_oaep};
pub(crate) use signature::{PUBLIC_KEY_BYTES, Sign, Verify};
pub(crate) use wrap::unwrap_aes;

/// Fills `out` from AWS-LC's generator.
pub(crate) fn fill_random(out: &mut [u8]) -> Result<(), CryptoError> {
    aws_lc_rs::rand::fill(out).map_err(|_| CryptoError::Primitive("the random generator"))
}

/// Random bytes.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], CryptoError> {
    let mut bytes = [0; N];
    fill_random(&mut bytes)?;
    Ok(bytes)
}

/// Whether two byte strings are the same, in time that depends on their lengths only.
pub(crate) fn is_same(a: &[u8], b: &[u8]) -> bool {
    aws_lc_rs::constant_time::verify_slices_are_equal(a, b).is_ok()
}

/// SHA-256 (FIPS 180-4) over data in pieces.
pub(crate) struct Sha256(digest::Context);

impl Sha256 {
    pub(crate) fn new() -> Self {
        Self(digest::Context::new(&digest::SHA256))
    }

    pub(crate) fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    /// 32 bytes.
    pub(crate) fn finish(self) -> [u8; 32] {
        let mut out = [0; 32];
        for (to, from) in out.iter_mut().zip(self.0.finish().as_ref()) {
            *to = *from;
        }
        out
    }
}
