// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

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

/// `AggregationConfiguration`.
#[derive(Clone, Default)]
pub struct AggregationConfiguration {
    /// `Templates`.
    pub templates: Vec<Template>,
    /// `EventCategory`.
    pub event_category: EventCategoryAggregation,
}

pub(super) static AGGREGATION_CONFIGURATION: Structure = Structure::new(
    "AggregationConfiguration",
    &[
        Member::new("Templates", &schemas::TEMPLATES).required(),
        Member::new("EventCategory", &schemas::EVENT_CATEGORY_AGGREGATION).required(),
    ],
);

wire::shape!(AggregationConfiguration, AGGREGATION_CONFIGURATION { 0 templates, 1 event_category });

/// `CancelQueryRequest`.
#[derive(Clone, Default)]
pub struct CancelQueryRequest {
    /// `EventDataStore`.
    pub event_data_store: Option<String>,
    /// `QueryId`.
    pub query_id: String,
    /// `EventDataStoreOwnerAccountId`.
    pub event_data_store_owner_account_id: Option<String>,
}

pub(super) static CANCEL_QUERY_REQUEST: Structure = Structure::new(
    "CancelQueryRequest",
    &[
        Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("QueryId", &schemas::UUID).required(),
        Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
    ],
);

wire::shape!(CancelQueryRequest, CANCEL_QUERY_REQUEST { 0 event_data_store, 1 query_id, 2 event_data_store_owner_account_id });

/// `CancelQueryResponse`.
#[derive(Clone, Default)]
pub struct CancelQueryResponse {
    /// `QueryId`.
    pub query_id: String,
    /// `QueryStatus`.
    pub query_status: QueryStatus,
    /// `EventDataStoreOwnerAccountId`.
    pub event_data_store_owner_account_id: Option<String>,
}

pub(super) static CANCEL_QUERY_RESPONSE: Structure = Structure::new(
    "CancelQueryResponse",
    &[
        Member::new("QueryId", &schemas::UUID).required(),
        Member::new("QueryStatus", &schemas::QUERY_STATUS).required(),
        Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
    ],
);

wire::shape!(CancelQueryResponse, CANCEL_QUERY_RESPONSE { 0 query_id, 1 query_status, 2 event_data_store_owner_account_id });

/// `Channel`.
#[derive(Clone, Default)]
pub struct Channel {
    /// `ChannelArn`.
    pub channel_arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
}

pub(super) static CHANNEL: Structure = Structure::new(
    "Channel",
    &[
        Member::new("ChannelArn", &schemas::CHANNEL_ARN),
        Member::new("Name", &schemas::CHANNEL_NAME),
    ],
);

wire::shape!(Channel, CHANNEL { 0 channel_arn, 1 name });

/// `ContextKeySelector`.
#[derive(Clone, Default)]
pub struct ContextKeySelector {
    /// `Type`.
    pub r#type: Type,
    /// `Equals`.
    pub equals: Vec<String>,
}

pub(super) static CONTEXT_KEY_SELECTOR: Structure = Structure::new(
    "ContextKeySelector",
    &[
        Member::new("Type", &schemas::TYPE).required(),
        Member::new("Equals", &schemas::OPERATOR_TARGET_LIST).required(),
    ],
);

