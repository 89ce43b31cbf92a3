// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema};

pub(super) static ACTIVITY_FAILED_EVENT_DETAILS: Schema = Schema::new(
    "ActivityFailedEventDetails",
    Kind::Structure(&super::structures::ACTIVITY_FAILED_EVENT_DETAILS),
);

pub(super) static ACTIVITY_SCHEDULE_FAILED_EVENT_DETAILS: Schema = Schema::new(
    "ActivityScheduleFailedEventDetails",
    Kind::Structure(&super::structures::ACTIVITY_SCHEDULE_FAILED_EVENT_DETAILS),
);

pub(super) static ACTIVITY_SCHEDULED_EVENT_DETAILS: Schema = Schema::new(
    "ActivityScheduledEventDetails",
    Kind::Structure(&super::structures::ACTIVITY_SCHEDULED_EVENT_DETAILS),
);

pub(super) static ACTIVITY_STARTED_EVENT_DETAILS: Schema = Schema::new(
    "ActivityStartedEventDetails",
    Kind::Structure(&super::structures::ACTIVITY_STARTED_EVENT_DETAILS),
);

pub(super) static ACTIVITY_SUCCEEDED_EVENT_DETAILS: Schema = Schema::new(
    "ActivitySucceededEventDetails",
    Kind::Structure(&super::structures::ACTIVITY_SUCCEEDED_EVENT_DETAILS),
);

pub(super) static ACTIVITY_TIMED_OUT_EVENT_DETAILS: Schema = Schema::new(
    "ActivityTimedOutEventDetails",
    Kind::Structure(&super::structures::ACTIVITY_TIMED_OUT_EVENT_DETAILS),
);

pub(super) static ARN: Schema = Schema::new("Arn", Kind::String).min(1).max(256);

pub(super) static ASSIGNED_VARIABLES: Schema = Schema::new(
    "AssignedVariables",
    Kind::Map(&Map {
        key: Member::new("key", &VARIABLE_NAME).wire("key"),
        value: Member::new("value", &VARIABLE_VALUE).wire("value"),
        flattened: false,
    }),
);

pub(super) static ASSIGNED_VARIABLES_DETAILS: Schema = Schema::new(
    "AssignedVariablesDetails",
    Kind::Structure(&super::structures::ASSIGNED_VARIABLES_DETAILS),
);

pub(super) static BILLED_DURATION: Schema = Schema::new("BilledDuration", Kind::Long).min(0);

pub(super) static BILLED_MEMORY_USED: Schema = Schema::new("BilledMemoryUsed", Kind::Long).min(0);

pub(super) static BILLING_DETAILS: Schema =
    Schema::new("BillingDetails", Kind::Structure(&super::structures::BILLING_DETAILS));

pub(super) static CLIENT_TOKEN: Schema =
    Schema::new("ClientToken", Kind::String).min(1).max(64).pattern(&PATTERN_0);

pub(super) static CLOUD_WATCH_EVENTS_EXECUTION_DATA_DETAILS: Schema = Schema::new(
    "CloudWatchEventsExecutionDataDetails",
    Kind::Structure(&super::structures::CLOUD_WATCH_EVENTS_EXECUTION_DATA_DETAILS),
);

pub(super) static CLOUD_WATCH_LOGS_LOG_GROUP: Schema = Schema::new(
    "CloudWatchLogsLogGroup",
    Kind::Structure(&super::structures::CLOUD_WATCH_LOGS_LOG_GROUP),
);

pub(super) static CONNECTOR_PARAMETERS: Schema =
    Schema::new("ConnectorParameters", Kind::String).min(0).max(262144).sensitive();

pub(super) static DEFINITION: Schema =
    Schema::new("Definition", Kind::String).min(1).max(1048576).sensitive();

pub(super) static ENCRYPTION_CONFIGURATION: Schema = Schema::new(
    "EncryptionConfiguration",
    Kind::Structure(&super::structures::ENCRYPTION_CONFIGURATION),
);

