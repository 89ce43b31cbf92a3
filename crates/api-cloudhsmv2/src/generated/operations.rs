// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{Category, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta, new_shape};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "CloudHSM V2",
    name: "cloudhsm",
    event_source: "cloudhsm.amazonaws.com",
    api_version: "2017-04-28",
    target_prefix: Some("BaldrApiService"),
    protocols: &[Protocol::AwsJson11, Protocol::RpcV2Cbor],
    xml_namespace: "",
    validation_code: "ValidationException",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[
        ResourceKind {
            name: "AWS::CloudHSM::Cluster",
            arn: "cluster/*",
            is_owned: false,
            is_private: false,
            is_named_when_judged: false,
            names_container: false,
        },
        ResourceKind {
            name: "AWS::CloudHSM::Backup",
            arn: "backup/*",
            is_owned: false,
            is_private: false,
            is_named_when_judged: false,
            names_container: false,
        },
    ],
    operations: &[
        &COPY_BACKUP_TO_REGION,
        &CREATE_CLUSTER,
        &CREATE_HSM,
        &DELETE_BACKUP,
        &DELETE_CLUSTER,
        &DELETE_HSM,
        &DELETE_RESOURCE_POLICY,
        &DESCRIBE_BACKUPS,
        &DESCRIBE_CLUSTERS,
        &GET_RESOURCE_POLICY,
        &INITIALIZE_CLUSTER,
        &LIST_TAGS,
        &MODIFY_BACKUP_ATTRIBUTES,
        &MODIFY_CLUSTER,
        &PUT_RESOURCE_POLICY,
        &RESTORE_BACKUP,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

/// `CopyBackupToRegion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CopyBackupToRegion;

impl Operation for CopyBackupToRegion {
    type Input = CopyBackupToRegionRequest;
    type Output = CopyBackupToRegionResponse;
    const META: &'static OperationMeta = &COPY_BACKUP_TO_REGION;
}

static COPY_BACKUP_TO_REGION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CopyBackupToRegion",
    event_name: "CopyBackupToRegion",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:CopyBackupToRegion"],
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
    input: &super::structures::COPY_BACKUP_TO_REGION_REQUEST,
    output: &super::structures::COPY_BACKUP_TO_REGION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CopyBackupToRegionRequest>,
    new_output: new_shape::<CopyBackupToRegionResponse>,
};

/// `CreateCluster`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateCluster;

impl Operation for CreateCluster {
    type Input = CreateClusterRequest;
    type Output = CreateClusterResponse;
    const META: &'static OperationMeta = &CREATE_CLUSTER;
}

static CREATE_CLUSTER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateCluster",
    event_name: "CreateCluster",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:CreateCluster"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_CLUSTER_REQUEST,
    output: &super::structures::CREATE_CLUSTER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateClusterRequest>,
    new_output: new_shape::<CreateClusterResponse>,
};

/// `CreateHsm`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateHsm;

impl Operation for CreateHsm {
    type Input = CreateHsmRequest;
    type Output = CreateHsmResponse;
    const META: &'static OperationMeta = &CREATE_HSM;
}

static CREATE_HSM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateHsm",
    event_name: "CreateHsm",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:CreateHsm"],
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
    input: &super::structures::CREATE_HSM_REQUEST,
    output: &super::structures::CREATE_HSM_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateHsmRequest>,
    new_output: new_shape::<CreateHsmResponse>,
};

/// `DeleteBackup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteBackup;

impl Operation for DeleteBackup {
    type Input = DeleteBackupRequest;
    type Output = DeleteBackupResponse;
    const META: &'static OperationMeta = &DELETE_BACKUP;
}

static DELETE_BACKUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteBackup",
    event_name: "DeleteBackup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:DeleteBackup"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_BACKUP_REQUEST,
    output: &super::structures::DELETE_BACKUP_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteBackupRequest>,
    new_output: new_shape::<DeleteBackupResponse>,
};

/// `DeleteCluster`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteCluster;

impl Operation for DeleteCluster {
    type Input = DeleteClusterRequest;
    type Output = DeleteClusterResponse;
    const META: &'static OperationMeta = &DELETE_CLUSTER;
}

static DELETE_CLUSTER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteCluster",
    event_name: "DeleteCluster",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:DeleteCluster"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_CLUSTER_REQUEST,
    output: &super::structures::DELETE_CLUSTER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteClusterRequest>,
    new_output: new_shape::<DeleteClusterResponse>,
};

/// `DeleteHsm`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteHsm;

impl Operation for DeleteHsm {
    type Input = DeleteHsmRequest;
    type Output = DeleteHsmResponse;
    const META: &'static OperationMeta = &DELETE_HSM;
}

static DELETE_HSM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteHsm",
    event_name: "DeleteHsm",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:DeleteHsm"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_HSM_REQUEST,
    output: &super::structures::DELETE_HSM_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteHsmRequest>,
    new_output: new_shape::<DeleteHsmResponse>,
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
    actions: &["cloudhsm:DeleteResourcePolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
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

/// `DescribeBackups`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeBackups;

impl Operation for DescribeBackups {
    type Input = DescribeBackupsRequest;
    type Output = DescribeBackupsResponse;
    const META: &'static OperationMeta = &DESCRIBE_BACKUPS;
}

static DESCRIBE_BACKUPS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeBackups",
    event_name: "DescribeBackups",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:DescribeBackups"],
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
    input: &super::structures::DESCRIBE_BACKUPS_REQUEST,
    output: &super::structures::DESCRIBE_BACKUPS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeBackupsRequest>,
    new_output: new_shape::<DescribeBackupsResponse>,
};

