// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta,
    new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "Secrets Manager",
    name: "secretsmanager",
    event_source: "secretsmanager.amazonaws.com",
    api_version: "2017-10-17",
    target_prefix: Some("secretsmanager"),
    protocols: &[Protocol::AwsJson11],
    xml_namespace: "",
    validation_code: "ValidationException",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[ResourceKind {
        name: "AWS::SecretsManager::Secret",
        arn: "*",
        is_owned: false,
        is_private: true,
        is_named_when_judged: false,
        names_container: false,
    }],
    operations: &[
        &ASSOCIATE_CROSS_ACCOUNT_REPLICA,
        &BATCH_GET_SECRET_VALUE,
        &CANCEL_ROTATE_SECRET,
        &CREATE_SECRET,
        &DELETE_RESOURCE_POLICY,
        &DELETE_SECRET,
        &DESCRIBE_SECRET,
        &DISASSOCIATE_CROSS_ACCOUNT_REPLICA,
        &GET_RANDOM_PASSWORD,
        &GET_RESOURCE_POLICY,
        &GET_SECRET_VALUE,
        &LIST_RESOURCE_POLICIES,
        &LIST_SECRET_VERSION_IDS,
        &LIST_SECRETS,
        &PUT_RESOURCE_POLICY,
        &PUT_SECRET_VALUE,
        &REMOVE_REGIONS_FROM_REPLICATION,
        &REPLICATE_SECRET_TO_REGIONS,
        &RESTORE_SECRET,
        &ROTATE_SECRET,
        &STOP_REPLICATION_TO_REPLICA,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_SECRET,
        &UPDATE_SECRET_VERSION_STAGE,
        &VALIDATE_RESOURCE_POLICY,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

static ASSOCIATE_CROSS_ACCOUNT_REPLICA: OperationMeta = OperationMeta::named(
    &SERVICE,
    "AssociateCrossAccountReplica",
    &["secretsmanager:AssociateCrossAccountReplica"],
);

/// `BatchGetSecretValue`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BatchGetSecretValue;

impl Operation for BatchGetSecretValue {
    type Input = BatchGetSecretValueRequest;
    type Output = BatchGetSecretValueResponse;
    const META: &'static OperationMeta = &BATCH_GET_SECRET_VALUE;
}

static BATCH_GET_SECRET_VALUE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "BatchGetSecretValue",
    event_name: "BatchGetSecretValue",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:BatchGetSecretValue"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::BATCH_GET_SECRET_VALUE_REQUEST,
    output: &super::structures::BATCH_GET_SECRET_VALUE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<BatchGetSecretValueRequest>,
    new_output: new_shape::<BatchGetSecretValueResponse>,
};

/// `CancelRotateSecret`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CancelRotateSecret;

impl Operation for CancelRotateSecret {
    type Input = CancelRotateSecretRequest;
    type Output = CancelRotateSecretResponse;
    const META: &'static OperationMeta = &CANCEL_ROTATE_SECRET;
}

static CANCEL_ROTATE_SECRET: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CancelRotateSecret",
    event_name: "CancelRotateSecret",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:CancelRotateSecret"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CANCEL_ROTATE_SECRET_REQUEST,
    output: &super::structures::CANCEL_ROTATE_SECRET_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CancelRotateSecretRequest>,
    new_output: new_shape::<CancelRotateSecretResponse>,
};

/// `CreateSecret`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateSecret;

impl Operation for CreateSecret {
    type Input = CreateSecretRequest;
    type Output = CreateSecretResponse;
    const META: &'static OperationMeta = &CREATE_SECRET;
}

static CREATE_SECRET: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateSecret",
    event_name: "CreateSecret",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:CreateSecret"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_SECRET_REQUEST,
    output: &super::structures::CREATE_SECRET_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateSecretRequest>,
    new_output: new_shape::<CreateSecretResponse>,
};

/// `DeleteResourcePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteResourcePolicy;

