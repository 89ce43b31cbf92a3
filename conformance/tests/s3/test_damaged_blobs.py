"""A damaged file of an object: no wrong byte is served, and the log says which object it is."""

import json

import botocore.exceptions
import pytest

from conformance.principals import Clients, unique


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
