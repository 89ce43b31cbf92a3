// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Body, Location, Member, SensitiveString, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `AbortIncompleteMultipartUpload`.
#[derive(Clone, Default)]
pub struct AbortIncompleteMultipartUpload {
    /// `DaysAfterInitiation`.
    pub days_after_initiation: Option<i32>,
}

pub(super) static ABORT_INCOMPLETE_MULTIPART_UPLOAD: Structure = Structure::new(
    "AbortIncompleteMultipartUpload",
    &[Member::new("DaysAfterInitiation", &plain::INTEGER)],
);

wire::shape!(AbortIncompleteMultipartUpload, ABORT_INCOMPLETE_MULTIPART_UPLOAD { 0 days_after_initiation });

/// `AbortMultipartUploadOutput`.
#[derive(Clone, Default)]
pub struct AbortMultipartUploadOutput {
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
}

pub(super) static ABORT_MULTIPART_UPLOAD_OUTPUT: Structure = Structure::new(
    "AbortMultipartUploadOutput",
    &[
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header),
    ],
);

wire::shape!(AbortMultipartUploadOutput, ABORT_MULTIPART_UPLOAD_OUTPUT { 0 request_charged, 1 version_id });

/// `AbortMultipartUploadRequest`.
#[derive(Clone, Default)]
pub struct AbortMultipartUploadRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `UploadId`: query parameter `uploadId`.
    pub upload_id: String,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `IfMatchInitiatedTime`: header `x-amz-if-match-initiated-time`.
    pub if_match_initiated_time: Option<Timestamp>,
}

pub(super) static ABORT_MULTIPART_UPLOAD_REQUEST: Structure = Structure::new(
    "AbortMultipartUploadRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("UploadId", &plain::STRING).wire("uploadId").required().at(Location::Query),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("IfMatchInitiatedTime", &schemas::IF_MATCH_INITIATED_TIME)
            .wire("x-amz-if-match-initiated-time")
            .at(Location::Header),
    ],
);

wire::shape!(AbortMultipartUploadRequest, ABORT_MULTIPART_UPLOAD_REQUEST { 0 bucket, 1 key, 2 upload_id, 3 request_payer, 4 expected_bucket_owner, 5 if_match_initiated_time });

/// `AccessControlPolicy`.
#[derive(Clone, Default)]
pub struct AccessControlPolicy {
    /// `Grants`.
    pub grants: Option<Vec<Grant>>,
    /// `Owner`.
    pub owner: Option<Owner>,
}

pub(super) static ACCESS_CONTROL_POLICY: Structure = Structure::new(
    "AccessControlPolicy",
    &[
        Member::new("Grants", &schemas::GRANTS).wire("AccessControlList"),
        Member::new("Owner", &schemas::OWNER),
    ],
);

wire::shape!(AccessControlPolicy, ACCESS_CONTROL_POLICY { 0 grants, 1 owner });

/// `AccessControlTranslation`.
#[derive(Clone, Default)]
pub struct AccessControlTranslation {
    /// `Owner`.
    pub owner: OwnerOverride,
}

pub(super) static ACCESS_CONTROL_TRANSLATION: Structure = Structure::new(
    "AccessControlTranslation",
    &[Member::new("Owner", &schemas::OWNER_OVERRIDE).required()],
);

wire::shape!(AccessControlTranslation, ACCESS_CONTROL_TRANSLATION { 0 owner });

/// `AnalyticsAndOperator`.
#[derive(Clone, Default)]
pub struct AnalyticsAndOperator {
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static ANALYTICS_AND_OPERATOR: Structure = Structure::new(
    "AnalyticsAndOperator",
    &[
        Member::new("Prefix", &plain::STRING),
        Member::new("Tags", &schemas::TAG_SET).wire("Tag").flattened(),
    ],
);

wire::shape!(AnalyticsAndOperator, ANALYTICS_AND_OPERATOR { 0 prefix, 1 tags });

/// `AnalyticsConfiguration`.
#[derive(Clone, Default)]
pub struct AnalyticsConfiguration {
    /// `Id`.
    pub id: String,
    /// `Filter`.
    pub filter: Option<AnalyticsFilter>,
    /// `StorageClassAnalysis`.
    pub storage_class_analysis: StorageClassAnalysis,
}

pub(super) static ANALYTICS_CONFIGURATION: Structure = Structure::new(
    "AnalyticsConfiguration",
    &[
        Member::new("Id", &plain::STRING).required(),
        Member::new("Filter", &schemas::ANALYTICS_FILTER),
        Member::new("StorageClassAnalysis", &schemas::STORAGE_CLASS_ANALYSIS).required(),
    ],
);

wire::shape!(AnalyticsConfiguration, ANALYTICS_CONFIGURATION { 0 id, 1 filter, 2 storage_class_analysis });

/// `AnalyticsExportDestination`.
#[derive(Clone, Default)]
pub struct AnalyticsExportDestination {
    /// `S3BucketDestination`.
    pub s3_bucket_destination: AnalyticsS3BucketDestination,
}

pub(super) static ANALYTICS_EXPORT_DESTINATION: Structure = Structure::new(
    "AnalyticsExportDestination",
    &[Member::new("S3BucketDestination", &schemas::ANALYTICS_S3_BUCKET_DESTINATION).required()],
);

wire::shape!(AnalyticsExportDestination, ANALYTICS_EXPORT_DESTINATION { 0 s3_bucket_destination });

/// `AnalyticsFilter`.
#[derive(Clone, Default)]
pub struct AnalyticsFilter {
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Tag`.
    pub tag: Option<Tag>,
    /// `And`.
    pub and: Option<AnalyticsAndOperator>,
}

pub(super) static ANALYTICS_FILTER: Structure = Structure::new(
    "AnalyticsFilter",
    &[
        Member::new("Prefix", &plain::STRING),
        Member::new("Tag", &schemas::TAG),
        Member::new("And", &schemas::ANALYTICS_AND_OPERATOR),
    ],
);

wire::shape!(AnalyticsFilter, ANALYTICS_FILTER { 0 prefix, 1 tag, 2 and });

/// `AnalyticsS3BucketDestination`.
#[derive(Clone, Default)]
pub struct AnalyticsS3BucketDestination {
    /// `Format`.
    pub format: AnalyticsS3ExportFileFormat,
    /// `BucketAccountId`.
    pub bucket_account_id: Option<String>,
    /// `Bucket`.
    pub bucket: String,
    /// `Prefix`.
    pub prefix: Option<String>,
}

pub(super) static ANALYTICS_S3_BUCKET_DESTINATION: Structure = Structure::new(
    "AnalyticsS3BucketDestination",
    &[
        Member::new("Format", &schemas::ANALYTICS_S3_EXPORT_FILE_FORMAT).required(),
        Member::new("BucketAccountId", &plain::STRING),
        Member::new("Bucket", &plain::STRING).required(),
        Member::new("Prefix", &plain::STRING),
    ],
);

wire::shape!(AnalyticsS3BucketDestination, ANALYTICS_S3_BUCKET_DESTINATION { 0 format, 1 bucket_account_id, 2 bucket, 3 prefix });

/// `BlockedEncryptionTypes`.
#[derive(Clone, Default)]
pub struct BlockedEncryptionTypes {
    /// `EncryptionType`.
    pub encryption_type: Option<Vec<EncryptionType>>,
}

pub(super) static BLOCKED_ENCRYPTION_TYPES: Structure = Structure::new(
    "BlockedEncryptionTypes",
    &[Member::new("EncryptionType", &schemas::ENCRYPTION_TYPE_LIST).flattened()],
);

wire::shape!(BlockedEncryptionTypes, BLOCKED_ENCRYPTION_TYPES { 0 encryption_type });

/// `Bucket`.
#[derive(Clone, Default)]
pub struct Bucket {
    /// `Name`.
    pub name: Option<String>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `BucketRegion`.
    pub bucket_region: Option<String>,
    /// `BucketArn`.
    pub bucket_arn: Option<String>,
}

pub(super) static BUCKET: Structure = Structure::new(
    "Bucket",
    &[
        Member::new("Name", &plain::STRING),
        Member::new("CreationDate", &plain::TIMESTAMP),
        Member::new("BucketRegion", &plain::STRING),
        Member::new("BucketArn", &schemas::S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING),
    ],
);

wire::shape!(Bucket, BUCKET { 0 name, 1 creation_date, 2 bucket_region, 3 bucket_arn });

/// `BucketInfo`.
#[derive(Clone, Default)]
pub struct BucketInfo {
    /// `DataRedundancy`.
    pub data_redundancy: Option<DataRedundancy>,
    /// `Type`.
    pub r#type: Option<BucketType>,
}

pub(super) static BUCKET_INFO: Structure = Structure::new(
    "BucketInfo",
    &[
        Member::new("DataRedundancy", &schemas::DATA_REDUNDANCY),
        Member::new("Type", &schemas::BUCKET_TYPE),
    ],
);

wire::shape!(BucketInfo, BUCKET_INFO { 0 data_redundancy, 1 r#type });

/// `BucketLifecycleConfiguration`.
#[derive(Clone, Default)]
pub struct BucketLifecycleConfiguration {
    /// `Rules`.
    pub rules: Vec<LifecycleRule>,
}

pub(super) static BUCKET_LIFECYCLE_CONFIGURATION: Structure = Structure::new(
    "BucketLifecycleConfiguration",
    &[Member::new("Rules", &schemas::LIFECYCLE_RULES).wire("Rule").required().flattened()],
);

wire::shape!(BucketLifecycleConfiguration, BUCKET_LIFECYCLE_CONFIGURATION { 0 rules });

/// `BucketLoggingStatus`.
#[derive(Clone, Default)]
pub struct BucketLoggingStatus {
    /// `LoggingEnabled`.
    pub logging_enabled: Option<LoggingEnabled>,
}

pub(super) static BUCKET_LOGGING_STATUS: Structure = Structure::new(
    "BucketLoggingStatus",
    &[Member::new("LoggingEnabled", &schemas::LOGGING_ENABLED)],
);

wire::shape!(BucketLoggingStatus, BUCKET_LOGGING_STATUS { 0 logging_enabled });

/// `CORSConfiguration`.
#[derive(Clone, Default)]
pub struct CORSConfiguration {
    /// `CORSRules`.
    pub cors_rules: Vec<CORSRule>,
}

pub(super) static CORS_CONFIGURATION: Structure = Structure::new(
    "CORSConfiguration",
    &[Member::new("CORSRules", &schemas::CORS_RULES).wire("CORSRule").required().flattened()],
);

wire::shape!(CORSConfiguration, CORS_CONFIGURATION { 0 cors_rules });

/// `CORSRule`.
#[derive(Clone, Default)]
pub struct CORSRule {
    /// `ID`.
    pub id: Option<String>,
    /// `AllowedHeaders`.
    pub allowed_headers: Option<Vec<String>>,
    /// `AllowedMethods`.
    pub allowed_methods: Vec<String>,
    /// `AllowedOrigins`.
    pub allowed_origins: Vec<String>,
    /// `ExposeHeaders`.
    pub expose_headers: Option<Vec<String>>,
    /// `MaxAgeSeconds`.
    pub max_age_seconds: Option<i32>,
}

pub(super) static CORS_RULE: Structure = Structure::new(
    "CORSRule",
    &[
        Member::new("ID", &plain::STRING),
        Member::new("AllowedHeaders", &schemas::ALLOWED_HEADERS).wire("AllowedHeader").flattened(),
        Member::new("AllowedMethods", &schemas::ALLOWED_METHODS)
            .wire("AllowedMethod")
            .required()
            .flattened(),
        Member::new("AllowedOrigins", &schemas::ALLOWED_ORIGINS)
            .wire("AllowedOrigin")
            .required()
            .flattened(),
        Member::new("ExposeHeaders", &schemas::EXPOSE_HEADERS).wire("ExposeHeader").flattened(),
        Member::new("MaxAgeSeconds", &plain::INTEGER),
    ],
);

wire::shape!(CORSRule, CORS_RULE { 0 id, 1 allowed_headers, 2 allowed_methods, 3 allowed_origins, 4 expose_headers, 5 max_age_seconds });

/// `CSVInput`.
#[derive(Clone, Default)]
pub struct CSVInput {
    /// `FileHeaderInfo`.
    pub file_header_info: Option<FileHeaderInfo>,
    /// `Comments`.
    pub comments: Option<String>,
    /// `QuoteEscapeCharacter`.
    pub quote_escape_character: Option<String>,
    /// `RecordDelimiter`.
    pub record_delimiter: Option<String>,
    /// `FieldDelimiter`.
    pub field_delimiter: Option<String>,
    /// `QuoteCharacter`.
    pub quote_character: Option<String>,
    /// `AllowQuotedRecordDelimiter`.
    pub allow_quoted_record_delimiter: Option<bool>,
}

pub(super) static CSV_INPUT: Structure = Structure::new(
    "CSVInput",
    &[
        Member::new("FileHeaderInfo", &schemas::FILE_HEADER_INFO),
        Member::new("Comments", &plain::STRING),
        Member::new("QuoteEscapeCharacter", &plain::STRING),
        Member::new("RecordDelimiter", &plain::STRING),
        Member::new("FieldDelimiter", &plain::STRING),
        Member::new("QuoteCharacter", &plain::STRING),
        Member::new("AllowQuotedRecordDelimiter", &plain::BOOLEAN),
    ],
);

wire::shape!(CSVInput, CSV_INPUT { 0 file_header_info, 1 comments, 2 quote_escape_character, 3 record_delimiter, 4 field_delimiter, 5 quote_character, 6 allow_quoted_record_delimiter });

/// `CSVOutput`.
#[derive(Clone, Default)]
pub struct CSVOutput {
    /// `QuoteFields`.
    pub quote_fields: Option<QuoteFields>,
    /// `QuoteEscapeCharacter`.
    pub quote_escape_character: Option<String>,
    /// `RecordDelimiter`.
    pub record_delimiter: Option<String>,
    /// `FieldDelimiter`.
    pub field_delimiter: Option<String>,
    /// `QuoteCharacter`.
    pub quote_character: Option<String>,
}

pub(super) static CSV_OUTPUT: Structure = Structure::new(
    "CSVOutput",
    &[
        Member::new("QuoteFields", &schemas::QUOTE_FIELDS),
        Member::new("QuoteEscapeCharacter", &plain::STRING),
        Member::new("RecordDelimiter", &plain::STRING),
        Member::new("FieldDelimiter", &plain::STRING),
        Member::new("QuoteCharacter", &plain::STRING),
    ],
);

wire::shape!(CSVOutput, CSV_OUTPUT { 0 quote_fields, 1 quote_escape_character, 2 record_delimiter, 3 field_delimiter, 4 quote_character });

/// `Checksum`.
#[derive(Clone, Default)]
pub struct Checksum {
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
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
    /// `ChecksumType`.
    pub checksum_type: Option<ChecksumType>,
}

pub(super) static CHECKSUM: Structure = Structure::new(
    "Checksum",
    &[
        Member::new("ChecksumCRC32", &plain::STRING),
        Member::new("ChecksumCRC32C", &plain::STRING),
        Member::new("ChecksumCRC64NVME", &plain::STRING),
        Member::new("ChecksumSHA1", &plain::STRING),
        Member::new("ChecksumSHA256", &plain::STRING),
        Member::new("ChecksumSHA512", &plain::STRING),
        Member::new("ChecksumMD5", &plain::STRING),
        Member::new("ChecksumXXHASH64", &plain::STRING),
        Member::new("ChecksumXXHASH3", &plain::STRING),
        Member::new("ChecksumXXHASH128", &plain::STRING),
        Member::new("ChecksumType", &schemas::CHECKSUM_TYPE),
    ],
);

wire::shape!(Checksum, CHECKSUM { 0 checksum_crc32, 1 checksum_crc32c, 2 checksum_crc64nvme, 3 checksum_sha1, 4 checksum_sha256, 5 checksum_sha512, 6 checksum_md5, 7 checksum_xxhash64, 8 checksum_xxhash3, 9 checksum_xxhash128, 10 checksum_type });

/// `CommonPrefix`.
#[derive(Clone, Default)]
pub struct CommonPrefix {
    /// `Prefix`.
    pub prefix: Option<String>,
}

pub(super) static COMMON_PREFIX: Structure =
    Structure::new("CommonPrefix", &[Member::new("Prefix", &plain::STRING)]);

wire::shape!(CommonPrefix, COMMON_PREFIX { 0 prefix });

/// `CompleteMultipartUploadOutput`.
#[derive(Clone, Default)]
pub struct CompleteMultipartUploadOutput {
    /// `Location`.
    pub location: Option<String>,
    /// `Bucket`.
    pub bucket: Option<String>,
    /// `Key`.
    pub key: Option<String>,
    /// `Expiration`: header `x-amz-expiration`.
    pub expiration: Option<String>,
    /// `ETag`.
    pub etag: Option<String>,
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
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
    /// `ChecksumType`.
    pub checksum_type: Option<ChecksumType>,
    /// `ServerSideEncryption`: header `x-amz-server-side-encryption`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
    /// `SSEKMSKeyId`: header `x-amz-server-side-encryption-aws-kms-key-id`.
    pub sse_kms_key_id: Option<String>,
    /// `BucketKeyEnabled`: header `x-amz-server-side-encryption-bucket-key-enabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static COMPLETE_MULTIPART_UPLOAD_OUTPUT: Structure = Structure::new(
    "CompleteMultipartUploadOutput",
    &[
        Member::new("Location", &plain::STRING),
        Member::new("Bucket", &plain::STRING),
        Member::new("Key", &schemas::OBJECT_KEY),
        Member::new("Expiration", &plain::STRING).wire("x-amz-expiration").at(Location::Header),
        Member::new("ETag", &plain::STRING),
        Member::new("ChecksumCRC32", &plain::STRING),
        Member::new("ChecksumCRC32C", &plain::STRING),
        Member::new("ChecksumCRC64NVME", &plain::STRING),
        Member::new("ChecksumSHA1", &plain::STRING),
        Member::new("ChecksumSHA256", &plain::STRING),
        Member::new("ChecksumSHA512", &plain::STRING),
        Member::new("ChecksumMD5", &plain::STRING),
        Member::new("ChecksumXXHASH64", &plain::STRING),
        Member::new("ChecksumXXHASH3", &plain::STRING),
        Member::new("ChecksumXXHASH128", &plain::STRING),
        Member::new("ChecksumType", &schemas::CHECKSUM_TYPE),
        Member::new("ServerSideEncryption", &schemas::SERVER_SIDE_ENCRYPTION)
            .wire("x-amz-server-side-encryption")
            .at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header),
        Member::new("SSEKMSKeyId", &plain::STRING)
            .wire("x-amz-server-side-encryption-aws-kms-key-id")
            .at(Location::Header),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN)
            .wire("x-amz-server-side-encryption-bucket-key-enabled")
            .at(Location::Header),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
    ],
)
.xml_root("CompleteMultipartUploadResult");

wire::shape!(CompleteMultipartUploadOutput, COMPLETE_MULTIPART_UPLOAD_OUTPUT { 0 location, 1 bucket, 2 key, 3 expiration, 4 etag, 5 checksum_crc32, 6 checksum_crc32c, 7 checksum_crc64nvme, 8 checksum_sha1, 9 checksum_sha256, 10 checksum_sha512, 11 checksum_md5, 12 checksum_xxhash64, 13 checksum_xxhash3, 14 checksum_xxhash128, 15 checksum_type, 16 server_side_encryption, 17 version_id, 18 sse_kms_key_id, 19 bucket_key_enabled, 20 request_charged });

/// `CompleteMultipartUploadRequest`.
#[derive(Clone, Default)]
pub struct CompleteMultipartUploadRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `MultipartUpload`.
    pub multipart_upload: Option<CompletedMultipartUpload>,
    /// `UploadId`: query parameter `uploadId`.
    pub upload_id: String,
    /// `ChecksumCRC32`: header `x-amz-checksum-crc32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`: header `x-amz-checksum-crc32c`.
    pub checksum_crc32c: Option<String>,
    /// `ChecksumCRC64NVME`: header `x-amz-checksum-crc64nvme`.
    pub checksum_crc64nvme: Option<String>,
    /// `ChecksumSHA1`: header `x-amz-checksum-sha1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`: header `x-amz-checksum-sha256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`: header `x-amz-checksum-sha512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`: header `x-amz-checksum-md5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`: header `x-amz-checksum-xxhash64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`: header `x-amz-checksum-xxhash3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`: header `x-amz-checksum-xxhash128`.
    pub checksum_xxhash128: Option<String>,
    /// `ChecksumType`: header `x-amz-checksum-type`.
    pub checksum_type: Option<ChecksumType>,
    /// `MpuObjectSize`: header `x-amz-mp-object-size`.
    pub mpu_object_size: Option<i64>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `IfMatch`: header `If-Match`.
    pub if_match: Option<String>,
    /// `IfNoneMatch`: header `If-None-Match`.
    pub if_none_match: Option<String>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`: header `x-amz-server-side-encryption-customer-key`.
    pub sse_customer_key: Option<SensitiveString>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
}

pub(super) static COMPLETE_MULTIPART_UPLOAD_REQUEST: Structure = Structure::new(
    "CompleteMultipartUploadRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("MultipartUpload", &schemas::COMPLETED_MULTIPART_UPLOAD)
            .wire("CompleteMultipartUpload"),
        Member::new("UploadId", &plain::STRING).wire("uploadId").required().at(Location::Query),
        Member::new("ChecksumCRC32", &plain::STRING)
            .wire("x-amz-checksum-crc32")
            .at(Location::Header),
        Member::new("ChecksumCRC32C", &plain::STRING)
            .wire("x-amz-checksum-crc32c")
            .at(Location::Header),
        Member::new("ChecksumCRC64NVME", &plain::STRING)
            .wire("x-amz-checksum-crc64nvme")
            .at(Location::Header),
        Member::new("ChecksumSHA1", &plain::STRING)
            .wire("x-amz-checksum-sha1")
            .at(Location::Header),
        Member::new("ChecksumSHA256", &plain::STRING)
            .wire("x-amz-checksum-sha256")
            .at(Location::Header),
        Member::new("ChecksumSHA512", &plain::STRING)
            .wire("x-amz-checksum-sha512")
            .at(Location::Header),
        Member::new("ChecksumMD5", &plain::STRING).wire("x-amz-checksum-md5").at(Location::Header),
        Member::new("ChecksumXXHASH64", &plain::STRING)
            .wire("x-amz-checksum-xxhash64")
            .at(Location::Header),
        Member::new("ChecksumXXHASH3", &plain::STRING)
            .wire("x-amz-checksum-xxhash3")
            .at(Location::Header),
        Member::new("ChecksumXXHASH128", &plain::STRING)
            .wire("x-amz-checksum-xxhash128")
            .at(Location::Header),
        Member::new("ChecksumType", &schemas::CHECKSUM_TYPE)
            .wire("x-amz-checksum-type")
            .at(Location::Header),
        Member::new("MpuObjectSize", &plain::LONG)
            .wire("x-amz-mp-object-size")
            .at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("IfMatch", &plain::STRING).wire("If-Match").at(Location::Header),
        Member::new("IfNoneMatch", &plain::STRING).wire("If-None-Match").at(Location::Header),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKey", &schemas::SSE_CUSTOMER_KEY)
            .wire("x-amz-server-side-encryption-customer-key")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
    ],
)
.payload(2);

wire::shape!(CompleteMultipartUploadRequest, COMPLETE_MULTIPART_UPLOAD_REQUEST { 0 bucket, 1 key, 2 multipart_upload, 3 upload_id, 4 checksum_crc32, 5 checksum_crc32c, 6 checksum_crc64nvme, 7 checksum_sha1, 8 checksum_sha256, 9 checksum_sha512, 10 checksum_md5, 11 checksum_xxhash64, 12 checksum_xxhash3, 13 checksum_xxhash128, 14 checksum_type, 15 mpu_object_size, 16 request_payer, 17 expected_bucket_owner, 18 if_match, 19 if_none_match, 20 sse_customer_algorithm, 21 sse_customer_key, 22 sse_customer_key_md5 });

/// `CompletedMultipartUpload`.
#[derive(Clone, Default)]
pub struct CompletedMultipartUpload {
    /// `Parts`.
    pub parts: Option<Vec<CompletedPart>>,
}

pub(super) static COMPLETED_MULTIPART_UPLOAD: Structure = Structure::new(
    "CompletedMultipartUpload",
    &[Member::new("Parts", &schemas::COMPLETED_PART_LIST).wire("Part").flattened()],
);

wire::shape!(CompletedMultipartUpload, COMPLETED_MULTIPART_UPLOAD { 0 parts });

/// `CompletedPart`.
#[derive(Clone, Default)]
pub struct CompletedPart {
    /// `ETag`.
    pub etag: Option<String>,
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
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
    /// `PartNumber`.
    pub part_number: Option<i32>,
}

pub(super) static COMPLETED_PART: Structure = Structure::new(
    "CompletedPart",
    &[
        Member::new("ETag", &plain::STRING),
        Member::new("ChecksumCRC32", &plain::STRING),
        Member::new("ChecksumCRC32C", &plain::STRING),
        Member::new("ChecksumCRC64NVME", &plain::STRING),
        Member::new("ChecksumSHA1", &plain::STRING),
        Member::new("ChecksumSHA256", &plain::STRING),
        Member::new("ChecksumSHA512", &plain::STRING),
        Member::new("ChecksumMD5", &plain::STRING),
        Member::new("ChecksumXXHASH64", &plain::STRING),
        Member::new("ChecksumXXHASH3", &plain::STRING),
        Member::new("ChecksumXXHASH128", &plain::STRING),
        Member::new("PartNumber", &plain::INTEGER),
    ],
);

wire::shape!(CompletedPart, COMPLETED_PART { 0 etag, 1 checksum_crc32, 2 checksum_crc32c, 3 checksum_crc64nvme, 4 checksum_sha1, 5 checksum_sha256, 6 checksum_sha512, 7 checksum_md5, 8 checksum_xxhash64, 9 checksum_xxhash3, 10 checksum_xxhash128, 11 part_number });

/// `Condition`.
#[derive(Clone, Default)]
pub struct Condition {
    /// `HttpErrorCodeReturnedEquals`.
    pub http_error_code_returned_equals: Option<String>,
    /// `KeyPrefixEquals`.
    pub key_prefix_equals: Option<String>,
}

pub(super) static CONDITION: Structure = Structure::new(
    "Condition",
    &[
        Member::new("HttpErrorCodeReturnedEquals", &plain::STRING),
        Member::new("KeyPrefixEquals", &plain::STRING),
    ],
);

wire::shape!(Condition, CONDITION { 0 http_error_code_returned_equals, 1 key_prefix_equals });

/// `CopyObjectOutput`.
#[derive(Clone, Default)]
pub struct CopyObjectOutput {
    /// `CopyObjectResult`.
    pub copy_object_result: Option<CopyObjectResult>,
    /// `Expiration`: header `x-amz-expiration`.
    pub expiration: Option<String>,
    /// `CopySourceVersionId`: header `x-amz-copy-source-version-id`.
    pub copy_source_version_id: Option<String>,
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
    /// `ServerSideEncryption`: header `x-amz-server-side-encryption`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`: header `x-amz-server-side-encryption-aws-kms-key-id`.
    pub sse_kms_key_id: Option<String>,
    /// `SSEKMSEncryptionContext`: header `x-amz-server-side-encryption-context`.
    pub sse_kms_encryption_context: Option<SensitiveString>,
    /// `BucketKeyEnabled`: header `x-amz-server-side-encryption-bucket-key-enabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static COPY_OBJECT_OUTPUT: Structure = Structure::new(
    "CopyObjectOutput",
    &[
        Member::new("CopyObjectResult", &schemas::COPY_OBJECT_RESULT),
        Member::new("Expiration", &plain::STRING).wire("x-amz-expiration").at(Location::Header),
        Member::new("CopySourceVersionId", &plain::STRING)
            .wire("x-amz-copy-source-version-id")
            .at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header),
        Member::new("ServerSideEncryption", &schemas::SERVER_SIDE_ENCRYPTION)
            .wire("x-amz-server-side-encryption")
            .at(Location::Header),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("SSEKMSKeyId", &plain::STRING)
            .wire("x-amz-server-side-encryption-aws-kms-key-id")
            .at(Location::Header),
        Member::new("SSEKMSEncryptionContext", &schemas::SSE_KMS_ENCRYPTION_CONTEXT)
            .wire("x-amz-server-side-encryption-context")
            .at(Location::Header),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN)
            .wire("x-amz-server-side-encryption-bucket-key-enabled")
            .at(Location::Header),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
    ],
)
.payload(0);

wire::shape!(CopyObjectOutput, COPY_OBJECT_OUTPUT { 0 copy_object_result, 1 expiration, 2 copy_source_version_id, 3 version_id, 4 server_side_encryption, 5 sse_customer_algorithm, 6 sse_customer_key_md5, 7 sse_kms_key_id, 8 sse_kms_encryption_context, 9 bucket_key_enabled, 10 request_charged });

/// `CopyObjectRequest`.
#[derive(Clone, Default)]
pub struct CopyObjectRequest {
    /// `ACL`: header `x-amz-acl`.
    pub acl: Option<ObjectCannedACL>,
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `CacheControl`: header `Cache-Control`.
    pub cache_control: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ContentDisposition`: header `Content-Disposition`.
    pub content_disposition: Option<String>,
    /// `ContentEncoding`: header `Content-Encoding`.
    pub content_encoding: Option<String>,
    /// `ContentLanguage`: header `Content-Language`.
    pub content_language: Option<String>,
    /// `ContentType`: header `Content-Type`.
    pub content_type: Option<String>,
    /// `CopySource`: header `x-amz-copy-source`.
    pub copy_source: String,
    /// `CopySourceIfMatch`: header `x-amz-copy-source-if-match`.
    pub copy_source_if_match: Option<String>,
    /// `CopySourceIfModifiedSince`: header `x-amz-copy-source-if-modified-since`.
    pub copy_source_if_modified_since: Option<Timestamp>,
    /// `CopySourceIfNoneMatch`: header `x-amz-copy-source-if-none-match`.
    pub copy_source_if_none_match: Option<String>,
    /// `CopySourceIfUnmodifiedSince`: header `x-amz-copy-source-if-unmodified-since`.
    pub copy_source_if_unmodified_since: Option<Timestamp>,
    /// `Expires`: header `Expires`.
    pub expires: Option<String>,
    /// `GrantFullControl`: header `x-amz-grant-full-control`.
    pub grant_full_control: Option<String>,
    /// `GrantRead`: header `x-amz-grant-read`.
    pub grant_read: Option<String>,
    /// `GrantReadACP`: header `x-amz-grant-read-acp`.
    pub grant_read_acp: Option<String>,
    /// `GrantWriteACP`: header `x-amz-grant-write-acp`.
    pub grant_write_acp: Option<String>,
    /// `IfMatch`: header `If-Match`.
    pub if_match: Option<String>,
    /// `IfNoneMatch`: header `If-None-Match`.
    pub if_none_match: Option<String>,
    /// `Key`: in the path.
    pub key: String,
    /// `Metadata`: headers `x-amz-meta-*`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// `MetadataDirective`: header `x-amz-metadata-directive`.
    pub metadata_directive: Option<MetadataDirective>,
    /// `TaggingDirective`: header `x-amz-tagging-directive`.
    pub tagging_directive: Option<TaggingDirective>,
    /// `AnnotationDirective`: header `x-amz-object-annotation-directive`.
    pub annotation_directive: Option<AnnotationDirective>,
    /// `ServerSideEncryption`: header `x-amz-server-side-encryption`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// `StorageClass`: header `x-amz-storage-class`.
    pub storage_class: Option<StorageClass>,
    /// `WebsiteRedirectLocation`: header `x-amz-website-redirect-location`.
    pub website_redirect_location: Option<String>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`: header `x-amz-server-side-encryption-customer-key`.
    pub sse_customer_key: Option<SensitiveString>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`: header `x-amz-server-side-encryption-aws-kms-key-id`.
    pub sse_kms_key_id: Option<String>,
    /// `SSEKMSEncryptionContext`: header `x-amz-server-side-encryption-context`.
    pub sse_kms_encryption_context: Option<SensitiveString>,
    /// `BucketKeyEnabled`: header `x-amz-server-side-encryption-bucket-key-enabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `CopySourceSSECustomerAlgorithm`: header `x-amz-copy-source-server-side-encryption-customer-algorithm`.
    pub copy_source_sse_customer_algorithm: Option<String>,
    /// `CopySourceSSECustomerKey`: header `x-amz-copy-source-server-side-encryption-customer-key`.
    pub copy_source_sse_customer_key: Option<SensitiveString>,
    /// `CopySourceSSECustomerKeyMD5`: header `x-amz-copy-source-server-side-encryption-customer-key-MD5`.
    pub copy_source_sse_customer_key_md5: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `Tagging`: header `x-amz-tagging`.
    pub tagging: Option<String>,
    /// `ObjectLockMode`: header `x-amz-object-lock-mode`.
    pub object_lock_mode: Option<ObjectLockMode>,
    /// `ObjectLockRetainUntilDate`: header `x-amz-object-lock-retain-until-date`.
    pub object_lock_retain_until_date: Option<Timestamp>,
    /// `ObjectLockLegalHoldStatus`: header `x-amz-object-lock-legal-hold`.
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    /// `ObjectLockEventHold`: header `x-amz-object-lock-event-hold`.
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    /// `ObjectLockEventHoldDurationDays`: header `x-amz-object-lock-event-hold-duration-days`.
    pub object_lock_event_hold_duration_days: Option<i32>,
    /// `ObjectLockEventHoldDurationYears`: header `x-amz-object-lock-event-hold-duration-years`.
    pub object_lock_event_hold_duration_years: Option<i32>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `ExpectedSourceBucketOwner`: header `x-amz-source-expected-bucket-owner`.
    pub expected_source_bucket_owner: Option<String>,
}

