//! What a key slot needs: a key from a passphrase or a key file that wraps the root key, and the
//! MAC over the slots file.

use secret::Secret;
use stdx::Random;

use crate::aad::Canonical;
use crate::derived_key::DerivedKey;
use crate::kdf::{Purpose, hkdf_key, passphrase_key};
use crate::sealed::SealingKey;
use crate::{EnvelopeError, RootKey, RootVersion, mac};

/// The work Argon2id does for one passphrase (RFC 9106).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PassphraseCost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl PassphraseCost {
    /// 256 MiB, 3 passes, 4 lanes.
    pub const STANDARD: Self = Self { memory_kib: 256 * 1024, passes: 3, lanes: 4 };

    /// 19 MiB, 2 passes, 1 lane: of the passwords of people, which are checked while somebody waits.
    pub(crate) const PASSWORD: Self = Self { memory_kib: 19 * 1024, passes: 2, lanes: 1 };

    /// The most memory accepted, 4 GiB: a slots file is read before it can be authenticated, and
    /// must not make the process allocate without bound.
    pub const MEMORY_KIB_MAX: u32 = 4 * 1024 * 1024;
    /// The most passes accepted.
    pub const PASSES_MAX: u32 = 64;
    /// The most lanes accepted.
    pub const LANES_MAX: u32 = 64;

    /// `memory_kib` KiB of memory (at least 8 for each lane), `passes` passes, `lanes` lanes.
    ///
    /// # Errors
    /// [`EnvelopeError::InvalidInput`] outside Argon2's limits or the ones above.
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, EnvelopeError> {
        let lanes_ok = (1..=Self::LANES_MAX).contains(&lanes);
        let passes_ok = (1..=Self::PASSES_MAX).contains(&passes);
        let memory_min = lanes.saturating_mul(8);
        let memory_ok = (memory_min..=Self::MEMORY_KIB_MAX).contains(&memory_kib);
        if lanes_ok && passes_ok && memory_ok {
            return Ok(Self { memory_kib, passes, lanes });
        }
        Err(EnvelopeError::InvalidInput("passphrase cost out of range"))
    }

    /// Memory in KiB (Argon2's `m`).
    #[must_use]
    pub const fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory (Argon2's `t`).
    #[must_use]
    pub const fn passes(self) -> u32 {
        self.passes
    }

    /// Lanes (Argon2's `p`).
    #[must_use]
    pub const fn lanes(self) -> u32 {
        self.lanes
    }
}

/// The key of one slot. It wraps the root key and nothing else.
#[derive(Debug)]
pub struct SlotKey(DerivedKey);

impl SlotKey {
    /// From a passphrase: Argon2id. Takes as long as `cost` says.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`] when the memory cannot be had.
    pub fn from_passphrase(
        passphrase: &Secret<String>,
        salt: &[u8; 32],
        cost: PassphraseCost,
    ) -> Result<Self, EnvelopeError> {
        passphrase_key(passphrase.reveal().as_bytes(), salt, cost).map(Self)
    }

    /// From the 256 random bits of a key file: HKDF-SHA256.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn from_key_file(
        content: &Secret<[u8; 32]>,
        salt: &[u8; 32],
    ) -> Result<Self, EnvelopeError> {
        let info = Canonical::new("ironkeep key file slot").finish();
        hkdf_key(content.reveal(), salt, &info).map(Self)
    }

    /// From the 256 random bits that were cut into shares: HKDF-SHA256.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn from_shares(
        combined: &Secret<[u8; 32]>,
        salt: &[u8; 32],
    ) -> Result<Self, EnvelopeError> {
        let info = Canonical::new("ironkeep shares slot").finish();
        hkdf_key(combined.reveal(), salt, &info).map(Self)
    }

    /// From 256 random bits that a token wraps: HKDF-SHA256.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn from_token(bits: &Secret<[u8; 32]>, salt: &[u8; 32]) -> Result<Self, EnvelopeError> {
        let info = Canonical::new("ironkeep token slot").finish();
        hkdf_key(bits.reveal(), salt, &info).map(Self)
    }

    /// From 256 random bits that another KMS or a TPM holds: HKDF-SHA256.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn from_holder(bits: &Secret<[u8; 32]>, salt: &[u8; 32]) -> Result<Self, EnvelopeError> {
        let info = Canonical::new("ironkeep held slot").finish();
        hkdf_key(bits.reveal(), salt, &info).map(Self)
    }

    /// Wraps the root key, bound to `place` (what the slots file says about this slot).
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn wrap_root(
        &self,
        root: &RootKey,
        place: &[u8],
        random: &dyn Random,
    ) -> Result<Vec<u8>, EnvelopeError> {
        self.sealing(root.version()).seal(place, root.reveal(), random)
    }

    /// Unwraps the root key of version `version`.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAuthentic`] when this is not the slot's key or a byte was altered;
    /// [`EnvelopeError::OtherKey`], [`EnvelopeError::Malformed`], [`EnvelopeError::NewerFormat`],
    /// [`EnvelopeError::LockedMemory`].
    pub fn unwrap_root(
        &self,
        version: RootVersion,
        place: &[u8],
        wrapped: &[u8],
    ) -> Result<RootKey, EnvelopeError> {
        RootKey::from_fill(version, |bytes| self.sealing(version).open_into(place, wrapped, bytes))
    }

    fn sealing(&self, version: RootVersion) -> SealingKey<'_> {
        SealingKey {
            key: self.0.reveal(),
            version: version.number(),
            purpose: Purpose("ironkeep slot wraps root key"),
        }
    }
}

/// Authenticates the whole slots file, so that slots cannot be swapped, edited or brought back.
#[derive(Debug)]
pub struct SlotsKey(DerivedKey);

impl SlotsKey {
    pub(crate) const fn new(key: DerivedKey) -> Self {
        Self(key)
    }

    /// The MAC of the file's content, 32 bytes.
    #[must_use]
    pub fn mac(&self, content: &[u8]) -> [u8; 32] {
        mac::hmac_sha256(self.0.reveal(), &[content])
    }

    /// Whether `mac` is the MAC of `content`, in constant time.
    #[must_use]
    pub fn verify(&self, content: &[u8], mac: &[u8; 32]) -> bool {
        secret::constant_time_eq(&self.mac(content), mac)
    }
}
