//! What a receipt handle is good for: to delete its message, and to say how long it stays in flight.
//!
//! Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html>

use api_sqs::errors;
use engine::{Failure, Writer};

use crate::arrivals::Ring;
use crate::limits::{SECOND_MS, VISIBILITY_SECONDS_MAX};
use crate::message::Ordered;
use crate::order::Group;
use crate::queue::QueueRecord;
use crate::receipt::Receipt;
use crate::refusal::{invalid, within};
use crate::transfer::Held;
use crate::visible;

/// The message of a handle, if the handle is that of its newest receive.
async fn held(cx: &mut Writer<'_>, receipt: &Receipt) -> Result<Option<Held>, Failure> {
    let message = receipt.place.read(cx).await?;
    let message = message.filter(|message| receipt.is_newest(message));
    Ok(message.map(|message| Held { place: receipt.place.clone(), message }))
}

/// Deletes the message of `handle`. Whatever is gone, or was received again since, is not there to delete.
///
/// # Errors
/// `ReceiptHandleIsInvalid`; of a queue in order also `InvalidParameterValue` for a handle that has expired.
pub(crate) async fn delete(
    cx: &mut Writer<'_>,
    queue: &QueueRecord,
    handle: &str,
    ring: &Ring,
) -> Result<(), Failure> {
    let now_ms = cx.now().unix_ms();
    let receipt = Receipt::parse(handle)?;
    receipt.require_of(queue, handle)?;
    let found = held(cx, &receipt).await?;
    if queue.is_fifo() {
        let is_there = match &found {
            Some(held) => held.message.is_in_flight(now_ms),
            None => receipt.place.read(cx).await?.is_none(),
        };
        if !is_there {
            return Err(invalid(handle, "ReceiptHandle", "The receipt handle has expired.").into());
        }
    }
    let Some(held) = found else { return Ok(()) };
    held.remove(cx, now_ms).await?;
    if queue.is_fifo() {
        // The next message of its group may be received.
        ring.message(&queue.home, (now_ms, now_ms));
    }
    Ok(())
}

/// Has the message of `handle` in flight for so many seconds from now on.
///
/// # Errors
/// `ReceiptHandleIsInvalid`, `MessageNotInflight`, and `InvalidParameterValue` for a number out of bounds and a
/// message that is gone.
pub(crate) async fn change(
    cx: &mut Writer<'_>,
    queue: &QueueRecord,
    (handle, seconds): (&str, i32),
    ring: &Ring,
) -> Result<(), Failure> {
    let now_ms = cx.now().unix_ms();
    let timeout = within(seconds, "VisibilityTimeout", (0, VISIBILITY_SECONDS_MAX))?;
    let receipt = Receipt::parse(handle)?;
    receipt.require_of(queue, handle)?;
    let Some(mut held) = held(cx, &receipt).await? else {
        return Err(invalid(
            handle,
            "ReceiptHandle",
            "Message does not exist or is not available for visibility timeout change.",
        )
        .into());
    };
    if !held.message.is_in_flight(now_ms) {
        return Err(errors::message_not_inflight("The message referred to isn't in flight.").into());
    }
    let visible_ms = now_ms.saturating_add(timeout.saturating_mul(SECOND_MS));
    let received_ms = held.message.receives.last_ms.unwrap_or(now_ms);
    if visible_ms.saturating_sub(received_ms) > VISIBILITY_SECONDS_MAX * SECOND_MS {
        let reason = format!(
            "Total VisibilityTimeout for the message is beyond the limit [{VISIBILITY_SECONDS_MAX} seconds]"
        );
        return Err(invalid(seconds, "VisibilityTimeout", &reason).into());
    }
    move_to(cx, &mut held, (visible_ms, now_ms)).await?;
    ring.message(&queue.home, (visible_ms, now_ms));
    Ok(())
}

/// Has a message in flight until `visible_ms`.
///
/// # Errors
/// When the store fails.
pub(crate) async fn move_to(
    cx: &mut Writer<'_>,
    held: &mut Held,
    (visible_ms, now_ms): (i64, i64),
) -> Result<(), Failure> {
    let Held { place, message } = held;
    let before_ms = core::mem::replace(&mut message.visible_ms, visible_ms);
    place.write(cx, message)?;
    let Some(Ordered { group, sequence, .. }) = &message.ordered else {
        visible::delete(cx, place, before_ms);
        return visible::put(cx, place, visible_ms, true);
    };
    let group = Group { home: &place.home, name: group };
    if let Some(mut record) = group.read(cx, *sequence).await? {
        record.visible_ms = visible_ms;
        group.write(cx, *sequence, &record)?;
    }
    let Some(old) = group.turn(cx).await? else { return Ok(()) };
    let mut new = old.clone();
    for in_flight in new.in_flight.iter_mut().filter(|it| it.sequence == *sequence) {
        in_flight.until_ms = visible_ms;
    }
    group.settle(cx, (old, new), now_ms).await
}
