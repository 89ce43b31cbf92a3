"""Event selectors: which events a trail wants."""

import pytest

from conformance.principals import allow, unique
from conformance.refusal import refused
from conformance.tests.cloudtrail.test_trail_delivery import deliver, own
from conformance.trails import Trail

DEFAULT = {"ReadWriteType": "All", "IncludeManagementEvents": True, "DataResources": [], "ExcludeManagementEventSources": []}


@pytest.fixture
def trail(root, server):
    with Trail(root, server) as made:
        yield made


def field(name, **operators):
    return {"Field": name} | operators


def select(root, trail, **selectors):
    root.cloudtrail.put_event_selectors(TrailName=trail.name, **selectors)


def test_selectors_are_kept_and_shown(root, trail):
    shown = lambda: {name: value for name, value in root.cloudtrail.get_event_selectors(TrailName=trail.arn).items() if name != "ResponseMetadata"}
    assert shown() == {"TrailARN": trail.arn, "EventSelectors": [DEFAULT]}
    basic = [{"ReadWriteType": "WriteOnly", "IncludeManagementEvents": True, "DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3:::data/"]}],
              "ExcludeManagementEventSources": ["kms.amazonaws.com"]}]
    select(root, trail, EventSelectors=basic)
    assert shown() == {"TrailARN": trail.arn, "EventSelectors": basic}
    assert root.cloudtrail.get_trail(Name=trail.name)["Trail"]["HasCustomEventSelectors"] is True
    advanced = [{"Name": "writes", "FieldSelectors": [field("eventCategory", Equals=["Data"]), field("resources.type", Equals=["AWS::S3::Object"]),
                                                      field("resources.ARN", StartsWith=["arn:aws:s3:::data/"], NotEndsWith=[".tmp"])]}]
    select(root, trail, AdvancedEventSelectors=advanced)
    assert shown() == {"TrailARN": trail.arn, "AdvancedEventSelectors": advanced}


@pytest.mark.parametrize("selectors", [
    {}, {"EventSelectors": []}, {"EventSelectors": [DEFAULT] * 6}, {"EventSelectors": [DEFAULT], "AdvancedEventSelectors": [{"FieldSelectors": [field("eventCategory", Equals=["Management"])]}]},
    {"EventSelectors": [{"DataResources": [{"Type": "AWS::KMS::Key", "Values": ["arn:aws:kms"]}]}]},
    {"EventSelectors": [{"DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3:::data"]}]}]}, {"EventSelectors": [{"ExcludeManagementEventSources": ["iam.amazonaws.com"]}]},
    {"AdvancedEventSelectors": [{"FieldSelectors": [field("readOnly", Equals=["true"])]}]},
    {"AdvancedEventSelectors": [{"FieldSelectors": [field("eventCategory", Equals=["Data"])]}]},
    {"AdvancedEventSelectors": [{"FieldSelectors": [field("eventCategory", Equals=["Management"]), field("eventSource", NotEquals=["iam.amazonaws.com"])]}]},
    {"AdvancedEventSelectors": [{"FieldSelectors": [field("eventCategory", Equals=["NetworkActivity"]), field("eventSource", Equals=["kms.amazonaws.com"])]}]},
])
def test_selectors_that_cannot_be(root, trail, selectors):
    with refused("InvalidEventSelectorsException", 400):
        select(root, trail, **selectors)
    assert root.cloudtrail.get_event_selectors(TrailName=trail.name)["EventSelectors"] == [DEFAULT]


def test_reads_writes_and_kms(root, server, trail):
    select(root, trail, EventSelectors=[{"ReadWriteType": "WriteOnly"}])
    root.iam.list_users()
    root.iam.create_user(UserName=unique("user"))
    root.kms.create_key()
    select(root, trail, EventSelectors=[{"ReadWriteType": "ReadOnly", "ExcludeManagementEventSources": ["kms.amazonaws.com"]}])
    root.iam.list_roles()
    root.iam.create_group(GroupName=unique("group"))
    root.kms.list_aliases()
    deliver(server)
    names = trail.names()
    assert {"CreateUser", "CreateKey", "ListRoles"} <= set(names) and not {"ListUsers", "CreateGroup", "ListAliases"} & set(names)


@pytest.fixture
def idle(root, server):
    """A trail that is off: it has nothing of what prepares a test."""
    with Trail(root, server, start=False) as made:
        yield made


def test_objects_of_a_bucket_below_a_prefix(root, server, idle, bucket):
    other = unique("other")
    root.s3.create_bucket(Bucket=other)
    wanted = [{"Type": "AWS::S3::Object", "Values": [f"arn:aws:s3:::{bucket}/in/"]}]
    select(root, idle, EventSelectors=[{"ReadWriteType": "WriteOnly", "IncludeManagementEvents": False, "DataResources": wanted}])
    root.cloudtrail.start_logging(Name=idle.name)
    for name, key in ((bucket, "in/a"), (bucket, "out/a"), (other, "in/a")):
        root.s3.put_object(Bucket=name, Key=key, Body=b"x")
        root.s3.get_object(Bucket=name, Key=key)
    root.iam.create_user(UserName=unique("user"))
    deliver(server)
    [record] = idle.records()
    assert (record["eventName"], record["eventCategory"]) == ("PutObject", "Data")
    assert (record["requestParameters"]["bucketName"], record["requestParameters"]["key"]) == (bucket, "in/a")


def test_advanced_selectors(root, server, user, idle, bucket):
    caller = user(allow("s3:*"))
    select(root, idle, AdvancedEventSelectors=[{"FieldSelectors": [
        field("eventCategory", Equals=["Data"]), field("resources.type", Equals=["AWS::S3::Object"]), field("resources.ARN", StartsWith=[f"arn:aws:s3:::{bucket}/"], NotEndsWith=[".tmp"]),
        field("eventName", NotEquals=["DeleteObject"]), field("userIdentity.arn", Equals=[caller.principal.arn]),
    ]}])
    root.cloudtrail.start_logging(Name=idle.name)
    for clients, key in ((caller, "a"), (caller, "b.tmp"), (root, "c")):
        clients.s3.put_object(Bucket=bucket, Key=key, Body=b"x")
        clients.s3.get_object(Bucket=bucket, Key=key)
    caller.s3.delete_object(Bucket=bucket, Key="a")
    root.iam.create_user(UserName=unique("user"))
    deliver(server)
    assert [(record["eventName"], record["requestParameters"]["key"]) for record in idle.records()] == [("PutObject", "a"), ("GetObject", "a")]


def test_a_trails_own_deliveries_can_be_left_out(root, server, trail):
    """As AWS's page on recursive logging says; by default each delivery is an event of the next."""
    everything = [{"Type": "AWS::S3::Object", "Values": [f"arn:aws:s3:::{trail.bucket}/"]}]
    select(root, trail, EventSelectors=[{"IncludeManagementEvents": True, "DataResources": everything}])
    own_puts = lambda: [record for record in own(trail.records(), "PutObject") if record["userIdentity"].get("invokedBy") == "cloudtrail.amazonaws.com"]
    for _ in range(2):
        root.kms.list_keys()
        deliver(server)
    count = len(own_puts())
    assert count >= 1
    root.cloudtrail.update_trail(Name=trail.name, RecursiveLogging=False)
    deliver(server)
    count = len(own_puts())
    for _ in range(2):
        root.kms.list_keys()
        deliver(server)
    assert len(own_puts()) == count
