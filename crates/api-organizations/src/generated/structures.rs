// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use wire::{Member, SensitiveString, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `AcceptHandshakeRequest`.
#[derive(Clone, Default)]
pub struct AcceptHandshakeRequest {
    /// `HandshakeId`.
    pub handshake_id: String,
}

pub(super) static ACCEPT_HANDSHAKE_REQUEST: Structure = Structure::new(
    "AcceptHandshakeRequest",
    &[Member::new("HandshakeId", &schemas::HANDSHAKE_ID).required()],
);

wire::shape!(AcceptHandshakeRequest, ACCEPT_HANDSHAKE_REQUEST { 0 handshake_id });

/// `AcceptHandshakeResponse`.
#[derive(Clone, Default)]
pub struct AcceptHandshakeResponse {
    /// `Handshake`.
    pub handshake: Option<Handshake>,
}

pub(super) static ACCEPT_HANDSHAKE_RESPONSE: Structure =
    Structure::new("AcceptHandshakeResponse", &[Member::new("Handshake", &schemas::HANDSHAKE)]);

wire::shape!(AcceptHandshakeResponse, ACCEPT_HANDSHAKE_RESPONSE { 0 handshake });

/// `Account`.
#[derive(Clone, Default)]
pub struct Account {
    /// `Id`.
    pub id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `Email`.
    pub email: Option<SensitiveString>,
    /// `Name`.
    pub name: Option<SensitiveString>,
    /// `Status`.
    pub status: Option<AccountStatus>,
    /// `State`.
    pub state: Option<AccountState>,
    /// `Paths`.
    pub paths: Option<Vec<String>>,
    /// `JoinedMethod`.
    pub joined_method: Option<AccountJoinedMethod>,
    /// `JoinedTimestamp`.
    pub joined_timestamp: Option<Timestamp>,
}

pub(super) static ACCOUNT: Structure = Structure::new(
    "Account",
    &[
        Member::new("Id", &schemas::ACCOUNT_ID),
        Member::new("Arn", &schemas::ACCOUNT_ARN),
        Member::new("Email", &schemas::EMAIL),
        Member::new("Name", &schemas::ACCOUNT_NAME),
        Member::new("Status", &schemas::ACCOUNT_STATUS),
        Member::new("State", &schemas::ACCOUNT_STATE),
        Member::new("Paths", &schemas::PATHS),
        Member::new("JoinedMethod", &schemas::ACCOUNT_JOINED_METHOD),
        Member::new("JoinedTimestamp", &plain::TIMESTAMP),
    ],
);

wire::shape!(Account, ACCOUNT { 0 id, 1 arn, 2 email, 3 name, 4 status, 5 state, 6 paths, 7 joined_method, 8 joined_timestamp });

/// `AttachPolicyRequest`.
#[derive(Clone, Default)]
pub struct AttachPolicyRequest {
    /// `PolicyId`.
    pub policy_id: String,
    /// `TargetId`.
    pub target_id: String,
}

pub(super) static ATTACH_POLICY_REQUEST: Structure = Structure::new(
    "AttachPolicyRequest",
    &[
        Member::new("PolicyId", &schemas::POLICY_ID).required(),
        Member::new("TargetId", &schemas::POLICY_TARGET_ID).required(),
    ],
);

wire::shape!(AttachPolicyRequest, ATTACH_POLICY_REQUEST { 0 policy_id, 1 target_id });

/// `CancelHandshakeRequest`.
#[derive(Clone, Default)]
pub struct CancelHandshakeRequest {
    /// `HandshakeId`.
    pub handshake_id: String,
}

pub(super) static CANCEL_HANDSHAKE_REQUEST: Structure = Structure::new(
    "CancelHandshakeRequest",
    &[Member::new("HandshakeId", &schemas::HANDSHAKE_ID).required()],
);

wire::shape!(CancelHandshakeRequest, CANCEL_HANDSHAKE_REQUEST { 0 handshake_id });

/// `CancelHandshakeResponse`.
#[derive(Clone, Default)]
pub struct CancelHandshakeResponse {
    /// `Handshake`.
    pub handshake: Option<Handshake>,
}

pub(super) static CANCEL_HANDSHAKE_RESPONSE: Structure =
    Structure::new("CancelHandshakeResponse", &[Member::new("Handshake", &schemas::HANDSHAKE)]);

wire::shape!(CancelHandshakeResponse, CANCEL_HANDSHAKE_RESPONSE { 0 handshake });

/// `Child`.
#[derive(Clone, Default)]
pub struct Child {
    /// `Id`.
    pub id: Option<String>,
    /// `Type`.
    pub r#type: Option<ChildType>,
}

pub(super) static CHILD: Structure = Structure::new(
    "Child",
    &[Member::new("Id", &schemas::CHILD_ID), Member::new("Type", &schemas::CHILD_TYPE)],
);

