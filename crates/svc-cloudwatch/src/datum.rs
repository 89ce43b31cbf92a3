//! A datum of a call of PutMetricData, checked.
//!
//! Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html>

use api_cloudwatch::{MetricDatum, errors};
use wire::AwsError;

use crate::limits::{AGE_MS_MAX, AHEAD_MS_MAX, MINUTE_MS, SECOND_MS, VALUES_MAX};
use crate::metric::MetricName;
use crate::point::Datum;
use crate::refusal::{invalid_combination, invalid_value};
use crate::statistics::Sums;

/// Reads the datum with this number.
///
/// # Errors
/// `InvalidParameterValue`, `InvalidParameterCombination`, `MissingParameter`.
pub(crate) fn read(
    namespace: &str,
    (number, sent): (usize, &MetricDatum),
    now_ms: i64,
) -> Result<Datum, AwsError> {
    let member = |name: &str| format!("MetricData.member.{number}.{name}");
    let at_ms = sent.timestamp.map_or(now_ms, wire::Timestamp::unix_ms);
    if at_ms > now_ms.saturating_add(AHEAD_MS_MAX) {
        return Err(invalid_value(format!(
            "The parameter {} must specify a time no more than two hours in the future.",
            member("Timestamp")
        )));
    }
    if at_ms < now_ms.saturating_sub(AGE_MS_MAX) {
        return Err(invalid_value(format!(
            "The parameter {} must specify a time within the past two weeks.",
            member("Timestamp")
        )));
    }
    let resolution_ms = match sent.storage_resolution {
        None | Some(60) => MINUTE_MS,
        Some(1) => SECOND_MS,
        Some(other) => {
            return Err(invalid_value(format!(
                "The value {other} for parameter {} is invalid.",
                member("StorageResolution")
            )));
        }
    };
    let sums = sums(sent, member)?;
    Ok(Datum {
        metric: MetricName::new(namespace, &sent.metric_name, sent.dimensions.as_deref()),
        unit: sent.unit.as_ref().map(|unit| unit.as_str().to_owned()),
        at_ms: at_ms.saturating_sub(at_ms.rem_euclid(resolution_ms)),
        sums,
    })
}

fn sums(sent: &MetricDatum, member: impl Fn(&str) -> String) -> Result<Sums, AwsError> {
    let finite = |name: &str, value: f64| match value.is_finite() {
        true => Ok(value),
        false => Err(invalid_value(format!(
            "The value {value} for parameter {} is invalid.",
            member(name)
        ))),
    };
    let exclusive = |one: &str, other: &str| {
        invalid_combination(format!(
            "The parameters {} and {} are mutually exclusive and you have specified both.",
            member(one),
            member(other)
        ))
    };
    match (sent.value, &sent.statistic_values, &sent.values) {
        (Some(_), Some(_), _) => Err(exclusive("Value", "StatisticValues")),
        (Some(_), _, Some(_)) => Err(exclusive("Value", "Values")),
        (_, Some(_), Some(_)) => Err(exclusive("StatisticValues", "Values")),
        (Some(value), None, None) => Ok(Sums::of(finite("Value", value)?, 1.0)),
        (None, Some(set), None) => Ok(Sums {
            count: finite("StatisticValues.SampleCount", set.sample_count)?,
            sum: finite("StatisticValues.Sum", set.sum)?,
            min: finite("StatisticValues.Minimum", set.minimum)?,
            max: finite("StatisticValues.Maximum", set.maximum)?,
        }),
        (None, None, Some(values)) => {
            let counts = sent.counts.as_deref();
            let fits = counts.is_none_or(|counts| counts.len() == values.len());
            if !fits || values.is_empty() || values.len() > VALUES_MAX {
                return Err(invalid_value(format!(
                    "The parameters {} and {} must be of the same length, of 1 to {VALUES_MAX}.",
                    member("Values"),
                    member("Counts")
                )));
            }
            let mut all: Option<Sums> = None;
            for (index, value) in values.iter().enumerate() {
                let count = counts.and_then(|counts| counts.get(index)).copied().unwrap_or(1.0);
                let sums = Sums::of(finite("Values", *value)?, finite("Counts", count)?);
                match &mut all {
                    Some(all) => all.add(&sums),
                    None => all = Some(sums),
                }
            }
            all.ok_or_else(|| missing(&member("Values")))
        }
        (None, None, None) => Err(missing(&member("Value"))),
    }
}

fn missing(name: &str) -> AwsError {
    errors::missing_required_parameter_exception(format!("The parameter {name} is required."))
}
