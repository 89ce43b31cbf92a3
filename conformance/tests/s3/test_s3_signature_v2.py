"""Signature Version 2: what clients still choose by default, where the server's owner wants it; and all it leaves unsigned."""

import base64
import datetime
import hashlib
import hmac
import json
import re
import time

import pytest

from conformance import raw
from conformance.principals import AwsCli, Clients, Principal, allow, client, create_user, deny, policy
from conformance.refusal import refused
from conformance.server import Server

UNSUPPORTED = "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256."
KMS_TEXT = "Requests specifying Server Side Encryption with AWS KMS managed keys require AWS Signature Version 4."


@pytest.fixture(scope="module")
def old():
    """A server that takes Version 2, with the defaults of buckets of today."""
    with Server(extra_arguments=["--signature-v2", "on"]) as running:
        yield running


@pytest.fixture(scope="module")
def admin(old):
    return Clients(old.http, old.root)


@pytest.fixture(scope="module")
def shelf(admin):
    admin.s3.create_bucket(Bucket="shelf")
    admin.s3.put_bucket_versioning(Bucket="shelf", VersioningConfiguration={"Status": "Enabled"})
    admin.s3.put_object(Bucket="shelf", Key="x", Body=b"x", ContentType="text/plain")
    return "shelf"


def presign(old, method, principal=None, version="s3", **parameters):
    made = client("s3", old.http, principal or old.root, signature_version=version)
    return made.generate_presigned_url(method, Params={"Bucket": "shelf", "Key": "x"} | parameters, ExpiresIn=60)


def fetch(old, url, method="GET", **options):
    return raw.http(old.http, method, url.removeprefix(old.http.url), **options)


def by_hand(old, method, path, *, headers=None, resource=None, body=b"", principal=None):
    """Signs as the documentation says, apart from botocore: `resource` is what is signed of the address."""
    principal = principal or old.root
    headers = {name.lower(): value for name, value in (headers or {}).items()}
    if "date" not in headers and "x-amz-date" not in headers:
        headers["date"] = datetime.datetime.now(datetime.timezone.utc).strftime("%a, %d %b %Y %H:%M:%S GMT")
    amazon = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers) if name.startswith("x-amz-"))
    date = "" if "x-amz-date" in headers else headers["date"]
    lines = [method, headers.get("content-md5", ""), headers.get("content-type", ""), date, amazon + (resource or path)]
    mac = hmac.new(principal.secret_access_key.encode(), "\n".join(lines).encode(), hashlib.sha1).digest()
    headers["authorization"] = f"AWS {principal.access_key_id}:{base64.b64encode(mac).decode()}"
    return raw.http(old.http, method, path, headers=headers, body=body)


def test_boto3s_default_urls_read_and_write(old, admin, shelf):
    made = client("s3", old.http, old.root)
    url = made.generate_presigned_url("get_object", Params={"Bucket": shelf, "Key": "x"})
    assert "AWSAccessKeyId=" in url and fetch(old, url).body == b"x"
    url = made.generate_presigned_url("put_object", Params={
        "Bucket": shelf, "Key": "new", "ContentType": "text/html", "Metadata": {"colour": "red"},
    })
    assert "x-amz-meta-colour=red" in url
    assert fetch(old, url, "PUT", body=b"new").status == 200
    head = admin.s3.head_object(Bucket=shelf, Key="new")
    assert (head["ContentType"], head["Metadata"], head["ContentLength"]) == ("text/html", {"colour": "red"}, 3)
    assert fetch(old, url, "PUT", headers={"x-amz-meta-colour": "blue"}, body=b"new").code == "InvalidRequest"
    url = presign(old, "get_object", ResponseContentDisposition='attachment; filename="a & b.txt"')
    assert fetch(old, url).headers["content-disposition"] == 'attachment; filename="a & b.txt"'


def test_the_cli_presigns(old, shelf):
    cli = AwsCli(old.http, old.root)
    url = cli.run("s3", "presign", f"s3://{shelf}/x").strip()
    assert "AWSAccessKeyId=" in url and fetch(old, url).body == b"x"


