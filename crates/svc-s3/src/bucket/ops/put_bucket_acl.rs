//! PutBucketAcl: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html>
//!
//! Differs from AWS: the private list, which every bucket has, is the only one that can be set.

use api_s3::{PutBucketAcl, PutBucketAclRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::{Empty, Operation};

use crate::S3;
use crate::access::bucket_access;
use crate::bucket::BucketRecord;
use crate::bucket::acl::RequestedAcl;
use crate::bucket::find::find_bucket;

impl Handler<PutBucketAcl> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketAclRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, owner).await?;
        cx.name_resource(&bucket.arn(), &bucket.account);
        let access = bucket_access(cx, PutBucketAcl::META.action(), &bucket)?
            .key_if("s3:x-amz-acl", input.acl.as_ref().map(|acl| acl.as_str().to_owned()))
            .key_if("s3:x-amz-grant-full-control", input.grant_full_control.clone())
            .key_if("s3:x-amz-grant-read", input.grant_read.clone())
            .key_if("s3:x-amz-grant-read-acp", input.grant_read_acp.clone())
            .key_if("s3:x-amz-grant-write", input.grant_write.clone())
            .key_if("s3:x-amz-grant-write-acp", input.grant_write_acp.clone());
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &PutBucketAclRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let grants = [
            &input.grant_full_control,
            &input.grant_read,
            &input.grant_read_acp,
            &input.grant_write,
            &input.grant_write_acp,
        ];
        let has_grant_headers = grants.into_iter().any(Option::is_some);
        let document = input.access_control_policy.as_ref();
        if input.acl.is_none() && document.is_none() && !has_grant_headers {
            return Err(errors::missing_security_header().into());
        }
        let requested = RequestedAcl { canned: input.acl.as_ref(), document, has_grant_headers };
        requested.require_private(&bucket)?;
        Ok(Empty {})
    }
}
