"""Filter policies by boto3: messages go to the subscriptions that want them, by attributes and by body."""

import json

import pytest

from conformance.tests.sns.topics import Queue, made, subscribed, texts

# Policy, and of messages by name which of them it wants.
ATTRIBUTES = {
    "exact": ({"sport": ["rugby", "tennis"]}, {"rugby", "list"}),
    "anything-but": ({"sport": [{"anything-but": ["rugby"]}]}, {"baseball", "list", "cricket"}),
    "anything-but-prefix": ({"sport": [{"anything-but": {"prefix": "base"}}]}, {"rugby", "list", "cricket"}),
    "prefix": ({"sport": [{"prefix": "base"}]}, {"baseball"}),
    "suffix": ({"sport": [{"suffix": "ball"}]}, {"baseball"}),
    "case": ({"sport": [{"equals-ignore-case": "RUGBY"}]}, {"rugby"}),
    "wildcard": ({"sport": [{"wildcard": "*b*y"}]}, {"rugby"}),
    "numeric": ({"price": [{"numeric": [">", 100, "<=", 150]}]}, {"baseball"}),
    "number": ({"price": [100]}, {"rugby"}),
    "exists": ({"price": [{"exists": True}]}, {"rugby", "baseball"}),
    "absent": ({"price": [{"exists": False}]}, {"list", "cricket", "nothing"}),
    "and": ({"sport": ["rugby"], "price": [{"numeric": ["<", 50]}]}, set()),
    "or": ({"$or": [{"price": [150]}, {"sport": ["cricket"]}]}, {"baseball", "cricket"}),
    "cidr": ({"source": [{"cidr": "10.0.0.0/24"}]}, {"cricket"}),
}
MESSAGES = {
    "rugby": texts(sport="rugby", price=100),
    "baseball": texts(sport="baseball", price=150),
    "list": texts(sport=["tennis", "chess"]),
    "cricket": texts(sport="cricket", source="10.0.0.7", raw=b"x"),
    "nothing": {},
}
BODIES = {
    "order": {"kind": "order", "customer": {"country": "de", "tags": ["new", "big"]}, "total": 250},
    "refund": {"kind": "refund", "customer": {"country": "fr"}, "total": -20},
    "list": [{"kind": "order"}],
}
BODY = {
    "kind": ({"kind": ["order"]}, {"order"}),
    "nested": ({"customer": {"country": [{"prefix": "f"}]}}, {"refund"}),
    "in a list": ({"customer": {"tags": ["big"]}}, {"order"}),
    "absent": ({"customer": {"tags": [{"exists": False}]}}, {"refund"}),
    "numbers": ({"total": [{"numeric": ["<", 0]}], "kind": [{"anything-but": "order"}]}, {"refund"}),
}


def told(root, topic, cases, **options):
    """A queue for each case, subscribed with its policy."""
    queues = {}
    for name, (wanted, _) in cases.items():
        queues[name] = Queue(root, topic)
        subscribed(root, topic, queues[name], FilterPolicy=wanted, **options)
    return queues


def check(cases, queues, last):
    """Each queue has the messages of its case, and the last one, which all want."""
    for name, (_, wanted) in cases.items():
        assert sorted(queues[name].texts(len(wanted) + 1)) == sorted([*wanted, last]), name


def test_by_attributes(root):
    topic = made(root.sns)
    cases = {name: ({"$or": [{"all": ["yes"]}, wanted]} if "$or" not in wanted else {"$or": [{"all": ["yes"]}, *wanted["$or"]]}, names) for name, (wanted, names) in ATTRIBUTES.items()}
    queues = told(root, topic, cases)
    entries = [{"Id": name, "Message": name, "MessageAttributes": attributes} for name, attributes in MESSAGES.items()]
    assert not root.sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=entries)["Failed"]
    root.sns.publish(TopicArn=topic, Message="last", MessageAttributes=texts(all="yes"))
    check(cases, queues, "last")


def test_by_body(root):
    topic = made(root.sns)
    cases = {name: ({"$or": [{"all": ["yes"]}, wanted]}, {json.dumps(BODIES[it]) for it in names}) for name, (wanted, names) in BODY.items()}
    queues = told(root, topic, cases, FilterPolicyScope="MessageBody")
    for body in BODIES.values():
        root.sns.publish(TopicArn=topic, Message=json.dumps(body))
    root.sns.publish(TopicArn=topic, Message="no JSON", MessageAttributes=texts(all="yes"))
    last = json.dumps({"all": "yes"})
    root.sns.publish(TopicArn=topic, Message=last)
    check(cases, queues, last)


def test_a_policy_that_is_changed_counts_at_once(root):
    topic = made(root.sns)
    queue = Queue(root, topic)
    arn = subscribed(root, topic, queue, FilterPolicy={"a": ["x"]})
    root.sns.publish(TopicArn=topic, Message="unwanted", MessageAttributes=texts(a="y"))
    root.sns.publish(TopicArn=topic, Message="wanted", MessageAttributes=texts(a="x"))
    assert queue.texts(1) == ["wanted"]
    root.sns.set_subscription_attributes(SubscriptionArn=arn, AttributeName="FilterPolicy", AttributeValue=json.dumps({"a": ["y"]}))
    root.sns.publish(TopicArn=topic, Message="now wanted", MessageAttributes=texts(a="y"))
    assert queue.texts(1) == ["now wanted"]


@pytest.mark.parametrize("scope", ["MessageAttributes", "MessageBody"])
def test_in_order_what_is_wanted_stays_in_order(root, scope):
    topic = made(root.sns, fifo=True, ContentBasedDeduplication="true")
    queue = Queue(root, topic, fifo=True)
    subscribed(root, topic, queue, FilterPolicy={"even": ["yes"]}, FilterPolicyScope=scope)
    for number in range(12):
        even = "yes" if number % 2 == 0 else "no"
        root.sns.publish(TopicArn=topic, Message=json.dumps({"number": number, "even": even}), MessageGroupId="g", MessageAttributes=texts(even=even))
    assert [json.loads(text)["number"] for text in queue.texts(6)] == [0, 2, 4, 6, 8, 10]
