// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema, TimestampFormat, plain};

pub(super) static ABORT_INCOMPLETE_MULTIPART_UPLOAD: Schema = Schema::new(
    "AbortIncompleteMultipartUpload",
    Kind::Structure(&super::structures::ABORT_INCOMPLETE_MULTIPART_UPLOAD),
);

pub(super) static ACCESS_CONTROL_POLICY: Schema =
    Schema::new("AccessControlPolicy", Kind::Structure(&super::structures::ACCESS_CONTROL_POLICY));

pub(super) static ACCESS_CONTROL_TRANSLATION: Schema = Schema::new(
    "AccessControlTranslation",
    Kind::Structure(&super::structures::ACCESS_CONTROL_TRANSLATION),
);

pub(super) static ALLOWED_HEADERS: Schema = Schema::new(
    "AllowedHeaders",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: true,
    }),
);

pub(super) static ALLOWED_METHODS: Schema = Schema::new(
    "AllowedMethods",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: true,
    }),
);

pub(super) static ALLOWED_ORIGINS: Schema = Schema::new(
    "AllowedOrigins",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: true,
    }),
);

pub(super) static ANALYTICS_AND_OPERATOR: Schema = Schema::new(
    "AnalyticsAndOperator",
    Kind::Structure(&super::structures::ANALYTICS_AND_OPERATOR),
);

pub(super) static ANALYTICS_CONFIGURATION: Schema = Schema::new(
    "AnalyticsConfiguration",
    Kind::Structure(&super::structures::ANALYTICS_CONFIGURATION),
);

pub(super) static ANALYTICS_CONFIGURATION_LIST: Schema = Schema::new(
    "AnalyticsConfigurationList",
    Kind::List(&List {
        member: Member::new("member", &ANALYTICS_CONFIGURATION).wire("member"),
        flattened: true,
    }),
);

pub(super) static ANALYTICS_EXPORT_DESTINATION: Schema = Schema::new(
    "AnalyticsExportDestination",
    Kind::Structure(&super::structures::ANALYTICS_EXPORT_DESTINATION),
);

pub(super) static ANALYTICS_FILTER: Schema =
    Schema::new("AnalyticsFilter", Kind::Structure(&super::structures::ANALYTICS_FILTER));

pub(super) static ANALYTICS_S3_BUCKET_DESTINATION: Schema = Schema::new(
    "AnalyticsS3BucketDestination",
    Kind::Structure(&super::structures::ANALYTICS_S3_BUCKET_DESTINATION),
);

pub(super) static ANALYTICS_S3_EXPORT_FILE_FORMAT: Schema =
    Schema::new("AnalyticsS3ExportFileFormat", Kind::Enum(&["CSV"]));

pub(super) static ANNOTATION_DIRECTIVE: Schema =
    Schema::new("AnnotationDirective", Kind::Enum(&["COPY", "EXCLUDE"]));

pub(super) static ARCHIVE_STATUS: Schema =
    Schema::new("ArchiveStatus", Kind::Enum(&["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"]));

pub(super) static BLOCKED_ENCRYPTION_TYPES: Schema = Schema::new(
    "BlockedEncryptionTypes",
    Kind::Structure(&super::structures::BLOCKED_ENCRYPTION_TYPES),
);

pub(super) static BUCKET: Schema =
    Schema::new("Bucket", Kind::Structure(&super::structures::BUCKET));

pub(super) static BUCKET_ACCELERATE_STATUS: Schema =
    Schema::new("BucketAccelerateStatus", Kind::Enum(&["Enabled", "Suspended"]));

pub(super) static BUCKET_CANNED_ACL: Schema = Schema::new(
    "BucketCannedACL",
    Kind::Enum(&["private", "public-read", "public-read-write", "authenticated-read"]),
);

pub(super) static BUCKET_INFO: Schema =
    Schema::new("BucketInfo", Kind::Structure(&super::structures::BUCKET_INFO));

pub(super) static BUCKET_LIFECYCLE_CONFIGURATION: Schema = Schema::new(
    "BucketLifecycleConfiguration",
    Kind::Structure(&super::structures::BUCKET_LIFECYCLE_CONFIGURATION),
);

pub(super) static BUCKET_LOGGING_STATUS: Schema =
    Schema::new("BucketLoggingStatus", Kind::Structure(&super::structures::BUCKET_LOGGING_STATUS));

pub(super) static BUCKET_LOGS_PERMISSION: Schema =
    Schema::new("BucketLogsPermission", Kind::Enum(&["FULL_CONTROL", "READ", "WRITE"]));

pub(super) static BUCKET_NAMESPACE: Schema =
    Schema::new("BucketNamespace", Kind::Enum(&["account-regional", "global"]));

pub(super) static BUCKET_TYPE: Schema = Schema::new("BucketType", Kind::Enum(&["Directory"]));

pub(super) static BUCKET_VERSIONING_STATUS: Schema =
    Schema::new("BucketVersioningStatus", Kind::Enum(&["Enabled", "Suspended"]));

pub(super) static BUCKETS: Schema = Schema::new(
    "Buckets",
    Kind::List(&List { member: Member::new("member", &BUCKET).wire("Bucket"), flattened: false }),
);

pub(super) static CORS_CONFIGURATION: Schema =
    Schema::new("CORSConfiguration", Kind::Structure(&super::structures::CORS_CONFIGURATION));

pub(super) static CORS_RULE: Schema =
    Schema::new("CORSRule", Kind::Structure(&super::structures::CORS_RULE));

pub(super) static CORS_RULES: Schema = Schema::new(
    "CORSRules",
    Kind::List(&List { member: Member::new("member", &CORS_RULE).wire("member"), flattened: true }),
);

pub(super) static CSV_INPUT: Schema =
    Schema::new("CSVInput", Kind::Structure(&super::structures::CSV_INPUT));

pub(super) static CSV_OUTPUT: Schema =
    Schema::new("CSVOutput", Kind::Structure(&super::structures::CSV_OUTPUT));

pub(super) static CHECKSUM: Schema =
    Schema::new("Checksum", Kind::Structure(&super::structures::CHECKSUM));

pub(super) static CHECKSUM_ALGORITHM: Schema = Schema::new(
    "ChecksumAlgorithm",
    Kind::Enum(&[
        "CRC32",
        "CRC32C",
        "SHA1",
        "SHA256",
        "CRC64NVME",
        "SHA512",
        "MD5",
        "XXHASH64",
        "XXHASH3",
        "XXHASH128",
    ]),
);

