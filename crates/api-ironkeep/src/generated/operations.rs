// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{Category, Operation, OperationMeta, Protocol, ServiceMeta, new_shape};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "Ironkeep",
    name: "ironkeep",
    event_source: "ironkeep.amazonaws.com",
    api_version: "2026-11-28",
    target_prefix: Some("Ironkeep_20261128"),
    protocols: &[Protocol::AwsJson11],
    xml_namespace: "",
    validation_code: "ValidationException",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[],
    operations: &[
        &CANCEL_REWRAP,
        &EXPLAIN_ACCESS,
        &GET_ACCOUNT_USAGE,
        &GET_BACKUP,
        &GET_BUCKET_USAGE,
        &GET_COUNTERS,
        &GET_OBJECT_PROTECTION,
        &GET_REWRAP,
        &GET_SIGNING_CERTIFICATE,
        &GET_STATUS,
        &LIST_BUCKET_USAGE,
        &LIST_JOBS,
        &LIST_KEY_ALERTS,
        &LIST_OPERATIONS,
        &LIST_PARAMETERS_UNDER_KEY,
        &LIST_QUEUES_UNDER_KEY,
        &LIST_REWRAPS,
        &LIST_SECRETS_UNDER_KEY,
        &LIST_SERVICES,
        &LIST_TRAILS_UNDER_KEY,
        &LIST_VERSIONS_UNDER_KEY,
        &LIST_VERSIONS_UNDER_OTHER_KEYS,
        &PROVE_KEY_DELETION,
        &PUT_ACCOUNT_QUOTA,
        &PUT_BUCKET_QUOTA,
        &QUERY_RECORDS,
        &ROTATE_DOMAIN_KEYS,
        &ROTATE_OWNED_KEYS,
        &RUN_JOB,
        &SEAL_SERVER,
        &START_BACKUP,
        &START_REWRAP,
        &VERIFY_JOURNAL,
        &WHO_CAN_ACCESS,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

/// `CancelRewrap`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CancelRewrap;

impl Operation for CancelRewrap {
    type Input = CancelRewrapRequest;
    type Output = CancelRewrapResponse;
    const META: &'static OperationMeta = &CANCEL_REWRAP;
}

static CANCEL_REWRAP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CancelRewrap",
    event_name: "CancelRewrap",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:CancelRewrap"],
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
    input: &super::structures::CANCEL_REWRAP_REQUEST,
    output: &super::structures::CANCEL_REWRAP_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CancelRewrapRequest>,
    new_output: new_shape::<CancelRewrapResponse>,
};

/// `ExplainAccess`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExplainAccess;

impl Operation for ExplainAccess {
    type Input = ExplainAccessRequest;
    type Output = ExplainAccessResponse;
    const META: &'static OperationMeta = &EXPLAIN_ACCESS;
}

static EXPLAIN_ACCESS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ExplainAccess",
    event_name: "ExplainAccess",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:ExplainAccess"],
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
    input: &super::structures::EXPLAIN_ACCESS_REQUEST,
    output: &super::structures::EXPLAIN_ACCESS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ExplainAccessRequest>,
    new_output: new_shape::<ExplainAccessResponse>,
};

/// `GetAccountUsage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetAccountUsage;

impl Operation for GetAccountUsage {
    type Input = GetAccountUsageRequest;
    type Output = GetAccountUsageResponse;
    const META: &'static OperationMeta = &GET_ACCOUNT_USAGE;
}

static GET_ACCOUNT_USAGE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetAccountUsage",
    event_name: "GetAccountUsage",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:GetAccountUsage"],
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
    input: &super::structures::GET_ACCOUNT_USAGE_REQUEST,
    output: &super::structures::GET_ACCOUNT_USAGE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetAccountUsageRequest>,
    new_output: new_shape::<GetAccountUsageResponse>,
};

/// `GetBackup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBackup;

