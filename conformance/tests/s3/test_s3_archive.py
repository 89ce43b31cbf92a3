"""Storage classes, transitions, and the archive: what is archived lies in a directory of its own and is read after a restore."""

import datetime
import json
import os
import re
from pathlib import Path

import botocore.exceptions
import pytest

from conformance import scan
from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients, allow, deny
from conformance.refusal import refused
from conformance.tests.s3.test_s3_lifecycle import ALL, put
from conformance.tests.server.test_jobs import run

CLASSES = ["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "GLACIER_IR"]
ARCHIVED = ["GLACIER", "DEEP_ARCHIVE"]
LARGE = 300_000


def restore(server, s3, bucket, key, days=1, **more):
    """Restored by the job, at once."""
    answer = s3.restore_object(Bucket=bucket, Key=key, RestoreRequest={"Days": days} | more)
    assert run(server, "s3-restore")["failures"] == 0
    return answer["ResponseMetadata"]["HTTPStatusCode"]


@pytest.mark.parametrize("name", CLASSES)
def test_a_storage_class_is_shown_wherever_objects_are(root, bucket, name):
    s3 = root.s3
    s3.put_object(Bucket=bucket, Key="put", Body=b"x", StorageClass=name)
    upload = s3.create_multipart_upload(Bucket=bucket, Key="parts", StorageClass=name)["UploadId"]
    assert s3.list_multipart_uploads(Bucket=bucket)["Uploads"][0]["StorageClass"] == name
    etag = s3.upload_part(Bucket=bucket, Key="parts", UploadId=upload, PartNumber=1, Body=b"x")["ETag"]
    assert s3.list_parts(Bucket=bucket, Key="parts", UploadId=upload)["StorageClass"] == name
    s3.complete_multipart_upload(Bucket=bucket, Key="parts", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": etag}]})
    s3.put_object(Bucket=bucket, Key="source", Body=b"x")
    s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "source"}, StorageClass=name)
    for key in ("put", "parts", "copy"):
        shown = s3.head_object(Bucket=bucket, Key=key).get("StorageClass")
        assert shown == (None if name == "STANDARD" else name), "the header is left out for STANDARD"
        assert s3.get_object_attributes(Bucket=bucket, Key=key, ObjectAttributes=["StorageClass"])["StorageClass"] == name
    listed = {item["Key"]: item["StorageClass"] for item in s3.list_objects_v2(Bucket=bucket)["Contents"]}
    assert listed == {"put": name, "parts": name, "copy": name, "source": "STANDARD"}
    versions = {item["Key"]: item["StorageClass"] for item in s3.list_object_versions(Bucket=bucket)["Versions"]}
    assert versions == listed


@pytest.mark.parametrize("name", ["SNOW", "OUTPOSTS", "EXPRESS_ONEZONE", "NO_SUCH_CLASS", "glacier"])
def test_other_classes_are_refused(root, bucket, name):
    for call in (
        lambda: root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", StorageClass=name),
        lambda: root.s3.create_multipart_upload(Bucket=bucket, Key="x", StorageClass=name),
    ):
        with refused("InvalidStorageClass", 400, "The storage class you specified is not valid"):
            call()


def test_a_copy_onto_itself_changes_the_class(root, bucket):
    s3 = root.s3
    s3.put_object(Bucket=bucket, Key="x", Body=b"data", Metadata={"k": "v"})
    itself = {"Bucket": bucket, "Key": "x"}
    with refused("InvalidRequest", 400, "without changing the object's metadata, storage class"):
        s3.copy_object(Bucket=bucket, Key="x", CopySource=itself)
    s3.copy_object(Bucket=bucket, Key="x", CopySource=itself, StorageClass="STANDARD_IA")
    found = s3.get_object(Bucket=bucket, Key="x")
    assert (found["Body"].read(), found["StorageClass"], found["Metadata"]) == (b"data", "STANDARD_IA", {"k": "v"})


def test_a_policy_asks_for_a_class(server, root, user, bucket):
    only_cold = {"StringEquals": {"s3:x-amz-storage-class": "GLACIER_IR"}}
    writer = user(allow("s3:PutObject"), deny("s3:PutObject", Condition={"StringNotEquals": only_cold["StringEquals"]}))
    writer.s3.put_object(Bucket=bucket, Key="x", Body=b"x", StorageClass="GLACIER_IR")
    for options in ({}, {"StorageClass": "GLACIER"}):
        with refused("AccessDenied", 403):
            writer.s3.put_object(Bucket=bucket, Key="x", Body=b"x", **options)


