//! Refusals that several operations have, in AWS's words.

use api_cloudwatch::errors;
use wire::AwsError;

/// `ValidationError`.
pub(crate) fn invalid(text: impl Into<String>) -> AwsError {
    errors::validation_exception(text)
}

/// `ValidationError` for what is not built.
pub(crate) fn unbuilt(member: &str) -> AwsError {
    invalid(format!("{member} is not supported."))
}

/// `InvalidParameterValue`.
pub(crate) fn invalid_value(text: impl Into<String>) -> AwsError {
    errors::invalid_parameter_value_exception(text)
}

/// `InvalidParameterCombination`.
pub(crate) fn invalid_combination(text: impl Into<String>) -> AwsError {
    errors::invalid_parameter_combination_exception(text)
}
