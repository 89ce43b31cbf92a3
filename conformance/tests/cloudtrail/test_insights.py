"""Insights: rates of calls and errors that are not what they were, days later on the server's clock."""

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
    ({"InsightSelectors": selectors("Other")}, "InvalidInsightSelectorsException"), ({"InsightSelectors": selectors(RATE, RATE)}, "InvalidInsightSelectorsException"),
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
    def call(*words):
        done = subprocess.run([sys.executable, "-m", "awscli", *words, "--endpoint-url", server.http.url], env=environment, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def all_four():
        run(server, "cloudtrail-insights")
        found = call("cloudtrail", "lookup-events", "--event-category", "insight", "--no-paginate")["Events"]
        return found if len(found) >= 4 else None

    found = eventually(all_four, what="four events")
    run(server, "cloudtrail-insight-delivery")
    events = [json.loads(event["CloudTrailEvent"]) for event in found]
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
    named = call("cloudtrail", "lookup-events", "--event-category", "insight", "--lookup-attributes", "AttributeKey=EventName,AttributeValue=GetUser", "--no-paginate")["Events"]
    assert {event["EventName"] for event in named} == {"GetUser"} and len(named) == 2
    listed = call("s3api", "list-objects-v2", "--bucket", trail.bucket, "--prefix", f"AWSLogs/{server.account}/CloudTrail-Insight/")["Contents"]
    keys = [entry["Key"] for entry in listed]
    assert len(keys) == 4 and all(KEY.fullmatch(key) for key in keys), keys
    delivered = []
    for key in keys:
        path = server.home / "insight.gz"
        subprocess.run([sys.executable, "-m", "awscli", "s3api", "get-object", "--bucket", trail.bucket, "--key", key, str(path), "--endpoint-url", server.http.url], env=environment, check=True, capture_output=True, timeout=60)
        delivered += json.loads(gzip.decompress(path.read_bytes()))["Records"]
    assert sorted(event["eventID"] for event in delivered) == sorted(event["eventID"] for event in events)
