"""What tests may switch (docs/decisions/0054): only where nothing is kept and nobody else is."""

import dataclasses
import json
import subprocess
import urllib.error
import urllib.request

import pytest

from conformance.audit import events
from conformance.principals import Clients, allow, create_user
from conformance.refusal import refused
from conformance.server import binary, clean_environment
from conformance.waiting import eventually

CONTROLS = ["--store", "memory", "--test-controls", "on"]


def control(server, method, path="", body=None, headers=()):
    """Status and answer of a request to the controls."""
    url = f"{server.ready['admin']}/_ironkeep/test/{path}".rstrip("/")
    data = None if body is None else json.dumps(body).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data=data, method=method, headers=dict(headers)), timeout=60) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def renew(server, method, path):
    """Has the server begin anew, and waits until it serves again."""
    status, answer = control(server, method, path)
    assert status == 202, answer

    def is_there():
        try:
            return control(server, "GET")[1]["generation"] == answer["generation"]
        except (ConnectionError, urllib.error.URLError) as error:
            raise AssertionError(error) from error

    eventually(is_there, seconds=60, what="the next life of the server")


@pytest.fixture
def controlled(fresh_server):
    return fresh_server(extra_arguments=CONTROLS)


@pytest.fixture
def root_of(controlled):
    return Clients(controlled.http, controlled.root)


def refused_start(tmp_path, *arguments, environment=()):
    done = subprocess.run(
        [str(binary()), "serve", "--http", "127.0.0.1:0", "--https", "off", "--test-controls", "on", *arguments],
        env=clean_environment(tmp_path) | {"IRONKEEP_ROOT_ACCESS_KEY_ID": "root", "IRONKEEP_ROOT_SECRET_ACCESS_KEY": "long enough"} | dict(environment),
        cwd=tmp_path, capture_output=True, text=True, timeout=60,
    )
    assert done.returncode == 1, done
    assert not (tmp_path / "ironkeep-data").exists(), "nothing was made"
    return done.stderr.splitlines()[-1]


def test_no_store_that_lasts_has_them(tmp_path):
    said = refused_start(tmp_path, "--admin", "127.0.0.1:0")
    assert said.startswith("error: `--test-controls`: it needs `--store memory`"), said


def test_a_database_that_lasts_has_them_neither(tmp_path):
    """Refused before anything is opened: there is no such database."""
    said = refused_start(tmp_path, "--admin", "127.0.0.1:0", "--postgres", "postgresql:///none?host=/nowhere")
    assert "it needs `--store memory`" in said, said


@pytest.mark.parametrize("admin", ["off", "0.0.0.0:0"])
def test_whoever_is_elsewhere_does_not_reach_them(tmp_path, admin):
    assert "on a loopback address" in refused_start(tmp_path, "--store", "memory", "--admin", admin)


def test_a_root_key_that_nobody_would_know_after_a_reset_is_refused(tmp_path):
    environment = clean_environment(tmp_path)
    done = subprocess.run(
        [str(binary()), "serve", "--http", "127.0.0.1:0", "--https", "off", "--admin", "127.0.0.1:0", *CONTROLS],
        env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60,
    )
    assert done.returncode == 1 and "it needs IRONKEEP_ROOT_ACCESS_KEY_ID" in done.stderr.splitlines()[-1]


def test_a_server_without_them_knows_no_such_path(fresh_server):
    server = fresh_server(extra_arguments=["--store", "memory"])
    for method, path in [("GET", ""), ("PUT", "mode"), ("POST", "reset")]:
        status, _ = control(server, method, path, {"mode": "soft"})
        assert status == (404 if method == "GET" else 405)
    with refused("AccessDenied", 403):
        create_and_list(server)


def create_and_list(server):
    Clients(server.http, create_user(Clients(server.http, server.root))).s3.list_buckets()


def test_a_web_page_does_not_reach_them(controlled):
    status, answer = control(controlled, "PUT", "mode", {"mode": "soft"}, {"Origin": "http://example.com"})
    assert status == 403 and "web pages" in answer
    assert control(controlled, "GET")[1]["mode"] == "enforce"


