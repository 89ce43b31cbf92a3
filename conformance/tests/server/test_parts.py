"""The parts of an installation know one another: what is missing, foreign or old is refused, and nothing is deleted."""

import datetime
import hashlib
import json
import os
import shutil
import subprocess
import tarfile
import urllib.request
from pathlib import Path

import botocore.exceptions
import pytest

from conformance import journal, scan, stores
from conformance.audit import events
from conformance.principals import Clients
from conformance.server import ServerFailed, binary, clean_environment
from conformance.waiting import eventually

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
LARGE = os.urandom(200_000)
PARTS = {"store": "metadata store", "journal": "journal", "blobs": "blob directory", "archive": "archive directory"}


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


@pytest.mark.parametrize("how, count", [("stopped", 1), ("stopped", 5), ("stopped", 10_000), ("killed", 10_000)])
def test_a_journal_cut_at_a_record_is_refused_without_its_mark_too(fresh_server, how, count):
    """What is left is a whole and authentic journal, and nothing in its directory says that there was more.

    After a kill the store may not know the last second of the journal yet; the records of what was written in it are
    made again from the store.
    """
    server = fresh_server()
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="parts")
    for _ in range(10):
        clients.kms.generate_data_key(KeyId=clients.kms.create_key()["KeyMetadata"]["KeyId"], KeySpec="AES_256")
    head = clients.kms.create_key()["KeyMetadata"]["KeyId"]
    clients.kms.disable_key(KeyId=head)
    server.stop() if how == "stopped" else server.kill()
    journal.cut_records(server.data_dir, count)
    (server.data_dir / "journal" / "durable").unlink()
    said = refusal(server)
    assert "the journal is not the one that the metadata store knows" in said, said


