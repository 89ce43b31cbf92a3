"""Rotation by somebody else: a webhook that is called for each step, signed, and does the work by the API."""

import base64
import hashlib
import hmac
import json
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from conformance.audit import lookup
from conformance.clocks import ahead
from conformance.principals import Clients, unique
from conformance.refusal import refused
from conformance.rotation import JOB, metadata, role, rotate, secret, stages, value
from conformance.tests.s3.test_s3_archive_crash import LEASE_SECONDS
from conformance.tests.secretsmanager.test_rotation_postgres import certificate, round_until_killed
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually

NAME = "rotate.example.com"
KEY = "whsec_" + base64.b64encode(b"k" * 32).decode()


class Receiver:
    """What a user of webhooks runs: it checks the signature, and rotates."""

    def __init__(self, folder):
        self.files, self.calls, self.answers, self.clients = certificate(folder, NAME), [], {}, None
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.calls.append((self.path, dict(self.headers.items()), body))
                status = receiver.answers.get(json.loads(body)["Step"], 200)
                if callable(status):
                    status = status(json.loads(body))
                self.send_response(status)
                if status == 302:
                    self.send_header("location", "https://elsewhere.example.com/")
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*self.files)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def steps(self):
        return [json.loads(body)["Step"] for _, _, body in self.calls]

    def create(self, asked):
        self.clients.secretsmanager.put_secret_value(
            SecretId=asked["SecretId"], ClientRequestToken=asked["ClientRequestToken"], SecretString='{"key": "second"}', VersionStages=["AWSPENDING"]
        )
        return 204

    def finish(self, asked):
        held = self.clients.secretsmanager.describe_secret(SecretId=asked["SecretId"])["VersionIdsToStages"]
        [current] = [version for version, labels in held.items() if "AWSCURRENT" in labels]
        self.clients.secretsmanager.update_secret_version_stage(
            SecretId=asked["SecretId"], VersionStage="AWSCURRENT", MoveToVersionId=asked["ClientRequestToken"], RemoveFromVersionId=current
        )
        return 200


@pytest.fixture
def receiver(tmp_path):
    made = Receiver(tmp_path)
    yield made
    made.server.shutdown()
    made.server.server_close()


@pytest.fixture
def calling(fresh_server, receiver):
    server = fresh_server(extra_arguments=["--rotation-host", f"{NAME}=127.0.0.1:{receiver.port}", "--rotation-ca-file", receiver.files[0]])
    receiver.clients = Clients(server.http, server.root)
    return server, receiver.clients


def asked(root, key=KEY):
    signing = root.secretsmanager.create_secret(Name=unique("signing"), SecretString=key)["ARN"]
    held = secret(root, "HttpWebhook", {"key": "first"})
    return held, dict(ExternalSecretRotationRoleArn=role(root), ExternalSecretRotationMetadata=metadata(Url=f"https://{NAME}/hooks?a=b", SigningSecretArn=signing))


def failures(root, arn):
    return [event["serviceEventDetails"] for event in lookup(root, ResourceName=arn) if event["eventName"] == "RotationFailed"]


def test_each_step_is_a_signed_call(calling, receiver):
    server, root = calling
    receiver.answers = {"createSecret": receiver.create, "finishSecret": receiver.finish}
    held, options = asked(root)
    token = rotate(server, root, held, **options)
    assert value(root, held) == {"key": "second"} and stages(root, held)[token] == ["AWSCURRENT"]
    assert receiver.steps() == ["createSecret", "setSecret", "testSecret", "finishSecret"]
    for path, headers, body in receiver.calls:
        assert path == "/hooks?a=b" and headers["host"] == NAME and headers["content-type"] == "application/json"
        step = json.loads(body)["Step"]
        assert json.loads(body) == {"ClientRequestToken": token, "SecretId": held, "Step": step}
        assert headers["webhook-id"] == f"{token}.{step}"
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        mac = base64.b64encode(hmac.new(b"k" * 32, signed, hashlib.sha256).digest()).decode()
        assert headers["webhook-signature"] == f"v1,{mac}"
    assert KEY not in server.log() and KEY not in json.dumps(lookup(root))


