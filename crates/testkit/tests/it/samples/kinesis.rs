//! Kinesis.

use super::Sample;

/// The calls that make what the samples act on: a stream with records, a policy and a consumer, one of two shards,
/// and one whose retention was raised.
pub(crate) const STREAM_RESOURCES: &[Sample] = &[
    Sample::json("CreateStream", r#"{"StreamName":"used","ShardCount":1,"Tags":{"k":"v"}}"#),
    Sample::json("PutRecord", r#"{"StreamName":"used","PartitionKey":"p","Data":"$SECRET"}"#),
    Sample::json(
        "PutResourcePolicy",
        r#"{"ResourceARN":"arn:aws:kinesis:us-east-1:$ACCOUNT:stream/used","Policy":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"$ACCOUNT\"},\"Action\":\"kinesis:ListShards\",\"Resource\":\"arn:aws:kinesis:us-east-1:$ACCOUNT:stream/used\"}}"}"#,
    ),
    Sample::json(
        "RegisterStreamConsumer",
        r#"{"StreamARN":"arn:aws:kinesis:us-east-1:$ACCOUNT:stream/used","ConsumerName":"held"}"#,
    ),
    Sample::json("CreateStream", r#"{"StreamName":"pair","ShardCount":2}"#),
    Sample::json("CreateStream", r#"{"StreamName":"long","ShardCount":1}"#),
    Sample::json(
        "IncreaseStreamRetentionPeriod",
        r#"{"StreamName":"long","RetentionPeriodHours":48}"#,
    ),
    Sample::json(
        "StartStreamEncryption",
        r#"{"StreamName":"long","EncryptionType":"KMS","KeyId":"$KEY"}"#,
    ),
    Sample::json("CreateStream", r#"{"StreamName":"idle","ShardCount":1}"#),
];

/// Gives an iterator.
pub(crate) const ITERATOR: &Sample = &Sample::json(
    "GetShardIterator",
    r#"{"StreamName":"used","ShardId":"shardId-000000000000","ShardIteratorType":"TRIM_HORIZON"}"#,
);

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json("AddTagsToStream", r#"{"StreamName":"used","Tags":{"a":"b"}}"#),
    Sample::json("CreateStream", r#"{"StreamName":"fresh","ShardCount":1}"#),
    Sample::json(
        "DecreaseStreamRetentionPeriod",
        r#"{"StreamName":"long","RetentionPeriodHours":24}"#,
    ),
    Sample::json(
        "DeleteResourcePolicy",
        r#"{"ResourceARN":"arn:aws:kinesis:us-east-1:$ACCOUNT:stream/used"}"#,
    ),
    Sample::json("DeleteStream", r#"{"StreamName":"idle"}"#),
    Sample::json(
        "DeregisterStreamConsumer",
        r#"{"StreamARN":"arn:aws:kinesis:us-east-1:$ACCOUNT:stream/used","ConsumerName":"held"}"#,
    ),
    Sample::json("DescribeLimits", "{}"),
    Sample::json("DescribeStream", r#"{"StreamName":"used"}"#),
    Sample::json(
        "DescribeStreamConsumer",
        r#"{"StreamARN":"arn:aws:kinesis:us-east-1:$ACCOUNT:stream/used","ConsumerName":"held"}"#,
    ),
    Sample::json("DescribeStreamSummary", r#"{"StreamName":"used"}"#),
    Sample::json("GetRecords", r#"{"ShardIterator":"$ITERATOR"}"#),
    Sample::json(
        "GetResourcePolicy",
        r#"{"ResourceARN":"arn:aws:kinesis:us-east-1:$ACCOUNT:stream/used"}"#,
    ),
    Sample::json(
        "GetShardIterator",
        r#"{"StreamName":"used","ShardId":"shardId-000000000000","ShardIteratorType":"LATEST"}"#,
    ),
    Sample::json(
        "IncreaseStreamRetentionPeriod",
        r#"{"StreamName":"used","RetentionPeriodHours":48}"#,
    ),
    Sample::json("ListShards", r#"{"StreamName":"used"}"#),
    Sample::json(
        "ListStreamConsumers",
        r#"{"StreamARN":"arn:aws:kinesis:us-east-1:$ACCOUNT:stream/used"}"#,
    ),
    Sample::json("ListStreams", "{}"),
    Sample::json(
        "ListTagsForResource",
        r#"{"ResourceARN":"arn:aws:kinesis:us-east-1:$ACCOUNT:stream/used"}"#,
    ),
    Sample::json("ListTagsForStream", r#"{"StreamName":"used"}"#),
    Sample::json(
        "MergeShards",
        r#"{"StreamName":"pair","ShardToMerge":"shardId-000000000000","AdjacentShardToMerge":"shardId-000000000001"}"#,
    ),
    Sample::json("PutRecord", r#"{"StreamName":"used","PartitionKey":"p","Data":"$SECRET"}"#),
    Sample::json(
        "PutRecords",
        r#"{"StreamName":"used","Records":[{"PartitionKey":"p","Data":"$SECRET"}]}"#,
    ),
    Sample::json(
        "PutResourcePolicy",
        r#"{"ResourceARN":"arn:aws:kinesis:us-east-1:$ACCOUNT:stream/pair","Policy":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"$ACCOUNT\"},\"Action\":\"kinesis:ListShards\",\"Resource\":\"*\"}}"}"#,
    ),
    Sample::json(
        "RegisterStreamConsumer",
        r#"{"StreamARN":"arn:aws:kinesis:us-east-1:$ACCOUNT:stream/used","ConsumerName":"fresh"}"#,
    ),
    Sample::json("RemoveTagsFromStream", r#"{"StreamName":"used","TagKeys":["k"]}"#),
    Sample::json(
        "SplitShard",
        r#"{"StreamName":"used","ShardToSplit":"shardId-000000000000","NewStartingHashKey":"7"}"#,
    ),
    Sample::json(
        "StartStreamEncryption",
        r#"{"StreamName":"used","EncryptionType":"KMS","KeyId":"$KEY"}"#,
    ),
    Sample::json(
        "StopStreamEncryption",
        r#"{"StreamName":"long","EncryptionType":"KMS","KeyId":"$KEY"}"#,
    ),
    Sample::json(
        "TagResource",
        r#"{"ResourceARN":"arn:aws:kinesis:us-east-1:$ACCOUNT:stream/used","Tags":{"a":"b"}}"#,
    ),
    Sample::json(
        "UntagResource",
        r#"{"ResourceARN":"arn:aws:kinesis:us-east-1:$ACCOUNT:stream/used","TagKeys":["k"]}"#,
    ),
    Sample::json(
        "UpdateShardCount",
        r#"{"StreamName":"used","TargetShardCount":2,"ScalingType":"UNIFORM_SCALING"}"#,
    ),
    Sample::json(
        "UpdateStreamMode",
        r#"{"StreamARN":"arn:aws:kinesis:us-east-1:$ACCOUNT:stream/used","StreamModeDetails":{"StreamMode":"ON_DEMAND"}}"#,
    ),
];
