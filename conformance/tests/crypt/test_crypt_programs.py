"""`ironkeep password-command` for restic and rclone, and messages in git: as the page says it."""

import shutil
import subprocess

import pytest

from conformance.principals import unique
from conformance.server import binary
from conformance.tests.crypt.cli import Cli

SECONDS_MAX = 120


@pytest.fixture
def cli(server):
    return Cli(server, server.http, server.root)


@pytest.fixture
def program(cli, tmp_path):
    """Runs a program that finds `ironkeep` in its PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "ironkeep").symlink_to(binary())
    home = tmp_path / "home"
    home.mkdir()

    def run(name, *words, check=True, **environment):
        if not shutil.which(name):
            pytest.skip(f"{name} is not installed (Debian package {name})")
        settings = cli.environment | {"HOME": str(home)} | environment
        settings["PATH"] = f"{folder}:{settings['PATH']}"
        done = subprocess.run([name, *map(str, words)], env=settings, cwd=home, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SECONDS_MAX)
        assert not check or done.returncode == 0, done.stderr[-2000:]
        return done

    run.home = home
    return run


def test_a_password_under_a_key(cli, root, key, tmp_path):
    file = tmp_path / "restic.key"
    cli("password-command", "--create", file, "--kms", key, "--context", "app=restic")
    words = ["password-command", file, "--kms", key]
    password = cli(*words, "--context", "app=restic")
    assert len(password) == 44 and password == cli(*words)
    assert password.strip() not in file.read_bytes() and file.stat().st_mode & 0o77 == 0
    assert "there already" in cli.fails("password-command", "--create", file, "--kms", key)
    assert "differs at key `app`" in cli.fails(*words, "--context", "app=rclone")
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    assert "none of the keys" in cli.fails("password-command", file, "--kms", other)
    root.kms.disable_key(KeyId=key)
    assert "is disabled" in cli.fails(*words)


def test_a_password_of_secrets_manager(cli, root):
    name = unique("restic/photos")
    root.secretsmanager.create_secret(Name=name, SecretString="correct horse")
    assert cli("password-command", "--secret", name) == b"correct horse\n"
    root.secretsmanager.put_secret_value(SecretId=name, SecretString="two\nlines")
    assert "one line" in cli.fails("password-command", "--secret", name)


def test_restic_stops_with_the_key(cli, program, root, key):
    cli("password-command", "--create", program.home / "restic.key", "--kms", key, "--context", "app=restic")
    command = f"ironkeep password-command restic.key --kms {key} --context app=restic"
    settings = {"RESTIC_PASSWORD_COMMAND": command, "RESTIC_REPOSITORY": str(program.home / "repository")}
    (program.home / "file").write_text("hello")
    program("restic", "--no-cache", "init", **settings)
    program("restic", "--no-cache", "backup", "file", **settings)
    program("restic", "--no-cache", "check", "--read-data", **settings)
    root.kms.disable_key(KeyId=key)
    assert "is disabled" in program("restic", "--no-cache", "snapshots", check=False, **settings).stderr


def set_password(cli, home, password):
    """Encrypts the configuration, in the dialogue: set a password, add it, twice; quit, quit."""
    settings = cli.environment | {"HOME": str(home)}
    dialogue = subprocess.Popen(["rclone", "config"], env=settings, cwd=home, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    for prompt, line in ((b"> ", "s"), (b"q> ", "a"), (b"\npassword:", password), (b"\npassword:", password), (b"q> ", "q"), (b"q> ", "q")):
        seen = b""
        while not seen.endswith(prompt):
            more = dialogue.stdout.read(1)
            assert more, seen
            seen += more
        dialogue.stdin.write(f"{line}\n".encode())
        dialogue.stdin.flush()
    dialogue.communicate(timeout=SECONDS_MAX)


def test_the_configuration_of_rclone(cli, program, root):
    name = unique("rclone/config")
    root.secretsmanager.create_secret(Name=name, SecretString="correct horse")
    settings = {"RCLONE_PASSWORD_COMMAND": f"ironkeep password-command --secret {name}"}
    program("rclone", "config", "create", "here", "alias", "remote", str(program.home))
    set_password(cli, program.home, "correct horse")
    written = (program.home / ".config/rclone/rclone.conf").read_text()
    assert "RCLONE_ENCRYPT_V0" in written and "here" not in written
    assert program("rclone", "listremotes", **settings).stdout == "here:\n"
    root.secretsmanager.put_secret_value(SecretId=name, SecretString="another")
    assert program("rclone", "listremotes", "--ask-password=false", check=False, **settings).returncode != 0


def test_each_service_may_have_an_endpoint_of_its_own(cli, server, bucket, key):
    cli.environment |= {"AWS_ENDPOINT_URL": "http://127.0.0.1:1", "AWS_ENDPOINT_URL_KMS": server.http.url, "AWS_ENDPOINT_URL_S3": server.http.url}
    cli("s3", "cp", "--kms", key, "-", f"s3://{bucket}/x", data=b"x")
    assert cli("s3", "cp", "--kms", key, f"s3://{bucket}/x", "-") == b"x"


def test_aws_never_sees_the_credentials_of_a_server_here(cli, server):
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        del cli.environment[name]
    said = cli.fails("crypt", "encrypt", "--aws", "--kms", "alias/x", "--data-dir", server.data_dir, data=b"x")
    assert "AWS_ACCESS_KEY_ID is not set" in said


def test_git_shows_what_changed_in_a_message(cli, program, key):
    program("git", "init", "--quiet", ".")
    program("git", "config", "diff.ironkeep.textconv", f"ironkeep crypt decrypt --kms {key}")
    (program.home / ".gitattributes").write_text("*.enc diff=ironkeep\n")
    author = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
    for value in ("one", "two"):
        (program.home / "secrets.enc").write_bytes(cli("crypt", "encrypt", "--kms", key, data=f"password={value}\n".encode()))
        program("git", "add", "secrets.enc", ".gitattributes")
        program("git", *author, "commit", "--quiet", "-m", value)
    shown = program("git", "diff", "HEAD~1", "HEAD").stdout
    assert "-password=one" in shown and "+password=two" in shown
