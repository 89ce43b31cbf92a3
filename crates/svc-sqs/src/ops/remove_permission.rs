//! RemovePermission: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_RemovePermission.html>

use api_sqs::{RemovePermission, RemovePermissionRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Sqs;
use crate::access_policy::{bound, shown, without_statement};
use crate::find::{Found, touch};
use crate::refusal::invalid;

impl Handler<RemovePermission> for Sqs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &RemovePermissionRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.queue_url, "sqs:RemovePermission").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &RemovePermissionRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut queue = found.take()?;
        let absent = || invalid(&input.label, "Label", "can't find label.");
        let held = queue.policy.as_deref().ok_or_else(absent)?;
        let held = shown(cx, held).await?;
        let policy = without_statement(&held, &input.label)?.ok_or_else(absent)?;
        queue.policy = bound(cx, &policy).await?;
        queue.save(cx)?;
        Ok(Empty {})
    }
}
