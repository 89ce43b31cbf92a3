"""Streams of Kinesis: made, put into, read, split and merged, and gone, as boto3 sees it."""

import hashlib
import threading

import pytest

from conformance.audit import events
from conformance.clocks import CliAhead, ahead
from conformance.principals import Clients, allow, policy, unique
from conformance.refusal import refused
from conformance.tests.server.test_crash import CRASH
from conformance.tests.server.test_jobs import run
from conformance.waiting import eventually

FIRST = "shardId-000000000000"


def made(clients, shards=1, **more):
    """A new stream; its name."""
    name = unique("stream")
    clients.kinesis.create_stream(StreamName=name, ShardCount=shards, **more)
    return name


def arn_of(clients, name):
    return clients.kinesis.describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]["StreamARN"]


def iterator(clients, name, shard=FIRST, kind="TRIM_HORIZON", **more):
    return clients.kinesis.get_shard_iterator(StreamName=name, ShardId=shard, ShardIteratorType=kind, **more)["ShardIterator"]


def read(clients, name, shard=FIRST, kind="TRIM_HORIZON", **more):
    """All that is there from an iterator on."""
    found, at = [], iterator(clients, name, shard, kind, **more)
    while at:
        answer = clients.kinesis.get_records(ShardIterator=at, Limit=3)
        found += answer["Records"]
        if not answer["Records"]:
            break
        at = answer.get("NextShardIterator")
    return found


def data(records):
    return [record["Data"] for record in records]


@pytest.fixture
def stream(root):
    return made(root)


def test_what_is_put_is_read_in_its_order(root, stream):
    put = [root.kinesis.put_record(StreamName=stream, PartitionKey=f"p{number}", Data=b"%d" % number) for number in range(7)]
    assert {answer["ShardId"] for answer in put} == {FIRST} and put[0]["EncryptionType"] == "NONE"
    numbers = [answer["SequenceNumber"] for answer in put]
    assert numbers == sorted(numbers) and len(set(numbers)) == 7 and all(len(number) == 56 for number in numbers)
    found = read(root, stream)
    assert data(found) == [b"%d" % number for number in range(7)]
    assert [record["SequenceNumber"] for record in found] == numbers
    assert [record["PartitionKey"] for record in found] == [f"p{number}" for number in range(7)]
    assert data(read(root, stream, kind="AT_SEQUENCE_NUMBER", StartingSequenceNumber=numbers[5])) == [b"5", b"6"]
    assert data(read(root, stream, kind="AFTER_SEQUENCE_NUMBER", StartingSequenceNumber=numbers[5])) == [b"6"]
    assert data(read(root, stream, kind="AT_TIMESTAMP", Timestamp=found[0]["ApproximateArrivalTimestamp"])) == [b"%d" % number for number in range(7)]
    latest = iterator(root, stream, kind="LATEST")
    assert root.kinesis.get_records(ShardIterator=latest)["Records"] == []
    root.kinesis.put_record(StreamName=stream, PartitionKey="p", Data=b"new")
    answer = root.kinesis.get_records(ShardIterator=latest)
    assert data(answer["Records"]) == [b"new"] and answer["MillisBehindLatest"] == 0 and answer["NextShardIterator"]
    answer = root.kinesis.get_records(ShardIterator=iterator(root, stream), Limit=1)
    assert answer["MillisBehindLatest"] >= 0 and data(answer["Records"]) == [b"0"]


def test_a_partition_key_decides_the_shard(root):
    stream = made(root, 4)
    shards = root.kinesis.list_shards(StreamName=stream)["Shards"]
    ranges = [(shard["ShardId"], int(shard["HashKeyRange"]["StartingHashKey"]), int(shard["HashKeyRange"]["EndingHashKey"])) for shard in shards]
    assert ranges[0][1] == 0 and ranges[-1][2] == 2**128 - 1 and len(ranges) == 4
    keys = [f"key-{number}" for number in range(40)]
    answer = root.kinesis.put_records(StreamName=stream, Records=[{"PartitionKey": key, "Data": key.encode()} for key in keys])
    assert answer["FailedRecordCount"] == 0
    for key, entry in zip(keys, answer["Records"]):
        number = int(hashlib.md5(key.encode()).hexdigest(), 16)
        assert [name for name, first, last in ranges if first <= number <= last] == [entry["ShardId"]]
    found = {name: data(read(root, stream, name)) for name, _, _ in ranges}
    assert sorted(sum(found.values(), [])) == sorted(key.encode() for key in keys)
    put = root.kinesis.put_record(StreamName=stream, PartitionKey="p", ExplicitHashKey=str(2**128 - 1), Data=b"x")
    assert put["ShardId"] == ranges[-1][0]
    with refused("InvalidArgumentException", 400):
        root.kinesis.put_record(StreamName=stream, PartitionKey="p", ExplicitHashKey=str(2**128), Data=b"x")


