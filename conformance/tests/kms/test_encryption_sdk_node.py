"""The AWS Encryption SDK for JavaScript over our KMS, and messages that go from it to the one for Python and back.

It has no keyrings of RSA and ECDH; those of Python are in `test_keyrings.py`.
"""

import base64
import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from conformance.server import clean_environment

aws_encryption_sdk = pytest.importorskip("aws_encryption_sdk", reason="aws-encryption-sdk is not installed")
pytest.importorskip("aws_cryptographic_material_providers", reason="aws-cryptographic-material-providers is not installed")

from aws_cryptographic_material_providers.mpl import AwsCryptographicMaterialProviders, models  # noqa: E402
from aws_cryptographic_material_providers.mpl.config import MaterialProvidersConfig  # noqa: E402

pytestmark = pytest.mark.long

HERE = Path(__file__).resolve().parents[2] / "node"
TARGET = Path(os.environ.get("CARGO_TARGET_DIR") or HERE.parents[1] / "target")
CONTEXT = {"purpose": "two languages"}
OTHER_REGION = "eu-central-1"


@pytest.fixture(scope="module")
def installed():
    """The SDK, installed below the target folder once for each lock file."""
    if not shutil.which("npm"):
        pytest.skip("Node.js is not installed")
    lock = (HERE / "package-lock.json").read_bytes()
    folder = TARGET / f"encryption-sdk-{hashlib.sha256(lock).hexdigest()[:16]}"
    if not (folder / "installed").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, folder)
        done = subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=folder, capture_output=True, text=True, timeout=300)
        if done.returncode != 0:
            pytest.skip(f"the SDK cannot be had from the npm registry: {done.stderr.strip().splitlines()[-1:]}")
        (folder / "installed").touch()
    shutil.copy(HERE / "sdk.mjs", folder)
    return folder


@pytest.fixture
def node(installed, server, root, tmp_path):
    def ask(operation, data, keyring):
        question = {
            "endpoint": server.http.url, "operation": operation, "data": base64.b64encode(data).decode(), "context": CONTEXT,
            "keyring": {"account": server.account, "region": server.region} | keyring,
        }
        environment = clean_environment(tmp_path) | server.root.environment()
        done = subprocess.run(["node", "sdk.mjs"], cwd=installed, env=environment, input=json.dumps(question), capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return ask


def opened(answer):
    assert "error" not in answer, answer
    assert CONTEXT.items() <= answer["context"].items()
    return base64.b64decode(answer["data"])


@pytest.fixture(scope="module")
def providers():
    return AwsCryptographicMaterialProviders(config=MaterialProvidersConfig())


def test_messages_go_from_one_language_to_the_other(node, providers, root, key):
    sdk = aws_encryption_sdk.EncryptionSDKClient()
    arn = root.kms.describe_key(KeyId=key)["KeyMetadata"]["Arn"]
    ring = providers.create_aws_kms_keyring(input=models.CreateAwsKmsKeyringInput(kms_client=root.kms, kms_key_id=arn))
    strict = {"kind": "strict", "keys": [arn]}
    data = os.urandom(10_000)
    there = opened(node("encrypt", data, strict))
    assert sdk.decrypt(source=there, keyring=ring)[0] == data
    here, _ = sdk.encrypt(source=data, keyring=ring, encryption_context=CONTEXT)
    for keyring in (strict, {"kind": "discovery"}):
        assert opened(node("decrypt", here, keyring)) == data
    assert "error" in node("decrypt", here, {"kind": "discovery", "account": "999988887777"})
    # Turned off, it opens for neither.
    root.kms.disable_key(KeyId=key)
    assert "is disabled." in node("decrypt", here, strict)["error"]
    root.kms.enable_key(KeyId=key)


def test_multi_region_keyrings_open_with_the_replica(node, server, root):
    arn = root.kms.create_key(MultiRegion=True)["KeyMetadata"]["Arn"]
    root.kms.replicate_key(KeyId=arn, ReplicaRegion=OTHER_REGION)
    replica = arn.replace(f":{server.region}:", f":{OTHER_REGION}:")
    message = opened(node("encrypt", b"in two Regions", {"kind": "mrk", "keys": [arn]}))
    for keyring in ({"kind": "mrk", "keys": [replica]}, {"kind": "mrk-discovery", "region": OTHER_REGION}):
        assert opened(node("decrypt", message, keyring)) == b"in two Regions"
    assert "error" in node("decrypt", message, {"kind": "strict", "keys": [replica]})
