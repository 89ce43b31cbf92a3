//! What became of alarms.
//!
//! | table | key | value |
//! |---|---|---|
//! | `cloudwatch.history` | account, Region, alarm, instant, label | what happened |

use api_cloudwatch::{AlarmHistoryItem, AlarmType, HistoryItemType};
use engine::{Failure, Writer};
use identity::fresh_label;
use serde::{Deserialize, Serialize};
use tables::{Record, Table};
use wire::Timestamp;

use crate::rows::digits;

/// What happened.
pub(crate) const HISTORY: Table<HistoryRecord> = Table::new("cloudwatch.history");

/// The letters and digits that tell what happened from everything else of that instant.
const LABEL_CHARS: usize = 8;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct HistoryRecord {
    pub(crate) kind: ItemKind,
    pub(crate) summary: String,
    /// JSON.
    pub(crate) data: String,
}

/// What kind of thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ItemKind {
    ConfigurationUpdate,
    StateUpdate,
    Action,
}

impl Record for HistoryRecord {
    const VERSION: u8 = 1;
}

impl ItemKind {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::ConfigurationUpdate => "ConfigurationUpdate",
            Self::StateUpdate => "StateUpdate",
            Self::Action => "Action",
        }
    }
}

/// Notes that something happened to the alarm at `place`.
pub(crate) fn note(
    cx: &mut Writer<'_>,
    [account, region, name]: [&str; 3],
    record: &HistoryRecord,
) -> Result<(), Failure> {
    let at = digits(cx.now().unix_ms());
    let label = fresh_label(cx.random(), LABEL_CHARS);
    HISTORY.put(cx.tx_mut(), &[account, region, name, &at, &label], record)?;
    Ok(())
}

impl HistoryRecord {
    /// As answers have it.
    pub(crate) fn shown(&self, alarm: &str, at_ms: i64) -> AlarmHistoryItem {
        AlarmHistoryItem {
            alarm_name: Some(alarm.to_owned()),
            alarm_type: Some(AlarmType::MetricAlarm),
            timestamp: Some(Timestamp::from_unix_ms(at_ms)),
            history_item_type: Some(HistoryItemType::from(self.kind.name())),
            history_summary: Some(self.summary.clone()),
            history_data: Some(self.data.clone()),
            ..AlarmHistoryItem::default()
        }
    }
}
