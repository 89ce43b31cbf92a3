"""What messages lie under by boto3: a key of KMS with the queue as its context, or a key that SQS owns."""

import json

import pytest

from conformance import scan
from conformance.audit import events
from conformance.principals import Clients, allow, create_user, policy
from conformance.refusal import refused
from conformance.tests.sqs.queues import arn_of, attributes, bodies, counts, made, received
from conformance.waiting import eventually


@pytest.fixture
def sqs(root):
    return root.sqs


def uses(root, name, key):
    return events(root, name=name, ResourceName=key)


@pytest.mark.parametrize("asked", [{}, {"SqsManagedSseEnabled": "false"}])
def test_messages_are_sealed_without_being_asked_for(fresh_server, asked):
    server = fresh_server()
    sqs = Clients(server.http, server.root).sqs
    url, marker = made(sqs, **asked), scan.new_marker().hex()
    body = (marker + " ") * 5_000
    sqs.send_message(QueueUrl=url, MessageBody=body, MessageAttributes={"a": {"DataType": "String", "StringValue": marker}})
    assert attributes(sqs, url, "SqsManagedSseEnabled") == asked.get("SqsManagedSseEnabled", "true")
    assert bodies(sqs, url, VisibilityTimeout=0) == [body]
    server.stop()
    scan.assert_no_plaintext(server.data_dir, [marker.encode()], at_least_bytes=4096)
    assert marker not in server.log()


def test_a_data_key_is_used_again_within_its_period(server, root, sqs, key):
    url = made(sqs, KmsMasterKeyId=key, VisibilityTimeout=0)
    for number in range(4):
        sqs.send_message(QueueUrl=url, MessageBody=str(number))
    sqs.send_message_batch(QueueUrl=url, Entries=[{"Id": id_, "MessageBody": id_} for id_ in "ab"])
    made_once = eventually(lambda: uses(root, "GenerateDataKey", key), what="the making of a data key")
    assert len(made_once) == 1 and made_once[0]["requestParameters"]["encryptionContext"] == {"aws:sqs:arn": arn_of(sqs, url)}
    assert len(received(sqs, url, MaxNumberOfMessages=10)) == 6
    # Each use of it asks KMS anew: five sends, and one receive of six messages.
    eventually(lambda: len(uses(root, "Decrypt", key)) == 6, what="the uses of the data key")
    other = Clients(server.http, create_user(root, allow("*")))
    other.sqs.send_message(QueueUrl=url, MessageBody="another sender")
    eventually(lambda: len(uses(root, "GenerateDataKey", key)) == 2, what="a data key of another sender")


def test_a_key_that_is_turned_off_ends_the_reuse_at_once(root, sqs, key):
    url = made(sqs, KmsMasterKeyId=key, KmsDataKeyReusePeriodSeconds=86_400)
    sqs.send_message(QueueUrl=url, MessageBody="x")
    root.kms.disable_key(KeyId=key)
    with refused("KMS.DisabledException", 400, "is disabled"):
        sqs.send_message(QueueUrl=url, MessageBody="y")
    with refused("KMS.DisabledException", 400):
        sqs.send_message_batch(QueueUrl=url, Entries=[{"Id": "a", "MessageBody": "y"}])
    with pytest.raises(sqs.exceptions.KmsDisabled):
        received(sqs, url)
    with refused("KMS.DisabledException", 400):
        received(sqs, url, WaitTimeSeconds=20)
    assert counts(sqs, url) == (1, 0, 0), "nothing was received"
    root.kms.enable_key(KeyId=key)
    assert bodies(sqs, url) == ["x"]


def test_keys_that_are_none(sqs, root, key):
    url = made(sqs, KmsMasterKeyId="alias/does-not-exist")
    with refused("KMS.NotFoundException", 400):
        sqs.send_message(QueueUrl=url, MessageBody="x")
    signing = root.kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["Arn"]
    with refused("KMS.InvalidKeyUsageException", 400):
        sqs.send_message(QueueUrl=made(sqs, KmsMasterKeyId=signing), MessageBody="x")
    root.kms.schedule_key_deletion(KeyId=key)
    with refused("KMS.InvalidStateException", 400):
        sqs.send_message(QueueUrl=made(sqs, KmsMasterKeyId=key), MessageBody="x")


