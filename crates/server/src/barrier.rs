//! The encryption barrier's keys, as the store takes them.

use std::sync::{Arc, PoisonError, RwLock};

use envelope::barrier::root_version_of;
use envelope::{BarrierKey, EnvelopeError, RootKey, RootVersion};
use stdx::Random;
use store::{Seal, SealError};

/// Seals rows under the barrier key of the root key, and opens those of the root key before too, while
/// it is kept.
#[derive(Debug)]
pub(crate) struct RootSeal {
    key: BarrierKey,
    earlier: RwLock<Option<BarrierKey>>,
    random: Arc<dyn Random>,
}

impl RootSeal {
    /// The barrier under `root`; `earlier` is the root key before, while it is kept.
    pub(crate) fn new(
        root: &RootKey,
        earlier: Option<&RootKey>,
        random: Arc<dyn Random>,
    ) -> Result<Self, EnvelopeError> {
        let earlier = earlier.map(RootKey::barrier_key).transpose()?;
        Ok(Self { key: root.barrier_key()?, earlier: RwLock::new(earlier), random })
    }

    /// The version of the root key that seals.
    pub(crate) const fn root_version(&self) -> RootVersion {
        self.key.root_version()
    }

    /// Whether a row is sealed under another root key than new ones are.
    pub(crate) fn is_earlier(&self, sealed: &[u8]) -> bool {
        root_version_of(sealed).is_ok_and(|version| version != self.root_version())
    }

    /// Forgets the key before: what it sealed opens no more.
    pub(crate) fn forget_earlier(&self) {
        *self.earlier.write().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl Seal for RootSeal {
    fn seal(&self, row_key: &[u8], value: &[u8]) -> Result<Vec<u8>, SealError> {
        self.key.seal(row_key, value, &*self.random).map_err(|_| SealError::Seal)
    }

    fn open(&self, row_key: &[u8], sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        if self.is_earlier(sealed) {
            let earlier = self.earlier.read().unwrap_or_else(PoisonError::into_inner);
            let opened = earlier.as_ref().map(|key| key.open(row_key, sealed));
            return opened.and_then(Result::ok).ok_or(SealError::NotAuthentic);
        }
        self.key.open(row_key, sealed).map_err(|_| SealError::NotAuthentic)
    }
}