impl Operation for GetBackup {
    type Input = GetBackupRequest;
    type Output = GetBackupResponse;
    const META: &'static OperationMeta = &GET_BACKUP;
}

static GET_BACKUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBackup",
    event_name: "GetBackup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:GetBackup"],
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
    input: &super::structures::GET_BACKUP_REQUEST,
    output: &super::structures::GET_BACKUP_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetBackupRequest>,
    new_output: new_shape::<GetBackupResponse>,
};

/// `GetBucketUsage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetBucketUsage;

impl Operation for GetBucketUsage {
    type Input = GetBucketUsageRequest;
    type Output = GetBucketUsageResponse;
    const META: &'static OperationMeta = &GET_BUCKET_USAGE;
}

static GET_BUCKET_USAGE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetBucketUsage",
    event_name: "GetBucketUsage",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:GetBucketUsage"],
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
    input: &super::structures::GET_BUCKET_USAGE_REQUEST,
    output: &super::structures::GET_BUCKET_USAGE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetBucketUsageRequest>,
    new_output: new_shape::<GetBucketUsageResponse>,
};

/// `GetCounters`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetCounters;

impl Operation for GetCounters {
    type Input = GetCountersRequest;
    type Output = GetCountersResponse;
    const META: &'static OperationMeta = &GET_COUNTERS;
}

static GET_COUNTERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetCounters",
    event_name: "GetCounters",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:GetCounters"],
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
    input: &super::structures::GET_COUNTERS_REQUEST,
    output: &super::structures::GET_COUNTERS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetCountersRequest>,
    new_output: new_shape::<GetCountersResponse>,
};

/// `GetObjectProtection`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetObjectProtection;

impl Operation for GetObjectProtection {
    type Input = GetObjectProtectionRequest;
    type Output = GetObjectProtectionResponse;
    const META: &'static OperationMeta = &GET_OBJECT_PROTECTION;
}

static GET_OBJECT_PROTECTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetObjectProtection",
    event_name: "GetObjectProtection",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:GetObjectProtection"],
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
    input: &super::structures::GET_OBJECT_PROTECTION_REQUEST,
    output: &super::structures::GET_OBJECT_PROTECTION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetObjectProtectionRequest>,
    new_output: new_shape::<GetObjectProtectionResponse>,
};

/// `GetRewrap`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetRewrap;

impl Operation for GetRewrap {
    type Input = GetRewrapRequest;
    type Output = GetRewrapResponse;
    const META: &'static OperationMeta = &GET_REWRAP;
}

static GET_REWRAP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetRewrap",
    event_name: "GetRewrap",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:GetRewrap"],
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
    input: &super::structures::GET_REWRAP_REQUEST,
    output: &super::structures::GET_REWRAP_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetRewrapRequest>,
    new_output: new_shape::<GetRewrapResponse>,
};

/// `GetSigningCertificate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetSigningCertificate;

impl Operation for GetSigningCertificate {
    type Input = GetSigningCertificateRequest;
    type Output = GetSigningCertificateResponse;
    const META: &'static OperationMeta = &GET_SIGNING_CERTIFICATE;
}

static GET_SIGNING_CERTIFICATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetSigningCertificate",
    event_name: "GetSigningCertificate",
    method: "GET",
    uri: "/SimpleNotificationService-{Fingerprint}.pem",
    status: 200,
    actions: &["ironkeep:GetSigningCertificate"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: true,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_SIGNING_CERTIFICATE_REQUEST,
    output: &super::structures::GET_SIGNING_CERTIFICATE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetSigningCertificateRequest>,
    new_output: new_shape::<GetSigningCertificateResponse>,
};

/// `GetStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetStatus;

impl Operation for GetStatus {
    type Input = GetStatusRequest;
    type Output = GetStatusResponse;
    const META: &'static OperationMeta = &GET_STATUS;
}

static GET_STATUS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetStatus",
    event_name: "GetStatus",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:GetStatus"],
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
    input: &super::structures::GET_STATUS_REQUEST,
    output: &super::structures::GET_STATUS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetStatusRequest>,
    new_output: new_shape::<GetStatusResponse>,
};

