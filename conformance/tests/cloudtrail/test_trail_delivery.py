"""Log files: what a trail wants is delivered into its bucket as the service itself, whole, once and late rather than never.

Nothing waits for a round: `deliver` has the job run, which first waits until everything that was recorded has come by.
"""

import datetime

import pytest

from conformance import scan
from conformance.audit import event_of, events
from conformance.principals import Clients, allow, client, policy, unique
from conformance.refusal import refused
from conformance.tests.server.test_jobs import jobs, run
from conformance.trails import LOG, Trail, key_policy, let_in


def deliver(server):
    answer = run(server, "cloudtrail-delivery")
    assert (answer["failures"], answer["isElsewhere"]) == (0, False)


@pytest.fixture
def trail(root, server):
    with Trail(root, server) as made:
        yield made


def own(records, name):
    return [record for record in records if record["eventName"] == name]


def test_an_event_is_delivered_as_it_is_looked_up(root, server, trail):
    made = root.kms.create_key(Description="delivered")
    deliver(server)
    [key] = trail.keys(LOG)
    now = datetime.datetime.now(datetime.timezone.utc)
    found = LOG.fullmatch(key)
    assert (found["account"], found["region"], found["day"], found["prefix"]) == (server.account, server.region, found["minute"][:8][:4] + "/" + found["minute"][4:6] + "/" + found["minute"][6:8], None)
    assert abs(datetime.datetime.strptime(found["minute"], "%Y%m%dT%H%MZ").replace(tzinfo=datetime.timezone.utc) - now) < datetime.timedelta(minutes=3)
    head = root.s3.head_object(Bucket=trail.bucket, Key=key)
    assert (head["ContentType"], head["ContentEncoding"], head["ServerSideEncryption"]) == ("application/json", "gzip", "AES256")
    [record] = [record for record in own(trail.records(), "CreateKey") if record["responseElements"]["keyMetadata"]["arn"] == made["KeyMetadata"]["Arn"]]
    assert record == event_of(root, made, "CreateKey", EventName="CreateKey")
    status = trail.status()
    assert "LatestDeliveryError" not in status and abs(status["LatestDeliveryTime"] - now) < datetime.timedelta(minutes=1)
    assert status["LatestDeliveryAttemptTime"] == status["LatestDeliveryAttemptSucceeded"] != ""


def test_every_event_is_delivered_once_in_order(root, server, trail):
    names = [unique("user") for _ in range(30)]
    for name in names[:15]:
        root.iam.create_user(UserName=name)
    deliver(server)
    for name in names[15:]:
        root.iam.create_user(UserName=name)
    deliver(server)
    deliver(server)
    files = [[record["requestParameters"]["userName"] for record in own(trail.read(key)["Records"], "CreateUser")] for key in trail.keys(LOG)]
    assert sorted(filter(None, files)) == sorted([names[:15], names[15:]])
    ids = [record["eventID"] for record in trail.records()]
    assert len(ids) == len(set(ids))


def test_a_trail_has_what_happened_while_it_was_on(root, server):
    with Trail(root, server, start=False) as trail:
        before, during, after = (unique("user") for _ in range(3))
        root.iam.create_user(UserName=before)
        root.cloudtrail.start_logging(Name=trail.name)
        root.iam.create_user(UserName=during)
        root.cloudtrail.stop_logging(Name=trail.name)
        root.iam.create_user(UserName=after)
        deliver(server)
        assert [record["requestParameters"]["userName"] for record in own(trail.records(), "CreateUser")] == [during]
        assert trail.names()[-1] == "StopLogging", "what switched it off is its last event"


def test_what_happened_before_a_deletion_is_delivered(root, server):
    with Trail(root, server) as trail:
        name = unique("user")
        root.iam.create_user(UserName=name)
    deliver(server)
    records = trail.records()
    assert [record["requestParameters"]["userName"] for record in own(records, "CreateUser")] == [name]
    assert records[-1]["eventName"] == "DeleteTrail"
    count = len(trail.keys(LOG))
    root.iam.create_user(UserName=unique("user"))
    deliver(server)
    assert len(trail.keys(LOG)) == count


def test_the_service_writes_for_the_trail_and_is_recorded(root, server, trail):
    """The control for the condition keys is the bucket's policy: it names this trail, and the ACL, and nothing else."""
    root.kms.list_keys()
    deliver(server)
    [key] = trail.keys(LOG)
    written = events(root, name="PutObject", ResourceName=f"arn:aws:s3:::{trail.bucket}/{key}")
    assert [record["userIdentity"] for record in written] == [{"type": "AWSService", "invokedBy": "cloudtrail.amazonaws.com"}]
    assert written[0]["requestParameters"]["x-amz-acl"] == "bucket-owner-full-control"


