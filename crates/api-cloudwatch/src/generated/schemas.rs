// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema, plain};

pub(super) static ACCOUNT_ID: Schema = Schema::new("AccountId", Kind::String).min(1).max(255);

pub(super) static ACTION_CONFIGURATION: Schema =
    Schema::new("ActionConfiguration", Kind::Structure(&super::structures::ACTION_CONFIGURATION));

pub(super) static ACTION_PREFIX: Schema =
    Schema::new("ActionPrefix", Kind::String).min(1).max(1024);

pub(super) static ACTIONS_SUPPRESSED_BY: Schema =
    Schema::new("ActionsSuppressedBy", Kind::Enum(&["WaitPeriod", "ExtensionPeriod", "Alarm"]));

pub(super) static ACTIONS_SUPPRESSED_REASON: Schema =
    Schema::new("ActionsSuppressedReason", Kind::String).min(0).max(1024);

pub(super) static AGGREGATION_EXPRESSION: Schema =
    Schema::new("AggregationExpression", Kind::String).min(1).max(2048);

pub(super) static ALARM_ARN: Schema = Schema::new("AlarmArn", Kind::String).min(1).max(1600);

pub(super) static ALARM_DESCRIPTION: Schema =
    Schema::new("AlarmDescription", Kind::String).min(0).max(1024);

pub(super) static ALARM_HISTORY_ITEM: Schema =
    Schema::new("AlarmHistoryItem", Kind::Structure(&super::structures::ALARM_HISTORY_ITEM));

pub(super) static ALARM_HISTORY_ITEMS: Schema = Schema::new(
    "AlarmHistoryItems",
    Kind::List(&List {
        member: Member::new("member", &ALARM_HISTORY_ITEM).wire("member"),
        flattened: false,
    }),
);

pub(super) static ALARM_NAME: Schema = Schema::new("AlarmName", Kind::String).min(1).max(255);

pub(super) static ALARM_NAME_PREFIX: Schema =
    Schema::new("AlarmNamePrefix", Kind::String).min(1).max(255);

pub(super) static ALARM_NAMES: Schema = Schema::new(
    "AlarmNames",
    Kind::List(&List {
        member: Member::new("member", &ALARM_NAME).wire("member"),
        flattened: false,
    }),
)
.max(100);

pub(super) static ALARM_PROM_QL_CRITERIA: Schema =
    Schema::new("AlarmPromQLCriteria", Kind::Structure(&super::structures::ALARM_PROM_QL_CRITERIA));

pub(super) static ALARM_RULE: Schema = Schema::new("AlarmRule", Kind::String).min(1).max(10240);

pub(super) static ALARM_TAGS_PROPAGATION: Schema = Schema::new(
    "AlarmTagsPropagation",
    Kind::Structure(&super::structures::ALARM_TAGS_PROPAGATION),
);

pub(super) static ALARM_TAGS_PROPAGATION_TAG_KEY: Schema =
    Schema::new("AlarmTagsPropagationTagKey", Kind::String).min(1).max(128);

