"""`ironkeep verify` finds what is wrong with a stopped installation, and `ironkeep recover` accepts a loss and records it."""

import hashlib
import os
import re
import shutil
import subprocess

import botocore.exceptions
import pytest

from conformance import scan
from conformance.principals import Clients
from conformance.server import ServerFailed, binary, clean_environment
from conformance.tests.glacier.test_glacier import MIB, tree_hash
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually

LARGE = bytes(range(256)) * 800


def command(server, *words):
    """Runs an offline command on the server's data directory."""
    done = subprocess.run(
        [binary(), *words, "--data-dir", server.data_dir], env=clean_environment(server.home), capture_output=True, text=True, timeout=120
    )
    return done.returncode, done.stdout, done.stderr


def filled(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="parts")
    clients.s3.put_object(Bucket="parts", Key="large", Body=LARGE)
    server.stop()
    return server


def large_blob(server):
    [path] = [path for path in scan.files(server.data_dir / "blobs") if path.stat().st_size >= len(LARGE)]
    return path


def events(server):
    return {event["EventName"] for event in Clients(server.http, server.root).cloudtrail.lookup_events()["Events"]}


def refuses(server):
    with pytest.raises(ServerFailed, match="exited with 1"):
        server.start()
    server.process = None


def test_a_whole_installation_has_no_findings(fresh_server):
    server = filled(fresh_server)
    assert command(server, "verify")[:2] == (0, "all parts are whole and belong together\n")
    server.start()
    assert Clients(server.http, server.root).s3.get_object(Bucket="parts", Key="large")["Body"].read() == LARGE


def state(directory):
    """Every file and folder with its content, its times and its rights."""
    found = {}
    for path in sorted(directory.rglob("*")):
        about = path.lstat()
        content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None
        found[str(path.relative_to(directory))] = (content, about.st_mode, about.st_mtime_ns, about.st_ctime_ns, about.st_ino)
    return found


def newest_segment(server):
    return sorted((server.data_dir / "journal").glob("*.seg"))[-1]


def append(path, content):
    with path.open("ab") as file:
        file.write(content)