wire::shape!(ContextKeySelector, CONTEXT_KEY_SELECTOR { 0 r#type, 1 equals });

/// `CreateChannelRequest`.
#[derive(Clone, Default)]
pub struct CreateChannelRequest {
    /// `Name`.
    pub name: String,
    /// `Source`.
    pub source: String,
    /// `Destinations`.
    pub destinations: Vec<Destination>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_CHANNEL_REQUEST: Structure = Structure::new(
    "CreateChannelRequest",
    &[
        Member::new("Name", &schemas::CHANNEL_NAME).required(),
        Member::new("Source", &schemas::SOURCE).required(),
        Member::new("Destinations", &schemas::DESTINATIONS).required(),
        Member::new("Tags", &schemas::TAGS_LIST),
    ],
);

wire::shape!(CreateChannelRequest, CREATE_CHANNEL_REQUEST { 0 name, 1 source, 2 destinations, 3 tags });

/// `CreateChannelResponse`.
#[derive(Clone, Default)]
pub struct CreateChannelResponse {
    /// `ChannelArn`.
    pub channel_arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Source`.
    pub source: Option<String>,
    /// `Destinations`.
    pub destinations: Option<Vec<Destination>>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_CHANNEL_RESPONSE: Structure = Structure::new(
    "CreateChannelResponse",
    &[
        Member::new("ChannelArn", &schemas::CHANNEL_ARN),
        Member::new("Name", &schemas::CHANNEL_NAME),
        Member::new("Source", &schemas::SOURCE),
        Member::new("Destinations", &schemas::DESTINATIONS),
        Member::new("Tags", &schemas::TAGS_LIST),
    ],
);

wire::shape!(CreateChannelResponse, CREATE_CHANNEL_RESPONSE { 0 channel_arn, 1 name, 2 source, 3 destinations, 4 tags });

/// `CreateDashboardRequest`.
#[derive(Clone, Default)]
pub struct CreateDashboardRequest {
    /// `Name`.
    pub name: String,
    /// `RefreshSchedule`.
    pub refresh_schedule: Option<RefreshSchedule>,
    /// `TagsList`.
    pub tags_list: Option<Vec<Tag>>,
    /// `TerminationProtectionEnabled`.
    pub termination_protection_enabled: Option<bool>,
    /// `Widgets`.
    pub widgets: Option<Vec<RequestWidget>>,
}

pub(super) static CREATE_DASHBOARD_REQUEST: Structure = Structure::new(
    "CreateDashboardRequest",
    &[
        Member::new("Name", &schemas::DASHBOARD_NAME).required(),
        Member::new("RefreshSchedule", &schemas::REFRESH_SCHEDULE),
        Member::new("TagsList", &schemas::TAGS_LIST),
        Member::new("TerminationProtectionEnabled", &plain::BOOLEAN),
        Member::new("Widgets", &schemas::REQUEST_WIDGET_LIST),
    ],
);

wire::shape!(CreateDashboardRequest, CREATE_DASHBOARD_REQUEST { 0 name, 1 refresh_schedule, 2 tags_list, 3 termination_protection_enabled, 4 widgets });

/// `CreateDashboardResponse`.
#[derive(Clone, Default)]
pub struct CreateDashboardResponse {
    /// `DashboardArn`.
    pub dashboard_arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Type`.
    pub r#type: Option<DashboardType>,
    /// `Widgets`.
    pub widgets: Option<Vec<Widget>>,
    /// `TagsList`.
    pub tags_list: Option<Vec<Tag>>,
    /// `RefreshSchedule`.
    pub refresh_schedule: Option<RefreshSchedule>,
    /// `TerminationProtectionEnabled`.
    pub termination_protection_enabled: Option<bool>,
}

pub(super) static CREATE_DASHBOARD_RESPONSE: Structure = Structure::new(
    "CreateDashboardResponse",
    &[
        Member::new("DashboardArn", &schemas::DASHBOARD_ARN),
        Member::new("Name", &schemas::DASHBOARD_NAME),
        Member::new("Type", &schemas::DASHBOARD_TYPE),
        Member::new("Widgets", &schemas::WIDGET_LIST),
        Member::new("TagsList", &schemas::TAGS_LIST),
        Member::new("RefreshSchedule", &schemas::REFRESH_SCHEDULE),
        Member::new("TerminationProtectionEnabled", &plain::BOOLEAN),
    ],
);

wire::shape!(CreateDashboardResponse, CREATE_DASHBOARD_RESPONSE { 0 dashboard_arn, 1 name, 2 r#type, 3 widgets, 4 tags_list, 5 refresh_schedule, 6 termination_protection_enabled });

/// `CreateEventDataStoreRequest`.
#[derive(Clone, Default)]
pub struct CreateEventDataStoreRequest {
    /// `Name`.
    pub name: String,
    /// `AdvancedEventSelectors`.
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    /// `MultiRegionEnabled`.
    pub multi_region_enabled: Option<bool>,
    /// `OrganizationEnabled`.
    pub organization_enabled: Option<bool>,
    /// `RetentionPeriod`.
    pub retention_period: Option<i32>,
    /// `TerminationProtectionEnabled`.
    pub termination_protection_enabled: Option<bool>,
    /// `TagsList`.
    pub tags_list: Option<Vec<Tag>>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `StartIngestion`.
    pub start_ingestion: Option<bool>,
    /// `BillingMode`.
    pub billing_mode: Option<BillingMode>,
}

pub(super) static CREATE_EVENT_DATA_STORE_REQUEST: Structure = Structure::new(
    "CreateEventDataStoreRequest",
    &[
        Member::new("Name", &schemas::EVENT_DATA_STORE_NAME).required(),
        Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
        Member::new("MultiRegionEnabled", &plain::BOOLEAN),
        Member::new("OrganizationEnabled", &plain::BOOLEAN),
        Member::new("RetentionPeriod", &schemas::RETENTION_PERIOD),
        Member::new("TerminationProtectionEnabled", &plain::BOOLEAN),
        Member::new("TagsList", &schemas::TAGS_LIST),
        Member::new("KmsKeyId", &schemas::EVENT_DATA_STORE_KMS_KEY_ID),
        Member::new("StartIngestion", &plain::BOOLEAN),
        Member::new("BillingMode", &schemas::BILLING_MODE),
    ],
);

wire::shape!(CreateEventDataStoreRequest, CREATE_EVENT_DATA_STORE_REQUEST { 0 name, 1 advanced_event_selectors, 2 multi_region_enabled, 3 organization_enabled, 4 retention_period, 5 termination_protection_enabled, 6 tags_list, 7 kms_key_id, 8 start_ingestion, 9 billing_mode });

/// `CreateEventDataStoreResponse`.
#[derive(Clone, Default)]
pub struct CreateEventDataStoreResponse {
    /// `EventDataStoreArn`.
    pub event_data_store_arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Status`.
    pub status: Option<EventDataStoreStatus>,
    /// `AdvancedEventSelectors`.
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    /// `MultiRegionEnabled`.
    pub multi_region_enabled: Option<bool>,
    /// `OrganizationEnabled`.
    pub organization_enabled: Option<bool>,
    /// `RetentionPeriod`.
    pub retention_period: Option<i32>,
    /// `TerminationProtectionEnabled`.
    pub termination_protection_enabled: Option<bool>,
    /// `TagsList`.
    pub tags_list: Option<Vec<Tag>>,
    /// `CreatedTimestamp`.
    pub created_timestamp: Option<Timestamp>,
    /// `UpdatedTimestamp`.
    pub updated_timestamp: Option<Timestamp>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `BillingMode`.
    pub billing_mode: Option<BillingMode>,
}

pub(super) static CREATE_EVENT_DATA_STORE_RESPONSE: Structure = Structure::new(
    "CreateEventDataStoreResponse",
    &[
        Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("Name", &schemas::EVENT_DATA_STORE_NAME),
        Member::new("Status", &schemas::EVENT_DATA_STORE_STATUS),
        Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
        Member::new("MultiRegionEnabled", &plain::BOOLEAN),
        Member::new("OrganizationEnabled", &plain::BOOLEAN),
        Member::new("RetentionPeriod", &schemas::RETENTION_PERIOD),
        Member::new("TerminationProtectionEnabled", &plain::BOOLEAN),
        Member::new("TagsList", &schemas::TAGS_LIST),
        Member::new("CreatedTimestamp", &plain::TIMESTAMP),
        Member::new("UpdatedTimestamp", &plain::TIMESTAMP),
        Member::new("KmsKeyId", &schemas::EVENT_DATA_STORE_KMS_KEY_ID),
        Member::new("BillingMode", &schemas::BILLING_MODE),
    ],
);

wire::shape!(CreateEventDataStoreResponse, CREATE_EVENT_DATA_STORE_RESPONSE { 0 event_data_store_arn, 1 name, 2 status, 3 advanced_event_selectors, 4 multi_region_enabled, 5 organization_enabled, 6 retention_period, 7 termination_protection_enabled, 8 tags_list, 9 created_timestamp, 10 updated_timestamp, 11 kms_key_id, 12 billing_mode });

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

/// `DashboardDetail`.
#[derive(Clone, Default)]
pub struct DashboardDetail {
    /// `DashboardArn`.
    pub dashboard_arn: Option<String>,
    /// `Type`.
    pub r#type: Option<DashboardType>,
}

pub(super) static DASHBOARD_DETAIL: Structure = Structure::new(
    "DashboardDetail",
    &[
        Member::new("DashboardArn", &schemas::DASHBOARD_ARN),
        Member::new("Type", &schemas::DASHBOARD_TYPE),
    ],
);

wire::shape!(DashboardDetail, DASHBOARD_DETAIL { 0 dashboard_arn, 1 r#type });

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

/// `DeleteChannelRequest`.
#[derive(Clone, Default)]
pub struct DeleteChannelRequest {
    /// `Channel`.
    pub channel: String,
}

pub(super) static DELETE_CHANNEL_REQUEST: Structure = Structure::new(
    "DeleteChannelRequest",
    &[Member::new("Channel", &schemas::CHANNEL_ARN).required()],
);

wire::shape!(DeleteChannelRequest, DELETE_CHANNEL_REQUEST { 0 channel });

/// `DeleteChannelResponse`.
#[derive(Clone, Default)]
pub struct DeleteChannelResponse {}

pub(super) static DELETE_CHANNEL_RESPONSE: Structure = Structure::new("DeleteChannelResponse", &[]);

wire::shape!(DeleteChannelResponse, DELETE_CHANNEL_RESPONSE {});

/// `DeleteDashboardRequest`.
#[derive(Clone, Default)]
pub struct DeleteDashboardRequest {
    /// `DashboardId`.
    pub dashboard_id: String,
}

pub(super) static DELETE_DASHBOARD_REQUEST: Structure = Structure::new(
    "DeleteDashboardRequest",
    &[Member::new("DashboardId", &schemas::DASHBOARD_ARN).required()],
);

wire::shape!(DeleteDashboardRequest, DELETE_DASHBOARD_REQUEST { 0 dashboard_id });

/// `DeleteDashboardResponse`.
#[derive(Clone, Default)]
pub struct DeleteDashboardResponse {}

pub(super) static DELETE_DASHBOARD_RESPONSE: Structure =
    Structure::new("DeleteDashboardResponse", &[]);

wire::shape!(DeleteDashboardResponse, DELETE_DASHBOARD_RESPONSE {});

/// `DeleteEventDataStoreRequest`.
#[derive(Clone, Default)]
pub struct DeleteEventDataStoreRequest {
    /// `EventDataStore`.
    pub event_data_store: String,
}

pub(super) static DELETE_EVENT_DATA_STORE_REQUEST: Structure = Structure::new(
    "DeleteEventDataStoreRequest",
    &[Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required()],
);

wire::shape!(DeleteEventDataStoreRequest, DELETE_EVENT_DATA_STORE_REQUEST { 0 event_data_store });

/// `DeleteEventDataStoreResponse`.
#[derive(Clone, Default)]
pub struct DeleteEventDataStoreResponse {}

pub(super) static DELETE_EVENT_DATA_STORE_RESPONSE: Structure =
    Structure::new("DeleteEventDataStoreResponse", &[]);

wire::shape!(DeleteEventDataStoreResponse, DELETE_EVENT_DATA_STORE_RESPONSE {});

/// `DeleteResourcePolicyRequest`.
#[derive(Clone, Default)]
pub struct DeleteResourcePolicyRequest {
    /// `ResourceArn`.
    pub resource_arn: String,
}

pub(super) static DELETE_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "DeleteResourcePolicyRequest",
    &[Member::new("ResourceArn", &schemas::RESOURCE_ARN).required()],
);

wire::shape!(DeleteResourcePolicyRequest, DELETE_RESOURCE_POLICY_REQUEST { 0 resource_arn });

/// `DeleteResourcePolicyResponse`.
#[derive(Clone, Default)]
pub struct DeleteResourcePolicyResponse {}

pub(super) static DELETE_RESOURCE_POLICY_RESPONSE: Structure =
    Structure::new("DeleteResourcePolicyResponse", &[]);

wire::shape!(DeleteResourcePolicyResponse, DELETE_RESOURCE_POLICY_RESPONSE {});

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

/// `DeregisterOrganizationDelegatedAdminRequest`.
#[derive(Clone, Default)]
pub struct DeregisterOrganizationDelegatedAdminRequest {
    /// `DelegatedAdminAccountId`.
    pub delegated_admin_account_id: String,
}

pub(super) static DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST: Structure = Structure::new(
    "DeregisterOrganizationDelegatedAdminRequest",
    &[Member::new("DelegatedAdminAccountId", &schemas::ACCOUNT_ID).required()],
);

wire::shape!(DeregisterOrganizationDelegatedAdminRequest, DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST { 0 delegated_admin_account_id });

/// `DeregisterOrganizationDelegatedAdminResponse`.
#[derive(Clone, Default)]
pub struct DeregisterOrganizationDelegatedAdminResponse {}

pub(super) static DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE: Structure =
    Structure::new("DeregisterOrganizationDelegatedAdminResponse", &[]);

wire::shape!(
    DeregisterOrganizationDelegatedAdminResponse,
    DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE {}
);

/// `DescribeQueryRequest`.
#[derive(Clone, Default)]
pub struct DescribeQueryRequest {
    /// `EventDataStore`.
    pub event_data_store: Option<String>,
    /// `QueryId`.
    pub query_id: Option<String>,
    /// `QueryAlias`.
    pub query_alias: Option<String>,
    /// `RefreshId`.
    pub refresh_id: Option<String>,
    /// `EventDataStoreOwnerAccountId`.
    pub event_data_store_owner_account_id: Option<String>,
}

pub(super) static DESCRIBE_QUERY_REQUEST: Structure = Structure::new(
    "DescribeQueryRequest",
    &[
        Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("QueryId", &schemas::UUID),
        Member::new("QueryAlias", &schemas::QUERY_ALIAS),
        Member::new("RefreshId", &schemas::REFRESH_ID),
        Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
    ],
);

wire::shape!(DescribeQueryRequest, DESCRIBE_QUERY_REQUEST { 0 event_data_store, 1 query_id, 2 query_alias, 3 refresh_id, 4 event_data_store_owner_account_id });

/// `DescribeQueryResponse`.
#[derive(Clone, Default)]
pub struct DescribeQueryResponse {
    /// `QueryId`.
    pub query_id: Option<String>,
    /// `QueryString`.
    pub query_string: Option<String>,
    /// `QueryStatus`.
    pub query_status: Option<QueryStatus>,
    /// `QueryStatistics`.
    pub query_statistics: Option<QueryStatisticsForDescribeQuery>,
    /// `ErrorMessage`.
    pub error_message: Option<String>,
    /// `DeliveryS3Uri`.
    pub delivery_s3_uri: Option<String>,
    /// `DeliveryStatus`.
    pub delivery_status: Option<DeliveryStatus>,
    /// `Prompt`.
    pub prompt: Option<String>,
    /// `EventDataStoreOwnerAccountId`.
    pub event_data_store_owner_account_id: Option<String>,
}

pub(super) static DESCRIBE_QUERY_RESPONSE: Structure = Structure::new(
    "DescribeQueryResponse",
    &[
        Member::new("QueryId", &schemas::UUID),
        Member::new("QueryString", &schemas::QUERY_STATEMENT),
        Member::new("QueryStatus", &schemas::QUERY_STATUS),
        Member::new("QueryStatistics", &schemas::QUERY_STATISTICS_FOR_DESCRIBE_QUERY),
        Member::new("ErrorMessage", &schemas::ERROR_MESSAGE),
        Member::new("DeliveryS3Uri", &schemas::DELIVERY_S3_URI),
        Member::new("DeliveryStatus", &schemas::DELIVERY_STATUS),
        Member::new("Prompt", &schemas::PROMPT),
        Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
    ],
);

wire::shape!(DescribeQueryResponse, DESCRIBE_QUERY_RESPONSE { 0 query_id, 1 query_string, 2 query_status, 3 query_statistics, 4 error_message, 5 delivery_s3_uri, 6 delivery_status, 7 prompt, 8 event_data_store_owner_account_id });

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

/// `Destination`.
#[derive(Clone, Default)]
pub struct Destination {
    /// `Type`.
    pub r#type: DestinationType,
    /// `Location`.
    pub location: String,
}

pub(super) static DESTINATION: Structure = Structure::new(
    "Destination",
    &[
        Member::new("Type", &schemas::DESTINATION_TYPE).required(),
        Member::new("Location", &schemas::LOCATION).required(),
    ],
);

wire::shape!(Destination, DESTINATION { 0 r#type, 1 location });

/// `DisableFederationRequest`.
#[derive(Clone, Default)]
pub struct DisableFederationRequest {
    /// `EventDataStore`.
    pub event_data_store: String,
}

pub(super) static DISABLE_FEDERATION_REQUEST: Structure = Structure::new(
    "DisableFederationRequest",
    &[Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required()],
);

wire::shape!(DisableFederationRequest, DISABLE_FEDERATION_REQUEST { 0 event_data_store });

/// `DisableFederationResponse`.
#[derive(Clone, Default)]
pub struct DisableFederationResponse {
    /// `EventDataStoreArn`.
    pub event_data_store_arn: Option<String>,
    /// `FederationStatus`.
    pub federation_status: Option<FederationStatus>,
}

pub(super) static DISABLE_FEDERATION_RESPONSE: Structure = Structure::new(
    "DisableFederationResponse",
    &[
        Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("FederationStatus", &schemas::FEDERATION_STATUS),
    ],
);

wire::shape!(DisableFederationResponse, DISABLE_FEDERATION_RESPONSE { 0 event_data_store_arn, 1 federation_status });

/// `EnableFederationRequest`.
#[derive(Clone, Default)]
pub struct EnableFederationRequest {
    /// `EventDataStore`.
    pub event_data_store: String,
    /// `FederationRoleArn`.
    pub federation_role_arn: String,
}

pub(super) static ENABLE_FEDERATION_REQUEST: Structure = Structure::new(
    "EnableFederationRequest",
    &[
        Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required(),
        Member::new("FederationRoleArn", &schemas::FEDERATION_ROLE_ARN).required(),
    ],
);

wire::shape!(EnableFederationRequest, ENABLE_FEDERATION_REQUEST { 0 event_data_store, 1 federation_role_arn });

/// `EnableFederationResponse`.
#[derive(Clone, Default)]
pub struct EnableFederationResponse {
    /// `EventDataStoreArn`.
    pub event_data_store_arn: Option<String>,
    /// `FederationStatus`.
    pub federation_status: Option<FederationStatus>,
    /// `FederationRoleArn`.
    pub federation_role_arn: Option<String>,
}

pub(super) static ENABLE_FEDERATION_RESPONSE: Structure = Structure::new(
    "EnableFederationResponse",
    &[
        Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("FederationStatus", &schemas::FEDERATION_STATUS),
        Member::new("FederationRoleArn", &schemas::FEDERATION_ROLE_ARN),
    ],
);

wire::shape!(EnableFederationResponse, ENABLE_FEDERATION_RESPONSE { 0 event_data_store_arn, 1 federation_status, 2 federation_role_arn });

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

/// `EventDataStore`.
#[derive(Clone, Default)]
pub struct EventDataStore {
    /// `EventDataStoreArn`.
    pub event_data_store_arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `TerminationProtectionEnabled`.
    pub termination_protection_enabled: Option<bool>,
    /// `Status`.
    pub status: Option<EventDataStoreStatus>,
    /// `AdvancedEventSelectors`.
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    /// `MultiRegionEnabled`.
    pub multi_region_enabled: Option<bool>,
    /// `OrganizationEnabled`.
    pub organization_enabled: Option<bool>,
    /// `RetentionPeriod`.
    pub retention_period: Option<i32>,
    /// `CreatedTimestamp`.
    pub created_timestamp: Option<Timestamp>,
    /// `UpdatedTimestamp`.
    pub updated_timestamp: Option<Timestamp>,
}

pub(super) static EVENT_DATA_STORE: Structure = Structure::new(
    "EventDataStore",
    &[
        Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("Name", &schemas::EVENT_DATA_STORE_NAME),
        Member::new("TerminationProtectionEnabled", &plain::BOOLEAN),
        Member::new("Status", &schemas::EVENT_DATA_STORE_STATUS),
        Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
        Member::new("MultiRegionEnabled", &plain::BOOLEAN),
        Member::new("OrganizationEnabled", &plain::BOOLEAN),
        Member::new("RetentionPeriod", &schemas::RETENTION_PERIOD),
        Member::new("CreatedTimestamp", &plain::TIMESTAMP),
        Member::new("UpdatedTimestamp", &plain::TIMESTAMP),
    ],
);

wire::shape!(EventDataStore, EVENT_DATA_STORE { 0 event_data_store_arn, 1 name, 2 termination_protection_enabled, 3 status, 4 advanced_event_selectors, 5 multi_region_enabled, 6 organization_enabled, 7 retention_period, 8 created_timestamp, 9 updated_timestamp });

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

/// `GenerateQueryRequest`.
#[derive(Clone, Default)]
pub struct GenerateQueryRequest {
    /// `EventDataStores`.
    pub event_data_stores: Vec<String>,
    /// `Prompt`.
    pub prompt: String,
}

pub(super) static GENERATE_QUERY_REQUEST: Structure = Structure::new(
    "GenerateQueryRequest",
    &[
        Member::new("EventDataStores", &schemas::EVENT_DATA_STORE_LIST).required(),
        Member::new("Prompt", &schemas::PROMPT).required(),
    ],
);

wire::shape!(GenerateQueryRequest, GENERATE_QUERY_REQUEST { 0 event_data_stores, 1 prompt });

/// `GenerateQueryResponse`.
#[derive(Clone, Default)]
pub struct GenerateQueryResponse {
    /// `QueryStatement`.
    pub query_statement: Option<String>,
    /// `QueryAlias`.
    pub query_alias: Option<String>,
    /// `EventDataStoreOwnerAccountId`.
    pub event_data_store_owner_account_id: Option<String>,
}

pub(super) static GENERATE_QUERY_RESPONSE: Structure = Structure::new(
    "GenerateQueryResponse",
    &[
        Member::new("QueryStatement", &schemas::QUERY_STATEMENT),
        Member::new("QueryAlias", &schemas::QUERY_ALIAS),
        Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
    ],
);

wire::shape!(GenerateQueryResponse, GENERATE_QUERY_RESPONSE { 0 query_statement, 1 query_alias, 2 event_data_store_owner_account_id });

/// `GetChannelRequest`.
#[derive(Clone, Default)]
pub struct GetChannelRequest {
    /// `Channel`.
    pub channel: String,
}

pub(super) static GET_CHANNEL_REQUEST: Structure = Structure::new(
    "GetChannelRequest",
    &[Member::new("Channel", &schemas::CHANNEL_ARN).required()],
);

wire::shape!(GetChannelRequest, GET_CHANNEL_REQUEST { 0 channel });

/// `GetChannelResponse`.
#[derive(Clone, Default)]
pub struct GetChannelResponse {
    /// `ChannelArn`.
    pub channel_arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Source`.
    pub source: Option<String>,
    /// `SourceConfig`.
    pub source_config: Option<SourceConfig>,
    /// `Destinations`.
    pub destinations: Option<Vec<Destination>>,
    /// `IngestionStatus`.
    pub ingestion_status: Option<IngestionStatus>,
}

pub(super) static GET_CHANNEL_RESPONSE: Structure = Structure::new(
    "GetChannelResponse",
    &[
        Member::new("ChannelArn", &schemas::CHANNEL_ARN),
        Member::new("Name", &schemas::CHANNEL_NAME),
        Member::new("Source", &schemas::SOURCE),
        Member::new("SourceConfig", &schemas::SOURCE_CONFIG),
        Member::new("Destinations", &schemas::DESTINATIONS),
        Member::new("IngestionStatus", &schemas::INGESTION_STATUS),
    ],
);

wire::shape!(GetChannelResponse, GET_CHANNEL_RESPONSE { 0 channel_arn, 1 name, 2 source, 3 source_config, 4 destinations, 5 ingestion_status });

/// `GetDashboardRequest`.
#[derive(Clone, Default)]
pub struct GetDashboardRequest {
    /// `DashboardId`.
    pub dashboard_id: String,
}

pub(super) static GET_DASHBOARD_REQUEST: Structure = Structure::new(
    "GetDashboardRequest",
    &[Member::new("DashboardId", &schemas::DASHBOARD_ARN).required()],
);

wire::shape!(GetDashboardRequest, GET_DASHBOARD_REQUEST { 0 dashboard_id });

/// `GetDashboardResponse`.
#[derive(Clone, Default)]
pub struct GetDashboardResponse {
    /// `DashboardArn`.
    pub dashboard_arn: Option<String>,
    /// `Type`.
    pub r#type: Option<DashboardType>,
    /// `Status`.
    pub status: Option<DashboardStatus>,
    /// `Widgets`.
    pub widgets: Option<Vec<Widget>>,
    /// `RefreshSchedule`.
    pub refresh_schedule: Option<RefreshSchedule>,
    /// `CreatedTimestamp`.
    pub created_timestamp: Option<Timestamp>,
    /// `UpdatedTimestamp`.
    pub updated_timestamp: Option<Timestamp>,
    /// `LastRefreshId`.
    pub last_refresh_id: Option<String>,
    /// `LastRefreshFailureReason`.
    pub last_refresh_failure_reason: Option<String>,
    /// `TerminationProtectionEnabled`.
    pub termination_protection_enabled: Option<bool>,
}

pub(super) static GET_DASHBOARD_RESPONSE: Structure = Structure::new(
    "GetDashboardResponse",
    &[
        Member::new("DashboardArn", &schemas::DASHBOARD_ARN),
        Member::new("Type", &schemas::DASHBOARD_TYPE),
        Member::new("Status", &schemas::DASHBOARD_STATUS),
        Member::new("Widgets", &schemas::WIDGET_LIST),
        Member::new("RefreshSchedule", &schemas::REFRESH_SCHEDULE),
        Member::new("CreatedTimestamp", &plain::TIMESTAMP),
        Member::new("UpdatedTimestamp", &plain::TIMESTAMP),
        Member::new("LastRefreshId", &schemas::REFRESH_ID),
        Member::new("LastRefreshFailureReason", &schemas::ERROR_MESSAGE),
        Member::new("TerminationProtectionEnabled", &plain::BOOLEAN),
    ],
);

wire::shape!(GetDashboardResponse, GET_DASHBOARD_RESPONSE { 0 dashboard_arn, 1 r#type, 2 status, 3 widgets, 4 refresh_schedule, 5 created_timestamp, 6 updated_timestamp, 7 last_refresh_id, 8 last_refresh_failure_reason, 9 termination_protection_enabled });

/// `GetEventConfigurationRequest`.
#[derive(Clone, Default)]
pub struct GetEventConfigurationRequest {
    /// `TrailName`.
    pub trail_name: Option<String>,
    /// `EventDataStore`.
    pub event_data_store: Option<String>,
}

pub(super) static GET_EVENT_CONFIGURATION_REQUEST: Structure = Structure::new(
    "GetEventConfigurationRequest",
    &[Member::new("TrailName", &plain::STRING), Member::new("EventDataStore", &plain::STRING)],
);

wire::shape!(GetEventConfigurationRequest, GET_EVENT_CONFIGURATION_REQUEST { 0 trail_name, 1 event_data_store });

/// `GetEventConfigurationResponse`.
#[derive(Clone, Default)]
pub struct GetEventConfigurationResponse {
    /// `TrailARN`.
    pub trail_arn: Option<String>,
    /// `EventDataStoreArn`.
    pub event_data_store_arn: Option<String>,
    /// `MaxEventSize`.
    pub max_event_size: Option<MaxEventSize>,
    /// `ContextKeySelectors`.
    pub context_key_selectors: Option<Vec<ContextKeySelector>>,
    /// `AggregationConfigurations`.
    pub aggregation_configurations: Option<Vec<AggregationConfiguration>>,
}

pub(super) static GET_EVENT_CONFIGURATION_RESPONSE: Structure = Structure::new(
    "GetEventConfigurationResponse",
    &[
        Member::new("TrailARN", &plain::STRING),
        Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("MaxEventSize", &schemas::MAX_EVENT_SIZE),
        Member::new("ContextKeySelectors", &schemas::CONTEXT_KEY_SELECTORS),
        Member::new("AggregationConfigurations", &schemas::AGGREGATION_CONFIGURATIONS),
    ],
);

wire::shape!(GetEventConfigurationResponse, GET_EVENT_CONFIGURATION_RESPONSE { 0 trail_arn, 1 event_data_store_arn, 2 max_event_size, 3 context_key_selectors, 4 aggregation_configurations });

/// `GetEventDataStoreRequest`.
#[derive(Clone, Default)]
pub struct GetEventDataStoreRequest {
    /// `EventDataStore`.
    pub event_data_store: String,
}

pub(super) static GET_EVENT_DATA_STORE_REQUEST: Structure = Structure::new(
    "GetEventDataStoreRequest",
    &[Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required()],
);

wire::shape!(GetEventDataStoreRequest, GET_EVENT_DATA_STORE_REQUEST { 0 event_data_store });

/// `GetEventDataStoreResponse`.
#[derive(Clone, Default)]
pub struct GetEventDataStoreResponse {
    /// `EventDataStoreArn`.
    pub event_data_store_arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Status`.
    pub status: Option<EventDataStoreStatus>,
    /// `AdvancedEventSelectors`.
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    /// `MultiRegionEnabled`.
    pub multi_region_enabled: Option<bool>,
    /// `OrganizationEnabled`.
    pub organization_enabled: Option<bool>,
    /// `RetentionPeriod`.
    pub retention_period: Option<i32>,
    /// `TerminationProtectionEnabled`.
    pub termination_protection_enabled: Option<bool>,
    /// `CreatedTimestamp`.
    pub created_timestamp: Option<Timestamp>,
    /// `UpdatedTimestamp`.
    pub updated_timestamp: Option<Timestamp>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `BillingMode`.
    pub billing_mode: Option<BillingMode>,
    /// `FederationStatus`.
    pub federation_status: Option<FederationStatus>,
    /// `FederationRoleArn`.
    pub federation_role_arn: Option<String>,
    /// `PartitionKeys`.
    pub partition_keys: Option<Vec<PartitionKey>>,
}

pub(super) static GET_EVENT_DATA_STORE_RESPONSE: Structure = Structure::new(
    "GetEventDataStoreResponse",
    &[
        Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("Name", &schemas::EVENT_DATA_STORE_NAME),
        Member::new("Status", &schemas::EVENT_DATA_STORE_STATUS),
        Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
        Member::new("MultiRegionEnabled", &plain::BOOLEAN),
        Member::new("OrganizationEnabled", &plain::BOOLEAN),
        Member::new("RetentionPeriod", &schemas::RETENTION_PERIOD),
        Member::new("TerminationProtectionEnabled", &plain::BOOLEAN),
        Member::new("CreatedTimestamp", &plain::TIMESTAMP),
        Member::new("UpdatedTimestamp", &plain::TIMESTAMP),
        Member::new("KmsKeyId", &schemas::EVENT_DATA_STORE_KMS_KEY_ID),
        Member::new("BillingMode", &schemas::BILLING_MODE),
        Member::new("FederationStatus", &schemas::FEDERATION_STATUS),
        Member::new("FederationRoleArn", &schemas::FEDERATION_ROLE_ARN),
        Member::new("PartitionKeys", &schemas::PARTITION_KEY_LIST),
    ],
);

wire::shape!(GetEventDataStoreResponse, GET_EVENT_DATA_STORE_RESPONSE { 0 event_data_store_arn, 1 name, 2 status, 3 advanced_event_selectors, 4 multi_region_enabled, 5 organization_enabled, 6 retention_period, 7 termination_protection_enabled, 8 created_timestamp, 9 updated_timestamp, 10 kms_key_id, 11 billing_mode, 12 federation_status, 13 federation_role_arn, 14 partition_keys });

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

/// `GetImportRequest`.
#[derive(Clone, Default)]
pub struct GetImportRequest {
    /// `ImportId`.
    pub import_id: String,
}

pub(super) static GET_IMPORT_REQUEST: Structure =
    Structure::new("GetImportRequest", &[Member::new("ImportId", &schemas::UUID).required()]);

wire::shape!(GetImportRequest, GET_IMPORT_REQUEST { 0 import_id });

/// `GetImportResponse`.
#[derive(Clone, Default)]
pub struct GetImportResponse {
    /// `ImportId`.
    pub import_id: Option<String>,
    /// `Destinations`.
    pub destinations: Option<Vec<String>>,
    /// `ImportSource`.
    pub import_source: Option<ImportSource>,
    /// `StartEventTime`.
    pub start_event_time: Option<Timestamp>,
    /// `EndEventTime`.
    pub end_event_time: Option<Timestamp>,
    /// `ImportStatus`.
    pub import_status: Option<ImportStatus>,
    /// `CreatedTimestamp`.
    pub created_timestamp: Option<Timestamp>,
    /// `UpdatedTimestamp`.
    pub updated_timestamp: Option<Timestamp>,
    /// `ImportStatistics`.
    pub import_statistics: Option<ImportStatistics>,
}

pub(super) static GET_IMPORT_RESPONSE: Structure = Structure::new(
    "GetImportResponse",
    &[
        Member::new("ImportId", &schemas::UUID),
        Member::new("Destinations", &schemas::IMPORT_DESTINATIONS),
        Member::new("ImportSource", &schemas::IMPORT_SOURCE),
        Member::new("StartEventTime", &plain::TIMESTAMP),
        Member::new("EndEventTime", &plain::TIMESTAMP),
        Member::new("ImportStatus", &schemas::IMPORT_STATUS),
        Member::new("CreatedTimestamp", &plain::TIMESTAMP),
        Member::new("UpdatedTimestamp", &plain::TIMESTAMP),
        Member::new("ImportStatistics", &schemas::IMPORT_STATISTICS),
    ],
);

wire::shape!(GetImportResponse, GET_IMPORT_RESPONSE { 0 import_id, 1 destinations, 2 import_source, 3 start_event_time, 4 end_event_time, 5 import_status, 6 created_timestamp, 7 updated_timestamp, 8 import_statistics });

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

/// `GetQueryResultsRequest`.
#[derive(Clone, Default)]
pub struct GetQueryResultsRequest {
    /// `EventDataStore`.
    pub event_data_store: Option<String>,
    /// `QueryId`.
    pub query_id: String,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxQueryResults`.
    pub max_query_results: Option<i32>,
    /// `EventDataStoreOwnerAccountId`.
    pub event_data_store_owner_account_id: Option<String>,
}

pub(super) static GET_QUERY_RESULTS_REQUEST: Structure = Structure::new(
    "GetQueryResultsRequest",
    &[
        Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("QueryId", &schemas::UUID).required(),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
        Member::new("MaxQueryResults", &schemas::MAX_QUERY_RESULTS),
        Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
    ],
);

wire::shape!(GetQueryResultsRequest, GET_QUERY_RESULTS_REQUEST { 0 event_data_store, 1 query_id, 2 next_token, 3 max_query_results, 4 event_data_store_owner_account_id });

/// `GetQueryResultsResponse`.
#[derive(Clone, Default)]
pub struct GetQueryResultsResponse {
    /// `QueryStatus`.
    pub query_status: Option<QueryStatus>,
    /// `QueryStatistics`.
    pub query_statistics: Option<QueryStatistics>,
    /// `QueryResultRows`.
    pub query_result_rows: Option<Vec<Vec<BTreeMap<String, String>>>>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `ErrorMessage`.
    pub error_message: Option<String>,
}

pub(super) static GET_QUERY_RESULTS_RESPONSE: Structure = Structure::new(
    "GetQueryResultsResponse",
    &[
        Member::new("QueryStatus", &schemas::QUERY_STATUS),
        Member::new("QueryStatistics", &schemas::QUERY_STATISTICS),
        Member::new("QueryResultRows", &schemas::QUERY_RESULT_ROWS),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
        Member::new("ErrorMessage", &schemas::ERROR_MESSAGE),
    ],
);

wire::shape!(GetQueryResultsResponse, GET_QUERY_RESULTS_RESPONSE { 0 query_status, 1 query_statistics, 2 query_result_rows, 3 next_token, 4 error_message });

/// `GetResourcePolicyRequest`.
#[derive(Clone, Default)]
pub struct GetResourcePolicyRequest {
    /// `ResourceArn`.
    pub resource_arn: String,
}

pub(super) static GET_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "GetResourcePolicyRequest",
    &[Member::new("ResourceArn", &schemas::RESOURCE_ARN).required()],
);

wire::shape!(GetResourcePolicyRequest, GET_RESOURCE_POLICY_REQUEST { 0 resource_arn });

/// `GetResourcePolicyResponse`.
#[derive(Clone, Default)]
pub struct GetResourcePolicyResponse {
    /// `ResourceArn`.
    pub resource_arn: Option<String>,
    /// `ResourcePolicy`.
    pub resource_policy: Option<String>,
    /// `DelegatedAdminResourcePolicy`.
    pub delegated_admin_resource_policy: Option<String>,
}

pub(super) static GET_RESOURCE_POLICY_RESPONSE: Structure = Structure::new(
    "GetResourcePolicyResponse",
    &[
        Member::new("ResourceArn", &schemas::RESOURCE_ARN),
        Member::new("ResourcePolicy", &schemas::RESOURCE_POLICY),
        Member::new("DelegatedAdminResourcePolicy", &schemas::RESOURCE_POLICY),
    ],
);

wire::shape!(GetResourcePolicyResponse, GET_RESOURCE_POLICY_RESPONSE { 0 resource_arn, 1 resource_policy, 2 delegated_admin_resource_policy });

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

/// `ImportFailureListItem`.
#[derive(Clone, Default)]
pub struct ImportFailureListItem {
    /// `Location`.
    pub location: Option<String>,
    /// `Status`.
    pub status: Option<ImportFailureStatus>,
    /// `ErrorType`.
    pub error_type: Option<String>,
    /// `ErrorMessage`.
    pub error_message: Option<String>,
    /// `LastUpdatedTime`.
    pub last_updated_time: Option<Timestamp>,
}

pub(super) static IMPORT_FAILURE_LIST_ITEM: Structure = Structure::new(
    "ImportFailureListItem",
    &[
        Member::new("Location", &plain::STRING),
        Member::new("Status", &schemas::IMPORT_FAILURE_STATUS),
        Member::new("ErrorType", &plain::STRING),
        Member::new("ErrorMessage", &plain::STRING),
        Member::new("LastUpdatedTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(ImportFailureListItem, IMPORT_FAILURE_LIST_ITEM { 0 location, 1 status, 2 error_type, 3 error_message, 4 last_updated_time });

/// `ImportSource`.
#[derive(Clone, Default)]
pub struct ImportSource {
    /// `S3`.
    pub s3: S3ImportSource,
}

pub(super) static IMPORT_SOURCE: Structure =
    Structure::new("ImportSource", &[Member::new("S3", &schemas::S3_IMPORT_SOURCE).required()]);

wire::shape!(ImportSource, IMPORT_SOURCE { 0 s3 });

/// `ImportStatistics`.
#[derive(Clone, Default)]
pub struct ImportStatistics {
    /// `PrefixesFound`.
    pub prefixes_found: Option<i64>,
    /// `PrefixesCompleted`.
    pub prefixes_completed: Option<i64>,
    /// `FilesCompleted`.
    pub files_completed: Option<i64>,
    /// `EventsCompleted`.
    pub events_completed: Option<i64>,
    /// `FailedEntries`.
    pub failed_entries: Option<i64>,
}

pub(super) static IMPORT_STATISTICS: Structure = Structure::new(
    "ImportStatistics",
    &[
        Member::new("PrefixesFound", &plain::LONG),
        Member::new("PrefixesCompleted", &plain::LONG),
        Member::new("FilesCompleted", &plain::LONG),
        Member::new("EventsCompleted", &plain::LONG),
        Member::new("FailedEntries", &plain::LONG),
    ],
);

wire::shape!(ImportStatistics, IMPORT_STATISTICS { 0 prefixes_found, 1 prefixes_completed, 2 files_completed, 3 events_completed, 4 failed_entries });

/// `ImportsListItem`.
#[derive(Clone, Default)]
pub struct ImportsListItem {
    /// `ImportId`.
    pub import_id: Option<String>,
    /// `ImportStatus`.
    pub import_status: Option<ImportStatus>,
    /// `Destinations`.
    pub destinations: Option<Vec<String>>,
    /// `CreatedTimestamp`.
    pub created_timestamp: Option<Timestamp>,
    /// `UpdatedTimestamp`.
    pub updated_timestamp: Option<Timestamp>,
}

pub(super) static IMPORTS_LIST_ITEM: Structure = Structure::new(
    "ImportsListItem",
    &[
        Member::new("ImportId", &schemas::UUID),
        Member::new("ImportStatus", &schemas::IMPORT_STATUS),
        Member::new("Destinations", &schemas::IMPORT_DESTINATIONS),
        Member::new("CreatedTimestamp", &plain::TIMESTAMP),
        Member::new("UpdatedTimestamp", &plain::TIMESTAMP),
    ],
);

wire::shape!(ImportsListItem, IMPORTS_LIST_ITEM { 0 import_id, 1 import_status, 2 destinations, 3 created_timestamp, 4 updated_timestamp });

/// `IngestionStatus`.
#[derive(Clone, Default)]
pub struct IngestionStatus {
    /// `LatestIngestionSuccessTime`.
    pub latest_ingestion_success_time: Option<Timestamp>,
    /// `LatestIngestionSuccessEventID`.
    pub latest_ingestion_success_event_id: Option<String>,
    /// `LatestIngestionErrorCode`.
    pub latest_ingestion_error_code: Option<String>,
    /// `LatestIngestionAttemptTime`.
    pub latest_ingestion_attempt_time: Option<Timestamp>,
    /// `LatestIngestionAttemptEventID`.
    pub latest_ingestion_attempt_event_id: Option<String>,
}

pub(super) static INGESTION_STATUS: Structure = Structure::new(
    "IngestionStatus",
    &[
        Member::new("LatestIngestionSuccessTime", &plain::TIMESTAMP),
        Member::new("LatestIngestionSuccessEventID", &schemas::UUID),
        Member::new("LatestIngestionErrorCode", &schemas::ERROR_MESSAGE),
        Member::new("LatestIngestionAttemptTime", &plain::TIMESTAMP),
        Member::new("LatestIngestionAttemptEventID", &schemas::UUID),
    ],
);

wire::shape!(IngestionStatus, INGESTION_STATUS { 0 latest_ingestion_success_time, 1 latest_ingestion_success_event_id, 2 latest_ingestion_error_code, 3 latest_ingestion_attempt_time, 4 latest_ingestion_attempt_event_id });

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

/// `ListChannelsRequest`.
#[derive(Clone, Default)]
pub struct ListChannelsRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_CHANNELS_REQUEST: Structure = Structure::new(
    "ListChannelsRequest",
    &[
        Member::new("MaxResults", &schemas::LIST_CHANNELS_MAX_RESULTS_COUNT),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    ],
);

wire::shape!(ListChannelsRequest, LIST_CHANNELS_REQUEST { 0 max_results, 1 next_token });

/// `ListChannelsResponse`.
#[derive(Clone, Default)]
pub struct ListChannelsResponse {
    /// `Channels`.
    pub channels: Option<Vec<Channel>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_CHANNELS_RESPONSE: Structure = Structure::new(
    "ListChannelsResponse",
    &[
        Member::new("Channels", &schemas::CHANNELS),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    ],
);

wire::shape!(ListChannelsResponse, LIST_CHANNELS_RESPONSE { 0 channels, 1 next_token });

/// `ListDashboardsRequest`.
#[derive(Clone, Default)]
pub struct ListDashboardsRequest {
    /// `NamePrefix`.
    pub name_prefix: Option<String>,
    /// `Type`.
    pub r#type: Option<DashboardType>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_DASHBOARDS_REQUEST: Structure = Structure::new(
    "ListDashboardsRequest",
    &[
        Member::new("NamePrefix", &schemas::DASHBOARD_NAME),
        Member::new("Type", &schemas::DASHBOARD_TYPE),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
        Member::new("MaxResults", &schemas::LIST_DASHBOARDS_MAX_RESULTS_COUNT),
    ],
);

wire::shape!(ListDashboardsRequest, LIST_DASHBOARDS_REQUEST { 0 name_prefix, 1 r#type, 2 next_token, 3 max_results });

/// `ListDashboardsResponse`.
#[derive(Clone, Default)]
pub struct ListDashboardsResponse {
    /// `Dashboards`.
    pub dashboards: Option<Vec<DashboardDetail>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_DASHBOARDS_RESPONSE: Structure = Structure::new(
    "ListDashboardsResponse",
    &[
        Member::new("Dashboards", &schemas::DASHBOARDS),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    ],
);

wire::shape!(ListDashboardsResponse, LIST_DASHBOARDS_RESPONSE { 0 dashboards, 1 next_token });

/// `ListEventDataStoresRequest`.
#[derive(Clone, Default)]
pub struct ListEventDataStoresRequest {
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_EVENT_DATA_STORES_REQUEST: Structure = Structure::new(
    "ListEventDataStoresRequest",
    &[
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
        Member::new("MaxResults", &schemas::LIST_EVENT_DATA_STORES_MAX_RESULTS_COUNT),
    ],
);

wire::shape!(ListEventDataStoresRequest, LIST_EVENT_DATA_STORES_REQUEST { 0 next_token, 1 max_results });

/// `ListEventDataStoresResponse`.
#[derive(Clone, Default)]
pub struct ListEventDataStoresResponse {
    /// `EventDataStores`.
    pub event_data_stores: Option<Vec<EventDataStore>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_EVENT_DATA_STORES_RESPONSE: Structure = Structure::new(
    "ListEventDataStoresResponse",
    &[
        Member::new("EventDataStores", &schemas::EVENT_DATA_STORES),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    ],
);

wire::shape!(ListEventDataStoresResponse, LIST_EVENT_DATA_STORES_RESPONSE { 0 event_data_stores, 1 next_token });

/// `ListImportFailuresRequest`.
#[derive(Clone, Default)]
pub struct ListImportFailuresRequest {
    /// `ImportId`.
    pub import_id: String,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_IMPORT_FAILURES_REQUEST: Structure = Structure::new(
    "ListImportFailuresRequest",
    &[
        Member::new("ImportId", &schemas::UUID).required(),
        Member::new("MaxResults", &schemas::LIST_IMPORT_FAILURES_MAX_RESULTS_COUNT),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    ],
);

wire::shape!(ListImportFailuresRequest, LIST_IMPORT_FAILURES_REQUEST { 0 import_id, 1 max_results, 2 next_token });

/// `ListImportFailuresResponse`.
#[derive(Clone, Default)]
pub struct ListImportFailuresResponse {
    /// `Failures`.
    pub failures: Option<Vec<ImportFailureListItem>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_IMPORT_FAILURES_RESPONSE: Structure = Structure::new(
    "ListImportFailuresResponse",
    &[
        Member::new("Failures", &schemas::IMPORT_FAILURE_LIST),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    ],
);

wire::shape!(ListImportFailuresResponse, LIST_IMPORT_FAILURES_RESPONSE { 0 failures, 1 next_token });

/// `ListImportsRequest`.
#[derive(Clone, Default)]
pub struct ListImportsRequest {
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `Destination`.
    pub destination: Option<String>,
    /// `ImportStatus`.
    pub import_status: Option<ImportStatus>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_IMPORTS_REQUEST: Structure = Structure::new(
    "ListImportsRequest",
    &[
        Member::new("MaxResults", &schemas::LIST_IMPORTS_MAX_RESULTS_COUNT),
        Member::new("Destination", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("ImportStatus", &schemas::IMPORT_STATUS),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    ],
);

wire::shape!(ListImportsRequest, LIST_IMPORTS_REQUEST { 0 max_results, 1 destination, 2 import_status, 3 next_token });

/// `ListImportsResponse`.
#[derive(Clone, Default)]
pub struct ListImportsResponse {
    /// `Imports`.
    pub imports: Option<Vec<ImportsListItem>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_IMPORTS_RESPONSE: Structure = Structure::new(
    "ListImportsResponse",
    &[
        Member::new("Imports", &schemas::IMPORTS_LIST),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    ],
);

wire::shape!(ListImportsResponse, LIST_IMPORTS_RESPONSE { 0 imports, 1 next_token });

/// `ListInsightsDataRequest`.
#[derive(Clone, Default)]
pub struct ListInsightsDataRequest {
    /// `InsightSource`.
    pub insight_source: String,
    /// `DataType`.
    pub data_type: ListInsightsDataType,
    /// `Dimensions`.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// `StartTime`.
    pub start_time: Option<Timestamp>,
    /// `EndTime`.
    pub end_time: Option<Timestamp>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_INSIGHTS_DATA_REQUEST: Structure = Structure::new(
    "ListInsightsDataRequest",
    &[
        Member::new("InsightSource", &schemas::RESOURCE_ARN).required(),
        Member::new("DataType", &schemas::LIST_INSIGHTS_DATA_TYPE).required(),
        Member::new("Dimensions", &schemas::LIST_INSIGHTS_DATA_DIMENSIONS),
        Member::new("StartTime", &plain::TIMESTAMP),
        Member::new("EndTime", &plain::TIMESTAMP),
        Member::new("MaxResults", &schemas::LIST_INSIGHTS_DATA_MAX_RESULTS_COUNT),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    ],
);

wire::shape!(ListInsightsDataRequest, LIST_INSIGHTS_DATA_REQUEST { 0 insight_source, 1 data_type, 2 dimensions, 3 start_time, 4 end_time, 5 max_results, 6 next_token });

/// `ListInsightsDataResponse`.
#[derive(Clone, Default)]
pub struct ListInsightsDataResponse {
    /// `Events`.
    pub events: Option<Vec<Event>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_INSIGHTS_DATA_RESPONSE: Structure = Structure::new(
    "ListInsightsDataResponse",
    &[
        Member::new("Events", &schemas::EVENTS_LIST),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    ],
);

wire::shape!(ListInsightsDataResponse, LIST_INSIGHTS_DATA_RESPONSE { 0 events, 1 next_token });

/// `ListInsightsMetricDataRequest`.
#[derive(Clone, Default)]
pub struct ListInsightsMetricDataRequest {
    /// `TrailName`.
    pub trail_name: Option<String>,
    /// `EventSource`.
    pub event_source: String,
    /// `EventName`.
    pub event_name: String,
    /// `InsightType`.
    pub insight_type: InsightType,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `StartTime`.
    pub start_time: Option<Timestamp>,
    /// `EndTime`.
    pub end_time: Option<Timestamp>,
    /// `Period`.
    pub period: Option<i32>,
    /// `DataType`.
    pub data_type: Option<InsightsMetricDataType>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_INSIGHTS_METRIC_DATA_REQUEST: Structure = Structure::new(
    "ListInsightsMetricDataRequest",
    &[
        Member::new("TrailName", &plain::STRING),
        Member::new("EventSource", &schemas::EVENT_SOURCE).required(),
        Member::new("EventName", &schemas::EVENT_NAME).required(),
        Member::new("InsightType", &schemas::INSIGHT_TYPE).required(),
        Member::new("ErrorCode", &schemas::ERROR_CODE),
        Member::new("StartTime", &plain::TIMESTAMP),
        Member::new("EndTime", &plain::TIMESTAMP),
        Member::new("Period", &schemas::INSIGHTS_METRIC_PERIOD),
        Member::new("DataType", &schemas::INSIGHTS_METRIC_DATA_TYPE),
        Member::new("MaxResults", &schemas::INSIGHTS_METRIC_MAX_RESULTS),
        Member::new("NextToken", &schemas::INSIGHTS_METRIC_NEXT_TOKEN),
    ],
);

wire::shape!(ListInsightsMetricDataRequest, LIST_INSIGHTS_METRIC_DATA_REQUEST { 0 trail_name, 1 event_source, 2 event_name, 3 insight_type, 4 error_code, 5 start_time, 6 end_time, 7 period, 8 data_type, 9 max_results, 10 next_token });

/// `ListInsightsMetricDataResponse`.
#[derive(Clone, Default)]
pub struct ListInsightsMetricDataResponse {
    /// `TrailARN`.
    pub trail_arn: Option<String>,
    /// `EventSource`.
    pub event_source: Option<String>,
    /// `EventName`.
    pub event_name: Option<String>,
    /// `InsightType`.
    pub insight_type: Option<InsightType>,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `Timestamps`.
    pub timestamps: Option<Vec<Timestamp>>,
    /// `Values`.
    pub values: Option<Vec<f64>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_INSIGHTS_METRIC_DATA_RESPONSE: Structure = Structure::new(
    "ListInsightsMetricDataResponse",
    &[
        Member::new("TrailARN", &plain::STRING),
        Member::new("EventSource", &schemas::EVENT_SOURCE),
        Member::new("EventName", &schemas::EVENT_NAME),
        Member::new("InsightType", &schemas::INSIGHT_TYPE),
        Member::new("ErrorCode", &schemas::ERROR_CODE),
        Member::new("Timestamps", &schemas::TIMESTAMPS),
        Member::new("Values", &schemas::INSIGHTS_METRIC_VALUES),
        Member::new("NextToken", &schemas::INSIGHTS_METRIC_NEXT_TOKEN),
    ],
);

wire::shape!(ListInsightsMetricDataResponse, LIST_INSIGHTS_METRIC_DATA_RESPONSE { 0 trail_arn, 1 event_source, 2 event_name, 3 insight_type, 4 error_code, 5 timestamps, 6 values, 7 next_token });

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

/// `ListQueriesRequest`.
#[derive(Clone, Default)]
pub struct ListQueriesRequest {
    /// `EventDataStore`.
    pub event_data_store: String,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `StartTime`.
    pub start_time: Option<Timestamp>,
    /// `EndTime`.
    pub end_time: Option<Timestamp>,
    /// `QueryStatus`.
    pub query_status: Option<QueryStatus>,
}

pub(super) static LIST_QUERIES_REQUEST: Structure = Structure::new(
    "ListQueriesRequest",
    &[
        Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required(),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
        Member::new("MaxResults", &schemas::LIST_QUERIES_MAX_RESULTS_COUNT),
        Member::new("StartTime", &plain::TIMESTAMP),
        Member::new("EndTime", &plain::TIMESTAMP),
        Member::new("QueryStatus", &schemas::QUERY_STATUS),
    ],
);

wire::shape!(ListQueriesRequest, LIST_QUERIES_REQUEST { 0 event_data_store, 1 next_token, 2 max_results, 3 start_time, 4 end_time, 5 query_status });

/// `ListQueriesResponse`.
#[derive(Clone, Default)]
pub struct ListQueriesResponse {
    /// `Queries`.
    pub queries: Option<Vec<Query>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_QUERIES_RESPONSE: Structure = Structure::new(
    "ListQueriesResponse",
    &[
        Member::new("Queries", &schemas::QUERIES),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    ],
);

wire::shape!(ListQueriesResponse, LIST_QUERIES_RESPONSE { 0 queries, 1 next_token });

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

/// `PartitionKey`.
#[derive(Clone, Default)]
pub struct PartitionKey {
    /// `Name`.
    pub name: String,
    /// `Type`.
    pub r#type: String,
}

pub(super) static PARTITION_KEY: Structure = Structure::new(
    "PartitionKey",
    &[
        Member::new("Name", &schemas::PARTITION_KEY_NAME).required(),
        Member::new("Type", &schemas::PARTITION_KEY_TYPE).required(),
    ],
);

wire::shape!(PartitionKey, PARTITION_KEY { 0 name, 1 r#type });

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

/// `PutEventConfigurationRequest`.
#[derive(Clone, Default)]
pub struct PutEventConfigurationRequest {
    /// `TrailName`.
    pub trail_name: Option<String>,
    /// `EventDataStore`.
    pub event_data_store: Option<String>,
    /// `MaxEventSize`.
    pub max_event_size: Option<MaxEventSize>,
    /// `ContextKeySelectors`.
    pub context_key_selectors: Option<Vec<ContextKeySelector>>,
    /// `AggregationConfigurations`.
    pub aggregation_configurations: Option<Vec<AggregationConfiguration>>,
}

pub(super) static PUT_EVENT_CONFIGURATION_REQUEST: Structure = Structure::new(
    "PutEventConfigurationRequest",
    &[
        Member::new("TrailName", &plain::STRING),
        Member::new("EventDataStore", &plain::STRING),
        Member::new("MaxEventSize", &schemas::MAX_EVENT_SIZE),
        Member::new("ContextKeySelectors", &schemas::CONTEXT_KEY_SELECTORS),
        Member::new("AggregationConfigurations", &schemas::AGGREGATION_CONFIGURATIONS),
    ],
);

wire::shape!(PutEventConfigurationRequest, PUT_EVENT_CONFIGURATION_REQUEST { 0 trail_name, 1 event_data_store, 2 max_event_size, 3 context_key_selectors, 4 aggregation_configurations });

/// `PutEventConfigurationResponse`.
#[derive(Clone, Default)]
pub struct PutEventConfigurationResponse {
    /// `TrailARN`.
    pub trail_arn: Option<String>,
    /// `EventDataStoreArn`.
    pub event_data_store_arn: Option<String>,
    /// `MaxEventSize`.
    pub max_event_size: Option<MaxEventSize>,
    /// `ContextKeySelectors`.
    pub context_key_selectors: Option<Vec<ContextKeySelector>>,
    /// `AggregationConfigurations`.
    pub aggregation_configurations: Option<Vec<AggregationConfiguration>>,
}

pub(super) static PUT_EVENT_CONFIGURATION_RESPONSE: Structure = Structure::new(
    "PutEventConfigurationResponse",
    &[
        Member::new("TrailARN", &plain::STRING),
        Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("MaxEventSize", &schemas::MAX_EVENT_SIZE),
        Member::new("ContextKeySelectors", &schemas::CONTEXT_KEY_SELECTORS),
        Member::new("AggregationConfigurations", &schemas::AGGREGATION_CONFIGURATIONS),
    ],
);

wire::shape!(PutEventConfigurationResponse, PUT_EVENT_CONFIGURATION_RESPONSE { 0 trail_arn, 1 event_data_store_arn, 2 max_event_size, 3 context_key_selectors, 4 aggregation_configurations });

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

/// `PutResourcePolicyRequest`.
#[derive(Clone, Default)]
pub struct PutResourcePolicyRequest {
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `ResourcePolicy`.
    pub resource_policy: String,
}

pub(super) static PUT_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "PutResourcePolicyRequest",
    &[
        Member::new("ResourceArn", &schemas::RESOURCE_ARN).required(),
        Member::new("ResourcePolicy", &schemas::RESOURCE_POLICY).required(),
    ],
);

wire::shape!(PutResourcePolicyRequest, PUT_RESOURCE_POLICY_REQUEST { 0 resource_arn, 1 resource_policy });

/// `PutResourcePolicyResponse`.
#[derive(Clone, Default)]
pub struct PutResourcePolicyResponse {
    /// `ResourceArn`.
    pub resource_arn: Option<String>,
    /// `ResourcePolicy`.
    pub resource_policy: Option<String>,
    /// `DelegatedAdminResourcePolicy`.
    pub delegated_admin_resource_policy: Option<String>,
}

pub(super) static PUT_RESOURCE_POLICY_RESPONSE: Structure = Structure::new(
    "PutResourcePolicyResponse",
    &[
        Member::new("ResourceArn", &schemas::RESOURCE_ARN),
        Member::new("ResourcePolicy", &schemas::RESOURCE_POLICY),
        Member::new("DelegatedAdminResourcePolicy", &schemas::RESOURCE_POLICY),
    ],
);

wire::shape!(PutResourcePolicyResponse, PUT_RESOURCE_POLICY_RESPONSE { 0 resource_arn, 1 resource_policy, 2 delegated_admin_resource_policy });

/// `Query`.
#[derive(Clone, Default)]
pub struct Query {
    /// `QueryId`.
    pub query_id: Option<String>,
    /// `QueryStatus`.
    pub query_status: Option<QueryStatus>,
    /// `CreationTime`.
    pub creation_time: Option<Timestamp>,
}

pub(super) static QUERY: Structure = Structure::new(
    "Query",
    &[
        Member::new("QueryId", &schemas::UUID),
        Member::new("QueryStatus", &schemas::QUERY_STATUS),
        Member::new("CreationTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(Query, QUERY { 0 query_id, 1 query_status, 2 creation_time });

/// `QueryStatistics`.
#[derive(Clone, Default)]
pub struct QueryStatistics {
    /// `ResultsCount`.
    pub results_count: Option<i32>,
    /// `TotalResultsCount`.
    pub total_results_count: Option<i32>,
    /// `BytesScanned`.
    pub bytes_scanned: Option<i64>,
}

pub(super) static QUERY_STATISTICS: Structure = Structure::new(
    "QueryStatistics",
    &[
        Member::new("ResultsCount", &plain::INTEGER),
        Member::new("TotalResultsCount", &plain::INTEGER),
        Member::new("BytesScanned", &plain::LONG),
    ],
);

wire::shape!(QueryStatistics, QUERY_STATISTICS { 0 results_count, 1 total_results_count, 2 bytes_scanned });

/// `QueryStatisticsForDescribeQuery`.
#[derive(Clone, Default)]
pub struct QueryStatisticsForDescribeQuery {
    /// `EventsMatched`.
    pub events_matched: Option<i64>,
    /// `EventsScanned`.
    pub events_scanned: Option<i64>,
    /// `BytesScanned`.
    pub bytes_scanned: Option<i64>,
    /// `ExecutionTimeInMillis`.
    pub execution_time_in_millis: Option<i32>,
    /// `CreationTime`.
    pub creation_time: Option<Timestamp>,
}

pub(super) static QUERY_STATISTICS_FOR_DESCRIBE_QUERY: Structure = Structure::new(
    "QueryStatisticsForDescribeQuery",
    &[
        Member::new("EventsMatched", &plain::LONG),
        Member::new("EventsScanned", &plain::LONG),
        Member::new("BytesScanned", &plain::LONG),
        Member::new("ExecutionTimeInMillis", &plain::INTEGER),
        Member::new("CreationTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(QueryStatisticsForDescribeQuery, QUERY_STATISTICS_FOR_DESCRIBE_QUERY { 0 events_matched, 1 events_scanned, 2 bytes_scanned, 3 execution_time_in_millis, 4 creation_time });

/// `RefreshSchedule`.
#[derive(Clone, Default)]
pub struct RefreshSchedule {
    /// `Frequency`.
    pub frequency: Option<RefreshScheduleFrequency>,
    /// `Status`.
    pub status: Option<RefreshScheduleStatus>,
    /// `TimeOfDay`.
    pub time_of_day: Option<String>,
}

pub(super) static REFRESH_SCHEDULE: Structure = Structure::new(
    "RefreshSchedule",
    &[
        Member::new("Frequency", &schemas::REFRESH_SCHEDULE_FREQUENCY),
        Member::new("Status", &schemas::REFRESH_SCHEDULE_STATUS),
        Member::new("TimeOfDay", &schemas::TIME_OF_DAY),
    ],
);

wire::shape!(RefreshSchedule, REFRESH_SCHEDULE { 0 frequency, 1 status, 2 time_of_day });

/// `RefreshScheduleFrequency`.
#[derive(Clone, Default)]
pub struct RefreshScheduleFrequency {
    /// `Unit`.
    pub unit: Option<RefreshScheduleFrequencyUnit>,
    /// `Value`.
    pub value: Option<i32>,
}

pub(super) static REFRESH_SCHEDULE_FREQUENCY: Structure = Structure::new(
    "RefreshScheduleFrequency",
    &[
        Member::new("Unit", &schemas::REFRESH_SCHEDULE_FREQUENCY_UNIT),
        Member::new("Value", &plain::INTEGER),
    ],
);

wire::shape!(RefreshScheduleFrequency, REFRESH_SCHEDULE_FREQUENCY { 0 unit, 1 value });

/// `RegisterOrganizationDelegatedAdminRequest`.
#[derive(Clone, Default)]
pub struct RegisterOrganizationDelegatedAdminRequest {
    /// `MemberAccountId`.
    pub member_account_id: String,
}

pub(super) static REGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST: Structure = Structure::new(
    "RegisterOrganizationDelegatedAdminRequest",
    &[Member::new("MemberAccountId", &schemas::ACCOUNT_ID).required()],
);

wire::shape!(RegisterOrganizationDelegatedAdminRequest, REGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST { 0 member_account_id });

/// `RegisterOrganizationDelegatedAdminResponse`.
#[derive(Clone, Default)]
pub struct RegisterOrganizationDelegatedAdminResponse {}

pub(super) static REGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE: Structure =
    Structure::new("RegisterOrganizationDelegatedAdminResponse", &[]);

wire::shape!(
    RegisterOrganizationDelegatedAdminResponse,
    REGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE {}
);

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

/// `RequestWidget`.
#[derive(Clone, Default)]
pub struct RequestWidget {
    /// `QueryStatement`.
    pub query_statement: String,
    /// `QueryParameters`.
    pub query_parameters: Option<Vec<String>>,
    /// `ViewProperties`.
    pub view_properties: BTreeMap<String, String>,
}

pub(super) static REQUEST_WIDGET: Structure = Structure::new(
    "RequestWidget",
    &[
        Member::new("QueryStatement", &schemas::QUERY_STATEMENT).required(),
        Member::new("QueryParameters", &schemas::QUERY_PARAMETERS),
        Member::new("ViewProperties", &schemas::VIEW_PROPERTIES_MAP).required(),
    ],
);

wire::shape!(RequestWidget, REQUEST_WIDGET { 0 query_statement, 1 query_parameters, 2 view_properties });

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

/// `RestoreEventDataStoreRequest`.
#[derive(Clone, Default)]
pub struct RestoreEventDataStoreRequest {
    /// `EventDataStore`.
    pub event_data_store: String,
}

pub(super) static RESTORE_EVENT_DATA_STORE_REQUEST: Structure = Structure::new(
    "RestoreEventDataStoreRequest",
    &[Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required()],
);

wire::shape!(RestoreEventDataStoreRequest, RESTORE_EVENT_DATA_STORE_REQUEST { 0 event_data_store });

/// `RestoreEventDataStoreResponse`.
#[derive(Clone, Default)]
pub struct RestoreEventDataStoreResponse {
    /// `EventDataStoreArn`.
    pub event_data_store_arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Status`.
    pub status: Option<EventDataStoreStatus>,
    /// `AdvancedEventSelectors`.
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    /// `MultiRegionEnabled`.
    pub multi_region_enabled: Option<bool>,
    /// `OrganizationEnabled`.
    pub organization_enabled: Option<bool>,
    /// `RetentionPeriod`.
    pub retention_period: Option<i32>,
    /// `TerminationProtectionEnabled`.
    pub termination_protection_enabled: Option<bool>,
    /// `CreatedTimestamp`.
    pub created_timestamp: Option<Timestamp>,
    /// `UpdatedTimestamp`.
    pub updated_timestamp: Option<Timestamp>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `BillingMode`.
    pub billing_mode: Option<BillingMode>,
}

pub(super) static RESTORE_EVENT_DATA_STORE_RESPONSE: Structure = Structure::new(
    "RestoreEventDataStoreResponse",
    &[
        Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("Name", &schemas::EVENT_DATA_STORE_NAME),
        Member::new("Status", &schemas::EVENT_DATA_STORE_STATUS),
        Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
        Member::new("MultiRegionEnabled", &plain::BOOLEAN),
        Member::new("OrganizationEnabled", &plain::BOOLEAN),
        Member::new("RetentionPeriod", &schemas::RETENTION_PERIOD),
        Member::new("TerminationProtectionEnabled", &plain::BOOLEAN),
        Member::new("CreatedTimestamp", &plain::TIMESTAMP),
        Member::new("UpdatedTimestamp", &plain::TIMESTAMP),
        Member::new("KmsKeyId", &schemas::EVENT_DATA_STORE_KMS_KEY_ID),
        Member::new("BillingMode", &schemas::BILLING_MODE),
    ],
);

wire::shape!(RestoreEventDataStoreResponse, RESTORE_EVENT_DATA_STORE_RESPONSE { 0 event_data_store_arn, 1 name, 2 status, 3 advanced_event_selectors, 4 multi_region_enabled, 5 organization_enabled, 6 retention_period, 7 termination_protection_enabled, 8 created_timestamp, 9 updated_timestamp, 10 kms_key_id, 11 billing_mode });

/// `S3ImportSource`.
#[derive(Clone, Default)]
pub struct S3ImportSource {
    /// `S3LocationUri`.
    pub s3_location_uri: String,
    /// `S3BucketRegion`.
    pub s3_bucket_region: String,
    /// `S3BucketAccessRoleArn`.
    pub s3_bucket_access_role_arn: String,
}

pub(super) static S3_IMPORT_SOURCE: Structure = Structure::new(
    "S3ImportSource",
    &[
        Member::new("S3LocationUri", &plain::STRING).required(),
        Member::new("S3BucketRegion", &plain::STRING).required(),
        Member::new("S3BucketAccessRoleArn", &plain::STRING).required(),
    ],
);

wire::shape!(S3ImportSource, S3_IMPORT_SOURCE { 0 s3_location_uri, 1 s3_bucket_region, 2 s3_bucket_access_role_arn });

/// `SearchSampleQueriesRequest`.
#[derive(Clone, Default)]
pub struct SearchSampleQueriesRequest {
    /// `SearchPhrase`.
    pub search_phrase: String,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static SEARCH_SAMPLE_QUERIES_REQUEST: Structure = Structure::new(
    "SearchSampleQueriesRequest",
    &[
        Member::new("SearchPhrase", &schemas::SEARCH_SAMPLE_QUERIES_SEARCH_PHRASE).required(),
        Member::new("MaxResults", &schemas::SEARCH_SAMPLE_QUERIES_MAX_RESULTS),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    ],
);

wire::shape!(SearchSampleQueriesRequest, SEARCH_SAMPLE_QUERIES_REQUEST { 0 search_phrase, 1 max_results, 2 next_token });

/// `SearchSampleQueriesResponse`.
#[derive(Clone, Default)]
pub struct SearchSampleQueriesResponse {
    /// `SearchResults`.
    pub search_results: Option<Vec<SearchSampleQueriesSearchResult>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static SEARCH_SAMPLE_QUERIES_RESPONSE: Structure = Structure::new(
    "SearchSampleQueriesResponse",
    &[
        Member::new("SearchResults", &schemas::SEARCH_SAMPLE_QUERIES_SEARCH_RESULTS),
        Member::new("NextToken", &schemas::PAGINATION_TOKEN),
    ],
);

wire::shape!(SearchSampleQueriesResponse, SEARCH_SAMPLE_QUERIES_RESPONSE { 0 search_results, 1 next_token });

/// `SearchSampleQueriesSearchResult`.
#[derive(Clone, Default)]
pub struct SearchSampleQueriesSearchResult {
    /// `Name`.
    pub name: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `SQL`.
    pub sql: Option<String>,
    /// `Relevance`.
    pub relevance: Option<f32>,
}

pub(super) static SEARCH_SAMPLE_QUERIES_SEARCH_RESULT: Structure = Structure::new(
    "SearchSampleQueriesSearchResult",
    &[
        Member::new("Name", &plain::STRING),
        Member::new("Description", &plain::STRING),
        Member::new("SQL", &plain::STRING),
        Member::new("Relevance", &plain::FLOAT),
    ],
);

wire::shape!(SearchSampleQueriesSearchResult, SEARCH_SAMPLE_QUERIES_SEARCH_RESULT { 0 name, 1 description, 2 sql, 3 relevance });

/// `SourceConfig`.
#[derive(Clone, Default)]
pub struct SourceConfig {
    /// `ApplyToAllRegions`.
    pub apply_to_all_regions: Option<bool>,
    /// `AdvancedEventSelectors`.
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

pub(super) static SOURCE_CONFIG: Structure = Structure::new(
    "SourceConfig",
    &[
        Member::new("ApplyToAllRegions", &plain::BOOLEAN),
        Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
    ],
);

wire::shape!(SourceConfig, SOURCE_CONFIG { 0 apply_to_all_regions, 1 advanced_event_selectors });

/// `StartDashboardRefreshRequest`.
#[derive(Clone, Default)]
pub struct StartDashboardRefreshRequest {
    /// `DashboardId`.
    pub dashboard_id: String,
    /// `QueryParameterValues`.
    pub query_parameter_values: Option<BTreeMap<String, String>>,
}

pub(super) static START_DASHBOARD_REFRESH_REQUEST: Structure = Structure::new(
    "StartDashboardRefreshRequest",
    &[
        Member::new("DashboardId", &schemas::DASHBOARD_ARN).required(),
        Member::new("QueryParameterValues", &schemas::QUERY_PARAMETER_VALUES),
    ],
);

wire::shape!(StartDashboardRefreshRequest, START_DASHBOARD_REFRESH_REQUEST { 0 dashboard_id, 1 query_parameter_values });

/// `StartDashboardRefreshResponse`.
#[derive(Clone, Default)]
pub struct StartDashboardRefreshResponse {
    /// `RefreshId`.
    pub refresh_id: Option<String>,
}

pub(super) static START_DASHBOARD_REFRESH_RESPONSE: Structure = Structure::new(
    "StartDashboardRefreshResponse",
    &[Member::new("RefreshId", &schemas::REFRESH_ID)],
);

wire::shape!(StartDashboardRefreshResponse, START_DASHBOARD_REFRESH_RESPONSE { 0 refresh_id });

/// `StartEventDataStoreIngestionRequest`.
#[derive(Clone, Default)]
pub struct StartEventDataStoreIngestionRequest {
    /// `EventDataStore`.
    pub event_data_store: String,
}

pub(super) static START_EVENT_DATA_STORE_INGESTION_REQUEST: Structure = Structure::new(
    "StartEventDataStoreIngestionRequest",
    &[Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required()],
);

wire::shape!(StartEventDataStoreIngestionRequest, START_EVENT_DATA_STORE_INGESTION_REQUEST { 0 event_data_store });

/// `StartEventDataStoreIngestionResponse`.
#[derive(Clone, Default)]
pub struct StartEventDataStoreIngestionResponse {}

pub(super) static START_EVENT_DATA_STORE_INGESTION_RESPONSE: Structure =
    Structure::new("StartEventDataStoreIngestionResponse", &[]);

wire::shape!(StartEventDataStoreIngestionResponse, START_EVENT_DATA_STORE_INGESTION_RESPONSE {});

/// `StartImportRequest`.
#[derive(Clone, Default)]
pub struct StartImportRequest {
    /// `Destinations`.
    pub destinations: Option<Vec<String>>,
    /// `ImportSource`.
    pub import_source: Option<ImportSource>,
    /// `StartEventTime`.
    pub start_event_time: Option<Timestamp>,
    /// `EndEventTime`.
    pub end_event_time: Option<Timestamp>,
    /// `ImportId`.
    pub import_id: Option<String>,
}

pub(super) static START_IMPORT_REQUEST: Structure = Structure::new(
    "StartImportRequest",
    &[
        Member::new("Destinations", &schemas::IMPORT_DESTINATIONS),
        Member::new("ImportSource", &schemas::IMPORT_SOURCE),
        Member::new("StartEventTime", &plain::TIMESTAMP),
        Member::new("EndEventTime", &plain::TIMESTAMP),
        Member::new("ImportId", &schemas::UUID),
    ],
);

wire::shape!(StartImportRequest, START_IMPORT_REQUEST { 0 destinations, 1 import_source, 2 start_event_time, 3 end_event_time, 4 import_id });

/// `StartImportResponse`.
#[derive(Clone, Default)]
pub struct StartImportResponse {
    /// `ImportId`.
    pub import_id: Option<String>,
    /// `Destinations`.
    pub destinations: Option<Vec<String>>,
    /// `ImportSource`.
    pub import_source: Option<ImportSource>,
    /// `StartEventTime`.
    pub start_event_time: Option<Timestamp>,
    /// `EndEventTime`.
    pub end_event_time: Option<Timestamp>,
    /// `ImportStatus`.
    pub import_status: Option<ImportStatus>,
    /// `CreatedTimestamp`.
    pub created_timestamp: Option<Timestamp>,
    /// `UpdatedTimestamp`.
    pub updated_timestamp: Option<Timestamp>,
}

pub(super) static START_IMPORT_RESPONSE: Structure = Structure::new(
    "StartImportResponse",
    &[
        Member::new("ImportId", &schemas::UUID),
        Member::new("Destinations", &schemas::IMPORT_DESTINATIONS),
        Member::new("ImportSource", &schemas::IMPORT_SOURCE),
        Member::new("StartEventTime", &plain::TIMESTAMP),
        Member::new("EndEventTime", &plain::TIMESTAMP),
        Member::new("ImportStatus", &schemas::IMPORT_STATUS),
        Member::new("CreatedTimestamp", &plain::TIMESTAMP),
        Member::new("UpdatedTimestamp", &plain::TIMESTAMP),
    ],
);

wire::shape!(StartImportResponse, START_IMPORT_RESPONSE { 0 import_id, 1 destinations, 2 import_source, 3 start_event_time, 4 end_event_time, 5 import_status, 6 created_timestamp, 7 updated_timestamp });

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

/// `StartQueryRequest`.
#[derive(Clone, Default)]
pub struct StartQueryRequest {
    /// `QueryStatement`.
    pub query_statement: Option<String>,
    /// `DeliveryS3Uri`.
    pub delivery_s3_uri: Option<String>,
    /// `QueryAlias`.
    pub query_alias: Option<String>,
    /// `QueryParameters`.
    pub query_parameters: Option<Vec<String>>,
    /// `EventDataStoreOwnerAccountId`.
    pub event_data_store_owner_account_id: Option<String>,
}

pub(super) static START_QUERY_REQUEST: Structure = Structure::new(
    "StartQueryRequest",
    &[
        Member::new("QueryStatement", &schemas::QUERY_STATEMENT),
        Member::new("DeliveryS3Uri", &schemas::DELIVERY_S3_URI),
        Member::new("QueryAlias", &schemas::QUERY_ALIAS),
        Member::new("QueryParameters", &schemas::QUERY_PARAMETERS),
        Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
    ],
);

wire::shape!(StartQueryRequest, START_QUERY_REQUEST { 0 query_statement, 1 delivery_s3_uri, 2 query_alias, 3 query_parameters, 4 event_data_store_owner_account_id });

/// `StartQueryResponse`.
#[derive(Clone, Default)]
pub struct StartQueryResponse {
    /// `QueryId`.
    pub query_id: Option<String>,
    /// `EventDataStoreOwnerAccountId`.
    pub event_data_store_owner_account_id: Option<String>,
}

pub(super) static START_QUERY_RESPONSE: Structure = Structure::new(
    "StartQueryResponse",
    &[
        Member::new("QueryId", &schemas::UUID),
        Member::new("EventDataStoreOwnerAccountId", &schemas::ACCOUNT_ID),
    ],
);

wire::shape!(StartQueryResponse, START_QUERY_RESPONSE { 0 query_id, 1 event_data_store_owner_account_id });

/// `StopEventDataStoreIngestionRequest`.
#[derive(Clone, Default)]
pub struct StopEventDataStoreIngestionRequest {
    /// `EventDataStore`.
    pub event_data_store: String,
}

pub(super) static STOP_EVENT_DATA_STORE_INGESTION_REQUEST: Structure = Structure::new(
    "StopEventDataStoreIngestionRequest",
    &[Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required()],
);

wire::shape!(StopEventDataStoreIngestionRequest, STOP_EVENT_DATA_STORE_INGESTION_REQUEST { 0 event_data_store });

/// `StopEventDataStoreIngestionResponse`.
#[derive(Clone, Default)]
pub struct StopEventDataStoreIngestionResponse {}

pub(super) static STOP_EVENT_DATA_STORE_INGESTION_RESPONSE: Structure =
    Structure::new("StopEventDataStoreIngestionResponse", &[]);

wire::shape!(StopEventDataStoreIngestionResponse, STOP_EVENT_DATA_STORE_INGESTION_RESPONSE {});

/// `StopImportRequest`.
#[derive(Clone, Default)]
pub struct StopImportRequest {
    /// `ImportId`.
    pub import_id: String,
}

pub(super) static STOP_IMPORT_REQUEST: Structure =
    Structure::new("StopImportRequest", &[Member::new("ImportId", &schemas::UUID).required()]);

wire::shape!(StopImportRequest, STOP_IMPORT_REQUEST { 0 import_id });

/// `StopImportResponse`.
#[derive(Clone, Default)]
pub struct StopImportResponse {
    /// `ImportId`.
    pub import_id: Option<String>,
    /// `ImportSource`.
    pub import_source: Option<ImportSource>,
    /// `Destinations`.
    pub destinations: Option<Vec<String>>,
    /// `ImportStatus`.
    pub import_status: Option<ImportStatus>,
    /// `CreatedTimestamp`.
    pub created_timestamp: Option<Timestamp>,
    /// `UpdatedTimestamp`.
    pub updated_timestamp: Option<Timestamp>,
    /// `StartEventTime`.
    pub start_event_time: Option<Timestamp>,
    /// `EndEventTime`.
    pub end_event_time: Option<Timestamp>,
    /// `ImportStatistics`.
    pub import_statistics: Option<ImportStatistics>,
}

pub(super) static STOP_IMPORT_RESPONSE: Structure = Structure::new(
    "StopImportResponse",
    &[
        Member::new("ImportId", &schemas::UUID),
        Member::new("ImportSource", &schemas::IMPORT_SOURCE),
        Member::new("Destinations", &schemas::IMPORT_DESTINATIONS),
        Member::new("ImportStatus", &schemas::IMPORT_STATUS),
        Member::new("CreatedTimestamp", &plain::TIMESTAMP),
        Member::new("UpdatedTimestamp", &plain::TIMESTAMP),
        Member::new("StartEventTime", &plain::TIMESTAMP),
        Member::new("EndEventTime", &plain::TIMESTAMP),
        Member::new("ImportStatistics", &schemas::IMPORT_STATISTICS),
    ],
);

wire::shape!(StopImportResponse, STOP_IMPORT_RESPONSE { 0 import_id, 1 import_source, 2 destinations, 3 import_status, 4 created_timestamp, 5 updated_timestamp, 6 start_event_time, 7 end_event_time, 8 import_statistics });

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

/// `UpdateChannelRequest`.
#[derive(Clone, Default)]
pub struct UpdateChannelRequest {
    /// `Channel`.
    pub channel: String,
    /// `Destinations`.
    pub destinations: Option<Vec<Destination>>,
    /// `Name`.
    pub name: Option<String>,
}

pub(super) static UPDATE_CHANNEL_REQUEST: Structure = Structure::new(
    "UpdateChannelRequest",
    &[
        Member::new("Channel", &schemas::CHANNEL_ARN).required(),
        Member::new("Destinations", &schemas::DESTINATIONS),
        Member::new("Name", &schemas::CHANNEL_NAME),
    ],
);

wire::shape!(UpdateChannelRequest, UPDATE_CHANNEL_REQUEST { 0 channel, 1 destinations, 2 name });

/// `UpdateChannelResponse`.
#[derive(Clone, Default)]
pub struct UpdateChannelResponse {
    /// `ChannelArn`.
    pub channel_arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Source`.
    pub source: Option<String>,
    /// `Destinations`.
    pub destinations: Option<Vec<Destination>>,
}

pub(super) static UPDATE_CHANNEL_RESPONSE: Structure = Structure::new(
    "UpdateChannelResponse",
    &[
        Member::new("ChannelArn", &schemas::CHANNEL_ARN),
        Member::new("Name", &schemas::CHANNEL_NAME),
        Member::new("Source", &schemas::SOURCE),
        Member::new("Destinations", &schemas::DESTINATIONS),
    ],
);

wire::shape!(UpdateChannelResponse, UPDATE_CHANNEL_RESPONSE { 0 channel_arn, 1 name, 2 source, 3 destinations });

/// `UpdateDashboardRequest`.
#[derive(Clone, Default)]
pub struct UpdateDashboardRequest {
    /// `DashboardId`.
    pub dashboard_id: String,
    /// `Widgets`.
    pub widgets: Option<Vec<RequestWidget>>,
    /// `RefreshSchedule`.
    pub refresh_schedule: Option<RefreshSchedule>,
    /// `TerminationProtectionEnabled`.
    pub termination_protection_enabled: Option<bool>,
}

pub(super) static UPDATE_DASHBOARD_REQUEST: Structure = Structure::new(
    "UpdateDashboardRequest",
    &[
        Member::new("DashboardId", &schemas::DASHBOARD_ARN).required(),
        Member::new("Widgets", &schemas::REQUEST_WIDGET_LIST),
        Member::new("RefreshSchedule", &schemas::REFRESH_SCHEDULE),
        Member::new("TerminationProtectionEnabled", &plain::BOOLEAN),
    ],
);

wire::shape!(UpdateDashboardRequest, UPDATE_DASHBOARD_REQUEST { 0 dashboard_id, 1 widgets, 2 refresh_schedule, 3 termination_protection_enabled });

/// `UpdateDashboardResponse`.
#[derive(Clone, Default)]
pub struct UpdateDashboardResponse {
    /// `DashboardArn`.
    pub dashboard_arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Type`.
    pub r#type: Option<DashboardType>,
    /// `Widgets`.
    pub widgets: Option<Vec<Widget>>,
    /// `RefreshSchedule`.
    pub refresh_schedule: Option<RefreshSchedule>,
    /// `TerminationProtectionEnabled`.
    pub termination_protection_enabled: Option<bool>,
    /// `CreatedTimestamp`.
    pub created_timestamp: Option<Timestamp>,
    /// `UpdatedTimestamp`.
    pub updated_timestamp: Option<Timestamp>,
}

pub(super) static UPDATE_DASHBOARD_RESPONSE: Structure = Structure::new(
    "UpdateDashboardResponse",
    &[
        Member::new("DashboardArn", &schemas::DASHBOARD_ARN),
        Member::new("Name", &schemas::DASHBOARD_NAME),
        Member::new("Type", &schemas::DASHBOARD_TYPE),
        Member::new("Widgets", &schemas::WIDGET_LIST),
        Member::new("RefreshSchedule", &schemas::REFRESH_SCHEDULE),
        Member::new("TerminationProtectionEnabled", &plain::BOOLEAN),
        Member::new("CreatedTimestamp", &plain::TIMESTAMP),
        Member::new("UpdatedTimestamp", &plain::TIMESTAMP),
    ],
);

wire::shape!(UpdateDashboardResponse, UPDATE_DASHBOARD_RESPONSE { 0 dashboard_arn, 1 name, 2 r#type, 3 widgets, 4 refresh_schedule, 5 termination_protection_enabled, 6 created_timestamp, 7 updated_timestamp });

/// `UpdateEventDataStoreRequest`.
#[derive(Clone, Default)]
pub struct UpdateEventDataStoreRequest {
    /// `EventDataStore`.
    pub event_data_store: String,
    /// `Name`.
    pub name: Option<String>,
    /// `AdvancedEventSelectors`.
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    /// `MultiRegionEnabled`.
    pub multi_region_enabled: Option<bool>,
    /// `OrganizationEnabled`.
    pub organization_enabled: Option<bool>,
    /// `RetentionPeriod`.
    pub retention_period: Option<i32>,
    /// `TerminationProtectionEnabled`.
    pub termination_protection_enabled: Option<bool>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `BillingMode`.
    pub billing_mode: Option<BillingMode>,
}

pub(super) static UPDATE_EVENT_DATA_STORE_REQUEST: Structure = Structure::new(
    "UpdateEventDataStoreRequest",
    &[
        Member::new("EventDataStore", &schemas::EVENT_DATA_STORE_ARN).required(),
        Member::new("Name", &schemas::EVENT_DATA_STORE_NAME),
        Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
        Member::new("MultiRegionEnabled", &plain::BOOLEAN),
        Member::new("OrganizationEnabled", &plain::BOOLEAN),
        Member::new("RetentionPeriod", &schemas::RETENTION_PERIOD),
        Member::new("TerminationProtectionEnabled", &plain::BOOLEAN),
        Member::new("KmsKeyId", &schemas::EVENT_DATA_STORE_KMS_KEY_ID),
        Member::new("BillingMode", &schemas::BILLING_MODE),
    ],
);

wire::shape!(UpdateEventDataStoreRequest, UPDATE_EVENT_DATA_STORE_REQUEST { 0 event_data_store, 1 name, 2 advanced_event_selectors, 3 multi_region_enabled, 4 organization_enabled, 5 retention_period, 6 termination_protection_enabled, 7 kms_key_id, 8 billing_mode });

/// `UpdateEventDataStoreResponse`.
#[derive(Clone, Default)]
pub struct UpdateEventDataStoreResponse {
    /// `EventDataStoreArn`.
    pub event_data_store_arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Status`.
    pub status: Option<EventDataStoreStatus>,
    /// `AdvancedEventSelectors`.
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    /// `MultiRegionEnabled`.
    pub multi_region_enabled: Option<bool>,
    /// `OrganizationEnabled`.
    pub organization_enabled: Option<bool>,
    /// `RetentionPeriod`.
    pub retention_period: Option<i32>,
    /// `TerminationProtectionEnabled`.
    pub termination_protection_enabled: Option<bool>,
    /// `CreatedTimestamp`.
    pub created_timestamp: Option<Timestamp>,
    /// `UpdatedTimestamp`.
    pub updated_timestamp: Option<Timestamp>,
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `BillingMode`.
    pub billing_mode: Option<BillingMode>,
    /// `FederationStatus`.
    pub federation_status: Option<FederationStatus>,
    /// `FederationRoleArn`.
    pub federation_role_arn: Option<String>,
}

pub(super) static UPDATE_EVENT_DATA_STORE_RESPONSE: Structure = Structure::new(
    "UpdateEventDataStoreResponse",
    &[
        Member::new("EventDataStoreArn", &schemas::EVENT_DATA_STORE_ARN),
        Member::new("Name", &schemas::EVENT_DATA_STORE_NAME),
        Member::new("Status", &schemas::EVENT_DATA_STORE_STATUS),
        Member::new("AdvancedEventSelectors", &schemas::ADVANCED_EVENT_SELECTORS),
        Member::new("MultiRegionEnabled", &plain::BOOLEAN),
        Member::new("OrganizationEnabled", &plain::BOOLEAN),
        Member::new("RetentionPeriod", &schemas::RETENTION_PERIOD),
        Member::new("TerminationProtectionEnabled", &plain::BOOLEAN),
        Member::new("CreatedTimestamp", &plain::TIMESTAMP),
        Member::new("UpdatedTimestamp", &plain::TIMESTAMP),
        Member::new("KmsKeyId", &schemas::EVENT_DATA_STORE_KMS_KEY_ID),
        Member::new("BillingMode", &schemas::BILLING_MODE),
        Member::new("FederationStatus", &schemas::FEDERATION_STATUS),
        Member::new("FederationRoleArn", &schemas::FEDERATION_ROLE_ARN),
    ],
);

wire::shape!(UpdateEventDataStoreResponse, UPDATE_EVENT_DATA_STORE_RESPONSE { 0 event_data_store_arn, 1 name, 2 status, 3 advanced_event_selectors, 4 multi_region_enabled, 5 organization_enabled, 6 retention_period, 7 termination_protection_enabled, 8 created_timestamp, 9 updated_timestamp, 10 kms_key_id, 11 billing_mode, 12 federation_status, 13 federation_role_arn });

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

/// `Widget`.
#[derive(Clone, Default)]
pub struct Widget {
    /// `QueryAlias`.
    pub query_alias: Option<String>,
    /// `QueryStatement`.
    pub query_statement: Option<String>,
    /// `QueryParameters`.
    pub query_parameters: Option<Vec<String>>,
    /// `ViewProperties`.
    pub view_properties: Option<BTreeMap<String, String>>,
}

pub(super) static WIDGET: Structure = Structure::new(
    "Widget",
    &[
        Member::new("QueryAlias", &schemas::QUERY_ALIAS),
        Member::new("QueryStatement", &schemas::QUERY_STATEMENT),
        Member::new("QueryParameters", &schemas::QUERY_PARAMETERS),
        Member::new("ViewProperties", &schemas::VIEW_PROPERTIES_MAP),
    ],
);

wire::shape!(Widget, WIDGET { 0 query_alias, 1 query_statement, 2 query_parameters, 3 view_properties });
