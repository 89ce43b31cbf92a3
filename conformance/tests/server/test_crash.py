"""Power cuts: SIGKILL at random moments under concurrent writers, again and again on the same data.

After each restart: what was acknowledged is there and intact; what was not is there
whole or not at all; and every acknowledged write has exactly one audit event.
The seed is printed; `IRONKEEP_CRASH_SEED` repeats the choices of a run.
"""

import contextlib
import datetime
import hashlib
import json
import os
import random
import threading
import time
from pathlib import Path

import botocore.exceptions
import pytest

from conformance import raw, scan
from conformance.audit import lookup
from conformance.principals import Clients, allow, policy
from conformance.refusal import outcome
from conformance.server import Server
from conformance.waiting import eventually

ROUNDS = 30
QUICK_ROUNDS = 4
LONG_ROUNDS = 300
ABSENT = "absent"
# Both sides of the limit under which objects are stored inside the commit, and many chunks.
SIZES_BYTES = [0, 100, 5_000, 60_000, 66_000, 400_000]
CRASH = (botocore.exceptions.ConnectionError, botocore.exceptions.HTTPClientError)


class Fact:
    """One named thing: the value last acknowledged, and values attempted since, any of which may have taken effect."""

    def __init__(self):
        self.acknowledged = ABSENT
        self.attempted = []

    def possible(self):
        return [self.acknowledged, *self.attempted]

    def settle(self, value):
        """What was found after a crash is from now on what must be found."""
        self.acknowledged, self.attempted = value, []


class Writer:
    """One client with names of its own; runs until its connection breaks."""

    def __init__(self, number, seed):
        self.number = number
        self.random = random.Random(f"{seed}:{number}")
        self.facts = {}
        self.acknowledged_requests = []
        self.keys = {}
        self.error = None

    def act(self, kind, name, value, call):
        """Performs one write: attempted before the call, acknowledged after its answer."""
        fact = self.facts.setdefault((kind, name), Fact())
        fact.attempted.append(value)
        answer = call()
        fact.settle(value)
        return answer

    def note(self, event, answer):
        self.acknowledged_requests.append((event, answer["ResponseMetadata"]["RequestId"]))

    def run(self, clients, acknowledged):
        steps = [self.put, self.put, self.put, self.delete, self.multipart, self.create_key, self.switch_key, self.put_policy, self.encrypt]
        try:
            while True:
                self.random.choice(steps)(clients)
                acknowledged.release()
        except CRASH:
            return
        except Exception as error:  # any other answer than success is a failure of the test
            self.error = error

    def name(self):
        return f"{self.number}/{self.random.randrange(12)}"

    def put(self, clients):
        data = self.random.randbytes(self.random.choice(SIZES_BYTES))
        name = self.name()
        answer = self.act("object", name, digest(data), lambda: clients.s3.put_object(Bucket="crash", Key=name, Body=data))
        self.note("PutObject", answer)

    def delete(self, clients):
        name = self.name()
        self.note("DeleteObject", self.act("object", name, ABSENT, lambda: clients.s3.delete_object(Bucket="crash", Key=name)))

    def multipart(self, clients):
        name, data = self.name(), self.random.randbytes(150_000)
        upload = clients.s3.create_multipart_upload(Bucket="crash", Key=name)["UploadId"]
        etag = clients.s3.upload_part(Bucket="crash", Key=name, UploadId=upload, PartNumber=1, Body=data)["ETag"]
        parts = {"Parts": [{"PartNumber": 1, "ETag": etag}]}
        answer = self.act("object", name, digest(data), lambda: clients.s3.complete_multipart_upload(
            Bucket="crash", Key=name, UploadId=upload, MultipartUpload=parts))
        self.note("CompleteMultipartUpload", answer)

    def create_key(self, clients):
        if len(self.keys) >= 8:
            return
        answer = clients.kms.create_key(Description=f"crash {self.number}")
        self.note("CreateKey", answer)
        key = answer["KeyMetadata"]["KeyId"]
        self.keys[key] = []
        self.facts[("key", key)] = Fact()
        self.facts[("key", key)].settle("Enabled")

    def switch_key(self, clients):
        if not self.keys:
            return
        key = self.random.choice(sorted(self.keys))
        if self.random.random() < 0.5:
            self.note("DisableKey", self.act("key", key, "Disabled", lambda: clients.kms.disable_key(KeyId=key)))
        else:
            self.note("EnableKey", self.act("key", key, "Enabled", lambda: clients.kms.enable_key(KeyId=key)))

    def encrypt(self, clients):
        for key in sorted(self.keys):
            if self.facts[("key", key)].possible() == ["Enabled"] and len(self.keys[key]) < 20:
                plaintext = self.random.randbytes(32)
                answer = clients.kms.encrypt(KeyId=key, Plaintext=plaintext)
                self.note("Encrypt", answer)
                self.keys[key].append((answer["CiphertextBlob"], plaintext))
                return

    def put_policy(self, clients):
        document = policy(allow("s3:GetObject", f"arn:aws:s3:::bucket-{self.random.randrange(10**9)}/*"))
        answer = self.act("policy", f"writer-{self.number}", document, lambda: clients.iam.put_user_policy(
            UserName=f"writer-{self.number}", PolicyName="p", PolicyDocument=document))
        self.note("PutUserPolicy", answer)


