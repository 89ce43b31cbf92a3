// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, Operation, OperationMeta, PathRoute, Protocol, ResourceKind,
    ServiceMeta, new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "Glacier",
    name: "glacier",
    event_source: "glacier.amazonaws.com",
    api_version: "2012-06-01",
    target_prefix: None,
    protocols: &[Protocol::RestJson],
    xml_namespace: "",
    validation_code: "InvalidParameterValueException",
    hides_texts: false,
    names_errors: true,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[ResourceKind {
        name: "AWS::Glacier::Vault",
        arn: "vaults/*",
        is_owned: false,
        is_private: false,
        is_named_when_judged: false,
        names_container: false,
    }],
    operations: &[
        &ABORT_MULTIPART_UPLOAD,
        &ABORT_VAULT_LOCK,
        &ADD_TAGS_TO_VAULT,
        &COMPLETE_MULTIPART_UPLOAD,
        &COMPLETE_VAULT_LOCK,
        &CREATE_VAULT,
        &DELETE_ARCHIVE,
        &DELETE_VAULT,
        &DELETE_VAULT_ACCESS_POLICY,
        &DELETE_VAULT_NOTIFICATIONS,
        &DESCRIBE_JOB,
        &DESCRIBE_VAULT,
        &GET_DATA_RETRIEVAL_POLICY,
        &GET_JOB_OUTPUT,
        &GET_VAULT_ACCESS_POLICY,
        &GET_VAULT_LOCK,
        &GET_VAULT_NOTIFICATIONS,
        &INITIATE_JOB,
        &INITIATE_MULTIPART_UPLOAD,
        &INITIATE_VAULT_LOCK,
        &LIST_JOBS,
        &LIST_MULTIPART_UPLOADS,
        &LIST_PARTS,
        &LIST_PROVISIONED_CAPACITY,
        &LIST_TAGS_FOR_VAULT,
        &LIST_VAULTS,
        &PURCHASE_PROVISIONED_CAPACITY,
        &REMOVE_TAGS_FROM_VAULT,
        &SET_DATA_RETRIEVAL_POLICY,
        &SET_VAULT_ACCESS_POLICY,
        &SET_VAULT_NOTIFICATIONS,
        &UPLOAD_ARCHIVE,
        &UPLOAD_MULTIPART_PART,
    ],
    errors: super::errors::ALL,
    paths: &[
        PathRoute {
            name: "AbortMultipartUpload",
            method: "DELETE",
            path: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}",
            literals: &[],
        },
        PathRoute {
            name: "AbortVaultLock",
            method: "DELETE",
            path: "/{accountId}/vaults/{vaultName}/lock-policy",
            literals: &[],
        },
        PathRoute {
            name: "AddTagsToVault",
            method: "POST",
            path: "/{accountId}/vaults/{vaultName}/tags",
            literals: &[("operation", "add")],
        },
        PathRoute {
            name: "CompleteMultipartUpload",
            method: "POST",
            path: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}",
            literals: &[],
        },
        PathRoute {
            name: "CompleteVaultLock",
            method: "POST",
            path: "/{accountId}/vaults/{vaultName}/lock-policy/{lockId}",
            literals: &[],
        },
        PathRoute {
            name: "CreateVault",
            method: "PUT",
            path: "/{accountId}/vaults/{vaultName}",
            literals: &[],
        },
        PathRoute {
            name: "DeleteArchive",
            method: "DELETE",
            path: "/{accountId}/vaults/{vaultName}/archives/{archiveId}",
            literals: &[],
        },
        PathRoute {
            name: "DeleteVault",
            method: "DELETE",
            path: "/{accountId}/vaults/{vaultName}",
            literals: &[],
        },
        PathRoute {
            name: "DeleteVaultAccessPolicy",
            method: "DELETE",
            path: "/{accountId}/vaults/{vaultName}/access-policy",
            literals: &[],
        },
        PathRoute {
            name: "DeleteVaultNotifications",
            method: "DELETE",
            path: "/{accountId}/vaults/{vaultName}/notification-configuration",
            literals: &[],
        },
        PathRoute {
            name: "DescribeJob",
            method: "GET",
            path: "/{accountId}/vaults/{vaultName}/jobs/{jobId}",
            literals: &[],
        },
        PathRoute {
            name: "DescribeVault",
            method: "GET",
            path: "/{accountId}/vaults/{vaultName}",
            literals: &[],
        },
        PathRoute {
            name: "GetDataRetrievalPolicy",
            method: "GET",
            path: "/{accountId}/policies/data-retrieval",
            literals: &[],
        },
        PathRoute {
            name: "GetJobOutput",
            method: "GET",
            path: "/{accountId}/vaults/{vaultName}/jobs/{jobId}/output",
            literals: &[],
        },
        PathRoute {
            name: "GetVaultAccessPolicy",
            method: "GET",
            path: "/{accountId}/vaults/{vaultName}/access-policy",
            literals: &[],
        },
        PathRoute {
            name: "GetVaultLock",
            method: "GET",
            path: "/{accountId}/vaults/{vaultName}/lock-policy",
            literals: &[],
        },
        PathRoute {
            name: "GetVaultNotifications",
            method: "GET",
            path: "/{accountId}/vaults/{vaultName}/notification-configuration",
            literals: &[],
        },
        PathRoute {
            name: "InitiateJob",
            method: "POST",
            path: "/{accountId}/vaults/{vaultName}/jobs",
            literals: &[],
        },
        PathRoute {
            name: "InitiateMultipartUpload",
            method: "POST",
            path: "/{accountId}/vaults/{vaultName}/multipart-uploads",
            literals: &[],
        },
        PathRoute {
            name: "InitiateVaultLock",
            method: "POST",
            path: "/{accountId}/vaults/{vaultName}/lock-policy",
            literals: &[],
        },
        PathRoute {
            name: "ListJobs",
            method: "GET",
            path: "/{accountId}/vaults/{vaultName}/jobs",
            literals: &[],
        },
        PathRoute {
            name: "ListMultipartUploads",
            method: "GET",
            path: "/{accountId}/vaults/{vaultName}/multipart-uploads",
            literals: &[],
        },
        PathRoute {
            name: "ListParts",
            method: "GET",
            path: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}",
            literals: &[],
        },
        PathRoute {
            name: "ListProvisionedCapacity",
            method: "GET",
            path: "/{accountId}/provisioned-capacity",
            literals: &[],
        },
        PathRoute {
            name: "ListTagsForVault",
            method: "GET",
            path: "/{accountId}/vaults/{vaultName}/tags",
            literals: &[],
        },
        PathRoute { name: "ListVaults", method: "GET", path: "/{accountId}/vaults", literals: &[] },
        PathRoute {
            name: "PurchaseProvisionedCapacity",
            method: "POST",
            path: "/{accountId}/provisioned-capacity",
            literals: &[],
        },
        PathRoute {
            name: "RemoveTagsFromVault",
            method: "POST",
            path: "/{accountId}/vaults/{vaultName}/tags",
            literals: &[("operation", "remove")],
        },
        PathRoute {
            name: "SetDataRetrievalPolicy",
            method: "PUT",
            path: "/{accountId}/policies/data-retrieval",
            literals: &[],
        },
        PathRoute {
            name: "SetVaultAccessPolicy",
            method: "PUT",
            path: "/{accountId}/vaults/{vaultName}/access-policy",
            literals: &[],
        },
        PathRoute {
            name: "SetVaultNotifications",
            method: "PUT",
            path: "/{accountId}/vaults/{vaultName}/notification-configuration",
            literals: &[],
        },
        PathRoute {
            name: "UploadArchive",
            method: "POST",
            path: "/{accountId}/vaults/{vaultName}/archives",
            literals: &[],
        },
        PathRoute {
            name: "UploadMultipartPart",
            method: "PUT",
            path: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}",
            literals: &[],
        },
    ],
};

