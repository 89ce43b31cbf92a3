"""Inventories: lists of a bucket's objects, written by S3 where policies let it, as their configuration says."""

import csv
import gzip
import hashlib
import io
import json
import re

import pytest
from pyarrow import parquet

from conformance import scan
from conformance.audit import events
from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients, allow, policy, unique
from conformance.refusal import refused
from conformance.tests.server.test_jobs import jobs, run

SERVICE = {"Service": "s3.amazonaws.com"}
FIELDS = ["Size", "LastModifiedDate", "StorageClass", "ETag", "IsMultipartUploaded", "ReplicationStatus", "EncryptionStatus", "ObjectLockRetainUntilDate",
          "ObjectLockMode", "ObjectLockLegalHoldStatus", "IntelligentTieringAccessTier", "BucketKeyStatus", "ChecksumAlgorithm"]


def configuration(target, id_="all", **changes):
    place = {"Bucket": f"arn:aws:s3:::{target}", "Format": "CSV", "Prefix": "lists"} | changes.pop("place", {})
    return {"Id": id_, "IsEnabled": True, "IncludedObjectVersions": "Current", "Schedule": {"Frequency": "Daily"}, "OptionalFields": FIELDS,
            "Destination": {"S3BucketDestination": place}} | changes


def put(clients, bucket, wanted, id_=None):
    clients.s3.put_bucket_inventory_configuration(Bucket=bucket, Id=id_ or wanted["Id"], InventoryConfiguration=wanted)


def destination(clients, source, account):
    target = unique("lists")
    clients.s3.create_bucket(Bucket=target)
    let_in(clients, target, source, account)
    return target


def let_in(clients, target, source, account):
    condition = {"ArnLike": {"aws:SourceArn": f"arn:aws:s3:::{source}"}, "StringEquals": {"aws:SourceAccount": account}}
    statement = allow("s3:PutObject", f"arn:aws:s3:::{target}/*", Principal=SERVICE, Condition=condition)
    clients.s3.put_bucket_policy(Bucket=target, Policy=policy(statement))


def keys(clients, target):
    return [entry["Key"] for entry in clients.s3.list_objects_v2(Bucket=target).get("Contents", [])]


def listed(clients, source, target, id_="all"):
    """The manifests of the lists there are, and the rows of the newest."""
    names = sorted(key for key in keys(clients, target) if key.startswith(f"lists/{source}/{id_}/") and key.endswith("/manifest.json"))
    assert all(re.fullmatch(rf"lists/{source}/{id_}/\d{{4}}-\d\d-\d\dT\d\d-\d\dZ/manifest.json", name) for name in names)
    body = clients.s3.get_object(Bucket=target, Key=names[-1])["Body"].read()
    checksum = clients.s3.get_object(Bucket=target, Key=names[-1].replace("manifest.json", "manifest.checksum"))["Body"].read()
    assert checksum.decode() == hashlib.md5(body).hexdigest()
    manifest = json.loads(body)
    assert (manifest["sourceBucket"], manifest["destinationBucket"], manifest["fileFormat"]) == (source, f"arn:aws:s3:::{target}", "CSV")
    columns, rows = manifest["fileSchema"].split(", "), []
    for file in manifest["files"]:
        zipped = clients.s3.get_object(Bucket=target, Key=file["key"])["Body"].read()
        assert (len(zipped), hashlib.md5(zipped).hexdigest()) == (file["size"], file["MD5checksum"])
        rows += [dict(zip(columns, row, strict=True)) for row in csv.reader(io.StringIO(gzip.decompress(zipped).decode()))]
    return names, rows