@pytest.mark.parametrize(
    "step, answer, text", [("createSecret", 500, "status 500"), ("setSecret", 302, "status 302"), ("testSecret", 404, "status 404"), ("createSecret", 200, "no value"), ("finishSecret", 200, "AWSCURRENT")]
)
def test_what_a_webhook_refuses_is_not_done(calling, receiver, step, answer, text):
    server, root = calling
    receiver.answers = {"createSecret": receiver.create, "finishSecret": receiver.finish, step: answer}
    held, options = asked(root)
    token = rotate(server, root, held, **options)
    found = eventually(lambda: failures(root, held), what="the failure")
    assert found[0]["step"] == step and text in found[0]["failureReason"]
    assert value(root, held) == {"key": "first"} and receiver.steps()[-1] == step
    receiver.answers = {"createSecret": receiver.create, "finishSecret": receiver.finish}
    root.secretsmanager.rotate_secret(SecretId=held, ClientRequestToken=token)
    run(server, JOB)
    assert value(root, held) == {"key": "second"}


def test_keys_and_addresses_that_will_not_do(calling, receiver):
    server, root = calling
    held, options = asked(root, key="short")
    rotate(server, root, held, **options)
    assert "24 bytes" in eventually(lambda: failures(root, held), what="the failure")[0]["failureReason"]
    held, options = asked(root)
    elsewhere = metadata(Url="https://other.example.com/", SigningSecretArn=options["ExternalSecretRotationMetadata"][1]["Value"])
    rotate(server, root, held, **options | {"ExternalSecretRotationMetadata": elsewhere})
    assert eventually(lambda: failures(root, held), what="the failure")[0]["failureCode"] == "HostNotAllowed"
    assert receiver.calls == []
    for pairs in (dict(Url="http://a/"), dict(Url="https://a/"), dict(SigningSecretArn="arn:aws:s3:::a", Url="https://a/")):
        with refused("InvalidParameterException", 400):
            root.secretsmanager.rotate_secret(SecretId=secret(root, "HttpWebhook", "x"), ExternalSecretRotationRoleArn=options["ExternalSecretRotationRoleArn"], ExternalSecretRotationMetadata=metadata(**pairs))


@pytest.mark.parametrize("step", ["createSecret", "finishSecret"])
@pytest.mark.parametrize("when", ["before", "behind"])
def test_killed_in_the_steps_that_write_the_secret(calling, receiver, step, when):
    """kill -9 before or behind what a step writes: once the server is back it is done once more, and the secret is whole."""
    server, root = calling
    killed = threading.Event()

    def finish(asked):
        if "AWSCURRENT" in stages(receiver.clients, asked["SecretId"])[asked["ClientRequestToken"]]:
            return 200
        return receiver.finish(asked)

    work = {"createSecret": receiver.create, "finishSecret": finish}

    def kill(asked):
        if killed.is_set():
            return work[step](asked)
        if when == "behind":
            work[step](asked)
        server.process.kill()
        killed.set()
        return 500

    receiver.answers = work | {step: kill}
    held, options = asked(root)
    token = root.secretsmanager.rotate_secret(SecretId=held, **options)["VersionId"]
    threading.Thread(target=round_until_killed, args=(server,), daemon=True).start()
    assert killed.wait(30), "it came to this step"
    server.process.wait()
    server.process = None
    server.environment |= ahead(0) | {"FAKETIME": f"+{LEASE_SECONDS}s"}
    server.start()
    receiver.clients = root = Clients(server.http, server.root)
    run(server, JOB)
    assert value(root, held) == {"key": "second"} and stages(root, held)[token] == ["AWSCURRENT"]
    assert receiver.steps().count(step) == 2
    names = [event["eventName"] for event in lookup(root, ResourceName=held) if event["eventType"] == "AwsServiceEvent"]
    assert names == ["RotationSucceeded", "RotationStarted"], "newest first"