pub(super) static ENCRYPTION_TYPE: Schema =
    Schema::new("EncryptionType", Kind::Enum(&["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KMS_KEY"]));

pub(super) static EVALUATION_FAILED_EVENT_DETAILS: Schema = Schema::new(
    "EvaluationFailedEventDetails",
    Kind::Structure(&super::structures::EVALUATION_FAILED_EVENT_DETAILS),
);

pub(super) static EVALUATION_FAILURE_LOCATION: Schema =
    Schema::new("EvaluationFailureLocation", Kind::String).min(0).max(256).sensitive();

pub(super) static EXECUTION_ABORTED_EVENT_DETAILS: Schema = Schema::new(
    "ExecutionAbortedEventDetails",
    Kind::Structure(&super::structures::EXECUTION_ABORTED_EVENT_DETAILS),
);

pub(super) static EXECUTION_FAILED_EVENT_DETAILS: Schema = Schema::new(
    "ExecutionFailedEventDetails",
    Kind::Structure(&super::structures::EXECUTION_FAILED_EVENT_DETAILS),
);

pub(super) static EXECUTION_LIST: Schema = Schema::new(
    "ExecutionList",
    Kind::List(&List {
        member: Member::new("member", &EXECUTION_LIST_ITEM).wire("member"),
        flattened: false,
    }),
);

pub(super) static EXECUTION_LIST_ITEM: Schema =
    Schema::new("ExecutionListItem", Kind::Structure(&super::structures::EXECUTION_LIST_ITEM));

pub(super) static EXECUTION_REDRIVE_FILTER: Schema =
    Schema::new("ExecutionRedriveFilter", Kind::Enum(&["REDRIVEN", "NOT_REDRIVEN"]));

pub(super) static EXECUTION_REDRIVE_STATUS: Schema = Schema::new(
    "ExecutionRedriveStatus",
    Kind::Enum(&["REDRIVABLE", "NOT_REDRIVABLE", "REDRIVABLE_BY_MAP_RUN"]),
);

pub(super) static EXECUTION_REDRIVEN_EVENT_DETAILS: Schema = Schema::new(
    "ExecutionRedrivenEventDetails",
    Kind::Structure(&super::structures::EXECUTION_REDRIVEN_EVENT_DETAILS),
);

pub(super) static EXECUTION_STARTED_EVENT_DETAILS: Schema = Schema::new(
    "ExecutionStartedEventDetails",
    Kind::Structure(&super::structures::EXECUTION_STARTED_EVENT_DETAILS),
);

pub(super) static EXECUTION_STATUS: Schema = Schema::new(
    "ExecutionStatus",
    Kind::Enum(&["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED", "PENDING_REDRIVE"]),
);

pub(super) static EXECUTION_SUCCEEDED_EVENT_DETAILS: Schema = Schema::new(
    "ExecutionSucceededEventDetails",
    Kind::Structure(&super::structures::EXECUTION_SUCCEEDED_EVENT_DETAILS),
);

pub(super) static EXECUTION_TIMED_OUT_EVENT_DETAILS: Schema = Schema::new(
    "ExecutionTimedOutEventDetails",
    Kind::Structure(&super::structures::EXECUTION_TIMED_OUT_EVENT_DETAILS),
);

pub(super) static HISTORY_EVENT: Schema =
    Schema::new("HistoryEvent", Kind::Structure(&super::structures::HISTORY_EVENT));

pub(super) static HISTORY_EVENT_EXECUTION_DATA_DETAILS: Schema = Schema::new(
    "HistoryEventExecutionDataDetails",
    Kind::Structure(&super::structures::HISTORY_EVENT_EXECUTION_DATA_DETAILS),
);

pub(super) static HISTORY_EVENT_LIST: Schema = Schema::new(
    "HistoryEventList",
    Kind::List(&List {
        member: Member::new("member", &HISTORY_EVENT).wire("member"),
        flattened: false,
    }),
);

