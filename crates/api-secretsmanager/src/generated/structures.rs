// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Member, SensitiveBlob, SensitiveString, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `APIErrorType`.
#[derive(Clone, Default)]
pub struct APIErrorType {
    /// `SecretId`.
    pub secret_id: Option<String>,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `Message`.
    pub message: Option<String>,
}

pub(super) static API_ERROR_TYPE: Structure = Structure::new(
    "APIErrorType",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE),
        Member::new("ErrorCode", &plain::STRING),
        Member::new("Message", &plain::STRING),
    ],
);

wire::shape!(APIErrorType, API_ERROR_TYPE { 0 secret_id, 1 error_code, 2 message });

/// `BatchGetSecretValueRequest`.
#[derive(Clone, Default)]
pub struct BatchGetSecretValueRequest {
    /// `SecretIdList`.
    pub secret_id_list: Option<Vec<String>>,
    /// `Filters`.
    pub filters: Option<Vec<Filter>>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static BATCH_GET_SECRET_VALUE_REQUEST: Structure = Structure::new(
    "BatchGetSecretValueRequest",
    &[
        Member::new("SecretIdList", &schemas::SECRET_ID_LIST_TYPE),
        Member::new("Filters", &schemas::FILTERS_LIST_TYPE),
        Member::new("MaxResults", &schemas::MAX_RESULTS_BATCH_TYPE),
        Member::new("NextToken", &schemas::NEXT_TOKEN_TYPE),
    ],
);

wire::shape!(BatchGetSecretValueRequest, BATCH_GET_SECRET_VALUE_REQUEST { 0 secret_id_list, 1 filters, 2 max_results, 3 next_token });

/// `BatchGetSecretValueResponse`.
#[derive(Clone, Default)]
pub struct BatchGetSecretValueResponse {
    /// `SecretValues`.
    pub secret_values: Option<Vec<SecretValueEntry>>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Errors`.
    pub errors: Option<Vec<APIErrorType>>,
}

pub(super) static BATCH_GET_SECRET_VALUE_RESPONSE: Structure = Structure::new(
    "BatchGetSecretValueResponse",
    &[
        Member::new("SecretValues", &schemas::SECRET_VALUES_TYPE),
        Member::new("NextToken", &schemas::NEXT_TOKEN_TYPE),
        Member::new("Errors", &schemas::API_ERROR_LIST_TYPE),
    ],
);

wire::shape!(BatchGetSecretValueResponse, BATCH_GET_SECRET_VALUE_RESPONSE { 0 secret_values, 1 next_token, 2 errors });

/// `CancelRotateSecretRequest`.
#[derive(Clone, Default)]
pub struct CancelRotateSecretRequest {
    /// `SecretId`.
    pub secret_id: String,
}

pub(super) static CANCEL_ROTATE_SECRET_REQUEST: Structure = Structure::new(
    "CancelRotateSecretRequest",
    &[Member::new("SecretId", &schemas::SECRET_ID_TYPE).required()],
);

wire::shape!(CancelRotateSecretRequest, CANCEL_ROTATE_SECRET_REQUEST { 0 secret_id });

/// `CancelRotateSecretResponse`.
#[derive(Clone, Default)]
pub struct CancelRotateSecretResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
}

pub(super) static CANCEL_ROTATE_SECRET_RESPONSE: Structure = Structure::new(
    "CancelRotateSecretResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::SECRET_NAME_TYPE),
        Member::new("VersionId", &schemas::SECRET_VERSION_ID_TYPE),
    ],
);

wire::shape!(CancelRotateSecretResponse, CANCEL_ROTATE_SECRET_RESPONSE { 0 arn, 1 name, 2 version_id });

/// `CreateSecretRequest`.
#[derive(Clone, Default)]
pub struct CreateSecretRequest {
    /// `Name`.
    pub name: String,
    /// `ClientRequestToken`.
    pub client_request_token: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `SecretBinary`.
    pub secret_binary: Option<SensitiveBlob>,
    /// `SecretString`.
    pub secret_string: Option<SensitiveString>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `AddReplicaRegions`.
    pub add_replica_regions: Option<Vec<ReplicaRegionType>>,
    /// `ForceOverwriteReplicaSecret`.
    pub force_overwrite_replica_secret: Option<bool>,
    /// `Type`.
    pub r#type: Option<String>,
    /// `CrossAccountPrimaryARN`.
    pub cross_account_primary_arn: Option<String>,
}

pub(super) static CREATE_SECRET_REQUEST: Structure = Structure::new(
    "CreateSecretRequest",
    &[
        Member::new("Name", &schemas::NAME_TYPE).required(),
        Member::new("ClientRequestToken", &schemas::CLIENT_REQUEST_TOKEN_TYPE),
        Member::new("Description", &schemas::DESCRIPTION_TYPE),
        Member::new("KmsKeyId", &schemas::KMS_KEY_ID_TYPE),
        Member::new("SecretBinary", &schemas::SECRET_BINARY_TYPE),
        Member::new("SecretString", &schemas::SECRET_STRING_TYPE),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
        Member::new("AddReplicaRegions", &schemas::ADD_REPLICA_REGION_LIST_TYPE),
        Member::new("ForceOverwriteReplicaSecret", &plain::BOOLEAN),
        Member::new("Type", &schemas::MEDEA_TYPE_TYPE),
        Member::new("CrossAccountPrimaryARN", &schemas::SECRET_ARN_TYPE),
    ],
);

wire::shape!(CreateSecretRequest, CREATE_SECRET_REQUEST { 0 name, 1 client_request_token, 2 description, 3 kms_key_id, 4 secret_binary, 5 secret_string, 6 tags, 7 add_replica_regions, 8 force_overwrite_replica_secret, 9 r#type, 10 cross_account_primary_arn });

/// `CreateSecretResponse`.
#[derive(Clone, Default)]
pub struct CreateSecretResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `ReplicationStatus`.
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

pub(super) static CREATE_SECRET_RESPONSE: Structure = Structure::new(
    "CreateSecretResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::SECRET_NAME_TYPE),
        Member::new("VersionId", &schemas::SECRET_VERSION_ID_TYPE),
        Member::new("ReplicationStatus", &schemas::REPLICATION_STATUS_LIST_TYPE),
    ],
);

wire::shape!(CreateSecretResponse, CREATE_SECRET_RESPONSE { 0 arn, 1 name, 2 version_id, 3 replication_status });

/// `CrossAccountPrimaryType`.
#[derive(Clone, Default)]
pub struct CrossAccountPrimaryType {
    /// `PrimarySecretARN`.
    pub primary_secret_arn: Option<String>,
    /// `ReplicationStatus`.
    pub replication_status: Option<StatusType>,
    /// `StatusMessage`.
    pub status_message: Option<String>,
}

pub(super) static CROSS_ACCOUNT_PRIMARY_TYPE: Structure = Structure::new(
    "CrossAccountPrimaryType",
    &[
        Member::new("PrimarySecretARN", &schemas::SECRET_ARN_TYPE),
        Member::new("ReplicationStatus", &schemas::STATUS_TYPE),
        Member::new("StatusMessage", &schemas::STATUS_MESSAGE_TYPE),
    ],
);

wire::shape!(CrossAccountPrimaryType, CROSS_ACCOUNT_PRIMARY_TYPE { 0 primary_secret_arn, 1 replication_status, 2 status_message });

/// `CrossAccountReplicaEntry`.
#[derive(Clone, Default)]
pub struct CrossAccountReplicaEntry {
    /// `ReplicaSecretARN`.
    pub replica_secret_arn: Option<String>,
    /// `ReplicationRoleARN`.
    pub replication_role_arn: Option<String>,
    /// `ReplicationStatus`.
    pub replication_status: Option<StatusType>,
    /// `StatusMessage`.
    pub status_message: Option<String>,
}

pub(super) static CROSS_ACCOUNT_REPLICA_ENTRY: Structure = Structure::new(
    "CrossAccountReplicaEntry",
    &[
        Member::new("ReplicaSecretARN", &schemas::SECRET_ARN_TYPE),
        Member::new("ReplicationRoleARN", &schemas::ROLE_ARN_TYPE),
        Member::new("ReplicationStatus", &schemas::STATUS_TYPE),
        Member::new("StatusMessage", &schemas::STATUS_MESSAGE_TYPE),
    ],
);

wire::shape!(CrossAccountReplicaEntry, CROSS_ACCOUNT_REPLICA_ENTRY { 0 replica_secret_arn, 1 replication_role_arn, 2 replication_status, 3 status_message });

/// `DeleteResourcePolicyRequest`.
#[derive(Clone, Default)]
pub struct DeleteResourcePolicyRequest {
    /// `SecretId`.
    pub secret_id: String,
    /// `PolicyName`.
    pub policy_name: Option<String>,
}

pub(super) static DELETE_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "DeleteResourcePolicyRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE).required(),
        Member::new("PolicyName", &schemas::RESOURCE_POLICY_NAME_TYPE),
    ],
);

wire::shape!(DeleteResourcePolicyRequest, DELETE_RESOURCE_POLICY_REQUEST { 0 secret_id, 1 policy_name });

/// `DeleteResourcePolicyResponse`.
#[derive(Clone, Default)]
pub struct DeleteResourcePolicyResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `PolicyName`.
    pub policy_name: Option<String>,
}

pub(super) static DELETE_RESOURCE_POLICY_RESPONSE: Structure = Structure::new(
    "DeleteResourcePolicyResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::NAME_TYPE),
        Member::new("PolicyName", &schemas::RESOURCE_POLICY_NAME_TYPE),
    ],
);

wire::shape!(DeleteResourcePolicyResponse, DELETE_RESOURCE_POLICY_RESPONSE { 0 arn, 1 name, 2 policy_name });

/// `DeleteSecretRequest`.
#[derive(Clone, Default)]
pub struct DeleteSecretRequest {
    /// `SecretId`.
    pub secret_id: String,
    /// `RecoveryWindowInDays`.
    pub recovery_window_in_days: Option<i64>,
    /// `ForceDeleteWithoutRecovery`.
    pub force_delete_without_recovery: Option<bool>,
}

pub(super) static DELETE_SECRET_REQUEST: Structure = Structure::new(
    "DeleteSecretRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE).required(),
        Member::new("RecoveryWindowInDays", &plain::LONG),
        Member::new("ForceDeleteWithoutRecovery", &plain::BOOLEAN),
    ],
);

wire::shape!(DeleteSecretRequest, DELETE_SECRET_REQUEST { 0 secret_id, 1 recovery_window_in_days, 2 force_delete_without_recovery });

/// `DeleteSecretResponse`.
#[derive(Clone, Default)]
pub struct DeleteSecretResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `DeletionDate`.
    pub deletion_date: Option<Timestamp>,
}

pub(super) static DELETE_SECRET_RESPONSE: Structure = Structure::new(
    "DeleteSecretResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::SECRET_NAME_TYPE),
        Member::new("DeletionDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(DeleteSecretResponse, DELETE_SECRET_RESPONSE { 0 arn, 1 name, 2 deletion_date });

/// `DescribeSecretRequest`.
#[derive(Clone, Default)]
pub struct DescribeSecretRequest {
    /// `SecretId`.
    pub secret_id: String,
}

pub(super) static DESCRIBE_SECRET_REQUEST: Structure = Structure::new(
    "DescribeSecretRequest",
    &[Member::new("SecretId", &schemas::SECRET_ID_TYPE).required()],
);

wire::shape!(DescribeSecretRequest, DESCRIBE_SECRET_REQUEST { 0 secret_id });

/// `DescribeSecretResponse`.
#[derive(Clone, Default)]
pub struct DescribeSecretResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Type`.
    pub r#type: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `RotationEnabled`.
    pub rotation_enabled: Option<bool>,
    /// `RotationLambdaARN`.
    pub rotation_lambda_arn: Option<String>,
    /// `RotationRules`.
    pub rotation_rules: Option<RotationRulesType>,
    /// `ExternalSecretRotationMetadata`.
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    /// `ExternalSecretRotationRoleArn`.
    pub external_secret_rotation_role_arn: Option<String>,
    /// `LastRotatedDate`.
    pub last_rotated_date: Option<Timestamp>,
    /// `LastChangedDate`.
    pub last_changed_date: Option<Timestamp>,
    /// `LastAccessedDate`.
    pub last_accessed_date: Option<Timestamp>,
    /// `DeletedDate`.
    pub deleted_date: Option<Timestamp>,
    /// `NextRotationDate`.
    pub next_rotation_date: Option<Timestamp>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `VersionIdsToStages`.
    pub version_ids_to_stages: Option<BTreeMap<String, Vec<String>>>,
    /// `OwningService`.
    pub owning_service: Option<String>,
    /// `CreatedDate`.
    pub created_date: Option<Timestamp>,
    /// `PrimaryRegion`.
    pub primary_region: Option<String>,
    /// `ReplicationStatus`.
    pub replication_status: Option<Vec<ReplicationStatusType>>,
    /// `CrossAccountPrimary`.
    pub cross_account_primary: Option<CrossAccountPrimaryType>,
    /// `CrossAccountReplicas`.
    pub cross_account_replicas: Option<Vec<CrossAccountReplicaEntry>>,
}

pub(super) static DESCRIBE_SECRET_RESPONSE: Structure = Structure::new(
    "DescribeSecretResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::SECRET_NAME_TYPE),
        Member::new("Type", &schemas::MEDEA_TYPE_TYPE),
        Member::new("Description", &schemas::DESCRIPTION_TYPE),
        Member::new("KmsKeyId", &schemas::KMS_KEY_ID_TYPE),
        Member::new("RotationEnabled", &plain::BOOLEAN),
        Member::new("RotationLambdaARN", &schemas::ROTATION_LAMBDA_ARN_TYPE),
        Member::new("RotationRules", &schemas::ROTATION_RULES_TYPE),
        Member::new(
            "ExternalSecretRotationMetadata",
            &schemas::EXTERNAL_SECRET_ROTATION_METADATA_TYPE,
        ),
        Member::new("ExternalSecretRotationRoleArn", &schemas::ROLE_ARN_TYPE),
        Member::new("LastRotatedDate", &plain::TIMESTAMP),
        Member::new("LastChangedDate", &plain::TIMESTAMP),
        Member::new("LastAccessedDate", &plain::TIMESTAMP),
        Member::new("DeletedDate", &plain::TIMESTAMP),
        Member::new("NextRotationDate", &plain::TIMESTAMP),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
        Member::new("VersionIdsToStages", &schemas::SECRET_VERSIONS_TO_STAGES_MAP_TYPE),
        Member::new("OwningService", &schemas::OWNING_SERVICE_TYPE),
        Member::new("CreatedDate", &plain::TIMESTAMP),
        Member::new("PrimaryRegion", &schemas::REGION_TYPE),
        Member::new("ReplicationStatus", &schemas::REPLICATION_STATUS_LIST_TYPE),
        Member::new("CrossAccountPrimary", &schemas::CROSS_ACCOUNT_PRIMARY_TYPE),
        Member::new("CrossAccountReplicas", &schemas::CROSS_ACCOUNT_REPLICA_LIST_TYPE),
    ],
);

