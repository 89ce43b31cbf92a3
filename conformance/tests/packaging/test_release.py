"""Releases: what is in them, that they can be made again, what they are signed with, and under which licences."""

import hashlib
import importlib.machinery
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path

import cyclonedx.schema
import jsonschema
import pytest
import referencing
from license_expression import get_spdx_licensing

from conformance.server import binary

REPOSITORY = Path(__file__).resolve().parents[3]
RELEASE = REPOSITORY / "packaging/release"
# What packages of a release must never be under.
NEVER = ("AGPL-3.0-only", "SSPL-1.0", "BUSL-1.1", "GPL-3.0-only", "LGPL-2.1-only", "MPL-2.0", "Elastic-2.0")

pytestmark = pytest.mark.skipif(not shutil.which("cargo"), reason="cargo is not installed")


@pytest.fixture(scope="module", autouse=True)
def no_bytecode():
    """The scripts leave nothing in the repository."""
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    yield
    del os.environ["PYTHONDONTWRITEBYTECODE"]


def run(script, *arguments, check=True):
    done = subprocess.run([sys.executable, RELEASE / script, *map(str, arguments)], capture_output=True, text=True, timeout=280)
    assert done.returncode == 0 or not check, done.stderr
    return done


@pytest.fixture(scope="module")
def script():
    """The script `licences` as a module."""
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(RELEASE))
    loader = importlib.machinery.SourceFileLoader("licences", str(RELEASE / "licences"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("licences", loader))
    loader.exec_module(module)
    yield module
    sys.path.remove(str(RELEASE))


# Licences.


def test_every_licence_of_the_product_is_agreed_to():
    listed = run("licences").stdout
    assert "Apache-2.0 (" in listed and "aws-lc-sys" in listed and "librocksdb-sys" in listed
    assert not any(name in listed for name in ("proptest", "criterion")), "packages of tests are none of the product's"


@pytest.mark.parametrize(
    "expression, taken",
    [
        ("MIT", {"MIT"}),
        ("MIT OR Apache-2.0", {"Apache-2.0"}),
        ("MIT/Apache-2.0", {"Apache-2.0"}),
        ("Apache-2.0 / MIT", {"Apache-2.0"}),
        ("MIT OR GPL-3.0-only", {"MIT"}),
        ("(MIT OR AGPL-3.0-only) AND Unicode-3.0", {"MIT", "Unicode-3.0"}),
        ("Apache-2.0 WITH LLVM-exception OR GPL-2.0-only", {"Apache-2.0 WITH LLVM-exception"}),
        ("ISC AND (Apache-2.0 OR ISC) AND OpenSSL OR ISC", {"ISC"}),
    ],
)
def test_one_of_an_or_and_all_of_an_and_are_taken(script, expression, taken):
    assert script.agreed(expression) == taken


@pytest.mark.parametrize("never", NEVER)
def test_copyleft_and_source_that_is_only_available_are_refused(script, never):
    for expression in (never, f"MIT AND {never}", f"({never} OR SSPL-1.0)", f"(MIT OR Apache-2.0) AND {never}"):
        with pytest.raises(script.Refused):
            script.agreed(expression)


@pytest.mark.parametrize("wrong", ["", "MIT OR", "(MIT", "MIT)", "AND", "Apache-2.0 WITH Bison-exception-2.2", "MIT Apache-2.0"])
def test_what_is_no_expression_is_refused(script, wrong):
    with pytest.raises((script.Refused, script.Malformed)):
        script.agreed(wrong)


class Fake:
    def __init__(self, name, licence, links=None):
        self.name, self.version, self.licence, self.links, self.is_ours = name, "1.0.0", licence, links, False


def test_a_package_without_licence_or_with_code_nobody_looked_at_is_named(script):
    _, wrong = script.judge([Fake("good", "MIT"), Fake("silent", None), Fake("bad", "AGPL-3.0-only"), Fake("new-sys", "MIT", links="new")])
    assert len(wrong) == 3
    assert wrong[0] == "silent 1.0.0: it names no licence"
    assert wrong[1] == "bad 1.0.0: AGPL-3.0-only is not agreed to"
    assert wrong[2].startswith("new-sys 1.0.0: it brings `new`")


def test_every_licence_that_is_agreed_to_is_one_of_spdx(script):
    known = get_spdx_licensing()
    for licence in script.AGREED:
        assert known.validate(licence).errors == [], licence


def test_cargo_deny_has_the_same_list(script):
    settings = tomllib.loads((REPOSITORY / "deny.toml").read_text())
    assert set(settings["licenses"]["allow"]) == script.AGREED


def test_no_dependency_has_a_known_advisory():
    """By cargo-deny, with a copy of the database of advisories that is there already: no test fetches one."""
    home = Path(os.environ.get("CARGO_HOME", Path.home() / ".cargo"))
    if not shutil.which("cargo-deny"):
        pytest.skip("cargo-deny is not installed")
    if not any((home / folder).is_dir() for folder in ("advisory-db", "advisory-dbs")):
        pytest.skip("there is no copy of the database of advisories")
    done = subprocess.run(["cargo", "deny", "--offline", "check", "advisories"], cwd=REPOSITORY, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


# The bill of materials.


def schema():
    """CycloneDX' own schema of version 1.6, with the lists of licences and of signatures that it names."""
    folder = Path(cyclonedx.schema.__file__).parent / "_res"
    main, *others = [json.loads((folder / f"{name}.SNAPSHOT.schema.json").read_text()) for name in ("bom-1.6", "spdx", "jsf-0.82")]
    resources = [(other["$id"], referencing.Resource.from_contents(other)) for other in (main, *others)]
    return jsonschema.Draft7Validator(main, registry=referencing.Registry().with_resources(resources))


@pytest.fixture(scope="module")
def bill(tmp_path_factory):
    path = tmp_path_factory.mktemp("sbom") / "bom.json"
    run("sbom", "--output", path, "--binary", binary())
    return path.read_text()


def test_the_bill_of_materials_is_valid_and_whole(bill):
    told = json.loads(bill)
    errors = [error.message for error in schema().iter_errors(told)]
    assert errors == []
    assert told["metadata"]["component"]["hashes"] == [{"alg": "SHA-256", "content": hashlib.sha256(binary().read_bytes()).hexdigest()}]
    components = {component["name"]: component for component in told["components"]}
    lock = (REPOSITORY / "Cargo.lock").read_text()
    for name in ("rustls", "hyper", "aws-lc-sys"):
        assert f'checksum = "{components[name]["hashes"][0]["content"]}"' in lock
    assert [inner["name"] for inner in components["librocksdb-sys"]["components"]] == ["RocksDB"]
    assert "proptest" not in components and "store" in components
    references = {component["bom-ref"] for component in told["components"]} | {told["metadata"]["component"]["bom-ref"]}
    assert {entry["ref"] for entry in told["dependencies"]} == references
    assert {needed for entry in told["dependencies"] for needed in entry["dependsOn"]} <= references


def test_what_is_no_bill_is_noticed(bill):
    told = json.loads(bill)
    told["components"][0]["licenses"] = "MIT"
    assert not schema().is_valid(told)


# The archive.


@pytest.fixture(scope="module")
def key(tmp_path_factory):
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed")
    folder = tmp_path_factory.mktemp("key")
    private, public = folder / "private.pem", folder / "public.pem"
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", private], check=True, timeout=30)
    subprocess.run(["openssl", "pkey", "-in", private, "-pubout", "-out", public], check=True, timeout=30)
    return private, public


def make(program, folder, key):
    done = run("archive", "--binary", program, "--output", folder, "--sign", key[0], "--plain")
    assert re.search(r"the binary has \d+ bytes, \d+ % of what is wanted$", done.stdout), done.stdout
    [archive] = folder.glob("*.tar")
    return archive


@pytest.fixture(scope="module")
def archive(tmp_path_factory, stripped, key):
    return make(stripped, tmp_path_factory.mktemp("release"), key)


def verified(folder, key):
    command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", key[1], "-rawin", "-in", folder / "SHA256SUMS", "-sigfile", folder / "SHA256SUMS.sig"]
    signed = subprocess.run(command, capture_output=True, timeout=30).returncode == 0
    return signed and subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=folder, capture_output=True, timeout=60).returncode == 0


def test_the_archive_runs_where_it_is_unpacked(archive, tmp_path):
    with tarfile.open(archive) as tar:
        names = tar.getnames()
        assert all(member.uid == 0 and member.mtime == tar.getmembers()[0].mtime for member in tar.getmembers())
        tar.extractall(tmp_path, filter="data")
    [folder] = tmp_path.iterdir()
    assert archive.name == f"{folder.name}.tar" and all(name.startswith(f"{folder.name}/") for name in names)
    done = subprocess.run([folder / "bin/ironkeep", "--version"], check=True, capture_output=True, text=True, timeout=30)
    assert folder.name.startswith(f"ironkeep-{done.stdout.split()[1]}-")
    for name in ("LICENSE", "NOTICE", "systemd/ironkeep.service", "share/man/man1/ironkeep-serve.1", "share/bash-completion/completions/ironkeep", "share/zsh/site-functions/_ironkeep", "share/fish/vendor_completions.d/ironkeep.fish", "prometheus/rules.yml"):
        assert (folder / name).is_file(), name
    texts = (folder / "THIRD-PARTY-LICENCES").read_text()
    assert "rustls 0." in texts and "Permission is hereby granted" in texts and "aws-lc-sys 0." in texts


@pytest.mark.extended
def test_the_same_binary_makes_the_same_release(archive, stripped, key, tmp_path):
    again = make(stripped, tmp_path, key)
    for file in archive.parent.iterdir():
        assert (tmp_path / file.name).read_bytes() == file.read_bytes(), file.name
    assert again.name == archive.name


def test_the_signature_is_of_all_of_it(archive, key, tmp_path):
    assert verified(archive.parent, key)
    for name in [file.name for file in archive.parent.iterdir()]:
        folder = tmp_path / name
        shutil.copytree(archive.parent, folder)
        damaged = bytearray((folder / name).read_bytes())
        damaged[len(damaged) // 2] ^= 1
        (folder / name).write_bytes(damaged)
        assert not verified(folder, key), name


def test_a_binary_that_is_too_large_is_no_release(stripped, key, tmp_path):
    done = run("archive", "--binary", stripped, "--output", tmp_path, "--sign", key[0], "--size-max", 1_000_000, check=False)
    assert done.returncode == 1 and "may have 1000000" in done.stderr
    assert list(tmp_path.iterdir()) == []
