// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Schema, plain};

pub(super) static AWS_ACCOUNT_ID_LIST: Schema = Schema::new(
    "AWSAccountIdList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: true,
    }),
);

pub(super) static ACTION_NAME_LIST: Schema = Schema::new(
    "ActionNameList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: true,
    }),
);

pub(super) static ATTRIBUTE_NAME_LIST: Schema = Schema::new(
    "AttributeNameList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: true,
    }),
);

pub(super) static BATCH_RESULT_ERROR_ENTRY: Schema = Schema::new(
    "BatchResultErrorEntry",
    Kind::Structure(&super::structures::BATCH_RESULT_ERROR_ENTRY),
);

pub(super) static BATCH_RESULT_ERROR_ENTRY_LIST: Schema = Schema::new(
    "BatchResultErrorEntryList",
    Kind::List(&List {
        member: Member::new("member", &BATCH_RESULT_ERROR_ENTRY).wire("member"),
        flattened: true,
    }),
);

pub(super) static BINARY_LIST: Schema = Schema::new(
    "BinaryList",
    Kind::List(&List {
        member: Member::new("member", &plain::BLOB).wire("member"),
        flattened: false,
    }),
);

pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY: Schema = Schema::new(
    "ChangeMessageVisibilityBatchRequestEntry",
    Kind::Structure(&super::structures::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY),
);

pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST: Schema = Schema::new(
    "ChangeMessageVisibilityBatchRequestEntryList",
    Kind::List(&List {
        member: Member::new("member", &CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY)
            .wire("member"),
        flattened: true,
    }),
);

pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY: Schema = Schema::new(
    "ChangeMessageVisibilityBatchResultEntry",
    Kind::Structure(&super::structures::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY),
);

pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST: Schema = Schema::new(
    "ChangeMessageVisibilityBatchResultEntryList",
    Kind::List(&List {
        member: Member::new("member", &CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY).wire("member"),
        flattened: true,
    }),
);

pub(super) static DELETE_MESSAGE_BATCH_REQUEST_ENTRY: Schema = Schema::new(
    "DeleteMessageBatchRequestEntry",
    Kind::Structure(&super::structures::DELETE_MESSAGE_BATCH_REQUEST_ENTRY),
);

pub(super) static DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST: Schema = Schema::new(
    "DeleteMessageBatchRequestEntryList",
    Kind::List(&List {
        member: Member::new("member", &DELETE_MESSAGE_BATCH_REQUEST_ENTRY).wire("member"),
        flattened: true,
    }),
);

pub(super) static DELETE_MESSAGE_BATCH_RESULT_ENTRY: Schema = Schema::new(
    "DeleteMessageBatchResultEntry",
    Kind::Structure(&super::structures::DELETE_MESSAGE_BATCH_RESULT_ENTRY),
);

pub(super) static DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST: Schema = Schema::new(
    "DeleteMessageBatchResultEntryList",
    Kind::List(&List {
        member: Member::new("member", &DELETE_MESSAGE_BATCH_RESULT_ENTRY).wire("member"),
        flattened: true,
    }),
);

pub(super) static LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY: Schema = Schema::new(
    "ListMessageMoveTasksResultEntry",
    Kind::Structure(&super::structures::LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY),
);

pub(super) static LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY_LIST: Schema = Schema::new(
    "ListMessageMoveTasksResultEntryList",
    Kind::List(&List {
        member: Member::new("member", &LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY).wire("member"),
        flattened: true,
    }),
);

pub(super) static MESSAGE: Schema =
    Schema::new("Message", Kind::Structure(&super::structures::MESSAGE));

pub(super) static MESSAGE_ATTRIBUTE_NAME_LIST: Schema = Schema::new(
    "MessageAttributeNameList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: true,
    }),
);

pub(super) static MESSAGE_ATTRIBUTE_VALUE: Schema = Schema::new(
    "MessageAttributeValue",
    Kind::Structure(&super::structures::MESSAGE_ATTRIBUTE_VALUE),
);

pub(super) static MESSAGE_BODY: Schema = Schema::new("MessageBody", Kind::String).sensitive();

pub(super) static MESSAGE_BODY_ATTRIBUTE_MAP: Schema = Schema::new(
    "MessageBodyAttributeMap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("Name"),
        value: Member::new("value", &MESSAGE_ATTRIBUTE_VALUE).wire("Value"),
        flattened: true,
    }),
);

pub(super) static MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP: Schema = Schema::new(
    "MessageBodySystemAttributeMap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("Name"),
        value: Member::new("value", &MESSAGE_SYSTEM_ATTRIBUTE_VALUE).wire("Value"),
        flattened: true,
    }),
);

pub(super) static MESSAGE_LIST: Schema = Schema::new(
    "MessageList",
    Kind::List(&List { member: Member::new("member", &MESSAGE).wire("member"), flattened: true }),
);

pub(super) static MESSAGE_SYSTEM_ATTRIBUTE_LIST: Schema = Schema::new(
    "MessageSystemAttributeList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: true,
    }),
);

pub(super) static MESSAGE_SYSTEM_ATTRIBUTE_MAP: Schema = Schema::new(
    "MessageSystemAttributeMap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("Name"),
        value: Member::new("value", &plain::STRING).wire("Value"),
        flattened: true,
    }),
);

pub(super) static MESSAGE_SYSTEM_ATTRIBUTE_VALUE: Schema = Schema::new(
    "MessageSystemAttributeValue",
    Kind::Structure(&super::structures::MESSAGE_SYSTEM_ATTRIBUTE_VALUE),
);

pub(super) static QUEUE_ATTRIBUTE_MAP: Schema = Schema::new(
    "QueueAttributeMap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("Name"),
        value: Member::new("value", &plain::STRING).wire("Value"),
        flattened: true,
    }),
);

pub(super) static QUEUE_URL_LIST: Schema = Schema::new(
    "QueueUrlList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: true,
    }),
);

pub(super) static SEND_MESSAGE_BATCH_REQUEST_ENTRY: Schema = Schema::new(
    "SendMessageBatchRequestEntry",
    Kind::Structure(&super::structures::SEND_MESSAGE_BATCH_REQUEST_ENTRY),
);

pub(super) static SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST: Schema = Schema::new(
    "SendMessageBatchRequestEntryList",
    Kind::List(&List {
        member: Member::new("member", &SEND_MESSAGE_BATCH_REQUEST_ENTRY).wire("member"),
        flattened: true,
    }),
);

pub(super) static SEND_MESSAGE_BATCH_RESULT_ENTRY: Schema = Schema::new(
    "SendMessageBatchResultEntry",
    Kind::Structure(&super::structures::SEND_MESSAGE_BATCH_RESULT_ENTRY),
);

pub(super) static SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST: Schema = Schema::new(
    "SendMessageBatchResultEntryList",
    Kind::List(&List {
        member: Member::new("member", &SEND_MESSAGE_BATCH_RESULT_ENTRY).wire("member"),
        flattened: true,
    }),
);

pub(super) static SENSITIVE_BINARY: Schema = Schema::new("SensitiveBinary", Kind::Blob).sensitive();

pub(super) static STRING_LIST: Schema = Schema::new(
    "StringList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static TAG_KEY_LIST: Schema = Schema::new(
    "TagKeyList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: true,
    }),
);

pub(super) static TAG_MAP: Schema = Schema::new(
    "TagMap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("Key"),
        value: Member::new("value", &plain::STRING).wire("Value"),
        flattened: true,
    }),
);