@pytest.mark.parametrize("fault", ["policy", "no bucket", "trail's own source"])
def test_a_refused_delivery_is_told_and_made_up_for(root, server, trail, fault):
    deliver(server)
    first, second = unique("user"), unique("user")
    root.iam.create_user(UserName=first)
    if fault == "policy":
        root.s3.delete_bucket_policy(Bucket=trail.bucket)
    elif fault == "no bucket":
        for entry in root.s3.list_objects_v2(Bucket=trail.bucket)["Contents"]:
            root.s3.delete_object(Bucket=trail.bucket, Key=entry["Key"])
        root.s3.delete_bucket(Bucket=trail.bucket)
    else:
        root.s3.put_bucket_policy(Bucket=trail.bucket, Policy=let_in(trail.bucket, server.account, arn=trail.arn + "x"))
    deliver(server)
    status = trail.status()
    assert status["LatestDeliveryError"] == ("NoSuchBucket" if fault == "no bucket" else "AccessDenied")
    assert status["LatestDeliveryAttemptTime"] >= status["LatestDeliveryAttemptSucceeded"]
    root.iam.create_user(UserName=second)
    deliver(server)
    if fault == "no bucket":
        root.s3.create_bucket(Bucket=trail.bucket)
    trail.let_in()
    deliver(server)
    assert "LatestDeliveryError" not in trail.status()
    # Both may be in files of one minute, whose names are made up.
    assert sorted(record["requestParameters"]["userName"] for record in own(trail.records(), "CreateUser")) == sorted([first, second])


def test_a_trail_that_is_refused_keeps_no_other_waiting(root, server, trail):
    with Trail(root, server) as other:
        root.s3.delete_bucket_policy(Bucket=trail.bucket)
        name = unique("user")
        root.iam.create_user(UserName=name)
        deliver(server)
        assert name in [record["requestParameters"]["userName"] for record in own(other.records(), "CreateUser")]
        assert trail.status()["LatestDeliveryError"] == "AccessDenied" and "LatestDeliveryError" not in other.status()
        assert jobs(server)["cloudtrail-delivery"]["setAsideCount"] == 0


def under_key(root, server, key):
    """A trail whose files are under `key`, whose policy lets CloudTrail in for this trail alone."""
    trail = Trail(root, server, start=False)
    root.kms.put_key_policy(KeyId=key, PolicyName="default", Policy=key_policy(server.account, trail.arn))
    root.cloudtrail.update_trail(Name=trail.name, KmsKeyId=key)
    root.cloudtrail.start_logging(Name=trail.name)
    return trail


def test_files_under_a_key_are_bound_to_the_trail(root, server, user, key):
    with under_key(root, server, key) as trail:
        marker = scan.new_marker().hex()
        root.kms.create_key(Description=marker)
        deliver(server)
        [log] = trail.keys(LOG)
        head = root.s3.head_object(Bucket=trail.bucket, Key=log)
        assert (head["ServerSideEncryption"], head["SSEKMSKeyId"]) == ("aws:kms", key)
        context = {"aws:cloudtrail:arn": trail.arn, "aws:s3:arn": f"arn:aws:s3:::{trail.bucket}/{log}"}
        used = [record for record in events(root, name="GenerateDataKey", ResourceName=key) if record["requestParameters"]["encryptionContext"] == context]
        assert [record["userIdentity"] for record in used] == [{"type": "AWSService", "invokedBy": "s3.amazonaws.com"}], "S3 asks for it, for the service"
        reader = user(allow("s3:GetObject", f"arn:aws:s3:::{trail.bucket}/*"))
        with refused("AccessDenied", 403, "kms:Decrypt"):
            trail.read(log, reader)
        for bound, code in ((trail.arn, None), (trail.arn + "x", "AccessDenied")):
            condition = {"StringEquals": {"kms:EncryptionContext:aws:cloudtrail:arn": bound}}
            reader = user(allow("s3:GetObject", f"arn:aws:s3:::{trail.bucket}/*"), allow("kms:Decrypt", key, Condition=condition))
            if code:
                with refused(code, 403):
                    trail.read(log, reader)
            else:
                assert marker in [record["requestParameters"]["description"] for record in own(trail.read(log, reader)["Records"], "CreateKey")]
        scan.assert_no_plaintext(server.data_dir, [marker.encode()], at_least_bytes=4096)


def test_a_key_that_is_off_stops_reading_and_writing_and_nothing_is_lost(root, server, key):
    with under_key(root, server, key) as trail:
        first, second = unique("user"), unique("user")
        root.iam.create_user(UserName=first)
        deliver(server)
        [log] = trail.keys(LOG)
        root.kms.disable_key(KeyId=key)
        with refused("KMS.DisabledException", 400):
            trail.read(log)
        root.iam.create_user(UserName=second)
        deliver(server)
        assert trail.keys(LOG) == [log] and trail.status()["LatestDeliveryError"] == "KMS.DisabledException"
        root.kms.enable_key(KeyId=key)
        deliver(server)
        assert "LatestDeliveryError" not in trail.status()
        made = [record["requestParameters"]["userName"] for record in own(trail.records(), "CreateUser")]
        assert sorted(made) == sorted([first, second])


