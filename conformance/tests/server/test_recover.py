"""`ironkeep recover`: says everything that was found, accepts what is there and nothing else, and several losses at once."""

import re
import shutil
from pathlib import Path

import pytest

from conformance.audit import events
from conformance.principals import Clients
from conformance.tests.server.test_parts import LARGE, is_served, refusal
from conformance.tests.server.test_verify import command, state
from conformance.waiting import eventually


@pytest.fixture
def stopped(fresh_server):
    """A stopped server with an object of its own file, and a copy of its data directory from before the last calls."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="parts")
    clients.s3.put_object(Bucket="parts", Key="large", Body=LARGE)
    server.stop()
    shutil.copytree(server.data_dir, server.home / "old")
    server.start()
    clients = Clients(server.http, server.root)
    clients.kms.disable_key(KeyId=clients.kms.create_key()["KeyMetadata"]["KeyId"])
    server.stop()
    return server


def remove(server, *parts):
    for part in parts:
        shutil.rmtree(server.data_dir / part)


def put_back(server, part):
    remove(server, part)
    shutil.copytree(server.home / "old" / part, server.data_dir / part)


def large(server):
    """The bytes of the file of the large object."""
    [size] = [path.stat().st_size for path in (server.home / "old" / "blobs").rglob("*") if path.is_file() and path.stat().st_size >= len(LARGE)]
    return size


def accepted(server):
    """What the record of the recovery says was accepted."""
    clients = Clients(server.http, server.root)
    [event] = eventually(lambda: events(clients, name="RecoverInstallation"), what="the record")
    return event["serviceEventDetails"]["accepted"]


def test_two_losses_are_shown_together_and_accepted_together(stopped):
    remove(stopped, "journal", "blobs")
    code, shown, _ = command(stopped, "recover")
    assert code == 0
    assert "the journal `" in shown and "the blob directory `" in shown, shown
    offered = re.findall(r"^  --accept ([a-z-]+): ", shown, re.MULTILINE)
    assert offered == ["journal-behind", "blobs-missing"], shown
    assert "it costs: every record of the trail" in shown
    assert f"1 files of objects, {large(stopped)} bytes in all" in shown, shown
    before = state(stopped.data_dir)
    for alone, other in (offered, reversed(offered)):
        code, _, said = command(stopped, "recover", "--accept", alone)
        assert code == 1 and f"was found too and keeps the server from starting: {other}" in said, said
        assert state(stopped.data_dir) == before, "nothing was accepted"
    code, shown, said = command(stopped, "recover", "--accept", offered[1], "--accept", offered[0])
    assert code == 0, said
    assert "the journal `" in shown, "what was found is said before anything is done"
    stopped.start()
    assert accepted(stopped) == "blobs-missing, journal-behind"


@pytest.mark.parametrize("loss", ["store-behind", "journal-behind", "blobs-missing", "orphans", "rolled-back-rows"])
def test_a_loss_that_is_not_there_is_not_accepted(stopped, loss):
    before = state(stopped.data_dir)
    code, shown, said = command(stopped, "recover", "--accept", loss)
    assert code == 1
    assert f"error: {loss}: nothing of that kind was found; found: nothing that could be accepted\n" in said, said
    assert shown == "nothing was found that could be accepted\n"
    assert state(stopped.data_dir) == before


def test_a_loss_beside_another_is_not_taken_for_it(stopped):
    put_back(stopped, "store")
    before = state(stopped.data_dir)
    code, shown, said = command(stopped, "recover", "--accept", "orphans", "--accept", "store-behind")
    assert code == 1 and "error: orphans: nothing of that kind was found; found: store-behind\n" in said, said
    assert "commits stay lost" in shown
    assert state(stopped.data_dir) == before


def test_what_cannot_be_accepted_is_named(stopped):
    """A store of another time can be accepted, an older key slots file never."""
    old_slots = (stopped.data_dir / "keyslots").read_bytes()
    assert command(stopped, "slots", "add", "--new-key-file", stopped.home / "second.key")[0] == 0
    stopped.start()
    eventually(lambda: events(Clients(stopped.http, stopped.root), name="ChangeKeySlots"), what="the record of the change")
    stopped.stop()
    remove(stopped, "journal")
    (stopped.data_dir / "keyslots").write_bytes(old_slots)
    before = state(stopped.data_dir)
    code, _, said = command(stopped, "recover", "--accept", "journal-behind")
    assert code == 1 and "nothing was accepted: the key slots file" in said and "is an older copy" in said, said
    assert state(stopped.data_dir) == before


def test_a_damaged_guard_is_told_from_an_old_one_and_the_way_out_is_named(stopped):
    [rows] = (stopped.data_dir / "guard").glob("rows.*")
    whole = rows.read_bytes()
    damaged = bytearray(whole)
    damaged[-300] ^= 1
    rows.write_bytes(damaged)
    way_out = "`ironkeep recover --accept rolled-back-rows` takes the loss as it is"
    said = refusal(stopped)
    assert re.search(rf"rollback guard: `{rows}` is damaged at byte \d+", said) and way_out in said, said
    code, found, _ = command(stopped, "verify")
    assert code == 1 and "is damaged at byte" in found, found
    rows.write_bytes(whole)
    put_back(stopped, "guard")
    said = refusal(stopped)
    assert "is older than the store" in said and way_out in said, said
    remove(stopped, "guard")
    said = refusal(stopped)
    assert "without it a rollback of single rows of the store cannot be found" in said and way_out in said, said
    code, _, said = command(stopped, "recover", "--accept", "rolled-back-rows")
    assert code == 0, said
    is_served(stopped)
    assert accepted(stopped) == "rolled-back-rows"


def forget(path):
    path.unlink()


def alter(path):
    """Another name in the form of one, as if the directory were of another installation."""
    magic, version, name, code = path.read_text().split()
    path.write_text(f"{magic} {version} {name[:-1]}{'0' if name[-1] != '0' else '1'} {code}\n")


def garble(path):
    path.write_text("ironkeep\n")


@pytest.mark.parametrize("how, says", [
    (forget, "has no file `installation`: the file was removed, or this is an older copy from before the installation was upgraded"),
    (alter, "does not say whose it is: its installation id was altered"),
    (garble, "does not say whose it is: its installation id was altered"),
])
def test_a_journal_that_lost_its_id_alone_gets_it_again_and_loses_nothing(stopped, how, says):
    path = stopped.data_dir / "journal" / "installation"
    whole = path.read_bytes()
    how(path)
    said = refusal(stopped)
    assert f"the journal `{path.parent}` {says}" in said, said
    assert "`ironkeep recover --accept journal-behind` compares the part with the others, and writes the id again" in said
    segments = {segment.name: segment.read_bytes() for segment in path.parent.glob("*.seg")}
    code, shown, said = command(stopped, "recover", "--accept", "journal-behind")
    assert code == 0, said
    assert "it costs: nothing: the journal is whole and of this store, and gets its id again" in shown, shown
    assert path.read_bytes() == whole
    for name, content in segments.items():
        assert (path.parent / name).read_bytes().startswith(content), "records are added, and none removed"
    stopped.start()
    names = {event["EventName"] for event in Clients(stopped.http, stopped.root).cloudtrail.lookup_events()["Events"]}
    assert {"CreateBucket", "DisableKey", "RecoverInstallation"} <= names


@pytest.mark.parametrize("lose", [Path.unlink, lambda path: path.write_bytes(b""), lambda path: path.write_bytes(b"iron")], ids=["removed", "emptied", "damaged"])
def test_blobs_without_their_format_are_not_missing(stopped, lose):
    path = stopped.data_dir / "blobs" / "format"
    lose(path)
    said = refusal(stopped)
    assert f"the blob directory `{path.parent}` holds files and no file `format`, or an empty or damaged one: put that file back from a copy" in said, said
    assert "is missing or empty" not in said
    assert "`ironkeep recover --accept blobs-missing` compares the files with the metadata, and writes `format` again" in said
    shown = command(stopped, "recover")[1]
    assert "it costs: nothing: all 1 files of objects are there, and stay" in shown, shown
    code, _, said = command(stopped, "recover", "--accept", "blobs-missing")
    assert code == 0, said
    assert path.read_bytes() == (stopped.home / "old" / "blobs" / "format").read_bytes()
    stopped.start()
    assert Clients(stopped.http, stopped.root).s3.get_object(Bucket="parts", Key="large")["Body"].read() == LARGE


def test_three_losses_are_accepted_together(stopped):
    """An older store, and neither guard nor blobs: no refusal hides another."""
    put_back(stopped, "store")
    remove(stopped, "guard", "blobs")
    shown = command(stopped, "recover")[1]
    offered = re.findall(r"^  --accept ([a-z-]+): ", shown, re.MULTILINE)
    assert offered == ["store-behind", "blobs-missing", "rolled-back-rows"], shown
    flags = [word for loss in offered for word in ("--accept", loss)]
    code, _, said = command(stopped, "recover", *flags)
    assert code == 0, said
    stopped.start()
    assert accepted(stopped) == ", ".join(offered)


def test_a_store_and_a_journal_older_than_the_guard_are_told_as_that(stopped):
    """Nothing but the guard knows of the later calls: the files of objects are of the earlier time too."""
    for part in ("store", "journal", "blobs", "archive"):
        put_back(stopped, part)
    shown = command(stopped, "recover")[1]
    assert re.search(r"the store is older than the guard, and the journal with it: at least \d+ commits and the records of them in the trail stay lost", shown), shown
    offered = re.findall(r"^  --accept ([a-z-]+): ", shown, re.MULTILINE)
    assert offered == ["rolled-back-rows"], shown
    code, _, said = command(stopped, "recover", "--accept", "rolled-back-rows")
    assert code == 0, said
    is_served(stopped)
