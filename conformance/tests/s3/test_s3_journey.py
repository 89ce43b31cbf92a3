"""S3 through the AWS CLI: the second journey of a user, over HTTPS; what is signed otherwise over HTTP, over both."""

import base64
import hashlib
import json
import os
import random
import shutil
import ssl
import urllib.request
from pathlib import Path

import pytest

from conformance.principals import AwsCli, Clients, allow, create_user, unique

MIB = 1 << 20


def write_file(path, size_bytes, seed=0):
    """A file of pseudo-random bytes, written as a stream; returns its SHA-256."""
    generator, digest = random.Random(seed), hashlib.sha256()
    with open(path, "wb") as file:
        left = size_bytes
        while left:
            piece = generator.randbytes(min(left, 4 * MIB))
            file.write(piece)
            digest.update(piece)
            left -= len(piece)
    return digest.hexdigest()


def hash_file(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@pytest.fixture
def bucket(cli):
    name = unique("cli")
    assert cli.run("s3", "mb", f"s3://{name}").strip() == f"make_bucket: {name}"
    return name


def test_copies_a_file_there_and_back(cli_of_scheme, bucket, tmp_path):
    digest = write_file(tmp_path / "small.bin", 100_000)
    cli_of_scheme.run("s3", "cp", tmp_path / "small.bin", f"s3://{bucket}/a/small.bin")
    cli_of_scheme.run("s3", "cp", f"s3://{bucket}/a/small.bin", tmp_path / "back.bin")
    assert hash_file(tmp_path / "back.bin") == digest
    cli_of_scheme.run("s3", "cp", f"s3://{bucket}/a/small.bin", f"s3://{bucket}/b/copy.bin")
    listing = cli_of_scheme.run("s3", "ls", f"s3://{bucket}", "--recursive").splitlines()
    assert [(line.split()[2], line.split()[3]) for line in listing] == [("100000", "a/small.bin"), ("100000", "b/copy.bin")]
    assert cli_of_scheme.run("s3", "ls", f"s3://{bucket}").split() == ["PRE", "a/", "PRE", "b/"]
    assert bucket in cli_of_scheme.run("s3", "ls")


def test_copies_a_file_in_parts(cli_of_scheme, bucket, tmp_path):
    digest = write_file(tmp_path / "parts.bin", 20 * MIB + 12345)
    cli_of_scheme.run("s3", "cp", tmp_path / "parts.bin", f"s3://{bucket}/parts.bin", "--quiet")
    head = cli_of_scheme.json("s3api", "head-object", "--bucket", bucket, "--key", "parts.bin")
    assert head["ContentLength"] == 20 * MIB + 12345 and head["ETag"].strip('"').endswith("-3")
    cli_of_scheme.run("s3", "cp", f"s3://{bucket}/parts.bin", tmp_path / "back.bin", "--quiet")
    assert hash_file(tmp_path / "back.bin") == digest


def test_streams_standard_input_and_output(cli, bucket):
    text = "streamed through a pipe\n" * 1000
    cli.run("s3", "cp", "-", f"s3://{bucket}/pipe", stdin=text)
    assert cli.run("s3", "cp", f"s3://{bucket}/pipe", "-") == text


def test_syncs_a_folder_both_ways(cli, bucket, tmp_path):
    source = tmp_path / "source"
    (source / "deep" / "er").mkdir(parents=True)
    names = ["one.txt", "two words.txt", "deep/ünïcode.txt", "deep/er/plus+and%percent.txt"]
    for name in names:
        (source / name).write_text(name)
        # Listings tell time in whole seconds, as S3's do: a file made in the second of
        # its upload would look newer than its copy.
        os.utime(source / name, (1_700_000_000, 1_700_000_000))
    cli.run("s3", "sync", source, f"s3://{bucket}/tree")
    assert cli.run("s3", "sync", source, f"s3://{bucket}/tree") == "", "a second sync must find nothing to do"
    cli.run("s3", "sync", f"s3://{bucket}/tree", tmp_path / "back")
    assert {name: (tmp_path / "back" / name).read_text() for name in names} == {name: name for name in names}
    (source / "one.txt").unlink()
    assert "delete:" in cli.run("s3", "sync", source, f"s3://{bucket}/tree", "--delete")
    assert "one.txt" not in cli.run("s3", "ls", f"s3://{bucket}/tree/")


def test_moves_removes_and_empties(cli, bucket, tmp_path):
    (tmp_path / "file").write_text("x")
    for name in ("a", "dir/b", "dir/c"):
        cli.run("s3", "cp", tmp_path / "file", f"s3://{bucket}/{name}")
    cli.run("s3", "mv", f"s3://{bucket}/a", f"s3://{bucket}/moved")
    cli.run("s3", "rm", f"s3://{bucket}/moved")
    with pytest.raises(AssertionError, match="BucketNotEmpty"):
        cli.run("s3", "rb", f"s3://{bucket}")
    cli.run("s3", "rm", f"s3://{bucket}/dir", "--recursive")
    cli.run("s3", "rb", f"s3://{bucket}")
    with pytest.raises(AssertionError, match="NoSuchBucket"):
        cli.run("s3", "ls", f"s3://{bucket}")


def test_a_presigned_url_needs_no_credentials(cli, bucket, tmp_path):
    """Version 4 signatures have to be chosen: botocore presigns with version 2 for endpoints it does not know."""
    config = Path(cli.home.name) / ".aws" / "config"
    config.parent.mkdir()
    config.write_text("[default]\ns3 =\n    signature_version = s3v4\n")
    (tmp_path / "file").write_text("for whoever holds the link")
    cli.run("s3", "cp", tmp_path / "file", f"s3://{bucket}/linked")
    url = cli.run("s3", "presign", f"s3://{bucket}/linked", "--expires-in", "60").strip()
    context = ssl.create_default_context(cafile=cli.endpoint.ca_file) if cli.endpoint.secure else None
    with urllib.request.urlopen(url, context=context, timeout=20) as answer:
        assert answer.read().decode() == "for whoever holds the link"


def test_reads_a_range(cli, bucket, tmp_path):
    write_file(tmp_path / "file", 300_000)
    cli.run("s3", "cp", tmp_path / "file", f"s3://{bucket}/file")
    answer = cli.json("s3api", "get-object", "--bucket", bucket, "--key", "file", "--range", "bytes=65530-131080", tmp_path / "range")
    assert answer["ContentRange"] == "bytes 65530-131080/300000"
    assert (tmp_path / "range").read_bytes() == (tmp_path / "file").read_bytes()[65530:131081]


def test_copies_under_a_kms_key_and_with_bucket_default_encryption(cli, bucket, tmp_path):
    key = cli.json("kms", "create-key")["KeyMetadata"]["Arn"]
    digest = write_file(tmp_path / "file", 9 * MIB)
    cli.run("s3", "cp", tmp_path / "file", f"s3://{bucket}/explicit", "--sse", "aws:kms", "--sse-kms-key-id", key, "--quiet")
    rules = {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key}, "BucketKeyEnabled": True}]}
    cli.run("s3api", "put-bucket-encryption", "--bucket", bucket, "--server-side-encryption-configuration", json.dumps(rules))
    cli.run("s3", "cp", tmp_path / "file", f"s3://{bucket}/default", "--quiet")
    cli.run("s3", "cp", tmp_path / "file", f"s3://{bucket}/managed", "--sse", "AES256", "--quiet")
    heads = {name: cli.json("s3api", "head-object", "--bucket", bucket, "--key", name) for name in ("explicit", "default", "managed")}
    assert (heads["explicit"]["ServerSideEncryption"], heads["explicit"]["SSEKMSKeyId"]) == ("aws:kms", key)
    assert (heads["default"]["SSEKMSKeyId"], heads["default"]["BucketKeyEnabled"]) == (key, True)
    assert heads["managed"]["ServerSideEncryption"] == "AES256" and "SSEKMSKeyId" not in heads["managed"]
    for name in heads:
        cli.run("s3", "cp", f"s3://{bucket}/{name}", tmp_path / "back", "--quiet")
        assert hash_file(tmp_path / "back") == digest


