"""What AWS's services say on the default bus: calls by the trail, keys, parameters, objects."""

import json

from conformance.principals import unique
from conformance.tests.events.rules import Routed, entry, put


def test_a_call_is_an_event(server, root):
    routed = Routed(root, {"source": ["aws.kms"], "detail-type": ["AWS API Call via CloudTrail"], "detail": {
        "eventName": ["ScheduleKeyDeletion"], "requestParameters": {"pendingWindowInDays": [9]}}})
    key = root.kms.create_key()["KeyMetadata"]["KeyId"]
    answer = root.kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=9)
    event = routed.next_event("the call")
    assert (event["source"], event["detail-type"], event["account"], event["resources"]) == ("aws.kms", "AWS API Call via CloudTrail", server.account, [])
    assert (event["detail"]["requestID"], event["detail"]["eventSource"]) == (answer["ResponseMetadata"]["RequestId"], "kms.amazonaws.com")
    assert event["time"] == event["detail"]["eventTime"]


def test_a_call_that_only_reads_is_one_for_rules_that_ask_for_it(root):
    key = root.kms.create_key()["KeyMetadata"]["KeyId"]
    pattern = {"source": ["aws.kms"], "detail": {"eventName": ["DescribeKey", "EnableKeyRotation"], "requestParameters": {"keyId": [key]}}}
    plain = Routed(root, pattern)
    every = Routed(root, pattern, state="ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS")
    root.kms.describe_key(KeyId=key)
    root.kms.enable_key_rotation(KeyId=key)
    assert {every.next_event()["detail"]["eventName"] for _ in range(2)} == {"DescribeKey", "EnableKeyRotation"}
    assert plain.next_event()["detail"]["eventName"] == "EnableKeyRotation"


def test_a_refused_call_is_an_event_as_well(root, user):
    caller = user()
    routed = Routed(root, {"detail": {"errorCode": ["AccessDenied", "AccessDeniedException"], "userIdentity": {"arn": [caller.principal.arn]}}},
                    state="ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS")
    try:
        caller.kms.list_keys()
    except caller.kms.exceptions.ClientError:
        pass
    assert routed.next_event()["detail"]["eventName"] == "ListKeys"


def test_a_parameter_that_changes_is_an_event(server, root):
    name = unique("parameter")
    routed = Routed(root, {"source": ["aws.ssm"], "detail-type": ["Parameter Store Change"], "detail": {"name": [name]}})
    root.ssm.put_parameter(Name=name, Value="secret value", Type="String", Description="d")
    root.ssm.delete_parameter(Name=name)
    made, gone = (routed.next_event() for _ in range(2))
    assert made["detail"] == {"operation": "Create", "name": name, "type": "String", "description": "d"}
    assert made["resources"] == [f"arn:aws:ssm:us-east-1:{server.account}:parameter/{name}"]
    assert gone["detail"]["operation"] == "Delete" and "secret value" not in json.dumps([made, gone])


def test_a_secret_that_changes_is_a_call(root):
    name = unique("secret")
    routed = Routed(root, {"source": ["aws.secretsmanager"], "detail": {"eventName": ["CreateSecret"], "requestParameters": {"name": [name]}}})
    root.secretsmanager.create_secret(Name=name, SecretString="not to be told")
    event = routed.next_event()
    assert event["detail-type"] == "AWS API Call via CloudTrail" and "not to be told" not in json.dumps(event)


def test_objects_of_a_bucket_that_says_so_are_events(server, root, bucket):
    other = unique("silent")
    root.s3.create_bucket(Bucket=other)
    routed = Routed(root, {"source": ["aws.s3"], "detail": {"bucket": {"name": [bucket, other]}}})
    root.s3.put_object(Bucket=other, Key="untold", Body=b"x")
    root.s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration={"EventBridgeConfiguration": {}})
    answer = root.s3.put_object(Bucket=bucket, Key="a/b", Body=b"12345")
    created = routed.next_event("an object that was made")
    assert (created["detail-type"], created["account"], created["resources"]) == ("Object Created", server.account, [f"arn:aws:s3:::{bucket}"])
    sequencer = created["detail"]["object"].pop("sequencer")
    assert created["detail"] == {
        "version": "0", "bucket": {"name": bucket}, "object": {"key": "a/b", "size": 5, "etag": answer["ETag"].strip('"')},
        "request-id": answer["ResponseMetadata"]["RequestId"], "requester": server.account, "source-ip-address": "127.0.0.1", "reason": "PutObject",
    }
    root.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    root.s3.delete_object(Bucket=bucket, Key="a/b")
    deleted = routed.next_event("an object that was deleted")
    assert (deleted["detail-type"], deleted["detail"]["deletion-type"], deleted["detail"]["reason"]) == (
        "Object Deleted", "Delete Marker Created", "DeleteObject")
    assert deleted["detail"]["object"]["sequencer"] > sequencer


def test_what_eventbridge_calls_sets_off_no_rule(root):
    source = unique("shop")
    every = Routed(root, {"source": ["aws.sqs", "aws.sts"]}, state="ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS")
    denied = Routed(root, {"source": [source]}, permitted=False)
    put(root.events, entry(source))
    marker = unique("queue")
    root.sqs.create_queue(QueueName=marker)
    while (event := every.next_event())["detail"].get("requestParameters", {}).get("queueName") != marker:
        assert event["detail"]["userIdentity"].get("invokedBy") != "events.amazonaws.com", denied.arn
