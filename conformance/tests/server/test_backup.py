"""Backups of a running and of a stopped server, their verification, and their restoration elsewhere."""

import dataclasses
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import botocore.exceptions
import pytest

from conformance import scan
from conformance.principals import AwsCli, Clients, allow, create_account, create_user
from conformance.server import Server, ServerFailed, binary, run_cli
from conformance.waiting import eventually

LARGE = 300_000
DOCS = Path(__file__).resolve().parents[3] / "docs" / "backup.md"


def content(name, length):
    """Bytes that follow from a name."""
    return hashlib.shake_128(name.encode()).digest(length)


@dataclasses.dataclass
class Backed:
    """A server that writes backups into a directory of its own, and its key file elsewhere."""

    server: Server
    target: Path
    key_file: Path

    @property
    def clients(self):
        return Clients(self.server.http, self.server.root)

    def run(self, *arguments, check=True):
        """An `ironkeep` command as root of the running server; the JSON that it prints."""
        environment = {"AWS_ENDPOINT_URL": self.server.http.url} if self.server.ready else {}
        principal = self.server.root if self.server.ready else None
        done = run_cli(self.server, *arguments, principal=principal, environment=environment, check=check, seconds=180)
        return json.loads(done.stdout) if check else done

    def back_up(self, name):
        return self.run("backup", "--name", name, "--json")

    def verify(self, *more, check=True):
        return self.run("backup", "verify", self.target, "--key-file", self.key_file, "--json", *more, check=check)

    def restore(self, place, *more, check=True):
        return self.run("restore", self.target, "--data-dir", place, "--key-file", self.key_file, "--json", *more, check=check)

    def put(self, name, length=LARGE):
        self.clients.s3.put_object(Bucket="kept", Key=name, Body=content(name, length))

    def pool(self):
        return {path: path.stat().st_ino for path in scan.files(self.target / "blobs") if len(path.parent.name) == 2}


@pytest.fixture
def backed(fresh_server, tmp_path):
    target = tmp_path / "backups"
    target.mkdir()
    key_file = tmp_path / "root.key"
    server = fresh_server(extra_arguments=["--backup-dir", target, "--key-file", key_file])
    made = Backed(server, target, key_file)
    made.clients.s3.create_bucket(Bucket="kept")
    return made


@pytest.fixture
def elsewhere(fresh_server):
    """Starts a server on what was restored: the clients of its root."""

    def start(backed, place):
        server = fresh_server(data_dir=place, extra_arguments=["--key-file", backed.key_file], credentials=backed.server.credentials)
        return Clients(server.http, server.root)

    return start


def is_there(clients, name, length=LARGE):
    return clients.s3.get_object(Bucket="kept", Key=name)["Body"].read() == content(name, length)


def events(clients, name):
    attributes = [{"AttributeKey": "EventName", "AttributeValue": name}]
    found = clients.cloudtrail.lookup_events(LookupAttributes=attributes)["Events"]
    return [json.loads(event["CloudTrailEvent"]) for event in found]


class Load:
    """Writes objects, large and small, and users, until it is stopped; what was acknowledged, in order."""

    def __init__(self, backed):
        self.backed, self.acknowledged, self.is_over, self.failures = backed, [], threading.Event(), []
        self.threads = [threading.Thread(target=self.write, args=(kind,)) for kind in ("large", "small", "user")]
        for thread in self.threads:
            thread.start()

    def write(self, kind):
        clients, number = self.backed.clients, 0
        try:
            while not self.is_over.is_set():
                name = f"{kind}-{number}"
                if kind == "user":
                    clients.iam.create_user(UserName=name)
                else:
                    length = LARGE if kind == "large" else 1_000
                    clients.s3.put_object(Bucket="kept", Key=name, Body=content(name, length))
                self.acknowledged.append(name)
                number += 1
        except Exception as error:
            self.failures.append(error)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.is_over.set()
        for thread in self.threads:
            thread.join()
        assert not self.failures


