// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Member, SensitiveString, Structure, Timestamp, plain};

use super::schemas;

/// `AssumeRoleRequest`.
#[derive(Clone, Default)]
pub struct AssumeRoleRequest {
    /// `RoleArn`.
    pub role_arn: String,
    /// `RoleSessionName`.
    pub role_session_name: String,
    /// `PolicyArns`.
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`.
    pub policy: Option<String>,
    /// `DurationSeconds`.
    pub duration_seconds: Option<i32>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `TransitiveTagKeys`.
    pub transitive_tag_keys: Option<Vec<String>>,
    /// `ExternalId`.
    pub external_id: Option<String>,
    /// `SerialNumber`.
    pub serial_number: Option<String>,
    /// `TokenCode`.
    pub token_code: Option<SensitiveString>,
    /// `SourceIdentity`.
    pub source_identity: Option<String>,
    /// `ProvidedContexts`.
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    /// `MinimumSessionTokenSize`.
    pub minimum_session_token_size: Option<i32>,
}

pub(super) static ASSUME_ROLE_REQUEST: Structure = Structure::new(
    "AssumeRoleRequest",
    &[
        Member::new("RoleArn", &schemas::ARN_TYPE).required(),
        Member::new("RoleSessionName", &schemas::ROLE_SESSION_NAME_TYPE).required(),
        Member::new("PolicyArns", &schemas::POLICY_DESCRIPTOR_LIST_TYPE),
        Member::new("Policy", &schemas::UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
        Member::new("DurationSeconds", &schemas::ROLE_DURATION_SECONDS_TYPE),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
        Member::new("TransitiveTagKeys", &schemas::TAG_KEY_LIST_TYPE),
        Member::new("ExternalId", &schemas::EXTERNAL_ID_TYPE),
        Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE),
        Member::new("TokenCode", &schemas::TOKEN_CODE_TYPE),
        Member::new("SourceIdentity", &schemas::SOURCE_IDENTITY_TYPE),
        Member::new("ProvidedContexts", &schemas::PROVIDED_CONTEXTS_LIST_TYPE),
        Member::new("MinimumSessionTokenSize", &schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ],
);

wire::shape!(AssumeRoleRequest, ASSUME_ROLE_REQUEST { 0 role_arn, 1 role_session_name, 2 policy_arns, 3 policy, 4 duration_seconds, 5 tags, 6 transitive_tag_keys, 7 external_id, 8 serial_number, 9 token_code, 10 source_identity, 11 provided_contexts, 12 minimum_session_token_size });

/// `AssumeRoleResponse`.
#[derive(Clone, Default)]
pub struct AssumeRoleResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `AssumedRoleUser`.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`.
    pub packed_policy_size: Option<i32>,
    /// `SourceIdentity`.
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`.
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`.
    pub session_token_size: Option<i32>,
}

pub(super) static ASSUME_ROLE_RESPONSE: Structure = Structure::new(
    "AssumeRoleResponse",
    &[
        Member::new("Credentials", &schemas::CREDENTIALS),
        Member::new("AssumedRoleUser", &schemas::ASSUMED_ROLE_USER),
        Member::new("PackedPolicySize", &schemas::NON_NEGATIVE_INTEGER_TYPE),
        Member::new("SourceIdentity", &schemas::SOURCE_IDENTITY_TYPE),
        Member::new("SessionTokenUtilization", &schemas::SESSION_TOKEN_UTILIZATION_TYPE),
        Member::new("SessionTokenSize", &schemas::SESSION_TOKEN_SIZE_TYPE),
    ],
);

wire::shape!(AssumeRoleResponse, ASSUME_ROLE_RESPONSE { 0 credentials, 1 assumed_role_user, 2 packed_policy_size, 3 source_identity, 4 session_token_utilization, 5 session_token_size });

