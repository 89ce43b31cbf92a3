//! Encrypting objects.

use core::fmt;

use zeroize::Zeroizing;

use super::master_key::{Fresh, MasterKey};
use super::material::{ContentAlgorithm, Format, Material, WrittenFormat};
use crate::primitives::{GcmStream, Hash, NONCE_BYTES, TAG_BYTES, hkdf, is_same, random};
use crate::{CryptoError, DataKey, EncryptionContext};

/// The number of the committing suite, in front of what is derived and as additional data.
const SUITE: [u8; 2] = [0x00, 0x73];

/// The nonce of format 3: its keys are derived for one object.
const COMMITTED_NONCE: [u8; NONCE_BYTES] = [1; NONCE_BYTES];

const COMMITMENT_BYTES: usize = 28;

/// Encrypts one object, piece by piece: the pieces may be parts of an upload, in their order.
pub struct ObjectSealer {
    stream: GcmStream,
    material: Material,
}

impl ObjectSealer {
    /// Bytes that the ciphertext is longer than the plaintext.
    pub const TAG_BYTES: u64 = 16;

    /// Begins an object, with a data key of its own.
    ///
    /// # Errors
    /// [`CryptoError`].
    pub fn new(
        master: &MasterKey<'_>,
        format: WrittenFormat,
        context: &EncryptionContext,
    ) -> Result<Self, CryptoError> {
        let Fresh { key, wrapped, wrapping, context } = master.generate(format, context)?;
        let mut material = Material {
            format: Format::V2,
            content: ContentAlgorithm::Gcm,
            wrapping,
            wrapped_key: wrapped,
            context,
            iv: random::<NONCE_BYTES>()?.to_vec(),
            commitment: None,
        };
        if format == WrittenFormat::V3 {
            material.format = Format::V3;
            material.content = ContentAlgorithm::CommittedGcm;
            material.iv = random::<COMMITMENT_BYTES>()?.to_vec();
            material.commitment =
                Some(derive::<COMMITMENT_BYTES>(&key, &material.iv, b"COMMITKEY")?.to_vec());
        }
        Ok(Self { stream: stream(&key, &material)?, material })
    }

    /// What has to be stored with the object.
    #[must_use]
    pub const fn material(&self) -> &Material {
        &self.material
    }

    /// Encrypts a piece, and appends it to `out`.
    ///
    /// # Errors
    /// [`CryptoError::TooLarge`] beyond 64 GiB.
    pub fn seal(&mut self, plaintext: &[u8], out: &mut Vec<u8>) -> Result<(), CryptoError> {
        self.stream.encrypt(plaintext, out)
    }

    /// What stands behind the last piece.
    #[must_use]
    pub fn finish(self) -> [u8; TAG_BYTES] {
        self.stream.tag()
    }
}

impl fmt::Debug for ObjectSealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectSealer")
            .field("format", &self.material.format)
            .finish_non_exhaustive()
    }
}

/// The cipher of an object in GCM. One that commits is compared with its commitment first.
pub(super) fn stream(key: &DataKey, material: &Material) -> Result<GcmStream, CryptoError> {
    let Some(commitment) = &material.commitment else {
        let nonce = material.iv.as_slice().try_into();
        let nonce = nonce.map_err(|_| CryptoError::Malformed("a nonce has 12 bytes"))?;
        return GcmStream::new(key.reveal(), nonce, b"");
    };
    let derived: Zeroizing<[u8; COMMITMENT_BYTES]> = derive(key, &material.iv, b"COMMITKEY")?;
    if !is_same(derived.as_slice(), commitment) {
        return Err(CryptoError::NotAuthentic);
    }
    let content: Zeroizing<[u8; 32]> = derive(key, &material.iv, b"DERIVEKEY")?;
    GcmStream::new(&content, &COMMITTED_NONCE, &SUITE)
}

fn derive<const N: usize>(
    key: &DataKey,
    message_id: &[u8],
    label: &[u8],
) -> Result<Zeroizing<[u8; N]>, CryptoError> {
    let mut out = Zeroizing::new([0; N]);
    hkdf(Hash::Sha512, (message_id, key.reveal()), &[&SUITE, label], out.as_mut_slice())?;
    Ok(out)
}
