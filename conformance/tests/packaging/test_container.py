"""The container image: its file is linted, and what it says is done in a clean root: built, and run as its user, on a
root file system that is read-only."""

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
import yaml

from conformance import roots
from conformance.principals import Clients
from conformance.server import binary

CONTAINER = Path(__file__).resolve().parents[3] / "packaging/container"
FILE = CONTAINER / "Containerfile"


@pytest.fixture(scope="module")
def rootfs(tmp_path_factory, stripped):
    path = tmp_path_factory.mktemp("image") / "rootfs.tar"
    done = subprocess.run([CONTAINER / "rootfs", "--binary", stripped, "--output", path], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return path


def instructions():
    """(instruction, rest) of the container file, with its lines joined."""
    text = re.sub(r"^#.*\n", "", FILE.read_text(), flags=re.MULTILINE).replace("\\\n", " ")
    return [tuple(line.split(None, 1)) for line in text.splitlines() if line.strip()]


def the(name):
    [value] = [rest for instruction, rest in instructions() if instruction == name]
    return value


def test_the_file_is_linted():
    done = subprocess.run([Path(sys.executable).with_name("hadolint"), "--failure-threshold", "style", FILE], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (0, "")


def test_a_bad_file_is_noticed(tmp_path):
    bad = tmp_path / "Containerfile"
    bad.write_text(FILE.read_text() + "USER root\nENTRYPOINT ironkeep\n")
    done = subprocess.run([Path(sys.executable).with_name("hadolint"), "--failure-threshold", "style", bad], capture_output=True, text=True, timeout=60)
    assert done.returncode != 0


def test_the_image_holds_the_program_and_its_libraries_and_no_shell(rootfs):
    with tarfile.open(rootfs) as tar:
        members = {member.name: member for member in tar.getmembers()}
    programs = [name for name, member in members.items() if member.isfile() and name.startswith(("usr/bin/", "usr/sbin/"))]
    assert programs == ["usr/bin/ironkeep"]
    assert members["var/lib/ironkeep"].uid == 10001 and members["var/lib/ironkeep"].mode == 0o700
    others = [member.name for member in members.values() if member.uid and member.name != "var/lib/ironkeep"]
    assert others == [], "what is run is not the user's to change"
    assert not [name for name, member in members.items() if member.isfile() and member.mode & 0o6000], "nothing has set-user-id"
    packages = [name for name in members if name.startswith("var/lib/dpkg/status.d/")]
    assert any(name.endswith("/libc6") for name in packages), packages
    for package in packages:
        assert f"usr/share/doc/{package.rsplit('/', 1)[1]}/copyright" in members


@pytest.mark.extended
def test_the_same_binary_makes_the_same_root_file_system(rootfs, stripped, tmp_path):
    again = tmp_path / "again.tar"
    subprocess.run([CONTAINER / "rootfs", "--binary", stripped, "--output", again], check=True, capture_output=True, timeout=120)
    assert again.read_bytes() == rootfs.read_bytes()


class ImageRoot(roots.Root):
    """The image's file system, read-only, with a volume for the data."""

    def __init__(self, folder, rootfs):
        super().__init__(folder)
        subprocess.run(["tar", "--extract", "--same-owner", "--same-permissions", "--file", rootfs, "--directory", self.path], check=True, timeout=60)
        self.volume, self.scratch = Path(folder) / "volume", Path(folder) / "tmp"
        for made in (self.volume, self.scratch):
            made.mkdir()
        shutil.copystat(self.path / "var/lib/ironkeep", self.volume)
        os.chown(self.volume, 10001, 10001)
        self.scratch.chmod(0o1777)

    def mounts(self):
        # /tmp is a folder, so that the test sees the ready file; a container has a tmpfs there.
        return [
            "mount --bind {root} {root}", "mount -o remount,bind,ro {root}",
            "cd {root}", "mount --bind /dev dev", "mount -t proc proc proc",
            f"mount --bind {self.volume} var/lib/ironkeep", f"mount --bind {self.scratch} tmp",
        ]


class ImageServer(roots.RootServer):
    def ready_path(self):
        return self.root_directory.scratch / "ready.json"


@pytest.fixture
def image(tmp_path, rootfs):
    if roots.unavailable():
        pytest.skip(roots.unavailable())
    assert [name for name, _ in instructions()][:2] == ["FROM", "ADD"] and the("FROM") == "scratch" and the("ADD") == "rootfs.tar /"
    return ImageRoot(tmp_path / "container", rootfs)


def test_it_runs_as_its_user_on_a_read_only_root(image):
    user = int(the("USER").split(":")[0])
    assert user != 0 and the("USER") == f"{user}:{user}"
    settings = dict(re.findall(r"(IRONKEEP_\w+)=(\S+)", the("ENV")))
    assert settings["IRONKEEP_DATA_DIR"] == the("WORKDIR") == json.loads(the("VOLUME"))[0]
    command = json.loads(the("ENTRYPOINT")) + json.loads(the("CMD"))
    with ImageServer(image, user, command, environment=settings) as server:
        status = Path(f"/proc/{server.process.pid}/status").read_text()
        assert re.search(r"^Uid:\t10001\t10001\t10001\t10001$", status, re.MULTILINE), status
        s3 = Clients(server.http, server.root).s3
        s3.create_bucket(Bucket="contained")
        s3.put_object(Bucket="contained", Key="x", Body=b"x" * 200_000)
        assert s3.get_object(Bucket="contained", Key="x")["ContentLength"] == 200_000
        credentials = server.credentials
    assert (image.volume / "store").is_dir(), "the data is in the volume"
    with ImageServer(image, user, command, environment=settings, credentials=credentials) as server:
        assert Clients(server.http, server.root).s3.get_object(Bucket="contained", Key="x")["ContentLength"] == 200_000


def test_the_root_of_the_test_is_read_only(image):
    """What is tested above is so: nothing can be written beside the data, even by root."""
    inside = image.enter("/usr/bin/ironkeep", "serve", "--store", "memory", "--data-dir", "/usr/lib/ironkeep")
    done = subprocess.run(inside, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and "Read-only file system" in done.stderr, done.stderr


@pytest.mark.extended
def test_a_builder_builds_it(tmp_path, rootfs):
    builder = next((name for name in ("buildah", "podman") if shutil.which(name)), None)
    if not builder or os.geteuid() != 0:
        pytest.skip("neither buildah nor podman is installed, or this is not root")
    shutil.copy(FILE, tmp_path)
    shutil.copy(rootfs, tmp_path)
    storage = ["--storage-driver", "vfs", "--root", tmp_path / "storage", "--runroot", tmp_path / "run"]
    built = subprocess.run([builder, *storage, "build", "--isolation", "chroot", "--tag", "ironkeep", tmp_path], capture_output=True, text=True, timeout=240)
    assert built.returncode == 0, built.stderr
    told = subprocess.run([builder, *storage, "inspect", "--type", "image", "ironkeep"], check=True, capture_output=True, text=True, timeout=60).stdout
    assert '"10001:10001"' in told and "/var/lib/ironkeep" in told


def test_the_compose_file_gives_no_rights_away_and_fits_the_image():
    composed = yaml.safe_load((CONTAINER / "compose.yaml").read_text())
    service = composed["services"]["ironkeep"]
    assert service["read_only"] is True and service["cap_drop"] == ["ALL"] and "no-new-privileges:true" in service["security_opt"]
    assert service["user"] == the("USER") and service["build"]["dockerfile"] == FILE.name
    [volume] = service["volumes"]
    name, place = volume.split(":")
    assert name in composed["volumes"] and [place] == json.loads(the("VOLUME"))
    exposed = set(the("EXPOSE").split())
    for port in service["ports"]:
        address, _, inner = port.split(":")
        assert address == "127.0.0.1" and inner in exposed, "who wants it public says so"
    [secret] = service["secrets"]
    assert secret["source"] in composed["secrets"] and service["command"][-1] == f"/run/secrets/{secret['target']}"
    known = subprocess.run([binary(), "serve", "--help"], check=True, capture_output=True, text=True).stdout
    assert all(f"{word} " in known for word in service["command"] if word.startswith("--"))


def test_compose_understands_the_file():
    if not shutil.which("docker") or subprocess.run(["docker", "compose", "version"], capture_output=True).returncode != 0:
        pytest.skip("docker compose is not installed")
    done = subprocess.run(["docker", "compose", "--file", CONTAINER / "compose.yaml", "config", "--quiet"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
