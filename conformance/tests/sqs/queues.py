"""What tests of queues have alike."""

from conformance.principals import unique


def made(sqs, *, fifo=False, tags=None, **attributes):
    """A new queue; its URL."""
    name = unique("queue") + (".fifo" if fifo else "")
    attributes = {name: str(value) for name, value in attributes.items()} | ({"FifoQueue": "true"} if fifo else {})
    return sqs.create_queue(QueueName=name, Attributes=attributes, **({"tags": tags} if tags else {}))["QueueUrl"]


def attributes(sqs, url, *names):
    """Attributes of a queue; of one, its value."""
    found = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=list(names) or ["All"]).get("Attributes", {})
    return found[names[0]] if len(names) == 1 else found


def arn_of(sqs, url):
    return attributes(sqs, url, "QueueArn")


def counts(sqs, url):
    """How many messages are visible, in flight and delayed."""
    found = attributes(sqs, url, "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessagesDelayed")
    return tuple(int(found["ApproximateNumberOfMessages" + kind]) for kind in ("", "NotVisible", "Delayed"))


def received(sqs, url, **options):
    """The messages of one receive."""
    return sqs.receive_message(QueueUrl=url, **options).get("Messages", [])


def bodies(sqs, url, **options):
    return [message["Body"] for message in received(sqs, url, **options)]


def drained(sqs, url):
    """Every message that is visible, each deleted; their bodies."""
    found = []
    while messages := received(sqs, url, MaxNumberOfMessages=10):
        found += [message["Body"] for message in messages]
        entries = [{"Id": str(number), "ReceiptHandle": message["ReceiptHandle"]} for number, message in enumerate(messages)]
        assert not sqs.delete_message_batch(QueueUrl=url, Entries=entries).get("Failed")
    return found
