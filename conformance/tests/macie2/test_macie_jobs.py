"""Jobs: what they find and where, what they may read, and what the trail says of it."""

import gzip
import io
import json
import zipfile

import pytest

from conformance.audit import events as records
from conformance.principals import allow, policy, unique
from conformance.refusal import refused
from conformance.tests.macie2.jobs import PEOPLE, ROLE, account_of, by_key, create, detections, enabled, findings_of, finished
from conformance.waiting import eventually


@pytest.fixture
def macie(root):
    return enabled(root)


def put(root, bucket, **files):
    for name, body in files.items():
        root.s3.put_object(Bucket=bucket, Key=name.replace("__", "/").replace("_dot_", "."), Body=body)


def test_a_job_finds_what_objects_hold_and_where(server, root, macie, bucket):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("inner/people.csv", PEOPLE)
    put(root, bucket, people_dot_csv=PEOPLE, folder__lines_dot_txt=b"nothing\nthe ssn: 536-90-4399\n", clean_dot_txt=b"nothing at all",
        people_dot_zip=packed.getvalue(), record_dot_jsonl=b'{"person": {"ssn": "536-90-4399"}}\n')
    job = create(root, bucket, tags={"k": "v"})
    described = finished(server, root, job)
    assert (described["statistics"]["approximateNumberOfObjectsToProcess"], described["lastRunErrorStatus"]["code"]) == (5.0, "NONE")
    assert (described["managedDataIdentifierSelector"], described["tags"], described["samplingPercentage"]) == ("RECOMMENDED", {"k": "v"}, 100)
    found = by_key(findings_of(root, job))
    assert set(found) == {"people.csv", "folder/lines.txt", "people.zip", "record.jsonl"}
    people = found["people.csv"]
    assert people["type"] == "SensitiveData:S3Object/Multiple"
    assert detections(people) == detections(found["people.zip"]) == {"USA_SOCIAL_SECURITY_NUMBER": 2, "CREDIT_CARD_NUMBER": 2}
    personal = next(item for item in people["classificationDetails"]["result"]["sensitiveData"] if item["category"] == "PERSONAL_INFORMATION")
    assert personal["detections"][0]["occurrences"]["cells"] == [
        {"row": 2, "column": 2, "columnName": "ssn"}, {"row": 4, "column": 2, "columnName": "ssn"}]
    result = found["folder/lines.txt"]["classificationDetails"]["result"]
    assert result["sensitiveData"][0]["detections"][0]["occurrences"] == {"lineRanges": [{"start": 2, "end": 2, "startColumn": 10}]}
    assert (result["mimeType"], result["status"]["code"]) == ("text/plain", "COMPLETE")
    result = found["record.jsonl"]["classificationDetails"]["result"]
    assert result["sensitiveData"][0]["detections"][0]["occurrences"] == {"records": [{"recordIndex": 0, "jsonPath": "$.person.ssn"}]}
    object_ = people["resourcesAffected"]["s3Object"]
    assert (object_["path"], object_["size"], object_["extension"]) == (f"{bucket}/people.csv", len(PEOPLE), "csv")
    assert b"536-90-4399" not in json.dumps(people, default=str).encode()


def test_scope_and_custom_identifiers(server, root, macie, bucket):
    put(root, bucket, a_dot_csv=PEOPLE, b_dot_txt=PEOPLE, logs__c_dot_csv=PEOPLE, staff_dot_csv=b"id\nE-123456\nE-654321\n")
    root.s3.put_object(Bucket=bucket, Key="public.csv", Body=PEOPLE, Tagging="state=public")
    term = lambda key, comparator, *values: {"simpleScopeTerm": {"key": key, "comparator": comparator, "values": list(values)}}
    tagged = {"tagScopeTerm": {"comparator": "EQ", "key": "TAG", "target": "S3_OBJECT", "tagValues": [{"key": "state", "value": "public"}]}}
    custom = macie.create_custom_data_identifier(name=unique("custom"), regex=r"E-\d{6}", severityLevels=[
        {"occurrencesThreshold": 2, "severity": "LOW"}])["customDataIdentifierId"]
    job = create(root, bucket, customDataIdentifierIds=[custom], managedDataIdentifierSelector="INCLUDE", managedDataIdentifierIds=["USA_SOCIAL_SECURITY_NUMBER"],
                 definition={"scoping": {"includes": {"and": [term("OBJECT_EXTENSION", "EQ", "csv"), term("OBJECT_SIZE", "LT", "1000")]},
                                         "excludes": {"and": [tagged]}}})
    finished(server, root, job)
    found = by_key(findings_of(root, job))
    assert set(found) == {"a.csv", "logs/c.csv", "staff.csv"}
    assert detections(found["a.csv"]) == {"USA_SOCIAL_SECURITY_NUMBER": 2}
    staff = found["staff.csv"]
    assert (staff["type"], staff["severity"]["description"]) == ("SensitiveData:S3Object/CustomIdentifier", "Low")
    [detection] = staff["classificationDetails"]["result"]["customDataIdentifiers"]["detections"]
    assert (detection["count"], detection["arn"].rpartition("/")[2]) == (2, custom)
    job = create(root, bucket, definition={"scoping": {"includes": {"and": [term("OBJECT_KEY", "STARTS_WITH", "logs/")]}}})
    finished(server, root, job)
    assert set(by_key(findings_of(root, job))) == {"logs/c.csv"}


