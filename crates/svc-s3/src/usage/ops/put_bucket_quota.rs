//! PutBucketQuota, of Ironkeep's own API: how much a bucket may hold. Without numbers there is no quota.

use api_ironkeep::{PutBucketQuota, PutBucketQuotaRequest, PutBucketQuotaResponse};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::usage::quota::{of_bucket, put_quota};
use crate::usage::shown;

impl Handler<PutBucketQuota> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketQuotaRequest,
    ) -> Result<Self::Touches, Failure> {
        let bucket = shown::own_bucket(cx, &input.bucket_name).await?;
        let access = Access::new("ironkeep:PutBucketQuota", bucket.arn(), &bucket.account);
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketQuotaRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<PutBucketQuotaResponse, Failure> {
        let cx = &mut cx.writer(&bucket);
        put_quota(cx, of_bucket(&bucket.id), input.quota.as_ref())?;
        Ok(PutBucketQuotaResponse::default())
    }
}