/// `AssumeRoleWithWebIdentityRequest`.
#[derive(Clone, Default)]
pub struct AssumeRoleWithWebIdentityRequest {
    /// `RoleArn`.
    pub role_arn: String,
    /// `RoleSessionName`.
    pub role_session_name: String,
    /// `WebIdentityToken`.
    pub web_identity_token: SensitiveString,
    /// `ProviderId`.
    pub provider_id: Option<String>,
    /// `PolicyArns`.
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`.
    pub policy: Option<String>,
    /// `DurationSeconds`.
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`.
    pub minimum_session_token_size: Option<i32>,
}

pub(super) static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST: Structure = Structure::new(
    "AssumeRoleWithWebIdentityRequest",
    &[
        Member::new("RoleArn", &schemas::ARN_TYPE).required(),
        Member::new("RoleSessionName", &schemas::ROLE_SESSION_NAME_TYPE).required(),
        Member::new("WebIdentityToken", &schemas::CLIENT_TOKEN_TYPE).required(),
        Member::new("ProviderId", &schemas::URL_TYPE),
        Member::new("PolicyArns", &schemas::POLICY_DESCRIPTOR_LIST_TYPE),
        Member::new("Policy", &schemas::SESSION_POLICY_DOCUMENT_TYPE),
        Member::new("DurationSeconds", &schemas::ROLE_DURATION_SECONDS_TYPE),
        Member::new("MinimumSessionTokenSize", &schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ],
);

wire::shape!(AssumeRoleWithWebIdentityRequest, ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST { 0 role_arn, 1 role_session_name, 2 web_identity_token, 3 provider_id, 4 policy_arns, 5 policy, 6 duration_seconds, 7 minimum_session_token_size });

/// `AssumeRoleWithWebIdentityResponse`.
#[derive(Clone, Default)]
pub struct AssumeRoleWithWebIdentityResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `SubjectFromWebIdentityToken`.
    pub subject_from_web_identity_token: Option<String>,
    /// `AssumedRoleUser`.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`.
    pub packed_policy_size: Option<i32>,
    /// `Provider`.
    pub provider: Option<String>,
    /// `Audience`.
    pub audience: Option<String>,
    /// `SourceIdentity`.
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`.
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`.
    pub session_token_size: Option<i32>,
    /// `TrustedIdentityPropagationContext`.
    pub trusted_identity_propagation_context: Option<TrustedIdentityPropagationContext>,
}

pub(super) static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE: Structure = Structure::new(
    "AssumeRoleWithWebIdentityResponse",
    &[
        Member::new("Credentials", &schemas::CREDENTIALS),
        Member::new("SubjectFromWebIdentityToken", &schemas::WEB_IDENTITY_SUBJECT_TYPE),
        Member::new("AssumedRoleUser", &schemas::ASSUMED_ROLE_USER),
        Member::new("PackedPolicySize", &schemas::NON_NEGATIVE_INTEGER_TYPE),
        Member::new("Provider", &plain::STRING),
        Member::new("Audience", &plain::STRING),
        Member::new("SourceIdentity", &schemas::SOURCE_IDENTITY_TYPE),
        Member::new("SessionTokenUtilization", &schemas::SESSION_TOKEN_UTILIZATION_TYPE),
        Member::new("SessionTokenSize", &schemas::SESSION_TOKEN_SIZE_TYPE),
        Member::new(
            "TrustedIdentityPropagationContext",
            &schemas::TRUSTED_IDENTITY_PROPAGATION_CONTEXT,
        ),
    ],
);

wire::shape!(AssumeRoleWithWebIdentityResponse, ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE { 0 credentials, 1 subject_from_web_identity_token, 2 assumed_role_user, 3 packed_policy_size, 4 provider, 5 audience, 6 source_identity, 7 session_token_utilization, 8 session_token_size, 9 trusted_identity_propagation_context });

/// `AssumedRoleUser`.
#[derive(Clone, Default)]
pub struct AssumedRoleUser {
    /// `AssumedRoleId`.
    pub assumed_role_id: String,
    /// `Arn`.
    pub arn: String,
}

pub(super) static ASSUMED_ROLE_USER: Structure = Structure::new(
    "AssumedRoleUser",
    &[
        Member::new("AssumedRoleId", &schemas::ASSUMED_ROLE_ID_TYPE).required(),
        Member::new("Arn", &schemas::ARN_TYPE).required(),
    ],
);

