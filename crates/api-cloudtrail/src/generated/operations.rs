// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{Category, Operation, OperationMeta, Protocol, ServiceMeta, new_shape};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "CloudTrail",
    name: "cloudtrail",
    event_source: "cloudtrail.amazonaws.com",
    api_version: "2013-11-01",
    target_prefix: Some("com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101"),
    protocols: &[Protocol::AwsJson11],
    xml_namespace: "",
    validation_code: "ValidationException",
    hides_texts: false,
    global_region: None,
    sessions_need_mfa: false,
    operations: &[
        &ADD_TAGS,
        &CANCEL_QUERY,
        &CREATE_CHANNEL,
        &CREATE_DASHBOARD,
        &CREATE_EVENT_DATA_STORE,
        &CREATE_TRAIL,
        &DELETE_CHANNEL,
        &DELETE_DASHBOARD,
        &DELETE_EVENT_DATA_STORE,
        &DELETE_RESOURCE_POLICY,
        &DELETE_TRAIL,
        &DEREGISTER_ORGANIZATION_DELEGATED_ADMIN,
        &DESCRIBE_QUERY,
        &DESCRIBE_TRAILS,
        &DISABLE_FEDERATION,
        &ENABLE_FEDERATION,
        &GENERATE_QUERY,
        &GET_CHANNEL,
        &GET_DASHBOARD,
        &GET_EVENT_CONFIGURATION,
        &GET_EVENT_DATA_STORE,
        &GET_EVENT_SELECTORS,
        &GET_IMPORT,
        &GET_INSIGHT_SELECTORS,
        &GET_QUERY_RESULTS,
        &GET_RESOURCE_POLICY,
        &GET_TRAIL,
        &GET_TRAIL_STATUS,
        &LIST_CHANNELS,
        &LIST_DASHBOARDS,
        &LIST_EVENT_DATA_STORES,
        &LIST_IMPORT_FAILURES,
        &LIST_IMPORTS,
        &LIST_INSIGHTS_DATA,
        &LIST_INSIGHTS_METRIC_DATA,
        &LIST_PUBLIC_KEYS,
        &LIST_QUERIES,
        &LIST_TAGS,
        &LIST_TRAILS,
        &LOOKUP_EVENTS,
        &PUT_EVENT_CONFIGURATION,
        &PUT_EVENT_SELECTORS,
        &PUT_INSIGHT_SELECTORS,
        &PUT_RESOURCE_POLICY,
        &REGISTER_ORGANIZATION_DELEGATED_ADMIN,
        &REMOVE_TAGS,
        &RESTORE_EVENT_DATA_STORE,
        &SEARCH_SAMPLE_QUERIES,
        &START_DASHBOARD_REFRESH,
        &START_EVENT_DATA_STORE_INGESTION,
        &START_IMPORT,
        &START_LOGGING,
        &START_QUERY,
        &STOP_EVENT_DATA_STORE_INGESTION,
        &STOP_IMPORT,
        &STOP_LOGGING,
        &UPDATE_CHANNEL,
        &UPDATE_DASHBOARD,
        &UPDATE_EVENT_DATA_STORE,
        &UPDATE_TRAIL,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

/// `AddTags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddTags;

impl Operation for AddTags {
    type Input = AddTagsRequest;
    type Output = AddTagsResponse;
    const META: &'static OperationMeta = &ADD_TAGS;
}

static ADD_TAGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AddTags",
    event_name: "AddTags",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:AddTags"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ADD_TAGS_REQUEST,
    output: &super::structures::ADD_TAGS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<AddTagsRequest>,
    new_output: new_shape::<AddTagsResponse>,
};

/// `CancelQuery`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CancelQuery;

impl Operation for CancelQuery {
    type Input = CancelQueryRequest;
    type Output = CancelQueryResponse;
    const META: &'static OperationMeta = &CANCEL_QUERY;
}

static CANCEL_QUERY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CancelQuery",
    event_name: "CancelQuery",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:CancelQuery"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CANCEL_QUERY_REQUEST,
    output: &super::structures::CANCEL_QUERY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CancelQueryRequest>,
    new_output: new_shape::<CancelQueryResponse>,
};

/// `CreateChannel`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateChannel;

impl Operation for CreateChannel {
    type Input = CreateChannelRequest;
    type Output = CreateChannelResponse;
    const META: &'static OperationMeta = &CREATE_CHANNEL;
}

static CREATE_CHANNEL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateChannel",
    event_name: "CreateChannel",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:CreateChannel"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_CHANNEL_REQUEST,
    output: &super::structures::CREATE_CHANNEL_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateChannelRequest>,
    new_output: new_shape::<CreateChannelResponse>,
};

/// `CreateDashboard`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateDashboard;

