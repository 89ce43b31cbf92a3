"""GetKeyLastUsage: the last operation that succeeded with a key, by whomever and through whichever service."""

import datetime

import pytest

from conformance.audit import event_of
from conformance.principals import allow, client, unique
from conformance.refusal import refused


@pytest.fixture
def kms(root):
    return root.kms


def last(kms, key):
    answer = kms.get_key_last_usage(KeyId=key)
    assert answer["KeyId"] == key
    return answer["KeyLastUsage"]


def request_id(answer):
    return answer["ResponseMetadata"]["RequestId"]


def test_a_key_that_was_never_used_says_so(kms):
    metadata = kms.create_key()["KeyMetadata"]
    key = metadata["Arn"]
    kms.get_key_policy(KeyId=key)
    answer = kms.get_key_last_usage(KeyId=metadata["KeyId"])
    assert answer["KeyLastUsage"] == {}
    assert answer["KeyCreationDate"] == metadata["CreationDate"] == answer["TrackingStartDate"]


def test_the_last_use_is_told_with_the_ids_of_its_record(root, kms):
    key = kms.create_key()["KeyMetadata"]["Arn"]
    before = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=2)
    blob = kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    opened = kms.decrypt(CiphertextBlob=blob)
    used = last(kms, key)
    assert (used["Operation"], used["KmsRequestId"]) == ("Decrypt", request_id(opened))
    assert before < used["Timestamp"] < before + datetime.timedelta(minutes=1)
    assert event_of(root, opened, "Decrypt")["eventID"] == used["CloudTrailEventId"]
    # What fails, what only describes, and a dry run use nothing.
    with refused("InvalidCiphertextException", 400):
        kms.decrypt(CiphertextBlob=blob, EncryptionContext={"a": "b"})
    with refused("DryRunOperationException", 400):
        kms.encrypt(KeyId=key, Plaintext=b"x", DryRun=True)
    kms.describe_key(KeyId=key)
    kms.list_grants(KeyId=key)
    kms.disable_key(KeyId=key)
    with refused("DisabledException", 400):
        kms.encrypt(KeyId=key, Plaintext=b"x")
    assert last(kms, key) == used, "also of a disabled key"


def test_both_keys_of_a_re_encryption_were_used(kms):
    one, other = (kms.create_key()["KeyMetadata"]["Arn"] for _ in range(2))
    blob = kms.encrypt(KeyId=one, Plaintext=b"x")["CiphertextBlob"]
    answer = kms.re_encrypt(CiphertextBlob=blob, DestinationKeyId=other)
    for key in (one, other):
        used = last(kms, key)
        assert (used["Operation"], used["KmsRequestId"]) == ("ReEncrypt", request_id(answer))


@pytest.mark.parametrize("spec, usage, operation, call", [
    ("ECC_NIST_P256", "SIGN_VERIFY", "Sign", lambda kms, key: kms.sign(KeyId=key, Message=b"m", SigningAlgorithm="ECDSA_SHA_256")),
    ("HMAC_256", "GENERATE_VERIFY_MAC", "GenerateMac", lambda kms, key: kms.generate_mac(KeyId=key, Message=b"m", MacAlgorithm="HMAC_SHA_256")),
    ("ML_KEM_512", "ENCAPSULATE_DECAPSULATE", "Encapsulate", lambda kms, key: kms.encapsulate(KeyId=key, EncapsulationAlgorithm="ML_KEM")),
    ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "GenerateDataKeyPair", lambda kms, key: kms.generate_data_key_pair(KeyId=key, KeyPairSpec="ECC_NIST_P256")),
])
def test_every_kind_of_key_is_followed(kms, spec, usage, operation, call):
    key = kms.create_key(KeySpec=spec, KeyUsage=usage)["KeyMetadata"]["Arn"]
    answer = call(kms, key)
    assert (last(kms, key)["Operation"], last(kms, key)["KmsRequestId"]) == (operation, request_id(answer))


def test_a_use_by_s3_for_a_caller_is_a_use(root, kms, bucket):
    key = kms.create_key()["KeyMetadata"]["Arn"]
    root.s3.put_object(Bucket=bucket, Key="a", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    assert last(kms, key)["Operation"] == "GenerateDataKey"
    root.s3.get_object(Bucket=bucket, Key="a")["Body"].read()
    assert last(kms, key)["Operation"] == "Decrypt"


def test_the_keys_of_a_multi_region_key_are_followed_apart(kms, server):
    key = kms.create_key(MultiRegion=True)["KeyMetadata"]["Arn"]
    replica = kms.replicate_key(KeyId=key, ReplicaRegion="eu-west-1")["ReplicaKeyMetadata"]["Arn"]
    there = client("kms", server.http, server.root, region="eu-west-1")
    blob = kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    there.decrypt(CiphertextBlob=blob)
    assert (last(kms, key)["Operation"], last(there, replica)["Operation"]) == ("Encrypt", "Decrypt")


def test_the_use_by_another_account_is_told_to_the_owner_alone(root, kms, user, other_account):
    key = kms.create_key()["KeyMetadata"]["Arn"]
    outsider = user(admin=other_account)
    kms.create_grant(KeyId=key, GranteePrincipal=outsider.principal.arn, Operations=["Encrypt"])
    answer = outsider.kms.encrypt(KeyId=key, Plaintext=b"x")
    used = last(kms, key)
    assert (used["Operation"], used["KmsRequestId"]) == ("Encrypt", request_id(answer))
    assert event_of(root, answer, "Encrypt")["eventID"] == used["CloudTrailEventId"]
    with refused("AccessDeniedException", 400):
        outsider.kms.get_key_last_usage(KeyId=key)


def test_policies_judge_the_question(kms, user):
    key = kms.create_key()["KeyMetadata"]["Arn"]
    bob, eve = user(allow("kms:GetKeyLastUsage", key)), user(allow("kms:DescribeKey", key))
    assert bob.kms.get_key_last_usage(KeyId=key)["KeyLastUsage"] == {}
    with refused("AccessDeniedException", 400, "kms:GetKeyLastUsage"):
        eve.kms.get_key_last_usage(KeyId=key)
    alias = f"alias/{unique('used')}"
    kms.create_alias(AliasName=alias, TargetKeyId=key)
    with refused("NotFoundException", 400, "Invalid keyId"):
        kms.get_key_last_usage(KeyId=alias)
