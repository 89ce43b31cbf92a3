// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta,
    new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "CloudWatch Logs",
    name: "logs",
    event_source: "logs.amazonaws.com",
    api_version: "2014-03-28",
    target_prefix: Some("Logs_20140328"),
    protocols: &[Protocol::AwsJson11],
    xml_namespace: "",
    validation_code: "InvalidParameterException",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[ResourceKind {
        name: "AWS::Logs::LogGroup",
        arn: "log-group:*",
        is_owned: false,
        is_private: true,
        is_named_when_judged: false,
        names_container: false,
    }],
    operations: &[
        &ASSOCIATE_KMS_KEY,
        &ASSOCIATE_SOURCE_TO_S3_TABLE_INTEGRATION,
        &CANCEL_EXPORT_TASK,
        &CANCEL_IMPORT_TASK,
        &CREATE_DELIVERY,
        &CREATE_EXPORT_TASK,
        &CREATE_IMPORT_TASK,
        &CREATE_LOG_ANOMALY_DETECTOR,
        &CREATE_LOG_GROUP,
        &CREATE_LOG_STREAM,
        &CREATE_LOOKUP_TABLE,
        &CREATE_SCHEDULED_QUERY,
        &DELETE_ACCOUNT_POLICY,
        &DELETE_DATA_PROTECTION_POLICY,
        &DELETE_DELIVERY,
        &DELETE_DELIVERY_DESTINATION,
        &DELETE_DELIVERY_DESTINATION_POLICY,
        &DELETE_DELIVERY_SOURCE,
        &DELETE_DESTINATION,
        &DELETE_INDEX_POLICY,
        &DELETE_INTEGRATION,
        &DELETE_LOG_ANOMALY_DETECTOR,
        &DELETE_LOG_GROUP,
        &DELETE_LOG_STREAM,
        &DELETE_LOOKUP_TABLE,
        &DELETE_METRIC_FILTER,
        &DELETE_QUERY_DEFINITION,
        &DELETE_RESOURCE_POLICY,
        &DELETE_RETENTION_POLICY,
        &DELETE_SCHEDULED_QUERY,
        &DELETE_SUBSCRIPTION_FILTER,
        &DELETE_SYSLOG_CONFIGURATION,
        &DELETE_TRANSFORMER,
        &DESCRIBE_ACCOUNT_POLICIES,
        &DESCRIBE_CONFIGURATION_TEMPLATES,
        &DESCRIBE_DELIVERIES,
        &DESCRIBE_DELIVERY_DESTINATIONS,
        &DESCRIBE_DELIVERY_SOURCES,
        &DESCRIBE_DESTINATIONS,
        &DESCRIBE_EXPORT_TASKS,
        &DESCRIBE_FIELD_INDEXES,
        &DESCRIBE_IMPORT_TASK_BATCHES,
        &DESCRIBE_IMPORT_TASKS,
        &DESCRIBE_INDEX_POLICIES,
        &DESCRIBE_LOG_GROUPS,
        &DESCRIBE_LOG_STREAMS,
        &DESCRIBE_LOOKUP_TABLES,
        &DESCRIBE_METRIC_FILTERS,
        &DESCRIBE_QUERIES,
        &DESCRIBE_QUERY_DEFINITIONS,
        &DESCRIBE_RESOURCE_POLICIES,
        &DESCRIBE_SUBSCRIPTION_FILTERS,
        &DISASSOCIATE_KMS_KEY,
        &DISASSOCIATE_SOURCE_FROM_S3_TABLE_INTEGRATION,
        &FILTER_LOG_EVENTS,
        &GET_DATA_PROTECTION_POLICY,
        &GET_DELIVERY,
        &GET_DELIVERY_DESTINATION,
        &GET_DELIVERY_DESTINATION_POLICY,
        &GET_DELIVERY_SOURCE,
        &GET_INTEGRATION,
        &GET_LOG_ANOMALY_DETECTOR,
        &GET_LOG_EVENTS,
        &GET_LOG_FIELDS,
        &GET_LOG_GROUP_FIELDS,
        &GET_LOG_OBJECT,
        &GET_LOG_RECORD,
        &GET_LOOKUP_TABLE,
        &GET_QUERY_RESULTS,
        &GET_SCHEDULED_QUERY,
        &GET_SCHEDULED_QUERY_HISTORY,
        &GET_STORAGE_TIER_POLICY,
        &GET_TRANSFORMER,
        &LIST_AGGREGATE_LOG_GROUP_SUMMARIES,
        &LIST_ANOMALIES,
        &LIST_INTEGRATIONS,
        &LIST_LOG_ANOMALY_DETECTORS,
        &LIST_LOG_GROUPS,
        &LIST_LOG_GROUPS_FOR_QUERY,
        &LIST_SCHEDULED_QUERIES,
        &LIST_SOURCES_FOR_S3_TABLE_INTEGRATION,
        &LIST_SYSLOG_CONFIGURATIONS,
        &LIST_TAGS_FOR_RESOURCE,
        &LIST_TAGS_LOG_GROUP,
        &PUT_ACCOUNT_POLICY,
        &PUT_BEARER_TOKEN_AUTHENTICATION,
        &PUT_DATA_PROTECTION_POLICY,
        &PUT_DELIVERY_DESTINATION,
        &PUT_DELIVERY_DESTINATION_POLICY,
        &PUT_DELIVERY_SOURCE,
        &PUT_DESTINATION,
        &PUT_DESTINATION_POLICY,
        &PUT_INDEX_POLICY,
        &PUT_INTEGRATION,
        &PUT_LOG_EVENTS,
        &PUT_LOG_GROUP_DELETION_PROTECTION,
        &PUT_METRIC_FILTER,
        &PUT_QUERY_DEFINITION,
        &PUT_RESOURCE_POLICY,
        &PUT_RETENTION_POLICY,
        &PUT_STORAGE_TIER_POLICY,
        &PUT_SUBSCRIPTION_FILTER,
        &PUT_SYSLOG_CONFIGURATION,
        &PUT_TRANSFORMER,
        &START_LIVE_TAIL,
        &START_QUERY,
        &STOP_QUERY,
        &TAG_LOG_GROUP,
        &TAG_RESOURCE,
        &TEST_METRIC_FILTER,
        &TEST_TRANSFORMER,
        &UNTAG_LOG_GROUP,
        &UNTAG_RESOURCE,
        &UPDATE_ANOMALY,
        &UPDATE_DELIVERY_CONFIGURATION,
        &UPDATE_LOG_ANOMALY_DETECTOR,
        &UPDATE_LOOKUP_TABLE,
        &UPDATE_SCHEDULED_QUERY,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

/// `AssociateKmsKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AssociateKmsKey;

impl Operation for AssociateKmsKey {
    type Input = AssociateKmsKeyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ASSOCIATE_KMS_KEY;
}

static ASSOCIATE_KMS_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AssociateKmsKey",
    event_name: "AssociateKmsKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:AssociateKmsKey"],
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
    input: &super::structures::ASSOCIATE_KMS_KEY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AssociateKmsKeyRequest>,
    new_output: new_shape::<Empty>,
};