def test_boto3_works_with_signed_headers(old, shelf):
    made = client("s3", old.http, old.root, signature_version="s3")
    made.put_object(Bucket=shelf, Key="dir/ä ü+&=.txt", Body=b"text", Metadata={"a": "b  c"}, CacheControl="no-cache")
    got = made.get_object(Bucket=shelf, Key="dir/ä ü+&=.txt")
    assert (got["Body"].read(), got["Metadata"], got["CacheControl"]) == (b"text", {"a": "b  c"}, "no-cache")
    assert "dir/ä ü+&=.txt" in [item["Key"] for item in made.list_objects_v2(Bucket=shelf, Prefix="dir/")["Contents"]]
    made.copy_object(Bucket=shelf, Key="copy", CopySource={"Bucket": shelf, "Key": "x"})
    upload = made.create_multipart_upload(Bucket=shelf, Key="parts")["UploadId"]
    part = made.upload_part(Bucket=shelf, Key="parts", UploadId=upload, PartNumber=1, Body=b"part")
    parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
    made.complete_multipart_upload(Bucket=shelf, Key="parts", UploadId=upload, MultipartUpload=parts)
    assert made.get_object(Bucket=shelf, Key="parts", Range="bytes=1-2")["Body"].read() == b"ar"
    deleted = made.delete_objects(Bucket=shelf, Delete={"Objects": [{"Key": "copy"}, {"Key": "parts"}]})
    assert {item["Key"] for item in deleted["Deleted"]} == {"copy", "parts"}


def test_virtual_hosts(old, shelf):
    endpoint = f"http://localhost:{old.http.port}"
    made = client("s3", old.http, old.root, signature_version="s3", s3={"addressing_style": "virtual"}, endpoint_url=endpoint)
    url = made.generate_presigned_url("get_object", Params={"Bucket": shelf, "Key": "x"})
    assert url.startswith(f"http://{shelf}.localhost")
    answer = raw.http(old.http, "GET", url.partition(str(old.http.port))[2], headers={"host": f"{shelf}.localhost:{old.http.port}"})
    assert answer.body == b"x"
    other = raw.http(old.http, "GET", url.partition(str(old.http.port))[2], headers={"host": f"other.localhost:{old.http.port}"})
    assert other.code == "SignatureDoesNotMatch"


