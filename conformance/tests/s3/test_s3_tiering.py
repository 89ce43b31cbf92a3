"""Intelligent-Tiering's archive tiers: what nobody reads goes to the archive, and comes back when it is asked for."""

import json
import os
from pathlib import Path

import pytest

from conformance.aws_cli import CliFailed
from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients
from conformance.tests.s3.test_s3_archive import blobs
from conformance.tests.s3.test_s3_archive_crash import settled
from conformance.tests.server.test_jobs import admin
from conformance.tests.server.test_verify import command
from conformance.waiting import eventually

LARGE = 200_000
TIERS = [{"Days": 90, "AccessTier": "ARCHIVE_ACCESS"}, {"Days": 180, "AccessTier": "DEEP_ARCHIVE_ACCESS"}]


def days_later(server, days):
    """The server on a later date, and a client on that date."""
    server.stop()
    server.environment |= ahead(days)
    server.start()
    return CliAhead(server.http, server.root, days)


def tiered(server):
    settled(server, "s3-tiering-scan", "s3-lifecycle-transition")


def followed(server, consumer):
    """Waits until a consumer has passed what the journal holds now."""
    def passed():
        return {it["name"]: it["passed"] or 0 for it in json.loads(admin(server, "consumers")[1])}

    wanted = max(passed().values())
    eventually(lambda: passed()[consumer] >= wanted, what=f"{consumer} to catch up")


def head(cli, key):
    return cli.json("s3api", "head-object", "--bucket", "tiers", "--key", key)


def read(cli, key):
    cli.run("s3api", "get-object", "--bucket", "tiers", "--key", key, "out")
    return (Path(cli.home.name) / "out").read_bytes()


def names(cli, name):
    found = cli.json("cloudtrail", "lookup-events", "--lookup-attributes", f"AttributeKey=EventName,AttributeValue={name}")["Events"]
    return [json.loads(event["CloudTrailEvent"]) for event in found]


def test_what_nobody_reads_goes_to_the_archive_tiers_and_comes_back(fresh_server):
    server = fresh_server()
    s3 = Clients(server.http, server.root).s3
    s3.create_bucket(Bucket="tiers")
    filter_ = {"And": {"Prefix": "cold/", "Tags": [{"Key": "keep", "Value": "no"}]}}
    s3.put_bucket_intelligent_tiering_configuration(
        Bucket="tiers", Id="down", IntelligentTieringConfiguration={"Id": "down", "Status": "Enabled", "Filter": filter_, "Tierings": TIERS})
    data = {key: os.urandom(LARGE) for key in ("cold/unread", "cold/read", "cold/kept", "cold/standard", "hot/unread")}
    for key, body in data.items():
        s3.put_object(
            Bucket="tiers", Key=key, Body=body, StorageClass="STANDARD" if "standard" in key else "INTELLIGENT_TIERING",
            Tagging="keep=yes" if "kept" in key else "keep=no")
    s3.put_object(Bucket="tiers", Key="cold/small", Body=b"x", StorageClass="INTELLIGENT_TIERING", Tagging="keep=no")
    tiered(server)
    assert blobs(server.data_dir / "archive") == []

    cli = days_later(server, 60)
    assert read(cli, "cold/read") == data["cold/read"]
    head(cli, "cold/unread")
    followed(server, "s3-tiering-access")

    cli = days_later(server, 91)
    tiered(server)
    assert head(cli, "cold/unread")["ArchiveStatus"] == "ARCHIVE_ACCESS"
    assert head(cli, "cold/unread")["StorageClass"] == "INTELLIGENT_TIERING"
    for key in data.keys() - {"cold/unread"}:
        assert "ArchiveStatus" not in head(cli, key)
    assert len(blobs(server.data_dir / "archive")) == 1
    with pytest.raises(CliFailed, match="InvalidObjectState"):
        read(cli, "cold/unread")
    with pytest.raises(CliFailed, match="InvalidObjectState.*access tier"):
        cli.run("s3api", "copy-object", "--bucket", "tiers", "--key", "copy", "--copy-source", "tiers/cold/unread")
    record, = names(cli, "IntelligentTieringTransition")
    assert (record["eventType"], record["serviceEventDetails"]["accessTier"], record["resources"][0]["ARN"]) == (
        "AwsServiceEvent", "ARCHIVE_ACCESS", "arn:aws:s3:::tiers/cold/unread")

    cli = days_later(server, 182)
    tiered(server)
    assert [head(cli, key).get("ArchiveStatus") for key in ("cold/unread", "cold/read", "cold/kept")] == ["DEEP_ARCHIVE_ACCESS", "ARCHIVE_ACCESS", None]
    assert len(blobs(server.data_dir / "archive")) == 2

    restore = ("s3api", "restore-object", "--bucket", "tiers", "--key", "cold/unread", "--restore-request")
    with pytest.raises(CliFailed, match="InvalidArgument"):
        cli.run(*restore, "Days=1")
    with pytest.raises(CliFailed, match="InvalidRequest"):
        cli.run(*restore, "GlacierJobParameters={Tier=Expedited}")
    cli.run(*restore, "GlacierJobParameters={Tier=Standard}")
    settled(server, "s3-restore")
    assert {"ArchiveStatus", "Restore"}.isdisjoint(head(cli, "cold/unread"))
    assert read(cli, "cold/unread") == data["cold/unread"]
    tiered(server)
    assert "ArchiveStatus" not in head(cli, "cold/unread"), "its days begin anew"
    cli.run("s3api", "delete-object", "--bucket", "tiers", "--key", "cold/read")
    cli = days_later(server, 183)
    settled(server, "s3-garbage")
    assert blobs(server.data_dir / "archive") == [], "nothing is left there"
    server.stop()
    assert command(server, "verify", "--deep")[0] == 0


def test_the_answer_names_the_tier(fresh_server):
    """In the body of the refusal, by boto3's error."""
    server = fresh_server()
    s3 = Clients(server.http, server.root).s3
    s3.create_bucket(Bucket="tiers")
    s3.put_object(Bucket="tiers", Key="x", Body=os.urandom(LARGE), StorageClass="INTELLIGENT_TIERING")
    s3.put_bucket_intelligent_tiering_configuration(
        Bucket="tiers", Id="down", IntelligentTieringConfiguration={"Id": "down", "Status": "Disabled", "Tierings": TIERS})
    cli = days_later(server, 200)
    tiered(server)
    assert "ArchiveStatus" not in head(cli, "x"), "a configuration that is off moves nothing"
    cli.run("s3api", "put-bucket-intelligent-tiering-configuration", "--bucket", "tiers", "--id", "down",
            "--intelligent-tiering-configuration", json.dumps({"Id": "down", "Status": "Enabled", "Tierings": TIERS}))
    tiered(server)
    assert head(cli, "x")["ArchiveStatus"] == "DEEP_ARCHIVE_ACCESS"
    status, _, shown = cli.call(["s3api", "get-object", "--bucket", "tiers", "--key", "x", "out", "--debug"], "", 60)
    assert status != 0
    assert "<AccessTier>DEEP_ARCHIVE_ACCESS</AccessTier>" in shown and "<StorageClass>INTELLIGENT_TIERING</StorageClass>" in shown
