//! PutMetricFilter: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html>
//!
//! # Differs from AWS
//! There are no transformed events, and no fields of the system to select or to have as dimensions.

use api_logs::{PutMetricFilter, PutMetricFilterRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use log_pattern::LogPattern;
use wire::{AwsError, Empty};

use crate::CloudWatchLogs;
use crate::find::{About, Found, find};
use crate::limits::{METRIC_FILTERS_MAX, REGULAR_FILTERS_MAX};
use crate::metric_filter::{FilterRecord, METRIC_FILTERS, MetricRecord, filters_of};
use crate::refusal::{invalid, require_pattern, unbuilt};

impl Handler<PutMetricFilter> for CloudWatchLogs {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutMetricFilterRequest,
    ) -> Result<Touch<Found>, Failure> {
        let judged = ("logs:PutMetricFilter", About::All);
        let (found, access) = find(cx, &input.log_group_name, judged).await?;
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutMetricFilterRequest,
        found: Allowed<Found>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&found);
        let group = found.present()?;
        require_built(input)?;
        let pattern = require_pattern(&input.filter_pattern)?;
        let [metric] = input.metric_transformations.as_slice() else {
            return Err(invalid("There has to be one metric transformation.").into());
        };
        let metric = MetricRecord::read(metric, &pattern)?;
        let held = filters_of(cx, group).await?;
        let others = held.iter().filter(|filter| filter.name != input.filter_name);
        let regulars = others.clone().filter(|filter| has_regular(&filter.pattern)).count();
        if others.count() >= METRIC_FILTERS_MAX
            || pattern.regulars() > 0 && regulars >= REGULAR_FILTERS_MAX
        {
            return Err(errors::limit_exceeded_exception("Resource limit exceeded.").into());
        }
        let filter = FilterRecord {
            name: input.filter_name.clone(),
            pattern: input.filter_pattern.clone(),
            created_ms: cx.now().unix_ms(),
            metric,
        };
        METRIC_FILTERS.put(cx.tx_mut(), &[&group.unique_id, &filter.name], &filter)?;
        Ok(Empty {})
    }
}

fn has_regular(pattern: &str) -> bool {
    LogPattern::parse(pattern).is_ok_and(|pattern| pattern.regulars() > 0)
}

fn require_built(input: &PutMetricFilterRequest) -> Result<(), AwsError> {
    if input.apply_on_transformed_logs == Some(true) {
        return Err(unbuilt("applyOnTransformedLogs"));
    }
    if input.field_selection_criteria.as_ref().is_some_and(|text| !text.is_empty()) {
        return Err(unbuilt("fieldSelectionCriteria"));
    }
    match input.emit_system_field_dimensions.as_ref().is_some_and(|fields| !fields.is_empty()) {
        true => Err(unbuilt("emitSystemFieldDimensions")),
        false => Ok(()),
    }
}
