"""Attested recipients: documents as the Nitro Secure Module makes them, under a root of the test's own.

`cryptography` makes the certificates and the signature, the openssl command opens the answers.
"""

import datetime
import subprocess
import time

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from conformance.audit import event_of
from conformance.principals import Clients, allow
from conformance.refusal import refused
from conformance.server import Server

PCRS = {0: bytes(range(48)), 1: b"\1" * 48, 8: b"\x08" * 48}
IMAGE = PCRS[0].hex()


def cbor(value):
    """CBOR (RFC 8949), as much of it as a document needs."""

    def head(major, count):
        if count < 24:
            return bytes([major << 5 | count])
        size = next(size for size in (1, 2, 4, 8) if count < 1 << (8 * size))
        return bytes([major << 5 | {1: 24, 2: 25, 4: 26, 8: 27}[size]]) + count.to_bytes(size, "big")

    if value is None:
        return b"\xf6"
    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(cbor, value))
    return head(5, len(value)) + b"".join(cbor(key) + cbor(of) for key, of in value.items())


def certificate(name, key, issuer=None, issuer_key=None, ca=True, ends_in=datetime.timedelta(days=1)):
    now = datetime.datetime.now(datetime.timezone.utc)
    named = lambda text: x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])
    usage = dict.fromkeys(
        ("content_commitment", "key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"), False
    )
    builder = (
        x509.CertificateBuilder().subject_name(named(name)).issuer_name(issuer.subject if issuer else named(name))
        .public_key(key.public_key()).serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=2)).not_valid_after(now + ends_in)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(digital_signature=not ca, key_cert_sign=ca, crl_sign=ca, **usage), critical=True)
    )
    return builder.sign(issuer_key or key, hashes.SHA384())


class Module:
    """What signs documents: a root, one certificate between, and the certificate of the module."""

    def __init__(self):
        self.keys = [ec.generate_private_key(ec.SECP384R1()) for _ in range(3)]
        self.root = certificate("root", self.keys[0])
        self.between = certificate("zonal", self.keys[1], self.root, self.keys[0])
        self.leaf = self.issue()

    def issue(self, **options):
        return certificate("module", self.keys[2], self.between, self.keys[1], ca=False, **options)

    def document(self, public_key, leaf=None, key=None, protected=b"\xa1\x01\x38\x22", tag=b"\xd2", **changes):
        der = lambda certificate: certificate.public_bytes(serialization.Encoding.DER)
        claims = {
            "module_id": "i-0123-enc4567", "digest": "SHA384", "timestamp": int(time.time() * 1000), "pcrs": PCRS,
            "certificate": der(leaf or self.leaf), "cabundle": [der(self.root), der(self.between)],
            "public_key": public_key, "user_data": None, "nonce": None,
        }
        claims.update(changes)
        payload = cbor({name: value for name, value in claims.items() if value != "absent"})
        signed = cbor(["Signature1", protected, b"", payload])
        r, s = decode_dss_signature((key or self.keys[2]).sign(signed, ec.ECDSA(hashes.SHA384())))
        return tag + cbor([protected, {}, payload, r.to_bytes(48, "big") + s.to_bytes(48, "big")])


class Enclave:
    """A recipient with a key of its own, which openssl opens answers with."""

    def __init__(self, module, directory):
        self.module, self.directory = module, directory
        self.key = rsa.generate_private_key(65537, 2048)
        self.public = self.key.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
        (directory / "key.pem").write_bytes(
            self.key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        )

    def recipient(self, document=None, **changes):
        document = document or self.module.document(changes.pop("public_key", self.public), **changes)
        return {"KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256", "AttestationDocument": document}

    def opens(self, sealed):
        command = ["openssl", "cms", "-decrypt", "-inform", "DER", "-inkey", str(self.directory / "key.pem")]
        return subprocess.run(command, input=sealed, check=True, capture_output=True).stdout


@pytest.fixture(scope="module")
def module():
    return Module()


