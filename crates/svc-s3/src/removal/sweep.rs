//! Ciphertext nothing points to any more: blobs whose version was deleted are deleted, and blobs that
//! no commit ever named are set aside.

use std::sync::Arc;

use async_trait::async_trait;
use blob::{put_back_referenced, sweep_orphans};
use engine::{Due, DueJob, Failure, Performed, PeriodicJob, Writer};
use sealed_blobs::{GarbageRow, Missing, missing_blobs, references};
use stdx::Timestamp;
use store::{Entry, Range};

use crate::S3;
use crate::tables::CLAIMS;

/// How long a request may take from the end of its upload to its commit.
const REQUEST_SECONDS_MAX: i64 = 24 * 3600;

/// Garbage rows handled at a time.
const ROWS_PER_PAGE: usize = 100;

/// Deletes the blobs of versions that were deleted a while ago.
pub(crate) struct Garbage;

#[async_trait]
impl DueJob<S3> for Garbage {
    const NAME: &'static str = "s3-garbage";
    const PRINCIPAL: &'static str = "s3.amazonaws.com";
    /// The record is that of the call that deleted the version.
    const RECORD: Option<&'static str> = None;
    const ITEMS_PER_COMMIT: usize = ROWS_PER_PAGE;
    type Item = GarbageRow;

    fn due(now: Timestamp) -> Range {
        CLAIMS.garbage_due(now)
    }

    fn read(row: &Entry) -> Result<Due<GarbageRow>, Failure> {
        CLAIMS.read_garbage(row)
    }

    async fn perform(
        _: &S3,
        cx: &mut Writer<'_>,
        items: &[GarbageRow],
    ) -> Result<Performed, Failure> {
        CLAIMS.delete_garbage(cx, items).await
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
        let store = Arc::clone(cx.store_outside()?);
        let tiers = [Arc::clone(cx.blobs()), Arc::clone(cx.archive())];
        let named = references(&store, s3.claims);
        let mut back: usize = 0;
        for blobs in &tiers {
            back = back.saturating_add(put_back_referenced(&**blobs, &named).await?.len());
        }
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
        let now = cx.now();
        let mut done = Performed::Nothing;
        for blobs in &tiers {
            // At the start everything from before it; later what no request can be at any more.
            let before = blobs.settled_before(REQUEST_SECONDS_MAX).await?;
            let report = sweep_orphans(&**blobs, before, &named, now).await?;
            blobs.remove_set_aside(now.plus_seconds(-s3.orphan_retention_seconds())).await?;
            if report.set_aside > 0 {
                let (orphans, blobs) = (report.set_aside, report.count.examined);
                tracing::warn!(orphans, blobs, "files that no metadata names were set aside");
                done = Performed::Done;
            }
        }
        let found = missing_blobs(&store, s3.claims, &tiers).await?;
        cx.counters().files_missing.set(found.missing);
        if found.missing > 0 {
            let Missing { named, missing, first } = found;
            let first = first.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            tracing::error!(
                missing,
                named,
                first,
                "files of objects are missing, and reading these objects fails: `ironkeep verify` names \
                 them; put the newest copy of the files in their place"
            );
        }
        Ok(done)
    }
}
