"""What all tests of packages begin with."""

import shutil
import subprocess

import pytest

from conformance.server import binary


@pytest.fixture(scope="session")
def stripped(tmp_path_factory):
    """The binary under test as packages hold it: what is made from it many times need not strip it each time."""
    path = tmp_path_factory.mktemp("stripped") / "ironkeep"
    shutil.copy(binary(), path)
    if shutil.which("strip"):
        subprocess.run(["strip", "--strip-unneeded", path], check=True, timeout=60)
    return path
