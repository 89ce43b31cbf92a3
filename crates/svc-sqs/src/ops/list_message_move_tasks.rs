//! ListMessageMoveTasks: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListMessageMoveTasks.html>

use api_sqs::{ListMessageMoveTasks, ListMessageMoveTasksRequest, ListMessageMoveTasksResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sqs;
use crate::find::{Found, find, parse_arn};
use crate::limits::MOVE_TASKS_MAX;
use crate::move_task::tasks_of;
use crate::refusal::{no_source, within};

impl Handler<ListMessageMoveTasks> for Sqs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListMessageMoveTasksRequest,
    ) -> Result<Touch<Found>, Failure> {
        let Some((account, name)) = parse_arn(cx.region(), &input.source_arn) else {
            return Err(no_source().into());
        };
        let (found, access) = find(cx, (&account, name), "sqs:ListMessageMoveTasks").await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListMessageMoveTasksRequest,
        found: Allowed<Found>,
    ) -> Result<ListMessageMoveTasksResult, Failure> {
        let queue = found.present().map_err(|_| no_source())?;
        let most = i64::try_from(MOVE_TASKS_MAX).unwrap_or(i64::MAX);
        let wanted = within(input.max_results.unwrap_or(1), "MaxResults", (1, most))?;
        let wanted = usize::try_from(wanted).unwrap_or(1);
        let tasks = tasks_of(cx, (&queue.account, &queue.region, &queue.name)).await?;
        let results: Vec<_> =
            tasks.iter().take(wanted).map(|task| task.shown()).collect::<Result<_, _>>()?;
        Ok(ListMessageMoveTasksResult { results: Some(results) })
    }
}
