"""What AWS has and this server has not: a clean error that names the operation, and a record of the attempt."""

import datetime
from pathlib import Path

import pytest

from conformance.principals import client
from conformance.refusal import refused

LISTS = Path(__file__).resolve().parents[3] / "crates" / "testkit" / "not-implemented"
# No calls of their own here: S3's old names share the address of the new ones, and two belong to other endpoints.
WITHOUT_ADDRESS = {
    "GetBucketLifecycle", "PutBucketLifecycle", "GetBucketNotification", "PutBucketNotification", "WriteGetObjectResponse", "ListDirectoryBuckets",
}
SERVICES = ["kms", "s3", "iam", "sts", "organizations", "cloudtrail", "ssm"]


def value(shape, name, bucket, depth=0):
    """Something of this shape that is long enough and not too long."""
    if shape.type_name == "structure":
        members = {member: shape.members[member] for member in shape.required_members}
        return {member: value(inner, member, bucket, depth + 1) for member, inner in members.items()}
    if shape.type_name == "list":
        return [value(shape.member, name, bucket, depth + 1)]
    if shape.type_name == "map":
        return {"key": value(shape.value, name, bucket, depth + 1)}
    if name == "Bucket":
        return bucket
    if shape.type_name == "string" and shape.enum:
        return shape.enum[0]
    return {
        "string": "x" * max(1, shape.metadata.get("min", 1)), "integer": 1, "long": 1, "double": 1.0, "float": 1.0, "boolean": True,
        "blob": b"x", "timestamp": datetime.datetime(2026, 1, 1),
    }[shape.type_name]


def listed(service):
    names = (LISTS / f"{service}.txt").read_text().split()
    return [name for name in names if name not in WITHOUT_ADDRESS]


@pytest.mark.parametrize("service", SERVICES)
def test_every_operation_that_is_not_built_says_so(server, bucket, service):
    calls = client(service, server.https, server.root, parameter_validation=False)
    methods = {operation: method for method, operation in calls.meta.method_to_api_mapping.items()}
    tried = 0
    for name in listed(service):
        if name not in methods:
            continue  # the installed client is older than the model
        shape = calls.meta.service_model.operation_model(name).input_shape
        arguments = value(shape, name, bucket) if shape else {}
        with refused("NotImplemented", 501) as refusal:
            getattr(calls, methods[name])(**arguments)
        assert f"The operation {name} of {service} is not implemented" in refusal.response["Error"]["Message"]
        tried += 1
    # The models may be a release newer than the client: a few of their operations it does not know.
    assert len(listed(service)) - tried <= max(1, len(listed(service)) // 10)


def test_access_control_lists_are_off(root, bucket):
    """As in every new bucket of AWS: what would change a list is refused, reading shows the owner's full control."""
    root.s3.put_object(Bucket=bucket, Key="object", Body=b"data")
    with refused("AccessControlListNotSupported", 400):
        root.s3.put_bucket_acl(Bucket=bucket, ACL="public-read")
    with refused("AccessControlListNotSupported", 400):
        root.s3.put_object(Bucket=bucket, Key="other", Body=b"data", ACL="public-read")
    with refused("AccessControlListNotSupported", 400):
        root.s3.put_object_acl(Bucket=bucket, Key="object", ACL="public-read")
    for found in (root.s3.get_bucket_acl(Bucket=bucket), root.s3.get_object_acl(Bucket=bucket, Key="object")):
        [grant] = found["Grants"]
        assert grant["Permission"] == "FULL_CONTROL" and grant["Grantee"]["ID"] == found["Owner"]["ID"]
