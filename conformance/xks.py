"""External key stores: a server that holds the keys, one that uses them, and a proxy that does what a test says."""

import base64
import contextlib
import datetime
import hashlib
import json
import secrets
import signal
import ssl
import string
import threading
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import urllib3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from cryptography import x509
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from conformance.principals import Clients, allow, policy, unique
from conformance.waiting import eventually

HOST = "xks.localhost"
PATH = "/example/kms/xks/v1"
SERVICE = "kms-xks-proxy.amazonaws.com"


def credential():
    """An access key id and a secret as the API takes them."""
    alphabet = string.ascii_uppercase + "234567"
    return "".join(secrets.choice(alphabet) for _ in range(20)), base64.b64encode(secrets.token_bytes(32)).decode()


def b64(data):
    return base64.b64encode(data).decode()


def metadata(**other):
    """Who asks, as a KMS says it."""
    return {
        "awsPrincipalArn": "arn:aws:iam::123456789012:user/Alice", "kmsOperation": "Encrypt", "kmsRequestId": str(uuid.uuid4()),
        "kmsKeyArn": "arn:aws:kms:us-east-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab", "kmsViaService": "ebs",
    } | other


class Holder:
    """A server that lets another KMS use its keys: it has a role for that, and a file that says which."""

    def __init__(self, folder, make):
        folder.mkdir(exist_ok=True)
        self.folder, self.file, self.stores = folder, folder / "xks.toml", {}
        # What stands in front of the stores, and the certificate and key that calls of tests show.
        self.front, self.identity = "", None
        self.file.write_text("")
        self.server = make(extra_arguments=["--xks-proxy", "127.0.0.1:0", "--xks-proxy-file", self.file])
        self.root = Clients(self.server.http, self.server.root)
        self.role = unique("xks")
        trust = policy({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": SERVICE}})
        self.role_arn = self.root.iam.create_role(RoleName=self.role, AssumeRolePolicyDocument=trust)["Role"]["Arn"]
        self.permit("kms:Encrypt", "kms:Decrypt", "kms:DescribeKey")

    def permit(self, *actions):
        """Lets the role do this, and nothing else."""
        self.root.iam.put_role_policy(RoleName=self.role, PolicyName="keys", PolicyDocument=policy(allow(list(actions))))

    @property
    def port(self):
        return int(self.server.ready["xks_proxy"].rsplit(":", 1)[1])

    def key(self, **options):
        return self.root.kms.create_key(**options)["KeyMetadata"]

    def serve(self, path, keys, credentials, callers=(), client_names=()):
        """Says in the file who may use what, and waits until the proxy knows."""
        lines = [f'[[store]]\npath = "{path}"\nrole = "{self.role_arn}"\nkeys = {json.dumps(keys)}\ncallers = {json.dumps(list(callers))}\n'
                 f'client-names = {json.dumps(list(client_names))}\n']
        for access_key_id, secret in credentials:
            (self.folder / access_key_id).write_text(secret + "\n")
            lines.append(f'[[store.credential]]\naccess-key-id = "{access_key_id}"\nsecret-file = "{access_key_id}"\n')
        self.stores[path] = "".join(lines)
        # Only a reader that has read everything knows this one.
        probe, known = f"/probe{secrets.token_hex(4)}/kms/xks/v1", credential()
        (self.folder / "probe").write_text(known[1])
        last = self.stores[path].split("[[store.credential]]")[0].replace(path, probe)
        last += f'[[store.credential]]\naccess-key-id = "{known[0]}"\nsecret-file = "probe"\n'
        self.file.write_text(self.front + "".join(self.stores.values()) + last)
        self.server.process.send_signal(signal.SIGHUP)
        body = {"requestMetadata": {"kmsOperation": "KmsHealthCheck", "kmsRequestId": "r"}}

        def is_known():
            # Until then it may demand a certificate of another authority.
            with contextlib.suppress(urllib3.exceptions.HTTPError, OSError):
                return self.post("/health", body, known, path=probe)[0] == 200
            return False

        eventually(is_known, what="the proxy's new file")

    def post(self, call, body, known, path=PATH, **options):
        """Status and body of a call of the proxy."""
        return post(self.port, self.server.ready["ca_file"], path + call, body, known, **{"identity": self.identity} | options)


def post(port, ca_file, path, body, known, *, service="kms-xks-proxy", method="POST", at=None, altered=None, identity=None):
    """A call signed as a KMS signs it. `altered` is sent in place of what was signed."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = AWSRequest(method=method, url=f"https://{HOST}{path}", data=data, headers={"Content-Type": "application/json"})
    signer = SigV4Auth(Credentials(*known), service, "eu-west-3")
    if at is None:
        signer.add_auth(request)
    else:
        request.context["timestamp"] = at.strftime("%Y%m%dT%H%M%SZ")
        request.headers["X-Amz-Date"] = request.context["timestamp"]
        canonical = signer.canonical_request(request)
        signature = signer.signature(signer.string_to_sign(request, canonical), request)
        signed = signer.signed_headers(signer.headers_to_sign(request))
        request.headers["Authorization"] = f"AWS4-HMAC-SHA256 Credential={signer.scope(request)}, SignedHeaders={signed}, Signature={signature}"
    headers = dict(request.headers.items()) | {"Host": HOST}
    shown = {"cert_file": str(identity[0]), "key_file": str(identity[1])} if identity else {}
    with urllib3.HTTPSConnectionPool("127.0.0.1", port, ca_certs=ca_file, server_hostname=HOST, assert_hostname=HOST, retries=False, **shown) as pool:
        answer = pool.request(method, path, body=altered if altered is not None else data, headers=headers, timeout=20)
    return answer.status, json.loads(answer.data) if answer.data[:1] == b"{" else answer.data


class User:
    """A server whose external key stores may use the proxies of others."""

    def __init__(self, make, hosts, ca_file, timeout_ms=10_000, more=()):
        arguments = ["--xks-ca-file", ca_file, "--xks-timeout", timeout_ms, *more]
        for host, port in hosts.items():
            arguments += ["--xks-host", f"{host}=127.0.0.1:{port}"]
        self.server = make(extra_arguments=arguments)
        self.root = Clients(self.server.http, self.server.root)

    @property
    def kms(self):
        return self.root.kms

    def create(self, known, **other):
        asked = {
            "CustomKeyStoreName": unique("store"), "CustomKeyStoreType": "EXTERNAL_KEY_STORE", "XksProxyUriEndpoint": f"https://{HOST}",
            "XksProxyUriPath": PATH, "XksProxyConnectivity": "PUBLIC_ENDPOINT",
            "XksProxyAuthenticationCredential": {"AccessKeyId": known[0], "RawSecretAccessKey": known[1]},
        } | other
        return self.kms.create_custom_key_store(**{name: value for name, value in asked.items() if value is not None})["CustomKeyStoreId"]

    def described(self, store):
        return self.kms.describe_custom_key_stores(CustomKeyStoreId=store)["CustomKeyStores"][0]

    def connect(self, store):
        from conformance.tests.server.test_jobs import run

        self.kms.connect_custom_key_store(CustomKeyStoreId=store)
        run(self.server, "kms-key-store-connection")
        entry = self.described(store)
        return entry["ConnectionState"], entry.get("ConnectionErrorCode")

    def key(self, store, external, **options):
        return self.kms.create_key(Origin="EXTERNAL_KEY_STORE", CustomKeyStoreId=store, XksKeyId=external, **options)["KeyMetadata"]


def authority(folder):
    """A certificate for the proxy's host, signed by itself; its file and that of its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "proxy")])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    folder.mkdir(exist_ok=True)
    (folder / "proxy.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "proxy.key").write_bytes(private)
    return folder / "proxy.pem", folder / "proxy.key"


class ClientAuthority:
    """An authority for certificates of clients, in a folder of its own."""

    def __init__(self, folder):
        folder.mkdir(exist_ok=True)
        self.folder, self.key = folder, ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "clients")])
        self.file = folder / "clients.pem"
        made = self.made(self.name, self.key.public_key(), x509.BasicConstraints(ca=True, path_length=0))
        self.file.write_bytes(made.public_bytes(serialization.Encoding.PEM))

    def made(self, name, public, *extensions):
        now = datetime.datetime.now(datetime.timezone.utc)
        builder = (
            x509.CertificateBuilder().subject_name(name).issuer_name(self.name).public_key(public).serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=30))
        )
        for extension in extensions:
            builder = builder.add_extension(extension, critical=False)
        return builder.sign(self.key, hashes.SHA256())

    def client(self, host):
        """A certificate for a client of this name: its file, that of its key, and one with both."""
        key = ec.generate_private_key(ec.SECP256R1())
        usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH])
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
        made = self.made(name, key.public_key(), x509.SubjectAlternativeName([x509.DNSName(host)]), usage)
        certificate, private, both = (self.folder / f"{host}.{end}" for end in ("pem", "key", "both"))
        certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
        private.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
        both.write_bytes(certificate.read_bytes() + private.read_bytes())
        both.chmod(0o600)
        return certificate, private, both


