//! DeleteBucketOwnershipControls: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketOwnershipControls.html>

use api_s3::{DeleteBucketOwnershipControls, DeleteBucketOwnershipControlsRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::save;
use crate::bucket::manage::touch_bucket;

impl Handler<DeleteBucketOwnershipControls> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteBucketOwnershipControlsRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<DeleteBucketOwnershipControls>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteBucketOwnershipControlsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        save(cx, &BucketRecord { ownership: None, ..bucket.into_inner() })?;
        Ok(Empty {})
    }
}