pub(super) static CHECKSUM_ALGORITHM_LIST: Schema = Schema::new(
    "ChecksumAlgorithmList",
    Kind::List(&List {
        member: Member::new("member", &CHECKSUM_ALGORITHM).wire("member"),
        flattened: true,
    }),
);

pub(super) static CHECKSUM_MODE: Schema = Schema::new("ChecksumMode", Kind::Enum(&["ENABLED"]));

pub(super) static CHECKSUM_TYPE: Schema =
    Schema::new("ChecksumType", Kind::Enum(&["COMPOSITE", "FULL_OBJECT"]));

pub(super) static COMMON_PREFIX: Schema =
    Schema::new("CommonPrefix", Kind::Structure(&super::structures::COMMON_PREFIX));

pub(super) static COMMON_PREFIX_LIST: Schema = Schema::new(
    "CommonPrefixList",
    Kind::List(&List {
        member: Member::new("member", &COMMON_PREFIX).wire("member"),
        flattened: true,
    }),
);

pub(super) static COMPLETED_MULTIPART_UPLOAD: Schema = Schema::new(
    "CompletedMultipartUpload",
    Kind::Structure(&super::structures::COMPLETED_MULTIPART_UPLOAD),
);

pub(super) static COMPLETED_PART: Schema =
    Schema::new("CompletedPart", Kind::Structure(&super::structures::COMPLETED_PART));

pub(super) static COMPLETED_PART_LIST: Schema = Schema::new(
    "CompletedPartList",
    Kind::List(&List {
        member: Member::new("member", &COMPLETED_PART).wire("member"),
        flattened: true,
    }),
);

pub(super) static COMPRESSION_TYPE: Schema =
    Schema::new("CompressionType", Kind::Enum(&["NONE", "GZIP", "BZIP2"]));

pub(super) static CONDITION: Schema =
    Schema::new("Condition", Kind::Structure(&super::structures::CONDITION));

pub(super) static COPY_OBJECT_RESULT: Schema =
    Schema::new("CopyObjectResult", Kind::Structure(&super::structures::COPY_OBJECT_RESULT));

pub(super) static COPY_PART_RESULT: Schema =
    Schema::new("CopyPartResult", Kind::Structure(&super::structures::COPY_PART_RESULT));

pub(super) static COPY_SOURCE: Schema = Schema::new("CopySource", Kind::String).pattern(&PATTERN_0);

pub(super) static COPY_SOURCE_SSE_CUSTOMER_KEY: Schema =
    Schema::new("CopySourceSSECustomerKey", Kind::String).sensitive();

pub(super) static CREATE_BUCKET_CONFIGURATION: Schema = Schema::new(
    "CreateBucketConfiguration",
    Kind::Structure(&super::structures::CREATE_BUCKET_CONFIGURATION),
);

pub(super) static DATA_REDUNDANCY: Schema =
    Schema::new("DataRedundancy", Kind::Enum(&["SingleAvailabilityZone", "SingleLocalZone"]));

pub(super) static DATE: Schema =
    Schema::new("Date", Kind::Timestamp(Some(TimestampFormat::Iso8601)));

pub(super) static DEFAULT_RETENTION: Schema =
    Schema::new("DefaultRetention", Kind::Structure(&super::structures::DEFAULT_RETENTION));

pub(super) static DELETE: Schema =
    Schema::new("Delete", Kind::Structure(&super::structures::DELETE));

pub(super) static DELETE_MARKER_ENTRY: Schema =
    Schema::new("DeleteMarkerEntry", Kind::Structure(&super::structures::DELETE_MARKER_ENTRY));

pub(super) static DELETE_MARKER_REPLICATION: Schema = Schema::new(
    "DeleteMarkerReplication",
    Kind::Structure(&super::structures::DELETE_MARKER_REPLICATION),
);

pub(super) static DELETE_MARKER_REPLICATION_STATUS: Schema =
    Schema::new("DeleteMarkerReplicationStatus", Kind::Enum(&["Enabled", "Disabled"]));

pub(super) static DELETED_OBJECT: Schema =
    Schema::new("DeletedObject", Kind::Structure(&super::structures::DELETED_OBJECT));

pub(super) static DELETED_OBJECTS: Schema = Schema::new(
    "DeletedObjects",
    Kind::List(&List {
        member: Member::new("member", &DELETED_OBJECT).wire("member"),
        flattened: true,
    }),
);

pub(super) static DESTINATION: Schema =
    Schema::new("Destination", Kind::Structure(&super::structures::DESTINATION));

pub(super) static ENCODING_TYPE: Schema = Schema::new("EncodingType", Kind::Enum(&["url"]));

pub(super) static ENCRYPTION: Schema =
    Schema::new("Encryption", Kind::Structure(&super::structures::ENCRYPTION));

pub(super) static ENCRYPTION_CONFIGURATION: Schema = Schema::new(
    "EncryptionConfiguration",
    Kind::Structure(&super::structures::ENCRYPTION_CONFIGURATION),
);

pub(super) static ENCRYPTION_TYPE: Schema =
    Schema::new("EncryptionType", Kind::Enum(&["NONE", "SSE-C"]));

pub(super) static ENCRYPTION_TYPE_LIST: Schema = Schema::new(
    "EncryptionTypeList",
    Kind::List(&List {
        member: Member::new("member", &ENCRYPTION_TYPE).wire("EncryptionType"),
        flattened: true,
    }),
);

pub(super) static ERROR: Schema = Schema::new("Error", Kind::Structure(&super::structures::ERROR));

pub(super) static ERROR_DOCUMENT: Schema =
    Schema::new("ErrorDocument", Kind::Structure(&super::structures::ERROR_DOCUMENT));

pub(super) static ERRORS: Schema = Schema::new(
    "Errors",
    Kind::List(&List { member: Member::new("member", &ERROR).wire("member"), flattened: true }),
);

pub(super) static EVENT_BRIDGE_CONFIGURATION: Schema = Schema::new(
    "EventBridgeConfiguration",
    Kind::Structure(&super::structures::EVENT_BRIDGE_CONFIGURATION),
);

pub(super) static EVENT_HOLD_DURATION: Schema =
    Schema::new("EventHoldDuration", Kind::Structure(&super::structures::EVENT_HOLD_DURATION));

