"""KMS through the AWS CLI and boto3: the first journey of a user, over HTTP and HTTPS."""

import base64
import datetime
import json
import re

import pytest

from conformance.principals import Clients, allow, client, policy, unique
from conformance.refusal import refused


@pytest.fixture
def kms(endpoint, server):
    return client("kms", endpoint, server.root)


def test_the_cli_makes_uses_disables_and_schedules_a_key(cli, tmp_path):
    """Version 1 of the CLI reads blobs from files and prints them in base64."""

    def blob_file(answer):
        path = tmp_path / "blob"
        path.write_bytes(base64.b64decode(answer["CiphertextBlob"]))
        return f"fileb://{path}"

    metadata = cli.json("kms", "create-key", "--description", "from the command line")["KeyMetadata"]
    key_id, arn = metadata["KeyId"], metadata["Arn"]
    assert metadata["KeyState"] == "Enabled" and metadata["Enabled"] is True
    assert arn == f"arn:aws:kms:{cli.endpoint.region}:{metadata['AWSAccountId']}:key/{key_id}"
    alias = f"alias/{unique('cli')}"
    cli.run("kms", "create-alias", "--alias-name", alias, "--target-key-id", key_id)

    plaintext = base64.b64encode(b"attack at dawn").decode()
    blob = cli.json("kms", "encrypt", "--key-id", alias, "--plaintext", "attack at dawn")
    opened = cli.json("kms", "decrypt", "--ciphertext-blob", blob_file(blob))
    assert opened["Plaintext"] == plaintext and opened["KeyId"] == arn

    data_key = cli.json("kms", "generate-data-key", "--key-id", alias, "--key-spec", "AES_256")
    assert len(base64.b64decode(data_key["Plaintext"])) == 32
    assert cli.json("kms", "decrypt", "--ciphertext-blob", blob_file(data_key))["Plaintext"] == data_key["Plaintext"]

    other = cli.json("kms", "create-key")["KeyMetadata"]["Arn"]
    moved = cli.json("kms", "re-encrypt", "--ciphertext-blob", blob_file(blob), "--destination-key-id", other)
    assert moved["SourceKeyId"] == arn and moved["KeyId"] == other
    assert cli.json("kms", "decrypt", "--ciphertext-blob", blob_file(moved))["Plaintext"] == plaintext

    cli.run("kms", "disable-key", "--key-id", key_id)
    with pytest.raises(AssertionError, match="DisabledException"):
        cli.run("kms", "decrypt", "--ciphertext-blob", blob_file(blob))
    cli.run("kms", "enable-key", "--key-id", key_id)
    assert cli.json("kms", "decrypt", "--ciphertext-blob", blob_file(blob))["Plaintext"] == plaintext

    document = json.loads(cli.json("kms", "get-key-policy", "--key-id", key_id, "--policy-name", "default")["Policy"])
    document["Statement"][0]["Sid"] = "Renamed"
    cli.run("kms", "put-key-policy", "--key-id", key_id, "--policy-name", "default", "--policy", json.dumps(document))
    stored = json.loads(cli.json("kms", "get-key-policy", "--key-id", key_id, "--policy-name", "default")["Policy"])
    assert stored == document

    scheduled = cli.json("kms", "schedule-key-deletion", "--key-id", key_id, "--pending-window-in-days", "7")
    assert scheduled["KeyState"] == "PendingDeletion" and scheduled["KeyId"] == arn and scheduled["PendingWindowInDays"] == 7
    with pytest.raises(AssertionError, match="KMSInvalidStateException"):
        cli.run("kms", "decrypt", "--ciphertext-blob", blob_file(blob))


