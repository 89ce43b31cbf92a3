"""Whoever has no credentials costs others nothing: no records without end, no places for real clients."""

import selectors
import urllib.request

from conformance import raw
from conformance.principals import Clients, allow, policy
from conformance.server import Server
from conformance.tests.s3.test_s3_logging import delivered, let_in, log_to, request_id
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


def test_the_error_page_of_a_website_costs_what_the_refusal_costs():
    """Each page that is not there would read the error page for the stranger, with a record of its own."""
    with Server() as server:
        clients = Clients(server.http, server.root)
        clients.s3.create_bucket(Bucket="site")
        clients.s3.delete_public_access_block(Bucket="site")
        clients.s3.put_bucket_website(Bucket="site", WebsiteConfiguration={"IndexDocument": {"Suffix": "i.html"}, "ErrorDocument": {"Key": "error.html"}})
        everybody = allow(["s3:GetObject"], ["arn:aws:s3:::site/error.html", "arn:aws:s3:::site/folder/*"], Principal="*")
        clients.s3.put_bucket_policy(Bucket="site", Policy=policy(everybody))
        for key in ("error.html", "folder/i.html"):
            clients.s3.put_object(Bucket="site", Key=key, Body=b"shown")
        host = {"Host": f"site.s3-website-{server.http.region}.localhost:{server.http.port}"}
        expected = {"/nothing": (403, b"shown"), "/folder": (302, b"")}

        def visit(path):
            answer = raw.http(server.http, "GET", path, headers=host)
            assert (answer.status, answer.body) == expected[path]

        for _ in range(BURST // 2):
            visit("/nothing")
        before = metric(server, "ironkeep_journal_records_total")
        for _ in range(100):
            visit("/nothing")
            visit("/folder")
        recorded = metric(server, "ironkeep_journal_records_total") - before
        # Two reads a visit, one record each ten seconds.
        counted = metric(server, "ironkeep_refusals_summarized_total")
        assert recorded + counted >= 400 and recorded < 20, (recorded, counted)


def test_a_page_shown_with_a_refusal_that_is_only_counted_leaves_no_line_in_the_buckets_log():
    """The log of a bucket tells of the requests that are recorded one by one: strangers fill neither."""
    with Server() as server:
        clients = Clients(server.http, server.root)
        for bucket in ("site", "log"):
            clients.s3.create_bucket(Bucket=bucket)
        let_in(clients, "log")
        clients.s3.delete_public_access_block(Bucket="site")
        clients.s3.put_bucket_website(Bucket="site", WebsiteConfiguration={"IndexDocument": {"Suffix": "i.html"}, "ErrorDocument": {"Key": "error.html"}})
        clients.s3.put_bucket_policy(Bucket="site", Policy=policy(allow(["s3:GetObject"], ["arn:aws:s3:::site/error.html"], Principal="*")))
        clients.s3.put_object(Bucket="site", Key="error.html", Body=b"shown")
        log_to(clients, "site", "log")
        host = {"Host": f"site.s3-website-{server.http.region}.localhost:{server.http.port}"}

        def visit(number):
            answer = raw.http(server.http, "GET", f"/nothing/{number}", headers=host)
            assert (answer.status, answer.body) == (403, b"shown")

        for number in range(BURST):
            visit(number)
        before = metric(server, "ironkeep_journal_records_total")
        for number in range(BURST, BURST + 100):
            visit(number)
        recorded = metric(server, "ironkeep_journal_records_total") - before
        last = clients.s3.head_object(Bucket="site", Key="error.html")
        found = delivered(server, clients, "log", request_id(last))
        numbers = [int(number) for line in found if (number := line["uri"].partition("/nothing/")[2].partition(" ")[0])]
        assert 0 in numbers, "what is recorded has its line"
        assert len([number for number in numbers if number >= BURST]) <= recorded < 20, (recorded, numbers)


def details(event):
    return raw.json.loads(event["CloudTrailEvent"])["serviceEventDetails"]
