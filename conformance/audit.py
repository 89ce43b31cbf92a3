"""Reading the audit trail through CloudTrail's LookupEvents."""

import datetime
import json

from conformance.waiting import eventually


def lookup(clients, *, start=None, **attribute):
    """All events newest first, as parsed records; at most one attribute, e.g. `EventName="Decrypt"`."""
    arguments = {"LookupAttributes": [{"AttributeKey": name, "AttributeValue": value} for name, value in attribute.items()]} if attribute else {}
    if start:
        arguments["StartTime"] = start
    pages = clients.cloudtrail.get_paginator("lookup_events").paginate(**arguments)
    return [json.loads(event["CloudTrailEvent"]) for page in pages for event in page["Events"]]


def events(clients, *, name=None, start=None, **attribute):
    """Events with this attribute, and with this event name if one is given."""
    found = lookup(clients, start=start, **attribute)
    return [event for event in found if name is None or event["eventName"] == name]


def event_of(clients, response, name, **attribute):
    """The one record of the call that answered `response` (a boto3 answer or error response)."""
    request_id = response["ResponseMetadata"]["RequestId"]
    recently = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=2)

    def found():
        return [event for event in events(clients, name=name, start=recently, **attribute) if event.get("requestID") == request_id]

    matching = eventually(found, what=f"the record of {name} {request_id}")
    assert len(matching) == 1, f"{name} {request_id} is recorded {len(matching)} times"
    return matching[0]
