"""`ironkeep doctor` and `ironkeep self-check`: what they see, what they say, and their exit status."""

import json
import os
import re
import subprocess

import pytest

from conformance.principals import Clients
from conformance.server import binary, clean_environment, run_cli

PASSPHRASE = "correct horse battery staple"


@pytest.fixture
def stopped(fresh_server):
    """A server with an object under a KMS key, stopped."""
    server = fresh_server()
    root = Clients(server.http, server.root)
    root.s3.create_bucket(Bucket="kept")
    root.s3.put_object(Bucket="kept", Key="a", Body=b"a", ServerSideEncryption="aws:kms")
    server.stop()
    return server


def checks(server, *arguments, **options):
    done = run_cli(server, "doctor", "--data-dir", server.data_dir, "--json", *arguments, check=False, **options)
    answer = json.loads(done.stdout)
    assert (done.returncode == 0) == answer["isHealthy"], done.stderr
    return answer["isHealthy"], {check["name"]: check for check in answer["checks"]}


def states(found):
    return {name: check["state"] for name, check in found.items()}


def test_a_fresh_installation_is_healthy_and_told_of_its_one_kind_of_slot(stopped):
    healthy, found = checks(stopped)
    assert healthy
    expected = {
        "settings": "ok", "environment": "ok", "data directory": "ok", "files without a name": "ok", "disk space": "ok",
        "files with secrets": "ok", "access keys in clear": "ok", "key slots": "warning", "locked memory": "ok", "core files": "ok",
        "newest backup": "note",
    }
    assert expected.items() <= states(found).items(), found
    assert {"system calls", "open files", "swap", "clock"} <= found.keys()
    assert "ironkeep slots add" in found["key slots"]["remedy"]
    strict, _ = checks(stopped, "--strict")
    assert not strict


def test_two_kinds_of_slot_are_enough(stopped):
    phrase = stopped.home / "passphrase"
    phrase.write_text(PASSPHRASE)
    phrase.chmod(0o600)
    run_cli(stopped, "slots", "add", "--data-dir", stopped.data_dir, "--new-passphrase-file", phrase)
    _, found = checks(stopped)
    assert found["key slots"]["state"] == "ok" and "key file, passphrase" in found["key slots"]["detail"]


def test_files_that_others_may_read_fail_by_name(stopped):
    (stopped.data_dir / "root.key").chmod(0o640)
    healthy, found = checks(stopped)
    assert not healthy and found["files with secrets"]["state"] == "failed"
    assert str(stopped.data_dir / "root.key") in found["files with secrets"]["detail"]
    assert found["files with secrets"]["remedy"].startswith("chmod 0600 ")
    (stopped.data_dir / "root.key").chmod(0o600)
    stopped.data_dir.chmod(0o755)
    healthy, found = checks(stopped)
    stopped.data_dir.chmod(0o700)
    assert not healthy and found["data directory"]["state"] == "failed" and "0755" in found["data directory"]["detail"]


def test_what_lies_about_and_does_nothing_is_a_warning(stopped):
    (stopped.data_dir / "root-access-key.env").write_text("export AWS_ACCESS_KEY_ID=x\n")
    (stopped.data_dir / "root-access-key.env").chmod(0o600)
    _, found = checks(stopped, environment={"IRONKEEP_DATADIR": "/tmp"})
    assert states(found)["access keys in clear"] == states(found)["environment"] == "warning"
    assert "IRONKEEP_DATADIR" in found["environment"]["detail"]


def test_a_clock_behind_the_data_fails(stopped):
    later = os.stat(stopped.data_dir).st_mtime + 3600
    os.utime(stopped.data_dir / "keyslots", (later, later))
    healthy, found = checks(stopped)
    assert not healthy and found["clock"]["state"] == "failed", found["clock"]


def test_a_limit_of_locked_memory_that_is_too_low_fails(stopped):
    command = ["bash", "-c", 'ulimit -l 0; exec "$@"', "bash"]
    done = subprocess.run(
        [*command, str(binary()), "doctor", "--data-dir", str(stopped.data_dir), "--json"],
        env=clean_environment(stopped.home), capture_output=True, text=True, timeout=60,
    )
    found = {check["name"]: check["state"] for check in json.loads(done.stdout)["checks"]}
    # With CAP_IPC_LOCK, as root has it, the limit does not count.
    assert found["locked memory"] == ("warning" if os.geteuid() == 0 else "failed")


def test_backups_are_looked_for_where_they_are_said_to_be(stopped):
    folder = stopped.home / "backups"
    folder.mkdir()
    _, found = checks(stopped, "--backup-dir", folder)
    assert found["newest backup"]["state"] == "failed"
    (folder / "monday").mkdir()
    assert checks(stopped, "--backup-dir", folder)[1]["newest backup"]["state"] == "ok"
    old = os.stat(folder / "monday").st_mtime - 9 * 86400
    os.utime(folder / "monday", (old, old))
    _, found = checks(stopped, "--backup-dir", folder)
    assert found["newest backup"]["state"] == "warning" and "9 days" in found["newest backup"]["detail"]


def test_settings_that_are_not_understood_are_a_check_too(stopped):
    healthy, found = checks(stopped, environment={"IRONKEEP_REGION": "nowhere at all"})
    assert not healthy and found["settings"]["state"] == "failed" and "--region" in found["settings"]["detail"]


def test_people_read_lines_without_colours_in_a_pipe(stopped):
    done = run_cli(stopped, "doctor", "--data-dir", stopped.data_dir)
    assert "\x1b" not in done.stdout
    assert re.search(r"^ok       data directory: ", done.stdout, re.MULTILINE)
    assert re.search(r"^warning  key slots: .*\n         -> `ironkeep slots add`", done.stdout, re.MULTILINE)


# `ironkeep self-check`.


def test_a_release_says_that_it_reads_what_is_there(stopped):
    done = run_cli(stopped, "self-check", "--data-dir", stopped.data_dir, "--json")
    answer = json.loads(done.stdout)
    named = {check["name"]: check for check in answer["checks"]}
    assert answer["isGood"] and all(check["isGood"] for check in answer["checks"])
    assert {"SHA-256 (FIPS 180-4)", "object sealed by format 1", "key slots", "parts", "journal", "files of objects"} <= named.keys()
    tables = [name for name in named if name.startswith("table ")]
    assert len(tables) > 8 and any("(svc-kms)" in name for name in tables) and any("(svc-s3)" in name for name in tables), tables


def test_without_an_installation_cryptography_alone_is_asked(stopped):
    done = run_cli(stopped, "self-check", "--data-dir", stopped.home / "nothing", "--json")
    assert {check["detail"] for check in json.loads(done.stdout)["checks"]} == {"known answer"}
    assert not (stopped.home / "nothing").exists()


def test_what_this_release_cannot_read_is_exit_status_1(stopped):
    (stopped.data_dir / "journal" / "installation").unlink()
    done = run_cli(stopped, "self-check", "--data-dir", stopped.data_dir, check=False)
    assert done.returncode == 1
    assert re.search(r"^failed  parts: .*journal", done.stdout, re.MULTILINE), done.stdout
    assert "keep the earlier release" in done.stderr


def test_a_running_server_keeps_the_self_check_out(fresh_server):
    server = fresh_server()
    done = run_cli(server, "self-check", "--data-dir", server.data_dir, check=False)
    assert done.returncode == 1 and "failed  root key: a server runs with the data directory" in done.stdout, done.stdout