impl Operation for CreateDashboard {
    type Input = CreateDashboardRequest;
    type Output = CreateDashboardResponse;
    const META: &'static OperationMeta = &CREATE_DASHBOARD;
}

static CREATE_DASHBOARD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateDashboard",
    event_name: "CreateDashboard",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:CreateDashboard"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_DASHBOARD_REQUEST,
    output: &super::structures::CREATE_DASHBOARD_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateDashboardRequest>,
    new_output: new_shape::<CreateDashboardResponse>,
};

/// `CreateEventDataStore`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateEventDataStore;

impl Operation for CreateEventDataStore {
    type Input = CreateEventDataStoreRequest;
    type Output = CreateEventDataStoreResponse;
    const META: &'static OperationMeta = &CREATE_EVENT_DATA_STORE;
}

static CREATE_EVENT_DATA_STORE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateEventDataStore",
    event_name: "CreateEventDataStore",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:CreateEventDataStore"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_EVENT_DATA_STORE_REQUEST,
    output: &super::structures::CREATE_EVENT_DATA_STORE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateEventDataStoreRequest>,
    new_output: new_shape::<CreateEventDataStoreResponse>,
};

/// `CreateTrail`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateTrail;

impl Operation for CreateTrail {
    type Input = CreateTrailRequest;
    type Output = CreateTrailResponse;
    const META: &'static OperationMeta = &CREATE_TRAIL;
}

static CREATE_TRAIL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateTrail",
    event_name: "CreateTrail",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:CreateTrail"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_TRAIL_REQUEST,
    output: &super::structures::CREATE_TRAIL_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateTrailRequest>,
    new_output: new_shape::<CreateTrailResponse>,
};

/// `DeleteChannel`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteChannel;

impl Operation for DeleteChannel {
    type Input = DeleteChannelRequest;
    type Output = DeleteChannelResponse;
    const META: &'static OperationMeta = &DELETE_CHANNEL;
}

static DELETE_CHANNEL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteChannel",
    event_name: "DeleteChannel",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:DeleteChannel"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_CHANNEL_REQUEST,
    output: &super::structures::DELETE_CHANNEL_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteChannelRequest>,
    new_output: new_shape::<DeleteChannelResponse>,
};

/// `DeleteDashboard`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteDashboard;

impl Operation for DeleteDashboard {
    type Input = DeleteDashboardRequest;
    type Output = DeleteDashboardResponse;
    const META: &'static OperationMeta = &DELETE_DASHBOARD;
}

static DELETE_DASHBOARD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteDashboard",
    event_name: "DeleteDashboard",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:DeleteDashboard"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_DASHBOARD_REQUEST,
    output: &super::structures::DELETE_DASHBOARD_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteDashboardRequest>,
    new_output: new_shape::<DeleteDashboardResponse>,
};

/// `DeleteEventDataStore`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteEventDataStore;

impl Operation for DeleteEventDataStore {
    type Input = DeleteEventDataStoreRequest;
    type Output = DeleteEventDataStoreResponse;
    const META: &'static OperationMeta = &DELETE_EVENT_DATA_STORE;
}

static DELETE_EVENT_DATA_STORE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteEventDataStore",
    event_name: "DeleteEventDataStore",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:DeleteEventDataStore"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_EVENT_DATA_STORE_REQUEST,
    output: &super::structures::DELETE_EVENT_DATA_STORE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteEventDataStoreRequest>,
    new_output: new_shape::<DeleteEventDataStoreResponse>,
};

/// `DeleteResourcePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteResourcePolicy;

impl Operation for DeleteResourcePolicy {
    type Input = DeleteResourcePolicyRequest;
    type Output = DeleteResourcePolicyResponse;
    const META: &'static OperationMeta = &DELETE_RESOURCE_POLICY;
}

static DELETE_RESOURCE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteResourcePolicy",
    event_name: "DeleteResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:DeleteResourcePolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_RESOURCE_POLICY_REQUEST,
    output: &super::structures::DELETE_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteResourcePolicyRequest>,
    new_output: new_shape::<DeleteResourcePolicyResponse>,
};

/// `DeleteTrail`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteTrail;

impl Operation for DeleteTrail {
    type Input = DeleteTrailRequest;
    type Output = DeleteTrailResponse;
    const META: &'static OperationMeta = &DELETE_TRAIL;
}

static DELETE_TRAIL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteTrail",
    event_name: "DeleteTrail",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:DeleteTrail"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_TRAIL_REQUEST,
    output: &super::structures::DELETE_TRAIL_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteTrailRequest>,
    new_output: new_shape::<DeleteTrailResponse>,
};

/// `DeregisterOrganizationDelegatedAdmin`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeregisterOrganizationDelegatedAdmin;

impl Operation for DeregisterOrganizationDelegatedAdmin {
    type Input = DeregisterOrganizationDelegatedAdminRequest;
    type Output = DeregisterOrganizationDelegatedAdminResponse;
    const META: &'static OperationMeta = &DEREGISTER_ORGANIZATION_DELEGATED_ADMIN;
}

static DEREGISTER_ORGANIZATION_DELEGATED_ADMIN: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeregisterOrganizationDelegatedAdmin",
    event_name: "DeregisterOrganizationDelegatedAdmin",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:DeregisterOrganizationDelegatedAdmin"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST,
    output: &super::structures::DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeregisterOrganizationDelegatedAdminRequest>,
    new_output: new_shape::<DeregisterOrganizationDelegatedAdminResponse>,
};

/// `DescribeQuery`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeQuery;

impl Operation for DescribeQuery {
    type Input = DescribeQueryRequest;
    type Output = DescribeQueryResponse;
    const META: &'static OperationMeta = &DESCRIBE_QUERY;
}

static DESCRIBE_QUERY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeQuery",
    event_name: "DescribeQuery",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:DescribeQuery"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_QUERY_REQUEST,
    output: &super::structures::DESCRIBE_QUERY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeQueryRequest>,
    new_output: new_shape::<DescribeQueryResponse>,
};

/// `DescribeTrails`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeTrails;

impl Operation for DescribeTrails {
    type Input = DescribeTrailsRequest;
    type Output = DescribeTrailsResponse;
    const META: &'static OperationMeta = &DESCRIBE_TRAILS;
}

static DESCRIBE_TRAILS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeTrails",
    event_name: "DescribeTrails",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:DescribeTrails"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_TRAILS_REQUEST,
    output: &super::structures::DESCRIBE_TRAILS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeTrailsRequest>,
    new_output: new_shape::<DescribeTrailsResponse>,
};

/// `DisableFederation`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisableFederation;

impl Operation for DisableFederation {
    type Input = DisableFederationRequest;
    type Output = DisableFederationResponse;
    const META: &'static OperationMeta = &DISABLE_FEDERATION;
}

static DISABLE_FEDERATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DisableFederation",
    event_name: "DisableFederation",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:DisableFederation"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DISABLE_FEDERATION_REQUEST,
    output: &super::structures::DISABLE_FEDERATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DisableFederationRequest>,
    new_output: new_shape::<DisableFederationResponse>,
};

/// `EnableFederation`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnableFederation;

impl Operation for EnableFederation {
    type Input = EnableFederationRequest;
    type Output = EnableFederationResponse;
    const META: &'static OperationMeta = &ENABLE_FEDERATION;
}

static ENABLE_FEDERATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "EnableFederation",
    event_name: "EnableFederation",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:EnableFederation"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ENABLE_FEDERATION_REQUEST,
    output: &super::structures::ENABLE_FEDERATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<EnableFederationRequest>,
    new_output: new_shape::<EnableFederationResponse>,
};

/// `GenerateQuery`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GenerateQuery;

impl Operation for GenerateQuery {
    type Input = GenerateQueryRequest;
    type Output = GenerateQueryResponse;
    const META: &'static OperationMeta = &GENERATE_QUERY;
}

static GENERATE_QUERY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GenerateQuery",
    event_name: "GenerateQuery",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:GenerateQuery"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GENERATE_QUERY_REQUEST,
    output: &super::structures::GENERATE_QUERY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GenerateQueryRequest>,
    new_output: new_shape::<GenerateQueryResponse>,
};

/// `GetChannel`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetChannel;

impl Operation for GetChannel {
    type Input = GetChannelRequest;
    type Output = GetChannelResponse;
    const META: &'static OperationMeta = &GET_CHANNEL;
}

static GET_CHANNEL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetChannel",
    event_name: "GetChannel",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:GetChannel"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_CHANNEL_REQUEST,
    output: &super::structures::GET_CHANNEL_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetChannelRequest>,
    new_output: new_shape::<GetChannelResponse>,
};

/// `GetDashboard`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetDashboard;

impl Operation for GetDashboard {
    type Input = GetDashboardRequest;
    type Output = GetDashboardResponse;
    const META: &'static OperationMeta = &GET_DASHBOARD;
}

static GET_DASHBOARD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetDashboard",
    event_name: "GetDashboard",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:GetDashboard"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_DASHBOARD_REQUEST,
    output: &super::structures::GET_DASHBOARD_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetDashboardRequest>,
    new_output: new_shape::<GetDashboardResponse>,
};

/// `GetEventConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetEventConfiguration;

impl Operation for GetEventConfiguration {
    type Input = GetEventConfigurationRequest;
    type Output = GetEventConfigurationResponse;
    const META: &'static OperationMeta = &GET_EVENT_CONFIGURATION;
}

