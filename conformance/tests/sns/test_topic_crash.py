"""Power cuts: SIGKILL under publishers. What was acknowledged is delivered, at least once, and in order where it has one."""

import os
import random
import threading

import botocore.exceptions
import pytest

from conformance.principals import Clients
from conformance.tests.sns.topics import Queue, made, subscribed
from conformance.waiting import eventually

CRASH = (botocore.exceptions.ConnectionError, botocore.exceptions.HTTPClientError)
ROUNDS = 4 if "IRONKEEP_TEST_LONG" in os.environ else 2


class Publishers:
    """What was acknowledged, by group in its order."""

    def __init__(self, topic, fifo):
        self.topic, self.fifo = topic, fifo
        self.lock = threading.Lock()
        self.acknowledged, self.failures, self.number = {group: [] for group in "abc"}, [], 0

    def run(self, server, group):
        client = Clients(server.http, server.root).sns
        try:
            while True:
                with self.lock:
                    self.number += 1
                    text = f"{group}-{self.number}"
                line = {"MessageGroupId": group} if self.fifo else {}
                client.publish(TopicArn=self.topic, Message=text, **line)
                self.acknowledged[group].append(text)
        except CRASH:
            return
        except Exception as error:
            self.failures.append(error)

    def count(self):
        return sum(map(len, self.acknowledged.values()))


@pytest.mark.long
@pytest.mark.parametrize("fifo", [False, True], ids=["standard", "fifo"])
def test_nothing_acknowledged_is_lost(fresh_server, fifo):
    server = fresh_server()
    seed = int(os.environ.get("IRONKEEP_CRASH_SEED", random.randrange(2**32)))
    print(f"IRONKEEP_CRASH_SEED={seed}")
    chance = random.Random(seed)
    clients = Clients(server.http, server.root)
    publishers = Publishers(made(clients.sns, fifo=fifo, **({"ContentBasedDeduplication": "true"} if fifo else {})), fifo)
    queue = Queue(clients, publishers.topic, fifo=fifo)
    subscribed(clients, publishers.topic, queue, RawMessageDelivery="true")
    for _ in range(ROUNDS):
        threads = [threading.Thread(target=publishers.run, args=(server, group)) for group in "abc"]
        wanted = publishers.count() + chance.randrange(30, 120)
        for thread in threads:
            thread.start()
        eventually(lambda: publishers.count() >= wanted, what="messages to be published")
        server.kill()
        for thread in threads:
            thread.join()
        assert not publishers.failures
        server.start()
    sqs = Clients(server.http, server.root).sqs
    url = queue.url.replace(queue.url.split("/")[2], server.http.host)
    came = []

    def all_came():
        for message in sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=1).get("Messages", []):
            came.append(message["Body"])
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        return set(sum(publishers.acknowledged.values(), [])) <= set(came)

    eventually(all_came, seconds=90, what="everything that was acknowledged")
    if fifo:
        # Deduplicated in the queue: each once, and in the order of the group.
        assert len(came) == len(set(came))
        for group in "abc":
            numbers = [int(text[2:]) for text in came if text.startswith(group)]
            assert numbers == sorted(numbers)
