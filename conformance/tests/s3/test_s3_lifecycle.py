"""Lifecycle: rules are kept as sent, refused in S3's words, and what they let go goes at its date, with a record."""

import json
import re

import pytest

from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients
from conformance.refusal import refused
from conformance.tests.server.test_jobs import run

ALL = {"ID": "all", "Filter": {"Prefix": ""}, "Status": "Enabled"}


def put(s3, bucket, *rules):
    return s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": list(rules)})


def test_rules_are_kept_as_they_were_sent_and_deleted(root, bucket):
    with refused("NoSuchLifecycleConfiguration", 404, "The lifecycle configuration does not exist"):
        root.s3.get_bucket_lifecycle_configuration(Bucket=bucket)
    both = {"Prefix": "p/", "Tags": [{"Key": "k", "Value": "v"}], "ObjectSizeGreaterThan": 10, "ObjectSizeLessThan": 20}
    rules = [
        {"ID": "a", "Filter": {"Prefix": "logs/"}, "Status": "Enabled", "Expiration": {"Days": 3}, "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7}},
        {"ID": "b", "Filter": {"And": both}, "Status": "Disabled", "NoncurrentVersionExpiration": {"NoncurrentDays": 1, "NewerNoncurrentVersions": 2}},
        {"ID": "c", "Prefix": "old", "Status": "Enabled", "Expiration": {"ExpiredObjectDeleteMarker": True}},
        {"ID": "d", "Filter": {"Tag": {"Key": "k", "Value": "v"}}, "Status": "Enabled", "Expiration": {"Days": 1}},
        {"ID": "e", "Filter": {"ObjectSizeGreaterThan": 500}, "Status": "Enabled", "Expiration": {"Days": 1}},
    ]
    put(root.s3, bucket, *rules)
    assert root.s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"] == rules
    named = {name: value for name, value in rules[0].items() if name != "ID"}
    put(root.s3, bucket, named)
    assert root.s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"][0]["ID"], "a rule without a name is given one"
    assert root.s3.delete_bucket_lifecycle(Bucket=bucket)["ResponseMetadata"]["HTTPStatusCode"] == 204
    with refused("NoSuchLifecycleConfiguration", 404):
        root.s3.get_bucket_lifecycle_configuration(Bucket=bucket)


@pytest.mark.parametrize(
    ("rules", "code", "text"),
    [
        ([ALL], "InvalidRequest", "At least one action needs to be specified in a rule"),
        ([ALL | {"Expiration": {"Days": 0}}], "InvalidArgument", "'Days' for Expiration action must be a positive integer"),
        ([ALL | {"Expiration": {"Date": "2030-01-01T12:00:00Z"}}], "InvalidArgument", "'Date' must be at midnight GMT"),
        ([ALL | {"Expiration": {"Days": 1, "Date": "2030-01-01T00:00:00Z"}}], "MalformedXML", None),
        ([ALL | {"Expiration": {"Days": 1}, "Prefix": "x"}], "MalformedXML", None),
        ([{"ID": "x", "Status": "Enabled", "Expiration": {"Days": 1}}], "MalformedXML", None),
        ([ALL | {"Status": "enabled", "Expiration": {"Days": 1}}], "MalformedXML", None),
        ([ALL | {"ID": "i" * 256, "Expiration": {"Days": 1}}], "InvalidArgument", "ID length should not exceed allowed limit of 255"),
        ([ALL | {"Expiration": {"Days": 1}}] * 2, "InvalidArgument", "Rule ID must be unique. Found same ID for more than one rule"),
        ([ALL | {"NoncurrentVersionExpiration": {"NoncurrentDays": 0}}], "InvalidArgument", "'NoncurrentDays' for NoncurrentVersionExpiration action must be a positive integer"),
        ([ALL | {"AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 0}}], "InvalidArgument", "must be a positive integer"),
        ([ALL | {"Filter": {"Tag": {"Key": "k", "Value": "v"}}, "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1}}], "InvalidRequest",
         "AbortIncompleteMultipartUpload cannot be specified with Tags."),
        ([ALL | {"Filter": {"Tag": {"Key": "k", "Value": "v"}}, "Expiration": {"ExpiredObjectDeleteMarker": True}}], "InvalidRequest",
         "ExpiredObjectDeleteMarker cannot be specified with Tags."),
        ([ALL | {"Filter": {"And": {"Prefix": "p"}}, "Expiration": {"Days": 1}}], "MalformedXML", None),
        ([ALL | {"Filter": {"Prefix": "p", "ObjectSizeLessThan": 1}, "Expiration": {"Days": 1}}], "MalformedXML", None),
        ([ALL | {"ID": str(number), "Expiration": {"Days": 1}} for number in range(1001)], "MalformedXML", None),
    ],
)
def test_rules_that_cannot_be_are_refused(root, bucket, rules, code, text):
    with refused(code, 400, text and re.escape(text)):
        put(root.s3, bucket, *rules)
    with refused("NoSuchLifecycleConfiguration", 404):
        root.s3.get_bucket_lifecycle_configuration(Bucket=bucket)


def test_who_may_change_the_rules(root, user, bucket):
    put(root.s3, bucket, ALL | {"Expiration": {"Days": 1}})
    nobody = user()
    for call in (
        lambda: nobody.s3.get_bucket_lifecycle_configuration(Bucket=bucket),
        lambda: put(nobody.s3, bucket, ALL | {"Expiration": {"Days": 2}}),
        lambda: nobody.s3.delete_bucket_lifecycle(Bucket=bucket),
    ):
        with refused("AccessDenied", 403):
            call()
    assert root.s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"] == [ALL | {"Expiration": {"Days": 1}}]


def settle(server):
    """Looks at everything, then lets go what is due."""
    for job in ("s3-lifecycle-scan", "s3-lifecycle-expire"):
        assert run(server, job)["failures"] == 0


def versions(cli, bucket):
    """`KEY state` of each version and marker, newest first within a key."""
    listed = cli.json("s3api", "list-object-versions", "--bucket", bucket)
    rows = [(item["Key"], "latest" if item["IsLatest"] else "older") for item in listed.get("Versions", [])]
    return sorted(rows + [(item["Key"], "marker") for item in listed.get("DeleteMarkers", [])])


def records(cli):
    found = cli.json("cloudtrail", "lookup-events", "--lookup-attributes", "AttributeKey=EventName,AttributeValue=LifecycleExpiration")["Events"]
    return [json.loads(event["CloudTrailEvent"]) for event in found]


def test_what_is_due_goes_at_its_date_and_nothing_else(fresh_server):
    server = fresh_server()
    s3 = Clients(server.http, server.root).s3
    for name in ("plain", "versioned", "vault"):
        s3.create_bucket(Bucket=name, **({"ObjectLockEnabledForBucket": True} if name == "vault" else {}))
    s3.put_bucket_versioning(Bucket="versioned", VersioningConfiguration={"Status": "Enabled"})
    put(s3, "plain", {"ID": "logs", "Filter": {"Prefix": "logs/"}, "Status": "Enabled", "Expiration": {"Days": 2}},
        {"ID": "uploads", "Filter": {"Prefix": ""}, "Status": "Enabled", "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 2}})
    noncurrent = {"NoncurrentVersionExpiration": {"NoncurrentDays": 2}}
    put(s3, "versioned", ALL | {"Expiration": {"Days": 2}} | noncurrent)
    put(s3, "vault", ALL | noncurrent)
    for key in ("logs/a", "logs/b", "data"):
        s3.put_object(Bucket="plain", Key=key, Body=b"x")
    begun = s3.create_multipart_upload(Bucket="plain", Key="unfinished")["UploadId"]
    s3.upload_part(Bucket="plain", Key="unfinished", UploadId=begun, PartNumber=1, Body=b"x" * 100_000)
    for _ in range(2):
        s3.put_object(Bucket="versioned", Key="x", Body=b"x")
    s3.put_object(Bucket="vault", Key="held", Body=b"x", ObjectLockLegalHoldStatus="ON", ChecksumAlgorithm="CRC32")
    for key in ("held", "free", "free"):
        s3.put_object(Bucket="vault", Key=key, Body=b"y")
    settle(server)
    assert len(s3.list_objects_v2(Bucket="plain")["Contents"]) == 3, "nothing is due on its first day"
    server.stop()
    server.environment |= ahead(4)
    server.start()
    settle(server)
    cli = CliAhead(server.http, server.root, 4)
    assert [item["Key"] for item in cli.json("s3api", "list-objects-v2", "--bucket", "plain")["Contents"]] == ["data"]
    assert not cli.json("s3api", "list-multipart-uploads", "--bucket", "plain").get("Uploads")
    assert versions(cli, "versioned") == [("x", "marker"), ("x", "older")], "one is hidden, and the one below it is gone"
    assert versions(cli, "vault") == [("free", "latest"), ("held", "latest"), ("held", "older")], "a legal hold keeps what is due"
    found = records(cli)
    gone = sorted((record["resources"][0]["ARN"].removeprefix("arn:aws:s3:::"), record["serviceEventDetails"]["ruleId"]) for record in found)
    assert gone == [("plain/logs/a", "logs"), ("plain/logs/b", "logs"), ("plain/unfinished", "uploads"), ("vault/free", "all"), ("versioned/x", "all"), ("versioned/x", "all")]
    assert {record["eventType"] for record in found} == {"AwsServiceEvent"}
    settle(server)
    assert len(records(cli)) == len(found), "what is gone does not go again"