wire::shape!(DescribeSecretResponse, DESCRIBE_SECRET_RESPONSE { 0 arn, 1 name, 2 r#type, 3 description, 4 kms_key_id, 5 rotation_enabled, 6 rotation_lambda_arn, 7 rotation_rules, 8 external_secret_rotation_metadata, 9 external_secret_rotation_role_arn, 10 last_rotated_date, 11 last_changed_date, 12 last_accessed_date, 13 deleted_date, 14 next_rotation_date, 15 tags, 16 version_ids_to_stages, 17 owning_service, 18 created_date, 19 primary_region, 20 replication_status, 21 cross_account_primary, 22 cross_account_replicas });

/// `ExternalSecretRotationMetadataItem`.
#[derive(Clone, Default)]
pub struct ExternalSecretRotationMetadataItem {
    /// `Key`.
    pub key: Option<String>,
    /// `Value`.
    pub value: Option<String>,
}

pub(super) static EXTERNAL_SECRET_ROTATION_METADATA_ITEM: Structure = Structure::new(
    "ExternalSecretRotationMetadataItem",
    &[
        Member::new("Key", &schemas::EXTERNAL_SECRET_ROTATION_METADATA_ITEM_KEY_TYPE),
        Member::new("Value", &schemas::EXTERNAL_SECRET_ROTATION_METADATA_ITEM_VALUE_TYPE),
    ],
);

wire::shape!(ExternalSecretRotationMetadataItem, EXTERNAL_SECRET_ROTATION_METADATA_ITEM { 0 key, 1 value });

/// `Filter`.
#[derive(Clone, Default)]
pub struct Filter {
    /// `Key`.
    pub key: Option<FilterNameStringType>,
    /// `Values`.
    pub values: Option<Vec<String>>,
}

pub(super) static FILTER: Structure = Structure::new(
    "Filter",
    &[
        Member::new("Key", &schemas::FILTER_NAME_STRING_TYPE),
        Member::new("Values", &schemas::FILTER_VALUES_STRING_LIST),
    ],
);

wire::shape!(Filter, FILTER { 0 key, 1 values });

/// `GetRandomPasswordRequest`.
#[derive(Clone, Default)]
pub struct GetRandomPasswordRequest {
    /// `PasswordLength`.
    pub password_length: Option<i64>,
    /// `ExcludeCharacters`.
    pub exclude_characters: Option<String>,
    /// `ExcludeNumbers`.
    pub exclude_numbers: Option<bool>,
    /// `ExcludePunctuation`.
    pub exclude_punctuation: Option<bool>,
    /// `ExcludeUppercase`.
    pub exclude_uppercase: Option<bool>,
    /// `ExcludeLowercase`.
    pub exclude_lowercase: Option<bool>,
    /// `IncludeSpace`.
    pub include_space: Option<bool>,
    /// `RequireEachIncludedType`.
    pub require_each_included_type: Option<bool>,
}

pub(super) static GET_RANDOM_PASSWORD_REQUEST: Structure = Structure::new(
    "GetRandomPasswordRequest",
    &[
        Member::new("PasswordLength", &schemas::PASSWORD_LENGTH_TYPE),
        Member::new("ExcludeCharacters", &schemas::EXCLUDE_CHARACTERS_TYPE),
        Member::new("ExcludeNumbers", &plain::BOOLEAN),
        Member::new("ExcludePunctuation", &plain::BOOLEAN),
        Member::new("ExcludeUppercase", &plain::BOOLEAN),
        Member::new("ExcludeLowercase", &plain::BOOLEAN),
        Member::new("IncludeSpace", &plain::BOOLEAN),
        Member::new("RequireEachIncludedType", &plain::BOOLEAN),
    ],
);

wire::shape!(GetRandomPasswordRequest, GET_RANDOM_PASSWORD_REQUEST { 0 password_length, 1 exclude_characters, 2 exclude_numbers, 3 exclude_punctuation, 4 exclude_uppercase, 5 exclude_lowercase, 6 include_space, 7 require_each_included_type });

/// `GetRandomPasswordResponse`.
#[derive(Clone, Default)]
pub struct GetRandomPasswordResponse {
    /// `RandomPassword`.
    pub random_password: Option<SensitiveString>,
}

pub(super) static GET_RANDOM_PASSWORD_RESPONSE: Structure = Structure::new(
    "GetRandomPasswordResponse",
    &[Member::new("RandomPassword", &schemas::RANDOM_PASSWORD_TYPE)],
);

wire::shape!(GetRandomPasswordResponse, GET_RANDOM_PASSWORD_RESPONSE { 0 random_password });

/// `GetResourcePolicyRequest`.
#[derive(Clone, Default)]
pub struct GetResourcePolicyRequest {
    /// `SecretId`.
    pub secret_id: String,
    /// `PolicyName`.
    pub policy_name: Option<String>,
}

pub(super) static GET_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "GetResourcePolicyRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE).required(),
        Member::new("PolicyName", &schemas::RESOURCE_POLICY_NAME_TYPE),
    ],
);

