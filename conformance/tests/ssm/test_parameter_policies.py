"""Policies of parameters: they expire at their date, and what is told is told once."""

import datetime
import json

import pytest

from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients, unique
from conformance.refusal import refused
from conformance.tests.server.test_jobs import run, service_events


def in_days(days):
    return (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def expiration(days):
    return {"Type": "Expiration", "Version": "1.0", "Attributes": {"Timestamp": in_days(days)}}


BEFORE = {"Type": "ExpirationNotification", "Version": "1.0", "Attributes": {"Before": "3", "Unit": "Days"}}
UNCHANGED = {"Type": "NoChangeNotification", "Version": "1.0", "Attributes": {"After": "48", "Unit": "Hours"}}


@pytest.fixture
def put(root):
    def call(name, policies, **options):
        return root.ssm.put_parameter(**{"Name": name, "Value": "x", "Type": "String", "Tier": "Advanced", "Policies": json.dumps(policies)} | options)

    return call


def held(ssm, name):
    [found] = ssm.describe_parameters(ParameterFilters=[{"Key": "Name", "Values": [name]}])["Parameters"]
    return [(policy["PolicyType"], policy["PolicyStatus"]) for policy in found["Policies"]]


def test_policies_are_of_advanced_parameters_and_stay_until_others_come(root, put):
    name = unique("expiring")
    with refused("ValidationException", 400, "advanced-parameter tier"):
        put(name, [UNCHANGED], Tier="Standard")
    assert put(name, [expiration(9), BEFORE, UNCHANGED], Tier="Intelligent-Tiering")["Tier"] == "Advanced"
    all_pending = [("Expiration", "Pending"), ("ExpirationNotification", "Pending"), ("NoChangeNotification", "Pending")]
    assert held(root.ssm, name) == all_pending
    root.ssm.put_parameter(Name=name, Value="y", Overwrite=True)
    assert held(root.ssm, name) == all_pending
    [_, shown] = root.ssm.get_parameter_history(Name=name)["Parameters"]
    assert json.loads(shown["Policies"][1]["PolicyText"]) == BEFORE
    put(name, [UNCHANGED], Overwrite=True)
    assert held(root.ssm, name) == all_pending[2:]
    put(name, [{}], Overwrite=True)
    assert held(root.ssm, name) == []
    for policies, code in (([BEFORE], "IncompatiblePolicyException"), ([expiration(-1)], "InvalidPolicyAttributeException"),
                           ([{"Type": "Rotation"}], "InvalidPolicyTypeException"), ([UNCHANGED] * 11, "PoliciesLimitExceededException")):
        with refused(code, 400):
            put(name, policies, Overwrite=True)


def test_the_job_does_what_policies_say(fresh_server):
    server = fresh_server()
    ssm = Clients(server.http, server.root).ssm

    def put(name, *policies):
        ssm.put_parameter(Name=name, Value="x", Type="String", Tier="Advanced", Policies=json.dumps(policies))

    put("/p/goes", expiration(4), UNCHANGED)
    put("/p/early", expiration(4))
    put("/p/stays", expiration(6), BEFORE, UNCHANGED)
    assert run(server, "ssm-parameter-policies")["items"] == 0
    server.stop()
    server.environment |= ahead(5)
    server.start()
    cli = CliAhead(server.http, server.root, 5)
    # From its date a parameter is gone, whether or not the job has been by, and its name is free.
    left = cli.json("ssm", "get-parameters-by-path", "--path", "/p")["Parameters"]
    assert [parameter["Name"] for parameter in left] == ["/p/stays"]
    again = cli.json("ssm", "put-parameter", "--name", "/p/early", "--type", "String", "--value", "new")
    assert (again["Version"], again["Tier"]) == (1, "Standard")
    assert run(server, "ssm-parameter-policies")["failures"] == 0
    described = {parameter["Name"]: parameter["Policies"] for parameter in cli.json("ssm", "describe-parameters")["Parameters"]}
    assert {name: [policy["PolicyStatus"] for policy in policies] for name, policies in described.items()} == {
        "/p/early": [], "/p/stays": ["Pending", "Finished", "Finished"]}
    records = service_events(cli, "ParameterPolicyAction")
    assert all(record["userIdentity"]["invokedBy"] == "ssm.amazonaws.com" for record in records)
    named = [record["resources"][0]["ARN"].rsplit("/", 1)[1] for record in records]
    assert (named.count("goes"), named.count("stays")) == (2, 2), "each policy acts once"
