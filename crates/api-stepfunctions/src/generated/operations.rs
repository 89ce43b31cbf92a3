// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{Category, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta, new_shape};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "SFN",
    name: "states",
    event_source: "states.amazonaws.com",
    api_version: "2016-11-23",
    target_prefix: Some("AWSStepFunctions"),
    protocols: &[Protocol::AwsJson10],
    xml_namespace: "",
    validation_code: "ValidationException",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[
        ResourceKind {
            name: "AWS::StepFunctions::StateMachine",
            arn: "stateMachine:*",
            is_owned: false,
            is_private: true,
            is_named_when_judged: false,
            names_container: false,
        },
        ResourceKind {
            name: "AWS::StepFunctions::Execution",
            arn: "execution:*",
            is_owned: false,
            is_private: true,
            is_named_when_judged: false,
            names_container: false,
        },
    ],
    operations: &[
        &CREATE_ACTIVITY,
        &CREATE_STATE_MACHINE,
        &CREATE_STATE_MACHINE_ALIAS,
        &DELETE_ACTIVITY,
        &DELETE_STATE_MACHINE,
        &DELETE_STATE_MACHINE_ALIAS,
        &DELETE_STATE_MACHINE_VERSION,
        &DESCRIBE_ACTIVITY,
        &DESCRIBE_EXECUTION,
        &DESCRIBE_MAP_RUN,
        &DESCRIBE_STATE_MACHINE,
        &DESCRIBE_STATE_MACHINE_ALIAS,
        &DESCRIBE_STATE_MACHINE_FOR_EXECUTION,
        &GET_ACTIVITY_TASK,
        &GET_EXECUTION_HISTORY,
        &LIST_ACTIVITIES,
        &LIST_EXECUTIONS,
        &LIST_MAP_RUNS,
        &LIST_STATE_MACHINE_ALIASES,
        &LIST_STATE_MACHINE_VERSIONS,
        &LIST_STATE_MACHINES,
        &LIST_TAGS_FOR_RESOURCE,
        &PUBLISH_STATE_MACHINE_VERSION,
        &REDRIVE_EXECUTION,
        &SEND_TASK_FAILURE,
        &SEND_TASK_HEARTBEAT,
        &SEND_TASK_SUCCESS,
        &START_EXECUTION,
        &START_SYNC_EXECUTION,
        &STOP_EXECUTION,
        &TAG_RESOURCE,
        &TEST_STATE,
        &UNTAG_RESOURCE,
        &UPDATE_MAP_RUN,
        &UPDATE_STATE_MACHINE,
        &UPDATE_STATE_MACHINE_ALIAS,
        &VALIDATE_STATE_MACHINE_DEFINITION,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

static CREATE_ACTIVITY: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateActivity", &["states:CreateActivity"]);

/// `CreateStateMachine`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateStateMachine;

impl Operation for CreateStateMachine {
    type Input = CreateStateMachineInput;
    type Output = CreateStateMachineOutput;
    const META: &'static OperationMeta = &CREATE_STATE_MACHINE;
}

static CREATE_STATE_MACHINE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateStateMachine",
    event_name: "CreateStateMachine",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:CreateStateMachine"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_STATE_MACHINE_INPUT,
    output: &super::structures::CREATE_STATE_MACHINE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<CreateStateMachineInput>,
    new_output: new_shape::<CreateStateMachineOutput>,
};

static CREATE_STATE_MACHINE_ALIAS: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateStateMachineAlias", &["states:CreateStateMachineAlias"]);

static DELETE_ACTIVITY: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteActivity", &["states:DeleteActivity"])
};

/// `DeleteStateMachine`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteStateMachine;

impl Operation for DeleteStateMachine {
    type Input = DeleteStateMachineInput;
    type Output = DeleteStateMachineOutput;
    const META: &'static OperationMeta = &DELETE_STATE_MACHINE;
}

static DELETE_STATE_MACHINE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteStateMachine",
    event_name: "DeleteStateMachine",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:DeleteStateMachine"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_STATE_MACHINE_INPUT,
    output: &super::structures::DELETE_STATE_MACHINE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DeleteStateMachineInput>,
    new_output: new_shape::<DeleteStateMachineOutput>,
};

static DELETE_STATE_MACHINE_ALIAS: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(&SERVICE, "DeleteStateMachineAlias", &["states:DeleteStateMachineAlias"])
};

