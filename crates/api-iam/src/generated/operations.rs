// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta,
    new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "IAM",
    name: "iam",
    event_source: "iam.amazonaws.com",
    api_version: "2010-05-08",
    target_prefix: None,
    protocols: &[Protocol::AwsQuery],
    xml_namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    validation_code: "ValidationError",
    hides_texts: true,
    names_errors: false,
    global_region: Some("us-east-1"),
    sessions_need_mfa: true,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[
        ResourceKind {
            name: "AWS::IAM::User",
            arn: "user/*",
            is_owned: false,
            is_private: false,
            is_named_when_judged: true,
            names_container: false,
        },
        ResourceKind {
            name: "AWS::IAM::Role",
            arn: "role/*",
            is_owned: false,
            is_private: false,
            is_named_when_judged: true,
            names_container: false,
        },
        ResourceKind {
            name: "AWS::IAM::Group",
            arn: "group/*",
            is_owned: false,
            is_private: false,
            is_named_when_judged: true,
            names_container: false,
        },
        ResourceKind {
            name: "AWS::IAM::Policy",
            arn: "policy/*",
            is_owned: false,
            is_private: false,
            is_named_when_judged: true,
            names_container: false,
        },
        ResourceKind {
            name: "AWS::IAM::OIDCProvider",
            arn: "oidc-provider/*",
            is_owned: false,
            is_private: false,
            is_named_when_judged: true,
            names_container: false,
        },
        ResourceKind {
            name: "AWS::IAM::InstanceProfile",
            arn: "instance-profile/*",
            is_owned: false,
            is_private: false,
            is_named_when_judged: true,
            names_container: false,
        },
        ResourceKind {
            name: "AWS::IAM::AccessKey",
            arn: "root",
            is_owned: false,
            is_private: false,
            is_named_when_judged: false,
            names_container: false,
        },
    ],
    operations: &[
        &ACCEPT_DELEGATION_REQUEST,
        &ACQUIRE_ROLE,
        &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER,
        &ADD_ROLE_TO_INSTANCE_PROFILE,
        &ADD_USER_TO_GROUP,
        &ASSOCIATE_DELEGATION_REQUEST,
        &ATTACH_GROUP_POLICY,
        &ATTACH_ROLE_POLICY,
        &ATTACH_USER_POLICY,
        &CHANGE_PASSWORD,
        &CREATE_ACCESS_KEY,
        &CREATE_ACCOUNT_ALIAS,
        &CREATE_DELEGATION_REQUEST,
        &CREATE_GROUP,
        &CREATE_INSTANCE_PROFILE,
        &CREATE_LOGIN_PROFILE,
        &CREATE_OPEN_ID_CONNECT_PROVIDER,
        &CREATE_POLICY,
        &CREATE_POLICY_VERSION,
        &CREATE_ROLE,
        &CREATE_SAML_PROVIDER,
        &CREATE_SERVICE_LINKED_ROLE,
        &CREATE_SERVICE_SPECIFIC_CREDENTIAL,
        &CREATE_USER,
        &CREATE_VIRTUAL_MFA_DEVICE,
        &DEACTIVATE_MFA_DEVICE,
        &DELETE_ACCESS_KEY,
        &DELETE_ACCOUNT_ALIAS,
        &DELETE_ACCOUNT_PASSWORD_POLICY,
        &DELETE_GROUP,
        &DELETE_GROUP_POLICY,
        &DELETE_INSTANCE_PROFILE,
        &DELETE_LOGIN_PROFILE,
        &DELETE_OPEN_ID_CONNECT_PROVIDER,
        &DELETE_POLICY,
        &DELETE_POLICY_VERSION,
        &DELETE_ROLE,
        &DELETE_ROLE_PERMISSIONS_BOUNDARY,
        &DELETE_ROLE_POLICY,
        &DELETE_SAML_PROVIDER,
        &DELETE_SSH_PUBLIC_KEY,
        &DELETE_SERVER_CERTIFICATE,
        &DELETE_SERVICE_LINKED_ROLE,
        &DELETE_SERVICE_SPECIFIC_CREDENTIAL,
        &DELETE_SIGNING_CERTIFICATE,
        &DELETE_USER,
        &DELETE_USER_PERMISSIONS_BOUNDARY,
        &DELETE_USER_POLICY,
        &DELETE_VIRTUAL_MFA_DEVICE,
        &DETACH_GROUP_POLICY,
        &DETACH_ROLE_POLICY,
        &DETACH_USER_POLICY,
        &DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        &DISABLE_ORGANIZATIONS_ROOT_SESSIONS,
        &DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
        &ENABLE_MFA_DEVICE,
        &ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        &ENABLE_ORGANIZATIONS_ROOT_SESSIONS,
        &ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
        &GENERATE_CREDENTIAL_REPORT,
        &GENERATE_ORGANIZATIONS_ACCESS_REPORT,
        &GENERATE_SERVICE_LAST_ACCESSED_DETAILS,
        &GET_ACCESS_KEY_LAST_USED,
        &GET_ACCOUNT_AUTHORIZATION_DETAILS,
        &GET_ACCOUNT_PASSWORD_POLICY,
        &GET_ACCOUNT_PROPERTIES,
        &GET_ACCOUNT_SUMMARY,
        &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY,
        &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY,
        &GET_CREDENTIAL_REPORT,
        &GET_DELEGATION_REQUEST,
        &GET_GROUP,
        &GET_GROUP_POLICY,
        &GET_HUMAN_READABLE_SUMMARY,
        &GET_INSTANCE_PROFILE,
        &GET_LOGIN_PROFILE,
        &GET_MFA_DEVICE,
        &GET_OPEN_ID_CONNECT_PROVIDER,
        &GET_ORGANIZATIONS_ACCESS_REPORT,
        &GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO,
        &GET_POLICY,
        &GET_POLICY_VERSION,
        &GET_ROLE,
        &GET_ROLE_POLICY,
        &GET_ROLE_TEMPLATE_VERSION,
        &GET_SAML_PROVIDER,
        &GET_SSH_PUBLIC_KEY,
        &GET_SERVER_CERTIFICATE,
        &GET_SERVICE_LAST_ACCESSED_DETAILS,
        &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES,
        &GET_SERVICE_LINKED_ROLE_DELETION_STATUS,
        &GET_USER,
        &GET_USER_POLICY,
        &LIST_ACCESS_KEYS,
        &LIST_ACCOUNT_ALIASES,
        &LIST_ATTACHED_GROUP_POLICIES,
        &LIST_ATTACHED_ROLE_POLICIES,
        &LIST_ATTACHED_USER_POLICIES,
        &LIST_DELEGATION_REQUESTS,
        &LIST_ENTITIES_FOR_POLICY,
        &LIST_GROUP_POLICIES,
        &LIST_GROUPS,
        &LIST_GROUPS_FOR_USER,
        &LIST_INSTANCE_PROFILE_TAGS,
        &LIST_INSTANCE_PROFILES,
        &LIST_INSTANCE_PROFILES_FOR_ROLE,
        &LIST_MFA_DEVICE_TAGS,
        &LIST_MFA_DEVICES,
        &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS,
        &LIST_OPEN_ID_CONNECT_PROVIDERS,
        &LIST_ORGANIZATIONS_FEATURES,
        &LIST_POLICIES,
        &LIST_POLICIES_GRANTING_SERVICE_ACCESS,
        &LIST_POLICY_TAGS,
        &LIST_POLICY_VERSIONS,
        &LIST_ROLE_POLICIES,
        &LIST_ROLE_TAGS,
        &LIST_ROLES,
        &LIST_SAML_PROVIDER_TAGS,
        &LIST_SAML_PROVIDERS,
        &LIST_SSH_PUBLIC_KEYS,
        &LIST_SERVER_CERTIFICATE_TAGS,
        &LIST_SERVER_CERTIFICATES,
        &LIST_SERVICE_SPECIFIC_CREDENTIALS,
        &LIST_SIGNING_CERTIFICATES,
        &LIST_USER_POLICIES,
        &LIST_USER_TAGS,
        &LIST_USERS,
        &LIST_VIRTUAL_MFA_DEVICES,
        &PUT_ACCOUNT_PROPERTIES,
        &PUT_GROUP_POLICY,
        &PUT_ROLE_PERMISSIONS_BOUNDARY,
        &PUT_ROLE_POLICY,
        &PUT_USER_PERMISSIONS_BOUNDARY,
        &PUT_USER_POLICY,
        &REJECT_DELEGATION_REQUEST,
        &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER,
        &REMOVE_ROLE_FROM_INSTANCE_PROFILE,
        &REMOVE_USER_FROM_GROUP,
        &RESET_SERVICE_SPECIFIC_CREDENTIAL,
        &RESYNC_MFA_DEVICE,
        &SEND_DELEGATION_TOKEN,
        &SET_DEFAULT_POLICY_VERSION,
        &SET_SECURITY_TOKEN_SERVICE_PREFERENCES,
        &SIMULATE_CUSTOM_POLICY,
        &SIMULATE_PRINCIPAL_POLICY,
        &TAG_INSTANCE_PROFILE,
        &TAG_MFA_DEVICE,
        &TAG_OPEN_ID_CONNECT_PROVIDER,
        &TAG_POLICY,
        &TAG_ROLE,
        &TAG_SAML_PROVIDER,
        &TAG_SERVER_CERTIFICATE,
        &TAG_USER,
        &UNTAG_INSTANCE_PROFILE,
        &UNTAG_MFA_DEVICE,
        &UNTAG_OPEN_ID_CONNECT_PROVIDER,
        &UNTAG_POLICY,
        &UNTAG_ROLE,
        &UNTAG_SAML_PROVIDER,
        &UNTAG_SERVER_CERTIFICATE,
        &UNTAG_USER,
        &UPDATE_ACCESS_KEY,
        &UPDATE_ACCOUNT_PASSWORD_POLICY,
        &UPDATE_ASSUME_ROLE_POLICY,
        &UPDATE_DELEGATION_REQUEST,
        &UPDATE_GROUP,
        &UPDATE_LOGIN_PROFILE,
        &UPDATE_OPEN_ID_CONNECT_PROVIDER,
        &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT,
        &UPDATE_ROLE,
        &UPDATE_ROLE_DESCRIPTION,
        &UPDATE_SAML_PROVIDER,
        &UPDATE_SSH_PUBLIC_KEY,
        &UPDATE_SERVER_CERTIFICATE,
        &UPDATE_SERVICE_SPECIFIC_CREDENTIAL,
        &UPDATE_SIGNING_CERTIFICATE,
        &UPDATE_USER,
        &UPLOAD_SSH_PUBLIC_KEY,
        &UPLOAD_SERVER_CERTIFICATE,
        &UPLOAD_SIGNING_CERTIFICATE,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

static ACCEPT_DELEGATION_REQUEST: OperationMeta =
    OperationMeta::named(&SERVICE, "AcceptDelegationRequest", &["iam:AcceptDelegationRequest"]);

static ACQUIRE_ROLE: OperationMeta =
    OperationMeta::named(&SERVICE, "AcquireRole", &["iam:AcquireRole"]);

/// `AddClientIDToOpenIDConnectProvider`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddClientIDToOpenIDConnectProvider;

impl Operation for AddClientIDToOpenIDConnectProvider {
    type Input = AddClientIDToOpenIDConnectProviderRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER;
}

static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AddClientIDToOpenIDConnectProvider",
    event_name: "AddClientIDToOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:AddClientIDToOpenIDConnectProvider"],
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
    input: &super::structures::ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AddClientIDToOpenIDConnectProviderRequest>,
    new_output: new_shape::<Empty>,
};

/// `AddRoleToInstanceProfile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddRoleToInstanceProfile;

impl Operation for AddRoleToInstanceProfile {
    type Input = AddRoleToInstanceProfileRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ADD_ROLE_TO_INSTANCE_PROFILE;
}

