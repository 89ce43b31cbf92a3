"""Event notifications of buckets, as the queue receives them: AWS's messages, told by the service where policies let it.

Nothing waits for a round: `told` receives until what is wanted is there.
"""

import json
import re
import threading
import urllib.parse

import pytest
import urllib3

from conformance.audit import events
from conformance.principals import Clients, allow, client, deny, policy, unique
from conformance.refusal import refused
from conformance.tests.server.test_crash import CRASH
from conformance.tests.server.test_jobs import admin, jobs, run
from conformance.tests.sns import topics
from conformance.tests.sqs.queues import arn_of, drained, made
from conformance.waiting import eventually

SERVICE = {"Service": "s3.amazonaws.com"}
UNABLE = "Unable to validate the following destination configurations"
ALL = ["s3:ObjectCreated:*", "s3:ObjectRemoved:*", "s3:ObjectRestore:*", "s3:ObjectTagging:*", "s3:ObjectAcl:Put", "s3:ObjectRetention:Put",
       "s3:LifecycleExpiration:*", "s3:LifecycleTransition", "s3:Replication:*"]


def let_in(clients, url, bucket, account, *more):
    conditions = {"ArnLike": {"aws:SourceArn": f"arn:aws:s3:::{bucket}"}, "StringEquals": {"aws:SourceAccount": account}}
    statement = allow("sqs:SendMessage", arn_of(clients.sqs, url), Principal=SERVICE) | {"Condition": conditions}
    clients.sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy(statement, *more)})


def queue_of(clients, bucket, account, **attributes):
    """A queue that S3 may tell of this bucket; its URL."""
    url = made(clients.sqs, **attributes)
    let_in(clients, url, bucket, account)
    return url


def notify(clients, bucket, url, events_=ALL, skips=False, **filter_):
    rule = {"Id": "told", "QueueArn": arn_of(clients.sqs, url), "Events": events_}
    if filter_:
        rule["Filter"] = {"Key": {"FilterRules": [{"Name": name, "Value": value} for name, value in filter_.items()]}}
    clients.s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration={"QueueConfigurations": [rule]}, SkipDestinationValidation=skips)


def told(clients, url, count):
    """This many records, once the queue has had them, in the order in which they happened."""
    found = []

    def there():
        messages = [json.loads(body) for body in drained(clients.sqs, url)]
        found.extend(record for message in messages for record in message.get("Records", []))
        return len(found) >= count

    eventually(there, what=f"{count} notifications")
    assert len(found) == count, [record["eventName"] for record in found]
    return sorted(found, key=lambda record: record["eventTime"])


def names(records):
    return sorted(record["eventName"] for record in records)


def metric(server, name):
    return float(re.search(rf"^ironkeep_notifications_{name}_total (\S+)$", admin(server, "metrics")[1], re.MULTILINE)[1])


@pytest.fixture
def url(server, root, bucket):
    return queue_of(root, bucket, server.account)


def test_a_destination_is_told_that_it_is_one(root, bucket, url):
    notify(root, bucket, url)
    [body] = drained(root.sqs, url)
    test = json.loads(body)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", test.pop("Time"))
    assert re.fullmatch(r"[0-9A-Z]{16}", test.pop("RequestId")) and test.pop("HostId")
    assert test == {"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": bucket}
    notify(root, bucket, url, skips=True)
    assert drained(root.sqs, url) == [], "who skips the validation has nobody told"


