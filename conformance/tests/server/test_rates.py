"""Rates: off by default, throttling in the words of each protocol, and never in the way of what takes rights away."""

import pytest

from conformance.principals import Clients, allow, create_user
from conformance.refusal import refused
from conformance.server import run_cli
from conformance.tests.server.test_operator import metric


def spend(call, code):
    """Calls until it is refused with `code`; how often it was answered before."""
    for answered in range(50):
        try:
            call()
        except Exception as error:
            assert error.response["Error"]["Code"] == code, error
            return answered
    raise AssertionError("nobody was held up")


def test_a_principal_is_throttled_as_its_protocol_says_and_others_are_not(fresh_server):
    server = fresh_server(extra_arguments=["--rate-per-principal", "20/d"])
    root = Clients(server.http, server.root)
    alice = Clients(server.http, create_user(root, allow("*")))
    root = Clients(server.http, server.root)
    key = alice.kms.create_key()["KeyMetadata"]["KeyId"]
    alice.s3.create_bucket(Bucket="full")
    alice.s3.put_object(Bucket="full", Key="it", Body=b"x")
    assert spend(lambda: alice.s3.get_object(Bucket="full", Key="it"), "SlowDown") == 17
    with refused("SlowDown", 503, "Please reduce your request rate."):
        alice.s3.put_object(Bucket="full", Key="more", Body=b"x")
    with refused("ThrottlingException", 400, "Rate exceeded"):
        alice.kms.describe_key(KeyId=key)
    with refused("Throttling", 400, "Rate exceeded"):
        alice.iam.get_user()
    assert metric(server, "ironkeep_requests_throttled_total") == 4
    # What frees space or takes rights away goes on, and costs nothing.
    alice.s3.delete_object(Bucket="full", Key="it")
    alice.kms.disable_key(KeyId=key)
    # Others have their own.
    root.s3.list_buckets()


def test_an_account_has_a_rate_of_its_own(fresh_server):
    server = fresh_server(extra_arguments=["--rate-per-account", "30/d"])
    root = Clients(server.http, server.root)
    alice = Clients(server.http, create_user(root, allow("*")))
    spend(alice.kms.list_keys, "ThrottlingException")
    with refused("ThrottlingException", 400):
        root.kms.list_keys()


@pytest.mark.parametrize("rate", ["100", "0/s", "5/w", "-1/s"])
def test_what_is_no_rate_is_said(server, rate):
    done = run_cli(server, "serve", "--data-dir", "unused", f"--rate-per-account={rate}", check=False)
    assert done.returncode == 1 and f"`--rate-per-account`: `{rate}` is no rate" in done.stderr
