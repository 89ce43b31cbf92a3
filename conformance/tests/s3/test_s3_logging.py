"""Server access logs: a line for each request, in AWS's fields, delivered by the logging service where policies let it.

Nothing waits for a round: `delivered` has the job run until the lines that are wanted are there.
"""

import re
import urllib.request

import pytest

from conformance import raw, scan
from conformance.audit import events
from conformance.principals import Clients, allow, client, policy, unique
from conformance.refusal import refused
from conformance.tests.server.test_jobs import jobs, run
from conformance.waiting import eventually

SERVICE = {"Service": "logging.s3.amazonaws.com"}
# AWS's fields in AWS's order; the three in quotes may hold anything but the end of a line.
LINE = re.compile(
    r'(?P<owner>\S+) (?P<bucket>\S+) \[(?P<time>[^]]+)\] (?P<ip>\S+) (?P<requester>\S+) (?P<request_id>\S+) (?P<operation>\S+) (?P<key>\S+) '
    r'(?P<uri>"[^"]*"|-) (?P<status>\S+) (?P<error>\S+) (?P<sent>\S+) (?P<size>\S+) (?P<total>\S+) (?P<turn_around>\S+) '
    r'(?P<referer>"[^"]*"|-) (?P<agent>"[^"]*"|-) (?P<version>\S+) (?P<host_id>\S+) (?P<signature>\S+) (?P<cipher>\S+) (?P<auth>\S+) '
    r'(?P<host>\S+) (?P<tls>\S+) (?P<access_point>\S+) (?P<acl>\S+) (?P<region>\S+)'
)


def target_of(clients, *, source=None, account=None, **settings):
    """A bucket that the logging service may put files into."""
    target = unique("logs")
    clients.s3.create_bucket(Bucket=target, **settings)
    let_in(clients, target, source=source, account=account)
    return target


def let_in(clients, target, *, source=None, account=None):
    conditions = ({"ArnLike": {"aws:SourceArn": f"arn:aws:s3:::{source}"}} if source else {}) | ({"StringEquals": {"aws:SourceAccount": account}} if account else {})
    statement = allow("s3:PutObject", f"arn:aws:s3:::{target}/*", Principal=SERVICE) | ({"Condition": conditions} if conditions else {})
    clients.s3.put_bucket_policy(Bucket=target, Policy=policy(statement))


def log_to(clients, bucket, target, prefix="log/", **format_):
    enabled = {"TargetBucket": target, "TargetPrefix": prefix} | ({"TargetObjectKeyFormat": format_} if format_ else {})
    clients.s3.put_bucket_logging(Bucket=bucket, BucketLoggingStatus={"LoggingEnabled": enabled})


def keys(clients, target):
    return [entry["Key"] for entry in clients.s3.list_objects_v2(Bucket=target).get("Contents", [])]


def lines(clients, target):
    texts = [clients.s3.get_object(Bucket=target, Key=key)["Body"].read().decode() for key in keys(clients, target)]
    found = [LINE.fullmatch(line) for text in texts for line in text.splitlines()]
    assert None not in found, texts
    return [match.groupdict() for match in found]


def delivered(server, clients, target, *request_ids):
    """The lines in `target`, once every one of these requests has one; by operation and key."""
    wanted = set(request_ids)

    def there():
        run(server, "s3-access-logs")
        found = lines(clients, target)
        return found if wanted <= {line["request_id"] for line in found} else None

    return eventually(there, what="the lines of the log")


def request_id(answer):
    return answer["ResponseMetadata"]["RequestId"]


def test_a_log_is_kept_shown_and_switched_off(root, bucket):
    assert "LoggingEnabled" not in root.s3.get_bucket_logging(Bucket=bucket)
    target = target_of(root)
    for format_ in ({}, {"SimplePrefix": {}}, {"PartitionedPrefix": {"PartitionDateSource": "EventTime"}}, {"PartitionedPrefix": {"PartitionDateSource": "DeliveryTime"}}):
        log_to(root, bucket, target, **format_)
        shown = root.s3.get_bucket_logging(Bucket=bucket)["LoggingEnabled"]
        assert shown == {"TargetBucket": target, "TargetPrefix": "log/"} | ({"TargetObjectKeyFormat": format_} if format_ else {})
    root.s3.put_bucket_logging(Bucket=bucket, BucketLoggingStatus={})
    assert "LoggingEnabled" not in root.s3.get_bucket_logging(Bucket=bucket)