def test_a_new_key_has_the_metadata_of_a_symmetric_key(kms, server):
    before = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=2)
    metadata = kms.create_key(Description="metadata", Tags=[{"TagKey": "team", "TagValue": "blue"}])["KeyMetadata"]
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", metadata["KeyId"])
    expected = {
        "AWSAccountId": server.account, "Enabled": True, "Description": "metadata", "KeyUsage": "ENCRYPT_DECRYPT",
        "KeyState": "Enabled", "Origin": "AWS_KMS", "KeyManager": "CUSTOMER", "CustomerMasterKeySpec": "SYMMETRIC_DEFAULT",
        "KeySpec": "SYMMETRIC_DEFAULT", "EncryptionAlgorithms": ["SYMMETRIC_DEFAULT"], "MultiRegion": False,
    }
    assert {name: metadata.get(name) for name in expected} == expected
    assert before <= metadata["CreationDate"] <= datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=2)
    described = kms.describe_key(KeyId=metadata["Arn"])["KeyMetadata"]
    assert described == metadata
    assert kms.list_resource_tags(KeyId=metadata["KeyId"])["Tags"] == [{"TagKey": "team", "TagValue": "blue"}]


def test_the_default_key_policy_delegates_to_the_account(kms, server):
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    document = json.loads(kms.get_key_policy(KeyId=key)["Policy"])
    assert document == {
        "Version": "2012-10-17",
        "Id": "key-default-1",
        "Statement": [{
            "Sid": "Enable IAM User Permissions", "Effect": "Allow",
            "Principal": {"AWS": f"arn:aws:iam::{server.account}:root"}, "Action": "kms:*", "Resource": "*",
        }],
    }
    assert kms.list_key_policies(KeyId=key)["PolicyNames"] == ["default"]


@pytest.mark.parametrize("size_bytes", [1, 32, 4096])
def test_what_is_encrypted_comes_back(kms, size_bytes):
    key = kms.create_key()["KeyMetadata"]["Arn"]
    plaintext = bytes(range(256)) * 16
    answer = kms.encrypt(KeyId=key, Plaintext=plaintext[:size_bytes])
    assert answer["KeyId"] == key and answer["EncryptionAlgorithm"] == "SYMMETRIC_DEFAULT"
    assert plaintext[:size_bytes] not in answer["CiphertextBlob"] or size_bytes == 1
    opened = kms.decrypt(CiphertextBlob=answer["CiphertextBlob"])
    assert opened["Plaintext"] == plaintext[:size_bytes] and opened["KeyId"] == key
    assert opened["EncryptionAlgorithm"] == "SYMMETRIC_DEFAULT"


def test_the_same_plaintext_never_encrypts_to_the_same_bytes(kms):
    key = kms.create_key()["KeyMetadata"]["Arn"]
    assert len({kms.encrypt(KeyId=key, Plaintext=b"same")["CiphertextBlob"] for _ in range(20)}) == 20


@pytest.mark.parametrize("request_size, size_bytes", [
    ({"KeySpec": "AES_256"}, 32), ({"KeySpec": "AES_128"}, 16), ({"NumberOfBytes": 1}, 1), ({"NumberOfBytes": 1024}, 1024),
])
def test_a_data_key_has_the_size_asked_for(kms, request_size, size_bytes):
    key = kms.create_key()["KeyMetadata"]["Arn"]
    answer = kms.generate_data_key(KeyId=key, **request_size)
    assert len(answer["Plaintext"]) == size_bytes and answer["KeyId"] == key
    assert kms.decrypt(CiphertextBlob=answer["CiphertextBlob"])["Plaintext"] == answer["Plaintext"]
    sealed = kms.generate_data_key_without_plaintext(KeyId=key, **request_size)
    assert "Plaintext" not in sealed and sealed["KeyId"] == key
    assert len(kms.decrypt(CiphertextBlob=sealed["CiphertextBlob"])["Plaintext"]) == size_bytes


def test_a_wrapped_data_key_fits_into_object_metadata(kms):
    """Client-side encryption keeps it in base64 inside 2 KB of user metadata, beside other entries."""
    key = kms.create_key()["KeyMetadata"]["Arn"]
    blob = kms.generate_data_key(KeyId=key, KeySpec="AES_256", EncryptionContext={"a": "b" * 100})["CiphertextBlob"]
    assert len(blob) <= 200
    assert blob[0] != 1, "the first byte of AWS's own blobs: foreign blobs must be recognisable"


def test_random_bytes_are_random_and_as_many_as_asked(kms):
    assert [len(kms.generate_random(NumberOfBytes=count)["Plaintext"]) for count in (1, 32, 1024)] == [1, 32, 1024]
    assert kms.generate_random(NumberOfBytes=32)["Plaintext"] != kms.generate_random(NumberOfBytes=32)["Plaintext"]