wire::shape!(AssumedRoleUser, ASSUMED_ROLE_USER { 0 assumed_role_id, 1 arn });

/// `Credentials`.
#[derive(Clone, Default)]
pub struct Credentials {
    /// `AccessKeyId`.
    pub access_key_id: String,
    /// `SecretAccessKey`.
    pub secret_access_key: SensitiveString,
    /// `SessionToken`.
    pub session_token: SensitiveString,
    /// `Expiration`.
    pub expiration: Timestamp,
}

pub(super) static CREDENTIALS: Structure = Structure::new(
    "Credentials",
    &[
        Member::new("AccessKeyId", &schemas::ACCESS_KEY_ID_TYPE).required(),
        Member::new("SecretAccessKey", &schemas::ACCESS_KEY_SECRET_TYPE).required(),
        Member::new("SessionToken", &schemas::TOKEN_TYPE).required(),
        Member::new("Expiration", &plain::TIMESTAMP).required(),
    ],
);

wire::shape!(Credentials, CREDENTIALS { 0 access_key_id, 1 secret_access_key, 2 session_token, 3 expiration });

/// `FederatedUser`.
#[derive(Clone, Default)]
pub struct FederatedUser {
    /// `FederatedUserId`.
    pub federated_user_id: String,
    /// `Arn`.
    pub arn: String,
}

pub(super) static FEDERATED_USER: Structure = Structure::new(
    "FederatedUser",
    &[
        Member::new("FederatedUserId", &schemas::FEDERATED_ID_TYPE).required(),
        Member::new("Arn", &schemas::ARN_TYPE).required(),
    ],
);

wire::shape!(FederatedUser, FEDERATED_USER { 0 federated_user_id, 1 arn });

/// `GetAccessKeyInfoRequest`.
#[derive(Clone, Default)]
pub struct GetAccessKeyInfoRequest {
    /// `AccessKeyId`.
    pub access_key_id: String,
}

pub(super) static GET_ACCESS_KEY_INFO_REQUEST: Structure = Structure::new(
    "GetAccessKeyInfoRequest",
    &[Member::new("AccessKeyId", &schemas::ACCESS_KEY_ID_TYPE).required()],
);

wire::shape!(GetAccessKeyInfoRequest, GET_ACCESS_KEY_INFO_REQUEST { 0 access_key_id });

/// `GetAccessKeyInfoResponse`.
#[derive(Clone, Default)]
pub struct GetAccessKeyInfoResponse {
    /// `Account`.
    pub account: Option<String>,
}

pub(super) static GET_ACCESS_KEY_INFO_RESPONSE: Structure =
    Structure::new("GetAccessKeyInfoResponse", &[Member::new("Account", &plain::STRING)]);

wire::shape!(GetAccessKeyInfoResponse, GET_ACCESS_KEY_INFO_RESPONSE { 0 account });

/// `GetCallerIdentityRequest`.
#[derive(Clone, Default)]
pub struct GetCallerIdentityRequest {}

pub(super) static GET_CALLER_IDENTITY_REQUEST: Structure =
    Structure::new("GetCallerIdentityRequest", &[]);

wire::shape!(GetCallerIdentityRequest, GET_CALLER_IDENTITY_REQUEST {});

/// `GetCallerIdentityResponse`.
#[derive(Clone, Default)]
pub struct GetCallerIdentityResponse {
    /// `UserId`.
    pub user_id: Option<String>,
    /// `Account`.
    pub account: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
}

pub(super) static GET_CALLER_IDENTITY_RESPONSE: Structure = Structure::new(
    "GetCallerIdentityResponse",
    &[
        Member::new("UserId", &plain::STRING),
        Member::new("Account", &plain::STRING),
        Member::new("Arn", &schemas::ARN_TYPE),
    ],
);

wire::shape!(GetCallerIdentityResponse, GET_CALLER_IDENTITY_RESPONSE { 0 user_id, 1 account, 2 arn });

