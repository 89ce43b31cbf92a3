//! An archive: events of a bus that are kept, to be replayed.
//!
//! | table | key | value |
//! |---|---|---|
//! | `events.archive` | account, Region, name | the archive |
//! | `events.archived` | archive's unique id, instant, event's row | an event that is kept |
//! | `events.archive-end` | instant, archive's unique id | nothing: archives that were deleted |
//!
//! What a kept event says lies in `events.contents`, like that of one that waits.

use engine::{Ctx, Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use store::{Order, Range};
use tables::{Reader, Record, Table};

use crate::arns::{BusPlace, arns};
use crate::limits::{ARCHIVES_MAX, COUNTED_MAX, PAGE_ROWS};
use crate::rows::{Nothing, digits};
use crate::sealing::Sealing;

/// Archives.
pub(crate) const ARCHIVES: Table<ArchiveRecord> = Table::new("events.archive");

/// Events that are kept.
pub(crate) const ARCHIVED: Table<ArchivedEvent> = Table::new("events.archived");

/// Archives that were deleted.
pub(crate) const ARCHIVE_ENDS: Table<Nothing> = Table::new("events.archive-end");

/// A stored archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ArchiveRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    /// Tells it from earlier ones of its name.
    pub(crate) unique_id: String,
    /// The name of its bus.
    pub(crate) bus: String,
    pub(crate) description: Option<String>,
    pub(crate) pattern: Option<String>,
    /// None keeps them for good.
    pub(crate) retention_days: Option<i64>,
    /// The ARN of the key that its events are under.
    pub(crate) kms_key: Option<String>,
    pub(crate) created_ms: i64,
}

/// An event that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ArchivedEvent {
    pub(crate) sealing: Sealing,
    pub(crate) parts: usize,
    /// The bytes of what it says.
    pub(crate) bytes: u64,
}

impl Record for ArchiveRecord {
    const VERSION: u8 = 1;
}

impl Record for ArchivedEvent {
    const VERSION: u8 = 1;
}

/// `arn:aws:events:REGION:ACCOUNT:archive/NAME`.
pub(crate) fn archive_arn(account: &str, region: &str, name: &str) -> String {
    arns(region, account).resource(&["archive/", name])
}

impl ArchiveRecord {
    pub(crate) fn arn(&self) -> String {
        archive_arn(&self.account, &self.region, &self.name)
    }

    /// Where its row is.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.name]
    }

    pub(crate) fn bus_place(&self) -> BusPlace {
        BusPlace {
            account: self.account.clone(),
            region: self.region.clone(),
            name: self.bus.clone(),
        }
    }

    /// Removes it; a job removes its events.
    pub(crate) fn remove(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        let now = digits(cx.now().unix_ms());
        ARCHIVES.delete(cx.tx_mut(), &self.place());
        ARCHIVE_ENDS.put(cx.tx_mut(), &[&now, &self.unique_id], &Nothing {})?;
        Ok(())
    }
}

/// How many events an archive has, and how many bytes they say: of the first [`COUNTED_MAX`].
pub(crate) async fn count(cx: &Ctx, unique_id: &str) -> Result<(i64, i64), Failure> {
    let prefix = ARCHIVED.key(&[unique_id]);
    let mut range = Range::within(&prefix, PAGE_ROWS);
    let (mut events, mut bytes) = (0_usize, 0_u64);
    loop {
        let rows = cx.tx().peek_range(&range).await?;
        for row in &rows {
            bytes = bytes.saturating_add(ARCHIVED.decode(&row.row.value)?.bytes);
        }
        events = events.saturating_add(rows.len());
        match rows.last() {
            Some(last) if rows.len() == PAGE_ROWS && events < COUNTED_MAX => {
                range = range.after(&last.key);
            }
            _ => break,
        }
    }
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    Ok((i64::try_from(events).unwrap_or(i64::MAX), number(bytes)))
}

/// The archives of an account in a Region.
pub(crate) async fn archives_in(
    reader: &mut impl Reader,
    account: &str,
    region: &str,
) -> Result<Vec<ArchiveRecord>, Failure> {
    let rows =
        ARCHIVES.range(reader, &[account, region], None, ARCHIVES_MAX + 1, Order::Forward).await?;
    Ok(rows.into_iter().map(|(_, archive)| archive).collect())
}
