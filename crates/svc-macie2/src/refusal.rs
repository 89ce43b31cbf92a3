//! Refusals that several operations have.

use api_macie2::errors;
use wire::AwsError;

/// `ValidationException`.
pub(crate) fn invalid(text: impl Into<String>) -> AwsError {
    errors::validation_exception(text)
}

/// `ResourceNotFoundException`.
pub(crate) fn missing() -> AwsError {
    errors::resource_not_found_exception(
        "The request failed because the specified resource doesn't exist.",
    )
}

/// `AccessDeniedException`: nothing is done for accounts that have not switched the service on.
pub(crate) fn not_enabled() -> AwsError {
    errors::access_denied_exception("Macie is not enabled")
}

/// `ConflictException`: two filters would have one name.
pub(crate) fn conflict() -> AwsError {
    errors::conflict_exception("A findings filter with this name already exists.")
}
