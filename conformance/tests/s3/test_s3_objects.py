"""Objects through boto3: what is stored comes back, with its headers, ranges, conditions, tags and copies."""

import base64
import datetime
import hashlib
import os
from concurrent.futures import ThreadPoolExecutor

import pytest

from conformance import raw
from conformance.principals import client, unique
from conformance.refusal import outcome, refused


@pytest.fixture
def s3(endpoint, server):
    return client("s3", endpoint, server.root)


def read(s3, bucket, key, **options):
    return s3.get_object(Bucket=bucket, Key=key, **options)["Body"].read()


@pytest.mark.parametrize("size_bytes", [0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_003])
def test_every_size_around_the_chunk_borders_comes_back(s3, bucket, size_bytes):
    data = os.urandom(size_bytes)
    put = s3.put_object(Bucket=bucket, Key="object", Body=data)
    assert put["ETag"] == f'"{hashlib.md5(data).hexdigest()}"' and put["ServerSideEncryption"] == "AES256"
    got = s3.get_object(Bucket=bucket, Key="object")
    assert got["Body"].read() == data and got["ContentLength"] == size_bytes and got["ETag"] == put["ETag"]
    assert got["AcceptRanges"] == "bytes" and got["ServerSideEncryption"] == "AES256"


def test_headers_and_metadata_are_kept_byte_for_byte(s3, bucket):
    expires = datetime.datetime(2040, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
    metadata = {"mixed-case": "a+b/c=", "json": '{"k": "v with  two spaces"}', "empty": ""}
    s3.put_object(
        Bucket=bucket, Key="object", Body=b"x", ContentType="text/x-test; charset=utf-8", CacheControl="max-age=5",
        ContentDisposition='attachment; filename="f.txt"', ContentEncoding="gzip", ContentLanguage="de, en",
        Expires=expires, Metadata=metadata,
    )
    for answer in (s3.head_object(Bucket=bucket, Key="object"), s3.get_object(Bucket=bucket, Key="object")):
        assert answer["ContentType"] == "text/x-test; charset=utf-8" and answer["CacheControl"] == "max-age=5"
        assert answer["ContentDisposition"] == 'attachment; filename="f.txt"'
        assert answer["ContentEncoding"] == "gzip" and answer["ContentLanguage"] == "de, en"
        assert answer["ExpiresString"] == "Mon, 02 Jan 2040 03:04:05 GMT" and answer["Metadata"] == metadata
    assert s3.put_object(Bucket=bucket, Key="plain", Body=b"x")
    assert s3.head_object(Bucket=bucket, Key="plain")["ContentType"] == "binary/octet-stream"


@pytest.mark.parametrize("location", ["/", "/other object", "http://example.com/x", "https://example.com", "/" + "x" * 2047])
def test_where_a_website_sends_the_reader_is_kept(s3, bucket, location):
    s3.put_object(Bucket=bucket, Key="object", Body=b"x", WebsiteRedirectLocation=location)
    s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "object"}, WebsiteRedirectLocation=location)
    upload_id = s3.create_multipart_upload(Bucket=bucket, Key="parts", WebsiteRedirectLocation=location)["UploadId"]
    etag = s3.upload_part(Bucket=bucket, Key="parts", UploadId=upload_id, PartNumber=1, Body=b"x")["ETag"]
    s3.complete_multipart_upload(Bucket=bucket, Key="parts", UploadId=upload_id, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": etag}]})
    for key in ("object", "copy", "parts"):
        assert s3.head_object(Bucket=bucket, Key=key)["WebsiteRedirectLocation"] == location
        assert s3.get_object(Bucket=bucket, Key=key)["WebsiteRedirectLocation"] == location
    s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "object"})
    assert "WebsiteRedirectLocation" not in s3.head_object(Bucket=bucket, Key="copy"), "a copy does not take it along"


