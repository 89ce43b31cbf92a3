"""The XKS proxy of a server: another KMS uses keys that are held here.

What the public test client of AWS calls is called here too, in our own words: each call, key and mistake of its scripts
(https://github.com/aws-samples/aws-kms-xksproxy-test-client).
"""

import base64
import datetime
import hashlib
import json
import signal
import ssl
import urllib.request

import pytest

from conformance.audit import events
from conformance.principals import Clients, allow, deny, policy
from conformance.server import Server
from conformance.softhsm import ANCHOR, SoftHsm
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually
from conformance.xks import PATH, Holder, b64, credential, metadata

AAD, OTHER_AAD = b64(b"project=nile,department=marketing"), b64(b"project=blue,department=finance")


class World:
    def __init__(self, folder, make):
        self.holder = Holder(folder, make)
        self.known, self.next = credential(), credential()
        self.arns = {name: self.holder.key(**options)["Arn"] for name, options in {
            "key": {}, "rsa": {"KeySpec": "RSA_2048", "KeyUsage": "ENCRYPT_DECRYPT"}, "hmac": {"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"},
            "multi": {"MultiRegion": True},
        }.items()}
        self.foreign = self.holder.key()
        self.serve()

    def serve(self, **options):
        self.holder.serve(PATH, list(self.arns.values()), [self.known, self.next], **options)

    def id(self, name="key"):
        return self.arns[name].rsplit("/", 1)[1]

    def post(self, call, body, known=None, **options):
        return self.holder.post(call, body, known or self.known, **options)

    def encrypt(self, plaintext=b"Hello World!", name="key", aad=AAD, **other):
        body = {"requestMetadata": metadata(), "plaintext": b64(plaintext), "encryptionAlgorithm": "AES_GCM"}
        return self.post(f"/keys/{self.id(name)}/encrypt", body | ({"additionalAuthenticatedData": aad} if aad else {}) | other)

    def decrypt(self, made, name="key", aad=AAD, **other):
        body = {"requestMetadata": metadata(kmsOperation="Decrypt"), "encryptionAlgorithm": "AES_GCM"}
        body |= {field: made[field] for field in ("ciphertext", "initializationVector", "authenticationTag", "ciphertextMetadata")}
        return self.post(f"/keys/{self.id(name)}/decrypt", body | ({"additionalAuthenticatedData": aad} if aad else {}) | other)


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    running = []

    def make(**options):
        running.append(Server(**options).__enter__())
        return running[-1]

    yield World(tmp_path_factory.mktemp("xks"), make)
    for server in running:
        server.__exit__(None, None, None)


def refusal(answer):
    status, body = answer
    return status, body["errorName"]


def test_metadata_of_a_key(world):
    for operation in ("DescribeKey", "CreateKey", "SomethingOfLater"):
        asked = {"requestMetadata": metadata(kmsOperation=operation)}
        expected = {"keySpec": "AES_256", "keyUsage": ["ENCRYPT", "DECRYPT"], "keyStatus": "ENABLED"}
        assert world.post(f"/keys/{world.id()}/metadata", asked) == (200, expected)
    asked = {"requestMetadata": metadata()}
    assert world.post(f"/keys/{world.id('rsa')}/metadata", asked)[1]["keySpec"] == "RSA_2048"
    assert world.post(f"/keys/{world.id('hmac')}/metadata", asked)[1]["keyUsage"] == ["GENERATE_VERIFY_MAC"]
    for body in ({}, {"requestMetadata": {}}, {"requestMetadata": metadata(awsPrincipalArn=None)}, b"{", b"", b"[]"):
        assert refusal(world.post(f"/keys/{world.id()}/metadata", body)) == (400, "ValidationException"), body
    # A key that is not there, and one that is not in the list.
    for key in ("non_existing_key", world.foreign["KeyId"]):
        assert refusal(world.post(f"/keys/{key}/metadata", asked)) == (404, "KeyNotFoundException")


