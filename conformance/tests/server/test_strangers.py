"""Whoever has no credentials costs others nothing: no records without end, no places for real clients."""

import selectors
import urllib.request

from conformance import raw
from conformance.principals import Clients
from conformance.server import Server
from conformance.waiting import eventually

PER_ADDRESS_MAX = 32
# Refusals of one address that have a record each.
BURST = 256


def metric(server, name):
    with urllib.request.urlopen(f"{server.ready['admin']}/_ironkeep/metrics", timeout=10) as answer:
        lines = answer.read().decode().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name} "))


def test_idle_connections_give_way_to_a_client_that_speaks():
    limits = ["--connections-max", "64", "--connections-per-address-max", str(PER_ADDRESS_MAX)]
    with Server(extra_arguments=limits) as server:
        idle = [raw.connect(server.http) for _ in range(100)]
        try:
            answer = raw.signed(server.http, server.root, "GET", "/")
            assert answer.status == 200, answer.body
            # The oldest, and no more than it takes to have a place for the one that speaks.
            expected = list(range(len(idle) + 1 - PER_ADDRESS_MAX))
            closed = eventually(lambda: closed_of(idle, len(expected)), what="closing idle connections")
            assert closed == expected
            assert metric(server, "ironkeep_connections_evicted_total") == len(closed)
            assert metric(server, "ironkeep_connections_refused_total") == 0
        finally:
            for connection in idle:
                connection.close()


def closed_of(connections, least):
    """The numbers of the connections that the server has closed, once there are `least`."""
    with selectors.DefaultSelector() as selector:
        for number, connection in enumerate(connections):
            selector.register(connection, selectors.EVENT_READ, number)
        closed = sorted(key.data for key, _ in selector.select(0))
    return closed if len(closed) >= least else None


def test_strangers_fill_no_disk_and_are_counted():
    """Beyond the budget no request adds to the journal; how many there were is recorded at the stop at the latest."""
    with Server() as server:
        clients = Clients(server.http, server.root)
        for _ in range(BURST):
            assert raw.http(server.http, "GET", "/nobody/nothing").status == 404
        before = metric(server, "ironkeep_journal_records_total")
        for _ in range(100):
            assert raw.http(server.http, "GET", "/nobody/nothing").status == 404
        # A record each ten seconds for this address; a machine under load may take that long.
        recorded = metric(server, "ironkeep_journal_records_total") - before
        counted = metric(server, "ironkeep_refusals_summarized_total")
        assert recorded + counted >= 100 and recorded < 20, (recorded, counted)
        assert metric(server, "ironkeep_trail_stray_postings_total") == 0
        server.restart()
        clients = Clients(server.http, server.root)
        attributes = [{"AttributeKey": "EventName", "AttributeValue": "RefusalsSummary"}]
        events = clients.cloudtrail.lookup_events(LookupAttributes=attributes)["Events"]
        assert sum(detail["refusals"] for detail in map(details, events)) == counted
        assert {entry["sourceIPAddress"] for detail in map(details, events) for entry in detail["addresses"]} == {"127.0.0.1"}
        assert all(event["EventSource"] == "ironkeep.amazonaws.com" for event in events)


def details(event):
    return raw.json.loads(event["CloudTrailEvent"])["serviceEventDetails"]
