"""Multipart uploads: completing, listing, aborting, part numbers, copies of parts, and every way to get it wrong."""

import hashlib
import os

import pytest

from conformance import raw
from conformance.principals import client
from conformance.refusal import refused

PART_BYTES_MIN = 5 << 20


@pytest.fixture
def s3(endpoint, server):
    return client("s3", endpoint, server.root)


def upload(s3, bucket, key, bodies, **options):
    upload_id = s3.create_multipart_upload(Bucket=bucket, Key=key, **options)["UploadId"]
    parts = []
    for number, body in enumerate(bodies, 1):
        etag = s3.upload_part(Bucket=bucket, Key=key, UploadId=upload_id, PartNumber=number, Body=body)["ETag"]
        parts.append({"PartNumber": number, "ETag": etag})
    return upload_id, parts


def test_parts_become_one_object(s3, bucket):
    bodies = [os.urandom(PART_BYTES_MIN), os.urandom(PART_BYTES_MIN + 1), os.urandom(10)]
    upload_id, parts = upload(s3, bucket, "object", bodies, Metadata={"a": "1"}, ContentType="text/plain")
    with refused("NoSuchKey", 404):
        s3.get_object(Bucket=bucket, Key="object")
    done = s3.complete_multipart_upload(Bucket=bucket, Key="object", UploadId=upload_id, MultipartUpload={"Parts": parts})
    digests = hashlib.md5(b"".join(hashlib.md5(body).digest() for body in bodies)).hexdigest()
    assert done["ETag"] == f'"{digests}-3"' and (done["Bucket"], done["Key"]) == (bucket, "object")
    answer = s3.get_object(Bucket=bucket, Key="object")
    assert answer["Body"].read() == b"".join(bodies)
    assert (answer["ETag"], answer["Metadata"], answer["ContentType"]) == (done["ETag"], {"a": "1"}, "text/plain")
    whole = b"".join(bodies)
    edge = PART_BYTES_MIN
    for start, end in ((edge - 1, edge), (0, edge), (edge, 2 * edge), (2 * edge - 5, len(whole) - 1), (len(whole) - 11, len(whole) - 10)):
        assert s3.get_object(Bucket=bucket, Key="object", Range=f"bytes={start}-{end}")["Body"].read() == whole[start : end + 1]
    for number, body in enumerate(bodies, 1):
        part = s3.get_object(Bucket=bucket, Key="object", PartNumber=number)
        assert part["Body"].read() == body and part["PartsCount"] == 3 and part["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert s3.head_object(Bucket=bucket, Key="object", PartNumber=2)["ContentLength"] == PART_BYTES_MIN + 1
    with refused("InvalidPartNumber", 416):
        s3.get_object(Bucket=bucket, Key="object", PartNumber=4)
    with refused("InvalidRequest", 400):
        s3.get_object(Bucket=bucket, Key="object", PartNumber=1, Range="bytes=0-1")


def test_parts_may_arrive_out_of_order_and_be_replaced(s3, bucket):
    upload_id = s3.create_multipart_upload(Bucket=bucket, Key="object")["UploadId"]
    put = lambda number, body: s3.upload_part(Bucket=bucket, Key="object", UploadId=upload_id, PartNumber=number, Body=body)["ETag"]
    last = put(9, b"last")
    put(3, b"replaced" * (PART_BYTES_MIN // 8))
    first = put(3, b"newer..." * (PART_BYTES_MIN // 8))
    put(5, b"uploaded but not named at completion")
    parts = [{"PartNumber": 3, "ETag": first}, {"PartNumber": 9, "ETag": last}]
    s3.complete_multipart_upload(Bucket=bucket, Key="object", UploadId=upload_id, MultipartUpload={"Parts": parts})
    assert s3.get_object(Bucket=bucket, Key="object")["Body"].read() == b"newer..." * (PART_BYTES_MIN // 8) + b"last"


def test_completing_wrongly_leaves_the_upload_as_it_was(s3, bucket):
    upload_id, parts = upload(s3, bucket, "object", [b"x" * PART_BYTES_MIN, b"too small", b"end"])

    def complete(chosen):
        return s3.complete_multipart_upload(Bucket=bucket, Key="object", UploadId=upload_id, MultipartUpload={"Parts": chosen})

    with refused("EntityTooSmall", 400):
        complete(parts)
    with refused("InvalidPartOrder", 400):
        complete([parts[2], parts[0]])
    with refused("InvalidPart", 400):
        complete([parts[0], {"PartNumber": 7, "ETag": parts[0]["ETag"]}])
    with refused("InvalidPart", 400):
        complete([{"PartNumber": 1, "ETag": '"00000000000000000000000000000000"'}])
    with refused("MalformedXML", 400):
        complete([])
    with refused("NoSuchKey", 404):
        s3.get_object(Bucket=bucket, Key="object")
    complete([parts[0], parts[2]])
    assert s3.get_object(Bucket=bucket, Key="object")["ContentLength"] == PART_BYTES_MIN + 3


def test_an_aborted_upload_is_gone(s3, bucket):
    upload_id, parts = upload(s3, bucket, "object", [b"x"])
    assert s3.abort_multipart_upload(Bucket=bucket, Key="object", UploadId=upload_id)["ResponseMetadata"]["HTTPStatusCode"] == 204
    for call in (
        lambda: s3.upload_part(Bucket=bucket, Key="object", UploadId=upload_id, PartNumber=1, Body=b"x"),
        lambda: s3.list_parts(Bucket=bucket, Key="object", UploadId=upload_id),
        lambda: s3.complete_multipart_upload(Bucket=bucket, Key="object", UploadId=upload_id, MultipartUpload={"Parts": parts}),
        lambda: s3.abort_multipart_upload(Bucket=bucket, Key="object", UploadId=upload_id),
        lambda: s3.upload_part(Bucket=bucket, Key="object", UploadId="never-made", PartNumber=1, Body=b"x"),
    ):
        with refused("NoSuchUpload", 404):
            call()


def test_an_upload_belongs_to_its_key(s3, bucket):
    upload_id, _ = upload(s3, bucket, "object", [b"x"])
    with refused("NoSuchUpload", 404):
        s3.upload_part(Bucket=bucket, Key="other", UploadId=upload_id, PartNumber=1, Body=b"x")


@pytest.mark.parametrize("number", [0, 10_001, -1])
def test_part_numbers_have_limits(s3, bucket, number):
    upload_id = s3.create_multipart_upload(Bucket=bucket, Key="object")["UploadId"]
    with refused("InvalidArgument", 400):
        s3.upload_part(Bucket=bucket, Key="object", UploadId=upload_id, PartNumber=number, Body=b"x")


def test_parts_and_uploads_are_listed_in_pages(s3, bucket):
    upload_id, parts = upload(s3, bucket, "b/object", [b"%d" % number for number in range(5)])
    pages = list(s3.get_paginator("list_parts").paginate(Bucket=bucket, Key="b/object", UploadId=upload_id, PaginationConfig={"PageSize": 2}))
    rows = [(part["PartNumber"], part["ETag"], part["Size"]) for page in pages for part in page["Parts"]]
    assert rows == [(part["PartNumber"], part["ETag"], 1) for part in parts] and len(pages) == 3
    others = [("a", s3.create_multipart_upload(Bucket=bucket, Key="a")["UploadId"]), ("b/object", upload_id),
              ("b/other", s3.create_multipart_upload(Bucket=bucket, Key="b/other")["UploadId"])]
    pages = s3.get_paginator("list_multipart_uploads").paginate(Bucket=bucket, PaginationConfig={"PageSize": 1})
    assert [(item["Key"], item["UploadId"]) for page in pages for item in page.get("Uploads", [])] == others
    grouped = s3.list_multipart_uploads(Bucket=bucket, Delimiter="/")
    assert [item["Key"] for item in grouped["Uploads"]] == ["a"] and grouped["CommonPrefixes"] == [{"Prefix": "b/"}]


def test_markers_of_uploads(server, endpoint, s3, bucket):
    """An id without a key is ignored; the id of an upload that is gone still says where to go on."""
    ids = sorted(s3.create_multipart_upload(Bucket=bucket, Key="x")["UploadId"] for _ in range(3))
    page = s3.list_multipart_uploads(Bucket=bucket, UploadIdMarker="odd")
    assert [item["UploadId"] for item in page["Uploads"]] == ids and page["UploadIdMarker"] == ""
    for wrong in ("odd", ids[0][:-1], ids[0] + "0"):
        answer = raw.signed(endpoint, server.root, "GET", f"/{bucket}?uploads&key-marker=x&upload-id-marker={wrong}")
        found = tuple(answer.element(name) for name in ("Code", "Message", "ArgumentName", "ArgumentValue"))
        assert (answer.status, *found) == (400, "InvalidArgument", "Invalid uploadId marker", "upload-id-marker", wrong)
    s3.abort_multipart_upload(Bucket=bucket, Key="x", UploadId=ids[0])
    page = s3.list_multipart_uploads(Bucket=bucket, KeyMarker="x", UploadIdMarker=ids[0])
    assert [item["UploadId"] for item in page["Uploads"]] == ids[1:] and page["UploadIdMarker"] == ids[0]
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket, KeyMarker="x")


def test_a_part_that_is_not_there_is_counted(server, endpoint, s3, bucket):
    s3.put_object(Bucket=bucket, Key="whole", Body=b"x")
    upload_id, parts = upload(s3, bucket, "parts", [b"a" * PART_BYTES_MIN, b"b"])
    s3.complete_multipart_upload(Bucket=bucket, Key="parts", UploadId=upload_id, MultipartUpload={"Parts": parts})
    for key, count in (("whole", "1"), ("parts", "2")):
        answer = raw.signed(endpoint, server.root, "GET", f"/{bucket}/{key}?partNumber=7")
        found = tuple(answer.element(name) for name in ("Code", "Message", "ActualPartCount", "PartNumberRequested"))
        assert (answer.status, *found) == (416, "InvalidPartNumber", "The requested partnumber is not satisfiable", count, "7")


def test_copies_of_parts_and_ranges(s3, bucket):
    data = os.urandom(2 * PART_BYTES_MIN)
    s3.put_object(Bucket=bucket, Key="source", Body=data)
    upload_id = s3.create_multipart_upload(Bucket=bucket, Key="object")["UploadId"]

    def copy(number, **options):
        answer = s3.upload_part_copy(Bucket=bucket, Key="object", UploadId=upload_id, PartNumber=number,
                                     CopySource={"Bucket": bucket, "Key": "source"}, **options)
        return {"PartNumber": number, "ETag": answer["CopyPartResult"]["ETag"]}

    parts = [copy(1), copy(2, CopySourceRange=f"bytes=65530-{65530 + PART_BYTES_MIN}"), copy(3, CopySourceRange="bytes=1-1")]
    with refused("InvalidArgument", 400):
        copy(4, CopySourceRange=f"bytes=0-{len(data)}")
    with refused("InvalidArgument", 400):
        copy(4, CopySourceRange="bytes=5-")
    with refused("PreconditionFailed", 412):
        copy(4, CopySourceIfMatch='"other"')
    s3.complete_multipart_upload(Bucket=bucket, Key="object", UploadId=upload_id, MultipartUpload={"Parts": parts})
    wanted = data + data[65530 : 65531 + PART_BYTES_MIN] + data[1:2]
    assert s3.get_object(Bucket=bucket, Key="object")["Body"].read() == wanted


def test_completing_twice_answers_the_same(s3, bucket):
    """A client that lost the first answer repeats the call; the object exists, so it is not an error."""
    upload_id, parts = upload(s3, bucket, "object", [b"only"])
    arguments = dict(Bucket=bucket, Key="object", UploadId=upload_id, MultipartUpload={"Parts": parts})
    assert s3.complete_multipart_upload(**arguments)["ETag"] == s3.complete_multipart_upload(**arguments)["ETag"]


def test_an_upload_under_a_key_needs_the_key_for_every_part(s3, bucket, root, key):
    upload_id, parts = upload(s3, bucket, "object", [b"x"], ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    root.kms.disable_key(KeyId=key)
    with refused("KMS.DisabledException", 400):
        s3.upload_part(Bucket=bucket, Key="object", UploadId=upload_id, PartNumber=2, Body=b"y")
    root.kms.enable_key(KeyId=key)
    done = s3.complete_multipart_upload(Bucket=bucket, Key="object", UploadId=upload_id, MultipartUpload={"Parts": parts})
    assert (done["ServerSideEncryption"], done["SSEKMSKeyId"]) == ("aws:kms", key)
    assert s3.get_object(Bucket=bucket, Key="object")["Body"].read() == b"x"


def test_times_of_copies_parts_and_uploads_are_whole_seconds(root, bucket):
    root.s3.put_object(Bucket=bucket, Key="source", Body=b"x")
    source = {"Bucket": bucket, "Key": "source"}
    upload = root.s3.create_multipart_upload(Bucket=bucket, Key="parts")["UploadId"]
    part = {"Bucket": bucket, "Key": "parts", "UploadId": upload}
    times = [root.s3.copy_object(Bucket=bucket, Key="copy", CopySource=source)["CopyObjectResult"]["LastModified"]]
    times.append(root.s3.upload_part_copy(**part, PartNumber=1, CopySource=source)["CopyPartResult"]["LastModified"])
    times.append(root.s3.list_parts(**part)["Parts"][0]["LastModified"])
    times.append(root.s3.list_multipart_uploads(Bucket=bucket)["Uploads"][0]["Initiated"])
    assert [time.microsecond for time in times] == [0] * 4
