"""What commands print: JSON where it is asked for, no colours in a pipe, and a word to who waits at a terminal."""

import json
import os
import pty
import select
import socket
import subprocess
import time

import pytest

from conformance.server import binary, clean_environment, run_cli


@pytest.mark.parametrize(
    "words, holds",
    [
        (["status"], "IsReady"),
        (["jobs", "list"], "Jobs"),
        (["jobs", "run", "client-tokens"], "ItemCount"),
        (["usage"], "Buckets"),
        (["kms", "alerts"], "Alerts"),
        (["explain", "arn:aws:iam::{account}:root", "s3:ListAllMyBuckets"], "Effect"),
        (["kms", "rotate-domain-keys"], "Keys"),
    ],
)
def test_what_a_running_server_says_can_be_had_as_json(server, words, holds):
    words = [word.format(account=server.account) for word in words]
    environment = {"AWS_ENDPOINT_URL": server.http.url}
    done = run_cli(server, *words, "--json", principal=server.root, environment=environment)
    assert holds in json.loads(done.stdout), done.stdout
    plain = run_cli(server, *words, principal=server.root, environment=environment)
    assert not plain.stdout.startswith("{")


def test_what_is_stopped_says_it_as_json_too(fresh_server):
    server = fresh_server()
    slots = json.loads(run_cli(server, "slots", "list", "--json", "--data-dir", server.data_dir).stdout)
    assert slots["rootKeyVersion"] == 1 and [slot["kind"] for slot in slots["slots"]] == ["key file"]
    assert json.loads(run_cli(server, "slots", "test", "--json", "--data-dir", server.data_dir).stdout) == {"opens": [slots["slots"][0]["number"]]}
    server.stop()
    assert json.loads(run_cli(server, "lock-time", "confirm", "--json", "--data-dir", server.data_dir).stdout) == {"lockTime": None}
    assert json.loads(run_cli(server, "recover", "--json", "--data-dir", server.data_dir).stdout) == {"findings": [], "losses": []}
    found = json.loads(run_cli(server, "verify", "--json", "--data-dir", server.data_dir).stdout)
    assert found["isWhole"] is True and found["findings"] == [] and found["contents"] is None
    (server.data_dir / "journal" / "installation").unlink()
    done = run_cli(server, "verify", "--json", "--deep", "--data-dir", server.data_dir, check=False)
    found = json.loads(done.stdout)
    assert done.returncode == 1 and not found["isWhole"] and any("journal" in text for text in found["findings"])


def seen_at_a_terminal(command, environment, until, seconds=60):
    """What a command writes to a terminal until `until` has been seen in it, or it ends."""
    ours, its = pty.openpty()
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=its, stderr=its)
    os.close(its)
    seen, deadline = b"", time.monotonic() + seconds
    try:
        while until not in seen and time.monotonic() < deadline:
            if not select.select([ours], [], [], 0.1)[0]:
                continue
            try:
                part = os.read(ours, 4096)
            except OSError:
                break
            if not part:
                break
            seen += part
    finally:
        process.kill()
        process.wait()
        os.close(ours)
    return seen


def test_who_waits_at_a_terminal_is_told(tmp_path):
    """A server that takes a call and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        environment = clean_environment(tmp_path) | {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{silent.getsockname()[1]}", "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "secret",
        }
        seen = seen_at_a_terminal([str(binary()), "status"], environment, b"waiting for the server: ")
        assert b"waiting for the server: " in seen, seen


def test_colours_are_for_terminals_that_want_them(tmp_path):
    command = [str(binary()), "doctor", "--data-dir", str(tmp_path / "none")]
    environment = clean_environment(tmp_path) | {"TERM": "xterm"}
    assert b"\x1b[32mok     \x1b[0m" in seen_at_a_terminal(command, environment, b"newest backup")
    for quiet in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        seen = seen_at_a_terminal(command, environment | quiet, b"newest backup")
        assert b"newest backup" in seen and b"\x1b[" not in seen
    piped = subprocess.run(command, env=environment, capture_output=True, timeout=60, check=True)
    assert b"newest backup" in piped.stdout and b"\x1b[" not in piped.stdout
