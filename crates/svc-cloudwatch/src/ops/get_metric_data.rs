//! GetMetricData: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html>
//!
//! # Differs from AWS
//! A query is of a metric and one of the five statistics; expressions are refused. All is answered at once, or
//! refused where it would be too much, so that there is no next page.

use api_cloudwatch::{
    GetMetricData, GetMetricDataInput, GetMetricDataOutput, MetricDataQuery, MetricDataResult,
    ScanBy, StandardUnit, StatusCode,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::{AwsError, Timestamp};

use super::get_metric_statistics::period_ms;
use crate::CloudWatch;
use crate::limits::{METRIC_DATA_MAX, QUERIES_MAX};
use crate::metric::MetricName;
use crate::refusal::{invalid, unbuilt};
use crate::series::{Query, read};
use crate::statistics::Kind;

impl Handler<GetMetricData> for CloudWatch {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &GetMetricDataInput,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("cloudwatch:GetMetricData", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetMetricDataInput,
        _: Allowed<()>,
    ) -> Result<GetMetricDataOutput, Failure> {
        let (start_ms, end_ms) = (input.start_time.unix_ms(), input.end_time.unix_ms());
        if start_ms >= end_ms {
            return Err(invalid(
                "The parameter StartTime must be less than the parameter EndTime.",
            )
            .into());
        }
        if input.metric_data_queries.len() > QUERIES_MAX {
            return Err(
                invalid(format!("At most {QUERIES_MAX} queries can be made at once.")).into()
            );
        }
        let is_ascending = input.scan_by == Some(ScanBy::TimestampAscending);
        let asked = input.metric_data_queries.iter().map(Asked::read);
        let asked = asked.collect::<Result<Vec<_>, _>>()?;
        let points = asked.iter().map(|asked| end_ms.saturating_sub(start_ms) / asked.period_ms);
        let points = points.fold(0, i64::saturating_add);
        let points_max = input.max_datapoints.map_or(METRIC_DATA_MAX, i64::from);
        if points > points_max.min(METRIC_DATA_MAX) {
            return Err(invalid(format!(
                "You have requested up to {points} datapoints, which exceeds the limit of {points_max}. You may reduce the datapoints requested by increasing Period, or decreasing the time range."
            ))
            .into());
        }
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let mut results = Vec::with_capacity(asked.len());
        for asked in asked.iter().filter(|asked| asked.is_shown) {
            let start_ms = start_ms.saturating_sub(start_ms.rem_euclid(asked.period_ms));
            let Asked { metric, unit, period_ms, .. } = asked;
            let query = Query { metric, unit: *unit, start_ms, end_ms, period_ms: *period_ms };
            let buckets = read(cx, (&account, &region), query).await?;
            let mut found: Vec<(i64, f64)> = buckets
                .into_iter()
                .map(|(at_ms, bucket)| (at_ms, bucket.sums.read(asked.statistic)))
                .collect();
            if !is_ascending {
                found.reverse();
            }
            results.push(MetricDataResult {
                id: Some(asked.id.to_owned()),
                label: Some(asked.label.to_owned()),
                timestamps: Some(
                    found.iter().map(|(at_ms, _)| Timestamp::from_unix_ms(*at_ms)).collect(),
                ),
                values: Some(found.iter().map(|(_, value)| *value).collect()),
                status_code: Some(StatusCode::Complete),
                messages: None,
            });
        }
        Ok(GetMetricDataOutput {
            metric_data_results: Some(results),
            next_token: None,
            messages: Some(Vec::new()),
        })
    }
}

/// What a query asks for.
struct Asked<'a> {
    id: &'a str,
    label: &'a str,
    metric: MetricName,
    unit: Option<&'a str>,
    statistic: Kind,
    period_ms: i64,
    is_shown: bool,
}

impl<'a> Asked<'a> {
    fn read(query: &'a MetricDataQuery) -> Result<Self, AwsError> {
        if query.expression.is_some() {
            return Err(unbuilt("Expression"));
        }
        if query.account_id.is_some() {
            return Err(unbuilt("AccountId"));
        }
        let Some(stat) = &query.metric_stat else {
            return Err(invalid("A query has either MetricStat or Expression."));
        };
        let (Some(namespace), Some(name)) = (&stat.metric.namespace, &stat.metric.metric_name)
        else {
            return Err(invalid("A metric has a namespace and a name."));
        };
        let statistic = Kind::parse(&stat.stat)
            .ok_or_else(|| invalid(format!("The statistic {} is not supported.", stat.stat)))?;
        Ok(Self {
            id: &query.id,
            label: query.label.as_deref().unwrap_or(name),
            metric: MetricName::new(namespace, name, stat.metric.dimensions.as_deref()),
            unit: stat.unit.as_ref().map(StandardUnit::as_str),
            statistic,
            period_ms: period_ms(stat.period)?,
            is_shown: query.return_data.unwrap_or(true),
        })
    }
}
