// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{Category, EMPTY, Empty, Operation, OperationMeta, Protocol, ServiceMeta, new_shape};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "Organizations",
    name: "organizations",
    event_source: "organizations.amazonaws.com",
    api_version: "2016-11-28",
    target_prefix: Some("AWSOrganizationsV20161128"),
    protocols: &[Protocol::AwsJson11],
    xml_namespace: "",
    validation_code: "ValidationException",
    hides_texts: false,
    global_region: Some("us-east-1"),
    sessions_need_mfa: false,
    operations: &[
        &ACCEPT_HANDSHAKE,
        &ATTACH_POLICY,
        &CANCEL_HANDSHAKE,
        &CLOSE_ACCOUNT,
        &CREATE_ACCOUNT,
        &CREATE_GOV_CLOUD_ACCOUNT,
        &CREATE_ORGANIZATION,
        &CREATE_ORGANIZATIONAL_UNIT,
        &CREATE_POLICY,
        &DECLINE_HANDSHAKE,
        &DELETE_ORGANIZATION,
        &DELETE_ORGANIZATIONAL_UNIT,
        &DELETE_POLICY,
        &DELETE_RESOURCE_POLICY,
        &DEREGISTER_DELEGATED_ADMINISTRATOR,
        &DESCRIBE_ACCOUNT,
        &DESCRIBE_CREATE_ACCOUNT_STATUS,
        &DESCRIBE_EFFECTIVE_POLICY,
        &DESCRIBE_HANDSHAKE,
        &DESCRIBE_ORGANIZATION,
        &DESCRIBE_ORGANIZATIONAL_UNIT,
        &DESCRIBE_POLICY,
        &DESCRIBE_RESOURCE_POLICY,
        &DESCRIBE_RESPONSIBILITY_TRANSFER,
        &DETACH_POLICY,
        &DISABLE_AWS_SERVICE_ACCESS,
        &DISABLE_POLICY_TYPE,
        &ENABLE_AWS_SERVICE_ACCESS,
        &ENABLE_ALL_FEATURES,
        &ENABLE_POLICY_TYPE,
        &INVITE_ACCOUNT_TO_ORGANIZATION,
        &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY,
        &LEAVE_ORGANIZATION,
        &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION,
        &LIST_ACCOUNTS,
        &LIST_ACCOUNTS_FOR_PARENT,
        &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY,
        &LIST_CHILDREN,
        &LIST_CREATE_ACCOUNT_STATUS,
        &LIST_DELEGATED_ADMINISTRATORS,
        &LIST_DELEGATED_SERVICES_FOR_ACCOUNT,
        &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS,
        &LIST_HANDSHAKES_FOR_ACCOUNT,
        &LIST_HANDSHAKES_FOR_ORGANIZATION,
        &LIST_INBOUND_RESPONSIBILITY_TRANSFERS,
        &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT,
        &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS,
        &LIST_PARENTS,
        &LIST_POLICIES,
        &LIST_POLICIES_FOR_TARGET,
        &LIST_ROOTS,
        &LIST_TAGS_FOR_RESOURCE,
        &LIST_TARGETS_FOR_POLICY,
        &MOVE_ACCOUNT,
        &PUT_RESOURCE_POLICY,
        &REGISTER_DELEGATED_ADMINISTRATOR,
        &REMOVE_ACCOUNT_FROM_ORGANIZATION,
        &TAG_RESOURCE,
        &TERMINATE_RESPONSIBILITY_TRANSFER,
        &UNTAG_RESOURCE,
        &UPDATE_ORGANIZATIONAL_UNIT,
        &UPDATE_POLICY,
        &UPDATE_RESPONSIBILITY_TRANSFER,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

/// `AcceptHandshake`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AcceptHandshake;

impl Operation for AcceptHandshake {
    type Input = AcceptHandshakeRequest;
    type Output = AcceptHandshakeResponse;
    const META: &'static OperationMeta = &ACCEPT_HANDSHAKE;
}

static ACCEPT_HANDSHAKE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AcceptHandshake",
    event_name: "AcceptHandshake",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:AcceptHandshake"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ACCEPT_HANDSHAKE_REQUEST,
    output: &super::structures::ACCEPT_HANDSHAKE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<AcceptHandshakeRequest>,
    new_output: new_shape::<AcceptHandshakeResponse>,
};

/// `AttachPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttachPolicy;

impl Operation for AttachPolicy {
    type Input = AttachPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ATTACH_POLICY;
}

static ATTACH_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AttachPolicy",
    event_name: "AttachPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:AttachPolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ATTACH_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AttachPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `CancelHandshake`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CancelHandshake;

impl Operation for CancelHandshake {
    type Input = CancelHandshakeRequest;
    type Output = CancelHandshakeResponse;
    const META: &'static OperationMeta = &CANCEL_HANDSHAKE;
}

