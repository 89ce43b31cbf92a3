//! GetBucketAcl: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAcl.html>

use api_s3::{GetBucketAcl, GetBucketAclOutput, GetBucketAclRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::acl::list::shown_owner;
use crate::bucket::BucketRecord;
use crate::bucket::acl::list_of_bucket;
use crate::bucket::manage::touch_bucket;

impl Handler<GetBucketAcl> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketAclRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketAcl>(cx, &input.bucket, input.expected_bucket_owner.as_deref())
            .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetBucketAclRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketAclOutput, Failure> {
        let grants = Some(list_of_bucket(cx, &bucket).await?.shown());
        Ok(GetBucketAclOutput { owner: Some(shown_owner(&bucket.account)), grants })
    }
}
