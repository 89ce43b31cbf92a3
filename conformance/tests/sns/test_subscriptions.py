"""Subscriptions by boto3: of queues, their attributes, and how they end."""

import json

import pytest

from conformance.principals import unique
from conformance.refusal import refused
from conformance.tests.sns.topics import Queue, attributes_of, let_in, made, subscribed


@pytest.fixture
def sns(root):
    return root.sns


@pytest.fixture
def topic(sns):
    return made(sns)


@pytest.fixture
def queue(root, topic):
    return Queue(root, topic)


def attributes(sns, arn):
    return sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]


def test_the_owner_of_a_queue_need_not_confirm(root, server, sns, topic, queue):
    arn = sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue.arn)["SubscriptionArn"]
    assert arn.startswith(topic + ":")
    assert attributes(sns, arn) == {
        "SubscriptionArn": arn, "TopicArn": topic, "Owner": server.account, "Protocol": "sqs", "Endpoint": queue.arn, "RawMessageDelivery": "false",
        "PendingConfirmation": "false", "ConfirmationWasAuthenticated": "true", "SubscriptionPrincipal": server.root.arn or f"arn:aws:iam::{server.account}:root",
    }
    assert sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue.arn)["SubscriptionArn"] == arn
    with refused("InvalidParameter", 400, "Subscription already exists with different attributes"):
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue.arn, Attributes={"RawMessageDelivery": "true"})
    sns.unsubscribe(SubscriptionArn=arn)
    with refused("NotFound", 404, "Subscription does not exist"):
        sns.get_subscription_attributes(SubscriptionArn=arn)
    found = attributes_of(sns, topic)
    assert (found["SubscriptionsConfirmed"], found["SubscriptionsDeleted"]) == ("0", "1")
    sns.publish(TopicArn=topic, Message="nobody hears")
    assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []


def test_attributes_are_set(root, sns, topic, queue):
    arn = subscribed(root, topic, queue)
    dead = Queue(root, topic)
    wanted = {
        "RawMessageDelivery": "true", "FilterPolicyScope": "MessageBody", "FilterPolicy": json.dumps({"a": {"b": ["c"]}}),
        "RedrivePolicy": json.dumps({"deadLetterTargetArn": dead.arn}),
    }
    for name, value in wanted.items():
        sns.set_subscription_attributes(SubscriptionArn=arn, AttributeName=name, AttributeValue=value)
    found = attributes(sns, arn)
    assert {name: found[name] for name in ("RawMessageDelivery", "FilterPolicyScope", "FilterPolicy")} == {name: wanted[name] for name in ("RawMessageDelivery", "FilterPolicyScope", "FilterPolicy")}
    assert json.loads(found["RedrivePolicy"]) == json.loads(wanted["RedrivePolicy"])
    for name in ("FilterPolicy", "RedrivePolicy"):
        sns.set_subscription_attributes(SubscriptionArn=arn, AttributeName=name, AttributeValue="{}" if name == "FilterPolicy" else "")
    assert not {"FilterPolicy", "RedrivePolicy"} & set(attributes(sns, arn))


@pytest.mark.parametrize("name, value, text", [
    ("RawMessageDelivery", "maybe", "RawMessageDelivery"),
    ("FilterPolicy", "{", "FilterPolicy: failed to parse JSON"),
    ("FilterPolicy", '{"a":[{"unknown":"x"}]}', "Unrecognized match type unknown"),
    ("FilterPolicy", '{"a":{"b":["c"]}}', "does not support nested"),
    ("FilterPolicyScope", "MessageHeaders", "FilterPolicyScope"),
    ("RedrivePolicy", '{"deadLetterTargetArn":"x"}', "invalid arn"),
    ("RedrivePolicy", '{"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:111122223333:dead"}', "account and Region"),
    ("DeliveryPolicy", '{"healthyRetryPolicy":{"numRetries":1}}', "does not support a delivery policy"),
    ("SubscriptionRoleArn", "arn:aws:iam::111122223333:role/r", "not supported by this server"),
    ("ReplayPolicy", "{}x", "not supported by this server"),
    ("Endpoint", "x", "AttributeName"),
])
def test_attributes_that_are_none(root, sns, topic, queue, name, value, text):
    arn = subscribed(root, topic, queue)
    with refused("InvalidParameter", 400, text):
        sns.set_subscription_attributes(SubscriptionArn=arn, AttributeName=name, AttributeValue=value)


