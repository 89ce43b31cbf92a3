"""A damaged file of an object: no wrong byte is served, and the log says which object it is."""

import json

import botocore.exceptions
import pytest

from conformance.principals import Clients, unique
from conformance.refusal import refused


def test_the_log_names_the_object(fresh_server):
    server = fresh_server()
    s3 = Clients(server.http, server.root).s3
    bucket, key = unique("bucket"), "dir/a key"
    s3.create_bucket(Bucket=bucket)
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    version = s3.put_object(Bucket=bucket, Key=key, Body=b"x" * 200_000)["VersionId"]
    [blob] = [path for path in (server.data_dir / "blobs").rglob("*") if path.is_file() and path.stat().st_size > 200_000]
    damaged = bytearray(blob.read_bytes())
    damaged[100] ^= 1
    blob.write_bytes(damaged)

    with pytest.raises(botocore.exceptions.ClientError) as refusal:
        s3.get_object(Bucket=bucket, Key=key)
    assert refusal.value.response["Error"]["Code"] == "InternalError"
    lines = [json.loads(line) for line in server.log().splitlines() if "a stored object cannot be read" in line]
    [fields] = [line["fields"] for line in lines]
    assert (fields["bucket"], fields["key"], fields["version"]) == (bucket, key, version)
    assert fields["blob"] == blob.name


def test_a_copy_of_a_damaged_object_is_an_internal_error_and_leaves_nothing(fresh_server):
    """CopyObject, UploadPartCopy and a copy of a part of it, through boto3; a copy of what is whole goes on."""
    server = fresh_server()
    s3 = Clients(server.http, server.root).s3
    bucket = unique("bucket")
    s3.create_bucket(Bucket=bucket)
    s3.put_object(Bucket=bucket, Key="whole", Body=b"w" * 200_000)
    before = set((server.data_dir / "blobs").rglob("*"))
    s3.put_object(Bucket=bucket, Key="damaged", Body=b"x" * 6_000_000)
    [blob] = [path for path in set((server.data_dir / "blobs").rglob("*")) - before if path.is_file()]
    damaged = bytearray(blob.read_bytes())
    damaged[5_500_000] ^= 1
    blob.write_bytes(damaged)
    source = {"Bucket": bucket, "Key": "damaged"}
    with refused("InternalError", 500):
        s3.copy_object(Bucket=bucket, Key="copy", CopySource=source)
    upload = {"Bucket": bucket, "Key": "parts", "UploadId": s3.create_multipart_upload(Bucket=bucket, Key="parts")["UploadId"]}
    with refused("InternalError", 500):
        s3.upload_part_copy(**upload, PartNumber=1, CopySource=source)
    with refused("InternalError", 500):
        s3.upload_part_copy(**upload, PartNumber=1, CopySource=source, CopySourceRange="bytes=5400000-5600000")
    assert "Parts" not in s3.list_parts(**upload)
    # The beginning is whole, each piece by itself.
    part = s3.upload_part_copy(**upload, PartNumber=1, CopySource=source, CopySourceRange="bytes=0-5242879")["CopyPartResult"]
    s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]})
    assert s3.get_object(Bucket=bucket, Key="parts")["Body"].read() == b"x" * 5_242_880
    s3.copy_object(Bucket=bucket, Key="another", CopySource={"Bucket": bucket, "Key": "whole"})
    keys = [found["Key"] for found in s3.list_objects_v2(Bucket=bucket)["Contents"]]
    assert keys == ["another", "damaged", "parts", "whole"], "nothing of the refused copies"
