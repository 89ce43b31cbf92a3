"""A server process that forgets everything, and the users in it."""

import contextlib
import dataclasses
import http.client
import json
import os
import secrets
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
import uuid
from pathlib import Path

import boto3
import botocore.config

START_SECONDS_MAX = 60
STOP_SECONDS_MAX = 30


class IronkeepFailed(RuntimeError):
    """The server could not be found, did not start or did not stop."""


@dataclasses.dataclass(frozen=True)
class User:
    """Somebody who calls: credentials, and clients that use them."""

    server: "Ironkeep"
    arn: str
    access_key_id: str
    secret_access_key: str = dataclasses.field(repr=False)
    session_token: str | None = dataclasses.field(default=None, repr=False)

    @property
    def name(self):
        return self.arn.rsplit("/", 1)[-1]

    def client(self, service, **config):
        """A boto3 client that calls as this user, and does not retry."""
        config.setdefault("retries", {"total_max_attempts": 1})
        if service == "s3":
            config.setdefault("s3", {"addressing_style": "path"})
        session = boto3.session.Session(
            aws_access_key_id=self.access_key_id,
            aws_secret_access_key=self.secret_access_key,
            aws_session_token=self.session_token,
            region_name=self.server.region,
        )
        return session.client(service, endpoint_url=self.server.url, config=botocore.config.Config(**config))

    def environment(self):
        """Variables for a process that calls as this user."""
        variables = {
            "AWS_ACCESS_KEY_ID": self.access_key_id,
            "AWS_SECRET_ACCESS_KEY": self.secret_access_key,
            "AWS_DEFAULT_REGION": self.server.region,
            "AWS_ENDPOINT_URL": self.server.url,
        }
        return variables | ({"AWS_SESSION_TOKEN": self.session_token} if self.session_token else {})


