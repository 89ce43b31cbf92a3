"""Several imported materials of one key: rotation to a new one, expiry and deletion of each, and all of it across Regions."""

import datetime
import os

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from conformance.principals import client
from conformance.refusal import refused
from conformance.tests.kms.test_import import FOREVER, bring, external, parameters, pkcs8, state, wrap
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually

NEW = {**FOREVER, "ImportType": "NEW_KEY_MATERIAL"}
EXISTING = {**FOREVER, "ImportType": "EXISTING_KEY_MATERIAL"}
THERE = "eu-west-1"


@pytest.fixture
def kms(root):
    return root.kms


@pytest.fixture
def there(server):
    return client("kms", server.http, server.root, region=THERE)


def materials(kms, key):
    """What ListKeyRotations shows: {material id: (its state, whether it is there)}."""
    listed = kms.list_key_rotations(KeyId=key, IncludeKeyMaterial="ALL_KEY_MATERIAL")["Rotations"]
    return {entry["KeyMaterialId"]: (entry["KeyMaterialState"], entry["ImportState"]) for entry in listed}


def encrypt(kms, key):
    return kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]


def opens(kms, blob):
    return kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


def test_a_key_rotates_to_new_material_and_the_old_decrypts_for_ever(kms):
    key = external(kms)
    one, two = os.urandom(32), os.urandom(32)
    first = bring(kms, key, one, KeyMaterialDescription="the first", **FOREVER)["KeyMaterialId"]
    old = encrypt(kms, key)
    with refused("KMSInvalidStateException", 400, f"No available key material pending rotation for the key: {key}."):
        kms.rotate_key_on_demand(KeyId=key)
    # Without an import type, what comes after the first is what was there before.
    with refused("IncorrectKeyMaterialException", 400):
        bring(kms, key, two)
    second = bring(kms, key, two, **NEW)["KeyMaterialId"]
    assert materials(kms, key) == {first: ("CURRENT", "IMPORTED"), second: ("PENDING_ROTATION", "IMPORTED")}
    assert kms.list_key_rotations(KeyId=key)["Rotations"] == []
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["CurrentKeyMaterialId"] == first
    assert kms.decrypt(CiphertextBlob=encrypt(kms, key))["KeyMaterialId"] == first
    third = os.urandom(32)
    with refused("KMSInvalidStateException", 400, f"because another key material \\(id: {second}\\) is pending rotation"):
        bring(kms, key, third, **NEW)
    assert kms.rotate_key_on_demand(KeyId=key)["KeyId"] == key
    assert materials(kms, key) == {first: ("NON_CURRENT", "IMPORTED"), second: ("CURRENT", "IMPORTED")}
    (entry,) = kms.list_key_rotations(KeyId=key)["Rotations"]
    assert (entry["KeyMaterialId"], entry["RotationType"], entry["ExpirationModel"]) == (second, "ON_DEMAND", "KEY_MATERIAL_DOES_NOT_EXPIRE")
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["CurrentKeyMaterialId"] == second
    assert kms.decrypt(CiphertextBlob=encrypt(kms, key))["KeyMaterialId"] == second
    assert kms.decrypt(CiphertextBlob=old)["KeyMaterialId"] == first and opens(kms, old)
    listed = kms.list_key_rotations(KeyId=key, IncludeKeyMaterial="ALL_KEY_MATERIAL")["Rotations"]
    assert listed[0]["KeyMaterialDescription"] == "the first" and "RotationDate" not in listed[0]
    with refused("KMSInvalidStateException", 400, "No available key material"):
        kms.rotate_key_on_demand(KeyId=key)


def test_all_that_belongs_to_a_key_must_be_there(kms):
    key = external(kms)
    one, two = os.urandom(32), os.urandom(32)
    first = bring(kms, key, one, KeyMaterialDescription="kept", **FOREVER)["KeyMaterialId"]
    old = encrypt(kms, key)
    second = bring(kms, key, two, **NEW)["KeyMaterialId"]
    kms.rotate_key_on_demand(KeyId=key)
    new = encrypt(kms, key)
    assert kms.delete_imported_key_material(KeyId=key, KeyMaterialId=first)["KeyMaterialId"] == first
    assert materials(kms, key) == {first: ("NON_CURRENT", "PENDING_IMPORT"), second: ("CURRENT", "IMPORTED")}
    assert state(kms, key) == "PendingImport"
    for blob in (old, new):
        with refused("KMSInvalidStateException", 400, "is pending import"):
            kms.decrypt(CiphertextBlob=blob)
    # Without a name it is the current one that goes.
    assert kms.delete_imported_key_material(KeyId=key)["KeyMaterialId"] == second
    for wrong in (dict(KeyMaterialId=second), dict(KeyMaterialId="0" * 64)):
        with refused("IncorrectKeyMaterialException", 400):
            bring(kms, key, one, **EXISTING, **wrong)
    assert bring(kms, key, one, **EXISTING, KeyMaterialId=first)["KeyMaterialId"] == first
    assert state(kms, key) == "PendingImport"
    assert bring(kms, key, two)["KeyMaterialId"] == second
    assert state(kms, key) == "Enabled" and opens(kms, old) and opens(kms, new)
    # A description stays until another comes.
    entry = kms.list_key_rotations(KeyId=key, IncludeKeyMaterial="ALL_KEY_MATERIAL")["Rotations"][0]
    assert entry["KeyMaterialDescription"] == "kept"
    with refused("IncorrectKeyMaterialException", 400):
        bring(kms, key, one, **NEW)
    with refused("ValidationException", 400, "NEW_KEY_MATERIAL"):
        bring(kms, key, os.urandom(32), **NEW, KeyMaterialId=first)
    with refused("NotFoundException", 400):
        kms.delete_imported_key_material(KeyId=key, KeyMaterialId="0" * 64)


