//! PutBucketAcl: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html>

use api_s3::{PutBucketAcl, PutBucketAclRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::{Empty, Operation};

use crate::S3;
use crate::access::bucket_access;
use crate::acl::wish::{AclWish, Subject};
use crate::bucket::BucketRecord;
use crate::bucket::acl::{accept, bucket_wish};
use crate::bucket::find::find_bucket;
use crate::bucket::manage::save_acl;

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
        let access = bucket_access(cx, PutBucketAcl::META.action(), &bucket)?;
        Ok(Touch::new(bucket, wish(input).describe(access)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketAclRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        let wish = wish(input);
        if !wish.is_given() {
            let error = errors::missing_security_header();
            return Err(error.with_detail("MissingHeaderName", "x-amz-acl").into());
        }
        let acl = accept(cx, &bucket, &wish, Subject::Bucket, &bucket.account).await?;
        if bucket.has_acls() {
            save_acl(cx, bucket.into_inner(), acl.as_ref())?;
        }
        Ok(Empty {})
    }
}

fn wish(input: &PutBucketAclRequest) -> AclWish<'_> {
    let headers = [
        &input.grant_full_control,
        &input.grant_read,
        &input.grant_read_acp,
        &input.grant_write,
        &input.grant_write_acp,
    ];
    let document = input.access_control_policy.as_ref();
    AclWish { document, ..bucket_wish(input.acl.as_ref(), headers) }
}
