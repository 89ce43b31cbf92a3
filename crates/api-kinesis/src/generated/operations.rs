// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta,
    new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "Kinesis",
    name: "kinesis",
    event_source: "kinesis.amazonaws.com",
    api_version: "2013-12-02",
    target_prefix: Some("Kinesis_20131202"),
    protocols: &[Protocol::AwsJson11],
    xml_namespace: "",
    validation_code: "ValidationException",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[ResourceKind {
        name: "AWS::Kinesis::Stream",
        arn: "stream/*",
        is_owned: false,
        is_private: true,
        is_named_when_judged: false,
        names_container: false,
    }],
    operations: &[
        &ACKNOWLEDGE_DEAD_LETTER_QUEUE_RECORDS,
        &ACKNOWLEDGE_QUEUE_RECORDS,
        &ADD_TAGS_TO_STREAM,
        &CREATE_CHANNEL,
        &CREATE_QUEUE,
        &CREATE_STREAM,
        &DECREASE_STREAM_RETENTION_PERIOD,
        &DELETE_CHANNEL,
        &DELETE_QUEUE,
        &DELETE_RESOURCE_POLICY,
        &DELETE_STREAM,
        &DEREGISTER_STREAM_CONSUMER,
        &DESCRIBE_ACCOUNT_SETTINGS,
        &DESCRIBE_CHANNEL,
        &DESCRIBE_LIMITS,
        &DESCRIBE_QUEUE,
        &DESCRIBE_STREAM,
        &DESCRIBE_STREAM_CONSUMER,
        &DESCRIBE_STREAM_SUMMARY,
        &DISABLE_ENHANCED_MONITORING,
        &ENABLE_ENHANCED_MONITORING,
        &GET_RECORDS,
        &GET_RESOURCE_POLICY,
        &GET_SHARD_ITERATOR,
        &INCREASE_STREAM_RETENTION_PERIOD,
        &LIST_CHANNELS,
        &LIST_QUEUES,
        &LIST_SHARDS,
        &LIST_STREAM_CONSUMERS,
        &LIST_STREAMS,
        &LIST_TAGS_FOR_RESOURCE,
        &LIST_TAGS_FOR_STREAM,
        &MERGE_SHARDS,
        &PUT_RECORD,
        &PUT_RECORDS,
        &PUT_RESOURCE_POLICY,
        &RECEIVE_DEAD_LETTER_QUEUE_RECORDS,
        &RECEIVE_QUEUE_RECORDS,
        &REGISTER_STREAM_CONSUMER,
        &REMOVE_TAGS_FROM_STREAM,
        &RESTORE_DEAD_LETTER_QUEUE_RECORDS,
        &SPLIT_SHARD,
        &START_STREAM_ENCRYPTION,
        &STOP_STREAM_ENCRYPTION,
        &SUBSCRIBE_TO_SHARD,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_ACCOUNT_SETTINGS,
        &UPDATE_CHANNEL,
        &UPDATE_DEAD_LETTER_QUEUE_RECORDS_VISIBILITY,
        &UPDATE_MAX_RECORD_SIZE,
        &UPDATE_QUEUE,
        &UPDATE_QUEUE_RECORDS_VISIBILITY,
        &UPDATE_SHARD_COUNT,
        &UPDATE_STREAM_MODE,
        &UPDATE_STREAM_RECORD_DISTRIBUTION_STRATEGY,
        &UPDATE_STREAM_WARM_THROUGHPUT,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

static ACKNOWLEDGE_DEAD_LETTER_QUEUE_RECORDS: OperationMeta = OperationMeta::named(
    &SERVICE,
    "AcknowledgeDeadLetterQueueRecords",
    &["kinesis:AcknowledgeDeadLetterQueueRecords"],
);

static ACKNOWLEDGE_QUEUE_RECORDS: OperationMeta =
    OperationMeta::named(&SERVICE, "AcknowledgeQueueRecords", &["kinesis:AcknowledgeQueueRecords"]);

/// `AddTagsToStream`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddTagsToStream;

impl Operation for AddTagsToStream {
    type Input = AddTagsToStreamInput;
    type Output = Empty;
    const META: &'static OperationMeta = &ADD_TAGS_TO_STREAM;
}

static ADD_TAGS_TO_STREAM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AddTagsToStream",
    event_name: "AddTagsToStream",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:AddTagsToStream"],
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
    input: &super::structures::ADD_TAGS_TO_STREAM_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<AddTagsToStreamInput>,
    new_output: new_shape::<Empty>,
};

