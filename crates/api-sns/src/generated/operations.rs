// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta,
    new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "SNS",
    name: "sns",
    event_source: "sns.amazonaws.com",
    api_version: "2010-03-31",
    target_prefix: None,
    protocols: &[Protocol::AwsQuery],
    xml_namespace: "http://sns.amazonaws.com/doc/2010-03-31/",
    validation_code: "ValidationError",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[ResourceKind {
        name: "AWS::SNS::Topic",
        arn: "*",
        is_owned: true,
        is_private: true,
        is_named_when_judged: false,
        names_container: false,
    }],
    operations: &[
        &ADD_PERMISSION,
        &CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT,
        &CONFIRM_SUBSCRIPTION,
        &CREATE_PLATFORM_APPLICATION,
        &CREATE_PLATFORM_ENDPOINT,
        &CREATE_SMS_SANDBOX_PHONE_NUMBER,
        &CREATE_TOPIC,
        &DELETE_ENDPOINT,
        &DELETE_PLATFORM_APPLICATION,
        &DELETE_SMS_SANDBOX_PHONE_NUMBER,
        &DELETE_TOPIC,
        &GET_DATA_PROTECTION_POLICY,
        &GET_ENDPOINT_ATTRIBUTES,
        &GET_PLATFORM_APPLICATION_ATTRIBUTES,
        &GET_SMS_ATTRIBUTES,
        &GET_SMS_SANDBOX_ACCOUNT_STATUS,
        &GET_SUBSCRIPTION_ATTRIBUTES,
        &GET_TOPIC_ATTRIBUTES,
        &LIST_ENDPOINTS_BY_PLATFORM_APPLICATION,
        &LIST_ORIGINATION_NUMBERS,
        &LIST_PHONE_NUMBERS_OPTED_OUT,
        &LIST_PLATFORM_APPLICATIONS,
        &LIST_SMS_SANDBOX_PHONE_NUMBERS,
        &LIST_SUBSCRIPTIONS,
        &LIST_SUBSCRIPTIONS_BY_TOPIC,
        &LIST_TAGS_FOR_RESOURCE,
        &LIST_TOPICS,
        &OPT_IN_PHONE_NUMBER,
        &PUBLISH,
        &PUBLISH_BATCH,
        &PUT_DATA_PROTECTION_POLICY,
        &REMOVE_PERMISSION,
        &SET_ENDPOINT_ATTRIBUTES,
        &SET_PLATFORM_APPLICATION_ATTRIBUTES,
        &SET_SMS_ATTRIBUTES,
        &SET_SUBSCRIPTION_ATTRIBUTES,
        &SET_TOPIC_ATTRIBUTES,
        &SUBSCRIBE,
        &TAG_RESOURCE,
        &UNSUBSCRIBE,
        &UNTAG_RESOURCE,
        &VERIFY_SMS_SANDBOX_PHONE_NUMBER,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

/// `AddPermission`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddPermission;

impl Operation for AddPermission {
    type Input = AddPermissionInput;
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
    actions: &["sns:AddPermission"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ADD_PERMISSION_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AddPermissionInput>,
    new_output: new_shape::<Empty>,
};

static CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT: OperationMeta = OperationMeta::named(
    &SERVICE,
    "CheckIfPhoneNumberIsOptedOut",
    &["sns:CheckIfPhoneNumberIsOptedOut"],
);

/// `ConfirmSubscription`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConfirmSubscription;

impl Operation for ConfirmSubscription {
    type Input = ConfirmSubscriptionInput;
    type Output = ConfirmSubscriptionResponse;
    const META: &'static OperationMeta = &CONFIRM_SUBSCRIPTION;
}

static CONFIRM_SUBSCRIPTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ConfirmSubscription",
    event_name: "ConfirmSubscription",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:ConfirmSubscription"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: true,
    counted: false,
    checksum_required: false,
    input: &super::structures::CONFIRM_SUBSCRIPTION_INPUT,
    output: &super::structures::CONFIRM_SUBSCRIPTION_RESPONSE,
    result_wrapper: Some("ConfirmSubscriptionResult"),
    new_input: new_shape::<ConfirmSubscriptionInput>,
    new_output: new_shape::<ConfirmSubscriptionResponse>,
};

static CREATE_PLATFORM_APPLICATION: OperationMeta =
    OperationMeta::named(&SERVICE, "CreatePlatformApplication", &["sns:CreatePlatformApplication"]);

static CREATE_PLATFORM_ENDPOINT: OperationMeta =
    OperationMeta::named(&SERVICE, "CreatePlatformEndpoint", &["sns:CreatePlatformEndpoint"]);

static CREATE_SMS_SANDBOX_PHONE_NUMBER: OperationMeta = OperationMeta::named(
    &SERVICE,
    "CreateSMSSandboxPhoneNumber",
    &["sns:CreateSMSSandboxPhoneNumber"],
);

/// `CreateTopic`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateTopic;

impl Operation for CreateTopic {
    type Input = CreateTopicInput;
    type Output = CreateTopicResponse;
    const META: &'static OperationMeta = &CREATE_TOPIC;
}

static CREATE_TOPIC: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateTopic",
    event_name: "CreateTopic",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:CreateTopic"],
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
    input: &super::structures::CREATE_TOPIC_INPUT,
    output: &super::structures::CREATE_TOPIC_RESPONSE,
    result_wrapper: Some("CreateTopicResult"),
    new_input: new_shape::<CreateTopicInput>,
    new_output: new_shape::<CreateTopicResponse>,
};

