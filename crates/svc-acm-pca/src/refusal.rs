//! Refusals that several operations have.

use api_acm_pca::errors;
use wire::AwsError;

/// What names no authority.
pub(crate) fn invalid_arn(text: &str) -> AwsError {
    errors::invalid_arn_exception(format!("The ARN {text} is not valid."))
}

/// An authority that is not there.
pub(crate) fn no_authority(arn: &str) -> AwsError {
    errors::resource_not_found_exception(format!("Could not find Certificate Authority {arn}."))
}

/// What the state of the authority does not allow.
pub(crate) fn invalid_state(text: impl Into<String>) -> AwsError {
    errors::invalid_state_exception(text)
}

/// A member, or several together, that cannot be.
pub(crate) fn invalid_args(text: impl Into<String>) -> AwsError {
    errors::invalid_args_exception(text)
}