static GET_EVENT_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetEventConfiguration",
    event_name: "GetEventConfiguration",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:GetEventConfiguration"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_EVENT_CONFIGURATION_REQUEST,
    output: &super::structures::GET_EVENT_CONFIGURATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetEventConfigurationRequest>,
    new_output: new_shape::<GetEventConfigurationResponse>,
};

/// `GetEventDataStore`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetEventDataStore;

impl Operation for GetEventDataStore {
    type Input = GetEventDataStoreRequest;
    type Output = GetEventDataStoreResponse;
    const META: &'static OperationMeta = &GET_EVENT_DATA_STORE;
}

static GET_EVENT_DATA_STORE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetEventDataStore",
    event_name: "GetEventDataStore",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:GetEventDataStore"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_EVENT_DATA_STORE_REQUEST,
    output: &super::structures::GET_EVENT_DATA_STORE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetEventDataStoreRequest>,
    new_output: new_shape::<GetEventDataStoreResponse>,
};

/// `GetEventSelectors`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetEventSelectors;

impl Operation for GetEventSelectors {
    type Input = GetEventSelectorsRequest;
    type Output = GetEventSelectorsResponse;
    const META: &'static OperationMeta = &GET_EVENT_SELECTORS;
}

static GET_EVENT_SELECTORS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetEventSelectors",
    event_name: "GetEventSelectors",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:GetEventSelectors"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_EVENT_SELECTORS_REQUEST,
    output: &super::structures::GET_EVENT_SELECTORS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetEventSelectorsRequest>,
    new_output: new_shape::<GetEventSelectorsResponse>,
};

/// `GetImport`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetImport;

impl Operation for GetImport {
    type Input = GetImportRequest;
    type Output = GetImportResponse;
    const META: &'static OperationMeta = &GET_IMPORT;
}

static GET_IMPORT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetImport",
    event_name: "GetImport",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:GetImport"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_IMPORT_REQUEST,
    output: &super::structures::GET_IMPORT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetImportRequest>,
    new_output: new_shape::<GetImportResponse>,
};

/// `GetInsightSelectors`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetInsightSelectors;

impl Operation for GetInsightSelectors {
    type Input = GetInsightSelectorsRequest;
    type Output = GetInsightSelectorsResponse;
    const META: &'static OperationMeta = &GET_INSIGHT_SELECTORS;
}

static GET_INSIGHT_SELECTORS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetInsightSelectors",
    event_name: "GetInsightSelectors",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:GetInsightSelectors"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_INSIGHT_SELECTORS_REQUEST,
    output: &super::structures::GET_INSIGHT_SELECTORS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetInsightSelectorsRequest>,
    new_output: new_shape::<GetInsightSelectorsResponse>,
};

/// `GetQueryResults`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetQueryResults;

impl Operation for GetQueryResults {
    type Input = GetQueryResultsRequest;
    type Output = GetQueryResultsResponse;
    const META: &'static OperationMeta = &GET_QUERY_RESULTS;
}

static GET_QUERY_RESULTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetQueryResults",
    event_name: "GetQueryResults",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:GetQueryResults"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_QUERY_RESULTS_REQUEST,
    output: &super::structures::GET_QUERY_RESULTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetQueryResultsRequest>,
    new_output: new_shape::<GetQueryResultsResponse>,
};

/// `GetResourcePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetResourcePolicy;

impl Operation for GetResourcePolicy {
    type Input = GetResourcePolicyRequest;
    type Output = GetResourcePolicyResponse;
    const META: &'static OperationMeta = &GET_RESOURCE_POLICY;
}

static GET_RESOURCE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetResourcePolicy",
    event_name: "GetResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:GetResourcePolicy"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_RESOURCE_POLICY_REQUEST,
    output: &super::structures::GET_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetResourcePolicyRequest>,
    new_output: new_shape::<GetResourcePolicyResponse>,
};

/// `GetTrail`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetTrail;

impl Operation for GetTrail {
    type Input = GetTrailRequest;
    type Output = GetTrailResponse;
    const META: &'static OperationMeta = &GET_TRAIL;
}

static GET_TRAIL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetTrail",
    event_name: "GetTrail",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:GetTrail"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_TRAIL_REQUEST,
    output: &super::structures::GET_TRAIL_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetTrailRequest>,
    new_output: new_shape::<GetTrailResponse>,
};

/// `GetTrailStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetTrailStatus;

impl Operation for GetTrailStatus {
    type Input = GetTrailStatusRequest;
    type Output = GetTrailStatusResponse;
    const META: &'static OperationMeta = &GET_TRAIL_STATUS;
}

static GET_TRAIL_STATUS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetTrailStatus",
    event_name: "GetTrailStatus",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:GetTrailStatus"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_TRAIL_STATUS_REQUEST,
    output: &super::structures::GET_TRAIL_STATUS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetTrailStatusRequest>,
    new_output: new_shape::<GetTrailStatusResponse>,
};

