// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema, plain};

pub(super) static ACCESS_POINT: Schema =
    Schema::new("AccessPoint", Kind::Structure(&super::structures::ACCESS_POINT));

pub(super) static ACCESS_POINT_BUCKET_NAME: Schema =
    Schema::new("AccessPointBucketName", Kind::String).max(255);

pub(super) static ACCESS_POINT_LIST: Schema = Schema::new(
    "AccessPointList",
    Kind::List(&List {
        member: Member::new("member", &ACCESS_POINT).wire("AccessPoint"),
        flattened: false,
    }),
);

pub(super) static ACCESS_POINT_NAME: Schema =
    Schema::new("AccessPointName", Kind::String).min(3).max(255);

pub(super) static ACCOUNT_ID: Schema =
    Schema::new("AccountId", Kind::String).max(64).pattern(&PATTERN_0);

pub(super) static ALIAS: Schema = Schema::new("Alias", Kind::String).max(63).pattern(&PATTERN_1);

pub(super) static BUCKET_NAME: Schema = Schema::new("BucketName", Kind::String).min(3).max(255);

pub(super) static COMPUTE_OBJECT_CHECKSUM_ALGORITHM: Schema = Schema::new(
    "ComputeObjectChecksumAlgorithm",
    Kind::Enum(&[
        "CRC32",
        "CRC32C",
        "CRC64NVME",
        "MD5",
        "SHA1",
        "SHA256",
        "SHA512",
        "XXHASH64",
        "XXHASH3",
        "XXHASH128",
    ]),
);

pub(super) static COMPUTE_OBJECT_CHECKSUM_TYPE: Schema =
    Schema::new("ComputeObjectChecksumType", Kind::Enum(&["FULL_OBJECT", "COMPOSITE"]));

pub(super) static D_SSE_KMS_FILTER: Schema =
    Schema::new("DSSEKMSFilter", Kind::Structure(&super::structures::D_SSE_KMS_FILTER));

pub(super) static DATA_SOURCE_ID: Schema = Schema::new("DataSourceId", Kind::String).max(191);

pub(super) static ENDPOINTS: Schema = Schema::new(
    "Endpoints",
    Kind::Map(&Map {
        key: Member::new("key", &NON_EMPTY_MAX_LENGTH64_STRING).wire("key"),
        value: Member::new("value", &NON_EMPTY_MAX_LENGTH1024_STRING).wire("value"),
        flattened: false,
    }),
);

pub(super) static FUNCTION_ARN_STRING: Schema =
    Schema::new("FunctionArnString", Kind::String).min(1).max(1024).pattern(&PATTERN_2);

pub(super) static GENERATED_MANIFEST_ENCRYPTION: Schema = Schema::new(
    "GeneratedManifestEncryption",
    Kind::Structure(&super::structures::GENERATED_MANIFEST_ENCRYPTION),
);

pub(super) static GENERATED_MANIFEST_FORMAT: Schema =
    Schema::new("GeneratedManifestFormat", Kind::Enum(&["S3InventoryReport_CSV_20211130"]));

pub(super) static IAM_ROLE_ARN: Schema =
    Schema::new("IAMRoleArn", Kind::String).min(1).max(2048).pattern(&PATTERN_3);

pub(super) static JOB_ARN: Schema =
    Schema::new("JobArn", Kind::String).min(1).max(1024).pattern(&PATTERN_4);

pub(super) static JOB_DESCRIPTOR: Schema =
    Schema::new("JobDescriptor", Kind::Structure(&super::structures::JOB_DESCRIPTOR));

pub(super) static JOB_FAILURE: Schema =
    Schema::new("JobFailure", Kind::Structure(&super::structures::JOB_FAILURE));

pub(super) static JOB_FAILURE_CODE: Schema =
    Schema::new("JobFailureCode", Kind::String).min(1).max(64);

