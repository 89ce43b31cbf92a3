"""HTTP below the level of an SDK: bytes on a socket, and requests signed by hand.

The chunk signer is written from the published SigV4 streaming rules, apart from
botocore, so that it is a second opinion on the server's verifier.
"""

import base64
import dataclasses
import datetime
import hashlib
import hmac
import json
import socket
import ssl
import urllib.parse
import xml.etree.ElementTree as ElementTree
import zlib

import urllib3
from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

ANSWER_SECONDS_MAX = 20
EMPTY_SHA256 = hashlib.sha256(b"").hexdigest()


@dataclasses.dataclass
class Answer:
    """What came back; `status` is None when the server closed without an answer."""

    status: int | None
    headers: dict
    body: bytes

    @property
    def code(self):
        """The AWS error code of an XML or JSON body; None if the body is neither."""
        try:
            if self.body.lstrip().startswith(b"<"):
                return self.element("Code")
            return json.loads(self.body)["__type"]
        except (ElementTree.ParseError, ValueError, LookupError, TypeError):
            return None

    def element(self, name):
        """Text of the first XML element with this local name."""
        for element in ElementTree.fromstring(self.body).iter():
            if element.tag.rsplit("}", 1)[-1] == name:
                return element.text
        return None


def connect(endpoint):
    plain = socket.create_connection(("127.0.0.1", endpoint.port), timeout=ANSWER_SECONDS_MAX)
    if not endpoint.secure:
        return plain
    context = ssl.create_default_context(cafile=endpoint.ca_file)
    return context.wrap_socket(plain, server_hostname="localhost")


def read_answer(connection, *, has_body=True):
    """Reads one HTTP/1.1 answer, skipping `100 Continue`; that to HEAD has no body. A timeout raises: hanging is a failure."""
    data = b""
    try:
        while True:
            while b"\r\n\r\n" not in data:
                piece = connection.recv(65536)
                if not piece:
                    return Answer(None, {}, data)
                data += piece
            head, data = data.split(b"\r\n\r\n", 1)
            lines = head.decode("latin-1").split("\r\n")
            status = int(lines[0].split()[1])
            if status != 100:
                break
        headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            headers[name.strip().lower()] = value.strip()
        if not has_body:
            return Answer(status, headers, b"")
        if "content-length" in headers:
            length = int(headers["content-length"])
            while len(data) < length and (piece := connection.recv(65536)):
                data += piece
            return Answer(status, headers, data[:length])
        while piece := connection.recv(65536):
            data += piece
            if data.endswith(b"0\r\n\r\n"):
                break
        return Answer(status, headers, unchunk(data) if "chunked" in headers.get("transfer-encoding", "") else data)
    except (ConnectionResetError, BrokenPipeError, ssl.SSLError):
        return Answer(None, {}, data)


def unchunk(data):
    body = b""
    while data:
        size, _, data = data.partition(b"\r\n")
        length = int(size.split(b";")[0] or b"0", 16)
        if not length:
            break
        body, data = body + data[:length], data[length + 2 :]
    return body


def send_bytes(endpoint, data, *, then_close=False):
    """Sends raw bytes and reads one answer; the server may answer before all is sent."""
    with connect(endpoint) as connection:
        try:
            connection.sendall(data)
            if then_close and not endpoint.secure:
                connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # the server has hung up already; its answer, if any, is still to be read
        return read_answer(connection)


def sign(endpoint, principal, method, path, *, headers=None, body=b"", service="s3", region=None, url=None):
    """Headers of a request signed by botocore, as a dictionary (`Host` included)."""
    request = AWSRequest(method, url or f"{endpoint.url}{path}", headers=dict(headers or {}), data=body)
    if "Host" not in request.headers:
        request.headers["Host"] = endpoint.host
    credentials = Credentials(principal.access_key_id, principal.secret_access_key, principal.session_token)
    signer = S3SigV4Auth if service == "s3" else SigV4Auth
    if service == "s3" and "x-amz-content-sha256" not in {name.lower() for name in request.headers}:
        request.headers["X-Amz-Content-SHA256"] = hashlib.sha256(body).hexdigest()
    signer(credentials, service, region or endpoint.region).add_auth(request)
    return dict(request.headers.items())


def http(endpoint, method, path, *, headers=None, body=b""):
    """Sends a request with exactly these headers."""
    manager = urllib3.PoolManager(ca_certs=endpoint.ca_file, retries=False, timeout=ANSWER_SECONDS_MAX)
    answer = manager.request(
        method, f"{endpoint.url}{path}", headers=headers or {}, body=body, redirect=False, decode_content=False
    )
    return Answer(answer.status, {name.lower(): value for name, value in answer.headers.items()}, answer.data)


def signed(endpoint, principal, method, path, *, headers=None, body=b"", service="s3", region=None):
    """Signs and sends in one step."""
    ready = sign(endpoint, principal, method, path, headers=headers, body=body, service=service, region=region)
    return http(endpoint, method, path, headers=ready, body=body)


