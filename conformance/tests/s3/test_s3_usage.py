"""What buckets and accounts hold, by Ironkeep's own API, and quotas on it.

Nothing waits for a round: the job that adds what was written to the sums is run.
"""

import random
import re
import threading

import botocore.exceptions
from conformance.audit import event_of
from conformance.clocks import ahead
from conformance.principals import Clients, allow, unique
from conformance.refusal import refused
from conformance.tests.ironkeep.test_ironkeep import ironkeep, model  # noqa: F401
from conformance.tests.s3.test_s3_archive_crash import LEASE_SECONDS
from conformance.tests.server.test_crash import CRASH
from conformance.tests.server.test_installations import opened
from conformance.tests.server.test_jobs import admin, run
from conformance.tests.server.test_verify import command


def usage(server, clients, bucket):
    """What the bucket holds, with everything in it that was written until now."""
    assert run(server, "s3-usage")["failures"] == 0
    return clients.ironkeep.get_bucket_usage(BucketName=bucket)


def numbers(answer):
    return tuple(answer[name] for name in ("ObjectCount", "ObjectBytes", "VersionCount", "VersionBytes", "DeleteMarkerCount"))


def counted(clients, bucket):
    """The same by a listing of every version."""
    objects, versions, markers = [], [], 0
    for page in clients.s3.get_paginator("list_object_versions").paginate(Bucket=bucket):
        versions += [version["Size"] for version in page.get("Versions", [])]
        objects += [version["Size"] for version in page.get("Versions", []) if version["IsLatest"]]
        markers += len(page.get("DeleteMarkers", []))
    return len(objects), sum(objects), len(versions), sum(versions), markers


def kinds(answer):
    return {(kind["StorageClass"], kind["Encryption"], kind.get("KmsKeyArn")): (kind["VersionCount"], kind["VersionBytes"]) for kind in answer["Kinds"]}


def test_what_is_written_replaced_and_deleted(server, root, bucket):
    assert numbers(usage(server, root, bucket)) == (0, 0, 0, 0, 0)
    root.s3.put_object(Bucket=bucket, Key="a", Body=b"12345")
    root.s3.put_object(Bucket=bucket, Key="b", Body=b"1234567")
    assert numbers(usage(server, root, bucket)) == (2, 12, 2, 12, 0)
    root.s3.put_object(Bucket=bucket, Key="a", Body=b"1")
    root.s3.copy_object(Bucket=bucket, Key="c", CopySource={"Bucket": bucket, "Key": "b"})
    root.s3.delete_object(Bucket=bucket, Key="b")
    root.s3.delete_object(Bucket=bucket, Key="nothing")
    answer = usage(server, root, bucket)
    assert numbers(answer) == (2, 8, 2, 8, 0) == counted(root, bucket)
    assert answer["IsComplete"] is True and "Quota" not in answer
    root.s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "a"}, {"Key": "c"}]})
    assert numbers(usage(server, root, bucket)) == (0, 0, 0, 0, 0)


def test_versions_and_delete_markers(server, root, bucket):
    root.s3.put_object(Bucket=bucket, Key="a", Body=b"null")
    root.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    first = root.s3.put_object(Bucket=bucket, Key="a", Body=b"12345")["VersionId"]
    root.s3.put_object(Bucket=bucket, Key="a", Body=b"1")
    assert numbers(usage(server, root, bucket)) == (1, 1, 3, 10, 0)
    marker = root.s3.delete_object(Bucket=bucket, Key="a")["VersionId"]
    assert numbers(usage(server, root, bucket)) == (0, 0, 3, 10, 1) == counted(root, bucket)
    root.s3.delete_object(Bucket=bucket, Key="a", VersionId=first)
    assert numbers(usage(server, root, bucket)) == (0, 0, 2, 5, 1)
    root.s3.delete_object(Bucket=bucket, Key="a", VersionId=marker)
    assert numbers(usage(server, root, bucket)) == (1, 1, 2, 5, 0) == counted(root, bucket)
    root.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})
    root.s3.put_object(Bucket=bucket, Key="a", Body=b"123")
    assert numbers(usage(server, root, bucket)) == (1, 3, 2, 4, 0) == counted(root, bucket)


