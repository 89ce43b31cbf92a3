//! GetBucketCors: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketCors.html>
//!
//! No bucket here has one: this is what AWS answers for a bucket without configuration.

use api_s3::{GetBucketCors, GetBucketCorsOutput, GetBucketCorsRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;

use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;

impl Handler<GetBucketCors> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketCorsRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketCors>(cx, &input.bucket, input.expected_bucket_owner.as_deref())
            .await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetBucketCorsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketCorsOutput, Failure> {
        Err(errors::no_such_cors_configuration()
            .with_detail("BucketName", bucket.name.as_str())
            .into())
    }
}
