//! StartMessageMoveTask: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html>

use api_sqs::{
    StartMessageMoveTask, StartMessageMoveTaskRequest, StartMessageMoveTaskResult, errors,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View, Writer};
use store::Order;

use crate::Sqs;
use crate::find::{Found, find, parse_arn, queue_access};
use crate::limits::{MOVE_TASKS_MAX, MOVED_PER_SECOND_MAX};
use crate::move_task::{MoveStatus, MoveTask, MoveTaskRecord, tasks_of};
use crate::outgoing::fresh_id;
use crate::queue::{QUEUES, QueueRecord, look_up};
use crate::refusal::{no_source, within};
use crate::sources::SOURCES;

/// The queues whose dead letters go back that are asked about: whoever moves has to be allowed to send to each.
const SOURCES_MAX: usize = 100;

/// What a task is about.
#[derive(Debug)]
pub struct Asked {
    source: Found,
    destination: Option<Found>,
    /// The source is the queue of dead letters of another.
    takes_dead_letters: bool,
}

impl Handler<StartMessageMoveTask> for Sqs {
    type Touches = Touch<Asked>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &StartMessageMoveTaskRequest,
    ) -> Result<Touch<Asked>, Failure> {
        let Some((account, name)) = parse_arn(cx.region(), &input.source_arn) else {
            return Err(no_source().into());
        };
        let (source, access) = find(cx, (&account, name), "sqs:StartMessageMoveTask").await?;
        let mut accesses: Vec<Access> = Vec::new();
        let mut takes_dead_letters = false;
        if let Ok(queue) = source.present() {
            for action in ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"] {
                accesses.push(queue_access(cx, action, queue)?);
            }
            let sources =
                SOURCES.range(cx, &queue.place(), None, SOURCES_MAX, Order::Forward).await?;
            takes_dead_letters = !sources.is_empty();
            if input.destination_arn.is_none() {
                let names = sources.into_iter().filter_map(|(parts, _)| parts.into_iter().next());
                let names: Vec<String> = names.collect();
                accesses.extend(sends_to(cx, queue, &names).await?);
            }
        }
        let destination = match &input.destination_arn {
            None => None,
            Some(arn) => {
                let Some((account, name)) = parse_arn(cx.region(), arn) else {
                    return Err(no_destination().into());
                };
                let (found, access) = find(cx, (&account, name), "sqs:SendMessage").await?;
                accesses.push(access);
                Some(found)
            }
        };
        let asked = Asked { source, destination, takes_dead_letters };
        Ok(accesses.into_iter().fold(Touch::new(asked, access), Touch::and))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &StartMessageMoveTaskRequest,
        asked: Allowed<Asked>,
    ) -> Result<StartMessageMoveTaskResult, Failure> {
        let cx = &mut cx.writer(&asked);
        let source = asked.source.present().map_err(|_| no_source())?;
        let refused = |text: &str| errors::invalid_parameter_value_exception(text);
        if let Some(destination) = &asked.destination {
            let destination = destination.present().map_err(|_| no_destination())?;
            require_fit(source, destination)?;
        }
        if !asked.takes_dead_letters {
            return Err(refused("Source queue must be configured as a Dead Letter Queue.").into());
        }
        let per_second_max = input.max_number_of_messages_per_second;
        if let Some(number) = per_second_max {
            let bounds = (1, i64::from(MOVED_PER_SECOND_MAX));
            within(number, "MaxNumberOfMessagesPerSecond", bounds)?;
        }
        make_room(cx, source).await?;
        let now_ms = cx.now().unix_ms();
        let counts = self.tallies.counts(cx, source).await?;
        let task = MoveTask {
            account: source.account.clone(),
            region: source.region.clone(),
            name: source.name.clone(),
            started_ms: now_ms,
            id: fresh_id(cx),
            record: MoveTaskRecord {
                status: MoveStatus::Running,
                destination_arn: input.destination_arn.clone(),
                per_second_max,
                moved: 0,
                to_move: counts.visible,
                last_ms: now_ms,
                next_ms: now_ms,
                passed: None,
                failure: None,
            },
        };
        task.save(cx)?;
        Ok(StartMessageMoveTaskResult { task_handle: Some(task.handle()?) })
    }
}

/// `sqs:SendMessage` for each of these queues beside `queue`.
async fn sends_to(
    cx: &mut View<'_>,
    queue: &QueueRecord,
    names: &[String],
) -> Result<Vec<Access>, Failure> {
    let [account, region, _] = queue.place();
    let mut accesses = Vec::with_capacity(names.len());
    for name in names {
        if let Some(source) = look_up(cx, [account, region, name]).await? {
            accesses.push(queue_access(cx, "sqs:SendMessage", &source)?);
        }
    }
    Ok(accesses)
}

/// A queue has one task under way, and remembers some that are over.
async fn make_room(cx: &mut Writer<'_>, source: &QueueRecord) -> Result<(), Failure> {
    // Two that begin at the same time expect the same row of the queue, which both write.
    let tasks = tasks_of(cx, (&source.account, &source.region, &source.name)).await?;
    if tasks.iter().any(|task| task.record.status == MoveStatus::Running) {
        return Err(errors::invalid_parameter_value_exception(
            "There is already a task running. Only one active task is allowed for a source queue arn at a given time.",
        )
        .into());
    }
    for old in tasks.iter().skip(MOVE_TASKS_MAX.saturating_sub(1)) {
        old.remove(cx);
    }
    QUEUES.put(cx.tx_mut(), &source.place(), source)?;
    Ok(())
}

fn require_fit(source: &QueueRecord, destination: &QueueRecord) -> Result<(), wire::AwsError> {
    let refused = |text: &str| Err(errors::invalid_parameter_value_exception(text));
    if source.arn() == destination.arn() {
        return refused("Source queue arn and destination queue arn cannot be the same.");
    }
    if source.is_fifo() != destination.is_fifo() {
        return refused("Source queue and destination queue must be of the same type.");
    }
    Ok(())
}

fn no_destination() -> wire::AwsError {
    errors::resource_not_found_exception(
        "The resource that you specified for the DestinationArn parameter doesn't exist.",
    )
}
