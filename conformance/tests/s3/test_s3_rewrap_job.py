"""Another key for a whole bucket in the background: StartRewrap and its relatives of Ironkeep's own API."""

import json
import random

from conformance.audit import event_of, events
from conformance.principals import Clients, allow, create_role, deny
from conformance.refusal import refused
from conformance.tests.ironkeep.test_ironkeep import ironkeep, model  # noqa: F401
from conformance.tests.s3.test_s3_archive_crash import kill_while
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually


def role(root, *statements):
    """A role that S3 may act with; its ARN."""
    return create_role(root, {"Service": "s3.amazonaws.com"}, *statements)


def rights(bucket):
    return allow(["s3:UpdateObjectEncryption", "s3:PutObject"], f"arn:aws:s3:::{bucket}/*"), allow(["kms:Decrypt", "kms:GenerateDataKey"])


def filled(root, bucket, count=3):
    root.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    for number in range(count):
        root.s3.put_object(Bucket=bucket, Key=f"dir/{number}", Body=b"old")
        root.s3.put_object(Bucket=bucket, Key=f"dir/{number}", Body=b"data")
    root.s3.delete_object(Bucket=bucket, Key="dir/0")


def worked(server, root, started):
    """The task, once the job has looked at it."""
    assert run(server, "s3-rewrap")["failures"] == 0
    return root.ironkeep.get_rewrap(RewrapId=started["RewrapId"])["Rewrap"]


def counts(task):
    return tuple(task[name] for name in ("ChangedCount", "UnchangedCount", "UnsupportedCount", "FailedCount"))


def keys_of(root, bucket):
    found = set()
    for version in root.s3.list_object_versions(Bucket=bucket)["Versions"]:
        head = root.s3.head_object(Bucket=bucket, Key=version["Key"], VersionId=version["VersionId"])
        found.add((head["ServerSideEncryption"], head.get("SSEKMSKeyId"), head.get("BucketKeyEnabled", False)))
    return found


def test_every_version_gets_the_key(server, root, bucket, key):
    filled(root, bucket)
    arn = role(root, *rights(bucket))
    started = root.ironkeep.start_rewrap(BucketName=bucket, KmsKeyArn=key, RoleArn=arn, BucketKeyEnabled=True)
    task = worked(server, root, started)
    assert (task["State"], counts(task), task["Failures"]) == ("COMPLETED", (6, 0, 0, 0), [])
    assert task["EndedAt"] >= task["StartedAt"] and task["BucketName"] == bucket
    assert keys_of(root, bucket) == {("aws:kms", key, True)}
    again = root.ironkeep.start_rewrap(BucketName=bucket, KmsKeyArn=key, RoleArn=arn, BucketKeyEnabled=True)
    assert counts(worked(server, root, again)) == (0, 6, 0, 0)
    ids = [task["RewrapId"] for task in root.ironkeep.list_rewraps(MaxResults=1000)["Rewraps"]]
    assert ids == sorted(ids) and {started["RewrapId"], again["RewrapId"]} <= set(ids)


def test_it_acts_with_the_role_and_says_so(server, root, bucket, key):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"data")
    arn = role(root, *rights(bucket))
    started = root.ironkeep.start_rewrap(BucketName=bucket, KmsKeyArn=key, RoleArn=arn)
    event = event_of(root, started, "StartRewrap")
    assert event["eventSource"] == "ironkeep.amazonaws.com" and event["requestParameters"]["roleArn"] == arn
    assert counts(worked(server, root, started)) == (1, 0, 0, 0)
    name = arn.rpartition("/")[2]
    found = eventually(lambda: events(root, name="UpdateObjectEncryption", ResourceName=f"arn:aws:s3:::{bucket}/x"), what="the record")
    assert found[0]["userIdentity"]["arn"].endswith(f":assumed-role/{name}/s3-rewrap")
    [made] = eventually(lambda: events(root, name="GenerateDataKey", ResourceName=key), what="the use of the key")
    assert made["userIdentity"]["arn"].endswith(f":assumed-role/{name}/s3-rewrap")


def test_what_the_role_may_not_do_fails_by_version(server, root, bucket, key):
    for name in ("a", "b"):
        root.s3.put_object(Bucket=bucket, Key=name, Body=b"data")
    arn = role(root, *rights(bucket), deny("s3:UpdateObjectEncryption", f"arn:aws:s3:::{bucket}/b"))
    task = worked(server, root, root.ironkeep.start_rewrap(BucketName=bucket, KmsKeyArn=key, RoleArn=arn))
    assert (task["State"], counts(task)) == ("COMPLETED", (1, 0, 0, 1))
    assert task["Failures"] == [{"Key": "b", "VersionId": "null", "Error": "AccessDenied"}]
    root.kms.disable_key(KeyId=key)
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    task = worked(server, root, root.ironkeep.start_rewrap(BucketName=bucket, KmsKeyArn=other, RoleArn=role(root, *rights(bucket))))
    assert counts(task) == (1, 0, 0, 1)
    assert task["Failures"] == [{"Key": "a", "VersionId": "null", "Error": "KMS.DisabledException"}]


def test_a_role_that_does_not_trust_s3_ends_the_task(server, root, bucket, key):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"data")
    arn = create_role(root, {"AWS": root.principal.arn})
    task = worked(server, root, root.ironkeep.start_rewrap(BucketName=bucket, KmsKeyArn=key, RoleArn=arn))
    assert (task["State"], task["Reason"], counts(task)) == ("FAILED", "AccessDenied", (0, 0, 0, 0))


