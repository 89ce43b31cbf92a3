"""The query protocol, which SQS spoke before JSON: forms and XML, sent to the root or to the address of a queue."""

import hashlib
import json
import urllib.parse
import xml.etree.ElementTree as ElementTree

import pytest

from conformance import raw
from conformance.principals import policy, unique
from conformance.tests.sqs.queues import arn_of, bodies, made, received

VERSION = "2012-11-05"
NAMESPACE = "{http://queue.amazonaws.com/doc/2012-11-05/}"


@pytest.fixture
def sqs(root):
    return root.sqs


@pytest.fixture
def call(server):
    def send(action, *, path="/", method="POST", signed=True, **members):
        form = urllib.parse.urlencode({"Action": action, "Version": VERSION} | members)
        if method == "GET":
            target, body, headers = f"{path}?{form}", b"", {}
        else:
            target, body, headers = path, form.encode(), {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
        if not signed:
            return raw.http(server.http, method, target, headers=headers, body=body)
        return raw.signed(server.http, server.root, method, target, headers=headers, body=body, service="sqs")

    return send


def texts(answer, name):
    return [element.text for element in ElementTree.fromstring(answer.body).iter(NAMESPACE + name)]


def test_a_message_goes_all_the_way(server, call):
    name = unique("query")
    made = call("CreateQueue", **{"QueueName": name, "Attribute.1.Name": "VisibilityTimeout", "Attribute.1.Value": "7", "Tag.1.Key": "k", "Tag.1.Value": "v"})
    assert made.status == 200 and made.headers["content-type"] == "text/xml"
    root = ElementTree.fromstring(made.body)
    assert root.tag == NAMESPACE + "CreateQueueResponse" and root[0].tag == NAMESPACE + "CreateQueueResult"
    assert texts(made, "RequestId") == [made.headers["x-amzn-requestid"]]
    [url] = texts(made, "QueueUrl")
    assert url == f"{server.http.url}/{server.account}/{name}"
    sent = call("SendMessage", QueueUrl=url, MessageBody="<hello> & wörld", **{
        "MessageAttribute.1.Name": "a", "MessageAttribute.1.Value.DataType": "String", "MessageAttribute.1.Value.StringValue": "b",
        "MessageAttribute.2.Name": "c", "MessageAttribute.2.Value.DataType": "Binary", "MessageAttribute.2.Value.BinaryValue": "AAE="})
    assert texts(sent, "MD5OfMessageBody") == [hashlib.md5("<hello> & wörld".encode()).hexdigest()]
    found = call("ReceiveMessage", QueueUrl=url, **{"AttributeName.1": "SenderId", "MessageAttributeName.1": "All"})
    assert texts(found, "Body") == ["<hello> & wörld"] and texts(found, "MessageId") == texts(sent, "MessageId")
    assert texts(found, "Name") == ["SenderId", "a", "c"] and texts(found, "BinaryValue") == ["AAE="] and server.account in texts(found, "Value")
    [handle] = texts(found, "ReceiptHandle")
    deleted = call("DeleteMessage", QueueUrl=url, ReceiptHandle=handle)
    assert ElementTree.fromstring(deleted.body).tag == NAMESPACE + "DeleteMessageResponse"
    described = call("GetQueueAttributes", QueueUrl=url, **{"AttributeName.1": "VisibilityTimeout", "AttributeName.2": "ApproximateNumberOfMessages"})
    assert dict(zip(texts(described, "Name"), texts(described, "Value"))) == {"VisibilityTimeout": "7", "ApproximateNumberOfMessages": "0"}
    assert texts(call("ListQueueTags", QueueUrl=url), "Key") == ["k"]
    assert texts(call("ListQueues", QueueNamePrefix=name), "QueueUrl") == [url]


def test_batches(call, sqs):
    url = made(sqs)
    members = {f"SendMessageBatchRequestEntry.{number}.{name}": value for number in (1, 2) for name, value in (("Id", f"m{number}"), ("MessageBody", f"b{number}"))}
    sent = call("SendMessageBatch", QueueUrl=url, **members | {"SendMessageBatchRequestEntry.3.Id": "bad", "SendMessageBatchRequestEntry.3.MessageBody": "\x0b"})
    result = ElementTree.fromstring(sent.body)[0]
    assert [element.tag.removeprefix(NAMESPACE) for element in result] == ["SendMessageBatchResultEntry"] * 2 + ["BatchResultErrorEntry"]
    assert texts(sent, "Code") == ["InvalidMessageContents"] and texts(sent, "SenderFault") == ["true"]
    handles = [message["ReceiptHandle"] for message in received(sqs, url, MaxNumberOfMessages=10)]
    entries = {f"DeleteMessageBatchRequestEntry.{number}.{name}": value for number, handle in enumerate(handles, 1) for name, value in (("Id", f"d{number}"), ("ReceiptHandle", handle))}
    assert texts(call("DeleteMessageBatch", QueueUrl=url, **entries), "Id") == ["d1", "d2"]


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_the_path_may_name_the_queue(server, call, sqs, method):
    url = made(sqs)
    path = "/" + url.split("/", 3)[3]
    assert call("SendMessage", path=path, method=method, MessageBody=method).status == 200
    assert bodies(sqs, url) == [method]
    # Without a signature only where the queue says so.
    refused = call("SendMessage", path=path, method=method, signed=False, MessageBody="x")
    assert (refused.status, refused.code) == (403, "AccessDenied")
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy({"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": arn_of(sqs, url)})})
    assert call("SendMessage", path=path, method=method, signed=False, MessageBody="from anybody").status == 200
    assert bodies(sqs, url) == ["from anybody"]


