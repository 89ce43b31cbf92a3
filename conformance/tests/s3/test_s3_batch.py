"""S3 Batch Operations: what a job does to the objects of its list, as its role, and what it says of it.

No test waits for a round: `run` has the job's work done now.
"""

import csv
import io
import json
import urllib.parse

import pytest

from conformance import scan
from conformance.audit import events
from conformance.principals import Clients, allow, create_role, deny, policy, unique
from conformance.refusal import refused
from conformance.tests.server.test_jobs import jobs, run

SERVICE = {"Service": "batchoperations.s3.amazonaws.com"}
NO_REPORT = {"Enabled": False}
pytestmark = pytest.mark.usefixtures("account_hosts")


class Batch:
    """A bucket with objects, a bucket for lists and reports, and a role that may do everything to both."""

    def __init__(self, server, clients, *statements, versioned=False, **bucket):
        self.server, self.clients, self.s3 = server, clients, clients.s3
        self.account = server.account
        self.bucket, self.lists = unique("data"), unique("lists")
        self.s3.create_bucket(Bucket=self.bucket, **bucket)
        self.s3.create_bucket(Bucket=self.lists)
        if versioned:
            self.s3.put_bucket_versioning(Bucket=self.bucket, VersioningConfiguration={"Status": "Enabled"})
        self.role = create_role(clients, SERVICE, *(statements or [allow(["s3:*", "kms:*"])]))

    def fill(self, *keys, **options):
        return {key: self.s3.put_object(Bucket=self.bucket, Key=key, Body=f"body of {key}".encode(), **options) for key in keys}

    def manifest(self, *rows, fields=("Bucket", "Key"), text=None):
        text = text if text is not None else "".join(",".join(row) + "\n" for row in rows)
        etag = self.s3.put_object(Bucket=self.lists, Key="manifest.csv", Body=text.encode())["ETag"]
        return {"Spec": {"Format": "S3BatchOperations_CSV_20180820", "Fields": list(fields)},
                "Location": {"ObjectArn": f"arn:aws:s3:::{self.lists}/manifest.csv", "ETag": etag.strip('"')}}

    def of(self, *keys):
        return self.manifest(*((self.bucket, urllib.parse.quote(key)) for key in keys))

    def create(self, operation, manifest, report=None, **more):
        arguments = {"ConfirmationRequired": False, "Priority": 10, "RoleArn": self.role, "ClientRequestToken": unique("token")} | more
        report = report or {"Enabled": True, "Bucket": f"arn:aws:s3:::{self.lists}", "Format": "Report_CSV_20180820", "Prefix": "reports", "ReportScope": "AllTasks"}
        given = {"ManifestGenerator" if "S3JobManifestGenerator" in manifest else "Manifest": manifest}
        return self.clients.s3control.create_job(AccountId=self.account, Operation=operation, Report=report, **given, **arguments)["JobId"]

    def describe(self, job):
        return self.clients.s3control.describe_job(AccountId=self.account, JobId=job)["Job"]

    def run(self, job):
        while (round_ := run(self.server, "s3-batch"))["hasMore"]:
            assert round_["failures"] == 0
        return self.describe(job)

    def done(self, operation, manifest, report=None, **more):
        return self.run(self.create(operation, manifest, report, **more))

    def report(self, job, prefix="reports"):
        folder = f"{prefix}/job-{job['JobId']}"
        manifest = json.loads(self.s3.get_object(Bucket=self.lists, Key=f"{folder}/manifest.json")["Body"].read())
        assert manifest["Format"] == "Report_CSV_20180820"
        assert manifest["ReportSchema"] == "Bucket, Key, VersionId, TaskStatus, ErrorCode, HTTPStatusCode, ResultMessage"
        rows = []
        for result in manifest["Results"]:
            found = self.s3.get_object(Bucket=result["Bucket"], Key=result["Key"])
            assert (found["ETag"].strip('"'), found["ServerSideEncryption"]) == (result["MD5Checksum"], "AES256")
            part = list(csv.reader(io.StringIO(found["Body"].read().decode())))
            assert {row[3] for row in part} == {result["TaskExecutionStatus"]}
            rows += part
        return rows


@pytest.fixture
def batch(server, root):
    return Batch(server, root)


def counts(job):
    summary = job["ProgressSummary"]
    return summary["TotalNumberOfTasks"], summary["NumberOfTasksSucceeded"], summary["NumberOfTasksFailed"]


