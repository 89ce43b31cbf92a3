//! Key material that comes wrapped from outside.

use aws_lc_rs::key_wrap::{AES_256, AesKek, KeyWrapPadded as _};
use secret::Secret;
use stdx::Random;
use zeroize::Zeroizing;

use super::{OaepHash, PrivateKey, encrypt};
use crate::{EnvelopeError, random};

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

/// Wraps material for its import under `public_key` (SubjectPublicKeyInfo, DER), in the form of
/// [`ImportWrapping::RsaAesKeyWrap`] with SHA-256: for who brings material to a KMS.
///
/// # Errors
/// [`EnvelopeError::Malformed`] when that is not an RSA key.
pub fn wrap_import(
    public_key: &[u8],
    material: &[u8],
    random: &dyn Random,
) -> Result<Vec<u8>, EnvelopeError> {
    let failed = |_| EnvelopeError::Primitive("AES key wrap");
    let key = Zeroizing::new(random::bytes::<AES_KEY_BYTES>(random));
    let kek = AesKek::new(&AES_256, key.as_slice()).map_err(failed)?;
    // RFC 5649: rounded up to 8 bytes, and 8 more.
    let mut room = vec![0; material.len().div_ceil(8).saturating_mul(8).saturating_add(8)];
    let wrapped = kek.wrap_with_padding(material, &mut room).map_err(failed)?;
    let mut all = encrypt(public_key, OaepHash::Sha256, key.as_slice())?;
    all.extend_from_slice(wrapped);
    Ok(all)
}

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