pub(super) static ALARM_TAGS_PROPAGATION_TAG_KEYS: Schema = Schema::new(
    "AlarmTagsPropagationTagKeys",
    Kind::List(&List {
        member: Member::new("member", &ALARM_TAGS_PROPAGATION_TAG_KEY).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(50);

pub(super) static ALARM_TYPE: Schema =
    Schema::new("AlarmType", Kind::Enum(&["CompositeAlarm", "MetricAlarm", "LogAlarm"]));

pub(super) static ALARM_TYPES: Schema = Schema::new(
    "AlarmTypes",
    Kind::List(&List {
        member: Member::new("member", &ALARM_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static AMAZON_RESOURCE_NAME: Schema =
    Schema::new("AmazonResourceName", Kind::String).min(1).max(1024);

pub(super) static ATTRIBUTE_NAME: Schema =
    Schema::new("AttributeName", Kind::String).min(1).max(255);

pub(super) static ATTRIBUTE_VALUE: Schema =
    Schema::new("AttributeValue", Kind::String).min(1).max(1024);

pub(super) static COMPARISON_OPERATOR: Schema = Schema::new(
    "ComparisonOperator",
    Kind::Enum(&[
        "GreaterThanOrEqualToThreshold",
        "GreaterThanThreshold",
        "LessThanThreshold",
        "LessThanOrEqualToThreshold",
        "LessThanLowerOrGreaterThanUpperThreshold",
        "LessThanLowerThreshold",
        "GreaterThanUpperThreshold",
    ]),
);

pub(super) static COMPOSITE_ALARM: Schema =
    Schema::new("CompositeAlarm", Kind::Structure(&super::structures::COMPOSITE_ALARM));

pub(super) static COMPOSITE_ALARMS: Schema = Schema::new(
    "CompositeAlarms",
    Kind::List(&List {
        member: Member::new("member", &COMPOSITE_ALARM).wire("member"),
        flattened: false,
    }),
);

pub(super) static CONTRIBUTOR_ATTRIBUTES: Schema = Schema::new(
    "ContributorAttributes",
    Kind::Map(&Map {
        key: Member::new("key", &ATTRIBUTE_NAME).wire("key"),
        value: Member::new("value", &ATTRIBUTE_VALUE).wire("value"),
        flattened: false,
    }),
)
.min(0)
.max(150);

pub(super) static CONTRIBUTOR_ID: Schema =
    Schema::new("ContributorId", Kind::String).min(1).max(16);

pub(super) static COUNTS: Schema = Schema::new(
    "Counts",
    Kind::List(&List {
        member: Member::new("member", &plain::DOUBLE).wire("member"),
        flattened: false,
    }),
);

pub(super) static DATAPOINT: Schema =
    Schema::new("Datapoint", Kind::Structure(&super::structures::DATAPOINT));

pub(super) static DATAPOINT_VALUE_MAP: Schema = Schema::new(
    "DatapointValueMap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &plain::DOUBLE).wire("value"),
        flattened: false,
    }),
);

pub(super) static DATAPOINT_VALUES: Schema = Schema::new(
    "DatapointValues",
    Kind::List(&List {
        member: Member::new("member", &plain::DOUBLE).wire("member"),
        flattened: false,
    }),
);

pub(super) static DATAPOINTS: Schema = Schema::new(
    "Datapoints",
    Kind::List(&List {
        member: Member::new("member", &DATAPOINT).wire("member"),
        flattened: false,
    }),
);

pub(super) static DATAPOINTS_TO_ALARM: Schema =
    Schema::new("DatapointsToAlarm", Kind::Integer).min(1);

pub(super) static DIMENSION: Schema =
    Schema::new("Dimension", Kind::Structure(&super::structures::DIMENSION));

pub(super) static DIMENSION_FILTER: Schema =
    Schema::new("DimensionFilter", Kind::Structure(&super::structures::DIMENSION_FILTER));

pub(super) static DIMENSION_FILTERS: Schema = Schema::new(
    "DimensionFilters",
    Kind::List(&List {
        member: Member::new("member", &DIMENSION_FILTER).wire("member"),
        flattened: false,
    }),
)
.max(10);

pub(super) static DIMENSION_NAME: Schema =
    Schema::new("DimensionName", Kind::String).min(1).max(255);

pub(super) static DIMENSION_VALUE: Schema =
    Schema::new("DimensionValue", Kind::String).min(1).max(1024);

pub(super) static DIMENSIONS: Schema = Schema::new(
    "Dimensions",
    Kind::List(&List {
        member: Member::new("member", &DIMENSION).wire("member"),
        flattened: false,
    }),
)
.max(30);

pub(super) static END_TIME_OFFSET: Schema =
    Schema::new("EndTimeOffset", Kind::Long).min(0).max(2592000);

pub(super) static ENTITY: Schema =
    Schema::new("Entity", Kind::Structure(&super::structures::ENTITY));

pub(super) static ENTITY_ATTRIBUTES_MAP: Schema = Schema::new(
    "EntityAttributesMap",
    Kind::Map(&Map {
        key: Member::new("key", &ENTITY_ATTRIBUTES_MAP_KEY_STRING).wire("key"),
        value: Member::new("value", &ENTITY_ATTRIBUTES_MAP_VALUE_STRING).wire("value"),
        flattened: false,
    }),
)
.min(0)
.max(10);

pub(super) static ENTITY_ATTRIBUTES_MAP_KEY_STRING: Schema =
    Schema::new("EntityAttributesMapKeyString", Kind::String).min(1).max(256);

pub(super) static ENTITY_ATTRIBUTES_MAP_VALUE_STRING: Schema =
    Schema::new("EntityAttributesMapValueString", Kind::String).min(1).max(2048);

pub(super) static ENTITY_KEY_ATTRIBUTES_MAP: Schema = Schema::new(
    "EntityKeyAttributesMap",
    Kind::Map(&Map {
        key: Member::new("key", &ENTITY_KEY_ATTRIBUTES_MAP_KEY_STRING).wire("key"),
        value: Member::new("value", &ENTITY_KEY_ATTRIBUTES_MAP_VALUE_STRING).wire("value"),
        flattened: false,
    }),
)
.min(2)
.max(4);

pub(super) static ENTITY_KEY_ATTRIBUTES_MAP_KEY_STRING: Schema =
    Schema::new("EntityKeyAttributesMapKeyString", Kind::String).min(1).max(32);

pub(super) static ENTITY_KEY_ATTRIBUTES_MAP_VALUE_STRING: Schema =
    Schema::new("EntityKeyAttributesMapValueString", Kind::String).min(1).max(2048);

pub(super) static ENTITY_METRIC_DATA: Schema =
    Schema::new("EntityMetricData", Kind::Structure(&super::structures::ENTITY_METRIC_DATA));

pub(super) static ENTITY_METRIC_DATA_LIST: Schema = Schema::new(
    "EntityMetricDataList",
    Kind::List(&List {
        member: Member::new("member", &ENTITY_METRIC_DATA).wire("member"),
        flattened: false,
    }),
);

pub(super) static EVALUATE_LOW_SAMPLE_COUNT_PERCENTILE: Schema =
    Schema::new("EvaluateLowSampleCountPercentile", Kind::String).min(1).max(255);

pub(super) static EVALUATION_CRITERIA: Schema =
    Schema::new("EvaluationCriteria", Kind::Structure(&super::structures::EVALUATION_CRITERIA));

pub(super) static EVALUATION_INTERVAL: Schema =
    Schema::new("EvaluationInterval", Kind::Integer).min(10).max(3600);

pub(super) static EVALUATION_PERIODS: Schema =
    Schema::new("EvaluationPeriods", Kind::Integer).min(1);

pub(super) static EVALUATION_STATE: Schema = Schema::new(
    "EvaluationState",
    Kind::Enum(&["PARTIAL_DATA", "EVALUATION_FAILURE", "EVALUATION_ERROR"]),
);

pub(super) static EVALUATION_WINDOW: Schema =
    Schema::new("EvaluationWindow", Kind::Structure(&super::structures::EVALUATION_WINDOW));

pub(super) static EXTENDED_STATISTICS: Schema = Schema::new(
    "ExtendedStatistics",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(10);

pub(super) static HISTORY_DATA: Schema = Schema::new("HistoryData", Kind::String).min(1).max(4095);

pub(super) static HISTORY_ITEM_TYPE: Schema = Schema::new(
    "HistoryItemType",
    Kind::Enum(&[
        "ConfigurationUpdate",
        "StateUpdate",
        "Action",
        "AlarmContributorStateUpdate",
        "AlarmContributorAction",
    ]),
);

pub(super) static HISTORY_SUMMARY: Schema =
    Schema::new("HistorySummary", Kind::String).min(1).max(255);

pub(super) static LABEL_OPTIONS: Schema =
    Schema::new("LabelOptions", Kind::Structure(&super::structures::LABEL_OPTIONS));

pub(super) static LOG_ALARM: Schema =
    Schema::new("LogAlarm", Kind::Structure(&super::structures::LOG_ALARM));

pub(super) static LOG_ALARMS: Schema = Schema::new(
    "LogAlarms",
    Kind::List(&List {
        member: Member::new("member", &LOG_ALARM).wire("member"),
        flattened: false,
    }),
);

pub(super) static LOG_GROUP_IDENTIFIERS: Schema = Schema::new(
    "LogGroupIdentifiers",
    Kind::List(&List {
        member: Member::new("member", &AMAZON_RESOURCE_NAME).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(50);

pub(super) static MAX_RECORDS: Schema = Schema::new("MaxRecords", Kind::Integer).min(1).max(100);

pub(super) static MESSAGE_DATA: Schema =
    Schema::new("MessageData", Kind::Structure(&super::structures::MESSAGE_DATA));

pub(super) static METRIC: Schema =
    Schema::new("Metric", Kind::Structure(&super::structures::METRIC));

pub(super) static METRIC_ALARM: Schema =
    Schema::new("MetricAlarm", Kind::Structure(&super::structures::METRIC_ALARM));

pub(super) static METRIC_ALARMS: Schema = Schema::new(
    "MetricAlarms",
    Kind::List(&List {
        member: Member::new("member", &METRIC_ALARM).wire("member"),
        flattened: false,
    }),
);

pub(super) static METRIC_DATA: Schema = Schema::new(
    "MetricData",
    Kind::List(&List {
        member: Member::new("member", &METRIC_DATUM).wire("member"),
        flattened: false,
    }),
);

pub(super) static METRIC_DATA_QUERIES: Schema = Schema::new(
    "MetricDataQueries",
    Kind::List(&List {
        member: Member::new("member", &METRIC_DATA_QUERY).wire("member"),
        flattened: false,
    }),
);

pub(super) static METRIC_DATA_QUERY: Schema =
    Schema::new("MetricDataQuery", Kind::Structure(&super::structures::METRIC_DATA_QUERY));

pub(super) static METRIC_DATA_RESULT: Schema =
    Schema::new("MetricDataResult", Kind::Structure(&super::structures::METRIC_DATA_RESULT));

pub(super) static METRIC_DATA_RESULT_MESSAGES: Schema = Schema::new(
    "MetricDataResultMessages",
    Kind::List(&List {
        member: Member::new("member", &MESSAGE_DATA).wire("member"),
        flattened: false,
    }),
);

pub(super) static METRIC_DATA_RESULTS: Schema = Schema::new(
    "MetricDataResults",
    Kind::List(&List {
        member: Member::new("member", &METRIC_DATA_RESULT).wire("member"),
        flattened: false,
    }),
);

pub(super) static METRIC_DATUM: Schema =
    Schema::new("MetricDatum", Kind::Structure(&super::structures::METRIC_DATUM));

pub(super) static METRIC_EXPRESSION: Schema =
    Schema::new("MetricExpression", Kind::String).min(1).max(2048);

pub(super) static METRIC_ID: Schema = Schema::new("MetricId", Kind::String).min(1).max(255);

pub(super) static METRIC_NAME: Schema = Schema::new("MetricName", Kind::String).min(1).max(255);

pub(super) static METRIC_STAT: Schema =
    Schema::new("MetricStat", Kind::Structure(&super::structures::METRIC_STAT));

pub(super) static METRICS: Schema = Schema::new(
    "Metrics",
    Kind::List(&List { member: Member::new("member", &METRIC).wire("member"), flattened: false }),
);

pub(super) static NAMESPACE: Schema =
    Schema::new("Namespace", Kind::String).min(1).max(255).pattern(&PATTERN_0);

pub(super) static OWNING_ACCOUNTS: Schema = Schema::new(
    "OwningAccounts",
    Kind::List(&List {
        member: Member::new("member", &ACCOUNT_ID).wire("member"),
        flattened: false,
    }),
);

pub(super) static PENDING_PERIOD: Schema =
    Schema::new("PendingPeriod", Kind::Integer).min(0).max(86400);

pub(super) static PERIOD: Schema = Schema::new("Period", Kind::Integer).min(1);

pub(super) static QUERY: Schema = Schema::new("Query", Kind::String).min(1).max(10000);

pub(super) static QUERY_RESULTS_TO_ALARM: Schema =
    Schema::new("QueryResultsToAlarm", Kind::Integer).min(1);

pub(super) static QUERY_RESULTS_TO_EVALUATE: Schema =
    Schema::new("QueryResultsToEvaluate", Kind::Integer).min(1);

pub(super) static QUERY_STRING: Schema = Schema::new("QueryString", Kind::String).min(0).max(10000);

pub(super) static RECENTLY_ACTIVE: Schema = Schema::new("RecentlyActive", Kind::Enum(&["PT3H"]));

pub(super) static RECOVERY_PERIOD: Schema =
    Schema::new("RecoveryPeriod", Kind::Integer).min(0).max(86400);

pub(super) static RESOURCE_LIST: Schema = Schema::new(
    "ResourceList",
    Kind::List(&List {
        member: Member::new("member", &RESOURCE_NAME).wire("member"),
        flattened: false,
    }),
)
.max(5);

pub(super) static RESOURCE_NAME: Schema =
    Schema::new("ResourceName", Kind::String).min(1).max(1024);

pub(super) static SCAN_BY: Schema =
    Schema::new("ScanBy", Kind::Enum(&["TimestampDescending", "TimestampAscending"]));

pub(super) static SCHEDULE_CONFIGURATION: Schema = Schema::new(
    "ScheduleConfiguration",
    Kind::Structure(&super::structures::SCHEDULE_CONFIGURATION),
);

pub(super) static SCHEDULE_EXPRESSION: Schema =
    Schema::new("ScheduleExpression", Kind::String).min(1).max(256);

pub(super) static SCHEDULED_QUERY_CONFIGURATION: Schema = Schema::new(
    "ScheduledQueryConfiguration",
    Kind::Structure(&super::structures::SCHEDULED_QUERY_CONFIGURATION),
);

pub(super) static SLIDING_WINDOW: Schema =
    Schema::new("SlidingWindow", Kind::Structure(&super::structures::SLIDING_WINDOW));

pub(super) static STANDARD_UNIT: Schema = Schema::new(
    "StandardUnit",
    Kind::Enum(&[
        "Seconds",
        "Microseconds",
        "Milliseconds",
        "Bytes",
        "Kilobytes",
        "Megabytes",
        "Gigabytes",
        "Terabytes",
        "Bits",
        "Kilobits",
        "Megabits",
        "Gigabits",
        "Terabits",
        "Percent",
        "Count",
        "Bytes/Second",
        "Kilobytes/Second",
        "Megabytes/Second",
        "Gigabytes/Second",
        "Terabytes/Second",
        "Bits/Second",
        "Kilobits/Second",
        "Megabits/Second",
        "Gigabits/Second",
        "Terabits/Second",
        "Count/Second",
        "None",
    ]),
);

pub(super) static START_TIME_OFFSET: Schema =
    Schema::new("StartTimeOffset", Kind::Long).min(1).max(2592000);

pub(super) static STATE_REASON: Schema = Schema::new("StateReason", Kind::String).min(0).max(1023);

pub(super) static STATE_REASON_DATA: Schema =
    Schema::new("StateReasonData", Kind::String).min(0).max(4000);

pub(super) static STATE_VALUE: Schema =
    Schema::new("StateValue", Kind::Enum(&["OK", "ALARM", "INSUFFICIENT_DATA"]));

pub(super) static STATISTIC: Schema =
    Schema::new("Statistic", Kind::Enum(&["SampleCount", "Average", "Sum", "Minimum", "Maximum"]));

pub(super) static STATISTIC_SET: Schema =
    Schema::new("StatisticSet", Kind::Structure(&super::structures::STATISTIC_SET));

pub(super) static STATISTICS: Schema = Schema::new(
    "Statistics",
    Kind::List(&List {
        member: Member::new("member", &STATISTIC).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(5);

pub(super) static STATUS_CODE: Schema = Schema::new(
    "StatusCode",
    Kind::Enum(&["Complete", "InternalError", "PartialData", "Forbidden"]),
);

pub(super) static STORAGE_RESOLUTION: Schema =
    Schema::new("StorageResolution", Kind::Integer).min(1);

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_KEY: Schema = Schema::new("TagKey", Kind::String).min(1).max(128);

pub(super) static TAG_KEY_LIST: Schema = Schema::new(
    "TagKeyList",
    Kind::List(&List { member: Member::new("member", &TAG_KEY).wire("member"), flattened: false }),
);

pub(super) static TAG_LIST: Schema = Schema::new(
    "TagList",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
);

pub(super) static TAG_VALUE: Schema = Schema::new("TagValue", Kind::String).min(0).max(256);

pub(super) static TIMESTAMPS: Schema = Schema::new(
    "Timestamps",
    Kind::List(&List {
        member: Member::new("member", &plain::TIMESTAMP).wire("member"),
        flattened: false,
    }),
);

pub(super) static TIMEZONE: Schema = Schema::new("Timezone", Kind::String).min(1).max(50);

pub(super) static TREAT_MISSING_DATA: Schema =
    Schema::new("TreatMissingData", Kind::String).min(1).max(255);

pub(super) static VALUES: Schema = Schema::new(
    "Values",
    Kind::List(&List {
        member: Member::new("member", &plain::DOUBLE).wire("member"),
        flattened: false,
    }),
);

pub(super) static WALL_CLOCK_WINDOW: Schema =
    Schema::new("WallClockWindow", Kind::Structure(&super::structures::WALL_CLOCK_WINDOW));

pub(super) static WARM_UP_CONFIGURATION: Schema =
    Schema::new("WarmUpConfiguration", Kind::Structure(&super::structures::WARM_UP_CONFIGURATION));

pub(super) static WARM_UP_PERIOD_DURATION_IN_MINUTES: Schema =
    Schema::new("WarmUpPeriodDurationInMinutes", Kind::Integer).min(1).max(2880);

static PATTERN_0: Pattern = Pattern::new("[^:].*", "[^:].*");