/// `AbortMultipartUpload`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AbortMultipartUpload;

impl Operation for AbortMultipartUpload {
    type Input = AbortMultipartUploadInput;
    type Output = Empty;
    const META: &'static OperationMeta = &ABORT_MULTIPART_UPLOAD;
}

static ABORT_MULTIPART_UPLOAD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AbortMultipartUpload",
    event_name: "AbortMultipartUpload",
    method: "DELETE",
    uri: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}",
    status: 204,
    actions: &["glacier:AbortMultipartUpload"],
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
    input: &super::structures::ABORT_MULTIPART_UPLOAD_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AbortMultipartUploadInput>,
    new_output: new_shape::<Empty>,
};

/// `AbortVaultLock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AbortVaultLock;

impl Operation for AbortVaultLock {
    type Input = AbortVaultLockInput;
    type Output = Empty;
    const META: &'static OperationMeta = &ABORT_VAULT_LOCK;
}

static ABORT_VAULT_LOCK: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AbortVaultLock",
    event_name: "AbortVaultLock",
    method: "DELETE",
    uri: "/{accountId}/vaults/{vaultName}/lock-policy",
    status: 204,
    actions: &["glacier:AbortVaultLock"],
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
    input: &super::structures::ABORT_VAULT_LOCK_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AbortVaultLockInput>,
    new_output: new_shape::<Empty>,
};

