"""What is watched: metrics by Prometheus' conventions, alerts that fire when they should, and a dashboard that shows something."""

import json
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import time
import urllib.parse
import urllib.request
from pathlib import Path

import pytest
import yaml
from cryptography import x509

from conformance.principals import Clients, create_user
from conformance.refusal import refused
from conformance.tests.server.test_operator import DOCS, admin, metric
from conformance.waiting import eventually

REPOSITORY = Path(__file__).resolve().parents[3]
RULES = REPOSITORY / "packaging/prometheus"
DASHBOARD = REPOSITORY / "packaging/grafana/ironkeep.json"


def program(name):
    """A program of Debian's prometheus: installed, or unpacked by scripts/needs.sh."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", REPOSITORY / "target"))
    found = shutil.which(name) or shutil.which(name, path=target / "debian/usr/bin")
    if not found:
        pytest.skip(f"{name} is not installed")
    return found


def test_the_metrics_keep_to_the_conventions(server):
    """`promtool check metrics` says nothing: units are base units, counters end in _total, everything has a help text."""
    _, text = admin(server, "metrics")
    done = subprocess.run([program("promtool"), "check", "metrics"], input=text, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_no_label_is_one_that_prometheus_writes_itself(server):
    """A label `job` or `instance` of ours would come out as `exported_job`."""
    _, text = admin(server, "metrics")
    labels = {label for shown in re.findall(r"^\w+\{(.*)\} ", text, re.MULTILINE) for label in re.findall(r'(\w+)="', shown)}
    assert labels and not labels & {"job", "instance", "__name__"}


def test_metrics_are_where_scrapers_look_for_them(server):
    with urllib.request.urlopen(server.ready["admin"] + "/metrics", timeout=10) as answer:
        assert answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
        families = re.findall(r"^# TYPE (\w+)", answer.read().decode(), re.MULTILINE)
    assert families == re.findall(r"^# TYPE (\w+)", admin(server, "metrics")[1], re.MULTILINE) != []


def served_end(server):
    """When the certificate of the HTTPS listener ends, in Unix time."""
    pem = ssl.get_server_certificate(("127.0.0.1", server.https.port), timeout=20)
    return x509.load_pem_x509_certificate(pem.encode()).not_valid_after_utc.timestamp()


def own_certificate(folder, days):
    """A certificate of the operator's own; its files."""
    files = folder / "own.pem", folder / "own.key"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=own", "-days", str(days)]
    command += ["-addext", "basicConstraints=critical,CA:FALSE", "-out", files[0], "-keyout", files[1]]
    subprocess.run(command, check=True, capture_output=True, timeout=30)
    return files


def test_the_end_of_the_certificate_is_shown(server, fresh_server, tmp_path):
    """Of the installation's own, and of the operator's, also when it changes."""
    name = "ironkeep_certificate_not_after_timestamp_seconds"
    assert metric(server, name) == served_end(server) > time.time() + 300 * 86400
    files = own_certificate(tmp_path, 3)
    own = fresh_server(extra_arguments=["--tls-cert", files[0], "--tls-key", files[1]])
    assert metric(own, name) == served_end(own) < time.time() + 4 * 86400
    own_certificate(tmp_path, 90)
    own.process.send_signal(signal.SIGHUP)
    eventually(lambda: metric(own, name) > time.time() + 80 * 86400, what="the new certificate")
    assert metric(own, name) == served_end(own)
    plain = fresh_server(extra_arguments=["--https", "off"])
    assert name in admin(plain, "metrics")[1] and metric(plain, name) == 0, "there is none"


# Alerts.


def alerts():
    [group] = yaml.safe_load((RULES / "rules.yml").read_text())["groups"]
    return {rule["alert"]: rule for rule in group["rules"]}


