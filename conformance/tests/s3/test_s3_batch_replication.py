"""Batch Replication: objects that are there already go where the rules say, by a job of Batch Operations."""

import pytest

from conformance.principals import allow, deny
from conformance.tests.s3.test_s3_batch import Batch, counts
from conformance.tests.s3.test_s3_replication import carrier, configure, replicate, rule, status, versioned

pytestmark = pytest.mark.usefixtures("account_hosts")


def versions(batch, *placed):
    """A list of versions: key and version id of each."""
    return batch.manifest(*((batch.bucket, key, version) for key, version in placed), fields=("Bucket", "Key", "VersionId"))


def test_objects_that_are_there_already_are_replicated_on_demand(server, root):
    batch = Batch(server, root, allow("s3:*"), versioned=True)
    made = batch.fill("in/a", "in/b", "out/c")
    older = made["in/a"]["VersionId"]
    newer = batch.fill("in/a")["in/a"]["VersionId"]
    marker = root.s3.delete_object(Bucket=batch.bucket, Key="in/b")["VersionId"]
    destination = versioned(root)
    role = carrier(root, batch.bucket, destination)
    configure(root, batch.bucket, role, rule(destination, Filter={"Prefix": "in/"}, DeleteMarkerReplication={"Status": "Enabled"}))
    replicate(server)
    assert root.s3.list_object_versions(Bucket=destination).get("Versions", []) == [], "rules are about what is made from now on"
    wanted = [("in/a", older), ("in/a", newer), ("in/b", made["in/b"]["VersionId"]), ("in/b", marker), ("out/c", made["out/c"]["VersionId"])]
    job = batch.done({"S3ReplicateObject": {}}, versions(batch, *wanted))
    assert batch.describe(job["JobId"])["Operation"] == {"S3ReplicateObject": {}}
    assert (job["Status"], counts(job)) == ("Complete", (5, 4, 1))
    failed = [row for row in batch.report(job) if row[3] == "failed"]
    assert [(row[1], row[5]) for row in failed] == [("out/c", "InvalidRequest")], "no rule is about it"
    assert status(root, batch.bucket, "in/a", VersionId=older) == "PENDING"
    replicate(server)
    found = root.s3.list_object_versions(Bucket=destination)
    assert {(item["Key"], item["VersionId"]) for item in found["Versions"] + found["DeleteMarkers"]} == set(wanted[:4])
    assert status(root, batch.bucket, "in/a", VersionId=older) == "COMPLETED"
    assert status(root, destination, "in/a") == "REPLICA"
    body = root.s3.get_object(Bucket=destination, Key="in/a", VersionId=older)["Body"].read()
    assert body == b"body of in/a"


def test_what_failed_is_replicated_again_and_what_is_there_stays(server, root):
    batch = Batch(server, root, allow("s3:*"), versioned=True)
    destination = versioned(root)
    configure(root, batch.bucket, carrier(root, batch.bucket, destination, without=["s3:ReplicateObject"]), rule(destination))
    version = batch.fill("x")["x"]["VersionId"]
    replicate(server)
    assert status(root, batch.bucket) == "FAILED"
    configure(root, batch.bucket, carrier(root, batch.bucket, destination), rule(destination))
    for _ in range(2):
        assert counts(batch.done({"S3ReplicateObject": {}}, versions(batch, ("x", version)))) == (1, 1, 0)
        replicate(server)
        assert status(root, batch.bucket) == "COMPLETED"
    assert [item["VersionId"] for item in root.s3.list_object_versions(Bucket=destination)["Versions"]] == [version]


def test_the_role_needs_the_right_to_begin_it(server, root):
    batch = Batch(server, root, allow("s3:*"), deny("s3:InitiateReplication"), versioned=True)
    destination = versioned(root)
    version = batch.fill("x")["x"]["VersionId"]
    configure(root, batch.bucket, carrier(root, batch.bucket, destination), rule(destination))
    job = batch.done({"S3ReplicateObject": {}}, versions(batch, ("x", version)))
    assert (counts(job), batch.report(job)[0][5]) == ((1, 0, 1), "AccessDenied")
