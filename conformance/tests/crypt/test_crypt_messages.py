"""`ironkeep crypt` and the official AWS Encryption SDK for Python read one another's messages."""

import json
import os
import subprocess

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from conformance.principals import allow, client, create_user
from conformance.tests.crypt.cli import Cli, most_resident_bytes

aws_encryption_sdk = pytest.importorskip("aws_encryption_sdk", reason="aws-encryption-sdk is not installed")
pytest.importorskip("aws_cryptographic_material_providers", reason="aws-cryptographic-material-providers is not installed")

from aws_cryptographic_material_providers.mpl import AwsCryptographicMaterialProviders, models  # noqa: E402
from aws_cryptographic_material_providers.mpl.config import MaterialProvidersConfig  # noqa: E402
from aws_encryption_sdk import CommitmentPolicy  # noqa: E402
from aws_encryption_sdk.identifiers import Algorithm  # noqa: E402
from aws_encryption_sdk.key_providers.kms import StrictAwsKmsMasterKeyProvider  # noqa: E402

COMMITTED = {
    "0578": Algorithm.AES_256_GCM_HKDF_SHA512_COMMIT_KEY_ECDSA_P384,
    "0478": Algorithm.AES_256_GCM_HKDF_SHA512_COMMIT_KEY,
}
UNCOMMITTED = {
    "0378": Algorithm.AES_256_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384,
    "0178": Algorithm.AES_256_GCM_IV12_TAG16_HKDF_SHA256,
    "0078": Algorithm.AES_256_GCM_IV12_TAG16,
}
CONTEXT = {"dept": "legal", "ünï": "cødé"}
PAIRS = [word for name, value in CONTEXT.items() for word in ("--context", f"{name}={value}")]
MEBIBYTE = 1 << 20


@pytest.fixture
def cli(server):
    return Cli(server, server.http, server.root)


@pytest.fixture
def provider(server, key):
    """A master key provider of the SDK whose KMS is ours."""
    made = client("kms", server.http, server.root)

    class Ours(StrictAwsKmsMasterKeyProvider):
        def _client(self, key_id):
            return made

        def add_regional_client(self, region_name):
            self._regional_clients[region_name] = made

    return Ours(key_ids=[key])


def sdk(policy=CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT):
    return aws_encryption_sdk.EncryptionSDKClient(commitment_policy=policy)


@pytest.mark.parametrize("flags, suite", [([], "0578"), (["--unsigned"], "0478")], ids=["signed", "unsigned"])
@pytest.mark.parametrize("size_bytes", [0, 1, 4096, 10_000])
def test_the_sdk_reads_what_we_write(cli, key, provider, flags, suite, size_bytes):
    data = os.urandom(size_bytes)
    message = cli("crypt", "encrypt", "--kms", key, *PAIRS, *flags, data=data)
    assert message[:3] == bytes.fromhex("02" + suite)
    opened, header = sdk().decrypt(source=message, key_provider=provider)
    assert opened == data and CONTEXT.items() <= header.encryption_context.items()


@pytest.mark.parametrize("suite", COMMITTED)
@pytest.mark.parametrize("size_bytes", [0, 1, 4096, 10_000])
def test_we_read_what_the_sdk_writes(cli, key, provider, suite, size_bytes, tmp_path):
    data = os.urandom(size_bytes)
    message, _ = sdk().encrypt(source=data, key_provider=provider, encryption_context=CONTEXT, algorithm=COMMITTED[suite])
    assert cli("crypt", "decrypt", "--kms", key, *PAIRS, data=message) == data
    file = tmp_path / "message"
    file.write_bytes(message)
    cli("crypt", "decrypt", "--any-kms-key", file, "-o", tmp_path / "plain")
    assert (tmp_path / "plain").read_bytes() == data


@pytest.mark.parametrize("suite", UNCOMMITTED)
@pytest.mark.parametrize("frame_bytes", [4096, 0], ids=["frames", "whole"])
def test_what_does_not_commit_is_read_by_choice(cli, key, provider, suite, frame_bytes):
    data = os.urandom(10_000)
    message, _ = sdk(CommitmentPolicy.FORBID_ENCRYPT_ALLOW_DECRYPT).encrypt(
        source=data, key_provider=provider, encryption_context=CONTEXT, algorithm=UNCOMMITTED[suite], frame_length=frame_bytes,
    )
    assert "no key commitment" in cli.fails("crypt", "decrypt", "--kms", key, data=message)
    assert cli("crypt", "decrypt", "--kms", key, "--allow-uncommitted", data=message) == data
    # What has one tag or a signature is not written before it is verified.
    altered = message[:-1] + bytes([message[-1] ^ 1])
    if frame_bytes == 0 or suite == "0378":
        assert "not authentic" in cli.fails("crypt", "decrypt", "--kms", key, "--allow-uncommitted", data=altered)


