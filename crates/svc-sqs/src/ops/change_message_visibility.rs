//! ChangeMessageVisibility: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html>

use api_sqs::{ChangeMessageVisibility, ChangeMessageVisibilityRequest};
use engine::{Allowed, Ctx, Failure, StagedHandler, Touch, View};
use wire::Empty;

use crate::Sqs;
use crate::arrivals::Ring;
use crate::find::{Found, touch};
use crate::visibility::change;

impl StagedHandler<ChangeMessageVisibility> for Sqs {
    type Touches = Touch<Found>;
    type Staged = Ring;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ChangeMessageVisibilityRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.queue_url, "sqs:ChangeMessageVisibility").await
    }

    async fn stage(
        &self,
        _: &mut Ctx,
        _: &ChangeMessageVisibilityRequest,
        _: &Allowed<Found>,
    ) -> Result<Ring, Failure> {
        Ok(self.arrivals.ring())
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ChangeMessageVisibilityRequest,
        found: Allowed<Found>,
        ring: &Ring,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let asked = (input.receipt_handle.as_str(), input.visibility_timeout);
        change(cx, found.present()?, asked, ring).await?;
        Ok(Empty {})
    }
}
