"""Who may reach a bucket and how it is addressed: public access, missing objects, virtual hosts."""

import json
import re
import socket
import urllib.parse

import pytest

from conformance import raw
from conformance.principals import Clients, allow, client, deny, policy, unique
from conformance.refusal import refused


@pytest.fixture
def anonymous(server):
    return client("s3", server.http, None)


def public_read(bucket):
    return policy(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal="*"))


def test_public_policies_are_blocked_until_the_block_is_lifted(root, anonymous, bucket):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    with refused("AccessDenied", 403):
        root.s3.put_bucket_policy(Bucket=bucket, Policy=public_read(bucket))
    root.s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration={"BlockPublicPolicy": False, "RestrictPublicBuckets": False})
    root.s3.put_bucket_policy(Bucket=bucket, Policy=public_read(bucket))
    assert anonymous.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"
    assert root.s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"]["IsPublic"] is True
    root.s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration={"RestrictPublicBuckets": True})
    with refused("AccessDenied", 403):
        anonymous.get_object(Bucket=bucket, Key="x")


def test_restricting_a_public_bucket_shuts_out_other_accounts_too(root, other_account, bucket):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    root.s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration={"RestrictPublicBuckets": False})
    other = {"AWS": f"arn:aws:iam::{other_account.principal.account}:root"}
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(
        allow("s3:GetObject", f"arn:aws:s3:::{bucket}/public/*", Principal="*"),
        allow("s3:GetObject", f"arn:aws:s3:::{bucket}/x", Principal=other),
    ))
    assert other_account.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"
    root.s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration={"RestrictPublicBuckets": True})
    with refused("AccessDenied", 403):
        other_account.s3.get_object(Bucket=bucket, Key="x")
    assert root.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"


@pytest.mark.parametrize("condition, public", [
    ({}, True), ({"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}, False), ({"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}}, True),
    ({"StringEquals": {"aws:PrincipalAccount": "123456789012"}}, False), ({"StringLike": {"aws:PrincipalAccount": "*"}}, True),
    ({"StringLike": {"aws:UserAgent": "secret"}}, True), ({"StringEquals": {"aws:SourceVpc": "vpc-91237329"}}, False),
])
def test_what_counts_as_public(root, bucket, condition, public):
    statement = allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal="*") | ({"Condition": condition} if condition else {})
    if public:
        with refused("AccessDenied", 403):
            root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(statement))
    else:
        root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(statement))


def test_only_who_may_list_learns_that_an_object_is_missing(user, bucket):
    objects, whole = f"arn:aws:s3:::{bucket}/*", f"arn:aws:s3:::{bucket}"
    with refused("AccessDenied", 403):
        user(allow("s3:GetObject", objects)).s3.get_object(Bucket=bucket, Key="missing")
    with refused("NoSuchKey", 404):
        user(allow("s3:GetObject", objects), allow("s3:ListBucket", whole)).s3.get_object(Bucket=bucket, Key="missing")


def test_an_explicit_deny_beats_every_allow_and_spares_only_the_policy_itself(user, root, bucket):
    everything = [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"]
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(deny("s3:*", everything, Principal="*")))
    for caller in (root, user(allow("*"))):
        with refused("AccessDenied", 403):
            caller.s3.get_object(Bucket=bucket, Key="x")
    with refused("AccessDenied", 403):
        user(allow("*")).s3.delete_bucket_policy(Bucket=bucket)
    root.s3.delete_bucket_policy(Bucket=bucket)
    assert root.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"


