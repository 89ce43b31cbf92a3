// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Member, SensitiveBlob, SensitiveString, Structure, plain};

use super::schemas;

/// `AddPermissionInput`.
#[derive(Clone, Default)]
pub struct AddPermissionInput {
    /// `TopicArn`.
    pub topic_arn: String,
    /// `Label`.
    pub label: String,
    /// `AWSAccountId`.
    pub aws_account_id: Vec<String>,
    /// `ActionName`.
    pub action_name: Vec<String>,
}

pub(super) static ADD_PERMISSION_INPUT: Structure = Structure::new(
    "AddPermissionInput",
    &[
        Member::new("TopicArn", &plain::STRING).required(),
        Member::new("Label", &plain::STRING).required(),
        Member::new("AWSAccountId", &schemas::DELEGATES_LIST).required(),
        Member::new("ActionName", &schemas::ACTIONS_LIST).required(),
    ],
);

wire::shape!(AddPermissionInput, ADD_PERMISSION_INPUT { 0 topic_arn, 1 label, 2 aws_account_id, 3 action_name });

/// `BatchResultErrorEntry`.
#[derive(Clone, Default)]
pub struct BatchResultErrorEntry {
    /// `Id`.
    pub id: String,
    /// `Code`.
    pub code: String,
    /// `Message`.
    pub message: Option<String>,
    /// `SenderFault`.
    pub sender_fault: bool,
}

pub(super) static BATCH_RESULT_ERROR_ENTRY: Structure = Structure::new(
    "BatchResultErrorEntry",
    &[
        Member::new("Id", &plain::STRING).required(),
        Member::new("Code", &plain::STRING).required(),
        Member::new("Message", &plain::STRING),
        Member::new("SenderFault", &plain::BOOLEAN).required(),
    ],
);

wire::shape!(BatchResultErrorEntry, BATCH_RESULT_ERROR_ENTRY { 0 id, 1 code, 2 message, 3 sender_fault });

/// `ConfirmSubscriptionInput`.
#[derive(Clone, Default)]
pub struct ConfirmSubscriptionInput {
    /// `TopicArn`.
    pub topic_arn: String,
    /// `Token`.
    pub token: SensitiveString,
    /// `AuthenticateOnUnsubscribe`.
    pub authenticate_on_unsubscribe: Option<String>,
}

pub(super) static CONFIRM_SUBSCRIPTION_INPUT: Structure = Structure::new(
    "ConfirmSubscriptionInput",
    &[
        Member::new("TopicArn", &plain::STRING).required(),
        Member::new("Token", &schemas::TOKEN).required(),
        Member::new("AuthenticateOnUnsubscribe", &plain::STRING),
    ],
);

wire::shape!(ConfirmSubscriptionInput, CONFIRM_SUBSCRIPTION_INPUT { 0 topic_arn, 1 token, 2 authenticate_on_unsubscribe });

/// `ConfirmSubscriptionResponse`.
#[derive(Clone, Default)]
pub struct ConfirmSubscriptionResponse {
    /// `SubscriptionArn`.
    pub subscription_arn: Option<String>,
}

pub(super) static CONFIRM_SUBSCRIPTION_RESPONSE: Structure = Structure::new(
    "ConfirmSubscriptionResponse",
    &[Member::new("SubscriptionArn", &plain::STRING)],
);

wire::shape!(ConfirmSubscriptionResponse, CONFIRM_SUBSCRIPTION_RESPONSE { 0 subscription_arn });

/// `CreateTopicInput`.
#[derive(Clone, Default)]
pub struct CreateTopicInput {
    /// `Name`.
    pub name: String,
    /// `Attributes`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
    /// `DataProtectionPolicy`.
    pub data_protection_policy: Option<String>,
}

pub(super) static CREATE_TOPIC_INPUT: Structure = Structure::new(
    "CreateTopicInput",
    &[
        Member::new("Name", &plain::STRING).required(),
        Member::new("Attributes", &schemas::TOPIC_ATTRIBUTES_MAP),
        Member::new("Tags", &schemas::TAG_LIST),
        Member::new("DataProtectionPolicy", &plain::STRING),
    ],
);

