// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Members that several structures have alike.

use std::collections::BTreeMap;

use wire::{SensitiveString, Timestamp};

use super::enums::*;
use super::structures::*;

/// The object that a request names: in which bucket, which version, and whose the bucket must be.
#[derive(Debug, Clone, Copy)]
pub struct ObjectMembers<'a> {
    /// `Bucket`.
    pub bucket: &'a str,
    /// `Key`.
    pub key: &'a str,
    /// `VersionId`.
    pub version_id: Option<&'a str>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<&'a str>,
}

impl DeleteObjectRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

impl DeleteObjectTaggingRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

impl GetObjectAclRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

impl GetObjectAttributesRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

impl GetObjectLegalHoldRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

impl GetObjectRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

impl GetObjectRetentionRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

impl GetObjectTaggingRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

impl HeadObjectRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

impl PutObjectAclRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

impl PutObjectLegalHoldRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

impl PutObjectRetentionRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

impl PutObjectTaggingRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

impl RestoreObjectRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

impl UpdateObjectEncryptionRequest {
    /// Its [`ObjectMembers`].
    #[must_use]
    pub fn object_members(&self) -> ObjectMembers<'_> {
        ObjectMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
        }
    }
}

/// The members of GetObject and HeadObject.
#[derive(Debug, Clone, Copy)]
pub struct ReadMembers<'a> {
    /// `Bucket`.
    pub bucket: &'a str,
    /// `Key`.
    pub key: &'a str,
    /// `VersionId`.
    pub version_id: Option<&'a str>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<&'a str>,
    /// `IfMatch`.
    pub if_match: Option<&'a str>,
    /// `IfNoneMatch`.
    pub if_none_match: Option<&'a str>,
    /// `IfModifiedSince`.
    pub if_modified_since: Option<Timestamp>,
    /// `IfUnmodifiedSince`.
    pub if_unmodified_since: Option<Timestamp>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<&'a str>,
    /// `SSECustomerKey`.
    pub sse_customer_key: Option<&'a SensitiveString>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<&'a str>,
    /// `Range`.
    pub range: Option<&'a str>,
    /// `PartNumber`.
    pub part_number: Option<i32>,
    /// `ChecksumMode`.
    pub checksum_mode: Option<&'a ChecksumMode>,
    /// `ResponseCacheControl`.
    pub response_cache_control: Option<&'a str>,
    /// `ResponseContentDisposition`.
    pub response_content_disposition: Option<&'a str>,
    /// `ResponseContentEncoding`.
    pub response_content_encoding: Option<&'a str>,
    /// `ResponseContentLanguage`.
    pub response_content_language: Option<&'a str>,
    /// `ResponseContentType`.
    pub response_content_type: Option<&'a str>,
    /// `ResponseExpires`.
    pub response_expires: Option<Timestamp>,
}

impl GetObjectRequest {
    /// Its [`ReadMembers`].
    #[must_use]
    pub fn read_members(&self) -> ReadMembers<'_> {
        ReadMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
            if_match: self.if_match.as_deref(),
            if_none_match: self.if_none_match.as_deref(),
            if_modified_since: self.if_modified_since,
            if_unmodified_since: self.if_unmodified_since,
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
            range: self.range.as_deref(),
            part_number: self.part_number,
            checksum_mode: self.checksum_mode.as_ref(),
            response_cache_control: self.response_cache_control.as_deref(),
            response_content_disposition: self.response_content_disposition.as_deref(),
            response_content_encoding: self.response_content_encoding.as_deref(),
            response_content_language: self.response_content_language.as_deref(),
            response_content_type: self.response_content_type.as_deref(),
            response_expires: self.response_expires,
        }
    }
}

impl HeadObjectRequest {
    /// Its [`ReadMembers`].
    #[must_use]
    pub fn read_members(&self) -> ReadMembers<'_> {
        ReadMembers {
            bucket: &self.bucket,
            key: &self.key,
            version_id: self.version_id.as_deref(),
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
            if_match: self.if_match.as_deref(),
            if_none_match: self.if_none_match.as_deref(),
            if_modified_since: self.if_modified_since,
            if_unmodified_since: self.if_unmodified_since,
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
            range: self.range.as_deref(),
            part_number: self.part_number,
            checksum_mode: self.checksum_mode.as_ref(),
            response_cache_control: self.response_cache_control.as_deref(),
            response_content_disposition: self.response_content_disposition.as_deref(),
            response_content_encoding: self.response_content_encoding.as_deref(),
            response_content_language: self.response_content_language.as_deref(),
            response_content_type: self.response_content_type.as_deref(),
            response_expires: self.response_expires,
        }
    }
}

/// The conditions on the source of a copy.
#[derive(Debug, Clone, Copy)]
pub struct ReadConditionMembers<'a> {
    /// `IfMatch`.
    pub if_match: Option<&'a str>,
    /// `IfNoneMatch`.
    pub if_none_match: Option<&'a str>,
    /// `IfModifiedSince`.
    pub if_modified_since: Option<Timestamp>,
    /// `IfUnmodifiedSince`.
    pub if_unmodified_since: Option<Timestamp>,
}

