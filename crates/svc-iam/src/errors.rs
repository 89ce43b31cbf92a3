//! IAM's errors by what they say, as failures.

use api_iam::errors;
use engine::Failure;
use identity::BindError;
use policy::MalformedPolicy;

pub(crate) fn no_such_entity(text: impl Into<String>) -> Failure {
    errors::no_such_entity_exception(text).into()
}

pub(crate) fn already_exists(text: impl Into<String>) -> Failure {
    errors::entity_already_exists_exception(text).into()
}

pub(crate) fn delete_conflict(text: impl Into<String>) -> Failure {
    errors::delete_conflict_exception(text).into()
}

pub(crate) fn limit_exceeded(text: impl Into<String>) -> Failure {
    errors::limit_exceeded_exception(text).into()
}

/// `Cannot exceed quota for NAME: LIMIT`.
pub(crate) fn quota_exceeded(name: &str, limit: usize) -> Failure {
    limit_exceeded(format!("Cannot exceed quota for {name}: {limit}"))
}

pub(crate) fn invalid_input(text: impl Into<String>) -> Failure {
    errors::invalid_input_exception(text).into()
}

/// A constraint that the model does not state.
pub(crate) fn validation(text: impl Into<String>) -> Failure {
    errors::validation_error(text).into()
}

/// A policy text that the caller sent and that is none.
pub(crate) fn malformed_policy(error: &MalformedPolicy) -> Failure {
    match error.fault() {
        policy::Fault::TooLarge { limit } => quota_exceeded("PolicySize", limit),
        policy::Fault::Syntax | policy::Fault::Principal => {
            errors::malformed_policy_document_exception(error.message()).into()
        }
    }
}

/// A policy the caller sent whose principals do not hold.
pub(crate) fn unbound_policy(error: BindError) -> Failure {
    match error {
        BindError::UnknownPrincipal { .. } => {
            errors::malformed_policy_document_exception(error.to_string()).into()
        }
        BindError::Malformed(error) => malformed_policy(&error),
        BindError::Identity(error) => error.into(),
    }
}