/// `GetFederationTokenRequest`.
#[derive(Clone, Default)]
pub struct GetFederationTokenRequest {
    /// `Name`.
    pub name: String,
    /// `Policy`.
    pub policy: Option<String>,
    /// `PolicyArns`.
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `DurationSeconds`.
    pub duration_seconds: Option<i32>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `MinimumSessionTokenSize`.
    pub minimum_session_token_size: Option<i32>,
}

pub(super) static GET_FEDERATION_TOKEN_REQUEST: Structure = Structure::new(
    "GetFederationTokenRequest",
    &[
        Member::new("Name", &schemas::USER_NAME_TYPE).required(),
        Member::new("Policy", &schemas::SESSION_POLICY_DOCUMENT_TYPE),
        Member::new("PolicyArns", &schemas::POLICY_DESCRIPTOR_LIST_TYPE),
        Member::new("DurationSeconds", &schemas::DURATION_SECONDS_TYPE),
        Member::new("Tags", &schemas::TAG_LIST_TYPE),
        Member::new("MinimumSessionTokenSize", &schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ],
);

wire::shape!(GetFederationTokenRequest, GET_FEDERATION_TOKEN_REQUEST { 0 name, 1 policy, 2 policy_arns, 3 duration_seconds, 4 tags, 5 minimum_session_token_size });

/// `GetFederationTokenResponse`.
#[derive(Clone, Default)]
pub struct GetFederationTokenResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `FederatedUser`.
    pub federated_user: Option<FederatedUser>,
    /// `PackedPolicySize`.
    pub packed_policy_size: Option<i32>,
    /// `SessionTokenUtilization`.
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`.
    pub session_token_size: Option<i32>,
}

pub(super) static GET_FEDERATION_TOKEN_RESPONSE: Structure = Structure::new(
    "GetFederationTokenResponse",
    &[
        Member::new("Credentials", &schemas::CREDENTIALS),
        Member::new("FederatedUser", &schemas::FEDERATED_USER),
        Member::new("PackedPolicySize", &schemas::NON_NEGATIVE_INTEGER_TYPE),
        Member::new("SessionTokenUtilization", &schemas::SESSION_TOKEN_UTILIZATION_TYPE),
        Member::new("SessionTokenSize", &schemas::SESSION_TOKEN_SIZE_TYPE),
    ],
);

wire::shape!(GetFederationTokenResponse, GET_FEDERATION_TOKEN_RESPONSE { 0 credentials, 1 federated_user, 2 packed_policy_size, 3 session_token_utilization, 4 session_token_size });

/// `GetSessionTokenRequest`.
#[derive(Clone, Default)]
pub struct GetSessionTokenRequest {
    /// `DurationSeconds`.
    pub duration_seconds: Option<i32>,
    /// `SerialNumber`.
    pub serial_number: Option<String>,
    /// `TokenCode`.
    pub token_code: Option<SensitiveString>,
    /// `MinimumSessionTokenSize`.
    pub minimum_session_token_size: Option<i32>,
}

pub(super) static GET_SESSION_TOKEN_REQUEST: Structure = Structure::new(
    "GetSessionTokenRequest",
    &[
        Member::new("DurationSeconds", &schemas::DURATION_SECONDS_TYPE),
        Member::new("SerialNumber", &schemas::SERIAL_NUMBER_TYPE),
        Member::new("TokenCode", &schemas::TOKEN_CODE_TYPE),
        Member::new("MinimumSessionTokenSize", &schemas::MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ],
);

wire::shape!(GetSessionTokenRequest, GET_SESSION_TOKEN_REQUEST { 0 duration_seconds, 1 serial_number, 2 token_code, 3 minimum_session_token_size });

/// `GetSessionTokenResponse`.
#[derive(Clone, Default)]
pub struct GetSessionTokenResponse {
    /// `Credentials`.
    pub credentials: Option<Credentials>,
    /// `SessionTokenUtilization`.
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`.
    pub session_token_size: Option<i32>,
}

pub(super) static GET_SESSION_TOKEN_RESPONSE: Structure = Structure::new(
    "GetSessionTokenResponse",
    &[
        Member::new("Credentials", &schemas::CREDENTIALS),
        Member::new("SessionTokenUtilization", &schemas::SESSION_TOKEN_UTILIZATION_TYPE),
        Member::new("SessionTokenSize", &schemas::SESSION_TOKEN_SIZE_TYPE),
    ],
);

