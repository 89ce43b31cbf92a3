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
    /// A fresh identifier (version 7) of an event at `time`: 74 random bits behind the milliseconds
    /// since the epoch, so that the journal finds the event by its identifier alone.
    #[must_use]
    pub fn fresh(time: Timestamp, random: &dyn Random) -> Self {
        let mut bytes = [0; 16];
        random.fill_id(&mut bytes);
        let mut number = u128::from_be_bytes(bytes);
        // A time before the epoch cannot be told and counts as the epoch.
        let unix_ms = u128::try_from(time.unix_ms()).unwrap_or_default() & ((1 << 48) - 1);
        number = number & !(((1 << 48) - 1) << 80) | unix_ms << 80;
        number = number & !(0xf << 76) | 0x7 << 76;
        number = number & !(0x3 << 62) | 0x2 << 62;
        Self(number.to_be_bytes())
    }

    /// The time in an identifier of version 7; `None` for any other.
    #[must_use]
    pub fn time(&self) -> Option<Timestamp> {
        let number = u128::from_be_bytes(self.0);
        let is_v7 = number >> 76 & 0xf == 0x7 && number >> 62 & 0x3 == 0x2;
        let unix_ms = i64::try_from(number >> 80).ok()?;
        is_v7.then(|| Timestamp::from_unix_ms(unix_ms))
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

/// The text of an identifier, without an allocation.
#[derive(Debug, Clone, Copy)]
pub struct Hyphenated([u8; 36]);

impl Hyphenated {
    /// `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, lower case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl EventId {
    /// The identifier as text.
    #[must_use]
    pub fn hyphenated(&self) -> Hyphenated {
        let mut text = [b'-'; 36];
        let mut digits = self.0.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
        for (place, to) in text.iter_mut().enumerate() {
            if matches!(place, 8 | 13 | 18 | 23) {
                continue;
            }
            *to = match digits.next() {
                Some(digit @ 0..10) => b'0'.wrapping_add(digit),
                Some(digit) => b'a'.wrapping_add(digit).wrapping_sub(10),
                None => b'0',
            };
        }
        Hyphenated(text)
    }
}

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.hyphenated().as_str())
    }
}

impl fmt::Debug for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventId({self})")
    }
}

/// What an event is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Who did what: a record of the trail.
    Audit,
    /// What became of a resource, for the consumers that act on it. No reader of the trail sees it.
    Domain,
}

/// Something to record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its identity: an event is recorded once, however often it is appended.
    pub id: EventId,
    /// When it happened. Need not grow from event to event.
    pub time: Timestamp,
    /// What it is for.
    pub kind: Kind,
    /// What happened, opaque here, at most [`EVENT_BYTES_MAX`](crate::EVENT_BYTES_MAX) bytes.
    pub payload: Bytes,
    /// The version of the store commit that the event describes; 0 if it came with none.
    pub store_version: u64,
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
    /// What it is for; every record of a release before format version 3 is an audit event.
    pub kind: Kind,
    /// What happened.
    pub payload: Bytes,
    /// The version of the store commit that the event describes; 0 if it came with none, or if a
    /// release before format version 2 recorded it.
    pub store_version: u64,
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
