"""ML-DSA and ML-KEM through the module, and its interface of version 3.2, which the second needs."""

import ctypes

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import mldsa, mlkem

from conformance.pkcs11 import (
    CLASS, EXTRACTABLE, FUNCTIONS, KEY_TYPE, LABEL, LATER_FUNCTIONS, PRIVATE_KEY, PUBLIC_KEY, SENSITIVE, TOKEN, VALUE, Interface, LaterModule, Module, Refused,
    mechanism, module_environment, module_path, new_key, number,
)
from conformance.principals import unique

CKM_ML_KEM_PAIR, CKM_ML_KEM, CKM_ML_DSA_PAIR, CKM_ML_DSA = 0xF, 0x17, 0x1C, 0x1D
CKK_ML_KEM, CKK_ML_DSA, GENERIC_SECRET = 0x49, 0x4A, 0x10
PARAMETER_SET, ENCAPSULATE, DECAPSULATE, SIGN, VERIFY, PUBLIC_KEY_INFO = 0x61D, 0x633, 0x634, 0x108, 0x10A, 0x129
OPEN = ((KEY_TYPE, GENERIC_SECRET), (SENSITIVE, False), (EXTRACTABLE, True))
ML_DSA = {"ML_DSA_44": (1, 2420, mldsa.MLDSA44PublicKey), "ML_DSA_65": (2, 3309, mldsa.MLDSA65PublicKey), "ML_DSA_87": (3, 4627, mldsa.MLDSA87PublicKey)}
ML_KEM = {"ML_KEM_512": (1, 768), "ML_KEM_768": (2, 1088), "ML_KEM_1024": (3, 1568)}


@pytest.fixture
def environment(server, tmp_path):
    return module_environment(server, server.root) | {"IRONKEEP_PKCS11_LOG": str(tmp_path / "log")}


@pytest.fixture(params=[Module, LaterModule], ids=["2.40", "3.2"])
def session(request, environment):
    with request.param(environment) as module:
        yield module.session()


@pytest.fixture
def later(environment):
    with LaterModule(environment) as module:
        yield module.session()


def refuses(code):
    return pytest.raises(Refused, match=f"^{code}$")


def halves(session, label):
    return session.one((LABEL, label.encode()), (CLASS, PRIVATE_KEY)), session.one((LABEL, label.encode()), (CLASS, PUBLIC_KEY))


@pytest.mark.parametrize("spec", ML_DSA)
def test_a_signature_of_ml_dsa(session, root, spec):
    key, label = new_key(root.kms, spec, "SIGN_VERIFY")
    private, public = halves(session, label)
    parameter_set, length, kind = ML_DSA[spec]
    for half in (private, public):
        assert session.attribute(half, KEY_TYPE) == number(CKK_ML_DSA) and session.attribute(half, PARAMETER_SET) == number(parameter_set)
    assert session.attribute(private, SIGN) == session.attribute(public, VERIFY) == b"\1"
    signature = session.sign(private, CKM_ML_DSA, b"a message")
    assert len(signature) == length
    shown = serialization.load_der_public_key(session.attribute(public, PUBLIC_KEY_INFO))
    assert isinstance(shown, kind) and session.attribute(public, VALUE) == shown.public_bytes_raw()
    shown.verify(signature, b"a message")
    session.verify(public, CKM_ML_DSA, b"a message", signature)
    assert root.kms.verify(KeyId=key, Message=b"a message", Signature=signature, SigningAlgorithm="ML_DSA_SHAKE_256")["SignatureValid"]
    with refuses("SIGNATURE_INVALID"):
        session.verify(public, CKM_ML_DSA, b"another", signature)
    with refuses("SIGNATURE_LEN_RANGE"):
        session.verify(public, CKM_ML_DSA, b"a message", signature[:-1])
    with refuses("ATTRIBUTE_SENSITIVE"):
        session.attribute(private, VALUE)
    # Randomised where nothing is said, or where that is preferred or wanted; a context, and determinism, KMS does not have.
    for hedge in (0, 1):
        session.verify(public, CKM_ML_DSA, b"m", session.sign(private, CKM_ML_DSA, b"m", additional(hedge)))
    for parameter in (additional(2), additional(0, 1), b"x"):
        with refuses("MECHANISM_PARAM_INVALID"):
            session.sign(private, CKM_ML_DSA, b"m", parameter)
    with refuses("DATA_LEN_RANGE"):
        session.sign(private, CKM_ML_DSA, b"m" * 4097)
    with refuses("KEY_TYPE_INCONSISTENT"):
        session.sign(private, 0x1041, b"m" * 32)


