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
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[],
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

static ADD_TAGS: OperationMeta = OperationMeta::named(&SERVICE, "AddTags", &["cloudtrail:AddTags"]);

static CANCEL_QUERY: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "CancelQuery", &["cloudtrail:CancelQuery"])
};

static CREATE_CHANNEL: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateChannel", &["cloudtrail:CreateChannel"]);

static CREATE_DASHBOARD: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateDashboard", &["cloudtrail:CreateDashboard"]);

static CREATE_EVENT_DATA_STORE: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateEventDataStore", &["cloudtrail:CreateEventDataStore"]);

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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_TRAIL_REQUEST,
    output: &super::structures::CREATE_TRAIL_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<CreateTrailRequest>,
    new_output: new_shape::<CreateTrailResponse>,
};

static DELETE_CHANNEL: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteChannel", &["cloudtrail:DeleteChannel"])
};

static DELETE_DASHBOARD: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteDashboard", &["cloudtrail:DeleteDashboard"])
};

static DELETE_EVENT_DATA_STORE: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteEventDataStore", &["cloudtrail:DeleteEventDataStore"])
};

static DELETE_RESOURCE_POLICY: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteResourcePolicy", &["cloudtrail:DeleteResourcePolicy"])
};

static DELETE_TRAIL: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteTrail", &["cloudtrail:DeleteTrail"])
};

static DEREGISTER_ORGANIZATION_DELEGATED_ADMIN: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "DeregisterOrganizationDelegatedAdmin",
        &["cloudtrail:DeregisterOrganizationDelegatedAdmin"],
    )
};

static DESCRIBE_QUERY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeQuery", &["cloudtrail:DescribeQuery"])
};

static DESCRIBE_TRAILS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeTrails", &["cloudtrail:DescribeTrails"])
};

static DISABLE_FEDERATION: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DisableFederation", &["cloudtrail:DisableFederation"])
};

static ENABLE_FEDERATION: OperationMeta =
    OperationMeta::named(&SERVICE, "EnableFederation", &["cloudtrail:EnableFederation"]);

static GENERATE_QUERY: OperationMeta =
    OperationMeta::named(&SERVICE, "GenerateQuery", &["cloudtrail:GenerateQuery"]);

static GET_CHANNEL: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetChannel", &["cloudtrail:GetChannel"])
};

static GET_DASHBOARD: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetDashboard", &["cloudtrail:GetDashboard"])
};

static GET_EVENT_CONFIGURATION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetEventConfiguration", &["cloudtrail:GetEventConfiguration"])
};

static GET_EVENT_DATA_STORE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetEventDataStore", &["cloudtrail:GetEventDataStore"])
};

static GET_EVENT_SELECTORS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetEventSelectors", &["cloudtrail:GetEventSelectors"])
};

static GET_IMPORT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetImport", &["cloudtrail:GetImport"])
};

static GET_INSIGHT_SELECTORS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetInsightSelectors", &["cloudtrail:GetInsightSelectors"])
};

static GET_QUERY_RESULTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetQueryResults", &["cloudtrail:GetQueryResults"])
};

static GET_RESOURCE_POLICY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetResourcePolicy", &["cloudtrail:GetResourcePolicy"])
};

static GET_TRAIL: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetTrail", &["cloudtrail:GetTrail"])
};

static GET_TRAIL_STATUS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetTrailStatus", &["cloudtrail:GetTrailStatus"])
};

static LIST_CHANNELS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListChannels", &["cloudtrail:ListChannels"])
};

static LIST_DASHBOARDS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListDashboards", &["cloudtrail:ListDashboards"])
};

static LIST_EVENT_DATA_STORES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListEventDataStores", &["cloudtrail:ListEventDataStores"])
};

static LIST_IMPORT_FAILURES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListImportFailures", &["cloudtrail:ListImportFailures"])
};

static LIST_IMPORTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListImports", &["cloudtrail:ListImports"])
};

