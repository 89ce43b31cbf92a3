"""Log groups and streams by boto3: made, shown, changed, tagged and deleted, with the refusals of CloudWatch Logs."""

import json

import pytest

from conformance.principals import Clients, allow, create_user, policy, unique
from conformance.refusal import refused
from conformance.tests.logs.groups import described, made, messages, put
from conformance.tests.server.test_jobs import run


@pytest.fixture
def logs(root):
    return root.logs


def test_a_group_is_made_shown_and_deleted(server, logs):
    name = made(logs, streams=(), tags={"k": "v"})
    found = described(logs, name)
    arn = f"arn:aws:logs:{server.region}:{server.account}:log-group:{name}"
    assert found.pop("creationTime") > 0
    assert found == {
        "logGroupName": name, "arn": arn + ":*", "logGroupArn": arn, "metricFilterCount": 0, "storedBytes": 0,
        "logGroupClass": "STANDARD", "deletionProtectionEnabled": False,
    }
    with refused("ResourceAlreadyExistsException", 400, "The specified log group already exists"):
        logs.create_log_group(logGroupName=name)
    logs.delete_log_group(logGroupName=name)
    with refused("ResourceNotFoundException", 400, "The specified log group does not exist."):
        logs.delete_log_group(logGroupName=name)
    assert logs.describe_log_groups(logGroupNamePrefix=name)["logGroups"] == []


@pytest.mark.parametrize("name, options, text", [
    ("a b", {}, "logGroupName"), ("aws/x", {}, "Log groups starting with AWS/ are reserved for AWS."),
    ("x" * 513, {}, None), ("x", {"logGroupClass": "DELIVERY"}, "not supported"), ("x", {"kmsKeyId": "1234"}, "could not be found"),
    ("x", {"tags": {"aws:x": "y"}}, "aws:"),
])
def test_groups_that_are_none(logs, name, options, text):
    with refused("InvalidParameterException", 400, text):
        logs.create_log_group(logGroupName=unique("g") if name == "x" else name, **options)


def test_groups_are_listed_by_prefix_and_pattern(logs):
    start = unique("list")
    names = [f"{start}/{number}" for number in range(5)]
    for name in names:
        logs.create_log_group(logGroupName=name)
    pages = list(logs.get_paginator("describe_log_groups").paginate(logGroupNamePrefix=start, PaginationConfig={"PageSize": 2}))
    assert [[one["logGroupName"] for one in page["logGroups"]] for page in pages] == [names[:2], names[2:4], names[4:]]
    assert [one["logGroupName"] for one in logs.describe_log_groups(logGroupNamePattern=f"{start}/3")["logGroups"]] == [names[3]]
    with refused("InvalidParameterException", 400, "mutually exclusive"):
        logs.describe_log_groups(logGroupNamePrefix="a", logGroupNamePattern="b")
    with refused("InvalidParameterException", 400, "The specified nextToken is invalid."):
        logs.describe_log_groups(nextToken="x")


def test_streams(server, logs):
    group = made(logs, streams=("b", "a/1", "c"))
    with refused("ResourceAlreadyExistsException", 400, "The specified log stream already exists"):
        logs.create_log_stream(logGroupName=group, logStreamName="b")
    with refused("ResourceNotFoundException", 400, "The specified log group does not exist."):
        logs.create_log_stream(logGroupName=group + "x", logStreamName="b")
    with refused("InvalidParameterException", 400, "logStreamName"):
        logs.create_log_stream(logGroupName=group, logStreamName="a:b")
    put(logs, group, "one", stream="b")
    put(logs, group, "two", stream="a/1")
    listed = lambda **options: [one["logStreamName"] for one in logs.describe_log_streams(logGroupName=group, **options)["logStreams"]]
    assert listed() == ["a/1", "b", "c"]
    assert listed(descending=True) == ["c", "b", "a/1"]
    assert listed(logStreamNamePrefix="a") == ["a/1"]
    assert listed(orderBy="LastEventTime", descending=True)[2] == "c"
    with refused("InvalidParameterException", 400, "Cannot order by LastEventTime with a logStreamNamePrefix."):
        listed(orderBy="LastEventTime", logStreamNamePrefix="a")
    [stream] = logs.describe_log_streams(logGroupName=group, logStreamNamePrefix="b")["logStreams"]
    assert stream["arn"] == f"arn:aws:logs:{server.region}:{server.account}:log-group:{group}:log-stream:b"
    assert stream["firstEventTimestamp"] == stream["lastEventTimestamp"] <= stream["lastIngestionTime"]
    logs.delete_log_stream(logGroupName=group, logStreamName="b")
    with refused("ResourceNotFoundException", 400, "The specified log stream does not exist."):
        logs.get_log_events(logGroupName=group, logStreamName="b")


