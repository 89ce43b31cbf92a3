//! A message as it lies in the store.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure, Writer};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::limits::PART_BYTES;
use crate::queue::QueueRecord;
use crate::rows::digits;
use crate::wrapping::Sealing;

/// What is known of messages besides their contents.
pub(crate) const MESSAGES: Table<MessageRecord> = Table::new("sqs.message");

/// Contents, in parts. Rows are written once: a message that is moved takes them along.
pub(crate) const CONTENTS: Table<ContentsPart> = Table::new("sqs.contents");

/// Where a message lies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Place {
    /// The home of its queue.
    pub(crate) home: String,
    pub(crate) sent_ms: i64,
    pub(crate) id: String,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MessageRecord {
    /// From when on it can be received.
    pub(crate) visible_ms: i64,
    pub(crate) receives: Receives,
    /// Who sent it: the unique id of a user or role.
    pub(crate) sender: String,
    pub(crate) contents: StoredContents,
    /// Of a queue without order: the group that the sender said.
    pub(crate) group: Option<String>,
    /// Of a queue in order.
    pub(crate) ordered: Option<Ordered>,
    /// The queue from which it came here as a dead letter: an ARN.
    pub(crate) dead_letter_of: Option<String>,
}

impl Record for MessageRecord {
    const VERSION: u8 = 1;
}

/// How often a message was received, and when.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Receives {
    pub(crate) count: u64,
    pub(crate) first_ms: Option<i64>,
    pub(crate) last_ms: Option<i64>,
    /// What the newest receipt handle says and no other.
    pub(crate) receipt: Option<String>,
}

/// Where a message stands in a queue in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ordered {
    pub(crate) group: String,
    pub(crate) sequence: u64,
    pub(crate) deduplication_id: String,
}

/// Where the contents are, and what they lie under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredContents {
    pub(crate) id: String,
    pub(crate) parts: usize,
    pub(crate) sealing: Sealing,
}

/// A part of contents.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ContentsPart {
    /// Base64.
    sealed: String,
}

impl Record for ContentsPart {
    const VERSION: u8 = 1;
}

impl Place {
    /// A place in the queue.
    pub(crate) fn new(queue: &QueueRecord, sent_ms: i64, id: &str) -> Self {
        Self { home: queue.home.clone(), sent_ms, id: id.to_owned() }
    }

    /// The message there.
    pub(crate) async fn read(&self, cx: &mut Ctx) -> Result<Option<MessageRecord>, Failure> {
        let sent = digits(self.sent_ms);
        Ok(MESSAGES.get(cx, &[&self.home, &sent, &self.id]).await?)
    }

    /// Stores what is known of the message there.
    pub(crate) fn write(
        &self,
        cx: &mut Writer<'_>,
        message: &MessageRecord,
    ) -> Result<(), Failure> {
        let sent = digits(self.sent_ms);
        MESSAGES.put(cx.tx_mut(), &[&self.home, &sent, &self.id], message)?;
        Ok(())
    }

    /// Removes what is known of the message there; its contents stay.
    pub(crate) fn clear(&self, cx: &mut Writer<'_>) {
        MESSAGES.delete(cx.tx_mut(), &[&self.home, &digits(self.sent_ms), &self.id]);
    }
}

impl MessageRecord {
    /// Whether it is in flight: received, and not visible again yet.
    pub(crate) fn is_in_flight(&self, now_ms: i64) -> bool {
        self.receives.receipt.is_some() && self.visible_ms > now_ms
    }
}

impl StoredContents {
    /// Stores the sealed contents `bytes`.
    pub(crate) fn write(&self, cx: &mut Writer<'_>, bytes: &[u8]) -> Result<(), Failure> {
        for (part, sealed) in bytes.chunks(PART_BYTES).enumerate() {
            let row = ContentsPart { sealed: STANDARD.encode(sealed) };
            CONTENTS.put(cx.tx_mut(), &[&self.id, &part_name(part)], &row)?;
        }
        Ok(())
    }

    /// The sealed contents. Nobody writes them again, so the commit does not expect them to stay.
    pub(crate) async fn read(&self, cx: &Ctx) -> Result<Vec<u8>, Failure> {
        let damaged = || Failure::Internal("the contents of a message are damaged".to_owned());
        let mut bytes = Vec::new();
        for part in 0..self.parts {
            let row = cx.tx().peek(&CONTENTS.key(&[&self.id, &part_name(part)])).await?;
            let row = CONTENTS.decode(&row.ok_or_else(damaged)?.value)?;
            bytes.extend(STANDARD.decode(&row.sealed).map_err(|_| damaged())?);
        }
        Ok(bytes)
    }

    /// Removes them.
    pub(crate) fn remove(&self, cx: &mut Writer<'_>) {
        for part in 0..self.parts {
            CONTENTS.delete(cx.tx_mut(), &[&self.id, &part_name(part)]);
        }
    }
}

/// The number of rows that so many bytes of sealed contents take.
pub(crate) fn parts_of(bytes: &[u8]) -> usize {
    bytes.len().div_ceil(PART_BYTES)
}

fn part_name(part: usize) -> String {
    format!("{part:04}")
}
