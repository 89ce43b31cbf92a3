"""Access points: their calls, what comes through them and what does not, and who may."""

import json
import socket
import urllib.parse

import pytest
import urllib3

from conformance import raw
from conformance.audit import event_of
from conformance.principals import Clients, allow, client, create_account, create_role, create_user, deny, policy, unique
from conformance.refusal import denied, refused
from conformance.tests.s3.test_s3_logging import delivered, log_to, request_id, target_of

REGION = "us-east-1"
OPEN = {"BlockPublicAcls": False, "IgnorePublicAcls": False, "BlockPublicPolicy": False, "RestrictPublicBuckets": False}


@pytest.fixture(autouse=True)
def hosts(monkeypatch):
    """Clients put access points and accounts in front of the host name, which no resolver here knows."""
    resolve = socket.getaddrinfo
    ours = ("127.0.0.1", "localhost")
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest, **named: resolve("127.0.0.1" if str(host).endswith(ours) else host, *rest, **named))


class Account:
    """An account's administrator, its buckets and its access points."""

    def __init__(self, server, clients):
        self.server, self.clients = server, clients
        self.number = clients.principal.account or server.account
        self.s3, self.control = clients.s3, client("s3control", server.http, clients.principal)

    def bucket(self, *statements, **objects):
        name = unique("behind")
        self.s3.create_bucket(Bucket=name)
        for key, body in objects.items():
            self.s3.put_object(Bucket=name, Key=key, Body=body.encode())
        if statements:
            self.allow_at(name, *statements)
        return name

    def allow_at(self, bucket, *statements):
        arns = [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"]
        self.s3.put_bucket_policy(Bucket=bucket, Policy=policy(*[{"Resource": arns} | one for one in statements]))

    def point(self, bucket, *statements, **options):
        """A new access point, with these statements in its policy."""
        name = unique("point")[:20]
        made = self.control.create_access_point(AccountId=self.number, Name=name, Bucket=bucket, **options)
        point = Point(self, name, made["AccessPointArn"], made["Alias"])
        if statements:
            point.allow(*statements)
        return point

    def user(self, *statements):
        return create_user(self.clients, *statements)


class Point:
    def __init__(self, account, name, arn, alias):
        self.account, self.name, self.arn, self.alias = account, name, arn, alias
        self.named = {"AccountId": account.number, "Name": name}

    @property
    def both(self):
        return [self.arn, f"{self.arn}/object/*"]

    def allow(self, *statements):
        text = policy(*[{"Resource": self.both} | one for one in statements])
        self.account.control.put_access_point_policy(**self.named, Policy=text)


def through(server, principal, **settings):
    """A client as users have it, with nothing set but the endpoint, which has a name."""
    settings.setdefault("s3", {})
    return client("s3", server.http, principal, endpoint_url=f"http://localhost:{server.http.port}", **settings)


def statement(action, principal, **more):
    """An Allow statement for Account.allow_at and Point.allow, which put in the resources."""
    arn = principal if isinstance(principal, (str, dict)) else {"AWS": principal.arn}
    return {"Effect": "Allow", "Action": action, "Principal": arn, **more}


def delegated(account):
    """Lets the access points of an account decide: as AWS recommends."""
    return statement("s3:*", "*", Condition={"StringEquals": {"s3:DataAccessPointAccount": account.number}})


def get(s3, bucket, key="x"):
    return s3.get_object(Bucket=bucket, Key=key)["Body"].read().decode()


@pytest.fixture(scope="module")
def own(server, root):
    return Account(server, root)


@pytest.fixture(scope="module")
def other(server):
    return Account(server, Clients(server.http, create_account(server)))


# The calls of S3 Control.


def test_an_access_point_is_made_read_listed_and_deleted(own):
    bucket = own.bucket()
    point = own.point(bucket)
    assert point.arn == f"arn:aws:s3:{REGION}:{own.number}:accesspoint/{point.name}"
    start, _, random = point.alias.removesuffix("-s3alias").rpartition("-")
    assert point.alias.endswith("-s3alias") and start == point.name[:20] and len(random) == 34 and len(point.alias) <= 63
    found = own.control.get_access_point(**point.named)
    assert {name: found[name] for name in ("Name", "Bucket", "NetworkOrigin", "Alias", "AccessPointArn", "BucketAccountId")} == {
        "Name": point.name, "Bucket": bucket, "NetworkOrigin": "Internet", "Alias": point.alias, "AccessPointArn": point.arn, "BucketAccountId": own.number}
    assert found["PublicAccessBlockConfiguration"] == {name: True for name in OPEN}
    assert found["Endpoints"] == {"ipv4": own.server.http.host} and "VpcConfiguration" not in found
    listed = own.control.list_access_points(AccountId=own.number, Bucket=bucket)["AccessPointList"]
    assert listed == [{"Name": point.name, "NetworkOrigin": "Internet", "Bucket": bucket, "AccessPointArn": point.arn, "Alias": point.alias, "BucketAccountId": own.number}]
    own.control.delete_access_point(**point.named)
    for call in (own.control.get_access_point, own.control.delete_access_point, own.control.get_access_point_policy):
        with refused("NoSuchAccessPoint", 404, "^The specified accesspoint does not exist$"):
            call(**point.named)
    assert own.control.list_access_points(AccountId=own.number, Bucket=bucket)["AccessPointList"] == []


def test_the_same_name_again_is_refused(own):
    bucket = own.bucket()
    point = own.point(bucket)
    with refused("AccessPointAlreadyOwnedByYou", 409):
        own.control.create_access_point(**point.named, Bucket=bucket)
    own.control.delete_access_point(**point.named)
    again = own.control.create_access_point(**point.named, Bucket=bucket)
    assert again["AccessPointArn"] == point.arn and again["Alias"] != point.alias


@pytest.mark.parametrize("name", ["a" * 51, "Upper", "with.dot", "under_score", "-start", "end-", "x-s3alias"])
def test_names_follow_aws_rules(own, name):
    with refused("InvalidRequest", 400, "access point name"):
        own.control.create_access_point(AccountId=own.number, Name=name, Bucket="any-bucket")


def test_what_is_not_there_is_refused_in_words(own, other):
    bucket = own.bucket()
    with refused("NoSuchBucket", 404):
        own.point(unique("absent"))
    with refused("InvalidRequest", 400, "no VPC endpoints"):
        own.point(bucket, VpcConfiguration={"VpcId": "vpc-1a2b3c4d"})
    with refused("InvalidRequest", 400, "scope"):
        own.point(bucket, Scope={"Permissions": ["GetObject"]})
    with refused("InvalidRequest", 400, "data sources"):
        own.control.list_access_points(AccountId=own.number, DataSourceType="FSX_OPENZFS")
    assert own.control.list_access_points(AccountId=own.number, Bucket=bucket)["AccessPointList"] == []
    elsewhere = client("s3control", own.server.http, own.server.root, region="eu-west-1")
    with refused("InvalidRequest", 400, "Region"):
        elsewhere.create_access_point(AccountId=own.number, Name="elsewhere", Bucket=bucket)
    for call in (other.control.get_access_point, other.control.delete_access_point, other.control.get_access_point_policy):
        with refused("AccessDenied", 403):
            call(AccountId=own.number, Name="any")


def test_lists_go_by_pages_and_by_bucket(other):
    first, second = other.bucket(), other.bucket()
    made = sorted([other.point(first).name for _ in range(3)] + [other.point(second).name for _ in range(2)])
    seen, token = [], {}
    while True:
        page = other.control.list_access_points(AccountId=other.number, MaxResults=2, **token)
        assert len(page["AccessPointList"]) <= 2
        seen += [entry["Name"] for entry in page["AccessPointList"]]
        if "NextToken" not in page:
            break
        token = {"NextToken": page["NextToken"]}
    assert seen == made
    of_second = other.control.list_access_points(AccountId=other.number, Bucket=second)["AccessPointList"]
    assert {entry["Bucket"] for entry in of_second} == {second} and len(of_second) == 2
    page = other.control.list_access_points(AccountId=other.number, MaxResults=2)
    for wrong in ({"NextToken": "nonsense"}, {"NextToken": page["NextToken"], "Bucket": first}):
        with refused("InvalidRequest", 400, "token"):
            other.control.list_access_points(AccountId=other.number, **wrong)
    elsewhere = client("s3control", other.server.http, other.clients.principal, region="eu-west-1")
    assert elsewhere.list_access_points(AccountId=other.number)["AccessPointList"] == []


def test_policies_are_put_read_judged_and_deleted(own):
    point = own.point(own.bucket(), PublicAccessBlockConfiguration=OPEN)
    for call in (own.control.get_access_point_policy, own.control.get_access_point_policy_status):
        with refused("NoSuchAccessPointPolicy", 404):
            call(**point.named)
    user = own.user()
    point.allow(statement("s3:GetObject", user))
    shown = json.loads(own.control.get_access_point_policy(**point.named)["Policy"])
    assert shown["Statement"][0]["Principal"] == {"AWS": user.arn}
    assert own.control.get_access_point_policy_status(**point.named)["PolicyStatus"] == {"IsPublic": False}
    with refused("MalformedPolicy", 400, "^Policy has invalid resource$"):
        own.control.put_access_point_policy(**point.named, Policy=policy(allow("s3:GetObject", "arn:aws:s3:::bucket/*", Principal={"AWS": user.arn})))
    with refused("MalformedPolicy", 400, "^Action does not apply to any resource"):
        own.control.put_access_point_policy(**point.named, Policy=policy(allow("s3:GetObject", point.arn, Principal={"AWS": user.arn})))
    with refused("MalformedPolicy", 400):
        own.control.put_access_point_policy(**point.named, Policy="{")
    for _ in range(2):
        own.control.delete_access_point_policy(**point.named)
    with refused("NoSuchAccessPointPolicy", 404):
        own.control.get_access_point_policy(**point.named)


def test_public_policies_are_refused_by_each_level_of_the_block(server, other):
    bucket = other.bucket()
    public = statement("s3:GetObject", "*")
    closed, opened = other.point(bucket), other.point(bucket, PublicAccessBlockConfiguration=OPEN)
    with refused("AccessDenied", 403, "BlockPublicPolicy"):
        closed.allow(public)
    with refused("AccessDenied", 403, "BlockPublicPolicy"):
        opened.allow(public)
    other.s3.delete_public_access_block(Bucket=bucket)
    opened.allow(public)
    assert other.control.get_access_point_policy_status(**opened.named)["PolicyStatus"] == {"IsPublic": True}
    other.control.put_public_access_block(AccountId=other.number, PublicAccessBlockConfiguration=OPEN | {"BlockPublicPolicy": True})
    try:
        with refused("AccessDenied", 403, "BlockPublicPolicy"):
            opened.allow(public)
    finally:
        other.control.delete_public_access_block(AccountId=other.number)


def test_tags_are_kept_and_tested_by_policies(own):
    point = own.point(own.bucket(), Tags=[{"Key": "team", "Value": "blue"}])
    named = {"AccountId": own.number, "ResourceArn": point.arn}
    assert own.control.list_tags_for_resource(**named)["Tags"] == [{"Key": "team", "Value": "blue"}]
    own.control.tag_resource(**named, Tags=[{"Key": "team", "Value": "red"}, {"Key": "cost", "Value": "1"}])
    own.control.untag_resource(**named, TagKeys=["cost", "absent"])
    assert own.control.list_tags_for_resource(**named)["Tags"] == [{"Key": "team", "Value": "red"}]
    with refused("InvalidTag", 400):
        own.control.tag_resource(**named, Tags=[{"Key": "aws:x", "Value": "1"}])
    with refused("NoSuchAccessPoint", 404):
        own.control.list_tags_for_resource(AccountId=own.number, ResourceArn=point.arn + "x")
    reader = client("s3control", own.server.http, own.user(allow("s3:GetAccessPoint", Condition={"StringEquals": {"aws:ResourceTag/team": "red"}})))
    assert reader.get_access_point(**point.named)["Name"] == point.name
    own.control.tag_resource(**named, Tags=[{"Key": "team", "Value": "blue"}])
    with refused("AccessDenied", 403, "s3:GetAccessPoint"):
        reader.get_access_point(**point.named)
    with refused("NotImplemented", 501):
        own.control.list_tags_for_resource(AccountId=own.number, ResourceArn=f"arn:aws:s3:{REGION}:{own.number}:storage-lens-group/any")


def test_policies_decide_who_manages_an_access_point(own):
    point = own.point(own.bucket())
    manager = client("s3control", own.server.http, own.user(allow(["s3:GetAccessPoint", "s3:PutAccessPointPolicy"], point.arn)))
    assert manager.get_access_point(**point.named)["Alias"] == point.alias
    with refused("AccessDenied", 403, "s3:DeleteAccessPoint"):
        manager.delete_access_point(**point.named)
    with refused("AccessDenied", 403, "s3:CreateAccessPoint"):
        manager.create_access_point(AccountId=own.number, Name="another", Bucket="any-bucket")
    user = own.user(allow("s3:*"))
    point.allow(deny("s3:GetAccessPointPolicy", point.arn, Principal={"AWS": user.arn}))
    with refused("AccessDenied", 403, "explicit deny"):
        client("s3control", own.server.http, user).get_access_point_policy(**point.named)


def test_the_root_user_repairs_a_policy_that_shuts_everybody_out(own):
    point = own.point(own.bucket())
    point.allow(deny("s3:*", Principal="*", Resource=point.both))
    with refused("AccessDenied", 403, "explicit deny"):
        client("s3control", own.server.http, own.user(allow("s3:*"))).delete_access_point_policy(**point.named)
    assert own.control.get_access_point_policy(**point.named)["Policy"]
    own.control.delete_access_point_policy(**point.named)
    own.control.delete_access_point(**point.named)


def test_a_bucket_with_access_points_is_not_deleted(own, other):
    bucket = own.bucket()
    point = own.point(bucket)
    with refused("BucketHasAccessPointsAttached", 400, "Delete your access points before deleting your bucket"):
        own.s3.delete_bucket(Bucket=bucket)
    own.control.delete_access_point(**point.named)
    foreign = other.point(bucket, BucketAccountId=own.number)
    own.s3.delete_bucket(Bucket=bucket)
    # A new bucket of the name is not the one the access point was made for.
    other.s3.create_bucket(Bucket=bucket)
    other.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    with refused("NoSuchBucket", 404):
        get(other.s3, foreign.alias)


def test_no_bucket_has_the_host_of_an_access_point(own, other):
    point = own.point(own.bucket())
    for account in (own, other):
        with refused("BucketAlreadyExists", 409):
            account.s3.create_bucket(Bucket=f"{point.name}-{own.number}")
    own.control.delete_access_point(**point.named)
    own.s3.create_bucket(Bucket=f"{point.name}-{own.number}")
    with refused("InvalidRequest", 400, "host of the bucket"):
        own.control.create_access_point(**point.named, Bucket=own.bucket())


# What comes through.


def test_objects_are_reached_by_arn_and_by_alias(server, own):
    bucket = own.bucket(x="behind")
    point = own.point(bucket)
    hosts = []
    by_host = through(server, server.root)
    virtual = through(server, server.root, s3={"addressing_style": "virtual"})
    for s3 in (by_host, virtual):
        s3.meta.events.register("before-send.s3", lambda request, **_: hosts.append(urllib.parse.urlsplit(request.url).hostname))
    for s3, name in ((by_host, point.arn), (virtual, point.alias), (own.s3, point.alias)):
        assert get(s3, name) == "behind"
        s3.put_object(Bucket=name, Key="folder/new", Body=b"new")
        assert get(own.s3, bucket, "folder/new") == "new"
        assert [entry["Key"] for entry in s3.list_objects_v2(Bucket=name)["Contents"]] == ["folder/new", "x"]
        s3.delete_object(Bucket=name, Key="folder/new")
        with refused("NoSuchKey", 404):
            get(s3, name, "folder/new")
    assert set(hosts) == {f"{point.name}-{own.number}.localhost", f"{point.alias}.localhost"}
    assert own.s3.head_bucket(Bucket=point.alias)["AccessPointAlias"] is True
    assert by_host.head_bucket(Bucket=point.arn)["AccessPointAlias"] is False
    with refused("404", 404):
        own.s3.head_bucket(Bucket=point.alias.replace("-s3alias", "a-s3alias"))


def test_multipart_copies_and_presigned_addresses_go_through(server, own):
    bucket = own.bucket(x="source")
    point = own.point(bucket)
    s3 = through(server, server.root)
    upload = s3.create_multipart_upload(Bucket=point.arn, Key="big")
    assert upload["Bucket"] == bucket
    part = s3.upload_part(Bucket=point.arn, Key="big", UploadId=upload["UploadId"], PartNumber=1, Body=b"part")
    s3.complete_multipart_upload(Bucket=point.arn, Key="big", UploadId=upload["UploadId"], MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})
    assert get(own.s3, bucket, "big") == "part"
    s3.copy_object(Bucket=point.arn, Key="copy", CopySource={"Bucket": point.arn, "Key": "x"})
    s3.copy_object(Bucket=point.alias, Key="copy2", CopySource=f"{point.alias}/x")
    assert get(own.s3, bucket, "copy") == get(own.s3, bucket, "copy2") == "source"
    for source in (f"{bucket}/x", f"{point.alias}/x"):
        with refused("InvalidRequest", 400, "trying to copy an object to itself"):
            s3.copy_object(Bucket=point.arn, Key="x", CopySource=source)
    absent = point.arn.replace(REGION, "eu-west-1")
    with refused("InvalidRequest", 400, "Region"):
        s3.copy_object(Bucket=point.arn, Key="copy", CopySource={"Bucket": absent, "Key": "x"})
    signer = through(server, server.root, signature_version="s3v4")
    for name in (point.arn, point.alias):
        address = urllib.parse.urlsplit(signer.generate_presigned_url("get_object", Params={"Bucket": name, "Key": "x"}))
        answer = raw.http(server.http, "GET", f"{address.path}?{address.query}", headers={"host": address.netloc})
        assert (answer.status, answer.body) == (200, b"source"), answer.body