def test_a_backup_under_load_holds_all_that_was_acknowledged_before(backed, elsewhere, tmp_path):
    with Load(backed) as load:
        eventually(lambda: len(load.acknowledged) >= 60 and any("user" in name for name in load.acknowledged))
        before = list(load.acknowledged)
        made = backed.back_up("loaded")
        behind = len(load.acknowledged)
        eventually(lambda: len(load.acknowledged) > behind + 5)
    assert (made["State"], made["MissingFileCount"]) == ("COMPLETE", 0)
    found = backed.verify()
    assert found["IsWhole"] and found["Findings"] == []
    assert found["FileCount"] == made["FileCount"] + 2, "with the two lists"
    [record] = eventually(lambda: events(backed.clients, "CompleteBackup"))
    assert record["serviceEventDetails"]["backupName"] == "loaded"
    restored = backed.restore(tmp_path / "new")
    assert restored["IsRestored"] and restored["ComesBack"] is None
    checked = run_cli(backed.server, "verify", "--deep", "--data-dir", tmp_path / "new", "--key-file", backed.key_file)
    assert "all parts are whole and belong together" in checked.stdout
    clients = elsewhere(backed, tmp_path / "new")
    users = {user["UserName"] for page in clients.iam.get_paginator("list_users").paginate() for user in page["Users"]}
    for name in before:
        if name.startswith("user"):
            assert name in users
        else:
            assert is_there(clients, name, LARGE if name.startswith("large") else 1_000)
    [record] = eventually(lambda: events(clients, "RestoreInstallation"))
    assert record["serviceEventDetails"]["backupName"] == "loaded"
    # The trail goes on behind the backup, and has what was recorded before it.
    assert eventually(lambda: events(clients, "CreateBucket"))
    clients.s3.put_object(Bucket="kept", Key="after", Body=b"after")


def test_what_is_read_before_a_backup_is_in_its_trail(backed, elsewhere, tmp_path):
    key = backed.clients.kms.create_key()["KeyMetadata"]["KeyId"]
    sealed = backed.clients.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    assert backed.clients.kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"
    backed.back_up("first")
    backed.restore(tmp_path / "new")
    clients = elsewhere(backed, tmp_path / "new")
    assert eventually(lambda: events(clients, "Decrypt"))
    assert clients.kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"


def test_a_backup_that_was_killed_is_begun_again_and_copies_the_rest(backed, elsewhere, tmp_path):
    names = [f"large-{number}" for number in range(40)]
    for name in names:
        backed.put(name, 2_000_000)

    def cut_off(name):
        """Whether the server was stopped in the middle of the backup; then it is killed."""
        process = backed.server.process
        done = threading.Thread(target=lambda: backed.run("backup", "--name", name, check=False))
        done.start()
        eventually(lambda: len(backed.pool()) >= 3, what="the first files")
        process.send_signal(signal.SIGSTOP)
        is_cut = not (backed.target / "points" / name).exists()
        process.send_signal(signal.SIGKILL if is_cut else signal.SIGCONT)
        done.join()
        if not is_cut:
            shutil.rmtree(backed.target / "points" / name)
            shutil.rmtree(backed.target / "blobs")
        return is_cut

    name = next(name for name in (f"try-{number}" for number in range(30)) if cut_off(name))
    backed.server.kill()
    kept = backed.pool()
    assert 3 <= len(kept) < len(names)
    assert backed.verify("--name", name, check=False).returncode == 1, "one that is not complete is none"
    backed.server.start()
    assert not (backed.server.data_dir / "backup-snapshot").exists()
    made = backed.back_up(name)
    now = backed.pool()
    assert len(now) == len(names)
    assert {path: inode for path, inode in now.items() if path in kept} == kept, "what was there stays"
    assert made["CopiedFileCount"] == made["FileCount"] - len(kept)
    assert not list((backed.target / "unfinished").iterdir())
    backed.restore(tmp_path / "new")
    clients = elsewhere(backed, tmp_path / "new")
    assert all(is_there(clients, name, 2_000_000) for name in names)