/// `ListChannels`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListChannels;

impl Operation for ListChannels {
    type Input = ListChannelsRequest;
    type Output = ListChannelsResponse;
    const META: &'static OperationMeta = &LIST_CHANNELS;
}

static LIST_CHANNELS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListChannels",
    event_name: "ListChannels",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:ListChannels"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_CHANNELS_REQUEST,
    output: &super::structures::LIST_CHANNELS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListChannelsRequest>,
    new_output: new_shape::<ListChannelsResponse>,
};

/// `ListDashboards`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListDashboards;

impl Operation for ListDashboards {
    type Input = ListDashboardsRequest;
    type Output = ListDashboardsResponse;
    const META: &'static OperationMeta = &LIST_DASHBOARDS;
}

static LIST_DASHBOARDS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListDashboards",
    event_name: "ListDashboards",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:ListDashboards"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_DASHBOARDS_REQUEST,
    output: &super::structures::LIST_DASHBOARDS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListDashboardsRequest>,
    new_output: new_shape::<ListDashboardsResponse>,
};

/// `ListEventDataStores`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListEventDataStores;

impl Operation for ListEventDataStores {
    type Input = ListEventDataStoresRequest;
    type Output = ListEventDataStoresResponse;
    const META: &'static OperationMeta = &LIST_EVENT_DATA_STORES;
}

static LIST_EVENT_DATA_STORES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListEventDataStores",
    event_name: "ListEventDataStores",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:ListEventDataStores"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_EVENT_DATA_STORES_REQUEST,
    output: &super::structures::LIST_EVENT_DATA_STORES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListEventDataStoresRequest>,
    new_output: new_shape::<ListEventDataStoresResponse>,
};

/// `ListImportFailures`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListImportFailures;

impl Operation for ListImportFailures {
    type Input = ListImportFailuresRequest;
    type Output = ListImportFailuresResponse;
    const META: &'static OperationMeta = &LIST_IMPORT_FAILURES;
}

static LIST_IMPORT_FAILURES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListImportFailures",
    event_name: "ListImportFailures",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:ListImportFailures"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_IMPORT_FAILURES_REQUEST,
    output: &super::structures::LIST_IMPORT_FAILURES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListImportFailuresRequest>,
    new_output: new_shape::<ListImportFailuresResponse>,
};

/// `ListImports`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListImports;

impl Operation for ListImports {
    type Input = ListImportsRequest;
    type Output = ListImportsResponse;
    const META: &'static OperationMeta = &LIST_IMPORTS;
}

static LIST_IMPORTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListImports",
    event_name: "ListImports",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:ListImports"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_IMPORTS_REQUEST,
    output: &super::structures::LIST_IMPORTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListImportsRequest>,
    new_output: new_shape::<ListImportsResponse>,
};

/// `ListInsightsData`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListInsightsData;

impl Operation for ListInsightsData {
    type Input = ListInsightsDataRequest;
    type Output = ListInsightsDataResponse;
    const META: &'static OperationMeta = &LIST_INSIGHTS_DATA;
}

static LIST_INSIGHTS_DATA: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListInsightsData",
    event_name: "ListInsightsData",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:ListInsightsData"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_INSIGHTS_DATA_REQUEST,
    output: &super::structures::LIST_INSIGHTS_DATA_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListInsightsDataRequest>,
    new_output: new_shape::<ListInsightsDataResponse>,
};

/// `ListInsightsMetricData`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListInsightsMetricData;

impl Operation for ListInsightsMetricData {
    type Input = ListInsightsMetricDataRequest;
    type Output = ListInsightsMetricDataResponse;
    const META: &'static OperationMeta = &LIST_INSIGHTS_METRIC_DATA;
}

static LIST_INSIGHTS_METRIC_DATA: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListInsightsMetricData",
    event_name: "ListInsightsMetricData",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:ListInsightsMetricData"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_INSIGHTS_METRIC_DATA_REQUEST,
    output: &super::structures::LIST_INSIGHTS_METRIC_DATA_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListInsightsMetricDataRequest>,
    new_output: new_shape::<ListInsightsMetricDataResponse>,
};

/// `ListPublicKeys`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListPublicKeys;

impl Operation for ListPublicKeys {
    type Input = ListPublicKeysRequest;
    type Output = ListPublicKeysResponse;
    const META: &'static OperationMeta = &LIST_PUBLIC_KEYS;
}

static LIST_PUBLIC_KEYS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListPublicKeys",
    event_name: "ListPublicKeys",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:ListPublicKeys"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_PUBLIC_KEYS_REQUEST,
    output: &super::structures::LIST_PUBLIC_KEYS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListPublicKeysRequest>,
    new_output: new_shape::<ListPublicKeysResponse>,
};

/// `ListQueries`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListQueries;

