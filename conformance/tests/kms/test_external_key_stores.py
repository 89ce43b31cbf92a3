"""External key stores: keys of KMS that are of no use without a key that lies elsewhere.

Two servers: B holds the keys and lets A use them; and a proxy that answers what a test says, for all that goes wrong.
"""

import base64
import json
import threading

import pytest

from conformance import scan
from conformance.audit import event_of, events
from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients, allow, create_user
from conformance.refusal import outcome, refused
from conformance.server import Server
from conformance.tests.server.test_jobs import run
from conformance.xks import HEALTHY, HOST, KEY_METADATA, PATH, Holder, ScriptedProxy, User, b64, credential

CONTEXT = {"purpose": "test", "tenant": "é"}
REFUSED = "KMSInvalidStateException"


class World:
    """A server that uses keys, one that holds them, and a proxy that says what it is told."""

    def __init__(self, folder, make):
        self.holder = Holder(folder / "holder", make)
        self.scripted = ScriptedProxy(folder / "scripted")
        bundle = folder / "ca.pem"
        with open(self.holder.server.ready["ca_file"]) as own:
            bundle.write_text(own.read() + self.scripted.certificate.read_text())
        self.known = credential()
        self.user = User(make, {HOST: self.holder.port}, bundle)
        self.other = User(make, {HOST: self.scripted.port, "closed.localhost": 1, "other.localhost": self.holder.port}, self.scripted.certificate)
        self.held = [self.holder.key()["Arn"] for _ in range(12)]
        self.holder.serve(PATH, self.held, [self.known])
        self.store, self.free = None, iter(self.held)
        self.scripted_store = None

    def connected(self):
        """The store of A over B, connected."""
        self.store = self.store or self.user.create(self.known)
        assert self.user.connect(self.store) == ("CONNECTED", None)
        return self.store

    def key(self, **options):
        """A new key of A, and the ARN of the key at B."""
        held = next(self.free)
        return self.user.key(self.connected(), held.rsplit("/", 1)[1], **options), held

    def of_script(self):
        """A new key over the proxy that says what it is told."""
        if not self.scripted_store:
            self.scripted_store = self.other.create(self.known)
        assert self.other.connect(self.scripted_store) == ("CONNECTED", None)
        return self.other.key(self.scripted_store, self.scripted.key())["Arn"]


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    running = []

    def make(**options):
        running.append(Server(**options).__enter__())
        return running[-1]

    made = World(tmp_path_factory.mktemp("xks"), make)
    yield made
    made.scripted.close()
    for server in running:
        server.__exit__(None, None, None)


def test_a_key_held_elsewhere_encrypts(world):
    key, held = world.key(Description="held by B", Tags=[{"TagKey": "t", "TagValue": "v"}])
    kms, arn = world.user.kms, key["Arn"]
    assert (key["Origin"], key["CustomKeyStoreId"], key["XksKeyConfiguration"]) == ("EXTERNAL_KEY_STORE", world.store, {"Id": held.rsplit("/", 1)[1]})
    assert (key["KeyState"], key["Enabled"], key["KeySpec"], key["MultiRegion"]) == ("Enabled", True, "SYMMETRIC_DEFAULT", False)
    assert "CloudHsmClusterId" not in key and kms.describe_key(KeyId=arn)["KeyMetadata"] == key

    blob = kms.encrypt(KeyId=arn, Plaintext=b"x" * 4096, EncryptionContext=CONTEXT)["CiphertextBlob"]
    assert len(blob) <= 6144
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
    back = kms.re_encrypt(CiphertextBlob=away["CiphertextBlob"], DestinationKeyId=arn)
    assert kms.decrypt(CiphertextBlob=back["CiphertextBlob"])["Plaintext"] == kms.decrypt(CiphertextBlob=bare)["Plaintext"]