static ASSOCIATE_SOURCE_TO_S3_TABLE_INTEGRATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "AssociateSourceToS3TableIntegration",
    &["logs:AssociateSourceToS3TableIntegration"],
);

static CANCEL_EXPORT_TASK: OperationMeta =
    OperationMeta::named(&SERVICE, "CancelExportTask", &["logs:CancelExportTask"]);

static CANCEL_IMPORT_TASK: OperationMeta =
    OperationMeta::named(&SERVICE, "CancelImportTask", &["logs:CancelImportTask"]);

static CREATE_DELIVERY: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateDelivery", &["logs:CreateDelivery"]);

static CREATE_EXPORT_TASK: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateExportTask", &["logs:CreateExportTask"]);

static CREATE_IMPORT_TASK: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateImportTask", &["logs:CreateImportTask"]);

static CREATE_LOG_ANOMALY_DETECTOR: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateLogAnomalyDetector", &["logs:CreateLogAnomalyDetector"]);

/// `CreateLogGroup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateLogGroup;

impl Operation for CreateLogGroup {
    type Input = CreateLogGroupRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &CREATE_LOG_GROUP;
}

static CREATE_LOG_GROUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateLogGroup",
    event_name: "CreateLogGroup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:CreateLogGroup"],
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
    input: &super::structures::CREATE_LOG_GROUP_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<CreateLogGroupRequest>,
    new_output: new_shape::<Empty>,
};

