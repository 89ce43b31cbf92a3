"""Wycheproof's vectors through the API, where a key can be imported: HMAC, RSAES-OAEP decryption and ECDH.

`conformance/vectors/wycheproof.json` says where they are from and their licence. Each key is imported once, and all vectors of the key run
with it.
"""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from conformance.refusal import outcome
from conformance.tests.kms.test_import import bring, external, pkcs8

VECTORS = json.loads((Path(__file__).resolve().parents[2] / "vectors" / "wycheproof.json").read_text())
CURVES = {"256": ec.SECP256R1(), "384": ec.SECP384R1(), "521": ec.SECP521R1()}


def imported(kms, material, spec, usage, big=False):
    key = external(kms, KeySpec=spec, KeyUsage=usage)
    # What is longer than RSA encrypts goes under an AES key, as the guide says.
    bring(kms, key, material, **({"algorithm": "RSA_AES_KEY_WRAP_SHA_256"} if big else {}))
    return key


def each(tests, check):
    """Checks every vector; those that fail, by number."""
    with ThreadPoolExecutor(4) as pool:
        wrong = [test["id"] for test, right in zip(tests, pool.map(check, tests)) if not right]
    assert not wrong, wrong


@pytest.mark.parametrize("group", VECTORS["hmac"], ids=lambda group: f"{group['size']}-{group['tests'][0]['id']}")
def test_hmac(root, group):
    kms, algorithm = root.kms, f"HMAC_SHA_{group['size']}"
    key = imported(kms, bytes.fromhex(group["key"]), f"HMAC_{group['size']}", "GENERATE_VERIFY_MAC")

    def check(test):
        message, tag = bytes.fromhex(test["message"]), bytes.fromhex(test["tag"])
        verified = outcome(lambda: kms.verify_mac(KeyId=key, Message=message, Mac=tag, MacAlgorithm=algorithm))
        made = kms.generate_mac(KeyId=key, Message=message, MacAlgorithm=algorithm)["Mac"]
        return (verified == (("ok", 200) if test["valid"] else ("KMSInvalidMacException", 400))) and (made == tag) == test["valid"]

    each(group["tests"], check)


@pytest.mark.parametrize("group", VECTORS["oaep"], ids=lambda group: f"sha{group['hash']}")
def test_rsa_oaep(root, group):
    """A label is empty in KMS: what was made with another one does not open, nor does anything malformed, and all in one way."""
    kms = root.kms
    key = imported(kms, bytes.fromhex(group["key"]), "RSA_2048", "ENCRYPT_DECRYPT", big=True)

    def check(test):
        call = lambda: kms.decrypt(KeyId=key, CiphertextBlob=bytes.fromhex(test["ciphertext"]), EncryptionAlgorithm=f"RSAES_OAEP_SHA_{group['hash']}")
        if test["valid"]:
            return call()["Plaintext"] == bytes.fromhex(test["message"])
        return outcome(call) == ("InvalidCiphertextException", 400)

    each(group["tests"], check)


@pytest.mark.parametrize("group", VECTORS["ecdh"], ids=lambda group: f"p{group['curve']}-{group['tests'][0]['id']}")
def test_ecdh(root, group):
    """Edge cases of the shared point, and public keys that are none: of another curve, off the curve, with made-up parameters."""
    kms = root.kms
    private = ec.derive_private_key(int(group["key"], 16), CURVES[group["curve"]])
    key = imported(kms, pkcs8(private), f"ECC_NIST_P{group['curve']}", "KEY_AGREEMENT", big=group["curve"] == "521")

    def check(test):
        call = lambda: kms.derive_shared_secret(KeyId=key, KeyAgreementAlgorithm="ECDH", PublicKey=bytes.fromhex(test["public"]))["SharedSecret"]
        if test["valid"]:
            return call() == bytes.fromhex(test["shared"])
        return outcome(call) == ("ValidationException", 400)

    each(group["tests"], check)