def test_targets_that_cannot_be_are_refused(server, root, other_account, user, bucket):
    with refused("InvalidTargetBucketForLogging", 400, "does not exist"):
        log_to(root, bucket, unique("nowhere"))
    with refused("InvalidTargetBucketForLogging", 400, "owner"):
        log_to(root, bucket, target_of(other_account))
    elsewhere = unique("elsewhere")
    client("s3", server.http, server.root, region="eu-west-1").create_bucket(Bucket=elsewhere, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    with refused("CrossLocationLoggingProhibitted", 403):
        log_to(root, bucket, elsewhere)
    with refused("InvalidTargetBucketForLogging", 400, "Object Lock"):
        log_to(root, bucket, target_of(root, ObjectLockEnabledForBucket=True))
    target = target_of(root)
    for format_ in ({"SimplePrefix": {}, "PartitionedPrefix": {}}, {"PartitionedPrefix": {"PartitionDateSource": "Never"}}):
        with refused("MalformedXML", 400):
            log_to(root, bucket, target, **format_)
    grant = {"Grantee": {"Type": "Group", "URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}
    enabled = {"TargetBucket": target, "TargetPrefix": "", "TargetGrants": [grant]}
    with refused("AccessControlListNotSupported", 400):
        root.s3.put_bucket_logging(Bucket=bucket, BucketLoggingStatus={"LoggingEnabled": enabled})
    with refused("AccessDenied", 403):
        log_to(user(), bucket, target)
    assert "LoggingEnabled" not in root.s3.get_bucket_logging(Bucket=bucket)


def test_where_lists_count_the_delivery_group_is_enough(server, root, bucket):
    target = unique("lists")
    root.s3.create_bucket(Bucket=target, ObjectOwnership="ObjectWriter")
    with refused("InvalidTargetBucketForLogging", 400, "You must give the log-delivery group WRITE and READ_ACP permissions"):
        log_to(root, bucket, target)
    root.s3.put_bucket_acl(Bucket=target, ACL="log-delivery-write")
    log_to(root, bucket, target)
    put = root.s3.put_object(Bucket=bucket, Key="x", Body=b"1")
    assert delivered(server, root, target, request_id(put))


def test_each_request_has_a_line_with_what_became_of_it(server, root, user, other_account, bucket):
    target = target_of(root)
    log_to(root, bucket, target)
    reader = user(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*"))
    put = root.s3.put_object(Bucket=bucket, Key="a b/ü", Body=b"0123456789")
    get = reader.s3.get_object(Bucket=bucket, Key="a b/ü", Range="bytes=2-4")
    assert get["Body"].read() == b"234"
    head = root.s3.head_object(Bucket=bucket, Key="a b/ü")
    with refused("NoSuchKey", 404) as missing:
        root.s3.get_object(Bucket=bucket, Key="none")
    with refused("AccessDenied", 403) as denied:
        reader.s3.put_object(Bucket=bucket, Key="mine", Body=b"")
    with refused("AccessDenied", 403) as stranger:
        client("s3", server.http, None).list_objects_v2(Bucket=bucket)
    with refused("SignatureDoesNotMatch", 403) as unsigned:
        wrong = server.root.__class__(server.root.access_key_id, "wrong")
        client("s3", server.http, wrong).list_objects_v2(Bucket=bucket)
    location = root.s3.get_bucket_location(Bucket=bucket)
    address = client("s3", server.http, server.root, signature_version="s3v4").generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "a b/ü"})
    with urllib.request.urlopen(urllib.request.Request(address, headers={"Referer": "https://example.com/", "User-Agent": "browser"})) as presigned:
        presigned_id = presigned.headers["x-amz-request-id"]
    deleted = root.s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "a b/ü"}, {"Key": "other"}]})
    ids = [request_id(answer) for answer in (put, get, head, missing.response, denied.response, stranger.response, unsigned.response, location, deleted)]
    found = delivered(server, root, target, *ids, presigned_id)
    by_id = {}
    for line in found:
        by_id.setdefault(line["request_id"], []).append(line)
    assert all(line["bucket"] == bucket and re.fullmatch(r"\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d \+0000", line["time"]) for line in found)
    (line,) = by_id[ids[0]]
    canonical = root.s3.list_buckets()["Owner"]["ID"]
    assert (line["owner"], line["requester"], line["ip"]) == (canonical, canonical, "127.0.0.1")
    assert (line["operation"], line["key"], line["status"], line["error"], line["size"]) == ("REST.PUT.OBJECT", "a%20b/%C3%BC", "200", "-", "10")
    assert (line["signature"], line["auth"], line["tls"], line["cipher"], line["version"]) == ("SigV4", "AuthHeader", "-", "-", "-")
    assert line["uri"] == f'"PUT /{bucket}/a%20b/%C3%BC HTTP/1.1"' and line["host"] == server.http.host and "boto3" in line["agent"].lower()
    assert line["host_id"] == put["ResponseMetadata"]["HostId"] and (line["acl"], line["access_point"]) == ("-", "-")
    assert int(line["total"]) >= int(line["turn_around"]) >= 0
    (line,) = by_id[ids[1]]
    assert (line["operation"], line["status"], line["sent"], line["size"], line["requester"]) == ("REST.GET.OBJECT", "206", "3", "10", reader.principal.arn)
    (line,) = by_id[ids[2]]
    assert (line["operation"], line["sent"], line["size"]) == ("REST.HEAD.OBJECT", "-", "10")
    (line,) = by_id[ids[3]]
    assert (line["operation"], line["key"], line["status"], line["error"]) == ("REST.GET.OBJECT", "none", "404", "NoSuchKey")
    (line,) = by_id[ids[4]]
    assert (line["operation"], line["status"], line["error"], line["requester"]) == ("REST.PUT.OBJECT", "403", "AccessDenied", reader.principal.arn)
    (line,) = by_id[ids[5]]
    assert (line["operation"], line["status"], line["requester"], line["auth"]) == ("REST.GET.BUCKET", "403", "-", "-")
    (line,) = by_id[ids[6]]
    assert (line["operation"], line["error"], line["requester"]) == ("REST.GET.BUCKET", "SignatureDoesNotMatch", "-")
    (line,) = by_id[ids[7]]
    assert (line["operation"], line["key"]) == ("REST.GET.LOCATION", "-")
    request, *parts = sorted(by_id[ids[8]], key=lambda line: line["operation"] == "BATCH.DELETE.OBJECT")
    assert (request["operation"], request["status"]) == ("REST.POST.MULTI_OBJECT_DELETE", "200")
    assert sorted((part["key"], part["status"], part["uri"]) for part in parts) == [("a%20b/%C3%BC", "204", "-"), ("other", "204", "-")]
    (line,) = by_id[presigned_id]
    assert (line["auth"], line["referer"], line["agent"]) == ("QueryString", '"https://example.com/"', '"browser"')
    assert "X-Amz-Signature=REDACTED" in line["uri"] and "X-Amz-Credential=" in line["uri"], "a signature is good as long as its address"


