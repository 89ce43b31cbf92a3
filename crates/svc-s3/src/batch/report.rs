//! The report of a job: what became of each task, or of each that failed.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-examples-reports.html>

use api_s3::{PutObject, PutObjectRequest, ServerSideEncryption};
use api_s3control::{JobReport, JobReportFormat, JobReportScope};
use engine::{Failure, RoleSession, Writer};
use envelope::digest::sha256;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Range;
use wire::{AwsError, Body};

use crate::batch::manifest::Task;
use crate::batch::place::{folder, place_of};
use crate::batch::progress::{BatchProgress, ReportFile, results};
use crate::batch::task::Outcome;
use crate::batch::{BatchJob, invalid};
use crate::tables::BATCH_RESULTS;

/// Tasks of one file.
const TASKS_PER_FILE: usize = 10_000;

/// Bytes of one file, but for its last line.
const FILE_BYTES: usize = 4 * 1024 * 1024;

/// The columns of a report, in AWS's words.
const SCHEMA: &str = "Bucket, Key, VersionId, TaskStatus, ErrorCode, HTTPStatusCode, ResultMessage";

/// The one format of reports.
const FORMAT: &str = "Report_CSV_20180820";

/// Where the report goes, and what is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Report {
    pub(crate) bucket_arn: String,
    pub(crate) prefix: Option<String>,
    pub(crate) failed_only: bool,
    pub(crate) expected_owner: Option<String>,
}

impl Report {
    /// # Errors
    /// `InvalidRequest` where a report is wanted and it is not said where or what.
    pub(crate) fn read(sent: &JobReport) -> Result<Option<Self>, AwsError> {
        if !sent.enabled {
            return Ok(None);
        }
        if sent.format != Some(JobReportFormat::ReportCsv20180820) {
            return Err(invalid("Request invalid: a report needs a format"));
        }
        let failed_only = match sent.report_scope {
            Some(JobReportScope::AllTasks) => false,
            Some(JobReportScope::FailedTasksOnly) => true,
            _ => return Err(invalid("Request invalid: a report needs a scope")),
        };
        let bucket = sent.bucket.as_deref().and_then(place_of).filter(|(_, key)| key.is_empty());
        if bucket.is_none() {
            return Err(invalid("Request invalid: a report needs a bucket"));
        }
        Ok(Some(Self {
            bucket_arn: sent.bucket.clone().unwrap_or_default(),
            prefix: sent.prefix.clone(),
            failed_only,
            expected_owner: sent.expected_bucket_owner.clone(),
        }))
    }

    pub(crate) fn to_api(&self) -> JobReport {
        let scope = match self.failed_only {
            true => JobReportScope::FailedTasksOnly,
            false => JobReportScope::AllTasks,
        };
        JobReport {
            bucket: Some(self.bucket_arn.clone()),
            format: Some(JobReportFormat::ReportCsv20180820),
            enabled: true,
            prefix: self.prefix.clone(),
            report_scope: Some(scope),
            expected_bucket_owner: self.expected_owner.clone(),
        }
    }

    /// What the keys of the report of job `id` begin with.
    fn folder(&self, id: &str) -> String {
        folder(self.prefix.as_deref(), id)
    }

    fn bucket(&self) -> &str {
        place_of(&self.bucket_arn).map_or("", |(bucket, _)| bucket)
    }
}

/// The line of a task.
pub(crate) fn line(task: &Task, outcome: &Outcome) -> String {
    let status = if outcome.has_succeeded() { "succeeded" } else { "failed" };
    let code = outcome.code.as_deref().unwrap_or_default();
    [
        cell(&task.bucket),
        cell(&crate::batch::task::encoded(&task.key)),
        cell(task.version_id.as_deref().unwrap_or_default()),
        status.to_owned(),
        outcome.status.to_string(),
        cell(code),
        cell(&outcome.message),
    ]
    .join(",")
}

/// A value of a line: in quotes where it would be taken apart without.
fn cell(text: &str) -> String {
    match text.contains([',', '"', '\n', '\r', ' ']) {
        true => format!("\"{}\"", text.replace('"', "\"\"").replace(['\n', '\r'], " ")),
        false => text.to_owned(),
    }
}

/// Writes the next file of a report; says whether there is more to write.
pub(crate) async fn write_next(
    cx: &mut Writer<'_>,
    session: &RoleSession,
    job: &BatchJob,
    progress: &mut BatchProgress,
) -> Result<bool, Failure> {
    let Some(report) = &job.report else { return Ok(false) };
    for has_succeeded in [true, false] {
        let rows = Range::within(&results(&job.id, has_succeeded).build(), TASKS_PER_FILE);
        let entries = cx.tx().peek_range(&rows).await?;
        if entries.is_empty() {
            continue;
        }
        let mut text = String::new();
        for entry in entries {
            if text.len() > FILE_BYTES {
                break;
            }
            text.push_str(&BATCH_RESULTS.decode(&entry.row.value)?.line);
            text.push('\n');
            cx.tx_mut().delete(entry.key);
        }
        let name = hex::encode(sha256(text.as_bytes()));
        let name = name.get(..40).unwrap_or_default();
        let key = format!("{}/results/{name}.csv", report.folder(&job.id));
        let md5 = put(cx, session, (job, report), &key, text).await?;
        progress.files.push(ReportFile { has_succeeded, key, md5 });
        return Ok(true);
    }
    if progress.succeeded.saturating_add(progress.failed) > 0 {
        write_manifest(cx, session, (job, report), progress).await?;
    }
    Ok(false)
}

/// Writes the list of the files.
async fn write_manifest(
    cx: &mut Writer<'_>,
    session: &RoleSession,
    (job, report): (&BatchJob, &Report),
    progress: &BatchProgress,
) -> Result<(), Failure> {
    let file = |file: &ReportFile| {
        json!({
            "TaskExecutionStatus": if file.has_succeeded { "succeeded" } else { "failed" },
            "Bucket": report.bucket(),
            "MD5Checksum": file.md5,
            "Key": file.key,
        })
    };
    let manifest = json!({
        "Format": FORMAT,
        "ReportCreationDate": cx.now().iso8601_ms(),
        "Results": progress.files.iter().map(file).collect::<Vec<_>>(),
        "ReportSchema": SCHEMA,
    });
    let folder = report.folder(&job.id);
    let key = format!("{folder}/manifest.json");
    let md5 = put(cx, session, (job, report), &key, manifest.to_string()).await?;
    put(cx, session, (job, report), &format!("{folder}/manifest.json.md5"), md5).await?;
    Ok(())
}

/// Puts an object as the job's role; its MD5. AWS encrypts reports with SSE-S3, whatever the bucket says.
async fn put(
    cx: &mut Writer<'_>,
    session: &RoleSession,
    (job, report): (&BatchJob, &Report),
    key: &str,
    text: String,
) -> Result<String, Failure> {
    let input = PutObjectRequest {
        bucket: report.bucket().to_owned(),
        key: key.to_owned(),
        body: Body::from(text),
        server_side_encryption: Some(ServerSideEncryption::Aes256),
        expected_bucket_owner: report.expected_owner.clone(),
        ..PutObjectRequest::default()
    };
    let put = cx.call_as::<PutObject>(session, job.region.clone(), input).await?;
    Ok(put.etag.unwrap_or_default().trim_matches('"').to_owned())
}
