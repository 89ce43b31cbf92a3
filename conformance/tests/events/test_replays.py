"""Archives and replays by boto3: what is kept, and what comes once more."""

import datetime
import json

import pytest

from conformance.principals import unique
from conformance.refusal import refused
from conformance.tests.events.rules import Routed, entry, put
from conformance.tests.events.test_event_encryption import key_for_buses
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually

HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def events(root):
    return root.events


@pytest.fixture
def bus(events):
    """A new bus; its name and ARN."""
    name = unique("bus")
    return name, events.create_event_bus(Name=name)["EventBusArn"]


def around_now():
    now = datetime.datetime.now(datetime.timezone.utc)
    return {"EventStartTime": now - HOUR, "EventEndTime": now + HOUR}


def replay(server, events, archive, bus, *, rules=None, **times):
    """Replays an archive to its bus; the replay, once it is over."""
    name = unique("replay")
    destination = {"Arn": bus} | ({"FilterArns": rules} if rules else {})
    answer = events.start_replay(ReplayName=name, EventSourceArn=archive, Destination=destination, **(around_now() | times))
    assert answer["State"] == "STARTING"
    run(server, "event-replays")
    return eventually(lambda: (found := events.describe_replay(ReplayName=name))["State"] not in ("STARTING", "RUNNING") and found, what="the end of the replay")


def test_what_an_archive_keeps_comes_once_more(server, root, events, bus):
    name, arn = bus
    archive = events.create_archive(ArchiveName=unique("archive"), EventSourceArn=arn, EventPattern='{"detail":{"keep":[true]}}', RetentionDays=3)
    assert archive["State"] == "ENABLED"
    sent = put(events, *[entry("shop", {"keep": number != 1, "number": number}, EventBusName=name) for number in range(3)])
    found = events.describe_archive(ArchiveName=archive["ArchiveArn"].rsplit("/", 1)[1])
    assert (found["EventCount"], found["RetentionDays"], found["EventSourceArn"]) == (2, 3, arn) and found["SizeBytes"] > 200
    routed = Routed(root, {"source": ["shop"]}, bus=name)
    done = replay(server, events, archive["ArchiveArn"], arn)
    assert done["State"] == "COMPLETED" and done["Destination"] == {"Arn": arn} and done["EventLastReplayedTime"] <= done["ReplayEndTime"]
    again = [routed.next_event() for _ in range(2)]
    assert sorted(event["id"] for event in again) == sorted([sent[0], sent[2]])
    assert {event["replay-name"] for event in again} == {done["ReplayName"]}


def test_a_replay_is_for_the_rules_and_the_time_that_it_names(server, root, events, bus):
    name, arn = bus
    archive = events.create_archive(ArchiveName=unique("archive"), EventSourceArn=arn)["ArchiveArn"]
    put(events, entry("shop", {"number": 1}, EventBusName=name))
    wanted, other = (Routed(root, {"source": ["shop"]}, bus=name) for _ in range(2))
    past = datetime.datetime.now(datetime.timezone.utc) - 3 * HOUR
    nothing = replay(server, events, archive, arn, EventStartTime=past, EventEndTime=past + HOUR)
    assert nothing["State"] == "COMPLETED" and "EventLastReplayedTime" not in nothing
    done = replay(server, events, archive, arn, rules=[wanted.arn])
    assert done["Destination"]["FilterArns"] == [wanted.arn] and wanted.next_event()["replay-name"] == done["ReplayName"]
    put(events, entry("shop", {"number": 2}, EventBusName=name))
    assert other.next_event()["detail"] == {"number": 2}, "nothing was replayed to the rule that was not named"


def test_what_was_replayed_is_not_kept_again(server, root, events, bus):
    name, arn = bus
    archive = events.create_archive(ArchiveName=unique("archive"), EventSourceArn=arn)["ArchiveArn"]
    put(events, entry("shop", EventBusName=name))
    routed = Routed(root, {"source": ["shop"]}, bus=name)
    replay(server, events, archive, arn)
    assert routed.next_event()["replay-name"]
    assert events.describe_archive(ArchiveName=archive.rsplit("/", 1)[1])["EventCount"] == 1