@pytest.mark.parametrize("location, text", [
    (location, r"^The website redirect location must have a prefix of 'http://' or 'https://' or '/'\.$") for location in ("other", "ftp://example.com", "HTTP://x", "http:/x")
] + [("/" + "x" * 2048, r"^The length of website redirect location cannot exceed 2,048 characters\.$")])
def test_where_a_website_cannot_send_the_reader(s3, bucket, location, text):
    s3.put_object(Bucket=bucket, Key="source", Body=b"x")
    for call in (
        lambda: s3.put_object(Bucket=bucket, Key="object", Body=b"x", WebsiteRedirectLocation=location),
        lambda: s3.copy_object(Bucket=bucket, Key="object", CopySource={"Bucket": bucket, "Key": "source"}, WebsiteRedirectLocation=location),
        lambda: s3.create_multipart_upload(Bucket=bucket, Key="object", WebsiteRedirectLocation=location),
    ):
        with refused("InvalidRedirectLocation", 400, text):
            call()


def test_a_reader_can_override_answer_headers(s3, bucket):
    s3.put_object(Bucket=bucket, Key="object", Body=b"x", ContentType="text/plain")
    answer = s3.get_object(Bucket=bucket, Key="object", ResponseContentType="text/html", ResponseCacheControl="no-store",
                           ResponseContentDisposition="inline", ResponseContentLanguage="fr", ResponseContentEncoding="identity")
    assert (answer["ContentType"], answer["CacheControl"], answer["ContentDisposition"]) == ("text/html", "no-store", "inline")
    assert (answer["ContentLanguage"], answer["ContentEncoding"]) == ("fr", "identity")


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\x7fb"])
@pytest.mark.parametrize("name", ["ContentType", "CacheControl", "ContentDisposition", "ContentLanguage", "ContentEncoding"])
def test_what_no_header_can_have_is_refused(s3, bucket, name, value):
    s3.put_object(Bucket=bucket, Key="object", Body=b"x")
    with refused("InvalidArgument", 400, "Header value cannot be represented"):
        s3.get_object(Bucket=bucket, Key="object", **{f"Response{name}": value})


@pytest.mark.parametrize("key", [
    "plain", "with space", "plus+sign", "per%cent", "per%20cent", "ünï/cødé", "日本語", "a//b", "/lead", "trail/",
    "a/../b", "./here", "quote'\"", "<xml>&amp;", "semi;colon", "question?mark", "hash#tag", "tab\there", "~tilde", "a=b&c=d", "x" * 1024,
])
def test_keys_are_only_names(s3, bucket, key):
    """Any UTF-8 up to 1024 bytes; dots and slashes have no meaning to the server."""
    s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    assert read(s3, bucket, key) == key.encode()
    assert [item["Key"] for item in s3.list_objects_v2(Bucket=bucket, EncodingType="url")["Contents"]]
    assert [item["Key"] for item in s3.list_objects_v2(Bucket=bucket)["Contents"]] == [key]
    s3.delete_object(Bucket=bucket, Key=key)
    with refused("NoSuchKey", 404):
        s3.get_object(Bucket=bucket, Key=key)


def test_a_key_and_a_longer_key_below_it_can_both_exist(s3, bucket):
    for key in ("a", "a/", "a/b", "a/b/c"):
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    assert [read(s3, bucket, key) for key in ("a", "a/", "a/b", "a/b/c")] == [b"a", b"a/", b"a/b", b"a/b/c"]


def test_a_missing_object_says_so_and_deleting_it_is_no_error(s3, bucket):
    with refused("NoSuchKey", 404, "^The specified key does not exist\\.$") as refusal:
        s3.get_object(Bucket=bucket, Key="missing")
    assert refusal.response["Error"]["Key"] == "missing"
    with refused("404", 404):
        s3.head_object(Bucket=bucket, Key="missing")
    assert s3.delete_object(Bucket=bucket, Key="missing")["ResponseMetadata"]["HTTPStatusCode"] == 204