static ADD_ROLE_TO_INSTANCE_PROFILE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AddRoleToInstanceProfile",
    event_name: "AddRoleToInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:AddRoleToInstanceProfile"],
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
    input: &super::structures::ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AddRoleToInstanceProfileRequest>,
    new_output: new_shape::<Empty>,
};

/// `AddUserToGroup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddUserToGroup;

impl Operation for AddUserToGroup {
    type Input = AddUserToGroupRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ADD_USER_TO_GROUP;
}

static ADD_USER_TO_GROUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AddUserToGroup",
    event_name: "AddUserToGroup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:AddUserToGroup"],
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
    input: &super::structures::ADD_USER_TO_GROUP_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AddUserToGroupRequest>,
    new_output: new_shape::<Empty>,
};

static ASSOCIATE_DELEGATION_REQUEST: OperationMeta = OperationMeta::named(
    &SERVICE,
    "AssociateDelegationRequest",
    &["iam:AssociateDelegationRequest"],
);

/// `AttachGroupPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttachGroupPolicy;

impl Operation for AttachGroupPolicy {
    type Input = AttachGroupPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ATTACH_GROUP_POLICY;
}

static ATTACH_GROUP_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AttachGroupPolicy",
    event_name: "AttachGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:AttachGroupPolicy"],
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
    input: &super::structures::ATTACH_GROUP_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AttachGroupPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `AttachRolePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttachRolePolicy;

impl Operation for AttachRolePolicy {
    type Input = AttachRolePolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ATTACH_ROLE_POLICY;
}

static ATTACH_ROLE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AttachRolePolicy",
    event_name: "AttachRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:AttachRolePolicy"],
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
    input: &super::structures::ATTACH_ROLE_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AttachRolePolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `AttachUserPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttachUserPolicy;

impl Operation for AttachUserPolicy {
    type Input = AttachUserPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ATTACH_USER_POLICY;
}

static ATTACH_USER_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AttachUserPolicy",
    event_name: "AttachUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:AttachUserPolicy"],
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
    input: &super::structures::ATTACH_USER_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AttachUserPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `ChangePassword`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangePassword;

impl Operation for ChangePassword {
    type Input = ChangePasswordRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &CHANGE_PASSWORD;
}

static CHANGE_PASSWORD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ChangePassword",
    event_name: "ChangePassword",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ChangePassword"],
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
    input: &super::structures::CHANGE_PASSWORD_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<ChangePasswordRequest>,
    new_output: new_shape::<Empty>,
};

/// `CreateAccessKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateAccessKey;

impl Operation for CreateAccessKey {
    type Input = CreateAccessKeyRequest;
    type Output = CreateAccessKeyResponse;
    const META: &'static OperationMeta = &CREATE_ACCESS_KEY;
}

static CREATE_ACCESS_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateAccessKey",
    event_name: "CreateAccessKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:CreateAccessKey"],
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
    input: &super::structures::CREATE_ACCESS_KEY_REQUEST,
    output: &super::structures::CREATE_ACCESS_KEY_RESPONSE,
    result_wrapper: Some("CreateAccessKeyResult"),
    new_input: new_shape::<CreateAccessKeyRequest>,
    new_output: new_shape::<CreateAccessKeyResponse>,
};

/// `CreateAccountAlias`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateAccountAlias;

impl Operation for CreateAccountAlias {
    type Input = CreateAccountAliasRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &CREATE_ACCOUNT_ALIAS;
}

static CREATE_ACCOUNT_ALIAS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateAccountAlias",
    event_name: "CreateAccountAlias",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:CreateAccountAlias"],
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
    input: &super::structures::CREATE_ACCOUNT_ALIAS_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<CreateAccountAliasRequest>,
    new_output: new_shape::<Empty>,
};

static CREATE_DELEGATION_REQUEST: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateDelegationRequest", &["iam:CreateDelegationRequest"]);

/// `CreateGroup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateGroup;

impl Operation for CreateGroup {
    type Input = CreateGroupRequest;
    type Output = CreateGroupResponse;
    const META: &'static OperationMeta = &CREATE_GROUP;
}

static CREATE_GROUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateGroup",
    event_name: "CreateGroup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:CreateGroup"],
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
    input: &super::structures::CREATE_GROUP_REQUEST,
    output: &super::structures::CREATE_GROUP_RESPONSE,
    result_wrapper: Some("CreateGroupResult"),
    new_input: new_shape::<CreateGroupRequest>,
    new_output: new_shape::<CreateGroupResponse>,
};

/// `CreateInstanceProfile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateInstanceProfile;

impl Operation for CreateInstanceProfile {
    type Input = CreateInstanceProfileRequest;
    type Output = CreateInstanceProfileResponse;
    const META: &'static OperationMeta = &CREATE_INSTANCE_PROFILE;
}

static CREATE_INSTANCE_PROFILE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateInstanceProfile",
    event_name: "CreateInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:CreateInstanceProfile"],
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
    input: &super::structures::CREATE_INSTANCE_PROFILE_REQUEST,
    output: &super::structures::CREATE_INSTANCE_PROFILE_RESPONSE,
    result_wrapper: Some("CreateInstanceProfileResult"),
    new_input: new_shape::<CreateInstanceProfileRequest>,
    new_output: new_shape::<CreateInstanceProfileResponse>,
};

/// `CreateLoginProfile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateLoginProfile;

impl Operation for CreateLoginProfile {
    type Input = CreateLoginProfileRequest;
    type Output = CreateLoginProfileResponse;
    const META: &'static OperationMeta = &CREATE_LOGIN_PROFILE;
}

static CREATE_LOGIN_PROFILE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateLoginProfile",
    event_name: "CreateLoginProfile",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:CreateLoginProfile"],
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
    input: &super::structures::CREATE_LOGIN_PROFILE_REQUEST,
    output: &super::structures::CREATE_LOGIN_PROFILE_RESPONSE,
    result_wrapper: Some("CreateLoginProfileResult"),
    new_input: new_shape::<CreateLoginProfileRequest>,
    new_output: new_shape::<CreateLoginProfileResponse>,
};

/// `CreateOpenIDConnectProvider`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateOpenIDConnectProvider;

impl Operation for CreateOpenIDConnectProvider {
    type Input = CreateOpenIDConnectProviderRequest;
    type Output = CreateOpenIDConnectProviderResponse;
    const META: &'static OperationMeta = &CREATE_OPEN_ID_CONNECT_PROVIDER;
}

static CREATE_OPEN_ID_CONNECT_PROVIDER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateOpenIDConnectProvider",
    event_name: "CreateOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:CreateOpenIDConnectProvider"],
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
    input: &super::structures::CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: &super::structures::CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
    result_wrapper: Some("CreateOpenIDConnectProviderResult"),
    new_input: new_shape::<CreateOpenIDConnectProviderRequest>,
    new_output: new_shape::<CreateOpenIDConnectProviderResponse>,
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
    actions: &["iam:CreatePolicy"],
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
    input: &super::structures::CREATE_POLICY_REQUEST,
    output: &super::structures::CREATE_POLICY_RESPONSE,
    result_wrapper: Some("CreatePolicyResult"),
    new_input: new_shape::<CreatePolicyRequest>,
    new_output: new_shape::<CreatePolicyResponse>,
};

/// `CreatePolicyVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreatePolicyVersion;

impl Operation for CreatePolicyVersion {
    type Input = CreatePolicyVersionRequest;
    type Output = CreatePolicyVersionResponse;
    const META: &'static OperationMeta = &CREATE_POLICY_VERSION;
}

static CREATE_POLICY_VERSION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreatePolicyVersion",
    event_name: "CreatePolicyVersion",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:CreatePolicyVersion"],
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
    input: &super::structures::CREATE_POLICY_VERSION_REQUEST,
    output: &super::structures::CREATE_POLICY_VERSION_RESPONSE,
    result_wrapper: Some("CreatePolicyVersionResult"),
    new_input: new_shape::<CreatePolicyVersionRequest>,
    new_output: new_shape::<CreatePolicyVersionResponse>,
};

/// `CreateRole`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateRole;

impl Operation for CreateRole {
    type Input = CreateRoleRequest;
    type Output = CreateRoleResponse;
    const META: &'static OperationMeta = &CREATE_ROLE;
}

static CREATE_ROLE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateRole",
    event_name: "CreateRole",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:CreateRole"],
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
    input: &super::structures::CREATE_ROLE_REQUEST,
    output: &super::structures::CREATE_ROLE_RESPONSE,
    result_wrapper: Some("CreateRoleResult"),
    new_input: new_shape::<CreateRoleRequest>,
    new_output: new_shape::<CreateRoleResponse>,
};

static CREATE_SAML_PROVIDER: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateSAMLProvider", &["iam:CreateSAMLProvider"]);

static CREATE_SERVICE_LINKED_ROLE: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateServiceLinkedRole", &["iam:CreateServiceLinkedRole"]);

static CREATE_SERVICE_SPECIFIC_CREDENTIAL: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "CreateServiceSpecificCredential",
        &["iam:CreateServiceSpecificCredential"],
    )
};

/// `CreateUser`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateUser;

impl Operation for CreateUser {
    type Input = CreateUserRequest;
    type Output = CreateUserResponse;
    const META: &'static OperationMeta = &CREATE_USER;
}

static CREATE_USER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateUser",
    event_name: "CreateUser",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:CreateUser"],
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
    input: &super::structures::CREATE_USER_REQUEST,
    output: &super::structures::CREATE_USER_RESPONSE,
    result_wrapper: Some("CreateUserResult"),
    new_input: new_shape::<CreateUserRequest>,
    new_output: new_shape::<CreateUserResponse>,
};

/// `CreateVirtualMFADevice`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateVirtualMFADevice;

impl Operation for CreateVirtualMFADevice {
    type Input = CreateVirtualMFADeviceRequest;
    type Output = CreateVirtualMFADeviceResponse;
    const META: &'static OperationMeta = &CREATE_VIRTUAL_MFA_DEVICE;
}

static CREATE_VIRTUAL_MFA_DEVICE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateVirtualMFADevice",
    event_name: "CreateVirtualMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:CreateVirtualMFADevice"],
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
    input: &super::structures::CREATE_VIRTUAL_MFA_DEVICE_REQUEST,
    output: &super::structures::CREATE_VIRTUAL_MFA_DEVICE_RESPONSE,
    result_wrapper: Some("CreateVirtualMFADeviceResult"),
    new_input: new_shape::<CreateVirtualMFADeviceRequest>,
    new_output: new_shape::<CreateVirtualMFADeviceResponse>,
};

/// `DeactivateMFADevice`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeactivateMFADevice;

impl Operation for DeactivateMFADevice {
    type Input = DeactivateMFADeviceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DEACTIVATE_MFA_DEVICE;
}

static DEACTIVATE_MFA_DEVICE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeactivateMFADevice",
    event_name: "DeactivateMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeactivateMFADevice"],
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
    input: &super::structures::DEACTIVATE_MFA_DEVICE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeactivateMFADeviceRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteAccessKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteAccessKey;

impl Operation for DeleteAccessKey {
    type Input = DeleteAccessKeyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_ACCESS_KEY;
}

static DELETE_ACCESS_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteAccessKey",
    event_name: "DeleteAccessKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteAccessKey"],
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
    input: &super::structures::DELETE_ACCESS_KEY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteAccessKeyRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteAccountAlias`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteAccountAlias;

impl Operation for DeleteAccountAlias {
    type Input = DeleteAccountAliasRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_ACCOUNT_ALIAS;
}

static DELETE_ACCOUNT_ALIAS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteAccountAlias",
    event_name: "DeleteAccountAlias",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteAccountAlias"],
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
    input: &super::structures::DELETE_ACCOUNT_ALIAS_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteAccountAliasRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteAccountPasswordPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteAccountPasswordPolicy;

impl Operation for DeleteAccountPasswordPolicy {
    type Input = Empty;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_ACCOUNT_PASSWORD_POLICY;
}

static DELETE_ACCOUNT_PASSWORD_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteAccountPasswordPolicy",
    event_name: "DeleteAccountPasswordPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteAccountPasswordPolicy"],
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
    input: &EMPTY,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<Empty>,
    new_output: new_shape::<Empty>,
};

/// `DeleteGroup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteGroup;

