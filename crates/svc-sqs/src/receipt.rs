//! Receipt handles: which message was received, and by which receive.
//!
//! A handle is no secret: it says where a message lies, and a random text that only its newest receive has.
//! Whoever shows one needs the permission for the queue.

use api_sqs::errors;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secret::constant_time_eq;
use wire::AwsError;

use crate::message::{MessageRecord, Place};
use crate::queue::{QueueRecord, is_same_queue};

/// The longest handle looked at.
const HANDLE_CHARS_MAX: usize = 1_024;

/// A parsed handle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Receipt {
    pub(crate) place: Place,
    pub(crate) nonce: String,
}

impl Receipt {
    /// As clients have it.
    pub(crate) fn handle(&self) -> String {
        let Place { home, sent_ms, id } = &self.place;
        URL_SAFE_NO_PAD.encode(format!("1/{home}/{sent_ms}/{id}/{}", self.nonce))
    }

    /// # Errors
    /// `ReceiptHandleIsInvalid` for what is none.
    pub(crate) fn parse(handle: &str) -> Result<Self, AwsError> {
        Self::read(handle).ok_or_else(|| no_handle(handle))
    }

    fn read(handle: &str) -> Option<Self> {
        if handle.len() > HANDLE_CHARS_MAX {
            return None;
        }
        let bytes = URL_SAFE_NO_PAD.decode(handle).ok()?;
        let text = core::str::from_utf8(&bytes).ok()?;
        let mut parts = text.split('/');
        let mut next = || parts.next().map(str::to_owned);
        let (version, home, sent, id, nonce) = (next()?, next()?, next()?, next()?, next()?);
        if version != "1" || parts.next().is_some() {
            return None;
        }
        Some(Self { place: Place { home, sent_ms: sent.parse().ok()?, id }, nonce })
    }

    /// # Errors
    /// `ReceiptHandleIsInvalid` for one of another queue.
    pub(crate) fn require_of(&self, queue: &QueueRecord, handle: &str) -> Result<(), AwsError> {
        if is_same_queue(&self.place.home, &queue.home) {
            return Ok(());
        }
        Err(no_handle(handle))
    }

    /// Whether it is that of the newest receive of `message`.
    pub(crate) fn is_newest(&self, message: &MessageRecord) -> bool {
        let newest = message.receives.receipt.as_deref().unwrap_or_default();
        constant_time_eq(newest.as_bytes(), self.nonce.as_bytes())
    }
}

fn no_handle(handle: &str) -> AwsError {
    let handle: String = handle.chars().take(HANDLE_CHARS_MAX).collect();
    errors::receipt_handle_is_invalid(format!(
        "The input receipt handle \"{handle}\" is not a valid receipt handle."
    ))
}

#[cfg(test)]
mod tests {
    use super::Receipt;
    use crate::message::Place;

    #[test]
    fn a_handle_reads_as_it_was_written() {
        let place = Place { home: "h0me".to_owned(), sent_ms: 17, id: "a-b".to_owned() };
        let receipt = Receipt { place, nonce: "n".to_owned() };
        assert_eq!(Receipt::parse(&receipt.handle()).unwrap(), receipt);
        for bad in ["", "garbage", "MS8yLzM", &"A".repeat(2_000)] {
            assert!(Receipt::parse(bad).is_err(), "{bad}");
        }
    }
}
