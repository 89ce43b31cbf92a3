//! GetJobTagging: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetJobTagging.html>

use api_s3control::{GetJobTagging, GetJobTaggingRequest, GetJobTaggingResult, S3Tag};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation as _;

use crate::batch::BatchJob;
use crate::batch::keep::find;
use crate::control::S3Control;

impl Handler<GetJobTagging> for S3Control {
    type Touches = Touch<BatchJob>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetJobTaggingRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = GetJobTagging::META.action();
        let (job, access) = find(cx, action, (&input.account_id, &input.job_id)).await?;
        Ok(Touch::new(job, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetJobTaggingRequest,
        job: Allowed<BatchJob>,
    ) -> Result<GetJobTaggingResult, Failure> {
        let tags = job.tags.iter();
        let tags = tags.map(|(key, value)| S3Tag { key: key.clone(), value: value.clone() });
        Ok(GetJobTaggingResult { tags: Some(tags.collect()) })
    }
}