def test_a_message_is_as_aws_documents_it(server, root, user, bucket, url):
    notify(root, bucket, url)
    drained(root.sqs, url)
    someone = user(allow("s3:*"))
    key = "red flower/50%+ü.jpg"
    put = someone.s3.put_object(Bucket=bucket, Key=key, Body=b"four")
    [record] = told(root, url, 1)
    sequencer = record["s3"]["object"].pop("sequencer")
    assert re.fullmatch(r"[0-9A-F]{18}", sequencer)
    assert record["s3"].pop("object") == {"key": "red+flower/50%25%2B%C3%BC.jpg", "size": 4, "eTag": put["ETag"].strip('"')}
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", record.pop("eventTime"))
    owner = root.s3.list_buckets()["Owner"]["ID"]
    assert record == {
        "eventVersion": "2.5", "eventSource": "aws:s3", "awsRegion": "us-east-1", "eventName": "ObjectCreated:Put",
        "userIdentity": {"principalId": f"AWS:{someone.sts.get_caller_identity()['UserId']}"},
        "requestParameters": {"sourceIPAddress": "127.0.0.1"},
        "responseElements": {"x-amz-request-id": put["ResponseMetadata"]["RequestId"], "x-amz-id-2": put["ResponseMetadata"]["HostId"]},
        "s3": {"s3SchemaVersion": "1.0", "configurationId": "told",
               "bucket": {"name": bucket, "ownerIdentity": {"principalId": owner}, "arn": f"arn:aws:s3:::{bucket}"}},
    }
    assert urllib.parse.unquote_plus("red+flower/50%25%2B%C3%BC.jpg") == key
    root.s3.put_object(Bucket=bucket, Key=key, Body=b"five!")
    [later] = told(root, url, 1)
    assert later["s3"]["object"]["sequencer"] > sequencer


def test_what_makes_and_removes_objects(root, bucket, url):
    notify(root, bucket, url)
    drained(root.sqs, url)
    s3 = root.s3
    s3.put_object(Bucket=bucket, Key="put", Body=b"1")
    s3.copy_object(Bucket=bucket, Key="copy", CopySource=f"{bucket}/put")
    upload = s3.create_multipart_upload(Bucket=bucket, Key="parts")["UploadId"]
    etag = s3.upload_part(Bucket=bucket, Key="parts", UploadId=upload, PartNumber=1, Body=b"1")["ETag"]
    s3.complete_multipart_upload(Bucket=bucket, Key="parts", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": etag}]})
    form = client("s3", root.endpoint, root.principal, signature_version="s3v4").generate_presigned_post(bucket, "form")
    assert urllib3.PoolManager(retries=False).request("POST", form["url"], fields=form["fields"] | {"file": ("x", b"1")}, redirect=False).status == 204
    s3.put_object_tagging(Bucket=bucket, Key="put", Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
    s3.delete_object_tagging(Bucket=bucket, Key="put")
    s3.delete_object(Bucket=bucket, Key="form")
    s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "copy"}, {"Key": "never-there"}]})
    found = told(root, url, 8)
    assert names(found) == [
        "ObjectCreated:CompleteMultipartUpload", "ObjectCreated:Copy", "ObjectCreated:Post", "ObjectCreated:Put",
        "ObjectRemoved:Delete", "ObjectRemoved:Delete", "ObjectTagging:Delete", "ObjectTagging:Put",
    ]
    for record in found:
        kind, thing = record["eventName"].split(":")[0], record["s3"]["object"]
        assert ("size" in thing, "sequencer" in thing) == (kind == "ObjectCreated", kind != "ObjectTagging")
        assert ("eTag" in thing, "versionId" in thing) == (kind != "ObjectRemoved", False)


def test_versions_markers_retentions_and_lists(root, server):
    bucket = unique("locked")
    root.s3.create_bucket(Bucket=bucket, ObjectLockEnabledForBucket=True, ObjectOwnership="ObjectWriter")
    url = queue_of(root, bucket, server.account)
    notify(root, bucket, url)
    drained(root.sqs, url)
    version = root.s3.put_object(Bucket=bucket, Key="x", Body=b"1")["VersionId"]
    root.s3.put_object_acl(Bucket=bucket, Key="x", ACL="bucket-owner-read")
    root.s3.put_object_retention(Bucket=bucket, Key="x", Retention={"Mode": "GOVERNANCE", "RetainUntilDate": "2099-01-01T00:00:00Z"})
    marker = root.s3.delete_object(Bucket=bucket, Key="x")["VersionId"]
    root.s3.delete_object(Bucket=bucket, Key="x", VersionId=marker)
    root.s3.delete_object(Bucket=bucket, Key="x", VersionId=version, BypassGovernanceRetention=True)
    found = {record["eventName"]: record["s3"]["object"] for record in told(root, url, 6) if record["s3"]["object"]["versionId"] != marker or record["eventName"] != "ObjectRemoved:Delete"}
    assert set(found) == {"ObjectCreated:Put", "ObjectAcl:Put", "ObjectRetention:Put", "ObjectRemoved:DeleteMarkerCreated", "ObjectRemoved:Delete"}
    assert {name: thing["versionId"] for name, thing in found.items()} == dict.fromkeys(found, version) | {"ObjectRemoved:DeleteMarkerCreated": marker}
    assert found["ObjectRemoved:DeleteMarkerCreated"]["eTag"] == "d41d8cd98f00b204e9800998ecf8427e"