impl Operation for DeleteResourcePolicy {
    type Input = DeleteResourcePolicyRequest;
    type Output = DeleteResourcePolicyResponse;
    const META: &'static OperationMeta = &DELETE_RESOURCE_POLICY;
}

static DELETE_RESOURCE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteResourcePolicy",
    event_name: "DeleteResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:DeleteResourcePolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_RESOURCE_POLICY_REQUEST,
    output: &super::structures::DELETE_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteResourcePolicyRequest>,
    new_output: new_shape::<DeleteResourcePolicyResponse>,
};

/// `DeleteSecret`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteSecret;

impl Operation for DeleteSecret {
    type Input = DeleteSecretRequest;
    type Output = DeleteSecretResponse;
    const META: &'static OperationMeta = &DELETE_SECRET;
}

static DELETE_SECRET: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteSecret",
    event_name: "DeleteSecret",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:DeleteSecret"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_SECRET_REQUEST,
    output: &super::structures::DELETE_SECRET_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteSecretRequest>,
    new_output: new_shape::<DeleteSecretResponse>,
};

/// `DescribeSecret`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeSecret;

impl Operation for DescribeSecret {
    type Input = DescribeSecretRequest;
    type Output = DescribeSecretResponse;
    const META: &'static OperationMeta = &DESCRIBE_SECRET;
}

static DESCRIBE_SECRET: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeSecret",
    event_name: "DescribeSecret",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:DescribeSecret"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_SECRET_REQUEST,
    output: &super::structures::DESCRIBE_SECRET_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeSecretRequest>,
    new_output: new_shape::<DescribeSecretResponse>,
};

static DISASSOCIATE_CROSS_ACCOUNT_REPLICA: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DisassociateCrossAccountReplica",
    &["secretsmanager:DisassociateCrossAccountReplica"],
);

/// `GetRandomPassword`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetRandomPassword;

impl Operation for GetRandomPassword {
    type Input = GetRandomPasswordRequest;
    type Output = GetRandomPasswordResponse;
    const META: &'static OperationMeta = &GET_RANDOM_PASSWORD;
}

static GET_RANDOM_PASSWORD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetRandomPassword",
    event_name: "GetRandomPassword",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:GetRandomPassword"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_RANDOM_PASSWORD_REQUEST,
    output: &super::structures::GET_RANDOM_PASSWORD_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetRandomPasswordRequest>,
    new_output: new_shape::<GetRandomPasswordResponse>,
};

/// `GetResourcePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetResourcePolicy;

impl Operation for GetResourcePolicy {
    type Input = GetResourcePolicyRequest;
    type Output = GetResourcePolicyResponse;
    const META: &'static OperationMeta = &GET_RESOURCE_POLICY;
}

static GET_RESOURCE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetResourcePolicy",
    event_name: "GetResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:GetResourcePolicy"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_RESOURCE_POLICY_REQUEST,
    output: &super::structures::GET_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetResourcePolicyRequest>,
    new_output: new_shape::<GetResourcePolicyResponse>,
};

/// `GetSecretValue`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetSecretValue;

impl Operation for GetSecretValue {
    type Input = GetSecretValueRequest;
    type Output = GetSecretValueResponse;
    const META: &'static OperationMeta = &GET_SECRET_VALUE;
}

static GET_SECRET_VALUE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetSecretValue",
    event_name: "GetSecretValue",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:GetSecretValue"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_SECRET_VALUE_REQUEST,
    output: &super::structures::GET_SECRET_VALUE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetSecretValueRequest>,
    new_output: new_shape::<GetSecretValueResponse>,
};

static LIST_RESOURCE_POLICIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListResourcePolicies",
        &["secretsmanager:ListResourcePolicies"],
    )
};

/// `ListSecretVersionIds`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListSecretVersionIds;

impl Operation for ListSecretVersionIds {
    type Input = ListSecretVersionIdsRequest;
    type Output = ListSecretVersionIdsResponse;
    const META: &'static OperationMeta = &LIST_SECRET_VERSION_IDS;
}