def test_a_second_backup_copies_only_what_is_new(backed):
    for name in ("a", "b", "c"):
        backed.put(name)
    first = backed.back_up("first")
    kept = backed.pool()
    assert len(kept) == 3
    backed.clients.s3.delete_object(Bucket="kept", Key="a")
    backed.put("d")
    second = backed.back_up("second")
    now = backed.pool()
    assert len(now) == 4 and {path: inode for path, inode in now.items() if path in kept} == kept
    [new] = set(now) - set(kept)
    pieces = [path for path in scan.files(backed.target / "points" / "second") if path.suffix != ".list" and path.name != "manifest"]
    assert second["CopiedFileCount"] == len(pieces) + 1
    assert first["CopiedFileCount"] == first["FileCount"]
    listed = backed.run("backup", "list", backed.target, "--json")
    assert [(one["Name"], one["ObjectFileCount"]) for one in listed] == [("first", 3), ("second", 3)]
    # Each is whole by itself: the first still has what the server has deleted.
    for name in ("first", "second"):
        assert backed.verify("--name", name)["IsWhole"]
    assert new.stat().st_size > LARGE


def kinds(backed):
    """A file of each kind in the newest backup, by its name in messages."""
    point = backed.target / "points" / "whole"
    found = {"blob": next(iter(backed.pool()))}
    [found["archived"]] = [path for path in scan.files(backed.target / "archive") if len(path.name) == 32]
    for path in scan.files(point):
        relative = path.relative_to(point)
        found.setdefault(f"{relative.parent}/{path.suffix or path.name.rstrip('0123456789')}", path)
    return found


