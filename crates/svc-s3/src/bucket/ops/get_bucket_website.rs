//! GetBucketWebsite: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketWebsite.html>

use api_s3::{GetBucketWebsite, GetBucketWebsiteOutput, GetBucketWebsiteRequest, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;

use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::tables::BUCKET_WEBSITES;

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
        cx: &mut Ctx,
        _: &GetBucketWebsiteRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketWebsiteOutput, Failure> {
        match BUCKET_WEBSITES.get(cx, &[&bucket.id]).await? {
            Some(website) => Ok(website.to_api()),
            None => Err(errors::no_such_website_configuration()
                .with_detail("BucketName", bucket.name.as_str())
                .into()),
        }
    }
}
