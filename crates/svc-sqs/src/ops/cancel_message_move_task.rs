//! CancelMessageMoveTask: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CancelMessageMoveTask.html>

use api_sqs::{
    CancelMessageMoveTask, CancelMessageMoveTaskRequest, CancelMessageMoveTaskResult, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Sqs;
use crate::find::{Found, find, parse_arn};
use crate::move_task::{Handle, MoveStatus, tasks_of};
use crate::refusal::no_source;

/// A task that a handle names, and its queue.
#[derive(Debug)]
pub struct Named {
    found: Found,
    task_id: String,
}

impl Handler<CancelMessageMoveTask> for Sqs {
    type Touches = Touch<Named>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CancelMessageMoveTaskRequest,
    ) -> Result<Touch<Named>, Failure> {
        let handle = Handle::parse(&input.task_handle)?;
        let Some((account, name)) = parse_arn(cx.region(), &handle.source_arn) else {
            return Err(no_source().into());
        };
        let (found, access) = find(cx, (&account, name), "sqs:CancelMessageMoveTask").await?;
        Ok(Touch::new(Named { found, task_id: handle.task_id }, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &CancelMessageMoveTaskRequest,
        named: Allowed<Named>,
    ) -> Result<CancelMessageMoveTaskResult, Failure> {
        let cx = &mut cx.writer(&named);
        let queue = named.found.present().map_err(|_| no_source())?;
        let tasks = tasks_of(cx, (&queue.account, &queue.region, &queue.name)).await?;
        let task = tasks.into_iter().find(|task| task.id == named.task_id);
        let Some(mut task) = task else {
            return Err(errors::resource_not_found_exception("Task does not exist.").into());
        };
        if task.record.status != MoveStatus::Running {
            return Err(errors::invalid_parameter_value_exception(
                "Only active tasks can be cancelled.",
            )
            .into());
        }
        task.pause(cx);
        task.record.status = MoveStatus::Cancelled;
        task.record.passed = None;
        task.save(cx)?;
        let moved = i64::try_from(task.record.moved).unwrap_or(i64::MAX);
        Ok(CancelMessageMoveTaskResult { approximate_number_of_messages_moved: Some(moved) })
    }
}
