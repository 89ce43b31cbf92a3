"""Runs one Ironkeep server process for a test and checks that it is ours.

Uses nothing but the command line contract: the `serve` flags, the ready file
and the environment variables for the first root credentials.
"""

import json
import os
import secrets
import shutil
import signal
import ssl
import string
import subprocess
import tempfile
import time
import urllib.request
import weakref
from pathlib import Path

from conformance.principals import Endpoint, Principal

START_SECONDS_MAX = 60
RUNNING = weakref.WeakSet()
STOP_SECONDS_MAX = 30


def binary():
    """The server under test: `IRONKEEP_BIN`, or the development build."""
    chosen = os.environ.get("IRONKEEP_BIN")
    if chosen:
        return Path(chosen)
    root = Path(__file__).resolve().parent.parent
    target = Path(os.environ.get("CARGO_TARGET_DIR", root / "target"))
    return target / "debug" / "ironkeep"


def random_credentials():
    """An access key id and secret of the lengths and alphabets AWS uses."""
    alphabet = string.ascii_uppercase + "234567"
    key_id = "AKIA" + "".join(secrets.choice(alphabet) for _ in range(16))
    return key_id, secrets.token_urlsafe(30)


def clean_environment(home):
    """An environment without any AWS settings of the machine the tests run on."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "TMPDIR", "LD_LIBRARY_PATH") if name in os.environ}
    return kept | {"HOME": str(home), "AWS_EC2_METADATA_DISABLED": "true", "RUST_BACKTRACE": "1"}


# The identity provider whose keys every server has in a file.
TRUTH_ISSUER = "truth.example.com"


class ServerFailed(AssertionError):
    """The server did not start, did not stop cleanly, or panicked."""


def server_at(endpoint):
    """The running server that answers at this address."""
    return next(server for server in RUNNING if server.alive() and endpoint.url in (server.http.url, server.https.url))


class Server:
    """A server process and its data directory. Use as a context manager."""

    start_seconds_max = START_SECONDS_MAX
    stop_seconds_max = STOP_SECONDS_MAX

    def __init__(self, *, data_dir=None, profile=None, extra_arguments=(), environment=None, credentials=None):
        self.home = Path(tempfile.mkdtemp(prefix="ironkeep-test-"))
        self.data_dir = Path(data_dir) if data_dir else self.home / "data"
        self.log_path = self.home / "stderr.log"
        self.output_path = self.home / "stdout.log"
        self.pinned_keys.write_text('{"keys": []}')
        self.profile = profile
        self.extra_arguments = list(extra_arguments)
        self.environment = environment or {}
        self.credentials = random_credentials() if credentials is None else credentials
        self.process = None
        self.ready = None
        RUNNING.add(self)

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.destroy()
            raise
        return self

    def __exit__(self, kind, value, trace):
        try:
            self.stop()
            self.check_log()
        finally:
            self.destroy()

    @property
    def pinned_keys(self):
        """The file of the keys of one identity provider, which is read whenever a token of it comes."""
        return self.home / "truth-keys.json"

    def command(self):
        flags = {
            "--data-dir": self.data_dir, "--log-format": "json", "--http": "127.0.0.1:0", "--https": "127.0.0.1:0",
            "--admin": "127.0.0.1:0", "--ready-file": self.ready_path(),
            "--oidc-keys": f"https://{TRUTH_ISSUER}={self.pinned_keys}",
        }
        if self.profile:
            flags["--profile"] = self.profile
        command = [str(binary()), "serve"]
        for name, value in flags.items():
            # A flag may be given once only: a test's own value replaces ours.
            if name not in self.extra_arguments:
                command += [name, str(value)]
        return command + [str(argument) for argument in self.extra_arguments]

    def ready_path(self):
        return self.home / "ready.json"

    def spawn(self):
        """Starts the process without waiting for it to serve."""
        self.ready_path().unlink(missing_ok=True)
        self.ready = None
        # No test waits for hours: a restore from the archive is due at once, and done when its job is run.
        environment = clean_environment(self.home) | {"IRONKEEP_RESTORE_PACE": "0"} | self.environment
        if self.credentials:
            environment["IRONKEEP_ROOT_ACCESS_KEY_ID"], environment["IRONKEEP_ROOT_SECRET_ACCESS_KEY"] = self.credentials
        with open(self.log_path, "ab") as log, open(self.output_path, "ab") as output:
            self.process = subprocess.Popen(
                self.command(), env=environment, cwd=self.home, stdin=subprocess.DEVNULL, stdout=output, stderr=log
            )

    def start(self):
        """Starts the process and waits until it serves; checks that it is our child that answers."""
        self.spawn()

        def written():
            if self.process.poll() is not None:
                raise ServerFailed(f"server exited with {self.process.returncode} before it was ready:\n{self.log_tail()}") from None
            try:
                return json.loads(self.ready_path().read_text())
            except (FileNotFoundError, json.JSONDecodeError):
                return None

        deadline = time.monotonic() + self.start_seconds_max
        while not (ready := written()):
            if time.monotonic() > deadline:
                raise ServerFailed(f"no ready file within {self.start_seconds_max} s:\n{self.log_tail()}")
            time.sleep(0.02)
        self.ready = ready
        if ready["pid"] != self.process.pid:
            raise ServerFailed(f"ready file names pid {ready['pid']}, our child is {self.process.pid}")
        if "admin" in ready:
            self.check_alive(ready["admin"])
        return self

    def check_alive(self, admin_url):
        with urllib.request.urlopen(f"{admin_url}/_ironkeep/health/live", timeout=10) as answer:
            assert answer.status == 200

    def stop(self):
        """Asks the server to drain and expects exit status 0."""
        if self.process is None or self.process.poll() is not None:
            status = None if self.process is None else self.process.returncode
            self.process = None
            if status not in (None, 0, -signal.SIGKILL):
                raise ServerFailed(f"server had exited with {status}:\n{self.log_tail()}")
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(self.stop_seconds_max)
        except subprocess.TimeoutExpired:
            self.kill()
            raise ServerFailed(f"server did not drain within {self.stop_seconds_max} s:\n{self.log_tail()}") from None
        self.process = None
        if status != 0:
            raise ServerFailed(f"server exited with {status} on SIGTERM:\n{self.log_tail()}")

    def kill(self):
        """SIGKILL, as a power switch would."""
        self.process.kill()
        self.process.wait()
        self.process = None

    def restart(self):
        self.stop()
        return self.start()

    def alive(self):
        return self.process is not None and self.process.poll() is None

    def check_log(self):
        """A panic anywhere is a failure, even when the client never noticed it."""
        if "panicked at" in self.log():
            raise ServerFailed(f"the server panicked:\n{self.log_tail()}")

    def destroy(self):
        if self.process is not None and self.process.poll() is None:
            self.kill()
        if not os.environ.get("IRONKEEP_TEST_KEEP"):
            shutil.rmtree(self.home, ignore_errors=True)

    def log(self):
        try:
            return self.log_path.read_text(errors="replace")
        except FileNotFoundError:
            return ""

    def output(self):
        try:
            return self.output_path.read_text(errors="replace")
        except FileNotFoundError:
            return ""

    def log_tail(self):
        return "\n".join((self.output() + self.log()).splitlines()[-40:])

    @property
    def account(self):
        return self.ready["account"]

    @property
    def region(self):
        return self.ready["region"]

    @property
    def root(self):
        key_id, secret = self.credentials
        return Principal(key_id, secret, account=self.account, arn=f"arn:aws:iam::{self.account}:root")

    @property
    def http(self):
        return Endpoint(self.ready["http"].rstrip("/"), self.region, None)

    @property
    def https(self):
        return Endpoint(self.ready["https"].rstrip("/"), self.region, self.ready["ca_file"])

    def endpoint(self, scheme):
        return {"http": self.http, "https": self.https}[scheme]

    def tls_context(self):
        return ssl.create_default_context(cafile=self.ready["ca_file"])

    def resident_bytes(self):
        """Resident memory of the server process, from /proc."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
        raise ServerFailed("no VmRSS of the server process")


def run_cli(server, *arguments, principal=None, check=True, seconds=60, environment=()):
    """Runs another `ironkeep` command beside `server`, with `principal`'s credentials."""
    environment = clean_environment(server.home) | dict(environment)
    if principal:
        environment |= principal.environment()
    done = subprocess.run(
        [str(binary()), *map(str, arguments)],
        env=environment, cwd=server.home, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds,
    )
    if check and done.returncode != 0:
        raise ServerFailed(f"ironkeep {' '.join(map(str, arguments))} exited with {done.returncode}:\n{done.stderr}")
    return done