pub(super) static EVENT_LIST: Schema = Schema::new(
    "EventList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: true,
    }),
);

pub(super) static EXISTING_OBJECT_REPLICATION: Schema = Schema::new(
    "ExistingObjectReplication",
    Kind::Structure(&super::structures::EXISTING_OBJECT_REPLICATION),
);

pub(super) static EXISTING_OBJECT_REPLICATION_STATUS: Schema =
    Schema::new("ExistingObjectReplicationStatus", Kind::Enum(&["Enabled", "Disabled"]));

pub(super) static EXPIRATION_STATUS: Schema =
    Schema::new("ExpirationStatus", Kind::Enum(&["Enabled", "Disabled"]));

pub(super) static EXPOSE_HEADERS: Schema = Schema::new(
    "ExposeHeaders",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: true,
    }),
);

pub(super) static EXPRESSION_TYPE: Schema = Schema::new("ExpressionType", Kind::Enum(&["SQL"]));

pub(super) static FILE_HEADER_INFO: Schema =
    Schema::new("FileHeaderInfo", Kind::Enum(&["USE", "IGNORE", "NONE"]));

pub(super) static FILTER_RULE: Schema =
    Schema::new("FilterRule", Kind::Structure(&super::structures::FILTER_RULE));

pub(super) static FILTER_RULE_LIST: Schema = Schema::new(
    "FilterRuleList",
    Kind::List(&List {
        member: Member::new("member", &FILTER_RULE).wire("member"),
        flattened: true,
    }),
);

pub(super) static FILTER_RULE_NAME: Schema =
    Schema::new("FilterRuleName", Kind::Enum(&["prefix", "suffix"]));

pub(super) static GET_OBJECT_ATTRIBUTES_PARTS: Schema = Schema::new(
    "GetObjectAttributesParts",
    Kind::Structure(&super::structures::GET_OBJECT_ATTRIBUTES_PARTS),
);

pub(super) static GLACIER_JOB_PARAMETERS: Schema = Schema::new(
    "GlacierJobParameters",
    Kind::Structure(&super::structures::GLACIER_JOB_PARAMETERS),
);

pub(super) static GRANT: Schema = Schema::new("Grant", Kind::Structure(&super::structures::GRANT));

pub(super) static GRANTEE: Schema =
    Schema::new("Grantee", Kind::Structure(&super::structures::GRANTEE));

pub(super) static GRANTS: Schema = Schema::new(
    "Grants",
    Kind::List(&List { member: Member::new("member", &GRANT).wire("Grant"), flattened: false }),
);

pub(super) static IF_MATCH_INITIATED_TIME: Schema =
    Schema::new("IfMatchInitiatedTime", Kind::Timestamp(Some(TimestampFormat::HttpDate)));

pub(super) static IF_MATCH_LAST_MODIFIED_TIME: Schema =
    Schema::new("IfMatchLastModifiedTime", Kind::Timestamp(Some(TimestampFormat::HttpDate)));

pub(super) static INDEX_DOCUMENT: Schema =
    Schema::new("IndexDocument", Kind::Structure(&super::structures::INDEX_DOCUMENT));

pub(super) static INITIATOR: Schema =
    Schema::new("Initiator", Kind::Structure(&super::structures::INITIATOR));

pub(super) static INPUT_SERIALIZATION: Schema =
    Schema::new("InputSerialization", Kind::Structure(&super::structures::INPUT_SERIALIZATION));

pub(super) static INTELLIGENT_TIERING_ACCESS_TIER: Schema = Schema::new(
    "IntelligentTieringAccessTier",
    Kind::Enum(&["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"]),
);

pub(super) static INTELLIGENT_TIERING_AND_OPERATOR: Schema = Schema::new(
    "IntelligentTieringAndOperator",
    Kind::Structure(&super::structures::INTELLIGENT_TIERING_AND_OPERATOR),
);

pub(super) static INTELLIGENT_TIERING_CONFIGURATION: Schema = Schema::new(
    "IntelligentTieringConfiguration",
    Kind::Structure(&super::structures::INTELLIGENT_TIERING_CONFIGURATION),
);

pub(super) static INTELLIGENT_TIERING_CONFIGURATION_LIST: Schema = Schema::new(
    "IntelligentTieringConfigurationList",
    Kind::List(&List {
        member: Member::new("member", &INTELLIGENT_TIERING_CONFIGURATION).wire("member"),
        flattened: true,
    }),
);

pub(super) static INTELLIGENT_TIERING_FILTER: Schema = Schema::new(
    "IntelligentTieringFilter",
    Kind::Structure(&super::structures::INTELLIGENT_TIERING_FILTER),
);

pub(super) static INTELLIGENT_TIERING_STATUS: Schema =
    Schema::new("IntelligentTieringStatus", Kind::Enum(&["Enabled", "Disabled"]));

pub(super) static INVENTORY_CONFIGURATION: Schema = Schema::new(
    "InventoryConfiguration",
    Kind::Structure(&super::structures::INVENTORY_CONFIGURATION),
);

pub(super) static INVENTORY_CONFIGURATION_LIST: Schema = Schema::new(
    "InventoryConfigurationList",
    Kind::List(&List {
        member: Member::new("member", &INVENTORY_CONFIGURATION).wire("member"),
        flattened: true,
    }),
);

pub(super) static INVENTORY_DESTINATION: Schema =
    Schema::new("InventoryDestination", Kind::Structure(&super::structures::INVENTORY_DESTINATION));

pub(super) static INVENTORY_ENCRYPTION: Schema =
    Schema::new("InventoryEncryption", Kind::Structure(&super::structures::INVENTORY_ENCRYPTION));

pub(super) static INVENTORY_FILTER: Schema =
    Schema::new("InventoryFilter", Kind::Structure(&super::structures::INVENTORY_FILTER));

pub(super) static INVENTORY_FORMAT: Schema =
    Schema::new("InventoryFormat", Kind::Enum(&["CSV", "ORC", "Parquet"]));

pub(super) static INVENTORY_FREQUENCY: Schema =
    Schema::new("InventoryFrequency", Kind::Enum(&["Daily", "Weekly"]));

pub(super) static INVENTORY_INCLUDED_OBJECT_VERSIONS: Schema =
    Schema::new("InventoryIncludedObjectVersions", Kind::Enum(&["All", "Current"]));

