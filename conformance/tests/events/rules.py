"""What tests of event buses have alike."""

import json

from conformance.principals import allow, policy, unique
from conformance.tests.sqs.queues import arn_of, made, received
from conformance.waiting import eventually

SERVICE = {"Service": "events.amazonaws.com"}


def from_rule(rule_arn):
    """The condition that EventBridge calls for this rule."""
    return {"ArnEquals": {"aws:SourceArn": rule_arn}}


def let_in(sqs, url, rule_arn):
    """Lets a rule send to a queue."""
    statement = allow("sqs:SendMessage", arn_of(sqs, url), Principal=SERVICE, Condition=from_rule(rule_arn))
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy(statement)})


class Routed:
    """A rule of a bus with a queue as its target."""

    def __init__(self, clients, pattern=None, *, bus=None, schedule=None, state="ENABLED", permitted=True, queue=None, **target):
        self.events, self.sqs, self.name = clients.events, clients.sqs, unique("rule")
        self.url = queue or made(self.sqs)
        trigger = {"ScheduleExpression": schedule} if schedule else {"EventPattern": json.dumps(pattern)}
        self.bus = {"EventBusName": bus} if bus else {}
        self.arn = self.events.put_rule(Name=self.name, State=state, **trigger, **self.bus)["RuleArn"]
        if permitted:
            let_in(self.sqs, self.url, self.arn)
        self.target(**target)

    def target(self, **more):
        target = {"Id": "queue", "Arn": arn_of(self.sqs, self.url)} | more
        answer = self.events.put_targets(Rule=self.name, Targets=[target], **self.bus)
        assert (answer["FailedEntryCount"], answer["FailedEntries"]) == (0, [])

    def next(self, what="an event"):
        """What is delivered next; it is taken from the queue."""

        def found():
            return received(self.sqs, self.url)

        [message] = eventually(found, what=f"{what} in the queue")
        self.sqs.delete_message(QueueUrl=self.url, ReceiptHandle=message["ReceiptHandle"])
        return message["Body"]

    def next_event(self, what="an event"):
        return json.loads(self.next(what))


def entry(source="shop", detail=None, **more):
    return {"Source": source, "DetailType": "order", "Detail": json.dumps(detail or {})} | more


def put(events, *entries):
    """Puts events on a bus; their ids."""
    answer = events.put_events(Entries=list(entries))
    assert answer["FailedEntryCount"] == 0, answer
    return [entry["EventId"] for entry in answer["Entries"]]
