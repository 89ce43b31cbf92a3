"""What S3 clients see beneath the SDKs' surface: statuses, the order of elements, metadata, preflights, and errors that name what is missing."""

import base64
import hashlib
import xml.etree.ElementTree as ElementTree

import boto3
import botocore.config
import pytest

from conformance import raw
from conformance.principals import allow, client, policy, unique
from conformance.refusal import refused

MIB = 1024 * 1024
DOCUMENT = lambda body: {"Content-MD5": base64.b64encode(hashlib.md5(body).digest()).decode()}


@pytest.mark.parametrize("suffix", [1, 8, 65536])
def test_the_tail_of_an_empty_object_is_all_of_it(server, root, bucket, suffix):
    root.s3.put_object(Bucket=bucket, Key="empty", Body=b"")
    for method in ("GET", "HEAD"):
        answer = raw.signed(server.http, server.root, method, f"/{bucket}/empty", headers={"Range": f"bytes=-{suffix}"})
        assert (answer.status, answer.body, answer.headers["content-length"]) == (200, b"", "0")
        assert "content-range" not in answer.headers
    for header in ("bytes=-0", "bytes=0-", "bytes=0-0"):
        answer = raw.signed(server.http, server.root, "GET", f"/{bucket}/empty", headers={"Range": header})
        assert (answer.status, answer.code) == (416, "InvalidRange")


@pytest.fixture
def history(root, bucket):
    """A bucket in which versions and delete markers alternate; its rows, newest first within a key."""
    root.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    rows = []
    for key in ("a", "b"):
        own = []
        for _ in range(2):
            own.append(("Version", key, root.s3.put_object(Bucket=bucket, Key=key, Body=b"x")["VersionId"]))
            own.append(("DeleteMarker", key, root.s3.delete_object(Bucket=bucket, Key=key)["VersionId"]))
        rows += reversed(own)
    rows.append(("Version", "c", root.s3.put_object(Bucket=bucket, Key="c", Body=b"x")["VersionId"]))
    return rows


def rows_of(answer):
    rows = []
    for element in ElementTree.fromstring(answer.body):
        name = element.tag.rsplit("}", 1)[-1]
        if name in ("Version", "DeleteMarker"):
            text = {child.tag.rsplit("}", 1)[-1]: child.text for child in element}
            rows.append((name, text["Key"], text["VersionId"]))
    return rows


def test_versions_and_delete_markers_stand_in_one_order(server, root, bucket, history):
    answer = raw.signed(server.http, server.root, "GET", f"/{bucket}?versions")
    assert rows_of(answer) == history
    page = root.s3.list_object_versions(Bucket=bucket)
    assert [("Version", item["Key"], item["VersionId"]) for item in page["Versions"]] == [row for row in history if row[0] == "Version"]
    assert [("DeleteMarker", item["Key"], item["VersionId"]) for item in page["DeleteMarkers"]] == [row for row in history if row[0] == "DeleteMarker"]


def test_pages_of_versions_keep_the_order(server, bucket, history):
    rows, markers = [], ""
    while True:
        answer = raw.signed(server.http, server.root, "GET", f"/{bucket}?max-keys=2{markers}&versions")
        page = rows_of(answer)
        rows += page
        if answer.element("IsTruncated") == "false":
            break
        assert len(page) == 2
        assert (answer.element("NextKeyMarker"), answer.element("NextVersionIdMarker")) == page[-1][1:]
        markers = f"&key-marker={page[-1][1]}&version-id-marker={page[-1][2]}"
    assert rows == history


def test_the_cli_lists_both(cli, bucket, history):
    listed = cli.json("s3api", "list-object-versions", "--bucket", bucket)
    assert len(listed["Versions"]) == 5 and len(listed["DeleteMarkers"]) == 4


def test_statuses_the_model_does_not_tell(server, bucket):
    def status(method, path, body=b"", headers=None):
        answer = raw.signed(server.http, server.root, method, path, headers=(DOCUMENT(body) if body else {}) | (headers or {}), body=body)
        return answer.status

    own = policy(allow("s3:ListBucket", f"arn:aws:s3:::{bucket}", Principal={"AWS": server.account})).encode()
    tags = b"<Tagging><TagSet><Tag><Key>a</Key><Value>1</Value></Tag></TagSet></Tagging>"
    assert status("PUT", f"/{bucket}?policy", own) == 204
    assert status("PUT", f"/{bucket}?tagging", tags) == 204
    assert status("PUT", f"/{bucket}/x", b"x") == 200
    assert status("PUT", f"/{bucket}/x?tagging", tags) == 200
    versioning = b"<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
    assert status("PUT", f"/{bucket}?versioning", versioning) == 200
    for path in (f"/{bucket}?policy", f"/{bucket}?tagging", f"/{bucket}?encryption", f"/{bucket}?publicAccessBlock", f"/{bucket}/x?tagging", f"/{bucket}/x"):
        assert status("DELETE", path) == 204, path