impl Operation for DeleteGroup {
    type Input = DeleteGroupRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_GROUP;
}

static DELETE_GROUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteGroup",
    event_name: "DeleteGroup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteGroup"],
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
    input: &super::structures::DELETE_GROUP_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteGroupRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteGroupPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteGroupPolicy;

impl Operation for DeleteGroupPolicy {
    type Input = DeleteGroupPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_GROUP_POLICY;
}

static DELETE_GROUP_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteGroupPolicy",
    event_name: "DeleteGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteGroupPolicy"],
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
    input: &super::structures::DELETE_GROUP_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteGroupPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteInstanceProfile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteInstanceProfile;

impl Operation for DeleteInstanceProfile {
    type Input = DeleteInstanceProfileRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_INSTANCE_PROFILE;
}

static DELETE_INSTANCE_PROFILE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteInstanceProfile",
    event_name: "DeleteInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteInstanceProfile"],
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
    input: &super::structures::DELETE_INSTANCE_PROFILE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteInstanceProfileRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteLoginProfile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteLoginProfile;

impl Operation for DeleteLoginProfile {
    type Input = DeleteLoginProfileRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_LOGIN_PROFILE;
}

static DELETE_LOGIN_PROFILE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteLoginProfile",
    event_name: "DeleteLoginProfile",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteLoginProfile"],
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
    input: &super::structures::DELETE_LOGIN_PROFILE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteLoginProfileRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteOpenIDConnectProvider`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteOpenIDConnectProvider;

impl Operation for DeleteOpenIDConnectProvider {
    type Input = DeleteOpenIDConnectProviderRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_OPEN_ID_CONNECT_PROVIDER;
}

static DELETE_OPEN_ID_CONNECT_PROVIDER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteOpenIDConnectProvider",
    event_name: "DeleteOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteOpenIDConnectProvider"],
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
    input: &super::structures::DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteOpenIDConnectProviderRequest>,
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
    actions: &["iam:DeletePolicy"],
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
    input: &super::structures::DELETE_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeletePolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeletePolicyVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeletePolicyVersion;

impl Operation for DeletePolicyVersion {
    type Input = DeletePolicyVersionRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_POLICY_VERSION;
}

static DELETE_POLICY_VERSION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeletePolicyVersion",
    event_name: "DeletePolicyVersion",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeletePolicyVersion"],
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
    input: &super::structures::DELETE_POLICY_VERSION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeletePolicyVersionRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteRole`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteRole;

impl Operation for DeleteRole {
    type Input = DeleteRoleRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_ROLE;
}

static DELETE_ROLE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteRole",
    event_name: "DeleteRole",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteRole"],
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
    input: &super::structures::DELETE_ROLE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteRoleRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteRolePermissionsBoundary`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteRolePermissionsBoundary;

impl Operation for DeleteRolePermissionsBoundary {
    type Input = DeleteRolePermissionsBoundaryRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_ROLE_PERMISSIONS_BOUNDARY;
}

static DELETE_ROLE_PERMISSIONS_BOUNDARY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteRolePermissionsBoundary",
    event_name: "DeleteRolePermissionsBoundary",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteRolePermissionsBoundary"],
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
    input: &super::structures::DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteRolePermissionsBoundaryRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteRolePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteRolePolicy;

impl Operation for DeleteRolePolicy {
    type Input = DeleteRolePolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_ROLE_POLICY;
}

static DELETE_ROLE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteRolePolicy",
    event_name: "DeleteRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteRolePolicy"],
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
    input: &super::structures::DELETE_ROLE_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteRolePolicyRequest>,
    new_output: new_shape::<Empty>,
};

static DELETE_SAML_PROVIDER: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteSAMLProvider", &["iam:DeleteSAMLProvider"])
};

static DELETE_SSH_PUBLIC_KEY: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteSSHPublicKey", &["iam:DeleteSSHPublicKey"])
};

static DELETE_SERVER_CERTIFICATE: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteServerCertificate", &["iam:DeleteServerCertificate"])
};

static DELETE_SERVICE_LINKED_ROLE: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteServiceLinkedRole", &["iam:DeleteServiceLinkedRole"])
};

static DELETE_SERVICE_SPECIFIC_CREDENTIAL: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "DeleteServiceSpecificCredential",
        &["iam:DeleteServiceSpecificCredential"],
    )
};

static DELETE_SIGNING_CERTIFICATE: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteSigningCertificate", &["iam:DeleteSigningCertificate"])
};

/// `DeleteUser`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteUser;

impl Operation for DeleteUser {
    type Input = DeleteUserRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_USER;
}

static DELETE_USER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteUser",
    event_name: "DeleteUser",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteUser"],
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
    input: &super::structures::DELETE_USER_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteUserRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteUserPermissionsBoundary`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteUserPermissionsBoundary;

impl Operation for DeleteUserPermissionsBoundary {
    type Input = DeleteUserPermissionsBoundaryRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_USER_PERMISSIONS_BOUNDARY;
}

static DELETE_USER_PERMISSIONS_BOUNDARY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteUserPermissionsBoundary",
    event_name: "DeleteUserPermissionsBoundary",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteUserPermissionsBoundary"],
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
    input: &super::structures::DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteUserPermissionsBoundaryRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteUserPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteUserPolicy;

impl Operation for DeleteUserPolicy {
    type Input = DeleteUserPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_USER_POLICY;
}

static DELETE_USER_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteUserPolicy",
    event_name: "DeleteUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteUserPolicy"],
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
    input: &super::structures::DELETE_USER_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteUserPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteVirtualMFADevice`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteVirtualMFADevice;

impl Operation for DeleteVirtualMFADevice {
    type Input = DeleteVirtualMFADeviceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_VIRTUAL_MFA_DEVICE;
}

static DELETE_VIRTUAL_MFA_DEVICE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteVirtualMFADevice",
    event_name: "DeleteVirtualMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DeleteVirtualMFADevice"],
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
    input: &super::structures::DELETE_VIRTUAL_MFA_DEVICE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteVirtualMFADeviceRequest>,
    new_output: new_shape::<Empty>,
};

/// `DetachGroupPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DetachGroupPolicy;

impl Operation for DetachGroupPolicy {
    type Input = DetachGroupPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DETACH_GROUP_POLICY;
}

static DETACH_GROUP_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DetachGroupPolicy",
    event_name: "DetachGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DetachGroupPolicy"],
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
    input: &super::structures::DETACH_GROUP_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DetachGroupPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `DetachRolePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DetachRolePolicy;

impl Operation for DetachRolePolicy {
    type Input = DetachRolePolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DETACH_ROLE_POLICY;
}

static DETACH_ROLE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DetachRolePolicy",
    event_name: "DetachRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DetachRolePolicy"],
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
    input: &super::structures::DETACH_ROLE_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DetachRolePolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `DetachUserPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DetachUserPolicy;

impl Operation for DetachUserPolicy {
    type Input = DetachUserPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DETACH_USER_POLICY;
}

static DETACH_USER_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DetachUserPolicy",
    event_name: "DetachUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:DetachUserPolicy"],
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
    input: &super::structures::DETACH_USER_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DetachUserPolicyRequest>,
    new_output: new_shape::<Empty>,
};

static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "DisableOrganizationsRootCredentialsManagement",
        &["iam:DisableOrganizationsRootCredentialsManagement"],
    )
};

static DISABLE_ORGANIZATIONS_ROOT_SESSIONS: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "DisableOrganizationsRootSessions",
        &["iam:DisableOrganizationsRootSessions"],
    )
};

static DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "DisableOutboundWebIdentityFederation",
        &["iam:DisableOutboundWebIdentityFederation"],
    )
};

/// `EnableMFADevice`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnableMFADevice;

impl Operation for EnableMFADevice {
    type Input = EnableMFADeviceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ENABLE_MFA_DEVICE;
}

static ENABLE_MFA_DEVICE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "EnableMFADevice",
    event_name: "EnableMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:EnableMFADevice"],
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
    input: &super::structures::ENABLE_MFA_DEVICE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<EnableMFADeviceRequest>,
    new_output: new_shape::<Empty>,
};

static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: OperationMeta = OperationMeta::named(
    &SERVICE,
    "EnableOrganizationsRootCredentialsManagement",
    &["iam:EnableOrganizationsRootCredentialsManagement"],
);

static ENABLE_ORGANIZATIONS_ROOT_SESSIONS: OperationMeta = OperationMeta::named(
    &SERVICE,
    "EnableOrganizationsRootSessions",
    &["iam:EnableOrganizationsRootSessions"],
);

static ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "EnableOutboundWebIdentityFederation",
    &["iam:EnableOutboundWebIdentityFederation"],
);

/// `GenerateCredentialReport`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GenerateCredentialReport;

impl Operation for GenerateCredentialReport {
    type Input = Empty;
    type Output = GenerateCredentialReportResponse;
    const META: &'static OperationMeta = &GENERATE_CREDENTIAL_REPORT;
}

static GENERATE_CREDENTIAL_REPORT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GenerateCredentialReport",
    event_name: "GenerateCredentialReport",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GenerateCredentialReport"],
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
    input: &EMPTY,
    output: &super::structures::GENERATE_CREDENTIAL_REPORT_RESPONSE,
    result_wrapper: Some("GenerateCredentialReportResult"),
    new_input: new_shape::<Empty>,
    new_output: new_shape::<GenerateCredentialReportResponse>,
};

static GENERATE_ORGANIZATIONS_ACCESS_REPORT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GenerateOrganizationsAccessReport",
        &["iam:GenerateOrganizationsAccessReport"],
    )
};

/// `GenerateServiceLastAccessedDetails`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GenerateServiceLastAccessedDetails;

impl Operation for GenerateServiceLastAccessedDetails {
    type Input = GenerateServiceLastAccessedDetailsRequest;
    type Output = GenerateServiceLastAccessedDetailsResponse;
    const META: &'static OperationMeta = &GENERATE_SERVICE_LAST_ACCESSED_DETAILS;
}

static GENERATE_SERVICE_LAST_ACCESSED_DETAILS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GenerateServiceLastAccessedDetails",
    event_name: "GenerateServiceLastAccessedDetails",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GenerateServiceLastAccessedDetails"],
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
    input: &super::structures::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST,
    output: &super::structures::GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE,
    result_wrapper: Some("GenerateServiceLastAccessedDetailsResult"),
    new_input: new_shape::<GenerateServiceLastAccessedDetailsRequest>,
    new_output: new_shape::<GenerateServiceLastAccessedDetailsResponse>,
};

/// `GetAccessKeyLastUsed`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetAccessKeyLastUsed;

impl Operation for GetAccessKeyLastUsed {
    type Input = GetAccessKeyLastUsedRequest;
    type Output = GetAccessKeyLastUsedResponse;
    const META: &'static OperationMeta = &GET_ACCESS_KEY_LAST_USED;
}

static GET_ACCESS_KEY_LAST_USED: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetAccessKeyLastUsed",
    event_name: "GetAccessKeyLastUsed",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetAccessKeyLastUsed"],
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
    input: &super::structures::GET_ACCESS_KEY_LAST_USED_REQUEST,
    output: &super::structures::GET_ACCESS_KEY_LAST_USED_RESPONSE,
    result_wrapper: Some("GetAccessKeyLastUsedResult"),
    new_input: new_shape::<GetAccessKeyLastUsedRequest>,
    new_output: new_shape::<GetAccessKeyLastUsedResponse>,
};

/// `GetAccountAuthorizationDetails`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetAccountAuthorizationDetails;

impl Operation for GetAccountAuthorizationDetails {
    type Input = GetAccountAuthorizationDetailsRequest;
    type Output = GetAccountAuthorizationDetailsResponse;
    const META: &'static OperationMeta = &GET_ACCOUNT_AUTHORIZATION_DETAILS;
}

static GET_ACCOUNT_AUTHORIZATION_DETAILS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetAccountAuthorizationDetails",
    event_name: "GetAccountAuthorizationDetails",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetAccountAuthorizationDetails"],
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
    input: &super::structures::GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST,
    output: &super::structures::GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE,
    result_wrapper: Some("GetAccountAuthorizationDetailsResult"),
    new_input: new_shape::<GetAccountAuthorizationDetailsRequest>,
    new_output: new_shape::<GetAccountAuthorizationDetailsResponse>,
};

/// `GetAccountPasswordPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetAccountPasswordPolicy;

impl Operation for GetAccountPasswordPolicy {
    type Input = Empty;
    type Output = GetAccountPasswordPolicyResponse;
    const META: &'static OperationMeta = &GET_ACCOUNT_PASSWORD_POLICY;
}

static GET_ACCOUNT_PASSWORD_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetAccountPasswordPolicy",
    event_name: "GetAccountPasswordPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetAccountPasswordPolicy"],
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
    input: &EMPTY,
    output: &super::structures::GET_ACCOUNT_PASSWORD_POLICY_RESPONSE,
    result_wrapper: Some("GetAccountPasswordPolicyResult"),
    new_input: new_shape::<Empty>,
    new_output: new_shape::<GetAccountPasswordPolicyResponse>,
};

static GET_ACCOUNT_PROPERTIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetAccountProperties", &["iam:GetAccountProperties"])
};

/// `GetAccountSummary`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetAccountSummary;

impl Operation for GetAccountSummary {
    type Input = Empty;
    type Output = GetAccountSummaryResponse;
    const META: &'static OperationMeta = &GET_ACCOUNT_SUMMARY;
}

static GET_ACCOUNT_SUMMARY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetAccountSummary",
    event_name: "GetAccountSummary",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetAccountSummary"],
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
    input: &EMPTY,
    output: &super::structures::GET_ACCOUNT_SUMMARY_RESPONSE,
    result_wrapper: Some("GetAccountSummaryResult"),
    new_input: new_shape::<Empty>,
    new_output: new_shape::<GetAccountSummaryResponse>,
};

/// `GetContextKeysForCustomPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetContextKeysForCustomPolicy;

impl Operation for GetContextKeysForCustomPolicy {
    type Input = GetContextKeysForCustomPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
    const META: &'static OperationMeta = &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY;
}

static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetContextKeysForCustomPolicy",
    event_name: "GetContextKeysForCustomPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetContextKeysForCustomPolicy"],
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
    input: &super::structures::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST,
    output: &super::structures::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE,
    result_wrapper: Some("GetContextKeysForCustomPolicyResult"),
    new_input: new_shape::<GetContextKeysForCustomPolicyRequest>,
    new_output: new_shape::<GetContextKeysForPolicyResponse>,
};

/// `GetContextKeysForPrincipalPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetContextKeysForPrincipalPolicy;

impl Operation for GetContextKeysForPrincipalPolicy {
    type Input = GetContextKeysForPrincipalPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
    const META: &'static OperationMeta = &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY;
}

static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetContextKeysForPrincipalPolicy",
    event_name: "GetContextKeysForPrincipalPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetContextKeysForPrincipalPolicy"],
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
    input: &super::structures::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST,
    output: &super::structures::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE,
    result_wrapper: Some("GetContextKeysForPrincipalPolicyResult"),
    new_input: new_shape::<GetContextKeysForPrincipalPolicyRequest>,
    new_output: new_shape::<GetContextKeysForPolicyResponse>,
};

/// `GetCredentialReport`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetCredentialReport;

impl Operation for GetCredentialReport {
    type Input = Empty;
    type Output = GetCredentialReportResponse;
    const META: &'static OperationMeta = &GET_CREDENTIAL_REPORT;
}

static GET_CREDENTIAL_REPORT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetCredentialReport",
    event_name: "GetCredentialReport",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetCredentialReport"],
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
    input: &EMPTY,
    output: &super::structures::GET_CREDENTIAL_REPORT_RESPONSE,
    result_wrapper: Some("GetCredentialReportResult"),
    new_input: new_shape::<Empty>,
    new_output: new_shape::<GetCredentialReportResponse>,
};

static GET_DELEGATION_REQUEST: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetDelegationRequest", &["iam:GetDelegationRequest"])
};

/// `GetGroup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetGroup;

impl Operation for GetGroup {
    type Input = GetGroupRequest;
    type Output = GetGroupResponse;
    const META: &'static OperationMeta = &GET_GROUP;
}

static GET_GROUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetGroup",
    event_name: "GetGroup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetGroup"],
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
    input: &super::structures::GET_GROUP_REQUEST,
    output: &super::structures::GET_GROUP_RESPONSE,
    result_wrapper: Some("GetGroupResult"),
    new_input: new_shape::<GetGroupRequest>,
    new_output: new_shape::<GetGroupResponse>,
};

/// `GetGroupPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetGroupPolicy;

impl Operation for GetGroupPolicy {
    type Input = GetGroupPolicyRequest;
    type Output = GetGroupPolicyResponse;
    const META: &'static OperationMeta = &GET_GROUP_POLICY;
}

static GET_GROUP_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetGroupPolicy",
    event_name: "GetGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetGroupPolicy"],
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
    input: &super::structures::GET_GROUP_POLICY_REQUEST,
    output: &super::structures::GET_GROUP_POLICY_RESPONSE,
    result_wrapper: Some("GetGroupPolicyResult"),
    new_input: new_shape::<GetGroupPolicyRequest>,
    new_output: new_shape::<GetGroupPolicyResponse>,
};

static GET_HUMAN_READABLE_SUMMARY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetHumanReadableSummary", &["iam:GetHumanReadableSummary"])
};

/// `GetInstanceProfile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetInstanceProfile;

impl Operation for GetInstanceProfile {
    type Input = GetInstanceProfileRequest;
    type Output = GetInstanceProfileResponse;
    const META: &'static OperationMeta = &GET_INSTANCE_PROFILE;
}

static GET_INSTANCE_PROFILE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetInstanceProfile",
    event_name: "GetInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetInstanceProfile"],
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
    input: &super::structures::GET_INSTANCE_PROFILE_REQUEST,
    output: &super::structures::GET_INSTANCE_PROFILE_RESPONSE,
    result_wrapper: Some("GetInstanceProfileResult"),
    new_input: new_shape::<GetInstanceProfileRequest>,
    new_output: new_shape::<GetInstanceProfileResponse>,
};

/// `GetLoginProfile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetLoginProfile;

impl Operation for GetLoginProfile {
    type Input = GetLoginProfileRequest;
    type Output = GetLoginProfileResponse;
    const META: &'static OperationMeta = &GET_LOGIN_PROFILE;
}

static GET_LOGIN_PROFILE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetLoginProfile",
    event_name: "GetLoginProfile",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetLoginProfile"],
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
    input: &super::structures::GET_LOGIN_PROFILE_REQUEST,
    output: &super::structures::GET_LOGIN_PROFILE_RESPONSE,
    result_wrapper: Some("GetLoginProfileResult"),
    new_input: new_shape::<GetLoginProfileRequest>,
    new_output: new_shape::<GetLoginProfileResponse>,
};

/// `GetMFADevice`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetMFADevice;

impl Operation for GetMFADevice {
    type Input = GetMFADeviceRequest;
    type Output = GetMFADeviceResponse;
    const META: &'static OperationMeta = &GET_MFA_DEVICE;
}

static GET_MFA_DEVICE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetMFADevice",
    event_name: "GetMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetMFADevice"],
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
    input: &super::structures::GET_MFA_DEVICE_REQUEST,
    output: &super::structures::GET_MFA_DEVICE_RESPONSE,
    result_wrapper: Some("GetMFADeviceResult"),
    new_input: new_shape::<GetMFADeviceRequest>,
    new_output: new_shape::<GetMFADeviceResponse>,
};

/// `GetOpenIDConnectProvider`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetOpenIDConnectProvider;

impl Operation for GetOpenIDConnectProvider {
    type Input = GetOpenIDConnectProviderRequest;
    type Output = GetOpenIDConnectProviderResponse;
    const META: &'static OperationMeta = &GET_OPEN_ID_CONNECT_PROVIDER;
}

static GET_OPEN_ID_CONNECT_PROVIDER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetOpenIDConnectProvider",
    event_name: "GetOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetOpenIDConnectProvider"],
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
    input: &super::structures::GET_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: &super::structures::GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
    result_wrapper: Some("GetOpenIDConnectProviderResult"),
    new_input: new_shape::<GetOpenIDConnectProviderRequest>,
    new_output: new_shape::<GetOpenIDConnectProviderResponse>,
};

static GET_ORGANIZATIONS_ACCESS_REPORT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetOrganizationsAccessReport",
        &["iam:GetOrganizationsAccessReport"],
    )
};

static GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetOutboundWebIdentityFederationInfo",
        &["iam:GetOutboundWebIdentityFederationInfo"],
    )
};

/// `GetPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetPolicy;

impl Operation for GetPolicy {
    type Input = GetPolicyRequest;
    type Output = GetPolicyResponse;
    const META: &'static OperationMeta = &GET_POLICY;
}

static GET_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetPolicy",
    event_name: "GetPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetPolicy"],
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
    input: &super::structures::GET_POLICY_REQUEST,
    output: &super::structures::GET_POLICY_RESPONSE,
    result_wrapper: Some("GetPolicyResult"),
    new_input: new_shape::<GetPolicyRequest>,
    new_output: new_shape::<GetPolicyResponse>,
};

/// `GetPolicyVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetPolicyVersion;

impl Operation for GetPolicyVersion {
    type Input = GetPolicyVersionRequest;
    type Output = GetPolicyVersionResponse;
    const META: &'static OperationMeta = &GET_POLICY_VERSION;
}

static GET_POLICY_VERSION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetPolicyVersion",
    event_name: "GetPolicyVersion",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetPolicyVersion"],
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
    input: &super::structures::GET_POLICY_VERSION_REQUEST,
    output: &super::structures::GET_POLICY_VERSION_RESPONSE,
    result_wrapper: Some("GetPolicyVersionResult"),
    new_input: new_shape::<GetPolicyVersionRequest>,
    new_output: new_shape::<GetPolicyVersionResponse>,
};

/// `GetRole`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetRole;

impl Operation for GetRole {
    type Input = GetRoleRequest;
    type Output = GetRoleResponse;
    const META: &'static OperationMeta = &GET_ROLE;
}

static GET_ROLE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetRole",
    event_name: "GetRole",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetRole"],
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
    input: &super::structures::GET_ROLE_REQUEST,
    output: &super::structures::GET_ROLE_RESPONSE,
    result_wrapper: Some("GetRoleResult"),
    new_input: new_shape::<GetRoleRequest>,
    new_output: new_shape::<GetRoleResponse>,
};

/// `GetRolePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetRolePolicy;

impl Operation for GetRolePolicy {
    type Input = GetRolePolicyRequest;
    type Output = GetRolePolicyResponse;
    const META: &'static OperationMeta = &GET_ROLE_POLICY;
}

static GET_ROLE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetRolePolicy",
    event_name: "GetRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetRolePolicy"],
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
    input: &super::structures::GET_ROLE_POLICY_REQUEST,
    output: &super::structures::GET_ROLE_POLICY_RESPONSE,
    result_wrapper: Some("GetRolePolicyResult"),
    new_input: new_shape::<GetRolePolicyRequest>,
    new_output: new_shape::<GetRolePolicyResponse>,
};

static GET_ROLE_TEMPLATE_VERSION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetRoleTemplateVersion", &["iam:GetRoleTemplateVersion"])
};

static GET_SAML_PROVIDER: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetSAMLProvider", &["iam:GetSAMLProvider"])
};

