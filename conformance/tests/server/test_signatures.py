"""Who is calling: every way a signature can be missing, wrong, stale or stretched, with each protocol's own error."""

import datetime
import hashlib
import json
import urllib.parse

import botocore.auth
import pytest
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from conformance import raw
from conformance.principals import Principal, client, create_role, unique
from conformance.refusal import refused

UNKNOWN = Principal("AKIAIOSFODNN7EXAMPLE", "x" * 40)


def wrong_secret(principal):
    return Principal(principal.access_key_id, principal.secret_access_key[:-1] + "#")


def call(service, endpoint, principal):
    made = client(service, endpoint, principal)
    return {"kms": lambda: made.list_keys(), "s3": lambda: made.list_buckets(), "sts": lambda: made.get_caller_identity(),
            "iam": lambda: made.list_users(), "cloudtrail": lambda: made.lookup_events()}[service]()


@pytest.mark.parametrize("service, code, status", [
    ("kms", "InvalidSignatureException", 400), ("cloudtrail", "InvalidSignatureException", 400), ("s3", "SignatureDoesNotMatch", 403),
    ("sts", "SignatureDoesNotMatch", 403), ("iam", "SignatureDoesNotMatch", 403),
])
def test_a_wrong_secret(server, endpoint, service, code, status):
    with refused(code, status):
        call(service, endpoint, wrong_secret(server.root))


@pytest.mark.parametrize("service, code, status", [
    ("kms", "UnrecognizedClientException", 400), ("cloudtrail", "UnrecognizedClientException", 400), ("s3", "InvalidAccessKeyId", 403),
    ("sts", "InvalidClientTokenId", 403), ("iam", "InvalidClientTokenId", 403),
])
def test_an_unknown_access_key(server, endpoint, service, code, status):
    with refused(code, status):
        call(service, endpoint, UNKNOWN)


def test_no_signature_at_all(server, bucket):
    answer = raw.http(server.http, "POST", "/", headers={"X-Amz-Target": "TrentService.ListKeys", "Content-Type": "application/x-amz-json-1.1"}, body=b"{}")
    assert (answer.status, answer.code) == (400, "MissingAuthenticationTokenException")
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = raw.http(server.http, "POST", "/", headers=form, body=b"Action=GetCallerIdentity&Version=2011-06-15")
    assert (answer.status, answer.code) == (403, "MissingAuthenticationToken")
    answer = raw.http(server.http, "GET", f"/{bucket}/x")
    assert (answer.status, answer.code) == (403, "AccessDenied")


def signed_at(endpoint, principal, when, service, method="GET", path="/", headers=None, body=b""):
    """Headers signed as if the clock showed `when`."""
    stamp = when.strftime("%Y%m%dT%H%M%SZ")
    request = AWSRequest(method, f"{endpoint.url}{path}", headers=headers or {}, data=body)
    request.headers["Host"] = endpoint.host
    if service == "s3":
        request.headers["X-Amz-Content-SHA256"] = hashlib.sha256(body).hexdigest()
    signer = (botocore.auth.S3SigV4Auth if service == "s3" else botocore.auth.SigV4Auth)(
        Credentials(principal.access_key_id, principal.secret_access_key, principal.session_token), service, endpoint.region
    )
    request.context["timestamp"] = stamp
    request.headers["X-Amz-Date"] = stamp
    canonical = signer.canonical_request(request)
    signature = signer.signature(signer.string_to_sign(request, canonical), request)
    signed_headers = signer.signed_headers(signer.headers_to_sign(request))
    scope = signer.scope(request)
    request.headers["Authorization"] = f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders={signed_headers}, Signature={signature}"
    return dict(request.headers.items())


MINUTES = datetime.timedelta(minutes=1)


def now():
    return datetime.datetime.now(datetime.timezone.utc)


@pytest.mark.parametrize("minutes, fresh", [(0, True), (-13, True), (13, True), (-17, False), (17, False), (-60 * 24 * 8, False)])
def test_the_clock_of_an_s3_client_may_differ_by_fifteen_minutes(server, minutes, fresh):
    headers = signed_at(server.http, server.root, now() + minutes * MINUTES, "s3")
    answer = raw.http(server.http, "GET", "/", headers=headers)
    if fresh:
        assert answer.status == 200
    else:
        assert (answer.status, answer.code) == (403, "RequestTimeTooSkewed")


