"""Versioning: enabled, suspended, delete markers, reading and removing one version."""

import base64
import hashlib

import pytest

from conformance import raw
from conformance.principals import client, unique
from conformance.refusal import refused


@pytest.fixture
def s3(endpoint, server):
    return client("s3", endpoint, server.root)


@pytest.fixture
def versioned(s3):
    name = unique("versions")
    s3.create_bucket(Bucket=name)
    s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    assert s3.get_bucket_versioning(Bucket=name)["Status"] == "Enabled"
    return name


def listed(s3, bucket):
    page = s3.list_object_versions(Bucket=bucket)
    rows = [(item["Key"], item["VersionId"], item["IsLatest"], "object") for item in page.get("Versions", [])]
    return rows + [(item["Key"], item["VersionId"], item["IsLatest"], "marker") for item in page.get("DeleteMarkers", [])]


def test_every_write_makes_a_version(s3, versioned):
    ids = [s3.put_object(Bucket=versioned, Key="x", Body=b"%d" % number)["VersionId"] for number in range(3)]
    assert len(set(ids)) == 3
    for number, version in enumerate(ids):
        answer = s3.get_object(Bucket=versioned, Key="x", VersionId=version)
        assert (answer["Body"].read(), answer["VersionId"]) == (b"%d" % number, version)
    assert s3.get_object(Bucket=versioned, Key="x")["VersionId"] == ids[2]
    assert listed(s3, versioned) == [("x", ids[2], True, "object"), ("x", ids[1], False, "object"), ("x", ids[0], False, "object")]


def test_a_delete_hides_and_removing_the_marker_shows_again(s3, versioned):
    version = s3.put_object(Bucket=versioned, Key="x", Body=b"kept")["VersionId"]
    deleted = s3.delete_object(Bucket=versioned, Key="x")
    assert deleted["DeleteMarker"] is True and deleted["VersionId"] != version
    with refused("NoSuchKey", 404) as refusal:
        s3.get_object(Bucket=versioned, Key="x")
    headers = refusal.response["ResponseMetadata"]["HTTPHeaders"]
    assert headers["x-amz-delete-marker"] == "true" and headers["x-amz-version-id"] == deleted["VersionId"]
    with refused("MethodNotAllowed", 405):
        s3.get_object(Bucket=versioned, Key="x", VersionId=deleted["VersionId"])
    assert s3.list_objects_v2(Bucket=versioned)["KeyCount"] == 0
    assert s3.get_object(Bucket=versioned, Key="x", VersionId=version)["Body"].read() == b"kept"
    removed = s3.delete_object(Bucket=versioned, Key="x", VersionId=deleted["VersionId"])
    assert removed["DeleteMarker"] is True and removed["VersionId"] == deleted["VersionId"]
    assert s3.get_object(Bucket=versioned, Key="x")["Body"].read() == b"kept"


def test_removing_the_latest_version_uncovers_the_one_before(s3, versioned):
    first = s3.put_object(Bucket=versioned, Key="x", Body=b"1")["VersionId"]
    second = s3.put_object(Bucket=versioned, Key="x", Body=b"2")["VersionId"]
    assert s3.delete_object(Bucket=versioned, Key="x", VersionId=second)["VersionId"] == second
    assert s3.get_object(Bucket=versioned, Key="x")["Body"].read() == b"1"
    s3.delete_object(Bucket=versioned, Key="x", VersionId=first)
    assert listed(s3, versioned) == []
    s3.delete_bucket(Bucket=versioned)


def test_objects_of_before_have_the_null_version(s3):
    name = unique("before")
    s3.create_bucket(Bucket=name)
    assert "VersionId" not in s3.put_object(Bucket=name, Key="x", Body=b"old")
    s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    new = s3.put_object(Bucket=name, Key="x", Body=b"new")["VersionId"]
    assert s3.get_object(Bucket=name, Key="x", VersionId="null")["Body"].read() == b"old"
    assert listed(s3, name) == [("x", new, True, "object"), ("x", "null", False, "object")]


