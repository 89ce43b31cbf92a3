"""What tests of topics have alike."""

import json

from conformance.principals import policy, unique
from conformance.waiting import eventually


def made(sns, *, fifo=False, tags=None, **attributes):
    """A new topic; its ARN."""
    name = unique("topic") + (".fifo" if fifo else "")
    attributes = {name: str(value) for name, value in attributes.items()} | ({"FifoTopic": "true"} if fifo else {})
    more = {"Tags": [{"Key": key, "Value": value} for key, value in tags.items()]} if tags else {}
    return sns.create_topic(Name=name, Attributes=attributes, **more)["TopicArn"]


def let_in(topic, **condition):
    """The policy of a queue that a topic may send to."""
    statement = {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "*"}
    return policy(statement | {"Condition": {"ArnEquals": {"aws:SourceArn": topic}, **condition}})


class Queue:
    """A queue that a topic may send to."""

    def __init__(self, clients, topic, *, fifo=False, **attributes):
        self.sqs = clients.sqs
        name = unique("told") + (".fifo" if fifo else "")
        attributes = {"Policy": let_in(topic)} | attributes | ({"FifoQueue": "true"} if fifo else {})
        self.url = self.sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
        self.arn = self.sqs.get_queue_attributes(QueueUrl=self.url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]

    def messages(self, count, **options):
        """The next messages, so many, each deleted."""
        found = []
        while len(found) < count:
            answer = self.sqs.receive_message(
                QueueUrl=self.url, MaxNumberOfMessages=10, WaitTimeSeconds=20, MessageAttributeNames=["All"], AttributeNames=["All"], **options)
            received = answer.get("Messages", [])
            assert received, f"{len(found)} of {count} messages came"
            for message in received:
                self.sqs.delete_message(QueueUrl=self.url, ReceiptHandle=message["ReceiptHandle"])
            found += received
        assert len(found) == count, found
        return found

    def notices(self, count):
        """The next notices, so many, in the order of their messages."""
        return [json.loads(message["Body"]) for message in self.messages(count)]

    def texts(self, count):
        return [notice["Message"] for notice in self.notices(count)]

    def count(self):
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        found = self.sqs.get_queue_attributes(QueueUrl=self.url, AttributeNames=names)["Attributes"]
        return sum(int(found[name]) for name in names)


def subscribed(clients, topic, queue, **attributes):
    """The ARN of a new subscription of a queue."""
    attributes = {name: value if isinstance(value, str) else json.dumps(value) for name, value in attributes.items()}
    return clients.sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue.arn, Attributes=attributes, ReturnSubscriptionArn=True)["SubscriptionArn"]


def attributes_of(sns, topic):
    return sns.get_topic_attributes(TopicArn=topic)["Attributes"]


def texts(**attributes):
    """Attributes of a message: texts, numbers, bytes, and lists of them."""
    made = {}
    for name, value in attributes.items():
        if isinstance(value, bytes):
            made[name] = {"DataType": "Binary", "BinaryValue": value}
        elif isinstance(value, (list, bool)) or value is None:
            made[name] = {"DataType": "String.Array", "StringValue": json.dumps(value)}
        elif isinstance(value, (int, float)):
            made[name] = {"DataType": "Number", "StringValue": str(value)}
        else:
            made[name] = {"DataType": "String", "StringValue": value}
    return made


def is_empty_soon(queue):
    eventually(lambda: queue.count() == 0, what="an empty queue")
