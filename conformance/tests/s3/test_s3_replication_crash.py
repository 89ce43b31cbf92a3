"""Power cuts while objects are put and replicated: nothing is lost, and nothing is there twice.

The seed is printed; `IRONKEEP_CRASH_SEED` repeats the choices of a run.
"""

import os
import random
import threading

import pytest

from conformance.clocks import ahead
from conformance.principals import Clients
from conformance.tests.s3.test_s3_archive_crash import PART_BYTES, ROUNDS_MAX, SIZES_BYTES, kill_while, settled
from conformance.tests.s3.test_s3_replication import carrier, configure, rule, versioned
from conformance.tests.server.test_crash import CRASH, rounds_wanted
from conformance.tests.server.test_verify import command

OBJECTS_PER_ROUND = 24


def put_all(s3, source, chance, acknowledged):
    """Puts objects until the server is gone; what it has acknowledged, by key and version."""
    try:
        for number in range(OBJECTS_PER_ROUND):
            key, data = f"object-{number % 8}", os.urandom(SIZES_BYTES[number % len(SIZES_BYTES)])
            version = s3.put_object(Bucket=source, Key=key, Body=data, Tagging=f"n={number}")["VersionId"]
            acknowledged[key, version] = data
            if chance.random() < 0.2:
                marker = s3.delete_object(Bucket=source, Key=key)["VersionId"]
                acknowledged[key, marker] = None
    except CRASH:
        return


def put_parts(s3, source, acknowledged):
    data = os.urandom(2 * PART_BYTES)
    upload = s3.create_multipart_upload(Bucket=source, Key="parts")["UploadId"]
    parts = []
    for number in (1, 2):
        body = data[(number - 1) * PART_BYTES : number * PART_BYTES]
        parts.append({"PartNumber": number, "ETag": s3.upload_part(Bucket=source, Key="parts", UploadId=upload, PartNumber=number, Body=body)["ETag"]})
    made = s3.complete_multipart_upload(Bucket=source, Key="parts", UploadId=upload, MultipartUpload={"Parts": parts})
    acknowledged["parts", made["VersionId"]] = data


def versions(s3, bucket):
    """Every version, newest first, and whether it is a delete marker."""
    found = {}
    for page in s3.get_paginator("list_object_versions").paginate(Bucket=bucket):
        for kind in ("Versions", "DeleteMarkers"):
            for item in page.get(kind, []):
                place = item["Key"], item["VersionId"]
                assert place not in found, "nothing is there twice"
                found[place] = (kind, item["IsLatest"], item["LastModified"])
    return found


@pytest.mark.timeout(3600)
def test_killed_again_and_again_while_objects_are_put_and_copied(fresh_server):
    rounds = min(ROUNDS_MAX, max(2, rounds_wanted() // 5))
    seed = os.environ.get("IRONKEEP_CRASH_SEED") or str(random.SystemRandom().randrange(10**9))
    print(f"IRONKEEP_CRASH_SEED={seed}")
    chance = random.Random(seed)
    server = fresh_server()
    server.late_seconds = 0
    root = Clients(server.http, server.root)
    source, destination = versioned(root), versioned(root)
    configure(root, source, carrier(root, source, destination), rule(destination, DeleteMarkerReplication={"Status": "Enabled"}))
    acknowledged = {}
    put_parts(root.s3, source, acknowledged)
    for _ in range(rounds):
        writer = threading.Thread(target=put_all, args=(Clients(server.http, server.root).s3, source, chance, acknowledged))
        writer.start()
        kill_while(server, chance, "s3-replication")
        writer.join(60)
        assert not writer.is_alive()
    settled(server, "s3-replication")
    s3 = Clients(server.http, server.root).s3
    there, copied = versions(s3, source), versions(s3, destination)
    assert there.keys() >= acknowledged.keys(), "what was acknowledged is there"
    assert copied == there, "each version is copied once, with its time and in its order"
    for (key, version), (kind, _, _) in there.items():
        if kind == "DeleteMarkers":
            continue
        one, other = (s3.get_object(Bucket=bucket, Key=key, VersionId=version) for bucket in (source, destination))
        data = one["Body"].read()
        assert other["Body"].read() == data == acknowledged.get((key, version), data)
        assert (one["ReplicationStatus"], other["ReplicationStatus"]) == ("COMPLETED", "REPLICA")
        tags = [s3.get_object_tagging(Bucket=bucket, Key=key, VersionId=version)["TagSet"] for bucket in (source, destination)]
        assert tags[0] == tags[1]
    server.stop()
    # What the kills left behind is set aside or deleted by jobs, a day later at most.
    server.environment |= ahead(2)
    server.start()
    for job in ("s3-unnamed-blobs", "s3-garbage"):
        settled(server, job)
    server.stop()
    assert command(server, "verify")[:2] == (0, "all parts are whole and belong together\n")
