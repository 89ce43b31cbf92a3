// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use wire::{Blob, Member, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `AddTagsRequest`.
#[derive(Clone, Default)]
pub struct AddTagsRequest {
    /// `ResourceId`.
    pub resource_id: String,
    /// `TagsList`.
    pub tags_list: Vec<Tag>,
}

pub(super) static ADD_TAGS_REQUEST: Structure = Structure::new(
    "AddTagsRequest",
    &[
        Member::new("ResourceId", &plain::STRING).required(),
        Member::new("TagsList", &schemas::TAGS_LIST).required(),
    ],
);

wire::shape!(AddTagsRequest, ADD_TAGS_REQUEST { 0 resource_id, 1 tags_list });

/// `AddTagsResponse`.
#[derive(Clone, Default)]
pub struct AddTagsResponse {}

pub(super) static ADD_TAGS_RESPONSE: Structure = Structure::new("AddTagsResponse", &[]);

wire::shape!(AddTagsResponse, ADD_TAGS_RESPONSE {});

/// `AdvancedEventSelector`.
#[derive(Clone, Default)]
pub struct AdvancedEventSelector {
    /// `Name`.
    pub name: Option<String>,
    /// `FieldSelectors`.
    pub field_selectors: Vec<AdvancedFieldSelector>,
}

pub(super) static ADVANCED_EVENT_SELECTOR: Structure = Structure::new(
    "AdvancedEventSelector",
    &[
        Member::new("Name", &schemas::SELECTOR_NAME),
        Member::new("FieldSelectors", &schemas::ADVANCED_FIELD_SELECTORS).required(),
    ],
);

wire::shape!(AdvancedEventSelector, ADVANCED_EVENT_SELECTOR { 0 name, 1 field_selectors });

/// `AdvancedFieldSelector`.
#[derive(Clone, Default)]
pub struct AdvancedFieldSelector {
    /// `Field`.
    pub field: String,
    /// `Equals`.
    pub equals: Option<Vec<String>>,
    /// `StartsWith`.
    pub starts_with: Option<Vec<String>>,
    /// `EndsWith`.
    pub ends_with: Option<Vec<String>>,
    /// `NotEquals`.
    pub not_equals: Option<Vec<String>>,
    /// `NotStartsWith`.
    pub not_starts_with: Option<Vec<String>>,
    /// `NotEndsWith`.
    pub not_ends_with: Option<Vec<String>>,
}

pub(super) static ADVANCED_FIELD_SELECTOR: Structure = Structure::new(
    "AdvancedFieldSelector",
    &[
        Member::new("Field", &schemas::SELECTOR_FIELD).required(),
        Member::new("Equals", &schemas::OPERATOR),
        Member::new("StartsWith", &schemas::OPERATOR),
        Member::new("EndsWith", &schemas::OPERATOR),
        Member::new("NotEquals", &schemas::OPERATOR),
        Member::new("NotStartsWith", &schemas::OPERATOR),
        Member::new("NotEndsWith", &schemas::OPERATOR),
    ],
);

wire::shape!(AdvancedFieldSelector, ADVANCED_FIELD_SELECTOR { 0 field, 1 equals, 2 starts_with, 3 ends_with, 4 not_equals, 5 not_starts_with, 6 not_ends_with });

/// `CreateTrailRequest`.
#[derive(Clone, Default)]
pub struct CreateTrailRequest {
    /// `Name`.
    pub name: String,
    /// `S3BucketName`.
    pub s3_bucket_name: String,
    /// `S3KeyPrefix`.
    pub s3_key_prefix: Option<String>,
    /// `SnsTopicName`.
    pub sns_topic_name: Option<String>,
    /// `IncludeGlobalServiceEvents`.
    pub include_global_service_events: Option<bool>,
    /// `IsMultiRegionTrail`.
    pub is_multi_region_trail: Option<bool>,
    /// `EnableLogFileValidation`.
    pub enable_log_file_validation: Option<bool>,
    /// `CloudWatchLogsLogGroupArn`.
    pub cloud_watch_logs_log_group_arn: Option<String>,
    /// `CloudWatchLogsRoleArn`.
    pub cloud_watch_logs_role_arn: Option<String>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `IsOrganizationTrail`.
    pub is_organization_trail: Option<bool>,
    /// `TagsList`.
    pub tags_list: Option<Vec<Tag>>,
    /// `RecursiveLogging`.
    pub recursive_logging: Option<bool>,
}

pub(super) static CREATE_TRAIL_REQUEST: Structure = Structure::new(
    "CreateTrailRequest",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("S3BucketName", &plain::STRING).required(),
        Member::new("S3KeyPrefix", &plain::STRING),
        Member::new("SnsTopicName", &plain::STRING),
        Member::new("IncludeGlobalServiceEvents", &plain::BOOLEAN),
        Member::new("IsMultiRegionTrail", &plain::BOOLEAN),
        Member::new("EnableLogFileValidation", &plain::BOOLEAN),
        Member::new("CloudWatchLogsLogGroupArn", &plain::STRING),
        Member::new("CloudWatchLogsRoleArn", &plain::STRING),
        Member::new("KmsKeyId", &plain::STRING),
        Member::new("IsOrganizationTrail", &plain::BOOLEAN),
        Member::new("TagsList", &schemas::TAGS_LIST),
        Member::new("RecursiveLogging", &plain::BOOLEAN),
    ],
);

wire::shape!(CreateTrailRequest, CREATE_TRAIL_REQUEST { 0 name, 1 s3_bucket_name, 2 s3_key_prefix, 3 sns_topic_name, 4 include_global_service_events, 5 is_multi_region_trail, 6 enable_log_file_validation, 7 cloud_watch_logs_log_group_arn, 8 cloud_watch_logs_role_arn, 9 kms_key_id, 10 is_organization_trail, 11 tags_list, 12 recursive_logging });

