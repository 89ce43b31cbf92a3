"""Services of AWS that are not built here: recognised, refused in their own protocol, recorded under their own name."""

import dataclasses
import json

import pytest

from conformance import raw
from conformance.audit import event_of
from conformance.principals import client
from conformance.refusal import refused

CALLS = [
    ("backup", "ListBackupVaults", {}, "backup"),  # restJson
    ("translate", "ListLanguages", {}, "translate"),  # rpcv2Cbor
    ("swf", "ListDomains", {"registrationStatus": "REGISTERED"}, "swf"),  # awsJson1.0
    ("ebs", "ListSnapshotBlocks", {"SnapshotId": "snap-1"}, "ebs"),  # restJson
    ("ec2", "DescribeVolumes", {}, "ec2"),  # ec2Query
    ("iot", "ListThings", {}, "iot"),  # restJson
    ("lambda", "ListFunctions", {}, "lambda"),  # restJson
    ("guardduty", "ListDetectors", {}, "guardduty"),  # restJson
    ("rds", "DescribeDBInstances", {}, "rds"),  # awsQuery
    ("resourcegroupstaggingapi", "GetResources", {}, "tagging"),  # rpcv2Cbor
    ("route53", "ListHostedZones", {}, "route53"),  # restXml
    ("ecr", "DescribeRepositories", {}, "ecr"),  # awsJson1.1
    ("elasticache", "DescribeCacheClusters", {}, "elasticache"),  # awsQuery
]


@pytest.mark.parametrize("service, operation, arguments, signed_for", CALLS, ids=[call[0] for call in CALLS])
def test_a_service_that_is_not_built_says_so_in_its_own_protocol(server, root, service, operation, arguments, signed_for):
    calls = client(service, server.http, server.root)
    with refused("NotImplemented", 501, f"^The operation {operation} of {signed_for} is not implemented by this server\\.$") as refusal:
        calls._make_api_call(operation, arguments)
    record = event_of(root, refusal.response, operation)
    assert (record["eventSource"], record["errorCode"]) == (f"{signed_for}.amazonaws.com", "NotImplemented")


@pytest.mark.parametrize("service, operation, code, status", [
    ("lambda", "ListFunctions", "InvalidSignatureException", 403),
    ("dynamodb", "ListTables", "InvalidSignatureException", 400),
    ("rds", "DescribeDBInstances", "SignatureDoesNotMatch", 403),
])
def test_it_does_not_say_so_to_whoever_asks(server, service, operation, code, status):
    """A signature is checked first, for the very service that is asked."""
    stranger = dataclasses.replace(server.root, secret_access_key="x" * 30)
    with refused(code, status):
        client(service, server.http, stranger)._make_api_call(operation, {})


def test_a_service_that_aws_has_not_is_named(server):
    """By a client that signs for a name nobody knows."""
    answer = raw.signed(server.http, server.root, "GET", "/things", service="nosuchservice")
    assert answer.status == 404 and answer.headers["x-amzn-errortype"] == "UnknownServiceException"
    assert "`nosuchservice`" in json.loads(answer.body)["message"]
