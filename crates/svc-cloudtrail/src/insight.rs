//! Insights: rates of calls and of errors that are not what they were.
//!
//! ```text
//! a management event of an account whose trail wants insights  -> counts of its minute        (rate)
//! a minute is over      -> is it as the minutes of the last seven days were?                  (detect)
//!                       -> an event of its begin, later one of its end
//! such an event         -> found by LookupEvents, and delivered to the trails that want it    (delivery)
//! ```
//!
//! | table | key | value |
//! |---|---|---|
//! | `trail.insight-selectors` | account, unique id of the trail | which insights the trail wants, and since when |
//! | `trail.call-rate` | account, Region, source, name, hour | calls and errors of each minute |
//! | `trail.call-rate-due` | minute, account, Region, source, name | nothing: minutes to be looked at |
//! | `trail.insight-open` | account, Region, source, name, kind | unusual activity that has not ended |
//! | `trail.insight` | account, Region, instant (newest first), id | an event |
//! | `trail.insight-due` | instant, account, Region, event, unique id of the trail | nothing: events to be delivered |
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-insights-events-with-cloudtrail.html>

use api_cloudtrail::Trail as ShownTrail;
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use store::{Order, Range};
use tables::{Reader, Record, Table, TableError};

use crate::trail::TrailRecord;

pub(crate) mod delivery;
pub(crate) mod detect;
mod event;
pub(crate) mod rate;
pub(crate) mod selectors;
pub(crate) mod usual;

/// Which insights trails want.
pub(crate) const SELECTORS: Table<InsightSelectors> = Table::new("trail.insight-selectors");

/// Calls and errors of minutes, an hour a row.
pub(crate) const RATES: Table<Hour> = Table::new("trail.call-rate");

/// Minutes to be looked at.
pub(crate) const RATES_DUE: Table<Nothing> = Table::new("trail.call-rate-due");

/// Unusual activity that has not ended.
pub(crate) const OPEN: Table<Open> = Table::new("trail.insight-open");

/// The events of insights.
pub(crate) const INSIGHTS: Table<Insight> = Table::new("trail.insight");

/// Events to be delivered.
pub(crate) const INSIGHTS_DUE: Table<Nothing> = Table::new("trail.insight-due");

/// Trails of an account that are read.
const TRAILS_MAX: usize = 1_000;

/// Minutes of an hour, seconds of a minute, milliseconds of it.
pub(crate) const HOUR_MINUTES: i64 = 60;
pub(crate) const MINUTE_MS: i64 = 60_000;

/// What is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Called {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) source: String,
    pub(crate) name: String,
}

impl Called {
    pub(crate) fn row(&self) -> [&str; 4] {
        [self.account.as_str(), self.region.as_str(), &self.source, &self.name]
    }
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    CallRate,
    ErrorRate,
}

impl Kind {
    pub(crate) const ALL: [Self; 2] = [Self::CallRate, Self::ErrorRate];

    /// As CloudTrail names it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::CallRate => "ApiCallRateInsight",
            Self::ErrorRate => "ApiErrorRateInsight",
        }
    }
}

/// Which insights a trail wants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct InsightSelectors {
    /// The home Region and the name of the trail.
    pub(crate) home: Region,
    pub(crate) trail: String,
    pub(crate) kinds: Vec<Kind>,
    /// Since when calls are counted for it, milliseconds since the epoch.
    pub(crate) since_ms: i64,
}

impl Record for InsightSelectors {
    const VERSION: u8 = 1;
}

/// Counts of a minute.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Counts {
    /// Calls that change something.
    pub(crate) calls: u64,
    /// Calls of any kind that failed.
    pub(crate) errors: u64,
}

impl Counts {
    pub(crate) const fn of(self, kind: Kind) -> u64 {
        match kind {
            Kind::CallRate => self.calls,
            Kind::ErrorRate => self.errors,
        }
    }
}

/// The minutes of an hour in which there was something.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Hour {
    /// The minute of the hour, and its counts; ascending.
    pub(crate) minutes: Vec<(u8, Counts)>,
}

impl Record for Hour {
    const VERSION: u8 = 1;
}

impl Hour {
    pub(crate) fn add(&mut self, minute: u8, counts: Counts) {
        match self.minutes.binary_search_by_key(&minute, |(at, _)| *at) {
            Ok(at) => {
                if let Some((_, known)) = self.minutes.get_mut(at) {
                    known.calls = known.calls.saturating_add(counts.calls);
                    known.errors = known.errors.saturating_add(counts.errors);
                }
            }
            Err(at) => self.minutes.insert(at, (minute, counts)),
        }
    }
}

/// Unusual activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Open {
    /// What its begin and its end have in common.
    pub(crate) shared_id: String,
    /// Its first minute, since the epoch.
    pub(crate) minute: i64,
    /// How many of them there were, and how much together.
    pub(crate) minutes: i64,
    pub(crate) total: u64,
    /// What was usual before: the sum of so many minutes.
    pub(crate) usual_total: u64,
    pub(crate) usual_minutes: i64,
}

impl Record for Open {
    const VERSION: u8 = 1;
}

/// An event of an insight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Insight {
    pub(crate) id: String,
    pub(crate) source: String,
    pub(crate) name: String,
    /// Milliseconds since the epoch.
    pub(crate) at_ms: i64,
    /// The event.
    pub(crate) json: String,
}

impl Record for Insight {
    const VERSION: u8 = 1;
}

/// The row says everything in its key.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Nothing {}

impl Record for Nothing {
    const VERSION: u8 = 1;
}

/// Sorts as the number does.
pub(crate) fn digits(number: i64) -> String {
    format!("{number:020}")
}

/// Sorts the other way round.
pub(crate) fn digits_descending(number: i64) -> String {
    digits(i64::MAX.saturating_sub(number))
}

/// The trails of an account that want insights, by their unique ids.
pub(crate) async fn wanted(
    reader: &mut impl Reader,
    account: &str,
) -> Result<Vec<(String, InsightSelectors)>, TableError> {
    let rows = SELECTORS.range(reader, &[account], None, TRAILS_MAX, Order::Forward).await?;
    let id = |parts: Vec<String>| parts.into_iter().next_back().unwrap_or_default();
    Ok(rows.into_iter().map(|(parts, selectors)| (id(parts), selectors)).collect())
}

/// A trail as answers have it.
pub(crate) async fn shown(
    reader: &mut impl Reader,
    trail: &TrailRecord,
) -> Result<ShownTrail, TableError> {
    let selectors = SELECTORS.get(reader, &[&trail.account, &trail.unique_id]).await?;
    let has_insight_selectors = Some(selectors.is_some());
    Ok(ShownTrail { has_insight_selectors, ..trail.shown() })
}

/// The rows of all trails that want insights.
pub(crate) fn any_selectors() -> Range {
    Range::within(&SELECTORS.key(&[]), 1)
}
