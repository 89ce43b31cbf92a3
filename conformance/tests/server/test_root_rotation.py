"""The root key is replaced: everything opens before, while and after what was under the old one is written anew; then the old one is gone.

How many rows are under which root key `ironkeep verify` reads from their headers, below the barrier.
"""

import contextlib
import http.client
import json
import re
import shutil
import threading
import time

import pytest

from conformance import stores
from conformance.clocks import ahead
from conformance.principals import Clients, Principal, allow, create_role, create_user, unique
from conformance.refusal import outcome
from conformance.server import run_cli
from conformance.softhsm import SoftHsm
from conformance.tests.kms.test_domain_keys import Things, rotate as rotate_domain_keys
from conformance.tests.server.test_jobs import admin, run
from conformance.waiting import eventually

PHRASE = "a sheet in the safe"
WHOLE = "all parts are whole and belong together"
KEPT = re.compile(r"root key: version (\d+); version (\d+) is kept, and (\d+) rows of the store are under it")
GONE = re.compile(r"root key: version (\d+); the one before is destroyed, and nothing of the store is under it")


def cli(server, *arguments, check=True):
    return run_cli(server, *arguments, "--data-dir", server.data_dir, check=check)


@pytest.fixture
def phrase(tmp_path):
    path = tmp_path / "passphrase"
    path.write_text(PHRASE + "\n")
    path.chmod(0o600)
    return path


def verified(server):
    told = cli(server, "verify").stdout
    assert WHOLE in told
    return told


def rows_under_the_old_key(server):
    """What `verify` says; None where the old key is destroyed."""
    told = verified(server)
    found = KEPT.search(told)
    assert found or GONE.search(told), told
    return int(found[3]) if found else None


def progress(server, days=0):
    environment = (ahead(days) if days else {}) | {"AWS_ENDPOINT_URL": server.http.url, "AWS_DEFAULT_REGION": server.http.region}
    status = json.loads(run_cli(server, "api", "GetStatus", principal=server.root, environment=environment).stdout)
    return next(part["Detail"] for part in status["Parts"] if part["Name"] == "root key")


def finish(server):
    """Has the job run to its end."""
    def ended():
        came = run(server, "root-rotation")
        assert came["failures"] == 0, came
        return not came["hasMore"]

    eventually(ended, what="the end of the rotation", seconds=120)


