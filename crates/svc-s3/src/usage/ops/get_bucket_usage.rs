//! GetBucketUsage, of Ironkeep's own API: what a bucket holds.

use api_ironkeep::{GetBucketUsage, GetBucketUsageRequest, GetBucketUsageResponse};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::usage::fill::is_complete;
use crate::usage::quota::of_bucket;
use crate::usage::shown;
use crate::usage::sums::{BUCKET_USAGES, kinds_of};

impl Handler<GetBucketUsage> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketUsageRequest,
    ) -> Result<Self::Touches, Failure> {
        let bucket = shown::own_bucket(cx, &input.bucket_name).await?;
        let access = Access::new("ironkeep:GetBucketUsage", bucket.arn(), &bucket.account);
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetBucketUsageRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketUsageResponse, Failure> {
        let sums = BUCKET_USAGES.get(cx, &[&bucket.account, &bucket.id]).await?;
        let (objects, versions) =
            sums.as_ref().map(|sums| (sums.objects, sums.versions)).unwrap_or_default();
        let kinds = kinds_of(cx, &bucket.id).await?;
        Ok(GetBucketUsageResponse {
            bucket_name: bucket.name.to_string(),
            is_complete: is_complete(cx).await?,
            object_count: objects.count,
            object_bytes: objects.bytes,
            version_count: versions.count,
            version_bytes: versions.bytes,
            delete_marker_count: sums.map_or(0, |sums| sums.delete_markers),
            kinds: kinds.into_iter().map(shown::kind).collect(),
            quota: shown::quota(cx, of_bucket(&bucket.id)).await?,
        })
    }
}