pub(super) static JOB_FAILURE_LIST: Schema = Schema::new(
    "JobFailureList",
    Kind::List(&List {
        member: Member::new("member", &JOB_FAILURE).wire("member"),
        flattened: false,
    }),
);

pub(super) static JOB_FAILURE_REASON: Schema =
    Schema::new("JobFailureReason", Kind::String).min(1).max(256);

pub(super) static JOB_ID: Schema =
    Schema::new("JobId", Kind::String).min(5).max(36).pattern(&PATTERN_5);

pub(super) static JOB_LIST_DESCRIPTOR: Schema =
    Schema::new("JobListDescriptor", Kind::Structure(&super::structures::JOB_LIST_DESCRIPTOR));

pub(super) static JOB_LIST_DESCRIPTOR_LIST: Schema = Schema::new(
    "JobListDescriptorList",
    Kind::List(&List {
        member: Member::new("member", &JOB_LIST_DESCRIPTOR).wire("member"),
        flattened: false,
    }),
);

pub(super) static JOB_MANIFEST: Schema =
    Schema::new("JobManifest", Kind::Structure(&super::structures::JOB_MANIFEST));

pub(super) static JOB_MANIFEST_FIELD_LIST: Schema = Schema::new(
    "JobManifestFieldList",
    Kind::List(&List {
        member: Member::new("member", &JOB_MANIFEST_FIELD_NAME).wire("member"),
        flattened: false,
    }),
);

pub(super) static JOB_MANIFEST_FIELD_NAME: Schema =
    Schema::new("JobManifestFieldName", Kind::Enum(&["Ignore", "Bucket", "Key", "VersionId"]));

pub(super) static JOB_MANIFEST_FORMAT: Schema = Schema::new(
    "JobManifestFormat",
    Kind::Enum(&["S3BatchOperations_CSV_20180820", "S3InventoryReport_CSV_20161130"]),
);

pub(super) static JOB_MANIFEST_GENERATOR: Schema = Schema::new(
    "JobManifestGenerator",
    Kind::Structure(&super::structures::JOB_MANIFEST_GENERATOR),
);

pub(super) static JOB_MANIFEST_GENERATOR_FILTER: Schema = Schema::new(
    "JobManifestGeneratorFilter",
    Kind::Structure(&super::structures::JOB_MANIFEST_GENERATOR_FILTER),
);

pub(super) static JOB_MANIFEST_LOCATION: Schema =
    Schema::new("JobManifestLocation", Kind::Structure(&super::structures::JOB_MANIFEST_LOCATION));

pub(super) static JOB_MANIFEST_SPEC: Schema =
    Schema::new("JobManifestSpec", Kind::Structure(&super::structures::JOB_MANIFEST_SPEC));

pub(super) static JOB_NUMBER_OF_TASKS_FAILED: Schema =
    Schema::new("JobNumberOfTasksFailed", Kind::Long).min(0);

pub(super) static JOB_NUMBER_OF_TASKS_SUCCEEDED: Schema =
    Schema::new("JobNumberOfTasksSucceeded", Kind::Long).min(0);

pub(super) static JOB_OPERATION: Schema =
    Schema::new("JobOperation", Kind::Structure(&super::structures::JOB_OPERATION));

pub(super) static JOB_PRIORITY: Schema =
    Schema::new("JobPriority", Kind::Integer).min(0).max(2147483647);

pub(super) static JOB_PROGRESS_SUMMARY: Schema =
    Schema::new("JobProgressSummary", Kind::Structure(&super::structures::JOB_PROGRESS_SUMMARY));

pub(super) static JOB_REPORT: Schema =
    Schema::new("JobReport", Kind::Structure(&super::structures::JOB_REPORT));

pub(super) static JOB_REPORT_FORMAT: Schema =
    Schema::new("JobReportFormat", Kind::Enum(&["Report_CSV_20180820"]));

pub(super) static JOB_REPORT_SCOPE: Schema =
    Schema::new("JobReportScope", Kind::Enum(&["AllTasks", "FailedTasksOnly"]));

