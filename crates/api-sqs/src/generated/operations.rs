// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, FormerQuery, Operation, OperationMeta, Protocol, ResourceKind,
    ServiceMeta, new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "SQS",
    name: "sqs",
    event_source: "sqs.amazonaws.com",
    api_version: "2012-11-05",
    target_prefix: Some("AmazonSQS"),
    protocols: &[Protocol::AwsJson10, Protocol::AwsQuery],
    xml_namespace: "http://queue.amazonaws.com/doc/2012-11-05/",
    validation_code: "InvalidParameterValueException",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: true,
    former_query: Some(FormerQuery {
        codes: &[
            ("AccessDeniedException", "AccessDenied"),
            ("BatchEntryIdsNotDistinct", "AWS.SimpleQueueService.BatchEntryIdsNotDistinct"),
            ("BatchRequestTooLong", "AWS.SimpleQueueService.BatchRequestTooLong"),
            ("EmptyBatchRequest", "AWS.SimpleQueueService.EmptyBatchRequest"),
            ("InvalidBatchEntryId", "AWS.SimpleQueueService.InvalidBatchEntryId"),
            ("InvalidParameterValueException", "InvalidParameterValue"),
            ("KmsAccessDenied", "KMS.AccessDeniedException"),
            ("KmsDisabled", "KMS.DisabledException"),
            ("KmsInvalidKeyUsage", "KMS.InvalidKeyUsageException"),
            ("KmsInvalidState", "KMS.InvalidStateException"),
            ("KmsNotFound", "KMS.NotFoundException"),
            ("KmsOptInRequired", "KMS.OptInRequired"),
            ("KmsThrottled", "KMS.ThrottlingException"),
            ("MessageNotInflight", "AWS.SimpleQueueService.MessageNotInflight"),
            ("MissingRequiredParameterException", "MissingParameter"),
            ("PurgeQueueInProgress", "AWS.SimpleQueueService.PurgeQueueInProgress"),
            ("QueueDeletedRecently", "AWS.SimpleQueueService.QueueDeletedRecently"),
            ("QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"),
            ("QueueNameExists", "QueueAlreadyExists"),
            ("TooManyEntriesInBatchRequest", "AWS.SimpleQueueService.TooManyEntriesInBatchRequest"),
            ("UnsupportedOperation", "AWS.SimpleQueueService.UnsupportedOperation"),
        ],
        path_parameter: "QueueUrl",
        missing_code: "MissingRequiredParameterException",
        body_bytes_max: 4194304,
    }),
    resource_kinds: &[ResourceKind {
        name: "AWS::SQS::Queue",
        arn: "*",
        is_owned: true,
        is_private: true,
        is_named_when_judged: false,
        names_container: false,
    }],
    operations: &[
        &ADD_PERMISSION,
        &CANCEL_MESSAGE_MOVE_TASK,
        &CHANGE_MESSAGE_VISIBILITY,
        &CHANGE_MESSAGE_VISIBILITY_BATCH,
        &CREATE_QUEUE,
        &DELETE_MESSAGE,
        &DELETE_MESSAGE_BATCH,
        &DELETE_QUEUE,
        &GET_QUEUE_ATTRIBUTES,
        &GET_QUEUE_URL,
        &LIST_DEAD_LETTER_SOURCE_QUEUES,
        &LIST_MESSAGE_MOVE_TASKS,
        &LIST_QUEUE_TAGS,
        &LIST_QUEUES,
        &PURGE_QUEUE,
        &RECEIVE_MESSAGE,
        &REMOVE_PERMISSION,
        &SEND_MESSAGE,
        &SEND_MESSAGE_BATCH,
        &SET_QUEUE_ATTRIBUTES,
        &START_MESSAGE_MOVE_TASK,
        &TAG_QUEUE,
        &UNTAG_QUEUE,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

/// `AddPermission`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddPermission;

impl Operation for AddPermission {
    type Input = AddPermissionRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &ADD_PERMISSION;
}

static ADD_PERMISSION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AddPermission",
    event_name: "AddPermission",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:AddPermission"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ADD_PERMISSION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AddPermissionRequest>,
    new_output: new_shape::<Empty>,
};

/// `CancelMessageMoveTask`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CancelMessageMoveTask;

impl Operation for CancelMessageMoveTask {
    type Input = CancelMessageMoveTaskRequest;
    type Output = CancelMessageMoveTaskResult;
    const META: &'static OperationMeta = &CANCEL_MESSAGE_MOVE_TASK;
}

