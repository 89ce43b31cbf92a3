//! UpdateClassificationJob: <https://docs.aws.amazon.com/macie/latest/APIReference/jobs-jobid.html>

use api_macie2::{JobStatus, errors};
use api_macie2::{
    UpdateClassificationJob, UpdateClassificationJobRequest, UpdateClassificationJobResponse,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::arns::job_arn;
use crate::job::{JOBS, JobRecord, Status, WORK};
use crate::job_shown::status as shown;
use crate::refusal::missing;
use crate::rows::Nothing;
use crate::session::require;

impl Handler<UpdateClassificationJob> for Macie2 {
    type Touches = Touch<Option<JobRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateClassificationJobRequest,
    ) -> Result<Touch<Option<JobRecord>>, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let arn = job_arn(&account, &region, &input.job_id);
        let found = JOBS.get(cx, &[&account, &region, &input.job_id]).await?;
        cx.name_resource(&arn, &account);
        let mut access = Access::new("macie2:UpdateClassificationJob", arn, &account);
        if let Some(job) = &found {
            access = access.resource_tags(&job.tags);
        }
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateClassificationJobRequest,
        allowed: Allowed<Option<JobRecord>>,
    ) -> Result<UpdateClassificationJobResponse, Failure> {
        let cx = &mut cx.writer(&allowed);
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let mut job = allowed.into_inner().ok_or_else(missing)?;
        let now = cx.now();
        let next = match (job.status_at(now), &input.job_status) {
            (Status::Running, JobStatus::UserPaused) => Status::UserPaused,
            (Status::UserPaused, JobStatus::Running) => Status::Running,
            (Status::Running | Status::UserPaused, JobStatus::Cancelled) => Status::Cancelled,
            (status, wanted) => {
                let (status, wanted) = (shown(status), wanted.as_str());
                let text =
                    format!("A job with the status {} cannot become {wanted}.", status.as_str());
                return Err(errors::conflict_exception(text).into());
            }
        };
        job.status = next;
        job.paused_ms = (next == Status::UserPaused).then(|| now.unix_ms());
        job.save(cx)?;
        match next {
            Status::Running => WORK.put(cx.tx_mut(), &job.place(), &Nothing {})?,
            _ => WORK.delete(cx.tx_mut(), &job.place()),
        }
        Ok(UpdateClassificationJobResponse {})
    }
}