def test_health(world):
    asked = {"requestMetadata": {"kmsOperation": "KmsHealthCheck", "kmsRequestId": "4112f4d6"}}
    status, answer = world.post("/health", asked)
    assert status == 200 and answer["xksProxyFleetSize"] == 1 and answer["xksProxyVendor"] == answer["ekmVendor"] == "Ironkeep"
    assert [ekm["healthStatus"] for ekm in answer["ekmFleetDetails"]] == ["ACTIVE"]
    for body in ({}, {"requestMetadata": {}}, {"requestMetadata": {"kmsOperation": "x"}}, {"requestMetadata": {"kmsRequestId": "x"}}):
        assert refusal(world.post("/health", body)) == (400, "ValidationException"), body


def test_what_was_encrypted_is_decrypted(world):
    for name in ("key", "multi"):
        for aad in (AAD, "", b64(b"a" * 8192)):
            for plaintext in (b"Hello World!", b"x", b"y" * 4300):
                status, made = world.encrypt(plaintext, name, aad)
                assert status == 200 and "ciphertextDataIntegrityValue" not in made
                lengths = {field: len(base64.b64decode(made[field])) for field in made}
                assert lengths == {"ciphertext": len(plaintext), "initializationVector": 16, "authenticationTag": 16, "ciphertextMetadata": 20}
                assert world.decrypt(made, name, aad) == (200, {"plaintext": b64(plaintext)})
    assert world.encrypt()[1] != world.encrypt()[1]


@pytest.mark.parametrize("aad", [AAD, ""])
def test_the_integrity_value(world, aad):
    status, made = world.encrypt(aad=aad, ciphertextDataIntegrityValueAlgorithm="SHA_256")
    fields = ("ciphertextMetadata", "initializationVector", "ciphertext", "authenticationTag")
    summed = base64.b64decode(aad) + b"".join(base64.b64decode(made[field]) for field in fields)
    assert status == 200 and made["ciphertextDataIntegrityValue"] == b64(hashlib.sha256(summed).digest())
    assert world.decrypt(made, aad=aad)[0] == 200
    assert refusal(world.encrypt(ciphertextDataIntegrityValueAlgorithm="MD5")) == (400, "ValidationException")


