"""Who may use a topic by boto3: policies of users and topics, other accounts, and conditions on what is subscribed."""

import json

import pytest

from conformance.audit import event_of
from conformance.principals import Clients, allow, client, deny, policy
from conformance.refusal import refused
from conformance.tests.sns.topics import Queue, attributes_of, made, subscribed


@pytest.fixture
def sns(root):
    return root.sns


def permit(sns, topic, *statements):
    sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=policy(*statements))


def test_a_user_needs_each_action(root, sns, user):
    topic = made(sns)
    publisher = user(allow("sns:Publish", topic))
    assert publisher.sns.publish(TopicArn=topic, Message="x")["MessageId"]
    assert publisher.sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[{"Id": "a", "Message": "y"}])["Successful"]
    with refused("AuthorizationError", 403, f"{publisher.principal.arn} is not authorized to perform: sns:Subscribe on resource: {topic}") as refusal:
        publisher.sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint="arn:aws:sqs:us-east-1:111122223333:q")
    assert event_of(root, refusal.response, "Subscribe")["errorCode"] == "AuthorizationErrorException"
    with refused("AuthorizationError", 403, "with an explicit deny"):
        user(allow("*"), deny("sns:Publish", topic)).sns.publish(TopicArn=topic, Message="x")
    with refused("AuthorizationError", 403):
        made(publisher.sns)


def test_a_tag_decides(sns, user):
    topic = made(sns, tags={"team": "a"})
    by_tag = lambda team: user(allow("sns:*", Condition={"StringEquals": {"aws:ResourceTag/team": team}})).sns
    assert by_tag("a").publish(TopicArn=topic, Message="x")["MessageId"]
    with refused("AuthorizationError", 403):
        by_tag("b").publish(TopicArn=topic, Message="x")


def test_the_policy_that_every_topic_has_lets_nobody_else_in(sns, other_account):
    topic = made(sns)
    for arn in (topic, topic + "-absent"):
        with refused("AuthorizationError", 403, "because no resource-based policy allows the sns:Publish action"):
            other_account.sns.publish(TopicArn=arn, Message="x")
    sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=attributes_of(sns, topic)["Policy"])
    with refused("AuthorizationError", 403):
        other_account.sns.publish(TopicArn=topic, Message="x")


def test_another_account_needs_the_topic_to_say_so(root, sns, other_account):
    topic = made(sns)
    queue = Queue(root, topic)
    subscribed(root, topic, queue)
    account = other_account.principal.account
    sns.add_permission(TopicArn=topic, Label="others", AWSAccountId=[account], ActionName=["Publish", "Subscribe"])
    other_account.sns.publish(TopicArn=topic, Message="from elsewhere")
    assert queue.texts(1) == ["from elsewhere"]
    theirs = Queue(other_account, topic)
    arn = subscribed(other_account, topic, theirs)
    assert root.sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]["Owner"] == account
    root.sns.publish(TopicArn=topic, Message="to both")
    assert queue.texts(1) == theirs.texts(1) == ["to both"]
    with refused("InvalidParameter", 400, "Statement already exists"):
        sns.add_permission(TopicArn=topic, Label="others", AWSAccountId=[account], ActionName=["Publish"])
    sns.remove_permission(TopicArn=topic, Label="others")
    with refused("AuthorizationError", 403):
        other_account.sns.publish(TopicArn=topic, Message="x")
    with refused("InvalidParameter", 400, "Label"):
        sns.remove_permission(TopicArn=topic, Label="others")
    other_account.sns.unsubscribe(SubscriptionArn=arn)
    with refused("InvalidParameter", 400, "out of service scope"):
        sns.add_permission(TopicArn=topic, Label="more", AWSAccountId=[account], ActionName=["TagResource"])


def test_what_is_subscribed_is_a_condition(root, sns, user, other_account):
    topic = made(sns)
    account = other_account.principal.account
    condition = {"StringEquals": {"sns:Protocol": "sqs"}, "StringLike": {"sns:Endpoint": "arn:aws:sqs:*:*:told-*"}}
    permit(sns, topic, allow("sns:Subscribe", topic, Principal={"AWS": account}, Condition=condition))
    assert subscribed(other_account, topic, Queue(other_account, topic))
    for protocol, endpoint in {"sqs": f"arn:aws:sqs:us-east-1:{account}:other", "https": "https://told-example.org/"}.items():
        with refused("AuthorizationError", 403):
            other_account.sns.subscribe(TopicArn=topic, Protocol=protocol, Endpoint=endpoint)


def test_a_statement_for_others_may_be_of_one_principal(server, root, sns, user):
    topic, alice = made(sns), user()
    permit(sns, topic, allow("sns:Publish", topic, Principal={"AWS": alice.principal.arn}))
    assert alice.sns.publish(TopicArn=topic, Message="x")["MessageId"]
    assert alice.principal.arn in attributes_of(sns, topic)["Policy"]
    with refused("InvalidParameter", 400):
        permit(sns, topic, allow("sns:Publish", topic, Principal={"AWS": alice.principal.arn + "-nobody"}))


def test_without_a_signature_nothing_is_published(server, sns):
    topic = made(sns)
    permit(sns, topic, allow("sns:Publish", topic, Principal="*"))
    with refused("MissingAuthenticationToken", 403):
        client("sns", server.http, None).publish(TopicArn=topic, Message="x")


def test_the_topic_of_a_queue_is_named_in_the_record_of_its_send(server, root, sns):
    topic = made(sns)
    queue = Queue(root, topic)
    subscribed(root, topic, queue)
    root.sqs.set_queue_attributes(QueueUrl=queue.url, Attributes={"Policy": policy(
        deny("sqs:SendMessage", Principal="*", Condition={"ArnEquals": {"aws:SourceArn": topic}}),
        allow("sqs:SendMessage", Principal={"Service": "sns.amazonaws.com"}))})
    sns.publish(TopicArn=topic, Message="refused")
    other = made(sns)
    subscribed(root, other, queue)
    sns.publish(TopicArn=other, Message="taken")
    assert json.loads(queue.messages(1)[0]["Body"])["Message"] == "taken"
