//! ECDSA over P-384 with SHA-384 (FIPS 186-5) of a stream. Signatures are DER, public keys compressed points (SEC 1).

use aws_lc_rs::digest::{self, Context};
use aws_lc_rs::encoding::{AsBigEndian as _, EcPublicKeyCompressedBin};
use aws_lc_rs::signature::{
    ECDSA_P384_SHA384_ASN1, ECDSA_P384_SHA384_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _,
    UnparsedPublicKey,
};

use crate::CryptoError;

/// The length of a public key in bytes.
pub(crate) const PUBLIC_KEY_BYTES: usize = 49;

/// The length of the signatures that AWS's clients write, of the 102 to 104 bytes that it may have: some that read
/// them have counted on it.
const SIGNATURE_BYTES: usize = 103;

/// How often a signature is made anew to have that length: one of two has it.
const TRIES_MAX: usize = 64;

const FAILED: CryptoError = CryptoError::Primitive("ECDSA");

/// Signs with a key that is made for this message, and forgotten.
pub(crate) struct Sign {
    pair: EcdsaKeyPair,
    digest: Context,
}

impl Sign {
    pub(crate) fn fresh() -> Result<Self, CryptoError> {
        let pair = EcdsaKeyPair::generate(&ECDSA_P384_SHA384_ASN1_SIGNING).map_err(|_| FAILED)?;
        Ok(Self { pair, digest: Context::new(&digest::SHA384) })
    }

    pub(crate) fn public_key(&self) -> Result<Vec<u8>, CryptoError> {
        let point: EcPublicKeyCompressedBin<'_> =
            self.pair.public_key().as_be_bytes().map_err(|_| FAILED)?;
        Ok(point.as_ref().to_vec())
    }

    pub(crate) fn update(&mut self, data: &[u8]) {
        self.digest.update(data);
    }

    pub(crate) fn finish(self) -> Result<Vec<u8>, CryptoError> {
        let digest = self.digest.finish();
        let mut signature = Vec::new();
        for _ in 0..TRIES_MAX {
            signature = self.pair.sign_digest(&digest).map_err(|_| FAILED)?.as_ref().to_vec();
            if signature.len() == SIGNATURE_BYTES {
                break;
            }
        }
        Ok(signature)
    }
}

/// Verifies a signature.
pub(crate) struct Verify {
    point: Vec<u8>,
    digest: Context,
}

impl Verify {
    /// By a compressed point.
    pub(crate) fn new(point: Vec<u8>) -> Result<Self, CryptoError> {
        if point.len() != PUBLIC_KEY_BYTES {
            return Err(CryptoError::Malformed("the public key is no compressed point of P-384"));
        }
        Ok(Self { point, digest: Context::new(&digest::SHA384) })
    }

    pub(crate) fn update(&mut self, data: &[u8]) {
        self.digest.update(data);
    }

    pub(crate) fn finish(self, signature: &[u8]) -> Result<(), CryptoError> {
        let key = UnparsedPublicKey::new(&ECDSA_P384_SHA384_ASN1, &self.point);
        let verified = key.verify_digest(&self.digest.finish(), signature);
        verified.map_err(|_| CryptoError::NotAuthentic)
    }
}
