"""What several files of tests of S3 share."""

import socket

import pytest


@pytest.fixture
def account_hosts(monkeypatch):
    """Clients put the account in front of the host name, which no resolver here knows."""
    resolve = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest, **named: resolve("127.0.0.1" if str(host).endswith("127.0.0.1") else host, *rest, **named))