def test_customer_keys_and_two_layers_stay(server, secure_root, root, bucket, key):
    secure_root.s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [
        {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}}]})
    secure_root.s3.put_object(Bucket=bucket, Key="c", Body=b"data", SSECustomerAlgorithm="AES256", SSECustomerKey=b"k" * 32)
    root.s3.put_object(Bucket=bucket, Key="d", Body=b"data", ServerSideEncryption="aws:kms:dsse", SSEKMSKeyId=key)
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    task = worked(server, root, root.ironkeep.start_rewrap(BucketName=bucket, KmsKeyArn=other, RoleArn=role(root, *rights(bucket))))
    assert (task["State"], counts(task)) == ("COMPLETED", (0, 0, 2, 0))


def test_prefix_and_end(server, root, bucket, key):
    filled(root, bucket)
    root.s3.put_object(Bucket=bucket, Key="other", Body=b"data")
    arn = role(root, *rights(bucket))
    task = worked(server, root, root.ironkeep.start_rewrap(BucketName=bucket, KmsKeyArn=key, RoleArn=arn, Prefix="dir/"))
    assert (counts(task), task["Prefix"]) == ((6, 0, 0, 0), "dir/")
    done = root.ironkeep.cancel_rewrap(RewrapId=task["RewrapId"])["Rewrap"]
    assert done["State"] == "COMPLETED", "what has ended is not cancelled"


def test_who_may_start_one(root, user, other_account, bucket, key):
    arn = role(root, *rights(bucket))
    resource = f"arn:aws:s3:::{bucket}"
    wanted = {"BucketName": bucket, "KmsKeyArn": key, "RoleArn": arn}
    with refused("AccessDeniedException", 400, "iam:PassRole"):
        user(allow("ironkeep:StartRewrap", resource)).ironkeep.start_rewrap(**wanted)
    with refused("AccessDeniedException", 400, "ironkeep:StartRewrap"):
        user(allow("iam:PassRole", arn)).ironkeep.start_rewrap(**wanted)
    with refused("NoSuchEntityException", 400, "no bucket"):
        other_account.ironkeep.start_rewrap(**wanted)
    for wrong in ({"RoleArn": key}, {"KmsKeyArn": key.replace(":key/", ":alias/")}, {"KmsKeyArn": arn}):
        with refused("InvalidParameterException", 400):
            root.ironkeep.start_rewrap(**wanted | wrong)
    started = user(allow("ironkeep:StartRewrap", resource), allow("iam:PassRole", arn)).ironkeep.start_rewrap(**wanted)
    with refused("NoSuchEntityException", 400, "no rewrap"):
        other_account.ironkeep.get_rewrap(RewrapId=started["RewrapId"])
    with refused("AccessDeniedException", 400, "ironkeep:CancelRewrap"):
        user(allow("ironkeep:GetRewrap")).ironkeep.cancel_rewrap(RewrapId=started["RewrapId"])


def test_what_is_under_other_keys(root, bucket, key):
    root.s3.put_object(Bucket=bucket, Key="a", Body=b"1")
    root.s3.put_object(Bucket=bucket, Key="b", Body=b"12", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    root.s3.put_object(Bucket=bucket, Key="c", Body=b"123", ServerSideEncryption="aws:kms:dsse", SSEKMSKeyId=other)
    asked = {"BucketName": bucket, "KmsKeyArn": key}
    first = root.ironkeep.list_versions_under_other_keys(**asked, MaxResults=1)
    assert first["Versions"] == [{"Key": "a", "VersionId": "null", "Encryption": "SSE-S3", "Size": 1}]
    rest = root.ironkeep.list_versions_under_other_keys(**asked, NextToken=first["NextToken"])
    assert rest["Versions"] == [{"Key": "c", "VersionId": "null", "Encryption": "DSSE-KMS", "KmsKeyArn": other, "Size": 3}]
    assert "NextToken" not in rest
    with refused("InvalidParameterException", 400):
        root.ironkeep.list_versions_under_other_keys(BucketName=bucket, KmsKeyArn=other, NextToken=first["NextToken"])


def test_it_goes_on_after_a_crash(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="crash")
    for number in range(120):
        clients.s3.put_object(Bucket="crash", Key=f"key-{number:03}", Body=b"data")
    key = clients.kms.create_key()["KeyMetadata"]["Arn"]
    started = clients.ironkeep.start_rewrap(BucketName="crash", KmsKeyArn=key, RoleArn=role(clients, *rights("crash")))

    server.late_seconds, chance = 0, random.Random(7)
    for _ in range(2):
        kill_while(server, chance, "s3-rewrap")
    clients = Clients(server.http, server.root)
    task = worked(server, clients, started)
    assert task["State"] == "COMPLETED" and task["FailedCount"] == 0
    assert task["ChangedCount"] + task["UnchangedCount"] == 120
    assert keys_of(clients, "crash") == {("aws:kms", key, False)}


def test_the_command_line_starts_and_shows_it(server, root, bucket, key):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"data")
    arn = role(root, *rights(bucket))
    status, printed, error = ironkeep(server, server.http, server.root, "s3", "rewrap", bucket, "--key", key, "--role", arn)
    assert status == 0, error
    rewrap_id = json.loads(ironkeep(server, server.http, server.root, "api", "ListRewraps")[1])["Rewraps"][-1]["RewrapId"]
    assert printed == f"{rewrap_id}\n"
    run(server, "s3-rewrap")
    status, printed, _ = ironkeep(server, server.http, server.root, "s3", "rewrap-status", rewrap_id)
    assert status == 0 and printed.startswith(f"{rewrap_id}: COMPLETED, 1 changed, 0 under the key already, 0 not to be changed, 0 failed"), printed
    status, _, error = ironkeep(server, server.http, server.root, "s3", "rewrap-cancel", "0" * 28)
    assert status == 1 and "NoSuchEntityException" in error
