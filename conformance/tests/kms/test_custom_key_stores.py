"""Custom key stores: keys of KMS in the tokens of a cluster of HSMs, here SoftHSM2 with two tokens a cluster."""

import os
import signal
import threading
import time

import pytest

from conformance import scan
from conformance.principals import Clients, unique
from conformance.refusal import outcome, refused
from conformance.softhsm import ANCHOR, SoftHsm, children
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually

PASSWORD = "correct-horse"
CLUSTER, SMALL, BROKEN, OTHERS = "cluster-2345abcdefg", "cluster-2345smalles", "cluster-2345brokens", "cluster-2345othersx"
CONTEXT = {"purpose": "test", "tenant": "é"}


class World:
    """A server with a cluster of two tokens, one of one token, one whose library is not there, and one of another account."""

    def __init__(self, folder, make):
        self.hsm = SoftHsm(folder / "hsm")
        self.small = SoftHsm(folder / "small", tokens=("only",))
        broken = self.hsm.cluster(BROKEN).replace(self.hsm.library, "/nowhere/libpkcs11.so")
        others = self.hsm.cluster(OTHERS).replace("tokens =", 'account = "999999999999"\ntokens =')
        file = folder / "hsm.toml"
        file.write_text(self.hsm.cluster(CLUSTER) + self.small.cluster(SMALL, tokens=("only",)) + broken + others)
        self.server = make(extra_arguments=["--hsm-clusters", file])

    @property
    def kms(self):
        return Clients(self.server.http, self.server.root).kms

    @property
    def s3(self):
        return Clients(self.server.http, self.server.root).s3

    def create(self, **other):
        asked = {
            "CustomKeyStoreName": unique("store"), "CloudHsmClusterId": CLUSTER, "TrustAnchorCertificate": ANCHOR, "KeyStorePassword": PASSWORD,
        }
        asked |= other
        return self.kms.create_custom_key_store(**{name: value for name, value in asked.items() if value is not None})["CustomKeyStoreId"]

    def described(self, store):
        return self.kms.describe_custom_key_stores(CustomKeyStoreId=store)["CustomKeyStores"][0]

    def connect(self, store):
        """Connects, as far as it goes; the state and error code it comes to."""
        self.kms.connect_custom_key_store(CustomKeyStoreId=store)
        run(self.server, "kms-key-store-connection")
        entry = self.described(store)
        return entry["ConnectionState"], entry.get("ConnectionErrorCode")

    def connected(self):
        """The store of the cluster, connected."""
        stores = [entry for entry in self.kms.describe_custom_key_stores()["CustomKeyStores"] if entry["CloudHsmClusterId"] == CLUSTER]
        store = stores[0]["CustomKeyStoreId"] if stores else self.create()
        if not stores or stores[0]["ConnectionState"] != "CONNECTED":
            assert self.connect(store) == ("CONNECTED", None)
        return store

    def key(self):
        return self.kms.create_key(Origin="AWS_CLOUDHSM", CustomKeyStoreId=self.connected())["KeyMetadata"]

    def module(self):
        """The one process that has the cluster's module."""
        pid, = self.modules()
        return pid

    def modules(self):
        return children(self.server.process.pid, self.hsm)


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    from conformance.server import Server

    running = []

    def make(**options):
        running.append(Server(**options).__enter__())
        return running[-1]

    yield World(tmp_path_factory.mktemp("hsm"), make)
    for server in running:
        server.__exit__(None, None, None)


@pytest.fixture
def own_world(tmp_path, fresh_server):
    return World(tmp_path, fresh_server)


