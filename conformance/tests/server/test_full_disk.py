"""A disk that is full to the last byte: keys are switched off, the server stops and starts again."""

import json
import os
import subprocess
import urllib.error
import urllib.request

import pytest

from conformance.principals import Clients
from conformance.refusal import refused
from conformance.server import Server, ServerFailed, run_cli
from conformance.waiting import eventually

MIB = 1 << 20
DISK_MIB = 192
MIN_FREE_MIB = 32
RESERVE = "reserve"


class SmallDisk:
    """A file system of its own, which only the processes that are told to can see."""

    def __init__(self, path, mib=DISK_MIB):
        self.path = path
        path.mkdir()
        script = f'mount -t tmpfs -o size={mib}m none "$0" && echo mounted && exec cat'
        command = ["unshare", "--mount", "--propagation", "private", "bash", "-c", script, str(path)]
        self.holder = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        if self.holder.stdout.readline() != "mounted\n":
            self.close()
            pytest.skip("a file system cannot be mounted here")

    @property
    def outside(self):
        """The same place, as seen from outside."""
        return f"/proc/{self.holder.pid}/root{self.path}"

    def enter(self):
        """What makes a command see the disk."""
        return ["nsenter", f"--mount=/proc/{self.holder.pid}/ns/mnt", "--"]

    def fill(self):
        """Leaves not a byte."""
        with open(f"{self.outside}/filler", "ab", buffering=0) as filler:
            for size in (MIB, 4096, 1):
                try:
                    while filler.write(b"x" * size) == size:
                        pass
                except OSError:
                    continue

    def free(self):
        os.unlink(f"{self.outside}/filler")

    def close(self):
        self.holder.stdin.close()
        self.holder.wait(10)
        self.holder.stdout.close()


class ServerOnDisk(Server):
    def __init__(self, disk):
        super().__init__(data_dir=disk.path / "data", extra_arguments=["--min-free-space", f"{MIN_FREE_MIB}MiB"])
        self.disk = disk

    def command(self):
        return self.disk.enter() + super().command()

    def metric(self, name):
        with urllib.request.urlopen(f"{self.ready['admin']}/_ironkeep/metrics", timeout=10) as answer:
            lines = answer.read().decode().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(f"{name} "))

    def reserve_bytes(self):
        try:
            return os.stat(f"{self.disk.outside}/data/{RESERVE}").st_size
        except FileNotFoundError:
            return 0


@pytest.fixture
def disk(tmp_path):
    disk = SmallDisk(tmp_path / "disk")
    yield disk
    disk.close()


def test_on_a_full_disk_a_key_is_switched_off_and_the_server_stops_and_starts(disk):
    with ServerOnDisk(disk) as server:
        clients = Clients(server.http, server.root)
        clients.s3.create_bucket(Bucket="full")
        clients.s3.put_object(Bucket="full", Key="gone", Body=b"x" * 100_000)
        keys = [clients.kms.create_key()["KeyMetadata"]["KeyId"] for _ in range(2)]
        eventually(lambda: server.reserve_bytes() == MIN_FREE_MIB * MIB // 4, what="keeping space back")
        disk.fill()
        eventually(lambda: server.reserve_bytes() == 0, what="giving the reserve up")
        with pytest.raises(urllib.error.HTTPError) as not_ready:
            urllib.request.urlopen(f"{server.ready['admin']}/_ironkeep/health/ready", timeout=10)
        assert f"the disk is nearly full: `{server.data_dir}` has " in not_ready.value.read().decode()
        status = run_cli(server, "status", principal=server.root, check=False, environment={"AWS_ENDPOINT_URL": server.http.url})
        assert status.returncode == 1 and "/_ironkeep/health/ready of its admin listener says" in status.stderr, status.stderr
        clients.kms.disable_key(KeyId=keys[0])
        clients.s3.delete_object(Bucket="full", Key="gone")
        with refused("ServiceUnavailableException", 503):
            clients.kms.create_key()
        server.stop()
        # Nothing has been freed: it starts on what is left of the reserve.
        server.start()
        clients = Clients(server.http, server.root)
        clients.kms.disable_key(KeyId=keys[1])
        disk.free()
        eventually(lambda: server.metric("ironkeep_disk_writes_refused") == 0, what="room on the disk")
        clients.kms.create_key()
        states = [clients.kms.describe_key(KeyId=key)["KeyMetadata"]["KeyState"] for key in keys]
        assert states == ["Disabled", "Disabled"]
        names = [event["EventName"] for event in clients.cloudtrail.lookup_events()["Events"]]
        assert names.count("DisableKey") == 2 and "DeleteObject" in names


def test_a_start_without_a_byte_left_names_the_file_the_cause_and_the_remedy(disk):
    """The reserve is given up already, as it is when the disk stays full over several starts."""
    with ServerOnDisk(disk) as server:
        eventually(lambda: server.reserve_bytes() == MIN_FREE_MIB * MIB // 4, what="keeping space back")
        server.stop()
        os.unlink(f"{disk.outside}/data/{RESERVE}")
        disk.fill()
        with pytest.raises(ServerFailed, match="exited with 1"):
            server.start()
        server.process = None
        said = json.loads(server.log().splitlines()[-1])["fields"]["message"] if server.log().splitlines()[-1].startswith("{") else server.log().splitlines()[-1]
        assert str(disk.path / "data") in said, said
        assert "No space left on device" in said, said
        assert "free some space" in said, said
        disk.free()
        server.start()
        Clients(server.http, server.root).kms.create_key()


def test_a_server_starts_on_a_disk_that_was_filled_while_it_was_stopped(disk):
    with ServerOnDisk(disk) as server:
        clients = Clients(server.http, server.root)
        key = clients.kms.create_key()["KeyMetadata"]["KeyId"]
        eventually(lambda: server.reserve_bytes() == MIN_FREE_MIB * MIB // 4, what="keeping space back")
        server.stop()
        disk.fill()
        server.start()
        assert server.reserve_bytes() == 0
        Clients(server.http, server.root).kms.disable_key(KeyId=key)
