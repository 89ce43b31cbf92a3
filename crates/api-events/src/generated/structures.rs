// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Member, SensitiveString, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `AppSyncParameters`.
#[derive(Clone, Default)]
pub struct AppSyncParameters {
    /// `GraphQLOperation`.
    pub graph_ql_operation: Option<SensitiveString>,
}

pub(super) static APP_SYNC_PARAMETERS: Structure = Structure::new(
    "AppSyncParameters",
    &[Member::new("GraphQLOperation", &schemas::GRAPH_QL_OPERATION)],
);

wire::shape!(AppSyncParameters, APP_SYNC_PARAMETERS { 0 graph_ql_operation });

/// `Archive`.
#[derive(Clone, Default)]
pub struct Archive {
    /// `ArchiveName`.
    pub archive_name: Option<String>,
    /// `EventSourceArn`.
    pub event_source_arn: Option<String>,
    /// `State`.
    pub state: Option<ArchiveState>,
    /// `StateReason`.
    pub state_reason: Option<String>,
    /// `RetentionDays`.
    pub retention_days: Option<i32>,
    /// `SizeBytes`.
    pub size_bytes: Option<i64>,
    /// `EventCount`.
    pub event_count: Option<i64>,
    /// `CreationTime`.
    pub creation_time: Option<Timestamp>,
}

