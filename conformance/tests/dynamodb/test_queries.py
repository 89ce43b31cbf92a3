"""Queries, scans and indexes by boto3."""

import random

import pytest

from conformance.refusal import refused
from conformance.tests.dynamodb.tables import BOTH, HASH, got, index, items, made, n, pages, put, s
from conformance.tests.server.test_jobs import run


@pytest.fixture
def dynamodb(root):
    return root.dynamodb


def fill(dynamodb, table, made_items):
    made_items = list(made_items)
    for at in range(0, len(made_items), 25):
        dynamodb.batch_write_item(RequestItems={table: [{"PutRequest": {"Item": item}} for item in made_items[at : at + 25]]})


def sorts(found):
    return [float(item["sk"]["N"]) for item in found]


def query(dynamodb, table, condition, **options):
    values = options.pop("values", {}) | {":p": s("a")}
    return items(dynamodb.query, TableName=table, KeyConditionExpression=f"pk = :p{condition}", ExpressionAttributeValues=values, **options)


def test_sort_keys_are_in_order_over_many_nodes(dynamodb):
    table = made(dynamodb, BOTH)
    numbers = [number / 4 for number in range(-700, 700)]
    chance = random.Random(7)
    chance.shuffle(numbers)
    fill(dynamodb, table, ({"pk": s("a"), "sk": n(number)} for number in numbers))
    fill(dynamodb, table, ({"pk": s("b"), "sk": n(number)} for number in range(3)))
    assert sorts(query(dynamodb, table, "")) == sorted(numbers)
    assert sorts(query(dynamodb, table, "", ScanIndexForward=False)) == sorted(numbers, reverse=True)
    assert sorts(query(dynamodb, table, "", Limit=97)) == sorted(numbers)
    assert sorts(query(dynamodb, table, "", Limit=97, ScanIndexForward=False)) == sorted(numbers, reverse=True)
    tests = {
        "sk = :x": lambda number: number == -3.5, "sk < :x": lambda number: number < -3.5, "sk <= :x": lambda number: number <= -3.5,
        "sk > :x": lambda number: number > -3.5, "sk >= :x": lambda number: number >= -3.5, "sk BETWEEN :x AND :y": lambda number: -3.5 <= number <= 10,
    }
    for condition, fits in tests.items():
        values = {":x": n(-3.5)} | ({":y": n(10)} if ":y" in condition else {})
        expected = sorted(filter(fits, numbers))
        assert sorts(query(dynamodb, table, f" AND {condition}", values=values)) == expected, condition
        assert sorts(query(dynamodb, table, f" AND {condition}", values=values, ScanIndexForward=False, Limit=31)) == expected[::-1], condition
    gone = set(chance.sample(numbers, 1_350))
    for at in range(0, len(numbers), 25):
        deletes = [{"DeleteRequest": {"Key": {"pk": s("a"), "sk": n(number)}}} for number in numbers[at : at + 25] if number in gone]
        if deletes:
            dynamodb.batch_write_item(RequestItems={table: deletes})
    left = sorted(set(numbers) - gone)
    assert sorts(query(dynamodb, table, "")) == left
    assert sorts(query(dynamodb, table, "", ScanIndexForward=False)) == left[::-1]
    assert dynamodb.describe_table(TableName=table)["Table"]["ItemCount"] == len(left) + 3


def test_texts_and_bytes_are_in_order(dynamodb):
    table = made(dynamodb, {"pk": "S", "sk": "S"})
    texts = ["", "a", "a\0", "a\0b", "ab", "b", "é", "z", "日本", "A"][1:]
    fill(dynamodb, table, ({"pk": s("a"), "sk": s(text)} for text in texts))
    found = [item["sk"]["S"] for item in query(dynamodb, table, "")]
    assert found == sorted(texts, key=str.encode)
    assert [item["sk"]["S"] for item in query(dynamodb, table, " AND begins_with(sk, :b)", values={":b": s("a")})] == ["a", "a\0", "a\0b", "ab"]


