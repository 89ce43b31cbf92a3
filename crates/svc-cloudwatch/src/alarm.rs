//! An alarm over a metric.
//!
//! | table | key | value |
//! |---|---|---|
//! | `cloudwatch.alarm` | account, Region, name | the alarm, with its state |
//! | `cloudwatch.evaluation` | instant, account, Region, name | nothing: alarms by when they are looked at next |

use std::collections::BTreeMap;

use api_cloudwatch::{ComparisonOperator, MetricAlarm, StandardUnit, StateValue};
use engine::{Failure, Writer};
use names::{AccountId, Region};
use serde::{Deserialize, Serialize};
use tables::{Record, Table};
use wire::Timestamp;

use crate::arns::alarm_arn;
use crate::limits::{EVALUATION_MS, QUICK_EVALUATION_MS};
use crate::metric::{MetricName, shown_dimensions};
use crate::rows::{Nothing, digits};
use crate::statistics::Kind;

/// Alarms.
pub(crate) const ALARMS: Table<AlarmRecord> = Table::new("cloudwatch.alarm");

/// Alarms by when they are looked at next.
pub(crate) const EVALUATIONS: Table<Nothing> = Table::new("cloudwatch.evaluation");

/// How a value is compared with the threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Comparison {
    GreaterOrEqual,
    Greater,
    Less,
    LessOrEqual,
}

/// What becomes of periods without data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Treatment {
    Missing,
    Ignore,
    Breaching,
    NotBreaching,
}

/// What an alarm says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum StateName {
    Ok,
    Alarm,
    InsufficientData,
}

/// The state of an alarm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) value: StateName,
    pub(crate) reason: String,
    /// JSON.
    pub(crate) reason_data: Option<String>,
    pub(crate) updated_ms: i64,
    /// When its value last became another.
    pub(crate) changed_ms: i64,
}

/// What an alarm is asked to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Settings {
    pub(crate) description: Option<String>,
    pub(crate) actions_enabled: bool,
    pub(crate) ok_actions: Vec<String>,
    pub(crate) alarm_actions: Vec<String>,
    pub(crate) insufficient_data_actions: Vec<String>,
    pub(crate) metric: MetricName,
    pub(crate) unit: Option<String>,
    pub(crate) statistic: Kind,
    pub(crate) period_seconds: i32,
    pub(crate) evaluation_periods: i32,
    pub(crate) datapoints_to_alarm: Option<i32>,
    pub(crate) threshold: f64,
    pub(crate) comparison: Comparison,
    /// None where the caller did not say.
    pub(crate) missing: Option<Treatment>,
}

/// A stored alarm.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct AlarmRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) name: String,
    pub(crate) settings: Settings,
    pub(crate) configured_ms: i64,
    pub(crate) state: State,
    pub(crate) tags: BTreeMap<String, String>,
    /// When it is looked at next.
    pub(crate) next_ms: i64,
}

impl Record for AlarmRecord {
    const VERSION: u8 = 1;
}

impl Comparison {
    /// The comparison of this name; none for those with bands.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let all = [Self::GreaterOrEqual, Self::Greater, Self::Less, Self::LessOrEqual];
        all.into_iter().find(|comparison| comparison.name() == name)
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::GreaterOrEqual => "GreaterThanOrEqualToThreshold",
            Self::Greater => "GreaterThanThreshold",
            Self::Less => "LessThanThreshold",
            Self::LessOrEqual => "LessThanOrEqualToThreshold",
        }
    }

    /// As reasons say it.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::GreaterOrEqual => "greater than or equal to",
            Self::Greater => "greater than",
            Self::Less => "less than",
            Self::LessOrEqual => "less than or equal to",
        }
    }

    /// Whether a value is beyond the threshold.
    pub(crate) fn is_breached(self, value: f64, threshold: f64) -> bool {
        match self {
            Self::GreaterOrEqual => value >= threshold,
            Self::Greater => value > threshold,
            Self::Less => value < threshold,
            Self::LessOrEqual => value <= threshold,
        }
    }
}

impl Treatment {
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let all = [Self::Missing, Self::Ignore, Self::Breaching, Self::NotBreaching];
        all.into_iter().find(|missing| missing.name() == name)
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Ignore => "ignore",
            Self::Breaching => "breaching",
            Self::NotBreaching => "notBreaching",
        }
    }
}

