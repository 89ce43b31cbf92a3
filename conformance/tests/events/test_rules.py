"""Buses, rules and targets by boto3: made, listed, described, changed, tagged and deleted."""

import json

import pytest

from conformance.audit import event_of
from conformance.principals import unique
from conformance.refusal import refused
from conformance.tests.sqs.queues import arn_of, made

PATTERN = '{"source":["a"]}'


@pytest.fixture
def events(root):
    return root.events


@pytest.fixture
def rule(events):
    """A new rule; its name."""
    name = unique("rule")
    events.put_rule(Name=name, EventPattern=PATTERN)
    return name


def arn(server, resource):
    return f"arn:aws:events:us-east-1:{server.account}:{resource}"


def test_the_default_bus_is_there(server, events):
    bus = events.describe_event_bus()
    assert (bus["Name"], bus["Arn"]) == ("default", arn(server, "event-bus/default"))
    assert "default" in [bus["Name"] for bus in events.list_event_buses()["EventBuses"]]
    with refused("ValidationException", 400, "Cannot delete event bus default."):
        events.delete_event_bus(Name="default")
    with refused("ResourceAlreadyExistsException", 400, "Event bus default already exists."):
        events.create_event_bus(Name="default")


def test_a_bus_is_made_changed_and_deleted(server, root, events):
    name = unique("bus")
    answer = events.create_event_bus(Name=name, Description="one", Tags=[{"Key": "team", "Value": "a"}])
    assert (answer["EventBusArn"], answer["Description"]) == (arn(server, f"event-bus/{name}"), "one")
    record = event_of(root, answer, "CreateEventBus")
    assert record["eventSource"] == "events.amazonaws.com" and record["requestParameters"]["name"] == name
    with refused("ResourceAlreadyExistsException", 400, f"Event bus {name} already exists."):
        events.create_event_bus(Name=name)
    events.update_event_bus(Name=name, Description="two")
    assert events.describe_event_bus(Name=answer["EventBusArn"])["Description"] == "two"
    [listed] = events.list_event_buses(NamePrefix=name)["EventBuses"]
    assert (listed["Arn"], listed["Description"]) == (answer["EventBusArn"], "two")
    rule = events.put_rule(Name="r", EventPattern=PATTERN, EventBusName=name)["RuleArn"]
    assert rule == arn(server, f"rule/{name}/r")
    with refused("ValidationException", 400, "Event bus can't be deleted since it has rules."):
        events.delete_event_bus(Name=name)
    events.delete_rule(Name="r", EventBusName=name)
    events.delete_event_bus(Name=name)
    events.delete_event_bus(Name=name)
    with refused("ResourceNotFoundException", 400, f"Event bus {name} does not exist."):
        events.describe_event_bus(Name=name)


def test_what_buses_do_not_have_is_refused(root, events, key):
    name = unique("bus")
    queue = arn_of(root.sqs, made(root.sqs))
    with refused("ValidationException", 400, "DeadLetterConfig is not supported"):
        events.create_event_bus(Name=name, DeadLetterConfig={"Arn": queue})
    with refused("ValidationException", 400, "LogConfig is not supported"):
        events.create_event_bus(Name=name, LogConfig={"Level": "INFO"})
    with refused("ValidationException", 400, "Partner event sources are not supported."):
        events.create_event_bus(Name=name, EventSourceName="aws.partner/example/x")
    with refused("ValidationException", 400, "cannot be used"):
        events.create_event_bus(Name=name, KmsKeyIdentifier=key)


