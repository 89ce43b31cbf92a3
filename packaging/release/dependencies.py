"""What the product is made of: the packages that are linked into the binary or run while it is built, from
`cargo metadata`, which asks no network, and what C and C++ they bring along. Standard library only."""

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("ironkeep", "pkcs11-module")
REGISTRY = "registry+"

# Code in other languages that a package brings and compiles, by the package's name: its name, licence, home, and
# where the text of the licence lies. A package with `links` that is not here is refused: nobody has looked into it.
BUNDLED = {
    "aws-lc-sys": ("AWS-LC", "ISC AND (Apache-2.0 OR ISC) AND Apache-2.0 AND MIT AND BSD-3-Clause", "https://github.com/aws/aws-lc", "aws-lc/LICENSE"),
    "libmimalloc-sys": ("mimalloc", "MIT", "https://github.com/microsoft/mimalloc", "c_src/mimalloc/**/LICENSE"),
    "librocksdb-sys": ("RocksDB", "Apache-2.0 AND BSD-3-Clause", "https://github.com/facebook/rocksdb", "rocksdb/LICENSE.*"),
    "lz4-sys": ("LZ4", "BSD-2-Clause", "https://github.com/lz4/lz4", "liblz4/lib/LICENSE"),
}
# `links` without code of their own: what is looked up on the machine that builds, and a name that only keeps two
# versions apart.
NO_CODE = {"aws-lc-rs", "clang-sys"}


class Package:
    """A package of Cargo, with what it is linked to."""

    def __init__(self, told, node):
        self.name, self.version = told["name"], told["version"]
        self.licence, self.links = told["license"], told["links"]
        self.repository = told["repository"]
        self.is_ours = told["source"] is None
        self.folder = Path(told["manifest_path"]).parent
        self.identity = told["id"]
        self.needs = [dep["pkg"] for dep in node["deps"] if {kind["kind"] for kind in dep["dep_kinds"]} - {"dev"}]

    @property
    def purl(self):
        return f"pkg:cargo/{self.name}@{self.version}"


def target():
    return f"{platform.machine()}-unknown-linux-gnu"


def cargo(*arguments):
    done = subprocess.run(["cargo", *arguments, "--offline", "--locked"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"error: cargo {arguments[0]}: {done.stderr.strip()}")
    return done.stdout


def metadata():
    return json.loads(cargo("metadata", "--format-version", "1", "--filter-platform", target()))


def compiled():
    """(name, version) of what is really compiled: `cargo metadata` also tells of optional packages that are not."""
    chosen = [word for name in PRODUCT for word in ("--package", name)]
    lines = cargo("tree", *chosen, "--edges", "normal,build", "--target", target(), "--prefix", "none", "--format", "{p}").splitlines()
    return {(words[0], words[1].removeprefix("v")) for words in map(str.split, lines) if words}


def checksums():
    """The SHA-256 of each package as the registry has it, from Cargo.lock."""
    found, name, version = {}, None, None
    for line in (ROOT / "Cargo.lock").read_text().splitlines():
        key, _, value = line.partition(" = ")
        value = value.strip('"')
        if key == "name":
            name = value
        elif key == "version":
            version = value
        elif key == "checksum":
            found[name, version] = value
    return found


def product():
    """The packages that the product's programs need, by their identities; tests' packages are not among them."""
    told, wanted = metadata(), compiled()
    nodes = {node["id"]: node for node in told["resolve"]["nodes"]}
    packages = [Package(package, nodes[package["id"]]) for package in told["packages"] if package["id"] in nodes]
    packages = {package.identity: package for package in packages if (package.name, package.version) in wanted}
    for package in packages.values():
        package.needs = sorted(needed for needed in package.needs if needed in packages)
    return dict(sorted(packages.items(), key=lambda item: (item[1].name, item[1].version)))


def version():
    """The product's version."""
    return next(package.version for package in product().values() if package.name == "ironkeep")


def epoch():
    """The time of everything that is made: that of the last commit, unless SOURCE_DATE_EPOCH says another."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(done.stdout.strip() or 0) if done.returncode == 0 else 0
