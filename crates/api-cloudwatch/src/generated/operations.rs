// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta,
    new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "CloudWatch",
    name: "monitoring",
    event_source: "monitoring.amazonaws.com",
    api_version: "2010-08-01",
    target_prefix: Some("GraniteServiceVersion20100801"),
    protocols: &[Protocol::AwsQuery, Protocol::RpcV2Cbor, Protocol::AwsJson10],
    xml_namespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
    validation_code: "ValidationError",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[ResourceKind {
        name: "AWS::CloudWatch::Alarm",
        arn: "alarm:*",
        is_owned: false,
        is_private: true,
        is_named_when_judged: false,
        names_container: false,
    }],
    operations: &[
        &ASSOCIATE_DATASET_KMS_KEY,
        &CREATE_RESOURCE_METRICS_CONFIGURATION,
        &DELETE_ALARM_MUTE_RULE,
        &DELETE_ALARMS,
        &DELETE_ANOMALY_DETECTOR,
        &DELETE_DASHBOARDS,
        &DELETE_INSIGHT_RULES,
        &DELETE_METRIC_DATA_QUERY_DEFINITION,
        &DELETE_METRIC_STREAM,
        &DELETE_RESOURCE_METRICS_CONFIGURATION,
        &DESCRIBE_ALARM_CONTRIBUTORS,
        &DESCRIBE_ALARM_HISTORY,
        &DESCRIBE_ALARMS,
        &DESCRIBE_ALARMS_FOR_METRIC,
        &DESCRIBE_ANOMALY_DETECTORS,
        &DESCRIBE_INSIGHT_RULES,
        &DISABLE_ALARM_ACTIONS,
        &DISABLE_INSIGHT_RULES,
        &DISASSOCIATE_DATASET_KMS_KEY,
        &ENABLE_ALARM_ACTIONS,
        &ENABLE_INSIGHT_RULES,
        &GET_ALARM_MUTE_RULE,
        &GET_DASHBOARD,
        &GET_DATASET,
        &GET_INSIGHT_RULE_REPORT,
        &GET_METRIC_DATA,
        &GET_METRIC_DATA_QUERY_DEFINITION,
        &GET_METRIC_STATISTICS,
        &GET_METRIC_STREAM,
        &GET_METRIC_WIDGET_IMAGE,
        &GET_O_TEL_ENRICHMENT,
        &GET_RESOURCE_METRICS_CONFIGURATION,
        &LIST_ALARM_MUTE_RULES,
        &LIST_DASHBOARDS,
        &LIST_MANAGED_INSIGHT_RULES,
        &LIST_METRIC_DATA_QUERY_DEFINITIONS,
        &LIST_METRIC_STREAMS,
        &LIST_METRICS,
        &LIST_TAGS_FOR_RESOURCE,
        &PUT_ALARM_MUTE_RULE,
        &PUT_ANOMALY_DETECTOR,
        &PUT_COMPOSITE_ALARM,
        &PUT_DASHBOARD,
        &PUT_INSIGHT_RULE,
        &PUT_LOG_ALARM,
        &PUT_MANAGED_INSIGHT_RULES,
        &PUT_METRIC_ALARM,
        &PUT_METRIC_DATA,
        &PUT_METRIC_DATA_QUERY_DEFINITION,
        &PUT_METRIC_STREAM,
        &SET_ALARM_STATE,
        &START_METRIC_STREAMS,
        &START_O_TEL_ENRICHMENT,
        &STOP_METRIC_STREAMS,
        &STOP_O_TEL_ENRICHMENT,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_O_TEL_ENRICHMENT,
        &UPDATE_RESOURCE_METRICS_CONFIGURATION,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

static ASSOCIATE_DATASET_KMS_KEY: OperationMeta = OperationMeta::named(
    &SERVICE,
    "AssociateDatasetKmsKey",
    &["cloudwatch:AssociateDatasetKmsKey"],
);

static CREATE_RESOURCE_METRICS_CONFIGURATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "CreateResourceMetricsConfiguration",
    &["cloudwatch:CreateResourceMetricsConfiguration"],
);

