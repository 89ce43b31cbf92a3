"""The module's functions one by one: what they answer, and what KMS's refusals become."""

import ctypes
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from conformance.clocks import ahead
from conformance.pkcs11 import (
    CLASS, EXTRACTABLE, FUNCTIONS, ID, KEY_TYPE, KMS_CIPHERTEXT, KMS_DATA_KEY, KMS_ENCRYPTION, LABEL, P256, PRIVATE_KEY, PUBLIC_KEY, RSA, SECRET_KEY, SENSITIVE, TOKEN,
    VALUE, VALUE_LEN, Module, Refused, mechanism, module_environment, new_key,
)
from conformance.principals import Clients, Principal, allow, create_role, unique
from conformance.server import clean_environment

ROOT = Path(__file__).resolve().parents[3]
SHA256_RSA, OAEP, ECDSA_SHA256, SHA256_HMAC = 0x40, 0x9, 0x1044, 0x251
AES = 0x1F
OPEN = ((CLASS, SECRET_KEY), (TOKEN, False), (KEY_TYPE, AES), (SENSITIVE, False), (EXTRACTABLE, True))


@pytest.fixture
def environment(server, tmp_path):
    return module_environment(server, server.root) | {"IRONKEEP_PKCS11_LOG": str(tmp_path / "log")}


@pytest.fixture
def module(environment):
    with Module(environment) as module:
        yield module


@pytest.fixture
def session(module):
    return module.session()


def refuses(code):
    return pytest.raises(Refused, match=f"^{code}$")


def test_the_life_of_the_module(environment):
    module = Module(environment)
    assert module.rv("GetInfo", None) == "CRYPTOKI_NOT_INITIALIZED"
    assert module.rv("Finalize", None) == "CRYPTOKI_NOT_INITIALIZED"
    for _ in range(2):
        with module:
            assert module.rv("Initialize", None) == "CRYPTOKI_ALREADY_INITIALIZED"
            session = module.session()
            assert module.rv("GetInfo", None) == "ARGUMENTS_BAD"
            assert module.rv("GetSlotInfo", 7, None) == "SLOT_ID_INVALID"
            assert module.rv("CloseSession", session.handle) == "OK"
            assert module.rv("CloseSession", session.handle) == "SESSION_HANDLE_INVALID"
        assert module.rv("CloseAllSessions", 0) == "CRYPTOKI_NOT_INITIALIZED"


def test_every_function_survives_a_call_with_nothing(environment):
    """Null pointers and no lengths: each function answers, and none by a panic, which would be a general error."""
    module, nothing = Module(environment), [0] * 8
    for name in FUNCTIONS:
        expected = "ARGUMENTS_BAD" if name == "GetFunctionList" else "CRYPTOKI_NOT_INITIALIZED"
        if name != "Initialize":
            assert module.rv(name, *nothing) == expected, name
    with module:
        session = module.session()
        # Those that end what the others need, or begin with a pointer.
        apart = ("Finalize", "CloseSession", "CloseAllSessions", "Initialize", "GetInfo", "GetFunctionList")
        for first in (session.handle, 0, 2**63):
            answers = {name: module.rv(name, first, *nothing[1:]) for name in FUNCTIONS if name not in apart}
            assert "GENERAL_ERROR" not in answers.values(), answers
            done = {name for name, answer in answers.items() if answer == "OK"}
            assert done == ({"FindObjectsInit", "FindObjectsFinal"} if first == session.handle else set()), answers


def test_a_forked_child_starts_anew_and_leaves_the_parent_alone(module, session, root):
    _, label = new_key(root.kms, P256, "SIGN_VERIFY")
    key = session.one((CLASS, PRIVATE_KEY), (LABEL, label.encode()))
    session.sign(key, ECDSA_SHA256, b"x")
    child = os.fork()
    if child == 0:
        try:
            answers = [module.rv("CloseAllSessions", 0), module.rv("Initialize", None)]
            own = module.session()
            own.sign(own.one((CLASS, PRIVATE_KEY), (LABEL, label.encode())), ECDSA_SHA256, b"x")
            answers.append(module.rv("Finalize", None))
            os._exit(0 if answers == ["CRYPTOKI_NOT_INITIALIZED", "OK", "OK"] else 1)
        except BaseException:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert len(session.sign(key, ECDSA_SHA256, b"x")) == 64


