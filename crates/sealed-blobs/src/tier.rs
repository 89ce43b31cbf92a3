//! Where blobs lie.

use std::sync::Arc;

use blob::BlobStore;
use engine::Ctx;

/// One of the two stores of blobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tier {
    /// At hand.
    Hot,
    /// In the archive directory.
    Archive,
}

impl Tier {
    /// Its blobs.
    #[must_use]
    pub fn blobs(self, cx: &Ctx) -> &Arc<dyn BlobStore> {
        match self {
            Self::Hot => cx.blobs(),
            Self::Archive => cx.archive(),
        }
    }
}
