"""Our PKCS#11 module as programs use it: pkcs11-tool, OpenSSL's engine, and calls of its functions one by one."""

import ctypes
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from conformance.principals import unique
from conformance.server import binary, clean_environment

ENGINES = ("/usr/lib/x86_64-linux-gnu/engines-3/pkcs11.so", "/usr/lib/aarch64-linux-gnu/engines-3/pkcs11.so")
VENDOR = 0x80000000
# What docs/pkcs11-module.md names.
KMS_ENCRYPTION = VENDOR | 0x49524B01
KMS_DATA_KEY = VENDOR | 0x49524B02
KMS_CIPHERTEXT = VENDOR | 0x49524B01

CKR = {
    0x0: "OK", 0x5: "GENERAL_ERROR", 0x6: "FUNCTION_FAILED", 0x7: "ARGUMENTS_BAD", 0x1B: "ACTION_PROHIBITED", 0x11: "ATTRIBUTE_SENSITIVE",
    0x12: "ATTRIBUTE_TYPE_INVALID", 0x13: "ATTRIBUTE_VALUE_INVALID", 0x20: "DATA_INVALID", 0x21: "DATA_LEN_RANGE", 0x30: "DEVICE_ERROR",
    0x40: "ENCRYPTED_DATA_INVALID", 0x54: "FUNCTION_NOT_SUPPORTED", 0x60: "KEY_HANDLE_INVALID", 0x63: "KEY_TYPE_INCONSISTENT",
    0x68: "KEY_FUNCTION_NOT_PERMITTED", 0x6A: "KEY_UNEXTRACTABLE", 0x70: "MECHANISM_INVALID", 0x71: "MECHANISM_PARAM_INVALID",
    0x82: "OBJECT_HANDLE_INVALID", 0x91: "OPERATION_NOT_INITIALIZED", 0x90: "OPERATION_ACTIVE", 0xA0: "PIN_INCORRECT", 0xB3: "SESSION_HANDLE_INVALID",
    0xC0: "SIGNATURE_INVALID", 0xC1: "SIGNATURE_LEN_RANGE", 0xD1: "TEMPLATE_INCONSISTENT", 0x101: "USER_NOT_LOGGED_IN", 0x110: "WRAPPED_KEY_INVALID",
    0x150: "BUFFER_TOO_SMALL", 0x190: "CRYPTOKI_NOT_INITIALIZED", 0x191: "CRYPTOKI_ALREADY_INITIALIZED", 0x200: "FUNCTION_REJECTED",
    0x112: "WRAPPED_KEY_LEN_RANGE", 0x209: "PARAMETER_SET_NOT_SUPPORTED", 0xB5: "SESSION_READ_ONLY", 0x3: "SLOT_ID_INVALID", 0x62: "KEY_SIZE_RANGE", 0xD0: "TEMPLATE_INCOMPLETE", 0x100: "USER_ALREADY_LOGGED_IN",
}

# The functions in their order in the list, as far as the tests call them by name.
FUNCTIONS = """Initialize Finalize GetInfo GetFunctionList GetSlotList GetSlotInfo GetTokenInfo GetMechanismList GetMechanismInfo InitToken InitPIN SetPIN
OpenSession CloseSession CloseAllSessions GetSessionInfo GetOperationState SetOperationState Login Logout CreateObject CopyObject DestroyObject
GetObjectSize GetAttributeValue SetAttributeValue FindObjectsInit FindObjects FindObjectsFinal EncryptInit Encrypt EncryptUpdate EncryptFinal
DecryptInit Decrypt DecryptUpdate DecryptFinal DigestInit Digest DigestUpdate DigestKey DigestFinal SignInit Sign SignUpdate SignFinal
SignRecoverInit SignRecover VerifyInit Verify VerifyUpdate VerifyFinal VerifyRecoverInit VerifyRecover DigestEncryptUpdate DecryptDigestUpdate
SignEncryptUpdate DecryptVerifyUpdate GenerateKey GenerateKeyPair WrapKey UnwrapKey DeriveKey SeedRandom GenerateRandom GetFunctionStatus
CancelFunction WaitForSlotEvent""".split()

