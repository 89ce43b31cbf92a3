//! Errors of KMS that its model does not list.

use wire::AwsError;
use wire::http::StatusCode;

/// A constraint that spans members or that the model does not express.
pub(crate) fn validation(message: impl Into<String>) -> AwsError {
    AwsError::new(StatusCode::BAD_REQUEST, "ValidationException").with_message(message)
}
