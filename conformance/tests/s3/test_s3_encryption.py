"""Server-side encryption in every mode: what is promised, what is refused, and who must hold which key."""

import base64
import hashlib
import os
import uuid

import pytest

from conformance import raw
from conformance.principals import Clients, allow, client, deny, policy, unique
from conformance.refusal import refused


def customer_key(key=None):
    return {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": key or os.urandom(32)}


@pytest.fixture
def open_bucket(secure_root):
    """A bucket that lets SSE-C in."""
    name = unique("sse-c")
    secure_root.s3.create_bucket(Bucket=name)
    secure_root.s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": [
        {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}}]})
    return name


def test_everything_is_encrypted_without_asking(root, bucket):
    assert root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")["ServerSideEncryption"] == "AES256"
    assert root.s3.head_object(Bucket=bucket, Key="x")["ServerSideEncryption"] == "AES256"


def test_sse_kms_names_its_key(root, bucket, key):
    put = root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    assert (put["ServerSideEncryption"], put["SSEKMSKeyId"]) == ("aws:kms", key)
    got = root.s3.get_object(Bucket=bucket, Key="x")
    assert (got["ServerSideEncryption"], got["SSEKMSKeyId"], got["Body"].read()) == ("aws:kms", key, b"x")


@pytest.mark.parametrize("form", ["id", "alias", "alias arn"])
def test_a_key_can_be_named_in_every_form(root, server, bucket, key, form):
    alias = f"alias/{unique('s3')}"
    root.kms.create_alias(AliasName=alias, TargetKeyId=key)
    name = {"id": key.rsplit("/", 1)[1], "alias": alias, "alias arn": f"arn:aws:kms:{server.region}:{server.account}:{alias}"}[form]
    put = root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=name)
    assert put["SSEKMSKeyId"] == key


def test_without_a_key_sse_kms_uses_the_managed_key_of_s3(root, server, bucket):
    put = root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="aws:kms")
    managed = root.kms.describe_key(KeyId="alias/aws/s3")["KeyMetadata"]
    assert put["SSEKMSKeyId"] == managed["Arn"] and managed["KeyManager"] == "AWS"
    assert root.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"
    for call in (
        lambda: root.kms.disable_key(KeyId=managed["KeyId"]), lambda: root.kms.schedule_key_deletion(KeyId=managed["KeyId"]),
        lambda: root.kms.put_key_policy(KeyId=managed["KeyId"], Policy=policy(allow("kms:*", Principal="*"))),
    ):
        with refused("AccessDeniedException", 400):
            call()
    with refused("AccessDeniedException", 400):
        root.kms.encrypt(KeyId=managed["KeyId"], Plaintext=b"x")


def test_the_context_of_the_key_use_is_the_object_or_with_a_bucket_key_the_bucket(user, root, bucket, key):
    """A principal that may use the key only for one context can write exactly there."""

    def writer(context):
        return user(allow("s3:*"), allow(["kms:GenerateDataKey", "kms:Decrypt"], key, Condition={"StringEquals": {"kms:EncryptionContext:aws:s3:arn": context}}))

    options = {"Bucket": bucket, "Body": b"x", "ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key}
    by_object = writer(f"arn:aws:s3:::{bucket}/x")
    by_object.s3.put_object(Key="x", **options)
    assert by_object.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"
    with refused("AccessDenied", 403):
        by_object.s3.put_object(Key="y", **options)
    with refused("AccessDenied", 403):
        by_object.s3.put_object(Key="x", BucketKeyEnabled=True, **options)
    by_bucket = writer(f"arn:aws:s3:::{bucket}")
    by_bucket.s3.put_object(Key="z", BucketKeyEnabled=True, **options)
    assert by_bucket.s3.get_object(Bucket=bucket, Key="z")["Body"].read() == b"x"
    with refused("AccessDenied", 403):
        by_bucket.s3.put_object(Key="z", **options)


def test_a_bucket_key_spares_the_key_but_not_the_decision(user, root, bucket, key):
    """Caching bucket keys must not let anyone read who may not use the KMS key."""
    options = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key, "BucketKeyEnabled": True}
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", **options)
    assert root.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"
    outsider = user(allow("s3:*"))
    with refused("AccessDenied", 403):
        outsider.s3.get_object(Bucket=bucket, Key="x")
    root.kms.disable_key(KeyId=key)
    for call in (lambda: root.s3.get_object(Bucket=bucket, Key="x"), lambda: root.s3.put_object(Bucket=bucket, Key="y", Body=b"y", **options)):
        with refused("KMS.DisabledException", 400):
            call()


