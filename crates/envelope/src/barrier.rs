//! The encryption barrier in front of the metadata store.

use stdx::Random;

use crate::derived_key::DerivedKey;
use crate::kdf::Purpose;
use crate::sealed::{self, SealingKey};
use crate::{EnvelopeError, RootVersion};

/// Bytes a sealed row value is longer than its plaintext: header 5, salt 24, tag 16.
pub const OVERHEAD_BYTES: usize = sealed::OVERHEAD_BYTES;

/// Seals the values of the store: AES-256-GCM under a key of its own for every write, derived with a
/// random 192-bit salt, so that no installation reaches a limit on rows or writes (the bound is
/// written down in the module `sealed`). The row key is bound: a value cannot be moved to another
/// row. An earlier value of the same row put back in its place is not detected here.
#[derive(Debug)]
pub struct BarrierKey {
    version: RootVersion,
    key: DerivedKey,
}

impl BarrierKey {
    pub(crate) const fn new(version: RootVersion, key: DerivedKey) -> Self {
        Self { version, key }
    }

    /// The version of the root key this key comes from.
    #[must_use]
    pub const fn root_version(&self) -> RootVersion {
        self.version
    }

    /// Seals `value` for the row `row_key`; [`OVERHEAD_BYTES`] longer.
    ///
    /// # Errors
    /// [`EnvelopeError::Primitive`].
    pub fn seal(
        &self,
        row_key: &[u8],
        value: &[u8],
        random: &dyn Random,
    ) -> Result<Vec<u8>, EnvelopeError> {
        self.sealing().seal(row_key, value, random)
    }

    /// Opens a value read from the row `row_key`.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAuthentic`] when it was altered or belongs to another row,
    /// [`EnvelopeError::OtherKey`] when another root version sealed it,
    /// [`EnvelopeError::Malformed`] and [`EnvelopeError::NewerFormat`].
    pub fn open(&self, row_key: &[u8], sealed: &[u8]) -> Result<Vec<u8>, EnvelopeError> {
        self.sealing().open(row_key, sealed)
    }

    fn sealing(&self) -> SealingKey<'_> {
        SealingKey {
            key: self.key.reveal(),
            version: self.version.number(),
            purpose: Purpose("ironkeep store row"),
        }
    }
}

/// The root version that sealed a value, from its clear header, to choose the key while a rotation
/// is under way.
///
/// # Errors
/// [`EnvelopeError::Malformed`] and [`EnvelopeError::NewerFormat`].
pub fn root_version_of(sealed: &[u8]) -> Result<RootVersion, EnvelopeError> {
    sealed::version_of(sealed).map(RootVersion::new)
}
