"""Events by boto3: put on a bus, compared with rules, given to queues as they are or transformed."""

import datetime
import json

import pytest

from conformance.audit import lookup
from conformance.principals import unique
from conformance.refusal import refused
from conformance.tests.events.rules import Routed, entry, put
from conformance.tests.sqs.queues import made


@pytest.fixture
def events(root):
    return root.events


def test_an_event_reaches_the_queue_of_the_rule_that_it_matches(server, root, events):
    source = unique("shop")
    wanted = Routed(root, {"source": [source], "detail": {"total": [{"numeric": [">", 100]}]}})
    other = Routed(root, {"source": [source], "detail": {"total": [{"numeric": ["<=", 100]}]}})
    at = datetime.datetime(2026, 5, 1, 12, tzinfo=datetime.timezone.utc)
    [large, small] = put(
        events, entry(source, {"total": 250, "text": "a b"}, Time=at, Resources=["arn:aws:s3:::x"]), entry(source, {"total": 5}),
    )
    assert wanted.next() == json.dumps({
        "version": "0", "id": large, "detail-type": "order", "source": source, "account": server.account,
        "time": "2026-05-01T12:00:00Z", "region": "us-east-1", "resources": ["arn:aws:s3:::x"], "detail": {"total": 250, "text": "a b"},
    }, separators=(",", ":")), "members in AWS's order, without space between them"
    assert other.next_event()["id"] == small


def test_each_target_gets_what_it_was_told_to_get(root, events):
    source = unique("shop")
    routed = Routed(root, {"source": [source]})
    detail = {"order": {"id": "o-1", "lines": [{"sku": "a"}, {"sku": "b"}]}, "by": "alice"}
    paths = {"id": "$.detail.order.id", "skus": "$.detail.order.lines[*].sku", "by": "$.detail.by"}
    for options, expected in (
        ({"Input": '{"always": "this"}'}, '{"always": "this"}'),
        ({"InputPath": "$.detail.order.lines[1]"}, '{"sku":"b"}'),
        ({"InputTransformer": {"InputPathsMap": paths, "InputTemplate": '{"id":<id>,"skus":<skus>,"text":"order <id> by <by>"}'}},
         '{"id":"o-1","skus":["a","b"],"text":"order o-1 by alice"}'),
        ({"InputTransformer": {"InputPathsMap": paths, "InputTemplate": '"<by> ordered <id> by <aws.events.rule-name>"'}},
         f'"alice ordered o-1 by {routed.name}"'),
    ):
        routed.target(**options)
        put(events, entry(source, detail))
        assert routed.next() == expected


def test_a_rule_that_is_off_sends_nothing_and_one_that_is_on_again_does(root, events):
    source = unique("shop")
    routed = Routed(root, {"source": [source]}, state="DISABLED")
    put(events, entry(source, {"number": 1}))
    events.enable_rule(Name=routed.name)
    put(events, entry(source, {"number": 2}))
    assert routed.next_event()["detail"] == {"number": 2}
    events.disable_rule(Name=routed.name)
    put(events, entry(source, {"number": 3}))
    events.enable_rule(Name=routed.name)
    put(events, entry(source, {"number": 4}))
    assert routed.next_event()["detail"] == {"number": 4}


def test_a_queue_in_order_gets_events_in_a_group(root, events):
    source = unique("shop")
    queue = made(root.sqs, fifo=True, ContentBasedDeduplication="true")
    routed = Routed(root, {"source": [source]}, queue=queue, SqsParameters={"MessageGroupId": "orders"})
    put(events, entry(source, {"number": 1}))
    assert routed.next_event()["detail"] == {"number": 1}


def test_entries_are_refused_one_by_one(events):
    source = unique("shop")
    answer = events.put_events(Entries=[
        entry(source), {"DetailType": "x", "Detail": "{}"}, {"Source": source, "Detail": "{}"}, {"Source": source, "DetailType": "x"},
        entry(source) | {"Detail": "not json"}, entry(source) | {"Detail": "[]"}, entry("aws.s3"), entry(source, EventBusName="absent"),
    ])
    assert answer["FailedEntryCount"] == 7 and "EventId" in answer["Entries"][0]
    assert [(failed["ErrorCode"], failed["ErrorMessage"]) for failed in answer["Entries"][1:]] == [
        ("InvalidArgument", "Parameter Source is not valid. Reason: Source is a required argument."),
        ("InvalidArgument", "Parameter DetailType is not valid. Reason: DetailType is a required argument."),
        ("InvalidArgument", "Parameter Detail is not valid. Reason: Detail is a required argument."),
        ("MalformedDetail", "Detail is malformed."), ("MalformedDetail", "Detail is malformed."),
        ("NotAuthorizedForSource", "Not authorized for the source."), ("ResourceNotFoundException", "Event bus absent does not exist."),
    ]


def test_calls_are_bounded(events):
    with refused("ValidationException", 400, "'entries' failed to satisfy constraint: Member must have length less than or equal to 10"):
        events.put_events(Entries=[entry()] * 11)
    with refused("ValidationException", 400, "Total size of the entries in the request is over the limit."):
        events.put_events(Entries=[entry(detail={"x": "y" * 131_072}), entry(detail={"x": "y" * 131_072})])
    assert put(events, entry(detail={"x": "y" * 262_000}))


def test_what_events_say_is_in_no_record(root, events):
    marker = unique("marker")
    routed = Routed(root, {"source": [marker]})
    put(events, entry(marker, {"secret": marker}))
    routed.next()
    recent = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=1)
    assert not [event for event in lookup(root, start=recent) if marker in json.dumps(event) and event["eventName"] == "PutEvents"]


@pytest.mark.parametrize("pattern, event, matches", [
    ({"source": ["a"]}, {}, True), ({"source": ["b"]}, {}, False),
    ({"detail": {"state": [{"anything-but": {"wildcard": "*/x/*"}}]}}, {"detail": {"state": "a/y/b"}}, True),
    ({"$or": [{"source": ["b"]}, {"detail": {"ip": [{"cidr": "10.0.0.0/8"}]}}]}, {"detail": {"ip": "10.1.2.3"}}, True),
    ({"detail": {"missing": [{"exists": False}]}}, {"detail": {}}, True),
])
def test_patterns_are_tried(events, pattern, event, matches):
    event = {"id": "1", "account": "123456789012", "source": "a", "time": "2026-05-01T12:00:00Z", "region": "us-east-1", "resources": [],
             "detail-type": "x"} | event
    assert events.test_event_pattern(EventPattern=json.dumps(pattern), Event=json.dumps(event))["Result"] is matches


def test_what_is_no_pattern_and_what_is_no_event(events):
    event = json.dumps({"id": "1", "account": "1", "source": "a", "time": "t", "region": "r", "detail-type": "x"})
    for pattern, reason in (('{"source":[{"regex":"a"}]}', "Unrecognized match type regex"), ('{"source":"a"}', '"source" must be an object or an array'),
                            ("[]", "Filter is not an object"), ('{"source":[]}', "Empty arrays are not allowed")):
        with refused("InvalidEventPatternException", 400, f"^Event pattern is not valid. Reason: {reason}"):
            events.test_event_pattern(EventPattern=pattern, Event=event)
        with refused("InvalidEventPatternException", 400, reason):
            events.put_rule(Name=unique("rule"), EventPattern=pattern)
    for text in ("{", "[]", '{"id":"1"}'):
        with refused("ValidationException", 400, "Parameter Event is not valid."):
            events.test_event_pattern(EventPattern='{"source":["a"]}', Event=text)
