"""One flipped bit or a cut anywhere in the files of an installation: refused by name, or everything is exactly right.

Every change is made in a copy of its own. The seed is fixed, so that a run can be repeated;
`IRONKEEP_DAMAGE_SEED=N` tries other places.
"""

import base64
import concurrent.futures
import contextlib
import dataclasses
import json
import os
import queue
import random
import re
import shutil
from pathlib import Path

import pytest
import urllib3.exceptions

from conformance import raw, scan
from conformance.principals import Clients
from conformance.server import Server, ServerFailed

SEED = os.environ.get("IRONKEEP_DAMAGE_SEED", "9")
# A start waits for the disk more than it computes.
WORKERS = 2 * (os.cpu_count() or 1)
LARGE = bytes(range(256)) * 800
SMALL = b"a small object"
# Files whose content nothing depends on: locks, and what RocksDB writes for people.
UNUSED = {"LOCK", "lock", "keyslots.lock", "LOG", "MEMORY-STORE"}
# What a refusal says of a damaged file, by the part the file belongs to.
NAMED = ("store", "journal", "rollback guard", "blob", "archive", "key slot", "keyslots", "root.key", "row ", "TLS", "Corruption", "IO error", "Invalid argument")
# What a change in a file leads to, by part of the installation.
OUTCOMES = {
    "archive/format": "refused",
    "archive/generation": "refused",
    "archive/installation": "refused",
    "blobs/OBJECT": "large error",
    "blobs/format": "refused",
    "blobs/generation": "refused",
    "blobs/installation": "refused",
    "ca.pem": "right",
    "guard/rows.N": "refused",
    "journal/N.seg": "refused",
    "journal/durable": "right",
    "journal/installation": "refused",
    "keyslots": "refused",
    "reserve": "right",
    "root.key": "refused",
    "store/N.log": "refused",
    "store/CURRENT": "refused",
    "store/IDENTITY": "right",
    "store/MANIFEST-N": "refused",
    "store/OPTIONS-N": "right",
}
# Files in hexadecimal, in which capitals are letters like others.
HEXADECIMAL = {"root.key"}


@dataclasses.dataclass(frozen=True)
class Change:
    """One bit flipped at `offset`, or the file cut there."""

    file: Path
    offset: int
    bit: int | None

    def of(self, content):
        """The changed content."""
        if self.bit is None:
            return content[: self.offset]
        return content[: self.offset] + bytes([content[self.offset] ^ 1 << self.bit]) + content[self.offset + 1 :]

    def make(self, data_dir):
        path = data_dir / self.file
        path.write_bytes(self.of(path.read_bytes()))


@dataclasses.dataclass(frozen=True)
class Whole:
    """A stopped installation, and what it must give back."""

    server: Server
    sealed: bytes
    disabled: str

    def changes(self, per_file):
        """Places in every file that matters; those of a file depend on the seed and its position among them."""
        files = [path for path in scan.files(self.server.data_dir) if path.name not in UNUSED and path.stat().st_size]
        for number, path in enumerate(sorted(files)):
            chance = random.Random(f"{SEED}:{number}")
            for _ in range(per_file):
                offset = chance.randrange(path.stat().st_size)
                bit = chance.randrange(8) if chance.random() < 0.8 else None
                yield Change(path.relative_to(self.server.data_dir), offset, bit)

    def reads(self, server):
        """Name, answer and whether it is right, of each read."""
        def kms(operation, **request):
            return raw.json_call(server.http, server.root, f"TrentService.{operation}", json.dumps(request).encode())

        decrypted = lambda answer: base64.b64decode(json.loads(answer.body)["Plaintext"]) == b"plaintext"
        state = lambda answer: json.loads(answer.body)["KeyMetadata"]["KeyState"] == "Disabled"
        return {
            "large": (lambda: raw.signed(server.http, server.root, "GET", "/damage/large"), lambda answer: answer.body == LARGE),
            "small": (lambda: raw.signed(server.http, server.root, "GET", "/damage/small"), lambda answer: answer.body == SMALL),
            "decrypt": (lambda: kms("Decrypt", CiphertextBlob=base64.b64encode(self.sealed).decode()), decrypted),
            "disabled": (lambda: kms("DescribeKey", KeyId=self.disabled), state),
        }