@pytest.mark.parametrize("protocol, endpoint, text", [
    ("sqs", "orders", "SQS endpoint ARN"),
    ("sqs", "arn:aws:sqs:us-east-1:111122223333:orders.fifo", "FIFO SQS Queues can not be subscribed to standard SNS topics"),
    ("http", "https://example.org/", "must match the specified protocol"),
    ("https", "example.org", "must match the specified protocol"),
    ("http", "http://user:password@example.org/", "must match the specified protocol"),
    ("email", "nobody", "Email address"),
    ("https", "https://example.org/", "no --sns-host names it"),
    ("email", "alice@example.org", "sends no mail"),
    ("lambda", "arn:aws:lambda:us-east-1:111122223333:function:f", "lambda is not supported"),
    ("firehose", "arn:aws:firehose:us-east-1:111122223333:deliverystream/d", "firehose is not supported"),
    ("sms", "+15555550100", "sms is not supported"),
    ("application", "arn:aws:sns:us-east-1:111122223333:endpoint/GCM/a/b", "application is not supported"),
    ("pigeon", "coo", "does not support this protocol string: pigeon"),
])
def test_endpoints_that_are_none(sns, topic, protocol, endpoint, text):
    with refused("InvalidParameter", 400, text):
        sns.subscribe(TopicArn=topic, Protocol=protocol, Endpoint=endpoint)


def test_a_queue_of_another_account_is_asked(root, other_account, server, topic, queue):
    """Who does not own a queue has it asked: the message with the token is in the queue, and ends in a subscription."""
    other = other_account
    foreign = Queue(other, topic)
    answer = root.sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=foreign.arn)
    assert answer["SubscriptionArn"] == "pending confirmation"
    [notice] = foreign.notices(1)
    assert notice["Type"] == "SubscriptionConfirmation" and notice["TopicArn"] == topic
    [listed] = root.sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]
    assert listed["SubscriptionArn"] == "PendingConfirmation"
    assert attributes_of(root.sns, topic)["SubscriptionsPending"] == "1"
    for token in (notice["Token"][:-1] + ("0" if notice["Token"][-1] != "0" else "1"), "nonsense", "0" * 96):
        with refused("InvalidParameter", 400, "Invalid token"):
            other.sns.confirm_subscription(TopicArn=topic, Token=token)
    arn = other.sns.confirm_subscription(TopicArn=topic, Token=notice["Token"], AuthenticateOnUnsubscribe="true")["SubscriptionArn"]
    assert attributes(root.sns, arn)["ConfirmationWasAuthenticated"] == "true"
    with refused("InvalidParameter", 400, "Invalid token"):
        other.sns.confirm_subscription(TopicArn=topic, Token=notice["Token"])
    root.sns.publish(TopicArn=topic, Message="across")
    assert foreign.texts(1) == ["across"]


def test_a_message_that_nobody_takes_is_a_dead_letter(root, topic, queue):
    dead = Queue(root, topic)
    subscribed(root, topic, queue, RedrivePolicy={"deadLetterTargetArn": dead.arn})
    root.sqs.set_queue_attributes(QueueUrl=queue.url, Attributes={"Policy": ""})
    root.sns.publish(TopicArn=topic, Message="refused", Subject="why")
    [notice] = dead.notices(1)
    assert (notice["Message"], notice["Subject"], notice["Type"]) == ("refused", "why", "Notification")
    root.sqs.set_queue_attributes(QueueUrl=queue.url, Attributes={"Policy": let_in(topic)})
    root.sns.publish(TopicArn=topic, Message="taken")
    assert queue.texts(1) == ["taken"]
    root.sqs.delete_queue(QueueUrl=queue.url)
    root.sns.publish(TopicArn=topic, Message="gone")
    assert dead.texts(1) == ["gone"]


def test_the_condition_of_a_queue_is_judged(root, topic):
    other = made(root.sns)
    queue = Queue(root, other)
    dead = Queue(root, topic)
    subscribed(root, topic, queue, RedrivePolicy={"deadLetterTargetArn": dead.arn})
    root.sns.publish(TopicArn=topic, Message="of the wrong topic")
    assert dead.texts(1) == ["of the wrong topic"]
    assert queue.count() == 0


def test_a_subscription_is_no_business_of_others(root, other_account, sns, topic, queue):
    arn = subscribed(root, topic, queue)
    for call in (other_account.sns.get_subscription_attributes, other_account.sns.unsubscribe):
        for named in (arn, f"{topic}:00000000-0000-4000-8000-000000000000", f"{topic}-{unique('x')}:00000000-0000-4000-8000-000000000000"):
            with refused("AuthorizationError", 403, "is not authorized to perform"):
                call(SubscriptionArn=named)
    for named in ("nonsense", topic):
        with refused("InvalidParameter", 400, "SubscriptionArn"):
            sns.get_subscription_attributes(SubscriptionArn=named)
