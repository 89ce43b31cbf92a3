//! GetBucketVersioning: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html>

use api_s3::{
    BucketVersioningStatus, GetBucketVersioning, GetBucketVersioningOutput,
    GetBucketVersioningRequest, MFADeleteStatus,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::Versioning;
use crate::bucket::manage::touch_bucket;

impl Handler<GetBucketVersioning> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketVersioningRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketVersioning>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetBucketVersioningRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketVersioningOutput, Failure> {
        let status = match bucket.versioning {
            Versioning::Unversioned => None,
            Versioning::Enabled => Some(BucketVersioningStatus::Enabled),
            Versioning::Suspended => Some(BucketVersioningStatus::Suspended),
        };
        let mfa_delete = bucket.mfa_delete.then_some(MFADeleteStatus::Enabled);
        Ok(GetBucketVersioningOutput { status, mfa_delete })
    }
}