def test_a_list_of_the_newest_versions(server, root, bucket, key):
    target = destination(root, bucket, server.account)
    root.s3.put_object(Bucket=bucket, Key="a b/ü", Body=b"12345", ChecksumAlgorithm="SHA256")
    etag = root.s3.put_object(Bucket=bucket, Key="under-a-key", Body=b"1", ServerSideEncryption="aws:kms", SSEKMSKeyId=key, BucketKeyEnabled=True)["ETag"]
    root.s3.put_object(Bucket=bucket, Key="tiered", Body=b"1", StorageClass="INTELLIGENT_TIERING")
    wanted = configuration(target)
    put(root, bucket, wanted)
    assert root.s3.get_bucket_inventory_configuration(Bucket=bucket, Id="all")["InventoryConfiguration"] == wanted
    assert run(server, "s3-inventory")["failures"] == 0
    names, rows = listed(root, bucket, target)
    assert len(names) == 1 and [row["Key"] for row in rows] == ["a%20b/%C3%BC", "tiered", "under-a-key"]
    assert list(rows[0]) == ["Bucket", "Key", *FIELDS]
    plain, tiered, sealed = rows
    assert (plain["Bucket"], plain["Size"], plain["StorageClass"], plain["EncryptionStatus"], plain["BucketKeyStatus"]) == (bucket, "5", "STANDARD", "SSE-S3", "DISABLED")
    assert (plain["IsMultipartUploaded"], plain["ChecksumAlgorithm"], plain["ReplicationStatus"]) == ("false", "SHA256", "")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", plain["LastModifiedDate"])
    assert (tiered["StorageClass"], tiered["IntelligentTieringAccessTier"]) == ("INTELLIGENT_TIERING", "FREQUENT")
    assert (sealed["EncryptionStatus"], sealed["BucketKeyStatus"], sealed["ETag"]) == ("SSE-KMS", "ENABLED", etag.strip('"'))
    assert run(server, "s3-inventory")["items"] == 0, "the next one is due tomorrow"
    written = [event for event in events(root, name="PutObject") if (event["requestParameters"] or {}).get("bucketName") == target]
    assert written and {event["userIdentity"]["invokedBy"] for event in written} == {"s3.amazonaws.com"}


def test_a_list_of_every_version_below_a_prefix(server, root):
    bucket = unique("vault")
    root.s3.create_bucket(Bucket=bucket, ObjectLockEnabledForBucket=True)
    target = destination(root, bucket, server.account)
    old = root.s3.put_object(Bucket=bucket, Key="p/x", Body=b"1")["VersionId"]
    new = root.s3.put_object(Bucket=bucket, Key="p/x", Body=b"22", ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate="2099-01-01T00:00:00Z",
                             ObjectLockLegalHoldStatus="ON", ChecksumAlgorithm="CRC32")["VersionId"]
    root.s3.put_object(Bucket=bucket, Key="p/y", Body=b"1")
    marker = root.s3.delete_object(Bucket=bucket, Key="p/y")["VersionId"]
    root.s3.put_object(Bucket=bucket, Key="q/z", Body=b"1")
    put(root, bucket, configuration(target, IncludedObjectVersions="All", Filter={"Prefix": "p/"}, Schedule={"Frequency": "Weekly"}))
    assert run(server, "s3-inventory")["failures"] == 0
    _, rows = listed(root, bucket, target)
    shown = [(row["Key"], row["VersionId"], row["IsLatest"], row["IsDeleteMarker"], row["Size"]) for row in rows]
    assert shown[:3] == [("p/x", new, "true", "false", "2"), ("p/x", old, "false", "false", "1"), ("p/y", marker, "true", "true", "")] and len(shown) == 4
    assert (rows[0]["ObjectLockMode"], rows[0]["ObjectLockRetainUntilDate"], rows[0]["ObjectLockLegalHoldStatus"]) == ("GOVERNANCE", "2099-01-01T00:00:00.000Z", "ON")
    assert (rows[1]["ObjectLockMode"], rows[1]["ObjectLockLegalHoldStatus"]) == ("", "")


