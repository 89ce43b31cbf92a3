"""What waiting events lie under: a key of KMS with the bus as its context, or a key that EventBridge owns."""

import json

from conformance import scan
from conformance.audit import events as records
from conformance.principals import Clients, allow, policy, unique
from conformance.refusal import refused
from conformance.tests.events.rules import SERVICE, Routed, entry, put
from conformance.waiting import eventually


def key_for_buses(clients, name="*"):
    """A key that lets EventBridge in for a bus."""
    account = clients.principal.account
    bus = f"arn:aws:events:us-east-1:{account}:event-bus/{name}"
    mine = allow("kms:*", Principal={"AWS": f"arn:aws:iam::{account}:root"})
    describe = allow("kms:DescribeKey", Principal=SERVICE)
    use = allow(["kms:GenerateDataKey", "kms:Decrypt"], Principal=SERVICE, Condition={
        "ArnLike": {"aws:SourceArn": bus}, "StringLike": {"kms:EncryptionContext:aws:events:event-bus:arn": bus}})
    return clients.kms.create_key(Policy=policy(mine, describe, use))["KeyMetadata"]["Arn"]


def test_events_are_under_the_key_of_their_bus(root):
    name, source = unique("bus"), unique("shop")
    key = key_for_buses(root, name)
    bus = root.events.create_event_bus(Name=name, KmsKeyIdentifier=key)
    assert (bus["KmsKeyIdentifier"], root.events.describe_event_bus(Name=name)["KmsKeyIdentifier"]) == (key, key)
    routed = Routed(root, {"source": [source]}, bus=name)
    put(root.events, entry(source, {"number": 1}, EventBusName=name))
    assert routed.next_event()["detail"] == {"number": 1}
    for use in ("GenerateDataKey", "Decrypt"):
        found = eventually(lambda use=use: records(root, name=use, ResourceName=key), what=f"the record of {use}")
        assert {record["userIdentity"]["invokedBy"] for record in found} == {"events.amazonaws.com"}
        assert {json.dumps(record["requestParameters"]["encryptionContext"]) for record in found} == {
            json.dumps({"aws:events:event-bus:arn": bus["EventBusArn"]})}


def test_a_key_that_is_off_refuses_events_at_once(root):
    name, source = unique("bus"), unique("shop")
    key = key_for_buses(root)
    root.events.create_event_bus(Name=name, KmsKeyIdentifier=key)
    routed = Routed(root, {"source": [source]}, bus=name)
    root.kms.disable_key(KeyId=key)
    answer = root.events.put_events(Entries=[entry(source, EventBusName=name), entry(source)])
    assert (answer["FailedEntryCount"], answer["Entries"][0]["ErrorCode"]) == (1, "DisabledException")
    root.kms.enable_key(KeyId=key)
    put(root.events, entry(source, {"number": 2}, EventBusName=name))
    assert routed.next_event()["detail"] == {"number": 2}


def test_a_bus_gets_a_key_that_lets_it_in_alone(root, key):
    name = unique("bus")
    root.events.create_event_bus(Name=name)
    for given in (key, "alias/absent", root.kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["Arn"]):
        with refused("ValidationException", 400, "cannot be used"):
            root.events.update_event_bus(Name=name, KmsKeyIdentifier=given)
    good = key_for_buses(root, name)
    assert root.events.update_event_bus(Name=name, KmsKeyIdentifier=good)["KmsKeyIdentifier"] == good
    assert "KmsKeyIdentifier" not in root.events.update_event_bus(Name=name, KmsKeyIdentifier="")


def test_events_are_sealed_without_being_asked_for(fresh_server):
    server = fresh_server()
    clients = Clients(server.http, server.root)
    marker, source = scan.new_marker().hex(), unique("shop")
    # It is on the disk while it is delivered, and in the store's log behind that.
    routed = Routed(clients, {"source": [source]})
    put(clients.events, entry(source, {"text": (marker + " ") * 3_000}))
    assert marker in routed.next()
    server.stop()
    scan.assert_no_plaintext(server.data_dir, [marker.encode()], at_least_bytes=4096)
    assert marker not in server.log()