static LIST_INSIGHTS_DATA: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListInsightsData", &["cloudtrail:ListInsightsData"])
};

static LIST_INSIGHTS_METRIC_DATA: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListInsightsMetricData",
        &["cloudtrail:ListInsightsMetricData"],
    )
};

static LIST_PUBLIC_KEYS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListPublicKeys", &["cloudtrail:ListPublicKeys"])
};

static LIST_QUERIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListQueries", &["cloudtrail:ListQueries"])
};

static LIST_TAGS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListTags", &["cloudtrail:ListTags"])
};

static LIST_TRAILS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListTrails", &["cloudtrail:ListTrails"])
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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LOOKUP_EVENTS_REQUEST,
    output: &super::structures::LOOKUP_EVENTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<LookupEventsRequest>,
    new_output: new_shape::<LookupEventsResponse>,
};

static PUT_EVENT_CONFIGURATION: OperationMeta =
    OperationMeta::named(&SERVICE, "PutEventConfiguration", &["cloudtrail:PutEventConfiguration"]);

static PUT_EVENT_SELECTORS: OperationMeta =
    OperationMeta::named(&SERVICE, "PutEventSelectors", &["cloudtrail:PutEventSelectors"]);

static PUT_INSIGHT_SELECTORS: OperationMeta =
    OperationMeta::named(&SERVICE, "PutInsightSelectors", &["cloudtrail:PutInsightSelectors"]);

static PUT_RESOURCE_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "PutResourcePolicy", &["cloudtrail:PutResourcePolicy"]);

static REGISTER_ORGANIZATION_DELEGATED_ADMIN: OperationMeta = OperationMeta::named(
    &SERVICE,
    "RegisterOrganizationDelegatedAdmin",
    &["cloudtrail:RegisterOrganizationDelegatedAdmin"],
);

static REMOVE_TAGS: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "RemoveTags", &["cloudtrail:RemoveTags"])
};

static RESTORE_EVENT_DATA_STORE: OperationMeta =
    OperationMeta::named(&SERVICE, "RestoreEventDataStore", &["cloudtrail:RestoreEventDataStore"]);

static SEARCH_SAMPLE_QUERIES: OperationMeta =
    OperationMeta::named(&SERVICE, "SearchSampleQueries", &["cloudtrail:SearchSampleQueries"]);

static START_DASHBOARD_REFRESH: OperationMeta =
    OperationMeta::named(&SERVICE, "StartDashboardRefresh", &["cloudtrail:StartDashboardRefresh"]);

static START_EVENT_DATA_STORE_INGESTION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "StartEventDataStoreIngestion",
    &["cloudtrail:StartEventDataStoreIngestion"],
);

static START_IMPORT: OperationMeta =
    OperationMeta::named(&SERVICE, "StartImport", &["cloudtrail:StartImport"]);

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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::START_LOGGING_REQUEST,
    output: &super::structures::START_LOGGING_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<StartLoggingRequest>,
    new_output: new_shape::<StartLoggingResponse>,
};

static START_QUERY: OperationMeta =
    OperationMeta::named(&SERVICE, "StartQuery", &["cloudtrail:StartQuery"]);

static STOP_EVENT_DATA_STORE_INGESTION: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "StopEventDataStoreIngestion",
        &["cloudtrail:StopEventDataStoreIngestion"],
    )
};

static STOP_IMPORT: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "StopImport", &["cloudtrail:StopImport"])
};

static STOP_LOGGING: OperationMeta =
    OperationMeta::named(&SERVICE, "StopLogging", &["cloudtrail:StopLogging"]);

static UPDATE_CHANNEL: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateChannel", &["cloudtrail:UpdateChannel"]);

static UPDATE_DASHBOARD: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateDashboard", &["cloudtrail:UpdateDashboard"]);

static UPDATE_EVENT_DATA_STORE: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateEventDataStore", &["cloudtrail:UpdateEventDataStore"]);

static UPDATE_TRAIL: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateTrail", &["cloudtrail:UpdateTrail"]);
