// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Location, Member, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `AccessPoint`.
#[derive(Clone, Default)]
pub struct AccessPoint {
    /// `Name`.
    pub name: String,
    /// `NetworkOrigin`.
    pub network_origin: NetworkOrigin,
    /// `VpcConfiguration`.
    pub vpc_configuration: Option<VpcConfiguration>,
    /// `Bucket`.
    pub bucket: String,
    /// `AccessPointArn`.
    pub access_point_arn: Option<String>,
    /// `Alias`.
    pub alias: Option<String>,
    /// `BucketAccountId`.
    pub bucket_account_id: Option<String>,
    /// `DataSourceId`.
    pub data_source_id: Option<String>,
    /// `DataSourceType`.
    pub data_source_type: Option<String>,
}

pub(super) static ACCESS_POINT: Structure = Structure::new(
    "AccessPoint",
    &[
        Member::new("Name", &schemas::ACCESS_POINT_NAME).required(),
        Member::new("NetworkOrigin", &schemas::NETWORK_ORIGIN).required(),
        Member::new("VpcConfiguration", &schemas::VPC_CONFIGURATION),
        Member::new("Bucket", &schemas::ACCESS_POINT_BUCKET_NAME).required(),
        Member::new("AccessPointArn", &schemas::S3_ACCESS_POINT_ARN),
        Member::new("Alias", &schemas::ALIAS),
        Member::new("BucketAccountId", &schemas::ACCOUNT_ID),
        Member::new("DataSourceId", &schemas::DATA_SOURCE_ID),
        Member::new("DataSourceType", &plain::STRING),
    ],
);

wire::shape!(AccessPoint, ACCESS_POINT { 0 name, 1 network_origin, 2 vpc_configuration, 3 bucket, 4 access_point_arn, 5 alias, 6 bucket_account_id, 7 data_source_id, 8 data_source_type });

/// `CreateAccessPointRequest`.
#[derive(Clone, Default)]
pub struct CreateAccessPointRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `Name`: in the path.
    pub name: String,
    /// `Bucket`.
    pub bucket: String,
    /// `VpcConfiguration`.
    pub vpc_configuration: Option<VpcConfiguration>,
    /// `PublicAccessBlockConfiguration`.
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
    /// `BucketAccountId`.
    pub bucket_account_id: Option<String>,
    /// `Scope`.
    pub scope: Option<Scope>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_ACCESS_POINT_REQUEST: Structure = Structure::new(
    "CreateAccessPointRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("Name", &schemas::ACCESS_POINT_NAME)
            .wire("name")
            .required()
            .at(Location::Label),
        Member::new("Bucket", &schemas::BUCKET_NAME).required(),
        Member::new("VpcConfiguration", &schemas::VPC_CONFIGURATION),
        Member::new("PublicAccessBlockConfiguration", &schemas::PUBLIC_ACCESS_BLOCK_CONFIGURATION),
        Member::new("BucketAccountId", &schemas::ACCOUNT_ID),
        Member::new("Scope", &schemas::SCOPE),
        Member::new("Tags", &schemas::TAG_LIST),
    ],
);

wire::shape!(CreateAccessPointRequest, CREATE_ACCESS_POINT_REQUEST { 0 account_id, 1 name, 2 bucket, 3 vpc_configuration, 4 public_access_block_configuration, 5 bucket_account_id, 6 scope, 7 tags });

/// `CreateAccessPointResult`.
#[derive(Clone, Default)]
pub struct CreateAccessPointResult {
    /// `AccessPointArn`.
    pub access_point_arn: Option<String>,
    /// `Alias`.
    pub alias: Option<String>,
}

pub(super) static CREATE_ACCESS_POINT_RESULT: Structure = Structure::new(
    "CreateAccessPointResult",
    &[
        Member::new("AccessPointArn", &schemas::S3_ACCESS_POINT_ARN),
        Member::new("Alias", &schemas::ALIAS),
    ],
);

wire::shape!(CreateAccessPointResult, CREATE_ACCESS_POINT_RESULT { 0 access_point_arn, 1 alias });

/// `CreateJobRequest`.
#[derive(Clone, Default)]
pub struct CreateJobRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `ConfirmationRequired`.
    pub confirmation_required: Option<bool>,
    /// `Operation`.
    pub operation: JobOperation,
    /// `Report`.
    pub report: JobReport,
    /// `ClientRequestToken`.
    pub client_request_token: String,
    /// `Manifest`.
    pub manifest: Option<JobManifest>,
    /// `Description`.
    pub description: Option<String>,
    /// `Priority`.
    pub priority: i32,
    /// `RoleArn`.
    pub role_arn: String,
    /// `Tags`.
    pub tags: Option<Vec<S3Tag>>,
    /// `ManifestGenerator`.
    pub manifest_generator: Option<JobManifestGenerator>,
}

pub(super) static CREATE_JOB_REQUEST: Structure = Structure::new(
    "CreateJobRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("ConfirmationRequired", &plain::BOOLEAN),
        Member::new("Operation", &schemas::JOB_OPERATION).required(),
        Member::new("Report", &schemas::JOB_REPORT).required(),
        Member::new("ClientRequestToken", &schemas::NON_EMPTY_MAX_LENGTH64_STRING).required(),
        Member::new("Manifest", &schemas::JOB_MANIFEST),
        Member::new("Description", &schemas::NON_EMPTY_MAX_LENGTH256_STRING),
        Member::new("Priority", &schemas::JOB_PRIORITY).required(),
        Member::new("RoleArn", &schemas::IAM_ROLE_ARN).required(),
        Member::new("Tags", &schemas::S3_TAG_SET),
        Member::new("ManifestGenerator", &schemas::JOB_MANIFEST_GENERATOR),
    ],
);

wire::shape!(CreateJobRequest, CREATE_JOB_REQUEST { 0 account_id, 1 confirmation_required, 2 operation, 3 report, 4 client_request_token, 5 manifest, 6 description, 7 priority, 8 role_arn, 9 tags, 10 manifest_generator });

/// `CreateJobResult`.
#[derive(Clone, Default)]
pub struct CreateJobResult {
    /// `JobId`.
    pub job_id: Option<String>,
}

pub(super) static CREATE_JOB_RESULT: Structure =
    Structure::new("CreateJobResult", &[Member::new("JobId", &schemas::JOB_ID)]);

wire::shape!(CreateJobResult, CREATE_JOB_RESULT { 0 job_id });

/// `DSSEKMSFilter`.
#[derive(Clone, Default)]
pub struct DSSEKMSFilter {
    /// `KmsKeyArn`.
    pub kms_key_arn: Option<String>,
}

pub(super) static D_SSE_KMS_FILTER: Structure = Structure::new(
    "DSSEKMSFilter",
    &[Member::new("KmsKeyArn", &schemas::NON_EMPTY_KMS_KEY_ARN_STRING)],
);

wire::shape!(DSSEKMSFilter, D_SSE_KMS_FILTER { 0 kms_key_arn });

/// `DeleteAccessPointPolicyRequest`.
#[derive(Clone, Default)]
pub struct DeleteAccessPointPolicyRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `Name`: in the path.
    pub name: String,
}

pub(super) static DELETE_ACCESS_POINT_POLICY_REQUEST: Structure = Structure::new(
    "DeleteAccessPointPolicyRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("Name", &schemas::ACCESS_POINT_NAME)
            .wire("name")
            .required()
            .at(Location::Label),
    ],
);

wire::shape!(DeleteAccessPointPolicyRequest, DELETE_ACCESS_POINT_POLICY_REQUEST { 0 account_id, 1 name });

/// `DeleteAccessPointRequest`.
#[derive(Clone, Default)]
pub struct DeleteAccessPointRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `Name`: in the path.
    pub name: String,
}

pub(super) static DELETE_ACCESS_POINT_REQUEST: Structure = Structure::new(
    "DeleteAccessPointRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("Name", &schemas::ACCESS_POINT_NAME)
            .wire("name")
            .required()
            .at(Location::Label),
    ],
);

wire::shape!(DeleteAccessPointRequest, DELETE_ACCESS_POINT_REQUEST { 0 account_id, 1 name });

/// `DeleteJobTaggingRequest`.
#[derive(Clone, Default)]
pub struct DeleteJobTaggingRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `JobId`: in the path.
    pub job_id: String,
}

pub(super) static DELETE_JOB_TAGGING_REQUEST: Structure = Structure::new(
    "DeleteJobTaggingRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("JobId", &schemas::JOB_ID).wire("id").required().at(Location::Label),
    ],
);

wire::shape!(DeleteJobTaggingRequest, DELETE_JOB_TAGGING_REQUEST { 0 account_id, 1 job_id });

/// `DeleteJobTaggingResult`.
#[derive(Clone, Default)]
pub struct DeleteJobTaggingResult {}

pub(super) static DELETE_JOB_TAGGING_RESULT: Structure =
    Structure::new("DeleteJobTaggingResult", &[]);

wire::shape!(DeleteJobTaggingResult, DELETE_JOB_TAGGING_RESULT {});

/// `DeletePublicAccessBlockRequest`.
#[derive(Clone, Default)]
pub struct DeletePublicAccessBlockRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
}

pub(super) static DELETE_PUBLIC_ACCESS_BLOCK_REQUEST: Structure = Structure::new(
    "DeletePublicAccessBlockRequest",
    &[Member::new("AccountId", &schemas::ACCOUNT_ID)
        .wire("x-amz-account-id")
        .required()
        .at(Location::Header)],
);

wire::shape!(DeletePublicAccessBlockRequest, DELETE_PUBLIC_ACCESS_BLOCK_REQUEST { 0 account_id });

/// `DescribeJobRequest`.
#[derive(Clone, Default)]
pub struct DescribeJobRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `JobId`: in the path.
    pub job_id: String,
}

pub(super) static DESCRIBE_JOB_REQUEST: Structure = Structure::new(
    "DescribeJobRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("JobId", &schemas::JOB_ID).wire("id").required().at(Location::Label),
    ],
);