/// `ListBucketUsage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListBucketUsage;

impl Operation for ListBucketUsage {
    type Input = ListBucketUsageRequest;
    type Output = ListBucketUsageResponse;
    const META: &'static OperationMeta = &LIST_BUCKET_USAGE;
}

static LIST_BUCKET_USAGE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListBucketUsage",
    event_name: "ListBucketUsage",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:ListBucketUsage"],
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
    input: &super::structures::LIST_BUCKET_USAGE_REQUEST,
    output: &super::structures::LIST_BUCKET_USAGE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListBucketUsageRequest>,
    new_output: new_shape::<ListBucketUsageResponse>,
};

/// `ListJobs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListJobs;

impl Operation for ListJobs {
    type Input = ListJobsRequest;
    type Output = ListJobsResponse;
    const META: &'static OperationMeta = &LIST_JOBS;
}

static LIST_JOBS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListJobs",
    event_name: "ListJobs",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:ListJobs"],
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
    input: &super::structures::LIST_JOBS_REQUEST,
    output: &super::structures::LIST_JOBS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListJobsRequest>,
    new_output: new_shape::<ListJobsResponse>,
};

/// `ListKeyAlerts`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListKeyAlerts;

impl Operation for ListKeyAlerts {
    type Input = ListKeyAlertsRequest;
    type Output = ListKeyAlertsResponse;
    const META: &'static OperationMeta = &LIST_KEY_ALERTS;
}

static LIST_KEY_ALERTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListKeyAlerts",
    event_name: "ListKeyAlerts",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:ListKeyAlerts"],
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
    input: &super::structures::LIST_KEY_ALERTS_REQUEST,
    output: &super::structures::LIST_KEY_ALERTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListKeyAlertsRequest>,
    new_output: new_shape::<ListKeyAlertsResponse>,
};

/// `ListOperations`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListOperations;

impl Operation for ListOperations {
    type Input = ListOperationsRequest;
    type Output = ListOperationsResponse;
    const META: &'static OperationMeta = &LIST_OPERATIONS;
}

static LIST_OPERATIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListOperations",
    event_name: "ListOperations",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:ListOperations"],
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
    input: &super::structures::LIST_OPERATIONS_REQUEST,
    output: &super::structures::LIST_OPERATIONS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListOperationsRequest>,
    new_output: new_shape::<ListOperationsResponse>,
};

/// `ListParametersUnderKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListParametersUnderKey;

impl Operation for ListParametersUnderKey {
    type Input = ListParametersUnderKeyRequest;
    type Output = ListParametersUnderKeyResponse;
    const META: &'static OperationMeta = &LIST_PARAMETERS_UNDER_KEY;
}

static LIST_PARAMETERS_UNDER_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListParametersUnderKey",
    event_name: "ListParametersUnderKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:ListParametersUnderKey"],
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
    input: &super::structures::LIST_PARAMETERS_UNDER_KEY_REQUEST,
    output: &super::structures::LIST_PARAMETERS_UNDER_KEY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListParametersUnderKeyRequest>,
    new_output: new_shape::<ListParametersUnderKeyResponse>,
};

/// `ListQueuesUnderKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListQueuesUnderKey;

impl Operation for ListQueuesUnderKey {
    type Input = ListQueuesUnderKeyRequest;
    type Output = ListQueuesUnderKeyResponse;
    const META: &'static OperationMeta = &LIST_QUEUES_UNDER_KEY;
}

static LIST_QUEUES_UNDER_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListQueuesUnderKey",
    event_name: "ListQueuesUnderKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:ListQueuesUnderKey"],
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
    input: &super::structures::LIST_QUEUES_UNDER_KEY_REQUEST,
    output: &super::structures::LIST_QUEUES_UNDER_KEY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListQueuesUnderKeyRequest>,
    new_output: new_shape::<ListQueuesUnderKeyResponse>,
};