def test_session_tokens_are_signed(old, admin, shelf):
    user = create_user(admin, allow("s3:*"))
    made = Clients(old.http, user).sts.get_session_token()["Credentials"]
    session = Principal(made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"], old.account)
    url = presign(old, "get_object", principal=session)
    assert "x-amz-security-token=" in url and fetch(old, url).body == b"x"
    without = re.sub(r"&x-amz-security-token=[^&]*|x-amz-security-token=[^&]*&", "", url)
    assert fetch(old, without).status == 403
    token = {"x-amz-security-token": session.session_token}
    assert by_hand(old, "GET", f"/{shelf}/x", headers=token, principal=session).body == b"x"


def test_by_hand_and_with_the_secret_of_another(old, shelf):
    assert by_hand(old, "GET", f"/{shelf}/x").body == b"x"
    stamp = datetime.datetime.now(datetime.timezone.utc).strftime("%a, %d %b %Y %H:%M:%S +0000")
    assert by_hand(old, "GET", f"/{shelf}/x", headers={"x-amz-date": stamp}).body == b"x"
    wrong = Principal(old.root.access_key_id, "x" * 40)
    answer = by_hand(old, "GET", f"/{shelf}/x", principal=wrong)
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")
    assert answer.element("StringToSign").startswith("GET\n\n\n") and answer.element("CanonicalRequest") is None
    answer = by_hand(old, "GET", f"/{shelf}/x", principal=Principal("AKIAIOSFODNN7EXAMPLE", "x" * 40))
    assert (answer.status, answer.code) == (403, "InvalidAccessKeyId")
    late = "Tue, 27 Mar 2007 19:36:42 GMT"
    assert by_hand(old, "GET", f"/{shelf}/x", headers={"date": late}).code == "RequestTimeTooSkewed"
    for name in ("date", "x-amz-date"):
        answer = by_hand(old, "GET", f"/{shelf}/x", headers={name: "Fri, 07 Jul 1950 21:53:04 GMT"})
        wanted = "AWS authentication requires a valid Date or x-amz-date header"
        assert (answer.status, answer.code, answer.element("Message")) == (403, "AccessDenied", wanted)


@pytest.mark.parametrize("change, code", [
    (lambda url: url + "&versionId=null", "SignatureDoesNotMatch"), (lambda url: url + "&acl", "SignatureDoesNotMatch"),
    (lambda url: url + "&response-content-type=text%2Fhtml", "SignatureDoesNotMatch"),
    (lambda url: url.replace("/x?", "/new?"), "SignatureDoesNotMatch"), (lambda url: url + "&x-amz-meta-a=b", "SignatureDoesNotMatch"),
    (lambda url: url + "&Expires=9999999999", "AccessDenied"), (lambda url: re.sub(r"Expires=\d+", "Expires=9999999999", url), "SignatureDoesNotMatch"),
    (lambda url: url + "&X-Amz-Algorithm=AWS4-HMAC-SHA256", "InvalidArgument"), (lambda url: url + "&AWSAccessKeyId=x", "AccessDenied"),
    (lambda url: url + "&attributes", "InvalidRequest"), (lambda url: url + "&retention", "InvalidRequest"),
    (lambda url: re.sub(r"Expires=\d+", f"Expires={int(time.time()) - 1}", url), "AccessDenied"),
])
def test_a_changed_url_is_refused(old, shelf, change, code):
    answer = fetch(old, change(presign(old, "get_object")))
    status = 400 if code.startswith("Invalid") else 403
    assert (answer.status, answer.code) == (status, code)


def test_another_method_is_another_signature(old, shelf):
    url = presign(old, "get_object")
    assert fetch(old, url, "DELETE").code == "SignatureDoesNotMatch"
    assert fetch(old, url, "PUT", body=b"y").code == "SignatureDoesNotMatch"
    assert fetch(old, url, headers={"authorization": f"AWS {old.root.access_key_id}:x"}).code == "InvalidArgument"


@pytest.mark.parametrize("parameter", ["encryption", "publicAccessBlock", "ownershipControls", "policyStatus"])
def test_an_unsigned_parameter_does_not_choose_the_operation(old, shelf, parameter):
    """The signature for `GET /shelf`, which lists, holds for all of these too."""
    assert by_hand(old, "GET", f"/{shelf}?list-type=2", resource=f"/{shelf}").status == 200
    answer = by_hand(old, "GET", f"/{shelf}?{parameter}", resource=f"/{shelf}")
    assert (answer.status, answer.code, answer.element("Message")) == (400, "InvalidRequest", UNSUPPORTED)


def test_what_can_be_read_in_two_ways_is_refused(old, shelf):
    path = f"/{shelf}/x?versionId=a&versionId=b"
    assert by_hand(old, "GET", path).code == "InvalidRequest"
    path = f"/{shelf}/x?response-content-type=a%26versionId%3Dnull"
    assert by_hand(old, "GET", path, resource=f"/{shelf}/x?response-content-type=a&versionId=null").code == "InvalidRequest"


def test_keys_of_kms_want_version_4(old, admin, shelf):
    key = admin.kms.create_key()["KeyMetadata"]["Arn"]
    admin.s3.put_object(Bucket=shelf, Key="sealed", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    made = client("s3", old.http, old.root, signature_version="s3")
    with refused("InvalidArgument", 400, re.escape(KMS_TEXT)):
        made.get_object(Bucket=shelf, Key="sealed")
    with refused("InvalidArgument", 400, re.escape(KMS_TEXT)):
        made.put_object(Bucket=shelf, Key="y", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    answer = fetch(old, presign(old, "get_object", Key="sealed"))
    assert (answer.status, answer.code, answer.element("Message")) == (400, "InvalidArgument", KMS_TEXT)


def test_policies_see_the_version_and_the_place_of_a_signature(old, admin, shelf):
    user = create_user(admin, allow("s3:GetObject"))

    def passes(version, place):
        if place == "query":
            return fetch(old, presign(old, "get_object", principal=user, version=version)).status == 200
        made = client("s3", old.http, user, signature_version=version)
        try:
            return made.get_object(Bucket=shelf, Key="x")["Body"].read() == b"x"
        except made.exceptions.ClientError as error:
            assert error.response["Error"]["Code"] == "AccessDenied"
            return False

    for key, value, refusing in [
        ("s3:signatureversion", "AWS", {("s3", "header"), ("s3", "query")}),
        ("s3:signatureversion", "AWS4-HMAC-SHA256", {("s3v4", "header"), ("s3v4", "query")}),
        ("s3:authType", "REST-QUERY-STRING", {("s3", "query"), ("s3v4", "query")}),
        ("s3:authType", "REST-HEADER", {("s3", "header"), ("s3v4", "header")}),
    ]:
        statement = deny("s3:GetObject", f"arn:aws:s3:::{shelf}/*", Principal="*", Condition={"StringEquals": {key: value}})
        admin.s3.put_bucket_policy(Bucket=shelf, Policy=policy(statement))
        seen = {(version, place) for version in ("s3", "s3v4") for place in ("header", "query") if not passes(version, place)}
        assert seen == refusing, (key, value)
    admin.s3.delete_bucket_policy(Bucket=shelf)


def test_a_bucket_of_another_region_wants_version_4(old, admin, shelf):
    """As AWS's Regions since 2014 do: Version 2 names no region that a policy could be asked about."""
    client("s3", old.http, old.root, region="eu-west-1").create_bucket(
        Bucket="far", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    answer = by_hand(old, "GET", "/far")
    assert (answer.status, answer.code, answer.element("Message")) == (400, "InvalidRequest", UNSUPPORTED)


def test_other_services_know_no_version_2(old):
    form = {"Content-Type": "application/x-www-form-urlencoded", "Authorization": f"AWS {old.root.access_key_id}:x"}
    answer = raw.http(old.http, "POST", "/", headers=form, body=b"Action=GetCallerIdentity&Version=2011-06-15")
    assert (answer.status, answer.code) == (403, "MissingAuthenticationToken")


def test_the_profile_and_the_flag_decide(fresh_server):
    for options, takes in [
        ({"profile": "compat"}, True), ({"profile": "compat", "extra_arguments": ["--signature-v2", "off"]}, False), ({}, False),
    ]:
        own = fresh_server(**options)
        for _ in range(2):
            answer = by_hand(own, "GET", "/")
            if takes:
                assert answer.status == 200
            else:
                assert (answer.status, answer.code, answer.element("Message")) == (400, "InvalidRequest", UNSUPPORTED)
        said = [json.loads(line) for line in own.log_path.read_text().splitlines() if "s3.signature_version = s3v4" in line]
        assert len(said) == (0 if takes else 1)
        assert own.root.secret_access_key not in own.log_path.read_text()


@pytest.mark.usefixtures("account_hosts")
def test_access_points_take_version_4_alone(old, shelf):
    control = client("s3control", old.http, old.root)
    alias = control.create_access_point(AccountId=old.account, Name="old-ways", Bucket=shelf)["Alias"]
    assert fetch(old, presign(old, "get_object", version="s3v4", Bucket=alias)).status == 200
    answer = fetch(old, presign(old, "get_object", Bucket=alias))
    assert (answer.status, answer.code, answer.element("Message")) == (400, "InvalidRequest", UNSUPPORTED)
    control.delete_access_point(AccountId=old.account, Name="old-ways")
