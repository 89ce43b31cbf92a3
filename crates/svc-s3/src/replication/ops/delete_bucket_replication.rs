//! DeleteBucketReplication: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketReplication.html>

use api_s3::{DeleteBucketReplication, DeleteBucketReplicationRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::{save, touch_bucket};
use crate::tables::BUCKET_REPLICATIONS;

impl Handler<DeleteBucketReplication> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteBucketReplicationRequest,
    ) -> Result<Self::Touches, Failure> {
        let owner = input.expected_bucket_owner.as_deref();
        touch_bucket::<DeleteBucketReplication>(cx, &input.bucket, owner).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DeleteBucketReplicationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        BUCKET_REPLICATIONS.delete(cx.tx_mut(), &[&bucket.id]);
        if bucket.replicates {
            save(cx, &BucketRecord { replicates: false, ..bucket.into_inner() })?;
        }
        Ok(Empty {})
    }
}
