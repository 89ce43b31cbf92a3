"""An identity provider that speaks OpenID Connect, over HTTPS, made with Python's `cryptography`: none of it is ours.

It has an authority of its own, serves its discovery document and its keys, signs tokens, and counts who asks.
"""

import base64
import contextlib
import datetime
import hashlib
import json
import ssl
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.x509.oid import NameOID

HASHES = {"256": hashes.SHA256, "384": hashes.SHA384, "512": hashes.SHA512}
CURVES = {"ES256": (ec.SECP256R1, "P-256", 32), "ES384": (ec.SECP384R1, "P-384", 48), "ES512": (ec.SECP521R1, "P-521", 66)}


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def number(value, length=None):
    return b64(value.to_bytes(length or (value.bit_length() + 7) // 8, "big"))


class SigningKey:
    """A key pair with an id, for one algorithm."""

    def __init__(self, kid, algorithm="RS256"):
        self.kid, self.algorithm = kid, algorithm
        self.private = rsa.generate_private_key(65537, 2048) if algorithm.startswith("RS") else ec.generate_private_key(CURVES[algorithm][0]())

    def jwk(self):
        numbers = self.private.public_key().public_numbers()
        common = {"kid": self.kid, "alg": self.algorithm, "use": "sig"}
        if self.algorithm.startswith("RS"):
            return common | {"kty": "RSA", "n": number(numbers.n), "e": number(numbers.e)}
        _, curve, length = CURVES[self.algorithm]
        return common | {"kty": "EC", "crv": curve, "x": number(numbers.x, length), "y": number(numbers.y, length)}

    def sign(self, claims, **header):
        header = {"alg": self.algorithm, "kid": self.kid, "typ": "JWT"} | header
        signed = ".".join(b64(json.dumps(part).encode()) for part in ({name: value for name, value in header.items() if value is not None}, claims))
        digest = HASHES[self.algorithm[2:]]()
        if self.algorithm.startswith("RS"):
            signature = self.private.sign(signed.encode(), padding.PKCS1v15(), digest)
        else:
            length = CURVES[self.algorithm][2]
            r, s = decode_dss_signature(self.private.sign(signed.encode(), ec.ECDSA(digest)))
            signature = r.to_bytes(length, "big") + s.to_bytes(length, "big")
        return f"{signed}.{b64(signature)}"


def certificates(folder, host):
    """An authority and a certificate of `host` from it: the files of the authority, of the chain and of the key."""
    now = datetime.datetime.now(datetime.timezone.utc)

    def name(text):
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    def made(subject, issuer, public, signer, *extensions):
        builder = x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name(issuer)).public_key(public)
        builder = builder.serial_number(x509.random_serial_number()).not_valid_before(now - datetime.timedelta(days=1))
        builder = builder.not_valid_after(now + datetime.timedelta(days=30))
        for extension, critical in extensions:
            builder = builder.add_extension(extension, critical=critical)
        return builder.sign(signer, hashes.SHA256())

    authority_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    authority = made(f"authority of {host}", f"authority of {host}", authority_key.public_key(), authority_key, (x509.BasicConstraints(True, 0), True))
    certificate = made(
        host, f"authority of {host}", key.public_key(), authority_key,
        (x509.BasicConstraints(False, None), True), (x509.SubjectAlternativeName([x509.DNSName(host)]), False),
    )
    folder.mkdir(exist_ok=True, parents=True)
    pem = serialization.Encoding.PEM
    (folder / "authority.pem").write_bytes(authority.public_bytes(pem))
    (folder / "chain.pem").write_bytes(certificate.public_bytes(pem) + authority.public_bytes(pem))
    (folder / "key.pem").write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    thumbprint = hashlib.sha1(authority.public_bytes(serialization.Encoding.DER)).hexdigest()
    return folder / "authority.pem", folder / "chain.pem", folder / "key.pem", thumbprint


class Issuer:
    """A provider at `https://HOST/PATH`. `answers` replaces what it answers at a path: a status and a body."""

    def __init__(self, folder, host="id.example.com", path="/main"):
        self.host, self.url = host, f"https://{host}{path}"
        self.name = f"{host}{path}"
        self.authority, chain, private, self.thumbprint = certificates(folder, host)
        self.keys, self.answers, self.asked = [SigningKey("first"), SigningKey("elliptic", "ES256")], {}, []
        issuer = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_GET(self):
                issuer.asked.append(self.path)
                status, answer = issuer.answer(self.path)
                data = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                if status == 302:
                    self.send_header("Location", f"https://{host}/elsewhere")
                self.end_headers()
                with contextlib.suppress(OSError):
                    self.wfile.write(data)

        self.path = path
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain, private)
        self.http.socket = context.wrap_socket(self.http.socket, server_side=True)
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def close(self):
        self.http.shutdown()
        self.http.server_close()

    @property
    def place(self):
        """The value of `--oidc-host`."""
        return f"{self.host}=127.0.0.1:{self.http.server_address[1]}"

    def answer(self, path):
        if path in self.answers:
            return self.answers[path]
        if path == f"{self.path}/.well-known/openid-configuration":
            return 200, {"issuer": self.url, "jwks_uri": f"https://{self.host}/keys"}
        if path == "/keys":
            return 200, self.key_set()
        return 404, {}

    def key_set(self):
        return {"keys": [key.jwk() for key in self.keys]}

    @contextlib.contextmanager
    def answering(self, path, status, body):
        self.answers[path] = (status, body)
        try:
            yield
        finally:
            self.answers.pop(path)

    def claims(self, subject="alice", audience="app", **more):
        now = int(time.time())
        made = {"iss": self.url, "sub": subject, "aud": audience, "iat": now, "exp": now + 600} | more
        return {name: value for name, value in made.items() if value is not None}

    def token(self, subject="alice", audience="app", *, key=0, header=None, **more):
        return self.keys[key].sign(self.claims(subject, audience, **more), **(header or {}))
