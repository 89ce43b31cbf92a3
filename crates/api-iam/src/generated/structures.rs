// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Blob, Member, SensitiveBlob, SensitiveString, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `AccessKey`.
#[derive(Clone, Default)]
pub struct AccessKey {
    /// `UserName`.
    pub user_name: String,
    /// `AccessKeyId`.
    pub access_key_id: String,
    /// `Status`.
    pub status: StatusType,
    /// `SecretAccessKey`.
    pub secret_access_key: SensitiveString,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
}

pub(super) static ACCESS_KEY: Structure = Structure::new(
    "AccessKey",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
        Member::new("AccessKeyId", &schemas::ACCESS_KEY_ID_TYPE).required(),
        Member::new("Status", &schemas::STATUS_TYPE).required(),
        Member::new("SecretAccessKey", &schemas::ACCESS_KEY_SECRET_TYPE).required(),
        Member::new("CreateDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(AccessKey, ACCESS_KEY { 0 user_name, 1 access_key_id, 2 status, 3 secret_access_key, 4 create_date });

/// `AccessKeyLastUsed`.
#[derive(Clone, Default)]
pub struct AccessKeyLastUsed {
    /// `LastUsedDate`.
    pub last_used_date: Option<Timestamp>,
    /// `ServiceName`.
    pub service_name: String,
    /// `Region`.
    pub region: String,
}

pub(super) static ACCESS_KEY_LAST_USED: Structure = Structure::new(
    "AccessKeyLastUsed",
    &[
        Member::new("LastUsedDate", &plain::TIMESTAMP),
        Member::new("ServiceName", &plain::STRING).required(),
        Member::new("Region", &plain::STRING).required(),
    ],
);

wire::shape!(AccessKeyLastUsed, ACCESS_KEY_LAST_USED { 0 last_used_date, 1 service_name, 2 region });

/// `AccessKeyMetadata`.
#[derive(Clone, Default)]
pub struct AccessKeyMetadata {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `AccessKeyId`.
    pub access_key_id: Option<String>,
    /// `Status`.
    pub status: Option<StatusType>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
}

pub(super) static ACCESS_KEY_METADATA: Structure = Structure::new(
    "AccessKeyMetadata",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE),
        Member::new("AccessKeyId", &schemas::ACCESS_KEY_ID_TYPE),
        Member::new("Status", &schemas::STATUS_TYPE),
        Member::new("CreateDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(AccessKeyMetadata, ACCESS_KEY_METADATA { 0 user_name, 1 access_key_id, 2 status, 3 create_date });

/// `AddClientIDToOpenIDConnectProviderRequest`.
#[derive(Clone, Default)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
    /// `ClientID`.
    pub client_id: String,
}

pub(super) static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST: Structure = Structure::new(
    "AddClientIDToOpenIDConnectProviderRequest",
    &[
        Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required(),
        Member::new("ClientID", &schemas::CLIENT_ID_TYPE).required(),
    ],
);

wire::shape!(AddClientIDToOpenIDConnectProviderRequest, ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST { 0 open_id_connect_provider_arn, 1 client_id });

/// `AddRoleToInstanceProfileRequest`.
#[derive(Clone, Default)]
pub struct AddRoleToInstanceProfileRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `RoleName`.
    pub role_name: String,
}

pub(super) static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: Structure = Structure::new(
    "AddRoleToInstanceProfileRequest",
    &[
        Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    ],
);

wire::shape!(AddRoleToInstanceProfileRequest, ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST { 0 instance_profile_name, 1 role_name });

/// `AddUserToGroupRequest`.
#[derive(Clone, Default)]
pub struct AddUserToGroupRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `UserName`.
    pub user_name: String,
}

pub(super) static ADD_USER_TO_GROUP_REQUEST: Structure = Structure::new(
    "AddUserToGroupRequest",
    &[
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
    ],
);

wire::shape!(AddUserToGroupRequest, ADD_USER_TO_GROUP_REQUEST { 0 group_name, 1 user_name });

/// `AttachGroupPolicyRequest`.
#[derive(Clone, Default)]
pub struct AttachGroupPolicyRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `PolicyArn`.
    pub policy_arn: String,
}

pub(super) static ATTACH_GROUP_POLICY_REQUEST: Structure = Structure::new(
    "AttachGroupPolicyRequest",
    &[
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    ],
);

wire::shape!(AttachGroupPolicyRequest, ATTACH_GROUP_POLICY_REQUEST { 0 group_name, 1 policy_arn });

/// `AttachRolePolicyRequest`.
#[derive(Clone, Default)]
pub struct AttachRolePolicyRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PolicyArn`.
    pub policy_arn: String,
}

pub(super) static ATTACH_ROLE_POLICY_REQUEST: Structure = Structure::new(
    "AttachRolePolicyRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    ],
);

wire::shape!(AttachRolePolicyRequest, ATTACH_ROLE_POLICY_REQUEST { 0 role_name, 1 policy_arn });

/// `AttachUserPolicyRequest`.
#[derive(Clone, Default)]
pub struct AttachUserPolicyRequest {
    /// `UserName`.
    pub user_name: String,
    /// `PolicyArn`.
    pub policy_arn: String,
}

pub(super) static ATTACH_USER_POLICY_REQUEST: Structure = Structure::new(
    "AttachUserPolicyRequest",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    ],
);

wire::shape!(AttachUserPolicyRequest, ATTACH_USER_POLICY_REQUEST { 0 user_name, 1 policy_arn });

/// `AttachedPermissionsBoundary`.
#[derive(Clone, Default)]
pub struct AttachedPermissionsBoundary {
    /// `PermissionsBoundaryType`.
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
    /// `PermissionsBoundaryArn`.
    pub permissions_boundary_arn: Option<String>,
}

pub(super) static ATTACHED_PERMISSIONS_BOUNDARY: Structure = Structure::new(
    "AttachedPermissionsBoundary",
    &[
        Member::new("PermissionsBoundaryType", &schemas::PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE),
        Member::new("PermissionsBoundaryArn", &schemas::ARN_TYPE),
    ],
);

wire::shape!(AttachedPermissionsBoundary, ATTACHED_PERMISSIONS_BOUNDARY { 0 permissions_boundary_type, 1 permissions_boundary_arn });

/// `AttachedPolicy`.
#[derive(Clone, Default)]
pub struct AttachedPolicy {
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `PolicyArn`.
    pub policy_arn: Option<String>,
}

pub(super) static ATTACHED_POLICY: Structure = Structure::new(
    "AttachedPolicy",
    &[
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE),
        Member::new("PolicyArn", &schemas::ARN_TYPE),
    ],
);

wire::shape!(AttachedPolicy, ATTACHED_POLICY { 0 policy_name, 1 policy_arn });

/// `ChangePasswordRequest`.
#[derive(Clone, Default)]
pub struct ChangePasswordRequest {
    /// `OldPassword`.
    pub old_password: SensitiveString,
    /// `NewPassword`.
    pub new_password: SensitiveString,
}

pub(super) static CHANGE_PASSWORD_REQUEST: Structure = Structure::new(
    "ChangePasswordRequest",
    &[
        Member::new("OldPassword", &schemas::PASSWORD_TYPE).required(),
        Member::new("NewPassword", &schemas::PASSWORD_TYPE).required(),
    ],
);

wire::shape!(ChangePasswordRequest, CHANGE_PASSWORD_REQUEST { 0 old_password, 1 new_password });

/// `ContextEntry`.
#[derive(Clone, Default)]
pub struct ContextEntry {
    /// `ContextKeyName`.
    pub context_key_name: Option<String>,
    /// `ContextKeyValues`.
    pub context_key_values: Option<Vec<String>>,
    /// `ContextKeyType`.
    pub context_key_type: Option<ContextKeyTypeEnum>,
}

pub(super) static CONTEXT_ENTRY: Structure = Structure::new(
    "ContextEntry",
    &[
        Member::new("ContextKeyName", &schemas::CONTEXT_KEY_NAME_TYPE),
        Member::new("ContextKeyValues", &schemas::CONTEXT_KEY_VALUE_LIST_TYPE),
        Member::new("ContextKeyType", &schemas::CONTEXT_KEY_TYPE_ENUM),
    ],
);

wire::shape!(ContextEntry, CONTEXT_ENTRY { 0 context_key_name, 1 context_key_values, 2 context_key_type });

/// `ContextProvider`.
#[derive(Clone, Default)]
pub struct ContextProvider {
    /// `KeyDefinitionList`.
    pub key_definition_list: Option<Vec<ContextProviderKeyDefinition>>,
    /// `SubjectSourceKey`.
    pub subject_source_key: String,
    /// `SubjectTypeValue`.
    pub subject_type_value: Option<String>,
    /// `SubjectTypeSourceKey`.
    pub subject_type_source_key: Option<String>,
}

pub(super) static CONTEXT_PROVIDER: Structure = Structure::new(
    "ContextProvider",
    &[
        Member::new("KeyDefinitionList", &schemas::KEY_DEFINITION_LIST_TYPE),
        Member::new("SubjectSourceKey", &schemas::CONTEXT_PROVIDER_SOURCE_KEY_TYPE).required(),
        Member::new("SubjectTypeValue", &schemas::SUBJECT_TYPE_VALUE_TYPE),
        Member::new("SubjectTypeSourceKey", &schemas::CONTEXT_PROVIDER_SOURCE_KEY_TYPE),
    ],
);

wire::shape!(ContextProvider, CONTEXT_PROVIDER { 0 key_definition_list, 1 subject_source_key, 2 subject_type_value, 3 subject_type_source_key });

/// `ContextProviderKeyDefinition`.
#[derive(Clone, Default)]
pub struct ContextProviderKeyDefinition {
    /// `SourceKey`.
    pub source_key: String,
    /// `TargetKey`.
    pub target_key: Option<String>,
}

pub(super) static CONTEXT_PROVIDER_KEY_DEFINITION: Structure = Structure::new(
    "ContextProviderKeyDefinition",
    &[
        Member::new("SourceKey", &schemas::CONTEXT_PROVIDER_SOURCE_KEY_TYPE).required(),
        Member::new("TargetKey", &schemas::CONTEXT_PROVIDER_TARGET_KEY_TYPE),
    ],
);

wire::shape!(ContextProviderKeyDefinition, CONTEXT_PROVIDER_KEY_DEFINITION { 0 source_key, 1 target_key });

/// `CreateAccessKeyRequest`.
#[derive(Clone, Default)]
pub struct CreateAccessKeyRequest {
    /// `UserName`.
    pub user_name: Option<String>,
}

pub(super) static CREATE_ACCESS_KEY_REQUEST: Structure = Structure::new(
    "CreateAccessKeyRequest",
    &[Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE)],
);

wire::shape!(CreateAccessKeyRequest, CREATE_ACCESS_KEY_REQUEST { 0 user_name });

/// `CreateAccessKeyResponse`.
#[derive(Clone, Default)]
pub struct CreateAccessKeyResponse {
    /// `AccessKey`.
    pub access_key: AccessKey,
}

pub(super) static CREATE_ACCESS_KEY_RESPONSE: Structure = Structure::new(
    "CreateAccessKeyResponse",
    &[Member::new("AccessKey", &schemas::ACCESS_KEY).required()],
);

wire::shape!(CreateAccessKeyResponse, CREATE_ACCESS_KEY_RESPONSE { 0 access_key });

/// `CreateAccountAliasRequest`.
#[derive(Clone, Default)]
pub struct CreateAccountAliasRequest {
    /// `AccountAlias`.
    pub account_alias: String,
}

pub(super) static CREATE_ACCOUNT_ALIAS_REQUEST: Structure = Structure::new(
    "CreateAccountAliasRequest",
    &[Member::new("AccountAlias", &schemas::ACCOUNT_ALIAS_TYPE).required()],
);

wire::shape!(CreateAccountAliasRequest, CREATE_ACCOUNT_ALIAS_REQUEST { 0 account_alias });

/// `CreateGroupRequest`.
#[derive(Clone, Default)]
pub struct CreateGroupRequest {
    /// `Path`.
    pub path: Option<String>,
    /// `GroupName`.
    pub group_name: String,
}

pub(super) static CREATE_GROUP_REQUEST: Structure = Structure::new(
    "CreateGroupRequest",
    &[
        Member::new("Path", &schemas::PATH_TYPE),
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
    ],
);

wire::shape!(CreateGroupRequest, CREATE_GROUP_REQUEST { 0 path, 1 group_name });

/// `CreateGroupResponse`.
#[derive(Clone, Default)]
pub struct CreateGroupResponse {
    /// `Group`.
    pub group: Group,
}

pub(super) static CREATE_GROUP_RESPONSE: Structure =
    Structure::new("CreateGroupResponse", &[Member::new("Group", &schemas::GROUP).required()]);

wire::shape!(CreateGroupResponse, CREATE_GROUP_RESPONSE { 0 group });

/// `CreateInstanceProfileRequest`.
#[derive(Clone, Default)]
pub struct CreateInstanceProfileRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `Path`.
    pub path: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_INSTANCE_PROFILE_REQUEST: Structure = Structure::new(
    "CreateInstanceProfileRequest",
    &[
        Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
        Member::new("Path", &schemas::PATH_TYPE),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
    ],
);

wire::shape!(CreateInstanceProfileRequest, CREATE_INSTANCE_PROFILE_REQUEST { 0 instance_profile_name, 1 path, 2 tags });

/// `CreateInstanceProfileResponse`.
#[derive(Clone, Default)]
pub struct CreateInstanceProfileResponse {
    /// `InstanceProfile`.
    pub instance_profile: InstanceProfile,
}

pub(super) static CREATE_INSTANCE_PROFILE_RESPONSE: Structure = Structure::new(
    "CreateInstanceProfileResponse",
    &[Member::new("InstanceProfile", &schemas::INSTANCE_PROFILE).required()],
);

wire::shape!(CreateInstanceProfileResponse, CREATE_INSTANCE_PROFILE_RESPONSE { 0 instance_profile });

/// `CreateLoginProfileRequest`.
#[derive(Clone, Default)]
pub struct CreateLoginProfileRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `Password`.
    pub password: Option<SensitiveString>,
    /// `PasswordResetRequired`.
    pub password_reset_required: Option<bool>,
    /// `MaxSigninSessionDuration`.
    pub max_signin_session_duration: Option<i32>,
}

pub(super) static CREATE_LOGIN_PROFILE_REQUEST: Structure = Structure::new(
    "CreateLoginProfileRequest",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE),
        Member::new("Password", &schemas::PASSWORD_TYPE),
        Member::new("PasswordResetRequired", &plain::BOOLEAN),
        Member::new("MaxSigninSessionDuration", &schemas::MAX_SIGNIN_SESSION_DURATION_TYPE),
    ],
);

wire::shape!(CreateLoginProfileRequest, CREATE_LOGIN_PROFILE_REQUEST { 0 user_name, 1 password, 2 password_reset_required, 3 max_signin_session_duration });

/// `CreateLoginProfileResponse`.
#[derive(Clone, Default)]
pub struct CreateLoginProfileResponse {
    /// `LoginProfile`.
    pub login_profile: LoginProfile,
}

pub(super) static CREATE_LOGIN_PROFILE_RESPONSE: Structure = Structure::new(
    "CreateLoginProfileResponse",
    &[Member::new("LoginProfile", &schemas::LOGIN_PROFILE).required()],
);

wire::shape!(CreateLoginProfileResponse, CREATE_LOGIN_PROFILE_RESPONSE { 0 login_profile });

/// `CreateOpenIDConnectProviderRequest`.
#[derive(Clone, Default)]
pub struct CreateOpenIDConnectProviderRequest {
    /// `Url`.
    pub url: String,
    /// `ClientIDList`.
    pub client_id_list: Option<Vec<String>>,
    /// `ThumbprintList`.
    pub thumbprint_list: Option<Vec<String>>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `ContextProvider`.
    pub context_provider: Option<ContextProvider>,
    /// `IdentityCenterInstanceArn`.
    pub identity_center_instance_arn: Option<String>,
}

pub(super) static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Structure = Structure::new(
    "CreateOpenIDConnectProviderRequest",
    &[
        Member::new("Url", &schemas::OPEN_ID_CONNECT_PROVIDER_URL_TYPE).required(),
        Member::new("ClientIDList", &schemas::CLIENT_ID_LIST_TYPE),
        Member::new("ThumbprintList", &schemas::THUMBPRINT_LIST_TYPE),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
        Member::new("ContextProvider", &schemas::CONTEXT_PROVIDER),
        Member::new("IdentityCenterInstanceArn", &schemas::IDENTITY_CENTER_INSTANCE_ARN_TYPE),
    ],
);

wire::shape!(CreateOpenIDConnectProviderRequest, CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST { 0 url, 1 client_id_list, 2 thumbprint_list, 3 tags, 4 context_provider, 5 identity_center_instance_arn });

/// `CreateOpenIDConnectProviderResponse`.
#[derive(Clone, Default)]
pub struct CreateOpenIDConnectProviderResponse {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Structure = Structure::new(
    "CreateOpenIDConnectProviderResponse",
    &[
        Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
    ],
);

wire::shape!(CreateOpenIDConnectProviderResponse, CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE { 0 open_id_connect_provider_arn, 1 tags });

/// `CreatePolicyRequest`.
#[derive(Clone, Default)]
pub struct CreatePolicyRequest {
    /// `PolicyName`.
    pub policy_name: String,
    /// `Path`.
    pub path: Option<String>,
    /// `PolicyDocument`.
    pub policy_document: String,
    /// `Description`.
    pub description: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_POLICY_REQUEST: Structure = Structure::new(
    "CreatePolicyRequest",
    &[
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
        Member::new("Path", &schemas::POLICY_PATH_TYPE),
        Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
        Member::new("Description", &schemas::POLICY_DESCRIPTION_TYPE),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
    ],
);

wire::shape!(CreatePolicyRequest, CREATE_POLICY_REQUEST { 0 policy_name, 1 path, 2 policy_document, 3 description, 4 tags });

/// `CreatePolicyResponse`.
#[derive(Clone, Default)]
pub struct CreatePolicyResponse {
    /// `Policy`.
    pub policy: Option<Policy>,
}

pub(super) static CREATE_POLICY_RESPONSE: Structure =
    Structure::new("CreatePolicyResponse", &[Member::new("Policy", &schemas::POLICY)]);

wire::shape!(CreatePolicyResponse, CREATE_POLICY_RESPONSE { 0 policy });

/// `CreatePolicyVersionRequest`.
#[derive(Clone, Default)]
pub struct CreatePolicyVersionRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `PolicyDocument`.
    pub policy_document: String,
    /// `SetAsDefault`.
    pub set_as_default: Option<bool>,
}

pub(super) static CREATE_POLICY_VERSION_REQUEST: Structure = Structure::new(
    "CreatePolicyVersionRequest",
    &[
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
        Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
        Member::new("SetAsDefault", &plain::BOOLEAN),
    ],
);

wire::shape!(CreatePolicyVersionRequest, CREATE_POLICY_VERSION_REQUEST { 0 policy_arn, 1 policy_document, 2 set_as_default });

/// `CreatePolicyVersionResponse`.
#[derive(Clone, Default)]
pub struct CreatePolicyVersionResponse {
    /// `PolicyVersion`.
    pub policy_version: Option<PolicyVersion>,
}

pub(super) static CREATE_POLICY_VERSION_RESPONSE: Structure = Structure::new(
    "CreatePolicyVersionResponse",
    &[Member::new("PolicyVersion", &schemas::POLICY_VERSION)],
);

wire::shape!(CreatePolicyVersionResponse, CREATE_POLICY_VERSION_RESPONSE { 0 policy_version });

/// `CreateRoleRequest`.
#[derive(Clone, Default)]
pub struct CreateRoleRequest {
    /// `Path`.
    pub path: Option<String>,
    /// `RoleName`.
    pub role_name: String,
    /// `AssumeRolePolicyDocument`.
    pub assume_role_policy_document: String,
    /// `Description`.
    pub description: Option<String>,
    /// `MaxSessionDuration`.
    pub max_session_duration: Option<i32>,
    /// `MaxSigninSessionDuration`.
    pub max_signin_session_duration: Option<i32>,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_ROLE_REQUEST: Structure = Structure::new(
    "CreateRoleRequest",
    &[
        Member::new("Path", &schemas::PATH_TYPE),
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("AssumeRolePolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
        Member::new("Description", &schemas::ROLE_DESCRIPTION_TYPE),
        Member::new("MaxSessionDuration", &schemas::ROLE_MAX_SESSION_DURATION_TYPE),
        Member::new("MaxSigninSessionDuration", &schemas::MAX_SIGNIN_SESSION_DURATION_TYPE),
        Member::new("PermissionsBoundary", &schemas::ARN_TYPE),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
    ],
);

wire::shape!(CreateRoleRequest, CREATE_ROLE_REQUEST { 0 path, 1 role_name, 2 assume_role_policy_document, 3 description, 4 max_session_duration, 5 max_signin_session_duration, 6 permissions_boundary, 7 tags });

/// `CreateRoleResponse`.
#[derive(Clone, Default)]
pub struct CreateRoleResponse {
    /// `Role`.
    pub role: Role,
}

pub(super) static CREATE_ROLE_RESPONSE: Structure =
    Structure::new("CreateRoleResponse", &[Member::new("Role", &schemas::ROLE).required()]);

wire::shape!(CreateRoleResponse, CREATE_ROLE_RESPONSE { 0 role });

/// `CreateUserRequest`.
#[derive(Clone, Default)]
pub struct CreateUserRequest {
    /// `Path`.
    pub path: Option<String>,
    /// `UserName`.
    pub user_name: String,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_USER_REQUEST: Structure = Structure::new(
    "CreateUserRequest",
    &[
        Member::new("Path", &schemas::PATH_TYPE),
        Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
        Member::new("PermissionsBoundary", &schemas::ARN_TYPE),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
    ],
);

wire::shape!(CreateUserRequest, CREATE_USER_REQUEST { 0 path, 1 user_name, 2 permissions_boundary, 3 tags });

/// `CreateUserResponse`.
#[derive(Clone, Default)]
pub struct CreateUserResponse {
    /// `User`.
    pub user: Option<User>,
}

pub(super) static CREATE_USER_RESPONSE: Structure =
    Structure::new("CreateUserResponse", &[Member::new("User", &schemas::USER)]);

wire::shape!(CreateUserResponse, CREATE_USER_RESPONSE { 0 user });

/// `CreateVirtualMFADeviceRequest`.
#[derive(Clone, Default)]
pub struct CreateVirtualMFADeviceRequest {
    /// `Path`.
    pub path: Option<String>,
    /// `VirtualMFADeviceName`.
    pub virtual_mfa_device_name: String,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_VIRTUAL_MFA_DEVICE_REQUEST: Structure = Structure::new(
    "CreateVirtualMFADeviceRequest",
    &[
        Member::new("Path", &schemas::PATH_TYPE),
        Member::new("VirtualMFADeviceName", &schemas::VIRTUAL_MFA_DEVICE_NAME).required(),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
    ],
);

wire::shape!(CreateVirtualMFADeviceRequest, CREATE_VIRTUAL_MFA_DEVICE_REQUEST { 0 path, 1 virtual_mfa_device_name, 2 tags });

/// `CreateVirtualMFADeviceResponse`.
#[derive(Clone, Default)]
pub struct CreateVirtualMFADeviceResponse {
    /// `VirtualMFADevice`.
    pub virtual_mfa_device: VirtualMFADevice,
}

pub(super) static CREATE_VIRTUAL_MFA_DEVICE_RESPONSE: Structure = Structure::new(
    "CreateVirtualMFADeviceResponse",
    &[Member::new("VirtualMFADevice", &schemas::VIRTUAL_MFA_DEVICE).required()],
);

wire::shape!(CreateVirtualMFADeviceResponse, CREATE_VIRTUAL_MFA_DEVICE_RESPONSE { 0 virtual_mfa_device });

/// `DeactivateMFADeviceRequest`.
#[derive(Clone, Default)]
pub struct DeactivateMFADeviceRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `SerialNumber`.
    pub serial_number: String,
}

pub(super) static DEACTIVATE_MFA_DEVICE_REQUEST: Structure = Structure::new(
    "DeactivateMFADeviceRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
        Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
    ],
);

wire::shape!(DeactivateMFADeviceRequest, DEACTIVATE_MFA_DEVICE_REQUEST { 0 user_name, 1 serial_number });

/// `DeleteAccessKeyRequest`.
#[derive(Clone, Default)]
pub struct DeleteAccessKeyRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `AccessKeyId`.
    pub access_key_id: String,
}

pub(super) static DELETE_ACCESS_KEY_REQUEST: Structure = Structure::new(
    "DeleteAccessKeyRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
        Member::new("AccessKeyId", &schemas::ACCESS_KEY_ID_TYPE).required(),
    ],
);

wire::shape!(DeleteAccessKeyRequest, DELETE_ACCESS_KEY_REQUEST { 0 user_name, 1 access_key_id });

/// `DeleteAccountAliasRequest`.
#[derive(Clone, Default)]
pub struct DeleteAccountAliasRequest {
    /// `AccountAlias`.
    pub account_alias: String,
}

pub(super) static DELETE_ACCOUNT_ALIAS_REQUEST: Structure = Structure::new(
    "DeleteAccountAliasRequest",
    &[Member::new("AccountAlias", &schemas::ACCOUNT_ALIAS_TYPE).required()],
);

wire::shape!(DeleteAccountAliasRequest, DELETE_ACCOUNT_ALIAS_REQUEST { 0 account_alias });

/// `DeleteGroupPolicyRequest`.
#[derive(Clone, Default)]
pub struct DeleteGroupPolicyRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `PolicyName`.
    pub policy_name: String,
}

pub(super) static DELETE_GROUP_POLICY_REQUEST: Structure = Structure::new(
    "DeleteGroupPolicyRequest",
    &[
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    ],
);

wire::shape!(DeleteGroupPolicyRequest, DELETE_GROUP_POLICY_REQUEST { 0 group_name, 1 policy_name });

/// `DeleteGroupRequest`.
#[derive(Clone, Default)]
pub struct DeleteGroupRequest {
    /// `GroupName`.
    pub group_name: String,
}

pub(super) static DELETE_GROUP_REQUEST: Structure = Structure::new(
    "DeleteGroupRequest",
    &[Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required()],
);

wire::shape!(DeleteGroupRequest, DELETE_GROUP_REQUEST { 0 group_name });

/// `DeleteInstanceProfileRequest`.
#[derive(Clone, Default)]
pub struct DeleteInstanceProfileRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
}

pub(super) static DELETE_INSTANCE_PROFILE_REQUEST: Structure = Structure::new(
    "DeleteInstanceProfileRequest",
    &[Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required()],
);

wire::shape!(DeleteInstanceProfileRequest, DELETE_INSTANCE_PROFILE_REQUEST { 0 instance_profile_name });

/// `DeleteLoginProfileRequest`.
#[derive(Clone, Default)]
pub struct DeleteLoginProfileRequest {
    /// `UserName`.
    pub user_name: Option<String>,
}

pub(super) static DELETE_LOGIN_PROFILE_REQUEST: Structure = Structure::new(
    "DeleteLoginProfileRequest",
    &[Member::new("UserName", &schemas::USER_NAME_TYPE)],
);

wire::shape!(DeleteLoginProfileRequest, DELETE_LOGIN_PROFILE_REQUEST { 0 user_name });

/// `DeleteOpenIDConnectProviderRequest`.
#[derive(Clone, Default)]
pub struct DeleteOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
}

pub(super) static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Structure = Structure::new(
    "DeleteOpenIDConnectProviderRequest",
    &[Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required()],
);

wire::shape!(DeleteOpenIDConnectProviderRequest, DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST { 0 open_id_connect_provider_arn });

/// `DeletePolicyRequest`.
#[derive(Clone, Default)]
pub struct DeletePolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
}

pub(super) static DELETE_POLICY_REQUEST: Structure = Structure::new(
    "DeletePolicyRequest",
    &[Member::new("PolicyArn", &schemas::ARN_TYPE).required()],
);

wire::shape!(DeletePolicyRequest, DELETE_POLICY_REQUEST { 0 policy_arn });

/// `DeletePolicyVersionRequest`.
#[derive(Clone, Default)]
pub struct DeletePolicyVersionRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `VersionId`.
    pub version_id: String,
}

pub(super) static DELETE_POLICY_VERSION_REQUEST: Structure = Structure::new(
    "DeletePolicyVersionRequest",
    &[
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
        Member::new("VersionId", &schemas::POLICY_VERSION_ID_TYPE).required(),
    ],
);

wire::shape!(DeletePolicyVersionRequest, DELETE_POLICY_VERSION_REQUEST { 0 policy_arn, 1 version_id });

/// `DeleteRolePermissionsBoundaryRequest`.
#[derive(Clone, Default)]
pub struct DeleteRolePermissionsBoundaryRequest {
    /// `RoleName`.
    pub role_name: String,
}

pub(super) static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Structure = Structure::new(
    "DeleteRolePermissionsBoundaryRequest",
    &[Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required()],
);

wire::shape!(DeleteRolePermissionsBoundaryRequest, DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST { 0 role_name });

/// `DeleteRolePolicyRequest`.
#[derive(Clone, Default)]
pub struct DeleteRolePolicyRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PolicyName`.
    pub policy_name: String,
}