def test_permissions_are_statements(server, events, other_account):
    name = unique("bus")
    bus = events.create_event_bus(Name=name)["EventBusArn"]
    assert "Policy" not in events.describe_event_bus(Name=name)
    account = other_account.principal.account
    events.put_permission(EventBusName=name, Action="events:PutEvents", Principal=account, StatementId="other")
    events.put_permission(EventBusName=name, Action="events:PutEvents", Principal="*", StatementId="all", Condition={
        "Type": "StringEquals", "Key": "aws:PrincipalOrgID", "Value": "o-1234567890"})
    policy = json.loads(events.describe_event_bus(Name=name)["Policy"])
    assert policy["Statement"] == [
        {"Sid": "other", "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account}:root"}, "Action": "events:PutEvents", "Resource": bus},
        {"Sid": "all", "Effect": "Allow", "Principal": "*", "Action": "events:PutEvents", "Resource": bus,
         "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1234567890"}}},
    ]
    events.remove_permission(EventBusName=name, StatementId="other")
    with refused("ResourceNotFoundException", 400, "Statement with the provided id does not exist."):
        events.remove_permission(EventBusName=name, StatementId="other")
    with refused("ValidationException", 400, "Parameter StatementId is required."):
        events.remove_permission(EventBusName=name)
    events.remove_permission(EventBusName=name, RemoveAllPermissions=True)
    assert "Policy" not in events.describe_event_bus(Name=name)
    with refused("ValidationException", 400, "Policy is not valid"):
        events.put_permission(EventBusName=name, Policy="{}")
    with refused("ResourceNotFoundException", 400, "Event bus absent does not exist."):
        events.put_permission(EventBusName="absent", Action="events:PutEvents", Principal="*", StatementId="x")


def test_a_rule_is_described_and_changed(server, root, events):
    name = unique("rule")
    answer = events.put_rule(Name=name, EventPattern=PATTERN, Description="d", State="DISABLED", Tags=[{"Key": "k", "Value": "v"}])
    assert answer["RuleArn"] == arn(server, f"rule/{name}")
    event_of(root, answer, "PutRule")
    found = events.describe_rule(Name=name)
    found.pop("ResponseMetadata")
    assert found == {"Name": name, "Arn": answer["RuleArn"], "EventPattern": PATTERN, "State": "DISABLED", "Description": "d",
                     "EventBusName": "default", "CreatedBy": server.account}
    events.put_rule(Name=name, EventPattern='{"source":["b"]}', State="ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS")
    found = events.describe_rule(Name=name)
    assert (found["EventPattern"], found["State"]) == ('{"source":["b"]}', "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS")
    assert "Description" not in found, "what is not sent again is gone"
    assert events.list_tags_for_resource(ResourceARN=answer["RuleArn"])["Tags"] == [{"Key": "k", "Value": "v"}]
    events.tag_resource(ResourceARN=answer["RuleArn"], Tags=[{"Key": "l", "Value": "w"}])
    events.untag_resource(ResourceARN=answer["RuleArn"], TagKeys=["k"])
    assert events.list_tags_for_resource(ResourceARN=answer["RuleArn"])["Tags"] == [{"Key": "l", "Value": "w"}]
    with refused("ValidationException", 400, "reserved for system use"):
        events.tag_resource(ResourceARN=answer["RuleArn"], Tags=[{"Key": "aws:x", "Value": "w"}])
    events.delete_rule(Name=name)
    events.delete_rule(Name=name)
    with refused("ResourceNotFoundException", 400, f"Rule {name} does not exist on EventBus default."):
        events.describe_rule(Name=name)


def test_rules_are_listed_by_the_page(events):
    prefix = unique("listed")
    names = [f"{prefix}-{number}" for number in range(5)]
    for name in names:
        events.put_rule(Name=name, EventPattern=PATTERN)
    first = events.list_rules(NamePrefix=prefix, Limit=2)
    second = events.list_rules(NamePrefix=prefix, Limit=2, NextToken=first["NextToken"])
    third = events.list_rules(NamePrefix=prefix, Limit=2, NextToken=second["NextToken"])
    assert [rule["Name"] for page in (first, second, third) for rule in page["Rules"]] == names and "NextToken" not in third
    with refused("ValidationException", 400, "nextToken"):
        events.list_rules(NamePrefix=unique("other"), Limit=2, NextToken=first["NextToken"])
    with refused("ResourceNotFoundException", 400, "Event bus absent does not exist."):
        events.list_rules(EventBusName="absent")