static DELETE_ALARM_MUTE_RULE: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteAlarmMuteRule", &["cloudwatch:DeleteAlarmMuteRule"]);

/// `DeleteAlarms`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteAlarms;

impl Operation for DeleteAlarms {
    type Input = DeleteAlarmsInput;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_ALARMS;
}

static DELETE_ALARMS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteAlarms",
    event_name: "DeleteAlarms",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:DeleteAlarms"],
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
    input: &super::structures::DELETE_ALARMS_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteAlarmsInput>,
    new_output: new_shape::<Empty>,
};

static DELETE_ANOMALY_DETECTOR: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteAnomalyDetector", &["cloudwatch:DeleteAnomalyDetector"]);

static DELETE_DASHBOARDS: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteDashboards", &["cloudwatch:DeleteDashboards"]);

static DELETE_INSIGHT_RULES: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteInsightRules", &["cloudwatch:DeleteInsightRules"]);

static DELETE_METRIC_DATA_QUERY_DEFINITION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DeleteMetricDataQueryDefinition",
    &["cloudwatch:DeleteMetricDataQueryDefinition"],
);

static DELETE_METRIC_STREAM: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteMetricStream", &["cloudwatch:DeleteMetricStream"]);

static DELETE_RESOURCE_METRICS_CONFIGURATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DeleteResourceMetricsConfiguration",
    &["cloudwatch:DeleteResourceMetricsConfiguration"],
);

static DESCRIBE_ALARM_CONTRIBUTORS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeAlarmContributors",
        &["cloudwatch:DescribeAlarmContributors"],
    )
};

/// `DescribeAlarmHistory`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeAlarmHistory;

impl Operation for DescribeAlarmHistory {
    type Input = DescribeAlarmHistoryInput;
    type Output = DescribeAlarmHistoryOutput;
    const META: &'static OperationMeta = &DESCRIBE_ALARM_HISTORY;
}

static DESCRIBE_ALARM_HISTORY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeAlarmHistory",
    event_name: "DescribeAlarmHistory",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:DescribeAlarmHistory"],
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
    input: &super::structures::DESCRIBE_ALARM_HISTORY_INPUT,
    output: &super::structures::DESCRIBE_ALARM_HISTORY_OUTPUT,
    result_wrapper: Some("DescribeAlarmHistoryResult"),
    new_input: new_shape::<DescribeAlarmHistoryInput>,
    new_output: new_shape::<DescribeAlarmHistoryOutput>,
};

/// `DescribeAlarms`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeAlarms;

impl Operation for DescribeAlarms {
    type Input = DescribeAlarmsInput;
    type Output = DescribeAlarmsOutput;
    const META: &'static OperationMeta = &DESCRIBE_ALARMS;
}

static DESCRIBE_ALARMS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeAlarms",
    event_name: "DescribeAlarms",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:DescribeAlarms"],
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
    input: &super::structures::DESCRIBE_ALARMS_INPUT,
    output: &super::structures::DESCRIBE_ALARMS_OUTPUT,
    result_wrapper: Some("DescribeAlarmsResult"),
    new_input: new_shape::<DescribeAlarmsInput>,
    new_output: new_shape::<DescribeAlarmsOutput>,
};

/// `DescribeAlarmsForMetric`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeAlarmsForMetric;

impl Operation for DescribeAlarmsForMetric {
    type Input = DescribeAlarmsForMetricInput;
    type Output = DescribeAlarmsForMetricOutput;
    const META: &'static OperationMeta = &DESCRIBE_ALARMS_FOR_METRIC;
}

static DESCRIBE_ALARMS_FOR_METRIC: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeAlarmsForMetric",
    event_name: "DescribeAlarmsForMetric",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:DescribeAlarmsForMetric"],
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
    input: &super::structures::DESCRIBE_ALARMS_FOR_METRIC_INPUT,
    output: &super::structures::DESCRIBE_ALARMS_FOR_METRIC_OUTPUT,
    result_wrapper: Some("DescribeAlarmsForMetricResult"),
    new_input: new_shape::<DescribeAlarmsForMetricInput>,
    new_output: new_shape::<DescribeAlarmsForMetricOutput>,
};