pub(super) static JOB_STATUS: Schema = Schema::new(
    "JobStatus",
    Kind::Enum(&[
        "Active",
        "Cancelled",
        "Cancelling",
        "Complete",
        "Completing",
        "Failed",
        "Failing",
        "New",
        "Paused",
        "Pausing",
        "Preparing",
        "Ready",
        "Suspended",
    ]),
);

pub(super) static JOB_STATUS_LIST: Schema = Schema::new(
    "JobStatusList",
    Kind::List(&List {
        member: Member::new("member", &JOB_STATUS).wire("member"),
        flattened: false,
    }),
);

pub(super) static JOB_STATUS_UPDATE_REASON: Schema =
    Schema::new("JobStatusUpdateReason", Kind::String).min(1).max(256);

pub(super) static JOB_TIME_IN_STATE_SECONDS: Schema =
    Schema::new("JobTimeInStateSeconds", Kind::Long).min(0);

pub(super) static JOB_TIMERS: Schema =
    Schema::new("JobTimers", Kind::Structure(&super::structures::JOB_TIMERS));

pub(super) static JOB_TOTAL_NUMBER_OF_TASKS: Schema =
    Schema::new("JobTotalNumberOfTasks", Kind::Long).min(0);

pub(super) static KEY_NAME_CONSTRAINT: Schema =
    Schema::new("KeyNameConstraint", Kind::Structure(&super::structures::KEY_NAME_CONSTRAINT));

pub(super) static KMS_KEY_ARN_STRING: Schema =
    Schema::new("KmsKeyArnString", Kind::String).min(1).max(2000);

pub(super) static LAMBDA_INVOKE_OPERATION: Schema = Schema::new(
    "LambdaInvokeOperation",
    Kind::Structure(&super::structures::LAMBDA_INVOKE_OPERATION),
);

pub(super) static MANIFEST_PREFIX_STRING: Schema =
    Schema::new("ManifestPrefixString", Kind::String).min(1).max(512);

pub(super) static MAX_LENGTH1024_STRING: Schema =
    Schema::new("MaxLength1024String", Kind::String).max(1024);

pub(super) static MAX_RESULTS: Schema = Schema::new("MaxResults", Kind::Integer).min(0).max(1000);

pub(super) static NETWORK_ORIGIN: Schema =
    Schema::new("NetworkOrigin", Kind::Enum(&["Internet", "VPC"]));

pub(super) static NON_EMPTY_KMS_KEY_ARN_STRING: Schema =
    Schema::new("NonEmptyKmsKeyArnString", Kind::String).min(20).max(2048).pattern(&PATTERN_6);

pub(super) static NON_EMPTY_MAX_LENGTH1024_STRING: Schema =
    Schema::new("NonEmptyMaxLength1024String", Kind::String).min(1).max(1024);