pub(super) static INVENTORY_OPTIONAL_FIELD: Schema = Schema::new(
    "InventoryOptionalField",
    Kind::Enum(&[
        "Size",
        "LastModifiedDate",
        "StorageClass",
        "ETag",
        "IsMultipartUploaded",
        "ReplicationStatus",
        "EncryptionStatus",
        "ObjectLockRetainUntilDate",
        "ObjectLockMode",
        "ObjectLockLegalHoldStatus",
        "ObjectLockEventHoldStatus",
        "ObjectLockEventHoldDuration",
        "IntelligentTieringAccessTier",
        "BucketKeyStatus",
        "ChecksumAlgorithm",
        "ObjectAccessControlList",
        "ObjectOwner",
        "LifecycleExpirationDate",
        "IntelligentTieringReferenceDate",
    ]),
);

pub(super) static INVENTORY_OPTIONAL_FIELDS: Schema = Schema::new(
    "InventoryOptionalFields",
    Kind::List(&List {
        member: Member::new("member", &INVENTORY_OPTIONAL_FIELD).wire("Field"),
        flattened: false,
    }),
);

pub(super) static INVENTORY_S3_BUCKET_DESTINATION: Schema = Schema::new(
    "InventoryS3BucketDestination",
    Kind::Structure(&super::structures::INVENTORY_S3_BUCKET_DESTINATION),
);

pub(super) static INVENTORY_SCHEDULE: Schema =
    Schema::new("InventorySchedule", Kind::Structure(&super::structures::INVENTORY_SCHEDULE));

pub(super) static JSON_INPUT: Schema =
    Schema::new("JSONInput", Kind::Structure(&super::structures::JSON_INPUT));

pub(super) static JSON_OUTPUT: Schema =
    Schema::new("JSONOutput", Kind::Structure(&super::structures::JSON_OUTPUT));

pub(super) static JSON_TYPE: Schema = Schema::new("JSONType", Kind::Enum(&["DOCUMENT", "LINES"]));

pub(super) static LAMBDA_FUNCTION_CONFIGURATION: Schema = Schema::new(
    "LambdaFunctionConfiguration",
    Kind::Structure(&super::structures::LAMBDA_FUNCTION_CONFIGURATION),
);

pub(super) static LAMBDA_FUNCTION_CONFIGURATION_LIST: Schema = Schema::new(
    "LambdaFunctionConfigurationList",
    Kind::List(&List {
        member: Member::new("member", &LAMBDA_FUNCTION_CONFIGURATION).wire("member"),
        flattened: true,
    }),
);

pub(super) static LAST_MODIFIED_TIME: Schema =
    Schema::new("LastModifiedTime", Kind::Timestamp(Some(TimestampFormat::HttpDate)));

pub(super) static LIFECYCLE_EXPIRATION: Schema =
    Schema::new("LifecycleExpiration", Kind::Structure(&super::structures::LIFECYCLE_EXPIRATION));

pub(super) static LIFECYCLE_RULE: Schema =
    Schema::new("LifecycleRule", Kind::Structure(&super::structures::LIFECYCLE_RULE));

pub(super) static LIFECYCLE_RULE_AND_OPERATOR: Schema = Schema::new(
    "LifecycleRuleAndOperator",
    Kind::Structure(&super::structures::LIFECYCLE_RULE_AND_OPERATOR),
);

pub(super) static LIFECYCLE_RULE_FILTER: Schema =
    Schema::new("LifecycleRuleFilter", Kind::Structure(&super::structures::LIFECYCLE_RULE_FILTER));

pub(super) static LIFECYCLE_RULES: Schema = Schema::new(
    "LifecycleRules",
    Kind::List(&List {
        member: Member::new("member", &LIFECYCLE_RULE).wire("member"),
        flattened: true,
    }),
);

pub(super) static LOCATION_INFO: Schema =
    Schema::new("LocationInfo", Kind::Structure(&super::structures::LOCATION_INFO));

pub(super) static LOCATION_TYPE: Schema =
    Schema::new("LocationType", Kind::Enum(&["AvailabilityZone", "LocalZone"]));

pub(super) static LOGGING_ENABLED: Schema =
    Schema::new("LoggingEnabled", Kind::Structure(&super::structures::LOGGING_ENABLED));

pub(super) static MFA: Schema = Schema::new("MFA", Kind::String).sensitive();

pub(super) static MFA_DELETE: Schema =
    Schema::new("MFADelete", Kind::Enum(&["Enabled", "Disabled"]));

pub(super) static MFA_DELETE_STATUS: Schema =
    Schema::new("MFADeleteStatus", Kind::Enum(&["Enabled", "Disabled"]));

pub(super) static MAX_BUCKETS: Schema = Schema::new("MaxBuckets", Kind::Integer).min(1).max(10000);

pub(super) static METADATA: Schema = Schema::new(
    "Metadata",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &plain::STRING).wire("value"),
        flattened: false,
    }),
);

pub(super) static METADATA_DIRECTIVE: Schema =
    Schema::new("MetadataDirective", Kind::Enum(&["COPY", "REPLACE"]));

pub(super) static METADATA_ENTRY: Schema =
    Schema::new("MetadataEntry", Kind::Structure(&super::structures::METADATA_ENTRY));

pub(super) static METRICS: Schema =
    Schema::new("Metrics", Kind::Structure(&super::structures::METRICS));

pub(super) static METRICS_AND_OPERATOR: Schema =
    Schema::new("MetricsAndOperator", Kind::Structure(&super::structures::METRICS_AND_OPERATOR));

pub(super) static METRICS_CONFIGURATION: Schema =
    Schema::new("MetricsConfiguration", Kind::Structure(&super::structures::METRICS_CONFIGURATION));

pub(super) static METRICS_CONFIGURATION_LIST: Schema = Schema::new(
    "MetricsConfigurationList",
    Kind::List(&List {
        member: Member::new("member", &METRICS_CONFIGURATION).wire("member"),
        flattened: true,
    }),
);

pub(super) static METRICS_FILTER: Schema =
    Schema::new("MetricsFilter", Kind::Structure(&super::structures::METRICS_FILTER));

pub(super) static METRICS_STATUS: Schema =
    Schema::new("MetricsStatus", Kind::Enum(&["Enabled", "Disabled"]));

pub(super) static MULTIPART_UPLOAD: Schema =
    Schema::new("MultipartUpload", Kind::Structure(&super::structures::MULTIPART_UPLOAD));

