"""Topics in order by boto3: groups, sequence numbers, deduplication, and subscriptions of both kinds of queues."""

import json

import pytest

from conformance.refusal import refused
from conformance.tests.sns.topics import Queue, attributes_of, made, subscribed


@pytest.fixture
def sns(root):
    return root.sns


def test_each_group_keeps_its_order(root, sns):
    topic = made(sns, fifo=True, ContentBasedDeduplication="true")
    queue, other = Queue(root, topic, fifo=True), Queue(root, topic)
    subscribed(root, topic, queue)
    subscribed(root, topic, other, RawMessageDelivery="true")
    sequences = []
    for number in range(30):
        answer = sns.publish(TopicArn=topic, Message=f"{number}", MessageGroupId=f"g{number % 3}")
        sequences.append(int(answer["SequenceNumber"]))
    assert sequences == sorted(sequences) and all(len(str(sequence)) == 20 for sequence in sequences)
    messages = queue.messages(30)
    for group in range(3):
        of_group = [message for message in messages if message["Attributes"]["MessageGroupId"] == f"g{group}"]
        numbers = [int(json.loads(message["Body"])["Message"]) for message in of_group]
        assert numbers == list(range(group, 30, 3))
    notice = json.loads(messages[0]["Body"])
    assert int(notice["SequenceNumber"]) in sequences and "Signature" not in notice and "UnsubscribeURL" in notice
    assert sorted(int(message["Body"]) for message in other.messages(30)) == list(range(30))


def test_what_was_published_is_published_once(root, sns):
    topic = made(sns, fifo=True)
    queue = Queue(root, topic, fifo=True)
    subscribed(root, topic, queue, RawMessageDelivery="true")
    first = sns.publish(TopicArn=topic, Message="a", MessageGroupId="g", MessageDeduplicationId="d")
    again = sns.publish(TopicArn=topic, Message="b", MessageGroupId="h", MessageDeduplicationId="d")
    assert (first["MessageId"], first["SequenceNumber"]) == (again["MessageId"], again["SequenceNumber"])
    sns.publish(TopicArn=topic, Message="c", MessageGroupId="g", MessageDeduplicationId="e")
    assert [message["Body"] for message in queue.messages(2)] == ["a", "c"]
    with refused("InvalidParameter", 400, "ContentBasedDeduplication enabled or MessageDeduplicationId"):
        sns.publish(TopicArn=topic, Message="x", MessageGroupId="g")
    with refused("InvalidParameter", 400, "MessageGroupId parameter is required"):
        sns.publish(TopicArn=topic, Message="x", MessageDeduplicationId="f")


def test_deduplication_by_group(root, sns):
    topic = made(sns, fifo=True, ContentBasedDeduplication="true", FifoThroughputScope="MessageGroup")
    queue = Queue(root, topic, fifo=True, DeduplicationScope="messageGroup")
    subscribed(root, topic, queue, RawMessageDelivery="true")
    ids = {group: sns.publish(TopicArn=topic, Message="same", MessageGroupId=group)["MessageId"] for group in "ab"}
    assert ids["a"] != ids["b"] and sns.publish(TopicArn=topic, Message="same", MessageGroupId="a")["MessageId"] == ids["a"]
    assert sorted(message["Attributes"]["MessageGroupId"] for message in queue.messages(2)) == ["a", "b"]
    found = attributes_of(sns, topic)
    assert (found["FifoTopic"], found["ContentBasedDeduplication"], found["FifoThroughputScope"]) == ("true", "true", "MessageGroup")


def test_what_cannot_be_delivered_holds_its_group_only(root, sns, key):
    """A queue whose key is off takes nothing: what waits keeps its order, and comes once the key is on."""
    topic = made(sns, fifo=True, ContentBasedDeduplication="true")
    statement = {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": ["kms:GenerateDataKey", "kms:Decrypt"], "Resource": "*"}
    held = root.kms.get_key_policy(KeyId=key, PolicyName="default")["Policy"]
    document = json.loads(held)
    document["Statement"].append(statement)
    root.kms.put_key_policy(KeyId=key, PolicyName="default", Policy=json.dumps(document))
    queue = Queue(root, topic, fifo=True, KmsMasterKeyId=key)
    subscribed(root, topic, queue, RawMessageDelivery="true")
    root.kms.disable_key(KeyId=key)
    for number in range(5):
        sns.publish(TopicArn=topic, Message=f"{number}", MessageGroupId="g")
    root.kms.enable_key(KeyId=key)
    assert [message["Body"] for message in queue.messages(5)] == list("01234")


def test_only_queues_are_told_in_order(root, sns):
    topic = made(sns, fifo=True)
    for protocol, endpoint in {"https": "https://example.org/", "email": "alice@example.org"}.items():
        with refused("InvalidParameter", 400, "Please use SQS queue for FIFO topics"):
            sns.subscribe(TopicArn=topic, Protocol=protocol, Endpoint=endpoint)
    queue, dead = Queue(root, topic, fifo=True), Queue(root, topic)
    arn = subscribed(root, topic, queue)
    with refused("InvalidParameter", 400, "same type"):
        sns.set_subscription_attributes(SubscriptionArn=arn, AttributeName="RedrivePolicy", AttributeValue='{"deadLetterTargetArn":"%s"}' % dead.arn)