/// `DescribeClusters`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeClusters;

impl Operation for DescribeClusters {
    type Input = DescribeClustersRequest;
    type Output = DescribeClustersResponse;
    const META: &'static OperationMeta = &DESCRIBE_CLUSTERS;
}

static DESCRIBE_CLUSTERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeClusters",
    event_name: "DescribeClusters",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:DescribeClusters"],
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
    input: &super::structures::DESCRIBE_CLUSTERS_REQUEST,
    output: &super::structures::DESCRIBE_CLUSTERS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeClustersRequest>,
    new_output: new_shape::<DescribeClustersResponse>,
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
    actions: &["cloudhsm:GetResourcePolicy"],
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
    input: &super::structures::GET_RESOURCE_POLICY_REQUEST,
    output: &super::structures::GET_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetResourcePolicyRequest>,
    new_output: new_shape::<GetResourcePolicyResponse>,
};

/// `InitializeCluster`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InitializeCluster;

impl Operation for InitializeCluster {
    type Input = InitializeClusterRequest;
    type Output = InitializeClusterResponse;
    const META: &'static OperationMeta = &INITIALIZE_CLUSTER;
}

static INITIALIZE_CLUSTER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "InitializeCluster",
    event_name: "InitializeCluster",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:InitializeCluster"],
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
    input: &super::structures::INITIALIZE_CLUSTER_REQUEST,
    output: &super::structures::INITIALIZE_CLUSTER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<InitializeClusterRequest>,
    new_output: new_shape::<InitializeClusterResponse>,
};

/// `ListTags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTags;

impl Operation for ListTags {
    type Input = ListTagsRequest;
    type Output = ListTagsResponse;
    const META: &'static OperationMeta = &LIST_TAGS;
}

static LIST_TAGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTags",
    event_name: "ListTags",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:ListTags"],
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
    input: &super::structures::LIST_TAGS_REQUEST,
    output: &super::structures::LIST_TAGS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListTagsRequest>,
    new_output: new_shape::<ListTagsResponse>,
};

/// `ModifyBackupAttributes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ModifyBackupAttributes;

impl Operation for ModifyBackupAttributes {
    type Input = ModifyBackupAttributesRequest;
    type Output = ModifyBackupAttributesResponse;
    const META: &'static OperationMeta = &MODIFY_BACKUP_ATTRIBUTES;
}

static MODIFY_BACKUP_ATTRIBUTES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ModifyBackupAttributes",
    event_name: "ModifyBackupAttributes",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:ModifyBackupAttributes"],
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
    input: &super::structures::MODIFY_BACKUP_ATTRIBUTES_REQUEST,
    output: &super::structures::MODIFY_BACKUP_ATTRIBUTES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ModifyBackupAttributesRequest>,
    new_output: new_shape::<ModifyBackupAttributesResponse>,
};

/// `ModifyCluster`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ModifyCluster;

impl Operation for ModifyCluster {
    type Input = ModifyClusterRequest;
    type Output = ModifyClusterResponse;
    const META: &'static OperationMeta = &MODIFY_CLUSTER;
}

static MODIFY_CLUSTER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ModifyCluster",
    event_name: "ModifyCluster",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:ModifyCluster"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::MODIFY_CLUSTER_REQUEST,
    output: &super::structures::MODIFY_CLUSTER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ModifyClusterRequest>,
    new_output: new_shape::<ModifyClusterResponse>,
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
    actions: &["cloudhsm:PutResourcePolicy"],
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
    input: &super::structures::PUT_RESOURCE_POLICY_REQUEST,
    output: &super::structures::PUT_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutResourcePolicyRequest>,
    new_output: new_shape::<PutResourcePolicyResponse>,
};

/// `RestoreBackup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RestoreBackup;

impl Operation for RestoreBackup {
    type Input = RestoreBackupRequest;
    type Output = RestoreBackupResponse;
    const META: &'static OperationMeta = &RESTORE_BACKUP;
}

static RESTORE_BACKUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RestoreBackup",
    event_name: "RestoreBackup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:RestoreBackup"],
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
    input: &super::structures::RESTORE_BACKUP_REQUEST,
    output: &super::structures::RESTORE_BACKUP_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<RestoreBackupRequest>,
    new_output: new_shape::<RestoreBackupResponse>,
};

/// `TagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = TagResourceResponse;
    const META: &'static OperationMeta = &TAG_RESOURCE;
}

static TAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagResource",
    event_name: "TagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:TagResource"],
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
    input: &super::structures::TAG_RESOURCE_REQUEST,
    output: &super::structures::TAG_RESOURCE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<TagResourceRequest>,
    new_output: new_shape::<TagResourceResponse>,
};

/// `UntagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = UntagResourceResponse;
    const META: &'static OperationMeta = &UNTAG_RESOURCE;
}

static UNTAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagResource",
    event_name: "UntagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudhsm:UntagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UNTAG_RESOURCE_REQUEST,
    output: &super::structures::UNTAG_RESOURCE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UntagResourceRequest>,
    new_output: new_shape::<UntagResourceResponse>,
};
