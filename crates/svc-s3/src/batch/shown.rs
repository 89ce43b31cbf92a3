//! How a job is described.

use api_s3control::{
    GeneratedManifestFormat, JobDescriptor, JobFailure, JobListDescriptor, JobManifestGenerator,
    JobManifestLocation, JobProgressSummary, JobTimers, S3GeneratedManifestDescriptor,
};
use stdx::Timestamp;

use crate::batch::gathering::WrittenList;
use crate::batch::progress::BatchProgress;
use crate::batch::report::Report;
use crate::batch::{BatchJob, Status};

/// Why a job waits that needs a confirmation.
const AWAITS_CONFIRMATION: &str = "AwaitingConfirmation";

impl BatchJob {
    pub(crate) fn describe(
        &self,
        progress: &BatchProgress,
        written: Option<WrittenList>,
        now: Timestamp,
    ) -> JobDescriptor {
        let is_suspended = self.status == Status::Suspended;
        let reasons = self.fault.as_ref().map(|fault| {
            vec![JobFailure {
                failure_code: Some(fault.code.clone()),
                failure_reason: Some(fault.reason.clone()),
            }]
        });
        let report = self.report.as_ref().map(Report::to_api);
        JobDescriptor {
            job_id: Some(self.id.clone()),
            confirmation_required: Some(self.needs_confirmation),
            description: self.description.clone(),
            job_arn: Some(self.arn()),
            status: Some(self.status.to_api()),
            manifest: self.list.manifest(),
            manifest_generator: self.list.generator().map(|generator| JobManifestGenerator {
                s3_job_manifest_generator: Some(generator.to_api()),
            }),
            generated_manifest_descriptor: written.map(generated),
            operation: Some(self.operation.to_api()),
            priority: Some(self.priority),
            progress_summary: Some(self.summary(progress, now)),
            status_update_reason: self.update_reason.clone(),
            failure_reasons: reasons,
            report: Some(report.unwrap_or_default()),
            creation_time: Some(Timestamp::from_unix_ms(self.created_ms)),
            termination_date: self.ended_ms.map(Timestamp::from_unix_ms),
            role_arn: Some(self.role_arn.clone()),
            suspended_date: self.suspended_ms.map(Timestamp::from_unix_ms),
            suspended_cause: is_suspended.then(|| AWAITS_CONFIRMATION.to_owned()),
        }
    }

    pub(crate) fn list_entry(&self, progress: &BatchProgress, now: Timestamp) -> JobListDescriptor {
        JobListDescriptor {
            job_id: Some(self.id.clone()),
            description: self.description.clone(),
            operation: Some(self.operation.api_name()),
            priority: Some(self.priority),
            status: Some(self.status.to_api()),
            creation_time: Some(Timestamp::from_unix_ms(self.created_ms)),
            termination_date: self.ended_ms.map(Timestamp::from_unix_ms),
            progress_summary: Some(self.summary(progress, now)),
        }
    }

    fn summary(&self, progress: &BatchProgress, now: Timestamp) -> JobProgressSummary {
        let count = |count: u64| Some(i64::try_from(count).unwrap_or(i64::MAX));
        let end = self.ended_ms.map_or(now, Timestamp::from_unix_ms);
        let elapsed = progress
            .active_ms
            .map(|since| end.ms_since(Timestamp::from_unix_ms(since)).max(0) / 1_000);
        JobProgressSummary {
            total_number_of_tasks: count(progress.total),
            number_of_tasks_succeeded: count(progress.succeeded),
            number_of_tasks_failed: count(progress.failed),
            timers: Some(JobTimers { elapsed_time_in_active_seconds: elapsed.or(Some(0)) }),
        }
    }
}

/// The list that a job has written.
fn generated(written: WrittenList) -> S3GeneratedManifestDescriptor {
    let WrittenList { object_arn, etag } = written;
    S3GeneratedManifestDescriptor {
        format: Some(GeneratedManifestFormat::S3InventoryReportCsv20211130),
        location: Some(JobManifestLocation { object_arn, object_version_id: None, etag }),
    }
}