wire::shape!(GetResourcePolicyRequest, GET_RESOURCE_POLICY_REQUEST { 0 secret_id, 1 policy_name });

/// `GetResourcePolicyResponse`.
#[derive(Clone, Default)]
pub struct GetResourcePolicyResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `ResourcePolicy`.
    pub resource_policy: Option<String>,
    /// `PolicyName`.
    pub policy_name: Option<String>,
}

pub(super) static GET_RESOURCE_POLICY_RESPONSE: Structure = Structure::new(
    "GetResourcePolicyResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::NAME_TYPE),
        Member::new("ResourcePolicy", &schemas::NON_EMPTY_RESOURCE_POLICY_TYPE),
        Member::new("PolicyName", &schemas::RESOURCE_POLICY_NAME_TYPE),
    ],
);

wire::shape!(GetResourcePolicyResponse, GET_RESOURCE_POLICY_RESPONSE { 0 arn, 1 name, 2 resource_policy, 3 policy_name });

/// `GetSecretValueRequest`.
#[derive(Clone, Default)]
pub struct GetSecretValueRequest {
    /// `SecretId`.
    pub secret_id: String,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `VersionStage`.
    pub version_stage: Option<String>,
}

pub(super) static GET_SECRET_VALUE_REQUEST: Structure = Structure::new(
    "GetSecretValueRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE).required(),
        Member::new("VersionId", &schemas::SECRET_VERSION_ID_TYPE),
        Member::new("VersionStage", &schemas::SECRET_VERSION_STAGE_TYPE),
    ],
);

