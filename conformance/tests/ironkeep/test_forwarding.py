"""Records are handed on as they become durable: to syslog over TLS and to a webhook, each a real listener with TLS."""

import http.server
import json
import re
import socket
import ssl
import subprocess
import threading
import urllib.request

import pytest

from conformance.principals import Clients
from conformance.server import binary, clean_environment
from conformance.waiting import eventually

FRAME = re.compile(rb"([1-9][0-9]*) ")
MESSAGE = re.compile(r"<(\d+)>1 (\S+) (\S+) ironkeep - (\S+) - (\{.*\})", re.DOTALL)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for collector.test, which is its own authority."""
    folder = tmp_path_factory.mktemp("collector")
    key, pem = folder / "key.pem", folder / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", pem, "-days", "2",
         "-subj", "/CN=collector.test", "-addext", "subjectAltName=DNS:collector.test",
         "-addext", "basicConstraints=critical,CA:FALSE"], check=True, capture_output=True)
    return key, pem


def context(certificate):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(certificate[1], certificate[0])
    return made


class Syslog:
    """Takes frames of RFC 5425 over TLS, while it is on."""

    def __init__(self, certificate):
        self.context, self.messages, self.listener = context(certificate), [], None
        self.open()
        self.port = self.listener.getsockname()[1]

    def open(self, port=0):
        self.listener = socket.create_server(("127.0.0.1", port))
        threading.Thread(target=self.serve, args=(self.listener,), daemon=True).start()

    def serve(self, listener):
        while True:
            try:
                raw, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=self.read, args=(raw,), daemon=True).start()

    def read(self, raw):
        try:
            with self.context.wrap_socket(raw, server_side=True) as stream:
                buffered = b""
                while True:
                    head = FRAME.match(buffered)
                    if head and len(buffered) >= head.end() + int(head[1]):
                        end = head.end() + int(head[1])
                        self.messages.append(buffered[head.end() : end].decode())
                        buffered = buffered[end:]
                        continue
                    more = stream.recv(65536)
                    if not more:
                        return
                    buffered += more
        except OSError:
            return

    def records(self):
        return [(int(found[1]), found[4], json.loads(found[5])) for found in map(MESSAGE.fullmatch, self.messages)]


class Webhook:
    """Takes batches over HTTPS; answers `status`."""

    def __init__(self, certificate):
        self.requests, self.status, outer = [], 200, self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.requests.append((outer.status, self.path, dict(self.headers), json.loads(body)))
                self.send_response(outer.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.socket = context(certificate).wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def records(self):
        return [record for status, _, _, body in self.requests if status == 200 for record in body["Records"]]


def forwarding(fresh_server, certificate, tmp_path, syslog=None, webhook=None):
    token = tmp_path / "token"
    token.write_text("a-token\n")
    port = (syslog or webhook).port
    arguments = ["--forward-host", f"collector.test=127.0.0.1:{port}", "--forward-ca-file", certificate[1]]
    if syslog:
        arguments += ["--forward-syslog", f"collector.test:{port}"]
    if webhook:
        arguments += ["--forward-webhook", f"https://collector.test:{port}/in?from=ironkeep", "--forward-token-file", token]
    server = fresh_server(extra_arguments=arguments)
    return server, Clients(server.http, server.root)


def gauge(server, name, consumer):
    with urllib.request.urlopen(f"{server.ready['admin']}/_ironkeep/metrics", timeout=10) as answer:
        found = re.search(rf'^{name}\{{consumer="{consumer}"\}} (\d+)$', answer.read().decode(), re.MULTILINE)
    return int(found[1])


def test_syslog_has_each_record_once_in_order(fresh_server, certificate, tmp_path):
    syslog = Syslog(certificate)
    server, clients = forwarding(fresh_server, certificate, tmp_path, syslog=syslog)
    key = clients.kms.create_key()["KeyMetadata"]["KeyId"]
    clients.kms.disable_key(KeyId=key)
    with pytest.raises(clients.kms.exceptions.DisabledException):
        clients.kms.encrypt(KeyId=key, Plaintext=b"x")
    eventually(lambda: any(name == "Encrypt" for _, name, _ in syslog.records()), what="the last record at the collector")
    about = [(priority, name, record.get("errorCode")) for priority, name, record in syslog.records() if record["eventSource"] == "kms.amazonaws.com" and record["eventType"] == "AwsApiCall"]
    assert about == [(110, "CreateKey", None), (110, "DisableKey", None), (108, "Encrypt", "DisabledException")]
    eventually(lambda: gauge(server, "ironkeep_consumer_behind_records", "forward-syslog") == 0, what="a collector that has all")
    assert gauge(server, "ironkeep_consumer_failures_total", "forward-syslog") == 0


def test_a_collector_that_is_down_gets_what_it_missed_and_no_request_waits(fresh_server, certificate, tmp_path):
    webhook = Webhook(certificate)
    server, clients = forwarding(fresh_server, certificate, tmp_path, webhook=webhook)
    clients.kms.list_keys()
    eventually(lambda: any(record["eventName"] == "ListKeys" for record in webhook.records()), what="a record at the webhook")
    _, path, headers, _ = webhook.requests[0]
    assert path == "/in?from=ironkeep" and headers["authorization"] == "Bearer a-token" and re.fullmatch(r"\d+-\d+", headers["ironkeep-sequences"])
    webhook.status = 503
    made = [clients.kms.create_key()["ResponseMetadata"]["RequestId"] for _ in range(20)]
    eventually(lambda: gauge(server, "ironkeep_consumer_waiting", "forward-webhook") == 1, what="a consumer that waits")
    assert gauge(server, "ironkeep_consumer_behind_records", "forward-webhook") > 0
    assert gauge(server, "ironkeep_consumer_set_aside_records", "forward-webhook") == 0
    webhook.status = 200
    eventually(lambda: set(made) <= {record["requestID"] for record in webhook.records()}, what="what was missed", seconds=60)
    order = [record["requestID"] for record in webhook.records() if record["requestID"] in made]
    assert list(dict.fromkeys(order)) == made
    assert "a-token" not in server.log()


def test_a_restart_goes_on_where_the_collector_was(fresh_server, certificate, tmp_path):
    webhook = Webhook(certificate)
    server, clients = forwarding(fresh_server, certificate, tmp_path, webhook=webhook)
    first = clients.kms.create_key()["ResponseMetadata"]["RequestId"]
    eventually(lambda: gauge(server, "ironkeep_consumer_behind_records", "forward-webhook") == 0, what="a collector that has all")
    server.restart()
    second = Clients(server.http, server.root).kms.create_key()["ResponseMetadata"]["RequestId"]
    eventually(lambda: second in {record["requestID"] for record in webhook.records()}, what="the record after the restart")
    assert [record["requestID"] for record in webhook.records()].count(first) == 1


@pytest.mark.parametrize("arguments, said", [
    (["--forward-syslog", "collector.test"], "no `--forward-host` names collector.test"),
    (["--forward-webhook", "http://collector.test/", "--forward-host", "collector.test"], "say https://HOST/PATH"),
    (["--forward-token-file", "/nowhere"], "goes with `--forward-webhook`"),
])
def test_settings_that_do_not_fit_are_refused_at_the_start(arguments, said, tmp_path):
    done = subprocess.run([binary(), "serve", "--data-dir", tmp_path / "data", *arguments], env=clean_environment(tmp_path), capture_output=True, text=True, timeout=30)
    assert done.returncode == 1 and said in done.stderr