def test_forms_go_through(server, own):
    bucket = own.bucket()
    point = own.point(bucket)
    signer = client("s3", server.http, server.root, signature_version="s3v4")
    form = signer.generate_presigned_post(Bucket=point.alias, Key="form")
    answer = urllib3.request("POST", form["url"], fields=form["fields"] | {"file": ("name", b"by a form")})
    assert answer.status == 204, answer.data
    assert get(own.s3, bucket, "form") == "by a form"
    own.allow_at(bucket, deny("s3:PutObject", f"arn:aws:s3:::{bucket}/*", Principal="*", Condition={"ArnEquals": {"s3:DataAccessPointArn": point.arn}}))
    answer = urllib3.request("POST", form["url"], fields=form["fields"] | {"file": ("name", b"another")})
    assert answer.status == 403 and b"AccessDenied" in answer.data


def test_the_cli_goes_through(server, own, cli, tmp_path):
    bucket = own.bucket(x="cli")
    point = own.point(bucket)
    cli.run("s3", "cp", f"s3://{point.alias}/x", str(tmp_path / "x"))
    assert (tmp_path / "x").read_text() == "cli"
    cli.run("s3", "cp", str(tmp_path / "x"), f"s3://{point.alias}/y")
    assert get(own.s3, bucket, "y") == "cli"