/// `ListRewraps`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListRewraps;

impl Operation for ListRewraps {
    type Input = ListRewrapsRequest;
    type Output = ListRewrapsResponse;
    const META: &'static OperationMeta = &LIST_REWRAPS;
}

static LIST_REWRAPS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListRewraps",
    event_name: "ListRewraps",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:ListRewraps"],
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
    input: &super::structures::LIST_REWRAPS_REQUEST,
    output: &super::structures::LIST_REWRAPS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListRewrapsRequest>,
    new_output: new_shape::<ListRewrapsResponse>,
};

/// `ListSecretsUnderKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListSecretsUnderKey;

impl Operation for ListSecretsUnderKey {
    type Input = ListSecretsUnderKeyRequest;
    type Output = ListSecretsUnderKeyResponse;
    const META: &'static OperationMeta = &LIST_SECRETS_UNDER_KEY;
}

static LIST_SECRETS_UNDER_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListSecretsUnderKey",
    event_name: "ListSecretsUnderKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:ListSecretsUnderKey"],
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
    input: &super::structures::LIST_SECRETS_UNDER_KEY_REQUEST,
    output: &super::structures::LIST_SECRETS_UNDER_KEY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListSecretsUnderKeyRequest>,
    new_output: new_shape::<ListSecretsUnderKeyResponse>,
};

/// `ListServices`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListServices;

impl Operation for ListServices {
    type Input = ListServicesRequest;
    type Output = ListServicesResponse;
    const META: &'static OperationMeta = &LIST_SERVICES;
}

static LIST_SERVICES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListServices",
    event_name: "ListServices",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:ListServices"],
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
    input: &super::structures::LIST_SERVICES_REQUEST,
    output: &super::structures::LIST_SERVICES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListServicesRequest>,
    new_output: new_shape::<ListServicesResponse>,
};

/// `ListTrailsUnderKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTrailsUnderKey;

impl Operation for ListTrailsUnderKey {
    type Input = ListTrailsUnderKeyRequest;
    type Output = ListTrailsUnderKeyResponse;
    const META: &'static OperationMeta = &LIST_TRAILS_UNDER_KEY;
}

static LIST_TRAILS_UNDER_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTrailsUnderKey",
    event_name: "ListTrailsUnderKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:ListTrailsUnderKey"],
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
    input: &super::structures::LIST_TRAILS_UNDER_KEY_REQUEST,
    output: &super::structures::LIST_TRAILS_UNDER_KEY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListTrailsUnderKeyRequest>,
    new_output: new_shape::<ListTrailsUnderKeyResponse>,
};

/// `ListVersionsUnderKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListVersionsUnderKey;

impl Operation for ListVersionsUnderKey {
    type Input = ListVersionsUnderKeyRequest;
    type Output = ListVersionsUnderKeyResponse;
    const META: &'static OperationMeta = &LIST_VERSIONS_UNDER_KEY;
}

static LIST_VERSIONS_UNDER_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListVersionsUnderKey",
    event_name: "ListVersionsUnderKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:ListVersionsUnderKey"],
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
    input: &super::structures::LIST_VERSIONS_UNDER_KEY_REQUEST,
    output: &super::structures::LIST_VERSIONS_UNDER_KEY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListVersionsUnderKeyRequest>,
    new_output: new_shape::<ListVersionsUnderKeyResponse>,
};

/// `ListVersionsUnderOtherKeys`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListVersionsUnderOtherKeys;

impl Operation for ListVersionsUnderOtherKeys {
    type Input = ListVersionsUnderOtherKeysRequest;
    type Output = ListVersionsUnderOtherKeysResponse;
    const META: &'static OperationMeta = &LIST_VERSIONS_UNDER_OTHER_KEYS;
}