def test_an_altered_ciphertext_does_not_open(world):
    made = world.encrypt()[1]
    invalid = (400, "InvalidCiphertextException")
    for aad in (OTHER_AAD, "", b64(base64.b64decode(AAD) + b"x")):
        assert refusal(world.decrypt(made, aad=aad)) == invalid
    bare = world.encrypt(aad="")[1]
    assert refusal(world.decrypt(bare)) == invalid
    for field, value in made.items():
        whole = base64.b64decode(value)
        for at in {0, 1, len(whole) // 2, len(whole) - 1}:
            altered = bytearray(whole)
            altered[at] ^= 1
            assert refusal(world.decrypt(made | {field: b64(bytes(altered))})) == invalid, (field, at)
        assert refusal(world.decrypt(made | {field: b64(whole[:-1])})) == invalid, field
    # That of another key, and the metadata in place of the additional data.
    assert refusal(world.decrypt(made, "multi")) == invalid
    assert refusal(world.decrypt(bare, aad=bare["ciphertextMetadata"])) == invalid


def test_what_is_asked_must_be_whole(world):
    whole = {"requestMetadata": metadata(), "plaintext": b64(b"x"), "encryptionAlgorithm": "AES_GCM"}
    path = f"/keys/{world.id()}/encrypt"
    assert world.post(path, whole)[0] == 200
    for change in (
        {"plaintext": None}, {"plaintext": ""}, {"plaintext": "no base64!"}, {"encryptionAlgorithm": None}, {"encryptionAlgorithm": "AES_CBC"},
        {"requestMetadata": None}, {"requestMetadata": {}}, {"requestMetadata": metadata(kmsKeyArn=None)}, {"requestMetadata": metadata(kmsRequestId=None)},
    ):
        body = {name: value for name, value in (whole | change).items() if value is not None}
        assert refusal(world.post(path, body)) == (400, "ValidationException"), change
    assert refusal(world.post(path, whole | {"plaintext": b64(b"x" * 4301)})) == (501, "UnsupportedOperationException")
    assert refusal(world.encrypt(aad=b64(b"x" * 8193))) == (501, "UnsupportedOperationException")
    assert refusal(world.post("/keys/non_existing_key/encrypt", whole)) == (404, "KeyNotFoundException")
    made = world.encrypt()[1]
    for field in ("ciphertext", "initializationVector", "authenticationTag"):
        assert refusal(world.decrypt(made, **{field: None})) == (400, "ValidationException")


def test_keys_that_do_not_encrypt_so(world):
    for name in ("rsa", "hmac"):
        assert refusal(world.encrypt(name=name)) == (400, "InvalidKeyUsageException"), name


def test_who_does_not_sign_as_agreed_is_refused(world):
    asked, failed = {"requestMetadata": metadata()}, (401, "AuthenticationFailedException")
    call = f"/keys/{world.id()}/metadata"
    secret = world.known[1]
    for known in ((f"Invalid{world.known[0]}", secret), (world.known[0], f"Invalid{secret}"), (world.next[0], secret), credential()):
        assert refusal(world.post(call, asked, known)) == failed
    # The key of a principal of the installation is none of the proxy's.
    assert refusal(world.post(call, asked, world.holder.server.credentials)) == failed
    assert refusal(world.post(call, asked, service="kms")) == failed
    now = datetime.datetime.now(datetime.timezone.utc)
    for minutes in (-6, 6):
        assert refusal(world.post(call, asked, at=now + datetime.timedelta(minutes=minutes))) == failed
    assert world.post(call, asked, at=now)[0] == 200
    altered = json.dumps({"requestMetadata": metadata(awsPrincipalArn="arn:aws:iam::123456789012:user/Bob")}).encode()
    assert refusal(world.post(call, asked, altered=altered)) == failed
    # Each of two credentials is good, while one follows the other.
    assert world.post(call, asked, world.next)[0] == 200


def test_paths_and_methods(world):
    asked, invalid = {"requestMetadata": metadata()}, (404, "InvalidUriPathException")
    for path in (PATH + "/invalid", "/kms/xks/v1", "/other/kms/xks/v1"):
        assert refusal(world.post("/health", asked, path=path)) == invalid
    for call in ("/keys", f"/keys/{world.id()}", f"/keys/{world.id()}/sign", "/keys//encrypt", "/health?x=1"):
        assert refusal(world.post(call, asked)) == invalid, call
    assert world.post("/health", asked, method="GET")[0] == 405
    context = ssl.create_default_context(cafile=world.holder.server.ready["ca_file"])
    ping = urllib.request.urlopen(world.holder.server.ready["xks_proxy"] + "/ping", context=context, timeout=10)
    assert (ping.status, ping.read()) == (200, b"pong\n")
    # It is not what S3 answers, nor does S3 answer it.
    assert world.holder.post("/health", asked, world.known)[0] == 200


def test_a_key_that_is_off_is_off(world):
    made = world.encrypt()[1]
    kms, key = world.holder.root.kms, world.arns["key"]
    kms.disable_key(KeyId=key)
    assert refusal(world.decrypt(made)) == (400, "InvalidStateException")
    assert refusal(world.encrypt()) == (400, "InvalidStateException")
    assert world.post(f"/keys/{world.id()}/metadata", {"requestMetadata": metadata()})[1]["keyStatus"] == "DISABLED"
    kms.enable_key(KeyId=key)
    assert world.decrypt(made)[0] == 200


def test_policies_have_the_last_word(world):
    """The role's policy, the key's, and that the role is there at all: each at once, also for sessions that are kept."""
    made, kms, holder = world.encrypt()[1], world.holder.root.kms, world.holder
    denied = (403, "AccessDeniedException")
    holder.permit("kms:Decrypt")
    assert refusal(world.encrypt()) == denied and world.decrypt(made)[0] == 200
    holder.permit("kms:Encrypt", "kms:DescribeKey")
    assert refusal(world.decrypt(made)) == denied and world.encrypt()[0] == 200
    holder.permit("kms:Encrypt", "kms:Decrypt", "kms:DescribeKey")
    before = kms.get_key_policy(KeyId=world.arns["key"])["Policy"]
    delegated = allow("kms:*", Principal={"AWS": f"arn:aws:iam::{holder.server.account}:root"})
    digest = hashlib.sha256(base64.b64decode(AAD)).hexdigest()
    unless = {"StringEquals": {"kms:EncryptionContext:xks-aad-sha256": digest}}
    kms.put_key_policy(KeyId=world.arns["key"], Policy=policy(delegated, deny("kms:Decrypt", Principal={"AWS": holder.role_arn}, Condition=unless)))
    assert refusal(world.decrypt(made)) == denied
    kms.put_key_policy(KeyId=world.arns["key"], Policy=before)
    assert world.decrypt(made)[0] == 200
    holder.root.iam.update_assume_role_policy(
        RoleName=holder.role, PolicyDocument=policy({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "s3.amazonaws.com"}})
    )
    # The file is read anew, and with it every session ends.
    holder.server.process.send_signal(signal.SIGHUP)
    health = {"requestMetadata": {"kmsOperation": "KmsHealthCheck", "kmsRequestId": "r"}}
    eventually(lambda: world.post("/health", health)[1]["ekmFleetDetails"][0]["healthStatus"] == "UNAVAILABLE", what="the end of the session")
    assert refusal(world.decrypt(made)) == denied
    trust = policy({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "kms-xks-proxy.amazonaws.com"}})
    holder.root.iam.update_assume_role_policy(RoleName=holder.role, PolicyDocument=trust)
    assert world.decrypt(made)[0] == 200