impl CopyObjectRequest {
    /// Its [`ReadConditionMembers`].
    #[must_use]
    pub fn copy_source_read_condition_members(&self) -> ReadConditionMembers<'_> {
        ReadConditionMembers {
            if_match: self.copy_source_if_match.as_deref(),
            if_none_match: self.copy_source_if_none_match.as_deref(),
            if_modified_since: self.copy_source_if_modified_since,
            if_unmodified_since: self.copy_source_if_unmodified_since,
        }
    }
}

impl UploadPartCopyRequest {
    /// Its [`ReadConditionMembers`].
    #[must_use]
    pub fn copy_source_read_condition_members(&self) -> ReadConditionMembers<'_> {
        ReadConditionMembers {
            if_match: self.copy_source_if_match.as_deref(),
            if_none_match: self.copy_source_if_none_match.as_deref(),
            if_modified_since: self.copy_source_if_modified_since,
            if_unmodified_since: self.copy_source_if_unmodified_since,
        }
    }
}

impl GetObjectRequest {
    /// Its [`ReadConditionMembers`].
    #[must_use]
    pub fn read_condition_members(&self) -> ReadConditionMembers<'_> {
        ReadConditionMembers {
            if_match: self.if_match.as_deref(),
            if_none_match: self.if_none_match.as_deref(),
            if_modified_since: self.if_modified_since,
            if_unmodified_since: self.if_unmodified_since,
        }
    }
}

impl HeadObjectRequest {
    /// Its [`ReadConditionMembers`].
    #[must_use]
    pub fn read_condition_members(&self) -> ReadConditionMembers<'_> {
        ReadConditionMembers {
            if_match: self.if_match.as_deref(),
            if_none_match: self.if_none_match.as_deref(),
            if_modified_since: self.if_modified_since,
            if_unmodified_since: self.if_unmodified_since,
        }
    }
}

/// The key of SSE-C.
#[derive(Debug, Clone, Copy)]
pub struct CustomerKeyMembers<'a> {
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<&'a str>,
    /// `SSECustomerKey`.
    pub sse_customer_key: Option<&'a SensitiveString>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<&'a str>,
}

impl CopyObjectRequest {
    /// Its [`CustomerKeyMembers`].
    #[must_use]
    pub fn copy_source_customer_key_members(&self) -> CustomerKeyMembers<'_> {
        CustomerKeyMembers {
            sse_customer_algorithm: self.copy_source_sse_customer_algorithm.as_deref(),
            sse_customer_key: self.copy_source_sse_customer_key.as_ref(),
            sse_customer_key_md5: self.copy_source_sse_customer_key_md5.as_deref(),
        }
    }
}

impl UploadPartCopyRequest {
    /// Its [`CustomerKeyMembers`].
    #[must_use]
    pub fn copy_source_customer_key_members(&self) -> CustomerKeyMembers<'_> {
        CustomerKeyMembers {
            sse_customer_algorithm: self.copy_source_sse_customer_algorithm.as_deref(),
            sse_customer_key: self.copy_source_sse_customer_key.as_ref(),
            sse_customer_key_md5: self.copy_source_sse_customer_key_md5.as_deref(),
        }
    }
}

impl CompleteMultipartUploadRequest {
    /// Its [`CustomerKeyMembers`].
    #[must_use]
    pub fn customer_key_members(&self) -> CustomerKeyMembers<'_> {
        CustomerKeyMembers {
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
        }
    }
}

impl CopyObjectRequest {
    /// Its [`CustomerKeyMembers`].
    #[must_use]
    pub fn customer_key_members(&self) -> CustomerKeyMembers<'_> {
        CustomerKeyMembers {
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
        }
    }
}

impl CreateMultipartUploadRequest {
    /// Its [`CustomerKeyMembers`].
    #[must_use]
    pub fn customer_key_members(&self) -> CustomerKeyMembers<'_> {
        CustomerKeyMembers {
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
        }
    }
}

impl GetObjectAttributesRequest {
    /// Its [`CustomerKeyMembers`].
    #[must_use]
    pub fn customer_key_members(&self) -> CustomerKeyMembers<'_> {
        CustomerKeyMembers {
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
        }
    }
}

impl GetObjectRequest {
    /// Its [`CustomerKeyMembers`].
    #[must_use]
    pub fn customer_key_members(&self) -> CustomerKeyMembers<'_> {
        CustomerKeyMembers {
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
        }
    }
}

impl HeadObjectRequest {
    /// Its [`CustomerKeyMembers`].
    #[must_use]
    pub fn customer_key_members(&self) -> CustomerKeyMembers<'_> {
        CustomerKeyMembers {
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
        }
    }
}

impl ListPartsRequest {
    /// Its [`CustomerKeyMembers`].
    #[must_use]
    pub fn customer_key_members(&self) -> CustomerKeyMembers<'_> {
        CustomerKeyMembers {
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
        }
    }
}

impl PutObjectRequest {
    /// Its [`CustomerKeyMembers`].
    #[must_use]
    pub fn customer_key_members(&self) -> CustomerKeyMembers<'_> {
        CustomerKeyMembers {
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
        }
    }
}

