//! What buses can have at AWS and not here.

use api_events::{DeadLetterConfig, Level, LogConfig};
use wire::AwsError;

use crate::refusal::invalid;

/// # Errors
/// `ValidationException`.
pub(crate) fn require_built(
    dead_letters: Option<&DeadLetterConfig>,
    logs: Option<&LogConfig>,
) -> Result<(), AwsError> {
    if dead_letters.is_some_and(|config| config.arn.is_some()) {
        return Err(invalid(
            "DeadLetterConfig is not supported for event buses; targets of rules have one.",
        ));
    }
    let has_logs = logs.and_then(|config| config.level.as_ref());
    if has_logs.is_some_and(|level| *level != Level::Off) {
        return Err(invalid("LogConfig is not supported."));
    }
    Ok(())
}