static LIST_VERSIONS_UNDER_OTHER_KEYS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListVersionsUnderOtherKeys",
    event_name: "ListVersionsUnderOtherKeys",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:ListVersionsUnderOtherKeys"],
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
    input: &super::structures::LIST_VERSIONS_UNDER_OTHER_KEYS_REQUEST,
    output: &super::structures::LIST_VERSIONS_UNDER_OTHER_KEYS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListVersionsUnderOtherKeysRequest>,
    new_output: new_shape::<ListVersionsUnderOtherKeysResponse>,
};

/// `ProveKeyDeletion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProveKeyDeletion;

impl Operation for ProveKeyDeletion {
    type Input = ProveKeyDeletionRequest;
    type Output = ProveKeyDeletionResponse;
    const META: &'static OperationMeta = &PROVE_KEY_DELETION;
}

static PROVE_KEY_DELETION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ProveKeyDeletion",
    event_name: "ProveKeyDeletion",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:ProveKeyDeletion"],
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
    input: &super::structures::PROVE_KEY_DELETION_REQUEST,
    output: &super::structures::PROVE_KEY_DELETION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ProveKeyDeletionRequest>,
    new_output: new_shape::<ProveKeyDeletionResponse>,
};

/// `PutAccountQuota`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutAccountQuota;

impl Operation for PutAccountQuota {
    type Input = PutAccountQuotaRequest;
    type Output = PutAccountQuotaResponse;
    const META: &'static OperationMeta = &PUT_ACCOUNT_QUOTA;
}

static PUT_ACCOUNT_QUOTA: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutAccountQuota",
    event_name: "PutAccountQuota",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:PutAccountQuota"],
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
    input: &super::structures::PUT_ACCOUNT_QUOTA_REQUEST,
    output: &super::structures::PUT_ACCOUNT_QUOTA_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutAccountQuotaRequest>,
    new_output: new_shape::<PutAccountQuotaResponse>,
};

/// `PutBucketQuota`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutBucketQuota;

impl Operation for PutBucketQuota {
    type Input = PutBucketQuotaRequest;
    type Output = PutBucketQuotaResponse;
    const META: &'static OperationMeta = &PUT_BUCKET_QUOTA;
}

static PUT_BUCKET_QUOTA: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutBucketQuota",
    event_name: "PutBucketQuota",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:PutBucketQuota"],
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
    input: &super::structures::PUT_BUCKET_QUOTA_REQUEST,
    output: &super::structures::PUT_BUCKET_QUOTA_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutBucketQuotaRequest>,
    new_output: new_shape::<PutBucketQuotaResponse>,
};

/// `QueryRecords`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QueryRecords;

impl Operation for QueryRecords {
    type Input = QueryRecordsRequest;
    type Output = QueryRecordsResponse;
    const META: &'static OperationMeta = &QUERY_RECORDS;
}

static QUERY_RECORDS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "QueryRecords",
    event_name: "QueryRecords",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:QueryRecords"],
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
    input: &super::structures::QUERY_RECORDS_REQUEST,
    output: &super::structures::QUERY_RECORDS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<QueryRecordsRequest>,
    new_output: new_shape::<QueryRecordsResponse>,
};

/// `RotateDomainKeys`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RotateDomainKeys;

impl Operation for RotateDomainKeys {
    type Input = RotateDomainKeysRequest;
    type Output = RotateDomainKeysResponse;
    const META: &'static OperationMeta = &ROTATE_DOMAIN_KEYS;
}

static ROTATE_DOMAIN_KEYS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RotateDomainKeys",
    event_name: "RotateDomainKeys",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:RotateDomainKeys"],
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
    input: &super::structures::ROTATE_DOMAIN_KEYS_REQUEST,
    output: &super::structures::ROTATE_DOMAIN_KEYS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<RotateDomainKeysRequest>,
    new_output: new_shape::<RotateDomainKeysResponse>,
};

/// `RotateOwnedKeys`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RotateOwnedKeys;

