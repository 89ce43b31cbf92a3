//! UpdateJobPriority: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UpdateJobPriority.html>

use api_s3control::{UpdateJobPriority, UpdateJobPriorityRequest, UpdateJobPriorityResult, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use tables::Reader as _;
use wire::Operation as _;

use crate::batch::BatchJob;
use crate::batch::keep::find;
use crate::control::S3Control;

impl Handler<UpdateJobPriority> for S3Control {
    type Touches = Touch<BatchJob>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateJobPriorityRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = UpdateJobPriority::META.action();
        let (job, access) = find(cx, action, (&input.account_id, &input.job_id)).await?;
        Ok(Touch::new(job, access.key("s3:RequestJobPriority", input.priority.to_string())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateJobPriorityRequest,
        job: Allowed<BatchJob>,
    ) -> Result<UpdateJobPriorityResult, Failure> {
        let cx = &mut cx.writer(&job);
        if job.status.is_over() || job.status.is_ending() {
            let text = "The priority of a job that has ended cannot be changed.";
            return Err(errors::bad_request_exception(text).into());
        }
        let before = job.work_key();
        let job = BatchJob { priority: input.priority, ..job.into_inner() };
        if cx.get(&before).await?.is_some() {
            cx.tx_mut().delete(before);
            job.begin_work(cx.tx_mut())?;
        }
        job.save(cx.tx_mut())?;
        Ok(UpdateJobPriorityResult { job_id: job.id, priority: input.priority })
    }
}