static GET_SSH_PUBLIC_KEY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetSSHPublicKey", &["iam:GetSSHPublicKey"])
};

static GET_SERVER_CERTIFICATE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetServerCertificate", &["iam:GetServerCertificate"])
};

/// `GetServiceLastAccessedDetails`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetServiceLastAccessedDetails;

impl Operation for GetServiceLastAccessedDetails {
    type Input = GetServiceLastAccessedDetailsRequest;
    type Output = GetServiceLastAccessedDetailsResponse;
    const META: &'static OperationMeta = &GET_SERVICE_LAST_ACCESSED_DETAILS;
}

static GET_SERVICE_LAST_ACCESSED_DETAILS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetServiceLastAccessedDetails",
    event_name: "GetServiceLastAccessedDetails",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetServiceLastAccessedDetails"],
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
    input: &super::structures::GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST,
    output: &super::structures::GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE,
    result_wrapper: Some("GetServiceLastAccessedDetailsResult"),
    new_input: new_shape::<GetServiceLastAccessedDetailsRequest>,
    new_output: new_shape::<GetServiceLastAccessedDetailsResponse>,
};

/// `GetServiceLastAccessedDetailsWithEntities`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetServiceLastAccessedDetailsWithEntities;

impl Operation for GetServiceLastAccessedDetailsWithEntities {
    type Input = GetServiceLastAccessedDetailsWithEntitiesRequest;
    type Output = GetServiceLastAccessedDetailsWithEntitiesResponse;
    const META: &'static OperationMeta = &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES;
}

static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetServiceLastAccessedDetailsWithEntities",
    event_name: "GetServiceLastAccessedDetailsWithEntities",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetServiceLastAccessedDetailsWithEntities"],
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
    input: &super::structures::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST,
    output: &super::structures::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE,
    result_wrapper: Some("GetServiceLastAccessedDetailsWithEntitiesResult"),
    new_input: new_shape::<GetServiceLastAccessedDetailsWithEntitiesRequest>,
    new_output: new_shape::<GetServiceLastAccessedDetailsWithEntitiesResponse>,
};

static GET_SERVICE_LINKED_ROLE_DELETION_STATUS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetServiceLinkedRoleDeletionStatus",
        &["iam:GetServiceLinkedRoleDeletionStatus"],
    )
};

/// `GetUser`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetUser;

impl Operation for GetUser {
    type Input = GetUserRequest;
    type Output = GetUserResponse;
    const META: &'static OperationMeta = &GET_USER;
}

static GET_USER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetUser",
    event_name: "GetUser",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetUser"],
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
    input: &super::structures::GET_USER_REQUEST,
    output: &super::structures::GET_USER_RESPONSE,
    result_wrapper: Some("GetUserResult"),
    new_input: new_shape::<GetUserRequest>,
    new_output: new_shape::<GetUserResponse>,
};

/// `GetUserPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetUserPolicy;

impl Operation for GetUserPolicy {
    type Input = GetUserPolicyRequest;
    type Output = GetUserPolicyResponse;
    const META: &'static OperationMeta = &GET_USER_POLICY;
}

static GET_USER_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetUserPolicy",
    event_name: "GetUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:GetUserPolicy"],
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
    input: &super::structures::GET_USER_POLICY_REQUEST,
    output: &super::structures::GET_USER_POLICY_RESPONSE,
    result_wrapper: Some("GetUserPolicyResult"),
    new_input: new_shape::<GetUserPolicyRequest>,
    new_output: new_shape::<GetUserPolicyResponse>,
};

/// `ListAccessKeys`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListAccessKeys;

impl Operation for ListAccessKeys {
    type Input = ListAccessKeysRequest;
    type Output = ListAccessKeysResponse;
    const META: &'static OperationMeta = &LIST_ACCESS_KEYS;
}

static LIST_ACCESS_KEYS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListAccessKeys",
    event_name: "ListAccessKeys",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListAccessKeys"],
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
    input: &super::structures::LIST_ACCESS_KEYS_REQUEST,
    output: &super::structures::LIST_ACCESS_KEYS_RESPONSE,
    result_wrapper: Some("ListAccessKeysResult"),
    new_input: new_shape::<ListAccessKeysRequest>,
    new_output: new_shape::<ListAccessKeysResponse>,
};

/// `ListAccountAliases`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListAccountAliases;

impl Operation for ListAccountAliases {
    type Input = ListAccountAliasesRequest;
    type Output = ListAccountAliasesResponse;
    const META: &'static OperationMeta = &LIST_ACCOUNT_ALIASES;
}

static LIST_ACCOUNT_ALIASES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListAccountAliases",
    event_name: "ListAccountAliases",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListAccountAliases"],
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
    input: &super::structures::LIST_ACCOUNT_ALIASES_REQUEST,
    output: &super::structures::LIST_ACCOUNT_ALIASES_RESPONSE,
    result_wrapper: Some("ListAccountAliasesResult"),
    new_input: new_shape::<ListAccountAliasesRequest>,
    new_output: new_shape::<ListAccountAliasesResponse>,
};

/// `ListAttachedGroupPolicies`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListAttachedGroupPolicies;

impl Operation for ListAttachedGroupPolicies {
    type Input = ListAttachedGroupPoliciesRequest;
    type Output = ListAttachedGroupPoliciesResponse;
    const META: &'static OperationMeta = &LIST_ATTACHED_GROUP_POLICIES;
}

static LIST_ATTACHED_GROUP_POLICIES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListAttachedGroupPolicies",
    event_name: "ListAttachedGroupPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListAttachedGroupPolicies"],
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
    input: &super::structures::LIST_ATTACHED_GROUP_POLICIES_REQUEST,
    output: &super::structures::LIST_ATTACHED_GROUP_POLICIES_RESPONSE,
    result_wrapper: Some("ListAttachedGroupPoliciesResult"),
    new_input: new_shape::<ListAttachedGroupPoliciesRequest>,
    new_output: new_shape::<ListAttachedGroupPoliciesResponse>,
};

/// `ListAttachedRolePolicies`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListAttachedRolePolicies;

impl Operation for ListAttachedRolePolicies {
    type Input = ListAttachedRolePoliciesRequest;
    type Output = ListAttachedRolePoliciesResponse;
    const META: &'static OperationMeta = &LIST_ATTACHED_ROLE_POLICIES;
}

static LIST_ATTACHED_ROLE_POLICIES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListAttachedRolePolicies",
    event_name: "ListAttachedRolePolicies",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListAttachedRolePolicies"],
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
    input: &super::structures::LIST_ATTACHED_ROLE_POLICIES_REQUEST,
    output: &super::structures::LIST_ATTACHED_ROLE_POLICIES_RESPONSE,
    result_wrapper: Some("ListAttachedRolePoliciesResult"),
    new_input: new_shape::<ListAttachedRolePoliciesRequest>,
    new_output: new_shape::<ListAttachedRolePoliciesResponse>,
};

/// `ListAttachedUserPolicies`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListAttachedUserPolicies;

impl Operation for ListAttachedUserPolicies {
    type Input = ListAttachedUserPoliciesRequest;
    type Output = ListAttachedUserPoliciesResponse;
    const META: &'static OperationMeta = &LIST_ATTACHED_USER_POLICIES;
}

static LIST_ATTACHED_USER_POLICIES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListAttachedUserPolicies",
    event_name: "ListAttachedUserPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListAttachedUserPolicies"],
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
    input: &super::structures::LIST_ATTACHED_USER_POLICIES_REQUEST,
    output: &super::structures::LIST_ATTACHED_USER_POLICIES_RESPONSE,
    result_wrapper: Some("ListAttachedUserPoliciesResult"),
    new_input: new_shape::<ListAttachedUserPoliciesRequest>,
    new_output: new_shape::<ListAttachedUserPoliciesResponse>,
};

static LIST_DELEGATION_REQUESTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListDelegationRequests", &["iam:ListDelegationRequests"])
};

/// `ListEntitiesForPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListEntitiesForPolicy;

impl Operation for ListEntitiesForPolicy {
    type Input = ListEntitiesForPolicyRequest;
    type Output = ListEntitiesForPolicyResponse;
    const META: &'static OperationMeta = &LIST_ENTITIES_FOR_POLICY;
}

static LIST_ENTITIES_FOR_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListEntitiesForPolicy",
    event_name: "ListEntitiesForPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListEntitiesForPolicy"],
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
    input: &super::structures::LIST_ENTITIES_FOR_POLICY_REQUEST,
    output: &super::structures::LIST_ENTITIES_FOR_POLICY_RESPONSE,
    result_wrapper: Some("ListEntitiesForPolicyResult"),
    new_input: new_shape::<ListEntitiesForPolicyRequest>,
    new_output: new_shape::<ListEntitiesForPolicyResponse>,
};

/// `ListGroupPolicies`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListGroupPolicies;

impl Operation for ListGroupPolicies {
    type Input = ListGroupPoliciesRequest;
    type Output = ListGroupPoliciesResponse;
    const META: &'static OperationMeta = &LIST_GROUP_POLICIES;
}

static LIST_GROUP_POLICIES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListGroupPolicies",
    event_name: "ListGroupPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListGroupPolicies"],
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
    input: &super::structures::LIST_GROUP_POLICIES_REQUEST,
    output: &super::structures::LIST_GROUP_POLICIES_RESPONSE,
    result_wrapper: Some("ListGroupPoliciesResult"),
    new_input: new_shape::<ListGroupPoliciesRequest>,
    new_output: new_shape::<ListGroupPoliciesResponse>,
};

/// `ListGroups`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListGroups;

impl Operation for ListGroups {
    type Input = ListGroupsRequest;
    type Output = ListGroupsResponse;
    const META: &'static OperationMeta = &LIST_GROUPS;
}

static LIST_GROUPS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListGroups",
    event_name: "ListGroups",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListGroups"],
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
    input: &super::structures::LIST_GROUPS_REQUEST,
    output: &super::structures::LIST_GROUPS_RESPONSE,
    result_wrapper: Some("ListGroupsResult"),
    new_input: new_shape::<ListGroupsRequest>,
    new_output: new_shape::<ListGroupsResponse>,
};

/// `ListGroupsForUser`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListGroupsForUser;

impl Operation for ListGroupsForUser {
    type Input = ListGroupsForUserRequest;
    type Output = ListGroupsForUserResponse;
    const META: &'static OperationMeta = &LIST_GROUPS_FOR_USER;
}

static LIST_GROUPS_FOR_USER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListGroupsForUser",
    event_name: "ListGroupsForUser",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListGroupsForUser"],
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
    input: &super::structures::LIST_GROUPS_FOR_USER_REQUEST,
    output: &super::structures::LIST_GROUPS_FOR_USER_RESPONSE,
    result_wrapper: Some("ListGroupsForUserResult"),
    new_input: new_shape::<ListGroupsForUserRequest>,
    new_output: new_shape::<ListGroupsForUserResponse>,
};

/// `ListInstanceProfileTags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListInstanceProfileTags;

impl Operation for ListInstanceProfileTags {
    type Input = ListInstanceProfileTagsRequest;
    type Output = ListInstanceProfileTagsResponse;
    const META: &'static OperationMeta = &LIST_INSTANCE_PROFILE_TAGS;
}

static LIST_INSTANCE_PROFILE_TAGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListInstanceProfileTags",
    event_name: "ListInstanceProfileTags",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListInstanceProfileTags"],
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
    input: &super::structures::LIST_INSTANCE_PROFILE_TAGS_REQUEST,
    output: &super::structures::LIST_INSTANCE_PROFILE_TAGS_RESPONSE,
    result_wrapper: Some("ListInstanceProfileTagsResult"),
    new_input: new_shape::<ListInstanceProfileTagsRequest>,
    new_output: new_shape::<ListInstanceProfileTagsResponse>,
};

/// `ListInstanceProfiles`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListInstanceProfiles;