def digest(data):
    return hashlib.sha256(data).hexdigest()


def found(clients, kind, name):
    """What the server shows for this fact now."""
    if kind == "object":
        try:
            return digest(clients.s3.get_object(Bucket="crash", Key=name)["Body"].read())
        except clients.s3.exceptions.NoSuchKey:
            return ABSENT
    if kind == "key":
        return clients.kms.describe_key(KeyId=name)["KeyMetadata"]["KeyState"]
    try:
        document = clients.iam.get_user_policy(UserName=name, PolicyName="p")["PolicyDocument"]
    except clients.iam.exceptions.NoSuchEntityException:
        return ABSENT
    return json.dumps(document)


def same(kind, one, other):
    if kind == "policy" and ABSENT not in (one, other):
        return json.loads(one) == json.loads(other)
    return one == other


def check_facts(clients, writers):
    for writer in writers:
        for (kind, name), fact in writer.facts.items():
            seen = found(clients, kind, name)
            matching = [value for value in fact.possible() if same(kind, value, seen)]
            assert matching, f"{kind} {name}: acknowledged {fact.acknowledged}, attempted {fact.attempted}, found {seen}"
            fact.settle(matching[0])


def check_listing(clients, writers):
    """The listing shows exactly the objects that can be read, with their true sizes."""
    listed = {item["Key"]: item for page in clients.s3.get_paginator("list_objects_v2").paginate(Bucket="crash") for item in page.get("Contents", [])}
    present = {name for writer in writers for (kind, name), fact in writer.facts.items() if kind == "object" and fact.acknowledged != ABSENT}
    assert set(listed) == present
    for name, item in listed.items():
        head = clients.s3.head_object(Bucket="crash", Key=name)
        assert (head["ContentLength"], head["ETag"]) == (item["Size"], item["ETag"])