impl Operation for ListQueries {
    type Input = ListQueriesRequest;
    type Output = ListQueriesResponse;
    const META: &'static OperationMeta = &LIST_QUERIES;
}

static LIST_QUERIES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListQueries",
    event_name: "ListQueries",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:ListQueries"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_QUERIES_REQUEST,
    output: &super::structures::LIST_QUERIES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListQueriesRequest>,
    new_output: new_shape::<ListQueriesResponse>,
};

/// `ListTags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTags;

impl Operation for ListTags {
    type Input = ListTagsRequest;
    type Output = ListTagsResponse;
    const META: &'static OperationMeta = &LIST_TAGS;
}

static LIST_TAGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTags",
    event_name: "ListTags",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:ListTags"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_TAGS_REQUEST,
    output: &super::structures::LIST_TAGS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListTagsRequest>,
    new_output: new_shape::<ListTagsResponse>,
};

/// `ListTrails`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTrails;

impl Operation for ListTrails {
    type Input = ListTrailsRequest;
    type Output = ListTrailsResponse;
    const META: &'static OperationMeta = &LIST_TRAILS;
}

static LIST_TRAILS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTrails",
    event_name: "ListTrails",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:ListTrails"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_TRAILS_REQUEST,
    output: &super::structures::LIST_TRAILS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListTrailsRequest>,
    new_output: new_shape::<ListTrailsResponse>,
};

/// `LookupEvents`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LookupEvents;

impl Operation for LookupEvents {
    type Input = LookupEventsRequest;
    type Output = LookupEventsResponse;
    const META: &'static OperationMeta = &LOOKUP_EVENTS;
}

static LOOKUP_EVENTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "LookupEvents",
    event_name: "LookupEvents",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:LookupEvents"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LOOKUP_EVENTS_REQUEST,
    output: &super::structures::LOOKUP_EVENTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<LookupEventsRequest>,
    new_output: new_shape::<LookupEventsResponse>,
};

/// `PutEventConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutEventConfiguration;

impl Operation for PutEventConfiguration {
    type Input = PutEventConfigurationRequest;
    type Output = PutEventConfigurationResponse;
    const META: &'static OperationMeta = &PUT_EVENT_CONFIGURATION;
}

static PUT_EVENT_CONFIGURATION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutEventConfiguration",
    event_name: "PutEventConfiguration",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:PutEventConfiguration"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_EVENT_CONFIGURATION_REQUEST,
    output: &super::structures::PUT_EVENT_CONFIGURATION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutEventConfigurationRequest>,
    new_output: new_shape::<PutEventConfigurationResponse>,
};

/// `PutEventSelectors`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutEventSelectors;

impl Operation for PutEventSelectors {
    type Input = PutEventSelectorsRequest;
    type Output = PutEventSelectorsResponse;
    const META: &'static OperationMeta = &PUT_EVENT_SELECTORS;
}

static PUT_EVENT_SELECTORS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutEventSelectors",
    event_name: "PutEventSelectors",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:PutEventSelectors"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_EVENT_SELECTORS_REQUEST,
    output: &super::structures::PUT_EVENT_SELECTORS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutEventSelectorsRequest>,
    new_output: new_shape::<PutEventSelectorsResponse>,
};

/// `PutInsightSelectors`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutInsightSelectors;

impl Operation for PutInsightSelectors {
    type Input = PutInsightSelectorsRequest;
    type Output = PutInsightSelectorsResponse;
    const META: &'static OperationMeta = &PUT_INSIGHT_SELECTORS;
}

static PUT_INSIGHT_SELECTORS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutInsightSelectors",
    event_name: "PutInsightSelectors",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:PutInsightSelectors"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_INSIGHT_SELECTORS_REQUEST,
    output: &super::structures::PUT_INSIGHT_SELECTORS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutInsightSelectorsRequest>,
    new_output: new_shape::<PutInsightSelectorsResponse>,
};

/// `PutResourcePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutResourcePolicy;

impl Operation for PutResourcePolicy {
    type Input = PutResourcePolicyRequest;
    type Output = PutResourcePolicyResponse;
    const META: &'static OperationMeta = &PUT_RESOURCE_POLICY;
}

static PUT_RESOURCE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutResourcePolicy",
    event_name: "PutResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:PutResourcePolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_RESOURCE_POLICY_REQUEST,
    output: &super::structures::PUT_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutResourcePolicyRequest>,
    new_output: new_shape::<PutResourcePolicyResponse>,
};

/// `RegisterOrganizationDelegatedAdmin`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegisterOrganizationDelegatedAdmin;

impl Operation for RegisterOrganizationDelegatedAdmin {
    type Input = RegisterOrganizationDelegatedAdminRequest;
    type Output = RegisterOrganizationDelegatedAdminResponse;
    const META: &'static OperationMeta = &REGISTER_ORGANIZATION_DELEGATED_ADMIN;
}

