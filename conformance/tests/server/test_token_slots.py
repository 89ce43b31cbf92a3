"""Slots in a PKCS#11 token: the root key opens with the token, and with nothing that lies on the disk."""

import os

import pytest

from conformance.principals import Clients
from conformance.server import run_cli
from conformance.softhsm import SoftHsm

PIN = "correct-horse"


class Rooted:
    """An installation whose one slot is a key in a token, stopped."""

    def __init__(self, server, folder):
        self.server, self.hsm = server, SoftHsm(folder / "hsm", tokens=("root", "other"), password=PIN)
        Clients(server.http, server.root).s3.create_bucket(Bucket="rooted")
        server.stop()
        self.pin, self.file = folder / "pin", folder / "root-token.toml"
        self.pin.write_text(PIN + "\n")
        self.pin.chmod(0o600)
        self.name("root")
        assert "slot 2 added" in self.slots("add", "--new-root-token", self.file, "--label", "hsm").stdout

    def name(self, token, key="ironkeep root"):
        self.file.write_text(
            f'library = "{self.hsm.library}"\ntoken = "label:{token}"\nkey = "{key}"\npin-file = "pin"\n'
            f'environment = {{ SOFTHSM2_CONF = "{self.hsm.conf}" }}\n'
        )

    def slots(self, *arguments, check=True):
        return run_cli(self.server, "slots", *arguments, "--data-dir", self.server.data_dir, check=check)

    def refusal(self, words):
        """What a start says that is refused."""
        data = self.server.data_dir
        done = run_cli(self.server, "serve", "--data-dir", data, "--http", "127.0.0.1:0", "--https", "off", "--admin", "off", "--root-token", self.file, check=False)
        assert done.returncode == 1 and words in done.stderr, done.stderr


@pytest.fixture
def rooted(fresh_server, tmp_path):
    return Rooted(fresh_server(), tmp_path)


def test_a_key_in_a_token_opens_the_root_key_and_nothing_else_does(rooted):
    rooted.slots("remove", "--root-token", rooted.file, 1)
    assert "token" in rooted.slots("list").stdout and "slot 2 opens" in rooted.slots("test", "--root-token", rooted.file).stdout
    assert rooted.slots("test", check=False).returncode == 1
    seen = rooted.hsm.objects("root", PIN)
    assert seen.count("ironkeep root") == 1 and "never extractable" in seen
    again = rooted.slots("add", "--root-token", rooted.file, "--new-root-token", rooted.file, check=False)
    assert again.returncode == 1 and "opens slot 2 already" in again.stderr

    rooted.server.extra_arguments = ["--root-token", rooted.file]
    rooted.server.start()
    listed = Clients(rooted.server.http, rooted.server.root).s3.list_buckets()["Buckets"]
    assert [bucket["Name"] for bucket in listed] == ["rooted"]
    assert PIN not in rooted.server.log()
    rooted.server.stop()
    assert run_cli(rooted.server, "verify", "--data-dir", rooted.server.data_dir, "--root-token", rooted.file).returncode == 0


def test_a_start_says_what_is_wrong_with_the_token(rooted):
    rooted.name("root", key="another key")
    rooted.refusal("no slot of")
    rooted.name("other")
    rooted.refusal("no slot of")
    rooted.name("nowhere")
    rooted.refusal("no such token")
    rooted.name("root")
    rooted.pin.write_text("wrong-horse")
    rooted.refusal("the PIN is incorrect")
    rooted.pin.chmod(0o644)
    rooted.refusal("is open to others")
    rooted.pin.unlink()
    rooted.refusal("there is no passphrase file")
    rooted.file.write_text(rooted.file.read_text().replace(rooted.hsm.library, "/nowhere/libpkcs11.so"))
    rooted.pin.write_text(PIN)
    rooted.pin.chmod(0o600)
    rooted.refusal("the PKCS#11 module cannot be used")
    # The slot beside it still opens.
    assert "slot 1 opens" in rooted.slots("test").stdout


def test_an_installation_may_begin_with_a_token(fresh_server, tmp_path):
    other = Rooted(fresh_server(), tmp_path)
    server = fresh_server(extra_arguments=["--root-token", other.file])
    assert not (server.data_dir / "root.key").exists()
    server.restart()
    assert "token" in run_cli(server, "slots", "list", "--data-dir", server.data_dir).stdout
    assert os.stat(server.data_dir / "keyslots").st_mode & 0o777 == 0o600
