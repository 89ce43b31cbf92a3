// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Schema, plain};

pub(super) static ACTIONS_LIST: Schema = Schema::new(
    "ActionsList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static AMAZON_RESOURCE_NAME: Schema =
    Schema::new("AmazonResourceName", Kind::String).min(1).max(1011);

pub(super) static BATCH_RESULT_ERROR_ENTRY: Schema = Schema::new(
    "BatchResultErrorEntry",
    Kind::Structure(&super::structures::BATCH_RESULT_ERROR_ENTRY),
);

pub(super) static BATCH_RESULT_ERROR_ENTRY_LIST: Schema = Schema::new(
    "BatchResultErrorEntryList",
    Kind::List(&List {
        member: Member::new("member", &BATCH_RESULT_ERROR_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static DELEGATES_LIST: Schema = Schema::new(
    "DelegatesList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static MESSAGE_ATTRIBUTE_MAP: Schema = Schema::new(
    "MessageAttributeMap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("Name"),
        value: Member::new("value", &MESSAGE_ATTRIBUTE_VALUE).wire("Value"),
        flattened: false,
    }),
);

pub(super) static MESSAGE_ATTRIBUTE_VALUE: Schema = Schema::new(
    "MessageAttributeValue",
    Kind::Structure(&super::structures::MESSAGE_ATTRIBUTE_VALUE),
);

pub(super) static PHONE_NUMBER: Schema = Schema::new("PhoneNumber", Kind::String).sensitive();

pub(super) static PUBLISH_BATCH_REQUEST_ENTRY: Schema = Schema::new(
    "PublishBatchRequestEntry",
    Kind::Structure(&super::structures::PUBLISH_BATCH_REQUEST_ENTRY),
);

pub(super) static PUBLISH_BATCH_REQUEST_ENTRY_LIST: Schema = Schema::new(
    "PublishBatchRequestEntryList",
    Kind::List(&List {
        member: Member::new("member", &PUBLISH_BATCH_REQUEST_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static PUBLISH_BATCH_RESULT_ENTRY: Schema = Schema::new(
    "PublishBatchResultEntry",
    Kind::Structure(&super::structures::PUBLISH_BATCH_RESULT_ENTRY),
);

pub(super) static PUBLISH_BATCH_RESULT_ENTRY_LIST: Schema = Schema::new(
    "PublishBatchResultEntryList",
    Kind::List(&List {
        member: Member::new("member", &PUBLISH_BATCH_RESULT_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static SENSITIVE_BINARY: Schema = Schema::new("SensitiveBinary", Kind::Blob).sensitive();

pub(super) static SUBSCRIPTION: Schema =
    Schema::new("Subscription", Kind::Structure(&super::structures::SUBSCRIPTION));

pub(super) static SUBSCRIPTION_ATTRIBUTES_MAP: Schema = Schema::new(
    "SubscriptionAttributesMap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &plain::STRING).wire("value"),
        flattened: false,
    }),
);

pub(super) static SUBSCRIPTIONS_LIST: Schema = Schema::new(
    "SubscriptionsList",
    Kind::List(&List {
        member: Member::new("member", &SUBSCRIPTION).wire("member"),
        flattened: false,
    }),
);

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

pub(super) static TOPIC: Schema = Schema::new("Topic", Kind::Structure(&super::structures::TOPIC));

pub(super) static TOPIC_ATTRIBUTES_MAP: Schema = Schema::new(
    "TopicAttributesMap",
    Kind::Map(&Map {
        key: Member::new("key", &plain::STRING).wire("key"),
        value: Member::new("value", &plain::STRING).wire("value"),
        flattened: false,
    }),
);

pub(super) static TOPICS_LIST: Schema = Schema::new(
    "TopicsList",
    Kind::List(&List { member: Member::new("member", &TOPIC).wire("member"), flattened: false }),
);

pub(super) static MESSAGE: Schema = Schema::new("message", Kind::String).sensitive();

pub(super) static SUBJECT: Schema = Schema::new("subject", Kind::String).sensitive();

pub(super) static TOKEN: Schema = Schema::new("token", Kind::String).sensitive();
