//! What answers have in common: quoted entity tags, encryption headers, version ids, descriptions.

use api_s3::{ServerSideEncryption, ShownEncryption};
use engine::AuditNotes;

use crate::bucket::{BucketRecord, Versioning};
use crate::object::{ChosenBy, ShownMode, UploadRecord, VersionRecord};

/// The algorithm of SSE-S3 and SSE-C.
pub(crate) const AES256: &str = "AES256";

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
    note_new_mode(audit, mode, ChosenBy::Request);
}

/// Notes how a new object is encrypted, and whether that is the bucket's default:
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption-tracking.html>
pub(crate) fn note_new_mode(audit: &mut AuditNotes, mode: &ShownMode, chosen: ChosenBy) {
    let word = match mode {
        ShownMode::SseS3 => "SSE_S3",
        ShownMode::SseKms { .. } => "SSE_KMS",
        ShownMode::DsseKms { .. } => "DSSE_KMS",
        ShownMode::SseC { .. } => "SSE_C",
    };
    match chosen {
        ChosenBy::Request => audit.extra("SSEApplied", word),
        ChosenBy::Bucket => audit.extra("SSEApplied", format!("Default_{word}")),
    }
}

/// Notes how an upload is encrypted, in the records of all its operations.
pub(crate) fn note_mode_of_upload(audit: &mut AuditNotes, upload: &UploadRecord) {
    if let Some(chosen) = upload.chosen {
        note_new_mode(audit, &upload.mode, chosen);
    }
}

/// Notes the bytes of an object that came in; those of the answer are counted where it is written.
pub(crate) fn note_bytes_in(audit: &mut AuditNotes, bytes_in: u64) {
    audit.extra("bytesTransferredIn", bytes_in);
}

/// Notes the bytes of an object that went in and out.
pub(crate) fn note_bytes(audit: &mut AuditNotes, bytes_in: u64, bytes_out: u64) {
    note_bytes_in(audit, bytes_in);
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
            ShownMode::DsseKms { key_arn } => Self {
                server_side_encryption: Some(ServerSideEncryption::AwsKmsDsse),
                sse_kms_key_id: Some(key_arn.clone()),
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
