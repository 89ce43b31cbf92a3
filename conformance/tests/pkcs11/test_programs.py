"""Programs that know PKCS#11 and nothing of KMS, with keys that stay in KMS: pkcs11-tool, OpenSSL, a TLS server."""

import contextlib
import hashlib
import os
import re
import shlex
import shutil
import socket
import ssl
import subprocess
from functools import partial

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding

from conformance.audit import events
from conformance.pkcs11 import P256, P384, RSA, Programs, module_environment, module_path, new_key
from conformance.principals import allow, unique
from conformance.stores import Unavailable, cluster
from conformance.waiting import eventually

MESSAGE = b"what is signed\n" * 700
ED25519 = "ECC_NIST_EDWARDS25519"


def by_id(key):
    """pkcs11-tool signs and decrypts with the key of an id."""
    return "--id", key.encode().hex()


def public_key(kms, key):
    return serialization.load_der_public_key(kms.get_public_key(KeyId=key)["PublicKey"])


@pytest.fixture(scope="module")
def signers(root):
    """A key to sign with of each kind, by its spec."""
    return {spec: new_key(root.kms, spec, "SIGN_VERIFY") for spec in (RSA, P256, P384, ED25519)}


@pytest.fixture
def programs(server, tmp_path):
    """Programs that run as root, over HTTPS."""
    return Programs(server, server.root, tmp_path, server.https)


def test_keys_are_listed_with_their_aliases_and_what_they_are_for(programs, signers, root):
    text = programs.tool("--list-slots").stdout.decode()
    assert "token label        : ironkeep" in text and "token initialized" in text and "login required" not in text
    objects = programs.tool("--list-objects").stdout.decode()
    kinds = ((RSA, "Private Key Object; RSA", "sign"), (P256, "Private Key Object; EC", "sign"), (RSA, "Public Key Object; RSA 2048 bits", "verify"))
    for spec, kind, usage in kinds:
        key, label = signers[spec]
        (found,) = [part for part in re.split(r"(?m)^(?=\S)", objects) if part.startswith(kind) and f"label:      {label}\n" in part]
        assert f"ID:         {key.encode().hex()}" in found
        assert re.search(rf"Usage: +{usage}\n", found), found
    # AWS's own keys are not for programs.
    root.kms.list_aliases()
    assert "aws/" not in objects
    mechanisms = programs.tool("--list-mechanisms").stdout.decode()
    for name in ("RSA-PKCS-PSS", "RSA-PKCS-OAEP", "ECDSA-SHA256", "EDDSA", "SHA256-HMAC", "ECDH1-DERIVE"):
        assert name in mechanisms, mechanisms


@pytest.mark.parametrize("spec, mechanism, options", [
    (RSA, "SHA256-RSA-PKCS", ()), (RSA, "SHA512-RSA-PKCS", ()), (RSA, "SHA384-RSA-PKCS-PSS", ()),
    (P256, "ECDSA-SHA256", ("--signature-format", "openssl")), (P384, "ECDSA-SHA384", ("--signature-format", "openssl")),
    (P384, "ECDSA-SHA256", ("--signature-format", "openssl")),
])
def test_signatures_hold_for_others(programs, signers, root, spec, mechanism, options):
    key = signers[spec][0]
    (programs.folder / "message").write_bytes(MESSAGE)
    programs.tool("--sign", *by_id(key), "--mechanism", mechanism, "--input-file", "message", "--output-file", "signature", *options)
    signature = (programs.folder / "signature").read_bytes()
    digest = {"256": hashes.SHA256(), "384": hashes.SHA384(), "512": hashes.SHA512()}[re.search("SHA(...)", mechanism)[1]]
    public = public_key(root.kms, key)
    if spec != RSA:
        public.verify(signature, MESSAGE, ec.ECDSA(digest))
    elif "PSS" in mechanism:
        public.verify(signature, MESSAGE, padding.PSS(padding.MGF1(digest), digest.digest_size), digest)
    else:
        public.verify(signature, MESSAGE, padding.PKCS1v15(), digest)
    verify = ("--verify", *by_id(key), "--mechanism", mechanism, "--signature-file", "signature", *options)
    assert b"Signature is valid" in programs.tool(*verify, "--input-file", "message").stdout
    (programs.folder / "other").write_bytes(MESSAGE + b"x")
    assert b"Invalid signature" in programs.tool(*verify, "--input-file", "other", check=False).stdout


