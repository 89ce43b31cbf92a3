"""Key material from outside, wrapped with the openssl commands of AWS's guide or with Python's `cryptography`."""

import datetime
import hashlib
import hmac
import os
import subprocess
import time

import pytest
from cryptography.hazmat.primitives import hashes, keywrap, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from conformance.principals import allow
from conformance.refusal import refused
from conformance.waiting import eventually

FOREVER = {"ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE"}


@pytest.fixture
def kms(root):
    return root.kms


def external(kms, **options):
    return kms.create_key(Origin="EXTERNAL", **options)["KeyMetadata"]["Arn"]


def parameters(kms, key, algorithm="RSAES_OAEP_SHA_256", spec="RSA_2048"):
    return kms.get_parameters_for_import(KeyId=key, WrappingAlgorithm=algorithm, WrappingKeySpec=spec)


def wrap(given, algorithm, material):
    """As the import guide says: RSAES-OAEP, or an AES key so wrapped before the material under AES-KWP."""
    public = serialization.load_der_public_key(given["PublicKey"])
    chosen = hashes.SHA1() if algorithm.endswith("SHA_1") else hashes.SHA256()
    oaep = lambda data: public.encrypt(data, padding.OAEP(padding.MGF1(chosen), chosen, None))
    if algorithm.startswith("RSAES"):
        return oaep(material)
    aes = os.urandom(32)
    return oaep(aes) + keywrap.aes_key_wrap_with_padding(aes, material)


def bring(kms, key, material, algorithm="RSAES_OAEP_SHA_256", spec="RSA_2048", **more):
    given = parameters(kms, key, algorithm, spec)
    return kms.import_key_material(
        KeyId=key, ImportToken=given["ImportToken"], EncryptedKeyMaterial=wrap(given, algorithm, material), **(more or FOREVER)
    )


def state(kms, key):
    return kms.describe_key(KeyId=key)["KeyMetadata"]["KeyState"]


def pkcs8(private):
    return private.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())


def test_the_openssl_commands_of_the_guide_import_a_key(kms, tmp_path):
    key = external(kms)
    metadata = kms.describe_key(KeyId=key)["KeyMetadata"]
    assert (metadata["Origin"], metadata["KeyState"], metadata["Enabled"]) == ("EXTERNAL", "PendingImport", False)
    assert "ExpirationModel" not in metadata and "CurrentKeyMaterialId" not in metadata
    with refused("KMSInvalidStateException", 400, "is pending import"):
        kms.encrypt(KeyId=key, Plaintext=b"x")
    given = parameters(kms, key)
    assert given["KeyId"] == key
    left = given["ParametersValidTo"] - datetime.datetime.now(datetime.timezone.utc)
    assert datetime.timedelta(hours=23, minutes=58) < left < datetime.timedelta(hours=24, minutes=2)
    (tmp_path / "WrappingPublicKey.bin").write_bytes(given["PublicKey"])
    run = lambda command: subprocess.run(command.split(), cwd=tmp_path, check=True, capture_output=True)
    run("openssl rand -out PlaintextKeyMaterial.bin 32")
    run(
        "openssl pkeyutl -encrypt -in PlaintextKeyMaterial.bin -out EncryptedKeyMaterial.bin -inkey WrappingPublicKey.bin"
        " -keyform DER -pubin -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256 -pkeyopt rsa_mgf1_md:sha256"
    )
    answer = kms.import_key_material(
        KeyId=key, ImportToken=given["ImportToken"],
        EncryptedKeyMaterial=(tmp_path / "EncryptedKeyMaterial.bin").read_bytes(), **FOREVER,
    )
    metadata = kms.describe_key(KeyId=key)["KeyMetadata"]
    assert answer["KeyId"] == key and answer["KeyMaterialId"] == metadata["CurrentKeyMaterialId"]
    assert (metadata["KeyState"], metadata["Enabled"]) == ("Enabled", True)
    assert metadata["ExpirationModel"] == "KEY_MATERIAL_DOES_NOT_EXPIRE" and "ValidTo" not in metadata
    blob = kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


MATERIALS = {
    # As the guide makes each kind of material.
    ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT"): ["openssl rand -out PlaintextKeyMaterial.bin 32"],
    ("HMAC_384", "GENERATE_VERIFY_MAC"): ["openssl rand -out PlaintextKeyMaterial.bin 48"],
    ("RSA_3072", "SIGN_VERIFY"): [
        "openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -outform DER -out RSA_3072_PrivateKey.der",
        "openssl pkcs8 -topk8 -inform DER -outform DER -nocrypt -in RSA_3072_PrivateKey.der -out PlaintextKeyMaterial.bin",
    ],
    ("ECC_NIST_P384", "KEY_AGREEMENT"): [
        "openssl ecparam -name secp384r1 -genkey -noout -outform DER -out ECC_PrivateKey.der",
        "openssl pkcs8 -topk8 -inform DER -outform DER -nocrypt -in ECC_PrivateKey.der -out PlaintextKeyMaterial.bin",
    ],
}


