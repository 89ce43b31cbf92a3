//! An alarm whose state becomes another: stored with what it is to do then.
//!
//! | table | key | value |
//! |---|---|---|
//! | `cloudwatch.action` | instant, label | something that an alarm is to do |

use engine::{Failure, Writer};
use identity::fresh_label;
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use serde_json::json;
use tables::{Record, Table};

use crate::alarm::{AlarmRecord, State, StateName};
use crate::history::{HistoryRecord, ItemKind, note};
use crate::notice::{message, subject};
use crate::rows::digits;

/// What alarms are to do.
pub(crate) const ACTIONS: Table<ActionRecord> = Table::new("cloudwatch.action");

/// The letters and digits that tell an action from every other.
const LABEL_CHARS: usize = 20;

/// Something that an alarm is to do: tell a topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ActionRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) alarm: String,
    pub(crate) topic: String,
    pub(crate) subject: String,
    pub(crate) message: String,
}

impl Record for ActionRecord {
    const VERSION: u8 = 1;
}

/// Why a state becomes another.
#[derive(Debug)]
pub(crate) struct Why {
    pub(crate) value: StateName,
    pub(crate) reason: String,
    pub(crate) reason_data: Option<String>,
}

/// Gives an alarm a state. What it does then is stored with it, where its value is another than before.
pub(crate) fn change(
    cx: &mut Writer<'_>,
    alarm: &mut AlarmRecord,
    why: Why,
) -> Result<(), Failure> {
    let now_ms = cx.now().unix_ms();
    let old = alarm.state.clone();
    let is_change = old.value != why.value;
    alarm.state = State {
        value: why.value,
        reason: why.reason,
        reason_data: why.reason_data,
        updated_ms: now_ms,
        changed_ms: if is_change { now_ms } else { old.changed_ms },
    };
    alarm.save(cx)?;
    if !is_change {
        return Ok(());
    }
    let shown = |state: &State| {
        json!({
            "stateValue": state.value.name(),
            "stateReason": state.reason,
            "stateReasonData": state.reason_data.as_ref().and_then(|data| serde_json::from_str::<serde_json::Value>(data).ok()),
        })
    };
    let data =
        json!({ "version": "1.0", "oldState": shown(&old), "newState": shown(&alarm.state) });
    let summary =
        format!("Alarm updated from {} to {}", old.value.name(), alarm.state.value.name());
    let record = HistoryRecord { kind: ItemKind::StateUpdate, summary, data: data.to_string() };
    note(cx, alarm.place(), &record)?;
    if !alarm.settings.actions_enabled {
        return Ok(());
    }
    for topic in alarm.actions(alarm.state.value).to_vec() {
        let action = ActionRecord {
            account: alarm.account.clone(),
            region: alarm.region.clone(),
            alarm: alarm.name.clone(),
            topic,
            subject: subject(alarm),
            message: message(alarm, old.value),
        };
        let label = fresh_label(cx.random(), LABEL_CHARS);
        ACTIONS.put(cx.tx_mut(), &[&digits(now_ms), &label], &action)?;
    }
    Ok(())
}
