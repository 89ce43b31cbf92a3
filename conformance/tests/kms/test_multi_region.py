"""Multi-Region keys: one id, one material and one rotation in several Regions, and all else apart."""

import re

import pytest

from conformance.principals import allow, client, policy
from conformance.refusal import refused

HERE, THERE, YONDER = "us-east-1", "eu-west-1", "eu-central-1"


@pytest.fixture
def kms(root):
    return root.kms


@pytest.fixture(scope="module")
def regions(server):
    return {region: client("kms", server.http, server.root, region=region) for region in (HERE, THERE, YONDER)}


@pytest.fixture
def primary(kms):
    return kms.create_key(MultiRegion=True)["KeyMetadata"]["Arn"]


def in_region(arn, region):
    return arn.replace(f":{HERE}:", f":{region}:")


def metadata(regions, arn):
    return regions[arn.split(":")[3]].describe_key(KeyId=arn)["KeyMetadata"]


def test_a_replica_has_the_id_and_the_material_of_its_primary(kms, regions, primary):
    made = metadata(regions, primary)
    assert re.fullmatch(r"mrk-[0-9a-f]{32}", made["KeyId"]) and made["MultiRegion"] is True
    assert made["MultiRegionConfiguration"] == {
        "MultiRegionKeyType": "PRIMARY", "PrimaryKey": {"Arn": primary, "Region": HERE}, "ReplicaKeys": [],
    }
    tags = [{"TagKey": "team", "TagValue": "blue"}]
    answer = kms.replicate_key(KeyId=primary, ReplicaRegion=THERE, Description="replica", Tags=tags)
    replica = in_region(primary, THERE)
    shown = answer["ReplicaKeyMetadata"]
    assert (shown["Arn"], shown["KeyId"], shown["Description"]) == (replica, made["KeyId"], "replica")
    assert answer["ReplicaTags"] == tags and "kms:*" in answer["ReplicaPolicy"]
    configuration = {
        "PrimaryKey": {"Arn": primary, "Region": HERE}, "ReplicaKeys": [{"Arn": replica, "Region": THERE}],
    }
    assert metadata(regions, primary)["MultiRegionConfiguration"] == {"MultiRegionKeyType": "PRIMARY", **configuration}
    there = metadata(regions, replica)
    assert there["MultiRegionConfiguration"] == {"MultiRegionKeyType": "REPLICA", **configuration}
    assert there["CurrentKeyMaterialId"] == made["CurrentKeyMaterialId"] and there["KeyState"] == "Enabled"
    assert regions[THERE].list_resource_tags(KeyId=replica)["Tags"] == tags
    assert kms.list_resource_tags(KeyId=primary)["Tags"] == []


