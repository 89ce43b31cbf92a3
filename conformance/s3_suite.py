"""Runs the public S3 test suite against a server of its own, and holds what fails against docs/s3-suite.md.

    git clone https://github.com/ceph/s3-tests && python3 -m venv s3-tests/venv
    s3-tests/venv/bin/pip install -r s3-tests/requirements.txt pytest-timeout
    python -m conformance.s3_suite s3-tests [--only EXPRESSION] [--names]

It prints the figures of the page, and by name what failed that the page does not explain, and what the page explains
and passes. The suite is not ours and is no part of the tree: it is run by hand. The status is 0 where the page is right.
"""

import argparse
import collections
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
from pathlib import Path

from conformance.principals import Clients, allow, create_account, create_user
from conformance.server import Server

PAGE = Path(__file__).resolve().parent.parent / "docs" / "s3-suite.md"
FILES = ["s3tests/functional/test_s3.py", "s3tests/functional/test_headers.py"]
AWS_TRUE = "not fails_on_aws"
PARTS = {"encryption": "encryption", "lifecycle": "lifecycle_expiration or lifecycle_transition"}


def section(name, **values):
    return "\n".join([f"[{name}]", *(f"{key} = {value}" for key, value in values.items())])


def of_user(clients, name):
    return {
        "display_name": name, "email": f"{name}@example.com", "user_id": clients.s3.list_buckets()["Owner"]["ID"],
        "access_key": clients.principal.access_key_id, "secret_key": clients.principal.secret_access_key,
    }


def configuration(server):
    """The suite's own file: three accounts with an administrator each, and two keys in the first."""
    main = Clients(server.http, create_user(Clients(server.http, server.root), allow("*")))
    alt, tenant = (Clients(server.http, create_account(server)) for _ in range(2))
    first, second = (main.kms.create_key()["KeyMetadata"]["Arn"] for _ in range(2))
    unused = {"access_key": "A" * 20, "secret_key": "a" * 40, "user_id": "unused", "email": "unused@example.com"}
    return "\n\n".join([
        section("DEFAULT", host="127.0.0.1", port=server.https.port, is_secure=True, ssl_verify=False),
        section("fixtures", **{"bucket prefix": "suite-{random}-", "iam name prefix": "s3-tests-", "iam path prefix": "/s3-tests/"}),
        # us-east-1 is no location that a bucket can ask for.
        section("s3 main", **of_user(main, "main"), api_name="eu-west-1", kms_keyid=first, kms_keyid2=second, storage_classes="INTELLIGENT_TIERING, GLACIER_IR"),
        section("s3 alt", **of_user(alt, "alt")),
        section("s3 tenant", **of_user(tenant, "tenant"), tenant="tenant"),
        section("iam", **unused, display_name="unused"),
        section("iam root", **(unused | of_user(Clients(server.http, server.root), "root"))),
        section("iam alt root", **unused),
    ])


def run(checkout, settings, marks, *arguments):
    python = checkout / "venv" / "bin" / "python"
    command = [str(python), "-m", "pytest", "-q", "-p", "no:cacheprovider", "-rs", "--timeout", "300", "-m", marks, *FILES, *arguments]
    return subprocess.run(command, cwd=checkout, env=os.environ | settings, stdout=subprocess.PIPE, text=True).stdout


def collected(checkout, settings, marks):
    """The names of the tests with these marks."""
    listed = run(checkout, settings, marks, "--collect-only")
    return {line.split("::", 1)[1] for line in listed.splitlines() if "::" in line}


def outcomes(report):
    """What became of each test, by its name."""
    found = {}
    for case in xml.etree.ElementTree.parse(report).iter("testcase"):
        kinds = {child.tag for child in case}
        # A test that passed and could not clean up after itself has failed too.
        found[case.get("name")] = "failed" if kinds & {"failure", "error"} else "skipped" if "skipped" in kinds else "passed"
    return found


def explained():
    """The tests that the page's table names."""
    table = PAGE.read_text().split("## What fails, and why", 1)[1].split("\n## ", 1)[0]
    first = (row.split("|")[1] for row in table.splitlines() if row.startswith("| `"))
    return {name for cell in first for name in re.findall(r"`([^`]+)`", cell)}


def figures(title, names, found):
    counted = collections.Counter(found[name] for name in names if name in found)
    print(f"| {title} | {sum(counted.values())} | {counted['passed']} | {counted['skipped']} | {counted['failed']} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkout", type=Path)
    parser.add_argument("--only", help="pytest's -k: these tests alone; the page is not held against them")
    parser.add_argument("--names", action="store_true", help="put the display names back that S3 returned until November 2025")
    options = parser.parse_args()
    checkout = options.checkout.resolve()
    with Server(profile="compat") as server, tempfile.TemporaryDirectory() as folder:
        settings, report = Path(folder) / "s3tests.conf", Path(folder) / "report.xml"
        settings.write_text(configuration(server))
        # Some tests call with `requests` and `ssl`, without the configuration.
        authority = {"SSL_CERT_FILE": server.https.ca_file, "REQUESTS_CA_BUNDLE": server.https.ca_file, "S3TEST_CONF": str(settings)}
        authority["PYTHONPATH"] = str(PAGE.parent.parent)
        more = ["-p", "conformance.s3_suite_region"]
        more += ["-p", "conformance.s3_suite_names"] if options.names else []
        more += ["-k", options.only] if options.only else []
        said = run(checkout, authority, AWS_TRUE, "--tb=short", f"--junitxml={report}", *more)
        found = outcomes(report)
        parts = {title: collected(checkout, authority, f"({AWS_TRUE}) and ({marks})") for title, marks in PARTS.items()}
        server.check_log()
    print(said)
    print("| | Tests | Passed | Skipped | Failed |\n|---|---|---|---|---|")
    figures("all", set(found), found)
    for title, names in parts.items():
        figures(title, names, found)
    failed = {name for name, outcome in found.items() if outcome == "failed"}
    unexplained, stale = failed - explained(), explained() & {name for name, outcome in found.items() if outcome == "passed"}
    for title, names in (("failed, and the page does not say why", unexplained), ("passed, and the page says why it fails", stale)):
        for name in sorted(names):
            print(f"{title}: {name}")
    return 1 if unexplained or (stale and not options.names) else 0


if __name__ == "__main__":
    sys.exit(main())
