"""Object Lock: what is retained or held is not deleted, not by root, not by a policy, not in a batch."""

import datetime
import re

import pytest

from conformance import raw
from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients, CliFailed, unique
from conformance.refusal import refused
from conformance.server import run_cli
from conformance.tests.server.test_jobs import run

PROTECTED = "Access Denied because object protected by object lock."
NO_LOCK = "Bucket is missing Object Lock Configuration"


def after(**delta):
    return datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0) + datetime.timedelta(**delta)


@pytest.fixture
def vault(root):
    """A bucket with Object Lock and no default."""
    name = unique("vault")
    root.s3.create_bucket(Bucket=name, ObjectLockEnabledForBucket=True)
    return name


def put(s3, bucket, key="x", **more):
    return s3.put_object(Bucket=bucket, Key=key, Body=b"data", ChecksumAlgorithm="SHA256", **more)["VersionId"]


def test_a_bucket_with_locks(root, vault, bucket):
    assert root.s3.get_bucket_versioning(Bucket=vault)["Status"] == "Enabled"
    assert root.s3.get_object_lock_configuration(Bucket=vault)["ObjectLockConfiguration"] == {"ObjectLockEnabled": "Enabled"}
    with refused("InvalidBucketState", 409, "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed."):
        root.s3.put_bucket_versioning(Bucket=vault, VersioningConfiguration={"Status": "Suspended"})
    with refused("ObjectLockConfigurationNotFoundError", 404):
        root.s3.get_object_lock_configuration(Bucket=bucket)
    with refused("InvalidBucketState", 409, "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration"):
        root.s3.put_object_lock_configuration(Bucket=bucket, ObjectLockConfiguration={"ObjectLockEnabled": "Enabled"})
    root.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    root.s3.put_object_lock_configuration(Bucket=bucket, ObjectLockConfiguration={"ObjectLockEnabled": "Enabled"})
    assert root.s3.get_object_lock_configuration(Bucket=bucket)["ObjectLockConfiguration"] == {"ObjectLockEnabled": "Enabled"}


