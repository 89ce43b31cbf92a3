//! What waits for the writing thread, and how much of it may.

use tokio::sync::{OwnedSemaphorePermit, oneshot};

use crate::error::JournalError;
use crate::event::{Appended, Durability, Event};

/// The largest payload of an event, in bytes. AWS ends a CloudTrail record at 256 KiB.
pub const EVENT_BYTES_MAX: usize = 1024 * 1024;
/// The largest append, in bytes, each event counted with [`EVENT_OVERHEAD_BYTES`].
pub const APPEND_BYTES_MAX: usize = 16 * 1024 * 1024;
/// How many bytes of events wait at most; further appends wait for room.
pub(crate) const QUEUE_BYTES_MAX: usize = 32 * 1024 * 1024;
/// What an event costs besides its payload.
pub(crate) const EVENT_OVERHEAD_BYTES: usize = 128;

/// An order to the writing thread.
#[derive(Debug)]
pub(crate) enum Command {
    Append(Append),
    /// Write what was ordered before, make it durable and end.
    Close,
}

/// Events on their way, and who waits for them.
#[derive(Debug)]
pub(crate) struct Append {
    pub(crate) events: Vec<Event>,
    pub(crate) durability: Durability,
    pub(crate) reply: oneshot::Sender<Result<Appended, JournalError>>,
    /// The room taken in the queue, given back when the append is done.
    pub(crate) room: OwnedSemaphorePermit,
}

/// How much room `events` take in the queue.
///
/// # Errors
/// [`JournalError::TooLarge`].
pub(crate) fn room_bytes(events: &[Event]) -> Result<u32, JournalError> {
    let mut total = 0_usize;
    for event in events {
        let bytes = event.payload.len();
        if bytes > EVENT_BYTES_MAX {
            return Err(JournalError::TooLarge { bytes, max: EVENT_BYTES_MAX });
        }
        total = total.saturating_add(bytes).saturating_add(EVENT_OVERHEAD_BYTES);
    }
    let too_large = JournalError::TooLarge { bytes: total, max: APPEND_BYTES_MAX };
    if total > APPEND_BYTES_MAX {
        return Err(too_large);
    }
    u32::try_from(total).map_err(|_| too_large)
}
