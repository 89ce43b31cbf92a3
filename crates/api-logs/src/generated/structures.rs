// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Member, SensitiveString, Structure, plain};

use super::enums::*;
use super::schemas;

/// `AssociateKmsKeyRequest`.
#[derive(Clone, Default)]
pub struct AssociateKmsKeyRequest {
    /// `logGroupName`.
    pub log_group_name: Option<String>,
    /// `kmsKeyId`.
    pub kms_key_id: String,
    /// `resourceIdentifier`.
    pub resource_identifier: Option<String>,
}

pub(super) static ASSOCIATE_KMS_KEY_REQUEST: Structure = Structure::new(
    "AssociateKmsKeyRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME),
        Member::new("kmsKeyId", &schemas::KMS_KEY_ID).required(),
        Member::new("resourceIdentifier", &schemas::RESOURCE_IDENTIFIER),
    ],
);

wire::shape!(AssociateKmsKeyRequest, ASSOCIATE_KMS_KEY_REQUEST { 0 log_group_name, 1 kms_key_id, 2 resource_identifier });

/// `CreateLogGroupRequest`.
#[derive(Clone, Default)]
pub struct CreateLogGroupRequest {
    /// `logGroupName`.
    pub log_group_name: String,
    /// `kmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `tags`.
    pub tags: Option<BTreeMap<String, String>>,
    /// `logGroupClass`.
    pub log_group_class: Option<LogGroupClass>,
    /// `deletionProtectionEnabled`.
    pub deletion_protection_enabled: Option<bool>,
}

pub(super) static CREATE_LOG_GROUP_REQUEST: Structure = Structure::new(
    "CreateLogGroupRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required(),
        Member::new("kmsKeyId", &schemas::KMS_KEY_ID),
        Member::new("tags", &schemas::TAGS),
        Member::new("logGroupClass", &schemas::LOG_GROUP_CLASS),
        Member::new("deletionProtectionEnabled", &plain::BOOLEAN),
    ],
);

wire::shape!(CreateLogGroupRequest, CREATE_LOG_GROUP_REQUEST { 0 log_group_name, 1 kms_key_id, 2 tags, 3 log_group_class, 4 deletion_protection_enabled });

/// `CreateLogStreamRequest`.
#[derive(Clone, Default)]
pub struct CreateLogStreamRequest {
    /// `logGroupName`.
    pub log_group_name: String,
    /// `logStreamName`.
    pub log_stream_name: String,
}

pub(super) static CREATE_LOG_STREAM_REQUEST: Structure = Structure::new(
    "CreateLogStreamRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required(),
        Member::new("logStreamName", &schemas::LOG_STREAM_NAME).required(),
    ],
);

wire::shape!(CreateLogStreamRequest, CREATE_LOG_STREAM_REQUEST { 0 log_group_name, 1 log_stream_name });

/// `DeleteLogGroupRequest`.
#[derive(Clone, Default)]
pub struct DeleteLogGroupRequest {
    /// `logGroupName`.
    pub log_group_name: String,
}

pub(super) static DELETE_LOG_GROUP_REQUEST: Structure = Structure::new(
    "DeleteLogGroupRequest",
    &[Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required()],
);

wire::shape!(DeleteLogGroupRequest, DELETE_LOG_GROUP_REQUEST { 0 log_group_name });

/// `DeleteLogStreamRequest`.
#[derive(Clone, Default)]
pub struct DeleteLogStreamRequest {
    /// `logGroupName`.
    pub log_group_name: String,
    /// `logStreamName`.
    pub log_stream_name: String,
}

pub(super) static DELETE_LOG_STREAM_REQUEST: Structure = Structure::new(
    "DeleteLogStreamRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required(),
        Member::new("logStreamName", &schemas::LOG_STREAM_NAME).required(),
    ],
);

wire::shape!(DeleteLogStreamRequest, DELETE_LOG_STREAM_REQUEST { 0 log_group_name, 1 log_stream_name });

/// `DeleteMetricFilterRequest`.
#[derive(Clone, Default)]
pub struct DeleteMetricFilterRequest {
    /// `logGroupName`.
    pub log_group_name: String,
    /// `filterName`.
    pub filter_name: String,
}

pub(super) static DELETE_METRIC_FILTER_REQUEST: Structure = Structure::new(
    "DeleteMetricFilterRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required(),
        Member::new("filterName", &schemas::FILTER_NAME).required(),
    ],
);

wire::shape!(DeleteMetricFilterRequest, DELETE_METRIC_FILTER_REQUEST { 0 log_group_name, 1 filter_name });

/// `DeleteResourcePolicyRequest`.
#[derive(Clone, Default)]
pub struct DeleteResourcePolicyRequest {
    /// `policyName`.
    pub policy_name: Option<String>,
    /// `resourceArn`.
    pub resource_arn: Option<String>,
    /// `expectedRevisionId`.
    pub expected_revision_id: Option<String>,
}

pub(super) static DELETE_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "DeleteResourcePolicyRequest",
    &[
        Member::new("policyName", &plain::STRING),
        Member::new("resourceArn", &plain::STRING),
        Member::new("expectedRevisionId", &schemas::EXPECTED_REVISION_ID),
    ],
);

wire::shape!(DeleteResourcePolicyRequest, DELETE_RESOURCE_POLICY_REQUEST { 0 policy_name, 1 resource_arn, 2 expected_revision_id });

/// `DeleteRetentionPolicyRequest`.
#[derive(Clone, Default)]
pub struct DeleteRetentionPolicyRequest {
    /// `logGroupName`.
    pub log_group_name: String,
}

pub(super) static DELETE_RETENTION_POLICY_REQUEST: Structure = Structure::new(
    "DeleteRetentionPolicyRequest",
    &[Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required()],
);

wire::shape!(DeleteRetentionPolicyRequest, DELETE_RETENTION_POLICY_REQUEST { 0 log_group_name });

/// `DeleteSubscriptionFilterRequest`.
#[derive(Clone, Default)]
pub struct DeleteSubscriptionFilterRequest {
    /// `logGroupName`.
    pub log_group_name: String,
    /// `filterName`.
    pub filter_name: String,
}

pub(super) static DELETE_SUBSCRIPTION_FILTER_REQUEST: Structure = Structure::new(
    "DeleteSubscriptionFilterRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required(),
        Member::new("filterName", &schemas::FILTER_NAME).required(),
    ],
);

wire::shape!(DeleteSubscriptionFilterRequest, DELETE_SUBSCRIPTION_FILTER_REQUEST { 0 log_group_name, 1 filter_name });

