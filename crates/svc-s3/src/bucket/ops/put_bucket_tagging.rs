//! PutBucketTagging: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html>

use api_s3::{PutBucketTagging, PutBucketTaggingRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::{Empty, Operation};

use crate::S3;
use crate::access::bucket_access;
use crate::bucket::BucketRecord;
use crate::bucket::find::find_bucket;
use crate::bucket::manage::save_tags;
use crate::bucket::tags::{read_tags, with_bucket_request_tags};

impl Handler<PutBucketTagging> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketTaggingRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, owner).await?;
        cx.name_resource(&bucket.arn(), &bucket.account);
        let access = bucket_access(cx, PutBucketTagging::META.action(), &bucket)?;
        Ok(Touch::new(bucket, with_bucket_request_tags(access, &input.tagging.tag_set)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketTaggingRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        save_tags(cx, bucket.into_inner(), read_tags(&input.tagging.tag_set)?)?;
        Ok(Empty {})
    }
}
