//! GetBucketWebsite: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketWebsite.html>
//!
//! No bucket here has one: this is what AWS answers for a bucket without configuration.

use api_s3::{GetBucketWebsite, GetBucketWebsiteOutput, GetBucketWebsiteRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;

use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;

impl Handler<GetBucketWebsite> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketWebsiteRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketWebsite>(cx, &input.bucket, input.expected_bucket_owner.as_deref())
            .await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetBucketWebsiteRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketWebsiteOutput, Failure> {
        Err(errors::no_such_website_configuration()
            .with_detail("BucketName", bucket.name.as_str())
            .into())
    }
}