def test_material_that_waits_for_its_rotation_can_be_exchanged(kms):
    key = external(kms)
    bring(kms, key, os.urandom(32))
    wrong, right = os.urandom(32), os.urandom(32)
    waiting = bring(kms, key, wrong, **NEW)["KeyMaterialId"]
    kms.delete_imported_key_material(KeyId=key, KeyMaterialId=waiting)
    assert state(kms, key) == "Enabled" and waiting not in materials(kms, key)
    with refused("IncorrectKeyMaterialException", 400):
        bring(kms, key, wrong, **EXISTING)
    waiting = bring(kms, key, right, **NEW)["KeyMaterialId"]
    kms.rotate_key_on_demand(KeyId=key)
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["CurrentKeyMaterialId"] == waiting


def test_each_material_expires_at_its_own_instant(server, kms):
    """The key is unusable once the first of them has; what waits for its rotation does not count."""
    key = external(kms)
    now = datetime.datetime.now(datetime.timezone.utc)
    one = os.urandom(32)
    late, soon = now + datetime.timedelta(days=2), now + datetime.timedelta(seconds=4)
    first = bring(kms, key, one, ValidTo=late)["KeyMaterialId"]
    waiting = bring(kms, key, os.urandom(32), ValidTo=soon, ImportType="NEW_KEY_MATERIAL")["KeyMaterialId"]
    assert abs((kms.describe_key(KeyId=key)["KeyMetadata"]["ValidTo"] - late).total_seconds()) < 1

    def has_gone():
        assert run(server, "kms-material-expiry")["failures"] == 0
        return waiting not in materials(kms, key)

    eventually(has_gone, what="the end of the material that waited")
    assert state(kms, key) == "Enabled" and materials(kms, key)[first] == ("CURRENT", "IMPORTED")
    second = bring(kms, key, os.urandom(32), **NEW)["KeyMaterialId"]
    kms.rotate_key_on_demand(KeyId=key)
    bring(kms, key, one, ValidTo=datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=2))
    eventually(lambda: state(kms, key) == "PendingImport", what="the expiry of the old material")
    assert materials(kms, key) == {first: ("NON_CURRENT", "PENDING_IMPORT"), second: ("CURRENT", "IMPORTED")}
    bring(kms, key, one)
    assert state(kms, key) == "Enabled" and "ValidTo" not in kms.describe_key(KeyId=key)["KeyMetadata"]


