//! What an alarm tells a topic, as AWS words it.

use serde_json::json;
use stdx::Timestamp;

use crate::alarm::{AlarmRecord, StateName};

/// The longest subject, in characters.
const SUBJECT_CHARS_MAX: usize = 100;

/// `ALARM: "NAME" in REGION`.
pub(crate) fn subject(alarm: &AlarmRecord) -> String {
    let subject = format!("{}: \"{}\" in {}", alarm.state.value.name(), alarm.name, alarm.region);
    let plain = subject.chars().map(|sign| if sign.is_ascii_graphic() { sign } else { ' ' });
    plain.take(SUBJECT_CHARS_MAX).collect()
}

/// The message: the alarm as it is now, and what it was before.
pub(crate) fn message(alarm: &AlarmRecord, old: StateName) -> String {
    let (settings, state) = (&alarm.settings, &alarm.state);
    let dimensions = settings.metric.dimensions.iter();
    let dimensions: Vec<_> =
        dimensions.map(|(name, value)| json!({ "value": value, "name": name })).collect();
    json!({
        "AlarmName": alarm.name,
        "AlarmDescription": settings.description,
        "AWSAccountId": alarm.account.as_str(),
        "AlarmConfigurationUpdatedTimestamp": at(alarm.configured_ms),
        "NewStateValue": state.value.name(),
        "NewStateReason": state.reason,
        "StateChangeTime": at(state.updated_ms),
        "Region": alarm.region.as_str(),
        "AlarmArn": alarm.arn(),
        "OldStateValue": old.name(),
        "OKActions": settings.ok_actions,
        "AlarmActions": settings.alarm_actions,
        "InsufficientDataActions": settings.insufficient_data_actions,
        "Trigger": {
            "MetricName": settings.metric.name,
            "Namespace": settings.metric.namespace,
            "StatisticType": "Statistic",
            "Statistic": settings.statistic.name().to_uppercase(),
            "Unit": settings.unit,
            "Dimensions": dimensions,
            "Period": settings.period_seconds,
            "EvaluationPeriods": settings.evaluation_periods,
            "DatapointsToAlarm": settings.datapoints_to_alarm,
            "ComparisonOperator": settings.comparison.name(),
            "Threshold": settings.threshold,
            "TreatMissingData": settings.missing.map(crate::alarm::Treatment::name),
            "EvaluateLowSampleCountPercentile": "",
        },
    })
    .to_string()
}

/// `2026-05-01T12:00:00.000+0000`.
fn at(ms: i64) -> String {
    Timestamp::from_unix_ms(ms).iso8601_ms().replace('Z', "+0000")
}
