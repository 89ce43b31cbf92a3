"""Deliveries: who may, what is tried again, what becomes of what is not delivered, and power cuts."""

import json

import pytest

from conformance.audit import events as records
from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients, allow, policy, unique
from conformance.refusal import refused
from conformance.tests.events.rules import SERVICE, Routed, entry, let_in, put
from conformance.tests.server.test_jobs import admin, run
from conformance.tests.sqs.queues import arn_of, counts, made, received
from conformance.waiting import eventually


@pytest.fixture
def events(root):
    return root.events


def dead_letter(sqs, url):
    def found():
        return received(sqs, url, MessageAttributeNames=["All"])

    [message] = eventually(found, what="a dead letter")
    return json.loads(message["Body"]), {name: value["StringValue"] for name, value in message["MessageAttributes"].items()}


def test_without_the_queues_policy_the_event_is_a_dead_letter_and_the_refusal_is_recorded(root, events):
    source, dead = unique("shop"), made(root.sqs)
    routed = Routed(root, {"source": [source]}, permitted=False, DeadLetterConfig={"Arn": arn_of(root.sqs, dead)})
    let_in(root.sqs, dead, routed.arn)
    [event_id] = put(events, entry(source, {"number": 1}))
    event, attributes = dead_letter(root.sqs, dead)
    assert (event["id"], event["detail"]) == (event_id, {"number": 1})
    assert attributes.pop("ERROR_MESSAGE")
    assert attributes == {"RULE_ARN": routed.arn, "TARGET_ARN": arn_of(root.sqs, routed.url), "ERROR_CODE": "NO_PERMISSIONS", "RETRY_ATTEMPTS": "0"}
    assert counts(root.sqs, routed.url) == (0, 0, 0)
    refusals = eventually(lambda: [record for record in records(root, name="SendMessage") if record.get("errorCode") == "AccessDenied"
                                   and record["userIdentity"].get("invokedBy") == "events.amazonaws.com"], what="the record of the refusal")
    assert any(arn_of(root.sqs, routed.url) in record["errorMessage"] for record in refusals)


def test_another_rule_is_not_let_in(root, events):
    source, dead = unique("shop"), made(root.sqs)
    one = Routed(root, {"source": [source], "detail": {"for": ["one"]}})
    other = Routed(root, {"source": [source], "detail": {"for": ["other"]}}, queue=one.url, permitted=False, DeadLetterConfig={"Arn": arn_of(root.sqs, dead)})
    let_in(root.sqs, dead, other.arn)
    put(events, entry(source, {"for": "other"}), entry(source, {"for": "one"}))
    assert one.next_event()["detail"] == {"for": "one"}
    assert dead_letter(root.sqs, dead)[0]["detail"] == {"for": "other"}


def test_a_target_with_a_role_is_called_with_it(root, events):
    source, dead, name = unique("shop"), made(root.sqs), unique("role")
    routed = Routed(root, {"source": [source]}, permitted=False)
    queue = arn_of(root.sqs, routed.url)
    role = root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=policy(
        {"Effect": "Allow", "Principal": SERVICE, "Action": "sts:AssumeRole", "Condition": {"ArnEquals": {"aws:SourceArn": routed.arn}}}))["Role"]["Arn"]
    let_in(root.sqs, dead, routed.arn)
    routed.target(RoleArn=role, DeadLetterConfig={"Arn": arn_of(root.sqs, dead)})
    put(events, entry(source, {"number": 1}))
    assert dead_letter(root.sqs, dead)[1]["ERROR_CODE"] == "NO_PERMISSIONS", "a role without rights sends nothing"
    root.sqs.purge_queue(QueueUrl=dead)
    root.iam.put_role_policy(RoleName=name, PolicyName="send", PolicyDocument=policy(allow("sqs:SendMessage", queue)))
    put(events, entry(source, {"number": 2}))
    assert routed.next_event()["detail"] == {"number": 2}