REFUSED = [
    ("delete_bucket", {}), ("get_bucket_tagging", {}), ("get_bucket_encryption", {}), ("get_bucket_versioning", {}), ("delete_bucket_policy", {}),
    ("get_public_access_block", {}), ("put_bucket_acl", {"ACL": "private"}), ("get_object_lock_configuration", {}),
]


@pytest.mark.parametrize("operation,arguments", REFUSED, ids=[name for name, _ in REFUSED])
def test_what_is_the_buckets_alone_does_not_go_through(own, operation, arguments):
    point = own.point(own.bucket())
    with refused("MethodNotAllowed", 405):
        getattr(own.s3, operation)(Bucket=point.alias, **arguments)


def test_settings_that_aws_shows_through_access_points_are_shown(own):
    bucket = own.bucket(statement("s3:GetObject", "*", Condition={"StringEquals": {"aws:PrincipalAccount": own.number}}))
    point = own.point(bucket)
    assert own.s3.get_bucket_location(Bucket=point.alias)["LocationConstraint"] is None
    assert own.s3.get_bucket_acl(Bucket=point.alias)["Grants"]
    assert json.loads(own.s3.get_bucket_policy(Bucket=point.alias)["Policy"])["Statement"]
    with refused("NoSuchCORSConfiguration", 404):
        own.s3.get_bucket_cors(Bucket=point.alias)


