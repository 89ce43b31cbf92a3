//! Encryption and hash chain of the audit journal.

use stdx::Random;

use crate::aad::Canonical;
use crate::derived_key::DerivedKey;
use crate::kdf::Purpose;
use crate::sealed::SealingKey;
use crate::{EnvelopeError, RootVersion, mac};

/// Seals journal entries and links them into a keyed chain: without the key nobody can make a
/// valid link, so an entry cannot be changed, dropped from the middle or put in another place.
#[derive(Debug)]
pub struct JournalKey {
    version: RootVersion,
    sealing: DerivedKey,
    chain: DerivedKey,
}

impl JournalKey {
    pub(crate) const fn new(version: RootVersion, sealing: DerivedKey, chain: DerivedKey) -> Self {
        Self { version, sealing, chain }
    }

    /// The version of the root key this key comes from.
    #[must_use]
    pub const fn root_version(&self) -> RootVersion {
        self.version
    }

    /// The key of the encryption, and that of the chain.
    pub(crate) fn reveal(&self) -> [&[u8; 32]; 2] {
        [self.sealing.reveal(), self.chain.reveal()]
    }

    /// Seals an entry for its place (segment id, sequence number ..., canonically encoded).
    /// Same construction and bound as the store barrier; 45 bytes longer.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn seal(
        &self,
        place: &[u8],
        entry: &[u8],
        random: &dyn Random,
    ) -> Result<Vec<u8>, EnvelopeError> {
        self.sealing().seal(place, entry, random)
    }

    /// Opens an entry read from `place`.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAuthentic`], [`EnvelopeError::OtherKey`],
    /// [`EnvelopeError::Malformed`], [`EnvelopeError::NewerFormat`].
    pub fn open(&self, place: &[u8], sealed: &[u8]) -> Result<Vec<u8>, EnvelopeError> {
        self.sealing().open(place, sealed)
    }

    /// The chain value after `entry`: HMAC-SHA256 of the previous value, the sequence number and
    /// the entry, 32 bytes. Compare with `secret::constant_time_eq`.
    #[must_use]
    pub fn link(&self, previous: &[u8; 32], sequence: u64, entry: &[u8]) -> [u8; 32] {
        // The same bytes as `Canonical` would give with `entry` as last field, without a copy.
        let front = Canonical::new("ironkeep journal link").bytes(previous).number(sequence);
        let entry_len = (entry.len() as u64).to_be_bytes();
        mac::hmac_sha256(self.chain.reveal(), &[&front.finish(), &entry_len, entry])
    }

    fn sealing(&self) -> SealingKey<'_> {
        SealingKey {
            key: self.sealing.reveal(),
            version: self.version.number(),
            purpose: Purpose("ironkeep journal entry"),
        }
    }
}