class Ironkeep:
    """`ironkeep serve --store memory` on a free port. Use as a context manager."""

    def __init__(self, binary=None, init=None, account_id=None, arguments=()):
        self.binary = binary or os.environ.get("IRONKEEP_BIN") or shutil.which("ironkeep")
        self.init, self.account_id, self.arguments = init, account_id, list(arguments)
        self.process = self.ready = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, kind, value, trace):
        self.stop()

    def start(self):
        if not self.binary:
            raise IronkeepFailed("no `ironkeep` in PATH: install it, or name it with --ironkeep-bin or IRONKEEP_BIN")
        self._home = tempfile.TemporaryDirectory(prefix="pytest-ironkeep-")
        home = Path(self._home.name)
        ready, self._log = home / "ready.json", home / "server.log"
        command = [str(self.binary), "serve", "--store", "memory", "--http", "127.0.0.1:0", "--https", "off", "--admin", "127.0.0.1:0", "--test-controls", "on"]
        command += ["--ready-file", str(ready), "--data-dir", str(home / "data"), *map(str, self.arguments)]
        if self.init:
            command += ["--init", str(Path(self.init).resolve())]
        if self.account_id:
            command += ["--account-id", self.account_id]
        key = ("PYTESTROOT", secrets.token_urlsafe(30))
        # What is set for other servers of the same machine must not reach this one.
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("IRONKEEP_", "AWS_"))}
        environment |= {"IRONKEEP_ROOT_ACCESS_KEY_ID": key[0], "IRONKEEP_ROOT_SECRET_ACCESS_KEY": key[1]}
        with open(self._log, "ab") as log:
            self.process = subprocess.Popen(command, env=environment, cwd=home, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.ready = self._wait(ready)
        self.root = User(self, f"arn:aws:iam::{self.account}:root", *key)

    def _wait(self, path):
        deadline = time.monotonic() + START_SECONDS_MAX
        while True:
            if self.process.poll() is not None:
                raise IronkeepFailed(f"the server ended with {self.process.returncode}:\n{self.log()}")
            try:
                return json.loads(path.read_text(encoding="utf-8"))
            except (FileNotFoundError, json.JSONDecodeError):
                if time.monotonic() > deadline:
                    self.process.kill()
                    raise IronkeepFailed(f"the server was not ready within {START_SECONDS_MAX} s:\n{self.log()}") from None
            time.sleep(0.02)

    def stop(self):
        if self.process is None:
            return
        self.process.terminate()
        try:
            status = self.process.wait(STOP_SECONDS_MAX)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise IronkeepFailed(f"the server did not stop within {STOP_SECONDS_MAX} s") from None
        finally:
            self.process = None
            log = self.log()
            self._home.cleanup()
        if status != 0:
            raise IronkeepFailed(f"the server ended with {status}:\n{log}")

    def log(self):
        """What the server has written so far."""
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    @property
    def url(self):
        return self.ready["http"]

    @property
    def region(self):
        return self.ready["region"]

    @property
    def account(self):
        return self.ready["account"]

    def client(self, service, **config):
        """A boto3 client of the root user: for what a test needs to be there."""
        return self.root.client(service, **config)

    def user(self, *statements, name=None):
        """A new user whose one policy has these statements; without any it may do nothing."""
        iam, name = self.client("iam"), name or f"user-{uuid.uuid4().hex[:12]}"
        made = iam.create_user(UserName=name)["User"]
        if statements:
            document = json.dumps({"Version": "2012-10-17", "Statement": list(statements)})
            iam.put_user_policy(UserName=name, PolicyName="test", PolicyDocument=document)
        key = iam.create_access_key(UserName=name)["AccessKey"]
        return User(self, made["Arn"], key["AccessKeyId"], key["SecretAccessKey"])

    def users(self):
        """The users that the init file gave access keys, by name."""
        path = self.ready.get("access_keys_file")
        keys = json.loads(Path(path).read_text(encoding="utf-8")) if path else []
        arn = "arn:aws:iam::{account}:user/{user}"
        return {key["user"]: User(self, arn.format(**key), key["access_key_id"], key["secret_access_key"]) for key in keys}

    @contextlib.contextmanager
    def soft(self):
        """Within its block, what policies deny passes; gives the denials that there would have been, as they come."""
        self._control("DELETE", "denials")
        self._control("PUT", "mode", {"mode": "soft"})
        try:
            yield self.denials
        finally:
            self._control("PUT", "mode", {"mode": "enforce"})

    def denials(self):
        """The last denials: dictionaries with principal, operation, text and wasAllowed."""
        return self._control("GET", "denials")

    def fail(self, operation, kind="throttle", count=1):
        """The next `count` calls of `operation` (s3:GetObject, kms:*) fail: throttle, internal or unavailable."""
        faults = self._control("GET", "")["faults"]
        self._control("PUT", "faults", [*faults, {"operation": operation, "kind": kind, "count": count}])

    def reset(self):
        """Everything is gone, and the init file is applied again; account and root user stay."""
        self._renew("POST", "reset")

    def snapshot(self, name):
        """Keeps the state under a name."""
        self._renew("PUT", f"snapshots/{name}")

    def restore(self, name):
        """Puts the state back that was kept under a name."""
        self._renew("POST", f"snapshots/{name}/restore")

    def _renew(self, method, path):
        generation = self._control(method, path)["generation"]
        deadline = time.monotonic() + START_SECONDS_MAX
        while self._control("GET", "")["generation"] < generation:
            if time.monotonic() > deadline:
                raise IronkeepFailed(f"the server has not begun anew within {START_SECONDS_MAX} s:\n{self.log()}")
            time.sleep(0.02)

    def _control(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        url = f"{self.ready['admin']}/_ironkeep/test/{path}".rstrip("/")
        while True:
            try:
                with urllib.request.urlopen(urllib.request.Request(url, data=data, method=method), timeout=START_SECONDS_MAX) as answer:
                    return json.load(answer)
            except urllib.error.HTTPError as error:
                raise IronkeepFailed(f"{method} {path}: {error.code} {error.read().decode()}") from error
            except (ConnectionError, http.client.HTTPException):
                # It begins anew at this moment, and has cut the connection: who only asks asks again.
                if method != "GET" or self.process.poll() is not None:
                    raise

    def assume(self, role_arn, by=None, **more):
        """A session of a role: taken by `by`, or by the root user."""
        answer = (by or self.root).client("sts").assume_role(RoleArn=role_arn, RoleSessionName="test", **more)
        session = answer["Credentials"]
        return User(self, answer["AssumedRoleUser"]["Arn"], session["AccessKeyId"], session["SecretAccessKey"], session["SessionToken"])