/// `AddTagsToVault`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddTagsToVault;

impl Operation for AddTagsToVault {
    type Input = AddTagsToVaultInput;
    type Output = Empty;
    const META: &'static OperationMeta = &ADD_TAGS_TO_VAULT;
}

static ADD_TAGS_TO_VAULT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AddTagsToVault",
    event_name: "AddTagsToVault",
    method: "POST",
    uri: "/{accountId}/vaults/{vaultName}/tags?operation=add",
    status: 204,
    actions: &["glacier:AddTagsToVault"],
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
    input: &super::structures::ADD_TAGS_TO_VAULT_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AddTagsToVaultInput>,
    new_output: new_shape::<Empty>,
};

/// `CompleteMultipartUpload`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CompleteMultipartUpload;

impl Operation for CompleteMultipartUpload {
    type Input = CompleteMultipartUploadInput;
    type Output = ArchiveCreationOutput;
    const META: &'static OperationMeta = &COMPLETE_MULTIPART_UPLOAD;
}

static COMPLETE_MULTIPART_UPLOAD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CompleteMultipartUpload",
    event_name: "CompleteMultipartUpload",
    method: "POST",
    uri: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}",
    status: 201,
    actions: &["glacier:CompleteMultipartUpload"],
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
    input: &super::structures::COMPLETE_MULTIPART_UPLOAD_INPUT,
    output: &super::structures::ARCHIVE_CREATION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<CompleteMultipartUploadInput>,
    new_output: new_shape::<ArchiveCreationOutput>,
};

/// `CompleteVaultLock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CompleteVaultLock;

impl Operation for CompleteVaultLock {
    type Input = CompleteVaultLockInput;
    type Output = Empty;
    const META: &'static OperationMeta = &COMPLETE_VAULT_LOCK;
}

static COMPLETE_VAULT_LOCK: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CompleteVaultLock",
    event_name: "CompleteVaultLock",
    method: "POST",
    uri: "/{accountId}/vaults/{vaultName}/lock-policy/{lockId}",
    status: 204,
    actions: &["glacier:CompleteVaultLock"],
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
    input: &super::structures::COMPLETE_VAULT_LOCK_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<CompleteVaultLockInput>,
    new_output: new_shape::<Empty>,
};

/// `CreateVault`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateVault;

impl Operation for CreateVault {
    type Input = CreateVaultInput;
    type Output = CreateVaultOutput;
    const META: &'static OperationMeta = &CREATE_VAULT;
}

