"""Every error a KMS client can provoke here, word for word where AWS's words are known."""

import json
import re
import uuid

import pytest

from conformance import raw
from conformance.audit import event_of
from conformance.principals import allow, client, unique
from conformance.refusal import refused


@pytest.fixture
def kms(root):
    return root.kms


def test_an_unknown_key_is_named_by_its_full_arn(kms, server):
    missing = str(uuid.uuid4())
    arn = f"arn:aws:kms:{server.region}:{server.account}:key/{missing}"
    for name in (missing, arn):
        with refused("NotFoundException", 400, f"^Key '{arn}' does not exist$"):
            kms.describe_key(KeyId=name)
        with refused("NotFoundException", 400, f"^Key '{arn}' does not exist$"):
            kms.encrypt(KeyId=name, Plaintext=b"x")


def test_a_key_id_that_is_not_a_uuid_is_named(kms):
    with refused("NotFoundException", 400, "^Invalid keyId 'nonsense'$"):
        kms.describe_key(KeyId="nonsense")


def test_an_arn_of_another_region_is_refused(kms, server):
    with refused("NotFoundException", 400, "^Invalid arn ap-south-1$"):
        kms.describe_key(KeyId=f"arn:aws:kms:ap-south-1:{server.account}:key/{uuid.uuid4()}")


def test_an_unknown_alias_is_named(kms, server):
    with refused("NotFoundException", 400, f"arn:aws:kms:{server.region}:{server.account}:alias/none"):
        kms.describe_key(KeyId="alias/none")


def flipped(blob, position):
    return blob[:position] + bytes([blob[position] ^ 1]) + blob[position + 1 :]


UNKNOWN_CIPHERTEXT = "^The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access\\.$"


def names_another_key(blob, position):
    """Whether the change at `position` left a name of a key: from byte 34 account and key id, from 60 a shorter region or another."""
    if position < 42:
        return position >= 34 and int.from_bytes(blob[34:42]) < 10**12
    in_region = 61 <= position < 61 + len("us-east-1") and re.fullmatch("[a-z0-9-]", chr(blob[position]))
    return position < 59 or position == 60 or bool(in_region)


def test_no_single_byte_of_a_ciphertext_can_change(kms, key):
    """Whatever byte is touched, no plaintext comes back, and the answer says nothing about why.

    A changed byte of the key's name makes it the ciphertext of a key that is not there, or is
    elsewhere, for which AWS has an answer of its own.
    """
    blob = kms.encrypt(KeyId=key, Plaintext=b"tamper with me", EncryptionContext={"a": "b"})["CiphertextBlob"]
    for position in range(len(blob)):
        changed = flipped(blob, position)
        if names_another_key(changed, position):
            with refused("AccessDeniedException", 400, UNKNOWN_CIPHERTEXT):
                kms.decrypt(CiphertextBlob=changed, EncryptionContext={"a": "b"})
        else:
            with refused("InvalidCiphertextException", 400, ""):
                kms.decrypt(CiphertextBlob=changed, EncryptionContext={"a": "b"})
    for damaged in (blob[:-1], blob + b"\0", blob[:1], b"\0" * len(blob), b"x" * 6144):
        with refused("InvalidCiphertextException", 400, ""):
            kms.decrypt(CiphertextBlob=damaged, EncryptionContext={"a": "b"})


@pytest.mark.parametrize("wrong", [
    {}, {"a": "B"}, {"A": "b"}, {"a": "b", "c": "d"}, {"a": ""}, {"ab": ""}, {"a": "b "}, {"b": "a"},
])
def test_the_encryption_context_must_match_exactly(kms, key, wrong):
    blob = kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionContext={"a": "b"})["CiphertextBlob"]
    with refused("InvalidCiphertextException", 400, ""):
        kms.decrypt(CiphertextBlob=blob, EncryptionContext=wrong)


