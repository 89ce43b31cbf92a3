"""Who did what to what: QueryRecords as boto3 speaks it, and `ironkeep audit query`."""

import csv
import datetime
import io
import json
import subprocess

import pyarrow.parquet
import pytest

from conformance.audit import event_of
from conformance.principals import Clients, Principal, allow, create_role, create_user, deny, unique
from conformance.refusal import refused
from conformance.server import binary, clean_environment
from conformance.tests.ironkeep.test_ironkeep import ironkeep, model  # noqa: F401 (a fixture)


@pytest.fixture(scope="module")
def told(root, server, model):  # noqa: F811
    """A key, a bucket and three who used them: alice, a session of a role, and somebody whom a policy denies."""
    made = type("Told", (), {})()
    made.bucket = unique("told")
    root.s3.create_bucket(Bucket=made.bucket)
    made.key = root.kms.create_key()["KeyMetadata"]["Arn"]
    sse = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": made.key}
    for name in ("a", "b", "c"):
        root.s3.put_object(Bucket=made.bucket, Key=name, Body=b"x", **sse)
    made.alice = Clients(server.http, create_user(root, allow("s3:*"), allow("kms:*")))
    role = create_role(root, {"AWS": f"arn:aws:iam::{server.account}:root"}, allow("s3:*"), allow("kms:*"))
    made.role = role
    assumer = Clients(server.http, create_user(root, allow("sts:AssumeRole")))
    made.session = Clients(server.http, Principal.of_session(assumer.sts.assume_role(RoleArn=role, RoleSessionName=unique("session"))))
    made.nobody = Clients(server.http, create_user(root, deny("*")))
    made.alice.s3.get_object(Bucket=made.bucket, Key="a")["Body"].read()
    made.session.s3.get_object(Bucket=made.bucket, Key="b")["Body"].read()
    made.session.s3.delete_object(Bucket=made.bucket, Key="b")
    made.alice.s3.delete_objects(Bucket=made.bucket, Delete={"Objects": [{"Key": "a"}, {"Key": "c"}]})
    with refused("AccessDenied", 403):
        made.nobody.s3.get_object(Bucket=made.bucket, Key="x")
    made.api = Clients(server.http, server.root).ironkeep
    return made


def arn(told, key):
    return f"arn:aws:s3:::{told.bucket}/{key}"


def test_who_deleted_this(told):
    deletions = ["DeleteObject", "DeleteObjects"]
    for key, by in (("a", told.alice), ("b", told.session), ("c", told.alice)):
        [record] = told.api.query_records(ResourceName=arn(told, key), EventNames=deletions)["Records"]
        assert record["PrincipalArn"] == by.principal.arn and record["ReadOnly"] is False
        assert arn(told, key) in record["ResourceNames"]
    assert told.api.query_records(ResourceName=arn(told, "never"), EventNames=deletions)["Records"] == []


def test_who_used_this_key_on_which_objects(told):
    answer = told.api.query_records(ResourceName=told.key, EventNames=["Decrypt"])
    uses = [(record["PrincipalArn"], record["UsedFor"], record["InvokedBy"]) for record in answer["Records"]]
    assert uses == [(told.session.principal.arn, arn(told, "b"), "s3.amazonaws.com"), (told.alice.principal.arn, arn(told, "a"), "s3.amazonaws.com")]
    assert answer["ExaminedCount"] >= 2


def test_times_bound_a_question(told):
    times = [record["EventTime"] for record in told.api.query_records(ResourceName=told.key)["Records"]]
    second = datetime.timedelta(seconds=1)
    assert told.api.query_records(ResourceName=told.key, EndTime=min(times) - second)["Records"] == []
    assert told.api.query_records(ResourceName=told.key, StartTime=max(times) + second)["Records"] == []
    within = told.api.query_records(ResourceName=told.key, StartTime=min(times), EndTime=max(times))["Records"]
    assert len(within) == len(times)
    # Farther back than the index of lookups reaches: the journal itself is read.
    long_ago = told.api.query_records(ResourceName=told.key, StartTime=datetime.datetime(2001, 1, 1, tzinfo=datetime.timezone.utc))["Records"]
    assert [record["EventId"] for record in long_ago] == [record["EventId"] for record in within]


def test_what_did_this_session_do(told):
    by_key = told.api.query_records(AccessKeyId=told.session.principal.access_key_id, EventSource="s3.amazonaws.com")["Records"]
    assert [record["EventName"] for record in by_key] == ["DeleteObject", "GetObject"]
    by_arn = told.api.query_records(PrincipalArn=told.session.principal.arn, EventSource="s3.amazonaws.com")["Records"]
    by_role = told.api.query_records(PrincipalArn=told.role, EventSource="s3.amazonaws.com")["Records"]
    assert [record["EventId"] for record in by_key] == [record["EventId"] for record in by_arn] == [record["EventId"] for record in by_role]
    assert {record["RoleArn"] for record in by_key} == {told.role}
    changes = told.api.query_records(AccessKeyId=told.session.principal.access_key_id, ReadOnly=False)["Records"]
    assert [record["EventName"] for record in changes] == ["DeleteObject"]


def test_refusals_are_asked_for_by_code(told):
    name = told.nobody.principal.name
    for code, count in (("AccessDenied", 1), ("*", 1), ("NoSuchKey", 0)):
        assert len(told.api.query_records(Username=name, ErrorCode=code)["Records"]) == count, code


