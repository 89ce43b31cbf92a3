"""Who may use which items by boto3: actions, leading keys, attributes, indexes."""

import pytest

from conformance.principals import allow, deny
from conformance.refusal import refused
from conformance.tests.dynamodb.tables import index, made, put, s

DENIED = "AccessDeniedException"


@pytest.fixture
def dynamodb(root):
    return root.dynamodb


def arn_of(dynamodb, table):
    return dynamodb.describe_table(TableName=table)["Table"]["TableArn"]


def test_a_user_needs_each_action(dynamodb, user):
    table = made(dynamodb)
    arn = arn_of(dynamodb, table)
    writer = user(allow("dynamodb:PutItem", arn))
    put(writer.dynamodb, table, pk=s("a"))
    with refused(DENIED, 400, f"^User: {writer.principal.arn} is not authorized to perform: dynamodb:GetItem on resource: {arn} because no identity-based policy allows the dynamodb:GetItem action$"):
        writer.dynamodb.get_item(TableName=table, Key={"pk": s("a")})
    with refused(DENIED, 400, "dynamodb:BatchWriteItem"):
        writer.dynamodb.batch_write_item(RequestItems={table: [{"PutRequest": {"Item": {"pk": s("b")}}}]})
    writer.dynamodb.transact_write_items(TransactItems=[{"Put": {"TableName": table, "Item": {"pk": s("c")}}}])
    with refused(DENIED, 400, "dynamodb:DeleteItem"):
        writer.dynamodb.transact_write_items(TransactItems=[{"Delete": {"TableName": table, "Key": {"pk": s("c")}}}])
    with refused(DENIED, 400, "dynamodb:CreateTable"):
        made(writer.dynamodb)
    with refused(DENIED, 400):
        writer.dynamodb.describe_table(TableName="no-such-table")


def test_leading_keys_decide(dynamodb, user):
    """As in AWS's example: everybody has the items whose partition key is his name."""
    table = made(dynamodb, {"pk": "S", "sk": "S"})
    own = {"ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ["alice"]}, "Null": {"dynamodb:LeadingKeys": "false"}}
    alice = user(allow("dynamodb:*", arn_of(dynamodb, table), Condition=own)).dynamodb
    put(alice, table, pk=s("alice"), sk=s("x"))
    query = lambda name: alice.query(TableName=table, KeyConditionExpression="pk = :p", ExpressionAttributeValues={":p": s(name)})
    assert query("alice")["Count"] == 1
    assert alice.get_item(TableName=table, Key={"pk": s("alice"), "sk": s("x")})["Item"]
    both = [{"pk": s(name), "sk": s("x")} for name in ("alice", "bob")]
    for call in (
        lambda: put(alice, table, pk=s("bob"), sk=s("x")), lambda: query("bob"), lambda: alice.scan(TableName=table),
        lambda: alice.batch_get_item(RequestItems={table: {"Keys": both}}),
        lambda: alice.transact_get_items(TransactItems=[{"Get": {"TableName": table, "Key": key}} for key in both]),
    ):
        with refused(DENIED, 400):
            call()


def test_attributes_decide(dynamodb, user):
    table = made(dynamodb)
    put(dynamodb, table, pk=s("a"), shown=s("x"), veiled=s("y"))
    some = {"ForAllValues:StringEquals": {"dynamodb:Attributes": ["pk", "shown"]}, "StringEqualsIfExists": {"dynamodb:Select": "SPECIFIC_ATTRIBUTES", "dynamodb:ReturnValues": ["NONE", "UPDATED_NEW"]}}
    reader = user(allow(["dynamodb:GetItem", "dynamodb:Scan", "dynamodb:UpdateItem"], arn_of(dynamodb, table), Condition=some)).dynamodb
    get = lambda **options: reader.get_item(TableName=table, Key={"pk": s("a")}, **options)
    assert get(ProjectionExpression="shown")["Item"] == {"shown": s("x")}
    assert get(AttributesToGet=["shown"])["Item"] == {"shown": s("x")}
    update = lambda name, **options: reader.update_item(TableName=table, Key={"pk": s("a")}, UpdateExpression=f"SET {name} = :v", ExpressionAttributeValues={":v": s("z")}, **options)
    update("shown")
    for call in (
        get, lambda: get(ProjectionExpression="veiled"), lambda: get(ProjectionExpression="#h", ExpressionAttributeNames={"#h": "veiled"}),
        lambda: reader.scan(TableName=table), lambda: update("veiled"), lambda: update("shown", ReturnValues="ALL_NEW"),
        lambda: reader.scan(TableName=table, ProjectionExpression="shown", FilterExpression="veiled = :v", ExpressionAttributeValues={":v": s("y")}),
    ):
        with refused(DENIED, 400):
            call()


def test_indexes_and_tags_decide(dynamodb, user):
    table = made(dynamodb, more={"team": "S"}, GlobalSecondaryIndexes=[index("by-team", ["team"])], Tags=[{"Key": "team", "Value": "a"}])
    arn = arn_of(dynamodb, table)
    reader = user(allow("dynamodb:Scan", f"{arn}/index/by-team")).dynamodb
    assert reader.scan(TableName=table, IndexName="by-team")["Count"] == 0
    with refused(DENIED, 400):
        reader.scan(TableName=table)
    tagged = lambda team: user(allow("dynamodb:*", Condition={"StringEquals": {"aws:ResourceTag/team": team}})).dynamodb
    put(tagged("a"), table, pk=s("a"))
    with refused(DENIED, 400):
        put(tagged("b"), table, pk=s("a"))
    with refused(DENIED, 400, "with an explicit deny"):
        user(allow("*"), deny("dynamodb:DeleteTable", arn)).dynamodb.delete_table(TableName=table)
