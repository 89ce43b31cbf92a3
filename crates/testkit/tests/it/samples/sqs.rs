//! SQS.

use super::Sample;

/// The calls that make what the samples act on: a queue with a message, a queue with one in flight, a queue
/// of dead letters with its source, and a task that moves them.
pub(crate) const QUEUE_RESOURCES: &[Sample] = &[
    Sample::json("CreateQueue", r#"{"QueueName":"used","tags":{"k":"v"}}"#),
    Sample::json(
        "SendMessage",
        r#"{"QueueUrl":"http://localhost/$ACCOUNT/used","MessageBody":"$CANARY","MessageAttributes":{"a":{"DataType":"String","StringValue":"$CANARY"},"b":{"DataType":"Binary","BinaryValue":"$SECRET"}}}"#,
    ),
    Sample::json(
        "AddPermission",
        r#"{"QueueUrl":"http://localhost/$ACCOUNT/used","Label":"held","AWSAccountIds":["$ACCOUNT"],"Actions":["GetQueueUrl"]}"#,
    ),
    Sample::json("CreateQueue", r#"{"QueueName":"flying"}"#),
    Sample::json(
        "SendMessage",
        r#"{"QueueUrl":"http://localhost/$ACCOUNT/flying","MessageBody":"$CANARY"}"#,
    ),
    Sample::json("CreateQueue", r#"{"QueueName":"dead"}"#),
    Sample::json(
        "CreateQueue",
        r#"{"QueueName":"source","Attributes":{"RedrivePolicy":"{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:$ACCOUNT:dead\",\"maxReceiveCount\":1}"}}"#,
    ),
    Sample::json(
        "CreateQueue",
        r#"{"QueueName":"told","Attributes":{"Policy":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"sns.amazonaws.com\"},\"Action\":\"sqs:SendMessage\",\"Resource\":\"*\"}}"}}"#,
    ),
    Sample::json("CreateQueue", r#"{"QueueName":"idle-dead"}"#),
    Sample::json(
        "CreateQueue",
        r#"{"QueueName":"idle-source","Attributes":{"RedrivePolicy":"{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:$ACCOUNT:idle-dead\",\"maxReceiveCount\":1}"}}"#,
    ),
];

/// Gives a receipt handle.
pub(crate) const RECEIVE: &Sample = &Sample::json(
    "ReceiveMessage",
    r#"{"QueueUrl":"http://localhost/$ACCOUNT/flying","VisibilityTimeout":43200}"#,
);

/// Gives what a topic has told a queue.
pub(crate) const TOLD: &Sample =
    &Sample::json("ReceiveMessage", r#"{"QueueUrl":"http://localhost/$ACCOUNT/told"}"#);

/// Gives the handle of a task.
pub(crate) const MOVE_TASK: &Sample =
    &Sample::json("StartMessageMoveTask", r#"{"SourceArn":"arn:aws:sqs:us-east-1:$ACCOUNT:dead"}"#);

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json(
        "AddPermission",
        r#"{"QueueUrl":"http://localhost/$ACCOUNT/used","Label":"fresh","AWSAccountIds":["$ACCOUNT"],"Actions":["SendMessage"]}"#,
    ),
    Sample::json("CancelMessageMoveTask", r#"{"TaskHandle":"$MOVE_TASK"}"#),
    Sample::json(
        "ChangeMessageVisibility",
        r#"{"QueueUrl":"http://localhost/$ACCOUNT/flying","ReceiptHandle":"$RECEIPT","VisibilityTimeout":60}"#,
    ),
    Sample::json(
        "ChangeMessageVisibilityBatch",
        r#"{"QueueUrl":"http://localhost/$ACCOUNT/flying","Entries":[{"Id":"a","ReceiptHandle":"$RECEIPT","VisibilityTimeout":60}]}"#,
    ),
    Sample::json("CreateQueue", r#"{"QueueName":"fresh"}"#),
    Sample::json(
        "DeleteMessage",
        r#"{"QueueUrl":"http://localhost/$ACCOUNT/flying","ReceiptHandle":"$RECEIPT"}"#,
    ),
    Sample::json(
        "DeleteMessageBatch",
        r#"{"QueueUrl":"http://localhost/$ACCOUNT/flying","Entries":[{"Id":"a","ReceiptHandle":"$RECEIPT"}]}"#,
    ),
    Sample::json("DeleteQueue", r#"{"QueueUrl":"http://localhost/$ACCOUNT/used"}"#),
    Sample::json(
        "GetQueueAttributes",
        r#"{"QueueUrl":"http://localhost/$ACCOUNT/used","AttributeNames":["All"]}"#,
    ),
    Sample::json("GetQueueUrl", r#"{"QueueName":"used"}"#),
    Sample::json("ListDeadLetterSourceQueues", r#"{"QueueUrl":"http://localhost/$ACCOUNT/dead"}"#),
    Sample::json("ListMessageMoveTasks", r#"{"SourceArn":"arn:aws:sqs:us-east-1:$ACCOUNT:dead"}"#),
    Sample::json("ListQueueTags", r#"{"QueueUrl":"http://localhost/$ACCOUNT/used"}"#),
    Sample::json("ListQueues", "{}"),
    Sample::json("PurgeQueue", r#"{"QueueUrl":"http://localhost/$ACCOUNT/used"}"#),
    Sample::json(
        "ReceiveMessage",
        r#"{"QueueUrl":"http://localhost/$ACCOUNT/used","MessageAttributeNames":["All"]}"#,
    ),
    Sample::json(
        "RemovePermission",
        r#"{"QueueUrl":"http://localhost/$ACCOUNT/used","Label":"held"}"#,
    ),
    Sample::json(
        "SendMessage",
        r#"{"QueueUrl":"http://localhost/$ACCOUNT/used","MessageBody":"$CANARY","MessageAttributes":{"a":{"DataType":"String","StringValue":"$CANARY"},"b":{"DataType":"Binary","BinaryValue":"$SECRET"}},"MessageSystemAttributes":{"AWSTraceHeader":{"DataType":"String","StringValue":"$CANARY"}}}"#,
    ),
    Sample::json(
        "SendMessageBatch",
        r#"{"QueueUrl":"http://localhost/$ACCOUNT/used","Entries":[{"Id":"a","MessageBody":"$CANARY"}]}"#,
    ),
    Sample::json(
        "SetQueueAttributes",
        r#"{"QueueUrl":"http://localhost/$ACCOUNT/used","Attributes":{"VisibilityTimeout":"31"}}"#,
    ),
    Sample::json(
        "StartMessageMoveTask",
        r#"{"SourceArn":"arn:aws:sqs:us-east-1:$ACCOUNT:idle-dead"}"#,
    ),
    Sample::json("TagQueue", r#"{"QueueUrl":"http://localhost/$ACCOUNT/used","Tags":{"a":"b"}}"#),
    Sample::json("UntagQueue", r#"{"QueueUrl":"http://localhost/$ACCOUNT/used","TagKeys":["k"]}"#),
];
