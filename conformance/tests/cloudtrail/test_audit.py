"""The audit trail forgets nothing and tells no secrets."""

import json
import os
import secrets

import pytest

from conformance import raw, scan
from conformance.audit import event_of, events, lookup
from conformance.principals import Clients, Principal, allow, client, create_role, create_user, policy, unique
from conformance.refusal import access_denied, refused
from conformance.waiting import eventually


def every_call(clients, key, bucket):
    """(event name, call) for one call of each kind, in an order in which all succeed."""
    kms, s3, iam, sts = clients.kms, clients.s3, clients.iam, clients.sts
    name, alias = unique("each"), f"alias/{unique('each')}"
    blob = {}
    upload = {}

    def encrypt():
        answer = kms.encrypt(KeyId=key, Plaintext=b"x")
        blob["blob"] = answer["CiphertextBlob"]
        return answer

    def create_upload():
        answer = s3.create_multipart_upload(Bucket=bucket, Key="parts")
        upload["id"] = answer["UploadId"]
        return answer

    def upload_part():
        answer = s3.upload_part(Bucket=bucket, Key="parts", UploadId=upload["id"], PartNumber=1, Body=b"x")
        upload["parts"] = {"Parts": [{"PartNumber": 1, "ETag": answer["ETag"]}]}
        return answer

    trust = policy({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{clients.principal.account}:root"}, "Action": "sts:AssumeRole"})
    return [
        ("CreateKey", lambda: kms.create_key()), ("DescribeKey", lambda: kms.describe_key(KeyId=key)), ("ListKeys", lambda: kms.list_keys()),
        ("CreateAlias", lambda: kms.create_alias(AliasName=alias, TargetKeyId=key)), ("ListAliases", lambda: kms.list_aliases()),
        ("Encrypt", encrypt), ("Decrypt", lambda: kms.decrypt(CiphertextBlob=blob["blob"])),
        ("ReEncrypt", lambda: kms.re_encrypt(CiphertextBlob=blob["blob"], DestinationKeyId=key)),
        ("GenerateDataKey", lambda: kms.generate_data_key(KeyId=key, KeySpec="AES_256")),
        ("GenerateDataKeyWithoutPlaintext", lambda: kms.generate_data_key_without_plaintext(KeyId=key, KeySpec="AES_256")),
        ("GenerateRandom", lambda: kms.generate_random(NumberOfBytes=8)), ("GetKeyPolicy", lambda: kms.get_key_policy(KeyId=key)),
        ("TagResource", lambda: kms.tag_resource(KeyId=key, Tags=[{"TagKey": "a", "TagValue": "b"}])),
        ("DeleteAlias", lambda: kms.delete_alias(AliasName=alias)), ("DisableKey", lambda: kms.disable_key(KeyId=key)), ("EnableKey", lambda: kms.enable_key(KeyId=key)),
        ("ListBuckets", lambda: s3.list_buckets()), ("HeadBucket", lambda: s3.head_bucket(Bucket=bucket)), ("GetBucketLocation", lambda: s3.get_bucket_location(Bucket=bucket)),
        ("PutBucketVersioning", lambda: s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})),
        ("PutObject", lambda: s3.put_object(Bucket=bucket, Key="x", Body=b"x")), ("GetObject", lambda: s3.get_object(Bucket=bucket, Key="x")),
        ("HeadObject", lambda: s3.head_object(Bucket=bucket, Key="x")), ("CopyObject", lambda: s3.copy_object(Bucket=bucket, Key="y", CopySource=f"{bucket}/x")),
        ("ListObjects", lambda: s3.list_objects_v2(Bucket=bucket)), ("CreateMultipartUpload", create_upload), ("UploadPart", upload_part),
        ("CompleteMultipartUpload", lambda: s3.complete_multipart_upload(Bucket=bucket, Key="parts", UploadId=upload["id"], MultipartUpload=upload["parts"])),
        ("DeleteObject", lambda: s3.delete_object(Bucket=bucket, Key="x")), ("DeleteObjects", lambda: s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "y"}]})),
        ("CreateUser", lambda: iam.create_user(UserName=name)), ("CreateAccessKey", lambda: iam.create_access_key(UserName=name)),
        ("PutUserPolicy", lambda: iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=policy(allow("*")))),
        ("CreateRole", lambda: iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)), ("GetRole", lambda: iam.get_role(RoleName=name)),
        ("ListUsers", lambda: iam.list_users()), ("GetCallerIdentity", lambda: sts.get_caller_identity()),
        ("LookupEvents", lambda: clients.cloudtrail.lookup_events(MaxResults=1)),
    ]


