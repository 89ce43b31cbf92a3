"""Buckets: making, finding, listing, configuring and removing them."""

import json
import os
import re

import pytest
from botocore.exceptions import ClientError

from conformance import raw, scan
from conformance.principals import Clients, allow, client, deny, policy, unique
from conformance.refusal import refused
from conformance.waiting import eventually


@pytest.fixture
def s3(endpoint, server):
    return client("s3", endpoint, server.root)


def test_create_head_list_locate_delete(s3, server):
    name = unique("life")
    assert s3.create_bucket(Bucket=name)["Location"] == f"/{name}"
    head = s3.head_bucket(Bucket=name)
    assert head["BucketRegion"] == server.region
    assert name in [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]
    assert s3.get_bucket_location(Bucket=name).get("LocationConstraint") is None, "us-east-1 is an empty constraint"
    assert s3.delete_bucket(Bucket=name)["ResponseMetadata"]["HTTPStatusCode"] == 204
    with refused("404", 404):
        s3.head_bucket(Bucket=name)


def test_a_name_is_taken_once_for_all_accounts(root, other_account, bucket):
    assert root.s3.create_bucket(Bucket=bucket)["Location"] == f"/{bucket}", "us-east-1 lets the owner create it again"
    with refused("BucketAlreadyExists", 409):
        other_account.s3.create_bucket(Bucket=bucket)
    assert bucket not in [item["Name"] for item in other_account.s3.list_buckets()["Buckets"]]
    with refused("403", 403):
        other_account.s3.head_bucket(Bucket=bucket)


def test_a_bucket_with_objects_is_not_deleted(s3, bucket):
    s3.put_object(Bucket=bucket, Key="x", Body=b"")
    with refused("BucketNotEmpty", 409):
        s3.delete_bucket(Bucket=bucket)
    s3.delete_object(Bucket=bucket, Key="x")
    s3.delete_bucket(Bucket=bucket)


def test_buckets_are_listed_in_pages_by_prefix(other_account):
    s3, stem = other_account.s3, unique("page")
    names = sorted(f"{stem}-{number}" for number in range(5))
    for name in names:
        s3.create_bucket(Bucket=name)
    listed, token = [], {}
    while True:
        page = s3.list_buckets(Prefix=stem, MaxBuckets=2, **token)
        assert len(page["Buckets"]) <= 2
        listed += [bucket["Name"] for bucket in page["Buckets"]]
        if "ContinuationToken" not in page:
            break
        token = {"ContinuationToken": page["ContinuationToken"]}
    assert listed == names


def test_a_new_bucket_has_the_defaults_of_today(s3, bucket):
    rule = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"][0]
    assert rule["ApplyServerSideEncryptionByDefault"] == {"SSEAlgorithm": "AES256"}
    assert rule["BlockedEncryptionTypes"] == {"EncryptionType": ["SSE-C"]}
    assert s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"] == {
        "BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": True, "RestrictPublicBuckets": True,
    }
    assert "Status" not in s3.get_bucket_versioning(Bucket=bucket)