wire::shape!(GetSecretValueRequest, GET_SECRET_VALUE_REQUEST { 0 secret_id, 1 version_id, 2 version_stage });

/// `GetSecretValueResponse`.
#[derive(Clone, Default)]
pub struct GetSecretValueResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `SecretBinary`.
    pub secret_binary: Option<SensitiveBlob>,
    /// `SecretString`.
    pub secret_string: Option<SensitiveString>,
    /// `VersionStages`.
    pub version_stages: Option<Vec<String>>,
    /// `CreatedDate`.
    pub created_date: Option<Timestamp>,
}

pub(super) static GET_SECRET_VALUE_RESPONSE: Structure = Structure::new(
    "GetSecretValueResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::SECRET_NAME_TYPE),
        Member::new("VersionId", &schemas::SECRET_VERSION_ID_TYPE),
        Member::new("SecretBinary", &schemas::SECRET_BINARY_TYPE),
        Member::new("SecretString", &schemas::SECRET_STRING_TYPE),
        Member::new("VersionStages", &schemas::SECRET_VERSION_STAGES_TYPE),
        Member::new("CreatedDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(GetSecretValueResponse, GET_SECRET_VALUE_RESPONSE { 0 arn, 1 name, 2 version_id, 3 secret_binary, 4 secret_string, 5 version_stages, 6 created_date });

/// `ListSecretVersionIdsRequest`.
#[derive(Clone, Default)]
pub struct ListSecretVersionIdsRequest {
    /// `SecretId`.
    pub secret_id: String,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `IncludeDeprecated`.
    pub include_deprecated: Option<bool>,
}

pub(super) static LIST_SECRET_VERSION_IDS_REQUEST: Structure = Structure::new(
    "ListSecretVersionIdsRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE).required(),
        Member::new("MaxResults", &schemas::MAX_RESULTS_TYPE),
        Member::new("NextToken", &schemas::NEXT_TOKEN_TYPE),
        Member::new("IncludeDeprecated", &plain::BOOLEAN),
    ],
);

wire::shape!(ListSecretVersionIdsRequest, LIST_SECRET_VERSION_IDS_REQUEST { 0 secret_id, 1 max_results, 2 next_token, 3 include_deprecated });

/// `ListSecretVersionIdsResponse`.
#[derive(Clone, Default)]
pub struct ListSecretVersionIdsResponse {
    /// `Versions`.
    pub versions: Option<Vec<SecretVersionsListEntry>>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
}

pub(super) static LIST_SECRET_VERSION_IDS_RESPONSE: Structure = Structure::new(
    "ListSecretVersionIdsResponse",
    &[
        Member::new("Versions", &schemas::SECRET_VERSIONS_LIST_TYPE),
        Member::new("NextToken", &schemas::NEXT_TOKEN_TYPE),
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::SECRET_NAME_TYPE),
    ],
);

wire::shape!(ListSecretVersionIdsResponse, LIST_SECRET_VERSION_IDS_RESPONSE { 0 versions, 1 next_token, 2 arn, 3 name });

