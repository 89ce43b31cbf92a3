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
    names_errors: false,
    global_region: Some("us-east-1"),
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[],
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

static ACCEPT_HANDSHAKE: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "AcceptHandshake", &["organizations:AcceptHandshake"])
};

static ATTACH_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "AttachPolicy", &["organizations:AttachPolicy"]);

static CANCEL_HANDSHAKE: OperationMeta = OperationMeta {
    durable_audit: true,
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "CancelHandshake", &["organizations:CancelHandshake"])
};

static CLOSE_ACCOUNT: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "CloseAccount", &["organizations:CloseAccount"])
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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_ACCOUNT_REQUEST,
    output: &super::structures::CREATE_ACCOUNT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateAccountRequest>,
    new_output: new_shape::<CreateAccountResponse>,
};

static CREATE_GOV_CLOUD_ACCOUNT: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "CreateGovCloudAccount",
        &["organizations:CreateGovCloudAccount"],
    )
};

static CREATE_ORGANIZATION: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "CreateOrganization", &["organizations:CreateOrganization"])
};

static CREATE_ORGANIZATIONAL_UNIT: OperationMeta = OperationMeta::named(
    &SERVICE,
    "CreateOrganizationalUnit",
    &["organizations:CreateOrganizationalUnit"],
);

static CREATE_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "CreatePolicy", &["organizations:CreatePolicy"]);

static DECLINE_HANDSHAKE: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "DeclineHandshake", &["organizations:DeclineHandshake"])
};

static DELETE_ORGANIZATION: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteOrganization", &["organizations:DeleteOrganization"])
};

static DELETE_ORGANIZATIONAL_UNIT: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "DeleteOrganizationalUnit",
        &["organizations:DeleteOrganizationalUnit"],
    )
};

static DELETE_POLICY: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeletePolicy", &["organizations:DeletePolicy"])
};

static DELETE_RESOURCE_POLICY: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "DeleteResourcePolicy",
        &["organizations:DeleteResourcePolicy"],
    )
};

static DEREGISTER_DELEGATED_ADMINISTRATOR: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "DeregisterDelegatedAdministrator",
        &["organizations:DeregisterDelegatedAdministrator"],
    )
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
    own_account: false,
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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST,
    output: &super::structures::DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeCreateAccountStatusRequest>,
    new_output: new_shape::<DescribeCreateAccountStatusResponse>,
};

static DESCRIBE_EFFECTIVE_POLICY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeEffectivePolicy",
        &["organizations:DescribeEffectivePolicy"],
    )
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
    own_account: false,
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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &EMPTY,
    output: &super::structures::DESCRIBE_ORGANIZATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<Empty>,
    new_output: new_shape::<DescribeOrganizationResponse>,
};

static DESCRIBE_ORGANIZATIONAL_UNIT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeOrganizationalUnit",
        &["organizations:DescribeOrganizationalUnit"],
    )
};

static DESCRIBE_POLICY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribePolicy", &["organizations:DescribePolicy"])
};

static DESCRIBE_RESOURCE_POLICY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeResourcePolicy",
        &["organizations:DescribeResourcePolicy"],
    )
};

static DESCRIBE_RESPONSIBILITY_TRANSFER: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeResponsibilityTransfer",
        &["organizations:DescribeResponsibilityTransfer"],
    )
};

static DETACH_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "DetachPolicy", &["organizations:DetachPolicy"]);

static DISABLE_AWS_SERVICE_ACCESS: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "DisableAWSServiceAccess",
        &["organizations:DisableAWSServiceAccess"],
    )
};

static DISABLE_POLICY_TYPE: OperationMeta =
    OperationMeta::named(&SERVICE, "DisablePolicyType", &["organizations:DisablePolicyType"]);

static ENABLE_AWS_SERVICE_ACCESS: OperationMeta = OperationMeta::named(
    &SERVICE,
    "EnableAWSServiceAccess",
    &["organizations:EnableAWSServiceAccess"],
);

static ENABLE_ALL_FEATURES: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "EnableAllFeatures", &["organizations:EnableAllFeatures"])
};

static ENABLE_POLICY_TYPE: OperationMeta =
    OperationMeta::named(&SERVICE, "EnablePolicyType", &["organizations:EnablePolicyType"]);

static INVITE_ACCOUNT_TO_ORGANIZATION: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "InviteAccountToOrganization",
        &["organizations:InviteAccountToOrganization"],
    )
};

static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "InviteOrganizationToTransferResponsibility",
        &["organizations:InviteOrganizationToTransferResponsibility"],
    )
};

