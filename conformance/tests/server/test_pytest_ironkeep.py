"""The package clients/pytest-ironkeep, as the tests of somebody else use it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conformance.server import binary, clean_environment

PACKAGE = Path(__file__).resolve().parents[3] / "clients" / "pytest-ironkeep"

ABOUT_DENIALS = '''
import json

import pytest
from pytest_ironkeep import NotDenied, allow, denied, deny


@pytest.fixture(scope="session")
def data(ironkeep):
    admin = ironkeep.client("s3")
    admin.create_bucket(Bucket="data")
    admin.put_object(Bucket="data", Key="a", Body=b"1")


def test_a_denial_is_seen_with_its_action(ironkeep, data):
    app = ironkeep.user(allow("s3:GetObject", "arn:aws:s3:::data/*"), deny("s3:DeleteObject"))
    assert app.client("s3").get_object(Bucket="data", Key="a")["Body"].read() == b"1"
    with denied("s3:DeleteObject") as denial:
        app.client("s3").delete_object(Bucket="data", Key="a")
    assert denial.code == "AccessDenied" and denial.is_explicit
    with denied("s3:PutObject") as denial:
        app.client("s3").put_object(Bucket="data", Key="b", Body=b"")
    assert not denial.is_explicit


def test_json_services_deny_too(ironkeep):
    key = ironkeep.client("kms").create_key()["KeyMetadata"]["Arn"]
    with denied("kms:Encrypt"):
        ironkeep.user().client("kms").encrypt(KeyId=key, Plaintext=b"a")


def test_a_head_is_denied_without_a_name(ironkeep, data):
    with denied():
        ironkeep.user().client("s3").head_object(Bucket="data", Key="a")


def test_what_is_allowed_is_no_denial(ironkeep, data):
    app = ironkeep.user(allow("s3:*"))
    with pytest.raises(NotDenied, match="was allowed"):
        with denied("s3:GetObject"):
            app.client("s3").get_object(Bucket="data", Key="a")


def test_what_fails_otherwise_is_no_denial(ironkeep):
    app = ironkeep.user(allow("s3:*"))
    with pytest.raises(NotDenied, match="NoSuchBucket"):
        with denied("s3:GetObject"):
            app.client("s3").get_object(Bucket="absent-bucket", Key="a")


def test_another_action_is_no_denial_of_this(ironkeep, data):
    with pytest.raises(NotDenied, match="for s3:GetObject and not for s3:DeleteObject"):
        with denied("s3:DeleteObject"):
            ironkeep.user().client("s3").get_object(Bucket="data", Key="a")


def test_sessions_of_roles_are_callers(ironkeep, data):
    app = ironkeep.user(allow("sts:AssumeRole"))
    trust = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"AWS": app.arn}, "Action": "sts:AssumeRole"}}
    role = ironkeep.client("iam").create_role(RoleName="reader", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    with denied("s3:GetObject"):
        ironkeep.assume(role, by=app).client("s3").get_object(Bucket="data", Key="a")
'''

ABOUT_A_WORLD = '''
from pytest_ironkeep import denied


def test_it_begins_with_the_file(ironkeep):
    assert ironkeep.account == "444455556666"
    eve = ironkeep.users()["eve"]
    assert eve.arn == "arn:aws:iam::444455556666:user/eve"
    assert eve.client("sts").get_caller_identity()["Arn"] == eve.arn
    with denied("s3:ListBucket"):
        eve.client("s3").list_objects_v2(Bucket="of-the-world")


def test_a_server_of_its_own_is_another(ironkeep, ironkeep_server):
    ironkeep.client("s3").create_bucket(Bucket="only-here")
    names = [bucket["Name"] for bucket in ironkeep_server.client("s3").list_buckets()["Buckets"]]
    assert names == ["of-the-world"]
'''

ABOUT_CONTROLS = '''
import botocore.exceptions
import pytest
from pytest_ironkeep import denied


def test_what_would_be_denied_is_told(ironkeep):
    ironkeep.client("s3").create_bucket(Bucket="data")
    app = ironkeep.user()
    with ironkeep.soft() as denials:
        app.client("s3").put_object(Bucket="data", Key="a", Body=b"1")
    told = [denial for denial in denials() if denial["principal"] == app.arn]
    assert [(denial["operation"], denial["wasAllowed"]) for denial in told] == [("s3:PutObject", True)]
    with denied("s3:PutObject"):
        app.client("s3").put_object(Bucket="data", Key="a", Body=b"1")


def test_a_throttled_client_tries_again(ironkeep):
    ironkeep.fail("s3:ListBuckets", "throttle", 2)
    for _ in range(2):
        with pytest.raises(botocore.exceptions.ClientError, match="SlowDown"):
            ironkeep.client("s3").list_buckets()
    ironkeep.fail("s3:ListBuckets")
    ironkeep.client("s3", retries={"total_max_attempts": 2, "mode": "standard"}).list_buckets()


def test_a_state_is_kept_and_put_back(ironkeep_server):
    s3 = ironkeep_server.client("s3")
    s3.create_bucket(Bucket="kept")
    s3.put_object(Bucket="kept", Key="a", Body=b"1")
    ironkeep_server.snapshot("one")
    s3.put_object(Bucket="kept", Key="a", Body=b"2")
    ironkeep_server.reset()
    assert s3.list_buckets()["Buckets"] == []
    ironkeep_server.restore("one")
    assert s3.get_object(Bucket="kept", Key="a")["Body"].read() == b"1"
'''

WORLD = '[[user]]\nname = "eve"\naccess-key = true\n\n[[bucket]]\nname = "of-the-world"\n'
INI = "[pytest]\nironkeep_init = world.toml\nironkeep_account_id = 444455556666\n"


def run(folder, *arguments):
    environment = clean_environment(folder) | {
        "PYTHONPATH": str(PACKAGE / "src"), "IRONKEEP_BIN": str(binary()), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONDONTWRITEBYTECODE": "1",
    }
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "pytest_ironkeep", "-p", "no:cacheprovider", *arguments],
        env=environment, cwd=folder, capture_output=True, text=True, timeout=180,
    )


def test_denials_are_asserted(tmp_path):
    (tmp_path / "test_denials.py").write_text(ABOUT_DENIALS)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    done = run(tmp_path)
    assert done.returncode == 0 and "7 passed" in done.stdout, done.stdout


def test_a_world_is_there_from_the_beginning(tmp_path):
    (tmp_path / "test_world.py").write_text(ABOUT_A_WORLD)
    (tmp_path / "world.toml").write_text(WORLD)
    (tmp_path / "pytest.ini").write_text(INI)
    done = run(tmp_path)
    assert done.returncode == 0 and "2 passed" in done.stdout, done.stdout


def test_a_server_fails_forgets_and_remembers_as_it_is_told(tmp_path):
    (tmp_path / "test_controls.py").write_text(ABOUT_CONTROLS)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    done = run(tmp_path)
    assert done.returncode == 0 and "3 passed" in done.stdout, done.stdout


def test_the_readme_shows_a_test_that_passes(tmp_path):
    code = (PACKAGE / "README.md").read_text().split("```python\n")[1].split("```")[0]
    (tmp_path / "test_readme.py").write_text(code)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    done = run(tmp_path)
    assert done.returncode == 0 and "1 passed" in done.stdout, done.stdout


def test_a_test_that_is_wrong_fails(tmp_path):
    wrong = "from pytest_ironkeep import denied\n\ndef test_it(ironkeep):\n    with denied('s3:ListAllMyBuckets'):\n        ironkeep.client('s3').list_buckets()\n"
    (tmp_path / "test_wrong.py").write_text(wrong)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    done = run(tmp_path)
    assert done.returncode == 1 and "NotDenied: was allowed: s3:ListAllMyBuckets" in done.stdout, done.stdout


def test_a_program_that_is_not_there_is_named(tmp_path):
    (tmp_path / "test_it.py").write_text("def test_it(ironkeep):\n    pass\n")
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    done = run(tmp_path, "--ironkeep-bin", str(tmp_path / "absent"))
    assert done.returncode == 1 and str(tmp_path / "absent") in done.stdout


@pytest.mark.parametrize("entry", ["pytest11", 'ironkeep = "pytest_ironkeep"'])
def test_pytest_finds_the_package_once_it_is_installed(entry):
    assert entry in (PACKAGE / "pyproject.toml").read_text()