# Those that version 3.2 has behind them.
LATER_FUNCTIONS = """GetInterfaceList GetInterface LoginUser SessionCancel MessageEncryptInit EncryptMessage EncryptMessageBegin EncryptMessageNext
MessageEncryptFinal MessageDecryptInit DecryptMessage DecryptMessageBegin DecryptMessageNext MessageDecryptFinal MessageSignInit SignMessage
SignMessageBegin SignMessageNext MessageSignFinal MessageVerifyInit VerifyMessage VerifyMessageBegin VerifyMessageNext MessageVerifyFinal
EncapsulateKey DecapsulateKey VerifySignatureInit VerifySignature VerifySignatureUpdate VerifySignatureFinal GetSessionValidationFlags
AsyncComplete AsyncGetID AsyncJoin WrapKeyAuthenticated UnwrapKeyAuthenticated""".split()

CLASS, TOKEN, LABEL, ID, VALUE, KEY_TYPE, SENSITIVE, EXTRACTABLE, VALUE_LEN = 0x0, 0x1, 0x3, 0x102, 0x11, 0x100, 0x103, 0x162, 0x161
PUBLIC_KEY, PRIVATE_KEY, SECRET_KEY = 2, 3, 4
RSA, P256, P384 = "RSA_2048", "ECC_NIST_P256", "ECC_NIST_P384"


def new_key(kms, spec, usage):
    """A key with an alias of its own: its id, and the label that programs see."""
    key = kms.create_key(KeySpec=spec, KeyUsage=usage)["KeyMetadata"]["KeyId"]
    label = unique("key")
    kms.create_alias(AliasName=f"alias/{label}", TargetKeyId=key)
    return key, label


def module_path():
    """The module beside the server under test, or `IRONKEEP_PKCS11_MODULE`."""
    path = Path(os.environ.get("IRONKEEP_PKCS11_MODULE") or binary().resolve().parent / "libironkeep_pkcs11.so")
    assert path.is_file(), f"no module at {path}: build it with `cargo build --locked --workspace --lib`"
    return path