def test_refusals_of_kms_and_what_they_become(server, root, user, environment):
    key, label = new_key(root.kms, RSA, "SIGN_VERIFY")
    web = user(allow(["kms:DescribeKey", "kms:Sign"]))
    with Module(environment | module_environment(server, web.principal)) as module:
        session = module.session()
        # It may not list keys, and names one.
        with refuses("FUNCTION_REJECTED"):
            session.find((CLASS, PRIVATE_KEY))
        private = session.one((CLASS, PRIVATE_KEY), (LABEL, label.encode()))
        public = session.one((CLASS, PUBLIC_KEY), (LABEL, label.encode()))
        signature = session.sign(private, SHA256_RSA, b"x")
        assert len(signature) == 256
        with refuses("FUNCTION_REJECTED"):
            session.verify(public, SHA256_RSA, b"x", signature)
        root.kms.disable_key(KeyId=key)
        with refuses("KEY_FUNCTION_NOT_PERMITTED"):
            session.sign(private, SHA256_RSA, b"x")
        root.kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
        with refuses("KEY_FUNCTION_NOT_PERMITTED"):
            session.sign(private, SHA256_RSA, b"x")
        with refuses("FUNCTION_REJECTED"):
            session.call("GenerateRandom", ctypes.create_string_buffer(8), 8)
        root.iam.delete_access_key(UserName=web.principal.name, AccessKeyId=web.principal.access_key_id)
        with refuses("USER_NOT_LOGGED_IN"):
            session.sign(private, SHA256_RSA, b"x")


def test_what_does_not_fit_is_refused_before_kms_is_asked(session, root):
    sign_key, sign_label = new_key(root.kms, RSA, "SIGN_VERIFY")
    _, curve_label = new_key(root.kms, P256, "SIGN_VERIFY")
    _, crypt_label = new_key(root.kms, RSA, "ENCRYPT_DECRYPT")
    rsa, curve, crypt = (session.one((CLASS, PRIVATE_KEY), (LABEL, label.encode())) for label in (sign_label, curve_label, crypt_label))
    public = session.one((CLASS, PUBLIC_KEY), (ID, sign_key.encode()))
    with refuses("KEY_TYPE_INCONSISTENT"):
        session.sign(curve, SHA256_RSA, b"x")
    with refuses("KEY_TYPE_INCONSISTENT"):
        session.sign(public, SHA256_RSA, b"x")
    with refuses("KEY_FUNCTION_NOT_PERMITTED"):
        session.sign(crypt, SHA256_RSA, b"x")
    with refuses("MECHANISM_INVALID"):
        session.sign(rsa, 0x3, b"x")
    with refuses("MECHANISM_PARAM_INVALID"):
        session.decrypt(crypt, OAEP, b"x" * 256)
    with refuses("KEY_HANDLE_INVALID"):
        session.sign(4_000_001, SHA256_RSA, b"x")
    with refuses("OPERATION_NOT_INITIALIZED"):
        session.filled("Sign", b"x", 1)
    for kind in (VALUE, 0x123):
        with refuses("ATTRIBUTE_SENSITIVE"):
            session.attribute(rsa, kind)
    with refuses("ATTRIBUTE_TYPE_INVALID"):
        session.attribute(rsa, 0x180)
    with refuses("FUNCTION_NOT_SUPPORTED"):
        session.call("DigestInit", mechanism(0x250))
    with refuses("ACTION_PROHIBITED"):
        session.call("DestroyObject", rsa)
    # Too little room says how much there must be, and the signature goes on.
    session.call("SignInit", mechanism(SHA256_RSA), rsa)
    with refuses("OPERATION_ACTIVE"):
        session.call("SignInit", mechanism(SHA256_RSA), rsa)
    length = ctypes.c_ulong(10)
    with refuses("BUFFER_TOO_SMALL"):
        session.call("Sign", b"x", 1, ctypes.create_string_buffer(10), ctypes.byref(length))
    assert length.value == 256
    assert len(session.filled("Sign", b"x", 1)) == 256