def test_restores_and_what_rules_let_go(root, server, bucket, url):
    notify(root, bucket, url)
    drained(root.sqs, url)
    root.s3.put_object(Bucket=bucket, Key="cold", Body=b"1", StorageClass="GLACIER")
    root.s3.restore_object(Bucket=bucket, Key="cold", RestoreRequest={"Days": 1})
    assert run(server, "s3-restore")["failures"] == 0
    found = {record["eventName"]: record for record in told(root, url, 3)}
    assert set(found) == {"ObjectCreated:Put", "ObjectRestore:Post", "ObjectRestore:Completed"}
    restored = found["ObjectRestore:Completed"]["glacierEventData"]["restoreEventData"]
    assert restored["lifecycleRestoreStorageClass"] == "GLACIER"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00\.000Z", restored["lifecycleRestorationExpiryTime"])
    assert "glacierEventData" not in found["ObjectRestore:Post"]
    rules = [{"ID": "gone", "Status": "Enabled", "Filter": {"Prefix": "cold"}, "Expiration": {"Date": "2020-01-01T00:00:00Z"}}]
    root.s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": rules})
    gone = []

    def expired():
        for job in ("s3-lifecycle-scan", "s3-lifecycle-expire"):
            run(server, job)
        gone.extend(json.loads(body)["Records"][0] for body in drained(root.sqs, url))
        return gone

    eventually(expired, what="what the rule lets go to be told")
    [record] = gone
    assert (record["eventName"], record["userIdentity"]["principalId"]) == ("LifecycleExpiration:Delete", "s3.amazonaws.com")


def test_filters_and_names_of_events(root, bucket, url):
    """Filters are compared with the key as messages have it, as AWS says: a space is written as `+`."""
    notify(root, bucket, url, ["s3:ObjectCreated:Copy", "s3:ObjectRemoved:*"], prefix="in box/".replace(" ", "+"), suffix=".jpg")
    drained(root.sqs, url)
    for key in ("in box/a.jpg", "in box/a.gif", "out/a.jpg"):
        root.s3.put_object(Bucket=bucket, Key=key, Body=b"1")
        root.s3.copy_object(Bucket=bucket, Key=key, CopySource=f"{bucket}/{key}", MetadataDirective="REPLACE")
        root.s3.delete_object(Bucket=bucket, Key=key)
    assert names(told(root, url, 2)) == ["ObjectCreated:Copy", "ObjectRemoved:Delete"]


def test_what_happened_before_a_change_is_told_by_the_rules_of_before(root, server):
    bucket = unique("changed")
    root.s3.create_bucket(Bucket=bucket)
    url = queue_of(root, bucket, server.account)
    notify(root, bucket, url)
    drained(root.sqs, url)
    for number in range(5):
        root.s3.put_object(Bucket=bucket, Key="x", Body=b"1")
        root.s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration={})
        root.s3.put_object(Bucket=bucket, Key="untold", Body=b"1")
        notify(root, bucket, url, skips=True)
    root.s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "x"}, {"Key": "untold"}]})
    root.s3.delete_bucket(Bucket=bucket)
    assert names(told(root, url, 7)) == ["ObjectCreated:Put"] * 5 + ["ObjectRemoved:Delete"] * 2