def test_a_large_record_comes_back_whole_and_a_larger_one_is_refused(root, stream):
    large = bytes(range(256)) * 4095
    root.kinesis.put_record(StreamName=stream, PartitionKey="p", Data=large)
    assert data(read(root, stream)) == [large]
    with refused("InvalidArgumentException", 400):
        root.kinesis.put_record(StreamName=stream, PartitionKey="p", Data=b"x" * 1_048_576)
    wide = made(root, MaxRecordSizeInKiB=2048)
    root.kinesis.put_record(StreamName=wide, PartitionKey="p", Data=b"x" * 1_500_000)
    assert len(data(read(root, wide))[0]) == 1_500_000


def test_a_stream_is_described_listed_tagged_and_deleted(root, server, stream):
    told = root.kinesis.describe_stream(StreamName=stream)["StreamDescription"]
    arn = f"arn:aws:kinesis:us-east-1:{server.account}:stream/{stream}"
    assert (told["StreamARN"], told["StreamStatus"], told["RetentionPeriodHours"], told["EncryptionType"]) == (arn, "ACTIVE", 24, "NONE")
    assert told["StreamModeDetails"] == {"StreamMode": "PROVISIONED"} and [shard["ShardId"] for shard in told["Shards"]] == [FIRST]
    root.kinesis.get_waiter("stream_exists").wait(StreamName=stream)
    assert stream in root.kinesis.list_streams(Limit=10_000)["StreamNames"]
    root.kinesis.add_tags_to_stream(StreamName=stream, Tags={"a": "1", "b": "2"})
    root.kinesis.remove_tags_from_stream(StreamName=stream, TagKeys=["a"])
    assert root.kinesis.list_tags_for_stream(StreamName=stream)["Tags"] == [{"Key": "b", "Value": "2"}]
    assert root.kinesis.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "b", "Value": "2"}]
    with refused("ResourceInUseException", 400):
        root.kinesis.create_stream(StreamName=stream, ShardCount=1)
    old = iterator(root, stream)
    root.kinesis.put_record(StreamName=stream, PartitionKey="p", Data=b"gone")
    root.kinesis.delete_stream(StreamName=stream)
    root.kinesis.get_waiter("stream_not_exists").wait(StreamName=stream)
    with refused("ResourceNotFoundException", 400):
        root.kinesis.describe_stream_summary(StreamName=stream)
    root.kinesis.create_stream(StreamName=stream, ShardCount=1)
    with refused("InvalidArgumentException", 400):
        root.kinesis.get_records(ShardIterator=old)
    assert read(root, stream) == [], "a stream of the same name has nothing of the one before"