@pytest.fixture
def whole(fresh_server):
    """A stopped server, with objects, a key and a disabled key."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="damage")
    clients.s3.put_object(Bucket="damage", Key="large", Body=LARGE)
    clients.s3.put_object(Bucket="damage", Key="small", Body=SMALL)
    key = clients.kms.create_key()["KeyMetadata"]["KeyId"]
    sealed = clients.kms.encrypt(KeyId=key, Plaintext=b"plaintext")["CiphertextBlob"]
    disabled = clients.kms.create_key()["KeyMetadata"]["KeyId"]
    clients.kms.disable_key(KeyId=disabled)
    server.stop()
    return Whole(server, sealed, disabled)


def read_outcome(read, is_right):
    """`right`, `error` with the modelled error of the server, or `cut off` when the answer ended early."""
    try:
        answer = read()
    except urllib3.exceptions.ProtocolError:
        return "cut off"
    if answer.status == 200:
        assert is_right(answer), answer.body[:200]
        return "right"
    assert (answer.status, answer.code) in ((500, "InternalError"), (500, "KMSInternalException")), answer
    return "error"


def outcome(whole, server):
    """`refused`, or the outcomes of the reads that were not right."""
    seen = len(server.log())
    try:
        server.start()
    except ServerFailed:
        server.process = None
        told = server.log()[seen:]
        assert "panicked" not in told, told
        assert any(name in told for name in NAMED), told
        return "refused"
    outcomes = {name: read_outcome(read, is_right) for name, (read, is_right) in whole.reads(server).items()}
    assert "panicked" not in server.log()[seen:]
    server.kill()
    return ", ".join(f"{name} {result}" for name, result in outcomes.items() if result != "right") or "right"


def restore(whole, server, change):
    """The whole installation again; the reserve of disk space, which is large, only if it is what changes."""
    shutil.rmtree(server.data_dir, ignore_errors=True)
    left_out = shutil.ignore_patterns("reserve") if change.file.name != "reserve" else None
    shutil.copytree(whole.server.data_dir, server.data_dir, ignore=left_out)


def tried(whole, server, change):
    restore(whole, server, change)
    change.make(server.data_dir)
    try:
        result = outcome(whole, server)
    except AssertionError as error:
        raise AssertionError(f"seed {SEED}: {change}: {error}") from error
    return change, result


def part(file):
    """The row of OUTCOMES for a file, whatever number is in its name."""
    if file.parts[0] == "blobs" and len(file.parts) == 3:
        return "blobs/OBJECT"
    return re.sub(r"\d{6,}", "N", file.as_posix())


def expected(whole, change):
    content = (whole.server.data_dir / change.file).read_bytes()
    if part(change.file) in HEXADECIMAL and change.of(content).strip().lower() == content.strip().lower():
        return "right"
    if part(change.file) == "store/N.log" and change.offset >= bound_end(content):
        return "right"
    if part(change.file) == "guard/rows.N" and change.offset >= last_outcome(content):
        return "right"
    return OUTCOMES[part(change.file)]


def bound_end(log):
    """Behind the last commit in the store's log that the rollback guard knows: each ends with the store's own version.

    What follows clears the outbox and moves cursors. A crash may leave any of it out, and the start does it again.
    """
    version = b"\xffversion"
    return log.index(version, log.rindex(b"guard.note")) + len(version) + 1 + 8


def last_outcome(log):
    """Where the guard's log says what became of its last commit, if it ends with that: a crash may leave it out, and the
    start finds it out again. The records are described in `crates/rollback-guard/src/format.rs`.
    """
    at = 72
    while True:
        end = at + 4 + int.from_bytes(log[at : at + 4], "big") + 16
        if end == len(log):
            return at if log[at + 4] == 3 else end
        at = end


def check(whole, per_file):
    with contextlib.ExitStack() as stack:
        idle = queue.SimpleQueue()
        for _ in range(WORKERS):
            server = Server(credentials=whole.server.credentials)
            stack.callback(server.destroy)
            idle.put(server)

        def one(change):
            server = idle.get()
            try:
                return tried(whole, server, change)
            finally:
                idle.put(server)

        pool = stack.enter_context(concurrent.futures.ThreadPoolExecutor(WORKERS))
        results = list(pool.map(one, whole.changes(per_file)))
    wrong = [f"{change}: {result}" for change, result in results if result != expected(whole, change)]
    assert wrong == [], f"seed {SEED}"
    return {part(change.file) for change, _ in results}


def test_one_change_in_any_file_is_refused_or_harmless(whole):
    assert check(whole, 3) == set(OUTCOMES), "every file has a row, and every row a file"


@pytest.mark.extended
@pytest.mark.timeout(3600)
def test_two_hundred_changes_in_every_file(whole):
    check(whole, 200)