static REGISTER_ORGANIZATION_DELEGATED_ADMIN: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RegisterOrganizationDelegatedAdmin",
    event_name: "RegisterOrganizationDelegatedAdmin",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:RegisterOrganizationDelegatedAdmin"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST,
    output: &super::structures::REGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<RegisterOrganizationDelegatedAdminRequest>,
    new_output: new_shape::<RegisterOrganizationDelegatedAdminResponse>,
};

/// `RemoveTags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemoveTags;

impl Operation for RemoveTags {
    type Input = RemoveTagsRequest;
    type Output = RemoveTagsResponse;
    const META: &'static OperationMeta = &REMOVE_TAGS;
}

static REMOVE_TAGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RemoveTags",
    event_name: "RemoveTags",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:RemoveTags"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REMOVE_TAGS_REQUEST,
    output: &super::structures::REMOVE_TAGS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<RemoveTagsRequest>,
    new_output: new_shape::<RemoveTagsResponse>,
};

/// `RestoreEventDataStore`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RestoreEventDataStore;

impl Operation for RestoreEventDataStore {
    type Input = RestoreEventDataStoreRequest;
    type Output = RestoreEventDataStoreResponse;
    const META: &'static OperationMeta = &RESTORE_EVENT_DATA_STORE;
}

static RESTORE_EVENT_DATA_STORE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RestoreEventDataStore",
    event_name: "RestoreEventDataStore",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:RestoreEventDataStore"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::RESTORE_EVENT_DATA_STORE_REQUEST,
    output: &super::structures::RESTORE_EVENT_DATA_STORE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<RestoreEventDataStoreRequest>,
    new_output: new_shape::<RestoreEventDataStoreResponse>,
};

/// `SearchSampleQueries`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SearchSampleQueries;

impl Operation for SearchSampleQueries {
    type Input = SearchSampleQueriesRequest;
    type Output = SearchSampleQueriesResponse;
    const META: &'static OperationMeta = &SEARCH_SAMPLE_QUERIES;
}

static SEARCH_SAMPLE_QUERIES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SearchSampleQueries",
    event_name: "SearchSampleQueries",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:SearchSampleQueries"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::SEARCH_SAMPLE_QUERIES_REQUEST,
    output: &super::structures::SEARCH_SAMPLE_QUERIES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<SearchSampleQueriesRequest>,
    new_output: new_shape::<SearchSampleQueriesResponse>,
};

/// `StartDashboardRefresh`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartDashboardRefresh;

impl Operation for StartDashboardRefresh {
    type Input = StartDashboardRefreshRequest;
    type Output = StartDashboardRefreshResponse;
    const META: &'static OperationMeta = &START_DASHBOARD_REFRESH;
}

static START_DASHBOARD_REFRESH: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StartDashboardRefresh",
    event_name: "StartDashboardRefresh",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:StartDashboardRefresh"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::START_DASHBOARD_REFRESH_REQUEST,
    output: &super::structures::START_DASHBOARD_REFRESH_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<StartDashboardRefreshRequest>,
    new_output: new_shape::<StartDashboardRefreshResponse>,
};

/// `StartEventDataStoreIngestion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartEventDataStoreIngestion;

impl Operation for StartEventDataStoreIngestion {
    type Input = StartEventDataStoreIngestionRequest;
    type Output = StartEventDataStoreIngestionResponse;
    const META: &'static OperationMeta = &START_EVENT_DATA_STORE_INGESTION;
}

static START_EVENT_DATA_STORE_INGESTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StartEventDataStoreIngestion",
    event_name: "StartEventDataStoreIngestion",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:StartEventDataStoreIngestion"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::START_EVENT_DATA_STORE_INGESTION_REQUEST,
    output: &super::structures::START_EVENT_DATA_STORE_INGESTION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<StartEventDataStoreIngestionRequest>,
    new_output: new_shape::<StartEventDataStoreIngestionResponse>,
};

/// `StartImport`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartImport;

impl Operation for StartImport {
    type Input = StartImportRequest;
    type Output = StartImportResponse;
    const META: &'static OperationMeta = &START_IMPORT;
}

static START_IMPORT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StartImport",
    event_name: "StartImport",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:StartImport"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::START_IMPORT_REQUEST,
    output: &super::structures::START_IMPORT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<StartImportRequest>,
    new_output: new_shape::<StartImportResponse>,
};

/// `StartLogging`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartLogging;

impl Operation for StartLogging {
    type Input = StartLoggingRequest;
    type Output = StartLoggingResponse;
    const META: &'static OperationMeta = &START_LOGGING;
}

static START_LOGGING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StartLogging",
    event_name: "StartLogging",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:StartLogging"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::START_LOGGING_REQUEST,
    output: &super::structures::START_LOGGING_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<StartLoggingRequest>,
    new_output: new_shape::<StartLoggingResponse>,
};

