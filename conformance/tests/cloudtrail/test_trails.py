"""Trails: made, shown, changed, switched, tagged and deleted, with AWS's refusals."""

import datetime

import pytest

from conformance.audit import event_of
from conformance.principals import Clients, allow, client, policy, unique
from conformance.refusal import refused
from conformance.trails import SERVICE, Trail, key_policy, let_in, trail_arn


@pytest.fixture
def trail(root, server):
    with Trail(root, server) as made:
        yield made


@pytest.fixture
def logs(root, server):
    """A bucket that every trail of the account may use."""
    bucket = unique("logs")
    root.s3.create_bucket(Bucket=bucket)
    root.s3.put_bucket_policy(Bucket=bucket, Policy=let_in(bucket, server.account))
    return bucket


def test_a_trail_is_made_shown_and_deleted(root, server):
    with Trail(root, server, prefix="audit", EnableLogFileValidation=True, start=False) as trail:
        shown = {
            "Name": trail.name, "S3BucketName": trail.bucket, "S3KeyPrefix": "audit", "IncludeGlobalServiceEvents": True,
            "IsMultiRegionTrail": False, "TrailARN": trail.arn, "LogFileValidationEnabled": True, "IsOrganizationTrail": False, "RecursiveLogging": True,
        }
        assert {name: value for name, value in trail.made.items() if name != "ResponseMetadata"} == shown
        shown |= {"HomeRegion": server.region, "HasCustomEventSelectors": False, "HasInsightSelectors": False}
        for name in (trail.name, trail.arn):
            assert root.cloudtrail.get_trail(Name=name)["Trail"] == shown
            assert root.cloudtrail.describe_trails(trailNameList=[name])["trailList"] == [shown]
        assert shown in root.cloudtrail.describe_trails()["trailList"]
        listed = [page["Trails"] for page in root.cloudtrail.get_paginator("list_trails").paginate()]
        assert {"TrailARN": trail.arn, "Name": trail.name, "HomeRegion": server.region} in sum(listed, [])
        status = trail.status()
        assert status["IsLogging"] is False and "LatestDeliveryTime" not in status and "StartLoggingTime" not in status
    for call in (root.cloudtrail.get_trail, root.cloudtrail.get_trail_status, root.cloudtrail.delete_trail, root.cloudtrail.start_logging, root.cloudtrail.stop_logging, root.cloudtrail.update_trail):
        with refused("TrailNotFoundException", 400, f"Unknown trail: {trail.arn} for the user: {server.account}"):
            call(Name=trail.name)
    with refused("TrailNotFoundException", 400):
        root.cloudtrail.get_event_selectors(TrailName=trail.arn)
    assert root.cloudtrail.describe_trails(trailNameList=[trail.name])["trailList"] == []


def test_the_bucket_gets_its_folders(root, server):
    """As at AWS: CloudTrail tries the bucket out when the trail is made."""
    with Trail(root, server, prefix="p", EnableLogFileValidation=True, start=False) as trail:
        found = [entry["Key"] for entry in root.s3.list_objects_v2(Bucket=trail.bucket)["Contents"]]
        assert found == [f"p/AWSLogs/{server.account}/CloudTrail-Digest/", f"p/AWSLogs/{server.account}/CloudTrail/"]
        record = event_of(root, trail.made, "CreateTrail", EventName="CreateTrail")
        assert record["requestParameters"]["name"] == trail.name and record["resources"][0]["ARN"] == trail.arn


@pytest.mark.parametrize("name", ["", "ab", "x" * 129, "a b", "-abc", "abc.", "a..b", "192.168.5.4"])
def test_names_that_cannot_be(root, name):
    with refused("InvalidTrailNameException", 400):
        root.cloudtrail.create_trail(Name=name, S3BucketName="some-bucket")
    with refused("InvalidTrailNameException", 400):
        root.cloudtrail.get_trail(Name=name)


@pytest.mark.parametrize("arn", ["arn:aws:cloudtrail:us-east-1:1:trail/abc", "arn:aws:kms:us-east-1:111122223333:trail/abc", "arn:aws:cloudtrail:us-east-1:111122223333:abc"])
def test_arns_that_cannot_be(root, arn):
    for call in (root.cloudtrail.get_trail, root.cloudtrail.start_logging, root.cloudtrail.delete_trail):
        with refused("CloudTrailARNInvalidException", 400):
            call(Name=arn)