static CANCEL_HANDSHAKE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CancelHandshake",
    event_name: "CancelHandshake",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:CancelHandshake"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CANCEL_HANDSHAKE_REQUEST,
    output: &super::structures::CANCEL_HANDSHAKE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CancelHandshakeRequest>,
    new_output: new_shape::<CancelHandshakeResponse>,
};

/// `CloseAccount`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CloseAccount;

impl Operation for CloseAccount {
    type Input = CloseAccountRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &CLOSE_ACCOUNT;
}

static CLOSE_ACCOUNT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CloseAccount",
    event_name: "CloseAccount",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:CloseAccount"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CLOSE_ACCOUNT_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<CloseAccountRequest>,
    new_output: new_shape::<Empty>,
};

/// `CreateAccount`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateAccount;

impl Operation for CreateAccount {
    type Input = CreateAccountRequest;
    type Output = CreateAccountResponse;
    const META: &'static OperationMeta = &CREATE_ACCOUNT;
}

static CREATE_ACCOUNT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateAccount",
    event_name: "CreateAccount",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:CreateAccount"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_ACCOUNT_REQUEST,
    output: &super::structures::CREATE_ACCOUNT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateAccountRequest>,
    new_output: new_shape::<CreateAccountResponse>,
};

/// `CreateGovCloudAccount`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateGovCloudAccount;

impl Operation for CreateGovCloudAccount {
    type Input = CreateGovCloudAccountRequest;
    type Output = CreateGovCloudAccountResponse;
    const META: &'static OperationMeta = &CREATE_GOV_CLOUD_ACCOUNT;
}

static CREATE_GOV_CLOUD_ACCOUNT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateGovCloudAccount",
    event_name: "CreateGovCloudAccount",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:CreateGovCloudAccount"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_GOV_CLOUD_ACCOUNT_REQUEST,
    output: &super::structures::CREATE_GOV_CLOUD_ACCOUNT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateGovCloudAccountRequest>,
    new_output: new_shape::<CreateGovCloudAccountResponse>,
};

/// `CreateOrganization`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateOrganization;

impl Operation for CreateOrganization {
    type Input = CreateOrganizationRequest;
    type Output = CreateOrganizationResponse;
    const META: &'static OperationMeta = &CREATE_ORGANIZATION;
}

static CREATE_ORGANIZATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateOrganization",
    event_name: "CreateOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:CreateOrganization"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_ORGANIZATION_REQUEST,
    output: &super::structures::CREATE_ORGANIZATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateOrganizationRequest>,
    new_output: new_shape::<CreateOrganizationResponse>,
};

/// `CreateOrganizationalUnit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateOrganizationalUnit;

impl Operation for CreateOrganizationalUnit {
    type Input = CreateOrganizationalUnitRequest;
    type Output = CreateOrganizationalUnitResponse;
    const META: &'static OperationMeta = &CREATE_ORGANIZATIONAL_UNIT;
}

static CREATE_ORGANIZATIONAL_UNIT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateOrganizationalUnit",
    event_name: "CreateOrganizationalUnit",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:CreateOrganizationalUnit"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_ORGANIZATIONAL_UNIT_REQUEST,
    output: &super::structures::CREATE_ORGANIZATIONAL_UNIT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateOrganizationalUnitRequest>,
    new_output: new_shape::<CreateOrganizationalUnitResponse>,
};

/// `CreatePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreatePolicy;

impl Operation for CreatePolicy {
    type Input = CreatePolicyRequest;
    type Output = CreatePolicyResponse;
    const META: &'static OperationMeta = &CREATE_POLICY;
}

static CREATE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreatePolicy",
    event_name: "CreatePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:CreatePolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_POLICY_REQUEST,
    output: &super::structures::CREATE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreatePolicyRequest>,
    new_output: new_shape::<CreatePolicyResponse>,
};

/// `DeclineHandshake`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeclineHandshake;

impl Operation for DeclineHandshake {
    type Input = DeclineHandshakeRequest;
    type Output = DeclineHandshakeResponse;
    const META: &'static OperationMeta = &DECLINE_HANDSHAKE;
}

static DECLINE_HANDSHAKE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeclineHandshake",
    event_name: "DeclineHandshake",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DeclineHandshake"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DECLINE_HANDSHAKE_REQUEST,
    output: &super::structures::DECLINE_HANDSHAKE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeclineHandshakeRequest>,
    new_output: new_shape::<DeclineHandshakeResponse>,
};

/// `DeleteOrganization`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteOrganization;

impl Operation for DeleteOrganization {
    type Input = Empty;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_ORGANIZATION;
}

static DELETE_ORGANIZATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteOrganization",
    event_name: "DeleteOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DeleteOrganization"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &EMPTY,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<Empty>,
    new_output: new_shape::<Empty>,
};

/// `DeleteOrganizationalUnit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteOrganizationalUnit;

impl Operation for DeleteOrganizationalUnit {
    type Input = DeleteOrganizationalUnitRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_ORGANIZATIONAL_UNIT;
}

