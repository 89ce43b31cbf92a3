"""The Debian package: built from the binary under test, installed into a clean root, run there, upgraded, removed, purged."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conformance import roots
from conformance.principals import Clients
from conformance.server import binary

REPOSITORY = Path(__file__).resolve().parents[3]
SYSTEMD = REPOSITORY / "packaging/systemd"
DEBIAN = REPOSITORY / "packaging/debian"
CONFIGURATION = "etc/ironkeep/ironkeep.toml"

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is not installed")


def build(program, folder, revision, **environment):
    command = [DEBIAN / "build", "--binary", program, "--output", folder, "--revision", revision, "--compression", "none"]
    done = subprocess.run(command, env=os.environ | environment, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def packages(tmp_path_factory, stripped):
    """Two packages, the second newer."""
    folder = tmp_path_factory.mktemp("debs")
    return [build(stripped, folder, "1"), build(stripped, folder, "2")]


def field(package, name):
    return subprocess.run(["dpkg-deb", "--field", package, name], check=True, capture_output=True, text=True).stdout.strip()


def listed(package):
    """(mode, owner) by path."""
    done = subprocess.run(["dpkg-deb", "--contents", package], check=True, capture_output=True, text=True)
    rows = [re.match(r"(\S+) (\S+) +\d+ \S+ \S+ \.(\S*)", line).groups() for line in done.stdout.splitlines()]
    return {path: (mode, owner) for mode, owner, path in rows}


def test_the_package_says_what_it_needs_and_holds_what_it_should(packages):
    first, second = packages
    version = subprocess.run([binary(), "--version"], check=True, capture_output=True, text=True).stdout.split()[1]
    assert (field(first, "Version"), field(second, "Version")) == (f"{version}-1", f"{version}-2")
    depends = field(first, "Depends")
    assert re.search(r"libc6 \(>= 2\.\d+\)", depends) and "debconf" in depends, depends
    files = listed(first)
    assert {owner for _, owner in files.values()} == {"root/root"}
    assert files["/usr/bin/ironkeep"][0] == "-rwxr-xr-x" and files[f"/{CONFIGURATION}"][0] == "-rw-r-----"
    for path in (
        "/lib/systemd/system/ironkeep.service", "/usr/lib/sysusers.d/ironkeep.conf", "/usr/lib/tmpfiles.d/ironkeep.conf",
        "/usr/share/man/man1/ironkeep.1.gz", "/usr/share/man/man1/ironkeep-serve.1.gz", "/usr/share/man/man1/ironkeep-slots-add.1.gz",
        "/usr/share/bash-completion/completions/ironkeep", "/usr/share/zsh/vendor-completions/_ironkeep",
        "/usr/share/fish/vendor_completions.d/ironkeep.fish", "/usr/share/doc/ironkeep/copyright", "/usr/share/doc/ironkeep/changelog.gz",
        "/usr/share/doc/ironkeep/examples/key-file.conf", "/usr/share/doc/ironkeep/examples/rules.yml",
    ):
        assert path in files, path


@pytest.mark.extended
def test_the_same_binary_makes_the_same_package(packages, stripped, tmp_path):
    again = build(stripped, tmp_path, "1")
    assert again.read_bytes() == packages[0].read_bytes() != packages[1].read_bytes()


@pytest.mark.parametrize("wrong", [["--binary", "/etc/passwd"], ["--revision", "1 2"], ["--nothing", "1"], ["--binary"]])
def test_a_wrong_argument_makes_no_package(tmp_path, wrong):
    command = [DEBIAN / "build", "--output", tmp_path / "out", *(["--binary", binary()] if "--binary" not in wrong else []), *wrong]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and done.stderr.startswith("error: "), done.stderr
    assert not (tmp_path / "out").exists()


# The unit.


def unit(tmp_path, *drop_ins):
    """The unit with a program that is there, and the drop-ins."""
    text = (SYSTEMD / "ironkeep.service").read_text()
    path = tmp_path / "ironkeep.service"
    path.write_text(text.replace("/usr/bin/ironkeep", str(binary())))
    folder = tmp_path / "ironkeep.service.d"
    folder.mkdir()
    for drop_in in drop_ins:
        shutil.copy(drop_in, folder)
    return path


EXAMPLES = sorted((SYSTEMD / "examples").glob("*.conf"))


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed")
@pytest.mark.parametrize("drop_ins", [[], *([example] for example in EXAMPLES)], ids=["plain", *(example.stem for example in EXAMPLES)])
def test_the_unit_is_verified_and_gives_little_away(tmp_path, drop_ins):
    path = unit(tmp_path, *drop_ins)
    verified = subprocess.run(["systemd-analyze", "verify", "--man=no", path], capture_output=True, text=True, timeout=60)
    assert (verified.returncode, verified.stderr) == (0, "")
    # Against 2.5 of 10, in tenths.
    judged = subprocess.run(["systemd-analyze", "security", "--offline=true", "--threshold=25", path], capture_output=True, text=True, timeout=60)
    assert judged.returncode == 0, judged.stdout
    score = float(re.search(r"Overall exposure level for ironkeep.service: ([0-9.]+)", judged.stdout)[1])
    assert 0 < score < 2.5


def test_a_unit_that_gives_more_away_is_not_taken(tmp_path):
    """The score is one: without its hardening the unit is over it."""
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd is not installed")
    path = unit(tmp_path)
    kept = [line for line in path.read_text().splitlines() if not re.match(r"(Protect|Private|Restrict|SystemCall|Capability)", line)]
    path.write_text("\n".join(kept))
    judged = subprocess.run(["systemd-analyze", "security", "--offline=true", "--threshold=25", path], capture_output=True, text=True, timeout=60)
    assert judged.returncode != 0


# What the binary writes for packages.


# What prints the completions of the words behind it; the first is the script.
SHELLS = {
    "bash": 'source "$1"; shift; COMP_WORDS=(ironkeep "$@"); COMP_CWORD=$#; _ironkeep; printf "%s\\n" "${COMPREPLY[@]}"',
    "zsh": """
        compdef() { : } ; _files() { : }
        compadd() { shift; for it in "$@"; do [[ $it == ${words[CURRENT]}* ]] && print -r -- $it; done }
        source "$1"; shift; words=(ironkeep "$@"); CURRENT=$#words; _ironkeep; true
    """,
    "fish": "source $argv[1]; complete -C (string join -- ' ' ironkeep $argv[2..-1])",
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    scripts = [word for shell in SHELLS for word in (f"--{shell}", folder / shell)]
    subprocess.run([binary(), "pages", "--man", folder, *scripts], check=True, timeout=30)
    return folder


def test_every_manual_page_is_well_formed_and_tells_its_options(pages):
    if not shutil.which("man"):
        pytest.skip("man is not installed")
    all_pages = sorted(pages.glob("*.1"))
    assert len(all_pages) > 20
    for page in all_pages:
        done = subprocess.run(
            ["man", "--warnings=mac", "-E", "UTF-8", "-l", "-Tutf8", page],
            env=os.environ | {"LC_ALL": "C.UTF-8", "MANROFFSEQ": "", "MANWIDTH": "80", "MANPAGER": "cat"}, capture_output=True, text=True, timeout=60,
        )
        assert (done.returncode, done.stderr) == (0, ""), page
    serve = re.sub(r".\x08", "", subprocess.run(["man", "-l", "-Tutf8", "-P", "cat", pages / "ironkeep-serve.1"], env=os.environ | {"LC_ALL": "C.UTF-8"}, capture_output=True, text=True, timeout=60).stdout)
    # A name may be broken behind its hyphens.
    serve = re.sub(r"-\n\s+", "-", serve)
    assert "--passphrase-file FILE" in serve and "IRONKEEP_PASSPHRASE_FILE" in serve and "ironkeep-slots-add(1)" in serve


@pytest.mark.parametrize(
    "words, expected",
    [
        (["ser"], ["serve"]),
        (["slots", "a"], ["add"]),
        (["serve", "--prof"], ["--profile"]),
        (["serve", "--profile", ""], ["aws-2026", "compat"]),
        (["slots", "--no-such"], []),
    ],
)
@pytest.mark.parametrize("shell", SHELLS)
def test_shells_complete(pages, shell, words, expected, tmp_path):
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    command = {"bash": ["bash", "-c", SHELLS["bash"], "complete"], "zsh": ["zsh", "-f", "-c", SHELLS["zsh"], "complete"], "fish": ["fish", "--no-config", "-c", SHELLS["fish"]]}[shell]
    done = subprocess.run([*command, pages / shell, *words], env=os.environ | {"HOME": str(tmp_path)}, check=True, capture_output=True, text=True, timeout=30)
    assert sorted(done.stdout.split()) == expected


# Its life in a clean root.


def dependencies(package):
    """The packages that it needs; the first of alternatives."""
    needed = [part.strip() for name in ("Depends", "Pre-Depends") for part in field(package, name).split(",")]
    return sorted({re.split(r"[ (|]", part)[0] for part in needed})


@pytest.fixture
def root(tmp_path, packages):
    if roots.unavailable():
        pytest.skip(roots.unavailable())
    made = roots.DebianRoot(tmp_path / "clean", dependencies(packages[0]))
    assert not (made.path / "etc/ironkeep").exists()
    return made


def served(root, **options):
    """A server as the unit starts it: its command, user and settings; the listeners alone are others."""
    start = re.search(r"^ExecStart=(.*)$", root.file("lib/systemd/system/ironkeep.service").read_text(), re.MULTILINE)[1]
    number = next(number for number, name in root.names("passwd").items() if name == "ironkeep")
    return roots.RootServer(root, number, start.split(), **options)


def test_it_is_installed_runs_is_upgraded_and_removed(root, packages):
    first, second = packages
    root.dpkg("--install", first)
    assert root.run("ironkeep", "--version").stdout.startswith("ironkeep ")
    assert root.owner("var/lib/ironkeep") == ("ironkeep", "ironkeep", "0o700")
    assert root.owner(CONFIGURATION) == ("root", "ironkeep", "0o640")
    assert (root.path / "etc/systemd/system/multi-user.target.wants/ironkeep.service").is_symlink(), "it is started at a boot"
    shell = next(line for line in (root.path / "etc/passwd").read_text().splitlines() if line.startswith("ironkeep:")).split(":")[-1]
    assert shell == "/usr/sbin/nologin"

    large = b"kept" * 100_000
    with served(root) as server:
        s3 = Clients(server.http, server.root).s3
        s3.create_bucket(Bucket="packaged")
        s3.put_object(Bucket="packaged", Key="x", Body=large)
        credentials = server.credentials
    configuration = root.path / CONFIGURATION
    configuration.write_text(configuration.read_text().replace('log-level = "info"', 'log-level = "warn"'))

    root.dpkg("--install", second)
    assert 'log-level = "warn"' in configuration.read_text(), "the settings are the administrator's"
    with served(root, credentials=credentials) as server:
        answer = Clients(server.http, server.root).s3.get_object(Bucket="packaged", Key="x")
        assert answer["Body"].read() == large
        assert "ready" not in server.log(), "the changed level counts"

    root.dpkg("--remove", "ironkeep")
    assert root.run("sh", "-c", "command -v ironkeep", check=False).returncode != 0
    assert configuration.exists() and (root.path / "var/lib/ironkeep/store").is_dir(), "a removal leaves settings and data"
    root.dpkg("--install", second)
    with served(root, credentials=credentials) as server:
        assert Clients(server.http, server.root).s3.get_object(Bucket="packaged", Key="x")["Body"].read() == large


@pytest.mark.parametrize("answer, stays", [(None, True), ("true", False)])
def test_a_purge_asks_for_the_data_and_takes_nothing_else(root, packages, answer, stays):
    root.dpkg("--install", packages[0])
    (root.path / "var/lib/ironkeep/store").mkdir()
    (root.path / "etc/ironkeep/tls.pem").write_text("the administrator's")
    (root.path / "var/lib/others").mkdir()
    if answer:
        root.run("debconf-set-selections", stdin=f"ironkeep ironkeep/purge-data boolean {answer}\n")
    done = root.dpkg("--purge", "ironkeep")
    assert (root.path / "var/lib/ironkeep/store").exists() is stays, done.stderr
    assert ("the data in /var/lib/ironkeep stays" in done.stderr) is stays
    assert not (root.path / CONFIGURATION).exists()
    assert (root.path / "etc/ironkeep/tls.pem").exists() and (root.path / "var/lib/others").exists()
    assert not (root.path / "etc/systemd/system/multi-user.target.wants/ironkeep.service").is_symlink()
    assert "ironkeep:" in (root.path / "etc/passwd").read_text(), "what the user owned must not become another's"
    known = root.run("dpkg-query", "--show", "ironkeep", check=False)
    assert known.returncode != 0 or "ironkeep\t" not in known.stdout
