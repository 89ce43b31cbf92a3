//! Refusals that several operations have, in AWS's words.

use api_logs::errors;
use log_pattern::{InvalidPattern, LogPattern};
use wire::AwsError;

/// `InvalidParameterException`.
pub(crate) fn invalid(text: impl Into<String>) -> AwsError {
    errors::invalid_parameter_exception(text)
}

/// `InvalidParameterException` for a member that is not built.
pub(crate) fn unbuilt(member: &str) -> AwsError {
    invalid(format!("{member} is not supported."))
}

/// `ResourceNotFoundException` for a log group.
pub(crate) fn no_group() -> AwsError {
    errors::resource_not_found_exception("The specified log group does not exist.")
}

/// `ResourceNotFoundException` for a log stream.
pub(crate) fn no_stream() -> AwsError {
    errors::resource_not_found_exception("The specified log stream does not exist.")
}

/// What a filter pattern asks for.
///
/// # Errors
/// `InvalidParameterException`.
pub(crate) fn require_pattern(text: &str) -> Result<LogPattern, AwsError> {
    LogPattern::parse(text).map_err(|error| invalid_pattern(&error))
}

/// `InvalidParameterException` for what is no filter pattern, or no place in a message.
pub(crate) fn invalid_pattern(error: &InvalidPattern) -> AwsError {
    invalid(error.reason())
}