@pytest.mark.parametrize("form", ["id", "arn", "alias name", "alias arn"])
def test_a_key_is_found_by_every_form_of_its_name(kms, server, form):
    metadata = kms.create_key()["KeyMetadata"]
    alias = f"alias/{unique('form')}"
    kms.create_alias(AliasName=alias, TargetKeyId=metadata["KeyId"])
    name = {
        "id": metadata["KeyId"], "arn": metadata["Arn"], "alias name": alias,
        "alias arn": f"arn:aws:kms:{server.region}:{server.account}:{alias}",
    }[form]
    blob = kms.encrypt(KeyId=name, Plaintext=b"x")
    assert blob["KeyId"] == metadata["Arn"]
    assert kms.decrypt(KeyId=name, CiphertextBlob=blob["CiphertextBlob"])["Plaintext"] == b"x"
    assert kms.describe_key(KeyId=name)["KeyMetadata"]["Arn"] == metadata["Arn"]


def test_aliases_are_listed_moved_and_deleted(kms, server):
    first = kms.create_key()["KeyMetadata"]["KeyId"]
    second = kms.create_key()["KeyMetadata"]["KeyId"]
    alias = f"alias/{unique('move')}"
    kms.create_alias(AliasName=alias, TargetKeyId=first)
    with refused("AlreadyExistsException", 400):
        kms.create_alias(AliasName=alias, TargetKeyId=second)
    entry = kms.list_aliases(KeyId=first)["Aliases"]
    assert [(item["AliasName"], item["TargetKeyId"]) for item in entry] == [(alias, first)]
    assert entry[0]["AliasArn"] == f"arn:aws:kms:{server.region}:{server.account}:{alias}"
    kms.update_alias(AliasName=alias, TargetKeyId=second)
    assert kms.list_aliases(KeyId=first)["Aliases"] == []
    assert kms.describe_key(KeyId=alias)["KeyMetadata"]["KeyId"] == second
    kms.delete_alias(AliasName=alias)
    with refused("NotFoundException", 400):
        kms.describe_key(KeyId=alias)
    with refused("NotFoundException", 400):
        kms.delete_alias(AliasName=alias)


def test_keys_and_aliases_are_listed_in_pages_without_gaps_or_repeats(other_account):
    kms = other_account.kms
    made = {kms.create_key()["KeyMetadata"]["KeyId"] for _ in range(7)}
    names = [f"alias/{unique('page')}" for _ in range(7)]
    for name, target in zip(names, made):
        kms.create_alias(AliasName=name, TargetKeyId=target)
    keys = [key["KeyId"] for page in kms.get_paginator("list_keys").paginate(PaginationConfig={"PageSize": 3}) for key in page["Keys"]]
    assert made <= set(keys) and len(keys) == len(set(keys))
    pages = list(kms.get_paginator("list_aliases").paginate(PaginationConfig={"PageSize": 2}))
    listed = [alias["AliasName"] for page in pages for alias in page["Aliases"]]
    assert set(names) <= set(listed) and len(listed) == len(set(listed)) and len(pages) >= 4
    with refused("InvalidMarkerException", 400):
        kms.list_keys(Marker="not a marker of ours")


def test_tags_are_added_changed_and_removed(kms):
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    kms.tag_resource(KeyId=key, Tags=[{"TagKey": "a", "TagValue": "1"}, {"TagKey": "b", "TagValue": "2"}])
    kms.tag_resource(KeyId=key, Tags=[{"TagKey": "b", "TagValue": "3"}])
    kms.untag_resource(KeyId=key, TagKeys=["a", "never there"])
    assert kms.list_resource_tags(KeyId=key)["Tags"] == [{"TagKey": "b", "TagValue": "3"}]


def test_a_description_can_be_changed(kms):
    key = kms.create_key(Description="before")["KeyMetadata"]["KeyId"]
    kms.update_key_description(KeyId=key, Description="after")
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["Description"] == "after"