/// `CreateLogStream`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateLogStream;

impl Operation for CreateLogStream {
    type Input = CreateLogStreamRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &CREATE_LOG_STREAM;
}

static CREATE_LOG_STREAM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateLogStream",
    event_name: "CreateLogStream",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:CreateLogStream"],
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
    input: &super::structures::CREATE_LOG_STREAM_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<CreateLogStreamRequest>,
    new_output: new_shape::<Empty>,
};

static CREATE_LOOKUP_TABLE: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateLookupTable", &["logs:CreateLookupTable"]);

static CREATE_SCHEDULED_QUERY: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateScheduledQuery", &["logs:CreateScheduledQuery"]);

static DELETE_ACCOUNT_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteAccountPolicy", &["logs:DeleteAccountPolicy"]);

static DELETE_DATA_PROTECTION_POLICY: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DeleteDataProtectionPolicy",
    &["logs:DeleteDataProtectionPolicy"],
);

static DELETE_DELIVERY: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteDelivery", &["logs:DeleteDelivery"]);

static DELETE_DELIVERY_DESTINATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DeleteDeliveryDestination",
    &["logs:DeleteDeliveryDestination"],
);

static DELETE_DELIVERY_DESTINATION_POLICY: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DeleteDeliveryDestinationPolicy",
    &["logs:DeleteDeliveryDestinationPolicy"],
);

static DELETE_DELIVERY_SOURCE: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteDeliverySource", &["logs:DeleteDeliverySource"]);

static DELETE_DESTINATION: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteDestination", &["logs:DeleteDestination"]);

static DELETE_INDEX_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteIndexPolicy", &["logs:DeleteIndexPolicy"]);

static DELETE_INTEGRATION: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteIntegration", &["logs:DeleteIntegration"]);

static DELETE_LOG_ANOMALY_DETECTOR: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteLogAnomalyDetector", &["logs:DeleteLogAnomalyDetector"]);

/// `DeleteLogGroup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteLogGroup;

impl Operation for DeleteLogGroup {
    type Input = DeleteLogGroupRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_LOG_GROUP;
}

static DELETE_LOG_GROUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteLogGroup",
    event_name: "DeleteLogGroup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:DeleteLogGroup"],
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
    input: &super::structures::DELETE_LOG_GROUP_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteLogGroupRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteLogStream`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteLogStream;

impl Operation for DeleteLogStream {
    type Input = DeleteLogStreamRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_LOG_STREAM;
}

static DELETE_LOG_STREAM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteLogStream",
    event_name: "DeleteLogStream",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:DeleteLogStream"],
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
    input: &super::structures::DELETE_LOG_STREAM_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteLogStreamRequest>,
    new_output: new_shape::<Empty>,
};

static DELETE_LOOKUP_TABLE: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteLookupTable", &["logs:DeleteLookupTable"]);

/// `DeleteMetricFilter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteMetricFilter;

impl Operation for DeleteMetricFilter {
    type Input = DeleteMetricFilterRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_METRIC_FILTER;
}

static DELETE_METRIC_FILTER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteMetricFilter",
    event_name: "DeleteMetricFilter",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:DeleteMetricFilter"],
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
    input: &super::structures::DELETE_METRIC_FILTER_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteMetricFilterRequest>,
    new_output: new_shape::<Empty>,
};

static DELETE_QUERY_DEFINITION: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteQueryDefinition", &["logs:DeleteQueryDefinition"]);

/// `DeleteResourcePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteResourcePolicy;

impl Operation for DeleteResourcePolicy {
    type Input = DeleteResourcePolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_RESOURCE_POLICY;
}

static DELETE_RESOURCE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteResourcePolicy",
    event_name: "DeleteResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:DeleteResourcePolicy"],
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
    input: &super::structures::DELETE_RESOURCE_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteResourcePolicyRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteRetentionPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteRetentionPolicy;

