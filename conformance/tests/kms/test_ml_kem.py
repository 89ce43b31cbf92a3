"""ML-KEM keys: what KMS encapsulates is opened by `cryptography` and the other way round (768 and 1024, which it has).

That ML-KEM-512 is the one of FIPS 203 is a test of the crate `envelope`, against a second implementation in Rust.
"""

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import mlkem

from conformance.audit import event_of
from conformance.principals import allow, client
from conformance.refusal import refused

SPECS = {"ML_KEM_512": 768, "ML_KEM_768": 1088, "ML_KEM_1024": 1568}
PUBLIC = {"ML_KEM_768": mlkem.MLKEM768PublicKey, "ML_KEM_1024": mlkem.MLKEM1024PublicKey}
PRIVATE = {"ML_KEM_768": mlkem.MLKEM768PrivateKey, "ML_KEM_1024": mlkem.MLKEM1024PrivateKey}


@pytest.fixture
def kms(root):
    return root.kms


def make(kms, spec, **options):
    return kms.create_key(KeySpec=spec, KeyUsage="ENCAPSULATE_DECAPSULATE", **options)["KeyMetadata"]["Arn"]


def encapsulate(kms, key, **more):
    return kms.encapsulate(KeyId=key, EncapsulationAlgorithm="ML_KEM", **more)


def decapsulate(kms, key, blob, **more):
    return kms.decapsulate(KeyId=key, SharedSecretCiphertextBlob=blob, EncapsulationAlgorithm="ML_KEM", **more)


@pytest.mark.parametrize("spec, length", SPECS.items())
def test_both_sides_get_the_same_secret(kms, spec, length):
    key = make(kms, spec)
    metadata = kms.describe_key(KeyId=key)["KeyMetadata"]
    assert (metadata["KeySpec"], metadata["KeyUsage"], metadata["EncapsulationAlgorithms"]) == (spec, "ENCAPSULATE_DECAPSULATE", ["ML_KEM"])
    sent = encapsulate(kms, key)
    assert (sent["KeyId"], sent["EncapsulationAlgorithm"]) == (key, "ML_KEM")
    assert len(sent["SharedSecret"]) == 32 and len(sent["SharedSecretCiphertextBlob"]) == length
    received = decapsulate(kms, key, sent["SharedSecretCiphertextBlob"])
    assert (received["KeyId"], received["EncapsulationAlgorithm"], received["SharedSecret"]) == (key, "ML_KEM", sent["SharedSecret"])
    assert encapsulate(kms, key)["SharedSecret"] != sent["SharedSecret"]


@pytest.mark.parametrize("spec", PUBLIC)
def test_others_encapsulate_with_the_public_key_alone(kms, spec):
    key = make(kms, spec)
    answer = kms.get_public_key(KeyId=key)
    assert (answer["KeySpec"], answer["KeyUsage"], answer["EncapsulationAlgorithms"]) == (spec, "ENCAPSULATE_DECAPSULATE", ["ML_KEM"])
    public = serialization.load_der_public_key(answer["PublicKey"])
    assert isinstance(public, PUBLIC[spec])
    secret, blob = public.encapsulate()
    assert decapsulate(kms, key, blob)["SharedSecret"] == secret


@pytest.mark.parametrize("spec", SPECS)
def test_data_key_pairs_of_ml_kem_belong_together(kms, key, spec):
    made = kms.generate_data_key_pair(KeyId=key, KeyPairSpec=spec, EncryptionContext={"a": "b"})
    opened = kms.decrypt(CiphertextBlob=made["PrivateKeyCiphertextBlob"], EncryptionContext={"a": "b"})["Plaintext"]
    assert opened == made["PrivateKeyPlaintext"] and made["KeyPairSpec"] == spec
    without = kms.generate_data_key_pair_without_plaintext(KeyId=key, KeyPairSpec=spec)
    assert "PrivateKeyPlaintext" not in without and without["PublicKey"] != made["PublicKey"]
    if spec not in PRIVATE:
        return
    private = serialization.load_der_private_key(opened, None)
    assert isinstance(private, PRIVATE[spec])
    assert private.public_key() == serialization.load_der_public_key(made["PublicKey"])
    secret, blob = serialization.load_der_public_key(made["PublicKey"]).encapsulate()
    assert private.decapsulate(blob) == secret


def test_an_altered_ciphertext_gives_another_secret_and_one_of_another_length_none(kms):
    """FIPS 203's implicit rejection: only the length is told, and the rejected secret is always the same."""
    key, other = make(kms, "ML_KEM_768"), make(kms, "ML_KEM_768")
    sent = encapsulate(kms, key)
    blob = sent["SharedSecretCiphertextBlob"]
    altered = bytes([blob[0] ^ 1]) + blob[1:]
    rejected = decapsulate(kms, key, altered)["SharedSecret"]
    assert len(rejected) == 32 and rejected != sent["SharedSecret"]
    assert decapsulate(kms, key, altered)["SharedSecret"] == rejected
    assert decapsulate(kms, other, blob)["SharedSecret"] not in (sent["SharedSecret"], rejected)
    for wrong in (blob[:-1], blob + b"x", encapsulate(kms, make(kms, "ML_KEM_512"))["SharedSecretCiphertextBlob"]):
        with refused("InvalidCiphertextException", 400, ""):
            decapsulate(kms, key, wrong)


