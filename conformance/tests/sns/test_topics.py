"""Topics by boto3: made, shown, changed, tagged, listed and deleted, with SNS's refusals."""

import json

import pytest

from conformance.principals import unique
from conformance.refusal import refused
from conformance.tests.sns.topics import Queue, attributes_of, made, subscribed


@pytest.fixture
def sns(root):
    return root.sns


def test_a_topic_has_attributes(server, sns):
    topic = made(sns)
    name = topic.rsplit(":", 1)[1]
    assert topic == f"arn:aws:sns:{server.region}:{server.account}:{name}"
    found = attributes_of(sns, topic)
    retries = {"minDelayTarget": 20, "maxDelayTarget": 20, "numRetries": 3, "numNoDelayRetries": 0, "numMinDelayRetries": 0, "numMaxDelayRetries": 0, "backoffFunction": "linear"}
    assert json.loads(found.pop("EffectiveDeliveryPolicy")) == {"http": {"defaultHealthyRetryPolicy": retries, "disableSubscriptionOverrides": False}}
    [statement] = json.loads(found.pop("Policy"))["Statement"]
    assert statement["Sid"] == "__default_statement_ID" and statement["Resource"] == topic
    assert found == {
        "TopicArn": topic, "Owner": server.account, "DisplayName": "", "SubscriptionsConfirmed": "0", "SubscriptionsPending": "0", "SubscriptionsDeleted": "0",
    }


def test_a_topic_that_is_there_is_made_again_unless_it_is_another(sns):
    name = unique("topic")
    topic = sns.create_topic(Name=name, Attributes={"DisplayName": "one"}, Tags=[{"Key": "k", "Value": "v"}])["TopicArn"]
    assert sns.create_topic(Name=name)["TopicArn"] == topic
    assert sns.create_topic(Name=name, Attributes={"DisplayName": "one"})["TopicArn"] == topic
    with refused("InvalidParameter", 400, "Topic already exists with different attributes"):
        sns.create_topic(Name=name, Attributes={"DisplayName": "two"})
    with refused("InvalidParameter", 400, "Topic already exists with different tags"):
        sns.create_topic(Name=name, Tags=[{"Key": "k", "Value": "w"}])


@pytest.mark.parametrize("name", ["", "a b", "a.b", "x" * 257, "topic.fifo", ".fifo"])
def test_names_that_are_none(sns, name):
    with refused("InvalidParameter", 400, "Invalid parameter: Topic Name"):
        sns.create_topic(Name=name)


def test_attributes_are_set(sns, key):
    topic = made(sns)
    wanted = {"DisplayName": "Orders", "KmsMasterKeyId": key, "SignatureVersion": "2", "DeliveryPolicy": json.dumps({"http": {"defaultHealthyRetryPolicy": {"numRetries": 5}}})}
    for name, value in wanted.items():
        sns.set_topic_attributes(TopicArn=topic, AttributeName=name, AttributeValue=value)
    found = attributes_of(sns, topic)
    assert {name: found[name] for name in wanted} == wanted
    assert json.loads(found["EffectiveDeliveryPolicy"])["http"]["defaultHealthyRetryPolicy"]["numRetries"] == 5
    sns.set_topic_attributes(TopicArn=topic, AttributeName="KmsMasterKeyId", AttributeValue="")
    assert "KmsMasterKeyId" not in attributes_of(sns, topic)


@pytest.mark.parametrize("name, value, text", [
    ("TracingConfig", "Active", "not supported by this server"),
    ("ArchivePolicy", '{"MessageRetentionPeriod":"30"}', "not supported by this server"),
    ("HTTPSuccessFeedbackRoleArn", "arn:aws:iam::111122223333:role/r", "not supported by this server"),
    ("SignatureVersion", "3", "must be 1 or 2"),
    ("DeliveryPolicy", "{", "DeliveryPolicy"),
    ("DeliveryPolicy", '{"http":{"defaultHealthyRetryPolicy":{"numRetries":101}}}', "numRetries must be less"),
    ("Policy", "{}", "Policy Error"),
    ("Policy", '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"sns:Publish","Resource":"arn:aws:sns:us-east-1:111122223333:other"}}', "Policy Error"),
    ("FifoTopic", "true", "FifoTopic"),
    ("ContentBasedDeduplication", "true", "only valid for FIFO"),
    ("Owner", "x", "AttributeName"),
])
def test_attributes_that_are_none(sns, name, value, text):
    topic = made(sns)
    with refused("InvalidParameter", 400, text):
        sns.set_topic_attributes(TopicArn=topic, AttributeName=name, AttributeValue=value)