impl Operation for RotateOwnedKeys {
    type Input = RotateOwnedKeysRequest;
    type Output = RotateOwnedKeysResponse;
    const META: &'static OperationMeta = &ROTATE_OWNED_KEYS;
}

static ROTATE_OWNED_KEYS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RotateOwnedKeys",
    event_name: "RotateOwnedKeys",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:RotateOwnedKeys"],
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
    input: &super::structures::ROTATE_OWNED_KEYS_REQUEST,
    output: &super::structures::ROTATE_OWNED_KEYS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<RotateOwnedKeysRequest>,
    new_output: new_shape::<RotateOwnedKeysResponse>,
};

/// `RunJob`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunJob;

impl Operation for RunJob {
    type Input = RunJobRequest;
    type Output = RunJobResponse;
    const META: &'static OperationMeta = &RUN_JOB;
}

static RUN_JOB: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RunJob",
    event_name: "RunJob",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:RunJob"],
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
    input: &super::structures::RUN_JOB_REQUEST,
    output: &super::structures::RUN_JOB_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<RunJobRequest>,
    new_output: new_shape::<RunJobResponse>,
};

/// `SealServer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SealServer;

impl Operation for SealServer {
    type Input = SealServerRequest;
    type Output = SealServerResponse;
    const META: &'static OperationMeta = &SEAL_SERVER;
}

static SEAL_SERVER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SealServer",
    event_name: "SealServer",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:SealServer"],
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
    input: &super::structures::SEAL_SERVER_REQUEST,
    output: &super::structures::SEAL_SERVER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<SealServerRequest>,
    new_output: new_shape::<SealServerResponse>,
};

/// `StartBackup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartBackup;

impl Operation for StartBackup {
    type Input = StartBackupRequest;
    type Output = StartBackupResponse;
    const META: &'static OperationMeta = &START_BACKUP;
}

static START_BACKUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StartBackup",
    event_name: "StartBackup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:StartBackup"],
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
    input: &super::structures::START_BACKUP_REQUEST,
    output: &super::structures::START_BACKUP_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<StartBackupRequest>,
    new_output: new_shape::<StartBackupResponse>,
};

/// `StartRewrap`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartRewrap;

impl Operation for StartRewrap {
    type Input = StartRewrapRequest;
    type Output = StartRewrapResponse;
    const META: &'static OperationMeta = &START_REWRAP;
}

static START_REWRAP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StartRewrap",
    event_name: "StartRewrap",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:StartRewrap"],
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
    input: &super::structures::START_REWRAP_REQUEST,
    output: &super::structures::START_REWRAP_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<StartRewrapRequest>,
    new_output: new_shape::<StartRewrapResponse>,
};

/// `VerifyJournal`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerifyJournal;

impl Operation for VerifyJournal {
    type Input = VerifyJournalRequest;
    type Output = VerifyJournalResponse;
    const META: &'static OperationMeta = &VERIFY_JOURNAL;
}

static VERIFY_JOURNAL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "VerifyJournal",
    event_name: "VerifyJournal",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:VerifyJournal"],
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
    input: &super::structures::VERIFY_JOURNAL_REQUEST,
    output: &super::structures::VERIFY_JOURNAL_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<VerifyJournalRequest>,
    new_output: new_shape::<VerifyJournalResponse>,
};

/// `WhoCanAccess`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WhoCanAccess;

impl Operation for WhoCanAccess {
    type Input = WhoCanAccessRequest;
    type Output = WhoCanAccessResponse;
    const META: &'static OperationMeta = &WHO_CAN_ACCESS;
}

static WHO_CAN_ACCESS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "WhoCanAccess",
    event_name: "WhoCanAccess",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ironkeep:WhoCanAccess"],
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
    input: &super::structures::WHO_CAN_ACCESS_REQUEST,
    output: &super::structures::WHO_CAN_ACCESS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<WhoCanAccessRequest>,
    new_output: new_shape::<WhoCanAccessResponse>,
};
