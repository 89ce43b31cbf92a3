"""`--fips on`: algorithms that are not approved are refused, in KMS and in TLS, also where a key is there already."""

import subprocess

import boto3
import pytest
from botocore.exceptions import ClientError

from conformance.principals import Clients
from conformance.server import Server, run_cli

REFUSED, USAGE = "UnsupportedOperationException", "InvalidKeyUsageException"

# Key spec, usage, and whether a new key is made.
KEYS = [
    ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", True), ("RSA_2048", "SIGN_VERIFY", True), ("ECC_NIST_P256", "SIGN_VERIFY", True), ("ECC_NIST_P384", "KEY_AGREEMENT", True),
    ("ECC_NIST_P521", "SIGN_VERIFY", True), ("ECC_NIST_EDWARDS25519", "SIGN_VERIFY", True), ("HMAC_224", "GENERATE_VERIFY_MAC", True),
    ("ML_DSA_44", "SIGN_VERIFY", True), ("ML_KEM_768", "ENCAPSULATE_DECAPSULATE", True), ("ECC_SECG_P256K1", "SIGN_VERIFY", False),
]


class World:
    """An installation that had keys of every kind before the switch was turned on."""

    def __init__(self, server):
        self.server = server
        kms = Clients(server.http, server.root).kms
        self.k1 = kms.create_key(KeySpec="ECC_SECG_P256K1", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["KeyId"]
        self.signature = kms.sign(KeyId=self.k1, Message=b"m", SigningAlgorithm="ECDSA_SHA_256")["Signature"]
        self.rsa = kms.create_key(KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT")["KeyMetadata"]["KeyId"]
        self.old = kms.encrypt(KeyId=self.rsa, Plaintext=b"old", EncryptionAlgorithm="RSAES_OAEP_SHA_1")["CiphertextBlob"]
        self.key = kms.create_key()["KeyMetadata"]["KeyId"]
        self.external = kms.create_key(Origin="EXTERNAL")["KeyMetadata"]["KeyId"]
        server.stop()
        server.extra_arguments = ["--fips", "on"]
        server.start()
        self.kms = Clients(server.http, server.root).kms


@pytest.fixture(scope="module")
def world():
    with Server() as server:
        yield World(server)


def check_refused(call, code):
    with pytest.raises(ClientError) as raised:
        call()
    error = raised.value.response["Error"]
    assert error["Code"] == code and "FIPS" in error["Message"], error


@pytest.mark.parametrize("spec,usage,is_made", KEYS)
def test_new_keys(world, spec, usage, is_made):
    def make():
        return world.kms.create_key(KeySpec=spec, KeyUsage=usage)["KeyMetadata"]["KeySpec"]

    if is_made:
        assert make() == spec
    else:
        check_refused(make, REFUSED)


def test_what_is_refused_and_what_is_not(world):
    """Each row: what is called, and the code it is refused with, or none."""
    kms, wrap = world.kms, {"KeyId": world.external, "WrappingKeySpec": "RSA_2048"}
    rows = [
        (lambda: kms.sign(KeyId=world.k1, Message=b"m", SigningAlgorithm="ECDSA_SHA_256"), USAGE),
        (lambda: kms.verify(KeyId=world.k1, Message=b"m", SigningAlgorithm="ECDSA_SHA_256", Signature=world.signature), USAGE),
        (lambda: kms.get_public_key(KeyId=world.k1), None),
        (lambda: kms.encrypt(KeyId=world.rsa, Plaintext=b"x", EncryptionAlgorithm="RSAES_OAEP_SHA_1"), USAGE),
        (lambda: kms.encrypt(KeyId=world.rsa, Plaintext=b"x", EncryptionAlgorithm="RSAES_OAEP_SHA_256"), None),
        # What was sealed before opens, and is sealed anew only in an approved way.
        (lambda: kms.decrypt(KeyId=world.rsa, CiphertextBlob=world.old, EncryptionAlgorithm="RSAES_OAEP_SHA_1"), None),
        (lambda: re_encrypt(world, "RSAES_OAEP_SHA_1"), USAGE),
        (lambda: re_encrypt(world, "RSAES_OAEP_SHA_256"), None),
        (lambda: kms.generate_data_key_pair(KeyId=world.key, KeyPairSpec="ECC_SECG_P256K1"), REFUSED),
        (lambda: kms.generate_data_key_pair_without_plaintext(KeyId=world.key, KeyPairSpec="ECC_SECG_P256K1"), REFUSED),
        (lambda: kms.generate_data_key_pair_without_plaintext(KeyId=world.key, KeyPairSpec="ECC_NIST_P256"), None),
        (lambda: kms.get_parameters_for_import(WrappingAlgorithm="RSAES_OAEP_SHA_1", **wrap), REFUSED),
        (lambda: kms.get_parameters_for_import(WrappingAlgorithm="RSA_AES_KEY_WRAP_SHA_1", **wrap), REFUSED),
        (lambda: kms.get_parameters_for_import(WrappingAlgorithm="RSAES_OAEP_SHA_256", **wrap), None),
        (lambda: kms.generate_data_key(KeyId=world.key, KeySpec="AES_256"), None),
    ]
    for call, code in rows:
        if code is None:
            call()
        else:
            check_refused(call, code)


def re_encrypt(world, algorithm):
    return world.kms.re_encrypt(
        CiphertextBlob=world.old, SourceKeyId=world.rsa, SourceEncryptionAlgorithm="RSAES_OAEP_SHA_1", DestinationKeyId=world.rsa, DestinationEncryptionAlgorithm=algorithm
    )


@pytest.mark.parametrize("options,is_taken", [
    (["-tls1_3", "-ciphersuites", "TLS_AES_256_GCM_SHA384"], True),
    (["-tls1_3", "-ciphersuites", "TLS_AES_128_GCM_SHA256"], True),
    (["-tls1_3", "-groups", "P-256"], True),
    (["-tls1_3", "-groups", "P-384"], True),
    (["-tls1_3", "-groups", "X25519"], False),
    (["-tls1_3", "-ciphersuites", "TLS_CHACHA20_POLY1305_SHA256"], False),
    (["-tls1_2"], False),
])
def test_tls_has_approved_algorithms_alone(world, options, is_taken):
    place = f"127.0.0.1:{world.server.https.port}"
    done = subprocess.run(
        ["openssl", "s_client", "-connect", place, "-CAfile", world.server.https.ca_file, "-verify_return_error", *options], input=b"", capture_output=True, timeout=30
    )
    assert (done.returncode == 0) == is_taken, done.stderr.decode()


def test_clients_work_over_such_tls(world):
    server = world.server
    client = boto3.client(
        "kms", endpoint_url=server.https.url, region_name=server.region, verify=server.https.ca_file,
        aws_access_key_id=server.root.access_key_id, aws_secret_access_key=server.root.secret_access_key,
    )
    assert client.describe_key(KeyId=world.key)["KeyMetadata"]["Enabled"]
    done = run_cli(server, "kms", "alerts", principal=server.root, environment={"AWS_ENDPOINT_URL": server.https.url, "AWS_CA_BUNDLE": str(server.https.ca_file), "AWS_DEFAULT_REGION": server.region})
    assert done.returncode == 0


@pytest.mark.parametrize("more,words", [
    (["--passphrase-file", "nowhere"], "Argon2id"),
    (["--signature-v2", "on"], "Signature Version 2"),
    (["--profile", "compat"], "Signature Version 2"),
])
def test_settings_that_need_others_do_not_start(world, tmp_path, more, words):
    done = run_cli(world.server, "serve", "--fips", "on", "--data-dir", tmp_path / "data", "--http", "127.0.0.1:0", "--https", "off", "--admin", "off", *more, check=False)
    assert done.returncode == 1 and words in done.stderr, done.stderr
    assert not (tmp_path / "data").exists()
