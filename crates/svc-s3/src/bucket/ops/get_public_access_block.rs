//! GetPublicAccessBlock: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetPublicAccessBlock.html>

use api_s3::{
    GetPublicAccessBlock, GetPublicAccessBlockOutput, GetPublicAccessBlockRequest,
    PublicAccessBlockConfiguration, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;

use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;

impl Handler<GetPublicAccessBlock> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetPublicAccessBlockRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetPublicAccessBlock>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetPublicAccessBlockRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetPublicAccessBlockOutput, Failure> {
        let Some(switches) = bucket.public_access else {
            let error = errors::no_such_public_access_block_configuration();
            return Err(error.with_detail("BucketName", bucket.name.as_str()).into());
        };
        let configuration = PublicAccessBlockConfiguration {
            block_public_acls: Some(switches.block_public_acls),
            ignore_public_acls: Some(switches.ignore_public_acls),
            block_public_policy: Some(switches.block_public_policy),
            restrict_public_buckets: Some(switches.restrict_public_buckets),
        };
        Ok(GetPublicAccessBlockOutput { public_access_block_configuration: Some(configuration) })
    }
}