def test_destinations_that_cannot_be_told_are_refused(server, root, user, bucket, url):
    denied = queue_of(root, bucket, server.account)
    let_in(root, denied, unique("another"), server.account)
    forbidden = queue_of(root, bucket, server.account)
    let_in(root, forbidden, bucket, server.account, deny("sqs:SendMessage", arn_of(root.sqs, forbidden), Principal="*"))
    gone = made(root.sqs)
    gone_arn = arn_of(root.sqs, gone)
    root.sqs.delete_queue(QueueUrl=gone)
    permissions = "Permissions on the destination queue do not allow S3 to publish notifications from this bucket"
    fifo = made(root.sqs, fifo=True)
    for arn, text in (
        (arn_of(root.sqs, denied), permissions), (arn_of(root.sqs, forbidden), permissions), (gone_arn, "The destination queue does not exist"),
        (arn_of(root.sqs, fifo), "The destination queue is a FIFO queue, and FIFO queues are not supported"),
    ):
        rules = [{"QueueArn": arn, "Events": ["s3:ObjectCreated:*"]}, {"QueueArn": arn_of(root.sqs, url), "Events": ["s3:ObjectRemoved:*"]}]
        with refused("InvalidArgument", 400, UNABLE) as refusal:
            root.s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration={"QueueConfigurations": rules})
        assert (refusal.response["Error"]["ArgumentName1"], refusal.response["Error"]["ArgumentValue1"]) == (arn, text)
    assert "QueueConfigurations" not in root.s3.get_bucket_notification_configuration(Bucket=bucket)
    # Sends are the service's own acts; those that a policy refuses are on record.
    sent = [event for event in events(root, name="SendMessage") if arn_of(root.sqs, denied).rsplit(":", 1)[1] in json.dumps(event)]
    assert sent and {(event["userIdentity"]["type"], event["userIdentity"]["invokedBy"], event["errorCode"]) for event in sent} == {("AWSService", "s3.amazonaws.com", "AccessDenied")}


def key_for_queues(root, account):
    own = allow("kms:*", Principal={"AWS": f"arn:aws:iam::{account}:root"})
    let = allow(["kms:GenerateDataKey", "kms:Decrypt"], Principal=SERVICE) | {"Condition": {"StringEquals": {"aws:SourceAccount": account}}}
    return root.kms.create_key(Policy=policy(own, let))["KeyMetadata"]["Arn"]


def test_a_queue_whose_key_is_off_is_told_when_it_is_on_again(fresh_server):
    server = fresh_server()
    root = Clients(server.http, server.root)
    bucket = unique("bucket")
    root.s3.create_bucket(Bucket=bucket)
    plain = root.kms.create_key()["KeyMetadata"]["Arn"]
    with refused("InvalidArgument", 400, UNABLE):
        notify(root, bucket, queue_of(root, bucket, server.account, KmsMasterKeyId=plain))
    key = key_for_queues(root, server.account)
    url = queue_of(root, bucket, server.account, KmsMasterKeyId=key)
    notify(root, bucket, url)
    drained(root.sqs, url)
    root.kms.disable_key(KeyId=key)
    for number in range(70):
        root.s3.put_object(Bucket=bucket, Key=f"k{number:02}", Body=b"1")
    eventually(lambda: metric(server, "refused"), what="a refused notification")

    def fails():
        assert run(server, "s3-notifications")["failures"] == 1
        return True

    eventually(fails, what="a delivery that fails")
    [aside] = jobs(server)["s3-notifications"]["setAside"]
    assert aside["attempts"] >= 1 and aside["error"] == "KmsDisabled"
    # What waits survives a crash.
    server.kill()
    server.start()
    root = Clients(server.http, server.root)
    url = url.replace(url.split("/")[2], server.http.host)
    root.kms.enable_key(KeyId=key)
    eventually(lambda: run(server, "s3-notifications")["failures"] == 0 and jobs(server)["s3-notifications"]["setAsideCount"] == 0, what="the delivery of what waits")
    found = told_at_least(root, url, {f"k{number:02}" for number in range(70)})
    assert len(found) >= 70 and metric(server, "lost") == 0
    root.s3.put_object(Bucket=bucket, Key="later", Body=b"1")
    told_at_least(root, url, {"later"})


def told_at_least(clients, url, keys):
    """The keys of what was told, once these are among them; a message may come twice."""
    found = []

    def there():
        found.extend(record["s3"]["object"]["key"] for body in drained(clients.sqs, url) for record in json.loads(body).get("Records", []))
        return keys <= set(found)

    eventually(there, seconds=30, what="every notification")
    return found