def test_a_data_protection_policy_is_refused(sns):
    with refused("InvalidParameter", 400, "DataProtectionPolicy"):
        sns.create_topic(Name=unique("topic"), DataProtectionPolicy="{}")
    with refused("NotImplemented", 501):
        sns.get_data_protection_policy(ResourceArn=made(sns))
    with refused("NotImplemented", 501):
        sns.get_sms_attributes()
    with refused("NotImplemented", 501):
        sns.list_platform_applications()


def test_tags(sns):
    topic = made(sns, tags={"a": "1", "b": "2"})
    sns.tag_resource(ResourceArn=topic, Tags=[{"Key": "b", "Value": "3"}, {"Key": "c", "Value": ""}])
    sns.untag_resource(ResourceArn=topic, TagKeys=["a"])
    assert sns.list_tags_for_resource(ResourceArn=topic)["Tags"] == [{"Key": "b", "Value": "3"}, {"Key": "c", "Value": ""}]
    with refused("TagLimitExceeded", 400):
        sns.tag_resource(ResourceArn=topic, Tags=[{"Key": str(number), "Value": "x"} for number in range(50)])
    with refused("InvalidParameter", 400, "aws:"):
        sns.tag_resource(ResourceArn=topic, Tags=[{"Key": "aws:x", "Value": "x"}])
    for call in (sns.list_tags_for_resource, lambda ResourceArn: sns.untag_resource(ResourceArn=ResourceArn, TagKeys=["a"])):
        with refused("ResourceNotFound", 404):
            call(ResourceArn=topic + "-not-there")


def test_lists_have_pages_of_a_hundred(sns, server, root, other_account):
    sns = other_account.sns
    topics = {made(sns) for _ in range(101)}
    pages = [page["Topics"] for page in sns.get_paginator("list_topics").paginate()]
    listed = [entry["TopicArn"] for entry in sum(pages, [])]
    assert len(pages[0]) == 100 and topics <= set(listed) and len(listed) == len(set(listed))
    with refused("InvalidParameter", 400, "NextToken"):
        sns.list_topics(NextToken="nonsense")
    topic = topics.pop()
    queues = [Queue(other_account, topic) for _ in range(3)]
    arns = {subscribed(other_account, topic, queue) for queue in queues}
    by_topic = sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]
    assert {entry["SubscriptionArn"] for entry in by_topic} == arns <= {entry["SubscriptionArn"] for entry in sns.list_subscriptions()["Subscriptions"]}
    account = topic.split(":")[4]
    assert {(entry["Owner"], entry["Protocol"], entry["TopicArn"]) for entry in by_topic} == {(account, "sqs", topic)}


def test_a_topic_that_is_deleted_is_gone_with_its_subscriptions(root, sns):
    topic = made(sns)
    subscription = subscribed(root, topic, Queue(root, topic))
    assert attributes_of(sns, topic)["SubscriptionsConfirmed"] == "1"
    sns.delete_topic(TopicArn=topic)
    sns.delete_topic(TopicArn=topic)
    for call in (
        lambda: sns.get_topic_attributes(TopicArn=topic),
        lambda: sns.publish(TopicArn=topic, Message="x"),
        lambda: sns.list_subscriptions_by_topic(TopicArn=topic),
        lambda: sns.get_subscription_attributes(SubscriptionArn=subscription),
        lambda: sns.unsubscribe(SubscriptionArn=subscription),
    ):
        with refused("NotFound", 404, "does not exist"):
            call()
    # One of that name is another.
    sns.create_topic(Name=topic.rsplit(":", 1)[1])
    assert attributes_of(sns, topic)["SubscriptionsConfirmed"] == "0"


@pytest.mark.parametrize("arn", ["nonsense", "arn:aws:sns:us-east-1:111122223333", "arn:aws:sqs:us-east-1:111122223333:queue", "arn:aws:sns:eu-west-1:111122223333:topic"])
def test_arns_that_are_none(sns, arn):
    with refused("InvalidParameter", 400, "Invalid parameter: TopicArn"):
        sns.get_topic_attributes(TopicArn=arn)