def test_every_alert_fires_when_it_should_and_not_when_it_should_not():
    promtool = program("promtool")
    for command in (["check", "rules", "rules.yml"], ["test", "rules", "rules_test.yml"], ["check", "config", "--syntax-only", "prometheus.yml"]):
        done = subprocess.run([promtool, *command], cwd=RULES, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stdout + done.stderr
    cases = [case for test in yaml.safe_load((RULES / "rules_test.yml").read_text())["tests"] for case in test["alert_rule_test"]]
    fired = {case["alertname"] for case in cases if case["exp_alerts"]}
    silent = {case["alertname"] for case in cases if not case["exp_alerts"]}
    assert fired == silent == set(alerts())


def names(expression):
    """The metrics that an expression is about."""
    return set(re.findall(r"\b(?:ironkeep|process)_[a-z_]+\b", expression))


def test_alerts_are_about_metrics_that_there_are():
    documented = set(re.findall(r"^\| `(\w+)` \|", (DOCS / "metrics.md").read_text(), re.MULTILINE))
    documented |= {f"{name}_{part}" for name in documented for part in ("bucket", "sum", "count")}
    for alert, rule in alerts().items():
        assert names(rule["expr"]) <= documented and (names(rule["expr"]) or "up{" in rule["expr"]), alert
        assert rule["labels"]["severity"] in ("warning", "critical") and rule["annotations"]["summary"], alert


def test_every_alert_is_documented():
    told = set(re.findall(r"^\| `(Ironkeep\w+)` \|", (DOCS / "operations.md").read_text(), re.MULTILINE))
    assert told == set(alerts())


# The dashboard.


def queries():
    """(panel, expression) of each target."""
    return [(panel["title"], target["expr"]) for panel in json.loads(DASHBOARD.read_text())["panels"] for target in panel.get("targets", [])]


def test_the_dashboard_shows_each_server_for_itself():
    assert len(queries()) > 40
    for panel, expression in queries():
        assert expression.count('instance=~"$instance"') == len(re.findall(r"\b(?:ironkeep|process)_[a-z_]+\b", expression)), panel
    panels = json.loads(DASHBOARD.read_text())["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels)
    places = sorted((panel["gridPos"]["y"], panel["gridPos"]["x"], panel["gridPos"]["w"]) for panel in panels)
    for (y, x, width), (next_y, next_x, _) in zip(places, places[1:]):
        assert y != next_y or next_x >= x + width, "panels lie over one another"


class Prometheus:
    """Debian's Prometheus, scraping one server every second."""

    def __init__(self, folder, server):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        target = server.ready["admin"].removeprefix("http://")
        settings = yaml.safe_load((RULES / "prometheus.yml").read_text())
        settings["global"] = {"scrape_interval": "1s", "evaluation_interval": "1s"}
        settings["rule_files"] = [str(RULES / "rules.yml")]
        settings["scrape_configs"][0]["static_configs"] = [{"targets": [target]}]
        (folder / "prometheus.yml").write_text(yaml.safe_dump(settings))
        self.log = open(folder / "log", "wb")
        self.process = subprocess.Popen(
            [
                program("prometheus"), f"--config.file={folder}/prometheus.yml", f"--storage.tsdb.path={folder}/data",
                f"--web.listen-address=127.0.0.1:{self.port}", "--storage.tsdb.retention.time=1h",
            ],
            cwd=folder, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.log.close()

    def get(self, path, **query):
        assert self.process.poll() is None, "Prometheus has ended"
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/api/v1/{path}?{urllib.parse.urlencode(query)}", timeout=10) as answer:
                return json.load(answer)["data"]
        except OSError as error:
            raise AssertionError(error) from None

    def query(self, expression):
        return self.get("query", query=expression)["result"]


@pytest.mark.long
def test_no_query_of_the_dashboard_is_empty(fresh_server, tmp_path):
    """Debian's Prometheus scrapes a real server that is used, refuses somebody and misses a key."""
    program("prometheus")
    server = fresh_server()
    clients = Clients(server.http, server.root)
    stranger = Clients(server.http, create_user(clients))
    key = clients.kms.create_key()["KeyMetadata"]["KeyId"]
    clients.s3.create_bucket(Bucket="watched")

    def traffic():
        clients.s3.put_object(Bucket="watched", Key="x", Body=b"x" * 1000, ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
        clients.s3.get_object(Bucket="watched", Key="x")["Body"].read()
        with refused("AccessDenied", 403):
            stranger.s3.list_buckets()

    with Prometheus(tmp_path, server) as prometheus:
        eventually(lambda: prometheus.query("ironkeep_ready"), seconds=60, what="the first scrape")

        def empty():
            asked = [(panel, expression.replace("$instance", ".*").replace("$__rate_interval", "30s")) for panel, expression in queries()]
            return [panel for panel, expression in asked if not prometheus.query(expression)]

        def all_answer():
            traffic()
            assert empty() == []
            return True

        eventually(all_answer, seconds=90, what="an answer to every query")
        firing = [alert["labels"]["alertname"] for alert in prometheus.get("alerts")["alerts"] if alert["state"] == "firing"]
        assert firing == [], "nothing is wrong with this server"
        assert len(prometheus.get("rules")["groups"][0]["rules"]) == len(alerts())
        # And one alert from its cause on.
        clients.kms.schedule_key_deletion(KeyId=key)

        def alerted():
            named = [alert for alert in prometheus.get("alerts")["alerts"] if alert["labels"]["alertname"] == "IronkeepKeyDeletionScheduled"]
            return [alert for alert in named if alert["state"] == "firing"]

        eventually(alerted, seconds=60, what="the alert of a scheduled deletion")
