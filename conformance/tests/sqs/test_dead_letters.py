"""Dead letters by boto3: where they go, whose they are, and how they come back."""

import json

import pytest

from conformance.audit import lookup
from conformance.principals import Clients, allow, create_user
from conformance.refusal import refused
from conformance.tests.server.test_jobs import run
from conformance.tests.sqs.queues import arn_of, attributes, bodies, counts, drained, made, received
from conformance.waiting import eventually


@pytest.fixture
def sqs(root):
    return root.sqs


def redrive(arn, count=1):
    return json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": count})


def pair(sqs, count=1, fifo=False):
    """A queue and that of its dead letters."""
    options = {"ContentBasedDeduplication": "true"} if fifo else {}
    dead = made(sqs, fifo=fifo, **options)
    return made(sqs, fifo=fifo, VisibilityTimeout=0, RedrivePolicy=redrive(arn_of(sqs, dead), count), **options), dead


def test_what_is_received_too_often_goes_to_the_other_queue(sqs):
    url, dead = pair(sqs, count=2)
    sent = sqs.send_message(QueueUrl=url, MessageBody="poison")
    assert bodies(sqs, url) == bodies(sqs, url) == ["poison"]
    assert received(sqs, url) == [] and counts(sqs, url) == (0, 0, 0)
    [message] = received(sqs, dead, MessageSystemAttributeNames=["All"])
    assert (message["MessageId"], message["Body"]) == (sent["MessageId"], "poison")
    assert message["Attributes"]["DeadLetterQueueSourceArn"] == arn_of(sqs, url)
    assert sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"] == [url]
    assert json.loads(attributes(sqs, url, "RedrivePolicy")) == {"deadLetterTargetArn": arn_of(sqs, dead), "maxReceiveCount": 2}
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"RedrivePolicy": ""})
    assert sqs.list_dead_letter_source_queues(QueueUrl=dead)["queueUrls"] == []


def test_dead_letters_of_a_group_let_the_others_go_on(sqs):
    url, dead = pair(sqs, fifo=True)
    for number in range(3):
        sqs.send_message(QueueUrl=url, MessageBody=str(number), MessageGroupId="g")
    assert bodies(sqs, url) == ["0"]
    assert bodies(sqs, url, MaxNumberOfMessages=10, VisibilityTimeout=30) == ["1", "2"]
    assert drained(sqs, dead) == ["0"]


def test_redrive_policies_that_are_none(sqs):
    url, plain, ordered = made(sqs), made(sqs), made(sqs, fifo=True)
    arn = arn_of(sqs, plain)
    for policy, reason in [
        ("x", "not a valid JSON map"), (json.dumps({"deadLetterTargetArn": "dummy", "maxReceiveCount": 42}), "Invalid value for deadLetterTargetArn."),
        (redrive(arn, 0), "maxReceiveCount"), (redrive(arn, 1001), "maxReceiveCount"), (redrive(arn + "-none"), "Dead letter target does not exist."),
        (redrive(arn_of(sqs, ordered)), "must be same type"), (json.dumps({"maxReceiveCount": 1}), "mandatory attribute: deadLetterTargetArn"),
        (redrive(arn.replace("us-east-1", "eu-west-1")), "Dead letter target owner should be same as the source."),
    ]:
        with refused("InvalidParameterValue", 400, reason):
            sqs.set_queue_attributes(QueueUrl=url, Attributes={"RedrivePolicy": policy})


def test_a_queue_says_whose_dead_letters_it_takes(sqs):
    url, other, dead = made(sqs), made(sqs), made(sqs)
    policy = redrive(arn_of(sqs, dead))
    permit = lambda **policy: sqs.set_queue_attributes(QueueUrl=dead, Attributes={"RedriveAllowPolicy": json.dumps(policy)})
    permit(redrivePermission="denyAll")
    with refused("InvalidParameterValue", 400, "does not allow"):
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"RedrivePolicy": policy})
    permit(redrivePermission="byQueue", sourceQueueArns=[arn_of(sqs, url)])
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"RedrivePolicy": policy})
    with refused("InvalidParameterValue", 400, "does not allow"):
        sqs.set_queue_attributes(QueueUrl=other, Attributes={"RedrivePolicy": policy})
    with refused("InvalidParameterValue", 400, "one to ten"):
        permit(redrivePermission="byQueue")
    permit(redrivePermission="allowAll")
    assert json.loads(attributes(sqs, dead, "RedriveAllowPolicy")) == {"redrivePermission": "allowAll"}


def buried(sqs, url, *texts):
    """Has messages become dead letters."""
    for text in texts:
        sqs.send_message(QueueUrl=url, MessageBody=text)
    for _ in texts:
        assert len(received(sqs, url)) == 1
    assert received(sqs, url) == []


def tasks(sqs, dead):
    return sqs.list_message_move_tasks(SourceArn=arn_of(sqs, dead), MaxResults=10)["Results"]