pub(super) static ARCHIVE: Structure = Structure::new(
    "Archive",
    &[
        Member::new("ArchiveName", &schemas::ARCHIVE_NAME),
        Member::new("EventSourceArn", &schemas::EVENT_BUS_ARN),
        Member::new("State", &schemas::ARCHIVE_STATE),
        Member::new("StateReason", &schemas::ARCHIVE_STATE_REASON),
        Member::new("RetentionDays", &schemas::RETENTION_DAYS),
        Member::new("SizeBytes", &plain::LONG),
        Member::new("EventCount", &plain::LONG),
        Member::new("CreationTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(Archive, ARCHIVE { 0 archive_name, 1 event_source_arn, 2 state, 3 state_reason, 4 retention_days, 5 size_bytes, 6 event_count, 7 creation_time });

/// `AwsVpcConfiguration`.
#[derive(Clone, Default)]
pub struct AwsVpcConfiguration {
    /// `Subnets`.
    pub subnets: Vec<String>,
    /// `SecurityGroups`.
    pub security_groups: Option<Vec<String>>,
    /// `AssignPublicIp`.
    pub assign_public_ip: Option<AssignPublicIp>,
}

pub(super) static AWS_VPC_CONFIGURATION: Structure = Structure::new(
    "AwsVpcConfiguration",
    &[
        Member::new("Subnets", &schemas::STRING_LIST).required(),
        Member::new("SecurityGroups", &schemas::STRING_LIST),
        Member::new("AssignPublicIp", &schemas::ASSIGN_PUBLIC_IP),
    ],
);

wire::shape!(AwsVpcConfiguration, AWS_VPC_CONFIGURATION { 0 subnets, 1 security_groups, 2 assign_public_ip });

/// `BatchArrayProperties`.
#[derive(Clone, Default)]
pub struct BatchArrayProperties {
    /// `Size`.
    pub size: Option<i32>,
}

pub(super) static BATCH_ARRAY_PROPERTIES: Structure =
    Structure::new("BatchArrayProperties", &[Member::new("Size", &plain::INTEGER)]);

wire::shape!(BatchArrayProperties, BATCH_ARRAY_PROPERTIES { 0 size });

/// `BatchParameters`.
#[derive(Clone, Default)]
pub struct BatchParameters {
    /// `JobDefinition`.
    pub job_definition: String,
    /// `JobName`.
    pub job_name: String,
    /// `ArrayProperties`.
    pub array_properties: Option<BatchArrayProperties>,
    /// `RetryStrategy`.
    pub retry_strategy: Option<BatchRetryStrategy>,
}

pub(super) static BATCH_PARAMETERS: Structure = Structure::new(
    "BatchParameters",
    &[
        Member::new("JobDefinition", &plain::STRING).required(),
        Member::new("JobName", &plain::STRING).required(),
        Member::new("ArrayProperties", &schemas::BATCH_ARRAY_PROPERTIES),
        Member::new("RetryStrategy", &schemas::BATCH_RETRY_STRATEGY),
    ],
);

wire::shape!(BatchParameters, BATCH_PARAMETERS { 0 job_definition, 1 job_name, 2 array_properties, 3 retry_strategy });

/// `BatchRetryStrategy`.
#[derive(Clone, Default)]
pub struct BatchRetryStrategy {
    /// `Attempts`.
    pub attempts: Option<i32>,
}

pub(super) static BATCH_RETRY_STRATEGY: Structure =
    Structure::new("BatchRetryStrategy", &[Member::new("Attempts", &plain::INTEGER)]);

wire::shape!(BatchRetryStrategy, BATCH_RETRY_STRATEGY { 0 attempts });

/// `CancelReplayRequest`.
#[derive(Clone, Default)]
pub struct CancelReplayRequest {
    /// `ReplayName`.
    pub replay_name: String,
}

pub(super) static CANCEL_REPLAY_REQUEST: Structure = Structure::new(
    "CancelReplayRequest",
    &[Member::new("ReplayName", &schemas::REPLAY_NAME).required()],
);

wire::shape!(CancelReplayRequest, CANCEL_REPLAY_REQUEST { 0 replay_name });

/// `CancelReplayResponse`.
#[derive(Clone, Default)]
pub struct CancelReplayResponse {
    /// `ReplayArn`.
    pub replay_arn: Option<String>,
    /// `State`.
    pub state: Option<ReplayState>,
    /// `StateReason`.
    pub state_reason: Option<String>,
}

pub(super) static CANCEL_REPLAY_RESPONSE: Structure = Structure::new(
    "CancelReplayResponse",
    &[
        Member::new("ReplayArn", &schemas::REPLAY_ARN),
        Member::new("State", &schemas::REPLAY_STATE),
        Member::new("StateReason", &schemas::REPLAY_STATE_REASON),
    ],
);

wire::shape!(CancelReplayResponse, CANCEL_REPLAY_RESPONSE { 0 replay_arn, 1 state, 2 state_reason });

/// `CapacityProviderStrategyItem`.
#[derive(Clone, Default)]
pub struct CapacityProviderStrategyItem {
    /// `capacityProvider`.
    pub capacity_provider: String,
    /// `weight`.
    pub weight: Option<i32>,
    /// `base`.
    pub base: Option<i32>,
}

pub(super) static CAPACITY_PROVIDER_STRATEGY_ITEM: Structure = Structure::new(
    "CapacityProviderStrategyItem",
    &[
        Member::new("capacityProvider", &schemas::CAPACITY_PROVIDER).required(),
        Member::new("weight", &schemas::CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT),
        Member::new("base", &schemas::CAPACITY_PROVIDER_STRATEGY_ITEM_BASE),
    ],
);

wire::shape!(CapacityProviderStrategyItem, CAPACITY_PROVIDER_STRATEGY_ITEM { 0 capacity_provider, 1 weight, 2 base });

/// `Condition`.
#[derive(Clone, Default)]
pub struct Condition {
    /// `Type`.
    pub r#type: String,
    /// `Key`.
    pub key: String,
    /// `Value`.
    pub value: String,
}

pub(super) static CONDITION: Structure = Structure::new(
    "Condition",
    &[
        Member::new("Type", &plain::STRING).required(),
        Member::new("Key", &plain::STRING).required(),
        Member::new("Value", &plain::STRING).required(),
    ],
);

wire::shape!(Condition, CONDITION { 0 r#type, 1 key, 2 value });

/// `CreateArchiveRequest`.
#[derive(Clone, Default)]
pub struct CreateArchiveRequest {
    /// `ArchiveName`.
    pub archive_name: String,
    /// `EventSourceArn`.
    pub event_source_arn: String,
    /// `Description`.
    pub description: Option<String>,
    /// `EventPattern`.
    pub event_pattern: Option<String>,
    /// `RetentionDays`.
    pub retention_days: Option<i32>,
    /// `KmsKeyIdentifier`.
    pub kms_key_identifier: Option<String>,
}

pub(super) static CREATE_ARCHIVE_REQUEST: Structure = Structure::new(
    "CreateArchiveRequest",
    &[
        Member::new("ArchiveName", &schemas::ARCHIVE_NAME).required(),
        Member::new("EventSourceArn", &schemas::EVENT_BUS_ARN).required(),
        Member::new("Description", &schemas::ARCHIVE_DESCRIPTION),
        Member::new("EventPattern", &schemas::EVENT_PATTERN),
        Member::new("RetentionDays", &schemas::RETENTION_DAYS),
        Member::new("KmsKeyIdentifier", &schemas::KMS_KEY_IDENTIFIER),
    ],
);

wire::shape!(CreateArchiveRequest, CREATE_ARCHIVE_REQUEST { 0 archive_name, 1 event_source_arn, 2 description, 3 event_pattern, 4 retention_days, 5 kms_key_identifier });

/// `CreateArchiveResponse`.
#[derive(Clone, Default)]
pub struct CreateArchiveResponse {
    /// `ArchiveArn`.
    pub archive_arn: Option<String>,
    /// `State`.
    pub state: Option<ArchiveState>,
    /// `StateReason`.
    pub state_reason: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<Timestamp>,
}

pub(super) static CREATE_ARCHIVE_RESPONSE: Structure = Structure::new(
    "CreateArchiveResponse",
    &[
        Member::new("ArchiveArn", &schemas::ARCHIVE_ARN),
        Member::new("State", &schemas::ARCHIVE_STATE),
        Member::new("StateReason", &schemas::ARCHIVE_STATE_REASON),
        Member::new("CreationTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(CreateArchiveResponse, CREATE_ARCHIVE_RESPONSE { 0 archive_arn, 1 state, 2 state_reason, 3 creation_time });

/// `CreateEventBusRequest`.
#[derive(Clone, Default)]
pub struct CreateEventBusRequest {
    /// `Name`.
    pub name: String,
    /// `EventSourceName`.
    pub event_source_name: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `KmsKeyIdentifier`.
    pub kms_key_identifier: Option<String>,
    /// `DeadLetterConfig`.
    pub dead_letter_config: Option<DeadLetterConfig>,
    /// `LogConfig`.
    pub log_config: Option<LogConfig>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static CREATE_EVENT_BUS_REQUEST: Structure = Structure::new(
    "CreateEventBusRequest",
    &[
        Member::new("Name", &schemas::EVENT_BUS_NAME).required(),
        Member::new("EventSourceName", &schemas::EVENT_SOURCE_NAME),
        Member::new("Description", &schemas::EVENT_BUS_DESCRIPTION),
        Member::new("KmsKeyIdentifier", &schemas::KMS_KEY_IDENTIFIER),
        Member::new("DeadLetterConfig", &schemas::DEAD_LETTER_CONFIG),
        Member::new("LogConfig", &schemas::LOG_CONFIG),
        Member::new("Tags", &schemas::TAG_LIST),
    ],
);

wire::shape!(CreateEventBusRequest, CREATE_EVENT_BUS_REQUEST { 0 name, 1 event_source_name, 2 description, 3 kms_key_identifier, 4 dead_letter_config, 5 log_config, 6 tags });

/// `CreateEventBusResponse`.
#[derive(Clone, Default)]
pub struct CreateEventBusResponse {
    /// `EventBusArn`.
    pub event_bus_arn: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `KmsKeyIdentifier`.
    pub kms_key_identifier: Option<String>,
    /// `DeadLetterConfig`.
    pub dead_letter_config: Option<DeadLetterConfig>,
    /// `LogConfig`.
    pub log_config: Option<LogConfig>,
}

pub(super) static CREATE_EVENT_BUS_RESPONSE: Structure = Structure::new(
    "CreateEventBusResponse",
    &[
        Member::new("EventBusArn", &plain::STRING),
        Member::new("Description", &schemas::EVENT_BUS_DESCRIPTION),
        Member::new("KmsKeyIdentifier", &schemas::KMS_KEY_IDENTIFIER),
        Member::new("DeadLetterConfig", &schemas::DEAD_LETTER_CONFIG),
        Member::new("LogConfig", &schemas::LOG_CONFIG),
    ],
);

wire::shape!(CreateEventBusResponse, CREATE_EVENT_BUS_RESPONSE { 0 event_bus_arn, 1 description, 2 kms_key_identifier, 3 dead_letter_config, 4 log_config });

/// `DeadLetterConfig`.
#[derive(Clone, Default)]
pub struct DeadLetterConfig {
    /// `Arn`.
    pub arn: Option<String>,
}

pub(super) static DEAD_LETTER_CONFIG: Structure =
    Structure::new("DeadLetterConfig", &[Member::new("Arn", &schemas::RESOURCE_ARN)]);

wire::shape!(DeadLetterConfig, DEAD_LETTER_CONFIG { 0 arn });

/// `DeleteArchiveRequest`.
#[derive(Clone, Default)]
pub struct DeleteArchiveRequest {
    /// `ArchiveName`.
    pub archive_name: String,
}

pub(super) static DELETE_ARCHIVE_REQUEST: Structure = Structure::new(
    "DeleteArchiveRequest",
    &[Member::new("ArchiveName", &schemas::ARCHIVE_NAME).required()],
);

wire::shape!(DeleteArchiveRequest, DELETE_ARCHIVE_REQUEST { 0 archive_name });

/// `DeleteArchiveResponse`.
#[derive(Clone, Default)]
pub struct DeleteArchiveResponse {}

pub(super) static DELETE_ARCHIVE_RESPONSE: Structure = Structure::new("DeleteArchiveResponse", &[]);

wire::shape!(DeleteArchiveResponse, DELETE_ARCHIVE_RESPONSE {});

/// `DeleteEventBusRequest`.
#[derive(Clone, Default)]
pub struct DeleteEventBusRequest {
    /// `Name`.
    pub name: String,
}

pub(super) static DELETE_EVENT_BUS_REQUEST: Structure = Structure::new(
    "DeleteEventBusRequest",
    &[Member::new("Name", &schemas::EVENT_BUS_NAME).required()],
);

wire::shape!(DeleteEventBusRequest, DELETE_EVENT_BUS_REQUEST { 0 name });

/// `DeleteRuleRequest`.
#[derive(Clone, Default)]
pub struct DeleteRuleRequest {
    /// `Name`.
    pub name: String,
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
    /// `Force`.
    pub force: Option<bool>,
}

pub(super) static DELETE_RULE_REQUEST: Structure = Structure::new(
    "DeleteRuleRequest",
    &[
        Member::new("Name", &schemas::RULE_NAME).required(),
        Member::new("EventBusName", &schemas::EVENT_BUS_NAME_OR_ARN),
        Member::new("Force", &plain::BOOLEAN),
    ],
);

wire::shape!(DeleteRuleRequest, DELETE_RULE_REQUEST { 0 name, 1 event_bus_name, 2 force });

/// `DescribeArchiveRequest`.
#[derive(Clone, Default)]
pub struct DescribeArchiveRequest {
    /// `ArchiveName`.
    pub archive_name: String,
}

pub(super) static DESCRIBE_ARCHIVE_REQUEST: Structure = Structure::new(
    "DescribeArchiveRequest",
    &[Member::new("ArchiveName", &schemas::ARCHIVE_NAME).required()],
);

wire::shape!(DescribeArchiveRequest, DESCRIBE_ARCHIVE_REQUEST { 0 archive_name });

/// `DescribeArchiveResponse`.
#[derive(Clone, Default)]
pub struct DescribeArchiveResponse {
    /// `ArchiveArn`.
    pub archive_arn: Option<String>,
    /// `ArchiveName`.
    pub archive_name: Option<String>,
    /// `EventSourceArn`.
    pub event_source_arn: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `EventPattern`.
    pub event_pattern: Option<String>,
    /// `State`.
    pub state: Option<ArchiveState>,
    /// `StateReason`.
    pub state_reason: Option<String>,
    /// `KmsKeyIdentifier`.
    pub kms_key_identifier: Option<String>,
    /// `RetentionDays`.
    pub retention_days: Option<i32>,
    /// `SizeBytes`.
    pub size_bytes: Option<i64>,
    /// `EventCount`.
    pub event_count: Option<i64>,
    /// `CreationTime`.
    pub creation_time: Option<Timestamp>,
}

pub(super) static DESCRIBE_ARCHIVE_RESPONSE: Structure = Structure::new(
    "DescribeArchiveResponse",
    &[
        Member::new("ArchiveArn", &schemas::ARCHIVE_ARN),
        Member::new("ArchiveName", &schemas::ARCHIVE_NAME),
        Member::new("EventSourceArn", &schemas::EVENT_BUS_ARN),
        Member::new("Description", &schemas::ARCHIVE_DESCRIPTION),
        Member::new("EventPattern", &schemas::EVENT_PATTERN),
        Member::new("State", &schemas::ARCHIVE_STATE),
        Member::new("StateReason", &schemas::ARCHIVE_STATE_REASON),
        Member::new("KmsKeyIdentifier", &schemas::KMS_KEY_IDENTIFIER),
        Member::new("RetentionDays", &schemas::RETENTION_DAYS),
        Member::new("SizeBytes", &plain::LONG),
        Member::new("EventCount", &plain::LONG),
        Member::new("CreationTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(DescribeArchiveResponse, DESCRIBE_ARCHIVE_RESPONSE { 0 archive_arn, 1 archive_name, 2 event_source_arn, 3 description, 4 event_pattern, 5 state, 6 state_reason, 7 kms_key_identifier, 8 retention_days, 9 size_bytes, 10 event_count, 11 creation_time });

/// `DescribeEventBusRequest`.
#[derive(Clone, Default)]
pub struct DescribeEventBusRequest {
    /// `Name`.
    pub name: Option<String>,
}

pub(super) static DESCRIBE_EVENT_BUS_REQUEST: Structure = Structure::new(
    "DescribeEventBusRequest",
    &[Member::new("Name", &schemas::EVENT_BUS_NAME_OR_ARN)],
);

wire::shape!(DescribeEventBusRequest, DESCRIBE_EVENT_BUS_REQUEST { 0 name });

/// `DescribeEventBusResponse`.
#[derive(Clone, Default)]
pub struct DescribeEventBusResponse {
    /// `Name`.
    pub name: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `KmsKeyIdentifier`.
    pub kms_key_identifier: Option<String>,
    /// `DeadLetterConfig`.
    pub dead_letter_config: Option<DeadLetterConfig>,
    /// `Policy`.
    pub policy: Option<String>,
    /// `LogConfig`.
    pub log_config: Option<LogConfig>,
    /// `CreationTime`.
    pub creation_time: Option<Timestamp>,
    /// `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// `ManagedBy`.
    pub managed_by: Option<String>,
}

pub(super) static DESCRIBE_EVENT_BUS_RESPONSE: Structure = Structure::new(
    "DescribeEventBusResponse",
    &[
        Member::new("Name", &plain::STRING),
        Member::new("Arn", &plain::STRING),
        Member::new("Description", &schemas::EVENT_BUS_DESCRIPTION),
        Member::new("KmsKeyIdentifier", &schemas::KMS_KEY_IDENTIFIER),
        Member::new("DeadLetterConfig", &schemas::DEAD_LETTER_CONFIG),
        Member::new("Policy", &plain::STRING),
        Member::new("LogConfig", &schemas::LOG_CONFIG),
        Member::new("CreationTime", &plain::TIMESTAMP),
        Member::new("LastModifiedTime", &plain::TIMESTAMP),
        Member::new("ManagedBy", &schemas::MANAGED_BY),
    ],
);

wire::shape!(DescribeEventBusResponse, DESCRIBE_EVENT_BUS_RESPONSE { 0 name, 1 arn, 2 description, 3 kms_key_identifier, 4 dead_letter_config, 5 policy, 6 log_config, 7 creation_time, 8 last_modified_time, 9 managed_by });

/// `DescribeReplayRequest`.
#[derive(Clone, Default)]
pub struct DescribeReplayRequest {
    /// `ReplayName`.
    pub replay_name: String,
}

pub(super) static DESCRIBE_REPLAY_REQUEST: Structure = Structure::new(
    "DescribeReplayRequest",
    &[Member::new("ReplayName", &schemas::REPLAY_NAME).required()],
);

wire::shape!(DescribeReplayRequest, DESCRIBE_REPLAY_REQUEST { 0 replay_name });

/// `DescribeReplayResponse`.
#[derive(Clone, Default)]
pub struct DescribeReplayResponse {
    /// `ReplayName`.
    pub replay_name: Option<String>,
    /// `ReplayArn`.
    pub replay_arn: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `State`.
    pub state: Option<ReplayState>,
    /// `StateReason`.
    pub state_reason: Option<String>,
    /// `EventSourceArn`.
    pub event_source_arn: Option<String>,
    /// `Destination`.
    pub destination: Option<ReplayDestination>,
    /// `EventStartTime`.
    pub event_start_time: Option<Timestamp>,
    /// `EventEndTime`.
    pub event_end_time: Option<Timestamp>,
    /// `EventLastReplayedTime`.
    pub event_last_replayed_time: Option<Timestamp>,
    /// `ReplayStartTime`.
    pub replay_start_time: Option<Timestamp>,
    /// `ReplayEndTime`.
    pub replay_end_time: Option<Timestamp>,
}

pub(super) static DESCRIBE_REPLAY_RESPONSE: Structure = Structure::new(
    "DescribeReplayResponse",
    &[
        Member::new("ReplayName", &schemas::REPLAY_NAME),
        Member::new("ReplayArn", &schemas::REPLAY_ARN),
        Member::new("Description", &schemas::REPLAY_DESCRIPTION),
        Member::new("State", &schemas::REPLAY_STATE),
        Member::new("StateReason", &schemas::REPLAY_STATE_REASON),
        Member::new("EventSourceArn", &schemas::ARCHIVE_ARN),
        Member::new("Destination", &schemas::REPLAY_DESTINATION),
        Member::new("EventStartTime", &plain::TIMESTAMP),
        Member::new("EventEndTime", &plain::TIMESTAMP),
        Member::new("EventLastReplayedTime", &plain::TIMESTAMP),
        Member::new("ReplayStartTime", &plain::TIMESTAMP),
        Member::new("ReplayEndTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(DescribeReplayResponse, DESCRIBE_REPLAY_RESPONSE { 0 replay_name, 1 replay_arn, 2 description, 3 state, 4 state_reason, 5 event_source_arn, 6 destination, 7 event_start_time, 8 event_end_time, 9 event_last_replayed_time, 10 replay_start_time, 11 replay_end_time });

/// `DescribeRuleRequest`.
#[derive(Clone, Default)]
pub struct DescribeRuleRequest {
    /// `Name`.
    pub name: String,
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
}

pub(super) static DESCRIBE_RULE_REQUEST: Structure = Structure::new(
    "DescribeRuleRequest",
    &[
        Member::new("Name", &schemas::RULE_NAME).required(),
        Member::new("EventBusName", &schemas::EVENT_BUS_NAME_OR_ARN),
    ],
);

wire::shape!(DescribeRuleRequest, DESCRIBE_RULE_REQUEST { 0 name, 1 event_bus_name });

/// `DescribeRuleResponse`.
#[derive(Clone, Default)]
pub struct DescribeRuleResponse {
    /// `Name`.
    pub name: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `EventPattern`.
    pub event_pattern: Option<String>,
    /// `ScheduleExpression`.
    pub schedule_expression: Option<String>,
    /// `State`.
    pub state: Option<RuleState>,
    /// `Description`.
    pub description: Option<String>,
    /// `RoleArn`.
    pub role_arn: Option<String>,
    /// `ManagedBy`.
    pub managed_by: Option<String>,
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
    /// `CreatedBy`.
    pub created_by: Option<String>,
}

pub(super) static DESCRIBE_RULE_RESPONSE: Structure = Structure::new(
    "DescribeRuleResponse",
    &[
        Member::new("Name", &schemas::RULE_NAME),
        Member::new("Arn", &schemas::RULE_ARN),
        Member::new("EventPattern", &schemas::EVENT_PATTERN),
        Member::new("ScheduleExpression", &schemas::SCHEDULE_EXPRESSION),
        Member::new("State", &schemas::RULE_STATE),
        Member::new("Description", &schemas::RULE_DESCRIPTION),
        Member::new("RoleArn", &schemas::ROLE_ARN),
        Member::new("ManagedBy", &schemas::MANAGED_BY),
        Member::new("EventBusName", &schemas::EVENT_BUS_NAME),
        Member::new("CreatedBy", &schemas::CREATED_BY),
    ],
);

wire::shape!(DescribeRuleResponse, DESCRIBE_RULE_RESPONSE { 0 name, 1 arn, 2 event_pattern, 3 schedule_expression, 4 state, 5 description, 6 role_arn, 7 managed_by, 8 event_bus_name, 9 created_by });

/// `DisableRuleRequest`.
#[derive(Clone, Default)]
pub struct DisableRuleRequest {
    /// `Name`.
    pub name: String,
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
}

pub(super) static DISABLE_RULE_REQUEST: Structure = Structure::new(
    "DisableRuleRequest",
    &[
        Member::new("Name", &schemas::RULE_NAME).required(),
        Member::new("EventBusName", &schemas::EVENT_BUS_NAME_OR_ARN),
    ],
);

wire::shape!(DisableRuleRequest, DISABLE_RULE_REQUEST { 0 name, 1 event_bus_name });

/// `EcsParameters`.
#[derive(Clone, Default)]
pub struct EcsParameters {
    /// `TaskDefinitionArn`.
    pub task_definition_arn: String,
    /// `TaskCount`.
    pub task_count: Option<i32>,
    /// `LaunchType`.
    pub launch_type: Option<LaunchType>,
    /// `NetworkConfiguration`.
    pub network_configuration: Option<NetworkConfiguration>,
    /// `PlatformVersion`.
    pub platform_version: Option<String>,
    /// `Group`.
    pub group: Option<String>,
    /// `CapacityProviderStrategy`.
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    /// `EnableECSManagedTags`.
    pub enable_ecs_managed_tags: Option<bool>,
    /// `EnableExecuteCommand`.
    pub enable_execute_command: Option<bool>,
    /// `PlacementConstraints`.
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    /// `PlacementStrategy`.
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    /// `PropagateTags`.
    pub propagate_tags: Option<PropagateTags>,
    /// `ReferenceId`.
    pub reference_id: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static ECS_PARAMETERS: Structure = Structure::new(
    "EcsParameters",
    &[
        Member::new("TaskDefinitionArn", &schemas::ARN).required(),
        Member::new("TaskCount", &schemas::LIMIT_MIN1),
        Member::new("LaunchType", &schemas::LAUNCH_TYPE),
        Member::new("NetworkConfiguration", &schemas::NETWORK_CONFIGURATION),
        Member::new("PlatformVersion", &plain::STRING),
        Member::new("Group", &plain::STRING),
        Member::new("CapacityProviderStrategy", &schemas::CAPACITY_PROVIDER_STRATEGY),
        Member::new("EnableECSManagedTags", &plain::BOOLEAN),
        Member::new("EnableExecuteCommand", &plain::BOOLEAN),
        Member::new("PlacementConstraints", &schemas::PLACEMENT_CONSTRAINTS),
        Member::new("PlacementStrategy", &schemas::PLACEMENT_STRATEGIES),
        Member::new("PropagateTags", &schemas::PROPAGATE_TAGS),
        Member::new("ReferenceId", &schemas::REFERENCE_ID),
        Member::new("Tags", &schemas::TAG_LIST),
    ],
);

wire::shape!(EcsParameters, ECS_PARAMETERS { 0 task_definition_arn, 1 task_count, 2 launch_type, 3 network_configuration, 4 platform_version, 5 group, 6 capacity_provider_strategy, 7 enable_ecs_managed_tags, 8 enable_execute_command, 9 placement_constraints, 10 placement_strategy, 11 propagate_tags, 12 reference_id, 13 tags });

/// `EnableRuleRequest`.
#[derive(Clone, Default)]
pub struct EnableRuleRequest {
    /// `Name`.
    pub name: String,
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
}

pub(super) static ENABLE_RULE_REQUEST: Structure = Structure::new(
    "EnableRuleRequest",
    &[
        Member::new("Name", &schemas::RULE_NAME).required(),
        Member::new("EventBusName", &schemas::EVENT_BUS_NAME_OR_ARN),
    ],
);

wire::shape!(EnableRuleRequest, ENABLE_RULE_REQUEST { 0 name, 1 event_bus_name });

/// `EventBus`.
#[derive(Clone, Default)]
pub struct EventBus {
    /// `Name`.
    pub name: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `Policy`.
    pub policy: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<Timestamp>,
    /// `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// `ManagedBy`.
    pub managed_by: Option<String>,
}

pub(super) static EVENT_BUS: Structure = Structure::new(
    "EventBus",
    &[
        Member::new("Name", &plain::STRING),
        Member::new("Arn", &plain::STRING),
        Member::new("Description", &schemas::EVENT_BUS_DESCRIPTION),
        Member::new("Policy", &plain::STRING),
        Member::new("CreationTime", &plain::TIMESTAMP),
        Member::new("LastModifiedTime", &plain::TIMESTAMP),
        Member::new("ManagedBy", &schemas::MANAGED_BY),
    ],
);

wire::shape!(EventBus, EVENT_BUS { 0 name, 1 arn, 2 description, 3 policy, 4 creation_time, 5 last_modified_time, 6 managed_by });

/// `HttpParameters`.
#[derive(Clone, Default)]
pub struct HttpParameters {
    /// `PathParameterValues`.
    pub path_parameter_values: Option<Vec<String>>,
    /// `HeaderParameters`.
    pub header_parameters: Option<BTreeMap<String, String>>,
    /// `QueryStringParameters`.
    pub query_string_parameters: Option<BTreeMap<String, String>>,
}

pub(super) static HTTP_PARAMETERS: Structure = Structure::new(
    "HttpParameters",
    &[
        Member::new("PathParameterValues", &schemas::PATH_PARAMETER_LIST),
        Member::new("HeaderParameters", &schemas::HEADER_PARAMETERS_MAP),
        Member::new("QueryStringParameters", &schemas::QUERY_STRING_PARAMETERS_MAP),
    ],
);

wire::shape!(HttpParameters, HTTP_PARAMETERS { 0 path_parameter_values, 1 header_parameters, 2 query_string_parameters });

/// `InputTransformer`.
#[derive(Clone, Default)]
pub struct InputTransformer {
    /// `InputPathsMap`.
    pub input_paths_map: Option<BTreeMap<String, String>>,
    /// `InputTemplate`.
    pub input_template: String,
}

pub(super) static INPUT_TRANSFORMER: Structure = Structure::new(
    "InputTransformer",
    &[
        Member::new("InputPathsMap", &schemas::TRANSFORMER_PATHS),
        Member::new("InputTemplate", &schemas::TRANSFORMER_INPUT).required(),
    ],
);

wire::shape!(InputTransformer, INPUT_TRANSFORMER { 0 input_paths_map, 1 input_template });

/// `KinesisParameters`.
#[derive(Clone, Default)]
pub struct KinesisParameters {
    /// `PartitionKeyPath`.
    pub partition_key_path: String,
}

pub(super) static KINESIS_PARAMETERS: Structure = Structure::new(
    "KinesisParameters",
    &[Member::new("PartitionKeyPath", &schemas::TARGET_PARTITION_KEY_PATH).required()],
);

wire::shape!(KinesisParameters, KINESIS_PARAMETERS { 0 partition_key_path });

/// `ListArchivesRequest`.
#[derive(Clone, Default)]
pub struct ListArchivesRequest {
    /// `NamePrefix`.
    pub name_prefix: Option<String>,
    /// `EventSourceArn`.
    pub event_source_arn: Option<String>,
    /// `State`.
    pub state: Option<ArchiveState>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Limit`.
    pub limit: Option<i32>,
}

pub(super) static LIST_ARCHIVES_REQUEST: Structure = Structure::new(
    "ListArchivesRequest",
    &[
        Member::new("NamePrefix", &schemas::ARCHIVE_NAME),
        Member::new("EventSourceArn", &schemas::EVENT_BUS_ARN),
        Member::new("State", &schemas::ARCHIVE_STATE),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("Limit", &schemas::LIMIT_MAX100),
    ],
);

wire::shape!(ListArchivesRequest, LIST_ARCHIVES_REQUEST { 0 name_prefix, 1 event_source_arn, 2 state, 3 next_token, 4 limit });

/// `ListArchivesResponse`.
#[derive(Clone, Default)]
pub struct ListArchivesResponse {
    /// `Archives`.
    pub archives: Option<Vec<Archive>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_ARCHIVES_RESPONSE: Structure = Structure::new(
    "ListArchivesResponse",
    &[
        Member::new("Archives", &schemas::ARCHIVE_RESPONSE_LIST),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListArchivesResponse, LIST_ARCHIVES_RESPONSE { 0 archives, 1 next_token });

/// `ListEventBusesRequest`.
#[derive(Clone, Default)]
pub struct ListEventBusesRequest {
    /// `NamePrefix`.
    pub name_prefix: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Limit`.
    pub limit: Option<i32>,
}

pub(super) static LIST_EVENT_BUSES_REQUEST: Structure = Structure::new(
    "ListEventBusesRequest",
    &[
        Member::new("NamePrefix", &schemas::EVENT_BUS_NAME),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("Limit", &schemas::LIMIT_MAX100),
    ],
);

wire::shape!(ListEventBusesRequest, LIST_EVENT_BUSES_REQUEST { 0 name_prefix, 1 next_token, 2 limit });

/// `ListEventBusesResponse`.
#[derive(Clone, Default)]
pub struct ListEventBusesResponse {
    /// `EventBuses`.
    pub event_buses: Option<Vec<EventBus>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_EVENT_BUSES_RESPONSE: Structure = Structure::new(
    "ListEventBusesResponse",
    &[
        Member::new("EventBuses", &schemas::EVENT_BUS_LIST),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListEventBusesResponse, LIST_EVENT_BUSES_RESPONSE { 0 event_buses, 1 next_token });

/// `ListReplaysRequest`.
#[derive(Clone, Default)]
pub struct ListReplaysRequest {
    /// `NamePrefix`.
    pub name_prefix: Option<String>,
    /// `State`.
    pub state: Option<ReplayState>,
    /// `EventSourceArn`.
    pub event_source_arn: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Limit`.
    pub limit: Option<i32>,
}

pub(super) static LIST_REPLAYS_REQUEST: Structure = Structure::new(
    "ListReplaysRequest",
    &[
        Member::new("NamePrefix", &schemas::REPLAY_NAME),
        Member::new("State", &schemas::REPLAY_STATE),
        Member::new("EventSourceArn", &schemas::ARCHIVE_ARN),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("Limit", &schemas::LIMIT_MAX100),
    ],
);

wire::shape!(ListReplaysRequest, LIST_REPLAYS_REQUEST { 0 name_prefix, 1 state, 2 event_source_arn, 3 next_token, 4 limit });

/// `ListReplaysResponse`.
#[derive(Clone, Default)]
pub struct ListReplaysResponse {
    /// `Replays`.
    pub replays: Option<Vec<Replay>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_REPLAYS_RESPONSE: Structure = Structure::new(
    "ListReplaysResponse",
    &[
        Member::new("Replays", &schemas::REPLAY_LIST),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListReplaysResponse, LIST_REPLAYS_RESPONSE { 0 replays, 1 next_token });

/// `ListRuleNamesByTargetRequest`.
#[derive(Clone, Default)]
pub struct ListRuleNamesByTargetRequest {
    /// `TargetArn`.
    pub target_arn: String,
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Limit`.
    pub limit: Option<i32>,
}

pub(super) static LIST_RULE_NAMES_BY_TARGET_REQUEST: Structure = Structure::new(
    "ListRuleNamesByTargetRequest",
    &[
        Member::new("TargetArn", &schemas::TARGET_ARN).required(),
        Member::new("EventBusName", &schemas::EVENT_BUS_NAME_OR_ARN),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("Limit", &schemas::LIMIT_MAX100),
    ],
);

wire::shape!(ListRuleNamesByTargetRequest, LIST_RULE_NAMES_BY_TARGET_REQUEST { 0 target_arn, 1 event_bus_name, 2 next_token, 3 limit });

/// `ListRuleNamesByTargetResponse`.
#[derive(Clone, Default)]
pub struct ListRuleNamesByTargetResponse {
    /// `RuleNames`.
    pub rule_names: Option<Vec<String>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_RULE_NAMES_BY_TARGET_RESPONSE: Structure = Structure::new(
    "ListRuleNamesByTargetResponse",
    &[
        Member::new("RuleNames", &schemas::RULE_NAME_LIST),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListRuleNamesByTargetResponse, LIST_RULE_NAMES_BY_TARGET_RESPONSE { 0 rule_names, 1 next_token });

/// `ListRulesRequest`.
#[derive(Clone, Default)]
pub struct ListRulesRequest {
    /// `NamePrefix`.
    pub name_prefix: Option<String>,
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Limit`.
    pub limit: Option<i32>,
}

pub(super) static LIST_RULES_REQUEST: Structure = Structure::new(
    "ListRulesRequest",
    &[
        Member::new("NamePrefix", &schemas::RULE_NAME),
        Member::new("EventBusName", &schemas::EVENT_BUS_NAME_OR_ARN),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("Limit", &schemas::LIMIT_MAX100),
    ],
);

wire::shape!(ListRulesRequest, LIST_RULES_REQUEST { 0 name_prefix, 1 event_bus_name, 2 next_token, 3 limit });

/// `ListRulesResponse`.
#[derive(Clone, Default)]
pub struct ListRulesResponse {
    /// `Rules`.
    pub rules: Option<Vec<Rule>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_RULES_RESPONSE: Structure = Structure::new(
    "ListRulesResponse",
    &[
        Member::new("Rules", &schemas::RULE_RESPONSE_LIST),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListRulesResponse, LIST_RULES_RESPONSE { 0 rules, 1 next_token });

/// `ListTagsForResourceRequest`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceRequest {
    /// `ResourceARN`.
    pub resource_arn: String,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: Structure = Structure::new(
    "ListTagsForResourceRequest",
    &[Member::new("ResourceARN", &schemas::ARN).required()],
);

wire::shape!(ListTagsForResourceRequest, LIST_TAGS_FOR_RESOURCE_REQUEST { 0 resource_arn });

/// `ListTagsForResourceResponse`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceResponse {
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_RESPONSE: Structure =
    Structure::new("ListTagsForResourceResponse", &[Member::new("Tags", &schemas::TAG_LIST)]);

wire::shape!(ListTagsForResourceResponse, LIST_TAGS_FOR_RESOURCE_RESPONSE { 0 tags });

/// `ListTargetsByRuleRequest`.
#[derive(Clone, Default)]
pub struct ListTargetsByRuleRequest {
    /// `Rule`.
    pub rule: String,
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `Limit`.
    pub limit: Option<i32>,
}

pub(super) static LIST_TARGETS_BY_RULE_REQUEST: Structure = Structure::new(
    "ListTargetsByRuleRequest",
    &[
        Member::new("Rule", &schemas::RULE_NAME).required(),
        Member::new("EventBusName", &schemas::EVENT_BUS_NAME_OR_ARN),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("Limit", &schemas::LIMIT_MAX100),
    ],
);

wire::shape!(ListTargetsByRuleRequest, LIST_TARGETS_BY_RULE_REQUEST { 0 rule, 1 event_bus_name, 2 next_token, 3 limit });

/// `ListTargetsByRuleResponse`.
#[derive(Clone, Default)]
pub struct ListTargetsByRuleResponse {
    /// `Targets`.
    pub targets: Option<Vec<Target>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TARGETS_BY_RULE_RESPONSE: Structure = Structure::new(
    "ListTargetsByRuleResponse",
    &[
        Member::new("Targets", &schemas::TARGET_LIST),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListTargetsByRuleResponse, LIST_TARGETS_BY_RULE_RESPONSE { 0 targets, 1 next_token });

/// `LogConfig`.
#[derive(Clone, Default)]
pub struct LogConfig {
    /// `IncludeDetail`.
    pub include_detail: Option<IncludeDetail>,
    /// `Level`.
    pub level: Option<Level>,
}

pub(super) static LOG_CONFIG: Structure = Structure::new(
    "LogConfig",
    &[
        Member::new("IncludeDetail", &schemas::INCLUDE_DETAIL),
        Member::new("Level", &schemas::LEVEL),
    ],
);

wire::shape!(LogConfig, LOG_CONFIG { 0 include_detail, 1 level });

/// `NetworkConfiguration`.
#[derive(Clone, Default)]
pub struct NetworkConfiguration {
    /// `awsvpcConfiguration`.
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

pub(super) static NETWORK_CONFIGURATION: Structure = Structure::new(
    "NetworkConfiguration",
    &[Member::new("awsvpcConfiguration", &schemas::AWS_VPC_CONFIGURATION)],
);

wire::shape!(NetworkConfiguration, NETWORK_CONFIGURATION { 0 awsvpc_configuration });

/// `PlacementConstraint`.
#[derive(Clone, Default)]
pub struct PlacementConstraint {
    /// `type`.
    pub r#type: Option<PlacementConstraintType>,
    /// `expression`.
    pub expression: Option<String>,
}

pub(super) static PLACEMENT_CONSTRAINT: Structure = Structure::new(
    "PlacementConstraint",
    &[
        Member::new("type", &schemas::PLACEMENT_CONSTRAINT_TYPE),
        Member::new("expression", &schemas::PLACEMENT_CONSTRAINT_EXPRESSION),
    ],
);

wire::shape!(PlacementConstraint, PLACEMENT_CONSTRAINT { 0 r#type, 1 expression });

/// `PlacementStrategy`.
#[derive(Clone, Default)]
pub struct PlacementStrategy {
    /// `type`.
    pub r#type: Option<PlacementStrategyType>,
    /// `field`.
    pub field: Option<String>,
}

pub(super) static PLACEMENT_STRATEGY: Structure = Structure::new(
    "PlacementStrategy",
    &[
        Member::new("type", &schemas::PLACEMENT_STRATEGY_TYPE),
        Member::new("field", &schemas::PLACEMENT_STRATEGY_FIELD),
    ],
);

wire::shape!(PlacementStrategy, PLACEMENT_STRATEGY { 0 r#type, 1 field });

/// `PutEventsRequest`.
#[derive(Clone, Default)]
pub struct PutEventsRequest {
    /// `Entries`.
    pub entries: Vec<PutEventsRequestEntry>,
    /// `EndpointId`.
    pub endpoint_id: Option<String>,
}

pub(super) static PUT_EVENTS_REQUEST: Structure = Structure::new(
    "PutEventsRequest",
    &[
        Member::new("Entries", &schemas::PUT_EVENTS_REQUEST_ENTRY_LIST).required(),
        Member::new("EndpointId", &schemas::ENDPOINT_ID),
    ],
);

wire::shape!(PutEventsRequest, PUT_EVENTS_REQUEST { 0 entries, 1 endpoint_id });

/// `PutEventsRequestEntry`.
#[derive(Clone, Default)]
pub struct PutEventsRequestEntry {
    /// `Time`.
    pub time: Option<Timestamp>,
    /// `Source`.
    pub source: Option<String>,
    /// `Resources`.
    pub resources: Option<Vec<String>>,
    /// `DetailType`.
    pub detail_type: Option<String>,
    /// `Detail`.
    pub detail: Option<SensitiveString>,
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
    /// `TraceHeader`.
    pub trace_header: Option<String>,
}

pub(super) static PUT_EVENTS_REQUEST_ENTRY: Structure = Structure::new(
    "PutEventsRequestEntry",
    &[
        Member::new("Time", &plain::TIMESTAMP),
        Member::new("Source", &plain::STRING),
        Member::new("Resources", &schemas::EVENT_RESOURCE_LIST),
        Member::new("DetailType", &plain::STRING),
        Member::new("Detail", &schemas::EVENT_DETAIL),
        Member::new("EventBusName", &schemas::NON_PARTNER_EVENT_BUS_NAME_OR_ARN),
        Member::new("TraceHeader", &schemas::TRACE_HEADER),
    ],
);

wire::shape!(PutEventsRequestEntry, PUT_EVENTS_REQUEST_ENTRY { 0 time, 1 source, 2 resources, 3 detail_type, 4 detail, 5 event_bus_name, 6 trace_header });

/// `PutEventsResponse`.
#[derive(Clone, Default)]
pub struct PutEventsResponse {
    /// `FailedEntryCount`.
    pub failed_entry_count: Option<i32>,
    /// `Entries`.
    pub entries: Option<Vec<PutEventsResultEntry>>,
}

pub(super) static PUT_EVENTS_RESPONSE: Structure = Structure::new(
    "PutEventsResponse",
    &[
        Member::new("FailedEntryCount", &plain::INTEGER),
        Member::new("Entries", &schemas::PUT_EVENTS_RESULT_ENTRY_LIST),
    ],
);

wire::shape!(PutEventsResponse, PUT_EVENTS_RESPONSE { 0 failed_entry_count, 1 entries });

/// `PutEventsResultEntry`.
#[derive(Clone, Default)]
pub struct PutEventsResultEntry {
    /// `EventId`.
    pub event_id: Option<String>,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `ErrorMessage`.
    pub error_message: Option<String>,
}

pub(super) static PUT_EVENTS_RESULT_ENTRY: Structure = Structure::new(
    "PutEventsResultEntry",
    &[
        Member::new("EventId", &schemas::EVENT_ID),
        Member::new("ErrorCode", &plain::STRING),
        Member::new("ErrorMessage", &plain::STRING),
    ],
);

wire::shape!(PutEventsResultEntry, PUT_EVENTS_RESULT_ENTRY { 0 event_id, 1 error_code, 2 error_message });

/// `PutPermissionRequest`.
#[derive(Clone, Default)]
pub struct PutPermissionRequest {
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
    /// `Action`.
    pub action: Option<String>,
    /// `Principal`.
    pub principal: Option<String>,
    /// `StatementId`.
    pub statement_id: Option<String>,
    /// `Condition`.
    pub condition: Option<Condition>,
    /// `Policy`.
    pub policy: Option<String>,
}

pub(super) static PUT_PERMISSION_REQUEST: Structure = Structure::new(
    "PutPermissionRequest",
    &[
        Member::new("EventBusName", &schemas::NON_PARTNER_EVENT_BUS_NAME),
        Member::new("Action", &schemas::ACTION),
        Member::new("Principal", &schemas::PRINCIPAL),
        Member::new("StatementId", &schemas::STATEMENT_ID),
        Member::new("Condition", &schemas::CONDITION),
        Member::new("Policy", &plain::STRING),
    ],
);

wire::shape!(PutPermissionRequest, PUT_PERMISSION_REQUEST { 0 event_bus_name, 1 action, 2 principal, 3 statement_id, 4 condition, 5 policy });

/// `PutRuleRequest`.
#[derive(Clone, Default)]
pub struct PutRuleRequest {
    /// `Name`.
    pub name: String,
    /// `ScheduleExpression`.
    pub schedule_expression: Option<String>,
    /// `EventPattern`.
    pub event_pattern: Option<String>,
    /// `State`.
    pub state: Option<RuleState>,
    /// `Description`.
    pub description: Option<String>,
    /// `RoleArn`.
    pub role_arn: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
}

pub(super) static PUT_RULE_REQUEST: Structure = Structure::new(
    "PutRuleRequest",
    &[
        Member::new("Name", &schemas::RULE_NAME).required(),
        Member::new("ScheduleExpression", &schemas::SCHEDULE_EXPRESSION),
        Member::new("EventPattern", &schemas::EVENT_PATTERN),
        Member::new("State", &schemas::RULE_STATE),
        Member::new("Description", &schemas::RULE_DESCRIPTION),
        Member::new("RoleArn", &schemas::ROLE_ARN),
        Member::new("Tags", &schemas::TAG_LIST),
        Member::new("EventBusName", &schemas::EVENT_BUS_NAME_OR_ARN),
    ],
);

wire::shape!(PutRuleRequest, PUT_RULE_REQUEST { 0 name, 1 schedule_expression, 2 event_pattern, 3 state, 4 description, 5 role_arn, 6 tags, 7 event_bus_name });

/// `PutRuleResponse`.
#[derive(Clone, Default)]
pub struct PutRuleResponse {
    /// `RuleArn`.
    pub rule_arn: Option<String>,
}

pub(super) static PUT_RULE_RESPONSE: Structure =
    Structure::new("PutRuleResponse", &[Member::new("RuleArn", &schemas::RULE_ARN)]);

wire::shape!(PutRuleResponse, PUT_RULE_RESPONSE { 0 rule_arn });

/// `PutTargetsRequest`.
#[derive(Clone, Default)]
pub struct PutTargetsRequest {
    /// `Rule`.
    pub rule: String,
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
    /// `Targets`.
    pub targets: Vec<Target>,
}

pub(super) static PUT_TARGETS_REQUEST: Structure = Structure::new(
    "PutTargetsRequest",
    &[
        Member::new("Rule", &schemas::RULE_NAME).required(),
        Member::new("EventBusName", &schemas::EVENT_BUS_NAME_OR_ARN),
        Member::new("Targets", &schemas::TARGET_LIST).required(),
    ],
);

wire::shape!(PutTargetsRequest, PUT_TARGETS_REQUEST { 0 rule, 1 event_bus_name, 2 targets });

/// `PutTargetsResponse`.
#[derive(Clone, Default)]
pub struct PutTargetsResponse {
    /// `FailedEntryCount`.
    pub failed_entry_count: Option<i32>,
    /// `FailedEntries`.
    pub failed_entries: Option<Vec<PutTargetsResultEntry>>,
}

pub(super) static PUT_TARGETS_RESPONSE: Structure = Structure::new(
    "PutTargetsResponse",
    &[
        Member::new("FailedEntryCount", &plain::INTEGER),
        Member::new("FailedEntries", &schemas::PUT_TARGETS_RESULT_ENTRY_LIST),
    ],
);

wire::shape!(PutTargetsResponse, PUT_TARGETS_RESPONSE { 0 failed_entry_count, 1 failed_entries });

/// `PutTargetsResultEntry`.
#[derive(Clone, Default)]
pub struct PutTargetsResultEntry {
    /// `TargetId`.
    pub target_id: Option<String>,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `ErrorMessage`.
    pub error_message: Option<String>,
}

pub(super) static PUT_TARGETS_RESULT_ENTRY: Structure = Structure::new(
    "PutTargetsResultEntry",
    &[
        Member::new("TargetId", &schemas::TARGET_ID),
        Member::new("ErrorCode", &plain::STRING),
        Member::new("ErrorMessage", &plain::STRING),
    ],
);

wire::shape!(PutTargetsResultEntry, PUT_TARGETS_RESULT_ENTRY { 0 target_id, 1 error_code, 2 error_message });

/// `RedshiftDataParameters`.
#[derive(Clone, Default)]
pub struct RedshiftDataParameters {
    /// `SecretManagerArn`.
    pub secret_manager_arn: Option<String>,
    /// `Database`.
    pub database: String,
    /// `DbUser`.
    pub db_user: Option<String>,
    /// `Sql`.
    pub sql: Option<SensitiveString>,
    /// `StatementName`.
    pub statement_name: Option<String>,
    /// `WithEvent`.
    pub with_event: Option<bool>,
    /// `Sqls`.
    pub sqls: Option<Vec<SensitiveString>>,
}

pub(super) static REDSHIFT_DATA_PARAMETERS: Structure = Structure::new(
    "RedshiftDataParameters",
    &[
        Member::new("SecretManagerArn", &schemas::REDSHIFT_SECRET_MANAGER_ARN),
        Member::new("Database", &schemas::DATABASE).required(),
        Member::new("DbUser", &schemas::DB_USER),
        Member::new("Sql", &schemas::SQL),
        Member::new("StatementName", &schemas::STATEMENT_NAME),
        Member::new("WithEvent", &plain::BOOLEAN),
        Member::new("Sqls", &schemas::SQLS),
    ],
);

wire::shape!(RedshiftDataParameters, REDSHIFT_DATA_PARAMETERS { 0 secret_manager_arn, 1 database, 2 db_user, 3 sql, 4 statement_name, 5 with_event, 6 sqls });

/// `RemovePermissionRequest`.
#[derive(Clone, Default)]
pub struct RemovePermissionRequest {
    /// `StatementId`.
    pub statement_id: Option<String>,
    /// `RemoveAllPermissions`.
    pub remove_all_permissions: Option<bool>,
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
}

pub(super) static REMOVE_PERMISSION_REQUEST: Structure = Structure::new(
    "RemovePermissionRequest",
    &[
        Member::new("StatementId", &schemas::STATEMENT_ID),
        Member::new("RemoveAllPermissions", &plain::BOOLEAN),
        Member::new("EventBusName", &schemas::NON_PARTNER_EVENT_BUS_NAME),
    ],
);

wire::shape!(RemovePermissionRequest, REMOVE_PERMISSION_REQUEST { 0 statement_id, 1 remove_all_permissions, 2 event_bus_name });

/// `RemoveTargetsRequest`.
#[derive(Clone, Default)]
pub struct RemoveTargetsRequest {
    /// `Rule`.
    pub rule: String,
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
    /// `Ids`.
    pub ids: Vec<String>,
    /// `Force`.
    pub force: Option<bool>,
}

pub(super) static REMOVE_TARGETS_REQUEST: Structure = Structure::new(
    "RemoveTargetsRequest",
    &[
        Member::new("Rule", &schemas::RULE_NAME).required(),
        Member::new("EventBusName", &schemas::EVENT_BUS_NAME_OR_ARN),
        Member::new("Ids", &schemas::TARGET_ID_LIST).required(),
        Member::new("Force", &plain::BOOLEAN),
    ],
);

wire::shape!(RemoveTargetsRequest, REMOVE_TARGETS_REQUEST { 0 rule, 1 event_bus_name, 2 ids, 3 force });

/// `RemoveTargetsResponse`.
#[derive(Clone, Default)]
pub struct RemoveTargetsResponse {
    /// `FailedEntryCount`.
    pub failed_entry_count: Option<i32>,
    /// `FailedEntries`.
    pub failed_entries: Option<Vec<RemoveTargetsResultEntry>>,
}

pub(super) static REMOVE_TARGETS_RESPONSE: Structure = Structure::new(
    "RemoveTargetsResponse",
    &[
        Member::new("FailedEntryCount", &plain::INTEGER),
        Member::new("FailedEntries", &schemas::REMOVE_TARGETS_RESULT_ENTRY_LIST),
    ],
);

wire::shape!(RemoveTargetsResponse, REMOVE_TARGETS_RESPONSE { 0 failed_entry_count, 1 failed_entries });

/// `RemoveTargetsResultEntry`.
#[derive(Clone, Default)]
pub struct RemoveTargetsResultEntry {
    /// `TargetId`.
    pub target_id: Option<String>,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `ErrorMessage`.
    pub error_message: Option<String>,
}

pub(super) static REMOVE_TARGETS_RESULT_ENTRY: Structure = Structure::new(
    "RemoveTargetsResultEntry",
    &[
        Member::new("TargetId", &schemas::TARGET_ID),
        Member::new("ErrorCode", &plain::STRING),
        Member::new("ErrorMessage", &plain::STRING),
    ],
);

wire::shape!(RemoveTargetsResultEntry, REMOVE_TARGETS_RESULT_ENTRY { 0 target_id, 1 error_code, 2 error_message });

/// `Replay`.
#[derive(Clone, Default)]
pub struct Replay {
    /// `ReplayName`.
    pub replay_name: Option<String>,
    /// `EventSourceArn`.
    pub event_source_arn: Option<String>,
    /// `State`.
    pub state: Option<ReplayState>,
    /// `StateReason`.
    pub state_reason: Option<String>,
    /// `EventStartTime`.
    pub event_start_time: Option<Timestamp>,
    /// `EventEndTime`.
    pub event_end_time: Option<Timestamp>,
    /// `EventLastReplayedTime`.
    pub event_last_replayed_time: Option<Timestamp>,
    /// `ReplayStartTime`.
    pub replay_start_time: Option<Timestamp>,
    /// `ReplayEndTime`.
    pub replay_end_time: Option<Timestamp>,
}

pub(super) static REPLAY: Structure = Structure::new(
    "Replay",
    &[
        Member::new("ReplayName", &schemas::REPLAY_NAME),
        Member::new("EventSourceArn", &schemas::ARCHIVE_ARN),
        Member::new("State", &schemas::REPLAY_STATE),
        Member::new("StateReason", &schemas::REPLAY_STATE_REASON),
        Member::new("EventStartTime", &plain::TIMESTAMP),
        Member::new("EventEndTime", &plain::TIMESTAMP),
        Member::new("EventLastReplayedTime", &plain::TIMESTAMP),
        Member::new("ReplayStartTime", &plain::TIMESTAMP),
        Member::new("ReplayEndTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(Replay, REPLAY { 0 replay_name, 1 event_source_arn, 2 state, 3 state_reason, 4 event_start_time, 5 event_end_time, 6 event_last_replayed_time, 7 replay_start_time, 8 replay_end_time });

/// `ReplayDestination`.
#[derive(Clone, Default)]
pub struct ReplayDestination {
    /// `Arn`.
    pub arn: String,
    /// `FilterArns`.
    pub filter_arns: Option<Vec<String>>,
}

pub(super) static REPLAY_DESTINATION: Structure = Structure::new(
    "ReplayDestination",
    &[
        Member::new("Arn", &schemas::ARN).required(),
        Member::new("FilterArns", &schemas::REPLAY_DESTINATION_FILTERS),
    ],
);

wire::shape!(ReplayDestination, REPLAY_DESTINATION { 0 arn, 1 filter_arns });

/// `RetryPolicy`.
#[derive(Clone, Default)]
pub struct RetryPolicy {
    /// `MaximumRetryAttempts`.
    pub maximum_retry_attempts: Option<i32>,
    /// `MaximumEventAgeInSeconds`.
    pub maximum_event_age_in_seconds: Option<i32>,
}

pub(super) static RETRY_POLICY: Structure = Structure::new(
    "RetryPolicy",
    &[
        Member::new("MaximumRetryAttempts", &schemas::MAXIMUM_RETRY_ATTEMPTS),
        Member::new("MaximumEventAgeInSeconds", &schemas::MAXIMUM_EVENT_AGE_IN_SECONDS),
    ],
);

wire::shape!(RetryPolicy, RETRY_POLICY { 0 maximum_retry_attempts, 1 maximum_event_age_in_seconds });

/// `Rule`.
#[derive(Clone, Default)]
pub struct Rule {
    /// `Name`.
    pub name: Option<String>,
    /// `Arn`.
    pub arn: Option<String>,
    /// `EventPattern`.
    pub event_pattern: Option<String>,
    /// `State`.
    pub state: Option<RuleState>,
    /// `Description`.
    pub description: Option<String>,
    /// `ScheduleExpression`.
    pub schedule_expression: Option<String>,
    /// `RoleArn`.
    pub role_arn: Option<String>,
    /// `ManagedBy`.
    pub managed_by: Option<String>,
    /// `EventBusName`.
    pub event_bus_name: Option<String>,
}

pub(super) static RULE: Structure = Structure::new(
    "Rule",
    &[
        Member::new("Name", &schemas::RULE_NAME),
        Member::new("Arn", &schemas::RULE_ARN),
        Member::new("EventPattern", &schemas::EVENT_PATTERN),
        Member::new("State", &schemas::RULE_STATE),
        Member::new("Description", &schemas::RULE_DESCRIPTION),
        Member::new("ScheduleExpression", &schemas::SCHEDULE_EXPRESSION),
        Member::new("RoleArn", &schemas::ROLE_ARN),
        Member::new("ManagedBy", &schemas::MANAGED_BY),
        Member::new("EventBusName", &schemas::EVENT_BUS_NAME),
    ],
);

wire::shape!(Rule, RULE { 0 name, 1 arn, 2 event_pattern, 3 state, 4 description, 5 schedule_expression, 6 role_arn, 7 managed_by, 8 event_bus_name });

/// `RunCommandParameters`.
#[derive(Clone, Default)]
pub struct RunCommandParameters {
    /// `RunCommandTargets`.
    pub run_command_targets: Vec<RunCommandTarget>,
}

pub(super) static RUN_COMMAND_PARAMETERS: Structure = Structure::new(
    "RunCommandParameters",
    &[Member::new("RunCommandTargets", &schemas::RUN_COMMAND_TARGETS).required()],
);

wire::shape!(RunCommandParameters, RUN_COMMAND_PARAMETERS { 0 run_command_targets });

/// `RunCommandTarget`.
#[derive(Clone, Default)]
pub struct RunCommandTarget {
    /// `Key`.
    pub key: String,
    /// `Values`.
    pub values: Vec<String>,
}

pub(super) static RUN_COMMAND_TARGET: Structure = Structure::new(
    "RunCommandTarget",
    &[
        Member::new("Key", &schemas::RUN_COMMAND_TARGET_KEY).required(),
        Member::new("Values", &schemas::RUN_COMMAND_TARGET_VALUES).required(),
    ],
);

wire::shape!(RunCommandTarget, RUN_COMMAND_TARGET { 0 key, 1 values });

/// `SageMakerPipelineParameter`.
#[derive(Clone, Default)]
pub struct SageMakerPipelineParameter {
    /// `Name`.
    pub name: String,
    /// `Value`.
    pub value: String,
}

pub(super) static SAGE_MAKER_PIPELINE_PARAMETER: Structure = Structure::new(
    "SageMakerPipelineParameter",
    &[
        Member::new("Name", &schemas::SAGE_MAKER_PIPELINE_PARAMETER_NAME).required(),
        Member::new("Value", &schemas::SAGE_MAKER_PIPELINE_PARAMETER_VALUE).required(),
    ],
);

wire::shape!(SageMakerPipelineParameter, SAGE_MAKER_PIPELINE_PARAMETER { 0 name, 1 value });

/// `SageMakerPipelineParameters`.
#[derive(Clone, Default)]
pub struct SageMakerPipelineParameters {
    /// `PipelineParameterList`.
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}

pub(super) static SAGE_MAKER_PIPELINE_PARAMETERS: Structure = Structure::new(
    "SageMakerPipelineParameters",
    &[Member::new("PipelineParameterList", &schemas::SAGE_MAKER_PIPELINE_PARAMETER_LIST)],
);

wire::shape!(SageMakerPipelineParameters, SAGE_MAKER_PIPELINE_PARAMETERS { 0 pipeline_parameter_list });

/// `SqsParameters`.
#[derive(Clone, Default)]
pub struct SqsParameters {
    /// `MessageGroupId`.
    pub message_group_id: Option<String>,
}

pub(super) static SQS_PARAMETERS: Structure =
    Structure::new("SqsParameters", &[Member::new("MessageGroupId", &schemas::MESSAGE_GROUP_ID)]);

wire::shape!(SqsParameters, SQS_PARAMETERS { 0 message_group_id });

/// `StartReplayRequest`.
#[derive(Clone, Default)]
pub struct StartReplayRequest {
    /// `ReplayName`.
    pub replay_name: String,
    /// `Description`.
    pub description: Option<String>,
    /// `EventSourceArn`.
    pub event_source_arn: String,
    /// `EventStartTime`.
    pub event_start_time: Timestamp,
    /// `EventEndTime`.
    pub event_end_time: Timestamp,
    /// `Destination`.
    pub destination: ReplayDestination,
}

pub(super) static START_REPLAY_REQUEST: Structure = Structure::new(
    "StartReplayRequest",
    &[
        Member::new("ReplayName", &schemas::REPLAY_NAME).required(),
        Member::new("Description", &schemas::REPLAY_DESCRIPTION),
        Member::new("EventSourceArn", &schemas::ARCHIVE_ARN).required(),
        Member::new("EventStartTime", &plain::TIMESTAMP).required(),
        Member::new("EventEndTime", &plain::TIMESTAMP).required(),
        Member::new("Destination", &schemas::REPLAY_DESTINATION).required(),
    ],
);

wire::shape!(StartReplayRequest, START_REPLAY_REQUEST { 0 replay_name, 1 description, 2 event_source_arn, 3 event_start_time, 4 event_end_time, 5 destination });

/// `StartReplayResponse`.
#[derive(Clone, Default)]
pub struct StartReplayResponse {
    /// `ReplayArn`.
    pub replay_arn: Option<String>,
    /// `State`.
    pub state: Option<ReplayState>,
    /// `StateReason`.
    pub state_reason: Option<String>,
    /// `ReplayStartTime`.
    pub replay_start_time: Option<Timestamp>,
}

pub(super) static START_REPLAY_RESPONSE: Structure = Structure::new(
    "StartReplayResponse",
    &[
        Member::new("ReplayArn", &schemas::REPLAY_ARN),
        Member::new("State", &schemas::REPLAY_STATE),
        Member::new("StateReason", &schemas::REPLAY_STATE_REASON),
        Member::new("ReplayStartTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(StartReplayResponse, START_REPLAY_RESPONSE { 0 replay_arn, 1 state, 2 state_reason, 3 replay_start_time });

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

/// `TagResourceRequest`.
#[derive(Clone, Default)]
pub struct TagResourceRequest {
    /// `ResourceARN`.
    pub resource_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::new("ResourceARN", &schemas::ARN).required(),
        Member::new("Tags", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(TagResourceRequest, TAG_RESOURCE_REQUEST { 0 resource_arn, 1 tags });

/// `TagResourceResponse`.
#[derive(Clone, Default)]
pub struct TagResourceResponse {}

pub(super) static TAG_RESOURCE_RESPONSE: Structure = Structure::new("TagResourceResponse", &[]);

wire::shape!(TagResourceResponse, TAG_RESOURCE_RESPONSE {});

/// `Target`.
#[derive(Clone, Default)]
pub struct Target {
    /// `Id`.
    pub id: String,
    /// `Arn`.
    pub arn: String,
    /// `RoleArn`.
    pub role_arn: Option<String>,
    /// `Input`.
    pub input: Option<String>,
    /// `InputPath`.
    pub input_path: Option<String>,
    /// `InputTransformer`.
    pub input_transformer: Option<InputTransformer>,
    /// `KinesisParameters`.
    pub kinesis_parameters: Option<KinesisParameters>,
    /// `RunCommandParameters`.
    pub run_command_parameters: Option<RunCommandParameters>,
    /// `EcsParameters`.
    pub ecs_parameters: Option<EcsParameters>,
    /// `BatchParameters`.
    pub batch_parameters: Option<BatchParameters>,
    /// `SqsParameters`.
    pub sqs_parameters: Option<SqsParameters>,
    /// `HttpParameters`.
    pub http_parameters: Option<HttpParameters>,
    /// `RedshiftDataParameters`.
    pub redshift_data_parameters: Option<RedshiftDataParameters>,
    /// `SageMakerPipelineParameters`.
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    /// `DeadLetterConfig`.
    pub dead_letter_config: Option<DeadLetterConfig>,
    /// `RetryPolicy`.
    pub retry_policy: Option<RetryPolicy>,
    /// `AppSyncParameters`.
    pub app_sync_parameters: Option<AppSyncParameters>,
}

pub(super) static TARGET: Structure = Structure::new(
    "Target",
    &[
        Member::new("Id", &schemas::TARGET_ID).required(),
        Member::new("Arn", &schemas::TARGET_ARN).required(),
        Member::new("RoleArn", &schemas::ROLE_ARN),
        Member::new("Input", &schemas::TARGET_INPUT),
        Member::new("InputPath", &schemas::TARGET_INPUT_PATH),
        Member::new("InputTransformer", &schemas::INPUT_TRANSFORMER),
        Member::new("KinesisParameters", &schemas::KINESIS_PARAMETERS),
        Member::new("RunCommandParameters", &schemas::RUN_COMMAND_PARAMETERS),
        Member::new("EcsParameters", &schemas::ECS_PARAMETERS),
        Member::new("BatchParameters", &schemas::BATCH_PARAMETERS),
        Member::new("SqsParameters", &schemas::SQS_PARAMETERS),
        Member::new("HttpParameters", &schemas::HTTP_PARAMETERS),
        Member::new("RedshiftDataParameters", &schemas::REDSHIFT_DATA_PARAMETERS),
        Member::new("SageMakerPipelineParameters", &schemas::SAGE_MAKER_PIPELINE_PARAMETERS),
        Member::new("DeadLetterConfig", &schemas::DEAD_LETTER_CONFIG),
        Member::new("RetryPolicy", &schemas::RETRY_POLICY),
        Member::new("AppSyncParameters", &schemas::APP_SYNC_PARAMETERS),
    ],
);

wire::shape!(Target, TARGET { 0 id, 1 arn, 2 role_arn, 3 input, 4 input_path, 5 input_transformer, 6 kinesis_parameters, 7 run_command_parameters, 8 ecs_parameters, 9 batch_parameters, 10 sqs_parameters, 11 http_parameters, 12 redshift_data_parameters, 13 sage_maker_pipeline_parameters, 14 dead_letter_config, 15 retry_policy, 16 app_sync_parameters });

/// `TestEventPatternRequest`.
#[derive(Clone, Default)]
pub struct TestEventPatternRequest {
    /// `EventPattern`.
    pub event_pattern: String,
    /// `Event`.
    pub event: SensitiveString,
}

pub(super) static TEST_EVENT_PATTERN_REQUEST: Structure = Structure::new(
    "TestEventPatternRequest",
    &[
        Member::new("EventPattern", &schemas::EVENT_PATTERN).required(),
        Member::new("Event", &schemas::EVENT_DETAIL).required(),
    ],
);

wire::shape!(TestEventPatternRequest, TEST_EVENT_PATTERN_REQUEST { 0 event_pattern, 1 event });

/// `TestEventPatternResponse`.
#[derive(Clone, Default)]
pub struct TestEventPatternResponse {
    /// `Result`.
    pub result: Option<bool>,
}

pub(super) static TEST_EVENT_PATTERN_RESPONSE: Structure =
    Structure::new("TestEventPatternResponse", &[Member::new("Result", &plain::BOOLEAN)]);

wire::shape!(TestEventPatternResponse, TEST_EVENT_PATTERN_RESPONSE { 0 result });

/// `UntagResourceRequest`.
#[derive(Clone, Default)]
pub struct UntagResourceRequest {
    /// `ResourceARN`.
    pub resource_arn: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::new("ResourceARN", &schemas::ARN).required(),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST).required(),
    ],
);

wire::shape!(UntagResourceRequest, UNTAG_RESOURCE_REQUEST { 0 resource_arn, 1 tag_keys });

/// `UntagResourceResponse`.
#[derive(Clone, Default)]
pub struct UntagResourceResponse {}

pub(super) static UNTAG_RESOURCE_RESPONSE: Structure = Structure::new("UntagResourceResponse", &[]);

wire::shape!(UntagResourceResponse, UNTAG_RESOURCE_RESPONSE {});

/// `UpdateArchiveRequest`.
#[derive(Clone, Default)]
pub struct UpdateArchiveRequest {
    /// `ArchiveName`.
    pub archive_name: String,
    /// `Description`.
    pub description: Option<String>,
    /// `EventPattern`.
    pub event_pattern: Option<String>,
    /// `RetentionDays`.
    pub retention_days: Option<i32>,
    /// `KmsKeyIdentifier`.
    pub kms_key_identifier: Option<String>,
}

pub(super) static UPDATE_ARCHIVE_REQUEST: Structure = Structure::new(
    "UpdateArchiveRequest",
    &[
        Member::new("ArchiveName", &schemas::ARCHIVE_NAME).required(),
        Member::new("Description", &schemas::ARCHIVE_DESCRIPTION),
        Member::new("EventPattern", &schemas::EVENT_PATTERN),
        Member::new("RetentionDays", &schemas::RETENTION_DAYS),
        Member::new("KmsKeyIdentifier", &schemas::KMS_KEY_IDENTIFIER),
    ],
);

wire::shape!(UpdateArchiveRequest, UPDATE_ARCHIVE_REQUEST { 0 archive_name, 1 description, 2 event_pattern, 3 retention_days, 4 kms_key_identifier });

/// `UpdateArchiveResponse`.
#[derive(Clone, Default)]
pub struct UpdateArchiveResponse {
    /// `ArchiveArn`.
    pub archive_arn: Option<String>,
    /// `State`.
    pub state: Option<ArchiveState>,
    /// `StateReason`.
    pub state_reason: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<Timestamp>,
}

pub(super) static UPDATE_ARCHIVE_RESPONSE: Structure = Structure::new(
    "UpdateArchiveResponse",
    &[
        Member::new("ArchiveArn", &schemas::ARCHIVE_ARN),
        Member::new("State", &schemas::ARCHIVE_STATE),
        Member::new("StateReason", &schemas::ARCHIVE_STATE_REASON),
        Member::new("CreationTime", &plain::TIMESTAMP),
    ],
);

wire::shape!(UpdateArchiveResponse, UPDATE_ARCHIVE_RESPONSE { 0 archive_arn, 1 state, 2 state_reason, 3 creation_time });

/// `UpdateEventBusRequest`.
#[derive(Clone, Default)]
pub struct UpdateEventBusRequest {
    /// `Name`.
    pub name: Option<String>,
    /// `KmsKeyIdentifier`.
    pub kms_key_identifier: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `DeadLetterConfig`.
    pub dead_letter_config: Option<DeadLetterConfig>,
    /// `LogConfig`.
    pub log_config: Option<LogConfig>,
}

pub(super) static UPDATE_EVENT_BUS_REQUEST: Structure = Structure::new(
    "UpdateEventBusRequest",
    &[
        Member::new("Name", &schemas::EVENT_BUS_NAME),
        Member::new("KmsKeyIdentifier", &schemas::KMS_KEY_IDENTIFIER),
        Member::new("Description", &schemas::EVENT_BUS_DESCRIPTION),
        Member::new("DeadLetterConfig", &schemas::DEAD_LETTER_CONFIG),
        Member::new("LogConfig", &schemas::LOG_CONFIG),
    ],
);

wire::shape!(UpdateEventBusRequest, UPDATE_EVENT_BUS_REQUEST { 0 name, 1 kms_key_identifier, 2 description, 3 dead_letter_config, 4 log_config });

/// `UpdateEventBusResponse`.
#[derive(Clone, Default)]
pub struct UpdateEventBusResponse {
    /// `Arn`.
    pub arn: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `KmsKeyIdentifier`.
    pub kms_key_identifier: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `DeadLetterConfig`.
    pub dead_letter_config: Option<DeadLetterConfig>,
    /// `LogConfig`.
    pub log_config: Option<LogConfig>,
}

pub(super) static UPDATE_EVENT_BUS_RESPONSE: Structure = Structure::new(
    "UpdateEventBusResponse",
    &[
        Member::new("Arn", &plain::STRING),
        Member::new("Name", &schemas::EVENT_BUS_NAME),
        Member::new("KmsKeyIdentifier", &schemas::KMS_KEY_IDENTIFIER),
        Member::new("Description", &schemas::EVENT_BUS_DESCRIPTION),
        Member::new("DeadLetterConfig", &schemas::DEAD_LETTER_CONFIG),
        Member::new("LogConfig", &schemas::LOG_CONFIG),
    ],
);

wire::shape!(UpdateEventBusResponse, UPDATE_EVENT_BUS_RESPONSE { 0 arn, 1 name, 2 kms_key_identifier, 3 description, 4 dead_letter_config, 5 log_config });