def test_pages_filters_and_counts(dynamodb):
    table = made(dynamodb, BOTH)
    fill(dynamodb, table, ({"pk": s("a"), "sk": n(number), "v": s("x" * 30_000), "even": {"BOOL": number % 2 == 0}} for number in range(50)))
    first = dynamodb.query(TableName=table, KeyConditionExpression="pk = :p", ExpressionAttributeValues={":p": s("a")}, ReturnConsumedCapacity="TOTAL")
    assert 30 <= first["Count"] == first["ScannedCount"] < 50 and first["LastEvaluatedKey"] == {"pk": s("a"), "sk": n(first["Count"] - 1)}
    assert 120 <= first["ConsumedCapacity"]["CapacityUnits"] <= 135
    options = dict(TableName=table, KeyConditionExpression="pk = :p", FilterExpression="even = :t", ExpressionAttributeValues={":p": s("a"), ":t": {"BOOL": True}})
    assert [sum(page[name] for page in pages(dynamodb.query, **options)) for name in ("Count", "ScannedCount")] == [25, 50]
    counted = dynamodb.query(**options, Select="COUNT")
    assert "Items" not in counted and counted["Count"] > 10
    shown = dynamodb.query(**options, Limit=3, ProjectionExpression="sk")
    assert shown["Items"] == [{"sk": n(0)}, {"sk": n(2)}] and shown["ScannedCount"] == 3 and shown["LastEvaluatedKey"]["sk"] == n(2)
    with refused("ValidationException", 400, "^Filter Expression can only contain non-primary key attributes: Primary key attribute: sk$"):
        dynamodb.query(TableName=table, KeyConditionExpression="pk = :p", FilterExpression="sk = :p", ExpressionAttributeValues={":p": s("a")})
    with refused("ValidationException", 400, "^Query condition missed key schema element: pk$"):
        dynamodb.query(TableName=table, KeyConditionExpression="sk = :p", ExpressionAttributeValues={":p": n(1)})
    legacy = dynamodb.query(TableName=table, KeyConditions={"pk": {"ComparisonOperator": "EQ", "AttributeValueList": [s("a")]}, "sk": {"ComparisonOperator": "LT", "AttributeValueList": [n(4)]}},
                            QueryFilter={"even": {"ComparisonOperator": "EQ", "AttributeValueList": [{"BOOL": True}]}})
    assert sorts(legacy["Items"]) == [0, 2]


def test_scans_in_segments(dynamodb):
    table = made(dynamodb)
    fill(dynamodb, table, ({"pk": s(str(number)), "v": n(number)} for number in range(120)))
    everything = {str(number) for number in range(120)}
    names = lambda found: [item["pk"]["S"] for item in found]
    found = names(items(dynamodb.scan, TableName=table, Limit=7))
    assert len(found) == 120 and set(found) == everything
    parts = [names(items(dynamodb.scan, TableName=table, Segment=part, TotalSegments=4, Limit=11)) for part in range(4)]
    assert sum(map(len, parts)) == 120 and set().union(*parts) == everything and all(parts)
    low = items(dynamodb.scan, TableName=table, FilterExpression="v < :v", ExpressionAttributeValues={":v": n(10)})
    assert len(low) == 10
    with refused("ValidationException", 400, "Segment: 4 is not less than TotalSegments: 4$"):
        dynamodb.scan(TableName=table, Segment=4, TotalSegments=4)


def test_indexes_follow_their_items(dynamodb):
    indexes = dict(
        LocalSecondaryIndexes=[index("by-rank", ["pk", "rank"], "KEYS_ONLY")],
        GlobalSecondaryIndexes=[index("by-team", ["team", "rank"]), index("by-mail", ["mail"], "INCLUDE", NonKeyAttributes=["team"])],
    )
    table = made(dynamodb, BOTH, {"team": "S", "rank": "N", "mail": "S"}, **indexes)
    rows = [{"pk": s("a"), "sk": n(number), "team": s("red" if number % 3 else "blue"), "rank": n(number % 5), "v": s("x")} for number in range(30)]
    fill(dynamodb, table, rows)
    put(dynamodb, table, pk=s("a"), sk=n(99), mail=s("m@example.com"), team=s("red"))

    def team(name, **options):
        return items(dynamodb.query, TableName=table, IndexName="by-team", KeyConditionExpression="team = :t", ExpressionAttributeValues={":t": s(name)}, **options)

    blue = team("blue")
    assert [item["rank"]["N"] for item in blue] == sorted(item["rank"]["N"] for item in blue) and len(blue) == 10 and all("v" in item for item in blue)
    assert team("blue", Limit=3) == blue and team("blue", Limit=3, ScanIndexForward=False) == blue[::-1]
    assert len(team("red")) == 20, "an item without all keys is in no index"
    by_rank = items(dynamodb.query, TableName=table, IndexName="by-rank", KeyConditionExpression="pk = :p AND #r > :r",
                    ExpressionAttributeNames={"#r": "rank"}, ExpressionAttributeValues={":p": s("a"), ":r": n(3)})
    assert len(by_rank) == 6 and all(set(item) == {"pk", "sk", "rank"} for item in by_rank)
    whole = dynamodb.query(TableName=table, IndexName="by-rank", Select="ALL_ATTRIBUTES", KeyConditionExpression="pk = :p", ExpressionAttributeValues={":p": s("a")}, Limit=1)
    assert "v" in whole["Items"][0]
    mails = dynamodb.scan(TableName=table, IndexName="by-mail")["Items"]
    assert mails == [{"pk": s("a"), "sk": n(99), "mail": s("m@example.com"), "team": s("red")}]
    assert len(items(dynamodb.scan, TableName=table, IndexName="by-team", Limit=4)) == 30
    dynamodb.update_item(TableName=table, Key={"pk": s("a"), "sk": n(0)}, UpdateExpression="SET team = :t", ExpressionAttributeValues={":t": s("green")})
    assert len(team("blue")) == 9 and len(team("green")) == 1
    dynamodb.delete_item(TableName=table, Key={"pk": s("a"), "sk": n(0)})
    assert team("green") == []
    with refused("ValidationException", 400, "^One or more parameter values were invalid: Type mismatch for Index Key rank Expected: N Actual: S IndexName: by-rank$"):
        put(dynamodb, table, pk=s("b"), sk=n(0), rank=s("x"))
    with refused("ValidationException", 400, "^Consistent reads are not supported on global secondary indexes$"):
        dynamodb.scan(TableName=table, IndexName="by-mail", ConsistentRead=True)
    with refused("ValidationException", 400, "^The table does not have the specified index: no-index$"):
        dynamodb.scan(TableName=table, IndexName="no-index")


