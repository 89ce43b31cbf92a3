// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use std::collections::BTreeMap;

use wire::{Member, SensitiveBlob, Structure, Timestamp, plain};

use super::enums::*;
use super::schemas;

/// `AddTagsToStreamInput`.
#[derive(Clone, Default)]
pub struct AddTagsToStreamInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `Tags`.
    pub tags: BTreeMap<String, String>,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static ADD_TAGS_TO_STREAM_INPUT: Structure = Structure::new(
    "AddTagsToStreamInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("Tags", &schemas::TAG_MAP).required(),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(AddTagsToStreamInput, ADD_TAGS_TO_STREAM_INPUT { 0 stream_name, 1 tags, 2 stream_arn, 3 stream_id });

/// `ChildShard`.
#[derive(Clone, Default)]
pub struct ChildShard {
    /// `ShardId`.
    pub shard_id: String,
    /// `ParentShards`.
    pub parent_shards: Vec<String>,
    /// `HashKeyRange`.
    pub hash_key_range: HashKeyRange,
}

pub(super) static CHILD_SHARD: Structure = Structure::new(
    "ChildShard",
    &[
        Member::new("ShardId", &schemas::SHARD_ID).required(),
        Member::new("ParentShards", &schemas::SHARD_ID_LIST).required(),
        Member::new("HashKeyRange", &schemas::HASH_KEY_RANGE).required(),
    ],
);

wire::shape!(ChildShard, CHILD_SHARD { 0 shard_id, 1 parent_shards, 2 hash_key_range });

/// `Consumer`.
#[derive(Clone, Default)]
pub struct Consumer {
    /// `ConsumerName`.
    pub consumer_name: String,
    /// `ConsumerARN`.
    pub consumer_arn: String,
    /// `ConsumerStatus`.
    pub consumer_status: ConsumerStatus,
    /// `ConsumerCreationTimestamp`.
    pub consumer_creation_timestamp: Timestamp,
}

pub(super) static CONSUMER: Structure = Structure::new(
    "Consumer",
    &[
        Member::new("ConsumerName", &schemas::CONSUMER_NAME).required(),
        Member::new("ConsumerARN", &schemas::CONSUMER_ARN).required(),
        Member::new("ConsumerStatus", &schemas::CONSUMER_STATUS).required(),
        Member::new("ConsumerCreationTimestamp", &plain::TIMESTAMP).required(),
    ],
);

wire::shape!(Consumer, CONSUMER { 0 consumer_name, 1 consumer_arn, 2 consumer_status, 3 consumer_creation_timestamp });

/// `ConsumerDescription`.
#[derive(Clone, Default)]
pub struct ConsumerDescription {
    /// `ConsumerName`.
    pub consumer_name: String,
    /// `ConsumerARN`.
    pub consumer_arn: String,
    /// `ConsumerStatus`.
    pub consumer_status: ConsumerStatus,
    /// `ConsumerCreationTimestamp`.
    pub consumer_creation_timestamp: Timestamp,
    /// `StreamARN`.
    pub stream_arn: String,
}

pub(super) static CONSUMER_DESCRIPTION: Structure = Structure::new(
    "ConsumerDescription",
    &[
        Member::new("ConsumerName", &schemas::CONSUMER_NAME).required(),
        Member::new("ConsumerARN", &schemas::CONSUMER_ARN).required(),
        Member::new("ConsumerStatus", &schemas::CONSUMER_STATUS).required(),
        Member::new("ConsumerCreationTimestamp", &plain::TIMESTAMP).required(),
        Member::new("StreamARN", &schemas::STREAM_ARN).required(),
    ],
);

wire::shape!(ConsumerDescription, CONSUMER_DESCRIPTION { 0 consumer_name, 1 consumer_arn, 2 consumer_status, 3 consumer_creation_timestamp, 4 stream_arn });

/// `CreateStreamInput`.
#[derive(Clone, Default)]
pub struct CreateStreamInput {
    /// `StreamName`.
    pub stream_name: String,
    /// `ShardCount`.
    pub shard_count: Option<i32>,
    /// `StreamModeDetails`.
    pub stream_mode_details: Option<StreamModeDetails>,
    /// `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
    /// `WarmThroughputMiBps`.
    pub warm_throughput_mi_bps: Option<i32>,
    /// `MaxRecordSizeInKiB`.
    pub max_record_size_in_ki_b: Option<i32>,
    /// `RecordDistributionStrategy`.
    pub record_distribution_strategy: Option<RecordDistributionStrategy>,
}

pub(super) static CREATE_STREAM_INPUT: Structure = Structure::new(
    "CreateStreamInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME).required(),
        Member::new("ShardCount", &schemas::POSITIVE_INTEGER_OBJECT),
        Member::new("StreamModeDetails", &schemas::STREAM_MODE_DETAILS),
        Member::new("Tags", &schemas::TAG_MAP),
        Member::new("WarmThroughputMiBps", &schemas::NATURAL_INTEGER_OBJECT),
        Member::new("MaxRecordSizeInKiB", &schemas::MAX_RECORD_SIZE_IN_KI_B),
        Member::new("RecordDistributionStrategy", &schemas::RECORD_DISTRIBUTION_STRATEGY),
    ],
);

wire::shape!(CreateStreamInput, CREATE_STREAM_INPUT { 0 stream_name, 1 shard_count, 2 stream_mode_details, 3 tags, 4 warm_throughput_mi_bps, 5 max_record_size_in_ki_b, 6 record_distribution_strategy });

