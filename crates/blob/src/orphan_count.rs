//! How many blobs no metadata names, and whether crashes explain so many.

use std::collections::HashSet;

use crate::BlobId;

/// So many orphans a crash can leave, however few blobs there are: one for each request that was
/// between the end of its upload and its commit.
pub const CRASH_ORPHANS_MAX: u64 = 256;

/// Above [`CRASH_ORPHANS_MAX`], one blob in so many may be an orphan.
pub const CRASH_ORPHANS_ONE_IN: u64 = 10;

/// How many blobs were looked at, and how many of them nothing names.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OrphanCount {
    /// Blobs older than the given age.
    pub examined: u64,
    /// Of these, how many no metadata names.
    pub orphans: u64,
}

impl OrphanCount {
    /// Whether crashes can have left so many. More of them say that metadata is missing.
    #[must_use]
    pub const fn is_explained_by_crashes(self) -> bool {
        self.orphans <= CRASH_ORPHANS_MAX
            || self.orphans.saturating_mul(CRASH_ORPHANS_ONE_IN) <= self.examined
    }

    /// Adds a page of blobs, of which metadata names those of `referenced`.
    pub(crate) fn add(&mut self, page: &[BlobId], referenced: &HashSet<BlobId>) {
        let orphans = page.iter().filter(|id| !referenced.contains(id)).count();
        let number = |len| u64::try_from(len).unwrap_or(u64::MAX);
        self.examined = self.examined.saturating_add(number(page.len()));
        self.orphans = self.orphans.saturating_add(number(orphans));
    }
}
