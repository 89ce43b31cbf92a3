"""Client-side encryption libraries over our KMS: keyrings of the AWS Encryption SDK, Tink, sops, and what Kubernetes calls."""

import io
import json
import os
import subprocess
import sys

import pytest
from cryptography.hazmat.primitives import serialization

from conformance.principals import Clients, allow, client, create_user
from conformance.refusal import refused
from conformance.server import clean_environment

aws_encryption_sdk = pytest.importorskip("aws_encryption_sdk", reason="aws-encryption-sdk is not installed")
pytest.importorskip("aws_cryptographic_material_providers", reason="aws-cryptographic-material-providers is not installed")
tink = pytest.importorskip("tink", reason="tink is not installed")

from aws_cryptographic_material_providers.mpl import AwsCryptographicMaterialProviders, models  # noqa: E402
from aws_cryptographic_material_providers.mpl.config import MaterialProvidersConfig  # noqa: E402
from aws_encryption_sdk.exceptions import AWSEncryptionSDKClientError  # noqa: E402
from aws_encryption_sdk.identifiers import AlgorithmSuite  # noqa: E402
from tink import aead  # noqa: E402
from tink.integration import awskms  # noqa: E402

CONTEXT = {"purpose": "keyrings"}
#: RSA keyrings do not sign: the suite is without a signature.
UNSIGNED = AlgorithmSuite.AES_256_GCM_HKDF_SHA512_COMMIT_KEY
OTHER_REGION = "eu-central-1"


@pytest.fixture(scope="module")
def providers():
    return AwsCryptographicMaterialProviders(config=MaterialProvidersConfig())


@pytest.fixture(scope="module")
def sdk():
    return aws_encryption_sdk.EncryptionSDKClient()


def pem(kms, key):
    """A key's public key as the SDK takes it."""
    public = serialization.load_der_public_key(kms.get_public_key(KeyId=key)["PublicKey"])
    return public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


