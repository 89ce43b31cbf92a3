//! What a deleted bucket leaves: its multipart uploads. Nobody can reach them any more, because the
//! rows are under the bucket's id, and a new bucket of the same name has another. They may be many,
//! so the delete only makes a note, and the rows go later, some at a time.

use std::sync::Arc;

use engine::{Engine, Failure};
use store::{CommitOutcome, KeyReader, Range, Tx};

use crate::garbage::Garbage;
use crate::tables::{PARTS, gone_buckets, gone_key, parts_of_bucket, uploads_of_bucket};

/// Rows deleted by one commit.
const ROWS_PER_STEP: usize = 500;

/// Deletes the uploads of buckets that are gone; the ciphertext of their parts becomes garbage.
pub(crate) async fn delete_uploads(engine: &Arc<Engine>) -> Result<(), Failure> {
    let all = gone_buckets().build();
    while let Some(note) = engine.store().range(&Range::within(&all, 1)).await?.first() {
        let bucket_id = KeyReader::behind(&note.key, &all).and_then(|mut key| key.text());
        let bucket_id =
            bucket_id.map_err(|_| Failure::Internal("a note names no bucket".into()))?;
        while !step(engine, &bucket_id).await? {}
    }
    Ok(())
}

/// Deletes some rows: parts, then uploads, at last the note. Says whether all is done.
///
/// INVARIANT: no row is added under the id of a bucket that is gone, because whatever adds one
/// expects the bucket's row at its commit.
async fn step(engine: &Arc<Engine>, bucket_id: &str) -> Result<bool, Failure> {
    let store = engine.store();
    let mut tx = Tx::new(Arc::clone(store));
    let mut garbage = Garbage::default();
    let parts = Range::within(&parts_of_bucket(bucket_id).build(), ROWS_PER_STEP);
    let parts = store.range(&parts).await?;
    for entry in &parts {
        garbage.add(&mut tx, &PARTS.decode(&entry.row.value)?.location);
        tx.delete(entry.key.clone());
    }
    garbage.put(&mut tx, engine.clock().now().unix_ms())?;
    let mut is_done = false;
    if parts.is_empty() {
        let uploads = Range::within(&uploads_of_bucket(bucket_id).build(), ROWS_PER_STEP);
        let uploads = store.range(&uploads).await?;
        is_done = uploads.len() < ROWS_PER_STEP;
        for entry in uploads {
            tx.delete(entry.key);
        }
        if is_done {
            tx.delete(gone_key(bucket_id));
        }
    }
    match store.commit(tx.into_commit()).await? {
        CommitOutcome::Committed { .. } => Ok(is_done),
        // Nothing was expected; the rows are looked at again.
        CommitOutcome::Conflict => Ok(false),
    }
}