def test_who_sets_a_role_may_pass_it(root, user):
    role = root.iam.create_role(RoleName=unique("role"), AssumeRolePolicyDocument=policy(
        {"Effect": "Allow", "Principal": SERVICE, "Action": "sts:AssumeRole"}))["Role"]["Arn"]
    rule = unique("rule")
    root.events.put_rule(Name=rule, EventPattern='{"source":["a"]}')
    target = {"Id": "t", "Arn": arn_of(root.sqs, made(root.sqs)), "RoleArn": role}
    with refused("AccessDeniedException", 400, "iam:PassRole"):
        user(allow("events:*")).events.put_targets(Rule=rule, Targets=[target])
    passing = allow("iam:PassRole", role, Condition={"StringEquals": {"iam:PassedToService": "events.amazonaws.com"}})
    user(allow("events:*"), passing).events.put_targets(Rule=rule, Targets=[target])


def test_who_may_put_events(server, root, user, other_account):
    name = unique("bus")
    bus = root.events.create_event_bus(Name=name)["EventBusArn"]
    with refused("AccessDeniedException", 400, f"events:PutEvents on resource: {bus}"):
        user().events.put_events(Entries=[entry(EventBusName=name)])
    by_source = user(allow("events:PutEvents", bus, Condition={"StringEquals": {"events:source": "shop"}})).events
    put(by_source, entry("shop", EventBusName=name))
    with refused("AccessDeniedException", 400):
        by_source.put_events(Entries=[entry("shop", EventBusName=name), entry("bank", EventBusName=name)])
    for address in (bus, bus + "-absent"):
        with refused("AccessDeniedException", 400, "because no resource-based policy allows the events:PutEvents action"):
            other_account.events.put_events(Entries=[entry(EventBusName=address)])
    root.events.put_permission(EventBusName=name, Action="events:PutEvents", Principal=other_account.principal.account, StatementId="other")
    source = unique("elsewhere")
    routed = Routed(root, {"account": [other_account.principal.account], "source": [source]}, bus=name)
    put(other_account.events, entry(source, EventBusName=bus))
    assert routed.next_event()["account"] == other_account.principal.account


def test_an_event_goes_on_to_another_bus_as_it_is(root, events):
    source, name = unique("shop"), unique("bus")
    bus = events.create_event_bus(Name=name)["EventBusArn"]
    routed = Routed(root, {"source": [source]}, bus=name)
    rule = unique("rule")
    rule_arn = events.put_rule(Name=rule, EventPattern=json.dumps({"source": [source]}))["RuleArn"]
    events.put_permission(EventBusName=name, Policy=policy(
        {"Sid": "rule", "Effect": "Allow", "Principal": SERVICE, "Action": "events:PutEvents", "Resource": bus, "Condition": {
            "ArnEquals": {"aws:SourceArn": rule_arn}, "Bool": {"events:eventBusInvocation": "true"}}}))
    events.put_targets(Rule=rule, Targets=[{"Id": "bus", "Arn": bus}])
    [event_id] = put(events, entry(source, {"number": 1}))
    event = routed.next_event()
    assert (event["id"], event["detail"]) == (event_id, {"number": 1})


def test_a_topic_passes_the_event_on(root, events):
    source, url = unique("shop"), made(root.sqs)
    topic = root.sns.create_topic(Name=unique("topic"))["TopicArn"]
    rule = unique("rule")
    rule_arn = events.put_rule(Name=rule, EventPattern=json.dumps({"source": [source]}))["RuleArn"]
    root.sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=policy(
        allow("sns:Publish", topic, Principal=SERVICE, Condition={"ArnEquals": {"aws:SourceArn": rule_arn}})))
    root.sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy(allow("sqs:SendMessage", arn_of(root.sqs, url), Principal={
        "Service": "sns.amazonaws.com"}, Condition={"ArnEquals": {"aws:SourceArn": topic}}))})
    root.sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn_of(root.sqs, url), Attributes={"RawMessageDelivery": "true"})
    events.put_targets(Rule=rule, Targets=[{"Id": "topic", "Arn": topic}])
    [event_id] = put(events, entry(source, {"number": 1}))
    [message] = eventually(lambda: received(root.sqs, url), what="the event behind the topic")
    assert json.loads(message["Body"])["id"] == event_id