def test_via_service_lets_a_key_be_used_through_s3_only(user, root, server, bucket, key):
    via = {"StringEquals": {"kms:ViaService": f"s3.{server.region}.amazonaws.com"}}
    caller = user(allow("s3:*"), allow("kms:*", key, Condition=via))
    caller.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    assert caller.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"
    with refused("AccessDeniedException", 400):
        caller.kms.generate_data_key(KeyId=key, KeySpec="AES_256")
    called_via = user(allow("s3:*"), allow("kms:*", key, Condition={"ForAnyValue:StringEquals": {"aws:CalledVia": "s3.amazonaws.com"}}))
    assert called_via.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"


def test_keys_that_cannot_serve_an_object(root, server, bucket, key):
    def put(**options):
        return root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="aws:kms", **options)

    with refused("KMS.NotFoundException", 400):
        put(SSEKMSKeyId=str(uuid.uuid4()))
    with refused("KMS.NotFoundException", 400):
        put(SSEKMSKeyId="alias/never-made")
    root.kms.disable_key(KeyId=key)
    with refused("KMS.DisabledException", 400):
        put(SSEKMSKeyId=key)
    with refused("InvalidArgument", 400):
        root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="rot13")
    with refused("InvalidArgument", 400):
        root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="AES256", SSEKMSKeyId=key)
    with refused("404", 404):
        root.s3.head_object(Bucket=bucket, Key="x")


def test_head_and_list_need_no_key(user, root, bucket, key):
    """Metadata is readable while the key is off; only the data is not."""
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"12345", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    root.kms.disable_key(KeyId=key)
    assert root.s3.list_objects_v2(Bucket=bucket)["Contents"][0]["Size"] == 5
    root.s3.delete_object(Bucket=bucket, Key="x")


def test_rotation_of_the_key_keeps_objects_readable(root, bucket, key):
    options = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key}
    for number in range(3):
        root.s3.put_object(Bucket=bucket, Key=str(number), Body=b"%d" % number, **options)
        root.s3.put_object(Bucket=bucket, Key=f"bucket-key-{number}", Body=b"%d" % number, BucketKeyEnabled=True, **options)
        root.kms.rotate_key_on_demand(KeyId=key)
    for number in range(3):
        assert root.s3.get_object(Bucket=bucket, Key=str(number))["Body"].read() == b"%d" % number
        assert root.s3.get_object(Bucket=bucket, Key=f"bucket-key-{number}")["Body"].read() == b"%d" % number


def test_copying_under_a_key_needs_both_keys(user, root, bucket, key):
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    copy = {"Bucket": bucket, "CopySource": f"{bucket}/x", "ServerSideEncryption": "aws:kms", "SSEKMSKeyId": other}
    for grants in ([allow("kms:Decrypt", key)], [allow("kms:GenerateDataKey", other)]):
        with refused("AccessDenied", 403):
            user(allow("s3:*"), *grants).s3.copy_object(Key="y", **copy)
    both = user(allow("s3:*"), allow("kms:Decrypt", [key, other]), allow("kms:GenerateDataKey", other))
    both.s3.copy_object(Key="y", **copy)
    assert both.s3.get_object(Bucket=bucket, Key="y")["Body"].read() == b"x"


# Customer keys.


