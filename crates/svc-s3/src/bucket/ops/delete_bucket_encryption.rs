//! DeleteBucketEncryption: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketEncryption.html>
//!
//! The default goes back to SSE-S3; there is no bucket without default encryption.

use api_s3::{DeleteBucketEncryption, DeleteBucketEncryptionRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::DefaultEncryption;
use crate::bucket::manage::save;
use crate::bucket::manage::touch_bucket;

impl Handler<DeleteBucketEncryption> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteBucketEncryptionRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<DeleteBucketEncryption>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteBucketEncryptionRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        let encryption = DefaultEncryption::S3;
        save(cx, &BucketRecord { encryption, bucket_key: false, ..bucket.into_inner() })?;
        Ok(Empty {})
    }
}