impl Operation for ListInstanceProfiles {
    type Input = ListInstanceProfilesRequest;
    type Output = ListInstanceProfilesResponse;
    const META: &'static OperationMeta = &LIST_INSTANCE_PROFILES;
}

static LIST_INSTANCE_PROFILES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListInstanceProfiles",
    event_name: "ListInstanceProfiles",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListInstanceProfiles"],
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
    input: &super::structures::LIST_INSTANCE_PROFILES_REQUEST,
    output: &super::structures::LIST_INSTANCE_PROFILES_RESPONSE,
    result_wrapper: Some("ListInstanceProfilesResult"),
    new_input: new_shape::<ListInstanceProfilesRequest>,
    new_output: new_shape::<ListInstanceProfilesResponse>,
};

/// `ListInstanceProfilesForRole`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListInstanceProfilesForRole;

impl Operation for ListInstanceProfilesForRole {
    type Input = ListInstanceProfilesForRoleRequest;
    type Output = ListInstanceProfilesForRoleResponse;
    const META: &'static OperationMeta = &LIST_INSTANCE_PROFILES_FOR_ROLE;
}

static LIST_INSTANCE_PROFILES_FOR_ROLE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListInstanceProfilesForRole",
    event_name: "ListInstanceProfilesForRole",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListInstanceProfilesForRole"],
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
    input: &super::structures::LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST,
    output: &super::structures::LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE,
    result_wrapper: Some("ListInstanceProfilesForRoleResult"),
    new_input: new_shape::<ListInstanceProfilesForRoleRequest>,
    new_output: new_shape::<ListInstanceProfilesForRoleResponse>,
};

/// `ListMFADeviceTags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListMFADeviceTags;

impl Operation for ListMFADeviceTags {
    type Input = ListMFADeviceTagsRequest;
    type Output = ListMFADeviceTagsResponse;
    const META: &'static OperationMeta = &LIST_MFA_DEVICE_TAGS;
}

static LIST_MFA_DEVICE_TAGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListMFADeviceTags",
    event_name: "ListMFADeviceTags",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListMFADeviceTags"],
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
    input: &super::structures::LIST_MFA_DEVICE_TAGS_REQUEST,
    output: &super::structures::LIST_MFA_DEVICE_TAGS_RESPONSE,
    result_wrapper: Some("ListMFADeviceTagsResult"),
    new_input: new_shape::<ListMFADeviceTagsRequest>,
    new_output: new_shape::<ListMFADeviceTagsResponse>,
};

/// `ListMFADevices`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListMFADevices;

impl Operation for ListMFADevices {
    type Input = ListMFADevicesRequest;
    type Output = ListMFADevicesResponse;
    const META: &'static OperationMeta = &LIST_MFA_DEVICES;
}

static LIST_MFA_DEVICES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListMFADevices",
    event_name: "ListMFADevices",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListMFADevices"],
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
    input: &super::structures::LIST_MFA_DEVICES_REQUEST,
    output: &super::structures::LIST_MFA_DEVICES_RESPONSE,
    result_wrapper: Some("ListMFADevicesResult"),
    new_input: new_shape::<ListMFADevicesRequest>,
    new_output: new_shape::<ListMFADevicesResponse>,
};

/// `ListOpenIDConnectProviderTags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListOpenIDConnectProviderTags;

impl Operation for ListOpenIDConnectProviderTags {
    type Input = ListOpenIDConnectProviderTagsRequest;
    type Output = ListOpenIDConnectProviderTagsResponse;
    const META: &'static OperationMeta = &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS;
}

static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListOpenIDConnectProviderTags",
    event_name: "ListOpenIDConnectProviderTags",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListOpenIDConnectProviderTags"],
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
    input: &super::structures::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST,
    output: &super::structures::LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE,
    result_wrapper: Some("ListOpenIDConnectProviderTagsResult"),
    new_input: new_shape::<ListOpenIDConnectProviderTagsRequest>,
    new_output: new_shape::<ListOpenIDConnectProviderTagsResponse>,
};

/// `ListOpenIDConnectProviders`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListOpenIDConnectProviders;

impl Operation for ListOpenIDConnectProviders {
    type Input = ListOpenIDConnectProvidersRequest;
    type Output = ListOpenIDConnectProvidersResponse;
    const META: &'static OperationMeta = &LIST_OPEN_ID_CONNECT_PROVIDERS;
}

static LIST_OPEN_ID_CONNECT_PROVIDERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListOpenIDConnectProviders",
    event_name: "ListOpenIDConnectProviders",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListOpenIDConnectProviders"],
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
    input: &super::structures::LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST,
    output: &super::structures::LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE,
    result_wrapper: Some("ListOpenIDConnectProvidersResult"),
    new_input: new_shape::<ListOpenIDConnectProvidersRequest>,
    new_output: new_shape::<ListOpenIDConnectProvidersResponse>,
};

static LIST_ORGANIZATIONS_FEATURES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListOrganizationsFeatures",
        &["iam:ListOrganizationsFeatures"],
    )
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
    actions: &["iam:ListPolicies"],
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
    input: &super::structures::LIST_POLICIES_REQUEST,
    output: &super::structures::LIST_POLICIES_RESPONSE,
    result_wrapper: Some("ListPoliciesResult"),
    new_input: new_shape::<ListPoliciesRequest>,
    new_output: new_shape::<ListPoliciesResponse>,
};

/// `ListPoliciesGrantingServiceAccess`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListPoliciesGrantingServiceAccess;

impl Operation for ListPoliciesGrantingServiceAccess {
    type Input = ListPoliciesGrantingServiceAccessRequest;
    type Output = ListPoliciesGrantingServiceAccessResponse;
    const META: &'static OperationMeta = &LIST_POLICIES_GRANTING_SERVICE_ACCESS;
}

static LIST_POLICIES_GRANTING_SERVICE_ACCESS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListPoliciesGrantingServiceAccess",
    event_name: "ListPoliciesGrantingServiceAccess",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListPoliciesGrantingServiceAccess"],
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
    input: &super::structures::LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST,
    output: &super::structures::LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE,
    result_wrapper: Some("ListPoliciesGrantingServiceAccessResult"),
    new_input: new_shape::<ListPoliciesGrantingServiceAccessRequest>,
    new_output: new_shape::<ListPoliciesGrantingServiceAccessResponse>,
};

/// `ListPolicyTags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListPolicyTags;

impl Operation for ListPolicyTags {
    type Input = ListPolicyTagsRequest;
    type Output = ListPolicyTagsResponse;
    const META: &'static OperationMeta = &LIST_POLICY_TAGS;
}

static LIST_POLICY_TAGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListPolicyTags",
    event_name: "ListPolicyTags",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListPolicyTags"],
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
    input: &super::structures::LIST_POLICY_TAGS_REQUEST,
    output: &super::structures::LIST_POLICY_TAGS_RESPONSE,
    result_wrapper: Some("ListPolicyTagsResult"),
    new_input: new_shape::<ListPolicyTagsRequest>,
    new_output: new_shape::<ListPolicyTagsResponse>,
};

/// `ListPolicyVersions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListPolicyVersions;

impl Operation for ListPolicyVersions {
    type Input = ListPolicyVersionsRequest;
    type Output = ListPolicyVersionsResponse;
    const META: &'static OperationMeta = &LIST_POLICY_VERSIONS;
}

static LIST_POLICY_VERSIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListPolicyVersions",
    event_name: "ListPolicyVersions",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListPolicyVersions"],
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
    input: &super::structures::LIST_POLICY_VERSIONS_REQUEST,
    output: &super::structures::LIST_POLICY_VERSIONS_RESPONSE,
    result_wrapper: Some("ListPolicyVersionsResult"),
    new_input: new_shape::<ListPolicyVersionsRequest>,
    new_output: new_shape::<ListPolicyVersionsResponse>,
};

/// `ListRolePolicies`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListRolePolicies;

impl Operation for ListRolePolicies {
    type Input = ListRolePoliciesRequest;
    type Output = ListRolePoliciesResponse;
    const META: &'static OperationMeta = &LIST_ROLE_POLICIES;
}

static LIST_ROLE_POLICIES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListRolePolicies",
    event_name: "ListRolePolicies",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListRolePolicies"],
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
    input: &super::structures::LIST_ROLE_POLICIES_REQUEST,
    output: &super::structures::LIST_ROLE_POLICIES_RESPONSE,
    result_wrapper: Some("ListRolePoliciesResult"),
    new_input: new_shape::<ListRolePoliciesRequest>,
    new_output: new_shape::<ListRolePoliciesResponse>,
};

/// `ListRoleTags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListRoleTags;

impl Operation for ListRoleTags {
    type Input = ListRoleTagsRequest;
    type Output = ListRoleTagsResponse;
    const META: &'static OperationMeta = &LIST_ROLE_TAGS;
}

static LIST_ROLE_TAGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListRoleTags",
    event_name: "ListRoleTags",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListRoleTags"],
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
    input: &super::structures::LIST_ROLE_TAGS_REQUEST,
    output: &super::structures::LIST_ROLE_TAGS_RESPONSE,
    result_wrapper: Some("ListRoleTagsResult"),
    new_input: new_shape::<ListRoleTagsRequest>,
    new_output: new_shape::<ListRoleTagsResponse>,
};

/// `ListRoles`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListRoles;

impl Operation for ListRoles {
    type Input = ListRolesRequest;
    type Output = ListRolesResponse;
    const META: &'static OperationMeta = &LIST_ROLES;
}

static LIST_ROLES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListRoles",
    event_name: "ListRoles",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListRoles"],
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
    input: &super::structures::LIST_ROLES_REQUEST,
    output: &super::structures::LIST_ROLES_RESPONSE,
    result_wrapper: Some("ListRolesResult"),
    new_input: new_shape::<ListRolesRequest>,
    new_output: new_shape::<ListRolesResponse>,
};

static LIST_SAML_PROVIDER_TAGS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListSAMLProviderTags", &["iam:ListSAMLProviderTags"])
};

static LIST_SAML_PROVIDERS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListSAMLProviders", &["iam:ListSAMLProviders"])
};

/// `ListSSHPublicKeys`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListSSHPublicKeys;

impl Operation for ListSSHPublicKeys {
    type Input = ListSSHPublicKeysRequest;
    type Output = ListSSHPublicKeysResponse;
    const META: &'static OperationMeta = &LIST_SSH_PUBLIC_KEYS;
}

static LIST_SSH_PUBLIC_KEYS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListSSHPublicKeys",
    event_name: "ListSSHPublicKeys",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListSSHPublicKeys"],
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
    input: &super::structures::LIST_SSH_PUBLIC_KEYS_REQUEST,
    output: &super::structures::LIST_SSH_PUBLIC_KEYS_RESPONSE,
    result_wrapper: Some("ListSSHPublicKeysResult"),
    new_input: new_shape::<ListSSHPublicKeysRequest>,
    new_output: new_shape::<ListSSHPublicKeysResponse>,
};

static LIST_SERVER_CERTIFICATE_TAGS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListServerCertificateTags",
        &["iam:ListServerCertificateTags"],
    )
};

/// `ListServerCertificates`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListServerCertificates;

impl Operation for ListServerCertificates {
    type Input = ListServerCertificatesRequest;
    type Output = ListServerCertificatesResponse;
    const META: &'static OperationMeta = &LIST_SERVER_CERTIFICATES;
}

static LIST_SERVER_CERTIFICATES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListServerCertificates",
    event_name: "ListServerCertificates",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListServerCertificates"],
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
    input: &super::structures::LIST_SERVER_CERTIFICATES_REQUEST,
    output: &super::structures::LIST_SERVER_CERTIFICATES_RESPONSE,
    result_wrapper: Some("ListServerCertificatesResult"),
    new_input: new_shape::<ListServerCertificatesRequest>,
    new_output: new_shape::<ListServerCertificatesResponse>,
};