def test_suspending_writes_over_the_null_version_only(s3, versioned):
    kept = s3.put_object(Bucket=versioned, Key="x", Body=b"kept")["VersionId"]
    s3.put_bucket_versioning(Bucket=versioned, VersioningConfiguration={"Status": "Suspended"})
    for body in (b"first", b"second"):
        assert s3.put_object(Bucket=versioned, Key="x", Body=body).get("VersionId", "null") == "null"
    assert listed(s3, versioned) == [("x", "null", True, "object"), ("x", kept, False, "object")]
    s3.delete_object(Bucket=versioned, Key="x")
    assert sorted(listed(s3, versioned)) == sorted([("x", kept, False, "object"), ("x", "null", True, "marker")])
    assert s3.get_object(Bucket=versioned, Key="x", VersionId=kept)["Body"].read() == b"kept"


def test_versions_are_paged(s3, versioned):
    ids = [(key, s3.put_object(Bucket=versioned, Key=key, Body=b"")["VersionId"]) for key in ("a", "a", "a", "b", "b")]
    wanted = [ids[2], ids[1], ids[0], ids[4], ids[3]]
    pages = s3.get_paginator("list_object_versions").paginate(Bucket=versioned, PaginationConfig={"PageSize": 2})
    assert [(item["Key"], item["VersionId"]) for page in pages for item in page["Versions"]] == wanted


def test_a_version_can_be_copied_back(s3, versioned):
    old = s3.put_object(Bucket=versioned, Key="x", Body=b"old")["VersionId"]
    s3.put_object(Bucket=versioned, Key="x", Body=b"new")
    copied = s3.copy_object(Bucket=versioned, Key="x", CopySource={"Bucket": versioned, "Key": "x", "VersionId": old})
    assert copied["CopySourceVersionId"] == old and copied["VersionId"] != old
    assert s3.get_object(Bucket=versioned, Key="x")["Body"].read() == b"old"


def test_delete_many_takes_versions(s3, versioned):
    first = s3.put_object(Bucket=versioned, Key="x", Body=b"1")["VersionId"]
    second = s3.put_object(Bucket=versioned, Key="x", Body=b"2")["VersionId"]
    answer = s3.delete_objects(Bucket=versioned, Delete={"Objects": [{"Key": "x", "VersionId": second}, {"Key": "y"}]})
    rows = {item["Key"]: item for item in answer["Deleted"]}
    assert rows["x"]["VersionId"] == second and rows["y"]["DeleteMarker"] is True and rows["y"]["DeleteMarkerVersionId"]
    assert s3.get_object(Bucket=versioned, Key="x")["VersionId"] == first


def test_unknown_and_malformed_versions(s3, versioned):
    s3.put_object(Bucket=versioned, Key="x", Body=b"1")
    with refused("InvalidArgument", 400, "Invalid version id specified"):
        s3.get_object(Bucket=versioned, Key="x", VersionId="nonsense")
    with refused("MalformedXML", 400):
        s3.put_bucket_versioning(Bucket=versioned, VersioningConfiguration={"Status": "Perhaps"})


def details(answer, *names):
    return tuple(answer.element(name) for name in names)


def test_an_empty_version_id_names_no_version(server, endpoint, s3, versioned):
    s3.put_object(Bucket=versioned, Key="x", Body=b"x")
    text = "Version id cannot be the empty string"
    for method, query in (("GET", ""), ("HEAD", ""), ("DELETE", ""), ("GET", "tagging&"), ("DELETE", "tagging&"), ("GET", "acl&")):
        answer = raw.signed(endpoint, server.root, method, f"/{versioned}/x?{query}versionId=")
        assert answer.status == 400, (method, query, answer)
        if method != "HEAD":
            assert details(answer, "Code", "Message", "ArgumentName", "ArgumentValue") == ("InvalidArgument", text, "versionId", None), (method, query)
    for source, message, value in ((f"{versioned}/x?versionId=", text, None), (f"{versioned}/x?versionId=abc", "Invalid version id specified", "abc")):
        upload_id = s3.create_multipart_upload(Bucket=versioned, Key="copy")["UploadId"]
        answer = raw.signed(endpoint, server.root, "PUT", f"/{versioned}/copy?partNumber=1&uploadId={upload_id}", headers={"x-amz-copy-source": source})
        assert details(answer, "Code", "Message", "ArgumentName", "ArgumentValue") == ("InvalidArgument", message, "x-amz-copy-source", value)
    # CopyObject says less of an id that cannot be one.
    answer = raw.signed(endpoint, server.root, "PUT", f"/{versioned}/copy", headers={"x-amz-copy-source": f"{versioned}/x?versionId=abc"})
    assert details(answer, "Code", "Message") == ("InvalidRequest", "Invalid Request")
    answer = raw.signed(endpoint, server.root, "PUT", f"/{versioned}/copy", headers={"x-amz-copy-source": f"{versioned}/x?versionId="})
    assert details(answer, "Code", "Message") == ("InvalidArgument", text)
    assert len(listed(s3, versioned)) == 1


