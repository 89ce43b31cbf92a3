"""Power cuts while objects move into the archive and come back: nothing is lost, and nothing is left twice.

The seed is printed; `IRONKEEP_CRASH_SEED` repeats the choices of a run.
"""

import http.client
import os
import random
import threading
import time

import botocore.exceptions
import pytest

from conformance.clocks import ahead
from conformance.principals import Clients
from conformance.tests.s3.test_s3_archive import blobs
from conformance.tests.server.test_crash import CRASH, rounds_wanted
from conformance.tests.server.test_jobs import run
from conformance.tests.server.test_verify import command

# Both sides of the limit under which objects are stored inside the commit, and some that are copied in several steps.
SIZES_BYTES = [0, 100, 60_000, 66_000, 400_000, 3_000_000]
PART_BYTES = 5 << 20
LEASE_SECONDS = 65
# All leases together stay below what the clocks of clients may differ by.
ROUNDS_MAX = 6
DUE = "2020-01-01T00:00:00Z"


def fill(s3):
    s3.create_bucket(Bucket="crash")
    contents = {f"object-{number}": os.urandom(SIZES_BYTES[number % len(SIZES_BYTES)]) for number in range(24)}
    for key, data in contents.items():
        s3.put_object(Bucket="crash", Key=key, Body=data)
    contents["parts"] = os.urandom(2 * PART_BYTES)
    upload = s3.create_multipart_upload(Bucket="crash", Key="parts")["UploadId"]
    parts = [
        {"PartNumber": number + 1, "ETag": s3.upload_part(
            Bucket="crash", Key="parts", UploadId=upload, PartNumber=number + 1, Body=contents["parts"][number * PART_BYTES : (number + 1) * PART_BYTES])["ETag"]}
        for number in range(2)
    ]
    s3.complete_multipart_upload(Bucket="crash", Key="parts", UploadId=upload, MultipartUpload={"Parts": parts})
    return contents


def check(s3, contents):
    """Each object is there, whole, or archived; how many can be read."""
    readable = 0
    for key, data in contents.items():
        head = s3.head_object(Bucket="crash", Key=key)
        assert head["ContentLength"] == len(data)
        try:
            found = s3.get_object(Bucket="crash", Key=key)["Body"].read()
        except botocore.exceptions.ClientError as error:
            assert error.response["Error"]["Code"] == "InvalidObjectState", error
            # Asked now: the server's own rounds may have moved it since.
            assert s3.head_object(Bucket="crash", Key=key)["StorageClass"] == "GLACIER"
            continue
        assert found == data, key
        readable += 1
    return readable


def kill_while(server, chance, *jobs):
    """Has the jobs run, and cuts the power somewhere in between; the server runs again afterwards."""
    def work():
        try:
            while True:
                for job in jobs:
                    run(server, job)
        except (*CRASH, http.client.HTTPException, ValueError, OSError):
            return

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(chance.random() * 0.2)
    server.kill()
    thread.join(60)
    assert not thread.is_alive()
    # The killed process had the lease of a job: it ends by itself.
    server.late_seconds += LEASE_SECONDS
    server.environment |= ahead(0) | {"FAKETIME": f"+{server.late_seconds}s"}
    server.start()


def settled(server, *jobs):
    for job in jobs:
        while True:
            came = run(server, job)
            assert (came["failures"], came["isElsewhere"]) == (0, False), came
            if not came["hasMore"]:
                break


@pytest.mark.timeout(3600)
def test_killed_again_and_again_while_objects_move_and_come_back(fresh_server):
    rounds = min(ROUNDS_MAX, max(2, rounds_wanted() // 5))
    seed = os.environ.get("IRONKEEP_CRASH_SEED") or str(random.SystemRandom().randrange(10**9))
    print(f"IRONKEEP_CRASH_SEED={seed}")
    chance = random.Random(seed)
    server = fresh_server()
    server.late_seconds = 0
    contents = fill(Clients(server.http, server.root).s3)
    rule = {"ID": "down", "Filter": {"ObjectSizeLessThan": 1 << 40}, "Status": "Enabled", "Transitions": [{"Date": DUE, "StorageClass": "GLACIER"}]}
    Clients(server.http, server.root).s3.put_bucket_lifecycle_configuration(Bucket="crash", LifecycleConfiguration={"Rules": [rule]})
    for _ in range(rounds):
        kill_while(server, chance, "s3-lifecycle-scan", "s3-lifecycle-transition")
        check(Clients(server.http, server.root).s3, contents)
    settled(server, "s3-lifecycle-scan", "s3-lifecycle-transition")
    s3 = Clients(server.http, server.root).s3
    assert check(s3, contents) == 0, "everything is archived"
    for key in contents:
        s3.restore_object(Bucket="crash", Key=key, RestoreRequest={"Days": 30})
    for _ in range(rounds):
        kill_while(server, chance, "s3-restore")
        check(Clients(server.http, server.root).s3, contents)
    settled(server, "s3-restore")
    assert check(Clients(server.http, server.root).s3, contents) == len(contents), "everything is back"
    server.stop()
    # What the kills left behind is set aside or deleted by jobs, a day later at most.
    server.environment |= ahead(2)
    server.start()
    for job in ("s3-garbage", "s3-unnamed-blobs", "s3-garbage"):
        settled(server, job)
    server.stop()
    assert len(blobs(server.data_dir / "archive")) == len(contents) + 1, "each is archived once, the one of two parts in two files"
    assert len(blobs(server.data_dir / "blobs")) == len(contents) + 1, "and restored once"
    assert command(server, "verify")[:2] == (0, "all parts are whole and belong together\n")