def flip(path, at):
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def cut_half(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


DAMAGE = {
    "torn tail": (lambda server: append(newest_segment(server), b"torn" * 20), "the journal's tail is not complete: 80 bytes of segment"),
    "damaged record": (lambda server: flip(newest_segment(server), 300), "is damaged"),
    "store log cut": (lambda server: cut_half(next((server.data_dir / "store").glob("*.log"))), "the metadata store is older than the journal"),
    "store gone": (lambda server: shutil.rmtree(server.data_dir / "store"), "is missing or empty"),
    "journal gone": (lambda server: shutil.rmtree(server.data_dir / "journal"), "is missing or empty"),
    "blobs gone": (lambda server: shutil.rmtree(server.data_dir / "blobs"), "is missing or empty"),
    "guard gone": (lambda server: shutil.rmtree(server.data_dir / "guard"), "guard"),
    "blob cut": (lambda server: cut_half(large_blob(server)), "and should have"),
    "shelf gone": (lambda server: shutil.rmtree(large_blob(server).parent), "is missing"),
    "nothing": (lambda server: None, "all parts are whole and belong together"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_verify_changes_no_file(fresh_server, damage):
    """Killed, so that the logs of store and journal are as a crash leaves them."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="parts")
    clients.s3.put_object(Bucket="parts", Key="large", Body=LARGE)
    clients.kms.generate_data_key(KeyId=clients.kms.create_key()["KeyMetadata"]["KeyId"], KeySpec="AES_256")
    server.kill()
    do, expected = DAMAGE[damage]
    do(server)
    before = state(server.data_dir)
    code, found, said = command(server, "verify")
    assert expected in found + said, (found, said)
    assert code == (0 if damage in ("nothing", "torn tail") else 1), (found, said)
    assert state(server.data_dir) == before


def test_verify_refuses_while_the_server_runs(fresh_server):
    server = fresh_server()
    before = (server.data_dir / "journal" / "lock").stat()
    code, _, said = command(server, "verify")
    assert code == 1 and "a server runs with the data directory" in said, said
    assert (server.data_dir / "journal" / "lock").stat() == before


def test_verify_makes_nothing_where_there_is_nothing(fresh_server):
    server = filled(fresh_server)
    shutil.rmtree(server.data_dir)
    for words in (["verify"], ["recover"], ["recover", "--accept", "orphans"]):
        code, _, said = command(server, *words)
        assert code == 1 and f"`{server.data_dir}` does not exist: name the data directory" in said, said
        assert not server.data_dir.exists()
    server.data_dir.mkdir()
    code, _, said = command(server, "verify")
    assert code == 1 and f"`{server.data_dir}` holds no Ironkeep data" in said, said
    (server.data_dir / "store").mkdir()
    code, _, said = command(server, "verify")
    assert code == 1 and "keyslots` is missing, but the data directory is not empty" in said, said


def test_a_missing_blob_appended_bytes_and_an_unknown_blob_are_found(fresh_server):
    server = filled(fresh_server)
    blob = large_blob(server)
    content = blob.read_bytes()
    blob.write_bytes(content + b"!")
    unknown = blob.with_name(blob.name[:-1] + ("0" if blob.name[-1] != "0" else "1"))
    unknown.write_bytes(b"unknown")
    code, found, _ = command(server, "verify")
    assert code == 1
    assert re.search(f"^blob {blob.name} has {len(content) + 1} bytes and should have {len(content)}: `{blob}` \\(object `large`, version null, in bucket `parts`\\)$", found, re.MULTILINE), found
    assert f"blob {unknown.name} is named by no metadata: `{unknown}`; a crash leaves such files, and the next start sets them aside\n" in found
    blob.unlink()
    code, found, said = command(server, "verify")
    assert f"blob {blob.name} is missing: `{blob}` (object `large`, " in found
    assert (code, said) == (1, "error: 1 finding\n")
    assert unknown.exists(), "nothing is repaired"


def sealed_objects(fresh_server):
    """Objects under every kind of key, in blobs and in rows, whole and in parts, in both tiers; the stopped server and the keys of KMS."""
    server = fresh_server(profile="compat")
    clients = Clients(server.http, server.root)
    s3, secure = clients.s3, Clients(server.https, server.root).s3
    s3.create_bucket(Bucket="deep")
    s3.put_bucket_versioning(Bucket="deep", VersioningConfiguration={"Status": "Enabled"})
    keys = [clients.kms.create_key()["KeyMetadata"]["KeyId"] for _ in range(2)]
    for name, settings in (
        ("s3", {}), ("kms", {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": keys[0]}),
        ("bucket-key", {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": keys[0], "BucketKeyEnabled": True}),
        ("dual", {"ServerSideEncryption": "aws:kms:dsse", "SSEKMSKeyId": keys[0]}), ("off", {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": keys[1]}),
        ("archived", {"StorageClass": "GLACIER"}),
    ):
        for size, body in (("small", b"x"), ("large", LARGE)):
            s3.put_object(Bucket="deep", Key=f"{name}/{size}", Body=body, **settings)
    secure.put_object(Bucket="deep", Key="customer", Body=LARGE, SSECustomerAlgorithm="AES256", SSECustomerKey=b"k" * 32)
    for key in ("parts", "unfinished"):
        upload = {"Bucket": "deep", "Key": key, "UploadId": s3.create_multipart_upload(Bucket="deep", Key=key)["UploadId"]}
        parts = [{"PartNumber": number, "ETag": s3.upload_part(PartNumber=number, Body=b"p" * size, **upload)["ETag"]} for number, size in ((1, 5 << 20), (2, 70_000))]
        if key == "parts":
            s3.complete_multipart_upload(MultipartUpload={"Parts": parts}, **upload)
    s3.delete_object(Bucket="deep", Key="s3/small")
    clients.kms.disable_key(KeyId=keys[1])
    server.stop()
    return server, keys


def test_every_chunk_of_every_object_is_proved_by_a_deep_verification(fresh_server):
    """One bit of each file of an object in turn, at its beginning, its end or in between; without --deep the length alone is compared."""
    server, keys = sealed_objects(fresh_server)
    before = state(server.data_dir)
    code, found, said = command(server, "verify", "--deep")
    assert code == 0, (found, said)
    # 14 objects and two parts; two objects under the key that is off and one under the customer's stay shut.
    progress = re.search(r"^contents: 16 versions and parts, (\d+) bytes read; 3 not, for want of a key$", found, re.MULTILINE)
    assert progress and int(progress[1]) > 10 << 20, found
    assert progress[0] in said, said
    assert re.search(rf"^not read, for want of a key: 2, such as object `off/\w+`, version \w+, in bucket `deep`: \S+{keys[1]} is disabled\.$", found, re.MULTILINE), found
    assert "such as object `customer`, version " in found
    assert state(server.data_dir) == before
    files = [path for folder in ("blobs", "archive") for path in scan.files(server.data_dir / folder) if re.fullmatch("[0-9a-f]{32}", path.name)]
    shut = 0
    assert len(files) >= 11
    for number, path in enumerate(files):
        content = path.read_bytes()
        flip(path, (0, len(content) // 2, len(content) - 1)[number % 3])
        assert command(server, "verify")[0] == 0
        code, found, said = command(server, "verify", "--deep")
        path.write_bytes(content)
        if code == 0:
            shut += 1
            continue
        assert re.search(rf"^(archived )?blob {path.name}, (object|an upload to) `\S+`, .*in bucket `deep`: internal: object envelope: ", found, re.MULTILINE), found
        assert said.splitlines()[-1] == "error: 1 finding", said
    assert shut == 2, "the file under the key that is off, and the customer's"
    assert command(server, "verify", "--deep")[0] == 0


def test_every_part_of_every_archive_is_proved_by_a_deep_verification(fresh_server):
    """Of Glacier's vaults: an archive, one of two parts, an upload that goes on, and what a job has brought."""
    server = fresh_server()
    glacier = Clients(server.http, server.root).glacier
    glacier.create_vault(vaultName="deep")
    archive = glacier.upload_archive(vaultName="deep", body=LARGE)["archiveId"]
    for is_completed in (True, False):
        upload = glacier.initiate_multipart_upload(vaultName="deep", partSize=str(MIB))["uploadId"]
        parts = [b"a" * MIB, b"b" * 70_000]
        for number, part in enumerate(parts):
            span = f"bytes {number * MIB}-{number * MIB + len(part) - 1}/*"
            glacier.upload_multipart_part(vaultName="deep", uploadId=upload, range=span, body=part)
        if is_completed:
            whole = b"".join(parts)
            glacier.complete_multipart_upload(vaultName="deep", uploadId=upload, archiveSize=str(len(whole)), checksum=tree_hash(whole))
    glacier.initiate_job(vaultName="deep", jobParameters={"Type": "archive-retrieval", "ArchiveId": archive})
    assert run(server, "glacier-retrieval")["failures"] == 0
    server.stop()
    code, found, said = command(server, "verify", "--deep")
    assert code == 0, (found, said)
    assert re.search(r"^contents: 6 versions and parts, \d+ bytes read; 0 not, for want of a key$", found, re.MULTILINE), found
    files = [path for folder in ("blobs", "archive") for path in scan.files(server.data_dir / folder) if re.fullmatch("[0-9a-f]{32}", path.name)]
    assert len(files) == 6
    for number, path in enumerate(files):
        content = path.read_bytes()
        flip(path, (0, len(content) // 2, len(content) - 1)[number % 3])
        assert command(server, "verify")[0] == 0
        code, found, said = command(server, "verify", "--deep")
        path.write_bytes(content)
        assert code == 1
        assert re.search(rf"^(archived )?blob {path.name}, (archive|upload|output of job) `\S+`, in vault `\S+:vaults/deep`: internal: object envelope: ", found, re.MULTILINE), found
        assert said.splitlines()[-1] == "error: 1 finding", said
    assert command(server, "verify", "--deep")[0] == 0


def test_a_changed_record_of_the_journal_is_found(fresh_server):
    server = filled(fresh_server)
    segment = sorted((server.data_dir / "journal").glob("*.seg"))[0]
    content = bytearray(segment.read_bytes())
    content[300] ^= 1
    segment.write_bytes(content)
    code, found, _ = command(server, "verify")
    assert code == 1 and f"journal segment `{segment.name}` is damaged" in found, found
    refuses(server)


def test_a_lost_journal_is_accepted_and_goes_on_behind_the_last_sequence(fresh_server):
    server = filled(fresh_server)
    shutil.rmtree(server.data_dir / "journal")
    refuses(server)
    code, shown, _ = command(server, "recover")
    assert code == 0 and "the journal" in shown and "journal-behind" in shown, shown
    assert command(server, "recover", "--accept", "store-behind")[0] == 1, "another loss is not the one accepted"
    code, _, said = command(server, "recover", "--accept", "journal-behind")
    assert code == 0, said
    segments = [path.name for path in (server.data_dir / "journal").glob("*.seg")]
    assert segments != [] and "00000000000000000001.seg" not in segments, segments
    assert command(server, "verify")[0] == 0
    server.start()
    assert Clients(server.http, server.root).s3.get_object(Bucket="parts", Key="large")["Body"].read() == LARGE
    eventually(lambda: "RecoverInstallation" in events(server), what="the record of the recovery")
    Clients(server.http, server.root).s3.create_bucket(Bucket="after")
    eventually(lambda: "CreateBucket" in events(server), what="a later event")


def test_an_older_store_is_accepted_and_later_losses_are_still_found(fresh_server):
    server = filled(fresh_server)
    shutil.copytree(server.data_dir / "store", server.home / "old")
    server.start()
    for number in range(10):
        Clients(server.http, server.root).s3.create_bucket(Bucket=f"lost-{number}")
    server.stop()
    shutil.rmtree(server.data_dir / "store")
    shutil.copytree(server.home / "old", server.data_dir / "store")
    refuses(server)
    code, _, said = command(server, "recover", "--accept", "store-behind")
    assert code == 0, said
    assert command(server, "verify")[0] == 0
    server.start()
    clients = Clients(server.http, server.root)
    assert clients.s3.get_object(Bucket="parts", Key="large")["Body"].read() == LARGE
    with pytest.raises(botocore.exceptions.ClientError, match="404"):
        clients.s3.head_bucket(Bucket="lost-1")
    eventually(lambda: "RecoverInstallation" in events(server), what="the record of the recovery")
    server.stop()
    shutil.rmtree(server.data_dir / "store")
    shutil.copytree(server.home / "old", server.data_dir / "store")
    refuses(server)


def test_an_older_key_slots_file_is_refused(fresh_server):
    """A slot that was removed would open again."""
    server = filled(fresh_server)
    slots = server.data_dir / "keyslots"
    old = slots.read_bytes()
    code, _, said = command(server, "slots", "add", "--new-key-file", server.home / "second.key")
    assert code == 0, said
    server.start()
    eventually(lambda: "ChangeKeySlots" in events(server), what="the record of the change")
    server.stop()
    slots.write_bytes(old)
    refuses(server)
    assert "is an older copy: its generation is 1, and the store knows 2" in server.log()
    code, found, _ = command(server, "verify")
    assert code == 1 and "is an older copy: its generation is 1, and the store knows 2" in found, found


def test_a_recovery_that_is_refused_for_the_key_slots_changes_neither_guard_nor_journal(fresh_server):
    """An older copy of store and journal with the newest guard; the recovery is asked for with an older key slots file."""
    server = filled(fresh_server)
    old_slots = (server.data_dir / "keyslots").read_bytes()
    assert command(server, "slots", "add", "--new-key-file", server.home / "second.key")[0] == 0
    server.start()
    eventually(lambda: "ChangeKeySlots" in events(server), what="the record of the change")
    server.stop()
    for part in ["store", "journal"]:
        shutil.copytree(server.data_dir / part, server.home / part)
    server.start()
    clients = Clients(server.http, server.root)
    clients.kms.disable_key(KeyId=clients.kms.create_key()["KeyMetadata"]["KeyId"])
    server.stop()
    for part in ["store", "journal"]:
        shutil.rmtree(server.data_dir / part)
        (server.home / part).rename(server.data_dir / part)
    new_slots = (server.data_dir / "keyslots").read_bytes()
    (server.data_dir / "keyslots").write_bytes(old_slots)
    guard = {path.name: path.read_bytes() for path in scan.files(server.data_dir / "guard")}
    code, _, said = command(server, "recover", "--accept", "store-behind")
    assert code == 1 and "is an older copy" in said, said
    assert {path.name: path.read_bytes() for path in scan.files(server.data_dir / "guard")} == guard
    (server.data_dir / "keyslots").write_bytes(new_slots)
    refuses(server)
    assert command(server, "recover", "--accept", "store-behind")[0] == 0
    server.start()
    eventually(lambda: "RecoverInstallation" in events(server), what="the record of the recovery")


def test_what_a_crash_leaves_of_an_upload_is_no_finding(fresh_server):
    server = filled(fresh_server)
    orphan = server.data_dir / "blobs" / "00" / ("00" + "5a" * 15)
    orphan.write_bytes(b"left by a crash")
    code, found, _ = command(server, "verify")
    assert code == 0, found
    assert found.endswith("all parts are whole and belong together\n")
    assert f"blob {orphan.name} is named by no metadata: `{orphan}`; a crash leaves such files" in found


def cut_first_manifest(store):
    next(store.glob("MANIFEST-*")).write_bytes(b"")


@pytest.mark.parametrize("how", [lambda store: (store / "CURRENT").write_bytes(b"nothing\n"), cut_first_manifest], ids=["CURRENT", "MANIFEST"])
def test_a_store_that_cannot_be_opened_is_named_and_the_others_are_looked_at(fresh_server, how):
    server = filled(fresh_server)
    how(server.data_dir / "store")
    flip(newest_segment(server), 300)
    shutil.rmtree(server.data_dir / "blobs")
    code, found, said = command(server, "verify")
    assert code == 1, (found, said)
    named = f"the metadata store `{server.data_dir / 'store'}` cannot be used: "
    assert named in found and "put the newest copy of it in its place (docs/backup.md)" in found, found
    assert "is damaged at record" in found and f"the blob directory `{server.data_dir / 'blobs'}` is missing or empty" in found, found
    assert said == "error: 3 findings\n"
    code, shown, said = command(server, "recover")
    assert code == 0 and named in shown and "is damaged at record" in shown, (shown, said)
    refuses(server)
    assert named in server.log()


@pytest.mark.parametrize("words", [["verify"], ["slots", "list"], ["recover"]])
def test_a_pipe_that_is_closed_is_no_panic(fresh_server, words):
    server = filled(fresh_server)
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run([binary(), *words, "--data-dir", server.data_dir], env=clean_environment(server.home), stdout=writer, stderr=subprocess.PIPE, text=True, timeout=120)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


def test_output_that_cannot_be_written_is_a_failure(fresh_server):
    server = filled(fresh_server)
    with open("/dev/full", "w") as full:
        done = subprocess.run([binary(), "slots", "list", "--data-dir", server.data_dir], env=clean_environment(server.home), stdout=full, stderr=subprocess.PIPE, text=True, timeout=120)
    assert done.returncode == 1 and "error: standard output cannot be written: No space left on device" in done.stderr
