//! PutBucketVersioning: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html>

use api_s3::{
    BucketVersioningStatus, MFADelete, PutBucketVersioning, PutBucketVersioningRequest, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::Versioning;
use crate::bucket::manage::save;
use crate::bucket::manage::touch_bucket;
use crate::bucket::mfa_delete::require_second_factor;
use crate::tables::BUCKET_LIFECYCLES;

impl Handler<PutBucketVersioning> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketVersioningRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<PutBucketVersioning>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketVersioningRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        let wish = &input.versioning_configuration;
        let mfa_delete = match &wish.mfa_delete {
            None => bucket.mfa_delete,
            Some(MFADelete::Enabled) => true,
            Some(MFADelete::Disabled) => false,
            Some(MFADelete::Unknown(_)) => return Err(errors::malformed_xml().into()),
        };
        let versioning = match &wish.status {
            Some(BucketVersioningStatus::Enabled) => Versioning::Enabled,
            Some(BucketVersioningStatus::Suspended) => Versioning::Suspended,
            Some(BucketVersioningStatus::Unknown(_)) => return Err(errors::malformed_xml().into()),
            None => return Err(errors::illegal_versioning_configuration_exception().into()),
        };
        if bucket.lock.is_some() && versioning != Versioning::Enabled {
            return Err(errors::invalid_bucket_state(
                "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.",
            )
            .into());
        }
        if bucket.replicates && versioning != Versioning::Enabled {
            return Err(errors::invalid_bucket_state(
                "A replication configuration is present on this bucket, so the versioning state cannot be changed.",
            )
            .into());
        }
        if mfa_delete || bucket.mfa_delete {
            require_second_factor(cx, &bucket, input.mfa.as_ref()).await?;
        }
        if mfa_delete && BUCKET_LIFECYCLES.get(cx, &[&bucket.name]).await?.is_some() {
            return Err(errors::invalid_bucket_state(
                "Mfa Authentication is not supported on a bucket with lifecycle configuration. Delete lifecycle configuration before enabling Mfa Authentication.",
            )
            .into());
        }
        save(cx, &BucketRecord { versioning, mfa_delete, ..bucket.into_inner() })?;
        Ok(Empty {})
    }
}
