//! DeleteMessageBatch: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html>

use api_sqs::{
    DeleteMessageBatch, DeleteMessageBatchRequest, DeleteMessageBatchResult,
    DeleteMessageBatchResultEntry,
};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};

use crate::Sqs;
use crate::arrivals::Ring;
use crate::batch::{failed, require_ids};
use crate::find::{Found, touch};
use crate::visibility::delete;

impl StagedHandler<DeleteMessageBatch> for Sqs {
    type Touches = Touch<Found>;
    type Staged = Ring;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteMessageBatchRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.queue_url, "sqs:DeleteMessage").await
    }

    async fn stage(
        &self,
        _: &mut Ctx,
        _: &DeleteMessageBatchRequest,
        _: &Allowed<Found>,
    ) -> Result<Ring, Failure> {
        Ok(self.arrivals.ring())
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteMessageBatchRequest,
        found: Allowed<Found>,
        ring: &Ring,
    ) -> Result<DeleteMessageBatchResult, Failure> {
        let cx = &mut cx.writer(&found);
        let queue = found.present()?;
        let ids = input.entries.iter().map(|entry| entry.id.as_str());
        require_ids(ids, "DeleteMessageBatchRequestEntry")?;
        let mut result = DeleteMessageBatchResult::default();
        for entry in &input.entries {
            match delete(cx, queue, &entry.receipt_handle, ring).await {
                Ok(()) => {
                    let id = entry.id.clone();
                    result.successful.push(DeleteMessageBatchResultEntry { id });
                }
                Err(Failure::Aws(error)) => result.failed.push(failed(&entry.id, &error)),
                Err(failure) => return Err(failure),
            }
        }
        Ok(result)
    }
}
