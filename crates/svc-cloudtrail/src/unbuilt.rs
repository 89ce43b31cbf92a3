//! What a trail may ask for that is not built, and what does not go together.

use api_cloudtrail::errors;
use wire::AwsError;

use crate::trail::TrailRecord;

/// # Errors
/// `UnsupportedOperationException`.
pub(crate) fn require_built(is_of_organization: Option<bool>) -> Result<(), AwsError> {
    match is_of_organization {
        Some(true) => Err(errors::unsupported_operation_exception(
            "Trails of an organization are not supported.",
        )),
        _ => Ok(()),
    }
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