static CREATE_CHANNEL: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateChannel", &["kinesis:CreateChannel"]);

static CREATE_QUEUE: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateQueue", &["kinesis:CreateQueue"]);

/// `CreateStream`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateStream;

impl Operation for CreateStream {
    type Input = CreateStreamInput;
    type Output = Empty;
    const META: &'static OperationMeta = &CREATE_STREAM;
}

static CREATE_STREAM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateStream",
    event_name: "CreateStream",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:CreateStream"],
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
    input: &super::structures::CREATE_STREAM_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<CreateStreamInput>,
    new_output: new_shape::<Empty>,
};

/// `DecreaseStreamRetentionPeriod`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecreaseStreamRetentionPeriod;

impl Operation for DecreaseStreamRetentionPeriod {
    type Input = DecreaseStreamRetentionPeriodInput;
    type Output = Empty;
    const META: &'static OperationMeta = &DECREASE_STREAM_RETENTION_PERIOD;
}

static DECREASE_STREAM_RETENTION_PERIOD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DecreaseStreamRetentionPeriod",
    event_name: "DecreaseStreamRetentionPeriod",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:DecreaseStreamRetentionPeriod"],
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
    input: &super::structures::DECREASE_STREAM_RETENTION_PERIOD_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DecreaseStreamRetentionPeriodInput>,
    new_output: new_shape::<Empty>,
};

static DELETE_CHANNEL: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteChannel", &["kinesis:DeleteChannel"]);

static DELETE_QUEUE: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteQueue", &["kinesis:DeleteQueue"]);

/// `DeleteResourcePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteResourcePolicy;

impl Operation for DeleteResourcePolicy {
    type Input = DeleteResourcePolicyInput;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_RESOURCE_POLICY;
}

static DELETE_RESOURCE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteResourcePolicy",
    event_name: "DeleteResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:DeleteResourcePolicy"],
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
    input: &super::structures::DELETE_RESOURCE_POLICY_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteResourcePolicyInput>,
    new_output: new_shape::<Empty>,
};

/// `DeleteStream`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteStream;

impl Operation for DeleteStream {
    type Input = DeleteStreamInput;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_STREAM;
}

static DELETE_STREAM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteStream",
    event_name: "DeleteStream",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:DeleteStream"],
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
    input: &super::structures::DELETE_STREAM_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteStreamInput>,
    new_output: new_shape::<Empty>,
};

/// `DeregisterStreamConsumer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeregisterStreamConsumer;

impl Operation for DeregisterStreamConsumer {
    type Input = DeregisterStreamConsumerInput;
    type Output = Empty;
    const META: &'static OperationMeta = &DEREGISTER_STREAM_CONSUMER;
}

static DEREGISTER_STREAM_CONSUMER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeregisterStreamConsumer",
    event_name: "DeregisterStreamConsumer",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:DeregisterStreamConsumer"],
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
    input: &super::structures::DEREGISTER_STREAM_CONSUMER_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeregisterStreamConsumerInput>,
    new_output: new_shape::<Empty>,
};

static DESCRIBE_ACCOUNT_SETTINGS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeAccountSettings",
        &["kinesis:DescribeAccountSettings"],
    )
};

static DESCRIBE_CHANNEL: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeChannel", &["kinesis:DescribeChannel"])
};

/// `DescribeLimits`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeLimits;

impl Operation for DescribeLimits {
    type Input = DescribeLimitsInput;
    type Output = DescribeLimitsOutput;
    const META: &'static OperationMeta = &DESCRIBE_LIMITS;
}

static DESCRIBE_LIMITS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeLimits",
    event_name: "DescribeLimits",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:DescribeLimits"],
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
    input: &super::structures::DESCRIBE_LIMITS_INPUT,
    output: &super::structures::DESCRIBE_LIMITS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DescribeLimitsInput>,
    new_output: new_shape::<DescribeLimitsOutput>,
};