def test_rotation_keeps_every_older_ciphertext_readable(kms):
    key = kms.create_key()["KeyMetadata"]["Arn"]
    blobs, materials = [], []
    for round_number in range(4):
        blob = kms.encrypt(KeyId=key, Plaintext=b"round %d" % round_number)["CiphertextBlob"]
        blobs.append(blob)
        materials.append(kms.decrypt(CiphertextBlob=blob)["KeyMaterialId"])
        assert kms.rotate_key_on_demand(KeyId=key)["KeyId"] == key
    assert len(set(materials)) == 4 and all(re.fullmatch("[0-9a-f]{64}", material) for material in materials)
    for round_number, (blob, material) in enumerate(zip(blobs, materials)):
        opened = kms.decrypt(CiphertextBlob=blob)
        assert (opened["Plaintext"], opened["KeyMaterialId"]) == (b"round %d" % round_number, material)
    rotations = kms.list_key_rotations(KeyId=key)["Rotations"]
    assert len(rotations) == 4 and {rotation["RotationType"] for rotation in rotations} == {"ON_DEMAND"}


def test_re_encrypt_moves_a_ciphertext_under_another_key_and_context(kms):
    source, destination = (kms.create_key()["KeyMetadata"]["Arn"] for _ in range(2))
    blob = kms.encrypt(KeyId=source, Plaintext=b"moving", EncryptionContext={"from": "here"})["CiphertextBlob"]
    moved = kms.re_encrypt(
        CiphertextBlob=blob, SourceEncryptionContext={"from": "here"},
        DestinationKeyId=destination, DestinationEncryptionContext={"to": "there"},
    )
    assert (moved["SourceKeyId"], moved["KeyId"]) == (source, destination)
    kms.disable_key(KeyId=source)
    assert kms.decrypt(CiphertextBlob=moved["CiphertextBlob"], EncryptionContext={"to": "there"})["Plaintext"] == b"moving"
    with refused("InvalidCiphertextException", 400, ""):
        kms.decrypt(CiphertextBlob=moved["CiphertextBlob"], EncryptionContext={"from": "here"})
    with refused("DisabledException", 400):
        kms.re_encrypt(CiphertextBlob=blob, SourceEncryptionContext={"from": "here"}, DestinationKeyId=destination)


def test_cancelling_a_deletion_leaves_the_key_disabled(kms):
    key = kms.create_key()["KeyMetadata"]["Arn"]
    scheduled = kms.schedule_key_deletion(KeyId=key)
    assert scheduled["PendingWindowInDays"] == 30
    remaining = scheduled["DeletionDate"] - datetime.datetime.now(datetime.timezone.utc)
    assert datetime.timedelta(days=29, hours=23) < remaining < datetime.timedelta(days=30, hours=1)
    described = kms.describe_key(KeyId=key)["KeyMetadata"]
    assert (described["KeyState"], described["Enabled"]) == ("PendingDeletion", False)
    assert described["DeletionDate"] == scheduled["DeletionDate"]
    assert kms.cancel_key_deletion(KeyId=key)["KeyId"] == key
    described = kms.describe_key(KeyId=key)["KeyMetadata"]
    assert (described["KeyState"], described["Enabled"]) == ("Disabled", False) and "DeletionDate" not in described
    kms.enable_key(KeyId=key)
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["KeyState"] == "Enabled"


def test_keys_belong_to_their_region(server):
    here = client("kms", server.http, server.root)
    there = client("kms", server.http, server.root, region="eu-west-1")
    key = there.create_key()["KeyMetadata"]
    assert key["Arn"].split(":")[3] == "eu-west-1"
    with refused("NotFoundException", 400):
        here.describe_key(KeyId=key["KeyId"])
    with refused("NotFoundException", 400, "^Invalid arn eu-west-1$"):
        here.describe_key(KeyId=key["Arn"])


def test_the_lockout_check_refuses_a_policy_its_author_could_not_change_again(user, server):
    author = user(allow("kms:*"))
    key = author.kms.create_key()["KeyMetadata"]["Arn"]
    useless = policy({"Effect": "Allow", "Principal": {"AWS": author.principal.arn}, "Action": "kms:Describe*", "Resource": "*"})
    with refused("MalformedPolicyDocumentException", 400):
        author.kms.put_key_policy(KeyId=key, Policy=useless)
    author.kms.put_key_policy(KeyId=key, Policy=useless, BypassPolicyLockoutSafetyCheck=True)
    assert author.kms.describe_key(KeyId=key)["KeyMetadata"]["Arn"] == key
    with refused("AccessDeniedException", 400):
        author.kms.get_key_policy(KeyId=key)