@pytest.mark.parametrize("minutes, fresh", [(0, True), (-4, True), (4, True), (-7, False), (7, False)])
def test_the_clock_of_other_clients_may_differ_by_five_minutes(server, minutes, fresh):
    json_headers = {"X-Amz-Target": "TrentService.ListKeys", "Content-Type": "application/x-amz-json-1.1"}
    answer = raw.http(server.http, "POST", "/", body=b"{}",
                      headers=signed_at(server.http, server.root, now() + minutes * MINUTES, "kms", "POST", headers=json_headers, body=b"{}"))
    assert (answer.status, answer.code) == ((200, None) if fresh else (400, "InvalidSignatureException"))
    form, body = {"Content-Type": "application/x-www-form-urlencoded"}, b"Action=GetCallerIdentity&Version=2011-06-15"
    answer = raw.http(server.http, "POST", "/", body=body,
                      headers=signed_at(server.http, server.root, now() + minutes * MINUTES, "sts", "POST", headers=form, body=body))
    assert answer.status == (200 if fresh else 403) and (fresh or answer.code == "SignatureDoesNotMatch")


def test_the_scope_must_name_our_service_and_region(server, bucket):
    answer = raw.signed(server.http, server.root, "GET", f"/{bucket}", region="eu-north-1")
    assert (answer.status, answer.code) == (400, "AuthorizationHeaderMalformed") and answer.element("Region") == server.region
    headers = {"X-Amz-Target": "TrentService.ListKeys", "Content-Type": "application/x-amz-json-1.1"}
    answer = raw.signed(server.http, server.root, "POST", "/", headers=headers, body=b"{}", service="sts")
    assert (answer.status, answer.code) == (400, "InvalidSignatureException"), "a signature for one service opens no other"


def test_every_amz_header_must_be_signed(server, bucket, root):
    headers = raw.sign(server.http, server.root, "PUT", f"/{bucket}/x", body=b"data")
    for name in ("x-amz-meta-added", "x-amz-acl", "x-amz-server-side-encryption", "x-amz-copy-source"):
        answer = raw.http(server.http, "PUT", f"/{bucket}/x", headers=headers | {name: "AES256"}, body=b"data")
        assert (answer.status, answer.code) == (403, "AccessDenied"), name
    with refused("404", 404):
        root.s3.head_object(Bucket=bucket, Key="x")


@pytest.mark.parametrize("change", ["path", "query", "method", "header value", "host"])
def test_nothing_signed_can_change(server, bucket, root, change):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    headers = raw.sign(server.http, server.root, "GET", f"/{bucket}/x", headers={"x-amz-checksum-mode": "ENABLED"})
    method, path = "GET", f"/{bucket}/x"
    if change == "path":
        path = f"/{bucket}/y"
    elif change == "query":
        path += "?acl"
    elif change == "method":
        method = "DELETE"
    elif change == "header value":
        headers["x-amz-checksum-mode"] = "DISABLED"
    else:
        headers["Host"] = f"localhost:{server.http.port}"
    answer = raw.http(server.http, method, path, headers=headers)
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")
    assert root.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"


def test_a_mismatch_never_shows_the_signature_we_computed(server, bucket):
    """A computed signature in an answer would let anyone sign by trial."""
    headers = raw.sign(server.http, server.root, "GET", f"/{bucket}")
    right = headers["Authorization"].rsplit("=", 1)[1]
    headers["Authorization"] = headers["Authorization"].replace(right, "0" * 64)
    answer = raw.http(server.http, "GET", f"/{bucket}", headers=headers)
    assert answer.code == "SignatureDoesNotMatch" and right.encode() not in answer.body
    assert right not in server.log()


def test_an_inactive_or_deleted_access_key_stops_at_once(user, root):
    caller = user()
    iam, name, key_id = root.iam, caller.principal.name, caller.principal.access_key_id
    assert caller.sts.get_caller_identity()["Arn"] == caller.principal.arn
    iam.update_access_key(UserName=name, AccessKeyId=key_id, Status="Inactive")
    with refused("InvalidClientTokenId", 403):
        caller.sts.get_caller_identity()
    with refused("InvalidAccessKeyId", 403):
        caller.s3.list_buckets()
    iam.update_access_key(UserName=name, AccessKeyId=key_id, Status="Active")
    assert caller.sts.get_caller_identity()["Arn"] == caller.principal.arn
    iam.delete_access_key(UserName=name, AccessKeyId=key_id)
    with refused("InvalidClientTokenId", 403):
        caller.sts.get_caller_identity()