def test_pages_of_other_origins_are_answered_by_the_rules_of_the_bucket(server, own):
    bucket = own.bucket(x="x")
    own.s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [{"AllowedOrigins": ["https://page.example"], "AllowedMethods": ["GET"]}]})
    point = own.point(bucket)
    asked = {"origin": "https://page.example", "access-control-request-method": "GET"}
    for path, host in ((f"/{point.alias}/x", server.http.host), ("/x", f"{point.name}-{own.number}.localhost:{server.http.port}")):
        answer = raw.http(server.http, "OPTIONS", path, headers=asked | {"host": host})
        assert (answer.status, answer.headers["access-control-allow-origin"]) == (200, "https://page.example")
        refusal = raw.http(server.http, "OPTIONS", path, headers=asked | {"host": host, "origin": "https://other.example"})
        assert (refusal.status, refusal.code) == (403, "AccessForbidden")


def test_strangers_do_not_come_through(server, own):
    bucket = own.bucket(x="x")
    own.s3.delete_public_access_block(Bucket=bucket)
    own.allow_at(bucket, statement("s3:GetObject", "*"))
    point = own.point(bucket, statement("s3:GetObject", "*"), PublicAccessBlockConfiguration=OPEN)
    anonymous = client("s3", server.http, None)
    assert get(anonymous, bucket) == "x"
    with refused("AccessDenied", 403):
        get(anonymous, point.alias)


