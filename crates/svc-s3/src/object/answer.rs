//! What answers have in common: quoted entity tags, encryption headers, version ids, descriptions.

use api_s3::{ServerSideEncryption, ShownEncryption};
use engine::AuditNotes;

use crate::bucket::{BucketRecord, Versioning};
use crate::object::{ShownMode, VersionRecord};

/// The algorithm of SSE-S3 and SSE-C.
const AES256: &str = "AES256";

/// An entity tag as HTTP writes it.
pub(crate) fn quoted(etag: &str) -> String {
    format!("\"{etag}\"")
}

/// `x-amz-version-id`: absent where the bucket never kept versions.
pub(crate) fn shown_version_id(bucket: &BucketRecord, version: &VersionRecord) -> Option<String> {
    (bucket.versioning != Versioning::Unversioned).then(|| version.version_id.clone())
}

/// A size as answers write it.
pub(crate) fn shown_size(size: u64) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}

/// Notes how the object is encrypted, in CloudTrail's words.
pub(crate) fn note_mode(audit: &mut AuditNotes, mode: &ShownMode) {
    audit.extra(
        "SSEApplied",
        match mode {
            ShownMode::SseS3 => "SSE_S3",
            ShownMode::SseKms { .. } => "SSE_KMS",
            ShownMode::SseC { .. } => "SSE_C",
        },
    );
}

/// Notes the bytes that went in and out.
pub(crate) fn note_bytes(audit: &mut AuditNotes, bytes_in: u64, bytes_out: u64) {
    audit.extra("bytesTransferredIn", bytes_in);
    audit.extra("bytesTransferredOut", bytes_out);
}

impl From<&ShownMode> for ShownEncryption {
    fn from(mode: &ShownMode) -> Self {
        match mode {
            ShownMode::SseS3 => Self {
                server_side_encryption: Some(ServerSideEncryption::Aes256),
                ..Self::default()
            },
            ShownMode::SseKms { key_arn, bucket_key } => Self {
                server_side_encryption: Some(ServerSideEncryption::AwsKms),
                sse_kms_key_id: Some(key_arn.clone()),
                bucket_key_enabled: bucket_key.then_some(true),
                ..Self::default()
            },
            ShownMode::SseC { key_md5 } => Self {
                sse_customer_algorithm: Some(AES256.to_owned()),
                sse_customer_key_md5: Some(key_md5.clone()),
                ..Self::default()
            },
        }
    }
}
