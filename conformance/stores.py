"""The stores a server can run on, each as the `serve` arguments that choose it.

The only place that knows how a store is configured.
"""

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

STORES = ["rocksdb", "postgres", "memory"]


class Unavailable(Exception):
    """An optional program this store needs is not installed."""


def postgres_programs():
    """The newest installed PostgreSQL's folder of programs (Debian keeps them off PATH)."""
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3].split(".")[0]))
    if versions:
        return versions[-1].parent
    found = shutil.which("initdb")
    if not found:
        raise Unavailable("PostgreSQL is not installed (Debian package postgresql)")
    return Path(found).resolve().parent


class Cluster:
    """A PostgreSQL that runs: its connection URL, and how it is stopped and started."""

    def __init__(self, directory, run):
        self.url = f"postgresql://ironkeep@{str(directory).replace('/', '%2F')}/ironkeep"
        self.directory, self.run = directory, run

    def start(self):
        options = f"-c listen_addresses='' -k {self.directory}"
        self.run("pg_ctl", "start", "--pgdata", str(self.directory / "data"), "--wait", "--log", str(self.directory / "log"), "--options", options)

    def stop(self):
        self.run("pg_ctl", "stop", "--pgdata", str(self.directory / "data"), "--mode", "immediate")


@contextlib.contextmanager
def postgres():
    """A PostgreSQL of our own on a Unix socket; yields its connection URL."""
    with cluster() as running:
        yield running.url


@contextlib.contextmanager
def cluster():
    """A PostgreSQL of our own on a Unix socket; who stops it starts it again."""
    programs = postgres_programs()
    directory = Path(tempfile.mkdtemp(prefix="ironkeep-pg-"))
    prefix = []
    if os.getuid() == 0:
        # PostgreSQL refuses to run as root.
        try:
            owner = pwd.getpwnam("postgres")
        except KeyError:
            raise Unavailable("running as root without a postgres user") from None
        os.chown(directory, owner.pw_uid, owner.pw_gid)
        prefix = ["setpriv", f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}", "--clear-groups"]

    def run(program, *arguments):
        done = subprocess.run([*prefix, str(programs / program), *arguments], cwd=directory, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, f"{program}: {done.stderr}{done.stdout}"

    data = str(directory / "data")
    try:
        run("initdb", "--pgdata", data, "--username", "ironkeep", "--auth", "trust", "--no-sync", "--encoding", "UTF8")
        running = Cluster(directory, run)
        running.start()
        try:
            run("createdb", "--host", str(directory), "--username", "ironkeep", "ironkeep")
            yield running
        finally:
            running.stop()
    finally:
        shutil.rmtree(directory, ignore_errors=True)


@contextlib.contextmanager
def arguments(store):
    """The `serve` arguments that choose `store`."""
    if store == "postgres":
        with postgres() as url:
            yield ["--postgres", url]
    else:
        yield ["--store", store]