def test_a_request_over_tls_says_so_and_copies_have_two_lines(server, root, secure_root, bucket):
    target, source = target_of(root), unique("source")
    root.s3.create_bucket(Bucket=source)
    root.s3.put_object(Bucket=source, Key="old", Body=b"1")
    for name in (bucket, source):
        log_to(root, name, target, prefix=f"{name}/")
    copy = secure_root.s3.copy_object(Bucket=bucket, Key="new", CopySource=f"{source}/old")
    delivered(server, root, target, request_id(copy))

    def both():
        run(server, "s3-access-logs")
        found = [line for line in lines(root, target) if line["request_id"] == request_id(copy)]
        return found if len(found) == 2 else None

    found = eventually(both, what="both lines")
    assert sorted((line["bucket"], line["operation"], line["key"], line["tls"][:5]) for line in found) == sorted(
        [(bucket, "REST.COPY.OBJECT", "new", "TLSv1"), (source, "REST.COPY.OBJECT_GET", "old", "TLSv1")])


def test_a_website_and_a_form_have_their_lines(server, root, bucket):
    target = target_of(root)
    log_to(root, bucket, target)
    root.s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration={"IndexDocument": {"Suffix": "index.html"}})
    answer = raw.http(server.http, "GET", "/page", headers={"Host": f"{bucket}.s3-website-us-east-1.amazonaws.com"})
    found = delivered(server, root, target, answer.headers["x-amz-request-id"])
    (line,) = [line for line in found if line["request_id"] == answer.headers["x-amz-request-id"]]
    assert (line["operation"], line["status"], line["requester"]) == ("WEBSITE.GET.OBJECT", str(answer.status), "-")


@pytest.mark.parametrize("format_, pattern", [
    ({}, r"log/\d{4}(-\d\d){5}-[0-9A-F]{16}"),
    ({"PartitionedPrefix": {"PartitionDateSource": "DeliveryTime"}}, r"log/ACCOUNT/us-east-1/BUCKET/\d{4}/\d\d/\d\d/\d{4}(-\d\d){5}-[0-9A-F]{16}"),
    ({"PartitionedPrefix": {"PartitionDateSource": "EventTime"}}, r"log/ACCOUNT/us-east-1/BUCKET/\d{4}/\d\d/\d\d/\d{4}-\d\d-\d\d-00-00-00-[0-9A-F]{16}"),
])
def test_the_keys_of_log_files(server, root, bucket, format_, pattern):
    target = target_of(root)
    log_to(root, bucket, target, **format_)
    put = root.s3.put_object(Bucket=bucket, Key="x", Body=b"1")
    delivered(server, root, target, request_id(put))
    pattern = pattern.replace("ACCOUNT", server.account).replace("BUCKET", bucket)
    assert all(re.fullmatch(pattern, key) for key in keys(root, target)), keys(root, target)