def test_a_job_from_its_making_to_its_report(batch):
    batch.fill("a", "b c", "ü/ü")
    tags = [{"Key": "team", "Value": "blue"}]
    job = batch.create({"S3PutObjectTagging": {"TagSet": tags}}, batch.of("a", "b c", "ü/ü", "none"), Description="tag them",
                       Tags=[{"Key": "k", "Value": "v"}])
    shown = batch.describe(job)
    assert (shown["Status"], shown["Description"], shown["Priority"], shown["RoleArn"]) == ("New", "tag them", 10, batch.role)
    assert shown["Operation"] == {"S3PutObjectTagging": {"TagSet": tags}}
    assert shown["JobArn"] == f"arn:aws:s3:us-east-1:{batch.account}:job/{job}"
    done = batch.run(job)
    assert (done["Status"], counts(done)) == ("Complete", (4, 3, 1))
    assert done["TerminationDate"] >= done["CreationTime"]
    for key in ("a", "b c", "ü/ü"):
        assert batch.s3.get_object_tagging(Bucket=batch.bucket, Key=key)["TagSet"] == tags
    rows = {row[1]: row for row in batch.report(done)}
    assert rows["a"] == [batch.bucket, "a", "", "succeeded", "200", "", "Successful"]
    assert rows["b%20c"][3] == rows["%C3%BC/%C3%BC"][3] == "succeeded"
    assert rows["none"][:6] == [batch.bucket, "none", "", "failed", "404", "NoSuchKey"]
    # What a job does is recorded as what its role does, and the service is named.
    tagged = [event for event in events(batch.clients, name="PutObjectTagging") if event["requestParameters"]["bucketName"] == batch.bucket]
    assert len(tagged) == 4
    assert {event["userIdentity"]["type"] for event in tagged} == {"AssumedRole"}
    assert tagged[0]["userIdentity"]["sessionContext"]["sessionIssuer"]["arn"] == batch.role
    assert tagged[0]["userIdentity"]["invokedBy"] == "batchoperations.s3.amazonaws.com"


def test_a_job_waits_to_be_confirmed(batch):
    batch.fill("x")
    job = batch.create({"S3DeleteObjectTagging": {}}, batch.of("x"), NO_REPORT, ConfirmationRequired=True)
    waiting = batch.run(job)
    assert (waiting["Status"], waiting["SuspendedCause"], counts(waiting)) == ("Suspended", "AwaitingConfirmation", (1, 0, 0))
    assert waiting["SuspendedDate"] and batch.run(job)["Status"] == "Suspended"
    answer = batch.clients.s3control.update_job_status(AccountId=batch.account, JobId=job, RequestedJobStatus="Ready", StatusUpdateReason="go")
    assert (answer["Status"], answer["StatusUpdateReason"]) == ("Ready", "go")
    done = batch.run(job)
    assert (done["Status"], done["StatusUpdateReason"], counts(done)) == ("Complete", "go", (1, 1, 0))
    for status in ("Ready", "Cancelled"):
        with refused("JobStatusException"):
            batch.clients.s3control.update_job_status(AccountId=batch.account, JobId=job, RequestedJobStatus=status)


def test_a_job_is_cancelled_before_it_did_anything(batch):
    batch.fill("x", Tagging="k=v")
    job = batch.create({"S3DeleteObjectTagging": {}}, batch.of("x"), NO_REPORT, ConfirmationRequired=True)
    batch.run(job)
    batch.clients.s3control.update_job_status(AccountId=batch.account, JobId=job, RequestedJobStatus="Cancelled")
    assert batch.run(job)["Status"] == "Cancelled"
    assert batch.s3.get_object_tagging(Bucket=batch.bucket, Key="x")["TagSet"] == [{"Key": "k", "Value": "v"}]


def test_the_same_token_makes_one_job(batch):
    manifest, token = batch.of("x"), unique("token")
    first = batch.create({"S3DeleteObjectTagging": {}}, manifest, ClientRequestToken=token)
    assert batch.create({"S3DeleteObjectTagging": {}}, manifest, ClientRequestToken=token) == first
    with refused("IdempotencyException", 400):
        batch.create({"S3DeleteObjectTagging": {}}, manifest, ClientRequestToken=token, Priority=11)


