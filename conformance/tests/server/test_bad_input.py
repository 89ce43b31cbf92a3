"""Bad input on raw sockets: always an AWS error or a closed connection, never a hang, a 500 or a dead server."""

import base64
import hashlib
import json
import re
import socket
import threading
import time
import urllib.error
import urllib.request
import uuid

import pytest

from conformance import raw
from conformance.audit import events
from conformance.principals import Clients, unique
from conformance.server import Server
from conformance.waiting import eventually

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
MIB = 1 << 20
# Limits of the server (crates/server/src/connection.rs, crates/wire/src/limits.rs).
HEAD_BYTES_MAX = 256 << 10
HEADER_LINES_MAX = 512
JSON_BYTES_MAX = 4 * MIB


@pytest.fixture(scope="module")
def target():
    """A server of its own: what is thrown at it here must not disturb other tests, nor they it."""
    with Server() as server:
        clients = Clients(server.http, server.root)
        clients.s3.create_bucket(Bucket="target")
        clients.s3.put_object(Bucket="target", Key="kept", Body=b"kept")
        yield server


@pytest.fixture(autouse=True)
def survives(target):
    """After every test here: the same process answers, what was stored is there, and nothing panicked."""
    yield
    assert target.alive()
    assert Clients(target.http, target.root).s3.get_object(Bucket="target", Key="kept")["Body"].read() == b"kept"
    target.check_log()


def said(answer):
    """Status and error code; the code also of XML that no parser takes, since it repeats a name that XML cannot hold."""
    found = re.search(rb"<Code>(.*?)</Code>", answer.body)
    return answer.status, answer.code or (found and found[1].decode())


def assert_said(answer, status, code):
    assert said(answer) == (status, code), answer.body[:300]


# Sizes.


@pytest.mark.parametrize("size_bytes", [9_000, 30_000])
def test_a_large_header_gets_an_aws_error(target, size_bytes):
    headers = raw.sign(target.http, target.root, "PUT", "/target/x", headers={"x-amz-meta-large": "x" * size_bytes}, body=b"x")
    assert_said(raw.http(target.http, "PUT", "/target/x", headers=headers, body=b"x"), 400, "MetadataTooLarge")


def answer_at_the_limit(target, data):
    """The answer to bytes of which the last one is too many, and that nothing follows it on the connection.

    Not one byte more is sent: a server that closes with bytes unread resets the connection, and the reset
    may overtake the answer.
    """
    with raw.connect(target.http) as connection:
        connection.sendall(data)
        answer = raw.read_answer(connection)
        assert connection.recv(1) == b"", "the connection is closed"
        return answer


@pytest.mark.parametrize("start", [
    b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Large: ", b"GET /", b"GET /?a=",
], ids=["header", "path", "query"])
def test_a_head_is_refused_when_it_reaches_the_limit(target, start):
    """The server does not wait for its end, and reads no more of it."""
    assert_said(answer_at_the_limit(target, start.ljust(HEAD_BYTES_MAX, b"x")), 431, None)


def test_one_header_line_too_many_is_refused(target):
    lines = {"Host": "localhost"} | {f"X-{number}": "x" for number in range(HEADER_LINES_MAX)}
    assert_said(answer_at_the_limit(target, raw.request_bytes("GET", "/", lines)), 431, None)


@pytest.mark.parametrize("service, path, headers", [
    ("kms", "/", {"X-Amz-Target": "TrentService.Encrypt", "Content-Type": "application/x-amz-json-1.1"}),
    ("iam", "/", FORM),
    ("s3", "/target?delete", {"Content-MD5": "AAAAAAAAAAAAAAAAAAAAAA=="}),
    ("s3", "/target?policy", {"Content-MD5": "AAAAAAAAAAAAAAAAAAAAAA=="}),
])
def test_an_oversized_document_is_refused_before_it_is_read(target, service, path, headers):
    """The length alone decides; the server must answer although the body never comes."""
    ready = raw.sign(target.http, target.root, "PUT" if "policy" in path else "POST", path, headers=headers | {"X-Amz-Content-SHA256": "0" * 64}, service=service)
    ready["Content-Length"] = str(512 * MIB)
    answer = raw.send_bytes(target.http, raw.request_bytes("PUT" if "policy" in path else "POST", path, ready, b"x" * 1000))
    assert_said(answer, 400, "EntityTooLarge")


