"""The AWS Encryption SDK for Python against our KMS."""

import os

import pytest

from conformance.principals import Clients, allow, client, create_user, unique

aws_encryption_sdk = pytest.importorskip("aws_encryption_sdk", reason="aws-encryption-sdk is not installed")

from aws_encryption_sdk.identifiers import Algorithm  # noqa: E402
from aws_encryption_sdk.key_providers.kms import (  # noqa: E402
    DiscoveryAwsKmsMasterKeyProvider, MRKAwareStrictAwsKmsMasterKeyProvider, StrictAwsKmsMasterKeyProvider,
)

SUITES = {
    "0578": Algorithm.AES_256_GCM_HKDF_SHA512_COMMIT_KEY_ECDSA_P384,
    "0478": Algorithm.AES_256_GCM_HKDF_SHA512_COMMIT_KEY,
}


def provider(kind, endpoint, principal, keys=()):
    """A master key provider whose KMS clients go to our endpoint."""
    made = client("kms", endpoint, principal)

    class Ours(kind):
        def _client(self, key_id):
            return made

        def add_regional_client(self, region_name):
            self._regional_clients[region_name] = made

    return Ours(key_ids=list(keys)) if keys else Ours()


@pytest.fixture
def strict(endpoint, server, key):
    return provider(StrictAwsKmsMasterKeyProvider, endpoint, server.root, [key])


def sdk():
    return aws_encryption_sdk.EncryptionSDKClient(commitment_policy=aws_encryption_sdk.CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT)


@pytest.mark.parametrize("suite", SUITES)
@pytest.mark.parametrize("size_bytes", [0, 1, 4096, 10_000])
def test_round_trip(strict, suite, size_bytes):
    data, context = os.urandom(size_bytes), {"purpose": "conformance", "ünï": "cødé"}
    message, header = sdk().encrypt(source=data, key_provider=strict, encryption_context=context, algorithm=SUITES[suite])
    assert message[:3] == bytes.fromhex("02" + suite)
    opened, header = sdk().decrypt(source=message, key_provider=strict)
    assert opened == data and context.items() <= header.encryption_context.items()


def test_several_keys_wrap_one_message(endpoint, server, root, key):
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    both = provider(StrictAwsKmsMasterKeyProvider, endpoint, server.root, [key, other])
    message, header = sdk().encrypt(source=b"x", key_provider=both)
    assert len(header.encrypted_data_keys) == 2
    root.kms.disable_key(KeyId=key)
    for kind in (StrictAwsKmsMasterKeyProvider, MRKAwareStrictAwsKmsMasterKeyProvider):
        assert sdk().decrypt(source=message, key_provider=provider(kind, endpoint, server.root, [other]))[0] == b"x"


def test_the_wrong_key_does_not_open(strict, endpoint, server, root):
    message, _ = sdk().encrypt(source=b"x", key_provider=strict)
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    with pytest.raises(Exception, match="(?i)unable to decrypt|data key"):
        sdk().decrypt(source=message, key_provider=provider(StrictAwsKmsMasterKeyProvider, endpoint, server.root, [other]))


def test_discovery_finds_the_key_in_the_message(strict, endpoint, server):
    message, _ = sdk().encrypt(source=b"x", key_provider=strict)
    assert sdk().decrypt(source=message, key_provider=provider(DiscoveryAwsKmsMasterKeyProvider, endpoint, server.root))[0] == b"x"


def test_a_disabled_key_and_a_missing_permission_do_not_open(strict, endpoint, server, root, key):
    message, _ = sdk().encrypt(source=b"x", key_provider=strict)
    nobody = create_user(root, allow("kms:DescribeKey"))
    with pytest.raises(Exception, match="(?i)unable to decrypt|data key"):
        sdk().decrypt(source=message, key_provider=provider(StrictAwsKmsMasterKeyProvider, endpoint, nobody, [key]))
    root.kms.disable_key(KeyId=key)
    with pytest.raises(Exception, match="(?i)unable to decrypt|data key"):
        sdk().decrypt(source=message, key_provider=strict)


def test_a_message_lives_in_s3(strict, bucket, server, endpoint):
    s3 = Clients(endpoint, server.root).s3
    message, _ = sdk().encrypt(source=b"stored", key_provider=strict, encryption_context={"object": unique("x")})
    s3.put_object(Bucket=bucket, Key="message", Body=message)
    assert sdk().decrypt(source=s3.get_object(Bucket=bucket, Key="message")["Body"].read(), key_provider=strict)[0] == b"stored"
