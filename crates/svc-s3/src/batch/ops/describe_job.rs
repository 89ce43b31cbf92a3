//! DescribeJob: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DescribeJob.html>

use api_s3control::{DescribeJob, DescribeJobRequest, DescribeJobResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation as _;

use crate::batch::BatchJob;
use crate::batch::keep::find;
use crate::control::S3Control;
use crate::tables::{BATCH_GATHERINGS, BATCH_PROGRESS};

impl Handler<DescribeJob> for S3Control {
    type Touches = Touch<BatchJob>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DescribeJobRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = DescribeJob::META.action();
        let (job, access) = find(cx, action, (&input.account_id, &input.job_id)).await?;
        Ok(Touch::new(job, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DescribeJobRequest,
        job: Allowed<BatchJob>,
    ) -> Result<DescribeJobResult, Failure> {
        let progress = BATCH_PROGRESS.get(cx, &[&job.id]).await?.unwrap_or_default();
        let gathering = BATCH_GATHERINGS.get(cx, &[&job.id]).await?;
        let written = gathering.and_then(|gathering| gathering.written_list);
        Ok(DescribeJobResult { job: Some(job.describe(&progress, written, cx.now())) })
    }
}
