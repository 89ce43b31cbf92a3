//! What the metadata of all services knows of blobs.

use std::collections::HashSet;
use std::sync::Arc;

use async_trait::async_trait;
use blob::{BlobError, BlobId, BlobStore, OrphanCount, SweepReport};
use blob::{sample_orphans, set_aside_orphans};
use engine::Failure;
use stdx::Timestamp;
use store::{Key, Range, Store};

use crate::claims::{Claims, GarbageRecord};

/// Garbage rows handled at a time.
const ROWS_PER_PAGE: usize = 100;

/// The blobs that metadata names.
#[derive(Debug, Clone)]
pub struct References {
    store: Arc<dyn Store>,
    claims: &'static [Claims],
}

/// What the metadata in `store` knows of blobs; `claims` are those of every service that has blobs.
#[must_use]
pub fn references(store: &Arc<dyn Store>, claims: &'static [Claims]) -> References {
    References { store: Arc::clone(store), claims }
}

/// Sets aside, dated `at`, every blob that no commit names, however many there are: for who has accepted
/// that, while no request is served.
///
/// # Errors
/// [`BlobError`] when a store fails.
pub async fn accept_unnamed(
    named: &References,
    blobs: &dyn BlobStore,
    at: Timestamp,
) -> Result<SweepReport, BlobError> {
    set_aside_orphans(blobs, Timestamp::MAX, named, at).await
}

/// Counts, in a sample, the blobs that no commit names, while no request is served.
///
/// # Errors
/// [`BlobError`] when a store fails.
pub async fn sample_unnamed(
    named: &References,
    blobs: &dyn BlobStore,
) -> Result<OrphanCount, BlobError> {
    sample_orphans(blobs, Timestamp::MAX, named).await
}

#[async_trait]
impl blob::References for References {
    async fn referenced(&self, ids: &[BlobId]) -> Result<HashSet<BlobId>, BlobError> {
        let failed = |error: &dyn core::fmt::Display| BlobError::References(error.to_string());
        let mut referenced = HashSet::new();
        for claims in self.claims {
            let open: Vec<BlobId> =
                ids.iter().filter(|id| !referenced.contains(*id)).copied().collect();
            if open.is_empty() {
                break;
            }
            let keys: Vec<Key> = open.iter().map(|id| claims.blob_key(&id.to_string())).collect();
            let rows = self.store.get_many(&keys).await.map_err(|error| failed(&error))?;
            referenced.extend(open.iter().zip(rows).filter_map(|(id, row)| row.map(|_| *id)));
        }
        if referenced.len() < ids.len() {
            let asked: HashSet<BlobId> = ids.iter().copied().collect();
            self.add_garbage(&asked, &mut referenced).await.map_err(|error| failed(&error))?;
        }
        Ok(referenced)
    }
}

impl References {
    /// Adds those of `asked` that wait for their deletion: they are known, and soon gone.
    async fn add_garbage(
        &self,
        asked: &HashSet<BlobId>,
        referenced: &mut HashSet<BlobId>,
    ) -> Result<(), Failure> {
        for claims in self.claims {
            let mut range = Range { limit: ROWS_PER_PAGE, ..claims.garbage_before(i64::MAX) };
            loop {
                let entries = self.store.range(&range).await?;
                for entry in &entries {
                    let garbage = claims.garbage_table().decode(&entry.row.value)?;
                    let GarbageRecord { blobs, archived } = garbage;
                    let ids = blobs.iter().chain(&archived).filter_map(|id| BlobId::parse(id).ok());
                    referenced.extend(ids.filter(|id| asked.contains(id)));
                }
                let Some(last) = entries.last() else { break };
                range = range.after(&last.key);
            }
        }
        Ok(())
    }
}