def test_a_ciphertext_opens_in_every_region_of_its_key_and_in_no_other(kms, regions, primary):
    kms.replicate_key(KeyId=primary, ReplicaRegion=THERE)
    replica = in_region(primary, THERE)
    context = {"a": "b"}
    blob = kms.encrypt(KeyId=primary, Plaintext=b"x", EncryptionContext=context)["CiphertextBlob"]
    opened = regions[THERE].decrypt(CiphertextBlob=blob, EncryptionContext=context)
    assert (opened["Plaintext"], opened["KeyId"]) == (b"x", replica)
    assert regions[THERE].decrypt(CiphertextBlob=blob, EncryptionContext=context, KeyId=replica)["Plaintext"] == b"x"
    back = regions[THERE].encrypt(KeyId=replica, Plaintext=b"y")["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=back)["KeyId"] == primary
    with refused("InvalidCiphertextException", 400, ""):
        regions[THERE].decrypt(CiphertextBlob=blob)
    with refused("AccessDeniedException", 400):
        regions[YONDER].decrypt(CiphertextBlob=blob, EncryptionContext=context)
    single = kms.create_key()["KeyMetadata"]["Arn"]
    with refused("AccessDeniedException", 400):
        regions[THERE].decrypt(CiphertextBlob=kms.encrypt(KeyId=single, Plaintext=b"x")["CiphertextBlob"])
    kms.disable_key(KeyId=primary)
    assert regions[THERE].decrypt(CiphertextBlob=back)["Plaintext"] == b"y"
    with refused("DisabledException", 400):
        kms.decrypt(CiphertextBlob=back)


def test_pairs_and_macs_are_the_same_everywhere(kms, regions):
    pair = kms.create_key(MultiRegion=True, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["Arn"]
    macs = kms.create_key(MultiRegion=True, KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")["KeyMetadata"]["Arn"]
    for arn in (pair, macs):
        kms.replicate_key(KeyId=arn, ReplicaRegion=THERE)
    there = regions[THERE]
    assert there.get_public_key(KeyId=in_region(pair, THERE))["PublicKey"] == kms.get_public_key(KeyId=pair)["PublicKey"]
    signature = there.sign(KeyId=in_region(pair, THERE), Message=b"m", SigningAlgorithm="ECDSA_SHA_256")["Signature"]
    assert kms.verify(KeyId=pair, Message=b"m", Signature=signature, SigningAlgorithm="ECDSA_SHA_256")["SignatureValid"]
    mac = lambda kms, arn: kms.generate_mac(KeyId=arn, Message=b"m", MacAlgorithm="HMAC_SHA_256")["Mac"]
    assert mac(there, in_region(macs, THERE)) == mac(kms, macs)


def test_a_rotation_is_of_all_and_asked_for_at_the_primary(kms, regions, primary):
    kms.replicate_key(KeyId=primary, ReplicaRegion=THERE)
    replica, there = in_region(primary, THERE), regions[THERE]
    old = there.encrypt(KeyId=replica, Plaintext=b"old")["CiphertextBlob"]
    for call in (there.rotate_key_on_demand, there.enable_key_rotation, there.disable_key_rotation):
        with refused("UnsupportedOperationException", 400, "is not a multi-region primary key"):
            call(KeyId=replica)
    kms.rotate_key_on_demand(KeyId=primary)
    kms.enable_key_rotation(KeyId=primary, RotationPeriodInDays=100)
    status = there.get_key_rotation_status(KeyId=replica)
    assert status["KeyRotationEnabled"] is True and status["RotationPeriodInDays"] == 100
    ours, theirs = (one.list_key_rotations(KeyId=arn)["Rotations"] for one, arn in ((kms, primary), (there, replica)))
    assert len(ours) == 1 and [one["KeyMaterialId"] for one in ours] == [one["KeyMaterialId"] for one in theirs]
    assert metadata(regions, replica)["CurrentKeyMaterialId"] == metadata(regions, primary)["CurrentKeyMaterialId"]
    new = there.encrypt(KeyId=replica, Plaintext=b"new")["CiphertextBlob"]
    assert [kms.decrypt(CiphertextBlob=blob)["Plaintext"] for blob in (old, new)] == [b"old", b"new"]
    kms.disable_key_rotation(KeyId=primary)
    assert there.get_key_rotation_status(KeyId=replica)["KeyRotationEnabled"] is False


def test_another_region_becomes_primary(kms, regions, primary):
    for region in (THERE, YONDER):
        kms.replicate_key(KeyId=primary, ReplicaRegion=region)
    kms.update_primary_region(KeyId=primary, PrimaryRegion=THERE)
    for region in (HERE, THERE, YONDER):
        configuration = metadata(regions, in_region(primary, region))["MultiRegionConfiguration"]
        assert configuration["PrimaryKey"]["Region"] == THERE
        assert [one["Region"] for one in configuration["ReplicaKeys"]] == [YONDER, HERE]
        assert configuration["MultiRegionKeyType"] == ("PRIMARY" if region == THERE else "REPLICA")
    with refused("UnsupportedOperationException", 400, "is not a multi-region primary key"):
        kms.rotate_key_on_demand(KeyId=primary)
    regions[THERE].rotate_key_on_demand(KeyId=in_region(primary, THERE))
    blob = kms.encrypt(KeyId=primary, Plaintext=b"x")["CiphertextBlob"]
    assert regions[YONDER].decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


def test_a_primary_waits_for_its_replicas(kms, regions, primary):
    kms.replicate_key(KeyId=primary, ReplicaRegion=THERE)
    answer = kms.schedule_key_deletion(KeyId=primary, PendingWindowInDays=9)
    assert answer["KeyState"] == "PendingReplicaDeletion" and "DeletionDate" not in answer and answer["PendingWindowInDays"] == 9
    shown = metadata(regions, primary)
    assert (shown["KeyState"], shown["Enabled"], shown["PendingDeletionWindowInDays"]) == ("PendingReplicaDeletion", False, 9)
    with refused("KMSInvalidStateException", 400, "is pending deletion"):
        kms.encrypt(KeyId=primary, Plaintext=b"x")
    regions[THERE].encrypt(KeyId=in_region(primary, THERE), Plaintext=b"x")
    kms.cancel_key_deletion(KeyId=primary)
    assert metadata(regions, primary)["KeyState"] == "Disabled"
    answer = regions[THERE].schedule_key_deletion(KeyId=in_region(primary, THERE), PendingWindowInDays=7)
    assert answer["KeyState"] == "PendingDeletion" and answer["DeletionDate"]


def test_what_cannot_be_replicated_is_refused(kms, regions, primary, key):
    with refused("UnsupportedOperationException", 400, "is not a multi-region primary key"):
        kms.replicate_key(KeyId=key, ReplicaRegion=THERE)
    kms.replicate_key(KeyId=primary, ReplicaRegion=THERE)
    for region in (THERE, HERE):
        with refused("AlreadyExistsException", 400):
            kms.replicate_key(KeyId=primary, ReplicaRegion=region)
    with refused("UnsupportedOperationException", 400, "is not a multi-region primary key"):
        regions[THERE].replicate_key(KeyId=in_region(primary, THERE), ReplicaRegion=YONDER)
    with refused("NotFoundException", 400):
        kms.update_primary_region(KeyId=primary, PrimaryRegion=YONDER)
    nobody = policy(allow("kms:DescribeKey", Principal={"AWS": primary.split(":key")[0].replace(f"kms:{HERE}", "iam:") + ":root"}))
    with refused("MalformedPolicyDocumentException", 400):
        kms.replicate_key(KeyId=primary, ReplicaRegion=YONDER, Policy=nobody)


def test_replicas_have_policies_and_grants_of_their_own(kms, regions, primary, user, server):
    bob = user()
    kms.create_grant(KeyId=primary, GranteePrincipal=bob.principal.arn, Operations=["Encrypt", "Decrypt"])
    kms.replicate_key(KeyId=primary, ReplicaRegion=THERE)
    blob = bob.kms.encrypt(KeyId=primary, Plaintext=b"x")["CiphertextBlob"]
    elsewhere = client("kms", server.http, bob.principal, region=THERE)
    with refused("AccessDeniedException", 400):
        elsewhere.decrypt(CiphertextBlob=blob)
    regions[THERE].create_grant(
        KeyId=in_region(primary, THERE), GranteePrincipal=bob.principal.arn, Operations=["Decrypt"]
    )
    assert elsewhere.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


def test_policies_judge_replication(kms, regions, primary, user):
    equals = lambda **keys: {"StringEquals": {f"kms:{name}": value for name, value in keys.items()}}
    bob = user(
        allow("kms:ReplicateKey", primary, Condition=equals(ReplicaRegion=THERE, MultiRegionKeyType="PRIMARY")),
        allow("kms:CreateKey", Condition=equals(MultiRegion="true", MultiRegionKeyType="REPLICA")),
        allow("kms:UpdatePrimaryRegion", Condition=equals(PrimaryRegion=THERE)),
    )
    with refused("AccessDeniedException", 400, "kms:ReplicateKey"):
        bob.kms.replicate_key(KeyId=primary, ReplicaRegion=YONDER)
    with refused("AccessDeniedException", 400, "kms:CreateKey"):
        bob.kms.create_key(MultiRegion=True)
    # The caller has no right to change the policy of the replica, and says that this is meant.
    bob.kms.replicate_key(KeyId=primary, ReplicaRegion=THERE, BypassPolicyLockoutSafetyCheck=True)
    kms.replicate_key(KeyId=primary, ReplicaRegion=YONDER)
    with refused("AccessDeniedException", 400):
        bob.kms.update_primary_region(KeyId=primary, PrimaryRegion=YONDER)
    bob.kms.update_primary_region(KeyId=primary, PrimaryRegion=THERE)