def test_a_key_of_kms_is_not_used_for_unsigned_requests(server, root, anonymous, bucket, key):
    """Not even where the bucket and the key let everybody in."""
    root.s3.delete_public_access_block(Bucket=bucket)
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow(["s3:GetObject", "s3:PutObject"], f"arn:aws:s3:::{bucket}/*", Principal="*")))
    everybody = policy(allow("kms:*", Principal={"AWS": f"arn:aws:iam::{server.account}:root"}), allow("kms:*", Principal="*"))
    root.kms.put_key_policy(KeyId=key, PolicyName="default", Policy=everybody)
    sealed = {"Bucket": bucket, "Key": "sealed", "Body": b"x", "ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key}
    root.s3.put_object(**sealed)
    root.s3.put_object(Bucket=bucket, Key="plain", Body=b"x")
    assert anonymous.get_object(Bucket=bucket, Key="plain")["Body"].read() == b"x"
    text = "^Requests specifying Server Side Encryption with AWS KMS managed keys require AWS Signature Version 4.$"
    for call in (lambda: anonymous.get_object(Bucket=bucket, Key="sealed"), lambda: anonymous.put_object(**sealed)):
        with refused("InvalidArgument", 400, text) as refusal:
            call()
        assert refusal.response["Error"]["ArgumentName"] == "Authorization" and refusal.response["Error"]["ArgumentValue"] == "null"


def test_refusals_in_the_words_of_s3(server, user, root, bucket, anonymous):
    caller, name = user(), f"arn:aws:s3:::{bucket}"
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    for call, action, resource in (
        (caller.s3.list_buckets, "ListAllMyBuckets", ""),
        (lambda: caller.s3.list_objects_v2(Bucket=bucket), "ListBucket", f' on resource: "{name}"'),
        (lambda: caller.s3.get_object(Bucket=bucket, Key="x"), "GetObject", f' on resource: "{name}/x"'),
    ):
        text = f"User: {caller.principal.arn} is not authorized to perform: s3:{action}{resource} because no identity-based policy allows the s3:{action} action"
        with refused("AccessDenied", 403, f"^{re.escape(text)}$"):
            call()
    for call in (
        lambda: anonymous.get_object(Bucket=bucket, Key="x"), lambda: anonymous.put_object(Bucket=bucket, Key="x", Body=b""),
        lambda: anonymous.list_objects_v2(Bucket=bucket), lambda: anonymous.delete_bucket(Bucket=bucket),
    ):
        with refused("AccessDenied", 403, "^Access Denied$"):
            call()
    answer = raw.http(server.http, "GET", "/")
    assert (answer.status, answer.code, answer.element("Message")) == (403, "AccessDenied", "Access Denied")


def test_a_bucket_policy_alone_admits_a_user_of_the_same_account(user, root, bucket):
    caller = user()
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    with refused("AccessDenied", 403):
        caller.s3.get_object(Bucket=bucket, Key="x")
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal={"AWS": caller.principal.arn})))
    assert caller.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"
    stored = json.loads(root.s3.get_bucket_policy(Bucket=bucket)["Policy"])
    assert stored["Statement"][0]["Principal"] == {"AWS": caller.principal.arn}


def test_policy_variables_give_everyone_a_home(user, root, bucket):
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(deny(
        "s3:PutObject", Principal="*", Condition={"StringEquals": {"aws:PrincipalType": "User"}}, Resource=f"arn:aws:s3:::{bucket}/shared/*")))
    home = allow(["s3:PutObject", "s3:GetObject"], f"arn:aws:s3:::{bucket}/home/${{aws:username}}/*")
    one, two = user(home), user(home)
    one.s3.put_object(Bucket=bucket, Key=f"home/{one.principal.name}/x", Body=b"mine")
    with refused("AccessDenied", 403):
        two.s3.get_object(Bucket=bucket, Key=f"home/{one.principal.name}/x")


def test_a_copy_needs_the_source_and_the_destination(user, root, bucket):
    root.s3.put_object(Bucket=bucket, Key="source", Body=b"x")
    source, destination = f"arn:aws:s3:::{bucket}/source", f"arn:aws:s3:::{bucket}/copy"
    copy = {"Bucket": bucket, "Key": "copy", "CopySource": f"{bucket}/source"}
    for statement in (allow("s3:GetObject", source), allow("s3:PutObject", destination)):
        with refused("AccessDenied", 403):
            user(statement).s3.copy_object(**copy)
        upload = root.s3.create_multipart_upload(Bucket=bucket, Key="copy")["UploadId"]
        with refused("AccessDenied", 403):
            user(statement).s3.upload_part_copy(UploadId=upload, PartNumber=1, **copy)
    user(allow("s3:GetObject", source), allow("s3:PutObject", destination)).s3.copy_object(**copy)


# Addressing.


@pytest.fixture
def virtual(server):
    """A client that puts the bucket into the host name; *.localhost needs no DNS of ours."""
    endpoint = server.http
    return client("s3", endpoint, server.root, endpoint_url=f"http://localhost:{endpoint.port}", s3={"addressing_style": "virtual"})