impl Operation for DeleteRetentionPolicy {
    type Input = DeleteRetentionPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_RETENTION_POLICY;
}

static DELETE_RETENTION_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteRetentionPolicy",
    event_name: "DeleteRetentionPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:DeleteRetentionPolicy"],
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
    input: &super::structures::DELETE_RETENTION_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteRetentionPolicyRequest>,
    new_output: new_shape::<Empty>,
};

static DELETE_SCHEDULED_QUERY: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteScheduledQuery", &["logs:DeleteScheduledQuery"]);

/// `DeleteSubscriptionFilter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteSubscriptionFilter;

impl Operation for DeleteSubscriptionFilter {
    type Input = DeleteSubscriptionFilterRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_SUBSCRIPTION_FILTER;
}

static DELETE_SUBSCRIPTION_FILTER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteSubscriptionFilter",
    event_name: "DeleteSubscriptionFilter",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:DeleteSubscriptionFilter"],
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
    input: &super::structures::DELETE_SUBSCRIPTION_FILTER_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteSubscriptionFilterRequest>,
    new_output: new_shape::<Empty>,
};

static DELETE_SYSLOG_CONFIGURATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DeleteSyslogConfiguration",
    &["logs:DeleteSyslogConfiguration"],
);

static DELETE_TRANSFORMER: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteTransformer", &["logs:DeleteTransformer"]);

static DESCRIBE_ACCOUNT_POLICIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeAccountPolicies", &["logs:DescribeAccountPolicies"])
};

static DESCRIBE_CONFIGURATION_TEMPLATES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeConfigurationTemplates",
        &["logs:DescribeConfigurationTemplates"],
    )
};

static DESCRIBE_DELIVERIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeDeliveries", &["logs:DescribeDeliveries"])
};

static DESCRIBE_DELIVERY_DESTINATIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeDeliveryDestinations",
        &["logs:DescribeDeliveryDestinations"],
    )
};

static DESCRIBE_DELIVERY_SOURCES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeDeliverySources", &["logs:DescribeDeliverySources"])
};

static DESCRIBE_DESTINATIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeDestinations", &["logs:DescribeDestinations"])
};

static DESCRIBE_EXPORT_TASKS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeExportTasks", &["logs:DescribeExportTasks"])
};

static DESCRIBE_FIELD_INDEXES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeFieldIndexes", &["logs:DescribeFieldIndexes"])
};

static DESCRIBE_IMPORT_TASK_BATCHES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeImportTaskBatches",
        &["logs:DescribeImportTaskBatches"],
    )
};

static DESCRIBE_IMPORT_TASKS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeImportTasks", &["logs:DescribeImportTasks"])
};

static DESCRIBE_INDEX_POLICIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeIndexPolicies", &["logs:DescribeIndexPolicies"])
};

/// `DescribeLogGroups`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeLogGroups;

impl Operation for DescribeLogGroups {
    type Input = DescribeLogGroupsRequest;
    type Output = DescribeLogGroupsResponse;
    const META: &'static OperationMeta = &DESCRIBE_LOG_GROUPS;
}

static DESCRIBE_LOG_GROUPS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeLogGroups",
    event_name: "DescribeLogGroups",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:DescribeLogGroups"],
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
    input: &super::structures::DESCRIBE_LOG_GROUPS_REQUEST,
    output: &super::structures::DESCRIBE_LOG_GROUPS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeLogGroupsRequest>,
    new_output: new_shape::<DescribeLogGroupsResponse>,
};

/// `DescribeLogStreams`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeLogStreams;

impl Operation for DescribeLogStreams {
    type Input = DescribeLogStreamsRequest;
    type Output = DescribeLogStreamsResponse;
    const META: &'static OperationMeta = &DESCRIBE_LOG_STREAMS;
}

static DESCRIBE_LOG_STREAMS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeLogStreams",
    event_name: "DescribeLogStreams",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:DescribeLogStreams"],
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
    input: &super::structures::DESCRIBE_LOG_STREAMS_REQUEST,
    output: &super::structures::DESCRIBE_LOG_STREAMS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeLogStreamsRequest>,
    new_output: new_shape::<DescribeLogStreamsResponse>,
};