wire::shape!(CreateTopicInput, CREATE_TOPIC_INPUT { 0 name, 1 attributes, 2 tags, 3 data_protection_policy });

/// `CreateTopicResponse`.
#[derive(Clone, Default)]
pub struct CreateTopicResponse {
    /// `TopicArn`.
    pub topic_arn: Option<String>,
}

pub(super) static CREATE_TOPIC_RESPONSE: Structure =
    Structure::new("CreateTopicResponse", &[Member::new("TopicArn", &plain::STRING)]);

wire::shape!(CreateTopicResponse, CREATE_TOPIC_RESPONSE { 0 topic_arn });

/// `DeleteTopicInput`.
#[derive(Clone, Default)]
pub struct DeleteTopicInput {
    /// `TopicArn`.
    pub topic_arn: String,
}

pub(super) static DELETE_TOPIC_INPUT: Structure =
    Structure::new("DeleteTopicInput", &[Member::new("TopicArn", &plain::STRING).required()]);

wire::shape!(DeleteTopicInput, DELETE_TOPIC_INPUT { 0 topic_arn });

/// `GetSubscriptionAttributesInput`.
#[derive(Clone, Default)]
pub struct GetSubscriptionAttributesInput {
    /// `SubscriptionArn`.
    pub subscription_arn: String,
}

pub(super) static GET_SUBSCRIPTION_ATTRIBUTES_INPUT: Structure = Structure::new(
    "GetSubscriptionAttributesInput",
    &[Member::new("SubscriptionArn", &plain::STRING).required()],
);

wire::shape!(GetSubscriptionAttributesInput, GET_SUBSCRIPTION_ATTRIBUTES_INPUT { 0 subscription_arn });

/// `GetSubscriptionAttributesResponse`.
#[derive(Clone, Default)]
pub struct GetSubscriptionAttributesResponse {
    /// `Attributes`.
    pub attributes: Option<BTreeMap<String, String>>,
}

pub(super) static GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE: Structure = Structure::new(
    "GetSubscriptionAttributesResponse",
    &[Member::new("Attributes", &schemas::SUBSCRIPTION_ATTRIBUTES_MAP)],
);

wire::shape!(GetSubscriptionAttributesResponse, GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE { 0 attributes });

/// `GetTopicAttributesInput`.
#[derive(Clone, Default)]
pub struct GetTopicAttributesInput {
    /// `TopicArn`.
    pub topic_arn: String,
}

pub(super) static GET_TOPIC_ATTRIBUTES_INPUT: Structure = Structure::new(
    "GetTopicAttributesInput",
    &[Member::new("TopicArn", &plain::STRING).required()],
);

wire::shape!(GetTopicAttributesInput, GET_TOPIC_ATTRIBUTES_INPUT { 0 topic_arn });

/// `GetTopicAttributesResponse`.
#[derive(Clone, Default)]
pub struct GetTopicAttributesResponse {
    /// `Attributes`.
    pub attributes: Option<BTreeMap<String, String>>,
}

pub(super) static GET_TOPIC_ATTRIBUTES_RESPONSE: Structure = Structure::new(
    "GetTopicAttributesResponse",
    &[Member::new("Attributes", &schemas::TOPIC_ATTRIBUTES_MAP)],
);

wire::shape!(GetTopicAttributesResponse, GET_TOPIC_ATTRIBUTES_RESPONSE { 0 attributes });