def test_a_mac(session, root):
    key, label = new_key(root.kms, "HMAC_256", "GENERATE_VERIFY_MAC")
    handle = session.one((CLASS, SECRET_KEY), (LABEL, label.encode()))
    mac = session.sign(handle, SHA256_HMAC, b"message")
    assert mac == root.kms.generate_mac(KeyId=key, MacAlgorithm="HMAC_SHA_256", Message=b"message")["Mac"]
    session.verify(handle, SHA256_HMAC, b"message", mac)
    with refuses("SIGNATURE_INVALID"):
        session.verify(handle, SHA256_HMAC, b"messagf", mac)
    with refuses("SIGNATURE_LEN_RANGE"):
        session.verify(handle, SHA256_HMAC, b"message", mac[1:])
    with refuses("DATA_LEN_RANGE"):
        session.sign(handle, SHA256_HMAC, b"x" * 4097)


def test_encryption_in_the_form_of_kms(session, root):
    key, label = new_key(root.kms, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT")
    handle = session.one((CLASS, SECRET_KEY), (LABEL, label.encode()))
    context = {"tenant": "a"}
    blob = session.encrypt(handle, KMS_ENCRYPTION, b"secret", context)
    assert root.kms.decrypt(CiphertextBlob=blob, EncryptionContext=context)["Plaintext"] == b"secret"
    assert session.decrypt(handle, KMS_ENCRYPTION, blob, context) == b"secret"
    for other in (None, {"tenant": "b"}):
        with refuses("ENCRYPTED_DATA_INVALID"):
            session.decrypt(handle, KMS_ENCRYPTION, blob, other)
    with refuses("MECHANISM_PARAM_INVALID"):
        session.encrypt(handle, KMS_ENCRYPTION, b"secret", b"no object")
    with refuses("DATA_LEN_RANGE"):
        session.encrypt(handle, KMS_ENCRYPTION, b"x" * 4097)
    # What had no room is kept, and KMS is not asked again.
    session.call("DecryptInit", mechanism(KMS_ENCRYPTION, context), handle)
    length = ctypes.c_ulong(2)
    with refuses("BUFFER_TOO_SMALL"):
        session.call("Decrypt", blob, len(blob), ctypes.create_string_buffer(2), ctypes.byref(length))
    root.kms.disable_key(KeyId=key)
    assert session.filled("Decrypt", blob, len(blob), room=length.value) == b"secret"
    with refuses("KEY_FUNCTION_NOT_PERMITTED"):
        session.decrypt(handle, KMS_ENCRYPTION, blob, context)


def test_the_master_key_of_a_database_and_the_key_of_sse_c(module, root, secure_root):
    """A data key is wrapped by a key of KMS and opened with it again, in another session; turned off, it opens no more."""
    key, label = new_key(root.kms, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT")
    made = module.session()
    data_key = made.generate(KMS_DATA_KEY, *OPEN, (VALUE_LEN, 32), parameter={"KeyId": f"alias/{label}", "EncryptionContext": {"use": "ssec"}})
    value, wrapped = made.attribute(data_key, VALUE), made.attribute(data_key, KMS_CIPHERTEXT)
    assert len(value) == 32
    made.call("CloseSession")
    bucket, name = unique("bucket"), "object"
    root.s3.create_bucket(Bucket=bucket)
    root.s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": [{
        "ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]},
    }]})
    secure_root.s3.put_object(Bucket=bucket, Key=name, Body=b"body", SSECustomerAlgorithm="AES256", SSECustomerKey=value)

    session = module.session()
    with refuses("OBJECT_HANDLE_INVALID"):
        session.attribute(data_key, VALUE)
    handle = session.one((CLASS, SECRET_KEY), (LABEL, label.encode()))
    opened = session.unwrap(handle, KMS_ENCRYPTION, wrapped, *OPEN, parameter={"use": "ssec"})
    got = secure_root.s3.get_object(Bucket=bucket, Key=name, SSECustomerAlgorithm="AES256", SSECustomerKey=session.attribute(opened, VALUE))
    assert got["Body"].read() == b"body"
    again = session.wrap(handle, opened, KMS_ENCRYPTION, {"use": "ssec"})
    assert root.kms.decrypt(CiphertextBlob=again, EncryptionContext={"use": "ssec"})["Plaintext"] == value
    # A key that is not to leave its session does not.
    kept = session.unwrap(handle, KMS_ENCRYPTION, wrapped, (CLASS, SECRET_KEY), (KEY_TYPE, AES), parameter={"use": "ssec"})
    with refuses("ATTRIBUTE_SENSITIVE"):
        session.attribute(kept, VALUE)
    with refuses("KEY_UNEXTRACTABLE"):
        session.wrap(handle, kept, KMS_ENCRYPTION)
    with refuses("TEMPLATE_INCONSISTENT"):
        session.unwrap(handle, KMS_ENCRYPTION, wrapped, *OPEN, (TOKEN, True), parameter={"use": "ssec"})
    root.kms.disable_key(KeyId=key)
    with refuses("KEY_FUNCTION_NOT_PERMITTED"):
        session.unwrap(handle, KMS_ENCRYPTION, wrapped, *OPEN, parameter={"use": "ssec"})