/// `ListSecretsRequest`.
#[derive(Clone, Default)]
pub struct ListSecretsRequest {
    /// `IncludePlannedDeletion`.
    pub include_planned_deletion: Option<bool>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Filters`.
    pub filters: Option<Vec<Filter>>,
    /// `SortOrder`.
    pub sort_order: Option<SortOrderType>,
    /// `SortBy`.
    pub sort_by: Option<SortByType>,
}

pub(super) static LIST_SECRETS_REQUEST: Structure = Structure::new(
    "ListSecretsRequest",
    &[
        Member::new("IncludePlannedDeletion", &plain::BOOLEAN),
        Member::new("MaxResults", &schemas::MAX_RESULTS_TYPE),
        Member::new("NextToken", &schemas::NEXT_TOKEN_TYPE),
        Member::new("Filters", &schemas::FILTERS_LIST_TYPE),
        Member::new("SortOrder", &schemas::SORT_ORDER_TYPE),
        Member::new("SortBy", &schemas::SORT_BY_TYPE),
    ],
);

wire::shape!(ListSecretsRequest, LIST_SECRETS_REQUEST { 0 include_planned_deletion, 1 max_results, 2 next_token, 3 filters, 4 sort_order, 5 sort_by });

/// `ListSecretsResponse`.
#[derive(Clone, Default)]
pub struct ListSecretsResponse {
    /// `SecretList`.
    pub secret_list: Option<Vec<SecretListEntry>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_SECRETS_RESPONSE: Structure = Structure::new(
    "ListSecretsResponse",
    &[
        Member::new("SecretList", &schemas::SECRET_LIST_TYPE),
        Member::new("NextToken", &schemas::NEXT_TOKEN_TYPE),
    ],
);

wire::shape!(ListSecretsResponse, LIST_SECRETS_RESPONSE { 0 secret_list, 1 next_token });

/// `PutResourcePolicyRequest`.
#[derive(Clone, Default)]
pub struct PutResourcePolicyRequest {
    /// `SecretId`.
    pub secret_id: String,
    /// `ResourcePolicy`.
    pub resource_policy: String,
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `BlockPublicPolicy`.
    pub block_public_policy: Option<bool>,
}

pub(super) static PUT_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "PutResourcePolicyRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE).required(),
        Member::new("ResourcePolicy", &schemas::NON_EMPTY_RESOURCE_POLICY_TYPE).required(),
        Member::new("PolicyName", &schemas::RESOURCE_POLICY_NAME_TYPE),
        Member::new("BlockPublicPolicy", &plain::BOOLEAN),
    ],
);

wire::shape!(PutResourcePolicyRequest, PUT_RESOURCE_POLICY_REQUEST { 0 secret_id, 1 resource_policy, 2 policy_name, 3 block_public_policy });

/// `PutResourcePolicyResponse`.
#[derive(Clone, Default)]
pub struct PutResourcePolicyResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `PolicyName`.
    pub policy_name: Option<String>,
}

pub(super) static PUT_RESOURCE_POLICY_RESPONSE: Structure = Structure::new(
    "PutResourcePolicyResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::NAME_TYPE),
        Member::new("PolicyName", &schemas::RESOURCE_POLICY_NAME_TYPE),
    ],
);

wire::shape!(PutResourcePolicyResponse, PUT_RESOURCE_POLICY_RESPONSE { 0 arn, 1 name, 2 policy_name });

/// `PutSecretValueRequest`.
#[derive(Clone, Default)]
pub struct PutSecretValueRequest {
    /// `SecretId`.
    pub secret_id: String,
    /// `ClientRequestToken`.
    pub client_request_token: Option<String>,
    /// `SecretBinary`.
    pub secret_binary: Option<SensitiveBlob>,
    /// `SecretString`.
    pub secret_string: Option<SensitiveString>,
    /// `VersionStages`.
    pub version_stages: Option<Vec<String>>,
    /// `RotationToken`.
    pub rotation_token: Option<SensitiveString>,
}

pub(super) static PUT_SECRET_VALUE_REQUEST: Structure = Structure::new(
    "PutSecretValueRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE).required(),
        Member::new("ClientRequestToken", &schemas::CLIENT_REQUEST_TOKEN_TYPE),
        Member::new("SecretBinary", &schemas::SECRET_BINARY_TYPE),
        Member::new("SecretString", &schemas::SECRET_STRING_TYPE),
        Member::new("VersionStages", &schemas::SECRET_VERSION_STAGES_TYPE),
        Member::new("RotationToken", &schemas::ROTATION_TOKEN_TYPE),
    ],
);

wire::shape!(PutSecretValueRequest, PUT_SECRET_VALUE_REQUEST { 0 secret_id, 1 client_request_token, 2 secret_binary, 3 secret_string, 4 version_stages, 5 rotation_token });

/// `PutSecretValueResponse`.
#[derive(Clone, Default)]
pub struct PutSecretValueResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `VersionStages`.
    pub version_stages: Option<Vec<String>>,
}

pub(super) static PUT_SECRET_VALUE_RESPONSE: Structure = Structure::new(
    "PutSecretValueResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::SECRET_NAME_TYPE),
        Member::new("VersionId", &schemas::SECRET_VERSION_ID_TYPE),
        Member::new("VersionStages", &schemas::SECRET_VERSION_STAGES_TYPE),
    ],
);

wire::shape!(PutSecretValueResponse, PUT_SECRET_VALUE_RESPONSE { 0 arn, 1 name, 2 version_id, 3 version_stages });

/// `RemoveRegionsFromReplicationRequest`.
#[derive(Clone, Default)]
pub struct RemoveRegionsFromReplicationRequest {
    /// `SecretId`.
    pub secret_id: String,
    /// `RemoveReplicaRegions`.
    pub remove_replica_regions: Vec<String>,
}

pub(super) static REMOVE_REGIONS_FROM_REPLICATION_REQUEST: Structure = Structure::new(
    "RemoveRegionsFromReplicationRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE).required(),
        Member::new("RemoveReplicaRegions", &schemas::REMOVE_REPLICA_REGION_LIST_TYPE).required(),
    ],
);

wire::shape!(RemoveRegionsFromReplicationRequest, REMOVE_REGIONS_FROM_REPLICATION_REQUEST { 0 secret_id, 1 remove_replica_regions });

/// `RemoveRegionsFromReplicationResponse`.
#[derive(Clone, Default)]
pub struct RemoveRegionsFromReplicationResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `ReplicationStatus`.
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

pub(super) static REMOVE_REGIONS_FROM_REPLICATION_RESPONSE: Structure = Structure::new(
    "RemoveRegionsFromReplicationResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("ReplicationStatus", &schemas::REPLICATION_STATUS_LIST_TYPE),
    ],
);

wire::shape!(RemoveRegionsFromReplicationResponse, REMOVE_REGIONS_FROM_REPLICATION_RESPONSE { 0 arn, 1 replication_status });

/// `ReplicaRegionType`.
#[derive(Clone, Default)]
pub struct ReplicaRegionType {
    /// `Region`.
    pub region: Option<String>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
}

pub(super) static REPLICA_REGION_TYPE: Structure = Structure::new(
    "ReplicaRegionType",
    &[
        Member::new("Region", &schemas::REGION_TYPE),
        Member::new("KmsKeyId", &schemas::KMS_KEY_ID_TYPE),
    ],
);

wire::shape!(ReplicaRegionType, REPLICA_REGION_TYPE { 0 region, 1 kms_key_id });

/// `ReplicateSecretToRegionsRequest`.
#[derive(Clone, Default)]
pub struct ReplicateSecretToRegionsRequest {
    /// `SecretId`.
    pub secret_id: String,
    /// `AddReplicaRegions`.
    pub add_replica_regions: Vec<ReplicaRegionType>,
    /// `ForceOverwriteReplicaSecret`.
    pub force_overwrite_replica_secret: Option<bool>,
}

pub(super) static REPLICATE_SECRET_TO_REGIONS_REQUEST: Structure = Structure::new(
    "ReplicateSecretToRegionsRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE).required(),
        Member::new("AddReplicaRegions", &schemas::ADD_REPLICA_REGION_LIST_TYPE).required(),
        Member::new("ForceOverwriteReplicaSecret", &plain::BOOLEAN),
    ],
);

wire::shape!(ReplicateSecretToRegionsRequest, REPLICATE_SECRET_TO_REGIONS_REQUEST { 0 secret_id, 1 add_replica_regions, 2 force_overwrite_replica_secret });

/// `ReplicateSecretToRegionsResponse`.
#[derive(Clone, Default)]
pub struct ReplicateSecretToRegionsResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `ReplicationStatus`.
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

pub(super) static REPLICATE_SECRET_TO_REGIONS_RESPONSE: Structure = Structure::new(
    "ReplicateSecretToRegionsResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("ReplicationStatus", &schemas::REPLICATION_STATUS_LIST_TYPE),
    ],
);

wire::shape!(ReplicateSecretToRegionsResponse, REPLICATE_SECRET_TO_REGIONS_RESPONSE { 0 arn, 1 replication_status });

/// `ReplicationStatusType`.
#[derive(Clone, Default)]
pub struct ReplicationStatusType {
    /// `Region`.
    pub region: Option<String>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `Status`.
    pub status: Option<StatusType>,
    /// `StatusMessage`.
    pub status_message: Option<String>,
    /// `LastAccessedDate`.
    pub last_accessed_date: Option<Timestamp>,
}

pub(super) static REPLICATION_STATUS_TYPE: Structure = Structure::new(
    "ReplicationStatusType",
    &[
        Member::new("Region", &schemas::REGION_TYPE),
        Member::new("KmsKeyId", &schemas::KMS_KEY_ID_TYPE),
        Member::new("Status", &schemas::STATUS_TYPE),
        Member::new("StatusMessage", &schemas::STATUS_MESSAGE_TYPE),
        Member::new("LastAccessedDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(ReplicationStatusType, REPLICATION_STATUS_TYPE { 0 region, 1 kms_key_id, 2 status, 3 status_message, 4 last_accessed_date });

/// `RestoreSecretRequest`.
#[derive(Clone, Default)]
pub struct RestoreSecretRequest {
    /// `SecretId`.
    pub secret_id: String,
}

pub(super) static RESTORE_SECRET_REQUEST: Structure = Structure::new(
    "RestoreSecretRequest",
    &[Member::new("SecretId", &schemas::SECRET_ID_TYPE).required()],
);

wire::shape!(RestoreSecretRequest, RESTORE_SECRET_REQUEST { 0 secret_id });

/// `RestoreSecretResponse`.
#[derive(Clone, Default)]
pub struct RestoreSecretResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
}

pub(super) static RESTORE_SECRET_RESPONSE: Structure = Structure::new(
    "RestoreSecretResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::SECRET_NAME_TYPE),
    ],
);

wire::shape!(RestoreSecretResponse, RESTORE_SECRET_RESPONSE { 0 arn, 1 name });

/// `RotateSecretRequest`.
#[derive(Clone, Default)]
pub struct RotateSecretRequest {
    /// `SecretId`.
    pub secret_id: String,
    /// `ClientRequestToken`.
    pub client_request_token: Option<String>,
    /// `RotationLambdaARN`.
    pub rotation_lambda_arn: Option<String>,
    /// `RotationRules`.
    pub rotation_rules: Option<RotationRulesType>,
    /// `ExternalSecretRotationMetadata`.
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    /// `ExternalSecretRotationRoleArn`.
    pub external_secret_rotation_role_arn: Option<String>,
    /// `RotateImmediately`.
    pub rotate_immediately: Option<bool>,
}

pub(super) static ROTATE_SECRET_REQUEST: Structure = Structure::new(
    "RotateSecretRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE).required(),
        Member::new("ClientRequestToken", &schemas::CLIENT_REQUEST_TOKEN_TYPE),
        Member::new("RotationLambdaARN", &schemas::ROTATION_LAMBDA_ARN_TYPE),
        Member::new("RotationRules", &schemas::ROTATION_RULES_TYPE),
        Member::new(
            "ExternalSecretRotationMetadata",
            &schemas::EXTERNAL_SECRET_ROTATION_METADATA_TYPE,
        ),
        Member::new("ExternalSecretRotationRoleArn", &schemas::ROLE_ARN_TYPE),
        Member::new("RotateImmediately", &plain::BOOLEAN),
    ],
);

wire::shape!(RotateSecretRequest, ROTATE_SECRET_REQUEST { 0 secret_id, 1 client_request_token, 2 rotation_lambda_arn, 3 rotation_rules, 4 external_secret_rotation_metadata, 5 external_secret_rotation_role_arn, 6 rotate_immediately });

/// `RotateSecretResponse`.
#[derive(Clone, Default)]
pub struct RotateSecretResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
}

pub(super) static ROTATE_SECRET_RESPONSE: Structure = Structure::new(
    "RotateSecretResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::SECRET_NAME_TYPE),
        Member::new("VersionId", &schemas::SECRET_VERSION_ID_TYPE),
    ],
);

wire::shape!(RotateSecretResponse, ROTATE_SECRET_RESPONSE { 0 arn, 1 name, 2 version_id });

/// `RotationRulesType`.
#[derive(Clone, Default)]
pub struct RotationRulesType {
    /// `AutomaticallyAfterDays`.
    pub automatically_after_days: Option<i64>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `ScheduleExpression`.
    pub schedule_expression: Option<String>,
}

pub(super) static ROTATION_RULES_TYPE: Structure = Structure::new(
    "RotationRulesType",
    &[
        Member::new("AutomaticallyAfterDays", &schemas::AUTOMATICALLY_ROTATE_AFTER_DAYS_TYPE),
        Member::new("Duration", &schemas::DURATION_TYPE),
        Member::new("ScheduleExpression", &schemas::SCHEDULE_EXPRESSION_TYPE),
    ],
);

wire::shape!(RotationRulesType, ROTATION_RULES_TYPE { 0 automatically_after_days, 1 duration, 2 schedule_expression });

/// `SecretListEntry`.
#[derive(Clone, Default)]
pub struct SecretListEntry {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Type`.
    pub r#type: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `RotationEnabled`.
    pub rotation_enabled: Option<bool>,
    /// `RotationLambdaARN`.
    pub rotation_lambda_arn: Option<String>,
    /// `RotationRules`.
    pub rotation_rules: Option<RotationRulesType>,
    /// `ExternalSecretRotationMetadata`.
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    /// `ExternalSecretRotationRoleArn`.
    pub external_secret_rotation_role_arn: Option<String>,
    /// `LastRotatedDate`.
    pub last_rotated_date: Option<Timestamp>,
    /// `LastChangedDate`.
    pub last_changed_date: Option<Timestamp>,
    /// `LastAccessedDate`.
    pub last_accessed_date: Option<Timestamp>,
    /// `DeletedDate`.
    pub deleted_date: Option<Timestamp>,
    /// `NextRotationDate`.
    pub next_rotation_date: Option<Timestamp>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `SecretVersionsToStages`.
    pub secret_versions_to_stages: Option<BTreeMap<String, Vec<String>>>,
    /// `OwningService`.
    pub owning_service: Option<String>,
    /// `CreatedDate`.
    pub created_date: Option<Timestamp>,
    /// `PrimaryRegion`.
    pub primary_region: Option<String>,
}