/// `ListServiceSpecificCredentials`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListServiceSpecificCredentials;

impl Operation for ListServiceSpecificCredentials {
    type Input = ListServiceSpecificCredentialsRequest;
    type Output = ListServiceSpecificCredentialsResponse;
    const META: &'static OperationMeta = &LIST_SERVICE_SPECIFIC_CREDENTIALS;
}

static LIST_SERVICE_SPECIFIC_CREDENTIALS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListServiceSpecificCredentials",
    event_name: "ListServiceSpecificCredentials",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListServiceSpecificCredentials"],
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
    input: &super::structures::LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST,
    output: &super::structures::LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE,
    result_wrapper: Some("ListServiceSpecificCredentialsResult"),
    new_input: new_shape::<ListServiceSpecificCredentialsRequest>,
    new_output: new_shape::<ListServiceSpecificCredentialsResponse>,
};

/// `ListSigningCertificates`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListSigningCertificates;

impl Operation for ListSigningCertificates {
    type Input = ListSigningCertificatesRequest;
    type Output = ListSigningCertificatesResponse;
    const META: &'static OperationMeta = &LIST_SIGNING_CERTIFICATES;
}

static LIST_SIGNING_CERTIFICATES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListSigningCertificates",
    event_name: "ListSigningCertificates",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListSigningCertificates"],
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
    input: &super::structures::LIST_SIGNING_CERTIFICATES_REQUEST,
    output: &super::structures::LIST_SIGNING_CERTIFICATES_RESPONSE,
    result_wrapper: Some("ListSigningCertificatesResult"),
    new_input: new_shape::<ListSigningCertificatesRequest>,
    new_output: new_shape::<ListSigningCertificatesResponse>,
};

/// `ListUserPolicies`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListUserPolicies;

impl Operation for ListUserPolicies {
    type Input = ListUserPoliciesRequest;
    type Output = ListUserPoliciesResponse;
    const META: &'static OperationMeta = &LIST_USER_POLICIES;
}

static LIST_USER_POLICIES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListUserPolicies",
    event_name: "ListUserPolicies",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListUserPolicies"],
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
    input: &super::structures::LIST_USER_POLICIES_REQUEST,
    output: &super::structures::LIST_USER_POLICIES_RESPONSE,
    result_wrapper: Some("ListUserPoliciesResult"),
    new_input: new_shape::<ListUserPoliciesRequest>,
    new_output: new_shape::<ListUserPoliciesResponse>,
};

/// `ListUserTags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListUserTags;

impl Operation for ListUserTags {
    type Input = ListUserTagsRequest;
    type Output = ListUserTagsResponse;
    const META: &'static OperationMeta = &LIST_USER_TAGS;
}

static LIST_USER_TAGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListUserTags",
    event_name: "ListUserTags",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListUserTags"],
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
    input: &super::structures::LIST_USER_TAGS_REQUEST,
    output: &super::structures::LIST_USER_TAGS_RESPONSE,
    result_wrapper: Some("ListUserTagsResult"),
    new_input: new_shape::<ListUserTagsRequest>,
    new_output: new_shape::<ListUserTagsResponse>,
};

/// `ListUsers`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListUsers;

impl Operation for ListUsers {
    type Input = ListUsersRequest;
    type Output = ListUsersResponse;
    const META: &'static OperationMeta = &LIST_USERS;
}

static LIST_USERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListUsers",
    event_name: "ListUsers",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListUsers"],
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
    input: &super::structures::LIST_USERS_REQUEST,
    output: &super::structures::LIST_USERS_RESPONSE,
    result_wrapper: Some("ListUsersResult"),
    new_input: new_shape::<ListUsersRequest>,
    new_output: new_shape::<ListUsersResponse>,
};

/// `ListVirtualMFADevices`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListVirtualMFADevices;

impl Operation for ListVirtualMFADevices {
    type Input = ListVirtualMFADevicesRequest;
    type Output = ListVirtualMFADevicesResponse;
    const META: &'static OperationMeta = &LIST_VIRTUAL_MFA_DEVICES;
}

static LIST_VIRTUAL_MFA_DEVICES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListVirtualMFADevices",
    event_name: "ListVirtualMFADevices",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ListVirtualMFADevices"],
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
    input: &super::structures::LIST_VIRTUAL_MFA_DEVICES_REQUEST,
    output: &super::structures::LIST_VIRTUAL_MFA_DEVICES_RESPONSE,
    result_wrapper: Some("ListVirtualMFADevicesResult"),
    new_input: new_shape::<ListVirtualMFADevicesRequest>,
    new_output: new_shape::<ListVirtualMFADevicesResponse>,
};

static PUT_ACCOUNT_PROPERTIES: OperationMeta =
    OperationMeta::named(&SERVICE, "PutAccountProperties", &["iam:PutAccountProperties"]);

/// `PutGroupPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutGroupPolicy;

impl Operation for PutGroupPolicy {
    type Input = PutGroupPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_GROUP_POLICY;
}

static PUT_GROUP_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutGroupPolicy",
    event_name: "PutGroupPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:PutGroupPolicy"],
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
    input: &super::structures::PUT_GROUP_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutGroupPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutRolePermissionsBoundary`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutRolePermissionsBoundary;

impl Operation for PutRolePermissionsBoundary {
    type Input = PutRolePermissionsBoundaryRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_ROLE_PERMISSIONS_BOUNDARY;
}

static PUT_ROLE_PERMISSIONS_BOUNDARY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutRolePermissionsBoundary",
    event_name: "PutRolePermissionsBoundary",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:PutRolePermissionsBoundary"],
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
    input: &super::structures::PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutRolePermissionsBoundaryRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutRolePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutRolePolicy;

impl Operation for PutRolePolicy {
    type Input = PutRolePolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_ROLE_POLICY;
}

static PUT_ROLE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutRolePolicy",
    event_name: "PutRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:PutRolePolicy"],
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
    input: &super::structures::PUT_ROLE_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutRolePolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutUserPermissionsBoundary`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutUserPermissionsBoundary;

impl Operation for PutUserPermissionsBoundary {
    type Input = PutUserPermissionsBoundaryRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_USER_PERMISSIONS_BOUNDARY;
}

static PUT_USER_PERMISSIONS_BOUNDARY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutUserPermissionsBoundary",
    event_name: "PutUserPermissionsBoundary",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:PutUserPermissionsBoundary"],
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
    input: &super::structures::PUT_USER_PERMISSIONS_BOUNDARY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutUserPermissionsBoundaryRequest>,
    new_output: new_shape::<Empty>,
};

/// `PutUserPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutUserPolicy;

impl Operation for PutUserPolicy {
    type Input = PutUserPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_USER_POLICY;
}

static PUT_USER_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutUserPolicy",
    event_name: "PutUserPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:PutUserPolicy"],
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
    input: &super::structures::PUT_USER_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutUserPolicyRequest>,
    new_output: new_shape::<Empty>,
};

static REJECT_DELEGATION_REQUEST: OperationMeta =
    OperationMeta::named(&SERVICE, "RejectDelegationRequest", &["iam:RejectDelegationRequest"]);

/// `RemoveClientIDFromOpenIDConnectProvider`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemoveClientIDFromOpenIDConnectProvider;

impl Operation for RemoveClientIDFromOpenIDConnectProvider {
    type Input = RemoveClientIDFromOpenIDConnectProviderRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER;
}

static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RemoveClientIDFromOpenIDConnectProvider",
    event_name: "RemoveClientIDFromOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:RemoveClientIDFromOpenIDConnectProvider"],
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
    input: &super::structures::REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RemoveClientIDFromOpenIDConnectProviderRequest>,
    new_output: new_shape::<Empty>,
};

/// `RemoveRoleFromInstanceProfile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemoveRoleFromInstanceProfile;

impl Operation for RemoveRoleFromInstanceProfile {
    type Input = RemoveRoleFromInstanceProfileRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &REMOVE_ROLE_FROM_INSTANCE_PROFILE;
}

static REMOVE_ROLE_FROM_INSTANCE_PROFILE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RemoveRoleFromInstanceProfile",
    event_name: "RemoveRoleFromInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:RemoveRoleFromInstanceProfile"],
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
    input: &super::structures::REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RemoveRoleFromInstanceProfileRequest>,
    new_output: new_shape::<Empty>,
};

/// `RemoveUserFromGroup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemoveUserFromGroup;

impl Operation for RemoveUserFromGroup {
    type Input = RemoveUserFromGroupRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &REMOVE_USER_FROM_GROUP;
}

static REMOVE_USER_FROM_GROUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RemoveUserFromGroup",
    event_name: "RemoveUserFromGroup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:RemoveUserFromGroup"],
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
    input: &super::structures::REMOVE_USER_FROM_GROUP_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RemoveUserFromGroupRequest>,
    new_output: new_shape::<Empty>,
};

static RESET_SERVICE_SPECIFIC_CREDENTIAL: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "ResetServiceSpecificCredential",
        &["iam:ResetServiceSpecificCredential"],
    )
};

/// `ResyncMFADevice`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResyncMFADevice;

impl Operation for ResyncMFADevice {
    type Input = ResyncMFADeviceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &RESYNC_MFA_DEVICE;
}

static RESYNC_MFA_DEVICE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ResyncMFADevice",
    event_name: "ResyncMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:ResyncMFADevice"],
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
    input: &super::structures::RESYNC_MFA_DEVICE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<ResyncMFADeviceRequest>,
    new_output: new_shape::<Empty>,
};

static SEND_DELEGATION_TOKEN: OperationMeta =
    OperationMeta::named(&SERVICE, "SendDelegationToken", &["iam:SendDelegationToken"]);

/// `SetDefaultPolicyVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetDefaultPolicyVersion;

impl Operation for SetDefaultPolicyVersion {
    type Input = SetDefaultPolicyVersionRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &SET_DEFAULT_POLICY_VERSION;
}

static SET_DEFAULT_POLICY_VERSION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SetDefaultPolicyVersion",
    event_name: "SetDefaultPolicyVersion",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:SetDefaultPolicyVersion"],
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
    input: &super::structures::SET_DEFAULT_POLICY_VERSION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<SetDefaultPolicyVersionRequest>,
    new_output: new_shape::<Empty>,
};

static SET_SECURITY_TOKEN_SERVICE_PREFERENCES: OperationMeta = OperationMeta::named(
    &SERVICE,
    "SetSecurityTokenServicePreferences",
    &["iam:SetSecurityTokenServicePreferences"],
);

/// `SimulateCustomPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SimulateCustomPolicy;

impl Operation for SimulateCustomPolicy {
    type Input = SimulateCustomPolicyRequest;
    type Output = SimulatePolicyResponse;
    const META: &'static OperationMeta = &SIMULATE_CUSTOM_POLICY;
}

static SIMULATE_CUSTOM_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SimulateCustomPolicy",
    event_name: "SimulateCustomPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:SimulateCustomPolicy"],
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
    input: &super::structures::SIMULATE_CUSTOM_POLICY_REQUEST,
    output: &super::structures::SIMULATE_POLICY_RESPONSE,
    result_wrapper: Some("SimulateCustomPolicyResult"),
    new_input: new_shape::<SimulateCustomPolicyRequest>,
    new_output: new_shape::<SimulatePolicyResponse>,
};

/// `SimulatePrincipalPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SimulatePrincipalPolicy;

impl Operation for SimulatePrincipalPolicy {
    type Input = SimulatePrincipalPolicyRequest;
    type Output = SimulatePolicyResponse;
    const META: &'static OperationMeta = &SIMULATE_PRINCIPAL_POLICY;
}

static SIMULATE_PRINCIPAL_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SimulatePrincipalPolicy",
    event_name: "SimulatePrincipalPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:SimulatePrincipalPolicy"],
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
    input: &super::structures::SIMULATE_PRINCIPAL_POLICY_REQUEST,
    output: &super::structures::SIMULATE_POLICY_RESPONSE,
    result_wrapper: Some("SimulatePrincipalPolicyResult"),
    new_input: new_shape::<SimulatePrincipalPolicyRequest>,
    new_output: new_shape::<SimulatePolicyResponse>,
};