static DESCRIBE_ANOMALY_DETECTORS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeAnomalyDetectors",
        &["cloudwatch:DescribeAnomalyDetectors"],
    )
};

static DESCRIBE_INSIGHT_RULES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeInsightRules", &["cloudwatch:DescribeInsightRules"])
};

/// `DisableAlarmActions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisableAlarmActions;

impl Operation for DisableAlarmActions {
    type Input = DisableAlarmActionsInput;
    type Output = Empty;
    const META: &'static OperationMeta = &DISABLE_ALARM_ACTIONS;
}

static DISABLE_ALARM_ACTIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DisableAlarmActions",
    event_name: "DisableAlarmActions",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:DisableAlarmActions"],
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
    input: &super::structures::DISABLE_ALARM_ACTIONS_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DisableAlarmActionsInput>,
    new_output: new_shape::<Empty>,
};

static DISABLE_INSIGHT_RULES: OperationMeta =
    OperationMeta::named(&SERVICE, "DisableInsightRules", &["cloudwatch:DisableInsightRules"]);

static DISASSOCIATE_DATASET_KMS_KEY: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DisassociateDatasetKmsKey",
    &["cloudwatch:DisassociateDatasetKmsKey"],
);

/// `EnableAlarmActions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnableAlarmActions;

impl Operation for EnableAlarmActions {
    type Input = EnableAlarmActionsInput;
    type Output = Empty;
    const META: &'static OperationMeta = &ENABLE_ALARM_ACTIONS;
}

static ENABLE_ALARM_ACTIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "EnableAlarmActions",
    event_name: "EnableAlarmActions",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:EnableAlarmActions"],
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
    input: &super::structures::ENABLE_ALARM_ACTIONS_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<EnableAlarmActionsInput>,
    new_output: new_shape::<Empty>,
};

static ENABLE_INSIGHT_RULES: OperationMeta =
    OperationMeta::named(&SERVICE, "EnableInsightRules", &["cloudwatch:EnableInsightRules"]);

static GET_ALARM_MUTE_RULE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetAlarmMuteRule", &["cloudwatch:GetAlarmMuteRule"])
};

static GET_DASHBOARD: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetDashboard", &["cloudwatch:GetDashboard"])
};

static GET_DATASET: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetDataset", &["cloudwatch:GetDataset"])
};

static GET_INSIGHT_RULE_REPORT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetInsightRuleReport", &["cloudwatch:GetInsightRuleReport"])
};

/// `GetMetricData`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetMetricData;

impl Operation for GetMetricData {
    type Input = GetMetricDataInput;
    type Output = GetMetricDataOutput;
    const META: &'static OperationMeta = &GET_METRIC_DATA;
}

static GET_METRIC_DATA: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetMetricData",
    event_name: "GetMetricData",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:GetMetricData"],
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
    input: &super::structures::GET_METRIC_DATA_INPUT,
    output: &super::structures::GET_METRIC_DATA_OUTPUT,
    result_wrapper: Some("GetMetricDataResult"),
    new_input: new_shape::<GetMetricDataInput>,
    new_output: new_shape::<GetMetricDataOutput>,
};

static GET_METRIC_DATA_QUERY_DEFINITION: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetMetricDataQueryDefinition",
        &["cloudwatch:GetMetricDataQueryDefinition"],
    )
};

/// `GetMetricStatistics`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetMetricStatistics;

impl Operation for GetMetricStatistics {
    type Input = GetMetricStatisticsInput;
    type Output = GetMetricStatisticsOutput;
    const META: &'static OperationMeta = &GET_METRIC_STATISTICS;
}

static GET_METRIC_STATISTICS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetMetricStatistics",
    event_name: "GetMetricStatistics",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:GetMetricStatistics"],
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
    input: &super::structures::GET_METRIC_STATISTICS_INPUT,
    output: &super::structures::GET_METRIC_STATISTICS_OUTPUT,
    result_wrapper: Some("GetMetricStatisticsResult"),
    new_input: new_shape::<GetMetricStatisticsInput>,
    new_output: new_shape::<GetMetricStatisticsOutput>,
};

