//! Parts that go: those of deleted archives, ended uploads and outputs. An archive may have more than fit
//! in one commit.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use sealed_blobs::Unlinked;
use stdx::Timestamp;
use store::{Entry, Range};
use tables::Reader as _;

use crate::Glacier;
use crate::list::Listed;
use crate::tables::{CLAIMS, LEAVINGS, PARTS, parts_from};

/// Parts unlinked in one commit.
const PARTS_PER_COMMIT: usize = 500;

/// Unlinks the parts of what was deleted.
pub(crate) struct LeaveParts;

#[async_trait]
impl DueJob<Glacier> for LeaveParts {
    const NAME: &'static str = "glacier-leaving";
    const PRINCIPAL: &'static str = "glacier.amazonaws.com";
    /// The record is that of the call that deleted the archive.
    const RECORD: Option<&'static str> = None;
    type Item = Listed;

    fn due(now: Timestamp) -> Range {
        LEAVINGS.due(now)
    }

    fn read(row: &Entry) -> Result<Due<Listed>, Failure> {
        LEAVINGS.read(row)
    }

    async fn perform(
        _: &Glacier,
        cx: &mut Writer<'_>,
        items: &[Listed],
    ) -> Result<Performed, Failure> {
        let mut performed = Performed::Nothing;
        for item in items {
            let rows = parts_from(&item.vault_id, &item.id, 0, PARTS_PER_COMMIT);
            let entries = cx.range(&rows).await?;
            let mut unlinked = Unlinked::default();
            for entry in &entries {
                let part = PARTS.decode(&entry.row.value)?;
                unlinked.add(&CLAIMS, cx.tx_mut(), part.tier.into(), &part.blob);
                cx.tx_mut().delete(entry.key.clone());
            }
            let now_ms = cx.now().unix_ms();
            unlinked.put(&CLAIMS, cx.tx_mut(), now_ms)?;
            if entries.len() == PARTS_PER_COMMIT {
                performed = Performed::More;
            } else {
                cx.tx_mut().delete(item.row.clone());
                performed = Performed::Done;
            }
        }
        Ok(performed)
    }
}
