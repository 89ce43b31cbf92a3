"""What items lie under by boto3: a key of KMS with the table as its context, or a key that DynamoDB owns."""

import pytest

from conformance import scan
from conformance.audit import events
from conformance.principals import Clients, allow, create_user
from conformance.refusal import refused
from conformance.tests.dynamodb.tables import got, index, items, made, put, s
from conformance.waiting import eventually


@pytest.fixture
def dynamodb(root):
    return root.dynamodb


def under(key):
    return {"SSESpecification": {"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": key}}


def test_items_and_their_keys_are_sealed_without_being_asked_for(fresh_server):
    server = fresh_server()
    dynamodb = Clients(server.http, server.root).dynamodb
    markers = [scan.new_marker().hex() for _ in range(4)]
    table = made(dynamodb, {"pk": "S", "sk": "S"}, {"team": "S"}, GlobalSecondaryIndexes=[index("by-team", ["team", "sk"])])
    for number in range(300):
        pk, sk, team, value = (f"{marker}-{number}" for marker in markers)
        put(dynamodb, table, pk=s(pk if number % 2 else markers[0]), sk=s(sk), team=s(team), v=s(value * 20))
    assert len(items(dynamodb.query, TableName=table, KeyConditionExpression="pk = :p", ExpressionAttributeValues={":p": s(markers[0])})) == 150
    with refused("ConditionalCheckFailedException", 400):
        dynamodb.put_item(TableName=table, Item={"pk": s(markers[0]), "sk": s(f"{markers[1]}-0")}, ConditionExpression="attribute_not_exists(pk)")
    with refused("ValidationException", 400):
        dynamodb.query(TableName=table, KeyConditionExpression="zz = :p", ExpressionAttributeValues={":p": s(markers[0])})
    server.stop()
    scan.assert_no_plaintext(server.data_dir, [marker.encode() for marker in markers], at_least_bytes=4096)
    assert not any(marker in server.log() for marker in markers)


def test_a_key_that_is_turned_off_ends_everything_at_once(root, dynamodb, key):
    table = made(dynamodb, **under(key))
    put(dynamodb, table, pk=s("a"))
    assert dynamodb.describe_table(TableName=table)["Table"]["SSEDescription"] == {"Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn": key}
    root.kms.disable_key(KeyId=key)
    text = rf"^KMS key disabled error: com.amazonaws.services.kms.model.DisabledException: {key} is disabled. \(Service: AWSKMS; Status Code: 400; Error Code: DisabledException; Request ID: .*; Proxy: null\)$"
    calls = [
        lambda: got(dynamodb, table, pk=s("a")), lambda: put(dynamodb, table, pk=s("b")), lambda: dynamodb.scan(TableName=table),
        lambda: dynamodb.delete_item(TableName=table, Key={"pk": s("a")}), lambda: dynamodb.batch_get_item(RequestItems={table: {"Keys": [{"pk": s("a")}]}}),
        lambda: dynamodb.transact_write_items(TransactItems=[{"Put": {"TableName": table, "Item": {"pk": s("c")}}}]), lambda: made(dynamodb, **under(key)),
    ]
    for call in calls:
        with refused("ValidationException", 400, text):
            call()
    assert dynamodb.describe_table(TableName=table)["Table"]["TableStatus"] == "INACCESSIBLE_ENCRYPTION_CREDENTIALS"
    root.kms.enable_key(KeyId=key)
    assert dynamodb.scan(TableName=table)["Items"] == [{"pk": s("a")}]
    assert dynamodb.describe_table(TableName=table)["Table"]["TableStatus"] == "ACTIVE"


def test_a_table_goes_from_key_to_key(root, dynamodb, key):
    table = made(dynamodb)
    put(dynamodb, table, pk=s("a"))
    dynamodb.update_table(TableName=table, **under(key))
    other = root.kms.create_key()["KeyMetadata"]["Arn"]
    dynamodb.update_table(TableName=table, **under(other))
    root.kms.disable_key(KeyId=key)
    assert got(dynamodb, table, pk=s("a")) == {"pk": s("a")}
    with refused("ValidationException", 400, "^One or more parameter values were invalid: Table is already encrypted with given KMSMasterKeyId"):
        dynamodb.update_table(TableName=table, **under(other))
    shown = dynamodb.update_table(TableName=table, SSESpecification={"Enabled": True})["TableDescription"]["SSEDescription"]
    assert shown["KMSMasterKeyArn"] == root.kms.describe_key(KeyId="alias/aws/dynamodb")["KeyMetadata"]["Arn"]
    root.kms.disable_key(KeyId=other)
    assert got(dynamodb, table, pk=s("a")) == {"pk": s("a")}
    dynamodb.update_table(TableName=table, SSESpecification={"Enabled": False})
    assert "SSEDescription" not in dynamodb.describe_table(TableName=table)["Table"]
    with refused("ValidationException", 400, "^One or more parameter values were invalid: Table is already encrypted by default$"):
        dynamodb.update_table(TableName=table, SSESpecification={"Enabled": False})
    assert got(dynamodb, table, pk=s("a")) == {"pk": s("a")}


def test_keys_that_are_none(root, dynamodb):
    with refused("ValidationException", 400, "^KMS validation error: com.amazonaws.services.kms.model.NotFoundException: "):
        made(dynamodb, **under("alias/does-not-exist"))


def test_the_context_names_table_and_account(server, root, dynamodb, key):
    caller = Clients(server.http, create_user(root, allow("*")))
    table = made(caller.dynamodb, **under(key))
    put(caller.dynamodb, table, pk=s("a"))
    found = eventually(lambda: events(root, name="Decrypt", ResourceName=key), what="the uses of the table key")
    assert found[0]["requestParameters"]["encryptionContext"] == {"aws:dynamodb:tableName": table, "aws:dynamodb:subscriberId": server.account}
    assert found[0]["userIdentity"]["arn"] == caller.principal.arn and found[0]["userIdentity"]["invokedBy"] == "dynamodb.amazonaws.com"