static DESCRIBE_QUEUE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeQueue", &["kinesis:DescribeQueue"])
};

/// `DescribeStream`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeStream;

impl Operation for DescribeStream {
    type Input = DescribeStreamInput;
    type Output = DescribeStreamOutput;
    const META: &'static OperationMeta = &DESCRIBE_STREAM;
}

static DESCRIBE_STREAM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeStream",
    event_name: "DescribeStream",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:DescribeStream"],
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
    input: &super::structures::DESCRIBE_STREAM_INPUT,
    output: &super::structures::DESCRIBE_STREAM_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DescribeStreamInput>,
    new_output: new_shape::<DescribeStreamOutput>,
};

/// `DescribeStreamConsumer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeStreamConsumer;

impl Operation for DescribeStreamConsumer {
    type Input = DescribeStreamConsumerInput;
    type Output = DescribeStreamConsumerOutput;
    const META: &'static OperationMeta = &DESCRIBE_STREAM_CONSUMER;
}

static DESCRIBE_STREAM_CONSUMER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeStreamConsumer",
    event_name: "DescribeStreamConsumer",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:DescribeStreamConsumer"],
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
    input: &super::structures::DESCRIBE_STREAM_CONSUMER_INPUT,
    output: &super::structures::DESCRIBE_STREAM_CONSUMER_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DescribeStreamConsumerInput>,
    new_output: new_shape::<DescribeStreamConsumerOutput>,
};

/// `DescribeStreamSummary`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeStreamSummary;

impl Operation for DescribeStreamSummary {
    type Input = DescribeStreamSummaryInput;
    type Output = DescribeStreamSummaryOutput;
    const META: &'static OperationMeta = &DESCRIBE_STREAM_SUMMARY;
}

static DESCRIBE_STREAM_SUMMARY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeStreamSummary",
    event_name: "DescribeStreamSummary",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:DescribeStreamSummary"],
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
    input: &super::structures::DESCRIBE_STREAM_SUMMARY_INPUT,
    output: &super::structures::DESCRIBE_STREAM_SUMMARY_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<DescribeStreamSummaryInput>,
    new_output: new_shape::<DescribeStreamSummaryOutput>,
};

static DISABLE_ENHANCED_MONITORING: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DisableEnhancedMonitoring",
    &["kinesis:DisableEnhancedMonitoring"],
);

static ENABLE_ENHANCED_MONITORING: OperationMeta = OperationMeta::named(
    &SERVICE,
    "EnableEnhancedMonitoring",
    &["kinesis:EnableEnhancedMonitoring"],
);

/// `GetRecords`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetRecords;

impl Operation for GetRecords {
    type Input = GetRecordsInput;
    type Output = GetRecordsOutput;
    const META: &'static OperationMeta = &GET_RECORDS;
}

static GET_RECORDS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetRecords",
    event_name: "GetRecords",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:GetRecords"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::GET_RECORDS_INPUT,
    output: &super::structures::GET_RECORDS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetRecordsInput>,
    new_output: new_shape::<GetRecordsOutput>,
};

/// `GetResourcePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetResourcePolicy;

impl Operation for GetResourcePolicy {
    type Input = GetResourcePolicyInput;
    type Output = GetResourcePolicyOutput;
    const META: &'static OperationMeta = &GET_RESOURCE_POLICY;
}

static GET_RESOURCE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetResourcePolicy",
    event_name: "GetResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:GetResourcePolicy"],
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
    input: &super::structures::GET_RESOURCE_POLICY_INPUT,
    output: &super::structures::GET_RESOURCE_POLICY_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetResourcePolicyInput>,
    new_output: new_shape::<GetResourcePolicyOutput>,
};

/// `GetShardIterator`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetShardIterator;

impl Operation for GetShardIterator {
    type Input = GetShardIteratorInput;
    type Output = GetShardIteratorOutput;
    const META: &'static OperationMeta = &GET_SHARD_ITERATOR;
}