def test_a_customer_key_is_needed_for_everything(secure_root, open_bucket):
    s3, sse = secure_root.s3, customer_key()
    md5 = base64.b64encode(hashlib.md5(sse["SSECustomerKey"]).digest()).decode()
    put = s3.put_object(Bucket=open_bucket, Key="x", Body=b"x", **sse)
    assert put["SSECustomerAlgorithm"] == "AES256" and put["SSECustomerKeyMD5"] == md5 and "ServerSideEncryption" not in put
    got = s3.get_object(Bucket=open_bucket, Key="x", **sse)
    assert got["Body"].read() == b"x" and got["SSECustomerKeyMD5"] == md5
    assert s3.head_object(Bucket=open_bucket, Key="x", **sse)["ContentLength"] == 1
    with refused("InvalidRequest", 400, "The object was stored using a form of Server Side Encryption"):
        s3.get_object(Bucket=open_bucket, Key="x")
    with refused("400", 400):
        s3.head_object(Bucket=open_bucket, Key="x")
    with refused("AccessDenied", 403):
        s3.get_object(Bucket=open_bucket, Key="x", **customer_key())
    with refused("403", 403):
        s3.head_object(Bucket=open_bucket, Key="x", **customer_key())
    s3.put_object(Bucket=open_bucket, Key="plain", Body=b"x")
    with refused("InvalidRequest", 400):
        s3.get_object(Bucket=open_bucket, Key="plain", **sse)


@pytest.mark.parametrize("change, code", [
    ({"SSECustomerAlgorithm": "AES128"}, "InvalidEncryptionAlgorithmError"), ({"SSECustomerKey": os.urandom(16)}, "InvalidArgument"),
    ({"SSECustomerKey": base64.b64encode(os.urandom(32)).decode(), "SSECustomerKeyMD5": "AAAAAAAAAAAAAAAAAAAAAA=="}, "InvalidArgument"),
])
def test_malformed_customer_keys(secure_root, open_bucket, change, code):
    with refused(code, 400):
        secure_root.s3.put_object(Bucket=open_bucket, Key="x", Body=b"x", **(customer_key() | change))
    with refused("404", 404):
        secure_root.s3.head_object(Bucket=open_bucket, Key="x")


def test_a_customer_key_with_another_mode_is_refused(secure_root, open_bucket):
    with refused("InvalidArgument", 400):
        secure_root.s3.put_object(Bucket=open_bucket, Key="x", Body=b"x", ServerSideEncryption="AES256", **customer_key())


def test_customer_keys_never_travel_in_the_clear(root, open_bucket):
    with refused("InvalidRequest", 400, "must be made over a secure connection"):
        root.s3.put_object(Bucket=open_bucket, Key="x", Body=b"x", **customer_key())


def test_buckets_block_customer_keys_until_told_otherwise(secure_root, bucket, fresh_server):
    text = (f'^User: {secure_root.principal.arn} is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::{bucket}/x" because this bucket has '
            r"blocked upload requests that specify Server Side Encryption with Customer provided keys \(SSE-C\)\.")
    with refused("AccessDenied", 403, text):
        secure_root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", **customer_key())
    with refused("AccessDenied", 403, text):
        secure_root.s3.create_multipart_upload(Bucket=bucket, Key="x", **customer_key())
    compat = fresh_server(profile="compat")
    s3 = Clients(compat.https, compat.root).s3
    s3.create_bucket(Bucket="compat-bucket")
    s3.put_object(Bucket="compat-bucket", Key="x", Body=b"x", **customer_key())


def test_parts_under_a_customer_key_need_the_same_key(secure_root, open_bucket):
    s3, sse = secure_root.s3, customer_key()
    upload = s3.create_multipart_upload(Bucket=open_bucket, Key="x", **sse)["UploadId"]
    part = s3.upload_part(Bucket=open_bucket, Key="x", UploadId=upload, PartNumber=1, Body=b"data", **sse)["ETag"]
    for wrong in ({}, customer_key()):
        with refused("InvalidRequest", 400):
            s3.upload_part(Bucket=open_bucket, Key="x", UploadId=upload, PartNumber=2, Body=b"data", **wrong)
    s3.complete_multipart_upload(Bucket=open_bucket, Key="x", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part}]}, **sse)
    assert s3.get_object(Bucket=open_bucket, Key="x", **sse)["Body"].read() == b"data"