def additional(hedge, length=0):
    """CK_SIGN_ADDITIONAL_CONTEXT with a context of so many bytes; refused before it is looked at."""
    return number(hedge) + number(0) + number(length)


def test_a_pair_of_ml_dsa_is_made(session, root):
    label = unique("made")
    public, private = session.module.session().generate_pair(
        CKM_ML_DSA_PAIR, [(TOKEN, True), (PARAMETER_SET, 2), (VERIFY, True)], [(TOKEN, True), (SIGN, True), (LABEL, label.encode())]
    )
    assert root.kms.describe_key(KeyId=f"alias/{label}")["KeyMetadata"]["KeySpec"] == "ML_DSA_65"
    session.verify(public, CKM_ML_DSA, b"m", session.sign(private, CKM_ML_DSA, b"m"))
    for chosen, code in (([(PARAMETER_SET, 9)], "PARAMETER_SET_NOT_SUPPORTED"), ([], "TEMPLATE_INCOMPLETE")):
        with refuses(code):
            session.generate_pair(CKM_ML_DSA_PAIR, [(TOKEN, True), *chosen], [(TOKEN, True), (SIGN, True)])


@pytest.mark.parametrize("spec", ML_KEM)
def test_a_shared_secret_of_ml_kem(later, root, spec):
    key, label = new_key(root.kms, spec, "ENCAPSULATE_DECAPSULATE")
    private, public = halves(later, label)
    parameter_set, length = ML_KEM[spec]
    for half in (private, public):
        assert later.attribute(half, KEY_TYPE) == number(CKK_ML_KEM) and later.attribute(half, PARAMETER_SET) == number(parameter_set)
    assert later.attribute(public, ENCAPSULATE) == later.attribute(private, DECAPSULATE) == b"\1"
    assert later.attribute(public, DECAPSULATE) == later.attribute(private, ENCAPSULATE) == b"\0"
    # To a question, and where there is no room, the length; nothing is made then.
    asked = ctypes.c_ulong()
    later.call("EncapsulateKey", mechanism(CKM_ML_KEM), public, None, 0, None, ctypes.byref(asked), None)
    assert asked.value == length
    with refuses("BUFFER_TOO_SMALL"):
        later.encapsulate(public, CKM_ML_KEM, *OPEN, room=length - 1)
    ciphertext, sent = later.encapsulate(public, CKM_ML_KEM, *OPEN)
    received = later.decapsulate(private, CKM_ML_KEM, ciphertext, *OPEN)
    secret = later.attribute(sent, VALUE)
    assert len(ciphertext) == length and len(secret) == 32 and later.attribute(received, VALUE) == secret
    opened = root.kms.decapsulate(KeyId=key, SharedSecretCiphertextBlob=ciphertext, EncapsulationAlgorithm="ML_KEM")
    assert opened["SharedSecret"] == secret
    if spec != "ML_KEM_512":
        shown = serialization.load_der_public_key(later.attribute(public, PUBLIC_KEY_INFO))
        assert isinstance(shown, (mlkem.MLKEM768PublicKey, mlkem.MLKEM1024PublicKey)) and later.attribute(public, VALUE) == shown.public_bytes_raw()
        theirs, blob = shown.encapsulate()
        assert later.attribute(later.decapsulate(private, CKM_ML_KEM, blob, *OPEN), VALUE) == theirs
    # An altered ciphertext gives another secret, as FIPS 203 wants.
    altered = bytes([ciphertext[0] ^ 1]) + ciphertext[1:]
    assert later.attribute(later.decapsulate(private, CKM_ML_KEM, altered, *OPEN), VALUE) != secret
    with refuses("WRAPPED_KEY_LEN_RANGE"):
        later.decapsulate(private, CKM_ML_KEM, ciphertext[:-1], *OPEN)
    for call in (lambda: later.encapsulate(private, CKM_ML_KEM, *OPEN), lambda: later.decapsulate(public, CKM_ML_KEM, ciphertext, *OPEN)):
        with refuses("KEY_FUNCTION_NOT_PERMITTED"):
            call()
    with refuses("ATTRIBUTE_SENSITIVE"):
        later.attribute(later.encapsulate(public, CKM_ML_KEM)[1], VALUE)
    root.kms.disable_key(KeyId=key)
    with refuses("KEY_FUNCTION_NOT_PERMITTED"):
        later.encapsulate(public, CKM_ML_KEM, *OPEN)


