//! Removing what no metadata names.

use std::collections::HashSet;

use async_trait::async_trait;
use stdx::Timestamp;

use crate::{BlobError, BlobId, BlobStore};

/// How many names one step of the sweep asks about, at most.
pub const SWEEP_PAGE_LEN: usize = 1000;

/// The caller's knowledge of which blobs metadata names.
#[async_trait]
pub trait References: Send + Sync {
    /// Those of `ids` (at most [`SWEEP_PAGE_LEN`]) that committed metadata names. What is left out
    /// is deleted, so when in doubt the answer must be an error.
    ///
    /// # Errors
    /// [`BlobError::References`] when the metadata cannot be read; the sweep stops.
    async fn referenced(&self, ids: &[BlobId]) -> Result<HashSet<BlobId>, BlobError>;
}

/// What a sweep did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SweepReport {
    /// Blobs older than the given age.
    pub examined: u64,
    /// Of these, how many were removed.
    pub removed: u64,
}

/// Removes every blob finished before `older_than` that `references` does not claim.
///
/// INVARIANT: no request may take so long that it commits a reference to a blob finished before
/// `older_than`; that is why the age exists. A day is a sound value.
///
/// # Errors
/// The first error of the store or of `references`; what was removed until then stays removed.
pub async fn sweep_orphans(
    blobs: &dyn BlobStore,
    older_than: Timestamp,
    references: &dyn References,
) -> Result<SweepReport, BlobError> {
    let mut report = SweepReport::default();
    let mut after = None;
    loop {
        let page = blobs.list_older_than(older_than, after, SWEEP_PAGE_LEN).await?;
        let Some(last) = page.last().copied() else { return Ok(report) };
        let referenced = references.referenced(&page).await?;
        for id in page.iter().filter(|id| !referenced.contains(id)) {
            blobs.delete(id).await?;
            report.removed = report.removed.saturating_add(1);
        }
        let examined = u64::try_from(page.len()).unwrap_or(u64::MAX);
        report.examined = report.examined.saturating_add(examined);
        if page.len() < SWEEP_PAGE_LEN {
            return Ok(report);
        }
        after = Some(last);
    }
}
