"""Single rows rolled back by whoever operates the PostgreSQL database.

Every value is sealed, so the operator can read and forge nothing; putting back what
was there before needs neither. Rows that grant or revoke are refused then, by the
running server at once and after a restart, until they are put right.
"""

import json
import shutil
import subprocess
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest

from conformance import stores
from conformance.audit import event_of, lookup
from conformance.principals import Clients, Principal, allow, deny, policy, unique
from conformance.refusal import refused
from conformance.server import run_cli
from conformance.waiting import eventually

TEXT = "a stored record that it depends on is not the newest"


class Database:
    """The rows of the store, as its operator sees them."""

    def __init__(self, url):
        self.url = url

    def query(self, sql):
        done = subprocess.run(
            ["psql", self.url, "--no-psqlrc", "-v", "ON_ERROR_STOP=1", "-At", "-c", sql], capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return [line.split("|") for line in done.stdout.splitlines() if "|" in line]

    def rows(self, table, name=""):
        """{key: (version, value)} of the rows of a table whose keys hold `name`."""
        prefix = (b"\x02" + table.encode() + b"\x00\x01").hex() if table else ""
        found = self.query(
            "SELECT encode(k, 'hex'), ver, encode(v, 'hex') FROM ironkeep.kv "
            f"WHERE position('\\x{prefix}'::bytea in k) = 1 AND position('\\x{name.encode().hex()}'::bytea in k) > 0"
        )
        return {key: (int(version), value) for key, version, value in found}

    def row(self, table, name=""):
        [(key, row)] = self.rows(table, name).items()
        return key, row

    def put(self, key, row):
        """Writes a row; None removes it."""
        self.query(f"DELETE FROM ironkeep.kv WHERE k = '\\x{key}'::bytea")
        if row:
            version, value = row
            self.query(f"INSERT INTO ironkeep.kv (k, ver, v) VALUES ('\\x{key}', {version}, '\\x{value}')")


@pytest.fixture(scope="module")
def database():
    try:
        with stores.postgres() as url:
            yield Database(url)
    except stores.Unavailable as error:
        pytest.skip(str(error))


@pytest.fixture
def guarded(fresh_server, database):
    """A server on the database."""
    database.query("DROP SCHEMA IF EXISTS ironkeep CASCADE")
    return fresh_server(extra_arguments=["--postgres", database.url])


def refusals(server):
    """How many reads were refused since the start."""
    return metric(server, "ironkeep_guard_refused_total")


def metric(server, name):
    with urllib.request.urlopen(f"{server.ready['admin']}/_ironkeep/metrics", timeout=10) as answer:
        lines = answer.read().decode().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith(f"{name} ")))


def refused_twice(server, code, call):
    """`call(clients of root)` is refused by the running server and after a restart, counted and logged."""
    for restart in (False, True):
        if restart:
            server.restart()
        before, logged = refusals(server), server.log().count("a row was rolled back")
        with refused(code, 500, TEXT) as refusal:
            call(Clients(server.http, server.root))
        assert refusals(server) > before
        assert server.log().count("a row was rolled back") > logged
        faults = [json.loads(line)["fields"] for line in server.log().splitlines() if "internal failure" in line]
        assert faults[-1]["request"] == refusal.response["ResponseMetadata"]["RequestId"], "each fault of the server is logged with its request"
    return refusal


@pytest.mark.parametrize("version", ["old", "new"])
def test_a_disabled_key_does_not_come_back(guarded, database, version):
    root = Clients(guarded.http, guarded.root)
    key_id = root.kms.create_key()["KeyMetadata"]["KeyId"]
    blob = root.kms.encrypt(KeyId=key_id, Plaintext=b"x")["CiphertextBlob"]
    place, old = database.row("kms.key", key_id)
    root.kms.disable_key(KeyId=key_id)
    _, new = database.row("kms.key", key_id)
    database.put(place, old if version == "old" else (new[0], old[1]))
    refusal = refused_twice(guarded, "KMSInternalException", lambda clients: clients.kms.decrypt(CiphertextBlob=blob))
    assert "guard fits" not in guarded.log(), "a start does not say so while a row is rolled back"
    root = Clients(guarded.http, guarded.root)
    record = event_of(root, refusal.response, "Decrypt")
    assert record["errorCode"] == "KMSInternalException"
    assert TEXT in record["errorMessage"]

    database.put(place, new)
    with refused("DisabledException", 400):
        root.kms.decrypt(CiphertextBlob=blob)
    root.kms.enable_key(KeyId=key_id)
    assert root.kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