def test_a_queue_that_is_gone_is_not_tried_again(root, events):
    source, dead = unique("shop"), made(root.sqs)
    routed = Routed(root, {"source": [source]}, DeadLetterConfig={"Arn": arn_of(root.sqs, dead)})
    let_in(root.sqs, dead, routed.arn)
    root.sqs.delete_queue(QueueUrl=routed.url)
    put(events, entry(source))
    _, attributes = dead_letter(root.sqs, dead)
    assert attributes["ERROR_CODE"] == "NO_PERMISSIONS", "a queue that is not there lets nobody in"


def test_deliveries_are_counted(server, root, events):
    def sums():
        _, text = admin(server, "metrics")
        names = ("event_deliveries", "event_deliveries_failed", "event_dead_letters", "event_dead_letters_lost")
        return [int(float(next(line.split()[-1] for line in text.splitlines() if line.startswith(f"ironkeep_{name}_total ")))) for name in names]

    source, dead = unique("shop"), made(root.sqs)
    before = sums()
    good = Routed(root, {"source": [source]})
    bad = Routed(root, {"source": [source]}, permitted=False, DeadLetterConfig={"Arn": arn_of(root.sqs, dead)})
    put(events, entry(source))
    good.next()
    eventually(lambda: [now - was for now, was in zip(sums(), before)][1::2] == [1, 1], what="the counts of a delivery that failed, and its letter")
    let_in(root.sqs, dead, bad.arn)
    put(events, entry(source))
    dead_letter(root.sqs, dead)
    assert [now - was for now, was in zip(sums(), before)] == [2, 2, 1, 1]


def test_a_rule_without_its_target_delivers_nothing_more(root, events):
    source = unique("shop")
    routed = Routed(root, {"source": [source]})
    events.remove_targets(Rule=routed.name, Ids=["queue"])
    put(events, entry(source, {"number": 1}))
    routed.target()
    put(events, entry(source, {"number": 2}))
    assert routed.next_event()["detail"] == {"number": 2}


def test_events_are_made_on_schedule(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    minutely = Routed(clients, schedule="rate(1 minute)", Input='{"tick": true}')
    daily = Routed(clients, schedule="cron(0 0 * * ? *)")
    assert run(server, "event-schedules")["items"] == 0
    server.stop()
    server.environment |= ahead(2)
    server.start()
    cli = CliAhead(server.http, server.root, 2)
    run(server, "event-schedules")

    def next_event(routed):
        url = routed.url.replace(routed.url.split("/")[2], server.http.host)
        call = ("sqs", "receive-message", "--queue-url", url, "--wait-time-seconds", "10", "--max-number-of-messages", "10")
        [message] = cli.json(*call, "--endpoint-url", server.http.url)["Messages"]
        return json.loads(message["Body"])

    # What was missed is not made up for: one event each.
    assert next_event(minutely) == {"tick": True}
    event = next_event(daily)
    assert (event["source"], event["detail-type"], event["resources"], event["detail"]) == ("aws.events", "Scheduled Event", [daily.arn], {})


def test_what_was_accepted_is_delivered_after_a_power_cut(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    source = unique("shop")
    routed = Routed(clients, {"source": [source]})
    wanted = set()
    for number in range(20):
        wanted |= set(put(clients.events, *[entry(source, {"number": number})] * 3))
    server.kill()
    server.start()
    clients = Clients(server.http, server.root)
    url = routed.url.replace(routed.url.split("/")[2], server.http.host)
    found = set()

    def arrived():
        found.update(json.loads(message["Body"])["id"] for message in received(clients.sqs, url, MaxNumberOfMessages=10))
        return found == wanted

    eventually(arrived, what="every event that was accepted")