static DELETE_STATE_MACHINE_VERSION: OperationMeta = OperationMeta {
    takes_away: true,
    ..OperationMeta::named(
        &SERVICE,
        "DeleteStateMachineVersion",
        &["states:DeleteStateMachineVersion"],
    )
};

static DESCRIBE_ACTIVITY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeActivity", &["states:DescribeActivity"])
};

/// `DescribeExecution`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeExecution;

impl Operation for DescribeExecution {
    type Input = DescribeExecutionInput;
    type Output = DescribeExecutionOutput;
    const META: &'static OperationMeta = &DESCRIBE_EXECUTION;
}

static DESCRIBE_EXECUTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeExecution",
    event_name: "DescribeExecution",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:DescribeExecution"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_EXECUTION_INPUT,
    output: &super::structures::DESCRIBE_EXECUTION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DescribeExecutionInput>,
    new_output: new_shape::<DescribeExecutionOutput>,
};

static DESCRIBE_MAP_RUN: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeMapRun", &["states:DescribeMapRun"])
};

/// `DescribeStateMachine`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeStateMachine;

impl Operation for DescribeStateMachine {
    type Input = DescribeStateMachineInput;
    type Output = DescribeStateMachineOutput;
    const META: &'static OperationMeta = &DESCRIBE_STATE_MACHINE;
}

static DESCRIBE_STATE_MACHINE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeStateMachine",
    event_name: "DescribeStateMachine",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:DescribeStateMachine"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_STATE_MACHINE_INPUT,
    output: &super::structures::DESCRIBE_STATE_MACHINE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DescribeStateMachineInput>,
    new_output: new_shape::<DescribeStateMachineOutput>,
};

static DESCRIBE_STATE_MACHINE_ALIAS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeStateMachineAlias",
        &["states:DescribeStateMachineAlias"],
    )
};

/// `DescribeStateMachineForExecution`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeStateMachineForExecution;

impl Operation for DescribeStateMachineForExecution {
    type Input = DescribeStateMachineForExecutionInput;
    type Output = DescribeStateMachineForExecutionOutput;
    const META: &'static OperationMeta = &DESCRIBE_STATE_MACHINE_FOR_EXECUTION;
}

static DESCRIBE_STATE_MACHINE_FOR_EXECUTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeStateMachineForExecution",
    event_name: "DescribeStateMachineForExecution",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:DescribeStateMachineForExecution"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_STATE_MACHINE_FOR_EXECUTION_INPUT,
    output: &super::structures::DESCRIBE_STATE_MACHINE_FOR_EXECUTION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DescribeStateMachineForExecutionInput>,
    new_output: new_shape::<DescribeStateMachineForExecutionOutput>,
};

static GET_ACTIVITY_TASK: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "GetActivityTask", &["states:GetActivityTask"])
};

/// `GetExecutionHistory`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetExecutionHistory;

impl Operation for GetExecutionHistory {
    type Input = GetExecutionHistoryInput;
    type Output = GetExecutionHistoryOutput;
    const META: &'static OperationMeta = &GET_EXECUTION_HISTORY;
}

static GET_EXECUTION_HISTORY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetExecutionHistory",
    event_name: "GetExecutionHistory",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:GetExecutionHistory"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_EXECUTION_HISTORY_INPUT,
    output: &super::structures::GET_EXECUTION_HISTORY_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetExecutionHistoryInput>,
    new_output: new_shape::<GetExecutionHistoryOutput>,
};

static LIST_ACTIVITIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListActivities", &["states:ListActivities"])
};

/// `ListExecutions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListExecutions;

impl Operation for ListExecutions {
    type Input = ListExecutionsInput;
    type Output = ListExecutionsOutput;
    const META: &'static OperationMeta = &LIST_EXECUTIONS;
}

static LIST_EXECUTIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListExecutions",
    event_name: "ListExecutions",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:ListExecutions"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_EXECUTIONS_INPUT,
    output: &super::structures::LIST_EXECUTIONS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListExecutionsInput>,
    new_output: new_shape::<ListExecutionsOutput>,
};

static LIST_MAP_RUNS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListMapRuns", &["states:ListMapRuns"])
};

static LIST_STATE_MACHINE_ALIASES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListStateMachineAliases", &["states:ListStateMachineAliases"])
};

/// `ListStateMachineVersions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListStateMachineVersions;