def test_every_call_leaves_exactly_one_record(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    key, bucket = clients.kms.create_key()["KeyMetadata"]["Arn"], unique("audit")
    clients.s3.create_bucket(Bucket=bucket)
    made = {}
    for name, call in every_call(clients, key, bucket):
        made[name] = call()["ResponseMetadata"]["RequestId"]

    def complete():
        records = lookup(clients)
        for name, request_id in made.items():
            matching = [record["eventName"] for record in records if record["requestID"] == request_id]
            assert matching == [name], f"{name}: {matching}"
        return True

    eventually(complete, what="a record of every call")
    numbers = [record["eventID"] for record in lookup(clients)]
    assert len(numbers) == len(set(numbers))


def test_every_denied_call_leaves_exactly_one_record(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    key, bucket = clients.kms.create_key()["KeyMetadata"]["Arn"], unique("audit")
    clients.s3.create_bucket(Bucket=bucket)
    clients.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    nobody = Clients(server.http, create_user(clients))
    upload = clients.s3.create_multipart_upload(Bucket=bucket, Key="parts")["UploadId"]
    blob = clients.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    kms, s3, iam = nobody.kms, nobody.s3, nobody.iam
    calls = {
        "CreateKey": lambda: kms.create_key(), "DescribeKey": lambda: kms.describe_key(KeyId=key), "ListKeys": lambda: kms.list_keys(),
        "Encrypt": lambda: kms.encrypt(KeyId=key, Plaintext=b"x"), "Decrypt": lambda: kms.decrypt(CiphertextBlob=blob),
        "GenerateDataKey": lambda: kms.generate_data_key(KeyId=key, KeySpec="AES_256"), "DisableKey": lambda: kms.disable_key(KeyId=key),
        "PutKeyPolicy": lambda: kms.put_key_policy(KeyId=key, Policy=policy(allow("kms:*", Principal="*"))),
        "ScheduleKeyDeletion": lambda: kms.schedule_key_deletion(KeyId=key), "GenerateRandom": lambda: kms.generate_random(NumberOfBytes=1),
        "ListBuckets": lambda: s3.list_buckets(), "CreateBucket": lambda: s3.create_bucket(Bucket=unique("no")), "GetObject": lambda: s3.get_object(Bucket=bucket, Key="x"),
        "PutObject": lambda: s3.put_object(Bucket=bucket, Key="x", Body=b"y"), "DeleteObject": lambda: s3.delete_object(Bucket=bucket, Key="x"),
        "HeadObject": lambda: s3.head_object(Bucket=bucket, Key="x"), "ListObjects": lambda: s3.list_objects_v2(Bucket=bucket),
        "CopyObject": lambda: s3.copy_object(Bucket=bucket, Key="y", CopySource=f"{bucket}/x"), "DeleteBucket": lambda: s3.delete_bucket(Bucket=bucket),
        "UploadPart": lambda: s3.upload_part(Bucket=bucket, Key="parts", UploadId=upload, PartNumber=1, Body=b"x"),
        "PutBucketPolicy": lambda: s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow("s3:*", f"arn:aws:s3:::{bucket}", Principal={"AWS": server.account}))),
        "CreateUser": lambda: iam.create_user(UserName=unique("no")), "CreateRole": lambda: iam.create_role(RoleName=unique("no"), AssumeRolePolicyDocument=policy(
            {"Effect": "Allow", "Principal": {"AWS": server.account}, "Action": "sts:AssumeRole"})), "LookupEvents": lambda: nobody.cloudtrail.lookup_events(),
    }
    kms_calls = ("CreateKey", "DescribeKey", "ListKeys", "Encrypt", "Decrypt", "GenerateDataKey", "DisableKey", "PutKeyPolicy", "ScheduleKeyDeletion", "GenerateRandom")
    services = {name: "kms" if name in kms_calls else "cloudtrail" if name == "LookupEvents" else "s3" for name in calls}
    services |= {"CreateUser": "iam", "CreateRole": "iam"}
    made = {}
    for name, call in calls.items():
        with refused("403" if name == "HeadObject" else access_denied(services[name])) as refusal:
            call()
        made[name] = refusal.response["ResponseMetadata"]["RequestId"]

    def complete():
        records = lookup(clients, AccessKeyId=nobody.principal.access_key_id)
        for name, request_id in made.items():
            matching = [(record["eventName"], record.get("errorCode")) for record in records if record["requestID"] == request_id]
            assert matching == [(name, "AccessDenied")], f"{name}: {matching}"
        return True

    eventually(complete, what="a record of every denial")
    assert clients.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"


