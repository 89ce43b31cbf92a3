//! Whose dead letters a queue takes: an index of the redrive policies of queues.
//!
//! Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue.html>

use engine::{Failure, Writer};
use tables::Table;

use crate::find::parse_arn;
use crate::queue::{QUEUES, QueueRecord};
use crate::redrive::RedrivePolicy;
use crate::refusal::invalid;
use crate::rows::Nothing;

/// Whose dead letters a queue takes.
pub(crate) const SOURCES: Table<Nothing> = Table::new("sqs.source");

/// Says so for the redrive policy of `queue`, which had the one of `before`.
///
/// # Errors
/// `InvalidParameterValue` where the queue of dead letters is none, is of the other kind, or does not take
/// those of this queue.
pub(crate) async fn point(
    cx: &mut Writer<'_>,
    queue: &QueueRecord,
    before: Option<&RedrivePolicy>,
) -> Result<(), Failure> {
    let [account, region, name] = queue.place();
    if let Some(before) = before {
        SOURCES.delete(cx.tx_mut(), &[account, region, before.target_name(), name]);
    }
    let Some(redrive) = &queue.settings.redrive else { return Ok(()) };
    if before != Some(redrive) {
        require_target(cx, queue, redrive).await?;
    }
    SOURCES.put(cx.tx_mut(), &[account, region, redrive.target_name(), name], &Nothing {})?;
    Ok(())
}

async fn require_target(
    cx: &mut Writer<'_>,
    queue: &QueueRecord,
    redrive: &RedrivePolicy,
) -> Result<(), Failure> {
    let refused = |reason| invalid(redrive.shown(), "RedrivePolicy", reason);
    let target = parse_arn(&queue.region, &redrive.target_arn);
    let target = target.filter(|(account, _)| *account == queue.account);
    let Some((_, name)) = target else {
        return Err(refused("Dead letter target owner should be same as the source.").into());
    };
    let target = QUEUES.get(cx, &[&queue.account, &queue.region, name]).await?;
    let target = target.ok_or_else(|| refused("Dead letter target does not exist."))?;
    if target.is_fifo() != queue.is_fifo() {
        return Err(refused("Dead-letter queue must be same type of queue as the source.").into());
    }
    if target.name == queue.name {
        return Err(refused("Dead letter target can't be the queue itself.").into());
    }
    let allow = target.settings.redrive_allow.as_ref();
    if allow.is_some_and(|allow| !allow.allows(&queue.arn())) {
        return Err(refused("Dead letter target does not allow this queue as its source.").into());
    }
    Ok(())
}