# Who may.


def test_a_user_needs_the_access_point_and_the_bucket(server, own):
    bucket = own.bucket(x="x")
    jane = own.user()
    point = own.point(bucket, statement(["s3:GetObject", "s3:ListBucket"], jane))
    s3 = through(server, jane)
    of_object = f"{point.arn}/object/x"
    with refused("AccessDenied", 403) as refusal:
        get(s3, point.arn)
    assert refusal.message.startswith(denied(jane.arn, "s3:GetObject", of_object))
    own.allow_at(bucket, delegated(own))
    assert get(s3, point.arn) == "x" and s3.list_objects_v2(Bucket=point.arn)["KeyCount"] == 1
    with refused("AccessDenied", 403) as refusal:
        s3.put_object(Bucket=point.arn, Key="y", Body=b"")
    assert refusal.message.startswith(denied(jane.arn, "s3:PutObject", f"{point.arn}/object/y"))
    with refused("AccessDenied", 403):
        get(client("s3", server.http, jane), bucket)
    own.control.delete_access_point_policy(**point.named)
    with refused("AccessDenied", 403):
        get(s3, point.arn)
    own.allow_at(bucket, statement("s3:GetObject", jane))
    point.allow(statement("s3:GetObject", jane))
    assert get(s3, point.arn) == "x"