@pytest.mark.parametrize("action, members, status, code", [
    ("GetQueueUrl", {"QueueName": "does-not-exist"}, 400, "AWS.SimpleQueueService.NonExistentQueue"),
    ("SendMessage", {"MessageBody": "x"}, 400, "MissingParameter"),
    ("CreateQueue", {"QueueName": "a b"}, 400, "InvalidParameterValue"),
    ("NoSuchAction", {}, 400, "InvalidAction"),
])
def test_errors_are_in_the_protocol_of_the_request(call, action, members, status, code):
    answer = call(action, **members)
    assert (answer.status, answer.code) == (status, code) and answer.headers["content-type"] == "text/xml"
    assert answer.element("Type") == "Sender" and answer.element("Message")


def test_clients_of_json_are_told_the_code_of_before(server, sqs):
    body = json.dumps({"QueueName": "does-not-exist"}).encode()
    headers = {"X-Amz-Target": "AmazonSQS.GetQueueUrl", "Content-Type": "application/x-amz-json-1.0"}
    answer = raw.signed(server.http, server.root, "POST", "/", headers=headers, body=body, service="sqs")
    assert answer.status == 400 and answer.headers["content-type"] == "application/x-amz-json-1.0"
    assert answer.headers["x-amzn-query-error"] == "AWS.SimpleQueueService.NonExistentQueue;Sender"
    assert json.loads(answer.body)["__type"] == "QueueDoesNotExist"
    # To the address of a queue as well, as some SDKs send it.
    url = made(sqs)
    body = json.dumps({"QueueUrl": url, "MessageBody": "x"}).encode()
    path = "/" + url.split("/", 3)[3]
    answer = raw.signed(server.http, server.root, "POST", path, headers=headers | {"X-Amz-Target": "AmazonSQS.SendMessage"}, body=body, service="sqs")
    assert answer.status == 200 and bodies(sqs, url) == ["x"]


def test_a_form_for_an_object_is_none_of_a_queue(server):
    """A bucket may be called as an account is: what is signed for S3 is S3's."""
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    form = f"Action=SendMessage&Version={VERSION}&MessageBody=x".encode()
    answers = [raw.signed(server.http, server.root, "POST", f"/{bucket}/name", headers=headers, body=form, service="s3") for bucket in (server.account, "plain-bucket")]
    assert answers[0].code == answers[1].code and answers[0].headers["content-type"] == "application/xml"
