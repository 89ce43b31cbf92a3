//! PutJobTagging: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutJobTagging.html>

use api_s3control::{PutJobTagging, PutJobTaggingRequest, PutJobTaggingResult};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation as _;

use crate::batch::keep::find;
use crate::batch::{BatchJob, read_job_tags};
use crate::control::S3Control;

impl Handler<PutJobTagging> for S3Control {
    type Touches = Touch<BatchJob>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutJobTaggingRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = PutJobTagging::META.action();
        let (job, access) = find(cx, action, (&input.account_id, &input.job_id)).await?;
        let pairs = input.tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        Ok(Touch::new(job, access.request_tags(pairs)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutJobTaggingRequest,
        job: Allowed<BatchJob>,
    ) -> Result<PutJobTaggingResult, Failure> {
        let tags = read_job_tags(&input.tags)?;
        let cx = &mut cx.writer(&job);
        BatchJob { tags, ..job.into_inner() }.save(cx.tx_mut())?;
        Ok(PutJobTaggingResult {})
    }
}