def test_a_function_that_cannot_be_told_is_counted(server, root, bucket):
    function = {"LambdaFunctionArn": f"arn:aws:lambda:us-east-1:{server.account}:function:f", "Events": ["s3:ObjectCreated:*"]}
    root.s3.put_bucket_notification_configuration(
        Bucket=bucket, NotificationConfiguration={"LambdaFunctionConfigurations": [function]}, SkipDestinationValidation=True)
    before = metric(server, "lost")
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"1")
    eventually(lambda: metric(server, "lost") == before + 1, what="the loss to be counted")


def topic_rule(topic, events_=ALL):
    return {"TopicConfigurations": [{"Id": "told", "TopicArn": topic, "Events": events_}]}


def publishing(topic, bucket, *more):
    """The policy of a topic to which S3 may publish for this bucket."""
    return policy(allow("sns:Publish", topic, Principal=SERVICE, Condition={"ArnLike": {"aws:SourceArn": f"arn:aws:s3:::{bucket}"}}), *more)


def test_a_topic_is_told_and_its_queue_has_it(root, bucket):
    topic = topics.made(root.sns)
    queue = topics.Queue(root, topic)
    root.sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue.arn)
    with refused("InvalidArgument", 400, UNABLE):
        root.s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration=topic_rule(topic))
    root.sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=publishing(topic, bucket))
    root.s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration=topic_rule(topic))
    [notice] = queue.notices(1)
    assert (notice["Subject"], json.loads(notice["Message"])["Event"]) == ("Amazon S3 Notification", "s3:TestEvent")
    put = root.s3.put_object(Bucket=bucket, Key="k", Body=b"four")
    [notice] = queue.notices(1)
    [record] = json.loads(notice["Message"])["Records"]
    assert (record["eventName"], record["s3"]["object"]["key"], record["s3"]["configurationId"]) == ("ObjectCreated:Put", "k", "told")
    assert record["responseElements"]["x-amz-request-id"] == put["ResponseMetadata"]["RequestId"]


def test_what_a_topic_refuses_waits_until_it_may_be_told(server, root, bucket):
    topic = topics.made(root.sns)
    queue = topics.Queue(root, topic)
    root.sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue.arn)
    root.s3.put_bucket_notification_configuration(
        Bucket=bucket, NotificationConfiguration=topic_rule(topic), SkipDestinationValidation=True)
    before = metric(server, "refused")
    root.s3.put_object(Bucket=bucket, Key="k", Body=b"four")
    eventually(lambda: metric(server, "refused") > before, what="the refusal to be counted")
    root.sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=publishing(topic, bucket))
    eventually(lambda: run(server, "s3-notifications")["failures"] == 0 and jobs(server)["s3-notifications"]["setAsideCount"] == 0, what="the delivery of what waits")
    [notice] = queue.notices(1)
    assert json.loads(notice["Message"])["Records"][0]["s3"]["object"]["key"] == "k"


def test_a_topic_that_keeps_an_order_is_no_destination(root, bucket):
    topic = topics.made(root.sns, fifo=True)
    with refused("InvalidArgument", 400, UNABLE):
        root.s3.put_bucket_notification_configuration(Bucket=bucket, NotificationConfiguration=topic_rule(topic))


@pytest.mark.long
def test_nothing_acknowledged_is_untold_behind_a_kill(fresh_server):
    server = fresh_server()
    root = Clients(server.http, server.root)
    bucket = unique("bucket")
    root.s3.create_bucket(Bucket=bucket)
    url = queue_of(root, bucket, server.account)
    notify(root, bucket, url)
    acknowledged = set()

    def put_all(s3, first):
        try:
            for number in range(first, first + 10_000):
                s3.put_object(Bucket=bucket, Key=f"k{number}", Body=b"1")
                acknowledged.add(f"k{number}")
        except CRASH:
            return

    for round_ in range(4):
        s3 = Clients(server.http, server.root).s3
        wanted = len(acknowledged) + 60
        writer = threading.Thread(target=put_all, args=(s3, round_ * 10_000))
        writer.start()
        eventually(lambda: len(acknowledged) >= wanted, what="objects to be put")
        server.kill()
        writer.join(60)
        assert not writer.is_alive()
        server.start()
    root = Clients(server.http, server.root)
    told_at_least(root, url.replace(url.split("/")[2], server.http.host), acknowledged)