def test_a_delivery_that_is_denied_is_seen_and_tried_again(fresh_server):
    """Denied without a policy, and by one that names another bucket or account; nothing of the log is lost meanwhile."""
    server = fresh_server()
    root = Clients(server.http, server.root)
    bucket, target = unique("bucket"), unique("logs")
    for name in (bucket, target):
        root.s3.create_bucket(Bucket=name)
    log_to(root, bucket, target)
    put = root.s3.put_object(Bucket=bucket, Key="x", Body=b"1")

    def fails():
        assert run(server, "s3-access-logs")["failures"] == 1
        return True

    eventually(fails, what="a delivery that fails")
    (aside,) = jobs(server)["s3-access-logs"]["setAside"]
    assert aside["attempts"] >= 1
    denied = [event for event in events(root, name="PutObject") if event.get("errorCode") == "AccessDenied"]
    assert denied and denied[0]["userIdentity"]["type"] == "AWSService"
    assert denied[0]["userIdentity"]["invokedBy"] == "logging.s3.amazonaws.com"
    assert denied[0]["requestParameters"]["bucketName"] == target
    for wrong in ({"source": "another"}, {"source": bucket, "account": "999999999999"}):
        let_in(root, target, **wrong)
        assert run(server, "s3-access-logs")["failures"] == 1
    assert keys(root, target) == []
    let_in(root, target, source=bucket, account=server.account)
    found = delivered(server, root, target, request_id(put))
    assert [line["operation"] for line in found if line["request_id"] == request_id(put)] == ["REST.PUT.OBJECT"]
    assert jobs(server)["s3-access-logs"]["setAsideCount"] == 0
    # Behind a crash nothing is missing that was there before.
    root.s3.delete_bucket_policy(Bucket=target)
    more = [root.s3.put_object(Bucket=bucket, Key=f"k{number}", Body=b"1") for number in range(5)]
    eventually(fails, what="a delivery that fails")
    server.kill()
    server.start()
    root = Clients(server.http, server.root)
    let_in(root, target)
    delivered(server, root, target, *(request_id(answer) for answer in more))


def test_log_files_are_encrypted_as_their_bucket_says(fresh_server):
    """The four tests: ciphertext on the disk, refused without the key's policy, refused when the key is off, and the trail says who used it."""
    server = fresh_server()
    root = Clients(server.http, server.root)
    account, marker = server.account, scan.new_marker().hex()
    own = allow("kms:*", Principal={"AWS": f"arn:aws:iam::{account}:root"})
    key = root.kms.create_key(Policy=policy(own))["KeyMetadata"]["Arn"]
    bucket = unique("bucket")
    root.s3.create_bucket(Bucket=bucket)
    target = target_of(root)
    rule = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key}}
    root.s3.put_bucket_encryption(Bucket=target, ServerSideEncryptionConfiguration={"Rules": [rule]})
    log_to(root, bucket, target)
    marked = client("s3", server.http, server.root, user_agent_extra=marker)
    put = marked.put_object(Bucket=bucket, Key="x", Body=b"1")

    def fails():
        assert run(server, "s3-access-logs")["failures"] == 1
        return True

    eventually(fails, what="a delivery that the key's policy does not allow")
    assert keys(root, target) == []
    let = allow("kms:GenerateDataKey", Principal=SERVICE) | {"Condition": {"StringEquals": {"aws:SourceAccount": account}}}
    root.kms.put_key_policy(KeyId=key, PolicyName="default", Policy=policy(own, let))
    found = delivered(server, root, target, request_id(put))
    assert any(marker in line["agent"] for line in found)
    head = root.s3.head_object(Bucket=target, Key=keys(root, target)[0])
    assert (head["ServerSideEncryption"], head["SSEKMSKeyId"]) == ("aws:kms", key)
    used = [event for event in events(root, name="GenerateDataKey") if "errorCode" not in event]
    assert used and used[0]["userIdentity"]["type"] == "AWSService"
    assert used[0]["requestParameters"]["encryptionContext"]["aws:s3:arn"].startswith(f"arn:aws:s3:::{target}/log/")
    root.kms.disable_key(KeyId=key)
    with refused("KMS.DisabledException", 400):
        root.s3.get_object(Bucket=target, Key=keys(root, target)[0])
    before = keys(root, target)
    marked.put_object(Bucket=bucket, Key="y", Body=b"1")
    eventually(fails, what="a delivery under a key that is off")
    assert keys(root, target) == before
    server.stop()
    scan.assert_no_plaintext(server.data_dir, [marker.encode()])