@pytest.fixture(scope="module")
def attesting(module, tmp_path_factory):
    """A server that trusts the module's root."""
    roots = tmp_path_factory.mktemp("roots") / "roots.pem"
    roots.write_bytes(module.root.public_bytes(serialization.Encoding.PEM))
    with Server(extra_arguments=["--attestation-root", str(roots)]) as server:
        yield server


@pytest.fixture(scope="module")
def clients(attesting):
    return Clients(attesting.http, attesting.root)


@pytest.fixture
def kms(clients):
    return clients.kms


@pytest.fixture
def key(kms):
    return kms.create_key()["KeyMetadata"]["Arn"]


@pytest.fixture(scope="module")
def enclave(module, tmp_path_factory):
    return Enclave(module, tmp_path_factory.mktemp("enclave"))


def test_secrets_are_answered_to_the_recipient_alone(kms, key, enclave):
    blob = kms.encrypt(KeyId=key, Plaintext=b"attack at dawn")["CiphertextBlob"]
    answer = kms.decrypt(CiphertextBlob=blob, Recipient=enclave.recipient())
    assert not answer.get("Plaintext") and enclave.opens(answer["CiphertextForRecipient"]) == b"attack at dawn"
    assert answer["KeyId"] == key

    made = kms.generate_data_key(KeyId=key, KeySpec="AES_256", Recipient=enclave.recipient())
    assert not made.get("Plaintext")
    assert enclave.opens(made["CiphertextForRecipient"]) == kms.decrypt(CiphertextBlob=made["CiphertextBlob"])["Plaintext"]

    pair = kms.generate_data_key_pair(KeyId=key, KeyPairSpec="RSA_2048", Recipient=enclave.recipient())
    assert not pair.get("PrivateKeyPlaintext")
    private = serialization.load_der_private_key(enclave.opens(pair["CiphertextForRecipient"]), None)
    assert private.public_key() == serialization.load_der_public_key(pair["PublicKey"])

    random = kms.generate_random(NumberOfBytes=1024, Recipient=enclave.recipient())
    assert not random.get("Plaintext") and len(enclave.opens(random["CiphertextForRecipient"])) == 1024

    agreement = kms.create_key(KeySpec="ECC_NIST_P384", KeyUsage="KEY_AGREEMENT")["KeyMetadata"]["Arn"]
    mine = ec.generate_private_key(ec.SECP384R1())
    peer = mine.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    agreed = kms.derive_shared_secret(KeyId=agreement, KeyAgreementAlgorithm="ECDH", PublicKey=peer, Recipient=enclave.recipient())
    theirs = serialization.load_der_public_key(kms.get_public_key(KeyId=agreement)["PublicKey"])
    assert not agreed.get("SharedSecret") and enclave.opens(agreed["CiphertextForRecipient"]) == mine.exchange(ec.ECDH(), theirs)


def test_a_document_without_the_tag_is_the_same(kms, enclave):
    assert kms.generate_random(NumberOfBytes=8, Recipient=enclave.recipient(tag=b""))["CiphertextForRecipient"]


