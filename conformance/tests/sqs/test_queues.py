"""Queues by boto3: made, listed, described, changed, tagged, purged and deleted."""

import json

import pytest

from conformance.audit import event_of
from conformance.principals import unique
from conformance.refusal import refused
from conformance.tests.server.test_jobs import run
from conformance.tests.sqs.queues import arn_of, attributes, bodies, counts, drained, made, received

GONE = "AWS.SimpleQueueService.NonExistentQueue"


@pytest.fixture
def sqs(root):
    return root.sqs


def test_a_queue_is_made_and_described(server, root, sqs):
    name = unique("queue")
    answer = sqs.create_queue(QueueName=name)
    url = answer["QueueUrl"]
    assert url == f"{server.http.url}/{server.account}/{name}"
    assert event_of(root, answer, "CreateQueue")["requestParameters"] == {"queueName": name}
    assert sqs.get_queue_url(QueueName=name)["QueueUrl"] == url
    found = attributes(sqs, url)
    created = found.pop("CreatedTimestamp")
    assert created == found.pop("LastModifiedTimestamp") and len(created) == 10
    assert found == {
        "QueueArn": f"arn:aws:sqs:us-east-1:{server.account}:{name}", "VisibilityTimeout": "30", "DelaySeconds": "0", "MaximumMessageSize": "1048576",
        "MessageRetentionPeriod": "345600", "ReceiveMessageWaitTimeSeconds": "0", "SqsManagedSseEnabled": "true",
        "ApproximateNumberOfMessages": "0", "ApproximateNumberOfMessagesDelayed": "0", "ApproximateNumberOfMessagesNotVisible": "0",
    }
    assert "Attributes" not in sqs.get_queue_attributes(QueueUrl=url), "who asks for none is told none"
    assert attributes(sqs, url, "DelaySeconds") == "0"
    with refused("InvalidAttributeName", 400, "Unknown Attribute Nonsense"):
        attributes(sqs, url, "Nonsense")


def test_a_queue_that_is_there_is_answered_if_it_is_the_same(sqs):
    name = unique("queue")
    asked = {"DelaySeconds": "5", "VisibilityTimeout": "60"}
    url = sqs.create_queue(QueueName=name, Attributes=asked)["QueueUrl"]
    for same in (asked, {"DelaySeconds": "5"}, {}):
        assert sqs.create_queue(QueueName=name, Attributes=same)["QueueUrl"] == url
    with refused("QueueAlreadyExists", 400, "a different value for attribute DelaySeconds"):
        sqs.create_queue(QueueName=name, Attributes={"DelaySeconds": "6"})
    with refused("QueueAlreadyExists", 400, "a different value for attribute Policy"):
        sqs.create_queue(QueueName=name, Attributes={"Policy": json.dumps({"Version": "2012-10-17", "Statement": [
            {"Effect": "Deny", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"}]})})


@pytest.mark.parametrize("name", ["", "a b", "a/b", "x" * 81, ".fifo", "plain.fifo"])
def test_names_that_no_queue_has(sqs, name):
    with refused("InvalidParameterValue", 400, "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"):
        sqs.create_queue(QueueName=name)


@pytest.mark.parametrize("name, value, code", [
    ("VisibilityTimeout", "43201", "InvalidAttributeValue"), ("DelaySeconds", "901", "InvalidAttributeValue"),
    ("MaximumMessageSize", "1048577", "InvalidAttributeValue"), ("MessageRetentionPeriod", "59", "InvalidAttributeValue"),
    ("ReceiveMessageWaitTimeSeconds", "21", "InvalidAttributeValue"), ("KmsDataKeyReusePeriodSeconds", "59", "InvalidAttributeValue"),
    ("Policy", "{}{", "InvalidAttributeValue"), ("RedrivePolicy", "{}", "InvalidParameterValue"), ("QueueArn", "x", "InvalidAttributeName"),
    ("ContentBasedDeduplication", "true", "InvalidAttributeName"),
])
def test_values_that_no_attribute_has(sqs, name, value, code):
    url = made(sqs)
    with refused(code, 400):
        sqs.set_queue_attributes(QueueUrl=url, Attributes={name: value})
    with refused(code, 400):
        made(sqs, **{name: value})


def test_attributes_are_set_and_one_kind_of_encryption_at_a_time(sqs, key):
    url = made(sqs)
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"VisibilityTimeout": "69", "MaximumMessageSize": "2048", "KmsMasterKeyId": key})
    found = attributes(sqs, url)
    assert (found["VisibilityTimeout"], found["MaximumMessageSize"], found["KmsMasterKeyId"]) == ("69", "2048", key)
    assert (found["KmsDataKeyReusePeriodSeconds"], found["SqsManagedSseEnabled"]) == ("300", "false")
    with refused("InvalidAttributeName", 400, "You can use one type of server-side encryption"):
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"KmsMasterKeyId": key, "SqsManagedSseEnabled": "true"})
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"SqsManagedSseEnabled": "true"})
    found = attributes(sqs, url)
    assert found["SqsManagedSseEnabled"] == "true" and "KmsMasterKeyId" not in found


