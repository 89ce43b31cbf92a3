//! Refusals that several operations have, in AWS's words.

use core::fmt::Display;

use api_sqs::errors;
use wire::AwsError;

/// `InvalidParameterValue`: `Value X for parameter P is invalid. Reason: R`.
pub(crate) fn invalid(value: impl Display, parameter: &str, reason: &str) -> AwsError {
    errors::invalid_parameter_value_exception(format!(
        "Value {value} for parameter {parameter} is invalid. Reason: {reason}"
    ))
}

/// A number that has to be within bounds.
///
/// # Errors
/// `InvalidParameterValue`.
pub(crate) fn within(
    value: i32,
    parameter: &str,
    (least, most): (i64, i64),
) -> Result<i64, AwsError> {
    let number = i64::from(value);
    if (least..=most).contains(&number) {
        return Ok(number);
    }
    let reason = format!("Must be between {least} and {most}, if provided.");
    Err(invalid(value, parameter, &reason))
}

/// A parameter that queues of the other kind have.
pub(crate) fn of_other_kind(value: impl Display, parameter: &str) -> AwsError {
    let reason = "The request include parameter that is not valid for this queue type.";
    invalid(value, parameter, reason)
}

/// A parameter that has to be there.
pub(crate) fn missing(parameter: &str) -> AwsError {
    errors::missing_required_parameter_exception(format!(
        "The request must contain the parameter {parameter}."
    ))
}

pub(crate) fn no_queue() -> AwsError {
    errors::queue_does_not_exist("The specified queue does not exist.")
}

/// The queue that a move task is about.
pub(crate) fn no_source() -> AwsError {
    errors::resource_not_found_exception(
        "The resource that you specified for the SourceArn parameter doesn't exist.",
    )
}