impl StateName {
    pub(crate) fn parse(value: &StateValue) -> Option<Self> {
        let all = [Self::Ok, Self::Alarm, Self::InsufficientData];
        all.into_iter().find(|state| state.name() == value.as_str())
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::Alarm => "ALARM",
            Self::InsufficientData => "INSUFFICIENT_DATA",
        }
    }
}

impl AlarmRecord {
    pub(crate) fn arn(&self) -> String {
        alarm_arn(&self.account, &self.region, &self.name)
    }

    /// Where its row is.
    pub(crate) fn place(&self) -> [&str; 3] {
        [&self.account, &self.region, &self.name]
    }

    /// Stores it as it is now.
    pub(crate) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        ALARMS.put(cx.tx_mut(), &self.place(), self)?;
        Ok(())
    }

    /// When it is looked at behind `now_ms`: at the next full minute.
    pub(crate) const fn look_behind(&self, now_ms: i64) -> i64 {
        let every_ms = match self.settings.period_seconds < 60 {
            true => QUICK_EVALUATION_MS,
            false => EVALUATION_MS,
        };
        now_ms.saturating_sub(now_ms.rem_euclid(every_ms)).saturating_add(every_ms)
    }

    /// Has it looked at at `next_ms`, and no more when it was to be.
    pub(crate) fn schedule(&mut self, cx: &mut Writer<'_>, next_ms: i64) -> Result<(), Failure> {
        self.unschedule(cx);
        self.next_ms = next_ms;
        let next = digits(next_ms);
        let [account, region, name] = self.place();
        EVALUATIONS.put(cx.tx_mut(), &[&next, account, region, name], &Nothing {})?;
        Ok(())
    }

    /// Has it not looked at any more.
    pub(crate) fn unschedule(&self, cx: &mut Writer<'_>) {
        let next = digits(self.next_ms);
        let [account, region, name] = self.place();
        EVALUATIONS.delete(cx.tx_mut(), &[&next, account, region, name]);
    }

    /// As answers have it.
    pub(crate) fn shown(&self) -> MetricAlarm {
        let (settings, state) = (&self.settings, &self.state);
        let at = |ms: i64| Some(Timestamp::from_unix_ms(ms));
        MetricAlarm {
            alarm_name: Some(self.name.clone()),
            alarm_arn: Some(self.arn()),
            alarm_description: settings.description.clone(),
            alarm_configuration_updated_timestamp: at(self.configured_ms),
            actions_enabled: Some(settings.actions_enabled),
            ok_actions: Some(settings.ok_actions.clone()),
            alarm_actions: Some(settings.alarm_actions.clone()),
            insufficient_data_actions: Some(settings.insufficient_data_actions.clone()),
            state_value: Some(StateValue::from(state.value.name())),
            state_reason: Some(state.reason.clone()),
            state_reason_data: state.reason_data.clone(),
            state_updated_timestamp: at(state.updated_ms),
            state_transitioned_timestamp: at(state.changed_ms),
            metric_name: Some(settings.metric.name.clone()),
            namespace: Some(settings.metric.namespace.clone()),
            statistic: Some(settings.statistic.shown()),
            dimensions: Some(shown_dimensions(&settings.metric.dimensions)),
            period: Some(settings.period_seconds),
            unit: settings.unit.as_deref().map(StandardUnit::from),
            evaluation_periods: Some(settings.evaluation_periods),
            datapoints_to_alarm: settings.datapoints_to_alarm,
            threshold: Some(settings.threshold),
            comparison_operator: Some(ComparisonOperator::from(settings.comparison.name())),
            treat_missing_data: settings.missing.map(|missing| missing.name().to_owned()),
            ..MetricAlarm::default()
        }
    }

    /// What it does when its state becomes `value`.
    pub(crate) fn actions(&self, value: StateName) -> &[String] {
        match value {
            StateName::Ok => &self.settings.ok_actions,
            StateName::Alarm => &self.settings.alarm_actions,
            StateName::InsufficientData => &self.settings.insufficient_data_actions,
        }
    }
}
