// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Member, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `ActionConfiguration`.
#[derive(Clone, Default)]
pub struct ActionConfiguration {
    /// `AlarmTagsPropagation`.
    pub alarm_tags_propagation: Option<AlarmTagsPropagation>,
}

pub(super) static ACTION_CONFIGURATION: Structure = Structure::new(
    "ActionConfiguration",
    &[Member::new("AlarmTagsPropagation", &schemas::ALARM_TAGS_PROPAGATION)],
);

wire::shape!(ActionConfiguration, ACTION_CONFIGURATION { 0 alarm_tags_propagation });

/// `AlarmHistoryItem`.
#[derive(Clone, Default)]
pub struct AlarmHistoryItem {
    /// `AlarmName`.
    pub alarm_name: Option<String>,
    /// `AlarmContributorId`.
    pub alarm_contributor_id: Option<String>,
    /// `AlarmType`.
    pub alarm_type: Option<AlarmType>,
    /// `Timestamp`.
    pub timestamp: Option<Timestamp>,
    /// `HistoryItemType`.
    pub history_item_type: Option<HistoryItemType>,
    /// `HistorySummary`.
    pub history_summary: Option<String>,
    /// `HistoryData`.
    pub history_data: Option<String>,
    /// `AlarmContributorAttributes`.
    pub alarm_contributor_attributes: Option<BTreeMap<String, String>>,
}

pub(super) static ALARM_HISTORY_ITEM: Structure = Structure::new(
    "AlarmHistoryItem",
    &[
        Member::new("AlarmName", &schemas::ALARM_NAME),
        Member::new("AlarmContributorId", &schemas::CONTRIBUTOR_ID),
        Member::new("AlarmType", &schemas::ALARM_TYPE),
        Member::new("Timestamp", &plain::TIMESTAMP),
        Member::new("HistoryItemType", &schemas::HISTORY_ITEM_TYPE),
        Member::new("HistorySummary", &schemas::HISTORY_SUMMARY),
        Member::new("HistoryData", &schemas::HISTORY_DATA),
        Member::new("AlarmContributorAttributes", &schemas::CONTRIBUTOR_ATTRIBUTES),
    ],
);

wire::shape!(AlarmHistoryItem, ALARM_HISTORY_ITEM { 0 alarm_name, 1 alarm_contributor_id, 2 alarm_type, 3 timestamp, 4 history_item_type, 5 history_summary, 6 history_data, 7 alarm_contributor_attributes });

/// `AlarmPromQLCriteria`.
#[derive(Clone, Default)]
pub struct AlarmPromQLCriteria {
    /// `Query`.
    pub query: String,
    /// `PendingPeriod`.
    pub pending_period: Option<i32>,
    /// `RecoveryPeriod`.
    pub recovery_period: Option<i32>,
}

pub(super) static ALARM_PROM_QL_CRITERIA: Structure = Structure::new(
    "AlarmPromQLCriteria",
    &[
        Member::new("Query", &schemas::QUERY).required(),
        Member::new("PendingPeriod", &schemas::PENDING_PERIOD),
        Member::new("RecoveryPeriod", &schemas::RECOVERY_PERIOD),
    ],
);

wire::shape!(AlarmPromQLCriteria, ALARM_PROM_QL_CRITERIA { 0 query, 1 pending_period, 2 recovery_period });

/// `AlarmTagsPropagation`.
#[derive(Clone, Default)]
pub struct AlarmTagsPropagation {
    /// `Enabled`.
    pub enabled: bool,
    /// `IncludedTagKeys`.
    pub included_tag_keys: Option<Vec<String>>,
    /// `ExcludedTagKeys`.
    pub excluded_tag_keys: Option<Vec<String>>,
}

pub(super) static ALARM_TAGS_PROPAGATION: Structure = Structure::new(
    "AlarmTagsPropagation",
    &[
        Member::new("Enabled", &plain::BOOLEAN).required(),
        Member::new("IncludedTagKeys", &schemas::ALARM_TAGS_PROPAGATION_TAG_KEYS),
        Member::new("ExcludedTagKeys", &schemas::ALARM_TAGS_PROPAGATION_TAG_KEYS),
    ],
);

wire::shape!(AlarmTagsPropagation, ALARM_TAGS_PROPAGATION { 0 enabled, 1 included_tag_keys, 2 excluded_tag_keys });

/// `CompositeAlarm`.
#[derive(Clone, Default)]
pub struct CompositeAlarm {
    /// `ActionsEnabled`.
    pub actions_enabled: Option<bool>,
    /// `AlarmActions`.
    pub alarm_actions: Option<Vec<String>>,
    /// `AlarmArn`.
    pub alarm_arn: Option<String>,
    /// `AlarmConfigurationUpdatedTimestamp`.
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    /// `AlarmDescription`.
    pub alarm_description: Option<String>,
    /// `AlarmName`.
    pub alarm_name: Option<String>,
    /// `AlarmRule`.
    pub alarm_rule: Option<String>,
    /// `InsufficientDataActions`.
    pub insufficient_data_actions: Option<Vec<String>>,
    /// `OKActions`.
    pub ok_actions: Option<Vec<String>>,
    /// `StateReason`.
    pub state_reason: Option<String>,
    /// `StateReasonData`.
    pub state_reason_data: Option<String>,
    /// `StateUpdatedTimestamp`.
    pub state_updated_timestamp: Option<Timestamp>,
    /// `StateValue`.
    pub state_value: Option<StateValue>,
    /// `StateTransitionedTimestamp`.
    pub state_transitioned_timestamp: Option<Timestamp>,
    /// `ActionsSuppressedBy`.
    pub actions_suppressed_by: Option<ActionsSuppressedBy>,
    /// `ActionsSuppressedReason`.
    pub actions_suppressed_reason: Option<String>,
    /// `ActionsSuppressor`.
    pub actions_suppressor: Option<String>,
    /// `ActionsSuppressorWaitPeriod`.
    pub actions_suppressor_wait_period: Option<i32>,
    /// `ActionsSuppressorExtensionPeriod`.
    pub actions_suppressor_extension_period: Option<i32>,
    /// `ActionConfiguration`.
    pub action_configuration: Option<ActionConfiguration>,
}

pub(super) static COMPOSITE_ALARM: Structure = Structure::new(
    "CompositeAlarm",
    &[
        Member::new("ActionsEnabled", &plain::BOOLEAN),
        Member::new("AlarmActions", &schemas::RESOURCE_LIST),
        Member::new("AlarmArn", &schemas::ALARM_ARN),
        Member::new("AlarmConfigurationUpdatedTimestamp", &plain::TIMESTAMP),
        Member::new("AlarmDescription", &schemas::ALARM_DESCRIPTION),
        Member::new("AlarmName", &schemas::ALARM_NAME),
        Member::new("AlarmRule", &schemas::ALARM_RULE),
        Member::new("InsufficientDataActions", &schemas::RESOURCE_LIST),
        Member::new("OKActions", &schemas::RESOURCE_LIST),
        Member::new("StateReason", &schemas::STATE_REASON),
        Member::new("StateReasonData", &schemas::STATE_REASON_DATA),
        Member::new("StateUpdatedTimestamp", &plain::TIMESTAMP),
        Member::new("StateValue", &schemas::STATE_VALUE),
        Member::new("StateTransitionedTimestamp", &plain::TIMESTAMP),
        Member::new("ActionsSuppressedBy", &schemas::ACTIONS_SUPPRESSED_BY),
        Member::new("ActionsSuppressedReason", &schemas::ACTIONS_SUPPRESSED_REASON),
        Member::new("ActionsSuppressor", &schemas::ALARM_ARN),
        Member::new("ActionsSuppressorWaitPeriod", &plain::INTEGER),
        Member::new("ActionsSuppressorExtensionPeriod", &plain::INTEGER),
        Member::new("ActionConfiguration", &schemas::ACTION_CONFIGURATION),
    ],
);