wire::shape!(DescribeJobRequest, DESCRIBE_JOB_REQUEST { 0 account_id, 1 job_id });

/// `DescribeJobResult`.
#[derive(Clone, Default)]
pub struct DescribeJobResult {
    /// `Job`.
    pub job: Option<JobDescriptor>,
}

pub(super) static DESCRIBE_JOB_RESULT: Structure =
    Structure::new("DescribeJobResult", &[Member::new("Job", &schemas::JOB_DESCRIPTOR)]);

wire::shape!(DescribeJobResult, DESCRIBE_JOB_RESULT { 0 job });

/// `GeneratedManifestEncryption`.
#[derive(Clone, Default)]
pub struct GeneratedManifestEncryption {
    /// `SSES3`.
    pub sse_s3: Option<SSES3Encryption>,
    /// `SSEKMS`.
    pub sse_kms: Option<SSEKMSEncryption>,
}

pub(super) static GENERATED_MANIFEST_ENCRYPTION: Structure = Structure::new(
    "GeneratedManifestEncryption",
    &[
        Member::new("SSES3", &schemas::SSE_S3_ENCRYPTION).wire("SSE-S3"),
        Member::new("SSEKMS", &schemas::SSE_KMS_ENCRYPTION).wire("SSE-KMS"),
    ],
);

wire::shape!(GeneratedManifestEncryption, GENERATED_MANIFEST_ENCRYPTION { 0 sse_s3, 1 sse_kms });

/// `GetAccessPointPolicyRequest`.
#[derive(Clone, Default)]
pub struct GetAccessPointPolicyRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `Name`: in the path.
    pub name: String,
}

pub(super) static GET_ACCESS_POINT_POLICY_REQUEST: Structure = Structure::new(
    "GetAccessPointPolicyRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("Name", &schemas::ACCESS_POINT_NAME)
            .wire("name")
            .required()
            .at(Location::Label),
    ],
);

wire::shape!(GetAccessPointPolicyRequest, GET_ACCESS_POINT_POLICY_REQUEST { 0 account_id, 1 name });

/// `GetAccessPointPolicyResult`.
#[derive(Clone, Default)]
pub struct GetAccessPointPolicyResult {
    /// `Policy`.
    pub policy: Option<String>,
}

pub(super) static GET_ACCESS_POINT_POLICY_RESULT: Structure =
    Structure::new("GetAccessPointPolicyResult", &[Member::new("Policy", &plain::STRING)]);

wire::shape!(GetAccessPointPolicyResult, GET_ACCESS_POINT_POLICY_RESULT { 0 policy });

/// `GetAccessPointPolicyStatusRequest`.
#[derive(Clone, Default)]
pub struct GetAccessPointPolicyStatusRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `Name`: in the path.
    pub name: String,
}

pub(super) static GET_ACCESS_POINT_POLICY_STATUS_REQUEST: Structure = Structure::new(
    "GetAccessPointPolicyStatusRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("Name", &schemas::ACCESS_POINT_NAME)
            .wire("name")
            .required()
            .at(Location::Label),
    ],
);

wire::shape!(GetAccessPointPolicyStatusRequest, GET_ACCESS_POINT_POLICY_STATUS_REQUEST { 0 account_id, 1 name });

/// `GetAccessPointPolicyStatusResult`.
#[derive(Clone, Default)]
pub struct GetAccessPointPolicyStatusResult {
    /// `PolicyStatus`.
    pub policy_status: Option<PolicyStatus>,
}

pub(super) static GET_ACCESS_POINT_POLICY_STATUS_RESULT: Structure = Structure::new(
    "GetAccessPointPolicyStatusResult",
    &[Member::new("PolicyStatus", &schemas::POLICY_STATUS)],
);

wire::shape!(GetAccessPointPolicyStatusResult, GET_ACCESS_POINT_POLICY_STATUS_RESULT { 0 policy_status });

/// `GetAccessPointRequest`.
#[derive(Clone, Default)]
pub struct GetAccessPointRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `Name`: in the path.
    pub name: String,
}

pub(super) static GET_ACCESS_POINT_REQUEST: Structure = Structure::new(
    "GetAccessPointRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("Name", &schemas::ACCESS_POINT_NAME)
            .wire("name")
            .required()
            .at(Location::Label),
    ],
);

wire::shape!(GetAccessPointRequest, GET_ACCESS_POINT_REQUEST { 0 account_id, 1 name });

/// `GetAccessPointResult`.
#[derive(Clone, Default)]
pub struct GetAccessPointResult {
    /// `Name`.
    pub name: Option<String>,
    /// `Bucket`.
    pub bucket: Option<String>,
    /// `NetworkOrigin`.
    pub network_origin: Option<NetworkOrigin>,
    /// `VpcConfiguration`.
    pub vpc_configuration: Option<VpcConfiguration>,
    /// `PublicAccessBlockConfiguration`.
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
    /// `CreationDate`.
    pub creation_date: Option<Timestamp>,
    /// `Alias`.
    pub alias: Option<String>,
    /// `AccessPointArn`.
    pub access_point_arn: Option<String>,
    /// `Endpoints`.
    pub endpoints: Option<BTreeMap<String, String>>,
    /// `BucketAccountId`.
    pub bucket_account_id: Option<String>,
    /// `DataSourceId`.
    pub data_source_id: Option<String>,
    /// `DataSourceType`.
    pub data_source_type: Option<String>,
}

pub(super) static GET_ACCESS_POINT_RESULT: Structure = Structure::new(
    "GetAccessPointResult",
    &[
        Member::new("Name", &schemas::ACCESS_POINT_NAME),
        Member::new("Bucket", &schemas::ACCESS_POINT_BUCKET_NAME),
        Member::new("NetworkOrigin", &schemas::NETWORK_ORIGIN),
        Member::new("VpcConfiguration", &schemas::VPC_CONFIGURATION),
        Member::new("PublicAccessBlockConfiguration", &schemas::PUBLIC_ACCESS_BLOCK_CONFIGURATION),
        Member::new("CreationDate", &plain::TIMESTAMP),
        Member::new("Alias", &schemas::ALIAS),
        Member::new("AccessPointArn", &schemas::S3_ACCESS_POINT_ARN),
        Member::new("Endpoints", &schemas::ENDPOINTS),
        Member::new("BucketAccountId", &schemas::ACCOUNT_ID),
        Member::new("DataSourceId", &schemas::DATA_SOURCE_ID),
        Member::new("DataSourceType", &plain::STRING),
    ],
);

wire::shape!(GetAccessPointResult, GET_ACCESS_POINT_RESULT { 0 name, 1 bucket, 2 network_origin, 3 vpc_configuration, 4 public_access_block_configuration, 5 creation_date, 6 alias, 7 access_point_arn, 8 endpoints, 9 bucket_account_id, 10 data_source_id, 11 data_source_type });

/// `GetJobTaggingRequest`.
#[derive(Clone, Default)]
pub struct GetJobTaggingRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `JobId`: in the path.
    pub job_id: String,
}

pub(super) static GET_JOB_TAGGING_REQUEST: Structure = Structure::new(
    "GetJobTaggingRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("JobId", &schemas::JOB_ID).wire("id").required().at(Location::Label),
    ],
);

wire::shape!(GetJobTaggingRequest, GET_JOB_TAGGING_REQUEST { 0 account_id, 1 job_id });

/// `GetJobTaggingResult`.
#[derive(Clone, Default)]
pub struct GetJobTaggingResult {
    /// `Tags`.
    pub tags: Option<Vec<S3Tag>>,
}

pub(super) static GET_JOB_TAGGING_RESULT: Structure =
    Structure::new("GetJobTaggingResult", &[Member::new("Tags", &schemas::S3_TAG_SET)]);

wire::shape!(GetJobTaggingResult, GET_JOB_TAGGING_RESULT { 0 tags });

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
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
}

pub(super) static GET_PUBLIC_ACCESS_BLOCK_REQUEST: Structure = Structure::new(
    "GetPublicAccessBlockRequest",
    &[Member::new("AccountId", &schemas::ACCOUNT_ID)
        .wire("x-amz-account-id")
        .required()
        .at(Location::Header)],
);

wire::shape!(GetPublicAccessBlockRequest, GET_PUBLIC_ACCESS_BLOCK_REQUEST { 0 account_id });

/// `JobDescriptor`.
#[derive(Clone, Default)]
pub struct JobDescriptor {
    /// `JobId`.
    pub job_id: Option<String>,
    /// `ConfirmationRequired`.
    pub confirmation_required: Option<bool>,
    /// `Description`.
    pub description: Option<String>,
    /// `JobArn`.
    pub job_arn: Option<String>,
    /// `Status`.
    pub status: Option<JobStatus>,
    /// `Manifest`.
    pub manifest: Option<JobManifest>,
    /// `Operation`.
    pub operation: Option<JobOperation>,
    /// `Priority`.
    pub priority: Option<i32>,
    /// `ProgressSummary`.
    pub progress_summary: Option<JobProgressSummary>,
    /// `StatusUpdateReason`.
    pub status_update_reason: Option<String>,
    /// `FailureReasons`.
    pub failure_reasons: Option<Vec<JobFailure>>,
    /// `Report`.
    pub report: Option<JobReport>,
    /// `CreationTime`.
    pub creation_time: Option<Timestamp>,
    /// `TerminationDate`.
    pub termination_date: Option<Timestamp>,
    /// `RoleArn`.
    pub role_arn: Option<String>,
    /// `SuspendedDate`.
    pub suspended_date: Option<Timestamp>,
    /// `SuspendedCause`.
    pub suspended_cause: Option<String>,
    /// `ManifestGenerator`.
    pub manifest_generator: Option<JobManifestGenerator>,
    /// `GeneratedManifestDescriptor`.
    pub generated_manifest_descriptor: Option<S3GeneratedManifestDescriptor>,
}