/// `DescribeLogGroupsRequest`.
#[derive(Clone, Default)]
pub struct DescribeLogGroupsRequest {
    /// `accountIdentifiers`.
    pub account_identifiers: Option<Vec<String>>,
    /// `logGroupNamePrefix`.
    pub log_group_name_prefix: Option<String>,
    /// `logGroupNamePattern`.
    pub log_group_name_pattern: Option<String>,
    /// `nextToken`.
    pub next_token: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `includeLinkedAccounts`.
    pub include_linked_accounts: Option<bool>,
    /// `logGroupClass`.
    pub log_group_class: Option<LogGroupClass>,
    /// `logGroupIdentifiers`.
    pub log_group_identifiers: Option<Vec<String>>,
}

pub(super) static DESCRIBE_LOG_GROUPS_REQUEST: Structure = Structure::new(
    "DescribeLogGroupsRequest",
    &[
        Member::new("accountIdentifiers", &schemas::ACCOUNT_IDS),
        Member::new("logGroupNamePrefix", &schemas::LOG_GROUP_NAME),
        Member::new("logGroupNamePattern", &schemas::LOG_GROUP_NAME_PATTERN),
        Member::new("nextToken", &schemas::NEXT_TOKEN),
        Member::new("limit", &schemas::DESCRIBE_LIMIT),
        Member::new("includeLinkedAccounts", &plain::BOOLEAN),
        Member::new("logGroupClass", &schemas::LOG_GROUP_CLASS),
        Member::new("logGroupIdentifiers", &schemas::DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS),
    ],
);

wire::shape!(DescribeLogGroupsRequest, DESCRIBE_LOG_GROUPS_REQUEST { 0 account_identifiers, 1 log_group_name_prefix, 2 log_group_name_pattern, 3 next_token, 4 limit, 5 include_linked_accounts, 6 log_group_class, 7 log_group_identifiers });

