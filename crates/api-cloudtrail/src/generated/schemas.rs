// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema, plain};

pub(super) static ACCOUNT_ID: Schema =
    Schema::new("AccountId", Kind::String).min(12).max(16).pattern(&PATTERN_0);

pub(super) static ADVANCED_EVENT_SELECTOR: Schema = Schema::new(
    "AdvancedEventSelector",
    Kind::Structure(&super::structures::ADVANCED_EVENT_SELECTOR),
);

pub(super) static ADVANCED_EVENT_SELECTORS: Schema = Schema::new(
    "AdvancedEventSelectors",
    Kind::List(&List {
        member: Member::new("member", &ADVANCED_EVENT_SELECTOR).wire("member"),
        flattened: false,
    }),
);

pub(super) static ADVANCED_FIELD_SELECTOR: Schema = Schema::new(
    "AdvancedFieldSelector",
    Kind::Structure(&super::structures::ADVANCED_FIELD_SELECTOR),
);

pub(super) static ADVANCED_FIELD_SELECTORS: Schema = Schema::new(
    "AdvancedFieldSelectors",
    Kind::List(&List {
        member: Member::new("member", &ADVANCED_FIELD_SELECTOR).wire("member"),
        flattened: false,
    }),
)
.min(1);

pub(super) static AGGREGATION_CONFIGURATION: Schema = Schema::new(
    "AggregationConfiguration",
    Kind::Structure(&super::structures::AGGREGATION_CONFIGURATION),
);

pub(super) static AGGREGATION_CONFIGURATIONS: Schema = Schema::new(
    "AggregationConfigurations",
    Kind::List(&List {
        member: Member::new("member", &AGGREGATION_CONFIGURATION).wire("member"),
        flattened: false,
    }),
)
.max(1);

pub(super) static BILLING_MODE: Schema = Schema::new(
    "BillingMode",
    Kind::Enum(&["EXTENDABLE_RETENTION_PRICING", "FIXED_RETENTION_PRICING"]),
);

pub(super) static CHANNEL: Schema =
    Schema::new("Channel", Kind::Structure(&super::structures::CHANNEL));

pub(super) static CHANNEL_ARN: Schema =
    Schema::new("ChannelArn", Kind::String).min(3).max(256).pattern(&PATTERN_1);

pub(super) static CHANNEL_NAME: Schema =
    Schema::new("ChannelName", Kind::String).min(3).max(128).pattern(&PATTERN_2);

pub(super) static CHANNELS: Schema = Schema::new(
    "Channels",
    Kind::List(&List { member: Member::new("member", &CHANNEL).wire("member"), flattened: false }),
);

pub(super) static CONTEXT_KEY_SELECTOR: Schema =
    Schema::new("ContextKeySelector", Kind::Structure(&super::structures::CONTEXT_KEY_SELECTOR));

pub(super) static CONTEXT_KEY_SELECTORS: Schema = Schema::new(
    "ContextKeySelectors",
    Kind::List(&List {
        member: Member::new("member", &CONTEXT_KEY_SELECTOR).wire("member"),
        flattened: false,
    }),
)
.max(2);

pub(super) static DASHBOARD_ARN: Schema =
    Schema::new("DashboardArn", Kind::String).pattern(&PATTERN_1);

pub(super) static DASHBOARD_DETAIL: Schema =
    Schema::new("DashboardDetail", Kind::Structure(&super::structures::DASHBOARD_DETAIL));

pub(super) static DASHBOARD_NAME: Schema =
    Schema::new("DashboardName", Kind::String).min(3).max(128).pattern(&PATTERN_3);

pub(super) static DASHBOARD_STATUS: Schema = Schema::new(
    "DashboardStatus",
    Kind::Enum(&["CREATING", "CREATED", "UPDATING", "UPDATED", "DELETING"]),
);

pub(super) static DASHBOARD_TYPE: Schema =
    Schema::new("DashboardType", Kind::Enum(&["MANAGED", "CUSTOM"]));

pub(super) static DASHBOARDS: Schema = Schema::new(
    "Dashboards",
    Kind::List(&List {
        member: Member::new("member", &DASHBOARD_DETAIL).wire("member"),
        flattened: false,
    }),
);

