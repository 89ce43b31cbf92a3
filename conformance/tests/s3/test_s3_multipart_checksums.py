"""The checksums of multipart uploads: what AWS demands of every part, and what it shows afterwards."""

import base64
import hashlib
import zlib

import pytest

from conformance import raw
from conformance.principals import client
from conformance.refusal import refused

MIB = 1024 * 1024


@pytest.fixture
def s3(server):
    """A client that adds no checksum of its own."""
    return client("s3", server.http, server.root, request_checksum_calculation="when_required")


def sha256(data):
    return base64.b64encode(hashlib.sha256(data).digest()).decode()


def crc32(data):
    return base64.b64encode(zlib.crc32(data).to_bytes(4, "big")).decode()


def begin(s3, bucket, algorithm="SHA256", **more):
    return s3.create_multipart_upload(Bucket=bucket, Key="x", ChecksumAlgorithm=algorithm, **more)["UploadId"]


def complete(s3, bucket, upload, parts, **more):
    return s3.complete_multipart_upload(Bucket=bucket, Key="x", UploadId=upload, MultipartUpload={"Parts": parts}, **more)


def test_a_part_of_an_upload_with_an_algorithm_needs_a_checksum(s3, bucket):
    upload = begin(s3, bucket)
    expected = "Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type: null"
    with refused("InvalidRequest", 400, expected):
        s3.upload_part(Bucket=bucket, Key="x", UploadId=upload, PartNumber=1, Body=b"x")


def test_a_composite_checksum_takes_those_of_all_parts(s3, bucket):
    data = b"x" * 5 * MIB
    upload = begin(s3, bucket)
    etags = [s3.upload_part(Bucket=bucket, Key="x", UploadId=upload, PartNumber=number, Body=data, ChecksumSHA256=sha256(data))["ETag"] for number in (1, 2)]
    bare = [{"PartNumber": number, "ETag": etag} for number, etag in enumerate(etags, 1)]
    text = "The upload was created using a sha256 checksum. The complete request must include the checksum for each part. It was missing for part {} in the request."
    with refused("InvalidRequest", 400, text.format(1)):
        complete(s3, bucket, upload, bare)
    with refused("InvalidRequest", 400, text.format(2)):
        complete(s3, bucket, upload, [bare[0] | {"ChecksumSHA256": sha256(data)}, bare[1] | {"ChecksumCRC32": crc32(data)}])
    whole = [part | {"ChecksumSHA256": sha256(data)} for part in bare]
    with refused("InvalidRequest", 400, "The upload was created using the COMPOSITE checksum mode. The complete request must use the same checksum mode."):
        complete(s3, bucket, upload, whole, ChecksumType="FULL_OBJECT")
    done = complete(s3, bucket, upload, whole, ChecksumType="COMPOSITE")
    assert done["ChecksumSHA256"].endswith("-2")
    assert s3.head_object(Bucket=bucket, Key="x", ChecksumMode="ENABLED")["ChecksumSHA256"] == done["ChecksumSHA256"]
    attributes = s3.get_object_attributes(Bucket=bucket, Key="x", ObjectAttributes=["Checksum", "ObjectParts"])
    assert attributes["Checksum"] == {"ChecksumSHA256": done["ChecksumSHA256"][:-2], "ChecksumType": "COMPOSITE"}
    assert [part["ChecksumSHA256"] for part in attributes["ObjectParts"]["Parts"]] == [sha256(data)] * 2


def test_a_checksum_of_the_whole_does_not_list_parts(s3, bucket):
    data = b"x" * 5 * MIB
    upload = begin(s3, bucket, "CRC32", ChecksumType="FULL_OBJECT")
    parts = [
        {"PartNumber": number, "ETag": s3.upload_part(Bucket=bucket, Key="x", UploadId=upload, PartNumber=number, Body=data, ChecksumCRC32=crc32(data))["ETag"]}
        for number in (1, 2)
    ]
    assert complete(s3, bucket, upload, parts)["ChecksumCRC32"] == crc32(data * 2)
    attributes = s3.get_object_attributes(Bucket=bucket, Key="x", ObjectAttributes=["Checksum", "ObjectParts"])
    assert attributes["Checksum"] == {"ChecksumCRC32": crc32(data * 2), "ChecksumType": "FULL_OBJECT"}
    assert attributes["ObjectParts"]["TotalPartsCount"] == 2 and "Parts" not in attributes["ObjectParts"]
    part = s3.head_object(Bucket=bucket, Key="x", PartNumber=1, ChecksumMode="ENABLED")
    assert part["PartsCount"] == 2 and "ChecksumCRC32" not in part


@pytest.mark.parametrize("kind", ["COMPOSITE", "FULL_OBJECT"])
def test_the_only_part_has_a_checksum_of_its_own(s3, bucket, kind):
    """Beyond one part, S3 shows the checksum of a part only where that of the object is made of theirs."""
    upload = begin(s3, bucket, "CRC32", ChecksumType=kind)
    part = s3.upload_part(Bucket=bucket, Key="x", UploadId=upload, PartNumber=1, Body=b"x", ChecksumCRC32=crc32(b"x"))
    complete(s3, bucket, upload, [{"PartNumber": 1, "ETag": part["ETag"], "ChecksumCRC32": crc32(b"x")}])
    for read in (s3.head_object, s3.get_object):
        shown = read(Bucket=bucket, Key="x", PartNumber=1, ChecksumMode="ENABLED")
        assert (shown["ChecksumCRC32"], shown["ChecksumType"], shown["PartsCount"]) == (crc32(b"x"), kind, 1)


def test_an_algorithm_without_a_checksum_is_refused(server, bucket):
    answer = raw.signed(server.http, server.root, "PUT", f"/{bucket}/x", headers={"x-amz-sdk-checksum-algorithm": "CRC32"}, body=b"x")
    assert (answer.status, answer.code) == (400, "InvalidRequest")
    text = "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found."
    assert answer.element("Message") == text