pub(super) static JOB_DESCRIPTOR: Structure = Structure::new(
    "JobDescriptor",
    &[
        Member::new("JobId", &schemas::JOB_ID),
        Member::new("ConfirmationRequired", &plain::BOOLEAN),
        Member::new("Description", &schemas::NON_EMPTY_MAX_LENGTH256_STRING),
        Member::new("JobArn", &schemas::JOB_ARN),
        Member::new("Status", &schemas::JOB_STATUS),
        Member::new("Manifest", &schemas::JOB_MANIFEST),
        Member::new("Operation", &schemas::JOB_OPERATION),
        Member::new("Priority", &schemas::JOB_PRIORITY),
        Member::new("ProgressSummary", &schemas::JOB_PROGRESS_SUMMARY),
        Member::new("StatusUpdateReason", &schemas::JOB_STATUS_UPDATE_REASON),
        Member::new("FailureReasons", &schemas::JOB_FAILURE_LIST),
        Member::new("Report", &schemas::JOB_REPORT),
        Member::new("CreationTime", &plain::TIMESTAMP),
        Member::new("TerminationDate", &plain::TIMESTAMP),
        Member::new("RoleArn", &schemas::IAM_ROLE_ARN),
        Member::new("SuspendedDate", &plain::TIMESTAMP),
        Member::new("SuspendedCause", &schemas::SUSPENDED_CAUSE),
        Member::new("ManifestGenerator", &schemas::JOB_MANIFEST_GENERATOR),
        Member::new("GeneratedManifestDescriptor", &schemas::S3_GENERATED_MANIFEST_DESCRIPTOR),
    ],
);

wire::shape!(JobDescriptor, JOB_DESCRIPTOR { 0 job_id, 1 confirmation_required, 2 description, 3 job_arn, 4 status, 5 manifest, 6 operation, 7 priority, 8 progress_summary, 9 status_update_reason, 10 failure_reasons, 11 report, 12 creation_time, 13 termination_date, 14 role_arn, 15 suspended_date, 16 suspended_cause, 17 manifest_generator, 18 generated_manifest_descriptor });

/// `JobFailure`.
#[derive(Clone, Default)]
pub struct JobFailure {
    /// `FailureCode`.
    pub failure_code: Option<String>,
    /// `FailureReason`.
    pub failure_reason: Option<String>,
}

pub(super) static JOB_FAILURE: Structure = Structure::new(
    "JobFailure",
    &[
        Member::new("FailureCode", &schemas::JOB_FAILURE_CODE),
        Member::new("FailureReason", &schemas::JOB_FAILURE_REASON),
    ],
);

wire::shape!(JobFailure, JOB_FAILURE { 0 failure_code, 1 failure_reason });

/// `JobListDescriptor`.
#[derive(Clone, Default)]
pub struct JobListDescriptor {
    /// `JobId`.
    pub job_id: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `Operation`.
    pub operation: Option<OperationName>,
    /// `Priority`.
    pub priority: Option<i32>,
    /// `Status`.
    pub status: Option<JobStatus>,
    /// `CreationTime`.
    pub creation_time: Option<Timestamp>,
    /// `TerminationDate`.
    pub termination_date: Option<Timestamp>,
    /// `ProgressSummary`.
    pub progress_summary: Option<JobProgressSummary>,
}

pub(super) static JOB_LIST_DESCRIPTOR: Structure = Structure::new(
    "JobListDescriptor",
    &[
        Member::new("JobId", &schemas::JOB_ID),
        Member::new("Description", &schemas::NON_EMPTY_MAX_LENGTH256_STRING),
        Member::new("Operation", &schemas::OPERATION_NAME),
        Member::new("Priority", &schemas::JOB_PRIORITY),
        Member::new("Status", &schemas::JOB_STATUS),
        Member::new("CreationTime", &plain::TIMESTAMP),
        Member::new("TerminationDate", &plain::TIMESTAMP),
        Member::new("ProgressSummary", &schemas::JOB_PROGRESS_SUMMARY),
    ],
);

wire::shape!(JobListDescriptor, JOB_LIST_DESCRIPTOR { 0 job_id, 1 description, 2 operation, 3 priority, 4 status, 5 creation_time, 6 termination_date, 7 progress_summary });

/// `JobManifest`.
#[derive(Clone, Default)]
pub struct JobManifest {
    /// `Spec`.
    pub spec: JobManifestSpec,
    /// `Location`.
    pub location: JobManifestLocation,
}

pub(super) static JOB_MANIFEST: Structure = Structure::new(
    "JobManifest",
    &[
        Member::new("Spec", &schemas::JOB_MANIFEST_SPEC).required(),
        Member::new("Location", &schemas::JOB_MANIFEST_LOCATION).required(),
    ],
);

wire::shape!(JobManifest, JOB_MANIFEST { 0 spec, 1 location });

/// `JobManifestGenerator`.
#[derive(Clone, Default)]
pub struct JobManifestGenerator {
    /// `S3JobManifestGenerator`.
    pub s3_job_manifest_generator: Option<S3JobManifestGenerator>,
}

pub(super) static JOB_MANIFEST_GENERATOR: Structure = Structure::new(
    "JobManifestGenerator",
    &[Member::new("S3JobManifestGenerator", &schemas::S3_JOB_MANIFEST_GENERATOR)],
);

wire::shape!(JobManifestGenerator, JOB_MANIFEST_GENERATOR { 0 s3_job_manifest_generator });

/// `JobManifestGeneratorFilter`.
#[derive(Clone, Default)]
pub struct JobManifestGeneratorFilter {
    /// `EligibleForReplication`.
    pub eligible_for_replication: Option<bool>,
    /// `CreatedAfter`.
    pub created_after: Option<Timestamp>,
    /// `CreatedBefore`.
    pub created_before: Option<Timestamp>,
    /// `ObjectReplicationStatuses`.
    pub object_replication_statuses: Option<Vec<ReplicationStatus>>,
    /// `KeyNameConstraint`.
    pub key_name_constraint: Option<KeyNameConstraint>,
    /// `ObjectSizeGreaterThanBytes`.
    pub object_size_greater_than_bytes: Option<i64>,
    /// `ObjectSizeLessThanBytes`.
    pub object_size_less_than_bytes: Option<i64>,
    /// `MatchAnyStorageClass`.
    pub match_any_storage_class: Option<Vec<S3StorageClass>>,
    /// `MatchAnyObjectEncryption`.
    pub match_any_object_encryption: Option<Vec<ObjectEncryptionFilter>>,
}

pub(super) static JOB_MANIFEST_GENERATOR_FILTER: Structure = Structure::new(
    "JobManifestGeneratorFilter",
    &[
        Member::new("EligibleForReplication", &plain::BOOLEAN),
        Member::new("CreatedAfter", &plain::TIMESTAMP),
        Member::new("CreatedBefore", &plain::TIMESTAMP),
        Member::new("ObjectReplicationStatuses", &schemas::REPLICATION_STATUS_FILTER_LIST),
        Member::new("KeyNameConstraint", &schemas::KEY_NAME_CONSTRAINT),
        Member::new("ObjectSizeGreaterThanBytes", &plain::LONG),
        Member::new("ObjectSizeLessThanBytes", &plain::LONG),
        Member::new("MatchAnyStorageClass", &schemas::STORAGE_CLASS_LIST),
        Member::new("MatchAnyObjectEncryption", &schemas::OBJECT_ENCRYPTION_FILTER_LIST),
    ],
);

wire::shape!(JobManifestGeneratorFilter, JOB_MANIFEST_GENERATOR_FILTER { 0 eligible_for_replication, 1 created_after, 2 created_before, 3 object_replication_statuses, 4 key_name_constraint, 5 object_size_greater_than_bytes, 6 object_size_less_than_bytes, 7 match_any_storage_class, 8 match_any_object_encryption });

/// `JobManifestLocation`.
#[derive(Clone, Default)]
pub struct JobManifestLocation {
    /// `ObjectArn`.
    pub object_arn: String,
    /// `ObjectVersionId`.
    pub object_version_id: Option<String>,
    /// `ETag`.
    pub etag: String,
}

pub(super) static JOB_MANIFEST_LOCATION: Structure = Structure::new(
    "JobManifestLocation",
    &[
        Member::new("ObjectArn", &schemas::S3_KEY_ARN_STRING).required(),
        Member::new("ObjectVersionId", &schemas::S3_OBJECT_VERSION_ID),
        Member::new("ETag", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING).required(),
    ],
);

wire::shape!(JobManifestLocation, JOB_MANIFEST_LOCATION { 0 object_arn, 1 object_version_id, 2 etag });

/// `JobManifestSpec`.
#[derive(Clone, Default)]
pub struct JobManifestSpec {
    /// `Format`.
    pub format: JobManifestFormat,
    /// `Fields`.
    pub fields: Option<Vec<JobManifestFieldName>>,
}

pub(super) static JOB_MANIFEST_SPEC: Structure = Structure::new(
    "JobManifestSpec",
    &[
        Member::new("Format", &schemas::JOB_MANIFEST_FORMAT).required(),
        Member::new("Fields", &schemas::JOB_MANIFEST_FIELD_LIST),
    ],
);

wire::shape!(JobManifestSpec, JOB_MANIFEST_SPEC { 0 format, 1 fields });

