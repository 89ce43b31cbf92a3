"""Limits on what clients may hold: time on a socket, and memory for bodies."""

import json
import os
import re
import socket
import threading
import time
import urllib.error
import urllib.request

import pytest

from conformance import raw
from conformance.principals import Clients
from conformance.refusal import refused
from conformance.server import Server, run_cli
from conformance.waiting import eventually

MIB = 1 << 20
SIGNED = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"


@pytest.fixture(scope="module")
def impatient():
    """A server that waits for two seconds only."""
    with Server(extra_arguments=["--idle-timeout", "2"]) as server:
        Clients(server.http, server.root).s3.create_bucket(Bucket="limits")
        yield server


def put_headers(server, key, body):
    return raw.sign(server.http, server.root, "PUT", f"/limits/{key}", body=body) | {"Content-Length": str(len(body))}


@pytest.mark.parametrize("sent", [0, 10, 300_000])
def test_a_body_that_stops_coming_gets_request_timeout(impatient, sent):
    server = impatient
    with raw.connect(server.http) as connection:
        connection.sendall(raw.request_bytes("PUT", "/limits/stalled", put_headers(server, "stalled", b"x" * MIB), b"x" * sent))
        begun = time.monotonic()
        answer = raw.read_answer(connection)
        waited = time.monotonic() - begun
        assert (answer.status, answer.code) == (400, "RequestTimeout"), answer.body
        assert "not read from or written to within the timeout period" in answer.element("Message")
        assert 1.5 < waited < 10
        assert connection.recv(1) == b"", "the connection is closed"
    assert "Contents" not in Clients(server.http, server.root).s3.list_objects_v2(Bucket="limits", Prefix="stalled")


def test_a_document_that_stops_coming_gets_request_timeout(impatient):
    headers = raw.sign(impatient.http, impatient.root, "POST", "/", service="kms",
                       headers={"X-Amz-Target": "TrentService.Encrypt", "Content-Type": "application/x-amz-json-1.1"})
    with raw.connect(impatient.http) as connection:
        connection.sendall(raw.request_bytes("POST", "/", headers | {"Content-Length": "100"}, b"{"))
        answer = raw.read_answer(connection)
    assert (answer.status, answer.code) == (400, "RequestTimeout"), answer.body


def test_a_slow_body_is_not_an_idle_one(impatient):
    """Five seconds in all, never two without a byte."""
    server, data = impatient, os.urandom(5)
    with raw.connect(server.http) as connection:
        connection.sendall(raw.request_bytes("PUT", "/limits/slow", put_headers(server, "slow", data)))
        for byte in data:
            time.sleep(1)
            connection.sendall(bytes([byte]))
        assert raw.read_answer(connection).status == 200
    assert Clients(server.http, server.root).s3.get_object(Bucket="limits", Key="slow")["Body"].read() == data


@pytest.mark.parametrize("said", [b"", b"P", b"PRI * HTTP/2.0\r\n", b"GET / HT"])
def test_a_head_that_stops_coming_ends_the_connection(impatient, said):
    with raw.connect(impatient.http) as connection:
        connection.sendall(said)
        while connection.recv(1024):
            pass


def test_a_client_that_does_not_read_ends_the_connection(impatient):
    server = impatient
    Clients(server.http, server.root).s3.put_object(Bucket="limits", Key="large", Body=b"x" * (64 * MIB))
    headers = raw.sign(server.http, server.root, "GET", "/limits/large")
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
        connection.connect(("127.0.0.1", server.http.port))
        connection.settimeout(20)
        connection.sendall(raw.request_bytes("GET", "/limits/large", headers))
        time.sleep(4)
        got = 0
        try:
            while piece := connection.recv(MIB):
                got += len(piece)
        except ConnectionResetError:
            pass
    assert got < 64 * MIB


def stall(server, results, number):
    """Announces a signed chunk of 16 MiB and sends as much of it as the server takes; then reads the answer."""
    put = raw.ChunkedPut(server.http, server.root, f"/limits/held-{number}", [b""], kind=SIGNED, decoded_length=32 * MIB)
    headers = put.headers | {"authorization": put.authorization, "content-length": str(33 * MIB)}
    chunk = f"{16 * MIB:x};chunk-signature={'0' * 64}\r\n".encode() + b"x" * (15 * MIB)
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65_536)
        connection.connect(("127.0.0.1", server.http.port))
        connection.settimeout(25)
        try:
            connection.sendall(raw.request_bytes("PUT", put.path, headers, chunk))
        except OSError:
            pass
        try:
            results.append(raw.read_answer(connection).code)
        except TimeoutError:
            results.append("held")