def test_an_endless_chunked_document_is_refused_when_it_reaches_the_limit(target):
    headers = {"Host": target.http.host, "Transfer-Encoding": "chunked", "X-Amz-Target": "TrentService.Encrypt", "Content-Type": "application/x-amz-json-1.1"}
    pieces = b"".join([b"10000\r\n" + b"x" * 65_536 + b"\r\n"] * (JSON_BYTES_MAX // 65_536))
    # The byte that is too many, and of its chunk no more.
    assert_said(answer_at_the_limit(target, raw.request_bytes("POST", "/", headers) + pieces + b"1\r\nx"), 400, "EntityTooLarge")


def test_an_object_beyond_the_limit_is_refused_by_its_length(target):
    headers = raw.sign(target.http, target.root, "PUT", "/target/huge", headers={"X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD"})
    headers["Content-Length"] = str((5 << 30) + 1)
    answer = raw.send_bytes(target.http, raw.request_bytes("PUT", "/target/huge", headers))
    assert (answer.status, answer.code) == (400, "EntityTooLarge")


def test_an_object_needs_a_length(target):
    headers = raw.sign(target.http, target.root, "PUT", "/target/x", headers={"X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD"})
    headers["Transfer-Encoding"] = "chunked"
    answer = raw.send_bytes(target.http, raw.request_bytes("PUT", "/target/x", headers, b"1\r\nx\r\n0\r\n\r\n"))
    assert (answer.status, answer.code) == (411, "MissingContentLength")


def test_memory_stays_bounded_under_many_bad_bodies(target):
    """64 connections at once, each with a 16 MiB body that nobody may buffer."""
    before = target.resident_bytes()
    peak = [before]

    headers = raw.sign(target.http, target.root, "POST", "/", service="kms",
                       headers={"X-Amz-Target": "TrentService.Encrypt", "Content-Type": "application/x-amz-json-1.1", "X-Amz-Content-SHA256": "0" * 64})
    data = raw.request_bytes("POST", "/", headers | {"Content-Length": str(16 * MIB)}, b"[" * 16 * MIB)

    def attack():
        raw.send_bytes(target.http, data)
        peak.append(target.resident_bytes())

    threads = [threading.Thread(target=attack) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(peak) - before < 256 * MIB


# Depth and shape of documents.


@pytest.mark.parametrize("body", [
    b"[" * 100_000, b'{"KeyId":' * 20_000, b'{"EncryptionContext":' + b"[" * 50_000 + b"]" * 50_000 + b"}", b'{"KeyId":"\xff\xfe"}', b'{"KeyId":"\\ud800"}',
    b'{"KeyId":1e999999}', b"\x00", b"", b"null", b'{"KeyId":"a","KeyId":"b"}', b'{"EncryptionContext":{"a":{"b":"c"}}}',
], ids=["deep array", "deep object", "deep value", "not UTF-8", "lone surrogate", "huge number", "zero byte", "empty", "null", "key twice", "wrong nesting"])
def test_json_that_cannot_be_read(target, body):
    answer = raw.json_call(target.http, target.root, "TrentService.Encrypt", body)
    # Of what a model can be read from only the members are wrong.
    assert_said(answer, 400, "ValidationException" if body in (b"", b'{"KeyId":"a","KeyId":"b"}') else "SerializationException")


@pytest.mark.parametrize("body", [
    b"<a>" * 30_000, b"<Delete>" + b"<Object>" * 50_000, b"<Delete>" * 1000 + b"</Delete>" * 1000, b"<Delete><Object><Key>x</Key></Object>",
    b'<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Delete><Object><Key>&b;</Key></Object></Delete>',
    b'<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><Delete><Object><Key>&a;</Key></Object></Delete>',
    b"<Delete><Object><Key>&undefined;</Key></Object></Delete>", b"<Delete><Object><Key>\xff\xfe</Key></Object></Delete>", b"\x00" * 100, b"", b"{}",
    b"<Other/>", b"<Delete " + b'a="b" ' * 10_000 + b"/>", b"<Delete><Object><Key>&#0;</Key></Object></Delete>",
], ids=["deep", "deep known", "deep closed", "not closed", "entities", "external entity", "undefined entity", "not UTF-8", "zero bytes", "empty", "JSON",
        "other document", "many attributes", "zero character"])
def test_xml_that_cannot_be_read(target, body):
    headers = {"Content-MD5": base64.b64encode(hashlib.md5(body).digest()).decode()}
    answer = raw.signed(target.http, target.root, "POST", "/target?delete", headers=headers, body=body)
    assert_said(answer, 400, "MalformedXML" if body else "MissingRequestBodyError")
    assert b"root:" not in answer.body


@pytest.mark.parametrize("body, code", [
    (b"", "MissingAction"), (b"Action", "InvalidAction"), (b"Action=", "InvalidAction"), (b"Action=CreateUser&Action=DeleteUser", "InvalidAction"),
    (b"Action=NoSuchAction&Version=2010-05-08", "InvalidAction"), (b"Action=CreateUser&Version=1999-01-01", "InvalidAction"),
    (b"Action=CreateUser&Version=2010-05-08&UserName=%ff%fe", "MissingAction"), (b"Action=CreateUser&Version=2010-05-08&UserName=%zz", "ValidationError"),
    (b"Version=2010-05-08", "MissingAction"), (b"Action=CreateUser&Version=2010-05-08&UserName=x&Tags.member.99999999999.Key=a", "MalformedInput"),
    (b"Action=CreateUser&Version=2010-05-08&UserName=x" + b"&Tags.member.1" * 20_000, "MissingAction"),
], ids=range(11))
def test_forms_that_cannot_be_read(target, body, code):
    assert_said(raw.signed(target.http, target.root, "POST", "/", headers=FORM, body=body, service="iam"), 400, code)


@pytest.mark.parametrize("document, code", [
    ('{"Version":"2012-10-17","Statement":' + "[" * 20_000, "MalformedPolicyDocumentException"), ('{"a":' * 20_000, "LimitExceededException"),
    ('{"Version":"2012-10-17","Statement":[]}', "MalformedPolicyDocumentException"), ("x" * 30_000, "MalformedPolicyDocumentException"), ("\u0000", "ValidationException"),
], ids=["deep array", "deep object", "no statement", "no JSON", "zero byte"])
def test_policies_that_cannot_be_read(target, document, code):
    headers = {"Content-MD5": base64.b64encode(hashlib.md5(document.encode()).digest()).decode()}
    answer = raw.signed(target.http, target.root, "PUT", "/target?policy", headers=headers, body=document.encode())
    assert_said(answer, 400, "MalformedPolicy")
    body = json.dumps({"Policy": document}).encode()
    assert_said(raw.json_call(target.http, target.root, "TrentService.CreateKey", body), 400, code)


# Signatures.


ARGUMENT, MALFORMED, REQUEST, KEY = (400, "InvalidArgument"), (400, "AuthorizationHeaderMalformed"), (400, "InvalidRequest"), (403, "InvalidAccessKeyId")
NO_TOKEN, INCOMPLETE, CLIENT = "MissingAuthenticationTokenException", "IncompleteSignatureException", "UnrecognizedClientException"


@pytest.mark.parametrize("value, of_s3, of_kms", [
    ("", ARGUMENT, NO_TOKEN), (" ", ARGUMENT, NO_TOKEN), ("AWS4-HMAC-SHA256", ARGUMENT, INCOMPLETE), ("AWS4-HMAC-SHA256 ", ARGUMENT, INCOMPLETE),
    ("AWS4-HMAC-SHA256 Credential=", MALFORMED, INCOMPLETE), ("AWS4-HMAC-SHA256 Credential=////, SignedHeaders=, Signature=", MALFORMED, INCOMPLETE),
    ("AWS4-HMAC-SHA256 Credential=A/20260101/us-east-1/s3/aws4_request, SignedHeaders=host", MALFORMED, INCOMPLETE),
    ("Basic dXNlcjpwYXNz", ARGUMENT, NO_TOKEN), ("Bearer token", ARGUMENT, NO_TOKEN), ("AWS AKIA:signature", REQUEST, NO_TOKEN),
    ("AWS4-ECDSA-P256-SHA256 Credential=A/20260101/s3/aws4_request, SignedHeaders=host, Signature=00", REQUEST, INCOMPLETE),
    ("AWS4-HMAC-SHA256 " + "Credential=A," * 400, MALFORMED, INCOMPLETE),
    ("AWS4-HMAC-SHA256 Credential=A/99999999/us-east-1/s3/aws4_request, SignedHeaders=host;;;x-amz-date, Signature=zz", KEY, CLIENT),
    ("\xff\xfe\xfd", MALFORMED, INCOMPLETE),
    ("AWS4-HMAC-SHA256 Credential=A/20260101/us-east-1/s3/aws4_request, SignedHeaders=" + "a;" * 1500 + ", Signature=" + "0" * 64, KEY, CLIENT),
    ("=,=,=,=", ARGUMENT, NO_TOKEN),
], ids=range(16))
def test_garbage_in_the_authorization_header(target, value, of_s3, of_kms):
    common = {"Host": target.http.host, "X-Amz-Date": "20260101T000000Z", "X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD", "Authorization": value}
    assert_said(raw.send_bytes(target.http, raw.request_bytes("GET", "/target/kept", common | {"Connection": "close"})), *of_s3)
    kms = common | {"X-Amz-Target": "TrentService.ListKeys", "Content-Type": "application/x-amz-json-1.1", "Content-Length": "2", "Connection": "close"}
    assert_said(raw.send_bytes(target.http, raw.request_bytes("POST", "/", kms, b"{}")), 400, of_kms)


@pytest.mark.parametrize("query", [
    "X-Amz-Algorithm=AWS4-HMAC-SHA256", "X-Amz-Signature=0", "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=&X-Amz-Date=&X-Amz-Expires=&X-Amz-SignedHeaders=&X-Amz-Signature=",
    "X-Amz-Algorithm=rot13&X-Amz-Credential=A%2F20260101%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20260101T000000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=0",
    "AWSAccessKeyId=A&Expires=1&Signature=x", "X-Amz-Expires=99999999999999999999&X-Amz-Algorithm=AWS4-HMAC-SHA256",
])
def test_garbage_in_a_presigned_query(target, query):
    code = "InvalidRequest" if query.startswith("AWSAccessKeyId") else "AuthorizationQueryParametersError"
    assert_said(raw.http(target.http, "GET", f"/target/kept?{query}"), 400, code)


@pytest.mark.parametrize("date", ["", "yesterday", "20261301T000000Z", "20260101", "99999999T999999Z", "00000000T000000Z", "20260230T000000Z", "Fri, 31 Dec 9999 23:59:59 -2300"])
def test_garbage_in_the_date(target, date):
    headers = raw.sign(target.http, target.root, "GET", "/target/kept")
    headers["X-Amz-Date"] = date
    assert_said(raw.http(target.http, "GET", "/target/kept", headers=headers), 403, "AccessDenied")


# Framing.


NOT_HTTP, NOTHING = (400, None), (None, None)


@pytest.mark.parametrize("data, expected", [
    (b"\x00" * 1000, NOT_HTTP), (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 500, NOT_HTTP), (b"GET\r\n\r\n", NOT_HTTP),
    (b"GET / HTTP/9.9\r\nHost: x\r\n\r\n", NOT_HTTP), (b"G\x00ET / HTTP/1.1\r\n\r\n", NOT_HTTP),
    (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", (403, "AccessDenied")), (b"GET / HTTP/1.1\r\nBad Header: x\r\n\r\n", NOT_HTTP),
    (b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", NOT_HTTP),
    (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!", NOT_HTTP),
    (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n", NOT_HTTP),
    (b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", (405, "MethodNotAllowed")),
    (b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: rot13\r\n\r\n", NOT_HTTP),
    (b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n", (405, "MethodNotAllowed")),
    (b"GET / HTTP/1.1\nHost: x\n\n", (403, "AccessDenied")), (b"\r\n\r\n\r\n\r\n" * 10, NOTHING),
    (b"GET / HTTP/1.1\r\nHost: x\r\nX-Folded: a\r\n b\r\n\r\n", NOT_HTTP), (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5, 6\r\n\r\nhello!", NOT_HTTP),
    (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length : 5\r\n\r\nhello", NOT_HTTP),
], ids=range(18))
def test_what_is_not_http(target, data, expected):
    # A client that closes its side while a request is being answered may get no answer: only what is no request is closed.
    assert_said(raw.send_bytes(target.http, data, then_close=expected == NOTHING), *expected)


CHUNKED, SIZED = b"Transfer-Encoding: chunked\r\n", b"Content-Length: 4\r\n"


@pytest.mark.parametrize("lengths", [SIZED + CHUNKED, CHUNKED + SIZED, CHUNKED.lower() + b"X-Other: 1\r\n" + SIZED.upper()], ids=range(3))
@pytest.mark.parametrize("before", [b"", b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", b"PUT /target/x HTTP/1.1\r\nHost: x\r\n" + SIZED + b"\r\nabcd"], ids=["first", "behind a get", "behind a body"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_request_with_two_lengths_is_refused_and_what_is_behind_it_is_not_served(target, scheme, before, lengths):
    """RFC 9112, 6.3: a proxy in front may have gone by the other length."""
    data = before + b"POST / HTTP/1.1\r\nHost: x\r\n" + lengths + b"\r\n0\r\n\r\nGET /_ironkeep/metrics HTTP/1.1\r\nHost: x\r\n\r\n"
    with raw.connect(getattr(target, scheme)) as connection:
        connection.sendall(data)
        answers = b""
        while piece := connection.recv(65_536):
            answers += piece
    assert re.findall(rb"HTTP/1\.1 (\d{3}) ", answers) == [b"403"] * bool(before) + [b"400"]
    assert answers.lower().endswith(b"\r\n\r\n") and b"\r\nconnection: close\r\n" in answers.lower()


@pytest.mark.parametrize("path, got, put, deleted", [
    ("/target/%zz", (403, "SignatureDoesNotMatch"), (403, "SignatureDoesNotMatch"), (403, "SignatureDoesNotMatch")),
    ("/target/%", (403, "SignatureDoesNotMatch"), (403, "SignatureDoesNotMatch"), (403, "SignatureDoesNotMatch")),
    ("/target/%00", (404, "NoSuchKey"), (200, None), (204, None)),
    ("/target/%ff%fe", (400, "InvalidURI"), (400, "InvalidURI"), (400, "InvalidURI")),
    ("//", (200, None), (405, "MethodNotAllowed"), (405, "MethodNotAllowed")),
    ("///target", (405, "MethodNotAllowed"), (405, "MethodNotAllowed"), (405, "MethodNotAllowed")),
    ("/target/" + "%2e%2e/" * 50, (403, "SignatureDoesNotMatch"), (403, "SignatureDoesNotMatch"), (403, "SignatureDoesNotMatch")),
    ("/../../../etc/passwd", (404, "NoSuchBucket"), (404, "NoSuchBucket"), (404, "NoSuchBucket")),
    ("/target/..%2f..%2f..%2fetc%2fpasswd", (403, "SignatureDoesNotMatch"), (403, "SignatureDoesNotMatch"), (403, "SignatureDoesNotMatch")),
    ("/target/x?uploadId=%ff", (400, "InvalidURI"), (400, "InvalidURI"), (400, "InvalidURI")),
    ("/target/x?partNumber=NaN&uploadId=x", (404, "NoSuchUpload"), (400, "InvalidArgument"), (404, "NoSuchUpload")),
    ("/target?max-keys=99999999999999999999", (400, "InvalidArgument"), (200, None), (409, "BucketNotEmpty")),
    ("/target?list-type=7", (200, None), (200, None), (409, "BucketNotEmpty")),
    ("/target/strange?versionId=%00", (400, "InvalidArgument"), (400, "InvalidArgument"), (400, "InvalidArgument")),
    ("/target?continuation-token=%ff&list-type=2", (400, "InvalidURI"), (400, "InvalidURI"), (400, "InvalidURI")),
    ("/%74arget/strange?acl&policy&cors", (403, "SignatureDoesNotMatch"), (403, "SignatureDoesNotMatch"), (403, "SignatureDoesNotMatch")),
    ("/" + "x" * 300, (404, "NoSuchBucket"), (400, "InvalidBucketName"), (404, "NoSuchBucket")),
    ("/target/" + "x" * 2000, (400, "KeyTooLongError"), (400, "KeyTooLongError"), (400, "KeyTooLongError")),
], ids=range(18))
def test_strange_paths_and_parameters(target, path, got, put, deleted):
    """Whatever they mean, they are answered as S3 and stay inside the store. What was put is deleted at the end."""
    for method, expected in (("GET", got), ("PUT", put), ("DELETE", deleted)):
        headers = raw.sign(target.http, target.root, method, path)
        answer = raw.send_bytes(target.http, raw.request_bytes(method, path, headers | {"Content-Length": "0", "Connection": "close"}))
        assert said(answer) == expected, (method, answer.body[:300])
        assert b"root:" not in answer.body


@pytest.mark.parametrize("header, value, expected", [
    ("Range", "bytes=" + "0-1," * 5000, (200, None)),
    ("Range", "bytes=99999999999999999999-", (200, None)),
    ("If-Modified-Since", "not a date", (200, None)),
    ("If-Modified-Since", "Fri, 31 Dec 9999 23:59:59 -2300", (200, None)),
    ("If-Match", '"' * 1000, (412, "PreconditionFailed")),
    ("x-amz-copy-source", "%ff%fe", (400, "InvalidArgument")),
    ("x-amz-copy-source", "/", (400, "InvalidArgument")),
    ("x-amz-copy-source", "target", (400, "InvalidArgument")),
    ("x-amz-copy-source", "../../etc/passwd", (404, "NoSuchBucket")),
    ("x-amz-copy-source", "target/kept?versionId=", (400, "InvalidArgument")),
    ("x-amz-server-side-encryption-customer-key", "not base64", (400, "InvalidRequest")),
    ("x-amz-server-side-encryption-context", "not base64", (200, None)),
    ("x-amz-tagging", "a=b&a=c&&&==%zz", (400, "InvalidTag")),
    ("Content-MD5", "not base64", (400, "InvalidDigest")),
    ("x-amz-decoded-content-length", "-5", (200, None)),
    ("x-amz-trailer", "x-amz-checksum-nothing", (200, None)),
    ("x-amz-sdk-checksum-algorithm", "ROT13", (400, "InvalidRequest")),
    ("Expect", "the unexpected", (200, None)),
    ("x-amz-security-token", "x" * 5000, (400, "InvalidToken")),
], ids=range(19))
def test_strange_headers(target, header, value, expected):
    headers = raw.sign(target.http, target.root, "PUT", "/target/strange", headers={header: value})
    answer = raw.send_bytes(target.http, raw.request_bytes("PUT", "/target/strange", headers | {"Content-Length": "0", "Connection": "close"}))
    assert_said(answer, *expected)


@pytest.mark.parametrize("kind", ["STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"])
@pytest.mark.parametrize("body", [
    b"", b"\r\n", b"0\r\n", b"-1\r\n\r\n", b"FFFFFFFFFFFFFFFF;chunk-signature=0\r\n", b"zz;chunk-signature=0\r\n", b"5;chunk-signature=" + b"0" * 64 + b"\r\nhello",
    b"5" * 100_000, b"5;" + b"x" * 100_000, b"\x00" * 1000, b"5\r\nhello\r\n0\r\n" + b"x-amz-checksum-crc32:AAAA\r\n" * 10_000,
], ids=range(11))
def test_aws_chunked_bodies_that_are_none(target, kind, body):
    trailer = ("x-amz-checksum-crc32", "AAAAAA==") if "TRAILER" in kind else None
    key = f"never-{uuid.uuid4()}"
    put = raw.ChunkedPut(target.http, target.root, f"/target/{key}", [b"hello"], kind=kind, trailer=trailer)
    signed = "TRAILER" not in kind
    others = {
        b"FFFFFFFFFFFFFFFF;chunk-signature=0\r\n": (400, "InvalidRequest" if signed else "IncompleteBody"),
        b"5;chunk-signature=" + b"0" * 64 + b"\r\nhello": (403, "SignatureDoesNotMatch") if signed else (400, "IncompleteBody"),
        b"5\r\nhello\r\n0\r\n" + b"x-amz-checksum-crc32:AAAA\r\n" * 10_000: (400, "IncompleteBody" if signed else "MalformedTrailerError"),
    }
    assert_said(put.send(body), *others.get(body, (400, "IncompleteBody")))
    assert "Contents" not in Clients(target.http, target.root).s3.list_objects_v2(Bucket="target", Prefix=key)


def test_slow_and_silent_clients_do_not_block_others(target):
    """Fifty connections that send a little and then nothing."""
    held = []
    try:
        for number in range(50):
            connection = raw.connect(target.http)
            connection.sendall([b"GET / HT", b"PUT /target/slow HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc", b"POST / HTTP/1.1\r\n"][number % 3])
            held.append(connection)
        clients = Clients(target.http, target.root)
        for number in range(10):
            clients.s3.put_object(Bucket="target", Key="quick", Body=b"%d" % number)
    finally:
        for connection in held:
            connection.close()


def test_clients_that_hang_up_leave_nothing_half_done(target):
    name = unique("hang-up")
    for sent in (0, 1, 1000, 99_999):
        headers = raw.sign(target.http, target.root, "PUT", f"/target/{name}", headers={"X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD"})
        headers["Content-Length"] = "100000"
        with socket.create_connection(("127.0.0.1", target.http.port)) as connection:
            connection.sendall(raw.request_bytes("PUT", f"/target/{name}", headers, b"x" * sent))
    assert "Contents" not in Clients(target.http, target.root).s3.list_objects_v2(Bucket="target", Prefix=name)


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("length", [5, 40_000])
def test_a_refused_body_of_unknown_length_is_read_before_the_answer(target, scheme, length):
    """A client that writes to the end before it reads: the connection is there for the whole body, and for the next call."""
    chunks = b"%x\r\n%s\r\n0\r\n\r\n" % (length, b"x" * length)
    with raw.connect(getattr(target, scheme)) as connection:
        for _ in range(2):
            connection.sendall(raw.request_bytes("PUT", "/target/never", {"Host": "x", "Transfer-Encoding": "chunked"}))
            time.sleep(0.1)
            connection.sendall(chunks[:-5])
            time.sleep(0.1)
            connection.sendall(chunks[-5:])
            answer = raw.read_answer(connection)
            assert (answer.status, answer.code) == (403, "AccessDenied") and "connection" not in answer.headers


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("method, path, answered", [("PUT", "/target/never", (403, "AccessDenied")), ("POST", "/", (405, "MethodNotAllowed"))])
def test_a_large_refused_body_does_not_lose_the_answer(target, scheme, method, path, answered):
    """Most clients send all of a body before they read: the connection is there until they have, up to 16 MiB."""
    body = b"x" * (8 << 20)
    for _ in range(5):
        with raw.connect(getattr(target, scheme)) as connection:
            connection.sendall(raw.request_bytes(method, path, {"Host": "x", "Content-Length": str(len(body))}))
            connection.sendall(body)
            answer = raw.read_answer(connection)
            assert ((answer.status, answer.code), answer.headers["connection"]) == (answered, "close")


def test_a_refused_body_without_end_is_cut_off(target):
    with raw.connect(target.http) as connection:
        connection.sendall(raw.request_bytes("PUT", "/target/never", {"Host": "x", "Content-Length": str(1 << 40)}))
        sent, piece = 0, b"x" * (1 << 20)
        with pytest.raises(OSError):
            while sent < 1 << 28:
                connection.sendall(piece)
                sent += len(piece)
        assert sent < 1 << 26


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_client_that_hangs_up_after_its_request_leaves_all_or_nothing(target, scheme):
    """The whole request is sent and no answer is read: the object is there with its record, or neither is."""
    endpoint, clients = getattr(target, scheme), Clients(target.http, target.root)
    name = unique("gone")
    paths = [f"/target/{name}/{number}" for number in range(30)]
    for path in paths:
        headers = raw.sign(endpoint, target.root, "PUT", path, body=b"kept")
        headers["Content-Length"] = "4"
        with raw.connect(endpoint) as connection:
            connection.sendall(raw.request_bytes("PUT", path, headers, b"kept"))
            if not endpoint.secure:
                connection.shutdown(socket.SHUT_WR)

    def settled():
        keys = {item["Key"] for item in clients.s3.list_objects_v2(Bucket="target", Prefix=name).get("Contents", [])}
        recorded = {event["requestParameters"]["key"] for event in events(clients, name="PutObject", ResourceName="target")
                    if event["requestParameters"]["key"].startswith(name) and "errorCode" not in event}
        return keys == recorded and keys

    assert eventually(settled, what="as many records as objects")
    for key in settled():
        assert clients.s3.get_object(Bucket="target", Key=key)["Body"].read() == b"kept"


def test_the_public_listener_shows_nothing_of_the_admin_listener(target):
    for path in ("/_ironkeep/health/live", "/_ironkeep/metrics"):
        answer = raw.http(target.http, "GET", path)
        assert (answer.status, answer.code) == (404, "NoSuchBucket") and b"ironkeep_" not in answer.body
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(f"{target.http.url}/", timeout=10)
