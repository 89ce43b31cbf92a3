"""Services that exist once for all Regions, on a server of another Region than theirs.

A client signs with its own Region for an endpoint of its own, and AWS records IAM and Organizations in us-east-1.
"""

import dataclasses

import pytest

from conformance.audit import event_of
from conformance.principals import AwsCli, Clients, allow, client, create_user, unique
from conformance.refusal import refused
from conformance.server import Server


@pytest.fixture(scope="module")
def frankfurt():
    with Server(extra_arguments=["--region", "eu-central-1"]) as server:
        yield server


@pytest.fixture(scope="module")
def clients(frankfurt):
    return Clients(frankfurt.http, frankfurt.root)


@pytest.fixture(scope="module")
def virginia(frankfurt):
    return Clients(dataclasses.replace(frankfurt.http, region="us-east-1"), frankfurt.root)


@pytest.mark.parametrize("region", ["eu-central-1", "us-east-1", "ap-south-1"])
def test_global_services_take_every_region(frankfurt, virginia, region):
    iam = client("iam", frankfurt.http, frankfurt.root, region=region)
    assert iam.create_user(UserName=unique("user"))["User"]["Arn"].startswith(f"arn:aws:iam::{frankfurt.account}:user/")
    organizations = client("organizations", frankfurt.http, frankfurt.root, region=region)
    made = organizations.describe_organization()
    assert made["Organization"]["MasterAccountId"] == frankfurt.account
    assert event_of(virginia, made, "DescribeOrganization")["awsRegion"] == "us-east-1"


def test_the_cli_needs_no_region_of_its_own(frankfurt):
    cli = AwsCli(frankfurt.http, frankfurt.root)
    name = unique("cli")
    assert name in cli.run("iam", "create-user", "--user-name", name, "--region", "eu-central-1")
    assert name in cli.run("iam", "get-user", "--user-name", name)


def test_records_and_conditions_of_iam_say_us_east_1(frankfurt, clients, virginia):
    made = clients.iam.create_user(UserName=unique("user"))
    assert event_of(virginia, made, "CreateUser")["awsRegion"] == "us-east-1"
    in_region = lambda region: Clients(frankfurt.http, create_user(clients, allow("iam:ListUsers", Condition={"StringEquals": {"aws:RequestedRegion": region}})))
    assert in_region("us-east-1").iam.list_users()["Users"]
    with refused("AccessDenied", 403) as refusal:
        in_region("eu-central-1").iam.list_users()
    assert event_of(virginia, refusal.response, "ListUsers")["awsRegion"] == "us-east-1"


def test_regional_services_keep_the_region_of_the_request(clients):
    """STS has endpoints in every Region: its records say which."""
    assert event_of(clients, clients.sts.get_caller_identity(), "GetCallerIdentity")["awsRegion"] == "eu-central-1"
    assert event_of(clients, clients.kms.list_keys(), "ListKeys")["awsRegion"] == "eu-central-1"
