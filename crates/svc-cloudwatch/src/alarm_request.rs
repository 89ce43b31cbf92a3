//! What a call of PutMetricAlarm asks for, checked.
//!
//! Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>

use api_cloudwatch::PutMetricAlarmInput;
use wire::AwsError;

use crate::alarm::{Comparison, Settings, Treatment};
use crate::arns::topic_region;
use crate::limits::EVALUATED_SECONDS_MAX;
use crate::metric::MetricName;
use crate::refusal::{invalid, unbuilt};
use crate::statistics::Kind;

/// The settings that a request asks for.
///
/// # Errors
/// `ValidationError`.
pub(crate) fn read(sent: &PutMetricAlarmInput) -> Result<Settings, AwsError> {
    require_built(sent)?;
    let (Some(name), Some(namespace)) = (&sent.metric_name, &sent.namespace) else {
        return Err(invalid("MetricName and Namespace are required for an alarm over a metric."));
    };
    let statistic = sent.statistic.as_ref().and_then(|it| Kind::parse(it.as_str()));
    let statistic = statistic.ok_or_else(|| invalid("Statistic is required."))?;
    let comparison = sent.comparison_operator.as_ref();
    let comparison = comparison.and_then(|it| Comparison::parse(it.as_str())).ok_or_else(|| {
        invalid("ComparisonOperator is required, and bands of anomaly detection are not supported.")
    })?;
    let threshold = sent.threshold.filter(|threshold| threshold.is_finite());
    let threshold = threshold.ok_or_else(|| invalid("Threshold is required."))?;
    let period_seconds = sent.period.ok_or_else(|| invalid("Period is required."))?;
    let evaluation_periods =
        sent.evaluation_periods.ok_or_else(|| invalid("EvaluationPeriods is required."))?;
    require_periods(period_seconds, evaluation_periods)?;
    if sent.datapoints_to_alarm.is_some_and(|count| count > evaluation_periods) {
        return Err(invalid("DatapointsToAlarm must be less than or equal to EvaluationPeriods."));
    }
    let missing = sent.treat_missing_data.as_deref();
    let missing = missing.map(|name| {
        let unknown = || {
            invalid(format!(
                "The value {name} is not supported for TreatMissingData parameter. Supported values are [breaching, notBreaching, ignore, missing]."
            ))
        };
        Treatment::parse(name).ok_or_else(unknown)
    });
    Ok(Settings {
        description: sent.alarm_description.clone(),
        actions_enabled: sent.actions_enabled.unwrap_or(true),
        ok_actions: actions(sent.ok_actions.as_deref())?,
        alarm_actions: actions(sent.alarm_actions.as_deref())?,
        insufficient_data_actions: actions(sent.insufficient_data_actions.as_deref())?,
        metric: MetricName::new(namespace, name, sent.dimensions.as_deref()),
        unit: sent.unit.as_ref().map(|unit| unit.as_str().to_owned()),
        statistic,
        period_seconds,
        evaluation_periods,
        datapoints_to_alarm: sent.datapoints_to_alarm,
        threshold,
        comparison,
        missing: missing.transpose()?,
    })
}

fn require_built(sent: &PutMetricAlarmInput) -> Result<(), AwsError> {
    let asked = [
        ("Metrics", sent.metrics.as_ref().is_some_and(|metrics| !metrics.is_empty())),
        ("ThresholdMetricId", sent.threshold_metric_id.is_some()),
        ("ExtendedStatistic", sent.extended_statistic.is_some()),
        ("EvaluateLowSampleCountPercentile", sent.evaluate_low_sample_count_percentile.is_some()),
        (
            "EvaluationWindow",
            sent.evaluation_window.as_ref().is_some_and(|it| it.wall_clock_window.is_some()),
        ),
        ("WarmUpConfiguration", sent.warm_up_configuration.is_some()),
        ("EvaluationCriteria", sent.evaluation_criteria.is_some()),
        ("EvaluationInterval", sent.evaluation_interval.is_some()),
        ("ActionConfiguration", sent.action_configuration.is_some()),
    ];
    match asked.into_iter().find(|(_, is_asked)| *is_asked) {
        Some((member, _)) => Err(unbuilt(member)),
        None => Ok(()),
    }
}

fn require_periods(period_seconds: i32, evaluation_periods: i32) -> Result<(), AwsError> {
    let is_short = matches!(period_seconds, 1 | 5 | 10 | 20 | 30);
    if !is_short && (period_seconds <= 0 || period_seconds % 60 != 0) {
        return Err(invalid("Period must be 1, 5, 10, 20, 30 or a multiple of 60."));
    }
    let whole = i64::from(period_seconds).saturating_mul(i64::from(evaluation_periods));
    let longest = if period_seconds >= 3_600 { EVALUATED_SECONDS_MAX } else { 86_400 };
    match whole > longest {
        true => Err(invalid(format!(
            "Metrics cannot be checked across more than {}.",
            if period_seconds >= 3_600 { "seven days" } else { "a day" }
        ))),
        false => Ok(()),
    }
}

/// Actions: topics, and nothing else.
fn actions(sent: Option<&[String]>) -> Result<Vec<String>, AwsError> {
    let sent = sent.unwrap_or_default();
    for action in sent {
        if topic_region(action).is_none() {
            return Err(invalid(format!(
                "Invalid arn syntax: {action}. The action has to be a topic."
            )));
        }
    }
    Ok(sent.to_vec())
}