impl UploadPartCopyRequest {
    /// Its [`CustomerKeyMembers`].
    #[must_use]
    pub fn customer_key_members(&self) -> CustomerKeyMembers<'_> {
        CustomerKeyMembers {
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
        }
    }
}

impl UploadPartRequest {
    /// Its [`CustomerKeyMembers`].
    #[must_use]
    pub fn customer_key_members(&self) -> CustomerKeyMembers<'_> {
        CustomerKeyMembers {
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
        }
    }
}

/// How an object is to be encrypted.
#[derive(Debug, Clone, Copy)]
pub struct EncryptionMembers<'a> {
    /// `ServerSideEncryption`.
    pub server_side_encryption: Option<&'a ServerSideEncryption>,
    /// `SSEKMSKeyId`.
    pub sse_kms_key_id: Option<&'a str>,
    /// `SSEKMSEncryptionContext`.
    pub sse_kms_encryption_context: Option<&'a SensitiveString>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<&'a str>,
    /// `SSECustomerKey`.
    pub sse_customer_key: Option<&'a SensitiveString>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<&'a str>,
}

impl CopyObjectRequest {
    /// Its [`EncryptionMembers`].
    #[must_use]
    pub fn encryption_members(&self) -> EncryptionMembers<'_> {
        EncryptionMembers {
            server_side_encryption: self.server_side_encryption.as_ref(),
            sse_kms_key_id: self.sse_kms_key_id.as_deref(),
            sse_kms_encryption_context: self.sse_kms_encryption_context.as_ref(),
            bucket_key_enabled: self.bucket_key_enabled,
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
        }
    }
}

impl CreateMultipartUploadRequest {
    /// Its [`EncryptionMembers`].
    #[must_use]
    pub fn encryption_members(&self) -> EncryptionMembers<'_> {
        EncryptionMembers {
            server_side_encryption: self.server_side_encryption.as_ref(),
            sse_kms_key_id: self.sse_kms_key_id.as_deref(),
            sse_kms_encryption_context: self.sse_kms_encryption_context.as_ref(),
            bucket_key_enabled: self.bucket_key_enabled,
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
        }
    }
}

impl PutObjectRequest {
    /// Its [`EncryptionMembers`].
    #[must_use]
    pub fn encryption_members(&self) -> EncryptionMembers<'_> {
        EncryptionMembers {
            server_side_encryption: self.server_side_encryption.as_ref(),
            sse_kms_key_id: self.sse_kms_key_id.as_deref(),
            sse_kms_encryption_context: self.sse_kms_encryption_context.as_ref(),
            bucket_key_enabled: self.bucket_key_enabled,
            sse_customer_algorithm: self.sse_customer_algorithm.as_deref(),
            sse_customer_key: self.sse_customer_key.as_ref(),
            sse_customer_key_md5: self.sse_customer_key_md5.as_deref(),
        }
    }
}

/// What a client says about an object besides its bytes.
#[derive(Debug, Clone, Copy)]
pub struct DescriptionMembers<'a> {
    /// `ACL`.
    pub acl: Option<&'a ObjectCannedACL>,
    /// `GrantFullControl`.
    pub grant_full_control: Option<&'a str>,
    /// `GrantRead`.
    pub grant_read: Option<&'a str>,
    /// `GrantReadACP`.
    pub grant_read_acp: Option<&'a str>,
    /// `GrantWriteACP`.
    pub grant_write_acp: Option<&'a str>,
    /// `StorageClass`.
    pub storage_class: Option<&'a StorageClass>,
    /// `ContentType`.
    pub content_type: Option<&'a str>,
    /// `ContentEncoding`.
    pub content_encoding: Option<&'a str>,
    /// `ContentLanguage`.
    pub content_language: Option<&'a str>,
    /// `ContentDisposition`.
    pub content_disposition: Option<&'a str>,
    /// `CacheControl`.
    pub cache_control: Option<&'a str>,
    /// `Expires`.
    pub expires: Option<&'a str>,
    /// `WebsiteRedirectLocation`.
    pub website_redirect_location: Option<&'a str>,
    /// `Metadata`.
    pub metadata: Option<&'a BTreeMap<String, String>>,
}

impl CopyObjectRequest {
    /// Its [`DescriptionMembers`].
    #[must_use]
    pub fn description_members(&self) -> DescriptionMembers<'_> {
        DescriptionMembers {
            acl: self.acl.as_ref(),
            grant_full_control: self.grant_full_control.as_deref(),
            grant_read: self.grant_read.as_deref(),
            grant_read_acp: self.grant_read_acp.as_deref(),
            grant_write_acp: self.grant_write_acp.as_deref(),
            storage_class: self.storage_class.as_ref(),
            content_type: self.content_type.as_deref(),
            content_encoding: self.content_encoding.as_deref(),
            content_language: self.content_language.as_deref(),
            content_disposition: self.content_disposition.as_deref(),
            cache_control: self.cache_control.as_deref(),
            expires: self.expires.as_deref(),
            website_redirect_location: self.website_redirect_location.as_deref(),
            metadata: self.metadata.as_ref(),
        }
    }
}