def test_identity_policies_name_the_access_point(server, own):
    bucket = own.bucket(x="x")
    point, another = own.point(bucket), own.point(bucket)
    user = own.user(allow("s3:GetObject", f"{point.arn}/object/*"))
    s3 = through(server, user)
    assert get(s3, point.arn) == "x"
    for name in (another.arn, bucket):
        with refused("AccessDenied", 403):
            get(s3, name)
    by_bucket = through(server, own.user(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*")))
    assert get(by_bucket, bucket) == "x"
    with refused("AccessDenied", 403):
        get(by_bucket, point.arn)
    denying = through(server, own.user(allow("s3:*"), deny("s3:GetObject", f"arn:aws:s3:::{bucket}/*")))
    with refused("AccessDenied", 403, "explicit deny in an identity-based policy"):
        get(denying, point.arn)


def test_denials_of_either_policy_count(server, own):
    bucket = own.bucket(x="x")
    user = own.user(allow("s3:*"))
    point = own.point(bucket)
    s3 = through(server, user)
    assert get(s3, point.arn) == "x"
    point.allow(deny("s3:GetObject", f"{point.arn}/object/x", Principal="*"))
    with refused("AccessDenied", 403, "explicit deny in a resource-based policy"):
        get(s3, point.arn)
    assert get(s3, bucket) == "x"
    own.control.delete_access_point_policy(**point.named)
    own.allow_at(bucket, deny("s3:GetObject", f"arn:aws:s3:::{bucket}/x", Principal="*"))
    with refused("AccessDenied", 403, "explicit deny in a resource-based policy"):
        get(s3, point.arn)


KEYS = ["s3:DataAccessPointArn", "s3:DataAccessPointAccount", "s3:AccessPointNetworkOrigin", "s3:AccessPointTag/team"]


@pytest.mark.parametrize("key", KEYS)
def test_policies_test_the_access_point(server, own, key):
    """A bucket that is reached through one access point alone."""
    bucket = own.bucket(x="x")
    point = own.point(bucket, Tags=[{"Key": "team", "Value": "blue"}])
    value = dict(zip(KEYS, (point.arn, own.number, "Internet", "blue"), strict=True))[key]
    user = own.user(allow("s3:*"))
    own.allow_at(bucket, {"Effect": "Deny", "Action": "s3:GetObject", "Principal": {"AWS": user.arn}, "Condition": {"StringNotEquals": {key: value}}})
    assert get(through(server, user), point.arn) == "x"
    with refused("AccessDenied", 403, "explicit deny"):
        get(client("s3", server.http, user), bucket)
    own.allow_at(bucket, {"Effect": "Deny", "Action": "s3:GetObject", "Principal": {"AWS": user.arn}, "Condition": {"StringEquals": {key: value}}})
    with refused("AccessDenied", 403, "explicit deny"):
        get(through(server, user), point.arn)
    assert get(client("s3", server.http, user), bucket) == "x"


def test_session_policies_limit_to_the_access_point(server, own):
    bucket = own.bucket(x="x", y="y")
    point = own.point(bucket)
    visitor = own.user(allow("sts:AssumeRole"))
    role = create_role(own.clients, {"AWS": visitor.arn}, allow("s3:*"))
    limits = policy(allow("s3:GetObject", f"{point.arn}/object/x"))
    session = Clients(server.http, visitor).sts.assume_role(RoleArn=role, RoleSessionName="session", Policy=limits)
    s3 = through(server, type(visitor).of_session(session))
    assert get(s3, point.arn) == "x"
    for name, key in ((point.arn, "y"), (bucket, "x")):
        with refused("AccessDenied", 403, "session policy"):
            get(s3, name, key)


def test_another_account_needs_all_three(server, own, other):
    bucket = own.bucket(x="x")
    point = own.point(bucket)
    user = other.user(allow("s3:*"))
    s3 = through(server, user)
    with refused("AccessDenied", 403):
        get(s3, point.arn)
    point.allow(statement("s3:GetObject", user))
    with refused("AccessDenied", 403):
        get(s3, point.arn)
    own.allow_at(bucket, delegated(own))
    assert get(s3, point.arn) == "x"
    with refused("AccessDenied", 403, "no identity-based policy"):
        unnamed = other.user()
        point.allow(statement("s3:GetObject", user), statement("s3:GetObject", unnamed))
        get(through(server, unnamed), point.arn)
    own.control.delete_access_point_policy(**point.named)
    with refused("AccessDenied", 403):
        get(s3, point.arn)


def test_an_access_point_at_a_bucket_of_another_account(server, own, other):
    bucket = own.bucket(x="x")
    with refused("AccessDenied", 403):
        other.point(bucket)
    with refused("AccessDenied", 403):
        other.point(bucket, BucketAccountId=other.number)
    point = other.point(bucket, BucketAccountId=own.number)
    assert other.control.get_access_point(**point.named)["BucketAccountId"] == own.number
    s3 = through(server, other.user(allow("s3:*")))
    with refused("AccessDenied", 403):
        get(s3, point.arn)
    own.allow_at(bucket, delegated(other))
    assert get(s3, point.arn) == "x"
    with refused("AccessDenied", 403):
        get(client("s3", server.http, other.clients.principal), bucket)
    # The bucket's own account is a stranger to the access point.
    with refused("AccessDenied", 403):
        get(through(server, own.user(allow("s3:*"))), point.arn)


def test_block_public_access_of_the_access_point_restricts_public_policies(server, own, other):
    bucket = own.bucket(x="x")
    own.s3.delete_public_access_block(Bucket=bucket)
    own.allow_at(bucket, statement("s3:GetObject", "*"))
    open_to_all = own.point(bucket, statement("s3:GetObject", "*"), PublicAccessBlockConfiguration=OPEN)
    restricted = own.point(bucket, statement("s3:GetObject", "*"), PublicAccessBlockConfiguration=OPEN | {"RestrictPublicBuckets": True})
    s3 = through(server, other.user(allow("s3:*")))
    assert get(s3, open_to_all.arn) == "x"
    with refused("AccessDenied", 403):
        get(s3, restricted.arn)
    assert get(through(server, own.user(allow("s3:*"))), restricted.arn) == "x"
    own.s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration=OPEN | {"RestrictPublicBuckets": True})
    with refused("AccessDenied", 403):
        get(s3, open_to_all.arn)


def test_block_public_access_of_the_account_of_a_foreign_access_point_counts_on_use(server, own):
    """It was public when its account had no block, at a bucket of another account, which has none either."""
    bucket = own.bucket(x="x")
    own.s3.delete_public_access_block(Bucket=bucket)
    middle, third = (Account(server, Clients(server.http, create_account(server))) for _ in range(2))
    own.allow_at(bucket, delegated(middle))
    point = middle.point(bucket, statement("s3:GetObject", "*"), BucketAccountId=own.number, PublicAccessBlockConfiguration=OPEN)
    stranger, owner = third.user(allow("s3:*")), middle.user(allow("s3:*"))
    assert get(through(server, stranger), point.arn) == get(through(server, owner), point.arn) == "x"
    middle.control.put_public_access_block(AccountId=middle.number, PublicAccessBlockConfiguration=OPEN | {"RestrictPublicBuckets": True})
    for name in (point.arn, point.alias):
        with refused("AccessDenied", 403):
            get(through(server, stranger), name)
        assert get(through(server, owner), name) == "x"
    middle.control.delete_public_access_block(AccountId=middle.number)
    assert get(through(server, stranger), point.arn) == "x"


def test_block_public_access_of_the_account_of_a_foreign_access_point_is_about_lists_too(server, own):
    bucket = unique("lists")
    own.s3.create_bucket(Bucket=bucket, ObjectOwnership="ObjectWriter")
    own.s3.delete_public_access_block(Bucket=bucket)
    own.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ACL="public-read")
    middle, third = (Account(server, Clients(server.http, create_account(server))) for _ in range(2))
    everybody = statement("s3:GetObject", "*", Condition={"StringEquals": {"aws:PrincipalAccount": third.number}})
    point = middle.point(bucket, everybody, BucketAccountId=own.number, PublicAccessBlockConfiguration=OPEN)
    s3 = through(server, third.user(allow("s3:*")))
    assert get(s3, point.arn) == "x"
    middle.control.put_public_access_block(AccountId=middle.number, PublicAccessBlockConfiguration=OPEN | {"IgnorePublicAcls": True})
    with refused("AccessDenied", 403):
        get(s3, point.arn)
    assert get(s3, bucket) == "x", "the bucket itself has no block"