def test_queues_are_listed_by_the_page(sqs):
    prefix = unique("listed")
    urls = [sqs.create_queue(QueueName=f"{prefix}-{number}")["QueueUrl"] for number in range(5)]
    assert sqs.list_queues(QueueNamePrefix=prefix)["QueueUrls"] == urls
    assert "NextToken" not in sqs.list_queues(QueueNamePrefix=prefix)
    first = sqs.list_queues(QueueNamePrefix=prefix, MaxResults=2)
    second = sqs.list_queues(QueueNamePrefix=prefix, MaxResults=2, NextToken=first["NextToken"])
    third = sqs.list_queues(QueueNamePrefix=prefix, MaxResults=2, NextToken=second["NextToken"])
    assert first["QueueUrls"] + second["QueueUrls"] + third["QueueUrls"] == urls and "NextToken" not in third
    assert "QueueUrls" not in sqs.list_queues(QueueNamePrefix=unique("none"))
    pages = sqs.get_paginator("list_queues").paginate(QueueNamePrefix=prefix, PaginationConfig={"PageSize": 3})
    assert [url for page in pages for url in page["QueueUrls"]] == urls
    with refused("InvalidParameterValue", 400, "next token"):
        sqs.list_queues(QueueNamePrefix=unique("other"), MaxResults=2, NextToken=first["NextToken"])
    with refused("InvalidParameterValue", 400, "MaxResults"):
        sqs.list_queues(MaxResults=1001)


def test_tags(sqs):
    url = made(sqs, tags={"team": "a", "stage": "test"})
    assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"team": "a", "stage": "test"}
    sqs.tag_queue(QueueUrl=url, Tags={"team": "b"})
    sqs.untag_queue(QueueUrl=url, TagKeys=["stage", "absent"])
    assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"team": "b"}
    with refused("InvalidParameterValue", 400, "System tags cannot be added"):
        sqs.tag_queue(QueueUrl=url, Tags={"aws:x": "y"})
    with refused("InvalidParameterValue", 400, "Too many tags"):
        sqs.tag_queue(QueueUrl=url, Tags={f"k{number}": "v" for number in range(50)})
    sqs.untag_queue(QueueUrl=url, TagKeys=["team"])
    assert "Tags" not in sqs.list_queue_tags(QueueUrl=url)


