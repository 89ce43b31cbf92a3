// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Location, Member, SensitiveString, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `AccessControlList`.
#[derive(Clone, Default)]
pub struct AccessControlList {
    /// `allowsPublicReadAccess`.
    pub allows_public_read_access: Option<bool>,
    /// `allowsPublicWriteAccess`.
    pub allows_public_write_access: Option<bool>,
}

pub(super) static ACCESS_CONTROL_LIST: Structure = Structure::new(
    "AccessControlList",
    &[
        Member::new("allowsPublicReadAccess", &plain::BOOLEAN),
        Member::new("allowsPublicWriteAccess", &plain::BOOLEAN),
    ],
);

wire::shape!(AccessControlList, ACCESS_CONTROL_LIST { 0 allows_public_read_access, 1 allows_public_write_access });

/// `AccountLevelPermissions`.
#[derive(Clone, Default)]
pub struct AccountLevelPermissions {
    /// `blockPublicAccess`.
    pub block_public_access: Option<BlockPublicAccess>,
}

pub(super) static ACCOUNT_LEVEL_PERMISSIONS: Structure = Structure::new(
    "AccountLevelPermissions",
    &[Member::new("blockPublicAccess", &schemas::BLOCK_PUBLIC_ACCESS)],
);

wire::shape!(AccountLevelPermissions, ACCOUNT_LEVEL_PERMISSIONS { 0 block_public_access });

/// `ApiCallDetails`.
#[derive(Clone, Default)]
pub struct ApiCallDetails {
    /// `api`.
    pub api: Option<String>,
    /// `apiServiceName`.
    pub api_service_name: Option<String>,
    /// `firstSeen`.
    pub first_seen: Option<Timestamp>,
    /// `lastSeen`.
    pub last_seen: Option<Timestamp>,
}

pub(super) static API_CALL_DETAILS: Structure = Structure::new(
    "ApiCallDetails",
    &[
        Member::new("api", &plain::STRING),
        Member::new("apiServiceName", &plain::STRING),
        Member::new("firstSeen", &schemas::TIMESTAMP_ISO8601),
        Member::new("lastSeen", &schemas::TIMESTAMP_ISO8601),
    ],
);

wire::shape!(ApiCallDetails, API_CALL_DETAILS { 0 api, 1 api_service_name, 2 first_seen, 3 last_seen });

/// `AssumedRole`.
#[derive(Clone, Default)]
pub struct AssumedRole {
    /// `accessKeyId`.
    pub access_key_id: Option<String>,
    /// `accountId`.
    pub account_id: Option<String>,
    /// `arn`.
    pub arn: Option<String>,
    /// `principalId`.
    pub principal_id: Option<String>,
    /// `sessionContext`.
    pub session_context: Option<SessionContext>,
}

pub(super) static ASSUMED_ROLE: Structure = Structure::new(
    "AssumedRole",
    &[
        Member::new("accessKeyId", &plain::STRING),
        Member::new("accountId", &plain::STRING),
        Member::new("arn", &plain::STRING),
        Member::new("principalId", &plain::STRING),
        Member::new("sessionContext", &schemas::SESSION_CONTEXT),
    ],
);

wire::shape!(AssumedRole, ASSUMED_ROLE { 0 access_key_id, 1 account_id, 2 arn, 3 principal_id, 4 session_context });

/// `AwsAccount`.
#[derive(Clone, Default)]
pub struct AwsAccount {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `principalId`.
    pub principal_id: Option<String>,
}

pub(super) static AWS_ACCOUNT: Structure = Structure::new(
    "AwsAccount",
    &[Member::new("accountId", &plain::STRING), Member::new("principalId", &plain::STRING)],
);

wire::shape!(AwsAccount, AWS_ACCOUNT { 0 account_id, 1 principal_id });

/// `AwsService`.
#[derive(Clone, Default)]
pub struct AwsService {
    /// `invokedBy`.
    pub invoked_by: Option<String>,
}

pub(super) static AWS_SERVICE: Structure =
    Structure::new("AwsService", &[Member::new("invokedBy", &plain::STRING)]);

wire::shape!(AwsService, AWS_SERVICE { 0 invoked_by });

