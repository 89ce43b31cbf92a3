"""Listing: order, prefixes, delimiters, paging, encoding; versions 1 and 2, and versions of objects."""

import hashlib

import pytest

from conformance import raw
from conformance.principals import client, unique
from conformance.refusal import refused

KEYS = sorted(
    ["a", "b/1", "b/2", "b/c/3", "b/c/4", "b0", "c/", "d//x", "z/é", "z/日本", "Ω", "A", "b/", "b.", "~"], key=str.encode
)


@pytest.fixture(scope="module")
def full(root):
    name = unique("list")
    root.s3.create_bucket(Bucket=name)
    for key in reversed(KEYS):
        root.s3.put_object(Bucket=name, Key=key, Body=key.encode())
    return name


@pytest.fixture
def s3(endpoint, server):
    return client("s3", endpoint, server.root)


def grouped(prefix, delimiter):
    """What a listing must show, worked out the slow and obvious way: (keys, common prefixes)."""
    keys, prefixes = [], set()
    for key in KEYS:
        if key.startswith(prefix):
            rest = key[len(prefix) :]
            if delimiter and delimiter in rest:
                prefixes.add(prefix + rest[: rest.index(delimiter) + len(delimiter)])
            else:
                keys.append(key)
    return keys, sorted(prefixes, key=str.encode)


CASES = [(prefix, delimiter) for prefix in ("", "b", "b/", "b/c/", "z/", "none") for delimiter in ("", "/", "c/", "b")]


@pytest.mark.parametrize("prefix, delimiter", CASES)
@pytest.mark.parametrize("page_size", [1, 2, 3, 1000])
@pytest.mark.parametrize("operation", ["list_objects", "list_objects_v2", "list_object_versions"])
def test_pages_add_up_to_the_whole(root, full, operation, prefix, delimiter, page_size):
    pages = list(root.s3.get_paginator(operation).paginate(
        Bucket=full, Prefix=prefix, Delimiter=delimiter, PaginationConfig={"PageSize": page_size}))
    field = "Versions" if operation == "list_object_versions" else "Contents"
    keys = [item["Key"] for page in pages for item in page.get(field, [])]
    prefixes = [item["Prefix"] for page in pages for item in page.get("CommonPrefixes", [])]
    assert (keys, prefixes) == grouped(prefix, delimiter)
    for page in pages[:-1]:
        assert page["IsTruncated"] and len(page.get(field, [])) + len(page.get("CommonPrefixes", [])) == page_size
    assert pages[-1]["IsTruncated"] is False


def test_an_entry_tells_size_etag_and_time(s3, full):
    entry = s3.list_objects_v2(Bucket=full, Prefix="z/日本")["Contents"][0]
    data = "z/日本".encode()
    assert (entry["Key"], entry["Size"], entry["StorageClass"]) == ("z/日本", len(data), "STANDARD")
    assert entry["ETag"] == f'"{hashlib.md5(data).hexdigest()}"'
    assert entry["LastModified"] == s3.head_object(Bucket=full, Key="z/日本")["LastModified"].replace(
        microsecond=entry["LastModified"].microsecond)


def test_a_page_echoes_the_request(s3, full):
    page = s3.list_objects_v2(Bucket=full, Prefix="b", Delimiter="/", MaxKeys=1, StartAfter="b.", FetchOwner=True)
    assert (page["Name"], page["Prefix"], page["Delimiter"], page["MaxKeys"], page["KeyCount"]) == (full, "b", "/", 1, 1)
    assert page["StartAfter"] == "b." and page["IsTruncated"] and page["NextContinuationToken"]
    assert page["CommonPrefixes"] == [{"Prefix": "b/"}]
    owned = s3.list_objects_v2(Bucket=full, Prefix="a", FetchOwner=True)["Contents"][0]
    assert owned["Owner"]["ID"]


def test_start_after_and_marker_are_exclusive(s3, full):
    after = [item["Key"] for item in s3.list_objects_v2(Bucket=full, StartAfter="b/2")["Contents"]]
    assert after == [key for key in KEYS if key.encode() > b"b/2"]
    marked = [item["Key"] for item in s3.list_objects(Bucket=full, Marker="b/2")["Contents"]]
    assert marked == after
    between = [item["Key"] for item in s3.list_objects_v2(Bucket=full, StartAfter="b/1x")["Contents"]]
    assert between == [key for key in KEYS if key.encode() > b"b/1x"]


def test_encoding_type_url_encodes_keys_and_prefixes(server, full):
    answer = raw.signed(server.http, server.root, "GET", f"/{full}?delimiter=%2F&encoding-type=url&list-type=2&prefix=z%2F")
    text = answer.body.decode()
    assert "<EncodingType>url</EncodingType>" in text and "<Key>z/%C3%A9</Key>" in text and "<Prefix>z/</Prefix>" in text
    plain = raw.signed(server.http, server.root, "GET", f"/{full}?list-type=2&prefix=z%2F")
    assert "<Key>z/é</Key>" in plain.body.decode() and "EncodingType" not in plain.body.decode()


def test_limits_of_a_page(s3, full):
    empty = s3.list_objects_v2(Bucket=full, MaxKeys=0)
    assert empty["KeyCount"] == 0 and empty["IsTruncated"] is False
    with refused("InvalidArgument", 400):
        s3.list_objects_v2(Bucket=full, MaxKeys=-1)
    with refused("InvalidArgument", 400, "[Cc]ontinuation"):
        s3.list_objects_v2(Bucket=full, ContinuationToken="not one of ours")
    with refused("InvalidArgument", 400):
        s3.list_objects_v2(Bucket=full, EncodingType="rot13")
    assert s3.list_objects_v2(Bucket=full, MaxKeys=5000)["MaxKeys"] == 1000


def test_more_than_a_thousand_keys_take_two_pages(root):
    name = unique("many")
    root.s3.create_bucket(Bucket=name)
    for number in range(1001):
        root.s3.put_object(Bucket=name, Key=f"{number:05}", Body=b"")
    first = root.s3.list_objects_v2(Bucket=name)
    assert first["KeyCount"] == 1000 and first["IsTruncated"]
    second = root.s3.list_objects_v2(Bucket=name, ContinuationToken=first["NextContinuationToken"])
    assert [item["Key"] for item in second["Contents"]] == ["01000"] and not second["IsTruncated"]


def test_policies_can_limit_a_listing_to_a_prefix(user, full):
    limited = user({"Effect": "Allow", "Action": "s3:ListBucket", "Resource": f"arn:aws:s3:::{full}",
                    "Condition": {"StringEquals": {"s3:prefix": ["b/", ""], "s3:delimiter": "/"}}})
    assert limited.s3.list_objects_v2(Bucket=full, Prefix="b/", Delimiter="/")["KeyCount"] > 0
    for options in ({"Prefix": "b/"}, {"Prefix": "z/", "Delimiter": "/"}, {}):
        with refused("AccessDenied", 403):
            limited.s3.list_objects_v2(Bucket=full, **options)