@pytest.mark.parametrize("method, path", [
    ("PUT", "KEY?"), ("PUT", "KEY?partNumber=1&uploadId=x&"), ("POST", "KEY?uploads&"), ("GET", "?"), ("GET", "?list-type=2&"), ("GET", "?versions&"),
    ("GET", "?location&"), ("GET", "?policy&"),
])
@pytest.mark.parametrize("value", ["", "null", "abc"])
def test_what_is_about_no_version_takes_none(server, endpoint, s3, versioned, method, path, value):
    answer = raw.signed(endpoint, server.root, method, f"/{versioned}/{path.replace('KEY', 'x')}versionId={value}")
    found = answer.status, *details(answer, "Code", "Message", "ArgumentName", "ArgumentValue")
    assert found == (400, "InvalidArgument", "This operation does not accept a version-id.", "versionId", value or None)
    assert listed(s3, versioned) == []


def test_a_delete_marker_can_only_be_deleted(server, endpoint, s3, versioned):
    s3.put_object(Bucket=versioned, Key="x", Body=b"x")
    marker = s3.delete_object(Bucket=versioned, Key="x")["VersionId"]
    tags = b'<Tagging xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><TagSet/></Tagging>'
    for method, query, body in (("GET", "", b""), ("HEAD", "", b""), ("GET", "tagging&", b""), ("PUT", "tagging&", tags), ("DELETE", "tagging&", b"")):
        headers = {"Content-MD5": base64.b64encode(hashlib.md5(body).digest()).decode()} if body else {}
        answer = raw.signed(endpoint, server.root, method, f"/{versioned}/x?{query}versionId={marker}", headers=headers, body=body)
        assert answer.status == 405, (method, query, answer)
        told = {name: answer.headers.get(name) for name in ("allow", "x-amz-delete-marker", "x-amz-version-id")}
        assert told == {"allow": "DELETE", "x-amz-delete-marker": "true", "x-amz-version-id": marker}
        assert ("last-modified" in answer.headers) is (query == "")
        if method != "HEAD":
            wanted = ("MethodNotAllowed", "The specified method is not allowed against this resource.", method, "DeleteMarker")
            assert details(answer, "Code", "Message", "Method", "ResourceType") == wanted


@pytest.mark.parametrize("query, message, value", [
    ("version-id-marker=null", "A version-id marker cannot be specified without a key marker.", "null"),
    ("key-marker=&version-id-marker=null", "A version-id marker cannot be specified without a key marker.", "null"),
    ("key-marker=x&version-id-marker=", "A version-id marker cannot be empty.", None),
    ("key-marker=x&version-id-marker=abc", "Invalid version id specified", "abc"),
    ("key-marker=x&version-id-marker=&encoding-type=odd", "A version-id marker cannot be empty.", None),
])
def test_markers_of_versions_that_are_none(server, endpoint, bucket, query, message, value):
    answer = raw.signed(endpoint, server.root, "GET", f"/{bucket}?versions&{query}")
    assert answer.status == 400
    assert details(answer, "Code", "Message", "ArgumentName", "ArgumentValue") == ("InvalidArgument", message, "version-id-marker", value)


def test_reading_a_version_needs_its_own_permission(user, root, versioned):
    version = root.s3.put_object(Bucket=versioned, Key="x", Body=b"1")["VersionId"]
    reader = user({"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": f"arn:aws:s3:::{versioned}/*"})
    assert reader.s3.get_object(Bucket=versioned, Key="x")["Body"].read() == b"1"
    for call in (
        lambda: reader.s3.get_object(Bucket=versioned, Key="x", VersionId=version),
        lambda: reader.s3.copy_object(Bucket=versioned, Key="y", CopySource={"Bucket": versioned, "Key": "x", "VersionId": version}),
        lambda: reader.s3.delete_object(Bucket=versioned, Key="x", VersionId=version),
    ):
        with refused("AccessDenied", 403):
            call()
