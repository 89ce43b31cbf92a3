"""Messages of queues without order by boto3, which checks the digests of what it sends and receives."""

import threading
import time

import pytest

from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients
from conformance.refusal import refused
from conformance.tests.server.test_jobs import run
from conformance.tests.sqs.queues import bodies, counts, drained, made, received

MIB = 1024 * 1024


@pytest.fixture
def sqs(root):
    return root.sqs


def text(value, kind="String"):
    return {"DataType": kind, "StringValue": value}


def test_a_message_is_sent_received_and_deleted(server, root, sqs):
    url = made(sqs)
    sent = sqs.send_message(QueueUrl=url, MessageBody="hello, wörld 🚀")
    assert len(sent["MessageId"]) == 36 and "SequenceNumber" not in sent and "MD5OfMessageAttributes" not in sent
    [message] = received(sqs, url, MessageSystemAttributeNames=["All"])
    assert (message["MessageId"], message["Body"]) == (sent["MessageId"], "hello, wörld 🚀")
    system = message["Attributes"]
    assert system["SenderId"] == server.account and system["ApproximateReceiveCount"] == "1"
    assert int(system["SentTimestamp"]) <= int(system["ApproximateFirstReceiveTimestamp"])
    assert received(sqs, url) == [] and counts(sqs, url) == (0, 1, 0), "it is in flight"
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    assert counts(sqs, url) == (0, 0, 0)
    with refused("ReceiptHandleIsInvalid", 400):
        sqs.delete_message(QueueUrl=url, ReceiptHandle="nonsense")
    with refused("ReceiptHandleIsInvalid", 400):
        sqs.delete_message(QueueUrl=made(sqs), ReceiptHandle=message["ReceiptHandle"])


def test_attributes_of_messages(sqs):
    url = made(sqs, VisibilityTimeout=0)
    sent = sqs.send_message(
        QueueUrl=url, MessageBody="x",
        MessageAttributes={"Hello.a": text("There"), "Hello.b": text("1.5", "Number"), "blob": {"DataType": "Binary.gif", "BinaryValue": b"\0\x1e\xff"}},
        MessageSystemAttributes={"AWSTraceHeader": text("Root=1-5759e988-bd862e3fe1be46a994272793")},
    )
    assert sent["MD5OfMessageAttributes"] and sent["MD5OfMessageSystemAttributes"]

    def asked(*names):
        return received(sqs, url, MessageAttributeNames=list(names))[0].get("MessageAttributes", {}).keys()

    [message] = received(sqs, url, MessageAttributeNames=["All"], AttributeNames=["AWSTraceHeader"])
    assert message["MessageAttributes"]["blob"] == {"DataType": "Binary.gif", "BinaryValue": b"\0\x1e\xff"}
    assert message["MessageAttributes"]["Hello.b"] == text("1.5", "Number")
    assert message["MD5OfMessageAttributes"] == sent["MD5OfMessageAttributes"]
    assert message["Attributes"] == {"AWSTraceHeader": "Root=1-5759e988-bd862e3fe1be46a994272793"}
    assert asked() == set() and asked("absent") == set() and asked("Hello.*") == {"Hello.a", "Hello.b"}
    assert asked("blob", "Hello.a") == {"blob", "Hello.a"} and asked(".*") == {"Hello.a", "Hello.b", "blob"}
    with refused("InvalidAttributeName", 400, "Unknown Attribute Nonsense"):
        received(sqs, url, MessageSystemAttributeNames=["Nonsense"])


@pytest.mark.parametrize("attributes", [
    {"AWS.x": text("a")}, {"a..b": text("a")}, {"a b": text("a")}, {"a": text("a", "Text")}, {"a": text("x", "Number")}, {"a": text("")},
    {"a": {"DataType": "Binary", "StringValue": "x"}}, {f"a{number}": text("x") for number in range(11)},
])
def test_attributes_that_no_message_has(sqs, attributes):
    with refused("InvalidParameterValue", 400):
        sqs.send_message(QueueUrl=made(sqs), MessageBody="x", MessageAttributes=attributes)


def test_a_message_has_the_characters_of_xml(sqs):
    url = made(sqs)
    for bad in ("\0", "a\x0b", "\ufffe"):
        with refused("InvalidMessageContents", 400):
            sqs.send_message(QueueUrl=url, MessageBody=bad)
    with refused("MissingParameter", 400, "The request must contain the parameter MessageBody."):
        sqs.send_message(QueueUrl=url, MessageBody="")
    sqs.send_message(QueueUrl=url, MessageBody="\t\n\r <&>\"'\ud7ff\U0010ffff")
    assert bodies(sqs, url) == ["\t\n\r <&>\"'\ud7ff\U0010ffff"]


