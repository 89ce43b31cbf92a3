//! A rule: which events of a bus, or when, and its targets.
//!
//! | table | key | value |
//! |---|---|---|
//! | `events.rule` | account, Region, bus, name | the rule |
//! | `events.revision` | account, Region, bus | how often the rules of a bus or their targets were changed |
//! | `events.schedule` | instant, account, Region, bus, name | nothing: rules by when they are due |

use std::collections::BTreeMap;

use api_events::{Rule, RuleState};
use engine::{Ctx, Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use store::Order;
use tables::{Reader, Record, Table};

use crate::arns::{BusPlace, rule_arn};
use crate::limits::{PAGE_ROWS, RULES_MAX};
use crate::rows::{Nothing, digits};
use crate::schedule::Schedule;

/// Rules.
pub(crate) const RULES: Table<RuleRecord> = Table::new("events.rule");

/// How often the rules of a bus were changed.
pub(crate) const REVISIONS: Table<Revision> = Table::new("events.revision");

/// Rules by when they are due.
pub(crate) const SCHEDULES: Table<Nothing> = Table::new("events.schedule");

/// A stored rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) bus: String,
    pub(crate) name: String,
    pub(crate) pattern: Option<String>,
    pub(crate) schedule: Option<String>,
    pub(crate) state: State,
    pub(crate) description: Option<String>,
    pub(crate) role: Option<String>,
    /// The account that made it.
    pub(crate) created_by: String,
    pub(crate) created_ms: i64,
    pub(crate) tags: BTreeMap<String, String>,
    /// When it is due next, by its schedule.
    pub(crate) next_ms: Option<i64>,
}

/// Whether a rule is on, and for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum State {
    Disabled,
    Enabled,
    /// Also for records of calls that only read.
    EnabledWithReads,
}

/// A count that grows with each change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Revision {
    pub(crate) number: u64,
}

impl Record for RuleRecord {
    const VERSION: u8 = 1;
}

impl Record for Revision {
    const VERSION: u8 = 1;
}

impl State {
    /// What a request says; enabled where it says nothing.
    pub(crate) fn read(sent: Option<&RuleState>) -> Self {
        match sent {
            Some(RuleState::Disabled) => Self::Disabled,
            Some(RuleState::EnabledWithAllCloudtrailManagementEvents) => Self::EnabledWithReads,
            _ => Self::Enabled,
        }
    }

    pub(crate) const fn to_api(self) -> RuleState {
        match self {
            Self::Disabled => RuleState::Disabled,
            Self::Enabled => RuleState::Enabled,
            Self::EnabledWithReads => RuleState::EnabledWithAllCloudtrailManagementEvents,
        }
    }
}

impl RuleRecord {
    pub(crate) fn arn(&self) -> String {
        rule_arn(self.place())
    }

    /// Where its row is.
    pub(crate) fn place(&self) -> [&str; 4] {
        [&self.account, &self.region, &self.bus, &self.name]
    }

    pub(crate) fn bus_place(&self) -> BusPlace {
        BusPlace {
            account: self.account.clone(),
            region: self.region.clone(),
            name: self.bus.clone(),
        }
    }

    /// Says when it is due next, where it has a schedule and is on. What is planned already stays.
    pub(crate) fn plan(&mut self, now: Timestamp) {
        let schedule = self.schedule.as_deref().and_then(Schedule::parse);
        let schedule = schedule.filter(|_| self.state != State::Disabled);
        let planned_ms = self.next_ms.filter(|next_ms| *next_ms > now.unix_ms());
        self.next_ms = schedule
            .and_then(|schedule| planned_ms.or_else(|| schedule.next(now).map(Timestamp::unix_ms)));
    }

    /// Stores it as it is now, in the place of `before`.
    pub(crate) async fn save(
        &self,
        cx: &mut Writer<'_>,
        before: Option<&Self>,
    ) -> Result<(), Failure> {
        if let Some(before) = before {
            before.unschedule(cx);
        }
        RULES.put(cx.tx_mut(), &self.place(), self)?;
        if let Some(next_ms) = self.next_ms.filter(|_| self.state != State::Disabled) {
            SCHEDULES.put(
                cx.tx_mut(),
                &schedule_row(&digits(next_ms), self.place()),
                &Nothing {},
            )?;
        }
        count_change(cx, &self.bus_place()).await
    }

    /// Removes it.
    pub(crate) async fn remove(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        self.unschedule(cx);
        RULES.delete(cx.tx_mut(), &self.place());
        count_change(cx, &self.bus_place()).await
    }

    fn unschedule(&self, cx: &mut Writer<'_>) {
        if let Some(next_ms) = self.next_ms {
            SCHEDULES.delete(cx.tx_mut(), &schedule_row(&digits(next_ms), self.place()));
        }
    }

    /// As answers have it.
    pub(crate) fn shown(&self) -> Rule {
        Rule {
            name: Some(self.name.clone()),
            arn: Some(self.arn()),
            event_pattern: self.pattern.clone(),
            state: Some(self.state.to_api()),
            description: self.description.clone(),
            schedule_expression: self.schedule.clone(),
            role_arn: self.role.clone(),
            managed_by: None,
            event_bus_name: Some(self.bus.clone()),
        }
    }
}

/// Where the row of a rule is that is due `at`.
pub(crate) const fn schedule_row<'a>(
    at: &'a str,
    [account, region, bus, name]: [&'a str; 4],
) -> [&'a str; 5] {
    [at, account, region, bus, name]
}

/// Says that the rules of a bus, or their targets, were changed: what is compiled of them holds no more.
pub(crate) async fn count_change(cx: &mut Writer<'_>, bus: &BusPlace) -> Result<(), Failure> {
    let held = REVISIONS.get(cx, &bus.parts()).await?;
    let number = held.map_or(0, |revision| revision.number).saturating_add(1);
    REVISIONS.put(cx.tx_mut(), &bus.parts(), &Revision { number })?;
    Ok(())
}

/// The rules of a bus.
pub(crate) async fn rules_of(
    reader: &mut impl Reader,
    bus: &BusPlace,
) -> Result<Vec<RuleRecord>, Failure> {
    let mut all: Vec<RuleRecord> = Vec::new();
    loop {
        let after = all.last().map(|rule| rule.name.clone());
        let after = after.as_deref().map(|name| [name]);
        let after = after.as_ref().map(<[&str; 1]>::as_slice);
        let page = RULES.range(reader, &bus.parts(), after, PAGE_ROWS, Order::Forward).await?;
        let is_last = page.len() < PAGE_ROWS || all.len() > RULES_MAX;
        all.extend(page.into_iter().map(|(_, rule)| rule));
        if is_last {
            return Ok(all);
        }
    }
}

/// The rule there, as it is now: the commit does not expect it to stay so. A delivery that was made would be made
/// once more for a change of the rule meanwhile.
pub(crate) async fn peek_rule(cx: &Ctx, place: [&str; 4]) -> Result<Option<RuleRecord>, Failure> {
    let row = cx.tx().peek(&RULES.key(&place)).await?;
    Ok(row.map(|row| RULES.decode(&row.value)).transpose()?)
}
