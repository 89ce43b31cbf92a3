"""Power cuts: SIGKILL under writers. What was acknowledged is there, whole, and every index says the same."""

import os
import random
import threading

import botocore.exceptions
import pytest

from conformance.principals import Clients
from conformance.tests.dynamodb.tables import BOTH, index, items, made, n, s
from conformance.waiting import eventually

CRASH = (botocore.exceptions.ConnectionError, botocore.exceptions.HTTPClientError)
ROUNDS = 4 if "IRONKEEP_TEST_LONG" in os.environ else 2


class Writers:
    """What was acknowledged: which pairs of items were put, and which were deleted."""

    def __init__(self, table):
        self.table, self.lock, self.number = table, threading.Lock(), 0
        self.put, self.deleting, self.deleted, self.failures = set(), set(), set(), []

    def run(self, server, number):
        client = Clients(server.http, server.root).dynamodb
        try:
            while True:
                self.step(client)
        except CRASH:
            return
        except Exception as error:
            self.failures.append(error)

    def step(self, client):
        with self.lock:
            self.number += 1
            number = self.number
        pair = [{"pk": s(f"p{number % 7}"), "sk": n(number)}, {"pk": s(f"q{number % 7}"), "sk": n(number)}]
        client.transact_write_items(TransactItems=[{"Put": {"TableName": self.table, "Item": key | {"team": s("t"), "v": s("x" * 500)}}} for key in pair])
        with self.lock:
            self.put.add(number)
        if number % 3 == 0:
            with self.lock:
                self.deleting.add(number)
            client.transact_write_items(TransactItems=[{"Delete": {"TableName": self.table, "Key": key}} for key in pair])
            with self.lock:
                self.deleted.add(number)


@pytest.mark.long
def test_nothing_acknowledged_is_lost_and_indexes_agree(fresh_server):
    server = fresh_server()
    seed = int(os.environ.get("IRONKEEP_CRASH_SEED", random.randrange(2**32)))
    print(f"IRONKEEP_CRASH_SEED={seed}")
    chance = random.Random(seed)
    writers = Writers(made(Clients(server.http, server.root).dynamodb, BOTH, {"team": "S"}, GlobalSecondaryIndexes=[index("by-team", ["team", "sk"], "KEYS_ONLY")]))
    for _ in range(ROUNDS):
        threads = [threading.Thread(target=writers.run, args=(server, number)) for number in range(3)]
        before, wanted = len(writers.put), chance.randrange(20, 90)
        for thread in threads:
            thread.start()
        eventually(lambda: len(writers.put) >= before + wanted, what="items to be put")
        server.kill()
        for thread in threads:
            thread.join()
        assert not writers.failures
        server.start()
    dynamodb = Clients(server.http, server.root).dynamodb
    numbers = lambda found, first: {int(item["sk"]["N"]) for item in found if item["pk"]["S"].startswith(first)}
    scanned = items(dynamodb.scan, TableName=writers.table)
    assert numbers(scanned, "p") == numbers(scanned, "q"), "a transaction is whole"
    found = numbers(scanned, "p")
    assert writers.put - writers.deleting <= found and not found & writers.deleted
    of_index = items(dynamodb.query, TableName=writers.table, IndexName="by-team", KeyConditionExpression="team = :t", ExpressionAttributeValues={":t": s("t")})
    assert sorted((item["pk"]["S"], item["sk"]["N"]) for item in of_index) == sorted((item["pk"]["S"], item["sk"]["N"]) for item in scanned)
    by_key = [item for name in "pq" for number in range(7) for item in items(
        dynamodb.query, TableName=writers.table, KeyConditionExpression="pk = :p", ExpressionAttributeValues={":p": s(f"{name}{number}")})]
    assert len(by_key) == len(scanned) == dynamodb.describe_table(TableName=writers.table)["Table"]["ItemCount"]
