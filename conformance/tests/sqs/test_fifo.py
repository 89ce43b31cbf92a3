"""Queues in order by boto3: groups, deduplication, repeated receives."""

import threading

import pytest

from conformance.principals import Clients
from conformance.refusal import refused
from conformance.tests.sqs.queues import attributes, bodies, counts, drained, made, received


@pytest.fixture
def sqs(root):
    return root.sqs


@pytest.fixture
def url(sqs):
    return made(sqs, fifo=True, ContentBasedDeduplication="true")


def send(sqs, url, body, group="g", **options):
    return sqs.send_message(QueueUrl=url, MessageBody=body, MessageGroupId=group, **options)


def test_what_a_queue_in_order_is(sqs):
    url = made(sqs, fifo=True)
    found = attributes(sqs, url)
    assert {name: found[name] for name in ("FifoQueue", "ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit")} == {
        "FifoQueue": "true", "ContentBasedDeduplication": "false", "DeduplicationScope": "queue", "FifoThroughputLimit": "perQueue"}
    with refused("InvalidAttributeValue", 400, "only when the value for DeduplicationScope is messageGroup"):
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"FifoThroughputLimit": "perMessageGroupId"})
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"DeduplicationScope": "messageGroup", "FifoThroughputLimit": "perMessageGroupId"})
    with refused("InvalidParameterValue", 400, "must end with .fifo suffix"):
        sqs.create_queue(QueueName="plain", Attributes={"FifoQueue": "true"})


def test_messages_of_a_group_come_in_order_with_growing_numbers(sqs, url):
    sent = [send(sqs, url, str(number)) for number in range(12)]
    numbers = [int(answer["SequenceNumber"]) for answer in sent]
    assert numbers == sorted(set(numbers)) and all(len(answer["SequenceNumber"]) == 20 for answer in sent)
    messages = received(sqs, url, MaxNumberOfMessages=10, MessageSystemAttributeNames=["All"])
    assert [message["Body"] for message in messages] == [str(number) for number in range(10)]
    system = messages[0]["Attributes"]
    assert (system["MessageGroupId"], system["SequenceNumber"]) == ("g", sent[0]["SequenceNumber"]) and len(system["MessageDeduplicationId"]) == 64


def test_a_group_waits_while_one_of_its_messages_is_in_flight(sqs, url):
    for group in "ab":
        for number in range(2):
            send(sqs, url, f"{group}{number}", group)
    [first] = received(sqs, url)
    assert first["Body"] == "a0" and counts(sqs, url) == (3, 1, 0)
    assert bodies(sqs, url, MaxNumberOfMessages=10) == ["b0", "b1"], "as many of one group as there are"
    assert received(sqs, url) == []
    sqs.delete_message(QueueUrl=url, ReceiptHandle=first["ReceiptHandle"])
    [second] = received(sqs, url, MaxNumberOfMessages=10)
    assert second["Body"] == "a1"
    sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=second["ReceiptHandle"], VisibilityTimeout=0)
    assert bodies(sqs, url, MaxNumberOfMessages=10) == ["a1"]


def test_a_group_waits_for_the_last_of_several_in_flight(sqs, url):
    for number in range(3):
        send(sqs, url, str(number))
    one, two = received(sqs, url, MaxNumberOfMessages=2)
    sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=one["ReceiptHandle"], VisibilityTimeout=0)
    assert received(sqs, url) == [], "the second is still in flight"
    sqs.delete_message(QueueUrl=url, ReceiptHandle=two["ReceiptHandle"])
    assert bodies(sqs, url, MaxNumberOfMessages=10) == ["0", "2"]


def test_who_waits_is_woken_when_a_group_goes_on(server, sqs, url):
    for number in range(2):
        send(sqs, url, str(number))
    [first] = received(sqs, url)
    found = []
    thread = threading.Thread(target=lambda: found.append(bodies(Clients(server.http, server.root).sqs, url, WaitTimeSeconds=20)))
    thread.start()
    sqs.delete_message(QueueUrl=url, ReceiptHandle=first["ReceiptHandle"])
    thread.join()
    assert found == [["1"]]


def test_a_timeout_that_ends_gives_the_group_back_in_order(sqs, url):
    for number in range(3):
        send(sqs, url, str(number))
    first = received(sqs, url, MaxNumberOfMessages=2, VisibilityTimeout=1)
    again = received(sqs, url, MaxNumberOfMessages=10, WaitTimeSeconds=10)
    assert [message["Body"] for message in again] == ["0", "1", "2"]
    with refused("InvalidParameterValue", 400, "The receipt handle has expired."):
        sqs.delete_message(QueueUrl=url, ReceiptHandle=first[0]["ReceiptHandle"])
    for message in again:
        sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    sqs.delete_message(QueueUrl=url, ReceiptHandle=again[0]["ReceiptHandle"])
    assert counts(sqs, url) == (0, 0, 0)