def test_shards_are_split_and_merged_and_their_records_stay(root, stream):
    kinesis = root.kinesis
    kinesis.put_record(StreamName=stream, PartitionKey="p", Data=b"before")
    middle = str(2**127)
    kinesis.split_shard(StreamName=stream, ShardToSplit=FIRST, NewStartingHashKey=middle)
    shards = kinesis.list_shards(StreamName=stream)["Shards"]
    assert [(shard["ShardId"][-1], shard.get("ParentShardId")) for shard in shards] == [("0", None), ("1", FIRST), ("2", FIRST)]
    assert shards[0]["SequenceNumberRange"]["EndingSequenceNumber"]
    assert shards[2]["HashKeyRange"]["StartingHashKey"] == middle
    answer = kinesis.get_records(ShardIterator=iterator(root, stream))
    assert data(answer["Records"]) == [b"before"] and "NextShardIterator" not in answer
    assert sorted(child["ShardId"] for child in answer["ChildShards"]) == [shards[1]["ShardId"], shards[2]["ShardId"]]
    put = kinesis.put_record(StreamName=stream, PartitionKey="p", ExplicitHashKey=middle, Data=b"after")
    assert put["ShardId"] == shards[2]["ShardId"]
    with refused("InvalidArgumentException", 400):
        kinesis.split_shard(StreamName=stream, ShardToSplit=FIRST, NewStartingHashKey=middle)
    kinesis.merge_shards(StreamName=stream, ShardToMerge=shards[1]["ShardId"], AdjacentShardToMerge=shards[2]["ShardId"])
    merged = kinesis.list_shards(StreamName=stream, ShardFilter={"Type": "AT_LATEST"})["Shards"]
    assert [(shard["ParentShardId"], shard["AdjacentParentShardId"]) for shard in merged] == [(shards[1]["ShardId"], shards[2]["ShardId"])]
    assert merged[0]["HashKeyRange"] == {"StartingHashKey": "0", "EndingHashKey": str(2**128 - 1)}
    assert data(read(root, stream, shards[2]["ShardId"])) == [b"after"]
    answer = kinesis.update_shard_count(StreamName=stream, TargetShardCount=2, ScalingType="UNIFORM_SCALING")
    assert (answer["CurrentShardCount"], answer["TargetShardCount"]) == (1, 2)
    assert kinesis.describe_stream_summary(StreamName=stream)["StreamDescriptionSummary"]["OpenShardCount"] == 2
    for target in (3, 2, 4, 3, 5):
        kinesis.update_shard_count(StreamName=stream, TargetShardCount=target, ScalingType="UNIFORM_SCALING")
        latest = kinesis.list_shards(StreamName=stream, ShardFilter={"Type": "AT_LATEST"})["Shards"]
        spans = sorted((int(shard["HashKeyRange"]["StartingHashKey"]), int(shard["HashKeyRange"]["EndingHashKey"])) for shard in latest)
        assert len(spans) == target and spans[0][0] == 0 and spans[-1][1] == 2**128 - 1
        assert all(one[1] + 1 == other[0] for one, other in zip(spans, spans[1:]))
    with refused("LimitExceededException", 400):
        kinesis.update_shard_count(StreamName=stream, TargetShardCount=11, ScalingType="UNIFORM_SCALING")


def test_modes_and_retention(root, stream):
    kinesis = root.kinesis
    with refused("InvalidArgumentException", 400):
        kinesis.increase_stream_retention_period(StreamName=stream, RetentionPeriodHours=8761)
    kinesis.increase_stream_retention_period(StreamName=stream, RetentionPeriodHours=48)
    with refused("InvalidArgumentException", 400):
        kinesis.increase_stream_retention_period(StreamName=stream, RetentionPeriodHours=24)
    kinesis.decrease_stream_retention_period(StreamName=stream, RetentionPeriodHours=24)
    on_demand = unique("stream")
    kinesis.create_stream(StreamName=on_demand, StreamModeDetails={"StreamMode": "ON_DEMAND"})
    told = kinesis.describe_stream_summary(StreamName=on_demand)["StreamDescriptionSummary"]
    assert (told["StreamModeDetails"]["StreamMode"], told["OpenShardCount"]) == ("ON_DEMAND", 4)
    with refused("ValidationException", 400):
        kinesis.update_shard_count(StreamName=on_demand, TargetShardCount=2, ScalingType="UNIFORM_SCALING")
    kinesis.update_stream_mode(StreamARN=arn_of(root, on_demand), StreamModeDetails={"StreamMode": "PROVISIONED"})
    kinesis.update_shard_count(StreamName=on_demand, TargetShardCount=2, ScalingType="UNIFORM_SCALING")
    with refused("ValidationException", 400):
        kinesis.create_stream(StreamName=unique("stream"))
    limits = kinesis.describe_limits()
    assert limits["OpenShardCount"] >= 3 and limits["ShardLimit"] == 1000


def test_a_stream_has_so_many_shards_and_no_more(root):
    with refused("LimitExceededException", 400):
        root.kinesis.create_stream(StreamName=unique("stream"), ShardCount=501)
    stream = made(root, 300)
    with refused("LimitExceededException", 400):
        root.kinesis.update_shard_count(StreamName=stream, TargetShardCount=160, ScalingType="UNIFORM_SCALING")
    told = root.kinesis.describe_stream_summary(StreamName=stream)["StreamDescriptionSummary"]
    assert told["OpenShardCount"] == 300
    root.kinesis.delete_stream(StreamName=stream)


