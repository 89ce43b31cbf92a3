//! EventBridge.

use super::Sample;

/// The calls that make what the samples act on: a bus with a policy and tags, an empty one, a rule with a target,
/// one without, and one that is off.
pub(crate) const EVENT_RESOURCES: &[Sample] = &[
    Sample::json("CreateEventBus", r#"{"Name":"used","Tags":[{"Key":"k","Value":"v"}]}"#),
    Sample::json("CreateEventBus", r#"{"Name":"empty"}"#),
    Sample::json(
        "PutPermission",
        r#"{"EventBusName":"used","Action":"events:PutEvents","Principal":"$ACCOUNT","StatementId":"held"}"#,
    ),
    Sample::json("PutRule", r#"{"Name":"used","EventPattern":"{\"source\":[\"shop\"]}"}"#),
    Sample::json(
        "PutTargets",
        r#"{"Rule":"used","Targets":[{"Id":"held","Arn":"arn:aws:sqs:us-east-1:$ACCOUNT:used"}]}"#,
    ),
    Sample::json("PutRule", r#"{"Name":"bare","EventPattern":"{\"source\":[\"none\"]}"}"#),
    Sample::json(
        "CreateArchive",
        r#"{"ArchiveName":"used","EventSourceArn":"arn:aws:events:us-east-1:$ACCOUNT:event-bus/used"}"#,
    ),
    Sample::json(
        "StartReplay",
        r#"{"ReplayName":"used","EventSourceArn":"arn:aws:events:us-east-1:$ACCOUNT:archive/used","EventStartTime":0,"EventEndTime":1,"Destination":{"Arn":"arn:aws:events:us-east-1:$ACCOUNT:event-bus/used"}}"#,
    ),
    Sample::json(
        "PutRule",
        r#"{"Name":"off","State":"DISABLED","EventPattern":"{\"source\":[\"none\"]}"}"#,
    ),
];

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json("CancelReplay", r#"{"ReplayName":"used"}"#),
    Sample::json(
        "CreateArchive",
        r#"{"ArchiveName":"fresh","EventSourceArn":"arn:aws:events:us-east-1:$ACCOUNT:event-bus/used"}"#,
    ),
    Sample::json("CreateEventBus", r#"{"Name":"fresh"}"#),
    Sample::json("DeleteArchive", r#"{"ArchiveName":"used"}"#),
    Sample::json("DeleteEventBus", r#"{"Name":"empty"}"#),
    Sample::json("DeleteRule", r#"{"Name":"bare"}"#),
    Sample::json("DescribeArchive", r#"{"ArchiveName":"used"}"#),
    Sample::json("DescribeEventBus", r#"{"Name":"used"}"#),
    Sample::json("DescribeReplay", r#"{"ReplayName":"used"}"#),
    Sample::json("DescribeRule", r#"{"Name":"used"}"#),
    Sample::json("DisableRule", r#"{"Name":"used"}"#),
    Sample::json("EnableRule", r#"{"Name":"off"}"#),
    Sample::json("ListArchives", "{}"),
    Sample::json("ListEventBuses", "{}"),
    Sample::json("ListReplays", "{}"),
    Sample::json("ListRuleNamesByTarget", r#"{"TargetArn":"arn:aws:sqs:us-east-1:$ACCOUNT:used"}"#),
    Sample::json("ListRules", "{}"),
    Sample::json(
        "ListTagsForResource",
        r#"{"ResourceARN":"arn:aws:events:us-east-1:$ACCOUNT:event-bus/used"}"#,
    ),
    Sample::json("ListTargetsByRule", r#"{"Rule":"used"}"#),
    Sample::json(
        "PutEvents",
        r#"{"Entries":[{"Source":"shop","DetailType":"order","Detail":"{\"secret\":\"$CANARY\"}"}]}"#,
    ),
    Sample::json(
        "PutPermission",
        r#"{"EventBusName":"used","Action":"events:PutEvents","Principal":"*","StatementId":"fresh"}"#,
    ),
    Sample::json("PutRule", r#"{"Name":"fresh","EventPattern":"{\"source\":[\"a\"]}"}"#),
    Sample::json(
        "PutTargets",
        r#"{"Rule":"bare","Targets":[{"Id":"fresh","Arn":"arn:aws:sqs:us-east-1:$ACCOUNT:used"}]}"#,
    ),
    Sample::json("RemovePermission", r#"{"EventBusName":"used","StatementId":"held"}"#),
    Sample::json("RemoveTargets", r#"{"Rule":"used","Ids":["held"]}"#),
    Sample::json(
        "StartReplay",
        r#"{"ReplayName":"fresh","EventSourceArn":"arn:aws:events:us-east-1:$ACCOUNT:archive/used","EventStartTime":0,"EventEndTime":1,"Destination":{"Arn":"arn:aws:events:us-east-1:$ACCOUNT:event-bus/used"}}"#,
    ),
    Sample::json(
        "TagResource",
        r#"{"ResourceARN":"arn:aws:events:us-east-1:$ACCOUNT:event-bus/used","Tags":[{"Key":"l","Value":"w"}]}"#,
    ),
    Sample::json(
        "TestEventPattern",
        r#"{"EventPattern":"{\"source\":[\"a\"]}","Event":"{\"id\":\"1\",\"account\":\"1\",\"source\":\"$CANARY\",\"time\":\"t\",\"region\":\"r\",\"detail-type\":\"x\"}"}"#,
    ),
    Sample::json(
        "UntagResource",
        r#"{"ResourceARN":"arn:aws:events:us-east-1:$ACCOUNT:event-bus/used","TagKeys":["k"]}"#,
    ),
    Sample::json("UpdateArchive", r#"{"ArchiveName":"used","RetentionDays":7}"#),
    Sample::json("UpdateEventBus", r#"{"Name":"used","Description":"d"}"#),
];
