// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema};

pub(super) static CHANNEL_COUNT_OBJECT: Schema =
    Schema::new("ChannelCountObject", Kind::Integer).min(0).max(1000000);

pub(super) static CHILD_SHARD: Schema =
    Schema::new("ChildShard", Kind::Structure(&super::structures::CHILD_SHARD));

pub(super) static CHILD_SHARD_LIST: Schema = Schema::new(
    "ChildShardList",
    Kind::List(&List {
        member: Member::new("member", &CHILD_SHARD).wire("member"),
        flattened: false,
    }),
);

pub(super) static CONSUMER: Schema =
    Schema::new("Consumer", Kind::Structure(&super::structures::CONSUMER));

pub(super) static CONSUMER_ARN: Schema =
    Schema::new("ConsumerARN", Kind::String).min(1).max(2048).pattern(&PATTERN_0);

pub(super) static CONSUMER_COUNT_OBJECT: Schema =
    Schema::new("ConsumerCountObject", Kind::Integer).min(0).max(1000000);

pub(super) static CONSUMER_DESCRIPTION: Schema =
    Schema::new("ConsumerDescription", Kind::Structure(&super::structures::CONSUMER_DESCRIPTION));

pub(super) static CONSUMER_LIST: Schema = Schema::new(
    "ConsumerList",
    Kind::List(&List { member: Member::new("member", &CONSUMER).wire("member"), flattened: false }),
);

pub(super) static CONSUMER_NAME: Schema =
    Schema::new("ConsumerName", Kind::String).min(1).max(128).pattern(&PATTERN_1);

pub(super) static CONSUMER_STATUS: Schema =
    Schema::new("ConsumerStatus", Kind::Enum(&["CREATING", "DELETING", "ACTIVE"]));

pub(super) static DATA: Schema = Schema::new("Data", Kind::Blob).min(0).max(10485760).sensitive();

pub(super) static DESCRIBE_STREAM_INPUT_LIMIT: Schema =
    Schema::new("DescribeStreamInputLimit", Kind::Integer).min(1).max(10000);

pub(super) static ENCRYPTION_TYPE: Schema =
    Schema::new("EncryptionType", Kind::Enum(&["NONE", "KMS"]));

pub(super) static ENHANCED_METRICS: Schema =
    Schema::new("EnhancedMetrics", Kind::Structure(&super::structures::ENHANCED_METRICS));

pub(super) static ENHANCED_MONITORING_LIST: Schema = Schema::new(
    "EnhancedMonitoringList",
    Kind::List(&List {
        member: Member::new("member", &ENHANCED_METRICS).wire("member"),
        flattened: false,
    }),
);

pub(super) static GET_RECORDS_INPUT_LIMIT: Schema =
    Schema::new("GetRecordsInputLimit", Kind::Integer).min(1).max(10000);

pub(super) static HASH_KEY: Schema = Schema::new("HashKey", Kind::String).pattern(&PATTERN_2);

pub(super) static HASH_KEY_RANGE: Schema =
    Schema::new("HashKeyRange", Kind::Structure(&super::structures::HASH_KEY_RANGE));

pub(super) static KEY_ID: Schema = Schema::new("KeyId", Kind::String).min(1).max(2048);

pub(super) static LIST_SHARDS_INPUT_LIMIT: Schema =
    Schema::new("ListShardsInputLimit", Kind::Integer).min(1).max(10000);

pub(super) static LIST_STREAM_CONSUMERS_INPUT_LIMIT: Schema =
    Schema::new("ListStreamConsumersInputLimit", Kind::Integer).min(1).max(10000);

pub(super) static LIST_STREAMS_INPUT_LIMIT: Schema =
    Schema::new("ListStreamsInputLimit", Kind::Integer).min(1).max(10000);

pub(super) static LIST_TAGS_FOR_STREAM_INPUT_LIMIT: Schema =
    Schema::new("ListTagsForStreamInputLimit", Kind::Integer).min(1).max(50);

pub(super) static MAX_RECORD_SIZE_IN_KI_B: Schema =
    Schema::new("MaxRecordSizeInKiB", Kind::Integer).min(1024).max(10240);

pub(super) static METRICS_NAME: Schema = Schema::new(
    "MetricsName",
    Kind::Enum(&[
        "IncomingBytes",
        "IncomingRecords",
        "OutgoingBytes",
        "OutgoingRecords",
        "WriteProvisionedThroughputExceeded",
        "ReadProvisionedThroughputExceeded",
        "IteratorAgeMilliseconds",
        "ALL",
    ]),
);