def test_inventories_are_listed_switched_off_and_deleted(server, root, bucket):
    target = destination(root, bucket, server.account)
    root.s3.put_object(Bucket=bucket, Key="x", Body=b"1")
    for id_ in ("one", "two"):
        put(root, bucket, configuration(target, id_, IsEnabled=False, OptionalFields=["Size"]))
    found = root.s3.list_bucket_inventory_configurations(Bucket=bucket)
    assert [one["Id"] for one in found["InventoryConfigurationList"]] == ["one", "two"] and not found["IsTruncated"]
    run(server, "s3-inventory")
    assert keys(root, target) == [], "what is off lists nothing"
    put(root, bucket, configuration(target, "one"))
    root.s3.delete_bucket_inventory_configuration(Bucket=bucket, Id="one")
    run(server, "s3-inventory")
    assert keys(root, target) == []
    for call in (root.s3.get_bucket_inventory_configuration, root.s3.delete_bucket_inventory_configuration):
        with refused("NoSuchConfiguration", 404):
            call(Bucket=bucket, Id="one")


def test_a_list_as_parquet(server, root, bucket, key):
    """pyarrow reads it, and finds the schema that AWS documents."""
    target = destination(root, bucket, server.account)
    root.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    version = root.s3.put_object(Bucket=bucket, Key="a b/ü\n\"", Body=b"12345", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)["VersionId"]
    modified = root.s3.head_object(Bucket=bucket, Key="a b/ü\n\"")["LastModified"]
    marker = root.s3.delete_object(Bucket=bucket, Key="gone")["VersionId"]
    wanted = configuration(target, IncludedObjectVersions="All", place={"Format": "Parquet"})
    put(root, bucket, wanted)
    assert root.s3.get_bucket_inventory_configuration(Bucket=bucket, Id="all")["InventoryConfiguration"] == wanted
    assert run(server, "s3-inventory")["failures"] == 0
    [name] = [name for name in keys(root, target) if name.endswith("/manifest.json")]
    manifest = json.loads(root.s3.get_object(Bucket=target, Key=name)["Body"].read())
    assert manifest["fileFormat"] == "Parquet"
    assert manifest["fileSchema"].startswith(
        "message s3.inventory { required binary bucket (UTF8); required binary key (UTF8); optional binary version_id (UTF8); optional boolean is_latest; "
        "optional boolean is_delete_marker; optional int64 size; optional int64 last_modified_date (TIMESTAMP_MILLIS); optional binary storage_class (UTF8); "
        "optional binary e_tag (UTF8); optional boolean is_multipart_uploaded;")
    [file] = manifest["files"]
    data = root.s3.get_object(Bucket=target, Key=file["key"])["Body"].read()
    assert file["key"].endswith(".parquet") and (len(data), hashlib.md5(data).hexdigest()) == (file["size"], file["MD5checksum"])
    one, gone = parquet.read_table(io.BytesIO(data)).to_pylist()
    assert (one["bucket"], one["key"], one["version_id"], one["is_latest"], one["is_delete_marker"]) == (bucket, "a b/ü\n\"", version, True, False)
    assert (one["size"], one["encryption_status"], one["bucket_key_status"], one["is_multipart_uploaded"]) == (5, "SSE-KMS", "DISABLED", False)
    assert one["last_modified_date"].replace(microsecond=0) == modified.replace(tzinfo=one["last_modified_date"].tzinfo)
    assert (one["object_lock_mode"], one["object_lock_retain_until_date"], one["replication_status"]) == (None, None, None)
    assert (gone["key"], gone["version_id"], gone["is_delete_marker"], gone["size"], gone["e_tag"]) == ("gone", marker, True, None, None)


@pytest.mark.parametrize("changes, code, status", [
    ({"place": {"Format": "ORC"}}, "NotImplemented", 501), ({"place": {"Format": "TSV"}}, "MalformedXML", 400),
    ({"place": {"Bucket": "lists"}}, "InvalidS3DestinationBucket", 400), ({"IncludedObjectVersions": "Some"}, "MalformedXML", 400),
    ({"Schedule": {"Frequency": "Hourly"}}, "MalformedXML", 400), ({"OptionalFields": ["ObjectOwner"]}, "NotImplemented", 501), ({"OptionalFields": ["Colour"]}, "MalformedXML", 400),
    ({"place": {"Encryption": {"SSES3": {}, "SSEKMS": {"KeyId": "k"}}}}, "MalformedXML", 400),
])
def test_inventories_that_cannot_be_are_refused(root, bucket, changes, code, status):
    with refused(code, status):
        put(root, bucket, configuration("lists", **changes))
    with refused("InvalidArgument", 400):
        put(root, bucket, configuration("lists"), id_="other")