@pytest.mark.parametrize("to", ["source", "other"])
def test_dead_letters_are_moved_back_or_on(server, root, sqs, to):
    url, dead = pair(sqs)
    other = made(sqs)
    sent = sqs.send_message(QueueUrl=url, MessageBody="a")["MessageId"]
    assert bodies(sqs, url) == ["a"] and received(sqs, url) == []
    sqs.send_message(QueueUrl=dead, MessageBody="no dead letter")
    options = {"DestinationArn": arn_of(sqs, other)} if to == "other" else {}
    handle = sqs.start_message_move_task(SourceArn=arn_of(sqs, dead), **options)["TaskHandle"]
    [task] = tasks(sqs, dead)
    assert (task["Status"], task["TaskHandle"], task["ApproximateNumberOfMessagesToMove"]) == ("RUNNING", handle, 2)
    assert run(server, "sqs-move-tasks")["failures"] == 0
    [task] = tasks(sqs, dead)
    assert task["Status"] == "COMPLETED" and "TaskHandle" not in task and task["ApproximateNumberOfMessagesMoved"] == (2 if to == "other" else 1)
    messages = received(sqs, other if to == "other" else url, MaxNumberOfMessages=10, MessageSystemAttributeNames=["All"])
    [message] = [message for message in messages if message["Body"] == "a"]
    assert message["MessageId"] != sent and "DeadLetterQueueSourceArn" not in message["Attributes"]
    assert drained(sqs, dead) == ([] if to == "other" else ["no dead letter"]), "what was sent there has nowhere to go back to"
    record = eventually(lambda: lookup(root, EventName="MoveMessages"), what="the record of the move")[0]
    assert record["eventType"] == "AwsServiceEvent" and record["resources"][0]["ARN"]
    with refused("InvalidParameterValue", 400, "Only active tasks can be cancelled"):
        sqs.cancel_message_move_task(TaskHandle=handle)


def test_a_task_is_slowed_cancelled_and_alone(server, sqs):
    url, dead = pair(sqs)
    buried(sqs, url, *"abcde")
    arn = arn_of(sqs, dead)
    handle = sqs.start_message_move_task(SourceArn=arn, DestinationArn=arn_of(sqs, made(sqs)), MaxNumberOfMessagesPerSecond=1)["TaskHandle"]
    with refused("InvalidParameterValue", 400, "There is already a task running."):
        sqs.start_message_move_task(SourceArn=arn)
    assert run(server, "sqs-move-tasks")["failures"] == 0
    moved = sqs.cancel_message_move_task(TaskHandle=handle)["ApproximateNumberOfMessagesMoved"]
    assert 1 <= moved < 5 and counts(sqs, dead) == (5 - moved, 0, 0)
    [task] = tasks(sqs, dead)
    assert (task["Status"], task["ApproximateNumberOfMessagesMoved"], task["MaxNumberOfMessagesPerSecond"]) == ("CANCELLED", moved, 1)
    assert run(server, "sqs-move-tasks")["failures"] == 0
    assert counts(sqs, dead) == (5 - moved, 0, 0)


def test_a_task_whose_destination_goes_fails(server, sqs):
    url, dead = pair(sqs)
    buried(sqs, url, "a")
    other = made(sqs)
    sqs.start_message_move_task(SourceArn=arn_of(sqs, dead), DestinationArn=arn_of(sqs, other))
    sqs.delete_queue(QueueUrl=other)
    assert run(server, "sqs-move-tasks")["failures"] == 0
    [task] = tasks(sqs, dead)
    assert (task["Status"], task["FailureReason"]) == ("FAILED", "AWS.SimpleQueueService.NonExistentQueue")
    assert drained(sqs, dead) == ["a"]


def test_tasks_that_are_none(server, root, sqs):
    url, dead = pair(sqs)
    plain = made(sqs)
    with refused("InvalidParameterValue", 400, "Source queue must be configured as a Dead Letter Queue."):
        sqs.start_message_move_task(SourceArn=arn_of(sqs, plain))
    missing = "doesn't exist"
    for arn in ("nonsense", arn_of(sqs, plain) + "-none"):
        with refused("ResourceNotFoundException", 404, missing):
            sqs.start_message_move_task(SourceArn=arn)
        with refused("ResourceNotFoundException", 404, missing):
            sqs.start_message_move_task(SourceArn=arn_of(sqs, dead), DestinationArn=arn)
        with refused("ResourceNotFoundException", 404, missing):
            sqs.list_message_move_tasks(SourceArn=arn)
    with refused("InvalidParameterValue", 400, "Value for parameter TaskHandle is invalid."):
        sqs.cancel_message_move_task(TaskHandle="nonsense")
    # Whoever moves needs what moving is made of.
    mover = Clients(server.http, create_user(root, allow(["sqs:StartMessageMoveTask", "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"])))
    with refused("AccessDenied", 403, "sqs:SendMessage"):
        mover.sqs.start_message_move_task(SourceArn=arn_of(sqs, dead))
    with refused("AccessDenied", 403, "sqs:SendMessage"):
        mover.sqs.start_message_move_task(SourceArn=arn_of(sqs, dead), DestinationArn=arn_of(sqs, plain))
