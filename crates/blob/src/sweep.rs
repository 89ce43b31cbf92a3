//! Setting aside what no metadata names.

use std::collections::HashSet;

use async_trait::async_trait;
use stdx::Timestamp;

use crate::{BlobError, BlobId, BlobStore};

/// How many names one step of the sweep asks about, at most.
pub const SWEEP_PAGE_LEN: usize = 1000;

/// How many orphans one sweep sets aside, at most; the next one goes on.
pub const SET_ASIDE_PER_SWEEP_MAX: usize = 100_000;

/// So many orphans a crash can leave, however few blobs there are: one for each request that was
/// between the end of its upload and its commit.
pub const CRASH_ORPHANS_MAX: u64 = 256;

/// Above [`CRASH_ORPHANS_MAX`], one blob in so many may be an orphan.
pub const CRASH_ORPHANS_ONE_IN: u64 = 10;

/// The caller's knowledge of which blobs metadata names.
#[async_trait]
pub trait References: Send + Sync {
    /// Those of `ids` (at most [`SWEEP_PAGE_LEN`]) that committed metadata names. What is left out
    /// is set aside, so when in doubt the answer must be an error.
    ///
    /// # Errors
    /// [`BlobError::References`] when the metadata cannot be read; the sweep stops.
    async fn referenced(&self, ids: &[BlobId]) -> Result<HashSet<BlobId>, BlobError>;
}

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
}

/// Up to this many orphans are always explained by a crash in the middle of uploads ...
pub const ORPHANS_EXPLAINED: u64 = 64;
/// ... and up to one in this many blobs.
pub const ORPHAN_SHARE: u64 = 4;
/// The most blobs one sweep sets aside; the rest is left for the next.
const ORPHANS_PER_SWEEP: usize = 65_536;

/// What a sweep did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SweepReport {
    /// Blobs older than the given age.
    pub examined: u64,
    /// Of these, how many no metadata names.
    pub orphans: u64,
    /// Of these, how many were set aside.
    pub set_aside: u64,
}

impl SweepReport {
    /// Whether a crash may have left these orphans. If not, metadata is missing.
    #[must_use]
    pub const fn is_explained(&self) -> bool {
        self.orphans <= ORPHANS_EXPLAINED || self.orphans <= self.examined / ORPHAN_SHARE
    }
}

/// How many orphans are set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Excess {
    /// None, if there are more than a crash can explain.
    Leave,
    /// All, because somebody said so.
    SetAside,
}

/// Sets aside every blob finished before `older_than` that `references` does not claim.
///
/// INVARIANT: no request may take so long that it commits a reference to a blob finished before
/// `older_than`; that is why the age exists. A day is a sound value.
///
/// # Errors
/// The first error of the store or of `references`; what was set aside until then stays so.
pub async fn sweep_orphans(
    blobs: &dyn BlobStore,
    older_than: Timestamp,
    references: &dyn References,
    excess: Excess,
) -> Result<SweepReport, BlobError> {
    let mut report = SweepReport::default();
    let mut orphans = Vec::new();
    let mut after = None;
    loop {
        let page = blobs.list_older_than(older_than, after, SWEEP_PAGE_LEN).await?;
        let Some(last) = page.last().copied() else { break };
        let referenced = references.referenced(&page).await?;
        let examined = u64::try_from(page.len()).unwrap_or(u64::MAX);
        report.examined = report.examined.saturating_add(examined);
        for id in page.iter().filter(|id| !referenced.contains(id)) {
            report.orphans = report.orphans.saturating_add(1);
            if orphans.len() < ORPHANS_PER_SWEEP {
                orphans.push(*id);
            }
        }
        if page.len() < SWEEP_PAGE_LEN {
            break;
        }
        after = Some(last);
    }
    if excess == Excess::Leave && !report.is_explained() {
        return Ok(report);
    }
    for id in &orphans {
        blobs.set_aside(id, older_than).await?;
        report.set_aside = report.set_aside.saturating_add(1);
    }
    Ok(report)
}
