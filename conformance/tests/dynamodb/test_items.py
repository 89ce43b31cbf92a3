"""Items by boto3: values, conditions, updates, and what calls give back."""

from decimal import Decimal

import boto3
import boto3.dynamodb.conditions as conditions
import pytest

from conformance.refusal import refused
from conformance.tests.dynamodb.tables import BOTH, got, made, n, put, s


@pytest.fixture
def dynamodb(root):
    return root.dynamodb


@pytest.fixture
def table(dynamodb):
    return made(dynamodb)


EVERYTHING = {
    "s": s("text"), "empty": s(""), "n": n("-12.50"), "b": {"B": b"\0\xff"}, "t": {"BOOL": True}, "f": {"BOOL": False}, "z": {"NULL": True},
    "ss": {"SS": ["b", "a"]}, "ns": {"NS": ["2", "1.0"]}, "bs": {"BS": [b"x"]}, "l": {"L": [s("x"), {"L": []}]}, "m": {"M": {"k": {"M": {}}}},
}
NORMAL = EVERYTHING | {"n": n("-12.5"), "ss": {"SS": ["a", "b"]}, "ns": {"NS": ["1", "2"]}}


def test_an_item_is_put_got_and_deleted(dynamodb, table):
    assert got(dynamodb, table, pk=s("a")) is None
    assert "Attributes" not in put(dynamodb, table, pk=s("a"), **EVERYTHING)
    assert got(dynamodb, table, pk=s("a")) == {"pk": s("a")} | NORMAL
    answer = dynamodb.put_item(TableName=table, Item={"pk": s("a"), "v": n(1)}, ReturnValues="ALL_OLD")
    assert answer["Attributes"] == {"pk": s("a")} | NORMAL
    assert dynamodb.delete_item(TableName=table, Key={"pk": s("a")}, ReturnValues="ALL_OLD")["Attributes"] == {"pk": s("a"), "v": n(1)}
    assert "Attributes" not in dynamodb.delete_item(TableName=table, Key={"pk": s("a")}, ReturnValues="ALL_OLD")
    assert got(dynamodb, table, pk=s("a")) is None


def test_answers_have_a_sum_that_clients_check(dynamodb, table):
    put(dynamodb, table, pk=s("a"))
    answer = dynamodb.get_item(TableName=table, Key={"pk": s("a")})
    assert answer["ResponseMetadata"]["HTTPHeaders"]["x-amz-crc32"].isdigit()


def test_a_large_item_is_kept_in_parts(dynamodb, table):
    large = s("x" * (400 * 1024 - 10))
    put(dynamodb, table, pk=s("large"), v=large)
    assert got(dynamodb, table, pk=s("large"))["v"] == large
    put(dynamodb, table, pk=s("large"), v=s("small"))
    assert got(dynamodb, table, pk=s("large"))["v"] == s("small")
    with refused("ValidationException", 400, "^Item size has exceeded the maximum allowed size$"):
        put(dynamodb, table, pk=s("large"), v=s("x" * 400 * 1024))


@pytest.mark.parametrize("item, text", [
    ({}, "One or more parameter values were invalid: Missing the key pk in the item"),
    ({"pk": n(1)}, "One or more parameter values were invalid: Type mismatch for key pk expected: S actual: N"),
    ({"pk": s("")}, r"One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: pk"),
    ({"pk": s("x" * 2049)}, "One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes"),
    ({"pk": s("a"), "n": n("abc")}, "The parameter cannot be converted to a numeric value: abc"),
    ({"pk": s("a"), "n": n("1" * 39)}, "Attempting to store more than 38 significant digits in a Number"),
    ({"pk": s("a"), "n": n("1e126")}, "Number overflow. Attempting to store a number with magnitude larger than supported range"),
    ({"pk": s("a"), "v": {"SS": []}}, "One or more parameter values were invalid: An string set  may not be empty"),
    ({"pk": s("a"), "v": {"SS": ["a", "a"]}}, r"One or more parameter values were invalid: Input collection \[a, a\] contains duplicates."),
    ({"pk": s("a"), "v": {"NULL": False}}, "One or more parameter values were invalid: Null attribute value types must have the value of true"),
    ({"pk": s("a"), "v": {"S": "a", "N": "1"}}, "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"),
])
def test_items_that_are_none(root, server, item, text):
    from conformance.principals import client
    dynamodb = client("dynamodb", server.http, root.principal, parameter_validation=False)
    with refused("ValidationException", 400, f"^{text}$"):
        put(dynamodb, made(dynamodb), **item)