def test_a_power_cut_takes_relaxed_records_and_the_trail_goes_on(fresh_server):
    """Records of reads are durable within a second: a power cut takes the newest, and their numbers are used again."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="parts")
    lost = 0
    for _ in range(20):
        clients.kms.create_key(Description="kept")
        for _ in range(5):
            clients.s3.list_buckets()
        assert {event["EventName"] for event in clients.cloudtrail.lookup_events()["Events"]} >= {"CreateKey", "ListBuckets"}
        names = [clients.s3.head_bucket(Bucket="parts")["ResponseMetadata"]["RequestId"] for _ in range(5)]
        server.kill()
        lost = journal.cut_to_mark(server.data_dir)
        server.start()
        clients = Clients(server.http, server.root)
        if lost > 0:
            break
    assert lost > 0, "the newest records were never relaxed"
    assert "older" not in server.log() and "is not the one" not in server.log(), "an ordinary start"
    gone = names[max(0, len(names) - lost) :]
    recorded = [clients.s3.head_bucket(Bucket="parts")["ResponseMetadata"]["RequestId"] for _ in range(lost + 5)]

    def found():
        return [event["requestID"] for event in events(clients, name="HeadBucket", ResourceName="parts")]

    eventually(lambda: set(recorded) <= set(found()), what="every event behind the power cut")
    assert not set(gone) & set(found()), "what the power cut took is not in the trail"
    assert "of other questions" not in server.log(), "no posting of the lost records is left"


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


@pytest.mark.parametrize("gone", [["blobs"], ["store"], ["store", "journal", "guard"], ["journal"]], ids="+".join)
def test_the_marker_of_a_first_start_excuses_nothing_once_the_installation_was_in_use(fresh_server, gone):
    """Whoever can make an empty file in the data directory must not switch the check of the parts off."""
    server = filled(fresh_server)
    for part in gone:
        (server.data_dir / part).rename(server.home / part)
    (server.data_dir / "first-start").touch()
    assert "is missing or empty" in refusal(server)
    for part in gone:
        assert not (server.data_dir / part).exists(), "a refused start makes nothing anew"
        (server.home / part).rename(server.data_dir / part)
    is_served(server)
    assert not (server.data_dir / "first-start").exists(), "a marker that says nothing true is removed"


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


@pytest.fixture(scope="module")
def cluster():
    try:
        with stores.postgres() as url:
            yield url
    except stores.Unavailable as error:
        pytest.skip(str(error))


def run_sql(url, *statements):
    for statement in statements:
        done = subprocess.run(["psql", url, "--no-psqlrc", "-v", "ON_ERROR_STOP=1", "-Atq", "-c", statement], capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def database(cluster):
    """An empty database of its own; what makes it, for tests that exchange it, is `run_sql(cluster, ...)`."""
    name = "d" + os.urandom(8).hex()
    run_sql(cluster, f"CREATE DATABASE {name}")
    return f"{cluster.rsplit('/', 1)[0]}/{name}"


def on(fresh_server, url):
    """A stopped server with one large object, its metadata in a database."""
    server = fresh_server(extra_arguments=["--postgres", url])
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="parts")
    clients.s3.put_object(Bucket="parts", Key="large", Body=LARGE)
    server.stop()
    return server


def verified(server, url):
    """What `ironkeep verify` says, which changes neither the database nor a file."""
    content = "SELECT count(*), md5(string_agg(k::text || ver::text || v::text, ',' ORDER BY k)) FROM ironkeep.kv"
    tables = "SELECT count(*) FROM pg_class"
    exists = run_sql(url, "SELECT count(*) FROM pg_namespace WHERE nspname = 'ironkeep'") == "1\n"

    def state():
        files = {path: path.read_bytes() for path in scan.files(server.data_dir)}
        return files, run_sql(url, content) if exists else None, run_sql(url, tables)

    before = state()
    done = subprocess.run([binary(), "verify", "--data-dir", server.data_dir, "--postgres", url], env=clean_environment(server.home), capture_output=True, text=True, timeout=120)
    assert state() == before
    return done.returncode, done.stdout + done.stderr


def test_a_database_that_was_emptied_is_refused(fresh_server, database):
    server = on(fresh_server, database)
    assert verified(server, database) == (0, "all parts are whole and belong together\n")
    run_sql(database, "ALTER SCHEMA ironkeep RENAME TO away")
    missing = f"the metadata store `PostgreSQL database {database.rsplit('/', 1)[1]} at "
    code, said = verified(server, database)
    assert code == 1 and missing in said and "` is missing or empty" in said, said
    said = refusal(server)
    assert missing in said and "` is missing or empty" in said, said
    run_sql(database, "DROP SCHEMA IF EXISTS ironkeep CASCADE", "ALTER SCHEMA away RENAME TO ironkeep", "TRUNCATE ironkeep.kv")
    assert "the metadata store holds no management account" in refusal(server), "rows removed, schema kept"


def test_nothing_is_made_in_a_database_that_is_not_the_installations(fresh_server, database):
    """The wrong URL, of a database in which somebody else has tables."""
    server = filled(fresh_server)
    run_sql(database, "CREATE TABLE orders (id int)")
    server.extra_arguments = ["--postgres", database]
    said = refusal(server)
    assert f"the metadata store `PostgreSQL database {database.rsplit('/', 1)[1]} at " in said and "` is missing or empty" in said, said
    assert "leave `--postgres` out" in said, "the store is in the data directory"
    assert run_sql(database, "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|information_schema|public'") == ""
    server.extra_arguments = []
    is_served(server)


def test_without_its_database_the_message_names_the_flag(fresh_server, database):
    """The metadata is in PostgreSQL, and a command is not told so."""
    server = on(fresh_server, database)
    for words, status in ((["verify"], 1), (["recover"], 0), (["recover", "--accept", "store-behind"], 1)):
        done = subprocess.run([binary(), *words, "--data-dir", server.data_dir], env=clean_environment(server.home), capture_output=True, text=True, timeout=120)
        said = done.stdout + done.stderr
        assert done.returncode == status and "name the database with `--postgres`" in said, said
        assert "`ironkeep verify`" not in said
    server.extra_arguments = []
    assert "name the database with `--postgres`" in refusal(server)
    assert not (server.data_dir / "store").exists(), "a refused start makes nothing anew"


def test_the_database_of_another_installation_is_refused(fresh_server, cluster, database):
    server = on(fresh_server, database)
    name = "d" + os.urandom(8).hex()
    run_sql(cluster, f"CREATE DATABASE {name}")
    other = f"{cluster.rsplit('/', 1)[0]}/{name}"
    on(fresh_server, other)
    foreign = "` belongs to another installation: put the right one in its place, or name the right database with `--postgres`"
    server.extra_arguments = ["--postgres", other]
    code, said = verified(server, other)
    assert code == 1 and f"the metadata store `PostgreSQL database {name} at " in said and foreign in said, said
    assert foreign in refusal(server)
    server.extra_arguments = ["--postgres", database]
    is_served(server)


def test_a_guard_that_is_removed_from_disk_and_database_is_missing(fresh_server, database):
    """Only an installation that never had a guard is taken as it is; the journal says that this one had."""
    server = on(fresh_server, database)
    note = (b"\x02guard.note\x00\x01").hex()
    gone = f"WITH gone AS (DELETE FROM ironkeep.kv WHERE position('\\x{note}'::bytea in k) = 1 RETURNING k) SELECT count(*) FROM gone"
    assert run_sql(database, gone) == "1\n", "the note is one row, and it was there"
    (server.data_dir / "guard").rename(server.home / "guard")
    assert "without it a rollback of single rows of the store cannot be found" in refusal(server)
    (server.data_dir / "first-start").touch()
    assert "without it a rollback of single rows of the store cannot be found" in refusal(server)


def test_an_older_database_is_refused(fresh_server, cluster, database):
    """A backup that is restored: every row is authentic, and a key that was disabled would be enabled."""
    server = on(fresh_server, database)
    name = database.rsplit("/", 1)[1]
    run_sql(cluster, f"CREATE DATABASE old_{name} TEMPLATE {name}")
    server.start()
    clients = Clients(server.http, server.root)
    clients.kms.disable_key(KeyId=clients.kms.create_key()["KeyMetadata"]["KeyId"])
    server.stop()
    run_sql(cluster, f"ALTER DATABASE {name} RENAME TO new_{name}", f"ALTER DATABASE old_{name} RENAME TO {name}")
    older = "the metadata store is older than the journal"
    code, said = verified(server, database)
    assert code == 1 and older in said, said
    assert older in refusal(server)
    run_sql(cluster, f"ALTER DATABASE {name} RENAME TO old_{name}", f"ALTER DATABASE new_{name} RENAME TO {name}")
    is_served(server)


def test_a_blob_that_is_named_again_is_put_back(fresh_server):
    """Set aside while the store had lost the row that names it; then the whole store is back."""
    server = filled(fresh_server)
    [blob] = [path for path in scan.files(server.data_dir / "blobs") if path.stat().st_size >= len(LARGE)]
    aside = server.data_dir / "blobs" / "orphans" / "2026-05-01" / blob.name
    aside.parent.mkdir()
    blob.rename(aside)
    server.start()
    clients = Clients(server.http, server.root)
    eventually(lambda: blob.exists() and not aside.exists(), what="the blob to be put back")
    assert clients.s3.get_object(Bucket="parts", Key="large")["Body"].read() == LARGE
    [event] = eventually(lambda: events(clients, name="PutBackBlobs"), what="the record")
    assert event["serviceEventDetails"] == {"blobs": 1}


def test_orphans_stay_for_their_retention_and_are_counted(fresh_server):
    server = fresh_server(extra_arguments=["--orphan-retention", "2"])
    server.stop()
    orphans = server.data_dir / "blobs" / "orphans"
    today = datetime.datetime.now(datetime.UTC).date()
    # Midnight may pass meanwhile: none is of the day that decides.
    for days in (0, 1, 4, 5):
        place = orphans / str(today - datetime.timedelta(days=days))
        place.mkdir()
        (place / os.urandom(16).hex()).write_bytes(b"seven b")
    server.start()
    expected = {str(today - datetime.timedelta(days=days)) for days in (0, 1)}
    eventually(lambda: {path.name for path in orphans.iterdir()} == expected, what="the older ones to be deleted")
    server.restart()

    def told(path):
        with urllib.request.urlopen(f"{server.ready['admin']}/_ironkeep/{path}", timeout=10) as answer:
            return answer.read().decode()

    said = eventually(lambda: told("health/ready") != "ready\n" and told("health/ready"), what="the first measurement")
    assert said == "ready\n2 files (14 bytes) that no metadata names are set aside\n"
    assert 'ironkeep_part_files{part="orphans"} 2\n' in told("metrics")
    assert 'ironkeep_part_bytes{part="orphans"} 14\n' in told("metrics")


def later(server):
    """The stopped server is used once more: a key is disabled, and a large object written."""
    server.start()
    clients = Clients(server.http, server.root)
    clients.kms.disable_key(KeyId=clients.kms.create_key()["KeyMetadata"]["KeyId"])
    clients.s3.put_object(Bucket="parts", Key="later", Body=LARGE)
    server.stop()


def offline(server, *words):
    """Runs an offline command; its exit status and what it said."""
    done = subprocess.run([binary(), *words, "--data-dir", server.data_dir], env=clean_environment(server.home), capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("part", ["blobs", "archive"])
def test_an_older_copy_of_a_directory_of_files_is_refused_and_can_be_accepted(fresh_server, part):
    server = filled(fresh_server)
    shutil.copytree(server.data_dir / part, server.home / "old")
    later(server)
    (server.data_dir / part).rename(server.home / "newest")
    shutil.copytree(server.home / "old", server.data_dir / part)
    older = f"the {PARTS[part]} `{server.data_dir / part}` is an older copy: it is of start 1, and the metadata store is of start 2"
    said = refusal(server)
    assert older in said, said
    code, said = offline(server, "recover")
    assert older in said, said
    cost = {"blobs": "it costs: 1 of 2 files of objects are missing and cannot be read", "archive": "it costs: nothing: all 0 files of objects are there, and stay"}
    assert cost[part] in said, said
    assert offline(server, "recover", "--accept", f"{part}-missing")[0] == 0
    is_served(server)
    server.stop()
    is_served(server)


def test_files_without_their_generation_are_refused(fresh_server):
    """Emptied but for what says whose the directory is."""
    server = filled(fresh_server)
    for path in scan.files(server.data_dir / "blobs"):
        if path.name not in ("format", "installation"):
            path.unlink()
    said = refusal(server)
    assert f"the blob directory `{server.data_dir / 'blobs'}` is an older copy: it has no file `generation` of this installation's" in said, said
    assert not (server.data_dir / "blobs" / "generation").exists()


def told(server, path):
    """What the admin listener answers."""
    with urllib.request.urlopen(f"{server.ready['admin']}/_ironkeep/{path}", timeout=10) as answer:
        return answer.read().decode()


def test_missing_files_are_told_by_log_metrics_and_readiness(fresh_server):
    server = filled(fresh_server)
    [blob] = [path for path in scan.files(server.data_dir / "blobs") if path.stat().st_size >= len(LARGE)]
    blob.rename(server.home / "blob")
    server.start()
    eventually(lambda: "files of objects missing: 1; `ironkeep verify` names them" in told(server, "health/ready"), what="the loss to be told")
    assert "ironkeep_object_files_missing 1\n" in told(server, "metrics")
    [line] = [json.loads(line) for line in server.log().splitlines() if "files of objects are missing" in line]
    told_of = line["fields"]
    assert (line["level"], told_of["missing"], told_of["named"], told_of["first"]) == ("ERROR", 1, 1, blob.name)
    server.stop()
    (server.home / "blob").rename(blob)
    is_served(server)
    assert "missing" not in told(server, "health/ready")
    assert "ironkeep_object_files_missing 0\n" in told(server, "metrics")


def test_a_store_that_is_older_than_the_files_is_refused_with_journal_and_guard_of_its_time(fresh_server):
    """Everything that is compared row by row is of one earlier time; the files of objects are not."""
    server = filled(fresh_server)
    shutil.copytree(server.data_dir, server.home / "old")
    later(server)
    for part in ("store", "journal", "guard"):
        shutil.rmtree(server.data_dir / part)
        shutil.copytree(server.home / "old" / part, server.data_dir / part)
    before = {path: path.read_bytes() for path in scan.files(server.data_dir) if "store" not in path.parts}
    said = refusal(server)
    assert f"the metadata store is older than the blob directory `{server.data_dir / 'blobs'}`: it is of start 1, and the files are of start 2" in said, said
    after = {path: path.read_bytes() for path in scan.files(server.data_dir) if "store" not in path.parts}
    assert after == before, "a refused start changes nothing"
    code, said = offline(server, "recover", "--accept", "store-behind")
    assert code == 0, said
    is_served(server)


def test_blobs_and_archive_that_were_exchanged_are_named_and_nothing_is_accepted(fresh_server):
    server = filled(fresh_server)
    blobs, archive = server.data_dir / "blobs", server.data_dir / "archive"

    def exchange():
        blobs.rename(server.home / "away")
        archive.rename(blobs)
        (server.home / "away").rename(archive)

    exchange()
    said = refusal(server)
    assert f"the blob directory `{blobs}` is this installation's archive directory: two parts were exchanged" in said, said
    code, said = offline(server, "recover", "--accept", "blobs-missing")
    assert code == 1 and "nothing of that kind was found; found: nothing that could be accepted" in said, said
    assert "cannot be read" not in said, "no file is missing"
    exchange()
    is_served(server)


def test_a_refused_start_changes_neither_journal_nor_store(fresh_server):
    """Killed, so that there is a log to replay and a tail to cut; the mark of the journal is gone and its end too.

    What waits in the store for the journal would be written into it again, so it is stopped once before.
    """
    server = fresh_server()
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="parts")
    for _ in range(10):
        clients.kms.generate_data_key(KeyId=clients.kms.create_key()["KeyMetadata"]["KeyId"], KeySpec="AES_256")
    server.restart()
    Clients(server.http, server.root).s3.create_bucket(Bucket="later")
    server.kill()
    [segment] = (server.data_dir / "journal").glob("*.seg")
    segment.write_bytes(segment.read_bytes()[: segment.stat().st_size // 2])
    (server.data_dir / "journal" / "durable").unlink()
    before = {path: path.read_bytes() for path in scan.files(server.data_dir) if path.name != "reserve"}
    assert "the journal is not the one that the metadata store knows" in refusal(server)
    after = {path: path.read_bytes() for path in scan.files(server.data_dir) if path.name != "reserve"}
    assert sorted(after) == sorted(before)
    assert [str(path) for path, content in after.items() if content != before[path]] == []


HEAD = (b"\x02installation\x00\x01\x02journal head\x00\x01").hex()


def older_database(server, cluster, database):
    """The database and the guard of an earlier time, under a journal that knows more; the row of the newest head."""
    name = database.rsplit("/", 1)[1]
    run_sql(cluster, f"CREATE DATABASE old_{name} TEMPLATE {name}")
    shutil.copytree(server.data_dir / "guard", server.home / "guard")
    generations = [server.data_dir / part / "generation" for part in ("blobs", "archive")]
    earlier = [path.read_bytes() for path in generations]
    server.start()
    clients = Clients(server.http, server.root)
    clients.kms.disable_key(KeyId=clients.kms.create_key()["KeyMetadata"]["KeyId"])
    server.stop()
    head = run_sql(database, f"SELECT encode(v, 'hex') FROM ironkeep.kv WHERE k = '\\x{HEAD}'::bytea").strip()
    version = run_sql(database, "SELECT version FROM ironkeep.counter").strip()
    run_sql(cluster, f"ALTER DATABASE {name} RENAME TO new_{name}", f"ALTER DATABASE old_{name} RENAME TO {name}")
    shutil.rmtree(server.data_dir / "guard")
    shutil.copytree(server.home / "guard", server.data_dir / "guard")
    for path, content in zip(generations, earlier, strict=True):
        path.write_bytes(content)
    return head, int(version)


def test_an_older_database_is_refused_whatever_its_counter_says(fresh_server, cluster, database):
    """The counter of commits is a number that whoever operates the database can set; so is the row of the head."""
    server = on(fresh_server, database)
    head, version = older_database(server, cluster, database)
    run_sql(database, f"UPDATE ironkeep.counter SET version = {version + 100}")
    lacks = "the metadata store is older than the journal: it knows the records up to "
    code, said = verified(server, database)
    assert code == 1 and lacks in said, said
    said = refusal(server)
    assert lacks in said and "does not hold the commit of record " in said, said
    run_sql(database, f"UPDATE ironkeep.kv SET v = decode('{head}', 'hex') WHERE k = '\\x{HEAD}'::bytea")
    said = refusal(server)
    assert "rollback guard: " in said and "is older than the store" in said, said


def test_an_empty_data_directory_beside_a_full_database_is_refused(fresh_server, database):
    """Such as a file system that is not mounted."""
    server = on(fresh_server, database)
    server.data_dir.rename(server.home / "away")
    server.data_dir.mkdir()
    said = refusal(server)
    assert f"the data directory `{server.data_dir}` holds no installation, and the metadata store `PostgreSQL database {database.rsplit('/', 1)[1]} at " in said, said
    assert list(server.data_dir.iterdir()) == [], "nothing was made"
    server.data_dir.rmdir()
    (server.home / "away").rename(server.data_dir)
    is_served(server)


def test_a_database_without_its_counter_is_named_with_the_remedy(fresh_server, database):
    server = on(fresh_server, database)
    run_sql(database, "DELETE FROM ironkeep.counter")
    said = refusal(server)
    assert f"the metadata store `PostgreSQL database {database.rsplit('/', 1)[1]} at " in said and "put the newest dump in its place (docs/backup.md)" in said, said