GUIDE = ("ÄMÄZÕÑ S3".encode(), "=?UTF-8?B?w4PChE3Dg8KEWsODwpXDg8KRIFMz?=")


@pytest.mark.parametrize("sent, shown", [
    GUIDE, (b"AMAZONS3", "AMAZONS3"), (b"caf\xe9", "=?UTF-8?Q?caf=C3=A9?="), (b"=?UTF-8?B?Y2Fmw6k=?=", "=?UTF-8?Q?caf=C3=A9?="),
    (b"=?UTF-8?B?YQ0KeC1ldmlsOiAx?=", "=?UTF-8?Q?a=0D=0Ax-evil:_1?="),
], ids=["guide", "ascii", "latin-1", "word", "line end"])
def test_metadata_that_is_not_ascii_comes_back_as_encoded_words(server, root, bucket, sent, shown):
    """AWS's guide has the first two; it reads the bytes of a header as ISO 8859-1."""
    # botocore signs ASCII alone: the bucket is opened instead.
    root.s3.delete_public_access_block(Bucket=bucket)
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(allow("s3:PutObject", f"arn:aws:s3:::{bucket}/*", Principal="*")))
    head = f"PUT /{bucket}/x HTTP/1.1\r\nHost: {server.http.host}\r\nContent-Length: 1\r\nx-amz-meta-a: ".encode()
    assert raw.send_bytes(server.http, head + sent + b"\r\n\r\nx").status == 200
    answer = raw.signed(server.http, server.root, "HEAD", f"/{bucket}/x")
    assert answer.headers["x-amz-meta-a"] == shown and "x-evil" not in answer.headers
    root.s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "x"})
    assert root.s3.head_object(Bucket=bucket, Key="copy")["Metadata"]["a"] == shown


@pytest.mark.parametrize("sent, shown", [
    ("deflate, gzip", "deflate, gzip"), ("aws-chunked, gzip", "gzip"), ("aws-chunked,deflate, gzip", "deflate, gzip"), ("aws-chunked", None),
])
def test_codings_come_back_as_they_were_sent(root, bucket, sent, shown):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x", ContentEncoding=sent)
    assert root.s3.head_object(Bucket=bucket, Key="x").get("ContentEncoding") == shown


def test_a_part_of_a_composite_checksum_says_so(root, bucket):
    made = root.s3.create_multipart_upload(Bucket=bucket, Key="x", ChecksumAlgorithm="SHA256")["UploadId"]
    parts = []
    for number, body in ((1, b"x" * 5 * MIB), (2, b"y")):
        part = root.s3.upload_part(Bucket=bucket, Key="x", UploadId=made, PartNumber=number, Body=body, ChecksumAlgorithm="SHA256")
        parts.append({"PartNumber": number, "ETag": part["ETag"], "ChecksumSHA256": part["ChecksumSHA256"]})
    root.s3.complete_multipart_upload(Bucket=bucket, Key="x", UploadId=made, MultipartUpload={"Parts": parts})
    for call in (root.s3.get_object, root.s3.head_object):
        part = call(Bucket=bucket, Key="x", PartNumber=2, ChecksumMode="ENABLED")
        assert (part["ChecksumType"], part["ChecksumSHA256"]) == ("COMPOSITE", parts[1]["ChecksumSHA256"])
        assert call(Bucket=bucket, Key="x", ChecksumMode="ENABLED")["ChecksumType"] == "COMPOSITE"


TEXT = "The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters."


@pytest.mark.parametrize("algorithm", [None, "CRC32"])
def test_completing_with_a_customer_key(server, bucket, algorithm):
    """Only an upload begun with a checksum algorithm wants the key again; a key that is sent is always checked."""
    s3 = client("s3", server.https, server.root, request_checksum_calculation="when_required")
    s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [
        {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}},
    ]})
    sse = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": b"k" * 32}
    # botocore encodes the key for operations it knows to take one only.
    encoded = lambda key: {
        "SSECustomerAlgorithm": "AES256", "SSECustomerKey": base64.b64encode(key).decode(),
        "SSECustomerKeyMD5": base64.b64encode(hashlib.md5(key).digest()).decode(),
    }
    more = {"ChecksumAlgorithm": algorithm} if algorithm else {}
    upload = {"Bucket": bucket, "Key": "x"}
    upload["UploadId"] = s3.create_multipart_upload(**upload, **more, **sse)["UploadId"]
    part = s3.upload_part(**upload, PartNumber=1, Body=b"x", **more, **sse)
    parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]} | ({"ChecksumCRC32": part["ChecksumCRC32"]} if algorithm else {})]}
    for call in (lambda key: s3.list_parts(**upload, **key), lambda key: s3.complete_multipart_upload(**upload, MultipartUpload=parts, **key)):
        with refused("InvalidRequest", 400, "did not match the ones used originally"):
            call(encoded(b"o" * 32))
        if algorithm:
            with refused("InvalidRequest", 400, TEXT):
                call({})
            call(encoded(sse["SSECustomerKey"]))
        else:
            call({})
    assert s3.get_object(Bucket=bucket, Key="x", **sse)["Body"].read() == b"x"