static LIST_SECRET_VERSION_IDS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListSecretVersionIds",
    event_name: "ListSecretVersionIds",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:ListSecretVersionIds"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_SECRET_VERSION_IDS_REQUEST,
    output: &super::structures::LIST_SECRET_VERSION_IDS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListSecretVersionIdsRequest>,
    new_output: new_shape::<ListSecretVersionIdsResponse>,
};

/// `ListSecrets`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListSecrets;

impl Operation for ListSecrets {
    type Input = ListSecretsRequest;
    type Output = ListSecretsResponse;
    const META: &'static OperationMeta = &LIST_SECRETS;
}

static LIST_SECRETS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListSecrets",
    event_name: "ListSecrets",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:ListSecrets"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_SECRETS_REQUEST,
    output: &super::structures::LIST_SECRETS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListSecretsRequest>,
    new_output: new_shape::<ListSecretsResponse>,
};

/// `PutResourcePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutResourcePolicy;

impl Operation for PutResourcePolicy {
    type Input = PutResourcePolicyRequest;
    type Output = PutResourcePolicyResponse;
    const META: &'static OperationMeta = &PUT_RESOURCE_POLICY;
}

static PUT_RESOURCE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutResourcePolicy",
    event_name: "PutResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:PutResourcePolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_RESOURCE_POLICY_REQUEST,
    output: &super::structures::PUT_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutResourcePolicyRequest>,
    new_output: new_shape::<PutResourcePolicyResponse>,
};

/// `PutSecretValue`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutSecretValue;

impl Operation for PutSecretValue {
    type Input = PutSecretValueRequest;
    type Output = PutSecretValueResponse;
    const META: &'static OperationMeta = &PUT_SECRET_VALUE;
}

static PUT_SECRET_VALUE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutSecretValue",
    event_name: "PutSecretValue",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:PutSecretValue"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_SECRET_VALUE_REQUEST,
    output: &super::structures::PUT_SECRET_VALUE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutSecretValueRequest>,
    new_output: new_shape::<PutSecretValueResponse>,
};

/// `RemoveRegionsFromReplication`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemoveRegionsFromReplication;

impl Operation for RemoveRegionsFromReplication {
    type Input = RemoveRegionsFromReplicationRequest;
    type Output = RemoveRegionsFromReplicationResponse;
    const META: &'static OperationMeta = &REMOVE_REGIONS_FROM_REPLICATION;
}

static REMOVE_REGIONS_FROM_REPLICATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RemoveRegionsFromReplication",
    event_name: "RemoveRegionsFromReplication",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:RemoveRegionsFromReplication"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REMOVE_REGIONS_FROM_REPLICATION_REQUEST,
    output: &super::structures::REMOVE_REGIONS_FROM_REPLICATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<RemoveRegionsFromReplicationRequest>,
    new_output: new_shape::<RemoveRegionsFromReplicationResponse>,
};

/// `ReplicateSecretToRegions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReplicateSecretToRegions;

impl Operation for ReplicateSecretToRegions {
    type Input = ReplicateSecretToRegionsRequest;
    type Output = ReplicateSecretToRegionsResponse;
    const META: &'static OperationMeta = &REPLICATE_SECRET_TO_REGIONS;
}

static REPLICATE_SECRET_TO_REGIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ReplicateSecretToRegions",
    event_name: "ReplicateSecretToRegions",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:ReplicateSecretToRegions"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REPLICATE_SECRET_TO_REGIONS_REQUEST,
    output: &super::structures::REPLICATE_SECRET_TO_REGIONS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ReplicateSecretToRegionsRequest>,
    new_output: new_shape::<ReplicateSecretToRegionsResponse>,
};

/// `RestoreSecret`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RestoreSecret;

impl Operation for RestoreSecret {
    type Input = RestoreSecretRequest;
    type Output = RestoreSecretResponse;
    const META: &'static OperationMeta = &RESTORE_SECRET;
}

