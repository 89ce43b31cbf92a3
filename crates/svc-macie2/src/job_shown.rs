//! Jobs as answers have them.

use api_macie2::{
    DescribeClassificationJobResponse, JobStatus, JobSummary, JobType, LastRunErrorStatus,
    LastRunErrorStatusCode, ManagedDataIdentifierSelector, S3BucketDefinitionForJob,
    S3JobDefinition, Statistics, UserPausedDetails,
};
use stdx::Timestamp as Instant;
use wire::Timestamp;

use crate::job::{JobRecord, ProgressRecord, Status};

/// The status as answers have it.
pub(crate) const fn status(status: Status) -> JobStatus {
    match status {
        Status::Running => JobStatus::Running,
        Status::UserPaused => JobStatus::UserPaused,
        Status::Cancelled => JobStatus::Cancelled,
        Status::Complete => JobStatus::Complete,
    }
}

fn buckets(job: &JobRecord) -> Option<Vec<S3BucketDefinitionForJob>> {
    Some(vec![S3BucketDefinitionForJob {
        account_id: job.account.as_str().to_owned(),
        buckets: job.buckets.clone(),
    }])
}

fn errors(progress: &ProgressRecord) -> Option<LastRunErrorStatus> {
    let code = match progress.skipped {
        0 => LastRunErrorStatusCode::None,
        _ => LastRunErrorStatusCode::Error,
    };
    Some(LastRunErrorStatus { code: Some(code) })
}

fn paused(job: &JobRecord, now: Instant) -> Option<UserPausedDetails> {
    (job.status_at(now) == Status::UserPaused).then(|| UserPausedDetails {
        job_expires_at: job.expires_ms().map(Timestamp::from_unix_ms),
        job_imminent_expiration_health_event_arn: None,
        job_paused_at: job.paused_ms.map(Timestamp::from_unix_ms),
    })
}

/// A job in a list.
pub(crate) fn summary(job: &JobRecord, progress: &ProgressRecord, now: Instant) -> JobSummary {
    JobSummary {
        bucket_criteria: None,
        bucket_definitions: buckets(job),
        created_at: Some(Timestamp::from_unix_ms(job.created_ms)),
        job_id: Some(job.id.clone()),
        job_status: Some(status(job.status_at(now))),
        job_type: Some(JobType::OneTime),
        last_run_error_status: errors(progress),
        name: Some(job.name.clone()),
        user_paused_details: paused(job, now),
    }
}

/// All of a job.
pub(crate) fn description(
    job: &JobRecord,
    progress: &ProgressRecord,
    now: Instant,
) -> DescribeClassificationJobResponse {
    // AWS says numbers of objects as floating point.
    let objects = progress.objects as f64;
    DescribeClassificationJobResponse {
        allow_list_ids: Some(Vec::new()),
        client_token: Some(job.client_token.clone()),
        created_at: Some(Timestamp::from_unix_ms(job.created_ms)),
        custom_data_identifier_ids: Some(job.custom_ids.clone()),
        description: job.description.clone(),
        initial_run: Some(false),
        job_arn: Some(job.arn()),
        job_id: Some(job.id.clone()),
        job_status: Some(status(job.status_at(now))),
        job_type: Some(JobType::OneTime),
        last_run_error_status: errors(progress),
        last_run_time: progress.last_ms.map(Timestamp::from_unix_ms),
        managed_data_identifier_ids: Some(job.managed_ids.clone()),
        managed_data_identifier_selector: Some(ManagedDataIdentifierSelector::from(
            job.selector.as_str(),
        )),
        name: Some(job.name.clone()),
        s3_job_definition: Some(S3JobDefinition {
            bucket_criteria: None,
            bucket_definitions: buckets(job),
            scoping: job.scope.shown(),
        }),
        sampling_percentage: Some(job.sampling),
        schedule_frequency: None,
        statistics: Some(Statistics {
            approximate_number_of_objects_to_process: Some(objects),
            number_of_runs: Some(1.0),
        }),
        tags: Some(job.tags.clone()),
        user_paused_details: paused(job, now),
    }
}