def test_a_key_of_a_store_encrypts_in_its_token(world):
    key = world.key()
    kms, arn = world.kms, key["Arn"]
    assert key["Origin"] == "AWS_CLOUDHSM" and key["CustomKeyStoreId"] == world.connected() and key["CloudHsmClusterId"] == CLUSTER
    assert (key["KeyState"], key["Enabled"], key["KeySpec"], key["MultiRegion"]) == ("Enabled", True, "SYMMETRIC_DEFAULT", False)
    assert kms.describe_key(KeyId=arn)["KeyMetadata"] == key

    blob = kms.encrypt(KeyId=arn, Plaintext=b"x" * 4096, EncryptionContext=CONTEXT)["CiphertextBlob"]
    opened = kms.decrypt(CiphertextBlob=blob, EncryptionContext=CONTEXT)
    assert (opened["Plaintext"], opened["KeyId"]) == (b"x" * 4096, arn)
    assert kms.encrypt(KeyId=arn, Plaintext=b"x")["CiphertextBlob"] != kms.encrypt(KeyId=arn, Plaintext=b"x")["CiphertextBlob"]
    made = kms.generate_data_key(KeyId=arn, KeySpec="AES_256", EncryptionContext=CONTEXT)
    assert kms.decrypt(CiphertextBlob=made["CiphertextBlob"], EncryptionContext=CONTEXT, KeyId=arn)["Plaintext"] == made["Plaintext"]
    bare = kms.generate_data_key_without_plaintext(KeyId=arn, NumberOfBytes=64)["CiphertextBlob"]
    assert len(kms.decrypt(CiphertextBlob=bare)["Plaintext"]) == 64

    other = kms.create_key()["KeyMetadata"]["Arn"]
    away = kms.re_encrypt(CiphertextBlob=bare, DestinationKeyId=other)
    assert (away["SourceKeyId"], away["KeyId"]) == (arn, other)
    back = kms.re_encrypt(CiphertextBlob=away["CiphertextBlob"], DestinationKeyId=world.key()["Arn"])
    assert kms.decrypt(CiphertextBlob=back["CiphertextBlob"])["Plaintext"] == kms.decrypt(CiphertextBlob=bare)["Plaintext"]


def test_an_altered_ciphertext_or_context_does_not_open(world):
    kms, arn = world.kms, world.key()["Arn"]
    blob = kms.encrypt(KeyId=arn, Plaintext=b"secret", EncryptionContext=CONTEXT)["CiphertextBlob"]
    with refused("InvalidCiphertextException", 400, ""):
        kms.decrypt(CiphertextBlob=blob)
    with refused("InvalidCiphertextException", 400, ""):
        kms.decrypt(CiphertextBlob=blob, EncryptionContext={"purpose": "test"})
    # Material id, IV, ciphertext and tag; a key id that is altered names another key.
    for at in (2, 33, len(blob) - 34, len(blob) - 20, len(blob) - 1):
        altered = bytearray(blob)
        altered[at] ^= 1
        with refused("InvalidCiphertextException", 400, ""):
            kms.decrypt(CiphertextBlob=bytes(altered), EncryptionContext=CONTEXT, KeyId=arn)
    with refused("InvalidCiphertextException", 400, ""):
        kms.decrypt(CiphertextBlob=blob[:-17], EncryptionContext=CONTEXT)