pub(super) static SECRET_LIST_ENTRY: Structure = Structure::new(
    "SecretListEntry",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::SECRET_NAME_TYPE),
        Member::new("Type", &schemas::MEDEA_TYPE_TYPE),
        Member::new("Description", &schemas::DESCRIPTION_TYPE),
        Member::new("KmsKeyId", &schemas::KMS_KEY_ID_TYPE),
        Member::new("RotationEnabled", &plain::BOOLEAN),
        Member::new("RotationLambdaARN", &schemas::ROTATION_LAMBDA_ARN_TYPE),
        Member::new("RotationRules", &schemas::ROTATION_RULES_TYPE),
        Member::new(
            "ExternalSecretRotationMetadata",
            &schemas::EXTERNAL_SECRET_ROTATION_METADATA_TYPE,
        ),
        Member::new("ExternalSecretRotationRoleArn", &schemas::ROLE_ARN_TYPE),
        Member::new("LastRotatedDate", &plain::TIMESTAMP),
        Member::new("LastChangedDate", &plain::TIMESTAMP),
        Member::new("LastAccessedDate", &plain::TIMESTAMP),
        Member::new("DeletedDate", &plain::TIMESTAMP),
        Member::new("NextRotationDate", &plain::TIMESTAMP),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
        Member::new("SecretVersionsToStages", &schemas::SECRET_VERSIONS_TO_STAGES_MAP_TYPE),
        Member::new("OwningService", &schemas::OWNING_SERVICE_TYPE),
        Member::new("CreatedDate", &plain::TIMESTAMP),
        Member::new("PrimaryRegion", &schemas::REGION_TYPE),
    ],
);

