"""CloudTrail: the fourth journey of a user. Who did what, looked up by every attribute, in pages."""

import datetime
import json
import urllib.request
import uuid

import pytest

from conformance.audit import event_of, events, lookup
from conformance.principals import Clients, Principal, allow, client, create_role, create_user, unique
from conformance.refusal import refused
from conformance.waiting import eventually

ALWAYS = {
    "eventVersion", "eventTime", "userIdentity", "eventSource", "eventName", "awsRegion", "sourceIPAddress", "userAgent", "requestParameters",
    "responseElements", "requestID", "eventID", "eventType", "recipientAccountId", "eventCategory", "managementEvent", "readOnly",
}


def test_the_cli_shows_who_did_all_that(cli, tmp_path):
    key = cli.json("kms", "create-key")["KeyMetadata"]["Arn"]
    bucket = unique("trail")
    cli.run("s3", "mb", f"s3://{bucket}")
    (tmp_path / "file").write_text("x")
    cli.run("s3", "cp", tmp_path / "file", f"s3://{bucket}/file", "--sse", "aws:kms", "--sse-kms-key-id", key)
    cli.run("s3", "cp", f"s3://{bucket}/file", "-")
    user = unique("trail-user")
    cli.run("iam", "create-user", "--user-name", user)

    def names(value):
        found = cli.json("cloudtrail", "lookup-events", "--lookup-attributes", f"AttributeKey=ResourceName,AttributeValue={value}")
        return {event["EventName"] for event in found["Events"]}

    eventually(lambda: {"CreateKey", "GenerateDataKey", "Decrypt"} <= names(key), what="the key's events")
    eventually(lambda: {"CreateBucket"} <= names(bucket), what="the bucket's events")
    eventually(lambda: {"CreateUser"} <= names(user), what="the user's events")


def test_a_record_has_the_fields_of_version_1_11(root, server, user):
    caller = user(allow("kms:*"))
    answer = caller.kms.create_key(Description="recorded")
    record = event_of(root, answer, "CreateKey", EventName="CreateKey")
    assert ALWAYS <= set(record), ALWAYS - set(record)
    assert record["eventVersion"] == "1.11" and record["eventSource"] == "kms.amazonaws.com" and record["eventType"] == "AwsApiCall"
    assert (record["awsRegion"], record["recipientAccountId"], record["sourceIPAddress"]) == (server.region, server.account, "127.0.0.1")
    assert (record["managementEvent"], record["readOnly"], record["eventCategory"]) == (True, False, "Management")
    assert "Boto3" in record["userAgent"] and uuid.UUID(record["eventID"])
    assert abs(datetime.datetime.fromisoformat(record["eventTime"]) - datetime.datetime.now(datetime.timezone.utc)) < datetime.timedelta(minutes=1)
    assert record["eventTime"].endswith("Z")
    assert record["requestParameters"]["description"] == "recorded"
    assert record["responseElements"]["keyMetadata"]["arn"] == answer["KeyMetadata"]["Arn"]
    identity = record["userIdentity"]
    assert (identity["type"], identity["arn"], identity["userName"]) == ("IAMUser", caller.principal.arn, caller.principal.name)
    assert (identity["accountId"], identity["accessKeyId"]) == (server.account, caller.principal.access_key_id)
    assert identity["principalId"].startswith("AIDA")
    assert {"ARN": answer["KeyMetadata"]["Arn"], "accountId": server.account, "type": "AWS::KMS::Key"} in record["resources"]


def test_a_read_has_no_response_elements(root, key):
    record = event_of(root, root.kms.describe_key(KeyId=key), "DescribeKey", EventName="DescribeKey")
    assert record["readOnly"] is True and record["responseElements"] is None
    assert record["userIdentity"]["type"] == "Root"


def test_tls_is_noted(secure_root, root, key):
    record = event_of(root, secure_root.kms.describe_key(KeyId=key), "DescribeKey", EventName="DescribeKey")
    assert record["tlsDetails"]["tlsVersion"] == "TLSv1.3" and record["tlsDetails"]["cipherSuite"]
    plain = event_of(root, root.kms.describe_key(KeyId=key), "DescribeKey", EventName="DescribeKey")
    assert "tlsDetails" not in plain