@pytest.mark.parametrize(
    ("configuration", "code", "text"),
    [
        ({"Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 1}}}, "MalformedXML", None),
        ({"ObjectLockEnabled": "Disabled"}, "MalformedXML", None),
        ({"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 1, "Years": 1}}}, "MalformedXML", None),
        ({"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE"}}}, "MalformedXML", None),
        ({"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "governance", "Days": 1}}}, "MalformedXML", None),
        ({"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Days": 1}}}, "MalformedXML", None),
        ({"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 0}}}, "InvalidArgument", "must be a positive integer"),
        ({"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Years": -1}}}, "InvalidArgument", "must be a positive integer"),
        ({"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 36501}}}, "InvalidArgument", "too large"),
    ],
)
def test_configurations_that_cannot_be(root, vault, configuration, code, text):
    with refused(code, 400, text):
        root.s3.put_object_lock_configuration(Bucket=vault, ObjectLockConfiguration=configuration)
    assert root.s3.get_object_lock_configuration(Bucket=vault)["ObjectLockConfiguration"] == {"ObjectLockEnabled": "Enabled"}


@pytest.mark.parametrize("period", [{"Days": 3}, {"Years": 1}])
def test_new_versions_get_the_default(root, vault, period):
    rule = {"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "COMPLIANCE"} | period}}
    put(root.s3, vault, "before")
    root.s3.put_object_lock_configuration(Bucket=vault, ObjectLockConfiguration=rule)
    assert root.s3.get_object_lock_configuration(Bucket=vault)["ObjectLockConfiguration"] == rule
    with refused("NoSuchObjectLockConfiguration", 404, "The specified object does not have a ObjectLock configuration"):
        root.s3.get_object_retention(Bucket=vault, Key="before")
    root.s3.put_object(Bucket=vault, Key="put", Body=b"data")
    root.s3.copy_object(Bucket=vault, Key="copied", CopySource={"Bucket": vault, "Key": "before"})
    upload = {"Bucket": vault, "Key": "parts"}
    upload["UploadId"] = root.s3.create_multipart_upload(**upload)["UploadId"]
    part = root.s3.upload_part(**upload, PartNumber=1, Body=b"data")
    root.s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})
    soonest = after(days=3) if "Days" in period else after(days=365)
    for key in ("put", "copied", "parts"):
        retention = root.s3.get_object_retention(Bucket=vault, Key=key)["Retention"]
        assert retention["Mode"] == "COMPLIANCE"
        assert abs((retention["RetainUntilDate"] - soonest).total_seconds()) < (86_400 * 1.5 if "Years" in period else 120)
        version = root.s3.head_object(Bucket=vault, Key=key)["VersionId"]
        with refused("AccessDenied", 403, re.escape(PROTECTED)):
            root.s3.delete_object(Bucket=vault, Key=key, VersionId=version, BypassGovernanceRetention=True)


def test_a_retained_version_is_not_deleted_and_a_marker_hides_it(root, vault):
    version = put(root.s3, vault, ObjectLockMode="COMPLIANCE", ObjectLockRetainUntilDate=after(days=1))
    for more in ({}, {"BypassGovernanceRetention": True}):
        with refused("AccessDenied", 403, re.escape(PROTECTED)):
            root.s3.delete_object(Bucket=vault, Key="x", VersionId=version, **more)
        answer = root.s3.delete_objects(Bucket=vault, Delete={"Objects": [{"Key": "x", "VersionId": version}, {"Key": "y", "VersionId": "null"}]}, **more)
        assert [(error["Key"], error["Code"], error["Message"]) for error in answer["Errors"]] == [("x", "AccessDenied", PROTECTED)]
        assert [item["Key"] for item in answer["Deleted"]] == ["y"]
    marker = root.s3.delete_object(Bucket=vault, Key="x")
    assert marker["DeleteMarker"]
    assert root.s3.get_object(Bucket=vault, Key="x", VersionId=version)["Body"].read() == b"data"
    root.s3.delete_object(Bucket=vault, Key="x", VersionId=marker["VersionId"])
    put(root.s3, vault)
    assert root.s3.get_object(Bucket=vault, Key="x", VersionId=version)["Body"].read() == b"data", "a new version replaces nothing"
    with refused("BucketNotEmpty", 409):
        root.s3.delete_bucket(Bucket=vault)


def test_governance_gives_way_to_who_may_and_says_so(root, user, vault):
    version = put(root.s3, vault, ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=after(days=1))
    allowed = {"Effect": "Allow", "Action": ["s3:DeleteObjectVersion", "s3:PutObjectRetention"], "Resource": "*"}
    without = user(allowed)
    passing = user(allowed | {"Action": [*allowed["Action"], "s3:BypassGovernanceRetention"]})
    for who, more in ((without, {}), (without, {"BypassGovernanceRetention": True}), (passing, {})):
        with refused("AccessDenied", 403, re.escape(PROTECTED)):
            who.s3.delete_object(Bucket=vault, Key="x", VersionId=version, **more)
        with refused("AccessDenied", 403, re.escape(PROTECTED)):
            who.s3.put_object_retention(Bucket=vault, Key="x", Retention={"Mode": "GOVERNANCE", "RetainUntilDate": after(hours=1)}, **more)
    without.s3.put_object_retention(Bucket=vault, Key="x", Retention={"Mode": "GOVERNANCE", "RetainUntilDate": after(days=2)})
    passing.s3.put_object_retention(Bucket=vault, Key="x", Retention={"Mode": "GOVERNANCE", "RetainUntilDate": after(hours=1)}, BypassGovernanceRetention=True)
    passing.s3.delete_object(Bucket=vault, Key="x", VersionId=version, BypassGovernanceRetention=True)
    with refused("NoSuchVersion", 404):
        root.s3.get_object(Bucket=vault, Key="x", VersionId=version)


def test_what_was_never_locked_is_deleted_whether_the_caller_may_bypass_or_not(root, user, vault):
    version = put(root.s3, vault)
    user({"Effect": "Allow", "Action": "s3:DeleteObjectVersion", "Resource": "*"}).s3.delete_object(
        Bucket=vault, Key="x", VersionId=version, BypassGovernanceRetention=True
    )
    with refused("NoSuchVersion", 404):
        root.s3.get_object(Bucket=vault, Key="x", VersionId=version)


def test_compliance_is_only_ever_made_longer(root, vault):
    put(root.s3, vault, ObjectLockMode="COMPLIANCE", ObjectLockRetainUntilDate=after(days=2))
    for retention in ({"Mode": "COMPLIANCE", "RetainUntilDate": after(days=1)}, {"Mode": "GOVERNANCE", "RetainUntilDate": after(days=3)}, {}):
        with refused("AccessDenied", 403, re.escape(PROTECTED)):
            root.s3.put_object_retention(Bucket=vault, Key="x", Retention=retention, BypassGovernanceRetention=True)
    longer = {"Mode": "COMPLIANCE", "RetainUntilDate": after(days=3)}
    root.s3.put_object_retention(Bucket=vault, Key="x", Retention=longer)
    assert root.s3.get_object_retention(Bucket=vault, Key="x")["Retention"] == longer


def test_a_legal_hold_has_no_end_and_no_bypass(root, vault):
    version = put(root.s3, vault, ObjectLockLegalHoldStatus="ON")
    assert root.s3.get_object_legal_hold(Bucket=vault, Key="x")["LegalHold"] == {"Status": "ON"}
    with refused("NoSuchObjectLockConfiguration", 404):
        root.s3.get_object_retention(Bucket=vault, Key="x")
    with refused("AccessDenied", 403, re.escape(PROTECTED)):
        root.s3.delete_object(Bucket=vault, Key="x", VersionId=version, BypassGovernanceRetention=True)
    root.s3.put_object_legal_hold(Bucket=vault, Key="x", LegalHold={"Status": "OFF"})
    assert root.s3.get_object_legal_hold(Bucket=vault, Key="x")["LegalHold"] == {"Status": "OFF"}
    root.s3.delete_object(Bucket=vault, Key="x", VersionId=version)
    never = put(root.s3, vault, "never")
    with refused("NoSuchObjectLockConfiguration", 404):
        root.s3.get_object_legal_hold(Bucket=vault, Key="never", VersionId=never)


def test_one_version_is_locked_and_not_its_neighbours(root, vault):
    first, second = put(root.s3, vault), put(root.s3, vault)
    root.s3.put_object_retention(Bucket=vault, Key="x", VersionId=first, Retention={"Mode": "COMPLIANCE", "RetainUntilDate": after(days=1)})
    root.s3.delete_object(Bucket=vault, Key="x", VersionId=second)
    with refused("AccessDenied", 403, re.escape(PROTECTED)):
        root.s3.delete_object(Bucket=vault, Key="x", VersionId=first)


@pytest.mark.parametrize(
    ("headers", "text"),
    [
        ({"ObjectLockMode": "GOVERNANCE"}, "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied"),
        ({"ObjectLockRetainUntilDate": "tomorrow"}, "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied"),
        ({"ObjectLockMode": "GOVERNANCE", "ObjectLockRetainUntilDate": "yesterday"}, "The retain until date must be in the future!"),
        ({"ObjectLockMode": "governance", "ObjectLockRetainUntilDate": "tomorrow"}, "Unknown wormMode directive."),
        ({"ObjectLockLegalHoldStatus": "on"}, "Legal Hold must be either of 'ON' or 'OFF'"),
    ],
)
def test_headers_that_make_no_lock(root, vault, headers, text):
    days = {"tomorrow": after(days=1), "yesterday": after(days=-1)}
    headers = {name: days.get(value, value) for name, value in headers.items()}
    with refused("InvalidArgument", 400, re.escape(text)):
        put(root.s3, vault, **headers)
    with refused("InvalidArgument", 400, re.escape(text)):
        root.s3.create_multipart_upload(Bucket=vault, Key="x", **headers)
    assert "Versions" not in root.s3.list_object_versions(Bucket=vault)


def test_a_bucket_without_locks_takes_none(root, bucket):
    put_here = lambda **more: root.s3.put_object(Bucket=bucket, Key="x", Body=b"", **more)
    put_here()
    until = after(days=1)
    for call in (
        lambda: put_here(ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=until),
        lambda: put_here(ObjectLockLegalHoldStatus="ON"),
        lambda: root.s3.copy_object(Bucket=bucket, Key="y", CopySource={"Bucket": bucket, "Key": "x"}, ObjectLockLegalHoldStatus="ON"),
        lambda: root.s3.get_object_retention(Bucket=bucket, Key="x"),
        lambda: root.s3.get_object_legal_hold(Bucket=bucket, Key="x"),
        lambda: root.s3.put_object_legal_hold(Bucket=bucket, Key="x", LegalHold={"Status": "ON"}),
        lambda: root.s3.put_object_retention(Bucket=bucket, Key="x", Retention={"Mode": "GOVERNANCE", "RetainUntilDate": until}),
    ):
        with refused("InvalidRequest", 400, NO_LOCK):
            call()


def test_locks_at_creation_take_their_own_rights(root, user, vault):
    writer = user({"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"})
    put(writer.s3, vault)
    with refused("AccessDenied", 403, "s3:PutObjectRetention"):
        put(writer.s3, vault, ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=after(days=1))
    with refused("AccessDenied", 403, "s3:PutObjectLegalHold"):
        put(writer.s3, vault, ObjectLockLegalHoldStatus="ON")
    creator = user({"Effect": "Allow", "Action": "s3:CreateBucket", "Resource": "*"})
    with refused("AccessDenied", 403, "s3:PutBucketObjectLockConfiguration"):
        creator.s3.create_bucket(Bucket=unique("vault"), ObjectLockEnabledForBucket=True)


def test_how_long_can_be_limited_by_policy(root, user, vault):
    limit = {"NumericGreaterThan": {"s3:object-lock-remaining-retention-days": "10"}}
    writer = user(
        {"Effect": "Allow", "Action": ["s3:PutObject", "s3:PutObjectRetention"], "Resource": "*"},
        {"Effect": "Deny", "Action": ["s3:PutObject", "s3:PutObjectRetention"], "Resource": "*", "Condition": limit},
    )
    put(writer.s3, vault, ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=after(days=10))
    with refused("AccessDenied", 403, "explicit deny"):
        put(writer.s3, vault, ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=after(days=11))
    with refused("AccessDenied", 403, "explicit deny"):
        writer.s3.put_object_retention(Bucket=vault, Key="x", Retention={"Mode": "GOVERNANCE", "RetainUntilDate": after(days=11)})


def test_who_reads_sees_the_lock_if_they_may(root, user, vault):
    until = after(days=1)
    put(root.s3, vault, ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=until, ObjectLockLegalHoldStatus="ON")
    reader = user({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"})
    both = user({"Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObjectRetention", "s3:GetObjectLegalHold"], "Resource": "*"})
    for read in ("get_object", "head_object"):
        seen = getattr(both.s3, read)(Bucket=vault, Key="x")
        assert (seen["ObjectLockMode"], seen["ObjectLockRetainUntilDate"], seen["ObjectLockLegalHoldStatus"]) == ("GOVERNANCE", until, "ON")
        unseen = getattr(reader.s3, read)(Bucket=vault, Key="x")
        assert not [name for name in unseen if name.startswith("ObjectLock")]


def test_an_upload_in_parts_keeps_the_lock_it_was_begun_with(root, vault):
    until = after(days=1)
    upload = {"Bucket": vault, "Key": "parts"}
    upload["UploadId"] = root.s3.create_multipart_upload(**upload, ObjectLockMode="COMPLIANCE", ObjectLockRetainUntilDate=until, ObjectLockLegalHoldStatus="ON")["UploadId"]
    part = root.s3.upload_part(**upload, PartNumber=1, Body=b"data")
    root.s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})
    assert root.s3.get_object_retention(Bucket=vault, Key="parts")["Retention"] == {"Mode": "COMPLIANCE", "RetainUntilDate": until}
    assert root.s3.get_object_legal_hold(Bucket=vault, Key="parts")["LegalHold"] == {"Status": "ON"}


def test_a_lock_is_not_copied_with_the_object(root, vault):
    put(root.s3, vault, ObjectLockMode="COMPLIANCE", ObjectLockRetainUntilDate=after(days=1))
    copied = root.s3.copy_object(Bucket=vault, Key="copy", CopySource={"Bucket": vault, "Key": "x"})["VersionId"]
    root.s3.delete_object(Bucket=vault, Key="copy", VersionId=copied)


def test_a_lock_needs_a_checksum_of_the_request(server, root, vault):
    headers = {"x-amz-object-lock-mode": "GOVERNANCE", "x-amz-object-lock-retain-until-date": after(days=1).strftime("%Y-%m-%dT%H:%M:%SZ")}
    answer = raw.signed(server.http, server.root, "PUT", f"/{vault}/x", headers=headers, body=b"data")
    assert (answer.status, answer.code) == (400, "InvalidRequest")
    assert answer.element("Message") == "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters"


def test_a_clock_set_forward_ends_no_lock_until_the_operator_says_that_it_is_right(fresh_server):
    server = fresh_server()
    s3 = Clients(server.http, server.root).s3
    s3.create_bucket(Bucket="vault", ObjectLockEnabledForBucket=True)
    version = put(s3, "vault", ObjectLockMode="COMPLIANCE", ObjectLockRetainUntilDate=after(days=1))
    server.stop()
    server.environment |= ahead(3)
    server.start()
    assert run(server, "s3-lock-time")["items"] == 0, "a leap is not kept"
    deletion = ["s3api", "delete-object", "--bucket", "vault", "--key", "x", "--version-id", version]
    with pytest.raises(CliFailed, match=re.escape(PROTECTED)):
        CliAhead(server.http, server.root, 3).json(*deletion)
    server.stop()
    assert "locks go by" in run_cli(server, "lock-time", "confirm", "--data-dir", server.data_dir, environment=ahead(3)).stdout
    server.start()
    cli = CliAhead(server.http, server.root, 3)
    assert cli.json(*deletion)["VersionId"] == version
    found = cli.json("cloudtrail", "lookup-events", "--lookup-attributes", "AttributeKey=EventName,AttributeValue=ConfirmLockTime")
    assert len(found["Events"]) == 1


def test_where_no_bucket_has_locks_there_is_no_time_to_confirm(fresh_server):
    server = fresh_server()
    server.stop()
    assert "nothing to confirm" in run_cli(server, "lock-time", "confirm", "--data-dir", server.data_dir).stdout