static GET_SHARD_ITERATOR: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetShardIterator",
    event_name: "GetShardIterator",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:GetShardIterator"],
    read_only: true,
    category: Category::Data,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: true,
    own_account: false,
    unsigned: false,
    counted: true,
    checksum_required: false,
    input: &super::structures::GET_SHARD_ITERATOR_INPUT,
    output: &super::structures::GET_SHARD_ITERATOR_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetShardIteratorInput>,
    new_output: new_shape::<GetShardIteratorOutput>,
};

/// `IncreaseStreamRetentionPeriod`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IncreaseStreamRetentionPeriod;

impl Operation for IncreaseStreamRetentionPeriod {
    type Input = IncreaseStreamRetentionPeriodInput;
    type Output = Empty;
    const META: &'static OperationMeta = &INCREASE_STREAM_RETENTION_PERIOD;
}

static INCREASE_STREAM_RETENTION_PERIOD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "IncreaseStreamRetentionPeriod",
    event_name: "IncreaseStreamRetentionPeriod",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:IncreaseStreamRetentionPeriod"],
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
    input: &super::structures::INCREASE_STREAM_RETENTION_PERIOD_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<IncreaseStreamRetentionPeriodInput>,
    new_output: new_shape::<Empty>,
};

static LIST_CHANNELS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListChannels", &["kinesis:ListChannels"])
};

static LIST_QUEUES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListQueues", &["kinesis:ListQueues"])
};

/// `ListShards`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListShards;

impl Operation for ListShards {
    type Input = ListShardsInput;
    type Output = ListShardsOutput;
    const META: &'static OperationMeta = &LIST_SHARDS;
}

static LIST_SHARDS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListShards",
    event_name: "ListShards",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:ListShards"],
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
    input: &super::structures::LIST_SHARDS_INPUT,
    output: &super::structures::LIST_SHARDS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListShardsInput>,
    new_output: new_shape::<ListShardsOutput>,
};

/// `ListStreamConsumers`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListStreamConsumers;

impl Operation for ListStreamConsumers {
    type Input = ListStreamConsumersInput;
    type Output = ListStreamConsumersOutput;
    const META: &'static OperationMeta = &LIST_STREAM_CONSUMERS;
}

static LIST_STREAM_CONSUMERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListStreamConsumers",
    event_name: "ListStreamConsumers",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:ListStreamConsumers"],
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
    input: &super::structures::LIST_STREAM_CONSUMERS_INPUT,
    output: &super::structures::LIST_STREAM_CONSUMERS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListStreamConsumersInput>,
    new_output: new_shape::<ListStreamConsumersOutput>,
};

/// `ListStreams`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListStreams;

impl Operation for ListStreams {
    type Input = ListStreamsInput;
    type Output = ListStreamsOutput;
    const META: &'static OperationMeta = &LIST_STREAMS;
}

static LIST_STREAMS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListStreams",
    event_name: "ListStreams",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:ListStreams"],
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
    input: &super::structures::LIST_STREAMS_INPUT,
    output: &super::structures::LIST_STREAMS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListStreamsInput>,
    new_output: new_shape::<ListStreamsOutput>,
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
    actions: &["kinesis:ListTagsForResource"],
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

/// `ListTagsForStream`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTagsForStream;

impl Operation for ListTagsForStream {
    type Input = ListTagsForStreamInput;
    type Output = ListTagsForStreamOutput;
    const META: &'static OperationMeta = &LIST_TAGS_FOR_STREAM;
}

static LIST_TAGS_FOR_STREAM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTagsForStream",
    event_name: "ListTagsForStream",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:ListTagsForStream"],
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
    input: &super::structures::LIST_TAGS_FOR_STREAM_INPUT,
    output: &super::structures::LIST_TAGS_FOR_STREAM_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<ListTagsForStreamInput>,
    new_output: new_shape::<ListTagsForStreamOutput>,
};

/// `MergeShards`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MergeShards;

impl Operation for MergeShards {
    type Input = MergeShardsInput;
    type Output = Empty;
    const META: &'static OperationMeta = &MERGE_SHARDS;
}

static MERGE_SHARDS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "MergeShards",
    event_name: "MergeShards",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:MergeShards"],
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
    input: &super::structures::MERGE_SHARDS_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<MergeShardsInput>,
    new_output: new_shape::<Empty>,
};