def test_malformed_and_unauthenticated_calls_are_recorded(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    headers = {"X-Amz-Target": "TrentService.DescribeKey", "Content-Type": "application/x-amz-json-1.1"}
    forged = Principal(server.root.access_key_id, "x" * 40)
    answers = {
        "not JSON": raw.json_call(server.http, server.root, "TrentService.DescribeKey", b"not json"),
        "wrong signature": raw.json_call(server.http, forged, "TrentService.DescribeKey", b"{}"),
        "no signature": raw.http(server.http, "POST", "/", headers=headers, body=b"{}"),
        "anonymous read": raw.http(server.http, "GET", "/some-bucket/some-key"),
        "constraint": raw.json_call(server.http, server.root, "TrentService.DescribeKey", b'{"KeyId": ""}'),
    }

    def complete():
        recorded = {record["requestID"]: record for record in lookup(clients)}
        for what, answer in answers.items():
            request_id = answer.headers.get("x-amzn-requestid") or answer.headers.get("x-amz-request-id")
            assert recorded.get(request_id, {}).get("errorCode"), what
        return True

    eventually(complete, what="a record of every malformed call")


CANARY_BYTES = 24


def test_secrets_reach_neither_trail_nor_log_nor_disk(fresh_server):
    """A canary in every sensitive input, and every secret the server hands out, searched for everywhere."""
    server = fresh_server()
    clients, secure = Clients(server.http, server.root), Clients(server.https, server.root)
    found_in_the_clear = []

    def canary(name):
        value = secrets.token_bytes(CANARY_BYTES)
        found_in_the_clear.append((name, value))
        return value

    def secret(name, value):
        found_in_the_clear.append((name, value if isinstance(value, bytes) else value.encode()))

    kms, s3, iam = clients.kms, clients.s3, clients.iam
    key, other = (kms.create_key()["KeyMetadata"]["Arn"] for _ in range(2))
    blob = kms.encrypt(KeyId=key, Plaintext=canary("Encrypt.Plaintext"))["CiphertextBlob"]
    kms.decrypt(CiphertextBlob=blob)
    kms.re_encrypt(CiphertextBlob=blob, DestinationKeyId=other)
    secret("GenerateDataKey.Plaintext", kms.generate_data_key(KeyId=key, KeySpec="AES_256")["Plaintext"])
    secret("GenerateRandom.Plaintext", kms.generate_random(NumberOfBytes=32)["Plaintext"])
    kms.disable_key(KeyId=other)
    with refused("DisabledException"):
        kms.encrypt(KeyId=other, Plaintext=canary("refused Encrypt.Plaintext"))
    lenient = client("kms", server.http, server.root, parameter_validation=False)
    with refused("ValidationException"):
        lenient.encrypt(KeyId=key, Plaintext=canary("oversized Encrypt.Plaintext") * 200)
    user = unique("canary")
    iam.create_user(UserName=user)
    access = iam.create_access_key(UserName=user)["AccessKey"]
    secret("SecretAccessKey", access["SecretAccessKey"])
    secret("root secret", server.root.secret_access_key)
    iam.put_user_policy(UserName=user, PolicyName="p", PolicyDocument=policy(allow("*")))
    caller = Clients(server.http, Principal(access["AccessKeyId"], access["SecretAccessKey"], None, server.account, f"arn:aws:iam::{server.account}:user/{user}"))
    session = caller.sts.assume_role(RoleArn=create_role(clients, {"AWS": caller.principal.arn}, allow("*")), RoleSessionName="canary")["Credentials"]
    secret("session secret", session["SecretAccessKey"])
    secret("session token", session["SessionToken"])
    Clients(server.http, Principal(session["AccessKeyId"], session["SecretAccessKey"], session["SessionToken"])).kms.list_keys()
    bucket = unique("canary")
    s3.create_bucket(Bucket=bucket)
    s3.put_object(Bucket=bucket, Key="x", Body=canary("object body"))
    s3.put_object(Bucket=bucket, Key="y", Body=canary("object body under a key") * 5000, ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    secure.s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [
        {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}}]})
    customer_key = os.urandom(32)
    secret("SSE-C key", customer_key)
    sse = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": customer_key}
    secure.s3.put_object(Bucket=bucket, Key="z", Body=canary("object body under SSE-C"), **sse)
    secure.s3.get_object(Bucket=bucket, Key="z", **sse)
    secure.s3.copy_object(Bucket=bucket, Key="w", CopySource=f"{bucket}/z", CopySourceSSECustomerAlgorithm="AES256", CopySourceSSECustomerKey=customer_key)
    url = client("s3", server.http, server.root, signature_version="s3v4").generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "x"}, ExpiresIn=60)
    assert raw.http(server.http, "GET", url[len(server.http.url) :]).status == 200
    secret("presigned signature", url.rsplit("X-Amz-Signature=", 1)[1])

    eventually(lambda: events(clients, name="CopyObject"), what="the last call's record")
    trail = json.dumps(lookup(clients)).encode()
    assert key.encode() in trail, "the trail was read"
    texts = {"trail": trail, "log": server.log().encode() + server.output().encode()}
    for name, value in found_in_the_clear:
        for form in scan.forms(value):
            for place, text in texts.items():
                assert form not in text, f"{name} is in the {place}"
        assert repr(list(value))[1:-1].encode() not in texts["log"], f"{name} is in the log as a list of numbers"
    # Credentials a user chose or was given are stored sealed; session secrets and
    # signatures need not be on disk at all. None may be readable there.
    server.stop()
    assert scan.stored_bytes(server.data_dir) > 100_000
    for name, value in found_in_the_clear:
        assert not scan.find(server.data_dir, [value]), f"{name} is on disk"