def test_a_login_is_credentials(server, root, user, environment):
    _, label = new_key(root.kms, P256, "SIGN_VERIFY")
    web = user(allow(["kms:DescribeKey", "kms:Sign", "sts:AssumeRole"])).principal
    bare = {name: value for name, value in environment.items() if not name.startswith("AWS_ACCESS") and not name.startswith("AWS_SECRET")}
    with Module(bare) as module:
        session = module.session()
        assert session.find((LABEL, label.encode())) == []
        with refuses("USER_NOT_LOGGED_IN"):
            session.call("GenerateRandom", ctypes.create_string_buffer(8), 8)
        for pin in (b"", b"1234", f"{web.access_key_id}:wrong".encode()):
            with refuses("PIN_INCORRECT"):
                session.login(pin)
        session.login(f"{web.access_key_id}:{web.secret_access_key}".encode())
        with refuses("USER_ALREADY_LOGGED_IN"):
            session.login(b"1234")
        key = session.one((CLASS, PRIVATE_KEY), (LABEL, label.encode()))
        assert len(session.sign(key, ECDSA_SHA256, b"x")) == 64
        session.call("Logout")
        role = create_role(root, {"AWS": web.arn}, allow(["kms:DescribeKey", "kms:Sign"]))
        temporary = Principal.of_session(Clients(server.http, web).sts.assume_role(RoleArn=role, RoleSessionName="pkcs11"))
        session.login(f"{temporary.access_key_id}:{temporary.secret_access_key}:{temporary.session_token}".encode())
        assert len(session.sign(key, ECDSA_SHA256, b"x")) == 64
        session.call("Logout")
        with refuses("KEY_HANDLE_INVALID"):
            session.sign(key, ECDSA_SHA256, b"x")


def test_sessions_in_threads(module, root):
    key, label = new_key(root.kms, P256, "SIGN_VERIFY")
    handle = module.session().one((CLASS, PRIVATE_KEY), (LABEL, label.encode()))
    signatures, wrong = [], []

    def work():
        try:
            session = module.session()
            signatures.extend(session.sign(handle, ECDSA_SHA256, b"x") for _ in range(25))
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong and len(set(signatures)) == 200
    public = module.session()
    verifier = public.one((CLASS, PUBLIC_KEY), (ID, key.encode()))
    for signature in signatures[::20]:
        public.verify(verifier, ECDSA_SHA256, b"x", signature)