def test_a_flipped_byte_in_each_kind_of_file_is_refused_by_name(backed, tmp_path):
    backed.put("kept")
    backed.clients.s3.put_object(Bucket="kept", Key="cold", Body=content("cold", LARGE), StorageClass="GLACIER")
    backed.back_up("whole")
    found = kinds(backed)
    expected = {
        "blob", "archived", "./manifest", "./keyslots", "./.list", "blobs/format", "blobs/installation", "blobs/generation", "archive/format",
        "archive/installation", "archive/generation", "journal/.seg", "journal/installation", "guard/.00000000000000000001",
        "store/CURRENT", "store/MANIFEST-", "store/OPTIONS-", "store/.sst",
    }
    assert expected <= set(found), set(found)
    for number, (kind, path) in enumerate(found.items()):
        whole = path.read_bytes()
        damaged = bytearray(whole) or bytearray(b"added")
        if whole:
            damaged[len(damaged) // 2] ^= 1
        for bad in (bytes(damaged), None):
            path.write_bytes(bad) if bad is not None else path.unlink()
            done = backed.verify(check=False)
            assert done.returncode == 1 and str(path) in done.stdout + done.stderr, (kind, done)
            place = tmp_path / f"new-{number}-{bad is None}"
            done = backed.restore(place, check=False)
            assert done.returncode == 1 and str(path) in done.stderr, (kind, done)
            shutil.rmtree(place, ignore_errors=True)
            path.write_bytes(whole)
    stranger = backed.target / "points" / "whole" / "store" / "999999.sst"
    stranger.write_bytes(b"")
    done = backed.verify(check=False)
    assert done.returncode == 1 and json.loads(done.stdout)["Findings"] == [f"`{stranger}` is not named by the manifest"]
    stranger.unlink()
    assert backed.verify()["IsWhole"]
    assert backed.restore(tmp_path / "new")["IsRestored"]


def test_links_in_a_directory_of_backups_are_refused_and_not_followed(backed, tmp_path):
    backed.put("a")
    backed.back_up("first")
    place = tmp_path / "mine"
    place.mkdir()
    named = place / ("0" * 32)
    for path in (named, place / "photo.jpg"):
        path.write_bytes(b"mine")
    shard = next(iter(backed.pool())).parent
    folders = [backed.target / name for name in ("blobs/partial", "blobs", "points", "unfinished")]
    for number, path in enumerate([*folders, shard]):
        aside = tmp_path / "aside"
        path.rename(aside)
        path.symlink_to(place)
        done = [backed.run("backup", "--name", f"second-{number}", check=False), backed.verify(check=False), backed.restore(tmp_path / "new", check=False)]
        for one in done:
            assert one.returncode == 1 and f"`{path}` is a link, or no directory" in one.stdout + one.stderr, (path, one)
        path.unlink()
        aside.rename(path)
    point = backed.target / "points" / "first"
    point.rename(tmp_path / "point")
    point.symlink_to(tmp_path / "point")
    for one in (backed.verify("--name", "first", check=False), backed.restore(tmp_path / "new", "--name", "first", check=False)):
        assert one.returncode == 1 and f"`{point}` is a link, or no directory" in one.stdout + one.stderr, one
    point.unlink()
    (tmp_path / "point").rename(point)
    # A file of an object that is a link is a finding, and the next backup puts the file in its place.
    blob = next(iter(backed.pool()))
    blob.rename(tmp_path / "blob")
    blob.symlink_to(tmp_path / "blob")
    done = backed.verify(check=False)
    assert done.returncode == 1 and f"`{blob}`: it is a link" in done.stdout, done
    # In the directory of half files only those with names of ours go.
    (backed.target / "blobs" / "partial" / "photo.jpg").write_bytes(b"mine")
    (backed.target / "blobs" / "partial" / named.name).write_bytes(b"cut off")
    backed.back_up("third")
    assert blob.is_file() and not blob.is_symlink()
    assert [path.name for path in (backed.target / "blobs" / "partial").iterdir()] == ["photo.jpg"]
    assert backed.verify()["IsWhole"]
    assert {path.name: path.read_bytes() for path in place.iterdir()} == {named.name: b"mine", "photo.jpg": b"mine"}


def test_what_a_link_in_an_empty_directory_of_backups_leads_to_is_not_written_to(backed, tmp_path):
    outside = tmp_path / "outside"
    outside.write_bytes(b"mine")
    (backed.target / "ironkeep-backups.tmp").symlink_to(outside)
    backed.back_up("first")
    assert backed.verify()["IsWhole"]
    lock = backed.target / "lock"
    lock.unlink()
    lock.symlink_to(tmp_path / "made")
    done = backed.run("backup", "--name", "second", check=False)
    assert done.returncode == 1 and f"`{lock}`: it is a link" in done.stderr, done
    assert outside.read_bytes() == b"mine" and not (tmp_path / "made").exists()


def test_a_backup_with_a_damaged_manifest_is_not_passed_over(backed, tmp_path):
    backed.put("a")
    backed.back_up("first")
    backed.back_up("second")
    manifest = backed.target / "points" / "second" / "manifest"
    whole = manifest.read_bytes()
    for bad in (b"", whole[:-10], whole.replace(b'"taken_at": "2', b'"taken_at": "1'), None):
        assert bad != whole
        manifest.write_bytes(bad) if bad is not None else manifest.unlink()
        for done in (backed.verify(check=False), backed.restore(tmp_path / "new", check=False)):
            assert done.returncode == 1 and str(manifest) in done.stderr and "`second` is the newest" in done.stderr, done
            assert "choose one with `--name`; there are: first, second" in done.stderr
        assert backed.verify("--name", "first")["IsWhole"]
        assert not (tmp_path / "new").exists()
    first, second = backed.run("backup", "list", backed.target, "--json")
    assert first["ObjectFileCount"] == 1 and str(manifest) in second["Damaged"] and second["Name"] == "second"
    assert backed.back_up("third")["State"] == "COMPLETE"
    assert backed.verify("--name", "third")["IsWhole"]
    shutil.rmtree(manifest.parent)
    assert backed.verify()["Name"] == "third"


def test_a_damaged_file_of_an_object_is_copied_again_once_it_is_removed(backed):
    backed.put("a")
    backed.back_up("first")
    path = next(iter(backed.pool()))
    path.chmod(0o600)
    path.write_bytes(bytes(path.stat().st_size))
    backed.back_up("second")
    done = backed.verify(check=False)
    [finding] = json.loads(done.stdout)["Findings"]
    assert str(path) in finding and "remove that file, and the next backup copies it again" in finding
    path.unlink()
    backed.back_up("third")
    assert all(backed.verify("--name", name)["IsWhole"] for name in ("first", "second", "third"))


def test_a_restoration_that_was_damaged_goes_on_where_it_was(backed, elsewhere, tmp_path):
    for name in ("a", "b", "c"):
        backed.put(name)
    backed.back_up("first")
    path = sorted(backed.pool())[-1]
    whole = path.read_bytes()
    path.write_bytes(whole[:-1])
    place = tmp_path / "new"
    done = backed.restore(place, check=False)
    assert done.returncode == 1 and f"`{path}` is not as long as the manifest says" in done.stderr
    path.write_bytes(whole)
    for command in (["verify"], ["recover", "--accept", "blobs-missing"], ["backup", "stopped", backed.target]):
        done = run_cli(backed.server, *command, "--data-dir", place, "--key-file", backed.key_file, check=False)
        assert done.returncode == 1 and "was not finished: run the same `ironkeep restore` again" in done.stderr, done
    with pytest.raises(ServerFailed, match="was not finished"):
        elsewhere(backed, place)
    backed.back_up("second")
    assert "the restoration of another backup was not finished" in backed.restore(place, check=False).stderr
    there = {path.name: path.stat().st_ino for path in scan.files(place / "blobs") if len(path.name) == 32}
    assert len(there) == 2
    restored = backed.restore(place, "--name", "first")
    assert restored["CopiedFileCount"] < restored["FileCount"]
    assert there.items() <= {path.name: path.stat().st_ino for path in scan.files(place / "blobs")}.items()
    clients = elsewhere(backed, place)
    assert all(is_there(clients, name) for name in ("a", "b", "c"))


def test_parts_of_other_backups_and_installations_are_refused(backed, fresh_server, tmp_path):
    backed.put("a")
    backed.back_up("first")
    backed.back_up("second")
    points = backed.target / "points"
    other_target = tmp_path / "other-backups"
    other_target.mkdir()
    other_server = fresh_server(extra_arguments=["--backup-dir", other_target, "--key-file", tmp_path / "other.key"])
    other = Backed(other_server, other_target, tmp_path / "other.key")
    other.back_up("first")
    own = (points / "first" / "manifest").read_bytes()
    for manifest, said in (
        ((other_target / "points" / "first" / "manifest").read_bytes(), "is the backup of another installation"),
        ((points / "second" / "manifest").read_bytes(), "is that of another backup"),
    ):
        (points / "first" / "manifest").write_bytes(manifest)
        for done in (backed.verify("--name", "first", check=False), backed.restore(tmp_path / "new", "--name", "first", check=False)):
            assert done.returncode == 1 and said in done.stderr, done
    (points / "first" / "manifest").write_bytes(own)
    done = backed.run("backup", "verify", backed.target, "--key-file", other.key_file, check=False)
    assert done.returncode == 1 and not done.stdout
    assert not (tmp_path / "new").exists()


def test_a_directory_that_is_used_is_no_place_for_a_restoration(backed, tmp_path):
    backed.back_up("first")
    place = tmp_path / "used"
    place.mkdir()
    (place / "photo.jpg").write_bytes(b"photo")
    for used in (place, backed.server.data_dir):
        done = backed.restore(used, check=False)
        assert done.returncode == 1 and f"`{used}` is not empty" in done.stderr, done
    assert [path.name for path in place.iterdir()] == ["photo.jpg"]
    done = backed.restore(backed.target / "within", check=False)
    assert done.returncode == 1 and "lie in one another" in done.stderr
    done = backed.restore(tmp_path / "new", "--name", "never", check=False)
    assert "there is no complete backup `never`" in done.stderr and "there are: first" in done.stderr


def test_what_comes_back_is_listed_and_has_to_be_accepted(backed, elsewhere, tmp_path):
    clients = backed.clients
    key = clients.kms.create_key()["KeyMetadata"]["KeyId"]
    sealed = clients.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    user = create_user(clients, allow("s3:ListAllMyBuckets"))
    backed.put("gone")
    backed.back_up("before")
    backed.server.stop()
    # What stands in the journal of the same time takes nothing away.
    same = backed.restore(tmp_path / "same", "--journal", backed.server.data_dir)
    assert same["IsRestored"] and same["ComesBack"] == []
    backed.server.start()
    clients = backed.clients
    clients.kms.disable_key(KeyId=key)
    clients.iam.delete_access_key(UserName=user.name, AccessKeyId=user.access_key_id)
    clients.s3.delete_object(Bucket="kept", Key="gone")
    place = tmp_path / "new"
    done = backed.restore(place, "--journal", backed.server.data_dir, check=False)
    assert done.returncode == 1 and "a server runs with the data directory" in done.stderr
    backed.server.stop()
    done = backed.restore(place, "--journal", backed.server.data_dir, check=False)
    said = json.loads(done.stdout)
    assert done.returncode == 1 and "2 acts since the backup took something away" in done.stderr
    assert not said["IsRestored"] and said["ComesBackCount"] == 2 and said["DataDeletionCount"] == 1
    disabled, deleted = said["ComesBack"]
    assert (disabled["EventName"], disabled["Principal"]) == ("DisableKey", backed.server.root.arn)
    assert key in disabled["Resources"][0]
    assert deleted["EventName"] == "DeleteAccessKey" and f"accessKeyId={user.access_key_id}" in deleted["Resources"]
    assert not place.exists()
    restored = backed.restore(place, "--journal", backed.server.data_dir / "journal", "--accept-rollback")
    assert restored["IsRestored"]
    back = elsewhere(backed, place)
    assert back.kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"
    assert is_there(back, "gone")
    [record] = eventually(lambda: events(back, "RestoreInstallation"))
    assert record["serviceEventDetails"]["comesBack"] == 2
    # The journal of what was restored is no continuation of the one that went on.
    done = backed.restore(tmp_path / "third", "--journal", tmp_path / "same", "--accept-rollback", check=False)
    assert done.returncode == 0, "it begins with all of the backup's records"


def test_parts_of_the_original_do_not_pass_for_those_of_what_was_restored(backed, elsewhere, tmp_path):
    backed.put("a")
    backed.back_up("first")
    backed.restore(tmp_path / "new")
    backed.server.stop()
    shutil.rmtree(tmp_path / "new" / "blobs")
    shutil.copytree(backed.server.data_dir / "blobs", tmp_path / "new" / "blobs")
    with pytest.raises(ServerFailed, match="is an older copy"):
        elsewhere(backed, tmp_path / "new")


def test_a_stopped_server_is_backed_up_into_the_same_directory(backed, elsewhere, tmp_path):
    backed.put("a")
    backed.back_up("running")
    backed.put("b")
    done = backed.run("backup", "stopped", backed.target, "--data-dir", backed.server.data_dir, "--key-file", backed.key_file, check=False)
    assert done.returncode == 1 and "a server runs with the data directory" in done.stderr
    backed.server.kill()
    before = {path: path.read_bytes() for path in scan.files(backed.server.data_dir)}
    made = backed.run(
        "backup", "stopped", backed.target, "--name", "stopped", "--data-dir", backed.server.data_dir, "--key-file", backed.key_file, "--json"
    )
    assert made["MissingFileCount"] == 0 and len(backed.pool()) == 2
    assert before == {path: path.read_bytes() for path in scan.files(backed.server.data_dir)}
    assert backed.verify()["Name"] == "stopped"
    backed.restore(tmp_path / "new")
    clients = elsewhere(backed, tmp_path / "new")
    assert is_there(clients, "a") and is_there(clients, "b")


def test_a_file_that_is_gone_is_told_and_keeps_no_backup_from_being_made(backed, elsewhere, tmp_path):
    backed.put("a")
    backed.put("b")
    lost = next(path for path in scan.files(backed.server.data_dir / "blobs") if len(path.name) == 32)
    lost.unlink()
    done = backed.run("backup", "--name", "first", "--json", check=False)
    assert done.returncode == 0 and json.loads(done.stdout)["MissingFileCount"] == 1
    assert "1 files of objects that metadata names were missing" in done.stderr
    found = backed.verify()
    assert found["IsWhole"] and found["MissingFileCount"] == 1
    assert backed.restore(tmp_path / "new")["MissingFileCount"] == 1
    clients = elsewhere(backed, tmp_path / "new")
    whole = []
    for name in ("a", "b"):
        try:
            whole.append(is_there(clients, name))
        except botocore.exceptions.ClientError as error:
            assert error.response["Error"]["Code"] == "InternalError"
    assert whole == [True]


def test_who_may_ask_for_a_backup(backed, fresh_server, tmp_path):
    def ask(server, principal, *more):
        return run_cli(server, "backup", *more, principal=principal, environment={"AWS_ENDPOINT_URL": server.http.url}, check=False)

    stranger = create_user(backed.clients, allow("s3:*"))
    done = ask(backed.server, stranger)
    assert done.returncode == 1 and "AccessDenied" in done.stderr
    member = create_account(backed.server)
    done = ask(backed.server, member)
    assert done.returncode == 1 and "management account" in done.stderr
    allowed = create_user(backed.clients, allow(["ironkeep:StartBackup", "ironkeep:GetBackup"]))
    assert ask(backed.server, allowed, "--name", "theirs").returncode == 0
    done = ask(backed.server, allowed, "--name", "theirs")
    assert done.returncode == 1 and "there is a backup `theirs` already" in done.stderr
    done = ask(backed.server, allowed, "--name", "../theirs")
    assert done.returncode == 1 and "ValidationException" in done.stderr
    shutil.rmtree(backed.target)
    done = ask(backed.server, allowed)
    assert done.returncode == 1 and "does not exist" in done.stderr
    other = fresh_server()
    done = ask(other, other.root)
    assert done.returncode == 1 and "InvalidStateException" in done.stderr and "--backup-dir" in done.stderr
    with pytest.raises(ServerFailed, match="lie in one another"):
        fresh_server(data_dir=tmp_path / "data", extra_arguments=["--backup-dir", tmp_path / "data" / "backups"])


LEFT_OUT = {
    "root.key": "it opens the key slots", "ca.pem": "written again at a start", "reserve": "space that is kept back",
    "keyslots.lock": "a lock", "first-start": "there during a first start alone",
}


def test_everything_in_a_data_directory_is_in_a_backup_or_left_out_for_a_reason(fresh_server, tmp_path):
    """A new part of an installation fails here until backups hold it, or until somebody says why they need not."""
    target = tmp_path / "backups"
    target.mkdir()
    server = fresh_server(extra_arguments=["--backup-dir", target])
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="kept")
    clients.s3.put_object(Bucket="kept", Key="a", Body=content("a", LARGE))
    backed = Backed(server, target, server.data_dir / "root.key")
    backed.back_up("first")
    parts = {path.name for path in server.data_dir.iterdir()}
    covered = {path.name for path in (target / "points" / "first").iterdir()}
    assert parts - covered - set(LEFT_OUT) == set()
    assert {"store", "journal", "guard", "blobs", "archive", "keyslots"} <= covered