static CREATE_VAULT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateVault",
    event_name: "CreateVault",
    method: "PUT",
    uri: "/{accountId}/vaults/{vaultName}",
    status: 201,
    actions: &["glacier:CreateVault"],
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
    input: &super::structures::CREATE_VAULT_INPUT,
    output: &super::structures::CREATE_VAULT_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<CreateVaultInput>,
    new_output: new_shape::<CreateVaultOutput>,
};

/// `DeleteArchive`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteArchive;

impl Operation for DeleteArchive {
    type Input = DeleteArchiveInput;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_ARCHIVE;
}

static DELETE_ARCHIVE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteArchive",
    event_name: "DeleteArchive",
    method: "DELETE",
    uri: "/{accountId}/vaults/{vaultName}/archives/{archiveId}",
    status: 204,
    actions: &["glacier:DeleteArchive"],
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
    input: &super::structures::DELETE_ARCHIVE_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteArchiveInput>,
    new_output: new_shape::<Empty>,
};

/// `DeleteVault`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteVault;

impl Operation for DeleteVault {
    type Input = DeleteVaultInput;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_VAULT;
}

static DELETE_VAULT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteVault",
    event_name: "DeleteVault",
    method: "DELETE",
    uri: "/{accountId}/vaults/{vaultName}",
    status: 204,
    actions: &["glacier:DeleteVault"],
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
    input: &super::structures::DELETE_VAULT_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteVaultInput>,
    new_output: new_shape::<Empty>,
};

/// `DeleteVaultAccessPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteVaultAccessPolicy;

impl Operation for DeleteVaultAccessPolicy {
    type Input = DeleteVaultAccessPolicyInput;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_VAULT_ACCESS_POLICY;
}

static DELETE_VAULT_ACCESS_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteVaultAccessPolicy",
    event_name: "DeleteVaultAccessPolicy",
    method: "DELETE",
    uri: "/{accountId}/vaults/{vaultName}/access-policy",
    status: 204,
    actions: &["glacier:DeleteVaultAccessPolicy"],
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
    input: &super::structures::DELETE_VAULT_ACCESS_POLICY_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteVaultAccessPolicyInput>,
    new_output: new_shape::<Empty>,
};

/// `DeleteVaultNotifications`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteVaultNotifications;

impl Operation for DeleteVaultNotifications {
    type Input = DeleteVaultNotificationsInput;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_VAULT_NOTIFICATIONS;
}

static DELETE_VAULT_NOTIFICATIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteVaultNotifications",
    event_name: "DeleteVaultNotifications",
    method: "DELETE",
    uri: "/{accountId}/vaults/{vaultName}/notification-configuration",
    status: 204,
    actions: &["glacier:DeleteVaultNotifications"],
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
    input: &super::structures::DELETE_VAULT_NOTIFICATIONS_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteVaultNotificationsInput>,
    new_output: new_shape::<Empty>,
};

/// `DescribeJob`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeJob;

impl Operation for DescribeJob {
    type Input = DescribeJobInput;
    type Output = GlacierJobDescription;
    const META: &'static OperationMeta = &DESCRIBE_JOB;
}

static DESCRIBE_JOB: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeJob",
    event_name: "DescribeJob",
    method: "GET",
    uri: "/{accountId}/vaults/{vaultName}/jobs/{jobId}",
    status: 200,
    actions: &["glacier:DescribeJob"],
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
    input: &super::structures::DESCRIBE_JOB_INPUT,
    output: &super::structures::GLACIER_JOB_DESCRIPTION,
    result_wrapper: None,
    new_input: new_shape::<DescribeJobInput>,
    new_output: new_shape::<GlacierJobDescription>,
};

/// `DescribeVault`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeVault;

impl Operation for DescribeVault {
    type Input = DescribeVaultInput;
    type Output = DescribeVaultOutput;
    const META: &'static OperationMeta = &DESCRIBE_VAULT;
}

