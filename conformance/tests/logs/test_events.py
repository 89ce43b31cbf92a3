"""Events by boto3: put, read forward and backward, filtered, kept and let go."""

import json

import pytest

from conformance import scan
from conformance.audit import events as records
from conformance.principals import Clients, unique
from conformance.refusal import refused
from conformance.tests.logs.groups import SERVICE, described, event, filtered, key_for_groups, made, messages, now_ms, put
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually

DAY_MS = 24 * 3_600_000


@pytest.fixture
def logs(root):
    return root.logs


def test_events_come_back_as_they_were_put(logs):
    group = made(logs)
    at = now_ms()
    answer = put(logs, group, event("one", at), event("two", at), event("drei ü\n", at + 1))
    assert "rejectedLogEventsInfo" not in answer and answer["nextSequenceToken"]
    found = logs.get_log_events(logGroupName=group, logStreamName="s")["events"]
    assert [(one["timestamp"], one["message"]) for one in found] == [(at, "one"), (at, "two"), (at + 1, "drei ü\n")]
    assert all(one["ingestionTime"] >= at for one in found)


def test_batches_that_overlap_are_read_in_the_order_of_time(logs):
    group = made(logs)
    at = now_ms() - 60_000
    put(logs, group, event("c", at + 2), event("e", at + 4))
    put(logs, group, event("a", at), event("d", at + 3), event("f", at + 5))
    put(logs, group, event("b", at + 1))
    assert messages(logs, group) == list("abcdef")
    assert messages(logs, group, limit=1) == list("abcdef")
    assert messages(logs, group, startTime=at + 1, endTime=at + 4) == list("bcd")
    assert filtered(logs, group, startTime=at + 1, endTime=at + 4) == list("bcde")
    assert filtered(logs, group, PaginationConfig={"PageSize": 1}) == list("abcdef")


def test_tokens_lead_forward_and_backward(logs):
    group = made(logs)
    at = now_ms() - 60_000
    put(logs, group, *[event(str(number), at + number) for number in range(10)])
    get = lambda **options: logs.get_log_events(logGroupName=group, logStreamName="s", limit=4, **options)
    texts = lambda answer: "".join(one["message"] for one in answer["events"])
    last = get()
    assert texts(last) == "6789"
    middle = get(nextToken=last["nextBackwardToken"])
    first = get(nextToken=middle["nextBackwardToken"])
    assert (texts(middle), texts(first)) == ("2345", "01")
    none = get(nextToken=first["nextBackwardToken"])
    assert (texts(none), none["nextBackwardToken"]) == ("", first["nextBackwardToken"])
    assert texts(get(nextToken=first["nextForwardToken"])) == "2345"
    end = get(nextToken=last["nextForwardToken"])
    assert (texts(end), end["nextForwardToken"]) == ("", last["nextForwardToken"])
    put(logs, group, event("x"))
    assert texts(get(nextToken=last["nextForwardToken"])) == "x"
    assert texts(get(startFromHead=True)) == "0123"
    other = made(logs)
    with refused("InvalidParameterException", 400, "The specified nextToken is invalid."):
        logs.get_log_events(logGroupName=other, logStreamName="s", nextToken=last["nextForwardToken"])
    empty = logs.get_log_events(logGroupName=other, logStreamName="s")
    assert empty["events"] == [] and empty["nextForwardToken"][:2] == "f/" and empty["nextBackwardToken"][:2] == "b/"


def test_what_is_too_old_too_new_or_expired_is_rejected_alone(logs):
    group = made(logs)
    now = now_ms()
    answer = put(logs, group, event("new", now + 3 * 3_600_000))
    assert answer["rejectedLogEventsInfo"] == {"tooNewLogEventStartIndex": 0}
    old = now - 14 * DAY_MS
    answer = put(logs, group, event("old", old - 60_000), event("kept", old + 60_000))
    assert answer["rejectedLogEventsInfo"] == {"tooOldLogEventEndIndex": 1}
    assert messages(logs, group) == ["kept"]
    logs.put_retention_policy(logGroupName=group, retentionInDays=1)
    assert messages(logs, group) == []
    answer = put(logs, group, event("expired", now - DAY_MS - 60_000), event("kept", now - 60_000))
    assert answer["rejectedLogEventsInfo"] == {"expiredLogEventEndIndex": 1}
    assert messages(logs, group) == ["kept"]


