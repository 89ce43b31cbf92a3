//! PutBucketWebsite: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html>

use api_s3::{PutBucketWebsite, PutBucketWebsiteRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::bucket::website::BucketWebsite;
use crate::tables::BUCKET_WEBSITES;

impl Handler<PutBucketWebsite> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketWebsiteRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<PutBucketWebsite>(cx, &input.bucket, input.expected_bucket_owner.as_deref())
            .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketWebsiteRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let website = BucketWebsite::read(&input.website_configuration)?;
        let cx = &mut cx.writer(&bucket);
        BUCKET_WEBSITES.put(cx.tx_mut(), &[&bucket.id], &website)?;
        Ok(Empty {})
    }
}
