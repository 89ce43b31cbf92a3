"""`ironkeep import vault-transit`, against a stand-in of the two calls of transit that it makes: no registry that is reached
here has a server of Vault or OpenBao. The form of its answers is that of the published API
(https://openbao.org/api-docs/secret/transit/#export-key)."""

import base64
import hashlib
import hmac
import http.server
import json
import subprocess
import threading

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa

from conformance.principals import unique
from conformance.server import binary, clean_environment

TOKEN = "hvs.the-token"


def pem(key):
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()).decode()


class Transit:
    """Keys by name: type, whether exportable, and what is exported of each version."""

    def __init__(self, keys):
        outer = self
        self.keys = keys

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                status, answer = outer.answer(self.path, self.headers.get("X-Vault-Token"))
                body = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def answer(self, path, token):
        if token != TOKEN:
            return 403, {"errors": ["permission denied"]}
        parts = path.removeprefix("/v1/transit/").split("/")
        if parts == ["keys?list=true"]:
            return 200, {"data": {"keys": sorted(self.keys)}}
        if parts[0] == "keys":
            kind, exportable, exported = self.keys[parts[1]]
            return 200, {"data": {"name": parts[1], "type": kind, "exportable": exportable, "derived": False, "latest_version": len(exported), "min_available_version": 0}}
        _, what, name, version = parts
        kind, exportable, exported = self.keys[name]
        if not exportable:
            return 400, {"errors": ["key is not exportable"]}
        assert what == {"aes256-gcm96": "encryption-key", "hmac": "hmac-key"}.get(kind, "signing-key")
        return 200, {"data": {"name": name, "type": kind, "keys": {version: exported[int(version) - 1]}}}


@pytest.fixture(scope="module")
def material():
    return {
        "rsa": rsa.generate_private_key(65537, 2048), "ec": ec.generate_private_key(ec.SECP256R1()), "old": ec.generate_private_key(ec.SECP256R1()),
        "ed": ed25519.Ed25519PrivateKey.generate(), "mac": b"m" * 32,
    }


@pytest.fixture
def transit(material):
    raw = (serialization.Encoding.Raw, serialization.PrivateFormat.Raw, serialization.NoEncryption())
    ed = material["ed"].private_bytes(*raw) + material["ed"].public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    encoded = lambda value: base64.b64encode(value).decode()
    names = {kind: unique(kind) for kind in ("aes", "mac", "rsa", "ec", "ed", "kept", "chacha")}
    running = Transit({
        names["aes"]: ("aes256-gcm96", True, [encoded(b"a" * 32)]), names["mac"]: ("hmac", True, [encoded(material["mac"])]),
        names["rsa"]: ("rsa-2048", True, [pem(material["rsa"])]), names["ec"]: ("ecdsa-p256", True, [pem(material["old"]), pem(material["ec"])]),
        names["ed"]: ("ed25519", True, [encoded(ed)]), names["kept"]: ("aes256-gcm96", False, [""]), names["chacha"]: ("chacha20-poly1305", True, [encoded(b"c" * 32)]),
    })
    running.names = names
    yield running
    running.server.shutdown()
    running.server.server_close()


def run(server, transit, *more, token=TOKEN, check=True):
    done = subprocess.run(
        [str(binary()), "import", "vault-transit", "--from", transit.url, "--json", *more],
        env=clean_environment(server.home) | {"AWS_ENDPOINT_URL": server.http.url, "VAULT_TOKEN": token} | server.root.environment(),
        cwd=server.home, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
    )
    if not check:
        return done
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_keys_come_over_and_are_the_same_keys(server, root, transit, material):
    names, kms = transit.names, root.kms
    planned = run(server, transit, "--dry-run")
    assert len(planned["Keys"]) == 6 and not [it for it in planned["Keys"] if it["KeyArn"]]
    found = run(server, transit)
    made = {it["AliasName"]: it["KeyArn"] for it in found["Keys"]}
    alias = {kind: f"alias/transit/{name}" for kind, name in names.items()}
    assert set(made) == {alias["aes"], alias["mac"], alias["rsa"], alias["ec"], f"{alias['ec']}/v1", alias["ed"]}
    assert sorted(found["Left"]) == sorted([f"{names['kept']}: transit does not let it be exported", f"{names['chacha']}: KMS has no keys of the type chacha20-poly1305"])
    assert kms.describe_key(KeyId=alias["aes"])["KeyMetadata"]["Origin"] == "EXTERNAL"
    blob = kms.encrypt(KeyId=alias["aes"], Plaintext=b"text")["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"text"
    mac = kms.generate_mac(KeyId=alias["mac"], Message=b"text", MacAlgorithm="HMAC_SHA_256")["Mac"]
    assert mac == hmac.new(material["mac"], b"text", hashlib.sha256).digest()
    sign = lambda key, algorithm: kms.sign(KeyId=key, Message=b"text", SigningAlgorithm=algorithm)["Signature"]
    material["rsa"].public_key().verify(sign(alias["rsa"], "RSASSA_PKCS1_V1_5_SHA_256"), b"text", padding.PKCS1v15(), hashes.SHA256())
    material["ec"].public_key().verify(sign(alias["ec"], "ECDSA_SHA_256"), b"text", ec.ECDSA(hashes.SHA256()))
    material["old"].public_key().verify(sign(f"{alias['ec']}/v1", "ECDSA_SHA_256"), b"text", ec.ECDSA(hashes.SHA256()))
    material["ed"].public_key().verify(sign(alias["ed"], "ED25519_SHA_512"), b"text")
    again = run(server, transit)
    assert again["Keys"] == [] and sorted(again["Present"]) == sorted(made)


def test_a_token_that_may_not_is_said(server, transit):
    done = run(server, transit, token="wrong", check=False)
    assert done.returncode == 1 and "permission denied" in done.stderr and "wrong" not in done.stderr