wire::shape!(GetSessionTokenResponse, GET_SESSION_TOKEN_RESPONSE { 0 credentials, 1 session_token_utilization, 2 session_token_size });

/// `OriginIdentity`.
#[derive(Clone, Default)]
pub struct OriginIdentity {
    /// `Subject`.
    pub subject: Option<SensitiveString>,
    /// `SubjectType`.
    pub subject_type: Option<SensitiveString>,
    /// `Issuer`.
    pub issuer: Option<SensitiveString>,
    /// `FederatedProviderArn`.
    pub federated_provider_arn: Option<String>,
}

pub(super) static ORIGIN_IDENTITY: Structure = Structure::new(
    "OriginIdentity",
    &[
        Member::new("Subject", &schemas::ORIGIN_IDENTITY_SUBJECT_TYPE),
        Member::new("SubjectType", &schemas::ORIGIN_IDENTITY_SUBJECT_TYPE_TYPE),
        Member::new("Issuer", &schemas::ORIGIN_IDENTITY_ISSUER_TYPE),
        Member::new("FederatedProviderArn", &schemas::ARN_TYPE),
    ],
);

wire::shape!(OriginIdentity, ORIGIN_IDENTITY { 0 subject, 1 subject_type, 2 issuer, 3 federated_provider_arn });

/// `PolicyDescriptorType`.
#[derive(Clone, Default)]
pub struct PolicyDescriptorType {
    /// `arn`.
    pub arn: Option<String>,
}

pub(super) static POLICY_DESCRIPTOR_TYPE: Structure =
    Structure::new("PolicyDescriptorType", &[Member::new("arn", &schemas::ARN_TYPE)]);

wire::shape!(PolicyDescriptorType, POLICY_DESCRIPTOR_TYPE { 0 arn });

/// `ProvidedContext`.
#[derive(Clone, Default)]
pub struct ProvidedContext {
    /// `ProviderArn`.
    pub provider_arn: Option<String>,
    /// `ContextAssertion`.
    pub context_assertion: Option<String>,
}

pub(super) static PROVIDED_CONTEXT: Structure = Structure::new(
    "ProvidedContext",
    &[
        Member::new("ProviderArn", &schemas::ARN_TYPE),
        Member::new("ContextAssertion", &schemas::CONTEXT_ASSERTION_TYPE),
    ],
);

wire::shape!(ProvidedContext, PROVIDED_CONTEXT { 0 provider_arn, 1 context_assertion });

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

/// `TransactionContext`.
#[derive(Clone, Default)]
pub struct TransactionContext {
    /// `IdentityProvider`.
    pub identity_provider: Option<BTreeMap<String, SensitiveString>>,
}

pub(super) static TRANSACTION_CONTEXT: Structure = Structure::new(
    "TransactionContext",
    &[Member::new("IdentityProvider", &schemas::TRANSACTION_CONTEXT_IDENTITY_PROVIDER_MAP_TYPE)],
);

wire::shape!(TransactionContext, TRANSACTION_CONTEXT { 0 identity_provider });

/// `TrustedIdentityPropagationContext`.
#[derive(Clone, Default)]
pub struct TrustedIdentityPropagationContext {
    /// `OriginIdentity`.
    pub origin_identity: Option<OriginIdentity>,
    /// `TransactionContext`.
    pub transaction_context: Option<TransactionContext>,
}

pub(super) static TRUSTED_IDENTITY_PROPAGATION_CONTEXT: Structure = Structure::new(
    "TrustedIdentityPropagationContext",
    &[
        Member::new("OriginIdentity", &schemas::ORIGIN_IDENTITY),
        Member::new("TransactionContext", &schemas::TRANSACTION_CONTEXT),
    ],
)
.sensitive();

wire::shape!(TrustedIdentityPropagationContext, TRUSTED_IDENTITY_PROPAGATION_CONTEXT { 0 origin_identity, 1 transaction_context });