/// `DescribeLogGroupsResponse`.
#[derive(Clone, Default)]
pub struct DescribeLogGroupsResponse {
    /// `logGroups`.
    pub log_groups: Option<Vec<LogGroup>>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static DESCRIBE_LOG_GROUPS_RESPONSE: Structure = Structure::new(
    "DescribeLogGroupsResponse",
    &[
        Member::new("logGroups", &schemas::LOG_GROUPS),
        Member::new("nextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(DescribeLogGroupsResponse, DESCRIBE_LOG_GROUPS_RESPONSE { 0 log_groups, 1 next_token });

/// `DescribeLogStreamsRequest`.
#[derive(Clone, Default)]
pub struct DescribeLogStreamsRequest {
    /// `logGroupName`.
    pub log_group_name: Option<String>,
    /// `logGroupIdentifier`.
    pub log_group_identifier: Option<String>,
    /// `logStreamNamePrefix`.
    pub log_stream_name_prefix: Option<String>,
    /// `orderBy`.
    pub order_by: Option<OrderBy>,
    /// `descending`.
    pub descending: Option<bool>,
    /// `nextToken`.
    pub next_token: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
}

pub(super) static DESCRIBE_LOG_STREAMS_REQUEST: Structure = Structure::new(
    "DescribeLogStreamsRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME),
        Member::new("logGroupIdentifier", &schemas::LOG_GROUP_IDENTIFIER),
        Member::new("logStreamNamePrefix", &schemas::LOG_STREAM_NAME),
        Member::new("orderBy", &schemas::ORDER_BY),
        Member::new("descending", &plain::BOOLEAN),
        Member::new("nextToken", &schemas::NEXT_TOKEN),
        Member::new("limit", &schemas::DESCRIBE_LIMIT),
    ],
);

wire::shape!(DescribeLogStreamsRequest, DESCRIBE_LOG_STREAMS_REQUEST { 0 log_group_name, 1 log_group_identifier, 2 log_stream_name_prefix, 3 order_by, 4 descending, 5 next_token, 6 limit });

/// `DescribeLogStreamsResponse`.
#[derive(Clone, Default)]
pub struct DescribeLogStreamsResponse {
    /// `logStreams`.
    pub log_streams: Option<Vec<LogStream>>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static DESCRIBE_LOG_STREAMS_RESPONSE: Structure = Structure::new(
    "DescribeLogStreamsResponse",
    &[
        Member::new("logStreams", &schemas::LOG_STREAMS),
        Member::new("nextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(DescribeLogStreamsResponse, DESCRIBE_LOG_STREAMS_RESPONSE { 0 log_streams, 1 next_token });

/// `DescribeMetricFiltersRequest`.
#[derive(Clone, Default)]
pub struct DescribeMetricFiltersRequest {
    /// `logGroupName`.
    pub log_group_name: Option<String>,
    /// `filterNamePrefix`.
    pub filter_name_prefix: Option<String>,
    /// `nextToken`.
    pub next_token: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `metricName`.
    pub metric_name: Option<String>,
    /// `metricNamespace`.
    pub metric_namespace: Option<String>,
}

pub(super) static DESCRIBE_METRIC_FILTERS_REQUEST: Structure = Structure::new(
    "DescribeMetricFiltersRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME),
        Member::new("filterNamePrefix", &schemas::FILTER_NAME),
        Member::new("nextToken", &schemas::NEXT_TOKEN),
        Member::new("limit", &schemas::DESCRIBE_LIMIT),
        Member::new("metricName", &schemas::METRIC_NAME),
        Member::new("metricNamespace", &schemas::METRIC_NAMESPACE),
    ],
);

wire::shape!(DescribeMetricFiltersRequest, DESCRIBE_METRIC_FILTERS_REQUEST { 0 log_group_name, 1 filter_name_prefix, 2 next_token, 3 limit, 4 metric_name, 5 metric_namespace });

/// `DescribeMetricFiltersResponse`.
#[derive(Clone, Default)]
pub struct DescribeMetricFiltersResponse {
    /// `metricFilters`.
    pub metric_filters: Option<Vec<MetricFilter>>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static DESCRIBE_METRIC_FILTERS_RESPONSE: Structure = Structure::new(
    "DescribeMetricFiltersResponse",
    &[
        Member::new("metricFilters", &schemas::METRIC_FILTERS),
        Member::new("nextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(DescribeMetricFiltersResponse, DESCRIBE_METRIC_FILTERS_RESPONSE { 0 metric_filters, 1 next_token });

/// `DescribeResourcePoliciesRequest`.
#[derive(Clone, Default)]
pub struct DescribeResourcePoliciesRequest {
    /// `nextToken`.
    pub next_token: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `resourceArn`.
    pub resource_arn: Option<String>,
    /// `policyScope`.
    pub policy_scope: Option<PolicyScope>,
}

pub(super) static DESCRIBE_RESOURCE_POLICIES_REQUEST: Structure = Structure::new(
    "DescribeResourcePoliciesRequest",
    &[
        Member::new("nextToken", &schemas::NEXT_TOKEN),
        Member::new("limit", &schemas::DESCRIBE_LIMIT),
        Member::new("resourceArn", &plain::STRING),
        Member::new("policyScope", &schemas::POLICY_SCOPE),
    ],
);

wire::shape!(DescribeResourcePoliciesRequest, DESCRIBE_RESOURCE_POLICIES_REQUEST { 0 next_token, 1 limit, 2 resource_arn, 3 policy_scope });

/// `DescribeResourcePoliciesResponse`.
#[derive(Clone, Default)]
pub struct DescribeResourcePoliciesResponse {
    /// `resourcePolicies`.
    pub resource_policies: Option<Vec<ResourcePolicy>>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static DESCRIBE_RESOURCE_POLICIES_RESPONSE: Structure = Structure::new(
    "DescribeResourcePoliciesResponse",
    &[
        Member::new("resourcePolicies", &schemas::RESOURCE_POLICIES),
        Member::new("nextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(DescribeResourcePoliciesResponse, DESCRIBE_RESOURCE_POLICIES_RESPONSE { 0 resource_policies, 1 next_token });

/// `DescribeSubscriptionFiltersRequest`.
#[derive(Clone, Default)]
pub struct DescribeSubscriptionFiltersRequest {
    /// `logGroupName`.
    pub log_group_name: String,
    /// `filterNamePrefix`.
    pub filter_name_prefix: Option<String>,
    /// `nextToken`.
    pub next_token: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
}

pub(super) static DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST: Structure = Structure::new(
    "DescribeSubscriptionFiltersRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required(),
        Member::new("filterNamePrefix", &schemas::FILTER_NAME),
        Member::new("nextToken", &schemas::NEXT_TOKEN),
        Member::new("limit", &schemas::DESCRIBE_LIMIT),
    ],
);

wire::shape!(DescribeSubscriptionFiltersRequest, DESCRIBE_SUBSCRIPTION_FILTERS_REQUEST { 0 log_group_name, 1 filter_name_prefix, 2 next_token, 3 limit });

/// `DescribeSubscriptionFiltersResponse`.
#[derive(Clone, Default)]
pub struct DescribeSubscriptionFiltersResponse {
    /// `subscriptionFilters`.
    pub subscription_filters: Option<Vec<SubscriptionFilter>>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE: Structure = Structure::new(
    "DescribeSubscriptionFiltersResponse",
    &[
        Member::new("subscriptionFilters", &schemas::SUBSCRIPTION_FILTERS),
        Member::new("nextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(DescribeSubscriptionFiltersResponse, DESCRIBE_SUBSCRIPTION_FILTERS_RESPONSE { 0 subscription_filters, 1 next_token });

/// `DisassociateKmsKeyRequest`.
#[derive(Clone, Default)]
pub struct DisassociateKmsKeyRequest {
    /// `logGroupName`.
    pub log_group_name: Option<String>,
    /// `resourceIdentifier`.
    pub resource_identifier: Option<String>,
}

pub(super) static DISASSOCIATE_KMS_KEY_REQUEST: Structure = Structure::new(
    "DisassociateKmsKeyRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME),
        Member::new("resourceIdentifier", &schemas::RESOURCE_IDENTIFIER),
    ],
);

wire::shape!(DisassociateKmsKeyRequest, DISASSOCIATE_KMS_KEY_REQUEST { 0 log_group_name, 1 resource_identifier });

/// `Entity`.
#[derive(Clone, Default)]
pub struct Entity {
    /// `keyAttributes`.
    pub key_attributes: Option<BTreeMap<String, String>>,
    /// `attributes`.
    pub attributes: Option<BTreeMap<String, String>>,
}

pub(super) static ENTITY: Structure = Structure::new(
    "Entity",
    &[
        Member::new("keyAttributes", &schemas::ENTITY_KEY_ATTRIBUTES),
        Member::new("attributes", &schemas::ENTITY_ATTRIBUTES),
    ],
);

wire::shape!(Entity, ENTITY { 0 key_attributes, 1 attributes });

/// `FilterLogEventsRequest`.
#[derive(Clone, Default)]
pub struct FilterLogEventsRequest {
    /// `logGroupName`.
    pub log_group_name: Option<String>,
    /// `logGroupIdentifier`.
    pub log_group_identifier: Option<String>,
    /// `logStreamNames`.
    pub log_stream_names: Option<Vec<String>>,
    /// `logStreamNamePrefix`.
    pub log_stream_name_prefix: Option<String>,
    /// `startTime`.
    pub start_time: Option<i64>,
    /// `endTime`.
    pub end_time: Option<i64>,
    /// `filterPattern`.
    pub filter_pattern: Option<String>,
    /// `nextToken`.
    pub next_token: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `startFromHead`.
    pub start_from_head: Option<bool>,
    /// `interleaved`.
    pub interleaved: Option<bool>,
    /// `unmask`.
    pub unmask: Option<bool>,
}

pub(super) static FILTER_LOG_EVENTS_REQUEST: Structure = Structure::new(
    "FilterLogEventsRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME),
        Member::new("logGroupIdentifier", &schemas::LOG_GROUP_IDENTIFIER),
        Member::new("logStreamNames", &schemas::INPUT_LOG_STREAM_NAMES),
        Member::new("logStreamNamePrefix", &schemas::LOG_STREAM_NAME),
        Member::new("startTime", &schemas::TIMESTAMP),
        Member::new("endTime", &schemas::TIMESTAMP),
        Member::new("filterPattern", &schemas::FILTER_PATTERN),
        Member::new("nextToken", &schemas::NEXT_TOKEN),
        Member::new("limit", &schemas::EVENTS_LIMIT),
        Member::new("startFromHead", &plain::BOOLEAN),
        Member::new("interleaved", &plain::BOOLEAN),
        Member::new("unmask", &plain::BOOLEAN),
    ],
);

wire::shape!(FilterLogEventsRequest, FILTER_LOG_EVENTS_REQUEST { 0 log_group_name, 1 log_group_identifier, 2 log_stream_names, 3 log_stream_name_prefix, 4 start_time, 5 end_time, 6 filter_pattern, 7 next_token, 8 limit, 9 start_from_head, 10 interleaved, 11 unmask });

/// `FilterLogEventsResponse`.
#[derive(Clone, Default)]
pub struct FilterLogEventsResponse {
    /// `events`.
    pub events: Option<Vec<FilteredLogEvent>>,
    /// `searchedLogStreams`.
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static FILTER_LOG_EVENTS_RESPONSE: Structure = Structure::new(
    "FilterLogEventsResponse",
    &[
        Member::new("events", &schemas::FILTERED_LOG_EVENTS),
        Member::new("searchedLogStreams", &schemas::SEARCHED_LOG_STREAMS),
        Member::new("nextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(FilterLogEventsResponse, FILTER_LOG_EVENTS_RESPONSE { 0 events, 1 searched_log_streams, 2 next_token });

/// `FilteredLogEvent`.
#[derive(Clone, Default)]
pub struct FilteredLogEvent {
    /// `logStreamName`.
    pub log_stream_name: Option<String>,
    /// `timestamp`.
    pub timestamp: Option<i64>,
    /// `message`.
    pub message: Option<String>,
    /// `ingestionTime`.
    pub ingestion_time: Option<i64>,
    /// `eventId`.
    pub event_id: Option<String>,
}

pub(super) static FILTERED_LOG_EVENT: Structure = Structure::new(
    "FilteredLogEvent",
    &[
        Member::new("logStreamName", &schemas::LOG_STREAM_NAME),
        Member::new("timestamp", &schemas::TIMESTAMP),
        Member::new("message", &plain::STRING),
        Member::new("ingestionTime", &schemas::TIMESTAMP),
        Member::new("eventId", &plain::STRING),
    ],
);

wire::shape!(FilteredLogEvent, FILTERED_LOG_EVENT { 0 log_stream_name, 1 timestamp, 2 message, 3 ingestion_time, 4 event_id });

/// `GetLogEventsRequest`.
#[derive(Clone, Default)]
pub struct GetLogEventsRequest {
    /// `logGroupName`.
    pub log_group_name: Option<String>,
    /// `logGroupIdentifier`.
    pub log_group_identifier: Option<String>,
    /// `logStreamName`.
    pub log_stream_name: String,
    /// `startTime`.
    pub start_time: Option<i64>,
    /// `endTime`.
    pub end_time: Option<i64>,
    /// `nextToken`.
    pub next_token: Option<String>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `startFromHead`.
    pub start_from_head: Option<bool>,
    /// `unmask`.
    pub unmask: Option<bool>,
}

pub(super) static GET_LOG_EVENTS_REQUEST: Structure = Structure::new(
    "GetLogEventsRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME),
        Member::new("logGroupIdentifier", &schemas::LOG_GROUP_IDENTIFIER),
        Member::new("logStreamName", &schemas::LOG_STREAM_NAME).required(),
        Member::new("startTime", &schemas::TIMESTAMP),
        Member::new("endTime", &schemas::TIMESTAMP),
        Member::new("nextToken", &schemas::NEXT_TOKEN),
        Member::new("limit", &schemas::EVENTS_LIMIT),
        Member::new("startFromHead", &plain::BOOLEAN),
        Member::new("unmask", &plain::BOOLEAN),
    ],
);

wire::shape!(GetLogEventsRequest, GET_LOG_EVENTS_REQUEST { 0 log_group_name, 1 log_group_identifier, 2 log_stream_name, 3 start_time, 4 end_time, 5 next_token, 6 limit, 7 start_from_head, 8 unmask });

/// `GetLogEventsResponse`.
#[derive(Clone, Default)]
pub struct GetLogEventsResponse {
    /// `events`.
    pub events: Option<Vec<OutputLogEvent>>,
    /// `nextForwardToken`.
    pub next_forward_token: Option<String>,
    /// `nextBackwardToken`.
    pub next_backward_token: Option<String>,
}

pub(super) static GET_LOG_EVENTS_RESPONSE: Structure = Structure::new(
    "GetLogEventsResponse",
    &[
        Member::new("events", &schemas::OUTPUT_LOG_EVENTS),
        Member::new("nextForwardToken", &schemas::NEXT_TOKEN),
        Member::new("nextBackwardToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(GetLogEventsResponse, GET_LOG_EVENTS_RESPONSE { 0 events, 1 next_forward_token, 2 next_backward_token });

/// `InputLogEvent`.
#[derive(Clone, Default)]
pub struct InputLogEvent {
    /// `timestamp`.
    pub timestamp: i64,
    /// `message`.
    pub message: SensitiveString,
}

pub(super) static INPUT_LOG_EVENT: Structure = Structure::new(
    "InputLogEvent",
    &[
        Member::new("timestamp", &schemas::TIMESTAMP).required(),
        Member::new("message", &schemas::EVENT_MESSAGE).required(),
    ],
);

wire::shape!(InputLogEvent, INPUT_LOG_EVENT { 0 timestamp, 1 message });

/// `ListTagsForResourceRequest`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceRequest {
    /// `resourceArn`.
    pub resource_arn: String,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: Structure = Structure::new(
    "ListTagsForResourceRequest",
    &[Member::new("resourceArn", &schemas::AMAZON_RESOURCE_NAME).required()],
);

wire::shape!(ListTagsForResourceRequest, LIST_TAGS_FOR_RESOURCE_REQUEST { 0 resource_arn });

/// `ListTagsForResourceResponse`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceResponse {
    /// `tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_RESPONSE: Structure =
    Structure::new("ListTagsForResourceResponse", &[Member::new("tags", &schemas::TAGS)]);

wire::shape!(ListTagsForResourceResponse, LIST_TAGS_FOR_RESOURCE_RESPONSE { 0 tags });

/// `ListTagsLogGroupRequest`.
#[derive(Clone, Default)]
pub struct ListTagsLogGroupRequest {
    /// `logGroupName`.
    pub log_group_name: String,
}

pub(super) static LIST_TAGS_LOG_GROUP_REQUEST: Structure = Structure::new(
    "ListTagsLogGroupRequest",
    &[Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required()],
);

wire::shape!(ListTagsLogGroupRequest, LIST_TAGS_LOG_GROUP_REQUEST { 0 log_group_name });

/// `ListTagsLogGroupResponse`.
#[derive(Clone, Default)]
pub struct ListTagsLogGroupResponse {
    /// `tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

pub(super) static LIST_TAGS_LOG_GROUP_RESPONSE: Structure =
    Structure::new("ListTagsLogGroupResponse", &[Member::new("tags", &schemas::TAGS)]);

wire::shape!(ListTagsLogGroupResponse, LIST_TAGS_LOG_GROUP_RESPONSE { 0 tags });

/// `LogGroup`.
#[derive(Clone, Default)]
pub struct LogGroup {
    /// `logGroupName`.
    pub log_group_name: Option<String>,
    /// `creationTime`.
    pub creation_time: Option<i64>,
    /// `retentionInDays`.
    pub retention_in_days: Option<i32>,
    /// `metricFilterCount`.
    pub metric_filter_count: Option<i32>,
    /// `arn`.
    pub arn: Option<String>,
    /// `storedBytes`.
    pub stored_bytes: Option<i64>,
    /// `kmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `dataProtectionStatus`.
    pub data_protection_status: Option<DataProtectionStatus>,
    /// `inheritedProperties`.
    pub inherited_properties: Option<Vec<InheritedProperty>>,
    /// `logGroupClass`.
    pub log_group_class: Option<LogGroupClass>,
    /// `logGroupArn`.
    pub log_group_arn: Option<String>,
    /// `deletionProtectionEnabled`.
    pub deletion_protection_enabled: Option<bool>,
    /// `bearerTokenAuthenticationEnabled`.
    pub bearer_token_authentication_enabled: Option<bool>,
    /// `retentionPolicyName`.
    pub retention_policy_name: Option<String>,
}

pub(super) static LOG_GROUP: Structure = Structure::new(
    "LogGroup",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME),
        Member::new("creationTime", &schemas::TIMESTAMP),
        Member::new("retentionInDays", &plain::INTEGER),
        Member::new("metricFilterCount", &plain::INTEGER),
        Member::new("arn", &plain::STRING),
        Member::new("storedBytes", &schemas::STORED_BYTES),
        Member::new("kmsKeyId", &schemas::KMS_KEY_ID),
        Member::new("dataProtectionStatus", &schemas::DATA_PROTECTION_STATUS),
        Member::new("inheritedProperties", &schemas::INHERITED_PROPERTIES),
        Member::new("logGroupClass", &schemas::LOG_GROUP_CLASS),
        Member::new("logGroupArn", &plain::STRING),
        Member::new("deletionProtectionEnabled", &plain::BOOLEAN),
        Member::new("bearerTokenAuthenticationEnabled", &plain::BOOLEAN),
        Member::new("retentionPolicyName", &plain::STRING),
    ],
);

wire::shape!(LogGroup, LOG_GROUP { 0 log_group_name, 1 creation_time, 2 retention_in_days, 3 metric_filter_count, 4 arn, 5 stored_bytes, 6 kms_key_id, 7 data_protection_status, 8 inherited_properties, 9 log_group_class, 10 log_group_arn, 11 deletion_protection_enabled, 12 bearer_token_authentication_enabled, 13 retention_policy_name });

/// `LogStream`.
#[derive(Clone, Default)]
pub struct LogStream {
    /// `logStreamName`.
    pub log_stream_name: Option<String>,
    /// `creationTime`.
    pub creation_time: Option<i64>,
    /// `firstEventTimestamp`.
    pub first_event_timestamp: Option<i64>,
    /// `lastEventTimestamp`.
    pub last_event_timestamp: Option<i64>,
    /// `lastIngestionTime`.
    pub last_ingestion_time: Option<i64>,
    /// `uploadSequenceToken`.
    pub upload_sequence_token: Option<String>,
    /// `arn`.
    pub arn: Option<String>,
    /// `storedBytes`.
    pub stored_bytes: Option<i64>,
}

pub(super) static LOG_STREAM: Structure = Structure::new(
    "LogStream",
    &[
        Member::new("logStreamName", &schemas::LOG_STREAM_NAME),
        Member::new("creationTime", &schemas::TIMESTAMP),
        Member::new("firstEventTimestamp", &schemas::TIMESTAMP),
        Member::new("lastEventTimestamp", &schemas::TIMESTAMP),
        Member::new("lastIngestionTime", &schemas::TIMESTAMP),
        Member::new("uploadSequenceToken", &schemas::SEQUENCE_TOKEN),
        Member::new("arn", &plain::STRING),
        Member::new("storedBytes", &schemas::STORED_BYTES),
    ],
);

wire::shape!(LogStream, LOG_STREAM { 0 log_stream_name, 1 creation_time, 2 first_event_timestamp, 3 last_event_timestamp, 4 last_ingestion_time, 5 upload_sequence_token, 6 arn, 7 stored_bytes });

/// `MetricFilter`.
#[derive(Clone, Default)]
pub struct MetricFilter {
    /// `filterName`.
    pub filter_name: Option<String>,
    /// `filterPattern`.
    pub filter_pattern: Option<String>,
    /// `metricTransformations`.
    pub metric_transformations: Option<Vec<MetricTransformation>>,
    /// `creationTime`.
    pub creation_time: Option<i64>,
    /// `logGroupName`.
    pub log_group_name: Option<String>,
    /// `applyOnTransformedLogs`.
    pub apply_on_transformed_logs: Option<bool>,
    /// `fieldSelectionCriteria`.
    pub field_selection_criteria: Option<String>,
    /// `emitSystemFieldDimensions`.
    pub emit_system_field_dimensions: Option<Vec<String>>,
}

pub(super) static METRIC_FILTER: Structure = Structure::new(
    "MetricFilter",
    &[
        Member::new("filterName", &schemas::FILTER_NAME),
        Member::new("filterPattern", &schemas::FILTER_PATTERN),
        Member::new("metricTransformations", &schemas::METRIC_TRANSFORMATIONS),
        Member::new("creationTime", &schemas::TIMESTAMP),
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME),
        Member::new("applyOnTransformedLogs", &plain::BOOLEAN),
        Member::new("fieldSelectionCriteria", &schemas::FIELD_SELECTION_CRITERIA),
        Member::new("emitSystemFieldDimensions", &schemas::EMIT_SYSTEM_FIELDS),
    ],
);

wire::shape!(MetricFilter, METRIC_FILTER { 0 filter_name, 1 filter_pattern, 2 metric_transformations, 3 creation_time, 4 log_group_name, 5 apply_on_transformed_logs, 6 field_selection_criteria, 7 emit_system_field_dimensions });

/// `MetricFilterMatchRecord`.
#[derive(Clone, Default)]
pub struct MetricFilterMatchRecord {
    /// `eventNumber`.
    pub event_number: Option<i64>,
    /// `eventMessage`.
    pub event_message: Option<String>,
    /// `extractedValues`.
    pub extracted_values: Option<BTreeMap<String, String>>,
}

pub(super) static METRIC_FILTER_MATCH_RECORD: Structure = Structure::new(
    "MetricFilterMatchRecord",
    &[
        Member::new("eventNumber", &plain::LONG),
        Member::new("eventMessage", &plain::STRING),
        Member::new("extractedValues", &schemas::EXTRACTED_VALUES),
    ],
);

wire::shape!(MetricFilterMatchRecord, METRIC_FILTER_MATCH_RECORD { 0 event_number, 1 event_message, 2 extracted_values });

/// `MetricTransformation`.
#[derive(Clone, Default)]
pub struct MetricTransformation {
    /// `metricName`.
    pub metric_name: String,
    /// `metricNamespace`.
    pub metric_namespace: String,
    /// `metricValue`.
    pub metric_value: String,
    /// `defaultValue`.
    pub default_value: Option<f64>,
    /// `dimensions`.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// `unit`.
    pub unit: Option<StandardUnit>,
}

pub(super) static METRIC_TRANSFORMATION: Structure = Structure::new(
    "MetricTransformation",
    &[
        Member::new("metricName", &schemas::METRIC_NAME).required(),
        Member::new("metricNamespace", &schemas::METRIC_NAMESPACE).required(),
        Member::new("metricValue", &schemas::METRIC_VALUE).required(),
        Member::new("defaultValue", &plain::DOUBLE),
        Member::new("dimensions", &schemas::DIMENSIONS),
        Member::new("unit", &schemas::STANDARD_UNIT),
    ],
);

wire::shape!(MetricTransformation, METRIC_TRANSFORMATION { 0 metric_name, 1 metric_namespace, 2 metric_value, 3 default_value, 4 dimensions, 5 unit });

/// `OutputLogEvent`.
#[derive(Clone, Default)]
pub struct OutputLogEvent {
    /// `timestamp`.
    pub timestamp: Option<i64>,
    /// `message`.
    pub message: Option<String>,
    /// `ingestionTime`.
    pub ingestion_time: Option<i64>,
}

pub(super) static OUTPUT_LOG_EVENT: Structure = Structure::new(
    "OutputLogEvent",
    &[
        Member::new("timestamp", &schemas::TIMESTAMP),
        Member::new("message", &plain::STRING),
        Member::new("ingestionTime", &schemas::TIMESTAMP),
    ],
);

wire::shape!(OutputLogEvent, OUTPUT_LOG_EVENT { 0 timestamp, 1 message, 2 ingestion_time });

/// `PutLogEventsRequest`.
#[derive(Clone, Default)]
pub struct PutLogEventsRequest {
    /// `logGroupName`.
    pub log_group_name: String,
    /// `logStreamName`.
    pub log_stream_name: String,
    /// `logEvents`.
    pub log_events: Vec<InputLogEvent>,
    /// `sequenceToken`.
    pub sequence_token: Option<String>,
    /// `entity`.
    pub entity: Option<Entity>,
}

pub(super) static PUT_LOG_EVENTS_REQUEST: Structure = Structure::new(
    "PutLogEventsRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required(),
        Member::new("logStreamName", &schemas::LOG_STREAM_NAME).required(),
        Member::new("logEvents", &schemas::INPUT_LOG_EVENTS).required(),
        Member::new("sequenceToken", &schemas::SEQUENCE_TOKEN),
        Member::new("entity", &schemas::ENTITY),
    ],
);

wire::shape!(PutLogEventsRequest, PUT_LOG_EVENTS_REQUEST { 0 log_group_name, 1 log_stream_name, 2 log_events, 3 sequence_token, 4 entity });

/// `PutLogEventsResponse`.
#[derive(Clone, Default)]
pub struct PutLogEventsResponse {
    /// `nextSequenceToken`.
    pub next_sequence_token: Option<String>,
    /// `rejectedLogEventsInfo`.
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
    /// `rejectedEntityInfo`.
    pub rejected_entity_info: Option<RejectedEntityInfo>,
}

pub(super) static PUT_LOG_EVENTS_RESPONSE: Structure = Structure::new(
    "PutLogEventsResponse",
    &[
        Member::new("nextSequenceToken", &schemas::SEQUENCE_TOKEN),
        Member::new("rejectedLogEventsInfo", &schemas::REJECTED_LOG_EVENTS_INFO),
        Member::new("rejectedEntityInfo", &schemas::REJECTED_ENTITY_INFO),
    ],
);

wire::shape!(PutLogEventsResponse, PUT_LOG_EVENTS_RESPONSE { 0 next_sequence_token, 1 rejected_log_events_info, 2 rejected_entity_info });

/// `PutMetricFilterRequest`.
#[derive(Clone, Default)]
pub struct PutMetricFilterRequest {
    /// `logGroupName`.
    pub log_group_name: String,
    /// `filterName`.
    pub filter_name: String,
    /// `filterPattern`.
    pub filter_pattern: String,
    /// `metricTransformations`.
    pub metric_transformations: Vec<MetricTransformation>,
    /// `applyOnTransformedLogs`.
    pub apply_on_transformed_logs: Option<bool>,
    /// `fieldSelectionCriteria`.
    pub field_selection_criteria: Option<String>,
    /// `emitSystemFieldDimensions`.
    pub emit_system_field_dimensions: Option<Vec<String>>,
}

pub(super) static PUT_METRIC_FILTER_REQUEST: Structure = Structure::new(
    "PutMetricFilterRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required(),
        Member::new("filterName", &schemas::FILTER_NAME).required(),
        Member::new("filterPattern", &schemas::FILTER_PATTERN).required(),
        Member::new("metricTransformations", &schemas::METRIC_TRANSFORMATIONS).required(),
        Member::new("applyOnTransformedLogs", &plain::BOOLEAN),
        Member::new("fieldSelectionCriteria", &schemas::FIELD_SELECTION_CRITERIA),
        Member::new("emitSystemFieldDimensions", &schemas::EMIT_SYSTEM_FIELDS),
    ],
);

wire::shape!(PutMetricFilterRequest, PUT_METRIC_FILTER_REQUEST { 0 log_group_name, 1 filter_name, 2 filter_pattern, 3 metric_transformations, 4 apply_on_transformed_logs, 5 field_selection_criteria, 6 emit_system_field_dimensions });

/// `PutResourcePolicyRequest`.
#[derive(Clone, Default)]
pub struct PutResourcePolicyRequest {
    /// `policyName`.
    pub policy_name: Option<String>,
    /// `policyDocument`.
    pub policy_document: Option<String>,
    /// `resourceArn`.
    pub resource_arn: Option<String>,
    /// `expectedRevisionId`.
    pub expected_revision_id: Option<String>,
}

pub(super) static PUT_RESOURCE_POLICY_REQUEST: Structure = Structure::new(
    "PutResourcePolicyRequest",
    &[
        Member::new("policyName", &plain::STRING),
        Member::new("policyDocument", &schemas::POLICY_DOCUMENT),
        Member::new("resourceArn", &plain::STRING),
        Member::new("expectedRevisionId", &schemas::EXPECTED_REVISION_ID),
    ],
);

wire::shape!(PutResourcePolicyRequest, PUT_RESOURCE_POLICY_REQUEST { 0 policy_name, 1 policy_document, 2 resource_arn, 3 expected_revision_id });

/// `PutResourcePolicyResponse`.
#[derive(Clone, Default)]
pub struct PutResourcePolicyResponse {
    /// `resourcePolicy`.
    pub resource_policy: Option<ResourcePolicy>,
    /// `revisionId`.
    pub revision_id: Option<String>,
}

pub(super) static PUT_RESOURCE_POLICY_RESPONSE: Structure = Structure::new(
    "PutResourcePolicyResponse",
    &[
        Member::new("resourcePolicy", &schemas::RESOURCE_POLICY),
        Member::new("revisionId", &schemas::EXPECTED_REVISION_ID),
    ],
);

wire::shape!(PutResourcePolicyResponse, PUT_RESOURCE_POLICY_RESPONSE { 0 resource_policy, 1 revision_id });

/// `PutRetentionPolicyRequest`.
#[derive(Clone, Default)]
pub struct PutRetentionPolicyRequest {
    /// `logGroupName`.
    pub log_group_name: String,
    /// `retentionInDays`.
    pub retention_in_days: i32,
}

pub(super) static PUT_RETENTION_POLICY_REQUEST: Structure = Structure::new(
    "PutRetentionPolicyRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required(),
        Member::new("retentionInDays", &plain::INTEGER).required(),
    ],
);

wire::shape!(PutRetentionPolicyRequest, PUT_RETENTION_POLICY_REQUEST { 0 log_group_name, 1 retention_in_days });

/// `PutSubscriptionFilterRequest`.
#[derive(Clone, Default)]
pub struct PutSubscriptionFilterRequest {
    /// `logGroupName`.
    pub log_group_name: String,
    /// `filterName`.
    pub filter_name: String,
    /// `filterPattern`.
    pub filter_pattern: String,
    /// `destinationArn`.
    pub destination_arn: String,
    /// `roleArn`.
    pub role_arn: Option<String>,
    /// `distribution`.
    pub distribution: Option<Distribution>,
    /// `applyOnTransformedLogs`.
    pub apply_on_transformed_logs: Option<bool>,
    /// `fieldSelectionCriteria`.
    pub field_selection_criteria: Option<String>,
    /// `emitSystemFields`.
    pub emit_system_fields: Option<Vec<String>>,
}

pub(super) static PUT_SUBSCRIPTION_FILTER_REQUEST: Structure = Structure::new(
    "PutSubscriptionFilterRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required(),
        Member::new("filterName", &schemas::FILTER_NAME).required(),
        Member::new("filterPattern", &schemas::FILTER_PATTERN).required(),
        Member::new("destinationArn", &schemas::DESTINATION_ARN).required(),
        Member::new("roleArn", &schemas::ROLE_ARN),
        Member::new("distribution", &schemas::DISTRIBUTION),
        Member::new("applyOnTransformedLogs", &plain::BOOLEAN),
        Member::new("fieldSelectionCriteria", &schemas::FIELD_SELECTION_CRITERIA),
        Member::new("emitSystemFields", &schemas::EMIT_SYSTEM_FIELDS),
    ],
);

wire::shape!(PutSubscriptionFilterRequest, PUT_SUBSCRIPTION_FILTER_REQUEST { 0 log_group_name, 1 filter_name, 2 filter_pattern, 3 destination_arn, 4 role_arn, 5 distribution, 6 apply_on_transformed_logs, 7 field_selection_criteria, 8 emit_system_fields });

/// `RejectedEntityInfo`.
#[derive(Clone, Default)]
pub struct RejectedEntityInfo {
    /// `errorType`.
    pub error_type: EntityRejectionErrorType,
}

pub(super) static REJECTED_ENTITY_INFO: Structure = Structure::new(
    "RejectedEntityInfo",
    &[Member::new("errorType", &schemas::ENTITY_REJECTION_ERROR_TYPE).required()],
);

wire::shape!(RejectedEntityInfo, REJECTED_ENTITY_INFO { 0 error_type });

/// `RejectedLogEventsInfo`.
#[derive(Clone, Default)]
pub struct RejectedLogEventsInfo {
    /// `tooNewLogEventStartIndex`.
    pub too_new_log_event_start_index: Option<i32>,
    /// `tooOldLogEventEndIndex`.
    pub too_old_log_event_end_index: Option<i32>,
    /// `expiredLogEventEndIndex`.
    pub expired_log_event_end_index: Option<i32>,
}

pub(super) static REJECTED_LOG_EVENTS_INFO: Structure = Structure::new(
    "RejectedLogEventsInfo",
    &[
        Member::new("tooNewLogEventStartIndex", &plain::INTEGER),
        Member::new("tooOldLogEventEndIndex", &plain::INTEGER),
        Member::new("expiredLogEventEndIndex", &plain::INTEGER),
    ],
);

wire::shape!(RejectedLogEventsInfo, REJECTED_LOG_EVENTS_INFO { 0 too_new_log_event_start_index, 1 too_old_log_event_end_index, 2 expired_log_event_end_index });

/// `ResourcePolicy`.
#[derive(Clone, Default)]
pub struct ResourcePolicy {
    /// `policyName`.
    pub policy_name: Option<String>,
    /// `policyDocument`.
    pub policy_document: Option<String>,
    /// `lastUpdatedTime`.
    pub last_updated_time: Option<i64>,
    /// `policyScope`.
    pub policy_scope: Option<PolicyScope>,
    /// `resourceArn`.
    pub resource_arn: Option<String>,
    /// `revisionId`.
    pub revision_id: Option<String>,
}

pub(super) static RESOURCE_POLICY: Structure = Structure::new(
    "ResourcePolicy",
    &[
        Member::new("policyName", &plain::STRING),
        Member::new("policyDocument", &schemas::POLICY_DOCUMENT),
        Member::new("lastUpdatedTime", &schemas::TIMESTAMP),
        Member::new("policyScope", &schemas::POLICY_SCOPE),
        Member::new("resourceArn", &plain::STRING),
        Member::new("revisionId", &schemas::EXPECTED_REVISION_ID),
    ],
);

wire::shape!(ResourcePolicy, RESOURCE_POLICY { 0 policy_name, 1 policy_document, 2 last_updated_time, 3 policy_scope, 4 resource_arn, 5 revision_id });

/// `SearchedLogStream`.
#[derive(Clone, Default)]
pub struct SearchedLogStream {
    /// `logStreamName`.
    pub log_stream_name: Option<String>,
    /// `searchedCompletely`.
    pub searched_completely: Option<bool>,
}

pub(super) static SEARCHED_LOG_STREAM: Structure = Structure::new(
    "SearchedLogStream",
    &[
        Member::new("logStreamName", &schemas::LOG_STREAM_NAME),
        Member::new("searchedCompletely", &plain::BOOLEAN),
    ],
);

wire::shape!(SearchedLogStream, SEARCHED_LOG_STREAM { 0 log_stream_name, 1 searched_completely });

/// `SubscriptionFilter`.
#[derive(Clone, Default)]
pub struct SubscriptionFilter {
    /// `filterName`.
    pub filter_name: Option<String>,
    /// `logGroupName`.
    pub log_group_name: Option<String>,
    /// `filterPattern`.
    pub filter_pattern: Option<String>,
    /// `destinationArn`.
    pub destination_arn: Option<String>,
    /// `roleArn`.
    pub role_arn: Option<String>,
    /// `distribution`.
    pub distribution: Option<Distribution>,
    /// `applyOnTransformedLogs`.
    pub apply_on_transformed_logs: Option<bool>,
    /// `creationTime`.
    pub creation_time: Option<i64>,
    /// `fieldSelectionCriteria`.
    pub field_selection_criteria: Option<String>,
    /// `emitSystemFields`.
    pub emit_system_fields: Option<Vec<String>>,
}

pub(super) static SUBSCRIPTION_FILTER: Structure = Structure::new(
    "SubscriptionFilter",
    &[
        Member::new("filterName", &schemas::FILTER_NAME),
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME),
        Member::new("filterPattern", &schemas::FILTER_PATTERN),
        Member::new("destinationArn", &schemas::DESTINATION_ARN),
        Member::new("roleArn", &schemas::ROLE_ARN),
        Member::new("distribution", &schemas::DISTRIBUTION),
        Member::new("applyOnTransformedLogs", &plain::BOOLEAN),
        Member::new("creationTime", &schemas::TIMESTAMP),
        Member::new("fieldSelectionCriteria", &schemas::FIELD_SELECTION_CRITERIA),
        Member::new("emitSystemFields", &schemas::EMIT_SYSTEM_FIELDS),
    ],
);

wire::shape!(SubscriptionFilter, SUBSCRIPTION_FILTER { 0 filter_name, 1 log_group_name, 2 filter_pattern, 3 destination_arn, 4 role_arn, 5 distribution, 6 apply_on_transformed_logs, 7 creation_time, 8 field_selection_criteria, 9 emit_system_fields });

/// `TagLogGroupRequest`.
#[derive(Clone, Default)]
pub struct TagLogGroupRequest {
    /// `logGroupName`.
    pub log_group_name: String,
    /// `tags`.
    pub tags: BTreeMap<String, String>,
}

pub(super) static TAG_LOG_GROUP_REQUEST: Structure = Structure::new(
    "TagLogGroupRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required(),
        Member::new("tags", &schemas::TAGS).required(),
    ],
);

wire::shape!(TagLogGroupRequest, TAG_LOG_GROUP_REQUEST { 0 log_group_name, 1 tags });

/// `TagResourceRequest`.
#[derive(Clone, Default)]
pub struct TagResourceRequest {
    /// `resourceArn`.
    pub resource_arn: String,
    /// `tags`.
    pub tags: BTreeMap<String, String>,
}

pub(super) static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::new("resourceArn", &schemas::AMAZON_RESOURCE_NAME).required(),
        Member::new("tags", &schemas::TAGS).required(),
    ],
);

wire::shape!(TagResourceRequest, TAG_RESOURCE_REQUEST { 0 resource_arn, 1 tags });

/// `TestMetricFilterRequest`.
#[derive(Clone, Default)]
pub struct TestMetricFilterRequest {
    /// `filterPattern`.
    pub filter_pattern: String,
    /// `logEventMessages`.
    pub log_event_messages: Vec<SensitiveString>,
}

pub(super) static TEST_METRIC_FILTER_REQUEST: Structure = Structure::new(
    "TestMetricFilterRequest",
    &[
        Member::new("filterPattern", &schemas::FILTER_PATTERN).required(),
        Member::new("logEventMessages", &schemas::TEST_EVENT_MESSAGES).required(),
    ],
);

wire::shape!(TestMetricFilterRequest, TEST_METRIC_FILTER_REQUEST { 0 filter_pattern, 1 log_event_messages });

/// `TestMetricFilterResponse`.
#[derive(Clone, Default)]
pub struct TestMetricFilterResponse {
    /// `matches`.
    pub matches: Option<Vec<MetricFilterMatchRecord>>,
}

pub(super) static TEST_METRIC_FILTER_RESPONSE: Structure = Structure::new(
    "TestMetricFilterResponse",
    &[Member::new("matches", &schemas::METRIC_FILTER_MATCHES)],
);

wire::shape!(TestMetricFilterResponse, TEST_METRIC_FILTER_RESPONSE { 0 matches });

/// `UntagLogGroupRequest`.
#[derive(Clone, Default)]
pub struct UntagLogGroupRequest {
    /// `logGroupName`.
    pub log_group_name: String,
    /// `tags`.
    pub tags: Vec<String>,
}

pub(super) static UNTAG_LOG_GROUP_REQUEST: Structure = Structure::new(
    "UntagLogGroupRequest",
    &[
        Member::new("logGroupName", &schemas::LOG_GROUP_NAME).required(),
        Member::new("tags", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(UntagLogGroupRequest, UNTAG_LOG_GROUP_REQUEST { 0 log_group_name, 1 tags });

/// `UntagResourceRequest`.
#[derive(Clone, Default)]
pub struct UntagResourceRequest {
    /// `resourceArn`.
    pub resource_arn: String,
    /// `tagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::new("resourceArn", &schemas::AMAZON_RESOURCE_NAME).required(),
        Member::new("tagKeys", &schemas::TAG_KEY_LIST).required(),
    ],
);

wire::shape!(UntagResourceRequest, UNTAG_RESOURCE_REQUEST { 0 resource_arn, 1 tag_keys });
