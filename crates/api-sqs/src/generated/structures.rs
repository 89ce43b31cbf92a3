// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Blob, Member, SensitiveBlob, SensitiveString, Structure, plain};

use super::schemas;

/// `AddPermissionRequest`.
#[derive(Clone, Default)]
pub struct AddPermissionRequest {
    /// `QueueUrl`.
    pub queue_url: String,
    /// `Label`.
    pub label: String,
    /// `AWSAccountIds`.
    pub aws_account_ids: Vec<String>,
    /// `Actions`.
    pub actions: Vec<String>,
}

pub(super) static ADD_PERMISSION_REQUEST: Structure = Structure::new(
    "AddPermissionRequest",
    &[
        Member::new("QueueUrl", &plain::STRING).required(),
        Member::new("Label", &plain::STRING).required(),
        Member::new("AWSAccountIds", &schemas::AWS_ACCOUNT_ID_LIST)
            .wire("AWSAccountId")
            .required()
            .flattened(),
        Member::new("Actions", &schemas::ACTION_NAME_LIST)
            .wire("ActionName")
            .required()
            .flattened(),
    ],
);

wire::shape!(AddPermissionRequest, ADD_PERMISSION_REQUEST { 0 queue_url, 1 label, 2 aws_account_ids, 3 actions });

/// `BatchResultErrorEntry`.
#[derive(Clone, Default)]
pub struct BatchResultErrorEntry {
    /// `Id`.
    pub id: String,
    /// `SenderFault`.
    pub sender_fault: bool,
    /// `Code`.
    pub code: String,
    /// `Message`.
    pub message: Option<String>,
}

pub(super) static BATCH_RESULT_ERROR_ENTRY: Structure = Structure::new(
    "BatchResultErrorEntry",
    &[
        Member::new("Id", &plain::STRING).required(),
        Member::new("SenderFault", &plain::BOOLEAN).required(),
        Member::new("Code", &plain::STRING).required(),
        Member::new("Message", &plain::STRING),
    ],
);

wire::shape!(BatchResultErrorEntry, BATCH_RESULT_ERROR_ENTRY { 0 id, 1 sender_fault, 2 code, 3 message });

/// `CancelMessageMoveTaskRequest`.
#[derive(Clone, Default)]
pub struct CancelMessageMoveTaskRequest {
    /// `TaskHandle`.
    pub task_handle: String,
}

pub(super) static CANCEL_MESSAGE_MOVE_TASK_REQUEST: Structure = Structure::new(
    "CancelMessageMoveTaskRequest",
    &[Member::new("TaskHandle", &plain::STRING).required()],
);

wire::shape!(CancelMessageMoveTaskRequest, CANCEL_MESSAGE_MOVE_TASK_REQUEST { 0 task_handle });

/// `CancelMessageMoveTaskResult`.
#[derive(Clone, Default)]
pub struct CancelMessageMoveTaskResult {
    /// `ApproximateNumberOfMessagesMoved`.
    pub approximate_number_of_messages_moved: Option<i64>,
}

pub(super) static CANCEL_MESSAGE_MOVE_TASK_RESULT: Structure = Structure::new(
    "CancelMessageMoveTaskResult",
    &[Member::new("ApproximateNumberOfMessagesMoved", &plain::LONG)],
);

wire::shape!(CancelMessageMoveTaskResult, CANCEL_MESSAGE_MOVE_TASK_RESULT { 0 approximate_number_of_messages_moved });

/// `ChangeMessageVisibilityBatchRequest`.
#[derive(Clone, Default)]
pub struct ChangeMessageVisibilityBatchRequest {
    /// `QueueUrl`.
    pub queue_url: String,
    /// `Entries`.
    pub entries: Vec<ChangeMessageVisibilityBatchRequestEntry>,
}

pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST: Structure = Structure::new(
    "ChangeMessageVisibilityBatchRequest",
    &[
        Member::new("QueueUrl", &plain::STRING).required(),
        Member::new("Entries", &schemas::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST)
            .wire("ChangeMessageVisibilityBatchRequestEntry")
            .required()
            .flattened(),
    ],
);

wire::shape!(ChangeMessageVisibilityBatchRequest, CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST { 0 queue_url, 1 entries });

/// `ChangeMessageVisibilityBatchRequestEntry`.
#[derive(Clone, Default)]
pub struct ChangeMessageVisibilityBatchRequestEntry {
    /// `Id`.
    pub id: String,
    /// `ReceiptHandle`.
    pub receipt_handle: String,
    /// `VisibilityTimeout`.
    pub visibility_timeout: Option<i32>,
}

pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY: Structure = Structure::new(
    "ChangeMessageVisibilityBatchRequestEntry",
    &[
        Member::new("Id", &plain::STRING).required(),
        Member::new("ReceiptHandle", &plain::STRING).required(),
        Member::new("VisibilityTimeout", &plain::INTEGER),
    ],
);

wire::shape!(ChangeMessageVisibilityBatchRequestEntry, CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY { 0 id, 1 receipt_handle, 2 visibility_timeout });