def test_targets_are_put_listed_and_removed(root, events, rule):
    queue, other = (arn_of(root.sqs, made(root.sqs)) for _ in range(2))
    target = {
        "Id": "a", "Arn": queue, "InputTransformer": {"InputPathsMap": {"x": "$.detail.x"}, "InputTemplate": '"<x>"'},
        "RetryPolicy": {"MaximumRetryAttempts": 2, "MaximumEventAgeInSeconds": 60}, "DeadLetterConfig": {"Arn": other},
    }
    events.put_targets(Rule=rule, Targets=[target, {"Id": "b", "Arn": other, "Input": "{}"}])
    assert events.list_targets_by_rule(Rule=rule)["Targets"] == [target, {"Id": "b", "Arn": other, "Input": "{}"}]
    assert events.list_targets_by_rule(Rule=rule, Limit=1)["Targets"] == [target]
    assert events.list_rule_names_by_target(TargetArn=queue)["RuleNames"] == [rule]
    with refused("ValidationException", 400, "Rule can't be deleted since it has targets."):
        events.delete_rule(Name=rule)
    answer = events.remove_targets(Rule=rule, Ids=["a", "absent"])
    assert (answer["FailedEntryCount"], answer["FailedEntries"][0]["TargetId"]) == (1, "absent")
    assert events.list_rule_names_by_target(TargetArn=queue)["RuleNames"] == []
    events.remove_targets(Rule=rule, Ids=["b"])
    events.delete_rule(Name=rule)


def test_a_rule_has_five_targets_at_most(root, events, rule):
    queue = arn_of(root.sqs, made(root.sqs))
    events.put_targets(Rule=rule, Targets=[{"Id": str(number), "Arn": queue} for number in range(5)])
    with refused("LimitExceededException", 400, "The requested resource exceeds the maximum number allowed."):
        events.put_targets(Rule=rule, Targets=[{"Id": "6", "Arn": queue}])


@pytest.mark.parametrize("more, text", [
    ({"Arn": "x"}, "Provided Arn is not in correct format."),
    ({"Arn": "arn:aws:lambda:us-east-1:123456789012:function:f"}, "lambda is not a supported service for a target."),
    ({"Arn": "arn:aws:sqs:eu-west-1:123456789012:q"}, "in the Region of the rule"),
    ({"Arn": "arn:aws:sqs:us-east-1:123456789012:q.fifo"}, "MessageGroupId must be specified for target: t."),
    ({"Input": "{", }, "Invalid Input for target t."), ({"InputPath": "detail"}, "Invalid InputPath for target t."),
    ({"Input": "{}", "InputPath": "$"}, "Only one of Input, InputPath, or InputTransformer must be provided for target t."),
    ({"InputTransformer": {"InputTemplate": '"<x>"'}}, "InputTemplate for target t contains invalid placeholder x."),
    ({"InputTransformer": {"InputPathsMap": {"awsx": "$"}, "InputTemplate": '"x"'}}, "reserved name awsx"),
    ({"KinesisParameters": {"PartitionKeyPath": "$"}}, "Parameter KinesisParameters is not applicable to target t."),
    ({"DeadLetterConfig": {"Arn": "arn:aws:sqs:us-east-1:123456789012:q.fifo"}}, "Only standard queues are supported."),
    ({"RoleArn": "arn:aws:iam::123456789012:role/elsewhere"}, "one of this account"),
    ({"Arn": "arn:aws:events:us-east-1:123456789012:event-bus/other", "InputPath": "$.detail"}, "not applicable to target t, which is an event bus"),
])
def test_targets_that_there_are_not(events, rule, more, text):
    with refused("ValidationException", 400, text):
        events.put_targets(Rule=rule, Targets=[{"Id": "t", "Arn": "arn:aws:sqs:us-east-1:123456789012:q"} | more])


@pytest.mark.parametrize("options, text", [
    ({}, "EventPattern or ScheduleExpression must be specified"), ({"ScheduleExpression": "rate(1 minutes)"}, "Parameter ScheduleExpression is not valid."),
    ({"ScheduleExpression": "cron(0 12 * * * *)"}, "Parameter ScheduleExpression is not valid."),
])
def test_rules_that_there_are_not(events, options, text):
    with refused("ValidationException", 400, text):
        events.put_rule(Name=unique("rule"), **options)


def test_schedules_are_of_the_default_bus(events):
    name = unique("bus")
    events.create_event_bus(Name=name)
    with refused("ValidationException", 400, "ScheduleExpression is supported only on the default event bus."):
        events.put_rule(Name="r", ScheduleExpression="rate(1 minute)", EventBusName=name)