pub(super) static MULTIPART_UPLOAD_LIST: Schema = Schema::new(
    "MultipartUploadList",
    Kind::List(&List {
        member: Member::new("member", &MULTIPART_UPLOAD).wire("member"),
        flattened: true,
    }),
);

pub(super) static NON_EMPTY_KMS_KEY_ARN_STRING: Schema =
    Schema::new("NonEmptyKmsKeyArnString", Kind::String).min(20).max(2048).pattern(&PATTERN_1);

pub(super) static NONCURRENT_VERSION_EXPIRATION: Schema = Schema::new(
    "NoncurrentVersionExpiration",
    Kind::Structure(&super::structures::NONCURRENT_VERSION_EXPIRATION),
);

pub(super) static NONCURRENT_VERSION_TRANSITION: Schema = Schema::new(
    "NoncurrentVersionTransition",
    Kind::Structure(&super::structures::NONCURRENT_VERSION_TRANSITION),
);

pub(super) static NONCURRENT_VERSION_TRANSITION_LIST: Schema = Schema::new(
    "NoncurrentVersionTransitionList",
    Kind::List(&List {
        member: Member::new("member", &NONCURRENT_VERSION_TRANSITION).wire("member"),
        flattened: true,
    }),
);

pub(super) static NOTIFICATION_CONFIGURATION: Schema = Schema::new(
    "NotificationConfiguration",
    Kind::Structure(&super::structures::NOTIFICATION_CONFIGURATION),
);

pub(super) static NOTIFICATION_CONFIGURATION_FILTER: Schema = Schema::new(
    "NotificationConfigurationFilter",
    Kind::Structure(&super::structures::NOTIFICATION_CONFIGURATION_FILTER),
);

pub(super) static OBJECT: Schema =
    Schema::new("Object", Kind::Structure(&super::structures::OBJECT));

pub(super) static OBJECT_ATTRIBUTES: Schema = Schema::new(
    "ObjectAttributes",
    Kind::Enum(&["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"]),
);

pub(super) static OBJECT_ATTRIBUTES_LIST: Schema = Schema::new(
    "ObjectAttributesList",
    Kind::List(&List {
        member: Member::new("member", &OBJECT_ATTRIBUTES).wire("member"),
        flattened: false,
    }),
);

pub(super) static OBJECT_CANNED_ACL: Schema = Schema::new(
    "ObjectCannedACL",
    Kind::Enum(&[
        "private",
        "public-read",
        "public-read-write",
        "authenticated-read",
        "aws-exec-read",
        "bucket-owner-read",
        "bucket-owner-full-control",
    ]),
);

pub(super) static OBJECT_ENCRYPTION: Schema =
    Schema::new("ObjectEncryption", Kind::Structure(&super::structures::OBJECT_ENCRYPTION));

pub(super) static OBJECT_IDENTIFIER: Schema =
    Schema::new("ObjectIdentifier", Kind::Structure(&super::structures::OBJECT_IDENTIFIER));

pub(super) static OBJECT_IDENTIFIER_LIST: Schema = Schema::new(
    "ObjectIdentifierList",
    Kind::List(&List {
        member: Member::new("member", &OBJECT_IDENTIFIER).wire("member"),
        flattened: true,
    }),
);

pub(super) static OBJECT_KEY: Schema = Schema::new("ObjectKey", Kind::String).min(1);

pub(super) static OBJECT_LIST: Schema = Schema::new(
    "ObjectList",
    Kind::List(&List { member: Member::new("member", &OBJECT).wire("member"), flattened: true }),
);

pub(super) static OBJECT_LOCK_CONFIGURATION: Schema = Schema::new(
    "ObjectLockConfiguration",
    Kind::Structure(&super::structures::OBJECT_LOCK_CONFIGURATION),
);

pub(super) static OBJECT_LOCK_ENABLED: Schema =
    Schema::new("ObjectLockEnabled", Kind::Enum(&["Enabled"]));

pub(super) static OBJECT_LOCK_EVENT_HOLD: Schema =
    Schema::new("ObjectLockEventHold", Kind::Enum(&["ON", "OFF"]));

pub(super) static OBJECT_LOCK_LEGAL_HOLD: Schema =
    Schema::new("ObjectLockLegalHold", Kind::Structure(&super::structures::OBJECT_LOCK_LEGAL_HOLD));

pub(super) static OBJECT_LOCK_LEGAL_HOLD_STATUS: Schema =
    Schema::new("ObjectLockLegalHoldStatus", Kind::Enum(&["ON", "OFF"]));

pub(super) static OBJECT_LOCK_MODE: Schema =
    Schema::new("ObjectLockMode", Kind::Enum(&["GOVERNANCE", "COMPLIANCE"]));

pub(super) static OBJECT_LOCK_RETAIN_UNTIL_DATE: Schema =
    Schema::new("ObjectLockRetainUntilDate", Kind::Timestamp(Some(TimestampFormat::Iso8601)));

pub(super) static OBJECT_LOCK_RETENTION: Schema =
    Schema::new("ObjectLockRetention", Kind::Structure(&super::structures::OBJECT_LOCK_RETENTION));

pub(super) static OBJECT_LOCK_RETENTION_MODE: Schema =
    Schema::new("ObjectLockRetentionMode", Kind::Enum(&["GOVERNANCE", "COMPLIANCE"]));

pub(super) static OBJECT_LOCK_RULE: Schema =
    Schema::new("ObjectLockRule", Kind::Structure(&super::structures::OBJECT_LOCK_RULE));

pub(super) static OBJECT_OWNERSHIP: Schema = Schema::new(
    "ObjectOwnership",
    Kind::Enum(&["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"]),
);

pub(super) static OBJECT_PART: Schema =
    Schema::new("ObjectPart", Kind::Structure(&super::structures::OBJECT_PART));

pub(super) static OBJECT_STORAGE_CLASS: Schema = Schema::new(
    "ObjectStorageClass",
    Kind::Enum(&[
        "STANDARD",
        "REDUCED_REDUNDANCY",
        "GLACIER",
        "STANDARD_IA",
        "ONEZONE_IA",
        "INTELLIGENT_TIERING",
        "DEEP_ARCHIVE",
        "OUTPOSTS",
        "GLACIER_IR",
        "SNOW",
        "EXPRESS_ONEZONE",
        "FSX_OPENZFS",
        "FSX_ONTAP",
        "AWS_BACKUP_WARM",
        "AWS_BACKUP_LOW_COST_WARM",
    ]),
);