def module_environment(server, principal, endpoint=None):
    """What tells the module where KMS is and who calls; without a principal a login is needed."""
    endpoint = endpoint or server.http
    environment = {"AWS_ENDPOINT_URL": endpoint.url, "AWS_REGION": endpoint.region, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
    if endpoint.ca_file:
        environment["AWS_CA_BUNDLE"] = endpoint.ca_file
    return environment | (principal.environment() if principal else {})


class Programs:
    """Programs that load the module, each as `principal` at `endpoint`."""

    def __init__(self, server, principal, folder, endpoint=None, **environment):
        self.folder = Path(folder)
        self.log = self.folder / "pkcs11.log"
        self.environment = clean_environment(folder) | module_environment(server, principal, endpoint) | {"IRONKEEP_PKCS11_LOG": str(self.log)} | environment

    def run(self, *command, check=True, stdin=b"", seconds=60):
        done = subprocess.run(list(map(str, command)), env=self.environment, cwd=self.folder, input=stdin, capture_output=True, timeout=seconds)
        if check:
            assert done.returncode == 0, f"{command}:\n{done.stdout.decode(errors='replace')}{done.stderr.decode(errors='replace')}{self.why()}"
        return done

    def why(self):
        """What the module's log says."""
        return self.log.read_text() if self.log.exists() else ""

    def tool(self, *arguments, check=True, **options):
        """pkcs11-tool, from Debian's package `opensc`."""
        if not shutil.which("pkcs11-tool"):
            pytest.skip("pkcs11-tool is missing: install Debian's package `opensc`")
        return self.run("pkcs11-tool", "--module", module_path(), *arguments, check=check, **options)

    def settings(self, *lines):
        """The one token, with these settings."""
        path = self.folder / "tokens.toml"
        path.write_text("\n".join(("[[token]]", *lines)))
        self.environment["IRONKEEP_PKCS11_CONFIG"] = str(path)
        return self

    def with_engine(self):
        """The environment in which openssl's engine `pkcs11` loads the module."""
        engine = next((path for path in ENGINES if Path(path).exists()), None)
        if not engine:
            pytest.skip("OpenSSL's engine is missing: install Debian's package `libengine-pkcs11-openssl`")
        configuration = self.folder / "openssl.cnf"
        configuration.write_text(
            "openssl_conf = init\n[init]\nengines = engines\n[engines]\npkcs11 = pkcs11\n"
            f"[pkcs11]\nengine_id = pkcs11\ndynamic_path = {engine}\nMODULE_PATH = {module_path()}\ninit = 0\n"
            "[req]\ndistinguished_name = name\n[name]\n"
        )
        self.environment["OPENSSL_CONF"] = str(configuration)
        return self

    def openssl(self, *arguments, **options):
        return self.run("openssl", *arguments, **options)


class Attribute(ctypes.Structure):
    _fields_ = [("type", ctypes.c_ulong), ("value", ctypes.c_void_p), ("length", ctypes.c_ulong)]


class Mechanism(ctypes.Structure):
    _fields_ = [("mechanism", ctypes.c_ulong), ("parameter", ctypes.c_void_p), ("length", ctypes.c_ulong)]


class Interface(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("functions", ctypes.c_void_p), ("flags", ctypes.c_ulong)]


class Refused(Exception):
    """A call answered another value than CKR_OK."""


def number(value):
    return value.to_bytes(ctypes.sizeof(ctypes.c_ulong), "little")


class Module:
    """The module loaded into this process, its functions called by name. Use as a context manager."""

    def __init__(self, environment):
        self.environment = environment
        pointer = ctypes.c_void_p()
        assert ctypes.CDLL(str(module_path())).C_GetFunctionList(ctypes.byref(pointer)) == 0
        # After the version the functions, each a pointer.
        size = ctypes.sizeof(ctypes.c_void_p)
        self.functions = {name: ctypes.c_void_p.from_address(pointer.value + size * (1 + index)).value for index, name in enumerate(FUNCTIONS)}

    def rv(self, name, *arguments):
        """What a function answers, as a name."""
        prototype = ctypes.CFUNCTYPE(ctypes.c_ulong, *[ctypes.c_ulong if isinstance(argument, int) else ctypes.c_void_p for argument in arguments])
        arguments = [argument if isinstance(argument, int) or argument is None else ctypes.cast(argument, ctypes.c_void_p) for argument in arguments]
        value = prototype(self.functions[name])(*arguments)
        return CKR.get(value, hex(value))

    def call(self, name, *arguments):
        answer = self.rv(name, *arguments)
        if answer != "OK":
            raise Refused(answer)

    def __enter__(self):
        self.before = {name: os.environ.get(name) for name in self.environment}
        os.environ.update(self.environment)
        try:
            self.call("Initialize", None)
        except BaseException:
            self.restore()
            raise
        return self

    def __exit__(self, kind, value, trace):
        try:
            self.call("Finalize", None)
        finally:
            self.restore()

    def restore(self):
        for name, value in self.before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value

    def session(self, slot=0, writable=True):
        handle = ctypes.c_ulong()
        self.call("OpenSession", slot, 4 | (2 if writable else 0), None, None, ctypes.byref(handle))
        return Session(self, handle.value)


def template(attributes):
    """A template of `(type, bytes, int or bool)`; what it points to is kept with it."""
    values = [bytes([value]) if isinstance(value, bool) else number(value) if isinstance(value, int) else value for _, value in attributes]
    buffers = [ctypes.create_string_buffer(value, len(value)) if value else None for value in values]
    made = (Attribute * len(attributes))(*[
        Attribute(kind, ctypes.cast(buffer, ctypes.c_void_p) if buffer else None, len(value))
        for (kind, _), buffer, value in zip(attributes, buffers, values)
    ])
    made.kept = buffers
    return made


def mechanism(kind, parameter=None):
    if isinstance(parameter, dict):
        parameter = json.dumps(parameter).encode()
    buffer = ctypes.create_string_buffer(parameter, len(parameter)) if parameter else None
    made = Mechanism(kind, ctypes.cast(buffer, ctypes.c_void_p) if buffer else None, len(parameter or b""))
    made.kept = buffer
    return ctypes.byref(made)


class LaterModule(Module):
    """The same by its interface of version 3.2."""

    def __init__(self, environment):
        self.environment, pointer = environment, ctypes.POINTER(Interface)()
        get = ctypes.CDLL(str(module_path())).C_GetInterface
        assert get(b"PKCS 11", bytes([3, 2]), ctypes.byref(pointer), 0) == 0
        self.interface = pointer.contents
        size = ctypes.sizeof(ctypes.c_void_p)
        names = FUNCTIONS + LATER_FUNCTIONS
        self.functions = {name: ctypes.c_void_p.from_address(self.interface.functions + size * (1 + index)).value for index, name in enumerate(names)}


class Session:
    """A session; each method is the function of that name with values of Python."""

    def __init__(self, module, handle):
        self.module, self.handle = module, handle

    def call(self, name, *arguments):
        self.module.call(name, self.handle, *arguments)

    def login(self, pin, user=1):
        self.call("Login", user, pin, len(pin))

    def find(self, *attributes):
        made = template(attributes)
        self.call("FindObjectsInit", made, len(made))
        found, count = (ctypes.c_ulong * 100)(), ctypes.c_ulong()
        handles = []
        while True:
            self.call("FindObjects", found, 100, ctypes.byref(count))
            if not count.value:
                break
            handles += found[: count.value]
        self.call("FindObjectsFinal")
        return handles

    def one(self, *attributes):
        (handle,) = self.find(*attributes)
        return handle

    def attribute(self, key, kind):
        wanted = (Attribute * 1)(Attribute(kind, None, 0))
        self.call("GetAttributeValue", key, wanted, 1)
        buffer = ctypes.create_string_buffer(wanted[0].length + 1)
        wanted[0].value = ctypes.cast(buffer, ctypes.c_void_p)
        self.call("GetAttributeValue", key, wanted, 1)
        return buffer.raw[: wanted[0].length]

    def filled(self, name, *arguments, room=8192):
        """Calls a function that ends with room for an answer."""
        buffer, length = ctypes.create_string_buffer(room), ctypes.c_ulong(room)
        self.call(name, *arguments, buffer, ctypes.byref(length))
        return buffer.raw[: length.value]

    def sign(self, key, kind, data, parameter=None):
        self.call("SignInit", mechanism(kind, parameter), key)
        return self.filled("Sign", data, len(data))

    def verify(self, key, kind, data, signature, parameter=None):
        self.call("VerifyInit", mechanism(kind, parameter), key)
        self.call("Verify", data, len(data), signature, len(signature))

    def encrypt(self, key, kind, data, parameter=None):
        self.call("EncryptInit", mechanism(kind, parameter), key)
        return self.filled("Encrypt", data, len(data))

    def decrypt(self, key, kind, data, parameter=None):
        self.call("DecryptInit", mechanism(kind, parameter), key)
        return self.filled("Decrypt", data, len(data))

    def generate(self, kind, *attributes, parameter=None):
        made, handle = template(attributes), ctypes.c_ulong()
        self.call("GenerateKey", mechanism(kind, parameter), made, len(made), ctypes.byref(handle))
        return handle.value

    def generate_pair(self, kind, public, private):
        public, private, handles = template(public), template(private), (ctypes.c_ulong(), ctypes.c_ulong())
        self.call("GenerateKeyPair", mechanism(kind), public, len(public), private, len(private), *map(ctypes.byref, handles))
        return handles[0].value, handles[1].value

    def encapsulate(self, key, kind, *attributes, room=2048):
        """The ciphertext, and the shared secret's handle."""
        made, handle, buffer, length = template(attributes), ctypes.c_ulong(), ctypes.create_string_buffer(room), ctypes.c_ulong(room)
        self.call("EncapsulateKey", mechanism(kind), key, made, len(made), buffer, ctypes.byref(length), ctypes.byref(handle))
        return buffer.raw[: length.value], handle.value

    def decapsulate(self, key, kind, ciphertext, *attributes):
        made, handle = template(attributes), ctypes.c_ulong()
        self.call("DecapsulateKey", mechanism(kind), key, made, len(made), ciphertext, len(ciphertext), ctypes.byref(handle))
        return handle.value

    def unwrap(self, key, kind, wrapped, *attributes, parameter=None):
        made, handle = template(attributes), ctypes.c_ulong()
        self.call("UnwrapKey", mechanism(kind, parameter), key, wrapped, len(wrapped), made, len(made), ctypes.byref(handle))
        return handle.value

    def wrap(self, wrapping, key, kind, parameter=None):
        return self.filled("WrapKey", mechanism(kind, parameter), wrapping, key)
