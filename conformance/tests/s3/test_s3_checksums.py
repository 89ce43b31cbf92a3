"""Checksums and streaming: the five algorithms, trailers, chunk signatures and Expect: 100-continue."""

import base64
import hashlib
import json
import os
import socket

import botocore.httpchecksum
import pytest

from conformance import raw
from conformance.principals import Endpoint, Principal, client
from conformance.refusal import refused

ALGORITHMS = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"]
SIGNED = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
SIGNED_TRAILER = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
UNSIGNED_TRAILER = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"


def checksum(algorithm, data):
    """The checksum as botocore computes it, in base64."""
    calculator = botocore.httpchecksum._CHECKSUM_CLS[algorithm.lower()]()
    calculator.update(data)
    return calculator.b64digest()


@pytest.fixture
def s3(endpoint, server):
    return client("s3", endpoint, server.root)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_checksum_is_verified_stored_and_given_back(s3, bucket, algorithm):
    """Over HTTP botocore sends it as a header, over HTTPS as a trailer."""
    data = os.urandom(200_000)
    put = s3.put_object(Bucket=bucket, Key="object", Body=data, ChecksumAlgorithm=algorithm)
    field = f"Checksum{algorithm}"
    assert put[field] == checksum(algorithm, data) and put["ChecksumType"] == "FULL_OBJECT"
    assert s3.head_object(Bucket=bucket, Key="object", ChecksumMode="ENABLED")[field] == put[field]
    answer = s3.get_object(Bucket=bucket, Key="object", ChecksumMode="ENABLED")
    assert answer["Body"].read() == data and answer[field] == put[field]
    assert field not in s3.head_object(Bucket=bucket, Key="object")
    listed = s3.list_objects_v2(Bucket=bucket)["Contents"][0]
    assert listed["ChecksumAlgorithm"] == [algorithm] and listed["ChecksumType"] == "FULL_OBJECT"


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_wrong_checksum_is_refused_and_nothing_is_stored(s3, bucket, algorithm):
    wrong = {f"Checksum{algorithm}": checksum(algorithm, b"other data")}
    with refused("BadDigest", 400):
        s3.put_object(Bucket=bucket, Key="object", Body=b"data", **wrong)
    with refused("404", 404):
        s3.head_object(Bucket=bucket, Key="object")


def test_a_malformed_checksum_is_refused(server, bucket):
    for value in ("not base64", "AAAA", ""):
        answer = raw.signed(server.http, server.root, "PUT", f"/{bucket}/x", headers={"x-amz-checksum-crc32": value}, body=b"data")
        assert (answer.status, answer.code) == (400, "InvalidRequest"), value


def test_two_checksums_at_once_are_refused(server, bucket):
    headers = {"x-amz-checksum-crc32": checksum("CRC32", b"data"), "x-amz-checksum-sha256": checksum("SHA256", b"data")}
    answer = raw.signed(server.http, server.root, "PUT", f"/{bucket}/x", headers=headers, body=b"data")
    assert (answer.status, answer.code) == (400, "InvalidRequest")


def test_an_object_without_a_checksum_gets_crc64nvme(server, bucket, root):
    assert raw.signed(server.http, server.root, "PUT", f"/{bucket}/x", body=b"data").status == 200
    assert root.s3.head_object(Bucket=bucket, Key="x", ChecksumMode="ENABLED")["ChecksumCRC64NVME"] == checksum("CRC64NVME", b"data")


