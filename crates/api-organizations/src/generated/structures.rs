// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use wire::{Member, SensitiveString, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

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