def test_a_session_names_its_role(root, server, user):
    caller = user(allow("sts:AssumeRole"))
    role = create_role(root, {"AWS": caller.principal.arn}, allow("kms:ListKeys"))
    assumed = caller.sts.assume_role(RoleArn=role, RoleSessionName="traced")
    session = Clients(server.http, Principal.of_session(assumed))
    record = event_of(root, session.kms.list_keys(), "ListKeys", EventName="ListKeys")
    identity = record["userIdentity"]
    assert (identity["type"], identity["arn"]) == ("AssumedRole", session.principal.arn)
    issuer = identity["sessionContext"]["sessionIssuer"]
    assert (issuer["type"], issuer["arn"], issuer["userName"]) == ("Role", role, role.rsplit("/", 1)[1])
    assert identity["sessionContext"]["attributes"]["mfaAuthenticated"] == "false"
    assumption = event_of(root, assumed, "AssumeRole", EventName="AssumeRole")
    assert assumption["responseElements"]["credentials"]["accessKeyId"] == session.principal.access_key_id
    assert session.principal.secret_access_key not in json.dumps(assumption)
    assert session.principal.session_token not in json.dumps(assumption)


def test_a_denial_is_recorded_with_its_error(root, user, key):
    nobody = user()
    with refused("AccessDeniedException", 400) as refusal:
        nobody.kms.encrypt(KeyId=key, Plaintext=b"x")
    record = event_of(root, refusal.response, "Encrypt", EventName="Encrypt")
    assert record["errorCode"] == "AccessDenied" and nobody.principal.arn in record["errorMessage"]
    assert record["userIdentity"]["arn"] == nobody.principal.arn and record["responseElements"] is None


def test_a_failure_is_recorded_with_its_error(root, key):
    root.kms.disable_key(KeyId=key)
    with refused("DisabledException", 400) as refusal:
        root.kms.encrypt(KeyId=key, Plaintext=b"x")
    assert event_of(root, refusal.response, "Encrypt", EventName="Encrypt")["errorCode"] == "DisabledException"


def test_the_key_use_behind_an_s3_read_is_recorded(root, user, bucket, key):
    """Each read shows a Decrypt that names the caller, the service and the object."""
    caller = user(allow("s3:*"), allow("kms:*"))
    caller.s3.put_object(Bucket=bucket, Key="path/x", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    caller.s3.get_object(Bucket=bucket, Key="path/x")["Body"].read()
    for name in ("GenerateDataKey", "Decrypt"):
        record = eventually(lambda: events(root, name=name, ResourceName=key), what=f"the {name} behind S3")[0]
        assert record["userIdentity"]["arn"] == caller.principal.arn
        assert record["userIdentity"]["invokedBy"] == "s3.amazonaws.com"
        assert record["requestParameters"]["encryptionContext"] == {"aws:s3:arn": f"arn:aws:s3:::{bucket}/path/x"}
        assert record["eventSource"] == "kms.amazonaws.com"


def test_s3_data_events_are_found_too(root, user, bucket):
    """Differs from AWS, which needs a trail for these: LookupEvents here shows every call."""
    caller = user(allow("s3:*"))
    put = caller.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    record = event_of(root, put, "PutObject", ResourceName=f"arn:aws:s3:::{bucket}/x")
    assert (record["eventCategory"], record["managementEvent"], record["readOnly"]) == ("Data", False, False)
    assert record["requestParameters"]["bucketName"] == bucket and record["requestParameters"]["key"] == "x"
    assert record["additionalEventData"]["SSEApplied"] == "Default_SSE_S3"


def test_requests_to_s3_show_how_they_were_signed_and_carried(root, secure_root, server, bucket):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"four")
    got = secure_root.s3.get_object(Bucket=bucket, Key="x")
    record = event_of(root, got, "GetObject", ResourceName=f"arn:aws:s3:::{bucket}/x")
    assert record["requestParameters"]["Host"] == server.https.host
    assert record["additionalEventData"] == {
        "SignatureVersion": "SigV4", "AuthenticationMethod": "AuthHeader", "CipherSuite": record["tlsDetails"]["cipherSuite"],
        "x-amz-id-2": got["ResponseMetadata"]["HostId"], "bytesTransferredIn": 0, "bytesTransferredOut": 4, "SSEApplied": "SSE_S3",
    }
    url = client("s3", server.http, server.root, signature_version="s3v4").generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "x"})
    with urllib.request.urlopen(url) as answer:
        presigned = {"ResponseMetadata": {"RequestId": answer.headers["x-amz-request-id"]}}
    data = event_of(root, presigned, "GetObject", ResourceName=f"arn:aws:s3:::{bucket}/x")["additionalEventData"]
    assert data["AuthenticationMethod"] == "QueryString" and "CipherSuite" not in data
    nobody = client("s3", server.http, None)
    with refused("AccessDenied", 403) as refusal:
        nobody.get_object(Bucket=bucket, Key="x")
    data = event_of(root, refusal.response, "GetObject", ResourceName=f"arn:aws:s3:::{bucket}/x")["additionalEventData"]
    assert data["x-amz-id-2"] and "SignatureVersion" not in data and "AuthenticationMethod" not in data