static DESCRIBE_LOOKUP_TABLES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeLookupTables", &["logs:DescribeLookupTables"])
};

/// `DescribeMetricFilters`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeMetricFilters;

impl Operation for DescribeMetricFilters {
    type Input = DescribeMetricFiltersRequest;
    type Output = DescribeMetricFiltersResponse;
    const META: &'static OperationMeta = &DESCRIBE_METRIC_FILTERS;
}

static DESCRIBE_METRIC_FILTERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeMetricFilters",
    event_name: "DescribeMetricFilters",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:DescribeMetricFilters"],
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
    input: &super::structures::DESCRIBE_METRIC_FILTERS_REQUEST,
    output: &super::structures::DESCRIBE_METRIC_FILTERS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeMetricFiltersRequest>,
    new_output: new_shape::<DescribeMetricFiltersResponse>,
};

static DESCRIBE_QUERIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeQueries", &["logs:DescribeQueries"])
};

static DESCRIBE_QUERY_DEFINITIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeQueryDefinitions", &["logs:DescribeQueryDefinitions"])
};

/// `DescribeResourcePolicies`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeResourcePolicies;

impl Operation for DescribeResourcePolicies {
    type Input = DescribeResourcePoliciesRequest;
    type Output = DescribeResourcePoliciesResponse;
    const META: &'static OperationMeta = &DESCRIBE_RESOURCE_POLICIES;
}

static DESCRIBE_RESOURCE_POLICIES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeResourcePolicies",
    event_name: "DescribeResourcePolicies",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:DescribeResourcePolicies"],
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
    input: &super::structures::DESCRIBE_RESOURCE_POLICIES_REQUEST,
    output: &super::structures::DESCRIBE_RESOURCE_POLICIES_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeResourcePoliciesRequest>,
    new_output: new_shape::<DescribeResourcePoliciesResponse>,
};

/// `DescribeSubscriptionFilters`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeSubscriptionFilters;

impl Operation for DescribeSubscriptionFilters {
    type Input = DescribeSubscriptionFiltersRequest;
    type Output = DescribeSubscriptionFiltersResponse;
    const META: &'static OperationMeta = &DESCRIBE_SUBSCRIPTION_FILTERS;
}

static DESCRIBE_SUBSCRIPTION_FILTERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeSubscriptionFilters",
    event_name: "DescribeSubscriptionFilters",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:DescribeSubscriptionFilters"],
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
    input: &super::structures::DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST,
    output: &super::structures::DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<DescribeSubscriptionFiltersRequest>,
    new_output: new_shape::<DescribeSubscriptionFiltersResponse>,
};

/// `DisassociateKmsKey`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisassociateKmsKey;

impl Operation for DisassociateKmsKey {
    type Input = DisassociateKmsKeyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DISASSOCIATE_KMS_KEY;
}

static DISASSOCIATE_KMS_KEY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DisassociateKmsKey",
    event_name: "DisassociateKmsKey",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:DisassociateKmsKey"],
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
    input: &super::structures::DISASSOCIATE_KMS_KEY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DisassociateKmsKeyRequest>,
    new_output: new_shape::<Empty>,
};

static DISASSOCIATE_SOURCE_FROM_S3_TABLE_INTEGRATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DisassociateSourceFromS3TableIntegration",
    &["logs:DisassociateSourceFromS3TableIntegration"],
);

/// `FilterLogEvents`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FilterLogEvents;

impl Operation for FilterLogEvents {
    type Input = FilterLogEventsRequest;
    type Output = FilterLogEventsResponse;
    const META: &'static OperationMeta = &FILTER_LOG_EVENTS;
}

static FILTER_LOG_EVENTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "FilterLogEvents",
    event_name: "FilterLogEvents",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:FilterLogEvents"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::FILTER_LOG_EVENTS_REQUEST,
    output: &super::structures::FILTER_LOG_EVENTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<FilterLogEventsRequest>,
    new_output: new_shape::<FilterLogEventsResponse>,
};

static GET_DATA_PROTECTION_POLICY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetDataProtectionPolicy", &["logs:GetDataProtectionPolicy"])
};

static GET_DELIVERY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetDelivery", &["logs:GetDelivery"])
};