/// `BatchGetCustomDataIdentifierSummary`.
#[derive(Clone, Default)]
pub struct BatchGetCustomDataIdentifierSummary {
    /// `arn`.
    pub arn: Option<String>,
    /// `createdAt`.
    pub created_at: Option<Timestamp>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

pub(super) static BATCH_GET_CUSTOM_DATA_IDENTIFIER_SUMMARY: Structure = Structure::new(
    "BatchGetCustomDataIdentifierSummary",
    &[
        Member::new("arn", &plain::STRING),
        Member::new("createdAt", &schemas::TIMESTAMP_ISO8601),
        Member::new("deleted", &plain::BOOLEAN),
        Member::new("description", &plain::STRING),
        Member::new("id", &plain::STRING),
        Member::new("name", &plain::STRING),
    ],
);

wire::shape!(BatchGetCustomDataIdentifierSummary, BATCH_GET_CUSTOM_DATA_IDENTIFIER_SUMMARY { 0 arn, 1 created_at, 2 deleted, 3 description, 4 id, 5 name });

/// `BatchGetCustomDataIdentifiersRequest`.
#[derive(Clone, Default)]
pub struct BatchGetCustomDataIdentifiersRequest {
    /// `ids`.
    pub ids: Option<Vec<String>>,
}

pub(super) static BATCH_GET_CUSTOM_DATA_IDENTIFIERS_REQUEST: Structure = Structure::new(
    "BatchGetCustomDataIdentifiersRequest",
    &[Member::new("ids", &schemas::LIST_OF_STRING)],
);

wire::shape!(BatchGetCustomDataIdentifiersRequest, BATCH_GET_CUSTOM_DATA_IDENTIFIERS_REQUEST { 0 ids });

/// `BatchGetCustomDataIdentifiersResponse`.
#[derive(Clone, Default)]
pub struct BatchGetCustomDataIdentifiersResponse {
    /// `customDataIdentifiers`.
    pub custom_data_identifiers: Option<Vec<BatchGetCustomDataIdentifierSummary>>,
    /// `notFoundIdentifierIds`.
    pub not_found_identifier_ids: Option<Vec<String>>,
}

pub(super) static BATCH_GET_CUSTOM_DATA_IDENTIFIERS_RESPONSE: Structure = Structure::new(
    "BatchGetCustomDataIdentifiersResponse",
    &[
        Member::new(
            "customDataIdentifiers",
            &schemas::LIST_OF_BATCH_GET_CUSTOM_DATA_IDENTIFIER_SUMMARY,
        ),
        Member::new("notFoundIdentifierIds", &schemas::LIST_OF_STRING),
    ],
);

wire::shape!(BatchGetCustomDataIdentifiersResponse, BATCH_GET_CUSTOM_DATA_IDENTIFIERS_RESPONSE { 0 custom_data_identifiers, 1 not_found_identifier_ids });

/// `BlockPublicAccess`.
#[derive(Clone, Default)]
pub struct BlockPublicAccess {
    /// `blockPublicAcls`.
    pub block_public_acls: Option<bool>,
    /// `blockPublicPolicy`.
    pub block_public_policy: Option<bool>,
    /// `ignorePublicAcls`.
    pub ignore_public_acls: Option<bool>,
    /// `restrictPublicBuckets`.
    pub restrict_public_buckets: Option<bool>,
}

pub(super) static BLOCK_PUBLIC_ACCESS: Structure = Structure::new(
    "BlockPublicAccess",
    &[
        Member::new("blockPublicAcls", &plain::BOOLEAN),
        Member::new("blockPublicPolicy", &plain::BOOLEAN),
        Member::new("ignorePublicAcls", &plain::BOOLEAN),
        Member::new("restrictPublicBuckets", &plain::BOOLEAN),
    ],
);

wire::shape!(BlockPublicAccess, BLOCK_PUBLIC_ACCESS { 0 block_public_acls, 1 block_public_policy, 2 ignore_public_acls, 3 restrict_public_buckets });

/// `BucketLevelPermissions`.
#[derive(Clone, Default)]
pub struct BucketLevelPermissions {
    /// `accessControlList`.
    pub access_control_list: Option<AccessControlList>,
    /// `blockPublicAccess`.
    pub block_public_access: Option<BlockPublicAccess>,
    /// `bucketPolicy`.
    pub bucket_policy: Option<BucketPolicy>,
}

pub(super) static BUCKET_LEVEL_PERMISSIONS: Structure = Structure::new(
    "BucketLevelPermissions",
    &[
        Member::new("accessControlList", &schemas::ACCESS_CONTROL_LIST),
        Member::new("blockPublicAccess", &schemas::BLOCK_PUBLIC_ACCESS),
        Member::new("bucketPolicy", &schemas::BUCKET_POLICY),
    ],
);

wire::shape!(BucketLevelPermissions, BUCKET_LEVEL_PERMISSIONS { 0 access_control_list, 1 block_public_access, 2 bucket_policy });

/// `BucketPermissionConfiguration`.
#[derive(Clone, Default)]
pub struct BucketPermissionConfiguration {
    /// `accountLevelPermissions`.
    pub account_level_permissions: Option<AccountLevelPermissions>,
    /// `bucketLevelPermissions`.
    pub bucket_level_permissions: Option<BucketLevelPermissions>,
}

pub(super) static BUCKET_PERMISSION_CONFIGURATION: Structure = Structure::new(
    "BucketPermissionConfiguration",
    &[
        Member::new("accountLevelPermissions", &schemas::ACCOUNT_LEVEL_PERMISSIONS),
        Member::new("bucketLevelPermissions", &schemas::BUCKET_LEVEL_PERMISSIONS),
    ],
);

wire::shape!(BucketPermissionConfiguration, BUCKET_PERMISSION_CONFIGURATION { 0 account_level_permissions, 1 bucket_level_permissions });

/// `BucketPolicy`.
#[derive(Clone, Default)]
pub struct BucketPolicy {
    /// `allowsPublicReadAccess`.
    pub allows_public_read_access: Option<bool>,
    /// `allowsPublicWriteAccess`.
    pub allows_public_write_access: Option<bool>,
}

pub(super) static BUCKET_POLICY: Structure = Structure::new(
    "BucketPolicy",
    &[
        Member::new("allowsPublicReadAccess", &plain::BOOLEAN),
        Member::new("allowsPublicWriteAccess", &plain::BOOLEAN),
    ],
);

wire::shape!(BucketPolicy, BUCKET_POLICY { 0 allows_public_read_access, 1 allows_public_write_access });

/// `BucketPublicAccess`.
#[derive(Clone, Default)]
pub struct BucketPublicAccess {
    /// `effectivePermission`.
    pub effective_permission: Option<EffectivePermission>,
    /// `permissionConfiguration`.
    pub permission_configuration: Option<BucketPermissionConfiguration>,
}

pub(super) static BUCKET_PUBLIC_ACCESS: Structure = Structure::new(
    "BucketPublicAccess",
    &[
        Member::new("effectivePermission", &schemas::EFFECTIVE_PERMISSION),
        Member::new("permissionConfiguration", &schemas::BUCKET_PERMISSION_CONFIGURATION),
    ],
);

wire::shape!(BucketPublicAccess, BUCKET_PUBLIC_ACCESS { 0 effective_permission, 1 permission_configuration });

/// `Cell`.
#[derive(Clone, Default)]
pub struct Cell {
    /// `cellReference`.
    pub cell_reference: Option<String>,
    /// `column`.
    pub column: Option<i64>,
    /// `columnName`.
    pub column_name: Option<String>,
    /// `row`.
    pub row: Option<i64>,
}

pub(super) static CELL: Structure = Structure::new(
    "Cell",
    &[
        Member::new("cellReference", &plain::STRING),
        Member::new("column", &plain::LONG),
        Member::new("columnName", &plain::STRING),
        Member::new("row", &plain::LONG),
    ],
);

wire::shape!(Cell, CELL { 0 cell_reference, 1 column, 2 column_name, 3 row });

/// `ClassificationDetails`.
#[derive(Clone, Default)]
pub struct ClassificationDetails {
    /// `detailedResultsLocation`.
    pub detailed_results_location: Option<String>,
    /// `jobArn`.
    pub job_arn: Option<String>,
    /// `jobId`.
    pub job_id: Option<String>,
    /// `originType`.
    pub origin_type: Option<OriginType>,
    /// `result`.
    pub result: Option<ClassificationResult>,
}

pub(super) static CLASSIFICATION_DETAILS: Structure = Structure::new(
    "ClassificationDetails",
    &[
        Member::new("detailedResultsLocation", &plain::STRING),
        Member::new("jobArn", &plain::STRING),
        Member::new("jobId", &plain::STRING),
        Member::new("originType", &schemas::ORIGIN_TYPE),
        Member::new("result", &schemas::CLASSIFICATION_RESULT),
    ],
);

wire::shape!(ClassificationDetails, CLASSIFICATION_DETAILS { 0 detailed_results_location, 1 job_arn, 2 job_id, 3 origin_type, 4 result });

/// `ClassificationExportConfiguration`.
#[derive(Clone, Default)]
pub struct ClassificationExportConfiguration {
    /// `s3Destination`.
    pub s3_destination: Option<S3Destination>,
}

pub(super) static CLASSIFICATION_EXPORT_CONFIGURATION: Structure = Structure::new(
    "ClassificationExportConfiguration",
    &[Member::new("s3Destination", &schemas::S3_DESTINATION)],
);

wire::shape!(ClassificationExportConfiguration, CLASSIFICATION_EXPORT_CONFIGURATION { 0 s3_destination });

/// `ClassificationResult`.
#[derive(Clone, Default)]
pub struct ClassificationResult {
    /// `additionalOccurrences`.
    pub additional_occurrences: Option<bool>,
    /// `customDataIdentifiers`.
    pub custom_data_identifiers: Option<CustomDataIdentifiers>,
    /// `mimeType`.
    pub mime_type: Option<String>,
    /// `sensitiveData`.
    pub sensitive_data: Option<Vec<SensitiveDataItem>>,
    /// `sizeClassified`.
    pub size_classified: Option<i64>,
    /// `status`.
    pub status: Option<ClassificationResultStatus>,
}

pub(super) static CLASSIFICATION_RESULT: Structure = Structure::new(
    "ClassificationResult",
    &[
        Member::new("additionalOccurrences", &plain::BOOLEAN),
        Member::new("customDataIdentifiers", &schemas::CUSTOM_DATA_IDENTIFIERS),
        Member::new("mimeType", &plain::STRING),
        Member::new("sensitiveData", &schemas::SENSITIVE_DATA),
        Member::new("sizeClassified", &plain::LONG),
        Member::new("status", &schemas::CLASSIFICATION_RESULT_STATUS),
    ],
);

wire::shape!(ClassificationResult, CLASSIFICATION_RESULT { 0 additional_occurrences, 1 custom_data_identifiers, 2 mime_type, 3 sensitive_data, 4 size_classified, 5 status });

/// `ClassificationResultStatus`.
#[derive(Clone, Default)]
pub struct ClassificationResultStatus {
    /// `code`.
    pub code: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
}

pub(super) static CLASSIFICATION_RESULT_STATUS: Structure = Structure::new(
    "ClassificationResultStatus",
    &[Member::new("code", &plain::STRING), Member::new("reason", &plain::STRING)],
);

wire::shape!(ClassificationResultStatus, CLASSIFICATION_RESULT_STATUS { 0 code, 1 reason });

/// `CreateClassificationJobRequest`.
#[derive(Clone, Default)]
pub struct CreateClassificationJobRequest {
    /// `allowListIds`.
    pub allow_list_ids: Option<Vec<String>>,
    /// `clientToken`.
    pub client_token: String,
    /// `customDataIdentifierIds`.
    pub custom_data_identifier_ids: Option<Vec<String>>,
    /// `description`.
    pub description: Option<String>,
    /// `initialRun`.
    pub initial_run: Option<bool>,
    /// `jobType`.
    pub job_type: JobType,
    /// `managedDataIdentifierIds`.
    pub managed_data_identifier_ids: Option<Vec<String>>,
    /// `managedDataIdentifierSelector`.
    pub managed_data_identifier_selector: Option<ManagedDataIdentifierSelector>,
    /// `name`.
    pub name: String,
    /// `s3JobDefinition`.
    pub s3_job_definition: S3JobDefinition,
    /// `samplingPercentage`.
    pub sampling_percentage: Option<i32>,
    /// `scheduleFrequency`.
    pub schedule_frequency: Option<JobScheduleFrequency>,
    /// `tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

pub(super) static CREATE_CLASSIFICATION_JOB_REQUEST: Structure = Structure::new(
    "CreateClassificationJobRequest",
    &[
        Member::new("allowListIds", &schemas::LIST_OF_STRING),
        Member::new("clientToken", &plain::STRING).required(),
        Member::new("customDataIdentifierIds", &schemas::LIST_OF_STRING),
        Member::new("description", &plain::STRING),
        Member::new("initialRun", &plain::BOOLEAN),
        Member::new("jobType", &schemas::JOB_TYPE).required(),
        Member::new("managedDataIdentifierIds", &schemas::LIST_OF_STRING),
        Member::new("managedDataIdentifierSelector", &schemas::MANAGED_DATA_IDENTIFIER_SELECTOR),
        Member::new("name", &plain::STRING).required(),
        Member::new("s3JobDefinition", &schemas::S3_JOB_DEFINITION).required(),
        Member::new("samplingPercentage", &plain::INTEGER),
        Member::new("scheduleFrequency", &schemas::JOB_SCHEDULE_FREQUENCY),
        Member::new("tags", &schemas::TAG_MAP),
    ],
);

wire::shape!(CreateClassificationJobRequest, CREATE_CLASSIFICATION_JOB_REQUEST { 0 allow_list_ids, 1 client_token, 2 custom_data_identifier_ids, 3 description, 4 initial_run, 5 job_type, 6 managed_data_identifier_ids, 7 managed_data_identifier_selector, 8 name, 9 s3_job_definition, 10 sampling_percentage, 11 schedule_frequency, 12 tags });

/// `CreateClassificationJobResponse`.
#[derive(Clone, Default)]
pub struct CreateClassificationJobResponse {
    /// `jobArn`.
    pub job_arn: Option<String>,
    /// `jobId`.
    pub job_id: Option<String>,
}

pub(super) static CREATE_CLASSIFICATION_JOB_RESPONSE: Structure = Structure::new(
    "CreateClassificationJobResponse",
    &[Member::new("jobArn", &plain::STRING), Member::new("jobId", &plain::STRING)],
);

wire::shape!(CreateClassificationJobResponse, CREATE_CLASSIFICATION_JOB_RESPONSE { 0 job_arn, 1 job_id });

/// `CreateCustomDataIdentifierRequest`.
#[derive(Clone, Default)]
pub struct CreateCustomDataIdentifierRequest {
    /// `clientToken`.
    pub client_token: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `ignoreWords`.
    pub ignore_words: Option<Vec<String>>,
    /// `keywords`.
    pub keywords: Option<Vec<String>>,
    /// `maximumMatchDistance`.
    pub maximum_match_distance: Option<i32>,
    /// `name`.
    pub name: String,
    /// `regex`.
    pub regex: String,
    /// `severityLevels`.
    pub severity_levels: Option<Vec<SeverityLevel>>,
    /// `tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

pub(super) static CREATE_CUSTOM_DATA_IDENTIFIER_REQUEST: Structure = Structure::new(
    "CreateCustomDataIdentifierRequest",
    &[
        Member::new("clientToken", &plain::STRING),
        Member::new("description", &plain::STRING),
        Member::new("ignoreWords", &schemas::LIST_OF_STRING),
        Member::new("keywords", &schemas::LIST_OF_STRING),
        Member::new("maximumMatchDistance", &plain::INTEGER),
        Member::new("name", &plain::STRING).required(),
        Member::new("regex", &plain::STRING).required(),
        Member::new("severityLevels", &schemas::SEVERITY_LEVEL_LIST),
        Member::new("tags", &schemas::TAG_MAP),
    ],
);

wire::shape!(CreateCustomDataIdentifierRequest, CREATE_CUSTOM_DATA_IDENTIFIER_REQUEST { 0 client_token, 1 description, 2 ignore_words, 3 keywords, 4 maximum_match_distance, 5 name, 6 regex, 7 severity_levels, 8 tags });

/// `CreateCustomDataIdentifierResponse`.
#[derive(Clone, Default)]
pub struct CreateCustomDataIdentifierResponse {
    /// `customDataIdentifierId`.
    pub custom_data_identifier_id: Option<String>,
}

pub(super) static CREATE_CUSTOM_DATA_IDENTIFIER_RESPONSE: Structure = Structure::new(
    "CreateCustomDataIdentifierResponse",
    &[Member::new("customDataIdentifierId", &plain::STRING)],
);

wire::shape!(CreateCustomDataIdentifierResponse, CREATE_CUSTOM_DATA_IDENTIFIER_RESPONSE { 0 custom_data_identifier_id });

/// `CreateFindingsFilterRequest`.
#[derive(Clone, Default)]
pub struct CreateFindingsFilterRequest {
    /// `action`.
    pub action: FindingsFilterAction,
    /// `clientToken`.
    pub client_token: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `findingCriteria`.
    pub finding_criteria: FindingCriteria,
    /// `name`.
    pub name: String,
    /// `position`.
    pub position: Option<i32>,
    /// `tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

pub(super) static CREATE_FINDINGS_FILTER_REQUEST: Structure = Structure::new(
    "CreateFindingsFilterRequest",
    &[
        Member::new("action", &schemas::FINDINGS_FILTER_ACTION).required(),
        Member::new("clientToken", &plain::STRING),
        Member::new("description", &plain::STRING),
        Member::new("findingCriteria", &schemas::FINDING_CRITERIA).required(),
        Member::new("name", &plain::STRING).required(),
        Member::new("position", &plain::INTEGER),
        Member::new("tags", &schemas::TAG_MAP),
    ],
);

wire::shape!(CreateFindingsFilterRequest, CREATE_FINDINGS_FILTER_REQUEST { 0 action, 1 client_token, 2 description, 3 finding_criteria, 4 name, 5 position, 6 tags });

/// `CreateFindingsFilterResponse`.
#[derive(Clone, Default)]
pub struct CreateFindingsFilterResponse {
    /// `arn`.
    pub arn: Option<String>,
    /// `id`.
    pub id: Option<String>,
}

pub(super) static CREATE_FINDINGS_FILTER_RESPONSE: Structure = Structure::new(
    "CreateFindingsFilterResponse",
    &[Member::new("arn", &plain::STRING), Member::new("id", &plain::STRING)],
);

wire::shape!(CreateFindingsFilterResponse, CREATE_FINDINGS_FILTER_RESPONSE { 0 arn, 1 id });

/// `CreateSampleFindingsRequest`.
#[derive(Clone, Default)]
pub struct CreateSampleFindingsRequest {
    /// `findingTypes`.
    pub finding_types: Option<Vec<FindingType>>,
}

pub(super) static CREATE_SAMPLE_FINDINGS_REQUEST: Structure = Structure::new(
    "CreateSampleFindingsRequest",
    &[Member::new("findingTypes", &schemas::LIST_OF_FINDING_TYPE)],
);

wire::shape!(CreateSampleFindingsRequest, CREATE_SAMPLE_FINDINGS_REQUEST { 0 finding_types });

/// `CreateSampleFindingsResponse`.
#[derive(Clone, Default)]
pub struct CreateSampleFindingsResponse {}

pub(super) static CREATE_SAMPLE_FINDINGS_RESPONSE: Structure =
    Structure::new("CreateSampleFindingsResponse", &[]);

wire::shape!(CreateSampleFindingsResponse, CREATE_SAMPLE_FINDINGS_RESPONSE {});

/// `CriteriaBlockForJob`.
#[derive(Clone, Default)]
pub struct CriteriaBlockForJob {
    /// `and`.
    pub and: Option<Vec<CriteriaForJob>>,
}

pub(super) static CRITERIA_BLOCK_FOR_JOB: Structure = Structure::new(
    "CriteriaBlockForJob",
    &[Member::new("and", &schemas::LIST_OF_CRITERIA_FOR_JOB)],
);

wire::shape!(CriteriaBlockForJob, CRITERIA_BLOCK_FOR_JOB { 0 and });

/// `CriteriaForJob`.
#[derive(Clone, Default)]
pub struct CriteriaForJob {
    /// `simpleCriterion`.
    pub simple_criterion: Option<SimpleCriterionForJob>,
    /// `tagCriterion`.
    pub tag_criterion: Option<TagCriterionForJob>,
}

pub(super) static CRITERIA_FOR_JOB: Structure = Structure::new(
    "CriteriaForJob",
    &[
        Member::new("simpleCriterion", &schemas::SIMPLE_CRITERION_FOR_JOB),
        Member::new("tagCriterion", &schemas::TAG_CRITERION_FOR_JOB),
    ],
);

wire::shape!(CriteriaForJob, CRITERIA_FOR_JOB { 0 simple_criterion, 1 tag_criterion });

/// `CriterionAdditionalProperties`.
#[derive(Clone, Default)]
pub struct CriterionAdditionalProperties {
    /// `eq`.
    pub eq: Option<Vec<String>>,
    /// `eqExactMatch`.
    pub eq_exact_match: Option<Vec<String>>,
    /// `gt`.
    pub gt: Option<i64>,
    /// `gte`.
    pub gte: Option<i64>,
    /// `lt`.
    pub lt: Option<i64>,
    /// `lte`.
    pub lte: Option<i64>,
    /// `neq`.
    pub neq: Option<Vec<String>>,
}

pub(super) static CRITERION_ADDITIONAL_PROPERTIES: Structure = Structure::new(
    "CriterionAdditionalProperties",
    &[
        Member::new("eq", &schemas::LIST_OF_STRING),
        Member::new("eqExactMatch", &schemas::LIST_OF_STRING),
        Member::new("gt", &plain::LONG),
        Member::new("gte", &plain::LONG),
        Member::new("lt", &plain::LONG),
        Member::new("lte", &plain::LONG),
        Member::new("neq", &schemas::LIST_OF_STRING),
    ],
);

wire::shape!(CriterionAdditionalProperties, CRITERION_ADDITIONAL_PROPERTIES { 0 eq, 1 eq_exact_match, 2 gt, 3 gte, 4 lt, 5 lte, 6 neq });

/// `CustomDataIdentifierSummary`.
#[derive(Clone, Default)]
pub struct CustomDataIdentifierSummary {
    /// `arn`.
    pub arn: Option<String>,
    /// `createdAt`.
    pub created_at: Option<Timestamp>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

pub(super) static CUSTOM_DATA_IDENTIFIER_SUMMARY: Structure = Structure::new(
    "CustomDataIdentifierSummary",
    &[
        Member::new("arn", &plain::STRING),
        Member::new("createdAt", &schemas::TIMESTAMP_ISO8601),
        Member::new("description", &plain::STRING),
        Member::new("id", &plain::STRING),
        Member::new("name", &plain::STRING),
    ],
);

wire::shape!(CustomDataIdentifierSummary, CUSTOM_DATA_IDENTIFIER_SUMMARY { 0 arn, 1 created_at, 2 description, 3 id, 4 name });

/// `CustomDataIdentifiers`.
#[derive(Clone, Default)]
pub struct CustomDataIdentifiers {
    /// `detections`.
    pub detections: Option<Vec<CustomDetection>>,
    /// `totalCount`.
    pub total_count: Option<i64>,
}

pub(super) static CUSTOM_DATA_IDENTIFIERS: Structure = Structure::new(
    "CustomDataIdentifiers",
    &[
        Member::new("detections", &schemas::CUSTOM_DETECTIONS),
        Member::new("totalCount", &plain::LONG),
    ],
);

wire::shape!(CustomDataIdentifiers, CUSTOM_DATA_IDENTIFIERS { 0 detections, 1 total_count });

/// `CustomDetection`.
#[derive(Clone, Default)]
pub struct CustomDetection {
    /// `arn`.
    pub arn: Option<String>,
    /// `count`.
    pub count: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `occurrences`.
    pub occurrences: Option<Occurrences>,
}

pub(super) static CUSTOM_DETECTION: Structure = Structure::new(
    "CustomDetection",
    &[
        Member::new("arn", &plain::STRING),
        Member::new("count", &plain::LONG),
        Member::new("name", &plain::STRING),
        Member::new("occurrences", &schemas::OCCURRENCES),
    ],
);

wire::shape!(CustomDetection, CUSTOM_DETECTION { 0 arn, 1 count, 2 name, 3 occurrences });

/// `DailySchedule`.
#[derive(Clone, Default)]
pub struct DailySchedule {}

pub(super) static DAILY_SCHEDULE: Structure = Structure::new("DailySchedule", &[]);

wire::shape!(DailySchedule, DAILY_SCHEDULE {});

/// `DefaultDetection`.
#[derive(Clone, Default)]
pub struct DefaultDetection {
    /// `count`.
    pub count: Option<i64>,
    /// `occurrences`.
    pub occurrences: Option<Occurrences>,
    /// `type`.
    pub r#type: Option<String>,
}

pub(super) static DEFAULT_DETECTION: Structure = Structure::new(
    "DefaultDetection",
    &[
        Member::new("count", &plain::LONG),
        Member::new("occurrences", &schemas::OCCURRENCES),
        Member::new("type", &plain::STRING),
    ],
);

wire::shape!(DefaultDetection, DEFAULT_DETECTION { 0 count, 1 occurrences, 2 r#type });

/// `DeleteCustomDataIdentifierRequest`.
#[derive(Clone, Default)]
pub struct DeleteCustomDataIdentifierRequest {
    /// `id`: in the path.
    pub id: String,
}

pub(super) static DELETE_CUSTOM_DATA_IDENTIFIER_REQUEST: Structure = Structure::new(
    "DeleteCustomDataIdentifierRequest",
    &[Member::new("id", &plain::STRING).required().at(Location::Label)],
);

wire::shape!(DeleteCustomDataIdentifierRequest, DELETE_CUSTOM_DATA_IDENTIFIER_REQUEST { 0 id });

/// `DeleteCustomDataIdentifierResponse`.
#[derive(Clone, Default)]
pub struct DeleteCustomDataIdentifierResponse {}

pub(super) static DELETE_CUSTOM_DATA_IDENTIFIER_RESPONSE: Structure =
    Structure::new("DeleteCustomDataIdentifierResponse", &[]);

wire::shape!(DeleteCustomDataIdentifierResponse, DELETE_CUSTOM_DATA_IDENTIFIER_RESPONSE {});

/// `DeleteFindingsFilterRequest`.
#[derive(Clone, Default)]
pub struct DeleteFindingsFilterRequest {
    /// `id`: in the path.
    pub id: String,
}

pub(super) static DELETE_FINDINGS_FILTER_REQUEST: Structure = Structure::new(
    "DeleteFindingsFilterRequest",
    &[Member::new("id", &plain::STRING).required().at(Location::Label)],
);

wire::shape!(DeleteFindingsFilterRequest, DELETE_FINDINGS_FILTER_REQUEST { 0 id });

/// `DeleteFindingsFilterResponse`.
#[derive(Clone, Default)]
pub struct DeleteFindingsFilterResponse {}

pub(super) static DELETE_FINDINGS_FILTER_RESPONSE: Structure =
    Structure::new("DeleteFindingsFilterResponse", &[]);

wire::shape!(DeleteFindingsFilterResponse, DELETE_FINDINGS_FILTER_RESPONSE {});

/// `DescribeClassificationJobRequest`.
#[derive(Clone, Default)]
pub struct DescribeClassificationJobRequest {
    /// `jobId`: in the path.
    pub job_id: String,
}

pub(super) static DESCRIBE_CLASSIFICATION_JOB_REQUEST: Structure = Structure::new(
    "DescribeClassificationJobRequest",
    &[Member::new("jobId", &plain::STRING).required().at(Location::Label)],
);

wire::shape!(DescribeClassificationJobRequest, DESCRIBE_CLASSIFICATION_JOB_REQUEST { 0 job_id });

/// `DescribeClassificationJobResponse`.
#[derive(Clone, Default)]
pub struct DescribeClassificationJobResponse {
    /// `allowListIds`.
    pub allow_list_ids: Option<Vec<String>>,
    /// `clientToken`.
    pub client_token: Option<String>,
    /// `createdAt`.
    pub created_at: Option<Timestamp>,
    /// `customDataIdentifierIds`.
    pub custom_data_identifier_ids: Option<Vec<String>>,
    /// `description`.
    pub description: Option<String>,
    /// `initialRun`.
    pub initial_run: Option<bool>,
    /// `jobArn`.
    pub job_arn: Option<String>,
    /// `jobId`.
    pub job_id: Option<String>,
    /// `jobStatus`.
    pub job_status: Option<JobStatus>,
    /// `jobType`.
    pub job_type: Option<JobType>,
    /// `lastRunErrorStatus`.
    pub last_run_error_status: Option<LastRunErrorStatus>,
    /// `lastRunTime`.
    pub last_run_time: Option<Timestamp>,
    /// `managedDataIdentifierIds`.
    pub managed_data_identifier_ids: Option<Vec<String>>,
    /// `managedDataIdentifierSelector`.
    pub managed_data_identifier_selector: Option<ManagedDataIdentifierSelector>,
    /// `name`.
    pub name: Option<String>,
    /// `s3JobDefinition`.
    pub s3_job_definition: Option<S3JobDefinition>,
    /// `samplingPercentage`.
    pub sampling_percentage: Option<i32>,
    /// `scheduleFrequency`.
    pub schedule_frequency: Option<JobScheduleFrequency>,
    /// `statistics`.
    pub statistics: Option<Statistics>,
    /// `tags`.
    pub tags: Option<BTreeMap<String, String>>,
    /// `userPausedDetails`.
    pub user_paused_details: Option<UserPausedDetails>,
}

pub(super) static DESCRIBE_CLASSIFICATION_JOB_RESPONSE: Structure = Structure::new(
    "DescribeClassificationJobResponse",
    &[
        Member::new("allowListIds", &schemas::LIST_OF_STRING),
        Member::new("clientToken", &plain::STRING),
        Member::new("createdAt", &schemas::TIMESTAMP_ISO8601),
        Member::new("customDataIdentifierIds", &schemas::LIST_OF_STRING),
        Member::new("description", &plain::STRING),
        Member::new("initialRun", &plain::BOOLEAN),
        Member::new("jobArn", &plain::STRING),
        Member::new("jobId", &plain::STRING),
        Member::new("jobStatus", &schemas::JOB_STATUS),
        Member::new("jobType", &schemas::JOB_TYPE),
        Member::new("lastRunErrorStatus", &schemas::LAST_RUN_ERROR_STATUS),
        Member::new("lastRunTime", &schemas::TIMESTAMP_ISO8601),
        Member::new("managedDataIdentifierIds", &schemas::LIST_OF_STRING),
        Member::new("managedDataIdentifierSelector", &schemas::MANAGED_DATA_IDENTIFIER_SELECTOR),
        Member::new("name", &plain::STRING),
        Member::new("s3JobDefinition", &schemas::S3_JOB_DEFINITION),
        Member::new("samplingPercentage", &plain::INTEGER),
        Member::new("scheduleFrequency", &schemas::JOB_SCHEDULE_FREQUENCY),
        Member::new("statistics", &schemas::STATISTICS),
        Member::new("tags", &schemas::TAG_MAP),
        Member::new("userPausedDetails", &schemas::USER_PAUSED_DETAILS),
    ],
);

wire::shape!(DescribeClassificationJobResponse, DESCRIBE_CLASSIFICATION_JOB_RESPONSE { 0 allow_list_ids, 1 client_token, 2 created_at, 3 custom_data_identifier_ids, 4 description, 5 initial_run, 6 job_arn, 7 job_id, 8 job_status, 9 job_type, 10 last_run_error_status, 11 last_run_time, 12 managed_data_identifier_ids, 13 managed_data_identifier_selector, 14 name, 15 s3_job_definition, 16 sampling_percentage, 17 schedule_frequency, 18 statistics, 19 tags, 20 user_paused_details });

/// `DisableMacieRequest`.
#[derive(Clone, Default)]
pub struct DisableMacieRequest {}

pub(super) static DISABLE_MACIE_REQUEST: Structure = Structure::new("DisableMacieRequest", &[]);

wire::shape!(DisableMacieRequest, DISABLE_MACIE_REQUEST {});

/// `DisableMacieResponse`.
#[derive(Clone, Default)]
pub struct DisableMacieResponse {}

pub(super) static DISABLE_MACIE_RESPONSE: Structure = Structure::new("DisableMacieResponse", &[]);

wire::shape!(DisableMacieResponse, DISABLE_MACIE_RESPONSE {});

/// `DomainDetails`.
#[derive(Clone, Default)]
pub struct DomainDetails {
    /// `domainName`.
    pub domain_name: Option<String>,
}

pub(super) static DOMAIN_DETAILS: Structure =
    Structure::new("DomainDetails", &[Member::new("domainName", &plain::STRING)]);

wire::shape!(DomainDetails, DOMAIN_DETAILS { 0 domain_name });

/// `EnableMacieRequest`.
#[derive(Clone, Default)]
pub struct EnableMacieRequest {
    /// `clientToken`.
    pub client_token: Option<String>,
    /// `findingPublishingFrequency`.
    pub finding_publishing_frequency: Option<FindingPublishingFrequency>,
    /// `status`.
    pub status: Option<MacieStatus>,
}

pub(super) static ENABLE_MACIE_REQUEST: Structure = Structure::new(
    "EnableMacieRequest",
    &[
        Member::new("clientToken", &plain::STRING),
        Member::new("findingPublishingFrequency", &schemas::FINDING_PUBLISHING_FREQUENCY),
        Member::new("status", &schemas::MACIE_STATUS),
    ],
);

wire::shape!(EnableMacieRequest, ENABLE_MACIE_REQUEST { 0 client_token, 1 finding_publishing_frequency, 2 status });

/// `EnableMacieResponse`.
#[derive(Clone, Default)]
pub struct EnableMacieResponse {}

pub(super) static ENABLE_MACIE_RESPONSE: Structure = Structure::new("EnableMacieResponse", &[]);

wire::shape!(EnableMacieResponse, ENABLE_MACIE_RESPONSE {});

/// `FederatedUser`.
#[derive(Clone, Default)]
pub struct FederatedUser {
    /// `accessKeyId`.
    pub access_key_id: Option<String>,
    /// `accountId`.
    pub account_id: Option<String>,
    /// `arn`.
    pub arn: Option<String>,
    /// `principalId`.
    pub principal_id: Option<String>,
    /// `sessionContext`.
    pub session_context: Option<SessionContext>,
}

pub(super) static FEDERATED_USER: Structure = Structure::new(
    "FederatedUser",
    &[
        Member::new("accessKeyId", &plain::STRING),
        Member::new("accountId", &plain::STRING),
        Member::new("arn", &plain::STRING),
        Member::new("principalId", &plain::STRING),
        Member::new("sessionContext", &schemas::SESSION_CONTEXT),
    ],
);

wire::shape!(FederatedUser, FEDERATED_USER { 0 access_key_id, 1 account_id, 2 arn, 3 principal_id, 4 session_context });

/// `Finding`.
#[derive(Clone, Default)]
pub struct Finding {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `archived`.
    pub archived: Option<bool>,
    /// `category`.
    pub category: Option<FindingCategory>,
    /// `classificationDetails`.
    pub classification_details: Option<ClassificationDetails>,
    /// `count`.
    pub count: Option<i64>,
    /// `createdAt`.
    pub created_at: Option<Timestamp>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `partition`.
    pub partition: Option<String>,
    /// `policyDetails`.
    pub policy_details: Option<PolicyDetails>,
    /// `region`.
    pub region: Option<String>,
    /// `resourcesAffected`.
    pub resources_affected: Option<ResourcesAffected>,
    /// `sample`.
    pub sample: Option<bool>,
    /// `schemaVersion`.
    pub schema_version: Option<String>,
    /// `severity`.
    pub severity: Option<Severity>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub r#type: Option<FindingType>,
    /// `updatedAt`.
    pub updated_at: Option<Timestamp>,
}

pub(super) static FINDING: Structure = Structure::new(
    "Finding",
    &[
        Member::new("accountId", &plain::STRING),
        Member::new("archived", &plain::BOOLEAN),
        Member::new("category", &schemas::FINDING_CATEGORY),
        Member::new("classificationDetails", &schemas::CLASSIFICATION_DETAILS),
        Member::new("count", &plain::LONG),
        Member::new("createdAt", &schemas::TIMESTAMP_ISO8601),
        Member::new("description", &plain::STRING),
        Member::new("id", &plain::STRING),
        Member::new("partition", &plain::STRING),
        Member::new("policyDetails", &schemas::POLICY_DETAILS),
        Member::new("region", &plain::STRING),
        Member::new("resourcesAffected", &schemas::RESOURCES_AFFECTED),
        Member::new("sample", &plain::BOOLEAN),
        Member::new("schemaVersion", &plain::STRING),
        Member::new("severity", &schemas::SEVERITY),
        Member::new("title", &plain::STRING),
        Member::new("type", &schemas::FINDING_TYPE),
        Member::new("updatedAt", &schemas::TIMESTAMP_ISO8601),
    ],
);

wire::shape!(Finding, FINDING { 0 account_id, 1 archived, 2 category, 3 classification_details, 4 count, 5 created_at, 6 description, 7 id, 8 partition, 9 policy_details, 10 region, 11 resources_affected, 12 sample, 13 schema_version, 14 severity, 15 title, 16 r#type, 17 updated_at });

/// `FindingAction`.
#[derive(Clone, Default)]
pub struct FindingAction {
    /// `actionType`.
    pub action_type: Option<FindingActionType>,
    /// `apiCallDetails`.
    pub api_call_details: Option<ApiCallDetails>,
}

pub(super) static FINDING_ACTION: Structure = Structure::new(
    "FindingAction",
    &[
        Member::new("actionType", &schemas::FINDING_ACTION_TYPE),
        Member::new("apiCallDetails", &schemas::API_CALL_DETAILS),
    ],
);

wire::shape!(FindingAction, FINDING_ACTION { 0 action_type, 1 api_call_details });

/// `FindingActor`.
#[derive(Clone, Default)]
pub struct FindingActor {
    /// `domainDetails`.
    pub domain_details: Option<DomainDetails>,
    /// `ipAddressDetails`.
    pub ip_address_details: Option<IpAddressDetails>,
    /// `userIdentity`.
    pub user_identity: Option<UserIdentity>,
}

pub(super) static FINDING_ACTOR: Structure = Structure::new(
    "FindingActor",
    &[
        Member::new("domainDetails", &schemas::DOMAIN_DETAILS),
        Member::new("ipAddressDetails", &schemas::IP_ADDRESS_DETAILS),
        Member::new("userIdentity", &schemas::USER_IDENTITY),
    ],
);

wire::shape!(FindingActor, FINDING_ACTOR { 0 domain_details, 1 ip_address_details, 2 user_identity });

/// `FindingCriteria`.
#[derive(Clone, Default)]
pub struct FindingCriteria {
    /// `criterion`.
    pub criterion: Option<BTreeMap<String, CriterionAdditionalProperties>>,
}

pub(super) static FINDING_CRITERIA: Structure =
    Structure::new("FindingCriteria", &[Member::new("criterion", &schemas::CRITERION)]);

wire::shape!(FindingCriteria, FINDING_CRITERIA { 0 criterion });

/// `FindingStatisticsSortCriteria`.
#[derive(Clone, Default)]
pub struct FindingStatisticsSortCriteria {
    /// `attributeName`.
    pub attribute_name: Option<FindingStatisticsSortAttributeName>,
    /// `orderBy`.
    pub order_by: Option<OrderBy>,
}

pub(super) static FINDING_STATISTICS_SORT_CRITERIA: Structure = Structure::new(
    "FindingStatisticsSortCriteria",
    &[
        Member::new("attributeName", &schemas::FINDING_STATISTICS_SORT_ATTRIBUTE_NAME),
        Member::new("orderBy", &schemas::ORDER_BY),
    ],
);

wire::shape!(FindingStatisticsSortCriteria, FINDING_STATISTICS_SORT_CRITERIA { 0 attribute_name, 1 order_by });

/// `FindingsFilterListItem`.
#[derive(Clone, Default)]
pub struct FindingsFilterListItem {
    /// `action`.
    pub action: Option<FindingsFilterAction>,
    /// `arn`.
    pub arn: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

pub(super) static FINDINGS_FILTER_LIST_ITEM: Structure = Structure::new(
    "FindingsFilterListItem",
    &[
        Member::new("action", &schemas::FINDINGS_FILTER_ACTION),
        Member::new("arn", &plain::STRING),
        Member::new("id", &plain::STRING),
        Member::new("name", &plain::STRING),
        Member::new("tags", &schemas::TAG_MAP),
    ],
);

wire::shape!(FindingsFilterListItem, FINDINGS_FILTER_LIST_ITEM { 0 action, 1 arn, 2 id, 3 name, 4 tags });

/// `GetAutomatedDiscoveryConfigurationRequest`.
#[derive(Clone, Default)]
pub struct GetAutomatedDiscoveryConfigurationRequest {}

pub(super) static GET_AUTOMATED_DISCOVERY_CONFIGURATION_REQUEST: Structure =
    Structure::new("GetAutomatedDiscoveryConfigurationRequest", &[]);

wire::shape!(
    GetAutomatedDiscoveryConfigurationRequest,
    GET_AUTOMATED_DISCOVERY_CONFIGURATION_REQUEST {}
);

/// `GetAutomatedDiscoveryConfigurationResponse`.
#[derive(Clone, Default)]
pub struct GetAutomatedDiscoveryConfigurationResponse {
    /// `autoEnableOrganizationMembers`.
    pub auto_enable_organization_members: Option<AutoEnableMode>,
    /// `classificationScopeId`.
    pub classification_scope_id: Option<String>,
    /// `disabledAt`.
    pub disabled_at: Option<Timestamp>,
    /// `firstEnabledAt`.
    pub first_enabled_at: Option<Timestamp>,
    /// `lastUpdatedAt`.
    pub last_updated_at: Option<Timestamp>,
    /// `sensitivityInspectionTemplateId`.
    pub sensitivity_inspection_template_id: Option<String>,
    /// `status`.
    pub status: Option<AutomatedDiscoveryStatus>,
}

pub(super) static GET_AUTOMATED_DISCOVERY_CONFIGURATION_RESPONSE: Structure = Structure::new(
    "GetAutomatedDiscoveryConfigurationResponse",
    &[
        Member::new("autoEnableOrganizationMembers", &schemas::AUTO_ENABLE_MODE),
        Member::new("classificationScopeId", &schemas::CLASSIFICATION_SCOPE_ID),
        Member::new("disabledAt", &schemas::TIMESTAMP),
        Member::new("firstEnabledAt", &schemas::TIMESTAMP),
        Member::new("lastUpdatedAt", &schemas::TIMESTAMP),
        Member::new("sensitivityInspectionTemplateId", &plain::STRING),
        Member::new("status", &schemas::AUTOMATED_DISCOVERY_STATUS),
    ],
);

wire::shape!(GetAutomatedDiscoveryConfigurationResponse, GET_AUTOMATED_DISCOVERY_CONFIGURATION_RESPONSE { 0 auto_enable_organization_members, 1 classification_scope_id, 2 disabled_at, 3 first_enabled_at, 4 last_updated_at, 5 sensitivity_inspection_template_id, 6 status });

/// `GetClassificationExportConfigurationRequest`.
#[derive(Clone, Default)]
pub struct GetClassificationExportConfigurationRequest {}

pub(super) static GET_CLASSIFICATION_EXPORT_CONFIGURATION_REQUEST: Structure =
    Structure::new("GetClassificationExportConfigurationRequest", &[]);

wire::shape!(
    GetClassificationExportConfigurationRequest,
    GET_CLASSIFICATION_EXPORT_CONFIGURATION_REQUEST {}
);

/// `GetClassificationExportConfigurationResponse`.
#[derive(Clone, Default)]
pub struct GetClassificationExportConfigurationResponse {
    /// `configuration`.
    pub configuration: Option<ClassificationExportConfiguration>,
}

pub(super) static GET_CLASSIFICATION_EXPORT_CONFIGURATION_RESPONSE: Structure = Structure::new(
    "GetClassificationExportConfigurationResponse",
    &[Member::new("configuration", &schemas::CLASSIFICATION_EXPORT_CONFIGURATION)],
);

wire::shape!(GetClassificationExportConfigurationResponse, GET_CLASSIFICATION_EXPORT_CONFIGURATION_RESPONSE { 0 configuration });

/// `GetCustomDataIdentifierRequest`.
#[derive(Clone, Default)]
pub struct GetCustomDataIdentifierRequest {
    /// `id`: in the path.
    pub id: String,
}

pub(super) static GET_CUSTOM_DATA_IDENTIFIER_REQUEST: Structure = Structure::new(
    "GetCustomDataIdentifierRequest",
    &[Member::new("id", &plain::STRING).required().at(Location::Label)],
);

wire::shape!(GetCustomDataIdentifierRequest, GET_CUSTOM_DATA_IDENTIFIER_REQUEST { 0 id });

/// `GetCustomDataIdentifierResponse`.
#[derive(Clone, Default)]
pub struct GetCustomDataIdentifierResponse {
    /// `arn`.
    pub arn: Option<String>,
    /// `createdAt`.
    pub created_at: Option<Timestamp>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `ignoreWords`.
    pub ignore_words: Option<Vec<String>>,
    /// `keywords`.
    pub keywords: Option<Vec<String>>,
    /// `maximumMatchDistance`.
    pub maximum_match_distance: Option<i32>,
    /// `name`.
    pub name: Option<String>,
    /// `regex`.
    pub regex: Option<String>,
    /// `severityLevels`.
    pub severity_levels: Option<Vec<SeverityLevel>>,
    /// `tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

pub(super) static GET_CUSTOM_DATA_IDENTIFIER_RESPONSE: Structure = Structure::new(
    "GetCustomDataIdentifierResponse",
    &[
        Member::new("arn", &plain::STRING),
        Member::new("createdAt", &schemas::TIMESTAMP_ISO8601),
        Member::new("deleted", &plain::BOOLEAN),
        Member::new("description", &plain::STRING),
        Member::new("id", &plain::STRING),
        Member::new("ignoreWords", &schemas::LIST_OF_STRING),
        Member::new("keywords", &schemas::LIST_OF_STRING),
        Member::new("maximumMatchDistance", &plain::INTEGER),
        Member::new("name", &plain::STRING),
        Member::new("regex", &plain::STRING),
        Member::new("severityLevels", &schemas::SEVERITY_LEVEL_LIST),
        Member::new("tags", &schemas::TAG_MAP),
    ],
);

wire::shape!(GetCustomDataIdentifierResponse, GET_CUSTOM_DATA_IDENTIFIER_RESPONSE { 0 arn, 1 created_at, 2 deleted, 3 description, 4 id, 5 ignore_words, 6 keywords, 7 maximum_match_distance, 8 name, 9 regex, 10 severity_levels, 11 tags });

/// `GetFindingStatisticsRequest`.
#[derive(Clone, Default)]
pub struct GetFindingStatisticsRequest {
    /// `findingCriteria`.
    pub finding_criteria: Option<FindingCriteria>,
    /// `groupBy`.
    pub group_by: GroupBy,
    /// `size`.
    pub size: Option<i32>,
    /// `sortCriteria`.
    pub sort_criteria: Option<FindingStatisticsSortCriteria>,
}

pub(super) static GET_FINDING_STATISTICS_REQUEST: Structure = Structure::new(
    "GetFindingStatisticsRequest",
    &[
        Member::new("findingCriteria", &schemas::FINDING_CRITERIA),
        Member::new("groupBy", &schemas::GROUP_BY).required(),
        Member::new("size", &plain::INTEGER),
        Member::new("sortCriteria", &schemas::FINDING_STATISTICS_SORT_CRITERIA),
    ],
);

wire::shape!(GetFindingStatisticsRequest, GET_FINDING_STATISTICS_REQUEST { 0 finding_criteria, 1 group_by, 2 size, 3 sort_criteria });

/// `GetFindingStatisticsResponse`.
#[derive(Clone, Default)]
pub struct GetFindingStatisticsResponse {
    /// `countsByGroup`.
    pub counts_by_group: Option<Vec<GroupCount>>,
}

pub(super) static GET_FINDING_STATISTICS_RESPONSE: Structure = Structure::new(
    "GetFindingStatisticsResponse",
    &[Member::new("countsByGroup", &schemas::LIST_OF_GROUP_COUNT)],
);

wire::shape!(GetFindingStatisticsResponse, GET_FINDING_STATISTICS_RESPONSE { 0 counts_by_group });

/// `GetFindingsFilterRequest`.
#[derive(Clone, Default)]
pub struct GetFindingsFilterRequest {
    /// `id`: in the path.
    pub id: String,
}

pub(super) static GET_FINDINGS_FILTER_REQUEST: Structure = Structure::new(
    "GetFindingsFilterRequest",
    &[Member::new("id", &plain::STRING).required().at(Location::Label)],
);

wire::shape!(GetFindingsFilterRequest, GET_FINDINGS_FILTER_REQUEST { 0 id });

/// `GetFindingsFilterResponse`.
#[derive(Clone, Default)]
pub struct GetFindingsFilterResponse {
    /// `action`.
    pub action: Option<FindingsFilterAction>,
    /// `arn`.
    pub arn: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `findingCriteria`.
    pub finding_criteria: Option<FindingCriteria>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `position`.
    pub position: Option<i32>,
    /// `tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

pub(super) static GET_FINDINGS_FILTER_RESPONSE: Structure = Structure::new(
    "GetFindingsFilterResponse",
    &[
        Member::new("action", &schemas::FINDINGS_FILTER_ACTION),
        Member::new("arn", &plain::STRING),
        Member::new("description", &plain::STRING),
        Member::new("findingCriteria", &schemas::FINDING_CRITERIA),
        Member::new("id", &plain::STRING),
        Member::new("name", &plain::STRING),
        Member::new("position", &plain::INTEGER),
        Member::new("tags", &schemas::TAG_MAP),
    ],
);

wire::shape!(GetFindingsFilterResponse, GET_FINDINGS_FILTER_RESPONSE { 0 action, 1 arn, 2 description, 3 finding_criteria, 4 id, 5 name, 6 position, 7 tags });

/// `GetFindingsRequest`.
#[derive(Clone, Default)]
pub struct GetFindingsRequest {
    /// `findingIds`.
    pub finding_ids: Vec<String>,
    /// `sortCriteria`.
    pub sort_criteria: Option<SortCriteria>,
}

pub(super) static GET_FINDINGS_REQUEST: Structure = Structure::new(
    "GetFindingsRequest",
    &[
        Member::new("findingIds", &schemas::LIST_OF_STRING).required(),
        Member::new("sortCriteria", &schemas::SORT_CRITERIA),
    ],
);

wire::shape!(GetFindingsRequest, GET_FINDINGS_REQUEST { 0 finding_ids, 1 sort_criteria });

/// `GetFindingsResponse`.
#[derive(Clone, Default)]
pub struct GetFindingsResponse {
    /// `findings`.
    pub findings: Option<Vec<Finding>>,
}

pub(super) static GET_FINDINGS_RESPONSE: Structure =
    Structure::new("GetFindingsResponse", &[Member::new("findings", &schemas::LIST_OF_FINDING)]);

wire::shape!(GetFindingsResponse, GET_FINDINGS_RESPONSE { 0 findings });

/// `GetMacieSessionRequest`.
#[derive(Clone, Default)]
pub struct GetMacieSessionRequest {}

pub(super) static GET_MACIE_SESSION_REQUEST: Structure =
    Structure::new("GetMacieSessionRequest", &[]);

wire::shape!(GetMacieSessionRequest, GET_MACIE_SESSION_REQUEST {});

/// `GetMacieSessionResponse`.
#[derive(Clone, Default)]
pub struct GetMacieSessionResponse {
    /// `createdAt`.
    pub created_at: Option<Timestamp>,
    /// `findingPublishingFrequency`.
    pub finding_publishing_frequency: Option<FindingPublishingFrequency>,
    /// `serviceRole`.
    pub service_role: Option<String>,
    /// `status`.
    pub status: Option<MacieStatus>,
    /// `updatedAt`.
    pub updated_at: Option<Timestamp>,
}

pub(super) static GET_MACIE_SESSION_RESPONSE: Structure = Structure::new(
    "GetMacieSessionResponse",
    &[
        Member::new("createdAt", &schemas::TIMESTAMP_ISO8601),
        Member::new("findingPublishingFrequency", &schemas::FINDING_PUBLISHING_FREQUENCY),
        Member::new("serviceRole", &plain::STRING),
        Member::new("status", &schemas::MACIE_STATUS),
        Member::new("updatedAt", &schemas::TIMESTAMP_ISO8601),
    ],
);

wire::shape!(GetMacieSessionResponse, GET_MACIE_SESSION_RESPONSE { 0 created_at, 1 finding_publishing_frequency, 2 service_role, 3 status, 4 updated_at });

/// `GroupCount`.
#[derive(Clone, Default)]
pub struct GroupCount {
    /// `count`.
    pub count: Option<i64>,
    /// `groupKey`.
    pub group_key: Option<String>,
}

pub(super) static GROUP_COUNT: Structure = Structure::new(
    "GroupCount",
    &[Member::new("count", &plain::LONG), Member::new("groupKey", &plain::STRING)],
);

wire::shape!(GroupCount, GROUP_COUNT { 0 count, 1 group_key });

/// `IamUser`.
#[derive(Clone, Default)]
pub struct IamUser {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `arn`.
    pub arn: Option<String>,
    /// `principalId`.
    pub principal_id: Option<String>,
    /// `userName`.
    pub user_name: Option<String>,
}

pub(super) static IAM_USER: Structure = Structure::new(
    "IamUser",
    &[
        Member::new("accountId", &plain::STRING),
        Member::new("arn", &plain::STRING),
        Member::new("principalId", &plain::STRING),
        Member::new("userName", &plain::STRING),
    ],
);

wire::shape!(IamUser, IAM_USER { 0 account_id, 1 arn, 2 principal_id, 3 user_name });

/// `IpAddressDetails`.
#[derive(Clone, Default)]
pub struct IpAddressDetails {
    /// `ipAddressV4`.
    pub ip_address_v4: Option<String>,
    /// `ipCity`.
    pub ip_city: Option<IpCity>,
    /// `ipCountry`.
    pub ip_country: Option<IpCountry>,
    /// `ipGeoLocation`.
    pub ip_geo_location: Option<IpGeoLocation>,
    /// `ipOwner`.
    pub ip_owner: Option<IpOwner>,
}

pub(super) static IP_ADDRESS_DETAILS: Structure = Structure::new(
    "IpAddressDetails",
    &[
        Member::new("ipAddressV4", &plain::STRING),
        Member::new("ipCity", &schemas::IP_CITY),
        Member::new("ipCountry", &schemas::IP_COUNTRY),
        Member::new("ipGeoLocation", &schemas::IP_GEO_LOCATION),
        Member::new("ipOwner", &schemas::IP_OWNER),
    ],
);

wire::shape!(IpAddressDetails, IP_ADDRESS_DETAILS { 0 ip_address_v4, 1 ip_city, 2 ip_country, 3 ip_geo_location, 4 ip_owner });

/// `IpCity`.
#[derive(Clone, Default)]
pub struct IpCity {
    /// `name`.
    pub name: Option<String>,
}

pub(super) static IP_CITY: Structure =
    Structure::new("IpCity", &[Member::new("name", &plain::STRING)]);

wire::shape!(IpCity, IP_CITY { 0 name });

/// `IpCountry`.
#[derive(Clone, Default)]
pub struct IpCountry {
    /// `code`.
    pub code: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

pub(super) static IP_COUNTRY: Structure = Structure::new(
    "IpCountry",
    &[Member::new("code", &plain::STRING), Member::new("name", &plain::STRING)],
);

wire::shape!(IpCountry, IP_COUNTRY { 0 code, 1 name });

/// `IpGeoLocation`.
#[derive(Clone, Default)]
pub struct IpGeoLocation {
    /// `lat`.
    pub lat: Option<f64>,
    /// `lon`.
    pub lon: Option<f64>,
}

pub(super) static IP_GEO_LOCATION: Structure = Structure::new(
    "IpGeoLocation",
    &[Member::new("lat", &plain::DOUBLE), Member::new("lon", &plain::DOUBLE)],
);

wire::shape!(IpGeoLocation, IP_GEO_LOCATION { 0 lat, 1 lon });

/// `IpOwner`.
#[derive(Clone, Default)]
pub struct IpOwner {
    /// `asn`.
    pub asn: Option<String>,
    /// `asnOrg`.
    pub asn_org: Option<String>,
    /// `isp`.
    pub isp: Option<String>,
    /// `org`.
    pub org: Option<String>,
}

pub(super) static IP_OWNER: Structure = Structure::new(
    "IpOwner",
    &[
        Member::new("asn", &plain::STRING),
        Member::new("asnOrg", &plain::STRING),
        Member::new("isp", &plain::STRING),
        Member::new("org", &plain::STRING),
    ],
);

wire::shape!(IpOwner, IP_OWNER { 0 asn, 1 asn_org, 2 isp, 3 org });

/// `JobScheduleFrequency`.
#[derive(Clone, Default)]
pub struct JobScheduleFrequency {
    /// `dailySchedule`.
    pub daily_schedule: Option<DailySchedule>,
    /// `monthlySchedule`.
    pub monthly_schedule: Option<MonthlySchedule>,
    /// `weeklySchedule`.
    pub weekly_schedule: Option<WeeklySchedule>,
}

pub(super) static JOB_SCHEDULE_FREQUENCY: Structure = Structure::new(
    "JobScheduleFrequency",
    &[
        Member::new("dailySchedule", &schemas::DAILY_SCHEDULE),
        Member::new("monthlySchedule", &schemas::MONTHLY_SCHEDULE),
        Member::new("weeklySchedule", &schemas::WEEKLY_SCHEDULE),
    ],
);

wire::shape!(JobScheduleFrequency, JOB_SCHEDULE_FREQUENCY { 0 daily_schedule, 1 monthly_schedule, 2 weekly_schedule });

/// `JobScopeTerm`.
#[derive(Clone, Default)]
pub struct JobScopeTerm {
    /// `simpleScopeTerm`.
    pub simple_scope_term: Option<SimpleScopeTerm>,
    /// `tagScopeTerm`.
    pub tag_scope_term: Option<TagScopeTerm>,
}

pub(super) static JOB_SCOPE_TERM: Structure = Structure::new(
    "JobScopeTerm",
    &[
        Member::new("simpleScopeTerm", &schemas::SIMPLE_SCOPE_TERM),
        Member::new("tagScopeTerm", &schemas::TAG_SCOPE_TERM),
    ],
);

wire::shape!(JobScopeTerm, JOB_SCOPE_TERM { 0 simple_scope_term, 1 tag_scope_term });

/// `JobScopingBlock`.
#[derive(Clone, Default)]
pub struct JobScopingBlock {
    /// `and`.
    pub and: Option<Vec<JobScopeTerm>>,
}

pub(super) static JOB_SCOPING_BLOCK: Structure =
    Structure::new("JobScopingBlock", &[Member::new("and", &schemas::LIST_OF_JOB_SCOPE_TERM)]);

wire::shape!(JobScopingBlock, JOB_SCOPING_BLOCK { 0 and });

/// `JobSummary`.
#[derive(Clone, Default)]
pub struct JobSummary {
    /// `bucketCriteria`.
    pub bucket_criteria: Option<S3BucketCriteriaForJob>,
    /// `bucketDefinitions`.
    pub bucket_definitions: Option<Vec<S3BucketDefinitionForJob>>,
    /// `createdAt`.
    pub created_at: Option<Timestamp>,
    /// `jobId`.
    pub job_id: Option<String>,
    /// `jobStatus`.
    pub job_status: Option<JobStatus>,
    /// `jobType`.
    pub job_type: Option<JobType>,
    /// `lastRunErrorStatus`.
    pub last_run_error_status: Option<LastRunErrorStatus>,
    /// `name`.
    pub name: Option<String>,
    /// `userPausedDetails`.
    pub user_paused_details: Option<UserPausedDetails>,
}

pub(super) static JOB_SUMMARY: Structure = Structure::new(
    "JobSummary",
    &[
        Member::new("bucketCriteria", &schemas::S3_BUCKET_CRITERIA_FOR_JOB),
        Member::new("bucketDefinitions", &schemas::LIST_OF_S3_BUCKET_DEFINITION_FOR_JOB),
        Member::new("createdAt", &schemas::TIMESTAMP_ISO8601),
        Member::new("jobId", &plain::STRING),
        Member::new("jobStatus", &schemas::JOB_STATUS),
        Member::new("jobType", &schemas::JOB_TYPE),
        Member::new("lastRunErrorStatus", &schemas::LAST_RUN_ERROR_STATUS),
        Member::new("name", &plain::STRING),
        Member::new("userPausedDetails", &schemas::USER_PAUSED_DETAILS),
    ],
);

wire::shape!(JobSummary, JOB_SUMMARY { 0 bucket_criteria, 1 bucket_definitions, 2 created_at, 3 job_id, 4 job_status, 5 job_type, 6 last_run_error_status, 7 name, 8 user_paused_details });

/// `KeyValuePair`.
#[derive(Clone, Default)]
pub struct KeyValuePair {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

pub(super) static KEY_VALUE_PAIR: Structure = Structure::new(
    "KeyValuePair",
    &[Member::new("key", &plain::STRING), Member::new("value", &plain::STRING)],
);

wire::shape!(KeyValuePair, KEY_VALUE_PAIR { 0 key, 1 value });

/// `LastRunErrorStatus`.
#[derive(Clone, Default)]
pub struct LastRunErrorStatus {
    /// `code`.
    pub code: Option<LastRunErrorStatusCode>,
}

pub(super) static LAST_RUN_ERROR_STATUS: Structure = Structure::new(
    "LastRunErrorStatus",
    &[Member::new("code", &schemas::LAST_RUN_ERROR_STATUS_CODE)],
);

wire::shape!(LastRunErrorStatus, LAST_RUN_ERROR_STATUS { 0 code });

/// `ListClassificationJobsRequest`.
#[derive(Clone, Default)]
pub struct ListClassificationJobsRequest {
    /// `filterCriteria`.
    pub filter_criteria: Option<ListJobsFilterCriteria>,
    /// `maxResults`.
    pub max_results: Option<i32>,
    /// `nextToken`.
    pub next_token: Option<String>,
    /// `sortCriteria`.
    pub sort_criteria: Option<ListJobsSortCriteria>,
}

pub(super) static LIST_CLASSIFICATION_JOBS_REQUEST: Structure = Structure::new(
    "ListClassificationJobsRequest",
    &[
        Member::new("filterCriteria", &schemas::LIST_JOBS_FILTER_CRITERIA),
        Member::new("maxResults", &plain::INTEGER),
        Member::new("nextToken", &plain::STRING),
        Member::new("sortCriteria", &schemas::LIST_JOBS_SORT_CRITERIA),
    ],
);

wire::shape!(ListClassificationJobsRequest, LIST_CLASSIFICATION_JOBS_REQUEST { 0 filter_criteria, 1 max_results, 2 next_token, 3 sort_criteria });

/// `ListClassificationJobsResponse`.
#[derive(Clone, Default)]
pub struct ListClassificationJobsResponse {
    /// `items`.
    pub items: Option<Vec<JobSummary>>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_CLASSIFICATION_JOBS_RESPONSE: Structure = Structure::new(
    "ListClassificationJobsResponse",
    &[
        Member::new("items", &schemas::LIST_OF_JOB_SUMMARY),
        Member::new("nextToken", &plain::STRING),
    ],
);

wire::shape!(ListClassificationJobsResponse, LIST_CLASSIFICATION_JOBS_RESPONSE { 0 items, 1 next_token });

/// `ListCustomDataIdentifiersRequest`.
#[derive(Clone, Default)]
pub struct ListCustomDataIdentifiersRequest {
    /// `maxResults`.
    pub max_results: Option<i32>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_CUSTOM_DATA_IDENTIFIERS_REQUEST: Structure = Structure::new(
    "ListCustomDataIdentifiersRequest",
    &[Member::new("maxResults", &plain::INTEGER), Member::new("nextToken", &plain::STRING)],
);

wire::shape!(ListCustomDataIdentifiersRequest, LIST_CUSTOM_DATA_IDENTIFIERS_REQUEST { 0 max_results, 1 next_token });

/// `ListCustomDataIdentifiersResponse`.
#[derive(Clone, Default)]
pub struct ListCustomDataIdentifiersResponse {
    /// `items`.
    pub items: Option<Vec<CustomDataIdentifierSummary>>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_CUSTOM_DATA_IDENTIFIERS_RESPONSE: Structure = Structure::new(
    "ListCustomDataIdentifiersResponse",
    &[
        Member::new("items", &schemas::LIST_OF_CUSTOM_DATA_IDENTIFIER_SUMMARY),
        Member::new("nextToken", &plain::STRING),
    ],
);

wire::shape!(ListCustomDataIdentifiersResponse, LIST_CUSTOM_DATA_IDENTIFIERS_RESPONSE { 0 items, 1 next_token });

/// `ListFindingsFiltersRequest`.
#[derive(Clone, Default)]
pub struct ListFindingsFiltersRequest {
    /// `maxResults`: query parameter `maxResults`.
    pub max_results: Option<i32>,
    /// `nextToken`: query parameter `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_FINDINGS_FILTERS_REQUEST: Structure = Structure::new(
    "ListFindingsFiltersRequest",
    &[
        Member::new("maxResults", &schemas::MAX_RESULTS).at(Location::Query),
        Member::new("nextToken", &plain::STRING).at(Location::Query),
    ],
);

wire::shape!(ListFindingsFiltersRequest, LIST_FINDINGS_FILTERS_REQUEST { 0 max_results, 1 next_token });

/// `ListFindingsFiltersResponse`.
#[derive(Clone, Default)]
pub struct ListFindingsFiltersResponse {
    /// `findingsFilterListItems`.
    pub findings_filter_list_items: Option<Vec<FindingsFilterListItem>>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_FINDINGS_FILTERS_RESPONSE: Structure = Structure::new(
    "ListFindingsFiltersResponse",
    &[
        Member::new("findingsFilterListItems", &schemas::LIST_OF_FINDINGS_FILTER_LIST_ITEM),
        Member::new("nextToken", &plain::STRING),
    ],
);

wire::shape!(ListFindingsFiltersResponse, LIST_FINDINGS_FILTERS_RESPONSE { 0 findings_filter_list_items, 1 next_token });

/// `ListFindingsRequest`.
#[derive(Clone, Default)]
pub struct ListFindingsRequest {
    /// `findingCriteria`.
    pub finding_criteria: Option<FindingCriteria>,
    /// `maxResults`.
    pub max_results: Option<i32>,
    /// `nextToken`.
    pub next_token: Option<String>,
    /// `sortCriteria`.
    pub sort_criteria: Option<SortCriteria>,
}

pub(super) static LIST_FINDINGS_REQUEST: Structure = Structure::new(
    "ListFindingsRequest",
    &[
        Member::new("findingCriteria", &schemas::FINDING_CRITERIA),
        Member::new("maxResults", &plain::INTEGER),
        Member::new("nextToken", &plain::STRING),
        Member::new("sortCriteria", &schemas::SORT_CRITERIA),
    ],
);

wire::shape!(ListFindingsRequest, LIST_FINDINGS_REQUEST { 0 finding_criteria, 1 max_results, 2 next_token, 3 sort_criteria });

/// `ListFindingsResponse`.
#[derive(Clone, Default)]
pub struct ListFindingsResponse {
    /// `findingIds`.
    pub finding_ids: Option<Vec<String>>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_FINDINGS_RESPONSE: Structure = Structure::new(
    "ListFindingsResponse",
    &[
        Member::new("findingIds", &schemas::LIST_OF_STRING),
        Member::new("nextToken", &plain::STRING),
    ],
);

wire::shape!(ListFindingsResponse, LIST_FINDINGS_RESPONSE { 0 finding_ids, 1 next_token });

/// `ListJobsFilterCriteria`.
#[derive(Clone, Default)]
pub struct ListJobsFilterCriteria {
    /// `excludes`.
    pub excludes: Option<Vec<ListJobsFilterTerm>>,
    /// `includes`.
    pub includes: Option<Vec<ListJobsFilterTerm>>,
}

pub(super) static LIST_JOBS_FILTER_CRITERIA: Structure = Structure::new(
    "ListJobsFilterCriteria",
    &[
        Member::new("excludes", &schemas::LIST_OF_LIST_JOBS_FILTER_TERM),
        Member::new("includes", &schemas::LIST_OF_LIST_JOBS_FILTER_TERM),
    ],
);

wire::shape!(ListJobsFilterCriteria, LIST_JOBS_FILTER_CRITERIA { 0 excludes, 1 includes });

/// `ListJobsFilterTerm`.
#[derive(Clone, Default)]
pub struct ListJobsFilterTerm {
    /// `comparator`.
    pub comparator: Option<JobComparator>,
    /// `key`.
    pub key: Option<ListJobsFilterKey>,
    /// `values`.
    pub values: Option<Vec<String>>,
}

pub(super) static LIST_JOBS_FILTER_TERM: Structure = Structure::new(
    "ListJobsFilterTerm",
    &[
        Member::new("comparator", &schemas::JOB_COMPARATOR),
        Member::new("key", &schemas::LIST_JOBS_FILTER_KEY),
        Member::new("values", &schemas::LIST_OF_STRING),
    ],
);

wire::shape!(ListJobsFilterTerm, LIST_JOBS_FILTER_TERM { 0 comparator, 1 key, 2 values });

/// `ListJobsSortCriteria`.
#[derive(Clone, Default)]
pub struct ListJobsSortCriteria {
    /// `attributeName`.
    pub attribute_name: Option<ListJobsSortAttributeName>,
    /// `orderBy`.
    pub order_by: Option<OrderBy>,
}

pub(super) static LIST_JOBS_SORT_CRITERIA: Structure = Structure::new(
    "ListJobsSortCriteria",
    &[
        Member::new("attributeName", &schemas::LIST_JOBS_SORT_ATTRIBUTE_NAME),
        Member::new("orderBy", &schemas::ORDER_BY),
    ],
);

wire::shape!(ListJobsSortCriteria, LIST_JOBS_SORT_CRITERIA { 0 attribute_name, 1 order_by });

/// `ListManagedDataIdentifiersRequest`.
#[derive(Clone, Default)]
pub struct ListManagedDataIdentifiersRequest {
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_MANAGED_DATA_IDENTIFIERS_REQUEST: Structure = Structure::new(
    "ListManagedDataIdentifiersRequest",
    &[Member::new("nextToken", &plain::STRING)],
);

wire::shape!(ListManagedDataIdentifiersRequest, LIST_MANAGED_DATA_IDENTIFIERS_REQUEST { 0 next_token });

/// `ListManagedDataIdentifiersResponse`.
#[derive(Clone, Default)]
pub struct ListManagedDataIdentifiersResponse {
    /// `items`.
    pub items: Option<Vec<ManagedDataIdentifierSummary>>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_MANAGED_DATA_IDENTIFIERS_RESPONSE: Structure = Structure::new(
    "ListManagedDataIdentifiersResponse",
    &[
        Member::new("items", &schemas::LIST_OF_MANAGED_DATA_IDENTIFIER_SUMMARY),
        Member::new("nextToken", &plain::STRING),
    ],
);

wire::shape!(ListManagedDataIdentifiersResponse, LIST_MANAGED_DATA_IDENTIFIERS_RESPONSE { 0 items, 1 next_token });

/// `ListTagsForResourceRequest`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceRequest {
    /// `resourceArn`: in the path.
    pub resource_arn: String,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: Structure = Structure::new(
    "ListTagsForResourceRequest",
    &[Member::new("resourceArn", &plain::STRING).required().at(Location::Label)],
);

wire::shape!(ListTagsForResourceRequest, LIST_TAGS_FOR_RESOURCE_REQUEST { 0 resource_arn });

/// `ListTagsForResourceResponse`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceResponse {
    /// `tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_RESPONSE: Structure =
    Structure::new("ListTagsForResourceResponse", &[Member::new("tags", &schemas::TAG_MAP)]);

wire::shape!(ListTagsForResourceResponse, LIST_TAGS_FOR_RESOURCE_RESPONSE { 0 tags });

/// `ManagedDataIdentifierSummary`.
#[derive(Clone, Default)]
pub struct ManagedDataIdentifierSummary {
    /// `category`.
    pub category: Option<SensitiveDataItemCategory>,
    /// `id`.
    pub id: Option<String>,
}

pub(super) static MANAGED_DATA_IDENTIFIER_SUMMARY: Structure = Structure::new(
    "ManagedDataIdentifierSummary",
    &[
        Member::new("category", &schemas::SENSITIVE_DATA_ITEM_CATEGORY),
        Member::new("id", &plain::STRING),
    ],
);

wire::shape!(ManagedDataIdentifierSummary, MANAGED_DATA_IDENTIFIER_SUMMARY { 0 category, 1 id });

/// `MonthlySchedule`.
#[derive(Clone, Default)]
pub struct MonthlySchedule {
    /// `dayOfMonth`.
    pub day_of_month: Option<i32>,
}

pub(super) static MONTHLY_SCHEDULE: Structure =
    Structure::new("MonthlySchedule", &[Member::new("dayOfMonth", &plain::INTEGER)]);

wire::shape!(MonthlySchedule, MONTHLY_SCHEDULE { 0 day_of_month });

/// `Occurrences`.
#[derive(Clone, Default)]
pub struct Occurrences {
    /// `cells`.
    pub cells: Option<Vec<Cell>>,
    /// `lineRanges`.
    pub line_ranges: Option<Vec<Range>>,
    /// `offsetRanges`.
    pub offset_ranges: Option<Vec<Range>>,
    /// `pages`.
    pub pages: Option<Vec<Page>>,
    /// `records`.
    pub records: Option<Vec<Record>>,
}

pub(super) static OCCURRENCES: Structure = Structure::new(
    "Occurrences",
    &[
        Member::new("cells", &schemas::CELLS),
        Member::new("lineRanges", &schemas::RANGES),
        Member::new("offsetRanges", &schemas::RANGES),
        Member::new("pages", &schemas::PAGES),
        Member::new("records", &schemas::RECORDS),
    ],
);

wire::shape!(Occurrences, OCCURRENCES { 0 cells, 1 line_ranges, 2 offset_ranges, 3 pages, 4 records });

/// `Page`.
#[derive(Clone, Default)]
pub struct Page {
    /// `lineRange`.
    pub line_range: Option<Range>,
    /// `offsetRange`.
    pub offset_range: Option<Range>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
}

pub(super) static PAGE: Structure = Structure::new(
    "Page",
    &[
        Member::new("lineRange", &schemas::RANGE),
        Member::new("offsetRange", &schemas::RANGE),
        Member::new("pageNumber", &plain::LONG),
    ],
);

wire::shape!(Page, PAGE { 0 line_range, 1 offset_range, 2 page_number });

/// `PolicyDetails`.
#[derive(Clone, Default)]
pub struct PolicyDetails {
    /// `action`.
    pub action: Option<FindingAction>,
    /// `actor`.
    pub actor: Option<FindingActor>,
}

pub(super) static POLICY_DETAILS: Structure = Structure::new(
    "PolicyDetails",
    &[
        Member::new("action", &schemas::FINDING_ACTION),
        Member::new("actor", &schemas::FINDING_ACTOR),
    ],
);

wire::shape!(PolicyDetails, POLICY_DETAILS { 0 action, 1 actor });

/// `PutClassificationExportConfigurationRequest`.
#[derive(Clone, Default)]
pub struct PutClassificationExportConfigurationRequest {
    /// `configuration`.
    pub configuration: ClassificationExportConfiguration,
}

pub(super) static PUT_CLASSIFICATION_EXPORT_CONFIGURATION_REQUEST: Structure = Structure::new(
    "PutClassificationExportConfigurationRequest",
    &[Member::new("configuration", &schemas::CLASSIFICATION_EXPORT_CONFIGURATION).required()],
);

wire::shape!(PutClassificationExportConfigurationRequest, PUT_CLASSIFICATION_EXPORT_CONFIGURATION_REQUEST { 0 configuration });

/// `PutClassificationExportConfigurationResponse`.
#[derive(Clone, Default)]
pub struct PutClassificationExportConfigurationResponse {
    /// `configuration`.
    pub configuration: Option<ClassificationExportConfiguration>,
}

pub(super) static PUT_CLASSIFICATION_EXPORT_CONFIGURATION_RESPONSE: Structure = Structure::new(
    "PutClassificationExportConfigurationResponse",
    &[Member::new("configuration", &schemas::CLASSIFICATION_EXPORT_CONFIGURATION)],
);

wire::shape!(PutClassificationExportConfigurationResponse, PUT_CLASSIFICATION_EXPORT_CONFIGURATION_RESPONSE { 0 configuration });

/// `Range`.
#[derive(Clone, Default)]
pub struct Range {
    /// `end`.
    pub end: Option<i64>,
    /// `start`.
    pub start: Option<i64>,
    /// `startColumn`.
    pub start_column: Option<i64>,
}

pub(super) static RANGE: Structure = Structure::new(
    "Range",
    &[
        Member::new("end", &plain::LONG),
        Member::new("start", &plain::LONG),
        Member::new("startColumn", &plain::LONG),
    ],
);

wire::shape!(Range, RANGE { 0 end, 1 start, 2 start_column });

/// `Record`.
#[derive(Clone, Default)]
pub struct Record {
    /// `jsonPath`.
    pub json_path: Option<String>,
    /// `recordIndex`.
    pub record_index: Option<i64>,
}

pub(super) static RECORD: Structure = Structure::new(
    "Record",
    &[Member::new("jsonPath", &plain::STRING), Member::new("recordIndex", &plain::LONG)],
);

wire::shape!(Record, RECORD { 0 json_path, 1 record_index });

/// `ResourcesAffected`.
#[derive(Clone, Default)]
pub struct ResourcesAffected {
    /// `s3Bucket`.
    pub s3_bucket: Option<S3Bucket>,
    /// `s3Object`.
    pub s3_object: Option<S3Object>,
}

pub(super) static RESOURCES_AFFECTED: Structure = Structure::new(
    "ResourcesAffected",
    &[Member::new("s3Bucket", &schemas::S3_BUCKET), Member::new("s3Object", &schemas::S3_OBJECT)],
);

wire::shape!(ResourcesAffected, RESOURCES_AFFECTED { 0 s3_bucket, 1 s3_object });

/// `S3Bucket`.
#[derive(Clone, Default)]
pub struct S3Bucket {
    /// `allowsUnencryptedObjectUploads`.
    pub allows_unencrypted_object_uploads: Option<AllowsUnencryptedObjectUploads>,
    /// `arn`.
    pub arn: Option<String>,
    /// `createdAt`.
    pub created_at: Option<Timestamp>,
    /// `defaultServerSideEncryption`.
    pub default_server_side_encryption: Option<ServerSideEncryption>,
    /// `name`.
    pub name: Option<String>,
    /// `owner`.
    pub owner: Option<S3BucketOwner>,
    /// `publicAccess`.
    pub public_access: Option<BucketPublicAccess>,
    /// `tags`.
    pub tags: Option<Vec<KeyValuePair>>,
}

pub(super) static S3_BUCKET: Structure = Structure::new(
    "S3Bucket",
    &[
        Member::new("allowsUnencryptedObjectUploads", &schemas::ALLOWS_UNENCRYPTED_OBJECT_UPLOADS),
        Member::new("arn", &plain::STRING),
        Member::new("createdAt", &schemas::TIMESTAMP_ISO8601),
        Member::new("defaultServerSideEncryption", &schemas::SERVER_SIDE_ENCRYPTION),
        Member::new("name", &plain::STRING),
        Member::new("owner", &schemas::S3_BUCKET_OWNER),
        Member::new("publicAccess", &schemas::BUCKET_PUBLIC_ACCESS),
        Member::new("tags", &schemas::KEY_VALUE_PAIR_LIST),
    ],
);

wire::shape!(S3Bucket, S3_BUCKET { 0 allows_unencrypted_object_uploads, 1 arn, 2 created_at, 3 default_server_side_encryption, 4 name, 5 owner, 6 public_access, 7 tags });

/// `S3BucketCriteriaForJob`.
#[derive(Clone, Default)]
pub struct S3BucketCriteriaForJob {
    /// `excludes`.
    pub excludes: Option<CriteriaBlockForJob>,
    /// `includes`.
    pub includes: Option<CriteriaBlockForJob>,
}

pub(super) static S3_BUCKET_CRITERIA_FOR_JOB: Structure = Structure::new(
    "S3BucketCriteriaForJob",
    &[
        Member::new("excludes", &schemas::CRITERIA_BLOCK_FOR_JOB),
        Member::new("includes", &schemas::CRITERIA_BLOCK_FOR_JOB),
    ],
);

wire::shape!(S3BucketCriteriaForJob, S3_BUCKET_CRITERIA_FOR_JOB { 0 excludes, 1 includes });

/// `S3BucketDefinitionForJob`.
#[derive(Clone, Default)]
pub struct S3BucketDefinitionForJob {
    /// `accountId`.
    pub account_id: String,
    /// `buckets`.
    pub buckets: Vec<String>,
}

pub(super) static S3_BUCKET_DEFINITION_FOR_JOB: Structure = Structure::new(
    "S3BucketDefinitionForJob",
    &[
        Member::new("accountId", &plain::STRING).required(),
        Member::new("buckets", &schemas::LIST_OF_STRING).required(),
    ],
);

wire::shape!(S3BucketDefinitionForJob, S3_BUCKET_DEFINITION_FOR_JOB { 0 account_id, 1 buckets });

/// `S3BucketOwner`.
#[derive(Clone, Default)]
pub struct S3BucketOwner {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
}

pub(super) static S3_BUCKET_OWNER: Structure = Structure::new(
    "S3BucketOwner",
    &[Member::new("displayName", &plain::STRING), Member::new("id", &plain::STRING)],
);

wire::shape!(S3BucketOwner, S3_BUCKET_OWNER { 0 display_name, 1 id });

/// `S3Destination`.
#[derive(Clone, Default)]
pub struct S3Destination {
    /// `bucketName`.
    pub bucket_name: String,
    /// `expectedBucketOwner`.
    pub expected_bucket_owner: Option<String>,
    /// `keyPrefix`.
    pub key_prefix: Option<String>,
    /// `kmsKeyArn`.
    pub kms_key_arn: String,
}

pub(super) static S3_DESTINATION: Structure = Structure::new(
    "S3Destination",
    &[
        Member::new("bucketName", &plain::STRING).required(),
        Member::new("expectedBucketOwner", &plain::STRING),
        Member::new("keyPrefix", &plain::STRING),
        Member::new("kmsKeyArn", &plain::STRING).required(),
    ],
);

wire::shape!(S3Destination, S3_DESTINATION { 0 bucket_name, 1 expected_bucket_owner, 2 key_prefix, 3 kms_key_arn });

/// `S3JobDefinition`.
#[derive(Clone, Default)]
pub struct S3JobDefinition {
    /// `bucketCriteria`.
    pub bucket_criteria: Option<S3BucketCriteriaForJob>,
    /// `bucketDefinitions`.
    pub bucket_definitions: Option<Vec<S3BucketDefinitionForJob>>,
    /// `scoping`.
    pub scoping: Option<Scoping>,
}

pub(super) static S3_JOB_DEFINITION: Structure = Structure::new(
    "S3JobDefinition",
    &[
        Member::new("bucketCriteria", &schemas::S3_BUCKET_CRITERIA_FOR_JOB),
        Member::new("bucketDefinitions", &schemas::LIST_OF_S3_BUCKET_DEFINITION_FOR_JOB),
        Member::new("scoping", &schemas::SCOPING),
    ],
);

wire::shape!(S3JobDefinition, S3_JOB_DEFINITION { 0 bucket_criteria, 1 bucket_definitions, 2 scoping });

/// `S3Object`.
#[derive(Clone, Default)]
pub struct S3Object {
    /// `bucketArn`.
    pub bucket_arn: Option<String>,
    /// `eTag`.
    pub e_tag: Option<String>,
    /// `extension`.
    pub extension: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `lastModified`.
    pub last_modified: Option<Timestamp>,
    /// `path`.
    pub path: Option<String>,
    /// `publicAccess`.
    pub public_access: Option<bool>,
    /// `serverSideEncryption`.
    pub server_side_encryption: Option<ServerSideEncryption>,
    /// `size`.
    pub size: Option<i64>,
    /// `storageClass`.
    pub storage_class: Option<StorageClass>,
    /// `tags`.
    pub tags: Option<Vec<KeyValuePair>>,
    /// `versionId`.
    pub version_id: Option<String>,
}

pub(super) static S3_OBJECT: Structure = Structure::new(
    "S3Object",
    &[
        Member::new("bucketArn", &plain::STRING),
        Member::new("eTag", &plain::STRING),
        Member::new("extension", &plain::STRING),
        Member::new("key", &plain::STRING),
        Member::new("lastModified", &schemas::TIMESTAMP_ISO8601),
        Member::new("path", &plain::STRING),
        Member::new("publicAccess", &plain::BOOLEAN),
        Member::new("serverSideEncryption", &schemas::SERVER_SIDE_ENCRYPTION),
        Member::new("size", &plain::LONG),
        Member::new("storageClass", &schemas::STORAGE_CLASS),
        Member::new("tags", &schemas::KEY_VALUE_PAIR_LIST),
        Member::new("versionId", &plain::STRING),
    ],
);

wire::shape!(S3Object, S3_OBJECT { 0 bucket_arn, 1 e_tag, 2 extension, 3 key, 4 last_modified, 5 path, 6 public_access, 7 server_side_encryption, 8 size, 9 storage_class, 10 tags, 11 version_id });

/// `Scoping`.
#[derive(Clone, Default)]
pub struct Scoping {
    /// `excludes`.
    pub excludes: Option<JobScopingBlock>,
    /// `includes`.
    pub includes: Option<JobScopingBlock>,
}

pub(super) static SCOPING: Structure = Structure::new(
    "Scoping",
    &[
        Member::new("excludes", &schemas::JOB_SCOPING_BLOCK),
        Member::new("includes", &schemas::JOB_SCOPING_BLOCK),
    ],
);

wire::shape!(Scoping, SCOPING { 0 excludes, 1 includes });

/// `SensitiveDataItem`.
#[derive(Clone, Default)]
pub struct SensitiveDataItem {
    /// `category`.
    pub category: Option<SensitiveDataItemCategory>,
    /// `detections`.
    pub detections: Option<Vec<DefaultDetection>>,
    /// `totalCount`.
    pub total_count: Option<i64>,
}

pub(super) static SENSITIVE_DATA_ITEM: Structure = Structure::new(
    "SensitiveDataItem",
    &[
        Member::new("category", &schemas::SENSITIVE_DATA_ITEM_CATEGORY),
        Member::new("detections", &schemas::DEFAULT_DETECTIONS),
        Member::new("totalCount", &plain::LONG),
    ],
);

wire::shape!(SensitiveDataItem, SENSITIVE_DATA_ITEM { 0 category, 1 detections, 2 total_count });

/// `ServerSideEncryption`.
#[derive(Clone, Default)]
pub struct ServerSideEncryption {
    /// `encryptionType`.
    pub encryption_type: Option<EncryptionType>,
    /// `kmsMasterKeyId`.
    pub kms_master_key_id: Option<String>,
}

pub(super) static SERVER_SIDE_ENCRYPTION: Structure = Structure::new(
    "ServerSideEncryption",
    &[
        Member::new("encryptionType", &schemas::ENCRYPTION_TYPE),
        Member::new("kmsMasterKeyId", &plain::STRING),
    ],
);

wire::shape!(ServerSideEncryption, SERVER_SIDE_ENCRYPTION { 0 encryption_type, 1 kms_master_key_id });

/// `SessionContext`.
#[derive(Clone, Default)]
pub struct SessionContext {
    /// `attributes`.
    pub attributes: Option<SessionContextAttributes>,
    /// `sessionIssuer`.
    pub session_issuer: Option<SessionIssuer>,
}

pub(super) static SESSION_CONTEXT: Structure = Structure::new(
    "SessionContext",
    &[
        Member::new("attributes", &schemas::SESSION_CONTEXT_ATTRIBUTES),
        Member::new("sessionIssuer", &schemas::SESSION_ISSUER),
    ],
);

wire::shape!(SessionContext, SESSION_CONTEXT { 0 attributes, 1 session_issuer });

/// `SessionContextAttributes`.
#[derive(Clone, Default)]
pub struct SessionContextAttributes {
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `mfaAuthenticated`.
    pub mfa_authenticated: Option<bool>,
}

pub(super) static SESSION_CONTEXT_ATTRIBUTES: Structure = Structure::new(
    "SessionContextAttributes",
    &[
        Member::new("creationDate", &schemas::TIMESTAMP_ISO8601),
        Member::new("mfaAuthenticated", &plain::BOOLEAN),
    ],
);

wire::shape!(SessionContextAttributes, SESSION_CONTEXT_ATTRIBUTES { 0 creation_date, 1 mfa_authenticated });

/// `SessionIssuer`.
#[derive(Clone, Default)]
pub struct SessionIssuer {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `arn`.
    pub arn: Option<String>,
    /// `principalId`.
    pub principal_id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `userName`.
    pub user_name: Option<String>,
}

pub(super) static SESSION_ISSUER: Structure = Structure::new(
    "SessionIssuer",
    &[
        Member::new("accountId", &plain::STRING),
        Member::new("arn", &plain::STRING),
        Member::new("principalId", &plain::STRING),
        Member::new("type", &plain::STRING),
        Member::new("userName", &plain::STRING),
    ],
);

wire::shape!(SessionIssuer, SESSION_ISSUER { 0 account_id, 1 arn, 2 principal_id, 3 r#type, 4 user_name });

/// `Severity`.
#[derive(Clone, Default)]
pub struct Severity {
    /// `description`.
    pub description: Option<SeverityDescription>,
    /// `score`.
    pub score: Option<i64>,
}

pub(super) static SEVERITY: Structure = Structure::new(
    "Severity",
    &[
        Member::new("description", &schemas::SEVERITY_DESCRIPTION),
        Member::new("score", &plain::LONG),
    ],
);

wire::shape!(Severity, SEVERITY { 0 description, 1 score });

/// `SeverityLevel`.
#[derive(Clone, Default)]
pub struct SeverityLevel {
    /// `occurrencesThreshold`.
    pub occurrences_threshold: i64,
    /// `severity`.
    pub severity: DataIdentifierSeverity,
}

pub(super) static SEVERITY_LEVEL: Structure = Structure::new(
    "SeverityLevel",
    &[
        Member::new("occurrencesThreshold", &plain::LONG).required(),
        Member::new("severity", &schemas::DATA_IDENTIFIER_SEVERITY).required(),
    ],
);

wire::shape!(SeverityLevel, SEVERITY_LEVEL { 0 occurrences_threshold, 1 severity });

/// `SimpleCriterionForJob`.
#[derive(Clone, Default)]
pub struct SimpleCriterionForJob {
    /// `comparator`.
    pub comparator: Option<JobComparator>,
    /// `key`.
    pub key: Option<SimpleCriterionKeyForJob>,
    /// `values`.
    pub values: Option<Vec<String>>,
}

pub(super) static SIMPLE_CRITERION_FOR_JOB: Structure = Structure::new(
    "SimpleCriterionForJob",
    &[
        Member::new("comparator", &schemas::JOB_COMPARATOR),
        Member::new("key", &schemas::SIMPLE_CRITERION_KEY_FOR_JOB),
        Member::new("values", &schemas::LIST_OF_STRING),
    ],
);

wire::shape!(SimpleCriterionForJob, SIMPLE_CRITERION_FOR_JOB { 0 comparator, 1 key, 2 values });

/// `SimpleScopeTerm`.
#[derive(Clone, Default)]
pub struct SimpleScopeTerm {
    /// `comparator`.
    pub comparator: Option<JobComparator>,
    /// `key`.
    pub key: Option<ScopeFilterKey>,
    /// `values`.
    pub values: Option<Vec<String>>,
}

pub(super) static SIMPLE_SCOPE_TERM: Structure = Structure::new(
    "SimpleScopeTerm",
    &[
        Member::new("comparator", &schemas::JOB_COMPARATOR),
        Member::new("key", &schemas::SCOPE_FILTER_KEY),
        Member::new("values", &schemas::LIST_OF_STRING),
    ],
);

wire::shape!(SimpleScopeTerm, SIMPLE_SCOPE_TERM { 0 comparator, 1 key, 2 values });

/// `SortCriteria`.
#[derive(Clone, Default)]
pub struct SortCriteria {
    /// `attributeName`.
    pub attribute_name: Option<String>,
    /// `orderBy`.
    pub order_by: Option<OrderBy>,
}

pub(super) static SORT_CRITERIA: Structure = Structure::new(
    "SortCriteria",
    &[Member::new("attributeName", &plain::STRING), Member::new("orderBy", &schemas::ORDER_BY)],
);

wire::shape!(SortCriteria, SORT_CRITERIA { 0 attribute_name, 1 order_by });

/// `Statistics`.
#[derive(Clone, Default)]
pub struct Statistics {
    /// `approximateNumberOfObjectsToProcess`.
    pub approximate_number_of_objects_to_process: Option<f64>,
    /// `numberOfRuns`.
    pub number_of_runs: Option<f64>,
}

pub(super) static STATISTICS: Structure = Structure::new(
    "Statistics",
    &[
        Member::new("approximateNumberOfObjectsToProcess", &plain::DOUBLE),
        Member::new("numberOfRuns", &plain::DOUBLE),
    ],
);

wire::shape!(Statistics, STATISTICS { 0 approximate_number_of_objects_to_process, 1 number_of_runs });

/// `TagCriterionForJob`.
#[derive(Clone, Default)]
pub struct TagCriterionForJob {
    /// `comparator`.
    pub comparator: Option<JobComparator>,
    /// `tagValues`.
    pub tag_values: Option<Vec<TagCriterionPairForJob>>,
}

pub(super) static TAG_CRITERION_FOR_JOB: Structure = Structure::new(
    "TagCriterionForJob",
    &[
        Member::new("comparator", &schemas::JOB_COMPARATOR),
        Member::new("tagValues", &schemas::LIST_OF_TAG_CRITERION_PAIR_FOR_JOB),
    ],
);

wire::shape!(TagCriterionForJob, TAG_CRITERION_FOR_JOB { 0 comparator, 1 tag_values });

/// `TagCriterionPairForJob`.
#[derive(Clone, Default)]
pub struct TagCriterionPairForJob {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

pub(super) static TAG_CRITERION_PAIR_FOR_JOB: Structure = Structure::new(
    "TagCriterionPairForJob",
    &[Member::new("key", &plain::STRING), Member::new("value", &plain::STRING)],
);

wire::shape!(TagCriterionPairForJob, TAG_CRITERION_PAIR_FOR_JOB { 0 key, 1 value });

/// `TagResourceRequest`.
#[derive(Clone, Default)]
pub struct TagResourceRequest {
    /// `resourceArn`: in the path.
    pub resource_arn: String,
    /// `tags`.
    pub tags: BTreeMap<String, String>,
}

pub(super) static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::new("resourceArn", &plain::STRING).required().at(Location::Label),
        Member::new("tags", &schemas::TAG_MAP).required(),
    ],
);

wire::shape!(TagResourceRequest, TAG_RESOURCE_REQUEST { 0 resource_arn, 1 tags });

/// `TagResourceResponse`.
#[derive(Clone, Default)]
pub struct TagResourceResponse {}

pub(super) static TAG_RESOURCE_RESPONSE: Structure = Structure::new("TagResourceResponse", &[]);

wire::shape!(TagResourceResponse, TAG_RESOURCE_RESPONSE {});

/// `TagScopeTerm`.
#[derive(Clone, Default)]
pub struct TagScopeTerm {
    /// `comparator`.
    pub comparator: Option<JobComparator>,
    /// `key`.
    pub key: Option<String>,
    /// `tagValues`.
    pub tag_values: Option<Vec<TagValuePair>>,
    /// `target`.
    pub target: Option<TagTarget>,
}

pub(super) static TAG_SCOPE_TERM: Structure = Structure::new(
    "TagScopeTerm",
    &[
        Member::new("comparator", &schemas::JOB_COMPARATOR),
        Member::new("key", &plain::STRING),
        Member::new("tagValues", &schemas::LIST_OF_TAG_VALUE_PAIR),
        Member::new("target", &schemas::TAG_TARGET),
    ],
);

wire::shape!(TagScopeTerm, TAG_SCOPE_TERM { 0 comparator, 1 key, 2 tag_values, 3 target });

/// `TagValuePair`.
#[derive(Clone, Default)]
pub struct TagValuePair {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

pub(super) static TAG_VALUE_PAIR: Structure = Structure::new(
    "TagValuePair",
    &[Member::new("key", &plain::STRING), Member::new("value", &plain::STRING)],
);

wire::shape!(TagValuePair, TAG_VALUE_PAIR { 0 key, 1 value });

/// `TestCustomDataIdentifierRequest`.
#[derive(Clone, Default)]
pub struct TestCustomDataIdentifierRequest {
    /// `ignoreWords`.
    pub ignore_words: Option<Vec<String>>,
    /// `keywords`.
    pub keywords: Option<Vec<String>>,
    /// `maximumMatchDistance`.
    pub maximum_match_distance: Option<i32>,
    /// `regex`.
    pub regex: String,
    /// `sampleText`.
    pub sample_text: SensitiveString,
}

pub(super) static TEST_CUSTOM_DATA_IDENTIFIER_REQUEST: Structure = Structure::new(
    "TestCustomDataIdentifierRequest",
    &[
        Member::new("ignoreWords", &schemas::LIST_OF_STRING),
        Member::new("keywords", &schemas::LIST_OF_STRING),
        Member::new("maximumMatchDistance", &plain::INTEGER),
        Member::new("regex", &plain::STRING).required(),
        Member::new("sampleText", &schemas::SAMPLE_TEXT).required(),
    ],
);

wire::shape!(TestCustomDataIdentifierRequest, TEST_CUSTOM_DATA_IDENTIFIER_REQUEST { 0 ignore_words, 1 keywords, 2 maximum_match_distance, 3 regex, 4 sample_text });

/// `TestCustomDataIdentifierResponse`.
#[derive(Clone, Default)]
pub struct TestCustomDataIdentifierResponse {
    /// `matchCount`.
    pub match_count: Option<i32>,
}

pub(super) static TEST_CUSTOM_DATA_IDENTIFIER_RESPONSE: Structure = Structure::new(
    "TestCustomDataIdentifierResponse",
    &[Member::new("matchCount", &plain::INTEGER)],
);

wire::shape!(TestCustomDataIdentifierResponse, TEST_CUSTOM_DATA_IDENTIFIER_RESPONSE { 0 match_count });

/// `UntagResourceRequest`.
#[derive(Clone, Default)]
pub struct UntagResourceRequest {
    /// `resourceArn`: in the path.
    pub resource_arn: String,
    /// `tagKeys`: query parameter `tagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::new("resourceArn", &plain::STRING).required().at(Location::Label),
        Member::new("tagKeys", &schemas::LIST_OF_STRING).required().at(Location::Query),
    ],
);

wire::shape!(UntagResourceRequest, UNTAG_RESOURCE_REQUEST { 0 resource_arn, 1 tag_keys });

/// `UntagResourceResponse`.
#[derive(Clone, Default)]
pub struct UntagResourceResponse {}

pub(super) static UNTAG_RESOURCE_RESPONSE: Structure = Structure::new("UntagResourceResponse", &[]);

wire::shape!(UntagResourceResponse, UNTAG_RESOURCE_RESPONSE {});

/// `UpdateClassificationJobRequest`.
#[derive(Clone, Default)]
pub struct UpdateClassificationJobRequest {
    /// `jobId`: in the path.
    pub job_id: String,
    /// `jobStatus`.
    pub job_status: JobStatus,
}

pub(super) static UPDATE_CLASSIFICATION_JOB_REQUEST: Structure = Structure::new(
    "UpdateClassificationJobRequest",
    &[
        Member::new("jobId", &plain::STRING).required().at(Location::Label),
        Member::new("jobStatus", &schemas::JOB_STATUS).required(),
    ],
);

wire::shape!(UpdateClassificationJobRequest, UPDATE_CLASSIFICATION_JOB_REQUEST { 0 job_id, 1 job_status });

/// `UpdateClassificationJobResponse`.
#[derive(Clone, Default)]
pub struct UpdateClassificationJobResponse {}

pub(super) static UPDATE_CLASSIFICATION_JOB_RESPONSE: Structure =
    Structure::new("UpdateClassificationJobResponse", &[]);

wire::shape!(UpdateClassificationJobResponse, UPDATE_CLASSIFICATION_JOB_RESPONSE {});

/// `UpdateFindingsFilterRequest`.
#[derive(Clone, Default)]
pub struct UpdateFindingsFilterRequest {
    /// `action`.
    pub action: Option<FindingsFilterAction>,
    /// `clientToken`.
    pub client_token: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `findingCriteria`.
    pub finding_criteria: Option<FindingCriteria>,
    /// `id`: in the path.
    pub id: String,
    /// `name`.
    pub name: Option<String>,
    /// `position`.
    pub position: Option<i32>,
}

pub(super) static UPDATE_FINDINGS_FILTER_REQUEST: Structure = Structure::new(
    "UpdateFindingsFilterRequest",
    &[
        Member::new("action", &schemas::FINDINGS_FILTER_ACTION),
        Member::new("clientToken", &plain::STRING),
        Member::new("description", &plain::STRING),
        Member::new("findingCriteria", &schemas::FINDING_CRITERIA),
        Member::new("id", &plain::STRING).required().at(Location::Label),
        Member::new("name", &plain::STRING),
        Member::new("position", &plain::INTEGER),
    ],
);

wire::shape!(UpdateFindingsFilterRequest, UPDATE_FINDINGS_FILTER_REQUEST { 0 action, 1 client_token, 2 description, 3 finding_criteria, 4 id, 5 name, 6 position });

/// `UpdateFindingsFilterResponse`.
#[derive(Clone, Default)]
pub struct UpdateFindingsFilterResponse {
    /// `arn`.
    pub arn: Option<String>,
    /// `id`.
    pub id: Option<String>,
}

pub(super) static UPDATE_FINDINGS_FILTER_RESPONSE: Structure = Structure::new(
    "UpdateFindingsFilterResponse",
    &[Member::new("arn", &plain::STRING), Member::new("id", &plain::STRING)],
);

wire::shape!(UpdateFindingsFilterResponse, UPDATE_FINDINGS_FILTER_RESPONSE { 0 arn, 1 id });

/// `UpdateMacieSessionRequest`.
#[derive(Clone, Default)]
pub struct UpdateMacieSessionRequest {
    /// `findingPublishingFrequency`.
    pub finding_publishing_frequency: Option<FindingPublishingFrequency>,
    /// `status`.
    pub status: Option<MacieStatus>,
}

pub(super) static UPDATE_MACIE_SESSION_REQUEST: Structure = Structure::new(
    "UpdateMacieSessionRequest",
    &[
        Member::new("findingPublishingFrequency", &schemas::FINDING_PUBLISHING_FREQUENCY),
        Member::new("status", &schemas::MACIE_STATUS),
    ],
);

wire::shape!(UpdateMacieSessionRequest, UPDATE_MACIE_SESSION_REQUEST { 0 finding_publishing_frequency, 1 status });

/// `UpdateMacieSessionResponse`.
#[derive(Clone, Default)]
pub struct UpdateMacieSessionResponse {}

pub(super) static UPDATE_MACIE_SESSION_RESPONSE: Structure =
    Structure::new("UpdateMacieSessionResponse", &[]);

wire::shape!(UpdateMacieSessionResponse, UPDATE_MACIE_SESSION_RESPONSE {});

/// `UserIdentity`.
#[derive(Clone, Default)]
pub struct UserIdentity {
    /// `assumedRole`.
    pub assumed_role: Option<AssumedRole>,
    /// `awsAccount`.
    pub aws_account: Option<AwsAccount>,
    /// `awsService`.
    pub aws_service: Option<AwsService>,
    /// `federatedUser`.
    pub federated_user: Option<FederatedUser>,
    /// `iamUser`.
    pub iam_user: Option<IamUser>,
    /// `root`.
    pub root: Option<UserIdentityRoot>,
    /// `type`.
    pub r#type: Option<UserIdentityType>,
}

pub(super) static USER_IDENTITY: Structure = Structure::new(
    "UserIdentity",
    &[
        Member::new("assumedRole", &schemas::ASSUMED_ROLE),
        Member::new("awsAccount", &schemas::AWS_ACCOUNT),
        Member::new("awsService", &schemas::AWS_SERVICE),
        Member::new("federatedUser", &schemas::FEDERATED_USER),
        Member::new("iamUser", &schemas::IAM_USER),
        Member::new("root", &schemas::USER_IDENTITY_ROOT),
        Member::new("type", &schemas::USER_IDENTITY_TYPE),
    ],
);

wire::shape!(UserIdentity, USER_IDENTITY { 0 assumed_role, 1 aws_account, 2 aws_service, 3 federated_user, 4 iam_user, 5 root, 6 r#type });

/// `UserIdentityRoot`.
#[derive(Clone, Default)]
pub struct UserIdentityRoot {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `arn`.
    pub arn: Option<String>,
    /// `principalId`.
    pub principal_id: Option<String>,
}

pub(super) static USER_IDENTITY_ROOT: Structure = Structure::new(
    "UserIdentityRoot",
    &[
        Member::new("accountId", &plain::STRING),
        Member::new("arn", &plain::STRING),
        Member::new("principalId", &plain::STRING),
    ],
);

wire::shape!(UserIdentityRoot, USER_IDENTITY_ROOT { 0 account_id, 1 arn, 2 principal_id });

/// `UserPausedDetails`.
#[derive(Clone, Default)]
pub struct UserPausedDetails {
    /// `jobExpiresAt`.
    pub job_expires_at: Option<Timestamp>,
    /// `jobImminentExpirationHealthEventArn`.
    pub job_imminent_expiration_health_event_arn: Option<String>,
    /// `jobPausedAt`.
    pub job_paused_at: Option<Timestamp>,
}

pub(super) static USER_PAUSED_DETAILS: Structure = Structure::new(
    "UserPausedDetails",
    &[
        Member::new("jobExpiresAt", &schemas::TIMESTAMP_ISO8601),
        Member::new("jobImminentExpirationHealthEventArn", &plain::STRING),
        Member::new("jobPausedAt", &schemas::TIMESTAMP_ISO8601),
    ],
);

wire::shape!(UserPausedDetails, USER_PAUSED_DETAILS { 0 job_expires_at, 1 job_imminent_expiration_health_event_arn, 2 job_paused_at });

/// `WeeklySchedule`.
#[derive(Clone, Default)]
pub struct WeeklySchedule {
    /// `dayOfWeek`.
    pub day_of_week: Option<DayOfWeek>,
}

pub(super) static WEEKLY_SCHEDULE: Structure =
    Structure::new("WeeklySchedule", &[Member::new("dayOfWeek", &schemas::DAY_OF_WEEK)]);

wire::shape!(WeeklySchedule, WEEKLY_SCHEDULE { 0 day_of_week });