@pytest.mark.parametrize("spec, usage", MATERIALS)
@pytest.mark.parametrize("hashed", ["sha1", "sha256"])
def test_the_openssl_commands_of_the_guide_wrap_every_kind_of_material(kms, tmp_path, spec, usage, hashed):
    """RSA_AES_KEY_WRAP: an AES key wraps the material, and the wrapping key that key."""
    key = external(kms, KeySpec=spec, KeyUsage=usage)
    given = parameters(kms, key, {"sha1": "RSA_AES_KEY_WRAP_SHA_1", "sha256": "RSA_AES_KEY_WRAP_SHA_256"}[hashed], "RSA_2048")
    (tmp_path / "WrappingPublicKey.bin").write_bytes(given["PublicKey"])
    run = lambda command: subprocess.run(command.split(), cwd=tmp_path, check=True, capture_output=True)
    for command in MATERIALS[spec, usage]:
        run(command)
    run("openssl rand -out aes-key.bin 32")
    aes = (tmp_path / "aes-key.bin").read_bytes().hex()
    run(f"openssl enc -id-aes256-wrap-pad -K {aes} -iv A65959A6 -in PlaintextKeyMaterial.bin -out key-material-wrapped.bin")
    run(
        "openssl pkeyutl -encrypt -in aes-key.bin -out aes-key-wrapped.bin -inkey WrappingPublicKey.bin -keyform DER -pubin"
        f" -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:{hashed} -pkeyopt rsa_mgf1_md:{hashed}"
    )
    wrapped = b"".join((tmp_path / name).read_bytes() for name in ("aes-key-wrapped.bin", "key-material-wrapped.bin"))
    kms.import_key_material(KeyId=key, ImportToken=given["ImportToken"], EncryptedKeyMaterial=wrapped, **FOREVER)
    assert state(kms, key) == "Enabled"
    if spec.startswith(("RSA", "ECC")):
        private = serialization.load_der_private_key((tmp_path / "PlaintextKeyMaterial.bin").read_bytes(), None)
        assert serialization.load_der_public_key(kms.get_public_key(KeyId=key)["PublicKey"]) == private.public_key()


@pytest.mark.parametrize("algorithm", ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "RSA_AES_KEY_WRAP_SHA_1", "RSA_AES_KEY_WRAP_SHA_256"])
@pytest.mark.parametrize("spec", ["RSA_2048", "RSA_3072", "RSA_4096"])
def test_every_wrapping_brings_the_same_material(kms, algorithm, spec):
    key, mac_key = external(kms), external(kms, KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")
    material = os.urandom(32)
    assert bring(kms, key, material, algorithm, spec)["KeyMaterialId"]
    assert "KeyMaterialId" not in bring(kms, mac_key, material, algorithm, spec)
    mac = kms.generate_mac(KeyId=mac_key, Message=b"m", MacAlgorithm="HMAC_SHA_256")["Mac"]
    assert mac == hmac.digest(material, b"m", "sha256")


@pytest.mark.parametrize("size, length", [("224", 28), ("384", 48), ("512", 64)])
def test_an_imported_hmac_key_authenticates_as_the_standard_says(kms, size, length):
    key = external(kms, KeySpec=f"HMAC_{size}", KeyUsage="GENERATE_VERIFY_MAC")
    with refused("IncorrectKeyMaterialException", 400):
        bring(kms, key, os.urandom(length + 1))
    material = os.urandom(length)
    bring(kms, key, material)
    mac = kms.generate_mac(KeyId=key, Message=b"m" * 100, MacAlgorithm=f"HMAC_SHA_{size}")["Mac"]
    assert mac == hmac.digest(material, b"m" * 100, f"sha{size}")


def test_deleted_material_comes_back_and_no_other(kms):
    key = external(kms)
    material = os.urandom(32)
    name = bring(kms, key, material)["KeyMaterialId"]
    blob = kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    assert kms.delete_imported_key_material(KeyId=key)["KeyMaterialId"] == name
    assert state(kms, key) == "PendingImport"
    with refused("KMSInvalidStateException", 400, "is pending import"):
        kms.decrypt(CiphertextBlob=blob)
    kms.delete_imported_key_material(KeyId=key)
    for wrong in (os.urandom(32), material[:16], material + b"x"):
        with refused("IncorrectKeyMaterialException", 400):
            bring(kms, key, wrong)
    assert state(kms, key) == "PendingImport"
    assert bring(kms, key, material)["KeyMaterialId"] == name
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"
    # While it is there, the same may come once more.
    assert bring(kms, key, material, **FOREVER, ImportType="EXISTING_KEY_MATERIAL")["KeyMaterialId"] == name


def test_a_disabled_key_takes_material_and_stays_disabled(kms):
    key = external(kms)
    material = os.urandom(32)
    bring(kms, key, material)
    kms.disable_key(KeyId=key)
    bring(kms, key, material)
    assert state(kms, key) == "Disabled"
    kms.delete_imported_key_material(KeyId=key)
    for switch in (kms.enable_key, kms.disable_key):
        with refused("KMSInvalidStateException", 400, "is pending import"):
            switch(KeyId=key)


def test_material_expires_at_its_instant(kms):
    key = external(kms)
    material = os.urandom(32)
    soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=6)
    bring(kms, key, material, ValidTo=soon)
    metadata = kms.describe_key(KeyId=key)["KeyMetadata"]
    assert metadata["ExpirationModel"] == "KEY_MATERIAL_EXPIRES" and abs((metadata["ValidTo"] - soon).total_seconds()) < 1
    blob = kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    eventually(lambda: state(kms, key) == "PendingImport", what="the expiry")
    assert time.time() >= soon.timestamp() - 1
    with refused("KMSInvalidStateException", 400, "is pending import"):
        kms.decrypt(CiphertextBlob=blob)
    assert "ValidTo" not in kms.describe_key(KeyId=key)["KeyMetadata"]
    bring(kms, key, material)
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