wire::shape!(CompositeAlarm, COMPOSITE_ALARM { 0 actions_enabled, 1 alarm_actions, 2 alarm_arn, 3 alarm_configuration_updated_timestamp, 4 alarm_description, 5 alarm_name, 6 alarm_rule, 7 insufficient_data_actions, 8 ok_actions, 9 state_reason, 10 state_reason_data, 11 state_updated_timestamp, 12 state_value, 13 state_transitioned_timestamp, 14 actions_suppressed_by, 15 actions_suppressed_reason, 16 actions_suppressor, 17 actions_suppressor_wait_period, 18 actions_suppressor_extension_period, 19 action_configuration });

/// `Datapoint`.
#[derive(Clone, Default)]
pub struct Datapoint {
    /// `Timestamp`.
    pub timestamp: Option<Timestamp>,
    /// `SampleCount`.
    pub sample_count: Option<f64>,
    /// `Average`.
    pub average: Option<f64>,
    /// `Sum`.
    pub sum: Option<f64>,
    /// `Minimum`.
    pub minimum: Option<f64>,
    /// `Maximum`.
    pub maximum: Option<f64>,
    /// `Unit`.
    pub unit: Option<StandardUnit>,
    /// `ExtendedStatistics`.
    pub extended_statistics: Option<BTreeMap<String, f64>>,
}

pub(super) static DATAPOINT: Structure = Structure::new(
    "Datapoint",
    &[
        Member::new("Timestamp", &plain::TIMESTAMP),
        Member::new("SampleCount", &plain::DOUBLE),
        Member::new("Average", &plain::DOUBLE),
        Member::new("Sum", &plain::DOUBLE),
        Member::new("Minimum", &plain::DOUBLE),
        Member::new("Maximum", &plain::DOUBLE),
        Member::new("Unit", &schemas::STANDARD_UNIT),
        Member::new("ExtendedStatistics", &schemas::DATAPOINT_VALUE_MAP),
    ],
);

wire::shape!(Datapoint, DATAPOINT { 0 timestamp, 1 sample_count, 2 average, 3 sum, 4 minimum, 5 maximum, 6 unit, 7 extended_statistics });

/// `DeleteAlarmsInput`.
#[derive(Clone, Default)]
pub struct DeleteAlarmsInput {
    /// `AlarmNames`.
    pub alarm_names: Vec<String>,
}

pub(super) static DELETE_ALARMS_INPUT: Structure = Structure::new(
    "DeleteAlarmsInput",
    &[Member::new("AlarmNames", &schemas::ALARM_NAMES).required()],
);

wire::shape!(DeleteAlarmsInput, DELETE_ALARMS_INPUT { 0 alarm_names });

/// `DescribeAlarmHistoryInput`.
#[derive(Clone, Default)]
pub struct DescribeAlarmHistoryInput {
    /// `AlarmName`.
    pub alarm_name: Option<String>,
    /// `AlarmContributorId`.
    pub alarm_contributor_id: Option<String>,
    /// `AlarmTypes`.
    pub alarm_types: Option<Vec<AlarmType>>,
    /// `HistoryItemType`.
    pub history_item_type: Option<HistoryItemType>,
    /// `StartDate`.
    pub start_date: Option<Timestamp>,
    /// `EndDate`.
    pub end_date: Option<Timestamp>,
    /// `MaxRecords`.
    pub max_records: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `ScanBy`.
    pub scan_by: Option<ScanBy>,
}

pub(super) static DESCRIBE_ALARM_HISTORY_INPUT: Structure = Structure::new(
    "DescribeAlarmHistoryInput",
    &[
        Member::new("AlarmName", &schemas::ALARM_NAME),
        Member::new("AlarmContributorId", &schemas::CONTRIBUTOR_ID),
        Member::new("AlarmTypes", &schemas::ALARM_TYPES),
        Member::new("HistoryItemType", &schemas::HISTORY_ITEM_TYPE),
        Member::new("StartDate", &plain::TIMESTAMP),
        Member::new("EndDate", &plain::TIMESTAMP),
        Member::new("MaxRecords", &schemas::MAX_RECORDS),
        Member::new("NextToken", &plain::STRING),
        Member::new("ScanBy", &schemas::SCAN_BY),
    ],
);

wire::shape!(DescribeAlarmHistoryInput, DESCRIBE_ALARM_HISTORY_INPUT { 0 alarm_name, 1 alarm_contributor_id, 2 alarm_types, 3 history_item_type, 4 start_date, 5 end_date, 6 max_records, 7 next_token, 8 scan_by });

