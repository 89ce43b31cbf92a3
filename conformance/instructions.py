"""Counts the server's instructions per request, operation by operation, under callgrind.

Instructions hardly depend on what else the machine does, so a request that became dearer shows even where
times say nothing. One connection sends the same requests in the same order; the counts are of all threads,
without the kernel. Work of the server's own (the index of the trail, the outbox) falls into some rounds and
not into others and only ever adds, so the lowest rounds count.

    python -m conformance.instructions            compares with conformance/instructions.json
    python -m conformance.instructions --record   writes that file; the commit says what was bought

Counted is the release binary, of `cargo build --locked --release -p ironkeep` (or `IRONKEEP_COUNTED_BIN`): a
development build does not optimise, and there the work behind requests drowns what one costs. What the figures
depend on beside the code is in the file; docs/performance.md says why.
"""

import argparse
import base64
import itertools
import json
import os
import re
import subprocess
import sys
from pathlib import Path

from conformance.principals import Clients, allow, create_role, create_user, deny
from conformance.raw import connect, read_answer, request_bytes, sign
from conformance.server import Server
from conformance.waiting import eventually

RECORD = Path(__file__).with_name("instructions.json")
# A request may cost this much more than what is recorded.
TOLERANCE = 0.02
# Rounds that differ by no more than this agree.
AGREEMENT = 0.01
# Requests before the first round: caches fill, and what is made once is made.
WARM_UP = 10
# Requests of a round: so few that most rounds are over before work of the server's own begins.
REQUESTS = 2
# A comparison ends with the first round within the tolerance; only what became dearer takes all of them.
ROUNDS_MAX = 240
# After so many it is waited once more until the server rests.
ROUNDS_BETWEEN_RESTS = 12
# A record takes this many, and the lowest with which another agrees: one that no other comes near is luck.
RECORDED_ROUNDS = 30
AGREEING = 1
# The server rests when it executes fewer instructions than this between two looks at it.
RESTING_MAX = 100_000
FOUR_KIB = b"4k of an object." * 256
OBJECTS_LISTED = 50


def counted_binary():
    """The release build, or `IRONKEEP_COUNTED_BIN`."""
    root = Path(__file__).resolve().parent.parent
    built = Path(os.environ.get("CARGO_TARGET_DIR", root / "target")) / "release" / "ironkeep"
    return Path(os.environ.get("IRONKEEP_COUNTED_BIN", built))


class CountedServer(Server):
    """A server under callgrind. Its process id is the one valgrind was started with."""

    # It runs some fifty times slower.
    start_seconds_max = 600
    stop_seconds_max = 120

    def command(self):
        counted = ["valgrind", "--tool=callgrind", "--quiet", "--fair-sched=yes", f"--callgrind-out-file={self.home}/counted"]
        return [*counted, str(counted_binary()), *super().command()[1:]]

    def instructions(self):
        """How many the process has executed so far, all threads together."""
        asked = ["vgdb", "--max-invoke-ms=1", f"--pid={self.process.pid}", "status", "internal"]
        done = subprocess.run(asked, capture_output=True, text=True, timeout=60)
        counts = re.findall(r"^events-\d+: (\d+)", done.stdout, re.MULTILINE)
        assert counts, f"callgrind does not say its count: {done.stdout}{done.stderr}"
        return sum(map(int, counts))


class Connection:
    """One kept-alive connection of one principal."""

    def __init__(self, endpoint, principal):
        self.endpoint, self.principal, self.socket = endpoint, principal, connect(endpoint)

    def send(self, expected, method, path, *, service="s3", headers=None, body=b""):
        signed = sign(self.endpoint, self.principal, method, path, headers=headers, body=body, service=service)
        signed["Content-Length"] = str(len(body))
        self.socket.sendall(request_bytes(method, path, signed, body))
        answer = read_answer(self.socket, has_body=method != "HEAD")
        assert answer.status == expected, (method, path, answer)
        return answer

    def kms(self, expected, operation, **request):
        headers = {"X-Amz-Target": f"TrentService.{operation}", "Content-Type": "application/x-amz-json-1.1"}
        return self.send(expected, "POST", "/", service="kms", headers=headers, body=json.dumps(request).encode())

    def query(self, service, version, operation, more=""):
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        body = f"Action={operation}&Version={version}{more}".encode()
        return self.send(200, "POST", "/", service=service, headers=headers, body=body)


