"""Slots of shares, and a server that starts sealed: health alone is served until shares have come."""

import hashlib
import hmac
import json
import socket
import urllib.error
import urllib.request

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from conformance.principals import Clients, allow, create_user
from conformance.refusal import refused
from conformance.server import run_cli
from conformance.waiting import eventually


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def ask(url, body=None, headers=None):
    request = urllib.request.Request(url, data=body, headers=headers or {}, method="GET" if body is None else "POST")
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


class Sealed:
    """An installation with an object under a KMS key and a slot of 3 of 5 shares, stopped."""

    def __init__(self, server, folder):
        self.server, self.folder = server, folder
        folder.mkdir()
        clients = Clients(server.http, server.root)
        self.key = clients.kms.create_key()["KeyMetadata"]["Arn"]
        clients.s3.create_bucket(Bucket="sealed")
        clients.s3.put_object(Bucket="sealed", Key="k", Body=b"kept", ServerSideEncryption="aws:kms", SSEKMSKeyId=self.key)
        server.stop()
        said = self.slots("add", "--new-shares", 5, "--threshold", 3, "--shares-dir", folder).stdout
        assert "slot 2 added" in said
        self.admin, self.http, self.https = (f"127.0.0.1:{free_port()}" for _ in range(3))

    def slots(self, *arguments, check=True):
        return run_cli(self.server, "slots", *arguments, "--data-dir", self.server.data_dir, check=check)

    def share(self, number):
        return self.folder / f"share-{number}"

    def spawn(self):
        """Starts it sealed; nothing of the root key is on the machine."""
        self.server.extra_arguments = ["--sealed", "on", "--admin", self.admin, "--http", self.http, "--https", self.https]
        self.server.spawn()
        eventually(self.is_alive, what="health")

    def is_alive(self):
        try:
            return ask(f"http://{self.admin}/_ironkeep/health/live")[0] == 200
        except OSError:
            return False

    def give(self, body, headers=None):
        return ask(f"http://{self.admin}/_ironkeep/unseal", body if isinstance(body, bytes) else self.share(body).read_bytes(), headers)

    def unseal(self, *numbers):
        files = [part for number in numbers for part in ("--share-file", self.share(number))]
        return run_cli(self.server, "unseal", "--admin", f"http://{self.admin}", *files, check=False)

    def ready(self):
        status, text = ask(f"http://{self.admin}/_ironkeep/health/ready")
        return status, json.loads(text) if text.startswith("{") else text

    def asks(self):
        """Waits until it waits for shares, which it does a moment after it stopped serving."""
        def waiting():
            try:
                return "sealed" in self.ready()[1]
            except urllib.error.URLError as error:
                raise AssertionError("nobody listens yet") from error

        eventually(waiting, what="the wait for shares")

    def served(self):
        """Waits until it serves, and reads what was stored."""
        self.server.ready = eventually(lambda: self.server.ready_path().exists() and json.loads(self.server.ready_path().read_text()))
        clients = Clients(self.server.http, self.server.root)
        return clients.s3.get_object(Bucket="sealed", Key="k")["Body"].read()


@pytest.fixture
def sealed(fresh_server, tmp_path):
    return Sealed(fresh_server(), tmp_path / "shares")


def test_a_sealed_server_serves_health_alone_until_shares_have_come(sealed):
    sealed.slots("remove", "--share-file", sealed.share(1), "--share-file", sealed.share(2), "--share-file", sealed.share(3), 1)
    sealed.spawn()
    assert sealed.ready()[0] == 503 and sealed.ready()[1]["sealed"] == {"given": 0, "threshold": 3}
    assert "ironkeep_sealed 1" in ask(f"http://{sealed.admin}/_ironkeep/metrics")[1]
    assert ask(f"http://{sealed.admin}/_ironkeep/jobs/kms-key-deletion/run", b"")[0] == 503
    # A client is refused in its own form, and does not hang.
    status, text = ask(f"http://{sealed.http}/", b"{}", {"X-Amz-Target": "TrentService.ListKeys"})
    assert (status, json.loads(text)["__type"]) == (503, "ServiceUnavailableException")
    status, text = ask(f"http://{sealed.http}/sealed/k")
    assert status == 503 and "<Code>ServiceUnavailable</Code>" in text
    with pytest.raises(OSError):
        ask(f"https://{sealed.https}/")
    with pytest.raises(FileNotFoundError):
        sealed.server.ready_path().read_text()

    assert sealed.give(2) == (200, '{"sealed":{"given":1,"threshold":3}}\n')
    assert sealed.give(2) == (200, '{"sealed":{"given":1,"threshold":3}}\n'), "the same share counts once"
    assert sealed.unseal(5).stdout == '{"sealed":{"given":2,"threshold":3}}\n'
    assert sealed.ready()[1]["sealed"] == {"given": 2, "threshold": 3}
    assert sealed.unseal(1).stdout == '{"sealed":false}\n'
    assert sealed.served() == b"kept"
    assert ask(f"http://{sealed.admin}/_ironkeep/health/ready")[0] == 200
    # What unseals is asked of a sealed server alone.
    assert sealed.give(3)[0] == 405
    log = sealed.server.log()
    assert "unsealed" in log and all(sealed.share(number).read_text().strip() not in log for number in range(1, 6))