def test_jobs_are_listed_prioritised_and_tagged(batch):
    control, account = batch.clients.s3control, batch.account
    ids = [batch.create({"S3DeleteObjectTagging": {}}, batch.of("x"), NO_REPORT, Priority=number, ConfirmationRequired=True) for number in range(3)]
    pages = [control.list_jobs(AccountId=account, JobStatuses=["New"], MaxResults=2)]
    while "NextToken" in pages[-1]:
        pages.append(control.list_jobs(AccountId=account, JobStatuses=["New"], MaxResults=2, NextToken=pages[-1]["NextToken"]))
    assert len(pages) >= 2 and all(len(page["Jobs"]) <= 2 for page in pages)
    listed = {job["JobId"]: job for page in pages for job in page["Jobs"]}
    assert set(ids) <= set(listed) and listed[ids[1]]["Operation"] == "S3DeleteObjectTagging" and listed[ids[1]]["Priority"] == 1
    assert control.update_job_priority(AccountId=account, JobId=ids[0], Priority=99)["Priority"] == 99
    assert batch.describe(ids[0])["Priority"] == 99
    assert control.get_job_tagging(AccountId=account, JobId=ids[0])["Tags"] == []
    tags = [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]
    control.put_job_tagging(AccountId=account, JobId=ids[0], Tags=tags)
    assert control.get_job_tagging(AccountId=account, JobId=ids[0])["Tags"] == tags
    control.delete_job_tagging(AccountId=account, JobId=ids[0])
    assert control.get_job_tagging(AccountId=account, JobId=ids[0])["Tags"] == []
    for call in (control.describe_job, control.get_job_tagging, control.delete_job_tagging):
        with refused("NoSuchJobException", 404, "No such job"):
            call(AccountId=account, JobId="00000000-0000-0000-0000-000000000000")
    for job in ids:
        control.update_job_status(AccountId=account, JobId=job, RequestedJobStatus="Cancelled")
        batch.run(job)


def test_objects_are_copied_under_another_key_and_with_other_metadata(batch, key):
    batch.fill("a", "b", Metadata={"old": "1"})
    target = unique("copies")
    batch.s3.create_bucket(Bucket=target)
    copy = {"TargetResource": f"arn:aws:s3:::{target}", "TargetKeyPrefix": "moved", "SSEAwsKmsKeyId": key, "BucketKeyEnabled": True, "StorageClass": "STANDARD_IA",
            "NewObjectMetadata": {"UserMetadata": {"new": "2"}, "ContentType": "text/plain"}, "NewObjectTagging": [{"Key": "k", "Value": "a b+c"}]}
    done = batch.done({"S3PutObjectCopy": copy}, batch.of("a", "b"))
    assert (done["Status"], counts(done)) == ("Complete", (2, 2, 0)), batch.report(done)
    assert done["Operation"]["S3PutObjectCopy"] == copy
    for name in ("a", "b"):
        head = batch.s3.get_object(Bucket=target, Key=f"moved/{name}")
        assert (head["ServerSideEncryption"], head["SSEKMSKeyId"], head["BucketKeyEnabled"], head["StorageClass"]) == ("aws:kms", key, True, "STANDARD_IA")
        assert (head["Metadata"], head["ContentType"], head["Body"].read()) == ({"new": "2"}, "text/plain", f"body of {name}".encode())
        assert batch.s3.get_object_tagging(Bucket=target, Key=f"moved/{name}")["TagSet"] == [{"Key": "k", "Value": "a b+c"}]


def test_named_versions_are_what_is_worked_on(server, root):
    batch = Batch(server, root, versioned=True)
    old = batch.fill("x")["x"]["VersionId"]
    new = batch.fill("x")["x"]["VersionId"]
    manifest = batch.manifest((batch.bucket, "x", old), fields=("Bucket", "Key", "VersionId"))
    done = batch.done({"S3PutObjectTagging": {"TagSet": [{"Key": "k", "Value": "v"}]}}, manifest)
    assert counts(done) == (1, 1, 0) and batch.report(done)[0][2] == old
    assert batch.s3.get_object_tagging(Bucket=batch.bucket, Key="x", VersionId=old)["TagSet"] and not batch.s3.get_object_tagging(Bucket=batch.bucket, Key="x", VersionId=new)["TagSet"]