def test_by_class_and_key(server, root, bucket, key):
    """Also where a version changes its key."""
    root.s3.put_object(Bucket=bucket, Key="a", Body=b"1")
    root.s3.put_object(Bucket=bucket, Key="b", Body=b"12", StorageClass="STANDARD_IA")
    root.s3.put_object(Bucket=bucket, Key="c", Body=b"123", ServerSideEncryption="aws:kms", SSEKMSKeyId=key, BucketKeyEnabled=True)
    root.s3.put_object(Bucket=bucket, Key="d", Body=b"1234", ServerSideEncryption="aws:kms:dsse", SSEKMSKeyId=key)
    assert kinds(usage(server, root, bucket)) == {
        ("STANDARD", "SSE-S3", None): (1, 1), ("STANDARD_IA", "SSE-S3", None): (1, 2),
        ("STANDARD", "SSE-KMS", key): (1, 3), ("STANDARD", "DSSE-KMS", key): (1, 4),
    }
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    for name in ("a", "c"):
        root.s3.update_object_encryption(Bucket=bucket, Key=name, ObjectEncryption={"SSEKMS": {"KMSKeyArn": other}})
    answer = usage(server, root, bucket)
    assert kinds(answer) == {
        ("STANDARD_IA", "SSE-S3", None): (1, 2), ("STANDARD", "SSE-KMS", other): (2, 4), ("STANDARD", "DSSE-KMS", key): (1, 4),
    }
    assert numbers(answer) == (4, 10, 4, 10, 0)


def test_uploads_count_once_they_are_completed(server, root, bucket):
    upload = root.s3.create_multipart_upload(Bucket=bucket, Key="a")["UploadId"]
    part = root.s3.upload_part(Bucket=bucket, Key="a", UploadId=upload, PartNumber=1, Body=b"part")["ETag"]
    assert numbers(usage(server, root, bucket)) == (0, 0, 0, 0, 0)
    root.s3.complete_multipart_upload(Bucket=bucket, Key="a", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part}]})
    assert numbers(usage(server, root, bucket)) == (1, 4, 1, 4, 0)


def test_quotas_refuse(server, root, bucket):
    own = root.ironkeep
    own.put_bucket_quota(BucketName=bucket, Quota={"MaxBytes": 10})
    root.s3.put_object(Bucket=bucket, Key="a", Body=b"123456")
    assert usage(server, root, bucket)["Quota"] == {"MaxBytes": 10}
    for refusal in (
        lambda: root.s3.put_object(Bucket=bucket, Key="b", Body=b"12345"),
        lambda: root.s3.copy_object(Bucket=bucket, Key="b", CopySource={"Bucket": bucket, "Key": "a"}),
    ):
        with refused("QuotaExceeded", 403, "quota of the bucket"):
            refusal()
    upload = root.s3.create_multipart_upload(Bucket=bucket, Key="b")["UploadId"]
    part = root.s3.upload_part(Bucket=bucket, Key="b", UploadId=upload, PartNumber=1, Body=b"12345")["ETag"]
    with refused("QuotaExceeded", 403):
        root.s3.complete_multipart_upload(Bucket=bucket, Key="b", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part}]})
    root.s3.put_object(Bucket=bucket, Key="b", Body=b"1234")
    assert numbers(usage(server, root, bucket)) == (2, 10, 2, 10, 0)
    root.s3.delete_object(Bucket=bucket, Key="a")
    own.put_bucket_quota(BucketName=bucket, Quota={"MaxVersions": 1})
    usage(server, root, bucket)
    with refused("QuotaExceeded", 403):
        root.s3.put_object(Bucket=bucket, Key="c", Body=b"")
    own.put_bucket_quota(BucketName=bucket)
    root.s3.put_object(Bucket=bucket, Key="c", Body=b"c" * 100)
    assert "Quota" not in own.get_bucket_usage(BucketName=bucket)