def test_only_callers_that_are_named(world):
    made = world.encrypt()[1]
    try:
        world.serve(callers=["arn:aws:iam::123456789012:user/Bob", "arn:aws:iam::999999999999:*"])
        assert refusal(world.decrypt(made)) == (403, "AccessDeniedException")
        for arn in ("arn:aws:iam::123456789012:user/Bob", "arn:aws:iam::999999999999:user/Alice"):
            assert world.decrypt(made, requestMetadata=metadata(awsPrincipalArn=arn))[0] == 200
        # Health is asked by the KMS itself.
        assert world.post("/health", {"requestMetadata": {"kmsOperation": "x", "kmsRequestId": "r"}})[0] == 200
    finally:
        world.serve()


def test_a_rotated_key_opens_what_it_made_before(world):
    kms, made = world.holder.root.kms, world.encrypt()[1]
    kms.rotate_key_on_demand(KeyId=world.arns["key"])
    after = world.encrypt()[1]
    assert after["ciphertextMetadata"] != made["ciphertextMetadata"]
    for one in (made, after):
        assert world.decrypt(one)[0] == 200


def test_the_trail_has_both_sides(world):
    """The use of the key by the role, and what the other KMS said of its caller."""
    asked = metadata(kmsOperation="GenerateDataKey", kmsViaService="s3.us-east-2.amazonaws.com")
    made = world.encrypt(requestMetadata=asked)[1]
    world.decrypt(made)
    root, arn = world.holder.root, world.arns["key"]

    def said():
        found = events(root, name="XksEncrypt", ResourceName=arn)
        return [event for event in found if event["serviceEventDetails"]["kmsRequestId"] == asked["kmsRequestId"]]

    record = eventually(said, what="the record of the proxy")[0]
    extra = record["serviceEventDetails"]
    assert {name: extra[name] for name in asked} == asked
    assert (extra["xksKeyId"], extra["xksAccessKeyId"], extra["xksProxyUriPath"]) == (world.id(), world.known[0], PATH)
    assert record["eventType"] == "AwsServiceEvent" and record["eventSource"] == "kms-xks-proxy.amazonaws.com"
    for name in ("Encrypt", "Decrypt"):
        used = [event for event in events(root, name=name, ResourceName=arn) if event["userIdentity"]["type"] == "AssumedRole"][0]
        assert used["userIdentity"]["arn"].endswith(f":assumed-role/{world.holder.role}/{world.known[0]}")
        digest = hashlib.sha256(base64.b64decode(AAD)).hexdigest()
        assert used["requestParameters"]["encryptionContext"] == {"xks-aad-sha256": digest}
    text = world.holder.server.log() + json.dumps(events(root, ResourceName=arn))
    assert b64(b"Hello World!") not in text and world.known[1] not in text