pub(super) static HISTORY_EVENT_TYPE: Schema = Schema::new(
    "HistoryEventType",
    Kind::Enum(&[
        "ActivityFailed",
        "ActivityScheduled",
        "ActivityScheduleFailed",
        "ActivityStarted",
        "ActivitySucceeded",
        "ActivityTimedOut",
        "ChoiceStateEntered",
        "ChoiceStateExited",
        "ExecutionAborted",
        "ExecutionFailed",
        "ExecutionStarted",
        "ExecutionSucceeded",
        "ExecutionTimedOut",
        "FailStateEntered",
        "LambdaFunctionFailed",
        "LambdaFunctionScheduled",
        "LambdaFunctionScheduleFailed",
        "LambdaFunctionStarted",
        "LambdaFunctionStartFailed",
        "LambdaFunctionSucceeded",
        "LambdaFunctionTimedOut",
        "MapIterationAborted",
        "MapIterationFailed",
        "MapIterationStarted",
        "MapIterationSucceeded",
        "MapStateAborted",
        "MapStateEntered",
        "MapStateExited",
        "MapStateFailed",
        "MapStateStarted",
        "MapStateSucceeded",
        "ParallelStateAborted",
        "ParallelStateEntered",
        "ParallelStateExited",
        "ParallelStateFailed",
        "ParallelStateStarted",
        "ParallelStateSucceeded",
        "PassStateEntered",
        "PassStateExited",
        "SucceedStateEntered",
        "SucceedStateExited",
        "TaskFailed",
        "TaskScheduled",
        "TaskStarted",
        "TaskStartFailed",
        "TaskStateAborted",
        "TaskStateEntered",
        "TaskStateExited",
        "TaskSubmitFailed",
        "TaskSubmitted",
        "TaskSucceeded",
        "TaskTimedOut",
        "WaitStateAborted",
        "WaitStateEntered",
        "WaitStateExited",
        "MapRunAborted",
        "MapRunFailed",
        "MapRunStarted",
        "MapRunSucceeded",
        "ExecutionRedriven",
        "MapRunRedriven",
        "EvaluationFailed",
    ]),
);

pub(super) static IDENTITY: Schema = Schema::new("Identity", Kind::String).max(256);

pub(super) static INCLUDED_DATA: Schema =
    Schema::new("IncludedData", Kind::Enum(&["ALL_DATA", "METADATA_ONLY"]));

pub(super) static KMS_DATA_KEY_REUSE_PERIOD_SECONDS: Schema =
    Schema::new("KmsDataKeyReusePeriodSeconds", Kind::Integer).min(60).max(900);

pub(super) static KMS_KEY_ID: Schema = Schema::new("KmsKeyId", Kind::String).min(1).max(2048);

pub(super) static LAMBDA_FUNCTION_FAILED_EVENT_DETAILS: Schema = Schema::new(
    "LambdaFunctionFailedEventDetails",
    Kind::Structure(&super::structures::LAMBDA_FUNCTION_FAILED_EVENT_DETAILS),
);

pub(super) static LAMBDA_FUNCTION_SCHEDULE_FAILED_EVENT_DETAILS: Schema = Schema::new(
    "LambdaFunctionScheduleFailedEventDetails",
    Kind::Structure(&super::structures::LAMBDA_FUNCTION_SCHEDULE_FAILED_EVENT_DETAILS),
);

pub(super) static LAMBDA_FUNCTION_SCHEDULED_EVENT_DETAILS: Schema = Schema::new(
    "LambdaFunctionScheduledEventDetails",
    Kind::Structure(&super::structures::LAMBDA_FUNCTION_SCHEDULED_EVENT_DETAILS),
);

pub(super) static LAMBDA_FUNCTION_START_FAILED_EVENT_DETAILS: Schema = Schema::new(
    "LambdaFunctionStartFailedEventDetails",
    Kind::Structure(&super::structures::LAMBDA_FUNCTION_START_FAILED_EVENT_DETAILS),
);