def records(clients, name):
    found = clients.cloudtrail.lookup_events(LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": name}])["Events"]
    return [json.loads(event["CloudTrailEvent"]) for event in found]


def session_of(server):
    admin_clients = Clients(server.http, server.root)
    user = create_user(admin_clients, allow("sts:AssumeRole"))
    role = create_role(admin_clients, {"AWS": f"arn:aws:iam::{server.account}:root"}, allow("s3:ListAllMyBuckets"))
    assumed = Clients(server.http, user).sts.assume_role(RoleArn=role, RoleSessionName="before")
    return Clients(server.http, Principal.of_session(assumed))


def test_everything_opens_before_while_and_after_and_sessions_last_until_the_old_key_goes(fresh_server, phrase):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    things, session = Things(clients), session_of(server)
    rotate_domain_keys(server)
    more = Things(clients)
    assert "slot 2 added" in cli(server, "slots", "add", "--new-passphrase-file", phrase, "--label", "safe").stdout
    refused = cli(server, "root", "rotate", check=False)
    assert refused.returncode == 1 and "2 (passphrase, `safe`)" in refused.stderr and "--drop-other-slots" in refused.stderr
    # With the server running: it has the new key from its next start on.
    told = cli(server, "root", "rotate", "--keep-passphrase-file", phrase).stdout
    assert "root key version 2\nslot 1 (key file, `made at first start`) opens it\nslot 2 (passphrase, `safe`) opens it\n" in told
    assert "version 1 is kept" in cli(server, "slots", "list").stdout
    more.check(clients)
    server.kill()
    before = rows_under_the_old_key(server)
    assert before > 100
    again = cli(server, "root", "rotate", "--keep-passphrase-file", phrase, check=False)
    assert again.returncode == 1 and "root-rotation" in again.stderr

    server.start()
    clients = Clients(server.http, server.root)
    for one in (things, more):
        one.check(clients)
    finish(server)
    assert "nothing is under version 1, which is kept until" in progress(server)
    session = Clients(server.http, session.principal)
    assert session.s3.list_buckets()["Buckets"]
    assert records(clients, "DestroyRootKey") == []
    server.restart()
    clients = Clients(server.http, server.root)
    things.check(clients)
    Things(clients).check(clients)
    server.stop()
    assert rows_under_the_old_key(server) == 0

    server.environment |= ahead(2)
    server.start()
    finish(server)
    assert "version 1 is destroyed" in progress(server, 2)
    server.stop()
    assert rows_under_the_old_key(server) is None
    for given in ("--key-file", server.data_dir / "root.key"), ("--passphrase-file", phrase):
        assert "opens" in cli(server, "slots", "test", *given).stdout
    listed = cli(server, "slots", "list").stdout
    assert listed.startswith("root key version 2\n")


def test_a_kill_in_the_middle_costs_nothing_and_the_old_root_key_opens_nothing_afterwards(fresh_server, tmp_path):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    things, session = Things(clients), session_of(server)
    assert session.s3.list_buckets()["Buckets"]
    bucket = unique("many")
    clients.s3.create_bucket(Bucket=bucket)
    for number in range(400):
        clients.s3.put_object(Bucket=bucket, Key=f"{number:04}", Body=b"small")
    server.stop()
    old_slots = tmp_path / "old-keyslots"
    shutil.copy(server.data_dir / "keyslots", old_slots)
    assert "slot 1" in cli(server, "root", "rotate", "--end-sessions").stdout
    counts = [rows_under_the_old_key(server)]
    while counts[-1] is not None and len(counts) < 8:
        server.start()
        thread = threading.Thread(target=lambda: attempt(server))
        thread.start()
        # As soon as something is written anew; a round that is over has come to the end.
        while thread.is_alive() and " 0 rows" in rows_so_far(server):
            time.sleep(0.001)
        server.kill()
        thread.join()
        counts.append(rows_under_the_old_key(server))
    assert any(0 < count < counts[0] for count in counts if count is not None), counts
    assert sorted((count or 0 for count in counts), reverse=True) == [count or 0 for count in counts]

    server.start()
    finish(server)
    clients = Clients(server.http, server.root)
    things.check(clients)
    for number in range(0, 400, 37):
        assert clients.s3.get_object(Bucket=bucket, Key=f"{number:04}")["Body"].read() == b"small"
    gone = outcome(lambda: Clients(server.http, session.principal).s3.list_buckets())
    assert gone[0] == "InvalidToken", gone
    server.stop()
    assert rows_under_the_old_key(server) is None

    # Who has the old slots and the key file has the old root key, and a copy of it all.
    copy = tmp_path / "copy"
    shutil.copytree(server.data_dir, copy)
    shutil.copy(old_slots, copy / "keyslots")
    opened = run_cli(server, "verify", "--data-dir", copy, check=False)
    assert opened.returncode == 1 and WHOLE not in opened.stdout, opened.stdout
    refused = run_cli(server, "serve", "--data-dir", copy, "--http", "127.0.0.1:0", "--https", "off", "--admin", "off", check=False)
    assert refused.returncode == 1, refused.stderr
    server.start()
    [record] = records(Clients(server.http, server.root), "DestroyRootKey")
    details = record["serviceEventDetails"]
    assert (details["rootKeyVersion"], details["destroyedVersion"]) == (2, 1)


def attempt(server):
    """Has a round, for as long as the server lives."""
    with contextlib.suppress(OSError, http.client.HTTPException):
        admin(server, "jobs/root-rotation/run", "POST")


def rows_so_far(server):
    status, text = admin(server, "metrics")
    assert status == 200
    found = re.search(r"^ironkeep_root_rotation_rows_total (\d+)$", text, re.MULTILINE)
    return f" {found[1]} rows"


def test_a_second_rotation_follows_the_first_and_every_record_is_read(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    things = Things(clients)
    for version in (2, 3):
        server.stop()
        assert f"root key version {version}\n" in cli(server, "root", "rotate", "--end-sessions").stdout
        server.start()
        clients = Clients(server.http, server.root)
        things.check(clients)
        finish(server)
    destroyed = [record["serviceEventDetails"]["destroyedVersion"] for record in records(clients, "DestroyRootKey")]
    assert sorted(destroyed) == [1, 2]
    assert len(records(clients, "CreateSecret")) == 1
    server.kill()
    assert GONE.search(verified(server))[1] == "3"
    server.start()
    things.check(Clients(server.http, server.root))


@pytest.fixture
def database():
    try:
        with stores.postgres() as url:
            yield url
    except stores.Unavailable as reason:
        pytest.skip(str(reason))


def token_file(folder):
    """A token, and the file that names a key in it."""
    hsm = SoftHsm(folder / "hsm", tokens=("root",))
    pin, path = folder / "pin", folder / "root-token.toml"
    pin.write_text(hsm.password)
    pin.chmod(0o600)
    path.write_text(
        f'library = "{hsm.library}"\ntoken = "label:root"\nkey = "ironkeep root"\npin-file = "pin"\n'
        f'environment = {{ SOFTHSM2_CONF = "{hsm.conf}" }}\n'
    )
    return path


def test_on_postgresql_with_a_slot_in_a_token_it_is_the_same(fresh_server, database, tmp_path):
    """Killed in the middle, too: what is left is in the database, and the token opens what follows."""
    token = token_file(tmp_path)
    server = fresh_server(extra_arguments=["--postgres", database])
    clients = Clients(server.http, server.root)
    things = Things(clients)
    assert "slot 2 added" in cli(server, "slots", "add", "--new-root-token", token).stdout
    server.stop()
    refused = cli(server, "root", "rotate", check=False)
    assert refused.returncode == 1 and "2 (token)" in refused.stderr
    told = cli(server, "root", "rotate", "--end-sessions", "--keep-root-token", token).stdout
    assert "slot 1 (key file, `made at first start`) opens it\nslot 2 (token) opens it\n" in told
    server.extra_arguments = ["--postgres", database, "--root-token", token]

    def under_the_old_key():
        told = cli(server, "verify", "--postgres", database, "--root-token", token).stdout
        assert WHOLE in told
        found = KEPT.search(told)
        assert found or GONE.search(told), told
        return int(found[3]) if found else None

    before = under_the_old_key()
    assert before > 50
    server.start()
    thread = threading.Thread(target=lambda: attempt(server))
    thread.start()
    while thread.is_alive() and " 0 rows" in rows_so_far(server):
        time.sleep(0.001)
    server.kill()
    thread.join()
    assert (under_the_old_key() or 0) < before

    server.start()
    finish(server)
    clients = Clients(server.http, server.root)
    things.check(clients)
    Things(clients).check(clients)
    assert len(records(clients, "DestroyRootKey")) == 1
    server.stop()
    assert under_the_old_key() is None
    for opens in (("--root-token", token), ("--key-file", server.data_dir / "root.key")):
        assert "opens" in cli(server, "slots", "test", *opens).stdout
    server.start()
    things.check(Clients(server.http, server.root))
