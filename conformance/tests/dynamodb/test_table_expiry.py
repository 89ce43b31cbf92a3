"""Items that expire, by boto3."""

import time

import pytest

from conformance.refusal import refused
from conformance.tests.dynamodb.tables import got, index, items, made, n, put, s
from conformance.tests.server.test_jobs import run


@pytest.fixture
def dynamodb(root):
    return root.dynamodb


@pytest.mark.parametrize("own_key", [False, True], ids=["owned", "kms"])
def test_items_expire(server, dynamodb, key, own_key):
    sse = {"SSESpecification": {"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": key}} if own_key else {}
    table = made(dynamodb, more={"team": "S"}, GlobalSecondaryIndexes=[index("by-team", ["team"])], **sse)
    now = int(time.time())
    put(dynamodb, table, pk=s("before"), ends=n(now - 60), team=s("a"))
    setting = {"Enabled": True, "AttributeName": "ends"}
    assert dynamodb.update_time_to_live(TableName=table, TimeToLiveSpecification=setting)["TimeToLiveSpecification"] == setting
    with refused("ValidationException", 400, "^TimeToLive is already enabled$"):
        dynamodb.update_time_to_live(TableName=table, TimeToLiveSpecification=setting)
    for name, ends in {"over": now - 1, "later": now + 3_600, "ancient": now - 6 * 365 * 86_400, "renewed": now - 5}.items():
        put(dynamodb, table, pk=s(name), ends=n(ends), team=s("a"))
    put(dynamodb, table, pk=s("renewed"), ends=n(now + 3_600), team=s("a"))
    put(dynamodb, table, pk=s("text"), ends=s(str(now - 5)), team=s("a"))
    assert run(server, "dynamodb-filling")["failures"] == 0
    assert dynamodb.describe_time_to_live(TableName=table)["TimeToLiveDescription"] == {"TimeToLiveStatus": "ENABLED", "AttributeName": "ends"}
    assert run(server, "dynamodb-expiry")["failures"] == 0
    names = lambda found: sorted(item["pk"]["S"] for item in found)
    left = ["ancient", "later", "renewed", "text"]
    assert names(items(dynamodb.scan, TableName=table)) == left
    assert names(items(dynamodb.scan, TableName=table, IndexName="by-team")) == left
    dynamodb.update_time_to_live(TableName=table, TimeToLiveSpecification={"Enabled": False, "AttributeName": "ends"})
    put(dynamodb, table, pk=s("kept"), ends=n(now - 5))
    assert run(server, "dynamodb-expiry")["failures"] == 0
    assert got(dynamodb, table, pk=s("kept"))