def json_call(endpoint, principal, target, body, *, service="kms", headers=None):
    """One awsJson1.1 call with the body given as bytes."""
    headers = {"X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.1"} | (headers or {})
    return signed(endpoint, principal, "POST", "/", headers=headers, body=body, service=service)


def request_bytes(method, path, headers, body=b""):
    """An HTTP/1.1 request as bytes."""
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def hmac_sha256(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


class ChunkedPut:
    """An aws-chunked PUT, built chunk by chunk so that tests can break it anywhere.

    `kind` is the value of x-amz-content-sha256:
    STREAMING-AWS4-HMAC-SHA256-PAYLOAD, the same with -TRAILER, or
    STREAMING-UNSIGNED-PAYLOAD-TRAILER.
    """

    def __init__(self, endpoint, principal, path, chunks, *, kind, trailer=None, decoded_length=None, headers=None):
        self.endpoint, self.principal, self.path, self.kind, self.trailer = endpoint, principal, path, kind, trailer
        self.chunks = list(chunks)
        now = datetime.datetime.now(datetime.timezone.utc)
        self.timestamp = now.strftime("%Y%m%dT%H%M%SZ")
        self.scope = f"{self.timestamp[:8]}/{endpoint.region}/s3/aws4_request"
        length = sum(map(len, self.chunks)) if decoded_length is None else decoded_length
        self.headers = {
            "host": endpoint.host,
            "content-encoding": "aws-chunked",
            "x-amz-content-sha256": kind,
            "x-amz-date": self.timestamp,
            "x-amz-decoded-content-length": str(length),
        } | (headers or {})
        if trailer:
            self.headers["x-amz-trailer"] = trailer[0]
        self.signature = self.seed_signature()

    def key(self):
        key = ("AWS4" + self.principal.secret_access_key).encode()
        for part in self.scope.split("/"):
            key = hmac_sha256(key, part)
        return key

    def seed_signature(self):
        names = ";".join(sorted(self.headers))
        canonical_headers = "".join(f"{name}:{self.headers[name]}\n" for name in sorted(self.headers))
        path, _, query = self.path.partition("?")
        canonical_query = "&".join(sorted(part if "=" in part else part + "=" for part in query.split("&") if part))
        canonical = "\n".join(["PUT", path, canonical_query, canonical_headers, names, self.kind])
        hashed = hashlib.sha256(canonical.encode()).hexdigest()
        signature = hmac_sha256(self.key(), f"AWS4-HMAC-SHA256\n{self.timestamp}\n{self.scope}\n{hashed}").hex()
        self.authorization = (
            f"AWS4-HMAC-SHA256 Credential={self.principal.access_key_id}/{self.scope}, "
            f"SignedHeaders={names}, Signature={signature}"
        )
        return signature

    def sign_chunk(self, data):
        text = "\n".join([
            "AWS4-HMAC-SHA256-PAYLOAD", self.timestamp, self.scope, self.signature, EMPTY_SHA256,
            hashlib.sha256(data).hexdigest(),
        ])
        self.signature = hmac_sha256(self.key(), text).hex()
        return self.signature

    def sign_trailer(self, line):
        text = "\n".join([
            "AWS4-HMAC-SHA256-TRAILER", self.timestamp, self.scope, self.signature,
            hashlib.sha256(line.encode()).hexdigest(),
        ])
        return hmac_sha256(self.key(), text).hex()

    def encode_chunk(self, data):
        if self.kind.startswith("STREAMING-UNSIGNED"):
            return f"{len(data):x}\r\n".encode() + data + (b"\r\n" if data else b"")
        head = f"{len(data):x};chunk-signature={self.sign_chunk(data)}\r\n".encode()
        return head + data + (b"\r\n" if data or not self.trailer else b"")

    def encode_trailer(self):
        if not self.trailer:
            return b"\r\n" if self.kind.startswith("STREAMING-UNSIGNED") else b""
        name, value = self.trailer
        text = f"{name}:{value}\r\n"
        if not self.kind.startswith("STREAMING-UNSIGNED"):
            text += f"x-amz-trailer-signature:{self.sign_trailer(f'{name}:{value}' + chr(10))}\r\n"
        return text.encode() + b"\r\n"

    def body(self):
        return b"".join(map(self.encode_chunk, [*self.chunks, b""])) + self.encode_trailer()

    def send(self, body=None, *, then_close=False):
        """Sends the request; `body` replaces the correct one."""
        body = self.body() if body is None else body
        headers = dict(self.headers) | {"authorization": self.authorization, "content-length": str(len(body))}
        if then_close:
            headers["content-length"] = str(len(body) + 100)
        return send_bytes(self.endpoint, request_bytes("PUT", self.path, headers, body), then_close=then_close)


def crc32(data):
    return base64.b64encode(zlib.crc32(data).to_bytes(4, "big")).decode()


def quote(key):
    return urllib.parse.quote(key, safe="/-_.~")