impl Operation for ListStateMachineVersions {
    type Input = ListStateMachineVersionsInput;
    type Output = ListStateMachineVersionsOutput;
    const META: &'static OperationMeta = &LIST_STATE_MACHINE_VERSIONS;
}

static LIST_STATE_MACHINE_VERSIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListStateMachineVersions",
    event_name: "ListStateMachineVersions",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:ListStateMachineVersions"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_STATE_MACHINE_VERSIONS_INPUT,
    output: &super::structures::LIST_STATE_MACHINE_VERSIONS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListStateMachineVersionsInput>,
    new_output: new_shape::<ListStateMachineVersionsOutput>,
};

/// `ListStateMachines`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListStateMachines;

impl Operation for ListStateMachines {
    type Input = ListStateMachinesInput;
    type Output = ListStateMachinesOutput;
    const META: &'static OperationMeta = &LIST_STATE_MACHINES;
}

static LIST_STATE_MACHINES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListStateMachines",
    event_name: "ListStateMachines",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:ListStateMachines"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_STATE_MACHINES_INPUT,
    output: &super::structures::LIST_STATE_MACHINES_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListStateMachinesInput>,
    new_output: new_shape::<ListStateMachinesOutput>,
};

/// `ListTagsForResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceInput;
    type Output = ListTagsForResourceOutput;
    const META: &'static OperationMeta = &LIST_TAGS_FOR_RESOURCE;
}

static LIST_TAGS_FOR_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTagsForResource",
    event_name: "ListTagsForResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:ListTagsForResource"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_TAGS_FOR_RESOURCE_INPUT,
    output: &super::structures::LIST_TAGS_FOR_RESOURCE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListTagsForResourceInput>,
    new_output: new_shape::<ListTagsForResourceOutput>,
};

static PUBLISH_STATE_MACHINE_VERSION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "PublishStateMachineVersion",
    &["states:PublishStateMachineVersion"],
);

/// `RedriveExecution`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RedriveExecution;

impl Operation for RedriveExecution {
    type Input = RedriveExecutionInput;
    type Output = RedriveExecutionOutput;
    const META: &'static OperationMeta = &REDRIVE_EXECUTION;
}

static REDRIVE_EXECUTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RedriveExecution",
    event_name: "RedriveExecution",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:RedriveExecution"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REDRIVE_EXECUTION_INPUT,
    output: &super::structures::REDRIVE_EXECUTION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<RedriveExecutionInput>,
    new_output: new_shape::<RedriveExecutionOutput>,
};

/// `SendTaskFailure`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SendTaskFailure;

impl Operation for SendTaskFailure {
    type Input = SendTaskFailureInput;
    type Output = SendTaskFailureOutput;
    const META: &'static OperationMeta = &SEND_TASK_FAILURE;
}

static SEND_TASK_FAILURE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SendTaskFailure",
    event_name: "SendTaskFailure",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:SendTaskFailure"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::SEND_TASK_FAILURE_INPUT,
    output: &super::structures::SEND_TASK_FAILURE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<SendTaskFailureInput>,
    new_output: new_shape::<SendTaskFailureOutput>,
};

/// `SendTaskHeartbeat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SendTaskHeartbeat;

impl Operation for SendTaskHeartbeat {
    type Input = SendTaskHeartbeatInput;
    type Output = SendTaskHeartbeatOutput;
    const META: &'static OperationMeta = &SEND_TASK_HEARTBEAT;
}

static SEND_TASK_HEARTBEAT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SendTaskHeartbeat",
    event_name: "SendTaskHeartbeat",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:SendTaskHeartbeat"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::SEND_TASK_HEARTBEAT_INPUT,
    output: &super::structures::SEND_TASK_HEARTBEAT_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<SendTaskHeartbeatInput>,
    new_output: new_shape::<SendTaskHeartbeatOutput>,
};

/// `SendTaskSuccess`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SendTaskSuccess;

impl Operation for SendTaskSuccess {
    type Input = SendTaskSuccessInput;
    type Output = SendTaskSuccessOutput;
    const META: &'static OperationMeta = &SEND_TASK_SUCCESS;
}

static SEND_TASK_SUCCESS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SendTaskSuccess",
    event_name: "SendTaskSuccess",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:SendTaskSuccess"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::SEND_TASK_SUCCESS_INPUT,
    output: &super::structures::SEND_TASK_SUCCESS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<SendTaskSuccessInput>,
    new_output: new_shape::<SendTaskSuccessOutput>,
};