def test_what_is_no_share_or_does_not_open_is_refused(sealed, fresh_server, tmp_path):
    other = Sealed(fresh_server(), tmp_path / "others")
    sealed.spawn()
    assert sealed.give(b"not a share") == (400, "this is no share, or a digit of it is wrong\n")
    assert sealed.give(b"x" * 5000)[0] == 400
    assert sealed.give(1, {"Origin": "https://example.com"})[0] == 403
    assert sealed.ready()[1]["sealed"]["given"] == 0
    # A share of another installation with the same numbers is refused, and takes nothing away from what is there.
    assert sealed.give(1) == (200, '{"sealed":{"given":1,"threshold":3}}\n')
    status, text = sealed.give(other.share(2).read_bytes())
    assert status == 400 and "no slot of this installation" in text
    assert sealed.ready()[1]["sealed"] == {"given": 1, "threshold": 3}
    # One that says to be of the slot and is not: all that came are forgotten, since nobody knows which it was.
    digits = bytearray.fromhex(sealed.share(2).read_text().strip().removeprefix("ironkeep-share-"))
    digits[20] ^= 1
    digits[41:] = hashlib.sha256(digits[:41]).digest()[:5]
    assert sealed.give(b"ironkeep-share-" + digits.hex().encode())[0] == 200
    status, text = sealed.give(3)
    assert status == 400 and "do not open" in text
    assert sealed.ready()[1]["sealed"]["given"] == 0
    assert [sealed.give(number)[0] for number in (1, 2, 3)] == [200, 200, 200]
    assert sealed.served() == b"kept"


def test_two_sets_of_shares_are_counted_apart(sealed, tmp_path):
    others = tmp_path / "two"
    others.mkdir()
    sealed.slots("add", "--new-shares", 2, "--threshold", 2, "--shares-dir", others)
    sealed.spawn()
    assert sealed.give(1)[0] == sealed.give(2)[0] == 200
    assert sealed.ready()[1]["sealed"] == {"given": 2, "threshold": 3}
    assert sealed.give((others / "share-1").read_bytes())[0] == 200
    assert sealed.give(5) == (200, '{"sealed":false}\n'), "the shares of the first set still count"
    assert sealed.served() == b"kept"


def field(*parts):
    """The canonical encoding of `envelope::aad`."""
    as_bytes = (part.to_bytes(8, "big") if isinstance(part, int) else part.encode() if isinstance(part, str) else part for part in parts)
    return b"".join(len(part).to_bytes(8, "big") + part for part in as_bytes)


def hkdf(secret, salt, info):
    return HKDF(hashes.SHA256(), 32, salt or None, info).derive(secret)


def barrier_key(data_dir):
    """The key of the store, as whoever has the key file of slot 1 can work it out."""
    rest = memoryview((data_dir / "keyslots").read_bytes())[22:]
    assert bytes(rest[:3]) == b"\0\x01\x01", "slot 1 is of a key file"
    label = bytes(rest[5:5 + int.from_bytes(rest[3:5], "big")])
    rest = rest[5 + len(label) + 8:]
    salt, wrapped = bytes(rest[:32]), bytes(rest[32:109])
    slot_key = hkdf(bytes.fromhex((data_dir / "root.key").read_text().strip()), salt, field("ironkeep key file slot"))
    purpose = "ironkeep slot wraps root key"
    one_time = hmac.digest(slot_key, b"\0\0\0\1" + purpose.encode() + b"\0" + wrapped[5:29] + (256).to_bytes(4, "big"), "sha256")
    place = field("ironkeep key slot", 1, label.decode(), salt, "key file")
    root = AESGCM(one_time).decrypt(bytes(12), wrapped[29:], field(purpose, wrapped[:5], place))
    return hkdf(root, b"", field("ironkeep root key", "store barrier", 1))


def times_in_memory(pid, secret):
    """How often the bytes stand in what the process has written."""
    found = 0
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            start, end = (int(number, 16) for number in line.split()[0].split("-"))
            if "rw" not in line.split()[1]:
                continue
            memory.seek(start)
            try:
                found += memory.read(end - start).count(secret)
            except OSError:
                continue
    return found


def started(sealed):
    sealed.server.extra_arguments = ["--admin", sealed.admin, "--http", sealed.http, "--https", sealed.https]
    return sealed.server.start()


