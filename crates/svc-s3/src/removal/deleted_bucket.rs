//! What a deleted bucket leaves: its multipart uploads. Nobody can reach them any more, because the
//! rows are under the bucket's id, and a new bucket of the same name has another. They may be many,
//! so the delete only makes a note, and the rows go later, some at a time.

use std::sync::Arc;

use engine::{Engine, Failure};
use store::{CommitOutcome, Key, KeyReader, Range, Tx};

use crate::removal::garbage::Garbage;
use crate::tables::{PARTS, gone_buckets, gone_key, parts_of_bucket, uploads_of_bucket};

/// Notes read at a time.
const NOTES_PER_PAGE: usize = 100;

/// Rows deleted by one commit.
const ROWS_PER_STEP: usize = 500;

/// Deletes the uploads of buckets that are gone; the ciphertext of their parts becomes garbage. What
/// cannot be deleted keeps its bucket's note, and no other bucket's uploads.
pub(crate) async fn delete_uploads(engine: &Arc<Engine>) -> Result<(), Failure> {
    let all = gone_buckets().build();
    let mut notes = engine.rows(Range::within(&all, NOTES_PER_PAGE));
    loop {
        let page = notes.page().await?;
        if page.is_empty() {
            return Ok(());
        }
        for note in page {
            match delete_uploads_of(engine, &all, &note.key).await {
                Err(failure) if failure.is_outage() => return Err(failure),
                Err(failure) => notes.skip(&note.key, &failure),
                Ok(()) => {}
            }
        }
    }
}

/// Deletes the parts, then the uploads, at last the note.
///
/// INVARIANT: no row is added under the id of a bucket that is gone, because whatever adds one
/// expects the bucket's row at its commit.
async fn delete_uploads_of(engine: &Arc<Engine>, all: &Key, note: &Key) -> Result<(), Failure> {
    let bucket_id = KeyReader::behind(note, all).and_then(|mut key| key.text());
    let bucket_id = bucket_id.map_err(|_| Failure::Internal("a note names no bucket".into()))?;
    let parts = parts_of_bucket(&bucket_id).build();
    let mut pages = engine.rows(Range::within(&parts, ROWS_PER_STEP));
    loop {
        let page = pages.page().await?;
        if page.is_empty() {
            break;
        }
        let mut tx = Tx::new(Arc::clone(engine.store()));
        let mut garbage = Garbage::default();
        for entry in page {
            match PARTS.decode(&entry.row.value) {
                Ok(part) => {
                    garbage.add(&mut tx, &part.location);
                    tx.delete(entry.key);
                }
                Err(error) => pages.skip(&entry.key, &error),
            }
        }
        garbage.put(&mut tx, engine.clock().now().unix_ms())?;
        commit(engine, tx).await?;
    }
    if !pages.is_complete() {
        return Ok(());
    }
    let uploads = uploads_of_bucket(&bucket_id).build();
    let mut pages = engine.rows(Range::within(&uploads, ROWS_PER_STEP));
    loop {
        let page = pages.page().await?;
        let mut tx = Tx::new(Arc::clone(engine.store()));
        if page.is_empty() {
            if pages.is_complete() {
                tx.delete(gone_key(&bucket_id));
                commit(engine, tx).await?;
            }
            return Ok(());
        }
        for entry in page {
            tx.delete(entry.key);
        }
        commit(engine, tx).await?;
    }
}

/// Commits deletions. Nothing was expected: after a conflict the next round looks again.
async fn commit(engine: &Arc<Engine>, tx: Tx) -> Result<(), Failure> {
    match engine.store().commit(tx.into_commit()).await? {
        CommitOutcome::Committed { .. } => Ok(()),
        CommitOutcome::Conflict => Err(Failure::Contended),
    }
}
