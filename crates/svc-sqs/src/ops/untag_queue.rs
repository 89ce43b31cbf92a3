//! UntagQueue: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_UntagQueue.html>

use api_sqs::{UntagQueue, UntagQueueRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Sqs;
use crate::find::{Found, touch_with};
use crate::tags::remove_tags;

impl Handler<UntagQueue> for Sqs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UntagQueueRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch_with(cx, &input.queue_url, "sqs:UntagQueue", |access| {
            access.tag_keys(input.tag_keys.iter().cloned())
        })
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UntagQueueRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut queue = found.take()?;
        remove_tags(&mut queue.tags, &input.tag_keys);
        queue.save(cx)?;
        Ok(Empty {})
    }
}