/// `PutRecord`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutRecord;

impl Operation for PutRecord {
    type Input = PutRecordInput;
    type Output = PutRecordOutput;
    const META: &'static OperationMeta = &PUT_RECORD;
}

static PUT_RECORD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutRecord",
    event_name: "PutRecord",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:PutRecord"],
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
    input: &super::structures::PUT_RECORD_INPUT,
    output: &super::structures::PUT_RECORD_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<PutRecordInput>,
    new_output: new_shape::<PutRecordOutput>,
};

/// `PutRecords`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutRecords;

impl Operation for PutRecords {
    type Input = PutRecordsInput;
    type Output = PutRecordsOutput;
    const META: &'static OperationMeta = &PUT_RECORDS;
}

static PUT_RECORDS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutRecords",
    event_name: "PutRecords",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:PutRecords"],
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
    input: &super::structures::PUT_RECORDS_INPUT,
    output: &super::structures::PUT_RECORDS_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<PutRecordsInput>,
    new_output: new_shape::<PutRecordsOutput>,
};

/// `PutResourcePolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutResourcePolicy;

impl Operation for PutResourcePolicy {
    type Input = PutResourcePolicyInput;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_RESOURCE_POLICY;
}

static PUT_RESOURCE_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutResourcePolicy",
    event_name: "PutResourcePolicy",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:PutResourcePolicy"],
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
    input: &super::structures::PUT_RESOURCE_POLICY_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutResourcePolicyInput>,
    new_output: new_shape::<Empty>,
};

static RECEIVE_DEAD_LETTER_QUEUE_RECORDS: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "ReceiveDeadLetterQueueRecords",
        &["kinesis:ReceiveDeadLetterQueueRecords"],
    )
};

static RECEIVE_QUEUE_RECORDS: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "ReceiveQueueRecords", &["kinesis:ReceiveQueueRecords"])
};

/// `RegisterStreamConsumer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegisterStreamConsumer;

impl Operation for RegisterStreamConsumer {
    type Input = RegisterStreamConsumerInput;
    type Output = RegisterStreamConsumerOutput;
    const META: &'static OperationMeta = &REGISTER_STREAM_CONSUMER;
}

static REGISTER_STREAM_CONSUMER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RegisterStreamConsumer",
    event_name: "RegisterStreamConsumer",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:RegisterStreamConsumer"],
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
    input: &super::structures::REGISTER_STREAM_CONSUMER_INPUT,
    output: &super::structures::REGISTER_STREAM_CONSUMER_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<RegisterStreamConsumerInput>,
    new_output: new_shape::<RegisterStreamConsumerOutput>,
};

/// `RemoveTagsFromStream`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemoveTagsFromStream;

impl Operation for RemoveTagsFromStream {
    type Input = RemoveTagsFromStreamInput;
    type Output = Empty;
    const META: &'static OperationMeta = &REMOVE_TAGS_FROM_STREAM;
}

static REMOVE_TAGS_FROM_STREAM: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RemoveTagsFromStream",
    event_name: "RemoveTagsFromStream",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:RemoveTagsFromStream"],
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
    input: &super::structures::REMOVE_TAGS_FROM_STREAM_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<RemoveTagsFromStreamInput>,
    new_output: new_shape::<Empty>,
};

static RESTORE_DEAD_LETTER_QUEUE_RECORDS: OperationMeta = OperationMeta::named(
    &SERVICE,
    "RestoreDeadLetterQueueRecords",
    &["kinesis:RestoreDeadLetterQueueRecords"],
);

/// `SplitShard`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SplitShard;

impl Operation for SplitShard {
    type Input = SplitShardInput;
    type Output = Empty;
    const META: &'static OperationMeta = &SPLIT_SHARD;
}

static SPLIT_SHARD: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "SplitShard",
    event_name: "SplitShard",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:SplitShard"],
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
    input: &super::structures::SPLIT_SHARD_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<SplitShardInput>,
    new_output: new_shape::<Empty>,
};

/// `StartStreamEncryption`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartStreamEncryption;

impl Operation for StartStreamEncryption {
    type Input = StartStreamEncryptionInput;
    type Output = Empty;
    const META: &'static OperationMeta = &START_STREAM_ENCRYPTION;
}

