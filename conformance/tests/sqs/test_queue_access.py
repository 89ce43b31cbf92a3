"""Who may use a queue by boto3: policies of queues, other accounts, callers without a signature."""

import json

import pytest

from conformance.audit import event_of
from conformance.principals import Clients, allow, client, deny, policy
from conformance.refusal import refused
from conformance.tests.sqs.queues import arn_of, attributes, bodies, made, received


@pytest.fixture
def sqs(root):
    return root.sqs


def permit(sqs, url, *statements):
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy(*statements)})


def test_a_user_needs_each_action(server, root, sqs, user):
    url = made(sqs)
    arn = arn_of(sqs, url)
    sender = user(allow("sqs:SendMessage", arn))
    assert sender.sqs.send_message(QueueUrl=url, MessageBody="x")
    assert sender.sqs.send_message_batch(QueueUrl=url, Entries=[{"Id": "a", "MessageBody": "y"}])["Successful"]
    with refused("AccessDenied", 403, f"{sender.principal.arn} is not authorized to perform: sqs:ReceiveMessage on resource: {arn}") as refusal:
        received(sender.sqs, url)
    assert event_of(root, refusal.response, "ReceiveMessage")["errorCode"] == "AccessDenied"
    with refused("AccessDenied", 403, "sqs:CreateQueue"):
        made(sender.sqs)
    with refused("AccessDenied", 403, "with an explicit deny"):
        received(user(allow("*"), deny("sqs:ReceiveMessage", arn)).sqs, url)


def test_a_tag_decides(sqs, user):
    url = made(sqs, tags={"team": "a"})
    by_tag = lambda team: user(allow("sqs:*", Condition={"StringEquals": {"aws:ResourceTag/team": team}}))
    assert by_tag("a").sqs.send_message(QueueUrl=url, MessageBody="x")
    with refused("AccessDenied", 403):
        by_tag("b").sqs.send_message(QueueUrl=url, MessageBody="x")
    with refused("AccessDenied", 403):
        user(allow("sqs:TagQueue", Condition={"ForAllValues:StringEquals": {"aws:TagKeys": ["team"]}})).sqs.tag_queue(QueueUrl=url, Tags={"x": "y"})


def test_another_account_needs_the_queue_to_say_so(server, sqs, other_account):
    url, absent = made(sqs), made(sqs) + "-absent"
    arn, other = arn_of(sqs, url), other_account.sqs
    for address in (url, absent):
        with refused("AccessDenied", 403, "because no resource-based policy allows the sqs:SendMessage action"):
            other.send_message(QueueUrl=address, MessageBody="x")
    permit(sqs, url, allow(["sqs:SendMessage", "sqs:GetQueueUrl", "sqs:SetQueueAttributes"], arn, Principal={"AWS": other_account.principal.account}))
    assert other.send_message(QueueUrl=url, MessageBody="from elsewhere")["MessageId"]
    name = url.rsplit("/", 1)[1]
    assert other.get_queue_url(QueueName=name, QueueOwnerAWSAccountId=server.account)["QueueUrl"] == url
    with refused("AccessDenied", 403):
        received(other, url)
    with refused("AccessDenied", 403):
        other.set_queue_attributes(QueueUrl=url, Attributes={"DelaySeconds": "1"})
    assert bodies(sqs, url) == ["from elsewhere"]


def test_add_permission_lets_another_account_in(sqs, other_account):
    url = made(sqs)
    sqs.add_permission(QueueUrl=url, Label="send", AWSAccountIds=[other_account.principal.account], Actions=["SendMessage"])
    assert other_account.sqs.send_message(QueueUrl=url, MessageBody="x")
    sqs.remove_permission(QueueUrl=url, Label="send")
    with refused("AccessDenied", 403):
        other_account.sqs.send_message(QueueUrl=url, MessageBody="x")


def test_anybody_only_where_the_queue_says_so(server, sqs):
    nobody = client("sqs", server.http, None)
    url = made(sqs)
    with refused("AccessDenied", 403):
        nobody.send_message(QueueUrl=url, MessageBody="x")
    permit(sqs, url, allow("sqs:SendMessage", arn_of(sqs, url), Principal="*"))
    assert nobody.send_message(QueueUrl=url, MessageBody="from anybody")["MessageId"]
    with refused("AccessDenied", 403):
        received(nobody, url)
    with refused("AccessDenied", 403):
        nobody.list_queues()
    assert bodies(sqs, url) == ["from anybody"]


def test_a_policy_names_principals_that_exist(server, sqs, user):
    url, sender = made(sqs), user()
    arn = arn_of(sqs, url)
    permit(sqs, url, allow("sqs:SendMessage", arn, Principal={"AWS": sender.principal.arn}))
    assert sender.sqs.send_message(QueueUrl=url, MessageBody="x")
    assert json.loads(attributes(sqs, url, "Policy"))["Statement"][0]["Principal"] == {"AWS": sender.principal.arn}
    with refused("InvalidAttributeValue", 400, "Invalid value for the parameter Policy."):
        permit(sqs, url, allow("sqs:SendMessage", arn, Principal={"AWS": f"arn:aws:iam::{server.account}:user/nobody-at-all"}))


def test_transport_without_tls_can_be_forbidden(server, root, secure_root, sqs):
    url = made(sqs)
    refusal = {"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": arn_of(sqs, url), "Condition": {"Bool": {"aws:SecureTransport": "false"}}}
    permit(sqs, url, refusal)
    with refused("AccessDenied", 403, "with an explicit deny in a resource-based policy"):
        sqs.send_message(QueueUrl=url, MessageBody="x")
    assert secure_root.sqs.send_message(QueueUrl=url, MessageBody="x")
