//! Jobs in the store.

use api_s3control::errors;
use engine::{Access, Failure, View};
use store::Tx;
use wire::AwsError;
use wire::http::StatusCode;

use crate::access::with_request_keys;
use crate::batch::{BatchJob, BatchWork, job_arn};
use crate::tables::{BATCH_JOBS, BATCH_WORK};

impl BatchJob {
    /// Says that it has something to do.
    pub(crate) fn begin_work(&self, tx: &mut Tx) -> Result<(), Failure> {
        let row = BatchWork { region: self.region.clone() };
        tx.put(self.work_key(), BATCH_WORK.encode(&row)?);
        Ok(())
    }

    pub(crate) fn save(&self, tx: &mut Tx) -> Result<(), Failure> {
        Ok(BATCH_JOBS.put(tx, &[&self.account, self.region.as_str(), &self.id], self)?)
    }
}

/// The job called `id` of the caller's account, which the request has to name, and the access to it.
///
/// # Errors
/// `AccessDenied` for another account; `NoSuchJobException`.
pub(crate) async fn find(
    cx: &mut View<'_>,
    action: &'static str,
    (account, id): (&str, &str),
) -> Result<(BatchJob, Access), Failure> {
    if account != cx.account().as_str() {
        return Err(errors::access_denied().into());
    }
    let region = cx.region().clone();
    let job = BATCH_JOBS.get(cx, &[account, region.as_str(), id]).await?;
    let owner = cx.account().clone();
    let access = Access::new(action, job_arn(&region, &owner, id), &owner);
    let Some(job) = job else { return Err(no_such_job().into()) };
    let access = access
        .key("s3:ExistingJobPriority", job.priority.to_string())
        .key("s3:ExistingJobOperation", job.operation.name())
        .resource_tags(&job.tags);
    Ok((job, with_request_keys(cx, access)))
}

fn no_such_job() -> AwsError {
    AwsError::new(StatusCode::NOT_FOUND, "NoSuchJobException").with_message("No such job")
}
