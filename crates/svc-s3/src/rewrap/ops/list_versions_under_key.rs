//! ListVersionsUnderKey, of Ironkeep's own API: what of a bucket is under a key of KMS.

use api_ironkeep::{
    ListVersionsUnderKey, ListVersionsUnderKeyRequest, ListVersionsUnderKeyResponse,
};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::rewrap::under::{Question, Under, versions_under};
use crate::usage::shown::own_bucket;

impl Handler<ListVersionsUnderKey> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListVersionsUnderKeyRequest,
    ) -> Result<Self::Touches, Failure> {
        let bucket = own_bucket(cx, &input.bucket_name).await?;
        let access = Access::new("ironkeep:ListVersionsUnderKey", bucket.arn(), &bucket.account);
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListVersionsUnderKeyRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<ListVersionsUnderKeyResponse, Failure> {
        let question = Question {
            operation: ListVersionsUnderKey::META,
            bucket_id: &bucket.id,
            key_arn: &input.kms_key_arn,
            under: Under::Key,
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let (versions, next_token) = versions_under(cx, question).await?;
        Ok(ListVersionsUnderKeyResponse { versions, next_token })
    }
}