def test_what_cannot_be_delivered_is_refused(root, server, other_account):
    make = lambda **members: root.cloudtrail.create_trail(**{"Name": unique("trail"), "S3BucketName": unique("logs")} | members)
    with refused("S3BucketDoesNotExistException", 400):
        make()
    with refused("InvalidS3BucketNameException", 400):
        make(S3BucketName="No_Bucket")
    with refused("InvalidS3PrefixException", 400):
        make(S3KeyPrefix="x" * 201)
    closed = unique("logs")
    root.s3.create_bucket(Bucket=closed)
    with refused("InsufficientS3BucketPolicyException", 400, f"Incorrect S3 bucket policy is detected for bucket: {closed}"):
        make(S3BucketName=closed)
    for condition in ({"aws:SourceAccount": "999999999999"}, {"aws:SourceArn": trail_arn(server, "another")}):
        statement = allow("s3:*", [f"arn:aws:s3:::{closed}", f"arn:aws:s3:::{closed}/*"], Principal=SERVICE, Condition={"StringEquals": condition})
        root.s3.put_bucket_policy(Bucket=closed, Policy=policy(statement))
        with refused("InsufficientS3BucketPolicyException", 400):
            make(S3BucketName=closed)
    foreign = unique("logs")
    other_account.s3.create_bucket(Bucket=foreign)
    with refused("InsufficientS3BucketPolicyException", 400):
        make(S3BucketName=foreign)
    other_account.s3.put_bucket_policy(Bucket=foreign, Policy=let_in(foreign, server.account))
    made = make(S3BucketName=foreign)
    root.cloudtrail.delete_trail(Name=made["TrailARN"])


