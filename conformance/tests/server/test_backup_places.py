"""Old backups, backups in a bucket, and when the newest was taken."""

import json
import shutil
import subprocess

import pytest

from conformance import scan, stores
from conformance.foreign_s3 import Moto, Relay
from conformance.principals import Clients, unique
from conformance.server import binary, clean_environment, run_cli
from conformance.tests.server.test_backup import Backed, backed, content, elsewhere, is_there  # noqa: F401
from conformance.tests.server.test_operator import metric


@pytest.fixture(scope="module")
def moto():
    with Moto() as running:
        yield running


def names(directory):
    return {path.relative_to(directory).as_posix() for path in directory.rglob("*") if path.is_file() and path.name != "lock"}


def keys(s3, bucket, prefix=""):
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
    return {it["Key"] for page in pages for it in page.get("Contents", [])}


def transfer(url, principal, *arguments, check=True):
    """`ironkeep backup push` or `pull` against the S3 server at `url`."""
    done = subprocess.run(
        [str(binary()), "backup", *map(str, arguments), "--json"],
        env=clean_environment("/nowhere") | {"AWS_ENDPOINT_URL": url} | principal.environment(),
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
    )
    assert not check or done.returncode == 0, done.stderr
    return json.loads(done.stdout) if done.returncode == 0 else done.stderr


def test_the_newest_backup_has_a_time_in_the_metrics(backed):
    assert metric(backed.server, "ironkeep_backup_newest_timestamp_seconds") == 0
    backed.back_up("one")
    taken = metric(backed.server, "ironkeep_backup_newest_timestamp_seconds")
    assert taken > 1_700_000_000
    backed.server.restart()
    assert metric(backed.server, "ironkeep_backup_newest_timestamp_seconds") == taken


def test_old_backups_go_with_what_only_they_name(backed, elsewhere, tmp_path):
    for number in range(3):
        backed.put(f"object-{number}")
        backed.back_up(f"backup-{number}")
        if number == 0:
            backed.clients.s3.delete_object(Bucket="kept", Key="object-0")
            backed.server.restart()
    before = backed.pool()
    planned = backed.run("backup", "prune", backed.target, "--keep", "2", "--dry-run", "--json")
    assert planned["Removed"] == ["backup-0"] and backed.pool() == before
    pruned = backed.run("backup", "prune", backed.target, "--keep", "2", "--json")
    assert {**planned, "DryRun": False} == pruned and pruned["Kept"] == ["backup-1", "backup-2"]
    assert [it["Name"] for it in backed.run("backup", "list", backed.target, "--json")] == ["backup-1", "backup-2"]
    assert len(backed.pool()) == len(before) - pruned["RemovedFileCount"]
    backed.server.stop()
    assert backed.verify("--name", "backup-1")["IsWhole"] and backed.verify("--name", "backup-2")["IsWhole"]
    # By age none is old enough, and the newest stays whatever is said.
    assert backed.run("backup", "prune", backed.target, "--keep-days", "1", "--json")["Removed"] == []
    assert backed.run("backup", "prune", backed.target, "--keep", "0", "--json")["Kept"] == ["backup-2"]
    backed.restore(tmp_path / "restored", "--name", "backup-2")
    clients = elsewhere(backed, tmp_path / "restored")
    assert is_there(clients, "object-1") and is_there(clients, "object-2")


def test_nothing_goes_where_a_list_cannot_be_read(backed):
    backed.put("object")
    backed.back_up("old")
    backed.back_up("new")
    (backed.target / "points/new/blobs.list").write_text("nonsense\n")
    before = names(backed.target)
    done = backed.run("backup", "prune", backed.target, "--keep", "1", check=False)
    assert done.returncode == 1 and "blobs.list" in done.stderr and names(backed.target) == before


def test_a_backup_goes_to_a_bucket_and_comes_back(backed, elsewhere, moto, tmp_path):
    bucket = unique("backups")
    moto.clients.s3.create_bucket(Bucket=bucket)
    backed.put("first")
    backed.put("large", 20 << 20)
    backed.back_up("one")
    where = (moto.endpoint.url, moto.principal)
    pushed = transfer(*where, "push", backed.target, f"s3://{bucket}/a/b")
    assert pushed["Backups"] == ["one"] and pushed["CopiedFileCount"] == pushed["FileCount"]
    assert {f"a/b/{name}" for name in names(backed.target)} == keys(moto.clients.s3, bucket)
    backed.put("second")
    backed.back_up("two")
    again = transfer(*where, "push", backed.target, f"s3://{bucket}/a/b")
    assert sum(name.startswith("blobs/") and len(name) > 20 for name in names(backed.target)) >= 3
    assert again["CopiedBytes"] < pushed["CopiedBytes"]
    backed.server.stop()
    place = tmp_path / "pulled"
    place.mkdir()
    pulled = transfer(*where, "pull", f"s3://{bucket}/a/b", place)
    assert pulled["Backups"] == ["two"]
    found = Backed(backed.server, place, backed.key_file)
    assert found.verify()["IsWhole"]
    found.restore(tmp_path / "restored")
    clients = elsewhere(backed, tmp_path / "restored")
    assert is_there(clients, "second") and is_there(clients, "large", 20 << 20)