HEALTHY = {
    "xksProxyFleetSize": 1, "xksProxyVendor": "Test", "xksProxyModel": "Test 1", "ekmVendor": "Test",
    "ekmFleetDetails": [{"id": "1", "model": "Test 1", "healthStatus": "ACTIVE"}],
}
KEY_METADATA = {"keySpec": "AES_256", "keyUsage": ["ENCRYPT", "DECRYPT"], "keyStatus": "ENABLED"}


class ScriptedProxy:
    """A proxy with keys of its own, which answers what a test says in `answers`: by the call, a status and a body, or `hang`."""

    def __init__(self, folder):
        self.certificate, private = authority(folder)
        self.keys, self.answers, self.requests = {}, {}, []
        self.released = threading.Event()
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                status, answer = proxy.answer(self.path, {name.lower(): value for name, value in self.headers.items()}, body)
                data = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                with contextlib.suppress(OSError):
                    self.wfile.write(data)

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, private)
        self.http.socket = context.wrap_socket(self.http.socket, server_side=True)
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    @property
    def port(self):
        return self.http.server_address[1]

    def close(self):
        self.released.set()
        self.http.shutdown()
        self.http.server_close()

    def key(self):
        name = unique("external.key_")
        self.keys[name] = AESGCM(AESGCM.generate_key(256))
        return name

    @contextlib.contextmanager
    def saying(self, call, status, body):
        self.answers[call] = (status, body)
        try:
            yield
        finally:
            self.answers.pop(call)

    def answer(self, path, headers, body):
        call = path.rsplit("/", 1)[1]
        asked = json.loads(body)
        self.requests.append((path, headers, asked))
        said = self.answers.get(call)
        if said == (0, "hang"):
            self.released.wait(30)
            return 500, {"errorName": "InternalException"}
        if said and callable(said[1]):
            return said[0], said[1](self.done(path, asked)[1])
        return said or self.done(path, asked)

    def done(self, path, asked):
        call, name = path.rsplit("/", 1)[1], path.split("/")[-2]
        if call == "health":
            return 200, HEALTHY
        if name not in self.keys:
            return 404, {"errorName": "KeyNotFoundException"}
        if call == "metadata":
            return 200, KEY_METADATA
        aad = base64.b64decode(asked["additionalAuthenticatedData"])
        if call == "encrypt":
            iv = secrets.token_bytes(12)
            sealed = self.keys[name].encrypt(iv, base64.b64decode(asked["plaintext"]), aad + b"v1")
            ciphertext, tag = sealed[:-16], sealed[-16:]
            value = hashlib.sha256(aad + b"v1" + iv + ciphertext + tag).digest()
            return 200, {
                "ciphertext": b64(ciphertext), "initializationVector": b64(iv), "authenticationTag": b64(tag), "ciphertextMetadata": b64(b"v1"),
                "ciphertextDataIntegrityValue": b64(value),
            }
        sealed = base64.b64decode(asked["ciphertext"]) + base64.b64decode(asked["authenticationTag"])
        try:
            iv = base64.b64decode(asked["initializationVector"])
            opened = self.keys[name].decrypt(iv, sealed, aad + base64.b64decode(asked["ciphertextMetadata"]))
        except InvalidTag:
            return 400, {"errorName": "InvalidCiphertextException"}
        return 200, {"plaintext": b64(opened)}
