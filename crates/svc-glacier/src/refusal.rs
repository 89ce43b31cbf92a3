//! Glacier's words for what is refused.

use api_glacier::errors;
use wire::AwsError;

/// `ResourceNotFoundException` for a vault.
pub(crate) fn no_vault(arn: &str) -> AwsError {
    errors::resource_not_found_exception(format!("Vault not found for ARN: {arn}"))
}

/// `InvalidParameterValueException`.
pub(crate) fn invalid(text: impl Into<String>) -> AwsError {
    errors::invalid_parameter_value_exception(text)
}

/// `MissingParameterValueException`.
pub(crate) fn missing(parameter: &str) -> AwsError {
    errors::missing_parameter_value_exception(format!("Required parameter missing: {parameter}"))
}

/// `ResourceNotFoundException`.
pub(crate) fn not_found(text: impl Into<String>) -> AwsError {
    errors::resource_not_found_exception(text)
}