/// `ListSubscriptionsByTopicInput`.
#[derive(Clone, Default)]
pub struct ListSubscriptionsByTopicInput {
    /// `TopicArn`.
    pub topic_arn: String,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT: Structure = Structure::new(
    "ListSubscriptionsByTopicInput",
    &[Member::new("TopicArn", &plain::STRING).required(), Member::new("NextToken", &plain::STRING)],
);

wire::shape!(ListSubscriptionsByTopicInput, LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT { 0 topic_arn, 1 next_token });

/// `ListSubscriptionsByTopicResponse`.
#[derive(Clone, Default)]
pub struct ListSubscriptionsByTopicResponse {
    /// `Subscriptions`.
    pub subscriptions: Option<Vec<Subscription>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE: Structure = Structure::new(
    "ListSubscriptionsByTopicResponse",
    &[
        Member::new("Subscriptions", &schemas::SUBSCRIPTIONS_LIST),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(ListSubscriptionsByTopicResponse, LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE { 0 subscriptions, 1 next_token });

/// `ListSubscriptionsInput`.
#[derive(Clone, Default)]
pub struct ListSubscriptionsInput {
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_SUBSCRIPTIONS_INPUT: Structure =
    Structure::new("ListSubscriptionsInput", &[Member::new("NextToken", &plain::STRING)]);

wire::shape!(ListSubscriptionsInput, LIST_SUBSCRIPTIONS_INPUT { 0 next_token });

/// `ListSubscriptionsResponse`.
#[derive(Clone, Default)]
pub struct ListSubscriptionsResponse {
    /// `Subscriptions`.
    pub subscriptions: Option<Vec<Subscription>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_SUBSCRIPTIONS_RESPONSE: Structure = Structure::new(
    "ListSubscriptionsResponse",
    &[
        Member::new("Subscriptions", &schemas::SUBSCRIPTIONS_LIST),
        Member::new("NextToken", &plain::STRING),
    ],
);

wire::shape!(ListSubscriptionsResponse, LIST_SUBSCRIPTIONS_RESPONSE { 0 subscriptions, 1 next_token });

/// `ListTagsForResourceRequest`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceRequest {
    /// `ResourceArn`.
    pub resource_arn: String,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: Structure = Structure::new(
    "ListTagsForResourceRequest",
    &[Member::new("ResourceArn", &schemas::AMAZON_RESOURCE_NAME).required()],
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

/// `ListTopicsInput`.
#[derive(Clone, Default)]
pub struct ListTopicsInput {
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TOPICS_INPUT: Structure =
    Structure::new("ListTopicsInput", &[Member::new("NextToken", &plain::STRING)]);

wire::shape!(ListTopicsInput, LIST_TOPICS_INPUT { 0 next_token });

/// `ListTopicsResponse`.
#[derive(Clone, Default)]
pub struct ListTopicsResponse {
    /// `Topics`.
    pub topics: Option<Vec<Topic>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_TOPICS_RESPONSE: Structure = Structure::new(
    "ListTopicsResponse",
    &[Member::new("Topics", &schemas::TOPICS_LIST), Member::new("NextToken", &plain::STRING)],
);

wire::shape!(ListTopicsResponse, LIST_TOPICS_RESPONSE { 0 topics, 1 next_token });

/// `MessageAttributeValue`.
#[derive(Clone, Default)]
pub struct MessageAttributeValue {
    /// `DataType`.
    pub data_type: String,
    /// `StringValue`.
    pub string_value: Option<SensitiveString>,
    /// `BinaryValue`.
    pub binary_value: Option<SensitiveBlob>,
}

pub(super) static MESSAGE_ATTRIBUTE_VALUE: Structure = Structure::new(
    "MessageAttributeValue",
    &[
        Member::new("DataType", &plain::STRING).required(),
        Member::new("StringValue", &schemas::MESSAGE),
        Member::new("BinaryValue", &schemas::SENSITIVE_BINARY),
    ],
);

wire::shape!(MessageAttributeValue, MESSAGE_ATTRIBUTE_VALUE { 0 data_type, 1 string_value, 2 binary_value });

/// `PublishBatchInput`.
#[derive(Clone, Default)]
pub struct PublishBatchInput {
    /// `TopicArn`.
    pub topic_arn: String,
    /// `PublishBatchRequestEntries`.
    pub publish_batch_request_entries: Vec<PublishBatchRequestEntry>,
}

pub(super) static PUBLISH_BATCH_INPUT: Structure = Structure::new(
    "PublishBatchInput",
    &[
        Member::new("TopicArn", &plain::STRING).required(),
        Member::new("PublishBatchRequestEntries", &schemas::PUBLISH_BATCH_REQUEST_ENTRY_LIST)
            .required(),
    ],
);

wire::shape!(PublishBatchInput, PUBLISH_BATCH_INPUT { 0 topic_arn, 1 publish_batch_request_entries });

/// `PublishBatchRequestEntry`.
#[derive(Clone, Default)]
pub struct PublishBatchRequestEntry {
    /// `Id`.
    pub id: String,
    /// `Message`.
    pub message: SensitiveString,
    /// `Subject`.
    pub subject: Option<SensitiveString>,
    /// `MessageStructure`.
    pub message_structure: Option<String>,
    /// `MessageAttributes`.
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    /// `MessageDeduplicationId`.
    pub message_deduplication_id: Option<String>,
    /// `MessageGroupId`.
    pub message_group_id: Option<String>,
}

pub(super) static PUBLISH_BATCH_REQUEST_ENTRY: Structure = Structure::new(
    "PublishBatchRequestEntry",
    &[
        Member::new("Id", &plain::STRING).required(),
        Member::new("Message", &schemas::MESSAGE).required(),
        Member::new("Subject", &schemas::SUBJECT),
        Member::new("MessageStructure", &plain::STRING),
        Member::new("MessageAttributes", &schemas::MESSAGE_ATTRIBUTE_MAP),
        Member::new("MessageDeduplicationId", &plain::STRING),
        Member::new("MessageGroupId", &plain::STRING),
    ],
);

wire::shape!(PublishBatchRequestEntry, PUBLISH_BATCH_REQUEST_ENTRY { 0 id, 1 message, 2 subject, 3 message_structure, 4 message_attributes, 5 message_deduplication_id, 6 message_group_id });

/// `PublishBatchResponse`.
#[derive(Clone, Default)]
pub struct PublishBatchResponse {
    /// `Successful`.
    pub successful: Option<Vec<PublishBatchResultEntry>>,
    /// `Failed`.
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}

pub(super) static PUBLISH_BATCH_RESPONSE: Structure = Structure::new(
    "PublishBatchResponse",
    &[
        Member::new("Successful", &schemas::PUBLISH_BATCH_RESULT_ENTRY_LIST),
        Member::new("Failed", &schemas::BATCH_RESULT_ERROR_ENTRY_LIST),
    ],
);

wire::shape!(PublishBatchResponse, PUBLISH_BATCH_RESPONSE { 0 successful, 1 failed });

/// `PublishBatchResultEntry`.
#[derive(Clone, Default)]
pub struct PublishBatchResultEntry {
    /// `Id`.
    pub id: Option<String>,
    /// `MessageId`.
    pub message_id: Option<String>,
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
}

pub(super) static PUBLISH_BATCH_RESULT_ENTRY: Structure = Structure::new(
    "PublishBatchResultEntry",
    &[
        Member::new("Id", &plain::STRING),
        Member::new("MessageId", &plain::STRING),
        Member::new("SequenceNumber", &plain::STRING),
    ],
);

wire::shape!(PublishBatchResultEntry, PUBLISH_BATCH_RESULT_ENTRY { 0 id, 1 message_id, 2 sequence_number });

/// `PublishInput`.
#[derive(Clone, Default)]
pub struct PublishInput {
    /// `TopicArn`.
    pub topic_arn: Option<String>,
    /// `TargetArn`.
    pub target_arn: Option<String>,
    /// `PhoneNumber`.
    pub phone_number: Option<SensitiveString>,
    /// `Message`.
    pub message: SensitiveString,
    /// `Subject`.
    pub subject: Option<SensitiveString>,
    /// `MessageStructure`.
    pub message_structure: Option<String>,
    /// `MessageAttributes`.
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    /// `MessageDeduplicationId`.
    pub message_deduplication_id: Option<String>,
    /// `MessageGroupId`.
    pub message_group_id: Option<String>,
}

pub(super) static PUBLISH_INPUT: Structure = Structure::new(
    "PublishInput",
    &[
        Member::new("TopicArn", &plain::STRING),
        Member::new("TargetArn", &plain::STRING),
        Member::new("PhoneNumber", &schemas::PHONE_NUMBER),
        Member::new("Message", &schemas::MESSAGE).required(),
        Member::new("Subject", &schemas::SUBJECT),
        Member::new("MessageStructure", &plain::STRING),
        Member::new("MessageAttributes", &schemas::MESSAGE_ATTRIBUTE_MAP),
        Member::new("MessageDeduplicationId", &plain::STRING),
        Member::new("MessageGroupId", &plain::STRING),
    ],
);

wire::shape!(PublishInput, PUBLISH_INPUT { 0 topic_arn, 1 target_arn, 2 phone_number, 3 message, 4 subject, 5 message_structure, 6 message_attributes, 7 message_deduplication_id, 8 message_group_id });

/// `PublishResponse`.
#[derive(Clone, Default)]
pub struct PublishResponse {
    /// `MessageId`.
    pub message_id: Option<String>,
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
}

pub(super) static PUBLISH_RESPONSE: Structure = Structure::new(
    "PublishResponse",
    &[Member::new("MessageId", &plain::STRING), Member::new("SequenceNumber", &plain::STRING)],
);

wire::shape!(PublishResponse, PUBLISH_RESPONSE { 0 message_id, 1 sequence_number });

/// `RemovePermissionInput`.
#[derive(Clone, Default)]
pub struct RemovePermissionInput {
    /// `TopicArn`.
    pub topic_arn: String,
    /// `Label`.
    pub label: String,
}

pub(super) static REMOVE_PERMISSION_INPUT: Structure = Structure::new(
    "RemovePermissionInput",
    &[
        Member::new("TopicArn", &plain::STRING).required(),
        Member::new("Label", &plain::STRING).required(),
    ],
);

wire::shape!(RemovePermissionInput, REMOVE_PERMISSION_INPUT { 0 topic_arn, 1 label });

/// `SetSubscriptionAttributesInput`.
#[derive(Clone, Default)]
pub struct SetSubscriptionAttributesInput {
    /// `SubscriptionArn`.
    pub subscription_arn: String,
    /// `AttributeName`.
    pub attribute_name: String,
    /// `AttributeValue`.
    pub attribute_value: Option<String>,
}

pub(super) static SET_SUBSCRIPTION_ATTRIBUTES_INPUT: Structure = Structure::new(
    "SetSubscriptionAttributesInput",
    &[
        Member::new("SubscriptionArn", &plain::STRING).required(),
        Member::new("AttributeName", &plain::STRING).required(),
        Member::new("AttributeValue", &plain::STRING),
    ],
);

wire::shape!(SetSubscriptionAttributesInput, SET_SUBSCRIPTION_ATTRIBUTES_INPUT { 0 subscription_arn, 1 attribute_name, 2 attribute_value });

/// `SetTopicAttributesInput`.
#[derive(Clone, Default)]
pub struct SetTopicAttributesInput {
    /// `TopicArn`.
    pub topic_arn: String,
    /// `AttributeName`.
    pub attribute_name: String,
    /// `AttributeValue`.
    pub attribute_value: Option<String>,
}

pub(super) static SET_TOPIC_ATTRIBUTES_INPUT: Structure = Structure::new(
    "SetTopicAttributesInput",
    &[
        Member::new("TopicArn", &plain::STRING).required(),
        Member::new("AttributeName", &plain::STRING).required(),
        Member::new("AttributeValue", &plain::STRING),
    ],
);

wire::shape!(SetTopicAttributesInput, SET_TOPIC_ATTRIBUTES_INPUT { 0 topic_arn, 1 attribute_name, 2 attribute_value });

/// `SubscribeInput`.
#[derive(Clone, Default)]
pub struct SubscribeInput {
    /// `TopicArn`.
    pub topic_arn: String,
    /// `Protocol`.
    pub protocol: String,
    /// `Endpoint`.
    pub endpoint: Option<String>,
    /// `Attributes`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `ReturnSubscriptionArn`.
    pub return_subscription_arn: Option<bool>,
}

pub(super) static SUBSCRIBE_INPUT: Structure = Structure::new(
    "SubscribeInput",
    &[
        Member::new("TopicArn", &plain::STRING).required(),
        Member::new("Protocol", &plain::STRING).required(),
        Member::new("Endpoint", &plain::STRING),
        Member::new("Attributes", &schemas::SUBSCRIPTION_ATTRIBUTES_MAP),
        Member::new("ReturnSubscriptionArn", &plain::BOOLEAN),
    ],
);

wire::shape!(SubscribeInput, SUBSCRIBE_INPUT { 0 topic_arn, 1 protocol, 2 endpoint, 3 attributes, 4 return_subscription_arn });

/// `SubscribeResponse`.
#[derive(Clone, Default)]
pub struct SubscribeResponse {
    /// `SubscriptionArn`.
    pub subscription_arn: Option<String>,
}

pub(super) static SUBSCRIBE_RESPONSE: Structure =
    Structure::new("SubscribeResponse", &[Member::new("SubscriptionArn", &plain::STRING)]);

wire::shape!(SubscribeResponse, SUBSCRIBE_RESPONSE { 0 subscription_arn });

/// `Subscription`.
#[derive(Clone, Default)]
pub struct Subscription {
    /// `SubscriptionArn`.
    pub subscription_arn: Option<String>,
    /// `Owner`.
    pub owner: Option<String>,
    /// `Protocol`.
    pub protocol: Option<String>,
    /// `Endpoint`.
    pub endpoint: Option<String>,
    /// `TopicArn`.
    pub topic_arn: Option<String>,
}

pub(super) static SUBSCRIPTION: Structure = Structure::new(
    "Subscription",
    &[
        Member::new("SubscriptionArn", &plain::STRING),
        Member::new("Owner", &plain::STRING),
        Member::new("Protocol", &plain::STRING),
        Member::new("Endpoint", &plain::STRING),
        Member::new("TopicArn", &plain::STRING),
    ],
);

wire::shape!(Subscription, SUBSCRIPTION { 0 subscription_arn, 1 owner, 2 protocol, 3 endpoint, 4 topic_arn });

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
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
}

pub(super) static TAG_RESOURCE_REQUEST: Structure = Structure::new(
    "TagResourceRequest",
    &[
        Member::new("ResourceArn", &schemas::AMAZON_RESOURCE_NAME).required(),
        Member::new("Tags", &schemas::TAG_LIST).required(),
    ],
);

wire::shape!(TagResourceRequest, TAG_RESOURCE_REQUEST { 0 resource_arn, 1 tags });

/// `TagResourceResponse`.
#[derive(Clone, Default)]
pub struct TagResourceResponse {}

pub(super) static TAG_RESOURCE_RESPONSE: Structure = Structure::new("TagResourceResponse", &[]);

wire::shape!(TagResourceResponse, TAG_RESOURCE_RESPONSE {});

/// `Topic`.
#[derive(Clone, Default)]
pub struct Topic {
    /// `TopicArn`.
    pub topic_arn: Option<String>,
}

pub(super) static TOPIC: Structure =
    Structure::new("Topic", &[Member::new("TopicArn", &plain::STRING)]);

wire::shape!(Topic, TOPIC { 0 topic_arn });

/// `UnsubscribeInput`.
#[derive(Clone, Default)]
pub struct UnsubscribeInput {
    /// `SubscriptionArn`.
    pub subscription_arn: String,
}

pub(super) static UNSUBSCRIBE_INPUT: Structure = Structure::new(
    "UnsubscribeInput",
    &[Member::new("SubscriptionArn", &plain::STRING).required()],
);

wire::shape!(UnsubscribeInput, UNSUBSCRIBE_INPUT { 0 subscription_arn });

/// `UntagResourceRequest`.
#[derive(Clone, Default)]
pub struct UntagResourceRequest {
    /// `ResourceArn`.
    pub resource_arn: String,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
}

pub(super) static UNTAG_RESOURCE_REQUEST: Structure = Structure::new(
    "UntagResourceRequest",
    &[
        Member::new("ResourceArn", &schemas::AMAZON_RESOURCE_NAME).required(),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST).required(),
    ],
);

wire::shape!(UntagResourceRequest, UNTAG_RESOURCE_REQUEST { 0 resource_arn, 1 tag_keys });

/// `UntagResourceResponse`.
#[derive(Clone, Default)]
pub struct UntagResourceResponse {}

pub(super) static UNTAG_RESOURCE_RESPONSE: Structure = Structure::new("UntagResourceResponse", &[]);

wire::shape!(UntagResourceResponse, UNTAG_RESOURCE_RESPONSE {});
