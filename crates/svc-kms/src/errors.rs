//! Errors of KMS that its model does not list.

use wire::AwsError;
use wire::http::StatusCode;

/// A constraint that spans members or that the model does not express.
pub(crate) fn validation(message: impl Into<String>) -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "ValidationException").with_message(message)
}

/// A member that the model does not require and this call does.
pub(crate) fn null_member(name: &str) -> AwsError {
    validation(format!(
        "1 validation error detected: Value null at '{name}' failed to satisfy constraint: Member must not be null"
    ))
}