class Operations:
    """What is counted, by name: each sends one request. The number it gets makes names differ.

    LookupEvents is not among them: it reads the newest block of the index in the journal, so that each
    costs more than the one before.
    """

    def __init__(self, server):
        root = Clients(server.http, server.root)
        self.endpoint = server.http
        self.key = root.kms.create_key()["KeyMetadata"]["KeyId"]
        root.s3.create_bucket(Bucket="counted")
        self.user = create_user(root, allow(["kms:*", "s3:*", "sts:*", "iam:GetUser"]), deny("s3:*", "arn:aws:s3:::forbidden/*"))
        self.stranger = create_user(root)
        self.role = create_role(root, {"AWS": self.user.arn}, allow("s3:GetObject"))
        self.sse_kms = {"x-amz-server-side-encryption": "aws:kms", "x-amz-server-side-encryption-aws-kms-key-id": self.key}
        connection = Connection(self.endpoint, self.user)
        connection.send(200, "PUT", "/counted/default", body=FOUR_KIB)
        connection.send(200, "PUT", "/counted/kms", headers=self.sse_kms, body=FOUR_KIB)
        for number in range(OBJECTS_LISTED):
            connection.send(200, "PUT", f"/counted/listed/{number:03}", body=b"x")
        self.blob = base64.b64encode(root.kms.encrypt(KeyId=self.key, Plaintext=b"secret")["CiphertextBlob"]).decode()

    def all(self):
        return self.of_keys() | self.of_objects() | self.of_callers()

    def of_keys(self):
        key, blob = self.key, self.blob
        return {
            "kms:DescribeKey": lambda to, _: to.kms(200, "DescribeKey", KeyId=key),
            "kms:GenerateDataKey": lambda to, _: to.kms(200, "GenerateDataKey", KeyId=key, KeySpec="AES_256"),
            "kms:Encrypt": lambda to, _: to.kms(200, "Encrypt", KeyId=key, Plaintext="c2VjcmV0"),
            "kms:Decrypt": lambda to, _: to.kms(200, "Decrypt", CiphertextBlob=blob),
            "kms:Decrypt denied": lambda to, _: to.kms(400, "Decrypt", CiphertextBlob=blob),
        }

    def of_objects(self):
        listing = "/counted?list-type=2&prefix=listed%2F"
        return {
            "s3:PutObject 4 KiB": lambda to, number: to.send(200, "PUT", f"/counted/new/{number:06}", body=FOUR_KIB),
            "s3:PutObject 4 KiB SSE-KMS": lambda to, number: to.send(
                200, "PUT", f"/counted/sse/{number:06}", headers=self.sse_kms, body=FOUR_KIB
            ),
            "s3:GetObject 4 KiB": lambda to, _: to.send(200, "GET", "/counted/default"),
            "s3:GetObject 4 KiB SSE-KMS": lambda to, _: to.send(200, "GET", "/counted/kms"),
            "s3:HeadObject": lambda to, _: to.send(200, "HEAD", "/counted/default"),
            f"s3:ListObjectsV2 {OBJECTS_LISTED} keys": lambda to, _: to.send(200, "GET", listing),
        }

    def of_callers(self):
        session = f"&RoleArn={self.role}&RoleSessionName=counted"
        return {
            "sts:GetCallerIdentity": lambda to, _: to.query("sts", "2011-06-15", "GetCallerIdentity"),
            "sts:AssumeRole": lambda to, _: to.query("sts", "2011-06-15", "AssumeRole", session),
            "iam:GetUser": lambda to, _: to.query("iam", "2010-05-08", "GetUser"),
        }

    def connect(self, name):
        """A connection of its own for each, since one that rests is closed."""
        return Connection(self.endpoint, self.stranger if name.endswith(" denied") else self.user)


def lowest(rounds):
    """The lowest of the rounds with which another agrees; None if there is none yet."""
    ordered = sorted(rounds)
    for first, figure in enumerate(ordered[: len(ordered) - AGREEING]):
        if ordered[first + AGREEING] <= figure * (1 + AGREEMENT):
            return figure
    return None


