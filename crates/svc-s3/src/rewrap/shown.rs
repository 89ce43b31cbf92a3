//! Tasks as answers show them.

use api_ironkeep::{Rewrap, RewrapFailure, RewrapState, errors};
use engine::Failure;
use stdx::Timestamp;

use crate::rewrap::task::{FailedVersion, RewrapTask, TaskState};

/// The answer to the id of a task that there is not.
pub(crate) fn no_such_rewrap(id: &str) -> Failure {
    let text = format!("There is no rewrap `{id}` in the account.");
    errors::no_such_entity_exception(text).into()
}

pub(crate) fn rewrap(id: String, task: RewrapTask) -> Rewrap {
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let failure = |failed: FailedVersion| RewrapFailure {
        key: failed.key,
        version_id: failed.version_id,
        error: failed.error,
    };
    Rewrap {
        rewrap_id: id,
        bucket_name: task.bucket.to_string(),
        kms_key_arn: task.key_arn,
        bucket_key_enabled: task.bucket_key,
        prefix: Some(task.prefix).filter(|prefix| !prefix.is_empty()),
        role_arn: task.role_arn,
        state: match task.state {
            TaskState::Running => RewrapState::Running,
            TaskState::Completed => RewrapState::Completed,
            TaskState::Cancelled => RewrapState::Cancelled,
            TaskState::Failed => RewrapState::Failed,
        },
        reason: task.reason,
        started_at: Timestamp::from_unix_ms(task.started_ms),
        ended_at: task.ended_ms.map(Timestamp::from_unix_ms),
        changed_count: number(task.progress.changed),
        unchanged_count: number(task.progress.unchanged),
        unsupported_count: number(task.progress.unsupported),
        failed_count: number(task.progress.failed),
        failures: task.failures.into_iter().map(failure).collect(),
    }
}