pub(super) static DELETE_ROLE_POLICY_REQUEST: Structure = Structure::new(
    "DeleteRolePolicyRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    ],
);

wire::shape!(DeleteRolePolicyRequest, DELETE_ROLE_POLICY_REQUEST { 0 role_name, 1 policy_name });

/// `DeleteRoleRequest`.
#[derive(Clone, Default)]
pub struct DeleteRoleRequest {
    /// `RoleName`.
    pub role_name: String,
}

pub(super) static DELETE_ROLE_REQUEST: Structure = Structure::new(
    "DeleteRoleRequest",
    &[Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required()],
);

wire::shape!(DeleteRoleRequest, DELETE_ROLE_REQUEST { 0 role_name });

/// `DeleteUserPermissionsBoundaryRequest`.
#[derive(Clone, Default)]
pub struct DeleteUserPermissionsBoundaryRequest {
    /// `UserName`.
    pub user_name: String,
}

pub(super) static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: Structure = Structure::new(
    "DeleteUserPermissionsBoundaryRequest",
    &[Member::new("UserName", &schemas::USER_NAME_TYPE).required()],
);

wire::shape!(DeleteUserPermissionsBoundaryRequest, DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST { 0 user_name });

/// `DeleteUserPolicyRequest`.
#[derive(Clone, Default)]
pub struct DeleteUserPolicyRequest {
    /// `UserName`.
    pub user_name: String,
    /// `PolicyName`.
    pub policy_name: String,
}

pub(super) static DELETE_USER_POLICY_REQUEST: Structure = Structure::new(
    "DeleteUserPolicyRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    ],
);

wire::shape!(DeleteUserPolicyRequest, DELETE_USER_POLICY_REQUEST { 0 user_name, 1 policy_name });

/// `DeleteUserRequest`.
#[derive(Clone, Default)]
pub struct DeleteUserRequest {
    /// `UserName`.
    pub user_name: String,
}

pub(super) static DELETE_USER_REQUEST: Structure = Structure::new(
    "DeleteUserRequest",
    &[Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required()],
);

wire::shape!(DeleteUserRequest, DELETE_USER_REQUEST { 0 user_name });

/// `DeleteVirtualMFADeviceRequest`.
#[derive(Clone, Default)]
pub struct DeleteVirtualMFADeviceRequest {
    /// `SerialNumber`.
    pub serial_number: String,
}

pub(super) static DELETE_VIRTUAL_MFA_DEVICE_REQUEST: Structure = Structure::new(
    "DeleteVirtualMFADeviceRequest",
    &[Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required()],
);

wire::shape!(DeleteVirtualMFADeviceRequest, DELETE_VIRTUAL_MFA_DEVICE_REQUEST { 0 serial_number });

/// `DetachGroupPolicyRequest`.
#[derive(Clone, Default)]
pub struct DetachGroupPolicyRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `PolicyArn`.
    pub policy_arn: String,
}

pub(super) static DETACH_GROUP_POLICY_REQUEST: Structure = Structure::new(
    "DetachGroupPolicyRequest",
    &[
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    ],
);

wire::shape!(DetachGroupPolicyRequest, DETACH_GROUP_POLICY_REQUEST { 0 group_name, 1 policy_arn });