/// `JobOperation`.
#[derive(Clone, Default)]
pub struct JobOperation {
    /// `LambdaInvoke`.
    pub lambda_invoke: Option<LambdaInvokeOperation>,
    /// `S3PutObjectCopy`.
    pub s3_put_object_copy: Option<S3CopyObjectOperation>,
    /// `S3PutObjectAcl`.
    pub s3_put_object_acl: Option<S3SetObjectAclOperation>,
    /// `S3PutObjectTagging`.
    pub s3_put_object_tagging: Option<S3SetObjectTaggingOperation>,
    /// `S3DeleteObjectTagging`.
    pub s3_delete_object_tagging: Option<S3DeleteObjectTaggingOperation>,
    /// `S3InitiateRestoreObject`.
    pub s3_initiate_restore_object: Option<S3InitiateRestoreObjectOperation>,
    /// `S3PutObjectLegalHold`.
    pub s3_put_object_legal_hold: Option<S3SetObjectLegalHoldOperation>,
    /// `S3PutObjectRetention`.
    pub s3_put_object_retention: Option<S3SetObjectRetentionOperation>,
    /// `S3ReplicateObject`.
    pub s3_replicate_object: Option<S3ReplicateObjectOperation>,
    /// `S3ComputeObjectChecksum`.
    pub s3_compute_object_checksum: Option<S3ComputeObjectChecksumOperation>,
    /// `S3UpdateObjectEncryption`.
    pub s3_update_object_encryption: Option<S3UpdateObjectEncryptionOperation>,
}

pub(super) static JOB_OPERATION: Structure = Structure::new(
    "JobOperation",
    &[
        Member::new("LambdaInvoke", &schemas::LAMBDA_INVOKE_OPERATION),
        Member::new("S3PutObjectCopy", &schemas::S3_COPY_OBJECT_OPERATION),
        Member::new("S3PutObjectAcl", &schemas::S3_SET_OBJECT_ACL_OPERATION),
        Member::new("S3PutObjectTagging", &schemas::S3_SET_OBJECT_TAGGING_OPERATION),
        Member::new("S3DeleteObjectTagging", &schemas::S3_DELETE_OBJECT_TAGGING_OPERATION),
        Member::new("S3InitiateRestoreObject", &schemas::S3_INITIATE_RESTORE_OBJECT_OPERATION),
        Member::new("S3PutObjectLegalHold", &schemas::S3_SET_OBJECT_LEGAL_HOLD_OPERATION),
        Member::new("S3PutObjectRetention", &schemas::S3_SET_OBJECT_RETENTION_OPERATION),
        Member::new("S3ReplicateObject", &schemas::S3_REPLICATE_OBJECT_OPERATION),
        Member::new("S3ComputeObjectChecksum", &schemas::S3_COMPUTE_OBJECT_CHECKSUM_OPERATION),
        Member::new("S3UpdateObjectEncryption", &schemas::S3_UPDATE_OBJECT_ENCRYPTION_OPERATION),
    ],
);

wire::shape!(JobOperation, JOB_OPERATION { 0 lambda_invoke, 1 s3_put_object_copy, 2 s3_put_object_acl, 3 s3_put_object_tagging, 4 s3_delete_object_tagging, 5 s3_initiate_restore_object, 6 s3_put_object_legal_hold, 7 s3_put_object_retention, 8 s3_replicate_object, 9 s3_compute_object_checksum, 10 s3_update_object_encryption });

/// `JobProgressSummary`.
#[derive(Clone, Default)]
pub struct JobProgressSummary {
    /// `TotalNumberOfTasks`.
    pub total_number_of_tasks: Option<i64>,
    /// `NumberOfTasksSucceeded`.
    pub number_of_tasks_succeeded: Option<i64>,
    /// `NumberOfTasksFailed`.
    pub number_of_tasks_failed: Option<i64>,
    /// `Timers`.
    pub timers: Option<JobTimers>,
}

pub(super) static JOB_PROGRESS_SUMMARY: Structure = Structure::new(
    "JobProgressSummary",
    &[
        Member::new("TotalNumberOfTasks", &schemas::JOB_TOTAL_NUMBER_OF_TASKS),
        Member::new("NumberOfTasksSucceeded", &schemas::JOB_NUMBER_OF_TASKS_SUCCEEDED),
        Member::new("NumberOfTasksFailed", &schemas::JOB_NUMBER_OF_TASKS_FAILED),
        Member::new("Timers", &schemas::JOB_TIMERS),
    ],
);

wire::shape!(JobProgressSummary, JOB_PROGRESS_SUMMARY { 0 total_number_of_tasks, 1 number_of_tasks_succeeded, 2 number_of_tasks_failed, 3 timers });

/// `JobReport`.
#[derive(Clone, Default)]
pub struct JobReport {
    /// `Bucket`.
    pub bucket: Option<String>,
    /// `Format`.
    pub format: Option<JobReportFormat>,
    /// `Enabled`.
    pub enabled: bool,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `ReportScope`.
    pub report_scope: Option<JobReportScope>,
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
}

pub(super) static JOB_REPORT: Structure = Structure::new(
    "JobReport",
    &[
        Member::new("Bucket", &schemas::S3_BUCKET_ARN_STRING),
        Member::new("Format", &schemas::JOB_REPORT_FORMAT),
        Member::new("Enabled", &plain::BOOLEAN).required(),
        Member::new("Prefix", &schemas::REPORT_PREFIX_STRING),
        Member::new("ReportScope", &schemas::JOB_REPORT_SCOPE),
        Member::new("ExpectedBucketOwner", &schemas::ACCOUNT_ID),
    ],
);

wire::shape!(JobReport, JOB_REPORT { 0 bucket, 1 format, 2 enabled, 3 prefix, 4 report_scope, 5 expected_bucket_owner });

/// `JobTimers`.
#[derive(Clone, Default)]
pub struct JobTimers {
    /// `ElapsedTimeInActiveSeconds`.
    pub elapsed_time_in_active_seconds: Option<i64>,
}

pub(super) static JOB_TIMERS: Structure = Structure::new(
    "JobTimers",
    &[Member::new("ElapsedTimeInActiveSeconds", &schemas::JOB_TIME_IN_STATE_SECONDS)],
);

wire::shape!(JobTimers, JOB_TIMERS { 0 elapsed_time_in_active_seconds });

/// `KeyNameConstraint`.
#[derive(Clone, Default)]
pub struct KeyNameConstraint {
    /// `MatchAnyPrefix`.
    pub match_any_prefix: Option<Vec<String>>,
    /// `MatchAnySuffix`.
    pub match_any_suffix: Option<Vec<String>>,
    /// `MatchAnySubstring`.
    pub match_any_substring: Option<Vec<String>>,
}

pub(super) static KEY_NAME_CONSTRAINT: Structure = Structure::new(
    "KeyNameConstraint",
    &[
        Member::new("MatchAnyPrefix", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING_LIST),
        Member::new("MatchAnySuffix", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING_LIST),
        Member::new("MatchAnySubstring", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING_LIST),
    ],
);

wire::shape!(KeyNameConstraint, KEY_NAME_CONSTRAINT { 0 match_any_prefix, 1 match_any_suffix, 2 match_any_substring });

/// `LambdaInvokeOperation`.
#[derive(Clone, Default)]
pub struct LambdaInvokeOperation {
    /// `FunctionArn`.
    pub function_arn: Option<String>,
    /// `InvocationSchemaVersion`.
    pub invocation_schema_version: Option<String>,
    /// `UserArguments`.
    pub user_arguments: Option<BTreeMap<String, String>>,
}

pub(super) static LAMBDA_INVOKE_OPERATION: Structure = Structure::new(
    "LambdaInvokeOperation",
    &[
        Member::new("FunctionArn", &schemas::FUNCTION_ARN_STRING),
        Member::new("InvocationSchemaVersion", &schemas::NON_EMPTY_MAX_LENGTH64_STRING),
        Member::new("UserArguments", &schemas::USER_ARGUMENTS),
    ],
);

wire::shape!(LambdaInvokeOperation, LAMBDA_INVOKE_OPERATION { 0 function_arn, 1 invocation_schema_version, 2 user_arguments });

/// `ListAccessPointsRequest`.
#[derive(Clone, Default)]
pub struct ListAccessPointsRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `Bucket`: query parameter `bucket`.
    pub bucket: Option<String>,
    /// `NextToken`: query parameter `nextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`: query parameter `maxResults`.
    pub max_results: Option<i32>,
    /// `DataSourceId`: query parameter `dataSourceId`.
    pub data_source_id: Option<String>,
    /// `DataSourceType`: query parameter `dataSourceType`.
    pub data_source_type: Option<String>,
}

pub(super) static LIST_ACCESS_POINTS_REQUEST: Structure = Structure::new(
    "ListAccessPointsRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("Bucket", &schemas::BUCKET_NAME).wire("bucket").at(Location::Query),
        Member::new("NextToken", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING)
            .wire("nextToken")
            .at(Location::Query),
        Member::new("MaxResults", &schemas::MAX_RESULTS).wire("maxResults").at(Location::Query),
        Member::new("DataSourceId", &schemas::DATA_SOURCE_ID)
            .wire("dataSourceId")
            .at(Location::Query),
        Member::new("DataSourceType", &plain::STRING).wire("dataSourceType").at(Location::Query),
    ],
);

wire::shape!(ListAccessPointsRequest, LIST_ACCESS_POINTS_REQUEST { 0 account_id, 1 bucket, 2 next_token, 3 max_results, 4 data_source_id, 5 data_source_type });

/// `ListAccessPointsResult`.
#[derive(Clone, Default)]
pub struct ListAccessPointsResult {
    /// `AccessPointList`.
    pub access_point_list: Option<Vec<AccessPoint>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_ACCESS_POINTS_RESULT: Structure = Structure::new(
    "ListAccessPointsResult",
    &[
        Member::new("AccessPointList", &schemas::ACCESS_POINT_LIST),
        Member::new("NextToken", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING),
    ],
);

wire::shape!(ListAccessPointsResult, LIST_ACCESS_POINTS_RESULT { 0 access_point_list, 1 next_token });

/// `ListJobsRequest`.
#[derive(Clone, Default)]
pub struct ListJobsRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `JobStatuses`: query parameter `jobStatuses`.
    pub job_statuses: Option<Vec<JobStatus>>,
    /// `NextToken`: query parameter `nextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`: query parameter `maxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_JOBS_REQUEST: Structure = Structure::new(
    "ListJobsRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("JobStatuses", &schemas::JOB_STATUS_LIST)
            .wire("jobStatuses")
            .at(Location::Query),
        Member::new("NextToken", &schemas::STRING_FOR_NEXT_TOKEN)
            .wire("nextToken")
            .at(Location::Query),
        Member::new("MaxResults", &schemas::MAX_RESULTS).wire("maxResults").at(Location::Query),
    ],
);

