//! A metric filter: what is counted of the events of a group.
//!
//! | table | key | value |
//! |---|---|---|
//! | `logs.metric-filter` | group's unique id, name | the filter |

use std::collections::BTreeMap;

use api_logs::{MetricFilter, MetricTransformation, StandardUnit};
use engine::Failure;
use log_pattern::{LogPattern, Selector};
use serde::{Deserialize, Serialize};
use store::Order;
use tables::{Reader, Record, Table};
use wire::AwsError;

use crate::group::GroupRecord;
use crate::limits::{DIMENSIONS_MAX, METRIC_FILTERS_MAX};
use crate::refusal::{invalid, invalid_pattern};

/// Metric filters.
pub(crate) const METRIC_FILTERS: Table<FilterRecord> = Table::new("logs.metric-filter");

/// A stored filter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct FilterRecord {
    pub(crate) name: String,
    pub(crate) pattern: String,
    pub(crate) created_ms: i64,
    pub(crate) metric: MetricRecord,
}

/// What a filter gives for an event that it wants.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct MetricRecord {
    pub(crate) namespace: String,
    pub(crate) name: String,
    /// A number, or the place of one in the event.
    pub(crate) value: String,
    /// For minutes with events of which it wants none.
    pub(crate) default_value: Option<f64>,
    /// Names, and the places of their values in the event.
    pub(crate) dimensions: BTreeMap<String, String>,
    pub(crate) unit: Option<String>,
}

impl Record for FilterRecord {
    const VERSION: u8 = 1;
}

impl MetricRecord {
    /// Reads what a request says.
    ///
    /// # Errors
    /// `InvalidParameterException`.
    pub(crate) fn read(
        sent: &MetricTransformation,
        pattern: &LogPattern,
    ) -> Result<Self, AwsError> {
        let dimensions = sent.dimensions.clone().unwrap_or_default();
        if dimensions.len() > DIMENSIONS_MAX {
            return Err(invalid(format!(
                "A metric transformation can have at most {DIMENSIONS_MAX} dimensions."
            )));
        }
        if sent.default_value.is_some() && !dimensions.is_empty() {
            return Err(invalid(
                "Invalid metric transformation: dimensions and default value are mutually exclusive properties.",
            ));
        }
        let selectors = dimensions.values().map(String::as_str);
        let value = sent.metric_value.as_str();
        let value = Some(value).filter(|value| value.starts_with('$'));
        for place in selectors.chain(value) {
            let selector = Selector::parse(place).map_err(|error| invalid_pattern(&error))?;
            if !pattern.has(&selector) {
                return Err(invalid(format!(
                    "Invalid metric transformation: {place} is no place in what the filter pattern matches."
                )));
            }
        }
        if value.is_none() && number(&sent.metric_value).is_none() {
            return Err(invalid(
                "Invalid metric transformation: metricValue has to be a number or a selector.",
            ));
        }
        if sent.metric_namespace.starts_with("AWS/") {
            return Err(invalid("Invalid metric transformation: the namespace is reserved."));
        }
        Ok(Self {
            namespace: sent.metric_namespace.clone(),
            name: sent.metric_name.clone(),
            value: sent.metric_value.clone(),
            default_value: sent.default_value,
            dimensions,
            unit: sent.unit.as_ref().map(|unit| unit.as_str().to_owned()),
        })
    }

    fn shown(&self) -> MetricTransformation {
        MetricTransformation {
            metric_name: self.name.clone(),
            metric_namespace: self.namespace.clone(),
            metric_value: self.value.clone(),
            default_value: self.default_value,
            dimensions: Some(self.dimensions.clone()).filter(|dimensions| !dimensions.is_empty()),
            unit: self.unit.as_deref().map(StandardUnit::from),
        }
    }
}

impl FilterRecord {
    /// As answers have it.
    pub(crate) fn shown(&self, group: &str) -> MetricFilter {
        MetricFilter {
            filter_name: Some(self.name.clone()),
            filter_pattern: Some(self.pattern.clone()),
            metric_transformations: Some(vec![self.metric.shown()]),
            creation_time: Some(self.created_ms),
            log_group_name: Some(group.to_owned()),
            apply_on_transformed_logs: Some(false),
            ..MetricFilter::default()
        }
    }
}

/// A finite number.
pub(crate) fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

/// The filters of a group, by name.
pub(crate) async fn filters_of(
    reader: &mut impl Reader,
    group: &GroupRecord,
) -> Result<Vec<FilterRecord>, Failure> {
    let place = [group.unique_id.as_str()];
    let rows =
        METRIC_FILTERS.range(reader, &place, None, METRIC_FILTERS_MAX, Order::Forward).await?;
    Ok(rows.into_iter().map(|(_, filter)| filter).collect())
}
