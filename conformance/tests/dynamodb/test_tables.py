"""Tables by boto3: how they are made, shown, changed and listed."""

import pytest

from conformance.refusal import refused
from conformance.tests.dynamodb.tables import BOTH, HASH, index, made, put, s, schema
from conformance.tests.server.test_jobs import run


@pytest.fixture
def dynamodb(root):
    return root.dynamodb


def test_a_table_is_described(server, dynamodb):
    table = made(dynamodb, BOTH, {"team": "S"}, GlobalSecondaryIndexes=[index("by-team", ["team"])], Tags=[{"Key": "k", "Value": "v"}], DeletionProtectionEnabled=True)
    described = dynamodb.describe_table(TableName=table)["Table"]
    arn = f"arn:aws:dynamodb:us-east-1:{server.account}:table/{table}"
    assert described["TableArn"] == arn and described["TableStatus"] == "ACTIVE" and described["KeySchema"] == schema(BOTH)
    assert described["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST" and "SSEDescription" not in described
    assert described["GlobalSecondaryIndexes"][0]["IndexArn"] == f"{arn}/index/by-team"
    assert dynamodb.describe_table(TableName=arn)["Table"] == described
    dynamodb.get_waiter("table_exists").wait(TableName=table)
    with refused("ResourceInUseException", 400, f"^Table already exists: {table}$"):
        dynamodb.create_table(TableName=table, KeySchema=schema(HASH), AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}], BillingMode="PAY_PER_REQUEST")
    with refused("ValidationException", 400, "^Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.$"):
        dynamodb.delete_table(TableName=table)
    dynamodb.update_table(TableName=table, DeletionProtectionEnabled=False)
    assert dynamodb.delete_table(TableName=table)["TableDescription"]["TableStatus"] == "DELETING"
    with refused("ResourceNotFoundException", 400, f"^Requested resource not found: Table: {table} not found$"):
        dynamodb.describe_table(TableName=table)


def test_a_table_that_is_made_again_is_empty(server, dynamodb):
    table = made(dynamodb)
    put(dynamodb, table, pk=s("a"))
    dynamodb.delete_table(TableName=table)
    dynamodb.create_table(TableName=table, KeySchema=schema(HASH), AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}], BillingMode="PAY_PER_REQUEST")
    assert dynamodb.scan(TableName=table)["Items"] == []
    put(dynamodb, table, pk=s("b"))
    assert run(server, "dynamodb-removal")["failures"] == 0
    assert dynamodb.scan(TableName=table)["Items"] == [{"pk": s("b")}]


def test_capacity_is_kept_and_shown(dynamodb):
    table = made(dynamodb, BillingMode="PROVISIONED", ProvisionedThroughput={"ReadCapacityUnits": 5, "WriteCapacityUnits": 6})
    shown = dynamodb.describe_table(TableName=table)["Table"]
    assert (shown["ProvisionedThroughput"]["ReadCapacityUnits"], shown["ProvisionedThroughput"]["WriteCapacityUnits"]) == (5, 6) and "BillingModeSummary" not in shown
    changed = dynamodb.update_table(TableName=table, ProvisionedThroughput={"ReadCapacityUnits": 7, "WriteCapacityUnits": 6})["TableDescription"]["ProvisionedThroughput"]
    assert changed["ReadCapacityUnits"] == 7 and "LastIncreaseDateTime" in changed
    assert dynamodb.update_table(TableName=table, BillingMode="PAY_PER_REQUEST")["TableDescription"]["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST"


@pytest.mark.parametrize("more, text", [
    (dict(KeySchema=schema(["pk", "pk"])), "Both the Hash Key and the Range Key element in the KeySchema have the same name"),
    (dict(KeySchema=schema(["zz"])), r"One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: \[zz\], AttributeDefinitions: \[pk, sk\]"),
    (dict(KeySchema=schema(["pk"])), "One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions"),
    (dict(BillingMode="PROVISIONED"), "One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED"),
    (dict(LocalSecondaryIndexes=[index("local", ["sk", "pk"])]), "One or more parameter values were invalid: Index KeySchema does not have the same leading hash key as table KeySchema for index: local. index hash key: sk, table hash key: pk"),
    (dict(GlobalSecondaryIndexes=[index("same", ["sk"]), index("same", ["pk"])]), "One or more parameter values were invalid: Duplicate index name: same"),
    (dict(GlobalSecondaryIndexes=[index("some", ["sk"], "INCLUDE")]), "One or more parameter values were invalid: ProjectionType is INCLUDE, but NonKeyAttributes is not specified"),
    (dict(SSESpecification={"Enabled": False, "SSEType": "KMS"}), "One or more parameter values were invalid: SSEType can not be specified if Enabled is false"),
    (dict(StreamSpecification={"StreamEnabled": True, "StreamViewType": "KEYS_ONLY"}), "One or more parameter values were invalid: StreamSpecification is not supported by this server"),
])
def test_tables_that_are_none(dynamodb, more, text):
    defined = [{"AttributeName": "pk", "AttributeType": "S"}, {"AttributeName": "sk", "AttributeType": "N"}]
    options = dict(TableName="never-made", KeySchema=schema(BOTH), AttributeDefinitions=defined, BillingMode="PAY_PER_REQUEST") | more
    with refused("ValidationException", 400, f"^{text}$"):
        dynamodb.create_table(**options)


def test_tags_lists_and_limits(server, dynamodb):
    tables = sorted(made(dynamodb) for _ in range(3))
    arn = dynamodb.describe_table(TableName=tables[0])["Table"]["TableArn"]
    dynamodb.tag_resource(ResourceArn=arn, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    dynamodb.untag_resource(ResourceArn=arn, TagKeys=["a"])
    assert dynamodb.list_tags_of_resource(ResourceArn=arn)["Tags"] == [{"Key": "b", "Value": "2"}]
    found = [name for page in dynamodb.get_paginator("list_tables").paginate(PaginationConfig={"PageSize": 1}) for name in page["TableNames"]]
    assert set(tables) <= set(found) and found == sorted(found)
    assert dynamodb.describe_limits()["TableMaxReadCapacityUnits"] == 40_000
    assert dynamodb.describe_endpoints()["Endpoints"][0]["Address"] == server.http.host
    backups = dynamodb.describe_continuous_backups(TableName=tables[0])["ContinuousBackupsDescription"]
    assert backups["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] == "DISABLED"
    with refused("NotImplemented", 501):
        dynamodb.execute_statement(Statement="SELECT * FROM x")
