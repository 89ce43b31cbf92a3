"""`ironkeep run`: a program with secrets in its environment, through the caller's own credentials."""

import os
import subprocess

import pytest

from conformance.principals import allow, create_user, unique
from conformance.server import binary, clean_environment


@pytest.fixture
def run(server, tmp_path):
    def call(principal, *words):
        environment = clean_environment(server.home) | principal.environment() | {"AWS_ENDPOINT_URL": server.http.url, "AWS_DEFAULT_REGION": server.http.region, "KEPT": "kept"}
        done = subprocess.run([binary(), "run", *words], env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60)
        assert os.listdir(tmp_path) == [], "no file is left"
        return done

    return call


def test_a_program_starts_with_secrets_in_its_environment(server, root, key, run):
    home, secret = "/" + unique("app"), unique("app/db")
    root.secretsmanager.create_secret(Name=secret, SecretString="s3cr3t = \n'x'")
    for number in range(11):
        root.ssm.put_parameter(Name=f"{home}/list/n{number}", Value=str(number), Type="String")
    root.ssm.put_parameter(Name=f"{home}/db-url", Value="postgres://", Type="SecureString", KeyId=key)
    script = 'echo "$DB|$URL|$DB_URL|$LIST_N10|$KEPT|$1"; exit 7'
    done = run(server.root, "--secret", f"{secret}=DB", "--parameter", f"{home}/", "--parameter", f"{home}/db-url:1=URL", "--", "sh", "-c", script, "sh", "--secret")
    assert (done.returncode, done.stdout, done.stderr) == (7, "s3cr3t = \n'x'|postgres://|postgres://|10|kept|--secret\n", "")


DECIDING = ["perl5opt", "pythonhome", "java-tool-options", "node-path", "git-ssh-command", "https-proxy", "home", "aws/profile"]


def test_a_path_sets_nothing_that_decides_what_runs_or_is_there(server, root, run):
    """Whoever may write below a path chooses no code; who names a variable does as it wants."""
    home = "/" + unique("app")
    for name, why in [(name, "decides what code runs") for name in DECIDING] + [("kept", "is set already")]:
        parameter = f"{home}/{name.split('-')[0]}/{name}"
        path, variable = parameter.removesuffix(name), name.upper().replace("-", "_").replace("/", "_")
        root.ssm.put_parameter(Name=parameter, Value="canary", Type="String")
        done = run(server.root, "--parameter", path, "--", "echo", "started")
        assert done.returncode == 1 and done.stdout == "", done
        assert f"{parameter} would set {variable}, which {why}" in done.stderr and "canary" not in done.stderr
    done = run(server.root, "--parameter", f"{home}/kept/kept=KEPT", "--parameter", f"{home}/git/git-ssh-command=GIT_SSH_COMMAND", "--", "printenv", "KEPT", "GIT_SSH_COMMAND")
    assert (done.returncode, done.stdout) == (0, "canary\ncanary\n"), done


def test_what_cannot_be_read_starts_nothing(server, root, key, run):
    home = "/" + unique("app")
    root.ssm.put_parameter(Name=f"{home}/a", Value="canary", Type="SecureString", KeyId=key)
    caller = create_user(root, allow("ssm:GetParametersByPath"))
    wholly = create_user(root, allow("ssm:GetParametersByPath"), allow("kms:Decrypt", key))
    assert run(wholly, "--parameter", f"{home}/", "--", "printenv", "A").stdout == "canary\n"
    root.ssm.put_parameter(Name=f"{home}/bad/ld-preload", Value="canary.so", Type="String")
    root.ssm.put_parameter(Name=f"{home}/twice/x.y", Value="canary", Type="String")
    root.ssm.put_parameter(Name=f"{home}/twice/x_y", Value="canary", Type="String")
    for principal, words, why in (
        (caller, ["--parameter", f"{home}/"], "AccessDeniedException"),
        (server.root, ["--parameter", f"{home}/none/"], "there are no parameters below it"),
        (server.root, ["--parameter", f"{home}/none=X"], "ParameterNotFound"),
        (server.root, ["--secret", "none=X"], "ResourceNotFoundException"),
        (server.root, ["--parameter", f"{home}/bad/"], "decides what code runs"),
        (server.root, ["--parameter", f"{home}/twice/"], "X_Y is set twice"),
        (server.root, [], "nothing to read"),
    ):
        done = run(principal, *words, "--", "echo", "started")
        assert done.returncode == 1 and why in done.stderr and done.stdout == "", done
        assert "canary" not in done.stderr
    done = run(server.root, "--parameter", f"{home}/a=X", "--", "./none")
    assert done.returncode == 1 and "./none cannot be started" in done.stderr