static DELETE_ENDPOINT: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteEndpoint", &["sns:DeleteEndpoint"]);

static DELETE_PLATFORM_APPLICATION: OperationMeta =
    OperationMeta::named(&SERVICE, "DeletePlatformApplication", &["sns:DeletePlatformApplication"]);

static DELETE_SMS_SANDBOX_PHONE_NUMBER: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DeleteSMSSandboxPhoneNumber",
    &["sns:DeleteSMSSandboxPhoneNumber"],
);

/// `DeleteTopic`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteTopic;

impl Operation for DeleteTopic {
    type Input = DeleteTopicInput;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_TOPIC;
}

static DELETE_TOPIC: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteTopic",
    event_name: "DeleteTopic",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:DeleteTopic"],
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
    input: &super::structures::DELETE_TOPIC_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteTopicInput>,
    new_output: new_shape::<Empty>,
};

static GET_DATA_PROTECTION_POLICY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetDataProtectionPolicy", &["sns:GetDataProtectionPolicy"])
};

static GET_ENDPOINT_ATTRIBUTES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetEndpointAttributes", &["sns:GetEndpointAttributes"])
};

static GET_PLATFORM_APPLICATION_ATTRIBUTES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetPlatformApplicationAttributes",
        &["sns:GetPlatformApplicationAttributes"],
    )
};

static GET_SMS_ATTRIBUTES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetSMSAttributes", &["sns:GetSMSAttributes"])
};

static GET_SMS_SANDBOX_ACCOUNT_STATUS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetSMSSandboxAccountStatus",
        &["sns:GetSMSSandboxAccountStatus"],
    )
};

/// `GetSubscriptionAttributes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetSubscriptionAttributes;

impl Operation for GetSubscriptionAttributes {
    type Input = GetSubscriptionAttributesInput;
    type Output = GetSubscriptionAttributesResponse;
    const META: &'static OperationMeta = &GET_SUBSCRIPTION_ATTRIBUTES;
}

static GET_SUBSCRIPTION_ATTRIBUTES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetSubscriptionAttributes",
    event_name: "GetSubscriptionAttributes",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:GetSubscriptionAttributes"],
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
    input: &super::structures::GET_SUBSCRIPTION_ATTRIBUTES_INPUT,
    output: &super::structures::GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE,
    result_wrapper: Some("GetSubscriptionAttributesResult"),
    new_input: new_shape::<GetSubscriptionAttributesInput>,
    new_output: new_shape::<GetSubscriptionAttributesResponse>,
};

/// `GetTopicAttributes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetTopicAttributes;

impl Operation for GetTopicAttributes {
    type Input = GetTopicAttributesInput;
    type Output = GetTopicAttributesResponse;
    const META: &'static OperationMeta = &GET_TOPIC_ATTRIBUTES;
}

static GET_TOPIC_ATTRIBUTES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetTopicAttributes",
    event_name: "GetTopicAttributes",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:GetTopicAttributes"],
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
    input: &super::structures::GET_TOPIC_ATTRIBUTES_INPUT,
    output: &super::structures::GET_TOPIC_ATTRIBUTES_RESPONSE,
    result_wrapper: Some("GetTopicAttributesResult"),
    new_input: new_shape::<GetTopicAttributesInput>,
    new_output: new_shape::<GetTopicAttributesResponse>,
};

static LIST_ENDPOINTS_BY_PLATFORM_APPLICATION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListEndpointsByPlatformApplication",
        &["sns:ListEndpointsByPlatformApplication"],
    )
};

static LIST_ORIGINATION_NUMBERS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "ListOriginationNumbers", &["sns:ListOriginationNumbers"])
};