def test_session_tokens_cannot_be_dropped_changed_or_mixed(user, root, server):
    caller = user({"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"})
    role = create_role(root, {"AWS": caller.principal.arn})
    one, two = (Principal.of_session(caller.sts.assume_role(RoleArn=role, RoleSessionName=unique("s"))) for _ in range(2))
    assert client("sts", server.http, one).get_caller_identity()["Arn"] == one.arn
    without = Principal(one.access_key_id, one.secret_access_key)
    mixed = Principal(one.access_key_id, one.secret_access_key, two.session_token)
    middle = len(one.session_token) // 2
    changed = one.session_token[:middle] + ("A" if one.session_token[middle] != "A" else "B") + one.session_token[middle + 1 :]
    changed = Principal(one.access_key_id, one.secret_access_key, changed)
    for principal, code, status in ((without, "InvalidAccessKeyId", 403), (mixed, "InvalidToken", 400), (changed, "InvalidToken", 400)):
        with refused("InvalidClientTokenId", 403):
            client("sts", server.http, principal).get_caller_identity()
        with refused(code, status):
            client("s3", server.http, principal).list_buckets()
        with refused("UnrecognizedClientException", 400):
            client("kms", server.http, principal).list_keys()


# Presigned URLs.


def presign(server, bucket, key, *, method="get_object", expires=60, endpoint=None, principal=None, **more):
    made = client("s3", endpoint or server.http, principal or server.root, signature_version="s3v4")
    return made.generate_presigned_url(method, Params={"Bucket": bucket, "Key": key, **more}, ExpiresIn=expires)


def fetch(endpoint, url, method="GET", headers=None, body=b""):
    return raw.http(endpoint, method, url[len(endpoint.url) :], headers=headers, body=body)


def test_a_presigned_url_reads_and_writes(server, endpoint, bucket, root):
    put = presign(server, bucket, "x", method="put_object", endpoint=endpoint)
    assert fetch(endpoint, put, "PUT", body=b"by link").status == 200
    got = fetch(endpoint, presign(server, bucket, "x", endpoint=endpoint))
    assert (got.status, got.body) == (200, b"by link")
    head = presign(server, bucket, "x", method="head_object", endpoint=endpoint)
    assert fetch(endpoint, head, "HEAD").headers["content-length"] == "7"
    delete = presign(server, bucket, "x", method="delete_object", endpoint=endpoint)
    assert fetch(endpoint, delete, "DELETE").status == 204


def presigned_at(server, path, when, expires):
    """A presigned GET whose X-Amz-Date is `when`."""
    principal, endpoint = server.root, server.http
    stamp = when.strftime("%Y%m%dT%H%M%SZ")
    scope = f"{stamp[:8]}/{endpoint.region}/s3/aws4_request"
    query = "&".join([
        "X-Amz-Algorithm=AWS4-HMAC-SHA256", f"X-Amz-Credential={urllib.parse.quote(principal.access_key_id + '/' + scope, safe='')}",
        f"X-Amz-Date={stamp}", f"X-Amz-Expires={expires}", "X-Amz-SignedHeaders=host",
    ])
    canonical = f"GET\n{path}\n{query}\nhost:{endpoint.host}\n\nhost\nUNSIGNED-PAYLOAD"
    key = ("AWS4" + principal.secret_access_key).encode()
    for part in scope.split("/"):
        key = raw.hmac_sha256(key, part)
    text = f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    return f"{endpoint.url}{path}?{query}&X-Amz-Signature={raw.hmac_sha256(key, text).hex()}"


