"""Counts the server's instructions per request, operation by operation, under callgrind.

Instructions hardly depend on what else the machine does, so a request that became dearer shows
even where times say nothing. One connection sends the same requests in the same order; the counts
are of the development build, of all threads, without the kernel. Work of the server's own (the
index, the outbox) falls into some rounds and not into others, so the lowest round counts.

    python -m conformance.instructions            compares with conformance/instructions.json
    python -m conformance.instructions --record   writes that file; the commit says what was bought

The figures belong to the compilers, the valgrind and the kind of processor that the file names:
elsewhere they are printed, and nothing is compared.
"""

import argparse
import base64
import itertools
import json
import platform
import re
import subprocess
import sys
from pathlib import Path

from conformance.principals import Clients, allow, create_user, deny
from conformance.raw import connect, read_answer, request_bytes, sign
from conformance.server import Server

RECORD = Path(__file__).with_name("instructions.json")
# A request may cost this much more than what is recorded.
TOLERANCE = 0.02
# Before counting: caches fill, and what is made once is made.
WARM_UP = 60
REQUESTS = 10
# A comparison ends with the first round within the tolerance; a record takes all of them.
ROUNDS_MAX = 60
FOUR_KIB = b"4k of an object." * 256


class CountedServer(Server):
    """A server under callgrind. Its process id is the one valgrind was started with."""

    def command(self):
        counted = ["valgrind", "--tool=callgrind", "--quiet", f"--callgrind-out-file={self.home}/counted"]
        return [*counted, *super().command()]

    def control(self, *arguments):
        command = ["callgrind_control", *arguments, str(self.process.pid)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=120)

    def instructions(self, requests):
        """How many the server executes while `requests` runs."""
        for earlier in self.home.glob("counted.*"):
            earlier.unlink()
        self.control("--zero")
        requests()
        self.control("--dump")
        (dump,) = self.home.glob("counted.*")
        for line in dump.read_text(errors="replace").splitlines():
            if line.startswith(("totals:", "summary:")):
                return int(line.split()[1])
        raise AssertionError(f"{dump.name} has no total")


class Connection:
    """One kept-alive connection of one principal."""

    def __init__(self, endpoint, principal):
        self.endpoint, self.principal, self.socket = endpoint, principal, connect(endpoint)

    def send(self, expected, method, path, *, service="s3", headers=None, body=b""):
        signed = sign(self.endpoint, self.principal, method, path, headers=headers, body=body, service=service)
        signed["Content-Length"] = str(len(body))
        self.socket.sendall(request_bytes(method, path, signed, body))
        answer = read_answer(self.socket, has_body=method != "HEAD" and expected != 204)
        assert answer.status == expected, (method, path, answer)
        return answer

    def kms(self, expected, operation, **request):
        headers = {"X-Amz-Target": f"TrentService.{operation}", "Content-Type": "application/x-amz-json-1.1"}
        return self.send(expected, "POST", "/", service="kms", headers=headers, body=json.dumps(request).encode())

    def query(self, service, version, operation):
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        body = f"Action={operation}&Version={version}".encode()
        return self.send(200, "POST", "/", service=service, headers=headers, body=body)


