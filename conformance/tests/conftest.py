"""Fixtures: one server for the whole run, fresh ones where a test needs its own, and principals."""

import os

import pytest

from conformance import ledger
from conformance.principals import AwsCli, Clients, create_account, create_user, unique
from conformance.server import Server, binary

for name in [name for name in os.environ if name.startswith("AWS_")]:
    del os.environ[name]
os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull


def pytest_configure(config):
    if not binary().is_file():
        pytest.exit(f"no server binary at {binary()}: run ./check, or name it in IRONKEEP_BIN", returncode=3)


def pytest_collection_modifyitems(config, items):
    if not os.environ.get("IRONKEEP_TEST_LONG"):
        extended = [item for item in items if item.get_closest_marker("extended")]
        config.hook.pytest_deselected(items=extended)
        items[:] = [item for item in items if item not in extended]
    modules = ledger.longest_first(dict.fromkeys(item.module.__name__ for item in items), ledger.read_record(ledger.MODULES))
    items.sort(key=lambda item: modules.index(item.module.__name__))
    if os.environ.get("IRONKEEP_TEST_QUICK"):
        for item in items:
            if item.get_closest_marker("long"):
                item.add_marker(pytest.mark.skip(reason="left out by --quick"))


@pytest.fixture(scope="session")
def server():
    """The server most tests share. Its stop is a test too: it must drain, exit 0 and never have panicked."""
    with Server() as running:
        yield running


@pytest.fixture
def fresh_server():
    """Makes servers for one test: `fresh_server(profile="compat")`; all are stopped and checked at its end."""
    running = []

    def make(**options):
        instance = Server(**options)
        running.append(instance.__enter__())
        return instance

    yield make
    failures = []
    for instance in reversed(running):
        try:
            instance.__exit__(None, None, None)
        except AssertionError as error:
            failures.append(error)
    if failures:
        raise failures[0]


@pytest.fixture(params=["http", "https"])
def scheme(request):
    return request.param


@pytest.fixture
def endpoint(server, scheme):
    """The shared server over plain HTTP and over HTTPS: a test with this fixture runs on both."""
    return server.endpoint(scheme)


@pytest.fixture(scope="session")
def root(server):
    """Root of the management account, over plain HTTP."""
    return Clients(server.http, server.root)


@pytest.fixture(scope="session")
def secure_root(server):
    """Root of the management account, over HTTPS."""
    return Clients(server.https, server.root)


@pytest.fixture(scope="session")
def other_account(server):
    """An administrator of a second account, over plain HTTP."""
    return Clients(server.http, create_account(server))


@pytest.fixture
def cli(server):
    """The AWS CLI as root, over HTTPS."""
    return AwsCli(server.https, server.root)


@pytest.fixture
def cli_of_scheme(endpoint, server):
    """The AWS CLI as root, over HTTP and over HTTPS: it signs what it sends in another way over each."""
    return AwsCli(endpoint, server.root)


@pytest.fixture
def user(server, root):
    """Makes users: `user(statement, ...)` gives clients of a new user with just these statements."""

    def make(*statements, admin=root, endpoint=None):
        return Clients(endpoint or server.http, create_user(admin, *statements))

    return make


@pytest.fixture
def bucket(root):
    """A new empty bucket with default settings."""
    name = unique("bucket")
    root.s3.create_bucket(Bucket=name)
    return name


@pytest.fixture
def key(root):
    """A new KMS key; its ARN."""
    return root.kms.create_key(Description=unique("key"))["KeyMetadata"]["Arn"]
