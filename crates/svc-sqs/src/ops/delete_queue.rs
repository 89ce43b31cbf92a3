//! DeleteQueue: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html>

use api_sqs::{DeleteQueue, DeleteQueueRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Sqs;
use crate::find::{Found, touch};
use crate::limits::PAUSE_MS;
use crate::move_task::tasks_of;
use crate::queue::QUEUES;
use crate::remembered::remember_deleted;
use crate::removal::{self, RemovalRecord};
use crate::sources::SOURCES;

impl Handler<DeleteQueue> for Sqs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteQueueRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.queue_url, "sqs:DeleteQueue").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteQueueRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let queue = found.take()?;
        let [account, region, name] = queue.place();
        QUEUES.delete(cx.tx_mut(), &queue.place());
        if let Some(redrive) = &queue.settings.redrive {
            SOURCES.delete(cx.tx_mut(), &[account, region, redrive.target_name(), name]);
        }
        for task in tasks_of(cx, (&queue.account, &queue.region, name)).await? {
            task.remove(cx);
        }
        let ends_ms = cx.now().unix_ms().saturating_add(PAUSE_MS);
        remember_deleted(cx, queue.place(), ends_ms)?;
        removal::begin(cx, &queue.home, RemovalRecord::Deleted)?;
        Ok(Empty {})
    }
}