def test_copies_with_a_customer_key_over_https(server, tmp_path):
    cli = AwsCli(server.https, server.root)
    name = unique("sse-c")
    cli.run("s3", "mb", f"s3://{name}")
    rules = {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}}]}
    cli.run("s3api", "put-bucket-encryption", "--bucket", name, "--server-side-encryption-configuration", json.dumps(rules))
    digest = write_file(tmp_path / "file", 9 * MIB)
    (tmp_path / "key").write_bytes(os.urandom(32))
    with_key = ["--sse-c", "AES256", "--sse-c-key", f"fileb://{tmp_path / 'key'}", "--quiet"]
    cli.run("s3", "cp", tmp_path / "file", f"s3://{name}/file", *with_key)
    cli.run("s3", "cp", f"s3://{name}/file", tmp_path / "back", *with_key)
    assert hash_file(tmp_path / "back") == digest
    with pytest.raises(AssertionError):
        cli.run("s3", "cp", f"s3://{name}/file", tmp_path / "stolen", "--quiet")


def test_a_user_sees_only_what_its_policy_allows(cli, bucket, tmp_path, server):
    (tmp_path / "file").write_text("x")
    cli.run("s3", "cp", tmp_path / "file", f"s3://{bucket}/open/file")
    cli.run("s3", "cp", tmp_path / "file", f"s3://{bucket}/closed/file")
    reader = create_user(Clients(server.http, server.root), allow("s3:GetObject", f"arn:aws:s3:::{bucket}/open/*"))
    limited = AwsCli(cli.endpoint, reader)
    assert limited.run("s3", "cp", f"s3://{bucket}/open/file", "-") == "x"
    for arguments in (["s3", "ls", f"s3://{bucket}"], ["s3api", "get-object", "--bucket", bucket, "--key", "closed/file", tmp_path / "out"]):
        with pytest.raises(AssertionError, match="AccessDenied"):
            limited.run(*arguments)


