//! ChangeMessageVisibilityBatch: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html>

use api_sqs::{
    ChangeMessageVisibilityBatch, ChangeMessageVisibilityBatchRequest,
    ChangeMessageVisibilityBatchRequestEntry, ChangeMessageVisibilityBatchResult,
    ChangeMessageVisibilityBatchResultEntry,
};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View, Writer};

use crate::Sqs;
use crate::arrivals::Ring;
use crate::batch::{failed, require_ids};
use crate::find::{Found, touch};
use crate::queue::QueueRecord;
use crate::refusal::missing;
use crate::visibility::change;

impl StagedHandler<ChangeMessageVisibilityBatch> for Sqs {
    type Touches = Touch<Found>;
    type Staged = Ring;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ChangeMessageVisibilityBatchRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.queue_url, "sqs:ChangeMessageVisibility").await
    }

    async fn stage(
        &self,
        _: &mut Ctx,
        _: &ChangeMessageVisibilityBatchRequest,
        _: &Allowed<Found>,
    ) -> Result<Ring, Failure> {
        Ok(self.arrivals.ring())
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ChangeMessageVisibilityBatchRequest,
        found: Allowed<Found>,
        ring: &Ring,
    ) -> Result<ChangeMessageVisibilityBatchResult, Failure> {
        let cx = &mut cx.writer(&found);
        let queue = found.present()?;
        let ids = input.entries.iter().map(|entry| entry.id.as_str());
        require_ids(ids, "ChangeMessageVisibilityBatchRequestEntry")?;
        let mut result = ChangeMessageVisibilityBatchResult::default();
        for entry in &input.entries {
            match change_one(cx, queue, entry, ring).await {
                Ok(()) => {
                    let id = entry.id.clone();
                    result.successful.push(ChangeMessageVisibilityBatchResultEntry { id });
                }
                Err(Failure::Aws(error)) => result.failed.push(failed(&entry.id, &error)),
                Err(failure) => return Err(failure),
            }
        }
        Ok(result)
    }
}

async fn change_one(
    cx: &mut Writer<'_>,
    queue: &QueueRecord,
    entry: &ChangeMessageVisibilityBatchRequestEntry,
    ring: &Ring,
) -> Result<(), Failure> {
    let seconds = entry.visibility_timeout.ok_or_else(|| missing("VisibilityTimeout"))?;
    change(cx, queue, (&entry.receipt_handle, seconds), ring).await
}
