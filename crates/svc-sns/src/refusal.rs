//! Refusals that several operations have, in AWS's words.

use core::fmt::Display;

use api_sns::errors;
use wire::AwsError;

/// `InvalidParameter`: `Invalid parameter: P`.
pub(crate) fn invalid(parameter: impl Display) -> AwsError {
    errors::invalid_parameter_exception(format!("Invalid parameter: {parameter}"))
}

/// `InvalidParameter`: `Invalid parameter: P Reason: R`.
pub(crate) fn invalid_because(parameter: impl Display, reason: impl Display) -> AwsError {
    errors::invalid_parameter_exception(format!("Invalid parameter: {parameter} Reason: {reason}"))
}

/// What AWS has and this server does not: refused, and never kept without effect.
pub(crate) fn unbuilt(parameter: &str) -> AwsError {
    invalid_because(parameter, format!("{parameter} is not supported by this server"))
}

pub(crate) fn no_topic() -> AwsError {
    errors::not_found_exception("Topic does not exist")
}

pub(crate) fn no_subscription() -> AwsError {
    errors::not_found_exception("Subscription does not exist")
}