pub(super) static OBJECT_VERSION: Schema =
    Schema::new("ObjectVersion", Kind::Structure(&super::structures::OBJECT_VERSION));

pub(super) static OBJECT_VERSION_ENTRIES: Schema = Schema::new(
    "ObjectVersionEntries",
    Kind::List(&List {
        member: Member::new("member", &OBJECT_VERSION_ENTRY).wire("member"),
        flattened: true,
    }),
);

pub(super) static OBJECT_VERSION_ENTRY: Schema =
    Schema::new("ObjectVersionEntry", Kind::Structure(&super::structures::OBJECT_VERSION_ENTRY));

pub(super) static OBJECT_VERSION_STORAGE_CLASS: Schema =
    Schema::new("ObjectVersionStorageClass", Kind::Enum(&["STANDARD"]));

pub(super) static OPTIONAL_OBJECT_ATTRIBUTES: Schema =
    Schema::new("OptionalObjectAttributes", Kind::Enum(&["RestoreStatus"]));

pub(super) static OPTIONAL_OBJECT_ATTRIBUTES_LIST: Schema = Schema::new(
    "OptionalObjectAttributesList",
    Kind::List(&List {
        member: Member::new("member", &OPTIONAL_OBJECT_ATTRIBUTES).wire("member"),
        flattened: false,
    }),
);

pub(super) static OUTPUT_LOCATION: Schema =
    Schema::new("OutputLocation", Kind::Structure(&super::structures::OUTPUT_LOCATION));

pub(super) static OUTPUT_SERIALIZATION: Schema =
    Schema::new("OutputSerialization", Kind::Structure(&super::structures::OUTPUT_SERIALIZATION));

pub(super) static OWNER: Schema = Schema::new("Owner", Kind::Structure(&super::structures::OWNER));

pub(super) static OWNER_OVERRIDE: Schema =
    Schema::new("OwnerOverride", Kind::Enum(&["Destination"]));

pub(super) static OWNERSHIP_CONTROLS: Schema =
    Schema::new("OwnershipControls", Kind::Structure(&super::structures::OWNERSHIP_CONTROLS));

pub(super) static OWNERSHIP_CONTROLS_RULE: Schema = Schema::new(
    "OwnershipControlsRule",
    Kind::Structure(&super::structures::OWNERSHIP_CONTROLS_RULE),
);

pub(super) static OWNERSHIP_CONTROLS_RULES: Schema = Schema::new(
    "OwnershipControlsRules",
    Kind::List(&List {
        member: Member::new("member", &OWNERSHIP_CONTROLS_RULE).wire("member"),
        flattened: true,
    }),
);

pub(super) static PARQUET_INPUT: Schema =
    Schema::new("ParquetInput", Kind::Structure(&super::structures::PARQUET_INPUT));

pub(super) static PART: Schema = Schema::new("Part", Kind::Structure(&super::structures::PART));

pub(super) static PARTITION_DATE_SOURCE: Schema =
    Schema::new("PartitionDateSource", Kind::Enum(&["EventTime", "DeliveryTime"]));

pub(super) static PARTITIONED_PREFIX: Schema =
    Schema::new("PartitionedPrefix", Kind::Structure(&super::structures::PARTITIONED_PREFIX));

pub(super) static PARTS: Schema = Schema::new(
    "Parts",
    Kind::List(&List { member: Member::new("member", &PART).wire("member"), flattened: true }),
);

pub(super) static PARTS_LIST: Schema = Schema::new(
    "PartsList",
    Kind::List(&List {
        member: Member::new("member", &OBJECT_PART).wire("member"),
        flattened: true,
    }),
);

pub(super) static PAYER: Schema = Schema::new("Payer", Kind::Enum(&["Requester", "BucketOwner"]));

pub(super) static POLICY_STATUS: Schema =
    Schema::new("PolicyStatus", Kind::Structure(&super::structures::POLICY_STATUS));

pub(super) static PROTOCOL: Schema = Schema::new("Protocol", Kind::Enum(&["http", "https"]));

pub(super) static PUBLIC_ACCESS_BLOCK_CONFIGURATION: Schema = Schema::new(
    "PublicAccessBlockConfiguration",
    Kind::Structure(&super::structures::PUBLIC_ACCESS_BLOCK_CONFIGURATION),
);

pub(super) static QUEUE_CONFIGURATION: Schema =
    Schema::new("QueueConfiguration", Kind::Structure(&super::structures::QUEUE_CONFIGURATION));

pub(super) static QUEUE_CONFIGURATION_LIST: Schema = Schema::new(
    "QueueConfigurationList",
    Kind::List(&List {
        member: Member::new("member", &QUEUE_CONFIGURATION).wire("member"),
        flattened: true,
    }),
);

pub(super) static QUOTE_FIELDS: Schema =
    Schema::new("QuoteFields", Kind::Enum(&["ALWAYS", "ASNEEDED"]));

pub(super) static REDIRECT: Schema =
    Schema::new("Redirect", Kind::Structure(&super::structures::REDIRECT));

pub(super) static REDIRECT_ALL_REQUESTS_TO: Schema = Schema::new(
    "RedirectAllRequestsTo",
    Kind::Structure(&super::structures::REDIRECT_ALL_REQUESTS_TO),
);

pub(super) static REGION: Schema = Schema::new("Region", Kind::String).min(0).max(20);

pub(super) static REPLICA_MODIFICATIONS: Schema =
    Schema::new("ReplicaModifications", Kind::Structure(&super::structures::REPLICA_MODIFICATIONS));

pub(super) static REPLICA_MODIFICATIONS_STATUS: Schema =
    Schema::new("ReplicaModificationsStatus", Kind::Enum(&["Enabled", "Disabled"]));

pub(super) static REPLICATION_CONFIGURATION: Schema = Schema::new(
    "ReplicationConfiguration",
    Kind::Structure(&super::structures::REPLICATION_CONFIGURATION),
);

pub(super) static REPLICATION_PREFIX_LIST: Schema = Schema::new(
    "ReplicationPrefixList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("Prefix"),
        flattened: false,
    }),
);

pub(super) static REPLICATION_RULE: Schema =
    Schema::new("ReplicationRule", Kind::Structure(&super::structures::REPLICATION_RULE));

pub(super) static REPLICATION_RULE_AND_OPERATOR: Schema = Schema::new(
    "ReplicationRuleAndOperator",
    Kind::Structure(&super::structures::REPLICATION_RULE_AND_OPERATOR),
);

