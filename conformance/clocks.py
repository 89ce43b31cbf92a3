"""Another date for a server and its clients: Debian's package `faketime`, loaded into their processes."""

import subprocess
import sys
from pathlib import Path

import pytest

from conformance.principals import AwsCli


def library():
    """The preloaded library; the test is skipped by name where it is missing."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    if not found:
        pytest.skip("libfaketime is missing: install Debian's package `faketime`")
    return found[0]


def ahead(days):
    """The environment of a process whose wall clock is `days` ahead; its monotonic clock stays as it is."""
    return {
        "LD_PRELOAD": str(library()), "FAKETIME": f"+{days}d",
        "DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }


class CliAhead(AwsCli):
    """The AWS CLI on the date of a server that is ahead."""

    def __init__(self, endpoint, principal, days):
        super().__init__(endpoint, principal)
        self.days = days

    def call(self, arguments, stdin, seconds):
        """As a program of its own: the clock is set where one is loaded."""
        done = subprocess.run(
            [sys.executable, "-m", "awscli", *arguments], env=self.environment() | ahead(self.days),
            cwd=self.home.name, input=stdin, capture_output=True, text=True, timeout=seconds,
        )
        return done.returncode, done.stdout, done.stderr
