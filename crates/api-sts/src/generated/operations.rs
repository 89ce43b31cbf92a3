// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{Category, Operation, OperationMeta, Protocol, ServiceMeta, new_shape};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "STS",
    name: "sts",
    event_source: "sts.amazonaws.com",
    api_version: "2011-06-15",
    target_prefix: None,
    protocols: &[Protocol::AwsQuery],
    xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    validation_code: "ValidationError",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[],
    operations: &[
        &ASSUME_ROLE,
        &ASSUME_ROLE_WITH_SAML,
        &ASSUME_ROLE_WITH_WEB_IDENTITY,
        &ASSUME_ROOT,
        &DECODE_AUTHORIZATION_MESSAGE,
        &GET_ACCESS_KEY_INFO,
        &GET_CALLER_IDENTITY,
        &GET_DELEGATED_ACCESS_TOKEN,
        &GET_FEDERATION_TOKEN,
        &GET_SCOPED_CREDENTIALS,
        &GET_SESSION_TOKEN,
        &GET_WEB_IDENTITY_TOKEN,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

/// `AssumeRole`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AssumeRole;

impl Operation for AssumeRole {
    type Input = AssumeRoleRequest;
    type Output = AssumeRoleResponse;
    const META: &'static OperationMeta = &ASSUME_ROLE;
}

static ASSUME_ROLE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AssumeRole",
    event_name: "AssumeRole",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sts:AssumeRole"],
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
    input: &super::structures::ASSUME_ROLE_REQUEST,
    output: &super::structures::ASSUME_ROLE_RESPONSE,
    result_wrapper: Some("AssumeRoleResult"),
    new_input: new_shape::<AssumeRoleRequest>,
    new_output: new_shape::<AssumeRoleResponse>,
};

static ASSUME_ROLE_WITH_SAML: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    unsigned: true,
    ..OperationMeta::named(&SERVICE, "AssumeRoleWithSAML", &["sts:AssumeRoleWithSAML"])
};

/// `AssumeRoleWithWebIdentity`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AssumeRoleWithWebIdentity;

impl Operation for AssumeRoleWithWebIdentity {
    type Input = AssumeRoleWithWebIdentityRequest;
    type Output = AssumeRoleWithWebIdentityResponse;
    const META: &'static OperationMeta = &ASSUME_ROLE_WITH_WEB_IDENTITY;
}

static ASSUME_ROLE_WITH_WEB_IDENTITY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AssumeRoleWithWebIdentity",
    event_name: "AssumeRoleWithWebIdentity",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sts:AssumeRoleWithWebIdentity"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: true,
    counted: false,
    checksum_required: false,
    input: &super::structures::ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST,
    output: &super::structures::ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE,
    result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
    new_input: new_shape::<AssumeRoleWithWebIdentityRequest>,
    new_output: new_shape::<AssumeRoleWithWebIdentityResponse>,
};

static ASSUME_ROOT: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "AssumeRoot", &["sts:AssumeRoot"])
};

static DECODE_AUTHORIZATION_MESSAGE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DecodeAuthorizationMessage",
        &["sts:DecodeAuthorizationMessage"],
    )
};

/// `GetAccessKeyInfo`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetAccessKeyInfo;

impl Operation for GetAccessKeyInfo {
    type Input = GetAccessKeyInfoRequest;
    type Output = GetAccessKeyInfoResponse;
    const META: &'static OperationMeta = &GET_ACCESS_KEY_INFO;
}

static GET_ACCESS_KEY_INFO: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetAccessKeyInfo",
    event_name: "GetAccessKeyInfo",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sts:GetAccessKeyInfo"],
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
    input: &super::structures::GET_ACCESS_KEY_INFO_REQUEST,
    output: &super::structures::GET_ACCESS_KEY_INFO_RESPONSE,
    result_wrapper: Some("GetAccessKeyInfoResult"),
    new_input: new_shape::<GetAccessKeyInfoRequest>,
    new_output: new_shape::<GetAccessKeyInfoResponse>,
};

/// `GetCallerIdentity`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetCallerIdentity;

impl Operation for GetCallerIdentity {
    type Input = GetCallerIdentityRequest;
    type Output = GetCallerIdentityResponse;
    const META: &'static OperationMeta = &GET_CALLER_IDENTITY;
}

static GET_CALLER_IDENTITY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetCallerIdentity",
    event_name: "GetCallerIdentity",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sts:GetCallerIdentity"],
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
    input: &super::structures::GET_CALLER_IDENTITY_REQUEST,
    output: &super::structures::GET_CALLER_IDENTITY_RESPONSE,
    result_wrapper: Some("GetCallerIdentityResult"),
    new_input: new_shape::<GetCallerIdentityRequest>,
    new_output: new_shape::<GetCallerIdentityResponse>,
};

static GET_DELEGATED_ACCESS_TOKEN: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "GetDelegatedAccessToken", &["sts:GetDelegatedAccessToken"])
};

/// `GetFederationToken`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetFederationToken;

impl Operation for GetFederationToken {
    type Input = GetFederationTokenRequest;
    type Output = GetFederationTokenResponse;
    const META: &'static OperationMeta = &GET_FEDERATION_TOKEN;
}

static GET_FEDERATION_TOKEN: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetFederationToken",
    event_name: "GetFederationToken",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sts:GetFederationToken"],
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
    input: &super::structures::GET_FEDERATION_TOKEN_REQUEST,
    output: &super::structures::GET_FEDERATION_TOKEN_RESPONSE,
    result_wrapper: Some("GetFederationTokenResult"),
    new_input: new_shape::<GetFederationTokenRequest>,
    new_output: new_shape::<GetFederationTokenResponse>,
};

static GET_SCOPED_CREDENTIALS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "GetScopedCredentials", &["sts:GetScopedCredentials"])
};

/// `GetSessionToken`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetSessionToken;

impl Operation for GetSessionToken {
    type Input = GetSessionTokenRequest;
    type Output = GetSessionTokenResponse;
    const META: &'static OperationMeta = &GET_SESSION_TOKEN;
}

static GET_SESSION_TOKEN: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetSessionToken",
    event_name: "GetSessionToken",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sts:GetSessionToken"],
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
    input: &super::structures::GET_SESSION_TOKEN_REQUEST,
    output: &super::structures::GET_SESSION_TOKEN_RESPONSE,
    result_wrapper: Some("GetSessionTokenResult"),
    new_input: new_shape::<GetSessionTokenRequest>,
    new_output: new_shape::<GetSessionTokenResponse>,
};

static GET_WEB_IDENTITY_TOKEN: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "GetWebIdentityToken", &["sts:GetWebIdentityToken"])
};
