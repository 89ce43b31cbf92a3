//! PurgeQueue: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html>

use api_sqs::{PurgeQueue, PurgeQueueRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Sqs;
use crate::find::{Found, touch};
use crate::limits::PAUSE_MS;
use crate::queue::next_home;
use crate::removal::{self, RemovalRecord};

impl Handler<PurgeQueue> for Sqs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PurgeQueueRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.queue_url, "sqs:PurgeQueue").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &PurgeQueueRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let mut queue = found.take()?;
        let now_ms = cx.now().unix_ms();
        if queue.purged_ms.is_some_and(|purged_ms| now_ms < purged_ms.saturating_add(PAUSE_MS)) {
            return Err(errors::purge_queue_in_progress(format!(
                "Only one PurgeQueue operation on {} is allowed every {} seconds.",
                queue.name,
                PAUSE_MS / 1_000
            ))
            .into());
        }
        removal::begin(cx, &queue.home, RemovalRecord::Purged)?;
        queue.home = next_home(&queue.home);
        queue.purged_ms = Some(now_ms);
        queue.save(cx)?;
        Ok(Empty {})
    }
}