def test_the_key_that_aws_manages(root, sqs):
    url = made(sqs, KmsMasterKeyId="alias/aws/sqs")
    sqs.send_message(QueueUrl=url, MessageBody="x")
    assert bodies(sqs, url) == ["x"]
    assert root.kms.describe_key(KeyId="alias/aws/sqs")["KeyMetadata"]["KeyManager"] == "AWS"


def test_senders_and_receivers_need_the_key_as_well(server, root, sqs, key):
    url = made(sqs, KmsMasterKeyId=key, VisibilityTimeout=0)
    caller = lambda *statements: Clients(server.http, create_user(root, allow("sqs:*"), *statements)).sqs
    for sender in (caller(), caller(allow("kms:GenerateDataKey", key)), caller(allow("kms:Decrypt", key))):
        with refused("KMS.AccessDeniedException", 400):
            sender.send_message(QueueUrl=url, MessageBody="x")
    sender = caller(allow(["kms:GenerateDataKey", "kms:Decrypt"], key, Condition={"StringEquals": {
        "kms:ViaService": "sqs.us-east-1.amazonaws.com", "kms:EncryptionContext:aws:sqs:arn": arn_of(sqs, url)}}))
    sender.send_message(QueueUrl=url, MessageBody="x")
    assert bodies(caller(allow("kms:Decrypt", key)), url) == ["x"]
    with refused("KMS.AccessDeniedException", 400):
        received(caller(allow("kms:GenerateDataKey", key)), url)
    with refused("KMS.AccessDeniedException", 400):
        sender.send_message(QueueUrl=made(sqs, KmsMasterKeyId=key), MessageBody="x")


def test_what_was_sent_under_another_key_opens_as_before(root, sqs, key):
    url = made(sqs)
    sqs.send_message(QueueUrl=url, MessageBody="owned")
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"KmsMasterKeyId": key})
    sqs.send_message(QueueUrl=url, MessageBody="kms")
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"SqsManagedSseEnabled": "true"})
    assert sorted(bodies(sqs, url, MaxNumberOfMessages=10, VisibilityTimeout=0)) == ["kms", "owned"]
    root.kms.disable_key(KeyId=key)
    assert bodies(sqs, url, MaxNumberOfMessages=10) == ["owned"], "what opens is not held up by what does not"


def test_a_dead_letter_stays_under_the_key_it_was_sent_under(root, sqs, key):
    dead = made(sqs)
    url = made(sqs, KmsMasterKeyId=key, VisibilityTimeout=0, RedrivePolicy=json.dumps({"deadLetterTargetArn": arn_of(sqs, dead), "maxReceiveCount": 1}))
    sqs.send_message(QueueUrl=url, MessageBody="x")
    assert bodies(sqs, url) == ["x"] and received(sqs, url) == []
    root.kms.disable_key(KeyId=key)
    with refused("KMS.DisabledException", 400):
        received(sqs, dead)
    root.kms.enable_key(KeyId=key)
    assert bodies(sqs, dead) == ["x"]


def test_a_key_policy_can_refuse_a_queue(server, root, sqs, key):
    url = made(sqs, KmsMasterKeyId=key)
    sqs.send_message(QueueUrl=url, MessageBody="x")
    root_arn = {"AWS": f"arn:aws:iam::{server.account}:root"}
    refusal = {"Effect": "Deny", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*", "Condition": {
        "StringEquals": {"kms:EncryptionContext:aws:sqs:arn": arn_of(sqs, url)}}}
    root.kms.put_key_policy(KeyId=key, Policy=policy(allow("kms:*", Principal=root_arn), refusal))
    with refused("KMS.AccessDeniedException", 400):
        received(sqs, url)