static CANCEL_MESSAGE_MOVE_TASK: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CancelMessageMoveTask",
    event_name: "CancelMessageMoveTask",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:CancelMessageMoveTask"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CANCEL_MESSAGE_MOVE_TASK_REQUEST,
    output: &super::structures::CANCEL_MESSAGE_MOVE_TASK_RESULT,
    result_wrapper: Some("CancelMessageMoveTaskResult"),
    new_input: new_shape::<CancelMessageMoveTaskRequest>,
    new_output: new_shape::<CancelMessageMoveTaskResult>,
};

/// `ChangeMessageVisibility`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangeMessageVisibility;

impl Operation for ChangeMessageVisibility {
    type Input = ChangeMessageVisibilityRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &CHANGE_MESSAGE_VISIBILITY;
}

static CHANGE_MESSAGE_VISIBILITY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ChangeMessageVisibility",
    event_name: "ChangeMessageVisibility",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:ChangeMessageVisibility"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::CHANGE_MESSAGE_VISIBILITY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<ChangeMessageVisibilityRequest>,
    new_output: new_shape::<Empty>,
};

/// `ChangeMessageVisibilityBatch`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangeMessageVisibilityBatch;

impl Operation for ChangeMessageVisibilityBatch {
    type Input = ChangeMessageVisibilityBatchRequest;
    type Output = ChangeMessageVisibilityBatchResult;
    const META: &'static OperationMeta = &CHANGE_MESSAGE_VISIBILITY_BATCH;
}

static CHANGE_MESSAGE_VISIBILITY_BATCH: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ChangeMessageVisibilityBatch",
    event_name: "ChangeMessageVisibilityBatch",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:ChangeMessageVisibility"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST,
    output: &super::structures::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT,
    result_wrapper: Some("ChangeMessageVisibilityBatchResult"),
    new_input: new_shape::<ChangeMessageVisibilityBatchRequest>,
    new_output: new_shape::<ChangeMessageVisibilityBatchResult>,
};

/// `CreateQueue`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateQueue;

impl Operation for CreateQueue {
    type Input = CreateQueueRequest;
    type Output = CreateQueueResult;
    const META: &'static OperationMeta = &CREATE_QUEUE;
}

static CREATE_QUEUE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateQueue",
    event_name: "CreateQueue",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:CreateQueue"],
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
    input: &super::structures::CREATE_QUEUE_REQUEST,
    output: &super::structures::CREATE_QUEUE_RESULT,
    result_wrapper: Some("CreateQueueResult"),
    new_input: new_shape::<CreateQueueRequest>,
    new_output: new_shape::<CreateQueueResult>,
};

/// `DeleteMessage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteMessage;

impl Operation for DeleteMessage {
    type Input = DeleteMessageRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_MESSAGE;
}

static DELETE_MESSAGE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteMessage",
    event_name: "DeleteMessage",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:DeleteMessage"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::DELETE_MESSAGE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteMessageRequest>,
    new_output: new_shape::<Empty>,
};

/// `DeleteMessageBatch`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteMessageBatch;

impl Operation for DeleteMessageBatch {
    type Input = DeleteMessageBatchRequest;
    type Output = DeleteMessageBatchResult;
    const META: &'static OperationMeta = &DELETE_MESSAGE_BATCH;
}

static DELETE_MESSAGE_BATCH: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteMessageBatch",
    event_name: "DeleteMessageBatch",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:DeleteMessage"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::DELETE_MESSAGE_BATCH_REQUEST,
    output: &super::structures::DELETE_MESSAGE_BATCH_RESULT,
    result_wrapper: Some("DeleteMessageBatchResult"),
    new_input: new_shape::<DeleteMessageBatchRequest>,
    new_output: new_shape::<DeleteMessageBatchResult>,
};

/// `DeleteQueue`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteQueue;

impl Operation for DeleteQueue {
    type Input = DeleteQueueRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_QUEUE;
}

static DELETE_QUEUE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteQueue",
    event_name: "DeleteQueue",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:DeleteQueue"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_QUEUE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteQueueRequest>,
    new_output: new_shape::<Empty>,
};

/// `GetQueueAttributes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetQueueAttributes;

impl Operation for GetQueueAttributes {
    type Input = GetQueueAttributesRequest;
    type Output = GetQueueAttributesResult;
    const META: &'static OperationMeta = &GET_QUEUE_ATTRIBUTES;
}

