//! UpdateJobStatus: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UpdateJobStatus.html>

use api_s3control::{
    RequestedJobStatus, UpdateJobStatus, UpdateJobStatusRequest, UpdateJobStatusResult, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation as _;

use crate::batch::keep::find;
use crate::batch::{BatchJob, Status, invalid};
use crate::control::S3Control;

impl Handler<UpdateJobStatus> for S3Control {
    type Touches = Touch<BatchJob>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateJobStatusRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = UpdateJobStatus::META.action();
        let (job, access) = find(cx, action, (&input.account_id, &input.job_id)).await?;
        let cause = (job.status == Status::Suspended).then_some("AwaitingConfirmation");
        Ok(Touch::new(job, access.key_if("s3:JobSuspendedCause", cause)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateJobStatusRequest,
        job: Allowed<BatchJob>,
    ) -> Result<UpdateJobStatusResult, Failure> {
        let cx = &mut cx.writer(&job);
        let status = match (&input.requested_job_status, job.status) {
            (RequestedJobStatus::Ready, Status::Suspended) => Status::Ready,
            (RequestedJobStatus::Cancelled, before) if !before.is_over() && !before.is_ending() => {
                Status::Cancelling
            }
            (RequestedJobStatus::Unknown(_), _) => {
                return Err(invalid("Request invalid: RequestedJobStatus").into());
            }
            (wanted, before) => {
                let text = format!("A job that is {before:?} cannot become {wanted}.");
                return Err(errors::job_status_exception(text).into());
            }
        };
        let update_reason = input.status_update_reason.clone();
        let job = BatchJob { status, update_reason, ..job.into_inner() };
        job.begin_work(cx.tx_mut())?;
        job.save(cx.tx_mut())?;
        Ok(UpdateJobStatusResult {
            job_id: Some(job.id),
            status: Some(status.to_api()),
            status_update_reason: job.update_reason,
        })
    }
}