static GET_METRIC_STREAM: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetMetricStream", &["cloudwatch:GetMetricStream"])
};

static GET_METRIC_WIDGET_IMAGE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetMetricWidgetImage", &["cloudwatch:GetMetricWidgetImage"])
};

static GET_O_TEL_ENRICHMENT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetOTelEnrichment", &["cloudwatch:GetOTelEnrichment"])
};

static GET_RESOURCE_METRICS_CONFIGURATION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetResourceMetricsConfiguration",
        &["cloudwatch:GetResourceMetricsConfiguration"],
    )
};

static LIST_ALARM_MUTE_RULES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListAlarmMuteRules", &["cloudwatch:ListAlarmMuteRules"])
};

static LIST_DASHBOARDS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListDashboards", &["cloudwatch:ListDashboards"])
};

static LIST_MANAGED_INSIGHT_RULES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListManagedInsightRules",
        &["cloudwatch:ListManagedInsightRules"],
    )
};

static LIST_METRIC_DATA_QUERY_DEFINITIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListMetricDataQueryDefinitions",
        &["cloudwatch:ListMetricDataQueryDefinitions"],
    )
};

static LIST_METRIC_STREAMS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListMetricStreams", &["cloudwatch:ListMetricStreams"])
};

/// `ListMetrics`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListMetrics;

impl Operation for ListMetrics {
    type Input = ListMetricsInput;
    type Output = ListMetricsOutput;
    const META: &'static OperationMeta = &LIST_METRICS;
}

static LIST_METRICS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListMetrics",
    event_name: "ListMetrics",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:ListMetrics"],
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
    input: &super::structures::LIST_METRICS_INPUT,
    output: &super::structures::LIST_METRICS_OUTPUT,
    result_wrapper: Some("ListMetricsResult"),
    new_input: new_shape::<ListMetricsInput>,
    new_output: new_shape::<ListMetricsOutput>,
};

/// `ListTagsForResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceInput;
    type Output = ListTagsForResourceOutput;
    const META: &'static OperationMeta = &LIST_TAGS_FOR_RESOURCE;
}

static LIST_TAGS_FOR_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTagsForResource",
    event_name: "ListTagsForResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:ListTagsForResource"],
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
    input: &super::structures::LIST_TAGS_FOR_RESOURCE_INPUT,
    output: &super::structures::LIST_TAGS_FOR_RESOURCE_OUTPUT,
    result_wrapper: Some("ListTagsForResourceResult"),
    new_input: new_shape::<ListTagsForResourceInput>,
    new_output: new_shape::<ListTagsForResourceOutput>,
};

static PUT_ALARM_MUTE_RULE: OperationMeta =
    OperationMeta::named(&SERVICE, "PutAlarmMuteRule", &["cloudwatch:PutAlarmMuteRule"]);

static PUT_ANOMALY_DETECTOR: OperationMeta =
    OperationMeta::named(&SERVICE, "PutAnomalyDetector", &["cloudwatch:PutAnomalyDetector"]);

static PUT_COMPOSITE_ALARM: OperationMeta =
    OperationMeta::named(&SERVICE, "PutCompositeAlarm", &["cloudwatch:PutCompositeAlarm"]);

static PUT_DASHBOARD: OperationMeta =
    OperationMeta::named(&SERVICE, "PutDashboard", &["cloudwatch:PutDashboard"]);

static PUT_INSIGHT_RULE: OperationMeta =
    OperationMeta::named(&SERVICE, "PutInsightRule", &["cloudwatch:PutInsightRule"]);

static PUT_LOG_ALARM: OperationMeta =
    OperationMeta::named(&SERVICE, "PutLogAlarm", &["cloudwatch:PutLogAlarm"]);