pub(super) static LAMBDA_FUNCTION_SUCCEEDED_EVENT_DETAILS: Schema = Schema::new(
    "LambdaFunctionSucceededEventDetails",
    Kind::Structure(&super::structures::LAMBDA_FUNCTION_SUCCEEDED_EVENT_DETAILS),
);

pub(super) static LAMBDA_FUNCTION_TIMED_OUT_EVENT_DETAILS: Schema = Schema::new(
    "LambdaFunctionTimedOutEventDetails",
    Kind::Structure(&super::structures::LAMBDA_FUNCTION_TIMED_OUT_EVENT_DETAILS),
);

pub(super) static LIST_EXECUTIONS_PAGE_TOKEN: Schema =
    Schema::new("ListExecutionsPageToken", Kind::String).min(1).max(3096);

pub(super) static LOG_DESTINATION: Schema =
    Schema::new("LogDestination", Kind::Structure(&super::structures::LOG_DESTINATION));

pub(super) static LOG_DESTINATION_LIST: Schema = Schema::new(
    "LogDestinationList",
    Kind::List(&List {
        member: Member::new("member", &LOG_DESTINATION).wire("member"),
        flattened: false,
    }),
);

pub(super) static LOG_LEVEL: Schema =
    Schema::new("LogLevel", Kind::Enum(&["ALL", "ERROR", "FATAL", "OFF"]));

pub(super) static LOGGING_CONFIGURATION: Schema =
    Schema::new("LoggingConfiguration", Kind::Structure(&super::structures::LOGGING_CONFIGURATION));

pub(super) static LONG_ARN: Schema = Schema::new("LongArn", Kind::String).min(1).max(2000);

pub(super) static MAP_ITERATION_EVENT_DETAILS: Schema = Schema::new(
    "MapIterationEventDetails",
    Kind::Structure(&super::structures::MAP_ITERATION_EVENT_DETAILS),
);

pub(super) static MAP_RUN_FAILED_EVENT_DETAILS: Schema = Schema::new(
    "MapRunFailedEventDetails",
    Kind::Structure(&super::structures::MAP_RUN_FAILED_EVENT_DETAILS),
);

pub(super) static MAP_RUN_REDRIVEN_EVENT_DETAILS: Schema = Schema::new(
    "MapRunRedrivenEventDetails",
    Kind::Structure(&super::structures::MAP_RUN_REDRIVEN_EVENT_DETAILS),
);

pub(super) static MAP_RUN_STARTED_EVENT_DETAILS: Schema = Schema::new(
    "MapRunStartedEventDetails",
    Kind::Structure(&super::structures::MAP_RUN_STARTED_EVENT_DETAILS),
);

pub(super) static MAP_STATE_STARTED_EVENT_DETAILS: Schema = Schema::new(
    "MapStateStartedEventDetails",
    Kind::Structure(&super::structures::MAP_STATE_STARTED_EVENT_DETAILS),
);

pub(super) static NAME: Schema = Schema::new("Name", Kind::String).min(1).max(80);

pub(super) static PAGE_SIZE: Schema = Schema::new("PageSize", Kind::Integer).min(0).max(1000);

pub(super) static PAGE_TOKEN: Schema = Schema::new("PageToken", Kind::String).min(1).max(1024);

pub(super) static SENSITIVE_CAUSE: Schema =
    Schema::new("SensitiveCause", Kind::String).min(0).max(32768).sensitive();

pub(super) static SENSITIVE_DATA: Schema =
    Schema::new("SensitiveData", Kind::String).max(262144).sensitive();

pub(super) static SENSITIVE_ERROR: Schema =
    Schema::new("SensitiveError", Kind::String).min(0).max(256).sensitive();

pub(super) static STATE_ENTERED_EVENT_DETAILS: Schema = Schema::new(
    "StateEnteredEventDetails",
    Kind::Structure(&super::structures::STATE_ENTERED_EVENT_DETAILS),
);

