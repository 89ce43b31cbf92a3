//! How far a job is. Only the job itself writes it, one step at a time.

use serde::{Deserialize, Serialize};
use store::{Key, KeyBuilder};
use tables::Record;

/// The count of tasks, and where in the manifest the next one is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BatchProgress {
    /// Bytes of the manifest.
    pub(crate) manifest_bytes: u64,
    /// Bytes of it whose lines are counted.
    pub(crate) counted_bytes: u64,
    /// Lines of it; right once all of it is counted.
    pub(crate) total: u64,
    /// The bucket that every line has to name.
    pub(crate) bucket: Option<String>,
    /// Bytes of it whose tasks are done.
    pub(crate) done_bytes: u64,
    pub(crate) succeeded: u64,
    pub(crate) failed: u64,
    /// When the first task began.
    pub(crate) active_ms: Option<i64>,
    /// The files of the report that are written.
    pub(crate) files: Vec<ReportFile>,
}

/// A file of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ReportFile {
    pub(crate) has_succeeded: bool,
    pub(crate) key: String,
    /// MD5 of its bytes, in hexadecimal digits.
    pub(crate) md5: String,
}

impl Record for BatchProgress {
    const VERSION: u8 = 1;
}

/// What became of a task, for the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BatchResult {
    pub(crate) line: String,
}

impl Record for BatchResult {
    const VERSION: u8 = 1;
}

/// The results of a job that are in no file yet, of those that went well or of those that did not.
pub(crate) fn results(job_id: &str, has_succeeded: bool) -> KeyBuilder {
    KeyBuilder::table("s3.batch-result").text(job_id).u64(u64::from(has_succeeded))
}

/// The row of the result of the task with this number.
pub(crate) fn result_key(job_id: &str, has_succeeded: bool, number: u64) -> Key {
    results(job_id, has_succeeded).u64(number).build()
}