def test_default_encryption_is_set_read_and_reset(s3, bucket, key):
    rule = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key}, "BucketKeyEnabled": True}
    s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [rule]})
    stored = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"][0]
    assert {name: stored[name] for name in rule} == rule
    put = s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    assert (put["ServerSideEncryption"], put["SSEKMSKeyId"], put["BucketKeyEnabled"]) == ("aws:kms", key, True)
    s3.delete_bucket_encryption(Bucket=bucket)
    assert s3.put_object(Bucket=bucket, Key="y", Body=b"y")["ServerSideEncryption"] == "AES256"
    assert s3.head_object(Bucket=bucket, Key="x")["SSEKMSKeyId"] == key, "objects keep the mode they were written with"
    with refused("InvalidArgument", 400):
        s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [
            {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256", "KMSMasterKeyID": key}}]})


def test_a_policy_is_set_read_and_deleted(s3, bucket, server):
    with refused("NoSuchBucketPolicy", 404):
        s3.get_bucket_policy(Bucket=bucket)
    document = policy({"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{server.account}:root"}, "Action": "s3:GetObject",
                       "Resource": f"arn:aws:s3:::{bucket}/*"})
    s3.put_bucket_policy(Bucket=bucket, Policy=document)
    assert json.loads(s3.get_bucket_policy(Bucket=bucket)["Policy"]) == json.loads(document)
    s3.delete_bucket_policy(Bucket=bucket)
    with refused("NoSuchBucketPolicy", 404):
        s3.get_bucket_policy(Bucket=bucket)


@pytest.mark.parametrize("document, code", [
    ("{", "MalformedPolicy"),
    ('{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}', "MalformedPolicy"),
    ('{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::another-bucket/*"}]}', "MalformedPolicy"),
    ('{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "NotPrincipal": {"AWS": "*"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::BUCKET/*"}]}', "MalformedPolicy"),
])
def test_a_malformed_policy_is_refused(s3, bucket, document, code):
    with refused(code, 400):
        s3.put_bucket_policy(Bucket=bucket, Policy=document.replace("BUCKET", bucket))
    with refused("NoSuchBucketPolicy", 404):
        s3.get_bucket_policy(Bucket=bucket)


def test_unfinished_uploads_go_with_their_bucket(fresh_server):
    """Also from disk, without a restart; a new bucket of the name has none of them."""
    server = fresh_server()
    s3 = Clients(server.http, server.root).s3
    s3.create_bucket(Bucket="gone")
    before, size_bytes = scan.stored_bytes(server.data_dir), 24 << 20
    uploads = [s3.create_multipart_upload(Bucket="gone", Key=key)["UploadId"] for key in ("x", "x", "y")]
    s3.upload_part(Bucket="gone", Key="x", UploadId=uploads[0], PartNumber=1, Body=os.urandom(size_bytes))
    s3.upload_part(Bucket="gone", Key="x", UploadId=uploads[1], PartNumber=3, Body=b"small")
    assert scan.stored_bytes(server.data_dir) >= before + size_bytes
    s3.put_object(Bucket="gone", Key="x", Body=b"x")
    with refused("BucketNotEmpty", 409):
        s3.delete_bucket(Bucket="gone")
    assert len(s3.list_multipart_uploads(Bucket="gone")["Uploads"]) == 3
    s3.delete_object(Bucket="gone", Key="x")
    assert s3.delete_bucket(Bucket="gone")["ResponseMetadata"]["HTTPStatusCode"] == 204
    with refused("NoSuchBucket", 404):
        s3.upload_part(Bucket="gone", Key="x", UploadId=uploads[0], PartNumber=2, Body=b"x")
    s3.create_bucket(Bucket="gone")
    assert "Uploads" not in s3.list_multipart_uploads(Bucket="gone")
    with refused("NoSuchUpload", 404):
        s3.list_parts(Bucket="gone", Key="x", UploadId=uploads[0])
    eventually(lambda: scan.stored_bytes(server.data_dir) < before + size_bytes // 2, seconds=90, what="the space of the parts to come back")
    s3.put_object(Bucket="gone", Key="x", Body=b"x")


BUCKET, OBJECTS = "arn:aws:s3:::BUCKET", "arn:aws:s3:::BUCKET/*"
REFUSED_STATEMENTS = {
    "Policy has invalid resource": [
        deny("s3:*", "*"), deny("s3:GetObject", "arn:aws:s3:::another-bucket/*"), deny("s3:GetObject", [OBJECTS, "arn:aws:s3:::BUCKET2/*"]),
        {"Effect": "Deny", "Action": "s3:*", "NotResource": "*"},
    ],
    "Policy has invalid action": [
        deny("s3:Foo", OBJECTS), deny("s3:ListObjectsV2", BUCKET), deny("s3:Foo*", OBJECTS), deny(["s3:GetObject", "kms:Decrypt"], OBJECTS),
    ],
    "Action does not apply to any resource(s) in statement": [
        deny("s3:GetObject", BUCKET), deny("s3:ListBucket", OBJECTS), deny(["s3:GetObject", "s3:ListBucket"], OBJECTS),
        deny("s3:GetBucket*", OBJECTS), deny("s3:ListAllMyBuckets", [BUCKET, OBJECTS]),
    ],
    "Policy has an invalid condition key": [
        deny("s3:GetObject", OBJECTS, Condition={"StringEquals": {key: "x"}}) for key in ("aws:Foo", "s3:Foo", "s3:ExistingObjectTag", "kms:ViaService")
    ],
    "Conditions do not apply to combination of actions and resources in statement": [
        deny("s3:GetObject", OBJECTS, Condition={"StringEquals": {"s3:x-amz-acl": "private"}}),
        deny("s3:GetObject", OBJECTS, Condition={"Null": {"s3:x-amz-server-side-encryption": "true"}}),
        deny("s3:Get*", OBJECTS, Condition={"StringLike": {"s3:prefix": "a*"}}),
        deny(["s3:ListBucket", "s3:GetBucketLocation"], BUCKET, Condition={"StringLike": {"s3:prefix": "a*"}}),
        deny("s3:DeleteObject", OBJECTS, Condition={"StringEquals": {"s3:ExistingObjectTag/kept": "true"}}),
    ],
}


@pytest.mark.parametrize("text, statement", [(text, one) for text, some in REFUSED_STATEMENTS.items() for one in some])
def test_statements_that_cannot_be_about_the_bucket_are_refused(root, bucket, text, statement):
    good = deny("s3:GetObjectTorrent", OBJECTS, Principal="*")
    document = policy(good, {**statement, "Principal": "*"}).replace("BUCKET", bucket)
    with refused("MalformedPolicy", 400, f"^{re.escape(text)}$"):
        root.s3.put_bucket_policy(Bucket=bucket, Policy=document)
    with refused("NoSuchBucketPolicy", 404):
        root.s3.get_bucket_policy(Bucket=bucket)


def test_statements_of_everything_a_bucket_has_are_stored(root, bucket):
    """Actions and condition keys of features that are not built are still those of S3."""
    keys = ["aws:PrincipalTag/team", "aws:RequestTag/team", "aws:ResourceTag/team", "aws:SourceVpce", "aws:SourceVpc", "aws:PrincipalOrgID",
            "aws:SourceOrgID", "aws:ResourceOrgID", "aws:SourceAccount", "s3:ExistingObjectTag/team", "s3:DataAccessPointAccount", "s3:TlsVersion"]
    statements = [
        deny(["s3:ReplicateObject", "s3:PutObjectLegalHold", "s3:BypassGovernanceRetention", "s3:ObjectOwnerOverrideToBucketOwner"], OBJECTS),
        deny(["s3:PutAnalyticsConfiguration", "s3:GetIntelligentTieringConfiguration", "S3:getbucketacl"], BUCKET),
        deny(["s3:GetObject", "s3:ListBucket"], [BUCKET, OBJECTS]), deny("*", OBJECTS), deny("s3:List*", OBJECTS), deny("s3:GetObject", "arn:aws:s3:::BUCKET*"),
        deny("s3:*", [BUCKET, OBJECTS], Condition={"StringEquals": {key: "x" for key in keys}}),
        deny("s3:*", [BUCKET, OBJECTS], Condition={"StringEquals": {"s3:prefix": "x", "s3:x-amz-acl": "private"}}),
    ]
    document = policy(*({**one, "Principal": {"AWS": "*"}} for one in statements)).replace("BUCKET", bucket)
    # The root user of the bucket's account may always take such a policy away again.
    root.s3.put_bucket_policy(Bucket=bucket, Policy=document)
    root.s3.delete_bucket_policy(Bucket=bucket)


def test_bucket_tags(s3, bucket):
    with refused("NoSuchTagSet", 404):
        s3.get_bucket_tagging(Bucket=bucket)
    s3.put_bucket_tagging(Bucket=bucket, Tagging={"TagSet": [{"Key": "a", "Value": "1"}]})
    assert s3.get_bucket_tagging(Bucket=bucket)["TagSet"] == [{"Key": "a", "Value": "1"}]
    s3.delete_bucket_tagging(Bucket=bucket)
    with refused("NoSuchTagSet", 404):
        s3.get_bucket_tagging(Bucket=bucket)


def test_public_access_block_is_set_and_deleted(s3, bucket):
    s3.put_public_access_block(Bucket=bucket, PublicAccessBlockConfiguration={"BlockPublicPolicy": False, "BlockPublicAcls": True})
    assert s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"] == {
        "BlockPublicAcls": True, "IgnorePublicAcls": False, "BlockPublicPolicy": False, "RestrictPublicBuckets": False,
    }
    s3.delete_public_access_block(Bucket=bucket)
    with refused("NoSuchPublicAccessBlockConfiguration", 404):
        s3.get_public_access_block(Bucket=bucket)


@pytest.mark.parametrize("read, code", [
    ("get_bucket_cors", "NoSuchCORSConfiguration"), ("get_bucket_website", "NoSuchWebsiteConfiguration"),
    ("get_bucket_lifecycle_configuration", "NoSuchLifecycleConfiguration"),
    ("get_bucket_replication", "ReplicationConfigurationNotFoundError"),
    ("get_object_lock_configuration", "ObjectLockConfigurationNotFoundError"),
])
def test_configurations_nobody_set_answer_their_own_code(s3, bucket, read, code):
    """Terraform reads all of them at every refresh and takes these codes for `not set`."""
    with refused(code, 404):
        getattr(s3, read)(Bucket=bucket)


def test_configurations_with_a_default_answer_it(s3, bucket, server):
    assert s3.get_bucket_request_payment(Bucket=bucket)["Payer"] == "BucketOwner"
    assert "LoggingEnabled" not in s3.get_bucket_logging(Bucket=bucket)
    assert "Status" not in s3.get_bucket_accelerate_configuration(Bucket=bucket)
    grants = s3.get_bucket_acl(Bucket=bucket)
    assert [grant["Permission"] for grant in grants["Grants"]] == ["FULL_CONTROL"] and grants["Owner"]["ID"]


def test_acls_are_off(s3, bucket):
    for name in ("public-read", "private"):
        with refused("AccessControlListNotSupported", 400):
            s3.put_object(Bucket=bucket, Key="x", Body=b"", ACL=name)
    s3.put_object(Bucket=bucket, Key="x", Body=b"", ACL="bucket-owner-full-control")


def test_the_region_of_a_bucket_binds(server):
    west = client("s3", server.http, server.root, region="eu-west-1")
    name = unique("west")
    west.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert west.get_bucket_location(Bucket=name)["LocationConstraint"] == "eu-west-1"
    for other in ({"CreateBucketConfiguration": {"LocationConstraint": "us-west-2"}}, {}):
        with refused("IllegalLocationConstraintException", 400):
            west.create_bucket(Bucket=unique("west"), **other)


def test_a_client_of_another_region_is_told_and_follows(server, bucket, root):
    """The SDK learns the bucket's region from the refusal and signs again; other clients see why."""
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    elsewhere = client("s3", server.http, server.root, region="eu-west-1")
    assert elsewhere.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"
    assert client("s3", server.http, server.root, region="eu-west-1").head_object(Bucket=bucket, Key="x")["ContentLength"] == 1
    assert elsewhere.get_bucket_location(Bucket=bucket)["LocationConstraint"] is None
    assert client("s3", server.http, server.root, region="eu-west-1").head_bucket(Bucket=bucket)["BucketRegion"] == server.region
    for method, path in (("GET", f"/{bucket}?versioning"), ("GET", f"/{bucket}/x"), ("HEAD", f"/{bucket}/x"), ("GET", f"/{bucket}?list-type=2")):
        answer = raw.signed(server.http, server.root, method, path, region="eu-west-1")
        assert answer.status == 400 and answer.headers["x-amz-bucket-region"] == server.region, (method, path)
        if method != "HEAD":
            assert (answer.code, answer.element("Region")) == ("AuthorizationHeaderMalformed", server.region)
    url = client("s3", server.http, server.root, region="eu-west-1", signature_version="s3v4").generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "x"})
    answer = raw.http(server.http, "GET", url.removeprefix(server.http.url))
    assert (answer.status, answer.code, answer.element("Region")) == (400, "AuthorizationQueryParametersError", server.region)
    assert answer.headers["x-amz-bucket-region"] == server.region