def test_uses_of_a_key_show_algorithm_and_material(root, key):
    blob = root.kms.encrypt(KeyId=key, Plaintext=b"x")
    opened = root.kms.decrypt(CiphertextBlob=blob["CiphertextBlob"])
    for name, answer in (("Encrypt", blob), ("Decrypt", opened)):
        record = event_of(root, answer, name, ResourceName=key)
        assert record["requestParameters"]["encryptionAlgorithm"] == "SYMMETRIC_DEFAULT"
        assert record["additionalEventData"] == {"keyMaterialId": opened["KeyMaterialId"]}
    moved = root.kms.re_encrypt(CiphertextBlob=blob["CiphertextBlob"], DestinationKeyId=key)
    record = event_of(root, moved, "ReEncrypt", ResourceName=key)
    assert record["requestParameters"]["sourceEncryptionAlgorithm"] == record["requestParameters"]["destinationEncryptionAlgorithm"] == "SYMMETRIC_DEFAULT"
    assert record["additionalEventData"] == {"sourceKeyMaterialId": opened["KeyMaterialId"], "destinationKeyMaterialId": opened["KeyMaterialId"]}


def test_a_federated_session_is_named_in_the_record_that_made_it(root, user):
    answer = user(allow("sts:GetFederationToken")).sts.get_federation_token(Name="partner")
    record = event_of(root, answer, "GetFederationToken", EventName="GetFederationToken")
    made = record["responseElements"]
    assert made["credentials"]["accessKeyId"] == answer["Credentials"]["AccessKeyId"]
    assert made["federatedUser"] == {"federatedUserId": answer["FederatedUser"]["FederatedUserId"], "arn": answer["FederatedUser"]["Arn"]}
    assert answer["Credentials"]["SecretAccessKey"] not in json.dumps(record) and answer["Credentials"]["SessionToken"] not in json.dumps(record)


@pytest.fixture(scope="module")
def traced(root, server):
    """A user, a key and a role session nobody else uses, with a few known calls."""
    caller = Clients(server.http, create_user(root, allow("kms:*")))
    key = caller.kms.create_key()["KeyMetadata"]["Arn"]
    for _ in range(5):
        caller.kms.describe_key(KeyId=key)
    caller.kms.disable_key(KeyId=key)
    return caller, key


@pytest.mark.parametrize("attribute", ["Username", "AccessKeyId", "ResourceName"])
def test_events_are_found_by_who_and_what(root, traced, attribute):
    caller, key = traced
    value = {"Username": caller.principal.name, "AccessKeyId": caller.principal.access_key_id, "ResourceName": key}[attribute]
    names = [event["eventName"] for event in lookup(root, **{attribute: value})]
    assert names[:7] == ["DisableKey", *["DescribeKey"] * 5, "CreateKey"], "newest first"


@pytest.mark.parametrize("attribute, value, check", [
    ("EventName", "DisableKey", lambda event: event["eventName"] == "DisableKey"),
    ("EventSource", "iam.amazonaws.com", lambda event: event["eventSource"] == "iam.amazonaws.com"),
    ("ReadOnly", "false", lambda event: event["readOnly"] is False),
    ("ResourceType", "AWS::KMS::Key", lambda event: any(resource["type"] == "AWS::KMS::Key" for resource in event["resources"])),
])
def test_events_are_found_by_kind(root, traced, attribute, value, check):
    page = root.cloudtrail.lookup_events(LookupAttributes=[{"AttributeKey": attribute, "AttributeValue": value}])
    found = [json.loads(event["CloudTrailEvent"]) for event in page["Events"]]
    assert found and all(check(event) for event in found)


def test_one_event_is_found_by_its_id(root, traced):
    record = lookup(root, ResourceName=traced[1])[0]
    assert lookup(root, EventId=record["eventID"]) == [record]
    assert lookup(root, EventId=str(uuid.uuid4())) == []