@pytest.mark.parametrize("name", ARCHIVED)
def test_an_archived_object_is_read_once_it_is_restored(server, root, bucket, name):
    s3 = root.s3
    data = os.urandom(LARGE)
    s3.put_object(Bucket=bucket, Key="x", Body=data, StorageClass=name)
    with pytest.raises(botocore.exceptions.ClientError) as found:
        s3.get_object(Bucket=bucket, Key="x")
    error = found.value.response
    assert (error["Error"]["Code"], error["ResponseMetadata"]["HTTPStatusCode"]) == ("InvalidObjectState", 403)
    assert error["Error"]["StorageClass"] == name
    assert "Restore" not in s3.head_object(Bucket=bucket, Key="x"), "its headers are read without a restore"
    assert s3.get_object_tagging(Bucket=bucket, Key="x")["TagSet"] == []
    listed = s3.list_objects_v2(Bucket=bucket, OptionalObjectAttributes=["RestoreStatus"])["Contents"][0]
    assert listed["RestoreStatus"] == {"IsRestoreInProgress": False}
    assert s3.restore_object(Bucket=bucket, Key="x", RestoreRequest={"Days": 3})["ResponseMetadata"]["HTTPStatusCode"] == 202
    assert s3.head_object(Bucket=bucket, Key="x")["Restore"] == 'ongoing-request="true"'
    with refused("RestoreAlreadyInProgress", 409, "Object restore is already in progress"):
        s3.restore_object(Bucket=bucket, Key="x", RestoreRequest={"Days": 3})
    assert run(server, "s3-restore")["failures"] == 0
    found = s3.get_object(Bucket=bucket, Key="x")
    assert (found["Body"].read(), found["StorageClass"]) == (data, name)
    assert s3.get_object(Bucket=bucket, Key="x", Range="bytes=70000-70009")["Body"].read() == data[70_000:70_010]
    shown = re.fullmatch('ongoing-request="false", expiry-date="(.*)"', found["Restore"])[1]
    ends = datetime.datetime.strptime(shown, "%a, %d %b %Y 00:00:00 GMT").replace(tzinfo=datetime.UTC)
    now = datetime.datetime.now(datetime.UTC)
    assert datetime.timedelta(days=3) <= ends - now <= datetime.timedelta(days=4)
    for listed in (
        s3.list_objects_v2(Bucket=bucket, OptionalObjectAttributes=["RestoreStatus"])["Contents"][0],
        s3.list_object_versions(Bucket=bucket, OptionalObjectAttributes=["RestoreStatus"])["Versions"][0],
    ):
        assert listed["RestoreStatus"] == {"IsRestoreInProgress": False, "RestoreExpiryDate": ends}
    assert "RestoreStatus" not in s3.list_objects_v2(Bucket=bucket)["Contents"][0]
    assert s3.restore_object(Bucket=bucket, Key="x", RestoreRequest={"Days": 30})["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert s3.head_object(Bucket=bucket, Key="x")["Restore"] != found["Restore"], "it stays longer"
    s3.copy_object(Bucket=bucket, Key="back", CopySource={"Bucket": bucket, "Key": "x"})
    assert s3.get_object(Bucket=bucket, Key="back")["Body"].read() == data


@pytest.mark.parametrize(
    ("stored", "wish", "code", "text"),
    [
        ("STANDARD", {"Days": 1}, "InvalidObjectState", "Restore is not allowed for the object's current storage class"),
        ("GLACIER_IR", {"Days": 1}, "InvalidObjectState", "Restore is not allowed for the object's current storage class"),
        ("GLACIER", {}, "MalformedXML", None),
        ("GLACIER", {"Days": 0}, "InvalidArgument", "restoration days should be at least 1"),
        ("GLACIER", {"Days": 2**31 - 1}, "InvalidArgument", None),
        ("GLACIER", {"Days": 1, "GlacierJobParameters": {"Tier": "Fast"}}, "MalformedXML", None),
        ("DEEP_ARCHIVE", {"Days": 1, "GlacierJobParameters": {"Tier": "Expedited"}}, "InvalidRequest", "Retrieval option is not supported by this storage class"),
        ("GLACIER", {"Type": "SELECT", "Tier": "Standard"}, "NotImplemented", None),
    ],
)
def test_restores_that_cannot_be_are_refused(root, bucket, stored, wish, code, text):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", StorageClass=stored)
    with refused(code, None, text and re.escape(text)):
        root.s3.restore_object(Bucket=bucket, Key="x", RestoreRequest=wish)
    assert "Restore" not in root.s3.head_object(Bucket=bucket, Key="x")


def test_a_restore_is_of_one_version_and_takes_its_own_permission(server, root, user, bucket):
    s3 = root.s3
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    older = s3.put_object(Bucket=bucket, Key="x", Body=b"older", StorageClass="GLACIER")["VersionId"]
    newer = s3.put_object(Bucket=bucket, Key="x", Body=b"newer", StorageClass="GLACIER")["VersionId"]
    reader = user(allow("s3:GetObject*"))
    with refused("AccessDenied", 403):
        reader.s3.restore_object(Bucket=bucket, Key="x", RestoreRequest={"Days": 1})
    restorer = user(allow("s3:RestoreObject"))
    restorer.s3.restore_object(Bucket=bucket, Key="x", VersionId=older, RestoreRequest={"Days": 1})
    assert run(server, "s3-restore")["failures"] == 0
    assert s3.get_object(Bucket=bucket, Key="x", VersionId=older)["Body"].read() == b"older"
    for version in ({}, {"VersionId": newer}):
        with refused("InvalidObjectState", 403):
            s3.get_object(Bucket=bucket, Key="x", **version)
    marker = s3.delete_object(Bucket=bucket, Key="x")["VersionId"]
    with refused("MethodNotAllowed", 405):
        s3.restore_object(Bucket=bucket, Key="x", VersionId=marker, RestoreRequest={"Days": 1})
    with refused("NoSuchKey", 404):
        s3.restore_object(Bucket=bucket, Key="x", RestoreRequest={"Days": 1})


def blobs(directory):
    """The files of objects below a directory of blobs, by size; those that are set aside apart."""
    return sorted(path.stat().st_size for path in scan.files(directory) if len(path.name) == 32 and "orphans" not in path.parts)


def test_archived_ciphertext_lies_in_the_archive_directory_alone(fresh_server, tmp_path):
    server = fresh_server(extra_arguments=["--archive-dir", tmp_path / "cold"])
    s3 = Clients(server.http, server.root).s3
    s3.create_bucket(Bucket="cold")
    marker = scan.new_marker()
    for key, size_bytes in (("small", 1000), ("large", LARGE)):
        s3.put_object(Bucket="cold", Key=key, Body=scan.payload(marker, size_bytes), StorageClass="DEEP_ARCHIVE")
    assert blobs(server.data_dir / "blobs") == []
    assert len(blobs(tmp_path / "cold")) == 2
    assert not (server.data_dir / "archive").exists(), "the default place is not made"
    restore(server, s3, "cold", "large")
    assert s3.get_object(Bucket="cold", Key="large")["Body"].read() == scan.payload(marker, LARGE)
    assert len(blobs(server.data_dir / "blobs")) == 1
    s3.delete_object(Bucket="cold", Key="small")
    server.stop()
    for place in (server.data_dir, tmp_path / "cold"):
        scan.assert_no_plaintext(place, [marker])
    (tmp_path / "cold").rename(tmp_path / "moved")
    server.extra_arguments = ["--archive-dir", tmp_path / "moved"]
    server.start()
    assert s3_of(server).head_object(Bucket="cold", Key="large")["StorageClass"] == "DEEP_ARCHIVE"


def s3_of(server):
    return Clients(server.http, server.root).s3


def test_a_lock_keeps_an_archived_version_and_not_its_copy(server, root):
    s3 = root.s3
    name = f"locked-{os.urandom(4).hex()}"
    s3.create_bucket(Bucket=name, ObjectLockEnabledForBucket=True)
    made = s3.put_object(Bucket=name, Key="x", Body=b"x", StorageClass="GLACIER", ObjectLockLegalHoldStatus="ON", ChecksumAlgorithm="CRC32")
    assert restore(server, s3, name, "x") == 202
    assert s3.get_object(Bucket=name, Key="x")["Body"].read() == b"x"
    with refused("AccessDenied", 403):
        s3.delete_object(Bucket=name, Key="x", VersionId=made["VersionId"])
    s3.put_object_legal_hold(Bucket=name, Key="x", LegalHold={"Status": "OFF"}, ChecksumAlgorithm="CRC32")
    s3.delete_object(Bucket=name, Key="x", VersionId=made["VersionId"])


def days(*transitions, **more):
    return ALL | {"Transitions": [{"Days": number, "StorageClass": name} for number, name in transitions]} | more


@pytest.mark.parametrize(
    ("rule", "code", "text"),
    [
        (days((29, "STANDARD_IA")), "InvalidArgument", "'Days' in Transition action must be greater than or equal to 30 for storageClass 'STANDARD_IA'"),
        (days((-1, "GLACIER")), "InvalidArgument", "'Days' in Transition action must be nonnegative"),
        (days((1, "STANDARD")), "MalformedXML", None),
        (ALL | {"Transitions": [{"StorageClass": "GLACIER"}]}, "MalformedXML", None),
        (days((1, "GLACIER"), (2, "GLACIER")), "InvalidRequest", "'StorageClass' must be different for 'Transition' actions in same 'Rule' with filter '(prefix=)'"),
        (days((30, "STANDARD_IA"), (59, "GLACIER")), "InvalidArgument",
         "'Days' in the Transition action for StorageClass 'GLACIER' for filter '(prefix=)' must be 30 days more than 'Days' in the Transition action for StorageClass 'STANDARD_IA' for filter '(prefix=)'"),
        (days((5, "DEEP_ARCHIVE"), (5, "GLACIER")), "InvalidArgument", "must be greater than 'Days' in the Transition action for StorageClass 'GLACIER'"),
        (days((30, "GLACIER"), Expiration={"Days": 30}), "InvalidArgument", "'Days' in the Expiration action for filter '(prefix=)' must be greater than 'Days' in the Transition action"),
        (days((30, "GLACIER"), Expiration={"Date": "2030-01-01T00:00:00Z"}), "InvalidRequest",
         "Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule for filter '(prefix=)'"),
        (ALL | {"Transitions": [{"Date": "2030-01-01T12:00:00Z", "StorageClass": "GLACIER"}]}, "InvalidArgument", "'Date' must be at midnight GMT"),
        (ALL | {"NoncurrentVersionTransitions": [{"NoncurrentDays": 5, "StorageClass": "GLACIER"}], "NoncurrentVersionExpiration": {"NoncurrentDays": 5}}, "InvalidArgument",
         "'NoncurrentDays' in the NoncurrentVersionExpiration action for filter '(prefix=)' must be greater than 'NoncurrentDays' in the NoncurrentVersionTransition action"),
    ],
)
def test_transitions_that_cannot_be_are_refused(root, bucket, rule, code, text):
    with refused(code, 400, text and re.escape(text)):
        put(root.s3, bucket, rule)


def test_transitions_are_kept_as_they_were_sent(root, bucket):
    rule = days((30, "STANDARD_IA"), (60, "INTELLIGENT_TIERING"), (90, "GLACIER_IR"), (180, "GLACIER"), (360, "DEEP_ARCHIVE"), Expiration={"Days": 400})
    rule |= {"NoncurrentVersionTransitions": [{"NoncurrentDays": 7, "StorageClass": "GLACIER", "NewerNoncurrentVersions": 2}]}
    answer = put(root.s3, bucket, rule)
    assert answer["TransitionDefaultMinimumObjectSize"] == "all_storage_classes_128K"
    found = root.s3.get_bucket_lifecycle_configuration(Bucket=bucket)
    assert (found["Rules"], found["TransitionDefaultMinimumObjectSize"]) == ([rule], "all_storage_classes_128K")
    root.s3.put_bucket_lifecycle_configuration(
        Bucket=bucket, LifecycleConfiguration={"Rules": [rule]}, TransitionDefaultMinimumObjectSize="varies_by_storage_class")
    assert root.s3.get_bucket_lifecycle_configuration(Bucket=bucket)["TransitionDefaultMinimumObjectSize"] == "varies_by_storage_class"


def test_answers_say_when_an_object_expires(root, bucket):
    s3 = root.s3
    s3.put_object(Bucket=bucket, Key="logs/before", Body=b"x")
    put(s3, bucket, {"ID": "old logs", "Filter": {"Prefix": "logs/"}, "Status": "Enabled", "Expiration": {"Days": 3}, "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7}})
    expected = re.compile(r'expiry-date="\w{3}, \d\d \w{3} \d{4} 00:00:00 GMT", rule-id="old%20logs"')
    begun = s3.create_multipart_upload(Bucket=bucket, Key="logs/parts")
    upload = begun["UploadId"]
    etag = s3.upload_part(Bucket=bucket, Key="logs/parts", UploadId=upload, PartNumber=1, Body=b"x")["ETag"]
    for answer in (begun, s3.list_parts(Bucket=bucket, Key="logs/parts", UploadId=upload)):
        assert answer["AbortRuleId"] == "old logs"
        assert datetime.timedelta(days=7) <= answer["AbortDate"] - datetime.datetime.now(datetime.UTC) <= datetime.timedelta(days=8)
    parts = {"Parts": [{"PartNumber": 1, "ETag": etag}]}
    for answer in (
        s3.put_object(Bucket=bucket, Key="logs/a", Body=b"x"),
        s3.copy_object(Bucket=bucket, Key="logs/b", CopySource={"Bucket": bucket, "Key": "logs/a"}),
        s3.complete_multipart_upload(Bucket=bucket, Key="logs/parts", UploadId=upload, MultipartUpload=parts),
        s3.head_object(Bucket=bucket, Key="logs/before"),
        s3.get_object(Bucket=bucket, Key="logs/before"),
    ):
        assert expected.fullmatch(answer["Expiration"]), answer.get("Expiration")
    assert "Expiration" not in s3.put_object(Bucket=bucket, Key="data", Body=b"x")
    s3.delete_bucket_lifecycle(Bucket=bucket)
    assert "Expiration" not in s3.head_object(Bucket=bucket, Key="logs/a")


def classes(cli, bucket):
    listed = cli.json("s3api", "list-object-versions", "--bucket", bucket)["Versions"]
    return sorted((item["Key"], "latest" if item["IsLatest"] else "older", item["StorageClass"]) for item in listed)


def settle(server):
    for job in ("s3-lifecycle-scan", "s3-lifecycle-transition"):
        assert run(server, job)["failures"] == 0


def test_what_is_due_moves_at_its_date_and_comes_back_by_a_restore(fresh_server):
    server = fresh_server()
    s3 = Clients(server.http, server.root).s3
    data = os.urandom(LARGE)
    s3.create_bucket(Bucket="down", ObjectLockEnabledForBucket=True)
    put(s3, "down", days((2, "GLACIER"), NoncurrentVersionTransitions=[{"NoncurrentDays": 1, "StorageClass": "DEEP_ARCHIVE"}]))
    s3.put_object(Bucket="down", Key="small", Body=b"x")
    s3.put_object(Bucket="down", Key="held", Body=data, ObjectLockLegalHoldStatus="ON", ChecksumAlgorithm="CRC32")
    for _ in range(2):
        s3.put_object(Bucket="down", Key="large", Body=data)
    settle(server)
    assert {item["StorageClass"] for item in s3.list_object_versions(Bucket="down")["Versions"]} == {"STANDARD"}
    server.stop()
    server.environment |= ahead(4)
    server.start()
    settle(server)
    cli = CliAhead(server.http, server.root, 4)
    expected = [("held", "latest", "GLACIER"), ("large", "latest", "GLACIER"), ("large", "older", "DEEP_ARCHIVE"), ("small", "latest", "STANDARD")]
    assert classes(cli, "down") == expected, "a lock does not keep a version from moving, and its size does"
    found = cli.json("cloudtrail", "lookup-events", "--lookup-attributes", "AttributeKey=EventName,AttributeValue=LifecycleTransition")["Events"]
    records = [json.loads(event["CloudTrailEvent"]) for event in found]
    moved = sorted((record["resources"][0]["ARN"], record["serviceEventDetails"]["storageClass"], record["serviceEventDetails"]["formerStorageClass"]) for record in records)
    assert moved == [("arn:aws:s3:::down/held", "GLACIER", "STANDARD"), ("arn:aws:s3:::down/large", "DEEP_ARCHIVE", "STANDARD"), ("arn:aws:s3:::down/large", "GLACIER", "STANDARD")]
    assert {record["eventType"] for record in records} == {"AwsServiceEvent"}
    cli.json("s3api", "restore-object", "--bucket", "down", "--key", "large", "--restore-request", "Days=1")
    assert run(server, "s3-restore")["failures"] == 0
    cli.run("s3api", "get-object", "--bucket", "down", "--key", "large", "out")
    assert (Path(cli.home.name) / "out").read_bytes() == data
    settle(server)
    assert classes(cli, "down") == expected