def test_imported_rsa_keys_are_used_as_themselves(kms):
    mine = rsa.generate_private_key(65537, 2048)
    signing = external(kms, KeySpec="RSA_2048", KeyUsage="SIGN_VERIFY")
    bring(kms, signing, pkcs8(mine), "RSA_AES_KEY_WRAP_SHA_256")
    assert serialization.load_der_public_key(kms.get_public_key(KeyId=signing)["PublicKey"]) == mine.public_key()
    signature = kms.sign(KeyId=signing, Message=b"m", SigningAlgorithm="RSASSA_PKCS1_V1_5_SHA_256")["Signature"]
    assert signature == mine.sign(b"m", padding.PKCS1v15(), hashes.SHA256())
    opening = external(kms, KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT")
    bring(kms, opening, pkcs8(mine), "RSA_AES_KEY_WRAP_SHA_1", "RSA_4096")
    oaep = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
    blob = kms.encrypt(KeyId=opening, Plaintext=b"x", EncryptionAlgorithm="RSAES_OAEP_SHA_256")["CiphertextBlob"]
    assert mine.decrypt(blob, oaep) == b"x"
    for wrong in (pkcs8(rsa.generate_private_key(65537, 3072)), pkcs8(ec.generate_private_key(ec.SECP256R1())), b"x" * 64):
        other = external(kms, KeySpec="RSA_2048", KeyUsage="SIGN_VERIFY")
        with refused("IncorrectKeyMaterialException", 400):
            bring(kms, other, wrong, "RSA_AES_KEY_WRAP_SHA_256")
    with refused("IncorrectKeyMaterialException", 400):
        bring(kms, signing, pkcs8(rsa.generate_private_key(65537, 2048)), "RSA_AES_KEY_WRAP_SHA_256")
    assert kms.sign(KeyId=signing, Message=b"m", SigningAlgorithm="RSASSA_PKCS1_V1_5_SHA_256")["Signature"] == signature


@pytest.mark.parametrize("spec, curve", [("ECC_NIST_P256", ec.SECP256R1), ("ECC_NIST_P521", ec.SECP521R1), ("ECC_SECG_P256K1", ec.SECP256K1)])
def test_imported_curve_keys_sign_as_themselves(kms, spec, curve):
    mine = ec.generate_private_key(curve())
    key = external(kms, KeySpec=spec, KeyUsage="SIGN_VERIFY")
    bring(kms, key, pkcs8(mine), "RSA_AES_KEY_WRAP_SHA_256")
    algorithm = kms.describe_key(KeyId=key)["KeyMetadata"]["SigningAlgorithms"][0]
    digest = {"256": hashes.SHA256(), "512": hashes.SHA512()}[algorithm[-3:]]
    signature = kms.sign(KeyId=key, Message=b"m", SigningAlgorithm=algorithm)["Signature"]
    mine.public_key().verify(signature, b"m", ec.ECDSA(digest))
    theirs = mine.sign(b"m", ec.ECDSA(digest))
    assert kms.verify(KeyId=key, Message=hashlib.new(digest.name, b"m").digest(), MessageType="DIGEST", Signature=theirs, SigningAlgorithm=algorithm)["SignatureValid"]


def test_an_import_token_is_of_its_key_and_material_of_its_token(kms):
    key, other = external(kms), external(kms)
    given, later = parameters(kms, key), parameters(kms, key)
    wrapped = wrap(given, "RSAES_OAEP_SHA_256", os.urandom(32))
    call = lambda **more: kms.import_key_material(**{"KeyId": key, "ImportToken": given["ImportToken"], "EncryptedKeyMaterial": wrapped, **FOREVER, **more})
    for wrong in ({"KeyId": other}, {"ImportToken": b"x"}, {"ImportToken": given["ImportToken"][:-1] + b"x"}):
        with refused("InvalidImportTokenException", 400):
            call(**wrong)
    for wrong in ({"ImportToken": later["ImportToken"]}, {"EncryptedKeyMaterial": wrapped[:-1] + bytes([wrapped[-1] ^ 1])}, {"EncryptedKeyMaterial": b"x"}):
        with refused("InvalidCiphertextException", 400):
            call(**wrong)
    now = datetime.datetime.now(datetime.timezone.utc)
    for wrong in (
        {"ExpirationModel": "KEY_MATERIAL_EXPIRES"}, {"ValidTo": now + datetime.timedelta(days=1)},
        {"ExpirationModel": "KEY_MATERIAL_EXPIRES", "ValidTo": now - datetime.timedelta(days=1)},
        {"ExpirationModel": "KEY_MATERIAL_EXPIRES", "ValidTo": now + datetime.timedelta(days=366)},
    ):
        with refused("ValidationException", 400):
            call(**wrong)
    assert state(kms, key) == "PendingImport"
    assert call()["KeyMaterialId"]


def test_a_key_with_material_of_ours_takes_none(kms, key):
    for call in (lambda: parameters(kms, key), lambda: kms.delete_imported_key_material(KeyId=key)):
        with refused("UnsupportedOperationException", 400, "origin is AWS_KMS which is not valid for this operation"):
            call()
    ours = external(kms)
    with refused("UnsupportedOperationException", 400, "RSAES_PKCS1_V1_5"):
        parameters(kms, ours, "RSAES_PKCS1_V1_5")
    with refused("UnsupportedOperationException", 400, "origin is EXTERNAL"):
        kms.enable_key_rotation(KeyId=ours)
    with refused("KMSInvalidStateException", 400, "is pending import"):
        kms.rotate_key_on_demand(KeyId=ours)


def test_deletion_can_be_cancelled_with_and_without_material(kms):
    key = external(kms)
    kms.schedule_key_deletion(KeyId=key)
    with refused("KMSInvalidStateException", 400, "is pending deletion"):
        parameters(kms, key)
    kms.cancel_key_deletion(KeyId=key)
    assert state(kms, key) == "PendingImport"
    bring(kms, key, os.urandom(32))
    kms.schedule_key_deletion(KeyId=key)
    kms.cancel_key_deletion(KeyId=key)
    assert state(kms, key) == "Disabled"


def test_policies_judge_an_import(kms, user):
    key = external(kms)
    equals = lambda **keys: {"StringEquals": {f"kms:{name}": value for name, value in keys.items()}}
    bob = user(
        allow("kms:GetParametersForImport", key, Condition=equals(WrappingAlgorithm="RSAES_OAEP_SHA_256", WrappingKeySpec="RSA_3072")),
        allow("kms:ImportKeyMaterial", key, Condition=equals(ExpirationModel="KEY_MATERIAL_EXPIRES")),
    )
    with refused("AccessDeniedException", 400):
        parameters(bob.kms, key)
    given = parameters(bob.kms, key, spec="RSA_3072")
    call = lambda **more: bob.kms.import_key_material(
        KeyId=key, ImportToken=given["ImportToken"], EncryptedKeyMaterial=wrap(given, "RSAES_OAEP_SHA_256", bytes(32)), **more
    )
    with refused("AccessDeniedException", 400):
        call(**FOREVER)
    call(ValidTo=datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=1))
    with refused("AccessDeniedException", 400):
        bob.kms.delete_imported_key_material(KeyId=key)
