"""Keys of every kind, judged by two implementations that are not ours: Python's `cryptography` and the openssl command."""

import hashlib
import subprocess

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, mldsa, padding, rsa

from conformance.principals import allow
from conformance.refusal import refused

HASHES = {"256": hashes.SHA256(), "384": hashes.SHA384(), "512": hashes.SHA512()}
RSA = ["RSA_2048", "RSA_3072", "RSA_4096"]
RSA_SIGNING = [f"RSASSA_{scheme}_SHA_{size}" for scheme in ("PKCS1_V1_5", "PSS") for size in HASHES]
CURVES = {
    "ECC_NIST_P256": (ec.SECP256R1, "ECDSA_SHA_256"), "ECC_NIST_P384": (ec.SECP384R1, "ECDSA_SHA_384"),
    "ECC_NIST_P521": (ec.SECP521R1, "ECDSA_SHA_512"), "ECC_SECG_P256K1": (ec.SECP256K1, "ECDSA_SHA_256"),
}
ML_DSA = {"ML_DSA_44": mldsa.MLDSA44PublicKey, "ML_DSA_65": mldsa.MLDSA65PublicKey, "ML_DSA_87": mldsa.MLDSA87PublicKey}
MESSAGE = b"attack at dawn"


@pytest.fixture
def kms(root):
    return root.kms


@pytest.fixture(scope="module")
def made(root):
    """Keys by spec and usage, made once: `made("RSA_2048", "SIGN_VERIFY")` gives the ARN."""
    keys = {}

    def make(spec, usage):
        if (spec, usage) not in keys:
            keys[spec, usage] = root.kms.create_key(KeySpec=spec, KeyUsage=usage)["KeyMetadata"]["Arn"]
        return keys[spec, usage]

    return make


def public_key(kms, key):
    return serialization.load_der_public_key(kms.get_public_key(KeyId=key)["PublicKey"])


def digest_of(algorithm, message=MESSAGE):
    return hashlib.new(f"sha{algorithm[-3:]}", message).digest()


def check_rsa(public, algorithm, signature, message=MESSAGE):
    chosen = HASHES[algorithm[-3:]]
    pad = padding.PSS(padding.MGF1(chosen), chosen.digest_size) if "PSS" in algorithm else padding.PKCS1v15()
    public.verify(signature, message, pad, chosen)


@pytest.mark.parametrize("spec", RSA)
def test_rsa_keys_sign_as_the_standard_says(kms, made, spec):
    key = made(spec, "SIGN_VERIFY")
    metadata = kms.describe_key(KeyId=key)["KeyMetadata"]
    assert metadata["KeySpec"] == metadata["CustomerMasterKeySpec"] == spec and metadata["KeyUsage"] == "SIGN_VERIFY"
    assert sorted(metadata["SigningAlgorithms"]) == sorted(RSA_SIGNING)
    assert "EncryptionAlgorithms" not in metadata and "CurrentKeyMaterialId" not in metadata
    answer = kms.get_public_key(KeyId=key)
    assert (answer["KeyId"], answer["KeySpec"], answer["KeyUsage"]) == (key, spec, "SIGN_VERIFY")
    public = public_key(kms, key)
    assert isinstance(public, rsa.RSAPublicKey) and public.key_size == int(spec[-4:]) and public.public_numbers().e == 65537
    for algorithm in RSA_SIGNING:
        for given in ({"Message": MESSAGE}, {"Message": digest_of(algorithm), "MessageType": "DIGEST"}):
            signed = kms.sign(KeyId=key, SigningAlgorithm=algorithm, **given)
            assert (signed["KeyId"], signed["SigningAlgorithm"]) == (key, algorithm)
            check_rsa(public, algorithm, signed["Signature"])
        assert kms.verify(KeyId=key, Message=MESSAGE, Signature=signed["Signature"], SigningAlgorithm=algorithm)["SignatureValid"]
        with refused("KMSInvalidSignatureException", 400, ""):
            kms.verify(KeyId=key, Message=MESSAGE + b"!", Signature=signed["Signature"], SigningAlgorithm=algorithm)