def check_keys(clients, writers):
    """Acknowledged ciphertexts open; keys nobody was told of are whole too."""
    for writer in writers:
        for key, ciphertexts in writer.keys.items():
            if writer.facts[("key", key)].acknowledged == "Enabled":
                for blob, plaintext in ciphertexts[-5:]:
                    assert clients.kms.decrypt(CiphertextBlob=blob)["Plaintext"] == plaintext
    for page in clients.kms.get_paginator("list_keys").paginate():
        for key in page["Keys"]:
            state = clients.kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]["KeyState"]
            assert clients.kms.get_key_policy(KeyId=key["KeyId"])["Policy"]
            code = outcome(lambda: clients.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x"))[0]
            assert code == {"Enabled": "ok", "Disabled": "DisabledException"}[state], (key, state, code)


def check_events(clients, writers, since):
    counts = {}
    for record in lookup(clients, start=since):
        counts[(record["eventName"], record["requestID"])] = counts.get((record["eventName"], record["requestID"]), 0) + 1
    for writer in writers:
        for request in writer.acknowledged_requests:
            assert counts.get(request, 0) == 1, f"{request} has {counts.get(request, 0)} events"
        writer.acknowledged_requests.clear()


def rounds_wanted():
    if chosen := os.environ.get("IRONKEEP_CRASH_ROUNDS"):
        return int(chosen)
    if os.environ.get("IRONKEEP_TEST_LONG"):
        return LONG_ROUNDS
    return QUICK_ROUNDS if os.environ.get("IRONKEEP_TEST_QUICK") else ROUNDS


@pytest.mark.timeout(7200)
def test_killed_again_and_again_nothing_acknowledged_is_lost():
    rounds = rounds_wanted()
    seed = os.environ.get("IRONKEEP_CRASH_SEED") or str(random.SystemRandom().randrange(10**9))
    print(f"IRONKEEP_CRASH_SEED={seed}")
    chance = random.Random(seed)
    writers = [Writer(number, seed) for number in range(4)]
    total = 0
    with Server() as server:
        clients = Clients(server.http, server.root)
        clients.s3.create_bucket(Bucket="crash")
        for writer in writers:
            clients.iam.create_user(UserName=f"writer-{writer.number}")
        for _ in range(rounds):
            since = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=1)
            acknowledged = threading.Semaphore(0)
            threads = [threading.Thread(target=writer.run, args=(Clients(server.http, server.root), acknowledged)) for writer in writers]
            for thread in threads:
                thread.start()
            # Killed after a random number of acknowledged writes and then a random
            # moment more, so that the kill falls anywhere inside a write.
            for _ in range(chance.randrange(5, 60)):
                assert acknowledged.acquire(timeout=30), f"writers make no progress: {[writer.error for writer in writers]}"
            time.sleep(chance.random() * 0.02)
            server.kill()
            for thread in threads:
                thread.join(30)
                assert not thread.is_alive()
            assert not any(writer.error for writer in writers), [writer.error for writer in writers]
            server.start()
            clients = Clients(server.http, server.root)
            check_facts(clients, writers)
            check_listing(clients, writers)
            check_keys(clients, writers)
            total += sum(len(writer.acknowledged_requests) for writer in writers)
            check_events(clients, writers, since)
    assert total > 5 * rounds


def written_bytes(server):
    """Bytes of the data directory's files, those without a name included, which a running upload writes to."""
    total = scan.stored_bytes(server.data_dir)
    for descriptor in Path(f"/proc/{server.process.pid}/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):
            status = descriptor.stat()
            if status.st_nlink == 0 and os.readlink(descriptor).startswith(str(server.data_dir)):
                total += status.st_size
    return total


def test_killed_during_a_large_upload_leaves_no_object_and_no_garbage(fresh_server):
    """The client still owes half of the body, so that the kill is never too late."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="crash")
    before = written_bytes(server)
    half = os.urandom(32 << 20)
    headers = raw.sign(server.http, server.root, "PUT", "/crash/large", headers={"X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD"})
    headers["Content-Length"] = str(2 * len(half))
    with raw.connect(server.http) as connection:
        connection.sendall(raw.request_bytes("PUT", "/crash/large", headers, half))
        eventually(lambda: written_bytes(server) > before + len(half) // 2, what="the upload to reach the disk")
        server.kill()
    server.start()
    clients = Clients(server.http, server.root)
    assert "Contents" not in clients.s3.list_objects_v2(Bucket="crash")
    eventually(lambda: written_bytes(server) < before + (2 << 20), seconds=60, what="the orphan to be swept")


def test_a_flipped_bit_on_disk_is_never_served(fresh_server):
    """Bit rot in an object's file: the read fails, wrong bytes are never returned."""
    server = fresh_server()
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="rot")
    before = set(scan.files(server.data_dir))
    data = os.urandom(1 << 20)
    clients.s3.put_object(Bucket="rot", Key="x", Body=data)
    made = [path for path in scan.files(server.data_dir) if path not in before and path.stat().st_size >= len(data)]
    assert len(made) == 1, "a large object is one file"
    server.stop()
    content = bytearray(made[0].read_bytes())
    content[len(content) // 2] ^= 1
    made[0].write_bytes(content)
    server.start()
    s3 = Clients(server.http, server.root).s3
    with pytest.raises((botocore.exceptions.ClientError, botocore.exceptions.BotoCoreError, OSError)):
        s3.get_object(Bucket="rot", Key="x")["Body"].read()
    assert s3.get_object(Bucket="rot", Key="x", Range="bytes=0-99")["Body"].read() == data[:100], "chunks before it are whole"