def test_a_group_of_the_same_name_has_nothing_of_the_one_before(server, logs):
    group = made(logs)
    put(logs, group, "before")
    logs.delete_log_group(logGroupName=group)
    logs.create_log_group(logGroupName=group)
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    assert messages(logs, group) == []
    assert run(server, "logs-removal")["failures"] == 0
    assert messages(logs, group) == []


def test_retention(server, logs):
    group = made(logs)
    logs.put_retention_policy(logGroupName=group, retentionInDays=7)
    assert described(logs, group)["retentionInDays"] == 7
    with refused("InvalidParameterException", 400, "retentionInDays"):
        logs.put_retention_policy(logGroupName=group, retentionInDays=8)
    logs.delete_retention_policy(logGroupName=group)
    assert "retentionInDays" not in described(logs, group)


def test_tags_both_ways(server, root, logs):
    group = made(logs, tags={"a": "1"})
    arn = described(logs, group)["logGroupArn"]
    logs.tag_resource(resourceArn=arn, tags={"b": "2"})
    logs.tag_log_group(logGroupName=group, tags={"c": "3"})
    assert logs.list_tags_for_resource(resourceArn=arn)["tags"] == {"a": "1", "b": "2", "c": "3"}
    logs.untag_resource(resourceArn=arn, tagKeys=["a"])
    logs.untag_log_group(logGroupName=group, tags=["c"])
    assert logs.list_tags_log_group(logGroupName=group)["tags"] == {"b": "2"}
    with refused("InvalidParameterException", 400):
        logs.tag_resource(resourceArn=arn + ":*", tags={"x": "y"})
    with refused("ResourceNotFoundException", 400):
        logs.list_tags_for_resource(resourceArn=arn + "x")


def test_policies_name_groups_and_streams_as_aws_does(server, root):
    group = made(root.logs, streams=("one", "two"))
    arn = described(root.logs, group)["logGroupArn"]
    clients = Clients(server.http, create_user(root, allow("logs:PutLogEvents", f"{arn}:log-stream:one"), allow("logs:DescribeLogStreams", f"{arn}:*")))
    put(clients.logs, group, "x", stream="one")
    clients.logs.describe_log_streams(logGroupName=group)
    with refused("AccessDeniedException", 400, f"logs:PutLogEvents on resource: {arn}:log-stream:two"):
        put(clients.logs, group, "x", stream="two")
    with refused("AccessDeniedException", 400):
        clients.logs.get_log_events(logGroupName=group, logStreamName="one")


def test_resource_policies(server, root):
    logs, name = root.logs, unique("policy")
    group = made(logs)
    arn = described(logs, group)["arn"]
    user = create_user(root)
    clients = Clients(server.http, user)
    with refused("AccessDeniedException", 400):
        put(clients.logs, group, "x")
    document = policy(allow("logs:PutLogEvents", arn, Principal={"AWS": user.arn}))
    made_policy = logs.put_resource_policy(policyName=name, policyDocument=document)["resourcePolicy"]
    assert (made_policy["policyName"], made_policy["policyScope"]) == (name, "ACCOUNT")
    put(clients.logs, group, "x")
    other = unique("policy")
    logs.put_resource_policy(policyName=other, policyDocument=policy({"Effect": "Deny", "Action": "logs:PutLogEvents", "Resource": arn, "Principal": {"AWS": user.arn}}))
    with refused("AccessDeniedException", 400, "explicit deny"):
        put(clients.logs, group, "x")
    shown = {one["policyName"]: one["policyDocument"] for one in logs.describe_resource_policies()["resourcePolicies"]}
    assert json.loads(shown[name]) == json.loads(document)
    for one in (name, other):
        logs.delete_resource_policy(policyName=one)
    with refused("ResourceNotFoundException", 400):
        logs.delete_resource_policy(policyName=name)
    with refused("InvalidParameterException", 400):
        logs.put_resource_policy(policyName=name, policyDocument="{}")


def test_subscription_filters_have_no_destination_here(logs):
    """AWS takes Kinesis, Firehose, Lambda and logical destinations, and tries each: there is none here."""
    group = made(logs)
    for arn in ("arn:aws:sqs:us-east-1:111122223333:q", "arn:aws:lambda:us-east-1:111122223333:function:f", "arn:aws:kinesis:us-east-1:111122223333:stream/s", "x"):
        with refused("InvalidParameterException", 400):
            logs.put_subscription_filter(logGroupName=group, filterName="f", filterPattern="", destinationArn=arn)
    assert logs.describe_subscription_filters(logGroupName=group)["subscriptionFilters"] == []
    with refused("ResourceNotFoundException", 400):
        logs.delete_subscription_filter(logGroupName=group, filterName="f")


def test_what_is_not_built_says_so(logs):
    with refused("NotImplemented", 501):
        logs.start_query(startTime=0, endTime=1, queryString="fields @message", logGroupName="x")
