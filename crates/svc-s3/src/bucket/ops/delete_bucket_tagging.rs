//! DeleteBucketTagging: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html>

use std::collections::BTreeMap;

use api_s3::{DeleteBucketTagging, DeleteBucketTaggingRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::{save_tags, touch_bucket};

impl Handler<DeleteBucketTagging> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteBucketTaggingRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<DeleteBucketTagging>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteBucketTaggingRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        save_tags(cx, bucket.into_inner(), BTreeMap::new())?;
        Ok(Empty {})
    }
}
