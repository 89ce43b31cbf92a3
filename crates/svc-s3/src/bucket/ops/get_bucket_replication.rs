//! GetBucketReplication: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketReplication.html>
//!
//! No bucket here has one: this is what AWS answers for a bucket without configuration.

use api_s3::{
    GetBucketReplication, GetBucketReplicationOutput, GetBucketReplicationRequest, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;

use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;

impl Handler<GetBucketReplication> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketReplicationRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketReplication>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetBucketReplicationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketReplicationOutput, Failure> {
        Err(errors::replication_configuration_not_found_error()
            .with_detail("BucketName", bucket.name.as_str())
            .into())
    }
}
