//! Outputs of jobs, which go after a day.

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Range};

use crate::Glacier;
use crate::list::Listed;
use crate::retrieval::job_order;
use crate::tables::{LEAVINGS, RETRIEVAL_ENDS, RETRIEVALS};

/// Forgets jobs whose output is over.
pub(crate) struct EndRetrievals;

#[async_trait]
impl DueJob<Glacier> for EndRetrievals {
    const NAME: &'static str = "glacier-retrieval-end";
    const PRINCIPAL: &'static str = "glacier.amazonaws.com";
    /// What goes is a copy.
    const RECORD: Option<&'static str> = None;
    type Item = Listed;

    fn due(now: Timestamp) -> Range {
        RETRIEVAL_ENDS.due(now)
    }

    fn read(row: &Entry) -> Result<Due<Listed>, Failure> {
        RETRIEVAL_ENDS.read(row)
    }

    async fn perform(
        _: &Glacier,
        cx: &mut Writer<'_>,
        items: &[Listed],
    ) -> Result<Performed, Failure> {
        for item in items {
            forget(cx, item)?;
        }
        Ok(Performed::Done)
    }
}

/// Takes a job and its entry away, and has its output go.
pub(crate) fn forget(cx: &mut Writer<'_>, item: &Listed) -> Result<(), Failure> {
    let order = job_order(&item.id).unwrap_or_default();
    RETRIEVALS.delete(cx.tx_mut(), &[&item.vault_id, &order, &item.id]);
    let now_ms = cx.now().unix_ms();
    LEAVINGS.put(cx.tx_mut(), now_ms, (&item.vault_id, &item.id), &item.step)?;
    cx.tx_mut().delete(item.row.clone());
    Ok(())
}
