// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use wire::{Member, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

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
