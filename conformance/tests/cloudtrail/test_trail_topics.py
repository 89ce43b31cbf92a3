"""Trails that tell a topic of their files: tried when it is named, told with each file."""

import json

import pytest

from conformance.principals import allow, policy, unique
from conformance.refusal import refused
from conformance.tests.sns.topics import Queue, made, subscribed
from conformance.trails import LOG, SERVICE, Trail
from conformance.waiting import eventually
from conformance.tests.server.test_jobs import admin


def permit(root, topic, *statements):
    root.sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=policy(*statements))


@pytest.fixture
def topic(root, server):
    topic = made(root.sns)
    permit(root, topic, allow("SNS:Publish", topic, Principal=SERVICE, Condition={"StringEquals": {"aws:SourceAccount": server.account}}))
    return topic


def delivered(server):
    status, body = admin(server, "jobs/cloudtrail-delivery/run", "POST")
    assert status == 200, body


def test_a_topic_is_told_of_each_file(root, server, topic):
    queue = Queue(root, topic)
    subscribed(root, topic, queue)
    name = topic.rsplit(":", 1)[1]
    with Trail(root, server, SnsTopicName=name) as trail:
        assert (trail.made["SnsTopicName"], trail.made["SnsTopicARN"]) == (topic, topic)
        assert root.cloudtrail.get_trail(Name=trail.name)["Trail"]["SnsTopicARN"] == topic
        assert queue.texts(1) == ["CloudTrail validation message."]
        root.kms.create_key(Description=unique("noted"))
        eventually(lambda: delivered(server) or trail.keys(LOG), what="a log file")
        [message] = [json.loads(text) for text in queue.texts(1)]
        assert message["s3Bucket"] == trail.bucket and message["s3ObjectKey"] == trail.keys(LOG)[:1]
        root.cloudtrail.update_trail(Name=trail.name, SnsTopicName="")
        assert "SnsTopicARN" not in root.cloudtrail.get_trail(Name=trail.name)["Trail"]


def test_topics_that_do_not_let_it_in(root, server, topic):
    closed = made(root.sns)
    for name in (closed, closed.rsplit(":", 1)[1], closed + "-absent"):
        with refused("InsufficientSnsTopicPolicyException", 400, "SNS Topic does not exist or the topic policy is incorrect!"):
            Trail(root, server, start=False, SnsTopicName=name)
    for name in ("a b", "arn:aws:sqs:us-east-1:111122223333:queue", "x" * 257):
        with refused("InvalidSnsTopicNameException", 400):
            Trail(root, server, start=False, SnsTopicName=name)
    with Trail(root, server, start=False) as trail:
        with refused("InsufficientSnsTopicPolicyException", 400):
            root.cloudtrail.update_trail(Name=trail.name, SnsTopicName=closed)
        by_arn = {"ArnEquals": {"aws:SourceArn": trail.arn}}
        permit(root, closed, allow("SNS:Publish", closed, Principal=SERVICE, Condition=by_arn))
        assert root.cloudtrail.update_trail(Name=trail.name, SnsTopicName=closed)["SnsTopicARN"] == closed


def test_under_a_key_that_lets_it_in(root, server, topic, key):
    root.sns.set_topic_attributes(TopicArn=topic, AttributeName="KmsMasterKeyId", AttributeValue=key)
    with refused("InsufficientSnsTopicPolicyException", 400):
        Trail(root, server, start=False, SnsTopicName=topic)
    document = json.loads(root.kms.get_key_policy(KeyId=key, PolicyName="default")["Policy"])
    document["Statement"].append(allow(["kms:GenerateDataKey*", "kms:Decrypt"], Principal=SERVICE))
    root.kms.put_key_policy(KeyId=key, PolicyName="default", Policy=json.dumps(document))
    queue = Queue(root, topic)
    subscribed(root, topic, queue)
    with Trail(root, server, start=False, SnsTopicName=topic):
        assert queue.texts(1) == ["CloudTrail validation message."]
