// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Member, Pattern, Schema, plain};

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

pub(super) static EVENT: Schema = Schema::new("Event", Kind::Structure(&super::structures::EVENT));

pub(super) static EVENT_CATEGORY: Schema = Schema::new("EventCategory", Kind::Enum(&["insight"]));

pub(super) static EVENT_DATA_STORE_ARN: Schema =
    Schema::new("EventDataStoreArn", Kind::String).min(3).max(256).pattern(&PATTERN_0);

pub(super) static EVENT_SELECTOR: Schema =
    Schema::new("EventSelector", Kind::Structure(&super::structures::EVENT_SELECTOR));

pub(super) static EVENT_SELECTORS: Schema = Schema::new(
    "EventSelectors",
    Kind::List(&List {
        member: Member::new("member", &EVENT_SELECTOR).wire("member"),
        flattened: false,
    }),
);

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

pub(super) static OPERATOR: Schema = Schema::new(
    "Operator",
    Kind::List(&List {
        member: Member::new("member", &OPERATOR_VALUE).wire("member"),
        flattened: false,
    }),
)
.min(1);

pub(super) static OPERATOR_VALUE: Schema =
    Schema::new("OperatorValue", Kind::String).min(1).max(2048).pattern(&PATTERN_1);

pub(super) static PUBLIC_KEY: Schema =
    Schema::new("PublicKey", Kind::Structure(&super::structures::PUBLIC_KEY));

pub(super) static PUBLIC_KEY_LIST: Schema = Schema::new(
    "PublicKeyList",
    Kind::List(&List {
        member: Member::new("member", &PUBLIC_KEY).wire("member"),
        flattened: false,
    }),
);

pub(super) static READ_WRITE_TYPE: Schema =
    Schema::new("ReadWriteType", Kind::Enum(&["ReadOnly", "WriteOnly", "All"]));

pub(super) static RESOURCE: Schema =
    Schema::new("Resource", Kind::Structure(&super::structures::RESOURCE));

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

pub(super) static RESOURCE_TAG: Schema =
    Schema::new("ResourceTag", Kind::Structure(&super::structures::RESOURCE_TAG));

pub(super) static RESOURCE_TAG_LIST: Schema = Schema::new(
    "ResourceTagList",
    Kind::List(&List {
        member: Member::new("member", &RESOURCE_TAG).wire("member"),
        flattened: false,
    }),
);

pub(super) static SELECTOR_FIELD: Schema =
    Schema::new("SelectorField", Kind::String).min(1).max(1000).pattern(&PATTERN_2);

pub(super) static SELECTOR_NAME: Schema =
    Schema::new("SelectorName", Kind::String).min(0).max(1000).pattern(&PATTERN_3);

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

static PATTERN_3: Pattern = Pattern::new(".*", ".*");

static PATTERN_1: Pattern = Pattern::new(".+", ".+");

static PATTERN_2: Pattern = Pattern::new("[\\w|\\d|\\.|_]+", "[0-9A-Za-z_|0-9|\\.|_]+");

static PATTERN_0: Pattern = Pattern::new("^[a-zA-Z0-9._/\\-:]+$", "^[a-zA-Z0-9._/\\-:]+$");