def test_a_record_is_there_in_full_if_asked_for(told):
    [record] = told.api.query_records(ResourceName=arn(told, "b"), EventNames=["DeleteObject"], IncludeRecord=True)["Records"]
    whole = json.loads(record["Record"])
    assert whole["eventID"] == record["EventId"] and whole["requestParameters"]["key"] == "b"
    [record] = told.api.query_records(ResourceName=arn(told, "b"), EventNames=["DeleteObject"])["Records"]
    assert "Record" not in record


def test_pages_are_whole_and_tokens_are_bound(told):
    question = {"ResourceName": told.bucket}
    whole = [record["EventId"] for record in told.api.query_records(**question)["Records"]]
    assert len(whole) > 4
    paged, token = [], {}
    while True:
        page = told.api.query_records(**question, MaxResults=2, **token)
        assert len(page["Records"]) <= 2
        paged += [record["EventId"] for record in page["Records"]]
        if "NextToken" not in page:
            break
        token = {"NextToken": page["NextToken"]}
    assert paged == whole
    for other in ({"ResourceName": told.key}, {**question, "ReadOnly": True}, {**question, "ErrorCode": "*"}):
        with refused("InvalidParameterException", 400):
            told.api.query_records(**other, **token)
    for bad in ("not one of ours", token["NextToken"][:-2]):
        with refused("InvalidParameterException", 400):
            told.api.query_records(**question, NextToken=bad)


def test_the_beginning_is_before_the_end(told):
    with refused("InvalidParameterException", 400, "StartTime"):
        told.api.query_records(StartTime=datetime.datetime(2030, 1, 2), EndTime=datetime.datetime(2030, 1, 1))
    with refused("ValidationException", 400):
        told.api.query_records(Username="x" * 300)


def test_it_takes_both_rights_and_leaves_a_record(told, root, user):
    for rights in ([], [allow("ironkeep:QueryRecords")], [allow("cloudtrail:LookupEvents")]):
        with refused("AccessDeniedException", 400) as refusal:
            user(*rights).ironkeep.query_records(ResourceName=told.key)
        assert event_of(root, refusal.response, "QueryRecords")["errorCode"] == "AccessDenied"
    asked = user(allow("ironkeep:QueryRecords"), allow("cloudtrail:LookupEvents")).ironkeep.query_records(ResourceName=told.key)
    record = event_of(root, asked, "QueryRecords")
    assert record["requestParameters"] == {"resourceName": told.key} and record["readOnly"] is True


def test_an_account_sees_its_own_records_alone(told, other_account):
    assert other_account.ironkeep.query_records(ResourceName=told.key)["Records"] == []
    assert other_account.ironkeep.query_records(PrincipalArn=told.session.principal.arn)["Records"] == []


def query(server, *words):
    status, output, error = ironkeep(server, server.http, server.root, "audit", "query", *words)
    assert status == 0, error
    return output


def test_the_command_line_answers_in_lines_json_and_csv(told, server):
    words = ["--resource", arn(told, "b"), "--event", "DeleteObject"]
    [line] = query(server, *words).splitlines()
    assert told.session.principal.arn in line and " DeleteObject " in line and line.endswith("from 127.0.0.1")
    [record] = [json.loads(line) for line in query(server, *words, "--format", "json").splitlines()]
    assert record["PrincipalArn"] == told.session.principal.arn and record["EventTime"].endswith("Z")
    [row] = csv.DictReader(io.StringIO(query(server, *words, "--format", "csv")))
    assert (row["PrincipalArn"], row["EventName"], row["EventId"]) == (told.session.principal.arn, "DeleteObject", record["EventId"])
    assert row["EventTime"] == record["EventTime"] and arn(told, "b") in row["ResourceNames"].split(" ")
    [whole] = [json.loads(line) for line in query(server, *words, "--records").splitlines()]
    assert whole["eventID"] == record["EventId"] and whole["additionalEventData"]["SignatureVersion"] == "SigV4"


def test_the_command_line_goes_through_all_pages(told, server):
    assert len(query(server, "--principal", told.alice.principal.arn, "--from", "1h", "--limit", "3").splitlines()) == 3
    status, _, error = ironkeep(server, server.http, server.root, "audit", "query", "--from", "yesterday")
    assert status == 1 and "`yesterday` is no time" in error


def test_answers_as_parquet(server, told):
    environment = clean_environment(server.home) | server.root.environment() | {"AWS_ENDPOINT_URL": server.http.url, "AWS_DEFAULT_REGION": server.region}
    words = [str(binary()), "audit", "query", "--resource", told.bucket, "--format"]
    done = subprocess.run([*words, "parquet"], env=environment, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    table = pyarrow.parquet.read_table(io.BytesIO(done.stdout)).to_pylist()
    plain = subprocess.run([*words, "json"], env=environment, capture_output=True, timeout=60, text=True).stdout
    lines = {line["EventId"]: line for line in map(json.loads, plain.splitlines())}
    assert len(table) > 5
    for row in table:
        line = lines[row["event_id"]]
        assert row["event_name"] == line["EventName"] and row["read_only"] is line["ReadOnly"] and row["sequence"] == line["Sequence"]
        assert row["event_time"].strftime("%Y-%m-%dT%H:%M:%SZ") == line["EventTime"]
        assert row["resource_names"] == line["ResourceNames"] and row["error_code"] == line.get("ErrorCode") and row["username"] == line.get("Username")