def test_soft_mode_lets_pass_and_tells(controlled, root_of):
    root_of.s3.create_bucket(Bucket="soft")
    key = root_of.kms.create_key()["KeyMetadata"]["Arn"]
    user = Clients(controlled.http, create_user(root_of, allow("s3:GetObject")))
    with refused("AccessDenied", 403, "s3:PutObject"):
        user.s3.put_object(Bucket="soft", Key="a", Body=b"1")
    assert control(controlled, "PUT", "mode", {"mode": "soft"})[1]["mode"] == "soft"
    user.s3.put_object(Bucket="soft", Key="a", Body=b"1", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    _, denials = control(controlled, "GET", "denials")
    told = [(denial["operation"], denial["wasAllowed"]) for denial in denials if denial["principal"] == user.principal.arn]
    assert told == [("s3:PutObject", False), ("s3:PutObject", True), ("kms:GenerateDataKey", True)], denials
    assert "is not authorized to perform: kms:GenerateDataKey" in denials[-1]["text"]
    recorded = eventually(
        lambda: [event for event in events(root_of, name="PutObject") if "wouldBeDenied" in event.get("additionalEventData", {})],
        what="the record that says so",
    )
    assert ["s3:PutObject" in text for text in recorded[0]["additionalEventData"]["wouldBeDenied"]] == [True]
    assert control(controlled, "DELETE", "denials")[1]["denials"] == 0
    control(controlled, "PUT", "mode", {"mode": "enforce"})
    with refused("AccessDenied", 403, "s3:PutObject"):
        user.s3.put_object(Bucket="soft", Key="a", Body=b"1")


def test_soft_mode_overlooks_policies_and_nothing_else(controlled, root_of):
    """An explicit deny is a policy; a disabled key, a wrong secret and a bucket that is not there are none."""
    control(controlled, "PUT", "mode", {"mode": "soft"})
    user = Clients(controlled.http, create_user(root_of, {"Effect": "Deny", "Action": "*", "Resource": "*"}))
    key = root_of.kms.create_key()["KeyMetadata"]["Arn"]
    user.kms.encrypt(KeyId=key, Plaintext=b"a")
    root_of.kms.disable_key(KeyId=key)
    with refused("DisabledException", 400):
        user.kms.encrypt(KeyId=key, Plaintext=b"a")
    with refused("NoSuchBucket", 404):
        user.s3.list_objects_v2(Bucket="absent-bucket")
    import dataclasses

    wrong = Clients(controlled.http, dataclasses.replace(user.principal, secret_access_key="wrong"))
    with refused("SignatureDoesNotMatch", 403):
        wrong.s3.list_buckets()


@pytest.mark.parametrize(
    "operation, kind, status, code, call",
    [
        ("s3:ListBuckets", "throttle", 503, "SlowDown", lambda root: root.s3.list_buckets()),
        ("s3:*", "internal", 500, "InternalError", lambda root: root.s3.list_buckets()),
        ("kms:ListKeys", "throttle", 400, "ThrottlingException", lambda root: root.kms.list_keys()),
        ("kms:ListKeys", "unavailable", 503, "ServiceUnavailableException", lambda root: root.kms.list_keys()),
        ("iam:ListUsers", "throttle", 400, "Throttling", lambda root: root.iam.list_users()),
    ],
)
def test_a_fault_comes_as_often_as_it_is_set(controlled, root_of, operation, kind, status, code, call):
    answer = control(controlled, "PUT", "faults", [{"operation": operation, "kind": kind, "count": 2}])
    assert answer[0] == 200 and answer[1]["faults"] == [{"operation": operation, "kind": kind, "count": 2}]
    for _ in range(2):
        with refused(code, status):
            call(root_of)
    call(root_of)
    assert control(controlled, "GET")[1]["faults"] == []


@pytest.mark.parametrize("fault", [{"operation": "s3:Nothing", "kind": "throttle"}, {"operation": "s3:GetObject", "kind": "odd"}, {"operation": "s3"}, {"operation": "s3:*", "kind": "internal", "count": 0}])
def test_a_fault_that_could_never_come_is_refused(controlled, fault):
    status, answer = control(controlled, "PUT", "faults", [fault])
    assert status == 400 and "the body is a list of" in answer


def test_a_reset_leaves_nothing_but_account_and_root(fresh_server, tmp_path):
    world = tmp_path / "world.toml"
    world.write_text('[[bucket]]\nname = "of-the-world"\n')
    server = fresh_server(extra_arguments=[*CONTROLS, "--init", world])
    root, account = Clients(server.http, server.root), server.account
    root.s3.create_bucket(Bucket="gone")
    root.iam.create_user(UserName="gone")
    control(server, "PUT", "mode", {"mode": "soft"})
    renew(server, "POST", "reset")
    assert [bucket["Name"] for bucket in root.s3.list_buckets()["Buckets"]] == ["of-the-world"]
    assert root.iam.list_users()["Users"] == []
    assert root.sts.get_caller_identity()["Account"] == account
    assert control(server, "GET")[1]["mode"] == "enforce"


def test_a_snapshot_is_of_one_moment(controlled, root_of):
    """Rows, files of objects and keys are put back together, as often as one likes."""
    root_of.s3.create_bucket(Bucket="kept")
    key = root_of.kms.create_key()["KeyMetadata"]["Arn"]
    body = b"x" * 300_000
    root_of.s3.put_object(Bucket="kept", Key="a", Body=body, ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    renew(controlled, "PUT", "snapshots/one")
    for _ in range(2):
        root_of.s3.delete_object(Bucket="kept", Key="a")
        root_of.kms.disable_key(KeyId=key)
        root_of.iam.create_user(UserName="later")
        renew(controlled, "POST", "snapshots/one/restore")
        assert root_of.s3.get_object(Bucket="kept", Key="a")["Body"].read() == body
        assert root_of.iam.list_users()["Users"] == []
    assert control(controlled, "GET")[1]["snapshots"] == ["one"]
    status, answer = control(controlled, "POST", "snapshots/two/restore")
    assert status == 409 and "no such snapshot" in answer
    assert control(controlled, "PUT", "snapshots/..%2Fout")[0] == 400
