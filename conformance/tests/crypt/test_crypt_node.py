"""Messages between `ironkeep crypt` and the AWS Encryption SDK for JavaScript."""

import os

import pytest

from conformance.tests.crypt.cli import Cli
from conformance.tests.kms.test_encryption_sdk_node import CONTEXT, installed, node, opened  # noqa: F401 (fixtures)

pytestmark = pytest.mark.long


@pytest.mark.parametrize("flags", [[], ["--unsigned"]], ids=["signed", "unsigned"])
def test_messages_go_both_ways(node, server, key, flags):  # noqa: F811
    cli, data = Cli(server, server.http, server.root), os.urandom(10_000)
    strict = {"kind": "strict", "keys": [key]}
    pairs = [word for name, value in CONTEXT.items() for word in ("--context", f"{name}={value}")]
    assert cli("crypt", "decrypt", "--kms", key, *pairs, data=opened(node("encrypt", data, strict))) == data
    assert opened(node("decrypt", cli("crypt", "encrypt", "--kms", key, *pairs, *flags, data=data), strict)) == data
