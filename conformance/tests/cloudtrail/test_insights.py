"""Insights: rates of calls and errors that are not what they were, days later on the server's clock."""

import base64
import gzip
import json
import re
import subprocess
import sys

import pytest

from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients, unique
from conformance.refusal import refused
from conformance.tests.server.test_jobs import run
from conformance.trails import Trail
from conformance.waiting import eventually

RATE, ERRORS = "ApiCallRateInsight", "ApiErrorRateInsight"
KEY = re.compile(r"AWSLogs/(\d{12})/CloudTrail-Insight/us-east-1/\d{4}/\d\d/\d\d/\1_CloudTrail-Insight_us-east-1_\d{8}T\d{4}Z_[A-Za-z0-9]{16}\.json\.gz")

# Many calls of one minute, on the clock of the server.
BURST = """
import boto3, sys
iam = boto3.client("iam", endpoint_url=sys.argv[1], region_name="us-east-1", config=__import__("botocore.config").config.Config(retries={"total_max_attempts": 1}))
for number in range(int(sys.argv[2])):
    iam.create_user(UserName=f"burst-{number}")
    try:
        iam.get_user(UserName="nobody")
    except iam.exceptions.NoSuchEntityException:
        pass
"""

# What is found and what was delivered, on the same clock; waits for the events.
READ = """
import base64, boto3, json, sys, time
from botocore.config import Config
make = lambda service: boto3.client(service, endpoint_url=sys.argv[1], region_name="us-east-1", config=Config(s3={"addressing_style": "path"}))
trail, s3, bucket = make("cloudtrail"), make("s3"), sys.argv[2]
look = lambda **more: [event["CloudTrailEvent"] for event in trail.lookup_events(EventCategory="insight", **more)["Events"]]
named = look(LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "GetUser"}])
listed = [entry["Key"] for entry in s3.list_objects_v2(Bucket=bucket).get("Contents", []) if "CloudTrail-Insight" in entry["Key"]]
files = {key: base64.b64encode(s3.get_object(Bucket=bucket, Key=key)["Body"].read()).decode() for key in listed}
print(json.dumps({"events": look(), "named": named, "files": files}))
"""


def selectors(*kinds):
    return [{"InsightType": kind} for kind in kinds]


def test_selectors_are_kept_and_ended(root, server):
    with Trail(root, server) as trail:
        with refused("InsightNotEnabledException", 400, trail.arn):
            root.cloudtrail.get_insight_selectors(TrailName=trail.name)
        assert root.cloudtrail.get_trail(Name=trail.name)["Trail"]["HasInsightSelectors"] is False
        put = root.cloudtrail.put_insight_selectors(TrailName=trail.name, InsightSelectors=selectors(RATE, ERRORS))
        shown = [{"InsightType": kind, "EventCategories": ["Management"]} for kind in (RATE, ERRORS)]
        assert (put["TrailARN"], put["InsightSelectors"]) == (trail.arn, shown)
        assert root.cloudtrail.get_insight_selectors(TrailName=trail.arn)["InsightSelectors"] == shown
        assert root.cloudtrail.describe_trails(trailNameList=[trail.name])["trailList"][0]["HasInsightSelectors"] is True
        root.cloudtrail.put_insight_selectors(TrailName=trail.name, InsightSelectors=[])
        with refused("InsightNotEnabledException", 400):
            root.cloudtrail.get_insight_selectors(TrailName=trail.name)


