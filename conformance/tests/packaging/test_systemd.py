"""The Debian package under a real systemd, as process 1 of namespaces: installed, started, watched, upgraded, removed."""

import json
import re
import signal
from pathlib import Path

import pytest

from conformance import roots
from conformance.principals import Clients, Endpoint, Principal
from conformance.server import random_credentials
from conformance.tests.packaging.test_debian import build, dependencies
from conformance.waiting import eventually

pytestmark = pytest.mark.extended

UNIT = "ironkeep.service"
DROP_INS = "etc/systemd/system/ironkeep.service.d"
REPOSITORY = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def packages(tmp_path_factory, stripped):
    folder = tmp_path_factory.mktemp("debs")
    return [build(stripped, folder, "1"), build(stripped, folder, "2")]


class System:
    """A machine with the package installed, whose server has ports and a root access key of this test's choice."""

    def __init__(self, root, package):
        self.root = root
        self.credentials = random_credentials()
        folder = root.file(DROP_INS)
        folder.mkdir(parents=True)
        key_id, secret = self.credentials
        settings = {
            "HTTP": "127.0.0.1:0", "HTTPS": "127.0.0.1:0", "ADMIN": "127.0.0.1:0", "READY_FILE": "/run/ironkeep/ready.json",
            "ROOT_ACCESS_KEY_ID": key_id, "ROOT_SECRET_ACCESS_KEY": secret,
        }
        # Two seconds without a sign of life are enough for a test.
        lines = ["[Service]", "WatchdogSec=2s", "RestartSec=100ms", *(f"Environment=IRONKEEP_{name}={value}" for name, value in settings.items())]
        (folder / "test.conf").write_text("\n".join(lines) + "\n")
        root.dpkg("--install", package)

    @property
    def pid(self):
        """The server's, as it is seen inside; 0 where there is none."""
        return int(self.root.shown(UNIT, "MainPID"))

    def s3(self):
        told = json.loads(self.root.seen("run/ironkeep/ready.json").read_text())
        assert told["pid"] == self.pid
        principal = Principal(*self.credentials, account=told["account"], arn=f"arn:aws:iam::{told['account']}:root")
        return Clients(Endpoint(told["http"], told["region"], None), principal).s3

    def state(self):
        return self.root.shown(UNIT, "ActiveState")

    def log(self):
        """What the service has written last."""
        return self.root.run("journalctl", "--unit", UNIT, "--no-pager", "--output", "cat", "--lines", 30).stdout

    def status(self):
        """/proc/PID/status of the server."""
        text = self.root.run("cat", f"/proc/{self.pid}/status").stdout
        return dict(re.findall(r"^(\w+):\t(.*)$", text, re.MULTILINE))


@pytest.fixture(scope="module")
def system(tmp_path_factory, packages):
    if roots.unavailable():
        pytest.skip(roots.unavailable())
    root = roots.SystemdRoot(tmp_path_factory.mktemp("systemd"), dependencies(packages[0]))
    try:
        root.__enter__()
    except roots.NotBooted as reason:
        pytest.skip(str(reason))
    try:
        yield System(root, packages[0])
    finally:
        root.__exit__()


def test_an_installation_starts_the_server_behind_its_fences(system):
    """With Type=notify the installation has waited until requests are served."""
    assert system.state() == "active" and system.root.shown(UNIT, "StatusText") == "serving"
    assert system.root.systemctl("is-enabled", UNIT) == "enabled"
    status = system.status()
    assert status["Seccomp"] == "2" and status["NoNewPrivs"] == "1"
    assert {status[name] for name in ("CapEff", "CapPrm", "CapBnd", "CapAmb")} == {"0" * 16}
    s3 = system.s3()
    s3.create_bucket(Bucket="fenced")
    s3.put_object(Bucket="fenced", Key="x", Body=b"x" * 300_000)
    assert s3.get_object(Bucket="fenced", Key="x")["ContentLength"] == 300_000


def test_a_reload_keeps_the_process(system):
    before = system.pid
    system.root.systemctl("reload", UNIT)
    assert (system.pid, system.state()) == (before, "active")
    assert '"message":"SIGHUP: ' in system.log()


def test_a_server_that_hangs_is_started_anew(system):
    before = system.pid
    system.root.run("kill", f"-{int(signal.SIGSTOP)}", before)
    eventually(lambda: system.pid not in (0, before) and system.state() == "active", seconds=60, what="a new process")
    assert system.s3().get_object(Bucket="fenced", Key="x")["ContentLength"] == 300_000


def test_the_passphrase_is_handed_over_as_the_page_says(system):
    """docs/install.md: from the key file in the data directory to a credential that systemd hands over."""
    page = (REPOSITORY / "docs/install.md").read_text()
    commands = re.search(r"To replace the key file of a first start:\n\n```sh\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)[1]
    before = system.pid
    done = system.root.run("bash", "-e", "-O", "expand_aliases", "-c", commands, check=False)
    assert done.returncode == 0, done.stderr + system.log()
    assert system.pid not in (0, before)
    assert not system.root.seen("var/lib/ironkeep/root.key").exists() and not system.root.seen("run/ironkeep/passphrase").exists()
    assert f"IRONKEEP_PASSPHRASE_FILE=/run/credentials/{UNIT}/passphrase" in system.root.shown(UNIT, "Environment")
    assert system.state() == "active"
    assert system.s3().get_object(Bucket="fenced", Key="x")["ContentLength"] == 300_000


def test_an_upgrade_starts_it_anew(system, packages):
    before = system.pid
    system.root.dpkg("--install", packages[1])
    assert system.pid not in (0, before) and system.state() == "active"
    assert system.s3().get_object(Bucket="fenced", Key="x")["ContentLength"] == 300_000


def test_a_removal_stops_it_and_a_purge_leaves_nothing_running(system):
    system.root.dpkg("--remove", "ironkeep")
    assert system.state() in ("inactive", "failed") and system.pid == 0
    assert system.root.shown(UNIT, "Result") == "success", "it has drained"
    assert system.root.seen("var/lib/ironkeep/store").is_dir()
    system.root.dpkg("--purge", "ironkeep")
    assert not system.root.file("lib/systemd/system/ironkeep.service").exists()
    assert system.root.seen("var/lib/ironkeep/store").is_dir(), "nobody has said that it may go"