@pytest.mark.parametrize("spec", CURVES)
def test_curves_sign_as_the_standard_says(kms, made, spec):
    curve, algorithm = CURVES[spec]
    key = made(spec, "SIGN_VERIFY")
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["SigningAlgorithms"] == [algorithm]
    public = public_key(kms, key)
    assert isinstance(public.curve, curve)
    digest = digest_of(algorithm)
    for given in ({"Message": MESSAGE}, {"Message": digest, "MessageType": "DIGEST"}):
        signature = kms.sign(KeyId=key, SigningAlgorithm=algorithm, **given)["Signature"]
        public.verify(signature, MESSAGE, ec.ECDSA(HASHES[algorithm[-3:]]))
        assert kms.verify(KeyId=key, Message=digest, MessageType="DIGEST", Signature=signature, SigningAlgorithm=algorithm)["SignatureValid"]
    bad = bytearray(signature)
    bad[-1] ^= 1
    with refused("KMSInvalidSignatureException", 400, ""):
        kms.verify(KeyId=key, Message=MESSAGE, Signature=bytes(bad), SigningAlgorithm=algorithm)


def test_openssl_takes_the_public_key_and_the_signature(kms, made, tmp_path):
    for spec, algorithm in (("RSA_2048", "RSASSA_PKCS1_V1_5_SHA_256"), ("ECC_NIST_P256", "ECDSA_SHA_256"), ("ECC_SECG_P256K1", "ECDSA_SHA_256")):
        key = made(spec, "SIGN_VERIFY")
        (tmp_path / "key.der").write_bytes(kms.get_public_key(KeyId=key)["PublicKey"])
        (tmp_path / "message").write_bytes(MESSAGE)
        (tmp_path / "signature").write_bytes(kms.sign(KeyId=key, Message=MESSAGE, SigningAlgorithm=algorithm)["Signature"])
        command = ["openssl", "dgst", "-sha256", "-verify", "key.der", "-keyform", "DER", "-signature", "signature", "message"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
        assert done.stdout.strip() == "Verified OK", (spec, done)


def test_ed25519_signs_messages_alone(kms, made):
    key = made("ECC_NIST_EDWARDS25519", "SIGN_VERIFY")
    public = public_key(kms, key)
    assert isinstance(public, ed25519.Ed25519PublicKey)
    signature = kms.sign(KeyId=key, Message=MESSAGE, SigningAlgorithm="ED25519_SHA_512")["Signature"]
    public.verify(signature, MESSAGE)
    assert kms.verify(KeyId=key, Message=MESSAGE, Signature=signature, SigningAlgorithm="ED25519_SHA_512")["SignatureValid"]
    with refused("ValidationException", 400, "DIGEST"):
        kms.sign(KeyId=key, Message=digest_of("512"), MessageType="DIGEST", SigningAlgorithm="ED25519_SHA_512")


@pytest.mark.parametrize("spec", ML_DSA)
def test_ml_dsa_signs_as_the_standard_says(kms, made, spec):
    key = made(spec, "SIGN_VERIFY")
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["SigningAlgorithms"] == ["ML_DSA_SHAKE_256"]
    public = public_key(kms, key)
    assert isinstance(public, ML_DSA[spec])
    signature = kms.sign(KeyId=key, Message=MESSAGE, SigningAlgorithm="ML_DSA_SHAKE_256")["Signature"]
    public.verify(signature, MESSAGE)
    assert kms.verify(KeyId=key, Message=MESSAGE, Signature=signature, SigningAlgorithm="ML_DSA_SHAKE_256")["SignatureValid"]
    with refused("KMSInvalidSignatureException", 400, ""):
        kms.verify(KeyId=key, Message=b"other", Signature=signature, SigningAlgorithm="ML_DSA_SHAKE_256")


@pytest.mark.parametrize("spec, algorithm, longest", [
    (spec, f"RSAES_OAEP_SHA_{name}", int(spec[-4:]) // 8 - 2 * size - 2) for spec in RSA for name, size in (("1", 20), ("256", 32))
])
def test_rsa_keys_encrypt_as_the_standard_says(kms, made, spec, algorithm, longest):
    key = made(spec, "ENCRYPT_DECRYPT")
    chosen = hashes.SHA1() if algorithm.endswith("_1") else hashes.SHA256()
    metadata = kms.describe_key(KeyId=key)["KeyMetadata"]
    assert metadata["EncryptionAlgorithms"] == ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"] and "SigningAlgorithms" not in metadata
    theirs = public_key(kms, key).encrypt(MESSAGE, padding.OAEP(padding.MGF1(chosen), chosen, None))
    opened = kms.decrypt(KeyId=key, CiphertextBlob=theirs, EncryptionAlgorithm=algorithm)
    assert (opened["Plaintext"], opened["KeyId"], opened["EncryptionAlgorithm"]) == (MESSAGE, key, algorithm)
    assert "KeyMaterialId" not in opened
    ours = kms.encrypt(KeyId=key, Plaintext=b"x" * longest, EncryptionAlgorithm=algorithm)
    assert ours["EncryptionAlgorithm"] == algorithm and len(ours["CiphertextBlob"]) == int(spec[-4:]) // 8
    assert kms.decrypt(KeyId=key, CiphertextBlob=ours["CiphertextBlob"], EncryptionAlgorithm=algorithm)["Plaintext"] == b"x" * longest
    with refused("ValidationException", 400, algorithm):
        kms.encrypt(KeyId=key, Plaintext=b"x" * (longest + 1), EncryptionAlgorithm=algorithm)
    other = {"RSAES_OAEP_SHA_1": "RSAES_OAEP_SHA_256", "RSAES_OAEP_SHA_256": "RSAES_OAEP_SHA_1"}[algorithm]
    with refused("InvalidCiphertextException", 400, ""):
        kms.decrypt(KeyId=key, CiphertextBlob=ours["CiphertextBlob"], EncryptionAlgorithm=other)
    with refused("InvalidCiphertextException", 400, ""):
        kms.decrypt(KeyId=key, CiphertextBlob=bytes(len(ours["CiphertextBlob"])), EncryptionAlgorithm=algorithm)


def test_re_encrypt_leads_from_one_kind_of_key_to_another(kms, made, key):
    pair = made("RSA_2048", "ENCRYPT_DECRYPT")
    blob = kms.encrypt(KeyId=key, Plaintext=MESSAGE, EncryptionContext={"a": "b"})["CiphertextBlob"]
    there = kms.re_encrypt(
        CiphertextBlob=blob, SourceEncryptionContext={"a": "b"}, DestinationKeyId=pair, DestinationEncryptionAlgorithm="RSAES_OAEP_SHA_256"
    )
    assert there["SourceKeyMaterialId"] and "DestinationKeyMaterialId" not in there
    back = kms.re_encrypt(
        CiphertextBlob=there["CiphertextBlob"], SourceKeyId=pair, SourceEncryptionAlgorithm="RSAES_OAEP_SHA_256", DestinationKeyId=key
    )
    assert kms.decrypt(CiphertextBlob=back["CiphertextBlob"])["Plaintext"] == MESSAGE


@pytest.mark.parametrize("size, length", [("224", 28), ("256", 32), ("384", 48), ("512", 64)])
def test_hmac_keys_authenticate(kms, made, size, length):
    """The key never leaves, so that the MAC itself is compared in the tests of imported keys."""
    key, algorithm = made(f"HMAC_{size}", "GENERATE_VERIFY_MAC"), f"HMAC_SHA_{size}"
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["MacAlgorithms"] == [algorithm]
    answer = kms.generate_mac(KeyId=key, Message=MESSAGE, MacAlgorithm=algorithm)
    assert len(answer["Mac"]) == length and (answer["KeyId"], answer["MacAlgorithm"]) == (key, algorithm)
    assert kms.generate_mac(KeyId=key, Message=MESSAGE, MacAlgorithm=algorithm)["Mac"] == answer["Mac"]
    assert kms.generate_mac(KeyId=key, Message=b"other", MacAlgorithm=algorithm)["Mac"] != answer["Mac"]
    assert kms.verify_mac(KeyId=key, Message=MESSAGE, MacAlgorithm=algorithm, Mac=answer["Mac"])["MacValid"]
    for wrong in (answer["Mac"][:-1] + bytes([answer["Mac"][-1] ^ 1]), answer["Mac"][:-1], b"x"):
        with refused("KMSInvalidMacException", 400, ""):
            kms.verify_mac(KeyId=key, Message=MESSAGE, MacAlgorithm=algorithm, Mac=wrong)
    with refused("UnsupportedOperationException", 400):
        kms.get_public_key(KeyId=key)


@pytest.mark.parametrize("spec", ["ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521"])
def test_both_sides_agree_on_a_secret(kms, made, spec):
    key, other = made(spec, "KEY_AGREEMENT"), kms.create_key(KeySpec=spec, KeyUsage="KEY_AGREEMENT")["KeyMetadata"]["Arn"]
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["KeyAgreementAlgorithms"] == ["ECDH"]
    der = lambda public: public.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    derive = lambda key, public: kms.derive_shared_secret(KeyId=key, KeyAgreementAlgorithm="ECDH", PublicKey=public)
    mine = ec.generate_private_key(CURVES[spec][0]())
    answer = derive(key, der(mine.public_key()))
    assert answer["SharedSecret"] == mine.exchange(ec.ECDH(), public_key(kms, key))
    assert (answer["KeyId"], answer["KeyAgreementAlgorithm"], answer["KeyOrigin"]) == (key, "ECDH", "AWS_KMS")
    one = derive(key, kms.get_public_key(KeyId=other)["PublicKey"])["SharedSecret"]
    assert one == derive(other, kms.get_public_key(KeyId=key)["PublicKey"])["SharedSecret"]
    elsewhere = ec.generate_private_key(ec.SECP256K1()).public_key()
    point = mine.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
    for wrong in (der(elsewhere), point, b"x", der(mine.public_key())[:-1] + bytes([der(mine.public_key())[-1] ^ 1])):
        with refused("ValidationException", 400, "public key"):
            derive(key, wrong)


@pytest.mark.parametrize("spec", ["RSA_2048", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "ECC_NIST_EDWARDS25519"])
def test_data_key_pairs_belong_together(kms, key, spec):
    context = {"purpose": "pair"}
    made = kms.generate_data_key_pair(KeyId=key, KeyPairSpec=spec, EncryptionContext=context)
    assert made["KeyId"] == key and made["KeyPairSpec"] == spec and len(made["KeyMaterialId"]) == 64
    opened = kms.decrypt(CiphertextBlob=made["PrivateKeyCiphertextBlob"], EncryptionContext=context)["Plaintext"]
    assert opened == made["PrivateKeyPlaintext"]
    private = serialization.load_der_private_key(opened, None)
    own = private.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    assert own == made["PublicKey"]
    with refused("InvalidCiphertextException", 400, ""):
        kms.decrypt(CiphertextBlob=made["PrivateKeyCiphertextBlob"])
    without = kms.generate_data_key_pair_without_plaintext(KeyId=key, KeyPairSpec=spec)
    assert "PrivateKeyPlaintext" not in without and without["PublicKey"] != made["PublicKey"]
    private = serialization.load_der_private_key(kms.decrypt(CiphertextBlob=without["PrivateKeyCiphertextBlob"])["Plaintext"], None)
    assert private.public_key() == serialization.load_der_public_key(without["PublicKey"])


def test_a_key_does_what_it_is_for_and_nothing_else(kms, made, key):
    signing, agreeing = made("ECC_NIST_P256", "SIGN_VERIFY"), made("ECC_NIST_P256", "KEY_AGREEMENT")
    macs, pair = made("HMAC_256", "GENERATE_VERIFY_MAC"), made("RSA_2048", "ENCRYPT_DECRYPT")
    usage = lambda arn, usage, operation: f"{arn} key usage is {usage} which is not valid for {operation}."
    sign = lambda key, algorithm="ECDSA_SHA_256": kms.sign(KeyId=key, Message=MESSAGE, SigningAlgorithm=algorithm)
    for call, message in (
        (lambda: sign(key), usage(key, "ENCRYPT_DECRYPT", "Sign")),
        (lambda: sign(agreeing), usage(agreeing, "KEY_AGREEMENT", "Sign")),
        (lambda: kms.encrypt(KeyId=signing, Plaintext=b"x"), usage(signing, "SIGN_VERIFY", "Encrypt")),
        (lambda: kms.generate_data_key(KeyId=pair, KeySpec="AES_256"), usage(pair, "ENCRYPT_DECRYPT", "GenerateDataKey")),
        (lambda: kms.generate_data_key_pair(KeyId=macs, KeyPairSpec="RSA_2048"), usage(macs, "GENERATE_VERIFY_MAC", "GenerateDataKeyPair")),
        (lambda: kms.generate_mac(KeyId=key, Message=b"x", MacAlgorithm="HMAC_SHA_256"), usage(key, "ENCRYPT_DECRYPT", "GenerateMac")),
        (lambda: kms.derive_shared_secret(KeyId=signing, KeyAgreementAlgorithm="ECDH", PublicKey=b"x"), usage(signing, "SIGN_VERIFY", "DeriveSharedSecret")),
        (lambda: sign(signing, "ECDSA_SHA_384"), "Algorithm ECDSA_SHA_384 is incompatible with key spec ECC_NIST_P256."),
        (lambda: sign(signing, "RSASSA_PSS_SHA_256"), "Algorithm RSASSA_PSS_SHA_256 is incompatible with key spec ECC_NIST_P256."),
        (lambda: kms.encrypt(KeyId=pair, Plaintext=b"x"), "Algorithm SYMMETRIC_DEFAULT is incompatible with key spec RSA_2048."),
        (lambda: kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionAlgorithm="RSAES_OAEP_SHA_1"), "Algorithm RSAES_OAEP_SHA_1 is incompatible with key spec SYMMETRIC_DEFAULT."),
        (lambda: kms.generate_mac(KeyId=macs, Message=b"x", MacAlgorithm="HMAC_SHA_512"), "Algorithm HMAC_SHA_512 is incompatible with key spec HMAC_256."),
    ):
        with refused("InvalidKeyUsageException", 400) as refusal:
            call()
        assert refusal.message == message
    with refused("UnsupportedOperationException", 400):
        kms.get_public_key(KeyId=key)
    for rotate in (kms.enable_key_rotation, kms.rotate_key_on_demand):
        with refused("UnsupportedOperationException", 400):
            rotate(KeyId=signing)
    assert kms.get_key_rotation_status(KeyId=signing)["KeyRotationEnabled"] is False
    with refused("ValidationException", 400, "context"):
        kms.encrypt(KeyId=pair, Plaintext=b"x", EncryptionAlgorithm="RSAES_OAEP_SHA_1", EncryptionContext={"a": "b"})
    with refused("ValidationException", 400, "Digest"):
        kms.sign(KeyId=signing, Message=b"short", MessageType="DIGEST", SigningAlgorithm="ECDSA_SHA_256")
    with refused("ValidationException", 400, "message"):
        kms.sign(KeyId=signing, Message=b"x" * 4097, SigningAlgorithm="ECDSA_SHA_256")
    assert sign(signing)["Signature"]


@pytest.mark.parametrize("arguments, code, message", [
    ({"KeySpec": "RSA_2048"}, "ValidationException", "KeyUsage"),
    ({"KeySpec": "HMAC_256"}, "ValidationException", "KeyUsage"),
    ({"KeySpec": "ECC_NIST_P256", "KeyUsage": "ENCRYPT_DECRYPT"}, "ValidationException", "not compatible"),
    ({"KeySpec": "ECC_SECG_P256K1", "KeyUsage": "KEY_AGREEMENT"}, "ValidationException", "not compatible"),
    ({"KeySpec": "HMAC_256", "KeyUsage": "SIGN_VERIFY"}, "ValidationException", "not compatible"),
    ({"KeyUsage": "SIGN_VERIFY"}, "ValidationException", "not compatible"),
    ({"KeySpec": "RSA_2048", "CustomerMasterKeySpec": "RSA_2048", "KeyUsage": "SIGN_VERIFY"}, "ValidationException", "CustomerMasterKeySpec"),
    ({"KeySpec": "SM2", "KeyUsage": "SIGN_VERIFY"}, "UnsupportedOperationException", "SM2"),
])
def test_kinds_of_keys_that_cannot_be_are_refused(kms, arguments, code, message):
    with refused(code, 400, message):
        kms.create_key(**arguments)


def test_the_old_name_of_the_spec_is_understood(kms):
    metadata = kms.create_key(CustomerMasterKeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")["KeyMetadata"]
    assert metadata["KeySpec"] == "ECC_NIST_P256"


def test_policies_judge_the_kind_of_key_and_what_is_done_with_it(kms, made, user):
    signing = made("RSA_2048", "SIGN_VERIFY")
    equals = lambda **keys: {"StringEquals": {f"kms:{name}": value for name, value in keys.items()}}
    bob = user(
        allow("kms:Sign", signing, Condition=equals(SigningAlgorithm="RSASSA_PSS_SHA_256", MessageType="DIGEST")),
        allow("kms:CreateKey", Condition=equals(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")),
        allow("kms:GetPublicKey", Condition=equals(KeySpec="RSA_2048")),
    )
    digest = digest_of("256")
    bob.kms.sign(KeyId=signing, Message=digest, MessageType="DIGEST", SigningAlgorithm="RSASSA_PSS_SHA_256")
    for algorithm, kind in (("RSASSA_PSS_SHA_256", "RAW"), ("RSASSA_PKCS1_V1_5_SHA_256", "DIGEST")):
        with refused("AccessDeniedException", 400):
            bob.kms.sign(KeyId=signing, Message=digest, MessageType=kind, SigningAlgorithm=algorithm)
    assert bob.kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY", BypassPolicyLockoutSafetyCheck=True)
    with refused("AccessDeniedException", 400):
        bob.kms.create_key(KeySpec="ECC_NIST_P384", KeyUsage="SIGN_VERIFY")
    assert bob.kms.get_public_key(KeyId=signing)["PublicKey"]
    with refused("AccessDeniedException", 400):
        bob.kms.get_public_key(KeyId=made("ECC_NIST_P256", "SIGN_VERIFY"))


def test_a_grant_lets_sign_with_a_key_of_another_account(kms, made, other_account, user):
    signing = made("ECC_NIST_P256", "SIGN_VERIFY")
    outsider = user(admin=other_account)
    sign = lambda: outsider.kms.sign(KeyId=signing, Message=MESSAGE, SigningAlgorithm="ECDSA_SHA_256")
    with refused("AccessDeniedException", 400):
        sign()
    made_grant = kms.create_grant(KeyId=signing, GranteePrincipal=outsider.principal.arn, Operations=["Sign", "GetPublicKey"])
    public_key(outsider.kms, signing).verify(sign()["Signature"], MESSAGE, ec.ECDSA(hashes.SHA256()))
    with refused("AccessDeniedException", 400):
        outsider.kms.verify(KeyId=signing, Message=MESSAGE, Signature=b"x", SigningAlgorithm="ECDSA_SHA_256")
    kms.revoke_grant(KeyId=signing, GrantId=made_grant["GrantId"])
    with refused("AccessDeniedException", 400):
        sign()


def test_a_disabled_key_neither_signs_nor_shows_itself(kms):
    key = kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["Arn"]
    signature = kms.sign(KeyId=key, Message=MESSAGE, SigningAlgorithm="ECDSA_SHA_256")["Signature"]
    kms.disable_key(KeyId=key)
    for call in (
        lambda: kms.sign(KeyId=key, Message=MESSAGE, SigningAlgorithm="ECDSA_SHA_256"),
        lambda: kms.verify(KeyId=key, Message=MESSAGE, Signature=signature, SigningAlgorithm="ECDSA_SHA_256"),
        lambda: kms.get_public_key(KeyId=key),
    ):
        with refused("DisabledException", 400):
            call()


def test_ed25519ph_signs_digests_alone(kms, made):
    """`cryptography` has no Ed25519ph; that it is the one of RFC 8032 is a test of the crate `envelope`."""
    key = made("ECC_NIST_EDWARDS25519", "SIGN_VERIFY")
    digest, algorithm = digest_of("512"), "ED25519_PH_SHA_512"
    signature = kms.sign(KeyId=key, Message=digest, MessageType="DIGEST", SigningAlgorithm=algorithm)["Signature"]
    check = lambda digest, algorithm, kind: kms.verify(
        KeyId=key, Message=digest, MessageType=kind, Signature=signature, SigningAlgorithm=algorithm
    )
    assert check(digest, algorithm, "DIGEST")["SignatureValid"]
    for wrong in ((digest_of("512", b"other"), algorithm, "DIGEST"), (digest, "ED25519_SHA_512", "RAW"), (MESSAGE, "ED25519_SHA_512", "RAW")):
        with refused("KMSInvalidSignatureException", 400, ""):
            check(*wrong)
    with refused("ValidationException", 400, "RAW"):
        kms.sign(KeyId=key, Message=MESSAGE, SigningAlgorithm=algorithm)


@pytest.mark.parametrize("spec", ML_DSA)
def test_ml_dsa_signs_what_the_caller_has_digested(kms, made, spec):
    key = made(spec, "SIGN_VERIFY")
    der = kms.get_public_key(KeyId=key)["PublicKey"]
    raw = serialization.load_der_public_key(der).public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    # FIPS 204: mu is of the digest of the public key, the domain, the length of an empty context, and the message.
    mu = hashlib.shake_256(hashlib.shake_256(raw).digest(64) + b"\0\0" + MESSAGE).digest(64)
    algorithm = "ML_DSA_SHAKE_256"
    signature = kms.sign(KeyId=key, Message=mu, MessageType="EXTERNAL_MU", SigningAlgorithm=algorithm)["Signature"]
    public_key(kms, key).verify(signature, MESSAGE)
    whole = kms.sign(KeyId=key, Message=MESSAGE, SigningAlgorithm=algorithm)["Signature"]
    for one in (signature, whole):
        assert kms.verify(KeyId=key, Message=mu, MessageType="EXTERNAL_MU", Signature=one, SigningAlgorithm=algorithm)["SignatureValid"]
        with refused("KMSInvalidSignatureException", 400, ""):
            kms.verify(KeyId=key, Message=bytes(64), MessageType="EXTERNAL_MU", Signature=one, SigningAlgorithm=algorithm)
    for message, kind in ((mu[:-1], "EXTERNAL_MU"), (digest_of("256"), "DIGEST")):
        with refused("ValidationException", 400):
            kms.sign(KeyId=key, Message=message, MessageType=kind, SigningAlgorithm=algorithm)