pub(super) static REPLICATION_RULE_FILTER: Schema = Schema::new(
    "ReplicationRuleFilter",
    Kind::Structure(&super::structures::REPLICATION_RULE_FILTER),
);

pub(super) static REPLICATION_RULE_NOT_OPERATOR: Schema = Schema::new(
    "ReplicationRuleNotOperator",
    Kind::Structure(&super::structures::REPLICATION_RULE_NOT_OPERATOR),
);

pub(super) static REPLICATION_RULE_OR_OPERATOR: Schema = Schema::new(
    "ReplicationRuleOrOperator",
    Kind::Structure(&super::structures::REPLICATION_RULE_OR_OPERATOR),
);

pub(super) static REPLICATION_RULE_STATUS: Schema =
    Schema::new("ReplicationRuleStatus", Kind::Enum(&["Enabled", "Disabled"]));

pub(super) static REPLICATION_RULES: Schema = Schema::new(
    "ReplicationRules",
    Kind::List(&List {
        member: Member::new("member", &REPLICATION_RULE).wire("member"),
        flattened: true,
    }),
);

pub(super) static REPLICATION_STATUS: Schema = Schema::new(
    "ReplicationStatus",
    Kind::Enum(&["COMPLETE", "PENDING", "FAILED", "REPLICA", "COMPLETED"]),
);

pub(super) static REPLICATION_TIME: Schema =
    Schema::new("ReplicationTime", Kind::Structure(&super::structures::REPLICATION_TIME));

pub(super) static REPLICATION_TIME_STATUS: Schema =
    Schema::new("ReplicationTimeStatus", Kind::Enum(&["Enabled", "Disabled"]));

pub(super) static REPLICATION_TIME_VALUE: Schema = Schema::new(
    "ReplicationTimeValue",
    Kind::Structure(&super::structures::REPLICATION_TIME_VALUE),
);

pub(super) static REQUEST_CHARGED: Schema =
    Schema::new("RequestCharged", Kind::Enum(&["requester"]));

pub(super) static REQUEST_PAYER: Schema = Schema::new("RequestPayer", Kind::Enum(&["requester"]));

pub(super) static REQUEST_PAYMENT_CONFIGURATION: Schema = Schema::new(
    "RequestPaymentConfiguration",
    Kind::Structure(&super::structures::REQUEST_PAYMENT_CONFIGURATION),
);

pub(super) static RESPONSE_EXPIRES: Schema =
    Schema::new("ResponseExpires", Kind::Timestamp(Some(TimestampFormat::HttpDate)));

pub(super) static RESTORE_REQUEST: Schema =
    Schema::new("RestoreRequest", Kind::Structure(&super::structures::RESTORE_REQUEST));

pub(super) static RESTORE_REQUEST_TYPE: Schema =
    Schema::new("RestoreRequestType", Kind::Enum(&["SELECT"]));

pub(super) static RESTORE_STATUS: Schema =
    Schema::new("RestoreStatus", Kind::Structure(&super::structures::RESTORE_STATUS));

pub(super) static ROUTING_RULE: Schema =
    Schema::new("RoutingRule", Kind::Structure(&super::structures::ROUTING_RULE));

pub(super) static ROUTING_RULES: Schema = Schema::new(
    "RoutingRules",
    Kind::List(&List {
        member: Member::new("member", &ROUTING_RULE).wire("RoutingRule"),
        flattened: false,
    }),
);

pub(super) static S3_KEY_FILTER: Schema =
    Schema::new("S3KeyFilter", Kind::Structure(&super::structures::S3_KEY_FILTER));

pub(super) static S3_LOCATION: Schema =
    Schema::new("S3Location", Kind::Structure(&super::structures::S3_LOCATION));

pub(super) static S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING: Schema =
    Schema::new("S3RegionalOrS3ExpressBucketArnString", Kind::String)
        .min(1)
        .max(128)
        .pattern(&PATTERN_2);

pub(super) static SSE_CUSTOMER_KEY: Schema =
    Schema::new("SSECustomerKey", Kind::String).sensitive();

pub(super) static SSE_KMS: Schema =
    Schema::new("SSEKMS", Kind::Structure(&super::structures::SSE_KMS));

pub(super) static SSE_KMS_ENCRYPTION: Schema =
    Schema::new("SSEKMSEncryption", Kind::Structure(&super::structures::SSE_KMS_ENCRYPTION));

pub(super) static SSE_KMS_ENCRYPTION_CONTEXT: Schema =
    Schema::new("SSEKMSEncryptionContext", Kind::String).sensitive();

pub(super) static SSE_S3: Schema =
    Schema::new("SSES3", Kind::Structure(&super::structures::SSE_S3));

pub(super) static SELECT_PARAMETERS: Schema =
    Schema::new("SelectParameters", Kind::Structure(&super::structures::SELECT_PARAMETERS));

pub(super) static SERVER_SIDE_ENCRYPTION: Schema = Schema::new(
    "ServerSideEncryption",
    Kind::Enum(&["AES256", "aws:fsx", "aws:backup", "aws:kms", "aws:kms:dsse"]),
);

pub(super) static SERVER_SIDE_ENCRYPTION_BY_DEFAULT: Schema = Schema::new(
    "ServerSideEncryptionByDefault",
    Kind::Structure(&super::structures::SERVER_SIDE_ENCRYPTION_BY_DEFAULT),
);

pub(super) static SERVER_SIDE_ENCRYPTION_CONFIGURATION: Schema = Schema::new(
    "ServerSideEncryptionConfiguration",
    Kind::Structure(&super::structures::SERVER_SIDE_ENCRYPTION_CONFIGURATION),
);

pub(super) static SERVER_SIDE_ENCRYPTION_RULE: Schema = Schema::new(
    "ServerSideEncryptionRule",
    Kind::Structure(&super::structures::SERVER_SIDE_ENCRYPTION_RULE),
);

pub(super) static SERVER_SIDE_ENCRYPTION_RULES: Schema = Schema::new(
    "ServerSideEncryptionRules",
    Kind::List(&List {
        member: Member::new("member", &SERVER_SIDE_ENCRYPTION_RULE).wire("member"),
        flattened: true,
    }),
);

pub(super) static SIMPLE_PREFIX: Schema =
    Schema::new("SimplePrefix", Kind::Structure(&super::structures::SIMPLE_PREFIX));