def rounds_until(server, requests, enough):
    """Instructions per request of each round, until there are `enough` or as many as there may be."""
    rounds, before = [], server.instructions()
    while len(rounds) < ROUNDS_MAX and not (rounds and enough(rounds)):
        if len(rounds) % ROUNDS_BETWEEN_RESTS == ROUNDS_BETWEEN_RESTS - 1:
            # The server may be at something of its own that outlasts many rounds.
            rest(server)
            before = server.instructions()
        requests(REQUESTS)
        after = server.instructions()
        rounds.append(round((after - before) / REQUESTS))
        before = after
    return rounds


def rest(server):
    """Waits until what the server does of its own accord is done."""
    looks = [server.instructions()]

    def resting():
        looks.append(server.instructions())
        return looks[-1] - looks[-2] < RESTING_MAX

    eventually(resting, seconds=60, what="the server's rest")


def count(server, limits):
    """Instructions per request by operation; `limits` by operation says what a comparison is content with."""
    figures = {}
    operations = Operations(server)
    for name, send in operations.all().items():
        connection = operations.connect(name)
        numbers = itertools.count()

        def requests(count):
            for number in itertools.islice(numbers, count):
                send(connection, number)

        requests(WARM_UP)
        rest(server)
        if limit := limits.get(name):
            figures[name] = min(rounds_until(server, requests, lambda rounds: rounds[-1] <= limit))
        else:
            figures[name] = lowest(rounds_until(server, requests, lambda rounds: len(rounds) >= RECORDED_ROUNDS and lowest(rounds)))
            assert figures[name], f"no two rounds of {name} agree: is the machine too busy?"
    return figures


def surroundings():
    """What the figures depend on beside the code, read from the binary itself where it tells."""
    content = counted_binary().read_bytes()

    def first(pattern):
        found = re.search(pattern, content)
        return found[1].decode() if found else "unknown"

    valgrind = subprocess.run(["valgrind", "--version"], check=True, capture_output=True, text=True).stdout.strip()
    flags = re.search(r"^flags\s*:(.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return {
        # Checks that Rust's standard library makes in development builds only.
        "build": "development" if b"unsafe precondition(s) violated" in content else "release",
        "c++": first(rb"\0(GCC: \([^\0]{1,60}|[^\0]{0,30}clang version [^\0]{1,60})\0"),
        "libc": os.confstr("CS_GNU_LIBC_VERSION"),
        # How the crates that are not named apart are compiled in release builds.
        "optimised": re.search(r"^\[profile\.release\]\n(?:.*\n)*?(opt-level = .*)$", (Path(__file__).resolve().parent.parent / "Cargo.toml").read_text(), re.MULTILINE)[1],
        # What valgrind shows the program does not depend on the processor beyond this.
        "processor": [os.uname().machine, *sorted({"avx2", "rdrand", "rdseed"} & set(flags[1].split() if flags else []))],
        "rust": first(rb"(rustc version [^\0]{1,60})\0"),
        "valgrind": valgrind,
    }


def dearer(figures, recorded):
    """One line for each operation that costs more than its record and the tolerance."""
    assert figures.keys() == recorded.keys(), "the operations are not those of the record: record again"
    return [
        f"{name}: {figure:,} instructions instead of {recorded[name]:,} ({figure / recorded[name] - 1:+.1%})"
        for name, figure in figures.items()
        if figure > recorded[name] * (1 + TOLERANCE)
    ]


def compare():
    """What was counted, and the operations that became dearer, as lines."""
    recorded = json.loads(RECORD.read_text())["instructions"]
    with CountedServer() as server:
        figures = count(server, {name: figure * (1 + TOLERANCE) for name, figure in recorded.items()})
    return figures, dearer(figures, recorded)


def record():
    with CountedServer() as server:
        figures = count(server, {})
    RECORD.write_text(json.dumps({"surroundings": surroundings(), "instructions": figures}, indent=2) + "\n")
    return figures


def main():
    parser = argparse.ArgumentParser(description="Counts the server's instructions per request.")
    parser.add_argument("--record", action="store_true", help="write conformance/instructions.json")
    figures, lines = (record(), []) if parser.parse_args().record else compare()
    for name, figure in figures.items():
        print(f"{figure:>12,}  {name}")
    for line in lines:
        print(f"dearer: {line}")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