/// `ChangeMessageVisibilityBatchResult`.
#[derive(Clone, Default)]
pub struct ChangeMessageVisibilityBatchResult {
    /// `Successful`.
    pub successful: Vec<ChangeMessageVisibilityBatchResultEntry>,
    /// `Failed`.
    pub failed: Vec<BatchResultErrorEntry>,
}

pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT: Structure = Structure::new(
    "ChangeMessageVisibilityBatchResult",
    &[
        Member::new("Successful", &schemas::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST)
            .wire("ChangeMessageVisibilityBatchResultEntry")
            .required()
            .flattened(),
        Member::new("Failed", &schemas::BATCH_RESULT_ERROR_ENTRY_LIST)
            .wire("BatchResultErrorEntry")
            .required()
            .flattened(),
    ],
);

wire::shape!(ChangeMessageVisibilityBatchResult, CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT { 0 successful, 1 failed });

/// `ChangeMessageVisibilityBatchResultEntry`.
#[derive(Clone, Default)]
pub struct ChangeMessageVisibilityBatchResultEntry {
    /// `Id`.
    pub id: String,
}

pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY: Structure = Structure::new(
    "ChangeMessageVisibilityBatchResultEntry",
    &[Member::new("Id", &plain::STRING).required()],
);

wire::shape!(ChangeMessageVisibilityBatchResultEntry, CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY { 0 id });

/// `ChangeMessageVisibilityRequest`.
#[derive(Clone, Default)]
pub struct ChangeMessageVisibilityRequest {
    /// `QueueUrl`.
    pub queue_url: String,
    /// `ReceiptHandle`.
    pub receipt_handle: String,
    /// `VisibilityTimeout`.
    pub visibility_timeout: i32,
}

pub(super) static CHANGE_MESSAGE_VISIBILITY_REQUEST: Structure = Structure::new(
    "ChangeMessageVisibilityRequest",
    &[
        Member::new("QueueUrl", &plain::STRING).required(),
        Member::new("ReceiptHandle", &plain::STRING).required(),
        Member::new("VisibilityTimeout", &plain::INTEGER).required(),
    ],
);

wire::shape!(ChangeMessageVisibilityRequest, CHANGE_MESSAGE_VISIBILITY_REQUEST { 0 queue_url, 1 receipt_handle, 2 visibility_timeout });

