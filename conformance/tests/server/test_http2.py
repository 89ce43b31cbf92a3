"""HTTP/2: what SDKs of other languages choose over TLS, and what a hostile client does with it."""

import h2.exceptions
import h2.settings
import pytest

from conformance import raw
from conformance.http2 import Connection
from conformance.principals import Clients, unique
from conformance.server import Server

MIB = 1024 * 1024


@pytest.fixture(scope="module")
def target():
    """A server of its own: what is thrown at it here must not disturb other tests."""
    with Server() as server:
        Clients(server.http, server.root).s3.create_bucket(Bucket="target")
        yield server


@pytest.fixture(params=["http", "https"])
def connection(request, target):
    with Connection(getattr(target, request.param)) as connection:
        yield connection
    assert target.alive()
    target.check_log()


def test_many_requests_at_once_are_answered_each(connection, target):
    name = unique("many")
    puts = [connection.start(target.root, "PUT", f"/target/{name}/{number}", body=b"%d" % number) for number in range(50)]
    assert [connection.answer(stream).status for stream in puts] == [200] * 50
    gets = [connection.start(target.root, "GET", f"/target/{name}/{number}") for number in range(50)]
    assert [connection.answer(stream).body for stream in gets] == [b"%d" % number for number in range(50)]


def test_a_large_body_goes_both_ways_through_the_windows(connection, target):
    body = bytes(range(256)) * (5 * MIB // 256)
    path = f"/target/{unique('large')}"
    assert connection.call(target.root, "PUT", path, body=body).status == 200
    assert connection.call(target.root, "GET", path).body == body


def test_errors_are_those_of_http_1(connection, target):
    assert connection.call(target.root, "GET", "/target/missing").code == "NoSuchKey"
    headers = raw.sign(connection.endpoint, target.root, "GET", "/target/missing")
    other = connection.answer(connection.begin("GET", "/target/other", headers, end=True))
    assert (other.status, other.code) == (403, "SignatureDoesNotMatch")
    assert connection.answer(connection.begin("GET", "/target/missing", {}, end=True)).code == "AccessDenied"
    kms = {"X-Amz-Target": "TrentService.DescribeKey", "Content-Type": "application/x-amz-json-1.1"}
    answer = connection.call(target.root, "POST", "/", headers=kms, body=b'{"KeyId": "alias/none"}', service="kms")
    assert (answer.status, answer.code) == (400, "NotFoundException")


@pytest.mark.parametrize("size_bytes", [9_000, 30_000])
def test_a_large_header_gets_an_aws_error(connection, target, size_bytes):
    answer = connection.call(target.root, "PUT", "/target/x", headers={"x-amz-meta-large": "x" * size_bytes}, body=b"x")
    assert 400 <= answer.status < 500 and answer.code, answer


@pytest.mark.parametrize("headers", [
    {"x-large": "x" * 200_000},
    {f"x-{number}": "x" * 100 for number in range(3_000)},
], ids=["one", "many"])
def test_an_enormous_header_is_refused_and_costs_its_own_stream_only(connection, target, headers):
    waiting = connection.begin("PUT", "/target/beside", raw.sign(connection.endpoint, target.root, "PUT", "/target/beside", body=b"ok"), end=False)
    answer = connection.answer(connection.begin("GET", "/target/x", headers, end=True))
    assert answer.status is None or 400 <= answer.status < 500
    if not connection.closed:
        connection.send(waiting, b"ok")
        assert connection.answer(waiting).status == 200
    with Connection(connection.endpoint) as other:
        assert other.call(target.root, "GET", "/target").status == 200


def test_streams_have_a_limit_and_waiting_ones_stop_nobody(connection, target):
    limit = connection.protocol.remote_settings.max_concurrent_streams
    assert limit <= 256
    headers = {"X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD", "Content-Length": str(8 * MIB)}
    for number in range(limit):
        path = f"/target/waits-{number}"
        connection.begin("PUT", path, raw.sign(connection.endpoint, target.root, "PUT", path, headers=headers), end=False)
    with pytest.raises(h2.exceptions.TooManyStreamsError):
        connection.begin("GET", "/target", {}, end=True)
    # A client that does not count is stopped by the server.
    connection.protocol.remote_settings[h2.settings.SettingCodes.MAX_CONCURRENT_STREAMS] = 10_000
    connection.protocol.remote_settings.acknowledge()
    over = connection.answer(connection.begin("GET", "/target", raw.sign(connection.endpoint, target.root, "GET", "/target"), end=True))
    assert over.status is None
    with Connection(connection.endpoint) as other:
        assert other.call(target.root, "GET", "/target").status == 200


def test_an_upload_that_is_reset_leaves_nothing(connection, target):
    path = f"/target/{unique('reset')}"
    headers = {"X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD", "Content-Length": str(2 * MIB)}
    for sent in (0, 1, 100_000, 2 * MIB):
        stream = connection.begin("PUT", path, raw.sign(connection.endpoint, target.root, "PUT", path, headers=headers), end=False)
        connection.send(stream, b"x" * sent, end=False)
        connection.reset(stream)
    assert connection.call(target.root, "GET", path).code == "NoSuchKey"


def test_a_body_of_another_length_than_told_is_refused(connection, target):
    path = f"/target/{unique('length')}"
    headers = {"X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD", "Content-Length": "1000"}
    for sent in (999, 1001):
        stream = connection.begin("PUT", path, raw.sign(connection.endpoint, target.root, "PUT", path, headers=headers), end=False)
        connection.send(stream, b"x" * sent)
        answer = connection.answer(stream)
        assert answer.status is None or 400 <= answer.status < 500, sent
    with Connection(connection.endpoint) as other:
        assert other.call(target.root, "GET", path).code == "NoSuchKey"
