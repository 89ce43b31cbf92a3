"""MFA delete: versions go for good only for the root user with a code, over TLS."""

import pytest

from conformance.one_time import Phone
from conformance.principals import Clients, allow, create_user, unique
from conformance.refusal import refused

ASKED = "Mfa Authentication must be used for this request"


@pytest.fixture(scope="module")
def world():
    """A server of its own, because its root user gets a second factor: its clients over TLS and plain, and the phone."""
    from conformance.server import Server

    with Server() as server:
        secure, plain = Clients(server.https, server.root), Clients(server.http, server.root)
        yield server, secure, plain, Phone(secure.iam, server.account, unique("root")).enable()


@pytest.fixture
def protected(world):
    """A bucket with MFA delete and two versions of an object."""
    _, secure, _, phone = world
    name = unique("protected")
    secure.s3.create_bucket(Bucket=name)
    secure.s3.put_bucket_versioning(Bucket=name, MFA=mfa(phone), VersioningConfiguration={"Status": "Enabled", "MFADelete": "Enabled"})
    versions = [secure.s3.put_object(Bucket=name, Key="x", Body=body)["VersionId"] for body in (b"1", b"2")]
    return name, versions


def mfa(phone):
    return f"{phone.serial} {phone.code()}"


def versions_of(s3, bucket):
    return [it["VersionId"] for it in s3.list_object_versions(Bucket=bucket).get("Versions", [])]


def test_the_root_user_has_a_device(world):
    server, secure, _, phone = world
    assert phone.serial.startswith(f"arn:aws:iam::{server.account}:mfa/")
    assert [it["SerialNumber"] for it in secure.iam.list_mfa_devices()["MFADevices"]] == [phone.serial]
    assert secure.iam.get_account_summary()["SummaryMap"]["AccountMFAEnabled"] == 1


def test_a_version_goes_only_with_a_code(world, protected):
    _, secure, plain, phone = world
    bucket, [first, second] = protected
    assert secure.s3.get_bucket_versioning(Bucket=bucket) | {"ResponseMetadata": None} == {"Status": "Enabled", "MFADelete": "Enabled", "ResponseMetadata": None}
    with refused("AccessDenied", 403, ASKED):
        secure.s3.delete_object(Bucket=bucket, Key="x", VersionId=first)
    with refused("AccessDenied", 403, "Mfa Authentication requires a secure connection"):
        plain.s3.delete_object(Bucket=bucket, Key="x", VersionId=first, MFA=mfa(phone))
    with refused("InvalidArgument", 400, r"Mfa header is invalid -- the header should be formatted as {serialNumber}\(space\){tokenCode}"):
        secure.s3.delete_object(Bucket=bucket, Key="x", VersionId=first, MFA=phone.code())
    with refused("AccessDenied", 403):
        secure.s3.delete_object(Bucket=bucket, Key="x", VersionId=first, MFA=f"{phone.serial} {phone.wrong()}")
    assert sorted(versions_of(secure.s3, bucket)) == sorted([first, second])
    secure.s3.delete_object(Bucket=bucket, Key="x", VersionId=first, MFA=mfa(phone))
    assert versions_of(secure.s3, bucket) == [second]
    # A delete marker needs none.
    secure.s3.delete_object(Bucket=bucket, Key="x")


def test_a_batch_goes_as_a_whole_or_not_at_all(world, protected):
    _, secure, _, phone = world
    bucket, versions = protected
    objects = [{"Key": "x", "VersionId": version} for version in versions]
    with refused("AccessDenied", 403, ASKED):
        secure.s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "other"}, *objects]})
    with refused("AccessDenied", 403):
        secure.s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "other"}]}, MFA=f"{phone.serial} {phone.wrong()}")
    assert len(versions_of(secure.s3, bucket)) == 2
    gone = secure.s3.delete_objects(Bucket=bucket, Delete={"Objects": objects}, MFA=mfa(phone))
    assert len(gone["Deleted"]) == 2 and versions_of(secure.s3, bucket) == []


def test_nobody_but_the_root_user_deletes_or_changes_versioning(world, protected):
    server, secure, _, phone = world
    bucket, [first, _] = protected
    user = create_user(secure, allow("*"))
    own = Phone(secure.iam, user.name, unique("phone")).enable()
    as_user = Clients(server.https, user)
    for used in (phone, own):
        with refused("AccessDenied", 403):
            as_user.s3.delete_object(Bucket=bucket, Key="x", VersionId=first, MFA=mfa(used))
        with refused("AccessDenied", 403):
            as_user.s3.put_bucket_versioning(Bucket=bucket, MFA=mfa(used), VersioningConfiguration={"Status": "Suspended"})
    with refused("AccessDenied", 403, ASKED):
        secure.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})
    secure.s3.put_bucket_versioning(Bucket=bucket, MFA=mfa(phone), VersioningConfiguration={"Status": "Suspended"})
    assert secure.s3.get_bucket_versioning(Bucket=bucket)["MFADelete"] == "Enabled"
    secure.s3.put_bucket_versioning(Bucket=bucket, MFA=mfa(phone), VersioningConfiguration={"Status": "Enabled", "MFADelete": "Disabled"})
    secure.s3.delete_object(Bucket=bucket, Key="x", VersionId=first)


def test_mfa_delete_and_lifecycle_exclude_each_other(world, protected):
    _, secure, _, phone = world
    bucket, _ = protected
    rules = {"Rules": [{"ID": "r", "Status": "Enabled", "Filter": {}, "Expiration": {"Days": 1}}]}
    with refused("InvalidBucketState", 409):
        secure.s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration=rules)
    other = unique("other")
    secure.s3.create_bucket(Bucket=other)
    secure.s3.put_bucket_lifecycle_configuration(Bucket=other, LifecycleConfiguration=rules)
    with refused("InvalidBucketState", 409, "Mfa Authentication is not supported on a bucket with lifecycle configuration. Delete lifecycle configuration before enabling Mfa Authentication."):
        secure.s3.put_bucket_versioning(Bucket=other, MFA=mfa(phone), VersioningConfiguration={"Status": "Enabled", "MFADelete": "Enabled"})
