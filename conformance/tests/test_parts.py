"""The parts of an installation know one another: what is missing, foreign or old is refused, and nothing is deleted."""

import hashlib
import json
import os
import shutil
import tarfile
from pathlib import Path

import botocore.exceptions
import pytest

from conformance import scan
from conformance.principals import Clients
from conformance.server import ServerFailed
from conformance.waiting import eventually

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
LARGE = os.urandom(200_000)
PARTS = {"store": "metadata store", "journal": "journal", "blobs": "blob directory"}


def filled(fresh_server):
    """A stopped server with one large object (a file of its own) and a key that was disabled."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="parts")
    clients.s3.put_object(Bucket="parts", Key="large", Body=LARGE)
    server.stop()
    return server


def refusal(server):
    """Starts the server, which must refuse; what it says."""
    before = {path: path.read_bytes() for path in scan.files(server.data_dir / "blobs") if path.stat().st_size >= len(LARGE)}
    seen = len(server.log())
    with pytest.raises(ServerFailed, match="exited with 1"):
        server.start()
    server.process = None
    for path, content in before.items():
        assert path.read_bytes() == content, "a refused start touches no blob"
    return server.log()[seen:]


def is_served(server):
    server.start()
    assert Clients(server.http, server.root).s3.get_object(Bucket="parts", Key="large")["Body"].read() == LARGE


@pytest.mark.parametrize("part", PARTS)
def test_a_missing_part_is_refused_by_name_and_taken_back_when_it_returns(fresh_server, part):
    server = filled(fresh_server)
    place = server.data_dir / part
    place.rename(server.home / "away")
    said = refusal(server)
    assert f"the {PARTS[part]} `{place}` is missing or empty" in said, said
    assert not place.exists(), "a refused start makes nothing anew"
    (server.home / "away").rename(place)
    is_served(server)


@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_another_installation_is_refused(fresh_server, part):
    server, other = filled(fresh_server), filled(fresh_server)
    shutil.rmtree(server.data_dir / part)
    shutil.copytree(other.data_dir / part, server.data_dir / part)
    said = refusal(server)
    assert f"the {PARTS[part]} `{server.data_dir / part}` belongs to another installation" in said, said


@pytest.mark.parametrize("part", ["store", "journal"])
def test_an_older_copy_is_refused(fresh_server, part):
    server = filled(fresh_server)
    shutil.copytree(server.data_dir / part, server.home / "old")
    server.start()
    clients = Clients(server.http, server.root)
    key = clients.kms.create_key()["KeyMetadata"]["KeyId"]
    clients.kms.disable_key(KeyId=key)
    server.stop()
    newest = server.home / "newest"
    (server.data_dir / part).rename(newest)
    (server.home / "old").rename(server.data_dir / part)
    said = refusal(server)
    expected = {"store": "the metadata store is older than the journal", "journal": "the journal is not the one that the metadata store knows"}
    assert expected[part] in said, said
    shutil.rmtree(server.data_dir / part)
    newest.rename(server.data_dir / part)
    is_served(server)


def test_a_truncated_store_log_is_refused(fresh_server):
    """Half of the acknowledged commits cut off the end of RocksDB's log after a kill."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    for number in range(20):
        clients.kms.create_key(Description=str(number))
    # The journal makes what it knows durable at once for a call that reveals key material.
    clients.kms.generate_data_key(KeyId=clients.kms.create_key()["KeyMetadata"]["KeyId"], KeySpec="AES_256")
    server.kill()
    [log] = (server.data_dir / "store").glob("*.log")
    content = log.read_bytes()
    log.write_bytes(content[: len(content) // 2])
    assert "the metadata store is older than the journal" in refusal(server)


def test_a_first_start_that_was_interrupted_goes_on(fresh_server):
    """The marker says that the installation is being made; without it the same directory is refused."""
    server = fresh_server()
    server.stop()
    assert not (server.data_dir / "first-start").exists(), "removed when the first account is made"
    for part in PARTS:
        shutil.rmtree(server.data_dir / part)
    assert "is missing or empty" in refusal(server)
    (server.data_dir / "first-start").touch()
    server.start()
    Clients(server.http, server.root).s3.create_bucket(Bucket="parts")
    assert not (server.data_dir / "first-start").exists()


def test_an_orphan_is_set_aside_and_not_deleted(fresh_server):
    server = filled(fresh_server)
    name = "00" + os.urandom(15).hex()
    orphan = server.data_dir / "blobs" / "00" / name
    orphan.write_bytes(b"left by a crash")
    server.start()
    eventually(lambda: not orphan.exists(), what="the orphan to be set aside")
    [aside] = (server.data_dir / "blobs" / "orphans").glob(f"*/{name}")
    assert aside.read_bytes() == b"left by a crash"
    assert Clients(server.http, server.root).s3.get_object(Bucket="parts", Key="large")["Body"].read() == LARGE


def test_an_installation_of_the_first_release_is_adopted_whole(fresh_server):
    """Made by a release before the parts carried an id: it opens, is named, and from then on is bound like any other."""
    facts = json.loads((FIXTURES / "installation-1.json").read_text())
    server = fresh_server(credentials=(facts["access_key_id"], facts["secret_access_key"]))
    server.stop()
    shutil.rmtree(server.data_dir)
    with tarfile.open(FIXTURES / "installation-1.tar.xz") as archive:
        archive.extractall(server.home, filter="data")
    for _ in range(2):
        server.start()
        assert server.account == facts["account"]
        clients = Clients(server.http, server.root)
        assert clients.s3.get_object(Bucket="fixture", Key="small")["Body"].read() == b"inline"
        assert clients.s3.get_object(Bucket="fixture", Key="large")["Body"].read() == hashlib.sha256(b"fixture").digest() * 3200
        opened = clients.kms.decrypt(CiphertextBlob=bytes.fromhex(facts["ciphertext"]))
        assert opened["Plaintext"] == b"secret of the fixture"
        assert clients.kms.describe_key(KeyId=facts["disabled"])["KeyMetadata"]["KeyState"] == "Disabled"
        with pytest.raises(botocore.exceptions.ClientError, match="AccessDenied"):
            clients.s3.delete_object(Bucket="fixture", Key="small")
        names = {event["EventName"] for event in clients.cloudtrail.lookup_events()["Events"]}
        assert {"CreateBucket", "CreateKey", "DisableKey", "PutBucketPolicy"} <= names
        server.stop()
    shutil.rmtree(server.data_dir / "store")
    with tarfile.open(FIXTURES / "installation-1.tar.xz") as archive:
        members = [member for member in archive if member.name.startswith("data/store")]
        archive.extractall(server.home, members, filter="data")
    assert "the metadata store" in refusal(server), "the copy from before is an older one now"
