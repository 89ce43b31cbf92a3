//! DeleteMessage: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html>

use api_sqs::{DeleteMessage, DeleteMessageRequest};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use wire::Empty;

use crate::Sqs;
use crate::arrivals::Ring;
use crate::find::{Found, touch};
use crate::visibility::delete;

impl StagedHandler<DeleteMessage> for Sqs {
    type Touches = Touch<Found>;
    type Staged = Ring;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteMessageRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.queue_url, "sqs:DeleteMessage").await
    }

    async fn stage(
        &self,
        _: &mut Ctx,
        _: &DeleteMessageRequest,
        _: &Allowed<Found>,
    ) -> Result<Ring, Failure> {
        Ok(self.arrivals.ring())
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteMessageRequest,
        found: Allowed<Found>,
        ring: &Ring,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        delete(cx, found.present()?, &input.receipt_handle, ring).await?;
        Ok(Empty {})
    }
}
