"""What each operation does to a key that is enabled, disabled or pending deletion: AWS's table, row by row."""

import pytest

from conformance.principals import Clients, unique
from conformance.refusal import outcome

STATES = ["Enabled", "Disabled", "PendingDeletion"]
OK = "ok"
DISABLED = "DisabledException"
STATE = "KMSInvalidStateException"


class Subject:
    """A key with an alias and something encrypted under it, brought into a state."""

    def __init__(self, kms, state):
        self.kms = kms
        self.arn = kms.create_key()["KeyMetadata"]["Arn"]
        self.alias = f"alias/{unique('state')}"
        kms.create_alias(AliasName=self.alias, TargetKeyId=self.arn)
        self.blob = kms.encrypt(KeyId=self.arn, Plaintext=b"x")["CiphertextBlob"]
        self.policy = kms.get_key_policy(KeyId=self.arn)["Policy"]
        self.other = kms.create_key()["KeyMetadata"]["Arn"]
        if state == "Disabled":
            kms.disable_key(KeyId=self.arn)
        elif state == "PendingDeletion":
            kms.schedule_key_deletion(KeyId=self.arn)
        assert kms.describe_key(KeyId=self.arn)["KeyMetadata"]["KeyState"] == state


# operation: (call, answer when Enabled, Disabled, PendingDeletion)
TABLE = {
    "Encrypt": (lambda s: s.kms.encrypt(KeyId=s.arn, Plaintext=b"y"), OK, DISABLED, STATE),
    "Decrypt": (lambda s: s.kms.decrypt(CiphertextBlob=s.blob), OK, DISABLED, STATE),
    "DecryptNamingTheKey": (lambda s: s.kms.decrypt(CiphertextBlob=s.blob, KeyId=s.arn), OK, DISABLED, STATE),
    "ReEncryptFrom": (lambda s: s.kms.re_encrypt(CiphertextBlob=s.blob, DestinationKeyId=s.other), OK, DISABLED, STATE),
    "ReEncryptTo": (
        lambda s: s.kms.re_encrypt(CiphertextBlob=s.kms.encrypt(KeyId=s.other, Plaintext=b"y")["CiphertextBlob"], DestinationKeyId=s.arn),
        OK, DISABLED, STATE,
    ),
    "GenerateDataKey": (lambda s: s.kms.generate_data_key(KeyId=s.arn, KeySpec="AES_256"), OK, DISABLED, STATE),
    "GenerateDataKeyWithoutPlaintext": (
        lambda s: s.kms.generate_data_key_without_plaintext(KeyId=s.arn, KeySpec="AES_256"), OK, DISABLED, STATE,
    ),
    "DescribeKey": (lambda s: s.kms.describe_key(KeyId=s.arn), OK, OK, OK),
    "GetKeyPolicy": (lambda s: s.kms.get_key_policy(KeyId=s.arn), OK, OK, OK),
    "PutKeyPolicy": (lambda s: s.kms.put_key_policy(KeyId=s.arn, Policy=s.policy), OK, OK, OK),
    "ListKeyPolicies": (lambda s: s.kms.list_key_policies(KeyId=s.arn), OK, OK, OK),
    "ListResourceTags": (lambda s: s.kms.list_resource_tags(KeyId=s.arn), OK, OK, OK),
    "ListAliases": (lambda s: s.kms.list_aliases(KeyId=s.arn), OK, OK, OK),
    "DeleteAlias": (lambda s: s.kms.delete_alias(AliasName=s.alias), OK, OK, OK),
    "CreateAlias": (lambda s: s.kms.create_alias(AliasName=f"alias/{unique('new')}", TargetKeyId=s.arn), OK, OK, STATE),
    "UpdateAliasToIt": (
        lambda s: (s.kms.create_alias(AliasName=s.alias + "2", TargetKeyId=s.other), s.kms.update_alias(AliasName=s.alias + "2", TargetKeyId=s.arn)),
        OK, OK, STATE,
    ),
    "UpdateAliasAwayFromIt": (lambda s: s.kms.update_alias(AliasName=s.alias, TargetKeyId=s.other), OK, OK, OK),
    "TagResource": (lambda s: s.kms.tag_resource(KeyId=s.arn, Tags=[{"TagKey": "a", "TagValue": "b"}]), OK, OK, STATE),
    "UntagResource": (lambda s: s.kms.untag_resource(KeyId=s.arn, TagKeys=["a"]), OK, OK, STATE),
    "UpdateKeyDescription": (lambda s: s.kms.update_key_description(KeyId=s.arn, Description="d"), OK, OK, STATE),
    "EnableKey": (lambda s: s.kms.enable_key(KeyId=s.arn), OK, OK, STATE),
    "DisableKey": (lambda s: s.kms.disable_key(KeyId=s.arn), OK, OK, STATE),
    "RotateKeyOnDemand": (lambda s: s.kms.rotate_key_on_demand(KeyId=s.arn), OK, DISABLED, STATE),
    "ScheduleKeyDeletion": (lambda s: s.kms.schedule_key_deletion(KeyId=s.arn), OK, OK, STATE),
    "CancelKeyDeletion": (lambda s: s.kms.cancel_key_deletion(KeyId=s.arn), STATE, STATE, OK),
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("operation", TABLE)
def test_key_state_decides(root, operation, state):
    call, *expected = TABLE[operation]
    subject = Subject(root.kms, state)
    wanted = expected[STATES.index(state)]
    assert outcome(lambda: call(subject)) == (wanted, 200 if wanted == OK else 400)


@pytest.mark.parametrize("state", ["Disabled", "PendingDeletion"])
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
        wanted = {"Enabled": OK, "Disabled": DISABLED, "PendingDeletion": STATE}[state]
        assert outcome(lambda: kms.decrypt(CiphertextBlob=subject.blob))[0] == wanted
