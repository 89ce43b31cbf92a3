"""A PostgreSQL that stands for a user's database: over TCP, with passwords, and with a log of every statement."""

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import threading
from pathlib import Path

from conformance.stores import Unavailable, postgres_programs

HOST = "127.0.0.1"


def free_port():
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


class Postgres:
    """A server that runs: what its superuser does, and who can log in."""

    def __init__(self, directory, port, run):
        self.directory, self.port, self.run = directory, port, run

    def start(self):
        settings = f"-c listen_addresses={HOST} -c port={self.port} -c log_statement=all -c fsync=off -k {self.directory}"
        self.run("pg_ctl", "start", "--pgdata", str(self.directory / "data"), "--wait", "--log", str(self.directory / "log"), "--options", settings)

    def stop(self):
        self.run("pg_ctl", "stop", "--pgdata", str(self.directory / "data"), "--mode", "immediate")

    def log(self):
        return (self.directory / "log").read_text(errors="replace")

    def sql(self, statement):
        """As the superuser, over the socket."""
        return self.run("psql", "-h", str(self.directory), "-p", str(self.port), "-U", "postgres", "-d", "postgres", "-AtX", "-v", "ON_ERROR_STOP=1", "-c", statement).strip()

    def user(self, name, password, more=""):
        self.sql(f"""CREATE ROLE "{name}" WITH LOGIN PASSWORD '{password}' {more}""")

    def logs_in(self, user, password):
        """Whether psql does, with this password over TCP; for any other reason than the password it must not fail."""
        environment = {"PATH": os.environ["PATH"], "PGPASSWORD": password, "PGCONNECT_TIMEOUT": "10"}
        who = subprocess.run(
            ["psql", "-h", HOST, "-p", str(self.port), "-U", user, "-d", "postgres", "-AtXw", "-c", "SELECT current_user"],
            env=environment, capture_output=True, text=True, timeout=30,
        )
        if who.returncode == 0:
            assert who.stdout.strip() == user
            return True
        assert "password authentication failed" in who.stderr or "not permitted to log in" in who.stderr, who.stderr
        return False

    def verifier(self, user):
        return self.sql(f"SELECT rolpassword FROM pg_authid WHERE rolname = '{user}'")


@contextlib.contextmanager
def postgres(certificate=None):
    """A PostgreSQL of our own; with TLS where there is a certificate (its file and that of its key)."""
    programs = postgres_programs()
    directory = Path(tempfile.mkdtemp(prefix="ironkeep-db-"))
    prefix = []
    if os.getuid() == 0:
        try:
            owner = pwd.getpwnam("postgres")
        except KeyError:
            raise Unavailable("running as root without a postgres user") from None
        os.chown(directory, owner.pw_uid, owner.pw_gid)
        prefix = ["setpriv", f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}", "--clear-groups"]

    def run(program, *arguments):
        done = subprocess.run([*prefix, str(programs / program), *arguments], cwd=directory, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, f"{program}: {done.stderr}{done.stdout}"
        return done.stdout

    data = directory / "data"
    try:
        run("initdb", "--pgdata", str(data), "--username", "postgres", "--auth-local", "trust", "--auth-host", "scram-sha-256", "--no-sync", "--encoding", "UTF8")
        if certificate:
            for source, name in zip(certificate, ("server.crt", "server.key")):
                shutil.copy(source, data / name)
                os.chmod(data / name, 0o600)
                if prefix:
                    os.chown(data / name, owner.pw_uid, owner.pw_gid)
            with open(data / "postgresql.conf", "a") as settings:
                settings.write("ssl = on\n")
        running = Postgres(directory, free_port(), run)
        running.start()
        try:
            yield running
        finally:
            with contextlib.suppress(AssertionError):
                running.stop()
    finally:
        shutil.rmtree(directory, ignore_errors=True)


class Gate:
    """Stands before a server and counts the connections that come: `hook(number, "open" | "answered" | "closed")` is called for each,
    before anything of it is passed on, before the answer to a change is, and when the server is done with it."""

    def __init__(self, port, hook):
        self.target, self.hook, self.count = port, hook, 0
        self.listener = socket.create_server((HOST, 0))
        self.port = self.listener.getsockname()[1]
        self.lock = threading.Lock()

    def __enter__(self):
        threading.Thread(target=self.accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.close()

    def accept(self):
        with contextlib.suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                threading.Thread(target=self.carry, args=(client,), daemon=True).start()

    def carry(self, client):
        with self.lock:
            self.count += 1
            number = self.count
        with client, contextlib.suppress(OSError):
            self.hook(number, "open")
            with socket.create_connection((HOST, self.target)) as server:
                there = threading.Thread(target=pump, args=(client, server), daemon=True)
                there.start()
                while data := server.recv(65536):
                    # What the server says last, an answer to a statement, is passed on only once the hook was asked.
                    if b"ALTER ROLE\0" in data or b"CREATE ROLE\0" in data or b"GRANT ROLE\0" in data:
                        self.hook(number, "answered")
                    client.sendall(data)
                there.join(1)
            self.hook(number, "closed")


def pump(source, target):
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
