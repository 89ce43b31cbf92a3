//! Ciphertext nothing points to any more: blobs whose version was deleted are deleted, and blobs that
//! no commit ever named are set aside.

use std::collections::HashSet;
use std::sync::Arc;

use async_trait::async_trait;
use blob::{
    BlobError, BlobId, BlobStore, OrphanCount, References, SweepReport, put_back_referenced,
    sample_orphans, set_aside_orphans, sweep_orphans,
};
use engine::{Engine, Failure};
use stdx::Timestamp;
use store::{Commit, CommitOutcome, Entry, Key, Range, Store, Write};

use crate::removal::deleted_bucket;
use crate::tables::{GARBAGE, blob_key, garbage_before};

/// How long a blob stays after its version was deleted, for a request that found the version just
/// before. A file that is open by then can be read to its end; a reader of many parts that has not
/// come to a part by then gets an error, never other bytes.
const READER_SECONDS_MAX: i64 = 20;

/// How long a request may take from the end of its upload to its commit.
pub const REQUEST_SECONDS_MAX: i64 = 24 * 3600;

/// Garbage rows handled at a time.
const ROWS_PER_PAGE: usize = 100;

/// Deletes the blobs of versions that were deleted a while ago, and the uploads of deleted buckets.
/// Cheap where there are none.
///
/// # Errors
/// [`Failure`] when a store fails; the rest is left for the next time.
pub async fn sweep(engine: &Arc<Engine>, blobs: &dyn BlobStore) -> Result<(), Failure> {
    delete_garbage(engine, blobs).await?;
    deleted_bucket::delete_uploads(engine).await
}

async fn delete_garbage(engine: &Arc<Engine>, blobs: &dyn BlobStore) -> Result<(), Failure> {
    let before = engine.clock().now().plus_seconds(-READER_SECONDS_MAX);
    let range = Range { limit: ROWS_PER_PAGE, ..garbage_before(before.unix_ms()) };
    let mut pages = engine.rows(range);
    loop {
        let entries = pages.page().await?;
        if entries.is_empty() {
            return Ok(());
        }
        let mut writes = Vec::with_capacity(entries.len());
        let mut deleted = Vec::new();
        for entry in &entries {
            match delete_blobs(blobs, entry, &mut deleted).await {
                Ok(()) => writes.push(Write::Delete { key: entry.key.clone() }),
                Err(failure) if failure.is_outage() => return Err(failure),
                Err(failure) => pages.skip(&entry.key, &failure),
            }
        }
        // Before the rows go: a blob that came back after a power cut would be an orphan.
        blobs.sync_deleted(&deleted).await?;
        // Deleting a blob twice is no error: there is nothing to expect.
        let commit = Commit { expectations: Vec::new(), writes };
        if !commit.writes.is_empty()
            && engine.store().commit(commit).await? == CommitOutcome::Conflict
        {
            return Ok(());
        }
    }
}

/// Deletes the blobs that a row names, and notes them.
async fn delete_blobs(
    blobs: &dyn BlobStore,
    entry: &Entry,
    deleted: &mut Vec<BlobId>,
) -> Result<(), Failure> {
    for id in GARBAGE.decode(&entry.row.value)?.blobs {
        let id = BlobId::parse(&id).map_err(|_| Failure::Internal("no blob id".into()))?;
        blobs.delete(&id).await?;
        deleted.push(id);
    }
    Ok(())
}

/// Sets aside blobs finished before `before` that no commit ever named, and deletes those set aside
/// `retention_seconds` ago. Looks at every blob: for start-up (everything from before the
/// start), or once a day ([`REQUEST_SECONDS_MAX`] ago).
///
/// # Errors
/// [`Failure`] when a store fails, or when there are more orphans than crashes leave: then nothing
/// is moved or deleted.
pub async fn sweep_unnamed(
    engine: &Arc<Engine>,
    blobs: &dyn BlobStore,
    before: Timestamp,
    retention_seconds: i64,
) -> Result<SweepReport, Failure> {
    let named = Named { store: Arc::clone(engine.store()) };
    let now = engine.clock().now();
    let report = sweep_orphans(blobs, before, &named, now).await?;
    blobs.remove_set_aside(now.plus_seconds(-retention_seconds)).await?;
    Ok(report)
}

/// Puts back what was set aside and a commit names all the same. Gives the blobs.
///
/// # Errors
/// [`BlobError`] when a store fails.
pub async fn put_back_named(
    store: &Arc<dyn Store>,
    blobs: &dyn BlobStore,
) -> Result<Vec<BlobId>, BlobError> {
    put_back_referenced(blobs, &Named { store: Arc::clone(store) }).await
}

/// Sets aside every blob of before `before` that no commit names, however many there are: for who has
/// accepted that.
///
/// # Errors
/// [`BlobError`] when a store fails.
pub async fn accept_unnamed(
    store: &Arc<dyn Store>,
    blobs: &dyn BlobStore,
    before: Timestamp,
) -> Result<SweepReport, BlobError> {
    let named = Named { store: Arc::clone(store) };
    set_aside_orphans(blobs, before, &named, before).await
}

/// Counts, in a sample, the blobs that no commit of `store` names.
///
/// # Errors
/// [`BlobError`] when a store fails.
pub async fn sample_unnamed(
    store: &Arc<dyn Store>,
    blobs: &dyn BlobStore,
    before: Timestamp,
) -> Result<OrphanCount, BlobError> {
    sample_orphans(blobs, before, &Named { store: Arc::clone(store) }).await
}

/// What the metadata in `store` knows of blobs.
#[must_use]
pub fn references(store: &Arc<dyn Store>) -> impl References + use<> {
    Named { store: Arc::clone(store) }
}

/// The blobs that metadata names.
struct Named {
    store: Arc<dyn Store>,
}

#[async_trait]
impl References for Named {
    async fn referenced(&self, ids: &[BlobId]) -> Result<HashSet<BlobId>, BlobError> {
        let failed = |error: &dyn core::fmt::Display| BlobError::References(error.to_string());
        let keys: Vec<Key> = ids.iter().map(|id| blob_key(&id.to_string())).collect();
        let rows = self.store.get_many(&keys).await.map_err(|error| failed(&error))?;
        let found = ids.iter().zip(rows).filter_map(|(id, row)| row.map(|_| *id));
        let mut referenced: HashSet<BlobId> = found.collect();
        if referenced.len() < ids.len() {
            let asked: HashSet<BlobId> = ids.iter().copied().collect();
            self.add_garbage(&asked, &mut referenced).await.map_err(|error| failed(&error))?;
        }
        Ok(referenced)
    }
}

impl Named {
    /// Adds those of `asked` that wait for their deletion: they are known, and soon gone.
    async fn add_garbage(
        &self,
        asked: &HashSet<BlobId>,
        referenced: &mut HashSet<BlobId>,
    ) -> Result<(), Failure> {
        let mut range = Range { limit: ROWS_PER_PAGE, ..garbage_before(i64::MAX) };
        loop {
            let entries = self.store.range(&range).await?;
            for entry in &entries {
                let blobs = GARBAGE.decode(&entry.row.value)?.blobs;
                let ids = blobs.iter().filter_map(|id| BlobId::parse(id).ok());
                referenced.extend(ids.filter(|id| asked.contains(id)));
            }
            let Some(last) = entries.last() else { return Ok(()) };
            range = range.after(&last.key);
        }
    }
}