pub(super) static DATA_RESOURCE: Schema =
    Schema::new("DataResource", Kind::Structure(&super::structures::DATA_RESOURCE));

pub(super) static DATA_RESOURCE_VALUES: Schema = Schema::new(
    "DataResourceValues",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static DATA_RESOURCES: Schema = Schema::new(
    "DataResources",
    Kind::List(&List {
        member: Member::new("member", &DATA_RESOURCE).wire("member"),
        flattened: false,
    }),
);

pub(super) static DELIVERY_S3_URI: Schema =
    Schema::new("DeliveryS3Uri", Kind::String).max(1024).pattern(&PATTERN_4);

pub(super) static DELIVERY_STATUS: Schema = Schema::new(
    "DeliveryStatus",
    Kind::Enum(&[
        "SUCCESS",
        "FAILED",
        "FAILED_SIGNING_FILE",
        "PENDING",
        "RESOURCE_NOT_FOUND",
        "ACCESS_DENIED",
        "ACCESS_DENIED_SIGNING_FILE",
        "CANCELLED",
        "UNKNOWN",
    ]),
);

pub(super) static DESTINATION: Schema =
    Schema::new("Destination", Kind::Structure(&super::structures::DESTINATION));

pub(super) static DESTINATION_TYPE: Schema =
    Schema::new("DestinationType", Kind::Enum(&["EVENT_DATA_STORE", "AWS_SERVICE"]));

pub(super) static DESTINATIONS: Schema = Schema::new(
    "Destinations",
    Kind::List(&List {
        member: Member::new("member", &DESTINATION).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(200);

pub(super) static ERROR_CODE: Schema =
    Schema::new("ErrorCode", Kind::String).max(128).pattern(&PATTERN_5);

pub(super) static ERROR_MESSAGE: Schema =
    Schema::new("ErrorMessage", Kind::String).min(4).max(1000).pattern(&PATTERN_6);

pub(super) static EVENT: Schema = Schema::new("Event", Kind::Structure(&super::structures::EVENT));

pub(super) static EVENT_CATEGORY: Schema = Schema::new("EventCategory", Kind::Enum(&["insight"]));

pub(super) static EVENT_CATEGORY_AGGREGATION: Schema =
    Schema::new("EventCategoryAggregation", Kind::Enum(&["Data"]));

pub(super) static EVENT_DATA_STORE: Schema =
    Schema::new("EventDataStore", Kind::Structure(&super::structures::EVENT_DATA_STORE));

pub(super) static EVENT_DATA_STORE_ARN: Schema =
    Schema::new("EventDataStoreArn", Kind::String).min(3).max(256).pattern(&PATTERN_1);

pub(super) static EVENT_DATA_STORE_KMS_KEY_ID: Schema =
    Schema::new("EventDataStoreKmsKeyId", Kind::String).min(1).max(350).pattern(&PATTERN_1);

pub(super) static EVENT_DATA_STORE_LIST: Schema = Schema::new(
    "EventDataStoreList",
    Kind::List(&List {
        member: Member::new("member", &EVENT_DATA_STORE_ARN).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(1);

pub(super) static EVENT_DATA_STORE_NAME: Schema =
    Schema::new("EventDataStoreName", Kind::String).min(3).max(128).pattern(&PATTERN_2);

pub(super) static EVENT_DATA_STORE_STATUS: Schema = Schema::new(
    "EventDataStoreStatus",
    Kind::Enum(&[
        "CREATED",
        "ENABLED",
        "PENDING_DELETION",
        "STARTING_INGESTION",
        "STOPPING_INGESTION",
        "STOPPED_INGESTION",
    ]),
);

pub(super) static EVENT_DATA_STORES: Schema = Schema::new(
    "EventDataStores",
    Kind::List(&List {
        member: Member::new("member", &EVENT_DATA_STORE).wire("member"),
        flattened: false,
    }),
);

pub(super) static EVENT_NAME: Schema =
    Schema::new("EventName", Kind::String).max(128).pattern(&PATTERN_7);

pub(super) static EVENT_SELECTOR: Schema =
    Schema::new("EventSelector", Kind::Structure(&super::structures::EVENT_SELECTOR));

pub(super) static EVENT_SELECTORS: Schema = Schema::new(
    "EventSelectors",
    Kind::List(&List {
        member: Member::new("member", &EVENT_SELECTOR).wire("member"),
        flattened: false,
    }),
);

pub(super) static EVENT_SOURCE: Schema =
    Schema::new("EventSource", Kind::String).max(256).pattern(&PATTERN_8);

pub(super) static EVENTS_LIST: Schema = Schema::new(
    "EventsList",
    Kind::List(&List { member: Member::new("member", &EVENT).wire("member"), flattened: false }),
);

pub(super) static EXCLUDE_MANAGEMENT_EVENT_SOURCES: Schema = Schema::new(
    "ExcludeManagementEventSources",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static FEDERATION_ROLE_ARN: Schema =
    Schema::new("FederationRoleArn", Kind::String).min(3).max(125).pattern(&PATTERN_9);

pub(super) static FEDERATION_STATUS: Schema =
    Schema::new("FederationStatus", Kind::Enum(&["ENABLING", "ENABLED", "DISABLING", "DISABLED"]));

pub(super) static IMPORT_DESTINATIONS: Schema = Schema::new(
    "ImportDestinations",
    Kind::List(&List {
        member: Member::new("member", &EVENT_DATA_STORE_ARN).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(1);

pub(super) static IMPORT_FAILURE_LIST: Schema = Schema::new(
    "ImportFailureList",
    Kind::List(&List {
        member: Member::new("member", &IMPORT_FAILURE_LIST_ITEM).wire("member"),
        flattened: false,
    }),
);

pub(super) static IMPORT_FAILURE_LIST_ITEM: Schema = Schema::new(
    "ImportFailureListItem",
    Kind::Structure(&super::structures::IMPORT_FAILURE_LIST_ITEM),
);

pub(super) static IMPORT_FAILURE_STATUS: Schema =
    Schema::new("ImportFailureStatus", Kind::Enum(&["FAILED", "RETRY", "SUCCEEDED"]));

pub(super) static IMPORT_SOURCE: Schema =
    Schema::new("ImportSource", Kind::Structure(&super::structures::IMPORT_SOURCE));

pub(super) static IMPORT_STATISTICS: Schema =
    Schema::new("ImportStatistics", Kind::Structure(&super::structures::IMPORT_STATISTICS));

pub(super) static IMPORT_STATUS: Schema = Schema::new(
    "ImportStatus",
    Kind::Enum(&["INITIALIZING", "IN_PROGRESS", "FAILED", "STOPPED", "COMPLETED"]),
);

pub(super) static IMPORTS_LIST: Schema = Schema::new(
    "ImportsList",
    Kind::List(&List {
        member: Member::new("member", &IMPORTS_LIST_ITEM).wire("member"),
        flattened: false,
    }),
);

pub(super) static IMPORTS_LIST_ITEM: Schema =
    Schema::new("ImportsListItem", Kind::Structure(&super::structures::IMPORTS_LIST_ITEM));

pub(super) static INGESTION_STATUS: Schema =
    Schema::new("IngestionStatus", Kind::Structure(&super::structures::INGESTION_STATUS));

pub(super) static INSIGHT_SELECTOR: Schema =
    Schema::new("InsightSelector", Kind::Structure(&super::structures::INSIGHT_SELECTOR));

pub(super) static INSIGHT_SELECTORS: Schema = Schema::new(
    "InsightSelectors",
    Kind::List(&List {
        member: Member::new("member", &INSIGHT_SELECTOR).wire("member"),
        flattened: false,
    }),
);

pub(super) static INSIGHT_TYPE: Schema =
    Schema::new("InsightType", Kind::Enum(&["ApiCallRateInsight", "ApiErrorRateInsight"]));

pub(super) static INSIGHTS_METRIC_DATA_TYPE: Schema =
    Schema::new("InsightsMetricDataType", Kind::Enum(&["FillWithZeros", "NonZeroData"]));

pub(super) static INSIGHTS_METRIC_MAX_RESULTS: Schema =
    Schema::new("InsightsMetricMaxResults", Kind::Integer).min(1).max(21600);

pub(super) static INSIGHTS_METRIC_NEXT_TOKEN: Schema =
    Schema::new("InsightsMetricNextToken", Kind::String).min(1).max(5000);

pub(super) static INSIGHTS_METRIC_PERIOD: Schema =
    Schema::new("InsightsMetricPeriod", Kind::Integer).min(60).max(3600);

pub(super) static INSIGHTS_METRIC_VALUES: Schema = Schema::new(
    "InsightsMetricValues",
    Kind::List(&List {
        member: Member::new("member", &plain::DOUBLE).wire("member"),
        flattened: false,
    }),
);

pub(super) static LIST_CHANNELS_MAX_RESULTS_COUNT: Schema =
    Schema::new("ListChannelsMaxResultsCount", Kind::Integer).min(1).max(1000);

pub(super) static LIST_DASHBOARDS_MAX_RESULTS_COUNT: Schema =
    Schema::new("ListDashboardsMaxResultsCount", Kind::Integer).min(1).max(1000);

pub(super) static LIST_EVENT_DATA_STORES_MAX_RESULTS_COUNT: Schema =
    Schema::new("ListEventDataStoresMaxResultsCount", Kind::Integer).min(1).max(1000);

pub(super) static LIST_IMPORT_FAILURES_MAX_RESULTS_COUNT: Schema =
    Schema::new("ListImportFailuresMaxResultsCount", Kind::Integer).min(1).max(1000);

pub(super) static LIST_IMPORTS_MAX_RESULTS_COUNT: Schema =
    Schema::new("ListImportsMaxResultsCount", Kind::Integer).min(1).max(1000);

pub(super) static LIST_INSIGHTS_DATA_DIMENSION_KEY: Schema = Schema::new(
    "ListInsightsDataDimensionKey",
    Kind::Enum(&["EventId", "EventName", "EventSource"]),
);

pub(super) static LIST_INSIGHTS_DATA_DIMENSION_VALUE: Schema =
    Schema::new("ListInsightsDataDimensionValue", Kind::String).min(1).max(2000);

pub(super) static LIST_INSIGHTS_DATA_DIMENSIONS: Schema = Schema::new(
    "ListInsightsDataDimensions",
    Kind::Map(&Map {
        key: Member::new("key", &LIST_INSIGHTS_DATA_DIMENSION_KEY).wire("key"),
        value: Member::new("value", &LIST_INSIGHTS_DATA_DIMENSION_VALUE).wire("value"),
        flattened: false,
    }),
)
.min(1)
.max(1);

pub(super) static LIST_INSIGHTS_DATA_MAX_RESULTS_COUNT: Schema =
    Schema::new("ListInsightsDataMaxResultsCount", Kind::Integer).min(1).max(50);

pub(super) static LIST_INSIGHTS_DATA_TYPE: Schema =
    Schema::new("ListInsightsDataType", Kind::Enum(&["InsightsEvents"]));

pub(super) static LIST_QUERIES_MAX_RESULTS_COUNT: Schema =
    Schema::new("ListQueriesMaxResultsCount", Kind::Integer).min(1).max(1000);

pub(super) static LOCATION: Schema =
    Schema::new("Location", Kind::String).min(3).max(1024).pattern(&PATTERN_10);

pub(super) static LOOKUP_ATTRIBUTE: Schema =
    Schema::new("LookupAttribute", Kind::Structure(&super::structures::LOOKUP_ATTRIBUTE));

pub(super) static LOOKUP_ATTRIBUTE_KEY: Schema = Schema::new(
    "LookupAttributeKey",
    Kind::Enum(&[
        "EventId",
        "EventName",
        "ReadOnly",
        "Username",
        "ResourceType",
        "ResourceName",
        "EventSource",
        "AccessKeyId",
    ]),
);

pub(super) static LOOKUP_ATTRIBUTE_VALUE: Schema =
    Schema::new("LookupAttributeValue", Kind::String).min(1).max(2000);

pub(super) static LOOKUP_ATTRIBUTES_LIST: Schema = Schema::new(
    "LookupAttributesList",
    Kind::List(&List {
        member: Member::new("member", &LOOKUP_ATTRIBUTE).wire("member"),
        flattened: false,
    }),
);

pub(super) static MAX_EVENT_SIZE: Schema =
    Schema::new("MaxEventSize", Kind::Enum(&["Standard", "Large"]));

pub(super) static MAX_QUERY_RESULTS: Schema =
    Schema::new("MaxQueryResults", Kind::Integer).min(1).max(1000);

pub(super) static OPERATOR: Schema = Schema::new(
    "Operator",
    Kind::List(&List {
        member: Member::new("member", &OPERATOR_VALUE).wire("member"),
        flattened: false,
    }),
)
.min(1);

pub(super) static OPERATOR_TARGET_LIST: Schema = Schema::new(
    "OperatorTargetList",
    Kind::List(&List {
        member: Member::new("member", &OPERATOR_TARGET_LIST_MEMBER).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(50);

pub(super) static OPERATOR_TARGET_LIST_MEMBER: Schema =
    Schema::new("OperatorTargetListMember", Kind::String).min(1).max(128);

pub(super) static OPERATOR_VALUE: Schema =
    Schema::new("OperatorValue", Kind::String).min(1).max(2048).pattern(&PATTERN_11);

pub(super) static PAGINATION_TOKEN: Schema =
    Schema::new("PaginationToken", Kind::String).min(4).max(1000).pattern(&PATTERN_6);

pub(super) static PARTITION_KEY: Schema =
    Schema::new("PartitionKey", Kind::Structure(&super::structures::PARTITION_KEY));

pub(super) static PARTITION_KEY_LIST: Schema = Schema::new(
    "PartitionKeyList",
    Kind::List(&List {
        member: Member::new("member", &PARTITION_KEY).wire("member"),
        flattened: false,
    }),
)
.max(2);

pub(super) static PARTITION_KEY_NAME: Schema =
    Schema::new("PartitionKeyName", Kind::String).min(1).max(255).pattern(&PATTERN_12);

pub(super) static PARTITION_KEY_TYPE: Schema =
    Schema::new("PartitionKeyType", Kind::String).min(0).max(255).pattern(&PATTERN_12);

pub(super) static PROMPT: Schema =
    Schema::new("Prompt", Kind::String).min(3).max(500).pattern(&PATTERN_13);

pub(super) static PUBLIC_KEY: Schema =
    Schema::new("PublicKey", Kind::Structure(&super::structures::PUBLIC_KEY));

pub(super) static PUBLIC_KEY_LIST: Schema = Schema::new(
    "PublicKeyList",
    Kind::List(&List {
        member: Member::new("member", &PUBLIC_KEY).wire("member"),
        flattened: false,
    }),
);

pub(super) static QUERIES: Schema = Schema::new(
    "Queries",
    Kind::List(&List { member: Member::new("member", &QUERY).wire("member"), flattened: false }),
);

pub(super) static QUERY: Schema = Schema::new("Query", Kind::Structure(&super::structures::QUERY));

pub(super) static QUERY_ALIAS: Schema =
    Schema::new("QueryAlias", Kind::String).min(1).max(256).pattern(&PATTERN_14);

pub(super) static QUERY_PARAMETER: Schema =
    Schema::new("QueryParameter", Kind::String).min(1).max(1024).pattern(&PATTERN_6);

pub(super) static QUERY_PARAMETER_KEY: Schema =
    Schema::new("QueryParameterKey", Kind::String).min(3).max(128).pattern(&PATTERN_15);

pub(super) static QUERY_PARAMETER_VALUE: Schema =
    Schema::new("QueryParameterValue", Kind::String).min(1).max(128).pattern(&PATTERN_1);

pub(super) static QUERY_PARAMETER_VALUES: Schema = Schema::new(
    "QueryParameterValues",
    Kind::Map(&Map {
        key: Member::new("key", &QUERY_PARAMETER_KEY).wire("key"),
        value: Member::new("value", &QUERY_PARAMETER_VALUE).wire("value"),
        flattened: false,
    }),
);

pub(super) static QUERY_PARAMETERS: Schema = Schema::new(
    "QueryParameters",
    Kind::List(&List {
        member: Member::new("member", &QUERY_PARAMETER).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(10);

pub(super) static QUERY_RESULT_COLUMN: Schema = Schema::new(
    "QueryResultColumn",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &plain::STRING).wire("value"),
        flattened: false,
    }),
);

pub(super) static QUERY_RESULT_ROW: Schema = Schema::new(
    "QueryResultRow",
    Kind::List(&List {
        member: Member::new("member", &QUERY_RESULT_COLUMN).wire("member"),
        flattened: false,
    }),
);

pub(super) static QUERY_RESULT_ROWS: Schema = Schema::new(
    "QueryResultRows",
    Kind::List(&List {
        member: Member::new("member", &QUERY_RESULT_ROW).wire("member"),
        flattened: false,
    }),
);

pub(super) static QUERY_STATEMENT: Schema =
    Schema::new("QueryStatement", Kind::String).min(1).max(10000).pattern(&PATTERN_16);

pub(super) static QUERY_STATISTICS: Schema =
    Schema::new("QueryStatistics", Kind::Structure(&super::structures::QUERY_STATISTICS));

pub(super) static QUERY_STATISTICS_FOR_DESCRIBE_QUERY: Schema = Schema::new(
    "QueryStatisticsForDescribeQuery",
    Kind::Structure(&super::structures::QUERY_STATISTICS_FOR_DESCRIBE_QUERY),
);

pub(super) static QUERY_STATUS: Schema = Schema::new(
    "QueryStatus",
    Kind::Enum(&["QUEUED", "RUNNING", "FINISHED", "FAILED", "CANCELLED", "TIMED_OUT"]),
);

pub(super) static READ_WRITE_TYPE: Schema =
    Schema::new("ReadWriteType", Kind::Enum(&["ReadOnly", "WriteOnly", "All"]));

pub(super) static REFRESH_ID: Schema =
    Schema::new("RefreshId", Kind::String).min(10).max(20).pattern(&PATTERN_0);

pub(super) static REFRESH_SCHEDULE: Schema =
    Schema::new("RefreshSchedule", Kind::Structure(&super::structures::REFRESH_SCHEDULE));

pub(super) static REFRESH_SCHEDULE_FREQUENCY: Schema = Schema::new(
    "RefreshScheduleFrequency",
    Kind::Structure(&super::structures::REFRESH_SCHEDULE_FREQUENCY),
);

pub(super) static REFRESH_SCHEDULE_FREQUENCY_UNIT: Schema =
    Schema::new("RefreshScheduleFrequencyUnit", Kind::Enum(&["HOURS", "DAYS"]));

pub(super) static REFRESH_SCHEDULE_STATUS: Schema =
    Schema::new("RefreshScheduleStatus", Kind::Enum(&["ENABLED", "DISABLED"]));

pub(super) static REQUEST_WIDGET: Schema =
    Schema::new("RequestWidget", Kind::Structure(&super::structures::REQUEST_WIDGET));

pub(super) static REQUEST_WIDGET_LIST: Schema = Schema::new(
    "RequestWidgetList",
    Kind::List(&List {
        member: Member::new("member", &REQUEST_WIDGET).wire("member"),
        flattened: false,
    }),
);

pub(super) static RESOURCE: Schema =
    Schema::new("Resource", Kind::Structure(&super::structures::RESOURCE));

pub(super) static RESOURCE_ARN: Schema =
    Schema::new("ResourceArn", Kind::String).min(3).max(256).pattern(&PATTERN_1);

pub(super) static RESOURCE_ID_LIST: Schema = Schema::new(
    "ResourceIdList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static RESOURCE_LIST: Schema = Schema::new(
    "ResourceList",
    Kind::List(&List { member: Member::new("member", &RESOURCE).wire("member"), flattened: false }),
);

pub(super) static RESOURCE_POLICY: Schema =
    Schema::new("ResourcePolicy", Kind::String).min(1).max(8192);

pub(super) static RESOURCE_TAG: Schema =
    Schema::new("ResourceTag", Kind::Structure(&super::structures::RESOURCE_TAG));

pub(super) static RESOURCE_TAG_LIST: Schema = Schema::new(
    "ResourceTagList",
    Kind::List(&List {
        member: Member::new("member", &RESOURCE_TAG).wire("member"),
        flattened: false,
    }),
);

pub(super) static RETENTION_PERIOD: Schema =
    Schema::new("RetentionPeriod", Kind::Integer).min(7).max(3653);

pub(super) static S3_IMPORT_SOURCE: Schema =
    Schema::new("S3ImportSource", Kind::Structure(&super::structures::S3_IMPORT_SOURCE));

pub(super) static SEARCH_SAMPLE_QUERIES_MAX_RESULTS: Schema =
    Schema::new("SearchSampleQueriesMaxResults", Kind::Integer).min(1).max(50);

pub(super) static SEARCH_SAMPLE_QUERIES_SEARCH_PHRASE: Schema =
    Schema::new("SearchSampleQueriesSearchPhrase", Kind::String)
        .min(2)
        .max(1000)
        .pattern(&PATTERN_13);

pub(super) static SEARCH_SAMPLE_QUERIES_SEARCH_RESULT: Schema = Schema::new(
    "SearchSampleQueriesSearchResult",
    Kind::Structure(&super::structures::SEARCH_SAMPLE_QUERIES_SEARCH_RESULT),
);

pub(super) static SEARCH_SAMPLE_QUERIES_SEARCH_RESULTS: Schema = Schema::new(
    "SearchSampleQueriesSearchResults",
    Kind::List(&List {
        member: Member::new("member", &SEARCH_SAMPLE_QUERIES_SEARCH_RESULT).wire("member"),
        flattened: false,
    }),
);

pub(super) static SELECTOR_FIELD: Schema =
    Schema::new("SelectorField", Kind::String).min(1).max(1000).pattern(&PATTERN_17);

pub(super) static SELECTOR_NAME: Schema =
    Schema::new("SelectorName", Kind::String).min(0).max(1000).pattern(&PATTERN_6);

pub(super) static SOURCE: Schema =
    Schema::new("Source", Kind::String).min(1).max(256).pattern(&PATTERN_6);

pub(super) static SOURCE_CONFIG: Schema =
    Schema::new("SourceConfig", Kind::Structure(&super::structures::SOURCE_CONFIG));

pub(super) static SOURCE_EVENT_CATEGORIES: Schema = Schema::new(
    "SourceEventCategories",
    Kind::List(&List {
        member: Member::new("member", &SOURCE_EVENT_CATEGORY).wire("member"),
        flattened: false,
    }),
);

pub(super) static SOURCE_EVENT_CATEGORY: Schema =
    Schema::new("SourceEventCategory", Kind::Enum(&["Management", "Data"]));

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_KEY: Schema = Schema::new("TagKey", Kind::String).min(1).max(128);

pub(super) static TAG_VALUE: Schema = Schema::new("TagValue", Kind::String).min(1).max(256);

pub(super) static TAGS_LIST: Schema = Schema::new(
    "TagsList",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
)
.max(200);

pub(super) static TEMPLATE: Schema =
    Schema::new("Template", Kind::Enum(&["API_ACTIVITY", "RESOURCE_ACCESS", "USER_ACTIONS"]));

pub(super) static TEMPLATES: Schema = Schema::new(
    "Templates",
    Kind::List(&List { member: Member::new("member", &TEMPLATE).wire("member"), flattened: false }),
)
.min(1)
.max(50);

pub(super) static TIME_OF_DAY: Schema = Schema::new("TimeOfDay", Kind::String).pattern(&PATTERN_18);

pub(super) static TIMESTAMPS: Schema = Schema::new(
    "Timestamps",
    Kind::List(&List {
        member: Member::new("member", &plain::TIMESTAMP).wire("member"),
        flattened: false,
    }),
);

pub(super) static TRAIL: Schema = Schema::new("Trail", Kind::Structure(&super::structures::TRAIL));

pub(super) static TRAIL_INFO: Schema =
    Schema::new("TrailInfo", Kind::Structure(&super::structures::TRAIL_INFO));

pub(super) static TRAIL_LIST: Schema = Schema::new(
    "TrailList",
    Kind::List(&List { member: Member::new("member", &TRAIL).wire("member"), flattened: false }),
);

pub(super) static TRAIL_NAME_LIST: Schema = Schema::new(
    "TrailNameList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static TRAILS: Schema = Schema::new(
    "Trails",
    Kind::List(&List {
        member: Member::new("member", &TRAIL_INFO).wire("member"),
        flattened: false,
    }),
);

pub(super) static TYPE: Schema = Schema::new("Type", Kind::Enum(&["TagContext", "RequestContext"]));

pub(super) static UUID: Schema =
    Schema::new("UUID", Kind::String).min(36).max(36).pattern(&PATTERN_19);

pub(super) static VIEW_PROPERTIES_KEY: Schema =
    Schema::new("ViewPropertiesKey", Kind::String).min(3).max(128).pattern(&PATTERN_2);

pub(super) static VIEW_PROPERTIES_MAP: Schema = Schema::new(
    "ViewPropertiesMap",
    Kind::Map(&Map {
        key: Member::new("key", &VIEW_PROPERTIES_KEY).wire("key"),
        value: Member::new("value", &VIEW_PROPERTIES_VALUE).wire("value"),
        flattened: false,
    }),
);

pub(super) static VIEW_PROPERTIES_VALUE: Schema =
    Schema::new("ViewPropertiesValue", Kind::String).min(1).max(128).pattern(&PATTERN_20);

pub(super) static WIDGET: Schema =
    Schema::new("Widget", Kind::Structure(&super::structures::WIDGET));

pub(super) static WIDGET_LIST: Schema = Schema::new(
    "WidgetList",
    Kind::List(&List { member: Member::new("member", &WIDGET).wire("member"), flattened: false }),
);

static PATTERN_16: Pattern = Pattern::new("(?s).*", "(?s).*");

static PATTERN_6: Pattern = Pattern::new(".*", ".*");

static PATTERN_11: Pattern = Pattern::new(".+", ".+");

static PATTERN_12: Pattern = Pattern::new(
    "[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*",
    "[\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}\\t]*",
);

static PATTERN_17: Pattern = Pattern::new("[\\w|\\d|\\.|_]+", "[0-9A-Za-z_|0-9|\\.|_]+");

static PATTERN_0: Pattern = Pattern::new("\\d+", "[0-9]+");

static PATTERN_13: Pattern = Pattern::new("^[ -~\\n]*$", "^[ -~\\n]*$");

static PATTERN_18: Pattern = Pattern::new("^[0-9]{2}:[0-9]{2}", "^[0-9]{2}:[0-9]{2}");

static PATTERN_7: Pattern = Pattern::new("^[A-Za-z0-9_]+$", "^[A-Za-z0-9_]+$");

static PATTERN_5: Pattern = Pattern::new(
    "^[\\w\\d\\s_.,\\-:\\[\\]]+$",
    "^[0-9A-Za-z_0-9 \\t\\n\\x0B\\f\\r_.,\\-:\\[\\]]+$",
);

static PATTERN_19: Pattern = Pattern::new("^[a-f0-9\\-]+$", "^[a-f0-9\\-]+$");

static PATTERN_8: Pattern =
    Pattern::new("^[a-z0-9_-]+\\.amazonaws\\.com$", "^[a-z0-9_-]+\\.amazonaws\\.com$");

static PATTERN_15: Pattern = Pattern::new("^[a-zA-Z0-9._/\\-:$]+$", "^[a-zA-Z0-9._/\\-:$]+$");

static PATTERN_10: Pattern = Pattern::new("^[a-zA-Z0-9._/\\-:*]+$", "^[a-zA-Z0-9._/\\-:*]+$");

static PATTERN_9: Pattern =
    Pattern::new("^[a-zA-Z0-9._/\\-:@=\\+,\\.]+$", "^[a-zA-Z0-9._/\\-:@=\\+,\\.]+$");

static PATTERN_1: Pattern = Pattern::new("^[a-zA-Z0-9._/\\-:]+$", "^[a-zA-Z0-9._/\\-:]+$");

static PATTERN_20: Pattern = Pattern::new("^[a-zA-Z0-9._\\- ]+$", "^[a-zA-Z0-9._\\- ]+$");

static PATTERN_2: Pattern = Pattern::new("^[a-zA-Z0-9._\\-]+$", "^[a-zA-Z0-9._\\-]+$");

static PATTERN_3: Pattern = Pattern::new("^[a-zA-Z0-9_\\-]+$", "^[a-zA-Z0-9_\\-]+$");

static PATTERN_14: Pattern =
    Pattern::new("^[a-zA-Z][a-zA-Z0-9._\\-]*$", "^[a-zA-Z][a-zA-Z0-9._\\-]*$");

static PATTERN_4: Pattern = Pattern::new(
    "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
    "s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?",
);
