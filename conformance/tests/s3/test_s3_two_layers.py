"""DSSE-KMS: objects in two layers, the inner one under a key of KMS, the outer one under a key of the service.

That the layers are two, each under a key of its own, is shown by the unit tests of the cipher; here is what clients see.
"""

from conformance import scan
from conformance.audit import event_of
from conformance.principals import Clients, allow, deny, policy, unique
from conformance.refusal import refused

DSSE = "aws:kms:dsse"


def default(root, bucket, algorithm, key=None, **rule):
    applied = {"SSEAlgorithm": algorithm} | ({"KMSMasterKeyID": key} if key else {})
    root.s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [{"ApplyServerSideEncryptionByDefault": applied} | rule]})


def shown(answer):
    return answer["ServerSideEncryption"], answer.get("SSEKMSKeyId"), answer.get("BucketKeyEnabled", False)


def body(clients, bucket, name="x", **options):
    return clients.s3.get_object(Bucket=bucket, Key=name, **options)["Body"].read()


def test_headers_and_bytes(root, bucket, key):
    data = scan.payload(scan.new_marker(), 200_001)
    put = root.s3.put_object(Bucket=bucket, Key="x", Body=data, ServerSideEncryption=DSSE, SSEKMSKeyId=key)
    assert shown(put) == (DSSE, key, False)
    got = root.s3.get_object(Bucket=bucket, Key="x")
    assert (shown(got), got["Body"].read()) == ((DSSE, key, False), data)
    assert shown(root.s3.head_object(Bucket=bucket, Key="x")) == (DSSE, key, False)
    assert body(root, bucket, Range="bytes=65530-131080") == data[65530:131081]
    assert got["ETag"] == put["ETag"]


def test_no_bucket_key_and_no_key_named(root, bucket):
    """AWS takes a Bucket Key with it and does not use it; without a key it is the account's managed one."""
    put = root.s3.put_object(Bucket=bucket, Key="x", Body=b"data", ServerSideEncryption=DSSE, BucketKeyEnabled=True)
    managed = root.kms.describe_key(KeyId="alias/aws/s3")["KeyMetadata"]["Arn"]
    assert shown(put) == (DSSE, managed, False)
    event = event_of(root, put, "PutObject", ResourceName=f"arn:aws:s3:::{bucket}/x")
    assert event["additionalEventData"]["SSEApplied"] == "DSSE_KMS"
    assert body(root, bucket) == b"data"


def test_the_default_of_a_bucket(root, bucket, key):
    default(root, bucket, DSSE, key)
    [rule] = root.s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"]
    assert rule["ApplyServerSideEncryptionByDefault"] == {"SSEAlgorithm": DSSE, "KMSMasterKeyID": key}
    put = root.s3.put_object(Bucket=bucket, Key="x", Body=b"data")
    assert shown(put) == (DSSE, key, False)
    event = event_of(root, put, "PutObject", ResourceName=f"arn:aws:s3:::{bucket}/x")
    assert event["additionalEventData"]["SSEApplied"] == "Default_DSSE_KMS"
    upload = root.s3.create_multipart_upload(Bucket=bucket, Key="parts")
    assert shown(upload) == (DSSE, key, False)
    part = root.s3.upload_part(Bucket=bucket, Key="parts", UploadId=upload["UploadId"], PartNumber=1, Body=b"part")
    done = root.s3.complete_multipart_upload(
        Bucket=bucket, Key="parts", UploadId=upload["UploadId"], MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})
    assert shown(done) == (DSSE, key, False)
    assert body(root, bucket, "parts") == b"part"
    single = root.s3.put_object(Bucket=bucket, Key="single", Body=b"data", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    assert shown(single) == ("aws:kms", key, False)
    default(root, bucket, "AES256")
    assert shown(root.s3.head_object(Bucket=bucket, Key="x")) == (DSSE, key, False)


def test_copies_in_both_directions(root, bucket, key):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"data", ServerSideEncryption=DSSE, SSEKMSKeyId=key)
    source = {"Bucket": bucket, "Key": "x"}
    out = root.s3.copy_object(Bucket=bucket, Key="out", CopySource=source)
    assert shown(out) == ("AES256", None, False), "a copy has the encryption of its bucket, not that of its source"
    back = root.s3.copy_object(Bucket=bucket, Key="back", CopySource={"Bucket": bucket, "Key": "out"}, ServerSideEncryption=DSSE, SSEKMSKeyId=key)
    assert shown(back) == (DSSE, key, False)
    assert body(root, bucket, "out") == body(root, bucket, "back") == b"data"
    root.kms.disable_key(KeyId=key)
    assert body(root, bucket, "out") == b"data"
    for name in ("x", "back"):
        with refused("KMS.DisabledException", 400):
            body(root, bucket, name)


