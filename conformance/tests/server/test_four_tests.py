"""The four tests that any feature which stores data under a key must pass. Here: S3 and KMS.

1 ciphertext on disk; 2 refused without permission and by a Deny; 3 refused at once
when the key is off; 4 a trail event that names caller, service and context.
A service added later adds a `Feature`.
"""

import dataclasses
import json
from collections.abc import Callable

import botocore.exceptions
import pytest
import urllib3

from conformance import raw, scan
from conformance.audit import events
from conformance.principals import Clients, allow, client, create_user, deny, policy, unique
from conformance.refusal import refused
from conformance.server import server_at
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually


@dataclasses.dataclass
class Feature:
    """`write` stores data under a key and returns what `read` needs to give it back."""

    name: str
    write: Callable
    read: Callable
    denied: str
    error_prefix: str
    write_action: str
    invoked_by: str | None
    context: Callable
    service_actions: str
    #: Where the service has a code of its own for a key that is off: of reading and of writing.
    off: tuple | None = None
    #: Where it has codes of its own for what KMS says: by KMS's codes.
    codes: dict | None = None


def write_object(clients, key, data, **options):
    bucket = unique("four")
    clients.s3.create_bucket(Bucket=bucket)
    clients.s3.put_object(**{"Bucket": bucket, "Key": "x", "Body": data, "ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key} | options)
    return bucket


def write_parts(clients, key, data, mode="aws:kms"):
    bucket = unique("four")
    clients.s3.create_bucket(Bucket=bucket)
    upload = clients.s3.create_multipart_upload(Bucket=bucket, Key="x", ServerSideEncryption=mode, SSEKMSKeyId=key)["UploadId"]
    etag = clients.s3.upload_part(Bucket=bucket, Key="x", UploadId=upload, PartNumber=1, Body=data)["ETag"]
    parts = {"Parts": [{"PartNumber": 1, "ETag": etag}]}
    clients.s3.complete_multipart_upload(Bucket=bucket, Key="x", UploadId=upload, MultipartUpload=parts)
    return bucket


def write_form(clients, key, data):
    """As a browser does it, with what the server says turned into boto3's error."""
    bucket = unique("four")
    clients.s3.create_bucket(Bucket=bucket)
    sse = {"x-amz-server-side-encryption": "aws:kms", "x-amz-server-side-encryption-aws-kms-key-id": key}
    signer = client("s3", clients.endpoint, clients.principal, signature_version="s3v4")
    made = signer.generate_presigned_post(bucket, "x", Fields=sse, Conditions=[{name: value} for name, value in sse.items()])
    answer = urllib3.PoolManager(retries=False).request("POST", made["url"], fields=made["fields"] | {"file": ("x", data)}, redirect=False)
    if answer.status != 204:
        found = raw.Answer(answer.status, {}, answer.data)
        error = {"Error": {"Code": found.code, "Message": found.element("Message")}, "ResponseMetadata": {"HTTPStatusCode": answer.status}}
        raise botocore.exceptions.ClientError(error, "PostObject")
    return bucket


def write_and_rewrap(clients, key, data):
    bucket = unique("four")
    clients.s3.create_bucket(Bucket=bucket)
    clients.s3.put_object(Bucket=bucket, Key="x", Body=data)
    clients.s3.update_object_encryption(Bucket=bucket, Key="x", ObjectEncryption={"SSEKMS": {"KMSKeyArn": key}})
    return bucket


def write_archived(clients, key, data):
    """Into the archive, and restored from it."""
    bucket = write_object(clients, key, data, StorageClass="GLACIER")
    clients.s3.restore_object(Bucket=bucket, Key="x", RestoreRequest={"Days": 1})
    assert run(server_at(clients.endpoint), "s3-restore")["failures"] == 0
    return bucket


def read_object(clients, bucket):
    return clients.s3.get_object(Bucket=bucket, Key="x")["Body"].read()


def write_secret(clients, key, data):
    return clients.secretsmanager.create_secret(Name=unique("four"), SecretBinary=data[:60_000], KmsKeyId=key)


def read_secret(clients, made):
    return clients.secretsmanager.get_secret_value(SecretId=made["ARN"])["SecretBinary"]


def write_parameter(clients, key, data, size_bytes, **options):
    """A value is text: two digits a byte."""
    made = {"Name": "/" + unique("four"), "Type": "SecureString", "KeyId": key, "Value": data[:size_bytes].hex()} | options
    clients.ssm.put_parameter(**made)
    return clients.ssm.get_parameter(Name=made["Name"])["Parameter"]["ARN"]


def write_message(clients, key, data):
    """A message is text: two digits a byte."""
    url = clients.sqs.create_queue(QueueName=unique("four"), Attributes={"KmsMasterKeyId": key})["QueueUrl"]
    clients.sqs.send_message(QueueUrl=url, MessageBody=data[:60_000].hex())
    return url


def read_message(clients, url):
    [message] = clients.sqs.receive_message(QueueUrl=url, VisibilityTimeout=0)["Messages"]
    return bytes.fromhex(message["Body"])


def write_record(clients, key, data):
    name = unique("four")
    clients.kinesis.create_stream(StreamName=name, ShardCount=1)
    clients.kinesis.start_stream_encryption(StreamName=name, EncryptionType="KMS", KeyId=key)
    clients.kinesis.put_record(StreamName=name, PartitionKey="p", Data=data)
    return clients.kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]["StreamARN"]


def read_record(clients, arn):
    iterator = clients.kinesis.get_shard_iterator(StreamARN=arn, ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
    [record] = clients.kinesis.get_records(ShardIterator=iterator)["Records"]
    return record["Data"]


def write_machine(clients, key, data):
    """A definition is text: two digits a byte."""
    definition = {"Comment": data[:60_000].hex(), "StartAt": "S", "States": {"S": {"Type": "Succeed"}}}
    return clients.stepfunctions.create_state_machine(
        name=unique("four"), definition=json.dumps(definition), roleArn=f"arn:aws:iam::{clients.principal.account}:role/workflow",
        encryptionConfiguration={"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": key})["stateMachineArn"]


def read_machine(clients, machine):
    found = clients.stepfunctions.describe_state_machine(stateMachineArn=machine)
    return bytes.fromhex(json.loads(found["definition"])["Comment"])


def write_item(clients, key, data):
    """The marker is in the keys of the item as well."""
    table = unique("four")
    keys = [("pk", "HASH"), ("sk", "RANGE")]
    clients.dynamodb.create_table(
        TableName=table, BillingMode="PAY_PER_REQUEST", SSESpecification={"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": key},
        KeySchema=[{"AttributeName": name, "KeyType": kind} for name, kind in keys], AttributeDefinitions=[{"AttributeName": name, "AttributeType": "B"} for name, _ in keys])
    clients.dynamodb.put_item(TableName=table, Item={"pk": {"B": data[:200]}, "sk": {"B": data[:300]}, "data": {"B": data[:60_000]}})
    return table, data[:200], clients.sts.get_caller_identity()["Account"]


def read_item(clients, made):
    found = clients.dynamodb.query(TableName=made[0], KeyConditionExpression="pk = :p", ExpressionAttributeValues={":p": {"B": made[1]}})
    [item] = found["Items"]
    return item["data"]["B"]


def write_archive(clients, _, data):
    """Glacier has no key of the caller's: every archive lies under one that the service owns."""
    vault = unique("four")
    clients.glacier.create_vault(vaultName=vault)
    archive = clients.glacier.upload_archive(vaultName=vault, body=data)["archiveId"]
    job = clients.glacier.initiate_job(vaultName=vault, jobParameters={"Type": "archive-retrieval", "ArchiveId": archive})["jobId"]
    assert run(server_at(clients.endpoint), "glacier-retrieval")["failures"] == 0
    return vault, job


def read_archive(clients, made):
    return clients.glacier.get_job_output(vaultName=made[0], jobId=made[1])["body"].read()


def read_parameter(clients, arn):
    return bytes.fromhex(clients.ssm.get_parameter(Name=arn, WithDecryption=True)["Parameter"]["Value"])


S3 = dict(read=read_object, denied="AccessDenied", error_prefix="KMS.", write_action="kms:GenerateDataKey", invoked_by="s3.amazonaws.com", service_actions="s3:*")
SSM = dict(read=read_parameter, denied="AccessDeniedException", error_prefix="", invoked_by="ssm.amazonaws.com", service_actions="ssm:*",
           off=("InvalidKeyId", "InvalidKeyId"), context=lambda arn: {"PARAMETER_ARN": arn})
FEATURES = [
    Feature(name="s3", write=write_object, context=lambda bucket: {"aws:s3:arn": f"arn:aws:s3:::{bucket}/x"}, **S3),
    Feature(name="s3-bucket-key", write=lambda *arguments: write_object(*arguments, BucketKeyEnabled=True),
            context=lambda bucket: {"aws:s3:arn": f"arn:aws:s3:::{bucket}"}, **S3),
    Feature(name="s3-form", write=write_form, context=lambda bucket: {"aws:s3:arn": f"arn:aws:s3:::{bucket}/x"}, **S3),
    Feature(name="s3-archived", write=write_archived, context=lambda bucket: {"aws:s3:arn": f"arn:aws:s3:::{bucket}/x"}, **S3),
    Feature(name="s3-rewrapped", write=write_and_rewrap, context=lambda bucket: {"aws:s3:arn": f"arn:aws:s3:::{bucket}/x"}, **S3),
    Feature(name="s3-multipart", write=write_parts, context=lambda bucket: {"aws:s3:arn": f"arn:aws:s3:::{bucket}/x"}, **S3),
    Feature(name="s3-two-layers", write=lambda *arguments: write_object(*arguments, ServerSideEncryption="aws:kms:dsse"),
            context=lambda bucket: {"aws:s3:arn": f"arn:aws:s3:::{bucket}/x"}, **S3),
    Feature(name="s3-two-layers-multipart", write=lambda *arguments: write_parts(*arguments, mode="aws:kms:dsse"),
            context=lambda bucket: {"aws:s3:arn": f"arn:aws:s3:::{bucket}/x"}, **S3),
    Feature(
        name="dynamodb", write=write_item, read=read_item, denied="AccessDeniedException", error_prefix="", write_action="kms:GenerateDataKey",
        invoked_by="dynamodb.amazonaws.com", service_actions="dynamodb:*", off=("ValidationException", "ValidationException"),
        context=lambda made: {"aws:dynamodb:tableName": made[0], "aws:dynamodb:subscriberId": made[2]},
    ),
    Feature(
        name="kms", write=lambda clients, key, data: clients.kms.encrypt(KeyId=key, Plaintext=data[:4096], EncryptionContext={"purpose": "test"})["CiphertextBlob"],
        read=lambda clients, blob: clients.kms.decrypt(CiphertextBlob=blob, EncryptionContext={"purpose": "test"})["Plaintext"],
        denied="AccessDeniedException", error_prefix="", write_action="kms:Encrypt", invoked_by=None,
        context=lambda blob: {"purpose": "test"}, service_actions="kms:DescribeKey",
    ),
    Feature(
        name="secretsmanager", write=write_secret, read=read_secret, denied="AccessDeniedException", error_prefix="", write_action="kms:GenerateDataKey",
        invoked_by="secretsmanager.amazonaws.com", service_actions="secretsmanager:*", off=("DecryptionFailure", "EncryptionFailure"),
        context=lambda made: {"SecretARN": made["ARN"], "SecretVersionId": made["VersionId"]},
    ),
    Feature(
        name="kinesis", write=write_record, read=read_record, denied="KMSAccessDeniedException", error_prefix="KMS", write_action="kms:GenerateDataKey",
        invoked_by="kinesis.amazonaws.com", service_actions="kinesis:*", codes={"KMSInvalidStateException": "KMSInvalidStateException"},
        context=lambda arn: {"aws:kinesis:arn": arn},
    ),
    Feature(
        name="sqs", write=write_message, read=read_message, denied="KMS.AccessDeniedException", error_prefix="KMS.", write_action="kms:GenerateDataKey",
        invoked_by="sqs.amazonaws.com", service_actions="sqs:*", codes={"KMSInvalidStateException": "KMS.InvalidStateException"},
        context=lambda url: {"aws:sqs:arn": "arn:aws:sqs:us-east-1:" + ":".join(url.rsplit("/", 2)[1:])},
    ),
    Feature(
        name="stepfunctions", write=write_machine, read=read_machine, denied="KmsAccessDeniedException", error_prefix="", write_action="kms:GenerateDataKey",
        invoked_by="states.amazonaws.com", service_actions=["states:*", "iam:PassRole", "kms:DescribeKey"], off=("KmsInvalidStateException", "KmsInvalidStateException"),
        context=lambda machine: {"aws:states:stateMachineArn": machine},
    ),
    Feature(name="ssm-standard", write=lambda *arguments: write_parameter(*arguments, 2048), write_action="kms:Encrypt", **SSM),
    Feature(name="ssm-advanced", write=lambda *arguments: write_parameter(*arguments, 4096, Tier="Advanced"), write_action="kms:GenerateDataKey", **SSM),
]


# What always lies under a key that its service owns, which nobody can turn off: the first test is what is left.
OWNED = [
    Feature(name="glacier", write=write_archive, read=read_archive, denied="AccessDeniedException", error_prefix="", write_action="", invoked_by=None, context=None, service_actions="glacier:*"),
]


@pytest.fixture(params=FEATURES, ids=lambda feature: feature.name)
def feature(request):
    return request.param


@pytest.mark.parametrize("feature", FEATURES + OWNED, ids=lambda feature: feature.name)
def test_1_only_ciphertext_on_disk(fresh_server, feature):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    key = clients.kms.create_key()["KeyMetadata"]["Arn"]
    markers = [scan.new_marker() for _ in range(2)]
    for marker, size_bytes in zip(markers, (4096, 600_000)):
        data = scan.payload(marker, size_bytes)
        handle = feature.write(clients, key, data)
        assert feature.read(clients, handle) in (data, data[:2048], data[:4096], data[:60_000])
    scan.assert_no_plaintext(server.data_dir, markers, at_least_bytes=4096)
    server.stop()
    scan.assert_no_plaintext(server.data_dir, markers, at_least_bytes=4096)
    assert not any(marker.hex() in server.log() or repr(marker)[2:-1] in server.log() for marker in markers)


def test_2_refused_without_permission_and_by_a_deny(server, root, key, feature):
    handle = feature.write(root, key, b"data")

    def caller(*statements):
        return Clients(server.http, create_user(root, allow(feature.service_actions), *statements))

    assert feature.read(caller(allow("kms:Decrypt", key)), handle) == b"data"
    for reader in (caller(), caller(allow(feature.write_action, key)), caller(allow("kms:*", key), deny("kms:Decrypt", key))):
        with refused(feature.denied):
            feature.read(reader, handle)
    for writer in (caller(allow("kms:Decrypt", key)), caller(allow("kms:*", key), deny(feature.write_action, key))):
        with refused(feature.denied):
            feature.write(writer, key, b"data")
    full = caller(allow("kms:*"))
    assert feature.read(full, handle) == b"data"
    delegated = allow("kms:*", Principal={"AWS": f"arn:aws:iam::{server.account}:root"})
    root.kms.put_key_policy(KeyId=key, Policy=policy(delegated, deny("kms:Decrypt", Principal={"AWS": full.principal.arn})))
    with refused(feature.denied):
        feature.read(full, handle)
    assert feature.read(root, handle) == b"data"


@pytest.mark.parametrize("switch, code", [("disable_key", "DisabledException"), ("schedule_key_deletion", "KMSInvalidStateException")])
def test_3_refused_at_once_when_the_key_is_off(root, key, feature, switch, code):
    handle = feature.write(root, key, b"data")
    for _ in range(3):
        assert feature.read(root, handle) == b"data", "fill whatever caches there are"
    getattr(root.kms, switch)(KeyId=key)
    expected = (feature.codes or {}).get(code, feature.error_prefix + code)
    reading, writing = feature.off or (expected, expected)
    with refused(reading, 400):
        feature.read(root, handle)
    with refused(writing, 400):
        feature.write(root, key, b"data")


def test_4_the_use_of_the_key_is_on_record(server, root, key, feature):
    caller = Clients(server.http, create_user(root, allow("*")))
    handle = feature.write(caller, key, b"data")
    feature.read(caller, handle)
    for name in (feature.write_action.removeprefix("kms:"), "Decrypt"):
        record = eventually(lambda: events(root, name=name, ResourceName=key), what=f"the {name} event")[0]
        assert record["userIdentity"]["arn"] == caller.principal.arn
        assert record["userIdentity"].get("invokedBy") == feature.invoked_by
        assert record["requestParameters"]["encryptionContext"] == feature.context(handle)
        assert key in [resource["ARN"] for resource in record["resources"]]