static GET_QUEUE_ATTRIBUTES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetQueueAttributes",
    event_name: "GetQueueAttributes",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:GetQueueAttributes"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_QUEUE_ATTRIBUTES_REQUEST,
    output: &super::structures::GET_QUEUE_ATTRIBUTES_RESULT,
    result_wrapper: Some("GetQueueAttributesResult"),
    new_input: new_shape::<GetQueueAttributesRequest>,
    new_output: new_shape::<GetQueueAttributesResult>,
};

/// `GetQueueUrl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetQueueUrl;

impl Operation for GetQueueUrl {
    type Input = GetQueueUrlRequest;
    type Output = GetQueueUrlResult;
    const META: &'static OperationMeta = &GET_QUEUE_URL;
}

static GET_QUEUE_URL: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetQueueUrl",
    event_name: "GetQueueUrl",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:GetQueueUrl"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_QUEUE_URL_REQUEST,
    output: &super::structures::GET_QUEUE_URL_RESULT,
    result_wrapper: Some("GetQueueUrlResult"),
    new_input: new_shape::<GetQueueUrlRequest>,
    new_output: new_shape::<GetQueueUrlResult>,
};

/// `ListDeadLetterSourceQueues`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListDeadLetterSourceQueues;

impl Operation for ListDeadLetterSourceQueues {
    type Input = ListDeadLetterSourceQueuesRequest;
    type Output = ListDeadLetterSourceQueuesResult;
    const META: &'static OperationMeta = &LIST_DEAD_LETTER_SOURCE_QUEUES;
}

static LIST_DEAD_LETTER_SOURCE_QUEUES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListDeadLetterSourceQueues",
    event_name: "ListDeadLetterSourceQueues",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:ListDeadLetterSourceQueues"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST,
    output: &super::structures::LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT,
    result_wrapper: Some("ListDeadLetterSourceQueuesResult"),
    new_input: new_shape::<ListDeadLetterSourceQueuesRequest>,
    new_output: new_shape::<ListDeadLetterSourceQueuesResult>,
};

/// `ListMessageMoveTasks`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListMessageMoveTasks;

impl Operation for ListMessageMoveTasks {
    type Input = ListMessageMoveTasksRequest;
    type Output = ListMessageMoveTasksResult;
    const META: &'static OperationMeta = &LIST_MESSAGE_MOVE_TASKS;
}

static LIST_MESSAGE_MOVE_TASKS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListMessageMoveTasks",
    event_name: "ListMessageMoveTasks",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:ListMessageMoveTasks"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_MESSAGE_MOVE_TASKS_REQUEST,
    output: &super::structures::LIST_MESSAGE_MOVE_TASKS_RESULT,
    result_wrapper: Some("ListMessageMoveTasksResult"),
    new_input: new_shape::<ListMessageMoveTasksRequest>,
    new_output: new_shape::<ListMessageMoveTasksResult>,
};

/// `ListQueueTags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListQueueTags;

impl Operation for ListQueueTags {
    type Input = ListQueueTagsRequest;
    type Output = ListQueueTagsResult;
    const META: &'static OperationMeta = &LIST_QUEUE_TAGS;
}

static LIST_QUEUE_TAGS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListQueueTags",
    event_name: "ListQueueTags",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:ListQueueTags"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_QUEUE_TAGS_REQUEST,
    output: &super::structures::LIST_QUEUE_TAGS_RESULT,
    result_wrapper: Some("ListQueueTagsResult"),
    new_input: new_shape::<ListQueueTagsRequest>,
    new_output: new_shape::<ListQueueTagsResult>,
};

/// `ListQueues`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListQueues;

impl Operation for ListQueues {
    type Input = ListQueuesRequest;
    type Output = ListQueuesResult;
    const META: &'static OperationMeta = &LIST_QUEUES;
}

static LIST_QUEUES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListQueues",
    event_name: "ListQueues",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:ListQueues"],
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
    input: &super::structures::LIST_QUEUES_REQUEST,
    output: &super::structures::LIST_QUEUES_RESULT,
    result_wrapper: Some("ListQueuesResult"),
    new_input: new_shape::<ListQueuesRequest>,
    new_output: new_shape::<ListQueuesResult>,
};

/// `PurgeQueue`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PurgeQueue;

impl Operation for PurgeQueue {
    type Input = PurgeQueueRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PURGE_QUEUE;
}

static PURGE_QUEUE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PurgeQueue",
    event_name: "PurgeQueue",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:PurgeQueue"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PURGE_QUEUE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PurgeQueueRequest>,
    new_output: new_shape::<Empty>,
};