def test_the_holder_turns_it_off(world):
    """Disabled at B, every use at A fails at once, S3's too; enabled, all is well again. So with the role's permission."""
    key, held = world.key()
    kms, s3, arn = world.user.kms, world.user.root.s3, key["Arn"]
    blob = kms.encrypt(KeyId=arn, Plaintext=b"secret")["CiphertextBlob"]
    s3.create_bucket(Bucket="held")
    s3.put_object(Bucket="held", Key="k", Body=b"object", ServerSideEncryption="aws:kms", SSEKMSKeyId=arn)
    s3.put_bucket_encryption(Bucket="held", ServerSideEncryptionConfiguration={"Rules": [
        {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": arn}, "BucketKeyEnabled": True},
    ]})
    s3.put_object(Bucket="held", Key="bucket-key", Body=b"object")

    def all_opens():
        assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"secret"
        assert [s3.get_object(Bucket="held", Key=name)["Body"].read() for name in ("k", "bucket-key")] == [b"object"] * 2

    def nothing_opens(message):
        with refused(REFUSED, 400, message):
            kms.decrypt(CiphertextBlob=blob)
        with refused(REFUSED, 400, message):
            kms.generate_data_key(KeyId=arn, KeySpec="AES_256")
        for name in ("k", "bucket-key"):
            with refused(f"KMS.{REFUSED}", 400):
                s3.get_object(Bucket="held", Key=name)
        with refused(f"KMS.{REFUSED}", 400):
            s3.put_object(Bucket="held", Key="new", Body=b"x")

    all_opens()
    world.holder.root.kms.disable_key(KeyId=held)
    nothing_opens("is not enabled in the external key manager")
    world.holder.root.kms.enable_key(KeyId=held)
    all_opens()
    world.holder.permit("kms:DescribeKey")
    nothing_opens("denied access to the operation")
    world.holder.permit("kms:Encrypt", "kms:Decrypt", "kms:DescribeKey")
    all_opens()
    kms.disable_key(KeyId=arn)
    with refused("DisabledException", 400):
        kms.decrypt(CiphertextBlob=blob)
    kms.enable_key(KeyId=arn)
    kms.disconnect_custom_key_store(CustomKeyStoreId=world.store)
    assert kms.describe_key(KeyId=arn)["KeyMetadata"]["KeyState"] == "Unavailable"
    nothing_opens("not connected to its external key store proxy")
    assert world.user.connect(world.store) == ("CONNECTED", None)
    all_opens()


def test_permission_and_record_at_both_ends(world):
    key, held = world.key()
    root, arn = world.user.root, key["Arn"]
    blob = root.kms.encrypt(KeyId=arn, Plaintext=b"x", EncryptionContext=CONTEXT)["CiphertextBlob"]
    nobody = Clients(world.user.server.http, create_user(root, allow("kms:Encrypt", arn)))
    with refused("AccessDeniedException"):
        nobody.kms.decrypt(CiphertextBlob=blob, EncryptionContext=CONTEXT)
    somebody = Clients(world.user.server.http, create_user(root, allow("kms:Decrypt", arn)))
    done = somebody.kms.decrypt(CiphertextBlob=blob, EncryptionContext=CONTEXT)
    used = event_of(root, done, "Decrypt", ResourceName=arn)
    assert used["requestParameters"]["encryptionContext"] == CONTEXT
    at_holder = [
        event for event in events(world.holder.root, name="XksDecrypt", ResourceName=held) if event["serviceEventDetails"]["kmsRequestId"] == used["requestID"]
    ]
    said = at_holder[0]["serviceEventDetails"]
    assert (said["awsPrincipalArn"], said["kmsKeyArn"], said["kmsOperation"]) == (somebody.principal.arn, arn, "Decrypt")
    assert "kmsViaService" not in said and len(at_holder) == 1
    # The holder does not learn the encryption context.
    assert "tenant" not in json.dumps(at_holder)
    root.s3.create_bucket(Bucket="via")
    root.s3.put_object(Bucket="via", Key="k", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=arn)
    said = [event["serviceEventDetails"] for event in events(world.holder.root, name="XksEncrypt", ResourceName=held)]
    assert ("GenerateDataKey", "s3.us-east-1.amazonaws.com") in [(one["kmsOperation"], one.get("kmsViaService")) for one in said]


def test_only_ciphertext_on_either_disk(world):
    """What is encrypted lies on neither disk; nor does the secret, nor the external key at A."""
    key, _ = world.key()
    marker = scan.new_marker()
    root = world.user.root
    root.s3.create_bucket(Bucket="marked")
    root.s3.put_object(Bucket="marked", Key="k", Body=scan.payload(marker, 200_000), ServerSideEncryption="aws:kms", SSEKMSKeyId=key["Arn"])
    root.kms.encrypt(KeyId=key["Arn"], Plaintext=marker)
    secret = world.known[1].encode()
    for server in (world.user.server, world.holder.server):
        scan.assert_no_plaintext(server.data_dir, [marker, secret], at_least_bytes=4096)
        assert world.known[1] not in server.log()


def test_an_altered_ciphertext_or_context_does_not_open(world):
    key, _ = world.key()
    kms, arn = world.user.kms, key["Arn"]
    blob = kms.encrypt(KeyId=arn, Plaintext=b"secret", EncryptionContext=CONTEXT)["CiphertextBlob"]
    rejected = "specified ciphertext or encryption context is corrupted"
    for context in ({}, {"purpose": "test"}, CONTEXT | {"tenant": "e"}):
        with refused(REFUSED, 400, rejected):
            kms.decrypt(CiphertextBlob=blob, EncryptionContext=context)
    # Metadata of the proxy, IV, ciphertext and tag.
    for at in (80, len(blob) - 140, len(blob) - 20, len(blob) - 1):
        altered = bytearray(blob)
        altered[at] ^= 1
        with refused(REFUSED, 400, rejected):
            kms.decrypt(CiphertextBlob=bytes(altered), EncryptionContext=CONTEXT, KeyId=arn)
    for cut in (blob[:-1], blob[:90], blob[:60]):
        with pytest.raises(kms.exceptions.ClientError) as error:
            kms.decrypt(CiphertextBlob=cut, EncryptionContext=CONTEXT, KeyId=arn)
        assert error.value.response["Error"]["Code"] == (REFUSED if cut == blob[:-1] else "InvalidCiphertextException"), len(cut)


def test_both_keys_are_needed(world):
    """The external key alone opens the outer layer, and what is below is still a ciphertext."""
    arn = world.of_script()
    kms = world.other.kms
    marker = scan.new_marker()
    blob = kms.encrypt(KeyId=arn, Plaintext=marker, EncryptionContext=CONTEXT)["CiphertextBlob"]
    _, headers, asked = [request for request in world.scripted.requests if request[0].endswith("/encrypt")][-1]
    sent = base64.b64decode(asked["plaintext"])
    assert marker not in sent and len(sent) > len(marker) + 32
    assert "tenant" not in json.dumps(asked) and asked["ciphertextDataIntegrityValueAlgorithm"] == "SHA_256"
    assert headers["host"] == HOST and "kms-xks-proxy/aws4_request" in headers["authorization"]
    assert kms.decrypt(CiphertextBlob=blob, EncryptionContext=CONTEXT)["Plaintext"] == marker
    # What the proxy gives back in place of it does not open the inner layer.
    with world.scripted.saying("decrypt", 200, lambda answer: {"plaintext": b64(b"\0" * len(base64.b64decode(answer["plaintext"])))}):
        with refused(REFUSED, 400, "proxy submitted for decryption"):
            kms.decrypt(CiphertextBlob=blob, EncryptionContext=CONTEXT)


# What the proxy answers; the errors of CreateCustomKeyStore and of CreateKey; the code of a connection; a part of the text.
RESPONSE, REACH, STATE, KEY = (
    "XksProxyInvalidResponseException", "XksProxyUriUnreachableException", "CustomKeyStoreInvalidStateException", "XksKeyInvalidConfigurationException",
)
FAULTS = [
    (400, {"errorName": "ValidationException"}, RESPONSE, STATE, "XKS_PROXY_INVALID_RESPONSE", "cannot interpret"),
    (400, {"errorName": "InvalidStateException"}, RESPONSE, KEY, "XKS_PROXY_NOT_REACHABLE", "is not enabled"),
    (400, {"errorName": "InvalidKeyUsageException"}, RESPONSE, KEY, "XKS_PROXY_INVALID_RESPONSE", "does not support the requested operation"),
    (401, {"errorName": "AuthenticationFailedException"}, "XksProxyIncorrectAuthenticationCredentialException", STATE, "INVALID_CREDENTIALS", "could not authenticate"),
    (403, {"errorName": "AccessDeniedException", "errorMessage": "private"}, RESPONSE, REFUSED, "XKS_PROXY_ACCESS_DENIED", "denied access"),
    (404, {"errorName": "KeyNotFoundException"}, RESPONSE, "XksKeyNotFoundException", "XKS_PROXY_INVALID_RESPONSE", "was not found"),
    (404, {"errorName": "InvalidUriPathException"}, "XksProxyInvalidConfigurationException", STATE, "XKS_PROXY_INVALID_CONFIGURATION", "invalid URI path"),
    (429, {"errorName": "ThrottlingException"}, REACH, STATE, "XKS_PROXY_NOT_REACHABLE", "very high request rate"),
    (501, {"errorName": "UnsupportedOperationException"}, RESPONSE, KEY, "XKS_PROXY_INVALID_RESPONSE", "does not support the requested operation"),
    (503, {"errorName": "DependencyTimeoutException"}, REACH, STATE, "XKS_PROXY_TIMED_OUT", "in the time allotted"),
    (500, {"errorName": "InternalException"}, RESPONSE, STATE, "XKS_PROXY_NOT_REACHABLE", "cannot communicate with the external key manager"),
    (500, {"errorName": "OtherException"}, RESPONSE, STATE, "XKS_PROXY_INVALID_RESPONSE", "cannot interpret"),
    (500, b"<html>", RESPONSE, STATE, "XKS_PROXY_INVALID_RESPONSE", "cannot interpret"),
    (200, b"", RESPONSE, STATE, "XKS_PROXY_INVALID_RESPONSE", "cannot interpret"),
    (200, {}, RESPONSE, STATE, "XKS_PROXY_INVALID_RESPONSE", "cannot interpret"),
    (200, b"{" + b" " * 40_000, RESPONSE, STATE, "XKS_PROXY_INVALID_RESPONSE", "cannot interpret"),
]


@pytest.mark.parametrize("status, answer, of_store, of_key, of_connection, text", FAULTS, ids=lambda value: str(value)[:40] if isinstance(value, (dict, bytes)) else "")
def test_each_answer_is_told_as_the_specification_says(world, status, answer, of_store, of_key, of_connection, text):
    arn, other, scripted = world.of_script(), world.other, world.scripted
    store = world.scripted_store
    blob = other.kms.encrypt(KeyId=arn, Plaintext=b"x")["CiphertextBlob"]
    for call, doing in (("encrypt", lambda: other.kms.encrypt(KeyId=arn, Plaintext=b"x")), ("decrypt", lambda: other.kms.decrypt(CiphertextBlob=blob))):
        with scripted.saying(call, status, answer), refused(REFUSED, 400, text) as refusal:
            doing()
        assert "private" not in refusal.message
    with scripted.saying("metadata", status, answer), refused(of_key, 400, text):
        other.key(store, scripted.key())
    with scripted.saying("health", status, answer):
        with refused(of_store, 400, text):
            other.create(world.known, XksProxyUriPath="/second/kms/xks/v1")
        with refused(of_store, 400, text):
            other.kms.update_custom_key_store(CustomKeyStoreId=store, XksProxyUriPath=PATH)
        other.kms.disconnect_custom_key_store(CustomKeyStoreId=store)
        assert other.connect(store) == ("FAILED", of_connection)
    other.kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    assert len(other.kms.describe_custom_key_stores()["CustomKeyStores"]) == 1


@pytest.mark.parametrize("change", [
    {"ciphertext": b64(b"short")}, {"initializationVector": b64(b"0" * 13)}, {"authenticationTag": b64(b"0" * 12)}, {"ciphertextMetadata": b64(b"0" * 21)},
    {"ciphertextDataIntegrityValue": b64(b"0" * 32)}, {"ciphertextDataIntegrityValue": None}, {"ciphertextMetadata": b64(b"v2")},
], ids=str)
def test_a_ciphertext_that_may_be_damaged_is_not_taken(world, change):
    arn = world.of_script()
    with world.scripted.saying("encrypt", 200, lambda answer: {name: value for name, value in (answer | change).items() if value is not None}):
        with refused(REFUSED, 400, "cannot interpret"):
            world.other.kms.generate_data_key(KeyId=arn, KeySpec="AES_256")


@pytest.mark.parametrize("change", [{"keySpec": "AES_128"}, {"keyUsage": ["ENCRYPT"]}, {"keyUsage": ["DECRYPT"]}, {"keyStatus": "DISABLED"}], ids=str)
def test_a_key_must_be_what_a_key_needs(world, change):
    world.of_script()
    with world.scripted.saying("metadata", 200, KEY_METADATA | change), refused(KEY, 400, "AES_256 key that is ENABLED"):
        world.other.key(world.scripted_store, world.scripted.key())


def test_a_proxy_without_a_key_manager_does_not_connect(world):
    world.of_script()
    kms, store = world.other.kms, world.scripted_store
    kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    fleet = [HEALTHY["ekmFleetDetails"][0] | {"healthStatus": state} for state in ("UNAVAILABLE", "UNAVAILABLE")]
    with world.scripted.saying("health", 200, HEALTHY | {"ekmFleetDetails": fleet}):
        assert world.other.connect(store) == ("FAILED", "XKS_PROXY_NOT_REACHABLE")
    kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    fleet[0]["healthStatus"] = "DEGRADED"
    with world.scripted.saying("health", 200, HEALTHY | {"ekmFleetDetails": fleet}):
        assert world.other.connect(store) == ("CONNECTED", None)


def test_hosts_that_may_not_be_called_and_cannot(world):
    """Nothing is called that the operator has not named; what is named and not there, or not who it says, is told apart."""
    for endpoint, text in (
        ("https://169.254.169.254", "not among those that this server may call"), ("https://localhost", "not among"), (f"https://a.{HOST}", "not among"),
        ("https://closed.localhost", "cannot communicate"), ("https://other.localhost", "cannot establish a TLS connection"),
    ):
        with refused(REACH, 400, text):
            world.other.create(world.known, XksProxyUriEndpoint=endpoint, XksProxyUriPath="/third/kms/xks/v1")


def test_without_a_list_nothing_is_called(fresh_server):
    server = fresh_server()
    kms = Clients(server.http, server.root).kms
    with refused(REACH, 400, "--xks-host"):
        kms.create_custom_key_store(
            CustomKeyStoreName="n", CustomKeyStoreType="EXTERNAL_KEY_STORE", XksProxyUriEndpoint="https://example.com", XksProxyUriPath="/kms/xks/v1",
            XksProxyConnectivity="PUBLIC_ENDPOINT", XksProxyAuthenticationCredential={"AccessKeyId": "A" * 20, "RawSecretAccessKey": "s" * 43},
        )


def test_a_proxy_that_does_not_answer_in_time(world, fresh_server):
    user = User(fresh_server, {HOST: world.scripted.port}, world.scripted.certificate, timeout_ms=2000)
    store = user.create(world.known)
    assert user.connect(store) == ("CONNECTED", None)
    arn = user.key(store, world.scripted.key())["Arn"]
    blob = user.kms.encrypt(KeyId=arn, Plaintext=b"x")["CiphertextBlob"]
    before = len(world.scripted.requests)
    with world.scripted.saying("decrypt", 0, "hang"), refused(REFUSED, 400, "did not respond in time"):
        user.kms.decrypt(CiphertextBlob=blob)
    assert [request[0].rsplit("/", 1)[1] for request in world.scripted.requests[before:]] == ["decrypt"], "it is asked once"
    assert user.kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"
    user.kms.disconnect_custom_key_store(CustomKeyStoreId=store)
    with world.scripted.saying("health", 0, "hang"):
        assert user.connect(store) == ("FAILED", "XKS_PROXY_TIMED_OUT")


def test_what_a_new_store_must_be_like(world):
    store, user = world.connected(), world.user
    name = user.described(store)["CustomKeyStoreName"]
    for code, asked in (
        ("XksProxyUriInUseException", {}),
        ("CustomKeyStoreNameInUseException", {"CustomKeyStoreName": name, "XksProxyUriPath": "/kms/xks/v1"}),
        ("XksProxyIncorrectAuthenticationCredentialException", {"XksProxyUriPath": "/other/kms/xks/v1", "path": True}),
        ("XksProxyInvalidConfigurationException", {"XksProxyUriPath": "/none/kms/xks/v1"}),
        ("XksProxyVpcEndpointServiceNotFoundException", {"XksProxyConnectivity": "VPC_ENDPOINT_SERVICE", "XksProxyVpcEndpointServiceName": "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0"}),
        ("ValidationException", {"XksProxyVpcEndpointServiceName": "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0"}),
        ("ValidationException", {"XksProxyConnectivity": None}),
        ("ValidationException", {"XksProxyUriEndpoint": None}),
        ("ValidationException", {"XksProxyUriPath": None}),
        ("ValidationException", {"XksProxyAuthenticationCredential": None}),
        ("ValidationException", {"KeyStorePassword": "password"}),
        ("ValidationException", {"XksProxyUriPath": "/kms/xks/v100"}),
        ("ValidationException", {"XksProxyUriEndpoint": f"https://{HOST}:443"}),
        ("ValidationException", {"XksProxyUriEndpoint": f"http://{HOST}"}),
        ("ValidationException", {"XksProxyAuthenticationCredential": {"AccessKeyId": "a" * 20, "RawSecretAccessKey": "s" * 43}}),
        ("ValidationException", {"CustomKeyStoreType": None}),
    ):
        known = world.known
        if asked.pop("path", None):
            world.holder.serve("/other/kms/xks/v1", world.held[:1], [credential()])
        assert outcome(lambda: user.create(known, **asked)) == (code, 400), asked
    assert len(user.kms.describe_custom_key_stores()["CustomKeyStores"]) == 1


def test_a_store_is_shown_without_its_secret(world):
    store, kms = world.connected(), world.user.kms
    entry = world.user.described(store)
    assert entry["CustomKeyStoreType"] == "EXTERNAL_KEY_STORE" and entry["ConnectionState"] == "CONNECTED"
    assert entry["XksProxyConfiguration"] == {"Connectivity": "PUBLIC_ENDPOINT", "AccessKeyId": world.known[0], "UriEndpoint": f"https://{HOST}", "UriPath": PATH}
    assert not {"CloudHsmClusterId", "TrustAnchorCertificate", "ConnectionErrorCode"} & set(entry)
    assert kms.describe_custom_key_stores(CustomKeyStoreName=entry["CustomKeyStoreName"])["CustomKeyStores"] == [entry]
    assert [page["CustomKeyStores"] for page in kms.get_paginator("describe_custom_key_stores").paginate(PaginationConfig={"PageSize": 1})] == [[entry]]
    made = [event for event in events(world.user.root, name="CreateCustomKeyStore") if event.get("errorCode") is None]
    assert made[-1]["requestParameters"]["xksProxyUriPath"] == PATH and world.known[1] not in json.dumps(events(world.user.root, name="CreateCustomKeyStore"))


def test_what_each_connection_state_allows(world, fresh_server):
    user, known = User(fresh_server, {HOST: world.scripted.port}, world.scripted.certificate), credential()
    kms, store = user.kms, user.create(known)
    named, invalid = {"CustomKeyStoreId": store}, ("CustomKeyStoreInvalidStateException", 400)
    external = world.scripted.key()
    assert user.described(store)["ConnectionState"] == "DISCONNECTED"
    assert outcome(lambda: kms.disconnect_custom_key_store(**named)) == invalid
    assert outcome(lambda: user.key(store, external)) == invalid
    kms.connect_custom_key_store(**named)
    assert user.described(store)["ConnectionState"] == "CONNECTING"
    for call in (lambda: kms.update_custom_key_store(**named, NewCustomKeyStoreName="n"), lambda: kms.delete_custom_key_store(**named)):
        assert outcome(call) == invalid
    assert user.connect(store) == ("CONNECTED", None)
    # While it is connected, name, path and credential change; where it is does not.
    kms.update_custom_key_store(**named, NewCustomKeyStoreName="renamed", XksProxyUriPath="/moved/kms/xks/v1")
    kms.update_custom_key_store(**named, XksProxyAuthenticationCredential={"AccessKeyId": "B" * 20, "RawSecretAccessKey": known[1]})
    entry = user.described(store)
    assert (entry["CustomKeyStoreName"], entry["XksProxyConfiguration"]["UriPath"], entry["XksProxyConfiguration"]["AccessKeyId"]) == ("renamed", "/moved/kms/xks/v1", "B" * 20)
    assert world.scripted.requests[-1][0] == "/moved/kms/xks/v1/health" and f"Credential={'B' * 20}/" in world.scripted.requests[-1][1]["authorization"]
    for change in ({"XksProxyUriEndpoint": f"https://{HOST}"}, {"XksProxyConnectivity": "PUBLIC_ENDPOINT"}):
        assert outcome(lambda change=change: kms.update_custom_key_store(**named, **change)) == invalid
    for change in ({"KeyStorePassword": "password"}, {"CloudHsmClusterId": "cluster-2345abcdefg"}):
        assert outcome(lambda change=change: kms.update_custom_key_store(**named, **change)) == ("ValidationException", 400)
    # The path it had is free again.
    second = user.create(known)
    assert outcome(lambda: kms.update_custom_key_store(**named, XksProxyUriPath=PATH)) == ("XksProxyUriInUseException", 400)
    assert outcome(lambda: kms.update_custom_key_store(**named, NewCustomKeyStoreName=user.described(second)["CustomKeyStoreName"])) == ("CustomKeyStoreNameInUseException", 400)
    kms.delete_custom_key_store(CustomKeyStoreId=second)
    key = user.key(store, external)["Arn"]
    assert outcome(lambda: user.key(store, external)) == ("XksKeyAlreadyInUseException", 400)
    assert outcome(lambda: kms.delete_custom_key_store(**named)) == ("CustomKeyStoreHasCMKsException", 400)
    with world.scripted.saying("health", 500, b""):
        kms.disconnect_custom_key_store(**named)
        assert user.connect(store) == ("FAILED", "XKS_PROXY_INVALID_RESPONSE")
    for call in (lambda: kms.connect_custom_key_store(**named), lambda: kms.update_custom_key_store(**named, NewCustomKeyStoreName="n")):
        assert outcome(call) == invalid
    with refused(REFUSED, 400, "not connected"):
        kms.encrypt(KeyId=key, Plaintext=b"x")
    kms.disconnect_custom_key_store(**named)
    kms.update_custom_key_store(**named, XksProxyUriEndpoint=f"https://{HOST.upper()}")
    assert user.connect(store) == ("CONNECTED", None)


def test_a_key_cannot_do_what_keys_of_stores_cannot(world):
    arn, kms, store = world.of_script(), world.other.kms, world.scripted_store
    origin = "origin is EXTERNAL_KEY_STORE which is not valid for this operation"
    for call in (
        lambda: kms.enable_key_rotation(KeyId=arn), lambda: kms.disable_key_rotation(KeyId=arn), lambda: kms.rotate_key_on_demand(KeyId=arn),
        lambda: kms.get_parameters_for_import(KeyId=arn, WrappingAlgorithm="RSAES_OAEP_SHA_256", WrappingKeySpec="RSA_2048"),
        lambda: kms.delete_imported_key_material(KeyId=arn), lambda: kms.generate_data_key_pair(KeyId=arn, KeyPairSpec="ECC_NIST_P256"),
    ):
        with refused("UnsupportedOperationException", 400, origin):
            call()
    assert kms.get_key_rotation_status(KeyId=arn)["KeyRotationEnabled"] is False
    of_store = {"Origin": "EXTERNAL_KEY_STORE", "CustomKeyStoreId": store, "XksKeyId": world.scripted.key()}
    for kind in ({"KeySpec": "RSA_2048", "KeyUsage": "ENCRYPT_DECRYPT"}, {"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"}, {"MultiRegion": True}):
        with refused("UnsupportedOperationException", 400, "symmetric encryption key of one Region"):
            kms.create_key(**of_store, **kind)
    for left_out in ("CustomKeyStoreId", "XksKeyId", "Origin"):
        with refused("ValidationException", 400):
            kms.create_key(**{name: value for name, value in of_store.items() if name != left_out})
    with refused("CustomKeyStoreNotFoundException", 400):
        kms.create_key(**of_store | {"CustomKeyStoreId": "cks-00000000000000000"})
    with refused("ValidationException", 400):
        kms.create_key(**of_store | {"Origin": "AWS_KMS"})
    with refused("XksKeyNotFoundException", 400):
        kms.create_key(**of_store | {"XksKeyId": "nobody"})
    with refused("UnsupportedOperationException", 400, "external key store"):
        kms.generate_random(NumberOfBytes=8, CustomKeyStoreId=store)


def test_a_deleted_key_leaves_its_external_key_as_it_is(world, fresh_server):
    """After its waiting period the KMS key opens nothing, and the external key can be that of another."""
    user, external, days = User(fresh_server, {HOST: world.scripted.port}, world.scripted.certificate), world.scripted.key(), 8
    store = user.create(credential())
    assert user.connect(store) == ("CONNECTED", None)
    key = user.key(store, external)["KeyId"]
    blob = user.kms.encrypt(KeyId=key, Plaintext=b"x")["CiphertextBlob"]
    user.kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
    assert outcome(lambda: user.key(store, external)) == ("XksKeyAlreadyInUseException", 400)
    with refused(REFUSED, 400, "is pending deletion"):
        user.kms.decrypt(CiphertextBlob=blob)
    before = len(world.scripted.requests)
    user.server.stop()
    user.server.environment |= ahead(days)
    user.server.start()
    assert run(user.server, "kms-key-deletion")["failures"] == 0
    assert len(world.scripted.requests) == before, "nothing is asked of the proxy"
    cli = CliAhead(user.server.http, user.server.root, days)
    assert cli.json("kms", "list-keys")["Keys"] == []
    created = cli.json("kms", "create-key", "--origin", "EXTERNAL_KEY_STORE", "--custom-key-store-id", store, "--xks-key-id", external)
    assert created["KeyMetadata"]["XksKeyConfiguration"] == {"Id": external}


def test_many_calls_at_once(world):
    """Connections are kept and shared; a proxy that closes them meanwhile is asked over new ones."""
    key, _ = world.key()
    kms, arn, failed = world.user.kms, key["Arn"], []

    def work():
        for _ in range(10):
            try:
                made = kms.generate_data_key(KeyId=arn, KeySpec="AES_256")
                assert kms.decrypt(CiphertextBlob=made["CiphertextBlob"])["Plaintext"] == made["Plaintext"]
            except Exception as error:  # noqa: BLE001
                failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert not failed
    blob = kms.encrypt(KeyId=arn, Plaintext=b"x")["CiphertextBlob"]
    port = world.holder.port
    world.holder.server.stop()
    with refused(REFUSED, 400, "cannot communicate"):
        kms.decrypt(CiphertextBlob=blob)
    world.holder.server.extra_arguments[1] = f"127.0.0.1:{port}"
    world.holder.server.start()
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


PROVIDER = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "ca_file" { type = string }
variable "stem" { type = string }

provider "aws" {
  custom_ca_bundle = var.ca_file
}
"""


@pytest.mark.extended
@pytest.mark.timeout(600)
def test_terraform_makes_stores_and_keys(world, tmp_path):
    """Apply, import, a plan without changes, and destroy: a store, and a key of a store that is connected."""
    from conformance.tests.server.test_terraform import Terraform, installed

    held, connected, known = next(world.free), world.connected(), credential()
    path = "/terraform/kms/xks/v1"
    world.holder.serve(path, [held], [known])
    main = PROVIDER + f"""
resource "aws_kms_custom_key_store" "elsewhere" {{
  custom_key_store_name  = "terraform"
  custom_key_store_type  = "EXTERNAL_KEY_STORE"
  xks_proxy_connectivity = "PUBLIC_ENDPOINT"
  xks_proxy_uri_endpoint = "https://{HOST}"
  xks_proxy_uri_path     = "{path}"
  xks_proxy_authentication_credential {{
    access_key_id         = "{known[0]}"
    raw_secret_access_key = "{known[1]}"
  }}
  lifecycle {{
    # In no answer after an import; the provider crashes where it sets it anew (5.100.0).
    ignore_changes = [xks_proxy_authentication_credential]
  }}
}}

resource "aws_kms_key" "elsewhere" {{
  description             = var.stem
  custom_key_store_id     = "{connected}"
  xks_key_id              = "{held.rsplit('/', 1)[1]}"
  deletion_window_in_days = 7
}}

output "store" {{ value = aws_kms_custom_key_store.elsewhere.id }}
output "key" {{ value = aws_kms_key.elsewhere.arn }}
"""
    user, (program, mirror) = world.user, installed()
    terraform = Terraform(program, mirror, tmp_path, user.server.https, user.server.root, "xks", main)
    terraform.run("init")
    terraform.run("apply", "-auto-approve")
    outputs = {name: output["value"] for name, output in json.loads(terraform.run("output", "-json").stdout).items()}
    assert user.described(outputs["store"])["XksProxyConfiguration"]["AccessKeyId"] == known[0]
    key = user.kms.describe_key(KeyId=outputs["key"])["KeyMetadata"]
    assert (key["Origin"], key["CustomKeyStoreId"]) == ("EXTERNAL_KEY_STORE", connected)

    terraform.run("state", "rm", "aws_kms_custom_key_store.elsewhere")
    terraform.run("import", "aws_kms_custom_key_store.elsewhere", outputs["store"])
    plan = terraform.run("plan", "-detailed-exitcode", expected=(0, 2))
    assert plan.returncode == 0, f"a plan wants changes:\n{plan.stdout[-4000:]}"
    terraform.run("destroy", "-auto-approve")
    assert user.kms.describe_key(KeyId=outputs["key"])["KeyMetadata"]["KeyState"] == "PendingDeletion"
    with refused("CustomKeyStoreNotFoundException", 400):
        user.described(outputs["store"])
