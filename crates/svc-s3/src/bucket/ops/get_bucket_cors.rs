//! GetBucketCors: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketCors.html>

use api_s3::{GetBucketCors, GetBucketCorsOutput, GetBucketCorsRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;

use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::tables::BUCKET_CORS;

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
        cx: &mut Ctx,
        _: &GetBucketCorsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketCorsOutput, Failure> {
        match BUCKET_CORS.get(cx, &[&bucket.id]).await? {
            Some(rules) => Ok(GetBucketCorsOutput { cors_rules: Some(rules.to_api()) }),
            None => Err(errors::no_such_cors_configuration()
                .with_detail("BucketName", bucket.name.as_str())
                .into()),
        }
    }
}