def test_policies_demand_it(server, root, user, bucket, key):
    """The bucket policy of AWS's documentation."""
    demanded = deny("s3:PutObject", f"arn:aws:s3:::{bucket}/*", Principal="*", Condition={"StringNotEquals": {"s3:x-amz-server-side-encryption": DSSE}})
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(demanded))
    writer = user(allow("s3:*"), allow("kms:*"))
    for options in ({}, {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key}, {"ServerSideEncryption": "AES256"}):
        with refused("AccessDenied", 403, "explicit deny"):
            writer.s3.put_object(Bucket=bucket, Key="x", Body=b"data", **options)
    writer.s3.put_object(Bucket=bucket, Key="x", Body=b"data", ServerSideEncryption=DSSE, SSEKMSKeyId=key)
    assert body(writer, bucket) == b"data"


def test_what_does_not_go_with_it(root, secure_root, bucket, key):
    with refused("InvalidArgument", 400, "not applicable if the default sse algorithm"):
        default(root, bucket, "AES256", key)
    with refused("InvalidArgument", 400, "incompatible with the encryption method"):
        secure_root.s3.put_object(Bucket=bucket, Key="x", Body=b"data", ServerSideEncryption=DSSE, SSECustomerAlgorithm="AES256", SSECustomerKey=b"k" * 32)
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"data", ServerSideEncryption=DSSE, SSEKMSKeyId=key)
    with refused("InvalidRequest", 400, "doesn't support source objects with the encryption type DSSE-KMS or SSE-C"):
        root.s3.update_object_encryption(Bucket=bucket, Key="x", ObjectEncryption={"SSEKMS": {"KMSKeyArn": key}})
    with refused("InvalidRequest", 400, "not applicable to this object"):
        secure_root.s3.get_object(Bucket=bucket, Key="x", SSECustomerAlgorithm="AES256", SSECustomerKey=b"k" * 32)
    nobody = Clients(root.endpoint, None)
    root.s3.delete_public_access_block(Bucket=bucket)
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal="*")))
    with refused("InvalidArgument", 400, "require AWS Signature Version 4"):
        nobody.s3.get_object(Bucket=bucket, Key="x")


def test_damage_of_either_layer_is_noticed(fresh_server):
    """A byte of the ciphertext, of the tag of the inner layer or of that of the outer one: nothing is answered."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    key, bucket = clients.kms.create_key()["KeyMetadata"]["Arn"], unique("layers")
    clients.s3.create_bucket(Bucket=bucket)
    clients.s3.put_object(Bucket=bucket, Key="x", Body=b"a" * 100_000, ServerSideEncryption=DSSE, SSEKMSKeyId=key)
    [blob] = [path for path in (server.data_dir / "blobs").rglob("*") if path.is_file() and path.stat().st_size > 90_000]
    whole = blob.read_bytes()
    assert len(whole) == 100_000 + 2 * 2 * 16, "two chunks, and two tags of each"
    for at in (100, 65_536 + 3, 65_536 + 16 + 3):
        damaged = bytearray(whole)
        damaged[at] ^= 1
        blob.write_bytes(damaged)
        with refused("InternalError", 500):
            body(clients, bucket)
    blob.write_bytes(whole)
    assert body(clients, bucket) == b"a" * 100_000
