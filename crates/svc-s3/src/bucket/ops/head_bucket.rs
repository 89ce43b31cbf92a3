//! HeadBucket: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html>
//!
//! Answers in every region, so that clients learn the bucket's.

use api_s3::{HeadBucket, HeadBucketOutput, HeadBucketRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation;

use crate::S3;
use crate::access::bucket_access;
use crate::bucket::BucketRecord;
use crate::bucket::find::find_bucket_anywhere;

impl Handler<HeadBucket> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &HeadBucketRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket_anywhere(cx, &input.bucket, owner).await?;
        cx.name_resource(&bucket.arn(), &bucket.account);
        let access = bucket_access(cx, HeadBucket::META.action(), &bucket)?;
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &HeadBucketRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<HeadBucketOutput, Failure> {
        let through = bucket.beside.access_point.as_ref();
        let is_alias = through.is_some_and(|through| through.is_by_alias);
        Ok(HeadBucketOutput {
            bucket_arn: Some(bucket.arn()),
            bucket_region: Some(bucket.region.to_string()),
            access_point_alias: Some(is_alias),
            ..HeadBucketOutput::default()
        })
    }
}
