//! GetBucketTagging: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html>

use api_s3::{GetBucketTagging, GetBucketTaggingOutput, GetBucketTaggingRequest, Tag, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;

use crate::bucket::BucketRecord;
use crate::bucket::manage::{tags_of, touch_bucket};

impl Handler<GetBucketTagging> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketTaggingRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketTagging>(cx, &input.bucket, input.expected_bucket_owner.as_deref())
            .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetBucketTaggingRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketTaggingOutput, Failure> {
        let tags = tags_of(cx, &bucket).await?;
        if tags.is_empty() {
            let error = errors::no_such_tag_set();
            return Err(error.with_detail("BucketName", bucket.name.as_str()).into());
        }
        let tag = |(key, value): (&String, &String)| Tag { key: key.clone(), value: value.clone() };
        Ok(GetBucketTaggingOutput { tag_set: tags.iter().map(tag).collect() })
    }
}
