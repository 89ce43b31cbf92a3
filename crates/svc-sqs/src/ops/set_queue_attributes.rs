//! SetQueueAttributes: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html>

use api_sqs::{SetQueueAttributes, SetQueueAttributesRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Sqs;
use crate::access_policy::{ATTRIBUTE, bound};
use crate::find::{Found, touch};
use crate::sources::point;

impl Handler<SetQueueAttributes> for Sqs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &SetQueueAttributesRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.queue_url, "sqs:SetQueueAttributes").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &SetQueueAttributesRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut queue = found.take()?;
        let before = queue.settings.redrive.clone();
        queue.settings.apply(&input.attributes)?;
        if let Some(policy) = input.attributes.get(ATTRIBUTE) {
            queue.policy = bound(cx, policy).await?;
        }
        queue.changed_ms = cx.now().unix_ms();
        point(cx, &queue, before.as_ref()).await?;
        queue.save(cx)?;
        Ok(Empty {})
    }
}