static START_STREAM_ENCRYPTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StartStreamEncryption",
    event_name: "StartStreamEncryption",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:StartStreamEncryption"],
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
    input: &super::structures::START_STREAM_ENCRYPTION_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<StartStreamEncryptionInput>,
    new_output: new_shape::<Empty>,
};

/// `StopStreamEncryption`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StopStreamEncryption;

impl Operation for StopStreamEncryption {
    type Input = StopStreamEncryptionInput;
    type Output = Empty;
    const META: &'static OperationMeta = &STOP_STREAM_ENCRYPTION;
}

static STOP_STREAM_ENCRYPTION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "StopStreamEncryption",
    event_name: "StopStreamEncryption",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:StopStreamEncryption"],
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
    input: &super::structures::STOP_STREAM_ENCRYPTION_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<StopStreamEncryptionInput>,
    new_output: new_shape::<Empty>,
};

static SUBSCRIBE_TO_SHARD: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "SubscribeToShard", &["kinesis:SubscribeToShard"])
};

/// `TagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceInput;
    type Output = Empty;
    const META: &'static OperationMeta = &TAG_RESOURCE;
}

static TAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagResource",
    event_name: "TagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:TagResource"],
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
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<TagResourceInput>,
    new_output: new_shape::<Empty>,
};

/// `UntagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceInput;
    type Output = Empty;
    const META: &'static OperationMeta = &UNTAG_RESOURCE;
}

static UNTAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagResource",
    event_name: "UntagResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:UntagResource"],
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
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UntagResourceInput>,
    new_output: new_shape::<Empty>,
};

static UPDATE_ACCOUNT_SETTINGS: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateAccountSettings", &["kinesis:UpdateAccountSettings"]);

static UPDATE_CHANNEL: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateChannel", &["kinesis:UpdateChannel"]);

static UPDATE_DEAD_LETTER_QUEUE_RECORDS_VISIBILITY: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateDeadLetterQueueRecordsVisibility",
    &["kinesis:UpdateDeadLetterQueueRecordsVisibility"],
);

static UPDATE_MAX_RECORD_SIZE: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateMaxRecordSize", &["kinesis:UpdateMaxRecordSize"]);

static UPDATE_QUEUE: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateQueue", &["kinesis:UpdateQueue"]);

static UPDATE_QUEUE_RECORDS_VISIBILITY: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateQueueRecordsVisibility",
    &["kinesis:UpdateQueueRecordsVisibility"],
);

/// `UpdateShardCount`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateShardCount;

impl Operation for UpdateShardCount {
    type Input = UpdateShardCountInput;
    type Output = UpdateShardCountOutput;
    const META: &'static OperationMeta = &UPDATE_SHARD_COUNT;
}

static UPDATE_SHARD_COUNT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateShardCount",
    event_name: "UpdateShardCount",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:UpdateShardCount"],
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
    input: &super::structures::UPDATE_SHARD_COUNT_INPUT,
    output: &super::structures::UPDATE_SHARD_COUNT_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<UpdateShardCountInput>,
    new_output: new_shape::<UpdateShardCountOutput>,
};

/// `UpdateStreamMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateStreamMode;

impl Operation for UpdateStreamMode {
    type Input = UpdateStreamModeInput;
    type Output = Empty;
    const META: &'static OperationMeta = &UPDATE_STREAM_MODE;
}

static UPDATE_STREAM_MODE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateStreamMode",
    event_name: "UpdateStreamMode",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["kinesis:UpdateStreamMode"],
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
    input: &super::structures::UPDATE_STREAM_MODE_INPUT,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<UpdateStreamModeInput>,
    new_output: new_shape::<Empty>,
};

static UPDATE_STREAM_RECORD_DISTRIBUTION_STRATEGY: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateStreamRecordDistributionStrategy",
    &["kinesis:UpdateStreamRecordDistributionStrategy"],
);

static UPDATE_STREAM_WARM_THROUGHPUT: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateStreamWarmThroughput",
    &["kinesis:UpdateStreamWarmThroughput"],
);
