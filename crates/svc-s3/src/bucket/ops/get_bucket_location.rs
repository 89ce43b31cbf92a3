//! GetBucketLocation: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html>
//!
//! Answers in every region, so that clients learn the bucket's.

use api_s3::{GetBucketLocation, GetBucketLocationOutput, GetBucketLocationRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation;

use crate::S3;
use crate::access::bucket_access;
use crate::bucket::BucketRecord;
use crate::bucket::find::find_bucket_anywhere;
use crate::bucket::location::constraint_of;

impl Handler<GetBucketLocation> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketLocationRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket_anywhere(cx, &input.bucket, owner).await?;
        cx.name_resource(&bucket.arn(), &bucket.account);
        let access = bucket_access(cx, GetBucketLocation::META.action(), &bucket)?;
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetBucketLocationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketLocationOutput, Failure> {
        Ok(GetBucketLocationOutput { location_constraint: constraint_of(&bucket.region) })
    }
}