/// `ReceiveMessage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReceiveMessage;

impl Operation for ReceiveMessage {
    type Input = ReceiveMessageRequest;
    type Output = ReceiveMessageResult;
    const META: &'static OperationMeta = &RECEIVE_MESSAGE;
}

static RECEIVE_MESSAGE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ReceiveMessage",
    event_name: "ReceiveMessage",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:ReceiveMessage"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::RECEIVE_MESSAGE_REQUEST,
    output: &super::structures::RECEIVE_MESSAGE_RESULT,
    result_wrapper: Some("ReceiveMessageResult"),
    new_input: new_shape::<ReceiveMessageRequest>,
    new_output: new_shape::<ReceiveMessageResult>,
};

/// `RemovePermission`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemovePermission;

impl Operation for RemovePermission {
    type Input = RemovePermissionRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &REMOVE_PERMISSION;
}

static REMOVE_PERMISSION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RemovePermission",
    event_name: "RemovePermission",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:RemovePermission"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REMOVE_PERMISSION_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RemovePermissionRequest>,
    new_output: new_shape::<Empty>,
};

/// `SendMessage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SendMessage;

impl Operation for SendMessage {
    type Input = SendMessageRequest;
    type Output = SendMessageResult;
    const META: &'static OperationMeta = &SEND_MESSAGE;
}

static SEND_MESSAGE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SendMessage",
    event_name: "SendMessage",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:SendMessage"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::SEND_MESSAGE_REQUEST,
    output: &super::structures::SEND_MESSAGE_RESULT,
    result_wrapper: Some("SendMessageResult"),
    new_input: new_shape::<SendMessageRequest>,
    new_output: new_shape::<SendMessageResult>,
};

/// `SendMessageBatch`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SendMessageBatch;

impl Operation for SendMessageBatch {
    type Input = SendMessageBatchRequest;
    type Output = SendMessageBatchResult;
    const META: &'static OperationMeta = &SEND_MESSAGE_BATCH;
}

static SEND_MESSAGE_BATCH: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SendMessageBatch",
    event_name: "SendMessageBatch",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:SendMessage"],
    read_only: false,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::SEND_MESSAGE_BATCH_REQUEST,
    output: &super::structures::SEND_MESSAGE_BATCH_RESULT,
    result_wrapper: Some("SendMessageBatchResult"),
    new_input: new_shape::<SendMessageBatchRequest>,
    new_output: new_shape::<SendMessageBatchResult>,
};

/// `SetQueueAttributes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetQueueAttributes;

impl Operation for SetQueueAttributes {
    type Input = SetQueueAttributesRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &SET_QUEUE_ATTRIBUTES;
}

static SET_QUEUE_ATTRIBUTES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SetQueueAttributes",
    event_name: "SetQueueAttributes",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:SetQueueAttributes"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::SET_QUEUE_ATTRIBUTES_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<SetQueueAttributesRequest>,
    new_output: new_shape::<Empty>,
};

/// `StartMessageMoveTask`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartMessageMoveTask;

impl Operation for StartMessageMoveTask {
    type Input = StartMessageMoveTaskRequest;
    type Output = StartMessageMoveTaskResult;
    const META: &'static OperationMeta = &START_MESSAGE_MOVE_TASK;
}

static START_MESSAGE_MOVE_TASK: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StartMessageMoveTask",
    event_name: "StartMessageMoveTask",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:StartMessageMoveTask"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::START_MESSAGE_MOVE_TASK_REQUEST,
    output: &super::structures::START_MESSAGE_MOVE_TASK_RESULT,
    result_wrapper: Some("StartMessageMoveTaskResult"),
    new_input: new_shape::<StartMessageMoveTaskRequest>,
    new_output: new_shape::<StartMessageMoveTaskResult>,
};

/// `TagQueue`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagQueue;

impl Operation for TagQueue {
    type Input = TagQueueRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_QUEUE;
}

static TAG_QUEUE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagQueue",
    event_name: "TagQueue",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:TagQueue"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::TAG_QUEUE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagQueueRequest>,
    new_output: new_shape::<Empty>,
};

/// `UntagQueue`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagQueue;

impl Operation for UntagQueue {
    type Input = UntagQueueRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_QUEUE;
}

static UNTAG_QUEUE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagQueue",
    event_name: "UntagQueue",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sqs:UntagQueue"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UNTAG_QUEUE_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagQueueRequest>,
    new_output: new_shape::<Empty>,
};