def test_an_edwards_key_signs_a_message_whole(programs, signers, root):
    key = signers[ED25519][0]
    (programs.folder / "message").write_bytes(b"short")
    programs.tool("--sign", *by_id(key), "--mechanism", "EDDSA", "--input-file", "message", "--output-file", "signature")
    public_key(root.kms, key).verify((programs.folder / "signature").read_bytes(), b"short")


def test_a_digest_signed_with_plain_mechanisms(programs, signers, root):
    """RSA-PKCS gets a DigestInfo, ECDSA a digest of any length."""
    digest = hashlib.sha256(MESSAGE).digest()
    (programs.folder / "info").write_bytes(bytes.fromhex("3031300d060960864801650304020105000420") + digest)
    key = signers[RSA][0]
    programs.tool("--sign", *by_id(key), "--mechanism", "RSA-PKCS", "--input-file", "info", "--output-file", "signature")
    public_key(root.kms, key).verify((programs.folder / "signature").read_bytes(), MESSAGE, padding.PKCS1v15(), hashes.SHA256())
    (programs.folder / "digest").write_bytes(digest)
    for spec in (P256, P384):
        key = signers[spec][0]
        programs.tool("--sign", *by_id(key), "--mechanism", "ECDSA", "--input-file", "digest", "--output-file", "signature", "--signature-format", "openssl")
        public_key(root.kms, key).verify((programs.folder / "signature").read_bytes(), MESSAGE, ec.ECDSA(hashes.SHA256()))
    # What KMS does not sign is refused, not signed as something else.
    (programs.folder / "sha1").write_bytes(bytes.fromhex("3021300906052b0e03021a05000414") + hashlib.sha1(MESSAGE).digest())
    refused = programs.tool("--sign", *by_id(signers[RSA][0]), "--mechanism", "RSA-PKCS", "--input-file", "sha1", check=False)
    assert b"CKR_DATA_INVALID" in refused.stderr


@pytest.mark.parametrize("name, digest", [("SHA256", hashes.SHA256()), ("SHA-1", hashes.SHA1())])
def test_what_is_encrypted_for_a_key_is_decrypted_by_it(programs, root, name, digest):
    key, _ = new_key(root.kms, RSA, "ENCRYPT_DECRYPT")
    oaep = padding.OAEP(padding.MGF1(digest), digest, None)
    (programs.folder / "secret").write_bytes(public_key(root.kms, key).encrypt(b"the secret", oaep))
    decrypt = ("--decrypt", *by_id(key), "--mechanism", "RSA-PKCS-OAEP", "--hash-algorithm", name, "--input-file", "secret", "--output-file", "plain")
    programs.tool(*decrypt)
    assert (programs.folder / "plain").read_bytes() == b"the secret"
    (programs.folder / "secret").write_bytes(b"\x01" * 256)
    assert b"CKR_ENCRYPTED_DATA_INVALID" in programs.tool(*decrypt, check=False).stderr


def test_random_bytes_come_from_kms(programs):
    programs.tool("--generate-random", "1500", "--output-file", "random")
    found = (programs.folder / "random").read_bytes()
    assert len(found) == 1500 and len(set(found)) > 200


