//! The one construction behind every sealed value that is not an object or a KMS ciphertext.
//!
//! # Format, version 1
//! ```text
//!  0   1  format version, 0x01
//!  1   4  version of the sealing key, big-endian; 0 where keys have no versions
//!  5  24  salt, random
//! 29   n  AES-256-GCM ciphertext
//!      16  tag
//! ```
//! The AES key is derived from the sealing key, the purpose and the salt (SP 800-108 counter KDF)
//! and used once, with an all-zero nonce. The clear header and the caller's binding are the
//! associated data.
//!
//! # Bound
//! A plain 96-bit random nonce would end at about 2^32 values for a key (NIST SP 800-38D section
//! 8.3). Here two values share an AES key only when their 192-bit salts collide: among 2^80 values
//! with probability below 2^-32. No count has to be kept and no key rotated for its volume. One
//! value may have up to 2^36 - 32 bytes, the limit of GCM for one message.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use stdx::Random;

use crate::EnvelopeError;
use crate::aad::Canonical;
use crate::kdf::{Purpose, one_time_key};
use crate::random;

const FORMAT_VERSION: u8 = 1;
const HEADER_BYTES: usize = 5;
const SALT_BYTES: usize = 24;
pub(crate) const TAG_BYTES: usize = 16;

/// Bytes a sealed value is longer than its plaintext.
pub(crate) const OVERHEAD_BYTES: usize = HEADER_BYTES + SALT_BYTES + TAG_BYTES;

/// A sealing key with what must be known to use it.
#[derive(Clone, Copy)]
pub(crate) struct SealingKey<'a> {
    pub(crate) key: &'a [u8; 32],
    pub(crate) version: u32,
    pub(crate) purpose: Purpose,
}

impl SealingKey<'_> {
    /// Seals `plaintext`, bound to `binding`.
    pub(crate) fn seal(
        self,
        binding: &[u8],
        plaintext: &[u8],
        random: &dyn Random,
    ) -> Result<Vec<u8>, EnvelopeError> {
        let salt: [u8; SALT_BYTES] = random::bytes(random);
        let header = header(self.version);
        let mut sealed = Vec::with_capacity(plaintext.len() + OVERHEAD_BYTES);
        sealed.extend_from_slice(&header);
        sealed.extend_from_slice(&salt);
        let aad = self.aad(&header, binding);
        let key = one_time_key(self.key, self.purpose, &salt)?;
        append_sealed(key.reveal(), &aad, plaintext, &mut sealed)?;
        Ok(sealed)
    }

    /// Opens what [`SealingKey::seal`] made with the same key and binding.
    pub(crate) fn open(self, binding: &[u8], sealed: &[u8]) -> Result<Vec<u8>, EnvelopeError> {
        let parts = Parts::split(sealed)?;
        let mut plaintext = vec![0; parts.ciphertext.len()];
        self.open_parts(binding, &parts, &mut plaintext)?;
        Ok(plaintext)
    }

    /// Opens a value whose length is known into `plaintext`, so that a key can go straight into
    /// the memory that will hold it. On error `plaintext` holds nothing of the value.
    pub(crate) fn open_into(
        self,
        binding: &[u8],
        sealed: &[u8],
        plaintext: &mut [u8],
    ) -> Result<(), EnvelopeError> {
        let parts = Parts::split(sealed)?;
        if parts.ciphertext.len() != plaintext.len() {
            return Err(EnvelopeError::Malformed("a sealed key of another length"));
        }
        self.open_parts(binding, &parts, plaintext)
    }

    fn open_parts(
        self,
        binding: &[u8],
        parts: &Parts<'_>,
        plaintext: &mut [u8],
    ) -> Result<(), EnvelopeError> {
        if parts.version != self.version {
            return Err(EnvelopeError::OtherKey);
        }
        let key = one_time_key(self.key, self.purpose, parts.salt)?;
        let aad = self.aad(&header(self.version), binding);
        open_detached(key.reveal(), &aad, parts.ciphertext, parts.tag, plaintext)
    }

    fn aad(&self, header: &[u8], binding: &[u8]) -> Vec<u8> {
        Canonical::new(self.purpose.0).bytes(header).bytes(binding).finish()
    }
}

/// A sealed value cut at its fixed borders.
struct Parts<'a> {
    version: u32,
    salt: &'a [u8],
    ciphertext: &'a [u8],
    tag: &'a [u8],
}

impl<'a> Parts<'a> {
    fn split(sealed: &'a [u8]) -> Result<Self, EnvelopeError> {
        const SHORT: EnvelopeError = EnvelopeError::Malformed("a sealed value is too short");
        let (head, body) = sealed.split_first_chunk::<HEADER_BYTES>().ok_or(SHORT)?;
        let [format, version @ ..] = *head;
        match format {
            FORMAT_VERSION => {}
            0 => return Err(EnvelopeError::Malformed("a sealed value of format version 0")),
            found => {
                return Err(EnvelopeError::NewerFormat { found, supported: FORMAT_VERSION });
            }
        }
        let (salt, body) = body.split_first_chunk::<SALT_BYTES>().ok_or(SHORT)?;
        let (ciphertext, tag) = body.split_last_chunk::<TAG_BYTES>().ok_or(SHORT)?;
        Ok(Self { version: u32::from_be_bytes(version), salt, ciphertext, tag })
    }
}

/// The version of the key that sealed `sealed`, from its clear header. Not authenticated until
/// the value is opened.
pub(crate) fn version_of(sealed: &[u8]) -> Result<u32, EnvelopeError> {
    Parts::split(sealed).map(|parts| parts.version)
}

fn header(version: u32) -> [u8; HEADER_BYTES] {
    let [a, b, c, d] = version.to_be_bytes();
    [FORMAT_VERSION, a, b, c, d]
}

/// AES-256-GCM under `one_time_key` with an all-zero nonce: appends ciphertext and tag to `out`.
/// The caller guarantees that the key seals nothing else.
pub(crate) fn append_sealed(
    one_time_key: &[u8; 32],
    aad: &[u8],
    plaintext: &[u8],
    out: &mut Vec<u8>,
) -> Result<(), EnvelopeError> {
    let start = out.len();
    out.extend_from_slice(plaintext);
    let in_out = out.get_mut(start..).unwrap_or_default();
    let tag = gcm_key(one_time_key)?
        .seal_in_place_separate_tag(zero_nonce(), Aad::from(aad), in_out)
        .map_err(|_| EnvelopeError::Primitive("AES-256-GCM"))?;
    out.extend_from_slice(tag.as_ref());
    Ok(())
}

/// Opens what [`append_sealed`] made into `plaintext`, which must have the ciphertext's length.
pub(crate) fn open_detached(
    one_time_key: &[u8; 32],
    aad: &[u8],
    ciphertext: &[u8],
    tag: &[u8],
    plaintext: &mut [u8],
) -> Result<(), EnvelopeError> {
    gcm_key(one_time_key)?
        .open_separate_gather(zero_nonce(), Aad::from(aad), ciphertext, tag, plaintext)
        .map_err(|_| EnvelopeError::NotAuthentic)
}

/// An AES-256-GCM key schedule.
pub(crate) fn gcm_key(key: &[u8; 32]) -> Result<LessSafeKey, EnvelopeError> {
    let key = UnboundKey::new(&AES_256_GCM, key);
    key.map(LessSafeKey::new).map_err(|_| EnvelopeError::Primitive("AES-256-GCM key"))
}

fn zero_nonce() -> Nonce {
    Nonce::assume_unique_for_key([0; 12])
}