def test_expected_bucket_owner_is_checked(s3, bucket, server):
    s3.put_object(Bucket=bucket, Key="x", Body=b"x", ExpectedBucketOwner=server.account)
    for call in (
        lambda: s3.get_object(Bucket=bucket, Key="x", ExpectedBucketOwner="999999999999"),
        lambda: s3.put_object(Bucket=bucket, Key="x", Body=b"y", ExpectedBucketOwner="999999999999"),
        lambda: s3.list_objects_v2(Bucket=bucket, ExpectedBucketOwner="999999999999"),
    ):
        with refused("AccessDenied", 403):
            call()


def test_an_expected_owner_tells_a_foreign_caller_nothing(root, user, other_account, server, bucket):
    """Whoever may not use the bucket gets one answer, whatever owner it guesses; whoever may is told that it is another."""
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    for stranger in (other_account, user(), Clients(server.http, None)):
        calls = {
            "get_object": {"Key": "x"}, "put_object": {"Key": "y", "Body": b"y"}, "delete_object": {"Key": "x"}, "list_objects_v2": {}, "head_bucket": {},
            "get_bucket_policy": {}, "get_bucket_location": {}, "create_multipart_upload": {"Key": "y"},
        }
        for name, arguments in calls.items():
            answers = []
            for owner in (server.account, "999999999999", None):
                with pytest.raises(ClientError) as refusal:
                    getattr(stranger.s3, name)(Bucket=bucket, **arguments, **({"ExpectedBucketOwner": owner} if owner else {}))
                answers.append((refusal.value.response["Error"], refusal.value.response["ResponseMetadata"]["HTTPStatusCode"]))
            assert answers[0] == answers[1] == answers[2], (name, answers)
    reader = user(allow("s3:GetObject", f"arn:aws:s3:::{bucket}/*"))
    assert reader.s3.get_object(Bucket=bucket, Key="x", ExpectedBucketOwner=server.account)["Body"].read() == b"x"
    with refused("AccessDenied", 403, "Access Denied"):
        reader.s3.get_object(Bucket=bucket, Key="x", ExpectedBucketOwner="999999999999")
    with refused("AccessDenied", 403, "Access Denied"):
        root.s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "x"}, ExpectedSourceBucketOwner="999999999999")


def test_buckets_and_objects_survive_a_restart(fresh_server):
    server = fresh_server()
    s3 = Clients(server.http, server.root).s3
    s3.create_bucket(Bucket="kept")
    bodies = {"small": b"s" * 100, "large": b"l" * 3_000_000}
    for key, body in bodies.items():
        s3.put_object(Bucket="kept", Key=key, Body=body)
    server.restart()
    s3 = Clients(server.http, server.root).s3
    assert {key: s3.get_object(Bucket="kept", Key=key)["Body"].read() for key in bodies} == bodies


def test_the_compat_profile_has_the_defaults_of_before(fresh_server):
    server = fresh_server(profile="compat")
    s3 = Clients(server.http, server.root).s3
    s3.create_bucket(Bucket="old-defaults")
    with refused("NoSuchPublicAccessBlockConfiguration", 404):
        s3.get_public_access_block(Bucket="old-defaults")
    s3.put_bucket_policy(Bucket="old-defaults", Policy=policy(allow("s3:GetObject", "arn:aws:s3:::old-defaults/*", Principal="*")))
    s3.put_object(Bucket="old-defaults", Key="x", Body=b"public")
    assert client("s3", server.http, None).get_object(Bucket="old-defaults", Key="x")["Body"].read() == b"public"
