//! TagQueue: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_TagQueue.html>

use api_sqs::{TagQueue, TagQueueRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Sqs;
use crate::find::{Found, touch_with};
use crate::tags::{add_tags, pairs};

impl Handler<TagQueue> for Sqs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &TagQueueRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch_with(cx, &input.queue_url, "sqs:TagQueue", |access| {
            access.request_tags(pairs(&input.tags))
        })
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &TagQueueRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut queue = found.take()?;
        add_tags(&mut queue.tags, &input.tags)?;
        queue.save(cx)?;
        Ok(Empty {})
    }
}