static LIST_PHONE_NUMBERS_OPTED_OUT: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "ListPhoneNumbersOptedOut", &["sns:ListPhoneNumbersOptedOut"])
};

static LIST_PLATFORM_APPLICATIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListPlatformApplications", &["sns:ListPlatformApplications"])
};

static LIST_SMS_SANDBOX_PHONE_NUMBERS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListSMSSandboxPhoneNumbers",
        &["sns:ListSMSSandboxPhoneNumbers"],
    )
};

/// `ListSubscriptions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListSubscriptions;

impl Operation for ListSubscriptions {
    type Input = ListSubscriptionsInput;
    type Output = ListSubscriptionsResponse;
    const META: &'static OperationMeta = &LIST_SUBSCRIPTIONS;
}

static LIST_SUBSCRIPTIONS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListSubscriptions",
    event_name: "ListSubscriptions",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:ListSubscriptions"],
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
    input: &super::structures::LIST_SUBSCRIPTIONS_INPUT,
    output: &super::structures::LIST_SUBSCRIPTIONS_RESPONSE,
    result_wrapper: Some("ListSubscriptionsResult"),
    new_input: new_shape::<ListSubscriptionsInput>,
    new_output: new_shape::<ListSubscriptionsResponse>,
};

/// `ListSubscriptionsByTopic`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListSubscriptionsByTopic;

impl Operation for ListSubscriptionsByTopic {
    type Input = ListSubscriptionsByTopicInput;
    type Output = ListSubscriptionsByTopicResponse;
    const META: &'static OperationMeta = &LIST_SUBSCRIPTIONS_BY_TOPIC;
}

static LIST_SUBSCRIPTIONS_BY_TOPIC: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListSubscriptionsByTopic",
    event_name: "ListSubscriptionsByTopic",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:ListSubscriptionsByTopic"],
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
    input: &super::structures::LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT,
    output: &super::structures::LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE,
    result_wrapper: Some("ListSubscriptionsByTopicResult"),
    new_input: new_shape::<ListSubscriptionsByTopicInput>,
    new_output: new_shape::<ListSubscriptionsByTopicResponse>,
};

/// `ListTagsForResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    const META: &'static OperationMeta = &LIST_TAGS_FOR_RESOURCE;
}

static LIST_TAGS_FOR_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTagsForResource",
    event_name: "ListTagsForResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:ListTagsForResource"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &super::structures::LIST_TAGS_FOR_RESOURCE_RESPONSE,
    result_wrapper: Some("ListTagsForResourceResult"),
    new_input: new_shape::<ListTagsForResourceRequest>,
    new_output: new_shape::<ListTagsForResourceResponse>,
};

/// `ListTopics`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTopics;

impl Operation for ListTopics {
    type Input = ListTopicsInput;
    type Output = ListTopicsResponse;
    const META: &'static OperationMeta = &LIST_TOPICS;
}

static LIST_TOPICS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTopics",
    event_name: "ListTopics",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:ListTopics"],
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
    input: &super::structures::LIST_TOPICS_INPUT,
    output: &super::structures::LIST_TOPICS_RESPONSE,
    result_wrapper: Some("ListTopicsResult"),
    new_input: new_shape::<ListTopicsInput>,
    new_output: new_shape::<ListTopicsResponse>,
};

static OPT_IN_PHONE_NUMBER: OperationMeta =
    OperationMeta::named(&SERVICE, "OptInPhoneNumber", &["sns:OptInPhoneNumber"]);

/// `Publish`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Publish;

impl Operation for Publish {
    type Input = PublishInput;
    type Output = PublishResponse;
    const META: &'static OperationMeta = &PUBLISH;
}

static PUBLISH: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "Publish",
    event_name: "Publish",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:Publish"],
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
    input: &super::structures::PUBLISH_INPUT,
    output: &super::structures::PUBLISH_RESPONSE,
    result_wrapper: Some("PublishResult"),
    new_input: new_shape::<PublishInput>,
    new_output: new_shape::<PublishResponse>,
};

/// `PublishBatch`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublishBatch;

impl Operation for PublishBatch {
    type Input = PublishBatchInput;
    type Output = PublishBatchResponse;
    const META: &'static OperationMeta = &PUBLISH_BATCH;
}

static PUBLISH_BATCH: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PublishBatch",
    event_name: "PublishBatch",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:Publish"],
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
    input: &super::structures::PUBLISH_BATCH_INPUT,
    output: &super::structures::PUBLISH_BATCH_RESPONSE,
    result_wrapper: Some("PublishBatchResult"),
    new_input: new_shape::<PublishBatchInput>,
    new_output: new_shape::<PublishBatchResponse>,
};

