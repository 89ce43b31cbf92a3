//! CloudWatch Logs.

use super::{Exception, Sample};

/// The calls that make what the samples act on: a group with tags, a stream with an event, a filter and a policy.
pub(crate) const LOG_RESOURCES: &[Sample] = &[
    Sample::json("CreateLogGroup", r#"{"logGroupName":"used","tags":{"k":"v"}}"#),
    Sample::json("CreateLogGroup", r#"{"logGroupName":"empty"}"#),
    Sample::json("PutRetentionPolicy", r#"{"logGroupName":"empty","retentionInDays":7}"#),
    Sample::json("CreateLogStream", r#"{"logGroupName":"used","logStreamName":"used"}"#),
    Sample::json("CreateLogStream", r#"{"logGroupName":"used","logStreamName":"spare"}"#),
    Sample::json(
        "PutMetricFilter",
        r#"{"logGroupName":"used","filterName":"held","filterPattern":"ERROR","metricTransformations":[{"metricName":"Errors","metricNamespace":"App","metricValue":"1"}]}"#,
    ),
    Sample::json(
        "PutResourcePolicy",
        r#"{"policyName":"held","policyDocument":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"es.amazonaws.com\"},\"Action\":\"logs:PutLogEvents\",\"Resource\":\"*\"}]}"}"#,
    ),
];

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json(
        "AssociateKmsKey",
        r#"{"logGroupName":"used","kmsKeyId":"arn:aws:kms:us-east-1:$ACCOUNT:key/1234abcd-12ab-34cd-56ef-1234567890ab"}"#,
    )
    .but(Exception::Fails(400, "AccessDeniedException")),
    Sample::json("CreateLogGroup", r#"{"logGroupName":"fresh"}"#),
    Sample::json("CreateLogStream", r#"{"logGroupName":"used","logStreamName":"fresh"}"#),
    Sample::json("DeleteLogGroup", r#"{"logGroupName":"empty"}"#),
    Sample::json("DeleteLogStream", r#"{"logGroupName":"used","logStreamName":"spare"}"#),
    Sample::json("DeleteMetricFilter", r#"{"logGroupName":"used","filterName":"held"}"#),
    Sample::json("DeleteResourcePolicy", r#"{"policyName":"held"}"#),
    Sample::json("DeleteRetentionPolicy", r#"{"logGroupName":"empty"}"#),
    Sample::json("DeleteSubscriptionFilter", r#"{"logGroupName":"used","filterName":"none"}"#)
        .but(Exception::Fails(400, "ResourceNotFoundException")),
    Sample::json("DescribeLogGroups", "{}"),
    Sample::json("DescribeLogStreams", r#"{"logGroupName":"used"}"#),
    Sample::json("DescribeMetricFilters", r#"{"logGroupName":"used"}"#),
    Sample::json("DescribeResourcePolicies", "{}"),
    Sample::json("DescribeSubscriptionFilters", r#"{"logGroupName":"used"}"#),
    Sample::json("DisassociateKmsKey", r#"{"logGroupName":"used"}"#),
    Sample::json("FilterLogEvents", r#"{"logGroupName":"used"}"#),
    Sample::json("GetLogEvents", r#"{"logGroupName":"used","logStreamName":"used"}"#),
    Sample::json(
        "ListTagsForResource",
        r#"{"resourceArn":"arn:aws:logs:us-east-1:$ACCOUNT:log-group:used"}"#,
    ),
    Sample::json("ListTagsLogGroup", r#"{"logGroupName":"used"}"#),
    Sample::json(
        "PutLogEvents",
        r#"{"logGroupName":"used","logStreamName":"used","logEvents":[{"timestamp":$NOW_MS,"message":"$CANARY"}]}"#,
    ),
    Sample::json(
        "PutMetricFilter",
        r#"{"logGroupName":"used","filterName":"fresh","filterPattern":"ERROR","metricTransformations":[{"metricName":"Errors","metricNamespace":"App","metricValue":"1"}]}"#,
    ),
    Sample::json(
        "PutResourcePolicy",
        r#"{"policyName":"fresh","policyDocument":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"es.amazonaws.com\"},\"Action\":\"logs:PutLogEvents\",\"Resource\":\"*\"}]}"}"#,
    ),
    Sample::json("PutRetentionPolicy", r#"{"logGroupName":"used","retentionInDays":30}"#),
    Sample::json(
        "PutSubscriptionFilter",
        r#"{"logGroupName":"used","filterName":"fresh","filterPattern":"","destinationArn":"arn:aws:lambda:us-east-1:$ACCOUNT:function:f"}"#,
    )
    .but(Exception::Fails(400, "InvalidParameterException")),
    Sample::json("TagLogGroup", r#"{"logGroupName":"used","tags":{"l":"w"}}"#),
    Sample::json(
        "TagResource",
        r#"{"resourceArn":"arn:aws:logs:us-east-1:$ACCOUNT:log-group:used","tags":{"l":"w"}}"#,
    ),
    Sample::json(
        "TestMetricFilter",
        r#"{"filterPattern":"ERROR","logEventMessages":["ERROR $CANARY"]}"#,
    ),
    Sample::json("UntagLogGroup", r#"{"logGroupName":"used","tags":["k"]}"#),
    Sample::json(
        "UntagResource",
        r#"{"resourceArn":"arn:aws:logs:us-east-1:$ACCOUNT:log-group:used","tagKeys":["k"]}"#,
    ),
];
