//! The selectors of insights, as requests and answers have them.

use api_cloudtrail::{InsightSelector, InsightType, SourceEventCategory, errors};
use wire::AwsError;

use super::Kind;

/// The trail that a request names.
///
/// # Errors
/// `InvalidParameterCombinationException` for both or none; `UnsupportedOperationException` for an event data
/// store.
pub(crate) fn require_trail<'a>(
    trail: Option<&'a str>,
    store: Option<&str>,
) -> Result<&'a str, AwsError> {
    match (trail, store) {
        (Some(trail), None) => Ok(trail),
        (None, Some(_)) => {
            Err(errors::unsupported_operation_exception("Event data stores are not supported."))
        }
        _ => Err(errors::invalid_parameter_combination_exception(
            "Specify either a trail name or an event data store.",
        )),
    }
}

/// What is wanted.
///
/// # Errors
/// `InvalidInsightSelectorsException`.
pub(crate) fn read(selectors: &[InsightSelector]) -> Result<Vec<Kind>, AwsError> {
    let invalid = |text: &str| Err(errors::invalid_insight_selectors_exception(text));
    let mut kinds = Vec::new();
    for selector in selectors {
        let kind = match &selector.insight_type {
            Some(InsightType::ApiCallRateInsight) => Kind::CallRate,
            Some(InsightType::ApiErrorRateInsight) => Kind::ErrorRate,
            _ => return invalid("The insight type is not valid."),
        };
        let categories = selector.event_categories.as_deref().unwrap_or_default();
        if categories.iter().any(|category| *category != SourceEventCategory::Management) {
            return invalid("Insights on data events are not supported.");
        }
        if kinds.contains(&kind) {
            return invalid("An insight type is specified twice.");
        }
        kinds.push(kind);
    }
    Ok(kinds)
}

/// As answers have them.
pub(crate) fn shown(kinds: &[Kind]) -> Vec<InsightSelector> {
    let selector = |kind: &Kind| InsightSelector {
        insight_type: Some(match kind {
            Kind::CallRate => InsightType::ApiCallRateInsight,
            Kind::ErrorRate => InsightType::ApiErrorRateInsight,
        }),
        event_categories: Some(vec![SourceEventCategory::Management]),
    };
    kinds.iter().map(selector).collect()
}
