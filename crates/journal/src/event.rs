//! What is appended and what is read back.

use core::fmt;

use bytes::Bytes;
use stdx::{Random, Timestamp};

/// The identifier of an event: a UUID (RFC 9562), CloudTrail's `eventID`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId([u8; 16]);

/// The text is not a UUID in its hyphenated lower-case form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an event id")]
pub struct ParseEventIdError;

impl EventId {
    /// A fresh identifier (version 4).
    #[must_use]
    pub fn random(random: &dyn Random) -> Self {
        let mut bytes = [0; 16];
        random.fill(&mut bytes);
        let mut number = u128::from_be_bytes(bytes);
        number = number & !(0xf << 76) | 0x4 << 76;
        number = number & !(0x3 << 62) | 0x2 << 62;
        Self(number.to_be_bytes())
    }

    /// The identifier with these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes of the identifier.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// Parses `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, lower case.
    ///
    /// # Errors
    /// [`ParseEventIdError`] when the text has another form.
    pub fn parse(text: &str) -> Result<Self, ParseEventIdError> {
        let digits: String = text.chars().filter(|c| *c != '-').collect();
        let number = u128::from_str_radix(&digits, 16).map_err(|_| ParseEventIdError)?;
        let id = Self(number.to_be_bytes());
        // One identifier has one text form: compare instead of checking each place.
        if id.to_string() == text { Ok(id) } else { Err(ParseEventIdError) }
    }
}

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, byte) in self.0.iter().enumerate() {
            if matches!(place, 4 | 6 | 8 | 10) {
                f.write_str("-")?;
            }
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventId({self})")
    }
}

/// Something to record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its identity: an event is recorded once, however often it is appended.
    pub id: EventId,
    /// When it happened. Need not grow from event to event.
    pub time: Timestamp,
    /// What happened, opaque here, at most [`EVENT_BYTES_MAX`](crate::EVENT_BYTES_MAX) bytes.
    pub payload: Bytes,
}

/// An event with its place in the order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its place: 1 for the first record ever, without gaps.
    pub sequence: u64,
    /// The event's identity.
    pub id: EventId,
    /// When it happened.
    pub time: Timestamp,
    /// What happened.
    pub payload: Bytes,
}

/// What an append waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// The events survive a power cut when the append is answered.
    Durable,
    /// The events are with the operating system when the append is answered: they survive the end
    /// of this process. They are made durable with the next durable append or shortly after.
    Relaxed,
}

/// The answer to an append.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appended {
    /// The sequence of the first event of the append; of an empty one, that of the next record.
    pub first_sequence: u64,
    /// How many of its events had been recorded before, and kept their place.
    pub already_recorded: usize,
}

/// The end of the journal: the whole content up to `sequence` follows from `chain`. Kept somewhere
/// else, it shows later whether the tail was cut off ([`Journal::confirms`](crate::Journal::confirms)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The last record's place; 0 when there is none.
    pub sequence: u64,
    /// The chain value behind that record.
    pub chain: [u8; 32],
}
