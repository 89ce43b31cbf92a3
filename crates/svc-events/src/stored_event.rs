//! Events that wait for their deliveries.
//!
//! | table | key | value |
//! |---|---|---|
//! | `events.event` | event's row | what is known of it besides what it says, and how many deliveries are left |
//! | `events.contents` | event's row, part | what it says, sealed; written once |
//!
//! An event is stored once for all of its deliveries, and goes with the last of them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Ctx, Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::limits::PART_BYTES;
use crate::sealing::{Sealing, open};

/// What is known of events.
pub(crate) const EVENTS: Table<StoredEvent> = Table::new("events.event");

/// What they say, in parts.
pub(crate) const CONTENTS: Table<ContentsPart> = Table::new("events.contents");

/// An event that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredEvent {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) bus: String,
    /// When it came to the bus.
    pub(crate) accepted_ms: i64,
    /// How many buses it came from before.
    pub(crate) hops: u8,
    pub(crate) sealing: Sealing,
    pub(crate) parts: usize,
    /// Deliveries that are not made yet.
    pub(crate) left: usize,
}

/// A part of what an event says.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ContentsPart {
    /// Base64.
    sealed: String,
}

impl Record for StoredEvent {
    const VERSION: u8 = 1;
}

impl Record for ContentsPart {
    const VERSION: u8 = 1;
}

impl StoredEvent {
    /// What it says.
    ///
    /// # Errors
    /// KMS's own.
    pub(crate) async fn open(&self, cx: &mut Ctx, row: &str) -> Result<String, Failure> {
        open_contents(cx, (&self.sealing, self.parts), (&self.account, row)).await
    }
}

/// Stores what an event says, sealed.
pub(crate) fn write_contents(cx: &mut Writer<'_>, row: &str, sealed: &[u8]) -> Result<(), Failure> {
    for (part, sealed) in sealed.chunks(PART_BYTES).enumerate() {
        let part_row = ContentsPart { sealed: STANDARD.encode(sealed) };
        CONTENTS.put(cx.tx_mut(), &[row, &part_name(part)], &part_row)?;
    }
    Ok(())
}

/// What an event says, of so many parts.
///
/// # Errors
/// KMS's own.
pub(crate) async fn open_contents(
    cx: &mut Ctx,
    (sealing, parts): (&Sealing, usize),
    (account, row): (&AccountId, &str),
) -> Result<String, Failure> {
    let damaged = || Failure::Internal("a stored event is damaged".to_owned());
    let mut bytes = Vec::new();
    for part in 0..parts {
        let found = cx.tx().peek(&CONTENTS.key(&[row, &part_name(part)])).await?;
        let part_row = CONTENTS.decode(&found.ok_or_else(damaged)?.value)?;
        bytes.extend(STANDARD.decode(&part_row.sealed).map_err(|_| damaged())?);
    }
    open(cx, sealing, (account, row), &bytes).await
}

/// Removes what an event says.
pub(crate) fn remove_contents(cx: &mut Writer<'_>, row: &str, parts: usize) {
    for part in 0..parts {
        CONTENTS.delete(cx.tx_mut(), &[row, &part_name(part)]);
    }
}

/// A delivery of the event is made, or never will be; with the last one the event goes.
pub(crate) async fn finish_one(cx: &mut Writer<'_>, row: &str) -> Result<(), Failure> {
    let Some(mut event) = EVENTS.get(cx, &[row]).await? else { return Ok(()) };
    event.left = event.left.saturating_sub(1);
    if event.left > 0 {
        EVENTS.put(cx.tx_mut(), &[row], &event)?;
        return Ok(());
    }
    EVENTS.delete(cx.tx_mut(), &[row]);
    remove_contents(cx, row, event.parts);
    Ok(())
}

/// The number of rows that so many bytes take.
pub(crate) const fn parts_of(bytes: &[u8]) -> usize {
    bytes.len().div_ceil(PART_BYTES)
}

fn part_name(part: usize) -> String {
    format!("{part:04}")
}
