"""The command line as somebody meets it who has not read the documentation."""

import json
import os
import subprocess
import sys

import pytest

from conformance.principals import unique
from conformance.server import binary, clean_environment, run_cli


def ironkeep(home, *arguments, check=True, environment=(), seconds=60):
    """Runs a command without a server of its own; what it printed."""
    done = subprocess.run(
        [str(binary()), *map(str, arguments)],
        env=clean_environment(home) | dict(environment), cwd=home, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds,
    )
    if check:
        assert done.returncode == 0, done.stderr
    return done


@pytest.fixture
def programs(tmp_path):
    """A folder for PATH with the AWS CLI in it."""
    folder = tmp_path / "programs"
    folder.mkdir()
    (folder / "aws").write_text(f'#!/bin/sh\nexec {sys.executable} -m awscli "$@"\n')
    (folder / "aws").chmod(0o755)
    return {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}


# The five things.


def test_without_arguments_it_says_the_five_things_people_do(tmp_path):
    done = ironkeep(tmp_path)
    shown = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("  ironkeep ")]
    assert len(shown) == 5 and not done.stderr
    for name in shown:
        assert "Usage: ironkeep" in ironkeep(tmp_path, name, "--help").stdout


# `ironkeep aws`.


def test_the_aws_cli_needs_no_settings_of_its_own(server, programs):
    """Endpoint, Region and credentials come from where the other commands have them."""
    name = unique("through")
    environment = programs | server.root.environment() | {"AWS_ENDPOINT_URL": server.http.url, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"}
    run_cli(server, "aws", "s3api", "create-bucket", "--bucket", name, environment=environment)
    listed = json.loads(run_cli(server, "aws", "s3api", "list-buckets", "--output", "json", environment=environment).stdout)
    assert name in [bucket["Name"] for bucket in listed["Buckets"]]


def test_the_aws_cli_trusts_the_authority_that_is_named(server, programs):
    environment = programs | server.root.environment()
    flags = ["--endpoint-url", server.https.url, "--ca-bundle", server.https.ca_file, "--region", server.region]
    done = run_cli(server, "aws", *flags, "sts", "get-caller-identity", "--output", "json", environment=environment)
    assert json.loads(done.stdout)["Account"] == server.account


def test_the_aws_cli_is_root_where_a_first_start_has_left_the_key(fresh_server, programs):
    """Nothing is set but where the data are: what the first start left there says the rest."""
    started = fresh_server(credentials=())
    environment = programs | {"IRONKEEP_DATA_DIR": str(started.data_dir)}
    done = run_cli(started, "aws", "sts", "get-caller-identity", "--output", "json", environment=environment)
    assert json.loads(done.stdout)["Arn"] == f"arn:aws:iam::{started.account}:root"
    assert "ready" in run_cli(started, "status", environment=environment).stdout


def test_the_exit_status_and_the_output_are_those_of_the_aws_cli(server, programs):
    environment = programs | server.root.environment() | {"AWS_ENDPOINT_URL": server.http.url, "AWS_DEFAULT_REGION": server.region}
    words = ["s3api", "head-bucket", "--bucket", unique("absent")]
    ours = run_cli(server, "aws", *words, environment=environment, check=False)
    own = subprocess.run(["aws", *words], env=clean_environment(server.home) | environment, capture_output=True, text=True, timeout=60)
    assert ours.returncode == own.returncode != 0
    assert (ours.stdout, ours.stderr) == (own.stdout, own.stderr) and "404" in own.stderr


def test_what_is_missing_for_the_aws_cli_is_named(server, programs, tmp_path):
    done = run_cli(server, "aws", "s3", "ls", environment=programs, check=False)
    assert done.returncode == 1 and "AWS_ACCESS_KEY_ID is not set" in done.stderr and "--data-dir" in done.stderr
    environment = {"PATH": str(tmp_path)} | server.root.environment()
    done = run_cli(server, "aws", "s3", "ls", environment=environment, check=False)
    assert done.returncode == 1 and "install the AWS CLI" in done.stderr
