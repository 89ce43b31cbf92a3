//! GetMetricStatistics: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html>
//!
//! # Differs from AWS
//! Percentiles are refused: of data that were added up there are none.

use api_cloudwatch::{
    Datapoint, GetMetricStatistics, GetMetricStatisticsInput, GetMetricStatisticsOutput,
    StandardUnit, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::{AwsError, Timestamp};

use crate::CloudWatch;
use crate::limits::{SECOND_MS, STATISTICS_MAX};
use crate::metric::MetricName;
use crate::refusal::{invalid_combination, invalid_value};
use crate::series::{Bucket, Query, read};
use crate::statistics::Kind;

impl Handler<GetMetricStatistics> for CloudWatch {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &GetMetricStatisticsInput,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("cloudwatch:GetMetricStatistics", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetMetricStatisticsInput,
        _: Allowed<()>,
    ) -> Result<GetMetricStatisticsOutput, Failure> {
        if input.extended_statistics.is_some() {
            return Err(invalid_value("Percentiles are not supported.").into());
        }
        let Some(statistics) = &input.statistics else {
            return Err(errors::missing_required_parameter_exception(
                "The parameter Statistics is required.",
            )
            .into());
        };
        let period_ms = period_ms(input.period)?;
        let (start_ms, end_ms) = (input.start_time.unix_ms(), input.end_time.unix_ms());
        if start_ms >= end_ms {
            return Err(invalid_value(
                "The parameter StartTime must be less than the parameter EndTime.",
            )
            .into());
        }
        let points = end_ms.saturating_sub(start_ms).saturating_div(period_ms);
        if points > STATISTICS_MAX {
            return Err(invalid_combination(format!(
                "You have requested up to {points} datapoints, which exceeds the limit of {STATISTICS_MAX}. You may reduce the datapoints requested by increasing Period, or decreasing the time range."
            ))
            .into());
        }
        let metric =
            MetricName::new(&input.namespace, &input.metric_name, input.dimensions.as_deref());
        let unit = input.unit.as_ref().map(StandardUnit::as_str);
        let start_ms = start_ms.saturating_sub(start_ms.rem_euclid(period_ms));
        let query = Query { metric: &metric, unit, start_ms, end_ms, period_ms };
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let buckets = read(cx, (&account, &region), query).await?;
        let shown = |(at_ms, bucket): (i64, Bucket)| {
            let value = |kind: Kind| {
                let is_wanted = statistics.iter().any(|it| it.as_str() == kind.name());
                is_wanted.then(|| bucket.sums.read(kind))
            };
            Datapoint {
                timestamp: Some(Timestamp::from_unix_ms(at_ms)),
                sample_count: value(Kind::SampleCount),
                average: value(Kind::Average),
                sum: value(Kind::Sum),
                minimum: value(Kind::Minimum),
                maximum: value(Kind::Maximum),
                unit: Some(StandardUnit::from(bucket.unit.as_str())),
                extended_statistics: None,
            }
        };
        Ok(GetMetricStatisticsOutput {
            label: Some(input.metric_name.clone()),
            datapoints: Some(buckets.into_iter().map(shown).collect()),
        })
    }
}

/// A period in milliseconds.
///
/// # Errors
/// `InvalidParameterValue`.
pub(super) fn period_ms(seconds: i32) -> Result<i64, AwsError> {
    let is_short = matches!(seconds, 1 | 5 | 10 | 20 | 30);
    match is_short || seconds > 0 && seconds % 60 == 0 {
        true => Ok(i64::from(seconds).saturating_mul(SECOND_MS)),
        false => {
            Err(invalid_value("The parameter Period must be 1, 5, 10, 20, 30 or a multiple of 60."))
        }
    }
}
