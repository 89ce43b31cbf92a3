"""A TPM 2.0 in software, from Debian's packages `swtpm` and `tpm2-tools`."""

import os
import shutil
import socket
import subprocess

import pytest

from conformance.waiting import eventually


class SwTpm:
    """A TPM of its own, until it is stopped; its state lasts."""

    def __init__(self, folder):
        missing = [package for program, package in (("swtpm", "swtpm"), ("tpm2_unseal", "tpm2-tools")) if not shutil.which(program)]
        if missing:
            pytest.skip(f"a TPM in software is missing: install Debian's {' and '.join(missing)}")
        self.folder = folder
        self.state = folder / "state"
        self.state.mkdir(parents=True)
        self.start()

    def start(self):
        self.port = free_pair()
        self.process = subprocess.Popen([
            "swtpm", "socket", "--tpm2", "--tpmstate", f"dir={self.state}", "--server", f"type=tcp,port={self.port}",
            "--ctrl", f"type=tcp,port={self.port + 1}", "--flags", "not-need-init,startup-clear",
        ], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        eventually(lambda: self.process.poll() is None and self.answers(), what="the TPM in software")

    @property
    def tcti(self):
        return f"swtpm:host=127.0.0.1,port={self.port}"

    def answers(self):
        return self.tool("getrandom", "--hex", "4", check=False).returncode == 0

    def tool(self, name, *arguments, check=True):
        done = subprocess.run([f"tpm2_{name}", *arguments], env=os.environ | {"TPM2TOOLS_TCTI": self.tcti}, capture_output=True, text=True, timeout=60)
        assert not check or done.returncode == 0, done.stderr
        return done

    def extend(self, register):
        """As another program in the chain of the start would."""
        self.tool("pcrextend", f"{register}:sha256={'ab' * 32}")

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)

    def restart(self):
        """As the machine would: registers begin anew."""
        self.stop()
        self.start()


def free_pair():
    """A free port whose next one is free too."""
    while True:
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            port = first.getsockname()[1]
            try:
                second.bind(("127.0.0.1", port + 1))
            except (OSError, OverflowError):
                continue
            return port
