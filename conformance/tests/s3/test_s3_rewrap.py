"""UpdateObjectEncryption: another key for an object that is there, without a byte of it read or written."""

import datetime
import hashlib
import subprocess

import pytest

from conformance import raw
from conformance.audit import event_of
from conformance.principals import allow, deny, policy, unique
from conformance.refusal import refused
from conformance.server import binary, clean_environment


def update(clients, bucket, arn, name="x", **options):
    bucket_key = options.pop("bucket_key", None)
    wanted = {"KMSKeyArn": arn} | ({} if bucket_key is None else {"BucketKeyEnabled": bucket_key})
    return clients.s3.update_object_encryption(Bucket=bucket, Key=name, ObjectEncryption={"SSEKMS": wanted}, **options)


def body(clients, bucket, name="x", **options):
    return clients.s3.get_object(Bucket=bucket, Key=name, **options)["Body"].read()


@pytest.fixture
def stored(root, bucket):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"data", ContentType="text/plain", Metadata={"a": "b"}, Tagging="k=v", ChecksumAlgorithm="SHA256")
    return bucket


def test_everything_but_the_key_stays(root, stored, key):
    before = root.s3.head_object(Bucket=stored, Key="x", ChecksumMode="ENABLED")
    assert before["ServerSideEncryption"] == "AES256"
    update(root, stored, key)
    after = root.s3.head_object(Bucket=stored, Key="x", ChecksumMode="ENABLED")
    assert (after["ServerSideEncryption"], after["SSEKMSKeyId"], after.get("BucketKeyEnabled", False)) == ("aws:kms", key, False)
    for name in ("ETag", "LastModified", "ContentLength", "ContentType", "Metadata", "ChecksumSHA256"):
        assert after[name] == before[name], name
    assert root.s3.get_object_tagging(Bucket=stored, Key="x")["TagSet"] == [{"Key": "k", "Value": "v"}]
    assert body(root, stored) == b"data"


def test_the_new_key_counts_and_the_old_does_not(root, stored, key):
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    update(root, stored, key)
    update(root, stored, other, bucket_key=True)
    assert root.s3.head_object(Bucket=stored, Key="x")["BucketKeyEnabled"] is True
    root.kms.disable_key(KeyId=key)
    assert body(root, stored) == b"data"
    root.kms.disable_key(KeyId=other)
    with refused("KMS.DisabledException", 400):
        body(root, stored)
    root.kms.enable_key(KeyId=other)
    with refused("KMS.DisabledException", 400):
        update(root, stored, key)
    assert root.s3.head_object(Bucket=stored, Key="x")["SSEKMSKeyId"] == other


def test_objects_of_many_parts(root, bucket, key):
    upload = root.s3.create_multipart_upload(Bucket=bucket, Key="x")["UploadId"]
    pieces = [b"a" * (5 << 20), b"b" * 1000]
    etags = [root.s3.upload_part(Bucket=bucket, Key="x", UploadId=upload, PartNumber=number, Body=piece)["ETag"] for number, piece in enumerate(pieces, 1)]
    parts = [{"PartNumber": number, "ETag": etag} for number, etag in enumerate(etags, 1)]
    etag = root.s3.complete_multipart_upload(Bucket=bucket, Key="x", UploadId=upload, MultipartUpload={"Parts": parts})["ETag"]
    update(root, bucket, key)
    assert hashlib.sha256(body(root, bucket)).digest() == hashlib.sha256(b"".join(pieces)).digest()
    assert body(root, bucket, Range="bytes=5242870-5242889") == b"a" * 10 + b"b" * 10
    assert root.s3.head_object(Bucket=bucket, Key="x", PartNumber=2)["PartsCount"] == 2
    assert root.s3.head_object(Bucket=bucket, Key="x")["ETag"] == etag


def test_one_version_of_several(root, bucket, key):
    root.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    first = root.s3.put_object(Bucket=bucket, Key="x", Body=b"first")["VersionId"]
    second = root.s3.put_object(Bucket=bucket, Key="x", Body=b"second")["VersionId"]
    update(root, bucket, key, VersionId=first)
    shown = {version: root.s3.head_object(Bucket=bucket, Key="x", VersionId=version)["ServerSideEncryption"] for version in (first, second)}
    assert shown == {first: "aws:kms", second: "AES256"}
    assert body(root, bucket, VersionId=first) == b"first"
    absent = ("4" if first[0] == "3" else "3") + first[1:]
    with refused("NoSuchVersion", 404):
        update(root, bucket, key, VersionId=absent)
    marker = root.s3.delete_object(Bucket=bucket, Key="x")["VersionId"]
    with refused("NoSuchKey", 404):
        update(root, bucket, key)
    with refused("MethodNotAllowed", 405):
        update(root, bucket, key, VersionId=marker)