def test_keys_that_cannot_be(root, server, logs, key):
    name = unique("trail")
    make = lambda key: root.cloudtrail.create_trail(Name=name, S3BucketName=logs, KmsKeyId=key)
    for missing in ("1234abcd-12ab-34cd-56ef-1234567890ab", f"alias/{name}"):
        with refused("KmsKeyNotFoundException", 400):
            make(missing)
    with refused("InvalidKmsKeyIdException", 400):
        make("arn:aws:kms:nothing")
    with refused("InsufficientEncryptionPolicyException", 400):
        make(key)
    root.kms.put_key_policy(KeyId=key, PolicyName="default", Policy=key_policy(server.account, trail_arn(server, "another")))
    with refused("InsufficientEncryptionPolicyException", 400):
        make(key)
    root.kms.put_key_policy(KeyId=key, PolicyName="default", Policy=key_policy(server.account, trail_arn(server, name)))
    root.kms.disable_key(KeyId=key)
    with refused("KmsException", 400):
        make(key)
    root.kms.enable_key(KeyId=key)
    root.kms.create_alias(AliasName=f"alias/{name}", TargetKeyId=key)
    assert make(f"alias/{name}")["KmsKeyId"] == key
    root.cloudtrail.delete_trail(Name=name)
    pair = root.kms.create_key(KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT", Policy=key_policy(server.account, trail_arn(server, name)))["KeyMetadata"]["Arn"]
    with refused("InvalidKmsKeyIdException", 400):
        make(pair)
    with refused("TrailNotFoundException", 400):
        root.cloudtrail.get_trail(Name=name)


def test_what_is_not_built_is_refused_and_nothing_is_stored(root, logs):
    make = lambda **members: root.cloudtrail.create_trail(Name="unbuilt", S3BucketName=logs, **members)
    with refused("InsufficientSnsTopicPolicyException", 400):
        make(SnsTopicName="topic")
    group = "arn:aws:logs:us-east-1:111122223333:log-group:group:*"
    with refused("InvalidCloudWatchLogsLogGroupArnException", 400):
        make(CloudWatchLogsLogGroupArn=group, CloudWatchLogsRoleArn="arn:aws:iam::111122223333:role/r")
    with refused("UnsupportedOperationException", 400):
        make(IsOrganizationTrail=True)
    with refused("InvalidParameterCombinationException", 400):
        make(IsMultiRegionTrail=True, IncludeGlobalServiceEvents=False)
    with refused("NotImplemented", 501):
        root.cloudtrail.list_insights_metric_data(EventSource="kms.amazonaws.com", EventName="Encrypt", InsightType="ApiCallRateInsight")
    assert root.cloudtrail.describe_trails(trailNameList=["unbuilt"])["trailList"] == []


def test_a_region_has_five_trails(fresh_server):
    server = fresh_server()
    root = Clients(server.http, server.root)
    bucket = unique("logs")
    root.s3.create_bucket(Bucket=bucket)
    root.s3.put_bucket_policy(Bucket=bucket, Policy=let_in(bucket, server.account))
    for at in range(5):
        root.cloudtrail.create_trail(Name=f"trail-{at}", S3BucketName=bucket, IsMultiRegionTrail=at == 0)
    with refused("TrailAlreadyExistsException", 400):
        root.cloudtrail.create_trail(Name="trail-1", S3BucketName=bucket)
    with refused("MaximumNumberOfTrailsExceededException", 400, "already has 5 trails in"):
        root.cloudtrail.create_trail(Name="trail-5", S3BucketName=bucket)
    elsewhere = client("cloudtrail", server.http, server.root, region="eu-west-1")
    shadow = trail_arn(server, "trail-0")
    assert [trail["TrailARN"] for trail in elsewhere.describe_trails()["trailList"]] == [shadow]
    assert elsewhere.describe_trails(includeShadowTrails=False)["trailList"] == []
    assert elsewhere.get_trail(Name=shadow)["Trail"]["HomeRegion"] == server.region
    for call in (elsewhere.start_logging, elsewhere.stop_logging, elsewhere.update_trail, elsewhere.delete_trail):
        with refused("InvalidHomeRegionException", 400):
            call(Name=shadow)
        with refused("TrailNotFoundException", 400):
            call(Name=trail_arn(server, "trail-1"))
    assert len(elsewhere.list_trails()["Trails"]) == 5


def test_a_trail_is_changed(root, server, trail, key):
    other = unique("logs")
    root.s3.create_bucket(Bucket=other)
    with refused("InsufficientS3BucketPolicyException", 400):
        root.cloudtrail.update_trail(Name=trail.name, S3BucketName=other)
    root.s3.put_bucket_policy(Bucket=other, Policy=let_in(other, server.account, "new", arn=trail.arn))
    root.kms.put_key_policy(KeyId=key, PolicyName="default", Policy=key_policy(server.account, trail.arn))
    changed = root.cloudtrail.update_trail(Name=trail.arn, S3BucketName=other, S3KeyPrefix="new", IsMultiRegionTrail=True, EnableLogFileValidation=True, KmsKeyId=key, RecursiveLogging=False)
    assert (changed["S3BucketName"], changed["S3KeyPrefix"], changed["KmsKeyId"], changed["RecursiveLogging"]) == (other, "new", key, False)
    assert (changed["IsMultiRegionTrail"], changed["LogFileValidationEnabled"]) == (True, True)
    kept = root.cloudtrail.update_trail(Name=trail.name)
    assert {name: value for name, value in kept.items() if name != "ResponseMetadata"} == {name: value for name, value in changed.items() if name != "ResponseMetadata"}
    with refused("InvalidParameterCombinationException", 400):
        root.cloudtrail.update_trail(Name=trail.name, IncludeGlobalServiceEvents=False)
    with refused("InsufficientSnsTopicPolicyException", 400):
        root.cloudtrail.update_trail(Name=trail.name, SnsTopicName="topic")
    with refused("KmsKeyNotFoundException", 400):
        root.cloudtrail.update_trail(Name=trail.name, KmsKeyId="1234abcd-12ab-34cd-56ef-1234567890ab")
    cleared = root.cloudtrail.update_trail(Name=trail.name, KmsKeyId="", S3BucketName=trail.bucket, S3KeyPrefix="", EnableLogFileValidation=False, IsMultiRegionTrail=False)
    assert "KmsKeyId" not in cleared and "S3KeyPrefix" not in cleared and cleared["LogFileValidationEnabled"] is False


def test_a_trail_is_switched_on_and_off(root, trail):
    now = datetime.datetime.now(datetime.timezone.utc)
    status = trail.status()
    assert status["IsLogging"] is True and abs(status["StartLoggingTime"] - now) < datetime.timedelta(minutes=1)
    assert status["TimeLoggingStarted"] == status["StartLoggingTime"].astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    root.cloudtrail.start_logging(Name=trail.name)
    assert trail.status()["StartLoggingTime"] == status["StartLoggingTime"], "it was on"
    root.cloudtrail.stop_logging(Name=trail.arn)
    stopped = trail.status()
    assert stopped["IsLogging"] is False and stopped["StopLoggingTime"] >= status["StartLoggingTime"] and stopped["TimeLoggingStopped"]


def test_tags(root, server, trail):
    root.cloudtrail.add_tags(ResourceId=trail.arn, TagsList=[{"Key": "team", "Value": "red"}, {"Key": "cost"}])
    tags = lambda: root.cloudtrail.list_tags(ResourceIdList=[trail.arn])["ResourceTagList"]
    assert tags() == [{"ResourceId": trail.arn, "TagsList": [{"Key": "cost"}, {"Key": "team", "Value": "red"}]}]
    root.cloudtrail.remove_tags(ResourceId=trail.arn, TagsList=[{"Key": "cost"}, {"Key": "team", "Value": "blue"}])
    assert tags()[0]["TagsList"] == [{"Key": "team", "Value": "red"}]
    with refused("TagsLimitExceededException", 400):
        root.cloudtrail.add_tags(ResourceId=trail.arn, TagsList=[{"Key": f"k{at}", "Value": "v"} for at in range(50)])
    for wrong in ([{"Key": "aws:x", "Value": "v"}], [{"Key": "a", "Value": "v"}, {"Key": "a", "Value": "w"}]):
        with refused("InvalidTagParameterException", 400):
            root.cloudtrail.add_tags(ResourceId=trail.arn, TagsList=wrong)
    missing = trail_arn(server, "missing")
    for call in (lambda: root.cloudtrail.list_tags(ResourceIdList=[missing]), lambda: root.cloudtrail.add_tags(ResourceId=missing, TagsList=[{"Key": "a"}]),
                 lambda: root.cloudtrail.remove_tags(ResourceId=missing, TagsList=[{"Key": "a"}])):
        with refused("ResourceNotFoundException", 400):
            call()
    with refused("CloudTrailARNInvalidException", 400):
        root.cloudtrail.list_tags(ResourceIdList=[trail.name])
    with refused("ResourceTypeNotSupportedException", 400):
        root.cloudtrail.list_tags(ResourceIdList=[trail.arn.replace(":trail/", ":eventdatastore/")])


def test_policies_decide_by_trail_and_tag(root, server, user, logs):
    mine, other = unique("mine"), unique("other")
    caller = user(allow("cloudtrail:*", trail_arn(server, mine)), allow(["cloudtrail:GetTrail", "cloudtrail:AddTags"], Condition={"StringEquals": {"aws:ResourceTag/team": "red"}}))
    with refused("AccessDeniedException", 400):
        caller.cloudtrail.create_trail(Name=other, S3BucketName=logs)
    with refused("AccessDeniedException", 400):
        caller.cloudtrail.describe_trails()
    made = caller.cloudtrail.create_trail(Name=mine, S3BucketName=logs, TagsList=[{"Key": "team", "Value": "blue"}])
    caller.cloudtrail.start_logging(Name=mine)
    for call in (caller.cloudtrail.get_trail, caller.cloudtrail.delete_trail, caller.cloudtrail.stop_logging):
        with refused("AccessDeniedException", 400):
            call(Name=other)
    root.cloudtrail.create_trail(Name=other, S3BucketName=logs, TagsList=[{"Key": "team", "Value": "red"}])
    assert caller.cloudtrail.get_trail(Name=other)["Trail"]["Name"] == other
    caller.cloudtrail.delete_trail(Name=made["TrailARN"])
    root.cloudtrail.delete_trail(Name=other)
    tagger = user(allow("cloudtrail:CreateTrail"))
    with refused("AccessDeniedException", 400, "cloudtrail:AddTags"):
        tagger.cloudtrail.create_trail(Name=mine, S3BucketName=logs, TagsList=[{"Key": "team", "Value": "blue"}])


def test_other_accounts_have_no_part_in_a_trail(other_account, trail):
    for call in (other_account.cloudtrail.get_trail, other_account.cloudtrail.delete_trail, other_account.cloudtrail.stop_logging):
        with refused("TrailNotFoundException", 400):
            call(Name=trail.arn)
    assert other_account.cloudtrail.describe_trails(trailNameList=[trail.arn])["trailList"] == []
    assert other_account.cloudtrail.list_trails()["Trails"] == []