static DESCRIBE_VAULT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeVault",
    event_name: "DescribeVault",
    method: "GET",
    uri: "/{accountId}/vaults/{vaultName}",
    status: 200,
    actions: &["glacier:DescribeVault"],
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
    input: &super::structures::DESCRIBE_VAULT_INPUT,
    output: &super::structures::DESCRIBE_VAULT_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DescribeVaultInput>,
    new_output: new_shape::<DescribeVaultOutput>,
};

/// `GetDataRetrievalPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetDataRetrievalPolicy;

impl Operation for GetDataRetrievalPolicy {
    type Input = GetDataRetrievalPolicyInput;
    type Output = GetDataRetrievalPolicyOutput;
    const META: &'static OperationMeta = &GET_DATA_RETRIEVAL_POLICY;
}

static GET_DATA_RETRIEVAL_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetDataRetrievalPolicy",
    event_name: "GetDataRetrievalPolicy",
    method: "GET",
    uri: "/{accountId}/policies/data-retrieval",
    status: 200,
    actions: &["glacier:GetDataRetrievalPolicy"],
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
    input: &super::structures::GET_DATA_RETRIEVAL_POLICY_INPUT,
    output: &super::structures::GET_DATA_RETRIEVAL_POLICY_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetDataRetrievalPolicyInput>,
    new_output: new_shape::<GetDataRetrievalPolicyOutput>,
};

/// `GetJobOutput`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetJobOutput;

impl Operation for GetJobOutput {
    type Input = GetJobOutputInput;
    type Output = GetJobOutputOutput;
    const META: &'static OperationMeta = &GET_JOB_OUTPUT;
}

static GET_JOB_OUTPUT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetJobOutput",
    event_name: "GetJobOutput",
    method: "GET",
    uri: "/{accountId}/vaults/{vaultName}/jobs/{jobId}/output",
    status: 200,
    actions: &["glacier:GetJobOutput"],
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
    input: &super::structures::GET_JOB_OUTPUT_INPUT,
    output: &super::structures::GET_JOB_OUTPUT_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetJobOutputInput>,
    new_output: new_shape::<GetJobOutputOutput>,
};

/// `GetVaultAccessPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetVaultAccessPolicy;

impl Operation for GetVaultAccessPolicy {
    type Input = GetVaultAccessPolicyInput;
    type Output = GetVaultAccessPolicyOutput;
    const META: &'static OperationMeta = &GET_VAULT_ACCESS_POLICY;
}

static GET_VAULT_ACCESS_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetVaultAccessPolicy",
    event_name: "GetVaultAccessPolicy",
    method: "GET",
    uri: "/{accountId}/vaults/{vaultName}/access-policy",
    status: 200,
    actions: &["glacier:GetVaultAccessPolicy"],
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
    input: &super::structures::GET_VAULT_ACCESS_POLICY_INPUT,
    output: &super::structures::GET_VAULT_ACCESS_POLICY_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetVaultAccessPolicyInput>,
    new_output: new_shape::<GetVaultAccessPolicyOutput>,
};

/// `GetVaultLock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetVaultLock;

impl Operation for GetVaultLock {
    type Input = GetVaultLockInput;
    type Output = GetVaultLockOutput;
    const META: &'static OperationMeta = &GET_VAULT_LOCK;
}

static GET_VAULT_LOCK: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetVaultLock",
    event_name: "GetVaultLock",
    method: "GET",
    uri: "/{accountId}/vaults/{vaultName}/lock-policy",
    status: 200,
    actions: &["glacier:GetVaultLock"],
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
    input: &super::structures::GET_VAULT_LOCK_INPUT,
    output: &super::structures::GET_VAULT_LOCK_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetVaultLockInput>,
    new_output: new_shape::<GetVaultLockOutput>,
};

/// `GetVaultNotifications`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetVaultNotifications;

impl Operation for GetVaultNotifications {
    type Input = GetVaultNotificationsInput;
    type Output = GetVaultNotificationsOutput;
    const META: &'static OperationMeta = &GET_VAULT_NOTIFICATIONS;
}

