//! Data keys, and the keys that wrap them.

use secret::Secret;
use stdx::Random;

use super::binding::ObjectBinding;
use super::envelope::Mode;
use super::layout::Layers;
use crate::aad::Canonical;
use crate::domain::open_key;
use crate::kdf::Purpose;
use crate::sealed::{OVERHEAD_BYTES, SealingKey};
use crate::{EnvelopeError, random};

/// The random 256-bit key of one object version or one upload of a part; one of each layer where it is
/// encrypted in two.
#[derive(Debug)]
pub struct DataKey {
    inner: Secret<[u8; 32]>,
    outer: Option<Secret<[u8; 32]>>,
}

impl DataKey {
    /// A new random key, for one layer.
    #[must_use]
    pub fn generate(random: &dyn Random) -> Self {
        Self { inner: Secret::new(random::bytes(random)), outer: None }
    }

    /// A new random key for what is encrypted as `mode` says.
    #[must_use]
    pub fn for_mode(mode: &Mode, random: &dyn Random) -> Self {
        let single = Self::generate(random);
        match mode.layers() {
            Layers::One => single,
            Layers::Two => Self { outer: Some(Secret::new(random::bytes(random))), ..single },
        }
    }

    /// How many layers it is for.
    #[must_use]
    pub const fn layers(&self) -> Layers {
        match self.outer {
            None => Layers::One,
            Some(_) => Layers::Two,
        }
    }

    pub(crate) fn reveal(&self) -> &[u8; 32] {
        self.inner.reveal()
    }

    pub(crate) fn reveal_outer(&self) -> Option<&[u8; 32]> {
        self.outer.as_ref().map(Secret::reveal)
    }
}

/// Bytes of a wrapped data key: 32 and the overhead of a sealed value.
pub(crate) const WRAPPED_BYTES: usize = 32 + OVERHEAD_BYTES;

/// Bytes of the wrapped data keys of two layers: that of the inner one first.
pub(crate) const WRAPPED_TWICE_BYTES: usize = 2 * WRAPPED_BYTES;

/// A data key under a [`WrappingKey`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrappedDataKey(Wrapped);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Wrapped {
    One([u8; WRAPPED_BYTES]),
    Two([u8; WRAPPED_TWICE_BYTES]),
}

impl WrappedDataKey {
    /// The stored form, 77 bytes for each layer.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Wrapped::One(bytes) => bytes.as_slice(),
            Wrapped::Two(bytes) => bytes.as_slice(),
        }
    }

    /// From the stored form.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`] for another length.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, EnvelopeError> {
        let one = bytes.try_into().map(Self::from_array);
        let either = one.or_else(|_| bytes.try_into().map(Self::from_pair));
        either.map_err(|_| EnvelopeError::Malformed("a wrapped data key of another length"))
    }

    pub(crate) const fn from_array(bytes: [u8; WRAPPED_BYTES]) -> Self {
        Self(Wrapped::One(bytes))
    }

    pub(crate) const fn from_pair(bytes: [u8; WRAPPED_TWICE_BYTES]) -> Self {
        Self(Wrapped::Two(bytes))
    }

    /// How many layers it is for.
    pub(crate) const fn layers(&self) -> Layers {
        match self.0 {
            Wrapped::One(_) => Layers::One,
            Wrapped::Two(_) => Layers::Two,
        }
    }
}

/// A 256-bit key that wraps data keys. Where it comes from is part of what it is: the same bytes
/// from another origin wrap differently. For two layers it is two such keys, of two origins.
#[derive(Debug)]
pub struct WrappingKey {
    inner: Wrapping,
    outer: Option<Wrapping>,
}

#[derive(Debug)]
struct Wrapping {
    bytes: Secret<[u8; 32]>,
    purpose: Purpose,
}

