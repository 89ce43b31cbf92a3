"""Work by time on a real server: jobs run when they are asked to, keys change at their dates, and all of it is shown.

No test waits for a round: a job is run through the admin listener, which answers when the round is over.
"""

import json
import re
import tarfile
import urllib.error
import urllib.request

import pytest

from conformance.clocks import CliAhead, ahead
from conformance.installations import FIXTURES, native
from conformance.principals import Clients

JOBS = {
    "acm-expiry", "acm-pca-deletion", "acm-pca-lists", "acm-pca-reports", "client-tokens", "cloudhsm-clusters", "cloudtrail-delivery",
    "cloudtrail-digests", "cloudtrail-insight-delivery", "cloudtrail-insights", "cloudtrail-lookup-purge", "cloudwatch-actions", "cloudwatch-alarms",
    "cloudwatch-purge", "counted-calls", "domain-key-rotation", "dynamodb-expiry", "dynamodb-filling", "dynamodb-removal", "event-archives",
    "event-replays", "event-retries", "event-schedules", "glacier-garbage", "glacier-inventory", "glacier-leaving", "glacier-retrieval",
    "glacier-retrieval-end", "glacier-upload-end", "journal-retention", "kinesis-removal", "kinesis-retention", "kms-key-deletion",
    "kms-key-rotation", "kms-key-store-connection", "kms-material-expiry", "kms-material-purge", "kms-rotation-fill", "last-used", "logs-removal",
    "logs-retention", "macie-finding-expiry", "macie-jobs", "owned-key-rotation", "refusal-summaries", "root-rotation", "s3-access-logs", "s3-batch",
    "s3-batch-expiry", "s3-deleted-buckets", "s3-garbage", "s3-inventory", "s3-lifecycle-expire", "s3-lifecycle-scan", "s3-lifecycle-transition",
    "s3-lock-time", "s3-notifications", "s3-replication", "s3-restore", "s3-restore-end", "s3-rewrap", "s3-tiering-scan", "s3-unnamed-blobs",
    "s3-usage", "s3-usage-fill", "secretsmanager-deletion", "secretsmanager-rotation", "sns-endpoints", "sns-fan-out", "sns-forgetting", "sns-queues",
    "sns-removal", "sqs-forgetting", "sqs-move-tasks", "sqs-removal", "sqs-retention", "ssm-parameter-policies", "states-executions",
    "states-forgetting",
}


def admin(server, path, method="GET", headers=None):
    request = urllib.request.Request(f"{server.ready['admin']}/_ironkeep/{path}", method=method, headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def run(server, job):
    """Has a round of `job` now; what the server says came of it."""
    status, text = admin(server, f"jobs/{job}/run", "POST")
    assert status == 200, text
    return json.loads(text)


def jobs(server):
    status, text = admin(server, "jobs")
    assert status == 200, text
    return {job["name"]: job for job in json.loads(text)}


def test_every_job_runs_when_it_is_asked_to_and_is_shown(server):
    before = jobs(server)
    assert set(before) == JOBS
    for name in sorted(JOBS):
        answer = run(server, name)
        assert answer.keys() == {"job", "items", "failures", "hasMore", "isElsewhere"}
        assert (answer["job"], answer["failures"], answer["isElsewhere"]) == (name, 0, False)
    after = jobs(server)
    for name in JOBS:
        assert after[name]["rounds"] > before[name]["rounds"]
        assert (after[name]["setAside"], after[name]["setAsideCount"], after[name]["outage"]) == ([], 0, None)
    _, metrics = admin(server, "metrics")
    for name in JOBS:
        assert float(re.search(rf'^ironkeep_job_rounds_total{{job_name="{name}"}} (\S+)$', metrics, re.MULTILINE)[1]) >= after[name]["rounds"]


@pytest.mark.parametrize("path, method, headers, status", [
    ("jobs/no-such-job/run", "POST", {}, 404), ("jobs/kms-key-deletion", "POST", {}, 405), ("jobs/kms-key-deletion/run", "GET", {}, 405),
    ("jobs/kms-key-deletion/run", "POST", {"Origin": "https://example.com"}, 403), ("jobs", "POST", {}, 405), ("metrics", "POST", {}, 405),
])
def test_the_admin_listener_has_no_other_effect(server, path, method, headers, status):
    """A page in somebody's browser runs nothing: browsers name their origin."""
    assert admin(server, path, method, headers)[0] == status


def service_events(cli, name):
    found = cli.json("cloudtrail", "lookup-events", "--lookup-attributes", f"AttributeKey=EventName,AttributeValue={name}")["Events"]
    return [json.loads(event["CloudTrailEvent"]) for event in found]


def test_keys_rotate_and_go_at_their_dates_whether_or_not_they_are_used(fresh_server):
    server = fresh_server()
    kms = Clients(server.http, server.root).kms
    rotating, later, doomed = (kms.create_key()["KeyMetadata"]["KeyId"] for _ in range(3))
    kms.enable_key_rotation(KeyId=rotating, RotationPeriodInDays=90)
    kms.enable_key_rotation(KeyId=later, RotationPeriodInDays=92)
    kms.schedule_key_deletion(KeyId=doomed, PendingWindowInDays=7)
    server.stop()
    server.environment |= ahead(91)
    server.start()
    for job in ("kms-key-deletion", "kms-key-rotation"):
        # The server may have had its own round already; this one is behind it.
        assert run(server, job)["failures"] == 0
        assert jobs(server)[job]["items"] == 1
    cli = CliAhead(server.http, server.root, 91)
    rotations = cli.json("kms", "list-key-rotations", "--key-id", rotating)["Rotations"]
    assert [rotation["RotationType"] for rotation in rotations] == ["AUTOMATIC"]
    assert cli.json("kms", "list-key-rotations", "--key-id", later)["Rotations"] == []
    assert {key["KeyId"] for key in cli.json("kms", "list-keys")["Keys"]} == {rotating, later}
    for name, key in (("RotateKey", rotating), ("DeleteKey", doomed)):
        [record] = service_events(cli, name)
        assert (record["eventType"], record["eventSource"]) == ("AwsServiceEvent", "kms.amazonaws.com")
        assert [resource["ARN"].rpartition("/")[2] for resource in record["resources"]] == [key]
    [record] = service_events(cli, "RotateKey")
    assert record["serviceEventDetails"] == {"rotationType": "AUTOMATIC", "keyId": rotating}


def test_a_key_of_a_release_that_rotated_on_use_rotates_at_its_date(fresh_server):
    """The installation was made by a release without jobs; its key is planned for December 2033 and nobody uses it."""
    facts = json.loads((FIXTURES / "installation-2.json").read_text())
    [planned] = [
        native(call["answer"]) for call in facts["calls"]
        if call["operation"] == "get_key_rotation_status" and call["answer"]["KeyRotationEnabled"]
    ]
    server = fresh_server(credentials=facts["principals"]["root"])
    server.stop()
    server.data_dir.rename(server.home / "unused")
    with tarfile.open(FIXTURES / "installation-2.tar.xz") as archive:
        archive.extractall(server.home, filter="data")
    days = 2_600
    server.environment |= ahead(days)
    server.start()
    run(server, "kms-rotation-fill")
    run(server, "kms-key-rotation")
    cli = CliAhead(server.http, server.root, days)
    key = planned["KeyId"].rpartition("/")[2]
    kinds = [rotation["RotationType"] for rotation in cli.json("kms", "list-key-rotations", "--key-id", key)["Rotations"]]
    assert sorted(kinds) == ["AUTOMATIC", "ON_DEMAND"]