def test_a_presigned_url_lives_as_long_as_it_says(server, bucket, root):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    path = f"/{bucket}/x"
    assert fetch(server.http, presigned_at(server, path, now() - 10 * MINUTES, 900)).body == b"x"
    assert fetch(server.http, presigned_at(server, path, now() - 60 * 24 * 6 * MINUTES, 604_800)).body == b"x"
    expired = fetch(server.http, presigned_at(server, path, now() - 10 * MINUTES, 300))
    assert (expired.status, expired.code, expired.element("Message")) == (403, "AccessDenied", "Request has expired")
    assert expired.element("Expires") and expired.element("ServerTime")
    early = fetch(server.http, presigned_at(server, path, now() + 60 * MINUTES, 300))
    assert (early.status, early.code) == (403, "AccessDenied")
    never = fetch(server.http, presigned_at(server, path, now(), "0"))
    assert (never.status, never.code, never.element("Message")) == (403, "AccessDenied", "Request has expired")
    for expires in ("-1", "604801", "soon"):
        answer = fetch(server.http, presigned_at(server, path, now(), expires))
        assert (answer.status, answer.code) == (400, "AuthorizationQueryParametersError"), expires


@pytest.mark.parametrize("header", ["x-amz-meta-smuggled", "x-amz-server-side-encryption", "x-amz-acl", "x-amz-tagging", "x-amz-copy-source"])
def test_a_header_added_to_a_presigned_url_is_refused(server, bucket, root, header):
    url = presign(server, bucket, "x", method="put_object")
    answer = fetch(server.http, url, "PUT", headers={header: "AES256"}, body=b"x")
    assert (answer.status, answer.code) == (403, "AccessDenied")
    assert "There were headers present in the request which were not signed" in answer.element("Message")
    assert answer.element("HeadersNotSigned") == header
    with refused("404", 404):
        root.s3.head_object(Bucket=bucket, Key="x")


def test_a_signed_header_of_a_presigned_url_must_be_sent(server, bucket, root):
    url = presign(server, bucket, "x", method="put_object", ServerSideEncryption="AES256")
    assert fetch(server.http, url, "PUT", body=b"x").status == 403
    assert fetch(server.http, url, "PUT", headers={"x-amz-server-side-encryption": "AES256"}, body=b"x").status == 200


def test_a_version_2_signature_is_named_as_the_reason(server, bucket, root):
    """botocore still presigns so for endpoints it does not know, unless told `signature_version = s3v4`; test_s3_signature_v2.py has the rest."""
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    url = client("s3", server.http, server.root).generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "x"})
    answer = fetch(server.http, url)
    assert "AWSAccessKeyId=" in url and (answer.status, answer.code) == (400, "InvalidRequest")
    assert answer.element("Message") == "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256."


@pytest.mark.parametrize("damage", [
    lambda url: url.replace("X-Amz-Expires=60", "X-Amz-Expires=600"), lambda url: url[:-1] + ("0" if url[-1] != "0" else "1"),
    lambda url: url + "&response-content-type=text%2Fhtml", lambda url: url.replace("/x?", "/y?"), lambda url: url + "&versionId=null",
], ids=["longer life", "signature", "added parameter", "other key", "version"])
def test_a_changed_presigned_url_is_refused(server, bucket, root, damage):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    answer = fetch(server.http, damage(presign(server, bucket, "x")))
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")


def test_a_presigned_url_can_do_no_more_than_its_signer(user, server, bucket, root):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    caller = user({"Effect": "Allow", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket}/x"})
    url = presign(server, bucket, "x", principal=caller.principal)
    assert fetch(server.http, url).body == b"x"
    root.iam.delete_user_policy(UserName=caller.principal.name, PolicyName="test")
    assert fetch(server.http, url).code == "AccessDenied"


def test_a_presigned_url_of_a_session_carries_its_token(user, root, server, bucket):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    caller = user({"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"})
    role = create_role(root, {"AWS": caller.principal.arn}, {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"})
    session = Principal.of_session(caller.sts.assume_role(RoleArn=role, RoleSessionName="link"))
    url = presign(server, bucket, "x", principal=session)
    assert "X-Amz-Security-Token=" in url and fetch(server.http, url).body == b"x"


def test_error_texts_of_json_services_name_the_problem(server):
    answer = raw.json_call(server.http, wrong_secret(server.root), "TrentService.ListKeys", b"{}")
    body = json.loads(answer.body)
    assert body["__type"] == "InvalidSignatureException"
    assert body["message"].startswith("The request signature we calculated does not match the signature you provided.")
