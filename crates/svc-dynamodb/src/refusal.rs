//! Refusals that several operations have, in AWS's words.

use api_dynamodb::errors;
use item_expressions::Invalid;
use wire::AwsError;

pub(crate) fn validation(text: impl Into<String>) -> AwsError {
    errors::validation_exception(text)
}

/// `One or more parameter values were invalid: ...`.
pub(crate) fn parameter(text: impl core::fmt::Display) -> AwsError {
    invalid(Invalid::parameter(text))
}

pub(crate) fn invalid(invalid: Invalid) -> AwsError {
    validation(invalid.0)
}

/// A table that is not there, of an operation for items.
pub(crate) fn no_table() -> AwsError {
    errors::resource_not_found_exception("Requested resource not found")
}

/// A table that is not there, of an operation for tables.
pub(crate) fn no_table_named(name: &str) -> AwsError {
    errors::resource_not_found_exception(format!(
        "Requested resource not found: Table: {name} not found"
    ))
}

/// The refusal of a member whose value the model's rules do not let through.
pub(crate) fn member(value: &str, path: &str, constraint: &str) -> AwsError {
    validation(format!(
        "1 validation error detected: Value '{value}' at '{path}' failed to satisfy constraint: {constraint}"
    ))
}