wire::shape!(Child, CHILD { 0 id, 1 r#type });

/// `CloseAccountRequest`.
#[derive(Clone, Default)]
pub struct CloseAccountRequest {
    /// `AccountId`.
    pub account_id: String,
}

pub(super) static CLOSE_ACCOUNT_REQUEST: Structure = Structure::new(
    "CloseAccountRequest",
    &[Member::new("AccountId", &schemas::ACCOUNT_ID).required()],
);

wire::shape!(CloseAccountRequest, CLOSE_ACCOUNT_REQUEST { 0 account_id });

/// `CreateAccountRequest`.
#[derive(Clone, Default)]
pub struct CreateAccountRequest {
    /// `Email`.
    pub email: SensitiveString,
    /// `AccountName`.
    pub account_name: SensitiveString,
    /// `RoleName`.
    pub role_name: Option<String>,
    /// `IamUserAccessToBilling`.
    pub iam_user_access_to_billing: Option<IAMUserAccessToBilling>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_ACCOUNT_REQUEST: Structure = Structure::new(
    "CreateAccountRequest",
    &[
        Member::new("Email", &schemas::EMAIL).required(),
        Member::new("AccountName", &schemas::CREATE_ACCOUNT_NAME).required(),
        Member::new("RoleName", &schemas::ROLE_NAME),
        Member::new("IamUserAccessToBilling", &schemas::IAM_USER_ACCESS_TO_BILLING),
        Member::new("Tags", &schemas::TAGS),
    ],
);

wire::shape!(CreateAccountRequest, CREATE_ACCOUNT_REQUEST { 0 email, 1 account_name, 2 role_name, 3 iam_user_access_to_billing, 4 tags });

/// `CreateAccountResponse`.
#[derive(Clone, Default)]
pub struct CreateAccountResponse {
    /// `CreateAccountStatus`.
    pub create_account_status: Option<CreateAccountStatus>,
}

pub(super) static CREATE_ACCOUNT_RESPONSE: Structure = Structure::new(
    "CreateAccountResponse",
    &[Member::new("CreateAccountStatus", &schemas::CREATE_ACCOUNT_STATUS)],
);

wire::shape!(CreateAccountResponse, CREATE_ACCOUNT_RESPONSE { 0 create_account_status });

/// `CreateAccountStatus`.
#[derive(Clone, Default)]
pub struct CreateAccountStatus {
    /// `Id`.
    pub id: Option<String>,
    /// `AccountName`.
    pub account_name: Option<SensitiveString>,
    /// `State`.
    pub state: Option<CreateAccountState>,
    /// `RequestedTimestamp`.
    pub requested_timestamp: Option<Timestamp>,
    /// `CompletedTimestamp`.
    pub completed_timestamp: Option<Timestamp>,
    /// `AccountId`.
    pub account_id: Option<String>,
    /// `GovCloudAccountId`.
    pub gov_cloud_account_id: Option<String>,
    /// `FailureReason`.
    pub failure_reason: Option<CreateAccountFailureReason>,
}

pub(super) static CREATE_ACCOUNT_STATUS: Structure = Structure::new(
    "CreateAccountStatus",
    &[
        Member::new("Id", &schemas::CREATE_ACCOUNT_REQUEST_ID),
        Member::new("AccountName", &schemas::CREATE_ACCOUNT_NAME),
        Member::new("State", &schemas::CREATE_ACCOUNT_STATE),
        Member::new("RequestedTimestamp", &plain::TIMESTAMP),
        Member::new("CompletedTimestamp", &plain::TIMESTAMP),
        Member::new("AccountId", &schemas::ACCOUNT_ID),
        Member::new("GovCloudAccountId", &schemas::ACCOUNT_ID),
        Member::new("FailureReason", &schemas::CREATE_ACCOUNT_FAILURE_REASON),
    ],
);

wire::shape!(CreateAccountStatus, CREATE_ACCOUNT_STATUS { 0 id, 1 account_name, 2 state, 3 requested_timestamp, 4 completed_timestamp, 5 account_id, 6 gov_cloud_account_id, 7 failure_reason });

/// `CreateGovCloudAccountRequest`.
#[derive(Clone, Default)]
pub struct CreateGovCloudAccountRequest {
    /// `Email`.
    pub email: SensitiveString,
    /// `AccountName`.
    pub account_name: SensitiveString,
    /// `RoleName`.
    pub role_name: Option<String>,
    /// `IamUserAccessToBilling`.
    pub iam_user_access_to_billing: Option<IAMUserAccessToBilling>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_GOV_CLOUD_ACCOUNT_REQUEST: Structure = Structure::new(
    "CreateGovCloudAccountRequest",
    &[
        Member::new("Email", &schemas::EMAIL).required(),
        Member::new("AccountName", &schemas::CREATE_ACCOUNT_NAME).required(),
        Member::new("RoleName", &schemas::ROLE_NAME),
        Member::new("IamUserAccessToBilling", &schemas::IAM_USER_ACCESS_TO_BILLING),
        Member::new("Tags", &schemas::TAGS),
    ],
);

wire::shape!(CreateGovCloudAccountRequest, CREATE_GOV_CLOUD_ACCOUNT_REQUEST { 0 email, 1 account_name, 2 role_name, 3 iam_user_access_to_billing, 4 tags });

/// `CreateGovCloudAccountResponse`.
#[derive(Clone, Default)]
pub struct CreateGovCloudAccountResponse {
    /// `CreateAccountStatus`.
    pub create_account_status: Option<CreateAccountStatus>,
}

pub(super) static CREATE_GOV_CLOUD_ACCOUNT_RESPONSE: Structure = Structure::new(
    "CreateGovCloudAccountResponse",
    &[Member::new("CreateAccountStatus", &schemas::CREATE_ACCOUNT_STATUS)],
);

wire::shape!(CreateGovCloudAccountResponse, CREATE_GOV_CLOUD_ACCOUNT_RESPONSE { 0 create_account_status });

/// `CreateOrganizationRequest`.
#[derive(Clone, Default)]
pub struct CreateOrganizationRequest {
    /// `FeatureSet`.
    pub feature_set: Option<OrganizationFeatureSet>,
}

pub(super) static CREATE_ORGANIZATION_REQUEST: Structure = Structure::new(
    "CreateOrganizationRequest",
    &[Member::new("FeatureSet", &schemas::ORGANIZATION_FEATURE_SET)],
);

wire::shape!(CreateOrganizationRequest, CREATE_ORGANIZATION_REQUEST { 0 feature_set });

/// `CreateOrganizationResponse`.
#[derive(Clone, Default)]
pub struct CreateOrganizationResponse {
    /// `Organization`.
    pub organization: Option<Organization>,
}

pub(super) static CREATE_ORGANIZATION_RESPONSE: Structure = Structure::new(
    "CreateOrganizationResponse",
    &[Member::new("Organization", &schemas::ORGANIZATION)],
);

wire::shape!(CreateOrganizationResponse, CREATE_ORGANIZATION_RESPONSE { 0 organization });

/// `CreateOrganizationalUnitRequest`.
#[derive(Clone, Default)]
pub struct CreateOrganizationalUnitRequest {
    /// `ParentId`.
    pub parent_id: String,
    /// `Name`.
    pub name: String,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_ORGANIZATIONAL_UNIT_REQUEST: Structure = Structure::new(
    "CreateOrganizationalUnitRequest",
    &[
        Member::new("ParentId", &schemas::PARENT_ID).required(),
        Member::new("Name", &schemas::ORGANIZATIONAL_UNIT_NAME).required(),
        Member::new("Tags", &schemas::TAGS),
    ],
);

wire::shape!(CreateOrganizationalUnitRequest, CREATE_ORGANIZATIONAL_UNIT_REQUEST { 0 parent_id, 1 name, 2 tags });

/// `CreateOrganizationalUnitResponse`.
#[derive(Clone, Default)]
pub struct CreateOrganizationalUnitResponse {
    /// `OrganizationalUnit`.
    pub organizational_unit: Option<OrganizationalUnit>,
}

pub(super) static CREATE_ORGANIZATIONAL_UNIT_RESPONSE: Structure = Structure::new(
    "CreateOrganizationalUnitResponse",
    &[Member::new("OrganizationalUnit", &schemas::ORGANIZATIONAL_UNIT)],
);

wire::shape!(CreateOrganizationalUnitResponse, CREATE_ORGANIZATIONAL_UNIT_RESPONSE { 0 organizational_unit });

/// `CreatePolicyRequest`.
#[derive(Clone, Default)]
pub struct CreatePolicyRequest {
    /// `Content`.
    pub content: String,
    /// `Description`.
    pub description: String,
    /// `Name`.
    pub name: String,
    /// `Type`.
    pub r#type: PolicyType,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_POLICY_REQUEST: Structure = Structure::new(
    "CreatePolicyRequest",
    &[
        Member::new("Content", &schemas::POLICY_CONTENT).required(),
        Member::new("Description", &schemas::POLICY_DESCRIPTION).required(),
        Member::new("Name", &schemas::POLICY_NAME).required(),
        Member::new("Type", &schemas::POLICY_TYPE).required(),
        Member::new("Tags", &schemas::TAGS),
    ],
);

wire::shape!(CreatePolicyRequest, CREATE_POLICY_REQUEST { 0 content, 1 description, 2 name, 3 r#type, 4 tags });

/// `CreatePolicyResponse`.
#[derive(Clone, Default)]
pub struct CreatePolicyResponse {
    /// `Policy`.
    pub policy: Option<Policy>,
}

pub(super) static CREATE_POLICY_RESPONSE: Structure =
    Structure::new("CreatePolicyResponse", &[Member::new("Policy", &schemas::POLICY)]);

wire::shape!(CreatePolicyResponse, CREATE_POLICY_RESPONSE { 0 policy });

/// `DeclineHandshakeRequest`.
#[derive(Clone, Default)]
pub struct DeclineHandshakeRequest {
    /// `HandshakeId`.
    pub handshake_id: String,
}

pub(super) static DECLINE_HANDSHAKE_REQUEST: Structure = Structure::new(
    "DeclineHandshakeRequest",
    &[Member::new("HandshakeId", &schemas::HANDSHAKE_ID).required()],
);

wire::shape!(DeclineHandshakeRequest, DECLINE_HANDSHAKE_REQUEST { 0 handshake_id });

/// `DeclineHandshakeResponse`.
#[derive(Clone, Default)]
pub struct DeclineHandshakeResponse {
    /// `Handshake`.
    pub handshake: Option<Handshake>,
}

pub(super) static DECLINE_HANDSHAKE_RESPONSE: Structure =
    Structure::new("DeclineHandshakeResponse", &[Member::new("Handshake", &schemas::HANDSHAKE)]);

wire::shape!(DeclineHandshakeResponse, DECLINE_HANDSHAKE_RESPONSE { 0 handshake });

/// `DelegatedAdministrator`.
#[derive(Clone, Default)]
pub struct DelegatedAdministrator {
    /// `Id`.
    pub id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `Email`.
    pub email: Option<SensitiveString>,
    /// `Name`.
    pub name: Option<SensitiveString>,
    /// `Status`.
    pub status: Option<AccountStatus>,
    /// `State`.
    pub state: Option<AccountState>,
    /// `JoinedMethod`.
    pub joined_method: Option<AccountJoinedMethod>,
    /// `JoinedTimestamp`.
    pub joined_timestamp: Option<Timestamp>,
    /// `DelegationEnabledDate`.
    pub delegation_enabled_date: Option<Timestamp>,
}

pub(super) static DELEGATED_ADMINISTRATOR: Structure = Structure::new(
    "DelegatedAdministrator",
    &[
        Member::new("Id", &schemas::ACCOUNT_ID),
        Member::new("Arn", &schemas::ACCOUNT_ARN),
        Member::new("Email", &schemas::EMAIL),
        Member::new("Name", &schemas::ACCOUNT_NAME),
        Member::new("Status", &schemas::ACCOUNT_STATUS),
        Member::new("State", &schemas::ACCOUNT_STATE),
        Member::new("JoinedMethod", &schemas::ACCOUNT_JOINED_METHOD),
        Member::new("JoinedTimestamp", &plain::TIMESTAMP),
        Member::new("DelegationEnabledDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(DelegatedAdministrator, DELEGATED_ADMINISTRATOR { 0 id, 1 arn, 2 email, 3 name, 4 status, 5 state, 6 joined_method, 7 joined_timestamp, 8 delegation_enabled_date });

/// `DelegatedService`.
#[derive(Clone, Default)]
pub struct DelegatedService {
    /// `ServicePrincipal`.
    pub service_principal: Option<String>,
    /// `DelegationEnabledDate`.
    pub delegation_enabled_date: Option<Timestamp>,
}

pub(super) static DELEGATED_SERVICE: Structure = Structure::new(
    "DelegatedService",
    &[
        Member::new("ServicePrincipal", &schemas::SERVICE_PRINCIPAL),
        Member::new("DelegationEnabledDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(DelegatedService, DELEGATED_SERVICE { 0 service_principal, 1 delegation_enabled_date });

/// `DeleteOrganizationalUnitRequest`.
#[derive(Clone, Default)]
pub struct DeleteOrganizationalUnitRequest {
    /// `OrganizationalUnitId`.
    pub organizational_unit_id: String,
}

pub(super) static DELETE_ORGANIZATIONAL_UNIT_REQUEST: Structure = Structure::new(
    "DeleteOrganizationalUnitRequest",
    &[Member::new("OrganizationalUnitId", &schemas::ORGANIZATIONAL_UNIT_ID).required()],
);

wire::shape!(DeleteOrganizationalUnitRequest, DELETE_ORGANIZATIONAL_UNIT_REQUEST { 0 organizational_unit_id });

/// `DeletePolicyRequest`.
#[derive(Clone, Default)]
pub struct DeletePolicyRequest {
    /// `PolicyId`.
    pub policy_id: String,
}

pub(super) static DELETE_POLICY_REQUEST: Structure = Structure::new(
    "DeletePolicyRequest",
    &[Member::new("PolicyId", &schemas::POLICY_ID).required()],
);

wire::shape!(DeletePolicyRequest, DELETE_POLICY_REQUEST { 0 policy_id });

/// `DeregisterDelegatedAdministratorRequest`.
#[derive(Clone, Default)]
pub struct DeregisterDelegatedAdministratorRequest {
    /// `AccountId`.
    pub account_id: String,
    /// `ServicePrincipal`.
    pub service_principal: String,
}

pub(super) static DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST: Structure = Structure::new(
    "DeregisterDelegatedAdministratorRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
        Member::new("ServicePrincipal", &schemas::SERVICE_PRINCIPAL).required(),
    ],
);

wire::shape!(DeregisterDelegatedAdministratorRequest, DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST { 0 account_id, 1 service_principal });

/// `DescribeAccountRequest`.
#[derive(Clone, Default)]
pub struct DescribeAccountRequest {
    /// `AccountId`.
    pub account_id: String,
}

pub(super) static DESCRIBE_ACCOUNT_REQUEST: Structure = Structure::new(
    "DescribeAccountRequest",
    &[Member::new("AccountId", &schemas::ACCOUNT_ID).required()],
);

wire::shape!(DescribeAccountRequest, DESCRIBE_ACCOUNT_REQUEST { 0 account_id });

/// `DescribeAccountResponse`.
#[derive(Clone, Default)]
pub struct DescribeAccountResponse {
    /// `Account`.
    pub account: Option<Account>,
}

pub(super) static DESCRIBE_ACCOUNT_RESPONSE: Structure =
    Structure::new("DescribeAccountResponse", &[Member::new("Account", &schemas::ACCOUNT)]);

wire::shape!(DescribeAccountResponse, DESCRIBE_ACCOUNT_RESPONSE { 0 account });

/// `DescribeCreateAccountStatusRequest`.
#[derive(Clone, Default)]
pub struct DescribeCreateAccountStatusRequest {
    /// `CreateAccountRequestId`.
    pub create_account_request_id: String,
}

pub(super) static DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST: Structure = Structure::new(
    "DescribeCreateAccountStatusRequest",
    &[Member::new("CreateAccountRequestId", &schemas::CREATE_ACCOUNT_REQUEST_ID).required()],
);

wire::shape!(DescribeCreateAccountStatusRequest, DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST { 0 create_account_request_id });

/// `DescribeCreateAccountStatusResponse`.
#[derive(Clone, Default)]
pub struct DescribeCreateAccountStatusResponse {
    /// `CreateAccountStatus`.
    pub create_account_status: Option<CreateAccountStatus>,
}

pub(super) static DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE: Structure = Structure::new(
    "DescribeCreateAccountStatusResponse",
    &[Member::new("CreateAccountStatus", &schemas::CREATE_ACCOUNT_STATUS)],
);

wire::shape!(DescribeCreateAccountStatusResponse, DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE { 0 create_account_status });

/// `DescribeEffectivePolicyRequest`.
#[derive(Clone, Default)]
pub struct DescribeEffectivePolicyRequest {
    /// `PolicyType`.
    pub policy_type: EffectivePolicyType,
    /// `TargetId`.
    pub target_id: Option<String>,
}

pub(super) static DESCRIBE_EFFECTIVE_POLICY_REQUEST: Structure = Structure::new(
    "DescribeEffectivePolicyRequest",
    &[
        Member::new("PolicyType", &schemas::EFFECTIVE_POLICY_TYPE).required(),
        Member::new("TargetId", &schemas::POLICY_TARGET_ID),
    ],
);

wire::shape!(DescribeEffectivePolicyRequest, DESCRIBE_EFFECTIVE_POLICY_REQUEST { 0 policy_type, 1 target_id });

/// `DescribeEffectivePolicyResponse`.
#[derive(Clone, Default)]
pub struct DescribeEffectivePolicyResponse {
    /// `EffectivePolicy`.
    pub effective_policy: Option<EffectivePolicy>,
}

pub(super) static DESCRIBE_EFFECTIVE_POLICY_RESPONSE: Structure = Structure::new(
    "DescribeEffectivePolicyResponse",
    &[Member::new("EffectivePolicy", &schemas::EFFECTIVE_POLICY)],
);

wire::shape!(DescribeEffectivePolicyResponse, DESCRIBE_EFFECTIVE_POLICY_RESPONSE { 0 effective_policy });

/// `DescribeHandshakeRequest`.
#[derive(Clone, Default)]
pub struct DescribeHandshakeRequest {
    /// `HandshakeId`.
    pub handshake_id: String,
}

pub(super) static DESCRIBE_HANDSHAKE_REQUEST: Structure = Structure::new(
    "DescribeHandshakeRequest",
    &[Member::new("HandshakeId", &schemas::HANDSHAKE_ID).required()],
);

wire::shape!(DescribeHandshakeRequest, DESCRIBE_HANDSHAKE_REQUEST { 0 handshake_id });

/// `DescribeHandshakeResponse`.
#[derive(Clone, Default)]
pub struct DescribeHandshakeResponse {
    /// `Handshake`.
    pub handshake: Option<Handshake>,
}

pub(super) static DESCRIBE_HANDSHAKE_RESPONSE: Structure =
    Structure::new("DescribeHandshakeResponse", &[Member::new("Handshake", &schemas::HANDSHAKE)]);

wire::shape!(DescribeHandshakeResponse, DESCRIBE_HANDSHAKE_RESPONSE { 0 handshake });

/// `DescribeOrganizationResponse`.
#[derive(Clone, Default)]
pub struct DescribeOrganizationResponse {
    /// `Organization`.
    pub organization: Option<Organization>,
}

pub(super) static DESCRIBE_ORGANIZATION_RESPONSE: Structure = Structure::new(
    "DescribeOrganizationResponse",
    &[Member::new("Organization", &schemas::ORGANIZATION)],
);

wire::shape!(DescribeOrganizationResponse, DESCRIBE_ORGANIZATION_RESPONSE { 0 organization });

/// `DescribeOrganizationalUnitRequest`.
#[derive(Clone, Default)]
pub struct DescribeOrganizationalUnitRequest {
    /// `OrganizationalUnitId`.
    pub organizational_unit_id: String,
}

pub(super) static DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST: Structure = Structure::new(
    "DescribeOrganizationalUnitRequest",
    &[Member::new("OrganizationalUnitId", &schemas::ORGANIZATIONAL_UNIT_ID).required()],
);

wire::shape!(DescribeOrganizationalUnitRequest, DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST { 0 organizational_unit_id });

/// `DescribeOrganizationalUnitResponse`.
#[derive(Clone, Default)]
pub struct DescribeOrganizationalUnitResponse {
    /// `OrganizationalUnit`.
    pub organizational_unit: Option<OrganizationalUnit>,
}

pub(super) static DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE: Structure = Structure::new(
    "DescribeOrganizationalUnitResponse",
    &[Member::new("OrganizationalUnit", &schemas::ORGANIZATIONAL_UNIT)],
);

wire::shape!(DescribeOrganizationalUnitResponse, DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE { 0 organizational_unit });

/// `DescribePolicyRequest`.
#[derive(Clone, Default)]
pub struct DescribePolicyRequest {
    /// `PolicyId`.
    pub policy_id: String,
}

pub(super) static DESCRIBE_POLICY_REQUEST: Structure = Structure::new(
    "DescribePolicyRequest",
    &[Member::new("PolicyId", &schemas::POLICY_ID).required()],
);

wire::shape!(DescribePolicyRequest, DESCRIBE_POLICY_REQUEST { 0 policy_id });

/// `DescribePolicyResponse`.
#[derive(Clone, Default)]
pub struct DescribePolicyResponse {
    /// `Policy`.
    pub policy: Option<Policy>,
}

pub(super) static DESCRIBE_POLICY_RESPONSE: Structure =
    Structure::new("DescribePolicyResponse", &[Member::new("Policy", &schemas::POLICY)]);

wire::shape!(DescribePolicyResponse, DESCRIBE_POLICY_RESPONSE { 0 policy });

/// `DescribeResourcePolicyResponse`.
#[derive(Clone, Default)]
pub struct DescribeResourcePolicyResponse {
    /// `ResourcePolicy`.
    pub resource_policy: Option<ResourcePolicy>,
}

pub(super) static DESCRIBE_RESOURCE_POLICY_RESPONSE: Structure = Structure::new(
    "DescribeResourcePolicyResponse",
    &[Member::new("ResourcePolicy", &schemas::RESOURCE_POLICY)],
);

wire::shape!(DescribeResourcePolicyResponse, DESCRIBE_RESOURCE_POLICY_RESPONSE { 0 resource_policy });

/// `DescribeResponsibilityTransferRequest`.
#[derive(Clone, Default)]
pub struct DescribeResponsibilityTransferRequest {
    /// `Id`.
    pub id: String,
}

pub(super) static DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST: Structure = Structure::new(
    "DescribeResponsibilityTransferRequest",
    &[Member::new("Id", &schemas::RESPONSIBILITY_TRANSFER_ID).required()],
);

wire::shape!(DescribeResponsibilityTransferRequest, DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST { 0 id });

/// `DescribeResponsibilityTransferResponse`.
#[derive(Clone, Default)]
pub struct DescribeResponsibilityTransferResponse {
    /// `ResponsibilityTransfer`.
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

pub(super) static DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE: Structure = Structure::new(
    "DescribeResponsibilityTransferResponse",
    &[Member::new("ResponsibilityTransfer", &schemas::RESPONSIBILITY_TRANSFER)],
);

wire::shape!(DescribeResponsibilityTransferResponse, DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE { 0 responsibility_transfer });

/// `DetachPolicyRequest`.
#[derive(Clone, Default)]
pub struct DetachPolicyRequest {
    /// `PolicyId`.
    pub policy_id: String,
    /// `TargetId`.
    pub target_id: String,
}

pub(super) static DETACH_POLICY_REQUEST: Structure = Structure::new(
    "DetachPolicyRequest",
    &[
        Member::new("PolicyId", &schemas::POLICY_ID).required(),
        Member::new("TargetId", &schemas::POLICY_TARGET_ID).required(),
    ],
);

wire::shape!(DetachPolicyRequest, DETACH_POLICY_REQUEST { 0 policy_id, 1 target_id });

/// `DisableAWSServiceAccessRequest`.
#[derive(Clone, Default)]
pub struct DisableAWSServiceAccessRequest {
    /// `ServicePrincipal`.
    pub service_principal: String,
}

pub(super) static DISABLE_AWS_SERVICE_ACCESS_REQUEST: Structure = Structure::new(
    "DisableAWSServiceAccessRequest",
    &[Member::new("ServicePrincipal", &schemas::SERVICE_PRINCIPAL).required()],
);

wire::shape!(DisableAWSServiceAccessRequest, DISABLE_AWS_SERVICE_ACCESS_REQUEST { 0 service_principal });

/// `DisablePolicyTypeRequest`.
#[derive(Clone, Default)]
pub struct DisablePolicyTypeRequest {
    /// `RootId`.
    pub root_id: String,
    /// `PolicyType`.
    pub policy_type: PolicyType,
}

pub(super) static DISABLE_POLICY_TYPE_REQUEST: Structure = Structure::new(
    "DisablePolicyTypeRequest",
    &[
        Member::new("RootId", &schemas::ROOT_ID).required(),
        Member::new("PolicyType", &schemas::POLICY_TYPE).required(),
    ],
);

wire::shape!(DisablePolicyTypeRequest, DISABLE_POLICY_TYPE_REQUEST { 0 root_id, 1 policy_type });

/// `DisablePolicyTypeResponse`.
#[derive(Clone, Default)]
pub struct DisablePolicyTypeResponse {
    /// `Root`.
    pub root: Option<Root>,
}

pub(super) static DISABLE_POLICY_TYPE_RESPONSE: Structure =
    Structure::new("DisablePolicyTypeResponse", &[Member::new("Root", &schemas::ROOT)]);

wire::shape!(DisablePolicyTypeResponse, DISABLE_POLICY_TYPE_RESPONSE { 0 root });

/// `EffectivePolicy`.
#[derive(Clone, Default)]
pub struct EffectivePolicy {
    /// `PolicyContent`.
    pub policy_content: Option<String>,
    /// `LastUpdatedTimestamp`.
    pub last_updated_timestamp: Option<Timestamp>,
    /// `TargetId`.
    pub target_id: Option<String>,
    /// `PolicyType`.
    pub policy_type: Option<EffectivePolicyType>,
}

pub(super) static EFFECTIVE_POLICY: Structure = Structure::new(
    "EffectivePolicy",
    &[
        Member::new("PolicyContent", &schemas::POLICY_CONTENT),
        Member::new("LastUpdatedTimestamp", &plain::TIMESTAMP),
        Member::new("TargetId", &schemas::POLICY_TARGET_ID),
        Member::new("PolicyType", &schemas::EFFECTIVE_POLICY_TYPE),
    ],
);

wire::shape!(EffectivePolicy, EFFECTIVE_POLICY { 0 policy_content, 1 last_updated_timestamp, 2 target_id, 3 policy_type });

/// `EffectivePolicyValidationError`.
#[derive(Clone, Default)]
pub struct EffectivePolicyValidationError {
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `ErrorMessage`.
    pub error_message: Option<String>,
    /// `PathToError`.
    pub path_to_error: Option<String>,
    /// `ContributingPolicies`.
    pub contributing_policies: Option<Vec<String>>,
}

pub(super) static EFFECTIVE_POLICY_VALIDATION_ERROR: Structure = Structure::new(
    "EffectivePolicyValidationError",
    &[
        Member::new("ErrorCode", &plain::STRING),
        Member::new("ErrorMessage", &plain::STRING),
        Member::new("PathToError", &plain::STRING),
        Member::new("ContributingPolicies", &schemas::POLICY_IDS),
    ],
);

wire::shape!(EffectivePolicyValidationError, EFFECTIVE_POLICY_VALIDATION_ERROR { 0 error_code, 1 error_message, 2 path_to_error, 3 contributing_policies });

/// `EnableAWSServiceAccessRequest`.
#[derive(Clone, Default)]
pub struct EnableAWSServiceAccessRequest {
    /// `ServicePrincipal`.
    pub service_principal: String,
}

pub(super) static ENABLE_AWS_SERVICE_ACCESS_REQUEST: Structure = Structure::new(
    "EnableAWSServiceAccessRequest",
    &[Member::new("ServicePrincipal", &schemas::SERVICE_PRINCIPAL).required()],
);

wire::shape!(EnableAWSServiceAccessRequest, ENABLE_AWS_SERVICE_ACCESS_REQUEST { 0 service_principal });

/// `EnableAllFeaturesRequest`.
#[derive(Clone, Default)]
pub struct EnableAllFeaturesRequest {}

pub(super) static ENABLE_ALL_FEATURES_REQUEST: Structure =
    Structure::new("EnableAllFeaturesRequest", &[]);

wire::shape!(EnableAllFeaturesRequest, ENABLE_ALL_FEATURES_REQUEST {});

/// `EnableAllFeaturesResponse`.
#[derive(Clone, Default)]
pub struct EnableAllFeaturesResponse {
    /// `Handshake`.
    pub handshake: Option<Handshake>,
}

pub(super) static ENABLE_ALL_FEATURES_RESPONSE: Structure =
    Structure::new("EnableAllFeaturesResponse", &[Member::new("Handshake", &schemas::HANDSHAKE)]);

wire::shape!(EnableAllFeaturesResponse, ENABLE_ALL_FEATURES_RESPONSE { 0 handshake });

/// `EnablePolicyTypeRequest`.
#[derive(Clone, Default)]
pub struct EnablePolicyTypeRequest {
    /// `RootId`.
    pub root_id: String,
    /// `PolicyType`.
    pub policy_type: PolicyType,
}

pub(super) static ENABLE_POLICY_TYPE_REQUEST: Structure = Structure::new(
    "EnablePolicyTypeRequest",
    &[
        Member::new("RootId", &schemas::ROOT_ID).required(),
        Member::new("PolicyType", &schemas::POLICY_TYPE).required(),
    ],
);

wire::shape!(EnablePolicyTypeRequest, ENABLE_POLICY_TYPE_REQUEST { 0 root_id, 1 policy_type });

/// `EnablePolicyTypeResponse`.
#[derive(Clone, Default)]
pub struct EnablePolicyTypeResponse {
    /// `Root`.
    pub root: Option<Root>,
}

pub(super) static ENABLE_POLICY_TYPE_RESPONSE: Structure =
    Structure::new("EnablePolicyTypeResponse", &[Member::new("Root", &schemas::ROOT)]);

wire::shape!(EnablePolicyTypeResponse, ENABLE_POLICY_TYPE_RESPONSE { 0 root });

/// `EnabledServicePrincipal`.
#[derive(Clone, Default)]
pub struct EnabledServicePrincipal {
    /// `ServicePrincipal`.
    pub service_principal: Option<String>,
    /// `DateEnabled`.
    pub date_enabled: Option<Timestamp>,
}

pub(super) static ENABLED_SERVICE_PRINCIPAL: Structure = Structure::new(
    "EnabledServicePrincipal",
    &[
        Member::new("ServicePrincipal", &schemas::SERVICE_PRINCIPAL),
        Member::new("DateEnabled", &plain::TIMESTAMP),
    ],
);

wire::shape!(EnabledServicePrincipal, ENABLED_SERVICE_PRINCIPAL { 0 service_principal, 1 date_enabled });

/// `Handshake`.
#[derive(Clone, Default)]
pub struct Handshake {
    /// `Id`.
    pub id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `Parties`.
    pub parties: Option<Vec<HandshakeParty>>,
    /// `State`.
    pub state: Option<HandshakeState>,
    /// `RequestedTimestamp`.
    pub requested_timestamp: Option<Timestamp>,
    /// `ExpirationTimestamp`.
    pub expiration_timestamp: Option<Timestamp>,
    /// `Action`.
    pub action: Option<ActionType>,
    /// `Resources`.
    pub resources: Option<Vec<HandshakeResource>>,
}

pub(super) static HANDSHAKE: Structure = Structure::new(
    "Handshake",
    &[
        Member::new("Id", &schemas::HANDSHAKE_ID),
        Member::new("Arn", &schemas::HANDSHAKE_ARN),
        Member::new("Parties", &schemas::HANDSHAKE_PARTIES),
        Member::new("State", &schemas::HANDSHAKE_STATE),
        Member::new("RequestedTimestamp", &plain::TIMESTAMP),
        Member::new("ExpirationTimestamp", &plain::TIMESTAMP),
        Member::new("Action", &schemas::ACTION_TYPE),
        Member::new("Resources", &schemas::HANDSHAKE_RESOURCES),
    ],
);

wire::shape!(Handshake, HANDSHAKE { 0 id, 1 arn, 2 parties, 3 state, 4 requested_timestamp, 5 expiration_timestamp, 6 action, 7 resources });

/// `HandshakeFilter`.
#[derive(Clone, Default)]
pub struct HandshakeFilter {
    /// `ActionType`.
    pub action_type: Option<ActionType>,
    /// `ParentHandshakeId`.
    pub parent_handshake_id: Option<String>,
}

pub(super) static HANDSHAKE_FILTER: Structure = Structure::new(
    "HandshakeFilter",
    &[
        Member::new("ActionType", &schemas::ACTION_TYPE),
        Member::new("ParentHandshakeId", &schemas::HANDSHAKE_ID),
    ],
);

wire::shape!(HandshakeFilter, HANDSHAKE_FILTER { 0 action_type, 1 parent_handshake_id });

/// `HandshakeParty`.
#[derive(Clone, Default)]
pub struct HandshakeParty {
    /// `Id`.
    pub id: SensitiveString,
    /// `Type`.
    pub r#type: HandshakePartyType,
}

pub(super) static HANDSHAKE_PARTY: Structure = Structure::new(
    "HandshakeParty",
    &[
        Member::new("Id", &schemas::HANDSHAKE_PARTY_ID).required(),
        Member::new("Type", &schemas::HANDSHAKE_PARTY_TYPE).required(),
    ],
);

wire::shape!(HandshakeParty, HANDSHAKE_PARTY { 0 id, 1 r#type });

/// `HandshakeResource`.
#[derive(Clone, Default)]
pub struct HandshakeResource {
    /// `Value`.
    pub value: Option<SensitiveString>,
    /// `Type`.
    pub r#type: Option<HandshakeResourceType>,
    /// `Resources`.
    pub resources: Option<Vec<HandshakeResource>>,
}

pub(super) static HANDSHAKE_RESOURCE: Structure = Structure::new(
    "HandshakeResource",
    &[
        Member::new("Value", &schemas::HANDSHAKE_RESOURCE_VALUE),
        Member::new("Type", &schemas::HANDSHAKE_RESOURCE_TYPE),
        Member::new("Resources", &schemas::HANDSHAKE_RESOURCES),
    ],
);

wire::shape!(HandshakeResource, HANDSHAKE_RESOURCE { 0 value, 1 r#type, 2 resources });

/// `InviteAccountToOrganizationRequest`.
#[derive(Clone, Default)]
pub struct InviteAccountToOrganizationRequest {
    /// `Target`.
    pub target: HandshakeParty,
    /// `Notes`.
    pub notes: Option<SensitiveString>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST: Structure = Structure::new(
    "InviteAccountToOrganizationRequest",
    &[
        Member::new("Target", &schemas::HANDSHAKE_PARTY).required(),
        Member::new("Notes", &schemas::HANDSHAKE_NOTES),
        Member::new("Tags", &schemas::TAGS),
    ],
);

wire::shape!(InviteAccountToOrganizationRequest, INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST { 0 target, 1 notes, 2 tags });

/// `InviteAccountToOrganizationResponse`.
#[derive(Clone, Default)]
pub struct InviteAccountToOrganizationResponse {
    /// `Handshake`.
    pub handshake: Option<Handshake>,
}

pub(super) static INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE: Structure = Structure::new(
    "InviteAccountToOrganizationResponse",
    &[Member::new("Handshake", &schemas::HANDSHAKE)],
);

wire::shape!(InviteAccountToOrganizationResponse, INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE { 0 handshake });

/// `InviteOrganizationToTransferResponsibilityRequest`.
#[derive(Clone, Default)]
pub struct InviteOrganizationToTransferResponsibilityRequest {
    /// `Type`.
    pub r#type: ResponsibilityTransferType,
    /// `Target`.
    pub target: HandshakeParty,
    /// `Notes`.
    pub notes: Option<SensitiveString>,
    /// `StartTimestamp`.
    pub start_timestamp: Timestamp,
    /// `SourceName`.
    pub source_name: SensitiveString,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST: Structure =
    Structure::new(
        "InviteOrganizationToTransferResponsibilityRequest",
        &[
            Member::new("Type", &schemas::RESPONSIBILITY_TRANSFER_TYPE).required(),
            Member::new("Target", &schemas::HANDSHAKE_PARTY).required(),
            Member::new("Notes", &schemas::HANDSHAKE_NOTES),
            Member::new("StartTimestamp", &plain::TIMESTAMP).required(),
            Member::new("SourceName", &schemas::RESPONSIBILITY_TRANSFER_NAME).required(),
            Member::new("Tags", &schemas::TAGS),
        ],
    );

wire::shape!(InviteOrganizationToTransferResponsibilityRequest, INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST { 0 r#type, 1 target, 2 notes, 3 start_timestamp, 4 source_name, 5 tags });

/// `InviteOrganizationToTransferResponsibilityResponse`.
#[derive(Clone, Default)]
pub struct InviteOrganizationToTransferResponsibilityResponse {
    /// `Handshake`.
    pub handshake: Option<Handshake>,
}

pub(super) static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE: Structure =
    Structure::new(
        "InviteOrganizationToTransferResponsibilityResponse",
        &[Member::new("Handshake", &schemas::HANDSHAKE)],
    );

wire::shape!(InviteOrganizationToTransferResponsibilityResponse, INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE { 0 handshake });

/// `ListAWSServiceAccessForOrganizationRequest`.
#[derive(Clone, Default)]
pub struct ListAWSServiceAccessForOrganizationRequest {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST: Structure = Structure::new(
    "ListAWSServiceAccessForOrganizationRequest",
    &[
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListAWSServiceAccessForOrganizationRequest, LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST { 0 next_token, 1 max_results });

/// `ListAWSServiceAccessForOrganizationResponse`.
#[derive(Clone, Default)]
pub struct ListAWSServiceAccessForOrganizationResponse {
    /// `EnabledServicePrincipals`.
    pub enabled_service_principals: Option<Vec<EnabledServicePrincipal>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE: Structure = Structure::new(
    "ListAWSServiceAccessForOrganizationResponse",
    &[
        Member::new("EnabledServicePrincipals", &schemas::ENABLED_SERVICE_PRINCIPALS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListAWSServiceAccessForOrganizationResponse, LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE { 0 enabled_service_principals, 1 next_token });

/// `ListAccountsForParentRequest`.
#[derive(Clone, Default)]
pub struct ListAccountsForParentRequest {
    /// `ParentId`.
    pub parent_id: String,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_ACCOUNTS_FOR_PARENT_REQUEST: Structure = Structure::new(
    "ListAccountsForParentRequest",
    &[
        Member::new("ParentId", &schemas::PARENT_ID).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListAccountsForParentRequest, LIST_ACCOUNTS_FOR_PARENT_REQUEST { 0 parent_id, 1 next_token, 2 max_results });

/// `ListAccountsForParentResponse`.
#[derive(Clone, Default)]
pub struct ListAccountsForParentResponse {
    /// `Accounts`.
    pub accounts: Option<Vec<Account>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_ACCOUNTS_FOR_PARENT_RESPONSE: Structure = Structure::new(
    "ListAccountsForParentResponse",
    &[Member::new("Accounts", &schemas::ACCOUNTS), Member::new("NextToken", &schemas::NEXT_TOKEN)],
);

wire::shape!(ListAccountsForParentResponse, LIST_ACCOUNTS_FOR_PARENT_RESPONSE { 0 accounts, 1 next_token });

/// `ListAccountsRequest`.
#[derive(Clone, Default)]
pub struct ListAccountsRequest {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_ACCOUNTS_REQUEST: Structure = Structure::new(
    "ListAccountsRequest",
    &[
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListAccountsRequest, LIST_ACCOUNTS_REQUEST { 0 next_token, 1 max_results });

/// `ListAccountsResponse`.
#[derive(Clone, Default)]
pub struct ListAccountsResponse {
    /// `Accounts`.
    pub accounts: Option<Vec<Account>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_ACCOUNTS_RESPONSE: Structure = Structure::new(
    "ListAccountsResponse",
    &[Member::new("Accounts", &schemas::ACCOUNTS), Member::new("NextToken", &schemas::NEXT_TOKEN)],
);

wire::shape!(ListAccountsResponse, LIST_ACCOUNTS_RESPONSE { 0 accounts, 1 next_token });

/// `ListAccountsWithInvalidEffectivePolicyRequest`.
#[derive(Clone, Default)]
pub struct ListAccountsWithInvalidEffectivePolicyRequest {
    /// `PolicyType`.
    pub policy_type: EffectivePolicyType,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST: Structure = Structure::new(
    "ListAccountsWithInvalidEffectivePolicyRequest",
    &[
        Member::new("PolicyType", &schemas::EFFECTIVE_POLICY_TYPE).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListAccountsWithInvalidEffectivePolicyRequest, LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST { 0 policy_type, 1 next_token, 2 max_results });

/// `ListAccountsWithInvalidEffectivePolicyResponse`.
#[derive(Clone, Default)]
pub struct ListAccountsWithInvalidEffectivePolicyResponse {
    /// `Accounts`.
    pub accounts: Option<Vec<Account>>,
    /// `PolicyType`.
    pub policy_type: Option<EffectivePolicyType>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE: Structure = Structure::new(
    "ListAccountsWithInvalidEffectivePolicyResponse",
    &[
        Member::new("Accounts", &schemas::ACCOUNTS),
        Member::new("PolicyType", &schemas::EFFECTIVE_POLICY_TYPE),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListAccountsWithInvalidEffectivePolicyResponse, LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE { 0 accounts, 1 policy_type, 2 next_token });

/// `ListChildrenRequest`.
#[derive(Clone, Default)]
pub struct ListChildrenRequest {
    /// `ParentId`.
    pub parent_id: String,
    /// `ChildType`.
    pub child_type: ChildType,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_CHILDREN_REQUEST: Structure = Structure::new(
    "ListChildrenRequest",
    &[
        Member::new("ParentId", &schemas::PARENT_ID).required(),
        Member::new("ChildType", &schemas::CHILD_TYPE).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListChildrenRequest, LIST_CHILDREN_REQUEST { 0 parent_id, 1 child_type, 2 next_token, 3 max_results });

/// `ListChildrenResponse`.
#[derive(Clone, Default)]
pub struct ListChildrenResponse {
    /// `Children`.
    pub children: Option<Vec<Child>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_CHILDREN_RESPONSE: Structure = Structure::new(
    "ListChildrenResponse",
    &[Member::new("Children", &schemas::CHILDREN), Member::new("NextToken", &schemas::NEXT_TOKEN)],
);

wire::shape!(ListChildrenResponse, LIST_CHILDREN_RESPONSE { 0 children, 1 next_token });

/// `ListCreateAccountStatusRequest`.
#[derive(Clone, Default)]
pub struct ListCreateAccountStatusRequest {
    /// `States`.
    pub states: Option<Vec<CreateAccountState>>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_CREATE_ACCOUNT_STATUS_REQUEST: Structure = Structure::new(
    "ListCreateAccountStatusRequest",
    &[
        Member::new("States", &schemas::CREATE_ACCOUNT_STATES),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListCreateAccountStatusRequest, LIST_CREATE_ACCOUNT_STATUS_REQUEST { 0 states, 1 next_token, 2 max_results });

/// `ListCreateAccountStatusResponse`.
#[derive(Clone, Default)]
pub struct ListCreateAccountStatusResponse {
    /// `CreateAccountStatuses`.
    pub create_account_statuses: Option<Vec<CreateAccountStatus>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_CREATE_ACCOUNT_STATUS_RESPONSE: Structure = Structure::new(
    "ListCreateAccountStatusResponse",
    &[
        Member::new("CreateAccountStatuses", &schemas::CREATE_ACCOUNT_STATUSES),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListCreateAccountStatusResponse, LIST_CREATE_ACCOUNT_STATUS_RESPONSE { 0 create_account_statuses, 1 next_token });

/// `ListDelegatedAdministratorsRequest`.
#[derive(Clone, Default)]
pub struct ListDelegatedAdministratorsRequest {
    /// `ServicePrincipal`.
    pub service_principal: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_DELEGATED_ADMINISTRATORS_REQUEST: Structure = Structure::new(
    "ListDelegatedAdministratorsRequest",
    &[
        Member::new("ServicePrincipal", &schemas::SERVICE_PRINCIPAL),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListDelegatedAdministratorsRequest, LIST_DELEGATED_ADMINISTRATORS_REQUEST { 0 service_principal, 1 next_token, 2 max_results });

/// `ListDelegatedAdministratorsResponse`.
#[derive(Clone, Default)]
pub struct ListDelegatedAdministratorsResponse {
    /// `DelegatedAdministrators`.
    pub delegated_administrators: Option<Vec<DelegatedAdministrator>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_DELEGATED_ADMINISTRATORS_RESPONSE: Structure = Structure::new(
    "ListDelegatedAdministratorsResponse",
    &[
        Member::new("DelegatedAdministrators", &schemas::DELEGATED_ADMINISTRATORS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListDelegatedAdministratorsResponse, LIST_DELEGATED_ADMINISTRATORS_RESPONSE { 0 delegated_administrators, 1 next_token });

/// `ListDelegatedServicesForAccountRequest`.
#[derive(Clone, Default)]
pub struct ListDelegatedServicesForAccountRequest {
    /// `AccountId`.
    pub account_id: String,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST: Structure = Structure::new(
    "ListDelegatedServicesForAccountRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListDelegatedServicesForAccountRequest, LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST { 0 account_id, 1 next_token, 2 max_results });

/// `ListDelegatedServicesForAccountResponse`.
#[derive(Clone, Default)]
pub struct ListDelegatedServicesForAccountResponse {
    /// `DelegatedServices`.
    pub delegated_services: Option<Vec<DelegatedService>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE: Structure = Structure::new(
    "ListDelegatedServicesForAccountResponse",
    &[
        Member::new("DelegatedServices", &schemas::DELEGATED_SERVICES),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListDelegatedServicesForAccountResponse, LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE { 0 delegated_services, 1 next_token });

/// `ListEffectivePolicyValidationErrorsRequest`.
#[derive(Clone, Default)]
pub struct ListEffectivePolicyValidationErrorsRequest {
    /// `AccountId`.
    pub account_id: String,
    /// `PolicyType`.
    pub policy_type: EffectivePolicyType,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST: Structure = Structure::new(
    "ListEffectivePolicyValidationErrorsRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
        Member::new("PolicyType", &schemas::EFFECTIVE_POLICY_TYPE).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListEffectivePolicyValidationErrorsRequest, LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST { 0 account_id, 1 policy_type, 2 next_token, 3 max_results });

/// `ListEffectivePolicyValidationErrorsResponse`.
#[derive(Clone, Default)]
pub struct ListEffectivePolicyValidationErrorsResponse {
    /// `AccountId`.
    pub account_id: Option<String>,
    /// `PolicyType`.
    pub policy_type: Option<EffectivePolicyType>,
    /// `Path`.
    pub path: Option<String>,
    /// `EvaluationTimestamp`.
    pub evaluation_timestamp: Option<Timestamp>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `EffectivePolicyValidationErrors`.
    pub effective_policy_validation_errors: Option<Vec<EffectivePolicyValidationError>>,
}

pub(super) static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE: Structure = Structure::new(
    "ListEffectivePolicyValidationErrorsResponse",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID),
        Member::new("PolicyType", &schemas::EFFECTIVE_POLICY_TYPE),
        Member::new("Path", &schemas::PATH),
        Member::new("EvaluationTimestamp", &plain::TIMESTAMP),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new(
            "EffectivePolicyValidationErrors",
            &schemas::EFFECTIVE_POLICY_VALIDATION_ERRORS,
        ),
    ],
);

wire::shape!(ListEffectivePolicyValidationErrorsResponse, LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE { 0 account_id, 1 policy_type, 2 path, 3 evaluation_timestamp, 4 next_token, 5 effective_policy_validation_errors });

/// `ListHandshakesForAccountRequest`.
#[derive(Clone, Default)]
pub struct ListHandshakesForAccountRequest {
    /// `Filter`.
    pub filter: Option<HandshakeFilter>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST: Structure = Structure::new(
    "ListHandshakesForAccountRequest",
    &[
        Member::new("Filter", &schemas::HANDSHAKE_FILTER),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListHandshakesForAccountRequest, LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST { 0 filter, 1 next_token, 2 max_results });

/// `ListHandshakesForAccountResponse`.
#[derive(Clone, Default)]
pub struct ListHandshakesForAccountResponse {
    /// `Handshakes`.
    pub handshakes: Option<Vec<Handshake>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE: Structure = Structure::new(
    "ListHandshakesForAccountResponse",
    &[
        Member::new("Handshakes", &schemas::HANDSHAKES),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListHandshakesForAccountResponse, LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE { 0 handshakes, 1 next_token });

/// `ListHandshakesForOrganizationRequest`.
#[derive(Clone, Default)]
pub struct ListHandshakesForOrganizationRequest {
    /// `Filter`.
    pub filter: Option<HandshakeFilter>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST: Structure = Structure::new(
    "ListHandshakesForOrganizationRequest",
    &[
        Member::new("Filter", &schemas::HANDSHAKE_FILTER),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListHandshakesForOrganizationRequest, LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST { 0 filter, 1 next_token, 2 max_results });

/// `ListHandshakesForOrganizationResponse`.
#[derive(Clone, Default)]
pub struct ListHandshakesForOrganizationResponse {
    /// `Handshakes`.
    pub handshakes: Option<Vec<Handshake>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE: Structure = Structure::new(
    "ListHandshakesForOrganizationResponse",
    &[
        Member::new("Handshakes", &schemas::HANDSHAKES),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListHandshakesForOrganizationResponse, LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE { 0 handshakes, 1 next_token });

/// `ListInboundResponsibilityTransfersRequest`.
#[derive(Clone, Default)]
pub struct ListInboundResponsibilityTransfersRequest {
    /// `Type`.
    pub r#type: ResponsibilityTransferType,
    /// `Id`.
    pub id: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST: Structure = Structure::new(
    "ListInboundResponsibilityTransfersRequest",
    &[
        Member::new("Type", &schemas::RESPONSIBILITY_TRANSFER_TYPE).required(),
        Member::new("Id", &schemas::RESPONSIBILITY_TRANSFER_ID),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListInboundResponsibilityTransfersRequest, LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST { 0 r#type, 1 id, 2 next_token, 3 max_results });

/// `ListInboundResponsibilityTransfersResponse`.
#[derive(Clone, Default)]
pub struct ListInboundResponsibilityTransfersResponse {
    /// `ResponsibilityTransfers`.
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE: Structure = Structure::new(
    "ListInboundResponsibilityTransfersResponse",
    &[
        Member::new("ResponsibilityTransfers", &schemas::RESPONSIBILITY_TRANSFERS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListInboundResponsibilityTransfersResponse, LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE { 0 responsibility_transfers, 1 next_token });

/// `ListOrganizationalUnitsForParentRequest`.
#[derive(Clone, Default)]
pub struct ListOrganizationalUnitsForParentRequest {
    /// `ParentId`.
    pub parent_id: String,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST: Structure = Structure::new(
    "ListOrganizationalUnitsForParentRequest",
    &[
        Member::new("ParentId", &schemas::PARENT_ID).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListOrganizationalUnitsForParentRequest, LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST { 0 parent_id, 1 next_token, 2 max_results });

/// `ListOrganizationalUnitsForParentResponse`.
#[derive(Clone, Default)]
pub struct ListOrganizationalUnitsForParentResponse {
    /// `OrganizationalUnits`.
    pub organizational_units: Option<Vec<OrganizationalUnit>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE: Structure = Structure::new(
    "ListOrganizationalUnitsForParentResponse",
    &[
        Member::new("OrganizationalUnits", &schemas::ORGANIZATIONAL_UNITS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListOrganizationalUnitsForParentResponse, LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE { 0 organizational_units, 1 next_token });

/// `ListOutboundResponsibilityTransfersRequest`.
#[derive(Clone, Default)]
pub struct ListOutboundResponsibilityTransfersRequest {
    /// `Type`.
    pub r#type: ResponsibilityTransferType,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST: Structure = Structure::new(
    "ListOutboundResponsibilityTransfersRequest",
    &[
        Member::new("Type", &schemas::RESPONSIBILITY_TRANSFER_TYPE).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListOutboundResponsibilityTransfersRequest, LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST { 0 r#type, 1 next_token, 2 max_results });

/// `ListOutboundResponsibilityTransfersResponse`.
#[derive(Clone, Default)]
pub struct ListOutboundResponsibilityTransfersResponse {
    /// `ResponsibilityTransfers`.
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE: Structure = Structure::new(
    "ListOutboundResponsibilityTransfersResponse",
    &[
        Member::new("ResponsibilityTransfers", &schemas::RESPONSIBILITY_TRANSFERS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListOutboundResponsibilityTransfersResponse, LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE { 0 responsibility_transfers, 1 next_token });

/// `ListParentsRequest`.
#[derive(Clone, Default)]
pub struct ListParentsRequest {
    /// `ChildId`.
    pub child_id: String,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_PARENTS_REQUEST: Structure = Structure::new(
    "ListParentsRequest",
    &[
        Member::new("ChildId", &schemas::CHILD_ID).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListParentsRequest, LIST_PARENTS_REQUEST { 0 child_id, 1 next_token, 2 max_results });

/// `ListParentsResponse`.
#[derive(Clone, Default)]
pub struct ListParentsResponse {
    /// `Parents`.
    pub parents: Option<Vec<Parent>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_PARENTS_RESPONSE: Structure = Structure::new(
    "ListParentsResponse",
    &[Member::new("Parents", &schemas::PARENTS), Member::new("NextToken", &schemas::NEXT_TOKEN)],
);

wire::shape!(ListParentsResponse, LIST_PARENTS_RESPONSE { 0 parents, 1 next_token });

/// `ListPoliciesForTargetRequest`.
#[derive(Clone, Default)]
pub struct ListPoliciesForTargetRequest {
    /// `TargetId`.
    pub target_id: String,
    /// `Filter`.
    pub filter: PolicyType,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_POLICIES_FOR_TARGET_REQUEST: Structure = Structure::new(
    "ListPoliciesForTargetRequest",
    &[
        Member::new("TargetId", &schemas::POLICY_TARGET_ID).required(),
        Member::new("Filter", &schemas::POLICY_TYPE).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListPoliciesForTargetRequest, LIST_POLICIES_FOR_TARGET_REQUEST { 0 target_id, 1 filter, 2 next_token, 3 max_results });

/// `ListPoliciesForTargetResponse`.
#[derive(Clone, Default)]
pub struct ListPoliciesForTargetResponse {
    /// `Policies`.
    pub policies: Option<Vec<PolicySummary>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_POLICIES_FOR_TARGET_RESPONSE: Structure = Structure::new(
    "ListPoliciesForTargetResponse",
    &[Member::new("Policies", &schemas::POLICIES), Member::new("NextToken", &schemas::NEXT_TOKEN)],
);

wire::shape!(ListPoliciesForTargetResponse, LIST_POLICIES_FOR_TARGET_RESPONSE { 0 policies, 1 next_token });

/// `ListPoliciesRequest`.
#[derive(Clone, Default)]
pub struct ListPoliciesRequest {
    /// `Filter`.
    pub filter: PolicyType,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_POLICIES_REQUEST: Structure = Structure::new(
    "ListPoliciesRequest",
    &[
        Member::new("Filter", &schemas::POLICY_TYPE).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListPoliciesRequest, LIST_POLICIES_REQUEST { 0 filter, 1 next_token, 2 max_results });

/// `ListPoliciesResponse`.
#[derive(Clone, Default)]
pub struct ListPoliciesResponse {
    /// `Policies`.
    pub policies: Option<Vec<PolicySummary>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_POLICIES_RESPONSE: Structure = Structure::new(
    "ListPoliciesResponse",
    &[Member::new("Policies", &schemas::POLICIES), Member::new("NextToken", &schemas::NEXT_TOKEN)],
);

wire::shape!(ListPoliciesResponse, LIST_POLICIES_RESPONSE { 0 policies, 1 next_token });

/// `ListRootsRequest`.
#[derive(Clone, Default)]
pub struct ListRootsRequest {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_ROOTS_REQUEST: Structure = Structure::new(
    "ListRootsRequest",
    &[
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListRootsRequest, LIST_ROOTS_REQUEST { 0 next_token, 1 max_results });

/// `ListRootsResponse`.
#[derive(Clone, Default)]
pub struct ListRootsResponse {
    /// `Roots`.
    pub roots: Option<Vec<Root>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_ROOTS_RESPONSE: Structure = Structure::new(
    "ListRootsResponse",
    &[Member::new("Roots", &schemas::ROOTS), Member::new("NextToken", &schemas::NEXT_TOKEN)],
);

wire::shape!(ListRootsResponse, LIST_ROOTS_RESPONSE { 0 roots, 1 next_token });

/// `ListTagsForResourceRequest`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceRequest {
    /// `ResourceId`.
    pub resource_id: String,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: Structure = Structure::new(
    "ListTagsForResourceRequest",
    &[
        Member::new("ResourceId", &schemas::TAGGABLE_RESOURCE_ID).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListTagsForResourceRequest, LIST_TAGS_FOR_RESOURCE_REQUEST { 0 resource_id, 1 next_token });

/// `ListTagsForResourceResponse`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceResponse {
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_RESPONSE: Structure = Structure::new(
    "ListTagsForResourceResponse",
    &[Member::new("Tags", &schemas::TAGS), Member::new("NextToken", &schemas::NEXT_TOKEN)],
);

wire::shape!(ListTagsForResourceResponse, LIST_TAGS_FOR_RESOURCE_RESPONSE { 0 tags, 1 next_token });

/// `ListTargetsForPolicyRequest`.
#[derive(Clone, Default)]
pub struct ListTargetsForPolicyRequest {
    /// `PolicyId`.
    pub policy_id: String,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_TARGETS_FOR_POLICY_REQUEST: Structure = Structure::new(
    "ListTargetsForPolicyRequest",
    &[
        Member::new("PolicyId", &schemas::POLICY_ID).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::MAX_RESULTS),
    ],
);

wire::shape!(ListTargetsForPolicyRequest, LIST_TARGETS_FOR_POLICY_REQUEST { 0 policy_id, 1 next_token, 2 max_results });

/// `ListTargetsForPolicyResponse`.
#[derive(Clone, Default)]
pub struct ListTargetsForPolicyResponse {
    /// `Targets`.
    pub targets: Option<Vec<PolicyTargetSummary>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TARGETS_FOR_POLICY_RESPONSE: Structure = Structure::new(
    "ListTargetsForPolicyResponse",
    &[
        Member::new("Targets", &schemas::POLICY_TARGETS),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListTargetsForPolicyResponse, LIST_TARGETS_FOR_POLICY_RESPONSE { 0 targets, 1 next_token });

/// `MoveAccountRequest`.
#[derive(Clone, Default)]
pub struct MoveAccountRequest {
    /// `AccountId`.
    pub account_id: String,
    /// `SourceParentId`.
    pub source_parent_id: String,
    /// `DestinationParentId`.
    pub destination_parent_id: String,
}

pub(super) static MOVE_ACCOUNT_REQUEST: Structure = Structure::new(
    "MoveAccountRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
        Member::new("SourceParentId", &schemas::PARENT_ID).required(),
        Member::new("DestinationParentId", &schemas::PARENT_ID).required(),
    ],
);

wire::shape!(MoveAccountRequest, MOVE_ACCOUNT_REQUEST { 0 account_id, 1 source_parent_id, 2 destination_parent_id });

/// `Organization`.
#[derive(Clone, Default)]
pub struct Organization {
    /// `Id`.
    pub id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `FeatureSet`.
    pub feature_set: Option<OrganizationFeatureSet>,
    /// `MasterAccountArn`.
    pub master_account_arn: Option<String>,
    /// `MasterAccountId`.
    pub master_account_id: Option<String>,
    /// `MasterAccountEmail`.
    pub master_account_email: Option<SensitiveString>,
    /// `AvailablePolicyTypes`.
    pub available_policy_types: Option<Vec<PolicyTypeSummary>>,
}

pub(super) static ORGANIZATION: Structure = Structure::new(
    "Organization",
    &[
        Member::new("Id", &schemas::ORGANIZATION_ID),
        Member::new("Arn", &schemas::ORGANIZATION_ARN),
        Member::new("FeatureSet", &schemas::ORGANIZATION_FEATURE_SET),
        Member::new("MasterAccountArn", &schemas::ACCOUNT_ARN),
        Member::new("MasterAccountId", &schemas::ACCOUNT_ID),
        Member::new("MasterAccountEmail", &schemas::EMAIL),
        Member::new("AvailablePolicyTypes", &schemas::POLICY_TYPES),
    ],
);

wire::shape!(Organization, ORGANIZATION { 0 id, 1 arn, 2 feature_set, 3 master_account_arn, 4 master_account_id, 5 master_account_email, 6 available_policy_types });

/// `OrganizationalUnit`.
#[derive(Clone, Default)]
pub struct OrganizationalUnit {
    /// `Id`.
    pub id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Path`.
    pub path: Option<String>,
}

pub(super) static ORGANIZATIONAL_UNIT: Structure = Structure::new(
    "OrganizationalUnit",
    &[
        Member::new("Id", &schemas::ORGANIZATIONAL_UNIT_ID),
        Member::new("Arn", &schemas::ORGANIZATIONAL_UNIT_ARN),
        Member::new("Name", &schemas::ORGANIZATIONAL_UNIT_NAME),
        Member::new("Path", &schemas::PATH),
    ],
);

wire::shape!(OrganizationalUnit, ORGANIZATIONAL_UNIT { 0 id, 1 arn, 2 name, 3 path });

/// `Parent`.
#[derive(Clone, Default)]
pub struct Parent {
    /// `Id`.
    pub id: Option<String>,
    /// `Type`.
    pub r#type: Option<ParentType>,
}

pub(super) static PARENT: Structure = Structure::new(
    "Parent",
    &[Member::new("Id", &schemas::PARENT_ID), Member::new("Type", &schemas::PARENT_TYPE)],
);

wire::shape!(Parent, PARENT { 0 id, 1 r#type });

/// `Policy`.
#[derive(Clone, Default)]
pub struct Policy {
    /// `PolicySummary`.
    pub policy_summary: Option<PolicySummary>,
    /// `Content`.
    pub content: Option<String>,
}

pub(super) static POLICY: Structure = Structure::new(
    "Policy",
    &[
        Member::new("PolicySummary", &schemas::POLICY_SUMMARY),
        Member::new("Content", &schemas::POLICY_CONTENT),
    ],
);

wire::shape!(Policy, POLICY { 0 policy_summary, 1 content });

/// `PolicySummary`.
#[derive(Clone, Default)]
pub struct PolicySummary {
    /// `Id`.
    pub id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `Type`.
    pub r#type: Option<PolicyType>,
    /// `AwsManaged`.
    pub aws_managed: Option<bool>,
}

pub(super) static POLICY_SUMMARY: Structure = Structure::new(
    "PolicySummary",
    &[
        Member::new("Id", &schemas::POLICY_ID),
        Member::new("Arn", &schemas::POLICY_ARN),
        Member::new("Name", &schemas::POLICY_NAME),
        Member::new("Description", &schemas::POLICY_DESCRIPTION),
        Member::new("Type", &schemas::POLICY_TYPE),
        Member::new("AwsManaged", &plain::BOOLEAN),
    ],
);

wire::shape!(PolicySummary, POLICY_SUMMARY { 0 id, 1 arn, 2 name, 3 description, 4 r#type, 5 aws_managed });

/// `PolicyTargetSummary`.
#[derive(Clone, Default)]
pub struct PolicyTargetSummary {
    /// `TargetId`.
    pub target_id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Type`.
    pub r#type: Option<TargetType>,
}

pub(super) static POLICY_TARGET_SUMMARY: Structure = Structure::new(
    "PolicyTargetSummary",
    &[
        Member::new("TargetId", &schemas::POLICY_TARGET_ID),
        Member::new("Arn", &schemas::GENERIC_ARN),
        Member::new("Name", &schemas::TARGET_NAME),
        Member::new("Type", &schemas::TARGET_TYPE),
    ],
);

wire::shape!(PolicyTargetSummary, POLICY_TARGET_SUMMARY { 0 target_id, 1 arn, 2 name, 3 r#type });

/// `PolicyTypeSummary`.
#[derive(Clone, Default)]
pub struct PolicyTypeSummary {
    /// `Type`.
    pub r#type: Option<PolicyType>,
    /// `Status`.
    pub status: Option<PolicyTypeStatus>,
}

pub(super) static POLICY_TYPE_SUMMARY: Structure = Structure::new(
    "PolicyTypeSummary",
    &[
        Member::new("Type", &schemas::POLICY_TYPE),
        Member::new("Status", &schemas::POLICY_TYPE_STATUS),
    ],
);

wire::shape!(PolicyTypeSummary, POLICY_TYPE_SUMMARY { 0 r#type, 1 status });

/// `PutResourcePolicyRequest`.
#[derive(Clone, Default)]
pub struct PutResourcePolicyRequest {
    /// `Content`.
    pub content: String,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static PUT_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "PutResourcePolicyRequest",
    &[
        Member::new("Content", &schemas::RESOURCE_POLICY_CONTENT).required(),
        Member::new("Tags", &schemas::TAGS),
    ],
);

wire::shape!(PutResourcePolicyRequest, PUT_RESOURCE_POLICY_REQUEST { 0 content, 1 tags });

/// `PutResourcePolicyResponse`.
#[derive(Clone, Default)]
pub struct PutResourcePolicyResponse {
    /// `ResourcePolicy`.
    pub resource_policy: Option<ResourcePolicy>,
}

pub(super) static PUT_RESOURCE_POLICY_RESPONSE: Structure = Structure::new(
    "PutResourcePolicyResponse",
    &[Member::new("ResourcePolicy", &schemas::RESOURCE_POLICY)],
);

wire::shape!(PutResourcePolicyResponse, PUT_RESOURCE_POLICY_RESPONSE { 0 resource_policy });

/// `RegisterDelegatedAdministratorRequest`.
#[derive(Clone, Default)]
pub struct RegisterDelegatedAdministratorRequest {
    /// `AccountId`.
    pub account_id: String,
    /// `ServicePrincipal`.
    pub service_principal: String,
}

pub(super) static REGISTER_DELEGATED_ADMINISTRATOR_REQUEST: Structure = Structure::new(
    "RegisterDelegatedAdministratorRequest",
    &[
        Member::new("AccountId", &schemas::ACCOUNT_ID).required(),
        Member::new("ServicePrincipal", &schemas::SERVICE_PRINCIPAL).required(),
    ],
);

wire::shape!(RegisterDelegatedAdministratorRequest, REGISTER_DELEGATED_ADMINISTRATOR_REQUEST { 0 account_id, 1 service_principal });

/// `RemoveAccountFromOrganizationRequest`.
#[derive(Clone, Default)]
pub struct RemoveAccountFromOrganizationRequest {
    /// `AccountId`.
    pub account_id: String,
}

pub(super) static REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST: Structure = Structure::new(
    "RemoveAccountFromOrganizationRequest",
    &[Member::new("AccountId", &schemas::ACCOUNT_ID).required()],
);

wire::shape!(RemoveAccountFromOrganizationRequest, REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST { 0 account_id });

/// `ResourcePolicy`.
#[derive(Clone, Default)]
pub struct ResourcePolicy {
    /// `ResourcePolicySummary`.
    pub resource_policy_summary: Option<ResourcePolicySummary>,
    /// `Content`.
    pub content: Option<String>,
}

pub(super) static RESOURCE_POLICY: Structure = Structure::new(
    "ResourcePolicy",
    &[
        Member::new("ResourcePolicySummary", &schemas::RESOURCE_POLICY_SUMMARY),
        Member::new("Content", &schemas::RESOURCE_POLICY_CONTENT),
    ],
);

wire::shape!(ResourcePolicy, RESOURCE_POLICY { 0 resource_policy_summary, 1 content });

/// `ResourcePolicySummary`.
#[derive(Clone, Default)]
pub struct ResourcePolicySummary {
    /// `Id`.
    pub id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
}

pub(super) static RESOURCE_POLICY_SUMMARY: Structure = Structure::new(
    "ResourcePolicySummary",
    &[
        Member::new("Id", &schemas::RESOURCE_POLICY_ID),
        Member::new("Arn", &schemas::RESOURCE_POLICY_ARN),
    ],
);

wire::shape!(ResourcePolicySummary, RESOURCE_POLICY_SUMMARY { 0 id, 1 arn });

/// `ResponsibilityTransfer`.
#[derive(Clone, Default)]
pub struct ResponsibilityTransfer {
    /// `Arn`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<SensitiveString>,
    /// `Id`.
    pub id: Option<String>,
    /// `Type`.
    pub r#type: Option<ResponsibilityTransferType>,
    /// `Status`.
    pub status: Option<ResponsibilityTransferStatus>,
    /// `Source`.
    pub source: Option<TransferParticipant>,
    /// `Target`.
    pub target: Option<TransferParticipant>,
    /// `StartTimestamp`.
    pub start_timestamp: Option<Timestamp>,
    /// `EndTimestamp`.
    pub end_timestamp: Option<Timestamp>,
    /// `ActiveHandshakeId`.
    pub active_handshake_id: Option<String>,
}

pub(super) static RESPONSIBILITY_TRANSFER: Structure = Structure::new(
    "ResponsibilityTransfer",
    &[
        Member::new("Arn", &schemas::RESPONSIBILITY_TRANSFER_ARN),
        Member::new("Name", &schemas::RESPONSIBILITY_TRANSFER_NAME),
        Member::new("Id", &schemas::RESPONSIBILITY_TRANSFER_ID),
        Member::new("Type", &schemas::RESPONSIBILITY_TRANSFER_TYPE),
        Member::new("Status", &schemas::RESPONSIBILITY_TRANSFER_STATUS),
        Member::new("Source", &schemas::TRANSFER_PARTICIPANT),
        Member::new("Target", &schemas::TRANSFER_PARTICIPANT),
        Member::new("StartTimestamp", &plain::TIMESTAMP),
        Member::new("EndTimestamp", &plain::TIMESTAMP),
        Member::new("ActiveHandshakeId", &schemas::HANDSHAKE_ID),
    ],
);

wire::shape!(ResponsibilityTransfer, RESPONSIBILITY_TRANSFER { 0 arn, 1 name, 2 id, 3 r#type, 4 status, 5 source, 6 target, 7 start_timestamp, 8 end_timestamp, 9 active_handshake_id });

/// `Root`.
#[derive(Clone, Default)]
pub struct Root {
    /// `Id`.
    pub id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `PolicyTypes`.
    pub policy_types: Option<Vec<PolicyTypeSummary>>,
}

pub(super) static ROOT: Structure = Structure::new(
    "Root",
    &[
        Member::new("Id", &schemas::ROOT_ID),
        Member::new("Arn", &schemas::ROOT_ARN),
        Member::new("Name", &schemas::ROOT_NAME),
        Member::new("PolicyTypes", &schemas::POLICY_TYPES),
    ],
);

wire::shape!(Root, ROOT { 0 id, 1 arn, 2 name, 3 policy_types });

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
        Member::new("Key", &schemas::TAG_KEY).required(),
        Member::new("Value", &schemas::TAG_VALUE).required(),
    ],
);

wire::shape!(Tag, TAG { 0 key, 1 value });

/// `TagResourceRequest`.
#[derive(Clone, Default)]
pub struct TagResourceRequest {
    /// `ResourceId`.
    pub resource_id: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::new("ResourceId", &schemas::TAGGABLE_RESOURCE_ID).required(),
        Member::new("Tags", &schemas::TAGS).required(),
    ],
);

wire::shape!(TagResourceRequest, TAG_RESOURCE_REQUEST { 0 resource_id, 1 tags });

/// `TerminateResponsibilityTransferRequest`.
#[derive(Clone, Default)]
pub struct TerminateResponsibilityTransferRequest {
    /// `Id`.
    pub id: String,
    /// `EndTimestamp`.
    pub end_timestamp: Option<Timestamp>,
}

pub(super) static TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST: Structure = Structure::new(
    "TerminateResponsibilityTransferRequest",
    &[
        Member::new("Id", &schemas::RESPONSIBILITY_TRANSFER_ID).required(),
        Member::new("EndTimestamp", &plain::TIMESTAMP),
    ],
);

wire::shape!(TerminateResponsibilityTransferRequest, TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST { 0 id, 1 end_timestamp });

/// `TerminateResponsibilityTransferResponse`.
#[derive(Clone, Default)]
pub struct TerminateResponsibilityTransferResponse {
    /// `ResponsibilityTransfer`.
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

pub(super) static TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE: Structure = Structure::new(
    "TerminateResponsibilityTransferResponse",
    &[Member::new("ResponsibilityTransfer", &schemas::RESPONSIBILITY_TRANSFER)],
);

wire::shape!(TerminateResponsibilityTransferResponse, TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE { 0 responsibility_transfer });

/// `TransferParticipant`.
#[derive(Clone, Default)]
pub struct TransferParticipant {
    /// `ManagementAccountId`.
    pub management_account_id: Option<String>,
    /// `ManagementAccountEmail`.
    pub management_account_email: Option<SensitiveString>,
}

pub(super) static TRANSFER_PARTICIPANT: Structure = Structure::new(
    "TransferParticipant",
    &[
        Member::new("ManagementAccountId", &schemas::ACCOUNT_ID),
        Member::new("ManagementAccountEmail", &schemas::EMAIL),
    ],
);

wire::shape!(TransferParticipant, TRANSFER_PARTICIPANT { 0 management_account_id, 1 management_account_email });

/// `UntagResourceRequest`.
#[derive(Clone, Default)]
pub struct UntagResourceRequest {
    /// `ResourceId`.
    pub resource_id: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::new("ResourceId", &schemas::TAGGABLE_RESOURCE_ID).required(),
        Member::new("TagKeys", &schemas::TAG_KEYS).required(),
    ],
);

wire::shape!(UntagResourceRequest, UNTAG_RESOURCE_REQUEST { 0 resource_id, 1 tag_keys });

/// `UpdateOrganizationalUnitRequest`.
#[derive(Clone, Default)]
pub struct UpdateOrganizationalUnitRequest {
    /// `OrganizationalUnitId`.
    pub organizational_unit_id: String,
    /// `Name`.
    pub name: Option<String>,
}

pub(super) static UPDATE_ORGANIZATIONAL_UNIT_REQUEST: Structure = Structure::new(
    "UpdateOrganizationalUnitRequest",
    &[
        Member::new("OrganizationalUnitId", &schemas::ORGANIZATIONAL_UNIT_ID).required(),
        Member::new("Name", &schemas::ORGANIZATIONAL_UNIT_NAME),
    ],
);

wire::shape!(UpdateOrganizationalUnitRequest, UPDATE_ORGANIZATIONAL_UNIT_REQUEST { 0 organizational_unit_id, 1 name });

/// `UpdateOrganizationalUnitResponse`.
#[derive(Clone, Default)]
pub struct UpdateOrganizationalUnitResponse {
    /// `OrganizationalUnit`.
    pub organizational_unit: Option<OrganizationalUnit>,
}

pub(super) static UPDATE_ORGANIZATIONAL_UNIT_RESPONSE: Structure = Structure::new(
    "UpdateOrganizationalUnitResponse",
    &[Member::new("OrganizationalUnit", &schemas::ORGANIZATIONAL_UNIT)],
);

wire::shape!(UpdateOrganizationalUnitResponse, UPDATE_ORGANIZATIONAL_UNIT_RESPONSE { 0 organizational_unit });

/// `UpdatePolicyRequest`.
#[derive(Clone, Default)]
pub struct UpdatePolicyRequest {
    /// `PolicyId`.
    pub policy_id: String,
    /// `Name`.
    pub name: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `Content`.
    pub content: Option<String>,
}

pub(super) static UPDATE_POLICY_REQUEST: Structure = Structure::new(
    "UpdatePolicyRequest",
    &[
        Member::new("PolicyId", &schemas::POLICY_ID).required(),
        Member::new("Name", &schemas::POLICY_NAME),
        Member::new("Description", &schemas::POLICY_DESCRIPTION),
        Member::new("Content", &schemas::POLICY_CONTENT),
    ],
);

wire::shape!(UpdatePolicyRequest, UPDATE_POLICY_REQUEST { 0 policy_id, 1 name, 2 description, 3 content });

/// `UpdatePolicyResponse`.
#[derive(Clone, Default)]
pub struct UpdatePolicyResponse {
    /// `Policy`.
    pub policy: Option<Policy>,
}

pub(super) static UPDATE_POLICY_RESPONSE: Structure =
    Structure::new("UpdatePolicyResponse", &[Member::new("Policy", &schemas::POLICY)]);

wire::shape!(UpdatePolicyResponse, UPDATE_POLICY_RESPONSE { 0 policy });

/// `UpdateResponsibilityTransferRequest`.
#[derive(Clone, Default)]
pub struct UpdateResponsibilityTransferRequest {
    /// `Id`.
    pub id: String,
    /// `Name`.
    pub name: SensitiveString,
}

pub(super) static UPDATE_RESPONSIBILITY_TRANSFER_REQUEST: Structure = Structure::new(
    "UpdateResponsibilityTransferRequest",
    &[
        Member::new("Id", &schemas::RESPONSIBILITY_TRANSFER_ID).required(),
        Member::new("Name", &schemas::RESPONSIBILITY_TRANSFER_NAME).required(),
    ],
);

wire::shape!(UpdateResponsibilityTransferRequest, UPDATE_RESPONSIBILITY_TRANSFER_REQUEST { 0 id, 1 name });

/// `UpdateResponsibilityTransferResponse`.
#[derive(Clone, Default)]
pub struct UpdateResponsibilityTransferResponse {
    /// `ResponsibilityTransfer`.
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

pub(super) static UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE: Structure = Structure::new(
    "UpdateResponsibilityTransferResponse",
    &[Member::new("ResponsibilityTransfer", &schemas::RESPONSIBILITY_TRANSFER)],
);

wire::shape!(UpdateResponsibilityTransferResponse, UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE { 0 responsibility_transfer });