def test_a_message_of_one_piece_that_commits(cli, key, provider):
    data = os.urandom(300_000)
    message, _ = sdk().encrypt(source=data, key_provider=provider, algorithm=COMMITTED["0478"], frame_length=0)
    assert cli("crypt", "decrypt", "--kms", key, data=message) == data
    assert "not authentic" in cli.fails("crypt", "decrypt", "--kms", key, data=message[:-1] + bytes([message[-1] ^ 1]))


def test_raw_keys_go_both_ways(cli, tmp_path):
    providers = AwsCryptographicMaterialProviders(config=MaterialProvidersConfig())
    secret, private = os.urandom(32), rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pkcs8 = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    public = private.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    (tmp_path / "aes").write_bytes(secret)
    (tmp_path / "private.pem").write_bytes(private.private_bytes(*pkcs8))
    (tmp_path / "public.pem").write_bytes(public)
    aes_ring = providers.create_raw_aes_keyring(input=models.CreateRawAesKeyringInput(
        key_namespace="ours", key_name="aes", wrapping_key=secret, wrapping_alg=models.AesWrappingAlg.ALG_AES256_GCM_IV12_TAG16,
    ))
    rsa_ring = providers.create_raw_rsa_keyring(input=models.CreateRawRsaKeyringInput(
        key_namespace="ours", key_name="rsa", padding_scheme=models.PaddingScheme.OAEP_SHA256_MGF1,
        public_key=public, private_key=private.private_bytes(*pkcs8),
    ))
    aes_flags, rsa_flags = ["--aes", f"ours:aes={tmp_path / 'aes'}"], ["--rsa", f"ours:rsa={tmp_path / 'private.pem'}"]
    data = os.urandom(10_000)
    # One message under both: each of them opens it.
    message = cli("crypt", "encrypt", *aes_flags, "--rsa", f"ours:rsa={tmp_path / 'public.pem'}", *PAIRS, data=data)
    for ring, flags in ((aes_ring, aes_flags), (rsa_ring, rsa_flags)):
        assert sdk().decrypt(source=message, keyring=ring)[0] == data
        assert cli("crypt", "decrypt", *flags, *PAIRS, data=message) == data
        theirs, _ = sdk().encrypt(source=data, keyring=ring, encryption_context=CONTEXT)
        assert cli("crypt", "decrypt", *flags, *PAIRS, data=theirs) == data
    other = tmp_path / "other"
    other.write_bytes(os.urandom(32))
    assert "none of the keys opens it" in cli.fails("crypt", "decrypt", "--aes", f"ours:aes={other}", data=message)


def test_refusals_say_why(cli, server, root, key, tmp_path):
    message = cli("crypt", "encrypt", "--kms", key, "--context", "dept=legal", data=b"x")
    assert "differs at key `dept`" in cli.fails("crypt", "decrypt", "--kms", key, "--context", "dept=sales", data=message)
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    assert "none of the keys opens it" in cli.fails("crypt", "decrypt", "--kms", other, data=message)
    assert "none of the keys opens it" in cli.fails("crypt", "decrypt", "--any-kms-key", "--account", "999988887777", data=message)
    assert "not in a format" in cli.fails("crypt", "decrypt", "--kms", key, data=b"plain text")
    reserved = cli.fails("crypt", "encrypt", "--kms", key, "--context", "aws-crypto-x=1", data=b"x")
    assert "reserved key `aws-crypto-x`" in reserved
    nobody = Cli(server, server.http, create_user(root, allow("kms:DescribeKey")))
    assert "AccessDenied" in nobody.fails("crypt", "decrypt", "--kms", key, data=message)
    root.kms.disable_key(KeyId=key)
    output = tmp_path / "plain"
    (tmp_path / "message").write_bytes(message)
    assert "is disabled" in cli.fails("crypt", "decrypt", "--kms", key, tmp_path / "message", "-o", output)
    assert [path.name for path in tmp_path.iterdir()] == ["message"]