/// `StartExecution`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartExecution;

impl Operation for StartExecution {
    type Input = StartExecutionInput;
    type Output = StartExecutionOutput;
    const META: &'static OperationMeta = &START_EXECUTION;
}

static START_EXECUTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StartExecution",
    event_name: "StartExecution",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:StartExecution"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::START_EXECUTION_INPUT,
    output: &super::structures::START_EXECUTION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<StartExecutionInput>,
    new_output: new_shape::<StartExecutionOutput>,
};

/// `StartSyncExecution`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartSyncExecution;

impl Operation for StartSyncExecution {
    type Input = StartSyncExecutionInput;
    type Output = StartSyncExecutionOutput;
    const META: &'static OperationMeta = &START_SYNC_EXECUTION;
}

static START_SYNC_EXECUTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StartSyncExecution",
    event_name: "StartSyncExecution",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:StartSyncExecution"],
    read_only: false,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::START_SYNC_EXECUTION_INPUT,
    output: &super::structures::START_SYNC_EXECUTION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<StartSyncExecutionInput>,
    new_output: new_shape::<StartSyncExecutionOutput>,
};

/// `StopExecution`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StopExecution;

impl Operation for StopExecution {
    type Input = StopExecutionInput;
    type Output = StopExecutionOutput;
    const META: &'static OperationMeta = &STOP_EXECUTION;
}

static STOP_EXECUTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StopExecution",
    event_name: "StopExecution",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:StopExecution"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::STOP_EXECUTION_INPUT,
    output: &super::structures::STOP_EXECUTION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<StopExecutionInput>,
    new_output: new_shape::<StopExecutionOutput>,
};

/// `TagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceInput;
    type Output = TagResourceOutput;
    const META: &'static OperationMeta = &TAG_RESOURCE;
}

static TAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagResource",
    event_name: "TagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:TagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::TAG_RESOURCE_INPUT,
    output: &super::structures::TAG_RESOURCE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<TagResourceInput>,
    new_output: new_shape::<TagResourceOutput>,
};

static TEST_STATE: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "TestState", &["states:TestState"])
};

/// `UntagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceInput;
    type Output = UntagResourceOutput;
    const META: &'static OperationMeta = &UNTAG_RESOURCE;
}

static UNTAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagResource",
    event_name: "UntagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:UntagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UNTAG_RESOURCE_INPUT,
    output: &super::structures::UNTAG_RESOURCE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<UntagResourceInput>,
    new_output: new_shape::<UntagResourceOutput>,
};

static UPDATE_MAP_RUN: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateMapRun", &["states:UpdateMapRun"]);

/// `UpdateStateMachine`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateStateMachine;

impl Operation for UpdateStateMachine {
    type Input = UpdateStateMachineInput;
    type Output = UpdateStateMachineOutput;
    const META: &'static OperationMeta = &UPDATE_STATE_MACHINE;
}

static UPDATE_STATE_MACHINE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateStateMachine",
    event_name: "UpdateStateMachine",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:UpdateStateMachine"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_STATE_MACHINE_INPUT,
    output: &super::structures::UPDATE_STATE_MACHINE_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<UpdateStateMachineInput>,
    new_output: new_shape::<UpdateStateMachineOutput>,
};

static UPDATE_STATE_MACHINE_ALIAS: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateStateMachineAlias", &["states:UpdateStateMachineAlias"]);

/// `ValidateStateMachineDefinition`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ValidateStateMachineDefinition;

impl Operation for ValidateStateMachineDefinition {
    type Input = ValidateStateMachineDefinitionInput;
    type Output = ValidateStateMachineDefinitionOutput;
    const META: &'static OperationMeta = &VALIDATE_STATE_MACHINE_DEFINITION;
}

static VALIDATE_STATE_MACHINE_DEFINITION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ValidateStateMachineDefinition",
    event_name: "ValidateStateMachineDefinition",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["states:ValidateStateMachineDefinition"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::VALIDATE_STATE_MACHINE_DEFINITION_INPUT,
    output: &super::structures::VALIDATE_STATE_MACHINE_DEFINITION_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ValidateStateMachineDefinitionInput>,
    new_output: new_shape::<ValidateStateMachineDefinitionOutput>,
};