pub(super) static NON_EMPTY_MAX_LENGTH1024_STRING_LIST: Schema = Schema::new(
    "NonEmptyMaxLength1024StringList",
    Kind::List(&List {
        member: Member::new("member", &NON_EMPTY_MAX_LENGTH1024_STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static NON_EMPTY_MAX_LENGTH2048_STRING: Schema =
    Schema::new("NonEmptyMaxLength2048String", Kind::String).min(1).max(2048);

pub(super) static NON_EMPTY_MAX_LENGTH256_STRING: Schema =
    Schema::new("NonEmptyMaxLength256String", Kind::String).min(1).max(256);

pub(super) static NON_EMPTY_MAX_LENGTH64_STRING: Schema =
    Schema::new("NonEmptyMaxLength64String", Kind::String).min(1).max(64);

pub(super) static NOT_SSE_FILTER: Schema =
    Schema::new("NotSSEFilter", Kind::Structure(&super::structures::NOT_SSE_FILTER));

pub(super) static OBJECT_ENCRYPTION: Schema =
    Schema::new("ObjectEncryption", Kind::Structure(&super::structures::OBJECT_ENCRYPTION));

pub(super) static OBJECT_ENCRYPTION_FILTER: Schema = Schema::new(
    "ObjectEncryptionFilter",
    Kind::Structure(&super::structures::OBJECT_ENCRYPTION_FILTER),
);

pub(super) static OBJECT_ENCRYPTION_FILTER_LIST: Schema = Schema::new(
    "ObjectEncryptionFilterList",
    Kind::List(&List {
        member: Member::new("member", &OBJECT_ENCRYPTION_FILTER).wire("ObjectEncryption"),
        flattened: false,
    }),
)
.min(1)
.max(1);

pub(super) static OPERATION_NAME: Schema = Schema::new(
    "OperationName",
    Kind::Enum(&[
        "LambdaInvoke",
        "S3PutObjectCopy",
        "S3PutObjectAcl",
        "S3PutObjectTagging",
        "S3DeleteObjectTagging",
        "S3InitiateRestoreObject",
        "S3PutObjectLegalHold",
        "S3PutObjectRetention",
        "S3ReplicateObject",
        "S3ComputeObjectChecksum",
        "S3UpdateObjectEncryption",
    ]),
);

pub(super) static POLICY_STATUS: Schema =
    Schema::new("PolicyStatus", Kind::Structure(&super::structures::POLICY_STATUS));

pub(super) static PREFIXES_LIST: Schema = Schema::new(
    "PrefixesList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("Prefix"),
        flattened: false,
    }),
);

pub(super) static PUBLIC_ACCESS_BLOCK_CONFIGURATION: Schema = Schema::new(
    "PublicAccessBlockConfiguration",
    Kind::Structure(&super::structures::PUBLIC_ACCESS_BLOCK_CONFIGURATION),
);

pub(super) static REPLICATION_STATUS: Schema =
    Schema::new("ReplicationStatus", Kind::Enum(&["COMPLETED", "FAILED", "REPLICA", "NONE"]));

pub(super) static REPLICATION_STATUS_FILTER_LIST: Schema = Schema::new(
    "ReplicationStatusFilterList",
    Kind::List(&List {
        member: Member::new("member", &REPLICATION_STATUS).wire("member"),
        flattened: false,
    }),
);

pub(super) static REPORT_PREFIX_STRING: Schema =
    Schema::new("ReportPrefixString", Kind::String).min(1).max(512);

pub(super) static REQUESTED_JOB_STATUS: Schema =
    Schema::new("RequestedJobStatus", Kind::Enum(&["Cancelled", "Ready"]));

pub(super) static S3_ACCESS_CONTROL_LIST: Schema =
    Schema::new("S3AccessControlList", Kind::Structure(&super::structures::S3_ACCESS_CONTROL_LIST));

pub(super) static S3_ACCESS_CONTROL_POLICY: Schema = Schema::new(
    "S3AccessControlPolicy",
    Kind::Structure(&super::structures::S3_ACCESS_CONTROL_POLICY),
);

pub(super) static S3_ACCESS_POINT_ARN: Schema =
    Schema::new("S3AccessPointArn", Kind::String).min(4).max(128);

pub(super) static S3_ANNOTATION_DIRECTIVE: Schema =
    Schema::new("S3AnnotationDirective", Kind::Enum(&["COPY", "EXCLUDE"]));

pub(super) static S3_BUCKET_ARN_STRING: Schema =
    Schema::new("S3BucketArnString", Kind::String).min(1).max(128).pattern(&PATTERN_7);

pub(super) static S3_CANNED_ACCESS_CONTROL_LIST: Schema = Schema::new(
    "S3CannedAccessControlList",
    Kind::Enum(&[
        "private",
        "public-read",
        "public-read-write",
        "aws-exec-read",
        "authenticated-read",
        "bucket-owner-read",
        "bucket-owner-full-control",
    ]),
);

pub(super) static S3_CHECKSUM_ALGORITHM: Schema = Schema::new(
    "S3ChecksumAlgorithm",
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

pub(super) static S3_COMPUTE_OBJECT_CHECKSUM_OPERATION: Schema = Schema::new(
    "S3ComputeObjectChecksumOperation",
    Kind::Structure(&super::structures::S3_COMPUTE_OBJECT_CHECKSUM_OPERATION),
);

pub(super) static S3_CONTENT_LENGTH: Schema = Schema::new("S3ContentLength", Kind::Long).min(0);

pub(super) static S3_COPY_OBJECT_OPERATION: Schema = Schema::new(
    "S3CopyObjectOperation",
    Kind::Structure(&super::structures::S3_COPY_OBJECT_OPERATION),
);

pub(super) static S3_DELETE_OBJECT_TAGGING_OPERATION: Schema = Schema::new(
    "S3DeleteObjectTaggingOperation",
    Kind::Structure(&super::structures::S3_DELETE_OBJECT_TAGGING_OPERATION),
);

pub(super) static S3_EXPIRATION_IN_DAYS: Schema =
    Schema::new("S3ExpirationInDays", Kind::Integer).min(0);

pub(super) static S3_GENERATED_MANIFEST_DESCRIPTOR: Schema = Schema::new(
    "S3GeneratedManifestDescriptor",
    Kind::Structure(&super::structures::S3_GENERATED_MANIFEST_DESCRIPTOR),
);

pub(super) static S3_GLACIER_JOB_TIER: Schema =
    Schema::new("S3GlacierJobTier", Kind::Enum(&["BULK", "STANDARD"]));

pub(super) static S3_GRANT: Schema =
    Schema::new("S3Grant", Kind::Structure(&super::structures::S3_GRANT));

pub(super) static S3_GRANT_LIST: Schema = Schema::new(
    "S3GrantList",
    Kind::List(&List { member: Member::new("member", &S3_GRANT).wire("member"), flattened: false }),
);

pub(super) static S3_GRANTEE: Schema =
    Schema::new("S3Grantee", Kind::Structure(&super::structures::S3_GRANTEE));

pub(super) static S3_GRANTEE_TYPE_IDENTIFIER: Schema =
    Schema::new("S3GranteeTypeIdentifier", Kind::Enum(&["id", "emailAddress", "uri"]));

pub(super) static S3_INITIATE_RESTORE_OBJECT_OPERATION: Schema = Schema::new(
    "S3InitiateRestoreObjectOperation",
    Kind::Structure(&super::structures::S3_INITIATE_RESTORE_OBJECT_OPERATION),
);

pub(super) static S3_JOB_MANIFEST_GENERATOR: Schema = Schema::new(
    "S3JobManifestGenerator",
    Kind::Structure(&super::structures::S3_JOB_MANIFEST_GENERATOR),
);

pub(super) static S3_KEY_ARN_STRING: Schema =
    Schema::new("S3KeyArnString", Kind::String).min(1).max(2000).pattern(&PATTERN_7);

pub(super) static S3_MANIFEST_OUTPUT_LOCATION: Schema = Schema::new(
    "S3ManifestOutputLocation",
    Kind::Structure(&super::structures::S3_MANIFEST_OUTPUT_LOCATION),
);

pub(super) static S3_METADATA_DIRECTIVE: Schema =
    Schema::new("S3MetadataDirective", Kind::Enum(&["COPY", "REPLACE"]));

pub(super) static S3_OBJECT_LOCK_EVENT_HOLD: Schema =
    Schema::new("S3ObjectLockEventHold", Kind::Enum(&["ON", "OFF"]));

pub(super) static S3_OBJECT_LOCK_EVENT_HOLD_DURATION: Schema = Schema::new(
    "S3ObjectLockEventHoldDuration",
    Kind::Structure(&super::structures::S3_OBJECT_LOCK_EVENT_HOLD_DURATION),
);

pub(super) static S3_OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS: Schema =
    Schema::new("S3ObjectLockEventHoldDurationDays", Kind::Integer).min(1).max(36500);

pub(super) static S3_OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS: Schema =
    Schema::new("S3ObjectLockEventHoldDurationYears", Kind::Integer).min(1).max(100);

pub(super) static S3_OBJECT_LOCK_LEGAL_HOLD: Schema = Schema::new(
    "S3ObjectLockLegalHold",
    Kind::Structure(&super::structures::S3_OBJECT_LOCK_LEGAL_HOLD),
);

pub(super) static S3_OBJECT_LOCK_LEGAL_HOLD_STATUS: Schema =
    Schema::new("S3ObjectLockLegalHoldStatus", Kind::Enum(&["OFF", "ON"]));

pub(super) static S3_OBJECT_LOCK_MODE: Schema =
    Schema::new("S3ObjectLockMode", Kind::Enum(&["COMPLIANCE", "GOVERNANCE"]));

pub(super) static S3_OBJECT_LOCK_RETENTION_EVENT_HOLD: Schema =
    Schema::new("S3ObjectLockRetentionEventHold", Kind::Enum(&["ON", "OFF"]));

pub(super) static S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION: Schema = Schema::new(
    "S3ObjectLockRetentionEventHoldDuration",
    Kind::Structure(&super::structures::S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION),
);

pub(super) static S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION_DAYS: Schema =
    Schema::new("S3ObjectLockRetentionEventHoldDurationDays", Kind::Integer).min(1).max(36500);

pub(super) static S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION_YEARS: Schema =
    Schema::new("S3ObjectLockRetentionEventHoldDurationYears", Kind::Integer).min(1).max(100);

pub(super) static S3_OBJECT_LOCK_RETENTION_MODE: Schema =
    Schema::new("S3ObjectLockRetentionMode", Kind::Enum(&["COMPLIANCE", "GOVERNANCE"]));

pub(super) static S3_OBJECT_METADATA: Schema =
    Schema::new("S3ObjectMetadata", Kind::Structure(&super::structures::S3_OBJECT_METADATA));

pub(super) static S3_OBJECT_OWNER: Schema =
    Schema::new("S3ObjectOwner", Kind::Structure(&super::structures::S3_OBJECT_OWNER));

pub(super) static S3_OBJECT_VERSION_ID: Schema =
    Schema::new("S3ObjectVersionId", Kind::String).min(1).max(2000);

pub(super) static S3_PERMISSION: Schema = Schema::new(
    "S3Permission",
    Kind::Enum(&["FULL_CONTROL", "READ", "WRITE", "READ_ACP", "WRITE_ACP"]),
);

pub(super) static S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING: Schema =
    Schema::new("S3RegionalOrS3ExpressBucketArnString", Kind::String)
        .min(1)
        .max(128)
        .pattern(&PATTERN_8);

pub(super) static S3_REPLICATE_OBJECT_OPERATION: Schema = Schema::new(
    "S3ReplicateObjectOperation",
    Kind::Structure(&super::structures::S3_REPLICATE_OBJECT_OPERATION),
);

pub(super) static S3_RESOURCE_ARN: Schema =
    Schema::new("S3ResourceArn", Kind::String).max(1011).pattern(&PATTERN_9);

pub(super) static S3_RETENTION: Schema =
    Schema::new("S3Retention", Kind::Structure(&super::structures::S3_RETENTION));

pub(super) static S3_SSE_ALGORITHM: Schema =
    Schema::new("S3SSEAlgorithm", Kind::Enum(&["AES256", "KMS"]));

pub(super) static S3_SET_OBJECT_ACL_OPERATION: Schema = Schema::new(
    "S3SetObjectAclOperation",
    Kind::Structure(&super::structures::S3_SET_OBJECT_ACL_OPERATION),
);

pub(super) static S3_SET_OBJECT_LEGAL_HOLD_OPERATION: Schema = Schema::new(
    "S3SetObjectLegalHoldOperation",
    Kind::Structure(&super::structures::S3_SET_OBJECT_LEGAL_HOLD_OPERATION),
);

pub(super) static S3_SET_OBJECT_RETENTION_OPERATION: Schema = Schema::new(
    "S3SetObjectRetentionOperation",
    Kind::Structure(&super::structures::S3_SET_OBJECT_RETENTION_OPERATION),
);

pub(super) static S3_SET_OBJECT_TAGGING_OPERATION: Schema = Schema::new(
    "S3SetObjectTaggingOperation",
    Kind::Structure(&super::structures::S3_SET_OBJECT_TAGGING_OPERATION),
);

pub(super) static S3_STORAGE_CLASS: Schema = Schema::new(
    "S3StorageClass",
    Kind::Enum(&[
        "STANDARD",
        "STANDARD_IA",
        "ONEZONE_IA",
        "GLACIER",
        "INTELLIGENT_TIERING",
        "DEEP_ARCHIVE",
        "GLACIER_IR",
    ]),
);

pub(super) static S3_TAG: Schema =
    Schema::new("S3Tag", Kind::Structure(&super::structures::S3_TAG));

pub(super) static S3_TAG_SET: Schema = Schema::new(
    "S3TagSet",
    Kind::List(&List { member: Member::new("member", &S3_TAG).wire("member"), flattened: false }),
);

pub(super) static S3_UPDATE_OBJECT_ENCRYPTION_OPERATION: Schema = Schema::new(
    "S3UpdateObjectEncryptionOperation",
    Kind::Structure(&super::structures::S3_UPDATE_OBJECT_ENCRYPTION_OPERATION),
);

pub(super) static S3_UPDATE_OBJECT_ENCRYPTION_SSE_KMS: Schema = Schema::new(
    "S3UpdateObjectEncryptionSSEKMS",
    Kind::Structure(&super::structures::S3_UPDATE_OBJECT_ENCRYPTION_SSE_KMS),
);

pub(super) static S3_USER_METADATA: Schema = Schema::new(
    "S3UserMetadata",
    Kind::Map(&Map {
        key: Member::new("key", &NON_EMPTY_MAX_LENGTH1024_STRING).wire("key"),
        value: Member::new("value", &MAX_LENGTH1024_STRING).wire("value"),
        flattened: false,
    }),
)
.max(8192);

pub(super) static SSEC_FILTER: Schema =
    Schema::new("SSECFilter", Kind::Structure(&super::structures::SSEC_FILTER));

pub(super) static SSE_KMS_ENCRYPTION: Schema =
    Schema::new("SSEKMSEncryption", Kind::Structure(&super::structures::SSE_KMS_ENCRYPTION));

pub(super) static SSE_KMS_FILTER: Schema =
    Schema::new("SSEKMSFilter", Kind::Structure(&super::structures::SSE_KMS_FILTER));

pub(super) static SSE_S3_ENCRYPTION: Schema =
    Schema::new("SSES3Encryption", Kind::Structure(&super::structures::SSE_S3_ENCRYPTION));

pub(super) static SSE_S3_FILTER: Schema =
    Schema::new("SSES3Filter", Kind::Structure(&super::structures::SSE_S3_FILTER));

pub(super) static SCOPE: Schema = Schema::new("Scope", Kind::Structure(&super::structures::SCOPE));

pub(super) static SCOPE_PERMISSION: Schema = Schema::new(
    "ScopePermission",
    Kind::Enum(&[
        "GetObject",
        "GetObjectAttributes",
        "ListMultipartUploadParts",
        "ListBucket",
        "ListBucketMultipartUploads",
        "PutObject",
        "DeleteObject",
        "AbortMultipartUpload",
    ]),
);

pub(super) static SCOPE_PERMISSION_LIST: Schema = Schema::new(
    "ScopePermissionList",
    Kind::List(&List {
        member: Member::new("member", &SCOPE_PERMISSION).wire("Permission"),
        flattened: false,
    }),
);

pub(super) static STORAGE_CLASS_LIST: Schema = Schema::new(
    "StorageClassList",
    Kind::List(&List {
        member: Member::new("member", &S3_STORAGE_CLASS).wire("member"),
        flattened: false,
    }),
);

pub(super) static STRING_FOR_NEXT_TOKEN: Schema =
    Schema::new("StringForNextToken", Kind::String).min(1).max(1024).pattern(&PATTERN_10);

pub(super) static SUSPENDED_CAUSE: Schema =
    Schema::new("SuspendedCause", Kind::String).min(1).max(1024);

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_KEY_LIST: Schema = Schema::new(
    "TagKeyList",
    Kind::List(&List {
        member: Member::new("member", &TAG_KEY_STRING).wire("member"),
        flattened: false,
    }),
)
.min(0)
.max(50);

pub(super) static TAG_KEY_STRING: Schema =
    Schema::new("TagKeyString", Kind::String).min(1).max(128).pattern(&PATTERN_11);

pub(super) static TAG_LIST: Schema = Schema::new(
    "TagList",
    Kind::List(&List { member: Member::new("member", &TAG).wire("Tag"), flattened: false }),
)
.min(0)
.max(50);

pub(super) static TAG_VALUE_STRING: Schema =
    Schema::new("TagValueString", Kind::String).min(0).max(256).pattern(&PATTERN_11);

pub(super) static USER_ARGUMENTS: Schema = Schema::new(
    "UserArguments",
    Kind::Map(&Map {
        key: Member::new("key", &NON_EMPTY_MAX_LENGTH64_STRING).wire("key"),
        value: Member::new("value", &MAX_LENGTH1024_STRING).wire("value"),
        flattened: false,
    }),
)
.min(1)
.max(10);

pub(super) static VPC_CONFIGURATION: Schema =
    Schema::new("VpcConfiguration", Kind::Structure(&super::structures::VPC_CONFIGURATION));

pub(super) static VPC_ID: Schema = Schema::new("VpcId", Kind::String).min(1).max(1024);

static PATTERN_2: Pattern = Pattern::new(
    "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?",
    "(arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1}:)?([0-9]{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?",
);

static PATTERN_5: Pattern = Pattern::new("[a-zA-Z0-9\\-\\_]+", "[a-zA-Z0-9\\-\\_]+");

static PATTERN_11: Pattern =
    Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

static PATTERN_1: Pattern = Pattern::new("^[0-9a-z\\\\-]{63}", "^[0-9a-z\\\\-]{63}");

static PATTERN_10: Pattern =
    Pattern::new("^[A-Za-z0-9\\+\\:\\/\\=\\?\\#-_]+$", "^[A-Za-z0-9\\+\\:\\/\\=\\?\\#-_]+$");

static PATTERN_0: Pattern = Pattern::new("^\\d{12}$", "^[0-9]{12}$");

static PATTERN_8: Pattern =
    Pattern::new("arn:[^:]+:(s3|s3express):.*", "arn:[^:]+:(s3|s3express):.*");

static PATTERN_3: Pattern =
    Pattern::new("arn:[^:]+:iam::\\d{12}:role/.*", "arn:[^:]+:iam::[0-9]{12}:role/.*");

static PATTERN_9: Pattern =
    Pattern::new("arn:[^:]+:s3(express)?:[^:].*", "arn:[^:]+:s3(express)?:[^:].*");

static PATTERN_7: Pattern = Pattern::new("arn:[^:]+:s3:.*", "arn:[^:]+:s3:.*");

static PATTERN_4: Pattern = Pattern::new(
    "arn:[^:]+:s3:[a-zA-Z0-9\\-]+:\\d{12}:job\\/.*",
    "arn:[^:]+:s3:[a-zA-Z0-9\\-]+:[0-9]{12}:job\\/.*",
);

static PATTERN_6: Pattern = Pattern::new(
    "arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+",
    "arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+",
);
