"""The AWS CLI, over HTTP and over HTTPS. Version 1 of it goes to AWS's own address of before, whatever the environment
says, where it is not told otherwise by `--endpoint-url`."""

import json

from conformance.principals import unique


def test_a_message_goes_all_the_way(cli_of_scheme):
    address = ("--endpoint-url", cli_of_scheme.endpoint.url)
    call = lambda *arguments: cli_of_scheme.json("sqs", *arguments, *address)
    url = call("create-queue", "--queue-name", unique("cli"), "--attributes", "VisibilityTimeout=5", "--tags", "a=b")["QueueUrl"]
    attributes = json.dumps({"n": {"DataType": "Number", "StringValue": "1"}})
    sent = call("send-message", "--queue-url", url, "--message-body", "hello", "--message-attributes", attributes)
    [message] = call("receive-message", "--queue-url", url, "--message-attribute-names", "All", "--wait-time-seconds", "1")["Messages"]
    assert (message["MessageId"], message["Body"]) == (sent["MessageId"], "hello") and "n" in message["MessageAttributes"]
    call("delete-message", "--queue-url", url, "--receipt-handle", message["ReceiptHandle"])
    assert url in call("list-queues")["QueueUrls"]
    call("delete-queue", "--queue-url", url)