impl CreateMultipartUploadRequest {
    /// Its [`DescriptionMembers`].
    #[must_use]
    pub fn description_members(&self) -> DescriptionMembers<'_> {
        DescriptionMembers {
            acl: self.acl.as_ref(),
            grant_full_control: self.grant_full_control.as_deref(),
            grant_read: self.grant_read.as_deref(),
            grant_read_acp: self.grant_read_acp.as_deref(),
            grant_write_acp: self.grant_write_acp.as_deref(),
            storage_class: self.storage_class.as_ref(),
            content_type: self.content_type.as_deref(),
            content_encoding: self.content_encoding.as_deref(),
            content_language: self.content_language.as_deref(),
            content_disposition: self.content_disposition.as_deref(),
            cache_control: self.cache_control.as_deref(),
            expires: self.expires.as_deref(),
            website_redirect_location: self.website_redirect_location.as_deref(),
            metadata: self.metadata.as_ref(),
        }
    }
}

impl PutObjectRequest {
    /// Its [`DescriptionMembers`].
    #[must_use]
    pub fn description_members(&self) -> DescriptionMembers<'_> {
        DescriptionMembers {
            acl: self.acl.as_ref(),
            grant_full_control: self.grant_full_control.as_deref(),
            grant_read: self.grant_read.as_deref(),
            grant_read_acp: self.grant_read_acp.as_deref(),
            grant_write_acp: self.grant_write_acp.as_deref(),
            storage_class: self.storage_class.as_ref(),
            content_type: self.content_type.as_deref(),
            content_encoding: self.content_encoding.as_deref(),
            content_language: self.content_language.as_deref(),
            content_disposition: self.content_disposition.as_deref(),
            cache_control: self.cache_control.as_deref(),
            expires: self.expires.as_deref(),
            website_redirect_location: self.website_redirect_location.as_deref(),
            metadata: self.metadata.as_ref(),
        }
    }
}

/// The lock that an object is to have.
#[derive(Debug, Clone, Copy)]
pub struct LockMembers<'a> {
    /// `ObjectLockMode`.
    pub object_lock_mode: Option<&'a ObjectLockMode>,
    /// `ObjectLockRetainUntilDate`.
    pub object_lock_retain_until_date: Option<Timestamp>,
    /// `ObjectLockLegalHoldStatus`.
    pub object_lock_legal_hold_status: Option<&'a ObjectLockLegalHoldStatus>,
    /// `ObjectLockEventHold`.
    pub object_lock_event_hold: Option<&'a ObjectLockEventHold>,
    /// `ObjectLockEventHoldDurationDays`.
    pub object_lock_event_hold_duration_days: Option<i32>,
    /// `ObjectLockEventHoldDurationYears`.
    pub object_lock_event_hold_duration_years: Option<i32>,
}

impl CopyObjectRequest {
    /// Its [`LockMembers`].
    #[must_use]
    pub fn lock_members(&self) -> LockMembers<'_> {
        LockMembers {
            object_lock_mode: self.object_lock_mode.as_ref(),
            object_lock_retain_until_date: self.object_lock_retain_until_date,
            object_lock_legal_hold_status: self.object_lock_legal_hold_status.as_ref(),
            object_lock_event_hold: self.object_lock_event_hold.as_ref(),
            object_lock_event_hold_duration_days: self.object_lock_event_hold_duration_days,
            object_lock_event_hold_duration_years: self.object_lock_event_hold_duration_years,
        }
    }
}

impl CreateMultipartUploadRequest {
    /// Its [`LockMembers`].
    #[must_use]
    pub fn lock_members(&self) -> LockMembers<'_> {
        LockMembers {
            object_lock_mode: self.object_lock_mode.as_ref(),
            object_lock_retain_until_date: self.object_lock_retain_until_date,
            object_lock_legal_hold_status: self.object_lock_legal_hold_status.as_ref(),
            object_lock_event_hold: self.object_lock_event_hold.as_ref(),
            object_lock_event_hold_duration_days: self.object_lock_event_hold_duration_days,
            object_lock_event_hold_duration_years: self.object_lock_event_hold_duration_years,
        }
    }
}

impl PutObjectRequest {
    /// Its [`LockMembers`].
    #[must_use]
    pub fn lock_members(&self) -> LockMembers<'_> {
        LockMembers {
            object_lock_mode: self.object_lock_mode.as_ref(),
            object_lock_retain_until_date: self.object_lock_retain_until_date,
            object_lock_legal_hold_status: self.object_lock_legal_hold_status.as_ref(),
            object_lock_event_hold: self.object_lock_event_hold.as_ref(),
            object_lock_event_hold_duration_days: self.object_lock_event_hold_duration_days,
            object_lock_event_hold_duration_years: self.object_lock_event_hold_duration_years,
        }
    }
}

/// The checksums of a body.
#[derive(Debug, Clone, Copy)]
pub struct ChecksumMembers<'a> {
    /// `ChecksumCRC32`.
    pub checksum_crc32: Option<&'a str>,
    /// `ChecksumCRC32C`.
    pub checksum_crc32c: Option<&'a str>,
    /// `ChecksumCRC64NVME`.
    pub checksum_crc64nvme: Option<&'a str>,
    /// `ChecksumSHA1`.
    pub checksum_sha1: Option<&'a str>,
    /// `ChecksumSHA256`.
    pub checksum_sha256: Option<&'a str>,
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<&'a str>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<&'a str>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<&'a str>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<&'a str>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<&'a str>,
}

