//! One try of a delivery, and what follows from what came of it.

use engine::{Ctx, Failure, Writer};

use super::dead_letter::{End, Ended, bury};
use super::payload::payload;
use super::send::{Parcel, send};
use crate::delivery::{DELIVERIES, Delivery, DeliveryError, DeliveryRecord};
use crate::kms;
use crate::limits::{AGE_SECONDS_MAX, ERROR_BYTES_MAX, PAUSE_SECONDS_MAX, RETRIES_MAX, SECOND_MS};
use crate::rows::digits;
use crate::rule::{RuleRecord, peek_rule};
use crate::stored_event::{EVENTS, StoredEvent, finish_one};
use crate::target::{TargetRecord, peek_target};

/// What came of a try.
enum Tried {
    Delivered,
    /// It may go better later; with the event, where it could be opened.
    Later(DeliveryError, Option<String>),
    /// It will not.
    Never(DeliveryError, String),
}

/// Tries a delivery. Says whether it was still to be made.
///
/// # Errors
/// When the store or the journal fails as a whole, or a row is damaged.
pub(crate) async fn attempt(cx: &mut Writer<'_>, delivery: &Delivery) -> Result<bool, Failure> {
    let due = delivery.due();
    let [event_row, rule_name, target_id] = delivery.place();
    let row = [due.as_str(), event_row, rule_name, target_id];
    let Some(record) = DELIVERIES.get(cx, &row).await? else { return Ok(false) };
    let Some(event) = EVENTS.get(cx, &[event_row]).await? else {
        DELIVERIES.delete(cx.tx_mut(), &row);
        return Ok(true);
    };
    let place = [event.account.as_str(), event.region.as_str(), event.bus.as_str(), rule_name];
    let rule = peek_rule(cx, place).await?;
    let target = peek_target(cx, place, target_id).await?;
    let (Some(rule), Some(target)) = (rule, target) else {
        // Nobody wants it any more.
        DELIVERIES.delete(cx.tx_mut(), &row);
        finish_one(cx, event_row).await?;
        return Ok(true);
    };
    let to = (&rule, &target);
    let (error, end, text) = match try_once(cx, to, (&event, event_row)).await? {
        Tried::Delivered => {
            cx.counters().event_deliveries.add(1);
            DELIVERIES.delete(cx.tx_mut(), &row);
            finish_one(cx, event_row).await?;
            return Ok(true);
        }
        Tried::Later(error, text) => {
            let now_ms = cx.now().unix_ms();
            match next_try(cx, &target, (&record, event.accepted_ms, now_ms)) {
                Ok(next_ms) => {
                    DELIVERIES.delete(cx.tx_mut(), &row);
                    let record = DeliveryRecord {
                        failures: record.failures.saturating_add(1),
                        error: Some(error),
                    };
                    let next = digits(next_ms);
                    let row = [next.as_str(), event_row, rule_name, target_id];
                    DELIVERIES.put(cx.tx_mut(), &row, &record)?;
                    return Ok(true);
                }
                Err(end) => (error, end, text),
            }
        }
        Tried::Never(error, text) => (error, End::NotRetriable, Some(text)),
    };
    cx.counters().event_deliveries_failed.add(1);
    let failures = record.failures.saturating_add(1);
    let ended = Ended { end, failures, error: &error, event: text.as_deref() };
    bury(cx, to, ended).await?;
    DELIVERIES.delete(cx.tx_mut(), &row);
    finish_one(cx, event_row).await?;
    Ok(true)
}

async fn try_once(
    cx: &mut Ctx,
    to: (&RuleRecord, &TargetRecord),
    (event, row): (&StoredEvent, &str),
) -> Result<Tried, Failure> {
    let text = match event.open(cx, row).await {
        Ok(text) => text,
        // As long as the key is off, the event waits.
        Err(failure) => return Ok(Tried::Later(error_of(failure)?, None)),
    };
    let made = match payload(to, &text, event.accepted_ms) {
        Ok(made) => made,
        Err(error) => return Ok(Tried::Never(error, text)),
    };
    match send(cx, to, Parcel { payload: &made, hops: event.hops }).await {
        Ok(()) => Ok(Tried::Delivered),
        Err(failure) => {
            let error = error_of(failure)?;
            Ok(match is_retriable(&error.code) {
                true => Tried::Later(error, Some(text)),
                false => Tried::Never(error, text),
            })
        }
    }
}

/// A refusal as it is kept.
///
/// # Errors
/// The failure, where it is none.
fn error_of(failure: Failure) -> Result<DeliveryError, Failure> {
    if failure.is_outage() {
        return Err(failure);
    }
    let Some((code, mut message)) = kms::refusal(&failure) else { return Err(failure) };
    message.truncate(message.floor_char_boundary(ERROR_BYTES_MAX));
    Ok(DeliveryError { code, message })
}

/// Whether the same may go well later without anybody doing anything.
fn is_retriable(code: &str) -> bool {
    code.contains("Throttl")
        || code.contains("Unavailable")
        || code.contains("Timeout")
        || code.starts_with("Internal")
        || code == "OverLimit"
}

/// When it is tried again, longer after each failure.
///
/// # Errors
/// Why it is not.
fn next_try(
    cx: &Ctx,
    target: &TargetRecord,
    (record, accepted_ms, now_ms): (&DeliveryRecord, i64, i64),
) -> Result<i64, End> {
    if record.failures >= target.retries_max.unwrap_or(RETRIES_MAX) {
        return Err(End::Attempts);
    }
    let age_seconds = target.age_seconds_max.unwrap_or(AGE_SECONDS_MAX);
    let end_ms = accepted_ms.saturating_add(age_seconds.saturating_mul(SECOND_MS));
    if now_ms >= end_ms {
        return Err(End::Age);
    }
    let pause_seconds = 1_i64.checked_shl(record.failures.min(16)).unwrap_or(PAUSE_SECONDS_MAX);
    let pause_ms = pause_seconds.clamp(1, PAUSE_SECONDS_MAX).saturating_mul(SECOND_MS);
    // Between half of it and all, so that what failed at once does not come back at once.
    let [chance] = envelope::random::bytes::<1>(cx.random());
    let half_ms = pause_ms / 2;
    let pause_ms = half_ms.saturating_add(half_ms.saturating_mul(i64::from(chance)) / 255);
    Ok(now_ms.saturating_add(pause_ms).min(end_ms))
}