wire::shape!(SecretListEntry, SECRET_LIST_ENTRY { 0 arn, 1 name, 2 r#type, 3 description, 4 kms_key_id, 5 rotation_enabled, 6 rotation_lambda_arn, 7 rotation_rules, 8 external_secret_rotation_metadata, 9 external_secret_rotation_role_arn, 10 last_rotated_date, 11 last_changed_date, 12 last_accessed_date, 13 deleted_date, 14 next_rotation_date, 15 tags, 16 secret_versions_to_stages, 17 owning_service, 18 created_date, 19 primary_region });

/// `SecretValueEntry`.
#[derive(Clone, Default)]
pub struct SecretValueEntry {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `SecretBinary`.
    pub secret_binary: Option<SensitiveBlob>,
    /// `SecretString`.
    pub secret_string: Option<SensitiveString>,
    /// `VersionStages`.
    pub version_stages: Option<Vec<String>>,
    /// `CreatedDate`.
    pub created_date: Option<Timestamp>,
}

pub(super) static SECRET_VALUE_ENTRY: Structure = Structure::new(
    "SecretValueEntry",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::SECRET_NAME_TYPE),
        Member::new("VersionId", &schemas::SECRET_VERSION_ID_TYPE),
        Member::new("SecretBinary", &schemas::SECRET_BINARY_TYPE),
        Member::new("SecretString", &schemas::SECRET_STRING_TYPE),
        Member::new("VersionStages", &schemas::SECRET_VERSION_STAGES_TYPE),
        Member::new("CreatedDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(SecretValueEntry, SECRET_VALUE_ENTRY { 0 arn, 1 name, 2 version_id, 3 secret_binary, 4 secret_string, 5 version_stages, 6 created_date });

/// `SecretVersionsListEntry`.
#[derive(Clone, Default)]
pub struct SecretVersionsListEntry {
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `VersionStages`.
    pub version_stages: Option<Vec<String>>,
    /// `LastAccessedDate`.
    pub last_accessed_date: Option<Timestamp>,
    /// `CreatedDate`.
    pub created_date: Option<Timestamp>,
    /// `KmsKeyIds`.
    pub kms_key_ids: Option<Vec<String>>,
}

pub(super) static SECRET_VERSIONS_LIST_ENTRY: Structure = Structure::new(
    "SecretVersionsListEntry",
    &[
        Member::new("VersionId", &schemas::SECRET_VERSION_ID_TYPE),
        Member::new("VersionStages", &schemas::SECRET_VERSION_STAGES_TYPE),
        Member::new("LastAccessedDate", &plain::TIMESTAMP),
        Member::new("CreatedDate", &plain::TIMESTAMP),
        Member::new("KmsKeyIds", &schemas::KMS_KEY_ID_LIST_TYPE),
    ],
);

wire::shape!(SecretVersionsListEntry, SECRET_VERSIONS_LIST_ENTRY { 0 version_id, 1 version_stages, 2 last_accessed_date, 3 created_date, 4 kms_key_ids });

/// `StopReplicationToReplicaRequest`.
#[derive(Clone, Default)]
pub struct StopReplicationToReplicaRequest {
    /// `SecretId`.
    pub secret_id: String,
}

pub(super) static STOP_REPLICATION_TO_REPLICA_REQUEST: Structure = Structure::new(
    "StopReplicationToReplicaRequest",
    &[Member::new("SecretId", &schemas::SECRET_ID_TYPE).required()],
);

wire::shape!(StopReplicationToReplicaRequest, STOP_REPLICATION_TO_REPLICA_REQUEST { 0 secret_id });

/// `StopReplicationToReplicaResponse`.
#[derive(Clone, Default)]
pub struct StopReplicationToReplicaResponse {
    /// `ARN`.
    pub arn: Option<String>,
}

pub(super) static STOP_REPLICATION_TO_REPLICA_RESPONSE: Structure = Structure::new(
    "StopReplicationToReplicaResponse",
    &[Member::new("ARN", &schemas::SECRET_ARN_TYPE)],
);

wire::shape!(StopReplicationToReplicaResponse, STOP_REPLICATION_TO_REPLICA_RESPONSE { 0 arn });

/// `Tag`.
#[derive(Clone, Default)]
pub struct Tag {
    /// `Key`.
    pub key: Option<String>,
    /// `Value`.
    pub value: Option<String>,
}

pub(super) static TAG: Structure = Structure::new(
    "Tag",
    &[Member::new("Key", &schemas::TAG_KEY_TYPE), Member::new("Value", &schemas::TAG_VALUE_TYPE)],
);

wire::shape!(Tag, TAG { 0 key, 1 value });

/// `TagResourceRequest`.
#[derive(Clone, Default)]
pub struct TagResourceRequest {
    /// `SecretId`.
    pub secret_id: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE).required(),
        Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    ],
);

wire::shape!(TagResourceRequest, TAG_RESOURCE_REQUEST { 0 secret_id, 1 tags });

/// `UntagResourceRequest`.
#[derive(Clone, Default)]
pub struct UntagResourceRequest {
    /// `SecretId`.
    pub secret_id: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE).required(),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
    ],
);