def test_a_key_of_ml_kem_does_nothing_else_and_others_do_not_encapsulate(kms, key):
    kem = make(kms, "ML_KEM_512")
    agreement = kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="KEY_AGREEMENT")["KeyMetadata"]["Arn"]
    usage = lambda arn, usage, operation: f"{arn} key usage is {usage} which is not valid for {operation}."
    for call, message in (
        (lambda: encapsulate(kms, key), usage(key, "ENCRYPT_DECRYPT", "Encapsulate")),
        (lambda: decapsulate(kms, agreement, bytes(768)), usage(agreement, "KEY_AGREEMENT", "Decapsulate")),
        (lambda: kms.encrypt(KeyId=kem, Plaintext=b"x"), usage(kem, "ENCAPSULATE_DECAPSULATE", "Encrypt")),
        (lambda: kms.sign(KeyId=kem, Message=b"x", SigningAlgorithm="ML_DSA_SHAKE_256"), usage(kem, "ENCAPSULATE_DECAPSULATE", "Sign")),
    ):
        with refused("InvalidKeyUsageException", 400) as refusal:
            call()
        assert refusal.message == message
    with refused("ValidationException", 400):
        kms.encapsulate(KeyId=kem, EncapsulationAlgorithm="ML_KEM_768")
    for wrong in ("SIGN_VERIFY", "ENCRYPT_DECRYPT", "KEY_AGREEMENT"):
        with refused("ValidationException", 400, "not compatible"):
            kms.create_key(KeySpec="ML_KEM_768", KeyUsage=wrong)
    with refused("ValidationException", 400, "KeyUsage"):
        kms.create_key(KeySpec="ML_KEM_768")
    with refused("UnsupportedOperationException", 400):
        kms.create_key(KeySpec="ML_KEM_768", KeyUsage="ENCAPSULATE_DECAPSULATE", Origin="EXTERNAL")
    with refused("UnsupportedOperationException", 400):
        kms.enable_key_rotation(KeyId=kem)


def test_a_dry_run_encapsulates_nothing(kms):
    key = make(kms, "ML_KEM_512")
    with refused("DryRunOperationException", 400):
        encapsulate(kms, key, DryRun=True)
    with refused("DryRunOperationException", 400):
        decapsulate(kms, key, bytes(768), DryRun=True)
    with refused("InvalidCiphertextException", 400, ""):
        decapsulate(kms, key, bytes(767), DryRun=True)


def test_policies_and_grants_judge_each_side(kms, user, other_account):
    key = make(kms, "ML_KEM_768")
    bob = user(allow("kms:Encapsulate", key))
    blob = encapsulate(bob.kms, key)["SharedSecretCiphertextBlob"]
    with refused("AccessDeniedException", 400, "kms:Decapsulate"):
        decapsulate(bob.kms, key, blob)
    outsider = user(admin=other_account)
    with refused("AccessDeniedException", 400):
        decapsulate(outsider.kms, key, blob)
    grant = kms.create_grant(KeyId=key, GranteePrincipal=outsider.principal.arn, Operations=["Decapsulate"])
    assert len(decapsulate(outsider.kms, key, blob)["SharedSecret"]) == 32
    with refused("AccessDeniedException", 400):
        encapsulate(outsider.kms, key)
    kms.revoke_grant(KeyId=key, GrantId=grant["GrantId"])
    with refused("AccessDeniedException", 400):
        decapsulate(outsider.kms, key, blob)
    with refused("ValidationException", 400):
        kms.create_grant(KeyId=key, GranteePrincipal=bob.principal.arn, Operations=["Encrypt"])


def test_a_replica_decapsulates_what_was_sent_to_its_primary(root, server):
    key = make(root.kms, "ML_KEM_768", MultiRegion=True)
    replica = root.kms.replicate_key(KeyId=key, ReplicaRegion="eu-west-1")["ReplicaKeyMetadata"]["Arn"]
    there = client("kms", server.http, server.root, region="eu-west-1")
    assert there.get_public_key(KeyId=replica)["PublicKey"] == root.kms.get_public_key(KeyId=key)["PublicKey"]
    sent = encapsulate(root.kms, key)
    assert decapsulate(there, replica, sent["SharedSecretCiphertextBlob"])["SharedSecret"] == sent["SharedSecret"]


def test_the_record_is_as_in_awss_example(root):
    """https://docs.aws.amazon.com/kms/latest/developerguide/ct-encapsulate.html"""
    key = make(root.kms, "ML_KEM_512")
    answer = encapsulate(root.kms, key)
    event = event_of(root, answer, "Encapsulate")
    assert event["requestParameters"] == {"keyId": key, "encapsulationAlgorithm": "ML_KEM"}
    assert event["responseElements"] is None and event["readOnly"] is True and event["eventCategory"] == "Management"
    assert [resource["ARN"] for resource in event["resources"]] == [key]