def test_virtual_host_style(virtual, server, root, monkeypatch):
    resolve = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest, **more: resolve("127.0.0.1" if str(host).endswith("localhost") else host, *rest, **more))
    name = unique("virtual")
    seen = []
    virtual.meta.events.register("before-send.s3", lambda request, **_: seen.append(urllib.parse.urlsplit(request.url).hostname))
    virtual.create_bucket(Bucket=name)
    virtual.put_object(Bucket=name, Key="a/b c+d", Body=b"x")
    assert virtual.get_object(Bucket=name, Key="a/b c+d")["Body"].read() == b"x"
    assert [item["Key"] for item in virtual.list_objects_v2(Bucket=name)["Contents"]] == ["a/b c+d"]
    assert set(seen) == {f"{name}.localhost"}
    assert root.s3.get_object(Bucket=name, Key="a/b c+d")["Body"].read() == b"x", "both styles name the same object"


@pytest.mark.parametrize("host", ["{bucket}.localhost:{port}", "{bucket}.s3.localhost:{port}", "{bucket}.LOCALHOST:{port}"])
def test_the_host_header_names_the_bucket(server, root, bucket, host):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"by host")
    name = host.format(bucket=bucket, port=server.http.port)
    headers = raw.sign(server.http, server.root, "GET", "/x", headers={"Host": name}, url=f"http://{name}/x")
    answer = raw.http(server.http, "GET", "/x", headers=headers)
    assert (answer.status, answer.body) == (200, b"by host")


def test_a_bucket_name_with_dots_works_in_path_style(root):
    name = f"{unique('dots')}.with.dots"
    root.s3.create_bucket(Bucket=name)
    root.s3.put_object(Bucket=name, Key="x", Body=b"x")
    assert root.s3.get_object(Bucket=name, Key="x")["Body"].read() == b"x"


def test_clients_of_both_listeners_share_one_state(server, bucket):
    Clients(server.http, server.root).s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    assert Clients(server.https, server.root).s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"


def test_a_condition_on_an_etag_takes_the_right_to_read(root, user, bucket):
    """An answer of 412 or 200 tells what the object is."""
    etag = root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")["ETag"]
    writer, both = user(allow(["s3:PutObject", "s3:DeleteObject"])), user(allow(["s3:PutObject", "s3:DeleteObject", "s3:GetObject"]))
    for condition in (etag, '"other"'):
        with refused("AccessDenied", 403):
            writer.s3.put_object(Bucket=bucket, Key="x", Body=b"y", IfMatch=condition)
        with refused("AccessDenied", 403):
            writer.s3.delete_object(Bucket=bucket, Key="x", IfMatch=condition)
    with refused("PreconditionFailed", 412):
        both.s3.put_object(Bucket=bucket, Key="x", Body=b"y", IfMatch='"other"')
    both.s3.put_object(Bucket=bucket, Key="x", Body=b"y", IfMatch=etag)
    writer.s3.delete_object(Bucket=bucket, Key="x")


def test_a_copy_brings_tags_only_to_who_may_read_and_write_them(root, user, bucket):
    root.s3.put_object(Bucket=bucket, Key="tagged", Body=b"x", Tagging="secret=yes")
    root.s3.put_object(Bucket=bucket, Key="plain", Body=b"x")
    source = {"Bucket": bucket, "Key": "tagged"}
    rights = ["s3:GetObject", "s3:PutObject"]
    for extra in ([], ["s3:GetObjectTagging"], ["s3:PutObjectTagging"]):
        caller = user(allow(rights + extra))
        with refused("AccessDenied", 403):
            caller.s3.copy_object(Bucket=bucket, Key="copy", CopySource=source)
        caller.s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "plain"})
    caller.s3.copy_object(Bucket=bucket, Key="copy", CopySource=source, TaggingDirective="REPLACE")
    assert root.s3.get_object_tagging(Bucket=bucket, Key="copy")["TagSet"] == []
    user(allow(rights + ["s3:GetObjectTagging", "s3:PutObjectTagging"])).s3.copy_object(Bucket=bucket, Key="copy", CopySource=source)
    assert root.s3.get_object_tagging(Bucket=bucket, Key="copy")["TagSet"] == [{"Key": "secret", "Value": "yes"}]


def test_an_expected_owner_must_be_an_account(root, bucket):
    with refused("InvalidBucketOwnerAWSAccountID", 400):
        root.s3.list_objects_v2(Bucket=bucket, ExpectedBucketOwner="abc")
    with refused("AccessDenied", 403):
        root.s3.list_objects_v2(Bucket=bucket, ExpectedBucketOwner="999999999999")