static RESTORE_SECRET: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RestoreSecret",
    event_name: "RestoreSecret",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:RestoreSecret"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::RESTORE_SECRET_REQUEST,
    output: &super::structures::RESTORE_SECRET_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<RestoreSecretRequest>,
    new_output: new_shape::<RestoreSecretResponse>,
};

/// `RotateSecret`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RotateSecret;

impl Operation for RotateSecret {
    type Input = RotateSecretRequest;
    type Output = RotateSecretResponse;
    const META: &'static OperationMeta = &ROTATE_SECRET;
}

static ROTATE_SECRET: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RotateSecret",
    event_name: "RotateSecret",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:RotateSecret"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ROTATE_SECRET_REQUEST,
    output: &super::structures::ROTATE_SECRET_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<RotateSecretRequest>,
    new_output: new_shape::<RotateSecretResponse>,
};

/// `StopReplicationToReplica`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StopReplicationToReplica;

impl Operation for StopReplicationToReplica {
    type Input = StopReplicationToReplicaRequest;
    type Output = StopReplicationToReplicaResponse;
    const META: &'static OperationMeta = &STOP_REPLICATION_TO_REPLICA;
}

static STOP_REPLICATION_TO_REPLICA: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StopReplicationToReplica",
    event_name: "StopReplicationToReplica",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:StopReplicationToReplica"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::STOP_REPLICATION_TO_REPLICA_REQUEST,
    output: &super::structures::STOP_REPLICATION_TO_REPLICA_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<StopReplicationToReplicaRequest>,
    new_output: new_shape::<StopReplicationToReplicaResponse>,
};

/// `TagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_RESOURCE;
}

static TAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagResource",
    event_name: "TagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:TagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::TAG_RESOURCE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagResourceRequest>,
    new_output: new_shape::<Empty>,
};

/// `UntagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_RESOURCE;
}

static UNTAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagResource",
    event_name: "UntagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:UntagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UNTAG_RESOURCE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagResourceRequest>,
    new_output: new_shape::<Empty>,
};

/// `UpdateSecret`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateSecret;

impl Operation for UpdateSecret {
    type Input = UpdateSecretRequest;
    type Output = UpdateSecretResponse;
    const META: &'static OperationMeta = &UPDATE_SECRET;
}

static UPDATE_SECRET: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateSecret",
    event_name: "UpdateSecret",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:UpdateSecret"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_SECRET_REQUEST,
    output: &super::structures::UPDATE_SECRET_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateSecretRequest>,
    new_output: new_shape::<UpdateSecretResponse>,
};

/// `UpdateSecretVersionStage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateSecretVersionStage;

impl Operation for UpdateSecretVersionStage {
    type Input = UpdateSecretVersionStageRequest;
    type Output = UpdateSecretVersionStageResponse;
    const META: &'static OperationMeta = &UPDATE_SECRET_VERSION_STAGE;
}

static UPDATE_SECRET_VERSION_STAGE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateSecretVersionStage",
    event_name: "UpdateSecretVersionStage",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:UpdateSecretVersionStage"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_SECRET_VERSION_STAGE_REQUEST,
    output: &super::structures::UPDATE_SECRET_VERSION_STAGE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateSecretVersionStageRequest>,
    new_output: new_shape::<UpdateSecretVersionStageResponse>,
};

/// `ValidateResourcePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ValidateResourcePolicy;

impl Operation for ValidateResourcePolicy {
    type Input = ValidateResourcePolicyRequest;
    type Output = ValidateResourcePolicyResponse;
    const META: &'static OperationMeta = &VALIDATE_RESOURCE_POLICY;
}

static VALIDATE_RESOURCE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ValidateResourcePolicy",
    event_name: "ValidateResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["secretsmanager:ValidateResourcePolicy"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::VALIDATE_RESOURCE_POLICY_REQUEST,
    output: &super::structures::VALIDATE_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ValidateResourcePolicyRequest>,
    new_output: new_shape::<ValidateResourcePolicyResponse>,
};