def test_a_missing_bucket_says_so(s3):
    missing = unique("missing")
    for call in (
        lambda: s3.get_object(Bucket=missing, Key="x"), lambda: s3.put_object(Bucket=missing, Key="x", Body=b""),
        lambda: s3.list_objects_v2(Bucket=missing), lambda: s3.delete_bucket(Bucket=missing),
        lambda: s3.get_bucket_location(Bucket=missing), lambda: s3.create_multipart_upload(Bucket=missing, Key="x"),
    ):
        with refused("NoSuchBucket", 404, "^The specified bucket does not exist$") as refusal:
            call()
        assert refusal.response["Error"]["BucketName"] == missing


@pytest.mark.parametrize("range_header, expected", [
    ("bytes=0-0", (0, 1)), ("bytes=0-65535", (0, 65_536)), ("bytes=65535-65536", (65_535, 65_537)),
    ("bytes=65536-131071", (65_536, 131_072)), ("bytes=199999-199999", (199_999, 200_000)), ("bytes=100000-", (100_000, 200_000)),
    ("bytes=-1", (199_999, 200_000)), ("bytes=-70000", (130_000, 200_000)), ("bytes=-999999", (0, 200_000)),
    ("bytes=199990-999999", (199_990, 200_000)),
])
def test_ranges_are_exact(s3, bucket, range_header, expected):
    data = hashlib.shake_256(b"range").digest(200_000)
    s3.put_object(Bucket=bucket, Key="object", Body=data)
    start, end = expected
    answer = s3.get_object(Bucket=bucket, Key="object", Range=range_header)
    assert answer["Body"].read() == data[start:end]
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 206 and answer["ContentLength"] == end - start
    assert answer["ContentRange"] == f"bytes {start}-{end - 1}/200000"


def test_ranges_that_cannot_be_met(s3, bucket):
    s3.put_object(Bucket=bucket, Key="object", Body=b"0123456789")
    for header in ("bytes=10-", "bytes=10-20", "bytes=-0"):
        with refused("InvalidRange", 416) as refusal:
            s3.get_object(Bucket=bucket, Key="object", Range=header)
        assert refusal.response["Error"]["ActualObjectSize"] == "10"
    for header in ("bytes=5-2", "bytes=a-b", "lines=1-2", "bytes=0-1,4-5"):
        answer = s3.get_object(Bucket=bucket, Key="object", Range=header)
        assert answer["Body"].read() == b"0123456789", f"{header} is ignored"


def test_conditional_reads(s3, bucket):
    etag = s3.put_object(Bucket=bucket, Key="object", Body=b"x")["ETag"]
    modified = s3.head_object(Bucket=bucket, Key="object")["LastModified"]
    hour = datetime.timedelta(hours=1)
    met = [
        {"IfMatch": etag}, {"IfMatch": "*"}, {"IfNoneMatch": '"other"'}, {"IfModifiedSince": modified - hour},
        {"IfUnmodifiedSince": modified + hour}, {"IfMatch": etag, "IfUnmodifiedSince": modified - hour},
    ]
    for condition in met:
        assert read(s3, bucket, "object", **condition) == b"x"
    for condition in ({"IfMatch": '"other"'}, {"IfUnmodifiedSince": modified - hour}):
        with refused("PreconditionFailed", 412):
            s3.get_object(Bucket=bucket, Key="object", **condition)
        with refused("412", 412):
            s3.head_object(Bucket=bucket, Key="object", **condition)
    for condition in ({"IfNoneMatch": etag}, {"IfModifiedSince": modified}, {"IfNoneMatch": etag, "IfModifiedSince": modified - hour}):
        with refused("304", 304):
            s3.get_object(Bucket=bucket, Key="object", **condition)


