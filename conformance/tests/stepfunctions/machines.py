"""What tests of state machines have alike."""

import json

from conformance.principals import allow, create_role, unique
from conformance.waiting import eventually

SERVICE = {"Service": "states.amazonaws.com"}


def role(root, *statements):
    """A role for state machines; its ARN."""
    return create_role(root, SERVICE, *statements)


def states(start, /, **states):
    """A definition; what has neither Next nor End ends."""
    for state in states.values():
        if state["Type"] not in ("Succeed", "Fail", "Choice") and "Next" not in state:
            state.setdefault("End", True)
    return {"StartAt": start, "States": states}


def made(root, definition, *statements, role_arn=None, **options):
    """A new state machine; its ARN."""
    role_arn = role_arn or role(root, *statements)
    return root.stepfunctions.create_state_machine(
        name=unique("machine"), definition=json.dumps(definition), roleArn=role_arn, **options)["stateMachineArn"]


def started(sfn, machine, data=None, **options):
    options |= {} if data is None else {"input": json.dumps(data)}
    return sfn.start_execution(stateMachineArn=machine, **options)["executionArn"]


def ended(sfn, execution, seconds=20):
    """The execution, once it is over."""
    def over():
        found = sfn.describe_execution(executionArn=execution)
        return found["status"] != "RUNNING" and found
    return eventually(over, seconds=seconds, what="the end of an execution")


def output(sfn, machine, data=None):
    """What a new execution comes to."""
    found = ended(sfn, started(sfn, machine, data))
    assert found["status"] == "SUCCEEDED", found
    return json.loads(found["output"])


def failed(sfn, machine, data=None):
    """The error and cause that a new execution ends with."""
    found = ended(sfn, started(sfn, machine, data))
    assert found["status"] == "FAILED", found
    return found.get("error"), found.get("cause")


def history(sfn, execution, **options):
    pages = sfn.get_paginator("get_execution_history").paginate(executionArn=execution, **options)
    return [event for page in pages for event in page["events"]]


def kinds(sfn, execution):
    return [event["type"] for event in history(sfn, execution)]


def queue(root):
    """A queue's URL."""
    return root.sqs.create_queue(QueueName=unique("queue"))["QueueUrl"]


def message(root, url):
    """The next message of a queue, deleted."""
    def came():
        return root.sqs.receive_message(QueueUrl=url, WaitTimeSeconds=5).get("Messages")
    [found] = eventually(came, what="a message")
    root.sqs.delete_message(QueueUrl=url, ReceiptHandle=found["ReceiptHandle"])
    return found["Body"]


SEND = allow("sqs:SendMessage")