def test_batches_that_are_none(logs):
    group = made(logs)
    now = now_ms()
    refusal = lambda text: refused("InvalidParameterException", 400, text)
    with refusal("must be in chronological order"):
        put(logs, group, event("b", now), event("a", now - 1))
    with refusal("cannot span more than 24 hours"):
        put(logs, group, event("a", now - DAY_MS - 1), event("b", now))
    with refusal("Upload too large: 1048577 bytes exceeds limit of 1048576"):
        put(logs, group, event("x" * (1_048_576 - 25), now))
    put(logs, group, event("x" * (1_048_576 - 26), now))
    with refusal("logEvents"):
        put(logs, group, *[event("x", now)] * 10_001)
    put(logs, group, *[event("x", now)] * 10_000)
    with refused("ResourceNotFoundException", 400, "The specified log stream does not exist."):
        put(logs, group, "x", stream="absent")
    assert len(messages(logs, group)) == 10_001


def test_all_streams_are_filtered_in_the_order_of_time(logs):
    group = made(logs, streams=("a/1", "a/2", "b"))
    at = now_ms() - 60_000
    for number in range(9):
        stream = ("a/1", "a/2", "b")[number % 3]
        put(logs, group, event(f"{'ERROR' if number % 2 else 'INFO'} {number}", at + number), stream=stream)
    assert filtered(logs, group) == [f"{'ERROR' if number % 2 else 'INFO'} {number}" for number in range(9)]
    assert filtered(logs, group, "ERROR") == ["ERROR 1", "ERROR 3", "ERROR 5", "ERROR 7"]
    assert filtered(logs, group, "ERROR", PaginationConfig={"PageSize": 1}) == ["ERROR 1", "ERROR 3", "ERROR 5", "ERROR 7"]
    assert filtered(logs, group, logStreamNamePrefix="a/") == ["INFO 0", "ERROR 1", "ERROR 3", "INFO 4", "INFO 6", "ERROR 7"]
    assert filtered(logs, group, logStreamNames=["b"]) == ["INFO 2", "ERROR 5", "INFO 8"]
    found = logs.filter_log_events(logGroupName=group, limit=2)
    assert [one["logStreamName"] for one in found["events"]] == ["a/1", "a/2"] and len({one["eventId"] for one in found["events"]}) == 2
    with refused("InvalidParameterException", 400, "mutually exclusive"):
        filtered(logs, group, logStreamNames=["b"], logStreamNamePrefix="a")
    with refused("InvalidParameterException", 400, "Invalid character.s. in term 'a:b'"):
        filtered(logs, group, "a:b")


def test_a_large_stream_is_read_page_by_page(logs):
    group = made(logs)
    at = now_ms() - 60_000
    for number in range(30):
        put(logs, group, event(str(number) + "x" * 900_000, at + number))
    assert [text[:2].strip("x") for text in messages(logs, group)] == [str(number) for number in range(30)]
    assert filtered(logs, group, "none") == []
    assert [text.strip("x") for text in filtered(logs, group, "29xx")] == ["29"]


def test_retention_frees_space_and_is_counted(fresh_server):
    server = fresh_server()
    logs = Clients(server.http, server.root).logs
    group = made(logs)
    put(logs, group, event("x" * 74, now_ms() - 2 * DAY_MS))
    put(logs, group, event("x" * 174))
    run(server, "logs-retention")
    assert described(logs, group)["storedBytes"] == 300
    logs.put_retention_policy(logGroupName=group, retentionInDays=1)
    run(server, "logs-retention")
    assert described(logs, group)["storedBytes"] == 200
    logs.delete_retention_policy(logGroupName=group)
    assert len(messages(logs, group)) == 1


def test_events_are_sealed_without_being_asked_for(fresh_server):
    server = fresh_server()
    logs = Clients(server.http, server.root).logs
    group, marker = made(logs), scan.new_marker().hex()
    put(logs, group, *[(marker + " ") * 500] * 3)
    assert filtered(logs, group, marker[:20])
    server.stop()
    scan.assert_no_plaintext(server.data_dir, [marker.encode()], at_least_bytes=4096)
    assert marker not in server.log()