def test_sizes(sqs):
    url = made(sqs)
    sqs.send_message(QueueUrl=url, MessageBody="é" * (MIB // 2))
    with refused("InvalidParameterValue", 400, "Message must be shorter than 1048576 bytes"):
        sqs.send_message(QueueUrl=url, MessageBody="x" * MIB + "y")
    with refused("InvalidParameterValue", 400):
        sqs.send_message(QueueUrl=url, MessageBody="x" * (MIB - 5), MessageAttributes={"a": text("1")})
    assert drained(sqs, url) == ["é" * (MIB // 2)]
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"MaximumMessageSize": "1024"})
    with refused("InvalidParameterValue", 400, "Message must be shorter than 1024 bytes"):
        sqs.send_message(QueueUrl=url, MessageBody="x" * 1025)
    half = "x" * (MIB // 2 + 1)
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"MaximumMessageSize": str(MIB)})
    with refused("AWS.SimpleQueueService.BatchRequestTooLong", 400, "You have sent 1048578 bytes"):
        sqs.send_message_batch(QueueUrl=url, Entries=[{"Id": id_, "MessageBody": half} for id_ in "ab"])


def test_batches(sqs):
    url = made(sqs)
    entries = [{"Id": str(number), "MessageBody": f"message {number}"} for number in range(8)]
    entries += [{"Id": "bad", "MessageBody": "\0"}, {"Id": "late", "MessageBody": "x", "DelaySeconds": 901}]
    answer = sqs.send_message_batch(QueueUrl=url, Entries=entries)
    assert [entry["Id"] for entry in answer["Successful"]] == [str(number) for number in range(8)]
    failed = {entry["Id"]: (entry["Code"], entry["SenderFault"]) for entry in answer["Failed"]}
    assert failed == {"bad": ("InvalidMessageContents", True), "late": ("InvalidParameterValue", True)}
    messages = received(sqs, url, MaxNumberOfMessages=10)
    assert sorted(message["Body"] for message in messages) == [f"message {number}" for number in range(8)]
    handles = [message["ReceiptHandle"] for message in messages]
    changes = [{"Id": str(number), "ReceiptHandle": handle, "VisibilityTimeout": 0} for number, handle in enumerate(handles[:4])]
    answer = sqs.change_message_visibility_batch(QueueUrl=url, Entries=changes + [{"Id": "x", "ReceiptHandle": "nonsense", "VisibilityTimeout": 1}])
    assert len(answer["Successful"]) == 4 and [entry["Code"] for entry in answer["Failed"]] == ["ReceiptHandleIsInvalid"]
    assert counts(sqs, url) == (4, 4, 0)
    deletions = [{"Id": str(number), "ReceiptHandle": handle} for number, handle in enumerate(handles)]
    answer = sqs.delete_message_batch(QueueUrl=url, Entries=deletions + [{"Id": "x", "ReceiptHandle": "nonsense"}])
    assert len(answer["Successful"]) == 8 and [entry["Code"] for entry in answer["Failed"]] == ["ReceiptHandleIsInvalid"]
    assert counts(sqs, url) == (0, 0, 0)


def test_batches_that_are_none(sqs):
    url = made(sqs)
    send = lambda *ids: sqs.send_message_batch(QueueUrl=url, Entries=[{"Id": id_, "MessageBody": "x"} for id_ in ids])
    with refused("AWS.SimpleQueueService.EmptyBatchRequest", 400):
        send()
    with refused("AWS.SimpleQueueService.TooManyEntriesInBatchRequest", 400, "Maximum number of entries per request are 10. You have sent 11."):
        send(*(str(number) for number in range(11)))
    with refused("AWS.SimpleQueueService.BatchEntryIdsNotDistinct", 400, "Id a repeated"):
        send("a", "a")
    for id_ in ("a b", "x" * 81):
        with refused("AWS.SimpleQueueService.InvalidBatchEntryId", 400):
            send(id_)
    assert counts(sqs, url) == (0, 0, 0)


def test_a_timeout_ends_and_the_old_handle_is_of_no_use(sqs):
    url = made(sqs, VisibilityTimeout=1)
    sqs.send_message(QueueUrl=url, MessageBody="x")
    [first] = received(sqs, url)
    [second] = received(sqs, url, WaitTimeSeconds=10, VisibilityTimeout=60, MessageSystemAttributeNames=["ApproximateReceiveCount"])
    assert second["MessageId"] == first["MessageId"] and second["Attributes"]["ApproximateReceiveCount"] == "2"
    sqs.delete_message(QueueUrl=url, ReceiptHandle=first["ReceiptHandle"])
    assert counts(sqs, url) == (0, 1, 0), "an older handle deletes nothing"
    with refused("InvalidParameterValue", 400, "Message does not exist or is not available for visibility timeout change."):
        sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=first["ReceiptHandle"], VisibilityTimeout=5)
    sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=second["ReceiptHandle"], VisibilityTimeout=0)
    with refused("AWS.SimpleQueueService.MessageNotInflight", 400):
        sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=second["ReceiptHandle"], VisibilityTimeout=5)
    assert counts(sqs, url) == (1, 0, 0)
    sqs.delete_message(QueueUrl=url, ReceiptHandle=second["ReceiptHandle"])
    assert counts(sqs, url) == (0, 0, 0), "the newest handle does, whoever could receive it"
    for bad in (-1, 43201):
        with refused("InvalidParameterValue", 400, "VisibilityTimeout"):
            sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=second["ReceiptHandle"], VisibilityTimeout=bad)