def test_what_is_sent_twice_is_there_once(sqs, url):
    first = send(sqs, url, "same")
    second = send(sqs, url, "same")
    assert (second["MessageId"], second["SequenceNumber"]) == (first["MessageId"], first["SequenceNumber"])
    assert send(sqs, url, "same", group="other")["MessageId"] == first["MessageId"], "the scope is the queue"
    assert drained(sqs, url) == ["same"]
    assert send(sqs, url, "same")["MessageId"] == first["MessageId"] and drained(sqs, url) == [], "also when it is gone"
    send(sqs, url, "same", MessageDeduplicationId="mine")
    send(sqs, url, "another", MessageDeduplicationId="mine")
    assert drained(sqs, url) == ["same"]
    entries = [{"Id": id_, "MessageBody": "batch", "MessageGroupId": "g"} for id_ in "ab"]
    one, two = sqs.send_message_batch(QueueUrl=url, Entries=entries)["Successful"]
    assert one["SequenceNumber"] == two["SequenceNumber"] and drained(sqs, url) == ["batch"]


def test_the_scope_may_be_the_group(sqs):
    url = made(sqs, fifo=True, ContentBasedDeduplication="true", DeduplicationScope="messageGroup")
    for group in ("a", "a", "b"):
        send(sqs, url, "same", group)
    assert drained(sqs, url) == ["same", "same"]


def test_what_queues_in_order_need_and_others_do_not_take(sqs):
    ordered, plain = made(sqs, fifo=True), made(sqs)
    with refused("MissingParameter", 400, "The request must contain the parameter MessageGroupId."):
        sqs.send_message(QueueUrl=ordered, MessageBody="x", MessageDeduplicationId="d")
    with refused("InvalidParameterValue", 400, "ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly"):
        send(sqs, ordered, "x")
    with refused("InvalidParameterValue", 400, "The request must contain the parameter MessageGroupId."):
        sqs.send_message_batch(QueueUrl=ordered, Entries=[{"Id": "a", "MessageBody": "x", "MessageDeduplicationId": "d"}])
    with refused("InvalidParameterValue", 400, "ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly"):
        sqs.send_message_batch(QueueUrl=ordered, Entries=[{"Id": "a", "MessageBody": "x", "MessageGroupId": "g"}])
    with refused("InvalidParameterValue", 400, "not valid for this queue type"):
        send(sqs, ordered, "x", MessageDeduplicationId="d", DelaySeconds=2)
    with refused("InvalidParameterValue", 400, "not valid for this queue type"):
        sqs.send_message(QueueUrl=plain, MessageBody="x", MessageDeduplicationId="d")
    for bad in ("a b", "é", "x" * 129):
        with refused("InvalidParameterValue", 400, "alphanumeric and punctuation"):
            send(sqs, ordered, "x", group=bad, MessageDeduplicationId="d")
    send(sqs, plain, "x")
    assert received(sqs, plain, MessageSystemAttributeNames=["MessageGroupId"])[0]["Attributes"] == {"MessageGroupId": "g"}


def test_a_receive_that_is_repeated_gets_the_same(sqs, url):
    for number in range(3):
        send(sqs, url, str(number))
    first = received(sqs, url, MaxNumberOfMessages=2, ReceiveRequestAttemptId="one")
    again = received(sqs, url, MaxNumberOfMessages=2, ReceiveRequestAttemptId="one")
    assert [message["ReceiptHandle"] for message in again] == [message["ReceiptHandle"] for message in first]
    assert received(sqs, url, ReceiveRequestAttemptId="two") == []
    sqs.delete_message(QueueUrl=url, ReceiptHandle=first[0]["ReceiptHandle"])
    assert received(sqs, url, ReceiveRequestAttemptId="one") == [], "what became of a message ends it"
    sqs.delete_message(QueueUrl=url, ReceiptHandle=first[1]["ReceiptHandle"])
    assert bodies(sqs, url, ReceiveRequestAttemptId="one") == ["2"]


def test_delays_are_of_the_queue(sqs):
    url = made(sqs, fifo=True, ContentBasedDeduplication="true", DelaySeconds=1)
    send(sqs, url, "x")
    assert received(sqs, url) == [] and counts(sqs, url) == (0, 0, 1)
    assert bodies(sqs, url, WaitTimeSeconds=10) == ["x"]


def test_many_senders_and_receivers_keep_the_order_of_each_group(server, sqs, url):
    groups, per_group = 6, 25
    failures, found, lock = [], {}, threading.Lock()

    def produce(group):
        client = Clients(server.http, server.root).sqs
        for number in range(per_group):
            send(client, url, f"{group}:{number}", str(group))

    def consume():
        client = Clients(server.http, server.root).sqs
        while messages := received(client, url, MaxNumberOfMessages=10, WaitTimeSeconds=2):
            with lock:
                for message in messages:
                    group, number = message["Body"].split(":")
                    found.setdefault(group, []).append(int(number))
            entries = [{"Id": str(number), "ReceiptHandle": message["ReceiptHandle"]} for number, message in enumerate(messages)]
            assert not client.delete_message_batch(QueueUrl=url, Entries=entries).get("Failed")

    def guarded(call, *arguments):
        try:
            call(*arguments)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=guarded, args=(produce, group)) for group in range(groups)]
    threads += [threading.Thread(target=guarded, args=(consume,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert found == {str(group): list(range(per_group)) for group in range(groups)}
