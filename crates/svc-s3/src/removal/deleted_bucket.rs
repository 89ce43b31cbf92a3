//! What a deleted bucket leaves: its multipart uploads. Nobody can reach them any more, because the
//! rows are under the bucket's id, and a new bucket of the same name has another. They may be many,
//! so the delete only makes a note, and the rows go later, some at a time.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, KeyReader, Range};

use crate::S3;
use crate::removal::garbage::Garbage;
use crate::tables::{
    BUCKET_CONFIGURATIONS, INVENTORIES, INVENTORY_RUNS, PARTS, gone_buckets, gone_key,
    parts_of_bucket, uploads_of_bucket,
};

/// Rows deleted by one commit.
const ROWS_PER_STEP: usize = 500;

/// Deletes the uploads of buckets that are gone; the ciphertext of their parts becomes garbage. What
/// cannot be deleted keeps its bucket's note, and no other bucket's uploads.
pub(crate) struct DeletedBuckets;

#[async_trait]
impl DueJob<S3> for DeletedBuckets {
    const NAME: &'static str = "s3-deleted-buckets";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    /// The record is that of the call that deleted the bucket.
    const RECORD: Option<&'static str> = None;
    /// The bucket's id.
    type Item = String;

    fn due(_: Timestamp) -> Range {
        Range::within(&gone_buckets().build(), 1)
    }

    fn read(row: &Entry) -> Result<Due<String>, Failure> {
        let id =
            KeyReader::behind(&row.key, &gone_buckets().build()).and_then(|mut key| key.text());
        let item = id.map_err(|_| Failure::Internal("a note names no bucket".into()))?;
        Ok(Due { item, region: None, at: None })
    }

    async fn perform(_: &S3, cx: &mut Writer<'_>, items: &[String]) -> Result<Performed, Failure> {
        for bucket_id in items {
            if delete_some_parts(cx, bucket_id).await?
                || delete_some_uploads(cx, bucket_id).await?
                || delete_some_settings(cx, bucket_id).await?
            {
                return Ok(Performed::More);
            }
            cx.tx_mut().delete(gone_key(bucket_id));
        }
        Ok(Performed::Done)
    }
}

/// Deletes the next of the settings that a bucket can have many of. Says whether there were any.
async fn delete_some_settings(cx: &mut Writer<'_>, bucket_id: &str) -> Result<bool, Failure> {
    let keys = [
        BUCKET_CONFIGURATIONS.key(&[bucket_id]),
        INVENTORIES.key(&[bucket_id]),
        INVENTORY_RUNS.key(&[bucket_id]),
    ];
    let mut has_some = false;
    for key in keys {
        let entries = cx.tx().peek_range(&Range::within(&key, ROWS_PER_STEP)).await?;
        has_some = has_some || !entries.is_empty();
        entries.into_iter().for_each(|entry| cx.tx_mut().delete(entry.key));
    }
    Ok(has_some)
}

/// Deletes the next parts of a bucket that is gone. Says whether there were any.
///
/// INVARIANT: no row is added under the id of a bucket that is gone, because whatever adds one
/// expects the bucket's row at its commit.
async fn delete_some_parts(cx: &mut Writer<'_>, bucket_id: &str) -> Result<bool, Failure> {
    let mut pages = cx.rows(Range::within(&parts_of_bucket(bucket_id).build(), ROWS_PER_STEP));
    loop {
        let page = pages.page().await?;
        if page.is_empty() {
            break;
        }
        let mut garbage = Garbage::default();
        let mut deleted = 0_usize;
        for entry in page {
            match PARTS.decode(&entry.row.value) {
                Ok(part) => {
                    garbage.add(cx.tx_mut(), &part.location);
                    cx.tx_mut().delete(entry.key);
                    deleted = deleted.saturating_add(1);
                }
                Err(error) => pages.skip(&entry.key, &error),
            }
        }
        if deleted > 0 {
            let now_ms = cx.now().unix_ms();
            garbage.put(cx.tx_mut(), now_ms)?;
            return Ok(true);
        }
    }
    match pages.is_complete() {
        true => Ok(false),
        false => Err(Failure::Internal("parts of a deleted bucket cannot be read".into())),
    }
}

/// Deletes the next uploads of a bucket that is gone. Says whether there were any.
async fn delete_some_uploads(cx: &mut Writer<'_>, bucket_id: &str) -> Result<bool, Failure> {
    let mut pages = cx.rows(Range::within(&uploads_of_bucket(bucket_id).build(), ROWS_PER_STEP));
    let page = pages.page().await?;
    if page.is_empty() && !pages.is_complete() {
        return Err(Failure::Internal("uploads of a deleted bucket cannot be read".into()));
    }
    let has_some = !page.is_empty();
    for entry in page {
        cx.tx_mut().delete(entry.key);
    }
    Ok(has_some)
}
