"""External key stores over mutual TLS: the proxy demands a certificate, and the KMS shows one."""

import ssl

import pytest
import urllib3

from conformance.refusal import outcome
from conformance.server import Server, run_cli
from conformance.xks import HOST, PATH, ClientAuthority, Holder, User, credential

NAME = "cks.kms.us-east-1.amazonaws.com"


class World:
    """A proxy that demands certificates of one authority; the store under PATH wants one name."""

    def __init__(self, folder, make):
        self.authority, self.other = ClientAuthority(folder / "clients"), ClientAuthority(folder / "others")
        self.right, self.wrong = self.authority.client(NAME), self.authority.client("else.example.com")
        self.foreign = self.other.client(NAME)
        self.holder, self.known = Holder(folder / "holder", make), credential()
        self.key = self.holder.key()
        self.holder.front = f'client-ca = "{self.authority.file}"\n'
        self.holder.identity = self.right[:2]
        self.holder.serve(PATH, [self.key["Arn"]], [self.known], client_names=[NAME])

    def health(self, identity):
        body = {"requestMetadata": {"kmsOperation": "KmsHealthCheck", "kmsRequestId": "r"}}
        return self.holder.post("/health", body, self.known, identity=identity)

    def user(self, make, *more):
        return User(make, {HOST: self.holder.port}, self.holder.server.ready["ca_file"], more=more)


@pytest.fixture(scope="module")
def running():
    servers = []

    def make(**options):
        servers.append(Server(**options).__enter__())
        return servers[-1]

    yield make
    for server in servers:
        server.__exit__(None, None, None)


@pytest.fixture(scope="module")
def world(running, tmp_path_factory):
    return World(tmp_path_factory.mktemp("mutual"), running)


def test_two_servers_know_one_another_by_certificates(world, running):
    user = world.user(running, "--xks-client-certificate", world.right[2])
    store = user.create(world.known)
    assert user.connect(store) == ("CONNECTED", None)
    key = user.key(store, world.key["KeyId"])["KeyId"]
    blob = user.kms.encrypt(KeyId=key, Plaintext=b"over two certificates")["CiphertextBlob"]
    assert user.kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"over two certificates"
    # Taken back at the proxy, also over the connection that is there.
    world.holder.front = f'client-ca = "{world.other.file}"\n'
    world.holder.identity = world.foreign[:2]
    world.holder.serve(PATH, [world.key["Arn"]], [world.known], client_names=[NAME])
    assert outcome(lambda: user.kms.decrypt(CiphertextBlob=blob))[0] == "KMSInvalidStateException"
    world.holder.front = f'client-ca = "{world.authority.file}"\n'
    world.holder.identity = world.right[:2]
    world.holder.serve(PATH, [world.key["Arn"]], [world.known], client_names=[NAME])
    assert user.kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"over two certificates"


@pytest.mark.parametrize("shown", ["none", "foreign", "wrong"])
def test_a_kms_without_the_right_certificate_makes_no_store(world, running, shown):
    more = () if shown == "none" else ("--xks-client-certificate", getattr(world, shown)[2])
    user = world.user(running, *more)
    refused = outcome(lambda: user.create(world.known))
    # Who does not get through the handshake meets no proxy; a wrong name is a failed sign-in.
    expected = {"none": "XksProxyUriUnreachableException", "foreign": "XksProxyUriUnreachableException", "wrong": "XksProxyIncorrectAuthenticationCredentialException"}
    assert refused[0] == expected[shown], refused


def test_what_the_proxy_takes(world):
    assert world.health(world.right[:2])[0] == 200
    status, body = world.health(world.wrong[:2])
    assert (status, body["errorName"]) == (401, "AuthenticationFailedException")
    for identity in (None, world.foreign[:2]):
        with pytest.raises((urllib3.exceptions.SSLError, urllib3.exceptions.ProtocolError, ssl.SSLError, ConnectionError)):
            world.health(identity)


def test_settings_that_do_not_fit_end_the_start(world, tmp_path):
    server = world.holder.server
    exposed = tmp_path / "exposed"
    exposed.write_bytes(world.right[2].read_bytes())
    exposed.chmod(0o644)
    empty, keyless = tmp_path / "empty.pem", tmp_path / "keyless.pem"
    empty.write_text("")
    for path in (empty, keyless):
        path.touch()
    keyless.write_bytes(world.right[0].read_bytes())
    keyless.chmod(0o600)
    described = tmp_path / "xks.toml"
    secret = tmp_path / "secret"
    secret.write_text(world.known[1])
    store = (
        f'[[store]]\npath = "{PATH}"\nrole = "{world.holder.role_arn}"\nkeys = ["{world.key["Arn"]}"]\nclient-names = ["{NAME}"]\n'
        f'[[store.credential]]\naccess-key-id = "{world.known[0]}"\nsecret-file = "secret"\n'
    )

    def refused(words, *arguments):
        done = run_cli(server, "serve", "--data-dir", tmp_path / "data", "--http", "127.0.0.1:0", "--https", "off", "--admin", "off", *arguments, check=False)
        assert done.returncode == 1 and words in done.stderr, done.stderr

    for path, words in ((exposed, "is open to others"), (keyless, "xks-client-certificate"), (tmp_path / "nowhere", "xks-client-certificate")):
        refused(words, "--xks-host", HOST, "--xks-client-certificate", path)
    for front, words in (("", "there is no `client-ca`"), (f'client-ca = "{empty}"\n', "no certificate of an authority"), ('client-ca = "nowhere"\n', "nowhere")):
        described.write_text(front + store)
        refused(words, "--xks-proxy", "127.0.0.1:0", "--xks-proxy-file", described)
