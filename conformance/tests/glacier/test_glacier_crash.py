"""Power cuts while archives go in and come out again: nothing that was acknowledged is lost, and nothing is left twice.

The seed is printed; `IRONKEEP_CRASH_SEED` repeats the choices of a run.
"""

import os
import random
import threading

import pytest

from conformance.clocks import ahead
from conformance.principals import Clients
from conformance.tests.glacier.test_glacier import MIB, tree_hash
from conformance.tests.s3.test_s3_archive import blobs
from conformance.tests.s3.test_s3_archive_crash import kill_while, settled
from conformance.tests.server.test_crash import CRASH
from conformance.tests.server.test_verify import command
from conformance.waiting import eventually

SIZES_BYTES = [1, 70_000, MIB, 3 * MIB + 17]
ROUNDS = 3
ARCHIVES_PER_ROUND = 8


def upload_all(glacier, acknowledged):
    """Uploads archives until the server is gone, every third in parts; what it has acknowledged, by archive."""
    number = 0
    try:
        while True:
            data = os.urandom(SIZES_BYTES[number % len(SIZES_BYTES)])
            made = in_parts(glacier, data) if number % 3 == 2 else glacier.upload_archive(vaultName="crash", body=data)
            acknowledged[made["archiveId"]] = data
            number += 1
    except CRASH:
        return


def in_parts(glacier, data):
    upload = glacier.initiate_multipart_upload(vaultName="crash", partSize=str(MIB))["uploadId"]
    for at in range(0, len(data), MIB):
        part = data[at : at + MIB]
        glacier.upload_multipart_part(vaultName="crash", uploadId=upload, range=f"bytes {at}-{at + len(part) - 1}/*", body=part)
    return glacier.complete_multipart_upload(vaultName="crash", uploadId=upload, archiveSize=str(len(data)), checksum=tree_hash(data))


def parts_of(data):
    """Files that an archive has at most."""
    return max(1, -(-len(data) // MIB))


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_killed_again_and_again_while_archives_go_in_and_come_out(fresh_server):
    seed = os.environ.get("IRONKEEP_CRASH_SEED") or str(random.SystemRandom().randrange(10**9))
    print(f"IRONKEEP_CRASH_SEED={seed}")
    chance = random.Random(seed)
    server = fresh_server()
    server.late_seconds = 0
    Clients(server.http, server.root).glacier.create_vault(vaultName="crash")
    acknowledged = {}
    for _ in range(ROUNDS):
        wanted = len(acknowledged) + ARCHIVES_PER_ROUND
        writer = threading.Thread(target=upload_all, args=(Clients(server.http, server.root).glacier, acknowledged))
        writer.start()
        eventually(lambda: len(acknowledged) >= wanted, seconds=60, what="archives to be uploaded")
        server.kill()
        writer.join(60)
        assert not writer.is_alive()
        server.start()
    glacier = Clients(server.http, server.root).glacier
    jobs = {}
    for archive in acknowledged:
        jobs[archive] = glacier.initiate_job(vaultName="crash", jobParameters={"Type": "archive-retrieval", "ArchiveId": archive})["jobId"]
    for _ in range(ROUNDS):
        kill_while(server, chance, "glacier-retrieval")
    settled(server, "glacier-retrieval")
    glacier = Clients(server.http, server.root).glacier
    for archive, job in jobs.items():
        output = glacier.get_job_output(vaultName="crash", jobId=job)
        assert (output["body"].read(), output["checksum"]) == (acknowledged[archive], tree_hash(acknowledged[archive]))
    server.stop()
    assert command(server, "verify", "--deep")[0] == 0
    # What the kills left behind is set aside or deleted by jobs, days later: files that nothing names, uploads that nobody goes on with.
    server.environment |= ahead(3)
    server.start()
    for job in ("glacier-retrieval-end", "glacier-upload-end", "glacier-leaving", "glacier-garbage", "s3-unnamed-blobs", "s3-garbage"):
        settled(server, job)
    server.stop()
    held = blobs(server.data_dir / "archive")
    most = sum(parts_of(data) for data in acknowledged.values())
    # Of each kill an archive may be there that was not acknowledged any more.
    assert len(acknowledged) <= len(held) <= most + ROUNDS * parts_of(b"x" * max(SIZES_BYTES)), "each is there once"
    assert command(server, "verify")[:2] == (0, "all parts are whole and belong together\n")