static PUT_DATA_PROTECTION_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "PutDataProtectionPolicy", &["sns:PutDataProtectionPolicy"]);

/// `RemovePermission`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemovePermission;

impl Operation for RemovePermission {
    type Input = RemovePermissionInput;
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
    actions: &["sns:RemovePermission"],
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
    input: &super::structures::REMOVE_PERMISSION_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RemovePermissionInput>,
    new_output: new_shape::<Empty>,
};

static SET_ENDPOINT_ATTRIBUTES: OperationMeta =
    OperationMeta::named(&SERVICE, "SetEndpointAttributes", &["sns:SetEndpointAttributes"]);

static SET_PLATFORM_APPLICATION_ATTRIBUTES: OperationMeta = OperationMeta::named(
    &SERVICE,
    "SetPlatformApplicationAttributes",
    &["sns:SetPlatformApplicationAttributes"],
);

static SET_SMS_ATTRIBUTES: OperationMeta =
    OperationMeta::named(&SERVICE, "SetSMSAttributes", &["sns:SetSMSAttributes"]);

/// `SetSubscriptionAttributes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetSubscriptionAttributes;

impl Operation for SetSubscriptionAttributes {
    type Input = SetSubscriptionAttributesInput;
    type Output = Empty;
    const META: &'static OperationMeta = &SET_SUBSCRIPTION_ATTRIBUTES;
}

static SET_SUBSCRIPTION_ATTRIBUTES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SetSubscriptionAttributes",
    event_name: "SetSubscriptionAttributes",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:SetSubscriptionAttributes"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::SET_SUBSCRIPTION_ATTRIBUTES_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<SetSubscriptionAttributesInput>,
    new_output: new_shape::<Empty>,
};

/// `SetTopicAttributes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetTopicAttributes;

impl Operation for SetTopicAttributes {
    type Input = SetTopicAttributesInput;
    type Output = Empty;
    const META: &'static OperationMeta = &SET_TOPIC_ATTRIBUTES;
}

static SET_TOPIC_ATTRIBUTES: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SetTopicAttributes",
    event_name: "SetTopicAttributes",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:SetTopicAttributes"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::SET_TOPIC_ATTRIBUTES_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<SetTopicAttributesInput>,
    new_output: new_shape::<Empty>,
};

/// `Subscribe`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subscribe;

impl Operation for Subscribe {
    type Input = SubscribeInput;
    type Output = SubscribeResponse;
    const META: &'static OperationMeta = &SUBSCRIBE;
}

static SUBSCRIBE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "Subscribe",
    event_name: "Subscribe",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:Subscribe"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::SUBSCRIBE_INPUT,
    output: &super::structures::SUBSCRIBE_RESPONSE,
    result_wrapper: Some("SubscribeResult"),
    new_input: new_shape::<SubscribeInput>,
    new_output: new_shape::<SubscribeResponse>,
};

/// `TagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = TagResourceResponse;
    const META: &'static OperationMeta = &TAG_RESOURCE;
}

static TAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagResource",
    event_name: "TagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:TagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::TAG_RESOURCE_REQUEST,
    output: &super::structures::TAG_RESOURCE_RESPONSE,
    result_wrapper: Some("TagResourceResult"),
    new_input: new_shape::<TagResourceRequest>,
    new_output: new_shape::<TagResourceResponse>,
};

/// `Unsubscribe`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unsubscribe;

impl Operation for Unsubscribe {
    type Input = UnsubscribeInput;
    type Output = Empty;
    const META: &'static OperationMeta = &UNSUBSCRIBE;
}

static UNSUBSCRIBE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "Unsubscribe",
    event_name: "Unsubscribe",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:Unsubscribe"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: true,
    counted: false,
    checksum_required: false,
    input: &super::structures::UNSUBSCRIBE_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UnsubscribeInput>,
    new_output: new_shape::<Empty>,
};

/// `UntagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = UntagResourceResponse;
    const META: &'static OperationMeta = &UNTAG_RESOURCE;
}

static UNTAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagResource",
    event_name: "UntagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["sns:UntagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: true,
    own_account: true,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UNTAG_RESOURCE_REQUEST,
    output: &super::structures::UNTAG_RESOURCE_RESPONSE,
    result_wrapper: Some("UntagResourceResult"),
    new_input: new_shape::<UntagResourceRequest>,
    new_output: new_shape::<UntagResourceResponse>,
};

static VERIFY_SMS_SANDBOX_PHONE_NUMBER: OperationMeta = OperationMeta::named(
    &SERVICE,
    "VerifySMSSandboxPhoneNumber",
    &["sns:VerifySMSSandboxPhoneNumber"],
);
