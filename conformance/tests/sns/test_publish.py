"""Publishing by boto3: what a message may be, and what queues get."""

import json

import pytest

from conformance.refusal import refused
from conformance.tests.sns.topics import Queue, made, subscribed, texts


@pytest.fixture(scope="module")
def sns(root):
    return root.sns


@pytest.fixture(scope="module")
def topic(sns):
    return made(sns)


@pytest.fixture(scope="module")
def queue(root, topic):
    queue = Queue(root, topic)
    subscribed(root, topic, queue)
    return queue


def test_a_queue_gets_a_document(server, sns, topic, queue):
    answer = sns.publish(TopicArn=topic, Message="häl\"lo\n", Subject="greeting", MessageAttributes=texts(a="x", n=1.5, b=b"\x00\xff", l=["y", 1]))
    [notice] = queue.notices(1)
    arn = sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"][0]["SubscriptionArn"]
    assert notice["MessageId"] == answer["MessageId"] and "SequenceNumber" not in answer
    assert (notice["Type"], notice["TopicArn"], notice["Message"], notice["Subject"]) == ("Notification", topic, "häl\"lo\n", "greeting")
    assert notice["UnsubscribeURL"] == f"{server.http.url}/?Action=Unsubscribe&Version=2010-03-31&SubscriptionArn={arn}"
    assert notice["SignatureVersion"] == "1" and notice["SigningCertURL"].startswith(f"{server.http.url}/SimpleNotificationService-")
    assert notice["MessageAttributes"] == {
        "a": {"Type": "String", "Value": "x"}, "n": {"Type": "Number", "Value": "1.5"}, "b": {"Type": "Binary", "Value": "AP8="}, "l": {"Type": "String.Array", "Value": '["y", 1]'},
    }


def test_raw_messages_are_the_message_alone(root, sns):
    topic = made(sns)
    queue, dead = Queue(root, topic), Queue(root, topic)
    subscribed(root, topic, queue, RawMessageDelivery="true", RedrivePolicy={"deadLetterTargetArn": dead.arn})
    sns.publish(TopicArn=topic, Message="raw", Subject="unseen", MessageAttributes=texts(a="x", n=2, b=b"\x01"))
    [message] = queue.messages(1)
    assert message["Body"] == "raw"
    shown = {name: (value["DataType"], value.get("StringValue", value.get("BinaryValue"))) for name, value in message["MessageAttributes"].items()}
    assert shown == {"a": ("String", "x"), "n": ("Number", "2"), "b": ("Binary", b"\x01")}
    # SQS has room for ten attributes: what has more is no message for it.
    sns.publish(TopicArn=topic, Message="too many", MessageAttributes=texts(**{f"a{number}": "x" for number in range(11)}))
    sns.publish(TopicArn=topic, Message="ten", MessageAttributes=texts(**{f"a{number}": "x" for number in range(10)}))
    assert [message["Body"] for message in queue.messages(1)] == ["ten"]


def test_a_text_for_each_protocol(sns, topic, queue):
    sns.publish(TopicArn=topic, MessageStructure="json", Message=json.dumps({"default": "for all", "sqs": "for queues", "http": "for endpoints", "email": 1}))
    sns.publish(TopicArn=topic, MessageStructure="json", Message=json.dumps({"default": "for all", "http": "for endpoints"}))
    assert sorted(queue.texts(2)) == ["for all", "for queues"]


@pytest.mark.parametrize("wrong, text", [
    ({"Message": ""}, "Empty message"),
    ({"Message": "x" * 262_145}, "Message too long"),
    ({"Message": "x" * 262_144, "MessageAttributes": {"a": {"DataType": "String", "StringValue": "b"}}}, "Message too long"),
    ({"Subject": ""}, "Subject"),
    ({"Subject": "x" * 100}, "Subject"),
    ({"Subject": "a\nb"}, "Subject"),
    ({"Subject": "ä"}, "Subject"),
    ({"Subject": " x"}, "Subject"),
    ({"MessageStructure": "xml"}, "MessageStructure"),
    ({"MessageStructure": "json", "Message": "{"}, "JSON message body failed to parse"),
    ({"MessageStructure": "json", "Message": "{}"}, "No default entry in JSON message body"),
    ({"MessageDeduplicationId": "a"}, "MessageDeduplicationId"),
    ({"MessageGroupId": "a b"}, "MessageGroupId"),
    ({"MessageAttributes": {"a..b": {"DataType": "String", "StringValue": "x"}}}, "MessageAttributes"),
])
def test_messages_that_are_none(sns, topic, wrong, text):
    with refused("InvalidParameter", 400, text):
        sns.publish(**{"TopicArn": topic, "Message": "x"} | wrong)