def test_what_is_asked_for_in_vain(root, macie, bucket):
    with refused("ValidationException", 400, "Scheduled"):
        create(root, bucket, jobType="SCHEDULED", scheduleFrequency={"dailySchedule": {}})
    with refused("ValidationException", 400, "not a managed data identifier"):
        create(root, bucket, managedDataIdentifierSelector="INCLUDE", managedDataIdentifierIds=["NONE_SUCH"])
    with refused("ValidationException", 400, "selectors"):
        create(root, bucket, managedDataIdentifierIds=["CREDIT_CARD_NUMBER"])
    with refused("ResourceNotFoundException", 404):
        create(root, bucket, customDataIdentifierIds=["none"])
    with refused("ResourceNotFoundException", 404):
        macie.describe_classification_job(jobId="none")


def test_a_token_makes_one_job(root, macie, bucket):
    token = unique("token")
    first = create(root, bucket, clientToken=token, name="one")
    assert create(root, bucket, clientToken=token, name="one") == first
    with refused("ConflictException", 409):
        create(root, bucket, clientToken=token, name="other")


def test_paused_and_cancelled(server, root, macie, bucket):
    put(root, bucket, a_dot_csv=PEOPLE)
    job = create(root, bucket)
    macie.update_classification_job(jobId=job, jobStatus="USER_PAUSED")
    described = macie.describe_classification_job(jobId=job)
    assert described["jobStatus"] in {"USER_PAUSED"} and described["userPausedDetails"]["jobExpiresAt"]
    macie.update_classification_job(jobId=job, jobStatus="RUNNING")
    finished(server, root, job)
    assert set(by_key(findings_of(root, job))) == {"a.csv"}
    with refused("ConflictException", 409):
        macie.update_classification_job(jobId=job, jobStatus="CANCELLED")
    other = create(root, bucket, name=unique("cancelled"))
    macie.update_classification_job(jobId=other, jobStatus="CANCELLED")
    term = {"key": "jobStatus", "comparator": "EQ", "values": ["CANCELLED"]}
    listed = macie.list_classification_jobs(filterCriteria={"includes": [term]}, sortCriteria={"attributeName": "createdAt", "orderBy": "DESC"})
    assert other in [item["jobId"] for item in listed["items"]]
    assert job not in [item["jobId"] for item in listed["items"]]