def test_a_deny_does_not_go_away(guarded, database):
    root = Clients(guarded.http, guarded.root)
    name = unique("user")
    root.iam.create_user(UserName=name)
    made = root.iam.create_access_key(UserName=name)["AccessKey"]
    key = root.kms.create_key()["KeyMetadata"]["Arn"]
    document = policy(allow("kms:*"), deny("kms:DescribeKey"))
    root.iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=document)
    place, row = database.row("iam.inline-policy")
    database.put(place, None)
    user = Principal(made["AccessKeyId"], made["SecretAccessKey"])

    def describe(_):
        Clients(guarded.http, user).kms.describe_key(KeyId=key)

    refused_twice(guarded, "KMSInternalException", describe)
    with refused("InternalFailure", 500, TEXT):
        Clients(guarded.http, guarded.root).iam.list_user_policies(UserName=name)
    database.put(place, row)
    with refused("AccessDeniedException", 400, "explicit deny"):
        describe(None)


def test_a_deleted_access_key_does_not_come_back(guarded, database):
    root = Clients(guarded.http, guarded.root)
    name = unique("user")
    root.iam.create_user(UserName=name)
    made = root.iam.create_access_key(UserName=name)["AccessKey"]
    user = Principal(made["AccessKeyId"], made["SecretAccessKey"])
    assert Clients(guarded.http, user).sts.get_caller_identity()["Account"] == guarded.account
    rows = database.rows("iam.access-key", made["AccessKeyId"])
    root.iam.delete_access_key(UserName=name, AccessKeyId=made["AccessKeyId"])
    for place, row in rows.items():
        database.put(place, row)

    refused_twice(guarded, "InternalFailure", lambda _: Clients(guarded.http, user).sts.get_caller_identity())
    for place in rows:
        database.put(place, None)
    with refused("InvalidClientTokenId", 403):
        Clients(guarded.http, user).sts.get_caller_identity()


def test_an_account_does_not_forget_that_its_principals_changed(guarded, database):
    """The epoch row says which cached callers are still right."""
    root = Clients(guarded.http, guarded.root)
    place, old = database.row("iam.epoch")
    root.iam.create_user(UserName=unique("user"))
    _, new = database.row("iam.epoch")
    assert new[0] > old[0]
    database.put(place, old)
    refused_twice(guarded, "InternalFailure", lambda clients: clients.sts.get_caller_identity())
    database.put(place, new)
    assert Clients(guarded.http, guarded.root).sts.get_caller_identity()["Account"] == guarded.account


def test_a_bucket_does_not_forget_its_policy(guarded, database):
    root = Clients(guarded.http, guarded.root)
    bucket = unique("bucket")
    root.s3.create_bucket(Bucket=bucket)
    root.s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    place, old = database.row("s3.bucket", bucket)
    root.s3.put_bucket_policy(Bucket=bucket, Policy=policy(deny("s3:GetObject", f"arn:aws:s3:::{bucket}/*", Principal="*")))
    _, new = database.row("s3.bucket", bucket)
    database.put(place, old)
    refused_twice(guarded, "InternalError", lambda clients: clients.s3.get_object(Bucket=bucket, Key="k"))
    database.put(place, new)
    with refused("AccessDenied", 403):
        Clients(guarded.http, guarded.root).s3.get_object(Bucket=bucket, Key="k")


def test_the_generation_of_the_key_slots_cannot_be_taken_back(guarded, database):
    """A slot that was removed, an older file of slots and the row that knows better removed: it would open again."""
    slots = guarded.data_dir / "keyslots"
    guarded.stop()
    old, old_key = slots.read_bytes(), guarded.home / "old.key"
    shutil.copy(guarded.data_dir / "root.key", old_key)
    second = guarded.home / "second.key"
    run_cli(guarded, "slots", "add", "--data-dir", guarded.data_dir, "--new-key-file", second)
    run_cli(guarded, "slots", "remove", "--data-dir", guarded.data_dir, "--key-file", second, "1")
    guarded.extra_arguments += ["--key-file", second]
    guarded.start()
    guarded.stop()
    newest = slots.read_bytes()
    place, row = database.row("server.key-slots")
    database.put(place, None)
    start_refused(guarded, "it was rolled back in the store")
    assert "`ironkeep recover --accept rolled-back-rows` takes the loss as it is" in guarded.log_tail()
    slots.write_bytes(old)
    guarded.extra_arguments[-1] = old_key
    start_refused(guarded, "it was rolled back in the store")
    database.put(place, row)
    start_refused(guarded, "is an older copy: its generation is 1, and the store knows 3")
    guarded.extra_arguments[-1] = second
    slots.write_bytes(newest)
    guarded.start()