/// `StartQuery`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartQuery;

impl Operation for StartQuery {
    type Input = StartQueryRequest;
    type Output = StartQueryResponse;
    const META: &'static OperationMeta = &START_QUERY;
}

static START_QUERY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StartQuery",
    event_name: "StartQuery",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:StartQuery"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::START_QUERY_REQUEST,
    output: &super::structures::START_QUERY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<StartQueryRequest>,
    new_output: new_shape::<StartQueryResponse>,
};

/// `StopEventDataStoreIngestion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StopEventDataStoreIngestion;

impl Operation for StopEventDataStoreIngestion {
    type Input = StopEventDataStoreIngestionRequest;
    type Output = StopEventDataStoreIngestionResponse;
    const META: &'static OperationMeta = &STOP_EVENT_DATA_STORE_INGESTION;
}

static STOP_EVENT_DATA_STORE_INGESTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StopEventDataStoreIngestion",
    event_name: "StopEventDataStoreIngestion",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:StopEventDataStoreIngestion"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::STOP_EVENT_DATA_STORE_INGESTION_REQUEST,
    output: &super::structures::STOP_EVENT_DATA_STORE_INGESTION_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<StopEventDataStoreIngestionRequest>,
    new_output: new_shape::<StopEventDataStoreIngestionResponse>,
};

/// `StopImport`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StopImport;

impl Operation for StopImport {
    type Input = StopImportRequest;
    type Output = StopImportResponse;
    const META: &'static OperationMeta = &STOP_IMPORT;
}

static STOP_IMPORT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StopImport",
    event_name: "StopImport",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:StopImport"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::STOP_IMPORT_REQUEST,
    output: &super::structures::STOP_IMPORT_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<StopImportRequest>,
    new_output: new_shape::<StopImportResponse>,
};

/// `StopLogging`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StopLogging;

impl Operation for StopLogging {
    type Input = StopLoggingRequest;
    type Output = StopLoggingResponse;
    const META: &'static OperationMeta = &STOP_LOGGING;
}

static STOP_LOGGING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StopLogging",
    event_name: "StopLogging",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:StopLogging"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::STOP_LOGGING_REQUEST,
    output: &super::structures::STOP_LOGGING_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<StopLoggingRequest>,
    new_output: new_shape::<StopLoggingResponse>,
};

/// `UpdateChannel`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateChannel;

impl Operation for UpdateChannel {
    type Input = UpdateChannelRequest;
    type Output = UpdateChannelResponse;
    const META: &'static OperationMeta = &UPDATE_CHANNEL;
}

static UPDATE_CHANNEL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateChannel",
    event_name: "UpdateChannel",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:UpdateChannel"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_CHANNEL_REQUEST,
    output: &super::structures::UPDATE_CHANNEL_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateChannelRequest>,
    new_output: new_shape::<UpdateChannelResponse>,
};

/// `UpdateDashboard`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateDashboard;

impl Operation for UpdateDashboard {
    type Input = UpdateDashboardRequest;
    type Output = UpdateDashboardResponse;
    const META: &'static OperationMeta = &UPDATE_DASHBOARD;
}

static UPDATE_DASHBOARD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateDashboard",
    event_name: "UpdateDashboard",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:UpdateDashboard"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_DASHBOARD_REQUEST,
    output: &super::structures::UPDATE_DASHBOARD_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateDashboardRequest>,
    new_output: new_shape::<UpdateDashboardResponse>,
};

/// `UpdateEventDataStore`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateEventDataStore;

impl Operation for UpdateEventDataStore {
    type Input = UpdateEventDataStoreRequest;
    type Output = UpdateEventDataStoreResponse;
    const META: &'static OperationMeta = &UPDATE_EVENT_DATA_STORE;
}

static UPDATE_EVENT_DATA_STORE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateEventDataStore",
    event_name: "UpdateEventDataStore",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:UpdateEventDataStore"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_EVENT_DATA_STORE_REQUEST,
    output: &super::structures::UPDATE_EVENT_DATA_STORE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateEventDataStoreRequest>,
    new_output: new_shape::<UpdateEventDataStoreResponse>,
};

/// `UpdateTrail`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateTrail;

impl Operation for UpdateTrail {
    type Input = UpdateTrailRequest;
    type Output = UpdateTrailResponse;
    const META: &'static OperationMeta = &UPDATE_TRAIL;
}

static UPDATE_TRAIL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateTrail",
    event_name: "UpdateTrail",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudtrail:UpdateTrail"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_TRAIL_REQUEST,
    output: &super::structures::UPDATE_TRAIL_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateTrailRequest>,
    new_output: new_shape::<UpdateTrailResponse>,
};