def test_without_delegation_identity_policies_are_powerless(user, root, server):
    key = root.kms.create_key()["KeyMetadata"]["Arn"]
    admin = user(allow("*"))
    admin.kms.encrypt(KeyId=key, Plaintext=b"delegated")
    only_root_may_manage = policy({
        "Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{server.account}:root"}, "Resource": "*",
        "Action": ["kms:PutKeyPolicy", "kms:DescribeKey"],
    })
    root.kms.put_key_policy(KeyId=key, Policy=only_root_may_manage)
    with refused("AccessDeniedException", 400, "kms:Encrypt"):
        admin.kms.encrypt(KeyId=key, Plaintext=b"x")
    assert admin.kms.describe_key(KeyId=key)


def test_a_key_policy_alone_can_admit_a_user(user, root, server):
    caller = user()
    key = root.kms.create_key(Policy=policy(
        {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{server.account}:root"}, "Action": "kms:*", "Resource": "*"},
        {"Effect": "Allow", "Principal": {"AWS": caller.principal.arn}, "Action": "kms:Encrypt", "Resource": "*"},
    ))["KeyMetadata"]["Arn"]
    assert caller.kms.encrypt(KeyId=key, Plaintext=b"x")["KeyId"] == key
    with refused("AccessDeniedException", 400, "kms:GenerateDataKey"):
        caller.kms.generate_data_key(KeyId=key, KeySpec="AES_256")


def test_policies_see_the_encryption_context_with_case_insensitive_names(user, key):
    caller = user(allow("kms:Encrypt", key, Condition={"StringEquals": {"kms:EncryptionContext:Department": "Finance"}}))
    caller.kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionContext={"department": "Finance"})
    for context in ({"department": "finance"}, {"other": "Finance"}, {}):
        with refused("AccessDeniedException", 400):
            caller.kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionContext=context)


def test_a_decision_uses_the_alias_the_caller_named(user, root, key):
    alias = f"alias/{unique('named')}"
    root.kms.create_alias(AliasName=alias, TargetKeyId=key)
    caller = user(allow("kms:Encrypt", key, Condition={"StringEquals": {"kms:RequestAlias": alias}}))
    caller.kms.encrypt(KeyId=alias, Plaintext=b"x")
    with refused("AccessDeniedException", 400):
        caller.kms.encrypt(KeyId=key, Plaintext=b"x")


def test_a_session_of_one_scheme_reads_what_the_other_wrote(server, key):
    blob = Clients(server.http, server.root).kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    assert Clients(server.https, server.root).kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


def test_describing_a_managed_key_by_its_alias_makes_it(server):
    """Terraform's data sources ask for `alias/aws/s3` before anything was encrypted with it."""
    kms = client("kms", server.http, server.root, region="ap-south-1")
    before = {alias["AliasName"]: alias for alias in kms.list_aliases()["Aliases"]}
    names = [f"alias/aws/{service}" for service in ("acm", "dynamodb", "kinesis", "s3", "secretsmanager", "sns", "sqs", "ssm")]
    assert before == {name: {"AliasName": name, "AliasArn": f"arn:aws:kms:ap-south-1:{server.account}:{name}"} for name in names}
    first = kms.describe_key(KeyId="alias/aws/s3")["KeyMetadata"]
    assert (first["KeyManager"], first["KeyState"]) == ("AWS", "Enabled")
    assert kms.describe_key(KeyId="alias/aws/s3")["KeyMetadata"]["KeyId"] == first["KeyId"]
    after = {alias["AliasName"]: alias.get("TargetKeyId") for alias in kms.list_aliases()["Aliases"]}
    assert after == dict.fromkeys(names) | {"alias/aws/s3": first["KeyId"]}
    with refused("NotFoundException", 400):
        kms.describe_key(KeyId="alias/aws/none")