@pytest.mark.extended
@pytest.mark.timeout(1500)
def test_copies_a_3_gib_file_there_and_back(server, tmp_path):
    """Three times over HTTPS and 384 parts; needs 12 GiB of free disk for file, object and copy."""
    size_bytes = int(os.environ.get("IRONKEEP_TEST_LARGE_BYTES", 3 << 30))
    free_bytes = min(shutil.disk_usage(tmp_path).free, shutil.disk_usage(server.home).free)
    if free_bytes < 4 * size_bytes:
        pytest.skip(f"needs {4 * size_bytes >> 30} GiB of free disk, has {free_bytes >> 30}")
    cli = AwsCli(server.https, server.root)
    bucket = unique("large")
    cli.run("s3", "mb", f"s3://{bucket}")
    digest = write_file(tmp_path / "large", size_bytes)
    memory_before = server.resident_bytes()
    try:
        cli.run("s3", "cp", tmp_path / "large", f"s3://{bucket}/large", "--quiet", seconds=700)
        (tmp_path / "large").unlink()
        assert cli.json("s3api", "head-object", "--bucket", bucket, "--key", "large")["ContentLength"] == size_bytes
        cli.run("s3", "cp", f"s3://{bucket}/large", tmp_path / "back", "--quiet", seconds=700)
        assert hash_file(tmp_path / "back") == digest
        assert server.resident_bytes() < memory_before + (512 << 20), "memory must not follow the size of an object"
    finally:
        cli.run("s3", "rb", f"s3://{bucket}", "--force")
        for leftover in ("large", "back"):
            (tmp_path / leftover).unlink(missing_ok=True)


def test_md5_etags_are_where_aws_has_them(cli, bucket, tmp_path):
    data = os.urandom(1000)
    (tmp_path / "file").write_bytes(data)
    put = ["s3api", "put-object", "--bucket", bucket, "--key", "file", "--body", tmp_path / "file"]
    assert cli.json(*put)["ETag"] == f'"{hashlib.md5(data).hexdigest()}"'
    content_md5 = base64.b64encode(hashlib.md5(data).digest()).decode()
    assert cli.json(*put, "--content-md5", content_md5)["ETag"] == f'"{hashlib.md5(data).hexdigest()}"'
    with pytest.raises(AssertionError, match="BadDigest"):
        cli.run(*put, "--content-md5", base64.b64encode(hashlib.md5(b"other").digest()).decode())
    key = cli.json("kms", "create-key")["KeyMetadata"]["Arn"]
    opaque = cli.json(*put, "--server-side-encryption", "aws:kms", "--ssekms-key-id", key)["ETag"]
    assert opaque != f'"{hashlib.md5(data).hexdigest()}"', "under a KMS key the ETag is not the MD5 of the data"
