//! Setting aside what no metadata names.

use std::collections::HashSet;

use async_trait::async_trait;
use stdx::Timestamp;

use crate::{BlobError, BlobId, BlobStore, OrphanCount};

/// How many names one step of the sweep asks about, at most.
pub const SWEEP_PAGE_LEN: usize = 1000;

/// How many orphans one sweep sets aside, at most; the next one goes on.
pub const SET_ASIDE_PER_SWEEP_MAX: usize = 100_000;

/// How many blobs that were set aside are compared with the metadata at a time.
pub const SET_ASIDE_LISTED_MAX: usize = 1_000_000;

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

/// What a sweep did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SweepReport {
    /// What it found.
    pub count: OrphanCount,
    /// How many of the orphans were set aside.
    pub set_aside: u64,
}

/// Sets aside, dated `at`, every blob finished before `older_than` that `references` does not claim.
///
/// INVARIANT: no request may take so long that it commits a reference to a blob finished before
/// `older_than`; that is why the age exists. A day is a sound value.
///
/// # Errors
/// [`BlobError::TooManyOrphans`] when there are more than crashes leave: nothing was set aside. Else
/// the first error of the store or of `references`; what was set aside until then stays so.
pub async fn sweep_orphans(
    blobs: &dyn BlobStore,
    older_than: Timestamp,
    references: &dyn References,
    at: Timestamp,
) -> Result<SweepReport, BlobError> {
    let (count, orphans) = find_orphans(blobs, older_than, references).await?;
    if !count.is_explained_by_crashes() {
        return Err(BlobError::TooManyOrphans { count });
    }
    set_aside(blobs, count, &orphans, at).await
}

/// As [`sweep_orphans`], however many there are: for who has accepted that.
///
/// # Errors
/// The first error of the store or of `references`; what was set aside until then stays so.
pub async fn set_aside_orphans(
    blobs: &dyn BlobStore,
    older_than: Timestamp,
    references: &dyn References,
    at: Timestamp,
) -> Result<SweepReport, BlobError> {
    let (count, orphans) = find_orphans(blobs, older_than, references).await?;
    set_aside(blobs, count, &orphans, at).await
}

/// Puts back what was set aside and `references` claims all the same: after a store that had lost rows
/// was exchanged for the whole one. Gives the blobs that were put back.
///
/// # Errors
/// The first error of the store or of `references`; what was put back until then stays so.
pub async fn put_back_referenced(
    blobs: &dyn BlobStore,
    references: &dyn References,
) -> Result<Vec<BlobId>, BlobError> {
    let mut back = Vec::new();
    for page in blobs.list_set_aside(SET_ASIDE_LISTED_MAX).await?.chunks(SWEEP_PAGE_LEN) {
        let referenced = references.referenced(page).await?;
        for id in page.iter().filter(|id| referenced.contains(id)) {
            if blobs.put_back(id).await? {
                back.push(*id);
            }
        }
    }
    Ok(back)
}

/// Counts the orphans among the first [`SWEEP_PAGE_LEN`] blobs: names are random, so they are a
/// sample that costs the same however many there are.
///
/// # Errors
/// The first error of the store or of `references`.
pub async fn sample_orphans(
    blobs: &dyn BlobStore,
    older_than: Timestamp,
    references: &dyn References,
) -> Result<OrphanCount, BlobError> {
    let page = blobs.list_older_than(older_than, None, SWEEP_PAGE_LEN).await?;
    let referenced = references.referenced(&page).await?;
    let mut count = OrphanCount::default();
    count.add(&page, &referenced);
    Ok(count)
}

/// Counts all orphans, and names the first [`SET_ASIDE_PER_SWEEP_MAX`] of them.
async fn find_orphans(
    blobs: &dyn BlobStore,
    older_than: Timestamp,
    references: &dyn References,
) -> Result<(OrphanCount, Vec<BlobId>), BlobError> {
    let mut count = OrphanCount::default();
    let mut orphans = Vec::new();
    let mut after = None;
    loop {
        let page = blobs.list_older_than(older_than, after, SWEEP_PAGE_LEN).await?;
        let Some(last) = page.last().copied() else { break };
        let referenced = references.referenced(&page).await?;
        count.add(&page, &referenced);
        let room = SET_ASIDE_PER_SWEEP_MAX.saturating_sub(orphans.len());
        orphans.extend(page.iter().filter(|id| !referenced.contains(id)).take(room));
        if page.len() < SWEEP_PAGE_LEN {
            break;
        }
        after = Some(last);
    }
    Ok((count, orphans))
}

async fn set_aside(
    blobs: &dyn BlobStore,
    count: OrphanCount,
    orphans: &[BlobId],
    at: Timestamp,
) -> Result<SweepReport, BlobError> {
    let mut report = SweepReport { count, set_aside: 0 };
    for id in orphans {
        blobs.set_aside(id, at).await?;
        report.set_aside = report.set_aside.saturating_add(1);
    }
    Ok(report)
}