wire::shape!(ListJobsRequest, LIST_JOBS_REQUEST { 0 account_id, 1 job_statuses, 2 next_token, 3 max_results });

/// `ListJobsResult`.
#[derive(Clone, Default)]
pub struct ListJobsResult {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Jobs`.
    pub jobs: Option<Vec<JobListDescriptor>>,
}

pub(super) static LIST_JOBS_RESULT: Structure = Structure::new(
    "ListJobsResult",
    &[
        Member::new("NextToken", &schemas::STRING_FOR_NEXT_TOKEN),
        Member::new("Jobs", &schemas::JOB_LIST_DESCRIPTOR_LIST),
    ],
);

wire::shape!(ListJobsResult, LIST_JOBS_RESULT { 0 next_token, 1 jobs });

/// `ListTagsForResourceRequest`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `ResourceArn`: in the path.
    pub resource_arn: String,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: Structure = Structure::new(
    "ListTagsForResourceRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("ResourceArn", &schemas::S3_RESOURCE_ARN)
            .wire("resourceArn")
            .required()
            .at(Location::Label),
    ],
);

wire::shape!(ListTagsForResourceRequest, LIST_TAGS_FOR_RESOURCE_REQUEST { 0 account_id, 1 resource_arn });

/// `ListTagsForResourceResult`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceResult {
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_RESULT: Structure =
    Structure::new("ListTagsForResourceResult", &[Member::new("Tags", &schemas::TAG_LIST)]);

wire::shape!(ListTagsForResourceResult, LIST_TAGS_FOR_RESOURCE_RESULT { 0 tags });

/// `NotSSEFilter`.
#[derive(Clone, Default)]
pub struct NotSSEFilter {}

pub(super) static NOT_SSE_FILTER: Structure = Structure::new("NotSSEFilter", &[]);

wire::shape!(NotSSEFilter, NOT_SSE_FILTER {});

/// `ObjectEncryption`.
#[derive(Clone, Default)]
pub struct ObjectEncryption {
    /// `SSEKMS`.
    pub sse_kms: Option<S3UpdateObjectEncryptionSSEKMS>,
}

pub(super) static OBJECT_ENCRYPTION: Structure = Structure::new(
    "ObjectEncryption",
    &[Member::new("SSEKMS", &schemas::S3_UPDATE_OBJECT_ENCRYPTION_SSE_KMS).wire("SSE-KMS")],
);

wire::shape!(ObjectEncryption, OBJECT_ENCRYPTION { 0 sse_kms });

/// `ObjectEncryptionFilter`.
#[derive(Clone, Default)]
pub struct ObjectEncryptionFilter {
    /// `SSES3`.
    pub sse_s3: Option<SSES3Filter>,
    /// `SSEKMS`.
    pub sse_kms: Option<SSEKMSFilter>,
    /// `DSSEKMS`.
    pub d_sse_kms: Option<DSSEKMSFilter>,
    /// `SSEC`.
    pub ssec: Option<SSECFilter>,
    /// `NOTSSE`.
    pub notsse: Option<NotSSEFilter>,
}

pub(super) static OBJECT_ENCRYPTION_FILTER: Structure = Structure::new(
    "ObjectEncryptionFilter",
    &[
        Member::new("SSES3", &schemas::SSE_S3_FILTER).wire("SSE-S3"),
        Member::new("SSEKMS", &schemas::SSE_KMS_FILTER).wire("SSE-KMS"),
        Member::new("DSSEKMS", &schemas::D_SSE_KMS_FILTER).wire("DSSE-KMS"),
        Member::new("SSEC", &schemas::SSEC_FILTER).wire("SSE-C"),
        Member::new("NOTSSE", &schemas::NOT_SSE_FILTER).wire("NOT-SSE"),
    ],
);

wire::shape!(ObjectEncryptionFilter, OBJECT_ENCRYPTION_FILTER { 0 sse_s3, 1 sse_kms, 2 d_sse_kms, 3 ssec, 4 notsse });

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

/// `PutAccessPointPolicyRequest`.
#[derive(Clone, Default)]
pub struct PutAccessPointPolicyRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `Name`: in the path.
    pub name: String,
    /// `Policy`.
    pub policy: String,
}

pub(super) static PUT_ACCESS_POINT_POLICY_REQUEST: Structure = Structure::new(
    "PutAccessPointPolicyRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("Name", &schemas::ACCESS_POINT_NAME)
            .wire("name")
            .required()
            .at(Location::Label),
        Member::new("Policy", &plain::STRING).required(),
    ],
);

wire::shape!(PutAccessPointPolicyRequest, PUT_ACCESS_POINT_POLICY_REQUEST { 0 account_id, 1 name, 2 policy });

/// `PutJobTaggingRequest`.
#[derive(Clone, Default)]
pub struct PutJobTaggingRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `JobId`: in the path.
    pub job_id: String,
    /// `Tags`.
    pub tags: Vec<S3Tag>,
}

pub(super) static PUT_JOB_TAGGING_REQUEST: Structure = Structure::new(
    "PutJobTaggingRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("JobId", &schemas::JOB_ID).wire("id").required().at(Location::Label),
        Member::new("Tags", &schemas::S3_TAG_SET).required(),
    ],
);

wire::shape!(PutJobTaggingRequest, PUT_JOB_TAGGING_REQUEST { 0 account_id, 1 job_id, 2 tags });

/// `PutJobTaggingResult`.
#[derive(Clone, Default)]
pub struct PutJobTaggingResult {}

pub(super) static PUT_JOB_TAGGING_RESULT: Structure = Structure::new("PutJobTaggingResult", &[]);

wire::shape!(PutJobTaggingResult, PUT_JOB_TAGGING_RESULT {});

/// `PutPublicAccessBlockRequest`.
#[derive(Clone, Default)]
pub struct PutPublicAccessBlockRequest {
    /// `PublicAccessBlockConfiguration`.
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
}

pub(super) static PUT_PUBLIC_ACCESS_BLOCK_REQUEST: Structure = Structure::new(
    "PutPublicAccessBlockRequest",
    &[
        Member::new("PublicAccessBlockConfiguration", &schemas::PUBLIC_ACCESS_BLOCK_CONFIGURATION)
            .required(),
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
    ],
)
.payload(0);

wire::shape!(PutPublicAccessBlockRequest, PUT_PUBLIC_ACCESS_BLOCK_REQUEST { 0 public_access_block_configuration, 1 account_id });

/// `S3AccessControlList`.
#[derive(Clone, Default)]
pub struct S3AccessControlList {
    /// `Owner`.
    pub owner: S3ObjectOwner,
    /// `Grants`.
    pub grants: Option<Vec<S3Grant>>,
}

pub(super) static S3_ACCESS_CONTROL_LIST: Structure = Structure::new(
    "S3AccessControlList",
    &[
        Member::new("Owner", &schemas::S3_OBJECT_OWNER).required(),
        Member::new("Grants", &schemas::S3_GRANT_LIST),
    ],
);

wire::shape!(S3AccessControlList, S3_ACCESS_CONTROL_LIST { 0 owner, 1 grants });

/// `S3AccessControlPolicy`.
#[derive(Clone, Default)]
pub struct S3AccessControlPolicy {
    /// `AccessControlList`.
    pub access_control_list: Option<S3AccessControlList>,
    /// `CannedAccessControlList`.
    pub canned_access_control_list: Option<S3CannedAccessControlList>,
}

pub(super) static S3_ACCESS_CONTROL_POLICY: Structure = Structure::new(
    "S3AccessControlPolicy",
    &[
        Member::new("AccessControlList", &schemas::S3_ACCESS_CONTROL_LIST),
        Member::new("CannedAccessControlList", &schemas::S3_CANNED_ACCESS_CONTROL_LIST),
    ],
);

wire::shape!(S3AccessControlPolicy, S3_ACCESS_CONTROL_POLICY { 0 access_control_list, 1 canned_access_control_list });

/// `S3ComputeObjectChecksumOperation`.
#[derive(Clone, Default)]
pub struct S3ComputeObjectChecksumOperation {
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<ComputeObjectChecksumAlgorithm>,
    /// `ChecksumType`.
    pub checksum_type: Option<ComputeObjectChecksumType>,
}

pub(super) static S3_COMPUTE_OBJECT_CHECKSUM_OPERATION: Structure = Structure::new(
    "S3ComputeObjectChecksumOperation",
    &[
        Member::new("ChecksumAlgorithm", &schemas::COMPUTE_OBJECT_CHECKSUM_ALGORITHM),
        Member::new("ChecksumType", &schemas::COMPUTE_OBJECT_CHECKSUM_TYPE),
    ],
);

wire::shape!(S3ComputeObjectChecksumOperation, S3_COMPUTE_OBJECT_CHECKSUM_OPERATION { 0 checksum_algorithm, 1 checksum_type });

/// `S3CopyObjectOperation`.
#[derive(Clone, Default)]
pub struct S3CopyObjectOperation {
    /// `TargetResource`.
    pub target_resource: Option<String>,
    /// `CannedAccessControlList`.
    pub canned_access_control_list: Option<S3CannedAccessControlList>,
    /// `AccessControlGrants`.
    pub access_control_grants: Option<Vec<S3Grant>>,
    /// `MetadataDirective`.
    pub metadata_directive: Option<S3MetadataDirective>,
    /// `AnnotationDirective`.
    pub annotation_directive: Option<S3AnnotationDirective>,
    /// `ModifiedSinceConstraint`.
    pub modified_since_constraint: Option<Timestamp>,
    /// `NewObjectMetadata`.
    pub new_object_metadata: Option<S3ObjectMetadata>,
    /// `NewObjectTagging`.
    pub new_object_tagging: Option<Vec<S3Tag>>,
    /// `RedirectLocation`.
    pub redirect_location: Option<String>,
    /// `RequesterPays`.
    pub requester_pays: Option<bool>,
    /// `StorageClass`.
    pub storage_class: Option<S3StorageClass>,
    /// `UnModifiedSinceConstraint`.
    pub un_modified_since_constraint: Option<Timestamp>,
    /// `SSEAwsKmsKeyId`.
    pub sse_aws_kms_key_id: Option<String>,
    /// `TargetKeyPrefix`.
    pub target_key_prefix: Option<String>,
    /// `ObjectLockLegalHoldStatus`.
    pub object_lock_legal_hold_status: Option<S3ObjectLockLegalHoldStatus>,
    /// `ObjectLockMode`.
    pub object_lock_mode: Option<S3ObjectLockMode>,
    /// `ObjectLockRetainUntilDate`.
    pub object_lock_retain_until_date: Option<Timestamp>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
    /// `ChecksumAlgorithm`.
    pub checksum_algorithm: Option<S3ChecksumAlgorithm>,
    /// `ObjectLockEventHold`.
    pub object_lock_event_hold: Option<S3ObjectLockEventHold>,
    /// `ObjectLockEventHoldDuration`.
    pub object_lock_event_hold_duration: Option<S3ObjectLockEventHoldDuration>,
}

pub(super) static S3_COPY_OBJECT_OPERATION: Structure = Structure::new(
    "S3CopyObjectOperation",
    &[
        Member::new("TargetResource", &schemas::S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING),
        Member::new("CannedAccessControlList", &schemas::S3_CANNED_ACCESS_CONTROL_LIST),
        Member::new("AccessControlGrants", &schemas::S3_GRANT_LIST),
        Member::new("MetadataDirective", &schemas::S3_METADATA_DIRECTIVE),
        Member::new("AnnotationDirective", &schemas::S3_ANNOTATION_DIRECTIVE),
        Member::new("ModifiedSinceConstraint", &plain::TIMESTAMP),
        Member::new("NewObjectMetadata", &schemas::S3_OBJECT_METADATA),
        Member::new("NewObjectTagging", &schemas::S3_TAG_SET),
        Member::new("RedirectLocation", &schemas::NON_EMPTY_MAX_LENGTH2048_STRING),
        Member::new("RequesterPays", &plain::BOOLEAN),
        Member::new("StorageClass", &schemas::S3_STORAGE_CLASS),
        Member::new("UnModifiedSinceConstraint", &plain::TIMESTAMP),
        Member::new("SSEAwsKmsKeyId", &schemas::KMS_KEY_ARN_STRING),
        Member::new("TargetKeyPrefix", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING),
        Member::new("ObjectLockLegalHoldStatus", &schemas::S3_OBJECT_LOCK_LEGAL_HOLD_STATUS),
        Member::new("ObjectLockMode", &schemas::S3_OBJECT_LOCK_MODE),
        Member::new("ObjectLockRetainUntilDate", &plain::TIMESTAMP),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN),
        Member::new("ChecksumAlgorithm", &schemas::S3_CHECKSUM_ALGORITHM),
        Member::new("ObjectLockEventHold", &schemas::S3_OBJECT_LOCK_EVENT_HOLD),
        Member::new("ObjectLockEventHoldDuration", &schemas::S3_OBJECT_LOCK_EVENT_HOLD_DURATION),
    ],
);

wire::shape!(S3CopyObjectOperation, S3_COPY_OBJECT_OPERATION { 0 target_resource, 1 canned_access_control_list, 2 access_control_grants, 3 metadata_directive, 4 annotation_directive, 5 modified_since_constraint, 6 new_object_metadata, 7 new_object_tagging, 8 redirect_location, 9 requester_pays, 10 storage_class, 11 un_modified_since_constraint, 12 sse_aws_kms_key_id, 13 target_key_prefix, 14 object_lock_legal_hold_status, 15 object_lock_mode, 16 object_lock_retain_until_date, 17 bucket_key_enabled, 18 checksum_algorithm, 19 object_lock_event_hold, 20 object_lock_event_hold_duration });

/// `S3DeleteObjectTaggingOperation`.
#[derive(Clone, Default)]
pub struct S3DeleteObjectTaggingOperation {}

pub(super) static S3_DELETE_OBJECT_TAGGING_OPERATION: Structure =
    Structure::new("S3DeleteObjectTaggingOperation", &[]);

wire::shape!(S3DeleteObjectTaggingOperation, S3_DELETE_OBJECT_TAGGING_OPERATION {});

/// `S3GeneratedManifestDescriptor`.
#[derive(Clone, Default)]
pub struct S3GeneratedManifestDescriptor {
    /// `Format`.
    pub format: Option<GeneratedManifestFormat>,
    /// `Location`.
    pub location: Option<JobManifestLocation>,
}

pub(super) static S3_GENERATED_MANIFEST_DESCRIPTOR: Structure = Structure::new(
    "S3GeneratedManifestDescriptor",
    &[
        Member::new("Format", &schemas::GENERATED_MANIFEST_FORMAT),
        Member::new("Location", &schemas::JOB_MANIFEST_LOCATION),
    ],
);

wire::shape!(S3GeneratedManifestDescriptor, S3_GENERATED_MANIFEST_DESCRIPTOR { 0 format, 1 location });

/// `S3Grant`.
#[derive(Clone, Default)]
pub struct S3Grant {
    /// `Grantee`.
    pub grantee: Option<S3Grantee>,
    /// `Permission`.
    pub permission: Option<S3Permission>,
}

pub(super) static S3_GRANT: Structure = Structure::new(
    "S3Grant",
    &[
        Member::new("Grantee", &schemas::S3_GRANTEE),
        Member::new("Permission", &schemas::S3_PERMISSION),
    ],
);

wire::shape!(S3Grant, S3_GRANT { 0 grantee, 1 permission });

/// `S3Grantee`.
#[derive(Clone, Default)]
pub struct S3Grantee {
    /// `TypeIdentifier`.
    pub type_identifier: Option<S3GranteeTypeIdentifier>,
    /// `Identifier`.
    pub identifier: Option<String>,
    /// `DisplayName`.
    pub display_name: Option<String>,
}

pub(super) static S3_GRANTEE: Structure = Structure::new(
    "S3Grantee",
    &[
        Member::new("TypeIdentifier", &schemas::S3_GRANTEE_TYPE_IDENTIFIER),
        Member::new("Identifier", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING),
        Member::new("DisplayName", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING),
    ],
);

wire::shape!(S3Grantee, S3_GRANTEE { 0 type_identifier, 1 identifier, 2 display_name });

/// `S3InitiateRestoreObjectOperation`.
#[derive(Clone, Default)]
pub struct S3InitiateRestoreObjectOperation {
    /// `ExpirationInDays`.
    pub expiration_in_days: Option<i32>,
    /// `GlacierJobTier`.
    pub glacier_job_tier: Option<S3GlacierJobTier>,
}

pub(super) static S3_INITIATE_RESTORE_OBJECT_OPERATION: Structure = Structure::new(
    "S3InitiateRestoreObjectOperation",
    &[
        Member::new("ExpirationInDays", &schemas::S3_EXPIRATION_IN_DAYS),
        Member::new("GlacierJobTier", &schemas::S3_GLACIER_JOB_TIER),
    ],
);

wire::shape!(S3InitiateRestoreObjectOperation, S3_INITIATE_RESTORE_OBJECT_OPERATION { 0 expiration_in_days, 1 glacier_job_tier });

/// `S3JobManifestGenerator`.
#[derive(Clone, Default)]
pub struct S3JobManifestGenerator {
    /// `ExpectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `SourceBucket`.
    pub source_bucket: String,
    /// `ManifestOutputLocation`.
    pub manifest_output_location: Option<S3ManifestOutputLocation>,
    /// `Filter`.
    pub filter: Option<JobManifestGeneratorFilter>,
    /// `EnableManifestOutput`.
    pub enable_manifest_output: bool,
}

