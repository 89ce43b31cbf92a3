//! GetBucketEncryption: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html>

use api_s3::{
    BlockedEncryptionTypes, EncryptionType, GetBucketEncryption, GetBucketEncryptionOutput,
    GetBucketEncryptionRequest, ServerSideEncryption, ServerSideEncryptionByDefault,
    ServerSideEncryptionConfiguration, ServerSideEncryptionRule,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::DefaultEncryption;
use crate::bucket::manage::touch_bucket;

impl Handler<GetBucketEncryption> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetBucketEncryptionRequest,
    ) -> Result<Self::Touches, Failure> {
        touch_bucket::<GetBucketEncryption>(
            cx,
            &input.bucket,
            input.expected_bucket_owner.as_deref(),
        )
        .await
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        _: &GetBucketEncryptionRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<GetBucketEncryptionOutput, Failure> {
        let (sse_algorithm, kms_master_key_id) = match &bucket.encryption {
            DefaultEncryption::S3 => (ServerSideEncryption::Aes256, None),
            DefaultEncryption::Kms { key_id } => (ServerSideEncryption::AwsKms, key_id.clone()),
            DefaultEncryption::DualKms { key_id } => {
                (ServerSideEncryption::AwsKmsDsse, key_id.clone())
            }
        };
        let default = ServerSideEncryptionByDefault { sse_algorithm, kms_master_key_id };
        let blocked = if bucket.blocks_sse_c { EncryptionType::SseC } else { EncryptionType::None };
        let rule = ServerSideEncryptionRule {
            apply_server_side_encryption_by_default: Some(default),
            bucket_key_enabled: Some(bucket.bucket_key),
            blocked_encryption_types: Some(BlockedEncryptionTypes {
                encryption_type: Some(vec![blocked]),
            }),
        };
        let configuration = ServerSideEncryptionConfiguration { rules: vec![rule] };
        Ok(GetBucketEncryptionOutput { server_side_encryption_configuration: Some(configuration) })
    }
}