@pytest.mark.parametrize("value, text", [
    ({"DataType": "Text", "StringValue": "x"}, "invalid message attribute type"),
    ({"DataType": "Number", "StringValue": "x"}, "Could not cast"),
    ({"DataType": "String", "StringValue": ""}, "non-empty message attribute value"),
    ({"DataType": "String"}, "non-empty message attribute value"),
    ({"DataType": "Binary", "BinaryValue": b""}, "non-empty message attribute value"),
    ({"DataType": "String", "BinaryValue": b"x"}, "non-empty message attribute value"),
])
def test_attributes_that_are_none(sns, topic, value, text):
    with refused("ParameterValueInvalid", 400, text):
        sns.publish(TopicArn=topic, Message="x", MessageAttributes={"a": value})


def test_targets_that_are_none(sns, topic):
    endpoint = f"{topic.rsplit(':', 1)[0]}:endpoint/GCM/a/b"
    for target in ({}, {"TopicArn": topic, "TargetArn": topic}, {"TargetArn": endpoint}):
        with refused("InvalidParameter", 400):
            sns.publish(Message="x", **target)
    with refused("InvalidParameter", 400, "PhoneNumber is not supported"):
        sns.publish(Message="x", PhoneNumber="+15555550100")
    with refused("NotFound", 404, "Topic does not exist"):
        sns.publish(Message="x", TargetArn=topic + "-not-there")


def test_a_topic_is_a_target_too(sns, topic, queue):
    sns.publish(TargetArn=topic, Message="by another name")
    assert queue.texts(1) == ["by another name"]


def test_batches(sns, topic, queue):
    entries = [{"Id": str(number), "Message": f"batch {number}", "MessageAttributes": texts(n=number)} for number in range(10)]
    answer = sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=entries)
    assert [entry["Id"] for entry in answer["Successful"]] == [str(number) for number in range(10)] and answer["Failed"] == []
    by_id = {notice["MessageId"]: notice["Message"] for notice in queue.notices(10)}
    assert by_id == {entry["MessageId"]: f"batch {entry['Id']}" for entry in answer["Successful"]}
    answer = sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[{"Id": "good", "Message": "x"}, {"Id": "bad", "Message": "x", "Subject": "\n"}])
    [failed] = answer["Failed"]
    assert (failed["Id"], failed["Code"], failed["SenderFault"]) == ("bad", "InvalidParameter", True)
    assert [entry["Id"] for entry in answer["Successful"]] == ["good"] and queue.texts(1) == ["x"]


@pytest.mark.parametrize("entries, code", [
    ([], "EmptyBatchRequest"),
    ([{"Id": str(number), "Message": "x"} for number in range(11)], "TooManyEntriesInBatchRequest"),
    ([{"Id": "a b", "Message": "x"}], "InvalidBatchEntryId"),
    ([{"Id": "a", "Message": "x"}, {"Id": "a", "Message": "y"}], "BatchEntryIdsNotDistinct"),
    ([{"Id": str(number), "Message": "x" * 131_073} for number in range(2)], "BatchRequestTooLong"),
])
def test_batches_that_are_none(sns, topic, entries, code):
    with refused(code, 400):
        sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=entries)


def test_the_largest_message(sns, topic, queue):
    sns.publish(TopicArn=topic, Message="ü" * 131_072)
    assert queue.texts(1) == ["ü" * 131_072]


def test_a_topic_tells_each_of_many(root, sns):
    topic = made(sns)
    queues = [Queue(root, topic) for _ in range(12)]
    for queue in queues:
        subscribed(root, topic, queue)
    sns.publish(TopicArn=topic, Message="to all")
    assert [queue.texts(1) for queue in queues] == [["to all"]] * 12


def test_with_the_aws_cli(cli, root, sns):
    topic = made(sns)
    queue = Queue(root, topic)
    subscribed(root, topic, queue)
    cli.run("sns", "publish", "--topic-arn", topic, "--message", "by the CLI")
    assert queue.texts(1) == ["by the CLI"]
