//! A task and its rows.

use names::{AccountId, BucketName, Region};
use serde::{Deserialize, Serialize};
use store::{Key, KeyBuilder};
use tables::{Record, Table};

/// Tasks of an account that are kept; the oldest that has ended gives way.
pub(crate) const TASKS_MAX: usize = 1_000;

/// Versions that failed of which a task says which and why.
pub(crate) const FAILURES_SHOWN_MAX: usize = 100;

/// Tasks: account, id. Ids are in the order of their beginning.
pub(crate) const TASKS: Table<RewrapTask> = Table::new("s3.rewrap");

/// Tasks that are under way: account, id.
pub(crate) const RUNNING: Table<RunningTask> = Table::new("s3.rewrap-running");

/// All tasks that are under way.
pub(crate) fn running() -> Key {
    KeyBuilder::table("s3.rewrap-running").build()
}

/// How a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum TaskState {
    Running,
    /// Every version was looked at; some may have failed.
    Completed,
    Cancelled,
    /// It cannot go on, and says why.
    Failed,
}

/// A version that keeps its key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FailedVersion {
    pub(crate) key: String,
    pub(crate) version_id: String,
    /// The code of the error.
    pub(crate) error: String,
}

/// What became of the versions looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Progress {
    pub(crate) changed: u64,
    /// Under the key already.
    pub(crate) unchanged: u64,
    /// Under keys of customers, or in two layers.
    pub(crate) unsupported: u64,
    pub(crate) failed: u64,
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RewrapTask {
    pub(crate) bucket: BucketName,
    pub(crate) bucket_id: String,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) key_arn: String,
    pub(crate) bucket_key: bool,
    pub(crate) prefix: String,
    /// The role that it acts with.
    pub(crate) role_arn: String,
    pub(crate) state: TaskState,
    /// Why it failed: the code of an error.
    pub(crate) reason: Option<String>,
    pub(crate) started_ms: i64,
    pub(crate) ended_ms: Option<i64>,
    /// The key of the last row looked at, in hexadecimal digits.
    pub(crate) after: Option<String>,
    pub(crate) progress: Progress,
    pub(crate) failures: Vec<FailedVersion>,
}

impl Record for RewrapTask {
    const VERSION: u8 = 1;
}

/// Says that a task is under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RunningTask {
    /// Where its calls are made.
    pub(crate) region: Region,
}

impl Record for RunningTask {
    const VERSION: u8 = 1;
}

impl RewrapTask {
    /// Ends it.
    pub(crate) fn end(&mut self, state: TaskState, now_ms: i64) {
        self.state = state;
        self.ended_ms = Some(now_ms);
    }

    /// Notes a version that keeps its key.
    pub(crate) fn failed(&mut self, key: String, version_id: String, error: String) {
        self.progress.failed = self.progress.failed.saturating_add(1);
        if self.failures.len() < FAILURES_SHOWN_MAX {
            self.failures.push(FailedVersion { key, version_id, error });
        }
    }
}
