//! GetBucketReplication: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketReplication.html>

use api_s3::{
    GetBucketReplication, GetBucketReplicationOutput, GetBucketReplicationRequest, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::manage::touch_bucket;
use crate::tables::BUCKET_REPLICATIONS;

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
        cx: &mut Ctx,
        _: &GetBucketReplicationRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketReplicationOutput, Failure> {
        match BUCKET_REPLICATIONS.get(cx, &[&bucket.id]).await? {
            Some(replication) => Ok(GetBucketReplicationOutput {
                replication_configuration: Some(replication.to_api()),
            }),
            None => Err(errors::replication_configuration_not_found_error()
                .with_detail("BucketName", bucket.name.as_str())
                .into()),
        }
    }
}
