//! SNS.

use super::{Exception, Sample};

/// The calls that make what the samples act on: a topic with a policy and a tag, and a subscription of a queue.
pub(crate) const TOPIC_RESOURCES: &[Sample] = &[
    Sample::form("CreateTopic", "Name=used Tags.member.1.Key=k Tags.member.1.Value=v"),
    Sample::form(
        "AddPermission",
        "TopicArn=arn:aws:sns:us-east-1:$ACCOUNT:used Label=held AWSAccountId.member.1=$ACCOUNT ActionName.member.1=Publish",
    ),
];

/// Gives the ARN of a subscription.
pub(crate) const SUBSCRIPTION: &Sample = &Sample::form(
    "Subscribe",
    "TopicArn=arn:aws:sns:us-east-1:$ACCOUNT:used Protocol=sqs Endpoint=arn:aws:sqs:us-east-1:$ACCOUNT:told",
);

/// Has a notice signed.
pub(crate) const NOTICE: &Sample =
    &Sample::form("Publish", "TopicArn=arn:aws:sns:us-east-1:$ACCOUNT:used Message=signed");

pub(super) const SAMPLES: &[Sample] = &[
    Sample::form(
        "AddPermission",
        "TopicArn=arn:aws:sns:us-east-1:$ACCOUNT:used Label=fresh AWSAccountId.member.1=$ACCOUNT ActionName.member.1=Publish",
    ),
    Sample::form(
        "ConfirmSubscription",
        "TopicArn=arn:aws:sns:us-east-1:$ACCOUNT:used Token=$CANARY",
    )
    .but(Exception::Bearer(400, "InvalidParameter")),
    Sample::form("CreateTopic", "Name=fresh"),
    Sample::form("DeleteTopic", "TopicArn=arn:aws:sns:us-east-1:$ACCOUNT:used"),
    Sample::form("GetSubscriptionAttributes", "SubscriptionArn=$SUBSCRIPTION"),
    Sample::form("GetTopicAttributes", "TopicArn=arn:aws:sns:us-east-1:$ACCOUNT:used"),
    Sample::form("ListSubscriptions", ""),
    Sample::form("ListSubscriptionsByTopic", "TopicArn=arn:aws:sns:us-east-1:$ACCOUNT:used"),
    Sample::form("ListTagsForResource", "ResourceArn=arn:aws:sns:us-east-1:$ACCOUNT:used"),
    Sample::form("ListTopics", ""),
    Sample::form(
        "Publish",
        "TopicArn=arn:aws:sns:us-east-1:$ACCOUNT:used Message=$CANARY Subject=$CANARY MessageAttributes.entry.1.Name=a MessageAttributes.entry.1.Value.DataType=String MessageAttributes.entry.1.Value.StringValue=$CANARY MessageAttributes.entry.2.Name=b MessageAttributes.entry.2.Value.DataType=Binary MessageAttributes.entry.2.Value.BinaryValue=$SECRET",
    ),
    Sample::form(
        "PublishBatch",
        "TopicArn=arn:aws:sns:us-east-1:$ACCOUNT:used PublishBatchRequestEntries.member.1.Id=a PublishBatchRequestEntries.member.1.Message=$CANARY",
    ),
    Sample::form("RemovePermission", "TopicArn=arn:aws:sns:us-east-1:$ACCOUNT:used Label=held"),
    Sample::form(
        "SetSubscriptionAttributes",
        "SubscriptionArn=$SUBSCRIPTION AttributeName=RawMessageDelivery AttributeValue=true",
    ),
    Sample::form(
        "SetTopicAttributes",
        "TopicArn=arn:aws:sns:us-east-1:$ACCOUNT:used AttributeName=DisplayName AttributeValue=Used",
    ),
    Sample::form(
        "Subscribe",
        "TopicArn=arn:aws:sns:us-east-1:$ACCOUNT:used Protocol=sqs Endpoint=arn:aws:sqs:us-east-1:$ACCOUNT:used",
    ),
    Sample::form(
        "TagResource",
        "ResourceArn=arn:aws:sns:us-east-1:$ACCOUNT:used Tags.member.1.Key=a Tags.member.1.Value=b",
    ),
    Sample::form("Unsubscribe", "SubscriptionArn=$SUBSCRIPTION"),
    Sample::form(
        "UntagResource",
        "ResourceArn=arn:aws:sns:us-east-1:$ACCOUNT:used TagKeys.member.1=k",
    ),
];
