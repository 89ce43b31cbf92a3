//! DescribeClassificationJob: <https://docs.aws.amazon.com/macie/latest/APIReference/jobs-jobid.html>

use api_macie2::{
    DescribeClassificationJob, DescribeClassificationJobRequest, DescribeClassificationJobResponse,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::arns::job_arn;
use crate::job::{JOBS, JobRecord, progress_of};
use crate::job_shown::description;
use crate::refusal::missing;
use crate::session::require;

impl Handler<DescribeClassificationJob> for Macie2 {
    type Touches = Touch<Option<JobRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeClassificationJobRequest,
    ) -> Result<Touch<Option<JobRecord>>, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let arn = job_arn(&account, &region, &input.job_id);
        let found = JOBS.get(cx, &[&account, &region, &input.job_id]).await?;
        cx.name_resource(&arn, &account);
        let mut access = Access::new("macie2:DescribeClassificationJob", arn, &account);
        if let Some(job) = &found {
            access = access.resource_tags(&job.tags);
        }
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DescribeClassificationJobRequest,
        allowed: Allowed<Option<JobRecord>>,
    ) -> Result<DescribeClassificationJobResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        let job = allowed.into_inner().ok_or_else(missing)?;
        let progress = progress_of(cx, &job.id).await?;
        Ok(description(&job, &progress, cx.now()))
    }
}