pub(super) static STATE_EXITED_EVENT_DETAILS: Schema = Schema::new(
    "StateExitedEventDetails",
    Kind::Structure(&super::structures::STATE_EXITED_EVENT_DETAILS),
);

pub(super) static STATE_MACHINE_LIST: Schema = Schema::new(
    "StateMachineList",
    Kind::List(&List {
        member: Member::new("member", &STATE_MACHINE_LIST_ITEM).wire("member"),
        flattened: false,
    }),
);

pub(super) static STATE_MACHINE_LIST_ITEM: Schema = Schema::new(
    "StateMachineListItem",
    Kind::Structure(&super::structures::STATE_MACHINE_LIST_ITEM),
);

pub(super) static STATE_MACHINE_STATUS: Schema =
    Schema::new("StateMachineStatus", Kind::Enum(&["ACTIVE", "DELETING"]));

pub(super) static STATE_MACHINE_TYPE: Schema =
    Schema::new("StateMachineType", Kind::Enum(&["STANDARD", "EXPRESS"]));

pub(super) static STATE_MACHINE_VERSION_LIST: Schema = Schema::new(
    "StateMachineVersionList",
    Kind::List(&List {
        member: Member::new("member", &STATE_MACHINE_VERSION_LIST_ITEM).wire("member"),
        flattened: false,
    }),
);

pub(super) static STATE_MACHINE_VERSION_LIST_ITEM: Schema = Schema::new(
    "StateMachineVersionListItem",
    Kind::Structure(&super::structures::STATE_MACHINE_VERSION_LIST_ITEM),
);

pub(super) static STATE_NAME: Schema = Schema::new("StateName", Kind::String).min(1).max(80);

pub(super) static SYNC_EXECUTION_STATUS: Schema =
    Schema::new("SyncExecutionStatus", Kind::Enum(&["SUCCEEDED", "FAILED", "TIMED_OUT"]));

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

pub(super) static TASK_CREDENTIALS: Schema =
    Schema::new("TaskCredentials", Kind::Structure(&super::structures::TASK_CREDENTIALS));

pub(super) static TASK_FAILED_EVENT_DETAILS: Schema = Schema::new(
    "TaskFailedEventDetails",
    Kind::Structure(&super::structures::TASK_FAILED_EVENT_DETAILS),
);

pub(super) static TASK_SCHEDULED_EVENT_DETAILS: Schema = Schema::new(
    "TaskScheduledEventDetails",
    Kind::Structure(&super::structures::TASK_SCHEDULED_EVENT_DETAILS),
);

pub(super) static TASK_START_FAILED_EVENT_DETAILS: Schema = Schema::new(
    "TaskStartFailedEventDetails",
    Kind::Structure(&super::structures::TASK_START_FAILED_EVENT_DETAILS),
);

pub(super) static TASK_STARTED_EVENT_DETAILS: Schema = Schema::new(
    "TaskStartedEventDetails",
    Kind::Structure(&super::structures::TASK_STARTED_EVENT_DETAILS),
);

pub(super) static TASK_SUBMIT_FAILED_EVENT_DETAILS: Schema = Schema::new(
    "TaskSubmitFailedEventDetails",
    Kind::Structure(&super::structures::TASK_SUBMIT_FAILED_EVENT_DETAILS),
);

pub(super) static TASK_SUBMITTED_EVENT_DETAILS: Schema = Schema::new(
    "TaskSubmittedEventDetails",
    Kind::Structure(&super::structures::TASK_SUBMITTED_EVENT_DETAILS),
);

pub(super) static TASK_SUCCEEDED_EVENT_DETAILS: Schema = Schema::new(
    "TaskSucceededEventDetails",
    Kind::Structure(&super::structures::TASK_SUCCEEDED_EVENT_DETAILS),
);

