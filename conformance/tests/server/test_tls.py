"""The HTTPS listener: which versions and key exchanges it takes, and its certificate."""

import dataclasses
import hashlib
import os
import shutil
import socket
import ssl
import struct
import subprocess
import urllib.parse

import pytest

from conformance.aws_cli import AwsCli
from conformance.principals import client, unique

TLS_1_1, TLS_1_2, TLS_1_3 = 0x0302, 0x0303, 0x0304
X25519, X25519MLKEM768 = 0x001D, 0x11EC
HANDSHAKE, ALERT = 22, 21
PROTOCOL_VERSION_ALERT = 70


def extension(kind, body):
    return struct.pack(">HH", kind, len(body)) + body


def client_hello(legacy_version, versions, groups):
    """A ClientHello without any key share, so that a TLS 1.3 server has to name the group it wants."""
    name = b"localhost"
    extensions = extension(0, struct.pack(">HBH", len(name) + 3, 0, len(name)) + name)
    extensions += extension(10, struct.pack(">H", 2 * len(groups)) + b"".join(struct.pack(">H", group) for group in groups))
    extensions += extension(13, struct.pack(">HHHHH", 8, 0x0403, 0x0503, 0x0804, 0x0807))
    if versions:
        extensions += extension(43, bytes([2 * len(versions)]) + b"".join(struct.pack(">H", version) for version in versions))
        extensions += extension(51, struct.pack(">H", 0))
    suites = struct.pack(">HHHHHH", 0x1301, 0x1302, 0xC02B, 0xC02F, 0xC009, 0xC013)
    body = struct.pack(">H", legacy_version) + os.urandom(32) + bytes([32]) + os.urandom(32)
    body += struct.pack(">H", len(suites)) + suites + b"\x01\x00" + struct.pack(">H", len(extensions)) + extensions
    message = b"\x01" + len(body).to_bytes(3, "big") + body
    return struct.pack(">BHH", HANDSHAKE, 0x0301, len(message)) + message


def first_record(server, hello):
    """(type, body) of the first TLS record the server answers with."""
    with socket.create_connection(("127.0.0.1", server.https.port), timeout=20) as plain:
        plain.sendall(hello)
        stream = plain.makefile("rb")
        kind, _, length = struct.unpack(">BHH", stream.read(5))
        return kind, stream.read(length)


def test_versions_before_1_2_are_refused(server):
    kind, body = first_record(server, client_hello(TLS_1_1, [], [X25519]))
    assert (kind, body[1]) == (ALERT, PROTOCOL_VERSION_ALERT)


def test_the_hybrid_key_exchange_is_taken(server):
    """To a client that puts X25519MLKEM768 first, the server asks for it in its HelloRetryRequest."""
    kind, body = first_record(server, client_hello(TLS_1_2, [TLS_1_3], [X25519MLKEM768, X25519]))
    assert kind == HANDSHAKE and body[6:38] == hashlib.sha256(b"HelloRetryRequest").digest()
    extensions, at = {}, 4 + 2 + 32 + 1 + body[38] + 2 + 1 + 2
    while at < len(body):
        number, length = struct.unpack(">HH", body[at : at + 4])
        extensions[number] = body[at + 4 : at + 4 + length]
        at += 4 + length
    assert struct.unpack(">H", extensions[51])[0] == X25519MLKEM768


def test_both_current_versions_are_spoken(server):
    for version, name in ((ssl.TLSVersion.TLSv1_2, "TLSv1.2"), (ssl.TLSVersion.TLSv1_3, "TLSv1.3")):
        context = server.tls_context()
        context.minimum_version = context.maximum_version = version
        with socket.create_connection(("127.0.0.1", server.https.port)) as plain:
            with context.wrap_socket(plain, server_hostname="localhost") as secure:
                assert secure.version() == name


def test_the_certificate_is_good_for_localhost_and_the_loopback_addresses(server):
    context = server.tls_context()
    for name in ("localhost", "127.0.0.1", "bucket.s3.localhost"):
        with socket.create_connection(("127.0.0.1", server.https.port)) as plain:
            with context.wrap_socket(plain, server_hostname=name) as secure:
                assert secure.getpeercert()["subjectAltName"]


@pytest.mark.parametrize("host", ["bucket.localhost", "my.bucket.localhost", "my.bucket.s3.localhost", "Bucket.LOCALHOST"])
def test_a_host_that_no_wildcard_is_good_for_has_a_certificate_of_its_own(server, host):
    """OpenSSL takes no wildcard below a single label, and no wildcard stands for two labels."""
    for _ in range(2):
        with socket.create_connection(("127.0.0.1", server.https.port)) as plain:
            with server.tls_context().wrap_socket(plain, server_hostname=host) as secure:
                assert secure.getpeercert()["subjectAltName"] == (("DNS", host.lower()),)


