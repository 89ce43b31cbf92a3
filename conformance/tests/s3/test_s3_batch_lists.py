"""Lists of S3 Batch Operations that nobody wrote by hand: made of what is in a bucket, or by an inventory."""

import csv
import datetime
import gzip
import hashlib
import io
import json
import threading

import pytest

from conformance import scan
from conformance.audit import events
from conformance.clocks import ahead
from conformance.principals import Clients, allow, deny, unique
from conformance.refusal import refused
from conformance.tests.s3.test_s3_archive_crash import LEASE_SECONDS
from conformance.tests.s3.test_s3_batch import NO_REPORT, Batch, counts
from conformance.tests.server.test_jobs import jobs, run

TAGS = [{"Key": "k", "Value": "v"}]
TAG = {"S3PutObjectTagging": {"TagSet": TAGS}}
pytestmark = pytest.mark.usefixtures("account_hosts")


@pytest.fixture
def batch(server, root):
    return Batch(server, root)


def generator(batch, filter_=None, encryption=None, written=False, **more):
    place = {"Bucket": f"arn:aws:s3:::{batch.lists}", "ManifestPrefix": "made/", "ManifestFormat": "S3InventoryReport_CSV_20211130"}
    made = {"SourceBucket": f"arn:aws:s3:::{batch.bucket}", "EnableManifestOutput": written} | more
    if written:
        made["ManifestOutputLocation"] = place | ({"ManifestEncryption": encryption} if encryption else {})
    if filter_ is not None:
        made["Filter"] = filter_
    return {"S3JobManifestGenerator": made}


def inventory(batch, *files, schema="Bucket, Key", etag=None, **changes):
    """A manifest as an inventory writes it, and the files it names, each a list of rows."""
    named = []
    for number, rows in enumerate(files):
        body = gzip.compress("".join(",".join(f'"{value}"' for value in row) + "\n" for row in rows).encode())
        batch.s3.put_object(Bucket=batch.lists, Key=f"data/{number}.csv.gz", Body=body)
        named.append({"key": f"data/{number}.csv.gz", "size": len(body), "MD5checksum": hashlib.md5(body).hexdigest()} | changes.get("file", {}))
    manifest = {"sourceBucket": batch.bucket, "destinationBucket": f"arn:aws:s3:::{batch.lists}", "version": "2016-11-30",
                "creationTimestamp": "1514944800000", "fileFormat": changes.get("format", "CSV"), "fileSchema": schema, "files": named}
    put = batch.s3.put_object(Bucket=batch.lists, Key="manifest.json", Body=json.dumps(manifest).encode())
    return report_manifest(f"arn:aws:s3:::{batch.lists}/manifest.json", etag or put["ETag"].strip('"'))


def report_manifest(arn, etag):
    return {"Spec": {"Format": "S3InventoryReport_CSV_20161130"}, "Location": {"ObjectArn": arn, "ETag": etag}}


def tagged(batch, *keys):
    return [bool(batch.s3.get_object_tagging(Bucket=batch.bucket, Key=key)["TagSet"]) for key in keys]


def fault(job):
    return job["Status"], job["FailureReasons"][0]["FailureCode"]


def test_a_list_is_made_of_a_bucket_written_and_used_again(server, root, key):
    batch = Batch(server, root, versioned=True)
    old = batch.fill("logs/a b.txt")["logs/a b.txt"]["VersionId"]
    new = batch.fill("logs/a b.txt", "logs/c.gz", "x.txt", "logs/gone.txt")["logs/a b.txt"]["VersionId"]
    batch.s3.delete_object(Bucket=batch.bucket, Key="logs/gone.txt")
    wanted = {"KeyNameConstraint": {"MatchAnyPrefix": ["logs/"], "MatchAnySuffix": [".txt", ".csv"]}}
    made = generator(batch, wanted, {"SSEKMS": {"KeyId": key}}, written=True)
    done = batch.done(TAG, made)
    assert (done["Status"], counts(done)) == ("Complete", (1, 1, 0)) and "Manifest" not in done
    assert done["ManifestGenerator"] == made
    assert [row[1:4] for row in batch.report(done)] == [["logs/a%20b.txt", new, "succeeded"]]
    assert batch.s3.get_object_tagging(Bucket=batch.bucket, Key="logs/a b.txt", VersionId=new)["TagSet"] == TAGS
    assert not batch.s3.get_object_tagging(Bucket=batch.bucket, Key="logs/a b.txt", VersionId=old)["TagSet"]
    # What was written names what was done, under the key that was asked for.
    written = done["GeneratedManifestDescriptor"]
    name = f"made/job-{done['JobId']}/manifest.json"
    assert (written["Format"], written["Location"]["ObjectArn"]) == ("S3InventoryReport_CSV_20211130", f"arn:aws:s3:::{batch.lists}/{name}")
    got = batch.s3.get_object(Bucket=batch.lists, Key=name)
    assert (got["ETag"].strip('"'), got["SSEKMSKeyId"]) == (written["Location"]["ETag"], key)
    manifest = json.loads(got["Body"].read())
    assert (manifest["sourceBucket"], manifest["fileFormat"], manifest["fileSchema"]) == (batch.bucket, "CSV", "Bucket, Key, VersionId")
    rows = []
    for file in manifest["files"]:
        found = batch.s3.get_object(Bucket=batch.lists, Key=file["key"])
        body = found["Body"].read()
        assert (len(body), hashlib.md5(body).hexdigest(), found["SSEKMSKeyId"]) == (file["size"], file["MD5checksum"], key)
        rows += csv.reader(io.StringIO(gzip.decompress(body).decode()))
    assert rows == [[batch.bucket, "logs/a%20b.txt", new]]
    again = batch.done({"S3DeleteObjectTagging": {}}, report_manifest(written["Location"]["ObjectArn"], written["Location"]["ETag"]))
    assert (again["Status"], counts(again), tagged(batch, "logs/a b.txt")) == ("Complete", (1, 1, 0), [False])
    # Who made the list is the role, by ordinary calls.
    listing = [event for event in events(root, name="ListObjectVersions") if event["requestParameters"]["bucketName"] == batch.bucket]
    assert {event["userIdentity"]["sessionContext"]["sessionIssuer"]["arn"] for event in listing} == {batch.role}