def test_keys_that_are_none(dynamodb, table):
    for key in ({"pk": n(1)}, {"other": s("a")}, {"pk": s("a"), "sk": s("b")}):
        with refused("ValidationException", 400, "^The provided key element does not match the schema$"):
            dynamodb.get_item(TableName=table, Key=key)
    with refused("ResourceNotFoundException", 400, "^Requested resource not found$"):
        dynamodb.get_item(TableName="no-such-table", Key={"pk": s("a")})


def test_conditions(dynamodb, table):
    create = dict(TableName=table, Item={"pk": s("a"), "v": n(1)}, ConditionExpression="attribute_not_exists(pk)")
    dynamodb.put_item(**create)
    with refused("ConditionalCheckFailedException", 400, "^The conditional request failed$") as refusal:
        dynamodb.put_item(**create)
    assert "Item" not in refusal.response
    with refused("ConditionalCheckFailedException", 400) as refusal:
        dynamodb.put_item(**create, ReturnValuesOnConditionCheckFailure="ALL_OLD")
    assert refusal.response["Item"] == {"pk": s("a"), "v": n(1)}
    values = {":low": n(0), ":high": n(5)}
    dynamodb.delete_item(TableName=table, Key={"pk": s("a")}, ConditionExpression="v BETWEEN :low AND :high", ExpressionAttributeValues=values)
    with refused("ConditionalCheckFailedException", 400):
        dynamodb.update_item(TableName=table, Key={"pk": s("a")}, UpdateExpression="SET v = :low", ConditionExpression="v = :high", ExpressionAttributeValues=values)


def test_updates(dynamodb, table):
    def update(expression, returns="ALL_NEW", names=None, **values):
        more = {"ExpressionAttributeValues": {f":{name}": value for name, value in values.items()}} if values else {}
        more |= {"ExpressionAttributeNames": names} if names else {}
        answer = dynamodb.update_item(TableName=table, Key={"pk": s("a")}, UpdateExpression=expression, ReturnValues=returns, **more)
        return answer.get("Attributes")

    assert update("SET v = :one", one=n(1)) == {"pk": s("a"), "v": n(1)}
    assert update("SET v = v + :one, #l = :list", "UPDATED_NEW", {"#l": "list"}, one=n(1), list={"L": [n(1)]}) == {"v": n(2), "list": {"L": [n(1)]}}
    assert update("SET #l = list_append(#l, :list)", "UPDATED_OLD", {"#l": "list"}, list={"L": [n(2)]}) == {"list": {"L": [n(1)]}}
    assert update("REMOVE #l[0] ADD v :one, tagged :set", names={"#l": "list"}, one=n("0.5"), set={"SS": ["x"]}) == {
        "pk": s("a"), "v": n("2.5"), "list": {"L": [n(2)]}, "tagged": {"SS": ["x"]}}
    assert update("DELETE tagged :set", set={"SS": ["x"]}) == {"pk": s("a"), "v": n("2.5"), "list": {"L": [n(2)]}}
    with refused("ValidationException", 400, "^One or more parameter values were invalid: Cannot update attribute pk. This attribute is part of the key$"):
        update("SET pk = :one", one=s("b"))
    with refused("ValidationException", 400, "^The provided expression refers to an attribute that does not exist in the item$"):
        update("SET v = zz")
    with refused("ValidationException", 400, '^Invalid UpdateExpression: Syntax error; token: "INVALID", near: "INVALID SYNTAX"$'):
        update("INVALID SYNTAX HERE")
    with refused("ValidationException", 400, "^Value provided in ExpressionAttributeValues unused in expressions: keys: {:zz}$"):
        update("SET v = :one", one=n(1), zz=n(2))


def test_parameters_of_before(dynamodb, table):
    put(dynamodb, table, pk=s("a"), v=n(1), ss={"SS": ["a", "b"]})
    update = lambda **options: dynamodb.update_item(TableName=table, Key={"pk": s("a")}, ReturnValues="ALL_NEW", **options)["Attributes"]
    changed = update(AttributeUpdates={"v": {"Action": "ADD", "Value": n(2)}, "w": {"Action": "PUT", "Value": s("x")}, "ss": {"Action": "DELETE", "Value": {"SS": ["a"]}}})
    assert changed == {"pk": s("a"), "v": n(3), "w": s("x"), "ss": {"SS": ["b"]}}
    assert update(Expected={"v": {"Value": n(3)}, "zz": {"Exists": False}}, AttributeUpdates={"w": {"Action": "DELETE"}}) == {"pk": s("a"), "v": n(3), "ss": {"SS": ["b"]}}
    with refused("ConditionalCheckFailedException", 400):
        update(Expected={"v": {"ComparisonOperator": "GT", "AttributeValueList": [n(3)]}}, AttributeUpdates={})
    assert dynamodb.get_item(TableName=table, Key={"pk": s("a")}, AttributesToGet=["v"])["Item"] == {"v": n(3)}
    text = "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {AttributesToGet} Expression parameters: {ProjectionExpression}"
    with refused("ValidationException", 400, f"^{text}$"):
        dynamodb.get_item(TableName=table, Key={"pk": s("a")}, AttributesToGet=["v"], ProjectionExpression="v")