pub(super) static S3_JOB_MANIFEST_GENERATOR: Structure = Structure::new(
    "S3JobManifestGenerator",
    &[
        Member::new("ExpectedBucketOwner", &schemas::ACCOUNT_ID),
        Member::new("SourceBucket", &schemas::S3_BUCKET_ARN_STRING).required(),
        Member::new("ManifestOutputLocation", &schemas::S3_MANIFEST_OUTPUT_LOCATION),
        Member::new("Filter", &schemas::JOB_MANIFEST_GENERATOR_FILTER),
        Member::new("EnableManifestOutput", &plain::BOOLEAN).required(),
    ],
);

wire::shape!(S3JobManifestGenerator, S3_JOB_MANIFEST_GENERATOR { 0 expected_bucket_owner, 1 source_bucket, 2 manifest_output_location, 3 filter, 4 enable_manifest_output });

/// `S3ManifestOutputLocation`.
#[derive(Clone, Default)]
pub struct S3ManifestOutputLocation {
    /// `ExpectedManifestBucketOwner`.
    pub expected_manifest_bucket_owner: Option<String>,
    /// `Bucket`.
    pub bucket: String,
    /// `ManifestPrefix`.
    pub manifest_prefix: Option<String>,
    /// `ManifestEncryption`.
    pub manifest_encryption: Option<GeneratedManifestEncryption>,
    /// `ManifestFormat`.
    pub manifest_format: GeneratedManifestFormat,
}

pub(super) static S3_MANIFEST_OUTPUT_LOCATION: Structure = Structure::new(
    "S3ManifestOutputLocation",
    &[
        Member::new("ExpectedManifestBucketOwner", &schemas::ACCOUNT_ID),
        Member::new("Bucket", &schemas::S3_BUCKET_ARN_STRING).required(),
        Member::new("ManifestPrefix", &schemas::MANIFEST_PREFIX_STRING),
        Member::new("ManifestEncryption", &schemas::GENERATED_MANIFEST_ENCRYPTION),
        Member::new("ManifestFormat", &schemas::GENERATED_MANIFEST_FORMAT).required(),
    ],
);

