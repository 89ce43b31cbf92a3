"""What each operation does to a key in each state: AWS's table, row by row, and no operation left out."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

from conformance.principals import Clients, unique
from conformance.refusal import outcome

NOT_SERVED = Path(__file__).parents[3] / "crates/testkit/not-implemented/kms.txt"
STATES = ["Enabled", "Disabled", "PendingDeletion", "PendingImport"]
OK = "ok"
DISABLED = "DisabledException"
STATE = "KMSInvalidStateException"
UNSUPPORTED = "UnsupportedOperationException"


def wrapped(kms, arn):
    """What brings 32 bytes into a key whose material is imported."""
    given = kms.get_parameters_for_import(KeyId=arn, WrappingAlgorithm="RSAES_OAEP_SHA_256", WrappingKeySpec="RSA_2048")
    public = serialization.load_der_public_key(given["PublicKey"])
    oaep = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
    return {
        "KeyId": arn, "ImportToken": given["ImportToken"], "EncryptedKeyMaterial": public.encrypt(bytes(32), oaep),
        "ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE",
    }


class Subject:
    """A key with an alias, a grant and something encrypted under it, brought into a state."""

    def __init__(self, kms, state):
        self.kms, self.state = kms, state
        origin = "EXTERNAL" if state == "PendingImport" else "AWS_KMS"
        self.arn = kms.create_key(Origin=origin)["KeyMetadata"]["Arn"]
        if origin == "EXTERNAL":
            kms.import_key_material(**wrapped(kms, self.arn))
        self.alias = f"alias/{unique('state')}"
        kms.create_alias(AliasName=self.alias, TargetKeyId=self.arn)
        self.blob = kms.encrypt(KeyId=self.arn, Plaintext=b"x")["CiphertextBlob"]
        self.policy = kms.get_key_policy(KeyId=self.arn)["Policy"]
        self.account = f"arn:aws:iam::{self.arn.split(':')[4]}:root"
        self.grant = kms.create_grant(
            KeyId=self.arn, GranteePrincipal=self.account, RetiringPrincipal=self.account, Operations=["Encrypt"]
        )["GrantId"]
        self.other = kms.create_key()["KeyMetadata"]["Arn"]
        if state == "PendingImport":
            kms.delete_imported_key_material(KeyId=self.arn)
        self.enter(self.arn)

    def enter(self, arn):
        """Brings a key that has its origin by the state into it."""
        if self.state == "Disabled":
            self.kms.disable_key(KeyId=arn)
        elif self.state == "PendingDeletion":
            self.kms.schedule_key_deletion(KeyId=arn)
        assert self.kms.describe_key(KeyId=arn)["KeyMetadata"]["KeyState"] == self.state
        return arn

    def of(self, spec, usage):
        """A key of another kind in the same state."""
        origin = "EXTERNAL" if self.state == "PendingImport" else "AWS_KMS"
        return self.enter(self.kms.create_key(KeySpec=spec, KeyUsage=usage, Origin=origin)["KeyMetadata"]["Arn"])

    def pair(self):
        return self.of("ECC_NIST_P256", "SIGN_VERIFY")

    def hmac(self):
        return self.of("HMAC_256", "GENERATE_VERIFY_MAC")

    def external(self):
        """An external key in the same state, and the call that imports its material."""
        arn = self.kms.create_key(Origin="EXTERNAL")["KeyMetadata"]["Arn"]
        material = wrapped(self.kms, arn)
        if self.state != "PendingImport":
            self.kms.import_key_material(**material)
        return self.enter(arn), material


def replicated(subject):
    """A multi-Region key with a replica in another Region, in the state."""
    origin = "EXTERNAL" if subject.state == "PendingImport" else "AWS_KMS"
    arn = subject.kms.create_key(MultiRegion=True, Origin=origin)["KeyMetadata"]["Arn"]
    if origin == "EXTERNAL":
        subject.kms.import_key_material(**wrapped(subject.kms, arn))
    subject.kms.replicate_key(KeyId=arn, ReplicaRegion="eu-west-1")
    if origin == "EXTERNAL":
        subject.kms.delete_imported_key_material(KeyId=arn)
    if subject.state == "PendingDeletion":
        subject.kms.schedule_key_deletion(KeyId=arn)
        return arn
    return subject.enter(arn)


def peer(kms):
    """The public key of the other side."""
    arn = kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="KEY_AGREEMENT")["KeyMetadata"]["Arn"]
    return kms.get_public_key(KeyId=arn)["PublicKey"]


def verify(subject):
    """With a signature that is one, where the key can still make it."""
    arn = subject.kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["Arn"]
    if subject.state == "PendingImport":
        return lambda: subject.kms.verify(KeyId=subject.pair(), Message=b"m", Signature=b"s", SigningAlgorithm="ECDSA_SHA_256")
    signature = subject.kms.sign(KeyId=arn, Message=b"m", SigningAlgorithm="ECDSA_SHA_256")["Signature"]
    subject.enter(arn)
    return lambda: subject.kms.verify(KeyId=arn, Message=b"m", Signature=signature, SigningAlgorithm="ECDSA_SHA_256")


def verify_mac(subject):
    if subject.state == "PendingImport":
        return lambda: subject.kms.verify_mac(KeyId=subject.hmac(), Message=b"m", Mac=b"m", MacAlgorithm="HMAC_SHA_256")
    arn = subject.kms.create_key(KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")["KeyMetadata"]["Arn"]
    mac = subject.kms.generate_mac(KeyId=arn, Message=b"m", MacAlgorithm="HMAC_SHA_256")["Mac"]
    subject.enter(arn)
    return lambda: subject.kms.verify_mac(KeyId=arn, Message=b"m", Mac=mac, MacAlgorithm="HMAC_SHA_256")


def kem(subject):
    """A key of ML-KEM in the state; none of those waits for its material, which is never imported."""
    if subject.state == "PendingImport":
        return subject.hmac()
    return subject.of("ML_KEM_512", "ENCAPSULATE_DECAPSULATE")


# operation: (call, answer when Enabled, Disabled, PendingDeletion, PendingImport)
TABLE = {
    "Encrypt": (lambda s: s.kms.encrypt(KeyId=s.arn, Plaintext=b"y"), OK, DISABLED, STATE, STATE),
    "Decrypt": (lambda s: s.kms.decrypt(CiphertextBlob=s.blob), OK, DISABLED, STATE, STATE),
    "DecryptNamingTheKey": (lambda s: s.kms.decrypt(CiphertextBlob=s.blob, KeyId=s.arn), OK, DISABLED, STATE, STATE),
    "ReEncryptFrom": (lambda s: s.kms.re_encrypt(CiphertextBlob=s.blob, DestinationKeyId=s.other), OK, DISABLED, STATE, STATE),
    "ReEncryptTo": (
        lambda s: s.kms.re_encrypt(CiphertextBlob=s.kms.encrypt(KeyId=s.other, Plaintext=b"y")["CiphertextBlob"], DestinationKeyId=s.arn),
        OK, DISABLED, STATE, STATE,
    ),
    "GenerateDataKey": (lambda s: s.kms.generate_data_key(KeyId=s.arn, KeySpec="AES_256"), OK, DISABLED, STATE, STATE),
    "GenerateDataKeyWithoutPlaintext": (
        lambda s: s.kms.generate_data_key_without_plaintext(KeyId=s.arn, KeySpec="AES_256"), OK, DISABLED, STATE, STATE,
    ),
    "DescribeKey": (lambda s: s.kms.describe_key(KeyId=s.arn), OK, OK, OK, OK),
    "GetKeyLastUsage": (lambda s: s.kms.get_key_last_usage(KeyId=s.arn), OK, OK, OK, OK),
    "GetKeyPolicy": (lambda s: s.kms.get_key_policy(KeyId=s.arn), OK, OK, OK, OK),
    "PutKeyPolicy": (lambda s: s.kms.put_key_policy(KeyId=s.arn, Policy=s.policy), OK, OK, OK, OK),
    "ListKeyPolicies": (lambda s: s.kms.list_key_policies(KeyId=s.arn), OK, OK, OK, OK),
    "ListResourceTags": (lambda s: s.kms.list_resource_tags(KeyId=s.arn), OK, OK, OK, OK),
    "ListAliases": (lambda s: s.kms.list_aliases(KeyId=s.arn), OK, OK, OK, OK),
    "DeleteAlias": (lambda s: s.kms.delete_alias(AliasName=s.alias), OK, OK, OK, OK),
    "CreateAlias": (lambda s: s.kms.create_alias(AliasName=f"alias/{unique('new')}", TargetKeyId=s.arn), OK, OK, STATE, OK),
    "UpdateAliasToIt": (
        lambda s: (s.kms.create_alias(AliasName=s.alias + "2", TargetKeyId=s.other), s.kms.update_alias(AliasName=s.alias + "2", TargetKeyId=s.arn)),
        OK, OK, STATE, OK,
    ),
    "UpdateAliasAwayFromIt": (lambda s: s.kms.update_alias(AliasName=s.alias, TargetKeyId=s.other), OK, OK, OK, OK),
    "TagResource": (lambda s: s.kms.tag_resource(KeyId=s.arn, Tags=[{"TagKey": "a", "TagValue": "b"}]), OK, OK, STATE, OK),
    "UntagResource": (lambda s: s.kms.untag_resource(KeyId=s.arn, TagKeys=["a"]), OK, OK, STATE, OK),
    "UpdateKeyDescription": (lambda s: s.kms.update_key_description(KeyId=s.arn, Description="d"), OK, OK, STATE, OK),
    "EnableKey": (lambda s: s.kms.enable_key(KeyId=s.arn), OK, OK, STATE, STATE),
    "DisableKey": (lambda s: s.kms.disable_key(KeyId=s.arn), OK, OK, STATE, STATE),
    "RotateKeyOnDemand": (lambda s: s.kms.rotate_key_on_demand(KeyId=s.arn), OK, DISABLED, STATE, STATE),
    "ScheduleKeyDeletion": (lambda s: s.kms.schedule_key_deletion(KeyId=s.arn), OK, OK, STATE, OK),
    "CancelKeyDeletion": (lambda s: s.kms.cancel_key_deletion(KeyId=s.arn), STATE, STATE, OK, STATE),
    "EnableKeyRotation": (lambda s: s.kms.enable_key_rotation(KeyId=s.arn), OK, DISABLED, STATE, UNSUPPORTED),
    "DisableKeyRotation": (lambda s: s.kms.disable_key_rotation(KeyId=s.arn), OK, DISABLED, STATE, UNSUPPORTED),
    "GetKeyRotationStatus": (lambda s: s.kms.get_key_rotation_status(KeyId=s.arn), OK, OK, OK, OK),
    "ListKeyRotations": (lambda s: s.kms.list_key_rotations(KeyId=s.arn), OK, OK, OK, OK),
    "CreateGrant": (
        lambda s: s.kms.create_grant(KeyId=s.arn, GranteePrincipal=s.account, Operations=["Encrypt"]), OK, DISABLED, STATE, STATE,
    ),
    "ListGrants": (lambda s: s.kms.list_grants(KeyId=s.arn), OK, OK, OK, OK),
    "ListRetirableGrants": (lambda s: s.kms.list_retirable_grants(RetiringPrincipal=s.account), OK, OK, OK, OK),
    "RetireGrant": (lambda s: s.kms.retire_grant(KeyId=s.arn, GrantId=s.grant), OK, OK, OK, OK),
    "RevokeGrant": (lambda s: s.kms.revoke_grant(KeyId=s.arn, GrantId=s.grant), OK, OK, OK, OK),
    "GenerateDataKeyPair": (
        lambda s: s.kms.generate_data_key_pair(KeyId=s.arn, KeyPairSpec="ECC_NIST_P256"), OK, DISABLED, STATE, STATE,
    ),
    "GenerateDataKeyPairWithoutPlaintext": (
        lambda s: s.kms.generate_data_key_pair_without_plaintext(KeyId=s.arn, KeyPairSpec="ECC_NIST_P256"), OK, DISABLED, STATE, STATE,
    ),
    "GetPublicKey": (lambda s: s.kms.get_public_key(KeyId=s.pair()), OK, DISABLED, STATE, STATE),
    "Sign": (
        lambda s: s.kms.sign(KeyId=s.pair(), Message=b"m", SigningAlgorithm="ECDSA_SHA_256"), OK, DISABLED, STATE, STATE,
    ),
    "Verify": (lambda s: verify(s)(), OK, DISABLED, STATE, STATE),
    "GenerateMac": (
        lambda s: s.kms.generate_mac(KeyId=s.hmac(), Message=b"m", MacAlgorithm="HMAC_SHA_256"), OK, DISABLED, STATE, STATE,
    ),
    "VerifyMac": (lambda s: verify_mac(s)(), OK, DISABLED, STATE, STATE),
    "DeriveSharedSecret": (
        lambda s: s.kms.derive_shared_secret(
            KeyId=s.of("ECC_NIST_P256", "KEY_AGREEMENT"), KeyAgreementAlgorithm="ECDH", PublicKey=peer(s.kms)
        ),
        OK, DISABLED, STATE, STATE,
    ),
    "Encapsulate": (
        lambda s: s.kms.encapsulate(KeyId=kem(s), EncapsulationAlgorithm="ML_KEM"), OK, DISABLED, STATE, STATE,
    ),
    "Decapsulate": (
        lambda s: s.kms.decapsulate(KeyId=kem(s), EncapsulationAlgorithm="ML_KEM", SharedSecretCiphertextBlob=bytes(768)),
        OK, DISABLED, STATE, STATE,
    ),
    "ReplicateKey": (
        lambda s: s.kms.replicate_key(KeyId=replicated(s), ReplicaRegion="eu-central-1"), OK, DISABLED, STATE, STATE,
    ),
    "UpdatePrimaryRegion": (
        lambda s: s.kms.update_primary_region(KeyId=replicated(s), PrimaryRegion="eu-west-1"), OK, DISABLED, STATE, STATE,
    ),
    "GetParametersForImport": (
        lambda s: s.kms.get_parameters_for_import(
            KeyId=s.external()[0], WrappingAlgorithm="RSAES_OAEP_SHA_256", WrappingKeySpec="RSA_2048"
        ),
        OK, OK, STATE, OK,
    ),
    "ImportKeyMaterial": (lambda s: s.kms.import_key_material(**s.external()[1]), OK, OK, STATE, OK),
    "DeleteImportedKeyMaterial": (lambda s: s.kms.delete_imported_key_material(KeyId=s.external()[0]), OK, OK, OK, OK),
}


# Operations without a key that is in a state.
KEYLESS = {
    "ConnectCustomKeyStore", "CreateCustomKeyStore", "CreateKey", "DeleteCustomKeyStore", "DescribeCustomKeyStores", "DisconnectCustomKeyStore",
    "GenerateRandom", "ListKeys", "UpdateCustomKeyStore",
}

# Rows that are a part of an operation, and the operation.
PARTS = {
    "DecryptNamingTheKey": "Decrypt", "ReEncryptFrom": "ReEncrypt", "ReEncryptTo": "ReEncrypt", "UpdateAliasToIt": "UpdateAlias",
    "UpdateAliasAwayFromIt": "UpdateAlias",
}


def test_the_table_has_every_operation_that_is_served(root):
    """The list of those that are not served is itself compared with the routes, by the coverage tests in Rust."""
    unserved = NOT_SERVED.read_text().split()
    served = set(root.kms.meta.service_model.operation_names) - set(unserved)
    assert {PARTS.get(row, row) for row in TABLE} | KEYLESS == served


CASES = [
    (operation, state, wanted) for operation, row in TABLE.items() for state, wanted in zip(STATES, row[1:], strict=True)
]


@pytest.mark.parametrize("operation, state, wanted", CASES)
def test_key_state_decides(root, operation, state, wanted):
    call = TABLE[operation][0]
    subject = Subject(root.kms, state)
    assert outcome(lambda: call(subject)) == (wanted, 200 if wanted == OK else 400)


@pytest.mark.parametrize("state", ["Disabled", "PendingDeletion", "PendingImport"])
def test_the_state_says_enabled_only_when_it_is(root, state):
    subject = Subject(root.kms, state)
    metadata = root.kms.describe_key(KeyId=subject.arn)["KeyMetadata"]
    assert metadata["Enabled"] is False and metadata["KeyState"] == state


def test_states_survive_a_restart(fresh_server):
    server = fresh_server()
    kms = Clients(server.http, server.root).kms
    subjects = {state: Subject(kms, state) for state in STATES}
    server.restart()
    kms = Clients(server.http, server.root).kms
    for state, subject in subjects.items():
        assert kms.describe_key(KeyId=subject.arn)["KeyMetadata"]["KeyState"] == state
        wanted = {"Enabled": OK, "Disabled": DISABLED, "PendingDeletion": STATE, "PendingImport": STATE}[state]
        assert outcome(lambda: kms.decrypt(CiphertextBlob=subject.blob))[0] == wanted