def test_only_documents_that_hold_are_taken(kms, module, enclave):
    """Each is a document that holds but for one thing."""
    good = module.document(enclave.public)
    stranger = Module()
    der = lambda certificate: certificate.public_bytes(serialization.Encoding.DER)
    now = int(time.time() * 1000)
    wrong = {
        "a signature that was altered": good[:-1] + bytes([good[-1] ^ 1]),
        "a payload that was altered": good.replace(b"enc4567", b"enc4568"),
        "another root": stranger.document(enclave.public),
        "another root's chain": stranger.document(enclave.public, cabundle=[der(module.root), der(module.between)]),
        "a module's name that another key signed": module.document(enclave.public, key=stranger.keys[2]),
        "a chain that is not there": module.document(enclave.public, cabundle=[]),
        "a certificate that has ended": module.document(enclave.public, leaf=module.issue(ends_in=-datetime.timedelta(hours=1))),
        "a certificate of another root": module.document(enclave.public, leaf=stranger.leaf, key=stranger.keys[2]),
        "an old document": module.document(enclave.public, timestamp=now - 301_000),
        "a document of the future": module.document(enclave.public, timestamp=now + 310_000),
        "another algorithm": module.document(enclave.public, protected=b"\xa1\x01\x26"),
        "no algorithm": module.document(enclave.public, protected=b""),
        "another tag": module.document(enclave.public, tag=b"\xd1"),
        "no public key": module.document(None),
        "a public key that is none": module.document(b"x"),
        "no measurements": module.document(enclave.public, pcrs={}),
        "no chain": module.document(enclave.public, cabundle="absent"),
        "a measurement too many": module.document(enclave.public, pcrs={32: bytes(48)}),
        "more behind it": good + b"\0",
        "a part of one": good[:100],
        "no document": b"x",
    }
    assert kms.generate_random(NumberOfBytes=8, Recipient=enclave.recipient(good))["CiphertextForRecipient"]
    for what, document in wrong.items():
        with refused("ValidationException", 400) as refusal:
            kms.generate_random(NumberOfBytes=8, Recipient=enclave.recipient(document))
        assert "ttestation" in refusal.message, what
    for missing in ("KeyEncryptionAlgorithm", "AttestationDocument"):
        recipient = enclave.recipient(good)
        del recipient[missing]
        with refused("ValidationException", 400, missing[1:]):
            kms.generate_random(NumberOfBytes=8, Recipient=recipient)


def test_policies_judge_what_was_measured(attesting, clients, kms, key, enclave, user):
    equals = lambda **keys: {"StringEquals": {f"kms:RecipientAttestation:{name}": value for name, value in keys.items()}}
    bob = user(allow("kms:Decrypt", key, Condition=equals(ImageSha384=IMAGE, PCR8=PCRS[8].hex())), admin=clients, endpoint=attesting.http)
    blob = kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    assert enclave.opens(bob.kms.decrypt(CiphertextBlob=blob, Recipient=enclave.recipient())["CiphertextForRecipient"]) == b"x"
    with refused("AccessDeniedException", 400, "kms:Decrypt"):
        bob.kms.decrypt(CiphertextBlob=blob)
    for pcrs in ({**PCRS, 0: bytes(48)}, {**PCRS, 8: bytes(48)}, {0: PCRS[0]}):
        with refused("AccessDeniedException", 400, "kms:Decrypt"):
            bob.kms.decrypt(CiphertextBlob=blob, Recipient=enclave.recipient(pcrs=pcrs))
    tpm = user(allow("kms:Decrypt", key, Condition=equals(NitroTPMPCR4=PCRS[1].hex())), admin=clients, endpoint=attesting.http)
    measured = enclave.recipient(pcrs="absent", nitrotpm_pcrs={4: PCRS[1]})
    assert tpm.kms.decrypt(CiphertextBlob=blob, Recipient=measured)["CiphertextForRecipient"]
    with refused("AccessDeniedException", 400, "kms:Decrypt"):
        tpm.kms.decrypt(CiphertextBlob=blob, Recipient=enclave.recipient(pcrs={4: PCRS[1]}))


def test_the_trail_names_the_recipient(clients, kms, key, enclave):
    blob = kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    event = event_of(clients, kms.decrypt(CiphertextBlob=blob, Recipient=enclave.recipient()), "Decrypt")
    assert event["additionalEventData"]["recipient"] == {
        "attestationDocumentModuleId": "i-0123-enc4567", "attestationDocumentEnclaveImageDigest": IMAGE,
        "attestationDocumentEnclavePCR1": PCRS[1].hex(), "attestationDocumentEnclavePCR8": PCRS[8].hex(),
    }


def test_without_a_root_no_recipient_is_answered(root, enclave):
    with refused("UnsupportedOperationException", 400, "attestation root"):
        root.kms.generate_random(NumberOfBytes=8, Recipient=enclave.recipient())