/// `DescribeAlarmHistoryOutput`.
#[derive(Clone, Default)]
pub struct DescribeAlarmHistoryOutput {
    /// `AlarmHistoryItems`.
    pub alarm_history_items: Option<Vec<AlarmHistoryItem>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static DESCRIBE_ALARM_HISTORY_OUTPUT: Structure = Structure::new(
    "DescribeAlarmHistoryOutput",
    &[
        Member::new("AlarmHistoryItems", &schemas::ALARM_HISTORY_ITEMS),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(DescribeAlarmHistoryOutput, DESCRIBE_ALARM_HISTORY_OUTPUT { 0 alarm_history_items, 1 next_token });

/// `DescribeAlarmsForMetricInput`.
#[derive(Clone, Default)]
pub struct DescribeAlarmsForMetricInput {
    /// `MetricName`.
    pub metric_name: String,
    /// `Namespace`.
    pub namespace: String,
    /// `Statistic`.
    pub statistic: Option<Statistic>,
    /// `ExtendedStatistic`.
    pub extended_statistic: Option<String>,
    /// `Dimensions`.
    pub dimensions: Option<Vec<Dimension>>,
    /// `Period`.
    pub period: Option<i32>,
    /// `Unit`.
    pub unit: Option<StandardUnit>,
}

pub(super) static DESCRIBE_ALARMS_FOR_METRIC_INPUT: Structure = Structure::new(
    "DescribeAlarmsForMetricInput",
    &[
        Member::new("MetricName", &schemas::METRIC_NAME).required(),
        Member::new("Namespace", &schemas::NAMESPACE).required(),
        Member::new("Statistic", &schemas::STATISTIC),
        Member::new("ExtendedStatistic", &plain::STRING),
        Member::new("Dimensions", &schemas::DIMENSIONS),
        Member::new("Period", &schemas::PERIOD),
        Member::new("Unit", &schemas::STANDARD_UNIT),
    ],
);

wire::shape!(DescribeAlarmsForMetricInput, DESCRIBE_ALARMS_FOR_METRIC_INPUT { 0 metric_name, 1 namespace, 2 statistic, 3 extended_statistic, 4 dimensions, 5 period, 6 unit });

/// `DescribeAlarmsForMetricOutput`.
#[derive(Clone, Default)]
pub struct DescribeAlarmsForMetricOutput {
    /// `MetricAlarms`.
    pub metric_alarms: Option<Vec<MetricAlarm>>,
}

pub(super) static DESCRIBE_ALARMS_FOR_METRIC_OUTPUT: Structure = Structure::new(
    "DescribeAlarmsForMetricOutput",
    &[Member::new("MetricAlarms", &schemas::METRIC_ALARMS)],
);

wire::shape!(DescribeAlarmsForMetricOutput, DESCRIBE_ALARMS_FOR_METRIC_OUTPUT { 0 metric_alarms });

/// `DescribeAlarmsInput`.
#[derive(Clone, Default)]
pub struct DescribeAlarmsInput {
    /// `AlarmNames`.
    pub alarm_names: Option<Vec<String>>,
    /// `AlarmNamePrefix`.
    pub alarm_name_prefix: Option<String>,
    /// `AlarmTypes`.
    pub alarm_types: Option<Vec<AlarmType>>,
    /// `ChildrenOfAlarmName`.
    pub children_of_alarm_name: Option<String>,
    /// `ParentsOfAlarmName`.
    pub parents_of_alarm_name: Option<String>,
    /// `StateValue`.
    pub state_value: Option<StateValue>,
    /// `ActionPrefix`.
    pub action_prefix: Option<String>,
    /// `MaxRecords`.
    pub max_records: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static DESCRIBE_ALARMS_INPUT: Structure = Structure::new(
    "DescribeAlarmsInput",
    &[
        Member::new("AlarmNames", &schemas::ALARM_NAMES),
        Member::new("AlarmNamePrefix", &schemas::ALARM_NAME_PREFIX),
        Member::new("AlarmTypes", &schemas::ALARM_TYPES),
        Member::new("ChildrenOfAlarmName", &schemas::ALARM_NAME),
        Member::new("ParentsOfAlarmName", &schemas::ALARM_NAME),
        Member::new("StateValue", &schemas::STATE_VALUE),
        Member::new("ActionPrefix", &schemas::ACTION_PREFIX),
        Member::new("MaxRecords", &schemas::MAX_RECORDS),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(DescribeAlarmsInput, DESCRIBE_ALARMS_INPUT { 0 alarm_names, 1 alarm_name_prefix, 2 alarm_types, 3 children_of_alarm_name, 4 parents_of_alarm_name, 5 state_value, 6 action_prefix, 7 max_records, 8 next_token });

/// `DescribeAlarmsOutput`.
#[derive(Clone, Default)]
pub struct DescribeAlarmsOutput {
    /// `CompositeAlarms`.
    pub composite_alarms: Option<Vec<CompositeAlarm>>,
    /// `MetricAlarms`.
    pub metric_alarms: Option<Vec<MetricAlarm>>,
    /// `LogAlarms`.
    pub log_alarms: Option<Vec<LogAlarm>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static DESCRIBE_ALARMS_OUTPUT: Structure = Structure::new(
    "DescribeAlarmsOutput",
    &[
        Member::new("CompositeAlarms", &schemas::COMPOSITE_ALARMS),
        Member::new("MetricAlarms", &schemas::METRIC_ALARMS),
        Member::new("LogAlarms", &schemas::LOG_ALARMS),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(DescribeAlarmsOutput, DESCRIBE_ALARMS_OUTPUT { 0 composite_alarms, 1 metric_alarms, 2 log_alarms, 3 next_token });

/// `Dimension`.
#[derive(Clone, Default)]
pub struct Dimension {
    /// `Name`.
    pub name: String,
    /// `Value`.
    pub value: String,
}

pub(super) static DIMENSION: Structure = Structure::new(
    "Dimension",
    &[
        Member::new("Name", &schemas::DIMENSION_NAME).required(),
        Member::new("Value", &schemas::DIMENSION_VALUE).required(),
    ],
);

wire::shape!(Dimension, DIMENSION { 0 name, 1 value });

/// `DimensionFilter`.
#[derive(Clone, Default)]
pub struct DimensionFilter {
    /// `Name`.
    pub name: String,
    /// `Value`.
    pub value: Option<String>,
}

pub(super) static DIMENSION_FILTER: Structure = Structure::new(
    "DimensionFilter",
    &[
        Member::new("Name", &schemas::DIMENSION_NAME).required(),
        Member::new("Value", &schemas::DIMENSION_VALUE),
    ],
);

wire::shape!(DimensionFilter, DIMENSION_FILTER { 0 name, 1 value });

/// `DisableAlarmActionsInput`.
#[derive(Clone, Default)]
pub struct DisableAlarmActionsInput {
    /// `AlarmNames`.
    pub alarm_names: Vec<String>,
}

pub(super) static DISABLE_ALARM_ACTIONS_INPUT: Structure = Structure::new(
    "DisableAlarmActionsInput",
    &[Member::new("AlarmNames", &schemas::ALARM_NAMES).required()],
);

wire::shape!(DisableAlarmActionsInput, DISABLE_ALARM_ACTIONS_INPUT { 0 alarm_names });

/// `EnableAlarmActionsInput`.
#[derive(Clone, Default)]
pub struct EnableAlarmActionsInput {
    /// `AlarmNames`.
    pub alarm_names: Vec<String>,
}

pub(super) static ENABLE_ALARM_ACTIONS_INPUT: Structure = Structure::new(
    "EnableAlarmActionsInput",
    &[Member::new("AlarmNames", &schemas::ALARM_NAMES).required()],
);

wire::shape!(EnableAlarmActionsInput, ENABLE_ALARM_ACTIONS_INPUT { 0 alarm_names });

/// `Entity`.
#[derive(Clone, Default)]
pub struct Entity {
    /// `KeyAttributes`.
    pub key_attributes: Option<BTreeMap<String, String>>,
    /// `Attributes`.
    pub attributes: Option<BTreeMap<String, String>>,
}

pub(super) static ENTITY: Structure = Structure::new(
    "Entity",
    &[
        Member::new("KeyAttributes", &schemas::ENTITY_KEY_ATTRIBUTES_MAP),
        Member::new("Attributes", &schemas::ENTITY_ATTRIBUTES_MAP),
    ],
);

wire::shape!(Entity, ENTITY { 0 key_attributes, 1 attributes });

/// `EntityMetricData`.
#[derive(Clone, Default)]
pub struct EntityMetricData {
    /// `Entity`.
    pub entity: Option<Entity>,
    /// `MetricData`.
    pub metric_data: Option<Vec<MetricDatum>>,
}

pub(super) static ENTITY_METRIC_DATA: Structure = Structure::new(
    "EntityMetricData",
    &[Member::new("Entity", &schemas::ENTITY), Member::new("MetricData", &schemas::METRIC_DATA)],
);

wire::shape!(EntityMetricData, ENTITY_METRIC_DATA { 0 entity, 1 metric_data });

/// `EvaluationCriteria`.
#[derive(Clone, Default)]
pub struct EvaluationCriteria {
    /// `PromQLCriteria`.
    pub prom_ql_criteria: Option<AlarmPromQLCriteria>,
}

pub(super) static EVALUATION_CRITERIA: Structure = Structure::new(
    "EvaluationCriteria",
    &[Member::new("PromQLCriteria", &schemas::ALARM_PROM_QL_CRITERIA)],
);

wire::shape!(EvaluationCriteria, EVALUATION_CRITERIA { 0 prom_ql_criteria });

/// `EvaluationWindow`.
#[derive(Clone, Default)]
pub struct EvaluationWindow {
    /// `WallClockWindow`.
    pub wall_clock_window: Option<WallClockWindow>,
    /// `SlidingWindow`.
    pub sliding_window: Option<SlidingWindow>,
}

pub(super) static EVALUATION_WINDOW: Structure = Structure::new(
    "EvaluationWindow",
    &[
        Member::new("WallClockWindow", &schemas::WALL_CLOCK_WINDOW),
        Member::new("SlidingWindow", &schemas::SLIDING_WINDOW),
    ],
);

wire::shape!(EvaluationWindow, EVALUATION_WINDOW { 0 wall_clock_window, 1 sliding_window });

/// `GetMetricDataInput`.
#[derive(Clone, Default)]
pub struct GetMetricDataInput {
    /// `MetricDataQueries`.
    pub metric_data_queries: Vec<MetricDataQuery>,
    /// `StartTime`.
    pub start_time: Timestamp,
    /// `EndTime`.
    pub end_time: Timestamp,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `ScanBy`.
    pub scan_by: Option<ScanBy>,
    /// `MaxDatapoints`.
    pub max_datapoints: Option<i32>,
    /// `LabelOptions`.
    pub label_options: Option<LabelOptions>,
}

pub(super) static GET_METRIC_DATA_INPUT: Structure = Structure::new(
    "GetMetricDataInput",
    &[
        Member::new("MetricDataQueries", &schemas::METRIC_DATA_QUERIES).required(),
        Member::new("StartTime", &plain::TIMESTAMP).required(),
        Member::new("EndTime", &plain::TIMESTAMP).required(),
        Member::new("NextToken", &plain::STRING),
        Member::new("ScanBy", &schemas::SCAN_BY),
        Member::new("MaxDatapoints", &plain::INTEGER),
        Member::new("LabelOptions", &schemas::LABEL_OPTIONS),
    ],
);

wire::shape!(GetMetricDataInput, GET_METRIC_DATA_INPUT { 0 metric_data_queries, 1 start_time, 2 end_time, 3 next_token, 4 scan_by, 5 max_datapoints, 6 label_options });

/// `GetMetricDataOutput`.
#[derive(Clone, Default)]
pub struct GetMetricDataOutput {
    /// `MetricDataResults`.
    pub metric_data_results: Option<Vec<MetricDataResult>>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Messages`.
    pub messages: Option<Vec<MessageData>>,
}

pub(super) static GET_METRIC_DATA_OUTPUT: Structure = Structure::new(
    "GetMetricDataOutput",
    &[
        Member::new("MetricDataResults", &schemas::METRIC_DATA_RESULTS),
        Member::new("NextToken", &plain::STRING),
        Member::new("Messages", &schemas::METRIC_DATA_RESULT_MESSAGES),
    ],
);

wire::shape!(GetMetricDataOutput, GET_METRIC_DATA_OUTPUT { 0 metric_data_results, 1 next_token, 2 messages });

/// `GetMetricStatisticsInput`.
#[derive(Clone, Default)]
pub struct GetMetricStatisticsInput {
    /// `Namespace`.
    pub namespace: String,
    /// `MetricName`.
    pub metric_name: String,
    /// `Dimensions`.
    pub dimensions: Option<Vec<Dimension>>,
    /// `StartTime`.
    pub start_time: Timestamp,
    /// `EndTime`.
    pub end_time: Timestamp,
    /// `Period`.
    pub period: i32,
    /// `Statistics`.
    pub statistics: Option<Vec<Statistic>>,
    /// `ExtendedStatistics`.
    pub extended_statistics: Option<Vec<String>>,
    /// `Unit`.
    pub unit: Option<StandardUnit>,
}

pub(super) static GET_METRIC_STATISTICS_INPUT: Structure = Structure::new(
    "GetMetricStatisticsInput",
    &[
        Member::new("Namespace", &schemas::NAMESPACE).required(),
        Member::new("MetricName", &schemas::METRIC_NAME).required(),
        Member::new("Dimensions", &schemas::DIMENSIONS),
        Member::new("StartTime", &plain::TIMESTAMP).required(),
        Member::new("EndTime", &plain::TIMESTAMP).required(),
        Member::new("Period", &schemas::PERIOD).required(),
        Member::new("Statistics", &schemas::STATISTICS),
        Member::new("ExtendedStatistics", &schemas::EXTENDED_STATISTICS),
        Member::new("Unit", &schemas::STANDARD_UNIT),
    ],
);

wire::shape!(GetMetricStatisticsInput, GET_METRIC_STATISTICS_INPUT { 0 namespace, 1 metric_name, 2 dimensions, 3 start_time, 4 end_time, 5 period, 6 statistics, 7 extended_statistics, 8 unit });

/// `GetMetricStatisticsOutput`.
#[derive(Clone, Default)]
pub struct GetMetricStatisticsOutput {
    /// `Label`.
    pub label: Option<String>,
    /// `Datapoints`.
    pub datapoints: Option<Vec<Datapoint>>,
}

pub(super) static GET_METRIC_STATISTICS_OUTPUT: Structure = Structure::new(
    "GetMetricStatisticsOutput",
    &[Member::new("Label", &plain::STRING), Member::new("Datapoints", &schemas::DATAPOINTS)],
);

wire::shape!(GetMetricStatisticsOutput, GET_METRIC_STATISTICS_OUTPUT { 0 label, 1 datapoints });

/// `LabelOptions`.
#[derive(Clone, Default)]
pub struct LabelOptions {
    /// `Timezone`.
    pub timezone: Option<String>,
}

pub(super) static LABEL_OPTIONS: Structure =
    Structure::new("LabelOptions", &[Member::new("Timezone", &plain::STRING)]);

wire::shape!(LabelOptions, LABEL_OPTIONS { 0 timezone });

/// `ListMetricsInput`.
#[derive(Clone, Default)]
pub struct ListMetricsInput {
    /// `Namespace`.
    pub namespace: Option<String>,
    /// `MetricName`.
    pub metric_name: Option<String>,
    /// `Dimensions`.
    pub dimensions: Option<Vec<DimensionFilter>>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `RecentlyActive`.
    pub recently_active: Option<RecentlyActive>,
    /// `IncludeLinkedAccounts`.
    pub include_linked_accounts: Option<bool>,
    /// `OwningAccount`.
    pub owning_account: Option<String>,
}

pub(super) static LIST_METRICS_INPUT: Structure = Structure::new(
    "ListMetricsInput",
    &[
        Member::new("Namespace", &schemas::NAMESPACE),
        Member::new("MetricName", &schemas::METRIC_NAME),
        Member::new("Dimensions", &schemas::DIMENSION_FILTERS),
        Member::new("NextToken", &plain::STRING),
        Member::new("RecentlyActive", &schemas::RECENTLY_ACTIVE),
        Member::new("IncludeLinkedAccounts", &plain::BOOLEAN),
        Member::new("OwningAccount", &schemas::ACCOUNT_ID),
    ],
);

wire::shape!(ListMetricsInput, LIST_METRICS_INPUT { 0 namespace, 1 metric_name, 2 dimensions, 3 next_token, 4 recently_active, 5 include_linked_accounts, 6 owning_account });

/// `ListMetricsOutput`.
#[derive(Clone, Default)]
pub struct ListMetricsOutput {
    /// `Metrics`.
    pub metrics: Option<Vec<Metric>>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `OwningAccounts`.
    pub owning_accounts: Option<Vec<String>>,
}

pub(super) static LIST_METRICS_OUTPUT: Structure = Structure::new(
    "ListMetricsOutput",
    &[
        Member::new("Metrics", &schemas::METRICS),
        Member::new("NextToken", &plain::STRING),
        Member::new("OwningAccounts", &schemas::OWNING_ACCOUNTS),
    ],
);

wire::shape!(ListMetricsOutput, LIST_METRICS_OUTPUT { 0 metrics, 1 next_token, 2 owning_accounts });

/// `ListTagsForResourceInput`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceInput {
    /// `ResourceARN`.
    pub resource_arn: String,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_INPUT: Structure = Structure::new(
    "ListTagsForResourceInput",
    &[Member::new("ResourceARN", &schemas::AMAZON_RESOURCE_NAME).required()],
);

wire::shape!(ListTagsForResourceInput, LIST_TAGS_FOR_RESOURCE_INPUT { 0 resource_arn });

/// `ListTagsForResourceOutput`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceOutput {
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_OUTPUT: Structure =
    Structure::new("ListTagsForResourceOutput", &[Member::new("Tags", &schemas::TAG_LIST)]);

wire::shape!(ListTagsForResourceOutput, LIST_TAGS_FOR_RESOURCE_OUTPUT { 0 tags });

/// `LogAlarm`.
#[derive(Clone, Default)]
pub struct LogAlarm {
    /// `AlarmName`.
    pub alarm_name: Option<String>,
    /// `AlarmArn`.
    pub alarm_arn: Option<String>,
    /// `AlarmDescription`.
    pub alarm_description: Option<String>,
    /// `AlarmConfigurationUpdatedTimestamp`.
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    /// `ActionsEnabled`.
    pub actions_enabled: Option<bool>,
    /// `OKActions`.
    pub ok_actions: Option<Vec<String>>,
    /// `AlarmActions`.
    pub alarm_actions: Option<Vec<String>>,
    /// `InsufficientDataActions`.
    pub insufficient_data_actions: Option<Vec<String>>,
    /// `StateValue`.
    pub state_value: Option<StateValue>,
    /// `StateReason`.
    pub state_reason: Option<String>,
    /// `StateReasonData`.
    pub state_reason_data: Option<String>,
    /// `StateUpdatedTimestamp`.
    pub state_updated_timestamp: Option<Timestamp>,
    /// `ScheduledQueryConfiguration`.
    pub scheduled_query_configuration: Option<ScheduledQueryConfiguration>,
    /// `QueryResultsToEvaluate`.
    pub query_results_to_evaluate: Option<i32>,
    /// `QueryResultsToAlarm`.
    pub query_results_to_alarm: Option<i32>,
    /// `Threshold`.
    pub threshold: Option<f64>,
    /// `ComparisonOperator`.
    pub comparison_operator: Option<ComparisonOperator>,
    /// `TreatMissingData`.
    pub treat_missing_data: Option<String>,
    /// `StateTransitionedTimestamp`.
    pub state_transitioned_timestamp: Option<Timestamp>,
    /// `EvaluationState`.
    pub evaluation_state: Option<EvaluationState>,
    /// `ActionLogLineCount`.
    pub action_log_line_count: Option<i32>,
    /// `ActionLogLineRoleArn`.
    pub action_log_line_role_arn: Option<String>,
    /// `WarmUpConfiguration`.
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    /// `ActionConfiguration`.
    pub action_configuration: Option<ActionConfiguration>,
}

pub(super) static LOG_ALARM: Structure = Structure::new(
    "LogAlarm",
    &[
        Member::new("AlarmName", &schemas::ALARM_NAME),
        Member::new("AlarmArn", &schemas::ALARM_ARN),
        Member::new("AlarmDescription", &schemas::ALARM_DESCRIPTION),
        Member::new("AlarmConfigurationUpdatedTimestamp", &plain::TIMESTAMP),
        Member::new("ActionsEnabled", &plain::BOOLEAN),
        Member::new("OKActions", &schemas::RESOURCE_LIST),
        Member::new("AlarmActions", &schemas::RESOURCE_LIST),
        Member::new("InsufficientDataActions", &schemas::RESOURCE_LIST),
        Member::new("StateValue", &schemas::STATE_VALUE),
        Member::new("StateReason", &schemas::STATE_REASON),
        Member::new("StateReasonData", &schemas::STATE_REASON_DATA),
        Member::new("StateUpdatedTimestamp", &plain::TIMESTAMP),
        Member::new("ScheduledQueryConfiguration", &schemas::SCHEDULED_QUERY_CONFIGURATION),
        Member::new("QueryResultsToEvaluate", &schemas::QUERY_RESULTS_TO_EVALUATE),
        Member::new("QueryResultsToAlarm", &schemas::QUERY_RESULTS_TO_ALARM),
        Member::new("Threshold", &plain::DOUBLE),
        Member::new("ComparisonOperator", &schemas::COMPARISON_OPERATOR),
        Member::new("TreatMissingData", &schemas::TREAT_MISSING_DATA),
        Member::new("StateTransitionedTimestamp", &plain::TIMESTAMP),
        Member::new("EvaluationState", &schemas::EVALUATION_STATE),
        Member::new("ActionLogLineCount", &plain::INTEGER),
        Member::new("ActionLogLineRoleArn", &plain::STRING),
        Member::new("WarmUpConfiguration", &schemas::WARM_UP_CONFIGURATION),
        Member::new("ActionConfiguration", &schemas::ACTION_CONFIGURATION),
    ],
);

wire::shape!(LogAlarm, LOG_ALARM { 0 alarm_name, 1 alarm_arn, 2 alarm_description, 3 alarm_configuration_updated_timestamp, 4 actions_enabled, 5 ok_actions, 6 alarm_actions, 7 insufficient_data_actions, 8 state_value, 9 state_reason, 10 state_reason_data, 11 state_updated_timestamp, 12 scheduled_query_configuration, 13 query_results_to_evaluate, 14 query_results_to_alarm, 15 threshold, 16 comparison_operator, 17 treat_missing_data, 18 state_transitioned_timestamp, 19 evaluation_state, 20 action_log_line_count, 21 action_log_line_role_arn, 22 warm_up_configuration, 23 action_configuration });

/// `MessageData`.
#[derive(Clone, Default)]
pub struct MessageData {
    /// `Code`.
    pub code: Option<String>,
    /// `Value`.
    pub value: Option<String>,
}

pub(super) static MESSAGE_DATA: Structure = Structure::new(
    "MessageData",
    &[Member::new("Code", &plain::STRING), Member::new("Value", &plain::STRING)],
);

wire::shape!(MessageData, MESSAGE_DATA { 0 code, 1 value });

/// `Metric`.
#[derive(Clone, Default)]
pub struct Metric {
    /// `Namespace`.
    pub namespace: Option<String>,
    /// `MetricName`.
    pub metric_name: Option<String>,
    /// `Dimensions`.
    pub dimensions: Option<Vec<Dimension>>,
}

pub(super) static METRIC: Structure = Structure::new(
    "Metric",
    &[
        Member::new("Namespace", &schemas::NAMESPACE),
        Member::new("MetricName", &schemas::METRIC_NAME),
        Member::new("Dimensions", &schemas::DIMENSIONS),
    ],
);

wire::shape!(Metric, METRIC { 0 namespace, 1 metric_name, 2 dimensions });

/// `MetricAlarm`.
#[derive(Clone, Default)]
pub struct MetricAlarm {
    /// `AlarmName`.
    pub alarm_name: Option<String>,
    /// `AlarmArn`.
    pub alarm_arn: Option<String>,
    /// `AlarmDescription`.
    pub alarm_description: Option<String>,
    /// `AlarmConfigurationUpdatedTimestamp`.
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    /// `ActionsEnabled`.
    pub actions_enabled: Option<bool>,
    /// `OKActions`.
    pub ok_actions: Option<Vec<String>>,
    /// `AlarmActions`.
    pub alarm_actions: Option<Vec<String>>,
    /// `InsufficientDataActions`.
    pub insufficient_data_actions: Option<Vec<String>>,
    /// `StateValue`.
    pub state_value: Option<StateValue>,
    /// `StateReason`.
    pub state_reason: Option<String>,
    /// `StateReasonData`.
    pub state_reason_data: Option<String>,
    /// `StateUpdatedTimestamp`.
    pub state_updated_timestamp: Option<Timestamp>,
    /// `MetricName`.
    pub metric_name: Option<String>,
    /// `Namespace`.
    pub namespace: Option<String>,
    /// `Statistic`.
    pub statistic: Option<Statistic>,
    /// `ExtendedStatistic`.
    pub extended_statistic: Option<String>,
    /// `Dimensions`.
    pub dimensions: Option<Vec<Dimension>>,
    /// `Period`.
    pub period: Option<i32>,
    /// `Unit`.
    pub unit: Option<StandardUnit>,
    /// `EvaluationPeriods`.
    pub evaluation_periods: Option<i32>,
    /// `DatapointsToAlarm`.
    pub datapoints_to_alarm: Option<i32>,
    /// `Threshold`.
    pub threshold: Option<f64>,
    /// `ComparisonOperator`.
    pub comparison_operator: Option<ComparisonOperator>,
    /// `TreatMissingData`.
    pub treat_missing_data: Option<String>,
    /// `EvaluateLowSampleCountPercentile`.
    pub evaluate_low_sample_count_percentile: Option<String>,
    /// `Metrics`.
    pub metrics: Option<Vec<MetricDataQuery>>,
    /// `ThresholdMetricId`.
    pub threshold_metric_id: Option<String>,
    /// `EvaluationState`.
    pub evaluation_state: Option<EvaluationState>,
    /// `StateTransitionedTimestamp`.
    pub state_transitioned_timestamp: Option<Timestamp>,
    /// `EvaluationWindow`.
    pub evaluation_window: Option<EvaluationWindow>,
    /// `WarmUpConfiguration`.
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    /// `EvaluationCriteria`.
    pub evaluation_criteria: Option<EvaluationCriteria>,
    /// `EvaluationInterval`.
    pub evaluation_interval: Option<i32>,
    /// `ActionConfiguration`.
    pub action_configuration: Option<ActionConfiguration>,
}

pub(super) static METRIC_ALARM: Structure = Structure::new(
    "MetricAlarm",
    &[
        Member::new("AlarmName", &schemas::ALARM_NAME),
        Member::new("AlarmArn", &schemas::ALARM_ARN),
        Member::new("AlarmDescription", &schemas::ALARM_DESCRIPTION),
        Member::new("AlarmConfigurationUpdatedTimestamp", &plain::TIMESTAMP),
        Member::new("ActionsEnabled", &plain::BOOLEAN),
        Member::new("OKActions", &schemas::RESOURCE_LIST),
        Member::new("AlarmActions", &schemas::RESOURCE_LIST),
        Member::new("InsufficientDataActions", &schemas::RESOURCE_LIST),
        Member::new("StateValue", &schemas::STATE_VALUE),
        Member::new("StateReason", &schemas::STATE_REASON),
        Member::new("StateReasonData", &schemas::STATE_REASON_DATA),
        Member::new("StateUpdatedTimestamp", &plain::TIMESTAMP),
        Member::new("MetricName", &schemas::METRIC_NAME),
        Member::new("Namespace", &schemas::NAMESPACE),
        Member::new("Statistic", &schemas::STATISTIC),
        Member::new("ExtendedStatistic", &plain::STRING),
        Member::new("Dimensions", &schemas::DIMENSIONS),
        Member::new("Period", &schemas::PERIOD),
        Member::new("Unit", &schemas::STANDARD_UNIT),
        Member::new("EvaluationPeriods", &schemas::EVALUATION_PERIODS),
        Member::new("DatapointsToAlarm", &schemas::DATAPOINTS_TO_ALARM),
        Member::new("Threshold", &plain::DOUBLE),
        Member::new("ComparisonOperator", &schemas::COMPARISON_OPERATOR),
        Member::new("TreatMissingData", &schemas::TREAT_MISSING_DATA),
        Member::new(
            "EvaluateLowSampleCountPercentile",
            &schemas::EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE,
        ),
        Member::new("Metrics", &schemas::METRIC_DATA_QUERIES),
        Member::new("ThresholdMetricId", &schemas::METRIC_ID),
        Member::new("EvaluationState", &schemas::EVALUATION_STATE),
        Member::new("StateTransitionedTimestamp", &plain::TIMESTAMP),
        Member::new("EvaluationWindow", &schemas::EVALUATION_WINDOW),
        Member::new("WarmUpConfiguration", &schemas::WARM_UP_CONFIGURATION),
        Member::new("EvaluationCriteria", &schemas::EVALUATION_CRITERIA),
        Member::new("EvaluationInterval", &schemas::EVALUATION_INTERVAL),
        Member::new("ActionConfiguration", &schemas::ACTION_CONFIGURATION),
    ],
);

wire::shape!(MetricAlarm, METRIC_ALARM { 0 alarm_name, 1 alarm_arn, 2 alarm_description, 3 alarm_configuration_updated_timestamp, 4 actions_enabled, 5 ok_actions, 6 alarm_actions, 7 insufficient_data_actions, 8 state_value, 9 state_reason, 10 state_reason_data, 11 state_updated_timestamp, 12 metric_name, 13 namespace, 14 statistic, 15 extended_statistic, 16 dimensions, 17 period, 18 unit, 19 evaluation_periods, 20 datapoints_to_alarm, 21 threshold, 22 comparison_operator, 23 treat_missing_data, 24 evaluate_low_sample_count_percentile, 25 metrics, 26 threshold_metric_id, 27 evaluation_state, 28 state_transitioned_timestamp, 29 evaluation_window, 30 warm_up_configuration, 31 evaluation_criteria, 32 evaluation_interval, 33 action_configuration });

/// `MetricDataQuery`.
#[derive(Clone, Default)]
pub struct MetricDataQuery {
    /// `Id`.
    pub id: String,
    /// `MetricStat`.
    pub metric_stat: Option<MetricStat>,
    /// `Expression`.
    pub expression: Option<String>,
    /// `Label`.
    pub label: Option<String>,
    /// `ReturnData`.
    pub return_data: Option<bool>,
    /// `Period`.
    pub period: Option<i32>,
    /// `AccountId`.
    pub account_id: Option<String>,
}

pub(super) static METRIC_DATA_QUERY: Structure = Structure::new(
    "MetricDataQuery",
    &[
        Member::new("Id", &schemas::METRIC_ID).required(),
        Member::new("MetricStat", &schemas::METRIC_STAT),
        Member::new("Expression", &schemas::METRIC_EXPRESSION),
        Member::new("Label", &plain::STRING),
        Member::new("ReturnData", &plain::BOOLEAN),
        Member::new("Period", &schemas::PERIOD),
        Member::new("AccountId", &schemas::ACCOUNT_ID),
    ],
);

wire::shape!(MetricDataQuery, METRIC_DATA_QUERY { 0 id, 1 metric_stat, 2 expression, 3 label, 4 return_data, 5 period, 6 account_id });

/// `MetricDataResult`.
#[derive(Clone, Default)]
pub struct MetricDataResult {
    /// `Id`.
    pub id: Option<String>,
    /// `Label`.
    pub label: Option<String>,
    /// `Timestamps`.
    pub timestamps: Option<Vec<Timestamp>>,
    /// `Values`.
    pub values: Option<Vec<f64>>,
    /// `StatusCode`.
    pub status_code: Option<StatusCode>,
    /// `Messages`.
    pub messages: Option<Vec<MessageData>>,
}

pub(super) static METRIC_DATA_RESULT: Structure = Structure::new(
    "MetricDataResult",
    &[
        Member::new("Id", &schemas::METRIC_ID),
        Member::new("Label", &plain::STRING),
        Member::new("Timestamps", &schemas::TIMESTAMPS),
        Member::new("Values", &schemas::DATAPOINT_VALUES),
        Member::new("StatusCode", &schemas::STATUS_CODE),
        Member::new("Messages", &schemas::METRIC_DATA_RESULT_MESSAGES),
    ],
);

wire::shape!(MetricDataResult, METRIC_DATA_RESULT { 0 id, 1 label, 2 timestamps, 3 values, 4 status_code, 5 messages });

/// `MetricDatum`.
#[derive(Clone, Default)]
pub struct MetricDatum {
    /// `MetricName`.
    pub metric_name: String,
    /// `Dimensions`.
    pub dimensions: Option<Vec<Dimension>>,
    /// `Timestamp`.
    pub timestamp: Option<Timestamp>,
    /// `Value`.
    pub value: Option<f64>,
    /// `StatisticValues`.
    pub statistic_values: Option<StatisticSet>,
    /// `Values`.
    pub values: Option<Vec<f64>>,
    /// `Counts`.
    pub counts: Option<Vec<f64>>,
    /// `Unit`.
    pub unit: Option<StandardUnit>,
    /// `StorageResolution`.
    pub storage_resolution: Option<i32>,
}

pub(super) static METRIC_DATUM: Structure = Structure::new(
    "MetricDatum",
    &[
        Member::new("MetricName", &schemas::METRIC_NAME).required(),
        Member::new("Dimensions", &schemas::DIMENSIONS),
        Member::new("Timestamp", &plain::TIMESTAMP),
        Member::new("Value", &plain::DOUBLE),
        Member::new("StatisticValues", &schemas::STATISTIC_SET),
        Member::new("Values", &schemas::VALUES),
        Member::new("Counts", &schemas::COUNTS),
        Member::new("Unit", &schemas::STANDARD_UNIT),
        Member::new("StorageResolution", &schemas::STORAGE_RESOLUTION),
    ],
);

wire::shape!(MetricDatum, METRIC_DATUM { 0 metric_name, 1 dimensions, 2 timestamp, 3 value, 4 statistic_values, 5 values, 6 counts, 7 unit, 8 storage_resolution });

/// `MetricStat`.
#[derive(Clone, Default)]
pub struct MetricStat {
    /// `Metric`.
    pub metric: Metric,
    /// `Period`.
    pub period: i32,
    /// `Stat`.
    pub stat: String,
    /// `Unit`.
    pub unit: Option<StandardUnit>,
}

pub(super) static METRIC_STAT: Structure = Structure::new(
    "MetricStat",
    &[
        Member::new("Metric", &schemas::METRIC).required(),
        Member::new("Period", &schemas::PERIOD).required(),
        Member::new("Stat", &plain::STRING).required(),
        Member::new("Unit", &schemas::STANDARD_UNIT),
    ],
);

wire::shape!(MetricStat, METRIC_STAT { 0 metric, 1 period, 2 stat, 3 unit });

/// `PutMetricAlarmInput`.
#[derive(Clone, Default)]
pub struct PutMetricAlarmInput {
    /// `AlarmName`.
    pub alarm_name: String,
    /// `AlarmDescription`.
    pub alarm_description: Option<String>,
    /// `ActionsEnabled`.
    pub actions_enabled: Option<bool>,
    /// `OKActions`.
    pub ok_actions: Option<Vec<String>>,
    /// `AlarmActions`.
    pub alarm_actions: Option<Vec<String>>,
    /// `InsufficientDataActions`.
    pub insufficient_data_actions: Option<Vec<String>>,
    /// `MetricName`.
    pub metric_name: Option<String>,
    /// `Namespace`.
    pub namespace: Option<String>,
    /// `Statistic`.
    pub statistic: Option<Statistic>,
    /// `ExtendedStatistic`.
    pub extended_statistic: Option<String>,
    /// `Dimensions`.
    pub dimensions: Option<Vec<Dimension>>,
    /// `Period`.
    pub period: Option<i32>,
    /// `Unit`.
    pub unit: Option<StandardUnit>,
    /// `EvaluationPeriods`.
    pub evaluation_periods: Option<i32>,
    /// `DatapointsToAlarm`.
    pub datapoints_to_alarm: Option<i32>,
    /// `Threshold`.
    pub threshold: Option<f64>,
    /// `ComparisonOperator`.
    pub comparison_operator: Option<ComparisonOperator>,
    /// `TreatMissingData`.
    pub treat_missing_data: Option<String>,
    /// `EvaluateLowSampleCountPercentile`.
    pub evaluate_low_sample_count_percentile: Option<String>,
    /// `Metrics`.
    pub metrics: Option<Vec<MetricDataQuery>>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `ThresholdMetricId`.
    pub threshold_metric_id: Option<String>,
    /// `EvaluationWindow`.
    pub evaluation_window: Option<EvaluationWindow>,
    /// `WarmUpConfiguration`.
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    /// `EvaluationCriteria`.
    pub evaluation_criteria: Option<EvaluationCriteria>,
    /// `EvaluationInterval`.
    pub evaluation_interval: Option<i32>,
    /// `ActionConfiguration`.
    pub action_configuration: Option<ActionConfiguration>,
}

pub(super) static PUT_METRIC_ALARM_INPUT: Structure = Structure::new(
    "PutMetricAlarmInput",
    &[
        Member::new("AlarmName", &schemas::ALARM_NAME).required(),
        Member::new("AlarmDescription", &schemas::ALARM_DESCRIPTION),
        Member::new("ActionsEnabled", &plain::BOOLEAN),
        Member::new("OKActions", &schemas::RESOURCE_LIST),
        Member::new("AlarmActions", &schemas::RESOURCE_LIST),
        Member::new("InsufficientDataActions", &schemas::RESOURCE_LIST),
        Member::new("MetricName", &schemas::METRIC_NAME),
        Member::new("Namespace", &schemas::NAMESPACE),
        Member::new("Statistic", &schemas::STATISTIC),
        Member::new("ExtendedStatistic", &plain::STRING),
        Member::new("Dimensions", &schemas::DIMENSIONS),
        Member::new("Period", &schemas::PERIOD),
        Member::new("Unit", &schemas::STANDARD_UNIT),
        Member::new("EvaluationPeriods", &schemas::EVALUATION_PERIODS),
        Member::new("DatapointsToAlarm", &schemas::DATAPOINTS_TO_ALARM),
        Member::new("Threshold", &plain::DOUBLE),
        Member::new("ComparisonOperator", &schemas::COMPARISON_OPERATOR),
        Member::new("TreatMissingData", &schemas::TREAT_MISSING_DATA),
        Member::new(
            "EvaluateLowSampleCountPercentile",
            &schemas::EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE,
        ),
        Member::new("Metrics", &schemas::METRIC_DATA_QUERIES),
        Member::new("Tags", &schemas::TAG_LIST),
        Member::new("ThresholdMetricId", &schemas::METRIC_ID),
        Member::new("EvaluationWindow", &schemas::EVALUATION_WINDOW),
        Member::new("WarmUpConfiguration", &schemas::WARM_UP_CONFIGURATION),
        Member::new("EvaluationCriteria", &schemas::EVALUATION_CRITERIA),
        Member::new("EvaluationInterval", &schemas::EVALUATION_INTERVAL),
        Member::new("ActionConfiguration", &schemas::ACTION_CONFIGURATION),
    ],
);

wire::shape!(PutMetricAlarmInput, PUT_METRIC_ALARM_INPUT { 0 alarm_name, 1 alarm_description, 2 actions_enabled, 3 ok_actions, 4 alarm_actions, 5 insufficient_data_actions, 6 metric_name, 7 namespace, 8 statistic, 9 extended_statistic, 10 dimensions, 11 period, 12 unit, 13 evaluation_periods, 14 datapoints_to_alarm, 15 threshold, 16 comparison_operator, 17 treat_missing_data, 18 evaluate_low_sample_count_percentile, 19 metrics, 20 tags, 21 threshold_metric_id, 22 evaluation_window, 23 warm_up_configuration, 24 evaluation_criteria, 25 evaluation_interval, 26 action_configuration });

/// `PutMetricDataInput`.
#[derive(Clone, Default)]
pub struct PutMetricDataInput {
    /// `Namespace`.
    pub namespace: String,
    /// `MetricData`.
    pub metric_data: Option<Vec<MetricDatum>>,
    /// `EntityMetricData`.
    pub entity_metric_data: Option<Vec<EntityMetricData>>,
    /// `StrictEntityValidation`.
    pub strict_entity_validation: Option<bool>,
}

pub(super) static PUT_METRIC_DATA_INPUT: Structure = Structure::new(
    "PutMetricDataInput",
    &[
        Member::new("Namespace", &schemas::NAMESPACE).required(),
        Member::new("MetricData", &schemas::METRIC_DATA),
        Member::new("EntityMetricData", &schemas::ENTITY_METRIC_DATA_LIST),
        Member::new("StrictEntityValidation", &plain::BOOLEAN),
    ],
);

wire::shape!(PutMetricDataInput, PUT_METRIC_DATA_INPUT { 0 namespace, 1 metric_data, 2 entity_metric_data, 3 strict_entity_validation });

/// `ScheduleConfiguration`.
#[derive(Clone, Default)]
pub struct ScheduleConfiguration {
    /// `ScheduleExpression`.
    pub schedule_expression: String,
    /// `StartTimeOffset`.
    pub start_time_offset: i64,
    /// `EndTimeOffset`.
    pub end_time_offset: Option<i64>,
}

pub(super) static SCHEDULE_CONFIGURATION: Structure = Structure::new(
    "ScheduleConfiguration",
    &[
        Member::new("ScheduleExpression", &schemas::SCHEDULE_EXPRESSION).required(),
        Member::new("StartTimeOffset", &schemas::START_TIME_OFFSET).required(),
        Member::new("EndTimeOffset", &schemas::END_TIME_OFFSET),
    ],
);

wire::shape!(ScheduleConfiguration, SCHEDULE_CONFIGURATION { 0 schedule_expression, 1 start_time_offset, 2 end_time_offset });

/// `ScheduledQueryConfiguration`.
#[derive(Clone, Default)]
pub struct ScheduledQueryConfiguration {
    /// `QueryString`.
    pub query_string: String,
    /// `LogGroupIdentifiers`.
    pub log_group_identifiers: Option<Vec<String>>,
    /// `QueryARN`.
    pub query_arn: Option<String>,
    /// `ScheduledQueryRoleARN`.
    pub scheduled_query_role_arn: String,
    /// `ScheduleConfiguration`.
    pub schedule_configuration: ScheduleConfiguration,
    /// `AggregationExpression`.
    pub aggregation_expression: String,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static SCHEDULED_QUERY_CONFIGURATION: Structure = Structure::new(
    "ScheduledQueryConfiguration",
    &[
        Member::new("QueryString", &schemas::QUERY_STRING).required(),
        Member::new("LogGroupIdentifiers", &schemas::LOG_GROUP_IDENTIFIERS),
        Member::new("QueryARN", &schemas::AMAZON_RESOURCE_NAME),
        Member::new("ScheduledQueryRoleARN", &schemas::AMAZON_RESOURCE_NAME).required(),
        Member::new("ScheduleConfiguration", &schemas::SCHEDULE_CONFIGURATION).required(),
        Member::new("AggregationExpression", &schemas::AGGREGATION_EXPRESSION).required(),
        Member::new("Tags", &schemas::TAG_LIST),
    ],
);

wire::shape!(ScheduledQueryConfiguration, SCHEDULED_QUERY_CONFIGURATION { 0 query_string, 1 log_group_identifiers, 2 query_arn, 3 scheduled_query_role_arn, 4 schedule_configuration, 5 aggregation_expression, 6 tags });

/// `SetAlarmStateInput`.
#[derive(Clone, Default)]
pub struct SetAlarmStateInput {
    /// `AlarmName`.
    pub alarm_name: String,
    /// `StateValue`.
    pub state_value: StateValue,
    /// `StateReason`.
    pub state_reason: String,
    /// `StateReasonData`.
    pub state_reason_data: Option<String>,
}

pub(super) static SET_ALARM_STATE_INPUT: Structure = Structure::new(
    "SetAlarmStateInput",
    &[
        Member::new("AlarmName", &schemas::ALARM_NAME).required(),
        Member::new("StateValue", &schemas::STATE_VALUE).required(),
        Member::new("StateReason", &schemas::STATE_REASON).required(),
        Member::new("StateReasonData", &schemas::STATE_REASON_DATA),
    ],
);

wire::shape!(SetAlarmStateInput, SET_ALARM_STATE_INPUT { 0 alarm_name, 1 state_value, 2 state_reason, 3 state_reason_data });

/// `SlidingWindow`.
#[derive(Clone, Default)]
pub struct SlidingWindow {}

pub(super) static SLIDING_WINDOW: Structure = Structure::new("SlidingWindow", &[]);

wire::shape!(SlidingWindow, SLIDING_WINDOW {});

/// `StatisticSet`.
#[derive(Clone, Default)]
pub struct StatisticSet {
    /// `SampleCount`.
    pub sample_count: f64,
    /// `Sum`.
    pub sum: f64,
    /// `Minimum`.
    pub minimum: f64,
    /// `Maximum`.
    pub maximum: f64,
}

pub(super) static STATISTIC_SET: Structure = Structure::new(
    "StatisticSet",
    &[
        Member::new("SampleCount", &plain::DOUBLE).required(),
        Member::new("Sum", &plain::DOUBLE).required(),
        Member::new("Minimum", &plain::DOUBLE).required(),
        Member::new("Maximum", &plain::DOUBLE).required(),
    ],
);

wire::shape!(StatisticSet, STATISTIC_SET { 0 sample_count, 1 sum, 2 minimum, 3 maximum });

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
        Member::new("Key", &schemas::TAG_KEY).required(),
        Member::new("Value", &schemas::TAG_VALUE).required(),
    ],
);

wire::shape!(Tag, TAG { 0 key, 1 value });

/// `TagResourceInput`.
#[derive(Clone, Default)]
pub struct TagResourceInput {
    /// `ResourceARN`.
    pub resource_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_RESOURCE_INPUT: Structure = Structure::new(
    "TagResourceInput",
    &[
        Member::new("ResourceARN", &schemas::AMAZON_RESOURCE_NAME).required(),
        Member::new("Tags", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(TagResourceInput, TAG_RESOURCE_INPUT { 0 resource_arn, 1 tags });

/// `TagResourceOutput`.
#[derive(Clone, Default)]
pub struct TagResourceOutput {}

pub(super) static TAG_RESOURCE_OUTPUT: Structure = Structure::new("TagResourceOutput", &[]);

wire::shape!(TagResourceOutput, TAG_RESOURCE_OUTPUT {});

/// `UntagResourceInput`.
#[derive(Clone, Default)]
pub struct UntagResourceInput {
    /// `ResourceARN`.
    pub resource_arn: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_RESOURCE_INPUT: Structure = Structure::new(
    "UntagResourceInput",
    &[
        Member::new("ResourceARN", &schemas::AMAZON_RESOURCE_NAME).required(),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST).required(),
    ],
);

wire::shape!(UntagResourceInput, UNTAG_RESOURCE_INPUT { 0 resource_arn, 1 tag_keys });

/// `UntagResourceOutput`.
#[derive(Clone, Default)]
pub struct UntagResourceOutput {}

pub(super) static UNTAG_RESOURCE_OUTPUT: Structure = Structure::new("UntagResourceOutput", &[]);

wire::shape!(UntagResourceOutput, UNTAG_RESOURCE_OUTPUT {});

/// `WallClockWindow`.
#[derive(Clone, Default)]
pub struct WallClockWindow {
    /// `Timezone`.
    pub timezone: Option<String>,
}

pub(super) static WALL_CLOCK_WINDOW: Structure =
    Structure::new("WallClockWindow", &[Member::new("Timezone", &schemas::TIMEZONE)]);

wire::shape!(WallClockWindow, WALL_CLOCK_WINDOW { 0 timezone });

/// `WarmUpConfiguration`.
#[derive(Clone, Default)]
pub struct WarmUpConfiguration {
    /// `WarmUpPeriodDurationInMinutes`.
    pub warm_up_period_duration_in_minutes: i32,
    /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`.
    pub only_start_evaluating_after_warm_up_period_ends: Option<bool>,
}

pub(super) static WARM_UP_CONFIGURATION: Structure = Structure::new(
    "WarmUpConfiguration",
    &[
        Member::new("WarmUpPeriodDurationInMinutes", &schemas::WARM_UP_PERIOD_DURATION_IN_MINUTES)
            .required(),
        Member::new("OnlyStartEvaluatingAfterWarmUpPeriodEnds", &plain::BOOLEAN),
    ],
);

wire::shape!(WarmUpConfiguration, WARM_UP_CONFIGURATION { 0 warm_up_period_duration_in_minutes, 1 only_start_evaluating_after_warm_up_period_ends });