def test_a_pair_of_ml_kem_is_made(later, root):
    label = unique("made")
    public, private = later.generate_pair(
        CKM_ML_KEM_PAIR, [(TOKEN, True), (PARAMETER_SET, 2), (ENCAPSULATE, True)], [(TOKEN, True), (DECAPSULATE, True), (LABEL, label.encode())]
    )
    assert root.kms.describe_key(KeyId=f"alias/{label}")["KeyMetadata"]["KeySpec"] == "ML_KEM_768"
    ciphertext, sent = later.encapsulate(public, CKM_ML_KEM, *OPEN)
    assert later.attribute(later.decapsulate(private, CKM_ML_KEM, ciphertext, *OPEN), VALUE) == later.attribute(sent, VALUE)


def test_interfaces_are_found_by_name_and_version():
    library = ctypes.CDLL(str(module_path()))
    count = ctypes.c_ulong()
    assert library.C_GetInterfaceList(None, ctypes.byref(count)) == 0 and count.value == 2
    listed = (Interface * 2)()
    assert library.C_GetInterfaceList(listed, ctypes.byref(count)) == 0
    assert [one.name for one in listed] == [b"PKCS 11"] * 2
    versions = [tuple(ctypes.string_at(one.functions, 2)) for one in listed]
    assert versions == [(3, 2), (2, 40)]

    def got(name, version, flags=0):
        pointer = ctypes.POINTER(Interface)()
        code = library.C_GetInterface(name, bytes(version) if version else None, ctypes.byref(pointer), flags)
        return tuple(ctypes.string_at(pointer.contents.functions, 2)) if code == 0 else hex(code)

    assert got(None, None) == got(b"PKCS 11", (3, 2)) == got(None, (3, 2)) == (3, 2)
    assert got(b"PKCS 11", (2, 40)) == (2, 40)
    # The wanted is not there: another name or version, or a child of `fork` that goes on by itself.
    assert got(b"Vendor", None) == got(None, (3, 0)) == got(None, None, flags=1) == "0x6"


def test_every_later_function_survives_a_call_with_nothing(environment):
    module, nothing = LaterModule(environment), [0] * 9
    apart = ("GetInterfaceList", "GetInterface")
    for name in FUNCTIONS + LATER_FUNCTIONS:
        if name not in (*apart, "Initialize", "GetFunctionList"):
            assert module.rv(name, *nothing, 0) == "CRYPTOKI_NOT_INITIALIZED", name
    with module:
        session = module.session()
        for name in LATER_FUNCTIONS:
            if name not in apart:
                expected = "ARGUMENTS_BAD" if name in ("EncapsulateKey", "DecapsulateKey") else "FUNCTION_NOT_SUPPORTED"
                assert module.rv(name, session.handle, *nothing) == expected, name
