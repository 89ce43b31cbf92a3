//! What becomes of a delivery after a try: it is done, put off, or at its end.

use api_sqs::{SendMessage, SendMessageRequest};
use engine::{CallSource, Failure, Writer};
use tables::Table;

use crate::PRINCIPAL;
use crate::delivery::{Delivery, DeliveryRecord, Line, Load};
use crate::endpoint::Queue;
use crate::message::MESSAGES;
use crate::retry::Phases;
use crate::topic::TopicRecord;

/// What came of a try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    Delivered,
    /// It is for nobody any more.
    Gone,
    /// The endpoint will never take it: why.
    Refused(String),
    /// The endpoint may take it later: why.
    Failed(String),
}

/// How a try is to be followed up.
pub(crate) struct FollowUp<'a> {
    pub(crate) table: &'a Table<DeliveryRecord>,
    pub(crate) phases: &'a Phases,
    /// What goes to the queue of dead letters, if it can be said.
    pub(crate) letter: Option<SendMessageRequest>,
}

/// What the rows say after a try.
#[derive(Debug, Clone)]
pub(crate) enum Settled {
    /// It is put off for so many seconds.
    PutOff(u32),
    /// It is at its end. Of messages in order, the next of its line is this one.
    Ended(Option<Delivery>),
}

/// For which topic the service calls.
pub(crate) fn source(topic: &TopicRecord) -> CallSource {
    CallSource { arn: topic.arn(), account: topic.account.clone() }
}

/// Settles what came of a try.
///
/// # Errors
/// [`Failure`] when the store fails.
pub(crate) async fn settle(
    cx: &mut Writer<'_>,
    (delivery, load): (&Delivery, Option<&Load>),
    outcome: Outcome,
    follow_up: FollowUp<'_>,
) -> Result<Settled, Failure> {
    let FollowUp { table, phases, letter } = follow_up;
    let reason = match outcome {
        Outcome::Failed(reason) => {
            let failures = delivery.record.failures.saturating_add(1);
            if let Some(pause_seconds) = phases.pause_seconds(failures) {
                delivery.put_off(cx, table, (pause_seconds, true))?;
                return Ok(Settled::PutOff(pause_seconds));
            }
            Some(reason)
        }
        Outcome::Refused(reason) => Some(reason),
        Outcome::Delivered | Outcome::Gone => None,
    };
    if let (Some(reason), Some(load)) = (reason, load) {
        bury(cx, (delivery, load), &reason, letter).await?;
    }
    delivery.end(cx, table);
    // Also where it is for nobody any more: those behind it are to learn that.
    let ordered = match load {
        Some(load) => load.message.ordered.clone(),
        None => MESSAGES.get(cx, &[&delivery.message_id]).await?.and_then(|it| it.ordered),
    };
    let Some(ordered) = ordered else { return Ok(Settled::Ended(None)) };
    let line = Line { subscription_id: &delivery.subscription_id, group: &ordered.group };
    let next = line.leave(cx, ordered.sequence).await?;
    Ok(Settled::Ended(next.map(|message_id| delivery.followed_by(message_id))))
}

/// Sends what cannot be delivered to the queue of dead letters, if the subscription has one.
async fn bury(
    cx: &mut Writer<'_>,
    (delivery, load): (&Delivery, &Load),
    reason: &str,
    letter: Option<SendMessageRequest>,
) -> Result<(), Failure> {
    let (message, subscription) = (delivery.message_id.as_str(), load.subscription.arn());
    let target = load.subscription.settings.dead_letters.as_deref().and_then(Queue::parse);
    let (Some(queue), Some(letter)) = (target, letter) else {
        tracing::warn!(message, subscription, reason, "a message was not delivered");
        return Ok(());
    };
    let input = SendMessageRequest { queue_url: queue.url(), ..letter };
    let sent = Box::pin(cx.call_as_service::<SendMessage>(
        PRINCIPAL,
        (source(&load.topic), queue.region.clone()),
        input,
    ));
    match sent.await {
        Ok(_) => {
            tracing::info!(message, subscription, reason, "a message is a dead letter");
            Ok(())
        }
        Err(failure) if failure.is_outage() => Err(failure),
        Err(failure) => {
            tracing::error!(message, subscription, reason, error = %failure, "a dead letter was not taken");
            Ok(())
        }
    }
}
