"""The AWS CLI, over HTTP and over HTTPS."""

import json

from conformance.principals import unique


def test_a_message_goes_all_the_way(cli_of_scheme):
    cli = cli_of_scheme
    url = cli.json("sqs", "create-queue", "--queue-name", unique("cli"), "--attributes", "VisibilityTimeout=5", "--tags", "a=b")["QueueUrl"]
    attributes = json.dumps({"n": {"DataType": "Number", "StringValue": "1"}})
    sent = cli.json("sqs", "send-message", "--queue-url", url, "--message-body", "hello", "--message-attributes", attributes)
    [message] = cli.json("sqs", "receive-message", "--queue-url", url, "--message-attribute-names", "All", "--wait-time-seconds", "1")["Messages"]
    assert (message["MessageId"], message["Body"]) == (sent["MessageId"], "hello") and "n" in message["MessageAttributes"]
    cli.run("sqs", "delete-message", "--queue-url", url, "--receipt-handle", message["ReceiptHandle"])
    assert url in cli.json("sqs", "list-queues")["QueueUrls"]
    cli.run("sqs", "delete-queue", "--queue-url", url)