wire::shape!(S3ManifestOutputLocation, S3_MANIFEST_OUTPUT_LOCATION { 0 expected_manifest_bucket_owner, 1 bucket, 2 manifest_prefix, 3 manifest_encryption, 4 manifest_format });

/// `S3ObjectLockEventHoldDuration`.
#[derive(Clone, Default)]
pub struct S3ObjectLockEventHoldDuration {
    /// `Days`.
    pub days: Option<i32>,
    /// `Years`.
    pub years: Option<i32>,
}

pub(super) static S3_OBJECT_LOCK_EVENT_HOLD_DURATION: Structure = Structure::new(
    "S3ObjectLockEventHoldDuration",
    &[
        Member::new("Days", &schemas::S3_OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS),
        Member::new("Years", &schemas::S3_OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS),
    ],
);

wire::shape!(S3ObjectLockEventHoldDuration, S3_OBJECT_LOCK_EVENT_HOLD_DURATION { 0 days, 1 years });

/// `S3ObjectLockLegalHold`.
#[derive(Clone, Default)]
pub struct S3ObjectLockLegalHold {
    /// `Status`.
    pub status: S3ObjectLockLegalHoldStatus,
}

pub(super) static S3_OBJECT_LOCK_LEGAL_HOLD: Structure = Structure::new(
    "S3ObjectLockLegalHold",
    &[Member::new("Status", &schemas::S3_OBJECT_LOCK_LEGAL_HOLD_STATUS).required()],
);

wire::shape!(S3ObjectLockLegalHold, S3_OBJECT_LOCK_LEGAL_HOLD { 0 status });

/// `S3ObjectLockRetentionEventHoldDuration`.
#[derive(Clone, Default)]
pub struct S3ObjectLockRetentionEventHoldDuration {
    /// `Days`.
    pub days: Option<i32>,
    /// `Years`.
    pub years: Option<i32>,
}

pub(super) static S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION: Structure = Structure::new(
    "S3ObjectLockRetentionEventHoldDuration",
    &[
        Member::new("Days", &schemas::S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION_DAYS),
        Member::new("Years", &schemas::S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION_YEARS),
    ],
);

wire::shape!(S3ObjectLockRetentionEventHoldDuration, S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION { 0 days, 1 years });

/// `S3ObjectMetadata`.
#[derive(Clone, Default)]
pub struct S3ObjectMetadata {
    /// `CacheControl`.
    pub cache_control: Option<String>,
    /// `ContentDisposition`.
    pub content_disposition: Option<String>,
    /// `ContentEncoding`.
    pub content_encoding: Option<String>,
    /// `ContentLanguage`.
    pub content_language: Option<String>,
    /// `UserMetadata`.
    pub user_metadata: Option<BTreeMap<String, String>>,
    /// `ContentLength`.
    pub content_length: Option<i64>,
    /// `ContentMD5`.
    pub content_md5: Option<String>,
    /// `ContentType`.
    pub content_type: Option<String>,
    /// `HttpExpiresDate`.
    pub http_expires_date: Option<Timestamp>,
    /// `RequesterCharged`.
    pub requester_charged: Option<bool>,
    /// `SSEAlgorithm`.
    pub sse_algorithm: Option<S3SSEAlgorithm>,
}

pub(super) static S3_OBJECT_METADATA: Structure = Structure::new(
    "S3ObjectMetadata",
    &[
        Member::new("CacheControl", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING),
        Member::new("ContentDisposition", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING),
        Member::new("ContentEncoding", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING),
        Member::new("ContentLanguage", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING),
        Member::new("UserMetadata", &schemas::S3_USER_METADATA),
        Member::new("ContentLength", &schemas::S3_CONTENT_LENGTH),
        Member::new("ContentMD5", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING),
        Member::new("ContentType", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING),
        Member::new("HttpExpiresDate", &plain::TIMESTAMP),
        Member::new("RequesterCharged", &plain::BOOLEAN),
        Member::new("SSEAlgorithm", &schemas::S3_SSE_ALGORITHM),
    ],
);

wire::shape!(S3ObjectMetadata, S3_OBJECT_METADATA { 0 cache_control, 1 content_disposition, 2 content_encoding, 3 content_language, 4 user_metadata, 5 content_length, 6 content_md5, 7 content_type, 8 http_expires_date, 9 requester_charged, 10 sse_algorithm });

/// `S3ObjectOwner`.
#[derive(Clone, Default)]
pub struct S3ObjectOwner {
    /// `ID`.
    pub id: Option<String>,
    /// `DisplayName`.
    pub display_name: Option<String>,
}

pub(super) static S3_OBJECT_OWNER: Structure = Structure::new(
    "S3ObjectOwner",
    &[
        Member::new("ID", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING),
        Member::new("DisplayName", &schemas::NON_EMPTY_MAX_LENGTH1024_STRING),
    ],
);

wire::shape!(S3ObjectOwner, S3_OBJECT_OWNER { 0 id, 1 display_name });

/// `S3ReplicateObjectOperation`.
#[derive(Clone, Default)]
pub struct S3ReplicateObjectOperation {}

pub(super) static S3_REPLICATE_OBJECT_OPERATION: Structure =
    Structure::new("S3ReplicateObjectOperation", &[]);

wire::shape!(S3ReplicateObjectOperation, S3_REPLICATE_OBJECT_OPERATION {});

/// `S3Retention`.
#[derive(Clone, Default)]
pub struct S3Retention {
    /// `RetainUntilDate`.
    pub retain_until_date: Option<Timestamp>,
    /// `Mode`.
    pub mode: Option<S3ObjectLockRetentionMode>,
    /// `EventHold`.
    pub event_hold: Option<S3ObjectLockRetentionEventHold>,
    /// `EventHoldDuration`.
    pub event_hold_duration: Option<S3ObjectLockRetentionEventHoldDuration>,
}

pub(super) static S3_RETENTION: Structure = Structure::new(
    "S3Retention",
    &[
        Member::new("RetainUntilDate", &plain::TIMESTAMP),
        Member::new("Mode", &schemas::S3_OBJECT_LOCK_RETENTION_MODE),
        Member::new("EventHold", &schemas::S3_OBJECT_LOCK_RETENTION_EVENT_HOLD),
        Member::new("EventHoldDuration", &schemas::S3_OBJECT_LOCK_RETENTION_EVENT_HOLD_DURATION),
    ],
);

wire::shape!(S3Retention, S3_RETENTION { 0 retain_until_date, 1 mode, 2 event_hold, 3 event_hold_duration });

/// `S3SetObjectAclOperation`.
#[derive(Clone, Default)]
pub struct S3SetObjectAclOperation {
    /// `AccessControlPolicy`.
    pub access_control_policy: Option<S3AccessControlPolicy>,
}

pub(super) static S3_SET_OBJECT_ACL_OPERATION: Structure = Structure::new(
    "S3SetObjectAclOperation",
    &[Member::new("AccessControlPolicy", &schemas::S3_ACCESS_CONTROL_POLICY)],
);

wire::shape!(S3SetObjectAclOperation, S3_SET_OBJECT_ACL_OPERATION { 0 access_control_policy });

/// `S3SetObjectLegalHoldOperation`.
#[derive(Clone, Default)]
pub struct S3SetObjectLegalHoldOperation {
    /// `LegalHold`.
    pub legal_hold: S3ObjectLockLegalHold,
}

pub(super) static S3_SET_OBJECT_LEGAL_HOLD_OPERATION: Structure = Structure::new(
    "S3SetObjectLegalHoldOperation",
    &[Member::new("LegalHold", &schemas::S3_OBJECT_LOCK_LEGAL_HOLD).required()],
);

wire::shape!(S3SetObjectLegalHoldOperation, S3_SET_OBJECT_LEGAL_HOLD_OPERATION { 0 legal_hold });

/// `S3SetObjectRetentionOperation`.
#[derive(Clone, Default)]
pub struct S3SetObjectRetentionOperation {
    /// `BypassGovernanceRetention`.
    pub bypass_governance_retention: Option<bool>,
    /// `Retention`.
    pub retention: S3Retention,
}

pub(super) static S3_SET_OBJECT_RETENTION_OPERATION: Structure = Structure::new(
    "S3SetObjectRetentionOperation",
    &[
        Member::new("BypassGovernanceRetention", &plain::BOOLEAN),
        Member::new("Retention", &schemas::S3_RETENTION).required(),
    ],
);

wire::shape!(S3SetObjectRetentionOperation, S3_SET_OBJECT_RETENTION_OPERATION { 0 bypass_governance_retention, 1 retention });

/// `S3SetObjectTaggingOperation`.
#[derive(Clone, Default)]
pub struct S3SetObjectTaggingOperation {
    /// `TagSet`.
    pub tag_set: Option<Vec<S3Tag>>,
}

pub(super) static S3_SET_OBJECT_TAGGING_OPERATION: Structure =
    Structure::new("S3SetObjectTaggingOperation", &[Member::new("TagSet", &schemas::S3_TAG_SET)]);

wire::shape!(S3SetObjectTaggingOperation, S3_SET_OBJECT_TAGGING_OPERATION { 0 tag_set });

/// `S3Tag`.
#[derive(Clone, Default)]
pub struct S3Tag {
    /// `Key`.
    pub key: String,
    /// `Value`.
    pub value: String,
}

pub(super) static S3_TAG: Structure = Structure::new(
    "S3Tag",
    &[
        Member::new("Key", &schemas::TAG_KEY_STRING).required(),
        Member::new("Value", &schemas::TAG_VALUE_STRING).required(),
    ],
);

wire::shape!(S3Tag, S3_TAG { 0 key, 1 value });