pub(super) static COPY_OBJECT_REQUEST: Structure = Structure::new(
    "CopyObjectRequest",
    &[
        Member::new("ACL", &schemas::OBJECT_CANNED_ACL).wire("x-amz-acl").at(Location::Header),
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("CacheControl", &plain::STRING).wire("Cache-Control").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-checksum-algorithm")
            .at(Location::Header),
        Member::new("ContentDisposition", &plain::STRING)
            .wire("Content-Disposition")
            .at(Location::Header),
        Member::new("ContentEncoding", &plain::STRING)
            .wire("Content-Encoding")
            .at(Location::Header),
        Member::new("ContentLanguage", &plain::STRING)
            .wire("Content-Language")
            .at(Location::Header),
        Member::new("ContentType", &plain::STRING).wire("Content-Type").at(Location::Header),
        Member::new("CopySource", &schemas::COPY_SOURCE)
            .wire("x-amz-copy-source")
            .required()
            .at(Location::Header),
        Member::new("CopySourceIfMatch", &plain::STRING)
            .wire("x-amz-copy-source-if-match")
            .at(Location::Header),
        Member::new("CopySourceIfModifiedSince", &plain::TIMESTAMP)
            .wire("x-amz-copy-source-if-modified-since")
            .at(Location::Header),
        Member::new("CopySourceIfNoneMatch", &plain::STRING)
            .wire("x-amz-copy-source-if-none-match")
            .at(Location::Header),
        Member::new("CopySourceIfUnmodifiedSince", &plain::TIMESTAMP)
            .wire("x-amz-copy-source-if-unmodified-since")
            .at(Location::Header),
        Member::new("Expires", &plain::STRING).at(Location::Header),
        Member::new("GrantFullControl", &plain::STRING)
            .wire("x-amz-grant-full-control")
            .at(Location::Header),
        Member::new("GrantRead", &plain::STRING).wire("x-amz-grant-read").at(Location::Header),
        Member::new("GrantReadACP", &plain::STRING)
            .wire("x-amz-grant-read-acp")
            .at(Location::Header),
        Member::new("GrantWriteACP", &plain::STRING)
            .wire("x-amz-grant-write-acp")
            .at(Location::Header),
        Member::new("IfMatch", &plain::STRING).wire("If-Match").at(Location::Header),
        Member::new("IfNoneMatch", &plain::STRING).wire("If-None-Match").at(Location::Header),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("Metadata", &schemas::METADATA).wire("x-amz-meta-").at(Location::PrefixHeaders),
        Member::new("MetadataDirective", &schemas::METADATA_DIRECTIVE)
            .wire("x-amz-metadata-directive")
            .at(Location::Header),
        Member::new("TaggingDirective", &schemas::TAGGING_DIRECTIVE)
            .wire("x-amz-tagging-directive")
            .at(Location::Header),
        Member::new("AnnotationDirective", &schemas::ANNOTATION_DIRECTIVE)
            .wire("x-amz-object-annotation-directive")
            .at(Location::Header),
        Member::new("ServerSideEncryption", &schemas::SERVER_SIDE_ENCRYPTION)
            .wire("x-amz-server-side-encryption")
            .at(Location::Header),
        Member::new("StorageClass", &schemas::STORAGE_CLASS)
            .wire("x-amz-storage-class")
            .at(Location::Header),
        Member::new("WebsiteRedirectLocation", &plain::STRING)
            .wire("x-amz-website-redirect-location")
            .at(Location::Header),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKey", &schemas::SSE_CUSTOMER_KEY)
            .wire("x-amz-server-side-encryption-customer-key")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("SSEKMSKeyId", &plain::STRING)
            .wire("x-amz-server-side-encryption-aws-kms-key-id")
            .at(Location::Header),
        Member::new("SSEKMSEncryptionContext", &schemas::SSE_KMS_ENCRYPTION_CONTEXT)
            .wire("x-amz-server-side-encryption-context")
            .at(Location::Header),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN)
            .wire("x-amz-server-side-encryption-bucket-key-enabled")
            .at(Location::Header),
        Member::new("CopySourceSSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-copy-source-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("CopySourceSSECustomerKey", &schemas::COPY_SOURCE_SSE_CUSTOMER_KEY)
            .wire("x-amz-copy-source-server-side-encryption-customer-key")
            .at(Location::Header),
        Member::new("CopySourceSSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-copy-source-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("Tagging", &plain::STRING).wire("x-amz-tagging").at(Location::Header),
        Member::new("ObjectLockMode", &schemas::OBJECT_LOCK_MODE)
            .wire("x-amz-object-lock-mode")
            .at(Location::Header),
        Member::new("ObjectLockRetainUntilDate", &schemas::OBJECT_LOCK_RETAIN_UNTIL_DATE)
            .wire("x-amz-object-lock-retain-until-date")
            .at(Location::Header),
        Member::new("ObjectLockLegalHoldStatus", &schemas::OBJECT_LOCK_LEGAL_HOLD_STATUS)
            .wire("x-amz-object-lock-legal-hold")
            .at(Location::Header),
        Member::new("ObjectLockEventHold", &schemas::OBJECT_LOCK_EVENT_HOLD)
            .wire("x-amz-object-lock-event-hold")
            .at(Location::Header),
        Member::new("ObjectLockEventHoldDurationDays", &plain::INTEGER)
            .wire("x-amz-object-lock-event-hold-duration-days")
            .at(Location::Header),
        Member::new("ObjectLockEventHoldDurationYears", &plain::INTEGER)
            .wire("x-amz-object-lock-event-hold-duration-years")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("ExpectedSourceBucketOwner", &plain::STRING)
            .wire("x-amz-source-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(CopyObjectRequest, COPY_OBJECT_REQUEST { 0 acl, 1 bucket, 2 cache_control, 3 checksum_algorithm, 4 content_disposition, 5 content_encoding, 6 content_language, 7 content_type, 8 copy_source, 9 copy_source_if_match, 10 copy_source_if_modified_since, 11 copy_source_if_none_match, 12 copy_source_if_unmodified_since, 13 expires, 14 grant_full_control, 15 grant_read, 16 grant_read_acp, 17 grant_write_acp, 18 if_match, 19 if_none_match, 20 key, 21 metadata, 22 metadata_directive, 23 tagging_directive, 24 annotation_directive, 25 server_side_encryption, 26 storage_class, 27 website_redirect_location, 28 sse_customer_algorithm, 29 sse_customer_key, 30 sse_customer_key_md5, 31 sse_kms_key_id, 32 sse_kms_encryption_context, 33 bucket_key_enabled, 34 copy_source_sse_customer_algorithm, 35 copy_source_sse_customer_key, 36 copy_source_sse_customer_key_md5, 37 request_payer, 38 tagging, 39 object_lock_mode, 40 object_lock_retain_until_date, 41 object_lock_legal_hold_status, 42 object_lock_event_hold, 43 object_lock_event_hold_duration_days, 44 object_lock_event_hold_duration_years, 45 expected_bucket_owner, 46 expected_source_bucket_owner });

/// `CopyObjectResult`.
#[derive(Clone, Default)]
pub struct CopyObjectResult {
    /// `ETag`.
    pub etag: Option<String>,
    /// `LastModified`.
    pub last_modified: Option<Timestamp>,
    /// `ChecksumType`.
    pub checksum_type: Option<ChecksumType>,
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
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
}

pub(super) static COPY_OBJECT_RESULT: Structure = Structure::new(
    "CopyObjectResult",
    &[
        Member::new("ETag", &plain::STRING),
        Member::new("LastModified", &plain::TIMESTAMP),
        Member::new("ChecksumType", &schemas::CHECKSUM_TYPE),
        Member::new("ChecksumCRC32", &plain::STRING),
        Member::new("ChecksumCRC32C", &plain::STRING),
        Member::new("ChecksumCRC64NVME", &plain::STRING),
        Member::new("ChecksumSHA1", &plain::STRING),
        Member::new("ChecksumSHA256", &plain::STRING),
        Member::new("ChecksumSHA512", &plain::STRING),
        Member::new("ChecksumMD5", &plain::STRING),
        Member::new("ChecksumXXHASH64", &plain::STRING),
        Member::new("ChecksumXXHASH3", &plain::STRING),
        Member::new("ChecksumXXHASH128", &plain::STRING),
    ],
);

wire::shape!(CopyObjectResult, COPY_OBJECT_RESULT { 0 etag, 1 last_modified, 2 checksum_type, 3 checksum_crc32, 4 checksum_crc32c, 5 checksum_crc64nvme, 6 checksum_sha1, 7 checksum_sha256, 8 checksum_sha512, 9 checksum_md5, 10 checksum_xxhash64, 11 checksum_xxhash3, 12 checksum_xxhash128 });

/// `CopyPartResult`.
#[derive(Clone, Default)]
pub struct CopyPartResult {
    /// `ETag`.
    pub etag: Option<String>,
    /// `LastModified`.
    pub last_modified: Option<Timestamp>,
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
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
}

pub(super) static COPY_PART_RESULT: Structure = Structure::new(
    "CopyPartResult",
    &[
        Member::new("ETag", &plain::STRING),
        Member::new("LastModified", &plain::TIMESTAMP),
        Member::new("ChecksumCRC32", &plain::STRING),
        Member::new("ChecksumCRC32C", &plain::STRING),
        Member::new("ChecksumCRC64NVME", &plain::STRING),
        Member::new("ChecksumSHA1", &plain::STRING),
        Member::new("ChecksumSHA256", &plain::STRING),
        Member::new("ChecksumSHA512", &plain::STRING),
        Member::new("ChecksumMD5", &plain::STRING),
        Member::new("ChecksumXXHASH64", &plain::STRING),
        Member::new("ChecksumXXHASH3", &plain::STRING),
        Member::new("ChecksumXXHASH128", &plain::STRING),
    ],
);

wire::shape!(CopyPartResult, COPY_PART_RESULT { 0 etag, 1 last_modified, 2 checksum_crc32, 3 checksum_crc32c, 4 checksum_crc64nvme, 5 checksum_sha1, 6 checksum_sha256, 7 checksum_sha512, 8 checksum_md5, 9 checksum_xxhash64, 10 checksum_xxhash3, 11 checksum_xxhash128 });

/// `CreateBucketConfiguration`.
#[derive(Clone, Default)]
pub struct CreateBucketConfiguration {
    /// `LocationConstraint`.
    pub location_constraint: Option<String>,
    /// `Location`.
    pub location: Option<LocationInfo>,
    /// `Bucket`.
    pub bucket: Option<BucketInfo>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_BUCKET_CONFIGURATION: Structure = Structure::new(
    "CreateBucketConfiguration",
    &[
        Member::new("LocationConstraint", &plain::STRING),
        Member::new("Location", &schemas::LOCATION_INFO),
        Member::new("Bucket", &schemas::BUCKET_INFO),
        Member::new("Tags", &schemas::TAG_SET),
    ],
);

wire::shape!(CreateBucketConfiguration, CREATE_BUCKET_CONFIGURATION { 0 location_constraint, 1 location, 2 bucket, 3 tags });

/// `CreateBucketOutput`.
#[derive(Clone, Default)]
pub struct CreateBucketOutput {
    /// `Location`: header `Location`.
    pub location: Option<String>,
    /// `BucketArn`: header `x-amz-bucket-arn`.
    pub bucket_arn: Option<String>,
}

pub(super) static CREATE_BUCKET_OUTPUT: Structure = Structure::new(
    "CreateBucketOutput",
    &[
        Member::new("Location", &plain::STRING).at(Location::Header),
        Member::new("BucketArn", &schemas::S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING)
            .wire("x-amz-bucket-arn")
            .at(Location::Header),
    ],
);

wire::shape!(CreateBucketOutput, CREATE_BUCKET_OUTPUT { 0 location, 1 bucket_arn });

/// `CreateBucketRequest`.
#[derive(Clone, Default)]
pub struct CreateBucketRequest {
    /// `ACL`: header `x-amz-acl`.
    pub acl: Option<BucketCannedACL>,
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `CreateBucketConfiguration`.
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    /// `GrantFullControl`: header `x-amz-grant-full-control`.
    pub grant_full_control: Option<String>,
    /// `GrantRead`: header `x-amz-grant-read`.
    pub grant_read: Option<String>,
    /// `GrantReadACP`: header `x-amz-grant-read-acp`.
    pub grant_read_acp: Option<String>,
    /// `GrantWrite`: header `x-amz-grant-write`.
    pub grant_write: Option<String>,
    /// `GrantWriteACP`: header `x-amz-grant-write-acp`.
    pub grant_write_acp: Option<String>,
    /// `ObjectLockEnabledForBucket`: header `x-amz-bucket-object-lock-enabled`.
    pub object_lock_enabled_for_bucket: Option<bool>,
    /// `ObjectOwnership`: header `x-amz-object-ownership`.
    pub object_ownership: Option<ObjectOwnership>,
    /// `BucketNamespace`: header `x-amz-bucket-namespace`.
    pub bucket_namespace: Option<BucketNamespace>,
}

pub(super) static CREATE_BUCKET_REQUEST: Structure = Structure::new(
    "CreateBucketRequest",
    &[
        Member::new("ACL", &schemas::BUCKET_CANNED_ACL).wire("x-amz-acl").at(Location::Header),
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("CreateBucketConfiguration", &schemas::CREATE_BUCKET_CONFIGURATION),
        Member::new("GrantFullControl", &plain::STRING)
            .wire("x-amz-grant-full-control")
            .at(Location::Header),
        Member::new("GrantRead", &plain::STRING).wire("x-amz-grant-read").at(Location::Header),
        Member::new("GrantReadACP", &plain::STRING)
            .wire("x-amz-grant-read-acp")
            .at(Location::Header),
        Member::new("GrantWrite", &plain::STRING).wire("x-amz-grant-write").at(Location::Header),
        Member::new("GrantWriteACP", &plain::STRING)
            .wire("x-amz-grant-write-acp")
            .at(Location::Header),
        Member::new("ObjectLockEnabledForBucket", &plain::BOOLEAN)
            .wire("x-amz-bucket-object-lock-enabled")
            .at(Location::Header),
        Member::new("ObjectOwnership", &schemas::OBJECT_OWNERSHIP)
            .wire("x-amz-object-ownership")
            .at(Location::Header),
        Member::new("BucketNamespace", &schemas::BUCKET_NAMESPACE)
            .wire("x-amz-bucket-namespace")
            .at(Location::Header),
    ],
)
.payload(2);

wire::shape!(CreateBucketRequest, CREATE_BUCKET_REQUEST { 0 acl, 1 bucket, 2 create_bucket_configuration, 3 grant_full_control, 4 grant_read, 5 grant_read_acp, 6 grant_write, 7 grant_write_acp, 8 object_lock_enabled_for_bucket, 9 object_ownership, 10 bucket_namespace });

/// `CreateMultipartUploadOutput`.
#[derive(Clone, Default)]
pub struct CreateMultipartUploadOutput {
    /// `AbortDate`: header `x-amz-abort-date`.
    pub abort_date: Option<Timestamp>,
    /// `AbortRuleId`: header `x-amz-abort-rule-id`.
    pub abort_rule_id: Option<String>,
    /// `Bucket`.
    pub bucket: Option<String>,
    /// `Key`.
    pub key: Option<String>,
    /// `UploadId`.
    pub upload_id: Option<String>,
    /// `ServerSideEncryption`: header `x-amz-server-side-encryption`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`: header `x-amz-server-side-encryption-aws-kms-key-id`.
    pub sse_kms_key_id: Option<String>,
    /// `SSEKMSEncryptionContext`: header `x-amz-server-side-encryption-context`.
    pub sse_kms_encryption_context: Option<SensitiveString>,
    /// `BucketKeyEnabled`: header `x-amz-server-side-encryption-bucket-key-enabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
    /// `ChecksumAlgorithm`: header `x-amz-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ChecksumType`: header `x-amz-checksum-type`.
    pub checksum_type: Option<ChecksumType>,
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
}

pub(super) static CREATE_MULTIPART_UPLOAD_OUTPUT: Structure = Structure::new(
    "CreateMultipartUploadOutput",
    &[
        Member::new("AbortDate", &plain::TIMESTAMP).wire("x-amz-abort-date").at(Location::Header),
        Member::new("AbortRuleId", &plain::STRING).wire("x-amz-abort-rule-id").at(Location::Header),
        Member::new("Bucket", &plain::STRING),
        Member::new("Key", &schemas::OBJECT_KEY),
        Member::new("UploadId", &plain::STRING),
        Member::new("ServerSideEncryption", &schemas::SERVER_SIDE_ENCRYPTION)
            .wire("x-amz-server-side-encryption")
            .at(Location::Header),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("SSEKMSKeyId", &plain::STRING)
            .wire("x-amz-server-side-encryption-aws-kms-key-id")
            .at(Location::Header),
        Member::new("SSEKMSEncryptionContext", &schemas::SSE_KMS_ENCRYPTION_CONTEXT)
            .wire("x-amz-server-side-encryption-context")
            .at(Location::Header),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN)
            .wire("x-amz-server-side-encryption-bucket-key-enabled")
            .at(Location::Header),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-checksum-algorithm")
            .at(Location::Header),
        Member::new("ChecksumType", &schemas::CHECKSUM_TYPE)
            .wire("x-amz-checksum-type")
            .at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header),
    ],
)
.xml_root("InitiateMultipartUploadResult");

wire::shape!(CreateMultipartUploadOutput, CREATE_MULTIPART_UPLOAD_OUTPUT { 0 abort_date, 1 abort_rule_id, 2 bucket, 3 key, 4 upload_id, 5 server_side_encryption, 6 sse_customer_algorithm, 7 sse_customer_key_md5, 8 sse_kms_key_id, 9 sse_kms_encryption_context, 10 bucket_key_enabled, 11 request_charged, 12 checksum_algorithm, 13 checksum_type, 14 version_id });

/// `CreateMultipartUploadRequest`.
#[derive(Clone, Default)]
pub struct CreateMultipartUploadRequest {
    /// `ACL`: header `x-amz-acl`.
    pub acl: Option<ObjectCannedACL>,
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `CacheControl`: header `Cache-Control`.
    pub cache_control: Option<String>,
    /// `ContentDisposition`: header `Content-Disposition`.
    pub content_disposition: Option<String>,
    /// `ContentEncoding`: header `Content-Encoding`.
    pub content_encoding: Option<String>,
    /// `ContentLanguage`: header `Content-Language`.
    pub content_language: Option<String>,
    /// `ContentType`: header `Content-Type`.
    pub content_type: Option<String>,
    /// `Expires`: header `Expires`.
    pub expires: Option<String>,
    /// `GrantFullControl`: header `x-amz-grant-full-control`.
    pub grant_full_control: Option<String>,
    /// `GrantRead`: header `x-amz-grant-read`.
    pub grant_read: Option<String>,
    /// `GrantReadACP`: header `x-amz-grant-read-acp`.
    pub grant_read_acp: Option<String>,
    /// `GrantWriteACP`: header `x-amz-grant-write-acp`.
    pub grant_write_acp: Option<String>,
    /// `Key`: in the path.
    pub key: String,
    /// `Metadata`: headers `x-amz-meta-*`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// `ServerSideEncryption`: header `x-amz-server-side-encryption`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// `StorageClass`: header `x-amz-storage-class`.
    pub storage_class: Option<StorageClass>,
    /// `WebsiteRedirectLocation`: header `x-amz-website-redirect-location`.
    pub website_redirect_location: Option<String>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`: header `x-amz-server-side-encryption-customer-key`.
    pub sse_customer_key: Option<SensitiveString>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`: header `x-amz-server-side-encryption-aws-kms-key-id`.
    pub sse_kms_key_id: Option<String>,
    /// `SSEKMSEncryptionContext`: header `x-amz-server-side-encryption-context`.
    pub sse_kms_encryption_context: Option<SensitiveString>,
    /// `BucketKeyEnabled`: header `x-amz-server-side-encryption-bucket-key-enabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `Tagging`: header `x-amz-tagging`.
    pub tagging: Option<String>,
    /// `ObjectLockMode`: header `x-amz-object-lock-mode`.
    pub object_lock_mode: Option<ObjectLockMode>,
    /// `ObjectLockRetainUntilDate`: header `x-amz-object-lock-retain-until-date`.
    pub object_lock_retain_until_date: Option<Timestamp>,
    /// `ObjectLockLegalHoldStatus`: header `x-amz-object-lock-legal-hold`.
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    /// `ObjectLockEventHold`: header `x-amz-object-lock-event-hold`.
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    /// `ObjectLockEventHoldDurationDays`: header `x-amz-object-lock-event-hold-duration-days`.
    pub object_lock_event_hold_duration_days: Option<i32>,
    /// `ObjectLockEventHoldDurationYears`: header `x-amz-object-lock-event-hold-duration-years`.
    pub object_lock_event_hold_duration_years: Option<i32>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ChecksumType`: header `x-amz-checksum-type`.
    pub checksum_type: Option<ChecksumType>,
}

pub(super) static CREATE_MULTIPART_UPLOAD_REQUEST: Structure = Structure::new(
    "CreateMultipartUploadRequest",
    &[
        Member::new("ACL", &schemas::OBJECT_CANNED_ACL).wire("x-amz-acl").at(Location::Header),
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("CacheControl", &plain::STRING).wire("Cache-Control").at(Location::Header),
        Member::new("ContentDisposition", &plain::STRING)
            .wire("Content-Disposition")
            .at(Location::Header),
        Member::new("ContentEncoding", &plain::STRING)
            .wire("Content-Encoding")
            .at(Location::Header),
        Member::new("ContentLanguage", &plain::STRING)
            .wire("Content-Language")
            .at(Location::Header),
        Member::new("ContentType", &plain::STRING).wire("Content-Type").at(Location::Header),
        Member::new("Expires", &plain::STRING).at(Location::Header),
        Member::new("GrantFullControl", &plain::STRING)
            .wire("x-amz-grant-full-control")
            .at(Location::Header),
        Member::new("GrantRead", &plain::STRING).wire("x-amz-grant-read").at(Location::Header),
        Member::new("GrantReadACP", &plain::STRING)
            .wire("x-amz-grant-read-acp")
            .at(Location::Header),
        Member::new("GrantWriteACP", &plain::STRING)
            .wire("x-amz-grant-write-acp")
            .at(Location::Header),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("Metadata", &schemas::METADATA).wire("x-amz-meta-").at(Location::PrefixHeaders),
        Member::new("ServerSideEncryption", &schemas::SERVER_SIDE_ENCRYPTION)
            .wire("x-amz-server-side-encryption")
            .at(Location::Header),
        Member::new("StorageClass", &schemas::STORAGE_CLASS)
            .wire("x-amz-storage-class")
            .at(Location::Header),
        Member::new("WebsiteRedirectLocation", &plain::STRING)
            .wire("x-amz-website-redirect-location")
            .at(Location::Header),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKey", &schemas::SSE_CUSTOMER_KEY)
            .wire("x-amz-server-side-encryption-customer-key")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("SSEKMSKeyId", &plain::STRING)
            .wire("x-amz-server-side-encryption-aws-kms-key-id")
            .at(Location::Header),
        Member::new("SSEKMSEncryptionContext", &schemas::SSE_KMS_ENCRYPTION_CONTEXT)
            .wire("x-amz-server-side-encryption-context")
            .at(Location::Header),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN)
            .wire("x-amz-server-side-encryption-bucket-key-enabled")
            .at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("Tagging", &plain::STRING).wire("x-amz-tagging").at(Location::Header),
        Member::new("ObjectLockMode", &schemas::OBJECT_LOCK_MODE)
            .wire("x-amz-object-lock-mode")
            .at(Location::Header),
        Member::new("ObjectLockRetainUntilDate", &schemas::OBJECT_LOCK_RETAIN_UNTIL_DATE)
            .wire("x-amz-object-lock-retain-until-date")
            .at(Location::Header),
        Member::new("ObjectLockLegalHoldStatus", &schemas::OBJECT_LOCK_LEGAL_HOLD_STATUS)
            .wire("x-amz-object-lock-legal-hold")
            .at(Location::Header),
        Member::new("ObjectLockEventHold", &schemas::OBJECT_LOCK_EVENT_HOLD)
            .wire("x-amz-object-lock-event-hold")
            .at(Location::Header),
        Member::new("ObjectLockEventHoldDurationDays", &plain::INTEGER)
            .wire("x-amz-object-lock-event-hold-duration-days")
            .at(Location::Header),
        Member::new("ObjectLockEventHoldDurationYears", &plain::INTEGER)
            .wire("x-amz-object-lock-event-hold-duration-years")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-checksum-algorithm")
            .at(Location::Header),
        Member::new("ChecksumType", &schemas::CHECKSUM_TYPE)
            .wire("x-amz-checksum-type")
            .at(Location::Header),
    ],
);

wire::shape!(CreateMultipartUploadRequest, CREATE_MULTIPART_UPLOAD_REQUEST { 0 acl, 1 bucket, 2 cache_control, 3 content_disposition, 4 content_encoding, 5 content_language, 6 content_type, 7 expires, 8 grant_full_control, 9 grant_read, 10 grant_read_acp, 11 grant_write_acp, 12 key, 13 metadata, 14 server_side_encryption, 15 storage_class, 16 website_redirect_location, 17 sse_customer_algorithm, 18 sse_customer_key, 19 sse_customer_key_md5, 20 sse_kms_key_id, 21 sse_kms_encryption_context, 22 bucket_key_enabled, 23 request_payer, 24 tagging, 25 object_lock_mode, 26 object_lock_retain_until_date, 27 object_lock_legal_hold_status, 28 object_lock_event_hold, 29 object_lock_event_hold_duration_days, 30 object_lock_event_hold_duration_years, 31 expected_bucket_owner, 32 checksum_algorithm, 33 checksum_type });

/// `DefaultRetention`.
#[derive(Clone, Default)]
pub struct DefaultRetention {
    /// `Mode`.
    pub mode: Option<ObjectLockRetentionMode>,
    /// `Days`.
    pub days: Option<i32>,
    /// `Years`.
    pub years: Option<i32>,
    /// `DefaultEventHold`.
    pub default_event_hold: Option<EventHoldDuration>,
}

pub(super) static DEFAULT_RETENTION: Structure = Structure::new(
    "DefaultRetention",
    &[
        Member::new("Mode", &schemas::OBJECT_LOCK_RETENTION_MODE),
        Member::new("Days", &plain::INTEGER),
        Member::new("Years", &plain::INTEGER),
        Member::new("DefaultEventHold", &schemas::EVENT_HOLD_DURATION),
    ],
);

wire::shape!(DefaultRetention, DEFAULT_RETENTION { 0 mode, 1 days, 2 years, 3 default_event_hold });

/// `Delete`.
#[derive(Clone, Default)]
pub struct Delete {
    /// `Objects`.
    pub objects: Vec<ObjectIdentifier>,
    /// `Quiet`.
    pub quiet: Option<bool>,
}

pub(super) static DELETE: Structure = Structure::new(
    "Delete",
    &[
        Member::new("Objects", &schemas::OBJECT_IDENTIFIER_LIST)
            .wire("Object")
            .required()
            .flattened(),
        Member::new("Quiet", &plain::BOOLEAN),
    ],
);

wire::shape!(Delete, DELETE { 0 objects, 1 quiet });

/// `DeleteBucketAnalyticsConfigurationRequest`.
#[derive(Clone, Default)]
pub struct DeleteBucketAnalyticsConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Id`: query parameter `id`.
    pub id: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_BUCKET_ANALYTICS_CONFIGURATION_REQUEST: Structure = Structure::new(
    "DeleteBucketAnalyticsConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Id", &plain::STRING).wire("id").required().at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(DeleteBucketAnalyticsConfigurationRequest, DELETE_BUCKET_ANALYTICS_CONFIGURATION_REQUEST { 0 bucket, 1 id, 2 expected_bucket_owner });

/// `DeleteBucketCorsRequest`.
#[derive(Clone, Default)]
pub struct DeleteBucketCorsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_BUCKET_CORS_REQUEST: Structure = Structure::new(
    "DeleteBucketCorsRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(DeleteBucketCorsRequest, DELETE_BUCKET_CORS_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `DeleteBucketEncryptionRequest`.
#[derive(Clone, Default)]
pub struct DeleteBucketEncryptionRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_BUCKET_ENCRYPTION_REQUEST: Structure = Structure::new(
    "DeleteBucketEncryptionRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(DeleteBucketEncryptionRequest, DELETE_BUCKET_ENCRYPTION_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `DeleteBucketIntelligentTieringConfigurationRequest`.
#[derive(Clone, Default)]
pub struct DeleteBucketIntelligentTieringConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Id`: query parameter `id`.
    pub id: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST: Structure =
    Structure::new(
        "DeleteBucketIntelligentTieringConfigurationRequest",
        &[
            Member::new("Bucket", &plain::STRING).required().at(Location::Label),
            Member::new("Id", &plain::STRING).wire("id").required().at(Location::Query),
            Member::new("ExpectedBucketOwner", &plain::STRING)
                .wire("x-amz-expected-bucket-owner")
                .at(Location::Header),
        ],
    );

wire::shape!(DeleteBucketIntelligentTieringConfigurationRequest, DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST { 0 bucket, 1 id, 2 expected_bucket_owner });

/// `DeleteBucketInventoryConfigurationRequest`.
#[derive(Clone, Default)]
pub struct DeleteBucketInventoryConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Id`: query parameter `id`.
    pub id: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_BUCKET_INVENTORY_CONFIGURATION_REQUEST: Structure = Structure::new(
    "DeleteBucketInventoryConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Id", &plain::STRING).wire("id").required().at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(DeleteBucketInventoryConfigurationRequest, DELETE_BUCKET_INVENTORY_CONFIGURATION_REQUEST { 0 bucket, 1 id, 2 expected_bucket_owner });

/// `DeleteBucketLifecycleRequest`.
#[derive(Clone, Default)]
pub struct DeleteBucketLifecycleRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_BUCKET_LIFECYCLE_REQUEST: Structure = Structure::new(
    "DeleteBucketLifecycleRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(DeleteBucketLifecycleRequest, DELETE_BUCKET_LIFECYCLE_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `DeleteBucketMetricsConfigurationRequest`.
#[derive(Clone, Default)]
pub struct DeleteBucketMetricsConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Id`: query parameter `id`.
    pub id: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_BUCKET_METRICS_CONFIGURATION_REQUEST: Structure = Structure::new(
    "DeleteBucketMetricsConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Id", &plain::STRING).wire("id").required().at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(DeleteBucketMetricsConfigurationRequest, DELETE_BUCKET_METRICS_CONFIGURATION_REQUEST { 0 bucket, 1 id, 2 expected_bucket_owner });

/// `DeleteBucketOwnershipControlsRequest`.
#[derive(Clone, Default)]
pub struct DeleteBucketOwnershipControlsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST: Structure = Structure::new(
    "DeleteBucketOwnershipControlsRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(DeleteBucketOwnershipControlsRequest, DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `DeleteBucketPolicyRequest`.
#[derive(Clone, Default)]
pub struct DeleteBucketPolicyRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_BUCKET_POLICY_REQUEST: Structure = Structure::new(
    "DeleteBucketPolicyRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(DeleteBucketPolicyRequest, DELETE_BUCKET_POLICY_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `DeleteBucketReplicationRequest`.
#[derive(Clone, Default)]
pub struct DeleteBucketReplicationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_BUCKET_REPLICATION_REQUEST: Structure = Structure::new(
    "DeleteBucketReplicationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(DeleteBucketReplicationRequest, DELETE_BUCKET_REPLICATION_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `DeleteBucketRequest`.
#[derive(Clone, Default)]
pub struct DeleteBucketRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_BUCKET_REQUEST: Structure = Structure::new(
    "DeleteBucketRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(DeleteBucketRequest, DELETE_BUCKET_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `DeleteBucketTaggingRequest`.
#[derive(Clone, Default)]
pub struct DeleteBucketTaggingRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_BUCKET_TAGGING_REQUEST: Structure = Structure::new(
    "DeleteBucketTaggingRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(DeleteBucketTaggingRequest, DELETE_BUCKET_TAGGING_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `DeleteBucketWebsiteRequest`.
#[derive(Clone, Default)]
pub struct DeleteBucketWebsiteRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_BUCKET_WEBSITE_REQUEST: Structure = Structure::new(
    "DeleteBucketWebsiteRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(DeleteBucketWebsiteRequest, DELETE_BUCKET_WEBSITE_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `DeleteMarkerEntry`.
#[derive(Clone, Default)]
pub struct DeleteMarkerEntry {
    /// `Owner`.
    pub owner: Option<Owner>,
    /// `Key`.
    pub key: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `IsLatest`.
    pub is_latest: Option<bool>,
    /// `LastModified`.
    pub last_modified: Option<Timestamp>,
}

pub(super) static DELETE_MARKER_ENTRY: Structure = Structure::new(
    "DeleteMarkerEntry",
    &[
        Member::new("Owner", &schemas::OWNER),
        Member::new("Key", &schemas::OBJECT_KEY),
        Member::new("VersionId", &plain::STRING),
        Member::new("IsLatest", &plain::BOOLEAN),
        Member::new("LastModified", &plain::TIMESTAMP),
    ],
);

wire::shape!(DeleteMarkerEntry, DELETE_MARKER_ENTRY { 0 owner, 1 key, 2 version_id, 3 is_latest, 4 last_modified });

/// `DeleteMarkerReplication`.
#[derive(Clone, Default)]
pub struct DeleteMarkerReplication {
    /// `Status`.
    pub status: Option<DeleteMarkerReplicationStatus>,
}

pub(super) static DELETE_MARKER_REPLICATION: Structure = Structure::new(
    "DeleteMarkerReplication",
    &[Member::new("Status", &schemas::DELETE_MARKER_REPLICATION_STATUS)],
);

wire::shape!(DeleteMarkerReplication, DELETE_MARKER_REPLICATION { 0 status });

/// `DeleteObjectOutput`.
#[derive(Clone, Default)]
pub struct DeleteObjectOutput {
    /// `DeleteMarker`: header `x-amz-delete-marker`.
    pub delete_marker: Option<bool>,
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static DELETE_OBJECT_OUTPUT: Structure = Structure::new(
    "DeleteObjectOutput",
    &[
        Member::new("DeleteMarker", &plain::BOOLEAN)
            .wire("x-amz-delete-marker")
            .at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
    ],
);

wire::shape!(DeleteObjectOutput, DELETE_OBJECT_OUTPUT { 0 delete_marker, 1 version_id, 2 request_charged });

/// `DeleteObjectRequest`.
#[derive(Clone, Default)]
pub struct DeleteObjectRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `MFA`: header `x-amz-mfa`.
    pub mfa: Option<SensitiveString>,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `BypassGovernanceRetention`: header `x-amz-bypass-governance-retention`.
    pub bypass_governance_retention: Option<bool>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `IfMatch`: header `If-Match`.
    pub if_match: Option<String>,
    /// `IfMatchLastModifiedTime`: header `x-amz-if-match-last-modified-time`.
    pub if_match_last_modified_time: Option<Timestamp>,
    /// `IfMatchSize`: header `x-amz-if-match-size`.
    pub if_match_size: Option<i64>,
}

pub(super) static DELETE_OBJECT_REQUEST: Structure = Structure::new(
    "DeleteObjectRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("MFA", &schemas::MFA).wire("x-amz-mfa").at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("BypassGovernanceRetention", &plain::BOOLEAN)
            .wire("x-amz-bypass-governance-retention")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("IfMatch", &plain::STRING).wire("If-Match").at(Location::Header),
        Member::new("IfMatchLastModifiedTime", &schemas::IF_MATCH_LAST_MODIFIED_TIME)
            .wire("x-amz-if-match-last-modified-time")
            .at(Location::Header),
        Member::new("IfMatchSize", &plain::LONG).wire("x-amz-if-match-size").at(Location::Header),
    ],
);

wire::shape!(DeleteObjectRequest, DELETE_OBJECT_REQUEST { 0 bucket, 1 key, 2 mfa, 3 version_id, 4 request_payer, 5 bypass_governance_retention, 6 expected_bucket_owner, 7 if_match, 8 if_match_last_modified_time, 9 if_match_size });

/// `DeleteObjectTaggingOutput`.
#[derive(Clone, Default)]
pub struct DeleteObjectTaggingOutput {
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
}

pub(super) static DELETE_OBJECT_TAGGING_OUTPUT: Structure = Structure::new(
    "DeleteObjectTaggingOutput",
    &[Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header)],
);

wire::shape!(DeleteObjectTaggingOutput, DELETE_OBJECT_TAGGING_OUTPUT { 0 version_id });

/// `DeleteObjectTaggingRequest`.
#[derive(Clone, Default)]
pub struct DeleteObjectTaggingRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_OBJECT_TAGGING_REQUEST: Structure = Structure::new(
    "DeleteObjectTaggingRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(DeleteObjectTaggingRequest, DELETE_OBJECT_TAGGING_REQUEST { 0 bucket, 1 key, 2 version_id, 3 expected_bucket_owner });

/// `DeleteObjectsOutput`.
#[derive(Clone, Default)]
pub struct DeleteObjectsOutput {
    /// `Deleted`.
    pub deleted: Option<Vec<DeletedObject>>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
    /// `Errors`.
    pub errors: Option<Vec<Error>>,
}

pub(super) static DELETE_OBJECTS_OUTPUT: Structure = Structure::new(
    "DeleteObjectsOutput",
    &[
        Member::new("Deleted", &schemas::DELETED_OBJECTS).flattened(),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
        Member::new("Errors", &schemas::ERRORS).wire("Error").flattened(),
    ],
)
.xml_root("DeleteResult");

wire::shape!(DeleteObjectsOutput, DELETE_OBJECTS_OUTPUT { 0 deleted, 1 request_charged, 2 errors });

/// `DeleteObjectsRequest`.
#[derive(Clone, Default)]
pub struct DeleteObjectsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Delete`.
    pub delete: Delete,
    /// `MFA`: header `x-amz-mfa`.
    pub mfa: Option<SensitiveString>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `BypassGovernanceRetention`: header `x-amz-bypass-governance-retention`.
    pub bypass_governance_retention: Option<bool>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
}

pub(super) static DELETE_OBJECTS_REQUEST: Structure = Structure::new(
    "DeleteObjectsRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Delete", &schemas::DELETE).required(),
        Member::new("MFA", &schemas::MFA).wire("x-amz-mfa").at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("BypassGovernanceRetention", &plain::BOOLEAN)
            .wire("x-amz-bypass-governance-retention")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
    ],
)
.payload(1);

wire::shape!(DeleteObjectsRequest, DELETE_OBJECTS_REQUEST { 0 bucket, 1 delete, 2 mfa, 3 request_payer, 4 bypass_governance_retention, 5 expected_bucket_owner, 6 checksum_algorithm });

/// `DeletePublicAccessBlockRequest`.
#[derive(Clone, Default)]
pub struct DeletePublicAccessBlockRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static DELETE_PUBLIC_ACCESS_BLOCK_REQUEST: Structure = Structure::new(
    "DeletePublicAccessBlockRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(DeletePublicAccessBlockRequest, DELETE_PUBLIC_ACCESS_BLOCK_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `DeletedObject`.
#[derive(Clone, Default)]
pub struct DeletedObject {
    /// `Key`.
    pub key: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `DeleteMarker`.
    pub delete_marker: Option<bool>,
    /// `DeleteMarkerVersionId`.
    pub delete_marker_version_id: Option<String>,
}

pub(super) static DELETED_OBJECT: Structure = Structure::new(
    "DeletedObject",
    &[
        Member::new("Key", &schemas::OBJECT_KEY),
        Member::new("VersionId", &plain::STRING),
        Member::new("DeleteMarker", &plain::BOOLEAN),
        Member::new("DeleteMarkerVersionId", &plain::STRING),
    ],
);

wire::shape!(DeletedObject, DELETED_OBJECT { 0 key, 1 version_id, 2 delete_marker, 3 delete_marker_version_id });

/// `Destination`.
#[derive(Clone, Default)]
pub struct Destination {
    /// `Bucket`.
    pub bucket: String,
    /// `Account`.
    pub account: Option<String>,
    /// `StorageClass`.
    pub storage_class: Option<StorageClass>,
    /// `AccessControlTranslation`.
    pub access_control_translation: Option<AccessControlTranslation>,
    /// `EncryptionConfiguration`.
    pub encryption_configuration: Option<EncryptionConfiguration>,
    /// `ReplicationTime`.
    pub replication_time: Option<ReplicationTime>,
    /// `Metrics`.
    pub metrics: Option<Metrics>,
}

pub(super) static DESTINATION: Structure = Structure::new(
    "Destination",
    &[
        Member::new("Bucket", &plain::STRING).required(),
        Member::new("Account", &plain::STRING),
        Member::new("StorageClass", &schemas::STORAGE_CLASS),
        Member::new("AccessControlTranslation", &schemas::ACCESS_CONTROL_TRANSLATION),
        Member::new("EncryptionConfiguration", &schemas::ENCRYPTION_CONFIGURATION),
        Member::new("ReplicationTime", &schemas::REPLICATION_TIME),
        Member::new("Metrics", &schemas::METRICS),
    ],
);

wire::shape!(Destination, DESTINATION { 0 bucket, 1 account, 2 storage_class, 3 access_control_translation, 4 encryption_configuration, 5 replication_time, 6 metrics });

/// `Encryption`.
#[derive(Clone, Default)]
pub struct Encryption {
    /// `EncryptionType`.
    pub encryption_type: ServerSideEncryption,
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// `KMSContext`.
    pub kms_context: Option<String>,
}

pub(super) static ENCRYPTION: Structure = Structure::new(
    "Encryption",
    &[
        Member::new("EncryptionType", &schemas::SERVER_SIDE_ENCRYPTION).required(),
        Member::new("KMSKeyId", &plain::STRING),
        Member::new("KMSContext", &plain::STRING),
    ],
);

wire::shape!(Encryption, ENCRYPTION { 0 encryption_type, 1 kms_key_id, 2 kms_context });

/// `EncryptionConfiguration`.
#[derive(Clone, Default)]
pub struct EncryptionConfiguration {
    /// `ReplicaKmsKeyID`.
    pub replica_kms_key_id: Option<String>,
    /// `UseSourceMultiRegionKey`.
    pub use_source_multi_region_key: Option<UseSourceMultiRegionKey>,
}

pub(super) static ENCRYPTION_CONFIGURATION: Structure = Structure::new(
    "EncryptionConfiguration",
    &[
        Member::new("ReplicaKmsKeyID", &plain::STRING),
        Member::new("UseSourceMultiRegionKey", &schemas::USE_SOURCE_MULTI_REGION_KEY),
    ],
);

wire::shape!(EncryptionConfiguration, ENCRYPTION_CONFIGURATION { 0 replica_kms_key_id, 1 use_source_multi_region_key });

/// `Error`.
#[derive(Clone, Default)]
pub struct Error {
    /// `Key`.
    pub key: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `Code`.
    pub code: Option<String>,
    /// `Message`.
    pub message: Option<String>,
}

pub(super) static ERROR: Structure = Structure::new(
    "Error",
    &[
        Member::new("Key", &schemas::OBJECT_KEY),
        Member::new("VersionId", &plain::STRING),
        Member::new("Code", &plain::STRING),
        Member::new("Message", &plain::STRING),
    ],
);

wire::shape!(Error, ERROR { 0 key, 1 version_id, 2 code, 3 message });

/// `ErrorDocument`.
#[derive(Clone, Default)]
pub struct ErrorDocument {
    /// `Key`.
    pub key: String,
}

pub(super) static ERROR_DOCUMENT: Structure =
    Structure::new("ErrorDocument", &[Member::new("Key", &schemas::OBJECT_KEY).required()]);

wire::shape!(ErrorDocument, ERROR_DOCUMENT { 0 key });

/// `EventBridgeConfiguration`.
#[derive(Clone, Default)]
pub struct EventBridgeConfiguration {}

pub(super) static EVENT_BRIDGE_CONFIGURATION: Structure =
    Structure::new("EventBridgeConfiguration", &[]);

wire::shape!(EventBridgeConfiguration, EVENT_BRIDGE_CONFIGURATION {});

/// `EventHoldDuration`.
#[derive(Clone, Default)]
pub struct EventHoldDuration {
    /// `Days`.
    pub days: Option<i32>,
    /// `Years`.
    pub years: Option<i32>,
}

pub(super) static EVENT_HOLD_DURATION: Structure = Structure::new(
    "EventHoldDuration",
    &[Member::new("Days", &plain::INTEGER), Member::new("Years", &plain::INTEGER)],
);

wire::shape!(EventHoldDuration, EVENT_HOLD_DURATION { 0 days, 1 years });

/// `ExistingObjectReplication`.
#[derive(Clone, Default)]
pub struct ExistingObjectReplication {
    /// `Status`.
    pub status: ExistingObjectReplicationStatus,
}

pub(super) static EXISTING_OBJECT_REPLICATION: Structure = Structure::new(
    "ExistingObjectReplication",
    &[Member::new("Status", &schemas::EXISTING_OBJECT_REPLICATION_STATUS).required()],
);

wire::shape!(ExistingObjectReplication, EXISTING_OBJECT_REPLICATION { 0 status });

/// `FilterRule`.
#[derive(Clone, Default)]
pub struct FilterRule {
    /// `Name`.
    pub name: Option<FilterRuleName>,
    /// `Value`.
    pub value: Option<String>,
}

pub(super) static FILTER_RULE: Structure = Structure::new(
    "FilterRule",
    &[Member::new("Name", &schemas::FILTER_RULE_NAME), Member::new("Value", &plain::STRING)],
);

wire::shape!(FilterRule, FILTER_RULE { 0 name, 1 value });

/// `GetBucketAccelerateConfigurationOutput`.
#[derive(Clone, Default)]
pub struct GetBucketAccelerateConfigurationOutput {
    /// `Status`.
    pub status: Option<BucketAccelerateStatus>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT: Structure = Structure::new(
    "GetBucketAccelerateConfigurationOutput",
    &[
        Member::new("Status", &schemas::BUCKET_ACCELERATE_STATUS),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
    ],
)
.xml_root("AccelerateConfiguration");

wire::shape!(GetBucketAccelerateConfigurationOutput, GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT { 0 status, 1 request_charged });

/// `GetBucketAccelerateConfigurationRequest`.
#[derive(Clone, Default)]
pub struct GetBucketAccelerateConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
}

pub(super) static GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST: Structure = Structure::new(
    "GetBucketAccelerateConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketAccelerateConfigurationRequest, GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST { 0 bucket, 1 expected_bucket_owner, 2 request_payer });

/// `GetBucketAclOutput`.
#[derive(Clone, Default)]
pub struct GetBucketAclOutput {
    /// `Owner`.
    pub owner: Option<Owner>,
    /// `Grants`.
    pub grants: Option<Vec<Grant>>,
}

pub(super) static GET_BUCKET_ACL_OUTPUT: Structure = Structure::new(
    "GetBucketAclOutput",
    &[
        Member::new("Owner", &schemas::OWNER),
        Member::new("Grants", &schemas::GRANTS).wire("AccessControlList"),
    ],
)
.xml_root("AccessControlPolicy");

wire::shape!(GetBucketAclOutput, GET_BUCKET_ACL_OUTPUT { 0 owner, 1 grants });

/// `GetBucketAclRequest`.
#[derive(Clone, Default)]
pub struct GetBucketAclRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_ACL_REQUEST: Structure = Structure::new(
    "GetBucketAclRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketAclRequest, GET_BUCKET_ACL_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetBucketAnalyticsConfigurationOutput`.
#[derive(Clone, Default)]
pub struct GetBucketAnalyticsConfigurationOutput {
    /// `AnalyticsConfiguration`.
    pub analytics_configuration: Option<AnalyticsConfiguration>,
}

pub(super) static GET_BUCKET_ANALYTICS_CONFIGURATION_OUTPUT: Structure = Structure::new(
    "GetBucketAnalyticsConfigurationOutput",
    &[Member::new("AnalyticsConfiguration", &schemas::ANALYTICS_CONFIGURATION)],
)
.payload(0);

wire::shape!(GetBucketAnalyticsConfigurationOutput, GET_BUCKET_ANALYTICS_CONFIGURATION_OUTPUT { 0 analytics_configuration });

/// `GetBucketAnalyticsConfigurationRequest`.
#[derive(Clone, Default)]
pub struct GetBucketAnalyticsConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Id`: query parameter `id`.
    pub id: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_ANALYTICS_CONFIGURATION_REQUEST: Structure = Structure::new(
    "GetBucketAnalyticsConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Id", &plain::STRING).wire("id").required().at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketAnalyticsConfigurationRequest, GET_BUCKET_ANALYTICS_CONFIGURATION_REQUEST { 0 bucket, 1 id, 2 expected_bucket_owner });

/// `GetBucketCorsOutput`.
#[derive(Clone, Default)]
pub struct GetBucketCorsOutput {
    /// `CORSRules`.
    pub cors_rules: Option<Vec<CORSRule>>,
}

pub(super) static GET_BUCKET_CORS_OUTPUT: Structure = Structure::new(
    "GetBucketCorsOutput",
    &[Member::new("CORSRules", &schemas::CORS_RULES).wire("CORSRule").flattened()],
)
.xml_root("CORSConfiguration");

wire::shape!(GetBucketCorsOutput, GET_BUCKET_CORS_OUTPUT { 0 cors_rules });

/// `GetBucketCorsRequest`.
#[derive(Clone, Default)]
pub struct GetBucketCorsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_CORS_REQUEST: Structure = Structure::new(
    "GetBucketCorsRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketCorsRequest, GET_BUCKET_CORS_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetBucketEncryptionOutput`.
#[derive(Clone, Default)]
pub struct GetBucketEncryptionOutput {
    /// `ServerSideEncryptionConfiguration`.
    pub server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration>,
}

pub(super) static GET_BUCKET_ENCRYPTION_OUTPUT: Structure = Structure::new(
    "GetBucketEncryptionOutput",
    &[Member::new(
        "ServerSideEncryptionConfiguration",
        &schemas::SERVER_SIDE_ENCRYPTION_CONFIGURATION,
    )],
)
.payload(0);

wire::shape!(GetBucketEncryptionOutput, GET_BUCKET_ENCRYPTION_OUTPUT { 0 server_side_encryption_configuration });

/// `GetBucketEncryptionRequest`.
#[derive(Clone, Default)]
pub struct GetBucketEncryptionRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_ENCRYPTION_REQUEST: Structure = Structure::new(
    "GetBucketEncryptionRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketEncryptionRequest, GET_BUCKET_ENCRYPTION_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetBucketIntelligentTieringConfigurationOutput`.
#[derive(Clone, Default)]
pub struct GetBucketIntelligentTieringConfigurationOutput {
    /// `IntelligentTieringConfiguration`.
    pub intelligent_tiering_configuration: Option<IntelligentTieringConfiguration>,
}

pub(super) static GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT: Structure = Structure::new(
    "GetBucketIntelligentTieringConfigurationOutput",
    &[Member::new("IntelligentTieringConfiguration", &schemas::INTELLIGENT_TIERING_CONFIGURATION)],
)
.payload(0);

wire::shape!(GetBucketIntelligentTieringConfigurationOutput, GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT { 0 intelligent_tiering_configuration });

/// `GetBucketIntelligentTieringConfigurationRequest`.
#[derive(Clone, Default)]
pub struct GetBucketIntelligentTieringConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Id`: query parameter `id`.
    pub id: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST: Structure = Structure::new(
    "GetBucketIntelligentTieringConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Id", &plain::STRING).wire("id").required().at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketIntelligentTieringConfigurationRequest, GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST { 0 bucket, 1 id, 2 expected_bucket_owner });

/// `GetBucketInventoryConfigurationOutput`.
#[derive(Clone, Default)]
pub struct GetBucketInventoryConfigurationOutput {
    /// `InventoryConfiguration`.
    pub inventory_configuration: Option<InventoryConfiguration>,
}

pub(super) static GET_BUCKET_INVENTORY_CONFIGURATION_OUTPUT: Structure = Structure::new(
    "GetBucketInventoryConfigurationOutput",
    &[Member::new("InventoryConfiguration", &schemas::INVENTORY_CONFIGURATION)],
)
.payload(0);

wire::shape!(GetBucketInventoryConfigurationOutput, GET_BUCKET_INVENTORY_CONFIGURATION_OUTPUT { 0 inventory_configuration });

/// `GetBucketInventoryConfigurationRequest`.
#[derive(Clone, Default)]
pub struct GetBucketInventoryConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Id`: query parameter `id`.
    pub id: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_INVENTORY_CONFIGURATION_REQUEST: Structure = Structure::new(
    "GetBucketInventoryConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Id", &plain::STRING).wire("id").required().at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketInventoryConfigurationRequest, GET_BUCKET_INVENTORY_CONFIGURATION_REQUEST { 0 bucket, 1 id, 2 expected_bucket_owner });

/// `GetBucketLifecycleConfigurationOutput`.
#[derive(Clone, Default)]
pub struct GetBucketLifecycleConfigurationOutput {
    /// `Rules`.
    pub rules: Option<Vec<LifecycleRule>>,
    /// `TransitionDefaultMinimumObjectSize`: header `x-amz-transition-default-minimum-object-size`.
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}

pub(super) static GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT: Structure = Structure::new(
    "GetBucketLifecycleConfigurationOutput",
    &[
        Member::new("Rules", &schemas::LIFECYCLE_RULES).wire("Rule").flattened(),
        Member::new(
            "TransitionDefaultMinimumObjectSize",
            &schemas::TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE,
        )
        .wire("x-amz-transition-default-minimum-object-size")
        .at(Location::Header),
    ],
)
.xml_root("LifecycleConfiguration");

wire::shape!(GetBucketLifecycleConfigurationOutput, GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT { 0 rules, 1 transition_default_minimum_object_size });

/// `GetBucketLifecycleConfigurationRequest`.
#[derive(Clone, Default)]
pub struct GetBucketLifecycleConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST: Structure = Structure::new(
    "GetBucketLifecycleConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketLifecycleConfigurationRequest, GET_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetBucketLocationOutput`.
#[derive(Clone, Default)]
pub struct GetBucketLocationOutput {
    /// `LocationConstraint`.
    pub location_constraint: Option<String>,
}

pub(super) static GET_BUCKET_LOCATION_OUTPUT: Structure =
    Structure::new("GetBucketLocationOutput", &[Member::new("LocationConstraint", &plain::STRING)])
        .xml_root("LocationConstraint")
        .xml_unwrapped();

wire::shape!(GetBucketLocationOutput, GET_BUCKET_LOCATION_OUTPUT { 0 location_constraint });

/// `GetBucketLocationRequest`.
#[derive(Clone, Default)]
pub struct GetBucketLocationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_LOCATION_REQUEST: Structure = Structure::new(
    "GetBucketLocationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketLocationRequest, GET_BUCKET_LOCATION_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetBucketLoggingOutput`.
#[derive(Clone, Default)]
pub struct GetBucketLoggingOutput {
    /// `LoggingEnabled`.
    pub logging_enabled: Option<LoggingEnabled>,
}

pub(super) static GET_BUCKET_LOGGING_OUTPUT: Structure = Structure::new(
    "GetBucketLoggingOutput",
    &[Member::new("LoggingEnabled", &schemas::LOGGING_ENABLED)],
)
.xml_root("BucketLoggingStatus");

wire::shape!(GetBucketLoggingOutput, GET_BUCKET_LOGGING_OUTPUT { 0 logging_enabled });

/// `GetBucketLoggingRequest`.
#[derive(Clone, Default)]
pub struct GetBucketLoggingRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_LOGGING_REQUEST: Structure = Structure::new(
    "GetBucketLoggingRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketLoggingRequest, GET_BUCKET_LOGGING_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetBucketMetricsConfigurationOutput`.
#[derive(Clone, Default)]
pub struct GetBucketMetricsConfigurationOutput {
    /// `MetricsConfiguration`.
    pub metrics_configuration: Option<MetricsConfiguration>,
}

pub(super) static GET_BUCKET_METRICS_CONFIGURATION_OUTPUT: Structure = Structure::new(
    "GetBucketMetricsConfigurationOutput",
    &[Member::new("MetricsConfiguration", &schemas::METRICS_CONFIGURATION)],
)
.payload(0);

wire::shape!(GetBucketMetricsConfigurationOutput, GET_BUCKET_METRICS_CONFIGURATION_OUTPUT { 0 metrics_configuration });

/// `GetBucketMetricsConfigurationRequest`.
#[derive(Clone, Default)]
pub struct GetBucketMetricsConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Id`: query parameter `id`.
    pub id: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_METRICS_CONFIGURATION_REQUEST: Structure = Structure::new(
    "GetBucketMetricsConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Id", &plain::STRING).wire("id").required().at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketMetricsConfigurationRequest, GET_BUCKET_METRICS_CONFIGURATION_REQUEST { 0 bucket, 1 id, 2 expected_bucket_owner });

/// `GetBucketNotificationConfigurationRequest`.
#[derive(Clone, Default)]
pub struct GetBucketNotificationConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST: Structure = Structure::new(
    "GetBucketNotificationConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketNotificationConfigurationRequest, GET_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetBucketOwnershipControlsOutput`.
#[derive(Clone, Default)]
pub struct GetBucketOwnershipControlsOutput {
    /// `OwnershipControls`.
    pub ownership_controls: Option<OwnershipControls>,
}

pub(super) static GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: Structure = Structure::new(
    "GetBucketOwnershipControlsOutput",
    &[Member::new("OwnershipControls", &schemas::OWNERSHIP_CONTROLS)],
)
.payload(0);

wire::shape!(GetBucketOwnershipControlsOutput, GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT { 0 ownership_controls });

/// `GetBucketOwnershipControlsRequest`.
#[derive(Clone, Default)]
pub struct GetBucketOwnershipControlsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST: Structure = Structure::new(
    "GetBucketOwnershipControlsRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketOwnershipControlsRequest, GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetBucketPolicyOutput`.
#[derive(Clone, Default)]
pub struct GetBucketPolicyOutput {
    /// `Policy`.
    pub policy: Option<String>,
}

pub(super) static GET_BUCKET_POLICY_OUTPUT: Structure =
    Structure::new("GetBucketPolicyOutput", &[Member::new("Policy", &plain::STRING)]).payload(0);

wire::shape!(GetBucketPolicyOutput, GET_BUCKET_POLICY_OUTPUT { 0 policy });

/// `GetBucketPolicyRequest`.
#[derive(Clone, Default)]
pub struct GetBucketPolicyRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_POLICY_REQUEST: Structure = Structure::new(
    "GetBucketPolicyRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketPolicyRequest, GET_BUCKET_POLICY_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetBucketPolicyStatusOutput`.
#[derive(Clone, Default)]
pub struct GetBucketPolicyStatusOutput {
    /// `PolicyStatus`.
    pub policy_status: Option<PolicyStatus>,
}

pub(super) static GET_BUCKET_POLICY_STATUS_OUTPUT: Structure = Structure::new(
    "GetBucketPolicyStatusOutput",
    &[Member::new("PolicyStatus", &schemas::POLICY_STATUS)],
)
.payload(0);

wire::shape!(GetBucketPolicyStatusOutput, GET_BUCKET_POLICY_STATUS_OUTPUT { 0 policy_status });

/// `GetBucketPolicyStatusRequest`.
#[derive(Clone, Default)]
pub struct GetBucketPolicyStatusRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_POLICY_STATUS_REQUEST: Structure = Structure::new(
    "GetBucketPolicyStatusRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketPolicyStatusRequest, GET_BUCKET_POLICY_STATUS_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetBucketReplicationOutput`.
#[derive(Clone, Default)]
pub struct GetBucketReplicationOutput {
    /// `ReplicationConfiguration`.
    pub replication_configuration: Option<ReplicationConfiguration>,
}

pub(super) static GET_BUCKET_REPLICATION_OUTPUT: Structure = Structure::new(
    "GetBucketReplicationOutput",
    &[Member::new("ReplicationConfiguration", &schemas::REPLICATION_CONFIGURATION)],
)
.payload(0);

wire::shape!(GetBucketReplicationOutput, GET_BUCKET_REPLICATION_OUTPUT { 0 replication_configuration });

/// `GetBucketReplicationRequest`.
#[derive(Clone, Default)]
pub struct GetBucketReplicationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_REPLICATION_REQUEST: Structure = Structure::new(
    "GetBucketReplicationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketReplicationRequest, GET_BUCKET_REPLICATION_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetBucketRequestPaymentOutput`.
#[derive(Clone, Default)]
pub struct GetBucketRequestPaymentOutput {
    /// `Payer`.
    pub payer: Option<Payer>,
}

pub(super) static GET_BUCKET_REQUEST_PAYMENT_OUTPUT: Structure =
    Structure::new("GetBucketRequestPaymentOutput", &[Member::new("Payer", &schemas::PAYER)])
        .xml_root("RequestPaymentConfiguration");

wire::shape!(GetBucketRequestPaymentOutput, GET_BUCKET_REQUEST_PAYMENT_OUTPUT { 0 payer });

/// `GetBucketRequestPaymentRequest`.
#[derive(Clone, Default)]
pub struct GetBucketRequestPaymentRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_REQUEST_PAYMENT_REQUEST: Structure = Structure::new(
    "GetBucketRequestPaymentRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketRequestPaymentRequest, GET_BUCKET_REQUEST_PAYMENT_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetBucketTaggingOutput`.
#[derive(Clone, Default)]
pub struct GetBucketTaggingOutput {
    /// `TagSet`.
    pub tag_set: Vec<Tag>,
}

pub(super) static GET_BUCKET_TAGGING_OUTPUT: Structure = Structure::new(
    "GetBucketTaggingOutput",
    &[Member::new("TagSet", &schemas::TAG_SET).required()],
)
.xml_root("Tagging");

wire::shape!(GetBucketTaggingOutput, GET_BUCKET_TAGGING_OUTPUT { 0 tag_set });

/// `GetBucketTaggingRequest`.
#[derive(Clone, Default)]
pub struct GetBucketTaggingRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_TAGGING_REQUEST: Structure = Structure::new(
    "GetBucketTaggingRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketTaggingRequest, GET_BUCKET_TAGGING_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetBucketVersioningOutput`.
#[derive(Clone, Default)]
pub struct GetBucketVersioningOutput {
    /// `Status`.
    pub status: Option<BucketVersioningStatus>,
    /// `MFADelete`.
    pub mfa_delete: Option<MFADeleteStatus>,
}

pub(super) static GET_BUCKET_VERSIONING_OUTPUT: Structure = Structure::new(
    "GetBucketVersioningOutput",
    &[
        Member::new("Status", &schemas::BUCKET_VERSIONING_STATUS),
        Member::new("MFADelete", &schemas::MFA_DELETE_STATUS).wire("MfaDelete"),
    ],
)
.xml_root("VersioningConfiguration");

wire::shape!(GetBucketVersioningOutput, GET_BUCKET_VERSIONING_OUTPUT { 0 status, 1 mfa_delete });

/// `GetBucketVersioningRequest`.
#[derive(Clone, Default)]
pub struct GetBucketVersioningRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_VERSIONING_REQUEST: Structure = Structure::new(
    "GetBucketVersioningRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketVersioningRequest, GET_BUCKET_VERSIONING_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetBucketWebsiteOutput`.
#[derive(Clone, Default)]
pub struct GetBucketWebsiteOutput {
    /// `RedirectAllRequestsTo`.
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    /// `IndexDocument`.
    pub index_document: Option<IndexDocument>,
    /// `ErrorDocument`.
    pub error_document: Option<ErrorDocument>,
    /// `RoutingRules`.
    pub routing_rules: Option<Vec<RoutingRule>>,
}

pub(super) static GET_BUCKET_WEBSITE_OUTPUT: Structure = Structure::new(
    "GetBucketWebsiteOutput",
    &[
        Member::new("RedirectAllRequestsTo", &schemas::REDIRECT_ALL_REQUESTS_TO),
        Member::new("IndexDocument", &schemas::INDEX_DOCUMENT),
        Member::new("ErrorDocument", &schemas::ERROR_DOCUMENT),
        Member::new("RoutingRules", &schemas::ROUTING_RULES),
    ],
)
.xml_root("WebsiteConfiguration");

wire::shape!(GetBucketWebsiteOutput, GET_BUCKET_WEBSITE_OUTPUT { 0 redirect_all_requests_to, 1 index_document, 2 error_document, 3 routing_rules });

/// `GetBucketWebsiteRequest`.
#[derive(Clone, Default)]
pub struct GetBucketWebsiteRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_BUCKET_WEBSITE_REQUEST: Structure = Structure::new(
    "GetBucketWebsiteRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetBucketWebsiteRequest, GET_BUCKET_WEBSITE_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetObjectAclOutput`.
#[derive(Clone, Default)]
pub struct GetObjectAclOutput {
    /// `Owner`.
    pub owner: Option<Owner>,
    /// `Grants`.
    pub grants: Option<Vec<Grant>>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static GET_OBJECT_ACL_OUTPUT: Structure = Structure::new(
    "GetObjectAclOutput",
    &[
        Member::new("Owner", &schemas::OWNER),
        Member::new("Grants", &schemas::GRANTS).wire("AccessControlList"),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
    ],
)
.xml_root("AccessControlPolicy");

wire::shape!(GetObjectAclOutput, GET_OBJECT_ACL_OUTPUT { 0 owner, 1 grants, 2 request_charged });

/// `GetObjectAclRequest`.
#[derive(Clone, Default)]
pub struct GetObjectAclRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_OBJECT_ACL_REQUEST: Structure = Structure::new(
    "GetObjectAclRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetObjectAclRequest, GET_OBJECT_ACL_REQUEST { 0 bucket, 1 key, 2 version_id, 3 request_payer, 4 expected_bucket_owner });

/// `GetObjectAttributesOutput`.
#[derive(Clone, Default)]
pub struct GetObjectAttributesOutput {
    /// `DeleteMarker`: header `x-amz-delete-marker`.
    pub delete_marker: Option<bool>,
    /// `LastModified`: header `Last-Modified`.
    pub last_modified: Option<Timestamp>,
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
    /// `ETag`.
    pub etag: Option<String>,
    /// `Checksum`.
    pub checksum: Option<Checksum>,
    /// `ObjectParts`.
    pub object_parts: Option<GetObjectAttributesParts>,
    /// `StorageClass`.
    pub storage_class: Option<StorageClass>,
    /// `ObjectSize`.
    pub object_size: Option<i64>,
}

pub(super) static GET_OBJECT_ATTRIBUTES_OUTPUT: Structure = Structure::new(
    "GetObjectAttributesOutput",
    &[
        Member::new("DeleteMarker", &plain::BOOLEAN)
            .wire("x-amz-delete-marker")
            .at(Location::Header),
        Member::new("LastModified", &plain::TIMESTAMP).wire("Last-Modified").at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
        Member::new("ETag", &plain::STRING),
        Member::new("Checksum", &schemas::CHECKSUM),
        Member::new("ObjectParts", &schemas::GET_OBJECT_ATTRIBUTES_PARTS),
        Member::new("StorageClass", &schemas::STORAGE_CLASS),
        Member::new("ObjectSize", &plain::LONG),
    ],
)
.xml_root("GetObjectAttributesResponse");

wire::shape!(GetObjectAttributesOutput, GET_OBJECT_ATTRIBUTES_OUTPUT { 0 delete_marker, 1 last_modified, 2 version_id, 3 request_charged, 4 etag, 5 checksum, 6 object_parts, 7 storage_class, 8 object_size });

/// `GetObjectAttributesParts`.
#[derive(Clone, Default)]
pub struct GetObjectAttributesParts {
    /// `TotalPartsCount`.
    pub total_parts_count: Option<i32>,
    /// `PartNumberMarker`.
    pub part_number_marker: Option<i32>,
    /// `NextPartNumberMarker`.
    pub next_part_number_marker: Option<i32>,
    /// `MaxParts`.
    pub max_parts: Option<i32>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Parts`.
    pub parts: Option<Vec<ObjectPart>>,
}

pub(super) static GET_OBJECT_ATTRIBUTES_PARTS: Structure = Structure::new(
    "GetObjectAttributesParts",
    &[
        Member::new("TotalPartsCount", &plain::INTEGER).wire("PartsCount"),
        Member::new("PartNumberMarker", &plain::INTEGER),
        Member::new("NextPartNumberMarker", &plain::INTEGER),
        Member::new("MaxParts", &plain::INTEGER),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Parts", &schemas::PARTS_LIST).wire("Part").flattened(),
    ],
);

wire::shape!(GetObjectAttributesParts, GET_OBJECT_ATTRIBUTES_PARTS { 0 total_parts_count, 1 part_number_marker, 2 next_part_number_marker, 3 max_parts, 4 is_truncated, 5 parts });

/// `GetObjectAttributesRequest`.
#[derive(Clone, Default)]
pub struct GetObjectAttributesRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `MaxParts`: header `x-amz-max-parts`.
    pub max_parts: Option<i32>,
    /// `PartNumberMarker`: header `x-amz-part-number-marker`.
    pub part_number_marker: Option<i32>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`: header `x-amz-server-side-encryption-customer-key`.
    pub sse_customer_key: Option<SensitiveString>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `ObjectAttributes`: header `x-amz-object-attributes`.
    pub object_attributes: Vec<ObjectAttributes>,
}

pub(super) static GET_OBJECT_ATTRIBUTES_REQUEST: Structure = Structure::new(
    "GetObjectAttributesRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("MaxParts", &plain::INTEGER).wire("x-amz-max-parts").at(Location::Header),
        Member::new("PartNumberMarker", &plain::INTEGER)
            .wire("x-amz-part-number-marker")
            .at(Location::Header),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKey", &schemas::SSE_CUSTOMER_KEY)
            .wire("x-amz-server-side-encryption-customer-key")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("ObjectAttributes", &schemas::OBJECT_ATTRIBUTES_LIST)
            .wire("x-amz-object-attributes")
            .required()
            .at(Location::Header),
    ],
);

wire::shape!(GetObjectAttributesRequest, GET_OBJECT_ATTRIBUTES_REQUEST { 0 bucket, 1 key, 2 version_id, 3 max_parts, 4 part_number_marker, 5 sse_customer_algorithm, 6 sse_customer_key, 7 sse_customer_key_md5, 8 request_payer, 9 expected_bucket_owner, 10 object_attributes });

/// `GetObjectLegalHoldOutput`.
#[derive(Clone, Default)]
pub struct GetObjectLegalHoldOutput {
    /// `LegalHold`.
    pub legal_hold: Option<ObjectLockLegalHold>,
}

pub(super) static GET_OBJECT_LEGAL_HOLD_OUTPUT: Structure = Structure::new(
    "GetObjectLegalHoldOutput",
    &[Member::new("LegalHold", &schemas::OBJECT_LOCK_LEGAL_HOLD)],
)
.payload(0);

wire::shape!(GetObjectLegalHoldOutput, GET_OBJECT_LEGAL_HOLD_OUTPUT { 0 legal_hold });

/// `GetObjectLegalHoldRequest`.
#[derive(Clone, Default)]
pub struct GetObjectLegalHoldRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_OBJECT_LEGAL_HOLD_REQUEST: Structure = Structure::new(
    "GetObjectLegalHoldRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetObjectLegalHoldRequest, GET_OBJECT_LEGAL_HOLD_REQUEST { 0 bucket, 1 key, 2 version_id, 3 request_payer, 4 expected_bucket_owner });

/// `GetObjectLockConfigurationOutput`.
#[derive(Clone, Default)]
pub struct GetObjectLockConfigurationOutput {
    /// `ObjectLockConfiguration`.
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
}

pub(super) static GET_OBJECT_LOCK_CONFIGURATION_OUTPUT: Structure = Structure::new(
    "GetObjectLockConfigurationOutput",
    &[Member::new("ObjectLockConfiguration", &schemas::OBJECT_LOCK_CONFIGURATION)],
)
.payload(0);

wire::shape!(GetObjectLockConfigurationOutput, GET_OBJECT_LOCK_CONFIGURATION_OUTPUT { 0 object_lock_configuration });

/// `GetObjectLockConfigurationRequest`.
#[derive(Clone, Default)]
pub struct GetObjectLockConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_OBJECT_LOCK_CONFIGURATION_REQUEST: Structure = Structure::new(
    "GetObjectLockConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetObjectLockConfigurationRequest, GET_OBJECT_LOCK_CONFIGURATION_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GetObjectOutput`.
#[derive(Default)]
pub struct GetObjectOutput {
    /// `Body`.
    pub body: Body,
    /// `DeleteMarker`: header `x-amz-delete-marker`.
    pub delete_marker: Option<bool>,
    /// `AcceptRanges`: header `accept-ranges`.
    pub accept_ranges: Option<String>,
    /// `Expiration`: header `x-amz-expiration`.
    pub expiration: Option<String>,
    /// `Restore`: header `x-amz-restore`.
    pub restore: Option<String>,
    /// `LastModified`: header `Last-Modified`.
    pub last_modified: Option<Timestamp>,
    /// `ContentLength`: header `Content-Length`.
    pub content_length: Option<i64>,
    /// `ETag`: header `ETag`.
    pub etag: Option<String>,
    /// `ChecksumCRC32`: header `x-amz-checksum-crc32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`: header `x-amz-checksum-crc32c`.
    pub checksum_crc32c: Option<String>,
    /// `ChecksumCRC64NVME`: header `x-amz-checksum-crc64nvme`.
    pub checksum_crc64nvme: Option<String>,
    /// `ChecksumSHA1`: header `x-amz-checksum-sha1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`: header `x-amz-checksum-sha256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`: header `x-amz-checksum-sha512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`: header `x-amz-checksum-md5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`: header `x-amz-checksum-xxhash64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`: header `x-amz-checksum-xxhash3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`: header `x-amz-checksum-xxhash128`.
    pub checksum_xxhash128: Option<String>,
    /// `ChecksumType`: header `x-amz-checksum-type`.
    pub checksum_type: Option<ChecksumType>,
    /// `MissingMeta`: header `x-amz-missing-meta`.
    pub missing_meta: Option<i32>,
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
    /// `CacheControl`: header `Cache-Control`.
    pub cache_control: Option<String>,
    /// `ContentDisposition`: header `Content-Disposition`.
    pub content_disposition: Option<String>,
    /// `ContentEncoding`: header `Content-Encoding`.
    pub content_encoding: Option<String>,
    /// `ContentLanguage`: header `Content-Language`.
    pub content_language: Option<String>,
    /// `ContentRange`: header `Content-Range`.
    pub content_range: Option<String>,
    /// `ContentType`: header `Content-Type`.
    pub content_type: Option<String>,
    /// `Expires`: header `Expires`.
    pub expires: Option<String>,
    /// `WebsiteRedirectLocation`: header `x-amz-website-redirect-location`.
    pub website_redirect_location: Option<String>,
    /// `ServerSideEncryption`: header `x-amz-server-side-encryption`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// `Metadata`: headers `x-amz-meta-*`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`: header `x-amz-server-side-encryption-aws-kms-key-id`.
    pub sse_kms_key_id: Option<String>,
    /// `BucketKeyEnabled`: header `x-amz-server-side-encryption-bucket-key-enabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `StorageClass`: header `x-amz-storage-class`.
    pub storage_class: Option<StorageClass>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
    /// `ReplicationStatus`: header `x-amz-replication-status`.
    pub replication_status: Option<ReplicationStatus>,
    /// `PartsCount`: header `x-amz-mp-parts-count`.
    pub parts_count: Option<i32>,
    /// `TagCount`: header `x-amz-tagging-count`.
    pub tag_count: Option<i32>,
    /// `ObjectLockMode`: header `x-amz-object-lock-mode`.
    pub object_lock_mode: Option<ObjectLockMode>,
    /// `ObjectLockRetainUntilDate`: header `x-amz-object-lock-retain-until-date`.
    pub object_lock_retain_until_date: Option<Timestamp>,
    /// `ObjectLockLegalHoldStatus`: header `x-amz-object-lock-legal-hold`.
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    /// `ObjectLockEventHold`: header `x-amz-object-lock-event-hold`.
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    /// `ObjectLockEventHoldDurationDays`: header `x-amz-object-lock-event-hold-duration-days`.
    pub object_lock_event_hold_duration_days: Option<i32>,
    /// `ObjectLockEventHoldDurationYears`: header `x-amz-object-lock-event-hold-duration-years`.
    pub object_lock_event_hold_duration_years: Option<i32>,
}

pub(super) static GET_OBJECT_OUTPUT: Structure = Structure::new(
    "GetObjectOutput",
    &[
        Member::new("Body", &plain::STREAM),
        Member::new("DeleteMarker", &plain::BOOLEAN)
            .wire("x-amz-delete-marker")
            .at(Location::Header),
        Member::new("AcceptRanges", &plain::STRING).wire("accept-ranges").at(Location::Header),
        Member::new("Expiration", &plain::STRING).wire("x-amz-expiration").at(Location::Header),
        Member::new("Restore", &plain::STRING).wire("x-amz-restore").at(Location::Header),
        Member::new("LastModified", &plain::TIMESTAMP).wire("Last-Modified").at(Location::Header),
        Member::new("ContentLength", &plain::LONG).wire("Content-Length").at(Location::Header),
        Member::new("ETag", &plain::STRING).at(Location::Header),
        Member::new("ChecksumCRC32", &plain::STRING)
            .wire("x-amz-checksum-crc32")
            .at(Location::Header),
        Member::new("ChecksumCRC32C", &plain::STRING)
            .wire("x-amz-checksum-crc32c")
            .at(Location::Header),
        Member::new("ChecksumCRC64NVME", &plain::STRING)
            .wire("x-amz-checksum-crc64nvme")
            .at(Location::Header),
        Member::new("ChecksumSHA1", &plain::STRING)
            .wire("x-amz-checksum-sha1")
            .at(Location::Header),
        Member::new("ChecksumSHA256", &plain::STRING)
            .wire("x-amz-checksum-sha256")
            .at(Location::Header),
        Member::new("ChecksumSHA512", &plain::STRING)
            .wire("x-amz-checksum-sha512")
            .at(Location::Header),
        Member::new("ChecksumMD5", &plain::STRING).wire("x-amz-checksum-md5").at(Location::Header),
        Member::new("ChecksumXXHASH64", &plain::STRING)
            .wire("x-amz-checksum-xxhash64")
            .at(Location::Header),
        Member::new("ChecksumXXHASH3", &plain::STRING)
            .wire("x-amz-checksum-xxhash3")
            .at(Location::Header),
        Member::new("ChecksumXXHASH128", &plain::STRING)
            .wire("x-amz-checksum-xxhash128")
            .at(Location::Header),
        Member::new("ChecksumType", &schemas::CHECKSUM_TYPE)
            .wire("x-amz-checksum-type")
            .at(Location::Header),
        Member::new("MissingMeta", &plain::INTEGER).wire("x-amz-missing-meta").at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header),
        Member::new("CacheControl", &plain::STRING).wire("Cache-Control").at(Location::Header),
        Member::new("ContentDisposition", &plain::STRING)
            .wire("Content-Disposition")
            .at(Location::Header),
        Member::new("ContentEncoding", &plain::STRING)
            .wire("Content-Encoding")
            .at(Location::Header),
        Member::new("ContentLanguage", &plain::STRING)
            .wire("Content-Language")
            .at(Location::Header),
        Member::new("ContentRange", &plain::STRING).wire("Content-Range").at(Location::Header),
        Member::new("ContentType", &plain::STRING).wire("Content-Type").at(Location::Header),
        Member::new("Expires", &plain::STRING).at(Location::Header),
        Member::new("WebsiteRedirectLocation", &plain::STRING)
            .wire("x-amz-website-redirect-location")
            .at(Location::Header),
        Member::new("ServerSideEncryption", &schemas::SERVER_SIDE_ENCRYPTION)
            .wire("x-amz-server-side-encryption")
            .at(Location::Header),
        Member::new("Metadata", &schemas::METADATA).wire("x-amz-meta-").at(Location::PrefixHeaders),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("SSEKMSKeyId", &plain::STRING)
            .wire("x-amz-server-side-encryption-aws-kms-key-id")
            .at(Location::Header),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN)
            .wire("x-amz-server-side-encryption-bucket-key-enabled")
            .at(Location::Header),
        Member::new("StorageClass", &schemas::STORAGE_CLASS)
            .wire("x-amz-storage-class")
            .at(Location::Header),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
        Member::new("ReplicationStatus", &schemas::REPLICATION_STATUS)
            .wire("x-amz-replication-status")
            .at(Location::Header),
        Member::new("PartsCount", &plain::INTEGER)
            .wire("x-amz-mp-parts-count")
            .at(Location::Header),
        Member::new("TagCount", &plain::INTEGER).wire("x-amz-tagging-count").at(Location::Header),
        Member::new("ObjectLockMode", &schemas::OBJECT_LOCK_MODE)
            .wire("x-amz-object-lock-mode")
            .at(Location::Header),
        Member::new("ObjectLockRetainUntilDate", &schemas::OBJECT_LOCK_RETAIN_UNTIL_DATE)
            .wire("x-amz-object-lock-retain-until-date")
            .at(Location::Header),
        Member::new("ObjectLockLegalHoldStatus", &schemas::OBJECT_LOCK_LEGAL_HOLD_STATUS)
            .wire("x-amz-object-lock-legal-hold")
            .at(Location::Header),
        Member::new("ObjectLockEventHold", &schemas::OBJECT_LOCK_EVENT_HOLD)
            .wire("x-amz-object-lock-event-hold")
            .at(Location::Header),
        Member::new("ObjectLockEventHoldDurationDays", &plain::INTEGER)
            .wire("x-amz-object-lock-event-hold-duration-days")
            .at(Location::Header),
        Member::new("ObjectLockEventHoldDurationYears", &plain::INTEGER)
            .wire("x-amz-object-lock-event-hold-duration-years")
            .at(Location::Header),
    ],
)
.payload(0);

wire::stream_shape!(GetObjectOutput, GET_OBJECT_OUTPUT { 0 body, 1 delete_marker, 2 accept_ranges, 3 expiration, 4 restore, 5 last_modified, 6 content_length, 7 etag, 8 checksum_crc32, 9 checksum_crc32c, 10 checksum_crc64nvme, 11 checksum_sha1, 12 checksum_sha256, 13 checksum_sha512, 14 checksum_md5, 15 checksum_xxhash64, 16 checksum_xxhash3, 17 checksum_xxhash128, 18 checksum_type, 19 missing_meta, 20 version_id, 21 cache_control, 22 content_disposition, 23 content_encoding, 24 content_language, 25 content_range, 26 content_type, 27 expires, 28 website_redirect_location, 29 server_side_encryption, 30 metadata, 31 sse_customer_algorithm, 32 sse_customer_key_md5, 33 sse_kms_key_id, 34 bucket_key_enabled, 35 storage_class, 36 request_charged, 37 replication_status, 38 parts_count, 39 tag_count, 40 object_lock_mode, 41 object_lock_retain_until_date, 42 object_lock_legal_hold_status, 43 object_lock_event_hold, 44 object_lock_event_hold_duration_days, 45 object_lock_event_hold_duration_years });

/// `GetObjectRequest`.
#[derive(Clone, Default)]
pub struct GetObjectRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `IfMatch`: header `If-Match`.
    pub if_match: Option<String>,
    /// `IfModifiedSince`: header `If-Modified-Since`.
    pub if_modified_since: Option<Timestamp>,
    /// `IfNoneMatch`: header `If-None-Match`.
    pub if_none_match: Option<String>,
    /// `IfUnmodifiedSince`: header `If-Unmodified-Since`.
    pub if_unmodified_since: Option<Timestamp>,
    /// `Key`: in the path.
    pub key: String,
    /// `Range`: header `Range`.
    pub range: Option<String>,
    /// `ResponseCacheControl`: query parameter `response-cache-control`.
    pub response_cache_control: Option<String>,
    /// `ResponseContentDisposition`: query parameter `response-content-disposition`.
    pub response_content_disposition: Option<String>,
    /// `ResponseContentEncoding`: query parameter `response-content-encoding`.
    pub response_content_encoding: Option<String>,
    /// `ResponseContentLanguage`: query parameter `response-content-language`.
    pub response_content_language: Option<String>,
    /// `ResponseContentType`: query parameter `response-content-type`.
    pub response_content_type: Option<String>,
    /// `ResponseExpires`: query parameter `response-expires`.
    pub response_expires: Option<Timestamp>,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`: header `x-amz-server-side-encryption-customer-key`.
    pub sse_customer_key: Option<SensitiveString>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `PartNumber`: query parameter `partNumber`.
    pub part_number: Option<i32>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `ChecksumMode`: header `x-amz-checksum-mode`.
    pub checksum_mode: Option<ChecksumMode>,
}

pub(super) static GET_OBJECT_REQUEST: Structure = Structure::new(
    "GetObjectRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("IfMatch", &plain::STRING).wire("If-Match").at(Location::Header),
        Member::new("IfModifiedSince", &plain::TIMESTAMP)
            .wire("If-Modified-Since")
            .at(Location::Header),
        Member::new("IfNoneMatch", &plain::STRING).wire("If-None-Match").at(Location::Header),
        Member::new("IfUnmodifiedSince", &plain::TIMESTAMP)
            .wire("If-Unmodified-Since")
            .at(Location::Header),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("Range", &plain::STRING).at(Location::Header),
        Member::new("ResponseCacheControl", &plain::STRING)
            .wire("response-cache-control")
            .at(Location::Query),
        Member::new("ResponseContentDisposition", &plain::STRING)
            .wire("response-content-disposition")
            .at(Location::Query),
        Member::new("ResponseContentEncoding", &plain::STRING)
            .wire("response-content-encoding")
            .at(Location::Query),
        Member::new("ResponseContentLanguage", &plain::STRING)
            .wire("response-content-language")
            .at(Location::Query),
        Member::new("ResponseContentType", &plain::STRING)
            .wire("response-content-type")
            .at(Location::Query),
        Member::new("ResponseExpires", &schemas::RESPONSE_EXPIRES)
            .wire("response-expires")
            .at(Location::Query),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKey", &schemas::SSE_CUSTOMER_KEY)
            .wire("x-amz-server-side-encryption-customer-key")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("PartNumber", &plain::INTEGER).wire("partNumber").at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("ChecksumMode", &schemas::CHECKSUM_MODE)
            .wire("x-amz-checksum-mode")
            .at(Location::Header),
    ],
);

wire::shape!(GetObjectRequest, GET_OBJECT_REQUEST { 0 bucket, 1 if_match, 2 if_modified_since, 3 if_none_match, 4 if_unmodified_since, 5 key, 6 range, 7 response_cache_control, 8 response_content_disposition, 9 response_content_encoding, 10 response_content_language, 11 response_content_type, 12 response_expires, 13 version_id, 14 sse_customer_algorithm, 15 sse_customer_key, 16 sse_customer_key_md5, 17 request_payer, 18 part_number, 19 expected_bucket_owner, 20 checksum_mode });

/// `GetObjectRetentionOutput`.
#[derive(Clone, Default)]
pub struct GetObjectRetentionOutput {
    /// `Retention`.
    pub retention: Option<ObjectLockRetention>,
}

pub(super) static GET_OBJECT_RETENTION_OUTPUT: Structure = Structure::new(
    "GetObjectRetentionOutput",
    &[Member::new("Retention", &schemas::OBJECT_LOCK_RETENTION)],
)
.payload(0);

wire::shape!(GetObjectRetentionOutput, GET_OBJECT_RETENTION_OUTPUT { 0 retention });

/// `GetObjectRetentionRequest`.
#[derive(Clone, Default)]
pub struct GetObjectRetentionRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_OBJECT_RETENTION_REQUEST: Structure = Structure::new(
    "GetObjectRetentionRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetObjectRetentionRequest, GET_OBJECT_RETENTION_REQUEST { 0 bucket, 1 key, 2 version_id, 3 request_payer, 4 expected_bucket_owner });

/// `GetObjectTaggingOutput`.
#[derive(Clone, Default)]
pub struct GetObjectTaggingOutput {
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
    /// `TagSet`.
    pub tag_set: Vec<Tag>,
}

pub(super) static GET_OBJECT_TAGGING_OUTPUT: Structure = Structure::new(
    "GetObjectTaggingOutput",
    &[
        Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header),
        Member::new("TagSet", &schemas::TAG_SET).required(),
    ],
)
.xml_root("Tagging");

wire::shape!(GetObjectTaggingOutput, GET_OBJECT_TAGGING_OUTPUT { 0 version_id, 1 tag_set });

/// `GetObjectTaggingRequest`.
#[derive(Clone, Default)]
pub struct GetObjectTaggingRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
}

pub(super) static GET_OBJECT_TAGGING_REQUEST: Structure = Structure::new(
    "GetObjectTaggingRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
    ],
);

wire::shape!(GetObjectTaggingRequest, GET_OBJECT_TAGGING_REQUEST { 0 bucket, 1 key, 2 version_id, 3 expected_bucket_owner, 4 request_payer });

/// `GetPublicAccessBlockOutput`.
#[derive(Clone, Default)]
pub struct GetPublicAccessBlockOutput {
    /// `PublicAccessBlockConfiguration`.
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}

pub(super) static GET_PUBLIC_ACCESS_BLOCK_OUTPUT: Structure = Structure::new(
    "GetPublicAccessBlockOutput",
    &[Member::new("PublicAccessBlockConfiguration", &schemas::PUBLIC_ACCESS_BLOCK_CONFIGURATION)],
)
.payload(0);

wire::shape!(GetPublicAccessBlockOutput, GET_PUBLIC_ACCESS_BLOCK_OUTPUT { 0 public_access_block_configuration });

/// `GetPublicAccessBlockRequest`.
#[derive(Clone, Default)]
pub struct GetPublicAccessBlockRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static GET_PUBLIC_ACCESS_BLOCK_REQUEST: Structure = Structure::new(
    "GetPublicAccessBlockRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(GetPublicAccessBlockRequest, GET_PUBLIC_ACCESS_BLOCK_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `GlacierJobParameters`.
#[derive(Clone, Default)]
pub struct GlacierJobParameters {
    /// `Tier`.
    pub tier: Tier,
}

pub(super) static GLACIER_JOB_PARAMETERS: Structure =
    Structure::new("GlacierJobParameters", &[Member::new("Tier", &schemas::TIER).required()]);

wire::shape!(GlacierJobParameters, GLACIER_JOB_PARAMETERS { 0 tier });

/// `Grant`.
#[derive(Clone, Default)]
pub struct Grant {
    /// `Grantee`.
    pub grantee: Option<Grantee>,
    /// `Permission`.
    pub permission: Option<String>,
}

pub(super) static GRANT: Structure = Structure::new(
    "Grant",
    &[Member::new("Grantee", &schemas::GRANTEE), Member::new("Permission", &plain::STRING)],
);

wire::shape!(Grant, GRANT { 0 grantee, 1 permission });

/// `Grantee`.
#[derive(Clone, Default)]
pub struct Grantee {
    /// `DisplayName`.
    pub display_name: Option<String>,
    /// `EmailAddress`.
    pub email_address: Option<String>,
    /// `ID`.
    pub id: Option<String>,
    /// `Type`.
    pub r#type: String,
    /// `URI`.
    pub uri: Option<String>,
}

pub(super) static GRANTEE: Structure = Structure::new(
    "Grantee",
    &[
        Member::new("DisplayName", &plain::STRING),
        Member::new("EmailAddress", &plain::STRING),
        Member::new("ID", &plain::STRING),
        Member::new("Type", &plain::STRING).wire("xsi:type").required().attribute(),
        Member::new("URI", &plain::STRING),
    ],
)
.namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");

wire::shape!(Grantee, GRANTEE { 0 display_name, 1 email_address, 2 id, 3 r#type, 4 uri });

/// `HeadBucketOutput`.
#[derive(Clone, Default)]
pub struct HeadBucketOutput {
    /// `BucketArn`: header `x-amz-bucket-arn`.
    pub bucket_arn: Option<String>,
    /// `BucketLocationType`: header `x-amz-bucket-location-type`.
    pub bucket_location_type: Option<LocationType>,
    /// `BucketLocationName`: header `x-amz-bucket-location-name`.
    pub bucket_location_name: Option<String>,
    /// `BucketRegion`: header `x-amz-bucket-region`.
    pub bucket_region: Option<String>,
    /// `AccessPointAlias`: header `x-amz-access-point-alias`.
    pub access_point_alias: Option<bool>,
}

pub(super) static HEAD_BUCKET_OUTPUT: Structure = Structure::new(
    "HeadBucketOutput",
    &[
        Member::new("BucketArn", &schemas::S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING)
            .wire("x-amz-bucket-arn")
            .at(Location::Header),
        Member::new("BucketLocationType", &schemas::LOCATION_TYPE)
            .wire("x-amz-bucket-location-type")
            .at(Location::Header),
        Member::new("BucketLocationName", &plain::STRING)
            .wire("x-amz-bucket-location-name")
            .at(Location::Header),
        Member::new("BucketRegion", &schemas::REGION)
            .wire("x-amz-bucket-region")
            .at(Location::Header),
        Member::new("AccessPointAlias", &plain::BOOLEAN)
            .wire("x-amz-access-point-alias")
            .at(Location::Header),
    ],
);

wire::shape!(HeadBucketOutput, HEAD_BUCKET_OUTPUT { 0 bucket_arn, 1 bucket_location_type, 2 bucket_location_name, 3 bucket_region, 4 access_point_alias });

/// `HeadBucketRequest`.
#[derive(Clone, Default)]
pub struct HeadBucketRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static HEAD_BUCKET_REQUEST: Structure = Structure::new(
    "HeadBucketRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(HeadBucketRequest, HEAD_BUCKET_REQUEST { 0 bucket, 1 expected_bucket_owner });

/// `HeadObjectOutput`.
#[derive(Clone, Default)]
pub struct HeadObjectOutput {
    /// `DeleteMarker`: header `x-amz-delete-marker`.
    pub delete_marker: Option<bool>,
    /// `AcceptRanges`: header `accept-ranges`.
    pub accept_ranges: Option<String>,
    /// `Expiration`: header `x-amz-expiration`.
    pub expiration: Option<String>,
    /// `Restore`: header `x-amz-restore`.
    pub restore: Option<String>,
    /// `ArchiveStatus`: header `x-amz-archive-status`.
    pub archive_status: Option<ArchiveStatus>,
    /// `LastModified`: header `Last-Modified`.
    pub last_modified: Option<Timestamp>,
    /// `ContentLength`: header `Content-Length`.
    pub content_length: Option<i64>,
    /// `ChecksumCRC32`: header `x-amz-checksum-crc32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`: header `x-amz-checksum-crc32c`.
    pub checksum_crc32c: Option<String>,
    /// `ChecksumCRC64NVME`: header `x-amz-checksum-crc64nvme`.
    pub checksum_crc64nvme: Option<String>,
    /// `ChecksumSHA1`: header `x-amz-checksum-sha1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`: header `x-amz-checksum-sha256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`: header `x-amz-checksum-sha512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`: header `x-amz-checksum-md5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`: header `x-amz-checksum-xxhash64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`: header `x-amz-checksum-xxhash3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`: header `x-amz-checksum-xxhash128`.
    pub checksum_xxhash128: Option<String>,
    /// `ChecksumType`: header `x-amz-checksum-type`.
    pub checksum_type: Option<ChecksumType>,
    /// `ETag`: header `ETag`.
    pub etag: Option<String>,
    /// `MissingMeta`: header `x-amz-missing-meta`.
    pub missing_meta: Option<i32>,
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
    /// `CacheControl`: header `Cache-Control`.
    pub cache_control: Option<String>,
    /// `ContentDisposition`: header `Content-Disposition`.
    pub content_disposition: Option<String>,
    /// `ContentEncoding`: header `Content-Encoding`.
    pub content_encoding: Option<String>,
    /// `ContentLanguage`: header `Content-Language`.
    pub content_language: Option<String>,
    /// `ContentType`: header `Content-Type`.
    pub content_type: Option<String>,
    /// `ContentRange`: header `Content-Range`.
    pub content_range: Option<String>,
    /// `Expires`: header `Expires`.
    pub expires: Option<String>,
    /// `WebsiteRedirectLocation`: header `x-amz-website-redirect-location`.
    pub website_redirect_location: Option<String>,
    /// `ServerSideEncryption`: header `x-amz-server-side-encryption`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// `Metadata`: headers `x-amz-meta-*`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`: header `x-amz-server-side-encryption-aws-kms-key-id`.
    pub sse_kms_key_id: Option<String>,
    /// `BucketKeyEnabled`: header `x-amz-server-side-encryption-bucket-key-enabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `StorageClass`: header `x-amz-storage-class`.
    pub storage_class: Option<StorageClass>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
    /// `ReplicationStatus`: header `x-amz-replication-status`.
    pub replication_status: Option<ReplicationStatus>,
    /// `PartsCount`: header `x-amz-mp-parts-count`.
    pub parts_count: Option<i32>,
    /// `TagCount`: header `x-amz-tagging-count`.
    pub tag_count: Option<i32>,
    /// `ObjectLockMode`: header `x-amz-object-lock-mode`.
    pub object_lock_mode: Option<ObjectLockMode>,
    /// `ObjectLockRetainUntilDate`: header `x-amz-object-lock-retain-until-date`.
    pub object_lock_retain_until_date: Option<Timestamp>,
    /// `ObjectLockLegalHoldStatus`: header `x-amz-object-lock-legal-hold`.
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    /// `ObjectLockEventHold`: header `x-amz-object-lock-event-hold`.
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    /// `ObjectLockEventHoldDurationDays`: header `x-amz-object-lock-event-hold-duration-days`.
    pub object_lock_event_hold_duration_days: Option<i32>,
    /// `ObjectLockEventHoldDurationYears`: header `x-amz-object-lock-event-hold-duration-years`.
    pub object_lock_event_hold_duration_years: Option<i32>,
}

pub(super) static HEAD_OBJECT_OUTPUT: Structure = Structure::new(
    "HeadObjectOutput",
    &[
        Member::new("DeleteMarker", &plain::BOOLEAN)
            .wire("x-amz-delete-marker")
            .at(Location::Header),
        Member::new("AcceptRanges", &plain::STRING).wire("accept-ranges").at(Location::Header),
        Member::new("Expiration", &plain::STRING).wire("x-amz-expiration").at(Location::Header),
        Member::new("Restore", &plain::STRING).wire("x-amz-restore").at(Location::Header),
        Member::new("ArchiveStatus", &schemas::ARCHIVE_STATUS)
            .wire("x-amz-archive-status")
            .at(Location::Header),
        Member::new("LastModified", &plain::TIMESTAMP).wire("Last-Modified").at(Location::Header),
        Member::new("ContentLength", &plain::LONG).wire("Content-Length").at(Location::Header),
        Member::new("ChecksumCRC32", &plain::STRING)
            .wire("x-amz-checksum-crc32")
            .at(Location::Header),
        Member::new("ChecksumCRC32C", &plain::STRING)
            .wire("x-amz-checksum-crc32c")
            .at(Location::Header),
        Member::new("ChecksumCRC64NVME", &plain::STRING)
            .wire("x-amz-checksum-crc64nvme")
            .at(Location::Header),
        Member::new("ChecksumSHA1", &plain::STRING)
            .wire("x-amz-checksum-sha1")
            .at(Location::Header),
        Member::new("ChecksumSHA256", &plain::STRING)
            .wire("x-amz-checksum-sha256")
            .at(Location::Header),
        Member::new("ChecksumSHA512", &plain::STRING)
            .wire("x-amz-checksum-sha512")
            .at(Location::Header),
        Member::new("ChecksumMD5", &plain::STRING).wire("x-amz-checksum-md5").at(Location::Header),
        Member::new("ChecksumXXHASH64", &plain::STRING)
            .wire("x-amz-checksum-xxhash64")
            .at(Location::Header),
        Member::new("ChecksumXXHASH3", &plain::STRING)
            .wire("x-amz-checksum-xxhash3")
            .at(Location::Header),
        Member::new("ChecksumXXHASH128", &plain::STRING)
            .wire("x-amz-checksum-xxhash128")
            .at(Location::Header),
        Member::new("ChecksumType", &schemas::CHECKSUM_TYPE)
            .wire("x-amz-checksum-type")
            .at(Location::Header),
        Member::new("ETag", &plain::STRING).at(Location::Header),
        Member::new("MissingMeta", &plain::INTEGER).wire("x-amz-missing-meta").at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header),
        Member::new("CacheControl", &plain::STRING).wire("Cache-Control").at(Location::Header),
        Member::new("ContentDisposition", &plain::STRING)
            .wire("Content-Disposition")
            .at(Location::Header),
        Member::new("ContentEncoding", &plain::STRING)
            .wire("Content-Encoding")
            .at(Location::Header),
        Member::new("ContentLanguage", &plain::STRING)
            .wire("Content-Language")
            .at(Location::Header),
        Member::new("ContentType", &plain::STRING).wire("Content-Type").at(Location::Header),
        Member::new("ContentRange", &plain::STRING).wire("Content-Range").at(Location::Header),
        Member::new("Expires", &plain::STRING).at(Location::Header),
        Member::new("WebsiteRedirectLocation", &plain::STRING)
            .wire("x-amz-website-redirect-location")
            .at(Location::Header),
        Member::new("ServerSideEncryption", &schemas::SERVER_SIDE_ENCRYPTION)
            .wire("x-amz-server-side-encryption")
            .at(Location::Header),
        Member::new("Metadata", &schemas::METADATA).wire("x-amz-meta-").at(Location::PrefixHeaders),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("SSEKMSKeyId", &plain::STRING)
            .wire("x-amz-server-side-encryption-aws-kms-key-id")
            .at(Location::Header),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN)
            .wire("x-amz-server-side-encryption-bucket-key-enabled")
            .at(Location::Header),
        Member::new("StorageClass", &schemas::STORAGE_CLASS)
            .wire("x-amz-storage-class")
            .at(Location::Header),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
        Member::new("ReplicationStatus", &schemas::REPLICATION_STATUS)
            .wire("x-amz-replication-status")
            .at(Location::Header),
        Member::new("PartsCount", &plain::INTEGER)
            .wire("x-amz-mp-parts-count")
            .at(Location::Header),
        Member::new("TagCount", &plain::INTEGER).wire("x-amz-tagging-count").at(Location::Header),
        Member::new("ObjectLockMode", &schemas::OBJECT_LOCK_MODE)
            .wire("x-amz-object-lock-mode")
            .at(Location::Header),
        Member::new("ObjectLockRetainUntilDate", &schemas::OBJECT_LOCK_RETAIN_UNTIL_DATE)
            .wire("x-amz-object-lock-retain-until-date")
            .at(Location::Header),
        Member::new("ObjectLockLegalHoldStatus", &schemas::OBJECT_LOCK_LEGAL_HOLD_STATUS)
            .wire("x-amz-object-lock-legal-hold")
            .at(Location::Header),
        Member::new("ObjectLockEventHold", &schemas::OBJECT_LOCK_EVENT_HOLD)
            .wire("x-amz-object-lock-event-hold")
            .at(Location::Header),
        Member::new("ObjectLockEventHoldDurationDays", &plain::INTEGER)
            .wire("x-amz-object-lock-event-hold-duration-days")
            .at(Location::Header),
        Member::new("ObjectLockEventHoldDurationYears", &plain::INTEGER)
            .wire("x-amz-object-lock-event-hold-duration-years")
            .at(Location::Header),
    ],
);

wire::shape!(HeadObjectOutput, HEAD_OBJECT_OUTPUT { 0 delete_marker, 1 accept_ranges, 2 expiration, 3 restore, 4 archive_status, 5 last_modified, 6 content_length, 7 checksum_crc32, 8 checksum_crc32c, 9 checksum_crc64nvme, 10 checksum_sha1, 11 checksum_sha256, 12 checksum_sha512, 13 checksum_md5, 14 checksum_xxhash64, 15 checksum_xxhash3, 16 checksum_xxhash128, 17 checksum_type, 18 etag, 19 missing_meta, 20 version_id, 21 cache_control, 22 content_disposition, 23 content_encoding, 24 content_language, 25 content_type, 26 content_range, 27 expires, 28 website_redirect_location, 29 server_side_encryption, 30 metadata, 31 sse_customer_algorithm, 32 sse_customer_key_md5, 33 sse_kms_key_id, 34 bucket_key_enabled, 35 storage_class, 36 request_charged, 37 replication_status, 38 parts_count, 39 tag_count, 40 object_lock_mode, 41 object_lock_retain_until_date, 42 object_lock_legal_hold_status, 43 object_lock_event_hold, 44 object_lock_event_hold_duration_days, 45 object_lock_event_hold_duration_years });

/// `HeadObjectRequest`.
#[derive(Clone, Default)]
pub struct HeadObjectRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `IfMatch`: header `If-Match`.
    pub if_match: Option<String>,
    /// `IfModifiedSince`: header `If-Modified-Since`.
    pub if_modified_since: Option<Timestamp>,
    /// `IfNoneMatch`: header `If-None-Match`.
    pub if_none_match: Option<String>,
    /// `IfUnmodifiedSince`: header `If-Unmodified-Since`.
    pub if_unmodified_since: Option<Timestamp>,
    /// `Key`: in the path.
    pub key: String,
    /// `Range`: header `Range`.
    pub range: Option<String>,
    /// `ResponseCacheControl`: query parameter `response-cache-control`.
    pub response_cache_control: Option<String>,
    /// `ResponseContentDisposition`: query parameter `response-content-disposition`.
    pub response_content_disposition: Option<String>,
    /// `ResponseContentEncoding`: query parameter `response-content-encoding`.
    pub response_content_encoding: Option<String>,
    /// `ResponseContentLanguage`: query parameter `response-content-language`.
    pub response_content_language: Option<String>,
    /// `ResponseContentType`: query parameter `response-content-type`.
    pub response_content_type: Option<String>,
    /// `ResponseExpires`: query parameter `response-expires`.
    pub response_expires: Option<Timestamp>,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`: header `x-amz-server-side-encryption-customer-key`.
    pub sse_customer_key: Option<SensitiveString>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `PartNumber`: query parameter `partNumber`.
    pub part_number: Option<i32>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `ChecksumMode`: header `x-amz-checksum-mode`.
    pub checksum_mode: Option<ChecksumMode>,
}

pub(super) static HEAD_OBJECT_REQUEST: Structure = Structure::new(
    "HeadObjectRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("IfMatch", &plain::STRING).wire("If-Match").at(Location::Header),
        Member::new("IfModifiedSince", &plain::TIMESTAMP)
            .wire("If-Modified-Since")
            .at(Location::Header),
        Member::new("IfNoneMatch", &plain::STRING).wire("If-None-Match").at(Location::Header),
        Member::new("IfUnmodifiedSince", &plain::TIMESTAMP)
            .wire("If-Unmodified-Since")
            .at(Location::Header),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("Range", &plain::STRING).at(Location::Header),
        Member::new("ResponseCacheControl", &plain::STRING)
            .wire("response-cache-control")
            .at(Location::Query),
        Member::new("ResponseContentDisposition", &plain::STRING)
            .wire("response-content-disposition")
            .at(Location::Query),
        Member::new("ResponseContentEncoding", &plain::STRING)
            .wire("response-content-encoding")
            .at(Location::Query),
        Member::new("ResponseContentLanguage", &plain::STRING)
            .wire("response-content-language")
            .at(Location::Query),
        Member::new("ResponseContentType", &plain::STRING)
            .wire("response-content-type")
            .at(Location::Query),
        Member::new("ResponseExpires", &schemas::RESPONSE_EXPIRES)
            .wire("response-expires")
            .at(Location::Query),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKey", &schemas::SSE_CUSTOMER_KEY)
            .wire("x-amz-server-side-encryption-customer-key")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("PartNumber", &plain::INTEGER).wire("partNumber").at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("ChecksumMode", &schemas::CHECKSUM_MODE)
            .wire("x-amz-checksum-mode")
            .at(Location::Header),
    ],
);

wire::shape!(HeadObjectRequest, HEAD_OBJECT_REQUEST { 0 bucket, 1 if_match, 2 if_modified_since, 3 if_none_match, 4 if_unmodified_since, 5 key, 6 range, 7 response_cache_control, 8 response_content_disposition, 9 response_content_encoding, 10 response_content_language, 11 response_content_type, 12 response_expires, 13 version_id, 14 sse_customer_algorithm, 15 sse_customer_key, 16 sse_customer_key_md5, 17 request_payer, 18 part_number, 19 expected_bucket_owner, 20 checksum_mode });

/// `IndexDocument`.
#[derive(Clone, Default)]
pub struct IndexDocument {
    /// `Suffix`.
    pub suffix: String,
}

pub(super) static INDEX_DOCUMENT: Structure =
    Structure::new("IndexDocument", &[Member::new("Suffix", &plain::STRING).required()]);

wire::shape!(IndexDocument, INDEX_DOCUMENT { 0 suffix });

/// `Initiator`.
#[derive(Clone, Default)]
pub struct Initiator {
    /// `ID`.
    pub id: Option<String>,
    /// `DisplayName`.
    pub display_name: Option<String>,
}

pub(super) static INITIATOR: Structure = Structure::new(
    "Initiator",
    &[Member::new("ID", &plain::STRING), Member::new("DisplayName", &plain::STRING)],
);

wire::shape!(Initiator, INITIATOR { 0 id, 1 display_name });

/// `InputSerialization`.
#[derive(Clone, Default)]
pub struct InputSerialization {
    /// `CSV`.
    pub csv: Option<CSVInput>,
    /// `CompressionType`.
    pub compression_type: Option<CompressionType>,
    /// `JSON`.
    pub json: Option<JSONInput>,
    /// `Parquet`.
    pub parquet: Option<ParquetInput>,
}

pub(super) static INPUT_SERIALIZATION: Structure = Structure::new(
    "InputSerialization",
    &[
        Member::new("CSV", &schemas::CSV_INPUT),
        Member::new("CompressionType", &schemas::COMPRESSION_TYPE),
        Member::new("JSON", &schemas::JSON_INPUT),
        Member::new("Parquet", &schemas::PARQUET_INPUT),
    ],
);

wire::shape!(InputSerialization, INPUT_SERIALIZATION { 0 csv, 1 compression_type, 2 json, 3 parquet });

/// `IntelligentTieringAndOperator`.
#[derive(Clone, Default)]
pub struct IntelligentTieringAndOperator {
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static INTELLIGENT_TIERING_AND_OPERATOR: Structure = Structure::new(
    "IntelligentTieringAndOperator",
    &[
        Member::new("Prefix", &plain::STRING),
        Member::new("Tags", &schemas::TAG_SET).wire("Tag").flattened(),
    ],
);

wire::shape!(IntelligentTieringAndOperator, INTELLIGENT_TIERING_AND_OPERATOR { 0 prefix, 1 tags });

/// `IntelligentTieringConfiguration`.
#[derive(Clone, Default)]
pub struct IntelligentTieringConfiguration {
    /// `Id`.
    pub id: String,
    /// `Filter`.
    pub filter: Option<IntelligentTieringFilter>,
    /// `Status`.
    pub status: IntelligentTieringStatus,
    /// `Tierings`.
    pub tierings: Vec<Tiering>,
}

pub(super) static INTELLIGENT_TIERING_CONFIGURATION: Structure = Structure::new(
    "IntelligentTieringConfiguration",
    &[
        Member::new("Id", &plain::STRING).required(),
        Member::new("Filter", &schemas::INTELLIGENT_TIERING_FILTER),
        Member::new("Status", &schemas::INTELLIGENT_TIERING_STATUS).required(),
        Member::new("Tierings", &schemas::TIERING_LIST).wire("Tiering").required().flattened(),
    ],
);

wire::shape!(IntelligentTieringConfiguration, INTELLIGENT_TIERING_CONFIGURATION { 0 id, 1 filter, 2 status, 3 tierings });

/// `IntelligentTieringFilter`.
#[derive(Clone, Default)]
pub struct IntelligentTieringFilter {
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Tag`.
    pub tag: Option<Tag>,
    /// `And`.
    pub and: Option<IntelligentTieringAndOperator>,
}

pub(super) static INTELLIGENT_TIERING_FILTER: Structure = Structure::new(
    "IntelligentTieringFilter",
    &[
        Member::new("Prefix", &plain::STRING),
        Member::new("Tag", &schemas::TAG),
        Member::new("And", &schemas::INTELLIGENT_TIERING_AND_OPERATOR),
    ],
);

wire::shape!(IntelligentTieringFilter, INTELLIGENT_TIERING_FILTER { 0 prefix, 1 tag, 2 and });

/// `InventoryConfiguration`.
#[derive(Clone, Default)]
pub struct InventoryConfiguration {
    /// `Destination`.
    pub destination: InventoryDestination,
    /// `IsEnabled`.
    pub is_enabled: bool,
    /// `Filter`.
    pub filter: Option<InventoryFilter>,
    /// `Id`.
    pub id: String,
    /// `IncludedObjectVersions`.
    pub included_object_versions: InventoryIncludedObjectVersions,
    /// `OptionalFields`.
    pub optional_fields: Option<Vec<InventoryOptionalField>>,
    /// `Schedule`.
    pub schedule: InventorySchedule,
}

pub(super) static INVENTORY_CONFIGURATION: Structure = Structure::new(
    "InventoryConfiguration",
    &[
        Member::new("Destination", &schemas::INVENTORY_DESTINATION).required(),
        Member::new("IsEnabled", &plain::BOOLEAN).required(),
        Member::new("Filter", &schemas::INVENTORY_FILTER),
        Member::new("Id", &plain::STRING).required(),
        Member::new("IncludedObjectVersions", &schemas::INVENTORY_INCLUDED_OBJECT_VERSIONS)
            .required(),
        Member::new("OptionalFields", &schemas::INVENTORY_OPTIONAL_FIELDS),
        Member::new("Schedule", &schemas::INVENTORY_SCHEDULE).required(),
    ],
);

wire::shape!(InventoryConfiguration, INVENTORY_CONFIGURATION { 0 destination, 1 is_enabled, 2 filter, 3 id, 4 included_object_versions, 5 optional_fields, 6 schedule });

/// `InventoryDestination`.
#[derive(Clone, Default)]
pub struct InventoryDestination {
    /// `S3BucketDestination`.
    pub s3_bucket_destination: InventoryS3BucketDestination,
}

pub(super) static INVENTORY_DESTINATION: Structure = Structure::new(
    "InventoryDestination",
    &[Member::new("S3BucketDestination", &schemas::INVENTORY_S3_BUCKET_DESTINATION).required()],
);

wire::shape!(InventoryDestination, INVENTORY_DESTINATION { 0 s3_bucket_destination });

/// `InventoryEncryption`.
#[derive(Clone, Default)]
pub struct InventoryEncryption {
    /// `SSES3`.
    pub sse_s3: Option<SSES3>,
    /// `SSEKMS`.
    pub sse_kms: Option<SSEKMS>,
}

pub(super) static INVENTORY_ENCRYPTION: Structure = Structure::new(
    "InventoryEncryption",
    &[
        Member::new("SSES3", &schemas::SSE_S3).wire("SSE-S3"),
        Member::new("SSEKMS", &schemas::SSE_KMS).wire("SSE-KMS"),
    ],
);

wire::shape!(InventoryEncryption, INVENTORY_ENCRYPTION { 0 sse_s3, 1 sse_kms });

/// `InventoryFilter`.
#[derive(Clone, Default)]
pub struct InventoryFilter {
    /// `Prefix`.
    pub prefix: String,
}

pub(super) static INVENTORY_FILTER: Structure =
    Structure::new("InventoryFilter", &[Member::new("Prefix", &plain::STRING).required()]);

wire::shape!(InventoryFilter, INVENTORY_FILTER { 0 prefix });

/// `InventoryS3BucketDestination`.
#[derive(Clone, Default)]
pub struct InventoryS3BucketDestination {
    /// `AccountId`.
    pub account_id: Option<String>,
    /// `Bucket`.
    pub bucket: String,
    /// `Format`.
    pub format: InventoryFormat,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Encryption`.
    pub encryption: Option<InventoryEncryption>,
}

pub(super) static INVENTORY_S3_BUCKET_DESTINATION: Structure = Structure::new(
    "InventoryS3BucketDestination",
    &[
        Member::new("AccountId", &plain::STRING),
        Member::new("Bucket", &plain::STRING).required(),
        Member::new("Format", &schemas::INVENTORY_FORMAT).required(),
        Member::new("Prefix", &plain::STRING),
        Member::new("Encryption", &schemas::INVENTORY_ENCRYPTION),
    ],
);

wire::shape!(InventoryS3BucketDestination, INVENTORY_S3_BUCKET_DESTINATION { 0 account_id, 1 bucket, 2 format, 3 prefix, 4 encryption });

/// `InventorySchedule`.
#[derive(Clone, Default)]
pub struct InventorySchedule {
    /// `Frequency`.
    pub frequency: InventoryFrequency,
}

pub(super) static INVENTORY_SCHEDULE: Structure = Structure::new(
    "InventorySchedule",
    &[Member::new("Frequency", &schemas::INVENTORY_FREQUENCY).required()],
);

wire::shape!(InventorySchedule, INVENTORY_SCHEDULE { 0 frequency });

/// `JSONInput`.
#[derive(Clone, Default)]
pub struct JSONInput {
    /// `Type`.
    pub r#type: Option<JSONType>,
}

pub(super) static JSON_INPUT: Structure =
    Structure::new("JSONInput", &[Member::new("Type", &schemas::JSON_TYPE)]);

wire::shape!(JSONInput, JSON_INPUT { 0 r#type });

/// `JSONOutput`.
#[derive(Clone, Default)]
pub struct JSONOutput {
    /// `RecordDelimiter`.
    pub record_delimiter: Option<String>,
}

pub(super) static JSON_OUTPUT: Structure =
    Structure::new("JSONOutput", &[Member::new("RecordDelimiter", &plain::STRING)]);

wire::shape!(JSONOutput, JSON_OUTPUT { 0 record_delimiter });

/// `LambdaFunctionConfiguration`.
#[derive(Clone, Default)]
pub struct LambdaFunctionConfiguration {
    /// `Id`.
    pub id: Option<String>,
    /// `LambdaFunctionArn`.
    pub lambda_function_arn: String,
    /// `Events`.
    pub events: Vec<String>,
    /// `Filter`.
    pub filter: Option<NotificationConfigurationFilter>,
}

pub(super) static LAMBDA_FUNCTION_CONFIGURATION: Structure = Structure::new(
    "LambdaFunctionConfiguration",
    &[
        Member::new("Id", &plain::STRING),
        Member::new("LambdaFunctionArn", &plain::STRING).wire("CloudFunction").required(),
        Member::new("Events", &schemas::EVENT_LIST).wire("Event").required().flattened(),
        Member::new("Filter", &schemas::NOTIFICATION_CONFIGURATION_FILTER),
    ],
);

wire::shape!(LambdaFunctionConfiguration, LAMBDA_FUNCTION_CONFIGURATION { 0 id, 1 lambda_function_arn, 2 events, 3 filter });

/// `LifecycleExpiration`.
#[derive(Clone, Default)]
pub struct LifecycleExpiration {
    /// `Date`.
    pub date: Option<Timestamp>,
    /// `Days`.
    pub days: Option<i32>,
    /// `ExpiredObjectDeleteMarker`.
    pub expired_object_delete_marker: Option<bool>,
}

pub(super) static LIFECYCLE_EXPIRATION: Structure = Structure::new(
    "LifecycleExpiration",
    &[
        Member::new("Date", &schemas::DATE),
        Member::new("Days", &plain::INTEGER),
        Member::new("ExpiredObjectDeleteMarker", &plain::BOOLEAN),
    ],
);

wire::shape!(LifecycleExpiration, LIFECYCLE_EXPIRATION { 0 date, 1 days, 2 expired_object_delete_marker });

/// `LifecycleRule`.
#[derive(Clone, Default)]
pub struct LifecycleRule {
    /// `Expiration`.
    pub expiration: Option<LifecycleExpiration>,
    /// `ID`.
    pub id: Option<String>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Filter`.
    pub filter: Option<LifecycleRuleFilter>,
    /// `Status`.
    pub status: ExpirationStatus,
    /// `Transitions`.
    pub transitions: Option<Vec<Transition>>,
    /// `NoncurrentVersionTransitions`.
    pub noncurrent_version_transitions: Option<Vec<NoncurrentVersionTransition>>,
    /// `NoncurrentVersionExpiration`.
    pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
    /// `AbortIncompleteMultipartUpload`.
    pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
}

pub(super) static LIFECYCLE_RULE: Structure = Structure::new(
    "LifecycleRule",
    &[
        Member::new("Expiration", &schemas::LIFECYCLE_EXPIRATION),
        Member::new("ID", &plain::STRING),
        Member::new("Prefix", &plain::STRING),
        Member::new("Filter", &schemas::LIFECYCLE_RULE_FILTER),
        Member::new("Status", &schemas::EXPIRATION_STATUS).required(),
        Member::new("Transitions", &schemas::TRANSITION_LIST).wire("Transition").flattened(),
        Member::new("NoncurrentVersionTransitions", &schemas::NONCURRENT_VERSION_TRANSITION_LIST)
            .wire("NoncurrentVersionTransition")
            .flattened(),
        Member::new("NoncurrentVersionExpiration", &schemas::NONCURRENT_VERSION_EXPIRATION),
        Member::new("AbortIncompleteMultipartUpload", &schemas::ABORT_INCOMPLETE_MULTIPART_UPLOAD),
    ],
);

wire::shape!(LifecycleRule, LIFECYCLE_RULE { 0 expiration, 1 id, 2 prefix, 3 filter, 4 status, 5 transitions, 6 noncurrent_version_transitions, 7 noncurrent_version_expiration, 8 abort_incomplete_multipart_upload });

/// `LifecycleRuleAndOperator`.
#[derive(Clone, Default)]
pub struct LifecycleRuleAndOperator {
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `ObjectSizeGreaterThan`.
    pub object_size_greater_than: Option<i64>,
    /// `ObjectSizeLessThan`.
    pub object_size_less_than: Option<i64>,
}

pub(super) static LIFECYCLE_RULE_AND_OPERATOR: Structure = Structure::new(
    "LifecycleRuleAndOperator",
    &[
        Member::new("Prefix", &plain::STRING),
        Member::new("Tags", &schemas::TAG_SET).wire("Tag").flattened(),
        Member::new("ObjectSizeGreaterThan", &plain::LONG),
        Member::new("ObjectSizeLessThan", &plain::LONG),
    ],
);

wire::shape!(LifecycleRuleAndOperator, LIFECYCLE_RULE_AND_OPERATOR { 0 prefix, 1 tags, 2 object_size_greater_than, 3 object_size_less_than });

/// `LifecycleRuleFilter`.
#[derive(Clone, Default)]
pub struct LifecycleRuleFilter {
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Tag`.
    pub tag: Option<Tag>,
    /// `ObjectSizeGreaterThan`.
    pub object_size_greater_than: Option<i64>,
    /// `ObjectSizeLessThan`.
    pub object_size_less_than: Option<i64>,
    /// `And`.
    pub and: Option<LifecycleRuleAndOperator>,
}

pub(super) static LIFECYCLE_RULE_FILTER: Structure = Structure::new(
    "LifecycleRuleFilter",
    &[
        Member::new("Prefix", &plain::STRING),
        Member::new("Tag", &schemas::TAG),
        Member::new("ObjectSizeGreaterThan", &plain::LONG),
        Member::new("ObjectSizeLessThan", &plain::LONG),
        Member::new("And", &schemas::LIFECYCLE_RULE_AND_OPERATOR),
    ],
);

wire::shape!(LifecycleRuleFilter, LIFECYCLE_RULE_FILTER { 0 prefix, 1 tag, 2 object_size_greater_than, 3 object_size_less_than, 4 and });

/// `ListBucketAnalyticsConfigurationsOutput`.
#[derive(Clone, Default)]
pub struct ListBucketAnalyticsConfigurationsOutput {
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `ContinuationToken`.
    pub continuation_token: Option<String>,
    /// `NextContinuationToken`.
    pub next_continuation_token: Option<String>,
    /// `AnalyticsConfigurationList`.
    pub analytics_configuration_list: Option<Vec<AnalyticsConfiguration>>,
}

pub(super) static LIST_BUCKET_ANALYTICS_CONFIGURATIONS_OUTPUT: Structure = Structure::new(
    "ListBucketAnalyticsConfigurationsOutput",
    &[
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("ContinuationToken", &plain::STRING),
        Member::new("NextContinuationToken", &plain::STRING),
        Member::new("AnalyticsConfigurationList", &schemas::ANALYTICS_CONFIGURATION_LIST)
            .wire("AnalyticsConfiguration")
            .flattened(),
    ],
)
.xml_root("ListBucketAnalyticsConfigurationResult");

wire::shape!(ListBucketAnalyticsConfigurationsOutput, LIST_BUCKET_ANALYTICS_CONFIGURATIONS_OUTPUT { 0 is_truncated, 1 continuation_token, 2 next_continuation_token, 3 analytics_configuration_list });

/// `ListBucketAnalyticsConfigurationsRequest`.
#[derive(Clone, Default)]
pub struct ListBucketAnalyticsConfigurationsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContinuationToken`: query parameter `continuation-token`.
    pub continuation_token: Option<String>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static LIST_BUCKET_ANALYTICS_CONFIGURATIONS_REQUEST: Structure = Structure::new(
    "ListBucketAnalyticsConfigurationsRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContinuationToken", &plain::STRING)
            .wire("continuation-token")
            .at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(ListBucketAnalyticsConfigurationsRequest, LIST_BUCKET_ANALYTICS_CONFIGURATIONS_REQUEST { 0 bucket, 1 continuation_token, 2 expected_bucket_owner });

/// `ListBucketIntelligentTieringConfigurationsOutput`.
#[derive(Clone, Default)]
pub struct ListBucketIntelligentTieringConfigurationsOutput {
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `ContinuationToken`.
    pub continuation_token: Option<String>,
    /// `NextContinuationToken`.
    pub next_continuation_token: Option<String>,
    /// `IntelligentTieringConfigurationList`.
    pub intelligent_tiering_configuration_list: Option<Vec<IntelligentTieringConfiguration>>,
}

pub(super) static LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_OUTPUT: Structure = Structure::new(
    "ListBucketIntelligentTieringConfigurationsOutput",
    &[
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("ContinuationToken", &plain::STRING),
        Member::new("NextContinuationToken", &plain::STRING),
        Member::new(
            "IntelligentTieringConfigurationList",
            &schemas::INTELLIGENT_TIERING_CONFIGURATION_LIST,
        )
        .wire("IntelligentTieringConfiguration")
        .flattened(),
    ],
);

wire::shape!(ListBucketIntelligentTieringConfigurationsOutput, LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_OUTPUT { 0 is_truncated, 1 continuation_token, 2 next_continuation_token, 3 intelligent_tiering_configuration_list });

/// `ListBucketIntelligentTieringConfigurationsRequest`.
#[derive(Clone, Default)]
pub struct ListBucketIntelligentTieringConfigurationsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContinuationToken`: query parameter `continuation-token`.
    pub continuation_token: Option<String>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_REQUEST: Structure =
    Structure::new(
        "ListBucketIntelligentTieringConfigurationsRequest",
        &[
            Member::new("Bucket", &plain::STRING).required().at(Location::Label),
            Member::new("ContinuationToken", &plain::STRING)
                .wire("continuation-token")
                .at(Location::Query),
            Member::new("ExpectedBucketOwner", &plain::STRING)
                .wire("x-amz-expected-bucket-owner")
                .at(Location::Header),
        ],
    );

wire::shape!(ListBucketIntelligentTieringConfigurationsRequest, LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_REQUEST { 0 bucket, 1 continuation_token, 2 expected_bucket_owner });

/// `ListBucketInventoryConfigurationsOutput`.
#[derive(Clone, Default)]
pub struct ListBucketInventoryConfigurationsOutput {
    /// `ContinuationToken`.
    pub continuation_token: Option<String>,
    /// `InventoryConfigurationList`.
    pub inventory_configuration_list: Option<Vec<InventoryConfiguration>>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `NextContinuationToken`.
    pub next_continuation_token: Option<String>,
}

pub(super) static LIST_BUCKET_INVENTORY_CONFIGURATIONS_OUTPUT: Structure = Structure::new(
    "ListBucketInventoryConfigurationsOutput",
    &[
        Member::new("ContinuationToken", &plain::STRING),
        Member::new("InventoryConfigurationList", &schemas::INVENTORY_CONFIGURATION_LIST)
            .wire("InventoryConfiguration")
            .flattened(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("NextContinuationToken", &plain::STRING),
    ],
)
.xml_root("ListInventoryConfigurationsResult");

wire::shape!(ListBucketInventoryConfigurationsOutput, LIST_BUCKET_INVENTORY_CONFIGURATIONS_OUTPUT { 0 continuation_token, 1 inventory_configuration_list, 2 is_truncated, 3 next_continuation_token });

/// `ListBucketInventoryConfigurationsRequest`.
#[derive(Clone, Default)]
pub struct ListBucketInventoryConfigurationsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContinuationToken`: query parameter `continuation-token`.
    pub continuation_token: Option<String>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static LIST_BUCKET_INVENTORY_CONFIGURATIONS_REQUEST: Structure = Structure::new(
    "ListBucketInventoryConfigurationsRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContinuationToken", &plain::STRING)
            .wire("continuation-token")
            .at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(ListBucketInventoryConfigurationsRequest, LIST_BUCKET_INVENTORY_CONFIGURATIONS_REQUEST { 0 bucket, 1 continuation_token, 2 expected_bucket_owner });

/// `ListBucketMetricsConfigurationsOutput`.
#[derive(Clone, Default)]
pub struct ListBucketMetricsConfigurationsOutput {
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `ContinuationToken`.
    pub continuation_token: Option<String>,
    /// `NextContinuationToken`.
    pub next_continuation_token: Option<String>,
    /// `MetricsConfigurationList`.
    pub metrics_configuration_list: Option<Vec<MetricsConfiguration>>,
}

pub(super) static LIST_BUCKET_METRICS_CONFIGURATIONS_OUTPUT: Structure = Structure::new(
    "ListBucketMetricsConfigurationsOutput",
    &[
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("ContinuationToken", &plain::STRING),
        Member::new("NextContinuationToken", &plain::STRING),
        Member::new("MetricsConfigurationList", &schemas::METRICS_CONFIGURATION_LIST)
            .wire("MetricsConfiguration")
            .flattened(),
    ],
)
.xml_root("ListMetricsConfigurationsResult");

wire::shape!(ListBucketMetricsConfigurationsOutput, LIST_BUCKET_METRICS_CONFIGURATIONS_OUTPUT { 0 is_truncated, 1 continuation_token, 2 next_continuation_token, 3 metrics_configuration_list });

/// `ListBucketMetricsConfigurationsRequest`.
#[derive(Clone, Default)]
pub struct ListBucketMetricsConfigurationsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContinuationToken`: query parameter `continuation-token`.
    pub continuation_token: Option<String>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static LIST_BUCKET_METRICS_CONFIGURATIONS_REQUEST: Structure = Structure::new(
    "ListBucketMetricsConfigurationsRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContinuationToken", &plain::STRING)
            .wire("continuation-token")
            .at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(ListBucketMetricsConfigurationsRequest, LIST_BUCKET_METRICS_CONFIGURATIONS_REQUEST { 0 bucket, 1 continuation_token, 2 expected_bucket_owner });

/// `ListBucketsOutput`.
#[derive(Clone, Default)]
pub struct ListBucketsOutput {
    /// `Buckets`.
    pub buckets: Option<Vec<Bucket>>,
    /// `Owner`.
    pub owner: Option<Owner>,
    /// `ContinuationToken`.
    pub continuation_token: Option<String>,
    /// `Prefix`.
    pub prefix: Option<String>,
}

pub(super) static LIST_BUCKETS_OUTPUT: Structure = Structure::new(
    "ListBucketsOutput",
    &[
        Member::new("Buckets", &schemas::BUCKETS),
        Member::new("Owner", &schemas::OWNER),
        Member::new("ContinuationToken", &plain::STRING),
        Member::new("Prefix", &plain::STRING),
    ],
)
.xml_root("ListAllMyBucketsResult");

wire::shape!(ListBucketsOutput, LIST_BUCKETS_OUTPUT { 0 buckets, 1 owner, 2 continuation_token, 3 prefix });

/// `ListBucketsRequest`.
#[derive(Clone, Default)]
pub struct ListBucketsRequest {
    /// `MaxBuckets`: query parameter `max-buckets`.
    pub max_buckets: Option<i32>,
    /// `ContinuationToken`: query parameter `continuation-token`.
    pub continuation_token: Option<String>,
    /// `Prefix`: query parameter `prefix`.
    pub prefix: Option<String>,
    /// `BucketRegion`: query parameter `bucket-region`.
    pub bucket_region: Option<String>,
}

pub(super) static LIST_BUCKETS_REQUEST: Structure = Structure::new(
    "ListBucketsRequest",
    &[
        Member::new("MaxBuckets", &schemas::MAX_BUCKETS).wire("max-buckets").at(Location::Query),
        Member::new("ContinuationToken", &plain::STRING)
            .wire("continuation-token")
            .at(Location::Query),
        Member::new("Prefix", &plain::STRING).wire("prefix").at(Location::Query),
        Member::new("BucketRegion", &plain::STRING).wire("bucket-region").at(Location::Query),
    ],
);

wire::shape!(ListBucketsRequest, LIST_BUCKETS_REQUEST { 0 max_buckets, 1 continuation_token, 2 prefix, 3 bucket_region });

/// `ListMultipartUploadsOutput`.
#[derive(Clone, Default)]
pub struct ListMultipartUploadsOutput {
    /// `Bucket`.
    pub bucket: Option<String>,
    /// `KeyMarker`.
    pub key_marker: Option<String>,
    /// `UploadIdMarker`.
    pub upload_id_marker: Option<String>,
    /// `NextKeyMarker`.
    pub next_key_marker: Option<String>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Delimiter`.
    pub delimiter: Option<String>,
    /// `NextUploadIdMarker`.
    pub next_upload_id_marker: Option<String>,
    /// `MaxUploads`.
    pub max_uploads: Option<i32>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Uploads`.
    pub uploads: Option<Vec<MultipartUpload>>,
    /// `CommonPrefixes`.
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    /// `EncodingType`.
    pub encoding_type: Option<EncodingType>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static LIST_MULTIPART_UPLOADS_OUTPUT: Structure = Structure::new(
    "ListMultipartUploadsOutput",
    &[
        Member::new("Bucket", &plain::STRING),
        Member::new("KeyMarker", &plain::STRING),
        Member::new("UploadIdMarker", &plain::STRING),
        Member::new("NextKeyMarker", &plain::STRING),
        Member::new("Prefix", &plain::STRING),
        Member::new("Delimiter", &plain::STRING),
        Member::new("NextUploadIdMarker", &plain::STRING),
        Member::new("MaxUploads", &plain::INTEGER),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Uploads", &schemas::MULTIPART_UPLOAD_LIST).wire("Upload").flattened(),
        Member::new("CommonPrefixes", &schemas::COMMON_PREFIX_LIST).flattened(),
        Member::new("EncodingType", &schemas::ENCODING_TYPE),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
    ],
)
.xml_root("ListMultipartUploadsResult");

wire::shape!(ListMultipartUploadsOutput, LIST_MULTIPART_UPLOADS_OUTPUT { 0 bucket, 1 key_marker, 2 upload_id_marker, 3 next_key_marker, 4 prefix, 5 delimiter, 6 next_upload_id_marker, 7 max_uploads, 8 is_truncated, 9 uploads, 10 common_prefixes, 11 encoding_type, 12 request_charged });

/// `ListMultipartUploadsRequest`.
#[derive(Clone, Default)]
pub struct ListMultipartUploadsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Delimiter`: query parameter `delimiter`.
    pub delimiter: Option<String>,
    /// `EncodingType`: query parameter `encoding-type`.
    pub encoding_type: Option<EncodingType>,
    /// `KeyMarker`: query parameter `key-marker`.
    pub key_marker: Option<String>,
    /// `MaxUploads`: query parameter `max-uploads`.
    pub max_uploads: Option<i32>,
    /// `Prefix`: query parameter `prefix`.
    pub prefix: Option<String>,
    /// `UploadIdMarker`: query parameter `upload-id-marker`.
    pub upload_id_marker: Option<String>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
}

pub(super) static LIST_MULTIPART_UPLOADS_REQUEST: Structure = Structure::new(
    "ListMultipartUploadsRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Delimiter", &plain::STRING).wire("delimiter").at(Location::Query),
        Member::new("EncodingType", &schemas::ENCODING_TYPE)
            .wire("encoding-type")
            .at(Location::Query),
        Member::new("KeyMarker", &plain::STRING).wire("key-marker").at(Location::Query),
        Member::new("MaxUploads", &plain::INTEGER).wire("max-uploads").at(Location::Query),
        Member::new("Prefix", &plain::STRING).wire("prefix").at(Location::Query),
        Member::new("UploadIdMarker", &plain::STRING).wire("upload-id-marker").at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
    ],
);

wire::shape!(ListMultipartUploadsRequest, LIST_MULTIPART_UPLOADS_REQUEST { 0 bucket, 1 delimiter, 2 encoding_type, 3 key_marker, 4 max_uploads, 5 prefix, 6 upload_id_marker, 7 expected_bucket_owner, 8 request_payer });

/// `ListObjectVersionsOutput`.
#[derive(Clone, Default)]
pub struct ListObjectVersionsOutput {
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `KeyMarker`.
    pub key_marker: Option<String>,
    /// `VersionIdMarker`.
    pub version_id_marker: Option<String>,
    /// `NextKeyMarker`.
    pub next_key_marker: Option<String>,
    /// `NextVersionIdMarker`.
    pub next_version_id_marker: Option<String>,
    /// `Versions`.
    pub versions: Option<Vec<ObjectVersionEntry>>,
    /// `Name`.
    pub name: Option<String>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Delimiter`.
    pub delimiter: Option<String>,
    /// `MaxKeys`.
    pub max_keys: Option<i32>,
    /// `CommonPrefixes`.
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    /// `EncodingType`.
    pub encoding_type: Option<EncodingType>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static LIST_OBJECT_VERSIONS_OUTPUT: Structure = Structure::new(
    "ListObjectVersionsOutput",
    &[
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("KeyMarker", &plain::STRING),
        Member::new("VersionIdMarker", &plain::STRING),
        Member::new("NextKeyMarker", &plain::STRING),
        Member::new("NextVersionIdMarker", &plain::STRING),
        Member::new("Versions", &schemas::OBJECT_VERSION_ENTRIES).flattened(),
        Member::new("Name", &plain::STRING),
        Member::new("Prefix", &plain::STRING),
        Member::new("Delimiter", &plain::STRING),
        Member::new("MaxKeys", &plain::INTEGER),
        Member::new("CommonPrefixes", &schemas::COMMON_PREFIX_LIST).flattened(),
        Member::new("EncodingType", &schemas::ENCODING_TYPE),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
    ],
)
.xml_root("ListVersionsResult");

wire::shape!(ListObjectVersionsOutput, LIST_OBJECT_VERSIONS_OUTPUT { 0 is_truncated, 1 key_marker, 2 version_id_marker, 3 next_key_marker, 4 next_version_id_marker, 5 versions, 6 name, 7 prefix, 8 delimiter, 9 max_keys, 10 common_prefixes, 11 encoding_type, 12 request_charged });

/// `ListObjectVersionsRequest`.
#[derive(Clone, Default)]
pub struct ListObjectVersionsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Delimiter`: query parameter `delimiter`.
    pub delimiter: Option<String>,
    /// `EncodingType`: query parameter `encoding-type`.
    pub encoding_type: Option<EncodingType>,
    /// `KeyMarker`: query parameter `key-marker`.
    pub key_marker: Option<String>,
    /// `MaxKeys`: query parameter `max-keys`.
    pub max_keys: Option<i32>,
    /// `Prefix`: query parameter `prefix`.
    pub prefix: Option<String>,
    /// `VersionIdMarker`: query parameter `version-id-marker`.
    pub version_id_marker: Option<String>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `OptionalObjectAttributes`: header `x-amz-optional-object-attributes`.
    pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
}

pub(super) static LIST_OBJECT_VERSIONS_REQUEST: Structure = Structure::new(
    "ListObjectVersionsRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Delimiter", &plain::STRING).wire("delimiter").at(Location::Query),
        Member::new("EncodingType", &schemas::ENCODING_TYPE)
            .wire("encoding-type")
            .at(Location::Query),
        Member::new("KeyMarker", &plain::STRING).wire("key-marker").at(Location::Query),
        Member::new("MaxKeys", &plain::INTEGER).wire("max-keys").at(Location::Query),
        Member::new("Prefix", &plain::STRING).wire("prefix").at(Location::Query),
        Member::new("VersionIdMarker", &plain::STRING)
            .wire("version-id-marker")
            .at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("OptionalObjectAttributes", &schemas::OPTIONAL_OBJECT_ATTRIBUTES_LIST)
            .wire("x-amz-optional-object-attributes")
            .at(Location::Header),
    ],
);

wire::shape!(ListObjectVersionsRequest, LIST_OBJECT_VERSIONS_REQUEST { 0 bucket, 1 delimiter, 2 encoding_type, 3 key_marker, 4 max_keys, 5 prefix, 6 version_id_marker, 7 expected_bucket_owner, 8 request_payer, 9 optional_object_attributes });

/// `ListObjectsOutput`.
#[derive(Clone, Default)]
pub struct ListObjectsOutput {
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `NextMarker`.
    pub next_marker: Option<String>,
    /// `Contents`.
    pub contents: Option<Vec<Object>>,
    /// `Name`.
    pub name: Option<String>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Delimiter`.
    pub delimiter: Option<String>,
    /// `MaxKeys`.
    pub max_keys: Option<i32>,
    /// `CommonPrefixes`.
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    /// `EncodingType`.
    pub encoding_type: Option<EncodingType>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static LIST_OBJECTS_OUTPUT: Structure = Structure::new(
    "ListObjectsOutput",
    &[
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
        Member::new("NextMarker", &plain::STRING),
        Member::new("Contents", &schemas::OBJECT_LIST).flattened(),
        Member::new("Name", &plain::STRING),
        Member::new("Prefix", &plain::STRING),
        Member::new("Delimiter", &plain::STRING),
        Member::new("MaxKeys", &plain::INTEGER),
        Member::new("CommonPrefixes", &schemas::COMMON_PREFIX_LIST).flattened(),
        Member::new("EncodingType", &schemas::ENCODING_TYPE),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
    ],
)
.xml_root("ListBucketResult");

wire::shape!(ListObjectsOutput, LIST_OBJECTS_OUTPUT { 0 is_truncated, 1 marker, 2 next_marker, 3 contents, 4 name, 5 prefix, 6 delimiter, 7 max_keys, 8 common_prefixes, 9 encoding_type, 10 request_charged });

/// `ListObjectsRequest`.
#[derive(Clone, Default)]
pub struct ListObjectsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Delimiter`: query parameter `delimiter`.
    pub delimiter: Option<String>,
    /// `EncodingType`: query parameter `encoding-type`.
    pub encoding_type: Option<EncodingType>,
    /// `Marker`: query parameter `marker`.
    pub marker: Option<String>,
    /// `MaxKeys`: query parameter `max-keys`.
    pub max_keys: Option<i32>,
    /// `Prefix`: query parameter `prefix`.
    pub prefix: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `OptionalObjectAttributes`: header `x-amz-optional-object-attributes`.
    pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
}

pub(super) static LIST_OBJECTS_REQUEST: Structure = Structure::new(
    "ListObjectsRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Delimiter", &plain::STRING).wire("delimiter").at(Location::Query),
        Member::new("EncodingType", &schemas::ENCODING_TYPE)
            .wire("encoding-type")
            .at(Location::Query),
        Member::new("Marker", &plain::STRING).wire("marker").at(Location::Query),
        Member::new("MaxKeys", &plain::INTEGER).wire("max-keys").at(Location::Query),
        Member::new("Prefix", &plain::STRING).wire("prefix").at(Location::Query),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("OptionalObjectAttributes", &schemas::OPTIONAL_OBJECT_ATTRIBUTES_LIST)
            .wire("x-amz-optional-object-attributes")
            .at(Location::Header),
    ],
);

wire::shape!(ListObjectsRequest, LIST_OBJECTS_REQUEST { 0 bucket, 1 delimiter, 2 encoding_type, 3 marker, 4 max_keys, 5 prefix, 6 request_payer, 7 expected_bucket_owner, 8 optional_object_attributes });

/// `ListObjectsV2Output`.
#[derive(Clone, Default)]
pub struct ListObjectsV2Output {
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Contents`.
    pub contents: Option<Vec<Object>>,
    /// `Name`.
    pub name: Option<String>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Delimiter`.
    pub delimiter: Option<String>,
    /// `MaxKeys`.
    pub max_keys: Option<i32>,
    /// `CommonPrefixes`.
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    /// `EncodingType`.
    pub encoding_type: Option<EncodingType>,
    /// `KeyCount`.
    pub key_count: Option<i32>,
    /// `ContinuationToken`.
    pub continuation_token: Option<String>,
    /// `NextContinuationToken`.
    pub next_continuation_token: Option<String>,
    /// `StartAfter`.
    pub start_after: Option<String>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static LIST_OBJECTS_V2_OUTPUT: Structure = Structure::new(
    "ListObjectsV2Output",
    &[
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Contents", &schemas::OBJECT_LIST).flattened(),
        Member::new("Name", &plain::STRING),
        Member::new("Prefix", &plain::STRING),
        Member::new("Delimiter", &plain::STRING),
        Member::new("MaxKeys", &plain::INTEGER),
        Member::new("CommonPrefixes", &schemas::COMMON_PREFIX_LIST).flattened(),
        Member::new("EncodingType", &schemas::ENCODING_TYPE),
        Member::new("KeyCount", &plain::INTEGER),
        Member::new("ContinuationToken", &plain::STRING),
        Member::new("NextContinuationToken", &plain::STRING),
        Member::new("StartAfter", &plain::STRING),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
    ],
)
.xml_root("ListBucketResult");

wire::shape!(ListObjectsV2Output, LIST_OBJECTS_V2_OUTPUT { 0 is_truncated, 1 contents, 2 name, 3 prefix, 4 delimiter, 5 max_keys, 6 common_prefixes, 7 encoding_type, 8 key_count, 9 continuation_token, 10 next_continuation_token, 11 start_after, 12 request_charged });

/// `ListObjectsV2Request`.
#[derive(Clone, Default)]
pub struct ListObjectsV2Request {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Delimiter`: query parameter `delimiter`.
    pub delimiter: Option<String>,
    /// `EncodingType`: query parameter `encoding-type`.
    pub encoding_type: Option<EncodingType>,
    /// `MaxKeys`: query parameter `max-keys`.
    pub max_keys: Option<i32>,
    /// `Prefix`: query parameter `prefix`.
    pub prefix: Option<String>,
    /// `ContinuationToken`: query parameter `continuation-token`.
    pub continuation_token: Option<String>,
    /// `FetchOwner`: query parameter `fetch-owner`.
    pub fetch_owner: Option<bool>,
    /// `StartAfter`: query parameter `start-after`.
    pub start_after: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `OptionalObjectAttributes`: header `x-amz-optional-object-attributes`.
    pub optional_object_attributes: Option<Vec<OptionalObjectAttributes>>,
}

pub(super) static LIST_OBJECTS_V2_REQUEST: Structure = Structure::new(
    "ListObjectsV2Request",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Delimiter", &plain::STRING).wire("delimiter").at(Location::Query),
        Member::new("EncodingType", &schemas::ENCODING_TYPE)
            .wire("encoding-type")
            .at(Location::Query),
        Member::new("MaxKeys", &plain::INTEGER).wire("max-keys").at(Location::Query),
        Member::new("Prefix", &plain::STRING).wire("prefix").at(Location::Query),
        Member::new("ContinuationToken", &plain::STRING)
            .wire("continuation-token")
            .at(Location::Query),
        Member::new("FetchOwner", &plain::BOOLEAN).wire("fetch-owner").at(Location::Query),
        Member::new("StartAfter", &plain::STRING).wire("start-after").at(Location::Query),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("OptionalObjectAttributes", &schemas::OPTIONAL_OBJECT_ATTRIBUTES_LIST)
            .wire("x-amz-optional-object-attributes")
            .at(Location::Header),
    ],
);

wire::shape!(ListObjectsV2Request, LIST_OBJECTS_V2_REQUEST { 0 bucket, 1 delimiter, 2 encoding_type, 3 max_keys, 4 prefix, 5 continuation_token, 6 fetch_owner, 7 start_after, 8 request_payer, 9 expected_bucket_owner, 10 optional_object_attributes });

/// `ListPartsOutput`.
#[derive(Clone, Default)]
pub struct ListPartsOutput {
    /// `AbortDate`: header `x-amz-abort-date`.
    pub abort_date: Option<Timestamp>,
    /// `AbortRuleId`: header `x-amz-abort-rule-id`.
    pub abort_rule_id: Option<String>,
    /// `Bucket`.
    pub bucket: Option<String>,
    /// `Key`.
    pub key: Option<String>,
    /// `UploadId`.
    pub upload_id: Option<String>,
    /// `PartNumberMarker`.
    pub part_number_marker: Option<i32>,
    /// `NextPartNumberMarker`.
    pub next_part_number_marker: Option<i32>,
    /// `MaxParts`.
    pub max_parts: Option<i32>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Parts`.
    pub parts: Option<Vec<Part>>,
    /// `Initiator`.
    pub initiator: Option<Initiator>,
    /// `Owner`.
    pub owner: Option<Owner>,
    /// `StorageClass`.
    pub storage_class: Option<StorageClass>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ChecksumType`.
    pub checksum_type: Option<ChecksumType>,
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
}

pub(super) static LIST_PARTS_OUTPUT: Structure = Structure::new(
    "ListPartsOutput",
    &[
        Member::new("AbortDate", &plain::TIMESTAMP).wire("x-amz-abort-date").at(Location::Header),
        Member::new("AbortRuleId", &plain::STRING).wire("x-amz-abort-rule-id").at(Location::Header),
        Member::new("Bucket", &plain::STRING),
        Member::new("Key", &schemas::OBJECT_KEY),
        Member::new("UploadId", &plain::STRING),
        Member::new("PartNumberMarker", &plain::INTEGER),
        Member::new("NextPartNumberMarker", &plain::INTEGER),
        Member::new("MaxParts", &plain::INTEGER),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Parts", &schemas::PARTS).wire("Part").flattened(),
        Member::new("Initiator", &schemas::INITIATOR),
        Member::new("Owner", &schemas::OWNER),
        Member::new("StorageClass", &schemas::STORAGE_CLASS),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM),
        Member::new("ChecksumType", &schemas::CHECKSUM_TYPE),
        Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header),
    ],
)
.xml_root("ListPartsResult");

wire::shape!(ListPartsOutput, LIST_PARTS_OUTPUT { 0 abort_date, 1 abort_rule_id, 2 bucket, 3 key, 4 upload_id, 5 part_number_marker, 6 next_part_number_marker, 7 max_parts, 8 is_truncated, 9 parts, 10 initiator, 11 owner, 12 storage_class, 13 request_charged, 14 checksum_algorithm, 15 checksum_type, 16 version_id });

/// `ListPartsRequest`.
#[derive(Clone, Default)]
pub struct ListPartsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `MaxParts`: query parameter `max-parts`.
    pub max_parts: Option<i32>,
    /// `PartNumberMarker`: query parameter `part-number-marker`.
    pub part_number_marker: Option<i32>,
    /// `UploadId`: query parameter `uploadId`.
    pub upload_id: String,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`: header `x-amz-server-side-encryption-customer-key`.
    pub sse_customer_key: Option<SensitiveString>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
}

pub(super) static LIST_PARTS_REQUEST: Structure = Structure::new(
    "ListPartsRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("MaxParts", &plain::INTEGER).wire("max-parts").at(Location::Query),
        Member::new("PartNumberMarker", &plain::INTEGER)
            .wire("part-number-marker")
            .at(Location::Query),
        Member::new("UploadId", &plain::STRING).wire("uploadId").required().at(Location::Query),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKey", &schemas::SSE_CUSTOMER_KEY)
            .wire("x-amz-server-side-encryption-customer-key")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
    ],
);

wire::shape!(ListPartsRequest, LIST_PARTS_REQUEST { 0 bucket, 1 key, 2 max_parts, 3 part_number_marker, 4 upload_id, 5 request_payer, 6 expected_bucket_owner, 7 sse_customer_algorithm, 8 sse_customer_key, 9 sse_customer_key_md5 });

/// `LocationInfo`.
#[derive(Clone, Default)]
pub struct LocationInfo {
    /// `Type`.
    pub r#type: Option<LocationType>,
    /// `Name`.
    pub name: Option<String>,
}

pub(super) static LOCATION_INFO: Structure = Structure::new(
    "LocationInfo",
    &[Member::new("Type", &schemas::LOCATION_TYPE), Member::new("Name", &plain::STRING)],
);

wire::shape!(LocationInfo, LOCATION_INFO { 0 r#type, 1 name });

/// `LoggingEnabled`.
#[derive(Clone, Default)]
pub struct LoggingEnabled {
    /// `TargetBucket`.
    pub target_bucket: String,
    /// `TargetGrants`.
    pub target_grants: Option<Vec<TargetGrant>>,
    /// `TargetPrefix`.
    pub target_prefix: String,
    /// `TargetObjectKeyFormat`.
    pub target_object_key_format: Option<TargetObjectKeyFormat>,
}

pub(super) static LOGGING_ENABLED: Structure = Structure::new(
    "LoggingEnabled",
    &[
        Member::new("TargetBucket", &plain::STRING).required(),
        Member::new("TargetGrants", &schemas::TARGET_GRANTS),
        Member::new("TargetPrefix", &plain::STRING).required(),
        Member::new("TargetObjectKeyFormat", &schemas::TARGET_OBJECT_KEY_FORMAT),
    ],
);

wire::shape!(LoggingEnabled, LOGGING_ENABLED { 0 target_bucket, 1 target_grants, 2 target_prefix, 3 target_object_key_format });

/// `MetadataEntry`.
#[derive(Clone, Default)]
pub struct MetadataEntry {
    /// `Name`.
    pub name: Option<String>,
    /// `Value`.
    pub value: Option<String>,
}

pub(super) static METADATA_ENTRY: Structure = Structure::new(
    "MetadataEntry",
    &[Member::new("Name", &plain::STRING), Member::new("Value", &plain::STRING)],
);

wire::shape!(MetadataEntry, METADATA_ENTRY { 0 name, 1 value });

/// `Metrics`.
#[derive(Clone, Default)]
pub struct Metrics {
    /// `Status`.
    pub status: MetricsStatus,
    /// `EventThreshold`.
    pub event_threshold: Option<ReplicationTimeValue>,
}

pub(super) static METRICS: Structure = Structure::new(
    "Metrics",
    &[
        Member::new("Status", &schemas::METRICS_STATUS).required(),
        Member::new("EventThreshold", &schemas::REPLICATION_TIME_VALUE),
    ],
);

wire::shape!(Metrics, METRICS { 0 status, 1 event_threshold });

/// `MetricsAndOperator`.
#[derive(Clone, Default)]
pub struct MetricsAndOperator {
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `AccessPointArn`.
    pub access_point_arn: Option<String>,
}

pub(super) static METRICS_AND_OPERATOR: Structure = Structure::new(
    "MetricsAndOperator",
    &[
        Member::new("Prefix", &plain::STRING),
        Member::new("Tags", &schemas::TAG_SET).wire("Tag").flattened(),
        Member::new("AccessPointArn", &plain::STRING),
    ],
);

wire::shape!(MetricsAndOperator, METRICS_AND_OPERATOR { 0 prefix, 1 tags, 2 access_point_arn });

/// `MetricsConfiguration`.
#[derive(Clone, Default)]
pub struct MetricsConfiguration {
    /// `Id`.
    pub id: String,
    /// `Filter`.
    pub filter: Option<MetricsFilter>,
}

pub(super) static METRICS_CONFIGURATION: Structure = Structure::new(
    "MetricsConfiguration",
    &[
        Member::new("Id", &plain::STRING).required(),
        Member::new("Filter", &schemas::METRICS_FILTER),
    ],
);

wire::shape!(MetricsConfiguration, METRICS_CONFIGURATION { 0 id, 1 filter });

/// `MetricsFilter`.
#[derive(Clone, Default)]
pub struct MetricsFilter {
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Tag`.
    pub tag: Option<Tag>,
    /// `AccessPointArn`.
    pub access_point_arn: Option<String>,
    /// `And`.
    pub and: Option<MetricsAndOperator>,
}

pub(super) static METRICS_FILTER: Structure = Structure::new(
    "MetricsFilter",
    &[
        Member::new("Prefix", &plain::STRING),
        Member::new("Tag", &schemas::TAG),
        Member::new("AccessPointArn", &plain::STRING),
        Member::new("And", &schemas::METRICS_AND_OPERATOR),
    ],
);

wire::shape!(MetricsFilter, METRICS_FILTER { 0 prefix, 1 tag, 2 access_point_arn, 3 and });

/// `MultipartUpload`.
#[derive(Clone, Default)]
pub struct MultipartUpload {
    /// `UploadId`.
    pub upload_id: Option<String>,
    /// `Key`.
    pub key: Option<String>,
    /// `Initiated`.
    pub initiated: Option<Timestamp>,
    /// `StorageClass`.
    pub storage_class: Option<StorageClass>,
    /// `Owner`.
    pub owner: Option<Owner>,
    /// `Initiator`.
    pub initiator: Option<Initiator>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ChecksumType`.
    pub checksum_type: Option<ChecksumType>,
    /// `VersionId`.
    pub version_id: Option<String>,
}

pub(super) static MULTIPART_UPLOAD: Structure = Structure::new(
    "MultipartUpload",
    &[
        Member::new("UploadId", &plain::STRING),
        Member::new("Key", &schemas::OBJECT_KEY),
        Member::new("Initiated", &plain::TIMESTAMP),
        Member::new("StorageClass", &schemas::STORAGE_CLASS),
        Member::new("Owner", &schemas::OWNER),
        Member::new("Initiator", &schemas::INITIATOR),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM),
        Member::new("ChecksumType", &schemas::CHECKSUM_TYPE),
        Member::new("VersionId", &plain::STRING),
    ],
);

wire::shape!(MultipartUpload, MULTIPART_UPLOAD { 0 upload_id, 1 key, 2 initiated, 3 storage_class, 4 owner, 5 initiator, 6 checksum_algorithm, 7 checksum_type, 8 version_id });

/// `NoncurrentVersionExpiration`.
#[derive(Clone, Default)]
pub struct NoncurrentVersionExpiration {
    /// `NoncurrentDays`.
    pub noncurrent_days: Option<i32>,
    /// `NewerNoncurrentVersions`.
    pub newer_noncurrent_versions: Option<i32>,
}

pub(super) static NONCURRENT_VERSION_EXPIRATION: Structure = Structure::new(
    "NoncurrentVersionExpiration",
    &[
        Member::new("NoncurrentDays", &plain::INTEGER),
        Member::new("NewerNoncurrentVersions", &plain::INTEGER),
    ],
);

wire::shape!(NoncurrentVersionExpiration, NONCURRENT_VERSION_EXPIRATION { 0 noncurrent_days, 1 newer_noncurrent_versions });

/// `NoncurrentVersionTransition`.
#[derive(Clone, Default)]
pub struct NoncurrentVersionTransition {
    /// `NoncurrentDays`.
    pub noncurrent_days: Option<i32>,
    /// `StorageClass`.
    pub storage_class: Option<TransitionStorageClass>,
    /// `NewerNoncurrentVersions`.
    pub newer_noncurrent_versions: Option<i32>,
}

pub(super) static NONCURRENT_VERSION_TRANSITION: Structure = Structure::new(
    "NoncurrentVersionTransition",
    &[
        Member::new("NoncurrentDays", &plain::INTEGER),
        Member::new("StorageClass", &schemas::TRANSITION_STORAGE_CLASS),
        Member::new("NewerNoncurrentVersions", &plain::INTEGER),
    ],
);

wire::shape!(NoncurrentVersionTransition, NONCURRENT_VERSION_TRANSITION { 0 noncurrent_days, 1 storage_class, 2 newer_noncurrent_versions });

/// `NotificationConfiguration`.
#[derive(Clone, Default)]
pub struct NotificationConfiguration {
    /// `TopicConfigurations`.
    pub topic_configurations: Option<Vec<TopicConfiguration>>,
    /// `QueueConfigurations`.
    pub queue_configurations: Option<Vec<QueueConfiguration>>,
    /// `LambdaFunctionConfigurations`.
    pub lambda_function_configurations: Option<Vec<LambdaFunctionConfiguration>>,
    /// `EventBridgeConfiguration`.
    pub event_bridge_configuration: Option<EventBridgeConfiguration>,
}

pub(super) static NOTIFICATION_CONFIGURATION: Structure = Structure::new(
    "NotificationConfiguration",
    &[
        Member::new("TopicConfigurations", &schemas::TOPIC_CONFIGURATION_LIST)
            .wire("TopicConfiguration")
            .flattened(),
        Member::new("QueueConfigurations", &schemas::QUEUE_CONFIGURATION_LIST)
            .wire("QueueConfiguration")
            .flattened(),
        Member::new("LambdaFunctionConfigurations", &schemas::LAMBDA_FUNCTION_CONFIGURATION_LIST)
            .wire("CloudFunctionConfiguration")
            .flattened(),
        Member::new("EventBridgeConfiguration", &schemas::EVENT_BRIDGE_CONFIGURATION),
    ],
);

wire::shape!(NotificationConfiguration, NOTIFICATION_CONFIGURATION { 0 topic_configurations, 1 queue_configurations, 2 lambda_function_configurations, 3 event_bridge_configuration });

/// `NotificationConfigurationFilter`.
#[derive(Clone, Default)]
pub struct NotificationConfigurationFilter {
    /// `Key`.
    pub key: Option<S3KeyFilter>,
}

pub(super) static NOTIFICATION_CONFIGURATION_FILTER: Structure = Structure::new(
    "NotificationConfigurationFilter",
    &[Member::new("Key", &schemas::S3_KEY_FILTER).wire("S3Key")],
);

wire::shape!(NotificationConfigurationFilter, NOTIFICATION_CONFIGURATION_FILTER { 0 key });

/// `Object`.
#[derive(Clone, Default)]
pub struct Object {
    /// `Key`.
    pub key: Option<String>,
    /// `LastModified`.
    pub last_modified: Option<Timestamp>,
    /// `ETag`.
    pub etag: Option<String>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<Vec<ChecksumAlgorithm>>,
    /// `ChecksumType`.
    pub checksum_type: Option<ChecksumType>,
    /// `Size`.
    pub size: Option<i64>,
    /// `StorageClass`.
    pub storage_class: Option<ObjectStorageClass>,
    /// `Owner`.
    pub owner: Option<Owner>,
    /// `RestoreStatus`.
    pub restore_status: Option<RestoreStatus>,
}

pub(super) static OBJECT: Structure = Structure::new(
    "Object",
    &[
        Member::new("Key", &schemas::OBJECT_KEY),
        Member::new("LastModified", &plain::TIMESTAMP),
        Member::new("ETag", &plain::STRING),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM_LIST).flattened(),
        Member::new("ChecksumType", &schemas::CHECKSUM_TYPE),
        Member::new("Size", &plain::LONG),
        Member::new("StorageClass", &schemas::OBJECT_STORAGE_CLASS),
        Member::new("Owner", &schemas::OWNER),
        Member::new("RestoreStatus", &schemas::RESTORE_STATUS),
    ],
);

wire::shape!(Object, OBJECT { 0 key, 1 last_modified, 2 etag, 3 checksum_algorithm, 4 checksum_type, 5 size, 6 storage_class, 7 owner, 8 restore_status });

/// `ObjectEncryption`.
#[derive(Clone, Default)]
pub struct ObjectEncryption {
    /// `SSEKMS`.
    pub sse_kms: Option<SSEKMSEncryption>,
}

pub(super) static OBJECT_ENCRYPTION: Structure = Structure::new(
    "ObjectEncryption",
    &[Member::new("SSEKMS", &schemas::SSE_KMS_ENCRYPTION).wire("SSE-KMS")],
);

wire::shape!(ObjectEncryption, OBJECT_ENCRYPTION { 0 sse_kms });

/// `ObjectIdentifier`.
#[derive(Clone, Default)]
pub struct ObjectIdentifier {
    /// `Key`.
    pub key: String,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `ETag`.
    pub etag: Option<String>,
    /// `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// `Size`.
    pub size: Option<i64>,
}

pub(super) static OBJECT_IDENTIFIER: Structure = Structure::new(
    "ObjectIdentifier",
    &[
        Member::new("Key", &schemas::OBJECT_KEY).required(),
        Member::new("VersionId", &plain::STRING),
        Member::new("ETag", &plain::STRING),
        Member::new("LastModifiedTime", &schemas::LAST_MODIFIED_TIME),
        Member::new("Size", &plain::LONG),
    ],
);

wire::shape!(ObjectIdentifier, OBJECT_IDENTIFIER { 0 key, 1 version_id, 2 etag, 3 last_modified_time, 4 size });

/// `ObjectLockConfiguration`.
#[derive(Clone, Default)]
pub struct ObjectLockConfiguration {
    /// `ObjectLockEnabled`.
    pub object_lock_enabled: Option<ObjectLockEnabled>,
    /// `Rule`.
    pub rule: Option<ObjectLockRule>,
}

pub(super) static OBJECT_LOCK_CONFIGURATION: Structure = Structure::new(
    "ObjectLockConfiguration",
    &[
        Member::new("ObjectLockEnabled", &schemas::OBJECT_LOCK_ENABLED),
        Member::new("Rule", &schemas::OBJECT_LOCK_RULE),
    ],
);

wire::shape!(ObjectLockConfiguration, OBJECT_LOCK_CONFIGURATION { 0 object_lock_enabled, 1 rule });

/// `ObjectLockLegalHold`.
#[derive(Clone, Default)]
pub struct ObjectLockLegalHold {
    /// `Status`.
    pub status: Option<ObjectLockLegalHoldStatus>,
}

pub(super) static OBJECT_LOCK_LEGAL_HOLD: Structure = Structure::new(
    "ObjectLockLegalHold",
    &[Member::new("Status", &schemas::OBJECT_LOCK_LEGAL_HOLD_STATUS)],
);

wire::shape!(ObjectLockLegalHold, OBJECT_LOCK_LEGAL_HOLD { 0 status });

/// `ObjectLockRetention`.
#[derive(Clone, Default)]
pub struct ObjectLockRetention {
    /// `Mode`.
    pub mode: Option<ObjectLockRetentionMode>,
    /// `RetainUntilDate`.
    pub retain_until_date: Option<Timestamp>,
    /// `EventHold`.
    pub event_hold: Option<ObjectLockEventHold>,
    /// `EventHoldDuration`.
    pub event_hold_duration: Option<EventHoldDuration>,
}

pub(super) static OBJECT_LOCK_RETENTION: Structure = Structure::new(
    "ObjectLockRetention",
    &[
        Member::new("Mode", &schemas::OBJECT_LOCK_RETENTION_MODE),
        Member::new("RetainUntilDate", &schemas::DATE),
        Member::new("EventHold", &schemas::OBJECT_LOCK_EVENT_HOLD),
        Member::new("EventHoldDuration", &schemas::EVENT_HOLD_DURATION),
    ],
);

wire::shape!(ObjectLockRetention, OBJECT_LOCK_RETENTION { 0 mode, 1 retain_until_date, 2 event_hold, 3 event_hold_duration });

/// `ObjectLockRule`.
#[derive(Clone, Default)]
pub struct ObjectLockRule {
    /// `DefaultRetention`.
    pub default_retention: Option<DefaultRetention>,
}

pub(super) static OBJECT_LOCK_RULE: Structure = Structure::new(
    "ObjectLockRule",
    &[Member::new("DefaultRetention", &schemas::DEFAULT_RETENTION)],
);

wire::shape!(ObjectLockRule, OBJECT_LOCK_RULE { 0 default_retention });

/// `ObjectPart`.
#[derive(Clone, Default)]
pub struct ObjectPart {
    /// `PartNumber`.
    pub part_number: Option<i32>,
    /// `Size`.
    pub size: Option<i64>,
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
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
}

pub(super) static OBJECT_PART: Structure = Structure::new(
    "ObjectPart",
    &[
        Member::new("PartNumber", &plain::INTEGER),
        Member::new("Size", &plain::LONG),
        Member::new("ChecksumCRC32", &plain::STRING),
        Member::new("ChecksumCRC32C", &plain::STRING),
        Member::new("ChecksumCRC64NVME", &plain::STRING),
        Member::new("ChecksumSHA1", &plain::STRING),
        Member::new("ChecksumSHA256", &plain::STRING),
        Member::new("ChecksumSHA512", &plain::STRING),
        Member::new("ChecksumMD5", &plain::STRING),
        Member::new("ChecksumXXHASH64", &plain::STRING),
        Member::new("ChecksumXXHASH3", &plain::STRING),
        Member::new("ChecksumXXHASH128", &plain::STRING),
    ],
);

wire::shape!(ObjectPart, OBJECT_PART { 0 part_number, 1 size, 2 checksum_crc32, 3 checksum_crc32c, 4 checksum_crc64nvme, 5 checksum_sha1, 6 checksum_sha256, 7 checksum_sha512, 8 checksum_md5, 9 checksum_xxhash64, 10 checksum_xxhash3, 11 checksum_xxhash128 });

/// `ObjectVersion`.
#[derive(Clone, Default)]
pub struct ObjectVersion {
    /// `ETag`.
    pub etag: Option<String>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<Vec<ChecksumAlgorithm>>,
    /// `ChecksumType`.
    pub checksum_type: Option<ChecksumType>,
    /// `Size`.
    pub size: Option<i64>,
    /// `StorageClass`.
    pub storage_class: Option<ObjectVersionStorageClass>,
    /// `Key`.
    pub key: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `IsLatest`.
    pub is_latest: Option<bool>,
    /// `LastModified`.
    pub last_modified: Option<Timestamp>,
    /// `Owner`.
    pub owner: Option<Owner>,
    /// `RestoreStatus`.
    pub restore_status: Option<RestoreStatus>,
}

pub(super) static OBJECT_VERSION: Structure = Structure::new(
    "ObjectVersion",
    &[
        Member::new("ETag", &plain::STRING),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM_LIST).flattened(),
        Member::new("ChecksumType", &schemas::CHECKSUM_TYPE),
        Member::new("Size", &plain::LONG),
        Member::new("StorageClass", &schemas::OBJECT_VERSION_STORAGE_CLASS),
        Member::new("Key", &schemas::OBJECT_KEY),
        Member::new("VersionId", &plain::STRING),
        Member::new("IsLatest", &plain::BOOLEAN),
        Member::new("LastModified", &plain::TIMESTAMP),
        Member::new("Owner", &schemas::OWNER),
        Member::new("RestoreStatus", &schemas::RESTORE_STATUS),
    ],
);

wire::shape!(ObjectVersion, OBJECT_VERSION { 0 etag, 1 checksum_algorithm, 2 checksum_type, 3 size, 4 storage_class, 5 key, 6 version_id, 7 is_latest, 8 last_modified, 9 owner, 10 restore_status });

/// `ObjectVersionEntry`.
#[derive(Clone, Default)]
pub struct ObjectVersionEntry {
    /// `Version`.
    pub version: Option<ObjectVersion>,
    /// `DeleteMarker`.
    pub delete_marker: Option<DeleteMarkerEntry>,
}

pub(super) static OBJECT_VERSION_ENTRY: Structure = Structure::new(
    "ObjectVersionEntry",
    &[
        Member::new("Version", &schemas::OBJECT_VERSION),
        Member::new("DeleteMarker", &schemas::DELETE_MARKER_ENTRY),
    ],
)
.xml_choice();

wire::shape!(ObjectVersionEntry, OBJECT_VERSION_ENTRY { 0 version, 1 delete_marker });

/// `OutputLocation`.
#[derive(Clone, Default)]
pub struct OutputLocation {
    /// `S3`.
    pub s3: Option<S3Location>,
}

pub(super) static OUTPUT_LOCATION: Structure =
    Structure::new("OutputLocation", &[Member::new("S3", &schemas::S3_LOCATION)]);

wire::shape!(OutputLocation, OUTPUT_LOCATION { 0 s3 });

/// `OutputSerialization`.
#[derive(Clone, Default)]
pub struct OutputSerialization {
    /// `CSV`.
    pub csv: Option<CSVOutput>,
    /// `JSON`.
    pub json: Option<JSONOutput>,
}

pub(super) static OUTPUT_SERIALIZATION: Structure = Structure::new(
    "OutputSerialization",
    &[Member::new("CSV", &schemas::CSV_OUTPUT), Member::new("JSON", &schemas::JSON_OUTPUT)],
);

wire::shape!(OutputSerialization, OUTPUT_SERIALIZATION { 0 csv, 1 json });

/// `Owner`.
#[derive(Clone, Default)]
pub struct Owner {
    /// `DisplayName`.
    pub display_name: Option<String>,
    /// `ID`.
    pub id: Option<String>,
}

pub(super) static OWNER: Structure = Structure::new(
    "Owner",
    &[Member::new("DisplayName", &plain::STRING), Member::new("ID", &plain::STRING)],
);

wire::shape!(Owner, OWNER { 0 display_name, 1 id });

/// `OwnershipControls`.
#[derive(Clone, Default)]
pub struct OwnershipControls {
    /// `Rules`.
    pub rules: Vec<OwnershipControlsRule>,
}

pub(super) static OWNERSHIP_CONTROLS: Structure = Structure::new(
    "OwnershipControls",
    &[Member::new("Rules", &schemas::OWNERSHIP_CONTROLS_RULES).wire("Rule").required().flattened()],
);

wire::shape!(OwnershipControls, OWNERSHIP_CONTROLS { 0 rules });

/// `OwnershipControlsRule`.
#[derive(Clone, Default)]
pub struct OwnershipControlsRule {
    /// `ObjectOwnership`.
    pub object_ownership: ObjectOwnership,
}

pub(super) static OWNERSHIP_CONTROLS_RULE: Structure = Structure::new(
    "OwnershipControlsRule",
    &[Member::new("ObjectOwnership", &schemas::OBJECT_OWNERSHIP).required()],
);

wire::shape!(OwnershipControlsRule, OWNERSHIP_CONTROLS_RULE { 0 object_ownership });

/// `ParquetInput`.
#[derive(Clone, Default)]
pub struct ParquetInput {}

pub(super) static PARQUET_INPUT: Structure = Structure::new("ParquetInput", &[]);

wire::shape!(ParquetInput, PARQUET_INPUT {});

/// `Part`.
#[derive(Clone, Default)]
pub struct Part {
    /// `PartNumber`.
    pub part_number: Option<i32>,
    /// `LastModified`.
    pub last_modified: Option<Timestamp>,
    /// `ETag`.
    pub etag: Option<String>,
    /// `Size`.
    pub size: Option<i64>,
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
    /// `ChecksumSHA512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`.
    pub checksum_xxhash128: Option<String>,
}

pub(super) static PART: Structure = Structure::new(
    "Part",
    &[
        Member::new("PartNumber", &plain::INTEGER),
        Member::new("LastModified", &plain::TIMESTAMP),
        Member::new("ETag", &plain::STRING),
        Member::new("Size", &plain::LONG),
        Member::new("ChecksumCRC32", &plain::STRING),
        Member::new("ChecksumCRC32C", &plain::STRING),
        Member::new("ChecksumCRC64NVME", &plain::STRING),
        Member::new("ChecksumSHA1", &plain::STRING),
        Member::new("ChecksumSHA256", &plain::STRING),
        Member::new("ChecksumSHA512", &plain::STRING),
        Member::new("ChecksumMD5", &plain::STRING),
        Member::new("ChecksumXXHASH64", &plain::STRING),
        Member::new("ChecksumXXHASH3", &plain::STRING),
        Member::new("ChecksumXXHASH128", &plain::STRING),
    ],
);

wire::shape!(Part, PART { 0 part_number, 1 last_modified, 2 etag, 3 size, 4 checksum_crc32, 5 checksum_crc32c, 6 checksum_crc64nvme, 7 checksum_sha1, 8 checksum_sha256, 9 checksum_sha512, 10 checksum_md5, 11 checksum_xxhash64, 12 checksum_xxhash3, 13 checksum_xxhash128 });

/// `PartitionedPrefix`.
#[derive(Clone, Default)]
pub struct PartitionedPrefix {
    /// `PartitionDateSource`.
    pub partition_date_source: Option<PartitionDateSource>,
}

pub(super) static PARTITIONED_PREFIX: Structure = Structure::new(
    "PartitionedPrefix",
    &[Member::new("PartitionDateSource", &schemas::PARTITION_DATE_SOURCE)],
);

wire::shape!(PartitionedPrefix, PARTITIONED_PREFIX { 0 partition_date_source });

/// `PolicyStatus`.
#[derive(Clone, Default)]
pub struct PolicyStatus {
    /// `IsPublic`.
    pub is_public: Option<bool>,
}

pub(super) static POLICY_STATUS: Structure =
    Structure::new("PolicyStatus", &[Member::new("IsPublic", &plain::BOOLEAN)]);

wire::shape!(PolicyStatus, POLICY_STATUS { 0 is_public });

/// `PublicAccessBlockConfiguration`.
#[derive(Clone, Default)]
pub struct PublicAccessBlockConfiguration {
    /// `BlockPublicAcls`.
    pub block_public_acls: Option<bool>,
    /// `IgnorePublicAcls`.
    pub ignore_public_acls: Option<bool>,
    /// `BlockPublicPolicy`.
    pub block_public_policy: Option<bool>,
    /// `RestrictPublicBuckets`.
    pub restrict_public_buckets: Option<bool>,
}

pub(super) static PUBLIC_ACCESS_BLOCK_CONFIGURATION: Structure = Structure::new(
    "PublicAccessBlockConfiguration",
    &[
        Member::new("BlockPublicAcls", &plain::BOOLEAN),
        Member::new("IgnorePublicAcls", &plain::BOOLEAN),
        Member::new("BlockPublicPolicy", &plain::BOOLEAN),
        Member::new("RestrictPublicBuckets", &plain::BOOLEAN),
    ],
);

wire::shape!(PublicAccessBlockConfiguration, PUBLIC_ACCESS_BLOCK_CONFIGURATION { 0 block_public_acls, 1 ignore_public_acls, 2 block_public_policy, 3 restrict_public_buckets });

/// `PutBucketAclRequest`.
#[derive(Clone, Default)]
pub struct PutBucketAclRequest {
    /// `ACL`: header `x-amz-acl`.
    pub acl: Option<BucketCannedACL>,
    /// `AccessControlPolicy`.
    pub access_control_policy: Option<AccessControlPolicy>,
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `GrantFullControl`: header `x-amz-grant-full-control`.
    pub grant_full_control: Option<String>,
    /// `GrantRead`: header `x-amz-grant-read`.
    pub grant_read: Option<String>,
    /// `GrantReadACP`: header `x-amz-grant-read-acp`.
    pub grant_read_acp: Option<String>,
    /// `GrantWrite`: header `x-amz-grant-write`.
    pub grant_write: Option<String>,
    /// `GrantWriteACP`: header `x-amz-grant-write-acp`.
    pub grant_write_acp: Option<String>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_BUCKET_ACL_REQUEST: Structure = Structure::new(
    "PutBucketAclRequest",
    &[
        Member::new("ACL", &schemas::BUCKET_CANNED_ACL).wire("x-amz-acl").at(Location::Header),
        Member::new("AccessControlPolicy", &schemas::ACCESS_CONTROL_POLICY),
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("GrantFullControl", &plain::STRING)
            .wire("x-amz-grant-full-control")
            .at(Location::Header),
        Member::new("GrantRead", &plain::STRING).wire("x-amz-grant-read").at(Location::Header),
        Member::new("GrantReadACP", &plain::STRING)
            .wire("x-amz-grant-read-acp")
            .at(Location::Header),
        Member::new("GrantWrite", &plain::STRING).wire("x-amz-grant-write").at(Location::Header),
        Member::new("GrantWriteACP", &plain::STRING)
            .wire("x-amz-grant-write-acp")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(1);

wire::shape!(PutBucketAclRequest, PUT_BUCKET_ACL_REQUEST { 0 acl, 1 access_control_policy, 2 bucket, 3 content_md5, 4 checksum_algorithm, 5 grant_full_control, 6 grant_read, 7 grant_read_acp, 8 grant_write, 9 grant_write_acp, 10 expected_bucket_owner });

/// `PutBucketAnalyticsConfigurationRequest`.
#[derive(Clone, Default)]
pub struct PutBucketAnalyticsConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Id`: query parameter `id`.
    pub id: String,
    /// `AnalyticsConfiguration`.
    pub analytics_configuration: AnalyticsConfiguration,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_BUCKET_ANALYTICS_CONFIGURATION_REQUEST: Structure = Structure::new(
    "PutBucketAnalyticsConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Id", &plain::STRING).wire("id").required().at(Location::Query),
        Member::new("AnalyticsConfiguration", &schemas::ANALYTICS_CONFIGURATION).required(),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(2);

wire::shape!(PutBucketAnalyticsConfigurationRequest, PUT_BUCKET_ANALYTICS_CONFIGURATION_REQUEST { 0 bucket, 1 id, 2 analytics_configuration, 3 expected_bucket_owner });

/// `PutBucketCorsRequest`.
#[derive(Clone, Default)]
pub struct PutBucketCorsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `CORSConfiguration`.
    pub cors_configuration: CORSConfiguration,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_BUCKET_CORS_REQUEST: Structure = Structure::new(
    "PutBucketCorsRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("CORSConfiguration", &schemas::CORS_CONFIGURATION).required(),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(1);

wire::shape!(PutBucketCorsRequest, PUT_BUCKET_CORS_REQUEST { 0 bucket, 1 cors_configuration, 2 content_md5, 3 checksum_algorithm, 4 expected_bucket_owner });

/// `PutBucketEncryptionRequest`.
#[derive(Clone, Default)]
pub struct PutBucketEncryptionRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ServerSideEncryptionConfiguration`.
    pub server_side_encryption_configuration: ServerSideEncryptionConfiguration,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_BUCKET_ENCRYPTION_REQUEST: Structure = Structure::new(
    "PutBucketEncryptionRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new(
            "ServerSideEncryptionConfiguration",
            &schemas::SERVER_SIDE_ENCRYPTION_CONFIGURATION,
        )
        .required(),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(3);

wire::shape!(PutBucketEncryptionRequest, PUT_BUCKET_ENCRYPTION_REQUEST { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 server_side_encryption_configuration, 4 expected_bucket_owner });

/// `PutBucketIntelligentTieringConfigurationRequest`.
#[derive(Clone, Default)]
pub struct PutBucketIntelligentTieringConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Id`: query parameter `id`.
    pub id: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `IntelligentTieringConfiguration`.
    pub intelligent_tiering_configuration: IntelligentTieringConfiguration,
}

pub(super) static PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST: Structure = Structure::new(
    "PutBucketIntelligentTieringConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Id", &plain::STRING).wire("id").required().at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("IntelligentTieringConfiguration", &schemas::INTELLIGENT_TIERING_CONFIGURATION)
            .required(),
    ],
)
.payload(3);

wire::shape!(PutBucketIntelligentTieringConfigurationRequest, PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_REQUEST { 0 bucket, 1 id, 2 expected_bucket_owner, 3 intelligent_tiering_configuration });

/// `PutBucketInventoryConfigurationRequest`.
#[derive(Clone, Default)]
pub struct PutBucketInventoryConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Id`: query parameter `id`.
    pub id: String,
    /// `InventoryConfiguration`.
    pub inventory_configuration: InventoryConfiguration,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_BUCKET_INVENTORY_CONFIGURATION_REQUEST: Structure = Structure::new(
    "PutBucketInventoryConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Id", &plain::STRING).wire("id").required().at(Location::Query),
        Member::new("InventoryConfiguration", &schemas::INVENTORY_CONFIGURATION).required(),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(2);

wire::shape!(PutBucketInventoryConfigurationRequest, PUT_BUCKET_INVENTORY_CONFIGURATION_REQUEST { 0 bucket, 1 id, 2 inventory_configuration, 3 expected_bucket_owner });

/// `PutBucketLifecycleConfigurationOutput`.
#[derive(Clone, Default)]
pub struct PutBucketLifecycleConfigurationOutput {
    /// `TransitionDefaultMinimumObjectSize`: header `x-amz-transition-default-minimum-object-size`.
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}

pub(super) static PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT: Structure = Structure::new(
    "PutBucketLifecycleConfigurationOutput",
    &[Member::new(
        "TransitionDefaultMinimumObjectSize",
        &schemas::TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE,
    )
    .wire("x-amz-transition-default-minimum-object-size")
    .at(Location::Header)],
);

wire::shape!(PutBucketLifecycleConfigurationOutput, PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT { 0 transition_default_minimum_object_size });

/// `PutBucketLifecycleConfigurationRequest`.
#[derive(Clone, Default)]
pub struct PutBucketLifecycleConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `LifecycleConfiguration`.
    pub lifecycle_configuration: Option<BucketLifecycleConfiguration>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `TransitionDefaultMinimumObjectSize`: header `x-amz-transition-default-minimum-object-size`.
    pub transition_default_minimum_object_size: Option<TransitionDefaultMinimumObjectSize>,
}

pub(super) static PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST: Structure = Structure::new(
    "PutBucketLifecycleConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("LifecycleConfiguration", &schemas::BUCKET_LIFECYCLE_CONFIGURATION),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new(
            "TransitionDefaultMinimumObjectSize",
            &schemas::TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE,
        )
        .wire("x-amz-transition-default-minimum-object-size")
        .at(Location::Header),
    ],
)
.payload(2);

wire::shape!(PutBucketLifecycleConfigurationRequest, PUT_BUCKET_LIFECYCLE_CONFIGURATION_REQUEST { 0 bucket, 1 checksum_algorithm, 2 lifecycle_configuration, 3 expected_bucket_owner, 4 transition_default_minimum_object_size });

/// `PutBucketLoggingRequest`.
#[derive(Clone, Default)]
pub struct PutBucketLoggingRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `BucketLoggingStatus`.
    pub bucket_logging_status: BucketLoggingStatus,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_BUCKET_LOGGING_REQUEST: Structure = Structure::new(
    "PutBucketLoggingRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("BucketLoggingStatus", &schemas::BUCKET_LOGGING_STATUS).required(),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(1);

wire::shape!(PutBucketLoggingRequest, PUT_BUCKET_LOGGING_REQUEST { 0 bucket, 1 bucket_logging_status, 2 content_md5, 3 checksum_algorithm, 4 expected_bucket_owner });

/// `PutBucketMetricsConfigurationRequest`.
#[derive(Clone, Default)]
pub struct PutBucketMetricsConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Id`: query parameter `id`.
    pub id: String,
    /// `MetricsConfiguration`.
    pub metrics_configuration: MetricsConfiguration,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_BUCKET_METRICS_CONFIGURATION_REQUEST: Structure = Structure::new(
    "PutBucketMetricsConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Id", &plain::STRING).wire("id").required().at(Location::Query),
        Member::new("MetricsConfiguration", &schemas::METRICS_CONFIGURATION).required(),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(2);

wire::shape!(PutBucketMetricsConfigurationRequest, PUT_BUCKET_METRICS_CONFIGURATION_REQUEST { 0 bucket, 1 id, 2 metrics_configuration, 3 expected_bucket_owner });

/// `PutBucketNotificationConfigurationRequest`.
#[derive(Clone, Default)]
pub struct PutBucketNotificationConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `NotificationConfiguration`.
    pub notification_configuration: NotificationConfiguration,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `SkipDestinationValidation`: header `x-amz-skip-destination-validation`.
    pub skip_destination_validation: Option<bool>,
}

pub(super) static PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST: Structure = Structure::new(
    "PutBucketNotificationConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("NotificationConfiguration", &schemas::NOTIFICATION_CONFIGURATION).required(),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("SkipDestinationValidation", &plain::BOOLEAN)
            .wire("x-amz-skip-destination-validation")
            .at(Location::Header),
    ],
)
.payload(1);

wire::shape!(PutBucketNotificationConfigurationRequest, PUT_BUCKET_NOTIFICATION_CONFIGURATION_REQUEST { 0 bucket, 1 notification_configuration, 2 expected_bucket_owner, 3 skip_destination_validation });

/// `PutBucketOwnershipControlsRequest`.
#[derive(Clone, Default)]
pub struct PutBucketOwnershipControlsRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `OwnershipControls`.
    pub ownership_controls: OwnershipControls,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
}

pub(super) static PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST: Structure = Structure::new(
    "PutBucketOwnershipControlsRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("OwnershipControls", &schemas::OWNERSHIP_CONTROLS).required(),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
    ],
)
.payload(3);

wire::shape!(PutBucketOwnershipControlsRequest, PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST { 0 bucket, 1 content_md5, 2 expected_bucket_owner, 3 ownership_controls, 4 checksum_algorithm });

/// `PutBucketPolicyRequest`.
#[derive(Clone, Default)]
pub struct PutBucketPolicyRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ConfirmRemoveSelfBucketAccess`: header `x-amz-confirm-remove-self-bucket-access`.
    pub confirm_remove_self_bucket_access: Option<bool>,
    /// `Policy`.
    pub policy: String,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_BUCKET_POLICY_REQUEST: Structure = Structure::new(
    "PutBucketPolicyRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("ConfirmRemoveSelfBucketAccess", &plain::BOOLEAN)
            .wire("x-amz-confirm-remove-self-bucket-access")
            .at(Location::Header),
        Member::new("Policy", &plain::STRING).required(),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(4);

wire::shape!(PutBucketPolicyRequest, PUT_BUCKET_POLICY_REQUEST { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 confirm_remove_self_bucket_access, 4 policy, 5 expected_bucket_owner });

/// `PutBucketReplicationRequest`.
#[derive(Clone, Default)]
pub struct PutBucketReplicationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ReplicationConfiguration`.
    pub replication_configuration: ReplicationConfiguration,
    /// `Token`: header `x-amz-bucket-object-lock-token`.
    pub token: Option<String>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_BUCKET_REPLICATION_REQUEST: Structure = Structure::new(
    "PutBucketReplicationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("ReplicationConfiguration", &schemas::REPLICATION_CONFIGURATION).required(),
        Member::new("Token", &plain::STRING)
            .wire("x-amz-bucket-object-lock-token")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(3);

wire::shape!(PutBucketReplicationRequest, PUT_BUCKET_REPLICATION_REQUEST { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 replication_configuration, 4 token, 5 expected_bucket_owner });

/// `PutBucketRequestPaymentRequest`.
#[derive(Clone, Default)]
pub struct PutBucketRequestPaymentRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `RequestPaymentConfiguration`.
    pub request_payment_configuration: RequestPaymentConfiguration,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_BUCKET_REQUEST_PAYMENT_REQUEST: Structure = Structure::new(
    "PutBucketRequestPaymentRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("RequestPaymentConfiguration", &schemas::REQUEST_PAYMENT_CONFIGURATION)
            .required(),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(3);

wire::shape!(PutBucketRequestPaymentRequest, PUT_BUCKET_REQUEST_PAYMENT_REQUEST { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 request_payment_configuration, 4 expected_bucket_owner });

/// `PutBucketTaggingRequest`.
#[derive(Clone, Default)]
pub struct PutBucketTaggingRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `Tagging`.
    pub tagging: Tagging,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_BUCKET_TAGGING_REQUEST: Structure = Structure::new(
    "PutBucketTaggingRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("Tagging", &schemas::TAGGING).required(),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(3);

wire::shape!(PutBucketTaggingRequest, PUT_BUCKET_TAGGING_REQUEST { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 tagging, 4 expected_bucket_owner });

/// `PutBucketVersioningRequest`.
#[derive(Clone, Default)]
pub struct PutBucketVersioningRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `MFA`: header `x-amz-mfa`.
    pub mfa: Option<SensitiveString>,
    /// `VersioningConfiguration`.
    pub versioning_configuration: VersioningConfiguration,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_BUCKET_VERSIONING_REQUEST: Structure = Structure::new(
    "PutBucketVersioningRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("MFA", &schemas::MFA).wire("x-amz-mfa").at(Location::Header),
        Member::new("VersioningConfiguration", &schemas::VERSIONING_CONFIGURATION).required(),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(4);

wire::shape!(PutBucketVersioningRequest, PUT_BUCKET_VERSIONING_REQUEST { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 mfa, 4 versioning_configuration, 5 expected_bucket_owner });

/// `PutBucketWebsiteRequest`.
#[derive(Clone, Default)]
pub struct PutBucketWebsiteRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `WebsiteConfiguration`.
    pub website_configuration: WebsiteConfiguration,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_BUCKET_WEBSITE_REQUEST: Structure = Structure::new(
    "PutBucketWebsiteRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("WebsiteConfiguration", &schemas::WEBSITE_CONFIGURATION).required(),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(3);

wire::shape!(PutBucketWebsiteRequest, PUT_BUCKET_WEBSITE_REQUEST { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 website_configuration, 4 expected_bucket_owner });

/// `PutObjectAclOutput`.
#[derive(Clone, Default)]
pub struct PutObjectAclOutput {
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static PUT_OBJECT_ACL_OUTPUT: Structure = Structure::new(
    "PutObjectAclOutput",
    &[Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
        .wire("x-amz-request-charged")
        .at(Location::Header)],
);

wire::shape!(PutObjectAclOutput, PUT_OBJECT_ACL_OUTPUT { 0 request_charged });

/// `PutObjectAclRequest`.
#[derive(Clone, Default)]
pub struct PutObjectAclRequest {
    /// `ACL`: header `x-amz-acl`.
    pub acl: Option<ObjectCannedACL>,
    /// `AccessControlPolicy`.
    pub access_control_policy: Option<AccessControlPolicy>,
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `GrantFullControl`: header `x-amz-grant-full-control`.
    pub grant_full_control: Option<String>,
    /// `GrantRead`: header `x-amz-grant-read`.
    pub grant_read: Option<String>,
    /// `GrantReadACP`: header `x-amz-grant-read-acp`.
    pub grant_read_acp: Option<String>,
    /// `GrantWrite`: header `x-amz-grant-write`.
    pub grant_write: Option<String>,
    /// `GrantWriteACP`: header `x-amz-grant-write-acp`.
    pub grant_write_acp: Option<String>,
    /// `Key`: in the path.
    pub key: String,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_OBJECT_ACL_REQUEST: Structure = Structure::new(
    "PutObjectAclRequest",
    &[
        Member::new("ACL", &schemas::OBJECT_CANNED_ACL).wire("x-amz-acl").at(Location::Header),
        Member::new("AccessControlPolicy", &schemas::ACCESS_CONTROL_POLICY),
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("GrantFullControl", &plain::STRING)
            .wire("x-amz-grant-full-control")
            .at(Location::Header),
        Member::new("GrantRead", &plain::STRING).wire("x-amz-grant-read").at(Location::Header),
        Member::new("GrantReadACP", &plain::STRING)
            .wire("x-amz-grant-read-acp")
            .at(Location::Header),
        Member::new("GrantWrite", &plain::STRING).wire("x-amz-grant-write").at(Location::Header),
        Member::new("GrantWriteACP", &plain::STRING)
            .wire("x-amz-grant-write-acp")
            .at(Location::Header),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(1);

wire::shape!(PutObjectAclRequest, PUT_OBJECT_ACL_REQUEST { 0 acl, 1 access_control_policy, 2 bucket, 3 content_md5, 4 checksum_algorithm, 5 grant_full_control, 6 grant_read, 7 grant_read_acp, 8 grant_write, 9 grant_write_acp, 10 key, 11 request_payer, 12 version_id, 13 expected_bucket_owner });

/// `PutObjectLegalHoldOutput`.
#[derive(Clone, Default)]
pub struct PutObjectLegalHoldOutput {
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static PUT_OBJECT_LEGAL_HOLD_OUTPUT: Structure = Structure::new(
    "PutObjectLegalHoldOutput",
    &[Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
        .wire("x-amz-request-charged")
        .at(Location::Header)],
);

wire::shape!(PutObjectLegalHoldOutput, PUT_OBJECT_LEGAL_HOLD_OUTPUT { 0 request_charged });

/// `PutObjectLegalHoldRequest`.
#[derive(Clone, Default)]
pub struct PutObjectLegalHoldRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `LegalHold`.
    pub legal_hold: Option<ObjectLockLegalHold>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_OBJECT_LEGAL_HOLD_REQUEST: Structure = Structure::new(
    "PutObjectLegalHoldRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("LegalHold", &schemas::OBJECT_LOCK_LEGAL_HOLD),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(2);

wire::shape!(PutObjectLegalHoldRequest, PUT_OBJECT_LEGAL_HOLD_REQUEST { 0 bucket, 1 key, 2 legal_hold, 3 request_payer, 4 version_id, 5 content_md5, 6 checksum_algorithm, 7 expected_bucket_owner });

/// `PutObjectLockConfigurationOutput`.
#[derive(Clone, Default)]
pub struct PutObjectLockConfigurationOutput {
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT: Structure = Structure::new(
    "PutObjectLockConfigurationOutput",
    &[Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
        .wire("x-amz-request-charged")
        .at(Location::Header)],
);

wire::shape!(PutObjectLockConfigurationOutput, PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT { 0 request_charged });

/// `PutObjectLockConfigurationRequest`.
#[derive(Clone, Default)]
pub struct PutObjectLockConfigurationRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ObjectLockConfiguration`.
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `Token`: header `x-amz-bucket-object-lock-token`.
    pub token: Option<String>,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_OBJECT_LOCK_CONFIGURATION_REQUEST: Structure = Structure::new(
    "PutObjectLockConfigurationRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ObjectLockConfiguration", &schemas::OBJECT_LOCK_CONFIGURATION),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("Token", &plain::STRING)
            .wire("x-amz-bucket-object-lock-token")
            .at(Location::Header),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(1);

wire::shape!(PutObjectLockConfigurationRequest, PUT_OBJECT_LOCK_CONFIGURATION_REQUEST { 0 bucket, 1 object_lock_configuration, 2 request_payer, 3 token, 4 content_md5, 5 checksum_algorithm, 6 expected_bucket_owner });

/// `PutObjectOutput`.
#[derive(Clone, Default)]
pub struct PutObjectOutput {
    /// `Expiration`: header `x-amz-expiration`.
    pub expiration: Option<String>,
    /// `ETag`: header `ETag`.
    pub etag: Option<String>,
    /// `ChecksumCRC32`: header `x-amz-checksum-crc32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`: header `x-amz-checksum-crc32c`.
    pub checksum_crc32c: Option<String>,
    /// `ChecksumCRC64NVME`: header `x-amz-checksum-crc64nvme`.
    pub checksum_crc64nvme: Option<String>,
    /// `ChecksumSHA1`: header `x-amz-checksum-sha1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`: header `x-amz-checksum-sha256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`: header `x-amz-checksum-sha512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`: header `x-amz-checksum-md5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`: header `x-amz-checksum-xxhash64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`: header `x-amz-checksum-xxhash3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`: header `x-amz-checksum-xxhash128`.
    pub checksum_xxhash128: Option<String>,
    /// `ChecksumType`: header `x-amz-checksum-type`.
    pub checksum_type: Option<ChecksumType>,
    /// `ServerSideEncryption`: header `x-amz-server-side-encryption`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`: header `x-amz-server-side-encryption-aws-kms-key-id`.
    pub sse_kms_key_id: Option<String>,
    /// `SSEKMSEncryptionContext`: header `x-amz-server-side-encryption-context`.
    pub sse_kms_encryption_context: Option<SensitiveString>,
    /// `BucketKeyEnabled`: header `x-amz-server-side-encryption-bucket-key-enabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `Size`: header `x-amz-object-size`.
    pub size: Option<i64>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static PUT_OBJECT_OUTPUT: Structure = Structure::new(
    "PutObjectOutput",
    &[
        Member::new("Expiration", &plain::STRING).wire("x-amz-expiration").at(Location::Header),
        Member::new("ETag", &plain::STRING).at(Location::Header),
        Member::new("ChecksumCRC32", &plain::STRING)
            .wire("x-amz-checksum-crc32")
            .at(Location::Header),
        Member::new("ChecksumCRC32C", &plain::STRING)
            .wire("x-amz-checksum-crc32c")
            .at(Location::Header),
        Member::new("ChecksumCRC64NVME", &plain::STRING)
            .wire("x-amz-checksum-crc64nvme")
            .at(Location::Header),
        Member::new("ChecksumSHA1", &plain::STRING)
            .wire("x-amz-checksum-sha1")
            .at(Location::Header),
        Member::new("ChecksumSHA256", &plain::STRING)
            .wire("x-amz-checksum-sha256")
            .at(Location::Header),
        Member::new("ChecksumSHA512", &plain::STRING)
            .wire("x-amz-checksum-sha512")
            .at(Location::Header),
        Member::new("ChecksumMD5", &plain::STRING).wire("x-amz-checksum-md5").at(Location::Header),
        Member::new("ChecksumXXHASH64", &plain::STRING)
            .wire("x-amz-checksum-xxhash64")
            .at(Location::Header),
        Member::new("ChecksumXXHASH3", &plain::STRING)
            .wire("x-amz-checksum-xxhash3")
            .at(Location::Header),
        Member::new("ChecksumXXHASH128", &plain::STRING)
            .wire("x-amz-checksum-xxhash128")
            .at(Location::Header),
        Member::new("ChecksumType", &schemas::CHECKSUM_TYPE)
            .wire("x-amz-checksum-type")
            .at(Location::Header),
        Member::new("ServerSideEncryption", &schemas::SERVER_SIDE_ENCRYPTION)
            .wire("x-amz-server-side-encryption")
            .at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("SSEKMSKeyId", &plain::STRING)
            .wire("x-amz-server-side-encryption-aws-kms-key-id")
            .at(Location::Header),
        Member::new("SSEKMSEncryptionContext", &schemas::SSE_KMS_ENCRYPTION_CONTEXT)
            .wire("x-amz-server-side-encryption-context")
            .at(Location::Header),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN)
            .wire("x-amz-server-side-encryption-bucket-key-enabled")
            .at(Location::Header),
        Member::new("Size", &plain::LONG).wire("x-amz-object-size").at(Location::Header),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
    ],
);

wire::shape!(PutObjectOutput, PUT_OBJECT_OUTPUT { 0 expiration, 1 etag, 2 checksum_crc32, 3 checksum_crc32c, 4 checksum_crc64nvme, 5 checksum_sha1, 6 checksum_sha256, 7 checksum_sha512, 8 checksum_md5, 9 checksum_xxhash64, 10 checksum_xxhash3, 11 checksum_xxhash128, 12 checksum_type, 13 server_side_encryption, 14 version_id, 15 sse_customer_algorithm, 16 sse_customer_key_md5, 17 sse_kms_key_id, 18 sse_kms_encryption_context, 19 bucket_key_enabled, 20 size, 21 request_charged });

/// `PutObjectRequest`.
#[derive(Default)]
pub struct PutObjectRequest {
    /// `ACL`: header `x-amz-acl`.
    pub acl: Option<ObjectCannedACL>,
    /// `Body`.
    pub body: Body,
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `CacheControl`: header `Cache-Control`.
    pub cache_control: Option<String>,
    /// `ContentDisposition`: header `Content-Disposition`.
    pub content_disposition: Option<String>,
    /// `ContentEncoding`: header `Content-Encoding`.
    pub content_encoding: Option<String>,
    /// `ContentLanguage`: header `Content-Language`.
    pub content_language: Option<String>,
    /// `ContentLength`: header `Content-Length`.
    pub content_length: Option<i64>,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ContentType`: header `Content-Type`.
    pub content_type: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ChecksumCRC32`: header `x-amz-checksum-crc32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`: header `x-amz-checksum-crc32c`.
    pub checksum_crc32c: Option<String>,
    /// `ChecksumCRC64NVME`: header `x-amz-checksum-crc64nvme`.
    pub checksum_crc64nvme: Option<String>,
    /// `ChecksumSHA1`: header `x-amz-checksum-sha1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`: header `x-amz-checksum-sha256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`: header `x-amz-checksum-sha512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`: header `x-amz-checksum-md5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`: header `x-amz-checksum-xxhash64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`: header `x-amz-checksum-xxhash3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`: header `x-amz-checksum-xxhash128`.
    pub checksum_xxhash128: Option<String>,
    /// `Expires`: header `Expires`.
    pub expires: Option<String>,
    /// `IfMatch`: header `If-Match`.
    pub if_match: Option<String>,
    /// `IfNoneMatch`: header `If-None-Match`.
    pub if_none_match: Option<String>,
    /// `GrantFullControl`: header `x-amz-grant-full-control`.
    pub grant_full_control: Option<String>,
    /// `GrantRead`: header `x-amz-grant-read`.
    pub grant_read: Option<String>,
    /// `GrantReadACP`: header `x-amz-grant-read-acp`.
    pub grant_read_acp: Option<String>,
    /// `GrantWriteACP`: header `x-amz-grant-write-acp`.
    pub grant_write_acp: Option<String>,
    /// `Key`: in the path.
    pub key: String,
    /// `WriteOffsetBytes`: header `x-amz-write-offset-bytes`.
    pub write_offset_bytes: Option<i64>,
    /// `Metadata`: headers `x-amz-meta-*`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// `ServerSideEncryption`: header `x-amz-server-side-encryption`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// `StorageClass`: header `x-amz-storage-class`.
    pub storage_class: Option<StorageClass>,
    /// `WebsiteRedirectLocation`: header `x-amz-website-redirect-location`.
    pub website_redirect_location: Option<String>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`: header `x-amz-server-side-encryption-customer-key`.
    pub sse_customer_key: Option<SensitiveString>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`: header `x-amz-server-side-encryption-aws-kms-key-id`.
    pub sse_kms_key_id: Option<String>,
    /// `SSEKMSEncryptionContext`: header `x-amz-server-side-encryption-context`.
    pub sse_kms_encryption_context: Option<SensitiveString>,
    /// `BucketKeyEnabled`: header `x-amz-server-side-encryption-bucket-key-enabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `Tagging`: header `x-amz-tagging`.
    pub tagging: Option<String>,
    /// `ObjectLockMode`: header `x-amz-object-lock-mode`.
    pub object_lock_mode: Option<ObjectLockMode>,
    /// `ObjectLockRetainUntilDate`: header `x-amz-object-lock-retain-until-date`.
    pub object_lock_retain_until_date: Option<Timestamp>,
    /// `ObjectLockLegalHoldStatus`: header `x-amz-object-lock-legal-hold`.
    pub object_lock_legal_hold_status: Option<ObjectLockLegalHoldStatus>,
    /// `ObjectLockEventHold`: header `x-amz-object-lock-event-hold`.
    pub object_lock_event_hold: Option<ObjectLockEventHold>,
    /// `ObjectLockEventHoldDurationDays`: header `x-amz-object-lock-event-hold-duration-days`.
    pub object_lock_event_hold_duration_days: Option<i32>,
    /// `ObjectLockEventHoldDurationYears`: header `x-amz-object-lock-event-hold-duration-years`.
    pub object_lock_event_hold_duration_years: Option<i32>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_OBJECT_REQUEST: Structure = Structure::new(
    "PutObjectRequest",
    &[
        Member::new("ACL", &schemas::OBJECT_CANNED_ACL).wire("x-amz-acl").at(Location::Header),
        Member::new("Body", &plain::STREAM),
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("CacheControl", &plain::STRING).wire("Cache-Control").at(Location::Header),
        Member::new("ContentDisposition", &plain::STRING)
            .wire("Content-Disposition")
            .at(Location::Header),
        Member::new("ContentEncoding", &plain::STRING)
            .wire("Content-Encoding")
            .at(Location::Header),
        Member::new("ContentLanguage", &plain::STRING)
            .wire("Content-Language")
            .at(Location::Header),
        Member::new("ContentLength", &plain::LONG).wire("Content-Length").at(Location::Header),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ContentType", &plain::STRING).wire("Content-Type").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("ChecksumCRC32", &plain::STRING)
            .wire("x-amz-checksum-crc32")
            .at(Location::Header),
        Member::new("ChecksumCRC32C", &plain::STRING)
            .wire("x-amz-checksum-crc32c")
            .at(Location::Header),
        Member::new("ChecksumCRC64NVME", &plain::STRING)
            .wire("x-amz-checksum-crc64nvme")
            .at(Location::Header),
        Member::new("ChecksumSHA1", &plain::STRING)
            .wire("x-amz-checksum-sha1")
            .at(Location::Header),
        Member::new("ChecksumSHA256", &plain::STRING)
            .wire("x-amz-checksum-sha256")
            .at(Location::Header),
        Member::new("ChecksumSHA512", &plain::STRING)
            .wire("x-amz-checksum-sha512")
            .at(Location::Header),
        Member::new("ChecksumMD5", &plain::STRING).wire("x-amz-checksum-md5").at(Location::Header),
        Member::new("ChecksumXXHASH64", &plain::STRING)
            .wire("x-amz-checksum-xxhash64")
            .at(Location::Header),
        Member::new("ChecksumXXHASH3", &plain::STRING)
            .wire("x-amz-checksum-xxhash3")
            .at(Location::Header),
        Member::new("ChecksumXXHASH128", &plain::STRING)
            .wire("x-amz-checksum-xxhash128")
            .at(Location::Header),
        Member::new("Expires", &plain::STRING).at(Location::Header),
        Member::new("IfMatch", &plain::STRING).wire("If-Match").at(Location::Header),
        Member::new("IfNoneMatch", &plain::STRING).wire("If-None-Match").at(Location::Header),
        Member::new("GrantFullControl", &plain::STRING)
            .wire("x-amz-grant-full-control")
            .at(Location::Header),
        Member::new("GrantRead", &plain::STRING).wire("x-amz-grant-read").at(Location::Header),
        Member::new("GrantReadACP", &plain::STRING)
            .wire("x-amz-grant-read-acp")
            .at(Location::Header),
        Member::new("GrantWriteACP", &plain::STRING)
            .wire("x-amz-grant-write-acp")
            .at(Location::Header),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("WriteOffsetBytes", &plain::LONG)
            .wire("x-amz-write-offset-bytes")
            .at(Location::Header),
        Member::new("Metadata", &schemas::METADATA).wire("x-amz-meta-").at(Location::PrefixHeaders),
        Member::new("ServerSideEncryption", &schemas::SERVER_SIDE_ENCRYPTION)
            .wire("x-amz-server-side-encryption")
            .at(Location::Header),
        Member::new("StorageClass", &schemas::STORAGE_CLASS)
            .wire("x-amz-storage-class")
            .at(Location::Header),
        Member::new("WebsiteRedirectLocation", &plain::STRING)
            .wire("x-amz-website-redirect-location")
            .at(Location::Header),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKey", &schemas::SSE_CUSTOMER_KEY)
            .wire("x-amz-server-side-encryption-customer-key")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("SSEKMSKeyId", &plain::STRING)
            .wire("x-amz-server-side-encryption-aws-kms-key-id")
            .at(Location::Header),
        Member::new("SSEKMSEncryptionContext", &schemas::SSE_KMS_ENCRYPTION_CONTEXT)
            .wire("x-amz-server-side-encryption-context")
            .at(Location::Header),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN)
            .wire("x-amz-server-side-encryption-bucket-key-enabled")
            .at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("Tagging", &plain::STRING).wire("x-amz-tagging").at(Location::Header),
        Member::new("ObjectLockMode", &schemas::OBJECT_LOCK_MODE)
            .wire("x-amz-object-lock-mode")
            .at(Location::Header),
        Member::new("ObjectLockRetainUntilDate", &schemas::OBJECT_LOCK_RETAIN_UNTIL_DATE)
            .wire("x-amz-object-lock-retain-until-date")
            .at(Location::Header),
        Member::new("ObjectLockLegalHoldStatus", &schemas::OBJECT_LOCK_LEGAL_HOLD_STATUS)
            .wire("x-amz-object-lock-legal-hold")
            .at(Location::Header),
        Member::new("ObjectLockEventHold", &schemas::OBJECT_LOCK_EVENT_HOLD)
            .wire("x-amz-object-lock-event-hold")
            .at(Location::Header),
        Member::new("ObjectLockEventHoldDurationDays", &plain::INTEGER)
            .wire("x-amz-object-lock-event-hold-duration-days")
            .at(Location::Header),
        Member::new("ObjectLockEventHoldDurationYears", &plain::INTEGER)
            .wire("x-amz-object-lock-event-hold-duration-years")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(1);

wire::stream_shape!(PutObjectRequest, PUT_OBJECT_REQUEST { 0 acl, 1 body, 2 bucket, 3 cache_control, 4 content_disposition, 5 content_encoding, 6 content_language, 7 content_length, 8 content_md5, 9 content_type, 10 checksum_algorithm, 11 checksum_crc32, 12 checksum_crc32c, 13 checksum_crc64nvme, 14 checksum_sha1, 15 checksum_sha256, 16 checksum_sha512, 17 checksum_md5, 18 checksum_xxhash64, 19 checksum_xxhash3, 20 checksum_xxhash128, 21 expires, 22 if_match, 23 if_none_match, 24 grant_full_control, 25 grant_read, 26 grant_read_acp, 27 grant_write_acp, 28 key, 29 write_offset_bytes, 30 metadata, 31 server_side_encryption, 32 storage_class, 33 website_redirect_location, 34 sse_customer_algorithm, 35 sse_customer_key, 36 sse_customer_key_md5, 37 sse_kms_key_id, 38 sse_kms_encryption_context, 39 bucket_key_enabled, 40 request_payer, 41 tagging, 42 object_lock_mode, 43 object_lock_retain_until_date, 44 object_lock_legal_hold_status, 45 object_lock_event_hold, 46 object_lock_event_hold_duration_days, 47 object_lock_event_hold_duration_years, 48 expected_bucket_owner });

/// `PutObjectRetentionOutput`.
#[derive(Clone, Default)]
pub struct PutObjectRetentionOutput {
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static PUT_OBJECT_RETENTION_OUTPUT: Structure = Structure::new(
    "PutObjectRetentionOutput",
    &[Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
        .wire("x-amz-request-charged")
        .at(Location::Header)],
);

wire::shape!(PutObjectRetentionOutput, PUT_OBJECT_RETENTION_OUTPUT { 0 request_charged });

/// `PutObjectRetentionRequest`.
#[derive(Clone, Default)]
pub struct PutObjectRetentionRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `Retention`.
    pub retention: Option<ObjectLockRetention>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `BypassGovernanceRetention`: header `x-amz-bypass-governance-retention`.
    pub bypass_governance_retention: Option<bool>,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_OBJECT_RETENTION_REQUEST: Structure = Structure::new(
    "PutObjectRetentionRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("Retention", &schemas::OBJECT_LOCK_RETENTION),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("BypassGovernanceRetention", &plain::BOOLEAN)
            .wire("x-amz-bypass-governance-retention")
            .at(Location::Header),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(2);

wire::shape!(PutObjectRetentionRequest, PUT_OBJECT_RETENTION_REQUEST { 0 bucket, 1 key, 2 retention, 3 request_payer, 4 version_id, 5 bypass_governance_retention, 6 content_md5, 7 checksum_algorithm, 8 expected_bucket_owner });

/// `PutObjectTaggingOutput`.
#[derive(Clone, Default)]
pub struct PutObjectTaggingOutput {
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
}

pub(super) static PUT_OBJECT_TAGGING_OUTPUT: Structure = Structure::new(
    "PutObjectTaggingOutput",
    &[Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header)],
);

wire::shape!(PutObjectTaggingOutput, PUT_OBJECT_TAGGING_OUTPUT { 0 version_id });

/// `PutObjectTaggingRequest`.
#[derive(Clone, Default)]
pub struct PutObjectTaggingRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `Tagging`.
    pub tagging: Tagging,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
}

pub(super) static PUT_OBJECT_TAGGING_REQUEST: Structure = Structure::new(
    "PutObjectTaggingRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("Tagging", &schemas::TAGGING).required(),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
    ],
)
.payload(5);

wire::shape!(PutObjectTaggingRequest, PUT_OBJECT_TAGGING_REQUEST { 0 bucket, 1 key, 2 version_id, 3 content_md5, 4 checksum_algorithm, 5 tagging, 6 expected_bucket_owner, 7 request_payer });

/// `PutPublicAccessBlockRequest`.
#[derive(Clone, Default)]
pub struct PutPublicAccessBlockRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `PublicAccessBlockConfiguration`.
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static PUT_PUBLIC_ACCESS_BLOCK_REQUEST: Structure = Structure::new(
    "PutPublicAccessBlockRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("PublicAccessBlockConfiguration", &schemas::PUBLIC_ACCESS_BLOCK_CONFIGURATION)
            .required(),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(3);

wire::shape!(PutPublicAccessBlockRequest, PUT_PUBLIC_ACCESS_BLOCK_REQUEST { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 public_access_block_configuration, 4 expected_bucket_owner });

/// `QueueConfiguration`.
#[derive(Clone, Default)]
pub struct QueueConfiguration {
    /// `Id`.
    pub id: Option<String>,
    /// `QueueArn`.
    pub queue_arn: String,
    /// `Events`.
    pub events: Vec<String>,
    /// `Filter`.
    pub filter: Option<NotificationConfigurationFilter>,
}

pub(super) static QUEUE_CONFIGURATION: Structure = Structure::new(
    "QueueConfiguration",
    &[
        Member::new("Id", &plain::STRING),
        Member::new("QueueArn", &plain::STRING).wire("Queue").required(),
        Member::new("Events", &schemas::EVENT_LIST).wire("Event").required().flattened(),
        Member::new("Filter", &schemas::NOTIFICATION_CONFIGURATION_FILTER),
    ],
);

wire::shape!(QueueConfiguration, QUEUE_CONFIGURATION { 0 id, 1 queue_arn, 2 events, 3 filter });

/// `Redirect`.
#[derive(Clone, Default)]
pub struct Redirect {
    /// `HostName`.
    pub host_name: Option<String>,
    /// `HttpRedirectCode`.
    pub http_redirect_code: Option<String>,
    /// `Protocol`.
    pub protocol: Option<Protocol>,
    /// `ReplaceKeyPrefixWith`.
    pub replace_key_prefix_with: Option<String>,
    /// `ReplaceKeyWith`.
    pub replace_key_with: Option<String>,
}

pub(super) static REDIRECT: Structure = Structure::new(
    "Redirect",
    &[
        Member::new("HostName", &plain::STRING),
        Member::new("HttpRedirectCode", &plain::STRING),
        Member::new("Protocol", &schemas::PROTOCOL),
        Member::new("ReplaceKeyPrefixWith", &plain::STRING),
        Member::new("ReplaceKeyWith", &plain::STRING),
    ],
);

wire::shape!(Redirect, REDIRECT { 0 host_name, 1 http_redirect_code, 2 protocol, 3 replace_key_prefix_with, 4 replace_key_with });

/// `RedirectAllRequestsTo`.
#[derive(Clone, Default)]
pub struct RedirectAllRequestsTo {
    /// `HostName`.
    pub host_name: String,
    /// `Protocol`.
    pub protocol: Option<Protocol>,
}

pub(super) static REDIRECT_ALL_REQUESTS_TO: Structure = Structure::new(
    "RedirectAllRequestsTo",
    &[
        Member::new("HostName", &plain::STRING).required(),
        Member::new("Protocol", &schemas::PROTOCOL),
    ],
);

wire::shape!(RedirectAllRequestsTo, REDIRECT_ALL_REQUESTS_TO { 0 host_name, 1 protocol });

/// `ReplicaModifications`.
#[derive(Clone, Default)]
pub struct ReplicaModifications {
    /// `Status`.
    pub status: ReplicaModificationsStatus,
}

pub(super) static REPLICA_MODIFICATIONS: Structure = Structure::new(
    "ReplicaModifications",
    &[Member::new("Status", &schemas::REPLICA_MODIFICATIONS_STATUS).required()],
);

wire::shape!(ReplicaModifications, REPLICA_MODIFICATIONS { 0 status });

/// `ReplicationConfiguration`.
#[derive(Clone, Default)]
pub struct ReplicationConfiguration {
    /// `Role`.
    pub role: String,
    /// `Rules`.
    pub rules: Vec<ReplicationRule>,
}

pub(super) static REPLICATION_CONFIGURATION: Structure = Structure::new(
    "ReplicationConfiguration",
    &[
        Member::new("Role", &plain::STRING).required(),
        Member::new("Rules", &schemas::REPLICATION_RULES).wire("Rule").required().flattened(),
    ],
);

wire::shape!(ReplicationConfiguration, REPLICATION_CONFIGURATION { 0 role, 1 rules });

/// `ReplicationRule`.
#[derive(Clone, Default)]
pub struct ReplicationRule {
    /// `ID`.
    pub id: Option<String>,
    /// `Priority`.
    pub priority: Option<i32>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Filter`.
    pub filter: Option<ReplicationRuleFilter>,
    /// `Status`.
    pub status: ReplicationRuleStatus,
    /// `SourceSelectionCriteria`.
    pub source_selection_criteria: Option<SourceSelectionCriteria>,
    /// `ExistingObjectReplication`.
    pub existing_object_replication: Option<ExistingObjectReplication>,
    /// `Destination`.
    pub destination: Destination,
    /// `DeleteMarkerReplication`.
    pub delete_marker_replication: Option<DeleteMarkerReplication>,
}

pub(super) static REPLICATION_RULE: Structure = Structure::new(
    "ReplicationRule",
    &[
        Member::new("ID", &plain::STRING),
        Member::new("Priority", &plain::INTEGER),
        Member::new("Prefix", &plain::STRING),
        Member::new("Filter", &schemas::REPLICATION_RULE_FILTER),
        Member::new("Status", &schemas::REPLICATION_RULE_STATUS).required(),
        Member::new("SourceSelectionCriteria", &schemas::SOURCE_SELECTION_CRITERIA),
        Member::new("ExistingObjectReplication", &schemas::EXISTING_OBJECT_REPLICATION),
        Member::new("Destination", &schemas::DESTINATION).required(),
        Member::new("DeleteMarkerReplication", &schemas::DELETE_MARKER_REPLICATION),
    ],
);

wire::shape!(ReplicationRule, REPLICATION_RULE { 0 id, 1 priority, 2 prefix, 3 filter, 4 status, 5 source_selection_criteria, 6 existing_object_replication, 7 destination, 8 delete_marker_replication });

/// `ReplicationRuleAndOperator`.
#[derive(Clone, Default)]
pub struct ReplicationRuleAndOperator {
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `Not`.
    pub not: Option<ReplicationRuleNotOperator>,
}

pub(super) static REPLICATION_RULE_AND_OPERATOR: Structure = Structure::new(
    "ReplicationRuleAndOperator",
    &[
        Member::new("Prefix", &plain::STRING),
        Member::new("Tags", &schemas::TAG_SET).wire("Tag").flattened(),
        Member::new("Not", &schemas::REPLICATION_RULE_NOT_OPERATOR),
    ],
);

wire::shape!(ReplicationRuleAndOperator, REPLICATION_RULE_AND_OPERATOR { 0 prefix, 1 tags, 2 not });

/// `ReplicationRuleFilter`.
#[derive(Clone, Default)]
pub struct ReplicationRuleFilter {
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Tag`.
    pub tag: Option<Tag>,
    /// `And`.
    pub and: Option<ReplicationRuleAndOperator>,
    /// `Not`.
    pub not: Option<ReplicationRuleNotOperator>,
}

pub(super) static REPLICATION_RULE_FILTER: Structure = Structure::new(
    "ReplicationRuleFilter",
    &[
        Member::new("Prefix", &plain::STRING),
        Member::new("Tag", &schemas::TAG),
        Member::new("And", &schemas::REPLICATION_RULE_AND_OPERATOR),
        Member::new("Not", &schemas::REPLICATION_RULE_NOT_OPERATOR),
    ],
);

wire::shape!(ReplicationRuleFilter, REPLICATION_RULE_FILTER { 0 prefix, 1 tag, 2 and, 3 not });

/// `ReplicationRuleNotOperator`.
#[derive(Clone, Default)]
pub struct ReplicationRuleNotOperator {
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `Tag`.
    pub tag: Option<Tag>,
    /// `Or`.
    pub or: Option<ReplicationRuleOrOperator>,
}

pub(super) static REPLICATION_RULE_NOT_OPERATOR: Structure = Structure::new(
    "ReplicationRuleNotOperator",
    &[
        Member::new("Prefix", &plain::STRING),
        Member::new("Tag", &schemas::TAG),
        Member::new("Or", &schemas::REPLICATION_RULE_OR_OPERATOR),
    ],
);

wire::shape!(ReplicationRuleNotOperator, REPLICATION_RULE_NOT_OPERATOR { 0 prefix, 1 tag, 2 or });

/// `ReplicationRuleOrOperator`.
#[derive(Clone, Default)]
pub struct ReplicationRuleOrOperator {
    /// `Prefixes`.
    pub prefixes: Option<Vec<String>>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static REPLICATION_RULE_OR_OPERATOR: Structure = Structure::new(
    "ReplicationRuleOrOperator",
    &[
        Member::new("Prefixes", &schemas::REPLICATION_PREFIX_LIST).wire("Prefix").flattened(),
        Member::new("Tags", &schemas::TAG_SET).wire("Tag").flattened(),
    ],
);

wire::shape!(ReplicationRuleOrOperator, REPLICATION_RULE_OR_OPERATOR { 0 prefixes, 1 tags });

/// `ReplicationTime`.
#[derive(Clone, Default)]
pub struct ReplicationTime {
    /// `Status`.
    pub status: ReplicationTimeStatus,
    /// `Time`.
    pub time: ReplicationTimeValue,
}

pub(super) static REPLICATION_TIME: Structure = Structure::new(
    "ReplicationTime",
    &[
        Member::new("Status", &schemas::REPLICATION_TIME_STATUS).required(),
        Member::new("Time", &schemas::REPLICATION_TIME_VALUE).required(),
    ],
);

wire::shape!(ReplicationTime, REPLICATION_TIME { 0 status, 1 time });

/// `ReplicationTimeValue`.
#[derive(Clone, Default)]
pub struct ReplicationTimeValue {
    /// `Minutes`.
    pub minutes: Option<i32>,
}

pub(super) static REPLICATION_TIME_VALUE: Structure =
    Structure::new("ReplicationTimeValue", &[Member::new("Minutes", &plain::INTEGER)]);

wire::shape!(ReplicationTimeValue, REPLICATION_TIME_VALUE { 0 minutes });

/// `RequestPaymentConfiguration`.
#[derive(Clone, Default)]
pub struct RequestPaymentConfiguration {
    /// `Payer`.
    pub payer: Payer,
}

pub(super) static REQUEST_PAYMENT_CONFIGURATION: Structure = Structure::new(
    "RequestPaymentConfiguration",
    &[Member::new("Payer", &schemas::PAYER).required()],
);

wire::shape!(RequestPaymentConfiguration, REQUEST_PAYMENT_CONFIGURATION { 0 payer });

/// `RestoreObjectOutput`.
#[derive(Clone, Default)]
pub struct RestoreObjectOutput {
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
    /// `RestoreOutputPath`: header `x-amz-restore-output-path`.
    pub restore_output_path: Option<String>,
    /// `Status`: the HTTP status.
    pub status: Option<i32>,
}

pub(super) static RESTORE_OBJECT_OUTPUT: Structure = Structure::new(
    "RestoreObjectOutput",
    &[
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
        Member::new("RestoreOutputPath", &plain::STRING)
            .wire("x-amz-restore-output-path")
            .at(Location::Header),
        Member::new("Status", &plain::INTEGER).at(Location::Status),
    ],
);

wire::shape!(RestoreObjectOutput, RESTORE_OBJECT_OUTPUT { 0 request_charged, 1 restore_output_path, 2 status });

/// `RestoreObjectRequest`.
#[derive(Clone, Default)]
pub struct RestoreObjectRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `RestoreRequest`.
    pub restore_request: Option<RestoreRequest>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static RESTORE_OBJECT_REQUEST: Structure = Structure::new(
    "RestoreObjectRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("RestoreRequest", &schemas::RESTORE_REQUEST),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(3);

wire::shape!(RestoreObjectRequest, RESTORE_OBJECT_REQUEST { 0 bucket, 1 key, 2 version_id, 3 restore_request, 4 request_payer, 5 checksum_algorithm, 6 expected_bucket_owner });

/// `RestoreRequest`.
#[derive(Clone, Default)]
pub struct RestoreRequest {
    /// `Days`.
    pub days: Option<i32>,
    /// `GlacierJobParameters`.
    pub glacier_job_parameters: Option<GlacierJobParameters>,
    /// `Type`.
    pub r#type: Option<RestoreRequestType>,
    /// `Tier`.
    pub tier: Option<Tier>,
    /// `Description`.
    pub description: Option<String>,
    /// `SelectParameters`.
    pub select_parameters: Option<SelectParameters>,
    /// `OutputLocation`.
    pub output_location: Option<OutputLocation>,
}

pub(super) static RESTORE_REQUEST: Structure = Structure::new(
    "RestoreRequest",
    &[
        Member::new("Days", &plain::INTEGER),
        Member::new("GlacierJobParameters", &schemas::GLACIER_JOB_PARAMETERS),
        Member::new("Type", &schemas::RESTORE_REQUEST_TYPE),
        Member::new("Tier", &schemas::TIER),
        Member::new("Description", &plain::STRING),
        Member::new("SelectParameters", &schemas::SELECT_PARAMETERS),
        Member::new("OutputLocation", &schemas::OUTPUT_LOCATION),
    ],
);

wire::shape!(RestoreRequest, RESTORE_REQUEST { 0 days, 1 glacier_job_parameters, 2 r#type, 3 tier, 4 description, 5 select_parameters, 6 output_location });

/// `RestoreStatus`.
#[derive(Clone, Default)]
pub struct RestoreStatus {
    /// `IsRestoreInProgress`.
    pub is_restore_in_progress: Option<bool>,
    /// `RestoreExpiryDate`.
    pub restore_expiry_date: Option<Timestamp>,
}

pub(super) static RESTORE_STATUS: Structure = Structure::new(
    "RestoreStatus",
    &[
        Member::new("IsRestoreInProgress", &plain::BOOLEAN),
        Member::new("RestoreExpiryDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(RestoreStatus, RESTORE_STATUS { 0 is_restore_in_progress, 1 restore_expiry_date });

/// `RoutingRule`.
#[derive(Clone, Default)]
pub struct RoutingRule {
    /// `Condition`.
    pub condition: Option<Condition>,
    /// `Redirect`.
    pub redirect: Redirect,
}

pub(super) static ROUTING_RULE: Structure = Structure::new(
    "RoutingRule",
    &[
        Member::new("Condition", &schemas::CONDITION),
        Member::new("Redirect", &schemas::REDIRECT).required(),
    ],
);

wire::shape!(RoutingRule, ROUTING_RULE { 0 condition, 1 redirect });

/// `S3KeyFilter`.
#[derive(Clone, Default)]
pub struct S3KeyFilter {
    /// `FilterRules`.
    pub filter_rules: Option<Vec<FilterRule>>,
}

pub(super) static S3_KEY_FILTER: Structure = Structure::new(
    "S3KeyFilter",
    &[Member::new("FilterRules", &schemas::FILTER_RULE_LIST).wire("FilterRule").flattened()],
);

wire::shape!(S3KeyFilter, S3_KEY_FILTER { 0 filter_rules });

/// `S3Location`.
#[derive(Clone, Default)]
pub struct S3Location {
    /// `BucketName`.
    pub bucket_name: String,
    /// `Prefix`.
    pub prefix: String,
    /// `Encryption`.
    pub encryption: Option<Encryption>,
    /// `CannedACL`.
    pub canned_acl: Option<ObjectCannedACL>,
    /// `AccessControlList`.
    pub access_control_list: Option<Vec<Grant>>,
    /// `Tagging`.
    pub tagging: Option<Tagging>,
    /// `UserMetadata`.
    pub user_metadata: Option<Vec<MetadataEntry>>,
    /// `StorageClass`.
    pub storage_class: Option<StorageClass>,
}

pub(super) static S3_LOCATION: Structure = Structure::new(
    "S3Location",
    &[
        Member::new("BucketName", &plain::STRING).required(),
        Member::new("Prefix", &plain::STRING).required(),
        Member::new("Encryption", &schemas::ENCRYPTION),
        Member::new("CannedACL", &schemas::OBJECT_CANNED_ACL),
        Member::new("AccessControlList", &schemas::GRANTS),
        Member::new("Tagging", &schemas::TAGGING),
        Member::new("UserMetadata", &schemas::USER_METADATA),
        Member::new("StorageClass", &schemas::STORAGE_CLASS),
    ],
);

wire::shape!(S3Location, S3_LOCATION { 0 bucket_name, 1 prefix, 2 encryption, 3 canned_acl, 4 access_control_list, 5 tagging, 6 user_metadata, 7 storage_class });

/// `SSEKMS`.
#[derive(Clone, Default)]
pub struct SSEKMS {
    /// `KeyId`.
    pub key_id: String,
}

pub(super) static SSE_KMS: Structure =
    Structure::new("SSEKMS", &[Member::new("KeyId", &plain::STRING).required()]);

wire::shape!(SSEKMS, SSE_KMS { 0 key_id });

/// `SSEKMSEncryption`.
#[derive(Clone, Default)]
pub struct SSEKMSEncryption {
    /// `KMSKeyArn`.
    pub kms_key_arn: String,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
}

pub(super) static SSE_KMS_ENCRYPTION: Structure = Structure::new(
    "SSEKMSEncryption",
    &[
        Member::new("KMSKeyArn", &schemas::NON_EMPTY_KMS_KEY_ARN_STRING).required(),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN),
    ],
);

wire::shape!(SSEKMSEncryption, SSE_KMS_ENCRYPTION { 0 kms_key_arn, 1 bucket_key_enabled });

/// `SSES3`.
#[derive(Clone, Default)]
pub struct SSES3 {}

pub(super) static SSE_S3: Structure = Structure::new("SSES3", &[]);

wire::shape!(SSES3, SSE_S3 {});

/// `SelectParameters`.
#[derive(Clone, Default)]
pub struct SelectParameters {
    /// `InputSerialization`.
    pub input_serialization: InputSerialization,
    /// `ExpressionType`.
    pub expression_type: ExpressionType,
    /// `Expression`.
    pub expression: String,
    /// `OutputSerialization`.
    pub output_serialization: OutputSerialization,
}

pub(super) static SELECT_PARAMETERS: Structure = Structure::new(
    "SelectParameters",
    &[
        Member::new("InputSerialization", &schemas::INPUT_SERIALIZATION).required(),
        Member::new("ExpressionType", &schemas::EXPRESSION_TYPE).required(),
        Member::new("Expression", &plain::STRING).required(),
        Member::new("OutputSerialization", &schemas::OUTPUT_SERIALIZATION).required(),
    ],
);

wire::shape!(SelectParameters, SELECT_PARAMETERS { 0 input_serialization, 1 expression_type, 2 expression, 3 output_serialization });

/// `ServerSideEncryptionByDefault`.
#[derive(Clone, Default)]
pub struct ServerSideEncryptionByDefault {
    /// `SSEAlgorithm`.
    pub sse_algorithm: ServerSideEncryption,
    /// `KMSMasterKeyID`.
    pub kms_master_key_id: Option<String>,
}

pub(super) static SERVER_SIDE_ENCRYPTION_BY_DEFAULT: Structure = Structure::new(
    "ServerSideEncryptionByDefault",
    &[
        Member::new("SSEAlgorithm", &schemas::SERVER_SIDE_ENCRYPTION).required(),
        Member::new("KMSMasterKeyID", &plain::STRING),
    ],
);

wire::shape!(ServerSideEncryptionByDefault, SERVER_SIDE_ENCRYPTION_BY_DEFAULT { 0 sse_algorithm, 1 kms_master_key_id });

/// `ServerSideEncryptionConfiguration`.
#[derive(Clone, Default)]
pub struct ServerSideEncryptionConfiguration {
    /// `Rules`.
    pub rules: Vec<ServerSideEncryptionRule>,
}

pub(super) static SERVER_SIDE_ENCRYPTION_CONFIGURATION: Structure = Structure::new(
    "ServerSideEncryptionConfiguration",
    &[Member::new("Rules", &schemas::SERVER_SIDE_ENCRYPTION_RULES)
        .wire("Rule")
        .required()
        .flattened()],
);

wire::shape!(ServerSideEncryptionConfiguration, SERVER_SIDE_ENCRYPTION_CONFIGURATION { 0 rules });

/// `ServerSideEncryptionRule`.
#[derive(Clone, Default)]
pub struct ServerSideEncryptionRule {
    /// `ApplyServerSideEncryptionByDefault`.
    pub apply_server_side_encryption_by_default: Option<ServerSideEncryptionByDefault>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `BlockedEncryptionTypes`.
    pub blocked_encryption_types: Option<BlockedEncryptionTypes>,
}

pub(super) static SERVER_SIDE_ENCRYPTION_RULE: Structure = Structure::new(
    "ServerSideEncryptionRule",
    &[
        Member::new(
            "ApplyServerSideEncryptionByDefault",
            &schemas::SERVER_SIDE_ENCRYPTION_BY_DEFAULT,
        ),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN),
        Member::new("BlockedEncryptionTypes", &schemas::BLOCKED_ENCRYPTION_TYPES),
    ],
);

wire::shape!(ServerSideEncryptionRule, SERVER_SIDE_ENCRYPTION_RULE { 0 apply_server_side_encryption_by_default, 1 bucket_key_enabled, 2 blocked_encryption_types });

/// `SimplePrefix`.
#[derive(Clone, Default)]
pub struct SimplePrefix {}

pub(super) static SIMPLE_PREFIX: Structure = Structure::new("SimplePrefix", &[]);

wire::shape!(SimplePrefix, SIMPLE_PREFIX {});

/// `SourceSelectionCriteria`.
#[derive(Clone, Default)]
pub struct SourceSelectionCriteria {
    /// `SseKmsEncryptedObjects`.
    pub sse_kms_encrypted_objects: Option<SseKmsEncryptedObjects>,
    /// `ReplicaModifications`.
    pub replica_modifications: Option<ReplicaModifications>,
}

pub(super) static SOURCE_SELECTION_CRITERIA: Structure = Structure::new(
    "SourceSelectionCriteria",
    &[
        Member::new("SseKmsEncryptedObjects", &schemas::SSE_KMS_ENCRYPTED_OBJECTS),
        Member::new("ReplicaModifications", &schemas::REPLICA_MODIFICATIONS),
    ],
);

wire::shape!(SourceSelectionCriteria, SOURCE_SELECTION_CRITERIA { 0 sse_kms_encrypted_objects, 1 replica_modifications });

/// `SseKmsEncryptedObjects`.
#[derive(Clone, Default)]
pub struct SseKmsEncryptedObjects {
    /// `Status`.
    pub status: SseKmsEncryptedObjectsStatus,
}

pub(super) static SSE_KMS_ENCRYPTED_OBJECTS: Structure = Structure::new(
    "SseKmsEncryptedObjects",
    &[Member::new("Status", &schemas::SSE_KMS_ENCRYPTED_OBJECTS_STATUS).required()],
);

wire::shape!(SseKmsEncryptedObjects, SSE_KMS_ENCRYPTED_OBJECTS { 0 status });

/// `StorageClassAnalysis`.
#[derive(Clone, Default)]
pub struct StorageClassAnalysis {
    /// `DataExport`.
    pub data_export: Option<StorageClassAnalysisDataExport>,
}

pub(super) static STORAGE_CLASS_ANALYSIS: Structure = Structure::new(
    "StorageClassAnalysis",
    &[Member::new("DataExport", &schemas::STORAGE_CLASS_ANALYSIS_DATA_EXPORT)],
);

wire::shape!(StorageClassAnalysis, STORAGE_CLASS_ANALYSIS { 0 data_export });

/// `StorageClassAnalysisDataExport`.
#[derive(Clone, Default)]
pub struct StorageClassAnalysisDataExport {
    /// `OutputSchemaVersion`.
    pub output_schema_version: StorageClassAnalysisSchemaVersion,
    /// `Destination`.
    pub destination: AnalyticsExportDestination,
}

pub(super) static STORAGE_CLASS_ANALYSIS_DATA_EXPORT: Structure = Structure::new(
    "StorageClassAnalysisDataExport",
    &[
        Member::new("OutputSchemaVersion", &schemas::STORAGE_CLASS_ANALYSIS_SCHEMA_VERSION)
            .required(),
        Member::new("Destination", &schemas::ANALYTICS_EXPORT_DESTINATION).required(),
    ],
);

wire::shape!(StorageClassAnalysisDataExport, STORAGE_CLASS_ANALYSIS_DATA_EXPORT { 0 output_schema_version, 1 destination });

/// `Tag`.
#[derive(Clone, Default)]
pub struct Tag {
    /// `Key`.
    pub key: String,
    /// `Value`.
    pub value: String,
}

pub(super) static TAG: Structure = Structure::new(
    "Tag",
    &[
        Member::new("Key", &schemas::OBJECT_KEY).required(),
        Member::new("Value", &plain::STRING).required(),
    ],
);

wire::shape!(Tag, TAG { 0 key, 1 value });

/// `Tagging`.
#[derive(Clone, Default)]
pub struct Tagging {
    /// `TagSet`.
    pub tag_set: Vec<Tag>,
}

pub(super) static TAGGING: Structure =
    Structure::new("Tagging", &[Member::new("TagSet", &schemas::TAG_SET).required()]);

wire::shape!(Tagging, TAGGING { 0 tag_set });

/// `TargetGrant`.
#[derive(Clone, Default)]
pub struct TargetGrant {
    /// `Grantee`.
    pub grantee: Option<Grantee>,
    /// `Permission`.
    pub permission: Option<BucketLogsPermission>,
}

pub(super) static TARGET_GRANT: Structure = Structure::new(
    "TargetGrant",
    &[
        Member::new("Grantee", &schemas::GRANTEE),
        Member::new("Permission", &schemas::BUCKET_LOGS_PERMISSION),
    ],
);

wire::shape!(TargetGrant, TARGET_GRANT { 0 grantee, 1 permission });

/// `TargetObjectKeyFormat`.
#[derive(Clone, Default)]
pub struct TargetObjectKeyFormat {
    /// `SimplePrefix`.
    pub simple_prefix: Option<SimplePrefix>,
    /// `PartitionedPrefix`.
    pub partitioned_prefix: Option<PartitionedPrefix>,
}

pub(super) static TARGET_OBJECT_KEY_FORMAT: Structure = Structure::new(
    "TargetObjectKeyFormat",
    &[
        Member::new("SimplePrefix", &schemas::SIMPLE_PREFIX),
        Member::new("PartitionedPrefix", &schemas::PARTITIONED_PREFIX),
    ],
);

wire::shape!(TargetObjectKeyFormat, TARGET_OBJECT_KEY_FORMAT { 0 simple_prefix, 1 partitioned_prefix });

/// `Tiering`.
#[derive(Clone, Default)]
pub struct Tiering {
    /// `Days`.
    pub days: i32,
    /// `AccessTier`.
    pub access_tier: IntelligentTieringAccessTier,
}

pub(super) static TIERING: Structure = Structure::new(
    "Tiering",
    &[
        Member::new("Days", &plain::INTEGER).required(),
        Member::new("AccessTier", &schemas::INTELLIGENT_TIERING_ACCESS_TIER).required(),
    ],
);

wire::shape!(Tiering, TIERING { 0 days, 1 access_tier });

/// `TopicConfiguration`.
#[derive(Clone, Default)]
pub struct TopicConfiguration {
    /// `Id`.
    pub id: Option<String>,
    /// `TopicArn`.
    pub topic_arn: String,
    /// `Events`.
    pub events: Vec<String>,
    /// `Filter`.
    pub filter: Option<NotificationConfigurationFilter>,
}

pub(super) static TOPIC_CONFIGURATION: Structure = Structure::new(
    "TopicConfiguration",
    &[
        Member::new("Id", &plain::STRING),
        Member::new("TopicArn", &plain::STRING).wire("Topic").required(),
        Member::new("Events", &schemas::EVENT_LIST).wire("Event").required().flattened(),
        Member::new("Filter", &schemas::NOTIFICATION_CONFIGURATION_FILTER),
    ],
);

wire::shape!(TopicConfiguration, TOPIC_CONFIGURATION { 0 id, 1 topic_arn, 2 events, 3 filter });

/// `Transition`.
#[derive(Clone, Default)]
pub struct Transition {
    /// `Date`.
    pub date: Option<Timestamp>,
    /// `Days`.
    pub days: Option<i32>,
    /// `StorageClass`.
    pub storage_class: Option<TransitionStorageClass>,
}

pub(super) static TRANSITION: Structure = Structure::new(
    "Transition",
    &[
        Member::new("Date", &schemas::DATE),
        Member::new("Days", &plain::INTEGER),
        Member::new("StorageClass", &schemas::TRANSITION_STORAGE_CLASS),
    ],
);

wire::shape!(Transition, TRANSITION { 0 date, 1 days, 2 storage_class });

/// `UpdateObjectEncryptionRequest`.
#[derive(Clone, Default)]
pub struct UpdateObjectEncryptionRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `Key`: in the path.
    pub key: String,
    /// `VersionId`: query parameter `versionId`.
    pub version_id: Option<String>,
    /// `ObjectEncryption`.
    pub object_encryption: ObjectEncryption,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
}

pub(super) static UPDATE_OBJECT_ENCRYPTION_REQUEST: Structure = Structure::new(
    "UpdateObjectEncryptionRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("VersionId", &plain::STRING).wire("versionId").at(Location::Query),
        Member::new("ObjectEncryption", &schemas::OBJECT_ENCRYPTION).required(),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
    ],
)
.payload(3);

wire::shape!(UpdateObjectEncryptionRequest, UPDATE_OBJECT_ENCRYPTION_REQUEST { 0 bucket, 1 key, 2 version_id, 3 object_encryption, 4 request_payer, 5 expected_bucket_owner, 6 content_md5, 7 checksum_algorithm });

/// `UpdateObjectEncryptionResponse`.
#[derive(Clone, Default)]
pub struct UpdateObjectEncryptionResponse {
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
}

pub(super) static UPDATE_OBJECT_ENCRYPTION_RESPONSE: Structure = Structure::new(
    "UpdateObjectEncryptionResponse",
    &[Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
        .wire("x-amz-request-charged")
        .at(Location::Header)],
);

wire::shape!(UpdateObjectEncryptionResponse, UPDATE_OBJECT_ENCRYPTION_RESPONSE { 0 request_charged });

/// `UploadPartCopyOutput`.
#[derive(Clone, Default)]
pub struct UploadPartCopyOutput {
    /// `CopySourceVersionId`: header `x-amz-copy-source-version-id`.
    pub copy_source_version_id: Option<String>,
    /// `CopyPartResult`.
    pub copy_part_result: Option<CopyPartResult>,
    /// `ServerSideEncryption`: header `x-amz-server-side-encryption`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`: header `x-amz-server-side-encryption-aws-kms-key-id`.
    pub sse_kms_key_id: Option<String>,
    /// `BucketKeyEnabled`: header `x-amz-server-side-encryption-bucket-key-enabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
}

pub(super) static UPLOAD_PART_COPY_OUTPUT: Structure = Structure::new(
    "UploadPartCopyOutput",
    &[
        Member::new("CopySourceVersionId", &plain::STRING)
            .wire("x-amz-copy-source-version-id")
            .at(Location::Header),
        Member::new("CopyPartResult", &schemas::COPY_PART_RESULT),
        Member::new("ServerSideEncryption", &schemas::SERVER_SIDE_ENCRYPTION)
            .wire("x-amz-server-side-encryption")
            .at(Location::Header),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("SSEKMSKeyId", &plain::STRING)
            .wire("x-amz-server-side-encryption-aws-kms-key-id")
            .at(Location::Header),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN)
            .wire("x-amz-server-side-encryption-bucket-key-enabled")
            .at(Location::Header),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header),
    ],
)
.payload(1);

wire::shape!(UploadPartCopyOutput, UPLOAD_PART_COPY_OUTPUT { 0 copy_source_version_id, 1 copy_part_result, 2 server_side_encryption, 3 sse_customer_algorithm, 4 sse_customer_key_md5, 5 sse_kms_key_id, 6 bucket_key_enabled, 7 request_charged, 8 version_id });

/// `UploadPartCopyRequest`.
#[derive(Clone, Default)]
pub struct UploadPartCopyRequest {
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `CopySource`: header `x-amz-copy-source`.
    pub copy_source: String,
    /// `CopySourceIfMatch`: header `x-amz-copy-source-if-match`.
    pub copy_source_if_match: Option<String>,
    /// `CopySourceIfModifiedSince`: header `x-amz-copy-source-if-modified-since`.
    pub copy_source_if_modified_since: Option<Timestamp>,
    /// `CopySourceIfNoneMatch`: header `x-amz-copy-source-if-none-match`.
    pub copy_source_if_none_match: Option<String>,
    /// `CopySourceIfUnmodifiedSince`: header `x-amz-copy-source-if-unmodified-since`.
    pub copy_source_if_unmodified_since: Option<Timestamp>,
    /// `CopySourceRange`: header `x-amz-copy-source-range`.
    pub copy_source_range: Option<String>,
    /// `Key`: in the path.
    pub key: String,
    /// `PartNumber`: query parameter `partNumber`.
    pub part_number: i32,
    /// `UploadId`: query parameter `uploadId`.
    pub upload_id: String,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`: header `x-amz-server-side-encryption-customer-key`.
    pub sse_customer_key: Option<SensitiveString>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `CopySourceSSECustomerAlgorithm`: header `x-amz-copy-source-server-side-encryption-customer-algorithm`.
    pub copy_source_sse_customer_algorithm: Option<String>,
    /// `CopySourceSSECustomerKey`: header `x-amz-copy-source-server-side-encryption-customer-key`.
    pub copy_source_sse_customer_key: Option<SensitiveString>,
    /// `CopySourceSSECustomerKeyMD5`: header `x-amz-copy-source-server-side-encryption-customer-key-MD5`.
    pub copy_source_sse_customer_key_md5: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
    /// `ExpectedSourceBucketOwner`: header `x-amz-source-expected-bucket-owner`.
    pub expected_source_bucket_owner: Option<String>,
}

pub(super) static UPLOAD_PART_COPY_REQUEST: Structure = Structure::new(
    "UploadPartCopyRequest",
    &[
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("CopySource", &schemas::COPY_SOURCE)
            .wire("x-amz-copy-source")
            .required()
            .at(Location::Header),
        Member::new("CopySourceIfMatch", &plain::STRING)
            .wire("x-amz-copy-source-if-match")
            .at(Location::Header),
        Member::new("CopySourceIfModifiedSince", &plain::TIMESTAMP)
            .wire("x-amz-copy-source-if-modified-since")
            .at(Location::Header),
        Member::new("CopySourceIfNoneMatch", &plain::STRING)
            .wire("x-amz-copy-source-if-none-match")
            .at(Location::Header),
        Member::new("CopySourceIfUnmodifiedSince", &plain::TIMESTAMP)
            .wire("x-amz-copy-source-if-unmodified-since")
            .at(Location::Header),
        Member::new("CopySourceRange", &plain::STRING)
            .wire("x-amz-copy-source-range")
            .at(Location::Header),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("PartNumber", &plain::INTEGER)
            .wire("partNumber")
            .required()
            .at(Location::Query),
        Member::new("UploadId", &plain::STRING).wire("uploadId").required().at(Location::Query),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKey", &schemas::SSE_CUSTOMER_KEY)
            .wire("x-amz-server-side-encryption-customer-key")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("CopySourceSSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-copy-source-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("CopySourceSSECustomerKey", &schemas::COPY_SOURCE_SSE_CUSTOMER_KEY)
            .wire("x-amz-copy-source-server-side-encryption-customer-key")
            .at(Location::Header),
        Member::new("CopySourceSSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-copy-source-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
        Member::new("ExpectedSourceBucketOwner", &plain::STRING)
            .wire("x-amz-source-expected-bucket-owner")
            .at(Location::Header),
    ],
);

wire::shape!(UploadPartCopyRequest, UPLOAD_PART_COPY_REQUEST { 0 bucket, 1 copy_source, 2 copy_source_if_match, 3 copy_source_if_modified_since, 4 copy_source_if_none_match, 5 copy_source_if_unmodified_since, 6 copy_source_range, 7 key, 8 part_number, 9 upload_id, 10 sse_customer_algorithm, 11 sse_customer_key, 12 sse_customer_key_md5, 13 copy_source_sse_customer_algorithm, 14 copy_source_sse_customer_key, 15 copy_source_sse_customer_key_md5, 16 request_payer, 17 expected_bucket_owner, 18 expected_source_bucket_owner });

/// `UploadPartOutput`.
#[derive(Clone, Default)]
pub struct UploadPartOutput {
    /// `ServerSideEncryption`: header `x-amz-server-side-encryption`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// `ETag`: header `ETag`.
    pub etag: Option<String>,
    /// `ChecksumCRC32`: header `x-amz-checksum-crc32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`: header `x-amz-checksum-crc32c`.
    pub checksum_crc32c: Option<String>,
    /// `ChecksumCRC64NVME`: header `x-amz-checksum-crc64nvme`.
    pub checksum_crc64nvme: Option<String>,
    /// `ChecksumSHA1`: header `x-amz-checksum-sha1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`: header `x-amz-checksum-sha256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`: header `x-amz-checksum-sha512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`: header `x-amz-checksum-md5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`: header `x-amz-checksum-xxhash64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`: header `x-amz-checksum-xxhash3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`: header `x-amz-checksum-xxhash128`.
    pub checksum_xxhash128: Option<String>,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `SSEKMSKeyId`: header `x-amz-server-side-encryption-aws-kms-key-id`.
    pub sse_kms_key_id: Option<String>,
    /// `BucketKeyEnabled`: header `x-amz-server-side-encryption-bucket-key-enabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `RequestCharged`: header `x-amz-request-charged`.
    pub request_charged: Option<RequestCharged>,
    /// `VersionId`: header `x-amz-version-id`.
    pub version_id: Option<String>,
}

pub(super) static UPLOAD_PART_OUTPUT: Structure = Structure::new(
    "UploadPartOutput",
    &[
        Member::new("ServerSideEncryption", &schemas::SERVER_SIDE_ENCRYPTION)
            .wire("x-amz-server-side-encryption")
            .at(Location::Header),
        Member::new("ETag", &plain::STRING).at(Location::Header),
        Member::new("ChecksumCRC32", &plain::STRING)
            .wire("x-amz-checksum-crc32")
            .at(Location::Header),
        Member::new("ChecksumCRC32C", &plain::STRING)
            .wire("x-amz-checksum-crc32c")
            .at(Location::Header),
        Member::new("ChecksumCRC64NVME", &plain::STRING)
            .wire("x-amz-checksum-crc64nvme")
            .at(Location::Header),
        Member::new("ChecksumSHA1", &plain::STRING)
            .wire("x-amz-checksum-sha1")
            .at(Location::Header),
        Member::new("ChecksumSHA256", &plain::STRING)
            .wire("x-amz-checksum-sha256")
            .at(Location::Header),
        Member::new("ChecksumSHA512", &plain::STRING)
            .wire("x-amz-checksum-sha512")
            .at(Location::Header),
        Member::new("ChecksumMD5", &plain::STRING).wire("x-amz-checksum-md5").at(Location::Header),
        Member::new("ChecksumXXHASH64", &plain::STRING)
            .wire("x-amz-checksum-xxhash64")
            .at(Location::Header),
        Member::new("ChecksumXXHASH3", &plain::STRING)
            .wire("x-amz-checksum-xxhash3")
            .at(Location::Header),
        Member::new("ChecksumXXHASH128", &plain::STRING)
            .wire("x-amz-checksum-xxhash128")
            .at(Location::Header),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("SSEKMSKeyId", &plain::STRING)
            .wire("x-amz-server-side-encryption-aws-kms-key-id")
            .at(Location::Header),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN)
            .wire("x-amz-server-side-encryption-bucket-key-enabled")
            .at(Location::Header),
        Member::new("RequestCharged", &schemas::REQUEST_CHARGED)
            .wire("x-amz-request-charged")
            .at(Location::Header),
        Member::new("VersionId", &plain::STRING).wire("x-amz-version-id").at(Location::Header),
    ],
);

wire::shape!(UploadPartOutput, UPLOAD_PART_OUTPUT { 0 server_side_encryption, 1 etag, 2 checksum_crc32, 3 checksum_crc32c, 4 checksum_crc64nvme, 5 checksum_sha1, 6 checksum_sha256, 7 checksum_sha512, 8 checksum_md5, 9 checksum_xxhash64, 10 checksum_xxhash3, 11 checksum_xxhash128, 12 sse_customer_algorithm, 13 sse_customer_key_md5, 14 sse_kms_key_id, 15 bucket_key_enabled, 16 request_charged, 17 version_id });

/// `UploadPartRequest`.
#[derive(Default)]
pub struct UploadPartRequest {
    /// `Body`.
    pub body: Body,
    /// `Bucket`: in the path.
    pub bucket: String,
    /// `ContentLength`: header `Content-Length`.
    pub content_length: Option<i64>,
    /// `ContentMD5`: header `Content-MD5`.
    pub content_md5: Option<String>,
    /// `ChecksumAlgorithm`: header `x-amz-sdk-checksum-algorithm`.
    pub checksum_algorithm: Option<ChecksumAlgorithm>,
    /// `ChecksumCRC32`: header `x-amz-checksum-crc32`.
    pub checksum_crc32: Option<String>,
    /// `ChecksumCRC32C`: header `x-amz-checksum-crc32c`.
    pub checksum_crc32c: Option<String>,
    /// `ChecksumCRC64NVME`: header `x-amz-checksum-crc64nvme`.
    pub checksum_crc64nvme: Option<String>,
    /// `ChecksumSHA1`: header `x-amz-checksum-sha1`.
    pub checksum_sha1: Option<String>,
    /// `ChecksumSHA256`: header `x-amz-checksum-sha256`.
    pub checksum_sha256: Option<String>,
    /// `ChecksumSHA512`: header `x-amz-checksum-sha512`.
    pub checksum_sha512: Option<String>,
    /// `ChecksumMD5`: header `x-amz-checksum-md5`.
    pub checksum_md5: Option<String>,
    /// `ChecksumXXHASH64`: header `x-amz-checksum-xxhash64`.
    pub checksum_xxhash64: Option<String>,
    /// `ChecksumXXHASH3`: header `x-amz-checksum-xxhash3`.
    pub checksum_xxhash3: Option<String>,
    /// `ChecksumXXHASH128`: header `x-amz-checksum-xxhash128`.
    pub checksum_xxhash128: Option<String>,
    /// `Key`: in the path.
    pub key: String,
    /// `PartNumber`: query parameter `partNumber`.
    pub part_number: i32,
    /// `UploadId`: query parameter `uploadId`.
    pub upload_id: String,
    /// `SSECustomerAlgorithm`: header `x-amz-server-side-encryption-customer-algorithm`.
    pub sse_customer_algorithm: Option<String>,
    /// `SSECustomerKey`: header `x-amz-server-side-encryption-customer-key`.
    pub sse_customer_key: Option<SensitiveString>,
    /// `SSECustomerKeyMD5`: header `x-amz-server-side-encryption-customer-key-MD5`.
    pub sse_customer_key_md5: Option<String>,
    /// `RequestPayer`: header `x-amz-request-payer`.
    pub request_payer: Option<RequestPayer>,
    /// `ExpectedBucketOwner`: header `x-amz-expected-bucket-owner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static UPLOAD_PART_REQUEST: Structure = Structure::new(
    "UploadPartRequest",
    &[
        Member::new("Body", &plain::STREAM),
        Member::new("Bucket", &plain::STRING).required().at(Location::Label),
        Member::new("ContentLength", &plain::LONG).wire("Content-Length").at(Location::Header),
        Member::new("ContentMD5", &plain::STRING).wire("Content-MD5").at(Location::Header),
        Member::new("ChecksumAlgorithm", &schemas::CHECKSUM_ALGORITHM)
            .wire("x-amz-sdk-checksum-algorithm")
            .at(Location::Header),
        Member::new("ChecksumCRC32", &plain::STRING)
            .wire("x-amz-checksum-crc32")
            .at(Location::Header),
        Member::new("ChecksumCRC32C", &plain::STRING)
            .wire("x-amz-checksum-crc32c")
            .at(Location::Header),
        Member::new("ChecksumCRC64NVME", &plain::STRING)
            .wire("x-amz-checksum-crc64nvme")
            .at(Location::Header),
        Member::new("ChecksumSHA1", &plain::STRING)
            .wire("x-amz-checksum-sha1")
            .at(Location::Header),
        Member::new("ChecksumSHA256", &plain::STRING)
            .wire("x-amz-checksum-sha256")
            .at(Location::Header),
        Member::new("ChecksumSHA512", &plain::STRING)
            .wire("x-amz-checksum-sha512")
            .at(Location::Header),
        Member::new("ChecksumMD5", &plain::STRING).wire("x-amz-checksum-md5").at(Location::Header),
        Member::new("ChecksumXXHASH64", &plain::STRING)
            .wire("x-amz-checksum-xxhash64")
            .at(Location::Header),
        Member::new("ChecksumXXHASH3", &plain::STRING)
            .wire("x-amz-checksum-xxhash3")
            .at(Location::Header),
        Member::new("ChecksumXXHASH128", &plain::STRING)
            .wire("x-amz-checksum-xxhash128")
            .at(Location::Header),
        Member::new("Key", &schemas::OBJECT_KEY).required().at(Location::Label),
        Member::new("PartNumber", &plain::INTEGER)
            .wire("partNumber")
            .required()
            .at(Location::Query),
        Member::new("UploadId", &plain::STRING).wire("uploadId").required().at(Location::Query),
        Member::new("SSECustomerAlgorithm", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-algorithm")
            .at(Location::Header),
        Member::new("SSECustomerKey", &schemas::SSE_CUSTOMER_KEY)
            .wire("x-amz-server-side-encryption-customer-key")
            .at(Location::Header),
        Member::new("SSECustomerKeyMD5", &plain::STRING)
            .wire("x-amz-server-side-encryption-customer-key-MD5")
            .at(Location::Header),
        Member::new("RequestPayer", &schemas::REQUEST_PAYER)
            .wire("x-amz-request-payer")
            .at(Location::Header),
        Member::new("ExpectedBucketOwner", &plain::STRING)
            .wire("x-amz-expected-bucket-owner")
            .at(Location::Header),
    ],
)
.payload(0);

wire::stream_shape!(UploadPartRequest, UPLOAD_PART_REQUEST { 0 body, 1 bucket, 2 content_length, 3 content_md5, 4 checksum_algorithm, 5 checksum_crc32, 6 checksum_crc32c, 7 checksum_crc64nvme, 8 checksum_sha1, 9 checksum_sha256, 10 checksum_sha512, 11 checksum_md5, 12 checksum_xxhash64, 13 checksum_xxhash3, 14 checksum_xxhash128, 15 key, 16 part_number, 17 upload_id, 18 sse_customer_algorithm, 19 sse_customer_key, 20 sse_customer_key_md5, 21 request_payer, 22 expected_bucket_owner });

/// `UseSourceMultiRegionKey`.
#[derive(Clone, Default)]
pub struct UseSourceMultiRegionKey {
    /// `Status`.
    pub status: UseSourceMultiRegionKeyStatus,
}

pub(super) static USE_SOURCE_MULTI_REGION_KEY: Structure = Structure::new(
    "UseSourceMultiRegionKey",
    &[Member::new("Status", &schemas::USE_SOURCE_MULTI_REGION_KEY_STATUS).required()],
);

wire::shape!(UseSourceMultiRegionKey, USE_SOURCE_MULTI_REGION_KEY { 0 status });

/// `VersioningConfiguration`.
#[derive(Clone, Default)]
pub struct VersioningConfiguration {
    /// `MFADelete`.
    pub mfa_delete: Option<MFADelete>,
    /// `Status`.
    pub status: Option<BucketVersioningStatus>,
}

pub(super) static VERSIONING_CONFIGURATION: Structure = Structure::new(
    "VersioningConfiguration",
    &[
        Member::new("MFADelete", &schemas::MFA_DELETE).wire("MfaDelete"),
        Member::new("Status", &schemas::BUCKET_VERSIONING_STATUS),
    ],
);

wire::shape!(VersioningConfiguration, VERSIONING_CONFIGURATION { 0 mfa_delete, 1 status });

/// `WebsiteConfiguration`.
#[derive(Clone, Default)]
pub struct WebsiteConfiguration {
    /// `ErrorDocument`.
    pub error_document: Option<ErrorDocument>,
    /// `IndexDocument`.
    pub index_document: Option<IndexDocument>,
    /// `RedirectAllRequestsTo`.
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    /// `RoutingRules`.
    pub routing_rules: Option<Vec<RoutingRule>>,
}

pub(super) static WEBSITE_CONFIGURATION: Structure = Structure::new(
    "WebsiteConfiguration",
    &[
        Member::new("ErrorDocument", &schemas::ERROR_DOCUMENT),
        Member::new("IndexDocument", &schemas::INDEX_DOCUMENT),
        Member::new("RedirectAllRequestsTo", &schemas::REDIRECT_ALL_REQUESTS_TO),
        Member::new("RoutingRules", &schemas::ROUTING_RULES),
    ],
);

wire::shape!(WebsiteConfiguration, WEBSITE_CONFIGURATION { 0 error_document, 1 index_document, 2 redirect_all_requests_to, 3 routing_rules });