static GET_DELIVERY_DESTINATION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetDeliveryDestination", &["logs:GetDeliveryDestination"])
};

static GET_DELIVERY_DESTINATION_POLICY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetDeliveryDestinationPolicy",
        &["logs:GetDeliveryDestinationPolicy"],
    )
};

static GET_DELIVERY_SOURCE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetDeliverySource", &["logs:GetDeliverySource"])
};

static GET_INTEGRATION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetIntegration", &["logs:GetIntegration"])
};

static GET_LOG_ANOMALY_DETECTOR: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetLogAnomalyDetector", &["logs:GetLogAnomalyDetector"])
};

/// `GetLogEvents`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetLogEvents;

impl Operation for GetLogEvents {
    type Input = GetLogEventsRequest;
    type Output = GetLogEventsResponse;
    const META: &'static OperationMeta = &GET_LOG_EVENTS;
}

static GET_LOG_EVENTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetLogEvents",
    event_name: "GetLogEvents",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:GetLogEvents"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::GET_LOG_EVENTS_REQUEST,
    output: &super::structures::GET_LOG_EVENTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<GetLogEventsRequest>,
    new_output: new_shape::<GetLogEventsResponse>,
};

static GET_LOG_FIELDS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetLogFields", &["logs:GetLogFields"])
};

static GET_LOG_GROUP_FIELDS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetLogGroupFields", &["logs:GetLogGroupFields"])
};

static GET_LOG_OBJECT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetLogObject", &["logs:GetLogObject"])
};

static GET_LOG_RECORD: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetLogRecord", &["logs:GetLogRecord"])
};

static GET_LOOKUP_TABLE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetLookupTable", &["logs:GetLookupTable"])
};

static GET_QUERY_RESULTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetQueryResults", &["logs:GetQueryResults"])
};

static GET_SCHEDULED_QUERY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetScheduledQuery", &["logs:GetScheduledQuery"])
};

static GET_SCHEDULED_QUERY_HISTORY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetScheduledQueryHistory", &["logs:GetScheduledQueryHistory"])
};

static GET_STORAGE_TIER_POLICY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetStorageTierPolicy", &["logs:GetStorageTierPolicy"])
};

static GET_TRANSFORMER: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetTransformer", &["logs:GetTransformer"])
};

static LIST_AGGREGATE_LOG_GROUP_SUMMARIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListAggregateLogGroupSummaries",
        &["logs:ListAggregateLogGroupSummaries"],
    )
};

static LIST_ANOMALIES: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "ListAnomalies", &["logs:ListAnomalies"])
};

static LIST_INTEGRATIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListIntegrations", &["logs:ListIntegrations"])
};

static LIST_LOG_ANOMALY_DETECTORS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListLogAnomalyDetectors", &["logs:ListLogAnomalyDetectors"])
};

static LIST_LOG_GROUPS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListLogGroups", &["logs:ListLogGroups"])
};

static LIST_LOG_GROUPS_FOR_QUERY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListLogGroupsForQuery", &["logs:ListLogGroupsForQuery"])
};

static LIST_SCHEDULED_QUERIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListScheduledQueries", &["logs:ListScheduledQueries"])
};

static LIST_SOURCES_FOR_S3_TABLE_INTEGRATION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListSourcesForS3TableIntegration",
        &["logs:ListSourcesForS3TableIntegration"],
    )
};

static LIST_SYSLOG_CONFIGURATIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListSyslogConfigurations", &["logs:ListSyslogConfigurations"])
};

/// `ListTagsForResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    const META: &'static OperationMeta = &LIST_TAGS_FOR_RESOURCE;
}

static LIST_TAGS_FOR_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTagsForResource",
    event_name: "ListTagsForResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:ListTagsForResource"],
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
    input: &super::structures::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &super::structures::LIST_TAGS_FOR_RESOURCE_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListTagsForResourceRequest>,
    new_output: new_shape::<ListTagsForResourceResponse>,
};

/// `ListTagsLogGroup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTagsLogGroup;

impl Operation for ListTagsLogGroup {
    type Input = ListTagsLogGroupRequest;
    type Output = ListTagsLogGroupResponse;
    const META: &'static OperationMeta = &LIST_TAGS_LOG_GROUP;
}

