"""State machines and EventBridge: as a target of rules, and what is told of executions."""

import json

import pytest

from conformance.principals import allow, create_role, policy, unique
from conformance.refusal import refused
from conformance.tests.stepfunctions.machines import ended, made, queue, started, states
from conformance.waiting import eventually


def test_a_rule_starts_an_execution(root):
    machine = made(root, states("A", A={"Type": "Pass", "Parameters": {"n.$": "$.detail.n"}}))
    rule, source = unique("rule"), unique("source")
    root.events.put_rule(Name=rule, EventPattern=json.dumps({"source": [source]}))
    put = lambda **more: root.events.put_targets(Rule=rule, Targets=[{"Id": "a", "Arn": machine} | more])
    with refused("ValidationException", 400, "RoleArn is required for target a"):
        put()
    put(RoleArn=create_role(root, {"Service": "events.amazonaws.com"}, allow("states:StartExecution", machine)))
    root.events.put_events(Entries=[{"Source": source, "DetailType": "it", "Detail": json.dumps({"n": 4})}])
    [execution] = eventually(lambda: root.stepfunctions.list_executions(stateMachineArn=machine)["executions"], what="an execution")
    assert json.loads(ended(root.stepfunctions, execution["executionArn"])["output"]) == {"n": 4}


def test_what_is_told_of_executions(root):
    machine = made(root, states("F", F={"Type": "Fail", "Error": "Secret", "Cause": "data"}))
    rule, url = unique("rule"), queue(root)
    arn = root.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    root.sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy({"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": arn})})
    root.events.put_rule(Name=rule, EventPattern=json.dumps({"source": ["aws.states"], "detail": {"stateMachineArn": [machine]}}))
    root.events.put_targets(Rule=rule, Targets=[{"Id": "a", "Arn": arn}])
    execution = started(root.stepfunctions, machine, {"given": 1})
    came = []

    def both():
        for message in root.sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1, MaxNumberOfMessages=10).get("Messages", []):
            came.append(json.loads(message["Body"]))
            root.sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        return {it["detail"]["status"] for it in came} == {"RUNNING", "FAILED"}

    eventually(both, what="what is told")
    for event in came:
        assert event["detail-type"] == "Step Functions Execution Status Change" and event["resources"] == [execution]
        assert event["detail"]["executionArn"] == execution and event["detail"]["input"] is None