def test_what_is_no_key(root, other_account, stored, key):
    with refused("InvalidRequest", 400, "require a valid AWS KMS key Amazon Resource Name"):
        update(root, stored, key.replace(":key/", ":alias/"))
    with refused("InvalidRequest", 400, "require a valid AWS KMS key Amazon Resource Name"):
        update(root, stored, "arn:aws:s3:::" + stored)
    foreign = other_account.kms.create_key()["KeyMetadata"]["Arn"]
    with refused("AccessDenied", 403, "must be owned by the same account as the bucket"):
        update(root, stored, foreign)
    with refused("KMS.NotFoundException", 400):
        update(root, stored, key[:-12] + "000000000000")
    document = b'<ObjectEncryption xmlns="http://s3.amazonaws.com/doc/2006-03-01/"/>'
    headers = {"x-amz-checksum-crc32": raw.crc32(document)}
    answer = raw.signed(root.endpoint, root.principal, "PUT", f"/{stored}/x?encryption", headers=headers, body=document)
    assert (answer.status, answer.code) == (400, "InvalidRequest") and "Valid values are SSEKMS" in answer.element("Message")
    with refused("NoSuchKey", 404):
        update(root, stored, key, name="nothing")
    with refused("NoSuchBucket", 404):
        update(root, unique("nowhere"), key)


def test_objects_under_a_customer_key_keep_it(secure_root, bucket, key):
    secure_root.s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}}]})
    secure_root.s3.put_object(Bucket=bucket, Key="x", Body=b"data", SSECustomerAlgorithm="AES256", SSECustomerKey=b"k" * 32)
    with refused("InvalidRequest", 400, "doesn't support source objects with the encryption type DSSE-KMS or SSE-C"):
        update(secure_root, bucket, key)


def test_locked_objects_keep_their_key(root, key):
    bucket = unique("locked")
    root.s3.create_bucket(Bucket=bucket, ObjectLockEnabledForBucket=True)
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"data")
    until = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=1)
    root.s3.put_object_legal_hold(Bucket=bucket, Key="x", LegalHold={"Status": "ON"})
    with refused("AccessDenied", 403, "protected by S3 Object Lock"):
        update(root, bucket, key)
    root.s3.put_object_legal_hold(Bucket=bucket, Key="x", LegalHold={"Status": "OFF"})
    update(root, bucket, key)
    root.s3.put_object_retention(Bucket=bucket, Key="x", Retention={"Mode": "GOVERNANCE", "RetainUntilDate": until})
    with refused("AccessDenied", 403, "protected by S3 Object Lock"):
        update(root, bucket, key)
    assert body(root, bucket) == b"data"


def test_who_may(root, stored, key, user):
    thing = f"arn:aws:s3:::{stored}/x"
    s3 = allow(["s3:UpdateObjectEncryption", "s3:PutObject"], thing)
    with refused("AccessDenied", 403, "s3:UpdateObjectEncryption"):
        update(user(allow("s3:PutObject", thing), allow("kms:*")), stored, key)
    with refused("AccessDenied", 403, "s3:PutObject"):
        update(user(allow("s3:UpdateObjectEncryption", thing), allow("kms:*")), stored, key)
    with refused("AccessDenied", 403, "kms:GenerateDataKey"):
        update(user(s3, allow("kms:Decrypt", key)), stored, key)
    update(user(s3, allow("kms:GenerateDataKey", key)), stored, key)
    with refused("AccessDenied", 403, "kms:Decrypt"):
        update(user(s3, allow("kms:GenerateDataKey", key)), stored, key)
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    only = deny("s3:PutObject", thing, Principal="*", Condition={"StringNotEquals": {"s3:x-amz-server-side-encryption-aws-kms-key-id": key}})
    root.s3.put_bucket_policy(Bucket=stored, Policy=policy(only))
    with refused("AccessDenied", 403):
        update(root, stored, other)
    update(root, stored, key)


def test_the_trail_says_so(root, stored, key):
    event = event_of(root, update(root, stored, key), "UpdateObjectEncryption")
    assert (event["eventCategory"], event["additionalEventData"]["SSEApplied"]) == ("Data", "SSE_KMS")
    assert event["requestParameters"]["key"] == "x"