def block(heading):
    """The shell block below a heading of the page."""
    return re.search(rf"^## {heading}$.*?^```sh$(.*?)^```$", DOCS.read_text(), re.MULTILINE | re.DOTALL)[1]


def test_the_commands_of_the_page_do_what_it_says(backed, tmp_path):
    backed.put("report.pdf")
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "aws").write_text(f'#!/bin/sh\nexec {sys.executable} -m awscli "$@"\n')
    (programs / "aws").chmod(0o755)
    (programs / "ironkeep").symlink_to(binary())
    places = {"/backup/ironkeep": backed.target, "/safe/root.key": backed.key_file, "/var/lib/ironkeep": backed.server.data_dir, "/tmp/drill": tmp_path / "drill"}
    environment = AwsCli(backed.server.http, backed.server.root).environment() | {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "AWS_ENDPOINT_URL": backed.server.http.url,
    }

    def run(heading):
        script = block(heading)
        for shown, real in places.items():
            script = script.replace(shown, str(real))
        assert "/var/lib" not in script and "/backup/ironkeep" not in script
        done = subprocess.run(["bash", "-ec", script], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=200)
        assert done.returncode == 0, (done.stdout, done.stderr)
        return done.stdout

    said = run("The drill")
    for part in ("backup drill in", "drill: of", "is whole", "is restored", "all parts are whole and belong together", " kept\n"):
        assert part in said, said
    backed.clients.kms.disable_key(KeyId=backed.clients.kms.create_key()["KeyMetadata"]["KeyId"])
    backed.server.stop()
    assert "backup stopped in" in run("A server that is stopped")
    said = run("Restore")
    assert said.count("comes back: ") == 2 and said.count("DisableKey") == 2 and said.count("look at the list") == 1, said
    assert "backup drill of" in said.splitlines()[-1]
    backed.server.start()
    assert is_there(backed.clients, "report.pdf")