/// `S3UpdateObjectEncryptionOperation`.
#[derive(Clone, Default)]
pub struct S3UpdateObjectEncryptionOperation {
    /// `ObjectEncryption`.
    pub object_encryption: Option<ObjectEncryption>,
}

pub(super) static S3_UPDATE_OBJECT_ENCRYPTION_OPERATION: Structure = Structure::new(
    "S3UpdateObjectEncryptionOperation",
    &[Member::new("ObjectEncryption", &schemas::OBJECT_ENCRYPTION)],
);

wire::shape!(S3UpdateObjectEncryptionOperation, S3_UPDATE_OBJECT_ENCRYPTION_OPERATION { 0 object_encryption });

/// `S3UpdateObjectEncryptionSSEKMS`.
#[derive(Clone, Default)]
pub struct S3UpdateObjectEncryptionSSEKMS {
    /// `KMSKeyArn`.
    pub kms_key_arn: String,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
}

pub(super) static S3_UPDATE_OBJECT_ENCRYPTION_SSE_KMS: Structure = Structure::new(
    "S3UpdateObjectEncryptionSSEKMS",
    &[
        Member::new("KMSKeyArn", &schemas::NON_EMPTY_KMS_KEY_ARN_STRING).required(),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN),
    ],
);

wire::shape!(S3UpdateObjectEncryptionSSEKMS, S3_UPDATE_OBJECT_ENCRYPTION_SSE_KMS { 0 kms_key_arn, 1 bucket_key_enabled });

/// `SSECFilter`.
#[derive(Clone, Default)]
pub struct SSECFilter {}

pub(super) static SSEC_FILTER: Structure = Structure::new("SSECFilter", &[]);

wire::shape!(SSECFilter, SSEC_FILTER {});

/// `SSEKMSEncryption`.
#[derive(Clone, Default)]
pub struct SSEKMSEncryption {
    /// `KeyId`.
    pub key_id: String,
}

pub(super) static SSE_KMS_ENCRYPTION: Structure = Structure::new(
    "SSEKMSEncryption",
    &[Member::new("KeyId", &schemas::KMS_KEY_ARN_STRING).required()],
);

wire::shape!(SSEKMSEncryption, SSE_KMS_ENCRYPTION { 0 key_id });

/// `SSEKMSFilter`.
#[derive(Clone, Default)]
pub struct SSEKMSFilter {
    /// `KmsKeyArn`.
    pub kms_key_arn: Option<String>,
    /// `BucketKeyEnabled`.
    pub bucket_key_enabled: Option<bool>,
}

pub(super) static SSE_KMS_FILTER: Structure = Structure::new(
    "SSEKMSFilter",
    &[
        Member::new("KmsKeyArn", &schemas::NON_EMPTY_KMS_KEY_ARN_STRING),
        Member::new("BucketKeyEnabled", &plain::BOOLEAN),
    ],
);

wire::shape!(SSEKMSFilter, SSE_KMS_FILTER { 0 kms_key_arn, 1 bucket_key_enabled });

/// `SSES3Encryption`.
#[derive(Clone, Default)]
pub struct SSES3Encryption {}

pub(super) static SSE_S3_ENCRYPTION: Structure = Structure::new("SSES3Encryption", &[]);

wire::shape!(SSES3Encryption, SSE_S3_ENCRYPTION {});

/// `SSES3Filter`.
#[derive(Clone, Default)]
pub struct SSES3Filter {}

pub(super) static SSE_S3_FILTER: Structure = Structure::new("SSES3Filter", &[]);

wire::shape!(SSES3Filter, SSE_S3_FILTER {});

/// `Scope`.
#[derive(Clone, Default)]
pub struct Scope {
    /// `Prefixes`.
    pub prefixes: Option<Vec<String>>,
    /// `Permissions`.
    pub permissions: Option<Vec<ScopePermission>>,
}

pub(super) static SCOPE: Structure = Structure::new(
    "Scope",
    &[
        Member::new("Prefixes", &schemas::PREFIXES_LIST),
        Member::new("Permissions", &schemas::SCOPE_PERMISSION_LIST),
    ],
);

wire::shape!(Scope, SCOPE { 0 prefixes, 1 permissions });

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
        Member::new("Key", &schemas::TAG_KEY_STRING).required(),
        Member::new("Value", &schemas::TAG_VALUE_STRING).required(),
    ],
);

wire::shape!(Tag, TAG { 0 key, 1 value });

/// `TagResourceRequest`.
#[derive(Clone, Default)]
pub struct TagResourceRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `ResourceArn`: in the path.
    pub resource_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("ResourceArn", &schemas::S3_RESOURCE_ARN)
            .wire("resourceArn")
            .required()
            .at(Location::Label),
        Member::new("Tags", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(TagResourceRequest, TAG_RESOURCE_REQUEST { 0 account_id, 1 resource_arn, 2 tags });

/// `TagResourceResult`.
#[derive(Clone, Default)]
pub struct TagResourceResult {}

pub(super) static TAG_RESOURCE_RESULT: Structure = Structure::new("TagResourceResult", &[]);

wire::shape!(TagResourceResult, TAG_RESOURCE_RESULT {});

/// `UntagResourceRequest`.
#[derive(Clone, Default)]
pub struct UntagResourceRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `ResourceArn`: in the path.
    pub resource_arn: String,
    /// `TagKeys`: query parameter `tagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("ResourceArn", &schemas::S3_RESOURCE_ARN)
            .wire("resourceArn")
            .required()
            .at(Location::Label),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST)
            .wire("tagKeys")
            .required()
            .at(Location::Query),
    ],
);

wire::shape!(UntagResourceRequest, UNTAG_RESOURCE_REQUEST { 0 account_id, 1 resource_arn, 2 tag_keys });

/// `UntagResourceResult`.
#[derive(Clone, Default)]
pub struct UntagResourceResult {}

pub(super) static UNTAG_RESOURCE_RESULT: Structure = Structure::new("UntagResourceResult", &[]);

wire::shape!(UntagResourceResult, UNTAG_RESOURCE_RESULT {});

/// `UpdateJobPriorityRequest`.
#[derive(Clone, Default)]
pub struct UpdateJobPriorityRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `JobId`: in the path.
    pub job_id: String,
    /// `Priority`: query parameter `priority`.
    pub priority: i32,
}

pub(super) static UPDATE_JOB_PRIORITY_REQUEST: Structure = Structure::new(
    "UpdateJobPriorityRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("JobId", &schemas::JOB_ID).wire("id").required().at(Location::Label),
        Member::new("Priority", &schemas::JOB_PRIORITY)
            .wire("priority")
            .required()
            .at(Location::Query),
    ],
);

wire::shape!(UpdateJobPriorityRequest, UPDATE_JOB_PRIORITY_REQUEST { 0 account_id, 1 job_id, 2 priority });

/// `UpdateJobPriorityResult`.
#[derive(Clone, Default)]
pub struct UpdateJobPriorityResult {
    /// `JobId`.
    pub job_id: String,
    /// `Priority`.
    pub priority: i32,
}

pub(super) static UPDATE_JOB_PRIORITY_RESULT: Structure = Structure::new(
    "UpdateJobPriorityResult",
    &[
        Member::new("JobId", &schemas::JOB_ID).required(),
        Member::new("Priority", &schemas::JOB_PRIORITY).required(),
    ],
);

wire::shape!(UpdateJobPriorityResult, UPDATE_JOB_PRIORITY_RESULT { 0 job_id, 1 priority });

/// `UpdateJobStatusRequest`.
#[derive(Clone, Default)]
pub struct UpdateJobStatusRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
    /// `JobId`: in the path.
    pub job_id: String,
    /// `RequestedJobStatus`: query parameter `requestedJobStatus`.
    pub requested_job_status: RequestedJobStatus,
    /// `StatusUpdateReason`: query parameter `statusUpdateReason`.
    pub status_update_reason: Option<String>,
}

pub(super) static UPDATE_JOB_STATUS_REQUEST: Structure = Structure::new(
    "UpdateJobStatusRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
        Member::new("JobId", &schemas::JOB_ID).wire("id").required().at(Location::Label),
        Member::new("RequestedJobStatus", &schemas::REQUESTED_JOB_STATUS)
            .wire("requestedJobStatus")
            .required()
            .at(Location::Query),
        Member::new("StatusUpdateReason", &schemas::JOB_STATUS_UPDATE_REASON)
            .wire("statusUpdateReason")
            .at(Location::Query),
    ],
);

wire::shape!(UpdateJobStatusRequest, UPDATE_JOB_STATUS_REQUEST { 0 account_id, 1 job_id, 2 requested_job_status, 3 status_update_reason });

/// `UpdateJobStatusResult`.
#[derive(Clone, Default)]
pub struct UpdateJobStatusResult {
    /// `JobId`.
    pub job_id: Option<String>,
    /// `Status`.
    pub status: Option<JobStatus>,
    /// `StatusUpdateReason`.
    pub status_update_reason: Option<String>,
}

pub(super) static UPDATE_JOB_STATUS_RESULT: Structure = Structure::new(
    "UpdateJobStatusResult",
    &[
        Member::new("JobId", &schemas::JOB_ID),
        Member::new("Status", &schemas::JOB_STATUS),
        Member::new("StatusUpdateReason", &schemas::JOB_STATUS_UPDATE_REASON),
    ],
);

wire::shape!(UpdateJobStatusResult, UPDATE_JOB_STATUS_RESULT { 0 job_id, 1 status, 2 status_update_reason });

/// `VpcConfiguration`.
#[derive(Clone, Default)]
pub struct VpcConfiguration {
    /// `VpcId`.
    pub vpc_id: String,
}

pub(super) static VPC_CONFIGURATION: Structure =
    Structure::new("VpcConfiguration", &[Member::new("VpcId", &schemas::VPC_ID).required()]);

wire::shape!(VpcConfiguration, VPC_CONFIGURATION { 0 vpc_id });