impl CompleteMultipartUploadRequest {
    /// Its [`ChecksumMembers`].
    #[must_use]
    pub fn checksum_members(&self) -> ChecksumMembers<'_> {
        ChecksumMembers {
            checksum_crc32: self.checksum_crc32.as_deref(),
            checksum_crc32c: self.checksum_crc32c.as_deref(),
            checksum_crc64nvme: self.checksum_crc64nvme.as_deref(),
            checksum_sha1: self.checksum_sha1.as_deref(),
            checksum_sha256: self.checksum_sha256.as_deref(),
            checksum_sha512: self.checksum_sha512.as_deref(),
            checksum_md5: self.checksum_md5.as_deref(),
            checksum_xxhash64: self.checksum_xxhash64.as_deref(),
            checksum_xxhash3: self.checksum_xxhash3.as_deref(),
            checksum_xxhash128: self.checksum_xxhash128.as_deref(),
        }
    }
}

impl CompletedPart {
    /// Its [`ChecksumMembers`].
    #[must_use]
    pub fn checksum_members(&self) -> ChecksumMembers<'_> {
        ChecksumMembers {
            checksum_crc32: self.checksum_crc32.as_deref(),
            checksum_crc32c: self.checksum_crc32c.as_deref(),
            checksum_crc64nvme: self.checksum_crc64nvme.as_deref(),
            checksum_sha1: self.checksum_sha1.as_deref(),
            checksum_sha256: self.checksum_sha256.as_deref(),
            checksum_sha512: self.checksum_sha512.as_deref(),
            checksum_md5: self.checksum_md5.as_deref(),
            checksum_xxhash64: self.checksum_xxhash64.as_deref(),
            checksum_xxhash3: self.checksum_xxhash3.as_deref(),
            checksum_xxhash128: self.checksum_xxhash128.as_deref(),
        }
    }
}

impl PutObjectRequest {
    /// Its [`ChecksumMembers`].
    #[must_use]
    pub fn checksum_members(&self) -> ChecksumMembers<'_> {
        ChecksumMembers {
            checksum_crc32: self.checksum_crc32.as_deref(),
            checksum_crc32c: self.checksum_crc32c.as_deref(),
            checksum_crc64nvme: self.checksum_crc64nvme.as_deref(),
            checksum_sha1: self.checksum_sha1.as_deref(),
            checksum_sha256: self.checksum_sha256.as_deref(),
            checksum_sha512: self.checksum_sha512.as_deref(),
            checksum_md5: self.checksum_md5.as_deref(),
            checksum_xxhash64: self.checksum_xxhash64.as_deref(),
            checksum_xxhash3: self.checksum_xxhash3.as_deref(),
            checksum_xxhash128: self.checksum_xxhash128.as_deref(),
        }
    }
}

impl UploadPartRequest {
    /// Its [`ChecksumMembers`].
    #[must_use]
    pub fn checksum_members(&self) -> ChecksumMembers<'_> {
        ChecksumMembers {
            checksum_crc32: self.checksum_crc32.as_deref(),
            checksum_crc32c: self.checksum_crc32c.as_deref(),
            checksum_crc64nvme: self.checksum_crc64nvme.as_deref(),
            checksum_sha1: self.checksum_sha1.as_deref(),
            checksum_sha256: self.checksum_sha256.as_deref(),
            checksum_sha512: self.checksum_sha512.as_deref(),
            checksum_md5: self.checksum_md5.as_deref(),
            checksum_xxhash64: self.checksum_xxhash64.as_deref(),
            checksum_xxhash3: self.checksum_xxhash3.as_deref(),
            checksum_xxhash128: self.checksum_xxhash128.as_deref(),
        }
    }
}

/// What is to be listed.
#[derive(Debug, Clone, Copy)]
pub struct ListMembers<'a> {
    /// `Bucket`.
    pub bucket: &'a str,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<&'a str>,
    /// `Prefix`.
    pub prefix: Option<&'a str>,
    /// `Delimiter`.
    pub delimiter: Option<&'a str>,
    /// `MaxKeys`.
    pub max_keys: Option<i32>,
    /// `EncodingType`.
    pub encoding_type: Option<&'a EncodingType>,
}

impl ListObjectVersionsRequest {
    /// Its [`ListMembers`].
    #[must_use]
    pub fn list_members(&self) -> ListMembers<'_> {
        ListMembers {
            bucket: &self.bucket,
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
            prefix: self.prefix.as_deref(),
            delimiter: self.delimiter.as_deref(),
            max_keys: self.max_keys,
            encoding_type: self.encoding_type.as_ref(),
        }
    }
}

impl ListObjectsRequest {
    /// Its [`ListMembers`].
    #[must_use]
    pub fn list_members(&self) -> ListMembers<'_> {
        ListMembers {
            bucket: &self.bucket,
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
            prefix: self.prefix.as_deref(),
            delimiter: self.delimiter.as_deref(),
            max_keys: self.max_keys,
            encoding_type: self.encoding_type.as_ref(),
        }
    }
}

