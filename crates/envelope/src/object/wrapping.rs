//! Data keys, and the keys that wrap them.

use secret::Secret;
use stdx::Random;

use super::binding::ObjectBinding;
use super::envelope::Mode;
use crate::aad::Canonical;
use crate::domain::open_key;
use crate::kdf::Purpose;
use crate::sealed::{OVERHEAD_BYTES, SealingKey};
use crate::{EnvelopeError, random};

/// The random 256-bit key of one object version or one upload of a part.
#[derive(Debug)]
pub struct DataKey(Secret<[u8; 32]>);

impl DataKey {
    /// A new random key.
    #[must_use]
    pub fn generate(random: &dyn Random) -> Self {
        Self(Secret::new(random::bytes(random)))
    }

    pub(crate) fn reveal(&self) -> &[u8; 32] {
        self.0.reveal()
    }
}

/// Bytes of a wrapped data key: 32 and the overhead of a sealed value.
pub(crate) const WRAPPED_BYTES: usize = 32 + OVERHEAD_BYTES;

/// A data key under a [`WrappingKey`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrappedDataKey([u8; WRAPPED_BYTES]);

impl WrappedDataKey {
    /// The stored form, 77 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// From the stored form.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`] for another length.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, EnvelopeError> {
        let bytes = bytes.try_into();
        bytes
            .map(Self)
            .map_err(|_| EnvelopeError::Malformed("a wrapped data key of another length"))
    }

    pub(crate) const fn from_array(bytes: [u8; WRAPPED_BYTES]) -> Self {
        Self(bytes)
    }
}

/// A 256-bit key that wraps data keys. Where it comes from is part of what it is: the same bytes
/// from another origin wrap differently.
#[derive(Debug)]
pub struct WrappingKey {
    bytes: Secret<[u8; 32]>,
    purpose: Purpose,
}

impl WrappingKey {
    /// A plaintext data key that KMS generated for one object (SSE-S3, SSE-KMS).
    #[must_use]
    pub const fn from_kms(plaintext: Secret<[u8; 32]>) -> Self {
        Self { bytes: plaintext, purpose: Purpose("ironkeep kms key wraps data key") }
    }

    /// A plaintext data key that KMS generated for a bucket (SSE-KMS with a bucket key).
    #[must_use]
    pub const fn from_bucket_key(plaintext: Secret<[u8; 32]>) -> Self {
        Self { bytes: plaintext, purpose: Purpose("ironkeep bucket key wraps data key") }
    }

    pub(super) const fn from_customer(bytes: Secret<[u8; 32]>) -> Self {
        Self { bytes, purpose: Purpose("ironkeep customer key wraps data key") }
    }

    /// Wraps `key` for the bytes at `binding` and the way of encryption `mode`, both bound.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn wrap_data_key(
        &self,
        key: &DataKey,
        binding: &ObjectBinding,
        mode: &Mode,
        random: &dyn Random,
    ) -> Result<WrappedDataKey, EnvelopeError> {
        let bound = bound(binding, mode);
        WrappedDataKey::from_bytes(&self.sealing().seal(&bound, key.reveal(), random)?)
    }

    /// Unwraps a data key.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAuthentic`] when this is not the key that wrapped it, it was altered, or
    /// place or mode are others; [`EnvelopeError::Malformed`], [`EnvelopeError::NewerFormat`].
    pub fn unwrap_data_key(
        &self,
        wrapped: &WrappedDataKey,
        binding: &ObjectBinding,
        mode: &Mode,
    ) -> Result<DataKey, EnvelopeError> {
        open_key(self.sealing(), &bound(binding, mode), wrapped.as_bytes()).map(DataKey)
    }

    /// Wrapping keys have no versions: the mode names the key.
    fn sealing(&self) -> SealingKey<'_> {
        SealingKey { key: self.bytes.reveal(), version: 0, purpose: self.purpose }
    }
}

fn bound(binding: &ObjectBinding, mode: &Mode) -> Vec<u8> {
    mode.encode(Canonical::new("data key").bytes(&binding.canonical())).finish()
}
