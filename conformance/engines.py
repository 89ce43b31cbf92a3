"""MariaDB and Redis as a user's own: over TCP, with passwords, from Debian's packages."""

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from conformance.databases import HOST, free_port
from conformance.stores import Unavailable

START_SECONDS_MAX = 60


def program(name):
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")
    if not found:
        raise Unavailable(f"{name} is missing: install Debian's packages `mariadb-server` and `redis-server`")
    return found


class Process:
    """A server process that is started, stopped as by a power cut, and started again."""

    def __init__(self, directory, port):
        self.directory, self.port, self.process = directory, port, None

    def command(self):
        raise NotImplementedError

    def answers(self):
        raise NotImplementedError

    def start(self):
        with open(self.directory / "output", "ab") as output:
            self.process = subprocess.Popen(self.command(), cwd=self.directory, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        deadline = time.monotonic() + START_SECONDS_MAX
        while not self.answers():
            assert self.process.poll() is None and time.monotonic() < deadline, (self.directory / "output").read_text()[-2000:]
            time.sleep(0.05)

    def stop(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(30)


class MariaDb(Process):
    """What its root user does, and who can log in."""

    certificate = None

    def command(self):
        owner = ["--user=mysql"] if os.getuid() == 0 else []
        tls = [f"--ssl-cert={self.certificate[0]}", f"--ssl-key={self.certificate[1]}", "--require-secure-transport=on"] if self.certificate else []
        return [
            program("mariadbd"), "--no-defaults", *owner, f"--datadir={self.directory / 'data'}", f"--socket={self.socket}", f"--port={self.port}",
            f"--bind-address={HOST}", "--skip-name-resolve", "--skip-log-bin", "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=16M",
            "--general-log=1", f"--general-log-file={self.directory / 'log'}", f"--pid-file={self.directory / 'pid'}", *tls,
        ]

    @property
    def socket(self):
        return self.directory / "socket"

    def client(self, *words, environment=None):
        return subprocess.run([program("mariadb"), "--no-defaults", "-NBr", *words], env={"PATH": os.environ["PATH"]} | (environment or {}), capture_output=True, text=True, timeout=60)

    def answers(self):
        return self.client("-S", self.socket, "-u", "root", "-e", "SELECT 1").returncode == 0

    def sql(self, statement):
        done = self.client("-S", self.socket, "-u", "root", "-e", statement)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def user(self, name, password, more=""):
        self.sql(f"CREATE USER {quoted(name)}@'%' IDENTIFIED BY '{password}' {more}")

    def logs_in(self, user, password):
        """Whether the client does, with this password over TCP; for any other reason than the password it must not fail."""
        tls = ["--ssl"] if self.certificate else ["--skip-ssl"]
        done = self.client("--protocol=tcp", "-h", HOST, "-P", str(self.port), "-u", user, *tls, "-e", "SELECT current_user()", environment={"MYSQL_PWD": password})
        if done.returncode == 0:
            assert done.stdout.strip() == f"{user}@%"
            return True
        assert "ERROR 1045" in done.stderr or "ERROR 4151" in done.stderr, done.stderr
        return False

    def log(self):
        return (self.directory / "log").read_text(errors="replace")


def quoted(name):
    return "`" + name.replace("`", "``") + "`"


@contextlib.contextmanager
def mariadb(certificate=None):
    """A MariaDB of our own; it takes nothing but TLS where there is a certificate."""
    program("mariadbd")
    directory = Path(tempfile.mkdtemp(prefix="ironkeep-db-"))
    owner = []
    if os.getuid() == 0:
        try:
            known = pwd.getpwnam("mysql")
        except KeyError:
            raise Unavailable("running as root without a mysql user") from None
        owner = ["--user=mysql"]
    try:
        # The server gives up being root: everything is its own user's.
        running = MariaDb(directory, free_port())
        if owner:
            os.chown(directory, known.pw_uid, known.pw_gid)
        if certificate:
            running.certificate = [shutil.copy(source, directory / name) for source, name in zip(certificate, ("cert.pem", "key.pem"))]
        made = subprocess.run(
            [program("mariadb-install-db"), "--no-defaults", *owner, f"--datadir={directory / 'data'}", "--auth-root-authentication-method=normal", "--skip-test-db"],
            capture_output=True, text=True, timeout=120)
        assert made.returncode == 0, made.stdout + made.stderr
        if owner:
            for path in directory.iterdir():
                os.chown(path, known.pw_uid, known.pw_gid)
        running.start()
        try:
            yield running
        finally:
            running.stop()
    finally:
        shutil.rmtree(directory, ignore_errors=True)


class Redis(Process):
    """What its default user does, and who can log in."""

    certificate = None

    def command(self):
        ports = ["--port", str(self.port)]
        if self.certificate:
            ports = ["--port", "0", "--tls-port", str(self.port), "--tls-cert-file", self.certificate[0], "--tls-key-file", self.certificate[1], "--tls-ca-cert-file", self.certificate[0], "--tls-auth-clients", "no"]
        return [program("redis-server"), *map(str, ports), "--bind", HOST, "--dir", str(self.directory), "--aclfile", str(self.directory / "users.acl"), "--save", "", "--appendonly", "no"]

    def client(self, *words, user=None, password=None):
        tls = ["--tls", "--cacert", str(self.certificate[0])] if self.certificate else []
        login = ["--user", user] if user else []
        environment = {"PATH": os.environ["PATH"]} | ({"REDISCLI_AUTH": password} if password else {})
        return subprocess.run([program("redis-cli"), "-h", HOST, "-p", str(self.port), *tls, *login, *words], env=environment, capture_output=True, text=True, timeout=30)

    def answers(self):
        return self.client("PING").stdout.strip() == "PONG"

    def acl(self, *words):
        done = self.client("ACL", *words)
        assert done.returncode == 0 and not done.stdout.startswith(("ERR", "NOPERM")), done.stdout + done.stderr
        return done.stdout.strip()

    def user(self, name, password, *rules):
        assert self.acl("SETUSER", name, "on", f">{password}", *(rules or ("~*", "+@all", "-@admin"))) == "OK"
        assert self.acl("SAVE") == "OK"

    def logs_in(self, user, password):
        done = self.client("ACL", "WHOAMI", user=user, password=password)
        if done.stdout.strip() == user:
            return True
        assert "WRONGPASS" in done.stderr + done.stdout, done.stderr + done.stdout
        return False

    def log(self):
        return (self.directory / "output").read_text(errors="replace") + (self.directory / "users.acl").read_text()


@contextlib.contextmanager
def redis(certificate=None):
    """A Redis of our own with a file of users; its port speaks TLS where there is a certificate."""
    program("redis-server")
    directory = Path(tempfile.mkdtemp(prefix="ironkeep-db-"))
    try:
        (directory / "users.acl").write_text("user default on nopass ~* &* +@all\n")
        running = Redis(directory, free_port())
        running.certificate = certificate
        running.start()
        try:
            yield running
        finally:
            running.stop()
    finally:
        shutil.rmtree(directory, ignore_errors=True)