/// `DetachRolePolicyRequest`.
#[derive(Clone, Default)]
pub struct DetachRolePolicyRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PolicyArn`.
    pub policy_arn: String,
}

pub(super) static DETACH_ROLE_POLICY_REQUEST: Structure = Structure::new(
    "DetachRolePolicyRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    ],
);

wire::shape!(DetachRolePolicyRequest, DETACH_ROLE_POLICY_REQUEST { 0 role_name, 1 policy_arn });

/// `DetachUserPolicyRequest`.
#[derive(Clone, Default)]
pub struct DetachUserPolicyRequest {
    /// `UserName`.
    pub user_name: String,
    /// `PolicyArn`.
    pub policy_arn: String,
}

pub(super) static DETACH_USER_POLICY_REQUEST: Structure = Structure::new(
    "DetachUserPolicyRequest",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
    ],
);

wire::shape!(DetachUserPolicyRequest, DETACH_USER_POLICY_REQUEST { 0 user_name, 1 policy_arn });

/// `EnableMFADeviceRequest`.
#[derive(Clone, Default)]
pub struct EnableMFADeviceRequest {
    /// `UserName`.
    pub user_name: String,
    /// `SerialNumber`.
    pub serial_number: String,
    /// `AuthenticationCode1`.
    pub authentication_code1: SensitiveString,
    /// `AuthenticationCode2`.
    pub authentication_code2: SensitiveString,
}

pub(super) static ENABLE_MFA_DEVICE_REQUEST: Structure = Structure::new(
    "EnableMFADeviceRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
        Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
        Member::new("AuthenticationCode1", &schemas::AUTHENTICATION_CODE_TYPE).required(),
        Member::new("AuthenticationCode2", &schemas::AUTHENTICATION_CODE_TYPE).required(),
    ],
);

wire::shape!(EnableMFADeviceRequest, ENABLE_MFA_DEVICE_REQUEST { 0 user_name, 1 serial_number, 2 authentication_code1, 3 authentication_code2 });

/// `EntityDetails`.
#[derive(Clone, Default)]
pub struct EntityDetails {
    /// `EntityInfo`.
    pub entity_info: EntityInfo,
    /// `LastAuthenticated`.
    pub last_authenticated: Option<Timestamp>,
}

pub(super) static ENTITY_DETAILS: Structure = Structure::new(
    "EntityDetails",
    &[
        Member::new("EntityInfo", &schemas::ENTITY_INFO).required(),
        Member::new("LastAuthenticated", &plain::TIMESTAMP),
    ],
);

wire::shape!(EntityDetails, ENTITY_DETAILS { 0 entity_info, 1 last_authenticated });

/// `EntityInfo`.
#[derive(Clone, Default)]
pub struct EntityInfo {
    /// `Arn`.
    pub arn: String,
    /// `Name`.
    pub name: String,
    /// `Type`.
    pub r#type: PolicyOwnerEntityType,
    /// `Id`.
    pub id: String,
    /// `Path`.
    pub path: Option<String>,
}

pub(super) static ENTITY_INFO: Structure = Structure::new(
    "EntityInfo",
    &[
        Member::new("Arn", &schemas::ARN_TYPE).required(),
        Member::new("Name", &schemas::USER_NAME_TYPE).required(),
        Member::new("Type", &schemas::POLICY_OWNER_ENTITY_TYPE).required(),
        Member::new("Id", &schemas::ID_TYPE).required(),
        Member::new("Path", &schemas::PATH_TYPE),
    ],
);

wire::shape!(EntityInfo, ENTITY_INFO { 0 arn, 1 name, 2 r#type, 3 id, 4 path });

/// `ErrorDetails`.
#[derive(Clone, Default)]
pub struct ErrorDetails {
    /// `Message`.
    pub message: String,
    /// `Code`.
    pub code: String,
}

pub(super) static ERROR_DETAILS: Structure = Structure::new(
    "ErrorDetails",
    &[
        Member::new("Message", &plain::STRING).required(),
        Member::new("Code", &plain::STRING).required(),
    ],
);

wire::shape!(ErrorDetails, ERROR_DETAILS { 0 message, 1 code });

/// `EvaluationResult`.
#[derive(Clone, Default)]
pub struct EvaluationResult {
    /// `EvalActionName`.
    pub eval_action_name: String,
    /// `EvalResourceName`.
    pub eval_resource_name: Option<String>,
    /// `EvalDecision`.
    pub eval_decision: PolicyEvaluationDecisionType,
    /// `MatchedStatements`.
    pub matched_statements: Option<Vec<Statement>>,
    /// `MissingContextValues`.
    pub missing_context_values: Option<Vec<String>>,
    /// `OrganizationsDecisionDetail`.
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    /// `PermissionsBoundaryDecisionDetail`.
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    /// `EvalDecisionDetails`.
    pub eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
    /// `ResourceSpecificResults`.
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

pub(super) static EVALUATION_RESULT: Structure = Structure::new(
    "EvaluationResult",
    &[
        Member::new("EvalActionName", &schemas::ACTION_NAME_TYPE).required(),
        Member::new("EvalResourceName", &schemas::RESOURCE_NAME_TYPE),
        Member::new("EvalDecision", &schemas::POLICY_EVALUATION_DECISION_TYPE).required(),
        Member::new("MatchedStatements", &schemas::STATEMENT_LIST_TYPE),
        Member::new("MissingContextValues", &schemas::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
        Member::new("OrganizationsDecisionDetail", &schemas::ORGANIZATIONS_DECISION_DETAIL),
        Member::new(
            "PermissionsBoundaryDecisionDetail",
            &schemas::PERMISSIONS_BOUNDARY_DECISION_DETAIL,
        ),
        Member::new("EvalDecisionDetails", &schemas::EVAL_DECISION_DETAILS_TYPE),
        Member::new("ResourceSpecificResults", &schemas::RESOURCE_SPECIFIC_RESULT_LIST_TYPE),
    ],
);

wire::shape!(EvaluationResult, EVALUATION_RESULT { 0 eval_action_name, 1 eval_resource_name, 2 eval_decision, 3 matched_statements, 4 missing_context_values, 5 organizations_decision_detail, 6 permissions_boundary_decision_detail, 7 eval_decision_details, 8 resource_specific_results });

/// `GenerateCredentialReportResponse`.
#[derive(Clone, Default)]
pub struct GenerateCredentialReportResponse {
    /// `State`.
    pub state: Option<ReportStateType>,
    /// `Description`.
    pub description: Option<String>,
}

pub(super) static GENERATE_CREDENTIAL_REPORT_RESPONSE: Structure = Structure::new(
    "GenerateCredentialReportResponse",
    &[
        Member::new("State", &schemas::REPORT_STATE_TYPE),
        Member::new("Description", &plain::STRING),
    ],
);

wire::shape!(GenerateCredentialReportResponse, GENERATE_CREDENTIAL_REPORT_RESPONSE { 0 state, 1 description });

/// `GenerateServiceLastAccessedDetailsRequest`.
#[derive(Clone, Default)]
pub struct GenerateServiceLastAccessedDetailsRequest {
    /// `Arn`.
    pub arn: String,
    /// `Granularity`.
    pub granularity: Option<AccessAdvisorUsageGranularityType>,
}

pub(super) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: Structure = Structure::new(
    "GenerateServiceLastAccessedDetailsRequest",
    &[
        Member::new("Arn", &schemas::ARN_TYPE).required(),
        Member::new("Granularity", &schemas::ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE),
    ],
);

wire::shape!(GenerateServiceLastAccessedDetailsRequest, GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST { 0 arn, 1 granularity });

/// `GenerateServiceLastAccessedDetailsResponse`.
#[derive(Clone, Default)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    /// `JobId`.
    pub job_id: Option<String>,
}

pub(super) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: Structure = Structure::new(
    "GenerateServiceLastAccessedDetailsResponse",
    &[Member::new("JobId", &schemas::JOB_ID_TYPE)],
);

wire::shape!(GenerateServiceLastAccessedDetailsResponse, GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE { 0 job_id });

/// `GetAccessKeyLastUsedRequest`.
#[derive(Clone, Default)]
pub struct GetAccessKeyLastUsedRequest {
    /// `AccessKeyId`.
    pub access_key_id: String,
}

pub(super) static GET_ACCESS_KEY_LAST_USED_REQUEST: Structure = Structure::new(
    "GetAccessKeyLastUsedRequest",
    &[Member::new("AccessKeyId", &schemas::ACCESS_KEY_ID_TYPE).required()],
);

wire::shape!(GetAccessKeyLastUsedRequest, GET_ACCESS_KEY_LAST_USED_REQUEST { 0 access_key_id });

/// `GetAccessKeyLastUsedResponse`.
#[derive(Clone, Default)]
pub struct GetAccessKeyLastUsedResponse {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `AccessKeyLastUsed`.
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

pub(super) static GET_ACCESS_KEY_LAST_USED_RESPONSE: Structure = Structure::new(
    "GetAccessKeyLastUsedResponse",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
        Member::new("AccessKeyLastUsed", &schemas::ACCESS_KEY_LAST_USED),
    ],
);

wire::shape!(GetAccessKeyLastUsedResponse, GET_ACCESS_KEY_LAST_USED_RESPONSE { 0 user_name, 1 access_key_last_used });

/// `GetAccountAuthorizationDetailsRequest`.
#[derive(Clone, Default)]
pub struct GetAccountAuthorizationDetailsRequest {
    /// `Filter`.
    pub filter: Option<Vec<EntityType>>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST: Structure = Structure::new(
    "GetAccountAuthorizationDetailsRequest",
    &[
        Member::new("Filter", &schemas::ENTITY_LIST_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
    ],
);

wire::shape!(GetAccountAuthorizationDetailsRequest, GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST { 0 filter, 1 max_items, 2 marker });

/// `GetAccountAuthorizationDetailsResponse`.
#[derive(Clone, Default)]
pub struct GetAccountAuthorizationDetailsResponse {
    /// `UserDetailList`.
    pub user_detail_list: Option<Vec<UserDetail>>,
    /// `GroupDetailList`.
    pub group_detail_list: Option<Vec<GroupDetail>>,
    /// `RoleDetailList`.
    pub role_detail_list: Option<Vec<RoleDetail>>,
    /// `Policies`.
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE: Structure = Structure::new(
    "GetAccountAuthorizationDetailsResponse",
    &[
        Member::new("UserDetailList", &schemas::USER_DETAIL_LIST_TYPE),
        Member::new("GroupDetailList", &schemas::GROUP_DETAIL_LIST_TYPE),
        Member::new("RoleDetailList", &schemas::ROLE_DETAIL_LIST_TYPE),
        Member::new("Policies", &schemas::MANAGED_POLICY_DETAIL_LIST_TYPE),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(GetAccountAuthorizationDetailsResponse, GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE { 0 user_detail_list, 1 group_detail_list, 2 role_detail_list, 3 policies, 4 is_truncated, 5 marker });

/// `GetAccountPasswordPolicyResponse`.
#[derive(Clone, Default)]
pub struct GetAccountPasswordPolicyResponse {
    /// `PasswordPolicy`.
    pub password_policy: PasswordPolicy,
}

pub(super) static GET_ACCOUNT_PASSWORD_POLICY_RESPONSE: Structure = Structure::new(
    "GetAccountPasswordPolicyResponse",
    &[Member::new("PasswordPolicy", &schemas::PASSWORD_POLICY).required()],
);

wire::shape!(GetAccountPasswordPolicyResponse, GET_ACCOUNT_PASSWORD_POLICY_RESPONSE { 0 password_policy });

/// `GetAccountSummaryResponse`.
#[derive(Clone, Default)]
pub struct GetAccountSummaryResponse {
    /// `SummaryMap`.
    pub summary_map: Option<BTreeMap<String, i32>>,
}

pub(super) static GET_ACCOUNT_SUMMARY_RESPONSE: Structure = Structure::new(
    "GetAccountSummaryResponse",
    &[Member::new("SummaryMap", &schemas::SUMMARY_MAP_TYPE)],
);

wire::shape!(GetAccountSummaryResponse, GET_ACCOUNT_SUMMARY_RESPONSE { 0 summary_map });

/// `GetContextKeysForCustomPolicyRequest`.
#[derive(Clone, Default)]
pub struct GetContextKeysForCustomPolicyRequest {
    /// `PolicyInputList`.
    pub policy_input_list: Vec<String>,
}

pub(super) static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST: Structure = Structure::new(
    "GetContextKeysForCustomPolicyRequest",
    &[Member::new("PolicyInputList", &schemas::SIMULATION_POLICY_LIST_TYPE).required()],
);

wire::shape!(GetContextKeysForCustomPolicyRequest, GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST { 0 policy_input_list });

/// `GetContextKeysForPolicyResponse`.
#[derive(Clone, Default)]
pub struct GetContextKeysForPolicyResponse {
    /// `ContextKeyNames`.
    pub context_key_names: Option<Vec<String>>,
}

pub(super) static GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE: Structure = Structure::new(
    "GetContextKeysForPolicyResponse",
    &[Member::new("ContextKeyNames", &schemas::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE)],
);

wire::shape!(GetContextKeysForPolicyResponse, GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE { 0 context_key_names });

/// `GetContextKeysForPrincipalPolicyRequest`.
#[derive(Clone, Default)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    /// `PolicySourceArn`.
    pub policy_source_arn: String,
    /// `PolicyInputList`.
    pub policy_input_list: Option<Vec<String>>,
}

pub(super) static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST: Structure = Structure::new(
    "GetContextKeysForPrincipalPolicyRequest",
    &[
        Member::new("PolicySourceArn", &schemas::ARN_TYPE).required(),
        Member::new("PolicyInputList", &schemas::SIMULATION_POLICY_LIST_TYPE),
    ],
);

wire::shape!(GetContextKeysForPrincipalPolicyRequest, GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST { 0 policy_source_arn, 1 policy_input_list });

/// `GetCredentialReportResponse`.
#[derive(Clone, Default)]
pub struct GetCredentialReportResponse {
    /// `Content`.
    pub content: Option<Blob>,
    /// `ReportFormat`.
    pub report_format: Option<ReportFormatType>,
    /// `GeneratedTime`.
    pub generated_time: Option<Timestamp>,
}

pub(super) static GET_CREDENTIAL_REPORT_RESPONSE: Structure = Structure::new(
    "GetCredentialReportResponse",
    &[
        Member::new("Content", &plain::BLOB),
        Member::new("ReportFormat", &schemas::REPORT_FORMAT_TYPE),
        Member::new("GeneratedTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(GetCredentialReportResponse, GET_CREDENTIAL_REPORT_RESPONSE { 0 content, 1 report_format, 2 generated_time });

/// `GetGroupPolicyRequest`.
#[derive(Clone, Default)]
pub struct GetGroupPolicyRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `PolicyName`.
    pub policy_name: String,
}

pub(super) static GET_GROUP_POLICY_REQUEST: Structure = Structure::new(
    "GetGroupPolicyRequest",
    &[
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    ],
);

wire::shape!(GetGroupPolicyRequest, GET_GROUP_POLICY_REQUEST { 0 group_name, 1 policy_name });

/// `GetGroupPolicyResponse`.
#[derive(Clone, Default)]
pub struct GetGroupPolicyResponse {
    /// `GroupName`.
    pub group_name: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `PolicyDocument`.
    pub policy_document: String,
}

pub(super) static GET_GROUP_POLICY_RESPONSE: Structure = Structure::new(
    "GetGroupPolicyResponse",
    &[
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
        Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
    ],
);

wire::shape!(GetGroupPolicyResponse, GET_GROUP_POLICY_RESPONSE { 0 group_name, 1 policy_name, 2 policy_document });

/// `GetGroupRequest`.
#[derive(Clone, Default)]
pub struct GetGroupRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static GET_GROUP_REQUEST: Structure = Structure::new(
    "GetGroupRequest",
    &[
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(GetGroupRequest, GET_GROUP_REQUEST { 0 group_name, 1 marker, 2 max_items });

/// `GetGroupResponse`.
#[derive(Clone, Default)]
pub struct GetGroupResponse {
    /// `Group`.
    pub group: Group,
    /// `Users`.
    pub users: Vec<User>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static GET_GROUP_RESPONSE: Structure = Structure::new(
    "GetGroupResponse",
    &[
        Member::new("Group", &schemas::GROUP).required(),
        Member::new("Users", &schemas::USER_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(GetGroupResponse, GET_GROUP_RESPONSE { 0 group, 1 users, 2 is_truncated, 3 marker });

/// `GetInstanceProfileRequest`.
#[derive(Clone, Default)]
pub struct GetInstanceProfileRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
}

pub(super) static GET_INSTANCE_PROFILE_REQUEST: Structure = Structure::new(
    "GetInstanceProfileRequest",
    &[Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required()],
);

wire::shape!(GetInstanceProfileRequest, GET_INSTANCE_PROFILE_REQUEST { 0 instance_profile_name });

/// `GetInstanceProfileResponse`.
#[derive(Clone, Default)]
pub struct GetInstanceProfileResponse {
    /// `InstanceProfile`.
    pub instance_profile: InstanceProfile,
}

pub(super) static GET_INSTANCE_PROFILE_RESPONSE: Structure = Structure::new(
    "GetInstanceProfileResponse",
    &[Member::new("InstanceProfile", &schemas::INSTANCE_PROFILE).required()],
);

wire::shape!(GetInstanceProfileResponse, GET_INSTANCE_PROFILE_RESPONSE { 0 instance_profile });

/// `GetLoginProfileRequest`.
#[derive(Clone, Default)]
pub struct GetLoginProfileRequest {
    /// `UserName`.
    pub user_name: Option<String>,
}

pub(super) static GET_LOGIN_PROFILE_REQUEST: Structure =
    Structure::new("GetLoginProfileRequest", &[Member::new("UserName", &schemas::USER_NAME_TYPE)]);

wire::shape!(GetLoginProfileRequest, GET_LOGIN_PROFILE_REQUEST { 0 user_name });

/// `GetLoginProfileResponse`.
#[derive(Clone, Default)]
pub struct GetLoginProfileResponse {
    /// `LoginProfile`.
    pub login_profile: LoginProfile,
}

pub(super) static GET_LOGIN_PROFILE_RESPONSE: Structure = Structure::new(
    "GetLoginProfileResponse",
    &[Member::new("LoginProfile", &schemas::LOGIN_PROFILE).required()],
);

wire::shape!(GetLoginProfileResponse, GET_LOGIN_PROFILE_RESPONSE { 0 login_profile });

/// `GetMFADeviceRequest`.
#[derive(Clone, Default)]
pub struct GetMFADeviceRequest {
    /// `SerialNumber`.
    pub serial_number: String,
    /// `UserName`.
    pub user_name: Option<String>,
}

pub(super) static GET_MFA_DEVICE_REQUEST: Structure = Structure::new(
    "GetMFADeviceRequest",
    &[
        Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
        Member::new("UserName", &schemas::USER_NAME_TYPE),
    ],
);

wire::shape!(GetMFADeviceRequest, GET_MFA_DEVICE_REQUEST { 0 serial_number, 1 user_name });

/// `GetMFADeviceResponse`.
#[derive(Clone, Default)]
pub struct GetMFADeviceResponse {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `SerialNumber`.
    pub serial_number: String,
    /// `EnableDate`.
    pub enable_date: Option<Timestamp>,
    /// `Certifications`.
    pub certifications: Option<BTreeMap<String, String>>,
}

pub(super) static GET_MFA_DEVICE_RESPONSE: Structure = Structure::new(
    "GetMFADeviceResponse",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE),
        Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
        Member::new("EnableDate", &plain::TIMESTAMP),
        Member::new("Certifications", &schemas::CERTIFICATION_MAP_TYPE),
    ],
);

wire::shape!(GetMFADeviceResponse, GET_MFA_DEVICE_RESPONSE { 0 user_name, 1 serial_number, 2 enable_date, 3 certifications });

/// `GetOpenIDConnectProviderRequest`.
#[derive(Clone, Default)]
pub struct GetOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
}

pub(super) static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST: Structure = Structure::new(
    "GetOpenIDConnectProviderRequest",
    &[Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required()],
);

wire::shape!(GetOpenIDConnectProviderRequest, GET_OPEN_ID_CONNECT_PROVIDER_REQUEST { 0 open_id_connect_provider_arn });

/// `GetOpenIDConnectProviderResponse`.
#[derive(Clone, Default)]
pub struct GetOpenIDConnectProviderResponse {
    /// `Url`.
    pub url: Option<String>,
    /// `ClientIDList`.
    pub client_id_list: Option<Vec<String>>,
    /// `ThumbprintList`.
    pub thumbprint_list: Option<Vec<String>>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `ContextProvider`.
    pub context_provider: Option<ContextProvider>,
    /// `IdentityCenterInstanceArn`.
    pub identity_center_instance_arn: Option<String>,
    /// `IdentityStoreArn`.
    pub identity_store_arn: Option<String>,
}

pub(super) static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Structure = Structure::new(
    "GetOpenIDConnectProviderResponse",
    &[
        Member::new("Url", &schemas::OPEN_ID_CONNECT_PROVIDER_URL_TYPE),
        Member::new("ClientIDList", &schemas::CLIENT_ID_LIST_TYPE),
        Member::new("ThumbprintList", &schemas::THUMBPRINT_LIST_TYPE),
        Member::new("CreateDate", &plain::TIMESTAMP),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
        Member::new("ContextProvider", &schemas::CONTEXT_PROVIDER),
        Member::new("IdentityCenterInstanceArn", &schemas::IDENTITY_CENTER_INSTANCE_ARN_TYPE),
        Member::new("IdentityStoreArn", &schemas::ARN_TYPE),
    ],
);

wire::shape!(GetOpenIDConnectProviderResponse, GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE { 0 url, 1 client_id_list, 2 thumbprint_list, 3 create_date, 4 tags, 5 context_provider, 6 identity_center_instance_arn, 7 identity_store_arn });

/// `GetPolicyRequest`.
#[derive(Clone, Default)]
pub struct GetPolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
}

pub(super) static GET_POLICY_REQUEST: Structure =
    Structure::new("GetPolicyRequest", &[Member::new("PolicyArn", &schemas::ARN_TYPE).required()]);

wire::shape!(GetPolicyRequest, GET_POLICY_REQUEST { 0 policy_arn });

/// `GetPolicyResponse`.
#[derive(Clone, Default)]
pub struct GetPolicyResponse {
    /// `Policy`.
    pub policy: Option<Policy>,
}

pub(super) static GET_POLICY_RESPONSE: Structure =
    Structure::new("GetPolicyResponse", &[Member::new("Policy", &schemas::POLICY)]);

wire::shape!(GetPolicyResponse, GET_POLICY_RESPONSE { 0 policy });

/// `GetPolicyVersionRequest`.
#[derive(Clone, Default)]
pub struct GetPolicyVersionRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `VersionId`.
    pub version_id: String,
}

pub(super) static GET_POLICY_VERSION_REQUEST: Structure = Structure::new(
    "GetPolicyVersionRequest",
    &[
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
        Member::new("VersionId", &schemas::POLICY_VERSION_ID_TYPE).required(),
    ],
);

wire::shape!(GetPolicyVersionRequest, GET_POLICY_VERSION_REQUEST { 0 policy_arn, 1 version_id });

/// `GetPolicyVersionResponse`.
#[derive(Clone, Default)]
pub struct GetPolicyVersionResponse {
    /// `PolicyVersion`.
    pub policy_version: Option<PolicyVersion>,
}

pub(super) static GET_POLICY_VERSION_RESPONSE: Structure = Structure::new(
    "GetPolicyVersionResponse",
    &[Member::new("PolicyVersion", &schemas::POLICY_VERSION)],
);

wire::shape!(GetPolicyVersionResponse, GET_POLICY_VERSION_RESPONSE { 0 policy_version });

/// `GetRolePolicyRequest`.
#[derive(Clone, Default)]
pub struct GetRolePolicyRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PolicyName`.
    pub policy_name: String,
}

pub(super) static GET_ROLE_POLICY_REQUEST: Structure = Structure::new(
    "GetRolePolicyRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    ],
);

wire::shape!(GetRolePolicyRequest, GET_ROLE_POLICY_REQUEST { 0 role_name, 1 policy_name });

/// `GetRolePolicyResponse`.
#[derive(Clone, Default)]
pub struct GetRolePolicyResponse {
    /// `RoleName`.
    pub role_name: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `PolicyDocument`.
    pub policy_document: String,
}

pub(super) static GET_ROLE_POLICY_RESPONSE: Structure = Structure::new(
    "GetRolePolicyResponse",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
        Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
    ],
);

wire::shape!(GetRolePolicyResponse, GET_ROLE_POLICY_RESPONSE { 0 role_name, 1 policy_name, 2 policy_document });

/// `GetRoleRequest`.
#[derive(Clone, Default)]
pub struct GetRoleRequest {
    /// `RoleName`.
    pub role_name: String,
}

pub(super) static GET_ROLE_REQUEST: Structure = Structure::new(
    "GetRoleRequest",
    &[Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required()],
);

wire::shape!(GetRoleRequest, GET_ROLE_REQUEST { 0 role_name });

/// `GetRoleResponse`.
#[derive(Clone, Default)]
pub struct GetRoleResponse {
    /// `Role`.
    pub role: Role,
}

pub(super) static GET_ROLE_RESPONSE: Structure =
    Structure::new("GetRoleResponse", &[Member::new("Role", &schemas::ROLE).required()]);

wire::shape!(GetRoleResponse, GET_ROLE_RESPONSE { 0 role });

/// `GetServiceLastAccessedDetailsRequest`.
#[derive(Clone, Default)]
pub struct GetServiceLastAccessedDetailsRequest {
    /// `JobId`.
    pub job_id: String,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: Structure = Structure::new(
    "GetServiceLastAccessedDetailsRequest",
    &[
        Member::new("JobId", &schemas::JOB_ID_TYPE).required(),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
    ],
);

wire::shape!(GetServiceLastAccessedDetailsRequest, GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST { 0 job_id, 1 max_items, 2 marker });

/// `GetServiceLastAccessedDetailsResponse`.
#[derive(Clone, Default)]
pub struct GetServiceLastAccessedDetailsResponse {
    /// `JobStatus`.
    pub job_status: JobStatusType,
    /// `JobType`.
    pub job_type: Option<AccessAdvisorUsageGranularityType>,
    /// `JobCreationDate`.
    pub job_creation_date: Timestamp,
    /// `ServicesLastAccessed`.
    pub services_last_accessed: Vec<ServiceLastAccessed>,
    /// `JobCompletionDate`.
    pub job_completion_date: Timestamp,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `Error`.
    pub error: Option<ErrorDetails>,
}

pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: Structure = Structure::new(
    "GetServiceLastAccessedDetailsResponse",
    &[
        Member::new("JobStatus", &schemas::JOB_STATUS_TYPE).required(),
        Member::new("JobType", &schemas::ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE),
        Member::new("JobCreationDate", &plain::TIMESTAMP).required(),
        Member::new("ServicesLastAccessed", &schemas::SERVICES_LAST_ACCESSED).required(),
        Member::new("JobCompletionDate", &plain::TIMESTAMP).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
        Member::new("Error", &schemas::ERROR_DETAILS),
    ],
);

wire::shape!(GetServiceLastAccessedDetailsResponse, GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE { 0 job_status, 1 job_type, 2 job_creation_date, 3 services_last_accessed, 4 job_completion_date, 5 is_truncated, 6 marker, 7 error });

/// `GetServiceLastAccessedDetailsWithEntitiesRequest`.
#[derive(Clone, Default)]
pub struct GetServiceLastAccessedDetailsWithEntitiesRequest {
    /// `JobId`.
    pub job_id: String,
    /// `ServiceNamespace`.
    pub service_namespace: String,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST: Structure =
    Structure::new(
        "GetServiceLastAccessedDetailsWithEntitiesRequest",
        &[
            Member::new("JobId", &schemas::JOB_ID_TYPE).required(),
            Member::new("ServiceNamespace", &schemas::SERVICE_NAMESPACE_TYPE).required(),
            Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
            Member::new("Marker", &schemas::MARKER_TYPE),
        ],
    );

wire::shape!(GetServiceLastAccessedDetailsWithEntitiesRequest, GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST { 0 job_id, 1 service_namespace, 2 max_items, 3 marker });

/// `GetServiceLastAccessedDetailsWithEntitiesResponse`.
#[derive(Clone, Default)]
pub struct GetServiceLastAccessedDetailsWithEntitiesResponse {
    /// `JobStatus`.
    pub job_status: JobStatusType,
    /// `JobCreationDate`.
    pub job_creation_date: Timestamp,
    /// `JobCompletionDate`.
    pub job_completion_date: Timestamp,
    /// `EntityDetailsList`.
    pub entity_details_list: Vec<EntityDetails>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `Error`.
    pub error: Option<ErrorDetails>,
}

pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE: Structure =
    Structure::new(
        "GetServiceLastAccessedDetailsWithEntitiesResponse",
        &[
            Member::new("JobStatus", &schemas::JOB_STATUS_TYPE).required(),
            Member::new("JobCreationDate", &plain::TIMESTAMP).required(),
            Member::new("JobCompletionDate", &plain::TIMESTAMP).required(),
            Member::new("EntityDetailsList", &schemas::ENTITY_DETAILS_LIST_TYPE).required(),
            Member::new("IsTruncated", &plain::BOOLEAN),
            Member::new("Marker", &plain::STRING),
            Member::new("Error", &schemas::ERROR_DETAILS),
        ],
    );

wire::shape!(GetServiceLastAccessedDetailsWithEntitiesResponse, GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE { 0 job_status, 1 job_creation_date, 2 job_completion_date, 3 entity_details_list, 4 is_truncated, 5 marker, 6 error });

/// `GetUserPolicyRequest`.
#[derive(Clone, Default)]
pub struct GetUserPolicyRequest {
    /// `UserName`.
    pub user_name: String,
    /// `PolicyName`.
    pub policy_name: String,
}

pub(super) static GET_USER_POLICY_REQUEST: Structure = Structure::new(
    "GetUserPolicyRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
    ],
);

wire::shape!(GetUserPolicyRequest, GET_USER_POLICY_REQUEST { 0 user_name, 1 policy_name });

/// `GetUserPolicyResponse`.
#[derive(Clone, Default)]
pub struct GetUserPolicyResponse {
    /// `UserName`.
    pub user_name: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `PolicyDocument`.
    pub policy_document: String,
}

pub(super) static GET_USER_POLICY_RESPONSE: Structure = Structure::new(
    "GetUserPolicyResponse",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
        Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
    ],
);

