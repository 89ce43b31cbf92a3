//! The value by which a KMS sees that no bit of a ciphertext was lost on the way.

use envelope::digest::Sha256;

/// SHA-256 over additional authenticated data, metadata, initialization vector, ciphertext and tag, one
/// after another (appendix C of the specification).
pub(crate) fn sum(fields: [&[u8]; 5]) -> [u8; 32] {
    let mut digest = Sha256::new();
    for field in fields {
        digest.update(field);
    }
    digest.finish()
}