def test_objects_are_stored_under_a_key_of_a_store(world):
    """Disconnecting the store turns every read off, at once, and connecting it turns them on again."""
    s3, kms, store = world.s3, world.kms, world.connected()
    key = world.key()["Arn"]
    s3.create_bucket(Bucket="held")
    s3.put_object(Bucket="held", Key="k", Body=b"object", ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    assert s3.get_object(Bucket="held", Key="k")["Body"].read() == b"object"
    kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    with refused("KMS.KMSInvalidStateException", 400, "is unavailable"):
        s3.get_object(Bucket="held", Key="k")
    assert world.connect(store) == ("CONNECTED", None)
    assert s3.get_object(Bucket="held", Key="k")["Body"].read() == b"object"


def test_a_key_cannot_do_what_keys_of_stores_cannot(world):
    kms, arn, store = world.kms, world.key()["Arn"], world.connected()
    origin = "origin is AWS_CLOUDHSM which is not valid for this operation"
    for call in (
        lambda: kms.enable_key_rotation(KeyId=arn), lambda: kms.disable_key_rotation(KeyId=arn), lambda: kms.rotate_key_on_demand(KeyId=arn),
        lambda: kms.get_parameters_for_import(KeyId=arn, WrappingAlgorithm="RSAES_OAEP_SHA_256", WrappingKeySpec="RSA_2048"),
        lambda: kms.delete_imported_key_material(KeyId=arn), lambda: kms.generate_data_key_pair(KeyId=arn, KeyPairSpec="ECC_NIST_P256"),
        lambda: kms.generate_data_key_pair_without_plaintext(KeyId=arn, KeyPairSpec="ECC_NIST_P256"),
    ):
        with refused("UnsupportedOperationException", 400, origin):
            call()
    with refused("UnsupportedOperationException", 400, "not a multi-region primary key"):
        kms.replicate_key(KeyId=arn, ReplicaRegion="eu-west-1")
    assert kms.get_key_rotation_status(KeyId=arn)["KeyRotationEnabled"] is False
    of_store = {"Origin": "AWS_CLOUDHSM", "CustomKeyStoreId": store}
    for kind in ({"KeySpec": "RSA_2048", "KeyUsage": "ENCRYPT_DECRYPT"}, {"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"}, {"MultiRegion": True}):
        with refused("UnsupportedOperationException", 400, "symmetric encryption key of one Region"):
            kms.create_key(**of_store, **kind)
    with refused("ValidationException", 400, "CustomKeyStoreId is required"):
        kms.create_key(Origin="AWS_CLOUDHSM")
    with refused("ValidationException", 400, "Origin must be AWS_CLOUDHSM"):
        kms.create_key(CustomKeyStoreId=store)
    with refused("CustomKeyStoreNotFoundException", 400):
        kms.create_key(Origin="AWS_CLOUDHSM", CustomKeyStoreId="cks-00000000000000000")
    with refused("CustomKeyStoreNotFoundException", 400):
        kms.create_key(Origin="EXTERNAL_KEY_STORE", CustomKeyStoreId=store, XksKeyId="k")


def test_random_bytes_come_from_the_token(world):
    kms, store = world.kms, world.connected()
    one, other = (kms.generate_random(NumberOfBytes=1024, CustomKeyStoreId=store)["Plaintext"] for _ in range(2))
    assert len(one) == 1024 and one != other
    with refused("CustomKeyStoreNotFoundException", 400):
        kms.generate_random(NumberOfBytes=8, CustomKeyStoreId="cks-00000000000000000")


def test_stores_are_listed_by_pages_id_and_name(world):
    kms, store = world.kms, world.connected()
    entry = world.described(store)
    assert entry["TrustAnchorCertificate"] == ANCHOR and entry["CustomKeyStoreType"] == "AWS_CLOUDHSM" and entry["ConnectionState"] == "CONNECTED"
    assert "KeyStorePassword" not in entry and "ConnectionErrorCode" not in entry
    assert kms.describe_custom_key_stores(CustomKeyStoreName=entry["CustomKeyStoreName"])["CustomKeyStores"] == [entry]
    assert [page["CustomKeyStores"] for page in kms.get_paginator("describe_custom_key_stores").paginate(PaginationConfig={"PageSize": 1})] == [[entry]]
    with refused("ValidationException", 400):
        kms.describe_custom_key_stores(CustomKeyStoreId=store, CustomKeyStoreName=entry["CustomKeyStoreName"])
    with refused("CustomKeyStoreNotFoundException", 400):
        kms.describe_custom_key_stores(CustomKeyStoreName="nobody")


def test_what_a_new_store_must_be_like(world):
    store = world.connected()
    name = world.described(store)["CustomKeyStoreName"]
    for code, asked in (
        ("CloudHsmClusterInUseException", {}),
        ("CustomKeyStoreNameInUseException", {"CustomKeyStoreName": name}),
        ("CloudHsmClusterNotFoundException", {"CloudHsmClusterId": "cluster-2345nowhere"}),
        # One of another account is not there.
        ("CloudHsmClusterNotFoundException", {"CloudHsmClusterId": OTHERS}),
        ("IncorrectTrustAnchorException", {"CloudHsmClusterId": SMALL, "TrustAnchorCertificate": ANCHOR.replace("E\n", "X\n", 1)}),
        ("CloudHsmClusterInvalidConfigurationException", {"CloudHsmClusterId": SMALL}),
        ("CloudHsmClusterNotActiveException", {"CloudHsmClusterId": BROKEN}),
        ("ValidationException", {"CustomKeyStoreType": "EXTERNAL_KEY_STORE"}),
        ("ValidationException", {"KeyStorePassword": None}),
        ("ValidationException", {"TrustAnchorCertificate": None}),
        ("ValidationException", {"CloudHsmClusterId": None}),
        ("ValidationException", {"KeyStorePassword": "x" * 33}),
        ("ValidationException", {"XksProxyUriPath": "/kms/xks/v1"}),
    ):
        assert outcome(lambda asked=asked: world.create(**asked)) == (code, 400), asked
    assert len(world.kms.describe_custom_key_stores()["CustomKeyStores"]) == 1


def test_what_each_connection_state_allows(own_world):
    """DISCONNECTED, CONNECTING, CONNECTED and FAILED, and what can be done in each."""
    world, kms = own_world, own_world.kms
    store = world.create(KeyStorePassword="not-the-password")
    assert world.described(store)["ConnectionState"] == "DISCONNECTED"
    invalid = ("CustomKeyStoreInvalidStateException", 400)
    named = {"CustomKeyStoreId": store}
    assert outcome(lambda: kms.disconnect_custom_key_store(**named)) == invalid
    assert outcome(lambda: kms.create_key(Origin="AWS_CLOUDHSM", **named)) == invalid
    assert outcome(lambda: kms.generate_random(NumberOfBytes=8, **named)) == invalid

    kms.connect_custom_key_store(**named)
    assert world.described(store)["ConnectionState"] == "CONNECTING"
    for call in (lambda: kms.update_custom_key_store(**named, NewCustomKeyStoreName="n"), lambda: kms.delete_custom_key_store(**named)):
        assert outcome(call) == invalid
    run(world.server, "kms-key-store-connection")
    entry = world.described(store)
    assert (entry["ConnectionState"], entry["ConnectionErrorCode"]) == ("FAILED", "INVALID_CREDENTIALS")
    # One that failed is disconnected first.
    assert outcome(lambda: kms.connect_custom_key_store(**named)) == invalid
    assert outcome(lambda: kms.update_custom_key_store(**named, KeyStorePassword=PASSWORD)) == invalid
    kms.disconnect_custom_key_store(**named)
    kms.update_custom_key_store(**named, KeyStorePassword=PASSWORD, NewCustomKeyStoreName="renamed")
    assert world.connect(store) == ("CONNECTED", None)
    assert world.described(store)["CustomKeyStoreName"] == "renamed"
    assert world.connect(store) == ("CONNECTED", None), "connecting one that is connected changes nothing"
    for call in (lambda: kms.update_custom_key_store(**named, NewCustomKeyStoreName="n"), lambda: kms.delete_custom_key_store(**named)):
        assert outcome(call) == invalid
    kms.disconnect_custom_key_store(**named)
    kms.delete_custom_key_store(**named)
    with refused("CustomKeyStoreNotFoundException", 400):
        kms.describe_custom_key_stores(**named)
    for call in (kms.connect_custom_key_store, kms.disconnect_custom_key_store, kms.update_custom_key_store, kms.delete_custom_key_store):
        with refused("CustomKeyStoreNotFoundException", 400):
            call(**named)
    # The cluster is free again.
    world.create(KeyStorePassword="whatever-it-is")


def test_each_connection_changes_the_password(own_world):
    world, hsm = own_world, own_world.hsm
    store = world.create()
    assert world.connect(store) == ("CONNECTED", None)
    arn = world.key()["Arn"]
    blob = world.kms.encrypt(KeyId=arn, Plaintext=b"kept")["CiphertextBlob"]
    for label in ("first", "second"):
        with pytest.raises(AssertionError, match="CKR_PIN_INCORRECT"):
            hsm.objects(label, PASSWORD)
    world.kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    assert world.connect(store) == ("CONNECTED", None)
    world.server.restart()
    assert world.kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"kept"

    # As one does to look into a token: a password of one's own, then that of the store.
    world.kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    for label in ("first", "second"):
        hsm.reset_password(label, "looked-at-it")
    seen = hsm.objects("first", "looked-at-it") + hsm.objects("second", "looked-at-it")
    assert seen.count(arn) == 1 and "never extractable" in seen and "sensitive" in seen
    assert world.connect(store) == ("FAILED", "INVALID_CREDENTIALS")
    world.kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    world.kms.update_custom_key_store(CustomKeyStoreId=store, KeyStorePassword="looked-at-it")
    assert world.connect(store) == ("CONNECTED", None)
    assert world.kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"kept"


def test_a_disconnected_store_makes_its_keys_unavailable(world):
    """Every use is refused, every management goes on, and what was managed meanwhile holds afterwards."""
    kms, store = world.kms, world.connected()
    arn, off, leaving = world.key()["Arn"], world.key()["Arn"], world.key()["Arn"]
    blob = kms.encrypt(KeyId=arn, Plaintext=b"x")["CiphertextBlob"]
    other = kms.create_key()["KeyMetadata"]["Arn"]
    kms.schedule_key_deletion(KeyId=leaving, PendingWindowInDays=7)
    kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    assert not world.modules()

    def state(key):
        metadata = kms.describe_key(KeyId=key)["KeyMetadata"]
        return metadata["KeyState"], metadata["Enabled"]

    assert state(arn) == ("Unavailable", False) and state(leaving) == ("PendingDeletion", False)
    for call in (
        lambda: kms.decrypt(CiphertextBlob=blob), lambda: kms.encrypt(KeyId=arn, Plaintext=b"x"),
        lambda: kms.generate_data_key(KeyId=arn, KeySpec="AES_256"), lambda: kms.generate_data_key_without_plaintext(KeyId=arn, KeySpec="AES_256"),
        lambda: kms.re_encrypt(CiphertextBlob=blob, DestinationKeyId=other),
        lambda: kms.re_encrypt(CiphertextBlob=kms.encrypt(KeyId=other, Plaintext=b"x")["CiphertextBlob"], DestinationKeyId=arn),
    ):
        with refused("KMSInvalidStateException", 400, "is unavailable"):
            call()
    with refused("UnsupportedOperationException", 400):
        kms.enable_key_rotation(KeyId=arn)
    kms.update_key_description(KeyId=arn, Description="away")
    kms.tag_resource(KeyId=arn, Tags=[{"TagKey": "a", "TagValue": "b"}])
    kms.create_alias(AliasName="alias/away", TargetKeyId=arn)
    kms.create_grant(KeyId=arn, GranteePrincipal=world.server.root.arn, Operations=["Decrypt"])
    kms.disable_key(KeyId=off)
    assert state(off) == ("Unavailable", False)
    with refused("CustomKeyStoreHasCMKsException", 400):
        kms.delete_custom_key_store(CustomKeyStoreId=store)
    assert world.connect(store) == ("CONNECTED", None)
    assert state(arn) == ("Enabled", True) and state(off) == ("Disabled", False)
    assert kms.describe_key(KeyId="alias/away")["KeyMetadata"]["Description"] == "away"
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"
    with refused("DisabledException", 400):
        kms.encrypt(KeyId=off, Plaintext=b"x")


def test_a_killed_module_under_load_gives_clean_errors_and_comes_back(world):
    arn = world.key()["Arn"]
    blob = world.kms.encrypt(KeyId=arn, Plaintext=b"load")["CiphertextBlob"]
    done, answers, lock = threading.Event(), {"ok": 0, "refused": 0, "last": 0.0}, threading.Lock()
    wrong = []

    def work():
        kms = world.kms
        while not done.is_set():
            code, status = outcome(lambda: kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"load")
            with lock:
                if (code, status) == ("ok", 200):
                    answers["ok"] += 1
                    answers["last"] = time.monotonic()
                elif (code, status) == ("KMSInvalidStateException", 400):
                    answers["refused"] += 1
                else:
                    wrong.append((code, status))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(3):
            served, failed = answers["ok"], answers["refused"]
            eventually(lambda: answers["ok"] > served + 20, what="answers")
            pid = eventually(lambda: world.modules(), what="the module's process")[0]
            # Stopped first, so that calls are under way when it dies: one that comes later starts the next.
            os.kill(pid, signal.SIGSTOP)
            eventually(lambda: time.monotonic() - answers["last"] > 0.3, what="calls that wait")
            os.kill(pid, signal.SIGKILL)
            eventually(lambda: answers["refused"] > failed or wrong, what="a refusal")
        served = answers["ok"]
        eventually(lambda: answers["ok"] > served + 20, what="answers again")
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert not wrong
    with refused("InvalidCiphertextException", 400, ""):
        world.kms.decrypt(CiphertextBlob=blob, EncryptionContext={"a": "b"})


def test_without_the_tokens_no_key_decrypts_and_nothing_of_it_is_here(own_world):
    """What lies in the data directory is not enough, even with everything that opens it: the key is in the token alone."""
    world = own_world
    secret = scan.new_marker()
    arn = world.key()["Arn"]
    blob = world.kms.encrypt(KeyId=arn, Plaintext=secret)["CiphertextBlob"]
    password = PASSWORD.encode()
    tokens = world.hsm.folder / "tokens"
    away = tokens.rename(world.hsm.folder / "taken-away")
    os.kill(world.module(), signal.SIGKILL)
    tokens.mkdir()
    with refused("KMSInvalidStateException", 400, "cannot communicate with your CloudHSM cluster"):
        eventually(lambda: outcome(lambda: world.kms.decrypt(CiphertextBlob=blob))[0] == "KMSInvalidStateException")
        world.kms.decrypt(CiphertextBlob=blob)
    # No material of the key is stored: there is none to wrap.
    found = scan.find(world.server.data_dir, [secret, password.ljust(32, b"\0"), password * 2])
    assert not found
    world.server.restart()
    with refused("KMSInvalidStateException", 400, "cannot communicate with your CloudHSM cluster"):
        world.kms.decrypt(CiphertextBlob=blob)
    tokens.rmdir()
    away.rename(tokens)
    # The module looks for tokens when it is loaded.
    for pid in world.modules():
        os.kill(pid, signal.SIGKILL)
    eventually(lambda: outcome(lambda: world.kms.decrypt(CiphertextBlob=blob))[0] == "ok")
    assert world.kms.decrypt(CiphertextBlob=blob)["Plaintext"] == secret


def test_a_key_needs_two_hsms_to_be_made_and_one_to_be_used(own_world):
    world, store = own_world, own_world.connected()
    arn = world.key()["Arn"]
    blob = world.kms.encrypt(KeyId=arn, Plaintext=b"x")["CiphertextBlob"]
    first, second = (next(
        folder for folder in (world.hsm.folder / "tokens").iterdir() if label.encode() in (folder / "token.object").read_bytes()
    ) for label in ("first", "second"))
    away = second.rename(world.hsm.folder / "second-away")
    os.kill(world.module(), signal.SIGKILL)
    eventually(lambda: outcome(lambda: world.kms.decrypt(CiphertextBlob=blob))[0] == "ok")
    with refused("CloudHsmClusterInvalidConfigurationException", 400, "1 active HSMs"):
        world.kms.create_key(Origin="AWS_CLOUDHSM", CustomKeyStoreId=store)
    # The password changes while the second is away: it takes the one it knows, when it is back.
    world.kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    assert world.connect(store) == ("CONNECTED", None)
    away.rename(second)
    world.kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    assert world.connect(store) == ("CONNECTED", None)
    world.key()
    # The other way round: the key was never in the second token, whatever count it satisfies.
    world.kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    first.rename(world.hsm.folder / "first-away")
    assert world.connect(store) == ("CONNECTED", None)
    with refused("KMSInvalidStateException", 400, "key material of the KMS key was not found"):
        world.kms.decrypt(CiphertextBlob=blob)


def test_a_cluster_without_tokens_does_not_connect(own_world):
    world = own_world
    store = world.create()
    (world.hsm.folder / "tokens").rename(world.hsm.folder / "away")
    (world.hsm.folder / "tokens").mkdir()
    assert world.connect(store) == ("FAILED", "INSUFFICIENT_CLOUDHSM_HSMS")
    (world.hsm.folder / "anchor.pem").write_text(ANCHOR)
    file = world.hsm.folder / "none.toml"
    file.write_text(world.small.cluster(SMALL, tokens=("only",)))
    world.server.extra_arguments = ["--hsm-clusters", file]
    world.server.restart()
    world.kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    assert world.connect(store) == ("FAILED", "CLUSTER_NOT_FOUND")


def test_the_password_is_in_no_record_and_no_log(world):
    events = Clients(world.server.http, world.server.root).cloudtrail.lookup_events(
        LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "CreateCustomKeyStore"}]
    )["Events"]
    assert events and all(PASSWORD not in event["CloudTrailEvent"] for event in events)
    assert PASSWORD not in world.server.log()
