//! HKDF (RFC 5869).

use aws_lc_rs::hkdf::{HKDF_SHA256, HKDF_SHA384, HKDF_SHA512, KeyType, Salt};

use crate::CryptoError;

/// Which hash it is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

/// How many bytes are wanted.
struct Length(usize);

impl KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

/// Fills `out`. An empty salt is one of zeros.
pub(crate) fn hkdf(
    hash: Hash,
    (salt, key): (&[u8], &[u8]),
    info: &[&[u8]],
    out: &mut [u8],
) -> Result<(), CryptoError> {
    let algorithm = match hash {
        Hash::Sha256 => HKDF_SHA256,
        Hash::Sha384 => HKDF_SHA384,
        Hash::Sha512 => HKDF_SHA512,
    };
    let expanded = Salt::new(algorithm, salt).extract(key);
    let filled = expanded.expand(info, Length(out.len())).and_then(|output| output.fill(out));
    filled.map_err(|_| CryptoError::Primitive("HKDF"))
}