static DELETE_ORGANIZATIONAL_UNIT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteOrganizationalUnit",
    event_name: "DeleteOrganizationalUnit",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DeleteOrganizationalUnit"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_ORGANIZATIONAL_UNIT_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteOrganizationalUnitRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeletePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeletePolicy;

impl Operation for DeletePolicy {
    type Input = DeletePolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_POLICY;
}

static DELETE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeletePolicy",
    event_name: "DeletePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DeletePolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeletePolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteResourcePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteResourcePolicy;

impl Operation for DeleteResourcePolicy {
    type Input = Empty;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_RESOURCE_POLICY;
}

static DELETE_RESOURCE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteResourcePolicy",
    event_name: "DeleteResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DeleteResourcePolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &EMPTY,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<Empty>,
    new_output: new_shape::<Empty>,
};

/// `DeregisterDelegatedAdministrator`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeregisterDelegatedAdministrator;

impl Operation for DeregisterDelegatedAdministrator {
    type Input = DeregisterDelegatedAdministratorRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DEREGISTER_DELEGATED_ADMINISTRATOR;
}

static DEREGISTER_DELEGATED_ADMINISTRATOR: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeregisterDelegatedAdministrator",
    event_name: "DeregisterDelegatedAdministrator",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DeregisterDelegatedAdministrator"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeregisterDelegatedAdministratorRequest>,
    new_output: new_shape::<Empty>,
};

/// `DescribeAccount`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeAccount;

impl Operation for DescribeAccount {
    type Input = DescribeAccountRequest;
    type Output = DescribeAccountResponse;
    const META: &'static OperationMeta = &DESCRIBE_ACCOUNT;
}

static DESCRIBE_ACCOUNT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeAccount",
    event_name: "DescribeAccount",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DescribeAccount"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_ACCOUNT_REQUEST,
    output: &super::structures::DESCRIBE_ACCOUNT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeAccountRequest>,
    new_output: new_shape::<DescribeAccountResponse>,
};

/// `DescribeCreateAccountStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeCreateAccountStatus;

impl Operation for DescribeCreateAccountStatus {
    type Input = DescribeCreateAccountStatusRequest;
    type Output = DescribeCreateAccountStatusResponse;
    const META: &'static OperationMeta = &DESCRIBE_CREATE_ACCOUNT_STATUS;
}

static DESCRIBE_CREATE_ACCOUNT_STATUS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeCreateAccountStatus",
    event_name: "DescribeCreateAccountStatus",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DescribeCreateAccountStatus"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST,
    output: &super::structures::DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeCreateAccountStatusRequest>,
    new_output: new_shape::<DescribeCreateAccountStatusResponse>,
};

/// `DescribeEffectivePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeEffectivePolicy;

impl Operation for DescribeEffectivePolicy {
    type Input = DescribeEffectivePolicyRequest;
    type Output = DescribeEffectivePolicyResponse;
    const META: &'static OperationMeta = &DESCRIBE_EFFECTIVE_POLICY;
}

static DESCRIBE_EFFECTIVE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeEffectivePolicy",
    event_name: "DescribeEffectivePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DescribeEffectivePolicy"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_EFFECTIVE_POLICY_REQUEST,
    output: &super::structures::DESCRIBE_EFFECTIVE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeEffectivePolicyRequest>,
    new_output: new_shape::<DescribeEffectivePolicyResponse>,
};

/// `DescribeHandshake`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeHandshake;

impl Operation for DescribeHandshake {
    type Input = DescribeHandshakeRequest;
    type Output = DescribeHandshakeResponse;
    const META: &'static OperationMeta = &DESCRIBE_HANDSHAKE;
}

static DESCRIBE_HANDSHAKE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeHandshake",
    event_name: "DescribeHandshake",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DescribeHandshake"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_HANDSHAKE_REQUEST,
    output: &super::structures::DESCRIBE_HANDSHAKE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeHandshakeRequest>,
    new_output: new_shape::<DescribeHandshakeResponse>,
};

/// `DescribeOrganization`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeOrganization;

impl Operation for DescribeOrganization {
    type Input = Empty;
    type Output = DescribeOrganizationResponse;
    const META: &'static OperationMeta = &DESCRIBE_ORGANIZATION;
}

static DESCRIBE_ORGANIZATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeOrganization",
    event_name: "DescribeOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DescribeOrganization"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &EMPTY,
    output: &super::structures::DESCRIBE_ORGANIZATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<Empty>,
    new_output: new_shape::<DescribeOrganizationResponse>,
};

/// `DescribeOrganizationalUnit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeOrganizationalUnit;

impl Operation for DescribeOrganizationalUnit {
    type Input = DescribeOrganizationalUnitRequest;
    type Output = DescribeOrganizationalUnitResponse;
    const META: &'static OperationMeta = &DESCRIBE_ORGANIZATIONAL_UNIT;
}

static DESCRIBE_ORGANIZATIONAL_UNIT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeOrganizationalUnit",
    event_name: "DescribeOrganizationalUnit",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DescribeOrganizationalUnit"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST,
    output: &super::structures::DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeOrganizationalUnitRequest>,
    new_output: new_shape::<DescribeOrganizationalUnitResponse>,
};

