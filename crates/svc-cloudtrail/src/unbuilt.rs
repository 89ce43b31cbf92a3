//! What a trail may ask for that is not built, and what does not go together.

use api_cloudtrail::errors;
use wire::AwsError;

use crate::trail::TrailRecord;

/// Members of a request that nothing stands behind here.
#[derive(Debug)]
pub(crate) struct Unbuilt<'a> {
    pub(crate) log_group: Option<&'a str>,
    pub(crate) log_role: Option<&'a str>,
    pub(crate) is_of_organization: Option<bool>,
}

/// # Errors
/// `CloudWatchLogsDeliveryUnavailableException`, `UnsupportedOperationException`.
pub(crate) fn require_built(asked: &Unbuilt<'_>) -> Result<(), AwsError> {
    let is_there = |text: Option<&str>| text.is_some_and(|text| !text.is_empty());
    if is_there(asked.log_group) || is_there(asked.log_role) {
        return Err(errors::cloud_watch_logs_delivery_unavailable_exception(
            "Delivery to CloudWatch Logs is not available in this Region.",
        ));
    }
    if asked.is_of_organization == Some(true) {
        return Err(errors::unsupported_operation_exception(
            "Trails of an organization are not supported.",
        ));
    }
    Ok(())
}

/// # Errors
/// `InvalidParameterCombinationException`.
pub(crate) fn require_combination(trail: &TrailRecord) -> Result<(), AwsError> {
    if trail.is_multi_region && !trail.has_global_events {
        return Err(errors::invalid_parameter_combination_exception(
            "Multi-Region trail must include global service events.",
        ));
    }
    Ok(())
}
