"""A server that cannot answer says so, and why: to whoever asks whether it is ready, in its metrics and in its log."""

import json
import os
import re
import shutil

import botocore.exceptions
import pytest

from conformance import stores
from conformance.principals import Clients
from conformance.refusal import refused
from conformance.server import Server
from conformance.tests.server.test_full_disk import SmallDisk
from conformance.tests.server.test_operator import admin, log_lines, metric
from conformance.waiting import eventually


def readiness(server):
    """Whether it is ready, and what `/health/ready` gives for reasons."""
    status, text = admin(server, "health/ready")
    if status == 200:
        assert text.startswith("ready\n") and metric(server, "ironkeep_ready") == 1
        return True, None
    assert status == 503, (status, text)
    return False, json.loads(text)


def not_ready(server):
    ready, told = readiness(server)
    return told if not ready else None


def is_ready(server):
    return readiness(server)[0]


def test_a_server_without_its_database_is_not_ready_and_says_why():
    try:
        with stores.cluster() as database, Server(extra_arguments=["--postgres", database.url]) as server:
            clients = Clients(server.http, server.root)
            clients.kms.create_key()
            assert is_ready(server) and metric(server, "ironkeep_part_available", part="store") == 1
            database.stop()
            try:
                told = eventually(lambda: not_ready(server), seconds=30, what="the outage to be noticed, with nobody calling")
                [reason] = told["reasons"]
                assert (told["ready"], told["writes"]) == (False, "refused")
                assert reason.startswith("the metadata store cannot be used: ") and "error connecting to server" in reason, reason
                assert metric(server, "ironkeep_ready") == 0
                assert metric(server, "ironkeep_part_available", part="store") == 0
                assert metric(server, "ironkeep_part_available", part="journal") == 1
                assert admin(server, "health/live") == (200, "live\n")
            finally:
                database.start()
            eventually(lambda: is_ready(server), seconds=30, what="the database to be noticed")
            assert metric(server, "ironkeep_part_available", part="store") == 1
            assert len(log_lines(server, "the metadata store cannot be used")) == 1
            assert len(log_lines(server, "the metadata store can be used again")) == 1
            assert len(clients.kms.list_keys()["Keys"]) == 1
    except stores.Unavailable as reason:
        pytest.skip(str(reason))


class JournalOnDisk(Server):
    """A server whose journal, from its second start on, is on a small file system of its own."""

    disk = None

    def command(self):
        return (self.disk.enter() if self.disk else []) + super().command()

    def move_journal(self):
        """The server is stopped."""
        journal = self.data_dir / "journal"
        journal.rename(self.home / "journal")
        self.disk = SmallDisk(journal, mib=8)
        shutil.copytree(self.home / "journal", self.disk.outside, dirs_exist_ok=True)


def create_status(clients):
    """The status of a call that writes, with a record that does not fit into what is left of a page."""
    try:
        return clients.kms.create_key(Description="x" * 8000)["ResponseMetadata"]["HTTPStatusCode"]
    except botocore.exceptions.ClientError as error:
        return error.response["ResponseMetadata"]["HTTPStatusCode"]


def test_a_journal_that_cannot_be_written_makes_a_server_not_ready():
    """The disk of the data directory has room: only the journal's is full. With nobody calling it is tried again."""
    with JournalOnDisk() as server:
        server.stop()
        server.move_journal()
        try:
            server.start()
            clients = Clients(server.http, server.root)
            clients.kms.create_key()
            assert is_ready(server)
            server.disk.fill()
            # What is written while nobody knows yet is kept in the store, and its record there too.
            eventually(lambda: create_status(clients) == 503, what="writes to be refused")
            told = eventually(lambda: not_ready(server), what="the full disk to be told")
            assert told["ready"] is False and told["writes"] == "refused"
            [reason] = told["reasons"]
            assert reason.startswith("the journal cannot be written: ") and "No space left" in reason, reason
            assert metric(server, "ironkeep_part_available", part="journal") == 0
            assert metric(server, "ironkeep_part_available", part="store") == 1
            server.disk.free()
            eventually(lambda: is_ready(server), what="the journal to be tried again")
            clients.kms.create_key()
            server.stop()
        finally:
            server.destroy()
            server.disk.close()


def test_a_damaged_file_of_the_store_is_named(fresh_server):
    """One block of a table file: what is in it is answered 503, everything else is served, and readiness says it."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="damaged")
    names = sorted(os.urandom(16).hex() for _ in range(60))
    for name in names:
        clients.s3.put_object(Bucket="damaged", Key=name, Body=name.encode() * 60)
    # What the log holds goes to a table file at the next start.
    server.restart()
    server.stop()
    wanted = names[30]
    [table] = [path for path in (server.data_dir / "store").glob("*.sst") if wanted[8:].encode() in path.read_bytes()]
    content = bytearray(table.read_bytes())
    for found in re.finditer(wanted[8:].encode(), bytes(content)):
        content[found.start()] ^= 1
    table.write_bytes(content)
    server.start()
    s3 = Clients(server.http, server.root).s3
    assert is_ready(server) and metric(server, "ironkeep_store_damage_met_total") == 0
    with refused("ServiceUnavailable", 503):
        s3.get_object(Bucket="damaged", Key=wanted)
    assert s3.get_object(Bucket="damaged", Key=names[0])["Body"].read() == names[0].encode() * 60
    told = eventually(lambda: not_ready(server), what="the damage to be told")
    [reason] = told["reasons"]
    assert (told["ready"], told["writes"]) == (False, "taken")
    assert reason.startswith(f"the metadata store is damaged: {table.name}: "), reason
    assert metric(server, "ironkeep_store_damage_met_total") >= 1
    [line] = eventually(lambda: log_lines(server, "files are damaged"), what="the line in the log")
    assert line["part"] == "metadata store" and table.name in line["files"]
