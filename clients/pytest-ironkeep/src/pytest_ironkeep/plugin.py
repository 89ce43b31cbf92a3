"""What pytest sees."""

import pytest

from pytest_ironkeep.server import Ironkeep


def pytest_addoption(parser):
    group = parser.getgroup("ironkeep")
    group.addoption("--ironkeep-bin", help="the `ironkeep` program; else IRONKEEP_BIN, else the one in PATH")
    parser.addini("ironkeep_init", "a TOML file of users, keys and buckets that each server begins with")
    parser.addini("ironkeep_account_id", "the id of the account, 12 digits")


def _made(config):
    init = config.getini("ironkeep_init")
    return Ironkeep(
        binary=config.getoption("--ironkeep-bin"),
        init=config.rootpath / init if init else None,
        account_id=config.getini("ironkeep_account_id") or None,
    )


@pytest.fixture(scope="session")
def ironkeep(pytestconfig):
    """One server for all tests of the session: an installation in memory that is gone at the end."""
    with _made(pytestconfig) as server:
        yield server


@pytest.fixture
def ironkeep_server(pytestconfig):
    """A server of the test's own."""
    with _made(pytestconfig) as server:
        yield server