@pytest.mark.parametrize("options", [{"MaxNumberOfMessages": 0}, {"MaxNumberOfMessages": 11}, {"WaitTimeSeconds": 21}, {"VisibilityTimeout": 43201}, {"ReceiveRequestAttemptId": "a"}])
def test_receives_that_are_none(sqs, options):
    with refused("InvalidParameterValue", 400, next(iter(options))):
        received(sqs, made(sqs), **options)


def test_a_delayed_message_wakes_who_waits_when_its_time_comes(sqs):
    url = made(sqs, DelaySeconds=2)
    begin = time.monotonic()
    sqs.send_message(QueueUrl=url, MessageBody="by the queue")
    sqs.send_message(QueueUrl=url, MessageBody="by itself", DelaySeconds=1)
    sqs.send_message(QueueUrl=url, MessageBody="at once", DelaySeconds=0)
    assert counts(sqs, url) == (1, 0, 2)
    assert bodies(sqs, url) == ["at once"]
    assert bodies(sqs, url, WaitTimeSeconds=10) == ["by itself"] and time.monotonic() - begin >= 1
    assert bodies(sqs, url, WaitTimeSeconds=10) == ["by the queue"] and 2 <= time.monotonic() - begin < 8


def test_who_waits_is_woken_by_what_arrives(server, sqs):
    url = made(sqs, ReceiveMessageWaitTimeSeconds=20)
    waiters, found = 20, []
    clients = [Clients(server.http, server.root) for _ in range(waiters)]
    threads = [threading.Thread(target=lambda each=each: found.append(bodies(each.sqs, url))) for each in clients]
    begin = time.monotonic()
    for thread in threads:
        thread.start()
    for number in range(waiters):
        sqs.send_message(QueueUrl=url, MessageBody=str(number))
    for thread in threads:
        thread.join()
    assert sorted(int(body) for one in found for body in one) == list(range(waiters)), "each has one, and none twice"
    assert time.monotonic() - begin < 15


def test_who_waits_in_vain_is_told_so_when_the_time_is_over(sqs):
    url = made(sqs)
    begin = time.monotonic()
    assert received(sqs, url, WaitTimeSeconds=1) == [] and 1 <= time.monotonic() - begin < 5


def test_a_handle_that_is_given_back_wakes_who_waits(server, sqs):
    url = made(sqs)
    sqs.send_message(QueueUrl=url, MessageBody="x")
    [message] = received(sqs, url)
    found = []
    thread = threading.Thread(target=lambda: found.append(bodies(Clients(server.http, server.root).sqs, url, WaitTimeSeconds=20)))
    thread.start()
    sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"], VisibilityTimeout=0)
    thread.join()
    assert found == [["x"]]


def test_many_receive_each_message_once(server, sqs):
    url, count = made(sqs), 300
    for begin in range(0, count, 10):
        sqs.send_message_batch(QueueUrl=url, Entries=[{"Id": str(number), "MessageBody": str(number)} for number in range(begin, begin + 10)])
    found, failures = [], []

    def consume():
        client = Clients(server.http, server.root).sqs
        try:
            while messages := received(client, url, MaxNumberOfMessages=7):
                found.extend(message["Body"] for message in messages)
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=consume) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found += bodies(sqs, url, MaxNumberOfMessages=10)
    assert not failures and sorted(map(int, found)) == list(range(count))


def test_messages_end_with_the_retention_period(fresh_server):
    server = fresh_server()
    sqs = Clients(server.http, server.root).sqs
    short, kept, met = made(sqs, MessageRetentionPeriod=60), made(sqs, MessageRetentionPeriod=1_209_600), made(sqs, MessageRetentionPeriod=60)
    for url in (short, kept, met):
        sqs.send_message(QueueUrl=url, MessageBody="x")
    server.stop()
    server.environment |= ahead(5)
    server.start()
    cli = CliAhead(server.http, server.root, 5)
    # Version 1 of the CLI goes to AWS's own address of before where it is not told otherwise by this option.
    call = lambda operation, url: cli.json("sqs", operation, "--queue-url", url, "--attribute-names", "All", "--endpoint-url", server.http.url)
    counted = lambda url: call("get-queue-attributes", url)["Attributes"]["ApproximateNumberOfMessages"]
    # Before the job has been by, nobody receives what has ended.
    assert call("receive-message", met) is None
    assert run(server, "sqs-retention")["failures"] == 0
    assert (counted(met), counted(short), counted(kept)) == ("0", "0", "1")
    assert [message["Body"] for message in call("receive-message", kept)["Messages"]] == ["x"]