/// `DescribePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribePolicy;

impl Operation for DescribePolicy {
    type Input = DescribePolicyRequest;
    type Output = DescribePolicyResponse;
    const META: &'static OperationMeta = &DESCRIBE_POLICY;
}

static DESCRIBE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribePolicy",
    event_name: "DescribePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DescribePolicy"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_POLICY_REQUEST,
    output: &super::structures::DESCRIBE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribePolicyRequest>,
    new_output: new_shape::<DescribePolicyResponse>,
};

/// `DescribeResourcePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeResourcePolicy;

impl Operation for DescribeResourcePolicy {
    type Input = Empty;
    type Output = DescribeResourcePolicyResponse;
    const META: &'static OperationMeta = &DESCRIBE_RESOURCE_POLICY;
}

static DESCRIBE_RESOURCE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeResourcePolicy",
    event_name: "DescribeResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DescribeResourcePolicy"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &EMPTY,
    output: &super::structures::DESCRIBE_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<Empty>,
    new_output: new_shape::<DescribeResourcePolicyResponse>,
};

/// `DescribeResponsibilityTransfer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeResponsibilityTransfer;

impl Operation for DescribeResponsibilityTransfer {
    type Input = DescribeResponsibilityTransferRequest;
    type Output = DescribeResponsibilityTransferResponse;
    const META: &'static OperationMeta = &DESCRIBE_RESPONSIBILITY_TRANSFER;
}

static DESCRIBE_RESPONSIBILITY_TRANSFER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeResponsibilityTransfer",
    event_name: "DescribeResponsibilityTransfer",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DescribeResponsibilityTransfer"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST,
    output: &super::structures::DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeResponsibilityTransferRequest>,
    new_output: new_shape::<DescribeResponsibilityTransferResponse>,
};

/// `DetachPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DetachPolicy;

impl Operation for DetachPolicy {
    type Input = DetachPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DETACH_POLICY;
}

static DETACH_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DetachPolicy",
    event_name: "DetachPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DetachPolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DETACH_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DetachPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `DisableAWSServiceAccess`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisableAWSServiceAccess;

impl Operation for DisableAWSServiceAccess {
    type Input = DisableAWSServiceAccessRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DISABLE_AWS_SERVICE_ACCESS;
}

static DISABLE_AWS_SERVICE_ACCESS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DisableAWSServiceAccess",
    event_name: "DisableAWSServiceAccess",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DisableAWSServiceAccess"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DISABLE_AWS_SERVICE_ACCESS_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DisableAWSServiceAccessRequest>,
    new_output: new_shape::<Empty>,
};

/// `DisablePolicyType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisablePolicyType;

impl Operation for DisablePolicyType {
    type Input = DisablePolicyTypeRequest;
    type Output = DisablePolicyTypeResponse;
    const META: &'static OperationMeta = &DISABLE_POLICY_TYPE;
}

static DISABLE_POLICY_TYPE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DisablePolicyType",
    event_name: "DisablePolicyType",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:DisablePolicyType"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DISABLE_POLICY_TYPE_REQUEST,
    output: &super::structures::DISABLE_POLICY_TYPE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DisablePolicyTypeRequest>,
    new_output: new_shape::<DisablePolicyTypeResponse>,
};

/// `EnableAWSServiceAccess`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnableAWSServiceAccess;

impl Operation for EnableAWSServiceAccess {
    type Input = EnableAWSServiceAccessRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ENABLE_AWS_SERVICE_ACCESS;
}

static ENABLE_AWS_SERVICE_ACCESS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "EnableAWSServiceAccess",
    event_name: "EnableAWSServiceAccess",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:EnableAWSServiceAccess"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ENABLE_AWS_SERVICE_ACCESS_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<EnableAWSServiceAccessRequest>,
    new_output: new_shape::<Empty>,
};

/// `EnableAllFeatures`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnableAllFeatures;

impl Operation for EnableAllFeatures {
    type Input = EnableAllFeaturesRequest;
    type Output = EnableAllFeaturesResponse;
    const META: &'static OperationMeta = &ENABLE_ALL_FEATURES;
}

static ENABLE_ALL_FEATURES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "EnableAllFeatures",
    event_name: "EnableAllFeatures",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:EnableAllFeatures"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ENABLE_ALL_FEATURES_REQUEST,
    output: &super::structures::ENABLE_ALL_FEATURES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<EnableAllFeaturesRequest>,
    new_output: new_shape::<EnableAllFeaturesResponse>,
};

/// `EnablePolicyType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnablePolicyType;

impl Operation for EnablePolicyType {
    type Input = EnablePolicyTypeRequest;
    type Output = EnablePolicyTypeResponse;
    const META: &'static OperationMeta = &ENABLE_POLICY_TYPE;
}