wire::shape!(GetUserPolicyResponse, GET_USER_POLICY_RESPONSE { 0 user_name, 1 policy_name, 2 policy_document });

/// `GetUserRequest`.
#[derive(Clone, Default)]
pub struct GetUserRequest {
    /// `UserName`.
    pub user_name: Option<String>,
}

pub(super) static GET_USER_REQUEST: Structure =
    Structure::new("GetUserRequest", &[Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE)]);

wire::shape!(GetUserRequest, GET_USER_REQUEST { 0 user_name });

/// `GetUserResponse`.
#[derive(Clone, Default)]
pub struct GetUserResponse {
    /// `User`.
    pub user: User,
}

pub(super) static GET_USER_RESPONSE: Structure =
    Structure::new("GetUserResponse", &[Member::new("User", &schemas::USER).required()]);

wire::shape!(GetUserResponse, GET_USER_RESPONSE { 0 user });

/// `Group`.
#[derive(Clone, Default)]
pub struct Group {
    /// `Path`.
    pub path: String,
    /// `GroupName`.
    pub group_name: String,
    /// `GroupId`.
    pub group_id: String,
    /// `Arn`.
    pub arn: String,
    /// `CreateDate`.
    pub create_date: Timestamp,
}

pub(super) static GROUP: Structure = Structure::new(
    "Group",
    &[
        Member::new("Path", &schemas::PATH_TYPE).required(),
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
        Member::new("GroupId", &schemas::ID_TYPE).required(),
        Member::new("Arn", &schemas::ARN_TYPE).required(),
        Member::new("CreateDate", &plain::TIMESTAMP).required(),
    ],
);

wire::shape!(Group, GROUP { 0 path, 1 group_name, 2 group_id, 3 arn, 4 create_date });

/// `GroupDetail`.
#[derive(Clone, Default)]
pub struct GroupDetail {
    /// `Path`.
    pub path: Option<String>,
    /// `GroupName`.
    pub group_name: Option<String>,
    /// `GroupId`.
    pub group_id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `GroupPolicyList`.
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    /// `AttachedManagedPolicies`.
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}

pub(super) static GROUP_DETAIL: Structure = Structure::new(
    "GroupDetail",
    &[
        Member::new("Path", &schemas::PATH_TYPE),
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE),
        Member::new("GroupId", &schemas::ID_TYPE),
        Member::new("Arn", &schemas::ARN_TYPE),
        Member::new("CreateDate", &plain::TIMESTAMP),
        Member::new("GroupPolicyList", &schemas::POLICY_DETAIL_LIST_TYPE),
        Member::new("AttachedManagedPolicies", &schemas::ATTACHED_POLICIES_LIST_TYPE),
    ],
);

wire::shape!(GroupDetail, GROUP_DETAIL { 0 path, 1 group_name, 2 group_id, 3 arn, 4 create_date, 5 group_policy_list, 6 attached_managed_policies });

/// `InlinePolicyIdentifierType`.
#[derive(Clone, Default)]
pub struct InlinePolicyIdentifierType {
    /// `PolicyName`.
    pub policy_name: String,
    /// `AttachmentType`.
    pub attachment_type: AttachmentType,
    /// `AttachmentName`.
    pub attachment_name: String,
}

pub(super) static INLINE_POLICY_IDENTIFIER_TYPE: Structure = Structure::new(
    "InlinePolicyIdentifierType",
    &[
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
        Member::new("AttachmentType", &schemas::ATTACHMENT_TYPE).required(),
        Member::new("AttachmentName", &schemas::ATTACHMENT_NAME).required(),
    ],
);

wire::shape!(InlinePolicyIdentifierType, INLINE_POLICY_IDENTIFIER_TYPE { 0 policy_name, 1 attachment_type, 2 attachment_name });

