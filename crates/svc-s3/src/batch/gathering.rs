//! The list of a job that has no lines of its own: made once, a row for each task, before any is done.

use serde::{Deserialize, Serialize};
use store::{Key, KeyBuilder, Range};
use tables::Record;

/// How far the making of a list is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BatchGathering {
    /// The file of the inventory that is read next.
    pub(crate) file: u64,
    /// Lines of that file that are read.
    pub(crate) lines: u64,
    /// Where the listing of the source bucket goes on.
    pub(crate) after: Option<After>,
    /// Whether all tasks are rows.
    pub(crate) is_complete: bool,
    /// Tasks that are in a file of the list that is written.
    pub(crate) written: u64,
    pub(crate) files: Vec<WrittenFile>,
    /// The list that was written.
    pub(crate) written_list: Option<WrittenList>,
}

/// The last version of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct After {
    pub(crate) key: String,
    pub(crate) version_id: Option<String>,
}

/// A file of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct WrittenFile {
    pub(crate) key: String,
    pub(crate) size: u64,
    pub(crate) md5: String,
}

/// What names the files of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct WrittenList {
    pub(crate) object_arn: String,
    pub(crate) etag: String,
}

impl Record for BatchGathering {
    const VERSION: u8 = 1;
}

/// A task of such a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BatchTask {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) version_id: Option<String>,
}

impl Record for BatchTask {
    const VERSION: u8 = 1;
}

/// The tasks of a job.
pub(crate) fn tasks(job_id: &str) -> KeyBuilder {
    KeyBuilder::table("s3.batch-task").text(job_id)
}

/// The row of the task with this number.
pub(crate) fn task_key(job_id: &str, number: u64) -> Key {
    tasks(job_id).u64(number).build()
}

/// At most `limit` tasks from the one with this number.
pub(crate) fn tasks_from(job_id: &str, number: u64, limit: usize) -> Range {
    let end = tasks(job_id).build().prefix_end();
    Range::new(task_key(job_id, number), end, limit)
}