def test_tokens_that_a_file_names(server, root, environment, tmp_path):
    """Two tokens: one shows a single key, the other is where nobody answers."""
    key, label = new_key(root.kms, P256, "SIGN_VERIFY")
    _, other = new_key(root.kms, P256, "SIGN_VERIFY")
    settings = tmp_path / "tokens.toml"
    settings.write_text(
        f'[[token]]\nlabel = "web"\nkeys = ["alias/{label}"]\nendpoint-url = "{server.https.url}"\nca-bundle = "{server.https.ca_file}"\n'
        '[[token]]\nlabel = "nowhere"\nendpoint-url = "http://127.0.0.1:1"\ntimeout-seconds = 2\n'
    )
    with Module(environment | {"IRONKEEP_PKCS11_CONFIG": str(settings)}) as module:
        web, nowhere = module.session(0), module.session(1)
        assert len(web.find()) == 2 and web.find((LABEL, other.encode())) == []
        assert len(web.sign(web.one((CLASS, PRIVATE_KEY)), ECDSA_SHA256, b"x")) == 64
        with refuses("DEVICE_ERROR"):
            nowhere.find((CLASS, PRIVATE_KEY))
    assert "cannot connect" in (tmp_path / "log").read_text()
    settings.write_text("[[token]]\nlable = 'web'\n")
    with refuses("GENERAL_ERROR"), Module(environment | {"IRONKEEP_PKCS11_CONFIG": str(settings)}):
        pass
    assert "lable" in (tmp_path / "log").read_text()


def test_a_server_that_is_away_for_a_while(fresh_server, tmp_path):
    """Its connections have ended when it is back: the next call makes another."""
    server = fresh_server(extra_arguments=["--https", "off"])
    server.extra_arguments += ["--http", f"127.0.0.1:{server.http.port}"]
    root = Clients(server.http, server.root)
    _, label = new_key(root.kms, P256, "SIGN_VERIFY")
    with Module(module_environment(server, server.root) | {"IRONKEEP_PKCS11_LOG": str(tmp_path / "log")}) as module:
        session = module.session()
        key = session.one((CLASS, PRIVATE_KEY), (LABEL, label.encode()))
        session.sign(key, ECDSA_SHA256, b"x")
        server.stop()
        with refuses("DEVICE_ERROR"):
            session.sign(key, ECDSA_SHA256, b"x")
        server.start()
        session.sign(key, ECDSA_SHA256, b"x")
        server.restart()
        assert len(session.sign(key, ECDSA_SHA256, b"x")) == 64


RENEWAL = """
import os, sys
from conformance.pkcs11 import CLASS, LABEL, PRIVATE_KEY, Module, Refused
file, label = sys.argv[1:]
with Module({}) as module:
    session = module.session()
    try:
        session.find((CLASS, PRIVATE_KEY), (LABEL, label.encode()))
    except Refused as refused:
        print(refused)
    os.replace(file + ".new", file)
    print(len(session.sign(session.one((CLASS, PRIVATE_KEY), (LABEL, label.encode())), 0x1044, b"x")))
"""


@pytest.mark.long
def test_credentials_that_are_renewed_in_their_file(fresh_server, tmp_path):
    """The session's credentials expire; whatever renews them writes the file, and the module reads it again."""
    server = fresh_server()
    root = Clients(server.http, server.root)
    _, label = new_key(root.kms, P256, "SIGN_VERIFY")
    temporary = Principal.of_session(root.sts.get_session_token() | {"AssumedRoleUser": {"Arn": server.root.arn}})
    written = "[default]\naws_access_key_id = {}\naws_secret_access_key = {}\n"
    file = tmp_path / "credentials"
    file.write_text(written.format(temporary.access_key_id, temporary.secret_access_key) + f"aws_session_token = {temporary.session_token}\n")
    (tmp_path / "credentials.new").write_text(written.format(server.root.access_key_id, server.root.secret_access_key))
    server.environment = ahead(2)
    server.restart()
    environment = clean_environment(tmp_path) | ahead(2) | module_environment(server, None) | {"AWS_SHARED_CREDENTIALS_FILE": str(file)}
    environment |= {name: os.environ[name] for name in ("IRONKEEP_BIN", "IRONKEEP_PKCS11_MODULE") if name in os.environ}
    done = subprocess.run([sys.executable, "-c", RENEWAL, file, label], env=environment, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["USER_NOT_LOGGED_IN", "64"], done.stderr
