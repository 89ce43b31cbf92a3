"""The README's five-minute tour, run as it is written."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from conformance.principals import AwsCli
from conformance.server import Server
from conformance.truth_table import ROWS

README = Path(__file__).resolve().parents[3] / "README.md"


def tour():
    """The first shell block after the heading `Five minutes`."""
    return re.search(r"^## Five minutes$.*?^```sh$(.*?)^```$", README.read_text(), re.MULTILINE | re.DOTALL)[1]


def test_the_tour_does_what_it_says(tmp_path):
    with Server(data_dir=tmp_path / "ironkeep-data") as server:
        cli = AwsCli(server.http, server.root)
        programs = tmp_path / "bin"
        programs.mkdir()
        (programs / "aws").write_text(f'#!/bin/sh\nexec {sys.executable} -m awscli "$@"\n')
        (programs / "aws").chmod(0o755)
        environment = cli.environment() | {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
        done = subprocess.run(["bash", "-c", tour()], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=280)
        said = f"{done.stdout}\n{done.stderr}"
        assert done.stdout.count("the secret recipe\n") == 2, said
        assert "not on the disk" in done.stdout and "found\n" not in done.stdout, said
        assert done.stderr.count("(KMS.DisabledException)") == 1, said
        assert '"EventName": "Decrypt"' in done.stdout, said
        others = [line for line in done.stderr.splitlines() if "error occurred" in line and "KMS.DisabledException" not in line]
        assert not others, said


def test_the_printed_truth_table_is_todays():
    """The README shows the table that `python -m conformance.truth_table --markdown` prints."""
    text = README.read_text()
    if "<!-- truth table: begin -->" not in text:
        pytest.fail("README.md has no truth table")
    shown = text.split("<!-- truth table: begin -->")[1].split("<!-- truth table: end -->")[0]
    for row in ROWS:
        assert f"| {row.case} | `{row.call}` | {row.status} `{row.code}` | yes |" in shown, row.name