@pytest.mark.parametrize("options, code", [
    ({"InsightSelectors": selectors("Other")}, "ValidationException"), ({"InsightSelectors": selectors(RATE, RATE)}, "InvalidInsightSelectorsException"),
    ({"InsightSelectors": [{"InsightType": RATE, "EventCategories": ["Data"]}]}, "InvalidInsightSelectorsException"),
    ({"InsightSelectors": selectors(RATE), "EventDataStore": "arn:aws:cloudtrail:us-east-1:000000000001:eventdatastore/x"}, "InvalidParameterCombinationException"),
])
def test_selectors_that_will_not_do(root, server, options, code):
    with Trail(root, server) as trail:
        with refused(code, 400):
            root.cloudtrail.put_insight_selectors(TrailName=trail.name, **options)
    with refused("TrailNotFoundException", 400):
        root.cloudtrail.put_insight_selectors(TrailName=unique("never"), InsightSelectors=selectors(RATE))
    with refused("InvalidParameterCombinationException", 400):
        root.cloudtrail.get_insight_selectors()
    with refused("InvalidLookupAttributesException", 400):
        root.cloudtrail.lookup_events(EventCategory="insight", LookupAttributes=[{"AttributeKey": "Username", "AttributeValue": "x"}])


def at(server, minutes):
    """The server so much later."""
    server.stop()
    server.environment |= ahead(0) | {"FAKETIME": f"+{minutes}m"}
    server.start()
    cli = CliAhead(server.http, server.root, 0)
    environment = cli.environment() | server.environment
    return cli, environment


def test_what_is_unusual_is_told_at_its_begin_and_at_its_end(fresh_server):
    server = fresh_server()
    root = Clients(server.http, server.root)
    trail = Trail(root, server)
    root.cloudtrail.put_insight_selectors(TrailName=trail.name, InsightSelectors=selectors(RATE, ERRORS))
    root.iam.create_user(UserName="usual")
    # Two days later somebody makes many users, and asks as often for one that is not there.
    day = 2 * 24 * 60
    _, environment = at(server, day)
    done = subprocess.run([sys.executable, "-c", BURST, server.http.url, "40"], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    _, environment = at(server, day + 10)
    def all_four():
        for job in ("cloudtrail-insights", "cloudtrail-insight-delivery"):
            run(server, job)
        done = subprocess.run([sys.executable, "-c", READ, server.http.url, trail.bucket], env=environment, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
        return found if len(found["events"]) >= 4 and len(found["files"]) >= 4 else None

    found = eventually(all_four, what="four events")
    events = [json.loads(event) for event in found["events"]]
    told = {(event["insightDetails"]["eventName"], event["insightDetails"]["insightType"], event["insightDetails"]["state"]): event for event in events}
    assert set(told) == {("CreateUser", RATE, "Start"), ("CreateUser", RATE, "End"), ("GetUser", ERRORS, "Start"), ("GetUser", ERRORS, "End")}
    start, end = told["CreateUser", RATE, "Start"], told["CreateUser", RATE, "End"]
    assert start["sharedEventID"] == end["sharedEventID"] and start["eventID"] != end["eventID"] and start["eventTime"] < end["eventTime"]
    assert (start["eventType"], start["eventCategory"], start["recipientAccountId"], start["awsRegion"]) == ("AwsCloudTrailInsight", "Insight", server.account, "us-east-1")
    context = start["insightDetails"]["insightContext"]
    statistics = context["statistics"]
    assert start["insightDetails"]["eventSource"] == "iam.amazonaws.com" and 7 < statistics["insight"]["average"] <= 40 and statistics["baseline"]["average"] < 0.01
    assert day - 5 <= statistics["baselineDuration"] <= day + 5
    who = {one["attribute"]: one["insight"] for one in context["attributions"]}
    assert who["userIdentityArn"][0]["value"] == f"arn:aws:iam::{server.account}:root" and who["errorCode"][0]["value"] == "null"
    errors = told["GetUser", ERRORS, "Start"]["insightDetails"]["insightContext"]["attributions"]
    assert {one["attribute"]: one["insight"] for one in errors}["errorCode"][0]["value"] == "NoSuchEntityException"
    named = [json.loads(event)["insightDetails"]["eventName"] for event in found["named"]]
    assert named == ["GetUser"] * 2
    assert len(found["files"]) == 4 and all(KEY.fullmatch(key) for key in found["files"]), list(found["files"])
    delivered = [record for file in found["files"].values() for record in json.loads(gzip.decompress(base64.b64decode(file)))["Records"]]
    assert sorted(event["eventID"] for event in delivered) == sorted(event["eventID"] for event in events)