@pytest.mark.parametrize("algorithm, kind", [
    ("CRC32", "COMPOSITE"), ("CRC32C", "COMPOSITE"), ("SHA1", "COMPOSITE"), ("SHA256", "COMPOSITE"),
    ("CRC32", "FULL_OBJECT"), ("CRC32C", "FULL_OBJECT"), ("CRC64NVME", "FULL_OBJECT"),
])
def test_the_checksum_of_a_multipart_object(root, bucket, algorithm, kind):
    s3, field = root.s3, f"Checksum{algorithm}"
    bodies = [os.urandom(5 << 20), os.urandom(100)]
    upload = s3.create_multipart_upload(Bucket=bucket, Key="object", ChecksumAlgorithm=algorithm, ChecksumType=kind)
    parts = []
    for number, body in enumerate(bodies, 1):
        part = s3.upload_part(Bucket=bucket, Key="object", UploadId=upload["UploadId"], PartNumber=number, Body=body, ChecksumAlgorithm=algorithm)
        assert part[field] == checksum(algorithm, body)
        parts.append({"PartNumber": number, "ETag": part["ETag"], field: part[field]})
    done = s3.complete_multipart_upload(Bucket=bucket, Key="object", UploadId=upload["UploadId"], MultipartUpload={"Parts": parts}, ChecksumType=kind)
    if kind == "FULL_OBJECT":
        wanted = checksum(algorithm, b"".join(bodies))
    else:
        wanted = checksum(algorithm, b"".join(base64.b64decode(checksum(algorithm, body)) for body in bodies)) + "-2"
    assert (done[field], done["ChecksumType"]) == (wanted, kind)
    head = s3.head_object(Bucket=bucket, Key="object", ChecksumMode="ENABLED")
    assert (head[field], head["ChecksumType"]) == (wanted, kind)
    assert s3.get_object(Bucket=bucket, Key="object", ChecksumMode="ENABLED")["Body"].read() == b"".join(bodies)


def test_a_wrong_payload_hash_is_refused(server, bucket, root):
    headers = {"x-amz-content-sha256": hashlib.sha256(b"signed").hexdigest()}
    ready = raw.sign(server.http, server.root, "PUT", f"/{bucket}/x", headers=headers, body=b"signed")
    answer = raw.http(server.http, "PUT", f"/{bucket}/x", headers=ready, body=b"swappd")
    assert (answer.status, answer.code) == (400, "XAmzContentSHA256Mismatch")
    with refused("404", 404):
        root.s3.head_object(Bucket=bucket, Key="x")


CHUNKS = [b"a" * 65_536, b"b" * 8_192, b"c" * 10]
BODY = b"".join(CHUNKS)


def chunked(endpoint, principal, bucket, kind, **options):
    if kind.endswith("TRAILER"):
        options.setdefault("trailer", ("x-amz-checksum-crc32", raw.crc32(BODY)))
    return raw.ChunkedPut(endpoint, principal, f"/{bucket}/object", CHUNKS, kind=kind, **options)


@pytest.mark.parametrize("kind", [SIGNED, SIGNED_TRAILER, UNSIGNED_TRAILER])
def test_aws_chunked_bodies_are_decoded(server, endpoint, bucket, root, kind):
    answer = chunked(endpoint, server.root, bucket, kind).send()
    assert answer.status == 200, answer.body
    got = root.s3.get_object(Bucket=bucket, Key="object", ChecksumMode="ENABLED")
    assert got["Body"].read() == BODY and "ContentEncoding" not in got
    if kind.endswith("TRAILER"):
        assert got["ChecksumCRC32"] == raw.crc32(BODY)


def test_a_content_encoding_beside_aws_chunked_is_kept(server, bucket, root):
    put = chunked(server.http, server.root, bucket, SIGNED, headers={"content-encoding": "gzip,aws-chunked"})
    assert put.send().status == 200
    assert root.s3.head_object(Bucket=bucket, Key="object")["ContentEncoding"] == "gzip"


@pytest.mark.parametrize("kind", [SIGNED_TRAILER, UNSIGNED_TRAILER])
@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_trailer_needs_no_other_announcement(server, bucket, root, kind, algorithm):
    """`x-amz-trailer` alone says which checksum comes; no `x-amz-sdk-checksum-algorithm`."""
    header = f"x-amz-checksum-{algorithm.lower()}"
    assert chunked(server.http, server.root, bucket, kind, trailer=(header, checksum(algorithm, BODY))).send().status == 200
    head = root.s3.head_object(Bucket=bucket, Key="object", ChecksumMode="ENABLED")
    assert head[f"Checksum{algorithm}"] == checksum(algorithm, BODY)
    answer = chunked(server.http, server.root, bucket, kind, trailer=(header, checksum(algorithm, b"other"))).send()
    assert (answer.status, answer.code) == (400, "BadDigest")