def test_a_denied_key_policy_stops_writing(root, server, key):
    with under_key(root, server, key) as trail:
        root.kms.put_key_policy(KeyId=key, PolicyName="default", Policy=key_policy(server.account, trail.arn + "x"))
        root.kms.list_keys()
        deliver(server)
        assert trail.keys(LOG) == [] and trail.status()["LatestDeliveryError"] == "AccessDenied"


def test_a_trail_of_all_regions_has_a_file_for_each(root, server):
    with Trail(root, server, IsMultiRegionTrail=True) as trail:
        away = Clients(server.http, server.root, region="eu-west-1")
        local, distant = root.kms.create_key()["KeyMetadata"]["Arn"], away.kms.create_key()["KeyMetadata"]["Arn"]
        deliver(server)
        places = {}
        for key in trail.keys(LOG):
            for record in own(trail.read(key)["Records"], "CreateKey"):
                places[record["responseElements"]["keyMetadata"]["arn"]] = LOG.fullmatch(key)["region"]
        assert places == {local: server.region, distant: "eu-west-1"}
        status = client("cloudtrail", server.http, server.root, region="eu-west-1").get_trail_status(Name=trail.arn)
        assert "LatestDeliveryTime" in status and status["IsLogging"] is True


def test_a_trail_of_one_region_has_nothing_of_another(root, server, trail):
    away = Clients(server.http, server.root, region="eu-west-1")
    distant = away.kms.create_key()["KeyMetadata"]["Arn"]
    root.kms.list_keys()
    deliver(server)
    assert distant not in str(trail.records()) and "ListKeys" in trail.names()


def test_events_of_global_services_can_be_left_out(root, server):
    with Trail(root, server, IncludeGlobalServiceEvents=False) as trail:
        root.iam.create_user(UserName=unique("user"))
        root.kms.list_keys()
        deliver(server)
        assert "CreateUser" not in trail.names() and "ListKeys" in trail.names()


def test_an_account_has_none_of_anothers_events(root, server, other_account, trail):
    theirs = other_account.kms.create_key()["KeyMetadata"]["Arn"]
    root.kms.list_keys()
    deliver(server)
    assert theirs not in str(trail.records()) and {record["recipientAccountId"] for record in trail.records()} == {server.account}


def test_a_bucket_of_another_account_takes_the_files(root, server, other_account):
    bucket = unique("archive")
    other_account.s3.create_bucket(Bucket=bucket)
    other_account.s3.put_bucket_policy(Bucket=bucket, Policy=let_in(bucket, server.account))
    with Trail(root, server, start=False) as trail:
        root.cloudtrail.update_trail(Name=trail.name, S3BucketName=bucket)
        root.cloudtrail.start_logging(Name=trail.name)
        root.kms.list_keys()
        deliver(server)
        found = [entry["Key"] for entry in other_account.s3.list_objects_v2(Bucket=bucket)["Contents"] if LOG.fullmatch(entry["Key"])]
        assert len(found) == 1
        with refused("AccessDenied", 403):
            root.s3.get_object(Bucket=bucket, Key=found[0])


def test_a_server_that_is_killed_delivers_everything_once(fresh_server):
    server = fresh_server()
    root = Clients(server.http, server.root)
    trail = Trail(root, server)
    names = []
    for _ in range(3):
        names.append(unique("user"))
        root.iam.create_user(UserName=names[-1])
        deliver(server)
        names.append(unique("user"))
        root.iam.create_user(UserName=names[-1])
        server.kill()
        server.start()
        root = trail.root = Clients(server.http, server.root)
    deliver(server)
    made = [record["requestParameters"]["userName"] for record in own(trail.records(), "CreateUser")]
    assert sorted(made) == sorted(names)


def test_no_secret_is_in_a_delivered_file(root, server, trail):
    canary = "canary-" + unique("x")
    root.secretsmanager.create_secret(Name=unique("secret"), SecretString=canary)
    root.ssm.put_parameter(Name="/" + unique("p"), Type="SecureString", Value=canary)
    credentials = root.iam.create_access_key(UserName=root.iam.create_user(UserName=unique("user"))["User"]["UserName"])["AccessKey"]
    deliver(server)
    text = str(trail.records())
    assert {"CreateSecret", "PutParameter", "CreateAccessKey"} <= set(trail.names())
    assert canary not in text and credentials["SecretAccessKey"] not in text
