//! The root key and what is derived from it.

use locked_memory::LockedBytes;
use stdx::Random;

use crate::aad::Canonical;
use crate::barrier::BarrierKey;
use crate::derived_key::DerivedKey;
use crate::guard::GuardKey;
use crate::installation::InstallationKey;
use crate::journal::JournalKey;
use crate::kdf::hkdf_key;
use crate::slot::SlotsKey;
use crate::token::TokenKey;
use crate::{EnvelopeError, digest, mac};

/// Which root key: it goes up by one at each rotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RootVersion(u32);

impl RootVersion {
    /// The version of an installation's first root key.
    pub const FIRST: Self = Self(1);

    /// Version `number`.
    #[must_use]
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// Its number.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }
}

/// The root of the key hierarchy: 256 random bits in locked memory. The key slots wrap it, it wraps
/// the domain keys, and HKDF-SHA256 derives from it the keys of the installation itself. It never
/// encrypts data.
#[derive(Debug)]
pub struct RootKey {
    version: RootVersion,
    bytes: LockedBytes<32>,
}

impl RootKey {
    /// A new root key.
    ///
    /// # Errors
    /// [`EnvelopeError::LockedMemory`].
    pub fn generate(version: RootVersion, random: &dyn Random) -> Result<Self, EnvelopeError> {
        let bytes = LockedBytes::new(|bytes| random.fill(bytes))?;
        Ok(Self { version, bytes })
    }

    /// The root key whose bytes `fill` writes into locked memory.
    pub(crate) fn from_fill(
        version: RootVersion,
        fill: impl FnOnce(&mut [u8; 32]) -> Result<(), EnvelopeError>,
    ) -> Result<Self, EnvelopeError> {
        let mut filled = Ok(());
        let bytes = LockedBytes::new(|bytes| filled = fill(bytes))?;
        filled.map(|()| Self { version, bytes })
    }

    /// Its version.
    #[must_use]
    pub const fn version(&self) -> RootVersion {
        self.version
    }

    /// The key of the store's encryption barrier.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn barrier_key(&self) -> Result<BarrierKey, EnvelopeError> {
        Ok(BarrierKey::new(self.version, self.derive("store barrier")?))
    }

    /// The keys of the audit journal: its encryption and its hash chain.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn journal_key(&self) -> Result<JournalKey, EnvelopeError> {
        let sealing = self.derive("journal encryption")?;
        Ok(JournalKey::new(self.version, sealing, self.derive("journal chain")?))
    }

    /// The key that seals session tokens and page markers.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn token_key(&self) -> Result<TokenKey, EnvelopeError> {
        Ok(TokenKey::new(self.version, self.derive("tokens")?))
    }

    /// The key of the rollback guard's log.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn guard_key(&self) -> Result<GuardKey, EnvelopeError> {
        Ok(GuardKey::new(self.derive("rollback guard")?))
    }

    /// The key that authenticates the key slots file.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn slots_key(&self) -> Result<SlotsKey, EnvelopeError> {
        Ok(SlotsKey::new(self.derive("key slots")?))
    }

    /// The name of the installation under this key, and the key that marks its parts.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn installation_key(&self) -> Result<InstallationKey, EnvelopeError> {
        let id = self.derive("installation id")?;
        // The first half: `fixed` cuts.
        let id = digest::fixed(&mac::hmac_sha256(id.reveal(), &[b"installation id"]));
        Ok(InstallationKey::new(id, self.derive("installation parts")?))
    }

    /// A public name of this key: 16 bytes that tell two root keys apart and nothing more.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn fingerprint(&self) -> Result<[u8; 16], EnvelopeError> {
        let key = self.derive("fingerprint")?;
        let mac = mac::hmac_sha256(key.reveal(), &[b"root key fingerprint"]);
        // The first half: `fixed` cuts.
        Ok(digest::fixed(&mac))
    }

    /// The same key once more.
    ///
    /// # Errors
    /// [`EnvelopeError::LockedMemory`].
    pub fn duplicate(&self) -> Result<Self, EnvelopeError> {
        Self::from_fill(self.version, |bytes| {
            bytes.copy_from_slice(self.reveal());
            Ok(())
        })
    }

    /// The key under which is kept what is still needed of earlier root keys.
    pub(crate) fn earlier_key(&self) -> Result<DerivedKey, EnvelopeError> {
        self.derive("earlier keys")
    }

    /// The bytes, for wrapping.
    pub(crate) fn reveal(&self) -> &[u8; 32] {
        self.bytes.reveal()
    }

    /// HKDF-SHA256 without salt: the root key is uniformly random already (RFC 5869 section 3.3).
    fn derive(&self, label: &str) -> Result<DerivedKey, EnvelopeError> {
        let version = u64::from(self.version.0);
        let info = Canonical::new("ironkeep root key").text(label).number(version).finish();
        hkdf_key(self.reveal(), &[], &info)
    }
}