def test_what_calls_consume(dynamodb):
    table = made(dynamodb, BOTH)
    item = {"pk": s("a"), "sk": n(1), "v": s("x" * 5000)}
    units = lambda answer: answer["ConsumedCapacity"]["CapacityUnits"]
    assert units(dynamodb.put_item(TableName=table, Item=item, ReturnConsumedCapacity="TOTAL")) == 5
    get = dict(TableName=table, Key={"pk": s("a"), "sk": n(1)}, ReturnConsumedCapacity="TOTAL")
    assert units(dynamodb.get_item(**get)) == 1 and units(dynamodb.get_item(**get, ConsistentRead=True)) == 2
    answer = dynamodb.get_item(TableName=table, Key={"pk": s("b"), "sk": n(1)}, ReturnConsumedCapacity="INDEXES")
    assert answer["ConsumedCapacity"] == {"TableName": table, "CapacityUnits": 0.5, "Table": {"CapacityUnits": 0.5}}


def test_batches(dynamodb):
    table, other = made(dynamodb, BOTH), made(dynamodb)
    puts = [{"PutRequest": {"Item": {"pk": s("a"), "sk": n(number)}}} for number in range(24)]
    answer = dynamodb.batch_write_item(RequestItems={table: puts, other: [{"PutRequest": {"Item": {"pk": s("x")}}}]})
    assert answer["UnprocessedItems"] == {}
    keys = [{"pk": s("a"), "sk": n(number)} for number in range(30)]
    found = dynamodb.batch_get_item(RequestItems={table: {"Keys": keys, "ProjectionExpression": "sk"}, other: {"Keys": [{"pk": s("x")}]}})
    assert len(found["Responses"][table]) == 24 and found["Responses"][other] == [{"pk": s("x")}] and found["UnprocessedKeys"] == {}
    dynamodb.batch_write_item(RequestItems={table: [{"DeleteRequest": {"Key": keys[0]}}]})
    assert got(dynamodb, table, **keys[0]) is None
    with refused("ValidationException", 400, "^Provided list of item keys contains duplicates$"):
        dynamodb.batch_write_item(RequestItems={table: [puts[0], puts[0]]})
    with refused("ValidationException", 400, "^Too many items requested for the BatchWriteItem call$"):
        dynamodb.batch_write_item(RequestItems={table: puts, other: [{"PutRequest": {"Item": {"pk": s(str(number))}}} for number in range(2)]})


def test_a_large_batch(dynamodb):
    table = made(dynamodb)
    puts = [{"PutRequest": {"Item": {"pk": s(str(number)), "v": s("x" * 390_000)}}} for number in range(10)]
    assert dynamodb.batch_write_item(RequestItems={table: puts})["UnprocessedItems"] == {}
    keys = [{"pk": s(str(number))} for number in range(10)]
    assert len(dynamodb.batch_get_item(RequestItems={table: {"Keys": keys}})["Responses"][table]) == 10


def test_the_resource_of_boto3(server, root, dynamodb):
    """What most programs use."""
    name = made(dynamodb, BOTH)
    session = boto3.session.Session(root.principal.access_key_id, root.principal.secret_access_key, region_name="us-east-1")
    table = session.resource("dynamodb", endpoint_url=server.http.url).Table(name)
    with table.batch_writer() as batch:
        for number in range(60):
            batch.put_item(Item={"pk": "a", "sk": number, "price": Decimal("1.50"), "tags": {"x", "y"}})
    assert table.get_item(Key={"pk": "a", "sk": 7})["Item"] == {"pk": "a", "sk": 7, "price": Decimal("1.5"), "tags": {"x", "y"}}
    found = table.query(KeyConditionExpression=conditions.Key("pk").eq("a") & conditions.Key("sk").between(10, 12), FilterExpression=conditions.Attr("price").gt(1))
    assert [item["sk"] for item in found["Items"]] == [10, 11, 12]
    assert table.item_count == 60
