//! Refusals that several operations have, in AWS's words.

use core::fmt::Display;

use api_stepfunctions::errors;
use wire::AwsError;

pub(crate) fn invalid_arn(arn: impl Display) -> AwsError {
    errors::invalid_arn(format!("Invalid Arn: 'Invalid ARN prefix: {arn}'"))
}

pub(crate) fn invalid_name(name: impl Display) -> AwsError {
    errors::invalid_name(format!("Invalid Name: '{name}'"))
}

pub(crate) fn no_machine(arn: impl Display) -> AwsError {
    errors::state_machine_does_not_exist(format!("State Machine Does Not Exist: '{arn}'"))
}

pub(crate) fn no_execution(arn: impl Display) -> AwsError {
    errors::execution_does_not_exist(format!("Execution Does Not Exist: '{arn}'"))
}

pub(crate) fn deleting(arn: impl Display) -> AwsError {
    errors::state_machine_deleting(format!("State Machine Deleting: '{arn}'"))
}

/// What AWS has and this server does not: refused, and never kept without effect.
pub(crate) fn unbuilt(what: &str) -> AwsError {
    errors::validation_exception(format!("{what} is not supported by this server"))
}