@pytest.mark.parametrize("host", ["localhost.example", "evil-localhost"])
def test_other_hosts_get_the_standing_certificate_and_refuse_it(server, host):
    with socket.create_connection(("127.0.0.1", server.https.port)) as plain:
        with pytest.raises(ssl.SSLCertVerificationError, match="Hostname mismatch"):
            server.tls_context().wrap_socket(plain, server_hostname=host)


def test_more_hosts_than_are_kept_do_no_harm(server):
    context = server.tls_context()
    context.check_hostname = False
    for number in range(1100):
        with socket.create_connection(("127.0.0.1", server.https.port)) as plain:
            with context.wrap_socket(plain, server_hostname=f"h{number}.localhost"):
                pass
    test_a_host_that_no_wildcard_is_good_for_has_a_certificate_of_its_own(server, "h0.localhost")


def test_boto3_reaches_buckets_as_hosts_over_https(server, monkeypatch):
    bucket = unique("host")
    resolve = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest, **more: resolve("127.0.0.1" if host.endswith("localhost") else host, *rest, **more))
    url = f"https://localhost:{server.https.port}"
    s3 = client("s3", server.https, server.root, endpoint_url=url, s3={"addressing_style": "virtual"})
    hosts = []
    s3.meta.events.register("before-send", lambda request, **_: hosts.append(urllib.parse.urlsplit(request.url).hostname))
    s3.create_bucket(Bucket=bucket)
    s3.put_object(Bucket=bucket, Key="x", Body=b"over TLS")
    assert s3.get_object(Bucket=bucket, Key="x")["Body"].read() == b"over TLS"
    assert set(hosts) == {f"{bucket}.localhost"}


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")
@pytest.mark.parametrize("host", ["bucket.localhost", "my.bucket.localhost", "bucket.s3.localhost", "my.bucket.s3.localhost", "localhost"])
def test_curl_takes_the_certificate(server, host):
    port = server.https.port
    done = subprocess.run(
        ["curl", "--silent", "--show-error", "--cacert", server.ready["ca_file"], "--resolve", f"{host}:{port}:127.0.0.1", f"https://{host}:{port}/x"],
        capture_output=True, text=True, timeout=30,
    )
    assert done.returncode == 0, done.stderr
    assert "<Error>" in done.stdout


def extensions(pem):
    done = subprocess.run(["openssl", "x509", "-noout", "-ext", "basicConstraints,keyUsage,extendedKeyUsage"], input=pem, check=True, capture_output=True, text=True, timeout=30)
    lines = [line.strip().rstrip(":") for line in done.stdout.splitlines()]
    return dict(zip(lines[::2], lines[1::2], strict=True))


def test_the_authority_is_one_and_the_servers_certificate_is_none(server):
    """Verifiers of today refuse an authority as a server, and a certificate without its purpose as an authority."""
    with open(server.ready["ca_file"], encoding="ascii") as file:
        authority = file.read()
    assert extensions(authority) == {
        "X509v3 Basic Constraints: critical": "CA:TRUE, pathlen:0",
        "X509v3 Key Usage: critical": "Certificate Sign, CRL Sign",
    }
    for host in ("localhost", "bucket.localhost"):
        with socket.create_connection(("127.0.0.1", server.https.port)) as plain, server.tls_context().wrap_socket(plain, server_hostname=host) as secure:
            leaf = ssl.DER_cert_to_PEM_cert(secure.getpeercert(binary_form=True))
        assert extensions(leaf) == {
            "X509v3 Basic Constraints: critical": "CA:FALSE",
            "X509v3 Key Usage: critical": "Digital Signature",
            "X509v3 Extended Key Usage": "TLS Web Server Authentication",
        }


def test_strict_verifiers_and_the_aws_cli_take_the_certificate(server):
    """curl is asked above, rustls by the command line in `tests/ironkeep`."""
    context = server.tls_context()
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    with socket.create_connection(("127.0.0.1", server.https.port)) as plain, context.wrap_socket(plain, server_hostname="localhost") as secure:
        assert secure.version() == "TLSv1.3"
    cli = AwsCli(dataclasses.replace(server.https, ca_file=None), server.root)
    assert cli.json("sts", "get-caller-identity", "--ca-bundle", server.ready["ca_file"])["Account"] == server.account


def test_a_client_that_does_not_know_the_ca_refuses(server):
    context = ssl.create_default_context()
    with socket.create_connection(("127.0.0.1", server.https.port)) as plain:
        try:
            context.wrap_socket(plain, server_hostname="localhost")
        except ssl.SSLCertVerificationError:
            return
    raise AssertionError("the certificate was accepted without its CA")


def test_plain_http_on_the_tls_port_harms_nobody(server):
    with socket.create_connection(("127.0.0.1", server.https.port), timeout=20) as plain:
        plain.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        plain.recv(4096)
    assert server.alive()
    test_both_current_versions_are_spoken(server)