def test_a_trailer_and_the_algorithm_header_must_agree(server, bucket):
    trailer = ("x-amz-checksum-sha256", checksum("SHA256", BODY))
    for said, status in (("SHA256", 200), ("SHA1", 400)):
        headers = {"x-amz-sdk-checksum-algorithm": said}
        assert chunked(server.http, server.root, bucket, UNSIGNED_TRAILER, trailer=trailer, headers=headers).send().status == status, said


def test_a_part_may_bring_its_checksum_in_a_trailer_alone(server, bucket, root):
    upload = root.s3.create_multipart_upload(Bucket=bucket, Key="object", ChecksumAlgorithm="SHA256")
    path = f"/{bucket}/object?partNumber=1&uploadId={upload['UploadId']}"
    for algorithm, status in (("SHA256", 200), ("CRC32", 400)):
        trailer = (f"x-amz-checksum-{algorithm.lower()}", checksum(algorithm, BODY))
        answer = raw.ChunkedPut(server.http, server.root, path, CHUNKS, kind=UNSIGNED_TRAILER, trailer=trailer).send()
        assert answer.status == status, (algorithm, answer.body)


# Documents: S3 wants a checksum of every document it is to act on.

TAGS = b"<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>"
DOCUMENTS = {
    "DeleteObjects": ("POST", "?delete", b"<Delete><Object><Key>object</Key></Object></Delete>"),
    "PutObjectTagging": ("PUT", "/object?tagging", TAGS),
    "PutBucketTagging": ("PUT", "?tagging", TAGS),
    "PutBucketPolicy": ("PUT", "?policy", None),
    "PutBucketVersioning": ("PUT", "?versioning", b"<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"),
    "PutBucketEncryption": ("PUT", "?encryption", b"<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm>"
                            b"</ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>"),
    "PutPublicAccessBlock": ("PUT", "?publicAccessBlock", b"<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls></PublicAccessBlockConfiguration>"),
    "PutBucketWebsite": ("PUT", "?website", b"<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>"),
    "PutBucketLogging": ("PUT", "?logging", b"<BucketLoggingStatus/>"),
    "PutBucketRequestPayment": ("PUT", "?requestPayment", b"<RequestPaymentConfiguration><Payer>Requester</Payer></RequestPaymentConfiguration>"),
    "PutBucketOwnershipControls": ("PUT", "?ownershipControls", b"<OwnershipControls><Rule><ObjectOwnership>BucketOwnerEnforced</ObjectOwnership></Rule></OwnershipControls>"),
}
LIST = (b"<AccessControlPolicy><Owner><ID>OWNER</ID></Owner><AccessControlList><Grant><Grantee xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='CanonicalUser'>"
        b"<ID>OWNER</ID></Grantee><Permission>FULL_CONTROL</Permission></Grant></AccessControlList></AccessControlPolicy>")
# S3 takes these without one, whatever its models say to SDKs; it asks for one of bucket tags and not of object tags.
UNASKED = {"PutObjectTagging", "PutBucketPolicy", "PutBucketVersioning", "PutBucketOwnershipControls", "PutBucketWebsite", "PutBucketLogging", "PutBucketRequestPayment", "PutBucketAcl", "PutObjectAcl"}


