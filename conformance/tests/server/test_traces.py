"""OpenTelemetry: requests as spans and records of the trail as logs, read by OpenTelemetry's own definitions."""

import http.server
import json
import re
import threading
import urllib.request

import pytest
from google.protobuf import json_format
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from conformance.principals import Clients
from conformance.refusal import refused
from conformance.server import run_cli
from conformance.tests.server.test_operator import metric
from conformance.waiting import eventually

KINDS = {"/v1/traces": ExportTraceServiceRequest, "/v1/logs": ExportLogsServiceRequest}


class Collector:
    """Takes what comes over HTTP, as a collector beside the server does; answers `status`."""

    def __enter__(self):
        self.requests, self.status, outer = [], 200, self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                # What is not of this form is an error, which no test expects.
                document = json_format.Parse(body, KINDS[self.path]())
                outer.requests.append((outer.status, self.path, dict(self.headers), document, body.decode()))
                self.send_response(outer.status)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def taken(self, path):
        return [document for status, at, _, document, _ in self.requests if (status, at) == (200, path)]

    def spans(self, name):
        return [span for it in self.taken("/v1/traces") for part in it.resource_spans for scope in part.scope_spans for span in scope.spans if span.name == name]

    def records(self, name):
        return [record for it in self.taken("/v1/logs") for part in it.resource_logs for scope in part.scope_logs for record in scope.log_records if record.event_name == name]


@pytest.fixture
def collector():
    with Collector() as running:
        yield running


def attributes(span):
    return {it.key: it.value.string_value or it.value.int_value for it in span.attributes}


def test_requests_are_spans_with_ids_and_without_secrets(fresh_server, collector, tmp_path):
    (tmp_path / "token").write_text("a-token\n")
    server = fresh_server(extra_arguments=["--otlp-traces", f"{collector.url}/v1/traces", "--forward-host", "127.0.0.1", "--otlp-token-file", tmp_path / "token"])
    clients = Clients(server.http, server.root)
    clients.s3.create_bucket(Bucket="secret-name")
    with refused("NoSuchKey"):
        clients.s3.get_object(Bucket="secret-name", Key="secret-key")
    parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    clients.kms.meta.events.register("before-send", lambda request, **_: request.headers.__setitem__("traceparent", parent))
    answer = clients.kms.list_keys()
    eventually(lambda: collector.spans("kms.ListKeys"), what="the last span at the collector")
    (listed,) = collector.spans("kms.ListKeys")
    # The JSON form has ids in hexadecimal digits, which protobuf's own reader takes for base64: the text has them.
    text = next(body for *_, body in collector.requests if "kms.ListKeys" in body)
    raw = next(span for span in json.loads(text)["resourceSpans"][0]["scopeSpans"][0]["spans"] if span["name"] == "kms.ListKeys")
    assert (raw["traceId"], raw["parentSpanId"]) == tuple(parent.split("-")[1:3]) and re.fullmatch("[0-9a-f]{16}", raw["spanId"])
    told = attributes(listed)
    assert told["rpc.system"] == "aws-api" and told["http.response.status_code"] == 200
    assert told["aws.request_id"] == answer["ResponseMetadata"]["RequestId"]
    assert told["ironkeep.principal"].endswith(":root") and told["aws.access_key_id"] == server.root.access_key_id
    assert 0 < listed.start_time_unix_nano <= listed.end_time_unix_nano
    (read,) = collector.spans("s3.GetObject")
    assert (attributes(read)["error.type"], attributes(read)["http.response.status_code"]) == ("NoSuchKey", 404)
    everything = "".join(body for *_, body in collector.requests)
    for secret in (server.root.secret_access_key, "secret-name", "secret-key", "127.0.0.1"):
        assert secret not in everything
    assert all(headers["Authorization" if "Authorization" in headers else "authorization"] == "Bearer a-token" for _, _, headers, *_ in collector.requests)


def test_a_collector_that_is_down_costs_spans_and_no_request(fresh_server, collector):
    collector.status = 503
    server = fresh_server(extra_arguments=["--otlp-traces", f"{collector.url}/v1/traces", "--forward-host", "127.0.0.1"])
    clients = Clients(server.http, server.root)
    clients.kms.list_keys()
    eventually(lambda: metric(server, "ironkeep_spans_dropped_total") >= 1, what="a dropped span")
    assert metric(server, "ironkeep_spans_sent_total") == 0
    collector.status = 200
    clients.kms.list_aliases()
    eventually(lambda: collector.spans("kms.ListAliases"), what="a span behind the outage")


def test_records_of_the_trail_are_logs(fresh_server, collector):
    server = fresh_server(extra_arguments=["--otlp-logs", f"{collector.url}/v1/logs", "--forward-host", "127.0.0.1"])
    clients = Clients(server.http, server.root)
    key = clients.kms.create_key()["KeyMetadata"]["KeyId"]
    clients.kms.disable_key(KeyId=key)
    with refused("DisabledException"):
        clients.kms.encrypt(KeyId=key, Plaintext=b"x")
    eventually(lambda: collector.records("Encrypt"), what="the last record at the collector")
    (made,), (failed,) = collector.records("CreateKey"), collector.records("Encrypt")
    assert (made.severity_text, failed.severity_text) == ("INFO", "WARN")
    record = json.loads(made.body.string_value)
    assert record["eventName"] == "CreateKey" and attributes(made)["event.id"] == record["eventID"]
    assert attributes(failed)["error.type"] == "DisabledException"


def test_only_named_hosts_are_called_and_without_tls_this_machine_alone(server):
    for arguments, said in [
        (["--otlp-traces", "http://127.0.0.1:4318/v1/traces"], "no `--forward-host` names 127.0.0.1"),
        (["--otlp-logs", "http://otel.test/v1/logs", "--forward-host", "otel.test"], "say https://HOST/PATH"),
        (["--otlp-token-file", "token"], "`--otlp-token-file` goes with"),
    ]:
        done = run_cli(server, "serve", "--data-dir", "unused", *arguments, check=False)
        assert done.returncode == 1 and said in done.stderr, done.stderr