def test_conditional_writes(s3, bucket):
    first = s3.put_object(Bucket=bucket, Key="object", Body=b"1", IfNoneMatch="*")["ETag"]
    with refused("PreconditionFailed", 412):
        s3.put_object(Bucket=bucket, Key="object", Body=b"2", IfNoneMatch="*")
    second = s3.put_object(Bucket=bucket, Key="object", Body=b"2", IfMatch=first)["ETag"]
    with refused("PreconditionFailed", 412):
        s3.put_object(Bucket=bucket, Key="object", Body=b"3", IfMatch=first)
    assert read(s3, bucket, "object") == b"2"
    with refused("NoSuchKey", 404):
        s3.put_object(Bucket=bucket, Key="missing", Body=b"3", IfMatch=second)
    upload = s3.create_multipart_upload(Bucket=bucket, Key="object")["UploadId"]
    part = s3.upload_part(Bucket=bucket, Key="object", UploadId=upload, PartNumber=1, Body=b"4")["ETag"]
    parts = {"Parts": [{"PartNumber": 1, "ETag": part}]}
    with refused("PreconditionFailed", 412):
        s3.complete_multipart_upload(Bucket=bucket, Key="object", UploadId=upload, MultipartUpload=parts, IfNoneMatch="*")
    assert read(s3, bucket, "object") == b"2"


def test_exactly_one_of_many_create_if_absent_wins(server, bucket):
    s3 = client("s3", server.http, server.root, max_pool_connections=16)

    def attempt(number):
        return outcome(lambda: s3.put_object(Bucket=bucket, Key="race", Body=b"%d" % number, IfNoneMatch="*"))[0]

    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(attempt, range(16)))
    assert answers.count("ok") == 1 and set(answers) <= {"ok", "PreconditionFailed", "ConditionalRequestConflict"}
    assert read(s3, bucket, "race") == b"%d" % answers.index("ok")


def test_copy_keeps_or_replaces_metadata(s3, bucket):
    s3.put_object(Bucket=bucket, Key="source", Body=b"data", Metadata={"a": "1"}, ContentType="text/plain")
    copied = s3.copy_object(Bucket=bucket, Key="kept", CopySource={"Bucket": bucket, "Key": "source"})
    assert copied["CopyObjectResult"]["ETag"] == s3.head_object(Bucket=bucket, Key="source")["ETag"]
    kept = s3.get_object(Bucket=bucket, Key="kept")
    assert (kept["Body"].read(), kept["Metadata"], kept["ContentType"]) == (b"data", {"a": "1"}, "text/plain")
    s3.copy_object(Bucket=bucket, Key="replaced", CopySource=f"{bucket}/source", MetadataDirective="REPLACE",
                   Metadata={"b": "2"}, ContentType="text/html")
    replaced = s3.head_object(Bucket=bucket, Key="replaced")
    assert (replaced["Metadata"], replaced["ContentType"]) == ({"b": "2"}, "text/html")


def test_copy_conditions_and_errors(s3, bucket):
    etag = s3.put_object(Bucket=bucket, Key="source", Body=b"data")["ETag"]
    source = {"Bucket": bucket, "Key": "source"}
    with refused("PreconditionFailed", 412):
        s3.copy_object(Bucket=bucket, Key="copy", CopySource=source, CopySourceIfMatch='"other"')
    with refused("PreconditionFailed", 412):
        s3.copy_object(Bucket=bucket, Key="copy", CopySource=source, CopySourceIfNoneMatch=etag)
    with refused("404", 404):
        s3.head_object(Bucket=bucket, Key="copy")
    with refused("NoSuchKey", 404):
        s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "missing"})
    with refused("InvalidRequest", 400, "This copy request is illegal because it is trying to copy an object to itself"):
        s3.copy_object(Bucket=bucket, Key="source", CopySource=source)
    s3.copy_object(Bucket=bucket, Key="source", CopySource=source, MetadataDirective="REPLACE", Metadata={"new": "1"})
    assert read(s3, bucket, "source") == b"data"
    weird = "odd/ü +%&=?#.txt"
    s3.put_object(Bucket=bucket, Key=weird, Body=b"odd")
    s3.copy_object(Bucket=bucket, Key="from-odd", CopySource={"Bucket": bucket, "Key": weird})
    assert read(s3, bucket, "from-odd") == b"odd"


