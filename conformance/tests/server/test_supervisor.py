"""What a supervisor sees of a server: sd_notify(3), and what SIGHUP changes while it runs."""

import json
import os
import signal
import socket
import subprocess

import pytest

from conformance.principals import Clients
from conformance.server import Server, binary, clean_environment, run_cli
from conformance.tests.server.test_operator import log_lines, metric
from conformance.tests.server.test_sealed import Sealed, ask
from conformance.waiting import eventually

SECONDS_MAX = 60


class Supervisor:
    """The other end of NOTIFY_SOCKET."""

    def __init__(self, name):
        self.name = name
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind("\0" + name[1:] if name.startswith("@") else name)
        self.socket.settimeout(SECONDS_MAX)

    def told(self):
        """The next message, as a dictionary; signs of life apart."""
        while True:
            message = dict(line.split("=", 1) for line in self.socket.recv(4096).decode().splitlines())
            if message != {"WATCHDOG": "1"}:
                return message

    def alive(self):
        """Waits for a sign of life."""
        while b"WATCHDOG=1" not in self.socket.recv(4096):
            pass
        return True


@pytest.fixture(params=["path", "abstract"])
def supervisor(request, tmp_path):
    made = Supervisor(str(tmp_path / "notify") if request.param == "path" else f"@ironkeep-{os.getpid()}-{tmp_path.name}")
    yield made
    made.socket.close()


def test_a_supervisor_is_told_when_requests_are_served_and_when_it_stops(supervisor):
    server = Server(environment={"NOTIFY_SOCKET": supervisor.name})
    with server:
        assert supervisor.told() == {"READY": "1", "STATUS": "serving"}
        server.process.send_signal(signal.SIGHUP)
        assert supervisor.told() == {"RELOADING": "1"}
        assert supervisor.told() == {"READY": "1", "STATUS": "serving"}
        server.stop()
        assert supervisor.told() == {"STOPPING": "1", "STATUS": "draining"}


def test_signs_of_life_come_as_often_as_they_are_asked_for(tmp_path):
    supervisor = Supervisor(str(tmp_path / "notify"))
    with Server(environment={"NOTIFY_SOCKET": supervisor.name, "WATCHDOG_USEC": "200000"}) as server:
        for _ in range(5):
            assert supervisor.alive()
        # A process that is stopped says nothing more: what is in the socket comes, and then nothing.
        server.process.send_signal(signal.SIGSTOP)
        try:
            supervisor.socket.settimeout(2)
            with pytest.raises(TimeoutError):
                while True:
                    supervisor.alive()
        finally:
            server.process.send_signal(signal.SIGCONT)
        supervisor.socket.settimeout(SECONDS_MAX)
        assert supervisor.alive()


def test_the_watchdog_of_another_process_is_not_ours(tmp_path):
    supervisor = Supervisor(str(tmp_path / "notify"))
    with Server(environment={"NOTIFY_SOCKET": supervisor.name, "WATCHDOG_USEC": "100000", "WATCHDOG_PID": "1"}) as server:
        assert supervisor.told()["READY"] == "1"
        server.process.send_signal(signal.SIGHUP)
        # Of what comes until then, nothing is a sign of life.
        assert supervisor.socket.recv(4096) == b"RELOADING=1"


def test_a_supervisor_that_is_not_there_keeps_nobody_from_being_served(tmp_path):
    with Server(environment={"NOTIFY_SOCKET": str(tmp_path / "nowhere"), "WATCHDOG_USEC": "100000"}) as server:
        assert Clients(server.http, server.root).s3.list_buckets()["Buckets"] == []
        assert log_lines(server, "`NOTIFY_SOCKET` cannot be used")


def test_a_sealed_server_is_ready_for_its_shares(fresh_server, tmp_path):
    """Else it would be ended as one that does not start; that it is sealed is told by its status."""
    supervisor = Supervisor(str(tmp_path / "notify"))
    sealed = Sealed(fresh_server(), tmp_path / "shares")
    sealed.server.environment["NOTIFY_SOCKET"] = supervisor.name
    waiting = "sealed: waiting for shares of the root key"
    sealed.spawn()
    assert supervisor.told() == {"READY": "1", "STATUS": waiting}
    assert "ironkeep_sealed 1" in ask(f"http://{sealed.admin}/metrics")[1]
    sealed.unseal(1, 2, 3)
    assert supervisor.told() == {"READY": "1", "STATUS": "serving"}
    assert sealed.served() == b"kept"
    run_cli(sealed.server, "seal", "--endpoint-url", sealed.server.http.url, principal=sealed.server.root)
    assert supervisor.told() == {"STATUS": waiting}
    sealed.asks()
    sealed.unseal(1, 2, 3)
    assert supervisor.told() == {"STATUS": "serving"}
    assert sealed.served() == b"kept"
    supervisor.socket.close()


