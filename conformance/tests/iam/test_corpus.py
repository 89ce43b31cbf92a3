"""The corpus of policy decisions over the wire: every tuple that has a real call is asked of a real server."""

import dataclasses

import pytest

from conformance import corpus, corpus_wire
from conformance.corpus_verdict import fault
from conformance.corpus_world import Outcome, World
from conformance.principals import Clients
from conformance.refusal import outcome as answer_of
from conformance.server import Server

TUPLES = corpus.tuples()
REVIEWED = corpus_wire.REVIEWED
BY_NAME = {str(one): one for one in TUPLES}


def has_call(one):
    try:
        return bool(corpus_wire.plan(one))
    except corpus_wire.Inexpressible:
        return False


@pytest.fixture(scope="module")
def world():
    """A server of its own: the tuples' names and policies are in nobody's way."""
    with Server() as server:
        yield World(server)


@pytest.mark.parametrize("one", [one for one in TUPLES if has_call(one)], ids=str)
def test_tuple(world, one):
    plan = corpus_wire.plan(one)
    found = fault(plan, world.ask(plan), is_refused_at_the_door=str(one) in REVIEWED["refused"])
    assert found is None, f"{one.get('page')}\n{found}"


def control(one):
    """The plan without what decides it; None for a tuple that no statement decides."""
    effect = {"Allow": "Allow", "ExplicitDeny": "Deny"}.get(one.get("expect"))
    return corpus_wire.without(corpus_wire.plan(one), effect) if effect and has_call(one) else None


@pytest.mark.parametrize("one", [one for one in TUPLES if control(one)], ids=str)
def test_without_the_deciding_statements_the_answer_is_another(world, one):
    outcome = world.ask(control(one))
    if one.get("expect") == "Allow":
        assert outcome.code.startswith("AccessDenied"), outcome
    else:
        assert outcome.code == "ok" or "because no" in outcome.message, outcome


@pytest.mark.parametrize("part", ["not_expressible", "adapted"])
def test_the_reviewed_lists_are_exact(part):
    """No tuple is left out, or asked in other terms, without being on the list that says so."""
    assert corpus_wire.survey(TUPLES)[part] == REVIEWED[part], (
        "run `python -m conformance.corpus_wire --write` and review what changes in corpus_wire.json")


@pytest.mark.parametrize("part", ["changes", "refused"])
def test_reviewed_tuples_exist(part):
    assert set(REVIEWED[part]) <= set(BY_NAME)


def test_changes_do_not_touch_what_is_expected():
    changed = {field for change in REVIEWED["changes"].values() for field in change["fields"]}
    assert not changed & {"title", "rule", "page", "expect", "layer", "sid", "text"}


def test_all_other_rules_are_asked():
    """The rules without a single call over the wire: what they are about is not built, or has client tests of its own."""
    asked = {one.get("rule") for one in TUPLES if has_call(one)}
    missing = {one.get("rule") for one in TUPLES} - asked
    assert missing == {"access control list", "kms grant", "principal identity provider", "rcp", "scp", "service principal", "service-linked role"}


# A reason that says "not built" must be true: when one of these is answered otherwise, its tuples can be asked.
UNBUILT = {
    "scp": lambda root: root.organizations.create_policy(Content="{}", Description="x", Name="x", Type="SERVICE_CONTROL_POLICY"),
    "rcp": lambda root: root.organizations.create_policy(Content="{}", Description="x", Name="x", Type="RESOURCE_CONTROL_POLICY"),
    "endpoint": lambda root: root.ec2.create_vpc_endpoint(VpcId="vpc-1", ServiceName="s3"),
    "service-linked role": lambda root: root.iam.create_service_linked_role(AWSServiceName="config.amazonaws.com"),
    "identity provider": lambda root: root.iam.create_saml_provider(Name="corp", SAMLMetadataDocument="x" * 1000),
}


@pytest.mark.parametrize("reason", UNBUILT)
def test_what_is_called_not_built_is_not_built(server, reason):
    code, _ = answer_of(lambda: UNBUILT[reason](Clients(server.http, server.root)))
    assert code == "NotImplemented", f"{code}: the tuples of `{corpus_wire.REASONS[reason]}` can be asked now"


# The judge is judged: what must be told apart is told apart.

BOUNDARY = BY_NAME["decisions: a boundary that does not allow"]
ALLOWED = BY_NAME["decisions: identity and boundary allow"]
SUBJECT = "User: arn:aws:iam::1:user/alice is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::bucket/key"
RIGHT = Outcome("AccessDenied", 403, f"{SUBJECT} because no permissions boundary allows the s3:GetObject action", SUBJECT)
ANSWERED = Outcome("ok", 200, "", "")


def test_the_right_outcome_has_no_fault():
    assert fault(corpus_wire.plan(BOUNDARY), RIGHT) is None and fault(corpus_wire.plan(ALLOWED), ANSWERED) is None


@pytest.mark.parametrize("change", [
    {"code": "ok", "status": 200}, {"code": "NoSuchKey", "status": 404}, {"status": 400},
    {"message": RIGHT.message.replace("permissions boundary", "identity-based policy")},
    {"message": f"{SUBJECT} with an explicit deny in a permissions boundary"}, {"message": "Access Denied"},
    {"message": RIGHT.message.replace("bucket/key", "bucket/other")}, {"message": RIGHT.message.replace("s3:GetObject", "kms:Decrypt")},
])
def test_a_refusal_that_is_not_the_tuples_is_a_fault(change):
    assert fault(corpus_wire.plan(BOUNDARY), dataclasses.replace(RIGHT, **change))


def test_a_refusal_of_what_is_allowed_is_a_fault():
    assert fault(corpus_wire.plan(ALLOWED), RIGHT)


def test_a_policy_that_is_taken_where_it_must_be_refused_is_a_fault():
    assert fault(corpus_wire.plan(BOUNDARY), RIGHT, is_refused_at_the_door=True)


def test_without_its_header_a_carried_key_is_absent(world):
    plan = corpus_wire.plan(BY_NAME['conditions: NumericEquals: "10" holds for "10.0"'])
    assert world.ask(plan).code == "ok"
    assert world.ask(dataclasses.replace(plan, call=dataclasses.replace(plan.call, headers={}))).code == "AccessDenied"