pub(super) static SOURCE_SELECTION_CRITERIA: Schema = Schema::new(
    "SourceSelectionCriteria",
    Kind::Structure(&super::structures::SOURCE_SELECTION_CRITERIA),
);

pub(super) static SSE_KMS_ENCRYPTED_OBJECTS: Schema = Schema::new(
    "SseKmsEncryptedObjects",
    Kind::Structure(&super::structures::SSE_KMS_ENCRYPTED_OBJECTS),
);

pub(super) static SSE_KMS_ENCRYPTED_OBJECTS_STATUS: Schema =
    Schema::new("SseKmsEncryptedObjectsStatus", Kind::Enum(&["Enabled", "Disabled"]));

pub(super) static STORAGE_CLASS: Schema = Schema::new(
    "StorageClass",
    Kind::Enum(&[
        "STANDARD",
        "REDUCED_REDUNDANCY",
        "STANDARD_IA",
        "ONEZONE_IA",
        "INTELLIGENT_TIERING",
        "GLACIER",
        "DEEP_ARCHIVE",
        "OUTPOSTS",
        "GLACIER_IR",
        "SNOW",
        "EXPRESS_ONEZONE",
        "FSX_OPENZFS",
        "FSX_ONTAP",
        "AWS_BACKUP_WARM",
        "AWS_BACKUP_LOW_COST_WARM",
    ]),
);

pub(super) static STORAGE_CLASS_ANALYSIS: Schema = Schema::new(
    "StorageClassAnalysis",
    Kind::Structure(&super::structures::STORAGE_CLASS_ANALYSIS),
);

pub(super) static STORAGE_CLASS_ANALYSIS_DATA_EXPORT: Schema = Schema::new(
    "StorageClassAnalysisDataExport",
    Kind::Structure(&super::structures::STORAGE_CLASS_ANALYSIS_DATA_EXPORT),
);

pub(super) static STORAGE_CLASS_ANALYSIS_SCHEMA_VERSION: Schema =
    Schema::new("StorageClassAnalysisSchemaVersion", Kind::Enum(&["V_1"]));

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_SET: Schema = Schema::new(
    "TagSet",
    Kind::List(&List { member: Member::new("member", &TAG).wire("Tag"), flattened: false }),
);

pub(super) static TAGGING: Schema =
    Schema::new("Tagging", Kind::Structure(&super::structures::TAGGING));

pub(super) static TAGGING_DIRECTIVE: Schema =
    Schema::new("TaggingDirective", Kind::Enum(&["COPY", "REPLACE"]));

pub(super) static TARGET_GRANT: Schema =
    Schema::new("TargetGrant", Kind::Structure(&super::structures::TARGET_GRANT));

pub(super) static TARGET_GRANTS: Schema = Schema::new(
    "TargetGrants",
    Kind::List(&List {
        member: Member::new("member", &TARGET_GRANT).wire("Grant"),
        flattened: false,
    }),
);

pub(super) static TARGET_OBJECT_KEY_FORMAT: Schema = Schema::new(
    "TargetObjectKeyFormat",
    Kind::Structure(&super::structures::TARGET_OBJECT_KEY_FORMAT),
);

pub(super) static TIER: Schema =
    Schema::new("Tier", Kind::Enum(&["Standard", "Bulk", "Expedited"]));

pub(super) static TIERING: Schema =
    Schema::new("Tiering", Kind::Structure(&super::structures::TIERING));

pub(super) static TIERING_LIST: Schema = Schema::new(
    "TieringList",
    Kind::List(&List { member: Member::new("member", &TIERING).wire("member"), flattened: true }),
);

pub(super) static TOPIC_CONFIGURATION: Schema =
    Schema::new("TopicConfiguration", Kind::Structure(&super::structures::TOPIC_CONFIGURATION));

pub(super) static TOPIC_CONFIGURATION_LIST: Schema = Schema::new(
    "TopicConfigurationList",
    Kind::List(&List {
        member: Member::new("member", &TOPIC_CONFIGURATION).wire("member"),
        flattened: true,
    }),
);

pub(super) static TRANSITION: Schema =
    Schema::new("Transition", Kind::Structure(&super::structures::TRANSITION));

pub(super) static TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE: Schema = Schema::new(
    "TransitionDefaultMinimumObjectSize",
    Kind::Enum(&["varies_by_storage_class", "all_storage_classes_128K"]),
);

pub(super) static TRANSITION_LIST: Schema = Schema::new(
    "TransitionList",
    Kind::List(&List {
        member: Member::new("member", &TRANSITION).wire("member"),
        flattened: true,
    }),
);

pub(super) static TRANSITION_STORAGE_CLASS: Schema = Schema::new(
    "TransitionStorageClass",
    Kind::Enum(&[
        "GLACIER",
        "STANDARD_IA",
        "ONEZONE_IA",
        "INTELLIGENT_TIERING",
        "DEEP_ARCHIVE",
        "GLACIER_IR",
    ]),
);

pub(super) static USE_SOURCE_MULTI_REGION_KEY: Schema = Schema::new(
    "UseSourceMultiRegionKey",
    Kind::Structure(&super::structures::USE_SOURCE_MULTI_REGION_KEY),
);

pub(super) static USE_SOURCE_MULTI_REGION_KEY_STATUS: Schema =
    Schema::new("UseSourceMultiRegionKeyStatus", Kind::Enum(&["Enabled", "Disabled"]));

pub(super) static USER_METADATA: Schema = Schema::new(
    "UserMetadata",
    Kind::List(&List {
        member: Member::new("member", &METADATA_ENTRY).wire("MetadataEntry"),
        flattened: false,
    }),
);

pub(super) static VERSIONING_CONFIGURATION: Schema = Schema::new(
    "VersioningConfiguration",
    Kind::Structure(&super::structures::VERSIONING_CONFIGURATION),
);

pub(super) static WEBSITE_CONFIGURATION: Schema =
    Schema::new("WebsiteConfiguration", Kind::Structure(&super::structures::WEBSITE_CONFIGURATION));

static PATTERN_0: Pattern = Pattern::new("\\/?.+\\/.+", "\\/?.+\\/.+");

static PATTERN_2: Pattern =
    Pattern::new("arn:[^:]+:(s3|s3express):.*", "arn:[^:]+:(s3|s3express):.*");

static PATTERN_1: Pattern = Pattern::new(
    "arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+",
    "arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+",
);