static GET_VAULT_NOTIFICATIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetVaultNotifications",
    event_name: "GetVaultNotifications",
    method: "GET",
    uri: "/{accountId}/vaults/{vaultName}/notification-configuration",
    status: 200,
    actions: &["glacier:GetVaultNotifications"],
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
    input: &super::structures::GET_VAULT_NOTIFICATIONS_INPUT,
    output: &super::structures::GET_VAULT_NOTIFICATIONS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetVaultNotificationsInput>,
    new_output: new_shape::<GetVaultNotificationsOutput>,
};

/// `InitiateJob`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InitiateJob;

impl Operation for InitiateJob {
    type Input = InitiateJobInput;
    type Output = InitiateJobOutput;
    const META: &'static OperationMeta = &INITIATE_JOB;
}

static INITIATE_JOB: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "InitiateJob",
    event_name: "InitiateJob",
    method: "POST",
    uri: "/{accountId}/vaults/{vaultName}/jobs",
    status: 202,
    actions: &["glacier:InitiateJob"],
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
    input: &super::structures::INITIATE_JOB_INPUT,
    output: &super::structures::INITIATE_JOB_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<InitiateJobInput>,
    new_output: new_shape::<InitiateJobOutput>,
};

/// `InitiateMultipartUpload`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InitiateMultipartUpload;

impl Operation for InitiateMultipartUpload {
    type Input = InitiateMultipartUploadInput;
    type Output = InitiateMultipartUploadOutput;
    const META: &'static OperationMeta = &INITIATE_MULTIPART_UPLOAD;
}

static INITIATE_MULTIPART_UPLOAD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "InitiateMultipartUpload",
    event_name: "InitiateMultipartUpload",
    method: "POST",
    uri: "/{accountId}/vaults/{vaultName}/multipart-uploads",
    status: 201,
    actions: &["glacier:InitiateMultipartUpload"],
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
    input: &super::structures::INITIATE_MULTIPART_UPLOAD_INPUT,
    output: &super::structures::INITIATE_MULTIPART_UPLOAD_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<InitiateMultipartUploadInput>,
    new_output: new_shape::<InitiateMultipartUploadOutput>,
};

/// `InitiateVaultLock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InitiateVaultLock;

impl Operation for InitiateVaultLock {
    type Input = InitiateVaultLockInput;
    type Output = InitiateVaultLockOutput;
    const META: &'static OperationMeta = &INITIATE_VAULT_LOCK;
}

static INITIATE_VAULT_LOCK: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "InitiateVaultLock",
    event_name: "InitiateVaultLock",
    method: "POST",
    uri: "/{accountId}/vaults/{vaultName}/lock-policy",
    status: 201,
    actions: &["glacier:InitiateVaultLock"],
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
    input: &super::structures::INITIATE_VAULT_LOCK_INPUT,
    output: &super::structures::INITIATE_VAULT_LOCK_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<InitiateVaultLockInput>,
    new_output: new_shape::<InitiateVaultLockOutput>,
};

/// `ListJobs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListJobs;

impl Operation for ListJobs {
    type Input = ListJobsInput;
    type Output = ListJobsOutput;
    const META: &'static OperationMeta = &LIST_JOBS;
}

static LIST_JOBS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListJobs",
    event_name: "ListJobs",
    method: "GET",
    uri: "/{accountId}/vaults/{vaultName}/jobs",
    status: 200,
    actions: &["glacier:ListJobs"],
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
    input: &super::structures::LIST_JOBS_INPUT,
    output: &super::structures::LIST_JOBS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListJobsInput>,
    new_output: new_shape::<ListJobsOutput>,
};

/// `ListMultipartUploads`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListMultipartUploads;

impl Operation for ListMultipartUploads {
    type Input = ListMultipartUploadsInput;
    type Output = ListMultipartUploadsOutput;
    const META: &'static OperationMeta = &LIST_MULTIPART_UPLOADS;
}