def test_the_key_decides_and_the_trail_tells(server, root, macie, bucket):
    """An object under a key that does not let the role in is skipped; one that does is read, and the key's use is on record."""
    account = account_of(root)
    owner = allow("kms:*", Principal={"AWS": f"arn:aws:iam::{account}:root"})
    closed = root.kms.create_key(Policy=policy(owner))["KeyMetadata"]["Arn"]
    opened = root.kms.create_key(Policy=policy(owner, allow("kms:Decrypt", Principal={"AWS": ROLE.format(account)})))["KeyMetadata"]["Arn"]
    for name, key in ("closed.csv", closed), ("open.csv", opened):
        root.s3.put_object(Bucket=bucket, Key=name, Body=PEOPLE, ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    job = create(root, bucket)
    assert finished(server, root, job)["lastRunErrorStatus"] == {"code": "ERROR"}
    found = by_key(findings_of(root, job))
    assert set(found) == {"open.csv"}
    assert found["open.csv"]["resourcesAffected"]["s3Object"]["serverSideEncryption"] == {"encryptionType": "aws:kms", "kmsMasterKeyId": opened}
    def uses(key):
        return [record for record in records(root, name="Decrypt") if any(item["ARN"] == key for item in record.get("resources", []))]
    used = eventually(lambda: uses(opened), what="the record of the key's use")[0]
    assert used["userIdentity"]["sessionContext"]["sessionIssuer"]["arn"] == ROLE.format(account)
    assert used["requestParameters"]["encryptionContext"]["aws:s3:arn"] in (f"arn:aws:s3:::{bucket}/open.csv", f"arn:aws:s3:::{bucket}")
    assert uses(closed)[0]["errorCode"] == "AccessDenied"
    root.kms.disable_key(KeyId=opened)
    job = create(root, bucket)
    finished(server, root, job)
    assert findings_of(root, job) == []


def test_findings_go_to_eventbridge(server, root, macie, bucket):
    from conformance.tests.events.rules import Routed
    routed = Routed(root, {"source": ["aws.macie"], "detail-type": ["Macie Finding"], "detail": {"resourcesAffected": {"s3Bucket": {"name": [bucket]}}}})
    put(root, bucket, a_dot_csv=PEOPLE)
    job = create(root, bucket)
    finished(server, root, job)
    event = routed.next_event()
    [finding] = findings_of(root, job)
    assert (event["detail"]["id"], event["detail"]["severity"]) == (finding["id"], {"description": "High", "score": 3})
    assert event["detail"]["classificationDetails"]["jobId"] == job


def test_filters_and_suppression(server, root, macie, bucket):
    put(root, bucket, a_dot_csv=PEOPLE, b_dot_txt=b"ssn 536-90-4399")
    criteria = {"criterion": {"resourcesAffected.s3Bucket.name": {"eq": [bucket]}, "resourcesAffected.s3Object.extension": {"eq": ["csv"]}}}
    name = unique("filter")
    made = macie.create_findings_filter(name=name, action="ARCHIVE", findingCriteria=criteria, tags={"k": "v"})
    with refused("ConflictException", 409):
        macie.create_findings_filter(name=name, action="NOOP", findingCriteria=criteria)
    with refused("ValidationException", 400, "not a valid field"):
        macie.create_findings_filter(name=unique("filter"), action="NOOP", findingCriteria={"criterion": {"colour": {"eq": ["red"]}}})
    described = macie.get_findings_filter(id=made["id"])
    assert (described["action"], described["findingCriteria"], described["tags"]) == ("ARCHIVE", criteria, {"k": "v"})
    assert made["id"] in [item["id"] for item in macie.list_findings_filters()["findingsFilterListItems"]]
    job = create(root, bucket)
    finished(server, root, job)
    assert {key: finding["archived"] for key, finding in by_key(findings_of(root, job)).items()} == {"a.csv": True, "b.txt": False}
    macie.update_findings_filter(id=made["id"], action="NOOP", description="d")
    job = create(root, bucket)
    finished(server, root, job)
    assert {finding["archived"] for finding in findings_of(root, job)} == {False}
    macie.delete_findings_filter(id=made["id"])
    with refused("ResourceNotFoundException", 404):
        macie.get_findings_filter(id=made["id"])


def test_detailed_results_go_to_a_bucket_under_a_key(server, root, macie, bucket):
    account, results = account_of(root), unique("results")
    root.s3.create_bucket(Bucket=results)
    service = {"Service": "macie.amazonaws.com"}
    owner = allow("kms:*", Principal={"AWS": f"arn:aws:iam::{account}:root"})
    key = root.kms.create_key(Policy=policy(owner, allow("kms:GenerateDataKey", Principal=service)))["KeyMetadata"]["Arn"]
    destination = {"s3Destination": {"bucketName": results, "keyPrefix": "macie", "kmsKeyArn": key}}
    with refused("ValidationException", 400, "cannot write"):
        macie.put_classification_export_configuration(configuration=destination)
    root.s3.put_bucket_policy(Bucket=results, Policy=policy(allow("s3:PutObject", f"arn:aws:s3:::{results}/*", Principal=service, Condition={
        "StringEquals": {"aws:SourceAccount": account}})))
    macie.put_classification_export_configuration(configuration=destination)
    assert macie.get_classification_export_configuration()["configuration"] == destination
    put(root, bucket, a_dot_csv=PEOPLE, b_dot_txt=b"nothing", c_dot_pdf=b"%PDF-1.7")
    job = create(root, bucket)
    finished(server, root, job)
    macie.put_classification_export_configuration(configuration={})
    [entry] = root.s3.list_objects_v2(Bucket=results, Prefix=f"macie/AWSLogs/{account}/Macie/us-east-1/{job}/")["Contents"]
    got = root.s3.get_object(Bucket=results, Key=entry["Key"])
    assert (got["ServerSideEncryption"], got["SSEKMSKeyId"]) == ("aws:kms", key)
    lines = {line["s3Object"]["key"]: line["result"] for line in map(json.loads, gzip.decompress(got["Body"].read()).splitlines())}
    assert {name: line["status"]["code"] for name, line in lines.items()} == {"a.csv": "COMPLETE", "b.txt": "COMPLETE", "c.pdf": "SKIPPED"}
    assert lines["c.pdf"]["status"]["reason"] == "UNSUPPORTED_FILE_TYPE"
    assert {found["type"]: found["count"] for found in lines["a.csv"]["detections"]} == {"USA_SOCIAL_SECURITY_NUMBER": 2, "CREDIT_CARD_NUMBER": 2}
    [finding] = findings_of(root, job)
    assert finding["classificationDetails"]["detailedResultsLocation"] == f"s3://{results}/{entry['Key']}"


def test_a_job_outlives_a_power_cut(fresh_server):
    """Killed between steps, it goes on where it was: each object is reported once."""
    from conformance.principals import Clients
    server = fresh_server()
    clients = Clients(server.http, server.root)
    enabled(clients)
    bucket = unique("bucket")
    clients.s3.create_bucket(Bucket=bucket)
    for number in range(40):
        clients.s3.put_object(Bucket=bucket, Key=f"{number:03}.csv", Body=PEOPLE)
    job = create(clients, bucket)
    server.kill()
    server.start()
    clients = Clients(server.http, server.root)
    finished(server, clients, job)
    keys = sorted(finding["resourcesAffected"]["s3Object"]["key"] for finding in findings_of(clients, job))
    assert keys == [f"{number:03}.csv" for number in range(40)]