pub(super) static METRICS_NAME_LIST: Schema = Schema::new(
    "MetricsNameList",
    Kind::List(&List {
        member: Member::new("member", &METRICS_NAME).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(7);

pub(super) static MILLIS_BEHIND_LATEST: Schema =
    Schema::new("MillisBehindLatest", Kind::Long).min(0);

pub(super) static NATURAL_INTEGER_OBJECT: Schema =
    Schema::new("NaturalIntegerObject", Kind::Integer).min(0);

pub(super) static NEXT_TOKEN: Schema = Schema::new("NextToken", Kind::String).min(1).max(1048576);

pub(super) static ON_DEMAND_STREAM_COUNT_LIMIT_OBJECT: Schema =
    Schema::new("OnDemandStreamCountLimitObject", Kind::Integer).min(0).max(1000000);

pub(super) static ON_DEMAND_STREAM_COUNT_OBJECT: Schema =
    Schema::new("OnDemandStreamCountObject", Kind::Integer).min(0).max(1000000);

pub(super) static PARTITION_KEY: Schema = Schema::new("PartitionKey", Kind::String).min(1).max(256);

pub(super) static POSITIVE_INTEGER_OBJECT: Schema =
    Schema::new("PositiveIntegerObject", Kind::Integer).min(1);

pub(super) static PUT_RECORDS_REQUEST_ENTRY: Schema = Schema::new(
    "PutRecordsRequestEntry",
    Kind::Structure(&super::structures::PUT_RECORDS_REQUEST_ENTRY),
);

pub(super) static PUT_RECORDS_REQUEST_ENTRY_LIST: Schema = Schema::new(
    "PutRecordsRequestEntryList",
    Kind::List(&List {
        member: Member::new("member", &PUT_RECORDS_REQUEST_ENTRY).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(500);

pub(super) static PUT_RECORDS_RESULT_ENTRY: Schema = Schema::new(
    "PutRecordsResultEntry",
    Kind::Structure(&super::structures::PUT_RECORDS_RESULT_ENTRY),
);

pub(super) static PUT_RECORDS_RESULT_ENTRY_LIST: Schema = Schema::new(
    "PutRecordsResultEntryList",
    Kind::List(&List {
        member: Member::new("member", &PUT_RECORDS_RESULT_ENTRY).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(500);

pub(super) static QUEUE_COUNT_OBJECT: Schema =
    Schema::new("QueueCountObject", Kind::Integer).min(0).max(1000000);

pub(super) static RECORD: Schema =
    Schema::new("Record", Kind::Structure(&super::structures::RECORD));

pub(super) static RECORD_DISTRIBUTION_STRATEGY: Schema =
    Schema::new("RecordDistributionStrategy", Kind::Enum(&["AUTO", "USER_PARTITION_KEY"]));

pub(super) static RECORD_LIST: Schema = Schema::new(
    "RecordList",
    Kind::List(&List { member: Member::new("member", &RECORD).wire("member"), flattened: false }),
);

pub(super) static RESOURCE_ARN: Schema =
    Schema::new("ResourceARN", Kind::String).min(1).max(2048).pattern(&PATTERN_3);

pub(super) static SCALING_TYPE: Schema =
    Schema::new("ScalingType", Kind::Enum(&["UNIFORM_SCALING"]));

pub(super) static SEQUENCE_NUMBER: Schema =
    Schema::new("SequenceNumber", Kind::String).pattern(&PATTERN_4);

pub(super) static SEQUENCE_NUMBER_RANGE: Schema =
    Schema::new("SequenceNumberRange", Kind::Structure(&super::structures::SEQUENCE_NUMBER_RANGE));

pub(super) static SHARD: Schema = Schema::new("Shard", Kind::Structure(&super::structures::SHARD));

pub(super) static SHARD_COUNT_OBJECT: Schema =
    Schema::new("ShardCountObject", Kind::Integer).min(0).max(1000000);

pub(super) static SHARD_FILTER: Schema =
    Schema::new("ShardFilter", Kind::Structure(&super::structures::SHARD_FILTER));

pub(super) static SHARD_FILTER_TYPE: Schema = Schema::new(
    "ShardFilterType",
    Kind::Enum(&[
        "AFTER_SHARD_ID",
        "AT_TRIM_HORIZON",
        "FROM_TRIM_HORIZON",
        "AT_LATEST",
        "AT_TIMESTAMP",
        "FROM_TIMESTAMP",
    ]),
);

pub(super) static SHARD_ID: Schema =
    Schema::new("ShardId", Kind::String).min(1).max(128).pattern(&PATTERN_1);

pub(super) static SHARD_ID_LIST: Schema = Schema::new(
    "ShardIdList",
    Kind::List(&List { member: Member::new("member", &SHARD_ID).wire("member"), flattened: false }),
);

pub(super) static SHARD_ITERATOR: Schema =
    Schema::new("ShardIterator", Kind::String).min(1).max(512);

pub(super) static SHARD_ITERATOR_TYPE: Schema = Schema::new(
    "ShardIteratorType",
    Kind::Enum(&[
        "AT_SEQUENCE_NUMBER",
        "AFTER_SEQUENCE_NUMBER",
        "TRIM_HORIZON",
        "LATEST",
        "AT_TIMESTAMP",
    ]),
);

pub(super) static SHARD_LIST: Schema = Schema::new(
    "ShardList",
    Kind::List(&List { member: Member::new("member", &SHARD).wire("member"), flattened: false }),
);

pub(super) static STREAM_ARN: Schema =
    Schema::new("StreamARN", Kind::String).min(1).max(2048).pattern(&PATTERN_5);

pub(super) static STREAM_DESCRIPTION: Schema =
    Schema::new("StreamDescription", Kind::Structure(&super::structures::STREAM_DESCRIPTION));

pub(super) static STREAM_DESCRIPTION_SUMMARY: Schema = Schema::new(
    "StreamDescriptionSummary",
    Kind::Structure(&super::structures::STREAM_DESCRIPTION_SUMMARY),
);

pub(super) static STREAM_ID: Schema =
    Schema::new("StreamId", Kind::String).min(1).max(24).pattern(&PATTERN_6);

pub(super) static STREAM_MODE: Schema =
    Schema::new("StreamMode", Kind::Enum(&["PROVISIONED", "ON_DEMAND"]));

pub(super) static STREAM_MODE_DETAILS: Schema =
    Schema::new("StreamModeDetails", Kind::Structure(&super::structures::STREAM_MODE_DETAILS));

pub(super) static STREAM_NAME: Schema =
    Schema::new("StreamName", Kind::String).min(1).max(128).pattern(&PATTERN_1);

pub(super) static STREAM_NAME_LIST: Schema = Schema::new(
    "StreamNameList",
    Kind::List(&List {
        member: Member::new("member", &STREAM_NAME).wire("member"),
        flattened: false,
    }),
);

pub(super) static STREAM_STATUS: Schema =
    Schema::new("StreamStatus", Kind::Enum(&["CREATING", "DELETING", "ACTIVE", "UPDATING"]));

pub(super) static STREAM_SUMMARY: Schema =
    Schema::new("StreamSummary", Kind::Structure(&super::structures::STREAM_SUMMARY));

pub(super) static STREAM_SUMMARY_LIST: Schema = Schema::new(
    "StreamSummaryList",
    Kind::List(&List {
        member: Member::new("member", &STREAM_SUMMARY).wire("member"),
        flattened: false,
    }),
);

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TAG_KEY: Schema = Schema::new("TagKey", Kind::String).min(1).max(128);

pub(super) static TAG_KEY_LIST: Schema = Schema::new(
    "TagKeyList",
    Kind::List(&List { member: Member::new("member", &TAG_KEY).wire("member"), flattened: false }),
)
.min(1)
.max(50);

pub(super) static TAG_LIST: Schema = Schema::new(
    "TagList",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
)
.min(0)
.max(200);

pub(super) static TAG_MAP: Schema = Schema::new(
    "TagMap",
    Kind::Map(&Map {
        key: Member::new("key", &TAG_KEY).wire("key"),
        value: Member::new("value", &TAG_VALUE).wire("value"),
        flattened: false,
    }),
)
.min(1)
.max(200);

pub(super) static TAG_VALUE: Schema = Schema::new("TagValue", Kind::String).min(0).max(256);

pub(super) static WARM_THROUGHPUT_OBJECT: Schema = Schema::new(
    "WarmThroughputObject",
    Kind::Structure(&super::structures::WARM_THROUGHPUT_OBJECT),
);

static PATTERN_6: Pattern = Pattern::new("[a-z0-9]{20}-[a-z0-9]{3}", "[a-z0-9]{20}-[a-z0-9]{3}");

static PATTERN_1: Pattern = Pattern::new("[a-zA-Z0-9_.-]+", "[a-zA-Z0-9_.-]+");

static PATTERN_4: Pattern = Pattern::new("^(0|([1-9]\\d{0,128}))$", "^(0|([1-9][0-9]{0,128}))$");

static PATTERN_2: Pattern = Pattern::new("^(0|([1-9]\\d{0,38}))$", "^(0|([1-9][0-9]{0,38}))$");

static PATTERN_0: Pattern = Pattern::new(
    "^(arn):aws.*:kinesis:.*:\\d{12}:.*stream\\/[a-zA-Z0-9_.-]+\\/consumer\\/[a-zA-Z0-9_.-]+:[0-9]+",
    "^(arn):aws.*:kinesis:.*:[0-9]{12}:.*stream\\/[a-zA-Z0-9_.-]+\\/consumer\\/[a-zA-Z0-9_.-]+:[0-9]+",
);

static PATTERN_3: Pattern = Pattern::new(
    "arn:aws.*:kinesis:.*:\\d{12}:.*(stream|channel|queue)/\\S+",
    "arn:aws.*:kinesis:.*:[0-9]{12}:.*(stream|channel|queue)/\\S+",
);

static PATTERN_5: Pattern = Pattern::new(
    "arn:aws.*:kinesis:.*:\\d{12}:stream/\\S+",
    "arn:aws.*:kinesis:.*:[0-9]{12}:stream/\\S+",
);