def test_an_alias_wraps_and_opens(cli, root, key):
    alias = f"alias/{key.rsplit('/', 1)[1]}"
    root.kms.create_alias(AliasName=alias, TargetKeyId=key)
    message = cli("crypt", "encrypt", "--kms", alias, data=b"x")
    assert cli("crypt", "decrypt", "--kms", alias, data=message) == b"x"
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    root.kms.update_alias(AliasName=alias, TargetKeyId=other)
    assert "IncorrectKeyException" in cli.fails("crypt", "decrypt", "--kms", alias, data=message)
    assert cli("crypt", "decrypt", "--kms", key, data=message) == b"x"


def test_a_replica_opens_what_its_primary_has_wrapped(cli, server, root):
    primary = root.kms.create_key(MultiRegion=True)["KeyMetadata"]["Arn"]
    root.kms.replicate_key(KeyId=primary, ReplicaRegion="eu-central-1")
    replica = primary.replace(f":{server.region}:", ":eu-central-1:")
    message = cli("crypt", "encrypt", "--kms", primary, data=b"x")
    assert cli("crypt", "decrypt", "--kms-mrk", replica, data=message) == b"x"
    assert cli("crypt", "decrypt", "--kms", primary, data=cli("crypt", "encrypt", "--kms-mrk", primary, data=b"y")) == b"y"
    assert "none of the keys opens it" in cli.fails("crypt", "decrypt", "--kms", replica, data=message)
    single = root.kms.create_key()["KeyMetadata"]["Arn"]
    assert "no ARN of a multi-Region key" in cli.fails("crypt", "decrypt", "--kms-mrk", single, data=message)


def test_over_https(server, key):
    cli = Cli(server, server.https, server.root)
    assert cli("crypt", "decrypt", "--kms", key, data=cli("crypt", "encrypt", "--kms", key, data=b"x")) == b"x"


def test_inspect_takes_no_key(cli, server, root, key, tmp_path):
    message = cli("crypt", "encrypt", "--kms", key, "--context", "dept=legal", data=b"x")
    (tmp_path / "message").write_bytes(message)
    nobody = Cli(server, server.http, create_user(root, allow("kms:DescribeKey")))
    found = json.loads(nobody("crypt", "inspect", "--json", tmp_path / "message"))
    assert found["Algorithm"] == "0x0578" and found["Keys"] == [key] and found["Context"]["dept"] == "legal"
    assert found["Commitment"] is found["Signed"] is True and found["FrameBytes"] == 4096
    lines = nobody("crypt", "inspect", data=message).decode().splitlines()
    assert f"key: {key}" in lines and "context: dept=legal" in lines


@pytest.mark.parametrize("flags", [[], ["--unsigned"]], ids=["signed", "unsigned"])
def test_every_part_of_a_message_matters(cli, key, flags):
    """A byte of each part of the message; every byte of it is altered in the library's own tests."""
    data = bytes(10_000)
    message = cli("crypt", "encrypt", "--kms", key, "--context", "dept=legal", *flags, data=data)
    for at in [0, 3, 40, *range(70, len(message), 1500), len(message) - 1]:
        altered = message[:at] + bytes([message[at] ^ 1]) + message[at + 1:]
        done = cli.run("crypt", "decrypt", "--kms", key, data=altered)
        assert done.returncode == 1, at
        assert done.stdout == b"" if not flags else data.startswith(done.stdout), at
    assert cli.run("crypt", "decrypt", "--kms", key, data=message[:-1]).returncode == 1


@pytest.mark.long
def test_memory_is_bounded(cli, key, tmp_path):
    """Whatever the size, and although the signature at the end is verified before a byte is written."""
    found = {}
    for size in (MEBIBYTE, 100 * MEBIBYTE):
        plain, message, back = tmp_path / "plain", tmp_path / "message", tmp_path / "back"
        with open(plain, "wb") as file:
            for _ in range(size // MEBIBYTE):
                file.write(os.urandom(MEBIBYTE))
        found[size] = [
            most_resident_bytes(cli, ["crypt", "encrypt", "--kms", key], plain, message),
            most_resident_bytes(cli, ["crypt", "decrypt", "--kms", key], message, back),
        ]
        assert subprocess.run(["cmp", plain, back]).returncode == 0
    small, large = found.values()
    assert all(much - little < 64 * MEBIBYTE for little, much in zip(small, large)), found