static ENABLE_POLICY_TYPE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "EnablePolicyType",
    event_name: "EnablePolicyType",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:EnablePolicyType"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ENABLE_POLICY_TYPE_REQUEST,
    output: &super::structures::ENABLE_POLICY_TYPE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<EnablePolicyTypeRequest>,
    new_output: new_shape::<EnablePolicyTypeResponse>,
};

/// `InviteAccountToOrganization`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InviteAccountToOrganization;

impl Operation for InviteAccountToOrganization {
    type Input = InviteAccountToOrganizationRequest;
    type Output = InviteAccountToOrganizationResponse;
    const META: &'static OperationMeta = &INVITE_ACCOUNT_TO_ORGANIZATION;
}

static INVITE_ACCOUNT_TO_ORGANIZATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "InviteAccountToOrganization",
    event_name: "InviteAccountToOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:InviteAccountToOrganization"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST,
    output: &super::structures::INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<InviteAccountToOrganizationRequest>,
    new_output: new_shape::<InviteAccountToOrganizationResponse>,
};

/// `InviteOrganizationToTransferResponsibility`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InviteOrganizationToTransferResponsibility;

impl Operation for InviteOrganizationToTransferResponsibility {
    type Input = InviteOrganizationToTransferResponsibilityRequest;
    type Output = InviteOrganizationToTransferResponsibilityResponse;
    const META: &'static OperationMeta = &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY;
}

static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "InviteOrganizationToTransferResponsibility",
    event_name: "InviteOrganizationToTransferResponsibility",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:InviteOrganizationToTransferResponsibility"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST,
    output: &super::structures::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<InviteOrganizationToTransferResponsibilityRequest>,
    new_output: new_shape::<InviteOrganizationToTransferResponsibilityResponse>,
};

/// `LeaveOrganization`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeaveOrganization;

impl Operation for LeaveOrganization {
    type Input = Empty;
    type Output = Empty;
    const META: &'static OperationMeta = &LEAVE_ORGANIZATION;
}

static LEAVE_ORGANIZATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "LeaveOrganization",
    event_name: "LeaveOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:LeaveOrganization"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &EMPTY,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<Empty>,
    new_output: new_shape::<Empty>,
};

/// `ListAWSServiceAccessForOrganization`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListAWSServiceAccessForOrganization;

impl Operation for ListAWSServiceAccessForOrganization {
    type Input = ListAWSServiceAccessForOrganizationRequest;
    type Output = ListAWSServiceAccessForOrganizationResponse;
    const META: &'static OperationMeta = &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION;
}

static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListAWSServiceAccessForOrganization",
    event_name: "ListAWSServiceAccessForOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListAWSServiceAccessForOrganization"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST,
    output: &super::structures::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListAWSServiceAccessForOrganizationRequest>,
    new_output: new_shape::<ListAWSServiceAccessForOrganizationResponse>,
};

/// `ListAccounts`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListAccounts;

impl Operation for ListAccounts {
    type Input = ListAccountsRequest;
    type Output = ListAccountsResponse;
    const META: &'static OperationMeta = &LIST_ACCOUNTS;
}

static LIST_ACCOUNTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListAccounts",
    event_name: "ListAccounts",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListAccounts"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_ACCOUNTS_REQUEST,
    output: &super::structures::LIST_ACCOUNTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListAccountsRequest>,
    new_output: new_shape::<ListAccountsResponse>,
};

/// `ListAccountsForParent`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListAccountsForParent;

impl Operation for ListAccountsForParent {
    type Input = ListAccountsForParentRequest;
    type Output = ListAccountsForParentResponse;
    const META: &'static OperationMeta = &LIST_ACCOUNTS_FOR_PARENT;
}

static LIST_ACCOUNTS_FOR_PARENT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListAccountsForParent",
    event_name: "ListAccountsForParent",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListAccountsForParent"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_ACCOUNTS_FOR_PARENT_REQUEST,
    output: &super::structures::LIST_ACCOUNTS_FOR_PARENT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListAccountsForParentRequest>,
    new_output: new_shape::<ListAccountsForParentResponse>,
};

/// `ListAccountsWithInvalidEffectivePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListAccountsWithInvalidEffectivePolicy;

impl Operation for ListAccountsWithInvalidEffectivePolicy {
    type Input = ListAccountsWithInvalidEffectivePolicyRequest;
    type Output = ListAccountsWithInvalidEffectivePolicyResponse;
    const META: &'static OperationMeta = &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY;
}

static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListAccountsWithInvalidEffectivePolicy",
    event_name: "ListAccountsWithInvalidEffectivePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListAccountsWithInvalidEffectivePolicy"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST,
    output: &super::structures::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListAccountsWithInvalidEffectivePolicyRequest>,
    new_output: new_shape::<ListAccountsWithInvalidEffectivePolicyResponse>,
};

/// `ListChildren`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListChildren;

impl Operation for ListChildren {
    type Input = ListChildrenRequest;
    type Output = ListChildrenResponse;
    const META: &'static OperationMeta = &LIST_CHILDREN;
}