def test_quotas_of_accounts(server, root, other_account):
    bucket, another = unique("held"), unique("held")
    for name in (bucket, another):
        other_account.s3.create_bucket(Bucket=name)
    other_account.s3.put_object(Bucket=bucket, Key="a", Body=b"12345")
    account = other_account.ironkeep.get_account_usage()
    root.ironkeep.put_account_quota(AccountId=account["AccountId"], Quota={"MaxBytes": account["VersionBytes"] + 5})
    assert usage(server, other_account, bucket)["VersionBytes"] == 5
    try:
        with refused("QuotaExceeded", 403, "bucket owner's account"):
            other_account.s3.put_object(Bucket=another, Key="a", Body=b"1" * 1000)
        shown = root.ironkeep.get_account_usage(AccountId=account["AccountId"])
        assert shown["Quota"] == {"MaxBytes": account["VersionBytes"] + 5} and shown["VersionCount"] >= 1
        with refused("AccessDeniedException", 400, "management account"):
            other_account.ironkeep.put_account_quota(AccountId=account["AccountId"])
        with refused("AccessDeniedException", 400, "management account"):
            other_account.ironkeep.get_account_usage(AccountId=server.account)
    finally:
        root.ironkeep.put_account_quota(AccountId=account["AccountId"])
    other_account.s3.put_object(Bucket=another, Key="a", Body=b"1" * 1000)
    listed = {one["BucketName"]: numbers(one) for one in other_account.ironkeep.list_bucket_usage()["Buckets"]}
    assert listed[bucket] == (1, 5, 1, 5, 0)


def test_who_may_ask(root, user, other_account, bucket):
    reader = user(allow("ironkeep:GetBucketUsage", f"arn:aws:s3:::{bucket}"))
    answer = reader.ironkeep.get_bucket_usage(BucketName=bucket)
    event = event_of(root, answer, "GetBucketUsage")
    assert event["eventSource"] == "ironkeep.amazonaws.com" and event["readOnly"] is True
    for call in (reader.ironkeep.list_bucket_usage, reader.ironkeep.get_account_usage, lambda: reader.ironkeep.put_bucket_quota(BucketName=bucket)):
        with refused("AccessDeniedException", 400):
            call()
    for name in (bucket, unique("nowhere")):
        with refused("NoSuchEntityException", 400, "no bucket"):
            other_account.ironkeep.get_bucket_usage(BucketName=name)


def test_lists_have_pages(server, root, other_account):
    names = sorted(unique("paged") for _ in range(3))
    for name in names:
        other_account.s3.create_bucket(Bucket=name)
        other_account.s3.put_object(Bucket=name, Key="a", Body=b"1")
    run(server, "s3-usage")
    seen, token = [], None
    while True:
        page = other_account.ironkeep.list_bucket_usage(MaxResults=1, **({"NextToken": token} if token else {}))
        seen += [one["BucketName"] for one in page["Buckets"]]
        token = page.get("NextToken")
        if token is None:
            break
        assert len(page["Buckets"]) == 1
    assert set(names) <= set(seen) and len(seen) == len(set(seen))
    with refused("InvalidParameterException", 400):
        other_account.ironkeep.list_bucket_usage(NextToken="other")


