//! Step Functions' limits, as AWS has them.
//!
//! Source: <https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html>

/// Bytes of a definition.
pub(crate) const DEFINITION_BYTES_MAX: usize = 1_048_576;
/// Bytes of the input of an execution.
pub(crate) const INPUT_BYTES_MAX: usize = 262_144;
/// Characters of names.
pub(crate) const NAME_CHARS_MAX: usize = 80;
/// State machines of an account in a Region.
pub(crate) const MACHINES_MAX: usize = 10_000;
/// Entries of a page, where a request says no less, and at most.
pub(crate) const PAGE_DEFAULT: usize = 100;
/// As above.
pub(crate) const PAGE_MAX: usize = 1_000;
/// How long an execution that has ended is kept: 90 days.
pub(crate) const KEPT_MS: i64 = 90 * 86_400_000;
/// How long an execution of an express machine is kept.
pub(crate) const EXPRESS_KEPT_MS: i64 = 300_000;
/// How long after its end an execution may be taken up again: 14 days.
pub(crate) const REDRIVE_MS: i64 = 14 * 86_400_000;
/// How long an execution of an express machine may take.
pub(crate) const EXPRESS_SECONDS_MAX: i64 = 300;
/// Diagnostics that are shown.
pub(crate) const DIAGNOSTICS_MAX: usize = 100;
/// Bytes of sealed contents in a row.
pub(crate) const PART_BYTES: usize = 65_536;
/// The bytes of a sealed text that stand in the row of an event or an answer; what is longer lies in parts.
pub(crate) const ROW_BYTES: usize = 131_072;
/// States that an execution goes through in one commit.
pub(crate) const TRANSITIONS_PER_COMMIT: u64 = 32;
/// Before an execution that cannot be opened is looked at again.
pub(crate) const REOPEN_MS: i64 = 15_000;
/// Before an execution is looked at again that waits for another one, if nobody says that that is over.
pub(crate) const LOOK_AGAIN_MS: i64 = 60_000;
/// Bytes of a body that a task reads into its output.
pub(crate) const BODY_BYTES_MAX: usize = 262_144;
/// Rows that are removed in one commit.
pub(crate) const REMOVED_MAX: usize = 500;
/// Characters of the name of a session.
pub(crate) const SESSION_CHARS_MAX: usize = 64;
/// Bytes of an error and of a cause.
pub(crate) const CAUSE_BYTES_MAX: usize = 32_768;