static LIST_MULTIPART_UPLOADS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListMultipartUploads",
    event_name: "ListMultipartUploads",
    method: "GET",
    uri: "/{accountId}/vaults/{vaultName}/multipart-uploads",
    status: 200,
    actions: &["glacier:ListMultipartUploads"],
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
    input: &super::structures::LIST_MULTIPART_UPLOADS_INPUT,
    output: &super::structures::LIST_MULTIPART_UPLOADS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListMultipartUploadsInput>,
    new_output: new_shape::<ListMultipartUploadsOutput>,
};

/// `ListParts`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListParts;

impl Operation for ListParts {
    type Input = ListPartsInput;
    type Output = ListPartsOutput;
    const META: &'static OperationMeta = &LIST_PARTS;
}

static LIST_PARTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListParts",
    event_name: "ListParts",
    method: "GET",
    uri: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}",
    status: 200,
    actions: &["glacier:ListParts"],
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
    input: &super::structures::LIST_PARTS_INPUT,
    output: &super::structures::LIST_PARTS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListPartsInput>,
    new_output: new_shape::<ListPartsOutput>,
};

static LIST_PROVISIONED_CAPACITY: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/{accountId}/provisioned-capacity",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListProvisionedCapacity",
        &["glacier:ListProvisionedCapacity"],
    )
};

/// `ListTagsForVault`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTagsForVault;

impl Operation for ListTagsForVault {
    type Input = ListTagsForVaultInput;
    type Output = ListTagsForVaultOutput;
    const META: &'static OperationMeta = &LIST_TAGS_FOR_VAULT;
}

static LIST_TAGS_FOR_VAULT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTagsForVault",
    event_name: "ListTagsForVault",
    method: "GET",
    uri: "/{accountId}/vaults/{vaultName}/tags",
    status: 200,
    actions: &["glacier:ListTagsForVault"],
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
    input: &super::structures::LIST_TAGS_FOR_VAULT_INPUT,
    output: &super::structures::LIST_TAGS_FOR_VAULT_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListTagsForVaultInput>,
    new_output: new_shape::<ListTagsForVaultOutput>,
};

/// `ListVaults`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListVaults;

impl Operation for ListVaults {
    type Input = ListVaultsInput;
    type Output = ListVaultsOutput;
    const META: &'static OperationMeta = &LIST_VAULTS;
}

static LIST_VAULTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListVaults",
    event_name: "ListVaults",
    method: "GET",
    uri: "/{accountId}/vaults",
    status: 200,
    actions: &["glacier:ListVaults"],
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
    input: &super::structures::LIST_VAULTS_INPUT,
    output: &super::structures::LIST_VAULTS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListVaultsInput>,
    new_output: new_shape::<ListVaultsOutput>,
};

static PURCHASE_PROVISIONED_CAPACITY: OperationMeta = OperationMeta {
    uri: "/{accountId}/provisioned-capacity",
    status: 201,
    ..OperationMeta::named(
        &SERVICE,
        "PurchaseProvisionedCapacity",
        &["glacier:PurchaseProvisionedCapacity"],
    )
};

/// `RemoveTagsFromVault`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemoveTagsFromVault;

impl Operation for RemoveTagsFromVault {
    type Input = RemoveTagsFromVaultInput;
    type Output = Empty;
    const META: &'static OperationMeta = &REMOVE_TAGS_FROM_VAULT;
}

static REMOVE_TAGS_FROM_VAULT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RemoveTagsFromVault",
    event_name: "RemoveTagsFromVault",
    method: "POST",
    uri: "/{accountId}/vaults/{vaultName}/tags?operation=remove",
    status: 204,
    actions: &["glacier:RemoveTagsFromVault"],
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
    input: &super::structures::REMOVE_TAGS_FROM_VAULT_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RemoveTagsFromVaultInput>,
    new_output: new_shape::<Empty>,
};

