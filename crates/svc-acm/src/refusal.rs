//! Refusals that several operations have.

use api_acm::errors;
use wire::AwsError;

/// What names no certificate.
pub(crate) fn invalid_arn(text: &str) -> AwsError {
    errors::invalid_arn_exception(format!("The ARN {text} is not valid."))
}

/// A certificate that is not there.
pub(crate) fn no_certificate(arn: &str) -> AwsError {
    errors::resource_not_found_exception(format!("Could not find certificate {arn}."))
}

/// A member that cannot be.
pub(crate) fn invalid(text: impl Into<String>) -> AwsError {
    errors::validation_exception(text)
}