def test_the_metrics_are_the_sum_of_all(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    for name in ("one-bucket", "two-buckets"):
        clients.s3.create_bucket(Bucket=name)
        clients.s3.put_object(Bucket=name, Key="a", Body=b"12345")
    run(server, "s3-usage")
    found = dict(re.findall(r"^(ironkeep_usage_\w+) (\S+)$", admin(server, "metrics")[1], re.MULTILINE))
    assert found == {
        "ironkeep_usage_objects": "2", "ironkeep_usage_object_bytes": "10", "ironkeep_usage_versions": "2",
        "ironkeep_usage_version_bytes": "10", "ironkeep_usage_delete_markers": "0",
    }
    for name in ("one-bucket", "two-buckets"):
        clients.s3.delete_object(Bucket=name, Key="a")
        clients.s3.delete_bucket(Bucket=name)
    run(server, "s3-usage")
    assert re.search(r"^ironkeep_usage_objects 0$", admin(server, "metrics")[1], re.MULTILINE)
    assert clients.ironkeep.list_bucket_usage()["Buckets"] == [], "nothing is left of what is gone"


def test_the_command_line_shows_usage_and_sets_quotas(server, root, bucket):
    root.s3.put_object(Bucket=bucket, Key="a", Body=b"12345")
    run(server, "s3-usage")
    status, printed, error = ironkeep(server, server.http, server.root, "usage", bucket)
    assert status == 0 and printed.startswith(f"{bucket}: 1 objects of 5 bytes, 1 versions of 5 bytes, 0 delete markers\n"), (printed, error)
    assert "  STANDARD SSE-S3: 1 versions of 5 bytes\n" in printed
    status, printed, _ = ironkeep(server, server.http, server.root, "usage")
    assert status == 0 and f"{bucket}: 1 objects of 5 bytes" in printed
    assert ironkeep(server, server.http, server.root, "quota", bucket, "--max-bytes", "5")[0] == 0
    with refused("QuotaExceeded", 403):
        root.s3.put_object(Bucket=bucket, Key="b", Body=b"1")
    assert ironkeep(server, server.http, server.root, "quota", bucket)[0] == 0
    root.s3.put_object(Bucket=bucket, Key="b", Body=b"1")


def test_an_installation_that_is_older_than_the_sums_is_counted(fresh_server):
    server, _ = opened(fresh_server, "installation-2")
    clients = Clients(server.http, server.root)
    buckets = [bucket["Name"] for bucket in clients.s3.list_buckets()["Buckets"]]
    assert run(server, "s3-usage-fill")["failures"] == 0
    found = {bucket: numbers(usage(server, clients, bucket)) for bucket in buckets}
    assert found == {bucket: counted(clients, bucket) for bucket in buckets}
    assert sum(numbers_of[2] for numbers_of in found.values()) > 0, "there was something to count"
    assert clients.ironkeep.get_account_usage()["IsComplete"] is True


def test_sums_are_right_after_crashes(fresh_server):
    """Writers and the job go on until the power is cut, several times; then the sums are those of a full count."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="crash")
    clients.s3.put_bucket_versioning(Bucket="crash", VersioningConfiguration={"Status": "Enabled"})
    chance, late_seconds = random.Random(11), 0
    for _ in range(3):
        def write(seed):
            chance, own = random.Random(seed), Clients(server.http, server.root)
            try:
                while True:
                    key = f"key-{chance.randrange(5)}"
                    if chance.random() < 0.3:
                        own.s3.delete_object(Bucket="crash", Key=key)
                    else:
                        own.s3.put_object(Bucket="crash", Key=key, Body=b"x" * chance.randrange(3000))
            except (*CRASH, botocore.exceptions.ClientError):
                return

        def sum_up():
            try:
                while True:
                    run(server, "s3-usage")
            except (OSError, AssertionError, ValueError):
                return

        threads = [threading.Thread(target=write, args=(seed,)) for seed in range(3)] + [threading.Thread(target=sum_up)]
        for thread in threads:
            thread.start()
        threads[0].join(0.3 + chance.random() * 0.5)
        server.kill()
        for thread in threads:
            thread.join(60)
        # The killed server had the lease of the job: it ends by itself.
        late_seconds += LEASE_SECONDS
        server.environment |= ahead(0) | {"FAKETIME": f"+{late_seconds}s"}
        server.start()
    clients = Clients(server.http, server.root)
    found = counted(clients, "crash")
    assert found[2] > 0 and numbers(usage(server, clients, "crash")) == found
    server.stop()
    # It counts everything anew, and names a sum that differs.
    status, printed, error = command(server, "verify")
    assert status == 0 and "usage" not in printed + error, (printed, error)