@pytest.mark.parametrize("operation", DOCUMENTS)
def test_the_checksum_of_a_document_is_right(server, bucket, root, operation):
    method, path, body = DOCUMENTS[operation]
    body = body or json.dumps({"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObjectAcl", "Resource": f"arn:aws:s3:::{bucket}/*"}}).encode()
    root.s3.put_object(Bucket=bucket, Key="object", Body=b"x")

    def send(headers):
        return raw.signed(server.http, server.root, method, f"/{bucket}{path}", headers=headers, body=body)

    if operation not in UNASKED:
        answer = send({})
        assert (answer.status, answer.code) == (400, "InvalidRequest"), answer.body
        assert answer.element("Message") == "Missing required header for this request: Content-MD5 OR x-amz-checksum-*"
    for headers in ({"Content-MD5": base64.b64encode(hashlib.md5(b"other").digest()).decode()}, {"x-amz-checksum-sha256": checksum("SHA256", b"other")}):
        answer = send(headers)
        assert (answer.status, answer.code) == (400, "BadDigest"), answer.body
    assert send({"Content-MD5": "nonsense"}).code == "InvalidDigest"
    assert root.s3.head_object(Bucket=bucket, Key="object")["ContentLength"] == 1, "nothing was done so far"
    for algorithm in ALGORITHMS:
        assert send({f"x-amz-checksum-{algorithm.lower()}": checksum(algorithm, body)}).status < 300, algorithm
    assert send({"Content-MD5": base64.b64encode(hashlib.md5(body).digest()).decode()}).status < 300


@pytest.mark.parametrize("operation", sorted(UNASKED))
def test_a_document_of_which_no_checksum_is_asked(server, bucket, root, operation):
    """As s3cmd sends it: nothing but the document and the hash that is signed."""
    root.s3.put_bucket_ownership_controls(Bucket=bucket, OwnershipControls={"Rules": [{"ObjectOwnership": "ObjectWriter"}]})
    root.s3.put_object(Bucket=bucket, Key="object", Body=b"x")
    lists = {"PutBucketAcl": ("PUT", "?acl", LIST), "PutObjectAcl": ("PUT", "/object?acl", LIST)}
    method, path, body = (DOCUMENTS | lists)[operation]
    body = body or json.dumps({"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObjectAcl", "Resource": f"arn:aws:s3:::{bucket}/*"}}).encode()
    body = body.replace(b"OWNER", root.s3.list_buckets()["Owner"]["ID"].encode())
    answer = raw.signed(server.http, server.root, method, f"/{bucket}{path}", body=body)
    assert answer.status == (204 if operation == "PutBucketPolicy" else 200), answer.body


def second_signature(body):
    at = body.index(b"2000;chunk-signature=") + len(b"2000;chunk-signature=")
    return body[:at] + b"0" * 64 + body[at + 64 :]


@pytest.mark.parametrize("kind, damage, status, code", [
    (SIGNED, lambda body: body.replace(b"aaaa", b"aaab", 1), 403, "SignatureDoesNotMatch"),
    (SIGNED, second_signature, 403, "SignatureDoesNotMatch"),
    (SIGNED, lambda body: body.replace(b"10000;", b"zzzzz;", 1), 400, "IncompleteBody"),
    (SIGNED, lambda body: body[: body.rindex(b"0;chunk-signature=")], 400, "IncompleteBody"),
    (SIGNED_TRAILER, lambda body: body.replace(b"x-amz-trailer-signature:", b"x-amz-trailer-signature:0", 1)[: -5] + b"\r\n\r\n", 403, "SignatureDoesNotMatch"),
    (UNSIGNED_TRAILER, lambda body: body.replace(raw.crc32(BODY).encode(), raw.crc32(b"other").encode()), 400, "BadDigest"),
    (UNSIGNED_TRAILER, lambda body: body.replace(b"aaaa", b"aaab", 1), 400, "BadDigest"),
    (UNSIGNED_TRAILER, lambda body: body[: body.index(b"x-amz-checksum")] + b"\r\n", 400, "MalformedTrailerError"),
    (UNSIGNED_TRAILER, lambda body: body.replace(b"x-amz-checksum-crc32:", b"x-amz-checksum-sha256:"), 400, "MalformedTrailerError"),
], ids=["data changed", "later signature wrong", "size not hexadecimal", "last chunk missing", "trailer signature wrong",
        "trailer checksum wrong", "data changed under trailer", "trailer missing", "other trailer than announced"])
