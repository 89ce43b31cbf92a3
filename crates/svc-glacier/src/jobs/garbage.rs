//! Blobs that nothing names any more.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use sealed_blobs::GarbageRow;
use stdx::Timestamp;
use store::{Entry, Range};

use crate::Glacier;
use crate::tables::CLAIMS;

/// Garbage rows handled at a time.
const ROWS_PER_PAGE: usize = 100;

/// Deletes the blobs of parts that went a while ago.
pub(crate) struct Garbage;

#[async_trait]
impl DueJob<Glacier> for Garbage {
    const NAME: &'static str = "glacier-garbage";
    const PRINCIPAL: &'static str = "glacier.amazonaws.com";
    /// The record is that of the call that deleted the archive.
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
        _: &Glacier,
        cx: &mut Writer<'_>,
        items: &[GarbageRow],
    ) -> Result<Performed, Failure> {
        CLAIMS.delete_garbage(cx, items).await
    }
}