impl WrappingKey {
    /// A plaintext data key that KMS generated for one object (SSE-S3, SSE-KMS).
    #[must_use]
    pub const fn from_kms(plaintext: Secret<[u8; 32]>) -> Self {
        Self::single(plaintext, Purpose("ironkeep kms key wraps data key"))
    }

    /// A plaintext data key that KMS generated for a bucket (SSE-KMS with a bucket key).
    #[must_use]
    pub const fn from_bucket_key(plaintext: Secret<[u8; 32]>) -> Self {
        Self::single(plaintext, Purpose("ironkeep bucket key wraps data key"))
    }

    /// Two keys for two layers (DSSE-KMS): a plaintext data key that KMS generated wraps the data key of
    /// the inner layer, one of the service that of the outer layer.
    #[must_use]
    pub const fn dual(kms: Secret<[u8; 32]>, service: Secret<[u8; 32]>) -> Self {
        let inner = Purpose("ironkeep kms key wraps inner data key");
        let outer = Purpose("ironkeep service key wraps outer data key");
        Self {
            inner: Wrapping { bytes: kms, purpose: inner },
            outer: Some(Wrapping { bytes: service, purpose: outer }),
        }
    }

    pub(super) const fn from_customer(bytes: Secret<[u8; 32]>) -> Self {
        Self::single(bytes, Purpose("ironkeep customer key wraps data key"))
    }

    const fn single(bytes: Secret<[u8; 32]>, purpose: Purpose) -> Self {
        Self { inner: Wrapping { bytes, purpose }, outer: None }
    }

    /// Wraps `key` for the bytes at `binding` and the way of encryption `mode`, both bound.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] for another number of layers than this has keys for,
    /// [`EnvelopeError::Primitive`].
    pub fn wrap_data_key(
        &self,
        key: &DataKey,
        binding: &ObjectBinding,
        mode: &Mode,
        random: &dyn Random,
    ) -> Result<WrappedDataKey, EnvelopeError> {
        match (&self.outer, key.reveal_outer()) {
            (None, None) => {
                let bound = bound("data key", binding, mode);
                let wrapped = self.inner.sealing().seal(&bound, key.reveal(), random)?;
                WrappedDataKey::from_bytes(&wrapped)
            }
            (Some(wrapping), Some(outer)) => {
                let inner_bound = bound(INNER, binding, mode);
                let mut wrapped = self.inner.sealing().seal(&inner_bound, key.reveal(), random)?;
                let outer_bound = bound(OUTER, binding, mode);
                wrapped.extend(wrapping.sealing().seal(&outer_bound, outer, random)?);
                WrappedDataKey::from_bytes(&wrapped)
            }
            _ => Err(EnvelopeError::InvalidInput("a data key of another number of layers")),
        }
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
        match (&self.outer, wrapped.as_bytes().split_at_checked(WRAPPED_BYTES)) {
            (None, Some((wrapped, []))) => {
                let inner =
                    open_key(self.inner.sealing(), &bound("data key", binding, mode), wrapped)?;
                Ok(DataKey { inner, outer: None })
            }
            (Some(wrapping), Some((inner, outer @ [_, ..]))) => {
                let inner = open_key(self.inner.sealing(), &bound(INNER, binding, mode), inner)?;
                let outer = open_key(wrapping.sealing(), &bound(OUTER, binding, mode), outer)?;
                Ok(DataKey { inner, outer: Some(outer) })
            }
            _ => Err(EnvelopeError::NotAuthentic),
        }
    }
}

impl Wrapping {
    /// Wrapping keys have no versions: the mode names the key.
    fn sealing(&self) -> SealingKey<'_> {
        SealingKey { key: self.bytes.reveal(), version: 0, purpose: self.purpose }
    }
}

/// What the data keys of two layers are bound as.
const INNER: &str = "inner data key";
const OUTER: &str = "outer data key";

fn bound(what: &str, binding: &ObjectBinding, mode: &Mode) -> Vec<u8> {
    mode.encode(Canonical::new(what).bytes(&binding.canonical())).finish()
}