def test_only_symmetric_keys_have_several(kms):
    key = external(kms, KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")
    material = os.urandom(32)
    for more in (NEW, EXISTING, dict(FOREVER, KeyMaterialId="0" * 64), dict(FOREVER, KeyMaterialDescription="d")):
        with refused("ValidationException", 400, "symmetric"):
            bring(kms, key, material, **more)
    bring(kms, key, material)
    with refused("UnsupportedOperationException", 400):
        kms.rotate_key_on_demand(KeyId=key)


def test_a_multi_region_key_has_the_same_material_imported_in_each_region(kms, there):
    key = external(kms, MultiRegion=True)
    one, two = os.urandom(32), os.urandom(32)
    first = bring(kms, key, one)["KeyMaterialId"]
    replica = kms.replicate_key(KeyId=key, ReplicaRegion=THERE)["ReplicaKeyMetadata"]
    assert (replica["KeyState"], replica["Origin"]) == ("PendingImport", "EXTERNAL")
    replica = replica["Arn"]
    for wrong in (os.urandom(32), two):
        with refused("IncorrectKeyMaterialException", 400):
            bring(there, replica, wrong)
    assert bring(there, replica, one)["KeyMaterialId"] == first and state(there, replica) == "Enabled"
    old = encrypt(kms, key)
    assert opens(there, old) and opens(kms, encrypt(there, replica))

    with refused("UnsupportedOperationException", 400, "replica"):
        bring(there, replica, two, **NEW)
    second = bring(kms, key, two, **NEW)["KeyMaterialId"]
    waiting = "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"
    assert materials(kms, key)[second] == (waiting, "IMPORTED") and materials(there, replica)[second] == (waiting, "PENDING_IMPORT")
    assert state(kms, key) == state(there, replica) == "Enabled"
    with refused("KMSInvalidStateException", 400, "No available key material"):
        kms.rotate_key_on_demand(KeyId=key)
    assert bring(there, replica, two, **EXISTING)["KeyMaterialId"] == second
    assert materials(kms, key)[second] == materials(there, replica)[second] == ("PENDING_ROTATION", "IMPORTED")
    with refused("UnsupportedOperationException", 400, "is not a multi-region primary key"):
        there.rotate_key_on_demand(KeyId=replica)
    kms.rotate_key_on_demand(KeyId=key)
    assert materials(kms, key) == materials(there, replica) == {first: ("NON_CURRENT", "IMPORTED"), second: ("CURRENT", "IMPORTED")}
    new = encrypt(there, replica)
    assert kms.decrypt(CiphertextBlob=new)["KeyMaterialId"] == second and opens(there, old)

    # What is deleted in one Region is there in the other.
    there.delete_imported_key_material(KeyId=replica, KeyMaterialId=first)
    assert state(there, replica) == "PendingImport" and state(kms, key) == "Enabled" and opens(kms, old)
    bring(there, replica, one)
    assert opens(there, old)


def test_what_waits_at_a_primary_key_goes_from_its_replicas_with_it(kms, there):
    key = external(kms, MultiRegion=True)
    one, two = os.urandom(32), os.urandom(32)
    bring(kms, key, one)
    replica = kms.replicate_key(KeyId=key, ReplicaRegion=THERE)["ReplicaKeyMetadata"]["Arn"]
    bring(there, replica, one)
    waiting = bring(kms, key, two, **NEW)["KeyMaterialId"]
    bring(there, replica, two)
    kms.delete_imported_key_material(KeyId=key, KeyMaterialId=waiting)
    assert waiting not in materials(kms, key) and waiting not in materials(there, replica)
    assert state(there, replica) == "Enabled"
    with refused("IncorrectKeyMaterialException", 400):
        bring(there, replica, two)


def test_an_imported_pair_is_one_in_every_region(kms, there):
    key = external(kms, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY", MultiRegion=True)
    mine = ec.generate_private_key(ec.SECP256R1())
    bring(kms, key, pkcs8(mine), "RSA_AES_KEY_WRAP_SHA_256")
    replica = kms.replicate_key(KeyId=key, ReplicaRegion=THERE)["ReplicaKeyMetadata"]["Arn"]
    with refused("IncorrectKeyMaterialException", 400):
        bring(there, replica, pkcs8(ec.generate_private_key(ec.SECP256R1())), "RSA_AES_KEY_WRAP_SHA_256")
    bring(there, replica, pkcs8(mine), "RSA_AES_KEY_WRAP_SHA_256")
    signature = there.sign(KeyId=replica, Message=b"m", SigningAlgorithm="ECDSA_SHA_256")["Signature"]
    assert kms.verify(KeyId=key, Message=b"m", Signature=signature, SigningAlgorithm="ECDSA_SHA_256")["SignatureValid"]


def test_a_token_of_the_primary_key_brings_nothing_to_a_replica(kms, there):
    key = external(kms, MultiRegion=True)
    one = os.urandom(32)
    bring(kms, key, one)
    replica = kms.replicate_key(KeyId=key, ReplicaRegion=THERE)["ReplicaKeyMetadata"]["Arn"]
    given = parameters(kms, key)
    with refused("InvalidImportTokenException", 400):
        there.import_key_material(
            KeyId=replica, ImportToken=given["ImportToken"], EncryptedKeyMaterial=wrap(given, "RSAES_OAEP_SHA_256", one), **FOREVER
        )


def test_deleting_a_region_leaves_the_material_of_the_other(kms, there):
    key = external(kms, MultiRegion=True)
    one = os.urandom(32)
    bring(kms, key, one)
    replica = kms.replicate_key(KeyId=key, ReplicaRegion=THERE)["ReplicaKeyMetadata"]["Arn"]
    bring(there, replica, one)
    blob = encrypt(there, replica)
    there.delete_imported_key_material(KeyId=replica)
    assert opens(kms, blob)
    kms.update_primary_region(KeyId=key, PrimaryRegion=THERE)
    # The new primary key lacks its material, and takes it.
    assert state(there, replica) == "PendingImport"
    bring(there, replica, one)
    assert opens(there, blob)