impl ListObjectsV2Request {
    /// Its [`ListMembers`].
    #[must_use]
    pub fn list_members(&self) -> ListMembers<'_> {
        ListMembers {
            bucket: &self.bucket,
            expected_bucket_owner: self.expected_bucket_owner.as_deref(),
            prefix: self.prefix.as_deref(),
            delimiter: self.delimiter.as_deref(),
            max_keys: self.max_keys,
            encoding_type: self.encoding_type.as_ref(),
        }
    }
}

/// The checksums of an object or a part.
#[derive(Debug, Clone, Default)]
pub struct ShownChecksums {
    /// `ChecksumCRC32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`.
    pub checksum_crc32c: Option<String>,
    /// `ChecksumCRC64NVME`.
    pub checksum_crc64nvme: Option<String>,
    /// `ChecksumSHA1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`.
    pub checksum_sha256: Option<String>,
}

impl Checksum {
    /// Sets its [`ShownChecksums`].
    pub fn set_shown_checksums(&mut self, members: ShownChecksums) {
        self.checksum_crc32 = members.checksum_crc32;
        self.checksum_crc32c = members.checksum_crc32c;
        self.checksum_crc64nvme = members.checksum_crc64nvme;
        self.checksum_sha1 = members.checksum_sha1;
        self.checksum_sha256 = members.checksum_sha256;
    }
}

impl CompleteMultipartUploadOutput {
    /// Sets its [`ShownChecksums`].
    pub fn set_shown_checksums(&mut self, members: ShownChecksums) {
        self.checksum_crc32 = members.checksum_crc32;
        self.checksum_crc32c = members.checksum_crc32c;
        self.checksum_crc64nvme = members.checksum_crc64nvme;
        self.checksum_sha1 = members.checksum_sha1;
        self.checksum_sha256 = members.checksum_sha256;
    }
}

impl CopyObjectResult {
    /// Sets its [`ShownChecksums`].
    pub fn set_shown_checksums(&mut self, members: ShownChecksums) {
        self.checksum_crc32 = members.checksum_crc32;
        self.checksum_crc32c = members.checksum_crc32c;
        self.checksum_crc64nvme = members.checksum_crc64nvme;
        self.checksum_sha1 = members.checksum_sha1;
        self.checksum_sha256 = members.checksum_sha256;
    }
}

impl CopyPartResult {
    /// Sets its [`ShownChecksums`].
    pub fn set_shown_checksums(&mut self, members: ShownChecksums) {
        self.checksum_crc32 = members.checksum_crc32;
        self.checksum_crc32c = members.checksum_crc32c;
        self.checksum_crc64nvme = members.checksum_crc64nvme;
        self.checksum_sha1 = members.checksum_sha1;
        self.checksum_sha256 = members.checksum_sha256;
    }
}

impl GetObjectOutput {
    /// Sets its [`ShownChecksums`].
    pub fn set_shown_checksums(&mut self, members: ShownChecksums) {
        self.checksum_crc32 = members.checksum_crc32;
        self.checksum_crc32c = members.checksum_crc32c;
        self.checksum_crc64nvme = members.checksum_crc64nvme;
        self.checksum_sha1 = members.checksum_sha1;
        self.checksum_sha256 = members.checksum_sha256;
    }
}

impl HeadObjectOutput {
    /// Sets its [`ShownChecksums`].
    pub fn set_shown_checksums(&mut self, members: ShownChecksums) {
        self.checksum_crc32 = members.checksum_crc32;
        self.checksum_crc32c = members.checksum_crc32c;
        self.checksum_crc64nvme = members.checksum_crc64nvme;
        self.checksum_sha1 = members.checksum_sha1;
        self.checksum_sha256 = members.checksum_sha256;
    }
}

impl ObjectPart {
    /// Sets its [`ShownChecksums`].
    pub fn set_shown_checksums(&mut self, members: ShownChecksums) {
        self.checksum_crc32 = members.checksum_crc32;
        self.checksum_crc32c = members.checksum_crc32c;
        self.checksum_crc64nvme = members.checksum_crc64nvme;
        self.checksum_sha1 = members.checksum_sha1;
        self.checksum_sha256 = members.checksum_sha256;
    }
}

impl Part {
    /// Sets its [`ShownChecksums`].
    pub fn set_shown_checksums(&mut self, members: ShownChecksums) {
        self.checksum_crc32 = members.checksum_crc32;
        self.checksum_crc32c = members.checksum_crc32c;
        self.checksum_crc64nvme = members.checksum_crc64nvme;
        self.checksum_sha1 = members.checksum_sha1;
        self.checksum_sha256 = members.checksum_sha256;
    }
}

impl PutObjectOutput {
    /// Sets its [`ShownChecksums`].
    pub fn set_shown_checksums(&mut self, members: ShownChecksums) {
        self.checksum_crc32 = members.checksum_crc32;
        self.checksum_crc32c = members.checksum_crc32c;
        self.checksum_crc64nvme = members.checksum_crc64nvme;
        self.checksum_sha1 = members.checksum_sha1;
        self.checksum_sha256 = members.checksum_sha256;
    }
}