def test_a_secret_agreed_on_with_another_key(programs, root):
    key, _ = new_key(root.kms, P256, "KEY_AGREEMENT")
    other = ec.generate_private_key(ec.SECP256R1())
    (programs.folder / "other.der").write_bytes(
        other.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    programs.tool("--derive", *by_id(key), "--mechanism", "ECDH1-DERIVE", "--input-file", "other.der", "--output-file", "secret")
    assert (programs.folder / "secret").read_bytes() == other.exchange(ec.ECDH(), public_key(root.kms, key))


@pytest.mark.parametrize("kind, usage, spec, key_usage", [
    ("EC:prime256v1", "--usage-sign", P256, "SIGN_VERIFY"), ("rsa:2048", "--usage-decrypt", RSA, "ENCRYPT_DECRYPT"),
])
def test_a_pair_that_a_program_makes_is_a_key_of_kms(programs, root, kind, usage, spec, key_usage):
    label = unique("made")
    programs.tool("--keypairgen", "--key-type", kind, usage, "--label", label)
    made = root.kms.describe_key(KeyId=f"alias/{label}")["KeyMetadata"]
    assert (made["KeySpec"], made["KeyUsage"], made["KeyState"]) == (spec, key_usage, "Enabled")
    # Destroying is not for whoever can use a key: it stays, unless the settings say how long its deletion waits.
    delete = ("--delete-object", "--type", "privkey", "--label", label)
    prohibited = b"C_DestroyObject() failed: rv = unknown PKCS11 error (0x1b)"
    assert prohibited in programs.tool(*delete, check=False).stderr
    assert root.kms.describe_key(KeyId=made["KeyId"])["KeyMetadata"]["KeyState"] == "Enabled"
    programs.settings("deletion-window-days = 9").tool(*delete)
    assert root.kms.describe_key(KeyId=made["KeyId"])["KeyMetadata"]["KeyState"] == "PendingDeletion"


def test_pkcs11_tools_own_tests_pass(programs, signers, root):
    """Without an RSA key that signs: the tool has it sign bytes that are no digest, which KMS does not."""
    crypt, _ = new_key(root.kms, RSA, "ENCRYPT_DECRYPT")
    programs.settings(f'keys = ["{signers[P256][0]}", "{crypt}"]')
    tested = programs.tool("--test", "--slot-index", "0", check=False)
    text = (tested.stdout + tested.stderr).decode()
    assert "No errors" in text, text
    forked = programs.tool("--test-fork")
    assert b"Calling C_Initialize in forked child process" in forked.stdout + forked.stderr


class TlsServer:
    """`openssl s_server` with a key that is in KMS."""

    def __init__(self, programs, label):
        # libp11 gives up on a token that shows a key of a type it does not know, such as Ed25519.
        self.programs = programs.with_engine().settings(f'keys = ["alias/{label}"]')
        self.uri = f"pkcs11:token=ironkeep;object={label};type=private"
        self.key = ("-engine", "pkcs11", "-keyform", "engine", "-key", self.uri)
        programs.openssl("req", "-x509", *self.key, "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2", "-out", "cert.pem")

    def __enter__(self):
        command = ["openssl", "s_server", *self.key, "-cert", "cert.pem", "-accept", "127.0.0.1:0", "-www"]
        self.output = self.programs.folder / "s_server.log"
        with open(self.output, "wb") as output:
            self.process = subprocess.Popen(command, env=self.programs.environment, cwd=self.programs.folder, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        found = eventually(lambda: re.search(r"ACCEPT \S*:(\d+)", self.output.read_text()), what="s_server listens")
        self.port = int(found[1])
        return self

    def __exit__(self, kind, value, trace):
        self.process.kill()
        self.process.wait()

    def handshake(self, version):
        """What a client sees: the version, or how it failed."""
        context = ssl.create_default_context(cafile=self.programs.folder / "cert.pem")
        context.minimum_version = context.maximum_version = version
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=20) as plain, context.wrap_socket(plain, server_hostname="localhost") as tls:
                return tls.version()
        except (ssl.SSLError, ConnectionError) as error:
            return type(error)


@pytest.mark.parametrize("spec, version", [(RSA, ssl.TLSVersion.TLSv1_3), (P256, ssl.TLSVersion.TLSv1_3), (RSA, ssl.TLSVersion.TLSv1_2)])
def test_a_tls_server_whose_key_is_in_kms(server, root, user, tmp_path, spec, version):
    """The key is turned off in KMS: the next handshake fails, at once. The trail has each signature, and whose it was."""
    key, label = new_key(root.kms, spec, "SIGN_VERIFY")
    web = user(allow(["kms:Sign", "kms:GetPublicKey", "kms:DescribeKey"]))
    programs = Programs(server, web.principal, tmp_path)
    with TlsServer(programs, label) as tls:
        assert tls.handshake(version) == {ssl.TLSVersion.TLSv1_2: "TLSv1.2", ssl.TLSVersion.TLSv1_3: "TLSv1.3"}[version], programs.why()
        arn = root.kms.describe_key(KeyId=key)["KeyMetadata"]["Arn"]

        def signatures():
            return [event for event in events(root, name="Sign", ResourceName=arn) if event["userIdentity"]["arn"] == web.principal.arn]

        signed = eventually(signatures, what="the record of the signature")
        assert signed[0]["requestParameters"]["messageType"] == "DIGEST" and "errorCode" not in signed[0]
        root.kms.disable_key(KeyId=key)
        assert isinstance(tls.handshake(version), type)
        assert "DisabledException" in programs.why()
        eventually(lambda: any(event.get("errorCode") == "DisabledException" for event in signatures()), what="the record of the refusal")
        root.kms.enable_key(KeyId=key)
        assert isinstance(tls.handshake(version), str)


def test_openssl_makes_a_request_for_a_certificate(programs, signers):
    programs.with_engine()
    for spec in (RSA, P256):
        programs.settings(f'keys = ["alias/{signers[spec][1]}"]')
        uri = f"pkcs11:object={signers[spec][1]};type=private"
        programs.openssl("req", "-new", "-engine", "pkcs11", "-keyform", "engine", "-key", uri, "-subj", "/CN=example.com", "-sha256", "-out", "request.pem")
        checked = programs.openssl("req", "-in", "request.pem", "-verify", "-noout")
        assert b"verify OK" in checked.stdout + checked.stderr


def test_gnutls_makes_a_request_for_a_certificate(programs, signers):
    if not shutil.which("certtool"):
        pytest.skip("certtool is missing: install Debian's package `gnutls-bin`")
    (programs.folder / "template").write_text('cn = "example.com"\n')
    for spec in (RSA, P256):
        uri = f"pkcs11:token=ironkeep;object={signers[spec][1]};type="
        programs.run(
            "certtool", "--provider", module_path(), "--generate-request", "--load-privkey", f"{uri}private", "--load-pubkey", f"{uri}public",
            "--template", "template", "--outfile", "request.pem",
        )
        checked = programs.openssl("req", "-in", "request.pem", "-verify", "-noout")
        assert b"verify OK" in checked.stdout + checked.stderr


@contextlib.contextmanager
def database_cluster():
    with contextlib.ExitStack() as stack:
        try:
            running = stack.enter_context(cluster())
        except Unavailable as missing:
            pytest.skip(str(missing))
        yield running


@pytest.mark.long
def test_a_database_starts_while_kms_opens_its_secret(server, root, user, tmp_path):
    """PostgreSQL's key is encrypted, and its passphrase for a key of KMS: the key turned off, it does not start."""
    key, label = new_key(root.kms, RSA, "ENCRYPT_DECRYPT")
    database = user(allow(["kms:Decrypt", "kms:DescribeKey"]))
    if not shutil.which("pkcs11-tool"):
        pytest.skip("pkcs11-tool is missing: install Debian's package `opensc`")
    with database_cluster() as running:
        folder = running.directory
        # In order: after an immediate stop each start takes seconds.
        stop = partial(running.run, "pg_ctl", "stop", "--pgdata", str(folder / "data"), "--mode", "fast")
        shutil.copy(module_path(), folder / "module.so")
        oaep = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
        (folder / "passphrase").write_bytes(public_key(root.kms, key).encrypt(b"correct horse", oaep))
        (folder / "tokens.toml").write_text(f'[[token]]\nkeys = ["alias/{label}"]\n')
        programs = Programs(server, database.principal, tmp_path)
        programs.openssl(
            "req", "-x509", "-newkey", "rsa:2048", "-keyout", folder / "key.pem", "-passout", "pass:correct horse", "-subj", "/CN=database",
            "-out", folder / "cert.pem",
        )
        if os.getuid() == 0:
            shutil.chown(folder / "key.pem", "postgres", "postgres")
        variables = module_environment(server, database.principal) | {
            "IRONKEEP_PKCS11_CONFIG": f"{folder}/tokens.toml", "IRONKEEP_PKCS11_LOG": f"{folder}/pkcs11.log",
        }
        command = folder / "passphrase.sh"
        command.write_text(
            "#!/bin/sh\n" + "".join(f"export {name}={shlex.quote(value)}\n" for name, value in variables.items())
            + f"exec pkcs11-tool --module {folder}/module.so --decrypt --id {key.encode().hex()} --mechanism RSA-PKCS-OAEP --hash-algorithm SHA256"
            + f" --input-file {folder}/passphrase 2>/dev/null\n"
        )
        command.chmod(0o755)
        with open(folder / "data" / "postgresql.conf", "a") as settings:
            settings.write(f"ssl = on\nssl_cert_file = '{folder}/cert.pem'\nssl_key_file = '{folder}/key.pem'\nssl_passphrase_command = '{command}'\n")
        stop()
        running.start()
        root.kms.disable_key(KeyId=key)
        stop()
        with pytest.raises(AssertionError, match="could not start server"):
            running.start()
        assert 'passphrase.sh" failed' in (folder / "log").read_text() and "DisabledException" in (folder / "pkcs11.log").read_text()
        root.kms.enable_key(KeyId=key)
        running.start()