def test_the_order_of_the_encryption_context_does_not_matter(kms, key):
    blob = kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionContext={"a": "1", "b": "2", "c": "3"})["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=blob, EncryptionContext={"c": "3", "b": "2", "a": "1"})["Plaintext"] == b"x"


@pytest.mark.parametrize("one, other", [
    ({"a": "b,c"}, {"a": "b", "c": ""}), ({"ab": "c"}, {"a": "bc"}), ({"a": "b\0c"}, {"a": "b", "c": ""}),
    ({"a": '1","b":"2'}, {"a": "1", "b": "2"}), ({"é": "x"}, {"e\u0301": "x"}),
])
def test_different_contexts_never_look_alike(kms, key, one, other):
    blob = kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionContext=one)["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=blob, EncryptionContext=one)["Plaintext"] == b"x"
    with refused("InvalidCiphertextException", 400, ""):
        kms.decrypt(CiphertextBlob=blob, EncryptionContext=other)


def test_naming_another_key_at_decrypt_is_an_incorrect_key(kms, key):
    other = kms.create_key()["KeyMetadata"]["Arn"]
    blob = kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    with refused("IncorrectKeyException", 400):
        kms.decrypt(KeyId=other, CiphertextBlob=blob)
    with refused("IncorrectKeyException", 400):
        kms.re_encrypt(SourceKeyId=other, CiphertextBlob=blob, DestinationKeyId=other)


def test_disabled_and_pending_keys_say_so(kms, key):
    kms.disable_key(KeyId=key)
    with refused("DisabledException", 400, f"^{key} is disabled\\.$"):
        kms.encrypt(KeyId=key, Plaintext=b"x")
    kms.schedule_key_deletion(KeyId=key)
    with refused("KMSInvalidStateException", 400, f"^{key} is pending deletion\\.$"):
        kms.encrypt(KeyId=key, Plaintext=b"x")


@pytest.mark.parametrize("call, constraint", [
    (lambda kms, key: kms.encrypt(KeyId=key, Plaintext=b"x" * 4097), "'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096"),
    (lambda kms, key: kms.decrypt(CiphertextBlob=b"x" * 6145), "'ciphertextBlob' failed to satisfy constraint: Member must have length less than or equal to 6144"),
    (lambda kms, key: kms.describe_key(KeyId="x" * 2049), "'keyId' failed to satisfy constraint: Member must have length less than or equal to 2048"),
    (lambda kms, key: kms.generate_data_key(KeyId=key, NumberOfBytes=1025), "Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024"),
    (lambda kms, key: kms.generate_random(NumberOfBytes=1025), "Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024"),
    (lambda kms, key: kms.create_alias(AliasName="alias/no spaces", TargetKeyId=key), "at 'aliasName' failed to satisfy constraint: Member must satisfy regular expression pattern"),
])
def test_constraint_failures_carry_the_validation_text(server, key, call, constraint):
    kms = client("kms", server.http, server.root, parameter_validation=False)
    with refused("ValidationException", 400) as refusal:
        call(kms, key)
    assert refusal.message.startswith("1 validation error detected: ") and constraint in refusal.message


def test_two_failures_are_counted_and_a_sensitive_value_is_not_repeated(server):
    kms = client("kms", server.http, server.root, parameter_validation=False)
    with refused("ValidationException", 400) as refusal:
        kms.encrypt(KeyId="x" * 2049, Plaintext=b"super secret " * 400)
    assert refusal.message.startswith("2 validation errors detected: ")
    assert "c3VwZXIgc2VjcmV0" not in refusal.message and "super secret" not in refusal.message


def test_an_unknown_enum_value_is_a_validation_error(server, key):
    kms = client("kms", server.http, server.root, parameter_validation=False)
    with refused("ValidationException", 400, "Value 'AES_512' at 'keySpec' failed to satisfy constraint: Member must satisfy enum value set"):
        kms.generate_data_key(KeyId=key, KeySpec="AES_512")


def test_missing_and_contradictory_parameters_are_refused(kms, key, server):
    lenient = client("kms", server.http, server.root, parameter_validation=False)
    with refused("ValidationException", 400, "'keyId' failed to satisfy constraint: Member must not be null"):
        lenient.describe_key()
    with refused("ValidationException", 400):
        kms.generate_data_key(KeyId=key)
    with refused("ValidationException", 400):
        kms.generate_data_key(KeyId=key, KeySpec="AES_256", NumberOfBytes=32)
    with refused("ValidationException", 400):
        kms.generate_random()
    with refused("ValidationException", 400, "^Alias must start with the prefix \"alias/\""):
        kms.create_alias(AliasName="no-prefix", TargetKeyId=key)
    with refused("ValidationException", 400, "^Alias must start with the prefix \"alias/\""):
        kms.update_alias(AliasName="no-prefix", TargetKeyId=key)
    with refused("ValidationException", 400, "^Alias must start with the prefix \"alias/\""):
        kms.delete_alias(AliasName="no-prefix")


@pytest.mark.parametrize("days", [6, 31, 0, -1])
def test_the_deletion_window_is_seven_to_thirty_days(kms, key, days, server):
    with refused("ValidationException", 400):
        client("kms", server.http, server.root, parameter_validation=False).schedule_key_deletion(KeyId=key, PendingWindowInDays=days)
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["KeyState"] == "Enabled"


def test_aliases_of_aws_are_reserved(kms, key):
    with refused("NotAuthorizedException", 400):
        kms.create_alias(AliasName=f"alias/aws/{unique('x')}", TargetKeyId=key)


def test_a_malformed_key_policy_is_refused_and_the_old_one_stays(kms, key, server):
    before = kms.get_key_policy(KeyId=key)["Policy"]
    broken = [
        "{", "[]", json.dumps({"Statement": [{"Effect": "Allow", "Action": "kms:*"}], "Version": "1999-01-01"}),
        json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Perhaps", "Principal": "*", "Action": "kms:*", "Resource": "*"}]}),
        json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{server.account}:user/never-made"}, "Action": "kms:*", "Resource": "*"}]}),
    ]
    for document in broken:
        with refused("MalformedPolicyDocumentException", 400):
            kms.put_key_policy(KeyId=key, Policy=document)
    assert kms.get_key_policy(KeyId=key)["Policy"] == before
    with refused("NotFoundException", 400):
        kms.get_key_policy(KeyId=key, PolicyName="other")


def test_dry_run_says_that_the_call_would_have_worked(kms, key, user):
    with refused("DryRunOperationException", 400):
        kms.encrypt(KeyId=key, Plaintext=b"x", DryRun=True)
    with refused("AccessDeniedException", 400):
        user().kms.encrypt(KeyId=key, Plaintext=b"x", DryRun=True)


def test_a_dry_run_says_what_does_not_fit_into_the_key(kms, key):
    small = kms.create_key(KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT")["KeyMetadata"]["Arn"]
    oaep = "RSAES_OAEP_SHA_256"
    blob = kms.encrypt(KeyId=key, Plaintext=b"x" * 300)["CiphertextBlob"]
    for dry in ({}, {"DryRun": True}):
        with refused("ValidationException", 400):
            kms.encrypt(KeyId=small, Plaintext=b"x" * 300, EncryptionAlgorithm=oaep, **dry)
        with refused("ValidationException", 400):
            kms.re_encrypt(CiphertextBlob=blob, DestinationKeyId=small, DestinationEncryptionAlgorithm=oaep, **dry)
    with refused("DryRunOperationException", 400):
        kms.encrypt(KeyId=small, Plaintext=b"x" * 190, EncryptionAlgorithm=oaep, DryRun=True)


def test_a_dry_run_that_ignores_the_ciphertext_judges_the_caller_alone(kms, key, user, root):
    dry = {"DryRun": True, "DryRunModifiers": ["IGNORE_CIPHERTEXT"]}
    other = kms.create_key()["KeyMetadata"]["Arn"]
    alias = f"alias/{unique('dry')}"
    kms.create_alias(AliasName=alias, TargetKeyId=key)
    foreign = kms.encrypt(KeyId=other, Plaintext=b"x")["CiphertextBlob"]
    for name in (key, key.rsplit("/", 1)[1], alias):
        for blob in ({}, {"CiphertextBlob": b"nonsense"}, {"CiphertextBlob": foreign}):
            with refused("DryRunOperationException", 400) as refusal:
                kms.decrypt(KeyId=name, **blob, **dry)
            with refused("DryRunOperationException", 400):
                kms.re_encrypt(SourceKeyId=name, DestinationKeyId=other, **blob, **dry)
    record = event_of(root, refusal.response, "Decrypt", ResourceName=key)
    assert record["errorCode"] == "DryRunOperationException"
    assert record["requestParameters"]["dryRun"] is True and record["requestParameters"]["dryRunModifiers"] == ["IGNORE_CIPHERTEXT"]
    with refused("AccessDeniedException", 400, "kms:Decrypt"):
        user(allow("kms:Encrypt", key)).kms.decrypt(KeyId=key, **dry)
    half = user(allow("kms:ReEncryptFrom", key))
    with refused("AccessDeniedException", 400, "kms:ReEncryptTo"):
        half.kms.re_encrypt(SourceKeyId=key, DestinationKeyId=other, **dry)
    with refused("NotFoundException", 400):
        kms.decrypt(KeyId=str(uuid.uuid4()), **dry)
    with refused("ValidationException", 400, "'keyId' failed to satisfy constraint: Member must not be null"):
        kms.decrypt(CiphertextBlob=foreign, **dry)
    for without in ({}, {"DryRun": False}):
        with refused("ValidationException", 400, "DryRunModifiers"):
            kms.decrypt(KeyId=other, CiphertextBlob=foreign, DryRunModifiers=["IGNORE_CIPHERTEXT"], **without)


def test_without_a_ciphertext_nothing_is_decrypted(server, key):
    for target, body in (("Decrypt", {}), ("Decrypt", {"KeyId": key, "DryRun": True}), ("ReEncrypt", {"DestinationKeyId": key})):
        answer = raw.json_call(server.http, server.root, f"TrentService.{target}", json.dumps(body).encode())
        assert (answer.status, json.loads(answer.body)) == (400, {
            "__type": "ValidationException",
            "message": "1 validation error detected: Value null at 'ciphertextBlob' failed to satisfy constraint: Member must not be null",
        })


@pytest.mark.parametrize("tags, message", [
    ([{"TagKey": f"k{number}", "TagValue": "v"} for number in range(51)], "Too many tags"),
    ([{"TagKey": "aws:x", "TagValue": "v"}], "Tags beginning with aws: are reserved"),
    ([{"TagKey": "AWS:x", "TagValue": "v"}], "Tags beginning with aws: are reserved"),
    ([{"TagKey": "k", "TagValue": "1"}, {"TagKey": "k", "TagValue": "2"}], "Duplicate tag keys"),
])
def test_tags_that_cannot_be_are_refused_in_the_service_s_words(kms, key, tags, message):
    with refused("TagException", 400, f"^{message}$"):
        kms.create_key(Tags=tags)
    with refused("TagException", 400, f"^{message}$"):
        kms.tag_resource(KeyId=key, Tags=tags)
    assert kms.list_resource_tags(KeyId=key)["Tags"] == []


def test_a_ciphertext_of_another_region_is_of_a_key_that_is_not_here(kms, key, server):
    blob = kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    elsewhere = client("kms", server.http, server.root, region="eu-north-1")
    with refused("AccessDeniedException", 400, UNKNOWN_CIPHERTEXT):
        elsewhere.decrypt(CiphertextBlob=blob)


def test_a_grant_token_that_is_none_is_refused(kms, key):
    blob = kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    tokens = {"GrantTokens": ["bm90IGEgdG9rZW4="]}
    for call in (
        lambda: kms.encrypt(KeyId=key, Plaintext=b"x", **tokens), lambda: kms.decrypt(CiphertextBlob=blob, **tokens),
        lambda: kms.re_encrypt(CiphertextBlob=blob, DestinationKeyId=key, **tokens), lambda: kms.describe_key(KeyId=key, **tokens),
        lambda: kms.generate_data_key(KeyId=key, KeySpec="AES_256", **tokens),
        lambda: kms.generate_data_key_without_plaintext(KeyId=key, KeySpec="AES_256", **tokens),
    ):
        with refused("InvalidGrantTokenException", 400):
            call()


def test_a_dry_run_opens_the_ciphertext(kms, key):
    blob = kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionContext={"a": "b"})["CiphertextBlob"]
    for changed, context, code in ((blob, {"a": "b"}, "DryRunOperationException"), (blob, {"a": "c"}, "InvalidCiphertextException"),
                                   (flipped(blob, len(blob) - 1), {"a": "b"}, "InvalidCiphertextException")):
        with refused(code, 400):
            kms.decrypt(CiphertextBlob=changed, EncryptionContext=context, DryRun=True)
        with refused(code, 400):
            kms.re_encrypt(CiphertextBlob=changed, SourceEncryptionContext=context, DestinationKeyId=key, DryRun=True)


@pytest.mark.parametrize("tag", [{"TagKey": "a*", "TagValue": "v"}, {"TagKey": "a", "TagValue": "v;"}, {"TagKey": "aws:a", "TagValue": "v"}])
def test_tags_have_few_signs(kms, key, tag):
    with refused("TagException", 400):
        kms.tag_resource(KeyId=key, Tags=[tag])
    with refused("TagException", 400):
        kms.create_key(Tags=[tag])
    kms.tag_resource(KeyId=key, Tags=[{"TagKey": "a +-=._:/@", "TagValue": "é 1"}])


def test_a_denial_names_caller_action_resource_and_kind_of_policy(user, key):
    nobody = user()
    with refused("AccessDeniedException", 400) as refusal:
        nobody.kms.encrypt(KeyId=key, Plaintext=b"x")
    assert refusal.message == (
        f"User: {nobody.principal.arn} is not authorized to perform: kms:Encrypt on resource: {key} "
        "because no identity-based policy allows the kms:Encrypt action"
    )
    denied = user({"Effect": "Allow", "Action": "kms:*", "Resource": "*"}, {"Effect": "Deny", "Action": "kms:Encrypt", "Resource": key})
    with refused("AccessDeniedException", 400) as refusal:
        denied.kms.encrypt(KeyId=key, Plaintext=b"x")
    assert refusal.message == (
        f"User: {denied.principal.arn} is not authorized to perform: kms:Encrypt on resource: {key} "
        "with an explicit deny in an identity-based policy"
    )


def test_error_bodies_have_the_shape_of_json_1_1(server, key):
    answer = raw.json_call(server.http, server.root, "TrentService.DescribeKey", json.dumps({"KeyId": "nonsense"}).encode())
    body = json.loads(answer.body)
    assert (answer.status, body["__type"]) == (400, "NotFoundException") and body["message"]
    assert answer.headers["content-type"] == "application/x-amz-json-1.1"
    assert uuid.UUID(answer.headers["x-amzn-requestid"])
    wrong = raw.json_call(server.http, server.root, "TrentService.Decrypt", b'{"CiphertextBlob":"AAAA"}')
    assert json.loads(wrong.body) == {"__type": "InvalidCiphertextException"}


@pytest.mark.parametrize("target, body, code", [
    ("TrentService.NoSuchOperation", b"{}", "UnknownOperationException"),
    ("NoSuchService.DescribeKey", b"{}", "UnknownOperationException"),
    ("TrentService.DescribeKey", b"not json", "SerializationException"),
    ("TrentService.DescribeKey", b'{"KeyId": 5}', "SerializationException"),
    ("TrentService.DescribeKey", b"[]", "SerializationException"),
    ("TrentService.Decrypt", b'{"CiphertextBlob": "not base64!"}', "SerializationException"),
])
def test_requests_that_cannot_be_read_are_refused(server, target, body, code):
    answer = raw.json_call(server.http, server.root, target, body)
    assert (answer.status, answer.code) == (400, code)