def test_block_public_access_of_the_access_point_is_about_lists_too(server, own, other):
    bucket = unique("lists")
    own.s3.create_bucket(Bucket=bucket, ObjectOwnership="ObjectWriter")
    own.s3.delete_public_access_block(Bucket=bucket)
    everybody = statement("s3:*", "*", Condition={"StringEquals": {"aws:PrincipalAccount": [own.number, other.number]}})
    closed, opened = own.point(bucket, everybody), own.point(bucket, everybody, PublicAccessBlockConfiguration=OPEN)
    for put in (
        lambda name: own.s3.put_object(Bucket=name, Key="x", Body=b"x", ACL="public-read"), lambda name: own.s3.put_object_acl(Bucket=name, Key="x", ACL="public-read"),
    ):
        put(opened.alias)
        with refused("AccessDenied", 403):
            put(closed.alias)
    stranger = client("s3", server.http, other.user(allow("s3:*")))
    assert get(stranger, bucket) == get(stranger, opened.alias) == "x"
    with refused("AccessDenied", 403):
        get(stranger, closed.alias)


def test_encryption_goes_by_the_bucket(server, own):
    """The key's policy and its encryption context name the object in its bucket, whichever way the request came."""
    key = own.clients.kms.create_key()["KeyMetadata"]["Arn"]
    bucket = own.bucket()
    point = own.point(bucket)
    allowed, without = own.user(allow(["s3:*", "kms:*"])), own.user(allow("s3:*"))
    s3 = through(server, allowed)
    s3.put_object(Bucket=point.arn, Key="x", Body=b"secret", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    answer = s3.get_object(Bucket=point.arn, Key="x")
    assert answer["Body"].read() == b"secret" and answer["SSEKMSKeyId"] == key
    user = Clients(server.http, allowed)
    event = event_of(own.clients, answer, "GetObject")
    assert event["userIdentity"]["arn"] == allowed.arn
    uses = [one for one in own.clients.cloudtrail.lookup_events(LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "Decrypt"}])["Events"] if key in one["CloudTrailEvent"]]
    contexts = [json.loads(one["CloudTrailEvent"])["requestParameters"]["encryptionContext"] for one in uses]
    assert contexts == [{"aws:s3:arn": f"arn:aws:s3:::{bucket}/x"}]
    with refused("AccessDenied", 403, "kms:Decrypt"):
        get(through(server, without), point.arn)
    own.clients.kms.disable_key(KeyId=key)
    with refused("KMS.DisabledException", 400):
        get(s3, point.arn)
    assert user.principal == allowed


