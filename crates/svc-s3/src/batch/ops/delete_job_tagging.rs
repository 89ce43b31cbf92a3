//! DeleteJobTagging: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeleteJobTagging.html>

use std::collections::BTreeMap;

use api_s3control::{DeleteJobTagging, DeleteJobTaggingRequest, DeleteJobTaggingResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation as _;

use crate::batch::BatchJob;
use crate::batch::keep::find;
use crate::control::S3Control;

impl Handler<DeleteJobTagging> for S3Control {
    type Touches = Touch<BatchJob>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteJobTaggingRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = DeleteJobTagging::META.action();
        let (job, access) = find(cx, action, (&input.account_id, &input.job_id)).await?;
        Ok(Touch::new(job, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteJobTaggingRequest,
        job: Allowed<BatchJob>,
    ) -> Result<DeleteJobTaggingResult, Failure> {
        let cx = &mut cx.writer(&job);
        BatchJob { tags: BTreeMap::new(), ..job.into_inner() }.save(cx.tx_mut())?;
        Ok(DeleteJobTaggingResult {})
    }
}
