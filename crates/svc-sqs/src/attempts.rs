//! Receives of queues in order that are repeated: the same attempt id gets the same messages, with the same
//! handles, as long as none of them was deleted or has had its timeout changed or ended.
//!
//! Source: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-receiverequestattemptid-request-parameter.html>

use engine::{Failure, Writer};

use crate::limits::REMEMBERED_MS;
use crate::queue::QueueRecord;
use crate::receipt::Receipt;
use crate::remembered::{ATTEMPTS, AttemptRecord, remember_attempt};
use crate::sealing::Opener;
use crate::take::Received;
use crate::transfer::Held;
use crate::visibility::move_to;

/// What was received with this attempt id, in flight for so long from now on; none where it was not used, or
/// something became of the messages.
///
/// # Errors
/// KMS's refusals in our words.
pub(crate) async fn repeated(
    cx: &mut Writer<'_>,
    queue: &QueueRecord,
    id: &str,
    visibility_ms: i64,
) -> Result<Option<Vec<Received>>, Failure> {
    let now_ms = cx.now().unix_ms();
    let attempt = ATTEMPTS.get(cx, &[&queue.home, id]).await?;
    let Some(attempt) = attempt.filter(|attempt| attempt.ends_ms > now_ms) else {
        return Ok(None);
    };
    let mut found = Vec::with_capacity(attempt.handles.len());
    for handle in &attempt.handles {
        let receipt = Receipt::parse(handle)?;
        let message = receipt.place.read(cx).await?;
        let message =
            message.filter(|message| receipt.is_newest(message) && message.is_in_flight(now_ms));
        let Some(message) = message else { return Ok(None) };
        found.push((Held { place: receipt.place.clone(), message }, receipt));
    }
    if found.is_empty() {
        return Ok(None);
    }
    let mut opener = Opener::default();
    let mut received = Vec::with_capacity(found.len());
    for (mut held, receipt) in found {
        let contents = opener.open(cx, &held.message.contents).await?;
        move_to(cx, &mut held, (now_ms.saturating_add(visibility_ms), now_ms)).await?;
        received.push(Received { held, contents, receipt });
    }
    Ok(Some(received))
}

/// Remembers what was received with an attempt id.
///
/// # Errors
/// When the record cannot be written.
pub(crate) fn keep(
    cx: &mut Writer<'_>,
    queue: &QueueRecord,
    id: &str,
    received: &[Received],
) -> Result<(), Failure> {
    if received.is_empty() {
        return Ok(());
    }
    let handles = received.iter().map(|received| received.receipt.handle()).collect();
    let ends_ms = cx.now().unix_ms().saturating_add(REMEMBERED_MS);
    remember_attempt(cx, [&queue.home, id], &AttemptRecord { handles, ends_ms })
}
