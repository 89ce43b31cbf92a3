//! Refusals that several operations have, in AWS's words.

use core::fmt::Display;

use api_events::errors;
use event_pattern::EventPattern;
use wire::AwsError;

/// `ValidationException`.
pub(crate) fn invalid(text: impl Into<String>) -> AwsError {
    errors::validation_exception(text)
}

/// `ValidationException`: `Parameter P is not valid. Reason: R`.
pub(crate) fn invalid_parameter(parameter: &str, reason: impl Display) -> AwsError {
    invalid(format!("Parameter {parameter} is not valid. Reason: {reason}"))
}

/// `ResourceNotFoundException` for an event bus.
pub(crate) fn no_bus(name: &str) -> AwsError {
    errors::resource_not_found_exception(format!("Event bus {name} does not exist."))
}

/// `ResourceNotFoundException` for a rule.
pub(crate) fn no_rule(name: &str, bus: &str) -> AwsError {
    errors::resource_not_found_exception(format!("Rule {name} does not exist on EventBus {bus}."))
}

/// `LimitExceededException`.
pub(crate) fn too_many() -> AwsError {
    errors::limit_exceeded_exception("The requested resource exceeds the maximum number allowed.")
}

/// What a pattern asks for.
///
/// # Errors
/// `InvalidEventPatternException`.
pub(crate) fn require_pattern(text: &str) -> Result<EventPattern, AwsError> {
    EventPattern::parse(text).map_err(|error| {
        errors::invalid_event_pattern_exception(format!(
            "Event pattern is not valid. Reason: {}",
            error.reason()
        ))
    })
}