def test_consumers(root, stream):
    arn = arn_of(root, stream)
    consumer = root.kinesis.register_stream_consumer(StreamARN=arn, ConsumerName="reader")["Consumer"]
    assert consumer["ConsumerARN"].startswith(f"{arn}/consumer/reader:") and consumer["ConsumerStatus"] == "ACTIVE"
    with refused("ResourceInUseException", 400):
        root.kinesis.register_stream_consumer(StreamARN=arn, ConsumerName="reader")
    told = root.kinesis.describe_stream_consumer(ConsumerARN=consumer["ConsumerARN"])["ConsumerDescription"]
    assert told["StreamARN"] == arn
    assert [one["ConsumerName"] for one in root.kinesis.list_stream_consumers(StreamARN=arn)["Consumers"]] == ["reader"]
    with refused("ResourceInUseException", 400):
        root.kinesis.delete_stream(StreamName=stream)
    root.kinesis.deregister_stream_consumer(StreamARN=arn, ConsumerName="reader")
    with refused("ResourceNotFoundException", 400):
        root.kinesis.describe_stream_consumer(StreamARN=arn, ConsumerName="reader")


def test_other_accounts_come_in_by_the_policy_of_the_stream_alone(root, other_account, stream):
    arn = arn_of(root, stream)
    put = lambda clients: clients.kinesis.put_record(StreamARN=arn, PartitionKey="p", Data=b"x")
    with refused("AccessDeniedException", 400):
        put(other_account)
    absent = arn.replace(stream, "absent")
    with refused("AccessDeniedException", 400):
        other_account.kinesis.put_record(StreamARN=absent, PartitionKey="p", Data=b"x")
    account = other_account.principal.account
    root.kinesis.put_resource_policy(ResourceARN=arn, Policy=policy(allow("kinesis:PutRecord", arn, Principal={"AWS": account})))
    assert put(other_account)["ShardId"] == FIRST
    with refused("AccessDeniedException", 400):
        other_account.kinesis.get_shard_iterator(StreamARN=arn, ShardId=FIRST, ShardIteratorType="LATEST")
    assert account in root.kinesis.get_resource_policy(ResourceARN=arn)["Policy"]
    root.kinesis.delete_resource_policy(ResourceARN=arn)
    with refused("AccessDeniedException", 400):
        put(other_account)


def test_who_shows_an_iterator_needs_the_permission_for_its_stream(root, user, stream):
    at = iterator(root, stream)
    with refused("AccessDeniedException", 400):
        user(allow("kinesis:GetRecords", "arn:aws:kinesis:us-east-1:*:stream/other")).kinesis.get_records(ShardIterator=at)
    assert user(allow("kinesis:GetRecords")).kinesis.get_records(ShardIterator=at)["Records"] == []
    with refused("DryRunOperationException", 400):
        root.kinesis.get_records(ShardIterator=at, DryRun=True)
    for bad in ("x", "A" * 100):
        with refused("InvalidArgumentException", 400):
            root.kinesis.get_records(ShardIterator=bad)


def test_a_stream_under_a_key_ends_with_it(root, user, key, stream):
    root.kinesis.put_record(StreamName=stream, PartitionKey="p", Data=b"clear")
    root.kinesis.start_stream_encryption(StreamName=stream, EncryptionType="KMS", KeyId=key)
    assert root.kinesis.describe_stream_summary(StreamName=stream)["StreamDescriptionSummary"]["KeyId"] == key
    assert root.kinesis.put_record(StreamName=stream, PartitionKey="p", Data=b"sealed")["EncryptionType"] == "KMS"
    assert [record["EncryptionType"] for record in read(root, stream)] == ["NONE", "KMS"]
    producer = user(allow("kinesis:*"), allow("kms:GenerateDataKey", key))
    with refused("KMSAccessDeniedException", 400):
        user(allow("kinesis:*")).kinesis.put_record(StreamName=stream, PartitionKey="p", Data=b"x")
    producer.kinesis.put_record(StreamName=stream, PartitionKey="p", Data=b"by the producer")
    root.kms.disable_key(KeyId=key)
    with refused("KMSDisabledException", 400):
        root.kinesis.put_record(StreamName=stream, PartitionKey="p", Data=b"x")
    with refused("KMSDisabledException", 400):
        read(root, stream)
    root.kms.enable_key(KeyId=key)
    assert data(read(root, stream)) == [b"clear", b"sealed", b"by the producer"]
    root.kinesis.stop_stream_encryption(StreamName=stream, EncryptionType="KMS", KeyId=key)
    assert root.kinesis.put_record(StreamName=stream, PartitionKey="p", Data=b"x")["EncryptionType"] == "NONE"
    with refused("KMSNotFoundException", 400):
        root.kinesis.start_stream_encryption(StreamName=stream, EncryptionType="KMS", KeyId="alias/absent")