def test_an_index_is_added_and_taken_away(server, dynamodb):
    table = made(dynamodb)
    fill(dynamodb, table, ({"pk": s(str(number)), "team": s("red" if number % 2 else "blue")} for number in range(130)))
    create = {"IndexName": "by-team", "KeySchema": [{"AttributeName": "team", "KeyType": "HASH"}], "Projection": {"ProjectionType": "KEYS_ONLY"}}
    answer = dynamodb.update_table(TableName=table, AttributeDefinitions=[{"AttributeName": "team", "AttributeType": "S"}], GlobalSecondaryIndexUpdates=[{"Create": create}])
    [described] = answer["TableDescription"]["GlobalSecondaryIndexes"]
    assert described["IndexStatus"] == "CREATING" and described["Backfilling"] is True
    put(dynamodb, table, pk=s("late"), team=s("red"))
    assert run(server, "dynamodb-filling")["failures"] == 0
    [described] = dynamodb.describe_table(TableName=table)["Table"]["GlobalSecondaryIndexes"]
    assert described["IndexStatus"] == "ACTIVE"
    found = items(dynamodb.query, TableName=table, IndexName="by-team", KeyConditionExpression="team = :t", ExpressionAttributeValues={":t": s("red")}, Limit=9)
    assert len(found) == 66
    dynamodb.update_table(TableName=table, GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "by-team"}}])
    assert run(server, "dynamodb-removal")["failures"] == 0
    assert "GlobalSecondaryIndexes" not in dynamodb.describe_table(TableName=table)["Table"]
    assert got(dynamodb, table, pk=s("late"))


def test_transactions(dynamodb):
    table, other = made(dynamodb, BOTH), made(dynamodb, HASH)
    key = lambda number: {"pk": s("a"), "sk": n(number)}
    writes = [
        {"Put": {"TableName": table, "Item": key(1) | {"v": n(1)}, "ConditionExpression": "attribute_not_exists(pk)"}},
        {"Put": {"TableName": other, "Item": {"pk": s("x")}}},
        {"Update": {"TableName": table, "Key": key(2), "UpdateExpression": "ADD v :one", "ExpressionAttributeValues": {":one": n(1)}}},
    ]
    token = {"ClientRequestToken": "once"}
    for _ in range(2):
        dynamodb.transact_write_items(TransactItems=writes, **token)
    assert got(dynamodb, table, **key(2))["v"] == n(1), "the second call did nothing"
    with refused("IdempotentParameterMismatchException", 400):
        dynamodb.transact_write_items(TransactItems=writes[:1], **token)
    with refused("TransactionCanceledException", 400, r"\[ConditionalCheckFailed, None, None\]$") as refusal:
        dynamodb.transact_write_items(TransactItems=[writes[0] | {"Put": writes[0]["Put"] | {"ReturnValuesOnConditionCheckFailure": "ALL_OLD"}}] + writes[1:])
    reasons = refusal.response["CancellationReasons"]
    assert reasons[0] == {"Code": "ConditionalCheckFailed", "Message": "The conditional request failed", "Item": key(1) | {"v": n(1)}} and reasons[1] == {"Code": "None"}
    assert got(dynamodb, table, **key(2))["v"] == n(1)
    check = {"ConditionCheck": {"TableName": other, "Key": {"pk": s("x")}, "ConditionExpression": "attribute_exists(pk)"}}
    dynamodb.transact_write_items(TransactItems=[check, {"Delete": {"TableName": table, "Key": key(1)}}])
    with refused("ValidationException", 400, "^Transaction request cannot include multiple operations on one item$"):
        dynamodb.transact_write_items(TransactItems=[check, check])
    found = dynamodb.transact_get_items(TransactItems=[{"Get": {"TableName": table, "Key": key(number)}} for number in (1, 2)], ReturnConsumedCapacity="TOTAL")
    assert found["Responses"] == [{}, {"Item": key(2) | {"v": n(1)}}]
    assert found["ConsumedCapacity"] == [{"TableName": table, "CapacityUnits": 4.0, "ReadCapacityUnits": 4.0}]