def test_a_bucket_follows_its_directory_where_that_is_asked(backed, moto):
    bucket = unique("mirror")
    moto.clients.s3.create_bucket(Bucket=bucket)
    backed.put("first")
    backed.back_up("one")
    backed.back_up("two")
    where = (moto.endpoint.url, moto.principal)
    transfer(*where, "push", backed.target, f"s3://{bucket}")
    backed.run("backup", "prune", backed.target, "--keep", "1", "--json")
    transfer(*where, "push", backed.target, f"s3://{bucket}")
    assert keys(moto.clients.s3, bucket, "points/one/")
    mirrored = transfer(*where, "push", backed.target, f"s3://{bucket}", "--mirror")
    assert mirrored["RemovedFileCount"] > 0
    assert keys(moto.clients.s3, bucket) == names(backed.target)


def test_what_is_damaged_is_neither_pushed_nor_pulled(backed, moto, tmp_path):
    bucket = unique("damaged")
    moto.clients.s3.create_bucket(Bucket=bucket)
    backed.put("first")
    backed.back_up("one")
    where = (moto.endpoint.url, moto.principal)
    (victim,) = [path for path in scan.files(backed.target / "blobs") if len(path.parent.name) == 2][:1]
    whole = victim.read_bytes()
    victim.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert "it is not what the manifest says" in transfer(*where, "push", backed.target, f"s3://{bucket}", check=False)
    # Without its manifest nothing there is a backup.
    assert "points/one/manifest" not in keys(moto.clients.s3, bucket, "points/")
    assert "no such backup" in transfer(*where, "pull", f"s3://{bucket}", tmp_path, check=False)
    victim.write_bytes(whole)
    transfer(*where, "push", backed.target, f"s3://{bucket}")
    place = tmp_path / "pulled"
    place.mkdir()
    with Relay(moto.endpoint.url, damaged=f"/{victim.name}") as relay:
        said = transfer(relay.url, moto.principal, "pull", f"s3://{bucket}", place, check=False)
    assert victim.name in said and "its SHA-256 is not that of the manifest" in said
    assert not (place / "points/one").exists()
    transfer(*where, "pull", f"s3://{bucket}", place)
    assert Backed(backed.server, place, backed.key_file).target.joinpath("points/one/manifest").is_file()


def test_another_ironkeep_keeps_backups_under_a_key(backed, server, root, key, tmp_path):
    bucket = unique("kept")
    root.s3.create_bucket(Bucket=bucket)
    backed.put("first")
    backed.back_up("one")
    transfer(server.http.url, server.root, "push", backed.target, f"s3://{bucket}", "--kms-key", key)
    head = root.s3.head_object(Bucket=bucket, Key="points/one/manifest")
    assert (head["ServerSideEncryption"], head["SSEKMSKeyId"]) == ("aws:kms", key)
    place = tmp_path / "pulled"
    place.mkdir()
    transfer(server.http.url, server.root, "pull", f"s3://{bucket}", place)
    assert names(place) == names(backed.target)
    root.kms.disable_key(KeyId=key)
    shutil.rmtree(place)
    place.mkdir()
    assert "DisabledException" in transfer(server.http.url, server.root, "pull", f"s3://{bucket}", place, check=False)


def test_a_stopped_server_on_postgresql_comes_back_from_one_directory(fresh_server, tmp_path):
    try:
        programs = stores.postgres_programs()
    except stores.Unavailable as error:
        pytest.skip(str(error))
    target, key_file = tmp_path / "backups", tmp_path / "root.key"
    target.mkdir()
    with stores.cluster() as cluster:
        server = fresh_server(extra_arguments=["--postgres", cluster.url, "--key-file", key_file])
        clients = Clients(server.http, server.root)
        clients.s3.create_bucket(Bucket="kept")
        clients.s3.put_object(Bucket="kept", Key="large", Body=content("large", 300_000))
        server.stop()

        def run(*arguments, check=True):
            done = run_cli(server, *arguments, "--json", environment={"PATH": f"{programs}:{clean_environment('/')['PATH']}"}, check=check, seconds=120)
            return json.loads(done.stdout) if check else done.stderr

        where = ("--data-dir", server.data_dir, "--key-file", key_file, "--postgres", cluster.url)
        assert run("backup", "stopped", target, "--name", "one", *where)["MissingFileCount"] == 0
        assert run("backup", "verify", target, "--key-file", key_file)["IsWhole"]
        dump = target / "points/one/metadata/postgres.dump"
        assert dump.read_bytes().startswith(b"PGDMP") and not (target / "unfinished/postgres.partial").exists()
        place, other = tmp_path / "restored", cluster.url.rsplit("/", 1)[0] + "/other"
        order = ("restore", target, "--data-dir", place, "--key-file", key_file)
        assert "was in PostgreSQL" in run(*order, check=False)
        assert "already exists" in run(*order, "--postgres", cluster.url, check=False)
        cluster.run("createdb", "--host", str(cluster.directory), "--username", "ironkeep", "other")
        shutil.rmtree(place)
        run(*order, "--postgres", other)
        assert not (place / "metadata").exists()
        restored = fresh_server(data_dir=place, extra_arguments=["--postgres", other, "--key-file", key_file], credentials=server.credentials)
        body = Clients(restored.http, restored.root).s3.get_object(Bucket="kept", Key="large")["Body"].read()
        assert body == content("large", 300_000)
