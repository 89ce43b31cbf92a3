"""Tokens in software, from Debian's package `softhsm2`, and the clusters that a server makes of them."""

import os
import subprocess
from pathlib import Path

import pytest

LIBRARIES = ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so")
SO_PIN = "87654321"
ANCHOR = "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUEXAMPLE\n-----END CERTIFICATE-----\n"


class SoftHsm:
    """Tokens in a folder of their own; the SO PIN is the officer's, the password that of the user."""

    def __init__(self, folder, tokens=("first", "second"), password="correct-horse"):
        found = [path for path in LIBRARIES if Path(path).exists()]
        if not found:
            pytest.skip("SoftHSM2 is missing: install Debian's package `softhsm2`")
        self.library, self.folder, self.password = found[0], Path(folder), password
        (self.folder / "tokens").mkdir(parents=True)
        self.conf = self.folder / "softhsm2.conf"
        self.conf.write_text(f"directories.tokendir = {self.folder}/tokens\nlog.level = ERROR\n")
        for label in tokens:
            self.add_token(label)

    def util(self, *arguments):
        done = subprocess.run(
            ["softhsm2-util", *arguments], env=os.environ | {"SOFTHSM2_CONF": str(self.conf)}, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def add_token(self, label):
        self.util("--init-token", "--free", "--label", label, "--so-pin", SO_PIN, "--pin", self.password)

    def add_empty_token(self, label):
        """One whose user has no password yet."""
        done = subprocess.run(
            ["pkcs11-tool", "--module", self.library, "--slot-index", "0", "--init-token", "--label", label, "--so-pin", SO_PIN],
            env=os.environ | {"SOFTHSM2_CONF": str(self.conf)}, capture_output=True, text=True, timeout=60,
        )
        assert done.returncode == 0, done.stderr

    def reset_password(self, label, password):
        """As the officer would: the user's password is another."""
        done = subprocess.run(
            ["pkcs11-tool", "--module", self.library, "--token-label", label, "--login", "--login-type", "so", "--so-pin", SO_PIN, "--init-pin", "--new-pin", password],
            env=os.environ | {"SOFTHSM2_CONF": str(self.conf)}, capture_output=True, text=True, timeout=60,
        )
        assert done.returncode == 0, done.stderr

    def cluster(self, identifier, tokens=("first", "second")):
        """The entry of a cluster in the file of `--hsm-clusters`."""
        (self.folder / "anchor.pem").write_text(ANCHOR)
        names = ", ".join(f'"label:{label}"' for label in tokens)
        return (
            f'[[cluster]]\nid = "{identifier}"\nlibrary = "{self.library}"\ntokens = [{names}]\n'
            f'trust-anchor = "{self.folder}/anchor.pem"\nenvironment = {{ SOFTHSM2_CONF = "{self.conf}" }}\n'
        )

    def group(self, name, tokens=("first", "second"), **settings):
        """The entry of a group, of which clusters are made, in the same file."""
        names = ", ".join(f'"label:{label}"' for label in tokens)
        more = "".join(f'{key} = "{value}"\n' for key, value in settings.items())
        return (
            f'[[group]]\nname = "{name}"\nlibrary = "{self.library}"\ntokens = [{names}]\n{more}'
            f'environment = {{ SOFTHSM2_CONF = "{self.conf}" }}\n'
        )

    def objects(self, label, password):
        """What another program sees in a token."""
        done = subprocess.run(
            ["pkcs11-tool", "--module", self.library, "--token-label", label, "--login", "--pin", password, "--list-objects"],
            env=os.environ | {"SOFTHSM2_CONF": str(self.conf)}, capture_output=True, text=True, timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


def children(pid, hsm):
    """The processes that hold the module of `hsm` for the server `pid`."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rsplit(")", 1)[1].split()
            command = (path.parent / "cmdline").read_bytes()
            environment = (path.parent / "environ").read_bytes()
        except OSError:
            continue
        if int(fields[1]) == pid and fields[0] != "Z" and b"pkcs11-child" in command and os.fsencode(hsm.conf) in environment:
            found.append(int(path.parent.name))
    return found
