//! PutBucketPolicy: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html>
//!
//! The policy is checked once the caller was allowed to put one, so that nobody else learns which
//! principals exist.

use api_s3::{PutBucketPolicy, PutBucketPolicyRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::{Empty, Operation};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::{save, touch_bucket};
use crate::bucket::policy::{Accepted, Holder, accept};
use crate::tables::ACCOUNT_BLOCKS;

impl Handler<PutBucketPolicy> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketPolicyRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        touch_bucket::<PutBucketPolicy>(cx, &input.bucket, owner).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketPolicyRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        let holder = Holder::Bucket(&bucket.name);
        let Accepted { stored, is_public } = accept(cx, holder, &input.policy).await?;
        if is_public && blocks(cx, &bucket).await? {
            return Err(blocked(cx, &bucket).into());
        }
        save(cx, &BucketRecord { policy: Some(stored), ..bucket.into_inner() })?;
        Ok(Empty {})
    }
}

/// Whether Block Public Access of the bucket or its account refuses public policies.
async fn blocks(cx: &mut Ctx, bucket: &BucketRecord) -> Result<bool, Failure> {
    if bucket.public_access.is_some_and(|switches| switches.block_public_policy) {
        return Ok(true);
    }
    let block = ACCOUNT_BLOCKS.get(cx, &[&bucket.account]).await?;
    Ok(block.is_some_and(|switches| switches.block_public_policy))
}

fn blocked(cx: &Ctx, bucket: &BucketRecord) -> wire::AwsError {
    errors::access_denied().with_message(format!(
        "User: {} is not authorized to perform: {} on resource: \"{}\" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.",
        cx.caller().arn(),
        PutBucketPolicy::META.action(),
        bucket.arn(),
    ))
}