/// `InstanceProfile`.
#[derive(Clone, Default)]
pub struct InstanceProfile {
    /// `Path`.
    pub path: String,
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `InstanceProfileId`.
    pub instance_profile_id: String,
    /// `Arn`.
    pub arn: String,
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `Roles`.
    pub roles: Vec<Role>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static INSTANCE_PROFILE: Structure = Structure::new(
    "InstanceProfile",
    &[
        Member::new("Path", &schemas::PATH_TYPE).required(),
        Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
        Member::new("InstanceProfileId", &schemas::ID_TYPE).required(),
        Member::new("Arn", &schemas::ARN_TYPE).required(),
        Member::new("CreateDate", &plain::TIMESTAMP).required(),
        Member::new("Roles", &schemas::ROLE_LIST_TYPE).required(),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
    ],
);

wire::shape!(InstanceProfile, INSTANCE_PROFILE { 0 path, 1 instance_profile_name, 2 instance_profile_id, 3 arn, 4 create_date, 5 roles, 6 tags });

/// `ListAccessKeysRequest`.
#[derive(Clone, Default)]
pub struct ListAccessKeysRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_ACCESS_KEYS_REQUEST: Structure = Structure::new(
    "ListAccessKeysRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListAccessKeysRequest, LIST_ACCESS_KEYS_REQUEST { 0 user_name, 1 marker, 2 max_items });

/// `ListAccessKeysResponse`.
#[derive(Clone, Default)]
pub struct ListAccessKeysResponse {
    /// `AccessKeyMetadata`.
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_ACCESS_KEYS_RESPONSE: Structure = Structure::new(
    "ListAccessKeysResponse",
    &[
        Member::new("AccessKeyMetadata", &schemas::ACCESS_KEY_METADATA_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListAccessKeysResponse, LIST_ACCESS_KEYS_RESPONSE { 0 access_key_metadata, 1 is_truncated, 2 marker });

/// `ListAccountAliasesRequest`.
#[derive(Clone, Default)]
pub struct ListAccountAliasesRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_ACCOUNT_ALIASES_REQUEST: Structure = Structure::new(
    "ListAccountAliasesRequest",
    &[
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListAccountAliasesRequest, LIST_ACCOUNT_ALIASES_REQUEST { 0 marker, 1 max_items });

/// `ListAccountAliasesResponse`.
#[derive(Clone, Default)]
pub struct ListAccountAliasesResponse {
    /// `AccountAliases`.
    pub account_aliases: Vec<String>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_ACCOUNT_ALIASES_RESPONSE: Structure = Structure::new(
    "ListAccountAliasesResponse",
    &[
        Member::new("AccountAliases", &schemas::ACCOUNT_ALIAS_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListAccountAliasesResponse, LIST_ACCOUNT_ALIASES_RESPONSE { 0 account_aliases, 1 is_truncated, 2 marker });

/// `ListAttachedGroupPoliciesRequest`.
#[derive(Clone, Default)]
pub struct ListAttachedGroupPoliciesRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_ATTACHED_GROUP_POLICIES_REQUEST: Structure = Structure::new(
    "ListAttachedGroupPoliciesRequest",
    &[
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
        Member::new("PathPrefix", &schemas::POLICY_PATH_PREFIX_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListAttachedGroupPoliciesRequest, LIST_ATTACHED_GROUP_POLICIES_REQUEST { 0 group_name, 1 path_prefix, 2 marker, 3 max_items });

/// `ListAttachedGroupPoliciesResponse`.
#[derive(Clone, Default)]
pub struct ListAttachedGroupPoliciesResponse {
    /// `AttachedPolicies`.
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_ATTACHED_GROUP_POLICIES_RESPONSE: Structure = Structure::new(
    "ListAttachedGroupPoliciesResponse",
    &[
        Member::new("AttachedPolicies", &schemas::ATTACHED_POLICIES_LIST_TYPE),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListAttachedGroupPoliciesResponse, LIST_ATTACHED_GROUP_POLICIES_RESPONSE { 0 attached_policies, 1 is_truncated, 2 marker });

/// `ListAttachedRolePoliciesRequest`.
#[derive(Clone, Default)]
pub struct ListAttachedRolePoliciesRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_ATTACHED_ROLE_POLICIES_REQUEST: Structure = Structure::new(
    "ListAttachedRolePoliciesRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("PathPrefix", &schemas::POLICY_PATH_PREFIX_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListAttachedRolePoliciesRequest, LIST_ATTACHED_ROLE_POLICIES_REQUEST { 0 role_name, 1 path_prefix, 2 marker, 3 max_items });

/// `ListAttachedRolePoliciesResponse`.
#[derive(Clone, Default)]
pub struct ListAttachedRolePoliciesResponse {
    /// `AttachedPolicies`.
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_ATTACHED_ROLE_POLICIES_RESPONSE: Structure = Structure::new(
    "ListAttachedRolePoliciesResponse",
    &[
        Member::new("AttachedPolicies", &schemas::ATTACHED_POLICIES_LIST_TYPE),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListAttachedRolePoliciesResponse, LIST_ATTACHED_ROLE_POLICIES_RESPONSE { 0 attached_policies, 1 is_truncated, 2 marker });

/// `ListAttachedUserPoliciesRequest`.
#[derive(Clone, Default)]
pub struct ListAttachedUserPoliciesRequest {
    /// `UserName`.
    pub user_name: String,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_ATTACHED_USER_POLICIES_REQUEST: Structure = Structure::new(
    "ListAttachedUserPoliciesRequest",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
        Member::new("PathPrefix", &schemas::POLICY_PATH_PREFIX_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListAttachedUserPoliciesRequest, LIST_ATTACHED_USER_POLICIES_REQUEST { 0 user_name, 1 path_prefix, 2 marker, 3 max_items });

/// `ListAttachedUserPoliciesResponse`.
#[derive(Clone, Default)]
pub struct ListAttachedUserPoliciesResponse {
    /// `AttachedPolicies`.
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_ATTACHED_USER_POLICIES_RESPONSE: Structure = Structure::new(
    "ListAttachedUserPoliciesResponse",
    &[
        Member::new("AttachedPolicies", &schemas::ATTACHED_POLICIES_LIST_TYPE),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListAttachedUserPoliciesResponse, LIST_ATTACHED_USER_POLICIES_RESPONSE { 0 attached_policies, 1 is_truncated, 2 marker });

/// `ListEntitiesForPolicyRequest`.
#[derive(Clone, Default)]
pub struct ListEntitiesForPolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `EntityFilter`.
    pub entity_filter: Option<EntityType>,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `PolicyUsageFilter`.
    pub policy_usage_filter: Option<PolicyUsageType>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_ENTITIES_FOR_POLICY_REQUEST: Structure = Structure::new(
    "ListEntitiesForPolicyRequest",
    &[
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
        Member::new("EntityFilter", &schemas::ENTITY_TYPE),
        Member::new("PathPrefix", &schemas::PATH_PREFIX_TYPE),
        Member::new("PolicyUsageFilter", &schemas::POLICY_USAGE_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListEntitiesForPolicyRequest, LIST_ENTITIES_FOR_POLICY_REQUEST { 0 policy_arn, 1 entity_filter, 2 path_prefix, 3 policy_usage_filter, 4 marker, 5 max_items });

/// `ListEntitiesForPolicyResponse`.
#[derive(Clone, Default)]
pub struct ListEntitiesForPolicyResponse {
    /// `PolicyGroups`.
    pub policy_groups: Option<Vec<PolicyGroup>>,
    /// `PolicyUsers`.
    pub policy_users: Option<Vec<PolicyUser>>,
    /// `PolicyRoles`.
    pub policy_roles: Option<Vec<PolicyRole>>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_ENTITIES_FOR_POLICY_RESPONSE: Structure = Structure::new(
    "ListEntitiesForPolicyResponse",
    &[
        Member::new("PolicyGroups", &schemas::POLICY_GROUP_LIST_TYPE),
        Member::new("PolicyUsers", &schemas::POLICY_USER_LIST_TYPE),
        Member::new("PolicyRoles", &schemas::POLICY_ROLE_LIST_TYPE),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListEntitiesForPolicyResponse, LIST_ENTITIES_FOR_POLICY_RESPONSE { 0 policy_groups, 1 policy_users, 2 policy_roles, 3 is_truncated, 4 marker });

/// `ListGroupPoliciesRequest`.
#[derive(Clone, Default)]
pub struct ListGroupPoliciesRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_GROUP_POLICIES_REQUEST: Structure = Structure::new(
    "ListGroupPoliciesRequest",
    &[
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListGroupPoliciesRequest, LIST_GROUP_POLICIES_REQUEST { 0 group_name, 1 marker, 2 max_items });

/// `ListGroupPoliciesResponse`.
#[derive(Clone, Default)]
pub struct ListGroupPoliciesResponse {
    /// `PolicyNames`.
    pub policy_names: Vec<String>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_GROUP_POLICIES_RESPONSE: Structure = Structure::new(
    "ListGroupPoliciesResponse",
    &[
        Member::new("PolicyNames", &schemas::POLICY_NAME_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListGroupPoliciesResponse, LIST_GROUP_POLICIES_RESPONSE { 0 policy_names, 1 is_truncated, 2 marker });

/// `ListGroupsForUserRequest`.
#[derive(Clone, Default)]
pub struct ListGroupsForUserRequest {
    /// `UserName`.
    pub user_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_GROUPS_FOR_USER_REQUEST: Structure = Structure::new(
    "ListGroupsForUserRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListGroupsForUserRequest, LIST_GROUPS_FOR_USER_REQUEST { 0 user_name, 1 marker, 2 max_items });

/// `ListGroupsForUserResponse`.
#[derive(Clone, Default)]
pub struct ListGroupsForUserResponse {
    /// `Groups`.
    pub groups: Vec<Group>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_GROUPS_FOR_USER_RESPONSE: Structure = Structure::new(
    "ListGroupsForUserResponse",
    &[
        Member::new("Groups", &schemas::GROUP_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListGroupsForUserResponse, LIST_GROUPS_FOR_USER_RESPONSE { 0 groups, 1 is_truncated, 2 marker });

/// `ListGroupsRequest`.
#[derive(Clone, Default)]
pub struct ListGroupsRequest {
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_GROUPS_REQUEST: Structure = Structure::new(
    "ListGroupsRequest",
    &[
        Member::new("PathPrefix", &schemas::PATH_PREFIX_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListGroupsRequest, LIST_GROUPS_REQUEST { 0 path_prefix, 1 marker, 2 max_items });

/// `ListGroupsResponse`.
#[derive(Clone, Default)]
pub struct ListGroupsResponse {
    /// `Groups`.
    pub groups: Vec<Group>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_GROUPS_RESPONSE: Structure = Structure::new(
    "ListGroupsResponse",
    &[
        Member::new("Groups", &schemas::GROUP_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListGroupsResponse, LIST_GROUPS_RESPONSE { 0 groups, 1 is_truncated, 2 marker });

/// `ListInstanceProfileTagsRequest`.
#[derive(Clone, Default)]
pub struct ListInstanceProfileTagsRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_INSTANCE_PROFILE_TAGS_REQUEST: Structure = Structure::new(
    "ListInstanceProfileTagsRequest",
    &[
        Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListInstanceProfileTagsRequest, LIST_INSTANCE_PROFILE_TAGS_REQUEST { 0 instance_profile_name, 1 marker, 2 max_items });

/// `ListInstanceProfileTagsResponse`.
#[derive(Clone, Default)]
pub struct ListInstanceProfileTagsResponse {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_INSTANCE_PROFILE_TAGS_RESPONSE: Structure = Structure::new(
    "ListInstanceProfileTagsResponse",
    &[
        Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListInstanceProfileTagsResponse, LIST_INSTANCE_PROFILE_TAGS_RESPONSE { 0 tags, 1 is_truncated, 2 marker });

/// `ListInstanceProfilesForRoleRequest`.
#[derive(Clone, Default)]
pub struct ListInstanceProfilesForRoleRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: Structure = Structure::new(
    "ListInstanceProfilesForRoleRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListInstanceProfilesForRoleRequest, LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST { 0 role_name, 1 marker, 2 max_items });

/// `ListInstanceProfilesForRoleResponse`.
#[derive(Clone, Default)]
pub struct ListInstanceProfilesForRoleResponse {
    /// `InstanceProfiles`.
    pub instance_profiles: Vec<InstanceProfile>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: Structure = Structure::new(
    "ListInstanceProfilesForRoleResponse",
    &[
        Member::new("InstanceProfiles", &schemas::INSTANCE_PROFILE_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListInstanceProfilesForRoleResponse, LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE { 0 instance_profiles, 1 is_truncated, 2 marker });

/// `ListInstanceProfilesRequest`.
#[derive(Clone, Default)]
pub struct ListInstanceProfilesRequest {
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_INSTANCE_PROFILES_REQUEST: Structure = Structure::new(
    "ListInstanceProfilesRequest",
    &[
        Member::new("PathPrefix", &schemas::PATH_PREFIX_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListInstanceProfilesRequest, LIST_INSTANCE_PROFILES_REQUEST { 0 path_prefix, 1 marker, 2 max_items });

/// `ListInstanceProfilesResponse`.
#[derive(Clone, Default)]
pub struct ListInstanceProfilesResponse {
    /// `InstanceProfiles`.
    pub instance_profiles: Vec<InstanceProfile>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_INSTANCE_PROFILES_RESPONSE: Structure = Structure::new(
    "ListInstanceProfilesResponse",
    &[
        Member::new("InstanceProfiles", &schemas::INSTANCE_PROFILE_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListInstanceProfilesResponse, LIST_INSTANCE_PROFILES_RESPONSE { 0 instance_profiles, 1 is_truncated, 2 marker });

/// `ListMFADeviceTagsRequest`.
#[derive(Clone, Default)]
pub struct ListMFADeviceTagsRequest {
    /// `SerialNumber`.
    pub serial_number: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_MFA_DEVICE_TAGS_REQUEST: Structure = Structure::new(
    "ListMFADeviceTagsRequest",
    &[
        Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListMFADeviceTagsRequest, LIST_MFA_DEVICE_TAGS_REQUEST { 0 serial_number, 1 marker, 2 max_items });

/// `ListMFADeviceTagsResponse`.
#[derive(Clone, Default)]
pub struct ListMFADeviceTagsResponse {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_MFA_DEVICE_TAGS_RESPONSE: Structure = Structure::new(
    "ListMFADeviceTagsResponse",
    &[
        Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListMFADeviceTagsResponse, LIST_MFA_DEVICE_TAGS_RESPONSE { 0 tags, 1 is_truncated, 2 marker });

/// `ListMFADevicesRequest`.
#[derive(Clone, Default)]
pub struct ListMFADevicesRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_MFA_DEVICES_REQUEST: Structure = Structure::new(
    "ListMFADevicesRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListMFADevicesRequest, LIST_MFA_DEVICES_REQUEST { 0 user_name, 1 marker, 2 max_items });

/// `ListMFADevicesResponse`.
#[derive(Clone, Default)]
pub struct ListMFADevicesResponse {
    /// `MFADevices`.
    pub mfa_devices: Vec<MFADevice>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_MFA_DEVICES_RESPONSE: Structure = Structure::new(
    "ListMFADevicesResponse",
    &[
        Member::new("MFADevices", &schemas::MFA_DEVICE_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListMFADevicesResponse, LIST_MFA_DEVICES_RESPONSE { 0 mfa_devices, 1 is_truncated, 2 marker });

/// `ListOpenIDConnectProviderTagsRequest`.
#[derive(Clone, Default)]
pub struct ListOpenIDConnectProviderTagsRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST: Structure = Structure::new(
    "ListOpenIDConnectProviderTagsRequest",
    &[
        Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required(),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListOpenIDConnectProviderTagsRequest, LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST { 0 open_id_connect_provider_arn, 1 marker, 2 max_items });

/// `ListOpenIDConnectProviderTagsResponse`.
#[derive(Clone, Default)]
pub struct ListOpenIDConnectProviderTagsResponse {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE: Structure = Structure::new(
    "ListOpenIDConnectProviderTagsResponse",
    &[
        Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListOpenIDConnectProviderTagsResponse, LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE { 0 tags, 1 is_truncated, 2 marker });

/// `ListOpenIDConnectProvidersRequest`.
#[derive(Clone, Default)]
pub struct ListOpenIDConnectProvidersRequest {}

pub(super) static LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST: Structure =
    Structure::new("ListOpenIDConnectProvidersRequest", &[]);

wire::shape!(ListOpenIDConnectProvidersRequest, LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST {});

/// `ListOpenIDConnectProvidersResponse`.
#[derive(Clone, Default)]
pub struct ListOpenIDConnectProvidersResponse {
    /// `OpenIDConnectProviderList`.
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

pub(super) static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE: Structure = Structure::new(
    "ListOpenIDConnectProvidersResponse",
    &[Member::new("OpenIDConnectProviderList", &schemas::OPEN_ID_CONNECT_PROVIDER_LIST_TYPE)],
);

wire::shape!(ListOpenIDConnectProvidersResponse, LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE { 0 open_id_connect_provider_list });

/// `ListPoliciesGrantingServiceAccessEntry`.
#[derive(Clone, Default)]
pub struct ListPoliciesGrantingServiceAccessEntry {
    /// `ServiceNamespace`.
    pub service_namespace: Option<String>,
    /// `Policies`.
    pub policies: Option<Vec<PolicyGrantingServiceAccess>>,
}

pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY: Structure = Structure::new(
    "ListPoliciesGrantingServiceAccessEntry",
    &[
        Member::new("ServiceNamespace", &schemas::SERVICE_NAMESPACE_TYPE),
        Member::new("Policies", &schemas::POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE),
    ],
);

wire::shape!(ListPoliciesGrantingServiceAccessEntry, LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY { 0 service_namespace, 1 policies });

/// `ListPoliciesGrantingServiceAccessRequest`.
#[derive(Clone, Default)]
pub struct ListPoliciesGrantingServiceAccessRequest {
    /// `Marker`.
    pub marker: Option<String>,
    /// `Arn`.
    pub arn: String,
    /// `ServiceNamespaces`.
    pub service_namespaces: Vec<String>,
}

pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST: Structure = Structure::new(
    "ListPoliciesGrantingServiceAccessRequest",
    &[
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("Arn", &schemas::ARN_TYPE).required(),
        Member::new("ServiceNamespaces", &schemas::SERVICE_NAMESPACE_LIST_TYPE).required(),
    ],
);

wire::shape!(ListPoliciesGrantingServiceAccessRequest, LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST { 0 marker, 1 arn, 2 service_namespaces });

/// `ListPoliciesGrantingServiceAccessResponse`.
#[derive(Clone, Default)]
pub struct ListPoliciesGrantingServiceAccessResponse {
    /// `PoliciesGrantingServiceAccess`.
    pub policies_granting_service_access: Vec<ListPoliciesGrantingServiceAccessEntry>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE: Structure = Structure::new(
    "ListPoliciesGrantingServiceAccessResponse",
    &[
        Member::new(
            "PoliciesGrantingServiceAccess",
            &schemas::LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE,
        )
        .required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListPoliciesGrantingServiceAccessResponse, LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE { 0 policies_granting_service_access, 1 is_truncated, 2 marker });

/// `ListPoliciesRequest`.
#[derive(Clone, Default)]
pub struct ListPoliciesRequest {
    /// `Scope`.
    pub scope: Option<PolicyScopeType>,
    /// `OnlyAttached`.
    pub only_attached: Option<bool>,
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `PolicyUsageFilter`.
    pub policy_usage_filter: Option<PolicyUsageType>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_POLICIES_REQUEST: Structure = Structure::new(
    "ListPoliciesRequest",
    &[
        Member::new("Scope", &schemas::POLICY_SCOPE_TYPE),
        Member::new("OnlyAttached", &plain::BOOLEAN),
        Member::new("PathPrefix", &schemas::POLICY_PATH_PREFIX_TYPE),
        Member::new("PolicyUsageFilter", &schemas::POLICY_USAGE_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListPoliciesRequest, LIST_POLICIES_REQUEST { 0 scope, 1 only_attached, 2 path_prefix, 3 policy_usage_filter, 4 marker, 5 max_items });

/// `ListPoliciesResponse`.
#[derive(Clone, Default)]
pub struct ListPoliciesResponse {
    /// `Policies`.
    pub policies: Option<Vec<Policy>>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_POLICIES_RESPONSE: Structure = Structure::new(
    "ListPoliciesResponse",
    &[
        Member::new("Policies", &schemas::POLICY_LIST_TYPE),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListPoliciesResponse, LIST_POLICIES_RESPONSE { 0 policies, 1 is_truncated, 2 marker });

/// `ListPolicyTagsRequest`.
#[derive(Clone, Default)]
pub struct ListPolicyTagsRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_POLICY_TAGS_REQUEST: Structure = Structure::new(
    "ListPolicyTagsRequest",
    &[
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListPolicyTagsRequest, LIST_POLICY_TAGS_REQUEST { 0 policy_arn, 1 marker, 2 max_items });

/// `ListPolicyTagsResponse`.
#[derive(Clone, Default)]
pub struct ListPolicyTagsResponse {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_POLICY_TAGS_RESPONSE: Structure = Structure::new(
    "ListPolicyTagsResponse",
    &[
        Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListPolicyTagsResponse, LIST_POLICY_TAGS_RESPONSE { 0 tags, 1 is_truncated, 2 marker });

/// `ListPolicyVersionsRequest`.
#[derive(Clone, Default)]
pub struct ListPolicyVersionsRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_POLICY_VERSIONS_REQUEST: Structure = Structure::new(
    "ListPolicyVersionsRequest",
    &[
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListPolicyVersionsRequest, LIST_POLICY_VERSIONS_REQUEST { 0 policy_arn, 1 marker, 2 max_items });

/// `ListPolicyVersionsResponse`.
#[derive(Clone, Default)]
pub struct ListPolicyVersionsResponse {
    /// `Versions`.
    pub versions: Option<Vec<PolicyVersion>>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_POLICY_VERSIONS_RESPONSE: Structure = Structure::new(
    "ListPolicyVersionsResponse",
    &[
        Member::new("Versions", &schemas::POLICY_DOCUMENT_VERSION_LIST_TYPE),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListPolicyVersionsResponse, LIST_POLICY_VERSIONS_RESPONSE { 0 versions, 1 is_truncated, 2 marker });

/// `ListRolePoliciesRequest`.
#[derive(Clone, Default)]
pub struct ListRolePoliciesRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_ROLE_POLICIES_REQUEST: Structure = Structure::new(
    "ListRolePoliciesRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListRolePoliciesRequest, LIST_ROLE_POLICIES_REQUEST { 0 role_name, 1 marker, 2 max_items });

/// `ListRolePoliciesResponse`.
#[derive(Clone, Default)]
pub struct ListRolePoliciesResponse {
    /// `PolicyNames`.
    pub policy_names: Vec<String>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_ROLE_POLICIES_RESPONSE: Structure = Structure::new(
    "ListRolePoliciesResponse",
    &[
        Member::new("PolicyNames", &schemas::POLICY_NAME_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListRolePoliciesResponse, LIST_ROLE_POLICIES_RESPONSE { 0 policy_names, 1 is_truncated, 2 marker });

/// `ListRoleTagsRequest`.
#[derive(Clone, Default)]
pub struct ListRoleTagsRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_ROLE_TAGS_REQUEST: Structure = Structure::new(
    "ListRoleTagsRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListRoleTagsRequest, LIST_ROLE_TAGS_REQUEST { 0 role_name, 1 marker, 2 max_items });

/// `ListRoleTagsResponse`.
#[derive(Clone, Default)]
pub struct ListRoleTagsResponse {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_ROLE_TAGS_RESPONSE: Structure = Structure::new(
    "ListRoleTagsResponse",
    &[
        Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListRoleTagsResponse, LIST_ROLE_TAGS_RESPONSE { 0 tags, 1 is_truncated, 2 marker });

/// `ListRolesRequest`.
#[derive(Clone, Default)]
pub struct ListRolesRequest {
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_ROLES_REQUEST: Structure = Structure::new(
    "ListRolesRequest",
    &[
        Member::new("PathPrefix", &schemas::PATH_PREFIX_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListRolesRequest, LIST_ROLES_REQUEST { 0 path_prefix, 1 marker, 2 max_items });

/// `ListRolesResponse`.
#[derive(Clone, Default)]
pub struct ListRolesResponse {
    /// `Roles`.
    pub roles: Vec<Role>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_ROLES_RESPONSE: Structure = Structure::new(
    "ListRolesResponse",
    &[
        Member::new("Roles", &schemas::ROLE_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListRolesResponse, LIST_ROLES_RESPONSE { 0 roles, 1 is_truncated, 2 marker });

/// `ListSSHPublicKeysRequest`.
#[derive(Clone, Default)]
pub struct ListSSHPublicKeysRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_SSH_PUBLIC_KEYS_REQUEST: Structure = Structure::new(
    "ListSSHPublicKeysRequest",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListSSHPublicKeysRequest, LIST_SSH_PUBLIC_KEYS_REQUEST { 0 user_name, 1 marker, 2 max_items });

/// `ListSSHPublicKeysResponse`.
#[derive(Clone, Default)]
pub struct ListSSHPublicKeysResponse {
    /// `SSHPublicKeys`.
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_SSH_PUBLIC_KEYS_RESPONSE: Structure = Structure::new(
    "ListSSHPublicKeysResponse",
    &[
        Member::new("SSHPublicKeys", &schemas::SSH_PUBLIC_KEY_LIST_TYPE),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListSSHPublicKeysResponse, LIST_SSH_PUBLIC_KEYS_RESPONSE { 0 ssh_public_keys, 1 is_truncated, 2 marker });

/// `ListServerCertificatesRequest`.
#[derive(Clone, Default)]
pub struct ListServerCertificatesRequest {
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_SERVER_CERTIFICATES_REQUEST: Structure = Structure::new(
    "ListServerCertificatesRequest",
    &[
        Member::new("PathPrefix", &schemas::PATH_PREFIX_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListServerCertificatesRequest, LIST_SERVER_CERTIFICATES_REQUEST { 0 path_prefix, 1 marker, 2 max_items });

/// `ListServerCertificatesResponse`.
#[derive(Clone, Default)]
pub struct ListServerCertificatesResponse {
    /// `ServerCertificateMetadataList`.
    pub server_certificate_metadata_list: Vec<ServerCertificateMetadata>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_SERVER_CERTIFICATES_RESPONSE: Structure = Structure::new(
    "ListServerCertificatesResponse",
    &[
        Member::new(
            "ServerCertificateMetadataList",
            &schemas::SERVER_CERTIFICATE_METADATA_LIST_TYPE,
        )
        .required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListServerCertificatesResponse, LIST_SERVER_CERTIFICATES_RESPONSE { 0 server_certificate_metadata_list, 1 is_truncated, 2 marker });

/// `ListServiceSpecificCredentialsRequest`.
#[derive(Clone, Default)]
pub struct ListServiceSpecificCredentialsRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `ServiceName`.
    pub service_name: Option<String>,
    /// `AllUsers`.
    pub all_users: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST: Structure = Structure::new(
    "ListServiceSpecificCredentialsRequest",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE),
        Member::new("ServiceName", &plain::STRING),
        Member::new("AllUsers", &plain::BOOLEAN),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListServiceSpecificCredentialsRequest, LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST { 0 user_name, 1 service_name, 2 all_users, 3 marker, 4 max_items });

/// `ListServiceSpecificCredentialsResponse`.
#[derive(Clone, Default)]
pub struct ListServiceSpecificCredentialsResponse {
    /// `ServiceSpecificCredentials`.
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
}

pub(super) static LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE: Structure = Structure::new(
    "ListServiceSpecificCredentialsResponse",
    &[
        Member::new("ServiceSpecificCredentials", &schemas::SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE),
        Member::new("Marker", &plain::STRING),
        Member::new("IsTruncated", &plain::BOOLEAN),
    ],
);

wire::shape!(ListServiceSpecificCredentialsResponse, LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE { 0 service_specific_credentials, 1 marker, 2 is_truncated });

/// `ListSigningCertificatesRequest`.
#[derive(Clone, Default)]
pub struct ListSigningCertificatesRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_SIGNING_CERTIFICATES_REQUEST: Structure = Structure::new(
    "ListSigningCertificatesRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListSigningCertificatesRequest, LIST_SIGNING_CERTIFICATES_REQUEST { 0 user_name, 1 marker, 2 max_items });

/// `ListSigningCertificatesResponse`.
#[derive(Clone, Default)]
pub struct ListSigningCertificatesResponse {
    /// `Certificates`.
    pub certificates: Vec<SigningCertificate>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_SIGNING_CERTIFICATES_RESPONSE: Structure = Structure::new(
    "ListSigningCertificatesResponse",
    &[
        Member::new("Certificates", &schemas::CERTIFICATE_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListSigningCertificatesResponse, LIST_SIGNING_CERTIFICATES_RESPONSE { 0 certificates, 1 is_truncated, 2 marker });

/// `ListUserPoliciesRequest`.
#[derive(Clone, Default)]
pub struct ListUserPoliciesRequest {
    /// `UserName`.
    pub user_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_USER_POLICIES_REQUEST: Structure = Structure::new(
    "ListUserPoliciesRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListUserPoliciesRequest, LIST_USER_POLICIES_REQUEST { 0 user_name, 1 marker, 2 max_items });

/// `ListUserPoliciesResponse`.
#[derive(Clone, Default)]
pub struct ListUserPoliciesResponse {
    /// `PolicyNames`.
    pub policy_names: Vec<String>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_USER_POLICIES_RESPONSE: Structure = Structure::new(
    "ListUserPoliciesResponse",
    &[
        Member::new("PolicyNames", &schemas::POLICY_NAME_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListUserPoliciesResponse, LIST_USER_POLICIES_RESPONSE { 0 policy_names, 1 is_truncated, 2 marker });

/// `ListUserTagsRequest`.
#[derive(Clone, Default)]
pub struct ListUserTagsRequest {
    /// `UserName`.
    pub user_name: String,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_USER_TAGS_REQUEST: Structure = Structure::new(
    "ListUserTagsRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListUserTagsRequest, LIST_USER_TAGS_REQUEST { 0 user_name, 1 marker, 2 max_items });

/// `ListUserTagsResponse`.
#[derive(Clone, Default)]
pub struct ListUserTagsResponse {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_USER_TAGS_RESPONSE: Structure = Structure::new(
    "ListUserTagsResponse",
    &[
        Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListUserTagsResponse, LIST_USER_TAGS_RESPONSE { 0 tags, 1 is_truncated, 2 marker });

/// `ListUsersRequest`.
#[derive(Clone, Default)]
pub struct ListUsersRequest {
    /// `PathPrefix`.
    pub path_prefix: Option<String>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_USERS_REQUEST: Structure = Structure::new(
    "ListUsersRequest",
    &[
        Member::new("PathPrefix", &schemas::PATH_PREFIX_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListUsersRequest, LIST_USERS_REQUEST { 0 path_prefix, 1 marker, 2 max_items });

/// `ListUsersResponse`.
#[derive(Clone, Default)]
pub struct ListUsersResponse {
    /// `Users`.
    pub users: Vec<User>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_USERS_RESPONSE: Structure = Structure::new(
    "ListUsersResponse",
    &[
        Member::new("Users", &schemas::USER_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListUsersResponse, LIST_USERS_RESPONSE { 0 users, 1 is_truncated, 2 marker });

/// `ListVirtualMFADevicesRequest`.
#[derive(Clone, Default)]
pub struct ListVirtualMFADevicesRequest {
    /// `AssignmentStatus`.
    pub assignment_status: Option<AssignmentStatusType>,
    /// `Marker`.
    pub marker: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
}

pub(super) static LIST_VIRTUAL_MFA_DEVICES_REQUEST: Structure = Structure::new(
    "ListVirtualMFADevicesRequest",
    &[
        Member::new("AssignmentStatus", &schemas::ASSIGNMENT_STATUS_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
    ],
);

wire::shape!(ListVirtualMFADevicesRequest, LIST_VIRTUAL_MFA_DEVICES_REQUEST { 0 assignment_status, 1 marker, 2 max_items });

/// `ListVirtualMFADevicesResponse`.
#[derive(Clone, Default)]
pub struct ListVirtualMFADevicesResponse {
    /// `VirtualMFADevices`.
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static LIST_VIRTUAL_MFA_DEVICES_RESPONSE: Structure = Structure::new(
    "ListVirtualMFADevicesResponse",
    &[
        Member::new("VirtualMFADevices", &schemas::VIRTUAL_MFA_DEVICE_LIST_TYPE).required(),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(ListVirtualMFADevicesResponse, LIST_VIRTUAL_MFA_DEVICES_RESPONSE { 0 virtual_mfa_devices, 1 is_truncated, 2 marker });

/// `LoginProfile`.
#[derive(Clone, Default)]
pub struct LoginProfile {
    /// `UserName`.
    pub user_name: String,
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `PasswordResetRequired`.
    pub password_reset_required: Option<bool>,
    /// `MaxSigninSessionDuration`.
    pub max_signin_session_duration: Option<i32>,
}

pub(super) static LOGIN_PROFILE: Structure = Structure::new(
    "LoginProfile",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
        Member::new("CreateDate", &plain::TIMESTAMP).required(),
        Member::new("PasswordResetRequired", &plain::BOOLEAN),
        Member::new("MaxSigninSessionDuration", &schemas::MAX_SIGNIN_SESSION_DURATION_TYPE),
    ],
);

wire::shape!(LoginProfile, LOGIN_PROFILE { 0 user_name, 1 create_date, 2 password_reset_required, 3 max_signin_session_duration });

/// `MFADevice`.
#[derive(Clone, Default)]
pub struct MFADevice {
    /// `UserName`.
    pub user_name: String,
    /// `SerialNumber`.
    pub serial_number: String,
    /// `EnableDate`.
    pub enable_date: Timestamp,
}

pub(super) static MFA_DEVICE: Structure = Structure::new(
    "MFADevice",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
        Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
        Member::new("EnableDate", &plain::TIMESTAMP).required(),
    ],
);

wire::shape!(MFADevice, MFA_DEVICE { 0 user_name, 1 serial_number, 2 enable_date });

/// `ManagedPolicyDetail`.
#[derive(Clone, Default)]
pub struct ManagedPolicyDetail {
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `PolicyId`.
    pub policy_id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `Path`.
    pub path: Option<String>,
    /// `DefaultVersionId`.
    pub default_version_id: Option<String>,
    /// `AttachmentCount`.
    pub attachment_count: Option<i32>,
    /// `PermissionsBoundaryUsageCount`.
    pub permissions_boundary_usage_count: Option<i32>,
    /// `IsAttachable`.
    pub is_attachable: Option<bool>,
    /// `Description`.
    pub description: Option<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `UpdateDate`.
    pub update_date: Option<Timestamp>,
    /// `PolicyVersionList`.
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}

pub(super) static MANAGED_POLICY_DETAIL: Structure = Structure::new(
    "ManagedPolicyDetail",
    &[
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE),
        Member::new("PolicyId", &schemas::ID_TYPE),
        Member::new("Arn", &schemas::ARN_TYPE),
        Member::new("Path", &schemas::POLICY_PATH_TYPE),
        Member::new("DefaultVersionId", &schemas::POLICY_VERSION_ID_TYPE),
        Member::new("AttachmentCount", &plain::INTEGER),
        Member::new("PermissionsBoundaryUsageCount", &plain::INTEGER),
        Member::new("IsAttachable", &plain::BOOLEAN),
        Member::new("Description", &schemas::POLICY_DESCRIPTION_TYPE),
        Member::new("CreateDate", &plain::TIMESTAMP),
        Member::new("UpdateDate", &plain::TIMESTAMP),
        Member::new("PolicyVersionList", &schemas::POLICY_DOCUMENT_VERSION_LIST_TYPE),
    ],
);

wire::shape!(ManagedPolicyDetail, MANAGED_POLICY_DETAIL { 0 policy_name, 1 policy_id, 2 arn, 3 path, 4 default_version_id, 5 attachment_count, 6 permissions_boundary_usage_count, 7 is_attachable, 8 description, 9 create_date, 10 update_date, 11 policy_version_list });

/// `OpenIDConnectProviderListEntry`.
#[derive(Clone, Default)]
pub struct OpenIDConnectProviderListEntry {
    /// `Arn`.
    pub arn: Option<String>,
    /// `IsTrustedIdentityPropagationEnabled`.
    pub is_trusted_identity_propagation_enabled: Option<bool>,
}

pub(super) static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: Structure = Structure::new(
    "OpenIDConnectProviderListEntry",
    &[
        Member::new("Arn", &schemas::ARN_TYPE),
        Member::new("IsTrustedIdentityPropagationEnabled", &plain::BOOLEAN),
    ],
);

wire::shape!(OpenIDConnectProviderListEntry, OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY { 0 arn, 1 is_trusted_identity_propagation_enabled });

/// `OrderedOrganizationPolicyType`.
#[derive(Clone, Default)]
pub struct OrderedOrganizationPolicyType {
    /// `ServiceControlPolicyInputList`.
    pub service_control_policy_input_list: Option<Vec<String>>,
}

pub(super) static ORDERED_ORGANIZATION_POLICY_TYPE: Structure = Structure::new(
    "OrderedOrganizationPolicyType",
    &[Member::new("ServiceControlPolicyInputList", &schemas::SIMULATION_POLICY_LIST_TYPE)],
);

wire::shape!(OrderedOrganizationPolicyType, ORDERED_ORGANIZATION_POLICY_TYPE { 0 service_control_policy_input_list });

/// `OrganizationsDecisionDetail`.
#[derive(Clone, Default)]
pub struct OrganizationsDecisionDetail {
    /// `AllowedByOrganizations`.
    pub allowed_by_organizations: Option<bool>,
}

pub(super) static ORGANIZATIONS_DECISION_DETAIL: Structure = Structure::new(
    "OrganizationsDecisionDetail",
    &[Member::new("AllowedByOrganizations", &plain::BOOLEAN)],
);

wire::shape!(OrganizationsDecisionDetail, ORGANIZATIONS_DECISION_DETAIL { 0 allowed_by_organizations });

/// `PasswordPolicy`.
#[derive(Clone, Default)]
pub struct PasswordPolicy {
    /// `MinimumPasswordLength`.
    pub minimum_password_length: Option<i32>,
    /// `RequireSymbols`.
    pub require_symbols: Option<bool>,
    /// `RequireNumbers`.
    pub require_numbers: Option<bool>,
    /// `RequireUppercaseCharacters`.
    pub require_uppercase_characters: Option<bool>,
    /// `RequireLowercaseCharacters`.
    pub require_lowercase_characters: Option<bool>,
    /// `AllowUsersToChangePassword`.
    pub allow_users_to_change_password: Option<bool>,
    /// `ExpirePasswords`.
    pub expire_passwords: Option<bool>,
    /// `MaxPasswordAge`.
    pub max_password_age: Option<i32>,
    /// `PasswordReusePrevention`.
    pub password_reuse_prevention: Option<i32>,
    /// `HardExpiry`.
    pub hard_expiry: Option<bool>,
}

pub(super) static PASSWORD_POLICY: Structure = Structure::new(
    "PasswordPolicy",
    &[
        Member::new("MinimumPasswordLength", &schemas::MINIMUM_PASSWORD_LENGTH_TYPE),
        Member::new("RequireSymbols", &plain::BOOLEAN),
        Member::new("RequireNumbers", &plain::BOOLEAN),
        Member::new("RequireUppercaseCharacters", &plain::BOOLEAN),
        Member::new("RequireLowercaseCharacters", &plain::BOOLEAN),
        Member::new("AllowUsersToChangePassword", &plain::BOOLEAN),
        Member::new("ExpirePasswords", &plain::BOOLEAN),
        Member::new("MaxPasswordAge", &schemas::MAX_PASSWORD_AGE_TYPE),
        Member::new("PasswordReusePrevention", &schemas::PASSWORD_REUSE_PREVENTION_TYPE),
        Member::new("HardExpiry", &plain::BOOLEAN),
    ],
);

wire::shape!(PasswordPolicy, PASSWORD_POLICY { 0 minimum_password_length, 1 require_symbols, 2 require_numbers, 3 require_uppercase_characters, 4 require_lowercase_characters, 5 allow_users_to_change_password, 6 expire_passwords, 7 max_password_age, 8 password_reuse_prevention, 9 hard_expiry });

/// `PermissionsBoundaryDecisionDetail`.
#[derive(Clone, Default)]
pub struct PermissionsBoundaryDecisionDetail {
    /// `AllowedByPermissionsBoundary`.
    pub allowed_by_permissions_boundary: Option<bool>,
}

pub(super) static PERMISSIONS_BOUNDARY_DECISION_DETAIL: Structure = Structure::new(
    "PermissionsBoundaryDecisionDetail",
    &[Member::new("AllowedByPermissionsBoundary", &plain::BOOLEAN)],
);

wire::shape!(PermissionsBoundaryDecisionDetail, PERMISSIONS_BOUNDARY_DECISION_DETAIL { 0 allowed_by_permissions_boundary });

/// `Policy`.
#[derive(Clone, Default)]
pub struct Policy {
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `PolicyId`.
    pub policy_id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `Path`.
    pub path: Option<String>,
    /// `DefaultVersionId`.
    pub default_version_id: Option<String>,
    /// `AttachmentCount`.
    pub attachment_count: Option<i32>,
    /// `PermissionsBoundaryUsageCount`.
    pub permissions_boundary_usage_count: Option<i32>,
    /// `IsAttachable`.
    pub is_attachable: Option<bool>,
    /// `Description`.
    pub description: Option<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `UpdateDate`.
    pub update_date: Option<Timestamp>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static POLICY: Structure = Structure::new(
    "Policy",
    &[
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE),
        Member::new("PolicyId", &schemas::ID_TYPE),
        Member::new("Arn", &schemas::ARN_TYPE),
        Member::new("Path", &schemas::POLICY_PATH_TYPE),
        Member::new("DefaultVersionId", &schemas::POLICY_VERSION_ID_TYPE),
        Member::new("AttachmentCount", &plain::INTEGER),
        Member::new("PermissionsBoundaryUsageCount", &plain::INTEGER),
        Member::new("IsAttachable", &plain::BOOLEAN),
        Member::new("Description", &schemas::POLICY_DESCRIPTION_TYPE),
        Member::new("CreateDate", &plain::TIMESTAMP),
        Member::new("UpdateDate", &plain::TIMESTAMP),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
    ],
);

wire::shape!(Policy, POLICY { 0 policy_name, 1 policy_id, 2 arn, 3 path, 4 default_version_id, 5 attachment_count, 6 permissions_boundary_usage_count, 7 is_attachable, 8 description, 9 create_date, 10 update_date, 11 tags });

/// `PolicyDetail`.
#[derive(Clone, Default)]
pub struct PolicyDetail {
    /// `PolicyName`.
    pub policy_name: Option<String>,
    /// `PolicyDocument`.
    pub policy_document: Option<String>,
}

pub(super) static POLICY_DETAIL: Structure = Structure::new(
    "PolicyDetail",
    &[
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE),
        Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE),
    ],
);

wire::shape!(PolicyDetail, POLICY_DETAIL { 0 policy_name, 1 policy_document });

/// `PolicyGrantingServiceAccess`.
#[derive(Clone, Default)]
pub struct PolicyGrantingServiceAccess {
    /// `PolicyName`.
    pub policy_name: String,
    /// `PolicyType`.
    pub policy_type: PolicyType,
    /// `PolicyArn`.
    pub policy_arn: Option<String>,
    /// `EntityType`.
    pub entity_type: Option<PolicyOwnerEntityType>,
    /// `EntityName`.
    pub entity_name: Option<String>,
}

pub(super) static POLICY_GRANTING_SERVICE_ACCESS: Structure = Structure::new(
    "PolicyGrantingServiceAccess",
    &[
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
        Member::new("PolicyType", &schemas::POLICY_TYPE).required(),
        Member::new("PolicyArn", &schemas::ARN_TYPE),
        Member::new("EntityType", &schemas::POLICY_OWNER_ENTITY_TYPE),
        Member::new("EntityName", &schemas::ENTITY_NAME_TYPE),
    ],
);

wire::shape!(PolicyGrantingServiceAccess, POLICY_GRANTING_SERVICE_ACCESS { 0 policy_name, 1 policy_type, 2 policy_arn, 3 entity_type, 4 entity_name });

/// `PolicyGroup`.
#[derive(Clone, Default)]
pub struct PolicyGroup {
    /// `GroupName`.
    pub group_name: Option<String>,
    /// `GroupId`.
    pub group_id: Option<String>,
}

pub(super) static POLICY_GROUP: Structure = Structure::new(
    "PolicyGroup",
    &[
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE),
        Member::new("GroupId", &schemas::ID_TYPE),
    ],
);

wire::shape!(PolicyGroup, POLICY_GROUP { 0 group_name, 1 group_id });

/// `PolicyIdentifier`.
#[derive(Clone, Default)]
pub struct PolicyIdentifier {
    /// `PolicyType`.
    pub policy_type: Option<PolicyIdentifierPolicyType>,
    /// `PolicyArn`.
    pub policy_arn: Option<String>,
    /// `InlinePolicyIdentifier`.
    pub inline_policy_identifier: Option<InlinePolicyIdentifierType>,
}

pub(super) static POLICY_IDENTIFIER: Structure = Structure::new(
    "PolicyIdentifier",
    &[
        Member::new("PolicyType", &schemas::POLICY_IDENTIFIER_POLICY_TYPE),
        Member::new("PolicyArn", &schemas::ARN_TYPE),
        Member::new("InlinePolicyIdentifier", &schemas::INLINE_POLICY_IDENTIFIER_TYPE),
    ],
);

wire::shape!(PolicyIdentifier, POLICY_IDENTIFIER { 0 policy_type, 1 policy_arn, 2 inline_policy_identifier });

/// `PolicyRole`.
#[derive(Clone, Default)]
pub struct PolicyRole {
    /// `RoleName`.
    pub role_name: Option<String>,
    /// `RoleId`.
    pub role_id: Option<String>,
}

pub(super) static POLICY_ROLE: Structure = Structure::new(
    "PolicyRole",
    &[Member::new("RoleName", &schemas::ROLE_NAME_TYPE), Member::new("RoleId", &schemas::ID_TYPE)],
);

wire::shape!(PolicyRole, POLICY_ROLE { 0 role_name, 1 role_id });

/// `PolicyUser`.
#[derive(Clone, Default)]
pub struct PolicyUser {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `UserId`.
    pub user_id: Option<String>,
}

pub(super) static POLICY_USER: Structure = Structure::new(
    "PolicyUser",
    &[Member::new("UserName", &schemas::USER_NAME_TYPE), Member::new("UserId", &schemas::ID_TYPE)],
);

wire::shape!(PolicyUser, POLICY_USER { 0 user_name, 1 user_id });

/// `PolicyVersion`.
#[derive(Clone, Default)]
pub struct PolicyVersion {
    /// `Document`.
    pub document: Option<String>,
    /// `VersionId`.
    pub version_id: Option<String>,
    /// `IsDefaultVersion`.
    pub is_default_version: Option<bool>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
}

pub(super) static POLICY_VERSION: Structure = Structure::new(
    "PolicyVersion",
    &[
        Member::new("Document", &schemas::POLICY_DOCUMENT_TYPE),
        Member::new("VersionId", &schemas::POLICY_VERSION_ID_TYPE),
        Member::new("IsDefaultVersion", &plain::BOOLEAN),
        Member::new("CreateDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(PolicyVersion, POLICY_VERSION { 0 document, 1 version_id, 2 is_default_version, 3 create_date });

/// `Position`.
#[derive(Clone, Default)]
pub struct Position {
    /// `Line`.
    pub line: Option<i32>,
    /// `Column`.
    pub column: Option<i32>,
}

pub(super) static POSITION: Structure = Structure::new(
    "Position",
    &[Member::new("Line", &plain::INTEGER), Member::new("Column", &plain::INTEGER)],
);

wire::shape!(Position, POSITION { 0 line, 1 column });

/// `PutGroupPolicyRequest`.
#[derive(Clone, Default)]
pub struct PutGroupPolicyRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `PolicyDocument`.
    pub policy_document: String,
}

pub(super) static PUT_GROUP_POLICY_REQUEST: Structure = Structure::new(
    "PutGroupPolicyRequest",
    &[
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
        Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
    ],
);

wire::shape!(PutGroupPolicyRequest, PUT_GROUP_POLICY_REQUEST { 0 group_name, 1 policy_name, 2 policy_document });

/// `PutRolePermissionsBoundaryRequest`.
#[derive(Clone, Default)]
pub struct PutRolePermissionsBoundaryRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PermissionsBoundary`.
    pub permissions_boundary: String,
}

pub(super) static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Structure = Structure::new(
    "PutRolePermissionsBoundaryRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("PermissionsBoundary", &schemas::ARN_TYPE).required(),
    ],
);

wire::shape!(PutRolePermissionsBoundaryRequest, PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST { 0 role_name, 1 permissions_boundary });

/// `PutRolePolicyRequest`.
#[derive(Clone, Default)]
pub struct PutRolePolicyRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `PolicyDocument`.
    pub policy_document: String,
}

pub(super) static PUT_ROLE_POLICY_REQUEST: Structure = Structure::new(
    "PutRolePolicyRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
        Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
    ],
);

wire::shape!(PutRolePolicyRequest, PUT_ROLE_POLICY_REQUEST { 0 role_name, 1 policy_name, 2 policy_document });

/// `PutUserPermissionsBoundaryRequest`.
#[derive(Clone, Default)]
pub struct PutUserPermissionsBoundaryRequest {
    /// `UserName`.
    pub user_name: String,
    /// `PermissionsBoundary`.
    pub permissions_boundary: String,
}

pub(super) static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: Structure = Structure::new(
    "PutUserPermissionsBoundaryRequest",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
        Member::new("PermissionsBoundary", &schemas::ARN_TYPE).required(),
    ],
);

wire::shape!(PutUserPermissionsBoundaryRequest, PUT_USER_PERMISSIONS_BOUNDARY_REQUEST { 0 user_name, 1 permissions_boundary });

/// `PutUserPolicyRequest`.
#[derive(Clone, Default)]
pub struct PutUserPolicyRequest {
    /// `UserName`.
    pub user_name: String,
    /// `PolicyName`.
    pub policy_name: String,
    /// `PolicyDocument`.
    pub policy_document: String,
}

pub(super) static PUT_USER_POLICY_REQUEST: Structure = Structure::new(
    "PutUserPolicyRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
        Member::new("PolicyName", &schemas::POLICY_NAME_TYPE).required(),
        Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
    ],
);

wire::shape!(PutUserPolicyRequest, PUT_USER_POLICY_REQUEST { 0 user_name, 1 policy_name, 2 policy_document });

/// `RemoveClientIDFromOpenIDConnectProviderRequest`.
#[derive(Clone, Default)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
    /// `ClientID`.
    pub client_id: String,
}

pub(super) static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST: Structure =
    Structure::new(
        "RemoveClientIDFromOpenIDConnectProviderRequest",
        &[
            Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required(),
            Member::new("ClientID", &schemas::CLIENT_ID_TYPE).required(),
        ],
    );

wire::shape!(RemoveClientIDFromOpenIDConnectProviderRequest, REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST { 0 open_id_connect_provider_arn, 1 client_id });

/// `RemoveRoleFromInstanceProfileRequest`.
#[derive(Clone, Default)]
pub struct RemoveRoleFromInstanceProfileRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `RoleName`.
    pub role_name: String,
}

pub(super) static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST: Structure = Structure::new(
    "RemoveRoleFromInstanceProfileRequest",
    &[
        Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
    ],
);

wire::shape!(RemoveRoleFromInstanceProfileRequest, REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST { 0 instance_profile_name, 1 role_name });

/// `RemoveUserFromGroupRequest`.
#[derive(Clone, Default)]
pub struct RemoveUserFromGroupRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `UserName`.
    pub user_name: String,
}

pub(super) static REMOVE_USER_FROM_GROUP_REQUEST: Structure = Structure::new(
    "RemoveUserFromGroupRequest",
    &[
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
    ],
);

wire::shape!(RemoveUserFromGroupRequest, REMOVE_USER_FROM_GROUP_REQUEST { 0 group_name, 1 user_name });

/// `ResourceSpecificResult`.
#[derive(Clone, Default)]
pub struct ResourceSpecificResult {
    /// `EvalResourceName`.
    pub eval_resource_name: String,
    /// `EvalResourceDecision`.
    pub eval_resource_decision: PolicyEvaluationDecisionType,
    /// `MatchedStatements`.
    pub matched_statements: Option<Vec<Statement>>,
    /// `MissingContextValues`.
    pub missing_context_values: Option<Vec<String>>,
    /// `EvalDecisionDetails`.
    pub eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
    /// `PermissionsBoundaryDecisionDetail`.
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

pub(super) static RESOURCE_SPECIFIC_RESULT: Structure = Structure::new(
    "ResourceSpecificResult",
    &[
        Member::new("EvalResourceName", &schemas::RESOURCE_NAME_TYPE).required(),
        Member::new("EvalResourceDecision", &schemas::POLICY_EVALUATION_DECISION_TYPE).required(),
        Member::new("MatchedStatements", &schemas::STATEMENT_LIST_TYPE),
        Member::new("MissingContextValues", &schemas::CONTEXT_KEY_NAMES_RESULT_LIST_TYPE),
        Member::new("EvalDecisionDetails", &schemas::EVAL_DECISION_DETAILS_TYPE),
        Member::new(
            "PermissionsBoundaryDecisionDetail",
            &schemas::PERMISSIONS_BOUNDARY_DECISION_DETAIL,
        ),
    ],
);

wire::shape!(ResourceSpecificResult, RESOURCE_SPECIFIC_RESULT { 0 eval_resource_name, 1 eval_resource_decision, 2 matched_statements, 3 missing_context_values, 4 eval_decision_details, 5 permissions_boundary_decision_detail });

/// `ResyncMFADeviceRequest`.
#[derive(Clone, Default)]
pub struct ResyncMFADeviceRequest {
    /// `UserName`.
    pub user_name: String,
    /// `SerialNumber`.
    pub serial_number: String,
    /// `AuthenticationCode1`.
    pub authentication_code1: SensitiveString,
    /// `AuthenticationCode2`.
    pub authentication_code2: SensitiveString,
}

pub(super) static RESYNC_MFA_DEVICE_REQUEST: Structure = Structure::new(
    "ResyncMFADeviceRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
        Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
        Member::new("AuthenticationCode1", &schemas::AUTHENTICATION_CODE_TYPE).required(),
        Member::new("AuthenticationCode2", &schemas::AUTHENTICATION_CODE_TYPE).required(),
    ],
);

wire::shape!(ResyncMFADeviceRequest, RESYNC_MFA_DEVICE_REQUEST { 0 user_name, 1 serial_number, 2 authentication_code1, 3 authentication_code2 });

/// `Role`.
#[derive(Clone, Default)]
pub struct Role {
    /// `Path`.
    pub path: String,
    /// `RoleName`.
    pub role_name: String,
    /// `RoleId`.
    pub role_id: String,
    /// `Arn`.
    pub arn: String,
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `AssumeRolePolicyDocument`.
    pub assume_role_policy_document: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `MaxSessionDuration`.
    pub max_session_duration: Option<i32>,
    /// `MaxSigninSessionDuration`.
    pub max_signin_session_duration: Option<i32>,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `RoleLastUsed`.
    pub role_last_used: Option<RoleLastUsed>,
    /// `SourceRoleTemplate`.
    pub source_role_template: Option<SourceRoleTemplate>,
}

pub(super) static ROLE: Structure = Structure::new(
    "Role",
    &[
        Member::new("Path", &schemas::PATH_TYPE).required(),
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("RoleId", &schemas::ID_TYPE).required(),
        Member::new("Arn", &schemas::ARN_TYPE).required(),
        Member::new("CreateDate", &plain::TIMESTAMP).required(),
        Member::new("AssumeRolePolicyDocument", &schemas::POLICY_DOCUMENT_TYPE),
        Member::new("Description", &schemas::ROLE_DESCRIPTION_TYPE),
        Member::new("MaxSessionDuration", &schemas::ROLE_MAX_SESSION_DURATION_TYPE),
        Member::new("MaxSigninSessionDuration", &schemas::MAX_SIGNIN_SESSION_DURATION_TYPE),
        Member::new("PermissionsBoundary", &schemas::ATTACHED_PERMISSIONS_BOUNDARY),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
        Member::new("RoleLastUsed", &schemas::ROLE_LAST_USED),
        Member::new("SourceRoleTemplate", &schemas::SOURCE_ROLE_TEMPLATE),
    ],
);

wire::shape!(Role, ROLE { 0 path, 1 role_name, 2 role_id, 3 arn, 4 create_date, 5 assume_role_policy_document, 6 description, 7 max_session_duration, 8 max_signin_session_duration, 9 permissions_boundary, 10 tags, 11 role_last_used, 12 source_role_template });

/// `RoleDetail`.
#[derive(Clone, Default)]
pub struct RoleDetail {
    /// `Path`.
    pub path: Option<String>,
    /// `RoleName`.
    pub role_name: Option<String>,
    /// `RoleId`.
    pub role_id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `AssumeRolePolicyDocument`.
    pub assume_role_policy_document: Option<String>,
    /// `InstanceProfileList`.
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    /// `RolePolicyList`.
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    /// `AttachedManagedPolicies`.
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `RoleLastUsed`.
    pub role_last_used: Option<RoleLastUsed>,
}

pub(super) static ROLE_DETAIL: Structure = Structure::new(
    "RoleDetail",
    &[
        Member::new("Path", &schemas::PATH_TYPE),
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE),
        Member::new("RoleId", &schemas::ID_TYPE),
        Member::new("Arn", &schemas::ARN_TYPE),
        Member::new("CreateDate", &plain::TIMESTAMP),
        Member::new("AssumeRolePolicyDocument", &schemas::POLICY_DOCUMENT_TYPE),
        Member::new("InstanceProfileList", &schemas::INSTANCE_PROFILE_LIST_TYPE),
        Member::new("RolePolicyList", &schemas::POLICY_DETAIL_LIST_TYPE),
        Member::new("AttachedManagedPolicies", &schemas::ATTACHED_POLICIES_LIST_TYPE),
        Member::new("PermissionsBoundary", &schemas::ATTACHED_PERMISSIONS_BOUNDARY),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
        Member::new("RoleLastUsed", &schemas::ROLE_LAST_USED),
    ],
);

wire::shape!(RoleDetail, ROLE_DETAIL { 0 path, 1 role_name, 2 role_id, 3 arn, 4 create_date, 5 assume_role_policy_document, 6 instance_profile_list, 7 role_policy_list, 8 attached_managed_policies, 9 permissions_boundary, 10 tags, 11 role_last_used });

/// `RoleLastUsed`.
#[derive(Clone, Default)]
pub struct RoleLastUsed {
    /// `LastUsedDate`.
    pub last_used_date: Option<Timestamp>,
    /// `Region`.
    pub region: Option<String>,
}

pub(super) static ROLE_LAST_USED: Structure = Structure::new(
    "RoleLastUsed",
    &[Member::new("LastUsedDate", &plain::TIMESTAMP), Member::new("Region", &plain::STRING)],
);

wire::shape!(RoleLastUsed, ROLE_LAST_USED { 0 last_used_date, 1 region });

/// `SSHPublicKeyMetadata`.
#[derive(Clone, Default)]
pub struct SSHPublicKeyMetadata {
    /// `UserName`.
    pub user_name: String,
    /// `SSHPublicKeyId`.
    pub ssh_public_key_id: String,
    /// `Status`.
    pub status: StatusType,
    /// `UploadDate`.
    pub upload_date: Timestamp,
}

pub(super) static SSH_PUBLIC_KEY_METADATA: Structure = Structure::new(
    "SSHPublicKeyMetadata",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
        Member::new("SSHPublicKeyId", &schemas::PUBLIC_KEY_ID_TYPE).required(),
        Member::new("Status", &schemas::STATUS_TYPE).required(),
        Member::new("UploadDate", &plain::TIMESTAMP).required(),
    ],
);

wire::shape!(SSHPublicKeyMetadata, SSH_PUBLIC_KEY_METADATA { 0 user_name, 1 ssh_public_key_id, 2 status, 3 upload_date });

/// `ServerCertificateMetadata`.
#[derive(Clone, Default)]
pub struct ServerCertificateMetadata {
    /// `Path`.
    pub path: String,
    /// `ServerCertificateName`.
    pub server_certificate_name: String,
    /// `ServerCertificateId`.
    pub server_certificate_id: String,
    /// `Arn`.
    pub arn: String,
    /// `UploadDate`.
    pub upload_date: Option<Timestamp>,
    /// `Expiration`.
    pub expiration: Option<Timestamp>,
}

pub(super) static SERVER_CERTIFICATE_METADATA: Structure = Structure::new(
    "ServerCertificateMetadata",
    &[
        Member::new("Path", &schemas::PATH_TYPE).required(),
        Member::new("ServerCertificateName", &schemas::SERVER_CERTIFICATE_NAME_TYPE).required(),
        Member::new("ServerCertificateId", &schemas::ID_TYPE).required(),
        Member::new("Arn", &schemas::ARN_TYPE).required(),
        Member::new("UploadDate", &plain::TIMESTAMP),
        Member::new("Expiration", &plain::TIMESTAMP),
    ],
);

wire::shape!(ServerCertificateMetadata, SERVER_CERTIFICATE_METADATA { 0 path, 1 server_certificate_name, 2 server_certificate_id, 3 arn, 4 upload_date, 5 expiration });

/// `ServiceLastAccessed`.
#[derive(Clone, Default)]
pub struct ServiceLastAccessed {
    /// `ServiceName`.
    pub service_name: String,
    /// `LastAuthenticated`.
    pub last_authenticated: Option<Timestamp>,
    /// `ServiceNamespace`.
    pub service_namespace: String,
    /// `LastAuthenticatedEntity`.
    pub last_authenticated_entity: Option<String>,
    /// `LastAuthenticatedRegion`.
    pub last_authenticated_region: Option<String>,
    /// `TotalAuthenticatedEntities`.
    pub total_authenticated_entities: Option<i32>,
    /// `TrackedActionsLastAccessed`.
    pub tracked_actions_last_accessed: Option<Vec<TrackedActionLastAccessed>>,
}

pub(super) static SERVICE_LAST_ACCESSED: Structure = Structure::new(
    "ServiceLastAccessed",
    &[
        Member::new("ServiceName", &plain::STRING).required(),
        Member::new("LastAuthenticated", &plain::TIMESTAMP),
        Member::new("ServiceNamespace", &schemas::SERVICE_NAMESPACE_TYPE).required(),
        Member::new("LastAuthenticatedEntity", &schemas::ARN_TYPE),
        Member::new("LastAuthenticatedRegion", &plain::STRING),
        Member::new("TotalAuthenticatedEntities", &plain::INTEGER),
        Member::new("TrackedActionsLastAccessed", &schemas::TRACKED_ACTIONS_LAST_ACCESSED),
    ],
);

wire::shape!(ServiceLastAccessed, SERVICE_LAST_ACCESSED { 0 service_name, 1 last_authenticated, 2 service_namespace, 3 last_authenticated_entity, 4 last_authenticated_region, 5 total_authenticated_entities, 6 tracked_actions_last_accessed });

/// `ServiceSpecificCredentialMetadata`.
#[derive(Clone, Default)]
pub struct ServiceSpecificCredentialMetadata {
    /// `UserName`.
    pub user_name: String,
    /// `Status`.
    pub status: StatusType,
    /// `ServiceUserName`.
    pub service_user_name: Option<String>,
    /// `ServiceCredentialAlias`.
    pub service_credential_alias: Option<String>,
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `ExpirationDate`.
    pub expiration_date: Option<Timestamp>,
    /// `ServiceSpecificCredentialId`.
    pub service_specific_credential_id: String,
    /// `ServiceName`.
    pub service_name: String,
}

pub(super) static SERVICE_SPECIFIC_CREDENTIAL_METADATA: Structure = Structure::new(
    "ServiceSpecificCredentialMetadata",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
        Member::new("Status", &schemas::STATUS_TYPE).required(),
        Member::new("ServiceUserName", &schemas::SERVICE_USER_NAME),
        Member::new("ServiceCredentialAlias", &schemas::SERVICE_CREDENTIAL_ALIAS),
        Member::new("CreateDate", &plain::TIMESTAMP).required(),
        Member::new("ExpirationDate", &plain::TIMESTAMP),
        Member::new("ServiceSpecificCredentialId", &schemas::SERVICE_SPECIFIC_CREDENTIAL_ID)
            .required(),
        Member::new("ServiceName", &plain::STRING).required(),
    ],
);

wire::shape!(ServiceSpecificCredentialMetadata, SERVICE_SPECIFIC_CREDENTIAL_METADATA { 0 user_name, 1 status, 2 service_user_name, 3 service_credential_alias, 4 create_date, 5 expiration_date, 6 service_specific_credential_id, 7 service_name });

/// `SetDefaultPolicyVersionRequest`.
#[derive(Clone, Default)]
pub struct SetDefaultPolicyVersionRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `VersionId`.
    pub version_id: String,
}

pub(super) static SET_DEFAULT_POLICY_VERSION_REQUEST: Structure = Structure::new(
    "SetDefaultPolicyVersionRequest",
    &[
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
        Member::new("VersionId", &schemas::POLICY_VERSION_ID_TYPE).required(),
    ],
);

wire::shape!(SetDefaultPolicyVersionRequest, SET_DEFAULT_POLICY_VERSION_REQUEST { 0 policy_arn, 1 version_id });

/// `SigningCertificate`.
#[derive(Clone, Default)]
pub struct SigningCertificate {
    /// `UserName`.
    pub user_name: String,
    /// `CertificateId`.
    pub certificate_id: String,
    /// `CertificateBody`.
    pub certificate_body: String,
    /// `Status`.
    pub status: StatusType,
    /// `UploadDate`.
    pub upload_date: Option<Timestamp>,
}

pub(super) static SIGNING_CERTIFICATE: Structure = Structure::new(
    "SigningCertificate",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
        Member::new("CertificateId", &schemas::CERTIFICATE_ID_TYPE).required(),
        Member::new("CertificateBody", &schemas::CERTIFICATE_BODY_TYPE).required(),
        Member::new("Status", &schemas::STATUS_TYPE).required(),
        Member::new("UploadDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(SigningCertificate, SIGNING_CERTIFICATE { 0 user_name, 1 certificate_id, 2 certificate_body, 3 status, 4 upload_date });

/// `SimulateCustomPolicyRequest`.
#[derive(Clone, Default)]
pub struct SimulateCustomPolicyRequest {
    /// `PolicyInputList`.
    pub policy_input_list: Vec<String>,
    /// `PermissionsBoundaryPolicyInputList`.
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    /// `OrderedOrganizationPolicyInputList`.
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    /// `ActionNames`.
    pub action_names: Vec<String>,
    /// `ResourceArns`.
    pub resource_arns: Option<Vec<String>>,
    /// `ResourcePolicy`.
    pub resource_policy: Option<String>,
    /// `ResourceOwner`.
    pub resource_owner: Option<String>,
    /// `CallerArn`.
    pub caller_arn: Option<String>,
    /// `ContextEntries`.
    pub context_entries: Option<Vec<ContextEntry>>,
    /// `ResourceHandlingOption`.
    pub resource_handling_option: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static SIMULATE_CUSTOM_POLICY_REQUEST: Structure = Structure::new(
    "SimulateCustomPolicyRequest",
    &[
        Member::new("PolicyInputList", &schemas::SIMULATION_POLICY_LIST_TYPE).required(),
        Member::new("PermissionsBoundaryPolicyInputList", &schemas::SIMULATION_POLICY_LIST_TYPE),
        Member::new("OrderedOrganizationPolicyInputList", &schemas::ORGANIZATION_POLICY_LIST_TYPE),
        Member::new("ActionNames", &schemas::ACTION_NAME_LIST_TYPE).required(),
        Member::new("ResourceArns", &schemas::RESOURCE_NAME_LIST_TYPE),
        Member::new("ResourcePolicy", &schemas::POLICY_DOCUMENT_TYPE),
        Member::new("ResourceOwner", &schemas::RESOURCE_NAME_TYPE),
        Member::new("CallerArn", &schemas::RESOURCE_NAME_TYPE),
        Member::new("ContextEntries", &schemas::CONTEXT_ENTRY_LIST_TYPE),
        Member::new("ResourceHandlingOption", &schemas::RESOURCE_HANDLING_OPTION_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
    ],
);

wire::shape!(SimulateCustomPolicyRequest, SIMULATE_CUSTOM_POLICY_REQUEST { 0 policy_input_list, 1 permissions_boundary_policy_input_list, 2 ordered_organization_policy_input_list, 3 action_names, 4 resource_arns, 5 resource_policy, 6 resource_owner, 7 caller_arn, 8 context_entries, 9 resource_handling_option, 10 max_items, 11 marker });

/// `SimulatePolicyResponse`.
#[derive(Clone, Default)]
pub struct SimulatePolicyResponse {
    /// `EvaluationResults`.
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    /// `IsTruncated`.
    pub is_truncated: Option<bool>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static SIMULATE_POLICY_RESPONSE: Structure = Structure::new(
    "SimulatePolicyResponse",
    &[
        Member::new("EvaluationResults", &schemas::EVALUATION_RESULTS_LIST_TYPE),
        Member::new("IsTruncated", &plain::BOOLEAN),
        Member::new("Marker", &plain::STRING),
    ],
);

wire::shape!(SimulatePolicyResponse, SIMULATE_POLICY_RESPONSE { 0 evaluation_results, 1 is_truncated, 2 marker });

/// `SimulatePrincipalPolicyRequest`.
#[derive(Clone, Default)]
pub struct SimulatePrincipalPolicyRequest {
    /// `PolicySourceArn`.
    pub policy_source_arn: String,
    /// `PolicyInputList`.
    pub policy_input_list: Option<Vec<String>>,
    /// `PermissionsBoundaryPolicyInputList`.
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    /// `PolicyExclusionList`.
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    /// `ActionNames`.
    pub action_names: Vec<String>,
    /// `ResourceArns`.
    pub resource_arns: Option<Vec<String>>,
    /// `ResourcePolicy`.
    pub resource_policy: Option<String>,
    /// `ResourceOwner`.
    pub resource_owner: Option<String>,
    /// `CallerArn`.
    pub caller_arn: Option<String>,
    /// `ContextEntries`.
    pub context_entries: Option<Vec<ContextEntry>>,
    /// `ResourceHandlingOption`.
    pub resource_handling_option: Option<String>,
    /// `MaxItems`.
    pub max_items: Option<i32>,
    /// `Marker`.
    pub marker: Option<String>,
}

pub(super) static SIMULATE_PRINCIPAL_POLICY_REQUEST: Structure = Structure::new(
    "SimulatePrincipalPolicyRequest",
    &[
        Member::new("PolicySourceArn", &schemas::ARN_TYPE).required(),
        Member::new("PolicyInputList", &schemas::SIMULATION_POLICY_LIST_TYPE),
        Member::new("PermissionsBoundaryPolicyInputList", &schemas::SIMULATION_POLICY_LIST_TYPE),
        Member::new("PolicyExclusionList", &schemas::POLICY_EXCLUSIONS_LIST_TYPE),
        Member::new("ActionNames", &schemas::ACTION_NAME_LIST_TYPE).required(),
        Member::new("ResourceArns", &schemas::RESOURCE_NAME_LIST_TYPE),
        Member::new("ResourcePolicy", &schemas::POLICY_DOCUMENT_TYPE),
        Member::new("ResourceOwner", &schemas::RESOURCE_NAME_TYPE),
        Member::new("CallerArn", &schemas::RESOURCE_NAME_TYPE),
        Member::new("ContextEntries", &schemas::CONTEXT_ENTRY_LIST_TYPE),
        Member::new("ResourceHandlingOption", &schemas::RESOURCE_HANDLING_OPTION_TYPE),
        Member::new("MaxItems", &schemas::MAX_ITEMS_TYPE),
        Member::new("Marker", &schemas::MARKER_TYPE),
    ],
);

wire::shape!(SimulatePrincipalPolicyRequest, SIMULATE_PRINCIPAL_POLICY_REQUEST { 0 policy_source_arn, 1 policy_input_list, 2 permissions_boundary_policy_input_list, 3 policy_exclusion_list, 4 action_names, 5 resource_arns, 6 resource_policy, 7 resource_owner, 8 caller_arn, 9 context_entries, 10 resource_handling_option, 11 max_items, 12 marker });

/// `SourceRoleTemplate`.
#[derive(Clone, Default)]
pub struct SourceRoleTemplate {
    /// `TemplateArn`.
    pub template_arn: String,
    /// `TemplateMinorVersion`.
    pub template_minor_version: i32,
}

pub(super) static SOURCE_ROLE_TEMPLATE: Structure = Structure::new(
    "SourceRoleTemplate",
    &[
        Member::new("TemplateArn", &schemas::ARN_TYPE).required(),
        Member::new("TemplateMinorVersion", &plain::INTEGER).required(),
    ],
);

wire::shape!(SourceRoleTemplate, SOURCE_ROLE_TEMPLATE { 0 template_arn, 1 template_minor_version });

/// `Statement`.
#[derive(Clone, Default)]
pub struct Statement {
    /// `SourcePolicyId`.
    pub source_policy_id: Option<String>,
    /// `SourcePolicyType`.
    pub source_policy_type: Option<PolicySourceType>,
    /// `StartPosition`.
    pub start_position: Option<Position>,
    /// `EndPosition`.
    pub end_position: Option<Position>,
}

pub(super) static STATEMENT: Structure = Structure::new(
    "Statement",
    &[
        Member::new("SourcePolicyId", &plain::STRING),
        Member::new("SourcePolicyType", &schemas::POLICY_SOURCE_TYPE),
        Member::new("StartPosition", &schemas::POSITION),
        Member::new("EndPosition", &schemas::POSITION),
    ],
);

wire::shape!(Statement, STATEMENT { 0 source_policy_id, 1 source_policy_type, 2 start_position, 3 end_position });

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
        Member::new("Key", &schemas::TAG_KEY_TYPE).required(),
        Member::new("Value", &schemas::TAG_VALUE_TYPE).required(),
    ],
);

wire::shape!(Tag, TAG { 0 key, 1 value });

/// `TagInstanceProfileRequest`.
#[derive(Clone, Default)]
pub struct TagInstanceProfileRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_INSTANCE_PROFILE_REQUEST: Structure = Structure::new(
    "TagInstanceProfileRequest",
    &[
        Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
        Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    ],
);

wire::shape!(TagInstanceProfileRequest, TAG_INSTANCE_PROFILE_REQUEST { 0 instance_profile_name, 1 tags });

/// `TagMFADeviceRequest`.
#[derive(Clone, Default)]
pub struct TagMFADeviceRequest {
    /// `SerialNumber`.
    pub serial_number: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_MFA_DEVICE_REQUEST: Structure = Structure::new(
    "TagMFADeviceRequest",
    &[
        Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
        Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    ],
);

wire::shape!(TagMFADeviceRequest, TAG_MFA_DEVICE_REQUEST { 0 serial_number, 1 tags });

/// `TagOpenIDConnectProviderRequest`.
#[derive(Clone, Default)]
pub struct TagOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Structure = Structure::new(
    "TagOpenIDConnectProviderRequest",
    &[
        Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required(),
        Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    ],
);

wire::shape!(TagOpenIDConnectProviderRequest, TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST { 0 open_id_connect_provider_arn, 1 tags });

/// `TagPolicyRequest`.
#[derive(Clone, Default)]
pub struct TagPolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_POLICY_REQUEST: Structure = Structure::new(
    "TagPolicyRequest",
    &[
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
        Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    ],
);

wire::shape!(TagPolicyRequest, TAG_POLICY_REQUEST { 0 policy_arn, 1 tags });

/// `TagRoleRequest`.
#[derive(Clone, Default)]
pub struct TagRoleRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_ROLE_REQUEST: Structure = Structure::new(
    "TagRoleRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    ],
);

wire::shape!(TagRoleRequest, TAG_ROLE_REQUEST { 0 role_name, 1 tags });

/// `TagUserRequest`.
#[derive(Clone, Default)]
pub struct TagUserRequest {
    /// `UserName`.
    pub user_name: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_USER_REQUEST: Structure = Structure::new(
    "TagUserRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
        Member::new("Tags", &schemas::TAG_LIST_TYPE).required(),
    ],
);

wire::shape!(TagUserRequest, TAG_USER_REQUEST { 0 user_name, 1 tags });

/// `TrackedActionLastAccessed`.
#[derive(Clone, Default)]
pub struct TrackedActionLastAccessed {
    /// `ActionName`.
    pub action_name: Option<String>,
    /// `LastAccessedEntity`.
    pub last_accessed_entity: Option<String>,
    /// `LastAccessedTime`.
    pub last_accessed_time: Option<Timestamp>,
    /// `LastAccessedRegion`.
    pub last_accessed_region: Option<String>,
}

pub(super) static TRACKED_ACTION_LAST_ACCESSED: Structure = Structure::new(
    "TrackedActionLastAccessed",
    &[
        Member::new("ActionName", &plain::STRING),
        Member::new("LastAccessedEntity", &schemas::ARN_TYPE),
        Member::new("LastAccessedTime", &plain::TIMESTAMP),
        Member::new("LastAccessedRegion", &plain::STRING),
    ],
);

wire::shape!(TrackedActionLastAccessed, TRACKED_ACTION_LAST_ACCESSED { 0 action_name, 1 last_accessed_entity, 2 last_accessed_time, 3 last_accessed_region });

/// `UntagInstanceProfileRequest`.
#[derive(Clone, Default)]
pub struct UntagInstanceProfileRequest {
    /// `InstanceProfileName`.
    pub instance_profile_name: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_INSTANCE_PROFILE_REQUEST: Structure = Structure::new(
    "UntagInstanceProfileRequest",
    &[
        Member::new("InstanceProfileName", &schemas::INSTANCE_PROFILE_NAME_TYPE).required(),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
    ],
);

wire::shape!(UntagInstanceProfileRequest, UNTAG_INSTANCE_PROFILE_REQUEST { 0 instance_profile_name, 1 tag_keys });

/// `UntagMFADeviceRequest`.
#[derive(Clone, Default)]
pub struct UntagMFADeviceRequest {
    /// `SerialNumber`.
    pub serial_number: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_MFA_DEVICE_REQUEST: Structure = Structure::new(
    "UntagMFADeviceRequest",
    &[
        Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
    ],
);

wire::shape!(UntagMFADeviceRequest, UNTAG_MFA_DEVICE_REQUEST { 0 serial_number, 1 tag_keys });

/// `UntagOpenIDConnectProviderRequest`.
#[derive(Clone, Default)]
pub struct UntagOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Structure = Structure::new(
    "UntagOpenIDConnectProviderRequest",
    &[
        Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required(),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
    ],
);

wire::shape!(UntagOpenIDConnectProviderRequest, UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST { 0 open_id_connect_provider_arn, 1 tag_keys });

/// `UntagPolicyRequest`.
#[derive(Clone, Default)]
pub struct UntagPolicyRequest {
    /// `PolicyArn`.
    pub policy_arn: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_POLICY_REQUEST: Structure = Structure::new(
    "UntagPolicyRequest",
    &[
        Member::new("PolicyArn", &schemas::ARN_TYPE).required(),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
    ],
);

wire::shape!(UntagPolicyRequest, UNTAG_POLICY_REQUEST { 0 policy_arn, 1 tag_keys });

/// `UntagRoleRequest`.
#[derive(Clone, Default)]
pub struct UntagRoleRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_ROLE_REQUEST: Structure = Structure::new(
    "UntagRoleRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
    ],
);

wire::shape!(UntagRoleRequest, UNTAG_ROLE_REQUEST { 0 role_name, 1 tag_keys });

/// `UntagUserRequest`.
#[derive(Clone, Default)]
pub struct UntagUserRequest {
    /// `UserName`.
    pub user_name: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_USER_REQUEST: Structure = Structure::new(
    "UntagUserRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST_TYPE).required(),
    ],
);

wire::shape!(UntagUserRequest, UNTAG_USER_REQUEST { 0 user_name, 1 tag_keys });

/// `UpdateAccessKeyRequest`.
#[derive(Clone, Default)]
pub struct UpdateAccessKeyRequest {
    /// `UserName`.
    pub user_name: Option<String>,
    /// `AccessKeyId`.
    pub access_key_id: String,
    /// `Status`.
    pub status: StatusType,
}

pub(super) static UPDATE_ACCESS_KEY_REQUEST: Structure = Structure::new(
    "UpdateAccessKeyRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE),
        Member::new("AccessKeyId", &schemas::ACCESS_KEY_ID_TYPE).required(),
        Member::new("Status", &schemas::STATUS_TYPE).required(),
    ],
);

wire::shape!(UpdateAccessKeyRequest, UPDATE_ACCESS_KEY_REQUEST { 0 user_name, 1 access_key_id, 2 status });

/// `UpdateAccountPasswordPolicyRequest`.
#[derive(Clone, Default)]
pub struct UpdateAccountPasswordPolicyRequest {
    /// `MinimumPasswordLength`.
    pub minimum_password_length: Option<i32>,
    /// `RequireSymbols`.
    pub require_symbols: Option<bool>,
    /// `RequireNumbers`.
    pub require_numbers: Option<bool>,
    /// `RequireUppercaseCharacters`.
    pub require_uppercase_characters: Option<bool>,
    /// `RequireLowercaseCharacters`.
    pub require_lowercase_characters: Option<bool>,
    /// `AllowUsersToChangePassword`.
    pub allow_users_to_change_password: Option<bool>,
    /// `MaxPasswordAge`.
    pub max_password_age: Option<i32>,
    /// `PasswordReusePrevention`.
    pub password_reuse_prevention: Option<i32>,
    /// `HardExpiry`.
    pub hard_expiry: Option<bool>,
}

pub(super) static UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST: Structure = Structure::new(
    "UpdateAccountPasswordPolicyRequest",
    &[
        Member::new("MinimumPasswordLength", &schemas::MINIMUM_PASSWORD_LENGTH_TYPE),
        Member::new("RequireSymbols", &plain::BOOLEAN),
        Member::new("RequireNumbers", &plain::BOOLEAN),
        Member::new("RequireUppercaseCharacters", &plain::BOOLEAN),
        Member::new("RequireLowercaseCharacters", &plain::BOOLEAN),
        Member::new("AllowUsersToChangePassword", &plain::BOOLEAN),
        Member::new("MaxPasswordAge", &schemas::MAX_PASSWORD_AGE_TYPE),
        Member::new("PasswordReusePrevention", &schemas::PASSWORD_REUSE_PREVENTION_TYPE),
        Member::new("HardExpiry", &plain::BOOLEAN),
    ],
);

wire::shape!(UpdateAccountPasswordPolicyRequest, UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST { 0 minimum_password_length, 1 require_symbols, 2 require_numbers, 3 require_uppercase_characters, 4 require_lowercase_characters, 5 allow_users_to_change_password, 6 max_password_age, 7 password_reuse_prevention, 8 hard_expiry });

/// `UpdateAssumeRolePolicyRequest`.
#[derive(Clone, Default)]
pub struct UpdateAssumeRolePolicyRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `PolicyDocument`.
    pub policy_document: String,
}

pub(super) static UPDATE_ASSUME_ROLE_POLICY_REQUEST: Structure = Structure::new(
    "UpdateAssumeRolePolicyRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("PolicyDocument", &schemas::POLICY_DOCUMENT_TYPE).required(),
    ],
);

wire::shape!(UpdateAssumeRolePolicyRequest, UPDATE_ASSUME_ROLE_POLICY_REQUEST { 0 role_name, 1 policy_document });

/// `UpdateGroupRequest`.
#[derive(Clone, Default)]
pub struct UpdateGroupRequest {
    /// `GroupName`.
    pub group_name: String,
    /// `NewPath`.
    pub new_path: Option<String>,
    /// `NewGroupName`.
    pub new_group_name: Option<String>,
}

pub(super) static UPDATE_GROUP_REQUEST: Structure = Structure::new(
    "UpdateGroupRequest",
    &[
        Member::new("GroupName", &schemas::GROUP_NAME_TYPE).required(),
        Member::new("NewPath", &schemas::PATH_TYPE),
        Member::new("NewGroupName", &schemas::GROUP_NAME_TYPE),
    ],
);

wire::shape!(UpdateGroupRequest, UPDATE_GROUP_REQUEST { 0 group_name, 1 new_path, 2 new_group_name });

/// `UpdateLoginProfileRequest`.
#[derive(Clone, Default)]
pub struct UpdateLoginProfileRequest {
    /// `UserName`.
    pub user_name: String,
    /// `Password`.
    pub password: Option<SensitiveString>,
    /// `PasswordResetRequired`.
    pub password_reset_required: Option<bool>,
    /// `MaxSigninSessionDuration`.
    pub max_signin_session_duration: Option<i32>,
    /// `ResetMaxSigninSessionDuration`.
    pub reset_max_signin_session_duration: Option<bool>,
}

pub(super) static UPDATE_LOGIN_PROFILE_REQUEST: Structure = Structure::new(
    "UpdateLoginProfileRequest",
    &[
        Member::new("UserName", &schemas::USER_NAME_TYPE).required(),
        Member::new("Password", &schemas::PASSWORD_TYPE),
        Member::new("PasswordResetRequired", &plain::BOOLEAN),
        Member::new("MaxSigninSessionDuration", &schemas::MAX_SIGNIN_SESSION_DURATION_TYPE),
        Member::new("ResetMaxSigninSessionDuration", &plain::BOOLEAN),
    ],
);

wire::shape!(UpdateLoginProfileRequest, UPDATE_LOGIN_PROFILE_REQUEST { 0 user_name, 1 password, 2 password_reset_required, 3 max_signin_session_duration, 4 reset_max_signin_session_duration });

/// `UpdateOpenIDConnectProviderThumbprintRequest`.
#[derive(Clone, Default)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    /// `OpenIDConnectProviderArn`.
    pub open_id_connect_provider_arn: String,
    /// `ThumbprintList`.
    pub thumbprint_list: Vec<String>,
}

pub(super) static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST: Structure = Structure::new(
    "UpdateOpenIDConnectProviderThumbprintRequest",
    &[
        Member::new("OpenIDConnectProviderArn", &schemas::ARN_TYPE).required(),
        Member::new("ThumbprintList", &schemas::THUMBPRINT_LIST_TYPE).required(),
    ],
);

wire::shape!(UpdateOpenIDConnectProviderThumbprintRequest, UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST { 0 open_id_connect_provider_arn, 1 thumbprint_list });

/// `UpdateRoleDescriptionRequest`.
#[derive(Clone, Default)]
pub struct UpdateRoleDescriptionRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `Description`.
    pub description: String,
}

pub(super) static UPDATE_ROLE_DESCRIPTION_REQUEST: Structure = Structure::new(
    "UpdateRoleDescriptionRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("Description", &schemas::ROLE_DESCRIPTION_TYPE).required(),
    ],
);

wire::shape!(UpdateRoleDescriptionRequest, UPDATE_ROLE_DESCRIPTION_REQUEST { 0 role_name, 1 description });

/// `UpdateRoleDescriptionResponse`.
#[derive(Clone, Default)]
pub struct UpdateRoleDescriptionResponse {
    /// `Role`.
    pub role: Option<Role>,
}

pub(super) static UPDATE_ROLE_DESCRIPTION_RESPONSE: Structure =
    Structure::new("UpdateRoleDescriptionResponse", &[Member::new("Role", &schemas::ROLE)]);

wire::shape!(UpdateRoleDescriptionResponse, UPDATE_ROLE_DESCRIPTION_RESPONSE { 0 role });

/// `UpdateRoleRequest`.
#[derive(Clone, Default)]
pub struct UpdateRoleRequest {
    /// `RoleName`.
    pub role_name: String,
    /// `Description`.
    pub description: Option<String>,
    /// `MaxSessionDuration`.
    pub max_session_duration: Option<i32>,
    /// `MaxSigninSessionDuration`.
    pub max_signin_session_duration: Option<i32>,
    /// `ResetMaxSigninSessionDuration`.
    pub reset_max_signin_session_duration: Option<bool>,
}

pub(super) static UPDATE_ROLE_REQUEST: Structure = Structure::new(
    "UpdateRoleRequest",
    &[
        Member::new("RoleName", &schemas::ROLE_NAME_TYPE).required(),
        Member::new("Description", &schemas::ROLE_DESCRIPTION_TYPE),
        Member::new("MaxSessionDuration", &schemas::ROLE_MAX_SESSION_DURATION_TYPE),
        Member::new("MaxSigninSessionDuration", &schemas::MAX_SIGNIN_SESSION_DURATION_TYPE),
        Member::new("ResetMaxSigninSessionDuration", &plain::BOOLEAN),
    ],
);

wire::shape!(UpdateRoleRequest, UPDATE_ROLE_REQUEST { 0 role_name, 1 description, 2 max_session_duration, 3 max_signin_session_duration, 4 reset_max_signin_session_duration });

/// `UpdateRoleResponse`.
#[derive(Clone, Default)]
pub struct UpdateRoleResponse {}

pub(super) static UPDATE_ROLE_RESPONSE: Structure = Structure::new("UpdateRoleResponse", &[]);

wire::shape!(UpdateRoleResponse, UPDATE_ROLE_RESPONSE {});

/// `UpdateUserRequest`.
#[derive(Clone, Default)]
pub struct UpdateUserRequest {
    /// `UserName`.
    pub user_name: String,
    /// `NewPath`.
    pub new_path: Option<String>,
    /// `NewUserName`.
    pub new_user_name: Option<String>,
}

pub(super) static UPDATE_USER_REQUEST: Structure = Structure::new(
    "UpdateUserRequest",
    &[
        Member::new("UserName", &schemas::EXISTING_USER_NAME_TYPE).required(),
        Member::new("NewPath", &schemas::PATH_TYPE),
        Member::new("NewUserName", &schemas::USER_NAME_TYPE),
    ],
);

wire::shape!(UpdateUserRequest, UPDATE_USER_REQUEST { 0 user_name, 1 new_path, 2 new_user_name });

/// `User`.
#[derive(Clone, Default)]
pub struct User {
    /// `Path`.
    pub path: Option<String>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// `UserId`.
    pub user_id: String,
    /// `Arn`.
    pub arn: String,
    /// `CreateDate`.
    pub create_date: Timestamp,
    /// `PasswordLastUsed`.
    pub password_last_used: Option<Timestamp>,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static USER: Structure = Structure::new(
    "User",
    &[
        Member::new("Path", &schemas::PATH_TYPE),
        Member::new("UserName", &schemas::USER_NAME_TYPE),
        Member::new("UserId", &schemas::ID_TYPE).required(),
        Member::new("Arn", &schemas::ARN_TYPE).required(),
        Member::new("CreateDate", &plain::TIMESTAMP).required(),
        Member::new("PasswordLastUsed", &plain::TIMESTAMP),
        Member::new("PermissionsBoundary", &schemas::ATTACHED_PERMISSIONS_BOUNDARY),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
    ],
);

wire::shape!(User, USER { 0 path, 1 user_name, 2 user_id, 3 arn, 4 create_date, 5 password_last_used, 6 permissions_boundary, 7 tags });

/// `UserDetail`.
#[derive(Clone, Default)]
pub struct UserDetail {
    /// `Path`.
    pub path: Option<String>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// `UserId`.
    pub user_id: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `CreateDate`.
    pub create_date: Option<Timestamp>,
    /// `UserPolicyList`.
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    /// `GroupList`.
    pub group_list: Option<Vec<String>>,
    /// `AttachedManagedPolicies`.
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    /// `PermissionsBoundary`.
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static USER_DETAIL: Structure = Structure::new(
    "UserDetail",
    &[
        Member::new("Path", &schemas::PATH_TYPE),
        Member::new("UserName", &schemas::USER_NAME_TYPE),
        Member::new("UserId", &schemas::ID_TYPE),
        Member::new("Arn", &schemas::ARN_TYPE),
        Member::new("CreateDate", &plain::TIMESTAMP),
        Member::new("UserPolicyList", &schemas::POLICY_DETAIL_LIST_TYPE),
        Member::new("GroupList", &schemas::GROUP_NAME_LIST_TYPE),
        Member::new("AttachedManagedPolicies", &schemas::ATTACHED_POLICIES_LIST_TYPE),
        Member::new("PermissionsBoundary", &schemas::ATTACHED_PERMISSIONS_BOUNDARY),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
    ],
);

wire::shape!(UserDetail, USER_DETAIL { 0 path, 1 user_name, 2 user_id, 3 arn, 4 create_date, 5 user_policy_list, 6 group_list, 7 attached_managed_policies, 8 permissions_boundary, 9 tags });

/// `VirtualMFADevice`.
#[derive(Clone, Default)]
pub struct VirtualMFADevice {
    /// `SerialNumber`.
    pub serial_number: String,
    /// `Base32StringSeed`.
    pub base32_string_seed: Option<SensitiveBlob>,
    /// `QRCodePNG`.
    pub qr_code_png: Option<SensitiveBlob>,
    /// `User`.
    pub user: Option<User>,
    /// `EnableDate`.
    pub enable_date: Option<Timestamp>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static VIRTUAL_MFA_DEVICE: Structure = Structure::new(
    "VirtualMFADevice",
    &[
        Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE).required(),
        Member::new("Base32StringSeed", &schemas::BOOTSTRAP_DATUM),
        Member::new("QRCodePNG", &schemas::BOOTSTRAP_DATUM),
        Member::new("User", &schemas::USER),
        Member::new("EnableDate", &plain::TIMESTAMP),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
    ],
);

wire::shape!(VirtualMFADevice, VIRTUAL_MFA_DEVICE { 0 serial_number, 1 base32_string_seed, 2 qr_code_png, 3 user, 4 enable_date, 5 tags });