@pytest.mark.parametrize("algorithm", ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"])
def test_an_rsa_keyring_encrypts_without_kms_and_decrypts_through_it(root, providers, sdk, algorithm):
    key = root.kms.create_key(KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT")["KeyMetadata"]["Arn"]
    keyring = lambda public: providers.create_aws_kms_rsa_keyring(input=models.CreateAwsKmsRsaKeyringInput(
        kms_client=root.kms, kms_key_id=key, encryption_algorithm=algorithm, public_key=public))
    message, _ = sdk.encrypt(source=b"by a public key", keyring=keyring(pem(root.kms, key)), encryption_context=CONTEXT, algorithm=UNSIGNED)
    opened, header = sdk.decrypt(source=message, keyring=keyring(None), encryption_context=CONTEXT)
    assert opened == b"by a public key" and CONTEXT.items() <= header.encryption_context.items()
    root.kms.disable_key(KeyId=key)
    with pytest.raises(AWSEncryptionSDKClientError):
        sdk.decrypt(source=message, keyring=keyring(None))
    root.kms.enable_key(KeyId=key)
    assert sdk.decrypt(source=message, keyring=keyring(None))[0] == b"by a public key"


@pytest.mark.parametrize("spec", ["ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521"])
def test_an_ecdh_keyring_agrees_in_both_directions(root, providers, sdk, spec):
    """Both ends are keys of KMS: the sender's seals, the recipient's opens, by discovery."""
    create = lambda: root.kms.create_key(KeySpec=spec, KeyUsage="KEY_AGREEMENT")["KeyMetadata"]["Arn"]
    sender, recipient = create(), create()
    der = lambda key: root.kms.get_public_key(KeyId=key)["PublicKey"]
    scheme = models.KmsEcdhStaticConfigurationsKmsPrivateKeyToStaticPublicKey(models.KmsPrivateKeyToStaticPublicKeyInput(
        sender_kms_identifier=sender, sender_public_key=der(sender), recipient_public_key=der(recipient)))
    ring = lambda scheme: providers.create_aws_kms_ecdh_keyring(input=models.CreateAwsKmsEcdhKeyringInput(
        kms_client=root.kms, curve_spec=spec, key_agreement_scheme=scheme))
    message, _ = sdk.encrypt(source=b"agreed", keyring=ring(scheme), encryption_context=CONTEXT)
    discovery = models.KmsEcdhStaticConfigurationsKmsPublicKeyDiscovery(models.KmsPublicKeyDiscoveryInput(recipient_kms_identifier=recipient))
    assert sdk.decrypt(source=message, keyring=ring(discovery))[0] == b"agreed"
    other = models.KmsEcdhStaticConfigurationsKmsPublicKeyDiscovery(models.KmsPublicKeyDiscoveryInput(recipient_kms_identifier=create()))
    with pytest.raises(AWSEncryptionSDKClientError):
        sdk.decrypt(source=message, keyring=ring(other))


def test_a_message_for_a_kms_key_comes_from_somebody_without_one(root, providers, sdk):
    """A raw ephemeral keyring needs the recipient's public key alone."""
    recipient = root.kms.create_key(KeySpec="ECC_NIST_P384", KeyUsage="KEY_AGREEMENT")["KeyMetadata"]["Arn"]
    raw = providers.create_raw_ecdh_keyring(input=models.CreateRawEcdhKeyringInput(
        curve_spec="ECC_NIST_P384",
        key_agreement_scheme=models.RawEcdhStaticConfigurationsEphemeralPrivateKeyToStaticPublicKey(
            models.EphemeralPrivateKeyToStaticPublicKeyInput(recipient_public_key=root.kms.get_public_key(KeyId=recipient)["PublicKey"]))))
    message, _ = sdk.encrypt(source=b"from anybody", keyring=raw, encryption_context=CONTEXT)
    ring = providers.create_aws_kms_ecdh_keyring(input=models.CreateAwsKmsEcdhKeyringInput(
        kms_client=root.kms, curve_spec="ECC_NIST_P384",
        key_agreement_scheme=models.KmsEcdhStaticConfigurationsKmsPublicKeyDiscovery(models.KmsPublicKeyDiscoveryInput(recipient_kms_identifier=recipient))))
    assert sdk.decrypt(source=message, keyring=ring)[0] == b"from anybody"


def test_multi_region_keyrings_open_with_the_replica(root, server, providers, sdk):
    key = root.kms.create_key(MultiRegion=True)["KeyMetadata"]["Arn"]
    root.kms.replicate_key(KeyId=key, ReplicaRegion=OTHER_REGION)
    there = client("kms", server.http, server.root, region=OTHER_REGION)
    replica = key.replace(f":{server.region}:", f":{OTHER_REGION}:")
    mrk = lambda kms, arn: providers.create_aws_kms_mrk_keyring(input=models.CreateAwsKmsMrkKeyringInput(kms_client=kms, kms_key_id=arn))
    message, _ = sdk.encrypt(source=b"in two Regions", keyring=mrk(root.kms, key), encryption_context=CONTEXT)
    assert sdk.decrypt(source=message, keyring=mrk(there, replica))[0] == b"in two Regions"
    discovery = providers.create_aws_kms_mrk_discovery_keyring(input=models.CreateAwsKmsMrkDiscoveryKeyringInput(
        kms_client=there, region=OTHER_REGION, discovery_filter=models.DiscoveryFilter(account_ids=[server.account], partition="aws")))
    assert sdk.decrypt(source=message, keyring=discovery)[0] == b"in two Regions"
    plain = providers.create_aws_kms_discovery_keyring(input=models.CreateAwsKmsDiscoveryKeyringInput(kms_client=there))
    with pytest.raises(AWSEncryptionSDKClientError):
        sdk.decrypt(source=message, keyring=plain)


def test_a_discovery_keyring_of_another_account_opens_nothing(root, server, providers, sdk, key):
    ring = providers.create_aws_kms_keyring(input=models.CreateAwsKmsKeyringInput(kms_client=root.kms, kms_key_id=key))
    message, _ = sdk.encrypt(source=b"found", keyring=ring, encryption_context=CONTEXT)
    find = lambda account: providers.create_aws_kms_discovery_keyring(input=models.CreateAwsKmsDiscoveryKeyringInput(
        kms_client=root.kms, discovery_filter=models.DiscoveryFilter(account_ids=[account], partition="aws")))
    assert sdk.decrypt(source=message, keyring=find(server.account))[0] == b"found"
    with pytest.raises(AWSEncryptionSDKClientError):
        sdk.decrypt(source=message, keyring=find("999988887777"))


def test_tink_wraps_keysets_and_envelopes(root, server, key):
    aead.register()
    uri = f"aws-kms://{key}"
    remote = awskms.new_client(boto3_client=root.kms, key_uri=uri).get_aead(uri)
    sealed = remote.encrypt(b"x", b"associated")
    assert remote.decrypt(sealed, b"associated") == b"x"
    with pytest.raises(tink.TinkError):
        remote.decrypt(sealed, b"other")
    handle = tink.new_keyset_handle(aead.aead_key_templates.AES256_GCM)
    stored = io.StringIO()
    handle.write_with_associated_data(tink.JsonKeysetWriter(stored), remote, b"keyset")
    assert "encryptedKeyset" in stored.getvalue()
    opened = tink.read_keyset_handle_with_associated_data(tink.JsonKeysetReader(stored.getvalue()), remote, b"keyset")
    assert opened.primitive(aead.Aead).decrypt(handle.primitive(aead.Aead).encrypt(b"y", b""), b"") == b"y"
    envelope = aead.KmsEnvelopeAead(aead.aead_key_templates.AES256_GCM, remote)
    message = envelope.encrypt(b"z" * 10_000, b"a")
    assert envelope.decrypt(message, b"a") == b"z" * 10_000
    root.kms.disable_key(KeyId=key)
    with pytest.raises(tink.TinkError, match="DisabledException"):
        envelope.decrypt(message, b"a")


def sops(server, principal, home, *words, stdin=None):
    """Runs sops; its status and what it printed."""
    environment = clean_environment(home) | principal.environment()
    environment |= {"AWS_ENDPOINT_URL": server.http.url, "AWS_DEFAULT_REGION": server.region}
    done = subprocess.run([sys.executable, "-c", "import sops; sops.main()", *map(str, words)], env=environment, cwd=home, input=stdin, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout, done.stderr


def test_sops_encrypts_a_file_under_a_key(root, server, key, tmp_path):
    """The sops of the package registry, which is Mozilla's in Python: of the one in Go no registry has a binary."""
    pytest.importorskip("sops", reason="sops is not installed")
    plain = tmp_path / "secrets.json"
    plain.write_text(json.dumps({"password": "correct horse", "port": 5432}))
    status, sealed, error = sops(server, server.root, tmp_path, "-e", "--kms", key, "--encryption-context", "cluster:one", plain)
    assert status == 0, error
    assert "correct horse" not in sealed and key in sealed
    stored = tmp_path / "sealed.json"
    stored.write_text(sealed)
    status, opened, error = sops(server, server.root, tmp_path, "-d", stored)
    assert status == 0, error
    assert json.loads(opened)["password"] == "correct horse" and json.loads(opened)["port"] == 5432
    root.kms.disable_key(KeyId=key)
    assert sops(server, server.root, tmp_path, "-d", stored)[0] != 0


class KubernetesPlugin:
    """What a Kubernetes KMS v2 provider asks of AWS KMS: Status, Encrypt and Decrypt, one key, a context of its own.

    A provider says its key's ARN as the key id, and health by a round trip; the API server gives a seed of 32 bytes to encrypt.
    """

    CONTEXT = {"kubernetes-cluster": "conformance"}

    def __init__(self, kms, key):
        self.kms, self.key = kms, key

    def status(self):
        metadata = self.kms.describe_key(KeyId=self.key)["KeyMetadata"]
        ping = self.encrypt(b"ping")
        assert self.decrypt(ping) == b"ping"
        return {"version": "v2", "healthz": "ok" if metadata["Enabled"] else metadata["KeyState"], "key_id": metadata["Arn"]}

    def encrypt(self, plaintext):
        return self.kms.encrypt(KeyId=self.key, Plaintext=plaintext, EncryptionContext=self.CONTEXT)["CiphertextBlob"]

    def decrypt(self, ciphertext):
        return self.kms.decrypt(KeyId=self.key, CiphertextBlob=ciphertext, EncryptionContext=self.CONTEXT)["Plaintext"]


def test_a_kubernetes_kms_v2_provider_runs_on_its_three_rights(root, server, key):
    """By alias, as clusters are configured; a rotation keeps old seeds readable; the context binds them to the cluster."""
    alias = f"alias/kubernetes-{key.rpartition('/')[2]}"
    root.kms.create_alias(AliasName=alias, TargetKeyId=key)
    only = {"Condition": {"StringEquals": {"kms:EncryptionContext:kubernetes-cluster": "conformance"}}}
    principal = create_user(root, allow("kms:DescribeKey", key), allow(["kms:Encrypt", "kms:Decrypt"], key, **only))
    plugin = KubernetesPlugin(Clients(server.http, principal).kms, alias)
    assert plugin.status() == {"version": "v2", "healthz": "ok", "key_id": key}
    seeds = [os.urandom(32) for _ in range(3)]
    sealed = [plugin.encrypt(seed) for seed in seeds]
    # The API server keeps a ciphertext of at most 1 kB.
    assert max(map(len, sealed)) <= 1024
    root.kms.rotate_key_on_demand(KeyId=key)
    assert [plugin.decrypt(one) for one in sealed] == seeds
    with refused("AccessDeniedException", 400):
        plugin.kms.decrypt(CiphertextBlob=sealed[0], EncryptionContext={"kubernetes-cluster": "another"})
    with refused("InvalidCiphertextException", 400):
        root.kms.decrypt(CiphertextBlob=sealed[0], EncryptionContext={"kubernetes-cluster": "another"})
    root.kms.disable_key(KeyId=key)
    with refused("DisabledException", 400):
        plugin.status()
    root.kms.enable_key(KeyId=key)
    assert plugin.status()["healthz"] == "ok"