def test_a_deleted_queue_is_gone_at_once_with_its_messages(server, sqs):
    url = made(sqs)
    sqs.send_message(QueueUrl=url, MessageBody="x")
    sqs.delete_queue(QueueUrl=url)
    for call in (sqs.delete_queue, sqs.purge_queue, sqs.list_queue_tags, sqs.receive_message, sqs.get_queue_attributes, sqs.list_dead_letter_source_queues):
        with refused(GONE, 400, "The specified queue does not exist."):
            call(QueueUrl=url)
    with pytest.raises(sqs.exceptions.QueueDoesNotExist):
        sqs.send_message(QueueUrl=url, MessageBody="x")
    name = url.rsplit("/", 1)[1]
    with refused(GONE, 400):
        sqs.get_queue_url(QueueName=name)
    with refused("AWS.SimpleQueueService.QueueDeletedRecently", 400, "You must wait 60 seconds"):
        sqs.create_queue(QueueName=name)
    assert run(server, "sqs-removal")["failures"] == 0


def test_a_purge_takes_all_that_was_sent_before_and_nothing_after(server, sqs):
    url = made(sqs)
    for number in range(3):
        sqs.send_message(QueueUrl=url, MessageBody=f"before {number}")
    [flying] = received(sqs, url)
    sqs.purge_queue(QueueUrl=url)
    sqs.send_message(QueueUrl=url, MessageBody="after")
    assert counts(sqs, url) == (1, 0, 0)
    sqs.delete_message(QueueUrl=url, ReceiptHandle=flying["ReceiptHandle"])
    with refused("AWS.SimpleQueueService.PurgeQueueInProgress", 403, "is allowed every 60 seconds"):
        sqs.purge_queue(QueueUrl=url)
    assert run(server, "sqs-removal")["failures"] == 0
    assert drained(sqs, url) == ["after"]


@pytest.mark.parametrize("url", ["plain-name", "http://localhost", "http://localhost/short", "http://localhost/111122223333/a/b"])
def test_addresses_that_no_queue_has(sqs, url):
    with refused("InvalidAddress", 404, "is not valid for this endpoint"):
        sqs.send_message(QueueUrl=url, MessageBody="x")


def test_the_host_of_an_address_is_not_looked_at(sqs):
    url = made(sqs)
    path = url.split("/", 3)[3]
    sqs.send_message(QueueUrl=f"https://sqs.us-east-1.amazonaws.com/{path}", MessageBody="x")
    assert bodies(sqs, f"http://queues.example/{path}") == ["x"]


def test_permissions_are_statements_of_the_policy(server, sqs):
    url = made(sqs)
    arn = arn_of(sqs, url)
    root = f"arn:aws:iam::{server.account}:root"
    sqs.add_permission(QueueUrl=url, Label="one", AWSAccountIds=[server.account], Actions=["ReceiveMessage"])
    statement = {"Effect": "Allow", "Principal": {"AWS": root}, "Action": "SQS:ReceiveMessage", "Resource": arn}
    policy = json.loads(attributes(sqs, url, "Policy"))
    assert policy == {"Version": "2008-10-17", "Id": f"{arn}/SQSDefaultPolicy", "Statement": [{"Sid": "one"} | statement]}
    with refused("InvalidParameterValue", 400, "Value one for parameter Label is invalid. Reason: Already exists."):
        sqs.add_permission(QueueUrl=url, Label="one", AWSAccountIds=[server.account], Actions=["SendMessage"])
    sqs.add_permission(QueueUrl=url, Label="two", AWSAccountIds=[server.account], Actions=["SendMessage", "DeleteMessage"])
    assert [held["Sid"] for held in json.loads(attributes(sqs, url, "Policy"))["Statement"]] == ["one", "two"]
    for label in ("one", "two"):
        sqs.remove_permission(QueueUrl=url, Label=label)
    assert "Policy" not in attributes(sqs, url)
    with refused("InvalidParameterValue", 400, "Reason: can't find label."):
        sqs.remove_permission(QueueUrl=url, Label="two")
    with refused("InvalidParameterValue", 400, "Only the queue owner is allowed to invoke this action."):
        sqs.add_permission(QueueUrl=url, Label="x", AWSAccountIds=[server.account], Actions=["DeleteQueue"])
    with refused("OverLimit", 403, "maximum allowed is 7"):
        sqs.add_permission(QueueUrl=url, Label="x", AWSAccountIds=[server.account], Actions=["SendMessage"] * 8)