def test_who_may_see_and_change_inventories(root, user, bucket):
    put(root, bucket, configuration("lists", IsEnabled=False))
    reader = user(allow("s3:GetInventoryConfiguration", f"arn:aws:s3:::{bucket}"))
    assert reader.s3.get_bucket_inventory_configuration(Bucket=bucket, Id="all")
    with refused("AccessDenied", 403):
        put(reader, bucket, configuration("lists"))
    with refused("AccessDenied", 403):
        user(allow("s3:GetObject")).s3.list_bucket_inventory_configurations(Bucket=bucket)


def test_a_list_that_is_refused_is_seen_and_tried_again(fresh_server):
    """The four tests of a list under a key: refused by the bucket's and by the key's policy and when the key is off, ciphertext, and the trail says who."""
    server = fresh_server()
    root = Clients(server.http, server.root)
    bucket = unique("data")
    root.s3.create_bucket(Bucket=bucket)
    tag = root.s3.put_object(Bucket=bucket, Key="x", Body=b"1")["ETag"].strip('"')
    target = destination(root, "another", server.account)
    own = allow("kms:*", Principal={"AWS": f"arn:aws:iam::{server.account}:root"})
    key = root.kms.create_key(Policy=policy(own))["KeyMetadata"]["Arn"]
    put(root, bucket, configuration(target, place={"Encryption": {"SSEKMS": {"KeyId": key}}}))

    def fails():
        assert run(server, "s3-inventory")["failures"] == 1
        assert keys(root, target) == [] and jobs(server)["s3-inventory"]["setAsideCount"] == 1

    fails()
    denied = [event for event in events(root, name="PutObject") if event.get("errorCode") == "AccessDenied"]
    assert denied[0]["userIdentity"] == {"type": "AWSService", "invokedBy": "s3.amazonaws.com"}
    let_in(root, target, bucket, server.account)
    fails()
    let = allow("kms:GenerateDataKey", Principal=SERVICE, Condition={"StringEquals": {"aws:SourceAccount": server.account}})
    root.kms.put_key_policy(KeyId=key, PolicyName="default", Policy=policy(own, let))
    root.kms.disable_key(KeyId=key)
    fails()
    root.kms.enable_key(KeyId=key)
    assert run(server, "s3-inventory")["failures"] == 0
    _, rows = listed(root, bucket, target)
    assert [(row["Key"], row["ETag"]) for row in rows] == [("x", tag)] and jobs(server)["s3-inventory"]["setAsideCount"] == 0
    assert {root.s3.head_object(Bucket=target, Key=name)["SSEKMSKeyId"] for name in keys(root, target)} == {key}
    used = [event for event in events(root, name="GenerateDataKey") if "errorCode" not in event]
    assert used[0]["userIdentity"]["invokedBy"] == "s3.amazonaws.com"
    assert used[0]["requestParameters"]["encryptionContext"]["aws:s3:arn"].startswith(f"arn:aws:s3:::{target}/lists/{bucket}/all/")
    server.stop()
    scan.assert_no_plaintext(server.data_dir, [tag.encode(), f'"{bucket}","x",'.encode()])
    # The next day the next list is due.
    server.environment |= ahead(1)
    server.start()
    assert run(server, "s3-inventory")["failures"] == 0
    tomorrow = CliAhead(server.https, server.root, 1).json("s3api", "list-objects-v2", "--bucket", target)
    assert len([entry for entry in tomorrow["Contents"] if entry["Key"].endswith("manifest.json")]) == 2
