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
    global_region: None,
    sessions_need_mfa: false,
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
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ASSUME_ROLE_REQUEST,
    output: &super::structures::ASSUME_ROLE_RESPONSE,
    result_wrapper: Some("AssumeRoleResult"),
    new_input: new_shape::<AssumeRoleRequest>,
    new_output: new_shape::<AssumeRoleResponse>,
};

/// `AssumeRoleWithSAML`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AssumeRoleWithSAML;

impl Operation for AssumeRoleWithSAML {
    type Input = AssumeRoleWithSAMLRequest;
    type Output = AssumeRoleWithSAMLResponse;
    const META: &'static OperationMeta = &ASSUME_ROLE_WITH_SAML;
}

static ASSUME_ROLE_WITH_SAML: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AssumeRoleWithSAML",
    event_name: "AssumeRoleWithSAML",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sts:AssumeRoleWithSAML"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: true,
    counted: false,
    checksum_required: false,
    input: &super::structures::ASSUME_ROLE_WITH_SAML_REQUEST,
    output: &super::structures::ASSUME_ROLE_WITH_SAML_RESPONSE,
    result_wrapper: Some("AssumeRoleWithSAMLResult"),
    new_input: new_shape::<AssumeRoleWithSAMLRequest>,
    new_output: new_shape::<AssumeRoleWithSAMLResponse>,
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
    unsigned: true,
    counted: false,
    checksum_required: false,
    input: &super::structures::ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST,
    output: &super::structures::ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE,
    result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
    new_input: new_shape::<AssumeRoleWithWebIdentityRequest>,
    new_output: new_shape::<AssumeRoleWithWebIdentityResponse>,
};

/// `AssumeRoot`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AssumeRoot;

impl Operation for AssumeRoot {
    type Input = AssumeRootRequest;
    type Output = AssumeRootResponse;
    const META: &'static OperationMeta = &ASSUME_ROOT;
}

static ASSUME_ROOT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AssumeRoot",
    event_name: "AssumeRoot",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sts:AssumeRoot"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ASSUME_ROOT_REQUEST,
    output: &super::structures::ASSUME_ROOT_RESPONSE,
    result_wrapper: Some("AssumeRootResult"),
    new_input: new_shape::<AssumeRootRequest>,
    new_output: new_shape::<AssumeRootResponse>,
};

/// `DecodeAuthorizationMessage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecodeAuthorizationMessage;

impl Operation for DecodeAuthorizationMessage {
    type Input = DecodeAuthorizationMessageRequest;
    type Output = DecodeAuthorizationMessageResponse;
    const META: &'static OperationMeta = &DECODE_AUTHORIZATION_MESSAGE;
}

static DECODE_AUTHORIZATION_MESSAGE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DecodeAuthorizationMessage",
    event_name: "DecodeAuthorizationMessage",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sts:DecodeAuthorizationMessage"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DECODE_AUTHORIZATION_MESSAGE_REQUEST,
    output: &super::structures::DECODE_AUTHORIZATION_MESSAGE_RESPONSE,
    result_wrapper: Some("DecodeAuthorizationMessageResult"),
    new_input: new_shape::<DecodeAuthorizationMessageRequest>,
    new_output: new_shape::<DecodeAuthorizationMessageResponse>,
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
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_CALLER_IDENTITY_REQUEST,
    output: &super::structures::GET_CALLER_IDENTITY_RESPONSE,
    result_wrapper: Some("GetCallerIdentityResult"),
    new_input: new_shape::<GetCallerIdentityRequest>,
    new_output: new_shape::<GetCallerIdentityResponse>,
};

/// `GetDelegatedAccessToken`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetDelegatedAccessToken;

impl Operation for GetDelegatedAccessToken {
    type Input = GetDelegatedAccessTokenRequest;
    type Output = GetDelegatedAccessTokenResponse;
    const META: &'static OperationMeta = &GET_DELEGATED_ACCESS_TOKEN;
}

static GET_DELEGATED_ACCESS_TOKEN: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetDelegatedAccessToken",
    event_name: "GetDelegatedAccessToken",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sts:GetDelegatedAccessToken"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_DELEGATED_ACCESS_TOKEN_REQUEST,
    output: &super::structures::GET_DELEGATED_ACCESS_TOKEN_RESPONSE,
    result_wrapper: Some("GetDelegatedAccessTokenResult"),
    new_input: new_shape::<GetDelegatedAccessTokenRequest>,
    new_output: new_shape::<GetDelegatedAccessTokenResponse>,
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
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_FEDERATION_TOKEN_REQUEST,
    output: &super::structures::GET_FEDERATION_TOKEN_RESPONSE,
    result_wrapper: Some("GetFederationTokenResult"),
    new_input: new_shape::<GetFederationTokenRequest>,
    new_output: new_shape::<GetFederationTokenResponse>,
};

/// `GetScopedCredentials`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetScopedCredentials;

impl Operation for GetScopedCredentials {
    type Input = GetScopedCredentialsRequest;
    type Output = GetScopedCredentialsResponse;
    const META: &'static OperationMeta = &GET_SCOPED_CREDENTIALS;
}

static GET_SCOPED_CREDENTIALS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetScopedCredentials",
    event_name: "GetScopedCredentials",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sts:GetScopedCredentials"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_SCOPED_CREDENTIALS_REQUEST,
    output: &super::structures::GET_SCOPED_CREDENTIALS_RESPONSE,
    result_wrapper: Some("GetScopedCredentialsResult"),
    new_input: new_shape::<GetScopedCredentialsRequest>,
    new_output: new_shape::<GetScopedCredentialsResponse>,
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
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_SESSION_TOKEN_REQUEST,
    output: &super::structures::GET_SESSION_TOKEN_RESPONSE,
    result_wrapper: Some("GetSessionTokenResult"),
    new_input: new_shape::<GetSessionTokenRequest>,
    new_output: new_shape::<GetSessionTokenResponse>,
};

/// `GetWebIdentityToken`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetWebIdentityToken;

impl Operation for GetWebIdentityToken {
    type Input = GetWebIdentityTokenRequest;
    type Output = GetWebIdentityTokenResponse;
    const META: &'static OperationMeta = &GET_WEB_IDENTITY_TOKEN;
}

static GET_WEB_IDENTITY_TOKEN: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetWebIdentityToken",
    event_name: "GetWebIdentityToken",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sts:GetWebIdentityToken"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_WEB_IDENTITY_TOKEN_REQUEST,
    output: &super::structures::GET_WEB_IDENTITY_TOKEN_RESPONSE,
    result_wrapper: Some("GetWebIdentityTokenResult"),
    new_input: new_shape::<GetWebIdentityTokenRequest>,
    new_output: new_shape::<GetWebIdentityTokenResponse>,
};