static LIST_CHILDREN: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListChildren",
    event_name: "ListChildren",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListChildren"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_CHILDREN_REQUEST,
    output: &super::structures::LIST_CHILDREN_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListChildrenRequest>,
    new_output: new_shape::<ListChildrenResponse>,
};

/// `ListCreateAccountStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListCreateAccountStatus;

impl Operation for ListCreateAccountStatus {
    type Input = ListCreateAccountStatusRequest;
    type Output = ListCreateAccountStatusResponse;
    const META: &'static OperationMeta = &LIST_CREATE_ACCOUNT_STATUS;
}

static LIST_CREATE_ACCOUNT_STATUS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListCreateAccountStatus",
    event_name: "ListCreateAccountStatus",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListCreateAccountStatus"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_CREATE_ACCOUNT_STATUS_REQUEST,
    output: &super::structures::LIST_CREATE_ACCOUNT_STATUS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListCreateAccountStatusRequest>,
    new_output: new_shape::<ListCreateAccountStatusResponse>,
};

/// `ListDelegatedAdministrators`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListDelegatedAdministrators;

impl Operation for ListDelegatedAdministrators {
    type Input = ListDelegatedAdministratorsRequest;
    type Output = ListDelegatedAdministratorsResponse;
    const META: &'static OperationMeta = &LIST_DELEGATED_ADMINISTRATORS;
}

static LIST_DELEGATED_ADMINISTRATORS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListDelegatedAdministrators",
    event_name: "ListDelegatedAdministrators",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListDelegatedAdministrators"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_DELEGATED_ADMINISTRATORS_REQUEST,
    output: &super::structures::LIST_DELEGATED_ADMINISTRATORS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListDelegatedAdministratorsRequest>,
    new_output: new_shape::<ListDelegatedAdministratorsResponse>,
};

/// `ListDelegatedServicesForAccount`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListDelegatedServicesForAccount;

impl Operation for ListDelegatedServicesForAccount {
    type Input = ListDelegatedServicesForAccountRequest;
    type Output = ListDelegatedServicesForAccountResponse;
    const META: &'static OperationMeta = &LIST_DELEGATED_SERVICES_FOR_ACCOUNT;
}

static LIST_DELEGATED_SERVICES_FOR_ACCOUNT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListDelegatedServicesForAccount",
    event_name: "ListDelegatedServicesForAccount",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListDelegatedServicesForAccount"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST,
    output: &super::structures::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListDelegatedServicesForAccountRequest>,
    new_output: new_shape::<ListDelegatedServicesForAccountResponse>,
};

/// `ListEffectivePolicyValidationErrors`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListEffectivePolicyValidationErrors;

impl Operation for ListEffectivePolicyValidationErrors {
    type Input = ListEffectivePolicyValidationErrorsRequest;
    type Output = ListEffectivePolicyValidationErrorsResponse;
    const META: &'static OperationMeta = &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS;
}

static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListEffectivePolicyValidationErrors",
    event_name: "ListEffectivePolicyValidationErrors",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListEffectivePolicyValidationErrors"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST,
    output: &super::structures::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListEffectivePolicyValidationErrorsRequest>,
    new_output: new_shape::<ListEffectivePolicyValidationErrorsResponse>,
};

/// `ListHandshakesForAccount`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListHandshakesForAccount;

impl Operation for ListHandshakesForAccount {
    type Input = ListHandshakesForAccountRequest;
    type Output = ListHandshakesForAccountResponse;
    const META: &'static OperationMeta = &LIST_HANDSHAKES_FOR_ACCOUNT;
}

static LIST_HANDSHAKES_FOR_ACCOUNT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListHandshakesForAccount",
    event_name: "ListHandshakesForAccount",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListHandshakesForAccount"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST,
    output: &super::structures::LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListHandshakesForAccountRequest>,
    new_output: new_shape::<ListHandshakesForAccountResponse>,
};

/// `ListHandshakesForOrganization`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListHandshakesForOrganization;

impl Operation for ListHandshakesForOrganization {
    type Input = ListHandshakesForOrganizationRequest;
    type Output = ListHandshakesForOrganizationResponse;
    const META: &'static OperationMeta = &LIST_HANDSHAKES_FOR_ORGANIZATION;
}

static LIST_HANDSHAKES_FOR_ORGANIZATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListHandshakesForOrganization",
    event_name: "ListHandshakesForOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListHandshakesForOrganization"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST,
    output: &super::structures::LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListHandshakesForOrganizationRequest>,
    new_output: new_shape::<ListHandshakesForOrganizationResponse>,
};

/// `ListInboundResponsibilityTransfers`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListInboundResponsibilityTransfers;

impl Operation for ListInboundResponsibilityTransfers {
    type Input = ListInboundResponsibilityTransfersRequest;
    type Output = ListInboundResponsibilityTransfersResponse;
    const META: &'static OperationMeta = &LIST_INBOUND_RESPONSIBILITY_TRANSFERS;
}