def test_the_key_of_objects_is_changed_without_a_copy(batch, key):
    before = batch.fill("a", "b")
    done = batch.done({"S3UpdateObjectEncryption": {"ObjectEncryption": {"SSEKMS": {"KMSKeyArn": key}}}}, batch.of("a", "b"))
    assert (done["Status"], counts(done)) == ("Complete", (2, 2, 0)), batch.report(done)
    for name, put in before.items():
        head = batch.s3.head_object(Bucket=batch.bucket, Key=name)
        assert (head["ServerSideEncryption"], head["SSEKMSKeyId"], head["ETag"]) == ("aws:kms", key, put["ETag"])


def test_locks_are_put_on_and_lists_are_changed(server, root):
    batch = Batch(server, root, ObjectLockEnabledForBucket=True)
    batch.fill("a")
    hold = batch.done({"S3PutObjectLegalHold": {"LegalHold": {"Status": "ON"}}}, batch.of("a"))
    assert counts(hold) == (1, 1, 0) and batch.s3.get_object_legal_hold(Bucket=batch.bucket, Key="a")["LegalHold"]["Status"] == "ON"
    until = "2099-01-01T00:00:00Z"
    retention = batch.done({"S3PutObjectRetention": {"Retention": {"Mode": "GOVERNANCE", "RetainUntilDate": until}}}, batch.of("a"))
    assert counts(retention) == (1, 1, 0) and batch.s3.get_object_retention(Bucket=batch.bucket, Key="a")["Retention"]["Mode"] == "GOVERNANCE"
    shorter = batch.done({"S3PutObjectRetention": {"Retention": {"Mode": "GOVERNANCE", "RetainUntilDate": "2098-01-01T00:00:00Z"}}}, batch.of("a"))
    assert counts(shorter) == (1, 0, 1) and batch.report(shorter)[0][4:6] == ["403", "AccessDenied"]
    bypassing = {"S3PutObjectRetention": {"BypassGovernanceRetention": True, "Retention": {"Mode": "GOVERNANCE", "RetainUntilDate": "2098-01-01T00:00:00Z"}}}
    assert counts(batch.done(bypassing, batch.of("a"))) == (1, 1, 0)
    off = batch.done({"S3PutObjectLegalHold": {"LegalHold": {"Status": "OFF"}}}, batch.of("a"))
    assert counts(off) == (1, 1, 0)
    lists = Batch(server, root, ObjectOwnership="ObjectWriter")
    lists.fill("a")
    acl = {"S3PutObjectAcl": {"AccessControlPolicy": {"CannedAccessControlList": "bucket-owner-full-control"}}}
    assert counts(lists.done(acl, lists.of("a"))) == (1, 1, 0)
    assert counts(batch.done(acl, batch.of("a"))) == (1, 1, 0), "where lists are off, this one says what holds anyway"


def test_archived_objects_are_asked_back(batch):
    batch.fill("cold", StorageClass="GLACIER")
    batch.fill("warm")
    done = batch.done({"S3InitiateRestoreObject": {"ExpirationInDays": 3, "GlacierJobTier": "BULK"}}, batch.of("cold", "warm"))
    assert counts(done) == (2, 1, 1)
    assert batch.s3.head_object(Bucket=batch.bucket, Key="cold")["Restore"] == 'ongoing-request="true"'
    assert [row[4:6] for row in batch.report(done) if row[1] == "warm"] == [["403", "InvalidObjectState"]]


def test_without_its_role_s_right_each_task_fails_and_is_recorded(server, root, key):
    """The role may read the list and write the report, but not the objects: every task is denied."""
    batch = Batch(server, root, allow("s3:*"), deny("s3:PutObjectTagging"))
    batch.fill("a", "b")
    failed = {"Enabled": True, "Bucket": f"arn:aws:s3:::{batch.lists}", "Format": "Report_CSV_20180820", "Prefix": "reports", "ReportScope": "FailedTasksOnly"}
    done = batch.done({"S3PutObjectTagging": {"TagSet": []}}, batch.of("a", "b"), failed)
    assert (done["Status"], counts(done)) == ("Complete", (2, 0, 2))
    assert {tuple(row[3:6]) for row in batch.report(done)} == {("failed", "403", "AccessDenied")}
    denied = [event for event in events(root, name="PutObjectTagging") if event.get("errorCode") == "AccessDenied" and event["requestParameters"]["bucketName"] == batch.bucket]
    assert len(denied) == 2 and {event["userIdentity"]["sessionContext"]["sessionIssuer"]["arn"] for event in denied} == {batch.role}
    # The same of a KMS key that the role may not use.
    keyless = Batch(server, root, allow("s3:*"))
    keyless.fill("a")
    done = keyless.done({"S3PutObjectCopy": {"TargetResource": f"arn:aws:s3:::{keyless.bucket}", "SSEAwsKmsKeyId": key}}, keyless.of("a"))
    assert counts(done) == (1, 0, 1) and keyless.report(done)[0][4:6] == ["403", "AccessDenied"]


