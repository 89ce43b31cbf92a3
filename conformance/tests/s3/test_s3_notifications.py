"""Event notifications of buckets: what is kept of them, and what is refused."""

import pytest

from conformance.principals import allow, unique
from conformance.refusal import refused

QUEUE = "arn:aws:sqs:us-east-1:111122223333:q"
TOPIC = "arn:aws:sns:us-east-1:111122223333:t"
FUNCTION = "arn:aws:lambda:us-east-1:111122223333:function:f"
CREATED, REMOVED = "s3:ObjectCreated:*", "s3:ObjectRemoved:*"


def filter_(**values):
    return {"Key": {"FilterRules": [{"Name": name, "Value": value} for name, value in values.items()]}}


def queue(*events, arn=QUEUE, **more):
    return {"QueueArn": arn, "Events": list(events)} | more


def put(s3, bucket, skips=True, **configuration):
    s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration=configuration, SkipDestinationValidation=skips)


def get(s3, bucket):
    found = s3.get_bucket_notification_configuration(Bucket=bucket)
    found.pop("ResponseMetadata")
    return found


def test_a_configuration_is_kept_replaced_and_removed(root, bucket):
    wanted = {
        "QueueConfigurations": [queue("s3:ObjectRemoved:Delete", "s3:ObjectTagging:*", Id="removed", Filter=filter_(prefix="logs/", suffix=".gz"))],
        "TopicConfigurations": [{"Id": "restored", "TopicArn": TOPIC, "Events": ["s3:ObjectRestore:*"]}],
        "LambdaFunctionConfigurations": [{"Id": "made", "LambdaFunctionArn": FUNCTION, "Events": [CREATED], "Filter": filter_(suffix=".jpg")}],
        "EventBridgeConfiguration": {},
    }
    assert get(root.s3, bucket) == {}
    put(root.s3, bucket, **wanted)
    assert get(root.s3, bucket) == wanted
    put(root.s3, bucket, skips=False, EventBridgeConfiguration={})
    assert get(root.s3, bucket) == {"EventBridgeConfiguration": {}}
    put(root.s3, bucket, skips=False)
    assert get(root.s3, bucket) == {}
    # A rule without a name gets one.
    put(root.s3, bucket, QueueConfigurations=[queue(CREATED, Filter=filter_(prefix="a"))])
    rule, = get(root.s3, bucket)["QueueConfigurations"]
    assert rule.pop("Id") and rule == queue(CREATED, Filter=filter_(prefix="a"))


def test_a_new_bucket_of_the_name_has_none(root):
    name = unique("notified")
    root.s3.create_bucket(Bucket=name)
    put(root.s3, name, EventBridgeConfiguration={})
    root.s3.delete_bucket(Bucket=name)
    root.s3.create_bucket(Bucket=name)
    assert get(root.s3, name) == {}


@pytest.mark.parametrize("rules", [
    [queue(CREATED, Filter=filter_(prefix="a/")), queue(CREATED, Filter=filter_(prefix="b/"))],
    [queue(CREATED, Filter=filter_(prefix="a/", suffix=".gz")), queue(CREATED, Filter=filter_(prefix="a/", suffix=".txt"))],
    [queue("s3:ObjectCreated:Put"), queue("s3:ObjectCreated:Copy"), queue(REMOVED)],
    [queue(CREATED, Filter=filter_(prefix=f"{number:03}/")) for number in range(100)],
])
def test_rules_that_do_not_overlap_are_kept(root, bucket, rules):
    put(root.s3, bucket, QueueConfigurations=rules)
    assert len(get(root.s3, bucket)["QueueConfigurations"]) == len(rules)


AMBIGUOUS = "Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes are overlapping for the same event type."


@pytest.mark.parametrize("rules, code, message", [
    ([queue(CREATED), queue("s3:ObjectCreated:Put")], "InvalidArgument", "Configurations overlap. Configurations on the same bucket cannot share a common event type."),
    ([queue(CREATED, Filter=filter_(prefix="a/")), queue(CREATED)], "InvalidArgument", AMBIGUOUS),
    ([queue(CREATED, Filter=filter_(prefix="a/")), queue(CREATED, Filter=filter_(suffix=".gz"))], "InvalidArgument", AMBIGUOUS),
    ([queue(CREATED, Id="x"), queue(REMOVED, Id="x")], "InvalidArgument", "Same ID used for multiple configurations. IDs must be unique."),
    ([queue(CREATED, Id="x" * 256)], "InvalidArgument", None),
    ([queue("s3:ObjectEaten:*")], "InvalidArgument", "The event is not supported for notifications"),
    ([queue(CREATED, arn="arn:aws:sqs:us-east-1:111122223333:")], "InvalidArgument", "The ARN is not well formed"),
    ([queue(CREATED, arn=TOPIC)], "InvalidArgument", "The ARN is not well formed"),
    ([queue(CREATED, arn=QUEUE.replace("us-east-1", "eu-west-1"))], "InvalidArgument",
     "The notification destination service region is not valid for the bucket location constraint"),
    ([queue(CREATED, Filter={"Key": {"FilterRules": [{"Name": "middle", "Value": "x"}]}})], "MalformedXML", None),
    ([queue(CREATED, Filter={"Key": {"FilterRules": [{"Name": "prefix", "Value": "x"}] * 2}})], "InvalidArgument", "Cannot specify more than one prefix rule in a filter."),
    ([queue(CREATED, Filter=filter_(suffix="x" * 1025))], "InvalidArgument", "Size of filter rule value cannot exceed 1024 bytes in UTF-8 representation"),
    ([queue(CREATED, Filter=filter_(prefix=f"{number:03}/")) for number in range(101)], "InvalidArgument", None),
    ([queue()], "MalformedXML", None),
])
def test_what_makes_no_sense_is_refused_and_changes_nothing(root, bucket, rules, code, message):
    put(root.s3, bucket, EventBridgeConfiguration={})
    with refused(code, 400, message):
        put(root.s3, bucket, QueueConfigurations=rules)
    assert get(root.s3, bucket) == {"EventBridgeConfiguration": {}}


@pytest.mark.parametrize("member, rule", [
    ("QueueConfigurations", queue(CREATED)),
    ("TopicConfigurations", {"TopicArn": TOPIC, "Events": [CREATED]}),
    ("LambdaFunctionConfigurations", {"LambdaFunctionArn": FUNCTION, "Events": [CREATED]}),
])
def test_a_destination_that_is_not_there_is_refused(root, bucket, member, rule):
    """No function can be there: the service that would be told is not built."""
    with refused("InvalidArgument", 400, "Unable to validate the following destination configurations"):
        put(root.s3, bucket, skips=False, **{member: [rule]})
    assert get(root.s3, bucket) == {}


def test_who_may_read_and_write_it(root, user, bucket):
    someone = user()
    for call in (lambda: get(someone.s3, bucket), lambda: put(someone.s3, bucket, EventBridgeConfiguration={})):
        with refused("AccessDenied", 403):
            call()
    allowed = user(allow(["s3:GetBucketNotification", "s3:PutBucketNotification"], f"arn:aws:s3:::{bucket}"))
    put(allowed.s3, bucket, EventBridgeConfiguration={})
    assert get(allowed.s3, bucket) == {"EventBridgeConfiguration": {}}