/// `CreateTrailResponse`.
#[derive(Clone, Default)]
pub struct CreateTrailResponse {
    /// `Name`.
    pub name: Option<String>,
    /// `S3BucketName`.
    pub s3_bucket_name: Option<String>,
    /// `S3KeyPrefix`.
    pub s3_key_prefix: Option<String>,
    /// `SnsTopicName`.
    pub sns_topic_name: Option<String>,
    /// `SnsTopicARN`.
    pub sns_topic_arn: Option<String>,
    /// `IncludeGlobalServiceEvents`.
    pub include_global_service_events: Option<bool>,
    /// `IsMultiRegionTrail`.
    pub is_multi_region_trail: Option<bool>,
    /// `TrailARN`.
    pub trail_arn: Option<String>,
    /// `LogFileValidationEnabled`.
    pub log_file_validation_enabled: Option<bool>,
    /// `CloudWatchLogsLogGroupArn`.
    pub cloud_watch_logs_log_group_arn: Option<String>,
    /// `CloudWatchLogsRoleArn`.
    pub cloud_watch_logs_role_arn: Option<String>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `IsOrganizationTrail`.
    pub is_organization_trail: Option<bool>,
    /// `RecursiveLogging`.
    pub recursive_logging: Option<bool>,
}

pub(super) static CREATE_TRAIL_RESPONSE: Structure = Structure::new(
    "CreateTrailResponse",
    &[
        Member::new("Name", &plain::STRING),
        Member::new("S3BucketName", &plain::STRING),
        Member::new("S3KeyPrefix", &plain::STRING),
        Member::new("SnsTopicName", &plain::STRING),
        Member::new("SnsTopicARN", &plain::STRING),
        Member::new("IncludeGlobalServiceEvents", &plain::BOOLEAN),
        Member::new("IsMultiRegionTrail", &plain::BOOLEAN),
        Member::new("TrailARN", &plain::STRING),
        Member::new("LogFileValidationEnabled", &plain::BOOLEAN),
        Member::new("CloudWatchLogsLogGroupArn", &plain::STRING),
        Member::new("CloudWatchLogsRoleArn", &plain::STRING),
        Member::new("KmsKeyId", &plain::STRING),
        Member::new("IsOrganizationTrail", &plain::BOOLEAN),
        Member::new("RecursiveLogging", &plain::BOOLEAN),
    ],
);

wire::shape!(CreateTrailResponse, CREATE_TRAIL_RESPONSE { 0 name, 1 s3_bucket_name, 2 s3_key_prefix, 3 sns_topic_name, 4 sns_topic_arn, 5 include_global_service_events, 6 is_multi_region_trail, 7 trail_arn, 8 log_file_validation_enabled, 9 cloud_watch_logs_log_group_arn, 10 cloud_watch_logs_role_arn, 11 kms_key_id, 12 is_organization_trail, 13 recursive_logging });

/// `DataResource`.
#[derive(Clone, Default)]
pub struct DataResource {
    /// `Type`.
    pub r#type: Option<String>,
    /// `Values`.
    pub values: Option<Vec<String>>,
}

pub(super) static DATA_RESOURCE: Structure = Structure::new(
    "DataResource",
    &[Member::new("Type", &plain::STRING), Member::new("Values", &schemas::DATA_RESOURCE_VALUES)],
);