def test_jobs_that_cannot_be_done_fail_and_say_why(server, root, batch):
    batch.fill("x")
    tag = {"S3DeleteObjectTagging": {}}

    def fails(manifest, code, using=batch):
        done = using.done(tag, manifest, NO_REPORT)
        assert (done["Status"], done["FailureReasons"][0]["FailureCode"]) == ("Failed", code)

    fails(batch.manifest(text="one-field\n"), "InvalidManifestContent")
    fails(batch.manifest(text=""), "InvalidManifestContent")
    fails(batch.manifest((batch.bucket, "x"), (batch.lists, "y")), "InvalidManifestContent")
    other = batch.of("x")
    other["Location"]["ETag"] = "0" * 32
    fails(other, "ManifestNotReadable")
    blind = Batch(server, root, deny("s3:GetObject"))
    fails(blind.of("x"), "ManifestNotReadable", blind)
    untrusted = Batch(server, root)
    untrusted.role = create_role(root, {"Service": "s3.amazonaws.com"}, allow("s3:*"))
    fails(untrusted.of("x"), "AccessDenied", untrusted)
    mute = Batch(server, root, allow("s3:*"), deny("s3:PutObject"))
    mute.fill("x")
    done = mute.done(tag, mute.of("x"))
    assert (done["Status"], done["FailureReasons"][0]["FailureCode"], counts(done)) == ("Failed", "AccessDenied", (1, 1, 0))


def test_a_job_stops_when_most_of_its_tasks_fail(batch):
    job = batch.done({"S3DeleteObjectTagging": {}}, batch.of(*(f"none-{number}" for number in range(1_200))), NO_REPORT)
    assert job["Status"] == "Failed" and counts(job)[0] == 1_200 and 1_000 <= counts(job)[2] < 1_200


@pytest.mark.parametrize("change, code, status", [
    ({"Operation": {"LambdaInvoke": {"FunctionArn": "arn:aws:lambda:us-east-1:111122223333:function:f"}}}, "NotImplemented", 501),
    ({"Operation": {}}, "InvalidRequest", 400),
    ({"Operation": {"S3DeleteObjectTagging": {}, "S3PutObjectTagging": {"TagSet": []}}}, "InvalidRequest", 400),
    ({"RoleArn": "arn:aws:iam::999999999999:role/other"}, "InvalidRequest", 400),
    ({"Report": {"Enabled": True}}, "InvalidRequest", 400),
    ({"Manifest": {"Spec": {"Format": "S3BatchOperations_CSV_20180820", "Fields": ["Key"]}, "Location": {"ObjectArn": "arn:aws:s3:::b/k", "ETag": "e"}}}, "InvalidRequest", 400),
    ({"Manifest": {"Spec": {"Format": "S3InventoryReport_CSV_20161130", "Fields": ["Bucket", "Key"]}, "Location": {"ObjectArn": "arn:aws:s3:::b/k", "ETag": "e"}}}, "InvalidRequest", 400),
    ({"ManifestGenerator": {"S3JobManifestGenerator": {"SourceBucket": "arn:aws:s3:::b", "EnableManifestOutput": False}}}, "InvalidRequest", 400),
])
def test_jobs_that_make_no_sense_are_refused(batch, change, code, status):
    arguments = dict(AccountId=batch.account, Operation={"S3DeleteObjectTagging": {}}, Manifest=batch.of("x"), Report=NO_REPORT, Priority=1,
                     RoleArn=batch.role, ClientRequestToken=unique("token"))
    with refused(code, status):
        batch.clients.s3control.create_job(**(arguments | change))