static PUT_MANAGED_INSIGHT_RULES: OperationMeta = OperationMeta::named(
    &SERVICE,
    "PutManagedInsightRules",
    &["cloudwatch:PutManagedInsightRules"],
);

/// `PutMetricAlarm`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutMetricAlarm;

impl Operation for PutMetricAlarm {
    type Input = PutMetricAlarmInput;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_METRIC_ALARM;
}

static PUT_METRIC_ALARM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutMetricAlarm",
    event_name: "PutMetricAlarm",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:PutMetricAlarm"],
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
    input: &super::structures::PUT_METRIC_ALARM_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutMetricAlarmInput>,
    new_output: new_shape::<Empty>,
};

/// `PutMetricData`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutMetricData;

impl Operation for PutMetricData {
    type Input = PutMetricDataInput;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_METRIC_DATA;
}

static PUT_METRIC_DATA: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutMetricData",
    event_name: "PutMetricData",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:PutMetricData"],
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
    input: &super::structures::PUT_METRIC_DATA_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutMetricDataInput>,
    new_output: new_shape::<Empty>,
};

static PUT_METRIC_DATA_QUERY_DEFINITION: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "PutMetricDataQueryDefinition",
        &["cloudwatch:PutMetricDataQueryDefinition"],
    )
};

static PUT_METRIC_STREAM: OperationMeta =
    OperationMeta::named(&SERVICE, "PutMetricStream", &["cloudwatch:PutMetricStream"]);

/// `SetAlarmState`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetAlarmState;

impl Operation for SetAlarmState {
    type Input = SetAlarmStateInput;
    type Output = Empty;
    const META: &'static OperationMeta = &SET_ALARM_STATE;
}

static SET_ALARM_STATE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SetAlarmState",
    event_name: "SetAlarmState",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:SetAlarmState"],
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
    input: &super::structures::SET_ALARM_STATE_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<SetAlarmStateInput>,
    new_output: new_shape::<Empty>,
};

static START_METRIC_STREAMS: OperationMeta =
    OperationMeta::named(&SERVICE, "StartMetricStreams", &["cloudwatch:StartMetricStreams"]);

static START_O_TEL_ENRICHMENT: OperationMeta =
    OperationMeta::named(&SERVICE, "StartOTelEnrichment", &["cloudwatch:StartOTelEnrichment"]);

static STOP_METRIC_STREAMS: OperationMeta =
    OperationMeta::named(&SERVICE, "StopMetricStreams", &["cloudwatch:StopMetricStreams"]);

static STOP_O_TEL_ENRICHMENT: OperationMeta =
    OperationMeta::named(&SERVICE, "StopOTelEnrichment", &["cloudwatch:StopOTelEnrichment"]);

/// `TagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceInput;
    type Output = TagResourceOutput;
    const META: &'static OperationMeta = &TAG_RESOURCE;
}

static TAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagResource",
    event_name: "TagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:TagResource"],
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
    input: &super::structures::TAG_RESOURCE_INPUT,
    output: &super::structures::TAG_RESOURCE_OUTPUT,
    result_wrapper: Some("TagResourceResult"),
    new_input: new_shape::<TagResourceInput>,
    new_output: new_shape::<TagResourceOutput>,
};

/// `UntagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceInput;
    type Output = UntagResourceOutput;
    const META: &'static OperationMeta = &UNTAG_RESOURCE;
}

static UNTAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagResource",
    event_name: "UntagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["cloudwatch:UntagResource"],
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
    input: &super::structures::UNTAG_RESOURCE_INPUT,
    output: &super::structures::UNTAG_RESOURCE_OUTPUT,
    result_wrapper: Some("UntagResourceResult"),
    new_input: new_shape::<UntagResourceInput>,
    new_output: new_shape::<UntagResourceOutput>,
};

static UPDATE_O_TEL_ENRICHMENT: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateOTelEnrichment", &["cloudwatch:UpdateOTelEnrichment"]);

static UPDATE_RESOURCE_METRICS_CONFIGURATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateResourceMetricsConfiguration",
    &["cloudwatch:UpdateResourceMetricsConfiguration"],
);