impl UploadPartOutput {
    /// Sets its [`ShownChecksums`].
    pub fn set_shown_checksums(&mut self, members: ShownChecksums) {
        self.checksum_crc32 = members.checksum_crc32;
        self.checksum_crc32c = members.checksum_crc32c;
        self.checksum_crc64nvme = members.checksum_crc64nvme;
        self.checksum_sha1 = members.checksum_sha1;
        self.checksum_sha256 = members.checksum_sha256;
    }
}

/// How an object is encrypted.
#[derive(Debug, Clone, Default)]
pub struct ShownEncryption {
    /// `ServerSideEncryption`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// `SSEKMSKeyId`.
    pub sse_kms_key_id: Option<String>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `SSECustomerAlgorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`.
    pub sse_customer_key_md5: Option<String>,
}

impl CopyObjectOutput {
    /// Sets its [`ShownEncryption`].
    pub fn set_shown_encryption(&mut self, members: ShownEncryption) {
        self.server_side_encryption = members.server_side_encryption;
        self.sse_kms_key_id = members.sse_kms_key_id;
        self.bucket_key_enabled = members.bucket_key_enabled;
        self.sse_customer_algorithm = members.sse_customer_algorithm;
        self.sse_customer_key_md5 = members.sse_customer_key_md5;
    }
}

impl CreateMultipartUploadOutput {
    /// Sets its [`ShownEncryption`].
    pub fn set_shown_encryption(&mut self, members: ShownEncryption) {
        self.server_side_encryption = members.server_side_encryption;
        self.sse_kms_key_id = members.sse_kms_key_id;
        self.bucket_key_enabled = members.bucket_key_enabled;
        self.sse_customer_algorithm = members.sse_customer_algorithm;
        self.sse_customer_key_md5 = members.sse_customer_key_md5;
    }
}

impl GetObjectOutput {
    /// Sets its [`ShownEncryption`].
    pub fn set_shown_encryption(&mut self, members: ShownEncryption) {
        self.server_side_encryption = members.server_side_encryption;
        self.sse_kms_key_id = members.sse_kms_key_id;
        self.bucket_key_enabled = members.bucket_key_enabled;
        self.sse_customer_algorithm = members.sse_customer_algorithm;
        self.sse_customer_key_md5 = members.sse_customer_key_md5;
    }
}

impl HeadObjectOutput {
    /// Sets its [`ShownEncryption`].
    pub fn set_shown_encryption(&mut self, members: ShownEncryption) {
        self.server_side_encryption = members.server_side_encryption;
        self.sse_kms_key_id = members.sse_kms_key_id;
        self.bucket_key_enabled = members.bucket_key_enabled;
        self.sse_customer_algorithm = members.sse_customer_algorithm;
        self.sse_customer_key_md5 = members.sse_customer_key_md5;
    }
}

impl PutObjectOutput {
    /// Sets its [`ShownEncryption`].
    pub fn set_shown_encryption(&mut self, members: ShownEncryption) {
        self.server_side_encryption = members.server_side_encryption;
        self.sse_kms_key_id = members.sse_kms_key_id;
        self.bucket_key_enabled = members.bucket_key_enabled;
        self.sse_customer_algorithm = members.sse_customer_algorithm;
        self.sse_customer_key_md5 = members.sse_customer_key_md5;
    }
}

impl UploadPartCopyOutput {
    /// Sets its [`ShownEncryption`].
    pub fn set_shown_encryption(&mut self, members: ShownEncryption) {
        self.server_side_encryption = members.server_side_encryption;
        self.sse_kms_key_id = members.sse_kms_key_id;
        self.bucket_key_enabled = members.bucket_key_enabled;
        self.sse_customer_algorithm = members.sse_customer_algorithm;
        self.sse_customer_key_md5 = members.sse_customer_key_md5;
    }
}

impl UploadPartOutput {
    /// Sets its [`ShownEncryption`].
    pub fn set_shown_encryption(&mut self, members: ShownEncryption) {
        self.server_side_encryption = members.server_side_encryption;
        self.sse_kms_key_id = members.sse_kms_key_id;
        self.bucket_key_enabled = members.bucket_key_enabled;
        self.sse_customer_algorithm = members.sse_customer_algorithm;
        self.sse_customer_key_md5 = members.sse_customer_key_md5;
    }
}