def test_uses_are_told_of_the_key(world):
    world.encrypt()
    eventually(lambda: world.holder.root.kms.get_key_last_usage(KeyId=world.arns["key"])["KeyLastUsage"]["Operation"] == "Encrypt", what="the last use")


def test_a_key_in_an_hsm_is_used_by_another_kms(tmp_path, fresh_server):
    """Its ciphertexts have an IV of 12 bytes, and open after a restart too."""
    hsm = SoftHsm(tmp_path / "hsm")
    clusters = tmp_path / "hsm.toml"
    clusters.write_text(hsm.cluster("cluster-2345abcdefg"))
    holder = Holder(tmp_path / "holder", lambda extra_arguments: fresh_server(extra_arguments=[*extra_arguments, "--hsm-clusters", clusters]))
    kms, known = holder.root.kms, credential()
    store = kms.create_custom_key_store(
        CustomKeyStoreName="hsm", CloudHsmClusterId="cluster-2345abcdefg", TrustAnchorCertificate=ANCHOR, KeyStorePassword=hsm.password,
    )["CustomKeyStoreId"]
    kms.connect_custom_key_store(CustomKeyStoreId=store)
    run(holder.server, "kms-key-store-connection")
    key = holder.key(Origin="AWS_CLOUDHSM", CustomKeyStoreId=store)
    holder.serve(PATH, [key["Arn"]], [known])
    body = {"requestMetadata": metadata(), "encryptionAlgorithm": "AES_GCM", "additionalAuthenticatedData": AAD}
    status, made = holder.post(f"/keys/{key['KeyId']}/encrypt", body | {"plaintext": b64(b"y" * 4300)}, known)
    assert status == 200 and len(base64.b64decode(made["initializationVector"])) == 12
    holder.server.restart()
    assert holder.post(f"/keys/{key['KeyId']}/decrypt", body | made, known) == (200, {"plaintext": b64(b"y" * 4300)})
    made["authenticationTag"] = b64(b"0" * 16)
    assert refusal(holder.post(f"/keys/{key['KeyId']}/decrypt", body | made, known)) == (400, "InvalidCiphertextException")
    kms = Clients(holder.server.http, holder.server.root).kms
    kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    assert refusal(holder.post(f"/keys/{key['KeyId']}/encrypt", body | {"plaintext": b64(b"y")}, known)) == (400, "InvalidStateException")


def test_what_does_not_read_keeps_the_file_before(world):
    before = world.holder.file.read_text()
    world.holder.file.write_text("store = 1")
    world.holder.server.process.send_signal(signal.SIGHUP)
    eventually(lambda: "the stores of the XKS proxy stay as they were" in world.holder.server.log(), what="the line in the log")
    assert world.encrypt()[0] == 200
    world.holder.file.write_text(before)