def test_delete_many_reports_each_key(s3, bucket):
    for key in ("a", "b", "<c>&"):
        s3.put_object(Bucket=bucket, Key=key, Body=b"x")
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key} for key in ("a", "<c>&", "missing")]})
    assert sorted(item["Key"] for item in answer["Deleted"]) == ["<c>&", "a", "missing"] and "Errors" not in answer
    quiet = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "b"}], "Quiet": True})
    assert "Deleted" not in quiet and "Errors" not in quiet
    assert "Contents" not in s3.list_objects_v2(Bucket=bucket)
    with refused("MalformedXML", 400):
        s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": str(number)} for number in range(1001)]})


def test_delete_many_judges_every_key_by_itself(user, root, bucket):
    for key in ("mine/a", "theirs/b"):
        root.s3.put_object(Bucket=bucket, Key=key, Body=b"x")
    limited = user({"Effect": "Allow", "Action": "s3:DeleteObject", "Resource": f"arn:aws:s3:::{bucket}/mine/*"})
    answer = limited.s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "mine/a"}, {"Key": "theirs/b"}]})
    assert [item["Key"] for item in answer["Deleted"]] == ["mine/a"]
    assert [(item["Key"], item["Code"]) for item in answer["Errors"]] == [("theirs/b", "AccessDenied")]
    assert read(root.s3, bucket, "theirs/b") == b"x"


def test_object_tags(s3, bucket):
    s3.put_object(Bucket=bucket, Key="object", Body=b"x", Tagging="a=1&b=two%20words")
    assert s3.get_object(Bucket=bucket, Key="object")["TagCount"] == 2
    tags = s3.get_object_tagging(Bucket=bucket, Key="object")["TagSet"]
    assert sorted((tag["Key"], tag["Value"]) for tag in tags) == [("a", "1"), ("b", "two words")]
    s3.put_object_tagging(Bucket=bucket, Key="object", Tagging={"TagSet": [{"Key": "c", "Value": "3"}]})
    assert s3.get_object_tagging(Bucket=bucket, Key="object")["TagSet"] == [{"Key": "c", "Value": "3"}]
    s3.delete_object_tagging(Bucket=bucket, Key="object")
    assert s3.get_object_tagging(Bucket=bucket, Key="object")["TagSet"] == []


def test_attributes_tell_size_etag_checksum_and_parts(s3, bucket):
    etag = s3.put_object(Bucket=bucket, Key="object", Body=b"12345", ChecksumAlgorithm="SHA256")["ETag"]
    wanted = ["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"]
    answer = s3.get_object_attributes(Bucket=bucket, Key="object", ObjectAttributes=wanted)
    assert (answer["ETag"], answer["ObjectSize"], answer["StorageClass"]) == (etag.strip('"'), 5, "STANDARD")
    assert answer["Checksum"]["ChecksumSHA256"] == base64.b64encode(hashlib.sha256(b"12345").digest()).decode()


def test_limits_of_names_and_metadata(s3, bucket, server, endpoint):
    with refused("KeyTooLongError", 400):
        s3.put_object(Bucket=bucket, Key="x" * 1025, Body=b"")
    with refused("MetadataTooLarge", 400):
        s3.put_object(Bucket=bucket, Key="x", Body=b"", Metadata={"a": "x" * 2048})
    for name in ("ab", "Upper", "under_score", "dot..dot", "-lead", "x" * 64, "192.168.0.1", "xn--name"):
        answer = raw.signed(endpoint, server.root, "PUT", f"/{name}")
        assert (answer.status, answer.code) == (400, "InvalidBucketName"), name


def test_every_answer_carries_request_ids_and_errors_their_resource(server, bucket, endpoint):
    good = raw.signed(endpoint, server.root, "GET", f"/{bucket}?location")
    assert good.status == 200 and good.headers["x-amz-request-id"] and good.headers["x-amz-id-2"]
    bad = raw.signed(endpoint, server.root, "GET", f"/{bucket}/missing")
    assert bad.headers["content-type"] == "application/xml"
    assert bad.element("RequestId") == bad.headers["x-amz-request-id"] and bad.element("HostId") == bad.headers["x-amz-id-2"]
    assert bad.element("Key") == "missing"


