//! Refusals that several operations have, in AWS's words.

use api_kinesis::errors;
use stdx::Timestamp;
use wire::AwsError;

use crate::limits::RETENTION_HOURS;
use crate::stream::StreamRecord;

/// No stream of that name.
pub(crate) fn no_stream(name: &str, account: &str) -> AwsError {
    errors::resource_not_found_exception(format!(
        "Stream {name} under account {account} not found."
    ))
}

/// What a request may not say.
pub(crate) fn invalid(text: impl Into<String>) -> AwsError {
    errors::invalid_argument_exception(text)
}

/// Whoever may call has asked only whether.
///
/// # Errors
/// `DryRunOperationException` where it was asked for.
pub(crate) fn end_dry_run(asked: Option<bool>) -> Result<(), AwsError> {
    match asked {
        Some(true) => Err(errors::dry_run_operation_exception(
            "The request would have succeeded, but the DryRun parameter is set.",
        )),
        _ => Ok(()),
    }
}

/// A period of retention that there is.
///
/// # Errors
/// `InvalidArgumentException`.
pub(crate) fn require_hours(hours: i64) -> Result<(), AwsError> {
    let (least, most) = RETENTION_HOURS;
    if (least..=most).contains(&hours) {
        return Ok(());
    }
    Err(invalid(format!(
        "Minimum allowed retention period is {least} hours and maximum allowed is {most} hours. Requested retention period ({hours} hours) is out of range."
    )))
}

/// Whoever says when a stream was made means that one, and none of the same name before it.
///
/// # Errors
/// `ResourceNotFoundException`.
pub(crate) fn require_created(
    stream: &StreamRecord,
    created: Option<Timestamp>,
) -> Result<(), AwsError> {
    let is_other = |at: Timestamp| at.unix_ms() / 1_000 != stream.created_ms / 1_000;
    if created.is_some_and(is_other) {
        return Err(no_stream(&stream.name, &stream.account));
    }
    Ok(())
}