def test_a_running_server_is_sealed_and_its_keys_leave_its_memory(sealed):
    server = started(sealed)
    clients, pid = Clients(server.http, server.root), server.process.pid
    assert clients.s3.get_object(Bucket="sealed", Key="k")["Body"].read() == b"kept"
    key = barrier_key(server.data_dir)
    assert times_in_memory(pid, key) > 0, "what is looked for is what the server works with"
    assert "brings the server back" in run_cli(server, "seal", "--endpoint-url", server.http.url, principal=server.root).stdout

    sealed.asks()
    assert times_in_memory(pid, key) == 0
    assert sealed.ready() == (503, {"ready": False, "writes": "refused", "sealed": {"given": 0, "threshold": 3}, "reasons": ["the server is sealed"]})
    assert ask(f"http://{sealed.admin}/_ironkeep/health/live")[0] == 200
    assert not server.ready_path().exists() and server.alive()
    with refused("ServiceUnavailable", 503):
        clients.s3.get_object(Bucket="sealed", Key="k")
    with refused("ServiceUnavailableException", 503):
        clients.kms.list_keys()

    assert sealed.unseal(1, 2, 3).stdout.endswith('{"sealed":false}\n')
    assert sealed.served() == b"kept" and server.process.pid == pid
    assert times_in_memory(pid, key) > 0
    # The request, what the server did, and what opened it again are on record.
    events = {name: lookup(clients, name) for name in ("SealServer", "DropKeys", "UnsealServer")}
    assert events["SealServer"]["userIdentity"]["arn"] == server.root.arn
    assert events["UnsealServer"]["serviceEventDetails"]["slot"] == 2
    assert events["DropKeys"]["eventType"] == "AwsServiceEvent"
    # And again: what seals is not used up.
    run_cli(server, "seal", "--endpoint-url", server.http.url, principal=server.root)
    sealed.asks()
    # A sealed server has nothing to finish.
    server.stop()


def lookup(clients, name):
    attributes = [{"AttributeKey": "EventName", "AttributeValue": name}]
    (found, *_) = eventually(lambda: clients.cloudtrail.lookup_events(LookupAttributes=attributes)["Events"])
    return json.loads(found["CloudTrailEvent"])


def test_who_may_seal_and_what_can_be_sealed(fresh_server, tmp_path):
    server = fresh_server()
    user = create_user(Clients(server.http, server.root), allow("ironkeep:Get*"))
    seal = ("seal", "--endpoint-url", server.http.url)
    done = run_cli(server, *seal, principal=server.root, check=False)
    assert done.returncode == 1 and "InvalidStateException: No slot opens with shares" in done.stderr
    done = run_cli(server, *seal, principal=user, check=False)
    assert done.returncode == 1 and "AccessDenied" in done.stderr
    assert Clients(server.http, server.root).s3.list_buckets()["Buckets"] == []


def test_shares_open_what_works_on_a_stopped_installation(sealed):
    shares = [part for number in (1, 3, 5) for part in ("--share-file", sealed.share(number))]
    assert "slot 2 opens" in sealed.slots("test", *shares).stdout
    assert "3 of 5 shares" in sealed.slots("list").stdout
    assert run_cli(sealed.server, "verify", "--data-dir", sealed.server.data_dir, *shares).returncode == 0
    few = sealed.slots("test", *shares[:4], check=False)
    assert few.returncode == 1 and "2 shares are given, and it takes 3" in few.stderr
    sealed.server.extra_arguments = shares
    sealed.server.start()
    assert Clients(sealed.server.http, sealed.server.root).s3.get_object(Bucket="sealed", Key="k")["Body"].read() == b"kept"
    with refused("NoSuchKey", 404):
        Clients(sealed.server.http, sealed.server.root).s3.get_object(Bucket="sealed", Key="none")


def test_a_sealed_start_without_a_way_out_is_refused(fresh_server):
    server = fresh_server()
    data = server.data_dir
    server.stop()
    base = ("serve", "--data-dir", data, "--http", "127.0.0.1:0", "--https", "off")
    refusal = run_cli(server, *base, "--sealed", "on", "--admin", "127.0.0.1:0", check=False)
    assert refusal.returncode == 1 and "no slot opens with shares" in refusal.stderr
    refusal = run_cli(server, *base, "--sealed", "on", "--admin", "off", check=False)
    assert refusal.returncode == 1 and "`--admin` is off" in refusal.stderr
    refusal = run_cli(server, *base, "--sealed", "on", "--key-file", "x", check=False)
    assert refusal.returncode == 1 and "leave the others out" in refusal.stderr


def test_one_kind_of_slot_is_warned_of(fresh_server, tmp_path):
    server = fresh_server()
    assert "the root key opens in one way only" in server.log()
    sealed = Sealed(server, tmp_path / "shares")
    before = server.log()
    sealed.server.start()
    assert "the root key opens in one way only" not in server.log()[len(before):]
