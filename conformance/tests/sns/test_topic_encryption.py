"""What messages of topics lie under by boto3: a key of KMS with the topic as its context, or a key that SNS owns."""

import json

import pytest

from conformance import scan
from conformance.audit import events
from conformance.principals import Clients, allow, create_user, deny
from conformance.refusal import refused
from conformance.tests.sns.topics import Queue, made, subscribed, texts
from conformance.waiting import eventually


@pytest.fixture
def sns(root):
    return root.sns


def uses(root, name, key):
    return events(root, name=name, ResourceName=key)


def let_service_in(root, key):
    document = json.loads(root.kms.get_key_policy(KeyId=key, PolicyName="default")["Policy"])
    document["Statement"].append(allow(["kms:GenerateDataKey", "kms:Decrypt"], Principal={"Service": "sns.amazonaws.com"}))
    root.kms.put_key_policy(KeyId=key, PolicyName="default", Policy=json.dumps(document))


@pytest.mark.parametrize("with_key", [False, True], ids=["owned", "kms"])
def test_only_ciphertext_on_disk(fresh_server, with_key):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    key = {"KmsMasterKeyId": clients.kms.create_key()["KeyMetadata"]["Arn"]} if with_key else {}
    topic, marker = made(clients.sns, **key), scan.new_marker().hex()
    queue = Queue(clients, topic)
    subscribed(clients, topic, queue)
    text = (marker + " ") * 3_000
    clients.sns.publish(TopicArn=topic, Message=text, Subject=marker[:50], MessageAttributes=texts(a=marker))
    assert queue.texts(1) == [text]
    server.stop()
    scan.assert_no_plaintext(server.data_dir, [marker.encode()], at_least_bytes=4096)
    assert marker not in server.log()


def test_whoever_publishes_needs_the_key(server, root, sns, key):
    topic = made(sns, KmsMasterKeyId=key)
    queue = Queue(root, topic)
    subscribed(root, topic, queue)
    publisher = lambda *statements: Clients(server.http, create_user(root, allow("sns:Publish"), *statements)).sns
    both = allow(["kms:GenerateDataKey", "kms:Decrypt"], key)
    assert publisher(both).publish(TopicArn=topic, Message="let in")["MessageId"]
    for statements in ([], [allow("kms:GenerateDataKey", key)], [allow("kms:Decrypt", key)], [both, deny("kms:*", key)]):
        with refused("KMSAccessDenied", 400):
            publisher(*statements).publish(TopicArn=topic, Message="x")
        with refused("KMSAccessDenied", 400):
            publisher(*statements).publish_batch(TopicArn=topic, PublishBatchRequestEntries=[{"Id": "a", "Message": "x"}])
    by_context = lambda arn: allow(["kms:GenerateDataKey", "kms:Decrypt"], key, Condition={"StringEquals": {"kms:EncryptionContext:aws:sns:topicArn": arn, "kms:ViaService": f"sns.{server.region}.amazonaws.com"}})
    assert publisher(by_context(topic)).publish(TopicArn=topic, Message="by its context")["MessageId"]
    with refused("KMSAccessDenied", 400):
        publisher(by_context(topic + "-other")).publish(TopicArn=topic, Message="x")
    assert sorted(queue.texts(2)) == ["by its context", "let in"]


def test_a_key_that_is_turned_off_ends_publishing_at_once(root, sns, key):
    topic = made(sns, KmsMasterKeyId=key)
    sns.publish(TopicArn=topic, Message="x")
    root.kms.disable_key(KeyId=key)
    with refused("KMSDisabled", 400, "is disabled"):
        sns.publish(TopicArn=topic, Message="y")
    with pytest.raises(sns.exceptions.KMSDisabledException):
        sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[{"Id": "a", "Message": "y"}])
    root.kms.enable_key(KeyId=key)
    root.kms.schedule_key_deletion(KeyId=key)
    with refused("KMSInvalidState", 400):
        sns.publish(TopicArn=topic, Message="y")


def test_what_waits_is_not_opened_while_its_key_is_off(root, sns, key):
    """The queue's key is off, so that the message waits; then the topic's: turning the queue's on again does not help."""
    of_queue = root.kms.create_key()["KeyMetadata"]["Arn"]
    let_service_in(root, of_queue)
    topic = made(sns, KmsMasterKeyId=key)
    queue = Queue(root, topic, KmsMasterKeyId=of_queue)
    subscribed(root, topic, queue, RawMessageDelivery="true")
    root.kms.disable_key(KeyId=of_queue)
    sns.publish(TopicArn=topic, Message="waits")
    eventually(lambda: any(it.get("errorCode") == "DisabledException" for it in uses(root, "GenerateDataKey", of_queue)), what="a delivery that fails")
    root.kms.disable_key(KeyId=key)
    root.kms.enable_key(KeyId=of_queue)
    eventually(lambda: any(it.get("errorCode") == "DisabledException" for it in uses(root, "Decrypt", key)), seconds=40, what="a message that is not opened")
    assert queue.count() == 0
    root.kms.enable_key(KeyId=key)
    assert [message["Body"] for message in queue.messages(1)] == ["waits"]


def test_each_use_of_a_key_is_recorded(server, root, sns, key):
    user = create_user(root, allow(["sns:Publish", "kms:GenerateDataKey", "kms:Decrypt"]))
    topic = made(sns, KmsMasterKeyId=key)
    queue = Queue(root, topic)
    subscribed(root, topic, queue)
    for text in ("one", "two"):
        Clients(server.http, user).sns.publish(TopicArn=topic, Message=text)
    assert sorted(queue.texts(2)) == ["one", "two"]
    [made_once] = eventually(lambda: uses(root, "GenerateDataKey", key), what="the making of a data key")
    opened = eventually(lambda: (found := uses(root, "Decrypt", key)) and len(found) >= 4 and found, what="its uses")
    for event in [made_once, *opened]:
        assert event["requestParameters"]["encryptionContext"] == {"aws:sns:topicArn": topic}
        assert event["userIdentity"]["arn"] == user.arn and event["userIdentity"]["invokedBy"] == "sns.amazonaws.com"


def test_keys_that_are_none(root, sns):
    with refused("KMSNotFound", 400):
        sns.publish(TopicArn=made(sns, KmsMasterKeyId="alias/does-not-exist"), Message="x")
    signing = root.kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["Arn"]
    with refused("KMSInvalidState", 400):
        sns.publish(TopicArn=made(sns, KmsMasterKeyId=signing), Message="x")


def test_the_key_that_aws_manages(root, sns):
    topic = made(sns, KmsMasterKeyId="alias/aws/sns")
    queue = Queue(root, topic)
    subscribed(root, topic, queue)
    sns.publish(TopicArn=topic, Message="managed")
    assert queue.texts(1) == ["managed"]
    assert root.kms.describe_key(KeyId="alias/aws/sns")["KeyMetadata"]["KeyManager"] == "AWS"


def test_a_queue_under_a_key_needs_the_service_to_be_let_in(root, sns, key):
    topic = made(sns)
    queue = Queue(root, topic, KmsMasterKeyId=key)
    subscribed(root, topic, queue)
    let_service_in(root, key)
    sns.publish(TopicArn=topic, Message="let in")
    assert queue.texts(1) == ["let in"]
