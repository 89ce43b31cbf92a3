"""Power cuts: SIGKILL under senders and receivers. Nothing that was acknowledged is lost, and nothing deleted returns."""

import os
import random
import threading

import botocore.exceptions
import pytest

from conformance.principals import Clients
from conformance.tests.sqs.queues import counts, made, received
from conformance.waiting import eventually

CRASH = (botocore.exceptions.ConnectionError, botocore.exceptions.HTTPClientError)
ROUNDS = 4


class Traffic:
    """What one queue was told, and what it answered."""

    def __init__(self, url, fifo):
        self.url, self.fifo = url, fifo
        self.lock = threading.Lock()
        self.sent, self.deleting, self.deleted, self.failures = set(), set(), set(), []
        self.number = 0

    def next(self):
        with self.lock:
            self.number += 1
            return f"message-{self.number}"

    def run(self, step, server):
        client = Clients(server.http, server.root).sqs
        try:
            while True:
                step(client)
        except CRASH:
            return
        except Exception as error:
            self.failures.append(error)

    def send(self, client):
        names = [self.next() for _ in range(3)]
        line = {"MessageGroupId": names[0][-1]} if self.fifo else {}
        entries = [{"Id": name, "MessageBody": name} | line for name in names]
        done = {entry["Id"] for entry in client.send_message_batch(QueueUrl=self.url, Entries=entries)["Successful"]}
        with self.lock:
            self.sent |= done

    def receive(self, client):
        for message in received(client, self.url, MaxNumberOfMessages=5, VisibilityTimeout=2)[::2]:
            with self.lock:
                self.deleting.add(message["Body"])
            client.delete_message(QueueUrl=self.url, ReceiptHandle=message["ReceiptHandle"])
            with self.lock:
                self.deleted.add(message["Body"])


@pytest.mark.long
@pytest.mark.parametrize("fifo", [False, True], ids=["standard", "fifo"])
def test_nothing_acknowledged_is_lost_and_nothing_deleted_returns(fresh_server, fifo):
    server = fresh_server()
    seed = int(os.environ.get("IRONKEEP_CRASH_SEED", random.randrange(2**32)))
    print(f"IRONKEEP_CRASH_SEED={seed}")
    chance = random.Random(seed)
    options = {"ContentBasedDeduplication": "true"} if fifo else {}
    traffic = Traffic(made(Clients(server.http, server.root).sqs, fifo=fifo, **options), fifo)
    for _ in range(ROUNDS):
        steps = [traffic.send] * 3 + [traffic.receive] * 3
        threads = [threading.Thread(target=traffic.run, args=(step, server)) for step in steps]
        before, wanted = len(traffic.sent), chance.randrange(20, 120)
        for thread in threads:
            thread.start()
        eventually(lambda: len(traffic.sent) >= before + wanted, what="messages to be sent")
        server.kill()
        for thread in threads:
            thread.join()
        assert not traffic.failures
        server.start()
        traffic.url = traffic.url.replace(traffic.url.split("/")[2], server.http.host)
    found = everything(Clients(server.http, server.root).sqs, traffic.url)
    assert traffic.sent - traffic.deleting <= found, "what was acknowledged is there"
    assert not found & traffic.deleted, "what was deleted stays so"
    assert traffic.deleted and traffic.sent - traffic.deleted


def everything(sqs, url):
    """The bodies of all messages; those that were in flight come back when their time is over."""
    found = set()
    while counts(sqs, url) != (0, 0, 0):
        messages = received(sqs, url, MaxNumberOfMessages=10, VisibilityTimeout=600, WaitTimeSeconds=5)
        for message in messages:
            found.add(message["Body"])
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    return found