wire::shape!(UntagResourceRequest, UNTAG_RESOURCE_REQUEST { 0 secret_id, 1 tag_keys });

/// `UpdateSecretRequest`.
#[derive(Clone, Default)]
pub struct UpdateSecretRequest {
    /// `SecretId`.
    pub secret_id: String,
    /// `ClientRequestToken`.
    pub client_request_token: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `SecretBinary`.
    pub secret_binary: Option<SensitiveBlob>,
    /// `SecretString`.
    pub secret_string: Option<SensitiveString>,
    /// `Type`.
    pub r#type: Option<String>,
}

pub(super) static UPDATE_SECRET_REQUEST: Structure = Structure::new(
    "UpdateSecretRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE).required(),
        Member::new("ClientRequestToken", &schemas::CLIENT_REQUEST_TOKEN_TYPE),
        Member::new("Description", &schemas::DESCRIPTION_TYPE),
        Member::new("KmsKeyId", &schemas::KMS_KEY_ID_TYPE),
        Member::new("SecretBinary", &schemas::SECRET_BINARY_TYPE),
        Member::new("SecretString", &schemas::SECRET_STRING_TYPE),
        Member::new("Type", &schemas::MEDEA_TYPE_TYPE),
    ],
);

wire::shape!(UpdateSecretRequest, UPDATE_SECRET_REQUEST { 0 secret_id, 1 client_request_token, 2 description, 3 kms_key_id, 4 secret_binary, 5 secret_string, 6 r#type });

/// `UpdateSecretResponse`.
#[derive(Clone, Default)]
pub struct UpdateSecretResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
}

pub(super) static UPDATE_SECRET_RESPONSE: Structure = Structure::new(
    "UpdateSecretResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::SECRET_NAME_TYPE),
        Member::new("VersionId", &schemas::SECRET_VERSION_ID_TYPE),
    ],
);

wire::shape!(UpdateSecretResponse, UPDATE_SECRET_RESPONSE { 0 arn, 1 name, 2 version_id });

/// `UpdateSecretVersionStageRequest`.
#[derive(Clone, Default)]
pub struct UpdateSecretVersionStageRequest {
    /// `SecretId`.
    pub secret_id: String,
    /// `VersionStage`.
    pub version_stage: String,
    /// `RemoveFromVersionId`.
    pub remove_from_version_id: Option<String>,
    /// `MoveToVersionId`.
    pub move_to_version_id: Option<String>,
}

pub(super) static UPDATE_SECRET_VERSION_STAGE_REQUEST: Structure = Structure::new(
    "UpdateSecretVersionStageRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE).required(),
        Member::new("VersionStage", &schemas::SECRET_VERSION_STAGE_TYPE).required(),
        Member::new("RemoveFromVersionId", &schemas::SECRET_VERSION_ID_TYPE),
        Member::new("MoveToVersionId", &schemas::SECRET_VERSION_ID_TYPE),
    ],
);

wire::shape!(UpdateSecretVersionStageRequest, UPDATE_SECRET_VERSION_STAGE_REQUEST { 0 secret_id, 1 version_stage, 2 remove_from_version_id, 3 move_to_version_id });

/// `UpdateSecretVersionStageResponse`.
#[derive(Clone, Default)]
pub struct UpdateSecretVersionStageResponse {
    /// `ARN`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
}

pub(super) static UPDATE_SECRET_VERSION_STAGE_RESPONSE: Structure = Structure::new(
    "UpdateSecretVersionStageResponse",
    &[
        Member::new("ARN", &schemas::SECRET_ARN_TYPE),
        Member::new("Name", &schemas::SECRET_NAME_TYPE),
    ],
);

wire::shape!(UpdateSecretVersionStageResponse, UPDATE_SECRET_VERSION_STAGE_RESPONSE { 0 arn, 1 name });

/// `ValidateResourcePolicyRequest`.
#[derive(Clone, Default)]
pub struct ValidateResourcePolicyRequest {
    /// `SecretId`.
    pub secret_id: Option<String>,
    /// `ResourcePolicy`.
    pub resource_policy: String,
}

pub(super) static VALIDATE_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "ValidateResourcePolicyRequest",
    &[
        Member::new("SecretId", &schemas::SECRET_ID_TYPE),
        Member::new("ResourcePolicy", &schemas::NON_EMPTY_RESOURCE_POLICY_TYPE).required(),
    ],
);

wire::shape!(ValidateResourcePolicyRequest, VALIDATE_RESOURCE_POLICY_REQUEST { 0 secret_id, 1 resource_policy });

/// `ValidateResourcePolicyResponse`.
#[derive(Clone, Default)]
pub struct ValidateResourcePolicyResponse {
    /// `PolicyValidationPassed`.
    pub policy_validation_passed: Option<bool>,
    /// `ValidationErrors`.
    pub validation_errors: Option<Vec<ValidationErrorsEntry>>,
}

pub(super) static VALIDATE_RESOURCE_POLICY_RESPONSE: Structure = Structure::new(
    "ValidateResourcePolicyResponse",
    &[
        Member::new("PolicyValidationPassed", &plain::BOOLEAN),
        Member::new("ValidationErrors", &schemas::VALIDATION_ERRORS_TYPE),
    ],
);

wire::shape!(ValidateResourcePolicyResponse, VALIDATE_RESOURCE_POLICY_RESPONSE { 0 policy_validation_passed, 1 validation_errors });

/// `ValidationErrorsEntry`.
#[derive(Clone, Default)]
pub struct ValidationErrorsEntry {
    /// `CheckName`.
    pub check_name: Option<String>,
    /// `ErrorMessage`.
    pub error_message: Option<String>,
}

pub(super) static VALIDATION_ERRORS_ENTRY: Structure = Structure::new(
    "ValidationErrorsEntry",
    &[Member::new("CheckName", &schemas::NAME_TYPE), Member::new("ErrorMessage", &plain::STRING)],
);

wire::shape!(ValidationErrorsEntry, VALIDATION_ERRORS_ENTRY { 0 check_name, 1 error_message });
