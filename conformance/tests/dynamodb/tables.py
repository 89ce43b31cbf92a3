"""What tests of tables have alike."""

from conformance.principals import unique

HASH = {"pk": "S"}
BOTH = {"pk": "S", "sk": "N"}


def schema(keys):
    return [{"AttributeName": name, "KeyType": kind} for name, kind in zip(keys, ("HASH", "RANGE"))]


def index(name, keys, projection="ALL", **more):
    return {"IndexName": name, "KeySchema": schema(keys), "Projection": {"ProjectionType": projection} | more}


def made(dynamodb, keys=HASH, more=None, **options):
    """A new table; its name. `more` are further attributes that indexes have."""
    name = unique("table")
    defined = [{"AttributeName": attribute, "AttributeType": kind} for attribute, kind in (keys | (more or {})).items()]
    options.setdefault("BillingMode", "PAY_PER_REQUEST")
    dynamodb.create_table(TableName=name, KeySchema=schema(keys), AttributeDefinitions=defined, **options)
    return name


def s(text):
    return {"S": text}


def n(number):
    return {"N": str(number)}


def put(dynamodb, table, **attributes):
    return dynamodb.put_item(TableName=table, Item=attributes)


def got(dynamodb, table, **key):
    return dynamodb.get_item(TableName=table, Key=key, ConsistentRead=True).get("Item")


def pages(call, **options):
    """The answers of all pages."""
    start = {}
    while True:
        answer = call(**options, **start)
        yield answer
        if "LastEvaluatedKey" not in answer:
            return
        start = {"ExclusiveStartKey": answer["LastEvaluatedKey"]}


def items(call, **options):
    return [item for page in pages(call, **options) for item in page["Items"]]
