//! DeletePublicAccessBlock: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeletePublicAccessBlock.html>

use api_s3::{DeletePublicAccessBlock, DeletePublicAccessBlockRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::save;
use crate::bucket::manage::touch_bucket;

impl Handler<DeletePublicAccessBlock> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeletePublicAccessBlockRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<DeletePublicAccessBlock>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeletePublicAccessBlockRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        save(cx, &BucketRecord { public_access: None, ..bucket.into_inner() })?;
        Ok(Empty {})
    }
}
