"""The official S3 Encryption Client for Python against our S3 and KMS: data the server never sees in the clear."""

import io
import os

import pytest

from conformance import scan
from conformance.audit import events
from conformance.principals import Clients, allow, create_user, unique
from conformance.refusal import refused
from conformance.waiting import eventually

s3_encryption = pytest.importorskip("s3_encryption", reason="amazon-s3-encryption-client-python is not installed")

from s3_encryption.materials.kms_keyring import KmsKeyring  # noqa: E402
from s3_encryption.materials.materials import AlgorithmSuite, CommitmentPolicy  # noqa: E402

V2 = {
    "encryption_algorithm": AlgorithmSuite.ALG_AES_256_GCM_IV12_TAG16_NO_KDF,
    "commitment_policy": CommitmentPolicy.FORBID_ENCRYPT_ALLOW_DECRYPT,
}
TAG_BYTES = 16


def encryption_client(clients, key, **settings):
    """An encryption client with boto3 clients of its own: it installs itself into the S3 client it is given."""
    own = Clients(clients.endpoint, clients.principal)
    return s3_encryption.S3EncryptionClient(own.s3, s3_encryption.S3EncryptionClientConfig(KmsKeyring(own.kms, key), **settings))


@pytest.fixture
def clients(endpoint, server):
    return Clients(endpoint, server.root)


@pytest.mark.parametrize("settings, wrapped", [({}, "x-amz-3"), (V2, "x-amz-key-v2")], ids=["V3", "V2"])
@pytest.mark.parametrize("size_bytes", [0, 1, 100_000])
def test_put_and_get(clients, bucket, key, settings, wrapped, size_bytes):
    data, context = os.urandom(size_bytes), {"purpose": "conformance"}
    client = encryption_client(clients, key, **settings)
    client.put_object(Bucket=bucket, Key="x", Body=data, EncryptionContext=context)
    assert client.get_object(Bucket=bucket, Key="x", EncryptionContext=context)["Body"].read() == data
    stored = clients.s3.get_object(Bucket=bucket, Key="x")
    body = stored["Body"].read()
    assert len(body) == size_bytes + TAG_BYTES and wrapped in stored["Metadata"]
    assert size_bytes < 100 or data[:100] not in body


def test_the_wrong_context_is_refused(clients, bucket, key):
    client = encryption_client(clients, key)
    client.put_object(Bucket=bucket, Key="x", Body=b"x", EncryptionContext={"a": "1"})
    with pytest.raises(Exception, match="(?i)context"):
        client.get_object(Bucket=bucket, Key="x", EncryptionContext={"a": "2"})


@pytest.mark.parametrize("settings", [{}, V2], ids=["V3", "V2"])
def test_multipart(clients, bucket, key, settings):
    data = os.urandom((12 << 20) + 5)
    client = encryption_client(clients, key, **settings)
    client.upload_fileobj(io.BytesIO(data), bucket, "x", multipart_chunksize=5 << 20)
    assert client.get_object(Bucket=bucket, Key="x")["Body"].read() == data
    head = clients.s3.head_object(Bucket=bucket, Key="x")
    assert head["ContentLength"] == len(data) + TAG_BYTES and head["ETag"].strip('"').endswith("-3")


def test_delete_removes_object_and_instruction_file(clients, bucket, key):
    client = encryption_client(clients, key)
    client.put_object(Bucket=bucket, Key="x", Body=b"x")
    clients.s3.put_object(Bucket=bucket, Key="x.instruction", Body=b"{}")
    client.delete_object(Bucket=bucket, Key="x")
    assert clients.s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0
    client.delete_object(Bucket=bucket, Key="never-there")


def test_metadata_survives_a_copy(clients, bucket, key):
    client = encryption_client(clients, key)
    client.put_object(Bucket=bucket, Key="x", Body=b"copied", EncryptionContext={"k": "v with spaces +/="}, Metadata={"own": "1"})
    clients.s3.copy_object(Bucket=bucket, Key="y", CopySource=f"{bucket}/x")
    assert client.get_object(Bucket=bucket, Key="y", EncryptionContext={"k": "v with spaces +/="})["Body"].read() == b"copied"


def test_the_key_is_still_the_master(clients, bucket, key, root, server):
    client = encryption_client(clients, key)
    client.put_object(Bucket=bucket, Key="x", Body=b"x")
    reader = Clients(clients.endpoint, create_user(root, allow("s3:*")))
    with pytest.raises(Exception, match="AccessDenied|not authorized"):
        encryption_client(reader, key).get_object(Bucket=bucket, Key="x")
    root.kms.disable_key(KeyId=key)
    with pytest.raises(Exception, match="DisabledException|is disabled"):
        client.get_object(Bucket=bucket, Key="x")
    assert clients.s3.get_object(Bucket=bucket, Key="x")["Body"].read() != b"x"


def test_server_side_encryption_under_another_key_is_independent(clients, bucket, key, root):
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    client = encryption_client(clients, key)
    client.put_object(Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=other)
    assert client.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"
    root.kms.disable_key(KeyId=other)
    with refused("KMS.DisabledException", 400):
        clients.s3.get_object(Bucket=bucket, Key="x")


def test_the_trail_shows_the_client_and_its_context(clients, bucket, key, root):
    client = encryption_client(clients, key)
    client.put_object(Bucket=bucket, Key="x", Body=b"x", EncryptionContext={"shown": "yes"})
    record = eventually(lambda: events(root, name="GenerateDataKey", ResourceName=key), what="the event")[0]
    assert "S3EC" in record["userAgent"] and record["requestParameters"]["encryptionContext"]["shown"] == "yes"


def test_only_ciphertext_on_disk(fresh_server):
    server = fresh_server()
    own = Clients(server.http, server.root)
    key, bucket = own.kms.create_key()["KeyMetadata"]["Arn"], unique("s3ec")
    own.s3.create_bucket(Bucket=bucket)
    marker = scan.new_marker()
    encryption_client(own, key).put_object(Bucket=bucket, Key="x", Body=scan.payload(marker, 300_000))
    scan.assert_no_plaintext(server.data_dir, [marker], at_least_bytes=300_000)