def test_a_method_that_a_resource_does_not_have(server, bucket):
    answer = raw.signed(server.http, server.root, "PATCH", f"/{bucket}/object")
    assert (answer.status, answer.code) == (405, "MethodNotAllowed")


def test_operations_not_built_yet_answer_not_implemented(root, bucket):
    root.s3.put_object(Bucket=bucket, Key="object", Body=b"a,b\n")
    with refused("NotImplemented", 501):
        root.s3.select_object_content(
            Bucket=bucket, Key="object", Expression="select * from s3object", ExpressionType="SQL",
            InputSerialization={"CSV": {}}, OutputSerialization={"CSV": {}},
        )
    with refused("NotImplemented", 501):
        root.s3.get_object_torrent(Bucket=bucket, Key="object")


def test_a_range_of_another_version_is_not_given(server, bucket, root):
    """`If-Range`: who resumes a download gets the whole when the object has changed."""
    put = root.s3.put_object(Bucket=bucket, Key="x", Body=b"0123456789")
    modified = root.s3.head_object(Bucket=bucket, Key="x")["ResponseMetadata"]["HTTPHeaders"]["last-modified"]

    def get(condition, method="GET"):
        answer = raw.signed(server.http, server.root, method, f"/{bucket}/x", headers={"Range": "bytes=2-4", "If-Range": condition})
        return answer.status, answer.body

    assert get(put["ETag"]) == (206, b"234") and get(modified) == (206, b"234")
    for other in ('"0123"', "Wed, 21 Oct 2015 07:28:00 GMT"):
        assert get(other) == (200, b"0123456789")
        assert get(other, "HEAD")[0] == 200


@pytest.mark.parametrize("conditions, header", [
    ({"IfMatch": "*"}, "If-Match"), ({"IfMatch": '"x"', "IfNoneMatch": "*"}, "If-Match,If-None-Match"), ({"IfNoneMatch": '"x"'}, "If-None-Match"),
])
def test_conditions_on_writes_that_s3_does_not_offer(root, bucket, conditions, header):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    with refused("NotImplemented", 501) as refusal:
        root.s3.put_object(Bucket=bucket, Key="x", Body=b"y", **conditions)
    assert refusal.response["Error"]["Header"] == header
    assert root.s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"x"


def test_a_delete_marker_is_no_source_of_a_copy(root, bucket):
    root.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    marker = root.s3.delete_object(Bucket=bucket, Key="x")["VersionId"]
    text = "The source of a copy request may not specifically refer to a delete marker by version id."
    with refused("InvalidRequest", 400, text):
        root.s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "x", "VersionId": marker})
    with refused("NoSuchKey", 404):
        root.s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "x"})


@pytest.mark.parametrize("encryption", ["none", "kms"])
def test_a_copy_between_regions(server, bucket, root, key, encryption):
    """The request goes to the region of the copy; the source is read where it is, under its own key."""
    far = client("s3", server.http, server.root, region="eu-west-1")
    target = unique("far")
    far.create_bucket(Bucket=target, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    sealed = {} if encryption == "none" else {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": key}
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"far away", **sealed)
    far.copy_object(Bucket=target, Key="x", CopySource={"Bucket": bucket, "Key": "x"})
    assert far.get_object(Bucket=target, Key="x")["Body"].read() == b"far away"


@pytest.mark.parametrize("tag", ["a*", "a<b", "a,b"])
def test_tags_take_letters_numbers_spaces_and_a_few_signs(root, bucket, tag):
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"x")
    good = {"Key": "Größe + 1-2=3._:/@", "Value": "日本 x"}
    root.s3.put_object_tagging(Bucket=bucket, Key="x", Tagging={"TagSet": [good]})
    for bad in ({"Key": tag, "Value": "v"}, {"Key": "k", "Value": tag}):
        with refused("InvalidTag", 400):
            root.s3.put_object_tagging(Bucket=bucket, Key="x", Tagging={"TagSet": [bad]})
    assert root.s3.get_object_tagging(Bucket=bucket, Key="x")["TagSet"] == [good]
