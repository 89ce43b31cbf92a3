//! PutPublicAccessBlock: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutPublicAccessBlock.html>

use api_s3::{PutPublicAccessBlock, PutPublicAccessBlockRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::PublicAccessSwitches;
use crate::bucket::manage::save;
use crate::bucket::manage::touch_bucket;

impl Handler<PutPublicAccessBlock> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutPublicAccessBlockRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<PutPublicAccessBlock>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutPublicAccessBlockRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        let wish = &input.public_access_block_configuration;
        let switches = PublicAccessSwitches {
            block_public_acls: wish.block_public_acls == Some(true),
            ignore_public_acls: wish.ignore_public_acls == Some(true),
            block_public_policy: wish.block_public_policy == Some(true),
            restrict_public_buckets: wish.restrict_public_buckets == Some(true),
        };
        save(cx, &BucketRecord { public_access: Some(switches), ..bucket.into_inner() })?;
        Ok(Empty {})
    }
}