wire::shape!(DataResource, DATA_RESOURCE { 0 r#type, 1 values });

/// `DeleteTrailRequest`.
#[derive(Clone, Default)]
pub struct DeleteTrailRequest {
    /// `Name`.
    pub name: String,
}

pub(super) static DELETE_TRAIL_REQUEST: Structure =
    Structure::new("DeleteTrailRequest", &[Member::new("Name", &plain::STRING).required()]);

wire::shape!(DeleteTrailRequest, DELETE_TRAIL_REQUEST { 0 name });

/// `DeleteTrailResponse`.
#[derive(Clone, Default)]
pub struct DeleteTrailResponse {}

pub(super) static DELETE_TRAIL_RESPONSE: Structure = Structure::new("DeleteTrailResponse", &[]);

wire::shape!(DeleteTrailResponse, DELETE_TRAIL_RESPONSE {});

/// `DescribeTrailsRequest`.
#[derive(Clone, Default)]
pub struct DescribeTrailsRequest {
    /// `trailNameList`.
    pub trail_name_list: Option<Vec<String>>,
    /// `includeShadowTrails`.
    pub include_shadow_trails: Option<bool>,
}

pub(super) static DESCRIBE_TRAILS_REQUEST: Structure = Structure::new(
    "DescribeTrailsRequest",
    &[
        Member::new("trailNameList", &schemas::TRAIL_NAME_LIST),
        Member::new("includeShadowTrails", &plain::BOOLEAN),
    ],
);

wire::shape!(DescribeTrailsRequest, DESCRIBE_TRAILS_REQUEST { 0 trail_name_list, 1 include_shadow_trails });

/// `DescribeTrailsResponse`.
#[derive(Clone, Default)]
pub struct DescribeTrailsResponse {
    /// `trailList`.
    pub trail_list: Option<Vec<Trail>>,
}

pub(super) static DESCRIBE_TRAILS_RESPONSE: Structure =
    Structure::new("DescribeTrailsResponse", &[Member::new("trailList", &schemas::TRAIL_LIST)]);

wire::shape!(DescribeTrailsResponse, DESCRIBE_TRAILS_RESPONSE { 0 trail_list });

/// `Event`.
#[derive(Clone, Default)]
pub struct Event {
    /// `EventId`.
    pub event_id: Option<String>,
    /// `EventName`.
    pub event_name: Option<String>,
    /// `ReadOnly`.
    pub read_only: Option<String>,
    /// `AccessKeyId`.
    pub access_key_id: Option<String>,
    /// `EventTime`.
    pub event_time: Option<Timestamp>,
    /// `EventSource`.
    pub event_source: Option<String>,
    /// `Username`.
    pub username: Option<String>,
    /// `Resources`.
    pub resources: Option<Vec<Resource>>,
    /// `CloudTrailEvent`.
    pub cloud_trail_event: Option<String>,
}

pub(super) static EVENT: Structure = Structure::new(
    "Event",
    &[
        Member::new("EventId", &plain::STRING),
        Member::new("EventName", &plain::STRING),
        Member::new("ReadOnly", &plain::STRING),
        Member::new("AccessKeyId", &plain::STRING),
        Member::new("EventTime", &plain::TIMESTAMP),
        Member::new("EventSource", &plain::STRING),
        Member::new("Username", &plain::STRING),
        Member::new("Resources", &schemas::RESOURCE_LIST),
        Member::new("CloudTrailEvent", &plain::STRING),
    ],
);

wire::shape!(Event, EVENT { 0 event_id, 1 event_name, 2 read_only, 3 access_key_id, 4 event_time, 5 event_source, 6 username, 7 resources, 8 cloud_trail_event });

/// `EventSelector`.
#[derive(Clone, Default)]
pub struct EventSelector {
    /// `ReadWriteType`.
    pub read_write_type: Option<ReadWriteType>,
    /// `IncludeManagementEvents`.
    pub include_management_events: Option<bool>,
    /// `DataResources`.
    pub data_resources: Option<Vec<DataResource>>,
    /// `ExcludeManagementEventSources`.
    pub exclude_management_event_sources: Option<Vec<String>>,
}

pub(super) static EVENT_SELECTOR: Structure = Structure::new(
    "EventSelector",
    &[
        Member::new("ReadWriteType", &schemas::READ_WRITE_TYPE),
        Member::new("IncludeManagementEvents", &plain::BOOLEAN),
        Member::new("DataResources", &schemas::DATA_RESOURCES),
        Member::new("ExcludeManagementEventSources", &schemas::EXCLUDE_MANAGEMENT_EVENT_SOURCES),
    ],
);

wire::shape!(EventSelector, EVENT_SELECTOR { 0 read_write_type, 1 include_management_events, 2 data_resources, 3 exclude_management_event_sources });

/// `GetEventSelectorsRequest`.
#[derive(Clone, Default)]
pub struct GetEventSelectorsRequest {
    /// `TrailName`.
    pub trail_name: String,
}

pub(super) static GET_EVENT_SELECTORS_REQUEST: Structure = Structure::new(
    "GetEventSelectorsRequest",
    &[Member::new("TrailName", &plain::STRING).required()],
);

wire::shape!(GetEventSelectorsRequest, GET_EVENT_SELECTORS_REQUEST { 0 trail_name });

/// `GetEventSelectorsResponse`.
#[derive(Clone, Default)]
pub struct GetEventSelectorsResponse {
    /// `TrailARN`.
    pub trail_arn: Option<String>,
    /// `EventSelectors`.
    pub event_selectors: Option<Vec<EventSelector>>,
    /// `AdvancedEventSelectors`.
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

pub(super) static GET_EVENT_SELECTORS_RESPONSE: Structure = Structure::new(
    "GetEventSelectorsResponse",
    &[
        Member::new("TrailARN", &plain::STRING),
        Member::new("EventSelectors", &schemas::EVENT_SELECTORS),
        Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
    ],
);

wire::shape!(GetEventSelectorsResponse, GET_EVENT_SELECTORS_RESPONSE { 0 trail_arn, 1 event_selectors, 2 advanced_event_selectors });

/// `GetInsightSelectorsRequest`.
#[derive(Clone, Default)]
pub struct GetInsightSelectorsRequest {
    /// `TrailName`.
    pub trail_name: Option<String>,
    /// `EventDataStore`.
    pub event_data_store: Option<String>,
}

pub(super) static GET_INSIGHT_SELECTORS_REQUEST: Structure = Structure::new(
    "GetInsightSelectorsRequest",
    &[
        Member::new("TrailName", &plain::STRING),
        Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN),
    ],
);

wire::shape!(GetInsightSelectorsRequest, GET_INSIGHT_SELECTORS_REQUEST { 0 trail_name, 1 event_data_store });

/// `GetInsightSelectorsResponse`.
#[derive(Clone, Default)]
pub struct GetInsightSelectorsResponse {
    /// `TrailARN`.
    pub trail_arn: Option<String>,
    /// `InsightSelectors`.
    pub insight_selectors: Option<Vec<InsightSelector>>,
    /// `EventDataStoreArn`.
    pub event_data_store_arn: Option<String>,
    /// `InsightsDestination`.
    pub insights_destination: Option<String>,
}

pub(super) static GET_INSIGHT_SELECTORS_RESPONSE: Structure = Structure::new(
    "GetInsightSelectorsResponse",
    &[
        Member::new("TrailARN", &plain::STRING),
        Member::new("InsightSelectors", &schemas::INSIGHT_SELECTORS),
        Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("InsightsDestination", &schemas::EVENT_DATA_STORE_ARN),
    ],
);

wire::shape!(GetInsightSelectorsResponse, GET_INSIGHT_SELECTORS_RESPONSE { 0 trail_arn, 1 insight_selectors, 2 event_data_store_arn, 3 insights_destination });

/// `GetTrailRequest`.
#[derive(Clone, Default)]
pub struct GetTrailRequest {
    /// `Name`.
    pub name: String,
}

pub(super) static GET_TRAIL_REQUEST: Structure =
    Structure::new("GetTrailRequest", &[Member::new("Name", &plain::STRING).required()]);

wire::shape!(GetTrailRequest, GET_TRAIL_REQUEST { 0 name });

/// `GetTrailResponse`.
#[derive(Clone, Default)]
pub struct GetTrailResponse {
    /// `Trail`.
    pub trail: Option<Trail>,
}

pub(super) static GET_TRAIL_RESPONSE: Structure =
    Structure::new("GetTrailResponse", &[Member::new("Trail", &schemas::TRAIL)]);

wire::shape!(GetTrailResponse, GET_TRAIL_RESPONSE { 0 trail });

/// `GetTrailStatusRequest`.
#[derive(Clone, Default)]
pub struct GetTrailStatusRequest {
    /// `Name`.
    pub name: String,
}

pub(super) static GET_TRAIL_STATUS_REQUEST: Structure =
    Structure::new("GetTrailStatusRequest", &[Member::new("Name", &plain::STRING).required()]);

wire::shape!(GetTrailStatusRequest, GET_TRAIL_STATUS_REQUEST { 0 name });

/// `GetTrailStatusResponse`.
#[derive(Clone, Default)]
pub struct GetTrailStatusResponse {
    /// `IsLogging`.
    pub is_logging: Option<bool>,
    /// `LatestDeliveryError`.
    pub latest_delivery_error: Option<String>,
    /// `LatestNotificationError`.
    pub latest_notification_error: Option<String>,
    /// `LatestDeliveryTime`.
    pub latest_delivery_time: Option<Timestamp>,
    /// `LatestNotificationTime`.
    pub latest_notification_time: Option<Timestamp>,
    /// `StartLoggingTime`.
    pub start_logging_time: Option<Timestamp>,
    /// `StopLoggingTime`.
    pub stop_logging_time: Option<Timestamp>,
    /// `LatestCloudWatchLogsDeliveryError`.
    pub latest_cloud_watch_logs_delivery_error: Option<String>,
    /// `LatestCloudWatchLogsDeliveryTime`.
    pub latest_cloud_watch_logs_delivery_time: Option<Timestamp>,
    /// `LatestDigestDeliveryTime`.
    pub latest_digest_delivery_time: Option<Timestamp>,
    /// `LatestDigestDeliveryError`.
    pub latest_digest_delivery_error: Option<String>,
    /// `LatestDeliveryAttemptTime`.
    pub latest_delivery_attempt_time: Option<String>,
    /// `LatestNotificationAttemptTime`.
    pub latest_notification_attempt_time: Option<String>,
    /// `LatestNotificationAttemptSucceeded`.
    pub latest_notification_attempt_succeeded: Option<String>,
    /// `LatestDeliveryAttemptSucceeded`.
    pub latest_delivery_attempt_succeeded: Option<String>,
    /// `TimeLoggingStarted`.
    pub time_logging_started: Option<String>,
    /// `TimeLoggingStopped`.
    pub time_logging_stopped: Option<String>,
}

pub(super) static GET_TRAIL_STATUS_RESPONSE: Structure = Structure::new(
    "GetTrailStatusResponse",
    &[
        Member::new("IsLogging", &plain::BOOLEAN),
        Member::new("LatestDeliveryError", &plain::STRING),
        Member::new("LatestNotificationError", &plain::STRING),
        Member::new("LatestDeliveryTime", &plain::TIMESTAMP),
        Member::new("LatestNotificationTime", &plain::TIMESTAMP),
        Member::new("StartLoggingTime", &plain::TIMESTAMP),
        Member::new("StopLoggingTime", &plain::TIMESTAMP),
        Member::new("LatestCloudWatchLogsDeliveryError", &plain::STRING),
        Member::new("LatestCloudWatchLogsDeliveryTime", &plain::TIMESTAMP),
        Member::new("LatestDigestDeliveryTime", &plain::TIMESTAMP),
        Member::new("LatestDigestDeliveryError", &plain::STRING),
        Member::new("LatestDeliveryAttemptTime", &plain::STRING),
        Member::new("LatestNotificationAttemptTime", &plain::STRING),
        Member::new("LatestNotificationAttemptSucceeded", &plain::STRING),
        Member::new("LatestDeliveryAttemptSucceeded", &plain::STRING),
        Member::new("TimeLoggingStarted", &plain::STRING),
        Member::new("TimeLoggingStopped", &plain::STRING),
    ],
);

wire::shape!(GetTrailStatusResponse, GET_TRAIL_STATUS_RESPONSE { 0 is_logging, 1 latest_delivery_error, 2 latest_notification_error, 3 latest_delivery_time, 4 latest_notification_time, 5 start_logging_time, 6 stop_logging_time, 7 latest_cloud_watch_logs_delivery_error, 8 latest_cloud_watch_logs_delivery_time, 9 latest_digest_delivery_time, 10 latest_digest_delivery_error, 11 latest_delivery_attempt_time, 12 latest_notification_attempt_time, 13 latest_notification_attempt_succeeded, 14 latest_delivery_attempt_succeeded, 15 time_logging_started, 16 time_logging_stopped });

/// `InsightSelector`.
#[derive(Clone, Default)]
pub struct InsightSelector {
    /// `InsightType`.
    pub insight_type: Option<InsightType>,
    /// `EventCategories`.
    pub event_categories: Option<Vec<SourceEventCategory>>,
}

pub(super) static INSIGHT_SELECTOR: Structure = Structure::new(
    "InsightSelector",
    &[
        Member::new("InsightType", &schemas::INSIGHT_TYPE),
        Member::new("EventCategories", &schemas::SOURCE_EVENT_CATEGORIES),
    ],
);

wire::shape!(InsightSelector, INSIGHT_SELECTOR { 0 insight_type, 1 event_categories });

/// `ListPublicKeysRequest`.
#[derive(Clone, Default)]
pub struct ListPublicKeysRequest {
    /// `StartTime`.
    pub start_time: Option<Timestamp>,
    /// `EndTime`.
    pub end_time: Option<Timestamp>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_PUBLIC_KEYS_REQUEST: Structure = Structure::new(
    "ListPublicKeysRequest",
    &[
        Member::new("StartTime", &plain::TIMESTAMP),
        Member::new("EndTime", &plain::TIMESTAMP),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(ListPublicKeysRequest, LIST_PUBLIC_KEYS_REQUEST { 0 start_time, 1 end_time, 2 next_token });

/// `ListPublicKeysResponse`.
#[derive(Clone, Default)]
pub struct ListPublicKeysResponse {
    /// `PublicKeyList`.
    pub public_key_list: Option<Vec<PublicKey>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_PUBLIC_KEYS_RESPONSE: Structure = Structure::new(
    "ListPublicKeysResponse",
    &[
        Member::new("PublicKeyList", &schemas::PUBLIC_KEY_LIST),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(ListPublicKeysResponse, LIST_PUBLIC_KEYS_RESPONSE { 0 public_key_list, 1 next_token });

/// `ListTagsRequest`.
#[derive(Clone, Default)]
pub struct ListTagsRequest {
    /// `ResourceIdList`.
    pub resource_id_list: Vec<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TAGS_REQUEST: Structure = Structure::new(
    "ListTagsRequest",
    &[
        Member::new("ResourceIdList", &schemas::RESOURCE_ID_LIST).required(),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(ListTagsRequest, LIST_TAGS_REQUEST { 0 resource_id_list, 1 next_token });

/// `ListTagsResponse`.
#[derive(Clone, Default)]
pub struct ListTagsResponse {
    /// `ResourceTagList`.
    pub resource_tag_list: Option<Vec<ResourceTag>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TAGS_RESPONSE: Structure = Structure::new(
    "ListTagsResponse",
    &[
        Member::new("ResourceTagList", &schemas::RESOURCE_TAG_LIST),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(ListTagsResponse, LIST_TAGS_RESPONSE { 0 resource_tag_list, 1 next_token });

/// `ListTrailsRequest`.
#[derive(Clone, Default)]
pub struct ListTrailsRequest {
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TRAILS_REQUEST: Structure =
    Structure::new("ListTrailsRequest", &[Member::new("NextToken", &plain::STRING)]);

wire::shape!(ListTrailsRequest, LIST_TRAILS_REQUEST { 0 next_token });

/// `ListTrailsResponse`.
#[derive(Clone, Default)]
pub struct ListTrailsResponse {
    /// `Trails`.
    pub trails: Option<Vec<TrailInfo>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TRAILS_RESPONSE: Structure = Structure::new(
    "ListTrailsResponse",
    &[Member::new("Trails", &schemas::TRAILS), Member::new("NextToken", &plain::STRING)],
);

wire::shape!(ListTrailsResponse, LIST_TRAILS_RESPONSE { 0 trails, 1 next_token });

/// `LookupAttribute`.
#[derive(Clone, Default)]
pub struct LookupAttribute {
    /// `AttributeKey`.
    pub attribute_key: LookupAttributeKey,
    /// `AttributeValue`.
    pub attribute_value: String,
}

pub(super) static LOOKUP_ATTRIBUTE: Structure = Structure::new(
    "LookupAttribute",
    &[
        Member::new("AttributeKey", &schemas::LOOKUP_ATTRIBUTE_KEY).required(),
        Member::new("AttributeValue", &schemas::LOOKUP_ATTRIBUTE_VALUE).required(),
    ],
);

wire::shape!(LookupAttribute, LOOKUP_ATTRIBUTE { 0 attribute_key, 1 attribute_value });

/// `LookupEventsRequest`.
#[derive(Clone, Default)]
pub struct LookupEventsRequest {
    /// `LookupAttributes`.
    pub lookup_attributes: Option<Vec<LookupAttribute>>,
    /// `StartTime`.
    pub start_time: Option<Timestamp>,
    /// `EndTime`.
    pub end_time: Option<Timestamp>,
    /// `EventCategory`.
    pub event_category: Option<EventCategory>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LOOKUP_EVENTS_REQUEST: Structure = Structure::new(
    "LookupEventsRequest",
    &[
        Member::new("LookupAttributes", &schemas::LOOKUP_ATTRIBUTES_LIST),
        Member::new("StartTime", &plain::TIMESTAMP),
        Member::new("EndTime", &plain::TIMESTAMP),
        Member::new("EventCategory", &schemas::EVENT_CATEGORY),
        Member::new("MaxResults", &plain::INTEGER),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(LookupEventsRequest, LOOKUP_EVENTS_REQUEST { 0 lookup_attributes, 1 start_time, 2 end_time, 3 event_category, 4 max_results, 5 next_token });

/// `LookupEventsResponse`.
#[derive(Clone, Default)]
pub struct LookupEventsResponse {
    /// `Events`.
    pub events: Option<Vec<Event>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LOOKUP_EVENTS_RESPONSE: Structure = Structure::new(
    "LookupEventsResponse",
    &[Member::new("Events", &schemas::EVENTS_LIST), Member::new("NextToken", &plain::STRING)],
);

wire::shape!(LookupEventsResponse, LOOKUP_EVENTS_RESPONSE { 0 events, 1 next_token });

/// `PublicKey`.
#[derive(Clone, Default)]
pub struct PublicKey {
    /// `Value`.
    pub value: Option<Blob>,
    /// `ValidityStartTime`.
    pub validity_start_time: Option<Timestamp>,
    /// `ValidityEndTime`.
    pub validity_end_time: Option<Timestamp>,
    /// `Fingerprint`.
    pub fingerprint: Option<String>,
}

pub(super) static PUBLIC_KEY: Structure = Structure::new(
    "PublicKey",
    &[
        Member::new("Value", &plain::BLOB),
        Member::new("ValidityStartTime", &plain::TIMESTAMP),
        Member::new("ValidityEndTime", &plain::TIMESTAMP),
        Member::new("Fingerprint", &plain::STRING),
    ],
);

wire::shape!(PublicKey, PUBLIC_KEY { 0 value, 1 validity_start_time, 2 validity_end_time, 3 fingerprint });

/// `PutEventSelectorsRequest`.
#[derive(Clone, Default)]
pub struct PutEventSelectorsRequest {
    /// `TrailName`.
    pub trail_name: String,
    /// `EventSelectors`.
    pub event_selectors: Option<Vec<EventSelector>>,
    /// `AdvancedEventSelectors`.
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

pub(super) static PUT_EVENT_SELECTORS_REQUEST: Structure = Structure::new(
    "PutEventSelectorsRequest",
    &[
        Member::new("TrailName", &plain::STRING).required(),
        Member::new("EventSelectors", &schemas::EVENT_SELECTORS),
        Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
    ],
);

wire::shape!(PutEventSelectorsRequest, PUT_EVENT_SELECTORS_REQUEST { 0 trail_name, 1 event_selectors, 2 advanced_event_selectors });

/// `PutEventSelectorsResponse`.
#[derive(Clone, Default)]
pub struct PutEventSelectorsResponse {
    /// `TrailARN`.
    pub trail_arn: Option<String>,
    /// `EventSelectors`.
    pub event_selectors: Option<Vec<EventSelector>>,
    /// `AdvancedEventSelectors`.
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

pub(super) static PUT_EVENT_SELECTORS_RESPONSE: Structure = Structure::new(
    "PutEventSelectorsResponse",
    &[
        Member::new("TrailARN", &plain::STRING),
        Member::new("EventSelectors", &schemas::EVENT_SELECTORS),
        Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
    ],
);

wire::shape!(PutEventSelectorsResponse, PUT_EVENT_SELECTORS_RESPONSE { 0 trail_arn, 1 event_selectors, 2 advanced_event_selectors });

/// `PutInsightSelectorsRequest`.
#[derive(Clone, Default)]
pub struct PutInsightSelectorsRequest {
    /// `TrailName`.
    pub trail_name: Option<String>,
    /// `InsightSelectors`.
    pub insight_selectors: Vec<InsightSelector>,
    /// `EventDataStore`.
    pub event_data_store: Option<String>,
    /// `InsightsDestination`.
    pub insights_destination: Option<String>,
}

pub(super) static PUT_INSIGHT_SELECTORS_REQUEST: Structure = Structure::new(
    "PutInsightSelectorsRequest",
    &[
        Member::new("TrailName", &plain::STRING),
        Member::new("InsightSelectors", &schemas::INSIGHT_SELECTORS).required(),
        Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("InsightsDestination", &schemas::EVENT_DATA_STORE_ARN),
    ],
);

wire::shape!(PutInsightSelectorsRequest, PUT_INSIGHT_SELECTORS_REQUEST { 0 trail_name, 1 insight_selectors, 2 event_data_store, 3 insights_destination });

/// `PutInsightSelectorsResponse`.
#[derive(Clone, Default)]
pub struct PutInsightSelectorsResponse {
    /// `TrailARN`.
    pub trail_arn: Option<String>,
    /// `InsightSelectors`.
    pub insight_selectors: Option<Vec<InsightSelector>>,
    /// `EventDataStoreArn`.
    pub event_data_store_arn: Option<String>,
    /// `InsightsDestination`.
    pub insights_destination: Option<String>,
}

pub(super) static PUT_INSIGHT_SELECTORS_RESPONSE: Structure = Structure::new(
    "PutInsightSelectorsResponse",
    &[
        Member::new("TrailARN", &plain::STRING),
        Member::new("InsightSelectors", &schemas::INSIGHT_SELECTORS),
        Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("InsightsDestination", &schemas::EVENT_DATA_STORE_ARN),
    ],
);

wire::shape!(PutInsightSelectorsResponse, PUT_INSIGHT_SELECTORS_RESPONSE { 0 trail_arn, 1 insight_selectors, 2 event_data_store_arn, 3 insights_destination });

/// `RemoveTagsRequest`.
#[derive(Clone, Default)]
pub struct RemoveTagsRequest {
    /// `ResourceId`.
    pub resource_id: String,
    /// `TagsList`.
    pub tags_list: Vec<Tag>,
}

pub(super) static REMOVE_TAGS_REQUEST: Structure = Structure::new(
    "RemoveTagsRequest",
    &[
        Member::new("ResourceId", &plain::STRING).required(),
        Member::new("TagsList", &schemas::TAGS_LIST).required(),
    ],
);

wire::shape!(RemoveTagsRequest, REMOVE_TAGS_REQUEST { 0 resource_id, 1 tags_list });

/// `RemoveTagsResponse`.
#[derive(Clone, Default)]
pub struct RemoveTagsResponse {}

pub(super) static REMOVE_TAGS_RESPONSE: Structure = Structure::new("RemoveTagsResponse", &[]);

wire::shape!(RemoveTagsResponse, REMOVE_TAGS_RESPONSE {});

/// `Resource`.
#[derive(Clone, Default)]
pub struct Resource {
    /// `ResourceType`.
    pub resource_type: Option<String>,
    /// `ResourceName`.
    pub resource_name: Option<String>,
}

pub(super) static RESOURCE: Structure = Structure::new(
    "Resource",
    &[Member::new("ResourceType", &plain::STRING), Member::new("ResourceName", &plain::STRING)],
);

wire::shape!(Resource, RESOURCE { 0 resource_type, 1 resource_name });

/// `ResourceTag`.
#[derive(Clone, Default)]
pub struct ResourceTag {
    /// `ResourceId`.
    pub resource_id: Option<String>,
    /// `TagsList`.
    pub tags_list: Option<Vec<Tag>>,
}

pub(super) static RESOURCE_TAG: Structure = Structure::new(
    "ResourceTag",
    &[Member::new("ResourceId", &plain::STRING), Member::new("TagsList", &schemas::TAGS_LIST)],
);

wire::shape!(ResourceTag, RESOURCE_TAG { 0 resource_id, 1 tags_list });

/// `StartLoggingRequest`.
#[derive(Clone, Default)]
pub struct StartLoggingRequest {
    /// `Name`.
    pub name: String,
}

pub(super) static START_LOGGING_REQUEST: Structure =
    Structure::new("StartLoggingRequest", &[Member::new("Name", &plain::STRING).required()]);

wire::shape!(StartLoggingRequest, START_LOGGING_REQUEST { 0 name });

/// `StartLoggingResponse`.
#[derive(Clone, Default)]
pub struct StartLoggingResponse {}

pub(super) static START_LOGGING_RESPONSE: Structure = Structure::new("StartLoggingResponse", &[]);

wire::shape!(StartLoggingResponse, START_LOGGING_RESPONSE {});

/// `StopLoggingRequest`.
#[derive(Clone, Default)]
pub struct StopLoggingRequest {
    /// `Name`.
    pub name: String,
}

pub(super) static STOP_LOGGING_REQUEST: Structure =
    Structure::new("StopLoggingRequest", &[Member::new("Name", &plain::STRING).required()]);

wire::shape!(StopLoggingRequest, STOP_LOGGING_REQUEST { 0 name });

/// `StopLoggingResponse`.
#[derive(Clone, Default)]
pub struct StopLoggingResponse {}

pub(super) static STOP_LOGGING_RESPONSE: Structure = Structure::new("StopLoggingResponse", &[]);

wire::shape!(StopLoggingResponse, STOP_LOGGING_RESPONSE {});

/// `Tag`.
#[derive(Clone, Default)]
pub struct Tag {
    /// `Key`.
    pub key: String,
    /// `Value`.
    pub value: Option<String>,
}

pub(super) static TAG: Structure = Structure::new(
    "Tag",
    &[Member::new("Key", &schemas::TAG_KEY).required(), Member::new("Value", &schemas::TAG_VALUE)],
);

wire::shape!(Tag, TAG { 0 key, 1 value });

/// `Trail`.
#[derive(Clone, Default)]
pub struct Trail {
    /// `Name`.
    pub name: Option<String>,
    /// `S3BucketName`.
    pub s3_bucket_name: Option<String>,
    /// `S3KeyPrefix`.
    pub s3_key_prefix: Option<String>,
    /// `SnsTopicName`.
    pub sns_topic_name: Option<String>,
    /// `SnsTopicARN`.
    pub sns_topic_arn: Option<String>,
    /// `IncludeGlobalServiceEvents`.
    pub include_global_service_events: Option<bool>,
    /// `IsMultiRegionTrail`.
    pub is_multi_region_trail: Option<bool>,
    /// `HomeRegion`.
    pub home_region: Option<String>,
    /// `TrailARN`.
    pub trail_arn: Option<String>,
    /// `LogFileValidationEnabled`.
    pub log_file_validation_enabled: Option<bool>,
    /// `CloudWatchLogsLogGroupArn`.
    pub cloud_watch_logs_log_group_arn: Option<String>,
    /// `CloudWatchLogsRoleArn`.
    pub cloud_watch_logs_role_arn: Option<String>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `HasCustomEventSelectors`.
    pub has_custom_event_selectors: Option<bool>,
    /// `HasInsightSelectors`.
    pub has_insight_selectors: Option<bool>,
    /// `IsOrganizationTrail`.
    pub is_organization_trail: Option<bool>,
    /// `RecursiveLogging`.
    pub recursive_logging: Option<bool>,
}

pub(super) static TRAIL: Structure = Structure::new(
    "Trail",
    &[
        Member::new("Name", &plain::STRING),
        Member::new("S3BucketName", &plain::STRING),
        Member::new("S3KeyPrefix", &plain::STRING),
        Member::new("SnsTopicName", &plain::STRING),
        Member::new("SnsTopicARN", &plain::STRING),
        Member::new("IncludeGlobalServiceEvents", &plain::BOOLEAN),
        Member::new("IsMultiRegionTrail", &plain::BOOLEAN),
        Member::new("HomeRegion", &plain::STRING),
        Member::new("TrailARN", &plain::STRING),
        Member::new("LogFileValidationEnabled", &plain::BOOLEAN),
        Member::new("CloudWatchLogsLogGroupArn", &plain::STRING),
        Member::new("CloudWatchLogsRoleArn", &plain::STRING),
        Member::new("KmsKeyId", &plain::STRING),
        Member::new("HasCustomEventSelectors", &plain::BOOLEAN),
        Member::new("HasInsightSelectors", &plain::BOOLEAN),
        Member::new("IsOrganizationTrail", &plain::BOOLEAN),
        Member::new("RecursiveLogging", &plain::BOOLEAN),
    ],
);

wire::shape!(Trail, TRAIL { 0 name, 1 s3_bucket_name, 2 s3_key_prefix, 3 sns_topic_name, 4 sns_topic_arn, 5 include_global_service_events, 6 is_multi_region_trail, 7 home_region, 8 trail_arn, 9 log_file_validation_enabled, 10 cloud_watch_logs_log_group_arn, 11 cloud_watch_logs_role_arn, 12 kms_key_id, 13 has_custom_event_selectors, 14 has_insight_selectors, 15 is_organization_trail, 16 recursive_logging });

/// `TrailInfo`.
#[derive(Clone, Default)]
pub struct TrailInfo {
    /// `TrailARN`.
    pub trail_arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `HomeRegion`.
    pub home_region: Option<String>,
}

pub(super) static TRAIL_INFO: Structure = Structure::new(
    "TrailInfo",
    &[
        Member::new("TrailARN", &plain::STRING),
        Member::new("Name", &plain::STRING),
        Member::new("HomeRegion", &plain::STRING),
    ],
);

wire::shape!(TrailInfo, TRAIL_INFO { 0 trail_arn, 1 name, 2 home_region });

/// `UpdateTrailRequest`.
#[derive(Clone, Default)]
pub struct UpdateTrailRequest {
    /// `Name`.
    pub name: String,
    /// `S3BucketName`.
    pub s3_bucket_name: Option<String>,
    /// `S3KeyPrefix`.
    pub s3_key_prefix: Option<String>,
    /// `SnsTopicName`.
    pub sns_topic_name: Option<String>,
    /// `IncludeGlobalServiceEvents`.
    pub include_global_service_events: Option<bool>,
    /// `IsMultiRegionTrail`.
    pub is_multi_region_trail: Option<bool>,
    /// `EnableLogFileValidation`.
    pub enable_log_file_validation: Option<bool>,
    /// `CloudWatchLogsLogGroupArn`.
    pub cloud_watch_logs_log_group_arn: Option<String>,
    /// `CloudWatchLogsRoleArn`.
    pub cloud_watch_logs_role_arn: Option<String>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `IsOrganizationTrail`.
    pub is_organization_trail: Option<bool>,
    /// `RecursiveLogging`.
    pub recursive_logging: Option<bool>,
}

pub(super) static UPDATE_TRAIL_REQUEST: Structure = Structure::new(
    "UpdateTrailRequest",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("S3BucketName", &plain::STRING),
        Member::new("S3KeyPrefix", &plain::STRING),
        Member::new("SnsTopicName", &plain::STRING),
        Member::new("IncludeGlobalServiceEvents", &plain::BOOLEAN),
        Member::new("IsMultiRegionTrail", &plain::BOOLEAN),
        Member::new("EnableLogFileValidation", &plain::BOOLEAN),
        Member::new("CloudWatchLogsLogGroupArn", &plain::STRING),
        Member::new("CloudWatchLogsRoleArn", &plain::STRING),
        Member::new("KmsKeyId", &plain::STRING),
        Member::new("IsOrganizationTrail", &plain::BOOLEAN),
        Member::new("RecursiveLogging", &plain::BOOLEAN),
    ],
);

wire::shape!(UpdateTrailRequest, UPDATE_TRAIL_REQUEST { 0 name, 1 s3_bucket_name, 2 s3_key_prefix, 3 sns_topic_name, 4 include_global_service_events, 5 is_multi_region_trail, 6 enable_log_file_validation, 7 cloud_watch_logs_log_group_arn, 8 cloud_watch_logs_role_arn, 9 kms_key_id, 10 is_organization_trail, 11 recursive_logging });

/// `UpdateTrailResponse`.
#[derive(Clone, Default)]
pub struct UpdateTrailResponse {
    /// `Name`.
    pub name: Option<String>,
    /// `S3BucketName`.
    pub s3_bucket_name: Option<String>,
    /// `S3KeyPrefix`.
    pub s3_key_prefix: Option<String>,
    /// `SnsTopicName`.
    pub sns_topic_name: Option<String>,
    /// `SnsTopicARN`.
    pub sns_topic_arn: Option<String>,
    /// `IncludeGlobalServiceEvents`.
    pub include_global_service_events: Option<bool>,
    /// `IsMultiRegionTrail`.
    pub is_multi_region_trail: Option<bool>,
    /// `TrailARN`.
    pub trail_arn: Option<String>,
    /// `LogFileValidationEnabled`.
    pub log_file_validation_enabled: Option<bool>,
    /// `CloudWatchLogsLogGroupArn`.
    pub cloud_watch_logs_log_group_arn: Option<String>,
    /// `CloudWatchLogsRoleArn`.
    pub cloud_watch_logs_role_arn: Option<String>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `IsOrganizationTrail`.
    pub is_organization_trail: Option<bool>,
    /// `RecursiveLogging`.
    pub recursive_logging: Option<bool>,
}

pub(super) static UPDATE_TRAIL_RESPONSE: Structure = Structure::new(
    "UpdateTrailResponse",
    &[
        Member::new("Name", &plain::STRING),
        Member::new("S3BucketName", &plain::STRING),
        Member::new("S3KeyPrefix", &plain::STRING),
        Member::new("SnsTopicName", &plain::STRING),
        Member::new("SnsTopicARN", &plain::STRING),
        Member::new("IncludeGlobalServiceEvents", &plain::BOOLEAN),
        Member::new("IsMultiRegionTrail", &plain::BOOLEAN),
        Member::new("TrailARN", &plain::STRING),
        Member::new("LogFileValidationEnabled", &plain::BOOLEAN),
        Member::new("CloudWatchLogsLogGroupArn", &plain::STRING),
        Member::new("CloudWatchLogsRoleArn", &plain::STRING),
        Member::new("KmsKeyId", &plain::STRING),
        Member::new("IsOrganizationTrail", &plain::BOOLEAN),
        Member::new("RecursiveLogging", &plain::BOOLEAN),
    ],
);

wire::shape!(UpdateTrailResponse, UPDATE_TRAIL_RESPONSE { 0 name, 1 s3_bucket_name, 2 s3_key_prefix, 3 sns_topic_name, 4 sns_topic_arn, 5 include_global_service_events, 6 is_multi_region_trail, 7 trail_arn, 8 log_file_validation_enabled, 9 cloud_watch_logs_log_group_arn, 10 cloud_watch_logs_role_arn, 11 kms_key_id, 12 is_organization_trail, 13 recursive_logging });