def test_the_filter_chooses_what_is_in_the_list(batch, key):
    batch.fill("a", StorageClass="STANDARD_IA")
    batch.fill("kms", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    batch.fill("a-long-key")
    now = datetime.datetime.now(datetime.UTC)
    hour = datetime.timedelta(hours=1)

    def chosen(filter_):
        job = batch.create(TAG, generator(batch, filter_), NO_REPORT, ConfirmationRequired=True)
        shown = batch.run(job)
        if shown["Status"] == "Failed":
            assert fault(shown) == ("Failed", "InvalidManifestContent")
            return 0
        assert shown["Status"] == "Suspended"
        batch.clients.s3control.update_job_status(AccountId=batch.account, JobId=job, RequestedJobStatus="Cancelled")
        batch.run(job)
        return counts(shown)[0]

    assert chosen(None) == chosen({}) == 3
    assert chosen({"MatchAnyStorageClass": ["STANDARD_IA", "GLACIER"]}) == 1
    assert chosen({"ObjectSizeGreaterThanBytes": 9}) == 2, "each body is 8 bytes and its key"
    assert chosen({"ObjectSizeLessThanBytes": 11}) == 1
    assert chosen({"CreatedAfter": now - hour, "CreatedBefore": now + hour}) == 3
    assert chosen({"CreatedAfter": now + hour}) == 0 and chosen({"CreatedBefore": now - hour}) == 0
    assert chosen({"KeyNameConstraint": {"MatchAnySubstring": ["long", "km"]}}) == 2
    assert chosen({"KeyNameConstraint": {"MatchAnyPrefix": ["a-", "k"]}}) == 2
    assert chosen({"ObjectReplicationStatuses": ["NONE"]}) == 3 and chosen({"ObjectReplicationStatuses": ["COMPLETED", "FAILED", "REPLICA"]}) == 0
    assert chosen({"MatchAnyObjectEncryption": [{"SSEKMS": {"KmsKeyArn": key}}]}) == 1
    assert chosen({"MatchAnyObjectEncryption": [{"SSES3": {}}]}) == 2 and chosen({"MatchAnyObjectEncryption": [{"SSEC": {}}]}) == 0
    assert chosen({"MatchAnyObjectEncryption": [{"NOTSSE": {}}]}) == 0


def test_an_inventory_is_a_list(batch):
    batch.fill("a", "b c", "d")
    rows = [(batch.bucket, "a", "1"), (batch.bucket, "b%20c", "2")], [(batch.bucket, "d", "3"), (batch.bucket, "none", "4")]
    done = batch.done(TAG, inventory(batch, *rows, schema="Bucket, Key, Size"))
    assert (done["Status"], counts(done)) == ("Complete", (4, 3, 1))
    assert sorted(row[1] for row in batch.report(done)) == ["a", "b%20c", "d", "none"] and tagged(batch, "a", "b c", "d") == [True] * 3
    assert done["Manifest"]["Spec"] == {"Format": "S3InventoryReport_CSV_20161130"}


def test_lists_that_are_none_fail_the_job(server, root, batch):
    batch.fill("a")
    row = (batch.bucket, "a")

    def fails(manifest, code, using=batch):
        assert fault(using.done(TAG, manifest, NO_REPORT)) == ("Failed", code)

    fails(inventory(batch, [row], etag="0" * 32), "ManifestNotReadable")
    fails(inventory(batch, [row], file={"MD5checksum": "0" * 32}), "InvalidManifestContent")
    fails(inventory(batch, [row], file={"key": "none"}), "ManifestNotReadable")
    fails(inventory(batch, [row], format="ORC"), "InvalidManifestContent")
    fails(inventory(batch, [row], schema="Bucket, Size"), "InvalidManifestContent")
    fails(inventory(batch, [(batch.lists, "a")]), "InvalidManifestContent")
    fails(inventory(batch), "InvalidManifestContent")
    blind = Batch(server, root, allow("s3:*"), deny("s3:ListBucketVersions"))
    blind.fill("a")
    fails(generator(blind), "AccessDenied", blind)
    refusals = [event for event in events(root, name="ListObjectVersions") if event.get("errorCode") == "AccessDenied"]
    assert blind.bucket in {event["requestParameters"]["bucketName"] for event in refusals}
    mute = Batch(server, root, allow("s3:*"), deny("s3:PutObject"))
    mute.fill("a")
    fails(generator(mute, written=True), "AccessDenied", mute)
    fails(generator(batch, ExpectedBucketOwner="999999999999"), "AccessDenied")
    assert tagged(batch, "a") == [False]


@pytest.mark.parametrize("change, code, status", [
    ({"Filter": {"EligibleForReplication": True}}, "NotImplemented", 501),
    ({"Filter": {"MatchAnyObjectEncryption": [{"SSES3": {}}, {"SSEC": {}}]}}, "InvalidRequest", 400),
    ({"Filter": {"KeyNameConstraint": {"MatchAnyPrefix": ["x" * 1024] * 33}}}, "InvalidRequest", 400),
    ({"EnableManifestOutput": True}, "InvalidRequest", 400),
    ({"SourceBucket": "arn:aws:s3:::b/key"}, "InvalidRequest", 400),
])
def test_generators_that_make_no_sense_are_refused(batch, change, code, status):
    with refused(code, status):
        batch.create(TAG, generator(batch, **change), NO_REPORT)


def test_the_making_of_a_list_goes_on_behind_a_crash(fresh_server):
    """Killed while the list is made, and before the tasks: the list has each once, and each is done once."""
    server = fresh_server()

    def again(late_seconds=0):
        server.kill()
        server.environment |= ahead(0) | {"FAKETIME": f"+{late_seconds}s"}
        server.start()
        batch.clients = Clients(server.http, server.root)
        batch.s3 = batch.clients.s3

    batch = Batch(server, Clients(server.http, server.root))
    keys = [f"k{number:03}" for number in range(60)]
    batch.fill(*keys)
    made = batch.create(TAG, generator(batch, written=True), ConfirmationRequired=True, Priority=99)
    assert batch.run(made)["Status"] == "Suspended"
    long = [[(batch.bucket, f"none-{file}-{line}") for line in range(10_000)] for file in range(2)]
    listed = batch.create(TAG, inventory(batch, *long), NO_REPORT, ConfirmationRequired=True)
    thread = threading.Thread(target=lambda: attempt(lambda: run(server, "s3-batch")))
    thread.start()
    while thread.is_alive() and counts(batch.describe(listed))[0] == 0:
        pass
    # The killed process may have had the lease of the job: it ends by itself.
    again(LEASE_SECONDS)
    thread.join()
    assert (batch.run(listed)["Status"], counts(batch.describe(listed))) == ("Suspended", (20_000, 0, 0))
    batch.clients.s3control.update_job_status(AccountId=batch.account, JobId=listed, RequestedJobStatus="Cancelled")
    assert batch.run(listed)["Status"] == "Cancelled"
    batch.clients.s3control.update_job_status(AccountId=batch.account, JobId=made, RequestedJobStatus="Ready")
    again(LEASE_SECONDS)
    done = batch.run(made)
    assert (done["Status"], counts(done)) == ("Complete", (60, 60, 0))
    assert sorted(row[1] for row in batch.report(done)) == keys
    assert jobs(server)["s3-batch"]["setAsideCount"] == 0


def attempt(call):
    try:
        call()
    except Exception:  # noqa: BLE001  The server is killed under it.
        pass


def test_nothing_of_a_list_lies_in_the_clear(fresh_server):
    """The rows of a list are ciphertext, done or not; so is the list that is written."""
    server = fresh_server()
    batch = Batch(server, Clients(server.http, server.root))
    marker = scan.new_marker().hex()
    # Of an object that is not there: the names of objects are the keys of rows, which are not hidden.
    job = batch.create(TAG, inventory(batch, [(batch.bucket, marker)]), ConfirmationRequired=True)
    assert counts(batch.run(job)) == (1, 0, 0)
    server.stop()
    scan.assert_no_plaintext(server.data_dir, [marker.encode()])