def test_an_entry_repeats_the_main_fields_of_its_record(root, traced):
    caller, key = traced
    entry = root.cloudtrail.lookup_events(LookupAttributes=[{"AttributeKey": "ResourceName", "AttributeValue": key}])["Events"][0]
    record = json.loads(entry["CloudTrailEvent"])
    assert (entry["EventId"], entry["EventName"], entry["EventSource"]) == (record["eventID"], "DisableKey", "kms.amazonaws.com")
    assert (entry["ReadOnly"], entry["Username"], entry["AccessKeyId"]) == ("false", caller.principal.name, caller.principal.access_key_id)
    assert {"ResourceType": "AWS::KMS::Key", "ResourceName": key} in entry["Resources"]
    assert entry["EventTime"] == datetime.datetime.fromisoformat(record["eventTime"])


def test_pages_are_whole_and_in_order(root, traced):
    caller, _ = traced
    attribute = [{"AttributeKey": "Username", "AttributeValue": caller.principal.name}]
    whole = [event["EventId"] for event in root.cloudtrail.lookup_events(LookupAttributes=attribute)["Events"]]
    paged, token = [], {}
    while True:
        page = root.cloudtrail.lookup_events(LookupAttributes=attribute, MaxResults=2, **token)
        assert len(page["Events"]) <= 2
        paged += [event["EventId"] for event in page["Events"]]
        if not page.get("NextToken"):
            break
        token = {"NextToken": page["NextToken"]}
    assert paged == whole and len(whole) == 7


def test_times_limit_a_lookup(root, traced):
    records = lookup(root, ResourceName=traced[1])
    hour = datetime.timedelta(hours=1)
    at = datetime.datetime.fromisoformat(records[0]["eventTime"])
    attribute = [{"AttributeKey": "ResourceName", "AttributeValue": traced[1]}]
    assert root.cloudtrail.lookup_events(LookupAttributes=attribute, StartTime=at - hour, EndTime=at + hour)["Events"]
    assert root.cloudtrail.lookup_events(LookupAttributes=attribute, EndTime=at - hour)["Events"] == []
    assert root.cloudtrail.lookup_events(LookupAttributes=attribute, StartTime=at + hour)["Events"] == []


@pytest.mark.parametrize("arguments, code", [
    ({"MaxResults": 51}, "InvalidMaxResultsException"), ({"MaxResults": 0}, "InvalidMaxResultsException"),
    ({"MaxResults": -1}, "InvalidMaxResultsException"),
    ({"NextToken": "not one of ours"}, "InvalidNextTokenException"), ({"NextToken": ""}, "InvalidNextTokenException"),
    ({"LookupAttributes": [{"AttributeKey": "NoSuchKey", "AttributeValue": "x"}]}, "ValidationException"),
    ({"LookupAttributes": [{"AttributeKey": "EventName", "AttributeValue": "x"}, {"AttributeKey": "Username", "AttributeValue": "x"}]}, "InvalidLookupAttributesException"),
    ({"StartTime": datetime.datetime(2030, 1, 2), "EndTime": datetime.datetime(2030, 1, 1)}, "InvalidTimeRangeException"),
])
def test_lookup_errors(server, arguments, code):
    with refused(code, 400):
        client("cloudtrail", server.http, server.root, parameter_validation=False).lookup_events(**arguments)


def test_a_page_token_belongs_to_its_lookup(root, traced):
    caller, key = traced
    attribute = [{"AttributeKey": "ResourceName", "AttributeValue": key}]
    token = root.cloudtrail.lookup_events(LookupAttributes=attribute, MaxResults=1)["NextToken"]
    assert root.cloudtrail.lookup_events(LookupAttributes=attribute, MaxResults=1, NextToken=token)["Events"]
    for other in ({}, {"LookupAttributes": [{"AttributeKey": "EventName", "AttributeValue": "CreateKey"}]}):
        with refused("InvalidNextTokenException", 400):
            root.cloudtrail.lookup_events(NextToken=token, **other)


def test_lookup_needs_permission(user):
    with refused("AccessDeniedException", 400):
        user().cloudtrail.lookup_events()
    assert user(allow("cloudtrail:LookupEvents")).cloudtrail.lookup_events()["Events"]


def test_events_survive_a_restart(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    before = [event_of(clients, clients.kms.create_key(), "CreateKey", EventName="CreateKey")["eventID"] for _ in range(3)]
    server.restart()
    after = [event["eventID"] for event in lookup(Clients(server.http, server.root), EventName="CreateKey")]
    assert after == before[::-1]