def test_a_key_with_a_null_character(server, root, bucket):
    """S3 takes it. XML 1.0 has no form for it: a listing in another form than `url` shows the reference that no parser takes."""
    key = "a\0b"
    root.s3.put_object(Bucket=bucket, Key=key, Body=b"x")
    root.s3.put_object(Bucket=bucket, Key="a", Body=b"y")
    assert root.s3.get_object(Bucket=bucket, Key=key)["Body"].read() == b"x"
    assert [item["Key"] for item in root.s3.list_objects_v2(Bucket=bucket)["Contents"]] == ["a", key]
    assert [item["Key"] for item in root.s3.list_objects_v2(Bucket=bucket, Prefix="a\0")["Contents"]] == [key]
    assert root.s3.list_objects_v2(Bucket=bucket, Delimiter="\0")["CommonPrefixes"] == [{"Prefix": "a\0"}]
    assert b"<Key>a&#x0;b</Key>" in raw.signed(server.http, server.root, "GET", f"/{bucket}").body
    for name in (b"a&#x0;b", b"a\0b"):
        body = b"<Delete><Object><Key>" + name + b"</Key></Object></Delete>"
        answer = raw.signed(server.http, server.root, "POST", f"/{bucket}?delete", headers=DOCUMENT(body), body=body)
        assert (answer.status, answer.code) == (400, "MalformedXML")
    root.s3.delete_object(Bucket=bucket, Key=key)
    assert [item["Key"] for item in root.s3.list_objects_v2(Bucket=bucket)["Contents"]] == ["a"]


PREFLIGHT = {"Origin": "https://example.com", "Access-Control-Request-Method": "PUT"}


def test_a_preflight_is_answered_without_a_signature(server, bucket):
    url = client("s3", server.http, server.root, signature_version="s3v4").generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "x"})
    for path, kind in ((f"/{bucket}/x", "OBJECT"), (f"/{bucket}", "BUCKET"), (url.removeprefix(server.http.url), "OBJECT")):
        answer = raw.http(server.http, "OPTIONS", path, headers=PREFLIGHT)
        assert (answer.status, answer.code) == (403, "AccessForbidden")
        assert answer.element("Message") == "CORSResponse: CORS is not enabled for this bucket."
        assert (answer.element("Method"), answer.element("ResourceType")) == ("PUT", kind)
    answer = raw.http(server.http, "OPTIONS", f"/{bucket}/x")
    assert (answer.status, answer.code, answer.element("Message")) == (400, "BadRequest", "Insufficient information. Origin request header needed.")
    answer = raw.http(server.http, "OPTIONS", f"/{bucket}/x", headers={"Origin": "https://example.com"})
    assert (answer.status, answer.code, answer.element("Message")) == (400, "BadRequest", "Invalid Access-Control-Request-Method: null")


def test_canned_lists_say_what_is_wrong(server, root, bucket):
    path = f"/{bucket}?acl"
    answer = raw.signed(server.http, server.root, "PUT", path, headers=DOCUMENT(b"") | {"x-amz-acl": "log-delivery-write"})
    assert (answer.status, answer.code, answer.element("Message")) == (400, "AccessControlListNotSupported", "The bucket does not allow ACLs")
    answer = raw.signed(server.http, server.root, "PUT", path, headers=DOCUMENT(b"") | {"x-amz-acl": "no-such-list"})
    assert (answer.status, answer.code) == (400, "InvalidArgument")
    assert (answer.element("ArgumentName"), answer.element("ArgumentValue")) == ("x-amz-acl", "no-such-list")


@pytest.mark.parametrize("ownership", ["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"])
def test_the_ownership_of_a_bucket_is_set_with_it_and_later(root, bucket, ownership):
    rules = {"Rules": [{"ObjectOwnership": ownership}]}
    root.s3.put_bucket_ownership_controls(Bucket=bucket, OwnershipControls=rules)
    root.s3.create_bucket(Bucket=f"{bucket}-2", ObjectOwnership=ownership)
    for name in (bucket, f"{bucket}-2"):
        assert root.s3.get_bucket_ownership_controls(Bucket=name)["OwnershipControls"] == rules


@pytest.mark.parametrize("setting", ["retention", "legal-hold", "attributes", "renameObject", "torrent"])
def test_no_bucket_is_made_or_removed_by_a_call_about_a_setting(root, bucket, setting):
    fresh = unique("fresh")
    for method, name in (("PUT", fresh), ("PUT", bucket), ("DELETE", bucket)):
        answer = raw.signed(root.endpoint, root.principal, method, f"/{name}?{setting}")
        assert (answer.status, answer.code) == (405, "MethodNotAllowed"), (method, name)
    assert root.s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0
    with refused("NoSuchBucket", 404):
        root.s3.list_objects_v2(Bucket=fresh)
