//! The encryption barrier's key, as the store takes it.

use std::sync::Arc;

use envelope::BarrierKey;
use stdx::Random;
use store::{Seal, SealError};

/// Seals rows under the barrier key.
#[derive(Debug)]
pub(crate) struct RootSeal {
    pub(crate) key: BarrierKey,
    pub(crate) random: Arc<dyn Random>,
}

impl Seal for RootSeal {
    fn seal(&self, row_key: &[u8], value: &[u8]) -> Result<Vec<u8>, SealError> {
        self.key.seal(row_key, value, &*self.random).map_err(|_| SealError::Seal)
    }

    fn open(&self, row_key: &[u8], sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        self.key.open(row_key, sealed).map_err(|_| SealError::NotAuthentic)
    }
}