# Policies that demand encryption.


def test_parts_say_what_is_wrong_with_their_customer_key(secure_root, open_bucket):
    s3, sse = secure_root.s3, customer_key()
    s3.put_object(Bucket=open_bucket, Key="source", Body=b"x")
    missing = "The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters."
    other = "The provided encryption parameters did not match the ones used originally."
    under_key = s3.create_multipart_upload(Bucket=open_bucket, Key="x", **sse)["UploadId"]
    plain = s3.create_multipart_upload(Bucket=open_bucket, Key="x")["UploadId"]
    for upload_id, headers, text in ((under_key, {}, missing), (under_key, customer_key(), other), (plain, sse, missing)):
        part = {"Bucket": open_bucket, "Key": "x", "UploadId": upload_id, "PartNumber": 1, **headers}
        with refused("InvalidRequest", 400, f"^{text}$"):
            s3.upload_part(Body=b"x", **part)
        with refused("InvalidRequest", 400, f"^{text}$"):
            s3.upload_part_copy(CopySource={"Bucket": open_bucket, "Key": "source"}, **part)
        assert "Parts" not in s3.list_parts(Bucket=open_bucket, Key="x", UploadId=upload_id)


def test_only_writes_take_the_header_that_chooses_the_encryption(server, root, bucket):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    upload_id = root.s3.create_multipart_upload(Bucket=bucket, Key="x")["UploadId"]
    for method, path, more in (
        ("GET", "", {}), ("HEAD", "", {}), ("GET", "?attributes", {"x-amz-object-attributes": "ETag"}),
        ("PUT", f"?partNumber=1&uploadId={upload_id}", {}), ("PUT", f"?partNumber=1&uploadId={upload_id}", {"x-amz-copy-source": f"{bucket}/x"}),
    ):
        send = lambda headers: raw.signed(server.http, server.root, method, f"/{bucket}/x{path}", headers=more | headers, body=b"y" if method == "PUT" else b"")
        for mode in ("AES256", "aws:kms"):
            answer = send({"x-amz-server-side-encryption": mode})
            assert answer.status == 400, (method, path, answer)
            if method != "HEAD":
                found = tuple(answer.element(name) for name in ("Code", "Message", "ArgumentName", "ArgumentValue"))
                text = "x-amz-server-side-encryption header is not supported for this operation."
                assert found == ("InvalidArgument", text, "x-amz-server-side-encryption", mode)
        assert send({}).status == 200, (method, path)


def test_a_policy_demands_a_mode_and_a_key(user, root, bucket, key):
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    objects = f"arn:aws:s3:::{bucket}/*"
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(
        deny("s3:PutObject", objects, Principal="*", Condition={"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}}),
        deny("s3:PutObject", objects, Principal="*", Condition={"StringNotEquals": {"s3:x-amz-server-side-encryption-aws-kms-key-id": key}}),
    ))
    writer = user(allow("s3:*"), allow("kms:*"))
    put = lambda **options: writer.s3.put_object(Bucket=bucket, Key="x", Body=b"x", **options)
    for options in ({}, {"ServerSideEncryption": "AES256"}, {"ServerSideEncryption": "aws:kms"}, {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": other}):
        with refused("AccessDenied", 403):
            put(**options)
    put(ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    with refused("AccessDenied", 403):
        writer.s3.create_multipart_upload(Bucket=bucket, Key="y")


def test_a_policy_demands_tls(user, server, root, bucket):
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(deny(
        "s3:*", [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"], Principal="*", Condition={"Bool": {"aws:SecureTransport": "false"}})))
    caller = user(allow("s3:*"))
    client("s3", server.https, caller.principal).put_object(Bucket=bucket, Key="x", Body=b"x")
    with refused("AccessDenied", 403):
        caller.s3.get_object(Bucket=bucket, Key="x")