static LIST_TAGS_LOG_GROUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTagsLogGroup",
    event_name: "ListTagsLogGroup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:ListTagsLogGroup"],
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
    input: &super::structures::LIST_TAGS_LOG_GROUP_REQUEST,
    output: &super::structures::LIST_TAGS_LOG_GROUP_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<ListTagsLogGroupRequest>,
    new_output: new_shape::<ListTagsLogGroupResponse>,
};

static PUT_ACCOUNT_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "PutAccountPolicy", &["logs:PutAccountPolicy"]);

static PUT_BEARER_TOKEN_AUTHENTICATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "PutBearerTokenAuthentication",
    &["logs:PutBearerTokenAuthentication"],
);

static PUT_DATA_PROTECTION_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "PutDataProtectionPolicy", &["logs:PutDataProtectionPolicy"]);

static PUT_DELIVERY_DESTINATION: OperationMeta =
    OperationMeta::named(&SERVICE, "PutDeliveryDestination", &["logs:PutDeliveryDestination"]);

static PUT_DELIVERY_DESTINATION_POLICY: OperationMeta = OperationMeta::named(
    &SERVICE,
    "PutDeliveryDestinationPolicy",
    &["logs:PutDeliveryDestinationPolicy"],
);

static PUT_DELIVERY_SOURCE: OperationMeta =
    OperationMeta::named(&SERVICE, "PutDeliverySource", &["logs:PutDeliverySource"]);

static PUT_DESTINATION: OperationMeta =
    OperationMeta::named(&SERVICE, "PutDestination", &["logs:PutDestination"]);

static PUT_DESTINATION_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "PutDestinationPolicy", &["logs:PutDestinationPolicy"]);

static PUT_INDEX_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "PutIndexPolicy", &["logs:PutIndexPolicy"]);

static PUT_INTEGRATION: OperationMeta =
    OperationMeta::named(&SERVICE, "PutIntegration", &["logs:PutIntegration"]);

/// `PutLogEvents`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutLogEvents;

impl Operation for PutLogEvents {
    type Input = PutLogEventsRequest;
    type Output = PutLogEventsResponse;
    const META: &'static OperationMeta = &PUT_LOG_EVENTS;
}

static PUT_LOG_EVENTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutLogEvents",
    event_name: "PutLogEvents",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:PutLogEvents"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::PUT_LOG_EVENTS_REQUEST,
    output: &super::structures::PUT_LOG_EVENTS_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutLogEventsRequest>,
    new_output: new_shape::<PutLogEventsResponse>,
};

static PUT_LOG_GROUP_DELETION_PROTECTION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "PutLogGroupDeletionProtection",
    &["logs:PutLogGroupDeletionProtection"],
);

/// `PutMetricFilter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutMetricFilter;

impl Operation for PutMetricFilter {
    type Input = PutMetricFilterRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_METRIC_FILTER;
}

static PUT_METRIC_FILTER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutMetricFilter",
    event_name: "PutMetricFilter",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:PutMetricFilter"],
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
    input: &super::structures::PUT_METRIC_FILTER_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutMetricFilterRequest>,
    new_output: new_shape::<Empty>,
};

static PUT_QUERY_DEFINITION: OperationMeta =
    OperationMeta::named(&SERVICE, "PutQueryDefinition", &["logs:PutQueryDefinition"]);

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
    actions: &["logs:PutResourcePolicy"],
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
    input: &super::structures::PUT_RESOURCE_POLICY_REQUEST,
    output: &super::structures::PUT_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<PutResourcePolicyRequest>,
    new_output: new_shape::<PutResourcePolicyResponse>,
};

/// `PutRetentionPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutRetentionPolicy;

impl Operation for PutRetentionPolicy {
    type Input = PutRetentionPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_RETENTION_POLICY;
}

static PUT_RETENTION_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutRetentionPolicy",
    event_name: "PutRetentionPolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:PutRetentionPolicy"],
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
    input: &super::structures::PUT_RETENTION_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutRetentionPolicyRequest>,
    new_output: new_shape::<Empty>,
};