class Scenarios:
    """What is counted, by name: each sends one request. The number it gets makes names differ."""

    def __init__(self, server):
        root = Clients(server.http, server.root)
        self.endpoint = server.http
        self.key = root.kms.create_key()["KeyMetadata"]["KeyId"]
        root.s3.create_bucket(Bucket="counted")
        self.user = create_user(root, allow(["kms:*", "s3:*", "iam:GetUser"]), deny("s3:*", "arn:aws:s3:::forbidden/*"))
        self.stranger = create_user(root)
        self.sse_kms = {"x-amz-server-side-encryption": "aws:kms", "x-amz-server-side-encryption-aws-kms-key-id": self.key}
        connection = Connection(self.endpoint, self.user)
        connection.send(200, "PUT", "/counted/default", body=FOUR_KIB)
        connection.send(200, "PUT", "/counted/kms", headers=self.sse_kms, body=FOUR_KIB)
        for number in range(100):
            connection.send(200, "PUT", f"/counted/listed/{number:03}", body=b"x")
        self.blob = root.kms.encrypt(KeyId=self.key, Plaintext=b"secret")["CiphertextBlob"]

    def all(self):
        key, blob, kms = self.key, base64.b64encode(self.blob).decode(), self.sse_kms
        return {
            "kms:DescribeKey": lambda to, _: to.kms(200, "DescribeKey", KeyId=key),
            "kms:GenerateDataKey": lambda to, _: to.kms(200, "GenerateDataKey", KeyId=key, KeySpec="AES_256"),
            "kms:Encrypt": lambda to, _: to.kms(200, "Encrypt", KeyId=key, Plaintext="c2VjcmV0"),
            "kms:Decrypt": lambda to, _: to.kms(200, "Decrypt", CiphertextBlob=blob),
            "kms:Decrypt denied": lambda to, _: to.kms(400, "Decrypt", CiphertextBlob=blob),
            "s3:PutObject 4 KiB": lambda to, number: to.send(200, "PUT", f"/counted/new/{number:06}", body=FOUR_KIB),
            "s3:PutObject 4 KiB SSE-KMS": lambda to, number: to.send(
                200, "PUT", f"/counted/sse/{number:06}", headers=kms, body=FOUR_KIB
            ),
            "s3:GetObject 4 KiB": lambda to, _: to.send(200, "GET", "/counted/default"),
            "s3:GetObject 4 KiB SSE-KMS": lambda to, _: to.send(200, "GET", "/counted/kms"),
            "s3:HeadObject": lambda to, _: to.send(200, "HEAD", "/counted/default"),
            "s3:ListObjectsV2 100 keys": lambda to, _: to.send(200, "GET", "/counted?list-type=2&prefix=listed%2F"),
            "s3:DeleteObject": lambda to, number: to.send(204, "DELETE", f"/counted/new/{number:06}"),
            "iam:GetUser": lambda to, _: to.query("iam", "2010-05-08", "GetUser"),
            "sts:GetCallerIdentity": lambda to, _: to.query("sts", "2011-06-15", "GetCallerIdentity"),
        }

    def connect(self, name):
        """A connection of its own for each, since one that rests is closed."""
        return Connection(self.endpoint, self.stranger if name.endswith(" denied") else self.user)


def count(server, limits):
    """Instructions per request by operation. `limits` says where a round is good enough."""
    figures = {}
    scenarios = Scenarios(server)
    for name, send in scenarios.all().items():
        connection = scenarios.connect(name)
        numbers = itertools.count()

        def requests(count=REQUESTS):
            for number in itertools.islice(numbers, count):
                send(connection, number)

        requests(WARM_UP)
        for _ in range(ROUNDS_MAX):
            figure = round(server.instructions(requests) / REQUESTS)
            figures[name] = min(figure, figures.get(name, figure))
            if figures[name] <= limits.get(name, 0):
                break
    return figures


def surroundings():
    """What the figures depend on beside the code."""
    def first_line(*command):
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[0]

    flags = re.search(r"^flags\s*: (.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    used = {"aes", "avx2", "bmi2", "pclmulqdq", "sha_ni", "vaes"}
    return {
        "c++": first_line("c++", "--version"),
        "processor": [platform.machine(), *sorted(used & set(flags[1].split() if flags else []))],
        "rust": first_line("rustc", "--version"),
        "valgrind": first_line("valgrind", "--version"),
    }


def compare():
    """The operations that became dearer, as lines; and what was counted."""
    recorded = json.loads(RECORD.read_text())["instructions"]
    limits = {name: round(figure * (1 + TOLERANCE)) for name, figure in recorded.items()}
    with CountedServer() as server:
        figures = count(server, limits)
    assert figures.keys() == recorded.keys(), "the operations are not those of the record: record again"
    dearer = [
        f"{name}: {figure:,} instructions instead of {recorded[name]:,} ({figure / recorded[name] - 1:+.1%})"
        for name, figure in figures.items()
        if figure > limits[name]
    ]
    return dearer, figures


def record():
    with CountedServer() as server:
        figures = count(server, {})
    document = {"surroundings": surroundings(), "instructions": figures}
    RECORD.write_text(json.dumps(document, indent=2) + "\n")
    return figures


def main():
    parser = argparse.ArgumentParser(description="Counts the server's instructions per request.")
    parser.add_argument("--record", action="store_true", help="write conformance/instructions.json")
    if parser.parse_args().record:
        dearer, figures = [], record()
    else:
        dearer, figures = compare()
    for name, figure in figures.items():
        print(f"{figure:>12,}  {name}")
    for line in dearer:
        print(f"dearer: {line}")
    return 1 if dearer else 0


if __name__ == "__main__":
    sys.exit(main())