static LEAVE_ORGANIZATION: OperationMeta =
    OperationMeta::named(&SERVICE, "LeaveOrganization", &["organizations:LeaveOrganization"]);

static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListAWSServiceAccessForOrganization",
        &["organizations:ListAWSServiceAccessForOrganization"],
    )
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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_ACCOUNTS_REQUEST,
    output: &super::structures::LIST_ACCOUNTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListAccountsRequest>,
    new_output: new_shape::<ListAccountsResponse>,
};

static LIST_ACCOUNTS_FOR_PARENT: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListAccountsForParent",
        &["organizations:ListAccountsForParent"],
    )
};

static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListAccountsWithInvalidEffectivePolicy",
        &["organizations:ListAccountsWithInvalidEffectivePolicy"],
    )
};

static LIST_CHILDREN: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListChildren", &["organizations:ListChildren"])
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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_CREATE_ACCOUNT_STATUS_REQUEST,
    output: &super::structures::LIST_CREATE_ACCOUNT_STATUS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListCreateAccountStatusRequest>,
    new_output: new_shape::<ListCreateAccountStatusResponse>,
};

static LIST_DELEGATED_ADMINISTRATORS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListDelegatedAdministrators",
        &["organizations:ListDelegatedAdministrators"],
    )
};

static LIST_DELEGATED_SERVICES_FOR_ACCOUNT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListDelegatedServicesForAccount",
        &["organizations:ListDelegatedServicesForAccount"],
    )
};

static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListEffectivePolicyValidationErrors",
        &["organizations:ListEffectivePolicyValidationErrors"],
    )
};

static LIST_HANDSHAKES_FOR_ACCOUNT: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListHandshakesForAccount",
        &["organizations:ListHandshakesForAccount"],
    )
};

static LIST_HANDSHAKES_FOR_ORGANIZATION: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListHandshakesForOrganization",
        &["organizations:ListHandshakesForOrganization"],
    )
};

static LIST_INBOUND_RESPONSIBILITY_TRANSFERS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListInboundResponsibilityTransfers",
        &["organizations:ListInboundResponsibilityTransfers"],
    )
};

static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListOrganizationalUnitsForParent",
        &["organizations:ListOrganizationalUnitsForParent"],
    )
};

static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListOutboundResponsibilityTransfers",
        &["organizations:ListOutboundResponsibilityTransfers"],
    )
};

static LIST_PARENTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListParents", &["organizations:ListParents"])
};

static LIST_POLICIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListPolicies", &["organizations:ListPolicies"])
};

static LIST_POLICIES_FOR_TARGET: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListPoliciesForTarget",
        &["organizations:ListPoliciesForTarget"],
    )
};

static LIST_ROOTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListRoots", &["organizations:ListRoots"])
};

static LIST_TAGS_FOR_RESOURCE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListTagsForResource", &["organizations:ListTagsForResource"])
};

static LIST_TARGETS_FOR_POLICY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListTargetsForPolicy",
        &["organizations:ListTargetsForPolicy"],
    )
};

static MOVE_ACCOUNT: OperationMeta =
    OperationMeta::named(&SERVICE, "MoveAccount", &["organizations:MoveAccount"]);

static PUT_RESOURCE_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "PutResourcePolicy", &["organizations:PutResourcePolicy"]);

static REGISTER_DELEGATED_ADMINISTRATOR: OperationMeta = OperationMeta::named(
    &SERVICE,
    "RegisterDelegatedAdministrator",
    &["organizations:RegisterDelegatedAdministrator"],
);

static REMOVE_ACCOUNT_FROM_ORGANIZATION: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "RemoveAccountFromOrganization",
        &["organizations:RemoveAccountFromOrganization"],
    )
};

static TAG_RESOURCE: OperationMeta =
    OperationMeta::named(&SERVICE, "TagResource", &["organizations:TagResource"]);

static TERMINATE_RESPONSIBILITY_TRANSFER: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "TerminateResponsibilityTransfer",
        &["organizations:TerminateResponsibilityTransfer"],
    )
};

static UNTAG_RESOURCE: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "UntagResource", &["organizations:UntagResource"])
};

static UPDATE_ORGANIZATIONAL_UNIT: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateOrganizationalUnit",
    &["organizations:UpdateOrganizationalUnit"],
);

static UPDATE_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdatePolicy", &["organizations:UpdatePolicy"]);

static UPDATE_RESPONSIBILITY_TRANSFER: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "UpdateResponsibilityTransfer",
        &["organizations:UpdateResponsibilityTransfer"],
    )
};