static LIST_INBOUND_RESPONSIBILITY_TRANSFERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListInboundResponsibilityTransfers",
    event_name: "ListInboundResponsibilityTransfers",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListInboundResponsibilityTransfers"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST,
    output: &super::structures::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListInboundResponsibilityTransfersRequest>,
    new_output: new_shape::<ListInboundResponsibilityTransfersResponse>,
};

/// `ListOrganizationalUnitsForParent`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListOrganizationalUnitsForParent;

impl Operation for ListOrganizationalUnitsForParent {
    type Input = ListOrganizationalUnitsForParentRequest;
    type Output = ListOrganizationalUnitsForParentResponse;
    const META: &'static OperationMeta = &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT;
}

static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListOrganizationalUnitsForParent",
    event_name: "ListOrganizationalUnitsForParent",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListOrganizationalUnitsForParent"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST,
    output: &super::structures::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListOrganizationalUnitsForParentRequest>,
    new_output: new_shape::<ListOrganizationalUnitsForParentResponse>,
};

/// `ListOutboundResponsibilityTransfers`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListOutboundResponsibilityTransfers;

impl Operation for ListOutboundResponsibilityTransfers {
    type Input = ListOutboundResponsibilityTransfersRequest;
    type Output = ListOutboundResponsibilityTransfersResponse;
    const META: &'static OperationMeta = &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS;
}

static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListOutboundResponsibilityTransfers",
    event_name: "ListOutboundResponsibilityTransfers",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListOutboundResponsibilityTransfers"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST,
    output: &super::structures::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListOutboundResponsibilityTransfersRequest>,
    new_output: new_shape::<ListOutboundResponsibilityTransfersResponse>,
};

/// `ListParents`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListParents;

impl Operation for ListParents {
    type Input = ListParentsRequest;
    type Output = ListParentsResponse;
    const META: &'static OperationMeta = &LIST_PARENTS;
}

static LIST_PARENTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListParents",
    event_name: "ListParents",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListParents"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_PARENTS_REQUEST,
    output: &super::structures::LIST_PARENTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListParentsRequest>,
    new_output: new_shape::<ListParentsResponse>,
};

/// `ListPolicies`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListPolicies;

impl Operation for ListPolicies {
    type Input = ListPoliciesRequest;
    type Output = ListPoliciesResponse;
    const META: &'static OperationMeta = &LIST_POLICIES;
}

static LIST_POLICIES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListPolicies",
    event_name: "ListPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListPolicies"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_POLICIES_REQUEST,
    output: &super::structures::LIST_POLICIES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListPoliciesRequest>,
    new_output: new_shape::<ListPoliciesResponse>,
};

/// `ListPoliciesForTarget`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListPoliciesForTarget;

impl Operation for ListPoliciesForTarget {
    type Input = ListPoliciesForTargetRequest;
    type Output = ListPoliciesForTargetResponse;
    const META: &'static OperationMeta = &LIST_POLICIES_FOR_TARGET;
}

static LIST_POLICIES_FOR_TARGET: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListPoliciesForTarget",
    event_name: "ListPoliciesForTarget",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListPoliciesForTarget"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_POLICIES_FOR_TARGET_REQUEST,
    output: &super::structures::LIST_POLICIES_FOR_TARGET_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListPoliciesForTargetRequest>,
    new_output: new_shape::<ListPoliciesForTargetResponse>,
};

/// `ListRoots`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListRoots;

impl Operation for ListRoots {
    type Input = ListRootsRequest;
    type Output = ListRootsResponse;
    const META: &'static OperationMeta = &LIST_ROOTS;
}

static LIST_ROOTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListRoots",
    event_name: "ListRoots",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListRoots"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_ROOTS_REQUEST,
    output: &super::structures::LIST_ROOTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListRootsRequest>,
    new_output: new_shape::<ListRootsResponse>,
};

/// `ListTagsForResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    const META: &'static OperationMeta = &LIST_TAGS_FOR_RESOURCE;
}

static LIST_TAGS_FOR_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTagsForResource",
    event_name: "ListTagsForResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListTagsForResource"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &super::structures::LIST_TAGS_FOR_RESOURCE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListTagsForResourceRequest>,
    new_output: new_shape::<ListTagsForResourceResponse>,
};

/// `ListTargetsForPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTargetsForPolicy;

impl Operation for ListTargetsForPolicy {
    type Input = ListTargetsForPolicyRequest;
    type Output = ListTargetsForPolicyResponse;
    const META: &'static OperationMeta = &LIST_TARGETS_FOR_POLICY;
}

static LIST_TARGETS_FOR_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTargetsForPolicy",
    event_name: "ListTargetsForPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:ListTargetsForPolicy"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_TARGETS_FOR_POLICY_REQUEST,
    output: &super::structures::LIST_TARGETS_FOR_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListTargetsForPolicyRequest>,
    new_output: new_shape::<ListTargetsForPolicyResponse>,
};