/// `DecreaseStreamRetentionPeriodInput`.
#[derive(Clone, Default)]
pub struct DecreaseStreamRetentionPeriodInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `RetentionPeriodHours`.
    pub retention_period_hours: i32,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static DECREASE_STREAM_RETENTION_PERIOD_INPUT: Structure = Structure::new(
    "DecreaseStreamRetentionPeriodInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("RetentionPeriodHours", &plain::INTEGER).required(),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(DecreaseStreamRetentionPeriodInput, DECREASE_STREAM_RETENTION_PERIOD_INPUT { 0 stream_name, 1 retention_period_hours, 2 stream_arn, 3 stream_id });

/// `DeleteResourcePolicyInput`.
#[derive(Clone, Default)]
pub struct DeleteResourcePolicyInput {
    /// `ResourceARN`.
    pub resource_arn: String,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static DELETE_RESOURCE_POLICY_INPUT: Structure = Structure::new(
    "DeleteResourcePolicyInput",
    &[
        Member::new("ResourceARN", &schemas::RESOURCE_ARN).required(),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(DeleteResourcePolicyInput, DELETE_RESOURCE_POLICY_INPUT { 0 resource_arn, 1 stream_id });

/// `DeleteStreamInput`.
#[derive(Clone, Default)]
pub struct DeleteStreamInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `EnforceConsumerDeletion`.
    pub enforce_consumer_deletion: Option<bool>,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static DELETE_STREAM_INPUT: Structure = Structure::new(
    "DeleteStreamInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("EnforceConsumerDeletion", &plain::BOOLEAN),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(DeleteStreamInput, DELETE_STREAM_INPUT { 0 stream_name, 1 enforce_consumer_deletion, 2 stream_arn, 3 stream_id });

/// `DeregisterStreamConsumerInput`.
#[derive(Clone, Default)]
pub struct DeregisterStreamConsumerInput {
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `ConsumerName`.
    pub consumer_name: Option<String>,
    /// `ConsumerARN`.
    pub consumer_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static DEREGISTER_STREAM_CONSUMER_INPUT: Structure = Structure::new(
    "DeregisterStreamConsumerInput",
    &[
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("ConsumerName", &schemas::CONSUMER_NAME),
        Member::new("ConsumerARN", &schemas::CONSUMER_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(DeregisterStreamConsumerInput, DEREGISTER_STREAM_CONSUMER_INPUT { 0 stream_arn, 1 consumer_name, 2 consumer_arn, 3 stream_id });

/// `DescribeLimitsInput`.
#[derive(Clone, Default)]
pub struct DescribeLimitsInput {}

pub(super) static DESCRIBE_LIMITS_INPUT: Structure = Structure::new("DescribeLimitsInput", &[]);

wire::shape!(DescribeLimitsInput, DESCRIBE_LIMITS_INPUT {});

/// `DescribeLimitsOutput`.
#[derive(Clone, Default)]
pub struct DescribeLimitsOutput {
    /// `ShardLimit`.
    pub shard_limit: i32,
    /// `OpenShardCount`.
    pub open_shard_count: i32,
    /// `OnDemandStreamCount`.
    pub on_demand_stream_count: i32,
    /// `OnDemandStreamCountLimit`.
    pub on_demand_stream_count_limit: i32,
    /// `ChannelCount`.
    pub channel_count: Option<i32>,
    /// `ChannelCountLimit`.
    pub channel_count_limit: Option<i32>,
}

pub(super) static DESCRIBE_LIMITS_OUTPUT: Structure = Structure::new(
    "DescribeLimitsOutput",
    &[
        Member::new("ShardLimit", &schemas::SHARD_COUNT_OBJECT).required(),
        Member::new("OpenShardCount", &schemas::SHARD_COUNT_OBJECT).required(),
        Member::new("OnDemandStreamCount", &schemas::ON_DEMAND_STREAM_COUNT_OBJECT).required(),
        Member::new("OnDemandStreamCountLimit", &schemas::ON_DEMAND_STREAM_COUNT_LIMIT_OBJECT)
            .required(),
        Member::new("ChannelCount", &schemas::CHANNEL_COUNT_OBJECT),
        Member::new("ChannelCountLimit", &schemas::CHANNEL_COUNT_OBJECT),
    ],
);

wire::shape!(DescribeLimitsOutput, DESCRIBE_LIMITS_OUTPUT { 0 shard_limit, 1 open_shard_count, 2 on_demand_stream_count, 3 on_demand_stream_count_limit, 4 channel_count, 5 channel_count_limit });

/// `DescribeStreamConsumerInput`.
#[derive(Clone, Default)]
pub struct DescribeStreamConsumerInput {
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `ConsumerName`.
    pub consumer_name: Option<String>,
    /// `ConsumerARN`.
    pub consumer_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static DESCRIBE_STREAM_CONSUMER_INPUT: Structure = Structure::new(
    "DescribeStreamConsumerInput",
    &[
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("ConsumerName", &schemas::CONSUMER_NAME),
        Member::new("ConsumerARN", &schemas::CONSUMER_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(DescribeStreamConsumerInput, DESCRIBE_STREAM_CONSUMER_INPUT { 0 stream_arn, 1 consumer_name, 2 consumer_arn, 3 stream_id });

/// `DescribeStreamConsumerOutput`.
#[derive(Clone, Default)]
pub struct DescribeStreamConsumerOutput {
    /// `ConsumerDescription`.
    pub consumer_description: ConsumerDescription,
}

pub(super) static DESCRIBE_STREAM_CONSUMER_OUTPUT: Structure = Structure::new(
    "DescribeStreamConsumerOutput",
    &[Member::new("ConsumerDescription", &schemas::CONSUMER_DESCRIPTION).required()],
);

wire::shape!(DescribeStreamConsumerOutput, DESCRIBE_STREAM_CONSUMER_OUTPUT { 0 consumer_description });

/// `DescribeStreamInput`.
#[derive(Clone, Default)]
pub struct DescribeStreamInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `Limit`.
    pub limit: Option<i32>,
    /// `ExclusiveStartShardId`.
    pub exclusive_start_shard_id: Option<String>,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static DESCRIBE_STREAM_INPUT: Structure = Structure::new(
    "DescribeStreamInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("Limit", &schemas::DESCRIBE_STREAM_INPUT_LIMIT),
        Member::new("ExclusiveStartShardId", &schemas::SHARD_ID),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(DescribeStreamInput, DESCRIBE_STREAM_INPUT { 0 stream_name, 1 limit, 2 exclusive_start_shard_id, 3 stream_arn, 4 stream_id });

/// `DescribeStreamOutput`.
#[derive(Clone, Default)]
pub struct DescribeStreamOutput {
    /// `StreamDescription`.
    pub stream_description: StreamDescription,
}

pub(super) static DESCRIBE_STREAM_OUTPUT: Structure = Structure::new(
    "DescribeStreamOutput",
    &[Member::new("StreamDescription", &schemas::STREAM_DESCRIPTION).required()],
);

wire::shape!(DescribeStreamOutput, DESCRIBE_STREAM_OUTPUT { 0 stream_description });

/// `DescribeStreamSummaryInput`.
#[derive(Clone, Default)]
pub struct DescribeStreamSummaryInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static DESCRIBE_STREAM_SUMMARY_INPUT: Structure = Structure::new(
    "DescribeStreamSummaryInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(DescribeStreamSummaryInput, DESCRIBE_STREAM_SUMMARY_INPUT { 0 stream_name, 1 stream_arn, 2 stream_id });

/// `DescribeStreamSummaryOutput`.
#[derive(Clone, Default)]
pub struct DescribeStreamSummaryOutput {
    /// `StreamDescriptionSummary`.
    pub stream_description_summary: StreamDescriptionSummary,
}

pub(super) static DESCRIBE_STREAM_SUMMARY_OUTPUT: Structure = Structure::new(
    "DescribeStreamSummaryOutput",
    &[Member::new("StreamDescriptionSummary", &schemas::STREAM_DESCRIPTION_SUMMARY).required()],
);

wire::shape!(DescribeStreamSummaryOutput, DESCRIBE_STREAM_SUMMARY_OUTPUT { 0 stream_description_summary });

/// `EnhancedMetrics`.
#[derive(Clone, Default)]
pub struct EnhancedMetrics {
    /// `ShardLevelMetrics`.
    pub shard_level_metrics: Option<Vec<MetricsName>>,
}

pub(super) static ENHANCED_METRICS: Structure = Structure::new(
    "EnhancedMetrics",
    &[Member::new("ShardLevelMetrics", &schemas::METRICS_NAME_LIST)],
);

wire::shape!(EnhancedMetrics, ENHANCED_METRICS { 0 shard_level_metrics });

/// `GetRecordsInput`.
#[derive(Clone, Default)]
pub struct GetRecordsInput {
    /// `ShardIterator`.
    pub shard_iterator: String,
    /// `Limit`.
    pub limit: Option<i32>,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static GET_RECORDS_INPUT: Structure = Structure::new(
    "GetRecordsInput",
    &[
        Member::new("ShardIterator", &schemas::SHARD_ITERATOR).required(),
        Member::new("Limit", &schemas::GET_RECORDS_INPUT_LIMIT),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(GetRecordsInput, GET_RECORDS_INPUT { 0 shard_iterator, 1 limit, 2 stream_arn, 3 stream_id, 4 dry_run });

/// `GetRecordsOutput`.
#[derive(Clone, Default)]
pub struct GetRecordsOutput {
    /// `Records`.
    pub records: Vec<Record>,
    /// `NextShardIterator`.
    pub next_shard_iterator: Option<String>,
    /// `MillisBehindLatest`.
    pub millis_behind_latest: Option<i64>,
    /// `ChildShards`.
    pub child_shards: Option<Vec<ChildShard>>,
}

pub(super) static GET_RECORDS_OUTPUT: Structure = Structure::new(
    "GetRecordsOutput",
    &[
        Member::new("Records", &schemas::RECORD_LIST).required(),
        Member::new("NextShardIterator", &schemas::SHARD_ITERATOR),
        Member::new("MillisBehindLatest", &schemas::MILLIS_BEHIND_LATEST),
        Member::new("ChildShards", &schemas::CHILD_SHARD_LIST),
    ],
);

wire::shape!(GetRecordsOutput, GET_RECORDS_OUTPUT { 0 records, 1 next_shard_iterator, 2 millis_behind_latest, 3 child_shards });

/// `GetResourcePolicyInput`.
#[derive(Clone, Default)]
pub struct GetResourcePolicyInput {
    /// `ResourceARN`.
    pub resource_arn: String,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static GET_RESOURCE_POLICY_INPUT: Structure = Structure::new(
    "GetResourcePolicyInput",
    &[
        Member::new("ResourceARN", &schemas::RESOURCE_ARN).required(),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(GetResourcePolicyInput, GET_RESOURCE_POLICY_INPUT { 0 resource_arn, 1 stream_id });

/// `GetResourcePolicyOutput`.
#[derive(Clone, Default)]
pub struct GetResourcePolicyOutput {
    /// `Policy`.
    pub policy: String,
}

pub(super) static GET_RESOURCE_POLICY_OUTPUT: Structure =
    Structure::new("GetResourcePolicyOutput", &[Member::new("Policy", &plain::STRING).required()]);

wire::shape!(GetResourcePolicyOutput, GET_RESOURCE_POLICY_OUTPUT { 0 policy });

/// `GetShardIteratorInput`.
#[derive(Clone, Default)]
pub struct GetShardIteratorInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `ShardId`.
    pub shard_id: String,
    /// `ShardIteratorType`.
    pub shard_iterator_type: ShardIteratorType,
    /// `StartingSequenceNumber`.
    pub starting_sequence_number: Option<String>,
    /// `Timestamp`.
    pub timestamp: Option<Timestamp>,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static GET_SHARD_ITERATOR_INPUT: Structure = Structure::new(
    "GetShardIteratorInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("ShardId", &schemas::SHARD_ID).required(),
        Member::new("ShardIteratorType", &schemas::SHARD_ITERATOR_TYPE).required(),
        Member::new("StartingSequenceNumber", &schemas::SEQUENCE_NUMBER),
        Member::new("Timestamp", &plain::TIMESTAMP),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(GetShardIteratorInput, GET_SHARD_ITERATOR_INPUT { 0 stream_name, 1 shard_id, 2 shard_iterator_type, 3 starting_sequence_number, 4 timestamp, 5 stream_arn, 6 stream_id, 7 dry_run });

/// `GetShardIteratorOutput`.
#[derive(Clone, Default)]
pub struct GetShardIteratorOutput {
    /// `ShardIterator`.
    pub shard_iterator: Option<String>,
}

pub(super) static GET_SHARD_ITERATOR_OUTPUT: Structure = Structure::new(
    "GetShardIteratorOutput",
    &[Member::new("ShardIterator", &schemas::SHARD_ITERATOR)],
);

wire::shape!(GetShardIteratorOutput, GET_SHARD_ITERATOR_OUTPUT { 0 shard_iterator });

/// `HashKeyRange`.
#[derive(Clone, Default)]
pub struct HashKeyRange {
    /// `StartingHashKey`.
    pub starting_hash_key: String,
    /// `EndingHashKey`.
    pub ending_hash_key: String,
}

pub(super) static HASH_KEY_RANGE: Structure = Structure::new(
    "HashKeyRange",
    &[
        Member::new("StartingHashKey", &schemas::HASH_KEY).required(),
        Member::new("EndingHashKey", &schemas::HASH_KEY).required(),
    ],
);

wire::shape!(HashKeyRange, HASH_KEY_RANGE { 0 starting_hash_key, 1 ending_hash_key });

/// `IncreaseStreamRetentionPeriodInput`.
#[derive(Clone, Default)]
pub struct IncreaseStreamRetentionPeriodInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `RetentionPeriodHours`.
    pub retention_period_hours: i32,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static INCREASE_STREAM_RETENTION_PERIOD_INPUT: Structure = Structure::new(
    "IncreaseStreamRetentionPeriodInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("RetentionPeriodHours", &plain::INTEGER).required(),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(IncreaseStreamRetentionPeriodInput, INCREASE_STREAM_RETENTION_PERIOD_INPUT { 0 stream_name, 1 retention_period_hours, 2 stream_arn, 3 stream_id });

/// `ListShardsInput`.
#[derive(Clone, Default)]
pub struct ListShardsInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `ExclusiveStartShardId`.
    pub exclusive_start_shard_id: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `StreamCreationTimestamp`.
    pub stream_creation_timestamp: Option<Timestamp>,
    /// `ShardFilter`.
    pub shard_filter: Option<ShardFilter>,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static LIST_SHARDS_INPUT: Structure = Structure::new(
    "ListShardsInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("ExclusiveStartShardId", &schemas::SHARD_ID),
        Member::new("MaxResults", &schemas::LIST_SHARDS_INPUT_LIMIT),
        Member::new("StreamCreationTimestamp", &plain::TIMESTAMP),
        Member::new("ShardFilter", &schemas::SHARD_FILTER),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(ListShardsInput, LIST_SHARDS_INPUT { 0 stream_name, 1 next_token, 2 exclusive_start_shard_id, 3 max_results, 4 stream_creation_timestamp, 5 shard_filter, 6 stream_arn, 7 stream_id });

/// `ListShardsOutput`.
#[derive(Clone, Default)]
pub struct ListShardsOutput {
    /// `Shards`.
    pub shards: Option<Vec<Shard>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_SHARDS_OUTPUT: Structure = Structure::new(
    "ListShardsOutput",
    &[Member::new("Shards", &schemas::SHARD_LIST), Member::new("NextToken", &schemas::NEXT_TOKEN)],
);

wire::shape!(ListShardsOutput, LIST_SHARDS_OUTPUT { 0 shards, 1 next_token });

/// `ListStreamConsumersInput`.
#[derive(Clone, Default)]
pub struct ListStreamConsumersInput {
    /// `StreamARN`.
    pub stream_arn: String,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `MaxResults`.
    pub max_results: Option<i32>,
    /// `StreamCreationTimestamp`.
    pub stream_creation_timestamp: Option<Timestamp>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static LIST_STREAM_CONSUMERS_INPUT: Structure = Structure::new(
    "ListStreamConsumersInput",
    &[
        Member::new("StreamARN", &schemas::STREAM_ARN).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("MaxResults", &schemas::LIST_STREAM_CONSUMERS_INPUT_LIMIT),
        Member::new("StreamCreationTimestamp", &plain::TIMESTAMP),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(ListStreamConsumersInput, LIST_STREAM_CONSUMERS_INPUT { 0 stream_arn, 1 next_token, 2 max_results, 3 stream_creation_timestamp, 4 stream_id });

/// `ListStreamConsumersOutput`.
#[derive(Clone, Default)]
pub struct ListStreamConsumersOutput {
    /// `Consumers`.
    pub consumers: Option<Vec<Consumer>>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_STREAM_CONSUMERS_OUTPUT: Structure = Structure::new(
    "ListStreamConsumersOutput",
    &[
        Member::new("Consumers", &schemas::CONSUMER_LIST),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListStreamConsumersOutput, LIST_STREAM_CONSUMERS_OUTPUT { 0 consumers, 1 next_token });

/// `ListStreamsInput`.
#[derive(Clone, Default)]
pub struct ListStreamsInput {
    /// `Limit`.
    pub limit: Option<i32>,
    /// `ExclusiveStartStreamName`.
    pub exclusive_start_stream_name: Option<String>,
    /// `NextToken`.
    pub next_token: Option<String>,
}

pub(super) static LIST_STREAMS_INPUT: Structure = Structure::new(
    "ListStreamsInput",
    &[
        Member::new("Limit", &schemas::LIST_STREAMS_INPUT_LIMIT),
        Member::new("ExclusiveStartStreamName", &schemas::STREAM_NAME),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
    ],
);

wire::shape!(ListStreamsInput, LIST_STREAMS_INPUT { 0 limit, 1 exclusive_start_stream_name, 2 next_token });

/// `ListStreamsOutput`.
#[derive(Clone, Default)]
pub struct ListStreamsOutput {
    /// `StreamNames`.
    pub stream_names: Vec<String>,
    /// `HasMoreStreams`.
    pub has_more_streams: bool,
    /// `NextToken`.
    pub next_token: Option<String>,
    /// `StreamSummaries`.
    pub stream_summaries: Option<Vec<StreamSummary>>,
}

pub(super) static LIST_STREAMS_OUTPUT: Structure = Structure::new(
    "ListStreamsOutput",
    &[
        Member::new("StreamNames", &schemas::STREAM_NAME_LIST).required(),
        Member::new("HasMoreStreams", &plain::BOOLEAN).required(),
        Member::new("NextToken", &schemas::NEXT_TOKEN),
        Member::new("StreamSummaries", &schemas::STREAM_SUMMARY_LIST),
    ],
);

wire::shape!(ListStreamsOutput, LIST_STREAMS_OUTPUT { 0 stream_names, 1 has_more_streams, 2 next_token, 3 stream_summaries });

/// `ListTagsForResourceInput`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceInput {
    /// `ResourceARN`.
    pub resource_arn: String,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_INPUT: Structure = Structure::new(
    "ListTagsForResourceInput",
    &[
        Member::new("ResourceARN", &schemas::RESOURCE_ARN).required(),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(ListTagsForResourceInput, LIST_TAGS_FOR_RESOURCE_INPUT { 0 resource_arn, 1 stream_id });

/// `ListTagsForResourceOutput`.
#[derive(Clone, Default)]
pub struct ListTagsForResourceOutput {
    /// `Tags`.
    pub tags: Option<Vec<Tag>>,
}

pub(super) static LIST_TAGS_FOR_RESOURCE_OUTPUT: Structure =
    Structure::new("ListTagsForResourceOutput", &[Member::new("Tags", &schemas::TAG_LIST)]);

wire::shape!(ListTagsForResourceOutput, LIST_TAGS_FOR_RESOURCE_OUTPUT { 0 tags });

/// `ListTagsForStreamInput`.
#[derive(Clone, Default)]
pub struct ListTagsForStreamInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `ExclusiveStartTagKey`.
    pub exclusive_start_tag_key: Option<String>,
    /// `Limit`.
    pub limit: Option<i32>,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static LIST_TAGS_FOR_STREAM_INPUT: Structure = Structure::new(
    "ListTagsForStreamInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("ExclusiveStartTagKey", &schemas::TAG_KEY),
        Member::new("Limit", &schemas::LIST_TAGS_FOR_STREAM_INPUT_LIMIT),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(ListTagsForStreamInput, LIST_TAGS_FOR_STREAM_INPUT { 0 stream_name, 1 exclusive_start_tag_key, 2 limit, 3 stream_arn, 4 stream_id });

/// `ListTagsForStreamOutput`.
#[derive(Clone, Default)]
pub struct ListTagsForStreamOutput {
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `HasMoreTags`.
    pub has_more_tags: bool,
}

pub(super) static LIST_TAGS_FOR_STREAM_OUTPUT: Structure = Structure::new(
    "ListTagsForStreamOutput",
    &[
        Member::new("Tags", &schemas::TAG_LIST).required(),
        Member::new("HasMoreTags", &plain::BOOLEAN).required(),
    ],
);

wire::shape!(ListTagsForStreamOutput, LIST_TAGS_FOR_STREAM_OUTPUT { 0 tags, 1 has_more_tags });

/// `MergeShardsInput`.
#[derive(Clone, Default)]
pub struct MergeShardsInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `ShardToMerge`.
    pub shard_to_merge: String,
    /// `AdjacentShardToMerge`.
    pub adjacent_shard_to_merge: String,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static MERGE_SHARDS_INPUT: Structure = Structure::new(
    "MergeShardsInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("ShardToMerge", &schemas::SHARD_ID).required(),
        Member::new("AdjacentShardToMerge", &schemas::SHARD_ID).required(),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(MergeShardsInput, MERGE_SHARDS_INPUT { 0 stream_name, 1 shard_to_merge, 2 adjacent_shard_to_merge, 3 stream_arn, 4 stream_id });

/// `PutRecordInput`.
#[derive(Clone, Default)]
pub struct PutRecordInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `Data`.
    pub data: SensitiveBlob,
    /// `PartitionKey`.
    pub partition_key: Option<String>,
    /// `ExplicitHashKey`.
    pub explicit_hash_key: Option<String>,
    /// `SequenceNumberForOrdering`.
    pub sequence_number_for_ordering: Option<String>,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static PUT_RECORD_INPUT: Structure = Structure::new(
    "PutRecordInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("Data", &schemas::DATA).required(),
        Member::new("PartitionKey", &schemas::PARTITION_KEY),
        Member::new("ExplicitHashKey", &schemas::HASH_KEY),
        Member::new("SequenceNumberForOrdering", &schemas::SEQUENCE_NUMBER),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(PutRecordInput, PUT_RECORD_INPUT { 0 stream_name, 1 data, 2 partition_key, 3 explicit_hash_key, 4 sequence_number_for_ordering, 5 stream_arn, 6 stream_id, 7 dry_run });

/// `PutRecordOutput`.
#[derive(Clone, Default)]
pub struct PutRecordOutput {
    /// `ShardId`.
    pub shard_id: String,
    /// `SequenceNumber`.
    pub sequence_number: String,
    /// `EncryptionType`.
    pub encryption_type: Option<EncryptionType>,
}

pub(super) static PUT_RECORD_OUTPUT: Structure = Structure::new(
    "PutRecordOutput",
    &[
        Member::new("ShardId", &schemas::SHARD_ID).required(),
        Member::new("SequenceNumber", &schemas::SEQUENCE_NUMBER).required(),
        Member::new("EncryptionType", &schemas::ENCRYPTION_TYPE),
    ],
);

wire::shape!(PutRecordOutput, PUT_RECORD_OUTPUT { 0 shard_id, 1 sequence_number, 2 encryption_type });

/// `PutRecordsInput`.
#[derive(Clone, Default)]
pub struct PutRecordsInput {
    /// `Records`.
    pub records: Vec<PutRecordsRequestEntry>,
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
    /// `DryRun`.
    pub dry_run: Option<bool>,
}

pub(super) static PUT_RECORDS_INPUT: Structure = Structure::new(
    "PutRecordsInput",
    &[
        Member::new("Records", &schemas::PUT_RECORDS_REQUEST_ENTRY_LIST).required(),
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
        Member::new("DryRun", &plain::BOOLEAN),
    ],
);

wire::shape!(PutRecordsInput, PUT_RECORDS_INPUT { 0 records, 1 stream_name, 2 stream_arn, 3 stream_id, 4 dry_run });

/// `PutRecordsOutput`.
#[derive(Clone, Default)]
pub struct PutRecordsOutput {
    /// `FailedRecordCount`.
    pub failed_record_count: Option<i32>,
    /// `Records`.
    pub records: Vec<PutRecordsResultEntry>,
    /// `EncryptionType`.
    pub encryption_type: Option<EncryptionType>,
}

pub(super) static PUT_RECORDS_OUTPUT: Structure = Structure::new(
    "PutRecordsOutput",
    &[
        Member::new("FailedRecordCount", &schemas::POSITIVE_INTEGER_OBJECT),
        Member::new("Records", &schemas::PUT_RECORDS_RESULT_ENTRY_LIST).required(),
        Member::new("EncryptionType", &schemas::ENCRYPTION_TYPE),
    ],
);

wire::shape!(PutRecordsOutput, PUT_RECORDS_OUTPUT { 0 failed_record_count, 1 records, 2 encryption_type });

/// `PutRecordsRequestEntry`.
#[derive(Clone, Default)]
pub struct PutRecordsRequestEntry {
    /// `Data`.
    pub data: SensitiveBlob,
    /// `ExplicitHashKey`.
    pub explicit_hash_key: Option<String>,
    /// `PartitionKey`.
    pub partition_key: Option<String>,
}

pub(super) static PUT_RECORDS_REQUEST_ENTRY: Structure = Structure::new(
    "PutRecordsRequestEntry",
    &[
        Member::new("Data", &schemas::DATA).required(),
        Member::new("ExplicitHashKey", &schemas::HASH_KEY),
        Member::new("PartitionKey", &schemas::PARTITION_KEY),
    ],
);

wire::shape!(PutRecordsRequestEntry, PUT_RECORDS_REQUEST_ENTRY { 0 data, 1 explicit_hash_key, 2 partition_key });

/// `PutRecordsResultEntry`.
#[derive(Clone, Default)]
pub struct PutRecordsResultEntry {
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
    /// `ShardId`.
    pub shard_id: Option<String>,
    /// `ErrorCode`.
    pub error_code: Option<String>,
    /// `ErrorMessage`.
    pub error_message: Option<String>,
}

pub(super) static PUT_RECORDS_RESULT_ENTRY: Structure = Structure::new(
    "PutRecordsResultEntry",
    &[
        Member::new("SequenceNumber", &schemas::SEQUENCE_NUMBER),
        Member::new("ShardId", &schemas::SHARD_ID),
        Member::new("ErrorCode", &plain::STRING),
        Member::new("ErrorMessage", &plain::STRING),
    ],
);

wire::shape!(PutRecordsResultEntry, PUT_RECORDS_RESULT_ENTRY { 0 sequence_number, 1 shard_id, 2 error_code, 3 error_message });

/// `PutResourcePolicyInput`.
#[derive(Clone, Default)]
pub struct PutResourcePolicyInput {
    /// `ResourceARN`.
    pub resource_arn: String,
    /// `StreamId`.
    pub stream_id: Option<String>,
    /// `Policy`.
    pub policy: String,
}

pub(super) static PUT_RESOURCE_POLICY_INPUT: Structure = Structure::new(
    "PutResourcePolicyInput",
    &[
        Member::new("ResourceARN", &schemas::RESOURCE_ARN).required(),
        Member::new("StreamId", &schemas::STREAM_ID),
        Member::new("Policy", &plain::STRING).required(),
    ],
);

wire::shape!(PutResourcePolicyInput, PUT_RESOURCE_POLICY_INPUT { 0 resource_arn, 1 stream_id, 2 policy });

/// `Record`.
#[derive(Clone, Default)]
pub struct Record {
    /// `SequenceNumber`.
    pub sequence_number: String,
    /// `ApproximateArrivalTimestamp`.
    pub approximate_arrival_timestamp: Option<Timestamp>,
    /// `Data`.
    pub data: SensitiveBlob,
    /// `PartitionKey`.
    pub partition_key: Option<String>,
    /// `EncryptionType`.
    pub encryption_type: Option<EncryptionType>,
}

pub(super) static RECORD: Structure = Structure::new(
    "Record",
    &[
        Member::new("SequenceNumber", &schemas::SEQUENCE_NUMBER).required(),
        Member::new("ApproximateArrivalTimestamp", &plain::TIMESTAMP),
        Member::new("Data", &schemas::DATA).required(),
        Member::new("PartitionKey", &schemas::PARTITION_KEY),
        Member::new("EncryptionType", &schemas::ENCRYPTION_TYPE),
    ],
);

wire::shape!(Record, RECORD { 0 sequence_number, 1 approximate_arrival_timestamp, 2 data, 3 partition_key, 4 encryption_type });

/// `RegisterStreamConsumerInput`.
#[derive(Clone, Default)]
pub struct RegisterStreamConsumerInput {
    /// `StreamARN`.
    pub stream_arn: String,
    /// `ConsumerName`.
    pub consumer_name: String,
    /// `StreamId`.
    pub stream_id: Option<String>,
    /// `Tags`.
    pub tags: Option<BTreeMap<String, String>>,
}

pub(super) static REGISTER_STREAM_CONSUMER_INPUT: Structure = Structure::new(
    "RegisterStreamConsumerInput",
    &[
        Member::new("StreamARN", &schemas::STREAM_ARN).required(),
        Member::new("ConsumerName", &schemas::CONSUMER_NAME).required(),
        Member::new("StreamId", &schemas::STREAM_ID),
        Member::new("Tags", &schemas::TAG_MAP),
    ],
);

wire::shape!(RegisterStreamConsumerInput, REGISTER_STREAM_CONSUMER_INPUT { 0 stream_arn, 1 consumer_name, 2 stream_id, 3 tags });

/// `RegisterStreamConsumerOutput`.
#[derive(Clone, Default)]
pub struct RegisterStreamConsumerOutput {
    /// `Consumer`.
    pub consumer: Consumer,
}

pub(super) static REGISTER_STREAM_CONSUMER_OUTPUT: Structure = Structure::new(
    "RegisterStreamConsumerOutput",
    &[Member::new("Consumer", &schemas::CONSUMER).required()],
);

wire::shape!(RegisterStreamConsumerOutput, REGISTER_STREAM_CONSUMER_OUTPUT { 0 consumer });

/// `RemoveTagsFromStreamInput`.
#[derive(Clone, Default)]
pub struct RemoveTagsFromStreamInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static REMOVE_TAGS_FROM_STREAM_INPUT: Structure = Structure::new(
    "RemoveTagsFromStreamInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("TagKeys", &schemas::TAG_KEY_LIST).required(),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(RemoveTagsFromStreamInput, REMOVE_TAGS_FROM_STREAM_INPUT { 0 stream_name, 1 tag_keys, 2 stream_arn, 3 stream_id });

/// `SequenceNumberRange`.
#[derive(Clone, Default)]
pub struct SequenceNumberRange {
    /// `StartingSequenceNumber`.
    pub starting_sequence_number: String,
    /// `EndingSequenceNumber`.
    pub ending_sequence_number: Option<String>,
}

pub(super) static SEQUENCE_NUMBER_RANGE: Structure = Structure::new(
    "SequenceNumberRange",
    &[
        Member::new("StartingSequenceNumber", &schemas::SEQUENCE_NUMBER).required(),
        Member::new("EndingSequenceNumber", &schemas::SEQUENCE_NUMBER),
    ],
);

wire::shape!(SequenceNumberRange, SEQUENCE_NUMBER_RANGE { 0 starting_sequence_number, 1 ending_sequence_number });

/// `Shard`.
#[derive(Clone, Default)]
pub struct Shard {
    /// `ShardId`.
    pub shard_id: String,
    /// `ParentShardId`.
    pub parent_shard_id: Option<String>,
    /// `AdjacentParentShardId`.
    pub adjacent_parent_shard_id: Option<String>,
    /// `HashKeyRange`.
    pub hash_key_range: HashKeyRange,
    /// `SequenceNumberRange`.
    pub sequence_number_range: SequenceNumberRange,
}

pub(super) static SHARD: Structure = Structure::new(
    "Shard",
    &[
        Member::new("ShardId", &schemas::SHARD_ID).required(),
        Member::new("ParentShardId", &schemas::SHARD_ID),
        Member::new("AdjacentParentShardId", &schemas::SHARD_ID),
        Member::new("HashKeyRange", &schemas::HASH_KEY_RANGE).required(),
        Member::new("SequenceNumberRange", &schemas::SEQUENCE_NUMBER_RANGE).required(),
    ],
);

wire::shape!(Shard, SHARD { 0 shard_id, 1 parent_shard_id, 2 adjacent_parent_shard_id, 3 hash_key_range, 4 sequence_number_range });

/// `ShardFilter`.
#[derive(Clone, Default)]
pub struct ShardFilter {
    /// `Type`.
    pub r#type: ShardFilterType,
    /// `ShardId`.
    pub shard_id: Option<String>,
    /// `Timestamp`.
    pub timestamp: Option<Timestamp>,
}

pub(super) static SHARD_FILTER: Structure = Structure::new(
    "ShardFilter",
    &[
        Member::new("Type", &schemas::SHARD_FILTER_TYPE).required(),
        Member::new("ShardId", &schemas::SHARD_ID),
        Member::new("Timestamp", &plain::TIMESTAMP),
    ],
);

wire::shape!(ShardFilter, SHARD_FILTER { 0 r#type, 1 shard_id, 2 timestamp });

/// `SplitShardInput`.
#[derive(Clone, Default)]
pub struct SplitShardInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `ShardToSplit`.
    pub shard_to_split: String,
    /// `NewStartingHashKey`.
    pub new_starting_hash_key: String,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static SPLIT_SHARD_INPUT: Structure = Structure::new(
    "SplitShardInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("ShardToSplit", &schemas::SHARD_ID).required(),
        Member::new("NewStartingHashKey", &schemas::HASH_KEY).required(),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(SplitShardInput, SPLIT_SHARD_INPUT { 0 stream_name, 1 shard_to_split, 2 new_starting_hash_key, 3 stream_arn, 4 stream_id });

/// `StartStreamEncryptionInput`.
#[derive(Clone, Default)]
pub struct StartStreamEncryptionInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `EncryptionType`.
    pub encryption_type: EncryptionType,
    /// `KeyId`.
    pub key_id: String,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static START_STREAM_ENCRYPTION_INPUT: Structure = Structure::new(
    "StartStreamEncryptionInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("EncryptionType", &schemas::ENCRYPTION_TYPE).required(),
        Member::new("KeyId", &schemas::KEY_ID).required(),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(StartStreamEncryptionInput, START_STREAM_ENCRYPTION_INPUT { 0 stream_name, 1 encryption_type, 2 key_id, 3 stream_arn, 4 stream_id });

/// `StopStreamEncryptionInput`.
#[derive(Clone, Default)]
pub struct StopStreamEncryptionInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `EncryptionType`.
    pub encryption_type: EncryptionType,
    /// `KeyId`.
    pub key_id: String,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static STOP_STREAM_ENCRYPTION_INPUT: Structure = Structure::new(
    "StopStreamEncryptionInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("EncryptionType", &schemas::ENCRYPTION_TYPE).required(),
        Member::new("KeyId", &schemas::KEY_ID).required(),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(StopStreamEncryptionInput, STOP_STREAM_ENCRYPTION_INPUT { 0 stream_name, 1 encryption_type, 2 key_id, 3 stream_arn, 4 stream_id });

/// `StreamDescription`.
#[derive(Clone, Default)]
pub struct StreamDescription {
    /// `StreamName`.
    pub stream_name: String,
    /// `StreamARN`.
    pub stream_arn: String,
    /// `StreamStatus`.
    pub stream_status: StreamStatus,
    /// `StreamModeDetails`.
    pub stream_mode_details: Option<StreamModeDetails>,
    /// `Shards`.
    pub shards: Vec<Shard>,
    /// `HasMoreShards`.
    pub has_more_shards: bool,
    /// `RetentionPeriodHours`.
    pub retention_period_hours: i32,
    /// `StreamCreationTimestamp`.
    pub stream_creation_timestamp: Timestamp,
    /// `EnhancedMonitoring`.
    pub enhanced_monitoring: Vec<EnhancedMetrics>,
    /// `EncryptionType`.
    pub encryption_type: Option<EncryptionType>,
    /// `KeyId`.
    pub key_id: Option<String>,
}

pub(super) static STREAM_DESCRIPTION: Structure = Structure::new(
    "StreamDescription",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME).required(),
        Member::new("StreamARN", &schemas::STREAM_ARN).required(),
        Member::new("StreamStatus", &schemas::STREAM_STATUS).required(),
        Member::new("StreamModeDetails", &schemas::STREAM_MODE_DETAILS),
        Member::new("Shards", &schemas::SHARD_LIST).required(),
        Member::new("HasMoreShards", &plain::BOOLEAN).required(),
        Member::new("RetentionPeriodHours", &plain::INTEGER).required(),
        Member::new("StreamCreationTimestamp", &plain::TIMESTAMP).required(),
        Member::new("EnhancedMonitoring", &schemas::ENHANCED_MONITORING_LIST).required(),
        Member::new("EncryptionType", &schemas::ENCRYPTION_TYPE),
        Member::new("KeyId", &schemas::KEY_ID),
    ],
);

wire::shape!(StreamDescription, STREAM_DESCRIPTION { 0 stream_name, 1 stream_arn, 2 stream_status, 3 stream_mode_details, 4 shards, 5 has_more_shards, 6 retention_period_hours, 7 stream_creation_timestamp, 8 enhanced_monitoring, 9 encryption_type, 10 key_id });

/// `StreamDescriptionSummary`.
#[derive(Clone, Default)]
pub struct StreamDescriptionSummary {
    /// `StreamName`.
    pub stream_name: String,
    /// `StreamARN`.
    pub stream_arn: String,
    /// `StreamId`.
    pub stream_id: Option<String>,
    /// `StreamStatus`.
    pub stream_status: StreamStatus,
    /// `StreamModeDetails`.
    pub stream_mode_details: Option<StreamModeDetails>,
    /// `RetentionPeriodHours`.
    pub retention_period_hours: i32,
    /// `StreamCreationTimestamp`.
    pub stream_creation_timestamp: Timestamp,
    /// `EnhancedMonitoring`.
    pub enhanced_monitoring: Vec<EnhancedMetrics>,
    /// `EncryptionType`.
    pub encryption_type: Option<EncryptionType>,
    /// `KeyId`.
    pub key_id: Option<String>,
    /// `OpenShardCount`.
    pub open_shard_count: i32,
    /// `ConsumerCount`.
    pub consumer_count: Option<i32>,
    /// `WarmThroughput`.
    pub warm_throughput: Option<WarmThroughputObject>,
    /// `MaxRecordSizeInKiB`.
    pub max_record_size_in_ki_b: Option<i32>,
    /// `ChannelCount`.
    pub channel_count: Option<i32>,
    /// `RecordDistributionStrategy`.
    pub record_distribution_strategy: Option<RecordDistributionStrategy>,
    /// `QueueCount`.
    pub queue_count: Option<i32>,
}

pub(super) static STREAM_DESCRIPTION_SUMMARY: Structure = Structure::new(
    "StreamDescriptionSummary",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME).required(),
        Member::new("StreamARN", &schemas::STREAM_ARN).required(),
        Member::new("StreamId", &schemas::STREAM_ID),
        Member::new("StreamStatus", &schemas::STREAM_STATUS).required(),
        Member::new("StreamModeDetails", &schemas::STREAM_MODE_DETAILS),
        Member::new("RetentionPeriodHours", &plain::INTEGER).required(),
        Member::new("StreamCreationTimestamp", &plain::TIMESTAMP).required(),
        Member::new("EnhancedMonitoring", &schemas::ENHANCED_MONITORING_LIST).required(),
        Member::new("EncryptionType", &schemas::ENCRYPTION_TYPE),
        Member::new("KeyId", &schemas::KEY_ID),
        Member::new("OpenShardCount", &schemas::SHARD_COUNT_OBJECT).required(),
        Member::new("ConsumerCount", &schemas::CONSUMER_COUNT_OBJECT),
        Member::new("WarmThroughput", &schemas::WARM_THROUGHPUT_OBJECT),
        Member::new("MaxRecordSizeInKiB", &schemas::MAX_RECORD_SIZE_IN_KI_B),
        Member::new("ChannelCount", &schemas::CHANNEL_COUNT_OBJECT),
        Member::new("RecordDistributionStrategy", &schemas::RECORD_DISTRIBUTION_STRATEGY),
        Member::new("QueueCount", &schemas::QUEUE_COUNT_OBJECT),
    ],
);

wire::shape!(StreamDescriptionSummary, STREAM_DESCRIPTION_SUMMARY { 0 stream_name, 1 stream_arn, 2 stream_id, 3 stream_status, 4 stream_mode_details, 5 retention_period_hours, 6 stream_creation_timestamp, 7 enhanced_monitoring, 8 encryption_type, 9 key_id, 10 open_shard_count, 11 consumer_count, 12 warm_throughput, 13 max_record_size_in_ki_b, 14 channel_count, 15 record_distribution_strategy, 16 queue_count });

/// `StreamModeDetails`.
#[derive(Clone, Default)]
pub struct StreamModeDetails {
    /// `StreamMode`.
    pub stream_mode: StreamMode,
}

pub(super) static STREAM_MODE_DETAILS: Structure = Structure::new(
    "StreamModeDetails",
    &[Member::new("StreamMode", &schemas::STREAM_MODE).required()],
);

wire::shape!(StreamModeDetails, STREAM_MODE_DETAILS { 0 stream_mode });

/// `StreamSummary`.
#[derive(Clone, Default)]
pub struct StreamSummary {
    /// `StreamName`.
    pub stream_name: String,
    /// `StreamARN`.
    pub stream_arn: String,
    /// `StreamStatus`.
    pub stream_status: StreamStatus,
    /// `StreamModeDetails`.
    pub stream_mode_details: Option<StreamModeDetails>,
    /// `StreamCreationTimestamp`.
    pub stream_creation_timestamp: Option<Timestamp>,
}

pub(super) static STREAM_SUMMARY: Structure = Structure::new(
    "StreamSummary",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME).required(),
        Member::new("StreamARN", &schemas::STREAM_ARN).required(),
        Member::new("StreamStatus", &schemas::STREAM_STATUS).required(),
        Member::new("StreamModeDetails", &schemas::STREAM_MODE_DETAILS),
        Member::new("StreamCreationTimestamp", &plain::TIMESTAMP),
    ],
);

wire::shape!(StreamSummary, STREAM_SUMMARY { 0 stream_name, 1 stream_arn, 2 stream_status, 3 stream_mode_details, 4 stream_creation_timestamp });

/// `Tag`.
#[derive(Clone, Default)]
pub struct Tag {
    /// `Key`.
    pub key: String,
    /// `Value`.
    pub value: Option<String>,
}

pub(super) static TAG: Structure = Structure::new(
    "Tag",
    &[Member::new("Key", &schemas::TAG_KEY).required(), Member::new("Value", &schemas::TAG_VALUE)],
);

wire::shape!(Tag, TAG { 0 key, 1 value });

/// `TagResourceInput`.
#[derive(Clone, Default)]
pub struct TagResourceInput {
    /// `Tags`.
    pub tags: BTreeMap<String, String>,
    /// `ResourceARN`.
    pub resource_arn: String,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static TAG_RESOURCE_INPUT: Structure = Structure::new(
    "TagResourceInput",
    &[
        Member::new("Tags", &schemas::TAG_MAP).required(),
        Member::new("ResourceARN", &schemas::RESOURCE_ARN).required(),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(TagResourceInput, TAG_RESOURCE_INPUT { 0 tags, 1 resource_arn, 2 stream_id });

/// `UntagResourceInput`.
#[derive(Clone, Default)]
pub struct UntagResourceInput {
    /// `TagKeys`.
    pub tag_keys: Vec<String>,
    /// `ResourceARN`.
    pub resource_arn: String,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static UNTAG_RESOURCE_INPUT: Structure = Structure::new(
    "UntagResourceInput",
    &[
        Member::new("TagKeys", &schemas::TAG_KEY_LIST).required(),
        Member::new("ResourceARN", &schemas::RESOURCE_ARN).required(),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(UntagResourceInput, UNTAG_RESOURCE_INPUT { 0 tag_keys, 1 resource_arn, 2 stream_id });

/// `UpdateShardCountInput`.
#[derive(Clone, Default)]
pub struct UpdateShardCountInput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `TargetShardCount`.
    pub target_shard_count: i32,
    /// `ScalingType`.
    pub scaling_type: ScalingType,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
    /// `StreamId`.
    pub stream_id: Option<String>,
}

pub(super) static UPDATE_SHARD_COUNT_INPUT: Structure = Structure::new(
    "UpdateShardCountInput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("TargetShardCount", &schemas::POSITIVE_INTEGER_OBJECT).required(),
        Member::new("ScalingType", &schemas::SCALING_TYPE).required(),
        Member::new("StreamARN", &schemas::STREAM_ARN),
        Member::new("StreamId", &schemas::STREAM_ID),
    ],
);

wire::shape!(UpdateShardCountInput, UPDATE_SHARD_COUNT_INPUT { 0 stream_name, 1 target_shard_count, 2 scaling_type, 3 stream_arn, 4 stream_id });

/// `UpdateShardCountOutput`.
#[derive(Clone, Default)]
pub struct UpdateShardCountOutput {
    /// `StreamName`.
    pub stream_name: Option<String>,
    /// `CurrentShardCount`.
    pub current_shard_count: Option<i32>,
    /// `TargetShardCount`.
    pub target_shard_count: Option<i32>,
    /// `StreamARN`.
    pub stream_arn: Option<String>,
}

pub(super) static UPDATE_SHARD_COUNT_OUTPUT: Structure = Structure::new(
    "UpdateShardCountOutput",
    &[
        Member::new("StreamName", &schemas::STREAM_NAME),
        Member::new("CurrentShardCount", &schemas::POSITIVE_INTEGER_OBJECT),
        Member::new("TargetShardCount", &schemas::POSITIVE_INTEGER_OBJECT),
        Member::new("StreamARN", &schemas::STREAM_ARN),
    ],
);

wire::shape!(UpdateShardCountOutput, UPDATE_SHARD_COUNT_OUTPUT { 0 stream_name, 1 current_shard_count, 2 target_shard_count, 3 stream_arn });

/// `UpdateStreamModeInput`.
#[derive(Clone, Default)]
pub struct UpdateStreamModeInput {
    /// `StreamARN`.
    pub stream_arn: String,
    /// `StreamId`.
    pub stream_id: Option<String>,
    /// `StreamModeDetails`.
    pub stream_mode_details: StreamModeDetails,
    /// `WarmThroughputMiBps`.
    pub warm_throughput_mi_bps: Option<i32>,
}

pub(super) static UPDATE_STREAM_MODE_INPUT: Structure = Structure::new(
    "UpdateStreamModeInput",
    &[
        Member::new("StreamARN", &schemas::STREAM_ARN).required(),
        Member::new("StreamId", &schemas::STREAM_ID),
        Member::new("StreamModeDetails", &schemas::STREAM_MODE_DETAILS).required(),
        Member::new("WarmThroughputMiBps", &schemas::NATURAL_INTEGER_OBJECT),
    ],
);

wire::shape!(UpdateStreamModeInput, UPDATE_STREAM_MODE_INPUT { 0 stream_arn, 1 stream_id, 2 stream_mode_details, 3 warm_throughput_mi_bps });

/// `WarmThroughputObject`.
#[derive(Clone, Default)]
pub struct WarmThroughputObject {
    /// `TargetMiBps`.
    pub target_mi_bps: Option<i32>,
    /// `CurrentMiBps`.
    pub current_mi_bps: Option<i32>,
}

pub(super) static WARM_THROUGHPUT_OBJECT: Structure = Structure::new(
    "WarmThroughputObject",
    &[
        Member::new("TargetMiBps", &schemas::NATURAL_INTEGER_OBJECT),
        Member::new("CurrentMiBps", &schemas::NATURAL_INTEGER_OBJECT),
    ],
);

wire::shape!(WarmThroughputObject, WARM_THROUGHPUT_OBJECT { 0 target_mi_bps, 1 current_mi_bps });