/// `CreateQueueRequest`.
#[derive(Clone, Default)]
pub struct CreateQueueRequest {
    /// `QueueName`.
    pub queue_name: String,
    /// `Attributes`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

pub(super) static CREATE_QUEUE_REQUEST: Structure = Structure::new(
    "CreateQueueRequest",
    &[
        Member::new("QueueName", &plain::STRING).required(),
        Member::new("Attributes", &schemas::QUEUE_ATTRIBUTE_MAP).wire("Attribute").flattened(),
        Member::new("tags", &schemas::TAG_MAP).wire("Tag").flattened(),
    ],
);

wire::shape!(CreateQueueRequest, CREATE_QUEUE_REQUEST { 0 queue_name, 1 attributes, 2 tags });

/// `CreateQueueResult`.
#[derive(Clone, Default)]
pub struct CreateQueueResult {
    /// `QueueUrl`.
    pub queue_url: Option<String>,
}

pub(super) static CREATE_QUEUE_RESULT: Structure =
    Structure::new("CreateQueueResult", &[Member::new("QueueUrl", &plain::STRING)]);

wire::shape!(CreateQueueResult, CREATE_QUEUE_RESULT { 0 queue_url });

/// `DeleteMessageBatchRequest`.
#[derive(Clone, Default)]
pub struct DeleteMessageBatchRequest {
    /// `QueueUrl`.
    pub queue_url: String,
    /// `Entries`.
    pub entries: Vec<DeleteMessageBatchRequestEntry>,
}

pub(super) static DELETE_MESSAGE_BATCH_REQUEST: Structure = Structure::new(
    "DeleteMessageBatchRequest",
    &[
        Member::new("QueueUrl", &plain::STRING).required(),
        Member::new("Entries", &schemas::DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST)
            .wire("DeleteMessageBatchRequestEntry")
            .required()
            .flattened(),
    ],
);

wire::shape!(DeleteMessageBatchRequest, DELETE_MESSAGE_BATCH_REQUEST { 0 queue_url, 1 entries });

/// `DeleteMessageBatchRequestEntry`.
#[derive(Clone, Default)]
pub struct DeleteMessageBatchRequestEntry {
    /// `Id`.
    pub id: String,
    /// `ReceiptHandle`.
    pub receipt_handle: String,
}

pub(super) static DELETE_MESSAGE_BATCH_REQUEST_ENTRY: Structure = Structure::new(
    "DeleteMessageBatchRequestEntry",
    &[
        Member::new("Id", &plain::STRING).required(),
        Member::new("ReceiptHandle", &plain::STRING).required(),
    ],
);

wire::shape!(DeleteMessageBatchRequestEntry, DELETE_MESSAGE_BATCH_REQUEST_ENTRY { 0 id, 1 receipt_handle });

/// `DeleteMessageBatchResult`.
#[derive(Clone, Default)]
pub struct DeleteMessageBatchResult {
    /// `Successful`.
    pub successful: Vec<DeleteMessageBatchResultEntry>,
    /// `Failed`.
    pub failed: Vec<BatchResultErrorEntry>,
}

pub(super) static DELETE_MESSAGE_BATCH_RESULT: Structure = Structure::new(
    "DeleteMessageBatchResult",
    &[
        Member::new("Successful", &schemas::DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST)
            .wire("DeleteMessageBatchResultEntry")
            .required()
            .flattened(),
        Member::new("Failed", &schemas::BATCH_RESULT_ERROR_ENTRY_LIST)
            .wire("BatchResultErrorEntry")
            .required()
            .flattened(),
    ],
);

wire::shape!(DeleteMessageBatchResult, DELETE_MESSAGE_BATCH_RESULT { 0 successful, 1 failed });

/// `DeleteMessageBatchResultEntry`.
#[derive(Clone, Default)]
pub struct DeleteMessageBatchResultEntry {
    /// `Id`.
    pub id: String,
}

pub(super) static DELETE_MESSAGE_BATCH_RESULT_ENTRY: Structure = Structure::new(
    "DeleteMessageBatchResultEntry",
    &[Member::new("Id", &plain::STRING).required()],
);

wire::shape!(DeleteMessageBatchResultEntry, DELETE_MESSAGE_BATCH_RESULT_ENTRY { 0 id });

/// `DeleteMessageRequest`.
#[derive(Clone, Default)]
pub struct DeleteMessageRequest {
    /// `QueueUrl`.
    pub queue_url: String,
    /// `ReceiptHandle`.
    pub receipt_handle: String,
}

pub(super) static DELETE_MESSAGE_REQUEST: Structure = Structure::new(
    "DeleteMessageRequest",
    &[
        Member::new("QueueUrl", &plain::STRING).required(),
        Member::new("ReceiptHandle", &plain::STRING).required(),
    ],
);

wire::shape!(DeleteMessageRequest, DELETE_MESSAGE_REQUEST { 0 queue_url, 1 receipt_handle });

/// `DeleteQueueRequest`.
#[derive(Clone, Default)]
pub struct DeleteQueueRequest {
    /// `QueueUrl`.
    pub queue_url: String,
}

pub(super) static DELETE_QUEUE_REQUEST: Structure =
    Structure::new("DeleteQueueRequest", &[Member::new("QueueUrl", &plain::STRING).required()]);

wire::shape!(DeleteQueueRequest, DELETE_QUEUE_REQUEST { 0 queue_url });

/// `GetQueueAttributesRequest`.
#[derive(Clone, Default)]
pub struct GetQueueAttributesRequest {
    /// `QueueUrl`.
    pub queue_url: String,
    /// `AttributeNames`.
    pub attribute_names: Option<Vec<String>>,
}

pub(super) static GET_QUEUE_ATTRIBUTES_REQUEST: Structure = Structure::new(
    "GetQueueAttributesRequest",
    &[
        Member::new("QueueUrl", &plain::STRING).required(),
        Member::new("AttributeNames", &schemas::ATTRIBUTE_NAME_LIST)
            .wire("AttributeName")
            .flattened(),
    ],
);

wire::shape!(GetQueueAttributesRequest, GET_QUEUE_ATTRIBUTES_REQUEST { 0 queue_url, 1 attribute_names });

/// `GetQueueAttributesResult`.
#[derive(Clone, Default)]
pub struct GetQueueAttributesResult {
    /// `Attributes`.
    pub attributes: Option<BTreeMap<String, String>>,
}

pub(super) static GET_QUEUE_ATTRIBUTES_RESULT: Structure = Structure::new(
    "GetQueueAttributesResult",
    &[Member::new("Attributes", &schemas::QUEUE_ATTRIBUTE_MAP).wire("Attribute").flattened()],
);

wire::shape!(GetQueueAttributesResult, GET_QUEUE_ATTRIBUTES_RESULT { 0 attributes });

/// `GetQueueUrlRequest`.
#[derive(Clone, Default)]
pub struct GetQueueUrlRequest {
    /// `QueueName`.
    pub queue_name: String,
    /// `QueueOwnerAWSAccountId`.
    pub queue_owner_aws_account_id: Option<String>,
}

pub(super) static GET_QUEUE_URL_REQUEST: Structure = Structure::new(
    "GetQueueUrlRequest",
    &[
        Member::new("QueueName", &plain::STRING).required(),
        Member::new("QueueOwnerAWSAccountId", &plain::STRING),
    ],
);

wire::shape!(GetQueueUrlRequest, GET_QUEUE_URL_REQUEST { 0 queue_name, 1 queue_owner_aws_account_id });

/// `GetQueueUrlResult`.
#[derive(Clone, Default)]
pub struct GetQueueUrlResult {
    /// `QueueUrl`.
    pub queue_url: Option<String>,
}

pub(super) static GET_QUEUE_URL_RESULT: Structure =
    Structure::new("GetQueueUrlResult", &[Member::new("QueueUrl", &plain::STRING)]);

wire::shape!(GetQueueUrlResult, GET_QUEUE_URL_RESULT { 0 queue_url });

/// `ListDeadLetterSourceQueuesRequest`.
#[derive(Clone, Default)]
pub struct ListDeadLetterSourceQueuesRequest {
    /// `QueueUrl`.
    pub queue_url: String,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST: Structure = Structure::new(
    "ListDeadLetterSourceQueuesRequest",
    &[
        Member::new("QueueUrl", &plain::STRING).required(),
        Member::new("NextToken", &plain::STRING),
        Member::new("MaxResults", &plain::INTEGER),
    ],
);

wire::shape!(ListDeadLetterSourceQueuesRequest, LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST { 0 queue_url, 1 next_token, 2 max_results });

/// `ListDeadLetterSourceQueuesResult`.
#[derive(Clone, Default)]
pub struct ListDeadLetterSourceQueuesResult {
    /// `queueUrls`.
    pub queue_urls: Vec<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT: Structure = Structure::new(
    "ListDeadLetterSourceQueuesResult",
    &[
        Member::new("queueUrls", &schemas::QUEUE_URL_LIST).wire("QueueUrl").required().flattened(),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(ListDeadLetterSourceQueuesResult, LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT { 0 queue_urls, 1 next_token });

/// `ListMessageMoveTasksRequest`.
#[derive(Clone, Default)]
pub struct ListMessageMoveTasksRequest {
    /// `SourceArn`.
    pub source_arn: String,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_MESSAGE_MOVE_TASKS_REQUEST: Structure = Structure::new(
    "ListMessageMoveTasksRequest",
    &[
        Member::new("SourceArn", &plain::STRING).required(),
        Member::new("MaxResults", &plain::INTEGER),
    ],
);

wire::shape!(ListMessageMoveTasksRequest, LIST_MESSAGE_MOVE_TASKS_REQUEST { 0 source_arn, 1 max_results });

/// `ListMessageMoveTasksResult`.
#[derive(Clone, Default)]
pub struct ListMessageMoveTasksResult {
    /// `Results`.
    pub results: Option<Vec<ListMessageMoveTasksResultEntry>>,
}

pub(super) static LIST_MESSAGE_MOVE_TASKS_RESULT: Structure = Structure::new(
    "ListMessageMoveTasksResult",
    &[Member::new("Results", &schemas::LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY_LIST)
        .wire("ListMessageMoveTasksResultEntry")
        .flattened()],
);

wire::shape!(ListMessageMoveTasksResult, LIST_MESSAGE_MOVE_TASKS_RESULT { 0 results });

/// `ListMessageMoveTasksResultEntry`.
#[derive(Clone, Default)]
pub struct ListMessageMoveTasksResultEntry {
    /// `TaskHandle`.
    pub task_handle: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `SourceArn`.
    pub source_arn: Option<String>,
    /// `DestinationArn`.
    pub destination_arn: Option<String>,
    /// `MaxNumberOfMessagesPerSecond`.
    pub max_number_of_messages_per_second: Option<i32>,
    /// `ApproximateNumberOfMessagesMoved`.
    pub approximate_number_of_messages_moved: Option<i64>,
    /// `ApproximateNumberOfMessagesToMove`.
    pub approximate_number_of_messages_to_move: Option<i64>,
    /// `FailureReason`.
    pub failure_reason: Option<String>,
    /// `StartedTimestamp`.
    pub started_timestamp: Option<i64>,
}

pub(super) static LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY: Structure = Structure::new(
    "ListMessageMoveTasksResultEntry",
    &[
        Member::new("TaskHandle", &plain::STRING),
        Member::new("Status", &plain::STRING),
        Member::new("SourceArn", &plain::STRING),
        Member::new("DestinationArn", &plain::STRING),
        Member::new("MaxNumberOfMessagesPerSecond", &plain::INTEGER),
        Member::new("ApproximateNumberOfMessagesMoved", &plain::LONG),
        Member::new("ApproximateNumberOfMessagesToMove", &plain::LONG),
        Member::new("FailureReason", &plain::STRING),
        Member::new("StartedTimestamp", &plain::LONG),
    ],
);

wire::shape!(ListMessageMoveTasksResultEntry, LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY { 0 task_handle, 1 status, 2 source_arn, 3 destination_arn, 4 max_number_of_messages_per_second, 5 approximate_number_of_messages_moved, 6 approximate_number_of_messages_to_move, 7 failure_reason, 8 started_timestamp });

/// `ListQueueTagsRequest`.
#[derive(Clone, Default)]
pub struct ListQueueTagsRequest {
    /// `QueueUrl`.
    pub queue_url: String,
}

pub(super) static LIST_QUEUE_TAGS_REQUEST: Structure =
    Structure::new("ListQueueTagsRequest", &[Member::new("QueueUrl", &plain::STRING).required()]);

wire::shape!(ListQueueTagsRequest, LIST_QUEUE_TAGS_REQUEST { 0 queue_url });

/// `ListQueueTagsResult`.
#[derive(Clone, Default)]
pub struct ListQueueTagsResult {
    /// `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

pub(super) static LIST_QUEUE_TAGS_RESULT: Structure = Structure::new(
    "ListQueueTagsResult",
    &[Member::new("Tags", &schemas::TAG_MAP).wire("Tag").flattened()],
);

wire::shape!(ListQueueTagsResult, LIST_QUEUE_TAGS_RESULT { 0 tags });

/// `ListQueuesRequest`.
#[derive(Clone, Default)]
pub struct ListQueuesRequest {
    /// `QueueNamePrefix`.
    pub queue_name_prefix: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
}

pub(super) static LIST_QUEUES_REQUEST: Structure = Structure::new(
    "ListQueuesRequest",
    &[
        Member::new("QueueNamePrefix", &plain::STRING),
        Member::new("NextToken", &plain::STRING),
        Member::new("MaxResults", &plain::INTEGER),
    ],
);

wire::shape!(ListQueuesRequest, LIST_QUEUES_REQUEST { 0 queue_name_prefix, 1 next_token, 2 max_results });

/// `ListQueuesResult`.
#[derive(Clone, Default)]
pub struct ListQueuesResult {
    /// `QueueUrls`.
    pub queue_urls: Option<Vec<String>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_QUEUES_RESULT: Structure = Structure::new(
    "ListQueuesResult",
    &[
        Member::new("QueueUrls", &schemas::QUEUE_URL_LIST).wire("QueueUrl").flattened(),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(ListQueuesResult, LIST_QUEUES_RESULT { 0 queue_urls, 1 next_token });

/// `Message`.
#[derive(Clone, Default)]
pub struct Message {
    /// `MessageId`.
    pub message_id: Option<String>,
    /// `ReceiptHandle`.
    pub receipt_handle: Option<String>,
    /// `MD5OfBody`.
    pub md5_of_body: Option<String>,
    /// `Body`.
    pub body: Option<SensitiveString>,
    /// `Attributes`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `MD5OfMessageAttributes`.
    pub md5_of_message_attributes: Option<String>,
    /// `MessageAttributes`.
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
}

pub(super) static MESSAGE: Structure = Structure::new(
    "Message",
    &[
        Member::new("MessageId", &plain::STRING),
        Member::new("ReceiptHandle", &plain::STRING),
        Member::new("MD5OfBody", &plain::STRING),
        Member::new("Body", &schemas::MESSAGE_BODY),
        Member::new("Attributes", &schemas::MESSAGE_SYSTEM_ATTRIBUTE_MAP)
            .wire("Attribute")
            .flattened(),
        Member::new("MD5OfMessageAttributes", &plain::STRING),
        Member::new("MessageAttributes", &schemas::MESSAGE_BODY_ATTRIBUTE_MAP)
            .wire("MessageAttribute")
            .flattened(),
    ],
);

wire::shape!(Message, MESSAGE { 0 message_id, 1 receipt_handle, 2 md5_of_body, 3 body, 4 attributes, 5 md5_of_message_attributes, 6 message_attributes });

/// `MessageAttributeValue`.
#[derive(Clone, Default)]
pub struct MessageAttributeValue {
    /// `StringValue`.
    pub string_value: Option<SensitiveString>,
    /// `BinaryValue`.
    pub binary_value: Option<SensitiveBlob>,
    /// `StringListValues`.
    pub string_list_values: Option<Vec<String>>,
    /// `BinaryListValues`.
    pub binary_list_values: Option<Vec<Blob>>,
    /// `DataType`.
    pub data_type: String,
}

pub(super) static MESSAGE_ATTRIBUTE_VALUE: Structure = Structure::new(
    "MessageAttributeValue",
    &[
        Member::new("StringValue", &schemas::MESSAGE_BODY),
        Member::new("BinaryValue", &schemas::SENSITIVE_BINARY),
        Member::new("StringListValues", &schemas::STRING_LIST).wire("StringListValue").flattened(),
        Member::new("BinaryListValues", &schemas::BINARY_LIST).wire("BinaryListValue").flattened(),
        Member::new("DataType", &plain::STRING).required(),
    ],
);

wire::shape!(MessageAttributeValue, MESSAGE_ATTRIBUTE_VALUE { 0 string_value, 1 binary_value, 2 string_list_values, 3 binary_list_values, 4 data_type });

/// `MessageSystemAttributeValue`.
#[derive(Clone, Default)]
pub struct MessageSystemAttributeValue {
    /// `StringValue`.
    pub string_value: Option<SensitiveString>,
    /// `BinaryValue`.
    pub binary_value: Option<SensitiveBlob>,
    /// `StringListValues`.
    pub string_list_values: Option<Vec<String>>,
    /// `BinaryListValues`.
    pub binary_list_values: Option<Vec<Blob>>,
    /// `DataType`.
    pub data_type: String,
}

pub(super) static MESSAGE_SYSTEM_ATTRIBUTE_VALUE: Structure = Structure::new(
    "MessageSystemAttributeValue",
    &[
        Member::new("StringValue", &schemas::MESSAGE_BODY),
        Member::new("BinaryValue", &schemas::SENSITIVE_BINARY),
        Member::new("StringListValues", &schemas::STRING_LIST).wire("StringListValue").flattened(),
        Member::new("BinaryListValues", &schemas::BINARY_LIST).wire("BinaryListValue").flattened(),
        Member::new("DataType", &plain::STRING).required(),
    ],
);

wire::shape!(MessageSystemAttributeValue, MESSAGE_SYSTEM_ATTRIBUTE_VALUE { 0 string_value, 1 binary_value, 2 string_list_values, 3 binary_list_values, 4 data_type });

/// `PurgeQueueRequest`.
#[derive(Clone, Default)]
pub struct PurgeQueueRequest {
    /// `QueueUrl`.
    pub queue_url: String,
}

pub(super) static PURGE_QUEUE_REQUEST: Structure =
    Structure::new("PurgeQueueRequest", &[Member::new("QueueUrl", &plain::STRING).required()]);

wire::shape!(PurgeQueueRequest, PURGE_QUEUE_REQUEST { 0 queue_url });

/// `ReceiveMessageRequest`.
#[derive(Clone, Default)]
pub struct ReceiveMessageRequest {
    /// `QueueUrl`.
    pub queue_url: String,
    /// `AttributeNames`.
    pub attribute_names: Option<Vec<String>>,
    /// `MessageSystemAttributeNames`.
    pub message_system_attribute_names: Option<Vec<String>>,
    /// `MessageAttributeNames`.
    pub message_attribute_names: Option<Vec<String>>,
    /// `MaxNumberOfMessages`.
    pub max_number_of_messages: Option<i32>,
    /// `VisibilityTimeout`.
    pub visibility_timeout: Option<i32>,
    /// `WaitTimeSeconds`.
    pub wait_time_seconds: Option<i32>,
    /// `ReceiveRequestAttemptId`.
    pub receive_request_attempt_id: Option<String>,
}

pub(super) static RECEIVE_MESSAGE_REQUEST: Structure = Structure::new(
    "ReceiveMessageRequest",
    &[
        Member::new("QueueUrl", &plain::STRING).required(),
        Member::new("AttributeNames", &schemas::ATTRIBUTE_NAME_LIST)
            .wire("AttributeName")
            .flattened(),
        Member::new("MessageSystemAttributeNames", &schemas::MESSAGE_SYSTEM_ATTRIBUTE_LIST)
            .wire("MessageSystemAttributeName")
            .flattened(),
        Member::new("MessageAttributeNames", &schemas::MESSAGE_ATTRIBUTE_NAME_LIST)
            .wire("MessageAttributeName")
            .flattened(),
        Member::new("MaxNumberOfMessages", &plain::INTEGER),
        Member::new("VisibilityTimeout", &plain::INTEGER),
        Member::new("WaitTimeSeconds", &plain::INTEGER),
        Member::new("ReceiveRequestAttemptId", &plain::STRING),
    ],
);

wire::shape!(ReceiveMessageRequest, RECEIVE_MESSAGE_REQUEST { 0 queue_url, 1 attribute_names, 2 message_system_attribute_names, 3 message_attribute_names, 4 max_number_of_messages, 5 visibility_timeout, 6 wait_time_seconds, 7 receive_request_attempt_id });

/// `ReceiveMessageResult`.
#[derive(Clone, Default)]
pub struct ReceiveMessageResult {
    /// `Messages`.
    pub messages: Option<Vec<Message>>,
}

pub(super) static RECEIVE_MESSAGE_RESULT: Structure = Structure::new(
    "ReceiveMessageResult",
    &[Member::new("Messages", &schemas::MESSAGE_LIST).wire("Message").flattened()],
);

wire::shape!(ReceiveMessageResult, RECEIVE_MESSAGE_RESULT { 0 messages });

/// `RemovePermissionRequest`.
#[derive(Clone, Default)]
pub struct RemovePermissionRequest {
    /// `QueueUrl`.
    pub queue_url: String,
    /// `Label`.
    pub label: String,
}

pub(super) static REMOVE_PERMISSION_REQUEST: Structure = Structure::new(
    "RemovePermissionRequest",
    &[
        Member::new("QueueUrl", &plain::STRING).required(),
        Member::new("Label", &plain::STRING).required(),
    ],
);

wire::shape!(RemovePermissionRequest, REMOVE_PERMISSION_REQUEST { 0 queue_url, 1 label });

/// `SendMessageBatchRequest`.
#[derive(Clone, Default)]
pub struct SendMessageBatchRequest {
    /// `QueueUrl`.
    pub queue_url: String,
    /// `Entries`.
    pub entries: Vec<SendMessageBatchRequestEntry>,
}

pub(super) static SEND_MESSAGE_BATCH_REQUEST: Structure = Structure::new(
    "SendMessageBatchRequest",
    &[
        Member::new("QueueUrl", &plain::STRING).required(),
        Member::new("Entries", &schemas::SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST)
            .wire("SendMessageBatchRequestEntry")
            .required()
            .flattened(),
    ],
);

wire::shape!(SendMessageBatchRequest, SEND_MESSAGE_BATCH_REQUEST { 0 queue_url, 1 entries });

/// `SendMessageBatchRequestEntry`.
#[derive(Clone, Default)]
pub struct SendMessageBatchRequestEntry {
    /// `Id`.
    pub id: String,
    /// `MessageBody`.
    pub message_body: SensitiveString,
    /// `DelaySeconds`.
    pub delay_seconds: Option<i32>,
    /// `MessageAttributes`.
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    /// `MessageSystemAttributes`.
    pub message_system_attributes: Option<BTreeMap<String, MessageSystemAttributeValue>>,
    /// `MessageDeduplicationId`.
    pub message_deduplication_id: Option<String>,
    /// `MessageGroupId`.
    pub message_group_id: Option<String>,
}

pub(super) static SEND_MESSAGE_BATCH_REQUEST_ENTRY: Structure = Structure::new(
    "SendMessageBatchRequestEntry",
    &[
        Member::new("Id", &plain::STRING).required(),
        Member::new("MessageBody", &schemas::MESSAGE_BODY).required(),
        Member::new("DelaySeconds", &plain::INTEGER),
        Member::new("MessageAttributes", &schemas::MESSAGE_BODY_ATTRIBUTE_MAP)
            .wire("MessageAttribute")
            .flattened(),
        Member::new("MessageSystemAttributes", &schemas::MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP)
            .wire("MessageSystemAttribute")
            .flattened(),
        Member::new("MessageDeduplicationId", &plain::STRING),
        Member::new("MessageGroupId", &plain::STRING),
    ],
);

wire::shape!(SendMessageBatchRequestEntry, SEND_MESSAGE_BATCH_REQUEST_ENTRY { 0 id, 1 message_body, 2 delay_seconds, 3 message_attributes, 4 message_system_attributes, 5 message_deduplication_id, 6 message_group_id });

/// `SendMessageBatchResult`.
#[derive(Clone, Default)]
pub struct SendMessageBatchResult {
    /// `Successful`.
    pub successful: Vec<SendMessageBatchResultEntry>,
    /// `Failed`.
    pub failed: Vec<BatchResultErrorEntry>,
}

pub(super) static SEND_MESSAGE_BATCH_RESULT: Structure = Structure::new(
    "SendMessageBatchResult",
    &[
        Member::new("Successful", &schemas::SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST)
            .wire("SendMessageBatchResultEntry")
            .required()
            .flattened(),
        Member::new("Failed", &schemas::BATCH_RESULT_ERROR_ENTRY_LIST)
            .wire("BatchResultErrorEntry")
            .required()
            .flattened(),
    ],
);

wire::shape!(SendMessageBatchResult, SEND_MESSAGE_BATCH_RESULT { 0 successful, 1 failed });

/// `SendMessageBatchResultEntry`.
#[derive(Clone, Default)]
pub struct SendMessageBatchResultEntry {
    /// `Id`.
    pub id: String,
    /// `MessageId`.
    pub message_id: String,
    /// `MD5OfMessageBody`.
    pub md5_of_message_body: String,
    /// `MD5OfMessageAttributes`.
    pub md5_of_message_attributes: Option<String>,
    /// `MD5OfMessageSystemAttributes`.
    pub md5_of_message_system_attributes: Option<String>,
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
}

pub(super) static SEND_MESSAGE_BATCH_RESULT_ENTRY: Structure = Structure::new(
    "SendMessageBatchResultEntry",
    &[
        Member::new("Id", &plain::STRING).required(),
        Member::new("MessageId", &plain::STRING).required(),
        Member::new("MD5OfMessageBody", &plain::STRING).required(),
        Member::new("MD5OfMessageAttributes", &plain::STRING),
        Member::new("MD5OfMessageSystemAttributes", &plain::STRING),
        Member::new("SequenceNumber", &plain::STRING),
    ],
);

wire::shape!(SendMessageBatchResultEntry, SEND_MESSAGE_BATCH_RESULT_ENTRY { 0 id, 1 message_id, 2 md5_of_message_body, 3 md5_of_message_attributes, 4 md5_of_message_system_attributes, 5 sequence_number });

/// `SendMessageRequest`.
#[derive(Clone, Default)]
pub struct SendMessageRequest {
    /// `QueueUrl`.
    pub queue_url: String,
    /// `MessageBody`.
    pub message_body: SensitiveString,
    /// `DelaySeconds`.
    pub delay_seconds: Option<i32>,
    /// `MessageAttributes`.
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    /// `MessageSystemAttributes`.
    pub message_system_attributes: Option<BTreeMap<String, MessageSystemAttributeValue>>,
    /// `MessageDeduplicationId`.
    pub message_deduplication_id: Option<String>,
    /// `MessageGroupId`.
    pub message_group_id: Option<String>,
}

pub(super) static SEND_MESSAGE_REQUEST: Structure = Structure::new(
    "SendMessageRequest",
    &[
        Member::new("QueueUrl", &plain::STRING).required(),
        Member::new("MessageBody", &schemas::MESSAGE_BODY).required(),
        Member::new("DelaySeconds", &plain::INTEGER),
        Member::new("MessageAttributes", &schemas::MESSAGE_BODY_ATTRIBUTE_MAP)
            .wire("MessageAttribute")
            .flattened(),
        Member::new("MessageSystemAttributes", &schemas::MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP)
            .wire("MessageSystemAttribute")
            .flattened(),
        Member::new("MessageDeduplicationId", &plain::STRING),
        Member::new("MessageGroupId", &plain::STRING),
    ],
);

wire::shape!(SendMessageRequest, SEND_MESSAGE_REQUEST { 0 queue_url, 1 message_body, 2 delay_seconds, 3 message_attributes, 4 message_system_attributes, 5 message_deduplication_id, 6 message_group_id });

/// `SendMessageResult`.
#[derive(Clone, Default)]
pub struct SendMessageResult {
    /// `MD5OfMessageBody`.
    pub md5_of_message_body: Option<String>,
    /// `MD5OfMessageAttributes`.
    pub md5_of_message_attributes: Option<String>,
    /// `MD5OfMessageSystemAttributes`.
    pub md5_of_message_system_attributes: Option<String>,
    /// `MessageId`.
    pub message_id: Option<String>,
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
}

pub(super) static SEND_MESSAGE_RESULT: Structure = Structure::new(
    "SendMessageResult",
    &[
        Member::new("MD5OfMessageBody", &plain::STRING),
        Member::new("MD5OfMessageAttributes", &plain::STRING),
        Member::new("MD5OfMessageSystemAttributes", &plain::STRING),
        Member::new("MessageId", &plain::STRING),
        Member::new("SequenceNumber", &plain::STRING),
    ],
);

wire::shape!(SendMessageResult, SEND_MESSAGE_RESULT { 0 md5_of_message_body, 1 md5_of_message_attributes, 2 md5_of_message_system_attributes, 3 message_id, 4 sequence_number });

/// `SetQueueAttributesRequest`.
#[derive(Clone, Default)]
pub struct SetQueueAttributesRequest {
    /// `QueueUrl`.
    pub queue_url: String,
    /// `Attributes`.
    pub attributes: BTreeMap<String, String>,
}

pub(super) static SET_QUEUE_ATTRIBUTES_REQUEST: Structure = Structure::new(
    "SetQueueAttributesRequest",
    &[
        Member::new("QueueUrl", &plain::STRING).required(),
        Member::new("Attributes", &schemas::QUEUE_ATTRIBUTE_MAP)
            .wire("Attribute")
            .required()
            .flattened(),
    ],
);

wire::shape!(SetQueueAttributesRequest, SET_QUEUE_ATTRIBUTES_REQUEST { 0 queue_url, 1 attributes });

/// `StartMessageMoveTaskRequest`.
#[derive(Clone, Default)]
pub struct StartMessageMoveTaskRequest {
    /// `SourceArn`.
    pub source_arn: String,
    /// `DestinationArn`.
    pub destination_arn: Option<String>,
    /// `MaxNumberOfMessagesPerSecond`.
    pub max_number_of_messages_per_second: Option<i32>,
}

pub(super) static START_MESSAGE_MOVE_TASK_REQUEST: Structure = Structure::new(
    "StartMessageMoveTaskRequest",
    &[
        Member::new("SourceArn", &plain::STRING).required(),
        Member::new("DestinationArn", &plain::STRING),
        Member::new("MaxNumberOfMessagesPerSecond", &plain::INTEGER),
    ],
);

wire::shape!(StartMessageMoveTaskRequest, START_MESSAGE_MOVE_TASK_REQUEST { 0 source_arn, 1 destination_arn, 2 max_number_of_messages_per_second });

/// `StartMessageMoveTaskResult`.
#[derive(Clone, Default)]
pub struct StartMessageMoveTaskResult {
    /// `TaskHandle`.
    pub task_handle: Option<String>,
}

pub(super) static START_MESSAGE_MOVE_TASK_RESULT: Structure =
    Structure::new("StartMessageMoveTaskResult", &[Member::new("TaskHandle", &plain::STRING)]);

wire::shape!(StartMessageMoveTaskResult, START_MESSAGE_MOVE_TASK_RESULT { 0 task_handle });

/// `TagQueueRequest`.
#[derive(Clone, Default)]
pub struct TagQueueRequest {
    /// `QueueUrl`.
    pub queue_url: String,
    /// `Tags`.
    pub tags: BTreeMap<String, String>,
}

pub(super) static TAG_QUEUE_REQUEST: Structure = Structure::new(
    "TagQueueRequest",
    &[
        Member::new("QueueUrl", &plain::STRING).required(),
        Member::new("Tags", &schemas::TAG_MAP).wire("Tag").required().flattened(),
    ],
);

wire::shape!(TagQueueRequest, TAG_QUEUE_REQUEST { 0 queue_url, 1 tags });

/// `UntagQueueRequest`.
#[derive(Clone, Default)]
pub struct UntagQueueRequest {
    /// `QueueUrl`.
    pub queue_url: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_QUEUE_REQUEST: Structure = Structure::new(
    "UntagQueueRequest",
    &[
        Member::new("QueueUrl", &plain::STRING).required(),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST).wire("TagKey").required().flattened(),
    ],
);

wire::shape!(UntagQueueRequest, UNTAG_QUEUE_REQUEST { 0 queue_url, 1 tag_keys });
