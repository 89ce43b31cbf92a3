// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Member, SensitiveString, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `ActivityFailedEventDetails`.
#[derive(Clone, Default)]
pub struct ActivityFailedEventDetails {
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static ACTIVITY_FAILED_EVENT_DETAILS: Structure = Structure::new(
    "ActivityFailedEventDetails",
    &[
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(ActivityFailedEventDetails, ACTIVITY_FAILED_EVENT_DETAILS { 0 error, 1 cause });

/// `ActivityScheduleFailedEventDetails`.
#[derive(Clone, Default)]
pub struct ActivityScheduleFailedEventDetails {
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static ACTIVITY_SCHEDULE_FAILED_EVENT_DETAILS: Structure = Structure::new(
    "ActivityScheduleFailedEventDetails",
    &[
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(ActivityScheduleFailedEventDetails, ACTIVITY_SCHEDULE_FAILED_EVENT_DETAILS { 0 error, 1 cause });

/// `ActivityScheduledEventDetails`.
#[derive(Clone, Default)]
pub struct ActivityScheduledEventDetails {
    /// `resource`.
    pub resource: String,
    /// `input`.
    pub input: Option<SensitiveString>,
    /// `inputDetails`.
    pub input_details: Option<HistoryEventExecutionDataDetails>,
    /// `timeoutInSeconds`.
    pub timeout_in_seconds: Option<i64>,
    /// `heartbeatInSeconds`.
    pub heartbeat_in_seconds: Option<i64>,
}

pub(super) static ACTIVITY_SCHEDULED_EVENT_DETAILS: Structure = Structure::new(
    "ActivityScheduledEventDetails",
    &[
        Member::new("resource", &schemas::ARN).required(),
        Member::new("input", &schemas::SENSITIVE_DATA),
        Member::new("inputDetails", &schemas::HISTORY_EVENT_EXECUTION_DATA_DETAILS),
        Member::new("timeoutInSeconds", &plain::LONG),
        Member::new("heartbeatInSeconds", &plain::LONG),
    ],
);

wire::shape!(ActivityScheduledEventDetails, ACTIVITY_SCHEDULED_EVENT_DETAILS { 0 resource, 1 input, 2 input_details, 3 timeout_in_seconds, 4 heartbeat_in_seconds });

/// `ActivityStartedEventDetails`.
#[derive(Clone, Default)]
pub struct ActivityStartedEventDetails {
    /// `workerName`.
    pub worker_name: Option<String>,
}

pub(super) static ACTIVITY_STARTED_EVENT_DETAILS: Structure =
    Structure::new("ActivityStartedEventDetails", &[Member::new("workerName", &schemas::IDENTITY)]);

wire::shape!(ActivityStartedEventDetails, ACTIVITY_STARTED_EVENT_DETAILS { 0 worker_name });

/// `ActivitySucceededEventDetails`.
#[derive(Clone, Default)]
pub struct ActivitySucceededEventDetails {
    /// `output`.
    pub output: Option<SensitiveString>,
    /// `outputDetails`.
    pub output_details: Option<HistoryEventExecutionDataDetails>,
}

pub(super) static ACTIVITY_SUCCEEDED_EVENT_DETAILS: Structure = Structure::new(
    "ActivitySucceededEventDetails",
    &[
        Member::new("output", &schemas::SENSITIVE_DATA),
        Member::new("outputDetails", &schemas::HISTORY_EVENT_EXECUTION_DATA_DETAILS),
    ],
);

wire::shape!(ActivitySucceededEventDetails, ACTIVITY_SUCCEEDED_EVENT_DETAILS { 0 output, 1 output_details });

/// `ActivityTimedOutEventDetails`.
#[derive(Clone, Default)]
pub struct ActivityTimedOutEventDetails {
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static ACTIVITY_TIMED_OUT_EVENT_DETAILS: Structure = Structure::new(
    "ActivityTimedOutEventDetails",
    &[
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(ActivityTimedOutEventDetails, ACTIVITY_TIMED_OUT_EVENT_DETAILS { 0 error, 1 cause });

/// `AssignedVariablesDetails`.
#[derive(Clone, Default)]
pub struct AssignedVariablesDetails {
    /// `truncated`.
    pub truncated: Option<bool>,
}

pub(super) static ASSIGNED_VARIABLES_DETAILS: Structure =
    Structure::new("AssignedVariablesDetails", &[Member::new("truncated", &plain::BOOLEAN)]);

wire::shape!(AssignedVariablesDetails, ASSIGNED_VARIABLES_DETAILS { 0 truncated });

/// `BillingDetails`.
#[derive(Clone, Default)]
pub struct BillingDetails {
    /// `billedMemoryUsedInMB`.
    pub billed_memory_used_in_mb: Option<i64>,
    /// `billedDurationInMilliseconds`.
    pub billed_duration_in_milliseconds: Option<i64>,
}

pub(super) static BILLING_DETAILS: Structure = Structure::new(
    "BillingDetails",
    &[
        Member::new("billedMemoryUsedInMB", &schemas::BILLED_MEMORY_USED),
        Member::new("billedDurationInMilliseconds", &schemas::BILLED_DURATION),
    ],
);

wire::shape!(BillingDetails, BILLING_DETAILS { 0 billed_memory_used_in_mb, 1 billed_duration_in_milliseconds });

/// `CloudWatchEventsExecutionDataDetails`.
#[derive(Clone, Default)]
pub struct CloudWatchEventsExecutionDataDetails {
    /// `included`.
    pub included: Option<bool>,
}

pub(super) static CLOUD_WATCH_EVENTS_EXECUTION_DATA_DETAILS: Structure = Structure::new(
    "CloudWatchEventsExecutionDataDetails",
    &[Member::new("included", &plain::BOOLEAN)],
);

wire::shape!(CloudWatchEventsExecutionDataDetails, CLOUD_WATCH_EVENTS_EXECUTION_DATA_DETAILS { 0 included });

/// `CloudWatchLogsLogGroup`.
#[derive(Clone, Default)]
pub struct CloudWatchLogsLogGroup {
    /// `logGroupArn`.
    pub log_group_arn: Option<String>,
}

pub(super) static CLOUD_WATCH_LOGS_LOG_GROUP: Structure =
    Structure::new("CloudWatchLogsLogGroup", &[Member::new("logGroupArn", &schemas::ARN)]);

wire::shape!(CloudWatchLogsLogGroup, CLOUD_WATCH_LOGS_LOG_GROUP { 0 log_group_arn });

/// `CreateStateMachineInput`.
#[derive(Clone, Default)]
pub struct CreateStateMachineInput {
    /// `name`.
    pub name: String,
    /// `definition`.
    pub definition: SensitiveString,
    /// `roleArn`.
    pub role_arn: String,
    /// `type`.
    pub r#type: Option<StateMachineType>,
    /// `loggingConfiguration`.
    pub logging_configuration: Option<LoggingConfiguration>,
    /// `tags`.
    pub tags: Option<Vec<Tag>>,
    /// `tracingConfiguration`.
    pub tracing_configuration: Option<TracingConfiguration>,
    /// `publish`.
    pub publish: Option<bool>,
    /// `versionDescription`.
    pub version_description: Option<SensitiveString>,
    /// `encryptionConfiguration`.
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

pub(super) static CREATE_STATE_MACHINE_INPUT: Structure = Structure::new(
    "CreateStateMachineInput",
    &[
        Member::new("name", &schemas::NAME).required(),
        Member::new("definition", &schemas::DEFINITION).required(),
        Member::new("roleArn", &schemas::ARN).required(),
        Member::new("type", &schemas::STATE_MACHINE_TYPE),
        Member::new("loggingConfiguration", &schemas::LOGGING_CONFIGURATION),
        Member::new("tags", &schemas::TAG_LIST),
        Member::new("tracingConfiguration", &schemas::TRACING_CONFIGURATION),
        Member::new("publish", &plain::BOOLEAN),
        Member::new("versionDescription", &schemas::VERSION_DESCRIPTION),
        Member::new("encryptionConfiguration", &schemas::ENCRYPTION_CONFIGURATION),
    ],
);

wire::shape!(CreateStateMachineInput, CREATE_STATE_MACHINE_INPUT { 0 name, 1 definition, 2 role_arn, 3 r#type, 4 logging_configuration, 5 tags, 6 tracing_configuration, 7 publish, 8 version_description, 9 encryption_configuration });

/// `CreateStateMachineOutput`.
#[derive(Clone, Default)]
pub struct CreateStateMachineOutput {
    /// `stateMachineArn`.
    pub state_machine_arn: String,
    /// `creationDate`.
    pub creation_date: Timestamp,
    /// `stateMachineVersionArn`.
    pub state_machine_version_arn: Option<String>,
}

pub(super) static CREATE_STATE_MACHINE_OUTPUT: Structure = Structure::new(
    "CreateStateMachineOutput",
    &[
        Member::new("stateMachineArn", &schemas::ARN).required(),
        Member::new("creationDate", &plain::TIMESTAMP).required(),
        Member::new("stateMachineVersionArn", &schemas::ARN),
    ],
);

wire::shape!(CreateStateMachineOutput, CREATE_STATE_MACHINE_OUTPUT { 0 state_machine_arn, 1 creation_date, 2 state_machine_version_arn });

/// `DeleteStateMachineInput`.
#[derive(Clone, Default)]
pub struct DeleteStateMachineInput {
    /// `stateMachineArn`.
    pub state_machine_arn: String,
}

pub(super) static DELETE_STATE_MACHINE_INPUT: Structure = Structure::new(
    "DeleteStateMachineInput",
    &[Member::new("stateMachineArn", &schemas::ARN).required()],
);

wire::shape!(DeleteStateMachineInput, DELETE_STATE_MACHINE_INPUT { 0 state_machine_arn });

/// `DeleteStateMachineOutput`.
#[derive(Clone, Default)]
pub struct DeleteStateMachineOutput {}

pub(super) static DELETE_STATE_MACHINE_OUTPUT: Structure =
    Structure::new("DeleteStateMachineOutput", &[]);

wire::shape!(DeleteStateMachineOutput, DELETE_STATE_MACHINE_OUTPUT {});

/// `DescribeExecutionInput`.
#[derive(Clone, Default)]
pub struct DescribeExecutionInput {
    /// `executionArn`.
    pub execution_arn: String,
    /// `includedData`.
    pub included_data: Option<IncludedData>,
}

pub(super) static DESCRIBE_EXECUTION_INPUT: Structure = Structure::new(
    "DescribeExecutionInput",
    &[
        Member::new("executionArn", &schemas::ARN).required(),
        Member::new("includedData", &schemas::INCLUDED_DATA),
    ],
);

wire::shape!(DescribeExecutionInput, DESCRIBE_EXECUTION_INPUT { 0 execution_arn, 1 included_data });

/// `DescribeExecutionOutput`.
#[derive(Clone, Default)]
pub struct DescribeExecutionOutput {
    /// `executionArn`.
    pub execution_arn: String,
    /// `stateMachineArn`.
    pub state_machine_arn: String,
    /// `name`.
    pub name: Option<String>,
    /// `status`.
    pub status: ExecutionStatus,
    /// `startDate`.
    pub start_date: Timestamp,
    /// `stopDate`.
    pub stop_date: Option<Timestamp>,
    /// `input`.
    pub input: Option<SensitiveString>,
    /// `inputDetails`.
    pub input_details: Option<CloudWatchEventsExecutionDataDetails>,
    /// `output`.
    pub output: Option<SensitiveString>,
    /// `outputDetails`.
    pub output_details: Option<CloudWatchEventsExecutionDataDetails>,
    /// `traceHeader`.
    pub trace_header: Option<String>,
    /// `mapRunArn`.
    pub map_run_arn: Option<String>,
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
    /// `stateMachineVersionArn`.
    pub state_machine_version_arn: Option<String>,
    /// `stateMachineAliasArn`.
    pub state_machine_alias_arn: Option<String>,
    /// `redriveCount`.
    pub redrive_count: Option<i32>,
    /// `redriveDate`.
    pub redrive_date: Option<Timestamp>,
    /// `redriveStatus`.
    pub redrive_status: Option<ExecutionRedriveStatus>,
    /// `redriveStatusReason`.
    pub redrive_status_reason: Option<SensitiveString>,
}

pub(super) static DESCRIBE_EXECUTION_OUTPUT: Structure = Structure::new(
    "DescribeExecutionOutput",
    &[
        Member::new("executionArn", &schemas::ARN).required(),
        Member::new("stateMachineArn", &schemas::ARN).required(),
        Member::new("name", &schemas::NAME),
        Member::new("status", &schemas::EXECUTION_STATUS).required(),
        Member::new("startDate", &plain::TIMESTAMP).required(),
        Member::new("stopDate", &plain::TIMESTAMP),
        Member::new("input", &schemas::SENSITIVE_DATA),
        Member::new("inputDetails", &schemas::CLOUD_WATCH_EVENTS_EXECUTION_DATA_DETAILS),
        Member::new("output", &schemas::SENSITIVE_DATA),
        Member::new("outputDetails", &schemas::CLOUD_WATCH_EVENTS_EXECUTION_DATA_DETAILS),
        Member::new("traceHeader", &schemas::TRACE_HEADER),
        Member::new("mapRunArn", &schemas::LONG_ARN),
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
        Member::new("stateMachineVersionArn", &schemas::ARN),
        Member::new("stateMachineAliasArn", &schemas::ARN),
        Member::new("redriveCount", &plain::INTEGER),
        Member::new("redriveDate", &plain::TIMESTAMP),
        Member::new("redriveStatus", &schemas::EXECUTION_REDRIVE_STATUS),
        Member::new("redriveStatusReason", &schemas::SENSITIVE_DATA),
    ],
);

wire::shape!(DescribeExecutionOutput, DESCRIBE_EXECUTION_OUTPUT { 0 execution_arn, 1 state_machine_arn, 2 name, 3 status, 4 start_date, 5 stop_date, 6 input, 7 input_details, 8 output, 9 output_details, 10 trace_header, 11 map_run_arn, 12 error, 13 cause, 14 state_machine_version_arn, 15 state_machine_alias_arn, 16 redrive_count, 17 redrive_date, 18 redrive_status, 19 redrive_status_reason });

/// `DescribeStateMachineForExecutionInput`.
#[derive(Clone, Default)]
pub struct DescribeStateMachineForExecutionInput {
    /// `executionArn`.
    pub execution_arn: String,
    /// `includedData`.
    pub included_data: Option<IncludedData>,
}

pub(super) static DESCRIBE_STATE_MACHINE_FOR_EXECUTION_INPUT: Structure = Structure::new(
    "DescribeStateMachineForExecutionInput",
    &[
        Member::new("executionArn", &schemas::ARN).required(),
        Member::new("includedData", &schemas::INCLUDED_DATA),
    ],
);

wire::shape!(DescribeStateMachineForExecutionInput, DESCRIBE_STATE_MACHINE_FOR_EXECUTION_INPUT { 0 execution_arn, 1 included_data });

/// `DescribeStateMachineForExecutionOutput`.
#[derive(Clone, Default)]
pub struct DescribeStateMachineForExecutionOutput {
    /// `stateMachineArn`.
    pub state_machine_arn: String,
    /// `name`.
    pub name: String,
    /// `definition`.
    pub definition: SensitiveString,
    /// `roleArn`.
    pub role_arn: String,
    /// `updateDate`.
    pub update_date: Timestamp,
    /// `loggingConfiguration`.
    pub logging_configuration: Option<LoggingConfiguration>,
    /// `tracingConfiguration`.
    pub tracing_configuration: Option<TracingConfiguration>,
    /// `mapRunArn`.
    pub map_run_arn: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `revisionId`.
    pub revision_id: Option<String>,
    /// `encryptionConfiguration`.
    pub encryption_configuration: Option<EncryptionConfiguration>,
    /// `variableReferences`.
    pub variable_references: Option<BTreeMap<String, Vec<SensitiveString>>>,
}

pub(super) static DESCRIBE_STATE_MACHINE_FOR_EXECUTION_OUTPUT: Structure = Structure::new(
    "DescribeStateMachineForExecutionOutput",
    &[
        Member::new("stateMachineArn", &schemas::ARN).required(),
        Member::new("name", &schemas::NAME).required(),
        Member::new("definition", &schemas::DEFINITION).required(),
        Member::new("roleArn", &schemas::ARN).required(),
        Member::new("updateDate", &plain::TIMESTAMP).required(),
        Member::new("loggingConfiguration", &schemas::LOGGING_CONFIGURATION),
        Member::new("tracingConfiguration", &schemas::TRACING_CONFIGURATION),
        Member::new("mapRunArn", &schemas::LONG_ARN),
        Member::new("label", &plain::STRING),
        Member::new("revisionId", &plain::STRING),
        Member::new("encryptionConfiguration", &schemas::ENCRYPTION_CONFIGURATION),
        Member::new("variableReferences", &schemas::VARIABLE_REFERENCES),
    ],
);

wire::shape!(DescribeStateMachineForExecutionOutput, DESCRIBE_STATE_MACHINE_FOR_EXECUTION_OUTPUT { 0 state_machine_arn, 1 name, 2 definition, 3 role_arn, 4 update_date, 5 logging_configuration, 6 tracing_configuration, 7 map_run_arn, 8 label, 9 revision_id, 10 encryption_configuration, 11 variable_references });

/// `DescribeStateMachineInput`.
#[derive(Clone, Default)]
pub struct DescribeStateMachineInput {
    /// `stateMachineArn`.
    pub state_machine_arn: String,
    /// `includedData`.
    pub included_data: Option<IncludedData>,
}

pub(super) static DESCRIBE_STATE_MACHINE_INPUT: Structure = Structure::new(
    "DescribeStateMachineInput",
    &[
        Member::new("stateMachineArn", &schemas::ARN).required(),
        Member::new("includedData", &schemas::INCLUDED_DATA),
    ],
);

wire::shape!(DescribeStateMachineInput, DESCRIBE_STATE_MACHINE_INPUT { 0 state_machine_arn, 1 included_data });

/// `DescribeStateMachineOutput`.
#[derive(Clone, Default)]
pub struct DescribeStateMachineOutput {
    /// `stateMachineArn`.
    pub state_machine_arn: String,
    /// `name`.
    pub name: String,
    /// `status`.
    pub status: Option<StateMachineStatus>,
    /// `definition`.
    pub definition: SensitiveString,
    /// `roleArn`.
    pub role_arn: String,
    /// `type`.
    pub r#type: StateMachineType,
    /// `creationDate`.
    pub creation_date: Timestamp,
    /// `loggingConfiguration`.
    pub logging_configuration: Option<LoggingConfiguration>,
    /// `tracingConfiguration`.
    pub tracing_configuration: Option<TracingConfiguration>,
    /// `label`.
    pub label: Option<String>,
    /// `revisionId`.
    pub revision_id: Option<String>,
    /// `description`.
    pub description: Option<SensitiveString>,
    /// `encryptionConfiguration`.
    pub encryption_configuration: Option<EncryptionConfiguration>,
    /// `variableReferences`.
    pub variable_references: Option<BTreeMap<String, Vec<SensitiveString>>>,
}

pub(super) static DESCRIBE_STATE_MACHINE_OUTPUT: Structure = Structure::new(
    "DescribeStateMachineOutput",
    &[
        Member::new("stateMachineArn", &schemas::ARN).required(),
        Member::new("name", &schemas::NAME).required(),
        Member::new("status", &schemas::STATE_MACHINE_STATUS),
        Member::new("definition", &schemas::DEFINITION).required(),
        Member::new("roleArn", &schemas::ARN).required(),
        Member::new("type", &schemas::STATE_MACHINE_TYPE).required(),
        Member::new("creationDate", &plain::TIMESTAMP).required(),
        Member::new("loggingConfiguration", &schemas::LOGGING_CONFIGURATION),
        Member::new("tracingConfiguration", &schemas::TRACING_CONFIGURATION),
        Member::new("label", &plain::STRING),
        Member::new("revisionId", &plain::STRING),
        Member::new("description", &schemas::VERSION_DESCRIPTION),
        Member::new("encryptionConfiguration", &schemas::ENCRYPTION_CONFIGURATION),
        Member::new("variableReferences", &schemas::VARIABLE_REFERENCES),
    ],
);

wire::shape!(DescribeStateMachineOutput, DESCRIBE_STATE_MACHINE_OUTPUT { 0 state_machine_arn, 1 name, 2 status, 3 definition, 4 role_arn, 5 r#type, 6 creation_date, 7 logging_configuration, 8 tracing_configuration, 9 label, 10 revision_id, 11 description, 12 encryption_configuration, 13 variable_references });

/// `EncryptionConfiguration`.
#[derive(Clone, Default)]
pub struct EncryptionConfiguration {
    /// `kmsKeyId`.
    pub kms_key_id: Option<String>,
    /// `kmsDataKeyReusePeriodSeconds`.
    pub kms_data_key_reuse_period_seconds: Option<i32>,
    /// `type`.
    pub r#type: EncryptionType,
}

pub(super) static ENCRYPTION_CONFIGURATION: Structure = Structure::new(
    "EncryptionConfiguration",
    &[
        Member::new("kmsKeyId", &schemas::KMS_KEY_ID),
        Member::new("kmsDataKeyReusePeriodSeconds", &schemas::KMS_DATA_KEY_REUSE_PERIOD_SECONDS),
        Member::new("type", &schemas::ENCRYPTION_TYPE).required(),
    ],
);

wire::shape!(EncryptionConfiguration, ENCRYPTION_CONFIGURATION { 0 kms_key_id, 1 kms_data_key_reuse_period_seconds, 2 r#type });

/// `EvaluationFailedEventDetails`.
#[derive(Clone, Default)]
pub struct EvaluationFailedEventDetails {
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
    /// `location`.
    pub location: Option<SensitiveString>,
    /// `state`.
    pub state: String,
}

pub(super) static EVALUATION_FAILED_EVENT_DETAILS: Structure = Structure::new(
    "EvaluationFailedEventDetails",
    &[
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
        Member::new("location", &schemas::EVALUATION_FAILURE_LOCATION),
        Member::new("state", &schemas::STATE_NAME).required(),
    ],
);

wire::shape!(EvaluationFailedEventDetails, EVALUATION_FAILED_EVENT_DETAILS { 0 error, 1 cause, 2 location, 3 state });

/// `ExecutionAbortedEventDetails`.
#[derive(Clone, Default)]
pub struct ExecutionAbortedEventDetails {
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static EXECUTION_ABORTED_EVENT_DETAILS: Structure = Structure::new(
    "ExecutionAbortedEventDetails",
    &[
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(ExecutionAbortedEventDetails, EXECUTION_ABORTED_EVENT_DETAILS { 0 error, 1 cause });

/// `ExecutionFailedEventDetails`.
#[derive(Clone, Default)]
pub struct ExecutionFailedEventDetails {
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static EXECUTION_FAILED_EVENT_DETAILS: Structure = Structure::new(
    "ExecutionFailedEventDetails",
    &[
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(ExecutionFailedEventDetails, EXECUTION_FAILED_EVENT_DETAILS { 0 error, 1 cause });

/// `ExecutionListItem`.
#[derive(Clone, Default)]
pub struct ExecutionListItem {
    /// `executionArn`.
    pub execution_arn: String,
    /// `stateMachineArn`.
    pub state_machine_arn: String,
    /// `name`.
    pub name: String,
    /// `status`.
    pub status: ExecutionStatus,
    /// `startDate`.
    pub start_date: Timestamp,
    /// `stopDate`.
    pub stop_date: Option<Timestamp>,
    /// `mapRunArn`.
    pub map_run_arn: Option<String>,
    /// `itemCount`.
    pub item_count: Option<i32>,
    /// `stateMachineVersionArn`.
    pub state_machine_version_arn: Option<String>,
    /// `stateMachineAliasArn`.
    pub state_machine_alias_arn: Option<String>,
    /// `redriveCount`.
    pub redrive_count: Option<i32>,
    /// `redriveDate`.
    pub redrive_date: Option<Timestamp>,
}

pub(super) static EXECUTION_LIST_ITEM: Structure = Structure::new(
    "ExecutionListItem",
    &[
        Member::new("executionArn", &schemas::ARN).required(),
        Member::new("stateMachineArn", &schemas::ARN).required(),
        Member::new("name", &schemas::NAME).required(),
        Member::new("status", &schemas::EXECUTION_STATUS).required(),
        Member::new("startDate", &plain::TIMESTAMP).required(),
        Member::new("stopDate", &plain::TIMESTAMP),
        Member::new("mapRunArn", &schemas::LONG_ARN),
        Member::new("itemCount", &schemas::UNSIGNED_INTEGER),
        Member::new("stateMachineVersionArn", &schemas::ARN),
        Member::new("stateMachineAliasArn", &schemas::ARN),
        Member::new("redriveCount", &plain::INTEGER),
        Member::new("redriveDate", &plain::TIMESTAMP),
    ],
);

wire::shape!(ExecutionListItem, EXECUTION_LIST_ITEM { 0 execution_arn, 1 state_machine_arn, 2 name, 3 status, 4 start_date, 5 stop_date, 6 map_run_arn, 7 item_count, 8 state_machine_version_arn, 9 state_machine_alias_arn, 10 redrive_count, 11 redrive_date });

/// `ExecutionRedrivenEventDetails`.
#[derive(Clone, Default)]
pub struct ExecutionRedrivenEventDetails {
    /// `redriveCount`.
    pub redrive_count: Option<i32>,
}

pub(super) static EXECUTION_REDRIVEN_EVENT_DETAILS: Structure = Structure::new(
    "ExecutionRedrivenEventDetails",
    &[Member::new("redriveCount", &plain::INTEGER)],
);

wire::shape!(ExecutionRedrivenEventDetails, EXECUTION_REDRIVEN_EVENT_DETAILS { 0 redrive_count });

/// `ExecutionStartedEventDetails`.
#[derive(Clone, Default)]
pub struct ExecutionStartedEventDetails {
    /// `input`.
    pub input: Option<SensitiveString>,
    /// `inputDetails`.
    pub input_details: Option<HistoryEventExecutionDataDetails>,
    /// `roleArn`.
    pub role_arn: Option<String>,
    /// `stateMachineAliasArn`.
    pub state_machine_alias_arn: Option<String>,
    /// `stateMachineVersionArn`.
    pub state_machine_version_arn: Option<String>,
}

pub(super) static EXECUTION_STARTED_EVENT_DETAILS: Structure = Structure::new(
    "ExecutionStartedEventDetails",
    &[
        Member::new("input", &schemas::SENSITIVE_DATA),
        Member::new("inputDetails", &schemas::HISTORY_EVENT_EXECUTION_DATA_DETAILS),
        Member::new("roleArn", &schemas::ARN),
        Member::new("stateMachineAliasArn", &schemas::ARN),
        Member::new("stateMachineVersionArn", &schemas::ARN),
    ],
);

wire::shape!(ExecutionStartedEventDetails, EXECUTION_STARTED_EVENT_DETAILS { 0 input, 1 input_details, 2 role_arn, 3 state_machine_alias_arn, 4 state_machine_version_arn });

/// `ExecutionSucceededEventDetails`.
#[derive(Clone, Default)]
pub struct ExecutionSucceededEventDetails {
    /// `output`.
    pub output: Option<SensitiveString>,
    /// `outputDetails`.
    pub output_details: Option<HistoryEventExecutionDataDetails>,
}

pub(super) static EXECUTION_SUCCEEDED_EVENT_DETAILS: Structure = Structure::new(
    "ExecutionSucceededEventDetails",
    &[
        Member::new("output", &schemas::SENSITIVE_DATA),
        Member::new("outputDetails", &schemas::HISTORY_EVENT_EXECUTION_DATA_DETAILS),
    ],
);

wire::shape!(ExecutionSucceededEventDetails, EXECUTION_SUCCEEDED_EVENT_DETAILS { 0 output, 1 output_details });

/// `ExecutionTimedOutEventDetails`.
#[derive(Clone, Default)]
pub struct ExecutionTimedOutEventDetails {
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static EXECUTION_TIMED_OUT_EVENT_DETAILS: Structure = Structure::new(
    "ExecutionTimedOutEventDetails",
    &[
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(ExecutionTimedOutEventDetails, EXECUTION_TIMED_OUT_EVENT_DETAILS { 0 error, 1 cause });

/// `GetExecutionHistoryInput`.
#[derive(Clone, Default)]
pub struct GetExecutionHistoryInput {
    /// `executionArn`.
    pub execution_arn: String,
    /// `maxResults`.
    pub max_results: Option<i32>,
    /// `reverseOrder`.
    pub reverse_order: Option<bool>,
    /// `nextToken`.
    pub next_token: Option<String>,
    /// `includeExecutionData`.
    pub include_execution_data: Option<bool>,
}

pub(super) static GET_EXECUTION_HISTORY_INPUT: Structure = Structure::new(
    "GetExecutionHistoryInput",
    &[
        Member::new("executionArn", &schemas::ARN).required(),
        Member::new("maxResults", &schemas::PAGE_SIZE),
        Member::new("reverseOrder", &plain::BOOLEAN),
        Member::new("nextToken", &schemas::PAGE_TOKEN),
        Member::new("includeExecutionData", &plain::BOOLEAN),
    ],
);

wire::shape!(GetExecutionHistoryInput, GET_EXECUTION_HISTORY_INPUT { 0 execution_arn, 1 max_results, 2 reverse_order, 3 next_token, 4 include_execution_data });

/// `GetExecutionHistoryOutput`.
#[derive(Clone, Default)]
pub struct GetExecutionHistoryOutput {
    /// `events`.
    pub events: Vec<HistoryEvent>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static GET_EXECUTION_HISTORY_OUTPUT: Structure = Structure::new(
    "GetExecutionHistoryOutput",
    &[
        Member::new("events", &schemas::HISTORY_EVENT_LIST).required(),
        Member::new("nextToken", &schemas::PAGE_TOKEN),
    ],
);

wire::shape!(GetExecutionHistoryOutput, GET_EXECUTION_HISTORY_OUTPUT { 0 events, 1 next_token });

/// `HistoryEvent`.
#[derive(Clone, Default)]
pub struct HistoryEvent {
    /// `timestamp`.
    pub timestamp: Timestamp,
    /// `type`.
    pub r#type: HistoryEventType,
    /// `id`.
    pub id: i64,
    /// `previousEventId`.
    pub previous_event_id: Option<i64>,
    /// `activityFailedEventDetails`.
    pub activity_failed_event_details: Option<ActivityFailedEventDetails>,
    /// `activityScheduleFailedEventDetails`.
    pub activity_schedule_failed_event_details: Option<ActivityScheduleFailedEventDetails>,
    /// `activityScheduledEventDetails`.
    pub activity_scheduled_event_details: Option<ActivityScheduledEventDetails>,
    /// `activityStartedEventDetails`.
    pub activity_started_event_details: Option<ActivityStartedEventDetails>,
    /// `activitySucceededEventDetails`.
    pub activity_succeeded_event_details: Option<ActivitySucceededEventDetails>,
    /// `activityTimedOutEventDetails`.
    pub activity_timed_out_event_details: Option<ActivityTimedOutEventDetails>,
    /// `taskFailedEventDetails`.
    pub task_failed_event_details: Option<TaskFailedEventDetails>,
    /// `taskScheduledEventDetails`.
    pub task_scheduled_event_details: Option<TaskScheduledEventDetails>,
    /// `taskStartFailedEventDetails`.
    pub task_start_failed_event_details: Option<TaskStartFailedEventDetails>,
    /// `taskStartedEventDetails`.
    pub task_started_event_details: Option<TaskStartedEventDetails>,
    /// `taskSubmitFailedEventDetails`.
    pub task_submit_failed_event_details: Option<TaskSubmitFailedEventDetails>,
    /// `taskSubmittedEventDetails`.
    pub task_submitted_event_details: Option<TaskSubmittedEventDetails>,
    /// `taskSucceededEventDetails`.
    pub task_succeeded_event_details: Option<TaskSucceededEventDetails>,
    /// `taskTimedOutEventDetails`.
    pub task_timed_out_event_details: Option<TaskTimedOutEventDetails>,
    /// `executionFailedEventDetails`.
    pub execution_failed_event_details: Option<ExecutionFailedEventDetails>,
    /// `executionStartedEventDetails`.
    pub execution_started_event_details: Option<ExecutionStartedEventDetails>,
    /// `executionSucceededEventDetails`.
    pub execution_succeeded_event_details: Option<ExecutionSucceededEventDetails>,
    /// `executionAbortedEventDetails`.
    pub execution_aborted_event_details: Option<ExecutionAbortedEventDetails>,
    /// `executionTimedOutEventDetails`.
    pub execution_timed_out_event_details: Option<ExecutionTimedOutEventDetails>,
    /// `executionRedrivenEventDetails`.
    pub execution_redriven_event_details: Option<ExecutionRedrivenEventDetails>,
    /// `mapStateStartedEventDetails`.
    pub map_state_started_event_details: Option<MapStateStartedEventDetails>,
    /// `mapIterationStartedEventDetails`.
    pub map_iteration_started_event_details: Option<MapIterationEventDetails>,
    /// `mapIterationSucceededEventDetails`.
    pub map_iteration_succeeded_event_details: Option<MapIterationEventDetails>,
    /// `mapIterationFailedEventDetails`.
    pub map_iteration_failed_event_details: Option<MapIterationEventDetails>,
    /// `mapIterationAbortedEventDetails`.
    pub map_iteration_aborted_event_details: Option<MapIterationEventDetails>,
    /// `lambdaFunctionFailedEventDetails`.
    pub lambda_function_failed_event_details: Option<LambdaFunctionFailedEventDetails>,
    /// `lambdaFunctionScheduleFailedEventDetails`.
    pub lambda_function_schedule_failed_event_details:
        Option<LambdaFunctionScheduleFailedEventDetails>,
    /// `lambdaFunctionScheduledEventDetails`.
    pub lambda_function_scheduled_event_details: Option<LambdaFunctionScheduledEventDetails>,
    /// `lambdaFunctionStartFailedEventDetails`.
    pub lambda_function_start_failed_event_details: Option<LambdaFunctionStartFailedEventDetails>,
    /// `lambdaFunctionSucceededEventDetails`.
    pub lambda_function_succeeded_event_details: Option<LambdaFunctionSucceededEventDetails>,
    /// `lambdaFunctionTimedOutEventDetails`.
    pub lambda_function_timed_out_event_details: Option<LambdaFunctionTimedOutEventDetails>,
    /// `stateEnteredEventDetails`.
    pub state_entered_event_details: Option<StateEnteredEventDetails>,
    /// `stateExitedEventDetails`.
    pub state_exited_event_details: Option<StateExitedEventDetails>,
    /// `mapRunStartedEventDetails`.
    pub map_run_started_event_details: Option<MapRunStartedEventDetails>,
    /// `mapRunFailedEventDetails`.
    pub map_run_failed_event_details: Option<MapRunFailedEventDetails>,
    /// `mapRunRedrivenEventDetails`.
    pub map_run_redriven_event_details: Option<MapRunRedrivenEventDetails>,
    /// `evaluationFailedEventDetails`.
    pub evaluation_failed_event_details: Option<EvaluationFailedEventDetails>,
}

pub(super) static HISTORY_EVENT: Structure = Structure::new(
    "HistoryEvent",
    &[
        Member::new("timestamp", &plain::TIMESTAMP).required(),
        Member::new("type", &schemas::HISTORY_EVENT_TYPE).required(),
        Member::new("id", &plain::LONG).required(),
        Member::new("previousEventId", &plain::LONG),
        Member::new("activityFailedEventDetails", &schemas::ACTIVITY_FAILED_EVENT_DETAILS),
        Member::new(
            "activityScheduleFailedEventDetails",
            &schemas::ACTIVITY_SCHEDULE_FAILED_EVENT_DETAILS,
        ),
        Member::new("activityScheduledEventDetails", &schemas::ACTIVITY_SCHEDULED_EVENT_DETAILS),
        Member::new("activityStartedEventDetails", &schemas::ACTIVITY_STARTED_EVENT_DETAILS),
        Member::new("activitySucceededEventDetails", &schemas::ACTIVITY_SUCCEEDED_EVENT_DETAILS),
        Member::new("activityTimedOutEventDetails", &schemas::ACTIVITY_TIMED_OUT_EVENT_DETAILS),
        Member::new("taskFailedEventDetails", &schemas::TASK_FAILED_EVENT_DETAILS),
        Member::new("taskScheduledEventDetails", &schemas::TASK_SCHEDULED_EVENT_DETAILS),
        Member::new("taskStartFailedEventDetails", &schemas::TASK_START_FAILED_EVENT_DETAILS),
        Member::new("taskStartedEventDetails", &schemas::TASK_STARTED_EVENT_DETAILS),
        Member::new("taskSubmitFailedEventDetails", &schemas::TASK_SUBMIT_FAILED_EVENT_DETAILS),
        Member::new("taskSubmittedEventDetails", &schemas::TASK_SUBMITTED_EVENT_DETAILS),
        Member::new("taskSucceededEventDetails", &schemas::TASK_SUCCEEDED_EVENT_DETAILS),
        Member::new("taskTimedOutEventDetails", &schemas::TASK_TIMED_OUT_EVENT_DETAILS),
        Member::new("executionFailedEventDetails", &schemas::EXECUTION_FAILED_EVENT_DETAILS),
        Member::new("executionStartedEventDetails", &schemas::EXECUTION_STARTED_EVENT_DETAILS),
        Member::new("executionSucceededEventDetails", &schemas::EXECUTION_SUCCEEDED_EVENT_DETAILS),
        Member::new("executionAbortedEventDetails", &schemas::EXECUTION_ABORTED_EVENT_DETAILS),
        Member::new("executionTimedOutEventDetails", &schemas::EXECUTION_TIMED_OUT_EVENT_DETAILS),
        Member::new("executionRedrivenEventDetails", &schemas::EXECUTION_REDRIVEN_EVENT_DETAILS),
        Member::new("mapStateStartedEventDetails", &schemas::MAP_STATE_STARTED_EVENT_DETAILS),
        Member::new("mapIterationStartedEventDetails", &schemas::MAP_ITERATION_EVENT_DETAILS),
        Member::new("mapIterationSucceededEventDetails", &schemas::MAP_ITERATION_EVENT_DETAILS),
        Member::new("mapIterationFailedEventDetails", &schemas::MAP_ITERATION_EVENT_DETAILS),
        Member::new("mapIterationAbortedEventDetails", &schemas::MAP_ITERATION_EVENT_DETAILS),
        Member::new(
            "lambdaFunctionFailedEventDetails",
            &schemas::LAMBDA_FUNCTION_FAILED_EVENT_DETAILS,
        ),
        Member::new(
            "lambdaFunctionScheduleFailedEventDetails",
            &schemas::LAMBDA_FUNCTION_SCHEDULE_FAILED_EVENT_DETAILS,
        ),
        Member::new(
            "lambdaFunctionScheduledEventDetails",
            &schemas::LAMBDA_FUNCTION_SCHEDULED_EVENT_DETAILS,
        ),
        Member::new(
            "lambdaFunctionStartFailedEventDetails",
            &schemas::LAMBDA_FUNCTION_START_FAILED_EVENT_DETAILS,
        ),
        Member::new(
            "lambdaFunctionSucceededEventDetails",
            &schemas::LAMBDA_FUNCTION_SUCCEEDED_EVENT_DETAILS,
        ),
        Member::new(
            "lambdaFunctionTimedOutEventDetails",
            &schemas::LAMBDA_FUNCTION_TIMED_OUT_EVENT_DETAILS,
        ),
        Member::new("stateEnteredEventDetails", &schemas::STATE_ENTERED_EVENT_DETAILS),
        Member::new("stateExitedEventDetails", &schemas::STATE_EXITED_EVENT_DETAILS),
        Member::new("mapRunStartedEventDetails", &schemas::MAP_RUN_STARTED_EVENT_DETAILS),
        Member::new("mapRunFailedEventDetails", &schemas::MAP_RUN_FAILED_EVENT_DETAILS),
        Member::new("mapRunRedrivenEventDetails", &schemas::MAP_RUN_REDRIVEN_EVENT_DETAILS),
        Member::new("evaluationFailedEventDetails", &schemas::EVALUATION_FAILED_EVENT_DETAILS),
    ],
);

wire::shape!(HistoryEvent, HISTORY_EVENT { 0 timestamp, 1 r#type, 2 id, 3 previous_event_id, 4 activity_failed_event_details, 5 activity_schedule_failed_event_details, 6 activity_scheduled_event_details, 7 activity_started_event_details, 8 activity_succeeded_event_details, 9 activity_timed_out_event_details, 10 task_failed_event_details, 11 task_scheduled_event_details, 12 task_start_failed_event_details, 13 task_started_event_details, 14 task_submit_failed_event_details, 15 task_submitted_event_details, 16 task_succeeded_event_details, 17 task_timed_out_event_details, 18 execution_failed_event_details, 19 execution_started_event_details, 20 execution_succeeded_event_details, 21 execution_aborted_event_details, 22 execution_timed_out_event_details, 23 execution_redriven_event_details, 24 map_state_started_event_details, 25 map_iteration_started_event_details, 26 map_iteration_succeeded_event_details, 27 map_iteration_failed_event_details, 28 map_iteration_aborted_event_details, 29 lambda_function_failed_event_details, 30 lambda_function_schedule_failed_event_details, 31 lambda_function_scheduled_event_details, 32 lambda_function_start_failed_event_details, 33 lambda_function_succeeded_event_details, 34 lambda_function_timed_out_event_details, 35 state_entered_event_details, 36 state_exited_event_details, 37 map_run_started_event_details, 38 map_run_failed_event_details, 39 map_run_redriven_event_details, 40 evaluation_failed_event_details });

/// `HistoryEventExecutionDataDetails`.
#[derive(Clone, Default)]
pub struct HistoryEventExecutionDataDetails {
    /// `truncated`.
    pub truncated: Option<bool>,
}

pub(super) static HISTORY_EVENT_EXECUTION_DATA_DETAILS: Structure = Structure::new(
    "HistoryEventExecutionDataDetails",
    &[Member::new("truncated", &plain::BOOLEAN)],
);

wire::shape!(HistoryEventExecutionDataDetails, HISTORY_EVENT_EXECUTION_DATA_DETAILS { 0 truncated });

/// `LambdaFunctionFailedEventDetails`.
#[derive(Clone, Default)]
pub struct LambdaFunctionFailedEventDetails {
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static LAMBDA_FUNCTION_FAILED_EVENT_DETAILS: Structure = Structure::new(
    "LambdaFunctionFailedEventDetails",
    &[
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(LambdaFunctionFailedEventDetails, LAMBDA_FUNCTION_FAILED_EVENT_DETAILS { 0 error, 1 cause });

/// `LambdaFunctionScheduleFailedEventDetails`.
#[derive(Clone, Default)]
pub struct LambdaFunctionScheduleFailedEventDetails {
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static LAMBDA_FUNCTION_SCHEDULE_FAILED_EVENT_DETAILS: Structure = Structure::new(
    "LambdaFunctionScheduleFailedEventDetails",
    &[
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(LambdaFunctionScheduleFailedEventDetails, LAMBDA_FUNCTION_SCHEDULE_FAILED_EVENT_DETAILS { 0 error, 1 cause });

/// `LambdaFunctionScheduledEventDetails`.
#[derive(Clone, Default)]
pub struct LambdaFunctionScheduledEventDetails {
    /// `resource`.
    pub resource: String,
    /// `input`.
    pub input: Option<SensitiveString>,
    /// `inputDetails`.
    pub input_details: Option<HistoryEventExecutionDataDetails>,
    /// `timeoutInSeconds`.
    pub timeout_in_seconds: Option<i64>,
    /// `taskCredentials`.
    pub task_credentials: Option<TaskCredentials>,
}

pub(super) static LAMBDA_FUNCTION_SCHEDULED_EVENT_DETAILS: Structure = Structure::new(
    "LambdaFunctionScheduledEventDetails",
    &[
        Member::new("resource", &schemas::ARN).required(),
        Member::new("input", &schemas::SENSITIVE_DATA),
        Member::new("inputDetails", &schemas::HISTORY_EVENT_EXECUTION_DATA_DETAILS),
        Member::new("timeoutInSeconds", &plain::LONG),
        Member::new("taskCredentials", &schemas::TASK_CREDENTIALS),
    ],
);

wire::shape!(LambdaFunctionScheduledEventDetails, LAMBDA_FUNCTION_SCHEDULED_EVENT_DETAILS { 0 resource, 1 input, 2 input_details, 3 timeout_in_seconds, 4 task_credentials });

/// `LambdaFunctionStartFailedEventDetails`.
#[derive(Clone, Default)]
pub struct LambdaFunctionStartFailedEventDetails {
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static LAMBDA_FUNCTION_START_FAILED_EVENT_DETAILS: Structure = Structure::new(
    "LambdaFunctionStartFailedEventDetails",
    &[
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(LambdaFunctionStartFailedEventDetails, LAMBDA_FUNCTION_START_FAILED_EVENT_DETAILS { 0 error, 1 cause });

/// `LambdaFunctionSucceededEventDetails`.
#[derive(Clone, Default)]
pub struct LambdaFunctionSucceededEventDetails {
    /// `output`.
    pub output: Option<SensitiveString>,
    /// `outputDetails`.
    pub output_details: Option<HistoryEventExecutionDataDetails>,
}

pub(super) static LAMBDA_FUNCTION_SUCCEEDED_EVENT_DETAILS: Structure = Structure::new(
    "LambdaFunctionSucceededEventDetails",
    &[
        Member::new("output", &schemas::SENSITIVE_DATA),
        Member::new("outputDetails", &schemas::HISTORY_EVENT_EXECUTION_DATA_DETAILS),
    ],
);

wire::shape!(LambdaFunctionSucceededEventDetails, LAMBDA_FUNCTION_SUCCEEDED_EVENT_DETAILS { 0 output, 1 output_details });

/// `LambdaFunctionTimedOutEventDetails`.
#[derive(Clone, Default)]
pub struct LambdaFunctionTimedOutEventDetails {
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static LAMBDA_FUNCTION_TIMED_OUT_EVENT_DETAILS: Structure = Structure::new(
    "LambdaFunctionTimedOutEventDetails",
    &[
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(LambdaFunctionTimedOutEventDetails, LAMBDA_FUNCTION_TIMED_OUT_EVENT_DETAILS { 0 error, 1 cause });

/// `ListExecutionsInput`.
#[derive(Clone, Default)]
pub struct ListExecutionsInput {
    /// `stateMachineArn`.
    pub state_machine_arn: Option<String>,
    /// `statusFilter`.
    pub status_filter: Option<ExecutionStatus>,
    /// `maxResults`.
    pub max_results: Option<i32>,
    /// `nextToken`.
    pub next_token: Option<String>,
    /// `mapRunArn`.
    pub map_run_arn: Option<String>,
    /// `redriveFilter`.
    pub redrive_filter: Option<ExecutionRedriveFilter>,
}

pub(super) static LIST_EXECUTIONS_INPUT: Structure = Structure::new(
    "ListExecutionsInput",
    &[
        Member::new("stateMachineArn", &schemas::ARN),
        Member::new("statusFilter", &schemas::EXECUTION_STATUS),
        Member::new("maxResults", &schemas::PAGE_SIZE),
        Member::new("nextToken", &schemas::LIST_EXECUTIONS_PAGE_TOKEN),
        Member::new("mapRunArn", &schemas::LONG_ARN),
        Member::new("redriveFilter", &schemas::EXECUTION_REDRIVE_FILTER),
    ],
);

wire::shape!(ListExecutionsInput, LIST_EXECUTIONS_INPUT { 0 state_machine_arn, 1 status_filter, 2 max_results, 3 next_token, 4 map_run_arn, 5 redrive_filter });

/// `ListExecutionsOutput`.
#[derive(Clone, Default)]
pub struct ListExecutionsOutput {
    /// `executions`.
    pub executions: Vec<ExecutionListItem>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_EXECUTIONS_OUTPUT: Structure = Structure::new(
    "ListExecutionsOutput",
    &[
        Member::new("executions", &schemas::EXECUTION_LIST).required(),
        Member::new("nextToken", &schemas::LIST_EXECUTIONS_PAGE_TOKEN),
    ],
);

wire::shape!(ListExecutionsOutput, LIST_EXECUTIONS_OUTPUT { 0 executions, 1 next_token });

/// `ListStateMachineVersionsInput`.
#[derive(Clone, Default)]
pub struct ListStateMachineVersionsInput {
    /// `stateMachineArn`.
    pub state_machine_arn: String,
    /// `nextToken`.
    pub next_token: Option<String>,
    /// `maxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_STATE_MACHINE_VERSIONS_INPUT: Structure = Structure::new(
    "ListStateMachineVersionsInput",
    &[
        Member::new("stateMachineArn", &schemas::ARN).required(),
        Member::new("nextToken", &schemas::PAGE_TOKEN),
        Member::new("maxResults", &schemas::PAGE_SIZE),
    ],
);

wire::shape!(ListStateMachineVersionsInput, LIST_STATE_MACHINE_VERSIONS_INPUT { 0 state_machine_arn, 1 next_token, 2 max_results });

/// `ListStateMachineVersionsOutput`.
#[derive(Clone, Default)]
pub struct ListStateMachineVersionsOutput {
    /// `stateMachineVersions`.
    pub state_machine_versions: Vec<StateMachineVersionListItem>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_STATE_MACHINE_VERSIONS_OUTPUT: Structure = Structure::new(
    "ListStateMachineVersionsOutput",
    &[
        Member::new("stateMachineVersions", &schemas::STATE_MACHINE_VERSION_LIST).required(),
        Member::new("nextToken", &schemas::PAGE_TOKEN),
    ],
);

wire::shape!(ListStateMachineVersionsOutput, LIST_STATE_MACHINE_VERSIONS_OUTPUT { 0 state_machine_versions, 1 next_token });

/// `ListStateMachinesInput`.
#[derive(Clone, Default)]
pub struct ListStateMachinesInput {
    /// `maxResults`.
    pub max_results: Option<i32>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_STATE_MACHINES_INPUT: Structure = Structure::new(
    "ListStateMachinesInput",
    &[
        Member::new("maxResults", &schemas::PAGE_SIZE),
        Member::new("nextToken", &schemas::PAGE_TOKEN),
    ],
);

wire::shape!(ListStateMachinesInput, LIST_STATE_MACHINES_INPUT { 0 max_results, 1 next_token });

/// `ListStateMachinesOutput`.
#[derive(Clone, Default)]
pub struct ListStateMachinesOutput {
    /// `stateMachines`.
    pub state_machines: Vec<StateMachineListItem>,
    /// `nextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_STATE_MACHINES_OUTPUT: Structure = Structure::new(
    "ListStateMachinesOutput",
    &[
        Member::new("stateMachines", &schemas::STATE_MACHINE_LIST).required(),
        Member::new("nextToken", &schemas::PAGE_TOKEN),
    ],
);

wire::shape!(ListStateMachinesOutput, LIST_STATE_MACHINES_OUTPUT { 0 state_machines, 1 next_token });

/// `ListTagsForResourceInput`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceInput {
    /// `resourceArn`.
    pub resource_arn: String,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_INPUT: Structure = Structure::new(
    "ListTagsForResourceInput",
    &[Member::new("resourceArn", &schemas::ARN).required()],
);

wire::shape!(ListTagsForResourceInput, LIST_TAGS_FOR_RESOURCE_INPUT { 0 resource_arn });

/// `ListTagsForResourceOutput`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceOutput {
    /// `tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_OUTPUT: Structure =
    Structure::new("ListTagsForResourceOutput", &[Member::new("tags", &schemas::TAG_LIST)]);

wire::shape!(ListTagsForResourceOutput, LIST_TAGS_FOR_RESOURCE_OUTPUT { 0 tags });

/// `LogDestination`.
#[derive(Clone, Default)]
pub struct LogDestination {
    /// `cloudWatchLogsLogGroup`.
    pub cloud_watch_logs_log_group: Option<CloudWatchLogsLogGroup>,
}

pub(super) static LOG_DESTINATION: Structure = Structure::new(
    "LogDestination",
    &[Member::new("cloudWatchLogsLogGroup", &schemas::CLOUD_WATCH_LOGS_LOG_GROUP)],
);

wire::shape!(LogDestination, LOG_DESTINATION { 0 cloud_watch_logs_log_group });

/// `LoggingConfiguration`.
#[derive(Clone, Default)]
pub struct LoggingConfiguration {
    /// `level`.
    pub level: Option<LogLevel>,
    /// `includeExecutionData`.
    pub include_execution_data: Option<bool>,
    /// `destinations`.
    pub destinations: Option<Vec<LogDestination>>,
}

pub(super) static LOGGING_CONFIGURATION: Structure = Structure::new(
    "LoggingConfiguration",
    &[
        Member::new("level", &schemas::LOG_LEVEL),
        Member::new("includeExecutionData", &plain::BOOLEAN),
        Member::new("destinations", &schemas::LOG_DESTINATION_LIST),
    ],
);

wire::shape!(LoggingConfiguration, LOGGING_CONFIGURATION { 0 level, 1 include_execution_data, 2 destinations });

/// `MapIterationEventDetails`.
#[derive(Clone, Default)]
pub struct MapIterationEventDetails {
    /// `name`.
    pub name: Option<String>,
    /// `index`.
    pub index: Option<i32>,
}

pub(super) static MAP_ITERATION_EVENT_DETAILS: Structure = Structure::new(
    "MapIterationEventDetails",
    &[Member::new("name", &schemas::NAME), Member::new("index", &schemas::UNSIGNED_INTEGER)],
);

wire::shape!(MapIterationEventDetails, MAP_ITERATION_EVENT_DETAILS { 0 name, 1 index });

/// `MapRunFailedEventDetails`.
#[derive(Clone, Default)]
pub struct MapRunFailedEventDetails {
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static MAP_RUN_FAILED_EVENT_DETAILS: Structure = Structure::new(
    "MapRunFailedEventDetails",
    &[
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(MapRunFailedEventDetails, MAP_RUN_FAILED_EVENT_DETAILS { 0 error, 1 cause });

/// `MapRunRedrivenEventDetails`.
#[derive(Clone, Default)]
pub struct MapRunRedrivenEventDetails {
    /// `mapRunArn`.
    pub map_run_arn: Option<String>,
    /// `redriveCount`.
    pub redrive_count: Option<i32>,
}

pub(super) static MAP_RUN_REDRIVEN_EVENT_DETAILS: Structure = Structure::new(
    "MapRunRedrivenEventDetails",
    &[Member::new("mapRunArn", &schemas::LONG_ARN), Member::new("redriveCount", &plain::INTEGER)],
);

wire::shape!(MapRunRedrivenEventDetails, MAP_RUN_REDRIVEN_EVENT_DETAILS { 0 map_run_arn, 1 redrive_count });

/// `MapRunStartedEventDetails`.
#[derive(Clone, Default)]
pub struct MapRunStartedEventDetails {
    /// `mapRunArn`.
    pub map_run_arn: Option<String>,
}

pub(super) static MAP_RUN_STARTED_EVENT_DETAILS: Structure =
    Structure::new("MapRunStartedEventDetails", &[Member::new("mapRunArn", &schemas::LONG_ARN)]);

wire::shape!(MapRunStartedEventDetails, MAP_RUN_STARTED_EVENT_DETAILS { 0 map_run_arn });

/// `MapStateStartedEventDetails`.
#[derive(Clone, Default)]
pub struct MapStateStartedEventDetails {
    /// `length`.
    pub length: Option<i32>,
}

pub(super) static MAP_STATE_STARTED_EVENT_DETAILS: Structure = Structure::new(
    "MapStateStartedEventDetails",
    &[Member::new("length", &schemas::UNSIGNED_INTEGER)],
);

wire::shape!(MapStateStartedEventDetails, MAP_STATE_STARTED_EVENT_DETAILS { 0 length });

/// `RedriveExecutionInput`.
#[derive(Clone, Default)]
pub struct RedriveExecutionInput {
    /// `executionArn`.
    pub execution_arn: String,
    /// `clientToken`.
    pub client_token: Option<String>,
}

pub(super) static REDRIVE_EXECUTION_INPUT: Structure = Structure::new(
    "RedriveExecutionInput",
    &[
        Member::new("executionArn", &schemas::ARN).required(),
        Member::new("clientToken", &schemas::CLIENT_TOKEN),
    ],
);

wire::shape!(RedriveExecutionInput, REDRIVE_EXECUTION_INPUT { 0 execution_arn, 1 client_token });

/// `RedriveExecutionOutput`.
#[derive(Clone, Default)]
pub struct RedriveExecutionOutput {
    /// `redriveDate`.
    pub redrive_date: Timestamp,
}

pub(super) static REDRIVE_EXECUTION_OUTPUT: Structure = Structure::new(
    "RedriveExecutionOutput",
    &[Member::new("redriveDate", &plain::TIMESTAMP).required()],
);

wire::shape!(RedriveExecutionOutput, REDRIVE_EXECUTION_OUTPUT { 0 redrive_date });

/// `SendTaskFailureInput`.
#[derive(Clone, Default)]
pub struct SendTaskFailureInput {
    /// `taskToken`.
    pub task_token: SensitiveString,
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static SEND_TASK_FAILURE_INPUT: Structure = Structure::new(
    "SendTaskFailureInput",
    &[
        Member::new("taskToken", &schemas::TASK_TOKEN).required(),
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(SendTaskFailureInput, SEND_TASK_FAILURE_INPUT { 0 task_token, 1 error, 2 cause });

/// `SendTaskFailureOutput`.
#[derive(Clone, Default)]
pub struct SendTaskFailureOutput {}

pub(super) static SEND_TASK_FAILURE_OUTPUT: Structure =
    Structure::new("SendTaskFailureOutput", &[]);

wire::shape!(SendTaskFailureOutput, SEND_TASK_FAILURE_OUTPUT {});

/// `SendTaskHeartbeatInput`.
#[derive(Clone, Default)]
pub struct SendTaskHeartbeatInput {
    /// `taskToken`.
    pub task_token: SensitiveString,
}

pub(super) static SEND_TASK_HEARTBEAT_INPUT: Structure = Structure::new(
    "SendTaskHeartbeatInput",
    &[Member::new("taskToken", &schemas::TASK_TOKEN).required()],
);

wire::shape!(SendTaskHeartbeatInput, SEND_TASK_HEARTBEAT_INPUT { 0 task_token });

/// `SendTaskHeartbeatOutput`.
#[derive(Clone, Default)]
pub struct SendTaskHeartbeatOutput {}

pub(super) static SEND_TASK_HEARTBEAT_OUTPUT: Structure =
    Structure::new("SendTaskHeartbeatOutput", &[]);

wire::shape!(SendTaskHeartbeatOutput, SEND_TASK_HEARTBEAT_OUTPUT {});

/// `SendTaskSuccessInput`.
#[derive(Clone, Default)]
pub struct SendTaskSuccessInput {
    /// `taskToken`.
    pub task_token: SensitiveString,
    /// `output`.
    pub output: SensitiveString,
}

pub(super) static SEND_TASK_SUCCESS_INPUT: Structure = Structure::new(
    "SendTaskSuccessInput",
    &[
        Member::new("taskToken", &schemas::TASK_TOKEN).required(),
        Member::new("output", &schemas::SENSITIVE_DATA).required(),
    ],
);

wire::shape!(SendTaskSuccessInput, SEND_TASK_SUCCESS_INPUT { 0 task_token, 1 output });

/// `SendTaskSuccessOutput`.
#[derive(Clone, Default)]
pub struct SendTaskSuccessOutput {}

pub(super) static SEND_TASK_SUCCESS_OUTPUT: Structure =
    Structure::new("SendTaskSuccessOutput", &[]);

wire::shape!(SendTaskSuccessOutput, SEND_TASK_SUCCESS_OUTPUT {});

/// `StartExecutionInput`.
#[derive(Clone, Default)]
pub struct StartExecutionInput {
    /// `stateMachineArn`.
    pub state_machine_arn: String,
    /// `name`.
    pub name: Option<String>,
    /// `input`.
    pub input: Option<SensitiveString>,
    /// `traceHeader`.
    pub trace_header: Option<String>,
}

pub(super) static START_EXECUTION_INPUT: Structure = Structure::new(
    "StartExecutionInput",
    &[
        Member::new("stateMachineArn", &schemas::ARN).required(),
        Member::new("name", &schemas::NAME),
        Member::new("input", &schemas::SENSITIVE_DATA),
        Member::new("traceHeader", &schemas::TRACE_HEADER),
    ],
);

wire::shape!(StartExecutionInput, START_EXECUTION_INPUT { 0 state_machine_arn, 1 name, 2 input, 3 trace_header });

/// `StartExecutionOutput`.
#[derive(Clone, Default)]
pub struct StartExecutionOutput {
    /// `executionArn`.
    pub execution_arn: String,
    /// `startDate`.
    pub start_date: Timestamp,
}

pub(super) static START_EXECUTION_OUTPUT: Structure = Structure::new(
    "StartExecutionOutput",
    &[
        Member::new("executionArn", &schemas::ARN).required(),
        Member::new("startDate", &plain::TIMESTAMP).required(),
    ],
);

wire::shape!(StartExecutionOutput, START_EXECUTION_OUTPUT { 0 execution_arn, 1 start_date });

/// `StartSyncExecutionInput`.
#[derive(Clone, Default)]
pub struct StartSyncExecutionInput {
    /// `stateMachineArn`.
    pub state_machine_arn: String,
    /// `name`.
    pub name: Option<String>,
    /// `input`.
    pub input: Option<SensitiveString>,
    /// `traceHeader`.
    pub trace_header: Option<String>,
    /// `includedData`.
    pub included_data: Option<IncludedData>,
}

pub(super) static START_SYNC_EXECUTION_INPUT: Structure = Structure::new(
    "StartSyncExecutionInput",
    &[
        Member::new("stateMachineArn", &schemas::ARN).required(),
        Member::new("name", &schemas::NAME),
        Member::new("input", &schemas::SENSITIVE_DATA),
        Member::new("traceHeader", &schemas::TRACE_HEADER),
        Member::new("includedData", &schemas::INCLUDED_DATA),
    ],
);

wire::shape!(StartSyncExecutionInput, START_SYNC_EXECUTION_INPUT { 0 state_machine_arn, 1 name, 2 input, 3 trace_header, 4 included_data });

/// `StartSyncExecutionOutput`.
#[derive(Clone, Default)]
pub struct StartSyncExecutionOutput {
    /// `executionArn`.
    pub execution_arn: String,
    /// `stateMachineArn`.
    pub state_machine_arn: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `startDate`.
    pub start_date: Timestamp,
    /// `stopDate`.
    pub stop_date: Timestamp,
    /// `status`.
    pub status: SyncExecutionStatus,
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
    /// `input`.
    pub input: Option<SensitiveString>,
    /// `inputDetails`.
    pub input_details: Option<CloudWatchEventsExecutionDataDetails>,
    /// `output`.
    pub output: Option<SensitiveString>,
    /// `outputDetails`.
    pub output_details: Option<CloudWatchEventsExecutionDataDetails>,
    /// `traceHeader`.
    pub trace_header: Option<String>,
    /// `billingDetails`.
    pub billing_details: Option<BillingDetails>,
}

pub(super) static START_SYNC_EXECUTION_OUTPUT: Structure = Structure::new(
    "StartSyncExecutionOutput",
    &[
        Member::new("executionArn", &schemas::ARN).required(),
        Member::new("stateMachineArn", &schemas::ARN),
        Member::new("name", &schemas::NAME),
        Member::new("startDate", &plain::TIMESTAMP).required(),
        Member::new("stopDate", &plain::TIMESTAMP).required(),
        Member::new("status", &schemas::SYNC_EXECUTION_STATUS).required(),
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
        Member::new("input", &schemas::SENSITIVE_DATA),
        Member::new("inputDetails", &schemas::CLOUD_WATCH_EVENTS_EXECUTION_DATA_DETAILS),
        Member::new("output", &schemas::SENSITIVE_DATA),
        Member::new("outputDetails", &schemas::CLOUD_WATCH_EVENTS_EXECUTION_DATA_DETAILS),
        Member::new("traceHeader", &schemas::TRACE_HEADER),
        Member::new("billingDetails", &schemas::BILLING_DETAILS),
    ],
);

wire::shape!(StartSyncExecutionOutput, START_SYNC_EXECUTION_OUTPUT { 0 execution_arn, 1 state_machine_arn, 2 name, 3 start_date, 4 stop_date, 5 status, 6 error, 7 cause, 8 input, 9 input_details, 10 output, 11 output_details, 12 trace_header, 13 billing_details });

/// `StateEnteredEventDetails`.
#[derive(Clone, Default)]
pub struct StateEnteredEventDetails {
    /// `name`.
    pub name: String,
    /// `input`.
    pub input: Option<SensitiveString>,
    /// `inputDetails`.
    pub input_details: Option<HistoryEventExecutionDataDetails>,
}

pub(super) static STATE_ENTERED_EVENT_DETAILS: Structure = Structure::new(
    "StateEnteredEventDetails",
    &[
        Member::new("name", &schemas::NAME).required(),
        Member::new("input", &schemas::SENSITIVE_DATA),
        Member::new("inputDetails", &schemas::HISTORY_EVENT_EXECUTION_DATA_DETAILS),
    ],
);

wire::shape!(StateEnteredEventDetails, STATE_ENTERED_EVENT_DETAILS { 0 name, 1 input, 2 input_details });

/// `StateExitedEventDetails`.
#[derive(Clone, Default)]
pub struct StateExitedEventDetails {
    /// `name`.
    pub name: String,
    /// `output`.
    pub output: Option<SensitiveString>,
    /// `outputDetails`.
    pub output_details: Option<HistoryEventExecutionDataDetails>,
    /// `assignedVariables`.
    pub assigned_variables: Option<BTreeMap<String, SensitiveString>>,
    /// `assignedVariablesDetails`.
    pub assigned_variables_details: Option<AssignedVariablesDetails>,
}

pub(super) static STATE_EXITED_EVENT_DETAILS: Structure = Structure::new(
    "StateExitedEventDetails",
    &[
        Member::new("name", &schemas::NAME).required(),
        Member::new("output", &schemas::SENSITIVE_DATA),
        Member::new("outputDetails", &schemas::HISTORY_EVENT_EXECUTION_DATA_DETAILS),
        Member::new("assignedVariables", &schemas::ASSIGNED_VARIABLES),
        Member::new("assignedVariablesDetails", &schemas::ASSIGNED_VARIABLES_DETAILS),
    ],
);

wire::shape!(StateExitedEventDetails, STATE_EXITED_EVENT_DETAILS { 0 name, 1 output, 2 output_details, 3 assigned_variables, 4 assigned_variables_details });

/// `StateMachineListItem`.
#[derive(Clone, Default)]
pub struct StateMachineListItem {
    /// `stateMachineArn`.
    pub state_machine_arn: String,
    /// `name`.
    pub name: String,
    /// `type`.
    pub r#type: StateMachineType,
    /// `creationDate`.
    pub creation_date: Timestamp,
}

pub(super) static STATE_MACHINE_LIST_ITEM: Structure = Structure::new(
    "StateMachineListItem",
    &[
        Member::new("stateMachineArn", &schemas::ARN).required(),
        Member::new("name", &schemas::NAME).required(),
        Member::new("type", &schemas::STATE_MACHINE_TYPE).required(),
        Member::new("creationDate", &plain::TIMESTAMP).required(),
    ],
);

wire::shape!(StateMachineListItem, STATE_MACHINE_LIST_ITEM { 0 state_machine_arn, 1 name, 2 r#type, 3 creation_date });

/// `StateMachineVersionListItem`.
#[derive(Clone, Default)]
pub struct StateMachineVersionListItem {
    /// `stateMachineVersionArn`.
    pub state_machine_version_arn: String,
    /// `creationDate`.
    pub creation_date: Timestamp,
}

pub(super) static STATE_MACHINE_VERSION_LIST_ITEM: Structure = Structure::new(
    "StateMachineVersionListItem",
    &[
        Member::new("stateMachineVersionArn", &schemas::LONG_ARN).required(),
        Member::new("creationDate", &plain::TIMESTAMP).required(),
    ],
);

wire::shape!(StateMachineVersionListItem, STATE_MACHINE_VERSION_LIST_ITEM { 0 state_machine_version_arn, 1 creation_date });

/// `StopExecutionInput`.
#[derive(Clone, Default)]
pub struct StopExecutionInput {
    /// `executionArn`.
    pub execution_arn: String,
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static STOP_EXECUTION_INPUT: Structure = Structure::new(
    "StopExecutionInput",
    &[
        Member::new("executionArn", &schemas::ARN).required(),
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(StopExecutionInput, STOP_EXECUTION_INPUT { 0 execution_arn, 1 error, 2 cause });

/// `StopExecutionOutput`.
#[derive(Clone, Default)]
pub struct StopExecutionOutput {
    /// `stopDate`.
    pub stop_date: Timestamp,
}

pub(super) static STOP_EXECUTION_OUTPUT: Structure =
    Structure::new("StopExecutionOutput", &[Member::new("stopDate", &plain::TIMESTAMP).required()]);

wire::shape!(StopExecutionOutput, STOP_EXECUTION_OUTPUT { 0 stop_date });

/// `Tag`.
#[derive(Clone, Default)]
pub struct Tag {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

pub(super) static TAG: Structure = Structure::new(
    "Tag",
    &[Member::new("key", &schemas::TAG_KEY), Member::new("value", &schemas::TAG_VALUE)],
);

wire::shape!(Tag, TAG { 0 key, 1 value });

/// `TagResourceInput`.
#[derive(Clone, Default)]
pub struct TagResourceInput {
    /// `resourceArn`.
    pub resource_arn: String,
    /// `tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_RESOURCE_INPUT: Structure = Structure::new(
    "TagResourceInput",
    &[
        Member::new("resourceArn", &schemas::ARN).required(),
        Member::new("tags", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(TagResourceInput, TAG_RESOURCE_INPUT { 0 resource_arn, 1 tags });

/// `TagResourceOutput`.
#[derive(Clone, Default)]
pub struct TagResourceOutput {}

pub(super) static TAG_RESOURCE_OUTPUT: Structure = Structure::new("TagResourceOutput", &[]);

wire::shape!(TagResourceOutput, TAG_RESOURCE_OUTPUT {});

/// `TaskCredentials`.
#[derive(Clone, Default)]
pub struct TaskCredentials {
    /// `roleArn`.
    pub role_arn: Option<String>,
}

pub(super) static TASK_CREDENTIALS: Structure =
    Structure::new("TaskCredentials", &[Member::new("roleArn", &schemas::LONG_ARN)]);

wire::shape!(TaskCredentials, TASK_CREDENTIALS { 0 role_arn });

/// `TaskFailedEventDetails`.
#[derive(Clone, Default)]
pub struct TaskFailedEventDetails {
    /// `resourceType`.
    pub resource_type: String,
    /// `resource`.
    pub resource: String,
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static TASK_FAILED_EVENT_DETAILS: Structure = Structure::new(
    "TaskFailedEventDetails",
    &[
        Member::new("resourceType", &schemas::NAME).required(),
        Member::new("resource", &schemas::NAME).required(),
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(TaskFailedEventDetails, TASK_FAILED_EVENT_DETAILS { 0 resource_type, 1 resource, 2 error, 3 cause });

/// `TaskScheduledEventDetails`.
#[derive(Clone, Default)]
pub struct TaskScheduledEventDetails {
    /// `resourceType`.
    pub resource_type: String,
    /// `resource`.
    pub resource: String,
    /// `region`.
    pub region: String,
    /// `parameters`.
    pub parameters: SensitiveString,
    /// `timeoutInSeconds`.
    pub timeout_in_seconds: Option<i64>,
    /// `heartbeatInSeconds`.
    pub heartbeat_in_seconds: Option<i64>,
    /// `taskCredentials`.
    pub task_credentials: Option<TaskCredentials>,
}

pub(super) static TASK_SCHEDULED_EVENT_DETAILS: Structure = Structure::new(
    "TaskScheduledEventDetails",
    &[
        Member::new("resourceType", &schemas::NAME).required(),
        Member::new("resource", &schemas::NAME).required(),
        Member::new("region", &schemas::NAME).required(),
        Member::new("parameters", &schemas::CONNECTOR_PARAMETERS).required(),
        Member::new("timeoutInSeconds", &plain::LONG),
        Member::new("heartbeatInSeconds", &plain::LONG),
        Member::new("taskCredentials", &schemas::TASK_CREDENTIALS),
    ],
);

wire::shape!(TaskScheduledEventDetails, TASK_SCHEDULED_EVENT_DETAILS { 0 resource_type, 1 resource, 2 region, 3 parameters, 4 timeout_in_seconds, 5 heartbeat_in_seconds, 6 task_credentials });

/// `TaskStartFailedEventDetails`.
#[derive(Clone, Default)]
pub struct TaskStartFailedEventDetails {
    /// `resourceType`.
    pub resource_type: String,
    /// `resource`.
    pub resource: String,
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static TASK_START_FAILED_EVENT_DETAILS: Structure = Structure::new(
    "TaskStartFailedEventDetails",
    &[
        Member::new("resourceType", &schemas::NAME).required(),
        Member::new("resource", &schemas::NAME).required(),
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(TaskStartFailedEventDetails, TASK_START_FAILED_EVENT_DETAILS { 0 resource_type, 1 resource, 2 error, 3 cause });

/// `TaskStartedEventDetails`.
#[derive(Clone, Default)]
pub struct TaskStartedEventDetails {
    /// `resourceType`.
    pub resource_type: String,
    /// `resource`.
    pub resource: String,
}

pub(super) static TASK_STARTED_EVENT_DETAILS: Structure = Structure::new(
    "TaskStartedEventDetails",
    &[
        Member::new("resourceType", &schemas::NAME).required(),
        Member::new("resource", &schemas::NAME).required(),
    ],
);

wire::shape!(TaskStartedEventDetails, TASK_STARTED_EVENT_DETAILS { 0 resource_type, 1 resource });

/// `TaskSubmitFailedEventDetails`.
#[derive(Clone, Default)]
pub struct TaskSubmitFailedEventDetails {
    /// `resourceType`.
    pub resource_type: String,
    /// `resource`.
    pub resource: String,
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static TASK_SUBMIT_FAILED_EVENT_DETAILS: Structure = Structure::new(
    "TaskSubmitFailedEventDetails",
    &[
        Member::new("resourceType", &schemas::NAME).required(),
        Member::new("resource", &schemas::NAME).required(),
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(TaskSubmitFailedEventDetails, TASK_SUBMIT_FAILED_EVENT_DETAILS { 0 resource_type, 1 resource, 2 error, 3 cause });

/// `TaskSubmittedEventDetails`.
#[derive(Clone, Default)]
pub struct TaskSubmittedEventDetails {
    /// `resourceType`.
    pub resource_type: String,
    /// `resource`.
    pub resource: String,
    /// `output`.
    pub output: Option<SensitiveString>,
    /// `outputDetails`.
    pub output_details: Option<HistoryEventExecutionDataDetails>,
}

pub(super) static TASK_SUBMITTED_EVENT_DETAILS: Structure = Structure::new(
    "TaskSubmittedEventDetails",
    &[
        Member::new("resourceType", &schemas::NAME).required(),
        Member::new("resource", &schemas::NAME).required(),
        Member::new("output", &schemas::SENSITIVE_DATA),
        Member::new("outputDetails", &schemas::HISTORY_EVENT_EXECUTION_DATA_DETAILS),
    ],
);

wire::shape!(TaskSubmittedEventDetails, TASK_SUBMITTED_EVENT_DETAILS { 0 resource_type, 1 resource, 2 output, 3 output_details });

/// `TaskSucceededEventDetails`.
#[derive(Clone, Default)]
pub struct TaskSucceededEventDetails {
    /// `resourceType`.
    pub resource_type: String,
    /// `resource`.
    pub resource: String,
    /// `output`.
    pub output: Option<SensitiveString>,
    /// `outputDetails`.
    pub output_details: Option<HistoryEventExecutionDataDetails>,
}

pub(super) static TASK_SUCCEEDED_EVENT_DETAILS: Structure = Structure::new(
    "TaskSucceededEventDetails",
    &[
        Member::new("resourceType", &schemas::NAME).required(),
        Member::new("resource", &schemas::NAME).required(),
        Member::new("output", &schemas::SENSITIVE_DATA),
        Member::new("outputDetails", &schemas::HISTORY_EVENT_EXECUTION_DATA_DETAILS),
    ],
);

wire::shape!(TaskSucceededEventDetails, TASK_SUCCEEDED_EVENT_DETAILS { 0 resource_type, 1 resource, 2 output, 3 output_details });

/// `TaskTimedOutEventDetails`.
#[derive(Clone, Default)]
pub struct TaskTimedOutEventDetails {
    /// `resourceType`.
    pub resource_type: String,
    /// `resource`.
    pub resource: String,
    /// `error`.
    pub error: Option<SensitiveString>,
    /// `cause`.
    pub cause: Option<SensitiveString>,
}

pub(super) static TASK_TIMED_OUT_EVENT_DETAILS: Structure = Structure::new(
    "TaskTimedOutEventDetails",
    &[
        Member::new("resourceType", &schemas::NAME).required(),
        Member::new("resource", &schemas::NAME).required(),
        Member::new("error", &schemas::SENSITIVE_ERROR),
        Member::new("cause", &schemas::SENSITIVE_CAUSE),
    ],
);

wire::shape!(TaskTimedOutEventDetails, TASK_TIMED_OUT_EVENT_DETAILS { 0 resource_type, 1 resource, 2 error, 3 cause });

/// `TracingConfiguration`.
#[derive(Clone, Default)]
pub struct TracingConfiguration {
    /// `enabled`.
    pub enabled: Option<bool>,
}

pub(super) static TRACING_CONFIGURATION: Structure =
    Structure::new("TracingConfiguration", &[Member::new("enabled", &plain::BOOLEAN)]);

wire::shape!(TracingConfiguration, TRACING_CONFIGURATION { 0 enabled });

/// `UntagResourceInput`.
#[derive(Clone, Default)]
pub struct UntagResourceInput {
    /// `resourceArn`.
    pub resource_arn: String,
    /// `tagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_RESOURCE_INPUT: Structure = Structure::new(
    "UntagResourceInput",
    &[
        Member::new("resourceArn", &schemas::ARN).required(),
        Member::new("tagKeys", &schemas::TAG_KEY_LIST).required(),
    ],
);

wire::shape!(UntagResourceInput, UNTAG_RESOURCE_INPUT { 0 resource_arn, 1 tag_keys });

/// `UntagResourceOutput`.
#[derive(Clone, Default)]
pub struct UntagResourceOutput {}

pub(super) static UNTAG_RESOURCE_OUTPUT: Structure = Structure::new("UntagResourceOutput", &[]);

wire::shape!(UntagResourceOutput, UNTAG_RESOURCE_OUTPUT {});

/// `UpdateStateMachineInput`.
#[derive(Clone, Default)]
pub struct UpdateStateMachineInput {
    /// `stateMachineArn`.
    pub state_machine_arn: String,
    /// `definition`.
    pub definition: Option<SensitiveString>,
    /// `roleArn`.
    pub role_arn: Option<String>,
    /// `loggingConfiguration`.
    pub logging_configuration: Option<LoggingConfiguration>,
    /// `tracingConfiguration`.
    pub tracing_configuration: Option<TracingConfiguration>,
    /// `publish`.
    pub publish: Option<bool>,
    /// `versionDescription`.
    pub version_description: Option<SensitiveString>,
    /// `encryptionConfiguration`.
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

pub(super) static UPDATE_STATE_MACHINE_INPUT: Structure = Structure::new(
    "UpdateStateMachineInput",
    &[
        Member::new("stateMachineArn", &schemas::ARN).required(),
        Member::new("definition", &schemas::DEFINITION),
        Member::new("roleArn", &schemas::ARN),
        Member::new("loggingConfiguration", &schemas::LOGGING_CONFIGURATION),
        Member::new("tracingConfiguration", &schemas::TRACING_CONFIGURATION),
        Member::new("publish", &plain::BOOLEAN),
        Member::new("versionDescription", &schemas::VERSION_DESCRIPTION),
        Member::new("encryptionConfiguration", &schemas::ENCRYPTION_CONFIGURATION),
    ],
);

wire::shape!(UpdateStateMachineInput, UPDATE_STATE_MACHINE_INPUT { 0 state_machine_arn, 1 definition, 2 role_arn, 3 logging_configuration, 4 tracing_configuration, 5 publish, 6 version_description, 7 encryption_configuration });

/// `UpdateStateMachineOutput`.
#[derive(Clone, Default)]
pub struct UpdateStateMachineOutput {
    /// `updateDate`.
    pub update_date: Timestamp,
    /// `revisionId`.
    pub revision_id: Option<String>,
    /// `stateMachineVersionArn`.
    pub state_machine_version_arn: Option<String>,
}

pub(super) static UPDATE_STATE_MACHINE_OUTPUT: Structure = Structure::new(
    "UpdateStateMachineOutput",
    &[
        Member::new("updateDate", &plain::TIMESTAMP).required(),
        Member::new("revisionId", &plain::STRING),
        Member::new("stateMachineVersionArn", &schemas::ARN),
    ],
);

wire::shape!(UpdateStateMachineOutput, UPDATE_STATE_MACHINE_OUTPUT { 0 update_date, 1 revision_id, 2 state_machine_version_arn });

/// `ValidateStateMachineDefinitionDiagnostic`.
#[derive(Clone, Default)]
pub struct ValidateStateMachineDefinitionDiagnostic {
    /// `severity`.
    pub severity: ValidateStateMachineDefinitionSeverity,
    /// `code`.
    pub code: SensitiveString,
    /// `message`.
    pub message: SensitiveString,
    /// `location`.
    pub location: Option<SensitiveString>,
}

pub(super) static VALIDATE_STATE_MACHINE_DEFINITION_DIAGNOSTIC: Structure = Structure::new(
    "ValidateStateMachineDefinitionDiagnostic",
    &[
        Member::new("severity", &schemas::VALIDATE_STATE_MACHINE_DEFINITION_SEVERITY).required(),
        Member::new("code", &schemas::VALIDATE_STATE_MACHINE_DEFINITION_CODE).required(),
        Member::new("message", &schemas::VALIDATE_STATE_MACHINE_DEFINITION_MESSAGE).required(),
        Member::new("location", &schemas::VALIDATE_STATE_MACHINE_DEFINITION_LOCATION),
    ],
);

wire::shape!(ValidateStateMachineDefinitionDiagnostic, VALIDATE_STATE_MACHINE_DEFINITION_DIAGNOSTIC { 0 severity, 1 code, 2 message, 3 location });

/// `ValidateStateMachineDefinitionInput`.
#[derive(Clone, Default)]
pub struct ValidateStateMachineDefinitionInput {
    /// `definition`.
    pub definition: SensitiveString,
    /// `type`.
    pub r#type: Option<StateMachineType>,
    /// `severity`.
    pub severity: Option<ValidateStateMachineDefinitionSeverity>,
    /// `maxResults`.
    pub max_results: Option<i32>,
}

pub(super) static VALIDATE_STATE_MACHINE_DEFINITION_INPUT: Structure = Structure::new(
    "ValidateStateMachineDefinitionInput",
    &[
        Member::new("definition", &schemas::DEFINITION).required(),
        Member::new("type", &schemas::STATE_MACHINE_TYPE),
        Member::new("severity", &schemas::VALIDATE_STATE_MACHINE_DEFINITION_SEVERITY),
        Member::new("maxResults", &schemas::VALIDATE_STATE_MACHINE_DEFINITION_MAX_RESULT),
    ],
);

wire::shape!(ValidateStateMachineDefinitionInput, VALIDATE_STATE_MACHINE_DEFINITION_INPUT { 0 definition, 1 r#type, 2 severity, 3 max_results });

/// `ValidateStateMachineDefinitionOutput`.
#[derive(Clone, Default)]
pub struct ValidateStateMachineDefinitionOutput {
    /// `result`.
    pub result: ValidateStateMachineDefinitionResultCode,
    /// `diagnostics`.
    pub diagnostics: Vec<ValidateStateMachineDefinitionDiagnostic>,
    /// `truncated`.
    pub truncated: Option<bool>,
}

pub(super) static VALIDATE_STATE_MACHINE_DEFINITION_OUTPUT: Structure = Structure::new(
    "ValidateStateMachineDefinitionOutput",
    &[
        Member::new("result", &schemas::VALIDATE_STATE_MACHINE_DEFINITION_RESULT_CODE).required(),
        Member::new("diagnostics", &schemas::VALIDATE_STATE_MACHINE_DEFINITION_DIAGNOSTIC_LIST)
            .required(),
        Member::new("truncated", &plain::BOOLEAN),
    ],
);

wire::shape!(ValidateStateMachineDefinitionOutput, VALIDATE_STATE_MACHINE_DEFINITION_OUTPUT { 0 result, 1 diagnostics, 2 truncated });