def test_the_old_key_wrapped_nothing_that_is_left(root, stored, key):
    """A copy under the new key works when the old one is gone for good: no other reading of the object needs it."""
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    update(root, stored, key)
    update(root, stored, other)
    root.kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
    root.s3.copy_object(Bucket=stored, Key="copy", CopySource={"Bucket": stored, "Key": "x"})
    assert body(root, stored, "copy") == body(root, stored) == b"data"


def command(server, principal, *words, endpoint=None):
    """`ironkeep s3 rewrap` as this principal: how it ended, and the lines it printed."""
    endpoint = endpoint or server.http
    environment = clean_environment(server.home) | principal.environment()
    environment |= {"AWS_ENDPOINT_URL": endpoint.url, "AWS_REGION": endpoint.region} | ({"AWS_CA_BUNDLE": str(endpoint.ca_file)} if endpoint.ca_file else {})
    done = subprocess.run([binary(), "s3", "rewrap", *words], env=environment, capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout.splitlines(), done.stderr


def summary(changed, right=0, customer=0, failed=0, word="changed"):
    return f"{changed} {word}, {right} under the key already, {customer} under keys of customers, {failed} failed; at "


def test_a_whole_bucket_by_the_command_line(server, secure_root, root, bucket, key, scheme):
    root.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    root.s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}}]})
    names = ["a b/\u00fc+&<x>", "plain", "z%20z"]
    stored = [(name, root.s3.put_object(Bucket=bucket, Key=name, Body=f"{turn} {name}".encode())["VersionId"]) for turn in range(2) for name in names]
    root.s3.put_object(Bucket=bucket, Key="right", Body=b"right", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    secure_root.s3.put_object(Bucket=bucket, Key="customer", Body=b"data", SSECustomerAlgorithm="AES256", SSECustomerKey=b"k" * 32)
    root.s3.delete_object(Bucket=bucket, Key="plain")
    endpoint = server.endpoint(scheme)

    status, lines, _ = command(server, root.principal, bucket, "--key", key, "--dry-run", endpoint=endpoint)
    assert (status, lines[-1].split("at ")[0] + "at ") == (0, summary(6, 1, 1, word="to be changed"))
    assert len(lines) == 7 and all(line.endswith(": AES256") for line in lines[:-1])
    assert root.s3.head_object(Bucket=bucket, Key="z%20z")["ServerSideEncryption"] == "AES256"

    status, lines, _ = command(server, root.principal, bucket, "--key", key, endpoint=endpoint)
    assert (status, lines) == (0, [summary(6, 1, 1) + "z%2520z"])
    for name, version in stored:
        found = root.s3.get_object(Bucket=bucket, Key=name, VersionId=version)
        assert found["SSEKMSKeyId"] == key and found["Body"].read().decode().endswith(name)

    status, lines, _ = command(server, root.principal, bucket, "--key", key, "--prefix", "plain", endpoint=endpoint)
    assert (status, lines) == (0, [summary(0, 2) + "plain"])
    status, lines, _ = command(server, root.principal, bucket, "--key", key, "--bucket-key", "--start-after", "right", endpoint=endpoint)
    assert (status, lines) == (0, [summary(2) + "z%2520z"])


def test_more_versions_than_a_page_has(server, root, bucket, key):
    for number in range(1003):
        root.s3.put_object(Bucket=bucket, Key=f"{number:04}", Body=b"")
    status, lines, _ = command(server, root.principal, bucket, "--key", key)
    assert (status, lines) == (0, [summary(1000) + "0999", summary(1003) + "1002"])


def test_the_command_line_has_the_rights_of_its_caller(server, root, bucket, key, user):
    for name in ("closed", "open"):
        root.s3.put_object(Bucket=bucket, Key=name, Body=b"data")
    limited = user(allow("s3:*"), allow("kms:*"), deny("s3:UpdateObjectEncryption", f"arn:aws:s3:::{bucket}/closed"))
    status, lines, error = command(server, limited.principal, bucket, "--key", key)
    assert (status, lines[-1]) == (1, summary(1, failed=1) + "open")
    assert lines[0].startswith("closed null: AccessDenied: ") and "1 versions keep their key" in error
    assert [root.s3.head_object(Bucket=bucket, Key=name)["ServerSideEncryption"] for name in ("closed", "open")] == ["AES256", "aws:kms"]
    status, _, error = command(server, user(allow("s3:ListAllMyBuckets")).principal, bucket, "--key", key)
    assert status == 1 and "AccessDenied" in error
    status, _, error = command(server, root.principal, unique("nowhere"), "--key", key)
    assert status == 1 and "NoSuchBucket" in error
    assert command(server, root.principal, bucket, "--key", key, "--parallel", "0")[0] == 1