def test_a_damaged_aws_chunked_body_is_refused_and_nothing_is_stored(server, endpoint, bucket, root, kind, damage, status, code):
    put = chunked(endpoint, server.root, bucket, kind)
    answer = put.send(damage(put.body()))
    assert (answer.status, answer.code) == (status, code), (answer.status, answer.body)
    with refused("404", 404):
        root.s3.head_object(Bucket=bucket, Key="object")


@pytest.mark.parametrize("kind", [SIGNED, SIGNED_TRAILER, UNSIGNED_TRAILER])
def test_the_decoded_length_must_be_true(server, bucket, root, kind):
    for wrong in (len(BODY) - 1, len(BODY) + 1):
        answer = chunked(server.http, server.root, bucket, kind, decoded_length=wrong).send()
        assert (answer.status, answer.code) == (400, "IncompleteBody"), wrong
    with refused("404", 404):
        root.s3.head_object(Bucket=bucket, Key="object")


def test_an_upload_that_breaks_off_leaves_nothing(server, bucket, root):
    put = chunked(server.http, server.root, bucket, SIGNED)
    put.send(put.body()[:40_000], then_close=True)
    with refused("404", 404):
        root.s3.head_object(Bucket=bucket, Key="object")


def test_the_chunk_signer_agrees_with_the_published_example():
    """The example of AWS's page on streaming uploads, so that this suite does not judge by its own mistakes."""
    example = Principal("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    put = raw.ChunkedPut(Endpoint("https://s3.amazonaws.com", "us-east-1", None), example, "/examplebucket/chunkObject.txt",
                         [b"a" * 65536, b"a" * 1024], kind=SIGNED)
    put.timestamp, put.scope = "20130524T000000Z", "20130524/us-east-1/s3/aws4_request"
    put.headers |= {"x-amz-date": put.timestamp, "x-amz-storage-class": "REDUCED_REDUNDANCY", "content-length": "66824"}
    put.signature = put.seed_signature()
    assert put.signature == "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"
    assert [put.sign_chunk(chunk) for chunk in (*put.chunks, b"")] == [
        "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
        "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
        "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
    ]


def test_expect_continue_is_answered_before_the_body(server, endpoint, bucket, root):
    headers = raw.sign(endpoint, server.root, "PUT", f"/{bucket}/object", headers={"Expect": "100-continue"}, body=b"data")
    headers |= {"Expect": "100-continue", "Content-Length": "4"}
    with raw.connect(endpoint) as connection:
        connection.sendall(raw.request_bytes("PUT", f"/{bucket}/object", headers))
        assert connection.recv(1024).startswith(b"HTTP/1.1 100")
        connection.sendall(b"data")
        answer = raw.read_answer(connection)
    assert answer.status == 200 and "connection" not in answer.headers, "the connection can be used again"
    assert root.s3.get_object(Bucket=bucket, Key="object")["Body"].read() == b"data"


def test_a_refusal_comes_instead_of_continue(server, endpoint, bucket, user):
    nobody = user().principal
    headers = raw.sign(endpoint, nobody, "PUT", f"/{bucket}/object", headers={"Expect": "100-continue"}, body=b"data")
    headers |= {"Expect": "100-continue", "Content-Length": "4"}
    with raw.connect(endpoint) as connection:
        connection.sendall(raw.request_bytes("PUT", f"/{bucket}/object", headers))
        first = connection.recv(1024, socket.MSG_PEEK) if not endpoint.secure else None
        assert first is None or first.startswith(b"HTTP/1.1 403"), "denied before the client sends its body"
        answer = raw.read_answer(connection)
    assert (answer.status, answer.code) == (403, "AccessDenied")
    assert answer.headers["connection"] == "close", "the server does not know whether the body still comes"
