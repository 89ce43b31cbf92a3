//! What can be asked through an access point.

/// The operations, as their records name them.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-service-api-support.html>
const SUPPORTED: [&str; 33] = [
    "AbortMultipartUpload",
    "CompleteMultipartUpload",
    "CopyObject",
    "CreateMultipartUpload",
    "DeleteObject",
    "DeleteObjectTagging",
    "DeleteObjects",
    "GetBucketAcl",
    "GetBucketCors",
    "GetBucketLocation",
    "GetBucketNotification",
    "GetBucketPolicy",
    "GetObject",
    "GetObjectAcl",
    "GetObjectAttributes",
    "GetObjectLockLegalHold",
    "GetObjectLockRetention",
    "GetObjectTagging",
    "HeadBucket",
    "HeadObject",
    "ListMultipartUploads",
    "ListObjectVersions",
    "ListObjects",
    "ListObjectsV2",
    "ListParts",
    "PutObject",
    "PutObjectAcl",
    "PutObjectLockLegalHold",
    "PutObjectLockRetention",
    "PutObjectTagging",
    "RestoreObject",
    "UploadPart",
    "UploadPartCopy",
];

/// Whether `operation` can be asked through an access point.
pub(super) fn is_supported(operation: &str) -> bool {
    SUPPORTED.binary_search(&operation).is_ok()
}

#[cfg(test)]
mod tests;
