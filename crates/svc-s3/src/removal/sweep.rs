//! Ciphertext nothing points to any more: blobs whose version was deleted are deleted, and blobs that
//! no commit ever named are set aside.

use std::collections::HashSet;
use std::sync::Arc;

use async_trait::async_trait;
use blob::{
    BlobError, BlobId, BlobStore, OrphanCount, References, SweepReport, put_back_referenced,
    sample_orphans, set_aside_orphans, sweep_orphans,
};
use engine::{Due, DueJob, Failure, Performed, PeriodicJob, Writer};
use stdx::Timestamp;
use store::{Entry, Key, Range, Store};

use crate::S3;
use crate::tables::{GARBAGE, blob_key, garbage_before, garbage_time};

/// How long a blob stays after its version was deleted, for a request that found the version just
/// before. A file that is open by then can be read to its end; a reader of many parts that has not
/// come to a part by then gets an error, never other bytes.
const READER_SECONDS_MAX: i64 = 20;

/// How long a request may take from the end of its upload to its commit.
const REQUEST_SECONDS_MAX: i64 = 24 * 3600;

/// Garbage rows handled at a time.
const ROWS_PER_PAGE: usize = 100;

/// Deletes the blobs of versions that were deleted a while ago.
pub(crate) struct Garbage;

/// A row of blobs that nothing points to any more.
pub(crate) struct GarbageRow {
    key: Key,
    blobs: Vec<BlobId>,
}

#[async_trait]
impl DueJob<S3> for Garbage {
    const NAME: &'static str = "s3-garbage";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    /// The record is that of the call that deleted the version.
    const RECORD: Option<&'static str> = None;
    const ITEMS_PER_COMMIT: usize = ROWS_PER_PAGE;
    type Item = GarbageRow;

    fn due(now: Timestamp) -> Range {
        garbage_before(now.plus_seconds(-READER_SECONDS_MAX).unix_ms())
    }

    fn read(row: &Entry) -> Result<Due<GarbageRow>, Failure> {
        let blobs = GARBAGE.decode(&row.row.value)?.blobs;
        let blobs = blobs.iter().map(|id| BlobId::parse(id)).collect::<Result<_, _>>();
        let blobs = blobs.map_err(|_| Failure::Internal("no blob id".into()))?;
        let unlinked_ms = garbage_time(&row.key);
        let at = unlinked_ms.map(|ms| Timestamp::from_unix_ms(ms).plus_seconds(READER_SECONDS_MAX));
        Ok(Due { item: GarbageRow { key: row.key.clone(), blobs }, region: None, at })
    }

    async fn perform(
        _: &S3,
        cx: &mut Writer<'_>,
        items: &[GarbageRow],
    ) -> Result<Performed, Failure> {
        let blobs = Arc::clone(cx.blobs());
        let mut deleted = Vec::new();
        // Deleting a blob twice is no error.
        for id in items.iter().flat_map(|item| &item.blobs) {
            blobs.delete(id).await?;
            deleted.push(*id);
        }
        // Before the rows go: a blob that came back after a power cut would be an orphan.
        blobs.sync_deleted(&deleted).await?;
        for item in items {
            cx.tx_mut().delete(item.key.clone());
        }
        Ok(Performed::Done)
    }
}

/// Puts back what was set aside and is named all the same, then sets aside blobs that no commit ever
/// named, and deletes those that were set aside long ago. In this order: what is named again must not
/// be deleted for having been set aside. Looks at every blob.
pub(crate) struct UnnamedBlobs;

#[async_trait]
impl PeriodicJob<S3> for UnnamedBlobs {
    const NAME: &'static str = "s3-unnamed-blobs";
    const PRINCIPAL: &'static str = "ironkeep.amazonaws.com";
    const RECORD: Option<&'static str> = Some("PutBackBlobs");
    const EVERY_SECONDS: i64 = REQUEST_SECONDS_MAX;

    async fn perform(s3: &S3, cx: &mut Writer<'_>) -> Result<Performed, Failure> {
        let (store, blobs) = (Arc::clone(cx.store_outside()?), Arc::clone(cx.blobs()));
        let named = Named { store };
        let back = put_back_referenced(&*blobs, &named).await?.len();
        if back > 0 {
            // The store that had lost the rows which name them was exchanged for a whole one.
            tracing::warn!(
                blobs = back,
                "files that were set aside and are named again were put back"
            );
            cx.audit.extra("blobs", back);
            cx.note_act();
            return Ok(Performed::More);
        }
        // At the start everything from before it; later what no request can be at any more.
        let now = cx.now();
        let before = cx.started_at().max(now.plus_seconds(-REQUEST_SECONDS_MAX));
        let report = sweep_orphans(&*blobs, before, &named, now).await?;
        blobs.remove_set_aside(now.plus_seconds(-s3.orphan_retention_seconds())).await?;
        if report.set_aside == 0 {
            return Ok(Performed::Nothing);
        }
        let (orphans, blobs) = (report.set_aside, report.count.examined);
        tracing::warn!(orphans, blobs, "files that no metadata names were set aside");
        Ok(Performed::Done)
    }
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
