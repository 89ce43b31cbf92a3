"""The corpus of policy decisions over the wire: every tuple that has a real call is asked of a real server.

A refusal must be the refusal of the very action on the very resource, in AWS's words, with the
reason that the tuple gives: an explicit deny is told from a missing allow, and one layer from another.
"""

import pytest

from conformance import corpus, corpus_wire
from conformance.corpus_world import World
from conformance.server import Server

TUPLES = corpus.tuples()
REVIEWED = corpus_wire.REVIEWED


@pytest.fixture(scope="module")
def world():
    with Server() as server:
        yield World(server)


def planned(one):
    try:
        return corpus_wire.plan(one)
    except corpus_wire.Inexpressible:
        return None


@pytest.mark.parametrize("one", [one for one in TUPLES if planned(one)], ids=str)
def test_tuple(world, one):
    plan = corpus_wire.plan(one)
    outcome = world.ask(plan)
    if str(one) in REVIEWED["refused"]:
        assert (outcome.code, outcome.status) == ("MalformedPolicy", 400) and "Invalid principal" in outcome.message
    elif plan.expect == "Allow":
        assert outcome.code == "ok", outcome.message
    else:
        assert (outcome.code, outcome.status) in refusals(plan), outcome
        if plan.call.action.startswith("s3:") or plan.caller.kind != "anonymous":
            assert_text(plan, outcome)


def refusals(plan):
    """The error a refused call answers."""
    service = plan.call.action.split(":")[0]
    if plan.caller.kind == "anonymous" and service != "s3":
        return [("MissingAuthenticationToken", 403), ("MissingAuthenticationTokenException", 400)]
    return [("AccessDeniedException", 400) if service == "kms" else ("AccessDenied", 403)]


def assert_text(plan, outcome):
    assert outcome.message.startswith(outcome.subject), outcome
    reason = outcome.message.removeprefix(outcome.subject)
    assert reason in corpus_wire.reasons(plan), outcome
    if plan.text:
        assert reason == plan.text_reason, outcome
