"""What a server begins with: a file of accounts, users, keys and buckets, an account id by choice, and the world of `ironkeep dev`."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from conformance.audit import events
from conformance.principals import Clients, Endpoint, Principal
from conformance.refusal import refused
from conformance.server import Server, ServerFailed, binary, clean_environment
from conformance.waiting import eventually

ACCOUNT = "444455556666"

WORLD = """
[[account]]
name = "audit"
email = "audit@example.com"

[[user]]
name = "alice"
access-key = true
policies.all = '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": ["s3:*", "kms:*"], "Resource": "*"}}'

[[user]]
name = "eve"
access-key = true
policies.bucket.Version = "2012-10-17"
policies.bucket.Statement = { Effect = "Allow", Action = "s3:GetObject", Resource = "*" }

[[user]]
name = "auditor"
account = "audit"
attached = ["arn:aws:iam::aws:policy/SecurityAudit"]

[[key]]
alias = "alias/photos"
description = "of the photos"

[[bucket]]
name = "first-world-photos"
key = "alias/photos"
versioning = true
policy.Version = "2012-10-17"
policy.Statement = { Effect = "Deny", Principal = "*", Action = "s3:DeleteObject", Resource = "arn:aws:s3:::first-world-photos/*" }
"""


@pytest.fixture
def world(tmp_path):
    path = tmp_path / "world.toml"
    path.write_text(WORLD)
    return path


def users(server):
    """Clients of each user that got an access key."""
    keys = json.loads(Path(server.ready["access_keys_file"]).read_text())
    return {key["user"]: Clients(server.http, Principal(key["access_key_id"], key["secret_access_key"], account=key["account"])) for key in keys}


def said(server, message):
    lines = [json.loads(line)["fields"] for line in server.log().splitlines() if line.strip()]
    return [line for line in lines if message in line.get("message", "")]


def test_a_file_of_accounts_users_keys_and_buckets_is_there_before_anybody_is_served(fresh_server, world):
    server = fresh_server(extra_arguments=["--init", world, "--account-id", ACCOUNT, "--store", "memory"])
    assert server.account == ACCOUNT
    of = users(server)
    assert sorted(of) == ["alice", "eve"]
    assert os.stat(server.ready["access_keys_file"]).st_mode & 0o777 == 0o600
    put = of["alice"].s3.put_object(Bucket="first-world-photos", Key="a", Body=b"secret")
    assert put["ServerSideEncryption"] == "aws:kms" and put["VersionId"]
    assert of["alice"].s3.get_object(Bucket="first-world-photos", Key="a")["Body"].read() == b"secret"
    with refused("AccessDenied", 403, "kms:Decrypt"):
        of["eve"].s3.get_object(Bucket="first-world-photos", Key="a")
    with refused("AccessDenied", 403):
        of["alice"].s3.delete_object(Bucket="first-world-photos", Key="a")
    root = Clients(server.http, server.root)
    assert "audit" in [account["Name"] for account in root.organizations.list_accounts()["Accounts"]]
    description = root.kms.describe_key(KeyId="alias/photos")["KeyMetadata"]["Description"]
    assert description == "of the photos"


def test_what_the_file_asked_for_is_recorded_as_the_servers_work_for_root(fresh_server, world):
    server = fresh_server(extra_arguments=["--init", world, "--store", "memory"])
    root = Clients(server.http, server.root)
    applied = eventually(lambda: events(root, name="ApplyInitFile"), what="the record of the file")
    assert [event["serviceEventDetails"]["thingCount"] for event in applied] == [6]
    made = events(root, name="CreateUser")
    assert {event["requestParameters"]["userName"] for event in made} == {"alice", "eve"}
    assert {(event["userIdentity"]["type"], event["userIdentity"]["invokedBy"]) for event in made} == {("Root", "ironkeep.amazonaws.com")}


def test_a_file_counts_once(fresh_server, world):
    """What became of its things since stays: a user who was deleted is not back at the next start."""
    server = fresh_server(extra_arguments=["--init", world])
    root = Clients(server.http, server.root)
    name = "eve"
    for key in root.iam.list_access_keys(UserName=name)["AccessKeyMetadata"]:
        root.iam.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
    root.iam.delete_user_policy(UserName=name, PolicyName="bucket")
    root.iam.delete_user(UserName=name)
    server.restart()
    assert said(server, "this file was applied before")
    with refused("NoSuchEntity", 404):
        Clients(server.http, server.root).iam.get_user(UserName=name)
    world.write_text(WORLD + '\n[[user]]\nname = "mallory"\n')
    server.restart()
    assert said(server, "`--init` does nothing: a file was applied before, and this is another")
    with refused("NoSuchEntity", 404):
        Clients(server.http, server.root).iam.get_user(UserName="mallory")


@pytest.mark.parametrize(
    "text, line, cause",
    [
        ('[[user]]\nname = "a"\n\n[[bucket]]\nname = "Not_A_Bucket"\n', 4, "Not_A_Bucket"),
        ('[[user]]\nname = "a"\nadmin = true\n', 3, "unknown field `admin`"),
        ('\n[[user]]\nname = "a"\npolicies.p = "{}"\n', 2, "policy `p`"),
        ('[[parameter]]\nname = "a"\n', 1, "unknown field `parameter`"),
    ],
)
def test_a_file_is_refused_whole_with_the_line_at_fault(tmp_path, text, line, cause):
    path = tmp_path / "world.toml"
    path.write_text(text)
    done = subprocess.run(
        [str(binary()), "serve", "--http", "127.0.0.1:0", "--https", "off", "--admin", "off", "--init", str(path)],
        env=clean_environment(tmp_path), cwd=tmp_path, capture_output=True, text=True, timeout=60,
    )
    assert done.returncode == 1
    last = done.stderr.splitlines()[-1]
    assert f"line {line}: " in last and cause in last and str(path) in last, last
    assert not (tmp_path / "ironkeep-data").exists(), "nothing was made"


def test_what_only_the_services_know_is_refused_by_its_line_and_can_be_mended(fresh_server, tmp_path):
    path = tmp_path / "world.toml"
    text = '[[user]]\nname = "alice"\naccess-key = true\n\n[[user]]\nname = "bob"\nattached = ["arn:aws:iam::aws:policy/{}"]\n'
    path.write_text(text.format("NoSuchPolicy"))
    server = Server(extra_arguments=["--init", path])
    try:
        with pytest.raises(ServerFailed):
            server.start()
        assert f"`{path}`, line 5: NoSuchEntity" in server.log()
        path.write_text(text.format("ReadOnlyAccess"))
        server.start()
        attached = Clients(server.http, server.root).iam.list_attached_user_policies(UserName="bob")["AttachedPolicies"]
        assert [policy["PolicyName"] for policy in attached] == ["ReadOnlyAccess"]
        assert sorted(users(server)) == ["alice"], "the key of the first attempt is the one there is"
        assert len(Clients(server.http, server.root).iam.list_access_keys(UserName="alice")["AccessKeyMetadata"]) == 1
        server.stop()
    finally:
        server.destroy()


def test_another_account_id_than_that_of_the_installation_is_refused(fresh_server):
    server = fresh_server(extra_arguments=["--account-id", ACCOUNT])
    assert server.account == ACCOUNT
    server.restart()
    server.stop()
    server.extra_arguments = ["--account-id", "777788889999"]
    with pytest.raises(ServerFailed):
        server.start()
    assert f"`--account-id` is 777788889999, and the account of this installation is {ACCOUNT}" in server.log()
    server.extra_arguments = []
    server.process = None
    server.start()
    assert server.account == ACCOUNT


@pytest.mark.parametrize("account", ["000000000000", "12345", "12345678901a"])
def test_an_account_id_has_twelve_digits_and_is_somebodys(tmp_path, account):
    done = subprocess.run(
        [str(binary()), "serve", "--account-id", account], env=clean_environment(tmp_path), cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1 and "`--account-id`" in done.stderr.splitlines()[-1]
    assert not (tmp_path / "ironkeep-data").exists()


# `ironkeep dev`.


@pytest.fixture
def dev(tmp_path):
    """A running `ironkeep dev`: its ready file and what it has printed, once it is served."""
    ready, output = tmp_path / "ready.json", tmp_path / "stdout"
    command = [str(binary()), "dev", "--http", "127.0.0.1:0", "--https", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--ready-file", str(ready)]
    with open(output, "w", encoding="utf-8") as stream:
        process = subprocess.Popen(command, env=clean_environment(tmp_path), cwd=tmp_path, stdout=stream, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
    try:

        def toured():
            assert process.poll() is None, output.read_text()
            return "Ctrl-C ends the server" in output.read_text()

        eventually(toured, seconds=60, what="the end of the tour")
        yield json.loads(ready.read_text()), output.read_text()
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def test_the_tour_shows_what_really_happened(dev):
    ready, printed = dev
    steps = re.findall(r"^  \d\. (.*)\n     (\d+) (.*)$", printed, re.MULTILINE)
    assert [status for _, status, _ in steps] == ["200", "200", "403", "400", "200"], printed
    assert "kms:Decrypt" in steps[2][2] and "KMS.DisabledException" in steps[3][2]
    assert ready["account"] == "111122223333"
    root = Clients(Endpoint(ready["http"], ready["region"], None), saved(Path(ready["access_keys_file"]).with_name("root-access-key.env")))
    codes = [event.get("errorCode") for event in eventually(lambda: events(root, name="GetObject"), what="the reads in the trail")]
    assert sorted(filter(None, codes)) == ["AccessDenied", "KMS.DisabledException"], codes


def saved(path):
    lines = dict(re.findall(r"^export (\w+)=(.*)$", path.read_text(), re.MULTILINE))
    return Principal(lines["AWS_ACCESS_KEY_ID"], lines["AWS_SECRET_ACCESS_KEY"])


def test_every_command_of_the_tour_does_what_it_says(dev, tmp_path):
    """As somebody pastes them, with the AWS CLI and `ironkeep` in PATH."""
    _, printed = dev
    lines = printed.split("Now you, in another terminal:")[1].split("Ctrl-C ends")[0]
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, command in {"aws": f"{sys.executable} -m awscli", "ironkeep": str(binary())}.items():
        (programs / name).write_text(f'#!/bin/sh\nexec {command} "$@"\n')
        (programs / name).chmod(0o755)
    environment = clean_environment(tmp_path) | {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(["bash", "-c", lines], env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.stdout.count("The recipe is a secret.") == 1, done
    assert done.stderr.count("(KMS.DisabledException)") == 1 and done.stderr.count("(AccessDenied)") == 1, done.stderr
    assert "ImplicitDeny: User: " in done.stdout, done.stdout
    assert '"EventName": "Decrypt"' in done.stdout


def test_nothing_is_left_of_the_world(tmp_path):
    ready = tmp_path / "ready.json"
    command = [str(binary()), "dev", "--http", "127.0.0.1:0", "--https", "off", "--admin", "off", "--ready-file", str(ready)]
    process = subprocess.Popen(command, env=clean_environment(tmp_path), cwd=tmp_path, stdout=subprocess.PIPE, text=True)
    try:
        while "Ctrl-C ends" not in process.stdout.readline():
            assert process.poll() is None
        folder = Path(json.loads(ready.read_text())["access_keys_file"]).parent
        assert folder.is_dir()
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    assert not folder.exists() and not ready.exists()