def test_a_user_is_not_hidden_from_the_trail(guarded, database):
    """The operator removes every row of the index that leads to what a user did."""
    root = Clients(guarded.http, guarded.root)
    name = unique("user")
    root.iam.create_user(UserName=name)
    made = root.iam.create_access_key(UserName=name)["AccessKey"]
    user = Clients(guarded.http, Principal(made["AccessKeyId"], made["SecretAccessKey"]))
    answers = [user.sts.get_caller_identity() for _ in range(5)]
    wanted = [answer["ResponseMetadata"]["RequestId"] for answer in reversed(answers)]

    def acts():
        return [event["requestID"] for event in lookup(root, Username=name)]

    assert acts() == wanted
    # A block of the index holds 256 records and is summed up when it is full.
    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(lambda _: root.sts.get_caller_identity(), range(300)))
    assert acts() == wanted
    assert "rows of the lookup index were removed" not in guarded.log()
    rows = database.rows("trail.lookup", name)
    assert rows
    for place in rows:
        database.put(place, None)
    assert acts() == wanted
    assert "rows of the lookup index were removed, exchanged or damaged: the journal was read instead" in guarded.log()
    said = [event["additionalEventData"] for event in lookup(root, EventName="LookupEvents") if "damagedIndexBlocks" in event.get("additionalEventData", {})]
    assert [entry["unlistedEvents"] for entry in said] == [len(wanted)], said
    assert metric(guarded, "ironkeep_trail_damaged_blocks_total") >= 1
    eventually(lambda: database.rows("trail.lookup", name), what="the block to be written anew")


@pytest.mark.parametrize("which", ["first", "middle", "last", "all"])
def test_a_damaged_row_of_the_index_hides_nothing_and_refuses_nothing(guarded, database, which):
    """One bit of a sealed row: what the row led to is read in the journal, at once, and said."""
    root = Clients(guarded.http, guarded.root)
    name = unique("user")
    root.iam.create_user(UserName=name)
    made = root.iam.create_access_key(UserName=name)["AccessKey"]
    user = Clients(guarded.http, Principal(made["AccessKeyId"], made["SecretAccessKey"]))

    def acts():
        return [event["requestID"] for event in lookup(root, Username=name)]

    wanted = []
    for _ in range(3):
        wanted = [user.sts.get_caller_identity()["ResponseMetadata"]["RequestId"], *wanted]
        with ThreadPoolExecutor(8) as pool:
            assert all(pool.map(lambda _: root.sts.get_caller_identity(), range(260)))
        assert acts() == wanted
    places = sorted(place for place in database.rows("trail.lookup", name) if "Username".encode().hex() in place)
    assert len(places) == 3
    damaged = {"first": places[:1], "middle": places[1:2], "last": places[2:], "all": places}[which]
    for place in damaged:
        version, value = database.rows("trail.lookup", name)[place]
        database.put(place, (version, value[:-2] + f"{int(value[-2:], 16) ^ 1:02x}"))
    assert acts() == wanted
    assert "rows of the lookup index were removed, exchanged or damaged: the journal was read instead" in guarded.log()
    said = [event["additionalEventData"] for event in lookup(root, EventName="LookupEvents") if "damagedIndexBlocks" in event.get("additionalEventData", {})]
    assert [(entry["damagedIndexBlocks"], entry["unlistedEvents"]) for entry in said] == [(len(damaged), len(damaged))], said
    assert metric(guarded, "ironkeep_trail_damaged_blocks_total") == len(damaged)


def test_a_server_does_not_start_with_parts_of_another_time(guarded, database):
    """The guard's directory lost, and a database that is older than it."""
    root = Clients(guarded.http, guarded.root)
    root.iam.create_user(UserName=unique("user"))
    older = database.rows(None)
    root.iam.create_user(UserName=unique("user"))
    guarded.stop()

    directory, aside = guarded.data_dir / "guard", guarded.home / "guard"
    directory.rename(aside)
    start_refused(guarded, "is missing")
    aside.rename(directory)

    note, old = next((key, row) for key, row in older.items() if bytes.fromhex(key).startswith(b"\x02guard.note\x00\x01"))
    new = database.rows("guard.note")[note]
    database.put(note, old)
    start_refused(guarded, "or older")
    database.put(note, new)
    guarded.start()


def start_refused(server, text):
    """A start must fail, with `text` in what it says."""
    server.spawn()
    assert server.process.wait(60) == 1
    assert text in server.log_tail()
    server.process = None