/// `TagInstanceProfile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagInstanceProfile;

impl Operation for TagInstanceProfile {
    type Input = TagInstanceProfileRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_INSTANCE_PROFILE;
}

static TAG_INSTANCE_PROFILE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagInstanceProfile",
    event_name: "TagInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:TagInstanceProfile"],
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
    input: &super::structures::TAG_INSTANCE_PROFILE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagInstanceProfileRequest>,
    new_output: new_shape::<Empty>,
};

/// `TagMFADevice`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagMFADevice;

impl Operation for TagMFADevice {
    type Input = TagMFADeviceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_MFA_DEVICE;
}

static TAG_MFA_DEVICE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagMFADevice",
    event_name: "TagMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:TagMFADevice"],
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
    input: &super::structures::TAG_MFA_DEVICE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagMFADeviceRequest>,
    new_output: new_shape::<Empty>,
};

/// `TagOpenIDConnectProvider`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagOpenIDConnectProvider;

impl Operation for TagOpenIDConnectProvider {
    type Input = TagOpenIDConnectProviderRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_OPEN_ID_CONNECT_PROVIDER;
}

static TAG_OPEN_ID_CONNECT_PROVIDER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagOpenIDConnectProvider",
    event_name: "TagOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:TagOpenIDConnectProvider"],
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
    input: &super::structures::TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagOpenIDConnectProviderRequest>,
    new_output: new_shape::<Empty>,
};

/// `TagPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagPolicy;

impl Operation for TagPolicy {
    type Input = TagPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_POLICY;
}

static TAG_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagPolicy",
    event_name: "TagPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:TagPolicy"],
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
    input: &super::structures::TAG_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `TagRole`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagRole;

impl Operation for TagRole {
    type Input = TagRoleRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_ROLE;
}

static TAG_ROLE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagRole",
    event_name: "TagRole",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:TagRole"],
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
    input: &super::structures::TAG_ROLE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagRoleRequest>,
    new_output: new_shape::<Empty>,
};

static TAG_SAML_PROVIDER: OperationMeta =
    OperationMeta::named(&SERVICE, "TagSAMLProvider", &["iam:TagSAMLProvider"]);

static TAG_SERVER_CERTIFICATE: OperationMeta =
    OperationMeta::named(&SERVICE, "TagServerCertificate", &["iam:TagServerCertificate"]);

/// `TagUser`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagUser;

impl Operation for TagUser {
    type Input = TagUserRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_USER;
}

static TAG_USER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagUser",
    event_name: "TagUser",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:TagUser"],
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
    input: &super::structures::TAG_USER_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagUserRequest>,
    new_output: new_shape::<Empty>,
};

/// `UntagInstanceProfile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagInstanceProfile;

impl Operation for UntagInstanceProfile {
    type Input = UntagInstanceProfileRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_INSTANCE_PROFILE;
}

static UNTAG_INSTANCE_PROFILE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagInstanceProfile",
    event_name: "UntagInstanceProfile",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UntagInstanceProfile"],
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
    input: &super::structures::UNTAG_INSTANCE_PROFILE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagInstanceProfileRequest>,
    new_output: new_shape::<Empty>,
};

/// `UntagMFADevice`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagMFADevice;

impl Operation for UntagMFADevice {
    type Input = UntagMFADeviceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_MFA_DEVICE;
}

static UNTAG_MFA_DEVICE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagMFADevice",
    event_name: "UntagMFADevice",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UntagMFADevice"],
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
    input: &super::structures::UNTAG_MFA_DEVICE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagMFADeviceRequest>,
    new_output: new_shape::<Empty>,
};

/// `UntagOpenIDConnectProvider`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagOpenIDConnectProvider;

impl Operation for UntagOpenIDConnectProvider {
    type Input = UntagOpenIDConnectProviderRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_OPEN_ID_CONNECT_PROVIDER;
}

static UNTAG_OPEN_ID_CONNECT_PROVIDER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagOpenIDConnectProvider",
    event_name: "UntagOpenIDConnectProvider",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UntagOpenIDConnectProvider"],
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
    input: &super::structures::UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagOpenIDConnectProviderRequest>,
    new_output: new_shape::<Empty>,
};

/// `UntagPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagPolicy;

impl Operation for UntagPolicy {
    type Input = UntagPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_POLICY;
}

static UNTAG_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagPolicy",
    event_name: "UntagPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UntagPolicy"],
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
    input: &super::structures::UNTAG_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `UntagRole`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagRole;

impl Operation for UntagRole {
    type Input = UntagRoleRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_ROLE;
}

static UNTAG_ROLE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagRole",
    event_name: "UntagRole",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UntagRole"],
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
    input: &super::structures::UNTAG_ROLE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagRoleRequest>,
    new_output: new_shape::<Empty>,
};

static UNTAG_SAML_PROVIDER: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "UntagSAMLProvider", &["iam:UntagSAMLProvider"])
};

static UNTAG_SERVER_CERTIFICATE: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "UntagServerCertificate", &["iam:UntagServerCertificate"])
};

/// `UntagUser`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagUser;

impl Operation for UntagUser {
    type Input = UntagUserRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_USER;
}

static UNTAG_USER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagUser",
    event_name: "UntagUser",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UntagUser"],
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
    input: &super::structures::UNTAG_USER_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagUserRequest>,
    new_output: new_shape::<Empty>,
};

/// `UpdateAccessKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateAccessKey;

impl Operation for UpdateAccessKey {
    type Input = UpdateAccessKeyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UPDATE_ACCESS_KEY;
}

static UPDATE_ACCESS_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateAccessKey",
    event_name: "UpdateAccessKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UpdateAccessKey"],
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
    input: &super::structures::UPDATE_ACCESS_KEY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UpdateAccessKeyRequest>,
    new_output: new_shape::<Empty>,
};

/// `UpdateAccountPasswordPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateAccountPasswordPolicy;

impl Operation for UpdateAccountPasswordPolicy {
    type Input = UpdateAccountPasswordPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UPDATE_ACCOUNT_PASSWORD_POLICY;
}

static UPDATE_ACCOUNT_PASSWORD_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateAccountPasswordPolicy",
    event_name: "UpdateAccountPasswordPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UpdateAccountPasswordPolicy"],
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
    input: &super::structures::UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UpdateAccountPasswordPolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `UpdateAssumeRolePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateAssumeRolePolicy;

impl Operation for UpdateAssumeRolePolicy {
    type Input = UpdateAssumeRolePolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UPDATE_ASSUME_ROLE_POLICY;
}

static UPDATE_ASSUME_ROLE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateAssumeRolePolicy",
    event_name: "UpdateAssumeRolePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UpdateAssumeRolePolicy"],
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
    input: &super::structures::UPDATE_ASSUME_ROLE_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UpdateAssumeRolePolicyRequest>,
    new_output: new_shape::<Empty>,
};

static UPDATE_DELEGATION_REQUEST: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateDelegationRequest", &["iam:UpdateDelegationRequest"]);

/// `UpdateGroup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateGroup;

impl Operation for UpdateGroup {
    type Input = UpdateGroupRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UPDATE_GROUP;
}

static UPDATE_GROUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateGroup",
    event_name: "UpdateGroup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UpdateGroup"],
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
    input: &super::structures::UPDATE_GROUP_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UpdateGroupRequest>,
    new_output: new_shape::<Empty>,
};

/// `UpdateLoginProfile`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateLoginProfile;

impl Operation for UpdateLoginProfile {
    type Input = UpdateLoginProfileRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UPDATE_LOGIN_PROFILE;
}

static UPDATE_LOGIN_PROFILE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateLoginProfile",
    event_name: "UpdateLoginProfile",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UpdateLoginProfile"],
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
    input: &super::structures::UPDATE_LOGIN_PROFILE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UpdateLoginProfileRequest>,
    new_output: new_shape::<Empty>,
};

static UPDATE_OPEN_ID_CONNECT_PROVIDER: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateOpenIDConnectProvider",
    &["iam:UpdateOpenIDConnectProvider"],
);

/// `UpdateOpenIDConnectProviderThumbprint`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateOpenIDConnectProviderThumbprint;

impl Operation for UpdateOpenIDConnectProviderThumbprint {
    type Input = UpdateOpenIDConnectProviderThumbprintRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT;
}

static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateOpenIDConnectProviderThumbprint",
    event_name: "UpdateOpenIDConnectProviderThumbprint",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UpdateOpenIDConnectProviderThumbprint"],
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
    input: &super::structures::UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UpdateOpenIDConnectProviderThumbprintRequest>,
    new_output: new_shape::<Empty>,
};

/// `UpdateRole`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateRole;

impl Operation for UpdateRole {
    type Input = UpdateRoleRequest;
    type Output = UpdateRoleResponse;
    const META: &'static OperationMeta = &UPDATE_ROLE;
}

static UPDATE_ROLE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateRole",
    event_name: "UpdateRole",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UpdateRole"],
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
    input: &super::structures::UPDATE_ROLE_REQUEST,
    output: &super::structures::UPDATE_ROLE_RESPONSE,
    result_wrapper: Some("UpdateRoleResult"),
    new_input: new_shape::<UpdateRoleRequest>,
    new_output: new_shape::<UpdateRoleResponse>,
};

/// `UpdateRoleDescription`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateRoleDescription;

impl Operation for UpdateRoleDescription {
    type Input = UpdateRoleDescriptionRequest;
    type Output = UpdateRoleDescriptionResponse;
    const META: &'static OperationMeta = &UPDATE_ROLE_DESCRIPTION;
}

static UPDATE_ROLE_DESCRIPTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateRoleDescription",
    event_name: "UpdateRoleDescription",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UpdateRoleDescription"],
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
    input: &super::structures::UPDATE_ROLE_DESCRIPTION_REQUEST,
    output: &super::structures::UPDATE_ROLE_DESCRIPTION_RESPONSE,
    result_wrapper: Some("UpdateRoleDescriptionResult"),
    new_input: new_shape::<UpdateRoleDescriptionRequest>,
    new_output: new_shape::<UpdateRoleDescriptionResponse>,
};

static UPDATE_SAML_PROVIDER: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateSAMLProvider", &["iam:UpdateSAMLProvider"]);

static UPDATE_SSH_PUBLIC_KEY: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateSSHPublicKey", &["iam:UpdateSSHPublicKey"]);

static UPDATE_SERVER_CERTIFICATE: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateServerCertificate", &["iam:UpdateServerCertificate"]);

static UPDATE_SERVICE_SPECIFIC_CREDENTIAL: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateServiceSpecificCredential",
    &["iam:UpdateServiceSpecificCredential"],
);

static UPDATE_SIGNING_CERTIFICATE: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateSigningCertificate", &["iam:UpdateSigningCertificate"]);

/// `UpdateUser`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateUser;

impl Operation for UpdateUser {
    type Input = UpdateUserRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UPDATE_USER;
}

static UPDATE_USER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateUser",
    event_name: "UpdateUser",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["iam:UpdateUser"],
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
    input: &super::structures::UPDATE_USER_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UpdateUserRequest>,
    new_output: new_shape::<Empty>,
};

static UPLOAD_SSH_PUBLIC_KEY: OperationMeta =
    OperationMeta::named(&SERVICE, "UploadSSHPublicKey", &["iam:UploadSSHPublicKey"]);

static UPLOAD_SERVER_CERTIFICATE: OperationMeta =
    OperationMeta::named(&SERVICE, "UploadServerCertificate", &["iam:UploadServerCertificate"]);

static UPLOAD_SIGNING_CERTIFICATE: OperationMeta =
    OperationMeta::named(&SERVICE, "UploadSigningCertificate", &["iam:UploadSigningCertificate"]);