/// `SetDataRetrievalPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetDataRetrievalPolicy;

impl Operation for SetDataRetrievalPolicy {
    type Input = SetDataRetrievalPolicyInput;
    type Output = Empty;
    const META: &'static OperationMeta = &SET_DATA_RETRIEVAL_POLICY;
}

static SET_DATA_RETRIEVAL_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SetDataRetrievalPolicy",
    event_name: "SetDataRetrievalPolicy",
    method: "PUT",
    uri: "/{accountId}/policies/data-retrieval",
    status: 204,
    actions: &["glacier:SetDataRetrievalPolicy"],
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
    input: &super::structures::SET_DATA_RETRIEVAL_POLICY_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<SetDataRetrievalPolicyInput>,
    new_output: new_shape::<Empty>,
};

/// `SetVaultAccessPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetVaultAccessPolicy;

impl Operation for SetVaultAccessPolicy {
    type Input = SetVaultAccessPolicyInput;
    type Output = Empty;
    const META: &'static OperationMeta = &SET_VAULT_ACCESS_POLICY;
}

static SET_VAULT_ACCESS_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SetVaultAccessPolicy",
    event_name: "SetVaultAccessPolicy",
    method: "PUT",
    uri: "/{accountId}/vaults/{vaultName}/access-policy",
    status: 204,
    actions: &["glacier:SetVaultAccessPolicy"],
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
    input: &super::structures::SET_VAULT_ACCESS_POLICY_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<SetVaultAccessPolicyInput>,
    new_output: new_shape::<Empty>,
};

/// `SetVaultNotifications`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetVaultNotifications;

impl Operation for SetVaultNotifications {
    type Input = SetVaultNotificationsInput;
    type Output = Empty;
    const META: &'static OperationMeta = &SET_VAULT_NOTIFICATIONS;
}

static SET_VAULT_NOTIFICATIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SetVaultNotifications",
    event_name: "SetVaultNotifications",
    method: "PUT",
    uri: "/{accountId}/vaults/{vaultName}/notification-configuration",
    status: 204,
    actions: &["glacier:SetVaultNotifications"],
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
    input: &super::structures::SET_VAULT_NOTIFICATIONS_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<SetVaultNotificationsInput>,
    new_output: new_shape::<Empty>,
};

/// `UploadArchive`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UploadArchive;

impl Operation for UploadArchive {
    type Input = UploadArchiveInput;
    type Output = ArchiveCreationOutput;
    const META: &'static OperationMeta = &UPLOAD_ARCHIVE;
}

static UPLOAD_ARCHIVE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UploadArchive",
    event_name: "UploadArchive",
    method: "POST",
    uri: "/{accountId}/vaults/{vaultName}/archives",
    status: 201,
    actions: &["glacier:UploadArchive"],
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
    input: &super::structures::UPLOAD_ARCHIVE_INPUT,
    output: &super::structures::ARCHIVE_CREATION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<UploadArchiveInput>,
    new_output: new_shape::<ArchiveCreationOutput>,
};

/// `UploadMultipartPart`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UploadMultipartPart;

impl Operation for UploadMultipartPart {
    type Input = UploadMultipartPartInput;
    type Output = UploadMultipartPartOutput;
    const META: &'static OperationMeta = &UPLOAD_MULTIPART_PART;
}

static UPLOAD_MULTIPART_PART: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UploadMultipartPart",
    event_name: "UploadMultipartPart",
    method: "PUT",
    uri: "/{accountId}/vaults/{vaultName}/multipart-uploads/{uploadId}",
    status: 204,
    actions: &["glacier:UploadMultipartPart"],
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
    input: &super::structures::UPLOAD_MULTIPART_PART_INPUT,
    output: &super::structures::UPLOAD_MULTIPART_PART_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<UploadMultipartPartInput>,
    new_output: new_shape::<UploadMultipartPartOutput>,
};