pub(super) static TASK_TIMED_OUT_EVENT_DETAILS: Schema = Schema::new(
    "TaskTimedOutEventDetails",
    Kind::Structure(&super::structures::TASK_TIMED_OUT_EVENT_DETAILS),
);

pub(super) static TASK_TOKEN: Schema =
    Schema::new("TaskToken", Kind::String).min(1).max(2048).sensitive();

pub(super) static TRACE_HEADER: Schema =
    Schema::new("TraceHeader", Kind::String).min(0).max(256).pattern(&PATTERN_1);

pub(super) static TRACING_CONFIGURATION: Schema =
    Schema::new("TracingConfiguration", Kind::Structure(&super::structures::TRACING_CONFIGURATION));

pub(super) static UNSIGNED_INTEGER: Schema = Schema::new("UnsignedInteger", Kind::Integer).min(0);

pub(super) static VALIDATE_STATE_MACHINE_DEFINITION_CODE: Schema =
    Schema::new("ValidateStateMachineDefinitionCode", Kind::String).sensitive();

pub(super) static VALIDATE_STATE_MACHINE_DEFINITION_DIAGNOSTIC: Schema = Schema::new(
    "ValidateStateMachineDefinitionDiagnostic",
    Kind::Structure(&super::structures::VALIDATE_STATE_MACHINE_DEFINITION_DIAGNOSTIC),
);

pub(super) static VALIDATE_STATE_MACHINE_DEFINITION_DIAGNOSTIC_LIST: Schema = Schema::new(
    "ValidateStateMachineDefinitionDiagnosticList",
    Kind::List(&List {
        member: Member::new("member", &VALIDATE_STATE_MACHINE_DEFINITION_DIAGNOSTIC).wire("member"),
        flattened: false,
    }),
);

pub(super) static VALIDATE_STATE_MACHINE_DEFINITION_LOCATION: Schema =
    Schema::new("ValidateStateMachineDefinitionLocation", Kind::String).sensitive();

pub(super) static VALIDATE_STATE_MACHINE_DEFINITION_MAX_RESULT: Schema =
    Schema::new("ValidateStateMachineDefinitionMaxResult", Kind::Integer).min(0).max(100);

pub(super) static VALIDATE_STATE_MACHINE_DEFINITION_MESSAGE: Schema =
    Schema::new("ValidateStateMachineDefinitionMessage", Kind::String).sensitive();

pub(super) static VALIDATE_STATE_MACHINE_DEFINITION_RESULT_CODE: Schema =
    Schema::new("ValidateStateMachineDefinitionResultCode", Kind::Enum(&["OK", "FAIL"]));

pub(super) static VALIDATE_STATE_MACHINE_DEFINITION_SEVERITY: Schema =
    Schema::new("ValidateStateMachineDefinitionSeverity", Kind::Enum(&["ERROR", "WARNING"]));

pub(super) static VARIABLE_NAME: Schema = Schema::new("VariableName", Kind::String).sensitive();

pub(super) static VARIABLE_NAME_LIST: Schema = Schema::new(
    "VariableNameList",
    Kind::List(&List {
        member: Member::new("member", &VARIABLE_NAME).wire("member"),
        flattened: false,
    }),
);

pub(super) static VARIABLE_REFERENCES: Schema = Schema::new(
    "VariableReferences",
    Kind::Map(&Map {
        key: Member::new("key", &STATE_NAME).wire("key"),
        value: Member::new("value", &VARIABLE_NAME_LIST).wire("value"),
        flattened: false,
    }),
)
.sensitive();

pub(super) static VARIABLE_VALUE: Schema = Schema::new("VariableValue", Kind::String).sensitive();

pub(super) static VERSION_DESCRIPTION: Schema =
    Schema::new("VersionDescription", Kind::String).max(256).sensitive();

static PATTERN_0: Pattern = Pattern::new("[!-~]+", "[!-~]+");

static PATTERN_1: Pattern = Pattern::new("\\p{ASCII}*", "\\p{ASCII}*");
