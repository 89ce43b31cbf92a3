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
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    resource_kinds: &[],
    operations: &[
        &EXPLAIN_ACCESS,
        &GET_COUNTERS,
        &GET_STATUS,
        &LIST_OPERATIONS,
        &LIST_SERVICES,
        &VERIFY_JOURNAL,
    ],
    errors: super::errors::ALL,
    paths: &[],
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