def test_memory_is_bounded_under_many_stalled_uploads():
    """48 uploads hold back 15 MiB each: 720 MiB, in 64 MiB of memory for uploads."""
    with Server(extra_arguments=["--upload-memory", "64MiB", "--idle-timeout", "30"]) as server:
        clients = Clients(server.http, server.root)
        clients.s3.create_bucket(Bucket="limits")
        before, peak, results = server.resident_bytes(), 0, []
        threads = [threading.Thread(target=stall, args=(server, results, number)) for number in range(48)]
        for thread in threads:
            thread.start()
        while any(thread.is_alive() for thread in threads):
            peak = max(peak, server.resident_bytes())
            time.sleep(0.1)
        assert peak - before < 128 * MIB, f"{(peak - before) // MIB} MiB"
        assert peak - before > 16 * MIB, "the uploads were under way"
        assert results.count("SlowDown") >= 40, results
        assert set(results) <= {"SlowDown", "held", "RequestTimeout"}, results
        assert clients.kms.list_keys(), "small requests are not touched by it"
        data = os.urandom(8 * MIB)

        def upload():
            put = raw.ChunkedPut(server.http, server.root, "/limits/after", [data, b"end"], kind=SIGNED)
            return put.send().status == 200

        eventually(upload, what="room for an upload once the stalled ones are gone")
        assert clients.s3.get_object(Bucket="limits", Key="after")["Body"].read() == data + b"end"


def test_limits_that_make_no_sense_are_refused():
    for arguments in (["--journal-retention", "89"], ["--upload-memory", "63MiB"], ["--upload-memory", "much"], ["--idle-timeout", "0"]):
        server = Server(extra_arguments=arguments)
        try:
            server.spawn()
            assert server.process.wait(60) > 0, arguments
            server.process = None
        finally:
            server.destroy()


def test_a_disk_that_is_nearly_full_takes_no_writes():
    """Reads go on, room can be made, access can be cut off; all is as before when there is room again."""
    with Server() as server:
        clients = Clients(server.http, server.root)
        clients.s3.create_bucket(Bucket="full")
        for key in ("kept", "gone"):
            clients.s3.put_object(Bucket="full", Key=key, Body=b"x" * 100_000)
        key = clients.kms.create_key()["KeyMetadata"]["KeyId"]
        server.stop()
        server.extra_arguments = ["--min-free-space", "1000TiB"]
        server.start()
        clients = Clients(server.http, server.root)
        for call, code in (
            (lambda: clients.s3.put_object(Bucket="full", Key="new", Body=b"x"), "ServiceUnavailable"),
            (lambda: clients.s3.create_bucket(Bucket="fuller"), "ServiceUnavailable"),
            (lambda: clients.s3.create_multipart_upload(Bucket="full", Key="new"), "ServiceUnavailable"),
            (lambda: clients.kms.create_key(), "ServiceUnavailableException"),
            (lambda: clients.iam.create_user(UserName="new"), "ServiceUnavailable"),
        ):
            with refused(code, 503):
                call()
        with urllib.request.urlopen(f"{server.ready['admin']}/_ironkeep/metrics", timeout=10) as answer:
            assert "ironkeep_disk_writes_refused 1" in answer.read().decode()
        with pytest.raises(urllib.error.HTTPError) as not_ready:
            urllib.request.urlopen(f"{server.ready['admin']}/_ironkeep/health/ready", timeout=10)
        assert not_ready.value.code == 503
        said = json.loads(not_ready.value.read())
        assert (said["ready"], said["writes"]) == (False, "refused")
        [reason] = said["reasons"]
        needed = 1000 * (1 << 40)
        assert re.fullmatch(rf"the disk is nearly full: `{server.data_dir}` has \d+ bytes free, and writes need {needed} \(`--min-free-space`\); free some space there, and writes are taken again", reason), reason
        status = run_cli(server, "status", principal=server.root, environment={"AWS_ENDPOINT_URL": server.http.url}).stdout
        assert f"disk: FULL (nearly full, only reads and what frees space or takes rights away are done: `{server.data_dir}` has less free than the {needed} bytes that writes need (`--min-free-space`); free some space there)" in status, status
        assert clients.s3.get_object(Bucket="full", Key="kept")["Body"].read() == b"x" * 100_000
        assert clients.kms.generate_data_key(KeyId=key, KeySpec="AES_256")["Plaintext"]
        clients.s3.delete_object(Bucket="full", Key="gone")
        clients.kms.disable_key(KeyId=key)
        names = [event["EventName"] for event in clients.cloudtrail.lookup_events()["Events"]]
        assert {"CreateKey", "DisableKey", "DeleteObject"} <= set(names), "what was refused is recorded too"
        server.extra_arguments = []
        server.restart()
        clients = Clients(server.http, server.root)
        clients.s3.put_object(Bucket="full", Key="new", Body=b"x")
        assert [found["Key"] for found in clients.s3.list_objects_v2(Bucket="full")["Contents"]] == ["kept", "new"]