# What is told of it.


def test_records_name_the_access_point(server, own):
    bucket = own.bucket(x="x")
    point = own.point(bucket)
    s3 = through(server, server.root)
    event = event_of(own.clients, s3.get_object(Bucket=point.arn, Key="x"), "GetObject")
    assert event["resources"] == [
        {"ARN": f"arn:aws:s3:::{bucket}/x", "accountId": own.number, "type": "AWS::S3::Object"},
        {"ARN": f"arn:aws:s3:::{bucket}", "accountId": own.number, "type": "AWS::S3::Bucket"},
        {"ARN": point.arn, "accountId": own.number, "type": "AWS::S3::AccessPoint"},
    ]
    assert event["requestParameters"] == {"bucketName": point.arn, "key": "x", "Host": f"{point.name}-{own.number}.localhost:{server.http.port}", "x-amz-checksum-mode": "ENABLED"}
    with refused("AccessDenied", 403) as refusal:
        get(through(server, own.user()), point.arn)
    event = event_of(own.clients, refusal.response, "GetObject")
    assert event["errorCode"] == "AccessDenied" and point.arn in [one["ARN"] for one in event["resources"]]
    made = own.control.create_access_point(AccountId=own.number, Name=unique("told")[:20], Bucket=bucket)
    event = event_of(own.clients, made, "CreateAccessPoint")
    assert event["eventSource"] == "s3.amazonaws.com" and event["managementEvent"] is True
    assert event["resources"] == [{"ARN": made["AccessPointArn"], "accountId": own.number, "type": "AWS::S3::AccessPoint"}]
    assert event["responseElements"]["alias"] == made["Alias"]


def test_the_account_of_the_access_point_and_that_of_the_bucket_are_told(server, own, other):
    bucket = own.bucket(delegated(other), x="x")
    point = other.point(bucket, BucketAccountId=own.number)
    answer = through(server, other.user(allow("s3:*"))).get_object(Bucket=point.arn, Key="x")
    for account, seen in ((own, {"AWS::S3::Object", "AWS::S3::Bucket"}), (other, {"AWS::S3::Object", "AWS::S3::Bucket", "AWS::S3::AccessPoint"})):
        event = event_of(account.clients, answer, "GetObject")
        assert event["recipientAccountId"] == account.number and {one["type"] for one in event["resources"]} == seen


def test_the_log_of_the_bucket_names_the_access_point(server, own):
    target, bucket = target_of(own.clients), own.bucket(x="x")
    log_to(own.clients, bucket, target)
    point = own.point(bucket)
    through_point = request_id(own.s3.get_object(Bucket=point.alias, Key="x"))
    direct = request_id(own.s3.get_object(Bucket=bucket, Key="x"))
    seen = {line["request_id"]: (line["bucket"], line["access_point"]) for line in delivered(server, own.clients, target, through_point, direct)}
    assert (seen[through_point], seen[direct]) == ((bucket, point.arn), (bucket, "-"))
