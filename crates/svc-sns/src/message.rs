//! A message as it lies in the store, until it is delivered.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::limits::PART_BYTES;
use crate::wrapping::Sealing;

/// What is known of messages besides their contents.
pub(crate) const MESSAGES: Table<MessageRecord> = Table::new("sns.message");

/// Contents, in parts. Rows are written once.
pub(crate) const CONTENTS: Table<ContentsPart> = Table::new("sns.contents");

/// A message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MessageRecord {
    /// The topic's place and home.
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) topic: String,
    pub(crate) home: String,
    pub(crate) kind: MessageKind,
    pub(crate) published_ms: i64,
    pub(crate) parts: usize,
    pub(crate) sealing: Sealing,
    /// Of a topic without order: the group that the publisher said.
    pub(crate) group: Option<String>,
    /// Of a topic in order.
    pub(crate) ordered: Option<Ordered>,
    /// The last subscription that the fan-out has passed.
    pub(crate) fanned_after: Option<String>,
    /// How often it could not be opened for the fan-out.
    pub(crate) failures: u32,
}

impl Record for MessageRecord {
    const VERSION: u8 = 1;
}

/// What a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum MessageKind {
    Notification,
    SubscriptionConfirmation,
    UnsubscribeConfirmation,
}

/// Where a message stands in a topic in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ordered {
    pub(crate) group: String,
    pub(crate) sequence: u64,
    pub(crate) deduplication_id: String,
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

impl MessageKind {
    /// As messages say it.
    pub(crate) const fn shown(self) -> &'static str {
        match self {
            Self::Notification => "Notification",
            Self::SubscriptionConfirmation => "SubscriptionConfirmation",
            Self::UnsubscribeConfirmation => "UnsubscribeConfirmation",
        }
    }
}

impl MessageRecord {
    /// Stores it with its sealed contents.
    pub(crate) fn write(
        &self,
        cx: &mut Writer<'_>,
        id: &str,
        sealed: &[u8],
    ) -> Result<(), Failure> {
        MESSAGES.put(cx.tx_mut(), &[id], self)?;
        for (part, bytes) in sealed.chunks(PART_BYTES).enumerate() {
            let row = ContentsPart { sealed: STANDARD.encode(bytes) };
            CONTENTS.put(cx.tx_mut(), &[id, &part_name(part)], &row)?;
        }
        Ok(())
    }

    /// The sealed contents. Nobody writes them again, so the commit does not expect them to stay.
    pub(crate) async fn sealed(&self, cx: &Ctx, id: &str) -> Result<Vec<u8>, Failure> {
        let damaged = || Failure::Internal("the contents of a message are damaged".to_owned());
        let mut bytes = Vec::new();
        for part in 0..self.parts {
            let row = cx.tx().peek(&CONTENTS.key(&[id, &part_name(part)])).await?;
            let row = CONTENTS.decode(&row.ok_or_else(damaged)?.value)?;
            bytes.extend(STANDARD.decode(&row.sealed).map_err(|_| damaged())?);
        }
        Ok(bytes)
    }

    /// Removes it.
    pub(crate) fn remove(&self, cx: &mut Writer<'_>, id: &str) {
        MESSAGES.delete(cx.tx_mut(), &[id]);
        for part in 0..self.parts {
            CONTENTS.delete(cx.tx_mut(), &[id, &part_name(part)]);
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
