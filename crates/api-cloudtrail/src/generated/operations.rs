// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{Category, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta, new_shape};

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
    resource_kinds: &[ResourceKind {
        name: "AWS::CloudTrail::Trail",
        arn: "trail/*",
        is_owned: false,
        is_private: true,
        is_named_when_judged: false,
        names_container: false,
    }],
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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ADD_TAGS_REQUEST,
    output: &super::structures::ADD_TAGS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<AddTagsRequest>,
    new_output: new_shape::<AddTagsResponse>,
};

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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_TRAIL_REQUEST,
    output: &super::structures::DELETE_TRAIL_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DeleteTrailRequest>,
    new_output: new_shape::<DeleteTrailResponse>,
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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_TRAILS_REQUEST,
    output: &super::structures::DESCRIBE_TRAILS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeTrailsRequest>,
    new_output: new_shape::<DescribeTrailsResponse>,
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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_EVENT_SELECTORS_REQUEST,
    output: &super::structures::GET_EVENT_SELECTORS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetEventSelectorsRequest>,
    new_output: new_shape::<GetEventSelectorsResponse>,
};

static GET_IMPORT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetImport", &["cloudtrail:GetImport"])
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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_INSIGHT_SELECTORS_REQUEST,
    output: &super::structures::GET_INSIGHT_SELECTORS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetInsightSelectorsRequest>,
    new_output: new_shape::<GetInsightSelectorsResponse>,
};

static GET_QUERY_RESULTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetQueryResults", &["cloudtrail:GetQueryResults"])
};

static GET_RESOURCE_POLICY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetResourcePolicy", &["cloudtrail:GetResourcePolicy"])
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
    own_account: false,
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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_TRAIL_STATUS_REQUEST,
    output: &super::structures::GET_TRAIL_STATUS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetTrailStatusRequest>,
    new_output: new_shape::<GetTrailStatusResponse>,
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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_PUBLIC_KEYS_REQUEST,
    output: &super::structures::LIST_PUBLIC_KEYS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListPublicKeysRequest>,
    new_output: new_shape::<ListPublicKeysResponse>,
};

static LIST_QUERIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListQueries", &["cloudtrail:ListQueries"])
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
    own_account: false,
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
    own_account: false,
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
    own_account: false,
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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_INSIGHT_SELECTORS_REQUEST,
    output: &super::structures::PUT_INSIGHT_SELECTORS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutInsightSelectorsRequest>,
    new_output: new_shape::<PutInsightSelectorsResponse>,
};

static PUT_RESOURCE_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "PutResourcePolicy", &["cloudtrail:PutResourcePolicy"]);

static REGISTER_ORGANIZATION_DELEGATED_ADMIN: OperationMeta = OperationMeta::named(
    &SERVICE,
    "RegisterOrganizationDelegatedAdmin",
    &["cloudtrail:RegisterOrganizationDelegatedAdmin"],
);

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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REMOVE_TAGS_REQUEST,
    output: &super::structures::REMOVE_TAGS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<RemoveTagsRequest>,
    new_output: new_shape::<RemoveTagsResponse>,
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
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::STOP_LOGGING_REQUEST,
    output: &super::structures::STOP_LOGGING_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<StopLoggingRequest>,
    new_output: new_shape::<StopLoggingResponse>,
};

static UPDATE_CHANNEL: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateChannel", &["cloudtrail:UpdateChannel"]);

static UPDATE_DASHBOARD: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateDashboard", &["cloudtrail:UpdateDashboard"]);

static UPDATE_EVENT_DATA_STORE: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateEventDataStore", &["cloudtrail:UpdateEventDataStore"]);

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
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_TRAIL_REQUEST,
    output: &super::structures::UPDATE_TRAIL_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<UpdateTrailRequest>,
    new_output: new_shape::<UpdateTrailResponse>,
};
