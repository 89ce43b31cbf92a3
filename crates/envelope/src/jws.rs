//! Signatures of JSON Web Signatures (RFC 7515) by the algorithms of RFC 7518 that have a public key.
//!
//! Only verification: of the tokens of identity providers. `none` and the algorithms with a shared secret
//! are not among the algorithms, so that no token can choose them.

use aws_lc_rs::signature::{self as sig, RsaParameters, RsaPublicKeyComponents, UnparsedPublicKey};

use crate::EnvelopeError;

/// The shortest RSA modulus, in bytes: 2,048 bits (RFC 7518, section 3.3).
const RSA_BYTES_MIN: usize = 256;

/// The longest RSA modulus, in bytes: 8,192 bits, the most that the primitive takes.
const RSA_BYTES_MAX: usize = 1_024;

/// The longest RSA exponent, in bytes: what is larger than 33 bits makes every check slow.
const EXPONENT_BYTES_MAX: usize = 4;

/// How a token is signed: the `alg` of its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JwsAlgorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    Rs384,
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    Rs512,
    /// ECDSA over P-256 with SHA-256.
    Es256,
    /// ECDSA over P-384 with SHA-384.
    Es384,
    /// ECDSA over P-521 with SHA-512.
    Es512,
}

/// The curve of a key: the `crv` of a JSON Web Key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JwsCurve {
    /// P-256.
    P256,
    /// P-384.
    P384,
    /// P-521.
    P521,
}

/// A public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JwsKey(Parts);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Parts {
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
    /// The point, uncompressed (SEC 1, section 2.3.3).
    Ec {
        curve: JwsCurve,
        point: Vec<u8>,
    },
}

impl JwsAlgorithm {
    /// The algorithm that a header names; none for every other, `none` and `HS256` among them.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "RS256" => Self::Rs256,
            "RS384" => Self::Rs384,
            "RS512" => Self::Rs512,
            "ES256" => Self::Es256,
            "ES384" => Self::Es384,
            "ES512" => Self::Es512,
            _ => return None,
        })
    }

    /// The curve of its keys; none for RSA.
    #[must_use]
    pub const fn curve(self) -> Option<JwsCurve> {
        match self {
            Self::Rs256 | Self::Rs384 | Self::Rs512 => None,
            Self::Es256 => Some(JwsCurve::P256),
            Self::Es384 => Some(JwsCurve::P384),
            Self::Es512 => Some(JwsCurve::P521),
        }
    }
}

impl JwsCurve {
    /// The curve that a key names.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "P-256" => Self::P256,
            "P-384" => Self::P384,
            "P-521" => Self::P521,
            _ => return None,
        })
    }

    /// The length of a coordinate, in bytes.
    const fn coordinate_bytes(self) -> usize {
        match self {
            Self::P256 => 32,
            Self::P384 => 48,
            Self::P521 => 66,
        }
    }
}

impl JwsKey {
    /// An RSA key by its modulus and exponent, big-endian: `n` and `e` of a JSON Web Key. None where it
    /// is shorter than 2,048 or longer than 8,192 bits.
    #[must_use]
    pub fn rsa(modulus: &[u8], exponent: &[u8]) -> Option<Self> {
        let (modulus, exponent) = (unpadded(modulus), unpadded(exponent));
        let is_sized = (RSA_BYTES_MIN..=RSA_BYTES_MAX).contains(&modulus.len())
            && (1..=EXPONENT_BYTES_MAX).contains(&exponent.len());
        is_sized
            .then(|| Self(Parts::Rsa { modulus: modulus.to_vec(), exponent: exponent.to_vec() }))
    }

    /// A key of a curve by its point, big-endian: `x` and `y` of a JSON Web Key, which are as long as
    /// the curve says. Whether it lies on the curve is for [`JwsKey::verify`].
    #[must_use]
    pub fn ec(curve: JwsCurve, x: &[u8], y: &[u8]) -> Option<Self> {
        let length = curve.coordinate_bytes();
        let is_sized = x.len() == length && y.len() == length;
        is_sized.then(|| Self(Parts::Ec { curve, point: [&[4], x, y].concat() }))
    }

    /// Whether `algorithm` is one of keys of this kind.
    #[must_use]
    pub fn fits(&self, algorithm: JwsAlgorithm) -> bool {
        match &self.0 {
            Parts::Rsa { .. } => algorithm.curve().is_none(),
            Parts::Ec { curve, .. } => algorithm.curve() == Some(*curve),
        }
    }

    /// Whether `signature` is one of `message` by `algorithm` under this key.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAuthentic`] when it is not, also where the algorithm is of other keys.
    pub fn verify(
        &self,
        algorithm: JwsAlgorithm,
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), EnvelopeError> {
        let verified = match (&self.0, algorithm) {
            (Parts::Rsa { modulus, exponent }, _) => {
                let parameters = rsa_parameters(algorithm).ok_or(EnvelopeError::NotAuthentic)?;
                let key = RsaPublicKeyComponents { n: modulus, e: exponent };
                key.verify(parameters, message, signature)
            }
            (Parts::Ec { curve: JwsCurve::P256, point }, JwsAlgorithm::Es256) => {
                let key = UnparsedPublicKey::new(&sig::ECDSA_P256_SHA256_FIXED, point);
                key.verify(message, signature)
            }
            (Parts::Ec { curve: JwsCurve::P384, point }, JwsAlgorithm::Es384) => {
                let key = UnparsedPublicKey::new(&sig::ECDSA_P384_SHA384_FIXED, point);
                key.verify(message, signature)
            }
            (Parts::Ec { curve: JwsCurve::P521, point }, JwsAlgorithm::Es512) => {
                let key = UnparsedPublicKey::new(&sig::ECDSA_P521_SHA512_FIXED, point);
                key.verify(message, signature)
            }
            (Parts::Ec { .. }, _) => return Err(EnvelopeError::NotAuthentic),
        };
        verified.map_err(|_| EnvelopeError::NotAuthentic)
    }
}

const fn rsa_parameters(algorithm: JwsAlgorithm) -> Option<&'static RsaParameters> {
    match algorithm {
        JwsAlgorithm::Rs256 => Some(&sig::RSA_PKCS1_2048_8192_SHA256),
        JwsAlgorithm::Rs384 => Some(&sig::RSA_PKCS1_2048_8192_SHA384),
        JwsAlgorithm::Rs512 => Some(&sig::RSA_PKCS1_2048_8192_SHA512),
        JwsAlgorithm::Es256 | JwsAlgorithm::Es384 | JwsAlgorithm::Es512 => None,
    }
}

/// A number without the zeros before it.
fn unpadded(number: &[u8]) -> &[u8] {
    let start = number.iter().position(|byte| *byte != 0).unwrap_or(number.len());
    number.get(start..).unwrap_or_default()
}

#[cfg(test)]
mod tests;