/// What GetObject and HeadObject answer of an object besides checksums and encryption.
#[derive(Debug, Clone, Default)]
pub struct ShownObject {
    /// `AcceptRanges`.
    pub accept_ranges: Option<String>,
    /// `LastModified`.
    pub last_modified: Option<Timestamp>,
    /// `ContentLength`.
    pub content_length: Option<i64>,
    /// `ETag`.
    pub etag: Option<String>,
    /// `ChecksumType`.
    pub checksum_type: Option<ChecksumType>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `CacheControl`.
    pub cache_control: Option<String>,
    /// `ContentDisposition`.
    pub content_disposition: Option<String>,
    /// `ContentEncoding`.
    pub content_encoding: Option<String>,
    /// `ContentLanguage`.
    pub content_language: Option<String>,
    /// `ContentRange`.
    pub content_range: Option<String>,
    /// `ContentType`.
    pub content_type: Option<String>,
    /// `Expires`.
    pub expires: Option<String>,
    /// `WebsiteRedirectLocation`.
    pub website_redirect_location: Option<String>,
    /// `Metadata`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// `StorageClass`.
    pub storage_class: Option<StorageClass>,
    /// `PartsCount`.
    pub parts_count: Option<i32>,
    /// `TagCount`.
    pub tag_count: Option<i32>,
    /// `ReplicationStatus`.
    pub replication_status: Option<ReplicationStatus>,
    /// `ObjectLockMode`.
    pub object_lock_mode: Option<ObjectLockMode>,
    /// `ObjectLockRetainUntilDate`.
    pub object_lock_retain_until_date: Option<Timestamp>,
    /// `ObjectLockLegalHoldStatus`.
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    /// `Expiration`.
    pub expiration: Option<String>,
    /// `Restore`.
    pub restore: Option<String>,
}

impl GetObjectOutput {
    /// Sets its [`ShownObject`].
    pub fn set_shown_object(&mut self, members: ShownObject) {
        self.accept_ranges = members.accept_ranges;
        self.last_modified = members.last_modified;
        self.content_length = members.content_length;
        self.etag = members.etag;
        self.checksum_type = members.checksum_type;
        self.version_id = members.version_id;
        self.cache_control = members.cache_control;
        self.content_disposition = members.content_disposition;
        self.content_encoding = members.content_encoding;
        self.content_language = members.content_language;
        self.content_range = members.content_range;
        self.content_type = members.content_type;
        self.expires = members.expires;
        self.website_redirect_location = members.website_redirect_location;
        self.metadata = members.metadata;
        self.storage_class = members.storage_class;
        self.parts_count = members.parts_count;
        self.tag_count = members.tag_count;
        self.replication_status = members.replication_status;
        self.object_lock_mode = members.object_lock_mode;
        self.object_lock_retain_until_date = members.object_lock_retain_until_date;
        self.object_lock_legal_hold_status = members.object_lock_legal_hold_status;
        self.expiration = members.expiration;
        self.restore = members.restore;
    }
}

impl HeadObjectOutput {
    /// Sets its [`ShownObject`].
    pub fn set_shown_object(&mut self, members: ShownObject) {
        self.accept_ranges = members.accept_ranges;
        self.last_modified = members.last_modified;
        self.content_length = members.content_length;
        self.etag = members.etag;
        self.checksum_type = members.checksum_type;
        self.version_id = members.version_id;
        self.cache_control = members.cache_control;
        self.content_disposition = members.content_disposition;
        self.content_encoding = members.content_encoding;
        self.content_language = members.content_language;
        self.content_range = members.content_range;
        self.content_type = members.content_type;
        self.expires = members.expires;
        self.website_redirect_location = members.website_redirect_location;
        self.metadata = members.metadata;
        self.storage_class = members.storage_class;
        self.parts_count = members.parts_count;
        self.tag_count = members.tag_count;
        self.replication_status = members.replication_status;
        self.object_lock_mode = members.object_lock_mode;
        self.object_lock_retain_until_date = members.object_lock_retain_until_date;
        self.object_lock_legal_hold_status = members.object_lock_legal_hold_status;
        self.expiration = members.expiration;
        self.restore = members.restore;
    }
}

/// What a listing by object key answers besides its entries.
#[derive(Debug, Clone, Default)]
pub struct ShownListing {
    /// `Name`.
    pub name: Option<String>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Delimiter`.
    pub delimiter: Option<String>,
    /// `MaxKeys`.
    pub max_keys: Option<i32>,
    /// `EncodingType`.
    pub encoding_type: Option<EncodingType>,
    /// `CommonPrefixes`.
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
}

impl ListObjectVersionsOutput {
    /// Sets its [`ShownListing`].
    pub fn set_shown_listing(&mut self, members: ShownListing) {
        self.name = members.name;
        self.prefix = members.prefix;
        self.delimiter = members.delimiter;
        self.max_keys = members.max_keys;
        self.encoding_type = members.encoding_type;
        self.common_prefixes = members.common_prefixes;
        self.is_truncated = members.is_truncated;
    }
}

impl ListObjectsOutput {
    /// Sets its [`ShownListing`].
    pub fn set_shown_listing(&mut self, members: ShownListing) {
        self.name = members.name;
        self.prefix = members.prefix;
        self.delimiter = members.delimiter;
        self.max_keys = members.max_keys;
        self.encoding_type = members.encoding_type;
        self.common_prefixes = members.common_prefixes;
        self.is_truncated = members.is_truncated;
    }
}

impl ListObjectsV2Output {
    /// Sets its [`ShownListing`].
    pub fn set_shown_listing(&mut self, members: ShownListing) {
        self.name = members.name;
        self.prefix = members.prefix;
        self.delimiter = members.delimiter;
        self.max_keys = members.max_keys;
        self.encoding_type = members.encoding_type;
        self.common_prefixes = members.common_prefixes;
        self.is_truncated = members.is_truncated;
    }
}
