// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema, plain};

pub(super) static ACCOUNT_ID: Schema =
    Schema::new("AccountId", Kind::String).min(12).max(12).pattern(&PATTERN_0);

pub(super) static ACCOUNT_IDS: Schema = Schema::new(
    "AccountIds",
    Kind::List(&List {
        member: Member::new("member", &ACCOUNT_ID).wire("member"),
        flattened: false,
    }),
)
.min(0)
.max(20);

pub(super) static AMAZON_RESOURCE_NAME: Schema =
    Schema::new("AmazonResourceName", Kind::String).min(1).max(1011).pattern(&PATTERN_1);

pub(super) static DATA_PROTECTION_STATUS: Schema = Schema::new(
    "DataProtectionStatus",
    Kind::Enum(&["ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"]),
);

pub(super) static DESCRIBE_LIMIT: Schema =
    Schema::new("DescribeLimit", Kind::Integer).min(1).max(50);

pub(super) static DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS: Schema = Schema::new(
    "DescribeLogGroupsLogGroupIdentifiers",
    Kind::List(&List {
        member: Member::new("member", &LOG_GROUP_IDENTIFIER).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(50);

pub(super) static DESTINATION_ARN: Schema = Schema::new("DestinationArn", Kind::String).min(1);

pub(super) static DIMENSIONS: Schema = Schema::new(
    "Dimensions",
    Kind::Map(&Map {
        key: Member::new("key", &DIMENSIONS_KEY).wire("key"),
        value: Member::new("value", &DIMENSIONS_VALUE).wire("value"),
        flattened: false,
    }),
);

pub(super) static DIMENSIONS_KEY: Schema = Schema::new("DimensionsKey", Kind::String).max(255);

pub(super) static DIMENSIONS_VALUE: Schema = Schema::new("DimensionsValue", Kind::String).max(255);

pub(super) static DISTRIBUTION: Schema =
    Schema::new("Distribution", Kind::Enum(&["Random", "ByLogStream"]));

pub(super) static EMIT_SYSTEM_FIELDS: Schema = Schema::new(
    "EmitSystemFields",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static ENTITY: Schema =
    Schema::new("Entity", Kind::Structure(&super::structures::ENTITY));

pub(super) static ENTITY_ATTRIBUTES: Schema = Schema::new(
    "EntityAttributes",
    Kind::Map(&Map {
        key: Member::new("key", &ENTITY_ATTRIBUTES_KEY).wire("key"),
        value: Member::new("value", &ENTITY_ATTRIBUTES_VALUE).wire("value"),
        flattened: false,
    }),
)
.min(0)
.max(10);

pub(super) static ENTITY_ATTRIBUTES_KEY: Schema =
    Schema::new("EntityAttributesKey", Kind::String).min(1).max(256);

pub(super) static ENTITY_ATTRIBUTES_VALUE: Schema =
    Schema::new("EntityAttributesValue", Kind::String).min(1).max(512);

pub(super) static ENTITY_KEY_ATTRIBUTES: Schema = Schema::new(
    "EntityKeyAttributes",
    Kind::Map(&Map {
        key: Member::new("key", &ENTITY_KEY_ATTRIBUTES_KEY).wire("key"),
        value: Member::new("value", &ENTITY_KEY_ATTRIBUTES_VALUE).wire("value"),
        flattened: false,
    }),
)
.min(2)
.max(4);

pub(super) static ENTITY_KEY_ATTRIBUTES_KEY: Schema =
    Schema::new("EntityKeyAttributesKey", Kind::String).min(1).max(32);

pub(super) static ENTITY_KEY_ATTRIBUTES_VALUE: Schema =
    Schema::new("EntityKeyAttributesValue", Kind::String).min(1).max(512);

pub(super) static ENTITY_REJECTION_ERROR_TYPE: Schema = Schema::new(
    "EntityRejectionErrorType",
    Kind::Enum(&[
        "InvalidEntity",
        "InvalidTypeValue",
        "InvalidKeyAttributes",
        "InvalidAttributes",
        "EntitySizeTooLarge",
        "UnsupportedLogGroupType",
        "MissingRequiredFields",
    ]),
);

pub(super) static EVENT_MESSAGE: Schema =
    Schema::new("EventMessage", Kind::String).min(1).sensitive();

pub(super) static EVENTS_LIMIT: Schema =
    Schema::new("EventsLimit", Kind::Integer).min(1).max(10000);

pub(super) static EXPECTED_REVISION_ID: Schema =
    Schema::new("ExpectedRevisionId", Kind::String).min(1);

pub(super) static EXTRACTED_VALUES: Schema = Schema::new(
    "ExtractedValues",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &plain::STRING).wire("value"),
        flattened: false,
    }),
);

pub(super) static FIELD_SELECTION_CRITERIA: Schema =
    Schema::new("FieldSelectionCriteria", Kind::String).min(0).max(2000);

pub(super) static FILTER_NAME: Schema =
    Schema::new("FilterName", Kind::String).min(1).max(512).pattern(&PATTERN_2);

pub(super) static FILTER_PATTERN: Schema =
    Schema::new("FilterPattern", Kind::String).min(0).max(1024);

pub(super) static FILTERED_LOG_EVENT: Schema =
    Schema::new("FilteredLogEvent", Kind::Structure(&super::structures::FILTERED_LOG_EVENT));

pub(super) static FILTERED_LOG_EVENTS: Schema = Schema::new(
    "FilteredLogEvents",
    Kind::List(&List {
        member: Member::new("member", &FILTERED_LOG_EVENT).wire("member"),
        flattened: false,
    }),
);

pub(super) static INHERITED_PROPERTIES: Schema = Schema::new(
    "InheritedProperties",
    Kind::List(&List {
        member: Member::new("member", &INHERITED_PROPERTY).wire("member"),
        flattened: false,
    }),
);

pub(super) static INHERITED_PROPERTY: Schema =
    Schema::new("InheritedProperty", Kind::Enum(&["ACCOUNT_DATA_PROTECTION"]));

pub(super) static INPUT_LOG_EVENT: Schema =
    Schema::new("InputLogEvent", Kind::Structure(&super::structures::INPUT_LOG_EVENT));

pub(super) static INPUT_LOG_EVENTS: Schema = Schema::new(
    "InputLogEvents",
    Kind::List(&List {
        member: Member::new("member", &INPUT_LOG_EVENT).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(10000);

pub(super) static INPUT_LOG_STREAM_NAMES: Schema = Schema::new(
    "InputLogStreamNames",
    Kind::List(&List {
        member: Member::new("member", &LOG_STREAM_NAME).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(100);

pub(super) static KMS_KEY_ID: Schema = Schema::new("KmsKeyId", Kind::String).max(256);

pub(super) static LOG_GROUP: Schema =
    Schema::new("LogGroup", Kind::Structure(&super::structures::LOG_GROUP));

pub(super) static LOG_GROUP_CLASS: Schema = Schema::new(
    "LogGroupClass",
    Kind::Enum(&["STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"]),
);

pub(super) static LOG_GROUP_IDENTIFIER: Schema =
    Schema::new("LogGroupIdentifier", Kind::String).min(1).max(2048).pattern(&PATTERN_3);

pub(super) static LOG_GROUP_NAME: Schema =
    Schema::new("LogGroupName", Kind::String).min(1).max(512).pattern(&PATTERN_4);

pub(super) static LOG_GROUP_NAME_PATTERN: Schema =
    Schema::new("LogGroupNamePattern", Kind::String).min(0).max(512).pattern(&PATTERN_5);

pub(super) static LOG_GROUPS: Schema = Schema::new(
    "LogGroups",
    Kind::List(&List {
        member: Member::new("member", &LOG_GROUP).wire("member"),
        flattened: false,
    }),
);

pub(super) static LOG_STREAM: Schema =
    Schema::new("LogStream", Kind::Structure(&super::structures::LOG_STREAM));

pub(super) static LOG_STREAM_NAME: Schema =
    Schema::new("LogStreamName", Kind::String).min(1).max(512).pattern(&PATTERN_2);

pub(super) static LOG_STREAMS: Schema = Schema::new(
    "LogStreams",
    Kind::List(&List {
        member: Member::new("member", &LOG_STREAM).wire("member"),
        flattened: false,
    }),
);

pub(super) static METRIC_FILTER: Schema =
    Schema::new("MetricFilter", Kind::Structure(&super::structures::METRIC_FILTER));

pub(super) static METRIC_FILTER_MATCH_RECORD: Schema = Schema::new(
    "MetricFilterMatchRecord",
    Kind::Structure(&super::structures::METRIC_FILTER_MATCH_RECORD),
);

pub(super) static METRIC_FILTER_MATCHES: Schema = Schema::new(
    "MetricFilterMatches",
    Kind::List(&List {
        member: Member::new("member", &METRIC_FILTER_MATCH_RECORD).wire("member"),
        flattened: false,
    }),
);

pub(super) static METRIC_FILTERS: Schema = Schema::new(
    "MetricFilters",
    Kind::List(&List {
        member: Member::new("member", &METRIC_FILTER).wire("member"),
        flattened: false,
    }),
);

pub(super) static METRIC_NAME: Schema =
    Schema::new("MetricName", Kind::String).max(255).pattern(&PATTERN_6);

pub(super) static METRIC_NAMESPACE: Schema =
    Schema::new("MetricNamespace", Kind::String).max(255).pattern(&PATTERN_6);

pub(super) static METRIC_TRANSFORMATION: Schema =
    Schema::new("MetricTransformation", Kind::Structure(&super::structures::METRIC_TRANSFORMATION));

pub(super) static METRIC_TRANSFORMATIONS: Schema = Schema::new(
    "MetricTransformations",
    Kind::List(&List {
        member: Member::new("member", &METRIC_TRANSFORMATION).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(1);

pub(super) static METRIC_VALUE: Schema = Schema::new("MetricValue", Kind::String).max(100);

pub(super) static NEXT_TOKEN: Schema = Schema::new("NextToken", Kind::String).min(1);

pub(super) static ORDER_BY: Schema =
    Schema::new("OrderBy", Kind::Enum(&["LogStreamName", "LastEventTime"]));

pub(super) static OUTPUT_LOG_EVENT: Schema =
    Schema::new("OutputLogEvent", Kind::Structure(&super::structures::OUTPUT_LOG_EVENT));

pub(super) static OUTPUT_LOG_EVENTS: Schema = Schema::new(
    "OutputLogEvents",
    Kind::List(&List {
        member: Member::new("member", &OUTPUT_LOG_EVENT).wire("member"),
        flattened: false,
    }),
);

pub(super) static POLICY_DOCUMENT: Schema =
    Schema::new("PolicyDocument", Kind::String).min(1).max(51200);

pub(super) static POLICY_SCOPE: Schema =
    Schema::new("PolicyScope", Kind::Enum(&["ACCOUNT", "RESOURCE"]));

pub(super) static REJECTED_ENTITY_INFO: Schema =
    Schema::new("RejectedEntityInfo", Kind::Structure(&super::structures::REJECTED_ENTITY_INFO));

pub(super) static REJECTED_LOG_EVENTS_INFO: Schema = Schema::new(
    "RejectedLogEventsInfo",
    Kind::Structure(&super::structures::REJECTED_LOG_EVENTS_INFO),
);

pub(super) static RESOURCE_IDENTIFIER: Schema =
    Schema::new("ResourceIdentifier", Kind::String).min(1).max(2048).pattern(&PATTERN_7);

pub(super) static RESOURCE_POLICIES: Schema = Schema::new(
    "ResourcePolicies",
    Kind::List(&List {
        member: Member::new("member", &RESOURCE_POLICY).wire("member"),
        flattened: false,
    }),
);

pub(super) static RESOURCE_POLICY: Schema =
    Schema::new("ResourcePolicy", Kind::Structure(&super::structures::RESOURCE_POLICY));

pub(super) static ROLE_ARN: Schema = Schema::new("RoleArn", Kind::String).min(1);

pub(super) static SEARCHED_LOG_STREAM: Schema =
    Schema::new("SearchedLogStream", Kind::Structure(&super::structures::SEARCHED_LOG_STREAM));

pub(super) static SEARCHED_LOG_STREAMS: Schema = Schema::new(
    "SearchedLogStreams",
    Kind::List(&List {
        member: Member::new("member", &SEARCHED_LOG_STREAM).wire("member"),
        flattened: false,
    }),
);

pub(super) static SEQUENCE_TOKEN: Schema = Schema::new("SequenceToken", Kind::String).min(1);

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

pub(super) static STORED_BYTES: Schema = Schema::new("StoredBytes", Kind::Long).min(0);

pub(super) static SUBSCRIPTION_FILTER: Schema =
    Schema::new("SubscriptionFilter", Kind::Structure(&super::structures::SUBSCRIPTION_FILTER));

pub(super) static SUBSCRIPTION_FILTERS: Schema = Schema::new(
    "SubscriptionFilters",
    Kind::List(&List {
        member: Member::new("member", &SUBSCRIPTION_FILTER).wire("member"),
        flattened: false,
    }),
);

pub(super) static TAG_KEY: Schema =
    Schema::new("TagKey", Kind::String).min(1).max(128).pattern(&PATTERN_8);

pub(super) static TAG_KEY_LIST: Schema = Schema::new(
    "TagKeyList",
    Kind::List(&List { member: Member::new("member", &TAG_KEY).wire("member"), flattened: false }),
)
.min(0)
.max(50);

pub(super) static TAG_LIST: Schema = Schema::new(
    "TagList",
    Kind::List(&List { member: Member::new("member", &TAG_KEY).wire("member"), flattened: false }),
)
.min(1);

pub(super) static TAG_VALUE: Schema =
    Schema::new("TagValue", Kind::String).max(256).pattern(&PATTERN_9);

pub(super) static TAGS: Schema = Schema::new(
    "Tags",
    Kind::Map(&Map {
        key: Member::new("key", &TAG_KEY).wire("key"),
        value: Member::new("value", &TAG_VALUE).wire("value"),
        flattened: false,
    }),
)
.min(1)
.max(50);

pub(super) static TEST_EVENT_MESSAGES: Schema = Schema::new(
    "TestEventMessages",
    Kind::List(&List {
        member: Member::new("member", &EVENT_MESSAGE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(50);

pub(super) static TIMESTAMP: Schema = Schema::new("Timestamp", Kind::Long).min(0);

static PATTERN_5: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]*", "[\\.\\-_/#A-Za-z0-9]*");

static PATTERN_4: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]+", "[\\.\\-_/#A-Za-z0-9]+");

static PATTERN_3: Pattern = Pattern::new("[\\w#+=/:,.@-]*", "[0-9A-Za-z_#+=/:,.@-]*");

static PATTERN_1: Pattern = Pattern::new("[\\w+=/:,.@-]*", "[0-9A-Za-z_+=/:,.@-]*");

static PATTERN_7: Pattern = Pattern::new("[\\w+=/:,.@\\-\\*]*", "[0-9A-Za-z_+=/:,.@\\-\\*]*");

static PATTERN_6: Pattern = Pattern::new("[^:*$]*", "[^:*$]*");

static PATTERN_2: Pattern = Pattern::new("[^:*]*", "[^:*]*");

static PATTERN_9: Pattern =
    Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");

static PATTERN_8: Pattern =
    Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$", "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$");

static PATTERN_0: Pattern = Pattern::new("^\\d{12}$", "^[0-9]{12}$");