/// `MoveAccount`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoveAccount;

impl Operation for MoveAccount {
    type Input = MoveAccountRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &MOVE_ACCOUNT;
}

static MOVE_ACCOUNT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "MoveAccount",
    event_name: "MoveAccount",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:MoveAccount"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::MOVE_ACCOUNT_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<MoveAccountRequest>,
    new_output: new_shape::<Empty>,
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
    actions: &["organizations:PutResourcePolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_RESOURCE_POLICY_REQUEST,
    output: &super::structures::PUT_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutResourcePolicyRequest>,
    new_output: new_shape::<PutResourcePolicyResponse>,
};

/// `RegisterDelegatedAdministrator`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegisterDelegatedAdministrator;

impl Operation for RegisterDelegatedAdministrator {
    type Input = RegisterDelegatedAdministratorRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &REGISTER_DELEGATED_ADMINISTRATOR;
}

static REGISTER_DELEGATED_ADMINISTRATOR: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RegisterDelegatedAdministrator",
    event_name: "RegisterDelegatedAdministrator",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:RegisterDelegatedAdministrator"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REGISTER_DELEGATED_ADMINISTRATOR_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RegisterDelegatedAdministratorRequest>,
    new_output: new_shape::<Empty>,
};

/// `RemoveAccountFromOrganization`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemoveAccountFromOrganization;

impl Operation for RemoveAccountFromOrganization {
    type Input = RemoveAccountFromOrganizationRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &REMOVE_ACCOUNT_FROM_ORGANIZATION;
}

static REMOVE_ACCOUNT_FROM_ORGANIZATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RemoveAccountFromOrganization",
    event_name: "RemoveAccountFromOrganization",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:RemoveAccountFromOrganization"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RemoveAccountFromOrganizationRequest>,
    new_output: new_shape::<Empty>,
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
    actions: &["organizations:TagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::TAG_RESOURCE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagResourceRequest>,
    new_output: new_shape::<Empty>,
};

/// `TerminateResponsibilityTransfer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TerminateResponsibilityTransfer;

impl Operation for TerminateResponsibilityTransfer {
    type Input = TerminateResponsibilityTransferRequest;
    type Output = TerminateResponsibilityTransferResponse;
    const META: &'static OperationMeta = &TERMINATE_RESPONSIBILITY_TRANSFER;
}

static TERMINATE_RESPONSIBILITY_TRANSFER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TerminateResponsibilityTransfer",
    event_name: "TerminateResponsibilityTransfer",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:TerminateResponsibilityTransfer"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST,
    output: &super::structures::TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<TerminateResponsibilityTransferRequest>,
    new_output: new_shape::<TerminateResponsibilityTransferResponse>,
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
    actions: &["organizations:UntagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UNTAG_RESOURCE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagResourceRequest>,
    new_output: new_shape::<Empty>,
};

/// `UpdateOrganizationalUnit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateOrganizationalUnit;

impl Operation for UpdateOrganizationalUnit {
    type Input = UpdateOrganizationalUnitRequest;
    type Output = UpdateOrganizationalUnitResponse;
    const META: &'static OperationMeta = &UPDATE_ORGANIZATIONAL_UNIT;
}

static UPDATE_ORGANIZATIONAL_UNIT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateOrganizationalUnit",
    event_name: "UpdateOrganizationalUnit",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:UpdateOrganizationalUnit"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_ORGANIZATIONAL_UNIT_REQUEST,
    output: &super::structures::UPDATE_ORGANIZATIONAL_UNIT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateOrganizationalUnitRequest>,
    new_output: new_shape::<UpdateOrganizationalUnitResponse>,
};

/// `UpdatePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdatePolicy;

impl Operation for UpdatePolicy {
    type Input = UpdatePolicyRequest;
    type Output = UpdatePolicyResponse;
    const META: &'static OperationMeta = &UPDATE_POLICY;
}

static UPDATE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdatePolicy",
    event_name: "UpdatePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:UpdatePolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_POLICY_REQUEST,
    output: &super::structures::UPDATE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdatePolicyRequest>,
    new_output: new_shape::<UpdatePolicyResponse>,
};

/// `UpdateResponsibilityTransfer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateResponsibilityTransfer;

impl Operation for UpdateResponsibilityTransfer {
    type Input = UpdateResponsibilityTransferRequest;
    type Output = UpdateResponsibilityTransferResponse;
    const META: &'static OperationMeta = &UPDATE_RESPONSIBILITY_TRANSFER;
}

static UPDATE_RESPONSIBILITY_TRANSFER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateResponsibilityTransfer",
    event_name: "UpdateResponsibilityTransfer",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["organizations:UpdateResponsibilityTransfer"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_RESPONSIBILITY_TRANSFER_REQUEST,
    output: &super::structures::UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateResponsibilityTransferRequest>,
    new_output: new_shape::<UpdateResponsibilityTransferResponse>,
};
