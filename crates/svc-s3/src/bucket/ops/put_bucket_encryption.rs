//! PutBucketEncryption: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketEncryption.html>
//!
//! A rule without `BlockedEncryptionTypes` leaves that setting as it was: clients that do not know it
//! must not open a bucket to SSE-C by accident.

use api_s3::{
    BlockedEncryptionTypes, EncryptionType, PutBucketEncryption, PutBucketEncryptionRequest,
    ServerSideEncryption, ServerSideEncryptionByDefault, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::DefaultEncryption;
use crate::bucket::manage::save;
use crate::bucket::manage::touch_bucket;
use wire::AwsError;

impl Handler<PutBucketEncryption> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &PutBucketEncryptionRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<PutBucketEncryption>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutBucketEncryptionRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&bucket);
        let [rule] = input.server_side_encryption_configuration.rules.as_slice() else {
            return Err(errors::malformed_xml().into());
        };
        let mut bucket = bucket.into_inner();
        let default = rule.apply_server_side_encryption_by_default.as_ref();
        bucket.encryption = default.map_or(Ok(DefaultEncryption::S3), default_encryption)?;
        bucket.bucket_key = rule.bucket_key_enabled == Some(true);
        if let Some(blocked) = &rule.blocked_encryption_types {
            bucket.blocks_sse_c = blocks_sse_c(blocked)?;
        }
        save(cx, &bucket)?;
        Ok(Empty {})
    }
}

fn default_encryption(wish: &ServerSideEncryptionByDefault) -> Result<DefaultEncryption, AwsError> {
    let key_id = wish.kms_master_key_id.clone().filter(|key_id| !key_id.is_empty());
    match &wish.sse_algorithm {
        ServerSideEncryption::Aes256 if key_id.is_some() => Err(errors::invalid_argument(
            "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse",
        )),
        ServerSideEncryption::Aes256 => Ok(DefaultEncryption::S3),
        ServerSideEncryption::AwsKms => Ok(DefaultEncryption::Kms { key_id }),
        ServerSideEncryption::AwsKmsDsse => Ok(DefaultEncryption::DualKms { key_id }),
        ServerSideEncryption::AwsFsx
        | ServerSideEncryption::AwsBackup
        | ServerSideEncryption::Unknown(_) => Err(errors::malformed_xml()),
    }
}

/// `NONE` and `SSE-C` exclude one another.
fn blocks_sse_c(blocked: &BlockedEncryptionTypes) -> Result<bool, AwsError> {
    match blocked.encryption_type.as_deref() {
        Some([EncryptionType::SseC]) => Ok(true),
        Some([EncryptionType::None]) => Ok(false),
        _ => Err(errors::malformed_xml()),
    }
}