def test_who_may_make_jobs_and_pass_roles(server, root, user, batch):
    create, passing = allow("s3:CreateJob"), allow("iam:PassRole", batch.role, Condition={"StringEquals": {"iam:PassedToService": "batchoperations.s3.amazonaws.com"}})

    def by(*statements):
        maker = Batch.__new__(Batch)
        maker.__dict__ = batch.__dict__ | {"clients": Clients(server.http, user(*statements).principal)}
        return maker.create({"S3DeleteObjectTagging": {}}, manifest, NO_REPORT)

    manifest = batch.of("x")
    for statements in ((), (create,), (passing,), (create, allow("iam:PassRole", f"{batch.role}-other"))):
        with refused("AccessDenied", 403):
            by(*statements)
    low = allow("s3:CreateJob", Condition={"NumericLessThan": {"s3:RequestJobPriority": "5"}})
    with refused("AccessDenied", 403):
        by(low, passing)
    named = allow("s3:CreateJob", Condition={"StringEquals": {"s3:RequestJobOperation": "S3DeleteObjectTagging"}})
    assert by(create, passing) and by(named, passing)
    job = batch.create({"S3DeleteObjectTagging": {}}, manifest, NO_REPORT)
    with refused("AccessDenied", 403):
        user(allow("s3:ListJobs")).s3control.describe_job(AccountId=batch.account, JobId=job)
    assert user(allow("s3:DescribeJob", f"arn:aws:s3:*:*:job/{job}")).s3control.describe_job(AccountId=batch.account, JobId=job)["Job"]["JobId"] == job


def test_a_job_goes_on_behind_a_crash(fresh_server):
    """Killed between rounds and before any: every task is done and counted once, and the report has each once."""
    server = fresh_server()
    batch = Batch(server, Clients(server.http, server.root))
    keys = [f"k{number:03}" for number in range(120)]
    batch.fill(*keys)
    job = batch.create({"S3PutObjectTagging": {"TagSet": [{"Key": "k", "Value": "v"}]}}, batch.of(*keys), ConfirmationRequired=True)
    assert batch.run(job)["Status"] == "Suspended"
    server.kill()
    server.start()
    batch.clients = Clients(server.http, server.root)
    batch.s3 = batch.clients.s3
    assert counts(batch.describe(job)) == (120, 0, 0)
    batch.clients.s3control.update_job_status(AccountId=batch.account, JobId=job, RequestedJobStatus="Ready")
    server.kill()
    server.start()
    batch.clients = Clients(server.http, server.root)
    batch.s3 = batch.clients.s3
    done = batch.run(job)
    assert (done["Status"], counts(done)) == ("Complete", (120, 120, 0))
    assert sorted(row[1] for row in batch.report(done)) == keys
    assert jobs(server)["s3-batch"]["setAsideCount"] == 0


def test_nothing_of_a_list_or_a_report_lies_in_the_clear(fresh_server):
    """Reports, and the rows they are made of, are ciphertext; so is the list, which is an object like others."""
    server = fresh_server()
    batch = Batch(server, Clients(server.http, server.root))
    marker = scan.new_marker().hex()
    # Of an object that is not there: the names of objects are the keys of rows, which are not hidden.
    done = batch.done({"S3DeleteObjectTagging": {}}, batch.of(marker))
    assert batch.report(done)[0][1] == marker
    server.stop()
    scan.assert_no_plaintext(server.data_dir, [marker.encode()])


@pytest.mark.parametrize("place", [100, 5_500_000], ids=["first-bytes", "last-bytes"])
def test_a_damaged_object_is_a_failed_task(fresh_server, place):
    """In the counts and in the report, wherever the file is damaged; the others of the list are copied all the same."""
    server = fresh_server()
    batch = Batch(server, Clients(server.http, server.root))
    target = unique("target")
    batch.s3.create_bucket(Bucket=target)
    batch.fill("a", "z")
    before = set((server.data_dir / "blobs").rglob("*"))
    batch.s3.put_object(Bucket=batch.bucket, Key="damaged", Body=b"x" * 6_000_000)
    [blob] = [path for path in set((server.data_dir / "blobs").rglob("*")) - before if path.is_file()]
    damaged = bytearray(blob.read_bytes())
    damaged[place] ^= 1
    blob.write_bytes(damaged)
    job = batch.done({"S3PutObjectCopy": {"TargetResource": f"arn:aws:s3:::{target}"}}, batch.of("a", "damaged", "z"))
    assert (job["Status"], counts(job)) == ("Complete", (3, 2, 1))
    rows = {row[1]: row for row in batch.report(job)}
    assert rows["damaged"][3:6] == ["failed", "500", "InternalError"]
    assert (rows["a"][3], rows["z"][3]) == ("succeeded", "succeeded")
    assert [found["Key"] for found in batch.s3.list_objects_v2(Bucket=target)["Contents"]] == ["a", "z"]