def test_metadata_on_disk_is_sealed_too(fresh_server):
    """Everything in the store passes the barrier: policies, tags, descriptions and object metadata as well."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    word = lambda: secrets.token_hex(16)
    description, tag, meta, sid = word(), word(), word(), word()
    key = clients.kms.create_key(Description=description, Tags=[{"TagKey": "t", "TagValue": tag}])["KeyMetadata"]["KeyId"]
    bucket = unique("sealed")
    clients.s3.create_bucket(Bucket=bucket)
    clients.s3.put_object(Bucket=bucket, Key="x", Body=b"x", Metadata={"m": meta})
    user = unique("sealed")
    clients.iam.create_user(UserName=user)
    clients.iam.put_user_policy(UserName=user, PolicyName="p", PolicyDocument=policy(allow("*", Sid=sid)))
    assert clients.kms.describe_key(KeyId=key)["KeyMetadata"]["Description"] == description
    server.stop()
    scan.assert_no_plaintext(server.data_dir, [text.encode() for text in (description, tag, meta, sid)], at_least_bytes=1000)


@pytest.mark.parametrize("service", ["kms", "s3", "iam"])
def test_a_record_is_there_as_soon_as_the_call_has_answered(root, service):
    """The event is committed with the effect: no waiting, no polling."""
    if service == "kms":
        answer, name = root.kms.create_key(), "CreateKey"
    elif service == "s3":
        answer, name = root.s3.create_bucket(Bucket=unique("now")), "CreateBucket"
    else:
        answer, name = root.iam.create_user(UserName=unique("now")), "CreateUser"
    page = root.cloudtrail.lookup_events(LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": name}], MaxResults=1)
    assert json.loads(page["Events"][0]["CloudTrailEvent"])["requestID"] == answer["ResponseMetadata"]["RequestId"]


def test_the_trail_cannot_be_written_by_callers(root, user):
    """Whatever a caller puts into headers stays inside its field of the record."""
    caller = user(allow("kms:*"))
    evil = client("kms", caller.endpoint, caller.principal, user_agent='forged","eventName":"Nothing","x":"')
    record = event_of(root, evil.list_keys(), "ListKeys", EventName="ListKeys")
    assert record["userAgent"].startswith('forged","eventName":"Nothing"') and record["userIdentity"]["arn"] == caller.principal.arn