static PUT_STORAGE_TIER_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "PutStorageTierPolicy", &["logs:PutStorageTierPolicy"]);

/// `PutSubscriptionFilter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutSubscriptionFilter;

impl Operation for PutSubscriptionFilter {
    type Input = PutSubscriptionFilterRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_SUBSCRIPTION_FILTER;
}

static PUT_SUBSCRIPTION_FILTER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutSubscriptionFilter",
    event_name: "PutSubscriptionFilter",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:PutSubscriptionFilter"],
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
    input: &super::structures::PUT_SUBSCRIPTION_FILTER_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutSubscriptionFilterRequest>,
    new_output: new_shape::<Empty>,
};

static PUT_SYSLOG_CONFIGURATION: OperationMeta =
    OperationMeta::named(&SERVICE, "PutSyslogConfiguration", &["logs:PutSyslogConfiguration"]);

static PUT_TRANSFORMER: OperationMeta =
    OperationMeta::named(&SERVICE, "PutTransformer", &["logs:PutTransformer"]);

static START_LIVE_TAIL: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "StartLiveTail", &["logs:StartLiveTail"])
};

static START_QUERY: OperationMeta =
    OperationMeta::named(&SERVICE, "StartQuery", &["logs:StartQuery"]);

static STOP_QUERY: OperationMeta = OperationMeta::named(&SERVICE, "StopQuery", &["logs:StopQuery"]);

/// `TagLogGroup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagLogGroup;

impl Operation for TagLogGroup {
    type Input = TagLogGroupRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_LOG_GROUP;
}

static TAG_LOG_GROUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagLogGroup",
    event_name: "TagLogGroup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:TagLogGroup"],
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
    input: &super::structures::TAG_LOG_GROUP_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagLogGroupRequest>,
    new_output: new_shape::<Empty>,
};

/// `TagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_RESOURCE;
}

static TAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagResource",
    event_name: "TagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:TagResource"],
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
    input: &super::structures::TAG_RESOURCE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagResourceRequest>,
    new_output: new_shape::<Empty>,
};

/// `TestMetricFilter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TestMetricFilter;

impl Operation for TestMetricFilter {
    type Input = TestMetricFilterRequest;
    type Output = TestMetricFilterResponse;
    const META: &'static OperationMeta = &TEST_METRIC_FILTER;
}

static TEST_METRIC_FILTER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TestMetricFilter",
    event_name: "TestMetricFilter",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:TestMetricFilter"],
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
    input: &super::structures::TEST_METRIC_FILTER_REQUEST,
    output: &super::structures::TEST_METRIC_FILTER_RESPONSE,
    result_wrapper: None,
    new_input: new_shape::<TestMetricFilterRequest>,
    new_output: new_shape::<TestMetricFilterResponse>,
};

static TEST_TRANSFORMER: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "TestTransformer", &["logs:TestTransformer"])
};

/// `UntagLogGroup`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagLogGroup;

impl Operation for UntagLogGroup {
    type Input = UntagLogGroupRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_LOG_GROUP;
}

static UNTAG_LOG_GROUP: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagLogGroup",
    event_name: "UntagLogGroup",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:UntagLogGroup"],
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
    input: &super::structures::UNTAG_LOG_GROUP_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagLogGroupRequest>,
    new_output: new_shape::<Empty>,
};

/// `UntagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_RESOURCE;
}

static UNTAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagResource",
    event_name: "UntagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["logs:UntagResource"],
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
    input: &super::structures::UNTAG_RESOURCE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagResourceRequest>,
    new_output: new_shape::<Empty>,
};

static UPDATE_ANOMALY: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateAnomaly", &["logs:UpdateAnomaly"]);

static UPDATE_DELIVERY_CONFIGURATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateDeliveryConfiguration",
    &["logs:UpdateDeliveryConfiguration"],
);

static UPDATE_LOG_ANOMALY_DETECTOR: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateLogAnomalyDetector", &["logs:UpdateLogAnomalyDetector"]);

static UPDATE_LOOKUP_TABLE: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateLookupTable", &["logs:UpdateLookupTable"]);

static UPDATE_SCHEDULED_QUERY: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateScheduledQuery", &["logs:UpdateScheduledQuery"]);