def test_the_trail_has_the_calls_and_no_data(root, server, stream):
    marker = unique("marker")
    root.kinesis.put_record(StreamName=stream, PartitionKey="p", Data=marker.encode())
    root.kinesis.add_tags_to_stream(StreamName=stream, Tags={"a": "1"})
    [event] = [event for event in events(root, name="AddTagsToStream") if event["requestParameters"]["streamName"] == stream]
    assert event["eventSource"] == "kinesis.amazonaws.com" and event["resources"][0]["ARN"].endswith(f"stream/{stream}")
    assert marker not in server.log()


def test_many_at_once_lose_nothing_and_no_reader_passes_one_over(root, server, stream):
    """A reader follows the shard while eight put into it."""
    stop, seen = threading.Event(), []

    def follow():
        reader, at = Clients(server.http, server.root), iterator(root, stream)
        while not stop.is_set() or not done():
            answer = reader.kinesis.get_records(ShardIterator=at)
            seen.extend(data(answer["Records"]))
            at = answer["NextShardIterator"]

    done = lambda: len(seen) >= 8 * 25
    reader = threading.Thread(target=follow)
    reader.start()

    def put(number):
        writer = Clients(server.http, server.root)
        for count in range(25):
            writer.kinesis.put_record(StreamName=stream, PartitionKey="p", Data=b"%d-%d" % (number, count))

    writers = [threading.Thread(target=put, args=(number,)) for number in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    eventually(done, seconds=60, what="the reader to see all")
    stop.set()
    reader.join(60)
    assert sorted(seen) == sorted(b"%d-%d" % (number, count) for number in range(8) for count in range(25))
    assert data(read(root, stream)) == seen


def test_what_is_over_is_gone(fresh_server):
    """Two days on it is not read, nor is a shard shown whose records are all over; back in time it is gone all the same."""
    server = fresh_server()
    root = Clients(server.http, server.root)
    stream = made(root)
    root.kinesis.put_record(StreamName=stream, PartitionKey="p", Data=b"x" * 400_000)
    root.kinesis.split_shard(StreamName=stream, ShardToSplit=FIRST, NewStartingHashKey=str(2**127))
    assert run(server, "kinesis-retention")["failures"] == 0
    assert len(read(root, stream)) == 1
    server.stop()
    server.environment |= ahead(2)
    server.start()
    cli = CliAhead(server.http, server.root, 2)
    shards = lambda: [shard["ShardId"] for shard in cli.json("kinesis", "list-shards", "--stream-name", stream)["Shards"]]
    if FIRST in shards():
        at = cli.json("kinesis", "get-shard-iterator", "--stream-name", stream, "--shard-id", FIRST, "--shard-iterator-type", "TRIM_HORIZON")
        assert cli.json("kinesis", "get-records", "--shard-iterator", at["ShardIterator"])["Records"] == []
    eventually(lambda: run(server, "kinesis-retention")["failures"] == 0 and FIRST not in shards(), what="the end of the closed shard")
    server.stop()
    for name in ahead(2):
        server.environment.pop(name)
    server.start()
    root = Clients(server.http, server.root)
    assert FIRST not in [shard["ShardId"] for shard in root.kinesis.list_shards(StreamName=stream)["Shards"]]
    root.kinesis.delete_stream(StreamName=stream)
    eventually(lambda: run(server, "kinesis-removal")["failures"] == 0, what="the removal")


@pytest.mark.long
def test_nothing_acknowledged_is_lost_behind_a_kill(fresh_server):
    server = fresh_server()
    root = Clients(server.http, server.root)
    stream = made(root)
    acknowledged = []

    def put_all(number):
        writer = Clients(server.http, server.root)
        try:
            for count in range(10_000):
                record = b"%d-%d" % (number, count)
                writer.kinesis.put_record(StreamName=stream, PartitionKey="p", Data=record)
                acknowledged.append(record)
        except CRASH:
            return

    for _ in range(3):
        before = len(acknowledged)
        writers = [threading.Thread(target=put_all, args=(number,)) for number in range(4)]
        for writer in writers:
            writer.start()
        eventually(lambda: len(acknowledged) >= before + 100, what="records that were acknowledged")
        server.kill()
        for writer in writers:
            writer.join()
        server.start()
        root = Clients(server.http, server.root)
    found = read_all(root, stream)
    assert set(acknowledged) <= set(found)
    assert len(found) <= len(acknowledged) + 12, "at most what was under way at each kill"


def read_all(clients, stream):
    found, at = [], iterator(clients, stream)
    while True:
        answer = clients.kinesis.get_records(ShardIterator=at)
        if not answer["Records"]:
            return found
        found += data(answer["Records"])
        at = answer["NextShardIterator"]
