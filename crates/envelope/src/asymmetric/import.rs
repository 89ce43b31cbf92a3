//! Key material that comes wrapped from outside.

use aws_lc_rs::key_wrap::{AES_256, AesKek, KeyWrapPadded as _};
use secret::Secret;
use zeroize::Zeroizing;

use super::{OaepHash, PrivateKey};
use crate::EnvelopeError;

/// How material is wrapped for its import, with the hash of RSAES-OAEP.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ImportWrapping {
    /// The material itself is encrypted with RSAES-OAEP.
    RsaesOaep(OaepHash),
    /// RSAES-OAEP encrypts an AES key of 256 bits, as long as the modulus; what follows is the
    /// material, wrapped under it by AES key wrap with padding (RFC 5649). PKCS#11 calls it
    /// `CKM_RSA_AES_KEY_WRAP`.
    RsaAesKeyWrap(OaepHash),
}

/// The length of the AES key in between, in bytes.
const AES_KEY_BYTES: usize = 32;

impl PrivateKey {
    /// Unwraps material of which `modulus_bytes` is the length of this key's modulus.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAuthentic`] for everything that does not open.
    pub fn unwrap_import(
        &self,
        wrapping: ImportWrapping,
        modulus_bytes: usize,
        wrapped: &[u8],
    ) -> Result<Secret<Vec<u8>>, EnvelopeError> {
        match wrapping {
            ImportWrapping::RsaesOaep(hash) => self.decrypt(hash, wrapped),
            ImportWrapping::RsaAesKeyWrap(hash) => {
                let (key, rest) =
                    wrapped.split_at_checked(modulus_bytes).ok_or(EnvelopeError::NotAuthentic)?;
                let key = self.decrypt(hash, key)?;
                if key.reveal().len() != AES_KEY_BYTES {
                    return Err(EnvelopeError::NotAuthentic);
                }
                let not_authentic = |_| EnvelopeError::NotAuthentic;
                let kek = AesKek::new(&AES_256, key.reveal()).map_err(not_authentic)?;
                let mut opened = Zeroizing::new(vec![0; rest.len()]);
                let material = kek.unwrap_with_padding(rest, &mut opened).map_err(not_authentic)?;
                Ok(Secret::new(material.to_vec()))
            }
        }
    }
}
