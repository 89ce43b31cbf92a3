"""The matrix: every encryption mode to every other, by every way data moves, bytes equal, and nothing readable on disk.

Competitors' corruption bugs live in this product: a mode, offset or part boundary
that one path forgets.
"""

import os

import pytest

from conformance import scan
from conformance.principals import Clients, unique
from conformance.server import Server
from conformance.waiting import eventually

MODES = ["none", "sse-s3", "sse-kms", "sse-kms-bucket-key", "dsse-kms", "sse-c"]
QUICK_MODES = ["none", "sse-kms", "sse-c"]
PAIRS = [(source, destination) for source in MODES for destination in MODES]
PART_BYTES_MIN = 5 << 20
PUT_BYTES = 300_017
PART_BYTES = [PART_BYTES_MIN, PART_BYTES_MIN + 65_537, 70_001]
CHUNK_BYTES = 65_536


class Matrix:
    """One server with a source object of each mode, written whole and in parts."""

    def __init__(self, server):
        self.server = server
        clients = Clients(server.https, server.root, max_pool_connections=4)
        self.s3 = clients.s3
        self.key = clients.kms.create_key()["KeyMetadata"]["Arn"]
        self.customer_keys = {"source": os.urandom(32), "destination": os.urandom(32)}
        self.bucket = unique("matrix")
        self.s3.create_bucket(Bucket=self.bucket)
        self.s3.put_bucket_encryption(Bucket=self.bucket, ServerSideEncryptionConfiguration={"Rules": [
            {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}}]})
        self.marker = scan.new_marker()
        self.whole = scan.payload(self.marker, PUT_BYTES, seed="whole")
        self.parts = [scan.payload(self.marker, size, seed=size) for size in PART_BYTES]
        self.written_bytes = 0
        for mode in MODES:
            self.s3.put_object(Key=f"{mode}/whole", Bucket=self.bucket, Body=self.whole, **self.write_options(mode, "source"))
            self.upload(f"{mode}/parts", self.parts, mode, "source")
        self.written_bytes += len(MODES) * (PUT_BYTES + sum(PART_BYTES))

    def write_options(self, mode, side):
        return {
            "none": {},
            "sse-s3": {"ServerSideEncryption": "AES256"},
            "sse-kms": {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": self.key},
            "sse-kms-bucket-key": {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": self.key, "BucketKeyEnabled": True},
            "dsse-kms": {"ServerSideEncryption": "aws:kms:dsse", "SSEKMSKeyId": self.key},
            "sse-c": self.read_options("sse-c", side),
        }[mode]

    def read_options(self, mode, side):
        if mode != "sse-c":
            return {}
        return {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": self.customer_keys[side]}

    def copy_options(self, source, destination):
        options = self.write_options(destination, "destination")
        if source == "sse-c":
            options = options | {"CopySourceSSECustomerAlgorithm": "AES256", "CopySourceSSECustomerKey": self.customer_keys["source"]}
        return options

    def upload(self, key, bodies, mode, side):
        upload = self.s3.create_multipart_upload(Bucket=self.bucket, Key=key, **self.write_options(mode, side))["UploadId"]
        parts = []
        for number, body in enumerate(bodies, 1):
            answer = self.s3.upload_part(Bucket=self.bucket, Key=key, UploadId=upload, PartNumber=number, Body=body, **self.read_options(mode, side))
            parts.append({"PartNumber": number, "ETag": answer["ETag"]})
        self.complete(key, upload, parts, mode, side)

    def complete(self, key, upload, parts, mode, side):
        self.s3.complete_multipart_upload(Bucket=self.bucket, Key=key, UploadId=upload, MultipartUpload={"Parts": parts}, **self.read_options(mode, side))

    def get(self, key, mode, side, **options):
        return self.s3.get_object(Bucket=self.bucket, Key=key, **self.read_options(mode, side), **options)

    def check(self, key, bodies, mode, side):
        """The object is `bodies` joined: whole, by ranges over every border, and by part number; and in the mode asked for."""
        data = b"".join(bodies)
        answer = self.get(key, mode, side)
        assert answer["Body"].read() == data
        self.check_mode(answer, mode)
        for start, end in ranges(bodies):
            answer = self.get(key, mode, side, Range=f"bytes={start}-{end}")
            assert answer["Body"].read() == data[start : end + 1], (start, end)
            assert answer["ContentRange"] == f"bytes {start}-{end}/{len(data)}"

    def check_part_numbers(self, key, bodies, mode, side):
        for number, body in enumerate(bodies, 1):
            answer = self.get(key, mode, side, PartNumber=number)
            assert answer["Body"].read() == body and answer["PartsCount"] == len(bodies)

    def check_mode(self, answer, mode):
        shown = (answer.get("ServerSideEncryption"), answer.get("SSEKMSKeyId"), answer.get("BucketKeyEnabled", False), answer.get("SSECustomerAlgorithm"))
        assert shown == {
            "none": ("AES256", None, False, None), "sse-s3": ("AES256", None, False, None), "sse-kms": ("aws:kms", self.key, False, None),
            "sse-kms-bucket-key": ("aws:kms", self.key, True, None), "dsse-kms": ("aws:kms:dsse", self.key, False, None), "sse-c": (None, None, False, "AES256"),
        }[mode]


def ranges(bodies):
    """First and last byte of ranges around every chunk and part border that can be got wrong."""
    total = sum(map(len, bodies))
    borders, at = {0, CHUNK_BYTES, total}, 0
    for body in bodies:
        borders |= {at, at + CHUNK_BYTES, at + len(body) - len(body) % CHUNK_BYTES, at + len(body)}
        at += len(body)
    found = {(0, 0), (total - 1, total - 1), (1, min(total - 1, 3 * CHUNK_BYTES)), (max(0, total - CHUNK_BYTES - 7), total - 1)}
    for border in borders:
        if 0 < border < total:
            found |= {(border - 1, border), (border, min(border + CHUNK_BYTES - 1, total - 1)), (max(0, border - CHUNK_BYTES), border - 1)}
    return sorted(found)


@pytest.fixture(scope="module")
def matrix():
    with Server() as server:
        made = Matrix(server)
        yield made
        server.stop()
        scan.assert_no_plaintext(server.data_dir, [made.marker], at_least_bytes=made.written_bytes)


def modes(pairs):
    """Test parameters; pairs outside the quick set are left out by --quick."""
    return [
        pytest.param(*pair, id="-to-".join(pair), marks=[] if set(pair) <= set(QUICK_MODES) else [pytest.mark.long]) for pair in pairs
    ]


each_pair = pytest.mark.parametrize("source, destination", modes(PAIRS))


@pytest.mark.parametrize("mode", MODES)
def test_put_and_ranged_get(matrix, mode):
    matrix.check(f"{mode}/whole", [matrix.whole], mode, "source")


@pytest.mark.parametrize("mode", MODES)
def test_multipart_and_ranged_get(matrix, mode):
    matrix.check(f"{mode}/parts", matrix.parts, mode, "source")


@pytest.mark.parametrize("mode", MODES)
def test_get_by_part_number(matrix, mode):
    matrix.check_part_numbers(f"{mode}/parts", matrix.parts, mode, "source")
    answer = matrix.get(f"{mode}/whole", mode, "source", PartNumber=1)
    assert answer["Body"].read() == matrix.whole


@each_pair
def test_copy_of_a_whole_object(matrix, source, destination):
    key = f"copy/{source}/{destination}/whole"
    matrix.s3.copy_object(Bucket=matrix.bucket, Key=key, CopySource=f"{matrix.bucket}/{source}/whole", **matrix.copy_options(source, destination))
    matrix.check(key, [matrix.whole], destination, "destination")


@each_pair
def test_copy_of_an_object_in_parts(matrix, source, destination):
    """A copy is one part, whatever its source was."""
    key = f"copy/{source}/{destination}/parts"
    matrix.s3.copy_object(Bucket=matrix.bucket, Key=key, CopySource=f"{matrix.bucket}/{source}/parts", **matrix.copy_options(source, destination))
    matrix.check(key, [b"".join(matrix.parts)], destination, "destination")


def copy_parts(matrix, key, source, destination, pieces):
    """A multipart upload made of copies: `pieces` are (source object, first, last) with None for the whole object."""
    upload = matrix.s3.create_multipart_upload(Bucket=matrix.bucket, Key=key, **matrix.write_options(destination, "destination"))["UploadId"]
    options = matrix.read_options(destination, "destination")
    if source == "sse-c":
        options = options | {"CopySourceSSECustomerAlgorithm": "AES256", "CopySourceSSECustomerKey": matrix.customer_keys["source"]}
    parts = []
    for number, (name, first, last) in enumerate(pieces, 1):
        chosen = {} if first is None else {"CopySourceRange": f"bytes={first}-{last}"}
        answer = matrix.s3.upload_part_copy(Bucket=matrix.bucket, Key=key, UploadId=upload, PartNumber=number,
                                            CopySource=f"{matrix.bucket}/{source}/{name}", **options, **chosen)
        parts.append({"PartNumber": number, "ETag": answer["CopyPartResult"]["ETag"]})
    matrix.complete(key, upload, parts, destination, "destination")


@each_pair
def test_part_copies_of_whole_objects(matrix, source, destination):
    key = f"part-copy/{source}/{destination}"
    copy_parts(matrix, key, source, destination, [("parts", None, None), ("whole", None, None)])
    bodies = [b"".join(matrix.parts), matrix.whole]
    matrix.check(key, bodies, destination, "destination")
    matrix.check_part_numbers(key, bodies, destination, "destination")


@each_pair
def test_part_copies_of_ranges(matrix, source, destination):
    """Ranges that start and end inside chunks, cross chunks, and cross the parts of the source."""
    key = f"range-copy/{source}/{destination}"
    data = b"".join(matrix.parts)
    pieces = [("parts", 1, PART_BYTES_MIN + 131_073), ("parts", PART_BYTES_MIN - 3, 2 * PART_BYTES_MIN + 65_540), ("whole", 65_535, 65_536)]
    copy_parts(matrix, key, source, destination, pieces)
    bodies = [(matrix.whole if name == "whole" else data)[first : last + 1] for name, first, last in pieces]
    matrix.check(key, bodies, destination, "destination")
    matrix.check_part_numbers(key, bodies, destination, "destination")


def test_every_mode_survives_a_restart(matrix):
    matrix.server.restart()
    matrix.s3 = Clients(matrix.server.https, matrix.server.root).s3
    for mode in MODES:
        matrix.check(f"{mode}/whole", [matrix.whole], mode, "source")
        matrix.check(f"{mode}/parts", matrix.parts, mode, "source")


def test_nothing_is_readable_while_serving(matrix):
    """Also checked after the stop, by the fixture."""
    scan.assert_no_plaintext(matrix.server.data_dir, [matrix.marker], at_least_bytes=matrix.written_bytes)


def test_what_is_deleted_is_gone_from_disk(fresh_server):
    """Ciphertext of deleted large objects is swept; the space comes back without a restart."""
    server = fresh_server()
    s3 = Clients(server.http, server.root).s3
    s3.create_bucket(Bucket="swept")
    before = scan.stored_bytes(server.data_dir)
    size_bytes = 24 << 20
    s3.put_object(Bucket="swept", Key="x", Body=os.urandom(size_bytes))
    upload = s3.create_multipart_upload(Bucket="swept", Key="y")["UploadId"]
    s3.upload_part(Bucket="swept", Key="y", UploadId=upload, PartNumber=1, Body=os.urandom(size_bytes))
    assert scan.stored_bytes(server.data_dir) >= before + 2 * size_bytes
    s3.delete_object(Bucket="swept", Key="x")
    s3.abort_multipart_upload(Bucket="swept", Key="y", UploadId=upload)
    eventually(lambda: scan.stored_bytes(server.data_dir) < before + size_bytes // 2, seconds=60, what="the space of deleted objects to come back")