def test_archives_are_changed_listed_and_deleted(server, events, bus):
    _, arn = bus
    name = unique("archive")
    events.create_archive(ArchiveName=name, EventSourceArn=arn, Description="one")
    with refused("ResourceAlreadyExistsException", 400, f"Archive {name} already exists."):
        events.create_archive(ArchiveName=name, EventSourceArn=arn)
    with refused("ValidationException", 400, "At least one of EventPattern, RetentionDays or Description must be provided."):
        events.update_archive(ArchiveName=name)
    with refused("InvalidEventPatternException", 400, "Empty objects are not allowed"):
        events.update_archive(ArchiveName=name, EventPattern="{}")
    events.update_archive(ArchiveName=name, RetentionDays=7)
    for filters in ({"NamePrefix": name}, {"EventSourceArn": arn}):
        [listed] = events.list_archives(**filters)["Archives"]
        assert (listed["ArchiveName"], listed["RetentionDays"], listed["EventCount"]) == (name, 7, 0)
    with refused("ValidationException", 400, "At most one filter is allowed"):
        events.list_archives(NamePrefix=name, EventSourceArn=arn)
    events.delete_archive(ArchiveName=name)
    with refused("ResourceNotFoundException", 400, f"Archive {name} does not exist."):
        events.delete_archive(ArchiveName=name)
    with refused("ResourceNotFoundException", 400, "Event bus absent does not exist."):
        events.create_archive(ArchiveName=name, EventSourceArn=arn.rsplit("/", 1)[0] + "/absent")
    assert run(server, "event-archives")["failures"] == 0


def test_replays_are_listed_and_refused(server, events, bus):
    _, arn = bus
    archive = events.create_archive(ArchiveName=unique("archive"), EventSourceArn=arn)["ArchiveArn"]
    done = replay(server, events, archive, arn)
    [listed] = events.list_replays(NamePrefix=done["ReplayName"])["Replays"]
    assert (listed["State"], listed["EventSourceArn"]) == ("COMPLETED", archive)
    assert [found["ReplayName"] for found in events.list_replays(EventSourceArn=archive)["Replays"]] == [done["ReplayName"]]
    start = {"ReplayName": done["ReplayName"], "EventSourceArn": archive, "Destination": {"Arn": arn}} | around_now()
    with refused("ResourceAlreadyExistsException", 400, "already exists."):
        events.start_replay(**start)
    fresh = start | {"ReplayName": unique("replay")}
    with refused("ValidationException", 400, "EventStartTime must be before EventEndTime."):
        events.start_replay(**fresh | {"EventEndTime": fresh["EventStartTime"]})
    with refused("ValidationException", 400, "Archive absent does not exist."):
        events.start_replay(**fresh | {"EventSourceArn": archive.rsplit("/", 1)[0] + "/absent"})
    with refused("ValidationException", 400, "Cross event bus replay is not permitted."):
        events.start_replay(**fresh | {"Destination": {"Arn": arn.rsplit("/", 1)[0] + "/default"}})
    with refused("ValidationException", 400, "The rules have to be of the event bus"):
        events.start_replay(**fresh | {"Destination": {"Arn": arn, "FilterArns": ["arn:aws:events:us-east-1:123456789012:rule/x"]}})
    with refused("ResourceNotFoundException", 400, "Replay absent does not exist."):
        events.describe_replay(ReplayName="absent")
    with refused("IllegalStatusException", 400, "not in a valid state"):
        events.cancel_replay(ReplayName=done["ReplayName"])


def test_an_archive_under_a_key_that_is_off_cannot_be_replayed(server, root, events, bus):
    name, arn = bus
    key = key_for_buses(root)
    archive = events.create_archive(ArchiveName=unique("archive"), EventSourceArn=arn, KmsKeyIdentifier=key)["ArchiveArn"]
    put(events, entry("shop", {"number": 1}, EventBusName=name))
    routed = Routed(root, {"source": ["shop"]}, bus=name)
    root.kms.disable_key(KeyId=key)
    done = replay(server, events, archive, arn)
    assert (done["State"], done["StateReason"]) == ("FAILED", "An event cannot be opened: DisabledException.")
    assert events.put_events(Entries=[entry("shop", EventBusName=name)])["Entries"][0]["ErrorCode"] == "DisabledException"
    root.kms.enable_key(KeyId=key)
    assert replay(server, events, archive, arn)["State"] == "COMPLETED"
    assert json.dumps(routed.next_event()["detail"]) == '{"number": 1}'
