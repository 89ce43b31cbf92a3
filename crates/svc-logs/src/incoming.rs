//! What a call of PutLogEvents brings: checked as a whole, and without what is too old or too new.
//!
//! Source: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html>

use api_logs::{InputLogEvent, RejectedLogEventsInfo};
use wire::AwsError;

use crate::batch::StoredEvent;
use crate::group::GroupRecord;
use crate::limits::{AGE_MS_MAX, AHEAD_MS_MAX, BATCH_BYTES_MAX, BATCH_SPAN_MS_MAX, EVENT_BYTES};
use crate::refusal::invalid;

/// The events that are taken, and which are not.
#[derive(Debug)]
pub(crate) struct Incoming {
    pub(crate) events: Vec<StoredEvent>,
    pub(crate) rejected: Option<RejectedLogEventsInfo>,
}

impl Incoming {
    /// # Errors
    /// `InvalidParameterException` for events without order, over more than a day, or too large together.
    pub(crate) fn read(
        sent: &[InputLogEvent],
        group: &GroupRecord,
        now_ms: i64,
    ) -> Result<Self, AwsError> {
        require_size(sent)?;
        if sent.is_sorted_by_key(|event| event.timestamp) {
            let ends = (sent.first(), sent.last());
            if let (Some(first), Some(last)) = ends
                && last.timestamp.saturating_sub(first.timestamp) > BATCH_SPAN_MS_MAX
            {
                return Err(invalid(
                    "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
                ));
            }
        } else {
            return Err(invalid(
                "Log events in a single PutLogEvents request must be in chronological order.",
            ));
        }
        let before = |bound_ms: i64| sent.partition_point(|event| event.timestamp < bound_ms);
        let too_old = before(now_ms.saturating_sub(AGE_MS_MAX));
        let expired = before(group.kept_since_ms(now_ms));
        let too_new = before(now_ms.saturating_add(AHEAD_MS_MAX).saturating_add(1));
        let taken = too_old.max(expired)..too_new;
        let taken = sent.get(taken).unwrap_or_default();
        let events = taken
            .iter()
            .map(|event| StoredEvent(event.timestamp, event.message.reveal().to_owned()));
        let index = |index: usize| i32::try_from(index).ok();
        let is_all = taken.len() == sent.len();
        let rejected = (!is_all).then(|| RejectedLogEventsInfo {
            too_new_log_event_start_index: index(too_new).filter(|_| too_new < sent.len()),
            too_old_log_event_end_index: index(too_old).filter(|_| too_old > 0),
            expired_log_event_end_index: index(expired).filter(|_| expired > 0),
        });
        Ok(Self { events: events.collect(), rejected })
    }

    /// When the first and the last happened; none where there are none.
    pub(crate) fn extent(&self) -> Option<(i64, i64)> {
        Some((self.events.first()?.0, self.events.last()?.0))
    }

    /// As AWS counts them.
    pub(crate) fn bytes(&self) -> u64 {
        let bytes = self.events.iter().map(|event| event_bytes(&event.1));
        bytes.fold(0, usize::saturating_add) as u64
    }
}

/// What a message counts for.
pub(crate) const fn event_bytes(message: &str) -> usize {
    message.len().saturating_add(EVENT_BYTES)
}

fn require_size(sent: &[InputLogEvent]) -> Result<(), AwsError> {
    let bytes = sent.iter().map(|event| event_bytes(event.message.reveal()));
    let bytes = bytes.fold(0, usize::saturating_add);
    match bytes > BATCH_BYTES_MAX {
        true => Err(invalid(format!(
            "Upload too large: {bytes} bytes exceeds limit of {BATCH_BYTES_MAX}"
        ))),
        false => Ok(()),
    }
}