def test_what_was_acknowledged_is_there_after_a_power_cut(fresh_server):
    server = fresh_server()
    logs = Clients(server.http, server.root).logs
    group = made(logs)
    for number in range(20):
        put(logs, group, str(number))
    server.kill()
    server.start()
    logs = Clients(server.http, server.root).logs
    assert messages(logs, group) == [str(number) for number in range(20)]


def test_events_are_under_the_key_of_their_group(root):
    logs, group = root.logs, unique("group")
    key = key_for_groups(root, group)
    logs.create_log_group(logGroupName=group, kmsKeyId=key)
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    arn = described(logs, group)["logGroupArn"]
    assert described(logs, group)["kmsKeyId"] == key
    put(logs, group, "under the key")
    assert messages(logs, group) == ["under the key"]
    for use in ("GenerateDataKey", "Decrypt"):
        found = eventually(lambda use=use: records(root, name=use, ResourceName=key), what=f"the record of {use}")
        assert {record["userIdentity"]["invokedBy"] for record in found} == {"logs.us-east-1.amazonaws.com"}
        contexts = [record["requestParameters"]["encryptionContext"] for record in found]
        assert all(context == {"aws:logs:arn": arn} for context in contexts)


def test_a_key_that_is_off_ends_writing_and_reading_at_once(root):
    logs, group = root.logs, unique("group")
    key = key_for_groups(root, group)
    logs.create_log_group(logGroupName=group, kmsKeyId=key)
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    put(logs, group, "one")
    root.kms.disable_key(KeyId=key)
    text = "The specified KMS key does not exist or is not allowed to be used with LogGroup"
    for call in (lambda: put(logs, group, "two"), lambda: messages(logs, group), lambda: filtered(logs, group, "one")):
        with refused("AccessDeniedException", 400, text):
            call()
    root.kms.enable_key(KeyId=key)
    put(logs, group, "three")
    assert messages(logs, group) == ["one", "three"]
    logs.disassociate_kms_key(logGroupName=group)
    put(logs, group, "four")
    root.kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
    put(logs, group, "five")
    with refused("AccessDeniedException", 400, text):
        messages(logs, group)
    root.kms.cancel_key_deletion(KeyId=key)


def test_the_policy_of_the_key_has_the_last_word(root, server):
    logs, group = root.logs, unique("group")
    key = key_for_groups(root, group)
    logs.create_log_group(logGroupName=group, kmsKeyId=key)
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    put(logs, group, "one")
    document = json.loads(root.kms.get_key_policy(KeyId=key, PolicyName="default")["Policy"])
    shut = {"Effect": "Deny", "Principal": SERVICE, "Action": ["kms:Decrypt", "kms:GenerateDataKey"], "Resource": "*"}
    root.kms.put_key_policy(KeyId=key, PolicyName="default", Policy=json.dumps(document | {"Statement": [*document["Statement"], shut]}))
    for call in (lambda: put(logs, group, "two"), lambda: messages(logs, group)):
        with refused("AccessDeniedException", 400, "is not allowed to be used with LogGroup"):
            call()
    root.kms.put_key_policy(KeyId=key, PolicyName="default", Policy=json.dumps(document))
    assert messages(logs, group) == ["one"]


def test_a_group_gets_a_key_that_lets_it_in_alone(root, key):
    logs = root.logs
    group = made(logs)
    closed = key_for_groups(root, service=False)
    other = key_for_groups(root, "other-group")
    for given in (key, closed, other):
        with refused("AccessDeniedException", 400, "is not allowed to be used with LogGroup"):
            logs.associate_kms_key(logGroupName=group, kmsKeyId=given if given.startswith("arn:") else root.kms.describe_key(KeyId=given)["KeyMetadata"]["Arn"])
    for given in ("alias/x", "1234", "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"):
        with refused("InvalidParameterException", 400, "The specified KMS Key Id could not be found."):
            logs.associate_kms_key(logGroupName=group, kmsKeyId=given)
    good = key_for_groups(root, group)
    logs.associate_kms_key(logGroupName=group, kmsKeyId=good)
    assert described(logs, group)["kmsKeyId"] == good
