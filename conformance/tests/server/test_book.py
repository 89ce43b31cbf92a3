"""The book in `docs`: its table of contents, its links, and the commands of its guides, run as they are written."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from conformance.principals import AwsCli, Clients, Principal, allow, policy
from conformance.server import Server, binary

ROOT = Path(__file__).resolve().parents[3]
BOOK = ROOT / "docs"
PAGES = sorted(page for page in BOOK.rglob("*.md") if page.name != "SUMMARY.md" and "decisions" not in page.parts)
LINKED = sorted([*ROOT.glob("*.md"), *BOOK.rglob("*.md")])
SECONDS_MAX = 280


def prose(text):
    """A page without its blocks of code, in which brackets are no links."""
    return re.sub(r"^    [^\n]*$|^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


def anchors(page):
    """The fragments by which headings of a page are reached, as GitHub and mdBook make them."""
    headings = re.findall(r"^#+ (.+)$", prose(page.read_text()), re.MULTILINE)
    plain = [re.sub(r"[^\w\- ]", "", re.sub(r"\]\([^)]*\)", "", heading)).strip() for heading in headings]
    return {heading.lower().replace(" ", "-") for heading in plain}


def test_each_page_is_in_the_table_of_contents_once():
    named = re.findall(r"\]\(([^)]+)\)", (BOOK / "SUMMARY.md").read_text())
    assert sorted(named) == [str(page.relative_to(BOOK)) for page in PAGES]


@pytest.mark.parametrize("page", LINKED, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(page.read_text())):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, fragment = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        assert there.exists(), target
        if fragment and there.suffix == ".md":
            assert fragment in anchors(there), target


def commands(name):
    """The blocks of a guide that are marked as shell commands, one after another."""
    return "\n".join(re.findall(r"^```sh$(.*?)^```$", (BOOK / "guides" / name).read_text(), re.MULTILINE | re.DOTALL))


@pytest.fixture
def server(tmp_path):
    with Server(data_dir=tmp_path / "ironkeep-data") as server:
        yield server


def follow(server, tmp_path, name):
    """Runs a guide in one shell, as the root user; returns what it printed."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "aws").write_text(f'#!/bin/sh\nexec {sys.executable} -m awscli "$@"\n')
    (programs / "aws").chmod(0o755)
    (programs / "ironkeep").symlink_to(binary())
    environment = AwsCli(server.http, server.root).environment() | {
        "AWS_ENDPOINT_URL": server.http.url,
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
    }
    script = f"set -euo pipefail\n{commands(name)}"
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=SECONDS_MAX)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done


def test_the_first_hour(server, tmp_path):
    done = follow(server, tmp_path, "first-hour.md")
    assert done.stdout.count("alice 4200\n") == 1, done.stdout
    assert done.stderr.count("(AccessDenied)") == 1, done.stderr
    assert (tmp_path / "refused").read_text().count("KMS.DisabledException") == 2
    assert re.search(r"\troot\tDisableKey$", done.stdout, re.MULTILINE), done.stdout


def test_a_leaked_access_key(server, tmp_path):
    root = Clients(server.http, server.root)
    root.iam.create_user(UserName="deploy")
    root.iam.put_user_policy(UserName="deploy", PolicyName="all", PolicyDocument=policy(allow("*")))
    key = root.iam.create_access_key(UserName="deploy")["AccessKey"]
    leaked = Clients(server.http, Principal(key["AccessKeyId"], key["SecretAccessKey"]))
    leaked.iam.create_user(UserName="backdoor")
    made = leaked.sts.get_session_token()["Credentials"]
    session = Clients(server.http, Principal(made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"]))
    session.s3.list_buckets()
    done = follow(server, tmp_path, "leaked-access-key.md")
    assert re.search(r"\tCreateUser\tiam.amazonaws.com$", done.stdout, re.MULTILINE), done.stdout
    assert re.search(r"\tCreateUser$", done.stdout, re.MULTILINE), done.stdout
    assert done.stdout.endswith("Active\n"), done.stdout
    for clients, code in ((leaked, "InvalidAccessKeyId"), (session, "AccessDenied")):
        with pytest.raises(clients.s3.exceptions.ClientError) as refused:
            clients.s3.list_buckets()
        assert refused.value.response["Error"]["Code"] == code


def test_audit_day(server, tmp_path):
    root = Clients(server.http, server.root)
    key = root.kms.create_key()["KeyMetadata"]["KeyId"]
    root.kms.create_alias(AliasName="alias/audited", TargetKeyId=key)
    root.kms.enable_key_rotation(KeyId=key)
    root.kms.create_grant(KeyId=key, GranteePrincipal=root.sts.get_caller_identity()["Arn"], Operations=["Decrypt"])
    root.s3.create_bucket(Bucket="evidence")
    root.kms.disable_key(KeyId=key)
    root.kms.enable_key(KeyId=key)
    done = follow(server, tmp_path, "audit-day.md")
    assert 'evidence: {    "SSEAlgorithm": "AES256"}' in done.stdout, done.stdout
    assert f"{key} True" in done.stdout
    assert '"GranteePrincipal"' in done.stdout
    assert re.search(r"\troot\tDisableKey$", done.stdout, re.MULTILINE), done.stdout
