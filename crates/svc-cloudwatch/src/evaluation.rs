//! What an alarm says of its data.
//!
//! Looked at are as many periods as the alarm is asked to, and two more for those without data. Where enough have
//! data, the newest of these count. Where not, the alarm says what lacks stands for.
//!
//! Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html>

use serde_json::json;
use wire::Timestamp;

use crate::alarm::{Settings, StateName, Treatment};

/// A period that is looked at, and its value, if it has data.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Looked {
    pub(crate) begin_ms: i64,
    pub(crate) value: Option<f64>,
}

/// A state, and why.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Verdict {
    pub(crate) state: StateName,
    pub(crate) reason: String,
    /// JSON.
    pub(crate) reason_data: String,
}

/// What `periods`, the newest first, come to; none where the state is to stay as it is.
pub(crate) fn evaluate(
    settings: &Settings,
    periods: &[Looked],
    (state, now_ms): (StateName, i64),
) -> Option<Verdict> {
    let wanted = usize::try_from(settings.evaluation_periods).unwrap_or(usize::MAX);
    let needed = settings.datapoints_to_alarm.unwrap_or(settings.evaluation_periods);
    let needed = usize::try_from(needed).unwrap_or(usize::MAX);
    let is_breaching = |value: f64| settings.comparison.is_breached(value, settings.threshold);
    let real: Vec<(i64, f64)> = periods
        .iter()
        .filter_map(|looked| Some((looked.begin_ms, looked.value?)))
        .take(wanted)
        .collect();
    let breaching = real.iter().filter(|(_, value)| is_breaching(*value)).count();
    let lacking = wanted.saturating_sub(real.len());
    let next = match (lacking, settings.missing.unwrap_or(Treatment::Missing)) {
        (0, _) | (_, Treatment::NotBreaching) => by_count(breaching, needed),
        (_, Treatment::Breaching) => by_count(breaching.saturating_add(lacking), needed),
        (_, Treatment::Ignore) if real.is_empty() => state,
        (_, Treatment::Missing) if real.is_empty() => StateName::InsufficientData,
        (_, missing) => {
            let is_missing = missing == Treatment::Missing;
            let is_last_breaching = real.first().is_some_and(|(_, value)| is_breaching(*value));
            let is_mixed = breaching < real.len() || state == StateName::InsufficientData;
            if breaching >= needed || is_missing && is_standing(periods, needed, is_breaching) {
                StateName::Alarm
            } else if !is_last_breaching || is_missing && is_mixed {
                StateName::Ok
            } else {
                state
            }
        }
    };
    (next != state).then(|| verdict(settings, (next, breaching), &real, now_ms))
}

const fn by_count(breaching: usize, needed: usize) -> StateName {
    if breaching >= needed { StateName::Alarm } else { StateName::Ok }
}

/// Whether the oldest breach is as long ago as an alarm takes, and nothing since has been within the threshold.
fn is_standing(periods: &[Looked], needed: usize, is_breaching: impl Fn(f64) -> bool) -> bool {
    let since = periods.iter().take_while(|looked| looked.value.is_none_or(&is_breaching));
    let oldest = since.enumerate().filter(|(_, looked)| looked.value.is_some()).last();
    oldest.is_some_and(|(place, _)| place.saturating_add(1) >= needed)
}

fn verdict(
    settings: &Settings,
    (state, breaching): (StateName, usize),
    real: &[(i64, f64)],
    now_ms: i64,
) -> Verdict {
    let shown = |(begin_ms, value): &(i64, f64)| {
        format!("{value:?} ({})", clock(Timestamp::from_unix_ms(*begin_ms)))
    };
    let shown: Vec<String> = real.iter().map(shown).collect();
    let (count, threshold) = (real.len(), settings.threshold);
    let plural = |number: usize| if number == 1 { "datapoint" } else { "datapoints" };
    let words = settings.comparison.words();
    let reason = match state {
        _ if real.is_empty() => {
            let missing = settings.missing.unwrap_or(Treatment::Missing);
            let periods = settings.evaluation_periods;
            let treated = match missing {
                Treatment::Breaching => "[Breaching]",
                Treatment::NotBreaching => "[NonBreaching]",
                Treatment::Ignore | Treatment::Missing => "",
            };
            match treated {
                "" => "Insufficient Data: no datapoints were received in the evaluated periods."
                    .to_owned(),
                _ => format!(
                    "Threshold Crossed: no datapoints were received for {periods} period(s) and {periods} missing datapoint(s) were treated as {treated}."
                ),
            }
        }
        StateName::Alarm => format!(
            "Threshold Crossed: {breaching} out of the last {count} {} [{}] was {words} the threshold ({threshold:?}) (minimum {} {} for OK -> ALARM transition).",
            plural(count),
            shown.join(", "),
            settings.datapoints_to_alarm.unwrap_or(settings.evaluation_periods),
            plural(breaching),
        ),
        StateName::Ok | StateName::InsufficientData => format!(
            "Threshold Crossed: {count} {} [{}] was not {words} the threshold ({threshold:?}).",
            plural(count),
            shown.join(", "),
        ),
    };
    let data = json!({
        "version": "1.0",
        "queryDate": Timestamp::from_unix_ms(now_ms).iso8601_ms(),
        "statistic": settings.statistic.name(),
        "period": settings.period_seconds,
        "recentDatapoints": real.iter().rev().map(|(_, value)| *value).collect::<Vec<f64>>(),
        "threshold": threshold,
    });
    Verdict { state, reason, reason_data: data.to_string() }
}

/// `02/05/26 12:01:00`, as reasons have it.
fn clock(at: Timestamp) -> String {
    let text = at.iso8601();
    let part = |range: core::ops::Range<usize>| text.get(range).unwrap_or_default();
    format!("{}/{}/{} {}", part(8..10), part(5..7), part(2..4), part(11..19))
}