# Settings that change while it runs.


class Configured:
    """A server with a configuration file, which tells when it has read it."""

    def __init__(self, make, folder, *arguments):
        self.path = folder / "ironkeep.toml"
        self.path.write_text('log-level = "info"\n')
        self.supervisor = Supervisor(str(folder / "notify"))
        self.server = make(extra_arguments=["--config", self.path, *arguments], environment={"NOTIFY_SOCKET": self.supervisor.name})
        assert self.supervisor.told()["READY"] == "1"

    def reload(self, text):
        """Has the server read `text`; the log lines since then, by message."""
        before = len(self.server.log().splitlines())
        self.path.write_text(text)
        self.server.process.send_signal(signal.SIGHUP)
        assert self.supervisor.told() == {"RELOADING": "1"} and self.supervisor.told()["READY"] == "1"
        lines = [json.loads(line)["fields"] for line in self.server.log().splitlines()[before:]]
        return {line["message"]: line for line in lines}

    def rejected_handshake(self):
        """Something that is no TLS: the levels and targets of the lines about it, which are of level debug."""
        before = len(self.server.log().splitlines())
        with socket.create_connection(("127.0.0.1", self.server.https.port), timeout=10) as plain:
            plain.sendall(b"GET / HTTP/1.1\r\n\r\n")
            while plain.recv(1024):
                pass
        # What it does on that connection was done before the answer of a later one.
        Clients(self.server.http, self.server.root).s3.list_buckets()
        lines = [json.loads(line) for line in self.server.log().splitlines()[before:]]
        return {(line["level"], line["target"].split("::")[0]) for line in lines}


@pytest.fixture
def configured(fresh_server, tmp_path):
    made = Configured(fresh_server, tmp_path)
    yield made
    made.supervisor.socket.close()


def test_the_log_level_changes_without_a_restart(configured):
    assert configured.rejected_handshake() == set()
    assert any(message.startswith("SIGHUP: ") for message in configured.reload('log-level = "debug"'))
    eventually(lambda: ("DEBUG", "server") in configured.rejected_handshake(), what="a line of the new level")
    configured.reload('log-level = "debug,server=info"')
    assert ("DEBUG", "server") not in configured.rejected_handshake()
    configured.reload('log-level = "warn,server=debug"')
    eventually(lambda: configured.rejected_handshake() == {("DEBUG", "server")}, what="what is asked for by name")
    assert configured.reload('log-level = "off"') == {}
    assert configured.rejected_handshake() == set()
    assert configured.reload("") != {}, "without a level it is that of a start without one"


def test_settings_that_cannot_change_are_named_and_their_values_are_not(configured):
    fixed = "these settings have changed in the configuration file, and count from the next start on"
    said = configured.reload('log-level = "warn"\nidle-timeout = 7\npostgres = "postgresql://user:hidden-word@host/x"\n')
    assert said[fixed]["settings"] == "idle-timeout, postgres"
    assert "hidden-word" not in configured.server.log()
    assert Clients(configured.server.http, configured.server.root).s3.list_buckets()["Buckets"] == []
    assert fixed not in configured.reload('log-level = "info"\n'), "it is as it was at the start"


@pytest.mark.parametrize("text", ['log-level = "loud"', "no-such-setting = 1", "log-level", 'log-level = "hidden-word'])
def test_a_file_that_cannot_be_used_changes_nothing(configured, text):
    said = configured.reload(text)
    assert "the settings cannot be used: they stay as they were" in said
    assert "hidden-word" not in configured.server.log()
    assert Clients(configured.server.http, configured.server.root).s3.list_buckets()["Buckets"] == []
    assert metric(configured.server, "ironkeep_ready") == 1


def test_the_command_line_wins_over_the_file_also_at_a_reload(fresh_server, tmp_path):
    configured = Configured(fresh_server, tmp_path, "--log-level", "info")
    assert configured.reload('log-level = "off"') != {}
    assert configured.reload('log-level = "off"') != {}
    configured.supervisor.socket.close()


@pytest.mark.parametrize("level", ["loud", "info,", "INFO", "engine=debug"])
def test_a_level_that_is_none_is_refused_at_a_start(tmp_path, level):
    done = subprocess.run(
        [binary(), "serve", "--data-dir", tmp_path / "data", "--log-level", level],
        env=clean_environment(tmp_path), capture_output=True, text=True, timeout=30,
    )
    assert done.returncode == 2 and "is no log level" in done.stderr, done.stderr
    assert not (tmp_path / "data").exists()
